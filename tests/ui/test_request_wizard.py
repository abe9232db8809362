"""Drafting a request in the window, on a real App: from photos to a letter that is kept."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from scanner.app import App
from scanner.app.demo import Demo
from scanner.domain.change import ChangeKind
from scanner.domain.recipient import Asker, ChannelKind
from scanner.domain.request import RequestState
from tests.ui.asked import ANN, LISTED, LONG_MS, PHOTOS, import_ffhq, window_on
from tests.ui.windows import name_of
from ui.dialogs.request import RequestWizard
from ui.dialogs.request_send import SendDialog
from ui.dialogs.sign_in_steps import Step
from ui.main_window import MainWindow

# Said by the offscreen platform when a window has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")


@pytest.fixture
def demo() -> Iterator[Demo]:
    with Demo(PHOTOS) as made:
        yield made
    shutil.rmtree(made.folder)


@pytest.fixture
def app(demo: Demo) -> Iterator[App]:
    with demo.open() as made:
        made.start_scan(detect=False).result()
        yield made


@pytest.fixture
def window(qtbot: QtBot, app: App) -> Iterator[MainWindow]:
    with window_on(qtbot, app) as made:
        yield made


def wizard_of(qtbot: QtBot, window: MainWindow) -> RequestWizard:
    """Return the wizard that is open, once it knows whom one can write to."""
    qtbot.waitUntil(lambda: isinstance(window.requests.deeds.dialog, RequestWizard))
    wizard = window.requests.deeds.dialog
    assert isinstance(wizard, RequestWizard)
    qtbot.waitUntil(lambda: wizard.whom.list.count() > 0 and not wizard.is_waiting)
    return wizard


def go_on(qtbot: QtBot, wizard: RequestWizard, to: Step) -> None:
    """Press Next, and wait for a step."""
    assert wizard.go.isEnabled(), wizard.problem
    wizard.go.click()
    qtbot.waitUntil(lambda: (wizard.step is to and not wizard.is_waiting) or bool(wizard.problem))
    assert wizard.step is to, wizard.problem


def test_a_dataset_match_leads_to_a_kept_draft_to_its_holder(
    qtbot: QtBot, app: App, window: MainWindow, tmp_path: Path
) -> None:
    keys = import_ffhq(app, tmp_path / "ffhq-dataset-v2.json")
    window.actions_["datasets"].trigger()
    window.datasets.show_page("ffhq")
    panel = window.datasets.page.panel
    qtbot.waitUntil(panel.write.isVisible, timeout=LONG_MS)
    panel.write.click()
    wizard = wizard_of(qtbot, window)
    assert wizard.whom.recipient is not None
    assert wizard.whom.recipient.slug == "nvidia"

    go_on(qtbot, wizard, wizard.as_whom)
    assert wizard.as_whom.asker is Asker.PHOTOGRAPHER
    go_on(qtbot, wizard, wizard.ground)
    assert "no legal advice" in step_text(wizard.ground)
    assert wizard.ground.ground is not None
    assert wizard.ground.ground.law.slug == "courtesy"
    go_on(qtbot, wizard, wizard.first)
    go_on(qtbot, wizard, wizard.fields)
    assert not wizard.fields.values["name"]
    for slug, text in (("name", ANN.name), ("email", ANN.email)):
        field = wizard.fields.fields[slug]
        field.setText(text)  # type: ignore[union-attr]
    go_on(qtbot, wizard, wizard.letter)
    assert "Ann Example" in wizard.letter.letter.text
    assert all(key in wizard.letter.letter.text for key in keys)
    wizard.letter.letter.body.appendPlainText("Thank you.")
    wizard.quit.click()

    page = window.requests.page
    qtbot.waitUntil(lambda: page.opened is not None)
    (draft,) = app.requests()
    file = app.request(draft.id)
    assert draft.state is RequestState.DRAFT
    assert draft.photos == LISTED
    assert file.letter.body.rstrip().endswith("Thank you.")
    assert app.settings.letters_name == ANN.name
    assert window.requests.is_shown
    assert page.view.letter.text == file.letter.body


def step_text(step: Step) -> str:
    """Return what the labels of a step say."""
    return "\n".join(label.text() for label in step.findChildren(QLabel))


def open_wizard(qtbot: QtBot, window: MainWindow) -> RequestWizard:
    window.actions_["write-request"].trigger()
    return wizard_of(qtbot, window)


def choose(wizard: RequestWizard, words: str) -> None:
    """Type into the search, as far as one recipient is left."""
    wizard.whom.search.setText(words)
    assert wizard.whom.recipient is not None


def to_grounds(qtbot: QtBot, wizard: RequestWizard, asker: Asker, country: str) -> None:
    go_on(qtbot, wizard, wizard.as_whom)
    wizard.as_whom.options.choose(asker)
    if asker is Asker.SUBJECT:
        wizard.as_whom.urls.setPlainText("https://example.org/me.jpg\n")
    go_on(qtbot, wizard, wizard.ground)
    wizard.ground.country.setText(country)
    wizard.ground.country.editingFinished.emit()
    qtbot.waitUntil(lambda: not wizard.is_waiting)


def test_somebody_shown_writes_about_addresses_and_is_warned_of_face_search(
    qtbot: QtBot, app: App, window: MainWindow
) -> None:
    wizard = open_wizard(qtbot, window)
    choose(wizard, "pimeyes")
    go_on(qtbot, wizard, wizard.as_whom)
    assert not wizard.as_whom.options.radio(Asker.PHOTOGRAPHER).isEnabled()
    assert "biometric sample" in wizard.as_whom.caution.words
    wizard.as_whom.urls.setPlainText("https://example.org/me.jpg\n\nhttps://example.org/2.jpg")
    go_on(qtbot, wizard, wizard.ground)
    wizard.ground.country.setText("de")
    wizard.ground.country.editingFinished.emit()
    qtbot.waitUntil(lambda: app.settings.letters_country == "DE")
    qtbot.waitUntil(lambda: wizard.ground.ground is not None and not wizard.is_waiting)
    assert wizard.ground.ground is not None
    assert wizard.ground.ground.law.regime == "gdpr"
    go_on(qtbot, wizard, wizard.fields)
    for slug, text in {"name": ANN.name, "email": "nobody"}.items():
        wizard.fields.fields[slug].setText(text)  # type: ignore[union-attr]
    wizard.go.click()
    qtbot.waitUntil(lambda: bool(wizard.problem))
    assert "e-mail" in wizard.problem
    assert not app.requests()

    wizard.fields.fields["email"].setText(ANN.email)  # type: ignore[union-attr]
    go_on(qtbot, wizard, wizard.letter)
    assert "https://example.org/2.jpg" in wizard.letter.letter.text
    assert "I do not agree to a search by comparing faces" in wizard.letter.letter.text
    # Closed by hand, the draft is kept all the same.
    wizard.close()
    qtbot.waitUntil(lambda: len(app.requests()) == 1)
    (draft,) = app.requests()
    # The one picked in the library is not somebody's picture by itself.
    assert draft.asker is Asker.SUBJECT


def test_an_empty_field_is_refused_by_name(qtbot: QtBot, app: App, window: MainWindow) -> None:
    wizard = open_wizard(qtbot, window)
    choose(wizard, "laion")
    to_grounds(qtbot, wizard, Asker.SUBJECT, "DE")
    go_on(qtbot, wizard, wizard.fields)
    wizard.go.click()
    qtbot.waitUntil(lambda: bool(wizard.problem))
    assert "your name" in wizard.problem
    assert not app.requests()


def test_without_a_ground_one_cannot_go_on_and_is_told_why(
    qtbot: QtBot, window: MainWindow
) -> None:
    wizard = open_wizard(qtbot, window)
    choose(wizard, "clearview")
    to_grounds(qtbot, wizard, Asker.SUBJECT, "JP")
    qtbot.waitUntil(lambda: "gives you a ground" in step_text(wizard.ground))
    assert wizard.ground.ground is None
    assert not wizard.go.isEnabled()


def test_another_country_gives_other_grounds_and_law_is_only_told(
    qtbot: QtBot, window: MainWindow
) -> None:
    wizard = open_wizard(qtbot, window)
    choose(wizard, "pimeyes")
    to_grounds(qtbot, wizard, Asker.SUBJECT, "US-CA")
    slugs = set(wizard.ground._grounds)
    assert "ccpa-delete" in slugs
    assert not slugs & {"bipa", "dmca"}
    assert "not offered here" in wizard.ground._told.toPlainText()
    wizard.ground.country.setText("Norway")
    wizard.ground.country.editingFinished.emit()
    qtbot.waitUntil(lambda: bool(wizard.problem) and not wizard.is_waiting)


def test_who_has_no_address_says_so_and_names_the_nearest(qtbot: QtBot, window: MainWindow) -> None:
    wizard = open_wizard(qtbot, window)
    choose(wizard, "berkeley")
    assert "No address of" in wizard.whom._facts.toPlainText()
    assert wizard.whom.recipient is not None
    assert wizard.whom.recipient.channel(ChannelKind.EMAIL) is None


def test_what_a_holder_wants_first_opens_as_a_plan_behind_the_sheet(
    qtbot: QtBot, app: App, window: MainWindow, tmp_path: Path
) -> None:
    import_ffhq(app, tmp_path / "ffhq-dataset-v2.json")
    known = window.datasets.known
    known.load()
    qtbot.waitUntil(lambda: known.states["ffhq"].mine == LISTED)
    window.requests.write_about_dataset("ffhq")
    wizard = wizard_of(qtbot, window)
    qtbot.waitUntil(lambda: wizard.whom.recipient is not None)
    go_on(qtbot, wizard, wizard.as_whom)
    go_on(qtbot, wizard, wizard.ground)
    go_on(qtbot, wizard, wizard.first)
    assert wizard.first.buttons[0].text() == "Tag them no_cv…"
    wizard.first.buttons[0].click()
    preview = window.changes.preview
    qtbot.waitUntil(lambda: preview.plan is not None, timeout=LONG_MS)
    assert preview.plan is not None
    assert preview.plan.wish.kind is ChangeKind.TAG
    assert preview.plan.changes == LISTED
    assert wizard.isVisible()
    preview.dismiss()
    wizard.reject()


def test_going_back_from_the_letter_leaves_no_second_draft(
    qtbot: QtBot, app: App, window: MainWindow
) -> None:
    app.set_sender(ANN)
    wizard = open_wizard(qtbot, window)
    choose(wizard, "laion")
    to_grounds(qtbot, wizard, Asker.SUBJECT, "DE")
    go_on(qtbot, wizard, wizard.fields)
    go_on(qtbot, wizard, wizard.letter)
    wizard.back.click()
    qtbot.waitUntil(lambda: not app.requests())
    wizard.fields.choose_language("de")
    wizard.fields.language_changed.emit()
    qtbot.waitUntil(lambda: not wizard.is_waiting)
    go_on(qtbot, wizard, wizard.letter)
    assert "Sehr geehrte" in wizard.letter.letter.text
    assert len(app.requests()) == 1
    wizard.go.click()
    qtbot.waitUntil(lambda: isinstance(window.requests.deeds.dialog, SendDialog))


def test_somebody_is_added_with_an_address_and_chosen(
    qtbot: QtBot, app: App, window: MainWindow
) -> None:
    wizard = open_wizard(qtbot, window)
    wizard.whom.add.click()
    adding = wizard.adding
    assert adding is not None
    adding.name.setText("Université d'Été")
    adding.country.setText("fr")
    assert not adding.add.isEnabled()
    adding.fields.value.setText("dpo@ete.example")
    adding.add.click()
    qtbot.waitUntil(lambda: wizard.whom.recipient is not None and wizard.whom.recipient.own)
    assert app.recipient("own-universite-d-ete").country == "FR"


def test_a_photo_in_the_panel_is_written_about(qtbot: QtBot, app: App, window: MainWindow) -> None:
    window.page.view.show_photo(window.library.photos.ids[0])
    qtbot.waitUntil(lambda: window.inspector.photo is not None)
    window.inspector.write_wanted.emit()
    wizard = wizard_of(qtbot, window)
    go_on(qtbot, wizard, wizard.as_whom)
    assert not wizard.as_whom.urls.isVisibleTo(wizard)
    assert wizard.as_whom.is_complete


def test_what_was_looked_up_is_written_about_with_its_address(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = "https://www.flickr.com/photos/12037949754@N01/49834857326/"
    window.datasets.page.lookup.write_wanted.emit("pipa", (page,))
    wizard = wizard_of(qtbot, window)
    recipient = wizard.whom.recipient
    assert recipient is not None
    assert "pipa" in recipient.datasets
    go_on(qtbot, wizard, wizard.as_whom)
    assert wizard.as_whom.addresses == (page,)
    assert wizard.as_whom.is_complete


def test_the_selection_bar_writes_about_what_is_selected(qtbot: QtBot, window: MainWindow) -> None:
    window.library.selection.select_all()
    qtbot.waitUntil(window.page.selection_bar.none.isVisible)
    window.page.selection_bar.write.click()
    wizard = wizard_of(qtbot, window)
    go_on(qtbot, wizard, wizard.as_whom)
    assert f"All {PHOTOS} photos" in step_text(wizard.as_whom)


def test_everything_in_the_steps_that_takes_the_keyboard_has_a_name(
    qtbot: QtBot, window: MainWindow
) -> None:
    wizard = open_wizard(qtbot, window)
    for step in wizard._steps:
        for child in step.findChildren(QWidget):
            takes = child.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes and child.isEnabled() and child.isVisibleTo(step):
                assert name_of(child), child
