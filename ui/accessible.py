"""Names and roles for a screen reader that Qt keeps to itself, or has none for."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QComboBox, QLabel, QLineEdit, QToolButton, QWidget

Kind = TypeVar("Kind", bound=type[QWidget])

_roles: dict[str, QAccessible.Role] = {}
"""By the name of the class, which is all that Qt asks by."""


def told_as(role: QAccessible.Role) -> Callable[[Kind], Kind]:
    """
    Let a screen reader hear what widgets of a class are, which paint themselves.

        @told_as(QAccessible.Role.Chart)
        class ChartView(QWidget): ...

    Without it they are told as filler, which readers pass over. What is heard beside the role is
    the widget's accessible name and description, as ever.
    """

    def remember(kind: Kind) -> Kind:
        if not _roles:
            QAccessible.installFactory(_interface_of)
        _roles[kind.__name__] = role
        return kind

    return remember


def _interface_of(kind: str, thing: QObject | None) -> QAccessibleInterface | None:
    # Qt asks for a class and then its bases, of every object, so this is quick to say no. What is
    # returned is kept by Qt until the widget is gone.
    role = _roles.get(kind)
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, role)


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
