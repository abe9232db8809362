"""The steps of sending a letter: how it leaves, by which server, what exactly, and what then."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
)

from scanner.domain.change import Change, Plan
from scanner.domain.recipient import ChannelKind
from scanner.domain.request import RequestFile, Via
from scanner.settings import Settings
from ui.change_words import cannot_undo_words
from ui.dialogs.sign_in_steps import Step
from ui.request_facts import address_facts, attachment_words
from ui.request_words import LONGEST_NAME
from ui.widgets.cautions import MarkedLine
from ui.widgets.labels import plain_label
from ui.widgets.options import Options
from ui.widgets.request_letter import LetterEditor
from ui.widgets.sheet import SMALLER, Fact
from ui.wish_words import Group, Option
from ui.words import shown, translate

MOST_PASSWORD = 1000


def _tr(text: str) -> str:
    return translate("requests", text)


class Way(StrEnum):
    """How a letter leaves: by a plan (OUTBOX, SMTP), or by the user's own hand."""

    OUTBOX = "outbox"
    MAILTO = "mailto"
    SMTP = "smtp"
    FORM = "form"
    PDF = "pdf"


def ways_of(file: RequestFile) -> tuple[Way, ...]:
    """Return how a letter can leave, by the kind of its address."""
    kind = file.request.to.channel.kind
    if not file.request.to.channel.value:
        return (Way.PDF,)
    if kind is ChannelKind.EMAIL:
        return (Way.OUTBOX, Way.SMTP, Way.MAILTO, Way.PDF)
    if kind in (ChannelKind.WEBFORM, ChannelKind.WEB):
        return (Way.FORM, Way.PDF)
    return (Way.PDF,)


class WayStep(Step):
    """How the letter is to leave."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(_tr("How it leaves"))
        self.options: Options | None = None
        self._place = QVBoxLayout()
        self._address = self._sheet(_tr("Where it goes"))
        self.column.addWidget(self._address)
        self.column.addSpacing(4)
        self.column.addLayout(self._place)
        self.column.addStretch(1)

    @property
    def way(self) -> Way:
        """What is chosen."""
        return Way.PDF if self.options is None else Way(self.options.value)

    def show_file(self, file: RequestFile) -> None:
        """Show how this letter can leave."""
        to = file.request.to
        name = shown(to.name, LONGEST_NAME)
        self._address.fill([Fact(_tr("To"), name), *address_facts(to.channel)])
        if self.options is not None:
            self._place.removeWidget(self.options)
            self.options.deleteLater()
        words = _way_words()
        options = tuple(Option(way, *words[way]) for way in ways_of(file))
        self.options = Options([Group("", options)], self)
        self._place.addWidget(self.options)
        self.options.changed.connect(lambda _: self.changed.emit())

    def focus_first(self) -> None:
        if self.options is not None:
            self.options.focus_first()


def _way_words() -> dict[Way, tuple[str, str]]:
    return {
        Way.OUTBOX: (
            _tr("As a draft in my mail program"),
            _tr("The letter with its attachments, as an .eml file; you send it there."),
        ),
        Way.SMTP: (
            _tr("Sent by Safelight, through my mail server"),
            _tr("Once, over an encrypted connection, after a look at exactly what is sent."),
        ),
        Way.MAILTO: (
            _tr("The short form, in my mail program"),
            _tr("Without attachments: a shorter text that most mail programs open at once."),
        ),
        Way.FORM: (
            _tr("By the form on their page"),
            _tr("The text is copied, and the page is opened in the browser: paste it there."),
        ),
        Way.PDF: (
            _tr("On paper: a PDF to print and sign"),
            _tr("The letter as a file; you print it and post it."),
        ),
    }


class ServerStep(Step):
    """The mail server, as the settings keep it, and its password, as the keyring does."""

    changed = Signal()
    test_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(_tr("Your mail server"))
        self._missing = plain_label()
        self.host = self._field(_tr("Server"), 255)
        self.host.setPlaceholderText("smtp.example.org")
        self.port = QSpinBox()
        self.port.setRange(1, 65535)
        self.port.setAccessibleName(_tr("Port"))
        self.security = QComboBox()
        self.security.setAccessibleName(_tr("Encryption"))
        self.security.addItem(_tr("STARTTLS"), "starttls")
        self.security.addItem(_tr("TLS from the start"), "tls")
        self.user = self._field(_tr("User"), 255)
        self.email = self._field(_tr("Your e-mail address"), 255)
        self.password = self._field(_tr("Password"), MOST_PASSWORD)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(_tr("kept in the keyring; empty: as it is"))
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        for label, field in (
            (_tr("&Server"), self.host),
            (_tr("P&ort"), self.port),
            (_tr("Encr&yption"), self.security),
            (_tr("&User"), self.user),
            (_tr("&E-mail"), self.email),
            (_tr("&Password"), self.password),
        ):
            form.addRow(label, field)
        explained = _tr(
            "Many providers (Gmail, iCloud, Yahoo, Fastmail and others) take no ordinary password "
            "here: make an app password in your account's security settings, and enter that. It "
            "can be taken back there any day. The server's certificate is checked, and nothing is "
            "ever sent unencrypted."
        )
        self.test = QPushButton(_tr("Send me a &test message"))
        self.test.setToolTip(_tr("To your own address: so that this is known to work"))
        self.test.setAutoDefault(False)
        self._came_of_it = plain_label(quiet=True)
        self.column.addWidget(self._missing)
        self.column.addLayout(form)
        self.column.addWidget(plain_label(explained, size=SMALLER, quiet=True))
        self.column.addWidget(self.test, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._came_of_it)
        self.column.addStretch(1)
        self.test.clicked.connect(lambda _=False: self.test_wanted.emit())
        self.security.activated.connect(lambda _: self._usual_port())
        for line in (self.host, self.user, self.email, self.password):
            line.textChanged.connect(lambda _: self.changed.emit())

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        self.host.setText(settings.mail_host)
        self.port.setValue(settings.mail_port)
        self.security.setCurrentIndex(max(0, self.security.findData(settings.mail_security)))
        self.user.setText(settings.mail_user or settings.letters_email)
        self.email.setText(settings.letters_email)
        self.say_missing(_tr("It is asked for once, and kept in the settings."))
        self.say("")

    def say_missing(self, missing: str) -> None:
        """Say what is missing."""
        self._missing.setText(shown(missing, 400))
        self._missing.setVisible(bool(missing))

    def say(self, words: str) -> None:
        """Say what came of the test."""
        self._came_of_it.setText(words)
        self._came_of_it.setVisible(bool(words))

    @property
    def is_complete(self) -> bool:
        """Whether a server, a user and an address are given."""
        return all(one.text().strip() for one in (self.host, self.user, self.email))

    @property
    def values(self) -> dict[str, str]:
        """What was entered, by the names of the settings; the password is not among them."""
        return {
            "mail.host": self.host.text().strip(),
            "mail.port": str(self.port.value()),
            "mail.security": str(self.security.currentData()),
            "mail.user": self.user.text().strip(),
            "letters.email": self.email.text().strip(),
        }

    def _usual_port(self) -> None:
        self.port.setValue(465 if self.security.currentData() == "tls" else 587)

    def focus_first(self) -> None:
        for line in (self.host, self.user, self.email, self.password):
            if not line.text():
                line.setFocus()
                return

    def clear(self) -> None:
        self.password.clear()


class PreviewStep(Step):
    """Exactly what would leave, and what that means."""

    def __init__(self) -> None:
        super().__init__(_tr("What leaves"))
        self._facts = self._sheet(_tr("What leaves"))
        self.lasting = MarkedLine("")
        self.letter = LetterEditor()
        self.column.addWidget(self._facts)
        self.column.addWidget(self.letter, 1)
        self.column.addWidget(self.lasting)

    def show_plan(self, plan: Plan, file: RequestFile, change: Change) -> None:
        """Show a plan to send a letter: its one change is the exact message."""
        to = file.request.to
        attached = attachment_words(file.letter.attachments)
        self._facts.fill(
            [
                Fact(_tr("To"), shown(to.name, LONGEST_NAME)),
                *address_facts(to.channel),
                Fact(_tr("Attached"), attached or _tr("nothing")),
                Fact("Message-ID", shown(change.after, 300)),
                Fact("SHA-256", shown(change.before, 64)),
            ]
        )
        self.letter.show_letter(plan.id, file.letter, can_edit=False)
        words, lasts = cannot_undo_words(plan)
        self.lasting.say(words, warns=lasts)
        via = Via(plan.wish.value)
        self.say_heading(
            _tr("What leaves, once") if via is Via.SMTP else _tr("What the draft holds")
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 380)


class AfterStep(Step):
    """What was done, and what is left to the user."""

    open_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(_tr("What then"))
        self._words = plain_label()
        self.open = QPushButton(_tr("&Open it again"))
        self.open.setAutoDefault(False)
        self.column.addWidget(self._words)
        self.column.addWidget(self.open)
        self.column.addStretch(1)
        self.open.clicked.connect(lambda _=False: self.open_wanted.emit())

    def say(self, heading: str, words: Sequence[str], *, opens: str = "") -> None:
        """Say what was done; `opens` is what a button says that does it again."""
        self.say_heading(heading)
        self._words.setText("\n\n".join(words))
        self.open.setText(opens)
        self.open.setVisible(bool(opens))

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()
