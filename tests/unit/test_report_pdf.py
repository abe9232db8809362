"""A report as PDF, read back by another program: its text, its tags, its figures."""

import io
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from scanner.domain.chart import Chart, Fill, Part, Shape
from scanner.domain.face import Box
from scanner.report.document import (
    Block,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Picture,
    Plot,
    Table,
    Term,
    Terms,
)
from scanner.report.pdf import write_pdf
from tests.pdf_pages import elements, text_of_pdf, words_of

CHART = Chart(
    title="Photos with faces",
    shape=Shape.COLUMNS,
    labels=("2009", "2010"),
    parts=(
        Part("may be reused", "open", Fill.SOLID, (3, 5)),
        Part("reserved", "visible", Fill.STRIPED, (1, 2)),
    ),
)
HEBREW = "\u05e9\u05dc\u05d5\u05dd"
NO_FONT = "\U0001f4f7"
"""A camera, as titles of photos have it."""


def jpeg() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (64, 48), "teal").save(out, "JPEG")
    return out.getvalue()


def set_(folder: Path, *blocks: Block, title: str = "What is exposed") -> pypdf.PdfReader:
    path = folder / "report.pdf"
    with path.open("wb") as out:
        write_pdf(out, Document(title=title, version="0.1", blocks=iter(blocks)))
    return pypdf.PdfReader(path)


def test_a_pdf_says_that_it_is_tagged_in_which_language_and_its_title(tmp_path: Path) -> None:
    reader = set_(tmp_path, Heading(1, "Exposed"), Paragraph("Some words."))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] == True  # noqa: E712 - pypdf's own kind of true
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"] == True  # noqa: E712
    assert reader.metadata is not None
    assert reader.metadata.title == "What is exposed"
    assert [kind for kind, _ in elements(reader)] == ["/Document", "/H1", "/P"]


def test_the_text_of_each_element_can_be_read_in_order(tmp_path: Path) -> None:
    reader = set_(
        tmp_path,
        Heading(1, "Exposed"),
        Paragraph("word " * 60),
        Bullets(("one", "two")),
        Heading(2, "Photos"),
        Table(("When", "What"), [("2020-01-01", "license"), ("2021-01-01", "tag")]),
    )
    assert words_of(reader, "/H1") == ["Exposed"]
    assert words_of(reader, "/P")[0].split() == ["word"] * 60
    assert words_of(reader, "/LBody") == ["one", "two"]
    assert words_of(reader, "/TH") == ["When", "What"]
    assert words_of(reader, "/TD") == ["2020-01-01", "license", "2021-01-01", "tag"]
    text = "".join(page.extract_text() for page in reader.pages)
    assert text.index("Exposed") < text.index("word") < text.index("Photos") < text.index("tag")


def test_heads_of_a_table_say_whether_of_a_row_or_a_column(tmp_path: Path) -> None:
    reader = set_(tmp_path, Terms((Term("Key", "123"),)), Table(("When",), [("2020",)]))
    heads = [element["/A"]["/Scope"] for kind, element in elements(reader) if kind == "/TH"]
    assert heads == ["/Row", "/Column"]


def test_pictures_and_charts_say_in_words_what_they_show(tmp_path: Path) -> None:
    box = Box(0.2, 0.2, 0.4, 0.4)
    reader = set_(tmp_path, Picture(jpeg(), "Photo 1: 1 face", (box,)), Plot(CHART))
    figures = [element for kind, element in elements(reader) if kind == "/Figure"]
    assert [figure["/Alt"] for figure in figures] == [
        "Photo 1: 1 face",
        "Photos with faces. 2009: may be reused 3, reserved 1; 2010: may be reused 5, reserved 2.",
    ]
    assert all(len(figure["/A"]["/BBox"]) == 4 for figure in figures)
    assert len(reader.pages[0].images) == 1


def test_every_mark_of_a_page_leads_to_its_element(tmp_path: Path) -> None:
    rows = [(f"{n}", "word " * 30) for n in range(80)]
    reader = set_(tmp_path, Heading(1, "Long"), Table(("n", "words"), rows))
    assert len(reader.pages) > 1
    numbers = reader.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    owners = {numbers[n]: numbers[n + 1].get_object() for n in range(0, len(numbers), 2)}
    for page in reader.pages:
        drawn = page.get_contents().get_data().count(b"/MCID")
        assert len(owners[page["/StructParents"]]) == drawn
        # What is nobody's, such as a page's number, says so.
        assert b"/Artifact BMC" in page.get_contents().get_data()
    told = [word for word in words_of(reader, "/TD") if word.isdecimal()]
    assert told == [f"{n}" for n in range(80)]


@pytest.mark.parametrize("title", [HEBREW, NO_FONT])
def test_a_title_that_no_font_tells_stands_beside_its_letters(tmp_path: Path, title: str) -> None:
    reader = set_(tmp_path, Heading(1, f"a {title}"))
    (stream,) = [page.get_contents().get_data().decode("latin-1") for page in reader.pages]
    truth = (b"\xfe\xff" + f"a {title}".encode("utf-16-be")).hex()
    assert f"/ActualText <{truth}>".lower() in stream.lower()


def test_every_font_is_in_the_file(tmp_path: Path) -> None:
    reader = set_(tmp_path, Heading(1, "bold"), Paragraph("plain"), Plot(CHART))
    fonts = [font.get_object() for font in reader.pages[0]["/Resources"]["/Font"].values()]
    assert fonts
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)


def test_text_of_strangers_is_text_in_a_pdf(tmp_path: Path) -> None:
    hostile = ") Tj ET /JavaScript (app.alert(1)) <</S /URI>> \x1b[2J\u202e\\"
    reader = set_(
        tmp_path,
        Heading(1, hostile),
        Paragraph(hostile),
        Terms((Term(hostile, hostile),)),
        Picture(jpeg(), hostile),
        title=hostile,
    )
    assert "/JavaScript" not in reader.trailer["/Root"]
    assert "/Annots" not in reader.pages[0]
    assert "app.alert(1)" in words_of(reader, "/P")[0]
    assert "\x1b" not in text_of_pdf(tmp_path / "report.pdf")


def test_a_word_longer_than_a_line_and_a_cell_longer_than_a_page_are_no_end(
    tmp_path: Path,
) -> None:
    reader = set_(
        tmp_path,
        Heading(1, "x" * 400),
        Paragraph("y" * 2_000),
        Table(("a", "b"), [("z" * 20_000, "end")]),
        Picture(b"\xff\xd8\xff no picture", "none"),
    )
    assert "".join(words_of(reader, "/P")[0].split()) == "y" * 2_000
    assert "…" in words_of(reader, "/TD")[0]
    assert not [kind for kind, _ in elements(reader) if kind == "/Figure"]


def test_a_very_long_table_is_read_once_and_as_it_comes(tmp_path: Path) -> None:
    given = 0

    def rows() -> Iterator[tuple[str, ...]]:
        nonlocal given
        for n in range(300):
            given += 1
            yield (str(n), "x")

    reader = set_(tmp_path, Table(("n", "what"), rows()))
    assert given == 300
    assert words_of(reader, "/TD")[-2] == "299"
