"""A list is imported in the real window, counted, and the library opened on what is in it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.flickr_terminal import FlickrTerminal
from tests.end_to_end.screen import Screen, Things, accessible, need, window_on
from tests.end_to_end.written import signed_in

pytestmark = pytest.mark.window

PHOTOS, LISTED = 12, 5


@pytest.fixture
def desktop(xvfb: str) -> Iterator[dict[str, str]]:
    need("xdotool", "dbus-daemon")
    with accessible(xvfb) as environ:
        yield environ


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[FlickrTerminal]:
    """A signed-in home whose photos are listed."""
    with signed_in(tmp_path / "home", photos=PHOTOS) as made:
        made.run("scan", "--sync-only")
        yield made


def environ_of(terminal: FlickrTerminal, desktop: dict[str, str]) -> dict[str, str]:
    given = terminal.environment
    return desktop | {name: given[name] for name in given if name.startswith("SAFELIGHT_FLICKR")}


def ffhq_of(terminal: FlickrTerminal, path: Path) -> Path:
    """Write a list as Flickr-Faces-HQ's is laid out: some of mine, a stranger's, one of nobody."""
    keys = [row["key"] for row in terminal.json("photos")][:LISTED]
    addresses = [f"https://www.flickr.com/photos/1@N01/{key}/" for key in [*keys, "4123456789"]]
    entries = {
        str(n): {
            "category": "training",
            "metadata": {"photo_url": address, "license": "Attribution License"},
            "image": {"file_path": f"images/{n:05}.png"},
            "in_the_wild": {"file_path": f"in-the-wild/{n:05}.png"},
        }
        for n, address in enumerate([*addresses, "https://example.org/nobody"])
    }
    path.write_text(json.dumps(entries))
    return path


def counted(things: Things) -> bool:
    return any(name == f"Show my {LISTED} photos" for _, name in things)


def open_datasets(screen: Screen) -> None:
    screen.wait_for(lambda things: any("exposed" in name for _, name in things), "the library")
    screen.focus("Safelight")
    screen.key("F8")
    screen.wait_for_name("No list imported yet.")


def test_a_list_is_imported_counted_and_opened_in_the_library(
    desktop: dict[str, str], terminal: FlickrTerminal, tmp_path: Path
) -> None:
    path = ffhq_of(terminal, tmp_path / "ffhq-dataset-v2.json")

    with window_on(terminal.home, environ_of(terminal, desktop)) as screen:
        open_datasets(screen)
        screen.key("ctrl+shift+d")
        screen.focus("Import a list")
        screen.write(str(path))
        screen.key("Return")
        screen.wait_for_name("This seems to be the list of Flickr-Faces-HQ")
        screen.focus("Import a list")
        screen.key("Return")
        screen.wait_for_name("6 photos in the list, imported from ffhq-dataset-v2.json.")
        screen.wait_for(counted, "how many of my photos are in the list")
        screen.focus("Safelight")
        screen.key("F8")
        screen.key("ctrl+1")
        screen.wait_for_name("Flickr-Faces-HQ", f"{LISTED} of mine")
        screen.key("ctrl+2")
        screen.key("Return")
        screen.wait_for_name("Remove filter: In the list of Flickr-Faces-HQ")
        screen.wait_for_name(f"{LISTED} photos · {LISTED} exposed")
        screen.key("ctrl+q")
        assert screen.wait_until_closed() == 0

    found = {row["key"] for row in terminal.json("photos", "--severity", "3")}
    assert len(found) == LISTED
    assert all(key in path.read_text() for key in found)
