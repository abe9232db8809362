"""The README of a request's file: what each part is, for who has never seen Safelight."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from textwrap import fill

from scanner.domain.request import Request
from scanner.domain.request_words import ASKERS, NOT_ADVICE
from scanner.domain.shapes import shown
from scanner.domain.words import count


@dataclass(frozen=True, slots=True)
class _Folders:
    """What the folders of the zip are called."""

    letters: str = "letters"
    replies: str = "replies"
    photos: str = "photos"
    journal: str = "journal"


FOLDERS = _Folders()

_EXPLAINED: dict[str, str] = {
    "conversation.txt": """\
What was asked, of whom, on what ground, and everything that happened since, in order.""",
    "conversation.csv": """\
The same as a table, for a spreadsheet. "state" is how the request stood afterwards.""",
    FOLDERS.letters: """\
Each letter as the message that left (.eml: any mail program opens it, with its attachments), and
as plain text (.txt) with its address, the source of that address, and its Message-ID. Files
beside them are what was attached.""",
    FOLDERS.replies: """\
What came back, as it came (.eml, not altered), and what it says as plain text (.txt). Open the
.eml files with the care that mail from strangers deserves; the .txt files are harmless.""",
    f"{FOLDERS.photos}/photos.csv": """\
The photos that each letter is about, as they were known on the day of the letter: address, row
("row", counted from 1) of the published list ("list") with the list's checksum, and the license
then, while the dataset was collected, and now. "possible" names datasets that a photo may be in,
as nobody publishes their lists: that is no finding.""",
    f"{FOLDERS.photos}/lists.csv": """\
The published lists that hold those photos, as they were imported, with the SHA-256 of all their
bytes: whoever has the same file can check that it is the same, and look up the rows.""",
    f"{FOLDERS.photos}/license-history.csv": """\
Which license each photo had from when on, as Flickr tells. A photo that is not in this table has
no history on record here.""",
    f"{FOLDERS.journal}/journal.csv": """\
The journal of sending: what was planned, agreed to, begun and done, with the time. In a line about
a letter "before" is the SHA-256 of the message, which is that of its .eml here, "after" its
Message-ID, and "receipt" what the mail server or the outbox said.""",
    f"{FOLDERS.journal}/journal.json": """\
The same with everything that the hashes are made of. "hash" is the SHA-256, in hex, of the JSON
array (ASCII, without blanks) of line, at, plan, n, state, seen, note, keep, receipt and previous;
"previous" is the hash of the line before it in the whole journal, which holds further lines.""",
    "SHA256SUMS": """\
The SHA-256 of every other file here. To check them: sha256sum -c SHA256SUMS (on macOS: shasum -a
256 -c SHA256SUMS).""",
}


def readme(request: Request, names: Sequence[str], *, at: datetime, version: str) -> str:
    """
    Return the text of README.txt: only what is among `names`, the other files, is explained.

    `at` (aware) is when the zip is written.
    """
    head = f"Request {request.id} to {shown(request.to.name)}"
    parts = [
        f"{head}\n{'=' * len(head)}\n",
        f"This is the whole file of a request about {count(request.photos, 'photo', 'photos')}, "
        f"asked by {ASKERS[request.asker]}.\nIt was written by Safelight {version} on "
        f"{at.astimezone(UTC):%Y-%m-%d at %H:%M} UTC. All times are in UTC.\n",
        f"{fill(NOT_ADVICE, 100)}\n",
    ]
    present = {*names, *(name.partition("/")[0] for name in names), "SHA256SUMS"}
    for name, text in _EXPLAINED.items():
        if name in present:
            folder = name in (FOLDERS.letters, FOLDERS.replies)
            told = "".join(f"    {line}\n" for line in text.splitlines())
            parts.append(f"{name}{'/' if folder else ''}\n{told}")
    parts.append(
        "In the tables an apostrophe before = + - @ keeps a spreadsheet from taking text for a "
        "formula; it is\nno part of the text.\n"
    )
    return "\n".join(parts)
