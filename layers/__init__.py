"""Nouns: what is kept. Only this room opens and writes files."""
