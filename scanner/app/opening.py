"""Plugs the outside in: which adapter reads a source, which detector the settings ask for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.domain.license import LicenseTable
from scanner.domain.photo import Source, SourceKind
from scanner.errors import BadData
from scanner.export.source import ExportSource
from scanner.faces.pool import FacePool
from scanner.flickr.place import Place
from scanner.flickr.source import FlickrSource
from scanner.folders.source import FolderSource
from scanner.pictures.files import Limits
from scanner.pictures.parts import Parts
from scanner.pictures.store import PictureStore
from scanner.pictures.thumbnails import WorkerThumbnailer
from scanner.ports import PhotoSource
from scanner.settings import Settings

if TYPE_CHECKING:
    from scanner.flickr.api import Flickr
    from scanner.flickr.pictures import FlickrPictures

LONG_SIDE = {"standard": 640, "thorough": 1024}
"""Pixels of a Flickr picture's longer side that each level of the detector wants at least."""


def files_of(source: Source, licenses: LicenseTable) -> PhotoSource:
    """Return what reads a source that lies on this machine."""
    if source.kind is SourceKind.FOLDER:
        return FolderSource(Path(source.places[0]), licenses=licenses)
    return ExportSource([Path(p) for p in source.places], licenses=licenses, nsid=source.nsid)


def account_of(
    source: Source,
    flickr: Flickr,
    settings: Settings,
    *,
    licenses: LicenseTable,
    known: int,
    whole: bool,
) -> FlickrSource:
    """Return what reads a Flickr account; `known` of its photos are in the catalog."""
    if source.nsid is None:
        raise BadData(f"The catalog does not say which account {source.name} is.")
    return FlickrSource(
        flickr,
        nsid=source.nsid,
        own=source.own,
        licenses=licenses,
        long_side=LONG_SIDE[settings.detector_level],
        memory=source.memory,
        known=known,
        whole_after_days=0 if whole else settings.flickr_whole_walk_days,
    )


def pictures_of(home: Path, place: Place, settings: Settings) -> FlickrPictures:
    """Return what fetches Flickr's pictures, and keeps them."""
    # Its way to the network takes a while to load.
    from scanner.flickr.pictures import FlickrPictures, PicturePatience

    return FlickrPictures(
        home / "pictures",
        allows=place.may_fetch,
        connections=settings.flickr_connections,
        max_mb=settings.pictures_max_file_mb,
        patience=PicturePatience(between_seconds=0) if place.is_loopback else None,
    )


class LatePictures:
    """Flickr's pictures, made when the first is wanted: most starts of Safelight want none."""

    def __init__(self, make: Callable[[], FlickrPictures]) -> None:
        self._make = make
        self._turn = threading.Lock()
        self._made: FlickrPictures | None = None

    def __call__(self) -> FlickrPictures:
        """Return what fetches them; any thread may ask."""
        with self._turn:
            if self._made is None:
                self._made = self._make()
            return self._made

    def close(self) -> None:
        """End what is under way; whoever asks later gets another one."""
        with self._turn:
            if self._made is not None:
                self._made.close()
            self._made = None


def detector_of(settings: Settings) -> FacePool:
    """Return the detector that the settings ask for; nothing is loaded before it looks."""
    return FacePool(
        level=settings.detector_level,
        processes=settings.detector_processes,
        limits=limits_of(settings),
    )


def thumbnailer_of(settings: Settings) -> WorkerThumbnailer:
    """Return what makes small pictures; its process starts with the first one."""
    return WorkerThumbnailer(limits=limits_of(settings))


def store_of(home: Path, settings: Settings) -> PictureStore:
    """Return what makes pictures to be looked at, small ones and parts of large ones."""
    parts = Parts(limits_of(settings))
    return PictureStore(home / "thumbnails", thumbnailer_of(settings), parts)


def limits_of(settings: Settings) -> Limits:
    """Return what one picture may cost."""
    return Limits(
        file_mb=settings.pictures_max_file_mb,
        megapixels=settings.pictures_max_megapixels,
        seconds=settings.pictures_seconds,
    )
