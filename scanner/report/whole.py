"""A file that is written piece by piece, and appears whole or not at all."""

import contextlib
import io
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, TextIO

from scanner.errors import NotFound, SourceUnavailable


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[TextIO]:
    """
    Give a text file to write into; it takes its place at `path` when the block ends well.

    After an error or a cancel what was there before is still there, and nothing
    else. Text is UTF-8; what UTF-8 has no bytes for is written as an escape.

    Raises NotFound if the folder is not there, SourceUnavailable if it cannot
    be written (no right, no room).
    """
    with whole_binary_file(path) as out:
        text = io.TextIOWrapper(out, encoding="utf-8", errors="backslashreplace", newline="")
        try:
            yield text
            text.flush()
        finally:
            # The file below is flushed to the disk and closed by whoever opened it.
            with contextlib.suppress(OSError):
                text.detach()


@contextlib.contextmanager
def whole_binary_file(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write bytes into, as `whole_file` gives one to write text into."""
    if not path.parent.is_dir():
        raise NotFound(f"There is no folder {path.parent} to write {path.name} into.")
    if path.is_dir():
        raise NotFound(f"{path} is a folder, not a file to write.")
    part: str | None = None
    try:
        handle, part = tempfile.mkstemp(dir=path.parent, prefix=".safelight-", suffix=".tmp")
        with os.fdopen(handle, "wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        # It stays 0600, as mkstemp made it: a list of faces is for its owner.
        Path(part).replace(path)
        part = None
    except OSError as err:
        raise SourceUnavailable(str(path), err.strerror or str(err)) from err
    finally:
        if part is not None:
            with contextlib.suppress(OSError):
                Path(part).unlink()
