"""Licenses are changed in the real window; the pretend Flickr says what came of it."""

import re
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from scanner.demo.api import CallMade
from tests.end_to_end.flickr_terminal import FlickrTerminal
from tests.end_to_end.screen import PATIENCE, Screen, Things, accessible, need, window_on
from tests.end_to_end.written import SET_LICENSE, licenses, signed_in, standing, written

pytestmark = pytest.mark.window

PHOTOS = 24

COUNTED = re.compile(r"([\d,]+) photos? · ([\d,]+) exposed")


@pytest.fixture
def desktop(xvfb: str) -> Iterator[dict[str, str]]:
    need("xdotool", "dbus-daemon")
    with accessible(xvfb) as environ:
        yield environ


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[FlickrTerminal]:
    """A signed-in home whose photos were looked at for faces."""
    with signed_in(tmp_path / "home", photos=PHOTOS) as made:
        made.run("scan")
        yield made


def environ_of(terminal: FlickrTerminal, desktop: dict[str, str]) -> dict[str, str]:
    given = terminal.environment
    return desktop | {name: given[name] for name in given if name.startswith("SAFELIGHT_FLICKR")}


class Gate:
    """Lets the answer to one write wait: the window is closed meanwhile."""

    def __init__(self, terminal: FlickrTerminal, number: int) -> None:
        self.reached, self.open = Event(), Event()
        self._left = number
        terminal.server.on_call = self._told

    def _told(self, call: CallMade) -> None:
        if call.method == f"flickr.{SET_LICENSE}":
            self._left -= 1
            if self._left == 0:
                self.reached.set()
                self.open.wait(PATIENCE)


def only_exposed(things: Things) -> bool:
    found = [COUNTED.fullmatch(name) for _, name in things]
    return any(match is not None and match[1] == match[2] for match in found)


def wish_for_all_rights_reserved(screen: Screen) -> None:
    """Select all that is exposed, wish, and come to the preview."""
    screen.wait_for(lambda things: any(COUNTED.fullmatch(name) for _, name in things), "photos")
    screen.focus("Safelight")
    screen.key("ctrl+shift+x")
    screen.wait_for(only_exposed, "only what is exposed")
    screen.key("ctrl+a")
    screen.wait_for_name("selected, all that match")
    screen.key("ctrl+shift+l")
    screen.wait_for_name("Nobody may use it without asking you.")
    screen.focus("Change license")
    screen.key("Return")
    screen.wait_for_name("Change the license of", "All rights reserved")
    screen.focus("Safelight")


def agree(screen: Screen) -> None:
    """Agree to what the preview shows, and wait for the run's end."""
    screen.wait_for_name("Nothing is changed yet")
    screen.key("ctrl+Return")
    screen.wait_for_name("changed and verified.")


def test_what_flickr_does_not_give_back_is_said_before_the_undo_is_agreed_to(
    desktop: dict[str, str], terminal: FlickrTerminal
) -> None:
    terminal.server.behavior.old_licenses_settable = False
    before = licenses(terminal.server)

    with window_on(terminal.home, environ_of(terminal, desktop)) as screen:
        wish_for_all_rights_reserved(screen)
        agree(screen)
        changed = set(written(terminal.server))
        screen.key("ctrl+z")
        screen.wait_for_name("Undo:", "back to the license")
        screen.wait_for_name("Flickr no longer offers", "CC BY-NC 2.0 → CC BY-NC 4.0")
        agree(screen)
        screen.key("ctrl+q")
        assert screen.wait_until_closed() == 0

    after = licenses(terminal.server)
    assert after == {
        key: slug.replace("-2.0", "-4.0") if key in changed else slug
        for key, slug in before.items()
    }


def test_not_now_leaves_everything_as_it_is(
    desktop: dict[str, str], terminal: FlickrTerminal
) -> None:
    before = standing(terminal.server)

    with window_on(terminal.home, environ_of(terminal, desktop)) as screen:
        wish_for_all_rights_reserved(screen)
        screen.key("Escape")
        screen.wait_for_name("selected, all that match")
        screen.key("ctrl+q")
        assert screen.wait_until_closed() == 0

    assert standing(terminal.server) == before
    assert written(terminal.server) == {}


def test_a_window_closed_in_the_middle_goes_on_after_the_next_start(
    desktop: dict[str, str], terminal: FlickrTerminal
) -> None:
    gate = Gate(terminal, 2)
    with window_on(terminal.home, environ_of(terminal, desktop)) as screen:
        wish_for_all_rights_reserved(screen)
        screen.wait_for_name("Nothing is changed yet")
        screen.key("ctrl+Return")
        assert gate.reached.wait(PATIENCE)
        screen.key("ctrl+q")
        assert screen.wait_until_closed() == 0
    gate.open.set()
    at_close = written(terminal.server)

    with window_on(terminal.home, environ_of(terminal, desktop)) as screen:
        screen.wait_for_name("licenses are changed; the rest wait.")
        screen.wait_for_name("Go on")
        screen.focus("Safelight")
        screen.key("ctrl+shift+p")
        screen.wait_for_name("changed and verified.")
        screen.key("ctrl+q")
        assert screen.wait_until_closed() == 0

    assert 0 < len(at_close) < len(written(terminal.server))
    assert set(written(terminal.server).values()) == {1}
