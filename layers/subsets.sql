-- Conditions on the rows of one table that ask another table of the same workspace; QGIS has them as subset strings.
-- :in_detections
"$column" IN (SELECT "$column" FROM "detections" WHERE $passing)
-- :in_events
"event_id" IN (SELECT "event_id" FROM "events" WHERE "merged_into" IS NULL AND $passing)
-- :with_merged
($live) OR "merged_into" IN (SELECT "event_id" FROM "events" WHERE $live)
