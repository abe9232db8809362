"""
The letters of a PDF: shipped ones for Latin text, and this machine's where a title needs others.

All are put into the file, so that it looks alike everywhere. Letters that no font here has are
shown as `NO_GLYPH`, and the text itself stands beside them for whoever copies or hears it.
"""

import os
import sys
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import reportlab
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

REGULAR, BOLD = "Safelight-Regular", "Safelight-Bold"
NO_GLYPH = "?"

FURTHER = (
    "DejaVuSans.ttf",
    "NotoSans-Regular.ttf",
    "LiberationSans-Regular.ttf",
    "Arial Unicode.ttf",
    "arial.ttf",
    "segoeui.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansThai-Regular.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "DroidSansFallbackFull.ttf",
    "wqy-microhei.ttc",
    "wqy-zenhei.ttc",
    "msyh.ttc",
    "msgothic.ttc",
    "malgun.ttf",
)
"""Fonts that a system may have, the first that has a letter is taken; only TrueType can be."""


class Letters:
    """Knows which font has a letter, and how wide text is; size in points."""

    def __init__(self) -> None:
        self._regular, self._bold = _shipped()

    def runs(self, text: str, *, bold: bool = False) -> list[tuple[str, str]]:
        """Return text in pieces, each with the font that has its letters."""
        found: list[tuple[str, str]] = []
        first = self._bold if bold else self._regular
        for sign in text:
            font, drawn = self._font_of(sign, first)
            if found and found[-1][0] == font:
                found[-1] = (font, found[-1][1] + drawn)
            else:
                found.append((font, drawn))
        return found

    def _font_of(self, sign: str, first: Any) -> tuple[str, str]:
        number = ord(sign)
        if number in first.face.charToGlyph:
            return first.fontName, sign
        for font in further_fonts():
            if number in font.face.charToGlyph:
                return font.fontName, sign
        return first.fontName, NO_GLYPH

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return how wide text is, in points."""
        return sum(
            float(pdfmetrics.stringWidth(piece, font, size))
            for font, piece in self.runs(text, bold=bold)
        )

    def tells(self, text: str) -> bool:
        """Whether what is drawn of a text says all of it, in its own order."""
        has_all = all(
            sign == NO_GLYPH or self._font_of(sign, self._regular)[1] == sign for sign in set(text)
        )
        return has_all and not is_from_right(text)


def is_from_right(text: str) -> bool:
    """Tell whether text has letters that are read from right to left."""
    return any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in text)


def as_drawn(text: str) -> str:
    r"""
    Return a line as its letters stand from left to right.

    >>> as_drawn("a \u05d0\u05d1 b")
    'a בא b'
    """
    if not is_from_right(text):
        return text
    found: list[str] = []
    run: list[str] = []
    for sign in text:
        if unicodedata.bidirectional(sign) in ("R", "AL", "NSM") or (run and sign == " "):
            run.append(sign)
            continue
        found += _turned(run)
        run = []
        found.append(sign)
    return "".join([*found, *_turned(run)])


def _turned(run: list[str]) -> list[str]:
    blanks = len(run) - len("".join(run).rstrip())
    kept = run[: len(run) - blanks]
    return [*reversed(kept), *run[len(run) - blanks :]]


@lru_cache(maxsize=1)
def _shipped() -> tuple[Any, Any]:
    # ReportLab comes with Bitstream Vera, which may be passed on and put into files.
    folder = Path(reportlab.__file__).parent / "fonts"
    fonts = TTFont(REGULAR, str(folder / "Vera.ttf")), TTFont(BOLD, str(folder / "VeraBd.ttf"))
    for font in fonts:
        pdfmetrics.registerFont(font)
    return fonts


@lru_cache(maxsize=1)
def further_fonts() -> tuple[Any, ...]:
    """Return this machine's own fonts of those in `FURTHER`; looked for once."""
    there = {path.name: path for folder in _folders() for path in _files(folder)}
    found = []
    for n, name in enumerate(FURTHER):
        if name not in there:
            continue
        try:
            font = TTFont(f"Safelight-{n}", str(there[name]))
        except (TTFError, OSError):
            continue  # a font that is damaged, or has another kind of outlines
        pdfmetrics.registerFont(font)
        found.append(font)
    return tuple(found)


def _folders() -> Iterator[Path]:
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
    elif sys.platform == "darwin":
        yield from (Path("/System/Library/Fonts"), Path("/Library/Fonts"))
    else:
        yield from (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
        yield Path.home() / ".local" / "share" / "fonts"


def _files(folder: Path) -> Iterator[Path]:
    for place, _, names in os.walk(folder):
        yield from (Path(place, name) for name in names if name in FURTHER)
