import pytest
from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from scanner.domain.exposure import Level
from ui.palettes import COLORS, Colors, Scheme, colors_of, contrast, palette_of, scheme_for

READABLE = 4.5
SEVERITIES = (Level.FOUND, Level.OPEN, Level.WAS_OPEN, Level.VISIBLE)
everywhere = pytest.mark.parametrize("colors", COLORS.values(), ids=list(COLORS))


@everywhere
def test_text_is_readable_on_every_ground(colors: Colors) -> None:
    for ground in (colors.ground, colors.field, colors.raised):
        for text in (colors.text, colors.quiet, colors.link):
            assert contrast(text, ground) >= READABLE
    assert contrast(colors.on_accent, colors.accent) >= READABLE


@everywhere
def test_every_severity_is_readable_on_every_ground(colors: Colors) -> None:
    for level in SEVERITIES:
        for ground in (colors.ground, colors.field, colors.raised):
            assert contrast(colors.severity(level), ground) >= READABLE


@everywhere
def test_the_frame_of_a_selected_photo_stands_out(colors: Colors) -> None:
    # 2.8 rather than WCAG's 3 for graphics: the amber on white is the product's own; the check
    # mark and the frame's three pixels say the same a second and third time.
    assert contrast(colors.accent, colors.field) >= 2.8


@pytest.mark.parametrize("scheme", list(Scheme))
def test_a_widget_finds_its_colors_by_its_palette(qtbot: QtBot, scheme: Scheme) -> None:
    assert colors_of(palette_of(COLORS[scheme])) is COLORS[scheme]


def test_the_palettes_differ_in_more_than_name(qtbot: QtBot) -> None:
    grounds = {palette_of(c).color(QPalette.ColorRole.Window).name() for c in COLORS.values()}
    assert len(grounds) == len(COLORS)


def test_a_setting_names_the_palette_and_system_follows_the_desktop(qtbot: QtBot) -> None:
    assert scheme_for("dark") is Scheme.DARK
    assert scheme_for("contrast") is Scheme.CONTRAST
    assert scheme_for("system") in (Scheme.LIGHT, Scheme.DARK)
