"""What is to be known of one photo: getInfo, getPerms, getSizes, its tags and people."""

from typing import Any

from scanner.demo.answers import Answer, Refusal
from scanner.demo.calling import Call, method
from scanner.demo.pictures import sizes
from scanner.demo.rows import (
    FARM,
    ICON_FARM,
    ICON_SERVER,
    address_end,
    is_machine,
    visible_place,
)
from scanner.demo.world import Place, PretendAccount, PretendPhoto, Tag

LABELS = {
    "sq": "Square",
    "q": "Large Square",
    "t": "Thumbnail",
    "s": "Small",
    "n": "Small 320",
    "w": "Small 400",
    "m": "Medium",
    "z": "Medium 640",
    "c": "Medium 800",
    "l": "Large",
    "h": "Large 1600",
    "k": "Large 2048",
    "o": "Original",
}


@method("photos.getInfo")
def get_info(call: Call) -> Answer:
    """Tell everything of a photo; who has its secret may see it."""
    text = call.get("photo_id")
    number = call.number("photo_id", least=1, most=10**14)
    photo = call.world.photos.get(number) if number else None
    if photo is None:
        raise Refusal(1, f'Photo "{text}" not found (invalid ID)')
    if not call.world.may_see(photo, call.viewer) and call.get("secret") != photo.secret:
        raise Refusal(2, "Photo is private")
    return {"photo": _info(call, photo)}


def _info(call: Call, photo: PretendPhoto) -> Answer:
    account = call.world.accounts[photo.owner]
    own = photo.owner == call.viewer
    info: dict[str, Any] = {
        "id": str(photo.id),
        "secret": photo.secret,
        "server": photo.server,
        "farm": FARM,
        "dateuploaded": str(photo.uploaded),
        "isfavorite": 0,
        "license": str(photo.license),
        "safety_level": str(photo.safety),
        "rotation": photo.rotation,
    }
    if own or photo.can_download:
        info.update(originalsecret=photo.original_secret, originalformat="jpg")
    info["views"] = str(photo.views)
    info["media"] = photo.media
    info["owner"] = _owner(account)
    info["title"] = {"_content": photo.title}
    info["description"] = {"_content": photo.description}
    info["visibility"] = {
        "ispublic": photo.is_public,
        "isfriend": photo.is_friend,
        "isfamily": photo.is_family,
    }
    info["dates"] = {
        "posted": str(photo.uploaded),
        "taken": photo.taken,
        "takengranularity": photo.granularity,
        "takenunknown": str(photo.taken_unknown),
        "lastupdate": str(photo.updated),
    }
    if own:
        info["permissions"] = {
            "permcomment": photo.perm_comment,
            "permaddmeta": photo.perm_addmeta,
        }
    info["editability"] = {"cancomment": int(own), "canaddmeta": int(own)}
    info["publiceditability"] = {
        "cancomment": int(photo.perm_comment == 3),
        "canaddmeta": int(photo.perm_addmeta == 3),
    }
    info["usage"] = {
        "candownload": int(own or photo.can_download),
        "canblog": int(own),
        "canprint": int(own),
        "canshare": int(own or photo.is_public),
    }
    info["comments"] = {"_content": str(photo.comments)}
    info["notes"] = {"note": []}
    info["people"] = {"haspeople": int(bool(photo.people))}
    info["tags"] = {"tag": [tag_of(call, tag) for tag in photo.tags]}
    if place := visible_place(call.world, photo, call.viewer):
        info["location"] = location_of(place)
        info["geoperms"] = {
            "ispublic": place.is_public,
            "iscontact": place.is_contact,
            "isfriend": place.is_friend,
            "isfamily": place.is_family,
        }
    page = f"{call.base}/photos/{account.path}/{photo.id}/"
    info["urls"] = {"url": [{"type": "photopage", "_content": page}]}
    return info


def _owner(account: PretendAccount) -> Answer:
    return {
        "nsid": account.nsid,
        "username": account.username,
        "realname": account.fullname,
        "location": account.location,
        "iconserver": ICON_SERVER,
        "iconfarm": ICON_FARM,
        "path_alias": account.alias or None,
    }


def tag_of(call: Call, tag: Tag) -> Answer:
    """Return a tag as a photo's description holds it."""
    return {
        "id": tag.id,
        "author": tag.author,
        "authorname": call.world.accounts[tag.author].username,
        "raw": tag.raw,
        "_content": tag.clean,
        "machine_tag": int(is_machine(tag.clean)),
    }


def location_of(place: Place) -> Answer:
    """Return a place with its names, which are invented."""
    return {
        "latitude": place.latitude,
        "longitude": place.longitude,
        "accuracy": str(place.accuracy),
        "context": str(place.context),
        "locality": {"_content": "Nowhere"},
        "neighbourhood": {"_content": ""},
        "region": {"_content": "Südwestliche Ecke"},
        "country": {"_content": "Atlantis"},
    }


@method("photos.getPerms", "read")
def get_perms(call: Call) -> Answer:
    """Tell who may see a photo of the caller's, and add to it."""
    photo = call.own_photo()
    return {
        "perms": {
            "id": str(photo.id),
            "ispublic": photo.is_public,
            "isfriend": photo.is_friend,
            "isfamily": photo.is_family,
            "permcomment": photo.perm_comment,
            "permaddmeta": photo.perm_addmeta,
            "permprint": 0,
        }
    }


@method("photos.getSizes")
def get_sizes(call: Call) -> Answer:
    """List the sizes there are of a photo; the original only for who may download it."""
    number = call.number("photo_id", least=1, most=10**14)
    photo = call.world.photos.get(number) if number else None
    if photo is None:
        raise Refusal(1, "Photo not found")
    if not call.world.may_see(photo, call.viewer):
        raise Refusal(2, "Permission denied")
    may = photo.owner == call.viewer or bool(photo.can_download)
    page = f"{call.base}/photos/{call.world.accounts[photo.owner].path}/{photo.id}/sizes"
    made = sizes(photo.width, photo.height)
    found: list[Answer] = [
        {
            "label": label,
            "width": made[name][0],
            "height": made[name][1],
            "source": f"{call.base}/live/{photo.server}/{photo.id}_"
            + address_end(call.world, photo, name),
            "url": f"{page}/{name}/",
            "media": photo.media,
        }
        for name, label in LABELS.items()
        if name in made and (name != "o" or may)
    ]
    return {"sizes": {"canblog": 0, "canprint": 0, "candownload": int(may), "size": found}}


@method("tags.getListPhoto")
def get_tags(call: Call) -> Answer:
    """List a photo's tags."""
    photo = call.seen_photo()
    tags = [tag_of(call, tag) for tag in photo.tags]
    return {"photo": {"id": str(photo.id), "tags": {"tag": tags}}}


@method("photos.people.getList")
def get_people(call: Call) -> Answer:
    """List the people who were named on a photo; boxes are on the picture of 500 pixels."""
    photo = call.seen_photo()
    made = sizes(photo.width, photo.height)
    width, height = made.get("m", made["o"])
    people: list[Answer] = []
    for person in photo.people:
        account = call.world.accounts[person.nsid]
        entry: dict[str, Any] = {
            "nsid": account.nsid,
            "username": account.username,
            "iconserver": ICON_SERVER,
            "iconfarm": ICON_FARM,
            "path_alias": account.alias or None,
            "added_by": person.added_by,
            "is_deleted": int(account.deleted),
        }
        if account.fullname:
            entry["realname"] = account.fullname
        if person.box is not None:
            entry.update(zip(("x", "y", "w", "h"), person.box, strict=True))
        people.append(entry)
    head = {"total": len(people), "photo_width": width, "photo_height": height}
    return {"people": {**head, "person": people}}
