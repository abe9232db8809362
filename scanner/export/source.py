"""
PhotoSource for the zips of 'Your Flickr Data': works with no key and no network.

An export is a snapshot: what it says was so on the day it was made.
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from scanner.domain.license import LicenseTable
from scanner.domain.photo import Album, Glimpse, Media, Photo, Trouble
from scanner.errors import BadData, SourceUnavailable
from scanner.export import parse
from scanner.export.accounts import Group, group
from scanner.export.discover import DEFAULT, albums_part, missing_parts
from scanner.export.index import Index, build
from scanner.export.places import Opened, Place, shown, signature
from scanner.export.survey import Part, survey
from scanner.pictures.archive import Limits
from scanner.ports import Checkpoint, WalkedWhole

READER_VERSION = 1
"""Counts changes of what is read: what an older reader described is read anew."""

_KEY = re.compile(r"[1-9][0-9]{0,17}", re.ASCII)
_PHOTO_MEMBER = re.compile(r"photo_([1-9][0-9]{0,17})\.json$", re.ASCII)


class ExportSource(WalkedWhole):
    """
    The photos of one account's exports.

    `paths` are zips, unpacked folders or folders of either; `nsid` says whose
    photos are meant where they hold several accounts'. Keys are Flickr's photo
    ids. Of a photo in several exports the newest counts; one that only an
    older export has is still listed.

    Zips are read in place: nothing is written, and only what is described is
    unpacked. Mail, contacts, faves and comments are not read.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        *,
        licenses: LicenseTable,
        nsid: str | None = None,
        limits: Limits = DEFAULT,
    ) -> None:
        self._paths = tuple(paths)
        self._licenses = licenses
        self._nsid = nsid
        self._limits = limits
        self._group: Group | None = None
        self._index: Index | None = None
        self._albums: dict[int, list[Album]] | None = None
        self._hiding: dict[str, bool] = {}

    def glimpses(self, checkpoint: Checkpoint) -> Iterator[Glimpse | Trouble]:
        """
        Yield every photo that the account data describes, each once, in order of id.

        Read are lists of contents, account_profile.json and nothing else. What
        is damaged, refused or ambiguous is a Trouble, and so is a missing part.

        Raises SourceUnavailable if none of the account's files is there,
        BadData if they hold several accounts and none was chosen.
        """
        self._hiding = {}
        for trouble, hides in self._look(checkpoint):
            self._hiding[trouble.key] = hides or self._hiding.get(trouble.key, False)
            yield trouble
        index, common = self._known(), self._common_stamp()
        for number in index.ids():
            yield Glimpse(str(number), self._stamp(number, common))

    def describe(self, keys: Sequence[str]) -> Iterator[Photo | Trouble]:
        """
        Read what the account data says of these photos, one answer a key, in order.

        A field that is missing or makes no sense is not known. A photo whose
        JSON cannot be trusted as a whole (damaged, no JSON, another photo's id)
        is a Trouble. Widths and heights are not in an export.
        """
        common = self._common_stamp()
        with Opened(self._limits) as opened:
            for key in keys:
                yield self._photo(key, common, opened)

    def covers(self, trouble: Trouble, key: str) -> bool:
        """Tell whether `key` lies under what `trouble` names, so that its absence says nothing."""
        if trouble.key == key:
            return True
        if _KEY.fullmatch(trouble.key) or self._has(key):
            return False
        named = _PHOTO_MEMBER.search(trouble.key)
        if named:
            return named[1] == key
        return self._hiding.get(trouble.key, True)

    def close(self) -> None:
        """Forget what the zips hold; no file is open between two calls."""
        self._group = self._index = self._albums = None
        self._hiding = {}

    def _look(self, checkpoint: Checkpoint) -> Iterator[tuple[Trouble, bool]]:
        """Build the index; yield what went wrong, and whether it may hide photos."""
        parts, lost = survey(self._paths, checkpoint, self._limits)
        groups, unclear = group(parts)
        chosen = self._chosen(groups, lost)
        foreign = {part.place.path for one in groups if one is not chosen for part in one.parts}
        index, doubts = build(chosen, checkpoint, self._limits)
        self._group, self._index, self._albums = chosen, index, None
        for trouble in (*lost, *unclear):
            # A zip of originals can lack without a photo being gone.
            yield trouble, Place(trouble.key, is_folder=False).media_number is None
        for part, name in missing_parts(chosen):
            path = str(Path(part.place.path).parent / name)
            yield Trouble(path, f"{name} is missing: its photos are not known."), True
        for part in parts:
            if part.place.path in foreign:
                continue
            for trouble in part.troubles:
                hides = part.may_hide_photos and trouble.key == part.place.path
                yield trouble, hides
        for trouble in doubts:
            yield trouble, False

    def _chosen(self, groups: Sequence[Group], lost: Sequence[Trouble]) -> Group:
        """Return the group that this source is about."""
        fitting = [one for one in groups if self._nsid is None or one.nsid == self._nsid]
        if not fitting and len(groups) == 1 and groups[0].nsid is None:
            fitting = list(groups)  # the part that says whose it is has gone
        if len(fitting) == 1:
            return fitting[0]
        if fitting:
            named = ", ".join(sorted(one.nsid or "an unknown one" for one in fitting))
            raise BadData(f"These files hold the exports of several accounts: {named}.")
        reason = lost[0].why.rstrip(".") if lost else "its files hold no account data any more"
        raise SourceUnavailable(self._named(), reason)

    def _named(self) -> str:
        return f"The export of {self._nsid or 'this account'}"

    def _parts(self) -> Sequence[Part]:
        return self._group.parts if self._group else ()

    def _has(self, key: str) -> bool:
        """Tell whether the account data describes a photo."""
        index = self._index
        return bool(index and _KEY.fullmatch(key) and index.document(int(key)))

    def _known(self) -> Index:
        """Return the index, looking first if nobody did."""
        if self._index is None:
            for trouble, hides in self._look(lambda: None):
                self._hiding[trouble.key] = hides
        if self._index is None:
            raise SourceUnavailable(self._named(), "its files hold no account data")
        return self._index

    def _common_stamp(self) -> str:
        """Return what all photos depend on: the reader, the account and its albums."""
        self._known()
        one = self._group
        profile = [part.account_seal for part in one.data] if one else []
        part = albums_part(one) if one else None
        lists = part.albums[1:5] if part and part.albums else ()
        return f"{READER_VERSION} {profile} {lists}"

    def _stamp(self, number: int, common: str) -> str:
        """
        Return a text that changes when JSON, original, or the place of either does.

        Seal, size and date stand for the bytes: they are in the list of contents.
        """
        index = self._known()
        found, original = index.document(number), index.original(number)
        json = (found[0].place.path, *found[1][1:5]) if found else ()
        text = f"{common}\n{json}\n{original}"
        return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()

    def _photo(self, key: str, common: str, opened: Opened) -> Photo | Trouble:
        index = self._known()
        number = int(key) if _KEY.fullmatch(key) else 0
        found = index.document(number)
        if found is None:
            return Trouble(key, f"Photo {shown(key)} is not in the export any more.")
        part, member = found
        place = part.place
        try:
            if signature(place) != part.signature:
                return Trouble(key, f"{place.name} changed while it was read: scan again.")
            photo = parse.photo(
                opened.json(place, member),
                key=key,
                stamp=self._stamp(number, common),
                owned_by=self._group.account if self._group else None,
                licenses=self._licenses,
            )
        except BadData as err:
            return Trouble(key, f"{shown(member.name)} in {place.name} {err}.")
        except OSError as err:
            if not any(Path(one.place.path).exists() for one in self._parts()):
                raise SourceUnavailable(self._named(), "its files are not there") from err
            return Trouble(key, f"{place.name} is not there any more.")
        original = index.original(number)
        albums: dict[str, Album] = {}
        for album in (*self._in_albums(opened).get(number, ()), *photo.albums):
            albums.setdefault(album.key, album)
        return replace(
            photo,
            albums=tuple(albums.values()),
            media=original.media if original else Media.PHOTO,
            picture=original.picture if original else None,
            revision=original.revision if original else "",
        )

    def _in_albums(self, opened: Opened) -> dict[int, list[Album]]:
        """
        Return the albums of each photo by the newest albums.json.

        One that cannot be read was told of when the export was added; the
        photos' own lists are then all there is.
        """
        if self._albums is None:
            self._albums = {}
            part = albums_part(self._group) if self._group else None
            if part and part.albums:
                with suppress(BadData):
                    for album, numbers in parse.albums(opened.json(part.place, part.albums)):
                        for number in dict.fromkeys(numbers):
                            self._albums.setdefault(number, []).append(album)
        return self._albums
