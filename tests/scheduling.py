"""For tests of keeping watch: a scheduler's program that notes what it is told, and a desktop."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jeepney import HeaderFields, MessageType, message_bus, new_method_return  # type: ignore[import-untyped]
from jeepney.io.blocking import Proxy, open_dbus_connection  # type: ignore[import-untyped]

NOTIFICATIONS = "org.freedesktop.Notifications"

_SYSTEMCTL = """\
#!{python}
import sys
from pathlib import Path
folder, words = Path({folder!r}), sys.argv[1:]
with (folder / "told").open("a") as told:
    told.write(" ".join(words) + "\\n")
refused = folder / "refuses"
if refused.exists() and refused.read_text() in words:
    sys.exit("Failed to do that: access denied.")
on = folder / "on"
if "restart" in words:
    on.touch()
if "disable" in words:
    on.unlink(missing_ok=True)
sys.exit("is-active" in words and not on.exists())
"""


@dataclass
class Systemctl:
    """A program of that name, first on the PATH: what it was told, and whether it has the timer."""

    folder: Path

    @property
    def told(self) -> list[str]:
        """What it was told, a line each."""
        file = self.folder / "told"
        return file.read_text().splitlines() if file.exists() else []

    @property
    def is_on(self) -> bool:
        """Whether the timer was started, and not ended since."""
        return (self.folder / "on").exists()

    def refuse(self, word: str) -> None:
        """Refuse from now on what is told with this word."""
        (self.folder / "refuses").write_text(word)

    @property
    def path(self) -> str:
        """A PATH on which it is the first."""
        return f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}"


def make_systemctl(folder: Path) -> Systemctl:
    """Write the program."""
    (folder / "bin").mkdir(parents=True)
    program = folder / "bin" / "systemctl"
    program.write_text(_SYSTEMCTL.format(python=sys.executable, folder=str(folder)))
    program.chmod(0o755)
    return Systemctl(folder)


def path_without(*names: str) -> str:
    """Return a PATH on which some programs are not."""
    kept = []
    for folder in os.environ["PATH"].split(os.pathsep):
        if not any((Path(folder) / name).exists() for name in names):
            kept.append(folder)
    return os.pathsep.join(kept)


@dataclass
class Desktop:
    """What listens for notifications on a bus."""

    shown: list[tuple[Any, ...]] = field(default_factory=list)
    heard: threading.Event = field(default_factory=threading.Event)


@contextmanager
def desktop(address: str, *, answers: bool = True) -> Iterator[Desktop]:
    """
    Be the desktop that shows notifications on a bus, until the `with` ends.

    One that does not answer lets whoever tells it something wait.
    """
    made = Desktop()
    with open_dbus_connection(address) as bus:
        Proxy(message_bus, bus).RequestName(NOTIFICATIONS)
        stop = threading.Event()

        def serve() -> None:
            while not stop.is_set():
                try:
                    message = bus.receive(timeout=0.2)
                except TimeoutError:
                    continue
                is_call = message.header.message_type is MessageType.method_call
                if is_call and message.header.fields.get(HeaderFields.member) == "Notify":
                    made.shown.append(message.body)
                    if answers:
                        bus.send(new_method_return(message, "u", (7,)))
                    made.heard.set()

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield made
        finally:
            stop.set()
            thread.join()


def words_systemd_reads(service: Path, environment: dict[str, str]) -> list[str]:
    """Return the words of ExecStart as systemd itself takes them, and fail if it takes none."""
    done = subprocess.run(
        ["systemd-analyze", "--user", "verify", str(service)],
        env=environment | {"SYSTEMD_LOG_LEVEL": "debug"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    (line,) = [
        text.strip().removeprefix("Command Line: ")
        for text in (done.stdout + done.stderr).splitlines()
        if "Command Line: " in text
    ]
    # It quotes them as a shell does; a doubled dollar becomes one when they are run.
    words = subprocess.run(
        ["/bin/sh", "-c", f"printf '%s\\0' {line}"], capture_output=True, check=True
    )
    return [word.replace("$$", "$") for word in words.stdout.decode().split("\0")[:-1]]
