"""Foreign files into layers of a workspace: file → table, reference system told, columns matched, rows to the catalog."""
