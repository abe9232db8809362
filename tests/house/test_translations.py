"""Every text of the window reaches the translators, and every language says all of them."""

import ast
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale, QTranslator

from scanner.settings import allowed
from ui.core_words import PLACES, SENTENCES, of_core
from ui.dialogs.setting_words import OWN_NAMES
from ui.language import LANGUAGES, SYSTEM, language_for, locale_for

ROOT = Path(__file__).resolve().parents[2]
FOREIGN = ("de", "es", "fr")
MODULES = ("translations", "translated", "window_texts")


@pytest.fixture(scope="module")
def tools() -> Iterator[dict[str, ModuleType]]:
    """The scripts of packaging/, which is a folder of scripts and no package."""
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        yield {name: __import__(name) for name in MODULES}
    finally:
        sys.path.remove(str(ROOT / "packaging"))
        for name in MODULES:
            sys.modules.pop(name, None)


@pytest.fixture(scope="module")
def texts(tools: dict[str, ModuleType]) -> list[object]:
    return list(tools["window_texts"].window_texts())


def read(tools: dict[str, ModuleType], source: str) -> list[tuple[str, str, str | None]]:
    return [(t.context, t.source, t.one) for t in tools["window_texts"].texts_of(source)]


# ---- reading the sources


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("QCoreApplication.translate('menu', '&Open')", ("menu", "&Open", None)),
        (
            "from ui.words import translate\ntranslate('menu', 'Open '\n 'it')",
            ("menu", "Open it", None),
        ),
        ("class Page:\n def x(self): self.tr('Close')", ("Page", "Close", None)),
        (
            "def _tr(text): return QCoreApplication.translate('x', text)\n_tr('Close')",
            ("x", "Close", None),
        ),
        (
            "from ui.words import count_words\ncount_words(n, '%n face', '%n faces')",
            ("words", "%n faces", "%n face"),
        ),
        (
            "from ui.table_words import counted\nA = counted('%n face', '%n faces')",
            ("words", "%n faces", "%n face"),
        ),
        (
            "from ui.table_words import marked\nA = marked('core', 'It is.')",
            ("core", "It is.", None),
        ),
    ],
)
def test_each_way_to_a_text_is_read(
    tools: dict[str, ModuleType], source: str, found: tuple[str, str, str | None]
) -> None:
    assert read(tools, source) == [found]


def test_both_texts_of_a_choice_are_read(tools: dict[str, ModuleType]) -> None:
    source = "QCoreApplication.translate('x', 'One' if a else 'Two')"

    assert read(tools, source) == [("x", "One", None), ("x", "Two", None)]


@pytest.mark.parametrize(
    "source",
    [
        "QCoreApplication.translate('x', f'{n} faces')",
        "QCoreApplication.translate('x', 'a' + b)",
        "QCoreApplication.translate('x', name)",
        "QCoreApplication.translate(context, 'Open')",
        "QCoreApplication.translate('x', ' ')",
        "window.tr('Open')",
        "from ui.words import count_words\ncount_words(n, one, many)",
        "from ui.words import translate\nmap(translate, texts)",
        "from ui.table_words import of_table\nof_table('anything', text)",
    ],
)
def test_what_cannot_be_read_is_refused_by_file_and_line(
    tools: dict[str, ModuleType], source: str
) -> None:
    with pytest.raises(tools["window_texts"].Unreadable, match=r"^ui/example\.py:\d+: "):
        read(tools, source)


def test_a_wrapper_of_another_module_is_followed(tools: dict[str, ModuleType]) -> None:
    menu = [t for t in tools["window_texts"].window_texts() if t.context == "menu"]

    assert any(place.startswith("ui/commands.py") for text in menu for place in text.where)


def test_the_tables_of_resources_are_texts_of_the_window(
    tools: dict[str, ModuleType], texts: list[object]
) -> None:
    assert set(tools["window_texts"].TABLES) <= {text.context for text in texts}  # type: ignore[attr-defined]


# ---- a translation's way in and out


def test_a_translation_goes_in_and_is_said(tools: dict[str, ModuleType], tmp_path: Path) -> None:
    translations, text = tools["translations"], tools["window_texts"].Text
    texts = [text("menu", "&Open {name}…"), text("words", "%n faces", "%n face")]
    translations.update(texts, tmp_path)
    todo = translations.todo("de", texts, tmp_path)
    assert [(one["source"], one["plural"]) for one in todo] == [
        ("&Open {name}…", False),
        ("%n faces", True),
    ]
    assert json.dumps(todo)

    given = [
        {"context": "menu", "source": "&Open {name}…", "translation": "{name} ö&ffnen…"},
        {"context": "words", "source": "%n faces", "translation": ["%n Gesicht", "%n Gesichter"]},
    ]
    assert translations.fill("de", given, tmp_path) == []
    translations.update(texts, tmp_path)

    assert translations.todo("de", texts, tmp_path) == []
    assert translations.stale(texts, tmp_path) == []
    said = QTranslator()
    assert said.load(str(tmp_path / "de.qm"))
    assert said.translate("menu", "&Open {name}…") == "{name} ö&ffnen…"
    assert said.translate("words", "%n faces", "", 1) == "%Ln Gesicht"
    assert said.translate("words", "%n faces", "", 2) == "%Ln Gesichter"


def test_a_text_that_is_gone_is_dropped_and_a_changed_one_is_translated_anew(
    tools: dict[str, ModuleType], tmp_path: Path
) -> None:
    translations, text = tools["translations"], tools["window_texts"].Text
    translations.update([text("a", "Open the file.")], tmp_path)
    translations.fill(
        "fr",
        [{"context": "a", "source": "Open the file.", "translation": "Ouvrez le fichier."}],
        tmp_path,
    )

    translations.update([text("a", "Open the files.")], tmp_path)

    (only,) = translations.translations("fr", tmp_path)
    assert (only.source, only.forms, only.finished) == ("Open the files.", ("",), False)


@pytest.mark.parametrize(
    ("source", "made"),
    [
        ("Open {name}", "Öffnen"),
        ("Open {name}", "{datei} öffnen"),
        ("Open", "{name} öffnen"),
        ("&Open", "Öffnen"),
        ("Open", "Ö&ffnen"),
        ("Add…", "Hinzufügen"),
        ("It is.", "Es ist"),
        ("Name:", "Name"),
        (" of it", "davon"),
        ("One\nTwo", "Eins Zwei"),
        ("Not flagged", "In Sicherheit"),
        ("None found", "Keine Gesichter"),
        ("Open", " "),
    ],
)
def test_a_translation_that_loses_something_is_refused(
    tools: dict[str, ModuleType], source: str, made: str
) -> None:
    translated = tools["translated"]

    one = translated.Translation("x", source, (made,), False, True)
    assert translated.faults_of(one, "de")


def test_both_forms_of_a_plural_hold_its_number(tools: dict[str, ModuleType]) -> None:
    translated = tools["translated"]

    def faults(*forms: str) -> list[str]:
        made = translated.Translation("words", "%n faces", forms, True, True)
        return list(translated.faults_of(made, "de"))

    assert faults("%n Gesicht", "%n Gesichter") == []
    assert faults("%Ln Gesicht", "%Ln Gesichter") == []
    assert faults("%n Gesichter")
    assert faults("Ein Gesicht", "%n Gesichter")


# ---- the languages as they are


def test_the_files_are_what_the_sources_say(
    tools: dict[str, ModuleType], texts: list[object]
) -> None:
    assert tools["translations"].stale(texts) == [], "run python packaging/translations.py"


@pytest.mark.parametrize("language", FOREIGN)
def test_nothing_is_unfinished(tools: dict[str, ModuleType], language: str) -> None:
    all_of_it = tools["translations"].translations(language)

    assert [(one.context, one.source) for one in all_of_it if not one.finished] == []


@pytest.mark.parametrize("language", FOREIGN)
def test_every_translation_keeps_what_its_text_has(
    tools: dict[str, ModuleType], language: str
) -> None:
    made = [one for one in tools["translations"].translations(language) if one.finished]

    assert [fault for one in made for fault in tools["translated"].faults_of(one, language)] == []


@pytest.mark.parametrize("language", FOREIGN)
def test_what_the_program_loads_says_what_the_translators_wrote(
    tools: dict[str, ModuleType], language: str
) -> None:
    said = QTranslator()
    assert said.load(str(tools["translations"].FOLDER / f"{language}.qm"))

    for one in tools["translations"].translations(language):
        if one.finished:
            numbers = (1, 2) if one.plural else (-1,)
            forms = tuple(said.translate(one.context, one.source, "", n) for n in numbers)
            assert forms == one.forms, one.source


def test_the_window_offers_each_language_and_calls_it_by_its_own_name(
    tools: dict[str, ModuleType],
) -> None:
    assert set(tools["translations"].LANGUAGES) == set(FOREIGN) == set(LANGUAGES) - {"en"}
    assert allowed("window.language") == (SYSTEM, *LANGUAGES)
    assert set(OWN_NAMES) == set(LANGUAGES)


@pytest.mark.parametrize(
    ("setting", "system", "language"),
    [
        ("system", ["fr-CH", "de"], "fr"),
        ("system", ["pt_BR", "es_ES"], "es"),
        ("system", ["ar"], "en"),
        ("system", [], "en"),
        ("de", ["fr"], "de"),
        ("en", ["fr"], "en"),
    ],
)
def test_the_language_is_the_settings_or_the_systems(
    setting: str, system: list[str], language: str
) -> None:
    assert language_for(setting, system) == language


def test_numbers_and_days_are_of_the_language_and_the_place() -> None:
    assert locale_for("de", QLocale("de_CH")).name() == "de_CH"
    assert locale_for("de", QLocale("C")).language() is QLocale.Language.German
    assert locale_for("en", QLocale("C")).language() is QLocale.Language.English
    for language in FOREIGN:
        assert locale_for(language, QLocale("ja_JP")).name().startswith(language)


# ---- the core's sentences


def test_every_sentence_of_the_core_that_the_window_shows_is_known() -> None:
    whole = " ".join((*SENTENCES, *PLACES))
    lost = [
        part
        for name in ("following", "grounds")
        for part in _sentences(ROOT / "scanner" / "domain" / f"{name}.py")
        if part not in whole
    ]

    assert lost == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("An answer was owed by 2026-05-03.", "An answer was owed by 3 May 2026."),
        ("Somebody wrote this.", "Somebody wrote this."),
        (
            "You live in Brazil, and Lab Inc. is in Brazil. No law names a day; Safelight suggests "
            "asking again on 2026-12-23.",
            "You live in Brazil, and Lab Inc. is in Brazil. No law names a day; Safelight suggests "
            "asking again on 23 December 2026.",
        ),
    ],
)
def test_a_sentence_of_the_core_is_found_again_with_its_values(text: str, said: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    try:
        assert of_core(text) == said
    finally:
        QLocale.setDefault(before)


def _sentences(path: Path) -> Iterator[str]:
    """Give the fixed parts, of some length, of what functions of a module may return as words."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            part = node.value.strip()
            if part.count(" ") >= 3:
                yield part
