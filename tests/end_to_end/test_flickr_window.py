"""A photographer signs in to Flickr in the real window, and sees there what the terminal says."""

import json
import os
import re
import stat
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scanner.demo.account import NSID
from scanner.demo.server import PretendFlickr, pretend_world
from tests.end_to_end.screen import (
    PATIENCE,
    Screen,
    Things,
    accessible,
    need,
    window_of,
    window_on,
)

pytestmark = pytest.mark.window

PHOTOS = 24
SHEET = "Sign in to Flickr"
COUNTED = re.compile(r"([\d,]+) photos? · ([\d,]+) exposed")


@pytest.fixture
def server() -> Iterator[PretendFlickr]:
    with PretendFlickr(pretend_world(photos=PHOTOS)) as made:
        yield made


class Browser:
    """What the desktop opens addresses with: it notes them, and the test looks at the page."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder
        self._opened = folder / "opened"
        self._opened.touch()
        program = folder / "xdg-open"
        program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> "{self._opened}"\n')
        program.chmod(program.stat().st_mode | stat.S_IXUSR)

    def page(self) -> str:
        """Return the address that was opened, once one was."""
        end = time.monotonic() + PATIENCE
        while not (opened := self._opened.read_text().splitlines()):
            assert time.monotonic() < end, "no page was opened"
            time.sleep(0.05)
        return opened[-1]


@pytest.fixture
def browser(tmp_path: Path) -> Browser:
    return Browser(tmp_path / "browser")


@pytest.fixture
def desktop(xvfb: str, browser: Browser) -> Iterator[dict[str, str]]:
    need("xdotool", "dbus-daemon")
    with accessible(xvfb) as environ:
        yield environ | {"PATH": f"{browser.folder}{os.pathsep}{environ['PATH']}"}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def asked(home: Path, *words: str) -> Any:
    """Return what the command line says of a home, as JSON."""
    done = subprocess.run(
        [sys.executable, "-m", "scanner", "--home", str(home), *words, "--format", "json"],
        env=os.environ,
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def begin_to_sign_in(screen: Screen) -> None:
    screen.wait_for_name("Add a folder")
    screen.focus("Safelight")
    screen.key("ctrl+i")


def choose(screen: Screen, way: str, then: str) -> None:
    """Choose a way to answer by its key, once the sheet says what Flickr will ask."""
    screen.wait_for_name("What Flickr will ask you")
    screen.focus(SHEET)
    screen.key(way)
    screen.wait_for_name(then)


def counted(things: Things, *, all_photos: bool) -> tuple[int, int] | None:
    """Return how many photos the library shows, and how many of them are exposed."""
    for role, name in things:
        found = COUNTED.fullmatch(name)
        if role == "label" and found is not None:
            shown, exposed = (int(number.replace(",", "")) for number in found.groups())
            if all_photos or shown == exposed:
                return shown, exposed
    return None


def show_exposed(screen: Screen) -> int:
    """Narrow the library to what is exposed, and return how many photos it then shows."""
    screen.key("ctrl+shift+x")
    things = screen.wait_for(
        lambda things: counted(things, all_photos=False) is not None, "only what is exposed"
    )
    found = counted(things, all_photos=False)
    assert found is not None
    return found[0]


def exposed_cells(things: Things) -> list[str]:
    return [name for role, name in things if role == "table cell" and "face" in name]


def test_who_signs_in_with_a_typed_code_sees_the_numbers_of_the_command_line(
    desktop: dict[str, str], server: PretendFlickr, browser: Browser, home: Path
) -> None:
    environ = desktop | {
        "SAFELIGHT_FLICKR_URL": server.url,
        "SAFELIGHT_FLICKR_KEY": server.world.key,
        "SAFELIGHT_FLICKR_SECRET": server.world.secret,
    }
    with window_on(home, environ) as screen:
        begin_to_sign_in(screen)
        choose(screen, "alt+t", "Type the code from Flickr's page")
        screen.write(server.allow(browser.page(), NSID))
        screen.key("Return")
        screen.wait_for_name("Signed in as Imaginary Photographer")
        screen.key("Return")
        screen.wait_for_name("Looked at", "exposed")

        screen.focus("Safelight")
        things = screen.wait_for(
            lambda things: (counted(things, all_photos=True) or (0, 0))[0] == PHOTOS,
            "the whole account",
        )
        of_all = counted(things, all_photos=True)
        in_window = show_exposed(screen)
        assert of_all == (PHOTOS, in_window)

        server.world.revoke(NSID)
        screen.key("F5")
        screen.wait_for_name("no longer lets Safelight read", "the permission was taken back")
        screen.wait_for_name("Sign in again")
        assert show_exposed(screen) == in_window
        screen.key("ctrl+q")
        assert screen.wait_until_closed() == 0

    rows = asked(home, "photos", "--severity", "1")
    assert 0 < len(rows) == in_window < PHOTOS
    assert len(asked(home, "photos")) == PHOTOS
    files = [path for path in home.rglob("*") if path.is_file()]
    assert not [path for path in files if server.world.secret.encode() in path.read_bytes()]


def test_a_key_is_typed_and_the_browser_brings_the_answer(
    desktop: dict[str, str], server: PretendFlickr, browser: Browser, home: Path
) -> None:
    with window_on(home, desktop | {"SAFELIGHT_FLICKR_URL": server.url}) as screen:
        begin_to_sign_in(screen)
        screen.wait_for_name("A key of your own")
        screen.focus(SHEET)
        screen.write(server.world.key)
        screen.key("Tab")
        screen.write(server.world.secret)
        screen.key("Return")
        choose(screen, "alt+b", "Answer on Flickr's page")
        with urllib.request.urlopen(server.allow(browser.page(), NSID), timeout=PATIENCE) as page:
            assert b"You can close this page" in page.read()
        screen.wait_for_name("Signed in as Imaginary Photographer")
        # Leaves the sheet without reading the account: Space takes the mark away.
        screen.key("space", "Return")
        screen.wait_for_name("Signed in to Flickr as Imaginary Photographer")
        screen.focus("Safelight")
        screen.key("F4")
        screen.wait_for_name("Read this account")
        screen.key("ctrl+q")
        assert screen.wait_until_closed() == 0
    assert asked(home, "photos") == []


def test_the_demonstration_opens_on_a_pretend_account_and_shows_what_is_exposed(
    desktop: dict[str, str], tmp_path: Path
) -> None:
    with (
        (tmp_path / "said").open("w+b") as said,
        window_of(
            ["demo", "--photos", str(PHOTOS)], desktop | {"TMPDIR": str(tmp_path)}, said=said
        ) as screen,
    ):
        screen.wait_for_name("Imaginary Photographer")
        screen.focus("Safelight: a pretend account")
        in_window = show_exposed(screen)
        cells = exposed_cells(screen.wait_for(exposed_cells_are_there, "exposed photos"))
        assert cells
        screen.key("ctrl+q")
        assert screen.wait_until_closed() == 0

    (folder,) = tmp_path.glob("safelight-demo-*")
    assert len(asked(folder / "home", "photos", "--severity", "1")) == in_window > 0


def exposed_cells_are_there(things: Things) -> bool:
    return bool(exposed_cells(things))
