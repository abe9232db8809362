"""Where Flickr is: its own hosts, or one base that moves everything together."""

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from scanner.errors import BadWish

_ADDRESS = re.compile(
    r"""(?P<scheme>https?)://
        (?P<host>[a-z0-9]([a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])
        (:(?P<port>[0-9]{1,5}))?
        (?P<rest>[/?#][!-\[\]-~]*)?    # printable ASCII, and no backslash""",
    re.VERBOSE | re.IGNORECASE,
)
"""
An address that every reader takes apart alike: no user, no backslash, no space.

Two libraries that disagree on which part is the host could be led past a rule
that one of them checked.
"""

_PICTURE_HOSTS = (".staticflickr.com", ".flickr.com")


@dataclass(frozen=True, slots=True)
class Place:
    """
    The addresses of one Flickr: for calls, and for the three steps of a sign-in.

    `host` is shown where it is not Flickr's own, such as "127.0.0.1:8042"; it
    is empty for Flickr.
    """

    rest_url: str
    request_token_url: str
    authorize_url: str
    access_token_url: str
    host: str = ""

    @property
    def is_flickr(self) -> bool:
        """Whether this is Flickr itself."""
        return not self.host

    @property
    def is_loopback(self) -> bool:
        """Whether this is a pretend Flickr on this machine."""
        return is_loopback_host(urlsplit(self.rest_url).hostname or "")

    def may_fetch(self, url: str) -> bool:
        """
        Tell whether pictures may be asked for at `url`.

        Flickr's own hosts and the base's, by https; from a pretend Flickr on
        loopback nothing but loopback, so that a trial never leaves the machine.

        >>> place_of(None).may_fetch("https://live.staticflickr.com/65535/1_a_z.jpg")
        True
        >>> place_of(None).may_fetch("https://live.staticflickr.com.example.org/1_a_z.jpg")
        False
        >>> place_of("http://127.0.0.1:8042").may_fetch("http://127.0.0.1:9000/1.jpg")
        True
        """
        parts = _ADDRESS.fullmatch(url)
        if parts is None:
            return False
        host = parts["host"].lower()
        if self.is_loopback:
            return is_loopback_host(host)
        if parts["scheme"].lower() != "https":
            return False
        if self.host and _netloc(parts) == self.host:
            return True
        return parts["port"] in (None, "443") and f".{host}".endswith(_PICTURE_HOSTS)


def place_of(url: str | None) -> Place:
    """
    Return where Flickr is; `url` is one base for all of it, None is Flickr itself.

    >>> place_of("http://127.0.0.1:8042/").request_token_url
    'http://127.0.0.1:8042/services/oauth/request_token'

    Raises BadWish if the base is neither https nor on this machine.

    Source: https://www.flickr.com/services/api/auth.oauth.html
    """
    if url is None:
        return _place("https://api.flickr.com", "https://www.flickr.com", "")
    parts = _ADDRESS.fullmatch(url.strip())
    rest = parts["rest"] or "" if parts else ""
    if parts is None or "?" in rest or "#" in rest or int(parts["port"] or 443) > 65535:
        raise BadWish(
            "The address of Flickr is no address such as https://example.org or "
            "http://127.0.0.1:8042."
        )
    if parts["scheme"].lower() != "https" and not is_loopback_host(parts["host"]):
        raise BadWish(
            "The address of Flickr must begin with https://; http:// is for this machine only."
        )
    host = _netloc(parts)
    base = f"{parts['scheme'].lower()}://{host}{rest.rstrip('/')}"
    return _place(base, base, host)


def _place(rest: str, sign_in: str, host: str) -> Place:
    steps = f"{sign_in}/services/oauth"
    return Place(
        rest_url=f"{rest}/services/rest/",
        request_token_url=f"{steps}/request_token",
        authorize_url=f"{steps}/authorize",
        access_token_url=f"{steps}/access_token",
        host=host,
    )


def _netloc(parts: "re.Match[str]") -> str:
    usual = {"https": "443", "http": "80"}[parts["scheme"].lower()]
    host = parts["host"].lower()
    return host if parts["port"] in (None, usual) else f"{host}:{int(parts['port'])}"


def is_loopback_host(host: str) -> bool:
    """Tell whether a host of an address is this machine itself."""
    bare = host.strip("[]").lower()
    if bare == "localhost":
        return True
    try:
        return ipaddress.ip_address(bare).is_loopback
    except ValueError:
        return False
