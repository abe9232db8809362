"""
Text search finds what a plain look through every photo finds, and nothing in a query is syntax.

Titles, keys, tags and albums in any script; queries that are parts of them, whole ones, and what
SQLite's full-text search, LIKE and JSON would take for operators.
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import example, given, settings

from scanner.catalog import Catalog
from scanner.catalog.search import folded
from scanner.domain.exposure import Rules
from scanner.domain.listing import PhotoFilter
from scanner.domain.photo import Album, Photo, SourceKind
from scanner.reference import datasets, license_table
from tests.fakes import photo

RULES = Rules(license_table(), datasets=datasets())

MARKUP = [
    '"',
    "'",
    "*",
    "^",
    "(",
    ")",
    "AND",
    "OR",
    "NOT",
    "NEAR(a b)",
    "text:",
    "-",
    "+",
    "%",
    "_",
]
MARKUP += ["!", "\\", "[", "]", '["', '", "', "{", "?", ";--", "<b>", "&amp;", "\0", "\ud800", "\n"]
WORDS = ["Harbour", "été", "e\u0301te\u0301", "Straße", "STRASSE", "東京", "東京タワー", "Łódź"]
WORDS += [
    "İstanbul",
    "كلب",
    "ﬁre",
    "👩‍👧",
    "ΣΊΣΥΦΟΣ",
    "no_cv",
    "100%",
    "IMG_0001",
    "a/b.jpg",
    "x" * 70,
]

some_text = st.one_of(
    st.sampled_from(MARKUP + WORDS),
    st.text(max_size=12),
    st.lists(st.sampled_from(MARKUP + WORDS), max_size=4).map(" ".join),
    st.lists(st.sampled_from(MARKUP + WORDS), max_size=4).map("".join),
)
keys = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=12)
libraries = st.dictionaries(
    keys,
    st.builds(
        dict,
        title=some_text,
        tags=st.lists(some_text, max_size=3).map(tuple),
        # An album's title is one thing: what it is called last.
        albums=st.lists(st.integers(0, 2), max_size=2, unique=True),
    ),
    max_size=6,
)
album_titles = st.tuples(some_text, some_text, some_text)


@contextmanager
def catalog_of(photos: list[Photo]) -> Iterator[Catalog]:
    with tempfile.TemporaryDirectory() as folder:
        catalog = Catalog(Path(folder) / "catalog.sqlite", RULES)
        source = catalog.photos.add_source(SourceKind.EXPORT, "me", ["/x"])
        with catalog.photos.syncing(source.id) as walk:
            walk.store(photos)
        yield catalog
        catalog.close()


def recount(photos: list[Photo], query: str) -> set[str]:
    """Return the keys of photos that have every word somewhere, by looking at each."""
    words = folded(query).split()

    def texts(one: Photo) -> list[str]:
        return [one.title, one.key, *one.tags, *(album.title for album in one.albums)]

    return {
        one.key
        for one in photos
        if all(any(word in folded(text) for text in texts(one)) for word in words)
    }


def found(catalog: Catalog, query: str) -> set[str]:
    return {row.key for row in catalog.listing.rows(catalog.listing.find(PhotoFilter(text=query)))}


@given(libraries, album_titles, st.data())
@settings(max_examples=60, deadline=None)
def test_text_search_equals_a_plain_recount(
    library: dict[str, dict[str, object]], titles: tuple[str, str, str], data: st.DataObject
) -> None:
    photos = [
        photo(
            key,
            title=values["title"],
            tags=values["tags"],
            albums=tuple(Album(f"{n}", titles[n]) for n in values["albums"]),  # type: ignore[attr-defined]
        )
        for key, values in library.items()
    ]
    parts = [text for one in photos for text in (one.title, one.key, *one.tags)] + list(titles)
    queries = some_text
    if whole := [text for text in parts if text]:
        cut = st.sampled_from(whole).flatmap(
            lambda text: st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(
                lambda ends: text[min(ends) : max(ends)]
            )
        )
        queries = st.one_of(some_text, cut, st.tuples(cut, cut).map(" ".join))
    asked = data.draw(st.lists(queries, min_size=1, max_size=8))

    with catalog_of(photos) as catalog:
        for query in asked:
            expected = recount(photos, query)
            assert found(catalog, query) == expected, query
            assert catalog.listing.count(PhotoFilter(text=query)) == len(expected)
            assert catalog.listing.facets(PhotoFilter(text=query)).total == len(expected)


@given(st.text(max_size=80))
@example('" OR 1 --')
@example("a* NEAR/2 b")
@example('{text title}: "x"')
@example("x" * 5_000)
@example(" ".join(f"w{n}" for n in range(3_000)))
@settings(max_examples=60, deadline=None)
def test_no_query_is_an_error_and_a_title_is_found_by_itself(text: str) -> None:
    photos = [photo("1", title=text), photo("2", title="Something else")]
    with catalog_of(photos) as catalog:
        assert "1" in found(catalog, text)
        assert found(catalog, f"{text} \U0001f9ff\U0001f9ff") == set()
