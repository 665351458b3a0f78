"""The demonstration: a real register, and one agreement the whole way."""

from __future__ import annotations
