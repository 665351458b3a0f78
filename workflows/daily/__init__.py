"""The daily run: what it does, what it would do, what undoes it, and whether all is well."""

from __future__ import annotations
