"""What the screen says of changes and plans: titles, values, states, times."""

from scanner.domain.change import (
    CautionKind,
    ChangeKind,
    ChangeRow,
    ChangeState,
    Plan,
)
from scanner.domain.license import LicenseTable
from scanner.domain.photo import Visibility
from scanner.domain.request import Via
from scanner.domain.rights import DATA_MINING, LICENSE, rights_fields
from scanner.errors import BadData
from ui.caution_words import LEAVES_OUT, all_caution_words, caution_words
from ui.core_words import of_core
from ui.counting import number, photos
from ui.request_words import letter_plan_title, letter_value
from ui.table_words import counted
from ui.words import count_words, license_words, shown, translate, visibility_words

__all__ = [
    "LEAVES_OUT",
    "all_caution_words",
    "already_words",
    "cannot_undo_words",
    "caution_words",
    "estimate_words",
    "kind_words",
    "note_words",
    "plan_title",
    "span_words",
    "state_words",
    "states_words",
    "things_words",
    "value_words",
]

LONGEST_TAG, LONGEST_FIELD, LONGEST_NOTE = 80, 120, 400
"""Characters of a tag, of one rights field and of a note that are shown."""

LEFT = (ChangeState.PLANNED, ChangeState.STARTED)
DONE = (ChangeState.DONE, ChangeState.VERIFIED)


# -- slugs


def kind_words(kind: ChangeKind) -> str:
    """Return what of a photo is changed."""
    return {
        ChangeKind.LICENSE: translate("change", "License"),
        ChangeKind.VISIBILITY: translate("change", "Who can see it"),
        ChangeKind.TAG: translate("change", "Tag"),
        ChangeKind.LOCATION: translate("change", "Location"),
        ChangeKind.RIGHTS: translate("change", "Rights fields"),
        ChangeKind.LETTER: translate("change", "Letter"),
    }[kind]


def state_words(state: ChangeState) -> str:
    """Return how a change stands."""
    return {
        ChangeState.PLANNED: translate("change", "Left to do"),
        ChangeState.STARTED: translate("change", "Begun"),
        ChangeState.DONE: translate("change", "Done"),
        ChangeState.ALREADY: translate("change", "So already"),
        ChangeState.CONFLICT: translate("change", "Conflict"),
        ChangeState.FAILED: translate("change", "Failed"),
        ChangeState.UNCERTAIN: translate("change", "Not known"),
        ChangeState.VERIFIED: translate("change", "Verified"),
        ChangeState.DRIFTED: translate("change", "Drifted"),
    }[state]


def note_words(row: ChangeRow) -> str:
    """Return what the journal noted of a change; without a note, what its state means."""
    if row.note:
        return shown(of_core(row.note), LONGEST_NOTE)
    return {
        ChangeState.STARTED: translate("change", "Written or not: the next run looks."),
        ChangeState.CONFLICT: translate(
            "change", "It was not as the preview showed, and was left alone."
        ),
        ChangeState.UNCERTAIN: translate("change", "It was begun; only you can tell."),
        ChangeState.DRIFTED: translate("change", "It was changed again since."),
    }.get(row.state, "")


def value_words(kind: ChangeKind, value: str, licenses: LicenseTable) -> str:
    """Return a change's before or after."""
    match kind:
        case ChangeKind.LICENSE:
            return license_words(value, licenses)
        case ChangeKind.VISIBILITY:
            known = value in list(Visibility)
            return visibility_words(Visibility(value) if known else Visibility.UNKNOWN)
        case ChangeKind.TAG:
            return shown(value, LONGEST_TAG) if value else translate("change", "not tagged")
        case ChangeKind.LOCATION:
            place = shown(value.replace(",", ", "), LONGEST_TAG)
            return place if value else translate("change", "no location")
        case ChangeKind.RIGHTS:
            return _rights(value, licenses)
        case ChangeKind.LETTER:
            return letter_value(value)


def _rights(text: str, licenses: LicenseTable) -> str:
    """Return rights fields: "copyright: Anna; data mining: prohibited"."""
    try:
        fields = rights_fields(text) if text else {}
    except BadData:
        return shown(text, LONGEST_FIELD)
    names = _field_names()
    said = [
        translate("change", "{field}: {value}").format(
            field=names.get(name, name), value=_field_value(name, value, licenses)
        )
        for name, value in fields.items()
        if value
    ]
    return "; ".join(said) or translate("change", "nothing stated")


def _field_value(name: str, value: str, licenses: LicenseTable) -> str:
    if name == LICENSE:
        return license_words(value, licenses)
    if name == "license_url" and (known := licenses.by_url(value)) is not None:
        return license_words(known.slug, licenses)
    if name == "data_mining":
        words = {code: word for word, code in DATA_MINING.items()}
        return words.get(value, shown(value, LONGEST_FIELD))
    return shown(value, LONGEST_FIELD)


def _field_names() -> dict[str, str]:
    return {
        LICENSE: translate("change", "license"),
        "license_url": translate("change", "license"),
        "copyright": translate("change", "copyright"),
        "creator": translate("change", "creator"),
        "credit": translate("change", "credit"),
        "usage_terms": translate("change", "usage terms"),
        "web_statement": translate("change", "web statement"),
        "data_mining": translate("change", "data mining"),
    }


# -- a plan


def plan_title(plan: Plan, licenses: LicenseTable) -> str:
    """Return what a plan does: "Change the license of 128 photos to All rights reserved"."""
    if plan.wish.kind is ChangeKind.LETTER:
        return letter_plan_title(plan)
    if plan.undoes is not None:
        return _undo_title(plan)
    wish, n = plan.wish, plan.changes
    value = value_words(wish.kind, wish.value, licenses)
    match wish.kind:
        case ChangeKind.LICENSE:
            form = count_words(
                n,
                "Change the license of %n photo to {value}",
                "Change the license of %n photos to {value}",
            )
        case ChangeKind.VISIBILITY:
            form = count_words(
                n, "Let %n photo be seen by {value}", "Let %n photos be seen by {value}"
            )
            if wish.value == Visibility.PRIVATE:
                form = count_words(
                    n, "Let %n photo be seen by you only", "Let %n photos be seen by you only"
                )
        case ChangeKind.TAG:
            form = count_words(
                n, "Add the tag {value} to %n photo", "Add the tag {value} to %n photos"
            )
        case ChangeKind.LOCATION:
            form = count_words(
                n, "Remove the location of %n photo", "Remove the locations of %n photos"
            )
        case ChangeKind.RIGHTS:
            form = (
                count_words(
                    n, "Write rights fields into %n file", "Write rights fields into %n files"
                )
                if wish.embed
                else count_words(
                    n,
                    "Write rights fields beside %n file",
                    "Write rights fields beside %n files",
                )
            )
            return f"{form} ({value})"
    return form.format(value=value)


def _undo_title(plan: Plan) -> str:
    n, wish = plan.changes, plan.wish
    tag = shown(wish.value, LONGEST_TAG)
    if any(caution.kind is CautionKind.COMES_BACK_AS for caution in plan.cautions):
        return count_words(
            n,
            "Undo: %n photo goes back to the license it had, or to the nearest there is",
            "Undo: %n photos go back to the license they had, or to the nearest there is",
        )
    return {
        ChangeKind.LICENSE: count_words(
            n,
            "Undo: %n photo goes back to the license it had",
            "Undo: %n photos go back to the license they had",
        ),
        ChangeKind.VISIBILITY: count_words(
            n,
            "Undo: %n photo is seen again by whom it was seen before",
            "Undo: %n photos are seen again by whom they were seen before",
        ),
        ChangeKind.TAG: count_words(
            n,
            "Undo: the tag {tag} of %n photo is as it was before",
            "Undo: the tag {tag} of %n photos is as it was before",
        ),
        ChangeKind.LOCATION: count_words(
            n,
            "Undo: %n photo has the location back that it had",
            "Undo: %n photos have the locations back that they had",
        ),
        ChangeKind.RIGHTS: count_words(
            n,
            "Undo: the rights fields of %n file are as they were before",
            "Undo: the rights fields of %n files are as they were before",
        ),
    }[wish.kind].replace("{tag}", tag)


def things_words(plan: Plan | None, n: int) -> str:
    """Return how many photos, or letters, a plan is about."""
    if plan is not None and plan.wish.kind is ChangeKind.LETTER:
        return count_words(n, "%n letter", "%n letters")
    return photos(n)


def already_words(plan: Plan) -> str:
    """Return how many of the selected are so already, empty for none."""
    n = plan.unchanged
    if not n:
        return ""
    if not plan.changes and not any(c.kind in LEAVES_OUT for c in plan.cautions):
        return (
            translate("change", "The photo is so already.")
            if n == 1
            else translate("change", "All {photos} are so already.").format(photos=photos(n))
        )
    return count_words(n, "%n more photo is so already.", "%n more photos are so already.")


def cannot_undo_words(plan: Plan) -> tuple[str, bool]:
    """Return the one sentence that says what an undo brings back, and whether anything is lost."""
    kinds = {caution.kind for caution in plan.cautions}
    match plan.wish.kind:
        case ChangeKind.LICENSE if CautionKind.NO_WAY_BACK in kinds:
            said = translate(
                "change",
                "Cannot be undone: copies already taken keep their license, and not every photo "
                "may get back the license it has now.",
            )
        case ChangeKind.LICENSE:
            said = translate(
                "change",
                "Cannot be undone: copies taken before or meanwhile keep the license they were "
                "taken under.",
            )
        case ChangeKind.VISIBILITY if CautionKind.STRICTER in kinds:
            said = translate(
                "change",
                "Cannot be undone: picture addresses that change and favorites that are dropped "
                "do not come back.",
            )
        case ChangeKind.VISIBILITY:
            said = translate(
                "change", "Cannot be undone: what others see and copy meanwhile stays with them."
            )
        case ChangeKind.TAG | ChangeKind.LOCATION:
            return translate("change", "An undo brings all of this back."), False
        case ChangeKind.RIGHTS:
            return (
                translate(
                    "change",
                    "An undo brings all of this back, while the files stay as this leaves them.",
                ),
                False,
            )
        case ChangeKind.LETTER if plan.wish.value == Via.OUTBOX:
            return (
                translate(
                    "change",
                    "Nothing is sent by this: a draft is left for your mail program, and what you "
                    "do with it there is yours.",
                ),
                False,
            )
        case ChangeKind.LETTER:
            said = translate(
                "change",
                "Cannot be undone: a letter that was sent is with them. It is sent once, and never "
                "a second time.",
            )
    return said, True


def states_words(plan: Plan) -> str:
    """Return how a plan's changes stand: "96 of 128 done, 2 failed, 30 left"."""
    if plan.discarded:
        return translate("change", "discarded")
    if not plan.changes:
        return translate("change", "nothing to change")
    parts = [
        translate("change", "{done} of {all} done").format(
            done=number(plan.made_changes), all=number(plan.changes)
        )
    ]
    for states, words in (
        ((ChangeState.ALREADY,), counted("%n so already", "%n so already")),
        ((ChangeState.CONFLICT,), counted("%n conflict", "%n conflicts")),
        ((ChangeState.FAILED,), counted("%n failed", "%n failed")),
        ((ChangeState.UNCERTAIN,), counted("%n not known", "%n not known")),
        ((ChangeState.DRIFTED,), counted("%n drifted", "%n drifted")),
        (LEFT, counted("%n left", "%n left")),
    ):
        n = plan.count(*states)
        if n:
            parts.append(count_words(n, *words))
    made = plan.made_changes
    if made and plan.count(ChangeState.VERIFIED) == made:
        parts.append(translate("change", "verified"))
    return ", ".join(parts)


# -- time


def span_words(seconds: float) -> str:
    """
    Return a span of time, as coarsely as it can be known.

    >>> span_words(7800)
    'about 2 h 10 min'
    """
    if seconds < 60:
        return translate("change", "less than a minute")
    minutes = round(seconds / 60)
    if minutes >= 60:
        # Nobody plans a day by the single minute.
        minutes = round(minutes / 5) * 5
    hours, minutes = divmod(minutes, 60)
    if not hours:
        return translate("change", "about {n} min").format(n=number(minutes))
    if hours >= 48:
        return translate("change", "about {n} days").format(n=number(round(hours / 24)))
    if not minutes:
        return translate("change", "about {h} h").format(h=number(hours))
    return translate("change", "about {h} h {m} min").format(h=number(hours), m=number(minutes))


def estimate_words(kind: ChangeKind, seconds: float, calls_per_hour: int) -> str:
    """Return how long a plan takes, and what one may do meanwhile."""
    span = span_words(seconds)
    span = span[:1].upper() + span[1:]
    if seconds < 60:
        return f"{span}."
    if kind.on_flickr:
        return translate(
            "change",
            "{span} at Flickr's {calls} calls an hour; you may close Safelight, it goes on where "
            "it stopped.",
        ).format(span=span, calls=number(calls_per_hour))
    return translate(
        "change", "{span}; you may close Safelight, it goes on where it stopped."
    ).format(span=span)
