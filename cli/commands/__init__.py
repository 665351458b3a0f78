"""The commands, a file per noun: each parses, calls one story and gives back its answer."""
