-- Plans, the changes in them, and the journal of what became of each: rows are added, and stay.

CREATE TABLE plan (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    kind      TEXT NOT NULL,
    value     TEXT NOT NULL,
    embed     INTEGER NOT NULL,
    made      TEXT NOT NULL,
    changes   INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    cautions  TEXT NOT NULL,           -- JSON array of [kind, photos, [fact, ...]]
    calls     INTEGER NOT NULL,
    seconds   REAL NOT NULL,
    undoes    INTEGER
) STRICT;

-- No reference to photo or source: an old plan stays readable when its source was removed.
CREATE TABLE change (
    plan     INTEGER NOT NULL,
    n        INTEGER NOT NULL,
    photo    INTEGER NOT NULL,
    source   INTEGER NOT NULL,
    subject  TEXT NOT NULL,
    place    BLOB NOT NULL,            -- UTF-8 with surrogates passed: a path need not be Unicode
    title    TEXT NOT NULL,
    uploaded TEXT,
    before   TEXT NOT NULL,
    after    TEXT NOT NULL,
    restores TEXT NOT NULL,
    PRIMARY KEY (plan, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_by_photo ON change (photo);

-- `n` is NULL where a line is about its plan as a whole. What `hash` is of stands in journal.py.
CREATE TABLE journal (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    at       TEXT NOT NULL,
    plan     INTEGER NOT NULL,
    n        INTEGER,
    state    TEXT NOT NULL,
    seen     TEXT NOT NULL,
    note     TEXT NOT NULL,
    keep     TEXT NOT NULL,
    receipt  TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash     TEXT NOT NULL
) STRICT;

-- `state` too, so that counting how a plan stands reads this index alone.
CREATE INDEX journal_by_change ON journal (plan, n, id, state);

CREATE TRIGGER plan_is_not_changed BEFORE UPDATE ON plan
BEGIN
    SELECT RAISE(ABORT, 'A stored plan is never changed.');
END;

CREATE TRIGGER plan_is_not_deleted BEFORE DELETE ON plan
BEGIN
    SELECT RAISE(ABORT, 'A stored plan is never deleted.');
END;

-- REPLACE deletes without asking the trigger for that.
CREATE TRIGGER plan_is_not_replaced BEFORE INSERT ON plan
WHEN EXISTS (SELECT 1 FROM plan WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'A stored plan is never replaced.');
END;

CREATE TRIGGER change_is_not_changed BEFORE UPDATE ON change
BEGIN
    SELECT RAISE(ABORT, 'A change of a stored plan is never changed.');
END;

CREATE TRIGGER change_is_not_deleted BEFORE DELETE ON change
BEGIN
    SELECT RAISE(ABORT, 'A change of a stored plan is never deleted.');
END;

-- A plan's own row comes after those of its changes, and closes it.
CREATE TRIGGER change_is_not_added_later BEFORE INSERT ON change
WHEN EXISTS (SELECT 1 FROM plan WHERE id = NEW.plan)
BEGIN
    SELECT RAISE(ABORT, 'A change is never added to a stored plan, nor replaced in it.');
END;

CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'The journal only grows: no line of it is ever changed.');
END;

CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'The journal only grows: no line of it is ever deleted.');
END;

CREATE TRIGGER journal_is_not_replaced BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'The journal only grows: no line of it is ever replaced.');
END;
