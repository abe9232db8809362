"""What every SecretStore keeps to: the one in memory, and the system's keyring, a real one."""

import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from scanner.domain.account import SecretPlace
from scanner.keychain import Keychain, MemoryStore
from scanner.ports import SecretStore
from tests.secret_service import SecretService, secret_service

Opens = Callable[[], SecretStore]


@pytest.fixture(scope="module")
def keyring_of_the_module() -> Iterator[SecretService]:
    with secret_service() as service:
        yield service


@pytest.fixture(params=["memory", "keyring"])
def opens(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Opens:
    """Return what opens a store that nothing was kept in yet."""
    if request.param == "memory":
        return MemoryStore
    service: SecretService = request.getfixturevalue("keyring_of_the_module")
    service.connect(monkeypatch)
    assert Keychain().state().usable
    return lambda: Keychain(f"safelight-{uuid.uuid4()}")


@pytest.fixture
def store(opens: Opens) -> SecretStore:
    return opens()


def test_what_was_never_kept_is_not_there(store: SecretStore) -> None:
    assert store.get("flickr-key") is None
    assert store.place("flickr-key") is None


def test_what_was_kept_is_read_again(store: SecretStore) -> None:
    place = store.set("flickr-key", "a secret")

    assert store.get("flickr-key") == "a secret"
    assert store.place("flickr-key") is place


def test_a_store_that_says_it_is_usable_keeps_in_the_keyring_and_one_that_is_not_says_why(
    store: SecretStore,
) -> None:
    state = store.state()

    place = store.set("flickr-key", "a secret")

    assert state.usable == (place is SecretPlace.KEYRING)
    assert bool(state.why) != state.usable
    assert state.why.count(".") == (0 if state.usable else 1)


def test_a_new_secret_takes_the_place_of_the_old_one(store: SecretStore) -> None:
    store.set("flickr-key", "the old one")
    store.set("flickr-key", "the new one")

    assert store.get("flickr-key") == "the new one"
    store.delete("flickr-key")
    assert store.get("flickr-key") is None


def test_a_deleted_secret_is_gone(store: SecretStore) -> None:
    store.set("flickr-key", "a secret")
    store.delete("flickr-key")

    assert store.get("flickr-key") is None
    assert store.place("flickr-key") is None


def test_to_delete_what_is_not_there_is_no_error(store: SecretStore) -> None:
    store.delete("never kept")
    store.set("flickr-key", "a secret")
    store.delete("flickr-key")
    store.delete("flickr-key")


@pytest.mark.parametrize(
    "secret",
    [
        pytest.param("Größe 写真 😀 \u202e", id="other alphabets"),
        pytest.param('{"token": "72157-0\\n", "secret": "\'%s$;"}\n\t', id="JSON with odd marks"),
        pytest.param("x" * 100_000, id="a hundred thousand characters"),
        pytest.param(" ", id="a space"),
        pytest.param("", id="nothing"),
    ],
)
def test_a_secret_comes_back_as_it_was(store: SecretStore, secret: str) -> None:
    store.set("flickr-key", secret)

    assert store.get("flickr-key") == secret
    assert store.place("flickr-key") is not None


def test_secrets_are_told_apart_by_the_whole_of_their_names(store: SecretStore) -> None:
    names = [
        "flickr-token 12345678@N01",
        "flickr-token 12345678@N010",
        "flickr-token",
        "Flickr-Token",
        "flickr-token 12345678@N01 at 127.0.0.1:8042",
        "flickr-token Größe/写真",
    ]
    for name in names:
        store.set(name, f"of {name}")

    assert {name: store.get(name) for name in names} == {name: f"of {name}" for name in names}
    store.delete("flickr-token")
    assert [name for name in names if store.place(name) is None] == ["flickr-token"]


def test_two_stores_know_nothing_of_each_other(opens: Opens) -> None:
    one, other = opens(), opens()
    one.set("flickr-key", "of the one")

    assert other.get("flickr-key") is None
    other.set("flickr-key", "of the other")
    other.delete("flickr-key")
    assert one.get("flickr-key") == "of the one"


def test_many_threads_may_use_it_at_once(store: SecretStore) -> None:
    def keep(n: int) -> str | None:
        store.set(f"token {n}", f"secret {n}")
        return store.get(f"token {n}")

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(keep, range(24))) == [f"secret {n}" for n in range(24)]


def test_no_secret_shows_in_how_a_store_looks(store: SecretStore) -> None:
    store.set("flickr-key", "a secret to look for")

    shown = f"{store!r} {store} {store.state()!r}"
    assert "a secret to look for" not in shown
