"""The steps of signing in to Flickr: what each says and asks. They decide nothing."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from scanner.domain.account import AccountState, FlickrState
from ui.flickr_words import about_words, kept_words, name_words, will_be_kept
from ui.widgets.header import PrimaryButton
from ui.widgets.labels import plain_label
from ui.widgets.sheet import LARGER, SMALLER, Entry, Fact, Sentence, Sheet
from ui.words import shown, translate

LONGEST_KEY = 200
LONGEST_ANSWER = 4000
"""Characters that are taken; an address that a browser ended on may be long."""


class Step(QWidget):
    """One step: a heading, and what is below it."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.heading = plain_label(heading, size=LARGER, bold=True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 16, 16, 8)
        self.column.setSpacing(8)
        self.column.addWidget(self.heading)
        self.setAccessibleName(heading)

    def say_heading(self, text: str) -> None:
        """Say something else on top."""
        self.heading.setText(text)
        self.setAccessibleName(text)

    def focus_first(self) -> None:
        """Put the keyboard where one begins."""

    def clear(self) -> None:
        """Forget what was typed."""

    def minimumSizeHint(self) -> QSize:
        # Never wider than the sheet: what does not fit is set below instead.
        return QSize(0, super().minimumSizeHint().height())

    def _sheet(self, name: str) -> Sheet:
        sheet = Sheet(name)
        sheet.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return sheet

    def _field(self, name: str, most: int) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setMaxLength(most)
        field.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhSensitiveData
        )
        return field


class KeyStep(Step):
    """Asks for the API key and its secret."""

    page_wanted = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__(translate("sign-in", "A key of your own"))
        self._why = self._sheet(translate("sign-in", "Why a key is needed"))
        self.page = QPushButton(translate("sign-in", "Get a key on flickr.com"))
        self.page.setToolTip(translate("sign-in", "Opens Flickr's page in the browser"))
        self.key = self._field(translate("sign-in", "API key"), LONGEST_KEY)
        self.secret = self._field(translate("sign-in", "Secret"), LONGEST_KEY)
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._kept = plain_label(size=SMALLER, quiet=True)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(translate("sign-in", "&Key"), self.key)
        form.addRow(translate("sign-in", "&Secret"), self.secret)
        self.column.addWidget(self._why)
        self.column.addWidget(self.page, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(8)
        self.column.addLayout(form)
        self.column.addWidget(self._kept)
        self.column.addStretch(1)
        self.page.clicked.connect(lambda _=False: self.page_wanted.emit())
        for field in (self.key, self.secret):
            field.textChanged.connect(lambda _: self.changed.emit())
        self._why.fill(
            [
                Sentence(
                    translate(
                        "sign-in",
                        "Safelight asks Flickr with an API key of your own, so that nobody else's "
                        "use of it can stop yours. Flickr gives keys to Pro members; a key from "
                        "earlier works as well.",
                    )
                ),
                Sentence(
                    translate(
                        "sign-in",
                        "On Flickr's page choose a non-commercial key and any name for the app, "
                        "then copy key and secret here. They are sent to Flickr alone.",
                    )
                ),
            ]
        )

    @property
    def is_complete(self) -> bool:
        """Whether both fields hold something."""
        return bool(self.key.text().strip() and self.secret.text().strip())

    def show_state(self, state: FlickrState) -> None:
        """Say where the key will be kept."""
        self._kept.setText(will_be_kept(state.keyring))

    def focus_first(self) -> None:
        (self.secret if self.key.text() else self.key).setFocus()

    def clear(self) -> None:
        for field in (self.key, self.secret):
            field.clear()


class WaysStep(Step):
    """Says what will be asked and why, and lets the user choose how to answer."""

    browser_wanted = Signal()
    code_wanted = Signal()

    NARROW = 30
    """Below so many times the width of an M the two ways stand one below the other."""

    def __init__(self) -> None:
        super().__init__(translate("sign-in", "What Flickr will ask you"))
        self._what = self._sheet(translate("sign-in", "What Flickr will ask you, and why"))
        self.browser = PrimaryButton(translate("sign-in", "Open Flickr in the &browser"), self)
        self.code = QPushButton(translate("sign-in", "&Type the code instead"))
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways.setSpacing(12)
        for button, text in (
            (
                self.browser,
                translate("sign-in", "You answer there, and this goes on by itself."),
            ),
            (
                self.code,
                translate(
                    "sign-in",
                    "Flickr shows nine digits to type here: for a browser on another machine, or "
                    "if the first way does not come back.",
                ),
            ),
        ):
            self._ways.addWidget(Way(button, text), 1)
        self.column.addWidget(self._what)
        self.column.addSpacing(8)
        self.column.addLayout(self._ways)
        self.column.addStretch(1)
        self.browser.clicked.connect(lambda _=False: self.browser_wanted.emit())
        self.code.clicked.connect(lambda _=False: self.code_wanted.emit())

    def show_state(self, state: FlickrState) -> None:
        """Say what is asked, and where the permission will be kept."""
        entries: list[Entry] = [
            Fact(
                translate("sign-in", "Asked"),
                translate("sign-in", "To see your photos, private ones too, and to change them."),
            ),
            Fact(
                translate("sign-in", "Why"),
                translate(
                    "sign-in",
                    "To find what is exposed, and to change licenses later. Nothing is changed "
                    "without your agreement in a preview; nothing can be deleted with it.",
                ),
            ),
            Fact(
                translate("sign-in", "What leaves"),
                translate(
                    "sign-in",
                    "Questions to Flickr about your account and its photos. Faces are looked for "
                    "on this machine; what is found stays here.",
                ),
            ),
            Fact(translate("sign-in", "The permission"), will_be_kept(state.keyring)),
        ]
        if state.host:
            entries.insert(
                0,
                Fact(
                    translate("sign-in", "Where"),
                    translate("sign-in", "Not on flickr.com, but at {host}.").format(
                        host=shown(state.host, 120)
                    ),
                ),
            )
        self._what.fill(entries)

    def focus_first(self) -> None:
        self.browser.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self.NARROW * self.fontMetrics().horizontalAdvance("M")
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._ways.setDirection(way)


class AnswerStep(Step):
    """Waits for the user's answer on Flickr's page, or for the code that it shows."""

    open_wanted = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self._how = plain_label()
        self.open = QPushButton(translate("sign-in", "Open the page again"))
        self.copy = QPushButton(translate("sign-in", "Copy the address"))
        self._ask = plain_label()
        self.field = self._field(translate("sign-in", "Address or code"), LONGEST_ANSWER)
        self._ask.setBuddy(self.field)
        self._address = ""
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(8)
        self._buttons.addWidget(self.open)
        self._buttons.addWidget(self.copy)
        self._buttons.addStretch(1)
        self.column.addWidget(self._how)
        self.column.addLayout(self._buttons)
        self.column.addSpacing(8)
        self.column.addWidget(self._ask)
        self.column.addWidget(self.field)
        self.column.addStretch(1)
        self.open.clicked.connect(lambda _=False: self.open_wanted.emit())
        self.copy.clicked.connect(lambda _=False: self._copy())
        self.field.textChanged.connect(lambda _: self.changed.emit())

    @property
    def answer(self) -> str:
        """What was typed."""
        return self.field.text().strip()

    def show_way(self, *, browser: bool, address: str) -> None:
        """Ask for the answer of this way; `address` is Flickr's page."""
        self._address = address
        self.field.setEnabled(True)
        self.copy.setText(translate("sign-in", "Copy the address"))
        if browser:
            self.say_heading(translate("sign-in", "Answer on Flickr's page"))
            self._how.setText(
                translate(
                    "sign-in",
                    "It is open in your browser. When you have agreed there, this goes on by "
                    "itself.",
                )
            )
            self._ask.setText(
                translate(
                    "sign-in",
                    "Did the browser end on a page that it cannot show, or on a code? Paste that "
                    "page's whole address, or type the code, here:",
                )
            )
            self.field.setAccessibleName(translate("sign-in", "Address or code"))
            self.field.setPlaceholderText("")
        else:
            self.say_heading(translate("sign-in", "Type the code from Flickr's page"))
            self._how.setText(
                translate(
                    "sign-in", "Its page is open in your browser. Agree there, and it shows a code."
                )
            )
            self._ask.setText(translate("sign-in", "The nine digits, or the page's whole address:"))
            self.field.setAccessibleName(translate("sign-in", "Nine-digit code"))
            self.field.setPlaceholderText("123-456-789")

    def focus_first(self) -> None:
        self.field.setFocus()

    def clear(self) -> None:
        self.field.clear()
        self._address = ""

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.copy.setText(translate("sign-in", "Copied"))


class DoneStep(Step):
    """Says who signed in, and offers to read the account."""

    def __init__(self) -> None:
        super().__init__("")
        self._about = plain_label()
        self._kept = plain_label(quiet=True)
        self.read = QCheckBox(translate("sign-in", "&Read this account now"))
        self.read.setToolTip(
            translate("sign-in", "Lists all of its photos and looks for faces in them")
        )
        self.read.setChecked(True)
        for label in (self._about, self._kept):
            self.column.addWidget(label)
        self.column.addSpacing(8)
        self.column.addWidget(self.read)
        self.column.addStretch(1)

    def show_account(self, one: AccountState, state: FlickrState) -> None:
        """Say who it is."""
        self.say_heading(
            translate("sign-in", "Signed in as {name}").format(name=name_words(one.account))
        )
        about = about_words(one.account)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        if one.kept is not None:
            self._kept.setText(
                translate("sign-in", "The permission is kept {where}.").format(
                    where=kept_words(one.kept, state.keyring)
                )
            )
        self._kept.setVisible(one.kept is not None)

    def focus_first(self) -> None:
        self.read.setFocus()


class Way(QFrame):
    """A frame around one of the ways to answer."""

    def __init__(self, button: QPushButton, text: str) -> None:
        super().__init__()
        self.setFrameStyle(QFrame.Shape.StyledPanel.value | QFrame.Shadow.Plain.value)
        words = plain_label(text, quiet=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        button.setAccessibleDescription(text)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setMinimumSize(QSize(0, button.sizeHint().height()))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(button)
        column.addWidget(words, 1)
