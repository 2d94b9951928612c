-- Questions to the ledger of verdicts.
-- :last
-- The last row of each event among ?1 (JSON list), of all where it is NULL.
SELECT event_id, max(step), to_state, at_utc FROM verdicts WHERE ?1 IS NULL OR event_id IN (SELECT value FROM json_each(?1)) GROUP BY event_id;
-- :rows
SELECT fid, $columns, NULL FROM verdicts WHERE ?1 IS NULL OR event_id IN (SELECT value FROM json_each(?1)) ORDER BY event_id, step;
-- :merged
SELECT event_id, merged_into FROM events WHERE merged_into IS NOT NULL;
-- :events
SELECT event_id, merged_into FROM events;
-- :follow
-- Brings the state that events show in line with the ledger, where a row came back from the history or another workspace.
UPDATE events SET state = coalesce((SELECT to_state FROM verdicts WHERE verdicts.event_id = events.event_id ORDER BY step DESC LIMIT 1), 'suspected')
WHERE state IS NOT coalesce((SELECT to_state FROM verdicts WHERE verdicts.event_id = events.event_id ORDER BY step DESC LIMIT 1), 'suspected');
