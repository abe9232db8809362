"""`safelight photo KEY`: everything known about one photo."""

from argparse import Namespace

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.parser import Commands, add_command, add_format, add_key, open_app
from scanner.domain.change import ChangeKind, ChangeRow
from scanner.domain.change_words import value_words
from scanner.domain.face import Face
from scanner.domain.listing import PhotoDetail
from scanner.domain.shapes import camera_time, detail_shape, moment
from scanner.domain.words import LEVELS, REASONS, seen_by

FACE_HEADS = ("face", "x", "y", "w", "h", "score", "by", "review", "note")
MATCH_HEADS = ("in the list of", "that was imported from", "row")
POSSIBLE_HEADS = ("dataset", "they took photos under", "its license since")


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
        name = app.licenses.by_slug(detail.row.license).name
    if given.format == "json":
        output.document(detail_shape(detail))
        return Exit.DONE
    _tell(detail, name)
    return Exit.DONE


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


def _tell(detail: PhotoDetail, license_name: str) -> None:
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
    _tell_datasets(detail)
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


def _tell_datasets(detail: PhotoDetail) -> None:
    """Print which lists hold the photo, and which datasets may."""
    if detail.matches:
        output.line()
        output.table(
            MATCH_HEADS,
            [
                (one.dataset, one.list_name, "" if one.row is None else str(one.row))
                for one in detail.matches
            ],
        )
    if detail.possible:
        output.line()
        output.line("It may be in these; nobody publishes their lists:")
        output.table(
            POSSIBLE_HEADS,
            [(one.dataset, one.license, moment(one.since)) for one in detail.possible],
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
