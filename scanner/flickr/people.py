"""Who an account is: by its number, its name, or any address of its photos."""

import re
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final
from urllib.parse import unquote, urlsplit

from scanner.domain.account import Account
from scanner.errors import BadData, BadWish, NotFound, Refused
from scanner.flickr.caller import Caller
from scanner.flickr.parse import is_nsid, node, person, text, upload_status, user
from scanner.ports import Checkpoint

HOSTS: Final = frozenset({"flickr.com", "www.flickr.com", "m.flickr.com", "secure.flickr.com"})
SHORT_HOSTS: Final = frozenset({"flic.kr", "www.flic.kr"})
MOST_CHARACTERS: Final = 2000

DELETED: Final = 5
"""The code of people.getInfo for an account that was deleted."""

_BASE_58: Final = "123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ"
_IN_AN_ADDRESS = re.compile(r"[A-Za-z0-9_.@-]{1,100}")
_LIKE_AN_ADDRESS = re.compile(
    r"[a-z][a-z0-9+.-]*://|[^/\s@]*\.[^/\s@]*(?::[0-9]*)?/", re.IGNORECASE
)


def _go_on() -> None:
    """Be a checkpoint of work that nobody asks to stop."""


def find_person(
    flickr: Caller, words: str, *, also_at: str = "", checkpoint: Checkpoint = _go_on
) -> Account:
    """
    Return the account that an NSID, a name, or an address on Flickr means.

    A name may be the one that is shown, or the one in the account's addresses.
    `also_at` is the host, and port, of a pretend Flickr, whose addresses are
    made like those of the real one.

    Raises BadWish if it can be none, or means two accounts; NotFound if Flickr
    knows nobody by it; SourceUnavailable, NotAuthorized.
    """
    wanted = words.strip()
    if not wanted or len(wanted) > MOST_CHARACTERS or not wanted.isprintable():
        raise BadWish(
            "Say whose photos: a Flickr name, an NSID such as 12345678@N01, or an address."
        )
    if is_nsid(wanted.upper()):
        return account_of(flickr, wanted.upper(), checkpoint=checkpoint)
    if _LIKE_AN_ADDRESS.match(wanted) or wanted.lower() in HOSTS | SHORT_HOSTS:
        nsid = _of_address(flickr, wanted, also_at, checkpoint)
    else:
        nsid = _of_name(flickr, wanted, checkpoint)
    return account_of(flickr, nsid, checkpoint=checkpoint)


def account_of(
    flickr: Caller, nsid: str, *, own: bool = False, checkpoint: Checkpoint = _go_on
) -> Account:
    """
    Return who an account is, and if it is `own`, how it stands with Flickr's limits.

    Raises NotFound if there is none (any more), BadData if Flickr describes
    another one; SourceUnavailable, NotAuthorized.
    """
    gone = f"Flickr has no account {nsid}, or has it no longer."
    try:
        told = person(flickr.call("people.getInfo", {"user_id": nsid}, checkpoint=checkpoint))
    except NotFound as err:
        raise NotFound(gone) from err
    except Refused as err:
        if err.code == DELETED:
            raise NotFound(gone) from err
        raise
    if told.nsid != nsid:
        raise BadData("Flickr described another account than the one that was asked for.")
    if own:
        with suppress(Refused):  # then it is not known, and said so
            told = upload_status(flickr.call("people.getUploadStatus", checkpoint=checkpoint), told)
    return replace(told, at=datetime.now(UTC))


def _of_address(flickr: Caller, address: str, also_at: str, checkpoint: Checkpoint) -> str:
    """Return whose an address is; only Flickr's own hosts are addresses of anybody."""
    try:
        parts = urlsplit(address if "://" in address else f"https://{address}")
        host, port, named = parts.hostname or "", parts.port, parts.username is not None
    except ValueError as err:
        raise BadWish(f"This is no address: {address[:200]}") from err
    host = host.lower().removesuffix(".")
    real = host in HOSTS | SHORT_HOSTS and port in (None, 80, 443) and not named
    pretend = bool(also_at) and parts.netloc.lower() == also_at
    if not (real or pretend) or parts.scheme.lower() not in ("http", "https"):
        raise BadWish(f"This is no address on Flickr: {address[:200]}")
    path = [unquote(part) for part in parts.path.split("/") if part]
    if host in SHORT_HOSTS:
        return _of_short(flickr, path, checkpoint)
    if (
        len(path) < 2
        or path[0] not in ("photos", "people")
        or not _IN_AN_ADDRESS.fullmatch(path[1])
    ):
        raise BadWish(
            "This address names nobody; one that does looks like https://www.flickr.com/photos/NAME/"
        )
    if is_nsid(path[1].upper()):
        return path[1].upper()
    return _looked_up(flickr, f"https://www.flickr.com/photos/{path[1]}/", checkpoint)


def _of_short(flickr: Caller, path: list[str], checkpoint: Checkpoint) -> str:
    """
    Return whose a short address is: of a photo, whose number it holds, or of a photostream.

    Source: https://www.flickr.com/services/api/misc.urls.html
    """
    kind, code = path if len(path) == 2 else ("", "")
    if kind not in ("p", "ps") or not re.fullmatch(f"[{_BASE_58}]{{1,20}}", code):
        raise BadWish("This short address names neither a photo nor a photostream.")
    if kind == "ps":
        return _looked_up(flickr, f"https://flic.kr/ps/{code}", checkpoint)
    photo = 0
    for letter in code:
        photo = photo * 58 + _BASE_58.index(letter)
    try:
        answer = flickr.call("photos.getInfo", {"photo_id": str(photo)}, checkpoint=checkpoint)
    except (NotFound, Refused) as err:
        raise NotFound("There is no photo at this short address that anybody may see.") from err
    owner = text(node(node(answer.get("photo")).get("owner")).get("nsid"))
    if not is_nsid(owner):
        raise BadData("Flickr does not say whose photo this is.")
    return owner


def _of_name(flickr: Caller, name: str, checkpoint: Checkpoint) -> str:
    """Return who shows a name, or has it in their addresses; these may be two people."""
    found: list[str] = []
    try:
        answer = flickr.call("people.findByUsername", {"username": name}, checkpoint=checkpoint)
        found.append(user(answer).nsid)
    except NotFound:
        pass
    if _IN_AN_ADDRESS.fullmatch(name):
        try:
            address = f"https://www.flickr.com/photos/{name}/"
            found.append(_looked_up(flickr, address, checkpoint))
        except NotFound:
            pass
    if not found:
        raise NotFound(f"Flickr knows nobody by the name of {name[:100]}.")
    if len(set(found)) > 1:
        raise BadWish(
            f"{name} is the name of one account ({found[0]}) and stands in the addresses of "
            f"another ({found[1]}): say which."
        )
    return found[0]


def _looked_up(flickr: Caller, address: str, checkpoint: Checkpoint) -> str:
    try:
        answer = flickr.call("urls.lookupUser", {"url": address}, checkpoint=checkpoint)
    except NotFound as err:
        raise NotFound(f"Flickr knows nobody whose photos are at {address}") from err
    return user(answer).nsid
