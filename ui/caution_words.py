"""
The screen's words for what a user is to know before agreeing to a plan.

What the facts of each kind are stands beside its English sentence in
scanner/domain/cautions.py.
"""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from scanner.domain.cautions import FREE_PRIVATE_MOST
from scanner.domain.change import Caution, CautionKind
from scanner.domain.license import LicenseTable
from ui.counting import number
from ui.words import count_words, license_words, shown, translate

LONGEST_NAME, LONGEST_WHY = 80, 400
"""Characters of an account's name, and of a sentence of the core's or Flickr's, that are shown."""

LEAVES_OUT = frozenset(
    {
        CautionKind.NOT_OFFERED,
        CautionKind.NOT_YOURS,
        CautionKind.NOT_MADE,
        CautionKind.CHANGED_SINCE,
        CautionKind.NO_EXIFTOOL,
        CautionKind.FORMAT,
    }
)
"""Cautions that say what is not in the plan, and why: nothing happens to these photos."""


def caution_words(caution: Caution, licenses: LicenseTable) -> str:
    """Return one sentence, or two, of what a caution says."""
    return _WORDS[caution.kind](caution, licenses)


def all_caution_words(cautions: Iterable[Caution], licenses: LicenseTable) -> list[str]:
    """
    Return what all of these say, as few paragraphs as tell it.

    Where more than two say the same of different licenses, one counts their photos,
    and has a line for each: ten paragraphs that differ in a number are read by nobody.
    """
    by_kind: dict[CautionKind, list[Caution]] = {}
    for caution in cautions:
        by_kind.setdefault(caution.kind, []).append(caution)
    said: list[str] = []
    for kind, alike in by_kind.items():
        if kind in _OF_TWO_LICENSES and len(alike) > MOST_ALIKE:
            said.append(_together(kind, alike, licenses))
        else:
            said += [caution_words(caution, licenses) for caution in alike]
    return said


MOST_ALIKE = 2

_OF_TWO_LICENSES = (
    CautionKind.NO_WAY_BACK,
    CautionKind.COMES_BACK_AS,
    CautionKind.NOT_OFFERED,
)


def _together(kind: CautionKind, alike: list[Caution], licenses: LicenseTable) -> str:
    photos = sum(caution.photos for caution in alike)
    if kind is CautionKind.NO_WAY_BACK:
        heading = count_words(
            photos,
            "%n photo is under a license that Flickr may not give again; an undo may only reach:",
            "%n photos are under licenses that Flickr may not give again; an undo may only reach:",
        )
    elif kind is CautionKind.COMES_BACK_AS:
        heading = count_words(
            photos,
            "Flickr no longer offers the license of %n photo; it comes back as the nearest it "
            "offers:",
            "Flickr no longer offers the licenses of %n photos; they come back as the nearest it "
            "offers:",
        )
    else:
        heading = count_words(
            photos,
            "%n photo is left out, since Flickr does not offer this license for it:",
            "%n photos are left out, since Flickr does not offer this license for them:",
        )
    lines = [heading]
    for caution in sorted(alike, key=lambda one: -one.photos):
        now, other = (license_words(slug, licenses) if slug else "" for slug in caution.facts)
        line = (
            translate("words", "{n} × {now} → {other}")
            if other
            else translate("words", "{n} × {now} → out of reach")
        )
        lines.append(line.format(now=now, other=other, n=number(caution.photos)))
    return "\n".join(lines)


def _copies(caution: Caution, _: LicenseTable) -> str:
    return count_words(
        caution.photos,
        "%n photo is under a license that lets others reuse it. Copies already taken keep the "
        "license they were taken under; a change counts for what is taken from now on.",
        "%n photos are under a license that lets others reuse them. Copies already taken keep the "
        "license they were taken under; a change counts for what is taken from now on.",
    )


def _no_way_back(caution: Caution, licenses: LicenseTable) -> str:
    now, nearest = caution.facts
    said = (
        count_words(
            caution.photos,
            "%n photo is under {now}, which Flickr may not give again: an undo may only reach "
            "{nearest}.",
            "%n photos are under {now}, which Flickr may not give again: an undo may only reach "
            "{nearest}.",
        )
        if nearest
        else count_words(
            caution.photos,
            "%n photo is under {now}, which Flickr may not give again: an undo may not reach it.",
            "%n photos are under {now}, which Flickr may not give again: an undo may not reach it.",
        )
    )
    return said.format(now=license_words(now, licenses), nearest=license_words(nearest, licenses))


def _comes_back_as(caution: Caution, licenses: LicenseTable) -> str:
    was, instead = caution.facts
    return count_words(
        caution.photos,
        "Flickr no longer offers {was} for %n photo: it comes back as {instead}, the nearest it "
        "offers.",
        "Flickr no longer offers {was} for %n photos: they come back as {instead}, the nearest it "
        "offers.",
    ).format(was=license_words(was, licenses), instead=license_words(instead, licenses))


def _not_offered(caution: Caution, licenses: LicenseTable) -> str:
    now, wanted = caution.facts
    return count_words(
        caution.photos,
        "Flickr does not offer {wanted} for photos under {now}: %n photo is left out.",
        "Flickr does not offer {wanted} for photos under {now}: %n photos are left out.",
    ).format(wanted=license_words(wanted, licenses), now=license_words(now, licenses))


def _free_limit(caution: Caution, _: LicenseTable) -> str:
    name, uploads, limit = caution.facts
    return count_words(
        caution.photos,
        "{name} is a Free account with {uploads} of {limit} photos. Flickr may delete what is "
        "beyond the limit, except public photos under a Creative Commons license or in the public "
        "domain; %n photo would no longer be among those.",
        "{name} is a Free account with {uploads} of {limit} photos. Flickr may delete what is "
        "beyond the limit, except public photos under a Creative Commons license or in the public "
        "domain; %n photos would no longer be among those.",
    ).format(name=shown(name, LONGEST_NAME), uploads=number(int(uploads)), limit=number(int(limit)))


def _free_private(caution: Caution, _: LicenseTable) -> str:
    name, would = caution.facts
    return translate(
        "words",
        "{name} is a Free account, which may hold {most} photos that are not public; with this it "
        "would have {would}. Flickr may refuse some, or limit the account.",
    ).format(
        name=shown(name, LONGEST_NAME), most=number(FREE_PRIVATE_MOST), would=number(int(would))
    )


def _free_downloads(caution: Caution, _: LicenseTable) -> str:
    return count_words(
        caution.photos,
        "{name} is a Free account: once %n photo is no longer under Creative Commons, sizes above "
        "{pixels} pixels cannot be downloaded any more, not even by you. Keep your originals.",
        "{name} is a Free account: once %n photos are no longer under Creative Commons, sizes "
        "above {pixels} pixels cannot be downloaded any more, not even by you. Keep your "
        "originals.",
    ).format(name=shown(caution.facts[0], LONGEST_NAME), pixels=number(1024))


def _stricter(caution: Caution, _: LicenseTable) -> str:
    return count_words(
        caution.photos,
        "Fewer people will see %n photo. Flickr changes the address of the picture, so that links "
        "to it break, and drops the favorites of those who can no longer see it; an undo brings "
        "neither back.",
        "Fewer people will see %n photos. Flickr changes the addresses of the pictures, so that "
        "links to them break, and drops the favorites of those who can no longer see them; an "
        "undo brings neither back.",
    )


def _wider(caution: Caution, _: LicenseTable) -> str:
    return count_words(
        caution.photos,
        "More people will see %n photo; what they copy stays with them.",
        "More people will see %n photos; what they copy stays with them.",
    )


def _location(caution: Caution, _: LicenseTable) -> str:
    return count_words(
        caution.photos,
        "Flickr forgets where %n photo was taken and who may know. Safelight's journal keeps both "
        "on this machine, so that an undo can put them back.",
        "Flickr forgets where %n photos were taken and who may know. Safelight's journal keeps "
        "both on this machine, so that an undo can put them back.",
    )


def _changed_elsewhere(caution: Caution, _: LicenseTable) -> str:
    return count_words(
        caution.photos,
        "%n photo was changed elsewhere since Safelight last looked; the list shows how it is now.",
        "%n photos were changed elsewhere since Safelight last looked; the list shows how they are "
        "now.",
    )


def _not_asked(caution: Caution, _: LicenseTable) -> str:
    why, when = caution.facts
    form = (
        translate(
            "words",
            "Flickr could not be asked now. {why} The list shows what was so on {when}; each photo "
            "is looked at before a change.",
        )
        if when
        else translate(
            "words",
            "Flickr could not be asked now. {why} The list shows what is known here; each photo is "
            "looked at before a change.",
        )
    )
    return form.format(why=shown(why, LONGEST_WHY), when=shown(when, LONGEST_NAME))


def _not_yours(caution: Caution, _: LicenseTable) -> str:
    if caution.facts == ("files",):
        return count_words(
            caution.photos,
            "%n photo is not in a folder of this machine, and left out.",
            "%n photos are not in a folder of this machine, and left out.",
        )
    return count_words(
        caution.photos,
        "%n photo is not in a Flickr account that is read as its owner, and left out.",
        "%n photos are not in a Flickr account that is read as its owner, and left out.",
    )


def _signed_out(caution: Caution, _: LicenseTable) -> str:
    return count_words(
        caution.photos,
        "{name} is signed out: sign in before %n photo can be changed.",
        "{name} is signed out: sign in before %n photos can be changed.",
    ).format(name=shown(caution.facts[0], LONGEST_NAME))


def _not_made(caution: Caution, _: LicenseTable) -> str:
    return count_words(
        caution.photos,
        "%n change of that plan was not made by it, so there is nothing to undo.",
        "%n changes of that plan were not made by it, so there is nothing to undo.",
    )


def _changed_since(caution: Caution, _: LicenseTable) -> str:
    return count_words(
        caution.photos,
        "%n photo was changed again since, and is left as it is.",
        "%n photos were changed again since, and are left as they are.",
    )


def _no_exiftool(caution: Caution, _: LicenseTable) -> str:
    return count_words(
        caution.photos,
        "%n photo can only be written with ExifTool 12.15 or newer, which is not installed: it is "
        "left out. A sidecar needs none.",
        "%n photos can only be written with ExifTool 12.15 or newer, which is not installed: they "
        "are left out. A sidecar needs none.",
    )


def _sidecar(caution: Caution, _: LicenseTable) -> str:
    return count_words(
        caution.photos,
        "A field is to be removed from %n photo. A sidecar can only take back what a sidecar says: "
        "where the file itself says it, that file is left as it is. Writing into the files "
        "themselves reaches those.",
        "A field is to be removed from %n photos. A sidecar can only take back what a sidecar "
        "says: where the file itself says it, that file is left as it is. Writing into the files "
        "themselves reaches those.",
    )


def _format(caution: Caution, _: LicenseTable) -> str:
    return count_words(
        caution.photos, "{why} %n photo is left out.", "{why} %n photos are left out."
    ).format(why=shown(caution.facts[0], LONGEST_WHY))


_WORDS: Mapping[CautionKind, Callable[[Caution, LicenseTable], str]] = MappingProxyType(
    {
        CautionKind.COPIES_KEEP_LICENSE: _copies,
        CautionKind.NO_WAY_BACK: _no_way_back,
        CautionKind.COMES_BACK_AS: _comes_back_as,
        CautionKind.NOT_OFFERED: _not_offered,
        CautionKind.FREE_LIMIT: _free_limit,
        CautionKind.FREE_PRIVATE: _free_private,
        CautionKind.FREE_DOWNLOADS: _free_downloads,
        CautionKind.STRICTER: _stricter,
        CautionKind.WIDER: _wider,
        CautionKind.LOCATION_PERMISSIONS: _location,
        CautionKind.CHANGED_ELSEWHERE: _changed_elsewhere,
        CautionKind.NOT_ASKED: _not_asked,
        CautionKind.NOT_YOURS: _not_yours,
        CautionKind.SIGNED_OUT: _signed_out,
        CautionKind.NOT_MADE: _not_made,
        CautionKind.CHANGED_SINCE: _changed_since,
        CautionKind.NO_EXIFTOOL: _no_exiftool,
        CautionKind.SIDECAR: _sidecar,
        CautionKind.FORMAT: _format,
    }
)
