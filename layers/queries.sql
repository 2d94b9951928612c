-- Statements on the tables that every workspace has beside its layers.
-- :facts
SELECT key, value FROM meta;
-- :set_fact
INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value;
-- :newest_change
SELECT coalesce(max(seq), 0) FROM history;
-- :actions_since
SELECT action, count(*) FROM history WHERE seq > ? GROUP BY action;
-- :history
SELECT seq, at_utc, layer, key, fid, action, who, before, after, geom_before, geom_after FROM history
WHERE (?1 IS NULL OR layer = ?1) AND (?2 IS NULL OR key = ?2) ORDER BY seq;
-- :history_since
SELECT seq, at_utc, layer, key, fid, action, who, before, after, geom_before, geom_after FROM history WHERE seq > ? ORDER BY seq;
-- :saves
-- The same, oldest first, with the number of the save within its layer: a pause of more than ?3 seconds begins a new one.
SELECT seq, at_utc, layer, key, fid, action, who, before, after, geom_before, geom_after, save FROM (
    SELECT *, sum(pause) OVER (PARTITION BY layer ORDER BY seq) AS save FROM (
        SELECT *, coalesce((julianday(at_utc) - julianday(lag(at_utc) OVER (PARTITION BY layer ORDER BY seq))) * 86400 > ?3, 0) AS pause
        FROM history WHERE ?1 IS NULL OR layer = ?1))
WHERE ?2 IS NULL OR key = ?2 ORDER BY seq;
-- :changes_since
SELECT seq, at_utc, key, fid, action, who FROM history WHERE layer = ? AND seq > ? ORDER BY seq;
-- :forget_extent
UPDATE gpkg_contents SET min_x = NULL, min_y = NULL, max_x = NULL, max_y = NULL, last_change = strftime('%Y-%m-%dT%H:%M:%fZ','now') WHERE table_name = ?;
-- :tables
SELECT name FROM sqlite_master WHERE type = 'table';
-- :add_style
-- Beside a user's own default it is none; where he saved his under our name it is not wanted.
INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner)
SELECT '', '', ?1, ?2, ?1, ?3, '', NOT EXISTS (SELECT 1 FROM layer_styles WHERE f_table_name = ?1 AND useAsDefault), ?4, 'lantian'
WHERE NOT EXISTS (SELECT 1 FROM layer_styles WHERE f_table_name = ?1 AND styleName = ?1);
-- :drop_style
DELETE FROM layer_styles WHERE owner = 'lantian' AND f_table_name = ?;
-- :listed_days
-- Of some days those with detections of files that do not tell what was not seen: lists of points.
SELECT DISTINCT day FROM detections WHERE day IN (SELECT value FROM json_each(?1)) AND footprint IS NOT 'pixel';
-- :fold_in
PRAGMA wal_checkpoint(PASSIVE);
-- :no_log
PRAGMA journal_mode = DELETE;
