"""
The texts that a widget paints, and where: what a user sees of it, whoever painted it.

A widget is painted on a device that keeps texts and drops all else. So a label, a cell of a
table and a chart that paints itself are all asked in the same way.
"""

# ruff: noqa: N802 - Qt's own names

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import (
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainterPath,
    QRegion,
    QTextItem,
)
from PySide6.QtWidgets import QWidget

_Metric = QPaintDevice.PaintDeviceMetric
_DPI = 96


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, the room that its letters take, and the room that they have."""

    text: str
    rect: QRectF
    clip: QRectF


def painted(widget: QWidget) -> list[Line]:
    """Return the lines that a widget paints by itself, in its own coordinates."""
    device = _Device(widget.size())
    # Its children are asked by themselves.
    widget.render(device, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return list(_joined(device.engine.lines))


def _joined(parts: list[Line]) -> Iterator[Line]:
    """Put together what one line was painted in: each underlined letter begins a new part."""
    last: Line | None = None
    for part in parts:
        if last is not None and _goes_on(last, part):
            last = replace(last, text=last.text + part.text, rect=last.rect.united(part.rect))
            continue
        if last is not None:
            yield last
        last = part
    if last is not None:
        yield last


def _goes_on(last: Line, part: Line) -> bool:
    return (
        last.clip == part.clip
        and abs(last.rect.bottom() - part.rect.bottom()) < 1
        and abs(last.rect.right() - part.rect.left()) < 1
    )


class _Engine(QPaintEngine):
    """Keeps what is written, and paints nothing."""

    def __init__(self, size: QSize) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.lines: list[Line] = []
        self._all = QRectF(QPointF(), size.toSizeF())

    def drawTextItem(self, place: QPointF | QPoint | QPainterPath.Element, item: QTextItem) -> None:
        painter = self.painter()
        to_widget = painter.combinedTransform()
        assert isinstance(place, QPointF)
        at = QRectF(
            place.x(), place.y() - item.ascent(), item.width(), item.ascent() + item.descent()
        )
        clip = self._all
        if painter.hasClipping():
            clip = clip & to_widget.mapRect(painter.clipBoundingRect())
        self.lines.append(Line(item.text(), to_widget.mapRect(at), clip))

    def begin(self, device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None: ...

    def drawPixmap(self, *args: object) -> None: ...

    def drawTiledPixmap(self, *args: object) -> None: ...

    def drawImage(self, *args: object) -> None: ...

    def drawPath(self, *args: object) -> None: ...

    def drawRects(self, *args: object) -> None: ...

    def drawLines(self, *args: object) -> None: ...

    def drawEllipse(self, *args: object) -> None: ...

    def drawPoints(self, *args: object) -> None: ...

    def drawPolygon(self, *args: object) -> None: ...


class _Device(QPaintDevice):
    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.engine = _Engine(size)
        dots = (_Metric.PdmDpiX, _Metric.PdmDpiY, _Metric.PdmPhysicalDpiX, _Metric.PdmPhysicalDpiY)
        self._metrics = {
            _Metric.PdmWidth: size.width(),
            _Metric.PdmHeight: size.height(),
            _Metric.PdmWidthMM: round(size.width() / _DPI * 25.4),
            _Metric.PdmHeightMM: round(size.height() / _DPI * 25.4),
            _Metric.PdmNumColors: 1 << 24,
            _Metric.PdmDepth: 32,
            _Metric.PdmDevicePixelRatio: 1,
            _Metric.PdmDevicePixelRatioScaled: int(QPaintDevice.devicePixelRatioFScale()),
            **dict.fromkeys(dots, _DPI),
        }

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return self._metrics.get(metric, 0)
