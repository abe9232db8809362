"""What goes back over the wire."""

from dataclasses import dataclass
from typing import Any

from jinja2 import Environment

PLAIN, HTML = "text/plain;charset=UTF-8", "text/html; charset=utf-8"

_GUARDS = (
    ("Cache-Control", "no-store"),
    ("Content-Security-Policy", "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'"),
    ("Referrer-Policy", "same-origin"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
)

_PAGES = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
_FRAME = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ title }} - pretend Flickr</title>
<style>
body { font: 16px/1.5 sans-serif; max-width: 36em; margin: 2em auto; padding: 0 1em; }
.pretend { background: #fff3c4; color: #3b2f00; padding: .5em 1em; }
button { font: inherit; padding: .4em 1.2em; margin-right: 1em; }
code { font-size: 1.6em; }
</style></head>
<body><p class="pretend"><strong>This is a pretend Flickr</strong> on this computer, to try
things on. It is not flickr.com; no real account is touched.</p>
<h1>{{ title }}</h1>
"""


@dataclass(frozen=True, slots=True)
class Reply:
    """An HTTP response."""

    status: int
    content_type: str
    body: bytes
    headers: tuple[tuple[str, str], ...] = ()


def plain(status: int, text: str, *headers: tuple[str, str]) -> Reply:
    """Return a reply of plain text."""
    return Reply(status, PLAIN, text.encode(), headers)


def page(status: int, title: str, template: str, **values: Any) -> Reply:
    """Return a page in the frame that says what this is; `values` of the template are escaped."""
    text = _PAGES.from_string(f"{_FRAME}{template}</body></html>\n").render(title=title, **values)
    return Reply(status, HTML, text.encode(), _GUARDS)


def moved(url: str) -> Reply:
    """Return a redirect."""
    return Reply(302, PLAIN, b"", (("Location", url), ("Cache-Control", "no-store")))
