"""
The line for crontab that does what the schedule would, where there is no scheduler to be told.

Source: crontab(5) of Debian 12: a percent sign ends the command unless a backslash is before it.
"""

import re
import shlex

from scanner.domain.watching import Schedule
from scanner.errors import BadWish
from scanner.schedule.program import Program


def line(schedule: Schedule, program: Program) -> str:
    """Return the line; raises BadWish for a path that cron has no way to say."""
    hours = ",".join(str(tick.hour) for tick in schedule.ticks)
    command = shlex.join(program.words)
    if program.folder:
        command = f"cd {shlex.quote(program.folder)} && {command}"
    if re.search(r"\\%", command):
        raise BadWish("A path holds a backslash before a percent sign, which cron cannot be told.")
    return f"{schedule.at.minute} {hours} * * * {command}".replace("%", "\\%")
