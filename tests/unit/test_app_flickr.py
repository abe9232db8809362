import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from scanner.app import App
from scanner.demo import faults
from scanner.demo.account import ALIAS, FRIEND, NSID, STRANGER
from scanner.demo.server import PretendFlickr, pretend_world
from scanner.domain.account import KeyringState, SecretPlace, SignInState
from scanner.domain.job import Cancelled
from scanner.domain.listing import Cause, PhotoFilter
from scanner.domain.photo import Source, SourceKind, Visibility
from scanner.errors import (
    BadWish,
    KeyRejected,
    NotAuthorized,
    NotFound,
    SourceUnavailable,
    TokenRejected,
)
from scanner.keychain import MemoryStore

PHOTOS = 12


@pytest.fixture
def flickr() -> Iterator[PretendFlickr]:
    with PretendFlickr(pretend_world(photos=PHOTOS)) as server:
        yield server


@pytest.fixture
def opens(flickr: PretendFlickr, tmp_path: Path) -> Callable[..., App]:
    """Return what opens the test's home on the pretend Flickr; more of the environment by name."""

    def opened(secrets: MemoryStore | None = None, **environ: str) -> App:
        app = App(
            tmp_path / "home",
            environ={"SAFELIGHT_FLICKR_URL": flickr.url, **environ},
            secrets=secrets or MemoryStore(),
        )
        app.change_setting("flickr.calls_per_second", "1000")
        return app

    return opened


@pytest.fixture
def app(opens: Callable[..., App], flickr: PretendFlickr) -> Iterator[App]:
    with opens() as made:
        made.set_flickr_key(flickr.world.key, flickr.world.secret).result(30)
        yield made


def environment(flickr: PretendFlickr, nsid: str = NSID) -> dict[str, str]:
    token = flickr.world.token_for(nsid, perms="write")
    return {
        "SAFELIGHT_FLICKR_KEY": flickr.world.key,
        "SAFELIGHT_FLICKR_SECRET": flickr.world.secret,
        "SAFELIGHT_FLICKR_TOKEN": token.token,
        "SAFELIGHT_FLICKR_TOKEN_SECRET": token.secret,
    }


def sign_in(app: App, flickr: PretendFlickr, nsid: str = NSID) -> None:
    signing_in = app.start_sign_in(browser=False).result(30)
    signing_in.give(flickr.allow(signing_in.address, nsid))
    app.finish_sign_in(signing_in).result(30)


def added(app: App, user: str | None = None) -> Source:
    return app.add_flickr(user).result(30)


def test_signing_in_says_who_it_is_and_where_the_permission_is_kept(
    app: App, flickr: PretendFlickr
) -> None:
    sign_in(app, flickr)

    (one,) = app.flickr().accounts
    assert (one.account.nsid, one.account.alias, one.account.pro) == (NSID, ALIAS, True)
    assert (one.state, one.kept, one.source) == (SignInState.SIGNED_IN, SecretPlace.MEMORY, None)


def test_a_key_that_flickr_does_not_know_is_not_kept(
    opens: Callable[..., App], flickr: PretendFlickr
) -> None:
    with opens() as app:
        for key, secret in (("0" * 32, flickr.world.secret), (flickr.world.key, "0" * 16)):
            with pytest.raises(KeyRejected):
                app.set_flickr_key(key, secret).result(30)
        for key, secret in ((" ", ""), ("a\nb", "c"), ("a", "\ud800")):
            with pytest.raises(BadWish):
                app.set_flickr_key(key, secret).result(30)
        assert app.flickr().key_kept is None


def test_without_a_key_signing_in_says_where_to_get_one(opens: Callable[..., App]) -> None:
    with opens() as app, pytest.raises(NotAuthorized, match="apps/create"):
        app.start_sign_in(browser=True).result(30)


def test_a_sign_in_that_is_cancelled_ends_at_once_and_keeps_nothing(app: App) -> None:
    signing_in = app.start_sign_in(browser=True).result(30)
    waiting = app.finish_sign_in(signing_in)

    waiting.cancel()
    with pytest.raises(Cancelled):
        waiting.result(10)
    assert app.flickr().accounts == ()


def test_the_environment_signs_in_without_a_keyring_and_nothing_of_it_is_kept(
    opens: Callable[..., App], flickr: PretendFlickr
) -> None:
    secrets = MemoryStore()
    with opens(secrets, **environment(flickr)) as app:
        source = added(app)
        (one,) = app.flickr().accounts
        assert (source.nsid, source.own, one.kept) == (NSID, True, SecretPlace.ENVIRONMENT)
        assert app.flickr().key_kept is SecretPlace.ENVIRONMENT
    assert secrets.get("flickr-key") is None


def test_a_scan_reads_private_photos_too_and_counts_its_calls(
    app: App, flickr: PretendFlickr
) -> None:
    sign_in(app, flickr)
    source = added(app)
    before = len(flickr.calls)

    summary = app.start_scan(detect=False).result(60)

    assert (summary.photos, summary.new, summary.unreachable) == (PHOTOS, PHOTOS, ())
    assert summary.calls == len(flickr.calls) - before
    mine = flickr.world.stream(NSID, NSID)
    rows = app.rows(app.find(PhotoFilter()))
    assert {row.key for row in rows} == {str(photo.id) for photo in mine}
    assert Visibility.PRIVATE in {row.visibility for row in rows}
    assert app.flickr().accounts[0].source == source.id


def test_the_next_scan_asks_for_what_changed_and_a_whole_one_for_everything(
    app: App, flickr: PretendFlickr
) -> None:
    sign_in(app, flickr)
    added(app)
    app.start_scan(detect=False).result(60)

    idle = app.start_scan(detect=False).result(60)
    assert (idle.calls, idle.new, idle.changed, idle.gone) == (2, 0, 0, 0)
    before = len(flickr.calls)
    app.start_scan(detect=False, whole=True).result(60)
    asked = {call.method for call in flickr.calls[before:]}
    assert "people.getPhotos" in {name.removeprefix("flickr.") for name in asked}


def test_an_account_is_read_though_flickr_tells_neither_its_limits_nor_what_changed(
    app: App, flickr: PretendFlickr
) -> None:
    sign_in(app, flickr)
    added(app)
    for method in ("people.getUploadStatus", "people.getInfo", "photos.recentlyUpdated"):
        flickr.faults.add(faults.refusal(112, "Method not found"), on=method, times=100)

    first = app.start_scan(detect=False).result(60)
    gone = flickr.world.stream(NSID, NSID)[0]
    flickr.world.delete(gone.id)
    second = app.start_scan(detect=False).result(60)

    assert (first.photos, first.unreachable) == (PHOTOS, ())
    assert (second.photos, second.gone, second.unreachable) == (PHOTOS - 1, 1, ())


def test_a_permission_that_was_taken_back_is_said_and_what_was_read_stays(
    app: App, flickr: PretendFlickr
) -> None:
    sign_in(app, flickr)
    source = added(app)
    app.start_scan(detect=False).result(60)
    flickr.world.revoke(NSID)

    summary = app.start_scan(detect=False).result(60)

    (missed,) = summary.unreachable
    assert (missed.cause, missed.source) == (Cause.REVOKED, source.id)
    assert summary.photos == PHOTOS
    assert app.flickr().accounts[0].state is SignInState.REVOKED
    with pytest.raises(TokenRejected):
        app.refresh_account(NSID).result(30)

    sign_in(app, flickr)
    assert app.start_scan(detect=False).result(60).unreachable == ()
    assert app.flickr().accounts[0].state is SignInState.SIGNED_IN


def test_an_account_that_is_signed_out_is_never_read_as_anybody(
    app: App, flickr: PretendFlickr
) -> None:
    sign_in(app, flickr)
    added(app)
    app.start_scan(detect=False).result(60)
    app.sign_out()

    summary = app.start_scan(detect=False).result(60)
    assert [item.cause for item in summary.unreachable] == [Cause.SIGNED_OUT]
    assert summary.gone == 0
    assert added(app, NSID).own, "private photos would seem gone to a stranger"
    assert app.flickr().accounts[0].state is SignInState.SIGNED_OUT


def test_two_accounts_are_signed_in_and_read_at_once(app: App, flickr: PretendFlickr) -> None:
    flickr.world.upload(FRIEND, title="a private one of the friend's", is_public=0)
    sign_in(app, flickr)
    sign_in(app, flickr, FRIEND)
    with pytest.raises(BadWish, match="--user"):
        added(app)
    sources = [added(app, NSID), added(app, FRIEND)]

    app.start_scan(detect=False).result(60)

    for source in sources:
        assert source.nsid is not None
        whose = PhotoFilter(sources=frozenset({source.id}))
        keys = {row.key for row in app.rows(app.find(whose))}
        assert keys == {str(p.id) for p in flickr.world.stream(source.nsid, source.nsid)}
    app.sign_out(FRIEND)
    states = {one.account.nsid: one.state for one in app.flickr().accounts}
    assert states == {NSID: SignInState.SIGNED_IN, FRIEND: SignInState.SIGNED_OUT}


@pytest.mark.parametrize("name", [NSID, ALIAS, "https://www.flickr.com/photos/{}/", "{url}"])
def test_anyones_public_photos_are_read_by_number_name_or_address(
    app: App, flickr: PretendFlickr, name: str
) -> None:
    source = added(app, name.format(ALIAS, url=f"{flickr.url}/photos/{ALIAS}/"))
    assert (source.kind, source.nsid, source.own) == (SourceKind.FLICKR, NSID, False)

    app.start_scan(detect=False).result(60)

    rows = app.rows(app.find(PhotoFilter()))
    public = {str(photo.id) for photo in flickr.world.stream(NSID, None)}
    assert {row.key for row in rows} <= public
    assert rows
    assert {row.visibility for row in rows} == {Visibility.PUBLIC}


def test_nobody_is_nobody(app: App) -> None:
    with pytest.raises(NotFound):
        added(app, "nobody-of-this-name")
    for name in ("https://www.flickr.com.example.org/photos/someone/", "http://[", "\ud800"):
        with pytest.raises(BadWish):
            added(app, name)
    with pytest.raises(NotAuthorized):
        added(app)
    assert app.sources() == ()


def test_a_stranger_that_was_added_becomes_an_own_account_when_they_sign_in(
    app: App, flickr: PretendFlickr
) -> None:
    before = added(app, NSID)
    sign_in(app, flickr)

    (state,) = app.sources()
    assert (state.source.id, state.source.own, before.own) == (before.id, True, False)


def test_a_picture_on_flickr_is_shown_and_fetched_once(app: App, flickr: PretendFlickr) -> None:
    sign_in(app, flickr)
    added(app)
    app.start_scan(detect=False).result(60)
    row = next(row for row in app.rows(app.find(PhotoFilter())) if row.has_picture)

    jpeg = app.thumbnail(row.id).result(60)
    large = app.picture(row.id, 1024).result(60)

    assert jpeg[:2] == large[:2] == b"\xff\xd8"
    assert len(flickr.pictures) == 1


def test_a_source_that_is_removed_leaves_none_of_its_pictures(
    app: App, flickr: PretendFlickr
) -> None:
    sign_in(app, flickr)
    source = added(app)
    app.start_scan().result(120)
    assert list((app.home / "pictures").rglob("*.jpg"))

    app.remove_source(source.id)
    assert not list((app.home / "pictures").rglob("*.jpg"))


def test_histories_show_that_a_photo_was_open_before(app: App, flickr: PretendFlickr) -> None:
    sign_in(app, flickr)
    added(app)

    summary = app.start_scan().result(120)

    assert summary.histories_left == 0
    asked = [call for call in flickr.calls if call.method.endswith("getLicenseHistory")]
    assert len(asked) == summary.with_faces
    row = next(row for row in app.rows(app.find(PhotoFilter(faces=True))))
    assert app.photo(row.id).history


def test_histories_leave_a_third_of_the_hours_calls_to_the_user(
    opens: Callable[..., App], flickr: PretendFlickr
) -> None:
    with opens(**environment(flickr)) as app:
        app.change_setting("flickr.history_seconds", "0")
        added(app)
        left = app.start_scan().result(120).histories_left
        assert left > 0
        app.change_setting("flickr.calls_per_hour", str(len(flickr.calls) + 1))

        assert app.start_histories().result(60) == left
        app.change_setting("flickr.calls_per_hour", "3600")
        assert app.start_histories().result(60) == 0


def test_removing_a_source_stops_the_histories_that_are_asked_for_in_the_background(
    opens: Callable[..., App], flickr: PretendFlickr
) -> None:
    with opens(**environment(flickr)) as app:
        app.change_setting("flickr.history_seconds", "0")
        source = added(app)
        app.start_scan().result(120)
        flickr.faults.add(faults.hang(), on="photos.licenses.getLicenseHistory")
        running = app.start_histories()
        flickr.faults.wait_held()

        app.remove_source(source.id)

        with pytest.raises(Cancelled):
            running.result(1)
        assert app.sources() == ()
        flickr.faults.release()


def test_what_is_left_of_the_hours_calls_is_known_without_asking_anybody(
    app: App, flickr: PretendFlickr
) -> None:
    before = app.budget()
    assert before is not None
    sign_in(app, flickr)

    after = app.budget()
    assert after is not None
    assert after.left < before.left
    assert app.flickr().budget == after


class Locked(MemoryStore):
    """A keyring that is there and locked."""

    def state(self) -> KeyringState:
        return KeyringState(usable=False, name="Test", why="It is locked.")

    def get(self, name: str) -> str | None:
        raise SourceUnavailable("The keyring", "it is locked")

    def place(self, name: str) -> SecretPlace | None:
        raise SourceUnavailable("The keyring", "it is locked")

    def delete(self, name: str) -> None:
        raise SourceUnavailable("The keyring", "it is locked")


def test_a_locked_keyring_signs_nobody_out(
    app: App, opens: Callable[..., App], flickr: PretendFlickr
) -> None:
    sign_in(app, flickr)
    added(app)
    app.close()
    with opens(Locked()) as later:
        state = later.flickr()
        assert state.accounts[0].state is SignInState.SIGNED_IN
        assert not state.keyring.usable
        (missed,) = later.start_scan(detect=False).result(60).unreachable
        assert "locked" in missed.error
        with pytest.raises(SourceUnavailable):
            later.sign_out()
        assert later.flickr().accounts[0].state is SignInState.SIGNED_IN


def test_closing_ends_a_scan_that_waits_for_flickr(
    opens: Callable[..., App], flickr: PretendFlickr
) -> None:
    with opens(**environment(flickr)) as app:
        added(app)
        flickr.faults.add(faults.hang(), on="people.getPhotos")
        running = app.start_scan(detect=False)
        flickr.faults.wait_held()
        closing = threading.Thread(target=app.close)
        closing.start()
        closing.join(20)
        assert not closing.is_alive()
        with pytest.raises(Cancelled):
            running.result(1)
        flickr.faults.release()


def test_secrets_of_a_pretend_flickr_are_kept_apart_from_those_of_the_real_one(
    opens: Callable[..., App], flickr: PretendFlickr
) -> None:
    secrets = MemoryStore()
    with opens(secrets) as app:
        app.set_flickr_key(flickr.world.key, flickr.world.secret).result(30)
    assert secrets.get("flickr-key") is None
    assert secrets.get(f"flickr-key at {urlsplit(flickr.url).netloc}") is not None


def test_a_flickr_elsewhere_must_be_spoken_to_over_tls(tmp_path: Path) -> None:
    with pytest.raises(BadWish):
        App(tmp_path, environ={"SAFELIGHT_FLICKR_URL": "http://flickr.example.org"})


def test_the_stranger_of_the_pretend_world_is_read_too(app: App, flickr: PretendFlickr) -> None:
    source = added(app, STRANGER)
    summary = app.start_scan([source.id], detect=False).result(60)
    assert summary.photos == len(flickr.world.stream(STRANGER, None))
