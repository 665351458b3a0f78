"""Where the shipped configuration lies."""

from __future__ import annotations

from pathlib import Path


def config_folder() -> Path:
    """Give the folder of the shipped configuration: beside the packages, in a checkout and in a wheel."""
    return Path(__file__).parents[2] / "config"
