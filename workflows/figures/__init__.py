"""What comes out of a file: figures of an effect, and the sheet of a round; shown before it is written."""
