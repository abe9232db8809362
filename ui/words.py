"""
The screen's words for what the core says in slugs: levels, licenses, reasons, dates, counts.

Everything here goes through Qt's translation and returns plain text, never
rich text. What an outsider wrote (titles, tags, file names) passes `shown`.

Never claimed, because nobody can know it: that a photo is out of danger, that
it shows nobody, that it is in no dataset. See `why`.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from scanner.domain.exposure import Level, Reason
from scanner.domain.face import Face, Verdict
from scanner.domain.license import ALL_RIGHTS_RESERVED, UNKNOWN, LicenseTable, Permits
from scanner.domain.listing import PhotoDetail, PhotoRow
from scanner.domain.photo import Media, SourceKind, Visibility

translate = QCoreApplication.translate

LONGEST = 2000
"""Characters of an outsider's text that are shown; what is longer ends in an ellipsis."""

VERY_SURE, SURE = 0.9, 0.7
"""Scores from which a detector's find is called very sure, and sure."""


def shown(text: str, limit: int = LONGEST, *, lines: bool = False) -> str:
    r"""
    Return an outsider's text as it may be shown, as plain text.

    Control characters become visible signs, so that a file name cannot break
    out of its line; `lines` keeps line breaks. What could turn the direction
    of the text around it, and bytes of a file name that are no UTF-8 (Qt cannot
    take them), become U+FFFD.

    >>> shown("a\nb")
    'a␊b'
    """
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    cut = _UNSHOWABLE.sub("\ufffd", cut)
    kept = "\n\t" if lines else ""
    return _CONTROL.sub(lambda m: m[0] if m[0] in kept else chr(0x2400 + ord(m[0])), cut)


_CONTROL = re.compile(r"[\x00-\x1f]")
_UNSHOWABLE = re.compile(r"[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def count_words(n: int, one: str, many: str) -> str:
    """
    Return a number with its noun: ``count_words(2, "%n face", "%n faces")``.

    A translator's plural forms are looked up under `many`, in the context
    "words"; without a translation English has `one` for 1. The number has the
    locale's separators.
    """
    said = translate("words", many, "", n)
    if said == many.replace("%n", str(n)):
        english = one if n == 1 else many
        return english.replace("%n", QLocale().toString(n))
    return said


def when_words(at: datetime) -> str:
    """
    Return a moment as the locale writes it.

    An aware one on this machine's clock, a naive one as it is.
    """
    local = at.astimezone() if at.tzinfo is not None else at
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return f"{day_words(at)}, {time}"


def day_words(at: datetime) -> str:
    """Return the day of a moment as the locale writes it, without the day of the week."""
    local = at.astimezone() if at.tzinfo is not None else at
    locale = QLocale()
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    form = re.sub(r"^dddd[,،]?\s*|[,،]?\s*dddd$", "", form)
    return locale.toString(QDate(local.year, local.month, local.day), form)


# -- slugs


def level_word(level: Level) -> str:
    """Return the name of a level of exposure."""
    return {
        Level.FOUND: translate("words", "Found"),
        Level.OPEN: translate("words", "Open"),
        Level.WAS_OPEN: translate("words", "Was open"),
        Level.VISIBLE: translate("words", "Visible"),
        Level.NONE: translate("words", "Not flagged"),
    }[level]


def license_words(slug: str, licenses: LicenseTable) -> str:
    """Return the name of a license."""
    if slug == ALL_RIGHTS_RESERVED:
        return translate("words", "All rights reserved")
    known = licenses.by_slug(slug)
    if known.slug == UNKNOWN:
        return translate("words", "License not known")
    return known.name


def visibility_words(visibility: Visibility, exact: bool = True) -> str:
    """Return who can see a photo; `exact` is False where the source is known to blur it."""
    if not exact and visibility in _NARROWED:
        return translate("words", "friends and/or family (the export cannot tell)")
    word = {
        Visibility.PUBLIC: translate("words", "anyone"),
        Visibility.FRIENDS: translate("words", "friends"),
        Visibility.FAMILY: translate("words", "family"),
        Visibility.FRIENDS_FAMILY: translate("words", "friends and family"),
        Visibility.PRIVATE: translate("words", "only you"),
        Visibility.LOCAL: translate("words", "who uses this machine"),
        Visibility.UNKNOWN: translate("words", "not known"),
    }[visibility]
    if exact or visibility is Visibility.UNKNOWN:
        return word
    return translate("words", "{who} (the source is not sure)").format(who=word)


_NARROWED = (Visibility.FRIENDS, Visibility.FAMILY, Visibility.FRIENDS_FAMILY)


def verdict_words(verdict: Verdict | None) -> str:
    """Return what a person said of a box."""
    return {
        None: translate("words", "not reviewed"),
        Verdict.CONFIRMED: translate("words", "a face"),
        Verdict.REJECTED: translate("words", "not a face"),
        Verdict.RELEASED: translate("words", "released"),
    }[verdict]


def score_words(face: Face) -> str:
    """Return how sure the detector is of a face, or who drew it."""
    if face.score is None:
        return translate("words", "drawn by hand")
    if face.score >= VERY_SURE:
        return translate("words", "very sure")
    if face.score >= SURE:
        return translate("words", "sure")
    return translate("words", "not quite sure")


def face_words(face: Face, total: int) -> str:
    """Return a face as a screen reader says it, such as "face 2 of 3, rejected"."""
    state = {
        None: translate("words", "found") if face.score is not None else "",
        Verdict.CONFIRMED: translate("words", "confirmed"),
        Verdict.REJECTED: translate("words", "rejected"),
        Verdict.RELEASED: translate("words", "released"),
    }[face.review]
    if face.score is None:
        state = ", ".join(part for part in (translate("words", "drawn by hand"), state) if part)
    return translate("words", "face {n} of {total}, {state}").format(
        n=face.n, total=total, state=state
    )


# -- why a photo is flagged


def why(
    detail: PhotoDetail,
    licenses: LicenseTable,
    datasets: Mapping[str, str] = MappingProxyType({}),
    dates: Mapping[Reason, str] = MappingProxyType({}),
) -> list[str]:
    """
    Return why a photo is flagged, or why it is not, in sentences, the strongest first.

    `datasets` are names by slug; `dates` sentences that say since when a reason holds.
    """
    row = detail.row
    sentences = _levels(row, licenses, datasets, dates)
    if Reason.RELEASED in row.reasons:
        sentences.append(_released(detail))
    if not sentences:
        sentences.append(_not_flagged(detail, licenses))
    elif not row.faces:
        sentences.append(_unseen(detail))
    if row.faces:
        sentences += _rejected(detail)
    sentences += [
        reason_sentence(reason, row, licenses) for reason in _BESIDE if reason in row.reasons
    ]
    if row.gone:
        sentences.append(
            translate(
                "words",
                "Its source did not show it the last time; what is known of it is kept.",
            )
        )
    return sentences


_BESIDE = (
    Reason.GEOTAGGED,
    Reason.PEOPLE_TAGGED,
    Reason.DRIFT,
    Reason.ORIGINAL_DOWNLOADABLE,
    Reason.LICENSE_UNKNOWN,
    Reason.VISIBILITY_UNSURE,
    Reason.NO_DATA_MINING_RESERVATION,
)


def reason_sentence(reason: Reason, row: PhotoRow, licenses: LicenseTable) -> str:
    """Return one reason as a sentence of its own."""
    return {
        Reason.IN_DATASET: translate("words", "Its number is in the published list of {datasets}."),
        Reason.FACE: translate("words", "It {shows}."),
        Reason.PUBLIC: translate("words", "Anyone can see it."),
        Reason.LICENSE_PERMISSIVE: translate("words", "{reuse}."),
        Reason.LICENSE_WAS_PERMISSIVE: translate(
            "words", "Its license let anyone reuse it while a known dataset was collected."
        ),
        Reason.FILE_GRANTS_REUSE: translate("words", "The file's own rights fields: {reuse}."),
        Reason.RELEASED: translate("words", "A person it shows agreed to be shown."),
        Reason.LICENSE_UNKNOWN: translate("words", "It is not known under which license it is."),
        Reason.VISIBILITY_UNSURE: translate(
            "words", "The source does not say for certain who can see it."
        ),
        Reason.GEOTAGGED: translate("words", "It tells the place where it was taken."),
        Reason.PEOPLE_TAGGED: translate("words", "People are tagged in it by name."),
        Reason.NO_DATA_MINING_RESERVATION: translate(
            "words", "The file does not reserve data mining."
        ),
        Reason.DRIFT: translate("words", "The file and Flickr say different things of its rights."),
        Reason.ORIGINAL_DOWNLOADABLE: translate("words", "Its original size can be downloaded."),
    }[reason].format(
        datasets=_and([shown(slug, 80) for slug in row.datasets]),
        shows=_shows(row.faces or 0),
        reuse=_reuse(row.license, licenses),
    )


def _levels(
    row: PhotoRow,
    licenses: LicenseTable,
    datasets: Mapping[str, str],
    dates: Mapping[Reason, str],
) -> list[str]:
    """Return a sentence for each level of exposure that the reasons speak of."""
    reasons = frozenset(row.reasons)
    shows, reuse = _shows(row.faces or 0), _reuse(row.license, licenses)
    sentences = []
    if Reason.IN_DATASET in reasons:
        sentences.append(
            translate("words", "Found: your photo is in the published list of {datasets}.").format(
                datasets=_and([shown(datasets.get(slug, slug), 80) for slug in row.datasets])
            )
            + _after(dates.get(Reason.IN_DATASET))
        )
    if reasons >= {Reason.FACE, Reason.PUBLIC, Reason.LICENSE_PERMISSIVE}:
        sentences.append(
            translate("words", "Open: public, {shows}, and {reuse}.").format(
                shows=shows, reuse=reuse
            )
        )
    if reasons >= {Reason.FACE, Reason.LICENSE_WAS_PERMISSIVE}:
        sentences.append(
            translate(
                "words",
                "Was open: {shows}, and its license let anyone reuse it while a known dataset was "
                "collected.{dates} Who could see it then is not on record.",
            ).format(shows=shows, dates=_after(dates.get(Reason.LICENSE_WAS_PERMISSIVE)))
        )
    if reasons >= {Reason.FACE, Reason.PUBLIC} and Reason.LICENSE_PERMISSIVE not in reasons:
        sentences.append(
            translate("words", "Visible: public and {shows}. {license}").format(
                shows=shows, license=_reserved(row.license, licenses)
            )
        )
    if reasons >= {Reason.FACE, Reason.FILE_GRANTS_REUSE}:
        sentences.append(
            translate(
                "words", "Visible: {shows}, and the file's own rights fields say that {reuse}."
            ).format(shows=shows, reuse=reuse)
        )
    return sentences


def _after(sentence: str | None) -> str:
    """Return a sentence as it follows another."""
    return f" {sentence}" if sentence else ""


def _not_flagged(detail: PhotoDetail, licenses: LicenseTable) -> str:
    row = detail.row
    if not row.faces:
        return _unseen(detail)
    shows = _shows(row.faces)
    if row.visibility is Visibility.LOCAL or row.kind is SourceKind.FOLDER:
        if row.license == UNKNOWN:
            return translate(
                "words", "Not flagged: {shows}, and the file on this machine names no license."
            ).format(shows=shows)
        return translate(
            "words", "Not flagged: {shows}, on this machine, under: {license}."
        ).format(shows=shows, license=license_words(row.license, licenses))
    if row.visibility is Visibility.UNKNOWN:
        return translate(
            "words", "Not flagged: {shows}, but the source does not say who can see it."
        ).format(shows=shows)
    return translate("words", "Not flagged: {shows}. Who can see it: {who}.").format(
        shows=shows, who=visibility_words(row.visibility, row.visibility_exact)
    )


def _unseen(detail: PhotoDetail) -> str:
    """Return why no face is known of: not readable, not looked at, or none found."""
    row = detail.row
    if row.faces is not None:
        rejected = sum(not face.counts for face in detail.faces)
        if rejected:
            return " ".join(_rejected(detail))
        return translate("words", "None found at this setting. If one was missed, draw it (D).")
    if row.error:
        return translate("words", "The picture could not be read: {error}").format(
            error=shown(row.error, 400)
        )
    if row.media is Media.VIDEO:
        return translate("words", "A video: it is listed, and not looked at for faces.")
    if not row.has_picture:
        return translate(
            "words", "Its picture is not among the files, so it was not looked at for faces."
        )
    return translate("words", "Not looked at yet: the next scan looks for faces in it.")


def _rejected(detail: PhotoDetail) -> list[str]:
    rejected = sum(not face.counts for face in detail.faces)
    if not rejected:
        return []
    return [
        count_words(
            rejected,
            "You marked %n box as not a face; it does not count.",
            "You marked %n boxes as not a face; they do not count.",
        )
    ]


def _released(detail: PhotoDetail) -> str:
    if all(face.review is Verdict.RELEASED for face in detail.faces if face.counts):
        if detail.row.level is Level.FOUND:
            return translate("words", "Everyone it shows agreed to be shown.")
        return translate(
            "words", "Everyone it shows agreed to be shown, so it counts one level less."
        )
    return translate("words", "Some of those it shows agreed to be shown.")


def _shows(faces: int) -> str:
    return count_words(faces, "shows %n face", "shows %n faces")


def _reuse(slug: str, licenses: LicenseTable) -> str:
    """Return what a permissive license lets anyone do, as the middle of a sentence."""
    known = licenses.by_slug(slug)
    name = license_words(slug, licenses)
    if Permits.CLAIMED in (known.commercial, known.derivatives):
        form = translate("words", "{license} says that anyone may reuse it")
    elif known.commercial is Permits.NO and known.derivatives is Permits.NO:
        form = translate("words", "{license} lets anyone reuse it, unchanged and not commercially")
    elif known.commercial is Permits.NO:
        form = translate("words", "{license} lets anyone reuse it, not commercially")
    elif known.derivatives is Permits.NO:
        form = translate("words", "{license} lets anyone reuse it, unchanged")
    else:
        form = translate("words", "{license} lets anyone reuse it")
    return form.format(license=name)


def _reserved(slug: str, licenses: LicenseTable) -> str:
    """Return what a license that does not count as permissive means, as a sentence."""
    if slug == ALL_RIGHTS_RESERVED:
        return translate("words", "All rights reserved: reuse needs your word.")
    if licenses.by_slug(slug).slug == UNKNOWN:
        return translate("words", "Its license is not known.")
    return translate("words", "{license} does not count as permissive in your settings.").format(
        license=license_words(slug, licenses)
    )


def _and(names: list[str]) -> str:
    return QLocale().createSeparatedList(names)
