"""A PDF read back: its text in reading order, its structure, and whatever its objects hold."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdf


def text_of_pdf(path: Path) -> str:
    """Return the text of all pages and every string of every object."""
    reader = pypdf.PdfReader(path)
    strings = [str(value) for value in strings_in(reader.trailer, set())]
    return "\n".join([*(page.extract_text() for page in reader.pages), *strings])


def strings_in(thing: Any, seen: set[int]) -> Iterator[str]:
    """Yield every text that an object or one below it holds."""
    if isinstance(thing, pypdf.generic.IndirectObject):
        if thing.idnum in seen:
            return
        seen.add(thing.idnum)
        thing = thing.get_object()
    if isinstance(thing, str) and not isinstance(thing, pypdf.generic.NameObject):
        yield thing
    elif isinstance(thing, dict):
        for value in thing.values():
            yield from strings_in(value, seen)
    elif isinstance(thing, list):
        for value in thing:
            yield from strings_in(value, seen)


def elements(reader: pypdf.PdfReader) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every element of the structure in reading order: its type, and its entries."""
    root = reader.trailer["/Root"]["/StructTreeRoot"]
    yield from _below(root["/K"].get_object())


def _below(element: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    yield str(element["/S"]), element
    for kid in element["/K"]:
        found = kid.get_object() if hasattr(kid, "get_object") else kid
        if isinstance(found, dict) and "/S" in found:
            yield from _below(found)


def words_of(reader: pypdf.PdfReader, wanted: str) -> list[str]:
    """Return the text of every element of a type, by the marks on the pages it names."""
    marked = {n: _marked(page) for n, page in enumerate(reader.pages)}
    numbers = {page.indirect_reference.idnum: n for n, page in enumerate(reader.pages)}
    found = []
    for kind, element in elements(reader):
        if kind != wanted:
            continue
        pieces = []
        for kid in element["/K"]:
            mark = kid.get_object() if hasattr(kid, "get_object") else kid
            if isinstance(mark, dict) and "/MCID" in mark:
                page = numbers[mark.raw_get("/Pg").idnum]
                pieces.append(marked[page].get(int(mark["/MCID"]), ""))
        found.append("".join(pieces).strip())
    return found


def _marked(page: Any) -> dict[int, str]:
    """Return the text of each marked content of a page by its number."""
    found: dict[int, str] = {}
    open_: list[int | None] = []

    def before(operator: bytes, operands: list[Any], *_: Any) -> None:
        if operator == b"BDC":
            number = operands[1].get("/MCID") if isinstance(operands[1], dict) else None
            open_.append(None if number is None else int(number))
        elif operator == b"BMC":
            open_.append(None)
        elif operator == b"EMC":
            open_.pop()

    def text(said: str, *_: Any) -> None:
        if open_ and open_[-1] is not None:
            found[open_[-1]] = found.get(open_[-1], "") + said

    page.extract_text(visitor_operand_before=before, visitor_text=text)
    return found
