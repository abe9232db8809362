"""The pretend account of the pictures: scanned, with lists, plans and requests in every state."""

import json
import shutil
from datetime import date, timedelta
from pathlib import Path

from scanner.app import App
from scanner.app.demo import Demo
from scanner.domain.change import ChangeKind, Selected, Wish
from scanner.domain.letter import Sender
from scanner.domain.listing import Order, PhotoFilter
from scanner.domain.photo import SourceKind
from scanner.domain.recipient import Asker
from scanner.domain.request import RequestId, RequestState
from tests.ui.asked import add_lab, import_ffhq, of_me
from tests.ui.filled_home import Filled

PHOTOS = 60
DATASET, LISTED = "megaface", 9
STRANGERS = tuple(str(4_100_000_001 + 7 * n) for n in range(400))
"""What else the pretend list holds."""

COPIES = 8
"""Of the account's photos so many lie on the pretend machine as well."""

CHANGED = 8
"""So many photos have another license since the plan that was carried out."""

ME = Sender(name="Ann Example", email="ann@example.org", country="DE")


def scan(demo: Demo) -> None:
    """Scan the pretend account, and a folder with copies of some of its photos."""
    with demo.open() as app:
        app.start_scan().result()
        folder = demo.folder / "Photos" / "Summer"
        folder.mkdir(parents=True)
        fetched = sorted((demo.home / "pictures").rglob("*.jpg"), key=lambda path: path.name)
        for path in fetched[:COPIES]:
            shutil.copy(path, folder / f"summer_{path.name}")
        app.add_folder(folder.parent)
        app.start_scan().result()
        app.start_histories().result()


def write_list(demo: Demo) -> Path:
    """Write a list as MegaFace's is published: paths, of which some are the account's photos."""
    with demo.open() as app:
        rows = app.rows(app.find(PhotoFilter(faces=True)))
    keys = [row.key for row in rows if row.key.isdecimal()][:LISTED]
    paths = [f"901/90195830@N08/{key}_0.jpg" for key in (*keys, *STRANGERS)]
    path = demo.folder / "megaface_features_list.json_10_1"
    path.write_text(json.dumps({"path": paths}))
    return path


def write_requests(demo: Demo) -> RequestId:
    """Draft and note some requests, none of which leaves the machine; return one to open."""
    made: dict[str, RequestId] = {}
    with demo.open() as app:
        app.set_sender(ME)
        faces = Selected(wanted=PhotoFilter(faces=True))
        for recipient in ("nvidia", "ntnu-fdf", "uam-bida", "google", "openai"):
            draft = app.start_request(recipient, faces, asker=Asker.PHOTOGRAPHER).result()
            made[recipient] = draft.id
        for recipient in ("nvidia", "ntnu-fdf", "google", "openai"):
            app.note(made[recipient], RequestState.SENT)
        app.note(made["ntnu-fdf"], RequestState.INFO_REQUESTED, text="They ask for my NSID.")
        app.note(made["openai"], RequestState.GRANTED, text="Taken out of the next version.")
        app.set_due(made["google"], date.today() - timedelta(days=3))
    return made["ntnu-fdf"]


def fill(demo: Demo, app: App) -> Filled:
    """Give a scanned home a list, a plan that waits, one carried out, and requests; say which."""
    import_ffhq(app, demo.folder / "ffhq-dataset-v2.json")
    app.start_import(DATASET, [write_list(demo)]).result()
    rows = app.rows(app.find(PhotoFilter(), Order.EXPOSED))
    account = [row for row in rows if row.kind is not SourceKind.FOLDER]
    # What shows two faces comes first: a page of the register shows them.
    account.sort(key=lambda row: row.faces != 2)
    reused = [row for row in account if row.severity == 2]
    wish = Wish(ChangeKind.LICENSE, "all-rights-reserved")
    changed = Selected(ids=frozenset(row.id for row in reused[-CHANGED:]))
    done = app.start_plan(wish, changed).result()
    app.start_apply(done.id).result()
    kept = Selected(ids=frozenset(row.id for row in reused[:-CHANGED]))
    waiting = app.start_plan(Wish(ChangeKind.TAG, "+no_cv"), kept).result()
    write_requests(demo)
    add_lab(app)
    sent = app.note(of_me(app).id, RequestState.SENT)
    faces = Selected(wanted=PhotoFilter(faces=True))
    draft = app.start_request("nvidia", faces, asker=Asker.PHOTOGRAPHER).result()
    return Filled(
        app=app,
        account=tuple(account),
        files=tuple(row for row in rows if row.kind is SourceKind.FOLDER),
        waiting=app.plan(waiting.id),
        done=app.plan(done.id),
        draft=draft,
        planned=of_me(app),
        sent=sent,
    )
