"""In the real window, by keys: from a dataset's match to a kept draft, a reply, what is overdue."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from email.message import EmailMessage
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


def sent(terminal: FlickrTerminal) -> dict[str, object]:
    """Return a request that was sent, by the commands."""
    terminal.run("settings", "letters.name", "Ann Example")
    terminal.run("settings", "letters.email", "ann@example.org")
    terminal.run("request", "new", "nvidia", "--dataset", "ffhq")
    terminal.run("request", "note", "1", "sent")
    (request,) = terminal.json("request", "list")
    return request


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


def test_a_reply_is_read_as_text_and_kept_with_what_it_says(
    desktop: dict[str, str], terminal: FlickrTerminal, tmp_path: Path
) -> None:
    request = sent(terminal)
    reply = EmailMessage()
    reply["From"] = "NVIDIA <research@example.net>"
    reply["To"] = "ann@example.org"
    reply["Subject"] = f"Re: {request['subject']}"
    reply.set_content("We need your Flickr user name first.")
    path = tmp_path / "reply.eml"
    path.write_bytes(reply.as_bytes())

    with window_on(terminal.home, environ_of(terminal, desktop)) as screen:
        came_up(screen)
        screen.key("F11")
        screen.wait_for_name("Sent: 1")
        screen.key("ctrl+alt+r")
        screen.focus("A reply")
        screen.write(str(path))
        screen.key("Return")
        screen.wait_for_name("Shown as plain text")
        screen.focus("A reply")
        # The list of what it says: the second is that they ask for something.
        screen.key("Down", "Down", "alt+k")
        screen.focus("Safelight")
        screen.wait_for_name("They asked for something: answer it, or say no.")
        screen.key("ctrl+q")
        assert screen.wait_until_closed() == 0

    shown = terminal.json("request", "show", "1")
    assert shown["noted"] == "info-requested"
    assert "We need your Flickr user name first." in json.dumps(shown["events"])


def test_what_is_overdue_is_said_at_the_start_and_opened_by_keys(
    desktop: dict[str, str], terminal: FlickrTerminal
) -> None:
    sent(terminal)
    late = date.today() - timedelta(days=3)
    terminal.run("request", "due", "1", late.isoformat())

    with window_on(terminal.home, environ_of(terminal, desktop)) as screen:
        came_up(screen)
        screen.wait_for_name("1 answer to your requests is overdue.")
        screen.key("F11")
        screen.wait_for_name("Overdue: 1")
        screen.wait_for_name("NVIDIA Corporation", "3 days ago")
        screen.key("Return")
        screen.wait_for_name("Write a reminder…")
        screen.key("ctrl+alt+n")
        screen.focus("A reminder")
        screen.key("alt+w")
        screen.focus("Safelight")
        screen.wait_for_name("The letter is a draft; nobody has it yet.")
        screen.key("ctrl+q")
        assert screen.wait_until_closed() == 0

    drafts = [one for one in terminal.json("request", "list") if one["state"] == "draft"]
    assert [one["about"] for one in drafts] == [1]
