"""A home as somebody leaves it who closed the window in the library: it opens there again."""

from pathlib import Path

BEGIN = "[General]\n"


def left_in_the_library(home: Path) -> Path:
    """Let the window of a home open in the library, not in the overview; return the home."""
    kept = home / "window.ini"
    text = kept.read_text() if kept.exists() else BEGIN
    if "\npage=" not in text:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        kept.write_text(text.replace(BEGIN, f"{BEGIN}page=library\n", 1))
    return home
