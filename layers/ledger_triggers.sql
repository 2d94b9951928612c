-- The ledger of verdicts is append-only whoever writes: a row is neither changed nor taken out, and follows the last one of its event.
-- The signature alone may be emptied, as the history does with every table's.
DROP TRIGGER IF EXISTS "verdicts_no_update";
CREATE TRIGGER "verdicts_no_update" BEFORE UPDATE OF fid, $columns ON verdicts
BEGIN SELECT RAISE(ABORT, 'verdicts is append-only'); END;
DROP TRIGGER IF EXISTS "verdicts_no_delete";
CREATE TRIGGER "verdicts_no_delete" BEFORE DELETE ON verdicts
BEGIN SELECT RAISE(ABORT, 'verdicts is append-only'); END;
DROP TRIGGER IF EXISTS "verdicts_in_order";
CREATE TRIGGER "verdicts_in_order" BEFORE INSERT ON verdicts
WHEN NEW.step IS NOT (SELECT coalesce(max(step), 0) + 1 FROM verdicts WHERE event_id = NEW.event_id)
    OR NEW.from_state IS NOT coalesce((SELECT to_state FROM verdicts WHERE event_id = NEW.event_id ORDER BY step DESC LIMIT 1), 'suspected')
BEGIN SELECT RAISE(ABORT, 'a verdict must follow the last one of its event'); END;
DROP TRIGGER IF EXISTS "verdicts_state";
CREATE TRIGGER "verdicts_state" AFTER INSERT ON verdicts
BEGIN
    UPDATE events SET state = NEW.to_state, edited_by = NEW.who WHERE event_id = NEW.event_id;
END;
