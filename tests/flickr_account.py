"""
A Flickr account in memory that answers `call`, and does all that lists of Flickr are known to do.

It uploads, deletes and changes photos while it is read, hides rows, caps and
repeats, and counts wrongly. Its clock is its own.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scanner.errors import NotFound, Refused, SourceUnavailable
from scanner.flickr.source import FlickrSource
from scanner.ports import Checkpoint, PhotoSource
from scanner.reference import license_table

NSID = "12345678@N01"
START = 1_500_000_000
LICENSES = license_table()


def keep_on() -> None:
    """Stand in for a job that nobody asks to stop."""


def row(photo: int, *, uploaded: int = START, **more: Any) -> dict[str, Any]:
    """Return a row of a list as people.getPhotos gives it today."""
    place = f"https://live.staticflickr.com/65535/{photo}_abcdef0123"
    told: dict[str, Any] = {
        "id": str(photo),
        "owner": NSID,
        "secret": "abcdef0123",
        "server": "65535",
        "farm": 66,
        "title": f"Photo {photo}",
        "ispublic": 1,
        "isfriend": 0,
        "isfamily": 0,
        "license": "4",
        "description": {"_content": ""},
        "o_width": "4000",
        "o_height": "3000",
        "dateupload": str(uploaded),
        "lastupdate": str(uploaded),
        "datetaken": "2017-07-14 02:40:00",
        "datetakengranularity": 0,
        "datetakenunknown": "0",
        "tags": "one two",
        "latitude": 0,
        "longitude": 0,
        "accuracy": 0,
        "context": 0,
        "media": "photo",
        "media_status": "ready",
        "pathalias": None,
    }
    for name, end, width in (("n", "_n", 320), ("m", "", 500), ("z", "_z", 640), ("l", "_b", 1024)):
        told |= {
            f"url_{name}": f"{place}{end}.jpg",
            f"width_{name}": width,
            f"height_{name}": width * 3 // 4,
        }
    told |= {"url_o": f"{place}_o.jpg", "width_o": "4000", "height_o": "3000"}
    return told | more


@dataclass
class FlickrAccount:
    """
    One account and its photos.

    `page_size` is the most that a page holds, `cap` how many rows of a list
    can be reached, `lie` is added to every total. Photos of `hidden` are counted
    and not listed; of `shy`, they are listed in windows of upload dates alone.
    `on_call` is told before each call, and may change the account.
    """

    photos: dict[int, dict[str, Any]] = field(default_factory=dict)
    page_size: int = 500
    cap: int | None = None
    lie: int = 0
    hidden: set[int] = field(default_factory=set)
    shy: set[int] = field(default_factory=set)
    clock: int = START
    next_id: int = 1001
    away: bool = False
    deleted: bool = False
    on_call: Callable[[str], None] = lambda method: None
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    # -- what its owner does

    def upload(self, photo: int | None = None, *, uploaded: int | None = None, **more: Any) -> int:
        self.clock += 1
        new = self.next_id if photo is None else photo
        self.next_id = max(self.next_id, new) + 1
        at = self.clock if uploaded is None else uploaded
        self.photos[new] = row(new, uploaded=at, **{"lastupdate": str(self.clock), **more})
        return new

    def change(self, photo: int, **more: Any) -> None:
        self.clock += 1
        self.photos[photo] |= {"title": f"At {self.clock}", "lastupdate": str(self.clock)} | more

    def delete(self, photo: int) -> None:
        self.clock += 1
        del self.photos[photo]

    # -- what Flickr does

    def call(
        self,
        method: str,
        arguments: Mapping[str, str | int] = {},
        *,
        checkpoint: Checkpoint = keep_on,
    ) -> dict[str, Any]:
        checkpoint()
        self.on_call(method)
        self.calls.append((method, dict(arguments)))
        if self.away:
            raise SourceUnavailable("Flickr", "there is no network")
        if self.deleted:
            raise Refused("Flickr refused it: User deleted.", 5)
        if method == "people.getPhotos":
            return self._listed(arguments)
        if method == "photos.recentlyUpdated":
            return self._updated(arguments)
        photo = self.photos.get(int(arguments.get("photo_id", 0)))
        if photo is None:
            raise NotFound("Flickr does not have it, or not for this account: Photo not found.")
        return _info(photo) if method == "photos.getInfo" else _sizes(photo)

    def _listed(self, arguments: Mapping[str, str | int]) -> dict[str, Any]:
        first, last = arguments.get("min_upload_date"), arguments.get("max_upload_date")
        found = [
            photo
            for photo in self.photos.values()
            if (first is None or int(photo["dateupload"]) >= int(first))
            and (last is None or int(photo["dateupload"]) <= int(last))
        ]
        found.sort(key=lambda photo: (int(photo["dateupload"]), int(photo["id"])), reverse=True)
        absent = self.hidden | (self.shy if first is None and last is None else set())
        return self._page(found, arguments, absent)

    def _updated(self, arguments: Mapping[str, str | int]) -> dict[str, Any]:
        since = int(arguments["min_date"])
        found = [photo for photo in self.photos.values() if int(photo["lastupdate"]) >= since]
        found.sort(key=lambda photo: (int(photo["lastupdate"]), int(photo["id"])), reverse=True)
        return self._page(found, arguments, self.hidden)

    def _page(
        self, found: list[dict[str, Any]], arguments: Mapping[str, str | int], absent: set[int]
    ) -> dict[str, Any]:
        size = min(self.page_size, int(arguments["per_page"]))
        total = max(0, len(found) + self.lie)
        pages = -(-total // size)
        reachable = found if self.cap is None else found[: self.cap]
        last = max(1, -(-len(reachable) // size))
        page = min(int(arguments["page"]), last)
        rows = reachable[(page - 1) * size : page * size]
        return {
            "photos": {
                "page": page,
                "pages": pages,
                "perpage": size,
                "total": total,
                "photo": [dict(photo) for photo in rows if int(photo["id"]) not in absent],
            }
        }

    # -- who reads it

    def source(
        self,
        memory: str = "",
        *,
        own: bool = True,
        known: int | None = None,
        long_side: int = 640,
        whole_after_days: int = 30,
    ) -> FlickrSource:
        """Return a new source on this account, which is told what an earlier one remembered."""
        return FlickrSource(
            self,
            nsid=NSID,
            own=own,
            licenses=LICENSES,
            long_side=long_side,
            memory=memory,
            known=len(self.photos) if known is None else known,
            whole_after_days=whole_after_days,
        )


def _info(photo: dict[str, Any]) -> dict[str, Any]:
    tags = [{"id": f"1-{n}", "_content": tag} for n, tag in enumerate(photo["tags"].split())]
    return {
        "photo": {
            "id": photo["id"],
            "secret": photo["secret"],
            "license": photo["license"],
            "dateuploaded": photo["dateupload"],
            "media": photo["media"],
            "owner": {"nsid": photo["owner"], "path_alias": photo["pathalias"]},
            "title": {"_content": photo["title"]},
            "description": photo["description"],
            "visibility": {n: photo[n] for n in ("ispublic", "isfriend", "isfamily")},
            "dates": {
                "posted": photo["dateupload"],
                "taken": photo["datetaken"],
                "takengranularity": photo["datetakengranularity"],
                "takenunknown": photo["datetakenunknown"],
                "lastupdate": photo["lastupdate"],
            },
            "tags": {"tag": tags},
        }
    }


def _sizes(photo: dict[str, Any]) -> dict[str, Any]:
    labels = (
        ("n", "Small 320"),
        ("m", "Medium"),
        ("z", "Medium 640"),
        ("l", "Large"),
        ("o", "Original"),
    )
    return {
        "sizes": {
            "size": [
                {
                    "label": label,
                    "width": photo[f"width_{name}"],
                    "height": photo[f"height_{name}"],
                    "source": photo[f"url_{name}"],
                    "media": "photo",
                }
                for name, label in labels
            ]
        }
    }


class FlickrPlace:
    """An account whose photos a contract can change; a hidden one is counted and not listed."""

    def __init__(self, base: Path) -> None:
        self.account = FlickrAccount()

    def source(self) -> PhotoSource:
        return self.account.source(known=0)

    def put(self, name: str) -> str:
        self.account.upload(int(name))
        return name

    def change(self, name: str) -> str:
        self.account.change(int(name))
        return name

    def remove(self, name: str) -> str:
        self.account.delete(int(name))
        return name

    def hide(self, name: str) -> str:
        self.account.hidden.add(int(name))
        return name

    def take_away(self) -> None:
        self.account.away = True
