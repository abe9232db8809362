"""How a command opens the window, which the core itself does not know."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from scanner.app.demo import Demo


class OpenWindow(Protocol):
    """
    Opens the window on a home folder (None: the usual one); returns an exit code once it closed.

    With a `demo` it is opened on that, and the pretend Flickr is spoken to. `paths` are folders,
    zips, lists and replies that the window offers to take.
    """

    def __call__(
        self, home: Path | None, demo: "Demo | None" = None, *, paths: Sequence[Path] = ()
    ) -> int:
        """Open it."""
        ...
