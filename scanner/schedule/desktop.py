"""
Showing a notice on the desktop: org.freedesktop.Notifications, where a session has it.

Through the two programs that come with desktops (libnotify's) and with systemd; the texts are
arguments, no shell and no markup is between. Where there is neither, the notice waits in the home.

Source: https://specifications.freedesktop.org/notification-spec/latest/
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from scanner.schedule.running import run

NAME, ICON = "Safelight", "safelight"
SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"

USUAL = "-1"
"""As long as the desktop shows such things."""


def tell(title: str, text: str, environ: Mapping[str, str] = os.environ) -> bool:
    """Show a notice on the desktop; return whether a desktop took it. Neither text is markup."""
    if not sys.platform.startswith("linux"):
        return False
    known = dict(environ)
    if not known.get("DBUS_SESSION_BUS_ADDRESS"):
        # cron tells nobody where the bus is; this is where systemd's sessions have it.
        socket = Path(known.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}") / "bus"
        if not socket.exists():
            return False
        known["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={socket}"
    by_libnotify = ("notify-send", f"--app-name={NAME}", f"--icon={ICON}", "--", title, text)
    call = ("busctl", "--user", "--timeout=10", "--", "call", SERVICE, PATH, SERVICE, "Notify")
    types = ("susssasa{sv}i", NAME, "0", ICON)
    by_systemd = (*call, *types, title, text, "0", "0", USUAL)
    return any(run(words, known).well for words in (by_libnotify, by_systemd))
