-- An index on one column of $table.
CREATE INDEX IF NOT EXISTS "${table}_${column}" ON "$table" ("$column");
