"""Capability planning: the tables of a development plan, and what they say."""
