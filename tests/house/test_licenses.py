"""Every license that Flickr knows stands in the table, as Flickr and SPDX name it."""

import re
from pathlib import Path

import pytest

from scanner.reference import license_table

# By Flickr's id; SPDX identifiers in lower case where SPDX has one.
SLUGS = (
    "all-rights-reserved",
    "cc-by-nc-sa-2.0",
    "cc-by-nc-2.0",
    "cc-by-nc-nd-2.0",
    "cc-by-2.0",
    "cc-by-sa-2.0",
    "cc-by-nd-2.0",
    "no-known-copyright-restrictions",
    "us-government-work",
    "cc0-1.0",
    "cc-pdm-1.0",
    "cc-by-4.0",
    "cc-by-sa-4.0",
    "cc-by-nd-4.0",
    "cc-by-nc-4.0",
    "cc-by-nc-sa-4.0",
    "cc-by-nc-nd-4.0",
)

# What the facts say of copies, in the words of the table, which speaks of those that are passed on.
WORDS = {"yes": "yes", "no": "no", "as claimed": "claimed", "private only": "no"}


def entries(document: str, key: str) -> list[dict[str, str]]:
    """Read one list of flat entries of a YAML file: of YAML only what this file uses."""
    part = document.split(f"\n{key}:\n", 1)[1]
    part = re.split(r"\n(?=\w)", part, maxsplit=1)[0]
    found: list[dict[str, str]] = []
    for line in part.splitlines():
        match = re.fullmatch(r"  (- |  )(\w+): (.*)", line)
        if match:
            if match[1] == "- ":
                found.append({})
            found[-1][match[2]] = match[3].strip("'\"")
    return found


@pytest.mark.parametrize(("number", "slug"), list(enumerate(SLUGS)))
def test_each_license_of_flickr_has_its_slug_and_a_name(number: int, slug: str) -> None:
    found = license_table().by_flickr_id(number)

    assert found.slug == slug
    assert found.name
    assert license_table().by_slug(slug) == found
    assert found.url or number == 0


def test_the_table_has_no_license_but_these() -> None:
    assert [item.slug for item in license_table().licenses] == list(SLUGS)


def test_the_table_says_what_the_facts_say(shared: Path) -> None:
    facts = entries((shared / "datasets" / "licenses.yaml").read_text(encoding="utf-8"), "licenses")
    table = license_table()

    assert [int(fact["id"]) for fact in facts] == list(range(17))
    for fact in facts:
        known = table.by_flickr_id(int(fact["id"]))
        assert known.name == fact["name"]
        assert known.commercial == WORDS[fact["commercial"]]
        assert known.derivatives == WORDS[fact["derivatives"]]
        assert known.share_alike == (fact["share_alike"] == "yes")
        if known.slug != "all-rights-reserved":
            assert known.url == fact["url"]


def test_the_profiles_hold_the_licenses_that_the_facts_give_them(shared: Path) -> None:
    facts = entries((shared / "datasets" / "licenses.yaml").read_text(encoding="utf-8"), "profiles")
    table = license_table()

    assert {fact["id"].replace("_", "-") for fact in facts} == set(table.profiles)
    for fact in facts:
        profile = table.profiles[fact["id"].replace("_", "-")]
        numbers = [int(number) for number in re.findall(r"\d+", fact["ids"])]
        assert profile.licenses == {table.by_flickr_id(number).slug for number in numbers}
