"""
The core's own sentences in the window's language: why a step is next, why a ground is proposed.

The core speaks English, on the command line as in its answers. What the window shows of it is
found again here, by what it looks like with its values out, and said with them in.
tests/house/test_translations.py holds this list against the core's.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime
from functools import cache

from ui.table_words import marked, of_table
from ui.words import day_words

SENTENCES = (
    # scanner/domain/following.py
    marked(
        "core",
        "Nobody knows whether the letter arrived: look for it in the folder of sent mail, or ask "
        "the recipient, and say so here.",
    ),
    marked("core", "They asked for something: answer it, or say no."),
    marked("core", "The request was withdrawn."),
    marked("core", "The request that it goes on with tells what is next."),
    marked("core", "An authority was asked; its answer is awaited."),
    marked(
        "core", "A draft was left for your mail program: send it there, and say here that you did."
    ),
    marked("core", "The letter is a draft; nobody has it yet."),
    marked("core", "They refused; you can complain to the supervisory authority."),
    marked("core", "They granted a part only; you can complain to the supervisory authority."),
    marked("core", "They answered, and no authority watches over this ground."),
    marked(
        "core",
        "They granted it, and the newest list that was imported still holds {photos} of the "
        "photos: ask what became of it.",
    ),
    marked("core", "The list that was imported since holds none of them."),
    marked(
        "core",
        "They granted it: import the next version of the list when it is published, and the "
        "photos are looked up in it.",
    ),
    marked("core", "An answer was owed by {day}, and they were reminded: complain."),
    marked("core", "An answer was owed by {day}."),
    marked("core", "They had to confirm by {day} that they have the letter."),
    marked("core", "No answer came so far; no law names a day for it."),
    marked("core", "No law names a day; Safelight suggests asking again on {day}."),
    marked("core", "An answer is awaited; no day is set for it."),
    marked("core", "An answer is owed by {day}."),
    # scanner/domain/grounds.py: no address, no ground
    marked("core", "No address of {name} is known for such letters."),
    marked("core", "Its page may name one: {page}."),
    marked("core", "Ask the authority itself, and enter the address with where you saw it."),
    marked(
        "core",
        "Ask there for the data-protection officer or privacy office, and enter the address with "
        "where you saw it; or turn to a supervisory authority.",
    ),
    marked("core", "{name} takes such requests from people who are shown in photos only."),
    marked("core", "{name} takes such requests from photographers only."),
    marked("core", "{name} is a registry: you enter works there yourself, without a letter."),
    marked(
        "core",
        "Nothing that is known here gives you a ground towards {name}: it makes no offer to "
        "remove photos, and no law is known to bind it towards you.",
    ),
    # ... and why a ground is one
    marked("core", "{name} says what it does about such a request: {told}"),
    marked(
        "core",
        "{name} removes photos on request, mostly for the photographer, who is to do something "
        "first: ask them as well.",
    ),
    marked("core", "{name} removes photos on request. To be done first: {told}"),
    marked(
        "core",
        "If your photos stood under a Creative Commons license with BY and {name} gave no credit, "
        "the license was broken; whether a list of links needs credit is open.",
    ),
    marked(
        "core",
        "Your photos stood under a Creative Commons license that asks for credit. If "
        "{name} gave none, it was broken; whether a list of links needs it is open.",
    ),
    marked("core", "{name} takes complaints about how a request was dealt with."),
    marked(
        "core",
        "As the photographer you can ask for your own data only: your user name, your account's "
        "number, pictures of yourself, places.",
    ),
    marked("core", "You live {place}, and {name} answers to a supervisory authority {place}."),
    marked("core", "Wherever you live, {name} answers to a supervisory authority {place}."),
    marked("core", "You live {place}, and {name} is {place}."),
    marked("core", "Wherever you live, {name} is {place}."),
    marked(
        "core",
        "You live {place}. Whether California's law applies to {name} is not known here, so this "
        "is proposed, not certain.",
    ),
    marked(
        "core",
        "You live {place}. {name} is not there, and whether the law reaches it (Art. 3(2)) is "
        "open, so this is proposed, not certain.",
    ),
    marked(
        "core",
        "You live {place}. {name} may not be there, and whether the law reaches it (Art. 3(2)) is "
        "open, so this is proposed, not certain.",
    ),
    marked(
        "core",
        "You live {place}. {name} is not there, and whether the law reaches it is open, so this "
        "is proposed, not certain.",
    ),
    marked(
        "core",
        "You live {place}. {name} may not be there, and whether the law reaches it is open, so "
        "this is proposed, not certain.",
    ),
    # scanner/keychain.py
    marked(
        "core",
        "Here, keys and tokens are kept in memory and forgotten when Safelight closes.",
    ),
    marked(
        "core",
        "No system keyring answers here, so keys and tokens are kept in memory and forgotten when "
        "Safelight closes: install GNOME Keyring, KWallet or KeePassXC, and start Safelight from "
        "the desktop's session.",
    ),
    marked(
        "core",
        "The keyring is locked: unlock it, else keys and tokens are kept in memory and forgotten "
        "when Safelight closes.",
    ),
    marked(
        "core",
        "There is no keyring yet: your desktop will ask you to choose a password for a new one, "
        "and without it keys and tokens are kept in memory and forgotten when Safelight closes.",
    ),
    # scanner/jobs: what a line of a plan says of its change
    marked("core", "It was begun, and whether it was done cannot be read."),
    marked("core", "The answer was lost; reading showed that it had been changed."),
    marked("core", "It was stopped before it was done."),
    marked("core", "Another Safelight is changing photos; wait until it is done."),
)

PLACES = (
    marked("core", "in the EU or EEA"),
    marked("core", "in the United Kingdom"),
    marked("core", "in California"),
    marked("core", "in Switzerland"),
    marked("core", "in Brazil"),
)
"""Where a law holds, as the sentences above have it in {place}."""

_VALUE = re.compile(r"\\{(\w+)\\}")


def of_core(text: str) -> str:
    """
    Return what the core says in the window's language, as far as it is known here.

    It may be some of its sentences, one behind the other. A name, an address or
    a day in it stays as it is, but that a day is written as the locale does.
    """
    whole = _said(text)
    if whole is not None:
        return whole
    for cut in _ends(text):
        first = _said(text[:cut])
        if first is not None:
            return f"{first} {of_core(text[cut:].lstrip())}"
    return text


def _ends(text: str) -> Iterable[int]:
    """Return where sentences of a text may end, the last first: a name may have a period."""
    return reversed([found.end() - 1 for found in re.finditer(r"\. ", text)])


def _said(text: str) -> str | None:
    """Return one sentence of the core translated, None if it is not known."""
    for source, form in _forms():
        found = form.fullmatch(text)
        if found:
            values = {name: _value(name, value) for name, value in found.groupdict().items()}
            return of_table("core", source).format(**values)
    return None


def _value(name: str, value: str) -> str:
    if name == "place":
        return of_table("core", value)
    if name == "told":
        return of_table("recipients", value)
    if name == "day":
        try:
            day = date.fromisoformat(value)
        except ValueError:
            return value
        return day_words(datetime(day.year, day.month, day.day))
    return value


@cache
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return what each sentence looks like; one with fewer values is looked for first."""
    forms = []
    for source in sorted(SENTENCES, key=lambda one: one.count("{")):
        seen: set[str] = set()

        def group(found: re.Match[str], seen: set[str] = seen) -> str:
            again = found[1] in seen
            seen.add(found[1])
            return f"(?P={found[1]})" if again else f"(?P<{found[1]}>.+?)"

        forms.append((source, re.compile(_VALUE.sub(group, re.escape(source)), re.DOTALL)))
    return tuple(forms)
