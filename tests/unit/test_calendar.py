"""The reminder of a due day: read back by another reader of RFC 5545, written here."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.domain.recipient import Addressed, Asker, Channel, ChannelKind
from scanner.domain.request import Request, RequestId, RequestState
from scanner.errors import BadWish
from scanner.report.calendar import FOLD, escaped, folded, reminder_ics

MADE = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


def a_request(
    *,
    due: date | None = date(2026, 12, 31),
    name: str = "The Lab",
    subject: str = "Photos of mine in your dataset",
) -> Request:
    return Request(
        id=RequestId(3),
        to=Addressed("the-lab", name, Channel(kind=ChannelKind.EMAIL, value="a@example.org")),
        asker=Asker.PHOTOGRAPHER,
        law="gdpr-17",
        language="en",
        country="DE",
        photos=41,
        state=RequestState.SENT,
        made=MADE,
        subject=subject,
        reference="SL-3",
        due=due,
    )


def read_lines(data: bytes) -> list[str]:
    """Return the content lines of a calendar: unfolded as octets, then decoded (RFC 5545, 3.1)."""
    assert data.endswith(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    return data.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")[:-1]


def read_component(lines: list[str]) -> tuple[str, dict[str, str], list[object]]:
    """Return a component: its name, its properties by name and parameters, what is inside it."""
    begin, name = lines.pop(0).split(":")
    assert begin == "BEGIN"
    properties: dict[str, str] = {}
    inside: list[object] = []
    while lines[0] != f"END:{name}":
        if lines[0].startswith("BEGIN:"):
            inside.append(read_component(lines))
        else:
            key, _, value = lines.pop(0).partition(":")
            assert key not in properties
            properties[key] = value
    lines.pop(0)
    return name, properties, inside


def read_text(value: str) -> str:
    """Return what a value of type TEXT means (RFC 5545, 3.3.11)."""
    signs, out = iter(value), []
    for sign in signs:
        if sign == "\\":
            following = next(signs)
            out.append("\n" if following in "nN" else following)
        else:
            assert sign not in ",;"
            out.append(sign)
    return "".join(out)


def event(request: Request, text: str = "") -> tuple[dict[str, str], dict[str, str]]:
    """Return the properties of the one event and of its one alarm."""
    lines = read_lines(reminder_ics(request, now=NOW, text=text))
    name, calendar, (found,) = read_component(lines)
    assert (name, lines) == ("VCALENDAR", [])
    assert calendar["VERSION"] == "2.0"
    assert calendar["PRODID"]
    kind, properties, (alarm,) = found  # type: ignore[misc]
    assert kind == "VEVENT"
    inner, rings, nothing = alarm
    assert (inner, nothing) == ("VALARM", [])
    return properties, rings


def test_the_reminder_is_the_whole_day_and_no_other() -> None:
    properties, _ = event(a_request(due=date(2026, 12, 31)))
    assert properties["DTSTART;VALUE=DATE"] == "20261231"
    assert properties["DTEND;VALUE=DATE"] == "20270101"
    assert properties["DTSTAMP"] == "20261124T100000Z"


def test_it_rings_in_the_morning_of_that_day() -> None:
    _, alarm = event(a_request())
    assert alarm["ACTION"] == "DISPLAY"
    assert alarm["TRIGGER"] == "PT9H"
    assert "The Lab" in alarm["DESCRIPTION"]


def test_a_later_file_takes_the_place_of_an_earlier_one() -> None:
    first, _ = event(a_request(due=date(2026, 12, 31)))
    extended, _ = event(a_request(due=date(2027, 2, 28)))
    assert first["UID"] == extended["UID"]
    assert first["UID"].isascii()


def test_what_is_due_is_said_whatever_signs_it_has() -> None:
    name = "Müller, Søn & Co.; \\ 研究室"
    properties, alarm = event(
        a_request(name=name, subject="Löschung: 41 Fotos"), "Remind them;\nor"
    )
    assert name in read_text(properties["SUMMARY"])
    assert name in read_text(alarm["DESCRIPTION"])
    assert read_text(properties["DESCRIPTION"]) == "Löschung: 41 Fotos\nRemind them;\nor"


def test_no_line_of_a_recipient_becomes_a_line_of_the_calendar() -> None:
    wicked = "Lab\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTACH:file:///etc/passwd\x00"
    properties, _ = event(a_request(name=wicked))
    assert "ATTACH" not in properties
    assert "END:VEVENT" in read_text(properties["SUMMARY"])


def test_nothing_due_is_no_reminder() -> None:
    with pytest.raises(BadWish, match="Nothing is due"):
        reminder_ics(a_request(due=None), now=NOW)


@given(st.text())
def test_any_text_comes_back_without_its_control_characters(text: str) -> None:
    expected = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(c for c in expected if c in "\n\t" or (c >= " " and c != "\x7f"))
    assert read_text(escaped(text)) == kept


@given(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"])))
def test_no_folded_line_is_too_long_and_no_character_is_cut(text: str) -> None:
    data = folded(f"SUMMARY:{text}")
    for line in data.removesuffix(b"\r\n").split(b"\r\n"):
        assert len(line) <= FOLD
        line.decode("utf-8")
    assert read_lines(data) == [f"SUMMARY:{text}"]
