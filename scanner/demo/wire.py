"""A request as it comes: its parameters from header, query, form and multipart body."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from functools import cached_property
from urllib.parse import parse_qsl, unquote

MOST_PARAMETERS = 500


class BadRequest(Exception):
    """The request is none that HTTP or OAuth can read; the text says why."""


@dataclass(frozen=True)
class Asked:
    """One HTTP request, read whole; `headers` have lower case names."""

    verb: str
    target: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    @cached_property
    def path(self) -> str:
        """The path without the query."""
        return self.target.partition("?")[0]

    @cached_property
    def pairs(self) -> list[tuple[str, str]]:
        """Every parameter with its value, wherever it stood; files of a multipart body left out."""
        try:
            pairs = [
                *_authorization(self.headers.get("authorization", "")),
                *_form(self.target.partition("?")[2]),
                *self._of_body(),
            ]
        except ValueError as err:
            raise BadRequest(f"parameters: {err}") from err
        if len(pairs) > MOST_PARAMETERS:
            raise BadRequest("too many parameters")
        return pairs

    @cached_property
    def arguments(self) -> dict[str, str]:
        """The parameters by name; of several of one name, the last."""
        return dict(self.pairs)

    @cached_property
    def oauth(self) -> dict[str, str]:
        """What signs the request: the OAuth header's parameters if there are any, else all."""
        return dict(_authorization(self.headers.get("authorization", ""))) or self.arguments

    def _of_body(self) -> Iterable[tuple[str, str]]:
        kind = self.headers.get("content-type", "")
        base = kind.partition(";")[0].strip().lower()
        if base == "application/x-www-form-urlencoded":
            return _form(self.body.decode("utf-8"))
        if base == "multipart/form-data":
            return _multipart(kind, self.body)
        return ()


def _form(text: str) -> list[tuple[str, str]]:
    return parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=MOST_PARAMETERS)


def _authorization(header: str) -> list[tuple[str, str]]:
    """
    Return the parameters of an OAuth header.

    >>> _authorization('OAuth realm="x", oauth_nonce="a%2Fb",oauth_version="1.0"')
    [('oauth_nonce', 'a/b'), ('oauth_version', '1.0')]
    """
    scheme, _, rest = header.strip().partition(" ")
    if scheme.lower() != "oauth":
        return []
    found = []
    for part in rest.split(","):
        name, equals, value = part.strip().partition("=")
        if not equals:
            raise BadRequest("the Authorization header")
        if name != "realm":
            try:
                found.append(
                    (unquote(name, errors="strict"), unquote(value.strip('"'), errors="strict"))
                )
            except ValueError as err:
                raise BadRequest("the Authorization header") from err
    return found


def _multipart(kind: str, body: bytes) -> list[tuple[str, str]]:
    head = f"Content-Type: {kind}\r\n\r\n".encode("latin-1", "replace")
    message = BytesParser(policy=HTTP).parsebytes(head + body)
    if not message.is_multipart():
        raise BadRequest("the multipart body")
    found = []
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        if isinstance(name, str) and part.get_filename() is None:
            content = part.get_payload(decode=True)
            found.append((name, content.decode("utf-8") if isinstance(content, bytes) else ""))
    return found
