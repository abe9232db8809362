"""Lists of photos: people.getPhotos and its kin, photos.search, photos.recentlyUpdated."""

from bisect import bisect_right
from collections.abc import Callable, Iterable

from scanner.demo.answers import Answer, Refusal
from scanner.demo.calling import Call, as_taken, method, moment, page_of
from scanner.demo.rows import list_of, rows
from scanner.demo.world import PretendPhoto

Test = Callable[[PretendPhoto], bool]

_KINDS = {1: {1}, 2: {2}, 3: {3}, 4: {1, 2}, 5: {2, 3}, 6: {1, 3}, 7: {1, 2, 3}}
"""What `content_type` lets through: photos, screenshots, others, and their combinations."""


@method("people.getPhotos")
def get_photos(call: Call) -> Answer:
    """List somebody's photos as far as the caller may see them, newest upload first."""
    if not call.get("user_id"):
        raise Refusal(1, "Required argument missing")
    account = call.account(code=2)
    return list_of(call, page_of(call, _filtered(call, account.nsid)))


@method("people.getPublicPhotos")
def get_public_photos(call: Call) -> Answer:
    """List what anybody sees of somebody's photos."""
    account = call.account()
    photos = call.world.stream(account.nsid, None)
    safe = _safe(call, account.nsid)
    return list_of(call, page_of(call, [p for p in photos if safe is None or safe(p)]))


@method("people.getPhotosOf")
def get_photos_of(call: Call) -> Answer:
    """List photos on which somebody was named; to others without telling how many there are."""
    account = call.account()
    found = [
        photo
        for photo in call.world.photos.values()
        if any(person.nsid == account.nsid for person in photo.people)
        and call.get("owner_id") in ("", photo.owner)
        and call.world.may_see(photo, call.viewer)
    ]
    found.sort(key=_newest)
    page = page_of(call, found)
    if account.nsid == call.viewer:
        return list_of(call, page)
    more = int(page.page < page.pages)
    head = {"page": page.page, "has_next_page": more, "perpage": page.per_page}
    return {"photos": {**head, "photo": rows(call, page.photos)}}


@method("photos.recentlyUpdated", "read")
def recently_updated(call: Call) -> Answer:
    """List the caller's photos that were uploaded or changed since `min_date`."""
    if not call.get("min_date"):
        raise Refusal(1, "Required argument missing.")
    since = moment(call.get("min_date"))
    if since is None:
        raise Refusal(2, "Not a valid date")
    nsid = call.me.nsid
    newest = call.world.listed(
        ("updated", nsid),
        lambda: sorted(call.world.stream(nsid, nsid), key=lambda p: (-p.updated, -p.id)),
    )
    end = bisect_right(newest, -since, key=lambda photo: -photo.updated)
    return list_of(call, page_of(call, newest[:end]))


@method("photos.search")
def search(call: Call) -> Answer:
    """Find photos; only the first 4,000 can be reached, then the last page comes again."""
    wanted = ("user_id", "text", "tags", "license", "min_upload_date", "max_upload_date")
    others = ("min_taken_date", "max_taken_date", "has_geo", "media", "privacy_filter")
    if not any(call.get(name) for name in (*wanted, *others)):
        raise Refusal(
            3,
            "Parameterless searches have been disabled. "
            "Please use flickr.photos.getRecent instead.",
        )
    nsid = call.account(code=2).nsid if call.get("user_id") else None
    tests = _search_tests(call)
    found = [p for p in _filtered(call, nsid) if all(test(p) for test in tests)]
    if nsid != call.viewer or nsid is None:
        found = [p for p in found if not p.hidden or p.owner == call.viewer]
    order = call.get("sort")
    if order.startswith("date-taken"):
        found.sort(key=lambda photo: photo.taken, reverse=not order.endswith("asc"))
    elif order == "date-posted-asc":
        found.reverse()
    return list_of(call, page_of(call, found, cap=call.behavior.search_cap))


def _search_tests(call: Call) -> list[Test]:
    tests: list[Test] = []
    if licenses := call.get("license"):
        known = set(licenses.replace(" ", "").split(","))
        tests.append(lambda photo: str(photo.license) in known)
    if text := call.get("text").casefold():
        tests.append(lambda photo: text in _words(photo))
    if tags := {tag.strip().casefold() for tag in call.get("tags").split(",") if tag.strip()}:
        every = call.get("tag_mode") == "all"
        tests.append(lambda photo: _tagged(photo, tags, every=every))
    if (media := call.get("media")) in ("photos", "videos"):
        tests.append(lambda photo: f"{photo.media}s" == media)
    if (geo := call.flag("has_geo")) is not None:
        tests.append(lambda photo: (photo.place is not None) == bool(geo))
    return tests


def _words(photo: PretendPhoto) -> str:
    tags = " ".join(f"{tag.raw} {tag.clean}" for tag in photo.tags)
    return f"{photo.title}\n{photo.description}\n{tags}".casefold()


def _tagged(photo: PretendPhoto, wanted: set[str], *, every: bool) -> bool:
    has = {tag.clean for tag in photo.tags} | {tag.raw.casefold() for tag in photo.tags}
    return wanted <= has if every else bool(wanted & has)


def _filtered(call: Call, nsid: str | None) -> list[PretendPhoto]:
    """Return the photos of one account, or of all, that the common arguments let through."""
    photos: list[PretendPhoto] = []
    for each in [nsid] if nsid is not None else list(call.world.accounts):
        photos = [*photos, *call.world.stream(each, call.viewer)]
    if nsid is None:
        photos.sort(key=_newest)
    tests = [*_date_tests(call), *_kind_tests(call)]
    if (safe := _safe(call, nsid)) is not None:
        tests.append(safe)
    return _passing(photos, tests)


def _passing(photos: Iterable[PretendPhoto], tests: list[Test]) -> list[PretendPhoto]:
    for test in tests:
        photos = [photo for photo in photos if test(photo)]
    return list(photos)


def _date_tests(call: Call) -> list[Test]:
    tests: list[Test] = []
    since, until = moment(call.get("min_upload_date")), moment(call.get("max_upload_date"))
    if since is not None:
        tests.append(lambda photo: photo.uploaded >= since)
    if until is not None:
        tests.append(lambda photo: photo.uploaded <= until)
    first, last = as_taken(call.get("min_taken_date")), as_taken(call.get("max_taken_date"))
    if first is not None:
        tests.append(lambda photo: photo.taken >= first)
    if last is not None:
        tests.append(lambda photo: photo.taken <= last)
    return tests


def _kind_tests(call: Call) -> list[Test]:
    tests: list[Test] = []
    if call.viewer is not None and (privacy := call.number("privacy_filter", least=1, most=5)):
        tests.append(lambda photo: photo.privacy == privacy)
    if (types := call.get("content_types")) and types.replace(",", "").isdecimal():
        # Here 0 is a photo; setContentType calls it 1.
        chosen = {int(text) + 1 for text in types.split(",") if text}
        tests.append(lambda photo: photo.content_type in chosen)
    elif kind := call.number("content_type", least=1, most=7):
        also = _KINDS[kind]
        tests.append(lambda photo: photo.content_type in also)
    return tests


def _safe(call: Call, nsid: str | None) -> Test | None:
    """Return what `safe_search` lets through, None for all: the unsigned see safe photos only."""
    if nsid is not None and nsid == call.viewer:
        return None
    level = call.number("safe_search", least=1, most=3) or 1
    most = 0 if call.viewer is None else level - 1
    return lambda photo: photo.safety <= most or photo.owner == call.viewer


def _newest(photo: PretendPhoto) -> tuple[int, int]:
    return -photo.uploaded, -photo.id
