"""Months as the screen says them."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from scanner.domain.listing import Order
from scanner.domain.timeline import Month
from ui.counting import photos


def month_words(month: Month) -> str:
    """Return a month as the locale writes it: "May 2014"."""
    if month.year is None or month.month is None:
        return _tr("Date not known")
    day = QDate(month.year, month.month, 1)
    name = QLocale().standaloneMonthName(month.month)
    if not day.isValid():
        return month.text
    return _tr("{month} {year}").format(month=name, year=f"{month.year:04}")


def month_spoken(month: Month) -> str:
    """Return a month with how many photos it has."""
    return _tr("{month}, {photos}").format(month=month_words(month), photos=photos(month.photos))


def date_order_words(order: Order) -> str:
    """Return what the dates of a list are."""
    return _tr("Uploaded") if order is Order.UPLOADED else _tr("Taken")


def _tr(text: str) -> str:
    return QCoreApplication.translate("dates", text)
