"""Which Safelight this is: its version, how it came here, and of which day its files are."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path

import scanner


class Origin(StrEnum):
    """How this Safelight came to this machine, as far as its own place tells."""

    APPIMAGE = "appimage"
    BUNDLE = "bundle"
    CHECKOUT = "checkout"
    PACKAGE = "package"


@dataclass(frozen=True, slots=True)
class ThisVersion:
    """The Safelight that runs; `place` is its file or folder, `day` (UTC) that of its files."""

    number: str
    origin: Origin
    place: Path
    day: date | None


def this_version(environ: Mapping[str, str] = os.environ) -> ThisVersion:
    """Return which Safelight this is; only its own place is looked at, and nobody is asked."""
    if getattr(sys, "frozen", False):
        image = environ.get("APPIMAGE")
        origin = Origin.APPIMAGE if image else Origin.BUNDLE
        place = dated = Path(image or sys.executable)
    else:
        dated = Path(scanner.__file__)
        place = dated.parents[1]
        origin = Origin.CHECKOUT if (place / ".git").exists() else Origin.PACKAGE
    return ThisVersion(scanner.__version__, origin, place, _day_of(dated))


def _day_of(path: Path) -> date | None:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, tz=UTC).date()
    except OSError:
        return None
