"""The tab 发布: map, field pack, bulletin, workbook, and what speaks against publishing."""
