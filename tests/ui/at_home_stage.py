"""What tests of saved filters, dates, rules and of what leaves the window share."""

from datetime import datetime
from typing import TypeVar

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from scanner.domain.listing import Order, PhotoFilter
from tests.ui.fakes import FakeApp, a_row, an_open_row
from ui.main_window import MainWindow

OPEN = PhotoFilter(severity=2)

D = TypeVar("D", bound=QDialog)


def years_of_photos() -> FakeApp:
    """Return an App with a photo a month from December 2012 back; 3 and 9 open, 61 of no date."""
    rows = []
    for n in range(1, 61):
        month = 12 * 2013 - n
        taken = datetime(month // 12, month % 12 + 1, 17)
        rows.append((an_open_row if n in (3, 9) else a_row)(n, taken=taken))
    return FakeApp([*rows, a_row(61, taken=None)])


def dialog_of(window: MainWindow, kind: type[D]) -> D:
    (found,) = window.findChildren(kind)
    return found


def sort(qtbot: QtBot, window: MainWindow, order: Order) -> None:
    with qtbot.waitSignal(window.library.loaded):
        window.library.sort(order)
