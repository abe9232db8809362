"""The log and the jobs that ran, as tables; everything that takes long is asked off this thread."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTime,
)

from scanner.app.log import Entry, Weight
from scanner.domain.job import Job, JobState
from ui.words import shown

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()

LONGEST_LINE = 400
"""Characters of a record that its line shows."""


def narrowed(entries: Sequence[Entry], least: Weight, text: str) -> list[Entry]:
    """Return the records that matter at least so much and have every word of a text in them."""
    words = text.casefold().split()
    return [
        entry
        for entry in entries
        if entry.weight >= least
        and all(word in f"{entry.where} {entry.text}".casefold() for word in words)
    ]


class LogModel(QAbstractTableModel):
    """Records of the log, a line each, the newest at the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show(self, entries: list[Entry]) -> None:
        """Show other records."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (_tr("When"), _tr("Level"), _tr("What"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<qt>{escape(str(self.data(index)))}</qt>"
        if role == Qt.ItemDataRole.DisplayRole:
            if index.column() == 0:
                return moment_words(entry.at)
            if index.column() == 1:
                return weight_words(entry.weight)
            return shown(f"{entry.where}: {entry.text}", LONGEST_LINE)
        return None


class JobsModel(QAbstractTableModel):
    """The jobs that ran last, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs: list[Job] = []

    def show(self, jobs: list[Job]) -> None:
        """Show other jobs."""
        self.beginResetModel()
        self.jobs = jobs
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.jobs)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (_tr("When"), _tr("What"), _tr("How it ended"), _tr("Why"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<qt>{escape(str(self.data(index) or ''))}</qt>"
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        job = self.jobs[index.row()]
        return (
            "" if job.started is None else moment_words(job.started),
            kind_words(job.kind),
            state_words(job),
            shown(job.error, LONGEST_LINE),
        )[index.column()]


def moment_words(at: datetime) -> str:
    """Return a moment in few letters by this machine's clock: day as ISO has it, and seconds."""
    local = at.astimezone()
    clock = QLocale().toString(QTime(local.hour, local.minute, local.second), "HH:mm:ss")
    return f"{local:%Y-%m-%d} {clock}"


def weight_words(weight: Weight) -> str:
    """Return how much a record matters."""
    if weight >= Weight.ERROR:
        return _tr("Error")
    return _tr("Warning") if weight >= Weight.WARNING else _tr("Note")


def kind_words(kind: str) -> str:
    """Return what a job was about; a kind that has no words is shown as it is."""
    return {
        "apply": _tr("Made changes"),
        "assess": _tr("Worked out what is exposed"),
        "audit": _tr("Looked by itself"),
        "flickr": _tr("Asked Flickr"),
        "history": _tr("Asked for license histories"),
        "import": _tr("Imported a list"),
        "lookup": _tr("Looked somebody up in the lists"),
        "match": _tr("Compared photos with the lists"),
        "plan": _tr("Planned changes"),
        "report": _tr("Wrote a report"),
        "request": _tr("Wrote a letter"),
        "scan": _tr("Scanned"),
        "send": _tr("Sent a letter"),
        "sign-in": _tr("Signed in"),
        "test-mail": _tr("Tried the mail settings"),
        "verify": _tr("Verified changes"),
        "verify-lists": _tr("Verified the lists"),
        "watch": _tr("Looked whether folders changed"),
    }.get(kind, kind)


def state_words(job: Job) -> str:
    """Return how a job ended; one without an end was cut off, or goes on."""
    return {
        JobState.DONE: _tr("Done"),
        JobState.FAILED: _tr("Failed"),
        JobState.CANCELLED: _tr("Canceled"),
    }.get(job.state, _tr("No end is noted"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("log", text)
