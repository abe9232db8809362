"""The commands that change: what they take, print and answer, on a real catalog."""

import csv
import io
import json
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from scanner.cli import main, whole_parser
from scanner.cli.apply import code_of_run
from scanner.cli.failing import Exit
from scanner.cli.filters import filter_of
from scanner.cli.plan import rights_wish
from scanner.domain.change import PlanId, RunSummary
from scanner.domain.license import DEFAULT_PROFILE
from scanner.domain.listing import Cause
from scanner.domain.rights import rights_fields
from tests.photo_files import CC_BY, app1_xmp, xmp

ODD = "\x1b[31mred\u202e.jpg"


def parse(*words: str) -> Any:
    return whole_parser(lambda home: 0).parse_args(words)


class Shell:
    """Commands on one home, in this process."""

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.home = home
        self.capsys = capsys
        self.err = ""

    def run(self, *words: str, code: int = 0) -> str:
        ended = main(["--home", str(self.home), *words], lambda home: 0)
        out, self.err = self.capsys.readouterr()
        assert ended == code, self.err
        return out

    def json(self, *words: str, code: int = 0) -> Any:
        return json.loads(self.run(*words, "--format", "json", code=code))


def jpeg(folder: Path, name: str) -> Path:
    out = io.BytesIO()
    Image.new("RGB", (64, 48), "teal").save(out, "JPEG")
    data = out.getvalue()
    packet = app1_xmp(xmp(f'<cc:license rdf:resource="{CC_BY}"/>'))
    path = folder / name
    path.write_bytes(data[:2] + packet + data[2:])
    return path


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    """Return a shell on a home that has read a folder of three files, one with an odd name."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("a.jpg", "b.jpg", ODD):
        jpeg(folder, name)
    shell = Shell(tmp_path / "home", capsys)
    shell.run("source", "add", "folder", str(folder))
    shell.run("scan", "--sync-only")
    return shell


def planned(shell: Shell, *more: str) -> Any:
    return shell.json("plan", "rights", "--creator", "Anna", *more)


# -- what the commands take


def test_every_command_of_the_contract_parses() -> None:
    for words in (
        "plan license all-rights-reserved --severity 2 --license cc-by-2.0",
        "plan visibility friends-family --visibility public",
        "plan tag no_cv --faces",
        "plan location --remove --geotagged --format json",
        "plan rights --license cc-by-4.0 --data-mining prohibited --sidecar --faces",
        "plan rights --embed --web-statement https://example.org --key a.jpg",
        "plan list --format json",
        "plan show 4 --format json",
        "apply 4 --yes --retry-failed",
        "verify 4",
        "undo 4 --yes --format json",
        "journal",
        "journal 4 --format csv",
    ):
        parse(*words.split())


@pytest.mark.parametrize(
    "words",
    [
        ["plan"],
        ["plan", "location"],
        ["plan", "visibility", "everyone"],
        ["plan", "rights", "--sidecar", "--embed"],
        ["apply"],
        ["apply", "four"],
        ["verify", "4", "--yes"],
        ["journal", "--format", "xml"],
    ],
)
def test_what_cannot_be_asked_is_wrong_usage(words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words, lambda home: 0)
    assert ended.value.code == Exit.WRONG_USAGE


def test_the_license_wished_for_is_told_from_the_license_filtered_by() -> None:
    given = parse(
        *("plan", "rights", "--license", "CC_BY_4.0", "--of-license", "unknown", "--creator", "")
    )
    wish = rights_wish(given)
    assert rights_fields(wish.value) == {"license": "cc-by-4.0", "creator": ""}
    assert not wish.embed
    assert filter_of(given, DEFAULT_PROFILE).licenses == {"unknown"}
    plain = parse("plan", "license", "cc0-1.0", "--license", "cc-by-2.0")
    assert (plain.wish, filter_of(plain, DEFAULT_PROFILE).licenses) == ("cc0-1.0", {"cc-by-2.0"})


@pytest.mark.parametrize(
    ("summary", "code"),
    [
        ({"done": 2, "verified": 2}, Exit.DONE),
        ({"done": 2, "already": 1}, Exit.DONE),
        ({"left": 4}, Exit.DONE),
        ({"conflict": 1}, Exit.IN_PART),
        ({"failed": 1}, Exit.IN_PART),
        ({"uncertain": 1}, Exit.IN_PART),
        ({"done": 1, "drifted": 1}, Exit.IN_PART),
        ({"left": 1, "stopped": "x.", "cause": Cause.OFFLINE}, Exit.UNREACHABLE),
        ({"left": 1, "stopped": "x.", "cause": Cause.AWAY, "failed": 1}, Exit.UNREACHABLE),
        ({"left": 1, "stopped": "x.", "cause": Cause.REVOKED}, Exit.NOT_AUTHORIZED),
        ({"left": 1, "stopped": "x.", "cause": Cause.SIGNED_OUT}, Exit.NOT_AUTHORIZED),
        ({"left": 1, "stopped": "x.", "cause": Cause.KEY}, Exit.NOT_AUTHORIZED),
    ],
)
def test_a_runs_exit_code_is_why_it_stopped_or_how_it_went(
    summary: dict[str, Any], code: Exit
) -> None:
    assert code_of_run(RunSummary(plan=PlanId(1), **summary)) == code


# -- plans


def test_a_plan_is_made_listed_and_shown(shell: Shell) -> None:
    made = planned(shell)
    assert {**made, "warnings": []} == {
        **{"plan": 1, "kind": "rights", "changes": 3, "unchanged": 0, "warnings": []},
        "seconds_estimated": made["seconds_estimated"],
        "calls": 0,
        "undoes": None,
        "transitions": made["transitions"],
    }
    (listed,) = shell.json("plan", "list")
    assert (listed["plan"], listed["left"], listed["states"]) == (1, 3, {"planned": 3})
    shown = shell.json("plan", "show", "1")
    assert {name: shown[name] for name in made} == made
    assert {row["subject"] for row in shown["rows"]} >= {"a.jpg", "b.jpg"}
    assert {row["state"] for row in shown["rows"]} == {"planned"}
    assert [row["n"] for row in shown["rows"]] == [1, 2, 3]


def test_tables_say_the_same_for_people(shell: Shell) -> None:
    printed = shell.run("plan", "rights", "--creator", "Anna", "--key", "a.jpg")
    assert "Plan 1, creator: Anna (in sidecars): 1 file would change." in printed
    assert "safelight apply 1" in shell.err
    assert "No filter" not in shell.err
    shell.run("plan", "rights", "--credit", "Anna")
    assert "all 3 files" in shell.err
    assert "not agreed to yet" in shell.run("plan", "list")
    assert "creator: (none)" in shell.run("plan", "show", "1")


def test_nothing_of_a_file_name_reaches_the_terminal_as_it_is(shell: Shell) -> None:
    planned(shell)
    for words in (["plan", "show", "1"], ["apply", "1", "--yes"], ["journal"]):
        said = shell.run(*words) + shell.err
        assert "\x1b" not in said
        assert "\u202e" not in said


def test_a_plan_of_nothing_is_said_and_has_nothing_to_do(shell: Shell) -> None:
    made = planned(shell, "--key", "not there")
    assert (made["changes"], made["unchanged"]) == (0, 0)
    printed = shell.run("plan", "rights", "--creator", "Anna", "--key", "not there")
    assert "there is nothing to change" in printed
    assert "safelight apply" not in shell.err
    done = shell.json("apply", "1", "--yes")
    assert (done["done"], done["left"], done["calls"]) == (0, 0, 0)
    assert "nothing left to do" in shell.err


@pytest.mark.parametrize(
    "words",
    [
        ["plan", "show", "7"],
        ["apply", "7", "--yes"],
        ["verify", "7"],
        ["undo", "7", "--yes"],
        ["journal", "7"],
        ["plan", "license", "no-such-license"],
        ["plan", "license", "us-government-work"],
        ["plan", "rights"],
        ["plan", "rights", "--data-mining", "perhaps"],
        ["plan", "tag", ""],
        ["plan", "tag", "x", "--source", "9"],
    ],
)
def test_what_is_not_there_or_cannot_be_is_said_in_a_sentence(
    shell: Shell, words: list[str]
) -> None:
    shell.run(*words, code=Exit.WRONG_USAGE)
    assert shell.err.startswith("safelight: ")
    assert shell.err.count("\n") == 1
    assert shell.json("plan", "list") == []


# -- agreeing


class Answers(io.StringIO):
    """A terminal at which somebody types."""

    def isatty(self) -> bool:
        return True


def at_a_terminal(monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    monkeypatch.setattr(sys, "stdin", Answers(answer))
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)


@pytest.mark.parametrize("command", ["apply", "undo"])
def test_without_a_terminal_nothing_is_done_unless_agreed_to(shell: Shell, command: str) -> None:
    planned(shell)
    shell.run(command, "1", code=Exit.WRONG_USAGE)
    assert "--yes" in shell.err
    assert len(shell.json("plan", "list")) == 1
    assert not list((shell.home.parent / "photos").glob("*.xmp"))


@pytest.mark.parametrize("answer", ["\n", "n\n", "no\n", "maybe\n", ""])
def test_whoever_does_not_say_yes_changes_nothing(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    planned(shell)
    with monkeypatch.context() as patched:
        at_a_terminal(patched, answer)
        assert shell.run("apply", "1") == ""
        assert "3 files would change" in shell.err
        assert shell.err.endswith("Carry out plan 1? [y/N] Nothing was changed.\n")
    assert shell.json("plan", "list")[0]["states"] == {"planned": 3}
    assert not list((shell.home.parent / "photos").glob("*.xmp"))


def test_whoever_says_yes_has_it_done(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    planned(shell)
    with monkeypatch.context() as patched:
        at_a_terminal(patched, "y\n")
        done = shell.json("apply", "1")
        assert "3 files would change" in shell.err
    assert (done["plan"], done["done"], done["verified"], done["left"]) == (1, 3, 3, 0)


def test_an_undo_that_is_not_agreed_to_leaves_no_plan(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned(shell)
    shell.run("apply", "1", "--yes")
    with monkeypatch.context() as patched:
        at_a_terminal(patched, "n\n")
        shell.run("undo", "1")
    assert [plan["plan"] for plan in shell.json("plan", "list")] == [1]
    shell.run("apply", "2", "--yes", code=Exit.WRONG_USAGE)
    assert "discarded" in shell.err


# -- running


def test_a_plan_is_applied_verified_undone_and_shown_with_its_photo(shell: Shell) -> None:
    planned(shell)
    done = shell.json("apply", "1", "--yes")
    assert set(done) >= {
        *("plan", "done", "already", "conflict", "failed", "uncertain", "verified", "drifted"),
        *("left", "calls", "seconds"),
    }
    assert shell.json("verify", "1")["verified"] == 3
    (change,) = shell.json("photo", "a.jpg")["changes"]
    assert set(change) == {"plan", "before", "after", "state", "note", "at"}
    assert (change["plan"], change["state"]) == (1, "verified")
    assert "verified" in shell.run("photo", "a.jpg")
    undone = shell.json("undo", "1", "--yes")
    assert (undone["plan"], undone["undoes"], undone["verified"]) == (2, 1, 3)
    newest, oldest = shell.json("plan", "list")
    assert (newest["undoes"], oldest["undoes"]) == (1, None)
    assert not list((shell.home.parent / "photos").glob("*.xmp"))
    again = shell.json("apply", "1", "--yes")
    assert (again["left"], again["done"]) == (0, 3)


def test_what_went_wrong_is_named(shell: Shell) -> None:
    planned(shell)
    (shell.home.parent / "photos" / "b.jpg").unlink()
    done = shell.json("apply", "1", "--yes", code=Exit.IN_PART)
    assert done["done"] == 2
    assert done["failed"] + done["conflict"] == 1
    named = [line for line in shell.err.splitlines() if line.startswith("b.jpg: ")]
    assert len(named) == 1


def test_of_very_many_that_went_wrong_a_hundred_are_named(shell: Shell) -> None:
    folder = shell.home.parent / "photos"
    whole = (folder / "a.jpg").read_bytes()
    for n in range(100):
        (folder / f"{n:03}.jpg").write_bytes(whole)
    shell.run("scan", "--sync-only")
    planned(shell)
    for path in folder.glob("*.jpg"):
        path.unlink()
    done = shell.json("apply", "1", "--yes", code=Exit.IN_PART)
    wrong = done["failed"] + done["conflict"]
    assert wrong == 103
    named = [line for line in shell.err.splitlines() if ".jpg: " in line]
    assert len(named) == 100
    assert shell.err.endswith("... and 3 more: safelight plan show 1\n")


# -- the journal


def hashes(rows: Sequence[dict[str, Any]]) -> None:
    """Check a printed journal as anybody can who has only the manual."""
    names = ("line", "at", "plan", "n", "state", "seen", "note", "keep", "receipt", "previous")
    before = ""
    for row in rows:
        assert row["previous"] == before
        text = json.dumps([row[name] for name in names], separators=(",", ":"))
        before = sha256(text.encode("ascii")).hexdigest()
        assert row["hash"] == before


def test_the_journal_says_everything_and_anybody_can_check_it(shell: Shell) -> None:
    planned(shell)
    shell.run("apply", "1", "--yes")
    planned(shell, "--key", "a.jpg")
    rows = shell.json("journal")
    hashes(rows)
    states = [row["state"] for row in rows if row["n"] is not None and row["subject"] == "a.jpg"]
    assert states == ["started", "done", "verified"]
    assert rows[0]["state"] == "made"
    assert {row["plan"] for row in shell.json("journal", "1")} == {1}
    cells = list(csv.DictReader(io.StringIO(shell.run("journal", "--format", "csv"))))
    assert [row["hash"] for row in cells] == [row["hash"] for row in rows]
    assert len(shell.run("journal").splitlines()) == len(rows) + 1
    assert "is as it was written" in shell.err


def without_triggers(db: sqlite3.Connection) -> None:
    """Do what somebody does first who wants to alter the journal."""
    found = db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in found:
        db.execute(f"DROP TRIGGER {name}")


def test_a_journal_that_was_altered_is_said_and_printed_all_the_same(shell: Shell) -> None:
    planned(shell)
    shell.run("apply", "1", "--yes")
    whole = shell.json("journal")
    with closing(sqlite3.connect(shell.home / "catalog.sqlite")) as db, db:
        without_triggers(db)
        db.execute("UPDATE journal SET note = 'nothing happened' WHERE id = 2")
    printed = shell.json("journal", code=Exit.BAD_DATA)
    assert "line 2" in shell.err.lower()
    assert len(printed) == len(whole)


def test_a_plan_that_was_taken_out_leaves_its_lines_in_the_journal(shell: Shell) -> None:
    planned(shell)
    whole = shell.json("journal")
    with closing(sqlite3.connect(shell.home / "catalog.sqlite")) as db, db:
        without_triggers(db)
        db.execute("DELETE FROM change")
        db.execute("DELETE FROM plan")
    assert len(shell.json("journal", code=Exit.BAD_DATA)) == len(whole)
    assert len(shell.run("journal", code=Exit.BAD_DATA).splitlines()) == len(whole) + 1
