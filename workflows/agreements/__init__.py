"""What people do with agreements and with what hangs on them."""

from __future__ import annotations
