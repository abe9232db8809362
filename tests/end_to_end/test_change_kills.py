"""
Two thousand licenses are changed while the power goes twenty times and everything fails.

Whatever happened on the way: the account ends as the plan says, the journal told of
each write before it was made, and nothing was written that was so already.
"""

import os
import random
import subprocess
import threading
from datetime import datetime
from pathlib import Path

import pytest

from scanner.demo import faults
from scanner.demo.api import CallMade
from scanner.demo.faults import Fault, Faults
from tests.end_to_end.flickr_terminal import FlickrTerminal, is_true
from tests.end_to_end.written import SET_LICENSE, journal, licenses, signed_in, writes

PHOTOS = 2000
KILLS = 20
MOST_RUNS = 60
"""Runs after which it should have come to an end; a fault that lasts ends one as well."""

SEED = int(os.environ.get("SAFELIGHT_TEST_SEED", "20261123"))
COMMONS = "no-known-copyright-restrictions"
"""Flickr lets nobody change this one: these changes fail, and no other."""

TOO_LARGE = 40_000_000

ON_A_WRITE: tuple[Fault, ...] = (
    faults.reset(),
    faults.reset(applied=True),
    faults.status(429, retry_after=1),
    faults.status(500),
    faults.status(502, applied=True),
    faults.status(503, retry_after=1),
    faults.html(),
    faults.html(applied=True),
    faults.broken_json(),
    faults.broken_json(applied=True),
    faults.foreign(b"\x89PNG\r\n\x1a\n\x00", "image/png", applied=True),
    faults.truncated(),
    faults.wrong_type(),
    faults.refusal(105, "Service currently unavailable"),
    faults.refusal(105, "Service currently unavailable", applied=True),
    faults.hang(),
    faults.hang(applied=True),
    faults.hang(answers=True),
    # These last: the run ends, and the next goes on.
    faults.redirect("http://elsewhere.example/services/rest/"),
    faults.oversized(TOO_LARGE),
    faults.oversized(TOO_LARGE, announced=True),
    faults.status(404),
)
ON_A_LOOK = (faults.reset(), faults.truncated(), faults.html(), faults.status(404))


class Watch:
    """What the server sees: how many calls came, and which writes were needless."""

    def __init__(self, terminal: FlickrTerminal) -> None:
        self._server = terminal.server
        self._lock = threading.Lock()
        self._left = 0
        self._come = threading.Event()
        self.needless: list[str] = []
        self._server.on_call = self._told

    def after(self, calls: int) -> threading.Event:
        """Return what is set once so many more calls have come."""
        with self._lock:
            self._left, self._come = calls, threading.Event()
            if not calls:
                self._come.set()
            return self._come

    def _told(self, call: CallMade) -> None:
        if call.method == f"flickr.{SET_LICENSE}":
            photo = self._server.world.photos[int(call.arguments["photo_id"])]
            if str(photo.license) == call.arguments["license_id"]:
                self.needless.append(str(photo.id))
        with self._lock:
            self._left -= 1
            if self._left <= 0:
                self._come.set()


def let_go(all_faults: Faults, ended: threading.Event) -> None:
    """Let go of what hangs, a while after it began to: nobody waits for half a minute here."""
    while not ended.is_set():
        if all_faults.wait_held(0.2):
            all_faults.release()


def ended_by_itself(process: subprocess.Popen[bytes], come: threading.Event) -> bool:
    """Wait until something has come, or the command has ended before."""
    while not come.wait(0.02):
        if process.poll() is not None:
            return True
    return False


@pytest.mark.slow
def test_two_thousand_changes_survive_twenty_kills_and_every_fault(tmp_path: Path) -> None:
    dice = random.Random(SEED)
    with signed_in(tmp_path / "home", photos=PHOTOS) as terminal:
        server = terminal.server
        made = terminal.json("plan", "license", "all-rights-reserved")
        planned = {
            row["subject"]: row["after"] for row in terminal.json("plan", "show", "1")["rows"]
        }
        before = licenses(server)
        assert made["changes"] == len(planned) > PHOTOS // 2
        for fault in ON_A_WRITE:
            server.faults.add(fault, on=SET_LICENSE, after=dice.randrange(1000))
        for fault in ON_A_LOOK:
            server.faults.add(fault, on="p*.getPhotos", after=dice.randrange(40))
            server.faults.add(fault, on="photos.recentlyUpdated", after=dice.randrange(40))
        watch = Watch(terminal)
        ended = threading.Event()
        releasing = threading.Thread(target=let_go, args=(server.faults, ended))
        releasing.start()
        try:
            kills = run_to_the_end(terminal, watch, dice)
        finally:
            ended.set()
            server.faults.clear()
            releasing.join()
        assert kills == KILLS
        server.on_call = None

        # The account is as the plan says.
        expected = {
            key: before[key] if before[key] == COMMONS else planned.get(key, before[key])
            for key in before
        }
        assert licenses(server) == expected
        rows = {row["subject"]: row["state"] for row in terminal.json("plan", "show", "1")["rows"]}
        failed = {key for key in planned if before[key] == COMMONS}
        assert {key for key, state in rows.items() if state == "failed"} == failed
        assert {rows[key] for key in planned.keys() - failed} <= {"verified", "already"}
        is_true(terminal)

        # The journal told of each write before Flickr heard of it.
        told: dict[str, float] = {}
        for line in journal(terminal):
            if line["state"] == "started":
                at = datetime.fromisoformat(line["at"]).timestamp()
                told.setdefault(line["subject"], at)
        for call in writes(server):
            assert told[call.arguments["photo_id"]] <= call.at
            assert call.arguments["license_id"] == "0"

        # Nothing was written that was so already, though answers got lost.
        assert [f for f in server.faults.fired if f.fault.applied and f.on == SET_LICENSE]
        assert watch.needless == []
        assert terminal.json("apply", "1", "--yes", code=6)["left"] == 0


def run_to_the_end(terminal: FlickrTerminal, watch: Watch, dice: random.Random) -> int:
    """Apply until nothing is left, killing twenty of the runs; return how many were killed."""
    kills = 0
    for _ in range(MOST_RUNS):
        come = watch.after(dice.randrange(120) if kills < KILLS else 1_000_000)
        process = terminal.begin("apply", "1", "--yes")
        if ended_by_itself(process, come):
            code, said = terminal.ended(process)
            if code in (0, 6):
                return kills
            assert code == 3, said
            continue
        # Somewhere within, or between, two writes.
        try:
            process.wait(dice.random() * 0.03)
        except subprocess.TimeoutExpired:
            terminal.killed(process)
            kills += 1
        else:
            terminal.ended(process)
    pytest.fail("it did not come to an end")
