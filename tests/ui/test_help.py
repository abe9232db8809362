"""The help: whole, true to the window, on this machine alone, and at hand by F1."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.windows import Open, forty_photos, windows
from ui.comfort_window import chapter_of
from ui.commands import more_keys
from ui.dialogs.help import HelpDialog
from ui.help import CHAPTERS, ENGLISH, SHORTCUTS, Chapter, chapters, languages
from ui.main_window import MainWindow

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

FOLDER = Path(__file__).parents[2] / "resources" / "help"
TEXTS = FOLDER.parent / "translations"
TRANSLATED = sorted(set(languages()) - {ENGLISH})
MOST_WORDS = 2200


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    with windows(qtbot) as open_:
        yield open_


@pytest.fixture
def window(opened: Open) -> MainWindow:
    return opened(forty_photos())


@pytest.fixture
def english(window: MainWindow) -> tuple[Chapter, ...]:
    return chapters(window.actions_, more_keys(), ENGLISH)


@pytest.fixture(params=TRANSLATED)
def speaking(
    english: tuple[Chapter, ...], request: pytest.FixtureRequest, qapp: QApplication
) -> Iterator[str]:
    """Each language of the help but English, in which windows speak that open from now on."""
    texts = QTranslator(qapp)
    assert texts.load(str(TEXTS / f"{request.param}.qm"))
    qapp.installTranslator(texts)
    yield request.param
    qapp.removeTranslator(texts)


def commands_of(chapter: Chapter) -> list[str]:
    """Return the commands that a chapter names."""
    return re.findall(r"\*\*([^*]* > [^*]*)\*\*", chapter.text)


def commands_in(window: MainWindow) -> list[str]:
    """Return the window's commands as its menus say them, in their order."""
    return [
        f"{title} > {action.text().replace('&', '')}"
        for title, made in window.actions_.menus
        for action in made
    ]


def frame_of(text: str) -> list[str]:
    """Return the headings, points and steps of a chapter without their words."""
    return re.findall(r"^(?:#+|\s*-|\d+\.) |^(?=\S)", text, re.MULTILINE)


def links_of(text: str) -> list[str]:
    """Return where the links of a chapter lead."""
    return sorted(re.findall(r"\]\([^)]*\)|<[^>]*>", text))


def help_of(window: MainWindow) -> HelpDialog:
    window.actions_["help"].trigger()
    assert window.help.dialog is not None
    return window.help.dialog


# -- the chapters


def test_every_file_is_a_chapter_and_every_chapter_a_file() -> None:
    assert {path.stem for path in (FOLDER / ENGLISH).iterdir()} == set(CHAPTERS) - {SHORTCUTS}
    for language in languages():
        assert {path.stem for path in (FOLDER / language).iterdir()} <= set(CHAPTERS)


def test_every_link_leads_to_a_chapter_or_to_the_web(english: tuple[Chapter, ...]) -> None:
    for chapter in english:
        for target in re.findall(r"\]\(([^)]*)\)", chapter.text):
            assert target.removesuffix(".md") in CHAPTERS, f"{chapter.name}: {target}"
        for address in re.findall(r"<([^>]*)>", chapter.text):
            assert address.startswith("https://"), f"{chapter.name}: {address}"


def test_every_command_that_a_chapter_names_is_in_that_menu(
    window: MainWindow, english: tuple[Chapter, ...]
) -> None:
    there = commands_in(window)
    named = {
        (chapter.name, name)
        for chapter in english
        if chapter.name != SHORTCUTS
        for name in commands_of(chapter)
    }
    assert len(named) > 30
    assert {(where, name) for where, name in named if name not in there} == set()


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_language_has_each_chapter_built_as_in_english(language: str) -> None:
    for path in sorted((FOLDER / ENGLISH).iterdir()):
        source = path.read_text(encoding="utf-8")
        text = (FOLDER / language / path.name).read_text(encoding="utf-8")
        assert frame_of(text) == frame_of(source), f"{language}: {path.name}"
        assert links_of(text) == links_of(source), f"{language}: {path.name}"


def test_every_language_names_the_same_commands_as_its_own_menus_say_them(
    opened: Open, window: MainWindow, english: tuple[Chapter, ...], speaking: str
) -> None:
    own = opened(forty_photos())
    says = dict(zip(commands_in(window), commands_in(own), strict=True))
    made = chapters(own.actions_, more_keys(), speaking)
    assert len({chapter.title for chapter in made}) == len(made)
    for source, chapter in zip(english, made, strict=True):
        wanted = sorted(says[name] for name in commands_of(source))
        assert sorted(commands_of(chapter)) == wanted, f"{speaking}: {chapter.name}"


def test_it_is_short(english: tuple[Chapter, ...]) -> None:
    written = [chapter.text for chapter in english if chapter.name != SHORTCUTS]
    assert sum(len(text.split()) for text in written) <= MOST_WORDS


def test_each_chapter_begins_with_its_title_and_no_two_are_alike(
    english: tuple[Chapter, ...],
) -> None:
    titles = [chapter.title for chapter in english]
    assert all(titles)
    assert len(set(titles)) == len(titles)
    assert all(chapter.text.startswith("# ") for chapter in english)


def test_a_language_that_lacks_a_chapter_shows_it_in_english(
    window: MainWindow, english: tuple[Chapter, ...]
) -> None:
    for language in ("eo", "../en", "x" * 50, ""):
        made = chapters(window.actions_, more_keys(), language or "zz")
        assert [chapter.text for chapter in made] == [chapter.text for chapter in english]


def test_the_chapter_of_shortcuts_has_every_key_of_every_command(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = help_of(window)
    dialog.show_chapter(SHORTCUTS)
    shown = dialog.text.toPlainText()
    for _, made in window.actions_.menus:
        for action in made:
            for key in action.shortcuts():
                assert key.toString(key.SequenceFormat.NativeText) in shown
    for _, lines in more_keys():
        for keys, words in lines:
            assert f"{keys}: {words}" in shown


# -- the window


def test_every_page_of_the_window_has_its_chapter(window: MainWindow) -> None:
    expected = {
        window.overview.page: "first-audit",
        window.review.page: "reviewing",
        window.photo: "reviewing",
        window.accounts_page: "sign-in",
        window.links_page: "library",
        window.datasets.page: "datasets",
        window.requests.page: "requests",
        **dict.fromkeys(window.changes.pages, "changes"),
    }
    for number in range(window.stack.count()):
        page = window.stack.widget(number)
        window.stack.setCurrentWidget(page)
        assert chapter_of(window) in CHAPTERS
        if page in expected:
            assert chapter_of(window) == expected[page]


def test_f1_opens_the_chapter_of_the_page_and_comes_back_to_it(window: MainWindow) -> None:
    assert window.actions_["help"].shortcut().toString() == "F1"
    window.show_page(window.datasets.page)
    dialog = help_of(window)
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert dialog.chapter == "datasets"

    window.leave_page()
    assert help_of(window) is dialog
    assert dialog.chapter == "library"


def test_back_and_forward_go_where_one_was(window: MainWindow, qtbot: QtBot) -> None:
    dialog = help_of(window)
    assert not dialog.back_button.isEnabled()
    dialog.show_chapter("first-audit")
    dialog.follow(QUrl("reviewing.md"))
    assert dialog.chapter == "reviewing"

    dialog.back_button.click()
    assert dialog.chapter == "first-audit"
    assert dialog.contents.currentItem().text() == "Your first audit"
    dialog.forward_button.click()
    assert dialog.chapter == "reviewing"
    assert not dialog.forward_button.isEnabled()

    dialog.go_back()
    dialog.show_chapter("words")
    assert not dialog.forward_button.isEnabled()


def test_a_search_narrows_the_contents_and_marks_what_it_found(window: MainWindow) -> None:
    dialog = help_of(window)
    dialog.search.setText("SIDECAR file")
    left = [
        dialog.contents.item(n).text()
        for n in range(dialog.contents.count())
        if not dialog.contents.item(n).isHidden()
    ]
    assert left == ["Licenses and other changes"]
    assert dialog.chapter == "changes"
    assert [mark.cursor.selectedText() for mark in dialog.text.extraSelections()] == ["sidecar"]

    dialog.search.setText("no such words")
    assert dialog.status.text == "No chapter has these words."
    dialog.search.clear()
    assert dialog.status.text == ""
    assert dialog.text.extraSelections() == []


def test_an_address_is_shown_and_opened_only_once_agreed_to(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    went: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: went.append(url.toString()))
    dialog = help_of(window)
    address = QUrl("https://www.flickr.com/services/apps/create/")
    dialog.text.highlighted.emit(address)
    assert dialog.status.text == address.toString()

    dialog.text.anchorClicked.emit(address)
    (box,) = dialog.findChildren(QMessageBox)
    assert address.toString() in box.informativeText()
    assert went == []
    (opens,) = [b for b in box.findChildren(QAbstractButton) if b.text() == "Open"]
    qtbot.mouseClick(opens, Qt.MouseButton.LeftButton)
    assert went == [address.toString()]


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "http://example.org/", "javascript:x", "data:text/html,x"]
)
def test_no_other_kind_of_address_leads_anywhere(window: MainWindow, address: str) -> None:
    dialog = help_of(window)
    dialog.show_chapter("words")
    dialog.follow(QUrl(address))
    assert dialog.findChildren(QMessageBox) == []
    assert dialog.chapter == "words"


def test_nothing_is_loaded_for_a_text(window: MainWindow, tmp_path: Path) -> None:
    picture = tmp_path / "x.png"
    picture.write_bytes(b"x")
    text = help_of(window).text
    assert text.loadResource(2, QUrl.fromLocalFile(str(picture))) is None
