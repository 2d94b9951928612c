-- One feature table: $table with geometry column geom, its R-tree and the triggers that keep it (OGC 12-128r17, annexes F.3 of 1.3 and 1.4).
CREATE TABLE "$table" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom $kind, $columns);
INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES ('$table', 'features', '$table', '$title', $srs);
INSERT INTO gpkg_geometry_columns VALUES ('$table', 'geom', '$kind', $srs, 0, 0);
INSERT INTO gpkg_extensions VALUES ('$table', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE "rtree_${table}_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_${table}_geom_insert" AFTER INSERT ON "$table" WHEN (NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    INSERT OR REPLACE INTO "rtree_${table}_geom" VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
-- Updates in the form of GeoPackage 1.4: inside an UPSERT the "OR REPLACE" of the older form is not obeyed, and the statement fails.
CREATE TRIGGER "rtree_${table}_geom_update6" AFTER UPDATE OF geom ON "$table"
WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)) AND (OLD.geom NOTNULL AND NOT ST_IsEmpty(OLD.geom))
BEGIN
    UPDATE "rtree_${table}_geom" SET minx = ST_MinX(NEW.geom), maxx = ST_MaxX(NEW.geom), miny = ST_MinY(NEW.geom), maxy = ST_MaxY(NEW.geom) WHERE id = NEW.fid;
END;
CREATE TRIGGER "rtree_${table}_geom_update7" AFTER UPDATE OF geom ON "$table"
WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)) AND (OLD.geom ISNULL OR ST_IsEmpty(OLD.geom))
BEGIN
    INSERT INTO "rtree_${table}_geom" VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER "rtree_${table}_geom_update2" AFTER UPDATE OF geom ON "$table" WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM "rtree_${table}_geom" WHERE id = OLD.fid;
END;
CREATE TRIGGER "rtree_${table}_geom_update5" AFTER UPDATE ON "$table" WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM "rtree_${table}_geom" WHERE id = OLD.fid;
    INSERT OR REPLACE INTO "rtree_${table}_geom" VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER "rtree_${table}_geom_update4" AFTER UPDATE ON "$table" WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM "rtree_${table}_geom" WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER "rtree_${table}_geom_delete" AFTER DELETE ON "$table" WHEN OLD.geom NOT NULL
BEGIN
    DELETE FROM "rtree_${table}_geom" WHERE id = OLD.fid;
END;
