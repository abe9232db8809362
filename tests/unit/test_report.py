import base64
import csv
import hashlib
import json
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from scanner.domain.exposure import Level, Reason
from scanner.domain.face import Box, Face
from scanner.domain.listing import PhotoFilter, PhotoRow, Unreadable
from scanner.domain.photo import Media, PhotoId, SourceId, SourceKind, Visibility
from scanner.domain.shapes import COLUMNS
from scanner.errors import BadWish, NotFound, SourceUnavailable
from scanner.reference import license_table
from scanner.report import Facts, Tally, whole_file, writer_for
from scanner.report.facts import CANNOT_KNOW, headline
from scanner.report.links import safe_link
from scanner.report.page import PHOTOS
from scanner.settings import Settings

LICENSES = license_table()
JPEG = b"\xff\xd8\xff\xe0 a picture \xff\xd9"
OPEN: dict[str, Any] = {
    "faces": 1,
    "severity": 2,
    "level": Level.OPEN,
    "reasons": (Reason.FACE, Reason.PUBLIC, Reason.LICENSE_PERMISSIVE),
}


def photo(n: int, **changed: object) -> PhotoRow:
    values: dict[str, object] = {
        "id": PhotoId(n),
        "source": SourceId(1),
        "kind": SourceKind.EXPORT,
        "key": str(n),
        "title": f"Photo {n}",
        "url": f"https://www.flickr.com/photos/someone/{n}/",
        "taken": datetime(2019, 5, 4, 10, 11, 12),
        "uploaded": datetime(2020, 5, 1, tzinfo=UTC),
        "license": "cc-by-2.0",
        "visibility": Visibility.PUBLIC,
        "visibility_exact": True,
        "width": 640,
        "height": 480,
        "geotagged": None,
        "faces": 0,
        "severity": 0,
        "level": Level.NONE,
        "reasons": (),
        "datasets": (),
        "media": Media.PHOTO,
        "error": None,
        "gone": False,
        "has_picture": True,
        **changed,
    }
    return PhotoRow(**values)  # type: ignore[arg-type]


def facts(rows: Sequence[PhotoRow], **changed: object) -> Facts:
    values: dict[str, object] = {
        "at": datetime(2026, 11, 23, 9, 0, tzinfo=UTC),
        "version": "0.1",
        "wanted": PhotoFilter(),
        "settings": Settings(),
        "profile": LICENSES.profiles["any-cc-or-public-domain"],
        "detector": "two-stage-1",
        "in_all": len(rows),
        "tally": Tally.of(rows),
        "rows": lambda: iter(rows),
        "faces": lambda row: (Face(1, Box(0.25, 0.25, 0.5, 0.5), 0.9),),
        "picture": lambda row: JPEG,
        "license": LICENSES.by_slug,
        **changed,
    }
    return Facts(**values)  # type: ignore[arg-type]


def written(folder: Path, said: Facts, name: str = "audit.html") -> str:
    path = folder / name
    with whole_file(path) as out:
        writer_for(path)(out, said)
    return path.read_bytes().decode("utf-8")


class Page(HTMLParser):
    """What a browser would make of a page: its tags, their attributes, its words."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def attributes(self, name: str) -> list[str]:
        return [value for _, attrs in self.tags if (value := attrs.get(name)) is not None]

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def test_a_page_begins_with_how_many_photos_anyone_may_reuse(tmp_path: Path) -> None:
    rows = [photo(1, **OPEN), photo(2, **OPEN), photo(3, faces=1), photo(4, faces=None)]
    said = facts(rows, in_all=41_207)
    assert headline(facts(rows)).startswith("2 of your 4 photos show faces and may be reused by")
    assert headline(said).startswith("2 of the 4 of your 41,207 photos that this report is about")
    page = Page(written(tmp_path, facts(rows)))
    assert "2 of your 4 photos show faces and may be reused by anyone." in page.text
    assert "1 more shows a face." in page.text
    assert "1 was not looked at." in page.text
    assert "As of 23 November 2026, 09:00 UTC." in page.text


def test_a_page_says_why_in_words_and_what_it_cannot_know(tmp_path: Path) -> None:
    text = Page(written(tmp_path, facts([photo(1, **OPEN), photo(2)]))).text
    assert "its license lets others reuse it" in text
    assert "CC BY 2.0" in text
    assert "None found at this setting" in text
    assert all(sentence in text for sentence in CANNOT_KNOW)
    assert not re.search(r"\b(safe|protected|no faces)\b", text, re.IGNORECASE)


def test_a_page_stands_alone_and_runs_nothing(tmp_path: Path) -> None:
    html = written(tmp_path, facts([photo(1, **OPEN)]))
    page = Page(html)
    assert {tag for tag, _ in page.tags}.isdisjoint({"script", "link", "iframe", "object", "base"})
    assert not page.attributes("style")
    assert all(source.startswith("data:image/jpeg;base64,") for source in page.attributes("src"))
    assert not [name for _, attrs in page.tags for name in attrs if name.startswith("on")]
    policy = next(
        attrs["content"] or ""
        for _, attrs in page.tags
        if attrs.get("http-equiv") == "Content-Security-Policy"
    )
    style = html.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy.startswith("default-src 'none';")
    assert f"style-src 'sha256-{digest}'" in policy


HOSTILE = '<script>alert(1)</script>"><img src=x onerror=alert(2)>\x1b[2J\u202e'


def test_text_of_strangers_is_text_everywhere_on_a_page(tmp_path: Path) -> None:
    rows = [
        photo(1, **OPEN, title=HOSTILE, key=HOSTILE, url=f'https://example.org/"{HOSTILE}'),
        photo(2, **OPEN, title="", url="javascript:alert(3)"),
        photo(3, error=HOSTILE, faces=None, title=HOSTILE),
    ]
    said = facts(rows, troubles=(Unreadable(HOSTILE, HOSTILE),), wanted=PhotoFilter(text=HOSTILE))
    html = written(tmp_path, said)
    page = Page(html)
    assert "script" not in {tag for tag, _ in page.tags}
    assert len([tag for tag, _ in page.tags if tag == "img"]) == 2
    assert not page.attributes("onerror")
    assert not [link for link in page.attributes("href") if not link.startswith("https://")]
    assert "<script>alert(1)</script>" in page.text
    assert "\x1b" not in html
    assert "\u202e" not in html


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.org/",
        "http://",
        "https://[",
        "",
        " https://example.org/",
        "https://example.org/\n",
    ],
)
def test_only_addresses_of_the_web_become_links(url: str) -> None:
    assert safe_link(url) is None


def test_pictures_end_where_the_page_would_grow_too_large_to_mail(tmp_path: Path) -> None:
    rows = [photo(n, **OPEN) for n in range(1, 6)]
    large = facts(rows, picture=lambda row: b"\xff\xd8\xff" + bytes(2_500_000))
    page = Page(written(tmp_path, large))
    assert len(page.attributes("src")) == 2
    assert (tmp_path / "audit.html").stat().st_size < 10_000_000
    assert "The first 2 have a picture; 3 more are listed without one" in page.text

    few = facts(rows, settings=Settings(report_pictures=3))
    assert len(Page(written(tmp_path, few)).attributes("src")) == 3


def test_a_photo_without_a_picture_is_reported_all_the_same(tmp_path: Path) -> None:
    rows = [photo(1, **OPEN), photo(2, **OPEN, has_picture=False), photo(3, **OPEN)]
    pictures = {1: None, 3: b"GIF89a is no JPEG"}
    page = Page(written(tmp_path, facts(rows, picture=lambda row: pictures[row.id])))
    assert page.attributes("src") == []
    assert {"Photo 1", "Photo 2", "Photo 3"} <= {word.strip() for word in page.words}


def test_a_page_names_so_many_and_counts_the_rest(tmp_path: Path) -> None:
    rows = [photo(1, **OPEN), *(photo(n) for n in range(2, PHOTOS + 4))]
    page = Page(written(tmp_path, facts(rows)))
    assert "… and 3 more. A report that ends in .csv or .json lists all of them." in page.text


def test_photos_that_could_not_be_read_are_listed_with_the_reason(tmp_path: Path) -> None:
    rows = [photo(1, faces=None, error="The file is cut short.")]
    said = facts(rows, troubles=(Unreadable("part3.zip", "It is no zip."),))
    text = Page(written(tmp_path, said)).text
    assert "Could not be read (1)" in text
    assert "The file is cut short." in text
    assert "part3.zip It is no zip." in text


def test_a_released_photo_is_told_apart_from_an_exposed_one(tmp_path: Path) -> None:
    rows = [photo(1, **{**OPEN, "severity": 1, "reasons": (*OPEN["reasons"], Reason.RELEASED)})]
    text = Page(written(tmp_path, facts(rows))).text
    assert "Released (1)" in text
    assert "Open (1)" not in text


def test_a_spreadsheet_has_every_photo_and_runs_no_formula(tmp_path: Path) -> None:
    rows = [photo(1, **OPEN, title='=HYPERLINK("http://example.org")'), photo(2, title="a\nb")]
    lines = list(csv.DictReader(written(tmp_path, facts(rows), "audit.csv").splitlines(True)))
    assert tuple(lines[0]) == COLUMNS
    assert [line["title"] for line in lines] == ['\'=HYPERLINK("http://example.org")', "a\nb"]
    assert [line["severity"] for line in lines] == ["2", "0"]


def test_data_has_a_head_and_every_photo(tmp_path: Path) -> None:
    rows = [photo(1, **OPEN), photo(2), photo(3, faces=None, error="It is cut short.")]
    said = facts(rows, wanted=PhotoFilter(licenses=frozenset({"cc-by-2.0"})), in_all=10)
    document = json.loads(written(tmp_path, said, "audit.json"))
    assert [item["id"] for item in document["photos"]] == [1, 2, 3]
    assert document["at"] == "2026-11-23T09:00:00Z"
    assert document["filters"] == {"license": ["cc-by-2.0"]}
    assert document["settings"]["detector.level"] == "standard"
    assert document["counts"]["reusable_by_anyone"] == 1
    assert document["counts"]["exposed"] == {"3": 0, "2": 1, "1": 0}
    assert document["counts"]["unreadable"] == 1
    assert document["cannot_know"]
    assert json.loads(written(tmp_path, facts([]), "none.json"))["photos"] == []


def test_a_report_that_fails_leaves_the_one_before_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "audit.csv"
    path.write_text("the one before")

    def break_off() -> None:
        with whole_file(path) as out:
            out.write("half of it")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        break_off()
    assert [item.name for item in tmp_path.iterdir()] == ["audit.csv"]
    assert path.read_text() == "the one before"


def test_a_report_has_a_folder_and_an_ending_that_is_known(tmp_path: Path) -> None:
    with pytest.raises(BadWish, match="ends in"):
        writer_for(Path("audit.docx"))
    with pytest.raises(NotFound, match="no folder"), whole_file(tmp_path / "none" / "a.csv"):
        pass
    with pytest.raises(NotFound, match="is a folder"), whole_file(tmp_path):
        pass


def test_a_full_disk_is_told_as_such(tmp_path: Path) -> None:
    with (
        pytest.raises(SourceUnavailable, match="No space left"),
        whole_file(tmp_path / "a.csv"),
    ):
        raise OSError(28, "No space left on device")
    assert list(tmp_path.iterdir()) == []
