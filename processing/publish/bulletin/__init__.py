"""Bulletins in the form that offices print: fires, air quality, dustfall; one model, written as XLSX and DOCX."""
