"""Which of Flickr's pages the window sends a browser to, and the sending."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

KEY_PAGE = "https://www.flickr.com/services/apps/create/"
"""Where Flickr gives API keys."""

STREAM = "https://www.flickr.com/photos/{nsid}/"


def flickr_address(text: str | None, host: str = "") -> QUrl | None:
    """
    Return where a browser may be sent for one of Flickr's pages, None for any other address.

    That is https on flickr.com. Where Flickr is another one, at `host` (see
    FlickrState.host), its own pages and none but they: by https, or by http on
    this machine. A photo's address on flickr.com means the same page there, so
    that a trial never leaves the machine.

    >>> flickr_address("https://www.flickr.com/photos/a/1/").host()
    'www.flickr.com'
    >>> flickr_address("https://www.flickr.com.example.org/photos/a/1/") is None
    True
    >>> flickr_address("https://www.flickr.com/photos/a/1/", "127.0.0.1:8042").toString()
    'http://127.0.0.1:8042/photos/a/1/'
    """
    url = QUrl(text or "", QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.userInfo() or not url.host():
        return None
    if host and url.authority().lower() == host.lower():
        schemes = ("https", "http") if _is_loopback(url.host()) else ("https",)
        return url if url.scheme() in schemes else None
    is_flickr = f".{url.host().lower()}".endswith(".flickr.com")
    if not is_flickr or url.scheme() != "https" or url.port(443) != 443:
        return None
    return _moved(url, host) if host else url


def _moved(url: QUrl, host: str) -> QUrl | None:
    """Return the same page of the Flickr at `host`."""
    moved = QUrl(url)
    moved.setAuthority(host, QUrl.ParsingMode.StrictMode)
    moved.setScheme("http" if _is_loopback(moved.host()) else "https")
    return moved if moved.isValid() and moved.host() else None


def open_address(url: QUrl) -> bool:
    """Open an address in the browser; False if there is none that could be opened."""
    return QDesktopServices.openUrl(url)


def _is_loopback(host: str) -> bool:
    return host in ("127.0.0.1", "localhost", "::1")
