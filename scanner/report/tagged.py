"""
A PDF whose text is tagged: what is a heading, a table's cell or a figure is told to who cannot see.

`TaggedPdf` puts ReportLab's canvas under a tree of structure elements (ISO 32000-1, 14.7 and 14.8):
what is drawn between `begin` and `end` belongs to the innermost element, everything else on a page
is an artifact, which a screen reader passes over. ReportLab itself writes no tags.
"""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas


@dataclass(slots=True, eq=False)
class Element:
    """One element of the structure: its type, what it holds in reading order, its attributes."""

    kind: str
    parent: "Element | None" = None
    kids: "list[Element | tuple[int, int]]" = field(default_factory=list)
    alt: str = ""
    scope: str = ""
    bounds: tuple[float, float, float, float] | None = None


class TaggedPdf:
    """A document under way: `canvas` to draw on, and the structure of what is drawn."""

    def __init__(
        self,
        out: BinaryIO,
        *,
        size: tuple[float, float],
        title: str,
        version: str,
        font: str,
    ) -> None:
        """`font` is one that is put into the file: ReportLab begins each page with it."""
        self.canvas = Canvas(
            out,
            pagesize=size,
            pageCompression=1,
            lang="en",
            pdfVersion=(1, 7),
            initialFontName=font,
        )
        self.canvas.setTitle(title)
        self.canvas.setAuthor("")
        self.canvas.setSubject("")
        self.canvas.setCreator(f"Safelight {version}")
        self.canvas.setViewerPreference("DisplayDocTitle", "true")
        self._root = Element("Document")
        self._now = self._root
        self._owners: list[list[Element]] = [[]]

    @contextlib.contextmanager
    def element(self, kind: str, *, alt: str = "", scope: str = "") -> Iterator[Element]:
        """Give an element below the present one, which is the present one until the block ends."""
        made = Element(kind, self._now, alt=alt, scope=scope)
        self._now.kids.append(made)
        before, self._now = self._now, made
        try:
            yield made
        finally:
            self._now = before

    @contextlib.contextmanager
    def content(self, *, says: str = "") -> Iterator[None]:
        """
        Let what is drawn in the block be the present element's; a page must not end within.

        `says` is the true text, where the letters that are drawn do not tell it.
        """
        owners = self._owners[-1]
        said = f" /ActualText <{_utf16(says)}>" if says else ""
        self._code(f"/{self._now.kind} <</MCID {len(owners)}{said}>> BDC")
        self._now.kids.append((len(self._owners) - 1, len(owners)))
        owners.append(self._now)
        yield
        self._code("EMC")

    @contextlib.contextmanager
    def artifact(self) -> Iterator[None]:
        """Let what is drawn in the block be nobody's: a rule, a page's number."""
        self._code("/Artifact BMC")
        yield
        self._code("EMC")

    def end_page(self) -> None:
        """End the page."""
        self.canvas.showPage()
        page = self.canvas._doc.Pages.pages[-1]
        # A page of ReportLab's writes only the entries that it knows by name.
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._owners) - 1
        page.Tabs = pdfdoc.PDFName("S")
        self._owners.append([])

    def close(self) -> None:
        """Write the file; the last page was ended."""
        document = self.canvas._doc
        catalog = document.Catalog
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": pdfdoc.PDFtrue})
        catalog.StructTreeRoot = self._tree(document)
        self.canvas.save()

    def _code(self, text: str) -> None:
        self.canvas._code.append(text)

    def _tree(self, document: Any) -> Any:
        root = pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("StructTreeRoot")})
        refs: dict[Element, Any] = {}
        pages = [document.Reference(page) for page in document.Pages.pages]
        made = self._made(self._root, document.Reference(root), pages, refs, document)
        owners = []
        for n, page in enumerate(self._owners[: len(pages)]):
            owners += [n, pdfdoc.PDFArray([refs[owner] for owner in page])]
        root.dict["K"] = made
        root.dict["ParentTree"] = document.Reference(
            pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(owners)})
        )
        root.dict["ParentTreeNextKey"] = len(pages)
        return root

    def _made(
        self, element: Element, parent: Any, pages: list[Any], refs: dict[Element, Any], doc: Any
    ) -> Any:
        """Write an element and all below it into the document, and return where it stands."""
        entries: dict[str, Any] = {
            "Type": pdfdoc.PDFName("StructElem"),
            "S": pdfdoc.PDFName(element.kind),
            "P": parent,
        }
        if element.alt:
            entries["Alt"] = pdfdoc.PDFString(element.alt)
        if element.scope:
            told = {"O": pdfdoc.PDFName("Table"), "Scope": pdfdoc.PDFName(element.scope)}
            entries["A"] = pdfdoc.PDFDictionary(told)
        if element.bounds:
            told = {
                "O": pdfdoc.PDFName("Layout"),
                "Placement": pdfdoc.PDFName("Block"),
                "BBox": pdfdoc.PDFArray([round(edge, 2) for edge in element.bounds]),
            }
            entries["A"] = pdfdoc.PDFDictionary(told)
        made = pdfdoc.PDFDictionary(entries)
        refs[element] = ref = doc.Reference(made)
        kids: list[Any] = []
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(self._made(kid, ref, pages, refs, doc))
            else:
                page, number = kid
                mark = {"Type": pdfdoc.PDFName("MCR"), "Pg": pages[page], "MCID": number}
                kids.append(pdfdoc.PDFDictionary(mark))
        made.dict["K"] = pdfdoc.PDFArray(kids)
        return ref


def _utf16(text: str) -> str:
    return (b"\xfe\xff" + text.encode("utf-16-be", "replace")).hex()
