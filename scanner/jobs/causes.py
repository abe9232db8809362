"""Why a place could not be worked with, as what the user can do about it."""

from scanner.domain.listing import Cause
from scanner.errors import (
    BadData,
    KeyRejected,
    NotAuthorized,
    ScannerError,
    SourceUnavailable,
    TokenRejected,
)

_CAUSES: tuple[tuple[type[ScannerError], Cause], ...] = (
    (TokenRejected, Cause.REVOKED),
    (KeyRejected, Cause.KEY),
    (NotAuthorized, Cause.SIGNED_OUT),
    (SourceUnavailable, Cause.OFFLINE),
    (BadData, Cause.BAD_DATA),
)


def cause_of(err: ScannerError) -> Cause:
    """
    Return what kind of trouble an error is.

    >>> cause_of(TokenRejected("Flickr no longer lets Safelight read anna.")).value
    'revoked'
    """
    return next((cause for kind, cause in _CAUSES if isinstance(err, kind)), Cause.AWAY)
