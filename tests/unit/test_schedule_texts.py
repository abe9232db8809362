"""What each scheduler is told: that it is valid, and that every word is read as it was meant."""

import os
import plistlib
import shlex
import shutil
import subprocess
from datetime import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from scanner.domain.watching import Period, Schedule
from scanner.errors import BadWish
from scanner.schedule import cron, launchd, systemd, tasks
from scanner.schedule.mark import mark_of, schedule_in
from scanner.schedule.program import Program
from tests.scheduling import words_systemd_reads

WEEK = Period(168)
ODD_HOME = '/home/é me/100% "sure" it\'s $HOME ${X} %h \\ ; <x> & --'
ODD_PROGRAM = '/opt/my "pro"gram\'s/50% $x é/safelight'
WEEKLY = Schedule(WEEK, time(18, 30), ODD_HOME)

# What a path may hold: anything but what no file name can, and what is refused for all schedulers.
names = st.text(
    st.characters(
        min_codepoint=32, exclude_categories=("Cs",), exclude_characters="\x7f\ufffe\uffff"
    ),
    max_size=30,
)


def called(home: str = ODD_HOME, program: str = ODD_PROGRAM, folder: str = "") -> Program:
    return Program((program,), folder).with_arguments("--home", home, "audit", "--every", "7d")


@given(names, st.sampled_from([1, 12, 24, 168]), st.times())
def test_a_schedule_is_read_again_from_the_line_that_marks_it(
    home: str, hours: int, at: time
) -> None:
    schedule = Schedule(Period(hours), at.replace(second=0, microsecond=0), home)
    line = mark_of(schedule)

    assert schedule_in(f"# {line}\n") == schedule
    assert line.isascii()
    etree.fromstring(f"<x><!-- {line} --></x>")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Safelight schedule: {",
        "Safelight schedule: []",
        'Safelight schedule: {"at": "12:00", "every": "7d"}',
        'Safelight schedule: {"at": "99:00", "every": "7d", "home": "/h"}',
        'Safelight schedule: {"at": "12:00", "every": 7, "home": "/h"}',
    ],
)
def test_a_file_that_is_not_as_it_was_written_tells_of_no_schedule(text: str) -> None:
    assert schedule_in(text) is None


@pytest.mark.parametrize(
    "program",
    [
        Program(("/opt/safelight",)),
        Program((ODD_PROGRAM,)),
        Program(("/usr/bin/python3", "-m", "scanner"), '/opt/check %out "it\'s" é'),
    ],
    ids=["plain", "odd", "checkout"],
)
def test_systemd_takes_the_units_and_reads_every_word_as_it_was_meant(
    program: Program, tmp_path: Path
) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd is not installed")
    first = tmp_path / program.words[0].lstrip("/")
    first.parent.mkdir(parents=True)
    first.write_text("#!/bin/sh\n")
    first.chmod(0o755)
    there = Program(
        (str(first), *program.words[1:]), str(tmp_path) + program.folder if program.folder else ""
    )
    meant = there.with_arguments("--home", ODD_HOME, "audit", "--every", "7d")
    units = systemd.units(WEEKLY, meant)
    for name, text in units:
        (tmp_path / name).write_text(text)

    environment = dict(os.environ)
    read = words_systemd_reads(tmp_path / systemd.SERVICE, environment)
    verified = subprocess.run(
        ["systemd-analyze", "--user", "verify", *(str(tmp_path / name) for name, _ in units)],
        capture_output=True,
        text=True,
    )

    if read[0] == "/bin/sh":
        assert read[1:3] == ["-c", 'exec "$0" "$@"']
        read = read[3:]
    assert read == list(meant.words)
    assert (verified.returncode, verified.stderr) == (0, "")


def test_the_shell_that_starts_an_odd_program_hands_its_words_on(tmp_path: Path) -> None:
    program = tmp_path / 'a "b" $c'
    program.write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n')
    program.chmod(0o755)

    said = subprocess.run(
        ["/bin/sh", "-c", 'exec "$0" "$@"', str(program), ODD_HOME, ""],
        capture_output=True,
        text=True,
        check=True,
    )

    assert said.stdout == f"{ODD_HOME}\n\n"


@pytest.mark.parametrize("hours", [1, 6, 24, 168])
def test_systemd_knows_each_tick_and_makes_up_for_what_was_missed(hours: int) -> None:
    schedule = Schedule(Period(hours), time(14, 5), "/h")
    (_, (_, text)) = systemd.units(schedule, called())
    calendars = [x.removeprefix("OnCalendar=") for x in text.splitlines() if "OnCalendar" in x]

    assert len(calendars) == max(1, 24 // hours)
    assert "Persistent=true" in text.splitlines()
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd is not installed")
    for calendar in calendars:
        subprocess.run(["systemd-analyze", "calendar", calendar], check=True, capture_output=True)


@given(names, names)
def test_launchd_reads_every_word_as_it_was_meant(home: str, folder: str) -> None:
    meant = called(home, folder=f"/{folder}")

    read = plistlib.loads(launchd.agent(Schedule(Period(12), time(9, 5), home), meant).encode())

    assert read["ProgramArguments"] == list(meant.words)
    assert read["WorkingDirectory"] == f"/{folder}"
    assert read["StartCalendarInterval"] == [
        {"Hour": 9, "Minute": 5},
        {"Hour": 21, "Minute": 5},
    ]
    assert schedule_in(launchd.agent(Schedule(WEEK, time(0), home), meant)) == Schedule(
        WEEK, time(0), home
    )


TASK_SCHEMA = """
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"
    targetNamespace="{ns}" xmlns="{ns}">
 <xs:element name="Task"><xs:complexType><xs:all>
  <xs:element name="RegistrationInfo"><xs:complexType><xs:all>
   <xs:element name="Description" type="xs:string"/></xs:all></xs:complexType></xs:element>
  <xs:element name="Triggers"><xs:complexType><xs:sequence>
   <xs:element name="CalendarTrigger" maxOccurs="48"><xs:complexType><xs:sequence>
    <xs:element name="StartBoundary" type="xs:dateTime"/>
    <xs:element name="ScheduleByDay"><xs:complexType><xs:sequence>
     <xs:element name="DaysInterval" type="xs:unsignedShort"/></xs:sequence></xs:complexType>
    </xs:element></xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
  <xs:element name="Principals"><xs:complexType><xs:sequence>
   <xs:element name="Principal"><xs:complexType><xs:all>
    <xs:element name="LogonType"><xs:simpleType><xs:restriction base="xs:string">
     <xs:enumeration value="InteractiveToken"/></xs:restriction></xs:simpleType></xs:element>
    <xs:element name="RunLevel"><xs:simpleType><xs:restriction base="xs:string">
     <xs:enumeration value="LeastPrivilege"/></xs:restriction></xs:simpleType></xs:element>
   </xs:all><xs:attribute name="id" type="xs:ID"/></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
  <xs:element name="Settings"><xs:complexType><xs:all>
   <xs:element name="MultipleInstancesPolicy"><xs:simpleType><xs:restriction base="xs:string">
    <xs:enumeration value="IgnoreNew"/></xs:restriction></xs:simpleType></xs:element>
   <xs:element name="DisallowStartIfOnBatteries" type="xs:boolean"/>
   <xs:element name="StopIfGoingOnBatteries" type="xs:boolean"/>
   <xs:element name="StartWhenAvailable" type="xs:boolean"/>
   <xs:element name="ExecutionTimeLimit" type="xs:duration"/>
   <xs:element name="Priority"><xs:simpleType><xs:restriction base="xs:byte">
    <xs:minInclusive value="0"/><xs:maxInclusive value="10"/>
   </xs:restriction></xs:simpleType></xs:element>
  </xs:all></xs:complexType></xs:element>
  <xs:element name="Actions"><xs:complexType><xs:sequence>
   <xs:element name="Exec"><xs:complexType><xs:all>
    <xs:element name="Command" type="xs:string"/>
    <xs:element name="Arguments" type="xs:string" minOccurs="0"/>
    <xs:element name="WorkingDirectory" type="xs:string" minOccurs="0"/>
   </xs:all></xs:complexType></xs:element>
  </xs:sequence><xs:attribute name="Context" type="xs:string"/></xs:complexType></xs:element>
 </xs:all><xs:attribute name="version" type="xs:string"/></xs:complexType></xs:element>
</xs:schema>
"""
"""The part of the published schema that is used here: its elements, their order, their types."""


def windows_words(line: str) -> list[str]:
    """Take a command line apart as Microsoft's C runtime does (its documented rules)."""
    words, word, quoted, some, at = [], "", False, False, 0
    while at < len(line):
        slashes = len(line[at:]) - len(line[at:].lstrip("\\"))
        after = line[at + slashes : at + slashes + 1]
        if slashes and after == '"':
            word, at, some = word + "\\" * (slashes // 2), at + slashes, True
            if slashes % 2:
                word, at = word + '"', at + 1
        elif slashes:
            word, at, some = word + "\\" * slashes, at + slashes, True
        elif line[at] == '"':
            quoted, some, at = not quoted, True, at + 1
        elif line[at] in " \t" and not quoted:
            words, word, some, at = words + [word] * some, "", False, at + 1
        else:
            word, some, at = word + line[at], True, at + 1
    return words + [word] * some


@given(names.filter(lambda text: "%" not in text and "$(" not in text))
def test_the_task_is_valid_and_windows_reads_every_word_as_it_was_meant(home: str) -> None:
    schema = etree.XMLSchema(etree.fromstring(TASK_SCHEMA.format(ns=tasks.NAMESPACE)))
    meant = called(home, "C:\\Program Files\\Safelight\\safelight.exe", "C:\\Da ta")
    schedule = Schedule(Period(6), time(1, 30), home)

    text = tasks.task(schedule, meant)
    read = etree.fromstring(text.encode("utf-16"))

    schema.assertValid(read)
    assert schedule_in(text) == schedule
    found = {x.tag.partition("}")[2]: x.text for x in read.iter("{*}Command", "{*}Arguments")}
    assert found["Command"] == meant.words[0]
    assert windows_words(found["Arguments"] or "") == list(meant.words[1:])


@pytest.mark.parametrize("home", ["C:\\%TEMP%\\x", "C:\\$(Arg0)"])
def test_what_windows_would_take_for_a_variable_is_refused(home: str) -> None:
    with pytest.raises(BadWish, match="for a variable"):
        tasks.task(WEEKLY, called(home, "C:\\safelight.exe"))
    assert tasks.task(WEEKLY, called("C:\\100% sure", "C:\\safelight.exe"))


@given(names.filter(lambda text: "\\%" not in shlex.quote(text)), names)
def test_the_line_for_cron_says_every_word_as_it_was_meant(home: str, folder: str) -> None:
    if "\\%" in shlex.quote(folder):
        return
    meant = called(home, "/opt/safe light", f"/{folder}")

    line = cron.line(Schedule(Period(12), time(18, 30), home), meant)

    # As cron does: five fields, and a percent sign stands for itself behind a backslash only.
    fields, command = line.split(" ", 5)[:5], line.split(" ", 5)[5].replace("\\%", "%")
    assert fields == ["30", "6,18", "*", "*", "*"]
    assert shlex.split(command) == ["cd", f"/{folder}", "&&", *meant.words]


@pytest.mark.parametrize("home", ["/a\nb", "/a\x1b[2J", "/stra\udcdfe", "/a\x00", "/\uffff"])
def test_a_path_that_no_file_can_hold_is_refused(home: str) -> None:
    with pytest.raises(BadWish, match="no scheduler can be told"):
        called(home)
