"""What filters are called: the entries of the menus and the chips of what is active."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from scanner.domain.exposure import Reason
from scanner.domain.license import LicenseTable, Profile
from scanner.domain.listing import DateRange, Order, PhotoFilter
from ui.counting import day, number
from ui.words import license_words, shown, visibility_words


@dataclass(frozen=True, slots=True)
class Chip:
    """One active part of a filter: what it is called, and the filter without it."""

    words: str
    without: PhotoFilter


def reason_word(reason: Reason) -> str:
    """Return a reason in a few words, as a menu has room for."""
    return {
        Reason.IN_DATASET: _tr("In a published list"),
        Reason.FACE: _tr("Shows a face"),
        Reason.PUBLIC: _tr("Public, with a face"),
        Reason.LICENSE_PERMISSIVE: _tr("License permits reuse"),
        Reason.LICENSE_WAS_PERMISSIVE: _tr("License permitted reuse"),
        Reason.FILE_GRANTS_REUSE: _tr("File grants reuse"),
        Reason.RELEASED: _tr("Has a released face"),
        Reason.LICENSE_UNKNOWN: _tr("License not known"),
        Reason.VISIBILITY_UNSURE: _tr("Not certain who sees it"),
        Reason.GEOTAGGED: _tr("Geotagged"),
        Reason.PEOPLE_TAGGED: _tr("People tagged"),
        Reason.NO_DATA_MINING_RESERVATION: _tr("Data mining not reserved"),
        Reason.DRIFT: _tr("File and Flickr differ"),
        Reason.ORIGINAL_DOWNLOADABLE: _tr("Original can be downloaded"),
    }[reason]


def severity_words(severity: int) -> str:
    """Return a lowest severity in words; each takes in the ones above it."""
    return {
        1: _tr("Exposed at all"),
        2: _tr("Open, was open or found"),
        3: _tr("Found in a published list"),
    }[severity]


FACES = ("yes", "no", "not-looked-at", "unreadable")


def faces_choice(key: str) -> str:
    """Return a choice of the menu Faces; keys as in Facets.faces."""
    return {
        "yes": _tr("Shows faces"),
        "no": _tr("None found at this setting"),
        "not-looked-at": _tr("Not looked at yet"),
        "unreadable": _tr("Could not be read"),
    }[key]


def with_faces_choice(wanted: PhotoFilter, key: str | None) -> PhotoFilter:
    """Return a filter with another choice of the menu Faces, None for any."""
    bare = replace(wanted, faces=None, looked_at=None, unreadable=None)
    match key:
        case "yes":
            return replace(bare, faces=True)
        case "no":
            return replace(bare, faces=False)
        case "not-looked-at":
            return replace(bare, looked_at=False, unreadable=False)
        case "unreadable":
            return replace(bare, unreadable=True)
    return bare


def faces_choice_of(wanted: PhotoFilter) -> str | None:
    """Return which choice of the menu Faces a filter has."""
    for key in FACES:
        if with_faces_choice(wanted, key) == wanted:
            return key
    return None


def order_words(order: Order) -> str:
    """Return what a list is sorted by."""
    return {
        Order.EXPOSED: _tr("Most exposed first"),
        Order.NEWEST: _tr("Newest first"),
        Order.OLDEST: _tr("Oldest first"),
        Order.UPLOADED: _tr("Last uploaded first"),
        Order.TITLE: _tr("By title"),
        Order.KEY: _tr("By key"),
        Order.FACES: _tr("Most faces first"),
        Order.LICENSE: _tr("By license"),
        Order.VISIBILITY: _tr("By who sees it"),
    }[order]


def profile_words(profile: Profile) -> str:
    """Return a permissive profile as a choice of the menu License."""
    return {
        "open": _tr("Commercial use and changes allowed"),
        "ffhq-like": _tr("Changes allowed, as FFHQ took"),
        "fdf-like": _tr("Changes allowed, as FDF took"),
        "any-cc": _tr("Any Creative Commons"),
        "any-cc-or-public-domain": _tr("Any Creative Commons or public domain"),
    }.get(profile.slug, profile.name)


def chips(
    wanted: PhotoFilter,
    licenses: LicenseTable,
    sources: Mapping[int, str],
    datasets: Mapping[str, str] = MappingProxyType({}),
) -> list[Chip]:
    """Return a chip for each active part of a filter; sources and datasets are called by name."""
    found: list[Chip] = []

    def add(words: str, **without: object) -> None:
        found.append(Chip(words, replace(wanted, **without)))  # type: ignore[arg-type]

    for source in sorted(wanted.sources):
        name = sources.get(source, number(source))
        add(shown(name, 60), sources=wanted.sources - {source})
    if wanted.permissive is not None:
        profile = licenses.profiles.get(wanted.permissive)
        add(wanted.permissive if profile is None else profile_words(profile), permissive=None)
    for slug in sorted(wanted.licenses):
        add(license_words(slug, licenses), licenses=wanted.licenses - {slug})
    choice = faces_choice_of(wanted)
    if choice is not None:
        found.append(Chip(faces_choice(choice), with_faces_choice(wanted, None)))
    for visibility in sorted(wanted.visibilities):
        who = _tr("Seen by: {who}").format(who=visibility_words(visibility, True))
        add(who, visibilities=wanted.visibilities - {visibility})
    if wanted.severity is not None:
        add(severity_words(wanted.severity), severity=None)
    for reason in Reason:
        if reason in wanted.reasons:
            add(reason_word(reason), reasons=wanted.reasons - {reason})
    for slug in sorted(wanted.datasets):
        name = _tr("In the list of {name}").format(name=shown(datasets.get(slug, slug), 60))
        add(name, datasets=wanted.datasets - {slug})
    for slug in sorted(wanted.possible):
        name = _tr("Possibly in {name}").format(name=shown(datasets.get(slug, slug), 60))
        add(name, possible=wanted.possible - {slug})
    if wanted.geotagged is not None:
        add(_tr("Geotagged") if wanted.geotagged else _tr("Not geotagged"), geotagged=None)
    for name, words in (("taken", _tr("Taken {when}")), ("uploaded", _tr("Uploaded {when}"))):
        range_: DateRange | None = getattr(wanted, name)
        if range_ is not None:
            add(words.format(when=range_words(range_)), **{name: None})
    if wanted.keys:
        add(_tr("Picked photos: {n}").format(n=number(len(wanted.keys))), keys=frozenset())
    if wanted.text:
        add(_tr("“{text}”").format(text=shown(wanted.text, 40)), text="")
    return found


def range_words(range_: DateRange) -> str:
    """Return a range of days: a year where it is one."""
    first, last = range_.first, range_.last
    if first and last:
        if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
            return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
        return f"{day(first)} – {day(last)}"
    if first:
        return _tr("since {day}").format(day=day(first))
    return _tr("until {day}").format(day=day(last)) if last else _tr("any day")


def _tr(text: str) -> str:
    return QCoreApplication.translate("filters", text)
