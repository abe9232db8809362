"""Keeping watch: periods, which program, setting and ending it, what looks leave behind."""

from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.watching import (
    Look,
    LookState,
    Notice,
    Period,
    Schedule,
    clock_of,
    is_due,
    next_look,
    period_of,
)
from scanner.errors import BadWish, SourceUnavailable
from scanner.schedule import schedulers
from scanner.schedule.notices import MOST_NOTICES, Notices
from scanner.schedule.program import Program, this_program
from scanner.schedule.running import Ran, run
from tests.scheduling import make_systemctl, path_without

WEEK = Period(168)
WEEKLY = Schedule(WEEK, time(18, 30), "/home/an odd 50% 'home'")


# -- when


@pytest.mark.parametrize(
    ("text", "hours"), [("7d", 168), ("1w", 168), ("12h", 12), ("24h", 24), (" 90D ", 2160)]
)
def test_a_period_is_days_weeks_or_hours_that_divide_a_day(text: str, hours: int) -> None:
    assert period_of(text) == Period(hours)
    assert period_of(str(Period(hours))) == Period(hours)


@pytest.mark.parametrize("text", ["", "7", "0d", "5h", "91d", "1m", "-1d", "٧d", "7d\n;", "25h"])
def test_what_is_no_period_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(BadWish, match="is no period"):
        period_of(text)


@pytest.mark.parametrize("text", ["24:00", "7", "12:60", "noon", "1:2"])
def test_what_is_no_time_of_day_is_refused(text: str) -> None:
    with pytest.raises(BadWish, match="no time of day"):
        clock_of(text)


def test_a_week_stays_a_week_though_ticks_come_early_and_late() -> None:
    began = datetime(2026, 3, 2, 12, 9, tzinfo=UTC)

    looks = [
        day
        for day in range(1, 29)
        if is_due(WEEK, began + timedelta(days=(day - 1) // 7 * 7), began + timedelta(days=day))
    ]

    assert looks == [7, 14, 21, 28]
    assert is_due(WEEK, began, began + timedelta(days=7, minutes=-9))
    assert not is_due(WEEK, began, began + timedelta(days=6))


def test_the_first_look_is_due_and_so_is_one_after_a_clock_that_was_wrong() -> None:
    now = datetime(2026, 3, 2, tzinfo=UTC)

    assert is_due(WEEK, None, now)
    assert is_due(WEEK, now + timedelta(days=400), now)


@given(
    st.sampled_from([1, 2, 3, 4, 6, 8, 12, 24, 48, 168, 2160]),
    st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)),
    st.one_of(st.none(), st.timedeltas(timedelta(0), timedelta(days=120))),
)
def test_the_next_look_is_a_tick_to_come_at_which_it_is_due_and_the_first_such(
    hours: int, at: time, now: datetime, ago: timedelta | None
) -> None:
    schedule = Schedule(Period(hours), at, "/h")
    last = None if ago is None else now - ago

    found = next_look(schedule, last, now)

    assert found > now
    assert found.time() in schedule.ticks
    assert is_due(schedule.period, last, found)
    earlier = found - schedule.period.tick
    assert earlier <= now or not is_due(schedule.period, last, earlier)


# -- which program


def test_the_program_is_named_by_an_absolute_path_however_it_runs(tmp_path: Path) -> None:
    def found(*, executable: str, environ: dict[str, str] | None = None, **more: bool) -> Program:
        return this_program(
            environ or {}, arguments=["x"], executable=executable, **{"windows": False, **more}
        )

    python, script = tmp_path / "bin" / "python", tmp_path / "bin" / "safelight"
    python.parent.mkdir()
    script.write_text("#!/bin/sh\n")
    unpacked = found(executable=str(python))
    script.chmod(0o755)
    mounted = {"APPIMAGE": "/apps/Safelight.AppImage", "APPDIR": "/tmp/.mount_x"}

    assert found(executable=str(python)).words == (str(script),)
    assert unpacked.words == (str(python), "-m", "scanner")
    assert (Path(unpacked.folder) / "scanner" / "__main__.py").is_file()
    assert found(executable="/opt/safelight/safelight", frozen=True).words == (
        "/opt/safelight/safelight",
    )
    inside = found(executable="/tmp/.mount_x/usr/bin/safelight", environ=mounted, frozen=True)
    assert inside.words == ("/apps/Safelight.AppImage",)
    sandboxed = this_program({"FLATPAK_ID": "org.example.Safelight"}, sandbox=tmp_path)
    assert sandboxed.words == (
        *("/usr/bin/flatpak", "run"),
        *("--command=safelight", "org.example.Safelight"),
    )
    # The terminal is an AppImage, and not this program.
    assert found(executable=str(python), environ=mounted).words == (str(script),)


def test_what_was_started_as_a_module_is_started_so_again(tmp_path: Path) -> None:
    (tmp_path / "safelight").write_text("#!/bin/sh\n")
    (tmp_path / "safelight").chmod(0o755)

    found = this_program(
        {},
        arguments=["/x/scanner/__main__.py"],
        executable=str(tmp_path / "python"),
        windows=False,
    )

    assert found.words == (str(tmp_path / "python"), "-m", "scanner")


# -- setting and ending it


def test_what_is_set_is_what_was_shown_and_ending_it_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    control = make_systemctl(tmp_path / "systemd")
    monkeypatch.setenv("PATH", control.path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    scheduler = schedulers.scheduler_of(on="linux")
    program = Program(("/opt/safelight",))

    assert schedulers.state_of(scheduler).schedule is None
    recipe = schedulers.recipe_to_set(scheduler, WEEKLY, program)
    assert not (tmp_path / "config").exists()
    assert not [told for told in control.told if "enable" in told]

    schedulers.carry_out(scheduler, recipe)
    state = schedulers.state_of(scheduler)
    assert (state.schedule, state.active, state.wrong) == (WEEKLY, True, "")
    assert {p: Path(p).read_text() for p in state.files} == dict(recipe.writes)

    daily = Schedule(Period(24), time(12), "/other")
    again = schedulers.recipe_to_set(scheduler, daily, program)
    assert again.replaces == WEEKLY
    schedulers.carry_out(scheduler, again)
    assert schedulers.state_of(scheduler).schedule == daily

    schedulers.carry_out(scheduler, schedulers.recipe_to_end(scheduler))
    assert not control.is_on
    assert schedulers.state_of(scheduler).files == ()
    assert [p for p in (tmp_path / "config").rglob("*") if not p.is_dir()] == []


@pytest.mark.parametrize("was_set", [False, True])
def test_if_the_scheduler_refuses_all_is_as_before(
    was_set: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    control = make_systemctl(tmp_path / "systemd")
    monkeypatch.setenv("PATH", control.path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    scheduler, program = schedulers.scheduler_of(on="linux"), Program(("/opt/safelight",))
    if was_set:
        schedulers.carry_out(scheduler, schedulers.recipe_to_set(scheduler, WEEKLY, program))
    control.refuse("enable")

    daily = Schedule(Period(24), time(12), "/other")
    with pytest.raises(SourceUnavailable, match=r"enable.*access denied"):
        schedulers.carry_out(scheduler, schedulers.recipe_to_set(scheduler, daily, program))

    state = schedulers.state_of(scheduler)
    assert state.schedule == (WEEKLY if was_set else None)
    assert control.is_on is was_set


def test_a_schedule_that_its_scheduler_lost_or_that_was_edited_is_said_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    control = make_systemctl(tmp_path / "systemd")
    monkeypatch.setenv("PATH", control.path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    scheduler, program = schedulers.scheduler_of(on="linux"), Program(("/opt/safelight",))
    schedulers.carry_out(scheduler, schedulers.recipe_to_set(scheduler, WEEKLY, program))

    run(["systemctl", "--user", "disable"])
    assert "has not been told of it" in schedulers.state_of(scheduler).wrong
    scheduler.files[1].unlink()
    assert "A part of it is gone" in schedulers.state_of(scheduler).wrong
    scheduler.files[0].write_bytes(b"\xff\xfe no unit")
    assert "not as Safelight writes it" in schedulers.state_of(scheduler).wrong


def test_where_no_scheduler_is_it_is_said_and_the_line_for_cron_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", path_without("systemctl", "launchctl", "schtasks"))
    for on, program in (("linux", "systemctl"), ("darwin", "launchctl"), ("win32", "schtasks")):
        scheduler = schedulers.scheduler_of({"XDG_CONFIG_HOME": str(tmp_path)}, on=on)
        schedule = Schedule(WEEK, time(18, 30), "/h")

        recipe = schedulers.recipe_to_set(scheduler, schedule, Program(("/opt/safelight",)))

        assert recipe.missing == (
            f"The system's scheduler could not be reached: {program} is not installed."
        )
        line = "30 18 * * * /opt/safelight --home /h audit --every 7d"
        assert recipe.cron == ("" if on == "win32" else line)


def test_on_a_mac_and_on_windows_the_same_is_told_in_their_words(tmp_path: Path) -> None:
    told: list[tuple[str, ...]] = []

    def does(words: object) -> Ran:
        told.append(tuple(words))  # type: ignore[arg-type]
        return Ran(0)

    for on in ("darwin", "win32"):
        scheduler = schedulers.scheduler_of(on=on)
        home = Schedule(WEEK, time(18, 30), "/h")
        recipe = schedulers.recipe_to_set(scheduler, home, Program(("/opt/safelight",)), does)
        schedulers.carry_out(scheduler, recipe, does)

        assert schedulers.state_of(scheduler, does).schedule == home
        schedulers.carry_out(scheduler, schedulers.recipe_to_end(scheduler), lambda _: Ran(1))
        assert not scheduler.files[0].exists()
    programs = {words[0] for words in told}
    assert programs == {"launchctl", "schtasks"}
    plist = next(words[-1] for words in told if words[1] == "bootstrap")
    assert plist.endswith("/Library/LaunchAgents/safelight.audit.plist")


# -- what looks leave behind


def a_notice(day: int) -> Notice:
    return Notice(at=datetime(2026, 1, day, tzinfo=UTC), exposed={3: 1, 1: day}, keys=("a", "b"))


def test_notices_wait_until_they_are_read_the_newest_twenty_of_them(tmp_path: Path) -> None:
    notices = Notices(tmp_path / "watch")
    kept = [notices.add(a_notice(day)) for day in range(1, MOST_NOTICES + 3)]

    assert Notices(tmp_path / "watch").unread() == tuple(kept[2:])
    notices.forget([kept[2].name, "../../settings.toml", "nobody"])
    assert notices.unread() == tuple(kept[3:])
    assert (tmp_path / "watch").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("text", ["", "{", "[]", '{"at": "soon"}', "[" * 5000, '{"at": 5}'])
def test_what_is_damaged_there_is_left_out(text: str, tmp_path: Path) -> None:
    notices = Notices(tmp_path)
    for name in ("look.json", "before.json", "notice-1.json"):
        (tmp_path / name).write_text(text)
    kept = notices.add(a_notice(3))

    assert notices.unread() == (kept,)
    assert notices.last is None
    assert notices.before is None


def test_how_the_last_look_went_is_remembered(tmp_path: Path) -> None:
    look = Look(datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=UTC), LookState.IN_PART, "Ü: not there.")
    Notices(tmp_path).remember(look)
    Notices(tmp_path).set_before({3: [1], 2: [], 1: [5, 6]})

    assert Notices(tmp_path).last == look
    assert Notices(tmp_path).before == {3: [1], 2: [], 1: [5, 6]}
    Notices(tmp_path).set_before(None)
    assert Notices(tmp_path).before is None
