"""
What a text must not tell when it is written to the log, copied, or sent to somebody.

`without_secrets` takes out what lets somebody else in: keys, tokens, signatures, passwords,
whatever stands in an address before the host, and names the home folder ~. `for_others` takes out
e-mail addresses as well. Both take more than they must rather than less, and leave a text that
they have been over as it is.
"""

import json
import re
from collections.abc import Collection
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote, quote_plus

HIDDEN = "[hidden]"
ADDRESS = "[address]"

SHORTEST_KNOWN = 4
"""Characters of a secret that is looked for by its value: shorter ones are a part of any text."""

_NAMED = re.compile(
    r"""(?ixs)
    (?P<name>
        (?: (?: token | secret | signature | verifier | nonce | credential s? | cookie )
          | api [_-]? key | consumer [_-]? key )
        \\? ["']? \s* (?> => | %3D | [=:] ) \s*+
    )
    (?: (?P<q>\\?["']) .*? (?: (?<!\\)(?P=q) | (?=\n) | \Z )
      | (?! \[hidden\] ) [^\s"'&,;)}\]<>]+ )
    """
)
"""oauth_token=..., "api_key": "...", Cookie: ...; a value in quotes is taken to its quote."""

_PASSWORD = re.compile(
    r"""(?ix)
    (?P<name>
        (?: passw(?:or)?d | passphrase | pwd ) \\? ["']? \s* (?> => | %3D | [=:] ) \s*+
    )
    (?: (?P<q>\\?["']) .*? (?: (?<!\\)(?P=q) | (?=\n) | $ ) | (?! \[hidden\] ) [^\n"']+ )
    """
)
"""A password may hold blanks and commas: without quotes it goes on to the end of its line."""

_HEADER = re.compile(
    r"""(?ix)
    (?P<name> (?: proxy- )? authorization \\? ["']? \s* [=:,] \s*+ \\?+ ["']?+ )
    (?! \[hidden\] ) [^\n]+
    """
)
_SCHEME = re.compile(r"(?i)(?P<name>\b(?:bearer|basic(?=\s+\S*[\d=+/]))\s++)[\w.~+/=-]+")
_USER = re.compile(r"(?P<name>://)(?!\[hidden\]@)[^/\s\"'<>?#]+@")
_SHAPED = (
    # A token of Flickr's; a key of Flickr's, 32 hexadecimal digits that stand alone.
    re.compile(r"(?i)\b72157\d{8,}-[0-9a-f]{16}\b"),
    re.compile(r"(?i)(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])"),
)
_PICTURE = re.compile(r"(?P<name>/\d{4,}_)[0-9a-f]{6,16}(?=(?:_\w{1,2})?\.\w{3,4}\b)")
"""In the address of a picture on Flickr: whoever has it sees the picture, be it private."""

_EMAIL = re.compile(r"(?i)[\w.!#$%&*+/=?^`{|}~-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+")


def without_secrets(text: str, known: Collection[str] = ()) -> str:
    """
    Return a text with the values of tokens, keys and passwords hidden, and the home folder as ~.

    `known` are secrets that go wherever they stand, be it without any name beside them, also as
    they are written in JSON or in an address.

    >>> without_secrets("GET /rest?api_key=0123abc&page=2")
    'GET /rest?api_key=[hidden]&page=2'
    >>> without_secrets("it said: xyzzy-9!", {"xyzzy-9!"})
    'it said: [hidden]'
    """
    if known:
        text = _known(frozenset(known)).sub(HIDDEN, text)
    for named in (_HEADER, _PASSWORD, _NAMED, _SCHEME, _PICTURE):
        text = named.sub(rf"\g<name>{HIDDEN}", text)
    text = _USER.sub(rf"\g<name>{HIDDEN}@", text)
    for shaped in _SHAPED:
        text = shaped.sub(HIDDEN, text)
    return _without_home(text)


def for_others(
    text: str, known: Collection[str] = (), *, public: Collection[str] = frozenset()
) -> str:
    """
    Return a text without secrets and without e-mail addresses, save those that are `public`.

    >>> for_others("from ann@example.org to privacy@example.com", public={"privacy@example.com"})
    'from [address] to privacy@example.com'
    """
    return _EMAIL.sub(
        lambda found: found[0] if found[0].casefold() in public else ADDRESS,
        without_secrets(text, known),
    )


def _without_home(text: str) -> str:
    home = str(Path.home())
    if len(home) < 2:
        return text
    for written in {home, home.replace("\\", "\\\\"), quote(home)}:
        # /home/ann is no part of /home/anna.
        text = re.sub(rf"{re.escape(written)}(?![\w-])", "~", text)
    return text


@lru_cache(maxsize=4)
def _known(secrets: frozenset[str]) -> re.Pattern[str]:
    """Return what finds every secret that is long enough, in each way that it may be written."""
    ways = {
        written
        for secret in secrets
        if len(secret) >= SHORTEST_KNOWN
        for written in (
            secret,
            quote(secret, safe=""),
            quote(secret),
            quote_plus(secret),
            json.dumps(secret)[1:-1],
            json.dumps(secret, ensure_ascii=False)[1:-1],
            repr(secret)[1:-1],
        )
    }
    # The longest first: one secret may be the beginning of another.
    longest_first = sorted(ways, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first)) or r"(?!)")
