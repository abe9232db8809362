"""What changes wrote to the pretend Flickr, told from its own side and held against the journal."""

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

from scanner.demo.account import NSID
from scanner.demo.api import CallMade
from scanner.demo.server import PretendFlickr, pretend_world
from tests.end_to_end.flickr_terminal import PRIVACY, FlickrTerminal, license_of

SET_LICENSE = "photos.licenses.setLicense"
WRITES = frozenset(
    f"flickr.photos.{name}"
    for name in (
        *("licenses.setLicense", "setPerms", "addTags", "removeTag", "setTags"),
        *("geo.removeLocation", "geo.setLocation"),
    )
)
FAST = "[flickr]\ncalls_per_second = 1000\ncalls_per_hour = 100000\n"
HASHED = ("line", "at", "plan", "n", "state", "seen", "note", "keep", "receipt", "previous")

RESERVE = ("plan", "license", "all-rights-reserved")
OPEN = ("cc-by-2.0", "cc-by-nc-2.0", "cc-by-sa-2.0", "cc-by-4.0", "cc0-1.0")
FILTER = [word for slug in OPEN for word in ("--license", slug)]


@contextmanager
def signed_in(home: Path, *, photos: int = 40) -> Iterator[FlickrTerminal]:
    """
    Yield a home that is signed in to an account and has read it.

    Afterwards the journal has to account for every write, and no secret may be anywhere.
    """
    with PretendFlickr(pretend_world(photos=photos)) as server:
        server.behavior.old_licenses_settable = True
        terminal = FlickrTerminal(home, server)
        terminal.signed_in()
        home.mkdir()
        (home / "settings.toml").write_text(FAST)
        terminal.run("source", "add", "flickr")
        terminal.run("scan", "--sync-only")
        yield terminal
        server.faults.clear()
        accounted_for(terminal)
        terminal.tells_no_secret()


def standing(server: PretendFlickr) -> dict[str, Any]:
    """Return all that a change could touch of each photo of the account, by its id."""
    with server.world.lock:
        return {
            str(photo.id): (
                license_of(photo),
                PRIVACY[photo.privacy],
                (photo.perm_comment, photo.perm_addmeta),
                sorted(tag.raw for tag in photo.tags),
                photo.place,
            )
            for photo in server.world.stream(NSID, NSID)
        }


def licenses(server: PretendFlickr) -> dict[str, str]:
    """Return the license of each photo of the account, by its id."""
    return {key: facts[0] for key, facts in standing(server).items()}


def writes(server: PretendFlickr) -> list[CallMade]:
    """Return the calls that write which the server let in."""
    return [call for call in server.calls if call.method in WRITES]


def written(server: PretendFlickr) -> Counter[str]:
    """Return how often each photo was written to."""
    return Counter(photo_of(call) for call in writes(server))


def photo_of(call: CallMade) -> str:
    """Return which photo a write was about; a tag is taken off by its own id, which names it."""
    return call.arguments.get("photo_id") or call.arguments["tag_id"].split("-")[1]


def journal(terminal: FlickrTerminal) -> list[dict[str, Any]]:
    """Return the whole journal; its chain has to hold, by the rule in the manual."""
    rows: list[dict[str, Any]] = terminal.json("journal")
    previous = ""
    for row in rows:
        assert row["previous"] == previous
        text = json.dumps([row[name] for name in HASHED], separators=(",", ":"))
        previous = sha256(text.encode("ascii")).hexdigest()
        assert row["hash"] == previous
    return rows


def started(rows: list[dict[str, Any]]) -> Counter[str]:
    """Return how often the journal says that a photo was going to be written to."""
    return Counter(row["subject"] for row in rows if row["state"] == "started")


def accounted_for(terminal: FlickrTerminal) -> None:
    """Compare the writes that the server saw with the journal: no photo was written unsaid."""
    said = started(journal(terminal))
    assert set(written(terminal.server)) <= set(said)


def reserve(terminal: FlickrTerminal) -> tuple[int, set[str]]:
    """Plan to reserve all rights to what is open; return the plan's size and its photos."""
    made = terminal.json(*RESERVE, *FILTER)
    wanted = {key for key, slug in licenses(terminal.server).items() if slug in OPEN}
    assert (made["plan"], made["kind"], made["changes"]) == (1, "license", len(wanted))
    assert len(wanted) >= 8
    return made["changes"], wanted
