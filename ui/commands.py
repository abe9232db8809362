"""The menus: every command with its keys, and when each can be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox

import scanner
from ui.actions import Command, MenuOf, tr
from ui.changes_window import can_change, changes_menu
from ui.comfort_window import help_commands, watch_command
from ui.compare_window import can_compare, compare_commands
from ui.datasets_window import can_list, datasets_menu, show_as
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.shortcuts import CommandPalette, ShortcutsDialog
from ui.dialogs.version import VersionDialog
from ui.flickr_window import can_now, flickr_menu
from ui.flickr_words import NOTICE, leaves_words
from ui.library_window import can_pick, copy_commands, place_commands, selection_commands
from ui.overview_window import overview_commands
from ui.requests_window import can_request, requests_menu
from ui.review_window import can_review, review_menu
from ui.widgets.photo_view import key_words
from ui.widgets.side_list import EVERYTHING, EXPOSED, WITH_FACES

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def menus_of(window: MainWindow) -> list[MenuOf]:
    """Return the window's menus."""
    return [
        _file(window),
        _edit(window),
        _view(window),
        review_menu(window),
        changes_menu(window),
        datasets_menu(window),
        requests_menu(window),
        _scan(window),
        flickr_menu(window),
        _help(window),
    ]


def _file(window: MainWindow) -> MenuOf:
    adding = window.adding
    return MenuOf(
        tr("&File"),
        (
            Command(
                name="add-folder",
                words=tr("Add a &folder…"),
                keys=("Ctrl+O",),
                run=adding.ask_for_folder,
            ),
            Command(
                name="open-export",
                words=tr("Open a Flickr &export…"),
                keys=("Ctrl+E",),
                run=adding.ask_for_export,
            ),
            Command(
                name="open-export-folder",
                words=tr("Open a folder with an e&xport…"),
                keys=("Ctrl+Shift+O",),
                run=adding.ask_for_export_folder,
            ),
            None,
            Command(
                name="report",
                words=tr("Export a &report…"),
                keys=("Ctrl+Shift+E",),
                run=window.reporting.ask,
            ),
            None,
            Command(
                name="settings",
                words=tr("&Settings…"),
                keys=("Ctrl+,",),
                run=lambda: open_settings(window),
            ),
            Command(name="quit", words=tr("&Quit"), keys=("Ctrl+Q",), run=window.close),
        ),
    )


def _edit(window: MainWindow) -> MenuOf:
    selection = window.library.selection
    return MenuOf(
        tr("&Edit"),
        (
            Command(name="undo", words=tr("&Undo"), keys=("Ctrl+Z",), run=window.undo),
            None,
            Command(
                name="select-all",
                words=tr("Select &all that match"),
                keys=("Ctrl+A",),
                run=selection.select_all,
            ),
            Command(
                name="select-none",
                words=tr("Select &none"),
                keys=("Ctrl+Shift+A",),
                run=selection.clear,
            ),
            *selection_commands(window),
            None,
            *copy_commands(window),
            None,
            Command(
                name="find",
                words=tr("&Find"),
                keys=("Ctrl+F", "/"),
                run=window.header.focus_search,
            ),
            Command(name="back", words=tr("One step &back"), keys=("Esc",), run=window.back),
        ),
    )


def _view(window: MainWindow) -> MenuOf:
    page = window.page
    return MenuOf(
        tr("&View"),
        (
            *overview_commands(window),
            None,
            Command(
                name="grid",
                words=tr("As a &grid"),
                keys=("Ctrl+1",),
                run=lambda: show_as(window, picture=True),
            ),
            Command(
                name="table",
                words=tr("As a &table"),
                keys=("Ctrl+2",),
                run=lambda: show_as(window, picture=False),
            ),
            Command(
                name="larger",
                words=tr("&Larger pictures"),
                keys=("Ctrl++", "Ctrl+="),
                run=lambda: page.grid.zoom(32),
            ),
            Command(
                name="smaller",
                words=tr("&Smaller pictures"),
                keys=("Ctrl+-",),
                run=lambda: page.grid.zoom(-32),
            ),
            None,
            Command(
                name="show-all",
                words=tr("&All photos"),
                keys=("Ctrl+0",),
                run=lambda: window.show_filter(EVERYTHING),
            ),
            Command(
                name="show-exposed",
                words=tr("What is &exposed"),
                keys=("Ctrl+Shift+X",),
                run=lambda: window.show_filter(EXPOSED),
            ),
            Command(
                name="show-faces",
                words=tr("What shows &faces"),
                keys=("Ctrl+Shift+F",),
                run=lambda: window.show_filter(WITH_FACES),
            ),
            Command(
                name="news",
                words=tr("Bring the list up to &date"),
                keys=("Ctrl+L",),
                run=window.library.take_news,
            ),
            None,
            *place_commands(window),
            None,
            *compare_commands(window),
            None,
            Command(
                name="sources",
                words=tr("So&urces at the left"),
                keys=("F9",),
                run=lambda: window.side_pane.setVisible(window.side_pane.isHidden()),
            ),
            Command(
                name="inspector",
                words=tr("Photo at the &right"),
                keys=("F10",),
                run=lambda: window.inspector.setVisible(window.inspector.isHidden()),
            ),
        ),
    )


def _scan(window: MainWindow) -> MenuOf:
    return MenuOf(
        tr("&Scan"),
        (
            Command(
                name="scan",
                words=tr("&Scan everything"),
                keys=("F5", "Ctrl+R"),
                run=window.work.scan,
            ),
            Command(
                name="pause",
                words=tr("&Pause or go on"),
                keys=("Ctrl+P",),
                run=window.work.toggle_pause,
            ),
            Command(name="cancel", words=tr("&Cancel"), keys=("Ctrl+.",), run=window.work.cancel),
            None,
            watch_command(window),
        ),
    )


def _help(window: MainWindow) -> MenuOf:
    return MenuOf(
        tr("&Help"),
        (
            *help_commands(window),
            None,
            Command(
                name="shortcuts",
                words=tr("&Shortcuts"),
                keys=("?",),
                run=lambda: open_shortcuts(window),
            ),
            Command(
                name="palette",
                words=tr("&Commands…"),
                keys=("Ctrl+K",),
                run=lambda: CommandPalette(window.actions_, window).open(),
            ),
            None,
            Command(
                name="version",
                words=tr("&Version…"),
                keys=("Ctrl+F1",),
                run=lambda: VersionDialog(window).open(),
            ),
            Command(name="about", words=tr("&About Safelight"), run=lambda: open_about(window)),
        ),
    )


def connect_states(window: MainWindow) -> None:
    """Let each command be used only when it can do something."""
    actions, library, work = window.actions_, window.library, window.work

    def tell() -> None:
        photos = len(library.photos)
        selected = library.selection.count(photos)
        counts = library.counts
        sources = counts is not None and bool(counts.sources)
        for name, can in {
            "undo": window.can_undo,
            "select-all": photos > 0 and not library.is_partial,
            "select-none": selected > 0,
            "report": photos > 0,
            "scan": sources and not work.is_busy,
            "pause": work.can_pause,
            "cancel": work.goes_on,
            "find": sources,
            **can_pick(window),
            **can_now(window),
            **can_review(window),
            **can_compare(window),
            **can_change(window),
            **can_list(window),
            **can_request(window),
        }.items():
            actions[name].setEnabled(can)
        waits = tr("Scanning waits until the changes are made") if work.changes else ""
        window.header.set_busy(work.is_busy, waits)

    for signal in (
        library.begun,
        library.loaded,
        library.counted,
        library.filters.changed,
        library.selection.changed,
        window.comfort.saved.changed,
        window.page.current_changed,
        work.changed,
        work.aside,
        work.ended,
        window.flickr.changed,
        window.changes.doing.changed,
        window.datasets.known.changed,
        window.datasets.known.began,
        window.datasets.page.turned,
        window.requests.known.changed,
        window.requests.page.turned,
        window.inspector.turned,
        window.stack.currentChanged,
    ):
        signal.connect(lambda *_: tell())
    tell()


def open_settings(window: MainWindow) -> None:
    """Show the settings; each holds as soon as it is chosen."""
    dialog = SettingsDialog(window.app, window.bridge, window)
    dialog.palette_changed.connect(window.palette_wanted)
    dialog.show()


def open_shortcuts(window: MainWindow) -> None:
    """Show which key does what."""
    ShortcutsDialog(window.actions_, more_keys(), window).show()


def more_keys() -> list[tuple[str, list[tuple[str, str]]]]:
    """Return the keys that are no commands: a title each group, and (key, words)."""
    lists = [
        (tr("←, →, ↑, ↓"), tr("From photo to photo")),
        (tr("Shift with them"), tr("Select from here to there")),
        (tr("Space"), tr("Select or not")),
        (tr("Enter"), tr("Show the photo large")),
        (tr("F, N, R, A, D, Z"), tr("Review the photo at the right, as below")),
    ]
    pairs = [
        (tr("Y"), tr("Yes, the same picture")),
        (tr("N"), tr("No, another one")),
        (tr("Z"), tr("Take back the last word")),
        (tr("←, →"), tr("The pair before, the next pair")),
    ]
    return [
        (tr("In the library"), lists),
        (tr("On a photo"), key_words()),
        (tr("On pairs of photos"), pairs),
    ]


def open_about(window: MainWindow) -> None:
    """Say what this is."""
    box = QMessageBox(window)
    box.setWindowTitle(tr("About Safelight"))
    box.setText(f"Safelight {scanner.__version__}")
    box.setInformativeText(
        tr(
            "Finds the faces in your photos, and shows which of them anyone may reuse, and why. "
            "Copies that others took already keep the license they were taken under."
        )
        + f"\n\n{leaves_words()}\n\n{NOTICE}"
    )
    box.open()
