"""
Every error a user can meet.

    ScannerError
    ├── SourceUnavailable    the source did not answer; trying later may help
    │   └── AnswerLost       what was asked for may have been done; looking tells
    ├── NotAuthorized        signed out, or without the right; signing in helps
    │   ├── KeyRejected      the API key is not (any more) good; another one helps
    │   └── TokenRejected    the account's owner has taken the permission back
    ├── Refused              the other side understood, and said no to this one thing
    ├── LeftAlone            one thing could not be changed, and is exactly as it was
    │   └── Conflict         it is not as the preview showed it; looking again helps
    ├── NotFound             the photo, source or request is not there (any more)
    ├── BadWish              what was asked for cannot be; asking otherwise helps
    ├── Busy                 another Safelight is at it; waiting helps
    └── BadData              a file or an answer is not what its format says
        └── Damaged          a part of Safelight itself is missing or altered; a command mends it

Anything else that is raised is a bug: the window and the command line show
it with its traceback and ask for a report, and never hide it.
"""


class ScannerError(Exception):
    """What every error here is; its text is one sentence for a photographer."""


class SourceUnavailable(ScannerError):
    """The source did not answer, or said that it is too busy."""

    def __init__(self, source: str, reason: str) -> None:
        end = "" if reason.endswith("?") else "."
        super().__init__(f"{source} could not be reached: {reason}{end}")
        self.source = source


class AnswerLost(SourceUnavailable):
    """A write was sent, and no answer came that tells whether it was carried out."""


class NotAuthorized(ScannerError):
    """Signed out, or without the right."""


class KeyRejected(NotAuthorized):
    """Flickr does not know the API key or its secret, or the key has expired."""


class TokenRejected(NotAuthorized):
    """Flickr no longer takes the token of an account: its owner has taken it back."""


class Refused(ScannerError):
    """
    The other side understood and said no; the same again gets the same answer.

    `code` is Flickr's own number for why.
    """

    def __init__(self, sentence: str, code: int) -> None:
        super().__init__(sentence)
        self.code = code


class LeftAlone(ScannerError):
    """
    What was to be changed could not be, and was left exactly as it was.

    `because` is what keeps all others from being changed as well, such as a server that is away;
    None if it is about this one alone.
    """

    def __init__(self, sentence: str, because: ScannerError | None = None) -> None:
        super().__init__(sentence)
        self.because = because


class Conflict(LeftAlone):
    """What was to be changed is not as it was when the change was agreed to."""


class NotFound(ScannerError):
    """What was named is not there, or not any more."""


class BadWish(ScannerError):
    """What was asked for cannot be: a value out of range, two wishes that exclude each other."""


class Busy(ScannerError):
    """Another process holds what this one needs."""


class BadData(ScannerError):
    """A file or an answer is not what its format says."""


class Damaged(BadData):
    """A part of Safelight itself is missing or altered; the sentence names what mends it."""
