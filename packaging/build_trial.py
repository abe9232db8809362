"""
Does the package start on a machine without Python? Tried on one: a Debian made for it.

debootstrap makes the smallest Debian with what the .deb depends on and no
Python; dpkg installs the .deb there; its commands and its window run there as
an ordinary user, with no network but loopback. Needs root, and `lacking` says
what else.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import build_contents as contents
import build_deb

TOOLS = {
    "debootstrap": "debootstrap",
    "unshare": "util-linux",
    "mount": "mount",
    "dpkg-deb": "dpkg",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
}
"""Programs of the trial, and the Debian packages that have them."""

ALONE = contents.ROOT / "tests" / "alone.py"
USER = "1000:1000"
HOME = "/home/photographer"
PATIENCE = 120
"""Seconds that anything on the bare machine may take."""

# Without one window of its own on the screen xdotool has nothing to find.
_WINDOW = ("xdotool", "search", "--sync", "--onlyvisible", "--name", "Safelight")


class TrialError(Exception):
    """The package does not do on a bare machine what it should; the text says what was seen."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What a trial measured, in seconds: the first start is with a cold disk cache or nearly so."""

    version_seconds: float
    demo_seconds: float
    window_seconds: float

    def lines(self) -> list[str]:
        """Return the figures in words."""
        return [
            f"safelight --version     {self.version_seconds:6.2f} s",
            f"safelight demo          {self.demo_seconds:6.2f} s (pretend account, no network)",
            f"the window is shown in  {self.window_seconds:6.2f} s",
        ]


def lacking() -> str:
    """Return what this machine lacks for a trial, in one line; "" for nothing."""
    if not sys.platform.startswith("linux"):
        return "it is no Linux"
    missing = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    if missing:
        return f"not installed: {', '.join(missing)}"
    if os.geteuid() != 0:
        return "only root can make another root folder"
    return ""


def bare_machine(into: Path) -> Path:
    """
    Return the folder of a minimal Debian with what the .deb depends on, and no Python.

    Made once, some two minutes, from the mirror that apt is set to; a second
    call finds it there. Raises TrialError.
    """
    stamp = into / "made-for"
    wanted = ", ".join(build_deb.DEPENDS)
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return into
    shutil.rmtree(into, ignore_errors=True)
    suite, mirror = _suite_and_mirror()
    packages = ",".join(name.split(" ")[0] for name in build_deb.DEPENDS)
    command = ["debootstrap", "--variant=minbase", f"--include={packages}"]
    done = subprocess.run(
        [*command, suite, str(into), mirror],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if done.returncode:
        raise TrialError(f"debootstrap failed: {done.stdout.strip().splitlines()[-1:]}")
    home = into / HOME.removeprefix("/")
    home.mkdir(parents=True)
    os.chown(home, 1000, 1000)
    stamp.write_text(wanted, encoding="utf-8")
    return into


def try_out(package: Path, machine: Path) -> Figures:
    """Install the .deb on a bare machine and use it; return how long that took, or raise."""
    pythons = list((machine / "usr" / "bin").glob("python*"))
    if pythons:
        raise TrialError(f"the bare machine has Python: {pythons}")
    shutil.copyfile(package, machine / "safelight.deb")
    _told(machine, ["dpkg", "--install", "/safelight.deb"], root=True)
    _told(machine, ["rm", "/safelight.deb"], root=True)
    missing = _unfound_libraries(machine)
    if missing:
        raise TrialError(f"libraries that neither bundle nor dependencies have: {missing}")

    started = time.monotonic()
    said = _told(machine, ["safelight", "--version"])
    version_seconds = time.monotonic() - started
    if said.strip() != f"safelight {contents.version()}":
        raise TrialError(f"--version says {said.strip()!r}, not {contents.version()}")
    if "commands:" not in _told(machine, ["safelight", "--help"]):
        raise TrialError("--help lists no commands")
    doctor = _told(machine, ["safelight", "doctor"], codes=(0, 3))
    wrong = re.findall(
        r"^(?:missing|damaged) +(?! |display|keyring|ExifTool).*$", doctor, re.MULTILINE
    )
    if wrong:
        raise TrialError("safelight doctor says:\n" + "\n".join(wrong))

    started = time.monotonic()
    demo = _told(machine, ["safelight", "demo", "--headless"])
    demo_seconds = time.monotonic() - started
    if "report.html" not in demo or "evidence" not in demo:
        raise TrialError(f"the demonstration did not come to its end:\n{demo[-2000:]}")
    return Figures(version_seconds, demo_seconds, _window_seconds(machine))


def _window_seconds(machine: Path) -> float:
    """Open the window on a screen of this machine's; return how long that took, and close it."""
    with _screen() as display:
        environ = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        started = time.monotonic()
        with subprocess.Popen(
            _on(machine, ["safelight"], environ=environ),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        ) as window:
            try:
                subprocess.run(
                    _WINDOW,
                    env=os.environ | {"DISPLAY": display},
                    check=True,
                    timeout=PATIENCE,
                    stdout=subprocess.DEVNULL,
                )
                seconds = time.monotonic() - started
                if picture := os.environ.get("SAFELIGHT_TRIAL_PICTURE"):
                    _photograph(display, Path(picture))
                os.kill(_child_of(window.pid), signal.SIGTERM)
                said = window.communicate(timeout=PATIENCE)[0].decode(errors="replace")
            except (subprocess.SubprocessError, OSError) as err:
                window.kill()
                said = window.communicate()[0].decode(errors="replace")
                raise TrialError(f"no window was shown, or it did not close:\n{said}") from err
        if "Traceback" in said:
            raise TrialError(f"the window said:\n{said[-2000:]}")
    return seconds


def _child_of(process: int) -> int:
    """Return the program on the bare machine: unshare, which entered it, passes no signal on."""
    children = Path("/proc", str(process), "task", str(process), "children").read_text("ascii")
    return int(children.split()[0])


def _photograph(display: str, into: Path) -> None:
    """Write what the screen shows to a file of xwd's format, for somebody to look at."""
    with into.open("wb") as file:
        subprocess.run(["xwd", "-root", "-silent", "-display", display], stdout=file, check=True)


@contextmanager
def _screen() -> Iterator[str]:
    """Yield the DISPLAY of a screen of its own."""
    told, tells = os.pipe()
    command = ["Xvfb", "-displayfd", str(tells), "-screen", "0", "1280x800x24", "-ac"]
    with subprocess.Popen(
        [*command, "-nolisten", "tcp"], pass_fds=[tells], stderr=subprocess.DEVNULL
    ) as server:
        os.close(tells)
        try:
            with os.fdopen(told) as numbers:
                number = numbers.readline().strip()
            if not number:
                raise TrialError("Xvfb did not start")
            yield f":{number}"
        finally:
            server.terminate()


# Mounts end with the process that they were made for. The X server's door lies in /tmp.
_ENTER = """\
set -e
mount -t proc proc "$1/proc"
mount --rbind /dev "$1/dev"
mount -t tmpfs -o mode=1777 tmpfs "$1/tmp"
mkdir -m 1777 "$1/tmp/.X11-unix"
if [ -d /tmp/.X11-unix ]; then mount --bind /tmp/.X11-unix "$1/tmp/.X11-unix"; fi
shift
exec "$@"
"""


def _on(
    machine: Path,
    command: Sequence[str],
    *,
    root: bool = False,
    environ: dict[str, str] | None = None,
) -> list[str]:
    """Return the command that runs `command` on the bare machine, alone with its loopback."""
    given = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root" if root else HOME}
    given |= {"LC_ALL": "C.UTF-8"} | (environ or {})
    inside = ["env", "-i", *(f"{name}={value}" for name, value in given.items()), *command]
    user = [] if root else [f"--userspec={USER}"]
    enter = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", _ENTER, "sh"]
    into = [*enter, str(machine), "chroot", *user, str(machine), *inside]
    return [sys.executable, str(ALONE), str(shutil.which(into[0])), *into[1:]]


def _told(
    machine: Path, command: Sequence[str], *, root: bool = False, codes: Sequence[int] = (0,)
) -> str:
    """Return what a command on the bare machine prints; raise TrialError if it fails."""
    done = subprocess.run(
        _on(machine, command, root=root),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    if done.returncode not in codes:
        raise TrialError(f"{command} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")
    return done.stdout


def _unfound_libraries(machine: Path) -> list[str]:
    """
    Return the libraries that something in the bundle is linked with and nothing has.

    A plug-in for GTK stays quiet where there is no GTK, so its own do not count. What lies
    beside a library is found by the path (RPATH) of the module of that wheel which loads both.
    """
    script = (
        "cd /usr/lib/safelight/_internal; "
        "find . -name '*.so*' -type f ! -name 'libqgtk3.so' | while read -r file; do "
        'LD_LIBRARY_PATH="$PWD:${file%/*}" ldd "$file" 2>/dev/null '
        '| sed -n "s|\\(.*\\) => not found|$file:\\1|p"; done'
    )
    return sorted(set(_told(machine, ["sh", "-c", script]).split("\n")) - {""})


def _suite_and_mirror() -> tuple[str, str]:
    """Return this Debian's name, and the address that apt takes it from."""
    told = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(RELEASE) $(REPO_URI)", "Created-By: Packages"],
        capture_output=True,
        text=True,
    )
    release = dict(
        line.partition("=")[::2]
        for line in Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    )
    suite = release.get("VERSION_CODENAME", "").strip('"')
    for line in told.stdout.splitlines():
        name, _, mirror = line.partition(" ")
        if name == suite:
            return suite, mirror
    raise TrialError(f"apt knows no mirror of {suite or 'this system'}")
