"""photos.geo.*: where a photo was taken, and who may know."""

from dataclasses import replace

from scanner.demo.answers import Answer, Refusal
from scanner.demo.calling import Call, method
from scanner.demo.methods.photos import location_of
from scanner.demo.rows import visible_place
from scanner.demo.world import Place, PretendPhoto

NO_PLACE = "Photo has no location information"
GEO_PERMS = {2: (0, 1, 0, 0), 3: (0, 0, 1, 1), 4: (0, 0, 1, 0), 5: (0, 0, 0, 1), 6: (0, 0, 0, 0)}
"""Who sees a new place, by the account's preference: public, contacts, friends, family."""


@method("photos.geo.getLocation")
def get_location(call: Call) -> Answer:
    """Tell where a photo was taken."""
    photo = call.seen_photo()
    place = visible_place(call.world, photo, call.viewer)
    if place is None:
        raise Refusal(2, f"{NO_PLACE}.")
    return {"photo": {"id": str(photo.id), "location": location_of(place)}}


@method("photos.geo.removeLocation", "write")
def remove_location(call: Call) -> Answer:
    """Forget where a photo was taken."""
    photo, _ = _placed(call)
    call.world.change(photo.id, place=None)
    return {}


@method("photos.geo.setLocation", "write")
def set_location(call: Call) -> Answer:
    """Say where a photo was taken; who may know stays, or follows the account's preference."""
    photo = call.own_photo()
    if not (call.get("lat") and call.get("lon")):
        raise Refusal(2, "Required arguments missing.")
    latitude = _degrees(call.get("lat"), 90)
    if latitude is None:
        raise Refusal(3, "Not a valid latitude.")
    longitude = _degrees(call.get("lon"), 180)
    if longitude is None:
        raise Refusal(4, "Not a valid longitude.")
    accuracy = call.number("accuracy", least=1, most=16) if call.get("accuracy") else 16
    if accuracy is None:
        raise Refusal(5, "Not a valid accuracy.")
    context = call.number("context", least=0, most=2) or 0
    if photo.place is not None:
        before = photo.place
    elif not call.me.geo_perms:
        raise Refusal(7, "User has not configured default viewing settings for location data.")
    else:
        public, contact, friend, family = GEO_PERMS.get(call.me.geo_perms, (1, 0, 0, 0))
        before = Place(0, 0, 16, 0, public, contact, friend, family)
    place = replace(
        before, latitude=latitude, longitude=longitude, accuracy=accuracy, context=context
    )
    call.world.change(photo.id, place=place)
    return {}


@method("photos.geo.getPerms", "read")
def get_perms(call: Call) -> Answer:
    """Tell who may know where a photo of the caller's was taken."""
    photo, place = _placed(call)
    return {
        "perms": {
            "id": str(photo.id),
            "ispublic": place.is_public,
            "iscontact": place.is_contact,
            "isfriend": place.is_friend,
            "isfamily": place.is_family,
        }
    }


@method("photos.geo.setPerms", "write")
def set_perms(call: Call) -> Answer:
    """Say who may know where a photo was taken."""
    photo, place = _placed(call)
    given = {
        name: call.flag(name) for name in ("is_public", "is_contact", "is_friend", "is_family")
    }
    flags = {name: flag for name, flag in given.items() if flag is not None}
    if len(flags) < len(given):
        raise Refusal(3, "Required arguments missing.")
    changed = replace(
        place,
        is_public=flags["is_public"],
        is_contact=flags["is_contact"],
        is_friend=flags["is_friend"],
        is_family=flags["is_family"],
    )
    call.world.change(photo.id, place=changed)
    return {}


def _placed(call: Call) -> tuple[PretendPhoto, Place]:
    photo = call.own_photo()
    if photo.place is None:
        raise Refusal(2, NO_PLACE)
    return photo, photo.place


def _degrees(text: str, most: int) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return round(value, 6) if -most <= value <= most else None
