"""
Text search: a word is found in a photo's title, key (a file's path), tags, and albums' titles.

A part of a word is enough, in any script. Case does not count, nor how a letter was composed: a
Mac writes the é of a file's name as two signs. Writes photo_search and unindexed; triggers note
in `unindexed` whose words changed, and `index_page` takes them from there.
"""

import json
import sqlite3
import unicodedata
from collections.abc import Iterable, Iterator

from scanner.catalog.database import Database
from scanner.catalog.values import names_of, plain

PAGE = 2_000
"""Photos indexed in one transaction."""

SHORTEST = 3
"""Signs that a word must have to be looked up; shorter ones are looked for in every photo."""

LONGEST = 60
"""Of a longer word, the first so many signs are looked up, and what they give is read through."""

AT_ONCE = 50
"""Words looked up in one question."""

Query = tuple[str, tuple[str, ...]]
"""SQL of the ids of photos, and its values."""


def folded(text: str) -> str:
    """
    Return text as it is searched.

    >>> folded("Straße ÉTÉ")
    'strasse été'
    """
    once = unicodedata.normalize("NFKC", plain(text)).casefold()
    # SQLite takes NUL for the end of a text.
    return unicodedata.normalize("NFKC", once).replace("\0", "\ufffd")


def searched_text(title: str, key: str, tags: Iterable[str]) -> str:
    """Return what is stored of a photo: words hold no line break, so none is found across two."""
    return "\n".join(folded(part) for part in (title, key, *tags))


class Words:
    """What is still to be indexed: all of a catalog from before there was search, else nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def are_indexed(self) -> bool:
        """Tell whether a search finds every photo that it should."""
        with self._database.read() as db:
            return db.execute("SELECT 1 FROM unindexed LIMIT 1").fetchone() is None

    def left(self) -> int:
        """Return how many photos are still to be indexed."""
        with self._database.read() as db:
            return int(db.execute("SELECT count(*) FROM unindexed").fetchone()[0])

    def index_some(self) -> int:
        """Index a page of photos, commit it, and return how many there were."""
        if self.are_indexed():
            return 0
        with self._database.write("photo_search") as db:
            return index_page(db)


def index_all(database: Database) -> None:
    """
    Index what is still to be indexed, a page in a transaction.

    Nothing in most cases: a sync indexes what it writes. After an update of a
    catalog from before there was search, all of it, some 20 seconds a million photos.
    """
    words = Words(database)
    while words.index_some():
        pass


def index_page(db: sqlite3.Connection, page: int = PAGE) -> int:
    """
    Index the next photos that are to be, within the caller's transaction.

    Returns how many there were.
    """
    rows = db.execute(
        "SELECT u.photo, p.title, p.key, coalesce(t.tags, '[]'), s.text FROM unindexed u "
        "JOIN photo p ON p.id = u.photo LEFT JOIN photo_text t ON t.photo = u.photo "
        "LEFT JOIN photo_search s ON s.rowid = u.photo ORDER BY u.photo LIMIT ?",
        (page,),
    ).fetchall()
    texts = [
        (photo, searched_text(title, key, names_of(tags)), before)
        for photo, title, key, tags, before in rows
    ]
    db.executemany(
        "INSERT OR REPLACE INTO photo_search (rowid, text) VALUES (?, ?)",
        [(photo, text) for photo, text, before in texts if text != before],
    )
    db.execute(
        "DELETE FROM unindexed WHERE photo IN (SELECT value FROM json_each(?))",
        (json.dumps([row[0] for row in rows]),),
    )
    return len(rows)


def having_words(db: sqlite3.Connection, text: str) -> Iterator[Query]:
    """
    Yield queries; the photos that have every word of `text` are those that each of them gives.

    Nothing in `text` is syntax.
    """
    words = list(dict.fromkeys(folded(text).split()))
    if not words:
        return
    albums = [(id_, folded(title)) for id_, title in db.execute("SELECT id, title FROM album")]
    together: list[str] = []
    for word in words:
        held = [id_ for id_, title in albums if word in title]
        if not held and SHORTEST <= len(word) <= LONGEST:
            together.append(_phrase(word))
            continue
        sql, values = _having(word)
        if held:
            sql += " UNION ALL SELECT photo FROM photo_album WHERE album IN "
            sql += "(SELECT value FROM json_each(?))"
            values += (json.dumps(held),)
        yield sql, values
    for start in range(0, len(together), AT_ONCE):
        yield _LOOKED_UP, (" ".join(together[start : start + AT_ONCE]),)


_LOOKED_UP = "SELECT rowid FROM photo_search WHERE photo_search MATCH ?"


def _having(word: str) -> Query:
    """Return the query of the photos whose own text has a word."""
    if len(word) < SHORTEST:
        return "SELECT rowid FROM photo_search WHERE instr(text, ?)", (word,)
    if len(word) > LONGEST:
        return f"{_LOOKED_UP} AND instr(text, ?)", (_phrase(word[:LONGEST]), word)
    return _LOOKED_UP, (_phrase(word),)


def _phrase(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
