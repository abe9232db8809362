"""What changes a photo: who sees it, its words, tags, safety and kind; and its deletion."""

import re

from scanner.demo.answers import Answer, Refusal
from scanner.demo.calling import Call, method
from scanner.demo.rows import is_machine
from scanner.demo.world import Tag

MOST_TAGS = 75
_WORDS = re.compile(r'"([^"]*)"|(\S+)')


@method("photos.setPerms", "write")
def set_perms(call: Call) -> Answer:
    """Let others see a photo, or not; answers its new secrets."""
    photo = call.own_photo()
    flags = [call.flag(name) for name in ("is_public", "is_friend", "is_family")]
    public, friend, family = (flag if flag is not None else -1 for flag in flags)
    if -1 in (public, friend, family):
        raise Refusal(2, "Required arguments missing")
    changed = call.world.set_visibility(
        photo.id,
        public=public,
        friend=friend * (1 - public),
        family=family * (1 - public),
        new_secrets=call.behavior.secrets_change,
    )
    for argument, name in (("perm_comment", "perm_comment"), ("perm_addmeta", "perm_addmeta")):
        level = call.number(argument, least=0, most=3)
        if level is not None:
            call.world.change(photo.id, **{name: level})
    return {
        "photoid": {
            "_content": str(photo.id),
            "secret": changed.secret,
            "originalsecret": changed.original_secret,
        }
    }


@method("photos.setSafetyLevel", "write")
def set_safety_level(call: Call) -> Answer:
    """Set how safe a photo is, 1 to 3 (read as 0 to 2), and whether searches leave it out."""
    photo = call.own_photo()
    level = call.number("safety_level", least=1, most=3)
    hidden = call.flag("hidden")
    if level is None and hidden is None:
        raise Refusal(2, "Invalid or missing arguments")
    if level is not None:
        call.world.change(photo.id, safety=level - 1)
    if hidden is not None:
        call.world.change(photo.id, hidden=hidden)
    return {}


@method("photos.setContentType", "write")
def set_content_type(call: Call) -> Answer:
    """Say what a photo is: 1 photo, 2 screenshot, 3 other."""
    photo = call.own_photo()
    kind = call.number("content_type", least=1, most=3)
    if kind is None:
        raise Refusal(2, "Required arguments missing")
    call.world.change(photo.id, content_type=kind)
    return {}


@method("photos.setMeta", "write")
def set_meta(call: Call) -> Answer:
    """Set title and description."""
    photo = call.own_photo()
    given = {n: call.arguments[n] for n in ("title", "description") if n in call.arguments}
    if not given:
        raise Refusal(2, "At least one of title or description must be set")
    call.world.change(photo.id, **given)
    return {
        "photo": {
            "title": {"_content": photo.title},
            "description": {"_content": photo.description},
        }
    }


@method("photos.addTags", "write")
def add_tags(call: Call) -> Answer:
    """Add tags; answers those that are new."""
    photo = call.own_photo()
    has = {tag.clean for tag in photo.tags}
    new = [tag for tag in _tags(call, photo.id) if tag.clean not in has]
    if len(photo.tags) + len(new) > MOST_TAGS:
        raise Refusal(2, "Maximum number of tags reached")
    if new:
        call.world.change(photo.id, tags=(*photo.tags, *new))
    return {"tags": {"tag": [_added(call, tag) for tag in new]}}


@method("photos.setTags", "write")
def set_tags(call: Call) -> Answer:
    """Replace all tags."""
    photo = call.own_photo()
    new = _tags(call, photo.id)
    if len(new) > MOST_TAGS:
        raise Refusal(2, "Maximum number of tags reached")
    call.world.change(photo.id, tags=tuple(new))
    return {}


@method("photos.removeTag", "write")
def remove_tag(call: Call) -> Answer:
    """Take a tag off, by its full id."""
    wanted = call.get("tag_id")
    # AUTHOR-PHOTO-TAG: the photo it is on stands in its id.
    number = wanted.split("-")[1] if wanted.count("-") == 2 else ""
    photo = call.world.photos.get(int(number)) if number.isdecimal() else None
    if photo is None or photo.owner != call.me.nsid:
        raise Refusal(1, "Tag not found")
    left = tuple(tag for tag in photo.tags if tag.id != wanted)
    if len(left) == len(photo.tags):
        raise Refusal(1, "Tag not found")
    call.world.change(photo.id, tags=left)
    return {}


@method("photos.delete", "delete")
def delete(call: Call) -> Answer:
    """Delete a photo for good."""
    call.world.delete(call.own_photo().id)
    return {}


def _tags(call: Call, photo_id: int) -> list[Tag]:
    """Return what `tags` holds: words between blanks, phrases in quotes; each tag once."""
    found: dict[str, Tag] = {}
    for phrase, word in _WORDS.findall(call.get("tags")):
        raw = (phrase or word).strip()
        if raw:
            tag = call.world.tag(call.me, photo_id, raw)
            found.setdefault(tag.clean, tag)
    return list(found.values())


def _added(call: Call, tag: Tag) -> Answer:
    return {
        "author": tag.author,
        "authorname": call.world.accounts[tag.author].username,
        "raw": tag.raw,
        "machine_tag": 1 if is_machine(tag.clean) else "",
        "full_tag_id": tag.id,
        "id": tag.id.rpartition("-")[2],
        "_content": tag.clean,
    }
