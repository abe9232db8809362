"""The real window by AT-SPI alone, as somebody uses it who sees nothing: no pointer, no key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from scanner.app import App
from tests.end_to_end.screen import Screen, accessible, need, window_on

pytestmark = pytest.mark.window

MENUS = {"File": "Settings", "View": "As a table", "Scan": "Scan everything", "Help": "Commands"}
"""Menus, and of each a line that is told once it is open."""

PAGES = {
    "Overview": "Of your 2 photos",
    "Review": "No face waits for your word",
    "Changes": "Nothing was changed yet",
    "Datasets": "No list imported yet",
    "Requests": "No requests yet",
    "Library": "2 photos",
}
"""The buttons that lead to pages, and what is met there."""

TAB = "check box"
"""The role of a button that stays down."""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a home with two photos that were scanned."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for name, pixels in (("coffee.jpg", data.coffee()), ("cat.jpg", data.chelsea())):
        Image.fromarray(pixels).save(folder / name, quality=92)
    with App(tmp_path / "home") as app:
        app.add_folder(folder)
        app.start_scan(detect=False).result()
    return tmp_path / "home"


@pytest.fixture
def screen(home: Path, xvfb: str) -> Iterator[Screen]:
    need("dbus-daemon")
    with accessible(xvfb) as environ, window_on(home, environ) as made:
        made.wait_for_name("2 photos")
        yield made


def test_everything_is_come_to_and_told_without_a_pointer_or_a_key(screen: Screen) -> None:
    for name, there in PAGES.items():
        screen.press(name, TAB)
        screen.wait_for_name(there)
        assert [one for one in PAGES if "checked" in screen.states(TAB, one)] == [name]
    for name, line in MENUS.items():
        screen.press(name, "menu item")
        screen.wait_for(lambda things, line=line: any(_is(line, one) for one in things), line)

    assert "enabled" not in screen.states("menu item", "Cancel")
    screen.press("Select all 2 that match")
    screen.wait_for_name("2 selected, all that match")
    screen.press("Select none")
    screen.wait_for_name("Nothing selected")

    screen.press("Scan")
    screen.wait_for_name("Looked at 2 photos")
    assert "checked" in screen.states(TAB, "Library")


def _is(line: str, thing: tuple[str, str]) -> bool:
    role, name = thing
    return role == "menu item" and name.startswith(line)
