"""Starts Safelight: a command, or the window if there is none."""

import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scanner.app.demo import Demo


def main() -> None:
    """Carry out the command line, and end with its exit code."""
    try:
        from scanner.cli import main as run

        code = run(sys.argv[1:], _open_window)
    except KeyboardInterrupt:
        # Before there was a command to stop.
        code = 130
    # All is done and told: a late Ctrl-C must not make another exit code of it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.exit(code)


def _open_window(
    home: Path | None, demo: "Demo | None" = None, *, paths: Sequence[Path] = ()
) -> int:
    # Imported here, so that no command of the terminal loads Qt.
    from ui.__main__ import main as window

    return window(home, demo, paths=paths)


if __name__ == "__main__":
    main()
