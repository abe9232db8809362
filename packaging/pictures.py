"""
Makes pictures of the window from a pretend Flickr, so that they show what it really looks like.

    python packaging/pictures.py                       those of the documents, into docs/pictures
    python packaging/pictures.py --every FOLDER        every page, dialog and menu: empty and full,
                                                       light and dark, three sizes, all languages
    python packaging/pictures.py --every FOLDER --language de --page library --page overview

With --every, FOLDER/index.html shows them all. What could not be shown is named at the end, and
the exit code is 1. It needs what ./test installs; nothing leaves this machine.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pictures_sheet
from pictures_every import take_every
from pictures_home import PHOTOS, scan, write_list, write_requests
from pictures_scene import Scene

from scanner.app.demo import Demo
from ui.application import Session, make_application
from ui.garbage import MainThreadGarbage
from ui.language import LANGUAGES

PICTURES = Path(__file__).resolve().parents[1] / "docs" / "pictures"


def take_for_documents() -> None:
    """Write every picture of the documents, each under a literal name: tests look for them."""
    application = make_application()
    before, tempfile.tempdir = tempfile.tempdir, tempfile.mkdtemp(prefix="pictures-")
    try:
        PICTURES.mkdir(exist_ok=True)
        with Demo(PHOTOS) as demo:
            scan(demo)
            session = Session(application)
            scene = Scene(application, session, PICTURES)
            with demo.open() as app:
                app.change_setting("window.language", "en")
            scene.save_welcome(demo.folder / "nothing-yet", "welcome.png")
            scene.open(demo)
            for palette, name in (("dark", "library-dark.png"), ("light", "library.png")):
                session.choose_palette(palette)
                scene.choose_two_faces()
                scene.save(scene.window, name)
            scene.show_saved()
            scene.save(scene.window, "library-selected.png")
            scene.save(scene.dialog("select-rule"), "select-rule.png")
            scene.compare()
            scene.save(scene.window, "compare.png")
            scene.review()
            scene.save(scene.window, "review.png")
            scene.show_accounts()
            scene.save(scene.window, "accounts.png")
            scene.save(scene.ways(), "sign-in.png")
            scene.save(scene.wish(), "change-license.png")
            scene.preview()
            scene.save(scene.window, "preview.png")
            scene.carry_out()
            scene.save(scene.window, "changes.png")
            scene.import_list(write_list(demo))
            scene.save(scene.window, "datasets.png")
            number = write_requests(demo)
            scene.show_requests()
            scene.save(scene.window, "requests.png")
            scene.open_request(number)
            scene.save(scene.window, "request.png")
            scene.show_overview()
            scene.save(scene.window, "overview.png")
            scene.save(scene.dialog("report"), "report.png")
            scene.save(scene.dialog("help"), "help.png")
            session.close()
    finally:
        shutil.rmtree(tempfile.tempdir)
        tempfile.tempdir = before


def take_in(language: str, folder: Path, pages: Sequence[str]) -> int:
    """Write what the window looks like in one language, and return the exit code."""
    application = make_application()
    MainThreadGarbage(application)
    studio = take_every(application, folder, language, frozenset(pages))
    print(f"{language}: {studio.made} pictures, {len(studio.failed)} not made")
    return 1 if studio.failed else 0


def take_in_each(languages: Sequence[str], folder: Path, pages: Sequence[str]) -> int:
    """Let a process a language write its pictures, as many at once as there are processors."""

    def take(language: str) -> int:
        more = [part for page in pages for part in ("--page", page)]
        command = (sys.executable, __file__, "--every", str(folder), "--language", language, *more)
        return subprocess.run(command, check=False).returncode

    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        return max(pool.map(take, languages))


def main() -> int:
    """Write what was asked for; return 1 if some of it could not be shown."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[1])
    parser.add_argument("--every", type=Path, metavar="FOLDER", help="all there is to see")
    parser.add_argument("--language", action="append", choices=LANGUAGES, help="only this one")
    parser.add_argument("--page", action="append", default=[], help="only this one, by its name")
    asked = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if asked.every is None:
        take_for_documents()
        return 0
    languages = asked.language or list(LANGUAGES)
    one_by_one = len(languages) > 1
    take = (
        take_in_each(languages, asked.every, asked.page)
        if one_by_one
        else take_in(languages[0], asked.every, asked.page)
    )
    sheet = pictures_sheet.write(asked.every)
    print(f"all of them: {sheet}")
    return take


if __name__ == "__main__":
    sys.exit(main())
