-- What lists of a million photos are found, ordered and counted by, and the words in them.
-- Kept in step by triggers, so that nobody who writes a fact has to think of it.

-- A row for each photo that has an exposure: all that a filter asks and most orders sort by, short
-- enough to be read whole. Unknown is -1, no year 0, so that equal rows are counted as equal.
CREATE TABLE listed (
    photo      INTEGER PRIMARY KEY REFERENCES photo ON DELETE CASCADE,
    source     INTEGER NOT NULL,
    license    TEXT NOT NULL,
    visibility TEXT NOT NULL,
    geotagged  INTEGER NOT NULL,
    year       INTEGER NOT NULL,
    gone       INTEGER NOT NULL,
    severity   INTEGER NOT NULL,
    reasons    INTEGER NOT NULL,
    shows      INTEGER NOT NULL,       -- a face that counts: 1, none: 0, nobody looked: -1
    unreadable INTEGER NOT NULL,
    lookable   INTEGER NOT NULL,       -- a still picture that can be fetched or read
    was_open   INTEGER NOT NULL,
    faces      INTEGER,
    taken      TEXT,
    uploaded   TEXT,
    key        TEXT NOT NULL
) STRICT;

-- How many rows of `listed` are alike in all that menus count: some thousands of rows, however
-- large the library is.
CREATE TABLE tally (
    source     INTEGER NOT NULL,
    license    TEXT NOT NULL,
    visibility TEXT NOT NULL,
    geotagged  INTEGER NOT NULL,
    year       INTEGER NOT NULL,
    gone       INTEGER NOT NULL,
    severity   INTEGER NOT NULL,
    reasons    INTEGER NOT NULL,
    shows      INTEGER NOT NULL,
    unreadable INTEGER NOT NULL,
    lookable   INTEGER NOT NULL,
    photos     INTEGER NOT NULL,
    PRIMARY KEY (source, license, visibility, geotagged, year, gone, severity, reasons, shows,
                 unreadable, lookable)
) STRICT, WITHOUT ROWID;

-- `listed`, as it follows from the facts.
CREATE VIEW listed_now AS
SELECT p.id AS photo, p.source, p.license, p.visibility,
    coalesce(p.geotagged, -1) AS geotagged,
    coalesce(CAST(substr(p.taken, 1, 4) AS INTEGER), 0) AS year,
    p.gone IS NOT NULL AS gone, e.severity, e.reasons,
    CASE WHEN e.faces IS NULL THEN -1 ELSE e.faces > 0 END AS shows,
    i.error IS NOT NULL AS unreadable,
    p.media = 'photo' AND p.picture_path IS NOT NULL AS lookable,
    e.level = 'was-open' AS was_open, e.faces, p.taken, p.uploaded, p.key
FROM photo p JOIN exposure e ON e.photo = p.id LEFT JOIN inspection i ON i.photo = p.id;

INSERT INTO listed SELECT * FROM listed_now ORDER BY photo;

INSERT INTO tally
SELECT source, license, visibility, geotagged, year, gone, severity, reasons, shows, unreadable,
    lookable, count(*)
FROM listed GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11;

-- The photos that stand behind a row of `tally`.
CREATE INDEX listed_by_kind ON listed (
    source, license, visibility, geotagged, year, gone, severity, reasons, shows, unreadable,
    lookable
);

-- The order in which a library opens. A time that is not known sorts below all others.
CREATE INDEX listed_as_exposed ON listed (gone, severity DESC, was_open, taken DESC, key, photo);

CREATE TRIGGER listed_is_tallied AFTER INSERT ON listed
BEGIN
    INSERT INTO tally VALUES (
        NEW.source, NEW.license, NEW.visibility, NEW.geotagged, NEW.year, NEW.gone, NEW.severity,
        NEW.reasons, NEW.shows, NEW.unreadable, NEW.lookable, 1
    ) ON CONFLICT DO UPDATE SET photos = photos + 1;
END;

CREATE TRIGGER unlisted_is_tallied AFTER DELETE ON listed
BEGIN
    UPDATE tally SET photos = photos - 1 WHERE source = OLD.source AND license = OLD.license
        AND visibility = OLD.visibility AND geotagged = OLD.geotagged AND year = OLD.year
        AND gone = OLD.gone AND severity = OLD.severity AND reasons = OLD.reasons
        AND shows = OLD.shows AND unreadable = OLD.unreadable AND lookable = OLD.lookable;
END;

CREATE TRIGGER listed_anew_is_tallied AFTER UPDATE ON listed
WHEN (NEW.source, NEW.license, NEW.visibility, NEW.geotagged, NEW.year, NEW.gone, NEW.severity,
      NEW.reasons, NEW.shows, NEW.unreadable, NEW.lookable)
    IS NOT (OLD.source, OLD.license, OLD.visibility, OLD.geotagged, OLD.year, OLD.gone,
            OLD.severity, OLD.reasons, OLD.shows, OLD.unreadable, OLD.lookable)
BEGIN
    UPDATE tally SET photos = photos - 1 WHERE source = OLD.source AND license = OLD.license
        AND visibility = OLD.visibility AND geotagged = OLD.geotagged AND year = OLD.year
        AND gone = OLD.gone AND severity = OLD.severity AND reasons = OLD.reasons
        AND shows = OLD.shows AND unreadable = OLD.unreadable AND lookable = OLD.lookable;
    INSERT INTO tally VALUES (
        NEW.source, NEW.license, NEW.visibility, NEW.geotagged, NEW.year, NEW.gone, NEW.severity,
        NEW.reasons, NEW.shows, NEW.unreadable, NEW.lookable, 1
    ) ON CONFLICT DO UPDATE SET photos = photos + 1;
END;

-- An exposure is written by replacing it, which is an insert to triggers.
CREATE TRIGGER exposure_is_listed AFTER INSERT ON exposure
BEGIN
    INSERT INTO listed SELECT * FROM listed_now WHERE photo = NEW.photo
    ON CONFLICT (photo) DO UPDATE SET
        source = excluded.source, license = excluded.license, visibility = excluded.visibility,
        geotagged = excluded.geotagged, year = excluded.year, gone = excluded.gone,
        severity = excluded.severity, reasons = excluded.reasons, shows = excluded.shows,
        unreadable = excluded.unreadable, lookable = excluded.lookable,
        was_open = excluded.was_open, faces = excluded.faces, taken = excluded.taken,
        uploaded = excluded.uploaded, key = excluded.key;
END;

CREATE TRIGGER exposure_anew_is_listed
AFTER UPDATE OF severity, reasons, faces, level ON exposure
BEGIN
    UPDATE listed SET severity = NEW.severity, reasons = NEW.reasons, faces = NEW.faces,
        shows = CASE WHEN NEW.faces IS NULL THEN -1 ELSE NEW.faces > 0 END,
        was_open = NEW.level = 'was-open'
    WHERE photo = NEW.photo;
END;

CREATE TRIGGER exposure_is_unlisted AFTER DELETE ON exposure
BEGIN
    DELETE FROM listed WHERE photo = OLD.photo;
END;

CREATE TRIGGER photo_anew_is_listed
AFTER UPDATE OF source, key, license, visibility, geotagged, taken, uploaded, gone, media,
    picture_path
ON photo
BEGIN
    UPDATE listed SET source = NEW.source, key = NEW.key, license = NEW.license,
        visibility = NEW.visibility, geotagged = coalesce(NEW.geotagged, -1),
        year = coalesce(CAST(substr(NEW.taken, 1, 4) AS INTEGER), 0), gone = NEW.gone IS NOT NULL,
        lookable = NEW.media = 'photo' AND NEW.picture_path IS NOT NULL,
        taken = NEW.taken, uploaded = NEW.uploaded
    WHERE photo = NEW.id;
END;

CREATE TRIGGER inspection_is_listed AFTER INSERT ON inspection
BEGIN
    UPDATE listed SET unreadable = NEW.error IS NOT NULL
    WHERE photo = NEW.photo AND unreadable <> (NEW.error IS NOT NULL);
END;

CREATE TRIGGER inspection_anew_is_listed AFTER UPDATE OF error ON inspection
BEGIN
    UPDATE listed SET unreadable = NEW.error IS NOT NULL
    WHERE photo = NEW.photo AND unreadable <> (NEW.error IS NOT NULL);
END;

CREATE TRIGGER inspection_is_unlisted AFTER DELETE ON inspection
BEGIN
    UPDATE listed SET unreadable = 0 WHERE photo = OLD.photo AND unreadable;
END;

-- The words of a photo, folded by search.py: its title, key and tags, a line each. Three signs in a
-- row are what it is found by, so that a part of a word is found in any script.
CREATE VIRTUAL TABLE photo_search USING fts5 (text, tokenize = 'trigram case_sensitive 1');

-- Photos whose words are not in `photo_search` as they now are: a to-do list.
CREATE TABLE unindexed (
    photo INTEGER PRIMARY KEY REFERENCES photo ON DELETE CASCADE
) STRICT;

INSERT INTO unindexed SELECT id FROM photo;

CREATE TRIGGER photo_text_is_to_be_indexed AFTER INSERT ON photo_text
BEGIN
    INSERT OR IGNORE INTO unindexed VALUES (NEW.photo);
END;

CREATE TRIGGER tags_are_to_be_indexed AFTER UPDATE OF tags ON photo_text
BEGIN
    INSERT OR IGNORE INTO unindexed VALUES (NEW.photo);
END;

CREATE TRIGGER title_is_to_be_indexed AFTER UPDATE OF title, key ON photo
WHEN NEW.title <> OLD.title OR NEW.key <> OLD.key
BEGIN
    INSERT OR IGNORE INTO unindexed VALUES (NEW.id);
END;

CREATE TRIGGER photo_is_not_to_be_found AFTER DELETE ON photo
BEGIN
    DELETE FROM photo_search WHERE rowid = OLD.id;
END;
