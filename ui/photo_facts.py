"""What is known of one photo, as captions and values for the inspector."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, QUrl

from scanner.domain.change import ChangeKind, PlanId
from scanner.domain.dataset import DatasetState
from scanner.domain.exposure import Reason
from scanner.domain.license import DEFAULT_PROFILE, LicenseTable
from scanner.domain.listing import PhotoDetail
from scanner.domain.photo import SourceKind
from ui.change_words import kind_words, state_words, value_words
from ui.dataset_facts import dates_of, matches_of, possible_of, was_open_of
from ui.dataset_words import name_of
from ui.opening import flickr_address
from ui.widgets.sheet import Entry, Fact, Heading, Sentence, web_address
from ui.words import (
    day_words,
    license_words,
    shown,
    translate,
    visibility_words,
    when_words,
    why,
)

MOST_CHANGES = 20
"""Changes of one photo that are shown; the journal has all."""

_ENCODED = QUrl.ComponentFormattingOption.FullyEncoded


def entries_of(
    detail: PhotoDetail,
    licenses: LicenseTable,
    *,
    plans: Mapping[PlanId, ChangeKind],
    datasets: Mapping[str, DatasetState],
    host: str = "",
    profile: str = DEFAULT_PROFILE,
) -> list[Entry]:
    """
    Return all that is known of a photo, under headings; what nothing is known of is left out.

    `plans` are the kinds of the plans that concern it; `host` is as in `facts_of`; `profile` is
    what counts as permissive.
    """
    title = shown(detail.row.title or detail.row.key, 300)
    lists = matches_of(detail, datasets, licenses)
    entries: list[Entry] = []
    if lists:
        # First, for it is the strongest that can be said of a photo.
        entries += [Heading(translate("facts", "In datasets")), *lists]
        entries.append(Heading(translate("facts", "The photo")))
    entries.append(Fact(translate("facts", "Title"), title))
    entries += facts_of(detail, licenses, host)
    for heading, more in (
        (translate("facts", "Possibly in datasets"), possible_of(detail, datasets, licenses)),
        (
            translate("facts", "When it was open"),
            was_open_of(detail, datasets, licenses, profile),
        ),
        (translate("facts", "License history"), history_of(detail, licenses)),
        (translate("facts", "Changes by Safelight"), changes_of(detail, plans, licenses)),
    ):
        if more:
            entries += [Heading(heading), *more]
    return entries


def why_of(
    detail: PhotoDetail,
    licenses: LicenseTable,
    datasets: Mapping[str, DatasetState],
    profile: str = DEFAULT_PROFILE,
) -> list[Entry]:
    """Return why a photo is flagged, or why it is not, with dates, the strongest first."""
    names = {slug: name_of(state.dataset) for slug, state in datasets.items()}
    sentences = why(detail, licenses, names, dates_of(detail, datasets, licenses, profile))
    return [Sentence(text, strong=n == 0) for n, text in enumerate(sentences)]


def facts_of(detail: PhotoDetail, licenses: LicenseTable, host: str = "") -> list[Fact]:
    """
    Return the facts that a photographer asks for first, then rights, then where it lies.

    `host` is where Flickr is, if not at its own addresses: see `flickr_address`.
    """
    row = detail.row
    known = licenses.by_slug(row.license)
    not_said = translate("facts", "not said")
    facts = [
        Fact(translate("facts", "License"), license_words(row.license, licenses), known.url),
        Fact(translate("facts", "Seen by"), visibility_words(row.visibility, row.visibility_exact)),
        Fact(translate("facts", "Taken"), when_words(row.taken) if row.taken else not_said),
        Fact(
            translate("facts", "Uploaded"), when_words(row.uploaded) if row.uploaded else not_said
        ),
        Fact(translate("facts", "Camera"), shown(detail.camera, 200) or not_said),
        Fact(translate("facts", "Place"), _place(detail)),
        Fact(
            translate("facts", "People tagged"),
            translate("facts", "yes") if Reason.PEOPLE_TAGGED in row.reasons else not_said,
        ),
        *_rights(detail),
        *_texts(detail),
        *_whereabouts(detail, host),
    ]
    if row.kind is SourceKind.FOLDER and row.uploaded is None:
        facts = [fact for fact in facts if fact.label != translate("facts", "Uploaded")]
    return facts


def history_of(detail: PhotoDetail, licenses: LicenseTable) -> list[Fact]:
    """Return which license the photo had from when on, the newest first."""
    return [
        Fact(
            translate("facts", "from {day}").format(day=day_words(change.at)),
            license_words(change.license, licenses),
            licenses.by_slug(change.license).url,
        )
        for change in reversed(detail.history)
    ]


def changes_of(
    detail: PhotoDetail, kinds: Mapping[PlanId, ChangeKind], licenses: LicenseTable
) -> list[Fact]:
    """
    Return what was planned for the photo and how it stands, the newest first.

    `kinds` are those of the plans; a change of another plan is left out.
    """
    facts = []
    for row in detail.changes[:MOST_CHANGES]:
        kind = kinds.get(row.change.plan)
        if kind is None:
            continue
        facts.append(
            Fact(
                day_words(row.at) if row.at else translate("facts", "not begun"),
                translate("facts", "{what}: {before} → {after}. {state}.").format(
                    what=kind_words(kind),
                    before=value_words(kind, row.change.before, licenses),
                    after=value_words(kind, row.change.after, licenses),
                    state=state_words(row.state),
                ),
            )
        )
    return facts


def _place(detail: PhotoDetail) -> str:
    if detail.row.geotagged is None:
        return translate("facts", "not known")
    if not detail.row.geotagged:
        return translate("facts", "no")
    if detail.latitude is None or detail.longitude is None:
        return translate("facts", "yes")
    locale = QLocale()
    place = (
        f"{locale.toString(detail.latitude, 'f', 4)}; {locale.toString(detail.longitude, 'f', 4)}"
    )
    return translate("facts", "yes: {place}").format(place=place)


def _rights(detail: PhotoDetail) -> list[Fact]:
    """Return the rights fields that the file has."""
    rights = detail.rights
    fields = (
        (translate("facts", "Copyright"), rights.copyright, None),
        (translate("facts", "Creator"), rights.creator, None),
        (translate("facts", "Credit"), rights.credit, None),
        (translate("facts", "Usage terms"), rights.usage_terms, None),
        (translate("facts", "Rights page"), rights.web_statement, rights.web_statement),
        (translate("facts", "License in the file"), rights.license_url, rights.license_url),
        (translate("facts", "Data mining"), rights.data_mining, None),
    )
    return [Fact(label, shown(text, 600), url) for label, text, url in fields if text.strip()]


def _texts(detail: PhotoDetail) -> list[Fact]:
    facts = []
    if detail.albums:
        titles = [shown(album.title or album.key, 120) for album in detail.albums]
        facts.append(Fact(translate("facts", "Albums"), ", ".join(titles)))
    if detail.tags:
        tags = ", ".join(shown(tag, 120) for tag in detail.tags[:200])
        facts.append(Fact(translate("facts", "Tags"), tags))
    if detail.description.strip():
        facts.append(Fact(translate("facts", "Description"), shown(detail.description, lines=True)))
    return facts


def _whereabouts(detail: PhotoDetail, host: str) -> list[Fact]:
    """Return where the photo comes from, where its file lies, and what looked at it."""
    row, source = detail.row, detail.source
    came = shown(source.name, 200)
    if source.snapshot is not None:
        came = translate("facts", "{name}, as it was on {day}").format(
            name=came, day=day_words(source.snapshot)
        )
    facts = [Fact(translate("facts", "Source"), came)]
    if detail.picture is not None and detail.picture.path:
        path = shown(detail.picture.path, 1000)
        inside = detail.picture.member
        facts.append(
            Fact(translate("facts", "File"), f"{path} › {shown(inside, 400)}" if inside else path)
        )
    if row.kind is not SourceKind.FOLDER:
        facts.append(Fact(translate("facts", "Number on Flickr"), shown(row.key, 100)))
    if row.url and web_address(row.url):
        page = flickr_address(row.url, host)
        label = translate("facts", "Page") if page is None else translate("facts", "On Flickr")
        address = None if page is None else page.toString(_ENCODED)
        facts.append(Fact(label, shown(row.url, 400), address))
    if row.width and row.height:
        size = f"{QLocale().toString(row.width)} × {QLocale().toString(row.height)}"
        facts.append(Fact(translate("facts", "Size in pixels"), size))
    if detail.looked_at is not None:
        facts.append(Fact(translate("facts", "Looked at"), when_words(detail.looked_at)))
    return facts
