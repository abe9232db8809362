"""The system's keyring in every state that a user's can be in: open, locked, silent, gone."""

import base64
import logging
import shutil
import signal
import subprocess
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest
import secretstorage

from scanner.domain.account import SecretPlace
from scanner.errors import SourceUnavailable
from scanner.keychain import Keychain, MemoryStore
from tests.secret_service import (
    READS,
    SECRET,
    TOKEN,
    SecretService,
    keeps_in_memory_only,
    python,
    secret_service,
    session_bus,
)


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """Yield an unlocked keyring of this test's own, which a Keychain finds."""
    with secret_service() as service:
        service.connect(monkeypatch)
        yield service


@pytest.fixture
def nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a Keychain look for a keyring where there is neither one nor a bus."""
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")


def _refusals(store: Keychain) -> list[SourceUnavailable]:
    """Ask for a secret in every way that may be refused, and return the refusals."""
    refusals = []
    asks: list[Callable[[str], object]] = [store.get, store.place, store.delete]
    for ask in asks:
        with pytest.raises(SourceUnavailable) as caught:
            ask(TOKEN)
        refusals.append(caught.value)
    return refusals


def _wait_for_late_answers() -> None:
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(60)
            assert not thread.is_alive()


# ---- a keyring as it should be


def test_another_process_finds_the_secret_and_no_file_holds_it(service: SecretService) -> None:
    assert Keychain().state().usable
    assert Keychain().set(TOKEN, SECRET) is SecretPlace.KEYRING

    assert python(READS, service.environment()) == SECRET

    written = service.written()
    assert written
    assert SECRET.encode() not in written
    assert base64.b64encode(SECRET.encode()).rstrip(b"=")[:-1] not in written


def test_the_desktops_own_tool_shows_it_under_names_that_people_understand(
    service: SecretService,
) -> None:
    tool = shutil.which("secret-tool")
    if tool is None:
        pytest.skip("secret-tool is not installed")
    Keychain().set(TOKEN, SECRET)

    done = subprocess.run(
        [tool, "search", "--all", "service", "safelight"],
        env=service.environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    shown = done.stdout + done.stderr
    assert f"label = Password for '{TOKEN}' on 'safelight'" in shown
    assert f"secret = {SECRET}" in shown
    assert "attribute.application = Safelight" in shown


def test_what_the_user_removes_in_their_keyring_is_gone_at_once(service: SecretService) -> None:
    store = Keychain()
    store.set(TOKEN, SECRET)

    with closing(secretstorage.dbus_init()) as bus:
        for item in secretstorage.search_items(bus, {"username": TOKEN}):
            item.delete()

    assert store.get(TOKEN) is None
    assert store.place(TOKEN) is None


def test_to_forget_takes_every_copy(service: SecretService) -> None:
    store = Keychain()
    store.set(TOKEN, SECRET)
    with closing(secretstorage.dbus_init()) as bus:
        attributes = {"service": "safelight", "username": TOKEN, "application": "another"}
        collection = secretstorage.get_default_collection(bus)
        collection.create_item("a copy", attributes, SECRET.encode())
        collection.create_item("of another program", {**attributes, "service": "x"}, b"kept")

        store.delete(TOKEN)

        labels = [item.get_label() for item in collection.get_all_items()]
    assert store.get(TOKEN) is None
    assert labels == ["of another program"]


def test_to_import_it_starts_nothing() -> None:
    names = ("keyring", "secretstorage", "jeepney", "dbus", "gi")
    code = "import scanner.keychain, sys; scanner.keychain.Keychain(); print(*sys.modules)"

    assert not set(names) & set(python(code).split())


# ---- no keyring


@pytest.mark.usefixtures("nothing")
def test_without_a_bus_secrets_are_kept_in_memory_and_it_says_so() -> None:
    state = Keychain().state()

    assert not state.usable
    assert "kept in memory and forgotten when Safelight closes" in state.why
    assert "install GNOME Keyring" in state.why
    keeps_in_memory_only(Keychain())


def test_a_bus_with_no_keyring_on_it_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    with session_bus() as bus:
        bus.connect(monkeypatch)

        assert "install GNOME Keyring" in Keychain().state().why
        keeps_in_memory_only(Keychain())


@pytest.mark.parametrize(
    "address", ["unix:path=/nowhere/bus", "tcp:host=127.0.0.1,port=1", "nonsense", ""]
)
@pytest.mark.usefixtures("nothing")
def test_an_address_that_leads_to_no_bus_is_the_same(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    assert "install GNOME Keyring" in Keychain().state().why
    keeps_in_memory_only(Keychain())


def test_a_keyring_that_is_started_later_is_used_from_then_on(
    nothing: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Keychain()
    store.set(TOKEN, SECRET)

    with secret_service() as service:
        service.connect(monkeypatch)

        assert store.state().usable
        assert store.get(TOKEN) == SECRET
        assert store.set(TOKEN, "newer") is SecretPlace.KEYRING
        assert Keychain().get(TOKEN) == "newer"


def test_a_keyring_that_is_gone_is_said_to_be_unavailable_and_not_empty(
    service: SecretService,
) -> None:
    store = Keychain()
    store.set(TOKEN, SECRET)
    service.process.kill()
    service.process.wait()

    for refusal in _refusals(store):
        assert "The keyring could not be reached" in str(refusal)
    assert not store.state().usable
    assert store.set(TOKEN, SECRET) is SecretPlace.MEMORY


def test_a_desktop_session_that_has_ended_is_no_reason_to_crash(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store = Keychain()
    with secret_service() as service:
        service.connect(monkeypatch)
        store.set(TOKEN, SECRET)

    assert len(_refusals(store)) == 3
    assert store.set(TOKEN, SECRET) is SecretPlace.MEMORY
    assert not store.state().usable


def test_the_memory_store_says_that_nothing_stays() -> None:
    state = MemoryStore().state()

    assert not state.usable
    assert "forgotten when Safelight closes" in state.why


# ---- a keyring that is locked, or not there yet


def test_a_locked_keyring_says_so_and_takes_nothing(service: SecretService) -> None:
    store = Keychain()
    store.set(TOKEN, SECRET)
    service.lock()

    state = store.state()
    assert (state.usable, state.name) == (False, "Secret Service")
    assert state.why.startswith("The keyring is locked: unlock it")
    for refusal in _refusals(store):
        assert str(refusal) == (
            "The keyring could not be reached: it is locked; unlock it and try again."
        )
    assert store.set(TOKEN, "newer") is SecretPlace.MEMORY
    assert store.get(TOKEN) == "newer"


def test_once_it_is_unlocked_it_keeps_again(service: SecretService) -> None:
    store = Keychain()
    store.set(TOKEN, SECRET)
    service.lock()
    store.set("flickr-key", "kept in memory")
    service.unlock()

    assert store.state().usable
    assert store.get(TOKEN) == SECRET
    assert store.place("flickr-key") is SecretPlace.MEMORY
    assert store.set("flickr-key", "kept in the keyring") is SecretPlace.KEYRING
    assert Keychain().get("flickr-key") == "kept in the keyring"


def test_where_there_is_no_keyring_yet_only_to_keep_something_asks_for_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with secret_service(made=False) as service, service.asking():
        service.connect(monkeypatch)
        patient = Keychain()

        assert patient.state().why.startswith("There is no keyring yet")
        assert patient.get(TOKEN) is None
        assert patient.place(TOKEN) is None
        patient.delete(TOKEN)

        hasty = Keychain(seconds=0.2)
        assert hasty.set(TOKEN, SECRET) is SecretPlace.MEMORY
        with pytest.raises(SourceUnavailable, match="has not answered an earlier question"):
            hasty.get("flickr-key")
    _wait_for_late_answers()


def test_a_dismissed_prompt_for_a_new_keyring_keeps_the_secret_in_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with secret_service(made=False) as service:
        service.connect(monkeypatch)

        keeps_in_memory_only(Keychain())
        assert SECRET.encode() not in service.written()


# ---- a keyring that does not answer


def test_a_silent_keyring_is_not_waited_for_longer_than_the_limit(service: SecretService) -> None:
    store = Keychain(seconds=0.2)
    assert Keychain().set(TOKEN, SECRET) is SecretPlace.KEYRING

    with service.silent():
        with pytest.raises(SourceUnavailable, match=r"did not answer within 0\.2 seconds"):
            store.get(TOKEN)
        for refusal in _refusals(store):
            assert "it has not answered an earlier question yet" in str(refusal)
        state = store.state()
        assert not state.usable
        assert state.why.endswith("forgotten when Safelight closes.")
        assert store.set("flickr-key", SECRET) is SecretPlace.MEMORY
        assert store.get("flickr-key") == SECRET

    _wait_for_late_answers()
    assert Keychain().get(TOKEN) == SECRET


def test_a_prompt_that_nobody_answers_is_not_waited_for_and_may_be_answered_later(
    service: SecretService,
) -> None:
    service.lock()
    store = Keychain(seconds=0.2)
    with service.asking():
        assert store.set(TOKEN, SECRET) is SecretPlace.MEMORY
        assert store.place(TOKEN) is SecretPlace.MEMORY
        service.unlock()
    _wait_for_late_answers()

    assert Keychain().get(TOKEN) == SECRET
    assert Keychain().place(TOKEN) is SecretPlace.KEYRING


def test_what_was_forgotten_while_a_prompt_was_open_is_not_kept_after_it(
    service: SecretService,
) -> None:
    service.lock()
    store = Keychain(seconds=0.2)
    with service.asking():
        store.set(TOKEN, SECRET)
        with pytest.raises(SourceUnavailable):
            store.delete(TOKEN)
        service.unlock()
    _wait_for_late_answers()

    assert Keychain().get(TOKEN) is None


def test_a_keyring_that_never_answers_does_not_keep_safelight_from_ending(
    service: SecretService,
) -> None:
    code = (
        "from scanner.errors import SourceUnavailable\n"
        "from scanner.keychain import Keychain\n"
        f"try:\n    Keychain(seconds=0.2).get({TOKEN!r})\n"
        "except SourceUnavailable:\n    print('ended')"
    )

    with service.silent():
        assert python(code, service.environment()) == "ended\n"


# ---- what shows


def test_no_secret_shows_in_a_log_an_error_or_its_traceback(
    service: SecretService, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    stores = [Keychain(), Keychain(seconds=0.2)]
    stores[0].set(TOKEN, SECRET)
    stores[0].get(TOKEN)
    service.lock()
    errors = _refusals(stores[0])
    service.unlock()
    with service.silent():
        stores[1].set("flickr-key", SECRET)
        errors += _refusals(stores[1])
    _wait_for_late_answers()
    service.process.kill()
    service.process.wait()
    errors += _refusals(stores[0])
    stores[0].set("flickr-key", SECRET)

    told = [caplog.text, repr(stores), *(repr(store.state()) for store in stores)]
    for error in errors:
        walk = traceback.TracebackException.from_exception(error, capture_locals=True)
        told += [repr(error), *walk.format()]
    assert SECRET not in "\n".join(told)


def test_a_bug_is_not_taken_for_a_failing_keyring(service: SecretService) -> None:
    with pytest.raises(TypeError):
        Keychain().set(TOKEN, 12345)  # type: ignore[arg-type]


def test_nothing_of_a_tests_keyring_is_left_when_the_test_ends() -> None:
    with secret_service() as service:
        assert service.programs() == {"dbus-daemon", "gnome-keyring-d"}
    assert service.programs() == set()
    assert not service.folder.exists()

    with secret_service() as stopped:
        stopped.process.send_signal(signal.SIGSTOP)
    assert stopped.programs() == set()
