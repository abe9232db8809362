"""A saved filter is the filter that was saved; a date in a list is where a plain look finds it."""

import json
import tempfile
from dataclasses import fields
from datetime import UTC, date, datetime
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from scanner.catalog import Catalog
from scanner.domain.exposure import Reason, Rules
from scanner.domain.listing import DateRange, Order, PhotoFilter, PhotoRow
from scanner.domain.photo import SourceKind, Visibility
from scanner.domain.saved import filter_of_text, text_of_filter
from scanner.domain.timeline import BY_DATE, Jump, When, when_of
from scanner.errors import BadData
from scanner.reference import license_table
from tests.fakes import photo

RULES = Rules(license_table())

flags = st.sampled_from([None, True, False])
texts = st.text(max_size=12)
# What a file of another encoding is called.
names = texts | st.just("stra\udcdfe.jpg")
ranges = st.none() | st.builds(DateRange, st.none() | st.dates(), st.none() | st.dates())
filters = st.builds(
    PhotoFilter,
    sources=st.frozensets(st.integers(1, 2**53), max_size=3),
    faces=flags,
    looked_at=flags,
    unreadable=flags,
    licenses=st.frozensets(texts, max_size=3),
    permissive=st.none() | texts,
    visibilities=st.frozensets(st.sampled_from(Visibility)),
    severity=st.none() | st.integers(0, 3),
    reasons=st.frozensets(st.sampled_from(Reason)),
    datasets=st.frozensets(texts, max_size=3),
    possible=st.frozensets(texts, max_size=3),
    taken=ranges,
    uploaded=ranges,
    geotagged=flags,
    text=texts,
    keys=st.frozensets(names, max_size=4),
    gone=st.booleans(),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
field_names = st.sampled_from([field.name for field in fields(PhotoFilter)])


@given(filters)
def test_a_filter_is_read_back_as_it_was_written(wanted: PhotoFilter) -> None:
    text = text_of_filter(wanted)

    assert filter_of_text(text) == wanted
    assert text.isascii()


@given(st.dictionaries(field_names, json_values))
def test_a_text_that_was_tampered_with_is_a_filter_or_refused(said: dict[str, object]) -> None:
    text = json.dumps({"version": 1, **said})
    try:
        read = filter_of_text(text)
    except BadData:
        # Any other error would be a bug of ours, and a window that cannot be opened.
        return
    assert filter_of_text(text_of_filter(read)) == read


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"version": "1"}',
        '{"version": 1, "faces": 1}',
        '{"version": 1, "keys": "abc"}',
        '{"version": 1, "taken": {"first": "yesterday"}}',
        '{"version": 1, "reasons": ["haunted"]}',
        "[" * 100_000,
    ],
)
def test_what_is_no_filter_is_refused(text: str) -> None:
    with pytest.raises(BadData, match="no filter that Safelight wrote"):
        filter_of_text(text)


@pytest.mark.parametrize("text", ['{"version": 1, "smiles": true}', '{"version": 2}'])
def test_a_filter_of_a_newer_safelight_is_refused_and_not_guessed_at(text: str) -> None:
    with pytest.raises(BadData, match="newer Safelight"):
        filter_of_text(text)


def date_of(row: PhotoRow, order: Order) -> str:
    at = row.uploaded if order is Order.UPLOADED else row.taken
    return "" if at is None else at.isoformat()[:10]


def plain_jump(rows: list[PhotoRow], order: Order, when: When) -> Jump:
    """Look at one photo after the other."""
    for place, row in enumerate(rows):
        day = date_of(row, order)[: len(when.text)]
        if not day or day == when.text or (day > when.text) == (order is Order.OLDEST):
            return Jump(place, day == when.text)
    return Jump(len(rows) - 1, False)


# Few days, so that some fall together; close to the ends of months and years.
days = st.dates(date(2018, 11, 27), date(2019, 3, 3)) | st.dates(date(2003, 1, 1), date(2026, 1, 1))
moments = st.none() | days.map(lambda day: datetime(day.year, day.month, day.day, 23, 59))
whens = st.one_of(
    days.map(lambda day: When(day.year)),
    days.map(lambda day: When(day.year, day.month)),
    days.map(lambda day: When(day.year, day.month, day.day)),
)
libraries = st.lists(st.tuples(moments, moments, st.booleans()), max_size=14)


@given(libraries, st.sampled_from(BY_DATE), st.lists(whens, min_size=1, max_size=5), st.booleans())
@settings(max_examples=50, deadline=None)
def test_a_date_and_every_month_are_where_a_plain_look_finds_them(
    library: list[tuple[datetime | None, datetime | None, bool]],
    order: Order,
    asked: list[When],
    only_swans: bool,
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        catalog = Catalog(Path(folder) / "catalog.sqlite", RULES)
        source = catalog.photos.add_source(SourceKind.EXPORT, "me", ["/x"]).id
        with catalog.photos.syncing(source) as walk:
            walk.store(
                [
                    photo(
                        f"k{n}",
                        title="Swans" if swans else "Harbour",
                        taken=taken,
                        uploaded=None if uploaded is None else uploaded.replace(tzinfo=UTC),
                    )
                    for n, (taken, uploaded, swans) in enumerate(library)
                ]
            )
        ids = catalog.listing.find(PhotoFilter(text="swans" if only_swans else ""), order)
        rows = catalog.listing.rows(ids)

        months = catalog.timelines.months(ids, order)
        told = [text for month in months for text in [month.text] * month.photos]
        assert told == [date_of(row, order)[:7] for row in rows]
        assert [month.place for month in months] == [
            sum(one.photos for one in months[:n]) for n in range(len(months))
        ]
        for when in asked:
            found = catalog.timelines.place_of(ids, order, when)
            assert found == (plain_jump(rows, order, when) if rows else None)
        catalog.close()


@given(whens)
def test_a_date_is_read_as_it_is_written(when: When) -> None:
    assert when_of(when.text) == when
