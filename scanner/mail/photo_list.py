"""The photos of a letter: as they stand in its text, and as a table that is attached."""

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from scanner.domain.letter import INLINE, Attachment, LetterPhoto
from scanner.domain.shapes import safe_cell
from scanner.mail.letter_language import (
    Words,
    cut,
    grouped,
    is_visible,
    license_words,
    listed,
    one_line,
)
from scanner.mail.letter_words import WORDS

MOST_TITLE = 200
"""Characters of a title in the text; the table has all of it."""

_MOST_LISTS = INLINE


def photos_csv(photos: Sequence[LetterPhoto], language: str) -> Attachment:
    """
    Return the photos as a table for any spreadsheet: UTF-8 with its mark, CRLF, a row a photo.

    The columns stand in one order, their heads in the letter's language. What a spreadsheet
    could take for a formula has an apostrophe before it.
    """
    words = WORDS[language]
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(words.csv_header)
    for number, photo in enumerate(map(_made_safe, photos), 1):
        cells = (
            str(number),
            _address(photo),
            photo.key,
            photo.title,
            _iso(photo.uploaded),
            photo.dataset,
            photo.list_name,
            photo.list_sha256,
            "" if photo.row is None else str(photo.row),
            "; ".join(photo.possible),
            license_words(photo.license_then, words),
            license_words(photo.license_now, words),
            _iso(photo.collected_from),
            _iso(photo.collected_to),
        )
        table.writerow([safe_cell(cell) for cell in cells])
    return Attachment(words.csv_name, "text/csv", ("\ufeff" + out.getvalue()).encode("utf-8"))


def photo_list(photos: Sequence[LetterPhoto], language: str) -> str:
    """Return the photos as they stand in a letter: each one, or beyond INLINE where they are."""
    words = WORDS[language]
    if len(photos) > INLINE:
        # What of many photos is said here are the lists that they stand in.
        named = {(photo.list_name, photo.list_sha256): photo for photo in photos}
        safe = [_made_safe(photo) for photo in named.values()]
    else:
        safe = [_made_safe(photo) for photo in photos]
    lists = list(dict.fromkeys((p.list_name, p.list_sha256) for p in safe if p.list_name))
    blocks = []
    if len(photos) <= INLINE:
        for number, photo in enumerate(safe, 1):
            blocks.append(_photo_lines(number, photo, lists, words))
    else:
        count = grouped(len(photos), words)
        blocks.append(words.all_attached.format(count=count, file=words.csv_name))
    if lists:
        shown = [
            f"[{n}] {cut(name, MOST_TITLE)}" + (f", SHA-256 {sha}" if sha else "")
            for n, (name, sha) in enumerate(lists[:_MOST_LISTS], 1)
        ]
        blocks.append("\n".join([words.lists, *shown]))
    if len(photos) <= INLINE:
        blocks.append(words.also_attached.format(file=words.csv_name))
    return "\n\n".join(blocks)


def _photo_lines(
    number: int, photo: LetterPhoto, lists: Sequence[tuple[str, str]], words: Words
) -> str:
    """Return one photo: its address, then what is known of it, a line each."""
    title = cut(photo.title, MOST_TITLE)
    quoted = f"{words.quotes[0]}{title}{words.quotes[1]}" if title else ""
    facts = [
        ", ".join(filter(None, (f"{words.flickr_id} {photo.key}" if photo.key else "", quoted)))
    ]
    if photo.list_name:
        place = f"[{lists.index((photo.list_name, photo.list_sha256)) + 1}]"
        if photo.row is not None:
            place = words.row.format(row=photo.row, list=place)
        facts.append(", ".join(filter(None, (photo.dataset, place))))
    if photo.possible:
        facts.append(f"{words.possible} {listed(photo.possible, words)}")
    named = (
        (words.license_then, license_words(photo.license_then, words)),
        (words.license_now, license_words(photo.license_now, words)),
    )
    facts.append(", ".join(f"{label}{words.colon} {text}" for label, text in named if text))
    collected = " – ".join(filter(None, (_iso(photo.collected_from), _iso(photo.collected_to))))
    dates = ((words.uploaded, _iso(photo.uploaded)), (words.collected, collected))
    facts.append(", ".join(f"{label} {text}" for label, text in dates if text))
    first = _address(photo) or quoted or f"{words.photo} {number}"
    lines = [f"{number}. {first}", *(f"   {fact}" for fact in facts if fact)]
    return "\n".join(lines)


def _made_safe(photo: LetterPhoto) -> LetterPhoto:
    """Return a photo with every text of it on one line, and "" for one with nothing to see."""
    return replace(
        photo,
        key=_text(photo.key),
        url=_text(photo.url).replace(" ", "%20"),
        title=_text(photo.title),
        dataset=_text(photo.dataset),
        list_name=_text(photo.list_name),
        list_sha256=_text(photo.list_sha256),
        possible=tuple(filter(None, map(_text, photo.possible))),
        license_then=_text(photo.license_then),
        license_now=_text(photo.license_now),
    )


def _text(text: str) -> str:
    line = one_line(text)
    return line if is_visible(line) else ""


def _address(photo: LetterPhoto) -> str:
    """Return where a photo is to be seen; this page of Flickr's opens one by its id alone."""
    if photo.url or not (photo.key.isascii() and photo.key.isdecimal()):
        return photo.url
    return f"https://www.flickr.com/photo.gne?id={photo.key}"


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
