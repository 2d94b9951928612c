-- Who changed what, when: one row per changed row of $table, written by triggers, so that QGIS and every other program is seen.
-- edited_by is a letter-box: the writer puts its name in, the trigger takes it into the history and empties it, so that the next
-- writer, who may not sign, is never taken for the former one. A row whose content is the same but whose writer signed is kept
-- (action 'sign'): QGIS saves geometry and signature of one feature as two updates. A signature that begins with char(127) is for the
-- deletion that follows in the same transaction: it stays until then.
DROP TRIGGER IF EXISTS "history_${table}_insert";
CREATE TRIGGER "history_${table}_insert" AFTER INSERT ON "$table"
BEGIN
    INSERT INTO history (layer, key, fid, action, who, after, geom_after)
    VALUES ('$table', $new_key, NEW.fid, 'insert', NEW.edited_by, $new_json, $new_geom);
    UPDATE "$table" SET edited_by = NULL WHERE fid = NEW.fid AND edited_by IS NOT NULL;
END;
DROP TRIGGER IF EXISTS "history_${table}_update";
CREATE TRIGGER "history_${table}_update" AFTER UPDATE ON "$table" WHEN (NEW.edited_by IS NOT NULL AND NEW.edited_by NOT LIKE char(127) || '%') OR NOT ($same)
BEGIN
    INSERT INTO history (layer, key, fid, action, who, before, after, geom_before, geom_after)
    VALUES ('$table', $new_key, NEW.fid, CASE WHEN $same THEN 'sign' ELSE 'update' END, NEW.edited_by, $old_json, $new_json,
            $changed_old_geom, $changed_new_geom);
    UPDATE "$table" SET edited_by = NULL WHERE fid = NEW.fid AND edited_by IS NOT NULL;
END;
DROP TRIGGER IF EXISTS "history_${table}_delete";
CREATE TRIGGER "history_${table}_delete" AFTER DELETE ON "$table"
BEGIN
    INSERT INTO history (layer, key, fid, action, who, before, geom_before)
    VALUES ('$table', $old_key, OLD.fid, 'delete', ltrim(OLD.edited_by, char(127)), $old_json, $old_geom);
END;
