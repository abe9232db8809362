"""Plugs the outside in: which adapter reads a source, which detector the settings ask for."""

from pathlib import Path

from scanner.domain.license import LicenseTable
from scanner.domain.photo import Source, SourceKind
from scanner.errors import NotFound
from scanner.export.source import ExportSource
from scanner.faces.pool import FacePool
from scanner.folders.source import FolderSource
from scanner.pictures.files import Limits
from scanner.pictures.thumbnails import WorkerThumbnailer
from scanner.ports import PhotoSource
from scanner.settings import Settings


def source_of(source: Source, licenses: LicenseTable) -> PhotoSource:
    """Return what reads a source; raises NotFound for a kind that this Safelight cannot read."""
    if source.kind is SourceKind.FOLDER:
        return FolderSource(Path(source.places[0]), licenses=licenses)
    if source.kind is SourceKind.EXPORT:
        return ExportSource([Path(p) for p in source.places], licenses=licenses, nsid=source.nsid)
    raise NotFound(f"This Safelight cannot read a source of kind {source.kind}.")


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


def limits_of(settings: Settings) -> Limits:
    """Return what one picture may cost."""
    return Limits(
        file_mb=settings.pictures_max_file_mb,
        megapixels=settings.pictures_max_megapixels,
        seconds=settings.pictures_seconds,
    )
