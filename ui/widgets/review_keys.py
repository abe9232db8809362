"""Which key does what on a photo, for the keyboard, the menu and the list of shortcuts."""

from PySide6.QtCore import Qt

from scanner.domain.face import Verdict
from ui.words import translate

Key = Qt.Key

VERDICTS: dict[int, Verdict | None] = {
    Key.Key_F: Verdict.CONFIRMED,
    Key.Key_N: Verdict.REJECTED,
    Key.Key_R: Verdict.RELEASED,
    Key.Key_Delete: None,
    Key.Key_Backspace: None,
}


def key_words() -> list[tuple[str, str]]:
    """Return every key of the photo view and what it does, for the list of shortcuts."""
    return [
        *((key, words) for key, words, _ in verdict_keys()),
        ("A", translate("photo", "None of them is a face")),
        ("D", translate("photo", "Draw a face that was missed")),
        ("Z, Ctrl+Z", translate("photo", "Take back the last word")),
        ("Tab, 1 … 9", translate("photo", "Choose a face")),
        ("←, →, Space", translate("photo", "The photo before, the next photo")),
        ("+, −, 0", translate("photo", "Larger, smaller, the whole photo")),
        ("Ctrl+1", translate("photo", "Each pixel of the photo one of the screen")),
        ("Shift+←, →, ↑, ↓", translate("photo", "Move a photo that is larger than its place")),
        ("Enter", translate("photo", "Show the photo large")),
        ("Esc", translate("photo", "Back")),
    ]


def verdict_keys() -> list[tuple[str, str, Verdict | None]]:
    """Return the keys that say something of a face: key, words, and what they say."""
    return [
        ("F", translate("photo", "It is a face"), Verdict.CONFIRMED),
        ("N", translate("photo", "It is not a face"), Verdict.REJECTED),
        ("R", translate("photo", "Released: agreed to be shown"), Verdict.RELEASED),
        ("Del", translate("photo", "Take back what was said of it"), None),
    ]
