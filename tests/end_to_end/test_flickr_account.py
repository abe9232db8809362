"""A Flickr account by the installed command: signing in, reading it, and keeping up with it."""

import os
import re
import subprocess
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO
from urllib.parse import urljoin, urlsplit

import pytest
import requests
import secretstorage
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from scanner.demo.account import ALIAS, FRIEND, NSID
from scanner.demo.sample import shows_face
from scanner.demo.server import PretendFlickr, pretend_world
from scanner.reference import license_table
from tests.end_to_end.flickr_terminal import (
    PRIVACY,
    FlickrTerminal,
    is_true,
    license_of,
    listed,
)
from tests.end_to_end.terminal import COMMAND, ROOT
from tests.secret_service import SecretService, secret_service

PHOTOS = 24
SCAN = {
    *("photos", "new", "changed", "gone", "looked_at", "with_faces"),
    *("unreadable", "exposed", "calls", "seconds"),
}
KEYRING = {"SAFELIGHT_FLICKR_KEY", "SAFELIGHT_FLICKR_SECRET"}


@contextmanager
def account(home: Path, photos: int = PHOTOS) -> Iterator[FlickrTerminal]:
    """Yield a home that is signed in to a new account; afterwards no secret may be anywhere."""
    with PretendFlickr(pretend_world(photos=photos)) as server:
        terminal = FlickrTerminal(home, server)
        terminal.signed_in()
        terminal.without_waits()
        yield terminal
        terminal.tells_no_secret()


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[FlickrTerminal]:
    with account(tmp_path / "home") as terminal:
        yield terminal


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlickrTerminal]:
    """Yield a home in which an account was scanned; tests of this module only look at it."""
    with account(tmp_path_factory.mktemp("read") / "home") as terminal:
        terminal.json("source", "add", "flickr")
        summary = terminal.json("scan")
        world = terminal.server.world
        stream = world.stream(NSID, NSID)
        assert set(summary) >= SCAN
        assert (summary["photos"], summary["new"]) == (len(stream), PHOTOS)
        assert (summary["changed"], summary["gone"], summary["unreadable"]) == (0, 0, [])
        assert summary["looked_at"] == sum(photo.media == "photo" for photo in stream)
        assert summary["with_faces"] == sum(shows_face(photo.drawn) for photo in stream)
        # Every call that Flickr saw was counted, but those of the command before.
        asked = [call.method for call in terminal.server.calls]
        first = asked.index("flickr.photos.recentlyUpdated")
        assert summary["calls"] == len(asked) - first + 1  # and who the token is of
        assert asked.count("flickr.photos.licenses.getLicenseHistory") == summary["with_faces"]
        terminal.summary = summary  # type: ignore[attr-defined]
        yield terminal


# -- reading


def test_the_catalog_says_of_every_photo_what_flickr_says(read: FlickrTerminal) -> None:
    found = read.photos()
    stream = read.server.world.stream(NSID, NSID)
    assert set(found) == listed(stream)
    for photo in stream:
        told = found[str(photo.id)]
        assert told["kind"] == "flickr"
        assert told["title"] == photo.title
        assert told["url"] == f"https://www.flickr.com/photos/{ALIAS}/{photo.id}/"
        assert told["license"] == license_of(photo)
        assert told["visibility"] == PRIVACY[photo.privacy]
        assert (told["width"], told["height"]) == (photo.width, photo.height)
        assert told["geotagged"] == (photo.place is not None)
        known = not photo.taken_unknown and not photo.taken.startswith("0000")
        assert told["taken"] == (photo.taken.replace(" ", "T") if known else None)
        assert (told["faces"] is None) == (photo.media == "video")
        assert bool(told["faces"]) == shows_face(photo.drawn)
    assert "flickr-license-17" in {photo["license"] for photo in found.values()}
    assert {photo["visibility"] for photo in found.values()} == {*PRIVACY.values()}


def test_what_is_exposed_follows_from_the_account(read: FlickrTerminal) -> None:
    found = read.photos()
    licenses = license_table()
    for photo in read.server.world.stream(NSID, NSID):
        told = found[str(photo.id)]
        seen = bool(photo.is_public and shows_face(photo.drawn))
        open_to_all = seen and licenses.is_permissive(license_of(photo), "any-cc-or-public-domain")
        assert ("license-permissive" in told["reasons"]) == open_to_all
        assert not open_to_all or told["severity"] == 2
        was_open = "license-was-permissive" in told["reasons"]
        assert told["severity"] == max(2 * (open_to_all or was_open), int(seen))
    severities = Counter(photo["severity"] for photo in found.values())
    exposed = read.summary["exposed"]  # type: ignore[attr-defined]
    assert exposed == {str(level): severities[level] for level in (3, 2, 1)}
    assert set(read.photos("--severity", "1")) == {k for k, p in found.items() if p["severity"]}
    assert len(found) > len(read.photos("--visibility", "private")) > 0
    assert len(read.photos("--license", "flickr-license-17")) == 1


def test_the_license_history_is_that_of_the_account(read: FlickrTerminal) -> None:
    compared = 0
    for photo in read.server.world.stream(NSID, NSID):
        if photo.steps and shows_face(photo.drawn):
            told = read.json("photo", str(photo.id))["license_history"]
            assert told[-1]["license"] == license_of(photo)
            assert len(told) == len(photo.steps) + 1
            compared += 1
            if compared == 3:
                break
    assert compared


def test_the_source_list_says_whose_account_it_is(read: FlickrTerminal) -> None:
    (source,) = read.json("source", "list")
    assert (source["kind"], source["nsid"], source["own"]) == ("flickr", NSID, True)
    assert (source["photos"], source["not_looked_at"]) == (PHOTOS, 0)
    assert source["synced"] is not None
    (who,) = read.json("whoami")["accounts"]
    assert (who["nsid"], who["state"], who["kept"]) == (NSID, "signed-in", "environment")
    assert (who["pro"], who["photos"], who["source"]) == (True, PHOTOS, source["id"])


def test_a_scan_of_what_did_not_change_costs_three_calls_and_no_picture(
    read: FlickrTerminal,
) -> None:
    pictures, calls = len(read.server.pictures), len(read.server.calls)
    again = read.json("scan")
    assert (again["photos"], again["new"], again["changed"], again["gone"]) == (PHOTOS, 0, 0, 0)
    assert again["looked_at"] == 0
    assert again["calls"] == len(read.server.calls) - calls <= 3
    whole = read.json("scan", "--whole")
    assert (whole["new"], whole["changed"], whole["gone"], whole["looked_at"]) == (0, 0, 0, 0)
    assert len(read.server.pictures) == pictures
    assert whole["exposed"] == again["exposed"]


def test_the_hours_budget_outlives_commands(read: FlickrTerminal) -> None:
    before = read.json("whoami")["budget"]
    made = len(read.server.calls)
    after = read.json("whoami")["budget"]
    assert after["limit"] == before["limit"] == 3600
    assert before["left"] - after["left"] == len(read.server.calls) - made > 0


def test_a_scan_finds_exactly_what_was_changed_elsewhere(terminal: FlickrTerminal) -> None:
    world = terminal.server.world
    terminal.run("source", "add", "flickr")
    terminal.run("scan", "--sync-only")
    stream = list(world.stream(NSID, NSID))
    relicensed, hidden, deleted = (
        next(p for p in stream if p.license == 14 and p.is_public),
        next(p for p in stream if p.license == 11 and p.is_public),
        stream[-1],
    )

    new = world.upload(NSID, title="=New & <b>bold</b>", license=9, is_public=0)
    world.set_license(relicensed.id, 0)
    world.set_visibility(hidden.id, public=0, friend=1, family=1)
    world.delete(deleted.id)
    summary = terminal.json("scan", "--sync-only")

    assert (summary["new"], summary["changed"], summary["gone"]) == (1, 2, 1)
    is_true(terminal)
    found = terminal.photos()
    assert found[str(relicensed.id)]["license"] == "all-rights-reserved"
    assert found[str(hidden.id)]["visibility"] == "friends-family"
    assert found[str(new.id)]["visibility"] == "private"
    again = terminal.json("scan", "--sync-only", "--whole")
    assert (again["new"], again["changed"], again["gone"]) == (0, 0, 0)


# -- anybody's


def test_anybodys_public_photos_are_read_without_signing_in(tmp_path: Path) -> None:
    with PretendFlickr(pretend_world(photos=PHOTOS)) as server:
        terminal = FlickrTerminal(tmp_path / "home", server)
        terminal.without_waits()
        sources = [
            terminal.json("source", "add", "flickr", "--user", user)
            for user in (
                NSID,
                "Imaginary Photographer",
                ALIAS,
                f"https://www.flickr.com/photos/{ALIAS}/albums",
                f"{server.url}/photos/{ALIAS}/",
            )
        ]
        assert {(one["id"], one["nsid"], one["own"]) for one in sources} == {(1, NSID, False)}
        terminal.json("scan", "--sync-only")
        public = server.world.stream(NSID, None)
        assert 0 < len(public) < PHOTOS
        assert set(terminal.photos()) == listed(public)
        assert {call.nsid for call in server.calls} <= {None, ""}
        terminal.tells_no_secret()


def test_who_is_not_there_is_said_in_a_sentence(terminal: FlickrTerminal) -> None:
    for nobody in ("nobody of this name", "99999999@N99", "https://example.org/photos/x/"):
        said = terminal.sentence("source", "add", "flickr", "--user", nobody, code=2)
        assert said.startswith("safelight: ")
    assert terminal.json("source", "list") == []


def test_without_a_key_every_command_says_where_to_get_one(tmp_path: Path) -> None:
    with PretendFlickr(pretend_world(photos=1)) as server:
        terminal = FlickrTerminal(tmp_path / "home", server)
        for name in KEYRING:
            del terminal.environment[name]
        said = terminal.run("sign-in", "--code", code=4).stderr.decode()
        assert "https://www.flickr.com/services/apps/create/" in said
        assert "Pro members" in said
        assert "sign in" in terminal.sentence("source", "add", "flickr", code=4)
        said = terminal.sentence("source", "add", "flickr", "--user", ALIAS, code=4)
        assert "https://www.flickr.com/services/apps/create/" in said
        assert b"sign-in" in terminal.run("whoami", code=4).stderr
        assert server.calls == []


def test_a_wrong_key_is_told_from_a_token_taken_back(terminal: FlickrTerminal) -> None:
    terminal.environment["SAFELIGHT_FLICKR_SECRET"] = "0" * 16
    said = terminal.sentence("source", "add", "flickr", code=4)
    assert "key" in said.lower()


# -- signing in


def page_of(process: subprocess.Popen[bytes]) -> str:
    """Return the address of the page that a sign-in prints, once it does."""
    assert process.stdout is not None
    for line in process.stdout:
        found = re.search(rb"http://\S+/authorize\S+", line)
        if found:
            return found[0].decode()
    pytest.fail("the sign-in ended without an address")


def browse(address: str, *, choice: str = "allow", nsid: str = NSID) -> str:
    """Answer the page as a browser and its user do; return what the last page says."""
    shown = requests.get(address, timeout=30)
    fields = dict(re.findall(r'<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"', shown.text))
    action = re.search(r'<form[^>]*action="([^"]*)"', shown.text)
    answer = requests.post(
        urljoin(address, action[1].replace("&amp;", "&")) if action else address,
        data=fields | {"choice": choice, "account": nsid},
        allow_redirects=False,
        timeout=30,
    )
    back = urlsplit(answer.headers["Location"])
    assert back.hostname == "127.0.0.1"
    stray = requests.get(f"http://{back.netloc}/favicon.ico", timeout=30)
    assert stray.status_code in (400, 404)
    return requests.get(answer.headers["Location"], timeout=30).text


def test_the_browsers_answer_signs_in_after_a_stray_request(terminal: FlickrTerminal) -> None:
    process = terminal.begin("sign-in", stdin=subprocess.DEVNULL)
    assert "You can close this page" in browse(page_of(process))
    code, said = terminal.ended(process)
    assert code == 0
    assert b"Signed in as Imaginary Photographer" in terminal.said[-2]
    assert "in memory only" in said
    # Nothing keeps it, so nobody is signed in once the command has ended.
    for name in ("SAFELIGHT_FLICKR_TOKEN", "SAFELIGHT_FLICKR_TOKEN_SECRET"):
        del terminal.environment[name]
    who = terminal.run("whoami", "--format", "json", code=4)
    assert b'"state": "signed-out"' in who.stdout


def test_a_no_on_flickrs_page_signs_nobody_in(terminal: FlickrTerminal) -> None:
    tokens = len(terminal.server.world.tokens)
    process = terminal.begin("sign-in", stdin=subprocess.DEVNULL)
    assert "You did not allow it" in browse(page_of(process), choice="deny")
    code, said = terminal.ended(process)
    assert (code, len(terminal.server.world.tokens)) == (2, tokens)
    assert "was not allowed to sign in" in said


def test_a_code_that_is_piped_in_signs_in(terminal: FlickrTerminal) -> None:
    process = terminal.begin("sign-in", "--code", stdin=subprocess.PIPE)
    code = terminal.server.allow(page_of(process))
    assert process.stdin is not None
    process.stdin.write(f"12-34\n {code} \n".encode())
    process.stdin.close()
    process.stdin = None
    ended, said = terminal.ended(process)
    assert ended == 0, said
    assert "neither the nine-digit code" in said
    assert not any(code.encode() in each for each in terminal.said)


def test_ctrl_c_ends_a_sign_in_that_waits_for_the_browser(terminal: FlickrTerminal) -> None:
    process = terminal.begin("sign-in", stdin=subprocess.DEVNULL)
    page_of(process)
    code, said = terminal.interrupted(process)
    assert code == 130
    # What is asked for is said in lines, not in escapes.
    assert "\\x0a" not in said


def test_a_token_taken_back_leaves_the_catalog_and_says_what_helps(
    terminal: FlickrTerminal,
) -> None:
    terminal.run("source", "add", "flickr")
    terminal.run("scan", "--sync-only")
    before = terminal.photos()
    terminal.server.world.revoke(NSID)

    said = terminal.sentence("scan", "--sync-only", "--format", "json", code=4)

    assert "sign in" in said.lower()
    assert terminal.photos() == before
    terminal.signed_in()
    assert terminal.json("scan", "--sync-only")["photos"] == PHOTOS
    is_true(terminal)


# -- with a keyring


class Signer:
    """Types at a sign-in on a terminal of its own, as its user would."""

    def __init__(self, terminal: FlickrTerminal, *words: str) -> None:
        self.keyboard, screen = os.openpty()
        self.terminal = terminal
        self.process = terminal.begin("sign-in", "--code", *words, stdin=screen)
        os.close(screen)

    def type(self, text: str) -> None:
        os.write(self.keyboard, f"{text}\n".encode())

    def until(self, stream: IO[bytes] | None, words: bytes) -> None:
        """Read what the command says up to some words."""
        assert stream is not None
        said = b""
        while not said.endswith(words):
            one = stream.read(1)
            assert one, said
            said += one
        self.terminal.heard(said)

    def end(self) -> None:
        code, said = self.terminal.ended(self.process)
        os.close(self.keyboard)
        assert code == 0, said


@pytest.fixture
def keyring() -> Iterator[SecretService]:
    with secret_service() as service:
        yield service


def entries(keyring: SecretService) -> list[str]:
    """Return what the keyring's entries are called."""
    with open_dbus_connection(keyring.address) as bus:
        items = secretstorage.get_default_collection(bus).get_all_items()
        return [item.get_label() for item in items]


def at_home_on(keyring: SecretService, terminal: FlickrTerminal) -> None:
    """Put a terminal on the bus of a keyring, with no secret in its environment."""
    mine = {k: v for k, v in terminal.environment.items() if k.startswith("SAFELIGHT_")}
    terminal.environment = keyring.environment() | {
        name: value
        for name, value in mine.items()
        if name in ("SAFELIGHT_HOME", "SAFELIGHT_FLICKR_URL")
    }


@pytest.mark.slow
def test_two_accounts_are_kept_in_a_keyring_from_process_to_process(
    keyring: SecretService, terminal: FlickrTerminal
) -> None:
    server, world = terminal.server, terminal.server.world
    at_home_on(keyring, terminal)

    # The first is guided to a key, which is checked and kept.
    first = Signer(terminal)
    first.until(first.process.stdout, b"API key: ")
    first.type(world.key)
    first.until(first.process.stderr, b"Secret (not shown): ")
    first.type(world.secret)
    code = server.allow(page_of(first.process))
    first.type(code)
    first.end()
    state = terminal.json("whoami")
    assert state["key"] == "keyring"
    assert [(a["nsid"], a["kept"]) for a in state["accounts"]] == [(NSID, "keyring")]
    terminal.run("source", "add", "flickr")

    # The second comes by the browser.
    second = terminal.begin("sign-in", stdin=subprocess.DEVNULL)
    browse(page_of(second), nsid=FRIEND)
    assert terminal.ended(second)[0] == 0
    assert "--user" in terminal.sentence("source", "add", "flickr", code=2)
    theirs = terminal.json("source", "add", "flickr", "--user", FRIEND)
    assert theirs["own"] is True
    theirs_id = str(theirs["id"])
    assert terminal.json("scan", "--sync-only")["photos"] == len(world.photos)
    assert set(terminal.photos()) == listed(world.photos.values())

    # One takes the permission back: the other goes on, and nothing is lost.
    world.revoke(FRIEND)
    missed = terminal.json("scan", "--sync-only", code=6)
    assert [away["key"] for away in missed["unreachable"]] == ["A Friend"]
    terminal.sentence("scan", "--sync-only", "--source", theirs_id, "--format", "json", code=4)
    assert set(terminal.photos()) == listed(world.photos.values())
    again = terminal.begin("sign-in", stdin=subprocess.DEVNULL)
    browse(page_of(again), nsid=FRIEND)
    assert terminal.ended(again)[0] == 0
    assert terminal.json("scan", "--sync-only")["unreachable"] == []

    # Each signs out, and the keyring forgets.
    terminal.run("sign-out", FRIEND)
    states = {a["nsid"]: a["state"] for a in terminal.json("whoami")["accounts"]}
    assert states == {NSID: "signed-in", FRIEND: "signed-out"}
    terminal.run("sign-out", "--key")
    assert entries(keyring) == []
    assert terminal.json("whoami", code=4)["key"] is None
    assert set(terminal.photos()) == listed(world.photos.values())
    terminal.tells_no_secret(keyring.written())


# -- the demonstration


def all_of(folder: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() if p.is_file() else b"" for p in folder.rglob("*")}


@pytest.mark.slow
def test_the_demonstration_touches_nothing_of_the_users(
    keyring: SecretService, tmp_path: Path
) -> None:
    home, temporary = tmp_path / "of the user", tmp_path / "temporary"
    for folder in (home / "safelight", temporary):
        folder.mkdir(parents=True)
    (home / "safelight" / "settings.toml").write_text("[detector]\nprocesses = 1\n")
    before = all_of(home)
    environment = keyring.environment() | {
        "HOME": str(home),
        "SAFELIGHT_HOME": str(home / "safelight"),
        "TMPDIR": str(temporary),
        # Neither of these is a real one; the demonstration is to ask neither.
        "SAFELIGHT_FLICKR_KEY": "0123456789abcdef0123456789abcdef",
        "SAFELIGHT_FLICKR_SECRET": "0123456789abcdef",
        "https_proxy": "http://127.0.0.1:9",
        "http_proxy": "http://127.0.0.1:9",
    }
    # Whoever asked the keyring now would wait for as long as the test lets them.
    with keyring.silent():
        done = subprocess.run(
            [*COMMAND, "demo", "--headless", "--photos", "6"],
            env=environment,
            cwd=ROOT,
            capture_output=True,
            check=False,
            timeout=120,
        )
    assert done.returncode == 0, done.stderr
    assert all_of(home) == before
    assert entries(keyring) == []
    (made,) = temporary.iterdir()
    printed = done.stdout.decode()
    report = made / "report.html"
    assert str(report) in printed
    assert report.stat().st_size > 1000
    assert (made / "home" / "catalog.sqlite").is_file()
    assert "0123456789abcdef" not in printed + done.stderr.decode()
    assert b"Traceback" not in done.stderr


# -- the budget of two at once


@pytest.mark.slow
def test_two_commands_at_once_never_make_more_calls_than_an_hour_has(
    terminal: FlickrTerminal,
) -> None:
    most = 12
    arrived = threading.Semaphore(0)
    terminal.run("settings", "flickr.calls_per_hour", str(most))
    terminal.server.on_call = lambda call: arrived.release()

    several = [terminal.begin("whoami") for _ in range(4)]
    for _ in range(most):
        assert arrived.acquire(timeout=60)
    waiting = []
    for process in several:
        try:
            # Not a test of time: whoever has no call left waits for the better part of an hour.
            process.wait(1.5)
        except subprocess.TimeoutExpired:
            waiting.append(process)
    assert all(terminal.interrupted(process)[0] == 130 for process in waiting)
    codes = [terminal.ended(process)[0] for process in several if process not in waiting]
    # Whoever began when no call was left is told that it is not known who is signed in.
    assert set(codes) <= {0, 4}
    assert waiting or 4 in codes
    assert len(terminal.server.calls) == most
