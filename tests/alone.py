"""
A machine without a network: `python tests/alone.py COMMAND...` runs a command on one.

It gets a network of its own that holds loopback and nothing else (Linux, user
namespaces). Exit code 77, by custom "skip", where the system allows no such thing.
"""

import ctypes
import fcntl
import os
import socket
import struct
import sys
from pathlib import Path

CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000
SIOCSIFFLAGS, IFF_UP = 0x8914, 0x1
SKIP = 77


def main(command: list[str]) -> None:
    """Leave the network, raise loopback, and become the command."""
    libc = ctypes.CDLL(None, use_errno=True)
    user, group = os.getuid(), os.getgid()
    if libc.unshare(CLONE_NEWNET):
        if libc.unshare(CLONE_NEWUSER | CLONE_NEWNET):
            sys.exit(SKIP)
        # Else one would be nobody there, and a session's bus would not let nobody in.
        for name, text in (
            *(("setgroups", "deny"), ("uid_map", f"{user} {user} 1")),
            ("gid_map", f"{group} {group} 1"),
        ):
            Path("/proc/self", name).write_text(text)
    with socket.socket() as any_socket:
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sh22x", b"lo", IFF_UP))
    os.execv(command[0], command)


if __name__ == "__main__":
    main(sys.argv[1:])
