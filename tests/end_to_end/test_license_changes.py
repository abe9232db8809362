"""
Changes on Flickr by the installed command: planned, agreed to, made, verified, taken back.

The pretend Flickr is asked what really came of them; after each test its writes
are held against the journal.
"""

import contextlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.demo import faults
from scanner.demo.account import FRIEND
from tests.end_to_end.flickr_terminal import FlickrTerminal, is_true
from tests.end_to_end.written import (
    FILTER,
    RESERVE,
    SET_LICENSE,
    journal,
    licenses,
    reserve,
    signed_in,
    standing,
    started,
    writes,
    written,
)

RUN = {
    *("plan", "done", "already", "conflict", "failed", "uncertain", "verified", "drifted"),
    *("left", "calls", "seconds"),
}


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[FlickrTerminal]:
    with signed_in(tmp_path / "home") as terminal:
        yield terminal


# -- the whole way


def test_licenses_are_changed_and_every_one_is_taken_back(terminal: FlickrTerminal) -> None:
    server = terminal.server
    before = standing(server)
    size, wanted = reserve(terminal)
    assert writes(server) == []

    shown = terminal.json("plan", "show", "1")
    assert {row["subject"] for row in shown["rows"]} == wanted
    assert {(row["after"], row["state"], row["note"]) for row in shown["rows"]} == {
        ("all-rights-reserved", "planned", "")
    }
    assert any("Copies already taken keep" in sentence for sentence in shown["warnings"])

    made = len(server.calls)
    done = terminal.json("apply", "1", "--yes")
    assert set(done) >= RUN
    assert {name: done[name] for name in RUN - {"calls", "seconds"}} == {
        **{"plan": 1, "done": size, "verified": size},
        **dict.fromkeys(("already", "conflict", "failed", "uncertain", "drifted", "left"), 0),
    }
    assert done["calls"] == len(server.calls) - made
    assert len(server.calls) - made <= size * 1.01 + 100
    assert dict(written(server)) == dict.fromkeys(wanted, 1)
    expected = {
        key: ("all-rights-reserved", *facts[1:]) if key in wanted else facts
        for key, facts in before.items()
    }
    assert standing(server) == expected
    # The catalog knows without another scan.
    assert {terminal.photos()[key]["license"] for key in wanted} == {"all-rights-reserved"}

    seen = terminal.json("verify", "1")
    assert (seen["verified"], seen["drifted"]) == (size, 0)
    assert len(writes(server)) == size

    undone = terminal.json("undo", "1", "--yes")
    assert (undone["plan"], undone["undoes"], undone["verified"]) == (2, 1, size)
    assert terminal.json("verify", "2")["verified"] == size
    assert standing(server) == before
    is_true(terminal)
    assert terminal.json("scan", "--sync-only")["gone"] == 0
    is_true(terminal)

    rows = journal(terminal)
    assert started(rows) == written(server)
    events = [row["state"] for row in rows if row["n"] is None]
    assert events.count("made") == events.count("agreed") == 2


@pytest.mark.parametrize(
    "words",
    [
        ("visibility", "friends-family", "--visibility", "public"),
        ("tag", "no_cv", "--visibility", "public"),
        ("location", "--remove", "--geotagged"),
    ],
    ids=lambda words: words[0],
)
def test_every_kind_goes_the_same_way(terminal: FlickrTerminal, words: tuple[str, ...]) -> None:
    server = terminal.server
    before = standing(server)
    plan = terminal.json("plan", *words)
    assert plan["changes"] > 0
    done = terminal.json("apply", "1", "--yes")
    assert (done["verified"], done["left"]) == (plan["changes"], 0)
    changed = standing(server)
    assert sum(changed[key] != before[key] for key in before) == plan["changes"]
    # Who may comment and add tags stays as it was.
    assert {key: facts[2] for key, facts in changed.items()} == {
        key: facts[2] for key, facts in before.items()
    }
    again = terminal.json("plan", *words)
    assert again["changes"] == 0
    undone = terminal.json("undo", "1", "--yes")
    assert undone["verified"] == plan["changes"]
    assert standing(server) == before


def test_what_cannot_come_back_is_said_before_and_comes_as_near_as_it_can(
    terminal: FlickrTerminal,
) -> None:
    terminal.server.behavior.old_licenses_settable = False
    made = terminal.json(*RESERVE, "--license", "cc-by-2.0")
    assert any("CC BY 4.0" in sentence for sentence in made["warnings"])
    terminal.run("apply", "1", "--yes")
    undone = terminal.json("undo", "1", "--yes")
    assert undone["verified"] == made["changes"]
    keys = {row["subject"] for row in terminal.json("plan", "show", "1")["rows"]}
    assert {licenses(terminal.server)[key] for key in keys} == {"cc-by-4.0"}


# -- the world has changed since


def test_what_changed_since_the_preview_is_left_alone(terminal: FlickrTerminal) -> None:
    world = terminal.server.world
    size, wanted = reserve(terminal)
    relicensed, same, deleted, *rest = sorted(wanted, key=int)
    world.set_license(int(relicensed), 16)
    world.set_license(int(same), 0)
    world.delete(int(deleted))

    process = terminal.run("apply", "1", "--yes", "--format", "json", code=6)
    said = process.stderr.decode()

    shown = {row["subject"]: row for row in terminal.json("plan", "show", "1")["rows"]}
    assert shown[relicensed]["state"] == "conflict"
    assert shown[same]["state"] == "already"
    assert shown[deleted]["state"] in ("failed", "conflict")
    assert {shown[key]["state"] for key in rest} == {"verified"}
    for key in (relicensed, deleted):
        assert [line for line in said.splitlines() if line.startswith(f"{key}: ")]
        assert shown[key]["note"]
    assert licenses(terminal.server)[relicensed] == "cc-by-nc-nd-4.0"
    assert set(written(terminal.server)) == set(rest)
    undone = terminal.json("undo", "1", "--yes")
    assert undone["done"] == size - 3
    assert licenses(terminal.server)[same] == "all-rights-reserved"


def test_a_change_elsewhere_after_the_run_is_drift_and_no_undo_overwrites_it(
    terminal: FlickrTerminal,
) -> None:
    size, wanted = reserve(terminal)
    terminal.run("apply", "1", "--yes")
    other = min(wanted)
    terminal.server.world.set_license(int(other), 14)
    process = terminal.run("verify", "1", "--format", "json", code=6)
    assert f"{other}: drifted: " in process.stderr.decode()
    undone = terminal.json("undo", "1", "--yes")
    assert undone["done"] == size - 1
    assert licenses(terminal.server)[other] == "cc-by-nc-4.0"


# -- Flickr says no


def test_a_photo_that_flickr_refuses_keeps_no_other_from_being_changed(
    terminal: FlickrTerminal,
) -> None:
    server = terminal.server
    commons = {key for key, slug in licenses(server).items() if slug.startswith("no-known")}
    made = terminal.json(*RESERVE, "--license", "no-known-copyright-restrictions", *FILTER)
    done = terminal.json("apply", "1", "--yes", code=6)
    assert (done["failed"], done["done"]) == (len(commons), made["changes"] - len(commons))
    assert commons
    assert {licenses(server)[key] for key in commons} == {"no-known-copyright-restrictions"}


def test_what_flickr_offers_no_more_fails_and_is_tried_again_when_asked(
    terminal: FlickrTerminal,
) -> None:
    server = terminal.server
    made = terminal.json("plan", "license", "cc-by-2.0", "--license", "cc-by-4.0")
    assert made["changes"] > 0
    server.behavior.old_licenses_settable = False
    done = terminal.json("apply", "1", "--yes", code=6)
    assert (done["failed"], done["left"]) == (made["changes"], 0)
    tried = len(writes(server))
    assert terminal.json("apply", "1", "--yes", code=6)["failed"] == made["changes"]
    assert len(writes(server)) == tried
    server.behavior.old_licenses_settable = True
    again = terminal.json("apply", "1", "--yes", "--retry-failed")
    assert (again["failed"], again["verified"]) == (0, made["changes"])


def test_what_flickr_does_not_offer_is_left_out_of_the_plan(terminal: FlickrTerminal) -> None:
    terminal.server.behavior.old_licenses_settable = False
    made = terminal.json("plan", "license", "cc-by-2.0", "--license", "cc-by-4.0")
    assert made["changes"] == 0
    assert any("does not offer CC BY 2.0" in sentence for sentence in made["warnings"])


# -- agreeing


def test_without_a_terminal_nothing_is_written_unless_agreed_to(terminal: FlickrTerminal) -> None:
    reserve(terminal)
    assert "--yes" in terminal.sentence("apply", "1", code=2)
    terminal.run("apply", "1", "--yes")
    made = len(writes(terminal.server))
    assert "--yes" in terminal.sentence("undo", "1", code=2)
    assert len(writes(terminal.server)) == made
    assert [plan["plan"] for plan in terminal.json("plan", "list")] == [1]


class Asked:
    """A command that asks on a terminal, and somebody who answers."""

    def __init__(self, terminal: FlickrTerminal, *words: str) -> None:
        self.keyboard, screen = os.openpty()
        self.process = terminal.start(
            *words, stdin=screen, stdout=subprocess.PIPE, stderr=screen, close_fds=True
        )
        os.close(screen)
        self.said = b""

    def until(self, words: bytes) -> None:
        while words not in self.said:
            self.said += os.read(self.keyboard, 4096)

    def answer(self, text: str) -> tuple[int, bytes]:
        os.write(self.keyboard, f"{text}\n".encode())
        # A terminal whose other side is gone says so by an error.
        with contextlib.suppress(OSError):
            while more := os.read(self.keyboard, 4096):
                self.said += more
        assert self.process.stdout is not None
        printed = self.process.stdout.read()
        self.process.stdout.close()
        os.close(self.keyboard)
        return self.process.wait(60), printed


@pytest.mark.parametrize(("answer", "agrees"), [("", False), ("no", False), ("Yes", True)])
def test_on_a_terminal_the_preview_is_shown_and_asked_about(
    terminal: FlickrTerminal, answer: str, agrees: bool
) -> None:
    size, _ = reserve(terminal)
    asked = Asked(terminal, "apply", "1", "--format", "json")
    asked.until(b"Carry out plan 1? [y/N]")
    assert b"Copies already taken keep" in asked.said
    assert f"{size} photos would change".encode() in asked.said
    assert writes(terminal.server) == []
    code, printed = asked.answer(answer)
    assert code == 0
    assert len(writes(terminal.server)) == (size if agrees else 0)
    assert (b'"plan": 1' in printed) == agrees
    terminal.heard(printed, asked.said)


# -- two at once


def test_a_second_command_is_told_that_another_is_at_it(terminal: FlickrTerminal) -> None:
    server = terminal.server
    size, _ = reserve(terminal)
    server.faults.add(faults.hang(answers=True), on=SET_LICENSE, after=2)
    process = terminal.begin("apply", "1", "--yes")
    assert server.faults.wait_held()
    for words in (("apply", "1", "--yes"), ("verify", "1")):
        said = terminal.run(*words, code=3).stderr.decode()
        assert "another" in said.lower()
    server.faults.release()
    code, said = terminal.ended(process)
    assert code == 0, said
    assert sum(written(server).values()) == size


def test_several_commands_at_once_write_nothing_twice(terminal: FlickrTerminal) -> None:
    size, _ = reserve(terminal)
    several = [terminal.begin("apply", "1", "--yes") for _ in range(4)]
    codes = [terminal.ended(process)[0] for process in several]
    assert set(codes) <= {0, 3}
    assert 0 in codes
    assert sum(written(terminal.server).values()) == size


# -- signed out


def test_without_a_permission_nothing_is_written_and_signing_in_is_what_helps(
    terminal: FlickrTerminal,
) -> None:
    reserve(terminal)
    for name in ("SAFELIGHT_FLICKR_TOKEN", "SAFELIGHT_FLICKR_TOKEN_SECRET"):
        del terminal.environment[name]
    said = terminal.run("apply", "1", "--yes", code=4).stderr.decode()
    assert "sign" in said.lower()
    assert writes(terminal.server) == []
    # A plan can be made all the same, of what is known, and says so.
    made = terminal.json(*RESERVE, *FILTER)
    assert made["changes"] > 0
    assert made["warnings"]


def test_photos_of_others_are_not_planned_for(terminal: FlickrTerminal) -> None:
    theirs = terminal.json("source", "add", "flickr", "--user", FRIEND)
    terminal.run("scan", "--sync-only")
    made = terminal.json(*RESERVE, "--source", str(theirs["id"]))
    assert made["changes"] == 0
    assert any("left out" in sentence for sentence in made["warnings"])


def test_the_second_plan_of_the_same_wish_finds_it_done(terminal: FlickrTerminal) -> None:
    size, _ = reserve(terminal)
    terminal.run("apply", "1", "--yes")
    keys = [row["subject"] for row in terminal.json("plan", "show", "1")["rows"]]
    named = [word for key in keys for word in ("--key", key)]
    again = terminal.json(*RESERVE, *named)
    assert (again["changes"], again["unchanged"]) == (0, size)
    assert terminal.json("apply", "2", "--yes")["left"] == 0
