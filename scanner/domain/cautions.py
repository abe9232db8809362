"""What a user is to know before agreeing to a plan, in English; the window has words of its own."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from scanner.domain.change import Caution, CautionKind
from scanner.domain.license import LicenseTable
from scanner.domain.words import count

FREE_PRIVATE_MOST = 50
"""Items of a Free account that may be other than public (Flickr, 2022)."""


def caution_words(caution: Caution, licenses: LicenseTable) -> str:
    """Return one sentence, or two, of what a caution says."""
    return _WORDS[caution.kind](caution, licenses)


def _photos(caution: Caution) -> str:
    return count(caution.photos, "photo", "photos")


def _are(caution: Caution) -> str:
    return f"{count(caution.photos, 'photo is', 'photos are')}"


def _name(slug: str, licenses: LicenseTable) -> str:
    return licenses.by_slug(slug).name


def _copies(caution: Caution, _: LicenseTable) -> str:
    return (
        f"{_are(caution)} under a license that lets others reuse "
        f"{'it' if caution.photos == 1 else 'them'}. Copies already taken keep the license they "
        "were taken under; a change counts for what is taken from now on."
    )


def _no_way_back(caution: Caution, licenses: LicenseTable) -> str:
    """`facts`: the license now; the nearest that can be reached again, or nothing."""
    now, nearest = caution.facts
    reach = (
        f"an undo may only reach {_name(nearest, licenses)}"
        if nearest
        else "an undo may not reach it"
    )
    return (
        f"{_are(caution)} under {_name(now, licenses)}, which Flickr may not give again: {reach}."
    )


def _comes_back_as(caution: Caution, licenses: LicenseTable) -> str:
    """`facts`: the license as it was; the one it comes back as."""
    was, instead = caution.facts
    return (
        f"Flickr no longer offers {_name(was, licenses)} for {_photos(caution)}: "
        f"{'it comes' if caution.photos == 1 else 'they come'} back as "
        f"{_name(instead, licenses)}, the nearest it offers."
    )


def _not_offered(caution: Caution, licenses: LicenseTable) -> str:
    """`facts`: the license now; the one that was asked for."""
    now, wanted = caution.facts
    return (
        f"Flickr does not offer {_name(wanted, licenses)} for photos under {_name(now, licenses)}: "
        f"{_are(caution)} left out."
    )


def _free_limit(caution: Caution, _: LicenseTable) -> str:
    """`facts`: the account's name; its uploads; its limit."""
    name, uploads, limit = caution.facts
    return (
        f"{name} is a Free account with {int(uploads):,} of {int(limit):,} photos. Flickr may "
        "delete what is beyond the limit, except public photos under a Creative Commons license "
        f"or in the public domain; {_photos(caution)} would no longer be among those."
    )


def _free_private(caution: Caution, _: LicenseTable) -> str:
    """`facts`: the account's name; how many would be other than public."""
    name, would = caution.facts
    return (
        f"{name} is a Free account, which may hold {FREE_PRIVATE_MOST} photos that are not public; "
        f"with this it would have {int(would):,}. Flickr may refuse some, or limit the account."
    )


def _free_downloads(caution: Caution, _: LicenseTable) -> str:
    """`facts`: the account's name."""
    return (
        f"{caution.facts[0]} is a Free account: once {_photos(caution)} "
        f"{'is' if caution.photos == 1 else 'are'} no longer under Creative Commons, sizes above "
        "1,024 pixels cannot be downloaded any more, not even by you. Keep your originals."
    )


def _stricter(caution: Caution, _: LicenseTable) -> str:
    if caution.photos == 1:
        return (
            "Fewer people will see 1 photo. Flickr changes the address of the picture, so that "
            "links to it break, and drops the favorites of those who can no longer see it; an undo "
            "brings neither back."
        )
    return (
        f"Fewer people will see {_photos(caution)}. Flickr changes the addresses of the pictures, "
        "so that links to them break, and drops the favorites of those who can no longer see "
        "them; an undo brings neither back."
    )


def _wider(caution: Caution, _: LicenseTable) -> str:
    return f"More people will see {_photos(caution)}; what they copy stays with them."


def _location(caution: Caution, _: LicenseTable) -> str:
    return (
        f"Flickr forgets where {_photos(caution)} {'was' if caution.photos == 1 else 'were'} taken "
        "and who may know. Safelight's journal keeps both on this machine, so that an undo can "
        "put them back."
    )


def _changed_elsewhere(caution: Caution, _: LicenseTable) -> str:
    one = caution.photos == 1
    return (
        f"{_photos(caution)} {'was' if one else 'were'} changed elsewhere since Safelight last "
        f"looked; the list shows how {'it is' if one else 'they are'} now."
    )


def _not_asked(caution: Caution, _: LicenseTable) -> str:
    """`facts`: why, as a sentence; when the account was last read, or nothing."""
    why, when = caution.facts
    last = f"The list shows what was so on {when}" if when else "The list shows what is known here"
    return f"Flickr could not be asked now. {why} {last}; each photo is looked at before a change."


def _not_yours(caution: Caution, _: LicenseTable) -> str:
    """`facts`: "files" where files are changed, "flickr" where Flickr is."""
    why = (
        "not in a folder of this machine"
        if caution.facts == ("files",)
        else "not in a Flickr account that is read as its owner"
    )
    return f"{_are(caution)} {why}, and left out."


def _signed_out(caution: Caution, _: LicenseTable) -> str:
    """`facts`: the account's name."""
    return f"{caution.facts[0]} is signed out: sign in before {_photos(caution)} can be changed."


def _not_made(caution: Caution, _: LicenseTable) -> str:
    return (
        f"{count(caution.photos, 'change', 'changes')} of that plan "
        f"{'was' if caution.photos == 1 else 'were'} not made by it, so there is nothing to undo."
    )


def _changed_since(caution: Caution, _: LicenseTable) -> str:
    return (
        f"{_photos(caution)} {'was' if caution.photos == 1 else 'were'} changed again since, and "
        f"{'is' if caution.photos == 1 else 'are'} left as "
        f"{'it is' if caution.photos == 1 else 'they are'}."
    )


def _no_exiftool(caution: Caution, _: LicenseTable) -> str:
    return (
        f"{_photos(caution)} can only be written with ExifTool 12.15 or newer, which is not "
        f"installed: {'it is' if caution.photos == 1 else 'they are'} left out. "
        "A sidecar needs none."
    )


def _sidecar(caution: Caution, _: LicenseTable) -> str:
    return (
        f"A field is to be removed from {_photos(caution)}. A sidecar can only take back what a "
        "sidecar says: where the file itself says it, that file is left as it is. Writing into the "
        "files themselves reaches those."
    )


def _format(caution: Caution, _: LicenseTable) -> str:
    """`facts`: why, as a sentence."""
    return f"{caution.facts[0]} {_are(caution)} left out."


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
