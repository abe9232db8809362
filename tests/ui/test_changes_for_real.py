"""Both pages on a real App and the pretend Flickr: preview, agree, run, verify, undo, export."""

import json
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from scanner.app import App
from scanner.app.demo import Demo
from scanner.domain.change import CautionKind, ChangeKind, ChangeState, Plan, PlanId, Selected, Wish
from ui.bridge import Bridge
from ui.pages.changes import ChangesPage
from ui.pages.preview import PreviewPage

# Said by the offscreen platform when a window has a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support raise")

PHOTOS = 24
LONG_MS = 60_000
RESERVED = "all-rights-reserved"
NOT_BACK = (CautionKind.NO_WAY_BACK, CautionKind.COMES_BACK_AS)


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
def bridge(qtbot: QtBot, app: App) -> Iterator[Bridge]:
    made = Bridge(app)
    yield made
    made.close()


@pytest.fixture
def preview(qtbot: QtBot, app: App, bridge: Bridge) -> Iterator[PreviewPage]:
    made = PreviewPage(app, bridge)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    delete(made)


@pytest.fixture
def page(qtbot: QtBot, app: App, bridge: Bridge) -> Iterator[ChangesPage]:
    made = ChangesPage(app, bridge)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    delete(made)


def licenses_there(demo: Demo) -> Counter[int]:
    """Return how many photos of the pretend Flickr are under each license, by Flickr's number."""
    return Counter(int(photo.license) for photo in demo.server.world.photos.values())


def show(qtbot: QtBot, preview: PreviewPage, plan: Plan) -> None:
    preview.show_plan(plan)
    qtbot.waitUntil(lambda: len(preview.view.changes) == plan.changes)


def agree(qtbot: QtBot, preview: PreviewPage) -> PlanId:
    """Agree to what is shown; return the plan that is to run."""
    with qtbot.waitSignal(preview.agreed, timeout=LONG_MS) as told:
        preview.go_on()
    return PlanId(told.args[0])


def test_a_plan_is_previewed_run_watched_verified_and_undone(
    qtbot: QtBot, demo: Demo, app: App, preview: PreviewPage, page: ChangesPage
) -> None:
    at_first = licenses_there(demo)
    plan = app.start_plan(Wish(ChangeKind.LICENSE, RESERVED), Selected()).result()
    assert plan.changes > 2
    show(qtbot, preview, plan)
    assert "Copies already taken keep the license" in preview.view.warnings.words
    preview.left_out.set([1], True)
    to_run = agree(qtbot, preview)
    assert to_run != plan.id
    assert app.plan(to_run).changes == plan.changes - 1

    page.show_plan(app.plan(to_run))
    qtbot.waitUntil(lambda: page.plan is not None and page.plan.id == to_run)
    assert page.run.text() == "Preview and apply…"
    app.start_apply(to_run).result()
    ran = app.plan(to_run)
    made = ran.made_changes
    assert 2 < made <= plan.changes - 1, "the pretend Flickr may refuse a photo, as the real one"
    done = f"{made} of {plan.changes - 1} done"
    qtbot.waitUntil(lambda: done in page.view.words, timeout=LONG_MS)
    qtbot.waitUntil(page.undo.isEnabled, timeout=LONG_MS)
    assert not page.run.isVisible()

    assert page.retry.isVisible() == (ran.count(ChangeState.FAILED) > 0)

    summary = app.start_verify(to_run).result()
    assert (summary.verified, summary.drifted) == (made, 0)
    qtbot.waitUntil(lambda: "verified" in page.view.words, timeout=LONG_MS)

    undo = app.start_undo_plan(to_run).result()
    show(qtbot, preview, undo)
    assert preview.words.startswith("Undo: ")
    back = agree(qtbot, preview)
    app.start_apply(back).result()
    assert app.plan(back).made_changes > 0
    out_of_reach = sum(
        one.photos for one in (*undo.cautions, *plan.cautions) if one.kind in NOT_BACK
    )
    still_other = (at_first - licenses_there(demo)).total()
    assert still_other <= out_of_reach


def test_dismissing_a_plan_discards_it_and_nothing_is_written(
    qtbot: QtBot, demo: Demo, app: App, preview: PreviewPage
) -> None:
    at_first = licenses_there(demo)
    plan = app.start_plan(Wish(ChangeKind.LICENSE, RESERVED), Selected()).result()
    show(qtbot, preview, plan)
    with qtbot.waitSignal(preview.dismissed):
        preview.not_now.click()
    qtbot.waitUntil(lambda: app.plan(plan.id).discarded, timeout=LONG_MS)
    assert app.plans() == []
    assert licenses_there(demo) == at_first


def test_what_is_so_already_leaves_a_plan_of_nothing(
    qtbot: QtBot, app: App, preview: PreviewPage
) -> None:
    wish, selected = Wish(ChangeKind.TAG, "no_cv"), Selected()
    first = app.start_plan(wish, selected).result()
    app.start_apply(first.id).result()
    again = app.start_plan(wish, selected).result()
    assert again.changes == 0
    show(qtbot, preview, again)
    assert again.unchanged >= first.changes
    assert f"All {again.unchanged} photos are so already." in preview.words
    assert not preview.agree.isVisible()


def test_the_journal_of_a_plan_is_written_to_a_file(
    qtbot: QtBot, app: App, page: ChangesPage, tmp_path: Path
) -> None:
    plan = app.start_plan(Wish(ChangeKind.TAG, "no_cv"), Selected()).result()
    app.start_apply(plan.id).result()
    page.show_plan(app.plan(plan.id))
    qtbot.waitUntil(lambda: page.plan is not None, timeout=LONG_MS)
    path = tmp_path / "journal.json"
    page.write_journal(path, plan.id)
    qtbot.waitUntil(lambda: "of the journal written" in page.problem.words, timeout=LONG_MS)
    lines = json.loads(path.read_text(encoding="utf-8"))
    assert len(lines) == len(list(app.journal(plan.id)))
    page.write_journal(tmp_path / "journal.txt", plan.id)
    qtbot.waitUntil(lambda: ".csv or .json" in page.problem.words, timeout=LONG_MS)
