-- What every workspace has beside its layers: facts about itself, and the append-only history.
CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value TEXT);
INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES ('meta', 'attributes', 'meta', 'workspace', 0);
CREATE TABLE history (
    seq INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, at_utc TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    layer TEXT NOT NULL, key TEXT, fid INTEGER, action TEXT NOT NULL, who TEXT, before TEXT, after TEXT, geom_before BLOB, geom_after BLOB);
CREATE INDEX history_of ON history (layer, key, seq);
INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES ('history', 'attributes', 'history', 'history', 0);
CREATE TRIGGER history_no_update BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER history_no_delete BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
