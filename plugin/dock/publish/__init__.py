"""The tab 发布: map, field pack, workbook, and what speaks against publishing."""
