"""Reads one photo's file and its sidecars; this is what the worker processes do."""

import os
import stat
from dataclasses import dataclass, replace
from typing import BinaryIO

from scanner.errors import BadData
from scanner.folders.kinds import HEAD, RAW_SUFFIXES, suffix_of
from scanner.folders.metadata import Metadata, merged, read_metadata, read_sidecar
from scanner.folders.xmp import MOST

VANISHED = (FileNotFoundError, NotADirectoryError)
"""What the system says of a file that was there a moment ago."""


@dataclass(frozen=True, slots=True)
class Job:
    """The `number`-th photo of a batch: its file, and its sidecars, the weightiest first."""

    number: int
    path: str
    sidecars: tuple[str, ...] = ()


def read_photo(job: Job) -> Metadata | None:
    """
    Return what a photo's file and sidecars say, None if the file is not there any more.

    What cannot be read is among the faults.
    """
    try:
        with open_file(job.path) as file:
            embedded = read_metadata(file)
        if suffix_of(job.path) in RAW_SUFFIXES:
            embedded = replace(embedded, width=None, height=None)  # a preview's, maybe
    except VANISHED:
        return None
    except OSError as err:
        embedded = Metadata(faults=(f"The file cannot be read: {err.strerror}.",))
    layers = []
    for path in job.sidecars:
        try:
            with open_file(path) as file:
                layers.append(read_sidecar(file.read(MOST + 1)))
        except VANISHED:
            continue
        except OSError as err:
            layers.append(Metadata(faults=(f"A sidecar cannot be read: {err.strerror}.",)))
        except BadData as err:
            layers.append(Metadata(faults=(str(err),)))
    # Only the file itself tells the format, even where that is "none".
    return replace(merged([*layers, embedded]), format=embedded.format)


def first_bytes(path: str) -> bytes:
    """Return what tells a file's format; raises OSError."""
    with open_file(path) as file:
        return file.read(HEAD)


def open_file(path: str) -> BinaryIO:
    """
    Open a regular file for reading; raises OSError for anything else.

    What was a file a moment ago may be a pipe now, and opening one of those
    would wait for a writer forever.
    """
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise FileNotFoundError(f"{path} is no file any more")
        return os.fdopen(handle, "rb")
    except BaseException:
        os.close(handle)
        raise
