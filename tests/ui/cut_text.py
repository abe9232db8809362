"""What of a window's texts cannot be read whole: cut off, shortened, or painted over."""

import re
from collections.abc import Iterable, Iterator, Set
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QHeaderView,
    QLineEdit,
    QTabBar,
    QWidget,
)

from tests.ui.painted import Line, painted

MORE = "…"

ACROSS, DOWN = 3.5, 3.0
"""How far letters may leave their room, in pixels: no ink lies at their outermost edges."""

ISOLATES = re.compile("[\u2066\u2069]")
WORD = re.compile(r"[^\W\d_]{2}")


def words_with_dots(texts: Iterable[str]) -> frozenset[str]:
    """
    Return the words that have an ellipsis of their own: "folder…" of "Add a folder…".

    Beside them the last word of every text: a menu's title takes an ellipsis where it asks more.
    """
    bare = [text.replace("&", "") for text in texts if text.strip()]
    dotted = {word for text in bare for word in text.split() if MORE in word}
    return frozenset(dotted | {text.split()[-1] + MORE for text in bare})


def cut_in(window: QWidget, dotted: Set[str]) -> Iterator[str]:
    """Tell every text of a window that cannot be read whole; `dotted` end in an ellipsis."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and widget.width() > 0 and widget.height() > 0:
            yield from _of_one(widget, window, dotted)


def _of_one(widget: QWidget, window: QWidget, dotted: Set[str]) -> Iterator[str]:
    lines = painted(widget)
    what = f"{type(widget).__name__} in {type(widget.parent()).__name__}"
    across, down = _scrolls(widget)
    for line in lines:
        if not WORD.search(line.text) or not line.rect.intersects(line.clip):
            continue
        out = _outside(line, across=across, down=down)
        if out and not _is_typed(widget):
            yield f"{what}: {line.text[:60]!r} is cut {out}"
        if _is_shortened(line.text, dotted) and not _is_told_whole(widget, line):
            yield f"{what}: {line.text[:60]!r} is shortened, and no tooltip tells it whole"
    for one, other in combinations(lines, 2):
        both = one.rect & other.rect & one.clip & other.clip
        # Above the letters and below them a line has room that no ink needs.
        ink = min(one.rect.height(), other.rect.height()) / 4
        if both.width() > ACROSS and both.height() > ink and one.text != other.text:
            yield f"{what}: {one.text[:40]!r} and {other.text[:40]!r} lie upon each other"
    if any(WORD.search(line.text) for line in lines):
        hidden = _hidden(widget, window)
        if hidden:
            yield f"{what}: {lines[0].text[:60]!r} {hidden}"


def _outside(line: Line, *, across: bool, down: bool) -> str:
    """Say by how much letters leave their room, where no scrolling brings them in."""
    rect, clip = line.rect, line.clip
    wide = max(clip.left() - rect.left(), rect.right() - clip.right())
    high = max(clip.top() - rect.top(), rect.bottom() - clip.bottom())
    if wide > ACROSS and not across:
        return f"by {wide:.0f} of {rect.width():.0f} across"
    if high > DOWN and not down:
        return f"by {high:.0f} of {rect.height():.0f} in height"
    return ""


def _scrolls(widget: QWidget) -> tuple[bool, bool]:
    """Tell whether what a widget paints can be scrolled, across and down."""
    area = widget.parentWidget()
    if isinstance(area, QHeaderView):
        # A column that lies at the edge comes in with its table.
        area = area.parentWidget()
    if not isinstance(area, QAbstractScrollArea) or widget is area.verticalScrollBar():
        return False, False
    return area.horizontalScrollBar().maximum() > 0, area.verticalScrollBar().maximum() > 0


def _is_typed(widget: QWidget) -> bool:
    """Tell whether the text is the user's, who moves in it."""
    return isinstance(widget, QLineEdit) and bool(widget.text())


def _is_shortened(text: str, dotted: Set[str]) -> bool:
    bare = ISOLATES.sub("", text)
    # From right to left, the dots that were put behind a text are painted first.
    if bare.startswith(MORE):
        bare = f"{bare[1:]}{MORE}"
    return any(MORE in word and word not in dotted for word in bare.split())


def _is_told_whole(widget: QWidget, line: Line) -> bool:
    at = line.rect.center().toPoint()

    def tells(tip: str | None) -> bool:
        # It may say more than the words that are shortened, and in other words.
        return bool(tip)

    if isinstance(widget, QTabBar):
        return tells(widget.tabToolTip(widget.tabAt(at)))
    view = widget.parentWidget()
    if isinstance(view, QHeaderView) and view.model() is not None:
        across = view.orientation() is Qt.Orientation.Horizontal
        section = view.logicalIndexAt(at)
        tip = view.model().headerData(section, view.orientation(), Qt.ItemDataRole.ToolTipRole)
        return across and tells(tip)
    if isinstance(view, QAbstractItemView) and view.viewport() is widget:
        return tells(view.indexAt(at).data(Qt.ItemDataRole.ToolTipRole))
    return tells(widget.toolTip())


def _hidden(widget: QWidget, window: QWidget) -> str:
    """Say how much of a widget lies outside of what holds it, where nothing scrolls it in."""
    rect = QRect(QPoint(), widget.size())
    child = widget
    while child is not window:
        parent = child.parentWidget()
        if parent is None or child.isWindow():
            return ""
        rect.translate(child.pos())
        across, down = _scrolls(child)
        room = QRectF(parent.rect())
        wide = max(room.left() - rect.left(), rect.right() - room.right())
        high = max(room.top() - rect.top(), rect.bottom() - room.bottom())
        if isinstance(parent, QAbstractScrollArea):
            across = down = True
        holder = parent.parentWidget()
        if isinstance(holder, QAbstractScrollArea) and holder.viewport() is parent:
            across, down = _scrolls(parent)
        if wide > ACROSS and not across:
            return f"lies {wide:.0f} outside of {type(parent).__name__}, across"
        if high > DOWN and not down:
            return f"lies {high:.0f} outside of {type(parent).__name__}, in height"
        if across or down:
            # What it is scrolled to is seen whole or not at all.
            rect = rect & parent.rect()
        child = parent
    return ""
