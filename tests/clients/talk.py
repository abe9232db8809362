"""
How a test talks with a client of Flickr: a line of JSON in, a line of JSON out, until the end.

Each program in this folder drives one client that others wrote, and knows the
same words:

    open     url, key, secret, token, token_secret    empty token: with the key alone
    info     photo                                    answers its title
    page     user, per_page, page                     answers [[photo, license], ...]
    license  photo, license
    tags     photo, tags                              adds them
    perms    photo, public, friend, family
    begin    perms                                    answers the address of the authorize page
    finish   verifier                                 answers the token; signs with it from then on

`{"ok": ...}` is what the client gave, `{"refused": [code, message]}` what it
took as Flickr's refusal. Whatever else goes wrong ends the program.
"""

import json
import sys
from collections.abc import Callable
from typing import Any


class Refused(Exception):
    """Flickr refused a call, says the client: its code and its message."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(code, message)
        self.answer = [code, message]


def serve(opened: Callable[..., Any]) -> None:
    """Do what the lines of standard input ask of the client that `opened` makes."""
    client: Any = None
    for line in sys.stdin:
        task = json.loads(line)
        word = task.pop("do")
        answer: dict[str, Any] = {"ok": None}
        try:
            if word == "open":
                client = opened(**task)
            else:
                answer["ok"] = getattr(client, word)(**task)
        except Refused as refused:
            answer = {"refused": refused.answer}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
