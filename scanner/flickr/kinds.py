"""
The four kinds of change to a photo on Flickr: what its value is, and the calls that change it.

Each is a class of the same two methods; changers.py makes a Changer of them.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final, Protocol

from scanner.domain.change import Change, ChangeKind, Seen, clean_tag, kept_of, location_text
from scanner.domain.license import LicenseTable
from scanner.domain.photo import Visibility
from scanner.errors import Conflict, LeftAlone, NotFound, Refused
from scanner.flickr.parse import many, node, number, text
from scanner.flickr.rows import visibility
from scanner.flickr.standing import SEEN_BY, Ask, Spot, Stand

_FLAGS: Final[Mapping[Visibility, tuple[int, int, int]]] = {
    Visibility.PUBLIC: (1, 0, 0),
    Visibility.FRIENDS: (0, 1, 0),
    Visibility.FAMILY: (0, 0, 1),
    Visibility.FRIENDS_FAMILY: (0, 1, 1),
    Visibility.PRIVATE: (0, 0, 0),
}
"""Public, friends, family, as photos.setPerms takes them."""


class Kind(Protocol):
    """What is read and written of a photo."""

    @property
    def extras(self) -> str:
        """The extras of photo lists that tell the value."""
        ...

    def seen(self, stand: Stand, change: Change) -> Seen:
        """Return a change's value now, and what its undo will need."""
        ...

    def write(self, change: Change, seen: Seen) -> str:
        """Make a change and return its receipt."""
        ...


class _License:
    extras = "license"

    def __init__(self, ask: Ask, licenses: LicenseTable) -> None:
        self._ask = ask
        self._licenses = licenses

    def seen(self, stand: Stand, change: Change) -> Seen:  # noqa: ARG002 - as the others
        return Seen(stand.license)

    def write(self, change: Change, seen: Seen) -> str:  # noqa: ARG002 - one call settles it
        wanted = self._licenses.by_slug(change.after)
        if wanted.flickr_id is None or wanted.slug != change.after:
            raise LeftAlone(f"Flickr has no license {change.after}.")
        asked: dict[str, str | int] = {
            "photo_id": change.subject,
            "license_id": wanted.flickr_id,
        }
        try:
            self._ask("photos.licenses.setLicense", asked)
        except Refused as err:
            # https://www.flickr.com/services/api/flickr.photos.licenses.setLicense.html
            why = {
                2: f"Flickr does not know the license {wanted.name} (any more).",
                3: "Flickr does not let this photo's license be changed.",
                4: f"Flickr does not offer {wanted.name} for this photo (any more).",
            }.get(err.code)
            raise (Refused(why, err.code) if why else err) from err
        return ""


class _Visibility:
    extras = "license"  # who sees a photo stands in every row

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    def seen(self, stand: Stand, change: Change) -> Seen:  # noqa: ARG002 - as the others
        return Seen(stand.visibility.value)

    def write(self, change: Change, seen: Seen) -> str:
        """
        Set who sees a photo; who may comment on it and tag it stays as it is at this moment.

        The receipt holds the photo's new secrets: its addresses may have changed.
        """
        flags = _flags(change.after)
        perms = node(self._ask("photos.getPerms", {"photo_id": change.subject}).get("perms"))
        now = visibility(perms).value
        if now == change.after:
            return ""
        if now != seen.value:
            raise Conflict("Who can see the photo was changed elsewhere just now.")
        asked: dict[str, str | int] = {"photo_id": change.subject, **flags}
        for name, told in (("perm_comment", "permcomment"), ("perm_addmeta", "permaddmeta")):
            if (level := number(perms.get(told))) is not None:
                asked[name] = level
        answer = node(self._ask("photos.setPerms", asked).get("photoid"))
        return json.dumps(
            {
                "secret": text(answer.get("secret")),
                "original_secret": text(answer.get("originalsecret")),
            }
        )


class _Tag:
    extras = "tags"

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    def seen(self, stand: Stand, change: Change) -> Seen:
        tag = change.after or change.before
        return Seen(tag if clean_tag(tag) in stand.tags else "")

    def write(self, change: Change, seen: Seen) -> str:  # noqa: ARG002 - tags do not overwrite
        return self._add(change) if change.after else self._remove(change)

    def _add(self, change: Change) -> str:
        """Add the tag; the receipt holds its id, nothing if the photo had it already."""
        tag = " ".join(change.after.split())
        if '"' in tag:
            raise LeftAlone(f"Flickr takes no tag with quotation marks in it: {change.after}.")
        quoted = f'"{tag}"' if " " in tag or "," in tag else tag
        try:
            told = self._ask("photos.addTags", {"photo_id": change.subject, "tags": quoted})
        except Refused as err:
            if err.code == 2:
                raise Refused("The photo has as many tags as Flickr allows.", 2) from err
            raise
        for entry in many(node(told.get("tags")).get("tag")):
            if _is_tag(entry, change.after) and (tag_id := text(entry.get("full_tag_id"))):
                return json.dumps({"tag_id": tag_id})
        return ""

    def _remove(self, change: Change) -> str:
        """Take off the tag that was added, else any that equals it; none is as it should be."""
        added = text(_kept_values(kept_of(change.restores).receipt).get("tag_id"))
        if added:
            try:
                self._ask("photos.removeTag", {"tag_id": added})
            except NotFound:
                pass  # taken off elsewhere, and perhaps put on again: the photo's list tells
            else:
                return ""
        told = self._ask("tags.getListPhoto", {"photo_id": change.subject})
        for entry in many(node(node(told.get("photo")).get("tags")).get("tag")):
            if _is_tag(entry, change.before):
                self._ask("photos.removeTag", {"tag_id": text(entry.get("id"))})
        return ""


class _Location:
    extras = "geo"

    def __init__(self, ask: Ask) -> None:
        self._ask = ask

    def seen(self, stand: Stand, change: Change) -> Seen:
        """
        Return the place; what is kept is how exact it is and who may know it.

        A place that is to be restored counts as restored once only those may
        know it who did before: a run may have ended between the two calls that takes.
        """
        spot = stand.spot
        if spot is None:
            return Seen("")
        value = location_text(spot.latitude, spot.longitude)
        if change.restores and value == change.after:
            before = _seen_by_of(_kept_values(kept_of(change.restores).keep))
            if spot.seen_by not in (None, before):
                return Seen(change.before)
        if not change.after and spot.seen_by is None:
            spot = self._with_perms(spot, change.subject)
        return Seen(value, keep=_spot_text(spot))

    def write(self, change: Change, seen: Seen) -> str:  # noqa: ARG002 - read a moment ago
        if change.after:
            self._restore(change)
            return ""
        try:
            self._ask("photos.geo.removeLocation", {"photo_id": change.subject})
        except Refused as err:
            if err.code != 2:  # "Photo has no location information": as it should be
                raise
        return ""

    def _restore(self, change: Change) -> None:
        """Put a place back, as exact as it was and for those who could see it; else for nobody."""
        latitude, longitude = _degrees(change.after)
        kept = _kept_values(kept_of(change.restores).keep)
        asked: dict[str, str | int] = {
            "photo_id": change.subject,
            "lat": latitude,
            "lon": longitude,
            "context": number(kept.get("context")) or 0,
        }
        if accuracy := number(kept.get("accuracy")):
            asked["accuracy"] = accuracy
        try:
            self._ask("photos.geo.setLocation", asked)
        except Refused as err:
            if err.code == 7:
                raise Refused(
                    "Flickr wants to know first who may see where your photos were taken: "
                    "choose that in your account's settings.",
                    7,
                ) from err
            raise
        flags = dict(zip((f"is_{who}" for who in SEEN_BY), _seen_by_of(kept), strict=True))
        try:
            self._ask("photos.geo.setPerms", {"photo_id": change.subject, **flags})
        except (NotFound, Refused) as err:
            # Shown to others than before is worse than not restored.
            self._ask("photos.geo.removeLocation", {"photo_id": change.subject})
            raise LeftAlone(
                "The place could not be shown to the same people as before, and was left out."
            ) from err

    def _with_perms(self, spot: Spot, key: str) -> Spot:
        """Return a place with who may know it, where lists do not tell."""
        try:
            told = node(self._ask("photos.geo.getPerms", {"photo_id": key}).get("perms"))
        except (NotFound, Refused):
            return spot
        kept = {f"geo_is_{who}": told.get(f"is{who}") for who in SEEN_BY}
        return replace(spot, seen_by=_seen_by_of(kept))


def kind_of(kind: ChangeKind, ask: Ask, licenses: LicenseTable) -> Kind:
    """Return how a kind of change is made by `ask`; ValueError if it is not of photos on Flickr."""
    if kind is ChangeKind.LICENSE:
        return _License(ask, licenses)
    if kind is ChangeKind.VISIBILITY:
        return _Visibility(ask)
    if kind is ChangeKind.TAG:
        return _Tag(ask)
    if kind is ChangeKind.LOCATION:
        return _Location(ask)
    raise ValueError(f"Flickr has nothing to change of {kind.value}")


# -- values


def _flags(value: str) -> dict[str, int]:
    """Return the arguments of photos.setPerms for a visibility; LeftAlone where it has none."""
    try:
        flags = _FLAGS[Visibility(value)]
    except (KeyError, ValueError) as err:
        raise LeftAlone(f"Flickr cannot let a photo be {value or 'as nothing says'}.") from err
    return dict(zip(("is_public", "is_friend", "is_family"), flags, strict=True))


def _is_tag(entry: Mapping[str, Any], tag: str) -> bool:
    """Tell whether a tag as Flickr describes it equals another, by how either is written."""
    return clean_tag(tag) in (clean_tag(text(entry)), clean_tag(text(entry.get("raw"))))


def _degrees(value: str) -> tuple[str, str]:
    """Return a place's latitude and longitude as they are sent; LeftAlone if it is none."""
    try:
        latitude, longitude = (float(part) for part in value.split(","))
    except ValueError as err:
        raise LeftAlone(f"This is no place on Earth: {value}.") from err
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):
        raise LeftAlone(f"This is no place on Earth: {value}.")
    return f"{latitude:.6f}", f"{longitude:.6f}"


def _spot_text(spot: Spot) -> str:
    kept: dict[str, float | int | None] = {
        "latitude": spot.latitude,
        "longitude": spot.longitude,
        "accuracy": spot.accuracy,
        "context": spot.context,
    }
    if spot.seen_by is not None:
        names = (f"geo_is_{who}" for who in SEEN_BY)
        kept |= dict(zip(names, spot.seen_by, strict=True))
    return json.dumps(kept)


def _seen_by_of(kept: Mapping[str, Any]) -> tuple[int, int, int, int]:
    """Return who could see a place by what was kept of it; nobody where that is not known."""
    flags = [number(kept.get(f"geo_is_{who}")) for who in SEEN_BY]
    if None in flags:
        return 0, 0, 0, 0
    public, contact, friend, family = (int(flag == 1) for flag in flags)
    return public, contact, friend, family


def _kept_values(kept: str) -> Mapping[str, Any]:
    """Return what a change kept for its undo; nothing where it kept nothing."""
    try:
        return node(json.loads(kept)) if kept else {}
    except ValueError:
        return {}
