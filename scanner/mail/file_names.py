"""Names of files that somebody else chose, as names that do no harm in any folder."""

import re
import unicodedata
from collections.abc import Iterable

from scanner.domain.html_text import clean

MOST_NAME = 100

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\ufffd]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?\Z", re.IGNORECASE)
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,10}\Z")


def safe_name(name: str) -> str:
    r"""
    Return a file's name without folders, signs that steer, or a meaning of its own to a system.

    >>> safe_name("../../.bashrc"), safe_name("C:\\x\\photos\u202egpj.exe"), safe_name("con.txt")
    ('bashrc', 'photosgpj.exe', '_con.txt')
    >>> safe_name(" . ")
    ''
    """
    last = re.split(r"[/\\]", name[-4 * MOST_NAME :])[-1]
    seen = unicodedata.normalize("NFC", clean(last))
    # Format characters (Cf) turn the order of letters around, or are not seen at all.
    seen = "".join(sign for sign in seen if unicodedata.category(sign)[0] != "C")
    seen = _NOT_IN_NAMES.sub("", " ".join(seen.split())).strip(". ")
    if len(seen) > MOST_NAME:
        suffix = _SUFFIX.search(seen)
        end = suffix[0] if suffix else ""
        seen = seen[: MOST_NAME - len(end)].rstrip(". ") + end
    return f"_{seen}" if _RESERVED.match(seen) else seen


def safe_names(names: Iterable[str], *, default: str = "attachment") -> list[str]:
    """
    Return safe names in the same order, each once, whatever a system thinks of capitals.

    >>> safe_names(["a.pdf", "A.pdf", ""])
    ['a.pdf', 'A (2).pdf', 'attachment']
    """
    given: list[str] = []
    taken: set[str] = set()
    for name in names:
        plain = safe_name(name) or default
        suffix = _SUFFIX.search(plain)
        end = suffix[0] if suffix else ""
        stem, number, choice = plain[: len(plain) - len(end)], 1, plain
        while choice.casefold() in taken:
            number += 1
            choice = f"{stem} ({number}){end}"
        taken.add(choice.casefold())
        given.append(choice)
    return given
