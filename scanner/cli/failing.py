"""
Exit codes: what the command line tells whoever started it.

They are a contract: a code is never given another meaning.
"""

from enum import IntEnum

from scanner.errors import (
    BadData,
    BadWish,
    Busy,
    LeftAlone,
    NotAuthorized,
    NotFound,
    Refused,
    ScannerError,
    SourceUnavailable,
)


class Exit(IntEnum):
    """How a command ended."""

    DONE = 0
    BUG = 1
    WRONG_USAGE = 2
    UNREACHABLE = 3
    NOT_AUTHORIZED = 4
    BAD_DATA = 5
    IN_PART = 6
    CANCELLED = 130


_CODES: tuple[tuple[type[ScannerError], Exit], ...] = (
    (SourceUnavailable, Exit.UNREACHABLE),
    (Busy, Exit.UNREACHABLE),
    (NotAuthorized, Exit.NOT_AUTHORIZED),
    (Refused, Exit.NOT_AUTHORIZED),
    (NotFound, Exit.WRONG_USAGE),
    (BadWish, Exit.WRONG_USAGE),
    (BadData, Exit.BAD_DATA),
    (LeftAlone, Exit.IN_PART),
)


def code_of(error: ScannerError) -> Exit:
    """
    Return the exit code of an error that a user can meet.

    >>> code_of(NotFound("There is no photo 7.")).name
    'WRONG_USAGE'
    """
    return next((code for kind, code in _CODES if isinstance(error, kind)), Exit.BUG)
