import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from scanner.catalog import Catalog
from scanner.catalog.journal import PAGE
from scanner.domain.change import (
    ChangeKind,
    ChangeState,
    Entry,
    JournalCheck,
    JournalLine,
    Kept,
    PlanEvent,
    PlanId,
    Wish,
)
from scanner.domain.exposure import Rules
from scanner.errors import BadData
from scanner.reference import license_table
from tests.planned import CLOSE, CLOSED, change, of, say

ROOT = Path(__file__).parents[2]
TABLES = {"plan": "value", "change": "after", "journal": "note"}


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    made = Catalog(tmp_path / "catalog.sqlite", Rules(license_table()))
    yield made
    made.close()


@pytest.fixture
def raw(catalog: Catalog, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """Give what somebody has who opens the file with another program."""
    made = sqlite3.connect(tmp_path / "catalog.sqlite", isolation_level=None)
    yield made
    made.close()


def unguarded(raw: sqlite3.Connection) -> sqlite3.Connection:
    """Take the triggers away that refuse edits."""
    for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        raw.execute(f"DROP TRIGGER {name}")
    return raw


def some_lines(catalog: Catalog) -> PlanId:
    """Store two plans and let ten lines be written: 1 and 3 make the plans."""
    plan = catalog.changes.store(CLOSE, [change(n) for n in (1, 2)])
    catalog.changes.note(plan, PlanEvent.AGREED)
    other = catalog.changes.store(CLOSE, [change(1)])
    for planned in (*of(catalog, plan), *of(catalog, other)):
        say(catalog, planned, ChangeState.STARTED)
        say(catalog, planned, ChangeState.DONE, CLOSED)
    catalog.changes.note(plan, PlanEvent.FINISHED, "2 done")
    return plan


# -- lines


def test_the_journal_says_who_was_changed_from_what_to_what_and_when(catalog: Catalog) -> None:
    plan = catalog.changes.store(CLOSE, [change(1, before="cc0-1.0", title="t")])
    catalog.changes.note(plan, PlanEvent.AGREED, "by \u202e me \x00 \N{PILE OF POO}")
    kept = Kept("<packet>\n", '{"secret": "9f"}')
    say(catalog, of(catalog, plan)[0], ChangeState.DONE, "ARR", note="late", kept=kept)

    made, agreed, done = catalog.changes.journal()

    assert (made.id, made.plan, made.n, made.subject, made.state) == (1, plan, None, "", "made")
    assert (agreed.state, agreed.note) == ("agreed", "by \u202e me \x00 \N{PILE OF POO}")
    assert done == JournalLine(
        id=3,
        at=done.at,
        plan=plan,
        n=1,
        subject="88100000001",
        state="done",
        before="cc0-1.0",
        after=CLOSED,
        seen="ARR",
        note="late",
        kept=kept,
        previous=agreed.hash,
        hash=done.hash,
    )
    assert made.at <= agreed.at <= done.at <= datetime.now(UTC)
    assert made.previous == ""


def test_times_are_utc_to_the_microsecond(catalog: Catalog, raw: sqlite3.Connection) -> None:
    some_lines(catalog)
    for (at,) in raw.execute("SELECT at FROM journal"):
        assert datetime.strptime(at, "%Y-%m-%dT%H:%M:%S.%fZ")
        assert len(at) == len("2026-11-23T10:00:00.123456Z")


def test_more_lines_than_a_page_come_once_and_in_order(catalog: Catalog) -> None:
    one, two = (catalog.changes.store(CLOSE, [change(1)]) for _ in range(2))
    for plan in (one, two):
        entry = Entry(change=of(catalog, plan)[0], state=ChangeState.FAILED)
        catalog.changes.record([entry] * (PAGE + 3))

    assert [line.id for line in catalog.changes.journal()] == list(range(1, 2 * PAGE + 9))
    assert [line.id for line in catalog.changes.journal(one)] == [1, *range(3, PAGE + 6)]
    assert {line.plan for line in catalog.changes.journal(two)} == {two}
    assert list(catalog.changes.journal(PlanId(9))) == []
    assert catalog.changes.check_journal() == JournalCheck(2 * PAGE + 8)


def test_anybody_can_compute_the_hashes_from_what_the_journal_gives(
    catalog: Catalog, raw: sqlite3.Connection
) -> None:
    plan = some_lines(catalog)
    previous = ""
    columns = "id, at, plan, n, state, seen, note, keep, receipt, previous"
    for *fields, stated in raw.execute(f"SELECT {columns}, hash FROM journal ORDER BY id"):
        text = json.dumps(fields, separators=(",", ":"))
        assert fields[-1] == previous
        assert stated == sha256(text.encode("ascii")).hexdigest()
        previous = stated

    seal = sha256()
    for row in raw.execute(
        "SELECT n, photo, source, subject, lower(hex(place)), title, uploaded, before, after, "
        "restores FROM change WHERE plan = ? ORDER BY n",
        (plan,),
    ):
        seal.update(json.dumps(row, separators=(",", ":")).encode("ascii") + b"\n")
    row = raw.execute(
        "SELECT id, kind, value, embed, made, changes, unchanged, cautions, calls, seconds, undoes "
        "FROM plan WHERE id = ?",
        (plan,),
    ).fetchone()
    seal.update(json.dumps(row, separators=(",", ":")).encode("ascii") + b"\n")
    assert next(catalog.changes.journal(plan)).seen == seal.hexdigest()


# -- edits


def test_a_stored_plan_a_change_and_a_journal_line_cannot_be_edited(
    catalog: Catalog, raw: sqlite3.Connection
) -> None:
    catalog.changes.store(CLOSE, [change(1)])
    before = [raw.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES]
    for statement in [
        *(f"UPDATE {table} SET {column} = {column}" for table, column in TABLES.items()),
        *(f"DELETE FROM {table}" for table in TABLES),
        *(f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}" for table in TABLES),
        "INSERT INTO change SELECT plan, 2, photo, source, subject, place, title, uploaded, "
        "before, after, restores FROM change",
    ]:
        with pytest.raises(sqlite3.IntegrityError, match=r"(stored plan|journal only grows)"):
            raw.execute(statement)
    assert before == [raw.execute(f"SELECT * FROM {table}").fetchall() for table in TABLES]


def test_an_untouched_journal_is_whole(catalog: Catalog) -> None:
    assert catalog.changes.check_journal() == JournalCheck(0)
    some_lines(catalog)
    assert catalog.changes.check_journal() == JournalCheck(10)


EDITS: dict[str, tuple[int, str, str]] = {
    "a line's note": (5, "UPDATE journal SET note = 'no' WHERE id = 5", "Line 5 is not as it was"),
    "a line's own hash": (5, "UPDATE journal SET hash = 'ab' WHERE id = 5", "Line 5 is not as"),
    "bytes that are no text": (
        5,
        "UPDATE journal SET note = CAST(x'ff' AS TEXT) WHERE id = 5",
        "Line 5 is not as it was",
    ),
    "a line taken out": (4, "DELETE FROM journal WHERE id = 4", "Line 4 is missing"),
    "the first line taken out": (1, "DELETE FROM journal WHERE id = 1", "Line 1 is missing"),
    "the last line taken out": (10, "DELETE FROM journal WHERE id = 10", "ends with line 9, but"),
    "all lines taken out": (1, "DELETE FROM journal", "ends with line 0, but line 10"),
    "a line put in before": (
        -3,
        "INSERT INTO journal SELECT -3, at, plan, n, state, seen, note, keep, receipt, previous, "
        "hash FROM journal WHERE id = 2",
        "Line -3 was put in before",
    ),
    "a line put in behind": (
        11,
        "INSERT INTO journal SELECT 11, at, plan, n, state, seen, note, keep, receipt, previous, "
        "hash FROM journal WHERE id = 10",
        "Line 11 is not as it was",
    ),
    "two lines exchanged": (
        4,
        "UPDATE journal SET id = CASE id WHEN 4 THEN 104 ELSE 103 END WHERE id IN (4, 5);"
        "UPDATE journal SET id = CASE id WHEN 104 THEN 5 ELSE 4 END WHERE id > 100",
        "Line 4 is not as it was",
    ),
    "a change's value": (
        1,
        "UPDATE change SET before = 'cc0-1.0' WHERE plan = 1 AND n = 2",
        "Plan 1 or one of its changes is not as it was when line 1",
    ),
    "a change taken out": (3, "DELETE FROM change WHERE plan = 2", "Plan 2 or one"),
    "a change put in": (
        3,
        "INSERT INTO change SELECT 2, -1, photo, source, subject, place, title, uploaded, before, "
        "after, restores FROM change WHERE plan = 1 AND n = 1",
        "Plan 2 or one",
    ),
    "a plan's value": (3, "UPDATE plan SET value = 'x' WHERE id = 2", "Plan 2 or one"),
    "a plan taken out": (3, "DELETE FROM plan WHERE id = 2", "Plan 2 or one"),
    "a plan put in": (
        11,
        "INSERT INTO plan SELECT 3, kind, value, embed, made, changes, unchanged, cautions, calls, "
        "seconds, undoes FROM plan WHERE id = 1",
        "No line tells that plan 3 was made",
    ),
    "changes without a plan": (
        11,
        "INSERT INTO change SELECT 7, n, photo, source, subject, place, title, uploaded, before, "
        "after, restores FROM change WHERE plan = 1",
        "No line tells that plan 7 was made",
    ),
}


@pytest.mark.parametrize("what", EDITS)
def test_an_edit_by_another_program_shows(
    catalog: Catalog, raw: sqlite3.Connection, what: str
) -> None:
    some_lines(catalog)
    line, script, why = EDITS[what]
    unguarded(raw).executescript(script)

    found = catalog.changes.check_journal()

    assert found.broken == line
    assert why in found.why
    assert found.why.endswith(".")
    assert found.lines == max(0, line - 1)


def test_a_line_that_was_hashed_anew_no_longer_leads_to_the_next(
    catalog: Catalog, raw: sqlite3.Connection
) -> None:
    some_lines(catalog)
    columns = "id, at, plan, n, state, seen, note, keep, receipt, previous"
    fields = list(raw.execute(f"SELECT {columns} FROM journal WHERE id = 5").fetchone())
    fields[6] = "nothing happened"
    forged = sha256(json.dumps(fields, separators=(",", ":")).encode("ascii")).hexdigest()
    unguarded(raw).execute(
        "UPDATE journal SET note = ?, hash = ? WHERE id = 5", (fields[6], forged)
    )

    found = catalog.changes.check_journal()

    assert (found.lines, found.broken) == (5, 6)
    assert "Line 6 does not follow the line before it" in found.why


def test_what_was_cut_off_the_end_shows_when_lines_were_added_since(
    catalog: Catalog, raw: sqlite3.Connection
) -> None:
    plan = some_lines(catalog)
    unguarded(raw).execute("DELETE FROM journal WHERE id > 8")
    catalog.changes.note(plan, PlanEvent.CHECKED)

    assert catalog.changes.check_journal() == JournalCheck(8, 9, "Line 9 is missing.")


def test_a_time_that_is_none_is_said_in_a_sentence(
    catalog: Catalog, raw: sqlite3.Connection
) -> None:
    some_lines(catalog)
    unguarded(raw).execute("UPDATE journal SET at = 'yesterday' WHERE id = 2")

    with pytest.raises(BadData, match="Line 2 of the journal has no time"):
        list(catalog.changes.journal())


# -- others at the same time


def test_a_line_that_is_added_while_the_journal_is_checked_is_no_fault(
    catalog: Catalog, tmp_path: Path
) -> None:
    plan = catalog.changes.store(CLOSE, [change(1)])
    entry = Entry(change=of(catalog, plan)[0], state=ChangeState.FAILED)
    catalog.changes.record([entry] * (PAGE + 10))
    other = Catalog(tmp_path / "catalog.sqlite", Rules(license_table()))
    added: list[PlanId] = []

    def add(sql: str) -> None:
        # Between two pages: what the first one saw is over by now.
        if sql == "COMMIT" and not added:
            other.changes.record([entry] * 3)
            added.append(other.changes.store(Wish(ChangeKind.TAG, "no_cv"), [change(2)]))

    catalog._database.connection().set_trace_callback(add)
    found = catalog.changes.check_journal()
    catalog._database.connection().set_trace_callback(None)
    other.close()

    assert added
    assert found == JournalCheck(PAGE + 10 + 1 + 3 + 1)


WRITING = """
import sys
from pathlib import Path
from scanner.catalog import Catalog
from scanner.domain.change import *
from scanner.domain.exposure import Rules
from scanner.reference import license_table

catalog = Catalog(Path(sys.argv[1]), Rules(license_table()))
rows = catalog.changes.rows(PlanId(int(sys.argv[2])), [1, 2])
print("ready", flush=True)
sys.stdin.readline()
for n in range(150):
    catalog.changes.record([Entry(change=row.change, state=ChangeState.FAILED) for row in rows])
    if n % 50 == 0:
        catalog.changes.store(Wish(ChangeKind.TAG, "no_cv"), [row.change for row in rows])
"""


def test_two_processes_write_one_journal(catalog: Catalog, tmp_path: Path) -> None:
    plans = [catalog.changes.store(CLOSE, [change(1), change(2)]) for _ in range(2)]
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITING, str(tmp_path / "catalog.sqlite"), str(plan)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for plan in plans
    ]
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("\n")
        writer.stdin.flush()
    while any(writer.poll() is None for writer in writers):
        assert catalog.changes.check_journal().broken is None
    for writer in writers:
        writer.communicate()

    assert [writer.returncode for writer in writers] == [0, 0]
    assert catalog.changes.check_journal() == JournalCheck(2 + 2 * (300 + 3))
    assert all(len(list(catalog.changes.journal(plan))) == 301 for plan in plans)
