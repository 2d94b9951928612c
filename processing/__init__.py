"""Verbs: what is computed. Tables in, tables or bytes out; no clock, no files, no state."""
