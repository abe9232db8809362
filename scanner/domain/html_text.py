"""Text from outside: HTML as the text it shows, and nothing that a database or screen refuses."""

import html
import re

MOST_TEXT = 100_000
"""Characters of one text that are kept."""

_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_BREAK = re.compile(r"<(?:br|/p)\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"<[/!?]?[a-zA-Z\-][^<>]*>")
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def plain_text(text: str) -> str:
    """
    Return HTML as the text it shows.

    Entities are unescaped once, after the tags have gone: "&lt;b&gt;" is meant to be read.

    >>> plain_text('One &amp; <a href="https://example.org/">two</a>')
    'One & two'
    """
    bare = text[: 2 * MOST_TEXT]
    if "<" in bare:
        bare = _TAG.sub("", _BREAK.sub("\n", bare))
    return clean(unescaped(bare)).strip()


def unescaped(text: str) -> str:
    """
    Return text with its HTML entities replaced, once.

    Only whole entities: "R&B" and "&copycat" stay what they are.

    >>> unescaped("Tom &amp;amp; Jerry &lt;3")
    'Tom &amp; Jerry <3'
    """
    return _ENTITY.sub(lambda found: html.unescape(found[0]), text) if "&" in text else text


def clean(text: str) -> str:
    """Return text that every database and screen takes: without control and half characters."""
    if text.isprintable() and len(text) <= MOST_TEXT:
        return text
    return _NOT_TEXT.sub("\ufffd", text[:MOST_TEXT].replace("\r\n", "\n"))
