"""Figures of an effect out of a file: read, chosen, and shown before they are written."""
