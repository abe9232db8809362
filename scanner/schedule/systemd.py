"""
What systemd is told: a user's service, and the timer that starts it.

OnCalendar with Persistent, not OnUnitActiveSec: only that is made up for after the machine was off,
and a week that is counted from the last start would begin anew at each one. A calendar has no
"every 5 days", so the timer ticks daily and `audit --every` looks whether it is time.

Sources: systemd.timer(5), systemd.service(5) "Command lines", of systemd 252.
"""

from scanner.domain.watching import Schedule
from scanner.schedule.mark import mark_of
from scanner.schedule.program import Program

NAME = "safelight-audit"
TIMER, SERVICE = f"{NAME}.timer", f"{NAME}.service"

REFUSED = frozenset("\"'\\$")
"""What systemd refuses in the path of a program, or leaves as it is there and nowhere else."""

_TIMER = """\
# {mark}
# Written by safelight schedule; safelight schedule --every off removes it.
[Unit]
Description=Safelight: looks {often} whether anything new is exposed

[Timer]
{calendar}
Persistent=true
RandomizedDelaySec=10min

[Install]
WantedBy=timers.target
"""

_SERVICE = """\
# {mark}
# Written by safelight schedule; safelight schedule --every off removes it.
[Unit]
Description=Safelight: looks whether anything new is exposed

[Service]
Type=oneshot
{folder}ExecStart={command}
# 6: some photos could not be read, and the others were; 130: it was asked to stop.
SuccessExitStatus=6 130
KillSignal=SIGINT
Nice=10
IOSchedulingClass=idle
"""


def units(schedule: Schedule, program: Program) -> tuple[tuple[str, str], ...]:
    """Return name and text of the two units."""
    calendar = "\n".join(f"OnCalendar=*-*-* {tick:%H:%M}:00" for tick in schedule.ticks)
    mark = mark_of(schedule)
    # A path is not taken apart there, so it is not quoted either.
    folder = f"WorkingDirectory={program.folder.replace('%', '%%')}\n" if program.folder else ""
    return (
        (
            SERVICE,
            _SERVICE.format(mark=mark, folder=folder, command=_command(program.words)),
        ),
        (
            TIMER,
            _TIMER.format(mark=mark, often=schedule.period.words, calendar=calendar),
        ),
    )


def _command(words: tuple[str, ...]) -> str:
    if REFUSED.intersection(words[0]):
        # As an argument it may hold anything.
        words = ("/bin/sh", "-c", 'exec "$0" "$@"', *words)
    program, *arguments = words
    return " ".join([_quoted(program), *(_quoted(word.replace("$", "$$")) for word in arguments)])


def _quoted(word: str) -> str:
    r"""
    Return a word as systemd takes it from a line of ExecStart.

    >>> print(_quoted('50% "off"'))
    "50%% \"off\""
    """
    escaped = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return f'"{escaped}"'
