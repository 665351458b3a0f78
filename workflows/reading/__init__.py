"""What the register is asked every day: the board, lists, histories, the days ahead."""

from __future__ import annotations
