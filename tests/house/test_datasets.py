"""The shipped facts on datasets are those of the shared facts, and name only what is known."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from scanner.domain.dataset import Checkable, Dataset
from scanner.reference import datasets, license_table

LICENSES_OF_NUMBERS = {item.flickr_id: item.slug for item in license_table().licenses}


@dataclass(frozen=True)
class Fact:
    """What the facts say of one dataset, of YAML only what that file uses."""

    slug: str
    text: str

    def word(self, key: str) -> str:
        """Return the value of a key of one line, "" if there is none."""
        found = re.search(rf"^ +(?:- )?{key}: (.+)$", self.text, re.MULTILINE)
        return found[1].strip("'\"") if found else ""

    def names(self, key: str) -> list[str]:
        """Return a list in brackets."""
        found = re.search(rf"^    {key}: \[(.*?)\]", self.text, re.MULTILINE | re.DOTALL)
        return [name.strip() for name in found[1].split(",") if name.strip()] if found else []


@pytest.fixture
def facts(shared: Path) -> list[Fact]:
    document = (shared / "datasets" / "datasets.yaml").read_text(encoding="utf-8")
    blocks = re.split(r"^  - id: ", document, flags=re.MULTILINE)[1:]
    return [Fact(block.split("\n", 1)[0].replace("_", "-"), "  - id: " + block) for block in blocks]


@pytest.fixture
def known() -> dict[str, Dataset]:
    return {dataset.slug: dataset for dataset in datasets()}


def of_flickr(facts: list[Fact]) -> list[Fact]:
    """Return the datasets proper, without those that stand there as not to be joined."""
    return [fact for fact in facts if "status:" in fact.text]


def test_every_dataset_of_the_facts_stands_in_the_file_and_no_other(
    facts: list[Fact], known: dict[str, Dataset]
) -> None:
    assert len(of_flickr(facts)) == 35
    assert sorted(known) == sorted(fact.slug for fact in facts)


def test_each_was_drawn_from_what_the_facts_say(
    facts: list[Fact], known: dict[str, Dataset]
) -> None:
    for fact in facts:
        parents = [name.replace("_", "-") for name in fact.names("parents")]
        assert list(known[fact.slug].parents) == parents, fact.slug


def test_each_took_the_licenses_that_the_facts_say(
    facts: list[Fact], known: dict[str, Dataset]
) -> None:
    for fact in of_flickr(facts):
        numbers = [int(n) for n in re.findall(r"\d+", fact.word("flickr_ids"))]
        slugs = {LICENSES_OF_NUMBERS[n] for n in numbers}
        assert known[fact.slug].licenses == slugs, fact.slug


def test_year_status_and_how_sure_are_those_of_the_facts(
    facts: list[Fact], known: dict[str, Dataset]
) -> None:
    for fact in of_flickr(facts):
        dataset = known[fact.slug]
        status = re.search(r"status:\n +value: (\w+)(?:\n +note: .+)?\n +sure: (\w+)", fact.text)
        assert status, fact.slug
        assert dataset.status == status[1], fact.slug
        assert dataset.sure == status[2].replace("none", "low"), fact.slug
        assert str(dataset.year or "") == fact.word("year"), fact.slug
        assert (dataset.faces is True) == (fact.word("faces") == "yes"), fact.slug


def test_how_many_photos_is_a_number_of_the_facts(
    facts: list[Fact], known: dict[str, Dataset]
) -> None:
    for fact in of_flickr(facts):
        photos = known[fact.slug].photos
        told = re.findall(r"(?:photos|images|rows): (\d+)", fact.text)
        assert photos is None or str(photos) in told, fact.slug


def test_what_can_be_checked_is_what_the_facts_can_join(
    facts: list[Fact], known: dict[str, Dataset]
) -> None:
    for fact in of_flickr(facts):
        dataset = known[fact.slug]
        joinable = fact.word("joinable")
        assert (dataset.checkable is Checkable.NO) == (joinable == "no"), fact.slug
        if joinable.startswith("through") or dataset.status == "withdrawn":
            assert dataset.checkable is Checkable.WITH_LIST, fact.slug


def test_each_recipient_is_known_and_is_that_of_the_facts(
    facts: list[Fact], known: dict[str, Dataset], shared: Path
) -> None:
    document = (shared / "datasets" / "recipients.yaml").read_text(encoding="utf-8")
    recipients = {name.replace("_", "-") for name in re.findall(r"^  - id: (\w+)", document, re.M)}

    for fact in of_flickr(facts):
        dataset = known[fact.slug]
        assert set(dataset.recipients) <= recipients, fact.slug
        told = [name.replace("_", "-") for name in fact.names("recipients")]
        assert list(dataset.recipients) == told, fact.slug


def test_every_license_and_parent_is_known(known: dict[str, Dataset]) -> None:
    licenses = set(LICENSES_OF_NUMBERS.values())

    for dataset in known.values():
        assert dataset.licenses <= licenses, dataset.slug
        assert set(dataset.parents) <= known.keys(), dataset.slug


def test_slugs_are_words_with_hyphens(known: dict[str, Dataset]) -> None:
    assert [slug for slug in known if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)] == []
