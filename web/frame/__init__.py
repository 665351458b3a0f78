"""What all pages have in common: who asks, what is shown, what is filled in, what goes wrong."""
