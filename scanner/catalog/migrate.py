"""
Brings a catalog up to date by numbered SQL files.

`PRAGMA user_version` counts the migrations that a file has had; a migration and
its number commit together. The file is copied first, so that a failed update
costs nothing; a file of a newer Safelight is refused, never guessed at.
With a million photos that takes up to a minute, so whoever asks is told how far it is.
"""

import re
import sqlite3
from collections.abc import Callable, Iterator
from importlib import resources
from pathlib import Path

from scanner.domain.job import Progress
from scanner.errors import BadData

COPIED_AT_ONCE = 2_000
"""Pages of 4 KB copied between two words of progress."""

APPLICATION_ID = 0x5AFE1197
"""Stands in the file's header, so that another program's database is not taken for a catalog."""


def migrations() -> list[tuple[int, str]]:
    """Return every migration as (number, SQL text), in order."""
    found = []
    for entry in resources.files("scanner.catalog").joinpath("migrations").iterdir():
        number = re.match(r"(\d{4})_\w+\.sql$", entry.name)
        if number:
            found.append((int(number[1]), entry.read_text(encoding="utf-8")))
    return sorted(found)


Told = Callable[[Progress], object]
"""Told how far a migration is: steps "copy", in pages, and "upgrade", in statements."""


def is_outdated(path: Path) -> bool:
    """Tell whether there is a catalog of an older Safelight, which opening it would migrate."""
    if not path.exists():
        return False
    db = sqlite3.connect(path)
    try:
        version = int(db.execute("PRAGMA user_version").fetchone()[0])
        mark = int(db.execute("PRAGMA application_id").fetchone()[0])
    except sqlite3.DatabaseError:
        # Opening it says what is wrong.
        return False
    finally:
        db.close()
    return mark == APPLICATION_ID and 0 < version < migrations()[-1][0]


def migrate(connection: sqlite3.Connection, path: Path, told: Told = lambda _: None) -> None:
    """
    Bring the open file at `path` up to date; `told` hears how far that is.

    Raises BadData if it is not a catalog, or one of a newer Safelight.
    """
    known = migrations()
    newest = known[-1][0]
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    mark: int = connection.execute("PRAGMA application_id").fetchone()[0]
    tables: int = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if tables and mark != APPLICATION_ID:
        raise BadData(f"{path} is a database, but not a Safelight catalog.")
    if version > newest:
        raise BadData(
            f"{path} was written by a newer Safelight (catalog version {version}; this one knows "
            f"{newest}). Update Safelight to open it; nothing was changed."
        )
    if version == newest:
        return
    if version:
        _copy(connection, path.with_name(f"{path.name}.before-{newest:04}"), told)
    connection.execute("BEGIN EXCLUSIVE")
    try:
        # Another process may have been faster: look again under the lock.
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        ahead = [(number, list(statements(sql))) for number, sql in known if number > version]
        done, total = 0, sum(len(script) for _, script in ahead)
        for number, script in ahead:
            for statement in script:
                told(Progress("upgrade", done, total))
                connection.execute(statement)
                done += 1
            connection.execute(f"PRAGMA user_version = {number:d}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def statements(sql: str) -> Iterator[str]:
    """Yield the statements of a script; executescript would commit between them."""
    lines: list[str] = []
    for line in sql.splitlines():
        lines.append(line)
        text = "\n".join(lines)
        if line.rstrip().endswith(";") and sqlite3.complete_statement(text):
            yield text
            lines = []
    if any(line.strip() and not line.lstrip().startswith("--") for line in lines):
        raise ValueError(f"A statement of a migration has no end, or words behind it: {lines[0]}")


def _copy(connection: sqlite3.Connection, target: Path, told: Told) -> None:
    target.unlink(missing_ok=True)
    copy = sqlite3.connect(target)
    try:
        connection.backup(
            copy,
            pages=COPIED_AT_ONCE,
            progress=lambda _, left, total: told(Progress("copy", total - left, total)),
        )
    finally:
        copy.close()
