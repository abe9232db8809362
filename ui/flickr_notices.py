"""What stands between Safelight and a Flickr account, each with the one thing that helps."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from scanner.domain.account import AccountState, FlickrState, SecretPlace, SignInState
from scanner.domain.listing import Cause, SourceState, Unreachable
from scanner.domain.photo import SourceKind
from ui.words import day_words, shown, translate

Troubles = Mapping[int | None, Unreachable]
"""What the last scan of each source could not reach; None is what all of them need."""


class Remedy(Enum):
    """What helps."""

    SIGN_IN = "sign-in"
    KEY = "key"
    SCAN = "scan"
    LOOK_AGAIN = "look-again"
    ACCOUNTS = "accounts"


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence or two, the button's words, and what it does; `sources` are to be scanned."""

    words: str
    action: str
    remedy: Remedy
    sources: tuple[int, ...] = ()


def notices(
    state: FlickrState | None,
    troubles: Troubles,
    sources: Sequence[SourceState],
    error: str = "",
    *,
    pretend: bool = False,
) -> list[Notice]:
    """
    Return what is to be said above the library, the most pressing first.

    `state` is None as long as nobody has asked, or if asking failed: then
    `error` is why. Without a Flickr source there is nothing to say; of a
    `pretend` account not that its sign-in is forgotten: it is gone as well.
    """
    flickr: dict[int, SourceState] = {
        s.source.id: s for s in sources if s.source.kind is SourceKind.FLICKR
    }
    if not flickr:
        return []
    said: list[Notice] = []
    told = set()
    if error:
        said.append(Notice(shown(error, 300), translate("flickr", "Try again"), Remedy.LOOK_AGAIN))
    for one in state.accounts if state is not None else ():
        if one.source in flickr and one.state is not SignInState.SIGNED_IN:
            told.add(one.source)
            said.append(_not_signed_in(one))
    said += _missed(troubles, {number for number in flickr if number not in told}, flickr)
    if state is not None and not pretend and _forgetful(state, flickr):
        words = translate(
            "flickr", "No keyring can be used here: Safelight forgets its sign-in when it closes."
        )
        said.append(Notice(words, translate("flickr", "Why"), Remedy.ACCOUNTS))
    return said


def _not_signed_in(one: AccountState) -> Notice:
    name = shown(one.account.username or one.account.nsid, 60)
    if one.state is SignInState.REVOKED:
        words = translate(
            "flickr", "Flickr no longer lets Safelight read {name}: the permission was taken back."
        )
        action = translate("flickr", "Sign in again")
    else:
        words = translate("flickr", "{name} is signed out of Flickr.")
        action = translate("flickr", "Sign in")
    return Notice(f"{words.format(name=name)} {_as_of(one)}".strip(), action, Remedy.SIGN_IN)


def _as_of(one: AccountState) -> str:
    if one.synced is None:
        return translate("flickr", "What was read is kept.")
    return translate("flickr", "Its photos are shown as they were on {day}.").format(
        day=day_words(one.synced)
    )


def _missed(
    troubles: Troubles, wanted: set[int], flickr: Mapping[int, SourceState]
) -> Iterable[Notice]:
    """Yield what the last scan met; the same sentence of several sources is said once."""
    by_cause: dict[tuple[Cause, str], list[int]] = {}
    for number, met in troubles.items():
        if number is None:
            by_cause.setdefault((met.cause, met.error), []).extend(flickr)
        elif number in wanted:
            by_cause.setdefault((met.cause, met.error), []).append(number)
    kept = translate("flickr", "What was read is kept.")
    for (cause, error), numbers in by_cause.items():
        words = f"{shown(error, 300)} {kept}"
        if cause is Cause.KEY:
            yield Notice(words, translate("flickr", "Enter another key"), Remedy.KEY)
        elif cause in (Cause.SIGNED_OUT, Cause.REVOKED):
            yield Notice(words, translate("flickr", "Sign in"), Remedy.SIGN_IN)
        else:
            again = translate("flickr", "Try again")
            yield Notice(words, again, Remedy.SCAN, tuple(sorted(set(numbers))))


def _forgetful(state: FlickrState, flickr: Mapping[int, SourceState]) -> bool:
    in_memory = any(
        one.kept is SecretPlace.MEMORY for one in state.accounts if one.source in flickr
    )
    return in_memory and not state.keyring.usable
