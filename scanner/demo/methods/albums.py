"""photosets.*: an account's albums and the photos in them."""

from typing import Any

from scanner.demo.answers import Answer, Refusal
from scanner.demo.calling import Call, method, page_of
from scanner.demo.rows import FARM, rows
from scanner.demo.world import PretendAccount, PretendAlbum, PretendPhoto


@method("photosets.getList")
def get_list(call: Call) -> Answer:
    """List somebody's albums."""
    account = call.account() if call.get("user_id") else call.me
    per_page = call.number("per_page", least=1, most=500) or 500
    page = call.number("page", least=1, most=10**6) or 1
    albums = account.albums
    some = [_described(call, account, album) for album in albums[(page - 1) * per_page :]]
    head = {
        "cancreate": int(account.nsid == call.viewer),
        "page": page,
        "pages": -(-len(albums) // per_page),
        "perpage": per_page,
        "total": len(albums),
    }
    for entry in some:
        entry.update(videos=entry["count_videos"])
    return {"photosets": {**head, "photoset": some[:per_page]}}


@method("photosets.getInfo")
def get_info(call: Call) -> Answer:
    """Tell what an album is."""
    account, album = _album(call)
    return {"photoset": _described(call, account, album)}


@method("photosets.getPhotos")
def get_photos(call: Call) -> Answer:
    """List the photos of an album; its own attributes stand around them."""
    account, album = _album(call)
    seen = _seen(call, album)
    page = page_of(call, seen)
    entries = rows(call, page.photos, owners=False)
    cover = str(_cover(seen))
    for entry in entries:
        entry["isprimary"] = str(int(entry["id"] == cover))
    head: dict[str, Any] = {
        "id": album.id,
        "primary": cover,
        "owner": account.nsid,
        "ownername": account.username,
        **page.head(call),
        "per_page": page.per_page,
        "title": album.title,
    }
    return {"photoset": {**head, "photo": entries}}


def _described(call: Call, account: PretendAccount, album: PretendAlbum) -> Answer:
    seen = _seen(call, album)
    cover = call.world.photos.get(_cover(seen))
    videos = sum(photo.media == "video" for photo in seen)
    return {
        "id": album.id,
        "owner": account.nsid,
        "username": account.username,
        "primary": str(_cover(seen)),
        "secret": cover.secret if cover else "",
        "server": cover.server if cover else "0",
        "farm": FARM,
        "count_views": "0",
        "count_comments": "0",
        "count_photos": len(seen) - videos,
        "count_videos": videos,
        "can_comment": int(account.nsid == call.viewer),
        "date_create": str(album.created),
        "date_update": str(album.updated),
        "photos": len(seen),
        "visibility_can_see_set": 1,
        "needs_interstitial": 0,
        "title": {"_content": album.title},
        "description": {"_content": album.description},
    }


def _album(call: Call) -> tuple[PretendAccount, PretendAlbum]:
    for account in call.world.accounts.values():
        for album in account.albums:
            if album.id == call.get("photoset_id") and not account.deleted:
                return account, album
    raise Refusal(1, "Photoset not found")


def _seen(call: Call, album: PretendAlbum) -> list[PretendPhoto]:
    photos = (call.world.photos.get(number) for number in album.photos)
    return [photo for photo in photos if photo and call.world.may_see(photo, call.viewer)]


def _cover(seen: list[PretendPhoto]) -> int:
    """Return the id of an album's cover: its first photo that the viewer sees, 0 if none."""
    return seen[0].id if seen else 0
