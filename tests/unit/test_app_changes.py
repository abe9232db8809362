"""Plans through the front door, on a pretend Flickr: what is asked, said, stored and left out."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scanner.app import App
from scanner.demo import faults
from scanner.demo.account import NSID
from scanner.demo.server import PretendFlickr, pretend_world
from scanner.domain.change import (
    Caution,
    CautionKind,
    ChangeKind,
    ChangeState,
    Plan,
    PlanId,
    Selected,
    Wish,
)
from scanner.domain.job import Cancelled
from scanner.domain.listing import Cause, PhotoFilter
from scanner.domain.rights import rights_text
from scanner.errors import BadWish, Busy, NotFound
from scanner.keychain import MemoryStore
from tests.photo_files import app1_xmp, jpeg, xmp

PHOTOS = 24
UNDER_CC = jpeg(
    app1_xmp(xmp('<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>'))
)
"""A photo whose file names a license itself."""

RESERVED = Wish(ChangeKind.LICENSE, "all-rights-reserved")
EVERYTHING = Selected()


@pytest.fixture
def flickr() -> Iterator[PretendFlickr]:
    with PretendFlickr(pretend_world(photos=PHOTOS)) as server:
        server.behavior.old_licenses_settable = True
        for photo in server.world.photos.values():
            photo.license, photo.is_public = 4, 1
        yield server


@pytest.fixture
def opens(flickr: PretendFlickr, tmp_path: Path) -> Callable[[], App]:
    """Return what opens a home that is signed in, by the environment."""
    token = flickr.world.token_for(NSID, perms="write")
    environ = {
        "SAFELIGHT_FLICKR_URL": flickr.url,
        "SAFELIGHT_FLICKR_KEY": flickr.world.key,
        "SAFELIGHT_FLICKR_SECRET": flickr.world.secret,
        "SAFELIGHT_FLICKR_TOKEN": token.token,
        "SAFELIGHT_FLICKR_TOKEN_SECRET": token.secret,
    }

    def opened() -> App:
        app = App(tmp_path / "home", environ=environ, secrets=MemoryStore())
        app.change_setting("flickr.calls_per_second", "1000")
        return app

    return opened


@pytest.fixture
def app(opens: Callable[[], App]) -> Iterator[App]:
    with opens() as made:
        made.add_flickr().result(30)
        made.start_scan(detect=False).result(60)
        yield made


def mine(flickr: PretendFlickr) -> list[int]:
    return [n for n, photo in flickr.world.photos.items() if photo.owner == NSID]


def planned(app: App, wish: Wish = RESERVED, selected: Selected = EVERYTHING) -> Plan:
    return app.start_plan(wish, selected).result(60)


def caution(plan: Plan, kind: CautionKind) -> Caution:
    (found,) = [one for one in plan.cautions if one.kind is kind]
    return found


def kinds(plan: Plan) -> set[CautionKind]:
    return {one.kind for one in plan.cautions}


def test_planning_changes_nothing_and_asks_little(app: App, flickr: PretendFlickr) -> None:
    before = len(flickr.calls)
    plan = planned(app)
    asked = [call.method for call in flickr.calls[before:]]
    assert plan.changes == len(mine(flickr))
    assert len(asked) <= 6
    assert not [name for name in asked if ".set" in name or "Tags" in name or "remove" in name]
    assert plan.agreed is None
    assert plan.count(ChangeState.PLANNED) == plan.changes


def test_what_was_changed_elsewhere_since_the_last_sync_is_counted_and_shown_as_it_is_now(
    app: App, flickr: PretendFlickr
) -> None:
    changed, also = mine(flickr)[:2]
    flickr.world.set_license(changed, 0)
    flickr.world.set_license(also, 11)
    plan = planned(app)
    assert caution(plan, CautionKind.CHANGED_ELSEWHERE).photos == 2
    assert plan.unchanged == 1
    rows = app.plan_rows(plan.id, list(app.plan_numbers(plan.id)))
    now = {row.change.subject: row.change.before for row in rows}
    assert str(changed) not in now
    assert now[str(also)] == "cc-by-4.0"


def test_a_plan_can_be_made_while_flickr_is_away_and_says_so(
    app: App, flickr: PretendFlickr
) -> None:
    flickr.stop()
    plan = planned(app)
    assert plan.changes == len(mine(flickr))
    why, when = caution(plan, CautionKind.NOT_ASKED).facts
    assert "could not be reached" in why
    assert when.endswith("UTC")
    flickr.start()
    summary = app.start_apply(plan.id).result(60)
    assert summary.verified == plan.changes


def test_a_license_that_flickr_does_not_offer_is_left_out_and_said(
    app: App, flickr: PretendFlickr
) -> None:
    flickr.behavior.old_licenses_settable = False
    plan = planned(app, Wish(ChangeKind.LICENSE, "cc-by-nc-2.0"))
    assert plan.changes == 0
    left_out = caution(plan, CautionKind.NOT_OFFERED)
    assert (left_out.photos, left_out.facts) == (len(mine(flickr)), ("cc-by-2.0", "cc-by-nc-2.0"))


def test_before_a_license_is_left_that_may_not_come_back_the_nearest_one_is_named(
    app: App, flickr: PretendFlickr
) -> None:
    assert caution(planned(app), CautionKind.NO_WAY_BACK).facts == ("cc-by-2.0", "cc-by-4.0")
    # One photo that has left it already tells whether it can come back.
    flickr.world.set_license(mine(flickr)[0], 0)
    assert CautionKind.NO_WAY_BACK not in kinds(planned(app))
    flickr.behavior.old_licenses_settable = False
    assert CautionKind.NO_WAY_BACK in kinds(planned(app))


def test_an_undo_that_cannot_reach_the_old_license_reaches_the_nearest_and_says_so_before(
    app: App, flickr: PretendFlickr
) -> None:
    plan = planned(app)
    app.start_apply(plan.id).result(60)
    flickr.behavior.old_licenses_settable = False
    undo = app.start_undo_plan(plan.id).result(60)
    assert caution(undo, CautionKind.COMES_BACK_AS).facts == ("cc-by-2.0", "cc-by-4.0")
    assert app.start_apply(undo.id).result(60).verified == plan.changes
    assert {flickr.world.photos[n].license for n in mine(flickr)} == {11}


def test_an_undo_leaves_what_was_changed_again_since(app: App, flickr: PretendFlickr) -> None:
    plan = planned(app)
    app.start_apply(plan.id).result(60)
    again = mine(flickr)[3]
    flickr.world.set_license(again, 12)
    undo = app.start_undo_plan(plan.id).result(60)
    assert caution(undo, CautionKind.CHANGED_SINCE).photos == 1
    app.start_apply(undo.id).result(60)
    licenses = {n: flickr.world.photos[n].license for n in mine(flickr)}
    assert licenses.pop(again) == 12
    assert set(licenses.values()) == {4}


def test_an_undo_of_what_was_undone_already_has_nothing_to_do(app: App) -> None:
    plan = planned(app)
    app.start_apply(plan.id).result(60)
    app.start_apply(app.start_undo_plan(plan.id).result(60).id).result(60)
    again = app.start_undo_plan(plan.id).result(60)
    assert (again.changes, again.unchanged) == (0, plan.changes)


def test_an_undo_can_be_undone(app: App, flickr: PretendFlickr) -> None:
    plan = planned(app)
    app.start_apply(plan.id).result(60)
    undo = app.start_undo_plan(plan.id).result(60)
    app.start_apply(undo.id).result(60)
    redo = app.start_undo_plan(undo.id).result(60)
    app.start_apply(redo.id).result(60)
    assert {flickr.world.photos[n].license for n in mine(flickr)} == {0}


def test_what_is_cut_off_is_settled_before_it_can_be_undone(
    app: App, flickr: PretendFlickr
) -> None:
    plan = planned(app)
    flickr.faults.add(faults.hang(applied=True), on="photos.licenses.setLicense")
    running = app.start_apply(plan.id)
    assert flickr.faults.wait_held()
    running.cancel()
    with pytest.raises(Cancelled):
        running.result(60)
    flickr.faults.clear()
    with pytest.raises(BadWish, match="not known yet"):
        app.start_undo_plan(plan.id).result(60)
    assert app.start_verify(plan.id).result(60).verified == 1
    assert app.start_undo_plan(plan.id).result(60).changes == 1


def test_rows_left_out_make_another_plan_and_are_no_longer_counted_in_what_is_said(
    app: App,
) -> None:
    plan = planned(app)
    smaller = app.plan_without(plan.id, [1, 2, 3])
    assert smaller.changes == plan.changes - 3
    assert app.plan(plan.id).discarded
    assert [one.id for one in app.plans()] == [smaller.id]
    for kind in (CautionKind.COPIES_KEEP_LICENSE, CautionKind.NO_WAY_BACK):
        assert caution(smaller, kind).photos == plan.changes - 3
    with pytest.raises(BadWish):
        app.start_apply(plan.id).result(60)
    app.start_apply(smaller.id).result(60)
    with pytest.raises(BadWish):
        app.plan_without(smaller.id, [1])


def test_picked_photos_and_a_filter_less_a_few_mean_just_those(app: App) -> None:
    ids = list(app.find(PhotoFilter()))
    picked = planned(app, selected=Selected(ids=frozenset(ids[:5])))
    assert picked.changes == 5
    rest = planned(app, selected=Selected(without=frozenset(ids[:5])))
    assert rest.changes == len(ids) - 5


def test_photos_that_are_not_the_user_s_own_on_flickr_are_left_out(
    app: App, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff\xd9")
    app.add_folder(folder)
    app.start_scan(detect=False).result(60)
    assert caution(planned(app), CautionKind.NOT_YOURS).photos == 1
    rights = Wish(ChangeKind.RIGHTS, rights_text({"data_mining": "prohibited"}))
    only = planned(app, rights)
    assert only.changes == 1
    assert caution(only, CautionKind.NOT_YOURS).photos == PHOTOS


def test_a_free_account_reads_what_it_risks_before_it_agrees(
    app: App, flickr: PretendFlickr
) -> None:
    account = flickr.world.accounts[NSID]
    account.pro, account.upload_limit = False, 20
    app.refresh_account(NSID).result(60)
    license = planned(app)
    assert caution(license, CautionKind.FREE_DOWNLOADS).photos == PHOTOS
    assert caution(license, CautionKind.FREE_LIMIT).facts[1:] == (str(PHOTOS), "20")
    private = planned(app, Wish(ChangeKind.VISIBILITY, "private"))
    assert {CautionKind.FREE_LIMIT, CautionKind.STRICTER} <= kinds(private)


def test_a_signed_out_account_can_be_planned_for_and_nothing_is_changed(
    app: App, flickr: PretendFlickr, tmp_path: Path
) -> None:
    app.close()
    environ = {
        "SAFELIGHT_FLICKR_URL": flickr.url,
        "SAFELIGHT_FLICKR_KEY": flickr.world.key,
        "SAFELIGHT_FLICKR_SECRET": flickr.world.secret,
    }
    with App(tmp_path / "home", environ=environ, secrets=MemoryStore()) as out:
        plan = planned(out)
        assert {CautionKind.NOT_ASKED, CautionKind.SIGNED_OUT} <= kinds(plan)
        summary = out.start_apply(plan.id).result(60)
        assert summary.cause is Cause.SIGNED_OUT
        assert summary.left == plan.changes
        assert out.plan(plan.id).stopped


def test_a_permission_that_was_taken_back_stops_the_run_and_is_remembered(
    app: App, flickr: PretendFlickr
) -> None:
    plan = planned(app)
    flickr.on_call = lambda call: (
        flickr.world.revoke(NSID)
        if call.method.endswith("setLicense") and len(flickr.world.tokens)
        else None
    )
    summary = app.start_apply(plan.id).result(60)
    assert summary.cause is Cause.REVOKED
    assert summary.left == plan.changes - summary.done
    (state,) = app.flickr().accounts
    assert state.state.value == "revoked"


def test_two_windows_cannot_change_photos_at_once(
    app: App, opens: Callable[[], App], flickr: PretendFlickr
) -> None:
    plan = planned(app)
    flickr.faults.add(faults.hang(), on="photos.licenses.setLicense")
    first = app.start_apply(plan.id)
    assert flickr.faults.wait_held()
    with opens() as other, pytest.raises(Busy):
        other.start_apply(plan.id).result(60)
    flickr.faults.release()
    assert first.result(120).verified == plan.changes
    sent = [call for call in flickr.calls if call.method.endswith("setLicense")]
    assert len(sent) <= plan.changes + 1


def test_old_plans_stay_readable_once_their_account_is_removed(app: App) -> None:
    plan = planned(app)
    app.start_apply(plan.id).result(60)
    (state,) = app.sources()
    app.remove_source(state.source.id)
    assert app.plan(plan.id).made_changes == plan.changes
    assert app.plan_rows(plan.id, [1])[0].state is ChangeState.VERIFIED
    assert app.check_journal().broken is None
    assert sum(line.n is not None for line in app.journal(plan.id)) == 3 * plan.changes


def test_the_journal_is_written_into_a_file_as_its_ending_says(app: App, tmp_path: Path) -> None:
    plan = planned(app)
    app.start_apply(plan.id).result(60)
    lines = app.export_journal(tmp_path / "evidence.csv").result(60)
    assert len((tmp_path / "evidence.csv").read_text().splitlines()) == lines + 1
    assert app.export_journal(tmp_path / "evidence.json", plan.id).result(60) == lines
    with pytest.raises(BadWish):
        app.export_journal(tmp_path / "evidence.txt").result(60)
    with pytest.raises(NotFound):
        app.export_journal(tmp_path / "no" / "evidence.csv").result(60)
    with pytest.raises(NotFound):
        app.journal(PlanId(99))


def test_a_sidecar_s_limits_are_told_before_a_field_is_to_be_removed(
    app: App, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "photo.jpg").write_bytes(UNDER_CC)
    app.add_folder(folder)
    app.start_scan(detect=False).result(60)
    reserved = Wish(ChangeKind.RIGHTS, rights_text({"license": "all-rights-reserved"}))
    beside = planned(app, reserved)
    assert caution(beside, CautionKind.SIDECAR).photos == 1
    assert app.start_apply(beside.id).result(60).failed == 1
    inside = planned(app, Wish(ChangeKind.RIGHTS, reserved.value, embed=True))
    assert CautionKind.SIDECAR not in kinds(inside)
    assert app.start_apply(inside.id).result(60).verified == 1
    (row,) = [r for r in app.rows(list(app.find(PhotoFilter()))) if r.key == "photo.jpg"]
    assert row.license == "all-rights-reserved"


def test_a_file_that_was_changed_since_the_last_scan_is_shown_as_it_is_now(
    app: App, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    photo = folder / "photo.jpg"
    photo.write_bytes(jpeg())
    app.add_folder(folder)
    app.start_scan(detect=False).result(60)
    photo.write_bytes(UNDER_CC)
    plan = planned(app, Wish(ChangeKind.RIGHTS, rights_text({"license_url": "", "credit": "Anna"})))
    assert caution(plan, CautionKind.CHANGED_ELSEWHERE).photos == 1
    (row,) = app.plan_rows(plan.id, [1])
    assert "creativecommons.org" in row.change.before


def test_rights_in_files_come_back_by_an_undo_and_twice_is_nothing(
    app: App, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    photo = folder / "photo.jpg"
    photo.write_bytes(UNDER_CC)
    before = photo.read_bytes()
    app.add_folder(folder)
    app.start_scan(detect=False).result(60)
    wish = Wish(ChangeKind.RIGHTS, rights_text({"data_mining": "prohibited"}), embed=True)
    plan = planned(app, wish)
    assert app.start_apply(plan.id).result(60).verified == 1
    assert photo.read_bytes() != before
    undo = app.start_undo_plan(plan.id).result(60)
    assert app.start_apply(undo.id).result(60).verified == 1
    assert photo.read_bytes() == before
    assert app.start_undo_plan(plan.id).result(60).changes == 0
