"""Machines as data: definitions in, outcomes out; nothing here reads a record, a clock or a database."""
