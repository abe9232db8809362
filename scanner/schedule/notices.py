"""
What looks by themselves leave in a home: how the last one went, and notices not yet read.

Each notice is a file of its own, so that a look and a window do not write over each other. The
folder is small and may be lost: then the next look compares with the catalog, as the first does.
"""

import contextlib
import json
import secrets
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from scanner.domain.watching import Look, LookState, Notice
from scanner.errors import SourceUnavailable
from scanner.settings import write_whole

MOST_NOTICES = 20
"""Unread ones that are kept; the oldest go."""

MOST_KEYS = 500
"""Photos that a notice names."""

LARGEST = 4_000_000
"""Bytes of a file that is read; those written are far smaller."""


class Notices:
    """The folder `watch` of a home. Any thread or process may use it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._look = folder / "look.json"
        self._before = folder / "before.json"

    # -- notices

    def add(self, notice: Notice) -> Notice:
        """Keep a notice until it is read, and return it with its name."""
        stamp = notice.at.strftime("%Y%m%dT%H%M%S")
        kept = replace(notice, name=f"notice-{stamp}-{secrets.token_hex(4)}.json")
        shape = {
            "at": kept.at.isoformat(),
            "exposed": {str(level): n for level, n in kept.exposed.items()},
            "keys": list(kept.keys[:MOST_KEYS]),
            "told": kept.told,
        }
        self._write(self._folder / kept.name, shape)
        for old in self._files()[:-MOST_NOTICES]:
            old.unlink(missing_ok=True)
        return kept

    def unread(self) -> tuple[Notice, ...]:
        """Return the notices that nobody has read, oldest first; a damaged one is left out."""
        found = (_notice(path.name, _read(path)) for path in self._files())
        return tuple(notice for notice in found if notice is not None)

    def forget(self, names: Iterable[str]) -> None:
        """Forget notices that were read."""
        wanted = set(names)
        for path in self._files():
            if path.name in wanted:
                path.unlink(missing_ok=True)

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob("notice-*.json"))

    # -- looks

    @property
    def last(self) -> Look | None:
        """How the last look went that did not leave off at once; None if there was none."""
        try:
            shape = _read(self._look)
            return Look(
                datetime.fromisoformat(shape["at"]), LookState(shape["state"]), str(shape["says"])
            )
        except (KeyError, TypeError, ValueError):
            return None

    def remember(self, look: Look) -> None:
        """Remember how a look went."""
        shape = {"at": look.at.isoformat(), "state": look.state, "says": look.says}
        self._write(self._look, shape)

    @property
    def before(self) -> dict[int, list[int]] | None:
        """The photos of each severity before a look that was cut off; None if none was."""
        try:
            shape = _read(self._before, largest=None)
            return {int(level): [int(photo) for photo in ids] for level, ids in shape.items()}
        except (AttributeError, TypeError, ValueError):
            return None

    def set_before(self, exposed: dict[int, list[int]] | None) -> None:
        """Keep the photos of each severity until the look is done (None: it is)."""
        if exposed is None:
            self._before.unlink(missing_ok=True)
        else:
            self._write(self._before, exposed)

    def _write(self, path: Path, shape: object) -> None:
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(path, json.dumps(shape, ensure_ascii=False).encode(errors="replace"))
        except OSError as err:
            raise SourceUnavailable(str(path), err.strerror or str(err)) from err


def _read(path: Path, *, largest: int | None = LARGEST) -> Any:
    """Return what a file holds, None if that cannot be read."""
    with contextlib.suppress(OSError, ValueError, RecursionError), path.open("rb") as file:
        return json.loads(file.read(-1 if largest is None else largest))
    return None


def _notice(name: str, shape: Any) -> Notice | None:
    try:
        return Notice(
            at=datetime.fromisoformat(shape["at"]),
            exposed={int(level): int(n) for level, n in shape["exposed"].items()},
            keys=tuple(str(key) for key in shape["keys"]),
            told=bool(shape["told"]),
            name=name,
        )
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
