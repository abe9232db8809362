import gc
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest

from scanner.domain.job import Cancelled
from scanner.errors import BadData, NotFound, SourceUnavailable
from scanner.flickr.pictures import PicturePatience
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


# Trouble on the way


def cut_short(request: Request) -> None:
    request.send_response(200)
    request.send_header("Content-Type", "image/jpeg")
    request.send_header("Content-Length", str(len(jpeg())))
    request.end_headers()
    request.wfile.write(jpeg()[:100])
    request.close_connection = True


def garbled(request: Request) -> None:
    request.wfile.write(b"\x00\x01 what\r\n\r\n")
    request.close_connection = True


TROUBLES = {
    "500": says(500, b"<html>"),
    "503": says(503),
    "reset": Request.reset,
    "cut short": cut_short,
    "garbled": garbled,
}


@pytest.mark.parametrize("trouble", TROUBLES)
def test_trouble_that_passes_is_waited_out(
    host: PictureHost, make: Make, clock: Clock, tmp_path: Path, trouble: str
) -> None:
    began = clock.now
    answer = TROUBLES[trouble]
    got = make().fetch(host.picture("1_a_z.jpg", answer, answer, answer, GIVES), go_on)
    assert Path(got.path).read_bytes() == jpeg()
    assert files(tmp_path) == [Path(got.path)]
    assert 3.5 <= clock.now - began <= 10.5  # 1 + 2 + 4 seconds, each more or less by half


@pytest.mark.parametrize("trouble", TROUBLES)
def test_trouble_that_lasts_is_told_in_a_sentence(
    host: PictureHost, make: Make, tmp_path: Path, trouble: str
) -> None:
    with pytest.raises(SourceUnavailable, match=r"^Flickr's pictures could not be reached: .*\.$"):
        make().fetch(host.picture("1_abcd_z.jpg", TROUBLES[trouble]), go_on)
    assert len(host.seen) == 4
    assert files(tmp_path) == []


def test_no_host_at_all_is_told_in_a_sentence(make: Make) -> None:
    with picture_host() as host:
        gone = host.picture("1_abcd_z.jpg")
    with pytest.raises(SourceUnavailable) as told:
        make().fetch(gone, go_on)
    assert "abcd" not in str(told.value)


def test_a_silent_host_is_left_after_a_while(host: PictureHost, make: Make) -> None:
    impatient = PicturePatience(between_seconds=0, silence_seconds=0.1, tries=2)
    with pytest.raises(SourceUnavailable, match="stopped answering"):
        make(patience=impatient).fetch(host.picture("1_a_z.jpg", host.is_silent), go_on)


def test_a_host_that_sends_forever_is_left_after_a_while(host: PictureHost, make: Make) -> None:
    def drips(request: Request) -> None:
        request.send_response(200)
        request.send_header("Content-Type", "image/jpeg")
        request.end_headers()
        while not host.closing.wait(0.02):
            request.wfile.write(b".")

    impatient = PicturePatience(between_seconds=0, whole_seconds=0.2, tries=1)
    with pytest.raises(SourceUnavailable, match="too long"):
        make(patience=impatient).fetch(host.picture("1_a_z.jpg", drips), go_on)


def test_a_host_that_errs_on_one_picture_and_gives_others_is_not_called_down(
    host: PictureHost, make: Make
) -> None:
    pictures = make()
    pictures.fetch(host.picture("1_a_z.jpg"), go_on)
    with pytest.raises(NotFound, match="error 500"):
        pictures.fetch(host.picture("2_b_z.jpg", says(500)), go_on)
    with pytest.raises(SourceUnavailable):
        pictures.fetch(host.picture("3_c_z.jpg", says(500)), go_on)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_disk_that_takes_nothing_is_told(host: PictureHost, tmp_path: Path, make: Make) -> None:
    (tmp_path / "pictures").write_text("a file where the folder belongs")
    with pytest.raises(SourceUnavailable, match="pictures could not be reached"):
        make().fetch(host.picture(), go_on)
    assert host.seen == []


# Left alone


def test_429_is_waited_out_for_a_minute_and_then_twice_as_long(
    host: PictureHost, make: Make, clock: Clock
) -> None:
    began = clock.now
    make().fetch(host.picture("1_a_z.jpg", TOO_MANY, TOO_MANY, GIVES), go_on)
    assert clock.now - began == pytest.approx(60 + 120, abs=0.5)
    assert len(host.seen) == 3


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry_After": "7"}, 7),
        ({"Retry_After": "86400"}, 900),
        ({"Retry_After": "soon"}, 60),
        ({"Retry_After": "9" * 400}, 900),
        ({"Retry_After": "-1"}, 60),
    ],
)
def test_the_host_says_how_long_within_reason(
    host: PictureHost, make: Make, clock: Clock, headers: dict[str, str], seconds: float
) -> None:
    began = clock.now
    make().fetch(host.picture("1_a_z.jpg", says(429, **headers), GIVES), go_on)
    assert clock.now - began == pytest.approx(seconds, abs=0.5)


def test_a_host_that_refuses_although_it_was_obeyed_is_left_alone_for_longer(
    host: PictureHost, make: Make, clock: Clock
) -> None:
    began = clock.now
    soon = says(429, Retry_After="1")
    make().fetch(host.picture("1_a_z.jpg", soon, soon, soon, GIVES), go_on)
    assert clock.now - began == pytest.approx(1 + 60 + 120, abs=0.5)


def test_who_waits_for_its_turn_hears_of_a_pause_that_began_meanwhile(
    host: PictureHost, make: Make, clock: Clock
) -> None:
    refused = host.picture("9_z_z.jpg", TOO_MANY)
    other = make()

    def sleep(seconds: float) -> None:
        clock.sleep(seconds)
        if not host.asked_for("9_z_z.jpg"):
            with pytest.raises(SourceUnavailable):
                other.fetch_now(refused)

    pictures = make(patience=PicturePatience(between_seconds=0.5), sleep=sleep)
    pictures.fetch(host.picture("1_a_z.jpg"), go_on)
    began = clock.now
    pictures.fetch(host.picture("2_b_z.jpg"), go_on)
    assert clock.now - began >= 60


def test_429_is_no_pictures_fault_and_counts_anew_after_a_success(
    host: PictureHost, make: Make, clock: Clock
) -> None:
    pictures = make()
    for n in range(6):
        pictures.fetch(host.picture(f"{n}_a_z.jpg", TOO_MANY, GIVES), go_on)
    assert clock.now - 1_000_000 == pytest.approx(6 * 60, abs=3)


def test_a_host_that_keeps_refusing_is_given_up_and_not_asked_meanwhile(
    host: PictureHost, make: Make, clock: Clock
) -> None:
    began = clock.now
    with pytest.raises(SourceUnavailable, match="left alone for 15 minutes"):
        make().fetch(host.picture("1_a_z.jpg", TOO_MANY), go_on)
    assert clock.now - began == pytest.approx(60 + 120 + 240 + 480, abs=2)
    assert len(host.seen) == 5

    with pytest.raises(SourceUnavailable):
        make().fetch(host.picture("2_b_z.jpg"), go_on)
    assert len(host.seen) == 5

    clock.sleep(2000)
    began = clock.now
    make().fetch(host.picture("2_b_z.jpg", TOO_MANY, GIVES), go_on)
    assert clock.now - began == pytest.approx(60, abs=0.5)


def test_another_process_waits_too(host: PictureHost, make: Make, clock: Clock) -> None:
    with pytest.raises(SourceUnavailable):
        make().fetch_now(host.picture("1_a_z.jpg", TOO_MANY))
    began = clock.now
    make().fetch(host.picture("2_b_z.jpg"), go_on)
    assert clock.now - began == pytest.approx(60, abs=0.5)


@pytest.mark.parametrize("note", ["", "[]", "{}", '{"since": 1e999, "until": "x"}', "\0"])
def test_a_spoiled_note_of_a_pause_is_none(
    host: PictureHost, make: Make, clock: Clock, tmp_path: Path, note: str
) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "pause.json").write_text(note)
    began = clock.now
    make().fetch(host.picture(), go_on)
    assert clock.now - began < 1


def test_a_pause_by_a_clock_that_was_set_back_does_not_last_for_years(
    host: PictureHost, make: Make, clock: Clock
) -> None:
    with pytest.raises(SourceUnavailable):
        make().fetch_now(host.picture("1_a_z.jpg", TOO_MANY))
    clock.now -= 10**9
    began = clock.now
    make().fetch(host.picture("2_b_z.jpg"), go_on)
    assert clock.now - began < 1


def test_threads_that_are_refused_together_share_one_pause(
    host: PictureHost, make: Make, clock: Clock
) -> None:
    both = threading.Barrier(2)

    def refuse(request: Request) -> None:
        both.wait(10)
        request.answer(429)

    pictures = make()
    wanted = [host.picture(f"{n}_a_z.jpg", refuse, GIVES) for n in range(2)]
    began = clock.now
    with ThreadPoolExecutor(2) as threads:
        got = list(threads.map(lambda each: pictures.fetch(each, go_on), wanted))
    assert len({each.path for each in got}) == 2
    assert clock.now - began == pytest.approx(60, abs=2)


def test_never_more_at_once_than_connections(host: PictureHost, make: Make) -> None:
    three = threading.Barrier(3)

    def together(request: Request) -> None:
        three.wait(10)
        request.answer(200, jpeg())

    pictures = make(connections=3)
    wanted = [host.picture(f"{n}_a_z.jpg", together) for n in range(12)]
    with ThreadPoolExecutor(6) as threads:
        list(threads.map(lambda each: pictures.fetch(each, go_on), wanted))
    assert host.most_at_once == 3
    assert pictures.connections == 3


def test_pictures_are_asked_for_at_a_steady_pace(
    host: PictureHost, make: Make, clock: Clock
) -> None:
    pictures = make(patience=PicturePatience(between_seconds=0.5))
    for n in range(5):
        pictures.fetch(host.picture(f"{n}_a_z.jpg"), go_on)
    assert clock.now - 1_000_000 == pytest.approx(4 * 0.5, abs=0.3)


# Stopping


def half_sent(host: PictureHost, stop: Stop) -> Callable[[Request], None]:
    def answer(request: Request) -> None:
        request.send_response(200)
        request.send_header("Content-Type", "image/jpeg")
        request.end_headers()
        request.wfile.write(jpeg())
        stop.now.set()
        host.closing.wait(60)

    return answer


@pytest.mark.parametrize("kind", [silent, half_sent])
def test_a_host_that_says_nothing_more_does_not_hold_up_a_cancel(
    host: PictureHost,
    make: Make,
    tmp_path: Path,
    kind: Callable[[PictureHost, Stop], Callable[[Request], None]],
) -> None:
    stop = Stop()
    pictures = make()
    with pytest.raises(Cancelled):
        pictures.fetch(host.picture("1_a_z.jpg", kind(host, stop)), stop)
    assert not host.closing.is_set()

    assert downloads_left() == []
    assert files(tmp_path) == []
    assert pictures.fetch(host.picture("2_b_z.jpg"), go_on).path
    gc.collect()  # a socket that was left open would be told of here


def test_a_pause_does_not_hold_up_a_cancel(host: PictureHost, make: Make, clock: Clock) -> None:
    began = clock.now
    asked: list[float] = []

    def stop() -> None:
        asked.append(clock.now)
        if clock.now > began + 10:
            raise Cancelled

    with pytest.raises(Cancelled):
        make().fetch(host.picture("1_a_z.jpg", TOO_MANY), stop)
    assert max(b - a for a, b in pairwise(asked)) <= 0.1


def test_waiting_for_a_connection_does_not_hold_up_a_cancel(host: PictureHost, make: Make) -> None:
    stop, first = Stop(), Stop()
    pictures = make(connections=1)
    with ThreadPoolExecutor(1) as threads:
        answer = silent(host, stop)
        busy = threads.submit(pictures.fetch, host.picture("1_a_z.jpg", answer), first)
        stop.now.wait(10)
        with pytest.raises(Cancelled):
            pictures.fetch(host.picture("2_b_z.jpg"), stop)
        first.now.set()
        assert isinstance(busy.exception(10), Cancelled)
    assert host.asked_for("2_b_z.jpg") == 0


# Words


def test_no_error_or_log_of_ours_holds_the_secret_in_an_address(
    host: PictureHost, make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "scanner")
    for answer in (*TROUBLES.values(), says(404), says(302, Location="http://example.org/")):
        with pytest.raises((SourceUnavailable, NotFound, BadData)) as told:
            make().fetch(host.picture("1_abcdef_z.jpg", answer), go_on)
        assert "abcdef" not in str(told.value)
    ours = [each for each in caplog.records if each.name.startswith("scanner")]
    assert not any("abcdef" in each.getMessage() for each in ours)
