"""Plans in memory for tests of the pages about changes: App's methods, and no world to change."""

import threading
from array import array
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from scanner.domain.change import (
    Caution,
    CautionKind,
    Change,
    ChangeKind,
    ChangeRow,
    ChangeState,
    Plan,
    PlanId,
    Transition,
    Wish,
)
from scanner.domain.photo import PhotoId
from scanner.errors import BadWish, NotFound
from tests.ui.fakes import ANNS, FakeApp, FakeRunning

LONG_NAME = ("The long afternoon at the lake with everybody, before the rain came " * 2)[:130]
MARKUP = "<b>Anna</b> & <img src=x>"
MADE = datetime(2026, 5, 3, 14, 2, tzinfo=UTC)
ARR = Wish(ChangeKind.LICENSE, "all-rights-reserved")

COPIES = Caution(CautionKind.COPIES_KEEP_LICENSE, 128)
NO_WAY_BACK = Caution(CautionKind.NO_WAY_BACK, 96, ("cc-by-2.0", "cc-by-4.0"))
FREE = Caution(CautionKind.FREE_LIMIT, 128, ("bob", "812", "1000"))
NOT_OFFERED = Caution(CautionKind.NOT_OFFERED, 3, ("cc-pdm-1.0", "all-rights-reserved"))


class PlansApp(FakeApp):
    """App's methods about plans, over plans that a test gives; counts the rows it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.stored: dict[PlanId, Plan] = {}
        self.changes: dict[PlanId, list[ChangeRow]] = {}
        self.asked_pages: list[int] = []
        self.asked_plans = 0
        self.numbers: array[int] | None = None
        self.without: list[tuple[PlanId, list[int]]] = []
        self.discarded: list[PlanId] = []
        self.refuses: BaseException | None = None
        self.exported: list[Path] = []
        self.running_export: FakeRunning | None = None

    def put(self, plan: Plan, rows: Sequence[ChangeRow]) -> Plan:
        """Keep a plan, its states counted from these rows, and tell of it."""
        counted = replace(plan, changes=len(rows), states=dict(Counter(row.state for row in rows)))
        self.changes[plan.id] = list(rows)
        self.stored[plan.id] = counted
        self.commit("plan", "change", "journal")
        return counted

    def write(self, plan: PlanId, states: dict[int, ChangeState], note: str = "") -> None:
        """Let the journal say these states of these changes."""
        rows = [
            replace(row, state=states[row.change.n], note=note) if row.change.n in states else row
            for row in self.changes[plan]
        ]
        self.put(self.stored[plan], rows)

    # -- App's methods

    def plans(self, *, discarded: bool = False) -> list[Plan]:
        assert threading.current_thread() is not threading.main_thread()
        self.asked_plans += 1
        return sorted(self.stored.values(), key=lambda plan: -plan.id)

    def plan(self, plan: PlanId) -> Plan:
        if plan not in self.stored:
            raise NotFound(f"There is no plan {plan}.")
        return self.stored[plan]

    def transitions(self, plan: PlanId) -> list[Transition]:
        assert threading.current_thread() is not threading.main_thread()
        counts = Counter((r.change.before, r.change.after) for r in self.changes[plan])
        return [
            Transition(before=before, after=after, changes=n)
            for (before, after), n in counts.most_common()
        ]

    def plan_numbers(
        self,
        plan: PlanId,
        *,
        states: Collection[ChangeState] = (),
        before: str | None = None,
        after: str | None = None,
    ) -> "array[int]":
        assert threading.current_thread() is not threading.main_thread()
        if self.numbers is not None:
            return self.numbers
        return array(
            "q",
            [
                row.change.n
                for row in self.changes[plan]
                if (not states or row.state in states)
                and (before is None or row.change.before == before)
                and (after is None or row.change.after == after)
            ],
        )

    def plan_rows(self, plan: PlanId, ns: Sequence[int]) -> list[ChangeRow]:
        self.asked_pages.append(len(ns))
        rows = self.changes[plan]
        return [rows[n - 1] for n in ns]

    def plan_without(self, plan: PlanId, ns: Collection[int]) -> Plan:
        assert threading.current_thread() is not threading.main_thread()
        if self.refuses is not None:
            raise self.refuses
        self.without.append((plan, sorted(ns)))
        kept = [row for row in self.changes[plan] if row.change.n not in set(ns)]
        new = PlanId(max(self.stored) + 1)
        return self.put(replace(self.stored[plan], id=new), kept)

    def discard_plan(self, plan: PlanId) -> None:
        assert threading.current_thread() is not threading.main_thread()
        self.discarded.append(plan)
        self.stored.pop(plan)
        self.commit("journal")

    def export_journal(self, path: Path, plan: PlanId | None = None) -> FakeRunning:
        if path.suffix not in (".csv", ".json"):
            raise BadWish("A journal is written as .csv or .json.")
        self.exported.append(path)
        self.running_export = self._start("report")
        return self.running_export


def a_plan(number: int = 1, **more: object) -> Plan:
    """Return a plan for all rights reserved that nobody agreed to yet."""
    values: dict[str, object] = {
        "id": PlanId(number),
        "wish": ARR,
        "made": MADE,
        "changes": 0,
        "calls": 140,
        "seconds": 7800.0,
    }
    return Plan(**{**values, **more})  # type: ignore[arg-type]


def a_change(n: int, state: ChangeState = ChangeState.PLANNED, **more: object) -> ChangeRow:
    """Return a change of one of Ann's photos from CC BY 2.0 to all rights reserved."""
    note = str(more.pop("note", ""))
    values: dict[str, object] = {
        "plan": PlanId(1),
        "n": n,
        "photo": PhotoId(n),
        "source": ANNS.id,
        "subject": f"{49834850000 + n}",
        "place": "1@N01",
        "title": f"Photo {n}",
        "before": "cc-by-2.0",
        "after": "all-rights-reserved",
    }
    return ChangeRow(change=Change(**{**values, **more}), state=state, note=note)  # type: ignore[arg-type]


def some_changes(count: int = 128) -> list[ChangeRow]:
    """Return changes of which three quarters are from CC BY 2.0, the others from CC BY-SA 2.0."""
    rows = [
        a_change(n, before="cc-by-2.0" if n % 4 else "cc-by-sa-2.0") for n in range(1, count + 1)
    ]
    rows[0] = a_change(1, title=LONG_NAME)
    rows[1] = a_change(2, title=MARKUP)
    return rows
