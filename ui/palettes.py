"""
Colors: three palettes on the Fusion style, and what severity looks like on each.

Qt's own `setColorScheme` does nothing where the platform has no theme (seen
with 6.11 offscreen and on bare X11), so light and dark are ours. Every text
color passes 4.5:1 on every ground it stands on, severity colors too; a test
computes it.
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from scanner.domain.exposure import Level

Role = QPalette.ColorRole
Group = QPalette.ColorGroup


FUSION_STEP = 140
"""How much darker than the window Fusion draws outlines, as QColor.darker counts (Qt 6.11)."""

FIELDS = ("QLineEdit", "QAbstractSpinBox", "QPlainTextEdit", "QComboBox")
MARKS = ("QRadioButton", "QCheckBox")


class Scheme(StrEnum):
    """The palettes there are."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Colors:
    """
    Every color of one palette, as #rrggbb.

    `ground` is behind controls, `field` behind lists and text, `raised` a
    button; `quiet` is for captions; `line` parts one thing from another, and
    `edge` surrounds what one types into or ticks: 3:1 on every ground, as the
    `focus` mark is. `accent` marks selection and the primary action, and
    `on_accent` is text upon it. The last four are the severities.
    """

    ground: str
    field: str
    raised: str
    text: str
    quiet: str
    disabled: str
    line: str
    edge: str
    focus: str
    accent: str
    on_accent: str
    link: str
    found: str
    open: str
    was_open: str
    visible: str

    def severity(self, level: Level) -> str:
        """Return the color of an exposure's level; `quiet` for none."""
        return {
            Level.FOUND: self.found,
            Level.OPEN: self.open,
            Level.WAS_OPEN: self.was_open,
            Level.VISIBLE: self.visible,
        }.get(level, self.quiet)


COLORS = {
    Scheme.LIGHT: Colors(
        ground="#f1f1f0",
        field="#ffffff",
        raised="#fafafa",
        text="#1d1d1b",
        quiet="#5c5c58",
        disabled="#8e8e89",
        line="#cfcfca",
        edge="#7e7e7a",
        focus="#b0641a",
        accent="#d9822b",
        on_accent="#1d1206",
        link="#8a4a00",
        found="#b3201c",
        open="#8f4d00",
        was_open="#8f4d00",
        visible="#45607a",
    ),
    Scheme.DARK: Colors(
        ground="#222222",
        field="#191919",
        raised="#2f2f2e",
        text="#e9e8e6",
        quiet="#aaa8a4",
        disabled="#757370",
        line="#3d3c3a",
        edge="#8b8985",
        focus="#f0a04b",
        accent="#f0a04b",
        on_accent="#1d1206",
        link="#f5b877",
        found="#ff8a80",
        open="#f0a04b",
        was_open="#f0a04b",
        visible="#9db8d2",
    ),
    Scheme.CONTRAST: Colors(
        ground="#000000",
        field="#000000",
        raised="#000000",
        text="#ffffff",
        quiet="#ffffff",
        disabled="#b0b0b0",
        line="#ffffff",
        edge="#ffffff",
        focus="#ffc266",
        accent="#ffc266",
        on_accent="#000000",
        link="#ffd391",
        found="#ff9d94",
        open="#ffc266",
        was_open="#ffc266",
        visible="#b5d6f5",
    ),
}


def palette_of(colors: Colors) -> QPalette:
    """Return the palette that Qt's own widgets are drawn with."""
    palette = QPalette()
    for role, color in (
        (Role.Window, colors.ground),
        (Role.WindowText, colors.text),
        (Role.Base, colors.field),
        (Role.AlternateBase, colors.ground),
        (Role.Text, colors.text),
        (Role.PlaceholderText, colors.quiet),
        (Role.Button, colors.raised),
        (Role.ButtonText, colors.text),
        (Role.BrightText, colors.found),
        (Role.ToolTipBase, colors.raised),
        (Role.ToolTipText, colors.text),
        (Role.Highlight, colors.accent),
        (Role.HighlightedText, colors.on_accent),
        (Role.Accent, colors.accent),
        (Role.Link, colors.link),
        (Role.LinkVisited, colors.link),
        (Role.Light, colors.raised),
        (Role.Midlight, colors.raised),
        (Role.Mid, colors.line),
        (Role.Dark, colors.line),
        (Role.Shadow, colors.line),
    ):
        palette.setColor(role, QColor(color))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(Group.Disabled, role, QColor(colors.disabled))
    palette.setColor(Group.Disabled, Role.Highlight, QColor(colors.line))
    palette.setColor(Group.Disabled, Role.HighlightedText, QColor(colors.text))
    return palette


def menu_palette_of(colors: Colors) -> QPalette:
    """Return the palette of menus: on dark they would not stand out from what they cover."""
    palette = palette_of(colors)
    for role in (Role.Window, Role.Base):
        palette.setColor(role, QColor(colors.raised))
    return palette


def field_palette_of(scheme: Scheme) -> QPalette:
    """
    Return the palette of what one types into or ticks.

    Fusion draws the line around them a fixed step darker than the window, which on dark is
    nothing and on light too little: they are told of a window that gives the line its color.
    """
    colors = COLORS[scheme]
    palette = palette_of(colors)
    palette.setColor(Role.Window, QColor(colors.edge).lighter(FUSION_STEP))
    if scheme is Scheme.DARK:
        palette.setColor(Role.Base, QColor(colors.raised))
    return palette


def sheet_of(scheme: Scheme) -> str:
    """
    Return the style sheet of a palette; only high contrast needs one.

    Fusion draws the borders of buttons and fields a little darker than the
    window, which on black is nothing.
    """
    if scheme is not Scheme.CONTRAST:
        return ""
    c = COLORS[scheme]
    box = f"border: 1px solid {c.line}; border-radius: 3px; background: {c.ground}"
    return f"""
        QPushButton, QToolButton {{ {box}; padding: 3px 8px; color: {c.text}; }}
        QToolButton[autoRaise="true"] {{ border-color: {c.ground}; }}
        QToolButton:checked {{ border-color: {c.accent}; background: #333333; }}
        QPushButton:pressed, QToolButton:pressed {{ background: #333333; }}
        QPushButton:disabled, QToolButton:disabled {{
            color: {c.disabled}; border-color: {c.disabled};
        }}
        PrimaryButton {{ background: {c.accent}; color: {c.on_accent}; }}
        QLineEdit, QAbstractSpinBox {{ {box}; padding: 2px; color: {c.text}; }}
        QLineEdit {{ placeholder-text-color: {c.quiet}; }}
        QPushButton:focus, QToolButton:focus, QLineEdit:focus {{ border: 2px solid {c.focus}; }}
        QRadioButton::indicator, QCheckBox::indicator {{
            width: 11px; height: 11px; border: 1px solid {c.text}; background: {c.ground};
        }}
        QRadioButton::indicator {{ border-radius: 6px; }}
        QRadioButton::indicator:checked, QCheckBox::indicator:checked {{
            background: {c.accent};
        }}
        QRadioButton, QCheckBox {{ border: 1px solid {c.ground}; padding: 2px; }}
        QRadioButton:focus, QCheckBox:focus {{ border-color: {c.focus}; }}
        QProgressBar {{ {box}; }}
        QProgressBar::chunk {{ background: {c.accent}; }}
        Card, Way, Banner {{ border: 1px solid {c.line}; }}
        QMenu {{ border: 1px solid {c.line}; }}
        QScrollBar {{ background: {c.ground}; border: 1px solid {c.line}; }}
        QScrollBar::handle {{ background: {c.text}; min-height: 24px; min-width: 24px; }}
        QSplitter::handle {{ background: {c.line}; }}
    """


def put_on(application: QApplication, scheme: Scheme) -> None:
    """Color everything so."""
    usual = palette_of(COLORS[scheme])
    application.setPalette(usual)
    for kinds, palette in (
        (("QMenu",), menu_palette_of(COLORS[scheme])),
        ((*FIELDS, *MARKS), field_palette_of(scheme)),
        # Within a field that scrolls these would take its palette, and its window's color.
        (("QScrollBar",), usual),
    ):
        for kind in kinds:
            # The stub of 6.11 says bytes; the call takes text alone.
            application.setPalette(palette, kind)  # type: ignore[arg-type]
    application.setStyleSheet(sheet_of(scheme))


def scheme_for(setting: str) -> Scheme:
    """Return the palette that the setting window.palette asks for; "system" follows the desktop."""
    if setting in list(Scheme):
        return Scheme(setting)
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return Scheme.DARK if dark else Scheme.LIGHT


def colors_of(palette: QPalette) -> Colors:
    """Return the colors that a widget's palette belongs to; of another's palette, the nearest."""
    # By the accent, which no kind of widget has for itself; fields have a window of their own.
    accent, ground = palette.color(Role.Accent), palette.color(Role.Window)
    for colors in COLORS.values():
        if accent == QColor(colors.accent):
            return colors
    return COLORS[Scheme.DARK if ground.lightness() < 128 else Scheme.LIGHT]


def contrast(one: str, other: str) -> float:
    """
    Return the contrast of two colors by WCAG 2: 1 for none, 21 for black on white.

    >>> round(contrast("#000000", "#ffffff"))
    21

    Source: https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
    """
    low, high = sorted((_luminance(QColor(one)), _luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
