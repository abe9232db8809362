"""
Journeys through the real window, as a photographer makes them: by keys and what can be heard.

Two more are in test_request_journeys.py. Each begins with an empty home or what an earlier evening
left there, and is judged from outside the window: by the command line in another process, by the
pretend Flickr, by files.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from scanner.demo.account import NSID
from scanner.demo.server import PretendFlickr, pretend_world
from tests.end_to_end.flickr_terminal import FlickrTerminal
from tests.end_to_end.journeys import choose_file, close, no_dialog
from tests.end_to_end.screen import Screen, accessible, need, window_of
from tests.end_to_end.terminal import Terminal
from tests.end_to_end.test_flickr_window import Browser
from tests.end_to_end.written import (
    FILTER,
    RESERVE,
    accounted_for,
    journal,
    licenses,
    signed_in,
    standing,
    writes,
    written,
)
from tests.photo_files import CC_BY, app1_xmp, xmp

pytestmark = pytest.mark.window

RESERVED = "all-rights-reserved"
NO_WAITS = "[flickr]\ncalls_per_second = 1000\n"


@pytest.fixture
def browser(tmp_path: Path) -> Browser:
    return Browser(tmp_path / "browser")


@pytest.fixture
def desktop(xvfb: str, browser: Browser) -> Iterator[dict[str, str]]:
    need("xdotool", "dbus-daemon")
    with accessible(xvfb) as environ:
        yield environ | {"PATH": f"{browser.folder}:{environ['PATH']}"}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


# -- first audit of a folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder: a face, the same in a file that lets anyone reuse it, and no face."""
    folder = tmp_path / "Wedding & party"
    folder.mkdir()
    Image.fromarray(data.astronaut()).save(folder / "kept.jpg", quality=92)
    plain = (folder / "kept.jpg").read_bytes()
    said = app1_xmp(xmp(f'<cc:license rdf:resource="{CC_BY}"/>'))
    (folder / "given away.jpg").write_bytes(plain[:2] + said + plain[2:])
    Image.fromarray(data.coffee()).save(folder / "cup.jpg", quality=92)
    return folder


def test_first_audit_of_a_folder(
    desktop: dict[str, str], folder: Path, home: Path, tmp_path: Path
) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir()}
    report = tmp_path / "audit.html"

    with window_of(["--home", str(home)], desktop) as screen:
        screen.wait_for_name("See which of your photos show faces, and who may reuse them")
        screen.wait_for_name("Leaves this machine: nothing")
        screen.press("Add a folder")
        choose_file(screen, "Add a folder of photos", folder)
        screen.wait_for_name("Looked at 3 photos: 2 show faces, 1 is exposed.")

        screen.key("F2")
        screen.wait_for_name("3 photos: show them")
        screen.wait_for_name("2 with faces: show them")
        screen.wait_for_keyboard("push button", "1 file with faces grants reuse")
        screen.press("1 exposed: show them")
        screen.wait_for_name("1 photo · 1 exposed")
        screen.wait_for_keyboard("table", "Photos as a grid")
        screen.key("Home")
        screen.wait_for_text("shows 1 face", "CC BY 4.0 lets anyone reuse it")

        screen.key("ctrl+shift+e")
        screen.wait_for_name("1 selected photo")
        screen.press("Choose a file…")
        choose_file(screen, "Export a report", report)
        screen.wait_for_name("1 photo reported in", report.name)
        screen.wait_for_name("Show in folder")
        screen.wait_for(no_dialog, "the window without a dialog")
        close(screen)

    page = report.read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert "given away.jpg" in page
    assert "kept.jpg" not in page
    rows = {row["key"]: row for row in Terminal(home).json("photos")}
    assert {key: row["faces"] for key, row in rows.items()} == {
        "kept.jpg": 1,
        "given away.jpg": 1,
        "cup.jpg": 0,
    }
    assert [key for key, row in rows.items() if row["severity"]] == ["given away.jpg"]
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


# -- sign in and relicense all exposed


def test_sign_in_and_relicense_all_exposed(
    desktop: dict[str, str], browser: Browser, home: Path
) -> None:
    home.mkdir()
    (home / "settings.toml").write_text(NO_WAITS)
    with PretendFlickr(pretend_world(photos=16)) as server:
        had = licenses(server)
        before = standing(server)
        with window_of(
            ["--home", str(home)], desktop | {"SAFELIGHT_FLICKR_URL": server.url}
        ) as screen:
            sign_in(screen, server, browser)
            screen.wait_for_name("Looked at", "show faces", "exposed")
            screen.focus("Safelight")

            screen.key("F2")
            screen.wait_for_keyboard("push button")
            screen.press(open_words(screen))
            screen.wait_for_name("Remove filter: License permits reuse")
            screen.wait_for_keyboard("table", "Photos as a grid")
            screen.key("ctrl+a")
            screen.wait_for_name("selected, all that match")
            screen.key("ctrl+shift+l")
            screen.wait_for_name("Nobody may use it without asking you.")
            screen.focus("Change license")
            screen.key("Return")
            screen.wait_for_name("Nothing is changed yet")
            screen.wait_for_name("Copies already taken keep the license")
            assert not writes(server)
            screen.focus("Safelight")
            screen.key("ctrl+Return")
            screen.wait_for_name("changed and verified.")
            screen.key("ctrl+shift+v")
            screen.wait_for_name(looked_again(len(set(written(server)))))
            screen.key("F2")
            screen.wait_for(
                lambda things: (
                    not any("is open: change" in n or "are open" in n for _, n in things)
                    and any("What to do next" in n for _, n in things)
                ),
                "an overview where nothing is open",
            )
            close(screen)

        changed = set(written(server))
        assert changed
        assert licenses(server) == had | dict.fromkeys(changed, RESERVED)
        assert {key: facts[1:] for key, facts in standing(server).items()} == {
            key: facts[1:] for key, facts in before.items()
        }
        # The server lets no call in whose signature is wrong; this says whose they were.
        assert {(call.verb, call.nsid) for call in writes(server)} == {("POST", NSID)}

        terminal = FlickrTerminal(home, server)
        accounted_for(terminal)
        assert {row["state"] for row in terminal.json("plan", "show", "1")["rows"]} == {"verified"}
        rows = terminal.json("photos")
        assert {row["key"]: row["license"] for row in rows} == licenses(server)
        assert not [row for row in rows if row["level"] == "open"]
        terminal.heard()
        terminal.tells_no_secret()


def looked_again(changes: int) -> str:
    """Return what is said when all that was changed still is as it should be."""
    return f"Looked again: all {changes} changes are as they should be."


def sign_in(screen: Screen, server: PretendFlickr, browser: Browser) -> None:
    """Sign in from the first page with a key of one's own, and read the account."""
    screen.press("Sign in to Flickr")
    screen.wait_for_name("A key of your own")
    screen.focus("Sign in to Flickr")
    screen.wait_for_keyboard("text", "API key")
    screen.write(f"{server.world.key}\t{server.world.secret}")
    screen.key("Return")
    screen.wait_for_name("What Flickr will ask you")
    screen.focus("Sign in to Flickr")
    screen.key("alt+t")
    screen.wait_for_name("Type the code from Flickr's page")
    screen.write(server.allow(browser.page(), NSID))
    screen.key("Return")
    screen.wait_for_name("Signed in as Imaginary Photographer")
    screen.key("Return")


def open_words(screen: Screen) -> str:
    """Return what the overview's line says that leads to what is open."""
    things = screen.wait_for_name("open: change")
    return next(name for _, name in things if "open: change" in name)


# -- undo


@pytest.fixture
def reserved(home: Path) -> Iterator[tuple[FlickrTerminal, dict[str, str]]]:
    """Yield a home where all that was open was reserved, and the licenses of before that."""
    with signed_in(home, photos=16) as terminal:
        had = licenses(terminal.server)
        terminal.run(*RESERVE, *FILTER)
        terminal.run("apply", "1", "--yes")
        assert licenses(terminal.server) != had
        yield terminal, had


def test_undo_on_another_day(
    desktop: dict[str, str], reserved: tuple[FlickrTerminal, dict[str, str]]
) -> None:
    terminal, had = reserved
    now = licenses(terminal.server)
    of_flickr = {n: v for n, v in terminal.environment.items() if n.startswith("SAFELIGHT_FLICKR")}

    with window_of(["--home", str(terminal.home)], desktop | of_flickr) as screen:
        screen.wait_for_name("16 photos: show them")
        screen.focus("Safelight")
        screen.press("Changes", "check box")
        screen.wait_for_name("Change the license of", "All rights reserved")
        screen.press("Undo…")
        screen.wait_for_name("Undo:", "back to the license")
        screen.wait_for_name("Nothing is changed yet")
        assert licenses(terminal.server) == now
        screen.focus("Safelight")
        screen.key("ctrl+Return")
        screen.wait_for_name("changed and verified.")
        screen.key("ctrl+shift+v")
        screen.wait_for_name(looked_again(sum(now[key] != slug for key, slug in had.items())))
        close(screen)

    assert licenses(terminal.server) == had
    plans = {plan["plan"]: plan for plan in terminal.json("plan", "list")}
    assert plans[2]["undoes"] == 1
    assert plans[2]["states"] == {"verified": plans[1]["changes"]}
    assert {row["plan"] for row in journal(terminal)} == {1, 2}
    assert {row["key"]: row["license"] for row in terminal.json("photos")} == had
