"""The shipped letters: every language has every one, each says the same fields, none is odd."""

import re

import pytest
from jinja2.meta import find_undeclared_variables
from jinja2.sandbox import SandboxedEnvironment

from scanner.domain.letter import LANGUAGES
from scanner.domain.recipient import Asker
from scanner.mail.letter import optional_fields, required_fields
from scanner.mail.letter_words import WORDS
from scanner.reference import laws, letter_templates

LETTERS = (
    "access",
    "attribution",
    "complaint",
    "consent",
    "courtesy",
    "downstream",
    "erasure",
    "information",
    "objection",
    "reminder",
    "withdrawal",
)

TEMPLATES = letter_templates()

# What a letter is given besides the fields that its head declares.
GIVEN = frozenset(
    {"about", "asker", "brief", "cc2", "cc4", "certain", "datasets", "file", "first", "gdpr"}
    | {"head", "late", "law", "list", "one", "reference", "regime", "removal", "who"}
)

UNFIT = {
    "en": r"\bat once\b|lawyer|court action|immediately|\blawsuit|damages|fine of",
    "de": r"\b[Dd]u\b|\b[Dd]ein|Anwalt|Klage\b|Schadensersatz|Bußgeld|Fristsetzung",
    "fr": r"\b[Tt]u\b|\b[Tt]on\b|avocat|mise en demeure|dommages|amende",
    "es": r"\bt[úu]\b|\bvosotros\b|\bvuestr|abogado|demanda judicial|daños|multa",
}
"""No letter threatens or is familiar; what is not this language's word either."""

FACES = re.compile(r"(?i)attach\w* (?:a|my) (?:photo|picture) of (?:my|me)|selfie|Ausweis|passport")


def head_of(text: str) -> str:
    return text.partition("--- subject")[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_letter_and_no_other(language: str) -> None:
    assert sorted(slug for found, slug in TEMPLATES if found == language) == list(LETTERS)


@pytest.mark.parametrize("slug", LETTERS)
def test_a_letter_declares_the_same_in_every_language(slug: str) -> None:
    heads = {language: head_of(TEMPLATES[language, slug]) for language in LANGUAGES}

    assert set(heads.values()) == {heads["en"]}
    assert {"name", "email"} <= set(required_fields(TEMPLATES["en", slug]))


@pytest.mark.parametrize("slug", LETTERS)
def test_a_letter_says_the_same_things_in_every_language(slug: str) -> None:
    said = {
        language: {
            part: frozenset(find_undeclared_variables(SandboxedEnvironment().parse(text)))
            for part, text in parts_of(TEMPLATES[language, slug]).items()
        }
        for language in LANGUAGES
    }
    for language in LANGUAGES:
        # How a language counts, or whom it names, is its own; what it is told of is not.
        for part, names in said[language].items():
            free = {"one", "holder"}
            assert names - free == said["en"][part] - free, (language, part)


@pytest.mark.parametrize(("language", "slug"), sorted(TEMPLATES))
def test_a_letter_says_nothing_that_its_head_does_not_declare(language: str, slug: str) -> None:
    text = TEMPLATES[language, slug]
    declared = set(optional_fields(text)) | {"flickr_name", "nsid", "flickr_url"}
    for asker in Asker:
        declared |= set(required_fields(text, asker))
    for part, words in parts_of(text).items():
        said = find_undeclared_variables(SandboxedEnvironment().parse(words))
        assert said <= declared | GIVEN, part


@pytest.mark.parametrize(("language", "slug"), sorted(TEMPLATES))
def test_what_may_be_missing_is_only_said_where_it_is_there(language: str, slug: str) -> None:
    text = TEMPLATES[language, slug]
    for name in (*optional_fields(text), "datasets", "late", "law", "about"):
        if re.search(rf"\{{\{{ (?:brief\()?{name}\b", text):
            assert f"{name} is defined" in text, name


@pytest.mark.parametrize(("language", "slug"), sorted(TEMPLATES))
def test_every_field_of_a_letter_has_a_name(language: str, slug: str) -> None:
    text = TEMPLATES[language, slug]
    fields = (*required_fields(text, Asker.PHOTOGRAPHER), *optional_fields(text))

    assert [field for field in fields if field not in WORDS[language].fields] == []


@pytest.mark.parametrize(("language", "slug"), sorted(TEMPLATES))
def test_a_letter_is_polite_and_offers_no_face(language: str, slug: str) -> None:
    text = TEMPLATES[language, slug]

    assert not re.search(UNFIT[language], text)
    assert not FACES.search(text)
    assert not re.search(r"TODO|XXX|FIXME|lorem|\?\?\?", text)
    assert text.isprintable() or not re.search(r"[^\S\n \u00a0\u202f]", text)
    assert text.endswith("{{ name }}\n")


def test_every_language_has_the_same_words() -> None:
    for language in LANGUAGES:
        words, english = WORDS[language], WORDS["en"]
        for table in ("fields", "done", "happened", "laws"):
            assert list(getattr(words, table)) == list(getattr(english, table)), table
        assert len(words.csv_header) == len(english.csv_header)
        assert len(set(words.csv_header)) == len(words.csv_header)
        assert len(words.months) == 12


def test_every_law_that_is_offered_has_its_letter_and_its_name() -> None:
    for law in laws():
        if law.offered:
            assert law.letter in LETTERS, law.slug
            if law.regime not in ("courtesy", "license") and law.letter != "complaint":
                assert law.slug in WORDS["en"].laws, law.slug


def parts_of(text: str) -> dict[str, str]:
    """Return the parts of a template by name."""
    _, *parts = re.split(r"^--- (\w+)\n", text, flags=re.MULTILINE)
    return dict(zip(parts[::2], parts[1::2], strict=True))
