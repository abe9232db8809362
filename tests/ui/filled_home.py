"""
A home with something of everything, so that no page of the window is empty.

Photos of a pretend account and of a folder, faces, pairs of photos that may be
the same, an imported list, plans that wait and one that was carried out, and
requests in every column of the board.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from scanner.app import App
from scanner.app.demo import Demo
from scanner.domain.change import ChangeKind, Plan, Selected, Wish
from scanner.domain.face import Box, FoundFace
from scanner.domain.listing import PhotoFilter, PhotoRow
from scanner.domain.photo import SourceKind
from scanner.domain.recipient import Asker
from scanner.domain.request import Request, RequestState
from scanner.ports import Look
from tests.photo_files import picture
from tests.ui.asked import ANN, add_lab, import_ffhq, of_me
from ui.models.requests import today

PHOTOS = 12
LEFT, RIGHT = Box(0.1, 0.2, 0.2, 0.3), Box(0.6, 0.2, 0.2, 0.3)
FACES = (
    (FoundFace(LEFT, 0.95), FoundFace(RIGHT, 0.6)),
    (FoundFace(LEFT, 0.55),),
    (FoundFace(RIGHT, 0.4),),
    (),
)
"""What was found, photo after photo; the last of them shows nobody."""


@dataclass(frozen=True, slots=True)
class Filled:
    """An App on such a home, and what stands in it."""

    app: App
    account: tuple[PhotoRow, ...]
    files: tuple[PhotoRow, ...]
    waiting: Plan
    done: Plan
    draft: Request
    planned: Request
    sent: Request


@contextmanager
def filled_home(folder: Path) -> Iterator[Filled]:
    """Make such a home, and open it; `folder` is for files that are read."""
    with Demo(PHOTOS) as demo:
        try:
            with demo.open() as app:
                app.start_scan(detect=False).result()
                yield _filled(app, folder)
        finally:
            shutil.rmtree(demo.folder)


def _filled(app: App, folder: Path) -> Filled:
    account = tuple(row for row in app.rows(app.find(PhotoFilter())))
    photos = folder / "Photos"
    photos.mkdir()
    for row in account[:3]:
        # Flickr's number in a file's name is what pairs it with the photo there.
        (photos / f"{row.key}_0a1b2c3d4e_o.jpg").write_bytes(picture(size=(300, 200)))
    app.add_folder(photos)
    app.start_scan(detect=False).result()
    files = tuple(row for row in app.rows(app.find(PhotoFilter())) if row.kind is SourceKind.FOLDER)
    for row, faces in zip((*account[:4], *files), (*FACES, *FACES), strict=False):
        look = Look(photo=row.id, content=row.key, width=300, height=200, faces=faces)
        app._catalog.findings.record("test", [(look, "1")])
    app.start_assessing().result()
    import_ffhq(app, folder / "ffhq-dataset-v2.json")
    done, waiting = _plans(app, account)
    draft, planned, sent = _requests(app)
    return Filled(app, account, files, waiting, done, draft, planned, sent)


def _plans(app: App, account: tuple[PhotoRow, ...]) -> tuple[Plan, Plan]:
    selected = Selected(ids=frozenset(row.id for row in account))
    done = app.start_plan(Wish(ChangeKind.LICENSE, "all-rights-reserved"), selected).result()
    app.start_apply(done.id).result()
    waiting = app.start_plan(Wish(ChangeKind.TAG, "+lake"), selected).result()
    return app.plan(done.id), app.plan(waiting.id)


def _requests(app: App) -> tuple[Request, Request, Request]:
    add_lab(app)
    app.set_sender(ANN)
    draft = app.start_request("nvidia", Selected(), asker=Asker.PHOTOGRAPHER).result()
    sent = app.note(of_me(app).id, RequestState.SENT)
    late = app.note(of_me(app).id, RequestState.SENT)
    app.set_due(late.id, today() - timedelta(days=7))
    asked = app.note(of_me(app).id, RequestState.SENT)
    app.note(asked.id, RequestState.INFO_REQUESTED, text="They ask for a copy of my passport.")
    closed = app.note(of_me(app).id, RequestState.SENT)
    app.note(closed.id, RequestState.GRANTED, text="Taken out of the next version.")
    return draft, of_me(app), sent
