"""What the screen says of Flickr accounts, keys, keyrings, calls and links."""

from PySide6.QtCore import QLocale, QTime

from scanner.domain.account import (
    Account,
    AccountState,
    CallBudget,
    KeyringState,
    SecretPlace,
    SignInState,
)
from scanner.domain.license import LicenseTable
from scanner.domain.link import Basis, LinkVerdict, holds
from scanner.domain.listing import PhotoRow
from ui.core_words import of_core
from ui.counting import number, photos
from ui.words import count_words, license_words, shown, translate, when_words

NOTICE = "This product uses the Flickr API but is not endorsed or certified by SmugMug, Inc."
"""In English everywhere: Flickr's terms give it word by word."""


def leaves_words() -> str:
    """Return what leaves this machine, in full."""
    return translate(
        "flickr",
        "What leaves this machine: nothing, until you sign in to Flickr, add somebody's public "
        "photos or send a letter. Flickr is asked for photos and what it knows of them; a letter "
        "holds what you read before. Faces are looked for on this machine, and none is ever sent.",
    )


# -- accounts


def name_words(account: Account) -> str:
    """Return who it is: "Anna Example (anna)"."""
    username = shown(account.username or account.nsid, 80)
    fullname = shown(account.fullname, 80).strip()
    if not fullname or fullname == username:
        return username
    return translate("flickr", "{fullname} ({username})").format(
        fullname=fullname, username=username
    )


def about_words(account: Account) -> str:
    """Return what Flickr says of an account: "Pro · 41,207 photos"."""
    parts = []
    if account.pro is not None:
        parts.append(translate("flickr", "Pro") if account.pro else translate("flickr", "Free"))
    if account.photos is not None:
        parts.append(photos(account.photos))
    if account.uploads is not None and account.upload_limit is not None:
        parts.append(
            translate("flickr", "{n} of {limit} uploads used").format(
                n=number(account.uploads), limit=number(account.upload_limit)
            )
        )
    return " · ".join(parts)


def state_words(one: AccountState, keyring: KeyringState) -> str:
    """Return how an account stands, as a sentence."""
    if one.state is SignInState.REVOKED:
        return translate(
            "flickr",
            "Flickr no longer lets Safelight read it: the permission was taken back. What was "
            "read is kept.",
        )
    if one.state is SignInState.SIGNED_OUT:
        return translate("flickr", "Signed out. What was read is kept.")
    if one.kept is None:
        return translate("flickr", "Signed in.")
    return translate("flickr", "Signed in. The permission is kept {where}.").format(
        where=kept_words(one.kept, keyring)
    )


def kept_words(place: SecretPlace, keyring: KeyringState) -> str:
    """Return where a secret is kept, to follow the word "kept"."""
    if place is SecretPlace.MEMORY:
        return translate("flickr", "in memory, until Safelight closes")
    if place is SecretPlace.ENVIRONMENT:
        return translate("flickr", "in the environment that Safelight was started with")
    return _in_keyring(keyring)


def will_be_kept(keyring: KeyringState) -> str:
    """Return where a secret that is given now will be kept, and why there."""
    if keyring.usable:
        return translate("flickr", "Kept {where}, never in a file.").format(
            where=_in_keyring(keyring)
        )
    if keyring.why:
        # One sentence of the core's: what is missing, what follows, what mends it.
        return shown(of_core(keyring.why), 400)
    return translate("flickr", "Kept in memory only, and forgotten when Safelight closes.")


def _in_keyring(keyring: KeyringState) -> str:
    if not keyring.name:
        return translate("flickr", "in the system's keyring")
    return translate("flickr", "in the system's keyring ({name})").format(
        name=shown(keyring.name, 60)
    )


def synced_words(one: AccountState) -> str:
    """Return when an account was last read."""
    if one.source is None:
        return translate("flickr", "Not read yet.")
    if one.synced is None:
        return translate("flickr", "Not read to the end yet.")
    return translate("flickr", "Last read {when}.").format(when=when_words(one.synced))


# -- calls


def calls_words(budget: CallBudget) -> str:
    """Return what is left of the hour's calls: "2,911 calls left this hour"."""
    if budget.left > 0:
        return count_words(budget.left, "%n call left this hour", "%n calls left this hour")
    if budget.more_at is None:
        return translate("flickr", "no calls left this hour")
    at = budget.more_at.astimezone()
    time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
    return translate("flickr", "no calls left until {time}").format(time=time)


def bar_words(budget: CallBudget) -> str:
    """Return the same for the line at the bottom: "Flickr 2,911 calls left this hour"."""
    return translate("flickr", "Flickr {calls}").format(calls=calls_words(budget))


# -- links


def basis_words(basis: Basis) -> str:
    """Return why two photos are taken for the same picture, as a sentence."""
    return {
        Basis.SAME_ID: translate("flickr", "Both have the same number on Flickr."),
        Basis.FILE_NAME_ID: translate("flickr", "The file's name has the number on Flickr."),
        Basis.TAKEN_AND_SIZE: translate(
            "flickr", "Both were taken at the same second and have the same size."
        ),
        Basis.LOOKS_ALIKE: translate("flickr", "They look alike."),
    }[basis]


def link_words(basis: Basis, verdict: LinkVerdict | None) -> str:
    """Return how a link stands, as a heading."""
    if verdict is LinkVerdict.REJECTED:
        return translate("flickr", "Not the same picture")
    if holds(basis, verdict):
        return translate("flickr", "The same picture")
    return translate("flickr", "The same picture?")


def verdict_said(verdict: LinkVerdict) -> str:
    """Return what a person said of a link."""
    if verdict is LinkVerdict.CONFIRMED:
        return translate("flickr", "You said: the same.")
    return translate("flickr", "You said: not the same.")


def difference_words(
    differs: tuple[str, ...], local: PhotoRow, remote: PhotoRow, licenses: LicenseTable
) -> list[str]:
    """Return what two photos say differently, a sentence each."""
    here_and_there = translate("flickr", "{what}: {here} here, {there} on Flickr.")
    said = {
        "license": (
            translate("flickr", "License"),
            license_words(local.license, licenses),
            license_words(remote.license, licenses),
        ),
        "taken": (
            translate("flickr", "Taken"),
            when_words(local.taken) if local.taken else "",
            when_words(remote.taken) if remote.taken else "",
        ),
        "geotagged": (
            translate("flickr", "Place"),
            _place(local.geotagged),
            _place(remote.geotagged),
        ),
    }
    return [
        here_and_there.format(what=said[name][0], here=said[name][1], there=said[name][2])
        for name in differs
        if name in said
    ]


def _place(geotagged: bool | None) -> str:
    return translate("flickr", "told") if geotagged else translate("flickr", "not told")
