"""The files of `config/`, read into one rule book."""

from __future__ import annotations
