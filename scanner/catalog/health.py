"""Whether a catalog's file is whole, found without changing or updating it."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from scanner.catalog.migrate import APPLICATION_ID, migrations


@dataclass(frozen=True, slots=True)
class Health:
    """
    How a catalog's file is.

    `version` is its own, `newest` the one that this Safelight writes: an older
    file is updated when it is opened. `wrong` is one sentence, empty if all is well.
    """

    version: int
    newest: int
    wrong: str = ""


def health_of(path: Path) -> Health:
    """Look through the file at `path` for damage; a large one takes a few seconds."""
    newest = migrations()[-1][0]
    version = 0
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
            version = int(db.execute("PRAGMA user_version").fetchone()[0])
            if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                return Health(version, newest, "It is not a Safelight catalog.")
            found = str(db.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.Error as err:
        return Health(version, newest, f"It cannot be read: {err}.")
    if found != "ok":
        return Health(version, newest, f"It is damaged: {found.splitlines()[-1]}.")
    if version > newest:
        return Health(version, newest, "A newer Safelight wrote it; update this one.")
    return Health(version, newest)
