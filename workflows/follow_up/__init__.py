"""Process, production and effect: counting, and the rounds in which it is all followed up."""

from __future__ import annotations
