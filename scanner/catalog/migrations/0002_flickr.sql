-- Flickr accounts, what they were told, and which local file is which Flickr photo.

-- `own`: read as its owner. `memory`: what the reader wants to be told next time.
ALTER TABLE source ADD COLUMN own INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source ADD COLUMN memory TEXT NOT NULL DEFAULT '';

ALTER TABLE photo ADD COLUMN picture_url TEXT;

-- 64 bits of pictures/similar.py, as a signed number.
ALTER TABLE inspection ADD COLUMN phash INTEGER;

-- No token, key or secret stands here: they lie in the keyring.
CREATE TABLE account (
    nsid         TEXT PRIMARY KEY,
    username     TEXT NOT NULL,
    fullname     TEXT NOT NULL,
    alias        TEXT NOT NULL,
    pro          INTEGER,
    photos       INTEGER,
    uploads      INTEGER,
    upload_limit INTEGER,
    limit_status TEXT NOT NULL,
    state        TEXT NOT NULL,
    at           TEXT
) STRICT, WITHOUT ROWID;

-- That a photo's license history was read, while it had this license.
CREATE TABLE history_read (
    photo   INTEGER PRIMARY KEY REFERENCES photo ON DELETE CASCADE,
    license TEXT NOT NULL,
    at      TEXT NOT NULL
) STRICT;

-- A local file that looks like a photo on Flickr, and what a person said of that.
CREATE TABLE link (
    local   INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,
    remote  INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,
    basis   TEXT NOT NULL,             -- why: a slug of domain/link.py
    verdict TEXT,                      -- NULL: nobody has said
    at      TEXT NOT NULL,
    PRIMARY KEY (local, remote)
) STRICT, WITHOUT ROWID;

CREATE INDEX link_by_remote ON link (remote);

-- What the last finished search for links was told of the photos: one row.
CREATE TABLE matched (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    stamp    TEXT NOT NULL
) STRICT;
