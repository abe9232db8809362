"""
What a program asks of the network, tried or done, as the kernel was asked for it (strace, Linux).

A command runs on a machine without a network (tests/alone.py), where the system allows that; and
each call of it and of every process it starts is written down. So what is tried is seen, though
it came to nothing; what a program keeps silent about, too.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.alone import SKIP

ALONE = (sys.executable, str(Path(__file__).with_name("alone.py")))
CALLS = "connect,sendto,sendmsg,sendmmsg,bind,socket,io_uring_setup"
LOCAL_FAMILIES = frozenset({"AF_UNIX", "AF_INET", "AF_INET6", "AF_NETLINK"})
"""Of these the address says whether it is of this machine; netlink is talk with the kernel."""

ASKED_FOR_NAMES = re.compile(r"resolve|nss-lookup|mdns|avahi|dnsmasq")
"""Sockets on this machine behind which somebody asks the network for an address."""

_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)$")
_FOUR = re.compile(r"sin_port=htons\((\d+)\), sin_addr=inet_addr\(\"([^\"]+)\"\)")
_SIX = re.compile(r"sin6_port=htons\((\d+)\).*?inet_pton\(AF_INET6, \"([^\"]+)\"")
_PATH = re.compile(r"sun_path=@?\"([^\"]+)\"")
_ENDED = re.compile(r"\+\+\+ (exited|killed)")
_FAMILY = re.compile(r"^(AF_\w+|PF_\w+|0x[0-9a-f]+)")


def need_strace() -> None:
    """Skip a test where there is no strace, or where it may watch nobody; on CI it fails."""
    why = "strace is not installed"
    if shutil.which("strace") is not None:
        tried = subprocess.run(["strace", "-qq", "-e", "none", "true"], capture_output=True)
        if tried.returncode == 0:
            return
        why = f"strace may watch nobody here: {tried.stderr.decode(errors='replace')[:200]}"
    (pytest.fail if os.environ.get("CI") else pytest.skip)(why)


def without_network() -> tuple[str, ...]:
    """Return what to put before a command so that it has no network; nothing where none may be."""
    tried = subprocess.run([*ALONE, sys.executable, "-c", ""], capture_output=True)
    return () if tried.returncode == SKIP else ALONE


def watched(log: Path) -> tuple[str, ...]:
    """Return what to put before a command so that it has no network and its calls are in `log`."""
    strace = shutil.which("strace") or "strace"
    seen = ("-f", "--seccomp-bpf", "-q", "-s", "300", "-e", f"trace={CALLS}", "-e", "signal=none")
    return (*without_network(), strace, *seen, "-o", str(log), "--")


def was_watched(log: Path) -> bool:
    """Tell whether a process was watched to its end: one that never asks for a network is, too."""
    return _ENDED.search(log.read_text(errors="backslashreplace")) is not None


def calls(log: Path) -> Iterator[tuple[str, str]]:
    """Yield each call in a log and what it was about."""
    for line in log.read_text(errors="backslashreplace").splitlines():
        found = _CALL.match(line)
        if found is not None:
            yield found[1], found[2]


def tried(log: Path) -> list[str]:
    """Return each call that was meant for another machine, or for an address of one."""
    return [f"{name}({rest}" for name, rest in calls(log) if _leaves(name, rest)]


def _leaves(name: str, rest: str) -> bool:
    if name == "io_uring_setup":
        return True  # what is asked by way of it, nobody sees
    if name == "socket":
        family = _FAMILY.match(rest)
        is_raw = "SOCK_RAW" in rest and "AF_NETLINK" not in rest
        return family is None or family[1] not in LOCAL_FAMILIES or is_raw
    for port, address in (*_FOUR.findall(rest), *_SIX.findall(rest)):
        # Port 53 of this machine is where a resolver listens that asks others.
        if port == "53" or not _is_here(address):
            return True
    return any(ASKED_FOR_NAMES.search(path) for path in _PATH.findall(rest))


def _is_here(address: str) -> bool:
    return address.startswith("127.") or address in ("::1", "::ffff:127.0.0.1")
