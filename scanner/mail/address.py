"""Addresses of mail: what may stand in a header or be told to a server, and nothing else."""

import re
import unicodedata

from scanner.domain.html_text import clean
from scanner.errors import BadWish

MOST_OCTETS = 254
"""Of a whole address, and 64 of what stands before the @ (RFC 5321, 4.5.3.1)."""

_MOST_LOCAL = 64
_MOST_DOMAIN = 253
_SHOWN = 80

_ATOMS = re.compile(r"[^\s\"(),.:;<>@\[\\\]]+(?:\.[^\s\"(),.:;<>@\[\\\]]+)*")
_LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)", re.ASCII)


def checked_address(text: str) -> str:
    """
    Return one mail address, without a name beside it, as it is to be told to a server.

    A domain of other letters than English ones becomes its ASCII form; what stands
    before the @ may keep such letters, which only servers that take UTF-8 deliver, and its case.

    >>> checked_address(" Privacy@Example.ORG ")
    'Privacy@example.org'
    >>> checked_address("datenschutz@müller.de")
    'datenschutz@xn--mller-kva.de'

    Raises BadWish if it is no such address. Addresses with quotes before the @ are not taken.
    """
    local, at, domain = unicodedata.normalize("NFC", text.strip()).rpartition("@")
    good = bool(at) and _ATOMS.fullmatch(local) is not None and local.isprintable()
    if good and len(local.encode()) <= _MOST_LOCAL:
        address = f"{local}@{ascii_domain(domain)}"
        if len(address.encode()) <= MOST_OCTETS:
            return address
    raise BadWish(f"{shown(text)} is no mail address; one looks like name@example.org.")


def ascii_domain(text: str) -> str:
    """
    Return a domain's name in the form that servers are asked for.

    Raises BadWish if it is none. So it does for names that two rules of this form read as two
    domains ("straße.de"): a letter must not go to somebody else's.
    """
    name = text.lower()
    if not name.isascii():
        try:
            name = text.encode("idna").decode("ascii").lower()
            same = name.encode("ascii").decode("idna") == text.lower()
        except UnicodeError as err:
            raise BadWish(f"{shown(text)} is no domain that mail can go to.") from err
        if not same:
            raise BadWish(f"{shown(text)} can be read as two domains: write it as xn--...")
    labels = name.split(".")
    if len(labels) < 2 or len(name) > _MOST_DOMAIN or labels[-1].isdecimal():
        raise BadWish(f"{shown(text)} is no domain that mail can go to.")
    if not all(_LABEL.fullmatch(label) for label in labels):
        raise BadWish(f"{shown(text)} is no domain that mail can go to.")
    return name


def shown(text: str) -> str:
    """Return text from outside for a sentence: on one line, quoted, and not too long."""
    line = " ".join(clean(text[: 4 * _SHOWN]).split())
    return repr(line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…")
