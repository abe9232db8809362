"""What tests of the requests' page share: a real App on a pretend account, and its letters."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scanner.app import App
from scanner.domain.change import Selected
from scanner.domain.letter import Sender
from scanner.domain.listing import PhotoFilter
from scanner.domain.recipient import Asker, Channel, ChannelKind, Recipient, Role
from scanner.domain.request import Request, RequestState
from tests.left_open import left_in_the_library
from ui.bridge import Bridge
from ui.main_window import MainWindow
from ui.models.requests import today

PHOTOS, LISTED = 12, 5
LONG_MS = 60_000
LAB, HOLDER = "My <b>Lab</b>", "lab@holder.example"
THEIRS = "https://www.flickr.com/photos/12037949754@N01/49834857326/"
ANN = Sender(name="Ann Example", email="ann@example.org", country="DE")


@contextmanager
def window_on(qtbot: QtBot, app: App) -> Iterator[MainWindow]:
    """Open the window on a real App."""
    left_in_the_library(app.home)
    window = MainWindow(app, Bridge(app))
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.library.counts is not None and window.requests.known.is_known)
    yield window
    window.bridge.close()
    delete(window)


def import_ffhq(app: App, path: Path) -> list[str]:
    """Import a list of FFHQ's make that holds five of mine; return their keys."""
    keys = [row.key for row in app.rows(app.find(PhotoFilter()))][:LISTED]
    entries = {
        str(n): {
            "category": "training",
            "metadata": {"photo_url": f"https://www.flickr.com/photos/1@N01/{key}/"},
            "image": {"file_path": f"images/{n:05}.png"},
            "in_the_wild": {"file_path": f"in-the-wild/{n:05}.png"},
        }
        for n, key in enumerate([*keys, "4123456789"])
    }
    path.write_text(json.dumps(entries))
    app.start_import("ffhq", [path]).result()
    return keys


def a_draft(app: App, recipient: str = "nvidia", **more: object) -> Request:
    """Return a draft about every photo, by who took them."""
    app.set_sender(ANN)
    asked: dict[str, object] = {"asker": Asker.PHOTOGRAPHER, **more}
    return app.start_request(recipient, Selected(), **asked).result()  # type: ignore[arg-type]


def add_lab(app: App, *, kind: ChannelKind = ChannelKind.EMAIL, value: str = HOLDER) -> None:
    """Add somebody to write to, in Norway."""
    app.add_recipient(
        Recipient(
            slug="my-lab",
            name=LAB,
            role=Role.HOLDER,
            country="NO",
            channels=(Channel(kind=kind, value=value, seen_in="their page"),),
            own=True,
        )
    )


def of_me(app: App, **more: object) -> Request:
    """Return a draft to the lab about one picture of the user, for which no library is needed."""
    app.set_sender(ANN)
    asked: dict[str, object] = {
        "asker": Asker.SUBJECT,
        "law": "gdpr-17",
        "urls": [THEIRS],
        **more,
    }
    return app.start_request("my-lab", Selected(), **asked).result()  # type: ignore[arg-type]


def a_sent(app: App) -> Request:
    """Return a request of whose letter the user says that they sent it."""
    return app.note(of_me(app).id, RequestState.SENT)


def overdue(app: App) -> Request:
    """Return a request whose answer was owed a week ago."""
    return app.set_due(a_sent(app).id, today() - timedelta(days=7))


def a_reply(request: Request, text: str = "We ask for your consent.", **more: str) -> bytes:
    """Return a reply to a request, as a mail program saves it."""
    message = EmailMessage()
    message["From"] = more.get("sender", "Privacy <privacy@example.net>")
    message["To"] = ANN.email
    message["Subject"] = more.get("subject", f"Re: {request.subject}")
    message["Date"] = format_datetime(datetime.now(UTC))
    message["Message-ID"] = "<answer-1@example.net>"
    message.set_content(text)
    if "html" in more:
        message.add_alternative(more["html"], subtype="html")
    return message.as_bytes()


class Opened(QObject):
    """Stands in for the browser and the mail program: keeps what they were given."""

    SCHEMES = ("https", "http", "mailto", "file")

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []
        for scheme in self.SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "opened")  # type: ignore[arg-type]

    @Slot(QUrl)
    def opened(self, url: QUrl) -> None:
        self.urls.append(url)

    def close(self) -> None:
        for scheme in self.SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)
