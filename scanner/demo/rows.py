"""A photo as a row of a list, with the extras that were asked for."""

from collections.abc import Sequence
from typing import Any

from scanner.demo.answers import Answer
from scanner.demo.calling import Call, Page
from scanner.demo.pictures import OWN_SECRET, SUFFIXES, sizes
from scanner.demo.world import Place, PretendAccount, PretendPhoto, World

FARM, ICON_SERVER, ICON_FARM = 66, "65535", 66


def list_of(call: Call, page: Page) -> Answer:
    """Return a page of photos as the methods of lists answer it."""
    return {"photos": {**page.head(call), "photo": rows(call, page.photos)}}


def rows(call: Call, photos: Sequence[PretendPhoto], *, owners: bool = True) -> list[Answer]:
    """Return photos as rows; `owners` False leaves out whose they are, as albums do."""
    maker = _Maker(call, owners=owners)
    return [maker.row(photo) for photo in photos]


class _Maker:
    """Makes rows for one call: what is the same for all of them is looked up once."""

    def __init__(self, call: Call, *, owners: bool) -> None:
        self._call = call
        self._world = call.world
        self._extras = frozenset(call.get("extras").replace(" ", "").split(","))
        self._sizes = [name for name in SUFFIXES if f"url_{name}" in self._extras]
        self._keys = {n: (f"url_{n}", f"height_{n}", f"width_{n}") for n in self._sizes}
        self._owners = owners
        self._old = call.behavior.old_types
        self._accounts: dict[str, tuple[PretendAccount, bool]] = {}

    def row(self, photo: PretendPhoto) -> Answer:
        """Return one row."""
        account, own = self._account(photo.owner)
        row: dict[str, Any] = {"id": str(photo.id)}
        if self._owners:
            row["owner"] = photo.owner
        row["secret"] = photo.secret
        row["server"] = photo.server
        row["farm"] = FARM
        row["title"] = photo.title
        row["ispublic"] = photo.is_public
        row["isfriend"] = photo.is_friend
        row["isfamily"] = photo.is_family
        self._facts(photo, account, row)
        if "geo" in self._extras:
            _geo(visible_place(self._world, photo, self._call.viewer), row)
        original = own or bool(photo.can_download)
        if original and self._extras & {"original_format", "url_o"}:
            row["originalsecret"] = photo.original_secret
            row["originalformat"] = "jpg"
        if "media" in self._extras:
            row["media"] = photo.media
            row["media_status"] = "ready"
        if self._sizes:
            self._addresses(photo, row, original=original)
        if "path_alias" in self._extras:
            row["pathalias"] = account.alias or None
        if "description" in self._extras:
            row["description"] = {"_content": photo.description}
        return row

    def _account(self, nsid: str) -> tuple[PretendAccount, bool]:
        found = self._accounts.get(nsid)
        if found is None:
            found = self._world.accounts[nsid], nsid == self._call.viewer
            self._accounts[nsid] = found
        return found

    def _facts(self, photo: PretendPhoto, account: PretendAccount, row: Answer) -> None:
        extras = self._extras
        if "license" in extras:
            row["license"] = str(photo.license)
        if "safety_level" in extras:
            row["safety_level"] = str(photo.safety)
        if "content_type" in extras:
            row["content_type"] = str(photo.content_type - 1)
        if "date_upload" in extras:
            row["dateupload"] = str(photo.uploaded)
        if "last_update" in extras:
            row["lastupdate"] = str(photo.updated)
        if "date_taken" in extras:
            row["datetaken"] = photo.taken
            row["datetakengranularity"] = str(photo.granularity) if self._old else photo.granularity
            row["datetakenunknown"] = str(photo.taken_unknown)
        if "owner_name" in extras:
            row["ownername"] = account.username
        if "realname" in extras:
            row["realname"] = account.fullname
        if "icon_server" in extras:
            row["iconserver"] = ICON_SERVER
            row["iconfarm"] = ICON_FARM
        for name, value in (
            ("views", photo.views),
            ("count_views", photo.views),
            ("count_faves", photo.faves),
            ("count_comments", photo.comments),
        ):
            if name in extras:
                row[name] = str(value)
        if "tags" in extras:
            row["tags"] = " ".join(tag.clean for tag in photo.tags)
        if "machine_tags" in extras:
            row["machine_tags"] = " ".join(t.clean for t in photo.tags if is_machine(t.clean))
        if "o_dims" in extras and (account.nsid == self._call.viewer or photo.can_download):
            row["o_width"] = str(photo.width)
            row["o_height"] = str(photo.height)

    def _addresses(self, photo: PretendPhoto, row: Answer, *, original: bool) -> None:
        made = sizes(photo.width, photo.height)
        begin = f"{self._call.base}/live/{photo.server}/{photo.id}_"
        for name in self._sizes:
            size = made.get(name)
            if size is None or (name == "o" and not original):
                continue
            url, height, width = self._keys[name]
            row[url] = begin + address_end(self._world, photo, name)
            row[height] = str(size[1]) if self._old else size[1]
            row[width] = str(size[0]) if self._old else size[0]


def address_end(world: World, photo: PretendPhoto, size: str) -> str:
    """Return the end of a picture's address, from the secret on."""
    suffix = SUFFIXES[size]
    if not suffix:
        return f"{photo.secret}.jpg"
    return f"{secret_of(world, photo, size)}_{suffix}.jpg"


def secret_of(world: World, photo: PretendPhoto, size: str) -> str:
    """Return the secret that the address of one size needs."""
    if size not in OWN_SECRET:
        return photo.secret
    if size == "o":
        return photo.original_secret
    return world.secret_of(photo.id, f"{size} {photo.secret}")


def is_machine(tag: str) -> bool:
    """Tell whether a tag is a machine tag, ``namespace:predicate=value``."""
    return ":" in tag.partition("=")[0] and "=" in tag


def visible_place(world: World, photo: PretendPhoto, viewer: str | None) -> Place | None:
    """Return where a photo was taken if the viewer may know."""
    place = photo.place
    if place is None or place.is_public:
        return place
    own, friend, family = world.relation(photo.owner, viewer)
    contact = viewer in world.accounts[photo.owner].contacts
    may = own or (friend and place.is_friend) or (family and place.is_family)
    return place if may or (contact and place.is_contact) else None


def _geo(place: Place | None, row: Answer) -> None:
    if place is None:
        row["latitude"] = row["longitude"] = row["accuracy"] = row["context"] = 0
        return
    row["latitude"], row["longitude"] = place.latitude, place.longitude
    row["accuracy"] = str(place.accuracy)
    row["context"] = place.context
    row["place_id"] = ""
    row["woeid"] = "0"
    row["geo_is_family"] = place.is_family
    row["geo_is_friend"] = place.is_friend
    row["geo_is_contact"] = place.is_contact
    row["geo_is_public"] = place.is_public
