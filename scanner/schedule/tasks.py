"""
What the Task Scheduler of Windows is told: a task, in the XML of its schema.

It ticks daily (StartWhenAvailable makes up for what was missed), and `audit --every` looks whether
it is time, as on every system.

Source: https://learn.microsoft.com/en-us/windows/win32/taskschd/task-scheduler-schema
"""

import re
from datetime import date, datetime
from subprocess import list2cmdline

from lxml import etree

from scanner.domain.watching import Schedule
from scanner.errors import BadWish
from scanner.schedule.mark import mark_of
from scanner.schedule.program import Program

TASK = "Safelight audit"
FILE = "safelight-audit.xml"
NAMESPACE = "http://schemas.microsoft.com/windows/2004/02/mit/task"

BEGINNING = date(2024, 1, 1)
"""The day that the days are counted from: any one in the past."""

_VARIABLE = re.compile(r"%[^%]+%|\$\(")


def task(schedule: Schedule, program: Program) -> str:
    """
    Return the text of the task's file; it is to be written as UTF-16.

    Raises BadWish for paths in which Windows would see a variable: there is no way to quote one.
    """
    command, arguments = program.words[0], list2cmdline(program.words[1:])
    for text in (command, arguments, program.folder):
        if _VARIABLE.search(text):
            raise BadWish(
                f"The Task Scheduler would take a part of {text!r} for a variable; give that "
                "folder another name, or choose another with --home."
            )
    root = etree.fromstring(f'<Task xmlns="{NAMESPACE}" version="1.2"/>')
    root.addprevious(etree.Comment(f" {mark_of(schedule)} "))
    said = _add(root, "RegistrationInfo")
    _add(said, "Description", "Looks whether anything new is exposed. Set by safelight schedule.")
    triggers = _add(root, "Triggers")
    for tick in schedule.ticks:
        trigger = _add(triggers, "CalendarTrigger")
        _add(trigger, "StartBoundary", datetime.combine(BEGINNING, tick).isoformat())
        _add(_add(trigger, "ScheduleByDay"), "DaysInterval", "1")
    principal = _add(_add(root, "Principals"), "Principal", id="Author")
    _add(principal, "LogonType", "InteractiveToken")
    _add(principal, "RunLevel", "LeastPrivilege")
    settings = _add(root, "Settings")
    for name, value in (
        ("MultipleInstancesPolicy", "IgnoreNew"),
        ("DisallowStartIfOnBatteries", "false"),
        ("StopIfGoingOnBatteries", "false"),
        ("StartWhenAvailable", "true"),
        ("ExecutionTimeLimit", "PT0S"),  # none: the first look at a large library takes hours
        ("Priority", "8"),
    ):
        _add(settings, name, value)
    action = _add(_add(root, "Actions", Context="Author"), "Exec")
    _add(action, "Command", command)
    if arguments:
        _add(action, "Arguments", arguments)
    if program.folder:
        _add(action, "WorkingDirectory", program.folder)
    tree = root.getroottree()
    body = etree.tostring(tree, encoding="unicode", pretty_print=True)
    return f'<?xml version="1.0" encoding="UTF-16"?>\n{body}'


def _add(
    parent: "etree._Element", name: str, text: str | None = None, **attributes: str
) -> "etree._Element":
    element = etree.SubElement(parent, f"{{{NAMESPACE}}}{name}", attrib=attributes)
    element.text = text
    return element
