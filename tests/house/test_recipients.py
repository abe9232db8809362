"""Recipients and laws are those of the shared facts; no address stands there without a source."""

import re
from dataclasses import dataclass, fields
from pathlib import Path

import pytest

from scanner.domain.address import wrong_with
from scanner.domain.grounds import has_address
from scanner.domain.letter import LANGUAGES, Sender
from scanner.domain.recipient import Recipient, Role
from scanner.reference import datasets, laws, letter_templates, recipients

ALL = recipients()
KNOWN = {each.slug: each for each in ALL}
LAWS = laws()
FOLLOWING = {"reminder", "consent", "information", "downstream", "withdrawal"}


@dataclass(frozen=True)
class Fact:
    """What the facts say of one recipient, of YAML only what that file uses."""

    slug: str
    text: str

    def word(self, key: str, text: str | None = None) -> str:
        """Return the value of a key of one line, "" for none and for null."""
        found = re.search(rf"^ +(?:- )?{key}: (.+)$", text or self.text, re.MULTILINE)
        value = found[1] if found else ""
        quoted = re.fullmatch(r"(['\"])(.*)\1", value)
        value = quoted[2] if quoted else value
        return "" if value == "null" else value

    def channels(self) -> list[str]:
        """Return the text of each channel."""
        found = re.search(r"^    channels:\n((?:      .+\n)+)", self.text, re.MULTILINE)
        assert found, self.slug
        return re.split(r"(?m)^      - ", found[1])[1:]


@pytest.fixture
def facts(shared: Path) -> list[Fact]:
    document = (shared / "datasets" / "recipients.yaml").read_text(encoding="utf-8")
    document = document.split("\nauthorities:", 1)[0] + "\n"
    blocks = re.split(r"^  - id: ", document, flags=re.MULTILINE)[1:]
    return [Fact(b.split("\n", 1)[0].replace("_", "-"), "    id: " + b) for b in blocks]


def test_every_recipient_of_the_facts_stands_in_the_file_and_no_other(facts: list[Fact]) -> None:
    assert len(facts) == 23
    others = {each.slug for each in ALL if each.role is not Role.AUTHORITY}
    assert others == {fact.slug for fact in facts}


def test_country_whom_it_serves_datasets_and_authority_are_those_of_the_facts(
    facts: list[Fact],
) -> None:
    for fact in facts:
        known = KNOWN[fact.slug]
        assert known.country == fact.word("country"), fact.slug
        assert known.authority == fact.word("authority"), fact.slug
        serves = re.findall(r"\w+", fact.word("for"))
        assert {str(asker) for asker in known.serves} == set(serves), fact.slug
        told = re.findall(r"[\w-]+", fact.word("datasets"))
        assert list(known.datasets) == [name.replace("_", "-") for name in told], fact.slug


def test_every_address_of_the_facts_is_there_with_its_source_and_no_other(
    facts: list[Fact],
) -> None:
    for fact in facts:
        told = set()
        for text in fact.channels():
            text = "      " + text
            value = fact.word("value", text)
            if fact.slug == "laion":  # a description there: the page that links to the form
                value = "https://laion.ai/faq/"
            if value:
                source = fact.word("seen_in", text), fact.word("seen_on", text)
                told.add((fact.word("kind", text), value, *source, fact.word("sure", text)))
        known = {
            (c.kind.value, c.value, c.seen_in, c.seen_on, c.sure.value)
            for c in KNOWN[fact.slug].channels
            if c.value and c.sure
        }
        assert known == told, fact.slug


def test_the_terms_are_those_of_the_facts(shared: Path) -> None:
    document = (shared / "datasets" / "recipients.yaml").read_text(encoding="utf-8")
    told = re.split(r"(?m)^  (\w+):\n", document.split("\ndeadlines:\n", 1)[1])
    counts = dict(zip(told[1::2], told[2::2], strict=True))
    assert set(counts) == {"gdpr", "uk_gdpr", "ccpa", "dmca", "bipa", "swiss_fadp", "lgpd"}

    for law in LAWS:
        count = counts.get(law.regime.replace("-", "_"), "").partition("\n    first: ")[0]
        if not count or law.slug == "gdpr-77":
            continue
        numbers = {key: int(n) for key, n in re.findall(r"      (\w+): (\d+)", count)}
        assert law.term.first == numbers.get("first"), law.slug
        assert law.term.extension == numbers.get("extension"), law.slug
        assert law.term.acknowledge == numbers.get("acknowledge_business_days"), law.slug
        assert law.term.reminder == numbers.get("reminder"), law.slug
        if law.term.first is not None:
            assert f"unit: {law.term.unit}" in count, law.slug


def test_every_authority_of_the_samples_is_as_they_have_it(shared: Path) -> None:
    folder = shared / "datasets/samples/real/datenanfragen/supervisory-authorities"
    files = sorted(folder.glob("*.json"))
    assert [file.stem for file in files] == ["frcnil", "gbico", "iedpc"]

    for file in files:
        told = file.read_text(encoding="utf-8").replace("\\n", ", ")
        for channel in KNOWN[file.stem].channels:
            assert f'"{channel.value}"' in told


def test_every_recipient_that_a_dataset_names_exists_and_names_it_back() -> None:
    known = {dataset.slug: dataset for dataset in datasets()}

    for dataset in known.values():
        for slug in dataset.recipients:
            assert dataset.slug in KNOWN[slug].datasets, (dataset.slug, slug)
    for recipient in ALL:
        for slug in recipient.datasets:
            assert recipient.slug in known[slug].recipients, (recipient.slug, slug)


def test_no_address_stands_there_without_a_source_and_every_one_is_an_address() -> None:
    for recipient in ALL:
        for channel in recipient.channels:
            if channel.value:
                assert wrong_with(channel.kind, channel.value) == "", recipient.slug
                assert channel.seen_in, recipient.slug
                assert channel.sure, recipient.slug
            else:
                assert "ot known" in channel.note, recipient.slug


def test_who_has_no_address_says_so_and_whom_to_turn_to() -> None:
    for recipient in ALL:
        if not has_address(recipient):
            assert recipient.note.startswith("No address is known"), recipient.slug


def test_what_the_facts_call_unknown_is_left_empty() -> None:
    for slug in ("uw", "berkeley", "yahoo"):
        assert not has_address(KNOWN[slug]), slug
    assert [c.use for c in KNOWN["ibm"].channels if not c.value] == [
        "the team of Diversity in Faces, as of 2019"
    ]
    assert not [c for c in KNOWN["huggingface"].channels if c.value and "takedown" in c.use[:8]]


def test_an_address_that_nobody_dated_is_not_called_more_than_low_unless_it_is_the_holders() -> (
    None
):
    for recipient in ALL:
        if recipient.role is Role.AUTHORITY:
            for channel in recipient.channels:
                assert bool(channel.seen_on) == (channel.sure == "medium") or not channel.value


def test_every_country_where_the_gdpr_holds_has_an_authority_and_its_slug_says_which() -> None:
    authorities = [each for each in ALL if each.role is Role.AUTHORITY]
    places = next(law.countries for law in LAWS if law.slug == "gdpr-77")

    assert {each.country for each in authorities} == places
    assert all(each.slug[:2] == each.country.lower() for each in authorities)


def test_every_law_that_is_offered_names_a_letter_and_no_other_does() -> None:
    letters = {"access", "erasure", "objection", "courtesy", "attribution", "complaint"}

    for law in LAWS:
        assert law.letter in letters if law.offered else not law.letter, law.slug
        assert law.source, law.slug
        assert law.offered or law.caution, law.slug


def test_every_letter_that_a_law_or_a_conversation_needs_is_there_in_every_language() -> None:
    templates = letter_templates()
    needed = {law.letter for law in LAWS if law.letter} | FOLLOWING

    for language in LANGUAGES:
        assert {slug for at, slug in templates if at == language} >= needed, language
    assert all(text.strip() for text in templates.values())


def test_what_a_recipient_wants_in_a_letter_is_a_field_that_a_letter_has() -> None:
    known = {field.name for field in fields(Sender)} | {"consent"}

    for recipient in ALL:
        assert set(recipient.fields) <= known, recipient.slug


def test_what_an_address_is_for_is_a_regime_of_a_law() -> None:
    regimes = {law.regime for law in LAWS}

    for recipient in ALL:
        for channel in recipient.channels:
            assert set(channel.regimes) <= regimes, recipient.slug


def test_who_asks_for_a_face_is_a_face_search_and_warns_of_it() -> None:
    asking = [each for each in ALL if each.biometrics]

    assert {each.slug for each in asking} == {"pimeyes", "facecheck", "clearview"}
    assert all(each.role is Role.FACE_SEARCH and "your face" in each.note for each in asking)


def test_an_offer_with_a_precondition_is_of_those_two_that_state_it() -> None:
    def states(recipient: Recipient) -> bool:
        return bool(recipient.before)

    assert {each.slug for each in ALL if states(each)} == {"nvidia", "ntnu-fdf"}
    assert all(each.no_cv and "no_cv" in each.before for each in ALL if states(each))


def test_slugs_are_words_with_hyphens_and_each_entry_tells_when_it_was_read() -> None:
    for recipient in ALL:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", recipient.slug)
        assert recipient.seen, recipient.slug
