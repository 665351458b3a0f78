"""The pages, a file per matter: each reads what was asked, calls one story and shows what it answers."""
