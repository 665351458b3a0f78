"""Living a family again: `again` is the door; the rest are its stages, each over plain data."""
