"""
Whatever is recorded and noted, in any order, over several plans:

* a change stands as its last line says, and counting says the same;
* the journal is whole, and one edit of any column of any row of it shows;
* the catalog's photos are as the last line that knows says, and so is their exposure.
"""

import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeAlias

import hypothesis.strategies as st
import pytest
from hypothesis import assume, given, settings

from scanner.catalog import Catalog
from scanner.domain.change import (
    Change,
    ChangeKind,
    ChangeState,
    Entry,
    Kept,
    PlanEvent,
    PlanId,
    Wish,
    clean_tag,
    location_text,
)
from scanner.domain.exposure import PhotoFacts, Rules, assess
from scanner.domain.face import Box, FoundFace
from scanner.domain.photo import PhotoId, Visibility
from scanner.ports import Look
from scanner.reference import license_table
from tests.planned import account, on_flickr, synced

RULES = Rules(license_table())
FACE = FoundFace(Box(0.1, 0.1, 0.2, 0.2), 0.9)
KEYS = ("88100000001", "88100000002", "88100000003")
TAG = "No_CV"
HERE, THERE = location_text(1.5, -2.5), location_text(52.52, 13.405)

Planned: TypeAlias = dict[ChangeKind, list[Change]]

VALUES = {
    ChangeKind.LICENSE: ("cc-by-2.0", "all-rights-reserved", "cc0-1.0"),
    ChangeKind.VISIBILITY: ("public", "private", "friends"),
    ChangeKind.TAG: ("", TAG, TAG),
    ChangeKind.LOCATION: (HERE, "", THERE),
}
"""Of each kind: before, after, and something else that may be seen."""

SEEING = (ChangeState.DONE, ChangeState.ALREADY, ChangeState.VERIFIED)

steps = st.one_of(
    st.tuples(
        st.sampled_from(list(VALUES)),
        st.integers(0, len(KEYS) - 1),
        st.sampled_from([state for state in ChangeState if state is not ChangeState.PLANNED]),
        st.booleans(),
        st.text(max_size=5),
    ),
    st.tuples(
        st.sampled_from(list(VALUES)),
        st.sampled_from([event for event in PlanEvent if event is not PlanEvent.MADE]),
        st.text(max_size=5),
    ),
)
runs = st.lists(st.lists(steps, min_size=1, max_size=4), max_size=6)


@contextmanager
def fresh(
    prepared: Path,
) -> Iterator[tuple[Catalog, list[PhotoId], dict[ChangeKind, list[Change]]]]:
    """Give a catalog of three photos with a face, and a plan of each kind for all of them."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "catalog.sqlite"
        shutil.copy(prepared, path)
        with closing(Catalog(path, RULES)) as catalog:
            plans = {plan.wish.kind: plan.id for plan in catalog.changes.plans()}
            rows = {kind: catalog.changes.rows(plan, [1, 2, 3]) for kind, plan in plans.items()}
            changes = {kind: [row.change for row in some] for kind, some in rows.items()}
            yield catalog, [change.photo for change in changes[ChangeKind.TAG]], changes


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a catalog's file, made once: it is copied for each example."""
    path = tmp_path_factory.mktemp("prepared") / "catalog.sqlite"
    with closing(Catalog(path, RULES)) as catalog:
        source = account(catalog)
        photos = [
            on_flickr(key, geotagged=True, latitude=1.5, longitude=-2.5, tags=("cat",))
            for key in KEYS
        ]
        ids = synced(catalog, source, *photos)
        looks = [(Look(photo=id_, content="c", faces=(FACE,)), "1") for id_ in ids]
        catalog.findings.record("d", looks)
        for kind, (before, after, _) in VALUES.items():
            given_ = [
                Change(
                    plan=PlanId(0),
                    n=0,
                    photo=id_,
                    source=source.id,
                    subject=key,
                    place="1@N01",
                    before=before,
                    after=after,
                )
                for id_, key in zip(ids, KEYS, strict=True)
            ]
            catalog.changes.store(Wish(kind, TAG if kind is ChangeKind.TAG else after), given_)
    return path


@given(runs)
def test_every_change_stands_as_its_last_line_says(
    prepared: Path, run: list[list[tuple[object, ...]]]
) -> None:
    with fresh(prepared) as (catalog, ids, changes):
        last: dict[tuple[ChangeKind, int], ChangeState] = {}
        facts = {(kind, n): VALUES[kind][0] for kind in VALUES for n in range(len(KEYS))}
        lines = len(VALUES)
        for batch in run:
            lines += len(batch)
            play(catalog, batch, changes, last, facts)

        for kind, some in changes.items():
            plan = catalog.changes.plan(some[0].plan)
            stand = [last.get((kind, n), ChangeState.PLANNED) for n in range(len(KEYS))]
            rows = catalog.changes.rows(plan.id, [1, 2, 3])
            assert [row.state for row in rows] == stand
            assert dict(plan.states) == Counter(stand)
            for state in ChangeState:
                there = [n for n, stands in enumerate(stand, 1) if stands is state]
                page = catalog.changes.page(plan.id, "1@N01", (state,), after=0, limit=9)
                assert list(catalog.changes.numbers(plan.id, states=(state,))) == there
                assert [row.change.n for row in page] == there
        check = catalog.changes.check_journal()
        assert (check.lines, check.broken, check.why) == (lines, None, "")
        for n, id_ in enumerate(ids):
            assert told(catalog, id_) == {kind: facts[kind, n] for kind in VALUES}
            assert exposure_is_what_assess_gives(catalog, id_)


def play(
    catalog: Catalog,
    batch: list[tuple[object, ...]],
    changes: Planned,
    last: dict[tuple[ChangeKind, int], ChangeState],
    facts: dict[tuple[ChangeKind, int], str],
) -> None:
    """Write a batch's lines, those of changes together, and keep what they mean."""
    entries = []
    for step in batch:
        match step:
            case (ChangeKind() as kind, PlanEvent() as event, str(note)):
                catalog.changes.note(changes[kind][0].plan, event, note)
            case (ChangeKind() as kind, int(n), ChangeState() as state, bool(says), str(note)):
                _, after, other = VALUES[kind]
                drifted = state is ChangeState.DRIFTED
                seen = "" if not says else other if drifted else after
                if drifted and not seen and kind in (ChangeKind.LICENSE, ChangeKind.VISIBILITY):
                    seen = other
                entries.append(
                    Entry(
                        change=changes[kind][n],
                        state=state,
                        seen=seen,
                        note=note,
                        kept=Kept(note, note),
                    )
                )
                last[kind, n] = state
                if state in SEEING:
                    facts[kind, n] = after
                elif drifted:
                    facts[kind, n] = seen
    catalog.changes.record(entries)


def told(catalog: Catalog, id_: PhotoId) -> dict[ChangeKind, str]:
    """Return what the catalog says of a photo, as changes would say it."""
    (source,) = catalog.photos.sources()
    found = catalog.listing.detail(id_, source=source, faces=())
    assert found.tags[0] == "cat"
    assert found.row.geotagged == (found.latitude is not None)
    return {
        ChangeKind.LICENSE: found.row.license,
        ChangeKind.VISIBILITY: str(found.row.visibility),
        ChangeKind.TAG: TAG if found.tags[1:] == (clean_tag(TAG),) else "".join(found.tags[1:]),
        ChangeKind.LOCATION: location_text(found.latitude, found.longitude),
    }


def exposure_is_what_assess_gives(catalog: Catalog, id_: PhotoId) -> bool:
    (row,) = catalog.listing.rows([id_])
    expected = assess(
        PhotoFacts(
            kind=row.kind,
            license=row.license,
            visibility=Visibility(row.visibility),
            visibility_exact=row.visibility_exact,
            geotagged=row.geotagged,
            people_tagged=None,
            original_downloadable=None,
            data_mining="",
        ),
        faces=catalog.findings.faces(id_),
        matches=(),
        history=(),
        rules=RULES,
    )
    return (row.level, row.severity, row.reasons) == (
        expected.level,
        expected.severity,
        expected.reasons,
    )


@pytest.fixture(scope="module")
def written(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a catalog's file with every kind of line in it, its triggers taken away."""
    path = tmp_path_factory.mktemp("written") / "catalog.sqlite"
    shutil.copy(prepared, path)
    with closing(Catalog(path, RULES)) as catalog:
        for plan in catalog.changes.plans():
            catalog.changes.note(plan.id, PlanEvent.AGREED, "yes")
            for row in catalog.changes.rows(plan.id, [1, 2, 3]):
                for state in (ChangeState.STARTED, ChangeState.DONE):
                    kept = Kept("<packet>", '{"secret": "9f"}')
                    catalog.changes.record([Entry(change=row.change, state=state, kept=kept)])
            catalog.changes.note(plan.id, PlanEvent.FINISHED)
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        for (name,) in raw.execute(
            "SELECT name FROM sqlite_schema WHERE type='trigger'"
        ).fetchall():
            raw.execute(f"DROP TRIGGER {name}")
    return path


TABLES = {"plan": "id", "change": "plan, n", "journal": "id"}


def columns_of(path: Path, table: str) -> list[tuple[str, str, bool]]:
    """Return name, type and whether it may be NULL, of each column."""
    with closing(sqlite3.connect(path)) as raw:
        rows = raw.execute(f"PRAGMA table_info({table})").fetchall()
    return [(row[1], row[2], not row[3] and not row[5]) for row in rows]


@st.composite
def other_values(draw: st.DrawFn, kind: str, may_be_null: bool) -> object:
    if may_be_null and draw(st.booleans()):
        return None
    whole = st.integers(-(2**63), 2**63 - 1) | st.integers(-1, 30)
    match kind:
        case "INTEGER":
            return draw(whole)
        case "REAL":
            return draw(st.floats(allow_nan=False))
        case "BLOB":
            return draw(st.binary(max_size=6))
        case _:
            text = st.text(st.characters(exclude_categories=["Cs"]), max_size=70)
            return draw(text | st.sampled_from(["done", "made", "cc-by-2.0", "[]", "-0.0"]))


@settings(max_examples=400)
@given(st.data())
def test_one_edit_of_any_column_of_any_row_shows(written: Path, data: st.DataObject) -> None:
    table = data.draw(st.sampled_from(list(TABLES)))
    name, kind, may_be_null = data.draw(st.sampled_from(columns_of(written, table)))
    value = data.draw(other_values(kind, may_be_null))
    row = data.draw(st.integers(0, 50))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "catalog.sqlite"
        shutil.copy(written, path)
        with closing(sqlite3.connect(path, isolation_level=None)) as raw:
            keys = raw.execute(f"SELECT {TABLES[table]} FROM {table}").fetchall()
            where = " AND ".join(f"{key} = ?" for key in TABLES[table].split(", "))
            key = keys[row % len(keys)]
            (before,) = raw.execute(f"SELECT {name} FROM {table} WHERE {where}", key).fetchone()
            assume(before != value)
            try:
                raw.execute(f"UPDATE {table} SET {name} = ? WHERE {where}", (value, *key))
            except sqlite3.IntegrityError:
                # SQLite itself refuses: another row has that number.
                assume(False)
        with closing(Catalog(path, RULES)) as catalog:
            found = catalog.changes.check_journal()
            assert found.broken is not None, (table, name, key, before, value)
            assert found.why.endswith(".")
