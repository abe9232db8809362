"""The plans there are: what each does, when it was made, and how its changes stand."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from scanner.domain.change import Plan, PlanId
from scanner.domain.license import LicenseTable
from ui.change_words import plan_title, states_words
from ui.models.changes import CHANGE_ROLE, PlanListModel
from ui.palettes import colors_of
from ui.widgets.plan_states import paint_states
from ui.widgets.sheet import SMALLER
from ui.words import when_words

PAD, GAP, BAR_PX = 8, 4, 6


class PlanList(QListView):
    """A plan a line, the newest on top."""

    chosen = Signal(object)
    """The Plan that is looked at, None for none."""

    def __init__(self, licenses: LicenseTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = PlanListModel(licenses, self)
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(licenses, self))
        self.setAccessibleName(self.tr("Plans, the newest first"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMinimumWidth(170)

    @property
    def current(self) -> Plan | None:
        """The plan that is looked at."""
        return self.lines.plan_at(self.currentIndex().row())

    def choose(self, plan: PlanId) -> bool:
        """Look at a plan; return whether it is in the list."""
        index = self.lines.index_of(plan)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit(self.lines.plan_at(current.row()))

    def sizeHint(self) -> QSize:
        return QSize(220, 200)


class _Delegate(QStyledItemDelegate):
    """Paints two lines of title, a line of when, a bar, and a line of states."""

    def __init__(self, licenses: LicenseTable, view: PlanList) -> None:
        super().__init__(view)
        self._licenses = licenses
        self._view = view

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> QSize:
        line = self._view.fontMetrics().lineSpacing()
        return QSize(120, 2 * PAD + 4 * line + 3 * GAP + BAR_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        plan: Plan | None = index.data(CHANGE_ROLE)
        if plan is None:
            return
        self.initStyleOption(option, index)
        option.text = ""
        style = self._view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        colors = colors_of(self._view.palette())
        text = QColor(colors.on_accent if is_selected else colors.text)
        quiet = QColor(colors.on_accent if is_selected else colors.quiet)
        inside = option.rect.adjusted(PAD, PAD, -PAD, -PAD)
        metrics = self._view.fontMetrics()
        line = metrics.lineSpacing()
        painter.save()
        painter.setPen(text)
        title = QRect(inside.x(), inside.y(), inside.width(), 2 * line)
        self._two_lines(painter, title, plan_title(plan, self._licenses))
        font = painter.font()
        font.setPointSizeF(font.pointSizeF() * SMALLER)
        painter.setFont(font)
        painter.setPen(quiet)
        y = title.bottom() + 1 + GAP
        self._one_line(painter, QRect(inside.x(), y, inside.width(), line), when_words(plan.made))
        y += line + GAP
        bar = QRect(inside.x(), y, inside.width(), BAR_PX)
        # A ground of its own: on the accent color the states' colors would not be seen.
        painter.fillRect(bar, QColor(colors.field))
        paint_states(painter, QRectF(bar), plan, colors)
        y += BAR_PX + GAP
        self._one_line(painter, QRect(inside.x(), y, inside.width(), line), states_words(plan))
        painter.restore()

    def _one_line(self, painter: QPainter, rect: QRect, words: str) -> None:
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, int(flags | Qt.TextFlag.TextSingleLine), cut)

    def _two_lines(self, painter: QPainter, rect: QRect, words: str) -> None:
        """Paint a title on two lines; what does not fit ends in an ellipsis."""
        metrics = painter.fontMetrics()
        first = words
        while metrics.horizontalAdvance(first) > rect.width() and " " in first:
            first = first.rpartition(" ")[0]
        half = rect.height() // 2
        self._one_line(painter, QRect(rect.x(), rect.y(), rect.width(), half), first)
        rest = words[len(first) :].strip()
        self._one_line(painter, QRect(rect.x(), rect.y() + half, rect.width(), half), rest)
