"""What goes wrong on demand between a client and the pretend Flickr."""

import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests

from scanner.demo import faults
from scanner.demo.account import NSID
from scanner.demo.server import PretendFlickr, pretend_world
from scanner.demo.world import PretendPhoto
from tests.pretend import anybody, ask, send, unsigned

ECHO = {"method": "flickr.test.echo", "format": "json", "nojsoncallback": "1"}
LOST = requests.exceptions.ConnectionError


@pytest.fixture
def server() -> Iterator[PretendFlickr]:
    with PretendFlickr(pretend_world(photos=3)) as server:
        yield server


@pytest.fixture
def photo(server: PretendFlickr) -> PretendPhoto:
    return server.world.upload(NSID, title="before", license=4)


def _retitle(server: PretendFlickr, photo: PretendPhoto, **more: Any) -> requests.Response:
    change = {"method": "flickr.photos.setMeta", "photo_id": photo.id, "title": "after"}
    return send(server, change, server.world.token_for(NSID), **more)


@pytest.mark.parametrize("applied", [False, True])
def test_a_reset_comes_before_or_after_the_work(
    server: PretendFlickr, photo: PretendPhoto, applied: bool
) -> None:
    server.faults.add(faults.reset(applied=applied), on="photos.setMeta")

    with pytest.raises(LOST, match="reset"):
        _retitle(server, photo)

    assert photo.title == ("after" if applied else "before")
    assert _retitle(server, photo).status_code == 200


@pytest.mark.parametrize("applied", [False, True])
def test_a_held_call_ends_when_it_is_let_go(
    server: PretendFlickr, photo: PretendPhoto, applied: bool
) -> None:
    server.faults.add(faults.hang(applied=applied), on="photos.*")
    with ThreadPoolExecutor(1) as pool:
        held = pool.submit(_retitle, server, photo)
        assert server.faults.wait_held()
        assert not held.done()
        server.faults.release()

        assert isinstance(held.exception(), LOST)
    assert photo.title == ("after" if applied else "before")


def test_a_held_call_may_be_answered_late(server: PretendFlickr) -> None:
    server.faults.add(faults.hang(answers=True), on="test.echo")
    with ThreadPoolExecutor(1) as pool:
        held = pool.submit(anybody, server, "test.echo")
        assert server.faults.wait_held()
        server.faults.release()

        assert held.result()["stat"] == "ok"


def test_closing_lets_go_of_what_is_held() -> None:
    with ThreadPoolExecutor(1) as pool:
        with PretendFlickr(pretend_world(photos=1)) as server:
            server.faults.add(faults.hang())
            held = pool.submit(anybody, server, "test.echo")
            assert server.faults.wait_held()
        assert isinstance(held.exception(), LOST)


@pytest.mark.parametrize("retry_after", [None, "7", "Mon, 23 Nov 2026 10:00:00 GMT"])
@pytest.mark.parametrize("code", [429, 500, 502, 503])
def test_a_status_comes_with_html_and_the_wait_that_was_set(
    server: PretendFlickr, code: int, retry_after: str | None
) -> None:
    server.faults.add(faults.status(code, retry_after=retry_after), on="test.echo", times=2)

    for _ in range(2):
        answer = unsigned(server, "test.echo")
        assert (answer.status_code, answer.headers.get("Retry-After")) == (code, retry_after)
        assert answer.headers["Content-Type"].startswith("text/html")
    assert unsigned(server, "test.echo").status_code == 200


def test_html_may_come_with_200(server: PretendFlickr) -> None:
    server.faults.add(faults.html())

    assert unsigned(server, "test.echo").text.startswith("<!DOCTYPE html>")


def test_broken_json_comes_though_xml_was_asked_for(server: PretendFlickr) -> None:
    server.faults.add(faults.broken_json())

    answer = unsigned(server, "test.echo")

    with pytest.raises(ValueError, match="Extra data"):
        json.loads(answer.text)
    assert '"code":201' in answer.text


def test_a_truncated_answer_ends_before_its_announced_end(
    server: PretendFlickr, photo: PretendPhoto
) -> None:
    server.faults.add(faults.truncated())

    with pytest.raises((LOST, requests.exceptions.ChunkedEncodingError)):
        _retitle(server, photo)
    assert photo.title == "after"


def test_the_content_type_may_be_wrong(server: PretendFlickr) -> None:
    server.faults.add(faults.wrong_type("application/octet-stream"))

    answer = send(server, ECHO)

    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.json()["stat"] == "ok"


@pytest.mark.parametrize("announced", [False, True])
def test_a_body_may_be_without_end(server: PretendFlickr, announced: bool) -> None:
    server.faults.add(faults.oversized(64 * 2**20, announced=announced))
    seen = 0

    with requests.get(f"{server.url}/services/rest/", stream=True, timeout=30) as answer:
        assert ("Content-Length" in answer.headers) is announced
        for piece in answer.iter_content(2**16):
            seen += len(piece)
            if seen > 2**20:
                break

    assert anybody(server, "test.echo")["stat"] == "ok"


def test_a_redirect_leads_elsewhere(server: PretendFlickr) -> None:
    server.faults.add(faults.redirect("https://elsewhere.example/"), on="/services/oauth/*")

    answer = requests.get(
        f"{server.url}/services/oauth/access_token", allow_redirects=False, timeout=30
    )

    assert (answer.status_code, answer.headers["Location"]) == (302, "https://elsewhere.example/")


def test_flickrs_own_errors_come_in_the_format_that_was_asked_for(server: PretendFlickr) -> None:
    server.faults.add(faults.refusal(105, 'Down "now"'), times=2)

    assert anybody(server, "test.echo") == {"stat": "fail", "code": 105, "message": 'Down "now"'}
    assert '<err code="105" msg="Down &quot;now&quot;" />' in unsigned(server, "test.echo").text


def test_a_fault_may_be_for_one_photo_only(server: PretendFlickr, photo: PretendPhoto) -> None:
    other = server.world.upload(NSID, license=0)
    server.faults.add(faults.refusal(3, "Cannot change license"), photo=photo.id, times=None)
    token = server.world.token_for(NSID)

    def change(photo_id: int) -> Any:
        return ask(server, "photos.licenses.setLicense", token, photo_id=photo_id, license_id=11)

    assert (change(photo.id)["code"], change(other.id)) == (3, {"stat": "ok"})
    assert (photo.license, other.license) == (4, 11)


def test_faults_wait_count_and_are_remembered(server: PretendFlickr) -> None:
    server.faults.add(faults.status(503), on="test.echo", times=2, after=1)

    codes = [unsigned(server, "test.echo").status_code for _ in range(5)]

    assert codes == [200, 503, 503, 200, 200]
    assert [fired.on for fired in server.faults.fired] == ["test.echo"] * 2


def test_chance_is_the_same_for_the_same_seed() -> None:
    runs = []
    for _ in range(2):
        some = faults.Faults(seed=4)
        some.add(faults.reset(), chance=0.4, times=None)
        runs.append([some.take("test.echo") is not None for _ in range(200)])

    assert runs[0] == runs[1]
    assert 50 < sum(runs[0]) < 110


def test_pictures_go_wrong_too(server: PretendFlickr, photo: PretendPhoto) -> None:
    address = f"{server.url}/live/{photo.server}/{photo.id}_{photo.secret}_t.jpg"
    server.faults.add(faults.status(429, retry_after=60), on="/live/*")

    assert requests.get(address, timeout=30).headers["Retry-After"] == "60"
    assert requests.get(address, timeout=30).status_code == 200


def test_an_outage_ends_on_the_same_port(server: PretendFlickr) -> None:
    before = server.url
    server.faults.add(faults.stop(), on="test.echo")

    for _ in range(2):
        with pytest.raises(LOST):
            unsigned(server, "test.echo")
    server.stop()
    server.start()

    assert server.url == before
    assert anybody(server, "test.echo")["stat"] == "ok"


def test_what_a_test_does_in_the_middle_of_a_walk_is_seen_by_the_next_page(
    server: PretendFlickr,
) -> None:
    token = server.world.token_for(NSID)

    def upload_before_page_two(call: Any) -> None:
        if call.arguments.get("page") == "2":
            server.world.upload(NSID, title="just now")

    server.on_call = upload_before_page_two
    pages = [
        ask(server, "people.getPhotos", token, user_id="me", per_page=2, page=n)["photos"]
        for n in (1, 2)
    ]

    # The stream has moved by one: a photo comes again.
    assert pages[0]["photo"][1]["id"] == pages[1]["photo"][0]["id"]
    assert (pages[0]["total"], pages[1]["total"]) == (3, 4)
    assert [call.method for call in server.calls] == ["flickr.people.getPhotos"] * 2
    assert all("oauth_signature" not in call.arguments for call in server.calls)


def test_nothing_is_printed(server: PretendFlickr, capfd: pytest.CaptureFixture[str]) -> None:
    for fault in (faults.reset(), faults.truncated(), faults.status(500)):
        server.faults.add(fault)
        try:
            unsigned(server, "test.echo")
        except requests.exceptions.RequestException:
            continue

    assert capfd.readouterr() == ("", "")


def test_a_bug_in_the_server_is_not_hidden() -> None:
    def broken(_call: Any) -> None:
        raise ZeroDivisionError("in a test")

    def run() -> None:
        with PretendFlickr(pretend_world(photos=1)) as server:
            server.on_call = broken
            with pytest.raises(LOST):
                unsigned(server, "test.echo")

    with pytest.raises(ZeroDivisionError, match="in a test"):
        run()


def test_no_thread_is_left_behind() -> None:
    before = set(threading.enumerate())
    with PretendFlickr(pretend_world(photos=1)) as server, requests.Session() as kept:
        for _ in range(3):
            kept.get(server.url, timeout=30)
    for thread in set(threading.enumerate()) - before:
        thread.join(30)

    assert set(threading.enumerate()) <= before
