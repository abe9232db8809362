-- Sources, photos, what was found in them, what a person said, and what follows.
-- Times are ISO 8601 text: with Z where the zone is known, without where it is the camera's clock.

CREATE TABLE source (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    kind     TEXT NOT NULL,
    name     TEXT NOT NULL,
    places   TEXT NOT NULL,            -- JSON array of absolute paths
    nsid     TEXT,
    added    TEXT NOT NULL,
    synced   TEXT,
    snapshot TEXT
) STRICT;

-- What lists sort and filter by; the rest is in photo_text, so that a scan of this table stays short.
CREATE TABLE photo (
    id                    INTEGER PRIMARY KEY,
    source                INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    key                   TEXT NOT NULL,
    stamp                 TEXT NOT NULL,
    title                 TEXT NOT NULL,
    url                   TEXT,
    taken                 TEXT,
    uploaded              TEXT,
    license               TEXT NOT NULL,
    visibility            TEXT NOT NULL,
    visibility_exact      INTEGER NOT NULL,
    width                 INTEGER,
    height                INTEGER,
    geotagged             INTEGER,
    people_tagged         INTEGER,
    original_downloadable INTEGER,
    data_mining           TEXT NOT NULL,
    media                 TEXT NOT NULL,
    picture_path          BLOB,        -- os.fsencode: a path need not be UTF-8
    picture_member        TEXT,
    revision              TEXT NOT NULL,
    gone                  TEXT,
    UNIQUE (source, key)
) STRICT;

CREATE INDEX photo_by_key ON photo (key);

CREATE TABLE photo_text (
    photo       INTEGER PRIMARY KEY REFERENCES photo ON DELETE CASCADE,
    description TEXT NOT NULL,
    tags        TEXT NOT NULL,         -- JSON array
    camera      TEXT NOT NULL,
    rights      TEXT NOT NULL,         -- JSON object of domain.photo.Rights
    latitude    REAL,
    longitude   REAL
) STRICT;

CREATE TABLE album (
    id     INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    key    TEXT NOT NULL,
    title  TEXT NOT NULL,
    UNIQUE (source, key)
) STRICT;

CREATE TABLE photo_album (
    photo INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,
    album INTEGER NOT NULL REFERENCES album ON DELETE CASCADE,
    PRIMARY KEY (photo, album)
) STRICT, WITHOUT ROWID;

CREATE INDEX photo_album_by_album ON photo_album (album);

-- From `at` on, the photo had this license.
CREATE TABLE license_history (
    photo   INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,
    at      TEXT NOT NULL,
    license TEXT NOT NULL,
    PRIMARY KEY (photo, at)
) STRICT, WITHOUT ROWID;

-- What a source could not give at its last sync.
CREATE TABLE trouble (
    source INTEGER NOT NULL REFERENCES source ON DELETE CASCADE,
    key    TEXT NOT NULL,
    why    TEXT NOT NULL
) STRICT;

CREATE INDEX trouble_by_source ON trouble (source);

-- That a detector looked at a photo at a revision, and how that ended.
CREATE TABLE inspection (
    photo     INTEGER PRIMARY KEY REFERENCES photo ON DELETE CASCADE,
    detector  TEXT NOT NULL,
    revision  TEXT NOT NULL,
    content   TEXT,                    -- hash of the bytes that were looked at
    width     INTEGER,
    height    INTEGER,
    error     TEXT,
    looked_at TEXT NOT NULL
) STRICT;

CREATE INDEX inspection_with_error ON inspection (photo) WHERE error IS NOT NULL;

-- What the detector found: fractions of the upright photo.
CREATE TABLE face (
    photo INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,
    n     INTEGER NOT NULL,
    x     REAL NOT NULL,
    y     REAL NOT NULL,
    w     REAL NOT NULL,
    h     REAL NOT NULL,
    score REAL NOT NULL,
    PRIMARY KEY (photo, n)
) STRICT, WITHOUT ROWID;

-- What a person said. No scan writes here.
CREATE TABLE face_review (
    photo   INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,
    n       INTEGER NOT NULL,
    x       REAL NOT NULL,
    y       REAL NOT NULL,
    w       REAL NOT NULL,
    h       REAL NOT NULL,
    verdict TEXT NOT NULL,
    drawn   INTEGER NOT NULL,
    note    TEXT NOT NULL,
    at      TEXT NOT NULL,
    PRIMARY KEY (photo, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE dataset_match (
    photo       INTEGER NOT NULL REFERENCES photo ON DELETE CASCADE,
    dataset     TEXT NOT NULL,
    list_name   TEXT NOT NULL,
    list_sha256 TEXT NOT NULL,
    row         INTEGER,
    PRIMARY KEY (photo, dataset)
) STRICT, WITHOUT ROWID;

-- What follows from the above by domain/exposure.py; written in the same transaction.
CREATE TABLE exposure (
    photo    INTEGER PRIMARY KEY REFERENCES photo ON DELETE CASCADE,
    basis    TEXT NOT NULL,            -- the rules it was computed by
    level    TEXT NOT NULL,
    severity INTEGER NOT NULL,
    reasons  INTEGER NOT NULL,         -- a bit a reason
    faces    INTEGER                   -- how many count; NULL: nobody looked
) STRICT;

CREATE INDEX exposure_by_severity ON exposure (severity, photo);

-- The rules that every stored exposure was last known to come from: one row.
CREATE TABLE assessed (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    basis    TEXT NOT NULL
) STRICT;

CREATE TABLE job (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    kind    TEXT NOT NULL,
    lane    TEXT NOT NULL,
    state   TEXT NOT NULL,
    started TEXT NOT NULL,
    ended   TEXT,
    error   TEXT NOT NULL
) STRICT;
