-- One table without geometry.
CREATE TABLE "$table" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, $columns);
INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES ('$table', 'attributes', '$table', '$title', 0);
