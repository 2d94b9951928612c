-- Statements on the rows of one layer; $names are filled from the catalog.
-- :read
SELECT fid, $columns, $geom FROM "$table" ORDER BY fid;
-- :upsert
INSERT INTO "$table" ($names) VALUES ($marks)
ON CONFLICT ($key) DO UPDATE SET $assignments WHERE $differs;
-- :insert_fid
INSERT INTO "$table" (fid, $names) VALUES (?, $marks);
-- :update_fid
UPDATE "$table" SET $all_assignments WHERE fid = ?;
-- :delete_fid
DELETE FROM "$table" WHERE fid = ?;
-- :sign_deletion
-- char(127) before the name: the signature stays in the row until the deletion, which takes it along (history.sql).
UPDATE "$table" SET edited_by = char(127) || ? WHERE fid = ?;
-- :fids
SELECT fid FROM "$table" WHERE $where_key;
-- :read_moments
SELECT fid, $columns, $geom FROM "$table"
WHERE day IN (SELECT value FROM json_each(?1)) OR acquired_utc BETWEEN ?2 AND ?3 ORDER BY fid;
-- :read_days
SELECT fid, $columns, $geom FROM "$table" WHERE day IN (SELECT value FROM json_each(?1)) ORDER BY fid;
-- :read_events
SELECT fid, $columns, $geom FROM "$table" WHERE event_id IN (SELECT value FROM json_each(?1)) ORDER BY fid;
-- :read_detections
SELECT fid, $columns, $geom FROM "$table" WHERE detection_id IN (SELECT value FROM json_each(?1)) ORDER BY fid;
-- :read_fids
SELECT fid, $columns, $geom FROM "$table" WHERE fid IN (SELECT value FROM json_each(?1)) ORDER BY fid;
