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
-- :sign_fid
UPDATE "$table" SET edited_by = ? WHERE fid = ?;
-- :fids
SELECT fid FROM "$table" WHERE $where_key;
