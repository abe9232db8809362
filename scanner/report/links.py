"""Addresses in a report, which come from strangers: only those of the web may be followed."""

from urllib.parse import urlsplit

from scanner.domain.shapes import shown


def safe_link(url: str | None) -> str | None:
    """
    Return an address if it is one of the web, None otherwise.

    >>> safe_link("https://www.flickr.com/photos/a/1/"), safe_link("javascript:alert(1)")
    ('https://www.flickr.com/photos/a/1/', None)
    """
    if not url or shown(url) != url or url != url.strip():
        return None
    try:
        parts = urlsplit(url)
        return url if parts.scheme in ("http", "https") and parts.hostname else None
    except ValueError:
        return None
