import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.catalog import Catalog
from scanner.domain.change import (
    Change,
    ChangeState,
)
from scanner.domain.exposure import Rules
from scanner.reference import license_table
from tests.planned import (
    ANNA,
    CLOSE,
    account,
    change,
    detail,
    of,
    on_flickr,
    say,
    synced,
)

ROOT = Path(__file__).parents[2]


@pytest.fixture
def told() -> list[frozenset[str]]:
    return []


@pytest.fixture
def catalog(tmp_path: Path, told: list[frozenset[str]]) -> Iterator[Catalog]:
    made = Catalog(tmp_path / "catalog.sqlite", Rules(license_table()), on_commit=told.append)
    yield made
    made.close()


def test_no_query_reads_the_whole_journal(catalog: Catalog) -> None:
    asked: list[str] = []
    source = account(catalog)
    (id_,) = synced(catalog, source, on_flickr("88100000001"))
    plan = catalog.changes.store(CLOSE, [change(1, photo=id_), change(2)])
    db = catalog._database.connection()
    db.set_trace_callback(asked.append)
    catalog.changes.rows(plan, [1, 2])
    catalog.changes.page(plan, ANNA, (ChangeState.PLANNED,), after=0, limit=9)
    catalog.changes.plan(plan)
    say(catalog, of(catalog, plan)[0], ChangeState.DONE)
    catalog.changes.plan(plan)
    catalog.changes.plans()
    catalog.changes.numbers(plan, states=(ChangeState.DONE,))
    catalog.changes.places(plan, (ChangeState.DONE,))
    catalog.changes.of_photo(id_)
    list(catalog.changes.made(plan))
    list(catalog.changes.journal(plan))
    db.set_trace_callback(None)

    walks = []
    queries = [sql for sql in asked if "journal" in sql and sql.lstrip().startswith("SELECT")]
    for sql in queries:
        steps = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}")]
        walks += [(sql, step) for step in steps if re.match(r"SCAN (journal|j|l|change|c)\b", step)]
    assert len(queries) > 12
    # A walk that ends with its first step, at the last line, is none.
    assert [
        walk for walk in walks if not re.search(r"max\(id\)|ORDER BY id DESC LIMIT 1$", walk[0])
    ] == []


def test_a_durable_transaction_waits_for_the_disk_and_no_other_does(catalog: Catalog) -> None:
    normal, full = 1, 2

    def synchronous() -> int:
        return int(catalog._database.connection().execute("PRAGMA synchronous").fetchone()[0])

    with catalog._database.write("plan", durable=True):
        assert synchronous() == full
    assert synchronous() == normal
    with pytest.raises(ZeroDivisionError), catalog._database.write("plan", durable=True):
        raise ZeroDivisionError
    assert synchronous() == normal
    with catalog._database.write("plan"):
        assert synchronous() == normal


def test_a_line_of_a_change_is_on_the_disk_before_the_write_that_it_announces(
    catalog: Catalog,
) -> None:
    plan = catalog.changes.store(CLOSE, [change(1)])
    (planned,) = of(catalog, plan)
    asked: list[str] = []
    catalog._database.connection().set_trace_callback(asked.append)
    say(catalog, planned, ChangeState.STARTED)
    catalog._database.connection().set_trace_callback(None)

    full = asked.index("PRAGMA synchronous = FULL")
    insert = next(n for n, sql in enumerate(asked) if sql.startswith("INSERT INTO journal"))
    normal = asked.index("PRAGMA synchronous = NORMAL")
    assert full < insert < asked.index("COMMIT", insert) < normal


def test_changes_are_taken_as_they_come_and_an_error_among_them_leaves_nothing(
    catalog: Catalog,
) -> None:
    def given() -> Iterator[Change]:
        for n in range(3):
            yield change(n)
        raise LookupError("the third")

    with pytest.raises(LookupError):
        catalog.changes.store(CLOSE, given())

    assert catalog.changes.plans(discarded=True) == []
    assert list(catalog.changes.journal()) == []
    assert catalog.changes.store(CLOSE, [change(1)]) == 1
    assert catalog.changes.check_journal().lines == 1


DYING = """
import os, signal, sys
from pathlib import Path
from scanner.catalog import Catalog
from scanner.domain.change import *
from scanner.domain.exposure import Rules
from scanner.reference import license_table

where, what, how = sys.argv[1:]
catalog = Catalog(Path(where), Rules(license_table()))

def die():
    if how == "exit":
        os._exit(9)
    os.kill(os.getpid(), signal.SIGKILL)

def changes():
    for n in range(30_000):
        if n == 20_000:
            die()
        yield Change(plan=0, n=0, photo=1, source=1, subject="88100000001", place="1@N01",
                     title="t" * 200, before="cc-by-2.0", after="all-rights-reserved")

if what == "store":
    catalog.changes.store(Wish(ChangeKind.LICENSE, "all-rights-reserved"), changes())

# Everything is written; only the commit is to come.
rows = catalog.changes.rows(PlanId(1), range(1, 1001))
catalog.findings.assess = lambda db, photos: die()
catalog.changes.record([Entry(change=row.change, state=ChangeState.DONE) for row in rows])
"""


@pytest.mark.parametrize("how", ["exit", "kill"])
@pytest.mark.parametrize("what", ["store", "record"])
def test_a_process_that_dies_in_the_middle_leaves_nothing_half(
    catalog: Catalog, tmp_path: Path, what: str, how: str
) -> None:
    source = account(catalog)
    (id_,) = synced(catalog, source, on_flickr("88100000001"))
    plan = catalog.changes.store(
        CLOSE, [change(1, photo=id_, title="t" * 2000) for _ in range(1000)]
    )
    before = list(catalog.changes.journal())

    died = subprocess.run(
        [sys.executable, "-c", DYING, str(tmp_path / "catalog.sqlite"), what, how],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )

    assert died.returncode == (9 if how == "exit" else -signal.SIGKILL), died.stderr
    assert list(catalog.changes.journal()) == before
    assert [found.id for found in catalog.changes.plans(discarded=True)] == [plan]
    assert catalog.changes.plan(plan).states == {ChangeState.PLANNED: 1000}
    assert detail(catalog, id_, source).row.license == "cc-by-2.0"
    with catalog._database.read() as db:
        assert db.execute("SELECT count(*) FROM change").fetchone() == (1000,)
    assert catalog.changes.check_journal().broken is None
    assert catalog.changes.store(CLOSE, [change(1)]) == 2
