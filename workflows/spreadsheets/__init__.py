"""Files of spreadsheet programs: read line by line, each cell in its column, and kept from being calculated."""
