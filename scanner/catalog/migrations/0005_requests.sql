-- Requests: letters, the photos that they are about, and what was said; and the user's own addresses.

-- `channel` is where it goes, JSON of domain.recipient.Channel. `due` is the user's own day, NULL
-- where the law's rule tells it. How a request stands is what its last event says.
CREATE TABLE request (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    about     INTEGER REFERENCES request,
    recipient TEXT NOT NULL,
    name      TEXT NOT NULL,
    asker     TEXT NOT NULL,
    law       TEXT NOT NULL,
    template  TEXT NOT NULL,
    language  TEXT NOT NULL,
    country   TEXT NOT NULL,
    reference TEXT NOT NULL,
    made      TEXT NOT NULL,
    channel   TEXT NOT NULL,
    subject   TEXT NOT NULL,
    body      TEXT NOT NULL,
    short     TEXT NOT NULL,
    due       TEXT,
    extended  INTEGER NOT NULL
) STRICT;

CREATE INDEX request_by_about ON request (about);
CREATE INDEX request_by_reference ON request (reference);

-- As it was on the day of the letter. No reference to photo: a request stays readable when its
-- photos' source was removed. `source` and `own_key` tell whether the number still means this one.
CREATE TABLE request_photo (
    request        INTEGER NOT NULL REFERENCES request ON DELETE CASCADE,
    n              INTEGER NOT NULL,
    photo          INTEGER NOT NULL,
    source         INTEGER,
    own_key        TEXT,
    key            TEXT NOT NULL,
    url            TEXT NOT NULL,
    title          TEXT NOT NULL,
    uploaded       TEXT,
    dataset        TEXT NOT NULL,
    list_name      TEXT NOT NULL,
    list_sha256    TEXT NOT NULL,
    row            INTEGER,
    possible       TEXT NOT NULL,      -- JSON array of datasets
    license_then   TEXT NOT NULL,
    license_now    TEXT NOT NULL,
    collected_from TEXT,
    collected_to   TEXT,
    PRIMARY KEY (request, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX request_photo_by_photo ON request_photo (photo);

-- What goes with a letter: the list of photos as CSV, and for a complaint what it is about.
CREATE TABLE request_attachment (
    request INTEGER NOT NULL REFERENCES request ON DELETE CASCADE,
    n       INTEGER NOT NULL,
    name    TEXT NOT NULL,
    media   TEXT NOT NULL,
    data    BLOB NOT NULL,
    PRIMARY KEY (request, n)
) STRICT;

-- Every exact message that was made to be sent: the file that holds it, and the checksum of that.
CREATE TABLE request_message (
    request    INTEGER NOT NULL REFERENCES request ON DELETE CASCADE,
    n          INTEGER NOT NULL,
    message_id TEXT NOT NULL,
    sha256     TEXT NOT NULL,
    via        TEXT NOT NULL,
    file       TEXT NOT NULL,
    made       TEXT NOT NULL,
    PRIMARY KEY (request, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX request_message_by_id ON request_message (message_id);

-- `at` is when it happened, as the user says; `noted` when it was written. `state` is how the
-- request stood after it. `message` is the `n` of the one that it tells of.
CREATE TABLE request_event (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    request INTEGER NOT NULL REFERENCES request ON DELETE CASCADE,
    at      TEXT NOT NULL,
    noted   TEXT NOT NULL,
    kind    TEXT NOT NULL,
    state   TEXT NOT NULL,
    text    TEXT NOT NULL,
    files   TEXT NOT NULL,             -- JSON array of names in the request's folder
    message INTEGER
) STRICT;

CREATE INDEX request_event_by_request ON request_event (request, id, state);

-- Addresses that the user corrected, and whom they added: no update of the shipped tables writes
-- here. `channel` and `facts` are JSON of domain.recipient.Channel and Recipient.
CREATE TABLE own_channel (
    recipient TEXT NOT NULL,
    kind      TEXT NOT NULL,
    channel   TEXT NOT NULL,
    at        TEXT NOT NULL,
    PRIMARY KEY (recipient, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE own_recipient (
    slug  TEXT PRIMARY KEY,
    facts TEXT NOT NULL,
    at    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A draft is edited and deleted freely; from the first that was done with it, it stays.

CREATE TRIGGER request_stays_what_it_is
BEFORE UPDATE OF
    id, about, recipient, name, asker, law, template, language, country, reference, made
ON request
BEGIN
    SELECT RAISE(ABORT, 'Whom a request is to, and what it rests on, is never changed.');
END;

CREATE TRIGGER letter_that_left_is_not_changed
BEFORE UPDATE OF channel, subject, body, short ON request
WHEN EXISTS (SELECT 1 FROM request_event WHERE request = OLD.id AND state <> 'draft')
BEGIN
    SELECT RAISE(ABORT, 'A letter that was sent is never changed.');
END;

CREATE TRIGGER request_is_not_deleted BEFORE DELETE ON request
WHEN EXISTS (
    SELECT 1 FROM request_event WHERE request = OLD.id AND kind NOT IN ('made', 'edited')
)
BEGIN
    SELECT RAISE(ABORT, 'A request that something was done with is never deleted.');
END;

CREATE TRIGGER request_is_not_replaced BEFORE INSERT ON request
WHEN EXISTS (SELECT 1 FROM request WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'A request is never replaced.');
END;

CREATE TRIGGER request_photo_is_not_changed BEFORE UPDATE ON request_photo
BEGIN
    SELECT RAISE(ABORT, 'A photo of a request stays as it was on the day of the letter.');
END;

-- A draft's rows go with the draft itself: then its own row is gone already.
CREATE TRIGGER request_photo_is_not_deleted BEFORE DELETE ON request_photo
WHEN EXISTS (SELECT 1 FROM request WHERE id = OLD.request)
BEGIN
    SELECT RAISE(ABORT, 'A photo of a request is never taken out of it.');
END;

CREATE TRIGGER request_photo_is_not_added_later BEFORE INSERT ON request_photo
WHEN EXISTS (SELECT 1 FROM request_event WHERE request = NEW.request)
BEGIN
    SELECT RAISE(ABORT, 'A photo is never added to a request that was made.');
END;

CREATE TRIGGER request_attachment_is_not_changed BEFORE UPDATE ON request_attachment
BEGIN
    SELECT RAISE(ABORT, 'An attachment of a request is never changed.');
END;

CREATE TRIGGER request_attachment_is_not_deleted BEFORE DELETE ON request_attachment
WHEN EXISTS (SELECT 1 FROM request WHERE id = OLD.request)
BEGIN
    SELECT RAISE(ABORT, 'An attachment of a request is never deleted.');
END;

CREATE TRIGGER request_attachment_is_not_added_later BEFORE INSERT ON request_attachment
WHEN EXISTS (SELECT 1 FROM request_event WHERE request = NEW.request)
BEGIN
    SELECT RAISE(ABORT, 'An attachment is never added to a request that was made.');
END;

CREATE TRIGGER request_message_is_not_changed BEFORE UPDATE ON request_message
BEGIN
    SELECT RAISE(ABORT, 'A message that was made to be sent is never changed.');
END;

CREATE TRIGGER request_message_is_not_deleted BEFORE DELETE ON request_message
WHEN EXISTS (SELECT 1 FROM request WHERE id = OLD.request)
BEGIN
    SELECT RAISE(ABORT, 'A message that was made to be sent is never deleted.');
END;

CREATE TRIGGER request_message_is_not_replaced BEFORE INSERT ON request_message
WHEN EXISTS (SELECT 1 FROM request_message WHERE request = NEW.request AND n = NEW.n)
BEGIN
    SELECT RAISE(ABORT, 'A message that was made to be sent is never replaced.');
END;

CREATE TRIGGER request_event_is_not_changed BEFORE UPDATE ON request_event
BEGIN
    SELECT RAISE(ABORT, 'What was said of a request only grows: nothing of it is ever changed.');
END;

CREATE TRIGGER request_event_is_not_deleted BEFORE DELETE ON request_event
WHEN EXISTS (SELECT 1 FROM request WHERE id = OLD.request)
BEGIN
    SELECT RAISE(ABORT, 'What was said of a request only grows: nothing of it is ever deleted.');
END;

CREATE TRIGGER request_event_is_not_replaced BEFORE INSERT ON request_event
WHEN EXISTS (SELECT 1 FROM request_event WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'What was said of a request only grows: nothing of it is ever replaced.');
END;
