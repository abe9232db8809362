"""Which local photo seems to be which on Flickr: what is to be reviewed, and a person's words."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from scanner.domain.link import Link, LinkVerdict
from scanner.domain.photo import PhotoId
from ui.bridge import Bridge

if TYPE_CHECKING:
    from scanner.app import App

MOST_UNDONE = 500
"""Words that can be taken back, the newest first."""


class Links(QObject):
    """Links nobody spoke of yet, and the way to speak of one; nothing is merged by it."""

    counted = Signal(int)
    """How many links nobody spoke of."""

    loaded = Signal(object)
    """The links nobody spoke of: a tuple of Link."""

    said = Signal(object, object, object)
    """Local id, remote id and verdict (None: taken back) that was written."""

    failed = Signal(object)
    """Why a word could not be written, or the list not be read: the error."""

    def __init__(self, app: App, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._bridge = bridge
        self._before: list[tuple[PhotoId, PhotoId, LinkVerdict | None]] = []
        self._asked: Future[tuple[Link, ...]] | None = None
        self._again = False
        self.count = 0
        bridge.committed.connect(self._committed)

    def load(self) -> None:
        """Look up what is to be reviewed."""
        if self._asked is not None:
            self._again = True
            return

        def arrived(links: tuple[Link, ...]) -> None:
            self._asked = None
            if len(links) != self.count:
                self.count = len(links)
                self.counted.emit(self.count)
            self.loaded.emit(links)
            self._look_again()

        def refused(error: BaseException) -> None:
            self._asked = None
            self.failed.emit(error)
            self._look_again()

        self._asked = self._bridge.ask(
            lambda: self._app.links(unreviewed=True), arrived, refused, owner=self
        )

    def _look_again(self) -> None:
        again, self._again = self._again, False
        if again:
            self.load()

    def say(
        self,
        local: PhotoId,
        remote: PhotoId,
        verdict: LinkVerdict | None,
        *,
        before: LinkVerdict | None = None,
    ) -> None:
        """Write what a person says of a link; `before` is what an undo goes back to."""
        self._before.append((local, remote, before))
        del self._before[:-MOST_UNDONE]
        self._write(local, remote, verdict)

    @property
    def can_undo(self) -> bool:
        """Whether there is a word to take back."""
        return bool(self._before)

    def undo(self) -> None:
        """Take back the newest word."""
        if self._before:
            self._write(*self._before.pop())

    def _write(self, local: PhotoId, remote: PhotoId, verdict: LinkVerdict | None) -> None:
        self._bridge.ask(
            lambda: self._app.say_of_link(local, remote, verdict),
            lambda _: self.said.emit(local, remote, verdict),
            self.failed.emit,
            owner=self,
        )

    def _committed(self, tables: frozenset[str]) -> None:
        if "link" in tables:
            self.load()
