"""Keeping watch is set in the window: what will be done is shown, and refusals are sentences."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTime
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scanner.app import App
from scanner.domain.watching import Look, LookState, Period
from scanner.schedule.notices import Notices
from tests.scheduling import Systemctl, make_systemctl, path_without
from tests.ui.windows import name_of
from ui.bridge import Bridge
from ui.dialogs.error import ErrorDialog
from ui.dialogs.schedule import SOME_DAYS, ScheduleDialog
from ui.schedule_words import often_words

# Said by the offscreen platform when a window has a least size, or is brought forward.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support")

Opens = Callable[[], ScheduleDialog]


@pytest.fixture(autouse=True)
def _on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")


@pytest.fixture
def systemctl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Systemctl:
    made = make_systemctl(tmp_path / "systemctl")
    monkeypatch.setenv("PATH", made.path)
    return made


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    with App(tmp_path / "home") as made:
        yield made


@pytest.fixture
def opens(qtbot: QtBot, app: App) -> Iterator[Opens]:
    made: list[tuple[Bridge, ScheduleDialog]] = []

    def open_() -> ScheduleDialog:
        bridge = Bridge(app)
        dialog = ScheduleDialog(app, bridge)
        made.append((bridge, dialog))
        with qtbot.waitExposed(dialog):
            dialog.show()
        qtbot.waitUntil(lambda: dialog.recipe is not None, timeout=20_000)
        return dialog

    yield open_
    for bridge, dialog in made:
        bridge.close()
        delete(dialog)


def choose(qtbot: QtBot, dialog: ScheduleDialog, every: str) -> None:
    before = dialog.recipe
    dialog.often.setCurrentIndex(dialog.often.findData(every))
    qtbot.waitUntil(lambda: dialog.recipe is not before, timeout=20_000)


def carry_out(qtbot: QtBot, dialog: ScheduleDialog, begins: str) -> None:
    qtbot.waitUntil(dialog.set_button.isEnabled, timeout=20_000)
    dialog.set_button.click()
    qtbot.waitUntil(lambda: dialog.status.text().startswith(begins), timeout=20_000)


def test_where_nothing_is_set_every_week_is_proposed_and_shown_before_it_is_done(
    systemctl: Systemctl, opens: Opens
) -> None:
    dialog = opens()

    assert dialog.state.text().startswith("Nothing is set")
    assert dialog.every == "7d"
    assert "safelight-audit.timer" in dialog.what.toPlainText()
    assert "Runs systemctl --user enable safelight-audit.timer" in dialog.what.toPlainText()
    assert dialog.set_button.text() == "Keep watch"
    assert not systemctl.is_on


def test_it_is_set_told_and_ended(
    qtbot: QtBot, systemctl: Systemctl, opens: Opens, app: App
) -> None:
    dialog = opens()
    dialog.at.setTime(QTime(18, 30))
    choose(qtbot, dialog, "1d")
    carry_out(qtbot, dialog, "Set.")
    assert systemctl.is_on
    assert dialog.state.text().startswith("Safelight looks every day, about 6:30")
    assert "Next look: " in dialog.state.text()
    schedule = app.schedule().schedule
    assert schedule is not None
    assert (str(schedule.period), schedule.at.hour) == ("1d", 18)

    again = opens()
    assert again.every == "1d"
    assert again.at.time() == QTime(18, 30)
    choose(qtbot, again, "off")
    assert again.set_button.text() == "Stop watching"
    assert not again.at.isEnabled()
    carry_out(qtbot, again, "Ended.")
    assert not systemctl.is_on
    assert app.schedule().schedule is None


def test_any_number_of_days_can_be_chosen_and_comes_back(
    qtbot: QtBot, systemctl: Systemctl, opens: Opens
) -> None:
    dialog = opens()
    assert not dialog.days.isVisible()
    choose(qtbot, dialog, SOME_DAYS)
    assert dialog.days.isVisible()
    before = dialog.recipe
    dialog.days.setValue(10)
    qtbot.waitUntil(lambda: dialog.recipe is not before, timeout=20_000)
    carry_out(qtbot, dialog, "Set.")

    assert opens().every == "10d"


def test_what_was_set_by_the_hour_in_a_terminal_stays_so(
    systemctl: Systemctl, opens: Opens, app: App
) -> None:
    app.set_schedule(app.plan_schedule("6h"))

    dialog = opens()

    assert dialog.every == "6h"
    assert dialog.often.currentText() == "every 6 hours"


def test_another_home_that_is_watched_is_named(
    systemctl: Systemctl, opens: Opens, tmp_path: Path
) -> None:
    with App(tmp_path / "other") as other:
        other.set_schedule(other.plan_schedule("7d"))

    state = opens().state.text()

    assert f"It is set for another home, {tmp_path / 'other'}." in state
    assert "Next look" not in state


def test_how_the_last_look_went_is_told(systemctl: Systemctl, opens: Opens, app: App) -> None:
    at = datetime(2026, 3, 1, 12, tzinfo=UTC)
    Notices(app.home / "watch").remember(Look(at, LookState.FAILED, "The drive is away."))

    state = opens().state.text()

    assert "Last look: March 1, 2026" in state
    assert "Nothing could be read; it is tried again. The drive is away." in state


def test_a_scheduler_that_refuses_is_told_in_words_and_all_is_as_before(
    qtbot: QtBot, systemctl: Systemctl, opens: Opens, app: App
) -> None:
    systemctl.refuse("enable")
    dialog = opens()
    qtbot.waitUntil(dialog.set_button.isEnabled, timeout=20_000)
    dialog.set_button.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(ErrorDialog)), timeout=20_000)

    assert "access denied" in dialog.status.text()
    assert dialog.status.text().endswith("All is as it was before.")
    assert dialog.often.isEnabled()
    assert app.schedule().schedule is None


def test_without_a_scheduler_the_line_for_cron_is_given(
    opens: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", path_without("systemctl"))

    dialog = opens()

    assert not dialog.set_button.isEnabled()
    assert dialog.status.text().startswith("The system's scheduler could not be reached")
    assert "audit --every 7d" in dialog.what.toPlainText()
    assert not dialog.by.isVisible()


def test_every_control_has_a_name(systemctl: Systemctl, opens: Opens) -> None:
    dialog = opens()
    controls = (dialog.often, dialog.days, dialog.at, dialog.what, dialog.set_button)
    assert all(name_of(control) for control in controls)


@pytest.mark.parametrize(
    ("hours", "words"),
    [(1, "every hour"), (6, "every 6 hours"), (24, "every day"), (168, "every 7 days")],
)
def test_periods_are_in_words(hours: int, words: str) -> None:
    assert often_words(Period(hours)) == words
