"""What auditors ask: what is overdue, what terms rest on, whether the records are what history says."""
