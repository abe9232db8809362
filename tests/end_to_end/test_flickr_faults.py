"""
What goes wrong between the installed command and Flickr leaves the catalog true.

A fault that passes is not noticed; one that lasts ends the command with a code and a
sentence; and whatever cut a scan off, the same command goes on.
"""

import subprocess
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scanner.demo import faults
from scanner.demo.account import NSID
from scanner.demo.faults import Fault
from scanner.demo.sample import shows_face
from scanner.demo.server import PretendFlickr, pretend_world
from tests.end_to_end.flickr_terminal import FlickrTerminal, is_true, listed

SYNC = ("scan", "--sync-only")
TOO_LARGE = 40_000_000
HISTORY = "photos.licenses.getLicenseHistory"

PASSING: dict[str, Fault] = {
    "reset before": faults.reset(),
    "reset after": faults.reset(applied=True),
    "429 with Retry-After": faults.status(429, retry_after=1),
    "500": faults.status(500),
    "502": faults.status(502),
    "503 with Retry-After": faults.status(503, retry_after=1),
    "a page with 200": faults.html(),
    "truncated": faults.truncated(),
    "broken JSON": faults.broken_json(),
    "another type": faults.wrong_type(),
    "a picture": faults.foreign(b"\x89PNG\r\n\x1a\n\x00", "image/png"),
    "not available": faults.refusal(105, "Service currently unavailable"),
}
LASTING: dict[str, tuple[Fault, str]] = {
    "redirect": (faults.redirect("http://elsewhere.example/services/rest/"), "elsewhere.example"),
    "oversized": (faults.oversized(TOO_LARGE), "MB"),
    "oversized and announced": (faults.oversized(TOO_LARGE, announced=True), "MB"),
    "404": (faults.status(404), "404"),
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlickrTerminal]:
    """Yield a home that has read an account; every test leaves them equal."""
    yield from opened(tmp_path_factory.mktemp("faults") / "home", photos=12)


@pytest.fixture
def new(tmp_path: Path) -> Iterator[FlickrTerminal]:
    """Yield a home for one test alone, which has read an account of a dozen photos."""
    yield from opened(tmp_path / "home", photos=12)


@pytest.fixture(autouse=True)
def _no_fault_is_left(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    if "home" in request.fixturenames:
        let_go(request.getfixturevalue("home").server)


def let_go(server: PretendFlickr) -> None:
    """End all faults, and forget how many requests were held by them."""
    server.faults.clear()
    while server.faults.wait_held(0):
        pass


def opened(place: Path, photos: int, *, read: bool = True) -> Iterator[FlickrTerminal]:
    with PretendFlickr(pretend_world(photos=photos)) as server:
        terminal = FlickrTerminal(place, server)
        terminal.signed_in()
        terminal.without_waits()
        terminal.run("source", "add", "flickr")
        if read:
            terminal.run(*SYNC)
        yield terminal
        server.faults.clear()
        terminal.tells_no_secret()


def until(process: subprocess.Popen[bytes], happened: Callable[[], bool]) -> None:
    """Wait until something has happened while a command runs, which must not end before."""
    while not happened():
        try:
            process.wait(0.02)
        except subprocess.TimeoutExpired:
            continue
        pytest.fail(f"it ended with {process.returncode}")


# -- faults of calls


@pytest.mark.slow
@pytest.mark.parametrize("kind", PASSING)
def test_a_fault_that_passes_is_not_noticed(home: FlickrTerminal, kind: str) -> None:
    server = home.server
    server.faults.fired.clear()
    server.world.upload(NSID, title=f"After {kind}", license=5)
    server.faults.add(PASSING[kind], on="photos.recentlyUpdated")

    summary = home.json(*SYNC)

    assert len(server.faults.fired) == 1
    assert (summary["new"], summary["gone"]) == (1, 0)
    is_true(home)


@pytest.mark.slow
def test_faults_of_many_kinds_at_once_are_not_noticed(new: FlickrTerminal) -> None:
    world = new.server.world
    world.upload(NSID, title="New")
    world.delete(world.stream(NSID, NSID)[-1].id)
    for fault in (faults.reset(), faults.truncated(), faults.html()):
        new.server.faults.add(fault, on="p*")
    assert new.json(*SYNC, "--whole")["gone"] == 1
    is_true(new)


def test_a_call_that_hangs_until_it_is_cut_is_made_again(home: FlickrTerminal) -> None:
    home.server.faults.add(faults.hang(), on="photos.recentlyUpdated")
    home.server.world.upload(NSID, title="While it hung")
    process = home.begin(*SYNC)
    assert home.server.faults.wait_held()
    home.server.faults.release()
    assert home.ended(process)[0] == 0
    is_true(home)


@pytest.mark.parametrize("hours", [-30, 5])
def test_a_wrong_clock_is_no_hindrance(home: FlickrTerminal, hours: int) -> None:
    world = home.server.world
    world.change(world.stream(NSID, NSID)[0].id, title=f"By a clock {hours} off")
    world.skew = 3600.0 * hours
    try:
        assert home.json(*SYNC)["changed"] == 1
    finally:
        world.skew = 0.0
    is_true(home)


@pytest.mark.parametrize("kind", LASTING)
def test_a_fault_that_lasts_ends_the_scan_with_a_sentence(home: FlickrTerminal, kind: str) -> None:
    server, (fault, word) = home.server, LASTING[kind]
    before = home.photos()
    server.world.upload(NSID, title=f"Before {kind}")
    server.faults.add(fault, on="photos.recentlyUpdated", times=None)

    said = home.sentence(*SYNC, "--format", "json", code=3)

    assert word in said
    assert home.photos() == before
    server.faults.clear()
    assert home.json(*SYNC)["new"] == 1
    is_true(home)


def test_a_429_for_an_hour_ends_the_scan_and_no_call_is_made_in_it(new: FlickrTerminal) -> None:
    before = new.photos()
    new.server.faults.add(faults.status(429, retry_after=3600), on="photos.recentlyUpdated")
    assert "fewer calls" in new.sentence(*SYNC, "--format", "json", code=3)
    assert new.photos() == before
    made = len(new.server.calls)
    process = new.begin(*SYNC)
    with pytest.raises(subprocess.TimeoutExpired):
        # Not a test of time: it waits for the hour's end, and Ctrl-C ends that.
        process.wait(1.5)
    assert new.interrupted(process)[0] == 130
    assert len(new.server.calls) == made


@pytest.mark.slow
def test_faults_of_pictures_that_pass_are_not_noticed(new: FlickrTerminal) -> None:
    stream = new.server.world.stream(NSID, NSID)
    for fault in (
        faults.status(429, retry_after=1),
        faults.status(503),
        faults.reset(),
        faults.truncated(),
    ):
        new.server.faults.add(fault, on="/live/*")
    summary = new.json("scan")
    assert len(new.server.faults.fired) == 4
    assert summary["looked_at"] == sum(photo.media == "photo" for photo in stream)
    assert (summary["unreadable"], summary["unreachable"]) == ([], [])
    assert set(new.photos("--faces")) == listed(p for p in stream if shows_face(p.drawn))


def test_without_a_network_a_scan_says_so_and_the_next_goes_on(new: FlickrTerminal) -> None:
    server = new.server
    before = new.photos()
    server.stop()
    said = new.sentence(*SYNC, "--format", "json", code=3)
    assert said.endswith("is there a network?")
    assert new.photos() == before
    server.start()
    server.world.upload(NSID, title="New")
    assert new.json(*SYNC)["new"] == 1
    is_true(new)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["500", "429", "broken JSON"])
def test_ctrl_c_ends_the_wait_for_another_try_at_once(home: FlickrTerminal, kind: str) -> None:
    fault = PASSING.get(kind) or faults.status(429, retry_after=120)
    before = home.photos()
    home.server.faults.fired.clear()
    home.server.world.upload(NSID, title=f"Before {kind}")
    home.server.faults.add(fault, on="photos.recentlyUpdated", times=None)
    process = home.begin(*SYNC, "--format", "json")
    until(process, lambda: len(home.server.faults.fired) >= (1 if kind == "429" else 2))
    code, said = home.interrupted(process)
    assert code == 130
    assert "The same command goes on where it stopped." in said
    assert home.photos() == before
    home.server.faults.clear()
    if kind == "429":
        # The whole key is left alone for as long as Flickr wished, in the next process as well.
        for file in home.home.glob("**/*.calls"):
            file.unlink()
    home.run(*SYNC)
    is_true(home)


# -- hanging


@pytest.mark.parametrize("on", ["photos.recentlyUpdated", "/live/*", HISTORY])
def test_ctrl_c_ends_a_scan_that_hangs(new: FlickrTerminal, on: str) -> None:
    new.server.faults.add(faults.hang(), on=on)
    process = new.begin("scan")
    assert new.server.faults.wait_held(180)
    # The hanging one is not let go: only Ctrl-C can end this sooner than the time-outs.
    code, said = new.interrupted(process)
    assert code == 130
    assert said.count("The same command goes on where it stopped.") == 1


# -- power cuts


@pytest.mark.slow
def test_a_scan_killed_between_two_pages_is_completed_by_the_next(tmp_path: Path) -> None:
    for terminal in opened(tmp_path / "home", photos=1300, read=False):
        server = terminal.server
        server.faults.add(faults.hang(), on="people.getPhotos", after=1)
        process = terminal.begin(*SYNC)
        assert server.faults.wait_held()
        terminal.killed(process)
        server.faults.release()
        server.world.delete(server.world.stream(NSID, NSID)[3].id)

        summary = terminal.json(*SYNC)

        assert summary["photos"] == len(server.world.stream(NSID, NSID)) == 1299
        is_true(terminal)
        again = terminal.json(*SYNC)
        assert (again["new"], again["changed"], again["gone"]) == (0, 0, 0)


@pytest.mark.slow
def test_a_scan_killed_at_pictures_and_at_histories_asks_for_nothing_twice(tmp_path: Path) -> None:
    for terminal in opened(tmp_path / "home", photos=18):
        server = terminal.server
        stream = server.world.stream(NSID, NSID)
        wanted = sum(photo.media == "photo" for photo in stream)
        faces = sum(shows_face(photo.drawn) for photo in stream)

        server.faults.add(faults.hang(), on="/live/*", after=7, times=None)
        process = terminal.begin("scan")
        assert server.faults.wait_held()
        terminal.killed(process)
        let_go(server)
        kept = cached(terminal)
        # What was on its way when the power went is asked for again, nothing else.
        assert 7 - 1 <= kept <= 7

        server.faults.add(faults.hang(), on=HISTORY, after=3, times=None)
        process = terminal.begin("scan")
        assert server.faults.wait_held(60)
        terminal.killed(process)
        let_go(server)
        assert cached(terminal) == wanted

        last = terminal.json("scan")
        assert (last["photos"], last["looked_at"], last["unreadable"]) == (18, 0, [])
        assert last["with_faces"] == faces
        assert last["histories_left"] == 0
        asked = Counter(call.method for call in server.calls)
        assert asked[f"flickr.{HISTORY}"] == faces
        assert len(set(server.pictures)) == wanted
        assert len(server.pictures) == wanted + (7 - kept)
        is_true(terminal)
        assert terminal.json("scan")["looked_at"] == 0
        assert set(terminal.photos("--faces")) == listed(p for p in stream if shows_face(p.drawn))


def cached(terminal: FlickrTerminal) -> int:
    """Return how many pictures are kept whole."""
    return sum(1 for file in (terminal.home / "pictures").rglob("*.jpg"))
