"""
Opens the file: pragmas, a connection a thread, one writer at a time, word after each commit.

WAL lets readers go on while one writes. SQLite has one writer at a time in
any case; a lock of ours in front of it means that threads of this process
wait in turn and never time out, and `busy_timeout` is left for other processes.
"""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from scanner.catalog.migrate import Told, migrate
from scanner.domain.job import Cancelled
from scanner.errors import BadData, SourceUnavailable

OnCommit = Callable[[frozenset[str]], None]
"""Told the names of the tables that a commit touched, on the thread that wrote."""

BUSY_MS = 30_000

STEPS_BETWEEN = 50_000
"""Steps of SQLite, some milliseconds of work, between two looks whether a question is stale."""

_PRIMARY = 0xFF
_OF_THE_DISK = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_READONLY,
    }
)
"""Primary error codes that a user can do something about; any other is a bug of ours."""


class Database:
    """One SQLite file, brought up to date when opened."""

    def __init__(
        self,
        path: Path,
        *,
        on_commit: OnCommit | None = None,
        on_upgrade: Told = lambda _: None,
    ) -> None:
        """
        Open or make the file; `on_upgrade` is told how far it is brought up to date.

        Raises BadData if it is no catalog or one of a newer Safelight,
        SourceUnavailable if the folder cannot be written.
        """
        self.path = path
        self._on_commit = on_commit
        self._local = threading.local()
        self._writing = threading.RLock()
        self._opened: list[sqlite3.Connection] = []
        self._opening = threading.Lock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            migrate(self.connection(), path, on_upgrade)
        except BadData:
            self.close()
            raise
        except sqlite3.OperationalError as err:
            self.close()
            raise SourceUnavailable(str(path), str(err)) from err
        except sqlite3.DatabaseError as err:
            self.close()
            raise BadData(f"{path} is not a Safelight catalog: {err}.") from err
        except OSError as err:
            raise SourceUnavailable(str(path), err.strerror or str(err)) from err

    def connection(self) -> sqlite3.Connection:
        """Return this thread's connection."""
        found: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if found is None:
            found = sqlite3.connect(
                self.path, isolation_level=None, check_same_thread=False, cached_statements=256
            )
            found.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
            found.execute("PRAGMA journal_mode = WAL")
            found.execute("PRAGMA synchronous = NORMAL")
            found.execute("PRAGMA foreign_keys = ON")
            found.execute("PRAGMA temp_store = FILE")
            found.execute("PRAGMA cache_size = -16000")
            self._local.connection = found
            with self._opening:
                self._opened.append(found)
        return found

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """Give one moment's view: what another thread commits meanwhile is not seen."""
        connection = self.connection()
        if connection.in_transaction:
            yield connection
            return
        connection.execute("BEGIN")
        try:
            yield connection
        finally:
            connection.execute("COMMIT")

    @contextmanager
    def write(self, *tables: str, durable: bool = False) -> Iterator[sqlite3.Connection]:
        """
        Give a transaction that is kept whole or not at all; then tell what it touched.

        `durable`: it outlives a power failure that comes right behind it. Any
        other may be lost then, whole, together with those after it.
        """
        connection = self.connection()
        with self._writing, self._told(), _synced(connection, durable):
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                # A full disk has rolled back by itself already.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
        if self._on_commit is not None:
            self._on_commit(frozenset(tables))

    @contextmanager
    def given_up_when(self, stale: Callable[[], bool]) -> Iterator[None]:
        """
        Let what this thread asks meanwhile end as soon as nobody wants to know any more.

        Raises Cancelled then.
        """
        connection = self.connection()
        # What is asked so is read whole and once: a large cache would hold what nobody reads again.
        connection.execute("PRAGMA cache_size = -4000")
        connection.set_progress_handler(stale, STEPS_BETWEEN)
        try:
            yield
        except sqlite3.OperationalError as err:
            if err.sqlite_errorcode & _PRIMARY != sqlite3.SQLITE_INTERRUPT:
                raise
            raise Cancelled from err
        finally:
            connection.set_progress_handler(None, 0)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Turn what the disk, not our SQL, is to blame for into a sentence."""
        try:
            yield
        except sqlite3.OperationalError as err:
            if err.sqlite_errorcode & _PRIMARY not in _OF_THE_DISK:
                raise
            raise SourceUnavailable(f"The catalog {self.path}", str(err)) from err

    def close(self) -> None:
        """Close every thread's connection; the file is whole at any moment anyway."""
        with self._opening:
            for connection in self._opened:
                connection.close()
            self._opened.clear()
        self._local = threading.local()


@contextmanager
def _synced(connection: sqlite3.Connection, durable: bool) -> Iterator[None]:
    """Let what is committed meanwhile wait for the disk, if it is to be durable."""
    if not durable:
        yield
        return
    connection.execute("PRAGMA synchronous = FULL")
    try:
        yield
    finally:
        connection.execute("PRAGMA synchronous = NORMAL")
