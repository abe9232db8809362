"""
What the command line says of changes, in English: their kinds, states and values.

The window has words of its own, which go through Qt's translation.
"""

from collections.abc import Mapping
from types import MappingProxyType

from scanner.domain.change import ChangeKind, ChangeState, Plan, PlanEvent, Wish
from scanner.domain.photo import Visibility
from scanner.domain.rights import DATA_MINING, LICENSE, rights_fields
from scanner.domain.words import VISIBILITIES, count
from scanner.errors import BadData

KINDS: Mapping[ChangeKind, str] = MappingProxyType(
    {
        ChangeKind.LICENSE: "license",
        ChangeKind.VISIBILITY: "who can see it",
        ChangeKind.TAG: "tag",
        ChangeKind.LOCATION: "location",
        ChangeKind.RIGHTS: "rights fields",
        ChangeKind.LETTER: "letter",
    }
)
"""What of a photo is changed, or what is sent."""

STATES: Mapping[ChangeState, str] = MappingProxyType(
    {
        ChangeState.PLANNED: "planned, not begun",
        ChangeState.STARTED: "begun; the next run finds out how far it came",
        ChangeState.DONE: "changed",
        ChangeState.ALREADY: "was so already",
        ChangeState.CONFLICT: "not as the preview showed it; left alone",
        ChangeState.FAILED: "could not be changed",
        ChangeState.UNCERTAIN: "begun, and nobody can tell whether it was changed",
        ChangeState.VERIFIED: "changed, and seen so afterwards",
        ChangeState.DRIFTED: "changed, and something else since",
    }
)
"""How a change stands."""

EVENTS: Mapping[PlanEvent, str] = MappingProxyType(
    {
        PlanEvent.MADE: "planned",
        PlanEvent.AGREED: "agreed to",
        PlanEvent.STOPPED: "stopped early",
        PlanEvent.FINISHED: "finished",
        PlanEvent.CHECKED: "verified",
        PlanEvent.DISCARDED: "discarded",
    }
)
"""What happened to a plan as a whole."""

FIELDS: Mapping[str, str] = MappingProxyType(
    {
        LICENSE: "license",
        "copyright": "copyright",
        "creator": "creator",
        "credit": "credit",
        "usage_terms": "usage terms",
        "web_statement": "web statement",
        "license_url": "license's address",
        "data_mining": "data mining",
    }
)
"""What rights fields are called."""

_MINING = {value: word for word, value in DATA_MINING.items()}


def value_words(kind: ChangeKind, value: str) -> str:
    """
    Return a change's value as a table shows it; slugs of licenses stay as they are.

    >>> value_words(ChangeKind.VISIBILITY, "friends-family"), value_words(ChangeKind.TAG, "")
    ('friends and family', '(none)')
    >>> value_words(ChangeKind.RIGHTS, '{"copyright": "Anna", "data_mining": ""}')
    'copyright: Anna; data mining: (none)'
    """
    if kind is ChangeKind.RIGHTS:
        return _rights_words(value)
    if kind is ChangeKind.VISIBILITY and value in Visibility.__members__.values():
        return VISIBILITIES[Visibility(value)]
    return value or "(none)"


def _rights_words(value: str) -> str:
    try:
        named = rights_fields(value)
    except BadData:
        return value or "(none)"
    # The license first: what it takes to state it follows from it.
    names = sorted(named, key=lambda name: (name != LICENSE, name))
    return "; ".join(f"{FIELDS[name]}: {_field_words(name, named[name])}" for name in names)


def _field_words(name: str, value: str) -> str:
    if name == "data_mining":
        value = _MINING.get(value, value)
    return value or "(none)"


def wish_words(wish: Wish) -> str:
    """
    Return what is to be so.

    >>> wish_words(Wish(ChangeKind.LICENSE, "cc-by-4.0")), wish_words(Wish(ChangeKind.LOCATION))
    ('license: cc-by-4.0', 'location: removed')
    >>> wish_words(Wish(ChangeKind.RIGHTS, '{"creator": "Anna"}', embed=True))
    'creator: Anna (in the files themselves)'
    """
    if wish.kind is ChangeKind.LOCATION and not wish.value:
        return "location: removed"
    words = value_words(wish.kind, wish.value)
    if wish.kind is ChangeKind.RIGHTS:
        return f"{words} ({'in the files themselves' if wish.embed else 'in sidecars'})"
    return f"{KINDS[wish.kind]}: {words}"


def plan_words(plan: Plan) -> str:
    """Return what a plan is for: its wish, or which plan it takes back."""
    if plan.undoes is not None:
        return f"undo of plan {plan.undoes}"
    return wish_words(plan.wish)


def standing_words(plan: Plan) -> str:
    """
    Return how a plan stands, in a few words.

    Its changes are counted by their states' slugs, the words that `plan show` filters and
    scripts read.
    """
    if plan.discarded:
        return "discarded"
    if not plan.changes:
        return "nothing to do"
    if plan.agreed is None:
        return "not agreed to yet"
    counted = [f"{plan.count(s):,} {s.value}" for s in ChangeState if plan.count(s)]
    return ", ".join(counted)


def changes_words(n: int, kind: ChangeKind) -> str:
    """
    Return how many photos or files a plan would change, or how many letters it would send.

    >>> changes_words(1, ChangeKind.LICENSE), changes_words(2000, ChangeKind.RIGHTS)
    ('1 photo', '2,000 files')
    """
    if kind is ChangeKind.LETTER:
        return count(n, "letter", "letters")
    return count(n, "photo", "photos") if kind.on_flickr else count(n, "file", "files")
