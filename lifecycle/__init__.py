"""What an agreement is, and what may happen to it: no clock, no mail, no terminal."""
