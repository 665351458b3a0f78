"""What `audit history` is made of: reading what is stored, checking the chain, deriving, comparing."""
