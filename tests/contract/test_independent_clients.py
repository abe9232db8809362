"""
Clients of Flickr that others wrote, in four languages, take the pretend Flickr for the real one.

They share no code with the server nor with each other: each signs, asks and
reads in its own way. What they say is compared with the server's world, and
what they do is looked for there. Each runs in a process of its own
(tests/clients), where every way to another host ends in a trap.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from scanner.demo.account import CONTROLLED, NSID, STRANGER
from scanner.demo.server import PretendFlickr, pretend_world
from scanner.demo.world import PretendPhoto
from tests.clients.running import CLIENTS, Client, Ended, Refused, Trap, started, trap

SET_LICENSES = [name for name in CLIENTS if name != "flickr_api"]
SIGN_IN = ["flickrapi", "flickr_api", "flickr-sdk", "Flickr::API"]


@pytest.fixture
def server() -> Iterator[PretendFlickr]:
    with PretendFlickr(pretend_world(photos=60)) as server:
        yield server


@pytest.fixture
def clients(tmp_path: Path) -> Iterator[Callable[..., Client]]:
    """Start clients by name, on their way into a trap if they leave this machine."""
    with ExitStack() as stack:
        yield lambda name, going: stack.enter_context(started(name, going, tmp_path))


@pytest.fixture
def going() -> Iterator[Trap]:
    with trap() as going:
        yield going


@pytest.fixture
def as_anybody(
    clients: Callable[..., Client], server: PretendFlickr, going: Trap
) -> Callable[[str], Client]:
    """Return a client that has an API key and no token."""

    def opened(name: str) -> Client:
        client = clients(name, going)
        client.ask("open", **_key(server), token="", token_secret="")
        return client

    return opened


@pytest.fixture
def signed_in(
    clients: Callable[..., Client], server: PretendFlickr, going: Trap
) -> Callable[..., Client]:
    """Return a client with a token of the owner's, or of whom the test names."""

    def opened(name: str, *, nsid: str = NSID, perms: str = "write") -> Client:
        token = server.world.token_for(nsid, perms=perms)
        client = clients(name, going)
        client.ask("open", **_key(server), token=token.token, token_secret=token.secret)
        return client

    return opened


def _key(server: PretendFlickr) -> dict[str, str]:
    return {"url": server.url, "key": server.world.key, "secret": server.world.secret}


def _photo(server: PretendFlickr, **facts: Any) -> PretendPhoto:
    """Return the owner's newest photo of which all these facts are true."""
    return next(
        photo
        for photo in server.world.stream(NSID, NSID)
        if all(getattr(photo, name) == value for name, value in facts.items())
    )


def _private(server: PretendFlickr) -> PretendPhoto:
    return _photo(server, is_public=0, is_friend=0, is_family=0)


# ---- what they see


@pytest.mark.parametrize("name", CLIENTS)
def test_with_a_key_alone_it_reads_a_public_title_whatever_letters_are_in_it(
    name: str, server: PretendFlickr, as_anybody: Callable[[str], Client]
) -> None:
    photo = _photo(server, title=CONTROLLED, is_public=1)

    assert as_anybody(name).ask("info", photo=str(photo.id)) == CONTROLLED
    assert server.calls[0].method == "flickr.photos.getInfo"
    assert {call.nsid for call in server.calls} == {None}


@pytest.mark.parametrize("name", CLIENTS)
def test_signed_by_the_owner_it_sees_a_private_photo(
    name: str, server: PretendFlickr, signed_in: Callable[..., Client]
) -> None:
    photo = _private(server)

    assert signed_in(name).ask("info", photo=str(photo.id)) == photo.title
    assert {call.nsid for call in server.calls} == {NSID}


@pytest.mark.parametrize("name", CLIENTS)
def test_nobody_else_sees_it(
    name: str,
    server: PretendFlickr,
    as_anybody: Callable[[str], Client],
    signed_in: Callable[..., Client],
) -> None:
    photo = str(_private(server).id)

    for client in (as_anybody(name), signed_in(name, nsid=STRANGER)):
        with pytest.raises(Refused) as refused:
            client.ask("info", photo=photo)
        assert refused.value.args == (2, "Photo is private")
    assert [call.nsid for call in server.calls] == [None, STRANGER]


@pytest.mark.parametrize("name", CLIENTS)
def test_it_turns_the_pages_of_the_owners_photos_with_their_licenses(
    name: str, server: PretendFlickr, signed_in: Callable[..., Client]
) -> None:
    client = signed_in(name)
    pages = [client.ask("page", user=NSID, per_page=25, page=n) for n in (1, 2, 3)]

    assert [len(page) for page in pages] == [25, 25, 10]
    assert [row for page in pages for row in page] == [
        [str(photo.id), photo.license] for photo in server.world.stream(NSID, NSID)
    ]


@pytest.mark.parametrize("name", CLIENTS)
def test_with_a_key_alone_it_gets_only_the_public_photos(
    name: str, server: PretendFlickr, as_anybody: Callable[[str], Client]
) -> None:
    rows = as_anybody(name).ask("page", user=NSID, per_page=500, page=1)
    seen = [p for p in server.world.stream(NSID, None) if p.safety == 0]

    assert rows == [[str(photo.id), photo.license] for photo in seen]
    assert 0 < len(rows) < 60


@pytest.mark.parametrize("name", CLIENTS)
def test_it_takes_the_answer_about_an_unknown_photo_for_what_it_is(
    name: str, signed_in: Callable[..., Client]
) -> None:
    with pytest.raises(Refused) as refused:
        signed_in(name).ask("info", photo="1")

    assert refused.value.args == (1, 'Photo "1" not found (invalid ID)')


# ---- what they change


@pytest.mark.parametrize("name", SET_LICENSES)
def test_it_puts_a_photo_under_another_license(
    name: str, server: PretendFlickr, signed_in: Callable[..., Client]
) -> None:
    photo = _photo(server, license=0)
    before = len(photo.steps)
    client = signed_in(name)
    client.ask("license", photo=str(photo.id), license=11)

    assert photo.license == 11
    assert len(photo.steps) == before + 1
    assert (photo.steps[-1].old, photo.steps[-1].new) == (0, 11)
    with pytest.raises(Refused) as refused:
        client.ask("license", photo=str(photo.id), license=99)
    assert refused.value.args == (2, "License not found")
    assert photo.license == 11


def test_flickr_api_misspells_the_license_and_is_told_so(
    server: PretendFlickr, signed_in: Callable[..., Client]
) -> None:
    photo = _photo(server, license=0)

    with pytest.raises(Refused) as refused:
        signed_in("flickr_api").ask("license", photo=str(photo.id), license=11)
    assert refused.value.args == (2, "License not found")
    (call,) = server.calls
    assert call.arguments["licence_id"] == "11"
    assert photo.license == 0


@pytest.mark.parametrize("name", CLIENTS)
def test_it_adds_tags_and_their_letters_survive_the_signature(
    name: str, server: PretendFlickr, signed_in: Callable[..., Client]
) -> None:
    photo = _photo(server, tags=())
    signed_in(name).ask("tags", photo=str(photo.id), tags='blue "Café & Zoë\'s ~*!"')

    assert [tag.raw for tag in photo.tags] == ["blue", "Café & Zoë's ~*!"]


@pytest.mark.parametrize("name", CLIENTS)
def test_it_takes_a_photo_from_the_public_and_leaves_it_to_friends(
    name: str, server: PretendFlickr, signed_in: Callable[..., Client]
) -> None:
    photo = _photo(server, is_public=1)
    signed_in(name).ask("perms", photo=str(photo.id), public=0, friend=1, family=0)

    assert (photo.is_public, photo.is_friend, photo.is_family) == (0, 1, 0)


@pytest.mark.parametrize("name", CLIENTS)
def test_a_token_that_may_only_read_changes_nothing(
    name: str, server: PretendFlickr, signed_in: Callable[..., Client]
) -> None:
    photo = _photo(server, is_public=1)

    with pytest.raises(Refused) as refused:
        signed_in(name, perms="read").ask(
            "perms", photo=str(photo.id), public=0, friend=0, family=0
        )
    assert refused.value.args[0] == 99
    assert photo.is_public == 1


# ---- how they sign in


@pytest.mark.parametrize("name", SIGN_IN)
def test_it_signs_in_by_the_three_legs_and_sees_what_is_private(
    name: str, server: PretendFlickr, as_anybody: Callable[[str], Client]
) -> None:
    client = as_anybody(name)
    address = client.ask("begin", perms="write")
    assert address.startswith(f"{server.url}/services/oauth/authorize?")
    token = client.ask("finish", verifier=server.allow(address))

    assert (server.world.tokens[token].nsid, server.world.tokens[token].perms) == (NSID, "write")
    photo = _private(server)
    assert client.ask("info", photo=str(photo.id)) == photo.title
    client.ask("tags", photo=str(photo.id), tags="signed")
    assert photo.tags[-1].raw == "signed"


# ---- that nothing else was reached


@pytest.mark.parametrize("name", CLIENTS)
def test_on_its_way_to_another_host_it_would_be_caught(
    name: str, server: PretendFlickr, clients: Callable[..., Client], going: Trap
) -> None:
    client = clients(name, going)
    elsewhere = {**_key(server), "url": "http://flickr.example"}
    client.ask("open", **elsewhere, token="", token_secret="")

    with pytest.raises((Ended, Refused)):
        client.ask("info", photo="1")
    assert any("flickr.example" in line for line in going.caught)
    assert server.calls == []
    going.caught.clear()
