-- Which lists of datasets the library was looked up in, and what a photo may be in.

-- When the list was first seen to hold the photo; NULL: nobody noted it.
ALTER TABLE dataset_match ADD COLUMN at TEXT;

CREATE INDEX dataset_match_by_dataset ON dataset_match (dataset, photo);

-- The list that the whole library was last looked up in; no row while that is under way.
-- `stamp` changes with the list and with what was asked of it, `photos` were found.
CREATE TABLE dataset_check (
    dataset     TEXT PRIMARY KEY,
    list_name   TEXT NOT NULL,
    list_sha256 TEXT NOT NULL,
    stamp       TEXT NOT NULL,
    photos      INTEGER NOT NULL,
    at          TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Follows from facts by domain/exposure.py, as exposure does, and is written with it.
CREATE TABLE possible_match (
    photo   INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,
    dataset TEXT NOT NULL,
    license TEXT NOT NULL,
    since   TEXT NOT NULL,
    PRIMARY KEY (photo, dataset)
) STRICT, WITHOUT ROWID;

CREATE INDEX possible_match_by_dataset ON possible_match (dataset, photo);

-- The checksum of a local file's bytes at a revision.
CREATE TABLE original_md5 (
    photo    INTEGER PRIMARY KEY REFERENCES photo ON DELETE CASCADE,
    revision TEXT NOT NULL,
    md5      BLOB NOT NULL
) STRICT;
