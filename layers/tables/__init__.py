"""Foreign tables: bytes in, rows with their place in the file out."""
