"""`safelight plan`: what would change, and what that means, before anything is written."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.filters import add_filters, slug
from scanner.cli.parser import Commands, add_command, add_format, commands_of, open_app
from scanner.cli.progress import wait_for
from scanner.cli.saved import wanted_of
from scanner.domain.cautions import caution_words
from scanner.domain.change import ChangeKind, ChangeRow, Plan, PlanId, Selected, Wish
from scanner.domain.change_shapes import (
    change_row_shape,
    plan_shape,
    shown_plan_shape,
    standing_shape,
)
from scanner.domain.change_words import (
    STATES,
    changes_words,
    plan_words,
    standing_words,
    value_words,
)
from scanner.domain.listing import PhotoFilter
from scanner.domain.photo import Visibility
from scanner.domain.rights import DATA_MINING, LICENSE, rights_text
from scanner.domain.shapes import moment
from scanner.domain.words import duration

if TYPE_CHECKING:
    from scanner.app import App

PAGE = 500
"""Changes that are read from the catalog together."""

STOPPING = "Stopping; nothing was changed, and no plan is made."
VISIBILITIES = ("public", "friends", "family", "friends-family", "private")
LIST_HEADS = ("plan", "made", "what", "changes", "left", "how it stands")
ROW_HEADS = ("photo", "title", "before", "after", "state", "note")
COUNT_HEADS = ("changes", "before", "after")

RIGHTS_OPTIONS = (
    ("--copyright", "copyright", "TEXT", "the copyright notice"),
    ("--creator", "creator", "NAME", "who took the photo"),
    ("--credit", "credit", "TEXT", "how to credit it"),
    ("--usage-terms", "usage_terms", "TEXT", "what others may do with it, in words"),
    ("--web-statement", "web_statement", "URL", "a page that says what others may do with it"),
)
"""Options of `plan rights` that stand for one field each; an empty text removes the field."""


def add_to(commands: Commands) -> None:
    """Add the command."""
    noun = add_command(
        commands,
        "plan",
        "Plan a change of many photos, and see what it would do. Nothing is changed before "
        "`apply`.",
        example="safelight plan license all-rights-reserved --severity 2\nsafelight plan show 4",
    )
    verbs = commands_of(noun, "WHAT")
    _add_wishes(verbs)
    _add_rights(verbs)
    listing = add_command(
        verbs,
        "list",
        "List the plans and how they stand, the newest first.",
        example="safelight plan list --format json",
        run=list_plans,
    )
    add_format(listing, "json")
    showing = add_command(
        verbs,
        "show",
        "Show a plan: its counts, what to know before agreeing, and every change.",
        example="safelight plan show 4",
        run=show,
    )
    add_number(showing)
    add_format(showing, "json")


def add_number(parser: ArgumentParser) -> None:
    """Let a command take one plan."""
    parser.add_argument(
        "plan", metavar="N", type=int, help="the plan's number: safelight plan list"
    )


def _add_wishes(verbs: Commands) -> None:
    license_ = add_command(
        verbs,
        "license",
        "Plan to put photos on Flickr under another license; without filters, all of them.",
        example="safelight plan license all-rights-reserved --severity 2\n"
        "safelight plan license cc-by-4.0 --license cc-by-2.0",
        run=lambda given: _make(given, Wish(ChangeKind.LICENSE, given.wish)),
    )
    license_.add_argument(
        "wish", metavar="SLUG", type=slug, help="such as all-rights-reserved, cc-by-nc-4.0"
    )
    visibility = add_command(
        verbs,
        "visibility",
        "Plan who can see photos on Flickr; without filters, all of them.",
        example="safelight plan visibility friends-family --faces --visibility public",
        run=lambda given: _make(given, Wish(ChangeKind.VISIBILITY, Visibility(given.wish).value)),
    )
    visibility.add_argument(
        "wish", metavar="V", type=slug, choices=VISIBILITIES, help=", ".join(VISIBILITIES)
    )
    tag = add_command(
        verbs,
        "tag",
        "Plan to add a tag to photos on Flickr; without filters, to all of them.",
        example="safelight plan tag no_cv --faces",
        run=lambda given: _make(given, Wish(ChangeKind.TAG, given.wish)),
    )
    tag.add_argument("wish", metavar="TAG", help="the tag, as you would type it on Flickr")
    location = add_command(
        verbs,
        "location",
        "Plan to remove where photos were taken from Flickr; without filters, from all of them.",
        example="safelight plan location --remove --faces",
        run=lambda given: _make(given, Wish(ChangeKind.LOCATION)),
    )
    location.add_argument(
        "--remove", action="store_true", required=True, help="remove it; nothing else can be asked"
    )
    for parser in (license_, visibility, tag, location):
        add_filters(parser)
        add_format(parser, "json")


def _add_rights(verbs: Commands) -> None:
    parser = add_command(
        verbs,
        "rights",
        "Plan to write rights fields of the files in your folders; without filters, of all of "
        "them. An empty text removes a field. To choose files by the license that they state "
        "now, use the filter --of-license: here --license is the one to write.",
        example="safelight plan rights --license all-rights-reserved --data-mining prohibited\n"
        "safelight plan rights --creator 'Anna Example' --embed --of-license unknown",
        run=lambda given: _make(given, rights_wish(given)),
    )
    parser.add_argument(
        "--license", dest="wish_license", metavar="SLUG", type=slug, help="the license to state"
    )
    parser.add_argument(
        "--data-mining", metavar="VALUE", type=slug, help=f"one of {', '.join(DATA_MINING)}"
    )
    for option, dest, value, what in RIGHTS_OPTIONS:
        parser.add_argument(option, dest=f"wish_{dest}", metavar=value, help=what)
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--sidecar",
        action="store_true",
        help="write a sidecar (.xmp) beside each file, and leave the file alone; so it is without "
        "this, too",
    )
    where.add_argument("--embed", action="store_true", help="write into the files themselves")
    add_filters(parser, license_option="--of-license")
    add_format(parser, "json")


def rights_wish(given: Namespace) -> Wish:
    """Return the fields that `plan rights` was given; which values are allowed the core says."""
    named = {dest: getattr(given, f"wish_{dest}") for _, dest, _, _ in RIGHTS_OPTIONS}
    named |= {LICENSE: given.wish_license, "data_mining": given.data_mining}
    values = {name: value for name, value in named.items() if value is not None}
    return Wish(ChangeKind.RIGHTS, rights_text(values), embed=given.embed)


def _make(given: Namespace, wish: Wish) -> int:
    """Carry out `plan license` and its like."""
    with open_app(given) as app:
        wanted = wanted_of(given, app)
        plan = wait_for(app.start_plan(wish, Selected(wanted=wanted)), stopping=STOPPING)
        if wanted == PhotoFilter():
            output.say(
                f"No filter was given: the plan is about all {_all_of(plan)} that it can be about."
            )
        if given.format == "json":
            warnings = warnings_of(app, plan)
            output.document(plan_shape(plan, app.transitions(plan.id), warnings))
            return Exit.DONE
        tell(app, plan)
    if plan.changes:
        output.say(f"Nothing is changed yet. See every change: safelight plan show {plan.id}")
        output.say(f"Agree, and carry it out: safelight apply {plan.id}")
    return Exit.DONE


def _all_of(plan: Plan) -> str:
    return changes_words(plan.changes + plan.unchanged, plan.wish.kind)


def list_plans(given: Namespace) -> int:
    """Carry out `plan list`."""
    with open_app(given) as app:
        plans = app.plans()
    if given.format == "json":
        output.array(standing_shape(plan) for plan in plans)
        return Exit.DONE
    output.table(LIST_HEADS, map(_plan_cells, plans))
    if not plans:
        output.say("There are no plans yet: safelight plan license SLUG")
    return Exit.DONE


def _plan_cells(plan: Plan) -> list[object]:
    return [
        str(plan.id),
        f"{plan.made:%Y-%m-%d %H:%M}",
        output.short(plan_words(plan)),
        plan.changes,
        plan.left,
        standing_words(plan),
    ]


def show(given: Namespace) -> int:
    """Carry out `plan show`: as many rows as there are, a page of them in memory."""
    with open_app(given) as app:
        plan = app.plan(PlanId(given.plan))
        if given.format == "json":
            shape = shown_plan_shape(plan, app.transitions(plan.id), warnings_of(app, plan))
            output.document_with(shape, "rows", map(change_row_shape, rows_of(app, plan)))
            return Exit.DONE
        tell(app, plan)
        _tell_standing(plan)
        output.line()
        output.table(ROW_HEADS, (row_cells(plan, row) for row in rows_of(app, plan)))
    return Exit.DONE


def warnings_of(app: "App", plan: Plan) -> list[str]:
    """Return what there is to know before agreeing to a plan, a sentence each."""
    return [caution_words(caution, app.licenses) for caution in plan.cautions]


def rows_of(app: "App", plan: Plan, numbers: Sequence[int] | None = None) -> Iterator[ChangeRow]:
    """Yield a plan's changes, or those of these numbers, read by pages."""
    wanted = app.plan_numbers(plan.id) if numbers is None else numbers
    for start in range(0, len(wanted), PAGE):
        yield from app.plan_rows(plan.id, wanted[start : start + PAGE])


def row_cells(plan: Plan, row: ChangeRow) -> list[object]:
    """Return one change as a row under ROW_HEADS."""
    change, kind = row.change, plan.wish.kind
    return [
        change.subject,
        output.short(change.title),
        value_words(kind, change.before),
        value_words(kind, change.after),
        row.state.value,
        row.note,
    ]


def tell(app: "App", plan: Plan) -> None:
    """Print what a plan would change, as counts per before and after, and what that means."""
    kind = plan.wish.kind
    output.line(f"Plan {plan.id}, {plan_words(plan)}: {_would(plan)}")
    if plan.changes:
        output.line()
        output.table(
            COUNT_HEADS,
            [
                [item.changes, value_words(kind, item.before), value_words(kind, item.after)]
                for item in app.transitions(plan.id)
            ],
        )
    warnings = warnings_of(app, plan)
    if warnings:
        output.line()
        output.line("To know before you agree:")
        for sentence in warnings:
            output.line(f"- {sentence}")
    if plan.changes:
        output.line()
        output.line(f"It takes {about(plan.seconds)}{_calls(plan)}.")


def about(seconds: float) -> str:
    """
    Return an estimate of a length of time.

    >>> about(0.2), about(9000)
    ('less than a second', 'about 2 h 30 min')
    """
    return duration(seconds) if seconds < 1 else f"about {duration(seconds)}"


def _would(plan: Plan) -> str:
    kind = plan.wish.kind
    if not plan.changes:
        if not plan.unchanged:
            return "there is nothing to change."
        return f"nothing to change; {changes_words(plan.unchanged, kind)} stay as they are."
    rest = f" {plan.unchanged:,} are so already." if plan.unchanged else ""
    return f"{changes_words(plan.changes, kind)} would change.{rest}"


def _calls(plan: Plan) -> str:
    return f", {plan.calls:,} calls to Flickr" if plan.calls else ""


def _tell_standing(plan: Plan) -> None:
    pairs: list[tuple[str, Any]] = [("made", moment(plan.made)), ("agreed to", moment(plan.agreed))]
    pairs += [
        (state.value, f"{plan.count(state):,}  ({words})")
        for state, words in STATES.items()
        if plan.count(state)
    ]
    pairs.append(("discarded", "yes; `apply` does not take it" if plan.discarded else None))
    pairs.append(("stopped", plan.stopped))
    output.line()
    output.fields(pairs)
