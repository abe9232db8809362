"""
A language that is made up: [Ŝöme ţéxt ·····], English that one can read and see.

Every text that passes through the translation stands in brackets, and is 40 %
longer than in English, as German and French are. What has no bracket was not
translated; what has one bracket is cut, or was put together of halves.
"""

import re

from PySide6.QtCore import QObject, QTranslator

LONGER = 0.4
BEGIN, END = "[", "]"

_LETTERS = str.maketrans("ACEGIJKLNOQRSUWYZacegijklnoqrsuwyz", "ÅÇÉĜÎĴĶĻÑÖǪŔŜÛŴÝŽåçéĝîĵķļñöǫŕŝûŵýž")
_KEPT = re.compile(r"\{[^{}]*\}|%L?n|%\d|&\w|</?[a-z][^>]*>|https?://\S+")
_SILENT = ("QShortcut",)

_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"
"""Marks that keep words in their order within a line that goes the other way."""


class Pseudo(QTranslator):
    """Says everything in the language that is made up; Qt's own texts, too."""

    def __init__(self, parent: QObject | None = None, *, right_to_left: bool = False) -> None:
        super().__init__(parent)
        self._right_to_left = right_to_left

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if source == "QT_LAYOUT_DIRECTION":
            return "RTL" if self._right_to_left else "LTR"
        # Names of keys are read as well as shown.
        if context in _SILENT or not source.strip():
            return source
        made = pseudo(source)
        return f"{_LEFT_TO_RIGHT}{made}{_END}" if self._right_to_left else made

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own
        return False


def pseudo(text: str) -> str:
    """
    Return a text as the made-up language has it: names, numbers, marks and spaces stay.

    >>> pseudo("Open {name}…")
    '[Öpéñ {name}… ·····]'
    """
    bare = text.strip()
    at = text.index(bare) if bare else 0
    parts = []
    end = 0
    for kept in _KEPT.finditer(bare):
        parts += [bare[end : kept.start()].translate(_LETTERS), kept[0]]
        end = kept.end()
    parts.append(bare[end:].translate(_LETTERS))
    more = "·" * max(1, round(len(bare) * LONGER))
    said = f"{BEGIN}{''.join(parts)} {more}{END}"
    return text[:at] + said + text[at + len(bare) :]
