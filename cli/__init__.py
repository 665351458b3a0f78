"""Thin click commands: parse, call a story, render what it returned."""
