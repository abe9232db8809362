"""A request's file for a lawyer: opened as any zip is, its checksums added up anew."""

import csv
import io
import json
import stat
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.change import JournalLine, Kept, PlanId
from scanner.domain.dataset import Sure
from scanner.domain.exposure import LicenseChange
from scanner.domain.letter import Attachment, Letter, LetterPhoto
from scanner.domain.recipient import Addressed, Asker, Channel, ChannelKind
from scanner.domain.request import (
    EventKind,
    Request,
    RequestEvent,
    RequestFile,
    RequestId,
    RequestState,
)
from scanner.errors import BadWish, NotFound, SourceUnavailable
from scanner.report.case_file import (
    CaseFile,
    CaseLetter,
    CaseReply,
    PhotoHistory,
    safe_name,
    write_case_file,
)

AT = datetime(2026, 12, 24, 8, 0, tzinfo=UTC)
SENT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
LIST = sha256(b"the list").hexdigest()
MESSAGE = b"From: a@example.org\r\nSubject: =?utf-8?q?L=C3=B6schung?=\r\n\r\nDear all\r\n"
REPLY = b"From: lab@example.org\r\nSubject: Re\r\n\r\nWe \x1b[2J did.\r\n"


def a_photo(key: str, **also: object) -> LetterPhoto:
    return replace(
        LetterPhoto(
            key=key,
            url=f"https://www.flickr.com/photos/anna/{key}/",
            title="=HYPERLINK(1) Größe",
            uploaded=date(2012, 5, 1),
            dataset="pipa",
            list_name="all_data.txt",
            list_sha256=LIST,
            row=7,
            license_then="cc-by-2.0",
            license_now="all-rights-reserved",
        ),
        **also,
    )


def a_letter(n: int = 3, *, about: int | None = None, name: str = "photos.csv") -> CaseLetter:
    channel = Channel(
        kind=ChannelKind.EMAIL,
        value="lab@example.org",
        seen_in="example.org/privacy",
        seen_on="2022-03-08",
        sure=Sure.MEDIUM,
    )
    request = Request(
        id=RequestId(n),
        to=Addressed("the-lab", "The Lab", channel),
        asker=Asker.PHOTOGRAPHER,
        law="gdpr-17",
        language="en",
        country="DE",
        photos=2,
        state=RequestState.GRANTED,
        made=SENT,
        subject="Löschung",
        reference="SL-3",
        sent=SENT,
        due=date(2026, 12, 23),
        message_id="<3@example.org>",
        plan=PlanId(5),
        about=None if about is None else RequestId(about),
    )
    events = (
        RequestEvent(id=1, at=SENT, kind=EventKind.SENT, state=RequestState.SENT),
        RequestEvent(
            id=2,
            at=AT,
            kind=EventKind.REPLY,
            state=RequestState.GRANTED,
            text="They did it.\n\x1b[31mAll of it.",
            files=("reply-1.eml",),
        ),
    )
    letter = Letter(
        language="en",
        subject="Löschung",
        body="Dear all,\n\nplease.\n",
        attachments=(Attachment(name, "text/csv", b"key\r\n17\r\n"),),
    )
    photos = (a_photo("17"), a_photo("18", list_sha256="", row=None, possible=("ibm-dif",)))
    file = RequestFile(request=request, letter=letter, photos=photos, events=events)
    return CaseLetter(file=file, message=MESSAGE, law="GDPR, Art. 17")


def a_line(n: int, state: str, *, receipt: str = "") -> JournalLine:
    return JournalLine(
        id=n,
        at=SENT,
        plan=PlanId(5),
        n=1,
        subject="3",
        state=state,
        before=sha256(MESSAGE).hexdigest(),
        after="<3@example.org>",
        kept=Kept(receipt=receipt),
        previous="0" * 64,
        hash="1" * 64,
    )


@pytest.fixture
def case() -> CaseFile:
    return CaseFile(
        letters=(a_letter(3), a_letter(4, about=3)),
        replies=(
            CaseReply(
                request=RequestId(3),
                at=AT,
                data=REPLY,
                name="../../Ré: your photos.eml",
                text="We \x1b[2J did.",
            ),
        ),
        journal=(a_line(11, "started"), a_line(12, "done", receipt="250 2.0.0 OK")),
        histories=(
            PhotoHistory(
                key="17",
                url="https://www.flickr.com/photos/anna/17/",
                changes=(LicenseChange(SENT, "cc-by-2.0"), LicenseChange(AT, "cc0-1.0")),
            ),
        ),
        at=AT,
        version="1.2.3",
    )


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as file:
        assert file.testzip() is None
        names = file.namelist()
        assert len(names) == len(set(names))
        return {name: file.read(name) for name in names}


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


@pytest.fixture
def written(case: CaseFile, tmp_path: Path) -> dict[str, bytes]:
    return members(write_case_file(tmp_path / "case.zip", case))


def test_every_file_but_the_checksums_has_its_checksum(written: dict[str, bytes]) -> None:
    lines = written["SHA256SUMS"].decode().splitlines()
    sums = {line[66:]: line[:64] for line in lines}
    assert all(line[64:66] == "  " for line in lines)
    assert sums.keys() == written.keys() - {"SHA256SUMS"}
    assert sums == {name: sha256(written[name]).hexdigest() for name in sums}


def test_the_letter_is_there_as_it_left_and_as_text(written: dict[str, bytes]) -> None:
    assert written["letters/01-request-3.eml"] == MESSAGE
    text = written["letters/01-request-3.txt"].decode()
    assert "please." in text
    assert "lab@example.org" in text
    assert "example.org/privacy, 2022-03-08; told by others" in text
    assert "<3@example.org>" in text
    assert written["letters/01-request-3-photos.csv"] == b"key\r\n17\r\n"
    assert "letters/02-request-4.eml" in written


def test_the_journal_names_the_very_message_that_is_in_the_file(written: dict[str, bytes]) -> None:
    lines = json.loads(written["journal/journal.json"])
    digest = sha256(written["letters/01-request-3.eml"]).hexdigest()
    assert [line["before"] for line in lines] == [digest, digest]
    assert [line["hash"] for line in lines] == ["1" * 64, "1" * 64]
    table = rows(written["journal/journal.csv"])
    assert [line["state"] for line in table] == ["started", "done"]
    assert table[1]["receipt"] == "250 2.0.0 OK"


def test_photos_have_their_row_and_the_checksum_of_the_list(written: dict[str, bytes]) -> None:
    first, second, *_ = rows(written["photos/photos.csv"])
    assert (first["request"], first["key"], first["row"]) == ("3", "17", "7")
    assert first["list_sha256"] == LIST
    assert second["possible"] == "ibm-dif"
    (one,) = rows(written["photos/lists.csv"])
    assert one == {"dataset": "pipa", "list": "all_data.txt", "sha256": LIST, "photos": "1"}
    history = rows(written["photos/license-history.csv"])
    assert [line["license"] for line in history] == ["cc-by-2.0", "cc0-1.0"]


def test_no_title_runs_as_a_formula_and_a_spreadsheet_sees_utf_8(written: dict[str, bytes]) -> None:
    data = written["photos/photos.csv"]
    assert data.startswith(b"\xef\xbb\xbf")
    assert rows(data)[0]["title"] == "'=HYPERLINK(1) Größe"


def test_a_reply_keeps_its_bytes_and_loses_its_name(written: dict[str, bytes]) -> None:
    (name,) = [name for name in written if name.startswith("replies/") and name.endswith(".eml")]
    assert name == "replies/01-2026-12-24-re-your-photos.eml"
    assert written[name] == REPLY


def test_no_text_in_it_is_obeyed_by_a_terminal(written: dict[str, bytes]) -> None:
    for name, data in written.items():
        if not name.endswith(".eml"):
            assert b"\x1b" not in data, name
    assert b"\\x1b[31mAll of it." in written["conversation.txt"]


def test_the_conversation_is_told_in_order(written: dict[str, bytes]) -> None:
    table = rows(written["conversation.csv"])
    assert [line["at"] for line in table] == sorted(line["at"] for line in table)
    assert {line["request"] for line in table} == {"3", "4"}
    told = written["conversation.txt"].decode()
    assert told.index("sent (sent)") < told.index("reply (granted)")


def test_the_readme_explains_every_file_and_no_other(
    case: CaseFile, written: dict[str, bytes], tmp_path: Path
) -> None:
    readme = written["README.txt"].decode()
    for name in written.keys() - {"README.txt"}:
        folder = name.partition("/")[0] + "/"
        assert f"\n{name}\n" in readme or f"\n{folder}\n" in readme, name
    assert "no legal advice" in readme
    without = members(write_case_file(tmp_path / "b.zip", replace(case, replies=())))
    assert "replies/" not in without["README.txt"].decode()


def test_the_same_facts_give_the_same_bytes(case: CaseFile, tmp_path: Path) -> None:
    one = write_case_file(tmp_path / "one.zip", case).read_bytes()
    other = write_case_file(tmp_path / "other.zip", case).read_bytes()
    assert one == other


def test_only_its_owner_can_read_it(case: CaseFile, tmp_path: Path) -> None:
    path = write_case_file(tmp_path / "case.zip", case)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_two_attachments_of_one_name_are_both_there(case: CaseFile, tmp_path: Path) -> None:
    letter = case.letters[0]
    twice = tuple(Attachment("photos.csv", "text/csv", data) for data in (b"1", b"2"))
    file = replace(letter.file, letter=replace(letter.file.letter, attachments=twice))
    found = members(
        write_case_file(tmp_path / "a.zip", replace(case, letters=(replace(letter, file=file),)))
    )
    assert sorted(
        v for name, v in found.items() if name.endswith("photos.csv") and len(v) == 1
    ) == [
        b"1",
        b"2",
    ]


def test_what_cannot_be_written_leaves_what_was_there(case: CaseFile, tmp_path: Path) -> None:
    with pytest.raises(BadWish, match="zip"):
        write_case_file(tmp_path / "case.rar", case)
    with pytest.raises(NotFound, match="no folder"):
        write_case_file(tmp_path / "none" / "case.zip", case)
    assert list(tmp_path.iterdir()) == []


def test_a_failure_half_way_leaves_the_former_file(
    case: CaseFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "case.zip"
    path.write_bytes(b"former")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(SourceUnavailable, match="No space"):
        write_case_file(path, case)
    assert path.read_bytes() == b"former"
    assert list(tmp_path.iterdir()) == [path]


@given(st.text())
def test_a_name_is_plain_short_and_leads_nowhere(text: str) -> None:
    name = safe_name(text, otherwise="reply")
    assert name
    assert name.isascii()
    assert len(name) <= 70
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789.-")
    assert ".." not in name
    assert name[0] not in ".-"
    assert name[-1] not in ".-"
