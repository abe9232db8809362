"""A chart on the screen: painted by ui/charts.py, told in words to who does not see it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.accessible import told_as
from ui.charts import Chart, Shape, height_of, paint, text_of
from ui.palettes import colors_of
from ui.widgets.panel import Panel

INSIDE = 16
"""Pixels between the frame and the chart."""


@told_as(QAccessible.Role.Chart)
class ChartView(Panel):
    """Shows one chart; Tab stops at it, so that its values can be heard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = Chart(title="", shape=Shape.COLUMNS)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chart(self, chart: Chart) -> None:
        """Show this chart instead."""
        if chart == self.chart:
            return
        self.chart = chart
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(text_of(chart))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inside = max(1, width - 2 * INSIDE)
        return round(height_of(self.chart, self.font(), inside)) + 2 * INSIDE

    def sizeHint(self) -> QSize:
        return QSize(420, self.heightForWidth(420))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.fontMetrics().height() * 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colors = colors_of(self.palette())
        painter = QPainter(self)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        inside = QRectF(self.rect()).adjusted(INSIDE, INSIDE, -INSIDE, -INSIDE)
        paint(painter, inside, self.chart, colors, self.font())
