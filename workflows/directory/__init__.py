"""Units, the people at them, and what the law asks of each."""

from __future__ import annotations
