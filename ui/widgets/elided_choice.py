"""A combo box whose words end in an ellipsis where the room ends; Qt's own cuts a letter in two."""

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

LEAST_PX = 40


class ElidedChoice(QComboBox):
    """As narrow as there is room; a tooltip tells what is cut, and else what is chosen here."""

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self._is_painting = False
        self.setMinimumWidth(LEAST_PX)
        self.currentTextChanged.connect(lambda _: self._tell_whole())
        self._tell_whole()

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        # Only while painting: Qt takes the words of this option for the size as well.
        self._is_painting = True
        super().paintEvent(event)
        self._is_painting = False

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        if self._is_painting:
            option.currentText = self._as_fits(option)

    def showPopup(self) -> None:
        # The list is as wide as its words, however narrow the box.
        view = self.view()
        wanted = view.sizeHintForColumn(0) + view.verticalScrollBar().sizeHint().width() + 8
        view.setMinimumWidth(min(wanted, self.screen().availableGeometry().width()))
        super().showPopup()

    def _as_fits(self, option: QStyleOptionComboBox) -> str:
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        words = self.currentText() or self.placeholderText()
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width() - 2)

    def _tell_whole(self) -> None:
        option = QStyleOptionComboBox()
        super().initStyleOption(option)
        words = self.currentText()
        if self._as_fits(option) == words or not words:
            self.setToolTip(self._hint)
        else:
            parts = [escape(part) for part in (words, self._hint) if part]
            self.setToolTip(f"<qt>{'<br>'.join(parts)}</qt>")
