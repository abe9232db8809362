"""Numbers, days and spans of time as the screen says them, in the user's locale."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ui.words import count_words


def number(value: int) -> str:
    """Return a whole number with the locale's thousands separators."""
    return QLocale().toString(value)


def photos(value: int) -> str:
    """Return "n photos"."""
    return count_words(value, "%n photo", "%n photos")


def day(value: date) -> str:
    """Return a day as the locale writes it in short, its year with four digits."""
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    whole = form if "yyyy" in form else form.replace("yy", "yyyy")
    return QLocale().toString(QDate(value.year, value.month, value.day), whole)


def size_words(size: int) -> str:
    """
    Return a size in bytes as file managers show it, in powers of ten.

    >>> size_words(15_000_000_000).replace("\u00a0", " ")
    '15.0 GB'
    """
    form = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale().formattedDataSize(size, 0 if size < 1000 else 1, form)


def rate_words(rate: float) -> str:
    """Return how many a second, with one digit behind the point where it tells something."""
    text = QLocale().toString(rate, "f", 0 if rate >= 10 else 1)
    return _tr("{rate} a second").format(rate=text)


def time_left(seconds: float) -> str:
    """
    Return how long something will take yet, as coarsely as it can be known.

    >>> time_left(1020)
    '17 min left'
    """
    if seconds < 10:
        return _tr("a few seconds left")
    if seconds < 60:
        return _tr("{n} seconds left").format(n=number(round(seconds / 10) * 10))
    minutes = round(seconds / 60)
    if minutes < 60:
        return _tr("{n} min left").format(n=number(minutes))
    hours, minutes = divmod(minutes, 60)
    if hours < 24:
        return _tr("{h} h {m} min left").format(h=number(hours), m=number(minutes))
    return _tr("more than a day left")


def _tr(text: str) -> str:
    return QCoreApplication.translate("counting", text)
