"""What leaves the house: web map, workbook and text, as bytes."""
