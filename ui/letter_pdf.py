"""A letter as PDF, to be printed and signed: its text, and behind it the photos that it lists."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from scanner.domain.letter import INLINE
from scanner.domain.recipient import ChannelKind
from scanner.domain.request import RequestFile
from scanner.errors import SourceUnavailable

MARGIN_MM, POINTS, DPI = 22.0, 10.5, 300
LETTER_SIZE = frozenset({"US", "CA", "MX", "CL", "CO", "PH"})
"""Countries whose paper is Letter and not A4; two letters each."""


def write_pdf(path: Path, file: RequestFile) -> Path:
    """
    Write a request's letter as PDF: the address, the day, the subject, the text.

    Raises SourceUnavailable if the file cannot be written.
    """
    whole = Path(path)
    writer = QPdfWriter(str(whole))
    us = file.request.country.partition("-")[0] in LETTER_SIZE
    size = QPageSize.PageSizeId.Letter if us else QPageSize.PageSizeId.A4
    writer.setPageSize(QPageSize(size))
    writer.setPageMargins(
        QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter
    )
    writer.setResolution(DPI)
    writer.setTitle(file.letter.subject)
    writer.setCreator("Safelight")
    document = document_of(file)
    document.documentLayout().setPaintDevice(writer)
    area = writer.pageLayout().paintRectPixels(DPI)
    document.setPageSize(QSizeF(area.size()))
    if not _is_writable(whole):
        raise SourceUnavailable(str(whole), "the file cannot be written")
    document.print_(writer)
    return whole


def document_of(file: RequestFile) -> QTextDocument:
    """Return a letter as it is set on paper; everything is put in as characters."""
    document = QTextDocument()
    font = QFont(document.defaultFont())
    font.setPointSizeF(POINTS)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    plain = QTextCharFormat()
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    for lines, form in (
        (_head_of(file), plain),
        ([file.letter.subject, ""], bold),
        (file.letter.body.splitlines(), plain),
    ):
        for line in lines:
            cursor.insertText(line, form)
            cursor.insertBlock(QTextBlockFormat())
    if len(file.photos) > INLINE:
        # What stands in an attachment only, where there is mail, is printed behind the letter.
        new_page = QTextBlockFormat()
        new_page.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        cursor.setBlockFormat(new_page)
        cursor.insertText(f"{file.request.reference}, 1–{len(file.photos)}", bold)
        for n, photo in enumerate(file.photos, 1):
            cursor.insertBlock(QTextBlockFormat())
            place = f" · {photo.dataset} {photo.row}" if photo.row is not None else ""
            cursor.insertText(f"{n}. {photo.url or photo.key}{place}", plain)
    return document


def _head_of(file: RequestFile) -> list[str]:
    """Return to whom and of which day, where the letter does not say so itself."""
    to = file.request.to
    body = file.letter.body
    head = [] if to.name in body[:600] else [to.name]
    if to.channel.kind is ChannelKind.POST and to.channel.value not in body:
        head += [line.strip() for line in to.channel.value.splitlines()]
    day = (file.request.sent or file.request.made).astimezone()
    if not head:
        return []
    return [*head, "", _day(day), ""]


def _day(moment: datetime) -> str:
    """Return a day as ISO has it: the letter may be in another language than the window."""
    return moment.date().isoformat()


def _is_writable(path: Path) -> bool:
    try:
        with path.open("ab"):
            return True
    except OSError:
        return False
