"""
The report for a lawyer: everything known of each photo with its day and source, and the journal.

It tells facts from guesses, says what was not checked, and gives the sums by which others can check
a list or the journal. It leaves out places and the letters' own text, which a request's case file
holds. It is no legal advice.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from scanner.domain.change import ChangeKind, JournalCheck
from scanner.domain.change_words import KINDS, STATES, value_words
from scanner.domain.dataset import Checkable, DatasetMatch
from scanner.domain.dataset_words import SURE, collected_words, licenses_then_words
from scanner.domain.exposure import LicenseChange
from scanner.domain.listing import PhotoDetail
from scanner.domain.photo import SourceKind
from scanner.domain.request_words import EVENTS, channel_words, due_words, standing_words
from scanner.domain.shapes import camera_time, moment
from scanner.domain.words import LEVELS, REASONS, count, seen_by
from scanner.report.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Picture,
    Table,
    Term,
    Terms,
)
from scanner.report.evidence import Cited, note_of
from scanner.report.facts import CANNOT_KNOW, Facts
from scanner.report.links import safe_link
from scanner.report.page import asked_words
from scanner.report.pictures import Pictures

TITLE = "Photos, their licenses, datasets and changes: a record with its sources"

FLICKR_HISTORY = "Flickr's own license history (flickr.photos.licenses.getLicenseHistory)"
EXPORT_NOW = "the Flickr export, as of the day it was made; it has no history"
FILE_NOW = "the file's own rights fields"

PDF_LINES = 5_000
"""Lines of the journal that a PDF has; the other formats have all of them."""


class Held(NamedTuple):
    """A license, from when to when (aware; None: to this day) a photo had it, and if it is open."""

    license: str
    since: datetime
    until: datetime | None
    is_open: bool


def document_for_lawyer(facts: Facts, most: int | None = None) -> Document:
    """Return the report; of `most` photos and `PDF_LINES` lines, where a format needs an end."""
    return Document(title=TITLE, version=facts.version, blocks=_blocks(facts, most))


def held(history: tuple[LicenseChange, ...], facts: Facts) -> tuple[Held, ...]:
    """Return a license history as spans of time, each with whether it was permissive."""
    ends = [*(change.at for change in history[1:]), None]
    return tuple(
        Held(change.license, change.at, end, facts.permissive(change.license))
        for change, end in zip(history, ends, strict=False)
    )


def license_source(kind: SourceKind) -> str:
    """Return where a photo's license of today was read."""
    if kind is SourceKind.FLICKR:
        return "Flickr, at the last scan"
    return EXPORT_NOW if kind is SourceKind.EXPORT else FILE_NOW


def how_sure(match: DatasetMatch, facts: Facts) -> str:
    """Return what a match rests on."""
    dataset = facts.told().datasets.get(match.dataset)
    about = f"; what is known of the dataset: {SURE[dataset.sure]}" if dataset else ""
    return f"sure: its id stands in that list{about}"


def _blocks(facts: Facts, most: int | None) -> Iterator[Block]:
    cited = Cited()
    photos = facts.tally.photos
    yield Heading(1, TITLE)
    yield from _front(facts)
    yield Heading(2, "The photos")
    pictures = Pictures(facts, every=True)
    case = facts.told()
    for n, row in enumerate(facts.rows(), 1):
        if most is not None and n > most:
            break
        detail = case.detail(row)
        cited.add(detail)
        yield Heading(3, f"{n}. {row.title or row.key}")
        if (data := pictures.of(row)) is not None:
            boxes = tuple(face.box for face in detail.faces if face.counts)
            yield Picture(data, f"{n}. {count(len(boxes), 'face', 'faces')}", boxes)
        yield from _photo(detail, facts)
    if most is not None and photos > most:
        yield Paragraph(
            f"… and {photos - most:,} more. A PDF names {most:,} photos at most; the same report "
            "as .html, .csv or .json has all of them."
        )
    if pictures.sentence:
        yield Paragraph(pictures.sentence, quiet=True)
    yield from _requests(facts, cited)
    yield from _lists(facts)
    yield Heading(2, "What is not known")
    yield Bullets(CANNOT_KNOW)
    yield from _annex(facts, cited, None if most is None else PDF_LINES)


def _front(facts: Facts) -> Iterator[Block]:
    asked = asked_words(facts) or "all photos of the library"
    yield Terms(
        (
            Term("Written", moment(facts.at) or ""),
            Term("By", f"Safelight {facts.version}"),
            Term("About", f"{count(facts.tally.photos, 'photo', 'photos')}: {asked}"),
            Term("Permissive means", f"{facts.profile.name} ({facts.profile.rule})"),
            Term(
                "Faces",
                f"looked for by {facts.detector}, setting “{facts.settings.detector_level}”; "
                "a person's word goes before the detector's",
            ),
        )
    )
    yield Bullets(
        (
            "All moments are in UTC; the day a photo was taken is its camera's clock.",
            "What a source said, and what Safelight changed, is told with its day. What follows "
            "from it by a rule is called so; what may be, and cannot be told, is called possible.",
            "Who could see a photo in the past is on record only from changes made with Safelight.",
            "This is a record of facts and no legal advice.",
        )
    )


def _photo(detail: PhotoDetail, facts: Facts) -> Iterator[Block]:
    row = detail.row
    yield Terms(tuple(_terms(detail, facts)))
    spans = held(detail.history, facts)
    yield Heading(4, "Licenses")
    if spans:
        yield Table(
            ("From", "To", "License", "Permissive", "Source"),
            (
                (
                    moment(one.since) or "",
                    moment(one.until) or "to this day, as last read",
                    one.license,
                    "yes" if one.is_open else "no",
                    FLICKR_HISTORY,
                )
                for one in spans
            ),
        )
    else:
        yield Paragraph("No license history is on record.")
    yield Paragraph(_when_open(spans, detail, facts))
    yield Heading(4, "Datasets")
    yield from _matches(detail, facts)
    yield Heading(4, "Changes made with Safelight")
    if detail.changes:
        yield Table(
            ("When", "What", "Before", "After", "Outcome", "Plan and row"),
            tuple(_changes(detail, facts)),
        )
    else:
        yield Paragraph("None.")
    if row.error:
        yield Paragraph(f"Its picture could not be read: {row.error}")


def _terms(detail: PhotoDetail, facts: Facts) -> Iterator[Term]:
    row = detail.row
    license_ = facts.license(row.license)
    yield Term("Key", row.key)
    yield Term("Source", f"{row.kind.value}: {detail.source.name}")
    if (link := safe_link(row.url)) is not None:
        yield Term("Link", link, link)
    yield Term("Taken", camera_time(row.taken) or "not known")
    yield Term("Uploaded", moment(row.uploaded) or "not known")
    yield Term(
        "License now", f"{license_.name} ({row.license}); read from {license_source(row.kind)}"
    )
    yield Term("Seen by", seen_by(row.visibility, row.visibility_exact))
    yield Term("Faces", _faces(detail))
    yield Term("Exposure, by rule", LEVELS[row.level][0])
    if row.reasons:
        yield Term("Because", "; ".join(REASONS[reason] for reason in row.reasons))
    if row.gone:
        yield Term("Gone", "the source does not list it any more")


def _faces(detail: PhotoDetail) -> str:
    if detail.row.faces is None:
        return "not looked at"
    told = [
        f"{face.n}: "
        + ("drawn by a person" if face.score is None else f"found, certainty {face.score:.2f}")
        + (f", {face.review.value} by a person" if face.review else "")
        for face in detail.faces
    ]
    when = f" (looked at {moment(detail.looked_at)})" if detail.looked_at else ""
    return ("; ".join(told) or "none found at this setting") + when


def _when_open(spans: tuple[Held, ...], detail: PhotoDetail, facts: Facts) -> str:
    if not spans:
        now = "is" if facts.permissive(detail.row.license) else "is not"
        return f"Its license now {now} permissive. Whether it ever was before is not on record."
    times = [
        f"{one.since:%Y-%m-%d} to {one.until:%Y-%m-%d}"
        if one.until
        else f"since {one.since:%Y-%m-%d}"
        for one in spans
        if one.is_open
    ]
    if not times:
        return "Its license was not permissive at any time on record."
    return (
        f"Its license was permissive: {'; '.join(times)}. Who could see it then is not on record."
    )


def _matches(detail: PhotoDetail, facts: Facts) -> Iterator[Block]:
    case = facts.told()
    if detail.matches:
        yield Table(
            ("Dataset", "List", "SHA-256 of the list", "Row", "Imported; found", "How sure"),
            tuple(
                (
                    one.dataset,
                    one.list_name,
                    one.list_sha256,
                    "" if one.row is None else str(one.row),
                    "; ".join(
                        moment(at) or "not known"
                        for at in (
                            case.lists[one.dataset].at if one.dataset in case.lists else None,
                            one.at,
                        )
                    ),
                    how_sure(one, facts),
                )
                for one in detail.matches
            ),
        )
        for one in detail.matches:
            dataset = case.datasets.get(one.dataset)
            then = licenses_then_words(detail.history, dataset)
            yield Paragraph(f"Its license for {one.dataset}: {then}.")
    else:
        yield Paragraph("Its id was found in none of the imported lists.")
    if detail.possible:
        yield Bullets(
            tuple(
                f"Possible, and not known: {one.dataset}. Its license was {one.license} since "
                f"{one.since:%Y-%m-%d}, which was taken while that was collected."
                for one in detail.possible
            )
        )


def _changes(detail: PhotoDetail, facts: Facts) -> Iterator[tuple[str, ...]]:
    for row in reversed(detail.changes):
        kind = facts.told().kind(row.change.plan)
        outcome = STATES[row.state] + (f": {row.note}" if row.note else "")
        before, after = (value_words(kind, text) for text in (row.change.before, row.change.after))
        if kind is ChangeKind.LOCATION:
            values = (row.change.before, row.change.after)
            before, after = ("(a place)" if value else "(none)" for value in values)
        where = f"{row.change.plan}, {row.change.n}"
        yield moment(row.at) or "not begun", KINDS[kind], before, after, outcome, where


def _requests(facts: Facts, cited: Cited) -> Iterator[Block]:
    yield Heading(2, "Requests")
    case, today = facts.told(), facts.at.date()
    if not cited.requests:
        yield Paragraph("No letter was written about these photos.")
    for number in sorted(cited.requests):
        found = case.request(number)
        one = found.request
        yield Heading(3, f"Request {one.id}: {one.to.name}")
        yield Terms(
            (
                Term("To", channel_words(one.to.channel)),
                Term("As", one.asker.value),
                Term("Law", one.law),
                Term("Subject", one.subject),
                Term("Photos", f"{one.photos:,} in all, on the day of the letter"),
                Term("Stands", standing_words(one, today)),
                Term("Due", due_words(one, today) or "nothing"),
                Term("Message-ID", one.message_id or "none"),
            )
        )
        yield Table(
            ("When", "What", "Then", "Note"),
            tuple(
                (moment(event.at) or "", EVENTS[event.kind], event.state.value, note_of(event))
                for event in found.events
            ),
        )


def _lists(facts: Facts) -> Iterator[Block]:
    case = facts.told()
    yield Heading(2, "What was checked, and what was not")
    if case.lists:
        yield Table(
            ("Dataset", "Collected", "List", "SHA-256", "Photos", "Imported"),
            tuple(
                (
                    slug,
                    collected_words(case.datasets[slug]) if slug in case.datasets else "",
                    one.file,
                    one.sha256,
                    f"{one.photos:,}",
                    moment(one.at) or "",
                )
                for slug, one in sorted(case.lists.items())
            ),
        )
    else:
        yield Paragraph("No list of any dataset was imported: nothing was checked.")
    unasked = [d.slug for d in case.datasets.values() if d.slug not in case.lists]
    never = [slug for slug in unasked if case.datasets[slug].checkable is not Checkable.YES]
    could = [slug for slug in unasked if slug not in never]
    yield Bullets(
        (
            f"Not checked, though a list is published: {', '.join(sorted(could)) or 'none'}.",
            f"Not to be checked by a published list: {', '.join(sorted(never)) or 'none'}.",
        )
    )


def _annex(facts: Facts, cited: Cited, most: int | None) -> Iterator[Block]:
    yield Heading(2, "Annex: the journal")
    yield Paragraph(check_words(facts.told().check()))
    lines = cited.journal(facts.told())
    yield Table(
        ("Line", "When", "Plan, row", "State", "Seen", "Note", "Hash"),
        (
            (
                str(line.id),
                moment(line.at) or "",
                f"{line.plan}" if line.n is None else f"{line.plan}, {line.n}",
                str(line.state),
                cited.seen(line, facts.told()),
                line.note,
                line.hash,
            )
            for n, line in enumerate(lines)
            if most is None or n < most
        ),
    )
    if most is not None:
        yield Paragraph(
            f"A PDF has the first {most:,} of these lines; the other formats have all of them. "
            "`safelight journal --format json` gives all that the hashes are made of.",
            quiet=True,
        )


def check_words(check: JournalCheck) -> str:
    """Return whether the journal is as it was written, in a sentence."""
    if check.broken is None:
        return (
            f"The whole journal was read: {count(check.lines, 'line', 'lines')}, each with the "
            "SHA-256 of itself and the one before; they fit together. Below are those about these "
            "photos and requests."
        )
    return f"The journal is not as it was written, from line {check.broken} on: {check.why}"
