-- Statements by which a person is forgotten; $names come from the database's own catalog, values are bound.
-- :triggers
-- What would refuse or record the change: every trigger on the table that an UPDATE of attributes can fire. Those of the spatial index stay.
SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? AND name NOT LIKE 'rtree%' ORDER BY rowid;
-- :lift
DROP TRIGGER "$name";
-- :tables
SELECT name FROM sqlite_master WHERE type = 'table' AND (name IN ('history', 'meta') OR name IN (SELECT value FROM json_each(?)));
-- :columns
SELECT name, type FROM pragma_table_info(?);
-- :count
SELECT count(*), coalesce(sum((length("$column") - length(replace("$column", ?1, ''))) / length(?1)), 0) FROM "$table" WHERE instr("$column", ?1) > 0;
-- :replace
UPDATE "$table" SET "$column" = replace("$column", ?1, ?2) WHERE instr("$column", ?1) > 0;
-- :record
INSERT INTO history (layer, key, fid, action, who, after) VALUES ('workspace', NULL, NULL, 'forget', ?, ?);
-- :secure
PRAGMA secure_delete = ON;
-- :vacuum
VACUUM;
-- :checkpoint
-- Where QGIS has the file open, old pages stay in its log (-wal) until all have left them: 1 when somebody has not.
PRAGMA wal_checkpoint(TRUNCATE);
