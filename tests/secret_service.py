"""
A desktop's keyring for a test: a session bus of its own, and GNOME's keyring on it.

No keyring, bus or home of the user's is touched, and nothing of it stays: both
programs are children of the test's process, and end with the `with`.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import secretstorage
from jeepney import MatchRule, message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection  # type: ignore[import-untyped]
from secretstorage.collection import DEFAULT_COLLECTION
from secretstorage.util import DBusAddressWrapper, format_secret, open_session

from scanner.domain.account import SecretPlace
from scanner.keychain import Keychain

ROOT = Path(__file__).parents[1]
TOKEN = "flickr-token 12345678@N01"
SECRET = "72157694-a-secret-to-look-for"
READS = f"from scanner.keychain import Keychain; print(Keychain(seconds=30).get({TOKEN!r}), end='')"
"""The program of another process, which prints the secret that is kept as TOKEN."""

PASSWORD = b"the password of the test's keyring"
SERVICE = "org.freedesktop.secrets"
PROMPTER = "org.gnome.keyring.SystemPrompter"
UNLOCKER = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"
"""What gnome-keyring's own programs unlock it with; its name is its documentation."""

PATIENCE = 60
"""Seconds that a program may take to start or to end before the test is given up."""

# It names no folder of services, so nothing is started because somebody asks for it: the desktop's
# own keyring is not, and no window opens.
BUS = """
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@dataclass
class SessionBus:
    """A bus that listens at `address`; what is written by those on it lies in `folder`."""

    address: str
    folder: Path

    def environment(self) -> dict[str, str]:
        """Return what a program must be told to be on this bus, and at home in its folder."""
        taken = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "PYTHON_KEYRING_BACKEND")
        screens = ("DISPLAY", "WAYLAND_DISPLAY")
        kept = {name: text for name, text in os.environ.items() if name not in taken + screens}
        return {
            **kept,
            "HOME": str(self.folder / "home"),
            "XDG_RUNTIME_DIR": str(self.folder / "runtime"),
            "DBUS_SESSION_BUS_ADDRESS": self.address,
        }

    def connect(self, patch: pytest.MonkeyPatch) -> None:
        """Put the test itself on this bus, and let it use the keyring it finds there."""
        patch.setenv("DBUS_SESSION_BUS_ADDRESS", self.address)
        patch.delenv("PYTHON_KEYRING_BACKEND", raising=False)

    def programs(self) -> set[str]:
        """Return the names of all that run for this bus, itself too, as Linux lists them."""
        mark = str(self.folder).encode()
        found = set()
        for process in Path("/proc").glob("[0-9]*"):
            try:
                words = (process / "environ").read_bytes() + (process / "cmdline").read_bytes()
                if mark in words:
                    found.add((process / "comm").read_text(encoding="utf-8").strip())
            except OSError:
                continue  # it has ended, or is somebody else's
        return found


@dataclass
class SecretService(SessionBus):
    """GNOME's keyring on a bus of its own."""

    process: subprocess.Popen[bytes]

    def lock(self) -> None:
        """Lock the keyring, as a desktop does that is left alone."""
        with open_dbus_connection(self.address) as bus:
            secretstorage.Collection(bus).lock()

    def unlock(self) -> None:
        """Unlock the keyring with its password, without a prompt."""
        with open_dbus_connection(self.address) as bus:
            password = format_secret(open_session(bus), PASSWORD, "text/plain")
            keyring = DBusAddressWrapper("/org/freedesktop/secrets", UNLOCKER, bus)
            keyring.call("UnlockWithMasterPassword", "o(oayays)", DEFAULT_COLLECTION, password)

    @contextmanager
    def silent(self) -> Iterator[None]:
        """Let whoever asks it wait; afterwards it answers what it was asked meanwhile."""
        self.process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self.process.send_signal(signal.SIGCONT)

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Let every prompt stay open, with nobody there; afterwards it is dismissed."""
        with open_dbus_connection(self.address) as bus:
            Proxy(message_bus, bus).RequestName(PROMPTER)
            yield

    def written(self) -> bytes:
        """Return all that lies in files under its home, one after the other."""
        return b"\n".join(p.read_bytes() for p in self.folder.rglob("*") if p.is_file())


@contextmanager
def session_bus() -> Iterator[SessionBus]:
    """Yield a bus on which there is nobody yet; skip the test where there is no dbus-daemon."""
    program = _program("dbus-daemon")
    # Not pytest's own folder: the path of a socket has room for a hundred characters.
    with tempfile.TemporaryDirectory(prefix="bus-") as name:
        folder = Path(name)
        for part in ("home", "runtime"):
            (folder / part).mkdir(mode=0o700)
        config = folder / "bus.conf"
        config.write_text(BUS.format(folder=folder), encoding="utf-8")
        told, tells = os.pipe()
        command = [program, "--nofork", "--nosyslog", f"--config-file={config}"]
        with _ending(
            subprocess.Popen(
                [*command, f"--print-address={tells}"], pass_fds=[tells], stderr=subprocess.DEVNULL
            )
        ) as daemon:
            os.close(tells)
            with os.fdopen(told) as lines:
                address = lines.readline().strip()
            if not address:
                pytest.fail(f"dbus-daemon ended with code {daemon.wait(PATIENCE)}")
            yield SessionBus(address, folder)


@contextmanager
def secret_service(*, made: bool = True) -> Iterator[SecretService]:
    """
    Yield GNOME's keyring, unlocked; skip the test where it is not installed.

    With `made` False the user never chose a password for one. There is nobody
    to ask: a prompt counts as dismissed as soon as it is wanted (see `asking`).
    """
    program = _program("gnome-keyring-daemon")
    command = [program, "--foreground", "--components=secrets", *(["--unlock"] if made else [])]
    rule = MatchRule(type="signal", interface=message_bus.interface, member="NameOwnerChanged")
    rule.add_arg_condition(0, SERVICE)
    with (
        session_bus() as bus,
        open_dbus_connection(bus.address) as connection,
        connection.filter(rule) as changes,
    ):
        Proxy(message_bus, connection).AddMatch(rule)
        with _ending(
            subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=bus.environment(),
            )
        ) as daemon:
            assert daemon.stdin is not None
            daemon.stdin.write(PASSWORD if made else b"")
            daemon.stdin.close()
            connection.recv_until_filtered(changes, timeout=PATIENCE)
            if made:
                _wait_for_the_keyring(connection)
            yield SecretService(bus.address, bus.folder, daemon)


def _wait_for_the_keyring(bus: DBusConnection) -> None:
    """Wait until the daemon, which answers earlier, has made its keyring and chosen it."""
    service = DBusAddressWrapper("/org/freedesktop/secrets", "org.freedesktop.Secret.Service", bus)
    given_up = time.monotonic() + PATIENCE
    while service.call("ReadAlias", "s", "default") == ("/",):
        assert time.monotonic() < given_up, "gnome-keyring made no keyring"
        time.sleep(0.01)


def keeps_in_memory_only(store: Keychain) -> None:
    """Fail unless a store keeps a secret, and another store knows nothing of it."""
    assert store.set(TOKEN, SECRET) is SecretPlace.MEMORY
    assert store.get(TOKEN) == SECRET
    assert store.place(TOKEN) is SecretPlace.MEMORY
    assert Keychain().get(TOKEN) is None
    store.delete(TOKEN)
    assert store.get(TOKEN) is None
    assert store.place(TOKEN) is None


def python(code: str, environment: dict[str, str] | None = None) -> str:
    """Run a program of its own to its end, and return what it prints."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert done.stderr == ""
    return done.stdout


@contextmanager
def _ending(process: subprocess.Popen[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    """End a program of the test's when the test is done with it, gently if it listens."""
    try:
        yield process
    finally:
        process.terminate()
        process.send_signal(signal.SIGCONT)  # one that was stopped would not hear that it is to end
        try:
            process.wait(PATIENCE / 4)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(PATIENCE)


def _program(name: str) -> str:
    """Return a program's path; where there is none the test is skipped, and fails on the CI."""
    path = shutil.which(name)
    if path is None:
        if os.environ.get("CI"):
            pytest.fail(f"{name} is not installed; ./test installs it where apt is there")
        pytest.skip(f"{name} is not installed")
    return path
