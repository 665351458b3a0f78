"""Finding: what somebody named, what somebody wrote, and where each record stands."""

from __future__ import annotations
