"""Dialogs as large as their words need, which wrap: Qt asks them only how wide they want to be."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QWidget

SCREEN_SHARE = 0.9
"""Of the screen's height a dialog takes no more."""


class LargeEnough(QObject):
    """Grows a dialog with what it says, within the screen; what fits is never made smaller."""

    def __init__(self, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._dialog and event.type() in (
            QEvent.Type.Show,
            QEvent.Type.LayoutRequest,
        ):
            self._grow()
        return super().eventFilter(watched, event)

    def _grow(self) -> None:
        dialog, layout = self._dialog, self._dialog.layout()
        if layout is None:
            return
        screen = dialog.screen().availableGeometry()
        width = min(max(dialog.width(), layout.totalMinimumSize().width()), screen.width())
        needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
        height = min(max(dialog.height(), needed), round(screen.height() * SCREEN_SHARE))
        if QSize(width, height) != dialog.size():
            dialog.resize(width, height)
