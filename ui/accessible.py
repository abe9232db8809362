"""Names for a screen reader that Qt keeps to itself."""

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QToolButton


def name_clear_button(field: QLineEdit, words: str) -> None:
    """Name the button within a field that empties it: Qt gives it none."""
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(words)


def name_choice(box: QComboBox, words: str) -> None:
    """
    Name a combo box that no label is shown for, beside it in the same parent.

    On Linux Qt tells the box's value as its name, whatever name it was given, and what it is for
    by the label whose buddy it is: here one that is not shown (seen with Qt 6.11).
    """
    box.setAccessibleName(words)
    label = QLabel(words, box.parentWidget())
    label.setBuddy(box)
    label.hide()
