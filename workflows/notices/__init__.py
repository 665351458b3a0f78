"""What people are told: notices, the mails that carry them, and how these leave."""

from __future__ import annotations
