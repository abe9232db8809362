"""
Which local photo seems to be which on Flickr, and what a person said of that.

Writes link and matched. What a person said is written by `say` alone; whatever
changes a link recomputes the local photo's exposure in the same transaction.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import Any, NamedTuple, TypeAlias, TypeVar

from scanner.catalog.database import Database
from scanner.catalog.drift import ON_ACCOUNT
from scanner.catalog.findings import Findings
from scanner.catalog.values import text_of_moment
from scanner.domain.link import Basis, Link, LinkedPhoto, LinkVerdict, differences
from scanner.domain.photo import PhotoId, SourceId, SourceKind
from scanner.errors import NotFound

T = TypeVar("T")

PAGE = 500
"""Links that are written in one transaction."""

TABLES = ("link", "exposure")

Pair: TypeAlias = tuple[int, int]
"""A local photo and one on Flickr."""


class Candidate(NamedTuple):
    """
    What is compared of a photo; None is "not known".

    `taken` is the camera's clock in whole seconds. `width` and `height` are
    what the source says, `seen_width` and `seen_height` those of the upright
    picture that was looked at, and `phash` its hash.
    """

    id: int
    key: str
    taken: int | None
    width: int | None
    height: int | None
    seen_width: int | None
    seen_height: int | None
    phash: int | None


class Links:
    """Links between local photos and Flickr's."""

    def __init__(self, database: Database, findings: Findings) -> None:
        self._database = database
        self._findings = findings

    # -- what there is to compare

    def files(self) -> Iterator[Candidate]:
        """Yield every photo in a folder, by id."""
        return self._candidates("s.kind = 'folder'")

    def on_flickr(self) -> Iterator[Candidate]:
        """Yield every photo of an account, and of an export where no account has it, by id."""
        return self._candidates(f"(s.kind = 'flickr' OR (s.kind = 'export' AND NOT {ON_ACCOUNT}))")

    def of_one_number(self) -> list[Pair]:
        """Return the photos that an export and an account have under one number."""
        with self._database.read() as db:
            return db.execute(
                "SELECT p.id, q.id FROM source s JOIN photo p ON p.source = s.id "
                "JOIN photo q ON q.key = p.key JOIN source t ON t.id = q.source "
                "WHERE s.kind = 'export' AND t.kind = 'flickr' "
                "AND p.gone IS NULL AND q.gone IS NULL ORDER BY p.id, q.id"
            ).fetchall()

    def _candidates(self, where: str) -> Iterator[Candidate]:
        # A picture that has changed since it was looked at has no hash that can be trusted.
        sql = (
            "SELECT p.id, p.key, CAST(strftime('%s', p.taken) AS INTEGER), p.width, p.height, "
            "i.width, i.height, i.phash FROM source s JOIN photo p ON p.source = s.id "
            "LEFT JOIN inspection i ON i.photo = p.id AND i.revision = p.revision "
            f"WHERE p.gone IS NULL AND {where} ORDER BY p.id"
        )
        with self._database.read() as db:
            for row in db.execute(sql):
                yield Candidate(*row)

    # -- what was found

    def matched(self) -> str:
        """Return what the last finished matching was told of the photos; "" if none was."""
        with self._database.read() as db:
            row = db.execute("SELECT stamp FROM matched").fetchone()
        return "" if row is None else str(row[0])

    def replace(
        self,
        found: Mapping[Pair, Basis],
        *,
        stamp: str,
        checkpoint: Callable[[], None] = lambda: None,
    ) -> tuple[int, int]:
        """
        Put newly found links in place of those known before; return how many came and went.

        A verdict stays, whatever is found. One that was given on the same
        Flickr photo as an export has it holds for the account's, too.
        """
        with self._database.read() as db:
            before = {
                (local, remote): (basis, bool(said))
                for local, remote, basis, said in db.execute(
                    "SELECT local, remote, basis, verdict IS NOT NULL FROM link"
                )
            }
        new = [(pair, basis) for pair, basis in found.items() if pair not in before]
        other = [
            (pair, basis)
            for pair, basis in found.items()
            if pair in before and before[pair][0] != basis
        ]
        gone = [pair for pair, (_, said) in before.items() if not said and pair not in found]
        now = text_of_moment(datetime.now(UTC))
        for some in _pages(new):
            checkpoint()
            with self._database.write(*TABLES) as db:
                db.executemany(_INSERT, [(basis, now, *pair) for pair, basis in some])
                self._findings.assess(db, _locals(pair for pair, _ in some))
        for some in _pages(other):
            checkpoint()
            with self._database.write(*TABLES) as db:
                db.executemany(
                    "UPDATE link SET basis = ? WHERE local = ? AND remote = ?",
                    [(basis, *pair) for pair, basis in some],
                )
                self._findings.assess(db, _locals(pair for pair, _ in some))
        for lost in _pages(gone):
            checkpoint()
            with self._database.write(*TABLES) as db:
                # Somebody may have spoken since.
                db.executemany(
                    "DELETE FROM link WHERE local = ? AND remote = ? AND verdict IS NULL", lost
                )
                self._findings.assess(db, _locals(lost))
        with self._database.write("matched") as db:
            db.execute("INSERT OR REPLACE INTO matched VALUES (1, ?)", (stamp,))
        return len(new), len(gone)

    # -- a person's word

    def say(self, local: PhotoId, remote: PhotoId, verdict: LinkVerdict | None) -> None:
        """Note what a person says of a link; None takes it back. Raises NotFound."""
        with self._database.write(*TABLES) as db:
            told = db.execute(
                "UPDATE link SET verdict = ?, at = ? WHERE local = ? AND remote = ?",
                (verdict, text_of_moment(datetime.now(UTC)), local, remote),
            ).rowcount
            if verdict is None:
                # What only the verdict kept is for the next matching to take away.
                db.execute("DELETE FROM matched")
            self._findings.assess(db, [local])
        if not told:
            raise NotFound("These two photos are not linked.")

    # -- lists

    def all(self, *, unreviewed: bool = False) -> tuple[Link, ...]:
        """Return every link, or those of which nobody spoke; the strongest first, then by key."""
        return self._links("l.verdict IS NULL" if unreviewed else "1", ())

    def between(self, locals_: Sequence[int], remotes: Sequence[int]) -> tuple[Link, ...]:
        """Return the links that lead from any of some photos to any of others."""
        return self._links(
            "l.local IN (SELECT value FROM json_each(?)) "
            "AND l.remote IN (SELECT value FROM json_each(?))",
            (json.dumps(list(locals_)), json.dumps(list(remotes))),
        )

    def _links(self, where: str, values: tuple[str, ...]) -> tuple[Link, ...]:
        with self._database.read() as db:
            rows = db.execute(
                "SELECT l.local, l.remote, l.basis, l.verdict, p.license, r.license, "
                "substr(p.taken, 1, 19), substr(r.taken, 1, 19), p.geotagged, r.geotagged "
                "FROM link l JOIN photo p ON p.id = l.local JOIN photo r ON r.id = l.remote "
                f"WHERE {where} ORDER BY {_STRENGTH}, p.key, r.key, l.local, l.remote",
                values,
            )
            return tuple(_link(row) for row in rows)


_INSERT = """
    INSERT OR IGNORE INTO link
    SELECT l.id, r.id, ?,
        (SELECT k.verdict FROM link k JOIN photo q ON q.id = k.remote
         WHERE k.local = l.id AND q.key = r.key AND k.verdict IS NOT NULL
         ORDER BY k.at DESC LIMIT 1),
        ?
    FROM photo l, photo r WHERE l.id = ? AND r.id = ?
"""

_STRENGTH = (
    "CASE l.basis " + " ".join(f"WHEN '{basis}' THEN {n}" for n, basis in enumerate(Basis)) + " END"
)


def linked_photos(db: sqlite3.Connection, photo: PhotoId) -> tuple[LinkedPhoto, ...]:
    """Return what a photo is linked with, on either side, the strongest first."""
    rows = db.execute(
        "SELECT p.id, p.key, p.source, s.kind, l.basis, l.verdict FROM "
        "(SELECT remote AS other, basis, verdict FROM link WHERE local = ?1 UNION ALL "
        "SELECT local, basis, verdict FROM link WHERE remote = ?1) l "
        "JOIN photo p ON p.id = l.other JOIN source s ON s.id = p.source "
        f"ORDER BY {_STRENGTH}, p.source, p.key",
        (photo,),
    )
    return tuple(
        LinkedPhoto(
            PhotoId(id_), key, SourceId(source), SourceKind(kind), Basis(basis), _verdict(said)
        )
        for id_, key, source, kind, basis, said in rows
    )


def _link(row: tuple[Any, ...]) -> Link:
    local, remote, basis, said, *facts = row
    return Link(
        PhotoId(local),
        PhotoId(remote),
        Basis(basis),
        _verdict(said),
        differences(licenses=(facts[0], facts[1]), taken=facts[2:4], geotagged=facts[4:6]),
    )


def _verdict(text: str | None) -> LinkVerdict | None:
    return None if text is None else LinkVerdict(text)


def _locals(pairs: Iterable[Pair]) -> list[int]:
    return sorted({local for local, _ in pairs})


def _pages(items: Iterable[T]) -> Iterator[list[T]]:
    rest = iter(items)
    while page := list(islice(rest, PAGE)):
        yield page
