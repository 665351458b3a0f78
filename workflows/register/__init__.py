"""The register as a whole: taken in from a file, copied, made again from a copy."""

from __future__ import annotations
