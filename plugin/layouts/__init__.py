"""What QGIS lays out: the PDF atlas and the QField project of a field pack."""
