"""What happens over time and across records: one story per file."""
