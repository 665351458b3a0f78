"""Every sentence towards people, and what reports become in words, for whichever front shows them."""
