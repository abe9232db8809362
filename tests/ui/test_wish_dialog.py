"""The dialog that asks what is to be so: by keys, in words, and nothing changed by choosing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from scanner.domain.change import ChangeKind, Wish
from scanner.domain.photo import Visibility
from scanner.domain.planning import settable
from scanner.domain.rights import DATA_MINING, rights_fields
from scanner.reference import license_table
from tests.ui.windows import name_of
from ui.dialogs.wish import LicenseForm, RightsForm, TagForm, VisibilityForm, WishDialog
from ui.wish_words import license_groups, mining_options, permits_words, visibility_group

# Said by the offscreen platform when a window has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

Key = Qt.Key
LICENSES = license_table()
SETTABLE = settable(LICENSES)
Open = Callable[[ChangeKind], WishDialog]

WISHES = [kind for kind in ChangeKind if kind is not ChangeKind.LETTER]
"""What can be wished for of photos; letters have a page of their own."""


@pytest.fixture
def open_dialog(qtbot: QtBot) -> Open:
    def open_(kind: ChangeKind) -> WishDialog:
        dialog = WishDialog(kind, "128 photos selected", SETTABLE, LICENSES)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return open_


def wish_of(qtbot: QtBot, dialog: WishDialog) -> Wish:
    with qtbot.waitSignal(dialog.wished) as caught:
        QTest.keyClick(dialog, Key.Key_Return)
    wish = caught.args[0] if caught.args else None
    assert isinstance(wish, Wish)
    return wish


@pytest.mark.parametrize("kind", WISHES)
def test_it_fits_the_smallest_window_and_says_that_nothing_happens_yet(
    open_dialog: Open, kind: ChangeKind
) -> None:
    dialog = open_dialog(kind)

    assert dialog.height() <= 520
    assert dialog.width() <= 860
    assert dialog.preview.text() == "&Preview…"
    assert not dialog.isModal()
    words = [name_of(label) for label in dialog.findChildren(type(dialog._problem))]
    assert any("yet: first you see what would change" in text for text in words)


@pytest.mark.parametrize("kind", WISHES)
def test_everything_that_takes_the_keyboard_has_a_name(open_dialog: Open, kind: ChangeKind) -> None:
    dialog = open_dialog(kind)

    for control in (QPushButton, QRadioButton, QComboBox, QLineEdit):
        for widget in dialog.findChildren(control):
            assert name_of(widget), widget


@pytest.mark.parametrize("kind", WISHES)
def test_esc_wishes_nothing(qtbot: QtBot, open_dialog: Open, kind: ChangeKind) -> None:
    dialog = open_dialog(kind)

    with qtbot.assertNotEmitted(dialog.wished), qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Key.Key_Escape)


# -- licenses


def test_all_rights_reserved_comes_first_and_is_chosen(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog(ChangeKind.LICENSE)

    assert wish_of(qtbot, dialog) == Wish(ChangeKind.LICENSE, "all-rights-reserved")


def test_the_arrow_keys_go_through_the_licenses(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog(ChangeKind.LICENSE)
    QTest.keyClick(dialog.focusWidget(), Key.Key_Down)
    QTest.keyClick(dialog.focusWidget(), Key.Key_Down)

    assert wish_of(qtbot, dialog) == Wish(ChangeKind.LICENSE, "cc-by-nc-sa-4.0")


def test_every_license_that_can_be_set_is_offered_once_with_what_it_lets_others_do() -> None:
    groups = license_groups(SETTABLE, LICENSES)
    options = [option for group in groups for option in group.options]

    assert sorted(o.value for o in options) == sorted(one.slug for one in SETTABLE)
    assert not {"no-known-copyright-restrictions", "us-government-work"} & {
        o.value for o in options
    }
    assert all(o.means for o in options)
    assert len({o.means for o in options if o.value.endswith("-4.0")}) == 6


def test_a_license_says_who_may_do_what() -> None:
    assert permits_words(LICENSES.by_slug("cc-by-4.0")) == (
        "Anyone may use and change it, also commercially, if they name you."
    )
    assert "not commercially" in permits_words(LICENSES.by_slug("cc-by-nc-4.0"))
    assert "unchanged" in permits_words(LICENSES.by_slug("cc-by-nd-4.0"))
    assert "the same license" in permits_words(LICENSES.by_slug("cc-by-sa-4.0"))


def test_the_licenses_of_old_are_folded_and_said_to_be_refused_perhaps(
    qtbot: QtBot, open_dialog: Open
) -> None:
    dialog = open_dialog(ChangeKind.LICENSE)
    form = dialog.form
    assert isinstance(form, LicenseForm)
    old = form.options.radio("cc-by-2.0")
    (fold,) = form.options.folds
    assert not old.isVisible()

    QTest.keyClick(fold, Key.Key_Space)

    qtbot.waitUntil(old.isVisible)
    assert "may refuse" in license_groups(SETTABLE, LICENSES)[-1].note
    old.setChecked(True)
    assert wish_of(qtbot, dialog).value == "cc-by-2.0"


def test_a_click_on_what_a_license_means_chooses_it(open_dialog: Open) -> None:
    dialog = open_dialog(ChangeKind.LICENSE)
    form = dialog.form
    assert isinstance(form, LicenseForm)
    means = permits_words(LICENSES.by_slug("cc0-1.0"))
    label = next(
        label for label in form.findChildren(type(dialog._problem)) if label.text() == means
    )

    QTest.mouseClick(label, Qt.MouseButton.LeftButton)

    assert form.options.value == "cc0-1.0"


def test_a_screen_reader_hears_what_a_license_means(open_dialog: Open) -> None:
    form = open_dialog(ChangeKind.LICENSE).form
    assert isinstance(form, LicenseForm)
    heard = QAccessible.queryAccessibleInterface(form.options.radio("all-rights-reserved"))

    assert heard.text(QAccessible.Text.Name) == "All rights reserved"
    assert heard.text(QAccessible.Text.Description) == "Nobody may use it without asking you."


# -- who can see, tags, places


def test_only_you_is_chosen_unless_someone_else_is(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog(ChangeKind.VISIBILITY)
    assert isinstance(dialog.form, VisibilityForm)

    assert {option.value for option in visibility_group().options} == {
        *("public", "friends-family", "friends", "family", "private")
    }
    assert wish_of(qtbot, dialog) == Wish(ChangeKind.VISIBILITY, Visibility.PRIVATE)


def test_no_cv_is_suggested_and_not_promised_to_be_obeyed(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog(ChangeKind.TAG)
    assert isinstance(dialog.form, TagForm)

    assert "nobody has to obey" in dialog.form.tag.accessibleDescription()
    assert wish_of(qtbot, dialog) == Wish(ChangeKind.TAG, "no_cv")


def test_another_tag_is_typed_over_it_and_an_empty_one_is_none(
    qtbot: QtBot, open_dialog: Open
) -> None:
    dialog = open_dialog(ChangeKind.TAG)
    field = dialog.focusWidget()
    QTest.keyClicks(field, " ")
    assert not dialog.preview.isEnabled()
    QTest.keyClicks(field, "Lake 2009")

    assert wish_of(qtbot, dialog) == Wish(ChangeKind.TAG, "Lake 2009")


def test_removing_a_location_wishes_for_none(qtbot: QtBot, open_dialog: Open) -> None:
    assert wish_of(qtbot, open_dialog(ChangeKind.LOCATION)) == Wish(ChangeKind.LOCATION)


# -- rights in files


def rights(dialog: WishDialog) -> RightsForm:
    assert isinstance(dialog.form, RightsForm)
    return dialog.form


def test_nothing_is_set_at_first_so_there_is_nothing_to_preview(open_dialog: Open) -> None:
    dialog = open_dialog(ChangeKind.RIGHTS)

    assert rights(dialog).mining.currentText() == "Not set: stays as it is"
    assert not dialog.preview.isEnabled()


def test_what_is_set_is_wished_for_in_a_sidecar_and_nothing_else(
    qtbot: QtBot, open_dialog: Open
) -> None:
    dialog = open_dialog(ChangeKind.RIGHTS)
    form = rights(dialog)
    form.mining.setCurrentIndex(form.mining.findData("prohibited-aimltraining"))
    QTest.keyClicks(form.texts["copyright"], "© 2026 Anna")

    wish = wish_of(qtbot, dialog)

    assert rights_fields(wish.value) == {
        "copyright": "© 2026 Anna",
        "data_mining": "DMI-PROHIBITED-AIMLTRAINING",
    }
    assert not wish.embed


def test_a_field_can_be_taken_out_and_the_file_itself_be_written(
    qtbot: QtBot, open_dialog: Open
) -> None:
    dialog = open_dialog(ChangeKind.RIGHTS)
    form = rights(dialog)
    QTest.keyClick(form.removals["credit"], Key.Key_Space)
    form.place.choose("embed")

    wish = wish_of(qtbot, dialog)

    assert rights_fields(wish.value) == {"credit": ""}
    assert wish.embed
    assert not form.texts["credit"].isEnabled()


def test_all_nine_values_of_data_mining_have_words_of_their_own() -> None:
    options = mining_options()

    assert [option.value for option in options] == list(DATA_MINING)
    assert len({option.name for option in options}) == 9


def test_what_cannot_be_written_is_said_in_the_dialog_and_nothing_is_lost(
    qtbot: QtBot, open_dialog: Open
) -> None:
    dialog = open_dialog(ChangeKind.RIGHTS)
    form = rights(dialog)
    form.texts["creator"].setText("Anna\x7f")

    with qtbot.assertNotEmitted(dialog.wished):
        QTest.keyClick(dialog, Key.Key_Return)

    assert "creator" in dialog.problem
    assert dialog.isVisible()
    assert form.texts["creator"].text() == "Anna\x7f"


def test_tab_goes_from_field_to_field_and_ends_at_the_buttons(open_dialog: Open) -> None:
    dialog = open_dialog(ChangeKind.RIGHTS)
    form = rights(dialog)
    form.texts["copyright"].setText("Anna")
    seen = []
    for _ in range(20):
        seen.append(dialog.focusWidget())
        QApplication.sendEvent(dialog, _tab())
    assert seen[0] is form.license
    for field in (form.mining, *form.texts.values(), *form.removals.values(), dialog.preview):
        assert field in seen


def _tab() -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
