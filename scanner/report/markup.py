"""A document as one self-contained page: no script, nothing from elsewhere, all text escaped."""

import base64
import hashlib
import html
from importlib import resources
from typing import TextIO

from scanner.domain.shapes import shown
from scanner.report.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Picture,
    Plot,
    Table,
    Term,
    Terms,
)


def escaped(text: str) -> str:
    r"""
    Return text as it stands in a page, between tags or in quotes; what cannot be seen is spelt.

    >>> escaped('<b>"\x1b')
    '&lt;b&gt;&quot;\\x1b'
    """
    return html.escape(shown(text))


def style() -> tuple[str, str]:
    """Return the style of every page, and its sum for the page's policy."""
    text = resources.files("scanner.report").joinpath("page.css").read_text(encoding="utf-8")
    return text, f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def write_markup(out: TextIO, document: Document) -> None:
    """Write a document as HTML, a block at a time."""
    css, its_sum = style()
    policy = (
        f"default-src 'none'; img-src data:; style-src '{its_sum}'; base-uri 'none'; "
        "form-action 'none'"
    )
    out.write(
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="Safelight {escaped(document.version)}">\n'
        f"<title>{escaped(document.title)}</title>\n<style>{css}</style>\n</head>\n"
        '<body>\n<main class="document">\n'
    )
    for n, block in enumerate(document.blocks):
        _write(out, block, n)
    out.write("</main>\n</body>\n</html>\n")


def _write(out: TextIO, block: Block, n: int) -> None:
    match block:
        case Heading(level, text):
            out.write(f"<h{level}><bdi>{escaped(text)}</bdi></h{level}>\n")
        case Paragraph(text, quiet):
            soft = ' class="soft"' if quiet else ""
            out.write(f"<p{soft}>{escaped(text)}</p>\n")
        case Bullets(items):
            lines = "".join(f"<li>{escaped(item)}</li>\n" for item in items)
            out.write(f"<ul>\n{lines}</ul>\n")
        case Terms(items):
            lines = "".join(_term(item) for item in items)
            out.write(f"<dl>\n{lines}</dl>\n")
        case Table(head, rows):
            names = "".join(f'<th scope="col">{escaped(name)}</th>' for name in head)
            out.write(f"<table>\n<thead><tr>{names}</tr></thead>\n<tbody>\n")
            for row in rows:
                cells = "".join(f"<td><bdi>{escaped(cell)}</bdi></td>" for cell in row)
                out.write(f"<tr>{cells}</tr>\n")
            out.write("</tbody>\n</table>\n")
        case Picture():
            out.write(_picture(block))
        case Plot(chart):
            # The measures of letters take a while to load, and only a chart needs them.
            from scanner.report.plot import svg_of

            out.write(svg_of(chart, f"chart{n}"))


def _term(item: Term) -> str:
    value = f"<bdi>{escaped(item.value)}</bdi>"
    if item.url is not None:
        value = f'<a href="{escaped(item.url)}" rel="noopener noreferrer">{value}</a>'
    return f"<dt>{escaped(item.name)}</dt><dd>{value}</dd>\n"


def _picture(block: Picture) -> str:
    data = base64.b64encode(block.jpeg).decode("ascii")
    boxes = "".join(
        f'<rect x="{b.x}" y="{b.y}" width="{b.w}" height="{b.h}"/>' for b in block.boxes
    )
    drawn = (
        f'<svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">{boxes}</svg>'
        if boxes
        else ""
    )
    image = f'<img src="data:image/jpeg;base64,{data}" alt="{escaped(block.alt)}">'
    return f'<p><span class="frame">{image}{drawn}</span></p>\n'
