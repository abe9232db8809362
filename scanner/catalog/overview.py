"""
Counts everything at once for the overview, by the tally that is kept of all photos (tally.py).

What was counted is kept until anything is committed to the file, by whichever thread or process.
"""

import sqlite3
import threading
from collections import Counter
from datetime import UTC, date, datetime, tzinfo

from scanner.catalog.database import Database
from scanner.catalog.values import bits_of
from scanner.domain.change import ChangeKind, ChangeState
from scanner.domain.exposure import Level, Reason, Rules
from scanner.domain.face import COUNTS_FROM
from scanner.domain.overview import (
    SURE_FROM,
    DatasetShare,
    ExposedOn,
    Made,
    Overview,
    SourceShare,
    Standing,
    YearShare,
    history_of,
)
from scanner.domain.photo import SourceId, SourceKind, Visibility

_LISTED = bits_of([Reason.IN_DATASET])
_OPEN = bits_of([Reason.LICENSE_PERMISSIVE])
_WAS_OPEN = bits_of([Reason.LICENSE_WAS_PERMISSIVE])
_BY_FILE = bits_of([Reason.FILE_GRANTS_REUSE])
_PUBLIC_FACE = bits_of([Reason.FACE, Reason.PUBLIC])
_LEVELS = (
    (Level.FOUND, _LISTED),
    (Level.OPEN, _OPEN),
    (Level.WAS_OPEN, _WAS_OPEN),
    (Level.VISIBLE, _PUBLIC_FACE),
    (Level.VISIBLE, _BY_FILE),
)
_TOLD = _LISTED | _OPEN | _WAS_OPEN | _BY_FILE | _PUBLIC_FACE

_KINDS = f"""
    SELECT source, license, year, severity, reasons & {_TOLD}, shows, unreadable, lookable,
        sum(photos)
    FROM tally WHERE gone = 0 AND photos > 0 GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
"""

_DATASETS = """
    SELECT m.dataset, count(*) FROM dataset_match m CROSS JOIN listed l ON l.photo = m.photo
    WHERE l.gone = 0 GROUP BY 1 ORDER BY 2 DESC, 1
"""

# What a person said of a photo settles all its faces: which box it was about is not joined here.
_UNCERTAIN = f"""
    SELECT count(DISTINCT f.photo) FROM face f JOIN listed l ON l.photo = f.photo
    WHERE f.score >= {COUNTS_FROM} AND f.score < {SURE_FROM} AND l.gone = 0
    AND l.severity > 0 AND NOT EXISTS (SELECT 1 FROM face_review r WHERE r.photo = f.photo)
"""

# A photo's number may mean another one once its source was removed: source and key tell.
_CHANGED = f"""
    SELECT c.photo, l.kind, min(j.at), c.before, p.license, p.visibility, e.reasons
    FROM plan l JOIN journal j ON j.plan = l.id AND j.state = '{ChangeState.DONE}'
    JOIN change c ON c.plan = j.plan AND c.n = j.n
    JOIN photo p ON p.id = c.photo AND p.source = c.source AND p.key = c.subject
    JOIN exposure e ON e.photo = p.id
    WHERE l.kind IN ('{ChangeKind.LICENSE}', '{ChangeKind.VISIBILITY}')
    AND p.gone IS NULL AND e.faces > 0
    GROUP BY c.plan, c.n ORDER BY min(j.id)
"""


class Overviews:
    """Reads; writes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._kept: tuple[object, Overview] | None = None

    def overview(self, rules: Rules, today: date, zone: tzinfo | None = None) -> Overview:
        """
        Return every number but those of requests.

        `today` is the user's own day, in `zone` (None: this machine's).
        """
        with self._database.read() as db:
            state = (*_state(db), rules.basis, today, zone)
            with self._lock:
                kept = self._kept
            if kept is not None and kept[0] == state:
                return kept[1]
            counted = _counted(db, rules, today, zone)
        with self._lock:
            self._kept = (state, counted)
        return counted


def _state(db: sqlite3.Connection) -> tuple[object, ...]:
    """
    Return what is another once anything was committed.

    `data_version` tells of the commits of all other connections, `total_changes` of this one's.
    """
    db.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
    version = db.execute("PRAGMA data_version").fetchone()[0]
    return threading.get_ident(), id(db), version, db.total_changes


def _counted(db: sqlite3.Connection, rules: Rules, today: date, zone: tzinfo | None) -> Overview:
    severities: Counter[int] = Counter()
    levels: Counter[Level] = Counter()
    bits: Counter[int] = Counter()
    seen: Counter[str] = Counter()
    shares: dict[int, Counter[str]] = {}
    years: Counter[tuple[int, str]] = Counter()
    for source, slug, year, severity, told, shows, unread, lookable, n in db.execute(_KINDS):
        waits = shows < 0 and not unread
        share = shares.setdefault(source, Counter())
        share["photos"] += n
        share["with-faces"] += n if shows > 0 else 0
        share["only-faces"] += n if shows > 0 and severity == 0 else 0
        share["exposed"] += n if severity > 0 else 0
        severities[severity] += n
        levels[_level_of(told)] += n
        bits[told] += n
        seen["looked-at"] += n if shows >= 0 else 0
        seen["unreadable"] += n if unread else 0
        seen["not-looked-at"] += n if waits else 0
        seen["to-look"] += n if waits and lookable else 0
        if shows > 0:
            seen["with-faces"] += n
            years[year, slug] += n
    slugs = {slug for _, slug in years} | _licenses_before(db)
    permissive = frozenset(s for s in slugs if rules.licenses.is_permissive(s, rules.profile))
    return Overview(
        day=today,
        photos=sum(bits.values()),
        looked_at=seen["looked-at"],
        not_looked_at=seen["not-looked-at"],
        to_look=seen["to-look"],
        unreadable=seen["unreadable"],
        with_faces=seen["with-faces"],
        exposed=sum(n for severity, n in severities.items() if severity > 0),
        severities={severity: severities[severity] for severity in (3, 2, 1)},
        levels={level: levels[level] for level in Level if level is not Level.NONE},
        open=_having(bits, _OPEN),
        was_open=_having(bits, _WAS_OPEN),
        visible=_having(bits, _PUBLIC_FACE) - _having(bits, _PUBLIC_FACE | _OPEN),
        granted_by_file=_having(bits, _BY_FILE),
        in_datasets=severities[3],
        uncertain=int(db.execute(_UNCERTAIN).fetchone()[0]),
        datasets=_datasets(db, rules),
        checked=tuple(
            row[0] for row in db.execute("SELECT dataset FROM dataset_check ORDER BY dataset")
        ),
        sources=_sources(db, shares),
        years=tuple(
            YearShare(year=year or None, license=slug, photos=n)
            for (year, slug), n in sorted(years.items())
        ),
        permissive=permissive,
        history=_history(db, levels, permissive, today, zone),
    )


def _level_of(told: int) -> Level:
    """Return the level that stands for a photo's reasons: the first that fired, as in `assess`."""
    for level, wanted in _LEVELS:
        if told & wanted == wanted:
            return level
    return Level.NONE


def _having(bits: Counter[int], wanted: int) -> int:
    return sum(n for told, n in bits.items() if told & wanted == wanted)


def _sources(db: sqlite3.Connection, shares: dict[int, Counter[str]]) -> tuple[SourceShare, ...]:
    nothing: Counter[str] = Counter()
    return tuple(
        SourceShare(
            source=SourceId(id_),
            name=name,
            kind=SourceKind(kind),
            photos=share["photos"],
            with_faces=share["with-faces"],
            only_faces=share["only-faces"],
            exposed=share["exposed"],
        )
        for id_, name, kind in db.execute("SELECT id, name, kind FROM source ORDER BY id")
        for share in [shares.get(id_, nothing)]
    )


def _datasets(db: sqlite3.Connection, rules: Rules) -> tuple[DatasetShare, ...]:
    names = {dataset.slug: dataset.name for dataset in rules.datasets}
    return tuple(
        DatasetShare(dataset=slug, name=names.get(slug, slug), photos=n)
        for slug, n in db.execute(_DATASETS)
    )


def _licenses_before(db: sqlite3.Connection) -> set[str]:
    """Return the licenses that any plan would take a photo from."""
    rows = db.execute(
        "SELECT DISTINCT c.before FROM plan l JOIN change c ON c.plan = l.id WHERE l.kind = ?",
        (ChangeKind.LICENSE,),
    )
    return {row[0] for row in rows}


def _history(
    db: sqlite3.Connection,
    levels: Counter[Level],
    permissive: frozenset[str],
    today: date,
    zone: tzinfo | None,
) -> tuple[ExposedOn, ...]:
    standings: dict[int, Standing] = {}
    made: list[Made] = []
    for photo, kind, at, before, license_, visibility, reasons in db.execute(_CHANGED):
        standings[photo] = Standing(
            license=license_,
            visibility=Visibility(visibility),
            listed=bool(reasons & _LISTED),
            was_open=bool(reasons & _WAS_OPEN),
        )
        day = datetime.fromisoformat(at).replace(tzinfo=UTC).astimezone(zone).date()
        made.append(
            Made(
                photo=photo,
                # A clock that was set back must not put a change into the future.
                day=min(day, today),
                is_license=kind == ChangeKind.LICENSE,
                before=before,
            )
        )
    return history_of(levels, standings, made, permissive=permissive, today=today)
