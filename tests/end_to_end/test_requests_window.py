"""In the real window, by keys: from a dataset's match to a letter that is kept as a draft."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.flickr_terminal import FlickrTerminal
from tests.end_to_end.screen import Screen, accessible, need, window_on
from tests.end_to_end.test_datasets_window import LISTED, PHOTOS, environ_of, ffhq_of
from tests.end_to_end.written import signed_in

pytestmark = pytest.mark.window


@pytest.fixture
def desktop(xvfb: str) -> Iterator[dict[str, str]]:
    need("xdotool", "dbus-daemon")
    with accessible(xvfb) as environ:
        yield environ


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[FlickrTerminal]:
    """A signed-in home with a list of FFHQ's make that holds some of its photos."""
    with signed_in(tmp_path / "home", photos=PHOTOS) as made:
        made.run("scan", "--sync-only")
        made.run("dataset", "import", "ffhq", str(ffhq_of(made, tmp_path / "ffhq-v2.json")))
        yield made


def came_up(screen: Screen) -> None:
    screen.wait_for(lambda things: any("exposed" in name for _, name in things), "the library")
    screen.focus("Safelight")


def test_a_match_leads_to_a_letter_to_the_holder_that_is_kept_as_a_draft(
    desktop: dict[str, str], terminal: FlickrTerminal
) -> None:
    with window_on(terminal.home, environ_of(terminal, desktop)) as screen:
        came_up(screen)
        screen.key("F8")
        screen.wait_for_name("Write to its holder…")
        screen.key("ctrl+alt+h")
        screen.wait_for_name("Whom to write to")
        screen.wait_for_name("NVIDIA Corporation", "ffhq")
        screen.focus("Write a request")
        screen.key("alt+n")
        screen.wait_for_name(f"{LISTED} photos of yours are in Flickr-Faces-HQ")
        screen.key("alt+n")
        screen.wait_for_name("no legal advice")
        screen.wait_for_name("The holder's own offer to remove")
        screen.key("alt+n")
        screen.wait_for_name("Tag them no_cv…")
        screen.key("alt+n")
        screen.wait_for_name("What the letter says of you")
        screen.wait_for_name("Your name")
        screen.write("Ann Example\tann@example.org")
        screen.key("alt+w")
        screen.wait_for_name("Where it goes")
        screen.wait_for_name("Attached: photos.csv")
        screen.key("alt+k")
        screen.focus("Safelight")
        screen.wait_for_name("The letter is a draft; nobody has it yet.")
        screen.key("ctrl+q")
        assert screen.wait_until_closed() == 0

    (request,) = terminal.json("request", "list")
    assert (request["state"], request["recipient"]) == ("draft", "nvidia")
    assert request["photos"] == LISTED
    shown = terminal.json("request", "show", "1")
    assert "Ann Example" in json.dumps(shown)
