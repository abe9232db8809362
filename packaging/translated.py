"""What a translation must keep of its text: names, numbers, marks, and what is never claimed."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from string import Formatter

FORMS = 2
"""Plural forms of German, French and Spanish in Qt: for one and for many."""

NEVER: Mapping[str, re.Pattern[str]] = {
    "de": re.compile(
        r"\b(in sicherheit|geschützt\w*|ungefährdet|keine gesichter|ohne gesichter|"
        r"in keinem datensatz)\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(a salvo|protegid[oa]s?|sin caras|sin rostros|ninguna cara|ningún rostro|"
        r"en ningún conjunto de datos)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(en sécurité|à l['’]abri|protégée?s?|aucun visage|sans visages?|"
        r"dans aucun jeu de données)\b",
        re.IGNORECASE,
    ),
}
"""Nobody can know that a photo is safe, shows no face or is in no dataset: it is never said."""

CLAIMS = re.compile(r"\b(safe|protected|no faces?|not in any dataset|in no dataset)\b", re.I)
"""The same in English: where a text says it, of what a person said, its translation may."""

_ENDS = ".…:?!;,"
_ACCELERATOR = re.compile(r"&(?=[^\s&])")
_TAG = re.compile(r"</?[a-z][^>]*>")


@dataclass(frozen=True, slots=True)
class Translation:
    """A text of the window with what a language says for it; `forms` are two of a plural."""

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool
    finished: bool


def faults_of(made: Translation, language: str) -> list[str]:
    """
    Return what a translation lost of its text, or says that is never said; empty if all is well.

    >>> faults_of(Translation("menu", "&Open {name}…", ("Öffnen",), False, True), "de")[0]
    "menu: '&Open {name}…': 'Öffnen': the values are {name}"
    """
    forms = made.forms
    wanted = FORMS if made.plural else 1
    if len(forms) != wanted or not all(isinstance(form, str) and form.strip() for form in forms):
        return [f"{made.context}: {made.source!r}: {wanted} texts are wanted, not {list(forms)!r}"]
    return [
        f"{made.context}: {made.source!r}: {form!r}: {fault}"
        for form in forms
        for fault in _faults(made.source, form, language)
    ]


def _faults(source: str, form: str, language: str) -> list[str]:
    faults = []
    if (names := _names(source)) != _names(form):
        faults.append("the values are " + (" ".join(sorted(f"{{{n}}}" for n in names)) or "none"))
    if ("%n" in source) != ("%n" in form or "%Ln" in form):
        faults.append("%n belongs in it" if "%n" in source else "%n does not belong in it")
    if len(_ACCELERATOR.findall(source)) != len(_ACCELERATOR.findall(form)):
        faults.append("as many & as in the text: each marks the letter that is its key")
    if _end(source) != _end(form):
        faults.append(f"it ends in {_end(source)!r}, as its text does")
    if _around(source) != _around(form):
        faults.append("the spaces before and behind are as in its text")
    if source.count("\n") != form.count("\n"):
        faults.append("as many lines as in the text")
    if sorted(_TAG.findall(source)) != sorted(_TAG.findall(form)):
        faults.append("the tags are as in its text")
    never = NEVER[language].search(form)
    if never and not CLAIMS.search(source):
        faults.append(f"{never[0]!r} is never said, for nobody can know it")
    return faults


def _names(text: str) -> set[str]:
    """Return the names of the values of a text; {?} where its braces do not pair."""
    try:
        return {f"{name}" for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        return {"?"}


def _end(text: str) -> str:
    """Return the sign in which a text ends, empty for a letter."""
    bare = text.rstrip().rstrip("\"'”“»«’)").rstrip()
    last = "…" if bare.endswith("...") else bare[-1:]
    return last if last in _ENDS else ""


def _around(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
