"""
Runs that were cut off, by Flickr, the user or the power, are completed by the same command.

What was sent and never answered is found out by reading, so nothing is written twice.
"""

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scanner.demo import faults
from scanner.demo.account import NSID
from scanner.demo.api import CallMade
from tests.end_to_end.flickr_terminal import FlickrTerminal
from tests.end_to_end.written import (
    SET_LICENSE,
    licenses,
    reserve,
    signed_in,
    standing,
    writes,
    written,
)


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[FlickrTerminal]:
    with signed_in(tmp_path / "home") as terminal:
        yield terminal


def after_writes(terminal: FlickrTerminal, number: int, happen: Any) -> None:
    """Let something happen just before write `number` (counted from 1) is answered."""
    seen = iter(range(1, 1_000_000))

    def told(call: CallMade) -> None:
        if call.method == f"flickr.{SET_LICENSE}" and next(seen) == number:
            happen()

    terminal.server.on_call = told


def test_a_permission_taken_back_stops_the_run_which_goes_on_after_signing_in(
    terminal: FlickrTerminal,
) -> None:
    server = terminal.server
    _, wanted = reserve(terminal)
    after_writes(terminal, 4, lambda: server.world.revoke(NSID))
    process = terminal.run("apply", "1", "--yes", "--format", "json", code=4)
    assert b"the same command goes on" in process.stderr
    server.on_call = None
    changed = {key for key, slug in licenses(server).items() if slug == "all-rights-reserved"}
    assert 3 <= len(changed & wanted) < len(wanted)
    terminal.signed_in()
    ended = terminal.json("apply", "1", "--yes")
    assert (ended["left"], ended["done"] + ended["already"]) == (0, len(wanted))
    assert {licenses(server)[key] for key in wanted} == {"all-rights-reserved"}


def test_an_outage_stops_the_run_which_goes_on_when_it_is_over(terminal: FlickrTerminal) -> None:
    server = terminal.server
    size, wanted = reserve(terminal)
    server.faults.add(faults.status(404), on=SET_LICENSE, after=4, times=None)
    process = terminal.run("apply", "1", "--yes", "--format", "json", code=3)
    assert b"could not be reached" in process.stderr
    (plan,) = terminal.json("plan", "list")
    assert plan["left"] == size - 4
    assert "could not be reached" in plan["stopped"]
    # While Flickr is away altogether, nothing moves.
    server.faults.clear()
    server.stop()
    terminal.run("apply", "1", "--yes", code=3)
    assert terminal.json("plan", "list")[0]["left"] == size - 4
    server.start()
    ended = terminal.json("apply", "1", "--yes")
    assert (ended["left"], ended["verified"]) == (0, size)
    assert terminal.json("plan", "list")[0]["stopped"] is None
    assert max(written(server).values()) == 1
    assert {licenses(server)[key] for key in wanted} == {"all-rights-reserved"}


def test_an_hour_without_calls_is_waited_for_and_ctrl_c_leaves_the_rest(
    terminal: FlickrTerminal,
) -> None:
    server = terminal.server
    size, _ = reserve(terminal)
    budget = terminal.json("whoami")["budget"]
    spent = budget["limit"] - budget["left"]
    terminal.run("settings", "flickr.calls_per_hour", str(spent + 9))
    process = terminal.begin("apply", "1", "--yes")
    with pytest.raises(subprocess.TimeoutExpired):
        # Not a test of time: it waits for the better part of an hour, and Ctrl-C ends that.
        process.wait(4)
    code, said = terminal.interrupted(process)
    assert code == 130
    assert "The same command goes on where it stopped." in said
    assert 0 < len(writes(server)) < size
    terminal.run("settings", "flickr.calls_per_hour", "100000")
    assert terminal.json("apply", "1", "--yes")["verified"] == size
    assert max(written(server).values()) == 1


@pytest.mark.parametrize("applied", [False, True])
def test_ctrl_c_while_flickr_is_silent_leaves_the_rest_for_the_next_run(
    terminal: FlickrTerminal, applied: bool
) -> None:
    server = terminal.server
    size, _ = reserve(terminal)
    server.faults.add(faults.hang(applied=applied), on=SET_LICENSE, after=3)
    process = terminal.begin("apply", "1", "--yes")
    assert server.faults.wait_held()
    code, said = terminal.interrupted(process)
    assert code == 130
    assert "The same command goes on where it stopped." in said
    server.faults.clear()
    ended = terminal.json("apply", "1", "--yes")
    assert (ended["left"], ended["done"] + ended["already"]) == (0, size)
    # What was sent and never answered was found out by reading.
    assert max(written(server).values()) == 1
    assert {licenses(server)[key] for key in written(server)} == {"all-rights-reserved"}


def test_an_undo_that_is_cut_off_goes_on_by_the_same_command(terminal: FlickrTerminal) -> None:
    server = terminal.server
    before = standing(server)
    size, _ = reserve(terminal)
    terminal.run("apply", "1", "--yes")
    server.faults.add(faults.hang(), on=SET_LICENSE, after=3)
    process = terminal.begin("undo", "1", "--yes")
    assert server.faults.wait_held()
    terminal.killed(process)
    server.faults.clear()
    undone = terminal.json("undo", "1", "--yes")
    assert (undone["plan"], undone["undoes"], undone["left"]) == (2, 1, 0)
    assert undone["done"] + undone["already"] == size
    assert standing(server) == before


@pytest.mark.slow
@pytest.mark.parametrize(
    "fault",
    [
        faults.reset(),
        faults.reset(applied=True),
        faults.truncated(),
        faults.html(applied=True),
        faults.status(503, retry_after=1),
        faults.broken_json(applied=True),
    ],
    ids=["reset", "lost", "truncated", "page", "503", "broken"],
)
def test_a_fault_that_passes_is_not_noticed(terminal: FlickrTerminal, fault: faults.Fault) -> None:
    server = terminal.server
    size, wanted = reserve(terminal)
    server.faults.add(fault, on=SET_LICENSE, after=2)
    done = terminal.json("apply", "1", "--yes")
    assert len(server.faults.fired) == 1
    assert (done["done"] + done["already"], done["left"]) == (size, 0)
    assert {licenses(server)[key] for key in wanted} == {"all-rights-reserved"}
