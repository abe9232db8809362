import os
import ssl
import stat
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest

from scanner import __version__
from scanner.domain.job import Cancelled
from scanner.domain.photo import Picture
from scanner.errors import BadData, NotFound, SourceUnavailable
from tests.flickr_pictures import (
    Clock,
    Make,
    Stop,
    downloads_left,
    files,
    go_on,
    making,
    silent,
)
from tests.photo_files import picture as jpeg
from tests.picture_host import GIVES, PictureHost, Request, picture_host, says

TOO_MANY = says(429)


@pytest.fixture
def host() -> Iterator[PictureHost]:
    with picture_host() as made:
        yield made


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def make(tmp_path: Path, clock: Clock) -> Iterator[Make]:
    with making(tmp_path / "pictures", clock) as made:
        yield made


# What is kept


def test_a_picture_is_asked_for_once_and_then_lies_here(
    host: PictureHost, make: Make, tmp_path: Path
) -> None:
    wanted = host.picture()

    first = make().fetch(wanted, go_on)
    again = make().fetch(wanted, go_on)

    assert Path(first.path).read_bytes() == jpeg()
    assert first == again == Picture(first.path, url=wanted.url)
    assert len(host.seen) == 1
    assert files(tmp_path) == [Path(first.path)]


def test_the_same_photo_and_secret_is_the_same_picture_on_another_host(
    host: PictureHost, make: Make
) -> None:
    make().fetch(host.picture("77_abc_z.jpg"), go_on)
    with picture_host() as other:
        make().fetch(other.picture("77_abc_z.jpg"), go_on)
        make().fetch(other.picture("77_def_z.jpg"), go_on)
        assert [path for path, _ in other.seen] == ["/77_def_z.jpg"]


def test_an_address_of_another_form_is_kept_by_all_of_it(host: PictureHost, make: Make) -> None:
    pictures = make()
    paths = {
        pictures.fetch(host.picture(name), go_on).path
        for name in ("x?id=1", "x?id=2", "77_abc_z.jpg?x=1", "77_abc_z.jpg", "..%2F77_abc_z.jpg")
    }
    assert len(paths) == 5
    assert len(host.seen) == 5


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_nobody_else_can_read_what_was_fetched(
    host: PictureHost, make: Make, tmp_path: Path
) -> None:
    file = Path(make().fetch(host.picture(), go_on).path)
    modes = [stat.S_IMODE(p.stat().st_mode) for p in (file, file.parent, file.parent.parent)]
    assert modes == [0o600, 0o700, 0o700]


def test_pictures_asked_for_longest_ago_are_forgotten_above_the_limit(
    host: PictureHost, make: Make, tmp_path: Path
) -> None:
    large = says(200, jpeg() + bytes(300_000))
    pictures = make(limit_mb=1)
    first, second, third, fourth = (host.picture(f"{n}_abc_z.jpg", large) for n in range(4))
    kept = [Path(pictures.fetch(each, go_on).path) for each in (first, second, third)]
    for age, path in enumerate(kept):
        os.utime(path, (age, age))
    pictures.fetch(first, go_on)  # the oldest is asked for again

    newest = Path(pictures.fetch(fourth, go_on).path)

    assert [path.exists() for path in (*kept, newest)] == [True, False, False, True]


def test_the_newest_picture_is_kept_even_above_the_limit(host: PictureHost, make: Make) -> None:
    assert Path(make(limit_mb=0).fetch(host.picture(), go_on).path).exists()


def test_what_a_crash_left_unfinished_is_cleared_away_and_what_is_at_work_is_not(
    host: PictureHost, make: Make, tmp_path: Path
) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / ".old.part").write_bytes(b"half")
    (folder / ".new.part").write_bytes(b"half")
    os.utime(folder / ".old.part", (0, 0))

    make().fetch(host.picture(), go_on)

    assert not (folder / ".old.part").exists()
    assert (folder / ".new.part").exists()


def test_an_empty_file_is_no_picture_that_is_here(host: PictureHost, make: Make) -> None:
    file = Path(make().fetch(host.picture(), go_on).path)
    file.write_bytes(b"")
    assert Path(make().fetch(host.picture(), go_on).path).read_bytes() == jpeg()


# What is sent, and where to


def test_nothing_of_the_user_is_sent(
    host: PictureHost, make: Make, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / ".netrc").write_text("machine 127.0.0.1 login anna password hunter2\n")
    (home / ".netrc").chmod(0o600)
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    one = host.picture("1_a_z.jpg", says(200, jpeg(), Set_Cookie="ccc=1; Path=/"))
    two = host.picture("2_b_z.jpg")
    pictures = make(connections=1)
    pictures.fetch(one, go_on)
    pictures.fetch(two, go_on)

    for _, headers in host.seen:
        assert headers["User-Agent"] == f"Safelight/{__version__}"
        assert set(headers) <= {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}


@pytest.mark.parametrize(
    "url",
    [
        "https://live.staticflickr.com.example.org/1_a_z.jpg",
        "http://live.staticflickr.com/1_a_z.jpg",
        "file:///etc/passwd",
        "http://anna:hunter2@127.0.0.1:1/1_a_z.jpg",
        "http://[127.0.0.1/1_a_z.jpg",
    ],
)
def test_a_foreign_address_is_not_asked(make: Make, url: str) -> None:
    with pytest.raises(BadData) as told:
        make().fetch(Picture("", url=url), go_on)
    assert str(told.value).endswith(".")
    assert "hunter2" not in str(told.value)


def test_a_few_redirects_are_followed_and_only_to_where_pictures_may_lie(
    host: PictureHost, make: Make
) -> None:
    def to(place: str) -> object:
        return says(302, Location=place)

    pictures = make()
    near = host.picture("near", to("/b"), GIVES)
    host.answers["/b"] = [to(f"{host.url}/c")]  # type: ignore[list-item]
    assert Path(pictures.fetch(near, go_on).path).read_bytes() == jpeg()

    with picture_host() as foreign:
        strict = make(allows=lambda url: url.startswith(host.url + "/"))
        with pytest.raises(BadData, match="not Flickr's"):
            strict.fetch(host.picture("far", to(f"{foreign.url}/c")), go_on)  # type: ignore[arg-type]
        assert foreign.seen == []
    with pytest.raises(BadData, match="without end"):
        pictures.fetch(host.picture("loop", to("/loop")), go_on)  # type: ignore[arg-type]
    assert host.asked_for("loop") == 4


# Pictures that are none


def test_the_sign_of_an_unavailable_photo_is_no_picture(host: PictureHost, make: Make) -> None:
    gone = says(302, Location="https://combo.staticflickr.com/ap/photo_unavailable_l.gif")
    with pytest.raises(NotFound, match="unavailable"):
        make().fetch(host.picture("1_a_z.jpg", gone), go_on)


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_picture_that_is_not_there_is_not_asked_for_again(
    host: PictureHost, make: Make, status: int
) -> None:
    with pytest.raises(NotFound):
        make().fetch(host.picture("1_a_z.jpg", says(status)), go_on)
    assert len(host.seen) == 1


@pytest.mark.parametrize(
    "answer",
    [
        says(200, b"<html>Sign in to the hotel</html>", Content_Type="text/html"),
        says(200, jpeg(), Content_Type="text/html"),
        says(200, b"<html>Sign in to the hotel</html>"),
        says(200, b""),
        says(204),
        says(400),
    ],
)
def test_what_is_no_picture_is_refused_and_leaves_nothing(
    host: PictureHost, make: Make, tmp_path: Path, answer: object
) -> None:
    with pytest.raises(BadData):
        make().fetch(host.picture("1_a_z.jpg", answer), go_on)  # type: ignore[arg-type]
    assert files(tmp_path) == []
    assert len(host.seen) == 1


def endless(request: Request) -> None:
    """Send a picture that does not say how large it is, and never ends."""
    request.send_response(200)
    request.send_header("Content-Type", "image/jpeg")
    request.send_header("Connection", "close")
    request.end_headers()
    request.wfile.write(jpeg())
    while True:
        request.wfile.write(bytes(1 << 16))


@pytest.mark.parametrize("answer", [endless, says(200, jpeg(), Content_Length=str(10**12))])
def test_a_picture_that_is_too_large_is_given_up(
    host: PictureHost, make: Make, tmp_path: Path, answer: object
) -> None:
    with pytest.raises(BadData, match="larger than 1 MB"):
        make(max_mb=1).fetch(host.picture("1_a_z.jpg", answer), go_on)  # type: ignore[arg-type]
    assert files(tmp_path) == []


# At once


def test_what_somebody_looks_at_is_fetched_at_once_or_not(
    host: PictureHost, make: Make, clock: Clock
) -> None:
    pictures = make()
    got = pictures.fetch_now(host.picture("1_a_z.jpg"))
    with pytest.raises(SourceUnavailable):
        pictures.fetch_now(host.picture("2_b_z.jpg", says(503)))
    assert host.asked_for("2_b_z.jpg") == 1
    with pytest.raises(SourceUnavailable, match="left alone for a minute"):
        pictures.fetch_now(host.picture("3_c_z.jpg", TOO_MANY))
    with pytest.raises(SourceUnavailable, match="left alone"):
        pictures.fetch_now(host.picture("4_d_z.jpg"))

    assert pictures.fetch_now(host.picture("1_a_z.jpg")) == got
    assert pictures.held(host.picture("1_a_z.jpg")) == got
    assert pictures.held(host.picture("4_d_z.jpg")) is None
    assert pictures.paused_seconds > 0
    assert host.asked_for("4_d_z.jpg") == 0


# TLS


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """Return a file with a key and a certificate for 127.0.0.1 that only itself vouches for."""
    x509 = pytest.importorskip("cryptography.x509", reason="makes the certificate")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "host.pem"
    encoding = serialization.Encoding.PEM
    file.write_bytes(
        key.private_bytes(encoding, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + made.public_bytes(encoding)
    )
    return file


@pytest.fixture
def secure_host(certificate: Path) -> Iterator[PictureHost]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with picture_host(context) as made:
        yield made


def anywhere(url: str) -> bool:
    return True


def test_a_host_that_nobody_vouches_for_is_not_asked(secure_host: PictureHost, make: Make) -> None:
    with pytest.raises(SourceUnavailable, match="certificate could not be verified"):
        make(allows=anywhere).fetch(secure_host.picture(), go_on)
    assert secure_host.seen == []


def test_a_host_that_the_users_own_certificates_vouch_for_is_asked(
    secure_host: PictureHost, make: Make, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    stop = Stop()
    pictures = make(allows=anywhere)
    assert Path(pictures.fetch(secure_host.picture(), go_on).path).read_bytes() == jpeg()
    with pytest.raises(Cancelled):
        pictures.fetch(secure_host.picture("2_b_z.jpg", silent(secure_host, stop)), stop)
    assert downloads_left() == []
