"""HTML of a mail as the text that it shows: nothing is fetched, run, or followed."""

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from scanner.domain.html_text import MOST_TEXT, clean

MOST_HTML: Final = 2_000_000
"""Characters of HTML that are read; the rest is left out."""

_MOST_LINK = 300
_HIDDEN = frozenset(
    {"head", "iframe", "math", "noscript", "object", "script", "style", "svg", "template", "title"}
)
_BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt"}
    | {"fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr"}
    | {"html", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "tfoot"}
    | {"thead", "tr", "ul"}
)
_APART = frozenset({"blockquote", "dl", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "ul"})
_SPACE = re.compile(r"[ \t\r\n\f]+")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,40})")
_ATTRIBUTE = re.compile(r"[\s/]*+([^\s/>=][^\s/>=]*+)\s*+(=\s*+)?")
_BARE = re.compile(r"[^\s>]*+")
_RAW = {name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style", "title")}
_MOST_HREF = 2000
_LINKS = ("https://", "http://", "mailto:")


def html_text(html: str) -> str:
    """
    Return the text that HTML shows, in lines; a link's address stands behind its words.

    >>> html_text('<style>p{}</style><p>Please <a href="https://example.org/f">fill this in</a>.')
    'Please fill this in <https://example.org/f>.'
    """
    data = "".join(_simple(html.replace("\x00", "")[:MOST_HTML])).encode("utf-8", "replace")
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, recover=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    return "" if root is None else _tidy("".join(_Shown(root).pieces))


def _simple(html: str) -> Iterator[str]:
    """
    Yield HTML with no attribute but links' addresses, and without comments, scripts and styles.

    The parser compares each attribute of a tag with all others: a megabyte of them took it
    minutes (libxml2, seen 2026-11-23). What is not closed goes on to the end, as in browsers.
    """
    at = 0
    while (start := html.find("<", at)) >= 0:
        yield html[at:start]
        if html.startswith("<!--", start):
            at = _after(html, "-->", start + 4)
        elif tag := _TAG.match(html, start):
            name = tag[2].lower()
            link, at = _attributes(html, tag.end())
            yield f"<{tag[1]}{name}{link if name == 'a' else ''}>"
            if name in _RAW and not tag[1]:
                end = _RAW[name].search(html, at)
                at = end.start() if end else len(html)
        elif html.startswith(("<!", "<?", "</"), start):
            at = _after(html, ">", start + 2)
        else:
            yield "&lt;"
            at = start + 1
    yield html[at:]


def _attributes(html: str, at: int) -> tuple[str, int]:
    """Return the address of a tag's link as an attribute, and where the tag has ended."""
    link = ""
    while found := _ATTRIBUTE.match(html, at):
        name, at = found[1].lower(), found.end()
        if found[2] is None:
            continue
        quote = html[at : at + 1]
        if quote and quote in "\"'":
            end = html.find(quote, at + 1)
            value, at = (html[at + 1 : end], end + 1) if end >= 0 else ("", len(html))
        else:
            bare = _BARE.match(html, at)
            value, at = (bare[0], bare.end()) if bare else ("", at)
        if name == "href" and not link:
            plain = value[:_MOST_HREF].replace('"', "%22").replace("<", "%3C").replace(">", "%3E")
            link = f' href="{plain}"'
    return link, _after(html, ">", at)


def _after(html: str, mark: str, at: int) -> int:
    """Return where a mark has ended, the end of all if there is none."""
    found = html.find(mark, at)
    return found + len(mark) if found >= 0 else len(html)


class _Shown:
    """The text of a tree, in pieces, with line breaks where a screen would have them."""

    def __init__(self, root: etree._Element) -> None:
        self.pieces: list[str] = []
        self._breaks = 0
        self._link: int | None = None
        self._preformatted = 0
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            name = element.tag if isinstance(element.tag, str) else ""
            if event == "end":
                self._end(element, name)
            elif name in _HIDDEN or not name:
                walk.skip_subtree()
            else:
                self._start(element, name)

    def _start(self, element: etree._Element, name: str) -> None:
        self._break_for(name)
        self._preformatted += name == "pre"
        match name:
            case "br":
                self._breaks += 1
            case "li":
                self._add("- ")
            case "a" if self._link is None:
                self._link = len(self.pieces)
        self._add(element.text)

    def _end(self, element: etree._Element, name: str) -> None:
        if name == "a" and self._link is not None:
            self._name_link(element, "".join(self.pieces[self._link :]))
            self._link = None
        self._preformatted -= name == "pre"
        self._break_for(name)
        if name in ("td", "th"):
            self._add(" ")
        self._add(element.tail)

    def _name_link(self, element: etree._Element, words: str) -> None:
        address = " ".join((element.get("href") or "").split())[:_MOST_LINK]
        plain = address.removeprefix("mailto:")
        if address.lower().startswith(_LINKS) and plain not in words:
            self._add(f" <{plain}>")

    def _break_for(self, name: str) -> None:
        if name in _BLOCKS:
            self._breaks = max(self._breaks, 2 if name in _APART else 1)

    def _add(self, text: str | None) -> None:
        """Let text follow, after the line breaks that are due; blanks alone need none."""
        if not text or (self._breaks and not text.strip()):
            return
        self.pieces.append("\n" * min(self._breaks, 2))
        self._breaks = 0
        self.pieces.append(text if self._preformatted else _SPACE.sub(" ", text))


def _tidy(text: str) -> str:
    """Return lines without blanks around them, never two empty ones together."""
    lines = [" ".join(line.split()) for line in text[: 4 * MOST_TEXT].split("\n")]
    kept = [line for at, line in enumerate(lines) if line or (at and lines[at - 1])]
    return clean("\n".join(kept)).strip()
