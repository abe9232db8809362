"""The pretend photo host, and the pages that the API's answers point to."""

import re
from hashlib import blake2b

from scanner.demo.api import too_many
from scanner.demo.behavior import Behavior
from scanner.demo.faults import Limit
from scanner.demo.pictures import SUFFIXES, Darkroom, sizes
from scanner.demo.reply import Reply, page, plain
from scanner.demo.rows import secret_of
from scanner.demo.wire import Asked
from scanner.demo.world import PretendPhoto, World

_FILE = re.compile(r"/live/(\d{1,9})/(\d{1,18})_([0-9a-f]{1,20})(?:_([a-z]))?\.jpg")
_PAGE = re.compile(r"/(?:photos|people)/([^/]{1,100})(?:/(\d{1,18}))?/?")
_RANGE = re.compile(r"bytes=(\d{1,12})-(\d{0,12})")
_SIZES = {suffix: name for name, suffix in SUFFIXES.items()}

_PHOTO = """
<p><img src="{{ picture }}" alt=""></p>
<p>{{ owner }}; license number {{ license }}.</p>
<p>{{ description }}</p>
"""
_PERSON = "<p>{{ count }} public photos.</p>"
_NOTHING = "<p>There is no such page here, or it is not public.</p>"


class Host:
    """
    Serves pictures under /live/ and a plain page for each public photo and member.

    `pictures` are the paths that were asked for, in order.
    """

    def __init__(self, world: World, behavior: Behavior) -> None:
        self.pictures: list[str] = []
        self._world = world
        self._behavior = behavior
        self._darkroom = Darkroom(world.seed)
        self._minute = Limit(60)

    def picture(self, asked: Asked) -> Reply:
        """Return a picture: 404 where the secret is wrong, 410 where the photo was deleted."""
        self.pictures.append(asked.path)
        with self._world.lock:
            now = self._world.now()
            if not self._minute.allows("", self._behavior.pictures_per_minute, now):
                return too_many(self._behavior.retry_after)
            found = self._found(asked.path)
        if not isinstance(found, tuple):
            return plain(found, "Not found")
        photo, size = found
        jpeg = self._darkroom.jpeg(photo, size)
        mark = f'"{blake2b(jpeg, digest_size=8).hexdigest()}"'
        headers = (("ETag", mark), ("Accept-Ranges", "bytes"), ("Cache-Control", "max-age=86400"))
        if asked.headers.get("if-none-match") == mark:
            return Reply(304, "image/jpeg", b"", headers)
        wanted = _RANGE.fullmatch(asked.headers.get("range", ""))
        if wanted is None or asked.headers.get("if-range", mark) != mark:
            return Reply(200, "image/jpeg", jpeg, headers)
        first, last = int(wanted[1]), int(wanted[2] or len(jpeg) - 1)
        if first >= len(jpeg) or last < first:
            return plain(416, "", ("Content-Range", f"bytes */{len(jpeg)}"))
        part = jpeg[first : last + 1]
        span = f"bytes {first}-{first + len(part) - 1}/{len(jpeg)}"
        return Reply(206, "image/jpeg", part, (*headers, ("Content-Range", span)))

    def _found(self, path: str) -> tuple[PretendPhoto, str] | int:
        """Return the photo and size of a picture's path, or the HTTP status that says why not."""
        named = _FILE.fullmatch(path)
        if named is None:
            return 404
        number, size = int(named[2]), _SIZES.get(named[4] or "")
        photo = self._world.photos.get(number)
        if photo is None:
            return 410 if number in self._world.deleted else 404
        if size is None or size not in sizes(photo.width, photo.height):
            return 404
        right = secret_of(self._world, photo, size) == named[3]
        return (photo, size) if right and photo.server == named[1] else 404

    def page(self, asked: Asked) -> Reply:
        """Return the page of a public photo, or of a member."""
        named = _PAGE.fullmatch(asked.path)
        with self._world.lock:
            for account in self._world.accounts.values():
                if named is None or named[1] not in (account.nsid, account.alias):
                    continue
                if named[2] is None:
                    count = len(self._world.stream(account.nsid, None))
                    return page(200, account.username, _PERSON, count=count)
                photo = self._world.photos.get(int(named[2]))
                if photo is not None and photo.owner == account.nsid and photo.is_public:
                    return page(
                        200,
                        photo.title or "Untitled",
                        _PHOTO,
                        picture=f"/live/{photo.server}/{photo.id}_{photo.secret}.jpg",
                        owner=account.username,
                        license=photo.license,
                        description=photo.description,
                    )
        return page(404, "Nothing here", _NOTHING)
