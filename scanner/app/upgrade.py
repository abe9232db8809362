"""Brings the catalog of an older Safelight up to date before it is opened, and tells how far."""

from collections.abc import Callable
from pathlib import Path

from scanner.catalog.database import Database
from scanner.catalog.migrate import is_outdated
from scanner.domain.job import Progress


def is_due(home: Path) -> bool:
    """Tell whether this home's catalog is of an older Safelight: to open it takes longer once."""
    return is_outdated(_catalog(home))


def upgrade(home: Path, told: Callable[[Progress], object]) -> None:
    """
    Bring the catalog up to date; opening it does the same, and says nothing.

    `told` hears of two steps: "copy", the old file beside the new one, and "upgrade".
    With a million photos it takes up to a minute. Cut off, it begins anew.

    Raises what opening raises: BadData, SourceUnavailable.
    """
    Database(_catalog(home), on_upgrade=told).close()


def _catalog(home: Path) -> Path:
    return home.absolute() / "catalog.sqlite"
