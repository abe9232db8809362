r"""
A file's place below a folder, as a key that every database, screen and terminal can hold, and back.

A file name is bytes; most are UTF-8, some are not, and any but ``/`` and NUL
may be among them. A key is the path with ``/`` between its parts, in which a
backslash is doubled and a byte that is no UTF-8 is written ``\xNN``: every key
is valid Unicode, two files never share one, and the path can be had back.
"""

import os
import re

from scanner.errors import BadData

_STRANGE = re.compile(r"[\\\ud800-\udfff]")
_ESCAPE = re.compile(r"\\(\\|x[89a-f][0-9a-f]|ud[89a-f][0-9a-f]{2})")


def key_of(path: str) -> str:
    r"""
    Return the key of a path below the folder, as os.fsdecode gives it, ``/`` between its parts.

    >>> key_of("2019/Ta\udcdfe \\ 1.jpg")
    '2019/Ta\\xdfe \\\\ 1.jpg'
    """
    return _STRANGE.sub(_escaped, path)


def path_of(key: str) -> str:
    r"""
    Return the path of a key, relative to the folder, as os.fsdecode gives it.

    >>> path_of(r"2019/Ta\xdfe.jpg")
    '2019/Ta\udcdfe.jpg'

    Raises BadData for what `key_of` gives for no file: a path that leaves the
    folder, or another spelling of a key.
    """
    path = _ESCAPE.sub(_plain, key)
    parts = path.split("/")
    if "\0" in path or any(part in ("", ".", "..") for part in parts):
        raise BadData(f"{key!r} names no file in this folder.")
    try:
        proper = key_of(os.fsdecode(os.fsencode(path)))
    except UnicodeEncodeError as err:
        raise BadData(f"{key!r} names no file that this system can hold.") from err
    if proper != key:
        raise BadData(f"{key!r} names no file in this folder.")
    return path


def shown(name: str) -> str:
    r"""
    Return a file name as text that can be shown: bytes that are no UTF-8 as ``\xNN``.

    >>> shown("Ta\udcdfe.jpg")
    'Ta\\xdfe.jpg'
    """
    return key_of(name).replace("\\\\", "\\")


def _escaped(found: re.Match[str]) -> str:
    character = found[0]
    if character == "\\":
        return "\\\\"
    # os.fsdecode gives U+DC80..U+DCFF for bytes 80..FF; Windows may give any half of a pair.
    number = ord(character)
    return f"\\x{number - 0xDC00:02x}" if 0xDC80 <= number <= 0xDCFF else f"\\u{number:04x}"


def _plain(found: re.Match[str]) -> str:
    escape = found[1]
    if escape == "\\":
        return "\\"
    number = int(escape[1:], 16)
    return chr(number + 0xDC00 if escape[0] == "x" else number)
