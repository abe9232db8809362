"""
Every page, sheet, dialog and menu that the window can show, and how each is opened.

    with filled_home(folder) as filled, window_on(qtbot, filled.app) as window:
        stage = EveryWindow(window, filled, wait_until)
        for one in EVERY:
            widget = stage.open(one)

A class of ui/pages or ui/dialogs that is a widget and is shown by none of them
fails tests/ui/test_every_window.py: whoever adds a page adds it here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget

from scanner.domain.change import ChangeKind
from scanner.domain.listing import PhotoFilter
from scanner.domain.photo import Trouble
from scanner.domain.recipient import Asker
from scanner.domain.request import RequestId
from scanner.errors import SourceUnavailable
from tests.ui.asked import a_reply
from tests.ui.filled_home import Filled
from ui.adding import show_gaps
from ui.commands import open_settings, open_shortcuts
from ui.dialogs.error import ErrorDialog, words_of
from ui.dialogs.help import HelpDialog
from ui.dialogs.import_list import ImportListDialog
from ui.dialogs.log import LogDialog
from ui.dialogs.request import RequestWizard
from ui.dialogs.request_address import AddressDialog, RecipientDialog
from ui.dialogs.request_follow import FollowDialog
from ui.dialogs.request_note import DueDialog, NoteDialog
from ui.dialogs.request_send import SendDialog
from ui.dialogs.request_send_steps import Way
from ui.dialogs.schedule import ScheduleDialog
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.shortcuts import CommandPalette, ShortcutsDialog
from ui.dialogs.sign_in import SignInDialog
from ui.dialogs.wish import WishDialog
from ui.main_window import MainWindow
from ui.widgets.side_list import EVERYTHING

W = TypeVar("W", bound=QWidget)
Until = Callable[[Callable[[], bool]], None]
"""Lets Qt work until something holds; fails if it never does."""


class EveryWindow:
    """The window on a filled home; opens what is registered here, one thing at a time."""

    def __init__(self, window: MainWindow, filled: Filled, until: Until) -> None:
        self.window, self.filled, self.app, self.until = window, filled, filled.app, until

    def open(self, one: "Shown") -> QWidget:
        """Show one of EVERY, in place of what was shown before; return the page or dialog."""
        self.clear()
        shown = one.open(self)
        self.until(lambda: shown.isVisible())
        return shown

    def clear(self) -> None:
        """Close dialogs and menus, and go back to the library, of which nothing is selected."""
        self.dismiss_all()
        window = self.window
        if window.requests.page.opened is not None:
            window.requests.page.show_board()
        window.leave_page()
        window.page.show_grid()
        window.library.filters.set(EVERYTHING)
        self.until(lambda: not window.library.is_loading and len(window.library.photos) > 0)
        window.library.selection.clear()

    def dismiss_all(self) -> None:
        """Close dialogs and menus."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QMenu):
                widget.close()
            elif widget is not self.window and widget.isVisible():
                self._dismiss(widget)
        for dialog in self.window.findChildren(QDialog):
            self._dismiss(dialog)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    @staticmethod
    def _dismiss(dialog: QWidget) -> None:
        # A closed dialog that asks whether to keep what was written would be one more dialog.
        if isinstance(dialog, QDialog):
            dialog.done(QDialog.DialogCode.Rejected)
        dialog.close()

    def trigger(self, name: str) -> None:
        """Use a command of the menus."""
        action = self.window.actions_[name]
        self.until(action.isEnabled)
        action.trigger()

    def dialog(self, kind: type[W]) -> W:
        """Return the dialog of a class, once it is shown."""

        def shown() -> list[W]:
            return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]

        self.until(lambda: any(one.isVisible() for one in shown()))
        return next(one for one in shown() if one.isVisible())


@dataclass(frozen=True, slots=True)
class Shown:
    """One thing to see: its name in words of a file name, and how it is opened."""

    name: str
    open: Callable[[EveryWindow], QWidget]


# -- pages


def _overview(stage: EveryWindow) -> QWidget:
    page = stage.window.overview.page
    stage.trigger("overview")
    stage.until(lambda: bool(page.steps))
    return page


def _library(stage: EveryWindow) -> QWidget:
    stage.window.page.view.step(0)
    stage.until(lambda: stage.window.inspector.photo is not None)
    return stage.window.page


def _library_selected(stage: EveryWindow) -> QWidget:
    page = _library(stage)
    stage.trigger("select-all")
    return page


def _library_table(stage: EveryWindow) -> QWidget:
    stage.trigger("table")
    return _library(stage)


def _library_face(stage: EveryWindow) -> QWidget:
    window = stage.window
    number = stage.filled.account[0].id
    window.page.view.show_photo(number)
    stage.until(lambda: window.inspector.photo == number and len(window.inspector.view.faces) == 2)
    stage.until(lambda: window.inspector.view.has_picture)
    return window.inspector


def _inspector_link(stage: EveryWindow) -> QWidget:
    window = stage.window
    window.page.view.show_photo(stage.filled.files[0].id)
    stage.until(lambda: bool(window.inspector.links.buttons))
    return window.inspector


def _photo(stage: EveryWindow) -> QWidget:
    window = stage.window
    window.open_photo(stage.filled.account[0].id)
    stage.until(lambda: window.photo.view.has_picture)
    return window.photo


def _compare(stage: EveryWindow) -> QWidget:
    page = stage.window.compare.page
    stage.window.show_page(page)
    page.show_photos([row.id for row in stage.filled.account[:2]])
    return page


def _accounts(stage: EveryWindow) -> QWidget:
    stage.trigger("accounts")
    page = stage.window.accounts_page
    stage.until(lambda: "key" in page.cards and not stage.window.flickr.is_asking)
    return page


def _links(stage: EveryWindow) -> QWidget:
    stage.trigger("links")
    page = stage.window.links_page
    stage.until(lambda: page.link is not None)
    return page


def _changes(stage: EveryWindow) -> QWidget:
    stage.window.changes.show_page(stage.filled.done)
    page = stage.window.changes.page
    stage.until(lambda: page.plan is not None and page.plan.id == stage.filled.done.id)
    stage.until(lambda: page.view.table.model().rowCount() > 0)
    return page


def _preview(stage: EveryWindow) -> QWidget:
    changes = stage.window.changes
    changes.show_preview(stage.filled.waiting)
    stage.until(changes.preview.agree.isEnabled)
    return changes.preview


def _datasets(stage: EveryWindow) -> QWidget:
    stage.window.datasets.show_page("ffhq")
    page = stage.window.datasets.page
    page.show_table()
    stage.until(lambda: page.current is not None and page.panel.write.isVisible())
    return page


def _datasets_tree(stage: EveryWindow) -> QWidget:
    page = _datasets(stage)
    stage.window.datasets.page.show_tree()
    return page


def _datasets_lookup(stage: EveryWindow) -> QWidget:
    page = _datasets(stage)
    stage.window.datasets.page.show_lookup()
    return page


def _requests(stage: EveryWindow) -> QWidget:
    stage.trigger("requests")
    page = stage.window.requests.page
    stage.until(lambda: page.current() is not None)
    return page


def _a_request(number: Callable[[Filled], RequestId]) -> Callable[[EveryWindow], QWidget]:
    def open_(stage: EveryWindow) -> QWidget:
        page = stage.window.requests.page
        wanted = number(stage.filled)
        stage.window.requests.show_page(wanted)
        stage.until(lambda: page.opened is not None and page.view.shows(wanted))
        return page

    return open_


_draft = _a_request(lambda filled: filled.draft.id)
_planned = _a_request(lambda filled: filled.planned.id)
_sent = _a_request(lambda filled: filled.sent.id)


def _review(stage: EveryWindow) -> QWidget:
    page = stage.window.review.page
    stage.trigger("review")
    stage.until(lambda: not page.is_loading and page.photo is not None)
    stage.until(lambda: page.can_review and page.view.has_picture)
    return page


def _review_missed(stage: EveryWindow) -> QWidget:
    page = stage.window.review.page
    stage.trigger("review-missed")
    stage.until(lambda: not page.is_loading)
    return page


def _welcome(stage: EveryWindow) -> QWidget:
    window = stage.window
    window.header.set_sources(False)
    window.stack.setCurrentWidget(window.welcome)
    window.welcome.focus_first()
    return window.welcome


# -- dialogs


def _save_filter(stage: EveryWindow) -> QWidget:
    # One that has no line at the left yet.
    stage.window.show_filter(PhotoFilter(severity=1, faces=True))
    stage.until(lambda: not stage.window.library.is_loading)
    stage.trigger("save-filter")
    return stage.dialog(QDialog)


def _settings(stage: EveryWindow) -> QWidget:
    open_settings(stage.window)
    return stage.dialog(SettingsDialog)


def _shortcuts(stage: EveryWindow) -> QWidget:
    open_shortcuts(stage.window)
    return stage.dialog(ShortcutsDialog)


def _palette(stage: EveryWindow) -> QWidget:
    stage.trigger("palette")
    return stage.dialog(CommandPalette)


def _triggered(name: str) -> Callable[[EveryWindow], QWidget]:
    def open_(stage: EveryWindow) -> QWidget:
        stage.trigger(name)
        return stage.dialog(QDialog)

    return open_


def _file_dialog(name: str) -> Callable[[EveryWindow], QWidget]:
    def open_(stage: EveryWindow) -> QWidget:
        stage.trigger(name)
        return stage.dialog(QFileDialog)

    return open_


def _error(stage: EveryWindow) -> QWidget:
    stage.window.show_error(SourceUnavailable("Flickr", "it did not answer within 30 seconds"))
    return stage.dialog(ErrorDialog)


def _bug(stage: EveryWindow) -> QWidget:
    dialog = ErrorDialog(stage.window, words_of(RuntimeError("no such thing")))
    dialog.show()
    return dialog


def _help(stage: EveryWindow) -> QWidget:
    stage.trigger("help")
    return stage.dialog(HelpDialog)


def _log(stage: EveryWindow) -> QWidget:
    stage.trigger("log")
    dialog = stage.dialog(LogDialog)
    stage.until(lambda: dialog.model.rowCount() > 0)
    dialog.table.selectRow(0)
    return dialog


def _keep_watch(stage: EveryWindow) -> QWidget:
    stage.trigger("keep-watch")
    dialog = stage.dialog(ScheduleDialog)
    stage.until(lambda: dialog.recipe is not None)
    return dialog


def _arrival(stage: EveryWindow) -> QWidget:
    stage.window.arrivals.open_paths([stage.app.home.parent])
    return stage.dialog(QDialog)


def _gaps(stage: EveryWindow) -> QWidget:
    show_gaps(stage.window, [Trouble("photos-3.zip", "It is cut off.")] * 12)
    return stage.dialog(QDialog)


def _removal(stage: EveryWindow) -> QWidget:
    stage.window.ask_to_remove(stage.window.app.sources()[0].source)
    return stage.dialog(QDialog)


def _wish(kind: ChangeKind) -> Callable[[EveryWindow], QWidget]:
    def open_(stage: EveryWindow) -> QWidget:
        rows = stage.filled.files if kind is ChangeKind.RIGHTS else stage.filled.account
        stage.until(lambda: kind in stage.window.changes.kinds())
        stage.window.changes.ask(kind, rows[0].id)
        return stage.dialog(WishDialog)

    return open_


def _sign_in(step: str) -> Callable[[EveryWindow], QWidget]:
    def open_(stage: EveryWindow) -> QWidget:
        dialog = stage.window.accounts.sign_in(new_key=step == "key")
        wanted = dialog.key if step == "key" else dialog.ways
        stage.until(lambda: dialog.step is wanted)
        if step in ("answer", "done_"):
            # As they are once Flickr has answered, with nobody there to answer it.
            dialog._show(getattr(dialog, step))
        assert isinstance(dialog, SignInDialog)
        return dialog

    return open_


def _import_list(stage: EveryWindow) -> QWidget:
    page = stage.window.datasets.page
    _datasets(stage)
    path = stage.app.home.parent / "images.csv"
    path.write_text("n,address\n1,https://live.staticflickr.com/65535/4123456789_0a1b2c_z.jpg\n")
    page.importing.ask_whose([path], "ffhq")
    return stage.dialog(ImportListDialog)


def _list_removal(stage: EveryWindow) -> QWidget:
    _datasets(stage)
    stage.window.datasets.page.ask_to_remove("ffhq")
    return stage.dialog(QDialog)


STEPS = ("whom", "as_whom", "ground", "first", "fields", "letter")


def _is_at(wizard: RequestWizard, step: QWidget) -> bool:
    return wizard.step is step and not wizard.is_waiting


def _wizard(last: str) -> Callable[[EveryWindow], QWidget]:
    def open_(stage: EveryWindow) -> QWidget:
        if last != "whom":
            # Whoever took photos asks about some; of none, the wizard waits for addresses.
            _library_selected(stage)
        stage.trigger("write-request")
        wizard = stage.dialog(RequestWizard)
        stage.until(lambda: wizard.whom.list.count() > 0 and not wizard.is_waiting)
        wizard.whom.search.setText("nvidia")
        for name in STEPS[1 : STEPS.index(last) + 1]:
            step = getattr(wizard, name)
            if name == "ground":
                wizard.as_whom.options.choose(Asker.PHOTOGRAPHER)
            if name == "first" and last != "first":
                continue
            if name == "first":
                wizard._show(step)
                continue
            wizard.go.click()
            stage.until(lambda: not wizard.is_waiting)
            if name == "fields" and wizard.step is wizard.first:
                wizard.go.click()
            stage.until(partial(_is_at, wizard, step))
        return wizard

    return open_


def _sending(
    way: Way | None, open_draft: Callable[[EveryWindow], QWidget] = _draft
) -> Callable[[EveryWindow], QWidget]:
    def open_(stage: EveryWindow) -> QWidget:
        open_draft(stage)
        stage.window.requests.page.do("send")
        dialog = stage.dialog(SendDialog)
        if way is not None:
            assert dialog.way.options is not None
            dialog.way.options.choose(way)
            dialog.go.click()
            stage.until(lambda: not dialog.is_waiting and dialog.step is not dialog.way)
        return dialog

    return open_


def _sent_by_hand(stage: EveryWindow) -> QWidget:
    dialog = _sending(None)(stage)
    assert isinstance(dialog, SendDialog)
    dialog.write_pdf(stage.app.home.parent / "letter.pdf")
    stage.until(lambda: dialog.step is dialog.after)
    return dialog


def _of_request(
    deed: str, kind: type[QWidget], open_request: Callable[[EveryWindow], QWidget]
) -> Callable[[EveryWindow], QWidget]:
    def open_(stage: EveryWindow) -> QWidget:
        open_request(stage)
        stage.window.requests.page.do(deed)
        return stage.dialog(kind)

    return open_


def _reply(stage: EveryWindow) -> QWidget:
    _sent(stage)
    path = stage.app.home.parent / "reply.eml"
    path.write_bytes(a_reply(stage.filled.sent))
    stage.window.requests.deeds.read_reply(path)
    return stage.dialog(NoteDialog)


def _follow(template: str) -> Callable[[EveryWindow], QWidget]:
    def open_(stage: EveryWindow) -> QWidget:
        _sent(stage)
        opened = stage.window.requests.page.opened
        assert opened is not None
        stage.window.requests.deeds.follow(opened, template)
        return stage.dialog(FollowDialog)

    return open_


def _recipient(stage: EveryWindow) -> QWidget:
    dialog = RecipientDialog(stage.window)
    dialog.show()
    return dialog


# -- menus


def _menu(n: int) -> Callable[[EveryWindow], QWidget]:
    def open_(stage: EveryWindow) -> QWidget:
        bar = stage.window.menuBar()
        action = bar.actions()[n]
        menu = action.menu()
        assert isinstance(menu, QMenu)
        menu.popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))
        return menu

    return open_


def _filter_menu(n: int) -> Callable[[EveryWindow], QWidget]:
    def open_(stage: EveryWindow) -> QWidget:
        window = stage.window
        button = window.page.filter_bar.menus[n]
        stage.until(lambda: window.library.counts is not None)
        menu = button.menu()
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        return menu

    return open_


def _source_menu(stage: EveryWindow) -> QWidget:
    side = stage.window.side
    menu = side.menu_of(stage.app.sources()[0].source)
    menu.popup(side.mapToGlobal(side.rect().center()))
    return menu


def _more_menu(stage: EveryWindow) -> QWidget:
    _library_selected(stage)
    button = stage.window.page.selection_bar.more
    menu = button.menu()
    menu.popup(button.mapToGlobal(button.rect().topLeft()))
    return menu


PAGES = (
    Shown("welcome", _welcome),
    Shown("overview", _overview),
    Shown("library", _library),
    Shown("library-selected", _library_selected),
    Shown("library-table", _library_table),
    Shown("library-face", _library_face),
    Shown("library-link", _inspector_link),
    Shown("photo", _photo),
    Shown("review", _review),
    Shown("review-missed", _review_missed),
    Shown("compare", _compare),
    Shown("links", _links),
    Shown("preview", _preview),
    Shown("changes", _changes),
    Shown("datasets", _datasets),
    Shown("datasets-tree", _datasets_tree),
    Shown("datasets-lookup", _datasets_lookup),
    Shown("requests", _requests),
    Shown("request-draft", _draft),
    Shown("request-sent", _sent),
    Shown("accounts", _accounts),
)

DIALOGS = (
    Shown("settings", _settings),
    Shown("shortcuts", _shortcuts),
    Shown("commands", _palette),
    Shown("about", _triggered("about")),
    Shown("version", _triggered("version")),
    Shown("jump", _triggered("jump")),
    Shown("save-filter", _save_filter),
    Shown("select-rule", _triggered("select-rule")),
    Shown("error", _error),
    Shown("error-bug", _bug),
    Shown("help", _help),
    Shown("log", _log),
    Shown("keep-watch", _keep_watch),
    Shown("arrival", _arrival),
    Shown("gaps", _gaps),
    Shown("remove-source", _removal),
    Shown("review-thorough", _triggered("review-thorough")),
    Shown("add-folder", _file_dialog("add-folder")),
    Shown("report", _triggered("report")),
    *(Shown(f"wish-{kind}", _wish(kind)) for kind in ChangeKind if kind is not ChangeKind.LETTER),
    *(Shown(f"sign-in-{step}", _sign_in(step)) for step in ("key", "ways", "answer", "done_")),
    Shown("import-list", _import_list),
    Shown("remove-list", _list_removal),
    *(Shown(f"write-{step.replace('_', '-')}", _wizard(step)) for step in STEPS),
    Shown("recipient", _recipient),
    Shown("send", _sending(None)),
    Shown("send-server", _sending(Way.SMTP)),
    Shown("send-preview", _sending(Way.OUTBOX, _planned)),
    Shown("send-after", _sent_by_hand),
    Shown("send-address", _of_request("address", AddressDialog, _draft)),
    Shown("delete-draft", _of_request("delete", QDialog, _draft)),
    Shown("note", _of_request("note", NoteDialog, _sent)),
    Shown("due", _of_request("due", DueDialog, _sent)),
    Shown("reply", _reply),
    *(Shown(f"follow-{name}", _follow(name)) for name in ("reminder", "complaint", "information")),
)

MENUS = (
    *(Shown(f"menu-{n}", _menu(n)) for n in range(10)),
    *(Shown(f"filter-menu-{n}", _filter_menu(n)) for n in range(8)),
    Shown("source-menu", _source_menu),
    Shown("more-menu", _more_menu),
)

EVERY = (*PAGES, *DIALOGS, *MENUS)
"""Everything there is to see; names are told once."""
