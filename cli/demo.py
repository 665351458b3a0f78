"""stub"""
from __future__ import annotations
from cli.frame import command
@command()
def demo(settings):
    """Stub."""
