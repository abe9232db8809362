"""The pictures in a report: of the first photos, until their number or bytes are used up."""

from scanner.domain.exposure import Level
from scanner.domain.listing import PhotoRow
from scanner.report.facts import Facts

PAGE_BYTES = 8_000_000
"""What the pictures of a report may come to as text: many mail servers refuse more than 10 MB."""

_JPEG = b"\xff\xd8\xff"


class Pictures:
    """Gives the pictures of a report's first photos: those exposed, unless of `every` one."""

    def __init__(self, facts: Facts, *, every: bool = False) -> None:
        self._facts = facts
        self._every = every
        self._bytes = 0
        self._given = 0
        self._left = 0

    def of(self, row: PhotoRow) -> bytes | None:
        """Return a photo's picture, a JPEG; None without one, or without room."""
        is_wanted = self._every or row.severity or row.level is not Level.NONE
        if not is_wanted or not row.has_picture:
            return None
        if self._given >= self._facts.settings.report_pictures or self._bytes >= PAGE_BYTES:
            self._left += 1
            return None
        data = self._facts.picture(row)
        if data is None or not data.startswith(_JPEG):
            return None
        as_text = (len(data) + 2) // 3 * 4
        if self._bytes + as_text > PAGE_BYTES:
            self._left += 1
            return None
        self._bytes += as_text
        self._given += 1
        return data

    @property
    def sentence(self) -> str:
        """Return what a report says of pictures that it leaves out; empty if of none."""
        if not self._left:
            return ""
        return (
            f"The first {self._given:,} have a picture; {self._left:,} more are listed without "
            "one, so that this page can be mailed (setting report.pictures)."
        )
