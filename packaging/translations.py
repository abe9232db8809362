"""
Keep resources/translations: one .ts a language, which translators fill, and the .qm made of it.

    python packaging/translations.py                      as the sources say now
    python packaging/translations.py --check              exit 1 if they are not, or are unfinished
    python packaging/translations.py --todo de            what is unfinished, as lines of JSON
    python packaging/translations.py --fill de FILE.json  take translations in, if nothing is lost

Qt's own lupdate and lrelease, which come with PySide6, write every file; it is window_texts.py
that finds the texts, for lupdate would miss most. docs/translating.md tells how to translate.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from lxml import etree

sys.path.insert(0, str(Path(__file__).resolve().parent))

from translated import Translation, faults_of
from window_texts import ROOT, Text, Unreadable, window_texts

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr")
"""Beside English, which the sources are written in; two plural forms each, as `forms` counts."""

LUPDATE = ("-silent", "-locations", "none", "-no-obsolete", "-sort-messages")
GUESSES = ("-disable-heuristic", "sametext", "-disable-heuristic", "similartext")
"""A text that has changed is translated anew, never by the likeness to another."""


def update(
    texts: Iterable[Text], folder: Path = FOLDER, *, languages: Iterable[str] = LANGUAGES
) -> None:
    """Bring the .ts of the languages up to `texts`, and make the .qm."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        source = Path(made) / "texts.cpp"
        source.write_text(_as_source(texts), encoding="utf-8")
        for language in languages:
            ts = folder / f"{language}.ts"
            # lupdate writes no source language unless told, and keeps what stands there later.
            told = [] if ts.exists() else ["-source-language", "en", "-target-language", language]
            _run("lupdate", *LUPDATE, *GUESSES, *told, str(source), "-ts", str(ts))
            release(ts)


def release(ts: Path) -> Path:
    """Make the .qm of a .ts, beside it."""
    made = ts.with_suffix(".qm")
    _run("lrelease", "-silent", "-nounfinished", str(ts), "-qm", str(made))
    return made


def stale(texts: Iterable[Text], folder: Path = FOLDER) -> list[str]:
    """Return the names of the files that an update would change."""
    with tempfile.TemporaryDirectory() as made:
        fresh = Path(made)
        for ts in folder.glob("*.ts"):
            shutil.copy(ts, fresh)
        update(texts, fresh)
        return sorted(
            file.name
            for file in fresh.iterdir()
            if not (folder / file.name).exists()
            or (folder / file.name).read_bytes() != file.read_bytes()
        )


def translations(language: str, folder: Path = FOLDER) -> list[Translation]:
    """Return every text of a language's .ts, with its translation as far as it has one."""
    found = []
    for message in _parsed(folder / f"{language}.ts").iter("message"):
        said = message.find("translation")
        forms = tuple(form.text or "" for form in said.iter("numerusform"))
        plural = message.get("numerus") == "yes"
        found.append(
            Translation(
                context=message.getparent().findtext("name"),
                source=message.findtext("source"),
                forms=forms if plural else (said.text or "",),
                plural=plural,
                finished=said.get("type") is None,
            )
        )
    return found


def todo(language: str, texts: Iterable[Text], folder: Path = FOLDER) -> list[dict[str, Any]]:
    """Return what is unfinished, as a translator gets it."""
    known = {(text.context, text.source): text for text in texts}
    return [
        {
            "context": one.context,
            "source": one.source,
            "plural": one.plural,
            "comment": _comment(known.get((one.context, one.source))),
        }
        for one in translations(language, folder)
        if not one.finished
    ]


def fill(language: str, given: Iterable[Mapping[str, Any]], folder: Path = FOLDER) -> list[str]:
    """
    Take translations in, each ``{"context", "source", "translation"}``; return what is wrong.

    `translation` is a text, for a plural a list of two: for 1 (in French also 0), and for many.
    What is wrong is left out, and the rest is taken.
    """
    path = folder / f"{language}.ts"
    tree = _parsed(path)
    messages = {
        (message.getparent().findtext("name"), message.findtext("source")): message
        for message in tree.iter("message")
    }
    wrong = []
    for one in given:
        message = messages.get((one.get("context"), one.get("source")))
        if message is None:
            wrong.append(f"{one.get('source')!r}: no text of the window in {one.get('context')!r}")
            continue
        said = message.find("translation")
        plural = message.get("numerus") == "yes"
        forms = one.get("translation")
        forms = tuple(forms) if isinstance(forms, list) else (forms,)
        made = Translation(one["context"], one["source"], forms, plural, finished=True)
        faults = faults_of(made, language)
        wrong += faults
        if not faults:
            _put(said, made)
    tree.write(str(path), encoding="utf-8", xml_declaration=True)
    return wrong


def _put(said: Any, made: Translation) -> None:
    """Write a translation into its element; lupdate lays it out."""
    for child in list(said):
        said.remove(child)
    said.attrib.pop("type", None)
    if not made.plural:
        said.text = made.forms[0]
        return
    said.text = None
    for form in made.forms:
        # %Ln is %n with the separators of the language.
        etree.SubElement(said, "numerusform").text = form.replace("%n", "%Ln")


def _comment(text: Text | None) -> str:
    if text is None:
        return ""
    one = "" if text.one is None else f"for 1: {text.one}; "
    return f"{one}{', '.join(text.where[:3])}"


def _as_source(texts: Iterable[Text]) -> str:
    """Return the texts as the C++ that lupdate reads best."""
    lines = []
    for text in texts:
        call = f"QCoreApplication::translate({_quoted(text.context)}, {_quoted(text.source)}"
        if text.one is None:
            lines.append(f"{call});")
        else:
            lines.append(f"//: For 1: {' '.join(text.one.split())}\n{call}, nullptr, n);")
    return "void texts(int n) {\n" + "\n".join(lines) + "\n}\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'.replace("\t", "\\t")


def _parsed(path: Path) -> Any:
    """Return a .ts as a tree; untyped, as lxml's stubs are of elements that may be missing."""
    return etree.parse(str(path), etree.XMLParser(resolve_entities=False, no_network=True))


def _run(tool: str, *arguments: str) -> None:
    """Run a tool of PySide6's, as it lies beside this Python."""
    beside = str(Path(sys.executable).parent)
    program = shutil.which(f"pyside6-{tool}", path=beside) or shutil.which(f"pyside6-{tool}")
    if program is None:
        sys.exit(f"pyside6-{tool} is not installed; it comes with PySide6-Essentials.")
    subprocess.run([program, *arguments], check=True)


def _given(file: Path) -> list[dict[str, Any]]:
    """Return the translations in a file: a JSON list, or one object a line."""
    text = file.read_text(encoding="utf-8").strip()
    if text.startswith("["):
        return list(json.loads(text))
    return [json.loads(line) for line in text.splitlines() if line.strip()]


def _check(texts: list[Text]) -> list[str]:
    wrong = [f"{name} is not what the sources say" for name in stale(texts)]
    for language in LANGUAGES:
        for one in translations(language):
            if not one.finished:
                wrong.append(f"{language}: unfinished: {one.context}: {one.source!r}")
            else:
                wrong += [f"{language}: {fault}" for fault in faults_of(one, language)]
    return wrong


def main(arguments: list[str]) -> int:
    """Do what was asked; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.strip().splitlines()[0])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--todo", metavar="LANGUAGE", choices=LANGUAGES)
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"))
    asked = parser.parse_args(arguments)
    try:
        texts = window_texts()
    except Unreadable as err:
        print(err, file=sys.stderr)
        return 1
    wrong: list[str] = []
    if asked.check:
        wrong = _check(texts)
    elif asked.todo:
        for line in todo(asked.todo, texts):
            print(json.dumps(line, ensure_ascii=False))
    elif asked.fill:
        language, file = asked.fill
        if language not in LANGUAGES:
            parser.error(f"{language} is none of {', '.join(LANGUAGES)}")
        # The others are left alone: their translators may be at work at the same time.
        update(texts, languages=[language])
        wrong = fill(language, _given(Path(file)))
        update(texts, languages=[language])
    else:
        update(texts)
    for fault in wrong:
        print(fault, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
