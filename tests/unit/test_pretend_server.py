"""The pretend Flickr as a server: its connections, limits, pictures and pages."""

import io
import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import numpy as np
import pytest
import requests
from PIL import Image

from scanner.demo.account import ALIAS, NSID
from scanner.demo.server import PretendFlickr, pretend_world
from scanner.demo.world import PretendPhoto
from tests.pretend import ask, unsigned

SIZES = ("sq", "q", "t", "s", "n", "w", "m", "z", "c", "l", "h", "k", "o")
ALL_SIZES = ",".join(f"url_{size}" for size in SIZES)


@pytest.fixture(scope="module")
def still() -> Iterator[PretendFlickr]:
    """Return a server that no test changes."""
    with PretendFlickr(pretend_world(photos=8)) as server:
        yield server


@pytest.fixture
def server() -> Iterator[PretendFlickr]:
    with PretendFlickr(pretend_world(photos=2)) as server:
        yield server


@pytest.fixture
def photo(server: PretendFlickr) -> PretendPhoto:
    return server.world.upload(NSID, title="Mine")


# The server itself.


def test_it_listens_on_loopback_only(still: PretendFlickr) -> None:
    assert urlsplit(still.url).hostname == "127.0.0.1"
    assert still._server is not None
    assert still._server.server_address[0] == "127.0.0.1"


def test_one_connection_serves_many_calls(still: PretendFlickr) -> None:
    parts = urlsplit(still.url)
    call = f"/services/rest/?method=flickr.test.echo&api_key={still.world.key}"
    request = f"GET {call} HTTP/1.1\r\nHost: {parts.netloc}\r\n\r\n".encode()
    with socket.create_connection((parts.hostname, parts.port or 0)) as connection:
        for _ in range(3):
            connection.sendall(request)
            answer = b""
            while b"</rsp>\n" not in answer:
                piece = connection.recv(4096)
                assert piece, "the connection was closed"
                answer += piece


def test_a_request_may_come_in_chunks_and_must_not_be_too_large(still: PretendFlickr) -> None:
    form = f"method=flickr.test.echo&api_key={still.world.key}".encode()
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    rest = f"{still.url}/services/rest/"

    chunked = requests.post(rest, data=iter([form[:9], form[9:]]), headers=kind, timeout=30)
    large = requests.post(rest, data=iter([b"x" * 2**20] * 3), headers=kind, timeout=30)
    many = requests.post(rest, data="a=1&" * 600, headers=kind, timeout=30)

    assert 'stat="ok"' in chunked.text
    assert (large.status_code, many.status_code) == (413, 400)


def test_a_key_has_so_many_calls_an_hour(server: PretendFlickr) -> None:
    server.behavior.calls_per_hour = 2
    server.behavior.retry_after = "30"
    clock = [1_700_000_000.0]
    server.world.clock = lambda: clock[0]

    codes = [unsigned(server, "test.echo").status_code for _ in range(3)]
    other = unsigned(server, "test.echo", api_key=server.world.add_key().key)
    refused = unsigned(server, "test.echo")
    clock[0] += 3601

    assert codes == [200, 200, 429]
    assert (other.status_code, refused.headers["Retry-After"]) == (200, "30")
    assert unsigned(server, "test.echo").status_code == 200


@pytest.mark.parametrize(
    "sent",
    [
        b"GET //[ HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /services/rest?%ff=%fe HTTP/1.1\r\n\r\n",
        b"GET /services/rest HTTP/1.1\r\nAuthorization: OAuth a%ff=1,=,b\r\n\r\n",
        b"GET /services/oauth/access_token HTTP/1.1\r\nAuthorization: OAuth a=%ff\r\n\r\n",
        b"POST /services/rest HTTP/1.1\r\nContent-Length: x\r\n\r\n",
        b"POST /services/rest HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"POST /services/rest HTTP/1.1\r\nContent-Type: multipart/form-data\r\n"
        b"Content-Length: 3\r\n\r\nabc",
        b"BREW /coffee HTTP/1.1\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\r\n\r\n",
    ],
)
def test_no_request_is_a_bug(still: PretendFlickr, sent: bytes) -> None:
    parts = urlsplit(still.url)
    with socket.create_connection((parts.hostname, parts.port or 0), timeout=30) as connection:
        connection.sendall(sent)
        answer = connection.recv(4096)

    assert b" 4" in answer[:14] or b" 5" in answer[:14] or b"Error code: 4" in answer
    assert still.bugs == []


# Pictures.


def test_the_first_photo_shows_a_real_face_where_there_is_one() -> None:
    data = pytest.importorskip("skimage.data", reason="scikit-image is not installed")
    with PretendFlickr(pretend_world(photos=1)) as server:
        photo = server.world.stream(NSID, NSID)[0]
        address = f"{server.url}/live/{photo.server}/{photo.id}_{photo.original_secret}_o.jpg"
        with Image.open(io.BytesIO(requests.get(address, timeout=60).content)) as picture:
            small = np.asarray(picture.resize((64, 64)), float)

    face = np.asarray(Image.fromarray(data.astronaut()).resize((64, 64)), float)
    assert np.abs(small - face).mean() < 8


def test_every_size_is_as_large_as_announced(still: PretendFlickr) -> None:
    token = still.world.token_for(NSID)
    answer = ask(still, "people.getPhotos", token, user_id="me", per_page=4, extras=ALL_SIZES)
    seen = 0
    for row in answer["photos"]["photo"]:
        for size in SIZES:
            if f"url_{size}" in row:
                got = requests.get(row[f"url_{size}"], timeout=60)
                with Image.open(io.BytesIO(got.content)) as picture:
                    assert picture.format == "JPEG"
                    assert picture.size == (row[f"width_{size}"], row[f"height_{size}"])
                seen += 1
    assert seen > 30


def test_a_picture_needs_its_secret_and_a_deleted_one_is_gone(
    server: PretendFlickr, photo: PretendPhoto
) -> None:
    begin = f"{server.url}/live/{photo.server}/{photo.id}_"

    def code(end: str) -> int:
        return requests.get(begin + end, timeout=60).status_code

    assert code(f"{photo.secret}_t.jpg") == code(f"{photo.original_secret}_o.jpg") == 200
    assert code(f"{photo.secret}_o.jpg") == code("0000000000_t.jpg") == 404
    assert code(f"{photo.secret}_k.jpg") == code(f"{photo.secret}_x.jpg") == 404
    server.world.delete(photo.id)
    assert code(f"{photo.secret}_t.jpg") == 410


def test_private_pictures_need_no_signature_and_resume(
    server: PretendFlickr, photo: PretendPhoto
) -> None:
    server.world.change(photo.id, is_public=0)
    address = f"{server.url}/live/{photo.server}/{photo.id}_{photo.secret}_n.jpg"
    whole = requests.get(address, timeout=60)
    rest = requests.get(address, headers={"Range": "bytes=100-"}, timeout=60)
    known = requests.get(address, headers={"If-None-Match": whole.headers["ETag"]}, timeout=60)

    assert (rest.status_code, rest.content) == (206, whole.content[100:])
    assert (known.status_code, known.content) == (304, b"")
    assert len(server.pictures) == 3


def test_the_photo_host_slows_down(server: PretendFlickr, photo: PretendPhoto) -> None:
    server.behavior.pictures_per_minute = 1
    address = f"{server.url}/live/{photo.server}/{photo.id}_{photo.secret}_t.jpg"

    assert [requests.get(address, timeout=60).status_code for _ in range(2)] == [200, 429]


def test_a_page_shows_a_public_photo_and_escapes_its_title(
    server: PretendFlickr, photo: PretendPhoto
) -> None:
    server.world.change(photo.id, title="<b>bold</b>")
    address = f"{server.url}/photos/{ALIAS}/{photo.id}/"

    shown = requests.get(address, timeout=30)
    server.world.change(photo.id, is_public=0)

    assert (shown.status_code, "<b>bold" in shown.text) == (200, False)
    assert requests.get(address, timeout=30).status_code == 404
