-- What each version of the schema changed in the tables that were there; new layers and triggers come from the catalog.
-- :2
ALTER TABLE townships ADD COLUMN "valid_from" DATE CHECK ("valid_from" IS date("valid_from", '+0 days'));
ALTER TABLE townships ADD COLUMN "valid_to" DATE CHECK ("valid_to" IS date("valid_to", '+0 days'));
