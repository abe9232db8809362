"""
Which dataset was drawn from which, as a picture, with one's own counts on each.

Each dataset is a button, so that the keyboard reaches it and a screen reader names it; the
lines between them are painted underneath.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from scanner.domain.dataset import Checkable, DatasetState
from scanner.domain.exposure import Level
from ui.dataset_words import has_list, name_of, node_said, node_words, short_name
from ui.palettes import colors_of
from ui.widgets.family_layout import Layout, layout_of
from ui.widgets.marks import paint_level
from ui.widgets.mirror import across
from ui.widgets.sheet import SMALLER
from ui.words import translate

MARGIN, GAP, PAD = 12, 8, 8
BETWEEN = 44
"""Pixels between two generations: room for the lines."""

LEAST_WIDE, MOST_WIDE = 132, 216
"""Width of a node in pixels; between them, what the window has room for."""

Key = Qt.Key


class Node(QAbstractButton):
    """One dataset: its name, and what is known of one's own photos."""

    def __init__(self, slug: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.slug = slug
        self.state: DatasetState | None = None
        self.words = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_state(self, state: DatasetState, known: Mapping[str, DatasetState]) -> None:
        """Show how the dataset stands."""
        self.state = state
        self.words = node_words(state, known)
        self.setText(short_name(state.dataset))
        self.setAccessibleName(node_said(state, known))
        self.setToolTip(f"{name_of(state.dataset)}\n{self.words}")
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        return QSize(MOST_WIDE, 2 * line + 2 * PAD)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self.state is None:
            return
        colors = colors_of(self.palette())
        is_blind = self.state.dataset.checkable is Checkable.NO
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        pen = QPen(QColor(colors.quiet), 1)
        if is_blind:
            pen.setStyle(Qt.PenStyle.DashLine)
        elif has_list(self.state):
            pen = QPen(QColor(colors.text), 2)
        if self.isChecked():
            pen = QPen(QColor(colors.accent), 3)
        painter.setPen(pen)
        painter.setBrush(QColor(colors.ground if is_blind else colors.field))
        painter.drawRoundedRect(rect, 5, 5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.text), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(3, 3, -3, -3), 3, 3)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        if self.state is None:
            return
        state, colors = self.state, colors_of(self.palette())
        inside = self.rect().adjusted(PAD + 2, PAD - 2, -PAD - 2, -PAD + 2)
        line = inside.height() // 2
        font = QFont(self.font())
        font.setBold(has_list(state))
        painter.setFont(font)
        painter.setPen(QColor(colors.text))
        self._line(painter, QRect(inside.topLeft(), QSize(inside.width(), line)), self.text())
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * SMALLER)
        painter.setFont(small)
        below = QRect(inside.x(), inside.y() + line, inside.width(), line)
        level = Level.FOUND if state.mine else Level.WAS_OPEN if state.possible else Level.NONE
        ink = QColor(colors.severity(level) if level is not Level.NONE else colors.quiet)
        if level is not Level.NONE:
            side = QFontMetrics(small).ascent()
            sign = QRect(below.x(), below.y(), side, below.height())
            sign = across(painter, sign, inside)
            paint_level(painter, sign.adjusted(1, 0, -1, 0), level, ink)
            below = across(painter, below.adjusted(side + 4, 0, 0, 0), inside)
        painter.setPen(ink)
        self._line(painter, below, self.words)

    @staticmethod
    def _line(painter: QPainter, rect: QRect, words: str) -> None:
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, int(flags | Qt.TextFlag.TextSingleLine), cut)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Arrows belong to the tree, Enter chooses as Space does.
        if event.key() in (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down):
            event.ignore()
        elif event.key() in (Key.Key_Return, Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        self.setChecked(True)


class _Canvas(QWidget):
    """Holds the nodes, and paints the lines between them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.nodes: dict[str, Node] = {}
        self.layout_ = Layout()
        self.alone_at: QPoint | None = None
        self.current: str | None = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        colors = colors_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The lines of the chosen dataset last, so that they lie on top.
        edges = sorted(self.layout_.edges, key=lambda edge: self.current in edge)
        for parent, child in edges:
            is_current = self.current in (parent, child)
            ink = QColor(colors.accent if is_current else colors.quiet)
            painter.setPen(QPen(ink, 2 if is_current else 1.25))
            painter.drawPath(self._edge(parent, child))
        if self.alone_at is not None:
            painter.setPen(QColor(colors.quiet))
            words = translate("datasets", "Drawn from none of the others")
            at = QPoint(self.alone_at)
            if self.isRightToLeft():
                at.setX(self.width() - at.x() - painter.fontMetrics().horizontalAdvance(words))
            painter.drawText(at, words)
        painter.end()

    def _edge(self, parent: str, child: str) -> QPainterPath:
        """Return a line from a parent's edge to a child's, in the direction of reading."""
        one, other = self.nodes[parent].geometry(), self.nodes[child].geometry()
        way = -1 if self.isRightToLeft() else 1
        near = one.left() if way < 0 else one.right() + 1
        far = other.right() + 1 if way < 0 else other.left()
        start = QPointF(near, one.center().y() + 0.5)
        end = QPointF(far, other.center().y() + 0.5)
        bend = QPointF(way * BETWEEN / 2, 0)
        turn = QPointF(end.x() - way * BETWEEN, start.y())
        path = QPainterPath(start)
        if (turn.x() - start.x()) * way > 0:
            path.lineTo(turn)
        path.cubicTo(path.currentPosition() + bend, end - bend, end)
        return path


class FamilyTree(QScrollArea):
    """The datasets that were drawn from each other, as one reads; below, all the others."""

    chosen = Signal(str)
    """The slug of the dataset that is looked at."""

    opened = Signal(str)
    """The slug of a dataset whose photos are wanted: a double click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = _Canvas(self)
        self._canvas.setAccessibleName(self.tr("Which dataset was drawn from which"))
        self.setAccessibleName(self.tr("Family tree of datasets"))
        self.setWidget(self._canvas)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def nodes(self) -> dict[str, Node]:
        """The datasets of the picture, by slug."""
        return self._canvas.nodes

    @property
    def current(self) -> str | None:
        """The dataset that is looked at."""
        return self._canvas.current

    def show_states(self, states: Mapping[str, DatasetState]) -> None:
        """Show these datasets; the counts change in place."""
        canvas = self._canvas
        if set(states) != set(canvas.nodes):
            for node in canvas.nodes.values():
                node.hide()
                node.deleteLater()
            canvas.layout_ = layout_of({s: one.dataset.parents for s, one in states.items()})
            placed = sorted(canvas.layout_.places, key=lambda s: canvas.layout_.places[s][::-1])
            canvas.nodes = {slug: self._node(slug) for slug in [*placed, *canvas.layout_.alone]}
            if canvas.current not in canvas.nodes:
                canvas.current = None
            self._arrange()
        for slug, state in states.items():
            canvas.nodes[slug].show_state(state, states)
        self._mark()

    def choose(self, slug: str) -> None:
        """Look at a dataset."""
        if slug not in self.nodes or slug == self.current:
            return
        self._canvas.current = slug
        self._mark()
        if self.isVisible():
            self.ensureWidgetVisible(self.nodes[slug], MARGIN, MARGIN)
        self.chosen.emit(slug)

    def focus_current(self) -> None:
        """Put the keyboard on the dataset that is looked at, else on the first."""
        slug = self.current or next(iter(self.nodes), None)
        if slug is not None:
            self.nodes[slug].setFocus()

    def _node(self, slug: str) -> Node:
        node = Node(slug, self._canvas)
        node.clicked.connect(lambda _=False: self.choose(slug))
        # A screen reader toggles it without a click.
        node.toggled.connect(lambda checked: self.choose(slug) if checked else None)
        node.installEventFilter(self)
        node.show()
        return node

    def _mark(self) -> None:
        """Mark the one that is looked at; Tab reaches it alone, the arrows lead to the others."""
        canvas = self._canvas
        stop = canvas.current or next(iter(canvas.nodes), None)
        for slug, node in canvas.nodes.items():
            node.setChecked(slug == canvas.current)
            is_stop = slug == stop
            policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            node.setFocusPolicy(policy)
        canvas.update()

    # -- where each stands

    def _arrange(self) -> None:
        canvas, made = self._canvas, self._canvas.layout_
        room = self.viewport().width() - 2 * MARGIN
        generations = max(1, made.generations)
        wide = (room - (generations - 1) * BETWEEN) // generations
        wide = max(LEAST_WIDE, min(MOST_WIDE, wide))
        high = next(iter(canvas.nodes.values())).sizeHint().height() if canvas.nodes else 0
        for slug, (generation, line) in made.places.items():
            x = MARGIN + generation * (wide + BETWEEN)
            canvas.nodes[slug].setGeometry(x, MARGIN + line * (high + GAP), wide, high)
        y = MARGIN + made.lines * (high + GAP)
        columns = max(1, (room + GAP) // (wide + GAP))
        canvas.alone_at = None
        if made.alone:
            metrics = canvas.fontMetrics()
            canvas.alone_at = QPoint(MARGIN, y + GAP + metrics.ascent())
            y += GAP + metrics.lineSpacing() + GAP
        for n, slug in enumerate(made.alone):
            line, column = divmod(n, columns)
            x = MARGIN + column * (wide + GAP)
            canvas.nodes[slug].setGeometry(x, y + line * (high + GAP), wide, high)
        bottom = max((node.geometry().bottom() for node in canvas.nodes.values()), default=0)
        right = max((node.geometry().right() for node in canvas.nodes.values()), default=0)
        canvas.resize(max(right + MARGIN, self.viewport().width()), bottom + MARGIN)
        if self.isRightToLeft():
            for node in canvas.nodes.values():
                node.move(canvas.width() - node.x() - node.width(), node.y())
        canvas.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # From the top, as far down as what is looked at: where it was scrolled to while it was
        # hidden was of another size.
        self.verticalScrollBar().setValue(0)
        if self.current is not None:
            self.ensureWidgetVisible(self.nodes[self.current], MARGIN, MARGIN)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._arrange()

    # -- keys

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(watched, Node) and event.type() is QEvent.Type.MouseButtonDblClick:
            is_left = isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton
            if is_left:
                self.opened.emit(watched.slug)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, QPoint] = {
            Key.Key_Left: QPoint(-1, 0),
            Key.Key_Right: QPoint(1, 0),
            Key.Key_Up: QPoint(0, -1),
            Key.Key_Down: QPoint(0, 1),
        }
        step = steps.get(event.key())
        if step is None:
            event.ignore()
            return
        slug = self._beside(step)
        if slug is not None:
            self.choose(slug)
            self.nodes[slug].setFocus()

    def _beside(self, step: QPoint) -> str | None:
        """Return the nearest dataset in a direction; sideways rather than back and forth."""
        focused = self.focusWidget()
        start = focused.slug if isinstance(focused, Node) else self.current
        if start is None or start not in self.nodes:
            return next(iter(self.nodes), None)
        here = self.nodes[start].geometry().center()
        best: tuple[int, str] | None = None
        for slug, node in self.nodes.items():
            way = node.geometry().center() - here
            along = way.x() * step.x() + way.y() * step.y()
            aside = abs(way.x() * step.y()) + abs(way.y() * step.x())
            if along <= 0:
                continue
            # What is aside counts twice: a line or a column is kept to.
            far = along + 2 * aside
            if best is None or far < best[0]:
                best = far, slug
        return None if best is None else best[1]
