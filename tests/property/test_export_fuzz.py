"""Whatever an export holds, reading it ends, and ends in answers or in the project's own errors."""

import io
import json
import string
from contextlib import suppress
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from scanner.domain.html_text import plain_text, unescaped
from scanner.domain.photo import Photo, Trouble
from scanner.errors import BadData, ScannerError
from scanner.export import parse
from scanner.export.discover import discover
from scanner.export.originals import match, media_of, photo_number
from scanner.pictures.archive import Limits, read_directory, read_member
from scanner.pictures.salvage import salvage
from scanner.reference import license_table
from tests.export_files import (
    ANN,
    ANNS_PART_1,
    FIRST,
    JPEG,
    SECOND,
    photo,
    profile,
    source,
    streamed,
    zipped,
)

KEY = str(FIRST)
LICENSES = license_table()
SMALL = Limits(members=50, directory_bytes=1 << 16, json_bytes=1 << 16, salvage_bytes=1 << 18)

text = st.text(st.characters(), max_size=40)  # half characters (surrogates) among them
json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(text, inner, max_size=4),
    max_leaves=12,
)
FIELDS = [
    "id",
    "name",
    "description",
    "date_taken",
    "date_imported",
    "photopage",
    "license",
    "geo",
    "exif",
    "albums",
    "tags",
    "people",
    "privacy",
    "latitude",
    "longitude",
    "settings",
    "stats",
    "nsid",
    "path_alias",
    "photos",
    "title",
    "tag",
]
near_values: st.SearchStrategy[Any] = st.recursive(
    json_values | st.sampled_from(["public", "0", "52100200", "-1.5", KEY, "2008-07-01 13:04:18"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=6)
    ),
    max_leaves=20,
)
documents = st.dictionaries(st.sampled_from(FIELDS), near_values, max_size=10)


@given(documents | near_values)
def test_any_json_is_a_photo_or_refused(document: object) -> None:
    try:
        found = parse.photo(
            json.dumps(document).encode(), key=KEY, stamp="s", owned_by=None, licenses=LICENSES
        )
    except BadData:
        return
    assert found.key == KEY
    (found.title + found.description + "".join(found.tags) + (found.url or "")).encode()
    assert found.latitude is None or -90 <= found.latitude <= 90
    assert found.longitude is None or -180 <= found.longitude <= 180
    assert LICENSES.knows(found.license)


@given(documents | near_values)
def test_any_json_is_an_account_or_albums_or_refused(document: object) -> None:
    data = json.dumps(document).encode()
    for reading in (parse.account, lambda data: list(parse.albums(data))):
        with suppress(BadData):
            reading(data)


@given(st.binary(max_size=300) | text.map(lambda t: t.encode("utf-8", "surrogatepass")))
@example(b"[" * 10_000)
@example(b'{"a":1e999}')
@example(b"-" + b"1" * 5000)
@example(b'"\\ud800"')
def test_any_bytes_are_json_or_refused(data: bytes) -> None:
    with suppress(BadData):
        parse.load(data)


@given(st.text(string.digits + "_-.opjg/ \u0663", max_size=60), st.sets(st.integers(100, 10**6)))
def test_any_name_leads_only_to_known_photos(name: str, known: set[int]) -> None:
    assert set(match(name, known)) <= known
    media_of(name)
    photo_number(name)


@given(text, text)
def test_plain_text_is_whole_and_has_no_tags_left(before: str, after: str) -> None:
    plain = plain_text(f"{before}<b>{after}</b>&amp;")
    plain.encode()
    assert "</b>" not in plain or "</b>" in unescaped(before + after)


MEMBERS = {
    "account_profile.json": profile(ANN),
    "albums.json": [],
    f"photo_{FIRST}.json": photo(FIRST, license="CC BY 2.0"),
    f"photo_{SECOND}.json": photo(SECOND),
    f"a_{FIRST}_o.jpg": JPEG,
}
WHOLE = (zipped(MEMBERS), streamed(MEMBERS))
SIGNS = (b"PK\1\2", b"PK\5\6", b"PK\3\4")


@st.composite
def broken_zips(draw: st.DrawFn) -> bytes:
    """Return a zip with bytes changed, most of them in its headers, cut, repeated or in front."""
    data = bytearray(draw(st.sampled_from(WHOLE)))
    for at, value in draw(st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 255)))):
        data[at % len(data)] = value
    for sign in draw(st.lists(st.sampled_from(SIGNS), max_size=3)):
        at = min(len(data) - 1, data.rfind(sign) + draw(st.integers(4, 46)))
        data[at] = draw(st.sampled_from([0, 1, 8, 127, 255]))
    begin = draw(st.sampled_from([0, 0, 0, 1, 30]))
    end = draw(st.integers(0, len(data)) | st.just(len(data)))
    return draw(st.sampled_from([b"", b"", b"PK\5\6", b"x" * 99])) + bytes(data[begin:end])


@given(broken_zips() | st.binary(max_size=400))
@settings(max_examples=300)
def test_any_bytes_are_a_zip_or_refused_and_what_is_read_is_as_stated(data: bytes) -> None:
    file = io.BytesIO(data)
    for reading in (read_directory, salvage):
        try:
            found = reading(file, SMALL)
        except BadData:
            continue
        assert len(found.members) <= SMALL.members
        for member in found.members:
            with suppress(BadData):
                content = read_member(file, member, cap=SMALL.json_bytes)
                assert len(content) == member.size <= SMALL.json_bytes


@given(broken_zips())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_broken_export_is_read_as_far_as_it_goes(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / ANNS_PART_1
    path.write_bytes(data)
    try:
        discover([path], limits=SMALL)
        it = source(path, limits=SMALL)
        seen = list(it.glimpses(lambda: None))
        keys = [one.key for one in seen if not isinstance(one, Trouble)]
        answers = list(it.describe(keys))
    except ScannerError:
        return
    assert len(set(keys)) == len(keys)
    assert [one.key for one in answers] == keys
    assert all(isinstance(one, (Photo, Trouble)) for one in answers)
