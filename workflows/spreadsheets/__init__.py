"""Files of spreadsheet programs: read by lines and cells, and kept from being calculated."""
