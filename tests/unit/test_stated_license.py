"""Which license the rights fields state."""

import pytest

from scanner.domain.license import LicenseTable
from scanner.domain.photo import Rights
from scanner.folders.stated import stated_license
from scanner.reference import license_table
from tests.photo_files import (
    CC_BY,
    CC_BY_NC,
)


@pytest.fixture(scope="module")
def table() -> LicenseTable:
    return license_table()


# -- which license is stated


@pytest.mark.parametrize(
    ("fields", "slug"),
    [
        ({}, "unknown"),
        ({"license_url": CC_BY}, "cc-by-4.0"),
        ({"license_url": "http://www.creativecommons.org/licenses/by/4.0"}, "cc-by-4.0"),
        ({"license_url": "https://creativecommons.org/licenses/by-nc/3.0/de/"}, "cc-by-nc-3.0-de"),
        ({"license_url": "CC-BY-SA-4.0"}, "cc-by-sa-4.0"),
        ({"license_url": "https://example.com/mine"}, "unknown"),
        ({"license_url": "https://example.com/mine", "web_statement": CC_BY}, "unknown"),
        ({"web_statement": CC_BY}, "cc-by-4.0"),
        ({"web_statement": "https://example.com/rights"}, "unknown"),
        ({"web_statement": "https://example.com/r", "license_url": CC_BY}, "cc-by-4.0"),
        ({"license_url": CC_BY, "web_statement": CC_BY_NC}, "unknown"),
        ({"license_url": CC_BY, "usage_terms": "All rights reserved"}, "unknown"),
        ({"usage_terms": "All Rights Reserved."}, "all-rights-reserved"),
        ({"usage_terms": "all rights reserved"}, "all-rights-reserved"),
        ({"usage_terms": "All rights reserved, except for friends"}, "unknown"),
        ({"copyright": "© 2019 Jane Doe, all rights reserved"}, "unknown"),
        ({"copyright": "© 2019 Jane, all rights reserved", "license_url": CC_BY}, "cc-by-4.0"),
        ({"usage_terms": "CC BY-NC-SA 2.0"}, "cc-by-nc-sa-2.0"),
        ({"usage_terms": "Attribution-NonCommercial License"}, "cc-by-nc-2.0"),
        ({"usage_terms": "CC BY 3.0"}, "cc-by-3.0"),
        ({"usage_terms": "free to use, like CC BY 4.0"}, "unknown"),
        ({"usage_terms": f"This work is licensed under {CC_BY}."}, "cc-by-4.0"),
        ({"usage_terms": f"See {CC_BY} or {CC_BY}deed.de"}, "cc-by-4.0"),
        ({"usage_terms": f"{CC_BY} for the text, {CC_BY_NC} for the rest"}, "unknown"),
        ({"usage_terms": "see creativecommons.org/publicdomain/zero/1.0/"}, "cc0-1.0"),
        ({"copyright": f"© Jane, {CC_BY}"}, "cc-by-4.0"),
        ({"usage_terms": "unknown"}, "unknown"),
        ({"usage_terms": "flickr-license-4"}, "unknown"),
    ],
)
def test_a_license_is_what_the_fields_state_and_never_a_guess(
    table: LicenseTable, fields: dict[str, str], slug: str
) -> None:
    licenses = (fields["license_url"],) if "license_url" in fields else ()
    assert stated_license(Rights(**fields), licenses, table) == slug
