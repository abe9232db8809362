"""Where a local photo and the same one on Flickr contradict each other. Reads; writes nothing."""

import json
import sqlite3
from collections.abc import Sequence

from scanner.domain.link import Basis, LinkVerdict, holds, licenses_differ

ON_ACCOUNT = """
    EXISTS (SELECT 1 FROM photo n JOIN source a ON a.id = n.source
            WHERE n.key = p.key AND n.gone IS NULL AND a.kind = 'flickr')
"""
"""That photo p is on a Flickr account that is read: what an export says of it is older."""


def linked(db: sqlite3.Connection, photos: Sequence[int]) -> list[int]:
    """
    Return the local photos whose exposure rests on these being as they are, on Flickr.

    Those that are linked to one, or to one of the same number: what an
    account says of a photo counts instead of what an export said.
    """
    rows = db.execute(
        "SELECT DISTINCT l.local FROM photo p JOIN photo q ON q.key = p.key "
        "JOIN link l ON l.remote = q.id WHERE p.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(photos)),),
    )
    return [row[0] for row in rows]


def drifted(db: sqlite3.Connection, photos: Sequence[int]) -> set[int]:
    """Return those of some photos whose license is not the one that Flickr shows."""
    rows = db.execute(
        "SELECT l.local, l.basis, l.verdict, mine.license, p.license FROM link l "
        "JOIN photo mine ON mine.id = l.local JOIN photo p ON p.id = l.remote "
        "JOIN source s ON s.id = p.source "
        "WHERE l.local IN (SELECT value FROM json_each(?)) AND mine.license <> p.license "
        f"AND p.gone IS NULL AND (s.kind = 'flickr' OR NOT {ON_ACCOUNT})",
        (json.dumps(list(photos)),),
    )
    return {
        local
        for local, basis, said, mine, theirs in rows
        if holds(Basis(basis), None if said is None else LinkVerdict(said))
        and licenses_differ(mine, theirs)
    }
