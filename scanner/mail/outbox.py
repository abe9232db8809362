"""A Mailer that sends nothing: it leaves drafts for the user's own mail program."""

import hashlib
import re
from pathlib import Path

from scanner.errors import SourceUnavailable
from scanner.mail.address import checked_address
from scanner.ports import Checkpoint
from scanner.settings import write_whole

_PLAIN = re.compile(r"[^A-Za-z0-9@.-]+")
_MOST_NAME = 60


class Outbox:
    """
    Leaves each message as an .eml file in a folder, for its owner's eyes only; see ports.Mailer.

    The same message has the same name: it is never there twice, and what a user did with
    the draft since stays.
    """

    def __init__(self, folder: Path) -> None:
        """Leave drafts in `folder`, which is made with the first one."""
        self._folder = folder

    def send(self, message: bytes, to: str, checkpoint: Checkpoint) -> str:
        """
        Write a draft, whole or not at all, and return its path.

        Raises BadWish if `to` is no mail address, SourceUnavailable if the file cannot be written.
        """
        checkpoint()
        path = self._folder / draft_name(message, to)
        try:
            if path.is_file():
                return str(path)
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(path, message)
        except OSError as err:
            raise SourceUnavailable(str(path), err.strerror or type(err).__name__) from err
        return str(path)


def draft_name(message: bytes, to: str) -> str:
    r"""
    Return the name of a draft's file: whom it goes to, and which message it is.

    >>> draft_name(b"Subject: Photos\r\n\r\n", "privacy@example.org")
    'privacy@example.org-452579bef2.eml'
    """
    plain = _PLAIN.sub("-", checked_address(to)).strip(".-")[:_MOST_NAME]
    return f"{plain}-{hashlib.sha256(message).hexdigest()[:10]}.eml"
