"""The window's part about changes: who hears whom, the menu, and when each command can be used."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from scanner.domain.change import ChangeKind, Plan, PlanId, Selected, Wish
from scanner.domain.photo import PhotoId, SourceKind
from scanner.errors import ScannerError
from ui.actions import Command, MenuOf, tr
from ui.changing import Changing
from ui.dialogs.wish import WishDialog
from ui.flickr_window import show_banner
from ui.pages.changes import ChangesPage
from ui.pages.preview import PreviewPage
from ui.run_words import PlanNotice
from ui.words import count_words, shown

if TYPE_CHECKING:
    from ui.main_window import MainWindow

KEYS = {
    ChangeKind.LICENSE: "Ctrl+Shift+L",
    ChangeKind.VISIBILITY: "Ctrl+Shift+S",
    ChangeKind.TAG: "Ctrl+Shift+T",
    ChangeKind.LOCATION: "Ctrl+Shift+G",
    ChangeKind.RIGHTS: "Ctrl+Shift+R",
}
"""The keys of each wish; a letter is no wish of photos, and has its own menu."""


class Changes(QObject):
    """Of one window: what is wished for, the preview, the page of changes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.doing = Changing(window.app, window.bridge, window.work, self)
        self.preview = PreviewPage(window.app, window.bridge, window)
        self.page = ChangesPage(window.app, window.bridge, window)
        self.dialog: WishDialog | None = None

    @property
    def pages(self) -> tuple[PreviewPage, ChangesPage]:
        """The pages that the window's stack holds."""
        return self.preview, self.page

    # -- what can be wished for

    def kinds(self) -> frozenset[ChangeKind]:
        """Return what can be changed, by the sources there are."""
        counts = self._window.library.counts
        sources = [] if counts is None else [state.source for state in counts.sources]
        kinds = set()
        if any(one.kind is SourceKind.FLICKR and one.own for one in sources):
            kinds |= {kind for kind in ChangeKind if kind.on_flickr}
        if any(one.kind is SourceKind.FOLDER for one in sources):
            kinds.add(ChangeKind.RIGHTS)
        return frozenset(kinds)

    @property
    def is_any(self) -> bool:
        """Whether there is a photo that a wish could be about now; asks nobody."""
        window = self._window
        count = window.library.selection.count(len(window.library.photos))
        return bool(count) or window.page.view.current is not None

    def selected(self) -> tuple[Selected, str] | None:
        """
        Return which photos a wish is about now, and that in words; None for none.

        The photo that is shown large; or what is selected; or the one that the keyboard is on.
        """
        window = self._window
        current = window.page.view.current
        matching = len(window.library.photos)
        count = window.library.selection.count(matching)
        if window.stack.currentWidget() is not window.photo and count:
            chosen = window.library.selection.chosen()
            if not chosen.is_all:
                words = count_words(count, "%n photo that you selected", "%n photos selected")
                return Selected(ids=chosen.ids), words
            words = count_words(
                count, "The %n photo that matches", "All %n photos that match the filter"
            )
            if chosen.but:
                words = count_words(
                    count,
                    "The %n photo that matches the filter, without those you took out",
                    "The %n photos that match the filter, without those you took out",
                )
            return Selected(wanted=window.library.filters.now, without=chosen.but), words
        return None if current is None else self._one(PhotoId(current))

    def _one(self, photo: PhotoId) -> tuple[Selected, str]:
        rows = self._window.app.rows([photo])
        name = (rows[0].title or rows[0].key) if rows else ""
        return Selected(ids=frozenset({photo})), shown(name, 120)

    def ask(self, kind: ChangeKind, photo: PhotoId | None = None) -> None:
        """Ask what is to be so, of one photo or (None) of what is selected."""
        about = self.selected() if photo is None else self._one(photo)
        if about is None or kind not in self.kinds():
            return
        if self.dialog is not None:
            self.dialog.close()
        window = self._window
        selected, words = about
        settable = window.app.settable_licenses()
        dialog = WishDialog(kind, words, settable, window.app.licenses, window)
        self.dialog = dialog

        def wished(wish: Wish) -> None:
            self.doing.plan(wish, selected)

        def closed(_: int) -> None:
            if self.dialog is dialog:
                self.dialog = None

        dialog.wished.connect(wished)
        dialog.finished.connect(closed)
        dialog.show()

    # -- pages

    def show_preview(self, plan: Plan) -> None:
        """Show what a plan would change, to be agreed to or not."""
        self._window.show_page(self.preview)
        self.preview.show_plan(plan)

    def show_page(self, plan: Plan | None = None) -> None:
        """Show the plans, one of them chosen."""
        self._window.show_page(self.page)
        self.page.show_plan(plan)

    def leave_page(self) -> None:
        """Go one step back; from a preview that is to say: not now."""
        if self._window.stack.currentWidget() is self.preview and self.preview.plan is not None:
            self.preview.dismiss()
        else:
            self._window.leave_page()

    def show_plan(self, plan: PlanId) -> None:
        """Show the plans, this one chosen once it is read."""
        window = self._window
        window.bridge.ask(
            lambda: window.app.plan(plan), self.show_page, window.show_error, owner=self
        )

    def agreed(self, plan: PlanId) -> None:
        """Carry out a plan that was agreed to, and show how it goes."""
        if self.doing.apply(plan):
            self.show_plan(plan)

    def go_on(self) -> None:
        """Go on with the newest plan that waits."""
        if notices := self.doing.notices:
            self.act(notices[0])

    def act(self, notice: PlanNotice) -> None:
        """Do what helps a plan that waits: sign in, or go on with it."""
        if notice.signs_in:
            self._window.accounts.sign_in()
        else:
            self.agreed(notice.plan)

    @property
    def meant(self) -> PlanId | None:
        """The plan that is looked at, if it changed something; elsewhere that of the last run."""
        if self._window.stack.currentWidget() is self.page:
            plan = self.page.plan
            return plan.id if plan is not None and plan.made_changes else None
        return self.doing.last

    def undo(self) -> None:
        """Show what would take back what a plan changed."""
        if (plan := self.meant) is not None:
            self.doing.undo(plan)

    def verify(self) -> None:
        """Look whether what a plan changed is still so."""
        if (plan := self.meant) is not None:
            self.doing.verify(plan)


def changes_menu(window: MainWindow) -> MenuOf:
    """Return the menu of what can be changed."""
    words = {
        ChangeKind.LICENSE: tr("Change &license…"),
        ChangeKind.VISIBILITY: tr("Who can &see…"),
        ChangeKind.TAG: tr("Add a &tag…"),
        ChangeKind.LOCATION: tr("Remove lo&cation…"),
        ChangeKind.RIGHTS: tr("&Rights in files…"),
    }
    return MenuOf(
        tr("&Change"),
        (
            *(
                Command(
                    name=f"change-{kind.value}",
                    words=words[kind],
                    keys=(KEYS[kind],),
                    run=partial(ask, window, kind),
                )
                for kind in KEYS
            ),
            None,
            Command(
                name="changes",
                words=tr("&Plans and their changes"),
                keys=("F7",),
                run=lambda: window.changes.show_page(),
            ),
            Command(
                name="changes-go-on",
                words=tr("&Go on with what waits"),
                keys=("Ctrl+Shift+P",),
                run=lambda: window.changes.go_on(),
            ),
            Command(
                name="changes-verify",
                words=tr("&Verify what was changed"),
                keys=("Ctrl+Shift+V",),
                run=lambda: window.changes.verify(),
            ),
            Command(
                name="changes-undo",
                words=tr("&Undo what was changed…"),
                keys=("Ctrl+Shift+Z",),
                run=lambda: window.changes.undo(),
            ),
        ),
    )


def ask(window: MainWindow, kind: ChangeKind) -> None:
    """Ask what is to be so of what is selected."""
    window.changes.ask(kind)


def can_change(window: MainWindow) -> dict[str, bool]:
    """Return which of the commands can do something."""
    changes, counts = window.changes, window.library.counts
    kinds = changes.kinds()
    now = window.stack.currentWidget()
    pages = (window.accounts_page, window.links_page, window.datasets.page)
    others = (window.welcome, *pages, *changes.pages)
    has_run = now is changes.page or changes.doing.last is not None
    may_look_back = has_run and changes.doing.running is None
    can = now not in others and changes.is_any and not changes.doing.is_planning
    return {
        **{f"change-{kind.value}": can and kind in kinds for kind in KEYS},
        "changes": counts is not None and bool(counts.sources),
        "changes-go-on": bool(changes.doing.notices) and changes.doing.running is None,
        "changes-verify": may_look_back,
        "changes-undo": may_look_back,
    }


def connect_changes(window: MainWindow) -> None:
    """Let the parts of the window hear of changes, and of each other."""
    changes = window.changes
    doing, preview, page = changes.doing, changes.preview, changes.page

    doing.planned.connect(changes.show_preview)
    doing.failed.connect(window.show_error)
    doing.said.connect(lambda words, more: window.jobs.show_end(words, exposed=False, changes=more))
    doing.changed.connect(lambda: show_banner(window))

    def began(plan: PlanId) -> None:
        window.bridge.ask(
            lambda: window.app.plan(plan).wish.kind.on_flickr,
            lambda on_flickr: window.jobs.know_changes(call=on_flickr),
            missed,
            owner=changes,
        )

    def missed(error: BaseException) -> None:
        # What is wrong with its plan, the run says itself.
        if not isinstance(error, ScannerError):
            window.bridge.failed.emit(error)

    doing.began.connect(began)

    def ended(plan: Plan) -> None:
        if window.stack.currentWidget() is page:
            page.show_plan(plan)
        if doing.last == plan.id:
            window.reviewed(doing)
        window.library.look_now()

    doing.ended.connect(ended)
    preview.agreed.connect(changes.agreed)
    preview.dismissed.connect(window.leave_page)
    page.apply_wanted.connect(lambda plan, retry: doing.apply(plan, retry=retry))
    page.verify_wanted.connect(doing.verify)
    page.undo_wanted.connect(doing.undo)
    page.preview_wanted.connect(doing.show)
    page.pause_wanted.connect(window.work.toggle_pause)
    page.closed.connect(window.leave_page)

    bar = window.page.selection_bar
    bar.wish_wanted.connect(changes.ask)
    window.inspector.wish_wanted.connect(lambda kind: changes.ask(kind, window.inspector.photo))
    window.header.library_wanted.connect(window.leave_page)
    window.header.changes_wanted.connect(lambda: changes.show_page())
    window.jobs.changes_wanted.connect(lambda: changes.show_page())
    window.library.counted.connect(lambda _: bar.offer(changes.kinds()))
    window.library.counted.connect(lambda _: window.inspector.offer(changes.kinds()))

    def turned(_: int) -> None:
        now = window.stack.currentWidget()
        if now in changes.pages:
            window.header.show_title(tr("Preview") if now is preview else "", changes=True)

    window.stack.currentChanged.connect(turned)
    doing.look()
