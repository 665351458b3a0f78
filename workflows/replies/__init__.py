"""Asking somebody who does not log in: links by which one record is answered, and mails that bring them."""
