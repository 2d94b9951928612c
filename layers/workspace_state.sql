-- What is asked of a workspace before it is shown; indexes alone answer.
-- :bounds
SELECT 1, min(minx), min(miny), max(maxx), max(maxy) FROM rtree_counties_geom
UNION ALL SELECT 2, min(minx), min(miny), max(maxx), max(maxy) FROM rtree_townships_geom
UNION ALL SELECT 3, min(minx), min(miny), max(maxx), max(maxy) FROM rtree_zones_geom ORDER BY 1;
-- :unknown_acts
SELECT EXISTS (SELECT 1 FROM zones WHERE act IS NOT NULL AND act NOT IN (SELECT number FROM acts));
-- :styles
SELECT f_table_name, styleQML FROM layer_styles WHERE styleQML IS NOT NULL ORDER BY useAsDefault, update_time;
