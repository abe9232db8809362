"""For tests of the pretend Flickr: calls signed by a library that is not the server's."""

from typing import Any
from urllib.parse import unquote_plus, urlencode, urlsplit

import requests
from oauthlib.oauth1 import SIGNATURE_TYPE_AUTH_HEADER, SIGNATURE_TYPE_BODY, SIGNATURE_TYPE_QUERY
from oauthlib.oauth1 import Client as Signer

from scanner.demo.server import PretendFlickr
from scanner.demo.world import PretendToken

FORM = "application/x-www-form-urlencoded"
API = "https://api.flickr.com/services/rest/"


def signer(
    server: PretendFlickr, token: PretendToken | None = None, *, where: str = "header", **more: Any
) -> Signer:
    """Return what signs for the world's first key, and writes the signature `where`."""
    kinds = {
        "header": SIGNATURE_TYPE_AUTH_HEADER,
        "query": SIGNATURE_TYPE_QUERY,
        "body": SIGNATURE_TYPE_BODY,
    }
    more.setdefault("client_secret", server.world.secret)
    return Signer(
        more.pop("client_key", server.world.key),
        resource_owner_key=token.token if token else None,
        resource_owner_secret=token.secret if token else None,
        signature_type=kinds[where],
        **more,
    )


def send(
    server: PretendFlickr,
    arguments: dict[str, Any],
    token: PretendToken | None = None,
    *,
    way: str = "form+header",
    over: str = "",
    **more: Any,
) -> requests.Response:
    """
    Send one signed call with its arguments in one of the ways that clients use.

    `over` is the address that is signed, where it is not the one it is sent to.
    """
    where, path = server.url + "/services/rest/", more.pop("path", "/services/rest/")
    over = over or where.removesuffix("/services/rest/") + path
    text = urlencode(arguments)
    body, verb, headers = "", "POST", {}
    kind = "header" if way.endswith("+header") else "query"
    if way == "form":
        kind = "body"
    if way.startswith(("form", "multipart")):
        headers, body = {"Content-Type": FORM}, text
        if way == "multipart":
            kind = "body"
    else:
        verb = way.split("+")[0].rpartition("-")[2].upper()
        over += f"?{text}"
    uri, signed_headers, signed_body = signer(server, token, where=kind, **more).sign(
        over, verb, body or None, headers
    )
    target = urlsplit(uri)
    address = f"{server.url}{path}" + (f"?{target.query}" if target.query else "")
    if way == "multipart":
        fields = [pair.split("=", 1) for pair in signed_body.split("&")]
        return requests.post(address, files=_parts(fields), timeout=30)
    return requests.request(
        verb, address, data=signed_body or None, headers=dict(signed_headers), timeout=30
    )


def ask(
    server: PretendFlickr, method: str, token: PretendToken | None = None, **arguments: Any
) -> Any:
    """Return the JSON answer of a signed call by POST."""
    whole = {"method": f"flickr.{method}", "format": "json", "nojsoncallback": "1", **arguments}
    response = send(server, whole, token)
    assert response.status_code == 200, response.text
    return response.json()


def anybody(server: PretendFlickr, method: str, **arguments: Any) -> Any:
    """Return the JSON answer of a call that is not signed."""
    return unsigned(server, method, format="json", nojsoncallback=1, **arguments).json()


def unsigned(server: PretendFlickr, method: str, **arguments: Any) -> requests.Response:
    """Send a call by GET that is not signed."""
    values = {"method": f"flickr.{method}", "api_key": server.world.key, **arguments}
    return requests.get(f"{server.url}/services/rest/", params=values, timeout=30)


def _parts(fields: list[list[str]]) -> dict[str, Any]:
    return {unquote_plus(name): (None, unquote_plus(value)) for name, value in fields}
