"""`safelight photo KEY`: everything known about one photo."""

from argparse import Namespace
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.parser import Commands, add_command, add_format, add_key, open_app
from scanner.cli.request_telling import today
from scanner.domain.change import ChangeKind, ChangeRow
from scanner.domain.change_words import value_words
from scanner.domain.dataset import Dataset
from scanner.domain.dataset_words import (
    collected_words,
    licenses_then_words,
    recipients_words,
    since_words,
)
from scanner.domain.exposure import LicenseChange, Reason, was_open_for
from scanner.domain.face import Face
from scanner.domain.listing import PhotoDetail
from scanner.domain.photo_shapes import detail_shape
from scanner.domain.shapes import camera_time, moment
from scanner.domain.words import LEVELS, REASONS, seen_by

if TYPE_CHECKING:
    from scanner.app import App

WasOpen = Sequence[tuple[Dataset, LicenseChange]]

FACE_HEADS = ("face", "x", "y", "w", "h", "score", "by", "review", "note")
WAS_OPEN_HEADS = ("they took photos under", "its license since", "dataset", "collected")
POSSIBLE_HEADS = ("dataset", "they took photos under", "its license since", "collected")


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "photo",
        "Show everything that is known about one photo.",
        example="safelight photo 49834857326\nsafelight photo ~/Pictures/2019/beach.jpg",
        run=run,
    )
    add_key(parser)
    add_format(parser, "json")


def run(given: Namespace) -> int:
    """Carry out `photo`."""
    with open_app(given) as app:
        detail = app.photo_of_key(given.key, given.source)
        if given.format == "json":
            output.document(document_of(app, detail))
        else:
            name = app.licenses.by_slug(detail.row.license).name
            _tell(detail, name, known_datasets(app), was_open(app, detail))
    return Exit.DONE


def document_of(app: "App", detail: PhotoDetail) -> dict[str, Any]:
    """Return everything known about one photo as JSON has it."""
    opened = was_open(app, detail)
    return detail_shape(detail, known_datasets(app), was_open=opened, today=today())


def known_datasets(app: "App") -> dict[str, Dataset]:
    """Return the known datasets by slug."""
    return {state.dataset.slug: state.dataset for state in app.datasets()}


def was_open(app: "App", detail: PhotoDetail) -> WasOpen:
    """Return while which datasets were collected a photo was open, under which license."""
    if Reason.LICENSE_WAS_PERMISSIVE not in detail.row.reasons:
        return ()
    profile = app.settings.exposure_profile
    datasets = known_datasets(app).values()
    return was_open_for(detail.history, datasets, app.licenses, profile=profile)


def face_row(face: Face) -> list[object]:
    """Return one face as a row under FACE_HEADS."""
    box = face.box
    return [
        str(face.n),
        *(f"{value:.3f}" for value in (box.x, box.y, box.w, box.h)),
        "" if face.score is None else f"{face.score:.2f}",
        face.by,
        "" if face.review is None else face.review.value,
        face.note,
    ]


def _tell(
    detail: PhotoDetail, license_name: str, datasets: Mapping[str, Dataset], was_open: WasOpen
) -> None:
    row = detail.row
    level, meaning = LEVELS[row.level]
    picture = detail.picture
    place = picture.path if picture and picture.member is None else None
    if picture and picture.member is not None:
        place = f"{picture.member} in {picture.path}"
    output.fields(
        [
            ("key", row.key),
            ("title", row.title),
            ("source", f"{detail.source.id} ({row.kind.value} {detail.source.name})"),
            ("gone", "from its source; what was known is kept" if row.gone else None),
            ("link", row.url),
            ("file", place),
            ("taken", camera_time(row.taken)),
            ("uploaded", moment(row.uploaded)),
            ("size", f"{row.width} x {row.height}" if row.width and row.height else None),
            ("camera", detail.camera),
            ("license", f"{license_name} ({row.license})"),
            ("seen by", seen_by(row.visibility, row.visibility_exact)),
            ("tags", ", ".join(detail.tags)),
            ("albums", ", ".join(album.title for album in detail.albums)),
            ("copyright", detail.rights.copyright),
            ("creator", detail.rights.creator),
            ("usage terms", detail.rights.usage_terms),
            ("data mining", detail.rights.data_mining),
            ("exposure", f"{level} (severity {row.severity}): {meaning}"),
            ("because", "; ".join(REASONS[reason] for reason in row.reasons)),
            ("datasets", ", ".join(row.datasets)),
            ("faces", _faces(detail)),
        ]
    )
    _tell_datasets(detail, datasets)
    _tell_was_open(was_open)
    if detail.faces:
        output.line()
        output.table(FACE_HEADS, [face_row(face) for face in detail.faces])
    if detail.links:
        output.line()
        output.table(
            ["the same picture as", "in", "why", "said"],
            [(k.key, str(k.source), k.basis.value, k.verdict or "") for k in detail.links],
        )
    if detail.changes:
        output.line()
        output.table(
            ["plan", "before", "after", "state", "since", "note"],
            [_change_row(row) for row in detail.changes],
        )
    if detail.history:
        output.line()
        output.table(
            ["from", "license"], [(moment(change.at), change.license) for change in detail.history]
        )


def _tell_datasets(detail: PhotoDetail, datasets: Mapping[str, Dataset]) -> None:
    """Print which lists hold the photo, what is known of each, and which datasets may hold it."""
    for match in detail.matches:
        dataset = datasets.get(match.dataset)
        output.line()
        output.fields(
            [
                ("in the list of", dataset.name if dataset else match.dataset),
                ("list", match.list_name),
                ("SHA-256", match.list_sha256),
                ("row", "the list has no rows" if match.row is None else f"{match.row:,}"),
                ("since", since_words(match, dataset)),
                ("license then", licenses_then_words(detail.history, dataset)),
                ("license now", detail.row.license),
                ("whom to write to", recipients_words(dataset)),
            ]
        )
    if detail.possible:
        output.line()
        output.line("It may be in these, which no published list tells:")
        output.table(
            POSSIBLE_HEADS,
            [
                (
                    one.dataset,
                    one.license,
                    moment(one.since),
                    collected_words(datasets[one.dataset]) if one.dataset in datasets else "",
                )
                for one in detail.possible
            ],
        )


def _tell_was_open(was_open: WasOpen) -> None:
    """Print why the photo was open: which license it had while which datasets were collected."""
    if not was_open:
        return
    output.line()
    output.line("It was open; who could see it then is not on record:")
    output.table(
        WAS_OPEN_HEADS,
        [
            (change.license, moment(change.at), dataset.slug, collected_words(dataset))
            for dataset, change in was_open
        ],
    )


def _change_row(row: ChangeRow) -> list[object]:
    change = row.change
    return [
        str(change.plan),
        # Rights are JSON, and are said in words; what is none stays as it is.
        output.short(value_words(ChangeKind.RIGHTS, change.before)),
        output.short(value_words(ChangeKind.RIGHTS, change.after)),
        row.state.value,
        moment(row.at),
        row.note,
    ]


def _faces(detail: PhotoDetail) -> str:
    if detail.row.error is not None:
        return f"not known: {detail.row.error}"
    if detail.row.faces is None:
        return "not looked at yet"
    return f"{detail.row.faces}" if detail.row.faces else "none found at this setting"
