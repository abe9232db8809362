"""Buttons no wider than their words, where several stand in a narrow panel."""

from PySide6.QtWidgets import QPushButton


def key_button(words: str, key: str) -> QPushButton:
    """Return a button whose tooltip names its key."""
    button = QPushButton(words)
    button.setToolTip(f"{words} ({key})")
    narrow(button)
    return button


def narrow(button: QPushButton, more: int = 20) -> None:
    """Make a button as wide as its words: the style's least width is too much for three."""
    button.setFixedWidth(button.fontMetrics().horizontalAdvance(button.text()) + more)
