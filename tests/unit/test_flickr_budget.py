"""The hour's budget of calls: kept to by everybody, whatever becomes of processes and files."""

import os
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scanner.domain.job import Cancelled
from scanner.errors import SourceUnavailable
from scanner.flickr.budget import BURST, HOUR, Budget

ROOT = Path(__file__).parents[2]
KEY = "0123456789abcdef0123456789abcdef"


@dataclass
class Clock:
    """`real` passes only where somebody sleeps; the wall clock shows `off` more than that."""

    real: float = 1_000_000_000.0
    off: float = 0.0

    def now(self) -> float:
        return self.real + self.off

    def sleep(self, seconds: float) -> None:
        self.real += seconds

    def budget(self, folder: Path, per_hour: int = 3600, per_second: int = 1000) -> Budget:
        return Budget(
            folder, KEY, per_hour=per_hour, per_second=per_second, now=self.now, sleep=self.sleep
        )


def at_once() -> None:
    """Be a checkpoint that never stops anybody."""


def waited(clock: Clock, work: Callable[[], object]) -> float:
    before = clock.real
    work()
    return clock.real - before


def spend(budget: Budget, times: int = 1) -> None:
    for _ in range(times):
        budget.spend(at_once)


def file_of(folder: Path) -> Path:
    (file,) = folder.glob("*.calls")
    return file


def test_a_new_budget_is_whole(tmp_path: Path) -> None:
    state = Clock().budget(tmp_path).state()

    assert (state.limit, state.left, state.more_at) == (3600, 3600, None)
    assert list(tmp_path.iterdir()) == []


def test_sixty_calls_go_at_once_and_then_one_a_second(tmp_path: Path) -> None:
    clock = Clock()
    budget = clock.budget(tmp_path, per_second=1)

    assert waited(clock, lambda: spend(budget, BURST)) == 0
    assert waited(clock, lambda: spend(budget, 30)) == pytest.approx(30, abs=1)

    clock.real += 10
    assert waited(clock, lambda: spend(budget, 10)) == pytest.approx(0, abs=0.1)
    clock.real += 1e6
    assert waited(clock, lambda: spend(budget, BURST + 1)) == pytest.approx(1, abs=0.1)


def test_a_full_hour_makes_the_next_call_wait_for_the_first_to_be_an_hour_old(
    tmp_path: Path,
) -> None:
    clock = Clock()
    budget = clock.budget(tmp_path, per_hour=5)
    spend(budget)
    clock.real += 600
    spend(budget, 4)

    state = budget.state()
    assert state.left == 0
    assert state.more_at is not None
    assert state.more_at.timestamp() == pytest.approx(clock.real + 3000)
    assert waited(clock, lambda: spend(budget)) == pytest.approx(3000, abs=0.2)
    assert waited(clock, lambda: spend(budget)) == pytest.approx(600, abs=0.2)


def test_what_is_left_grows_as_calls_grow_old(tmp_path: Path) -> None:
    clock = Clock()
    budget = clock.budget(tmp_path, per_hour=100)
    for _ in range(3):
        spend(budget, 20)
        clock.real += 1000

    assert budget.state().left == 40
    clock.real += 601
    assert budget.state().left == 60
    clock.real += 5000
    assert budget.state().left == 100


moves = st.lists(
    st.one_of(
        st.tuples(st.just("spend"), st.integers(0, 2)),
        st.tuples(st.just("pass"), st.floats(0, 4000)),
        st.tuples(st.just("back"), st.floats(0, 10_000)),
        st.tuples(st.just("slow"), st.floats(0, 100)),
        st.tuples(st.just("restart"), st.just(0)),
    ),
    max_size=40,
)


@settings(max_examples=100, suppress_health_check=list(HealthCheck))
@given(moves=moves, per_hour=st.integers(1, 8))
def test_no_hour_ever_holds_more_calls_than_it_may(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[str, float]], per_hour: int
) -> None:
    """Over several objects on one folder, restarts, pauses, and a clock that is set back."""
    folder, clock = tmp_path_factory.mktemp("budget"), Clock()
    budgets = [clock.budget(folder, per_hour) for _ in range(3)]
    calls: list[float] = []

    for move, value in moves:
        if move == "spend":
            # Nobody waits longer than an hour, and the little between two looks at the clock.
            assert waited(clock, partial(spend, budgets[int(value)])) <= HOUR + 200
            calls.append(clock.real)
        elif move == "pass":
            clock.real += value
        elif move == "back":
            clock.off -= value
        elif move == "slow":
            budgets[0].slow_down(value)
        else:
            budgets = [clock.budget(folder, per_hour) for _ in range(3)]

    for first, later in zip(calls, calls[per_hour:], strict=False):
        assert later - first >= HOUR - 1e-3


def test_setting_the_clock_back_gives_no_new_hour_and_takes_no_more_than_one(
    tmp_path: Path,
) -> None:
    clock = Clock()
    budget = clock.budget(tmp_path, per_hour=3)
    spend(budget, 3)

    clock.off = -1e6

    assert budget.state().left == 0
    assert waited(clock, lambda: spend(budget)) == pytest.approx(HOUR, abs=1)


def test_a_clock_set_back_during_a_wait_makes_it_hardly_longer(tmp_path: Path) -> None:
    clock = Clock()
    budget = clock.budget(tmp_path, per_hour=3)
    spend(budget, 3)
    began = clock.real

    def set_back() -> None:
        if clock.real > began + 1800:
            clock.off = -50_000.0

    assert waited(clock, lambda: budget.spend(set_back)) == pytest.approx(HOUR, abs=10)


def test_slow_down_holds_for_every_object_and_ends_the_burst(tmp_path: Path) -> None:
    clock = Clock()
    one, other = clock.budget(tmp_path, per_second=1), clock.budget(tmp_path, per_second=1)
    spend(one)

    one.slow_down(30)

    assert waited(clock, lambda: spend(other)) == pytest.approx(31, abs=0.2)
    assert waited(clock, lambda: spend(one, 10)) == pytest.approx(10, abs=0.5)


@pytest.mark.parametrize("seconds", [1e12, float("inf")])
def test_slow_down_is_an_hour_at_most(tmp_path: Path, seconds: float) -> None:
    clock = Clock()
    budget = clock.budget(tmp_path)

    budget.slow_down(seconds)

    assert waited(clock, lambda: spend(budget)) == pytest.approx(HOUR, abs=1)


def test_a_shorter_pause_does_not_end_a_longer_one(tmp_path: Path) -> None:
    clock = Clock()
    budget = clock.budget(tmp_path)

    budget.slow_down(100)
    budget.slow_down(1)
    budget.slow_down(-1)

    assert waited(clock, lambda: spend(budget)) == pytest.approx(100, abs=0.2)


def test_a_lower_setting_for_a_while_gives_nothing_back(tmp_path: Path) -> None:
    clock = Clock()
    spend(clock.budget(tmp_path, per_hour=50), 50)
    assert clock.budget(tmp_path, per_hour=10).state().left == 0

    clock.real += 100
    assert clock.budget(tmp_path, per_hour=60).state().left == 10
    spend(clock.budget(tmp_path, per_hour=60), 10)
    assert waited(clock, lambda: spend(clock.budget(tmp_path, per_hour=60))) == pytest.approx(
        3500, abs=0.3
    )


def test_a_higher_setting_makes_room_and_remembers(tmp_path: Path) -> None:
    clock = Clock()
    spend(clock.budget(tmp_path, per_hour=100), 100)
    size = file_of(tmp_path).stat().st_size

    large = clock.budget(tmp_path, per_hour=10_000)
    assert large.state().left == 9_900
    spend(large)

    assert large.state().left == 9_899
    assert file_of(tmp_path).stat().st_size > size


def test_the_file_stays_small_and_is_the_users_alone(tmp_path: Path) -> None:
    clock = Clock()
    budget = clock.budget(tmp_path)
    spend(budget)
    size = file_of(tmp_path).stat().st_size
    for _ in range(90):
        spend(budget, 45)
        clock.real += 50

    file = file_of(tmp_path)
    assert file.stat().st_size == size < 30_000
    assert budget.state().left == 3600 - 71 * 45
    for each in tmp_path.iterdir():
        assert KEY not in each.name
        if os.name == "posix":
            assert stat.S_IMODE(each.stat().st_mode) == 0o600
    assert KEY.encode() not in file.read_bytes()
    assert KEY not in repr(budget)


def test_each_key_has_an_hour_of_its_own(tmp_path: Path) -> None:
    clock = Clock()
    spend(clock.budget(tmp_path, per_hour=1))

    Budget(tmp_path, "another", per_hour=1, per_second=1, now=clock.now).spend(at_once)

    assert len(list(tmp_path.glob("*.calls"))) == 2


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:10],
        lambda data: data[:-1],
        lambda data: data + b"x",
        lambda data: b"\0" * len(data),
        lambda data: b"\xff" * len(data),
        lambda data: bytes([data[0] ^ 1]) + data[1:],
        lambda data: data[:20] + bytes([data[20] ^ 1]) + data[21:],
        lambda data: data[:60] + b"\xff" * (len(data) - 60),
    ],
)
def test_a_damaged_file_gives_no_hour_back(
    tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    # The file's own time, of the real clock, says when it was last written.
    clock = Clock(real=time.time() + 100)
    budget = clock.budget(tmp_path, per_hour=5)
    spend(budget, 5)
    file = file_of(tmp_path)

    file.write_bytes(damage(file.read_bytes()))

    assert budget.state().left == 0
    assert HOUR - 200 < waited(clock, lambda: spend(budget)) <= HOUR + 1
    assert waited(clock, lambda: spend(budget, 4)) < 1
    assert budget.state().left == 0


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_no_bytes_in_the_file_break_anything(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder, clock = tmp_path_factory.mktemp("budget"), Clock(real=time.time() + 100)
    budget = clock.budget(folder, per_hour=5)
    spend(budget, 3)
    whole = bytearray(file_of(folder).read_bytes())
    for _ in range(data.draw(st.integers(1, 20))):
        whole[data.draw(st.integers(0, 120))] = data.draw(st.integers(0, 255))
    file_of(folder).write_bytes(bytes(whole[: data.draw(st.integers(0, len(whole)))]))

    assert 0 <= budget.state().left <= 5
    assert waited(clock, lambda: spend(budget)) <= HOUR + 1


def test_a_wait_can_be_cancelled(tmp_path: Path) -> None:
    budget = Budget(tmp_path, KEY, per_hour=1, per_second=1)
    budget.spend(at_once)
    looks = iter(range(1000))

    def checkpoint() -> None:
        if next(looks) == 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        budget.spend(checkpoint)
    assert budget.state().left == 0


def test_one_who_holds_the_lock_for_long_makes_nobody_deaf(tmp_path: Path) -> None:
    clock = Clock()
    budget = clock.budget(tmp_path)
    spend(budget)
    looks = iter(range(1000))

    def checkpoint() -> None:
        if next(looks) == 2:
            raise Cancelled

    with budget._alone(at_once), pytest.raises(Cancelled):
        clock.budget(tmp_path).spend(checkpoint)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(SourceUnavailable):
            Clock().budget(tmp_path).spend(at_once)
    finally:
        tmp_path.chmod(0o700)


def test_a_folder_that_is_a_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "calls").write_text("")

    with pytest.raises(SourceUnavailable):
        Clock().budget(tmp_path / "calls").spend(at_once)


def test_threads_share_one_object(tmp_path: Path) -> None:
    budget = Budget(tmp_path, KEY, per_hour=400, per_second=1000)
    threads = [threading.Thread(target=spend, args=(budget, 25)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)

    assert budget.state().left == 300


TAKER = """
import sys
from pathlib import Path
from scanner.flickr.budget import Budget

class Enough(Exception): ...

def patience():
    looks.append(1)
    if len(looks) > 40:
        raise Enough

budget = Budget(Path(sys.argv[1]), sys.argv[2], per_hour=int(sys.argv[3]), per_second=1000)
print("ready", flush=True)
sys.stdin.readline()
taken = 0
try:
    while True:
        looks = []
        budget.spend(patience)
        taken += 1
except Enough:
    print(taken, flush=True)
"""


def test_processes_share_the_hour_to_the_last_call(tmp_path: Path) -> None:
    command = [sys.executable, "-c", TAKER, str(tmp_path), KEY, "300"]
    takers = [
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        for _ in range(3)
    ]
    for each in takers:
        assert each.stdout is not None
        assert each.stdout.readline() == "ready\n"
    taken = []
    for each in takers:
        assert each.stdin is not None
        each.stdin.write("\n")
        each.stdin.flush()
    for each in takers:
        out, _ = each.communicate(timeout=120)
        taken.append(int(out))

    assert sum(taken) == 300
    assert all(taken)
    assert Budget(tmp_path, KEY, per_hour=300, per_second=1).state().left == 0
