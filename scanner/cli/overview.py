"""`safelight overview`: the whole at one look."""

from argparse import Namespace
from typing import Any

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.parser import Commands, add_command, add_format, open_app
from scanner.domain.overview import Overview, StepName, next_steps

NEXT = {
    StepName.OVERDUE: "answers are overdue: safelight request list --due",
    StepName.DUE: "requests wait for you: safelight request list --due",
    StepName.OPEN: "photos with faces are open: "
    "safelight plan license all-rights-reserved --reason license-permissive",
    StepName.LISTED: "photos are in published lists: safelight photos --severity 3",
    StepName.REVIEW: "exposed photos have uncertain faces: safelight photos --severity 1",
    StepName.LOOK: "photos were not looked at yet: safelight scan",
    StepName.GRANTED: "files with faces grant reuse: safelight photos --reason file-grants-reuse",
    StepName.LISTS: "photos with faces were compared with no list: safelight dataset list",
    StepName.UNREADABLE: "photos could not be read: safelight scan names them",
}
"""What to do next, by the command that does it."""


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "overview",
        "Count everything: photos, faces, what is exposed, in datasets, asked for and due; and say "
        "what to do next.",
        example="safelight overview\nsafelight overview --format json",
        run=run,
    )
    add_format(parser, "json")


def run(given: Namespace) -> int:
    """Carry out `overview`."""
    with open_app(given) as app:
        found = app.overview()
    if given.format == "json":
        output.document(overview_shape(found))
    else:
        _print(found)
    return Exit.DONE


def _print(found: Overview) -> None:
    requests = found.requests
    rows: list[tuple[str, int]] = [
        ("photos", found.photos),
        ("not looked at", found.not_looked_at),
        ("unreadable", found.unreadable),
        ("with faces", found.with_faces),
        ("exposed", found.exposed),
        ("  in a dataset's list", found.in_datasets),
        ("  open to reuse", found.open),
        ("  open once", found.was_open),
        ("  public, not to be reused", found.visible),
        ("  files that grant reuse", found.granted_by_file),
        *((f"in {share.name}", share.photos) for share in found.datasets),
        ("requests open", requests.open),
        ("requests that wait for you", requests.due),
        ("answers overdue", requests.overdue),
    ]
    output.table(("what", "how many"), rows)
    steps = next_steps(found)
    if steps:
        output.line()
        output.line("Next:")
    for step in steps:
        output.line(f"  {step.count:,} {NEXT[step.name]}")


def overview_shape(found: Overview) -> dict[str, Any]:
    """Return the overview as JSON."""
    requests = found.requests
    return {
        "day": found.day.isoformat(),
        "photos": found.photos,
        "looked_at": found.looked_at,
        "not_looked_at": found.not_looked_at,
        "to_look": found.to_look,
        "unreadable": found.unreadable,
        "with_faces": found.with_faces,
        "exposed": {str(level): found.severities.get(level, 0) for level in (3, 2, 1)},
        "open": found.open,
        "was_open": found.was_open,
        "visible": found.visible,
        "granted_by_file": found.granted_by_file,
        "uncertain": found.uncertain,
        "in_datasets": found.in_datasets,
        "datasets": [
            {"dataset": share.dataset, "name": share.name, "photos": share.photos}
            for share in found.datasets
        ],
        "lists_checked": list(found.checked),
        "sources": [
            {
                "source": share.source,
                "name": share.name,
                "kind": share.kind,
                "photos": share.photos,
                "with_faces": share.with_faces,
                "exposed": share.exposed,
            }
            for share in found.sources
        ],
        "years": [
            {"year": share.year, "license": share.license, "photos": share.photos}
            for share in found.years
        ],
        "history": [
            {"day": one.day.isoformat(), **{str(level): n for level, n in one.levels.items()}}
            for one in found.history
        ],
        "requests": {
            "open": requests.open,
            "drafts": requests.drafts,
            "due": requests.due,
            "overdue": requests.overdue,
            "next_due": None if requests.next_due is None else requests.next_due.isoformat(),
        },
        "next": [{"what": step.name, "count": step.count} for step in next_steps(found)],
    }
