import pytest

from scanner.domain.license import DEFAULT_PROFILE, UNKNOWN, License, LicenseTable, Permits
from scanner.reference import license_table


@pytest.fixture(scope="module")
def table() -> LicenseTable:
    return license_table()


def test_every_license_is_found_by_its_slug_its_number_its_names_and_its_addresses(
    table: LicenseTable,
) -> None:
    for license_ in table.licenses:
        assert license_.flickr_id is not None
        assert table.by_slug(license_.slug) is license_
        assert table.by_flickr_id(license_.flickr_id) is license_
        for name in (license_.name, *license_.old_names):
            assert table.by_name(f"  {name.upper().replace(' ', '  ')} ") is license_
        for url in filter(None, (license_.url, *license_.old_urls)):
            assert table.by_url(url) is license_
            assert table.by_url(url.replace("https:", "http:").rstrip("/")) is license_


@pytest.mark.parametrize(
    ("url", "slug"),
    [
        ("https://creativecommons.org/licenses/by-nc-nd/2.0/deed.en", "cc-by-nc-nd-2.0"),
        ("http://www.creativecommons.org/licenses/by/4.0/legalcode", "cc-by-4.0"),
        ("https://creativecommons.org/licenses/BY-SA/3.0/", "cc-by-sa-3.0"),
        ("http://creativecommons.org/licenses/by-nc/3.0/de/", "cc-by-nc-3.0-de"),
        ("https://creativecommons.org/licenses/by/2.5/scotland/", "cc-by-2.5-scotland"),
        ("https://creativecommons.org/publicdomain/zero/1.0/deed.fr", "cc0-1.0"),
        ("https://creativecommons.org/publicdomain/mark/1.0", "cc-pdm-1.0"),
    ],
)
def test_a_creative_commons_address_of_any_version_names_its_license(
    table: LicenseTable, url: str, slug: str
) -> None:
    found = table.by_url(url)

    assert found is not None
    assert found.slug == slug
    assert table.by_slug(slug) == found
    assert table.knows(slug)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "by/4.0",
        "ftp://creativecommons.org/licenses/by/4.0/",
        "https://creativecommons.org.example/licenses/by/4.0/",
        "https://example.org/licenses/by/4.0/",
        "https://creativecommons.org/licenses/by-nd-sa/4.0/",
        "https://creativecommons.org/licenses/by/4.0evil/",
        "https://[broken/licenses/by/4.0/",
        "https://creativecommons.org/licenses/",
    ],
)
def test_an_address_that_shows_no_license_names_none(table: LicenseTable, url: str) -> None:
    assert table.by_url(url) is None


def test_a_number_that_flickr_added_since_is_shown_as_such_and_is_never_permissive(
    table: LicenseTable,
) -> None:
    strange = table.by_flickr_id(99)

    assert strange.slug == "flickr-license-99"
    assert "99" in strange.name
    assert table.by_slug(strange.slug) == strange
    assert not any(table.is_permissive(strange.slug, profile) for profile in table.profiles)


def test_unknown_is_permissive_under_no_profile(table: LicenseTable) -> None:
    assert not any(table.is_permissive(UNKNOWN, profile) for profile in table.profiles)
    assert table.by_slug("no such slug").slug == UNKNOWN
    assert not table.knows("no such slug")


@pytest.mark.parametrize(
    ("profile", "numbers"),
    [
        ("open", {4, 7, 8, 9, 10, 11}),
        ("ffhq-like", {2, 4, 8, 9, 10, 11, 14}),
        ("fdf-like", {1, 2, 4, 5, 11, 12, 14, 15}),
        ("any-cc", {1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15, 16}),
        (DEFAULT_PROFILE, set(range(1, 17))),
    ],
)
def test_each_profile_holds_exactly_its_licenses(
    table: LicenseTable, profile: str, numbers: set[int]
) -> None:
    held = {x.flickr_id for x in table.licenses if table.is_permissive(x.slug, profile)}

    assert held == numbers


def test_another_version_of_a_creative_commons_license_counts_as_its_like(
    table: LicenseTable,
) -> None:
    assert table.is_permissive("cc-by-3.0", "open")
    assert not table.is_permissive("cc-by-nc-3.0-de", "open")
    assert table.is_permissive("cc-by-nc-3.0-de", "ffhq-like")
    assert table.is_permissive("cc-by-nd-1.0", "any-cc")


def test_a_license_of_elements_permits_what_its_elements_say(table: LicenseTable) -> None:
    found = table.by_slug("cc-by-nc-nd-3.0")

    assert (found.commercial, found.derivatives, found.share_alike) == (
        Permits.NO,
        Permits.NO,
        False,
    )
    assert found.url == "https://creativecommons.org/licenses/by-nc-nd/3.0/"


def test_badges_are_short_and_tell_the_kinds_apart(table: LicenseTable) -> None:
    badges = {x.slug: x.badge for x in table.licenses}

    assert badges["all-rights-reserved"] == "ARR"
    assert badges["cc-by-2.0"] == badges["cc-by-nc-nd-4.0"] == "CC"
    assert badges["cc0-1.0"] == "CC0"
    assert badges["us-government-work"] == "PD"
    assert License(slug=UNKNOWN, name="Unknown").badge == "?"
