"""What every command has in common: how it is parsed, called, shown and ended."""
