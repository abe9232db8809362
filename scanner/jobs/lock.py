"""A lock file: who holds it is the only one at some work, in this process or another."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from scanner.errors import Busy


@contextmanager
def alone(lock: Path, busy: str) -> Iterator[None]:
    """Hold a lock file as long as this lasts; raises Busy, saying `busy`, if another one has it."""
    held = FileLock(lock)
    try:
        held.acquire(timeout=0)
    except Timeout:
        raise Busy(busy) from None
    try:
        yield
    finally:
        held.release()
