-- Filters that the user saved under a name.
CREATE TABLE saved_filter (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    name   TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,       -- the name, in what two names must differ
    wanted TEXT NOT NULL,              -- domain.saved.text_of_filter
    saved  TEXT NOT NULL
) STRICT;
