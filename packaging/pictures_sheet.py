"""
One page with all pictures of a folder, to look through them fast.

    python packaging/pictures_sheet.py FOLDER [WORD ...]

writes FOLDER/index.html, and with words FOLDER/sheets: those with all of the words in
their names, six on a picture.
"""

import sys
from collections import defaultdict
from html import escape
from pathlib import Path

from PIL import Image, ImageDraw

ACROSS, DOWN = 2, 3
CELL = 960, 600
LABEL_PX = 20
STYLE = """
body { font: 14px sans-serif; margin: 16px; background: #777; color: #fff }
h2 { margin: 24px 0 8px } figure { display: inline-block; margin: 0 8px 8px 0; vertical-align: top }
img { max-width: 460px; max-height: 420px; display: block } a { color: #fff }
"""


def write(folder: Path) -> Path:
    """Write FOLDER/index.html: a heading a page, under it its pictures, each a link to itself."""
    pages: dict[str, list[str]] = defaultdict(list)
    for path in sorted(folder.glob("*.png")):
        # PAGE-STATE-SIZE-PALETTE-LANGUAGE, and a page may have hyphens itself.
        pages[path.stem.rsplit("-", 4)[0]].append(path.name)
    parts = [
        "<!DOCTYPE html>",
        '<html lang="en"><meta charset="utf-8"><title>Every page of Safelight</title>',
        f"<style>{STYLE}</style>",
        *(f'<a href="#{escape(page)}">{escape(page)}</a>' for page in pages),
    ]
    for page, names in pages.items():
        parts.append(f'<h2 id="{escape(page)}">{escape(page)}</h2>')
        parts.extend(
            f'<figure><a href="{escape(name)}"><img src="{escape(name)}" alt="" loading="lazy"></a>'
            f"<figcaption>{escape(name.removesuffix('.png'))}</figcaption></figure>"
            for name in names
        )
    sheet = folder / "index.html"
    sheet.write_text("\n".join(parts), encoding="utf-8")
    return sheet


def montages(folder: Path, words: list[str]) -> list[Path]:
    """Write pictures of six pictures each, of those whose names hold all words; return them."""
    names = [
        path
        for path in sorted(folder.glob("*.png"))
        if all(word in f"-{path.stem}-" for word in words)
    ]
    sheets = folder / "sheets"
    sheets.mkdir(exist_ok=True)
    made = []
    for first in range(0, len(names), ACROSS * DOWN):
        height = DOWN * (CELL[1] + LABEL_PX)
        sheet = Image.new("RGB", (ACROSS * CELL[0], height), "#555")
        draw = ImageDraw.Draw(sheet)
        for place, path in enumerate(names[first : first + ACROSS * DOWN]):
            x = place % ACROSS * CELL[0]
            y = place // ACROSS * (CELL[1] + LABEL_PX)
            with Image.open(path) as one:
                one.thumbnail((CELL[0] - 8, CELL[1] - 4))
                sheet.paste(one, (x, y + LABEL_PX))
            draw.text((x + 4, y + 3), path.stem, fill="white")
        title = "-".join(word.strip("-") for word in words) or "all"
        made.append(sheets / f"{title}-{first // (ACROSS * DOWN) + 1:02}.png")
        sheet.save(made[-1])
    return made


if __name__ == "__main__":
    print(write(Path(sys.argv[1])))
    for path in montages(Path(sys.argv[1]), sys.argv[2:]) if sys.argv[2:] else []:
        print(path)
