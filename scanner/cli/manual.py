"""
The manual of every command, made from the parsers, so that it cannot be wrong about them.

    python -m scanner.cli.manual docs/commands.md

A test holds docs/commands.md equal to what this gives.
"""

import sys
from argparse import Action, ArgumentParser, _SubParsersAction
from collections.abc import Iterator, Sequence
from pathlib import Path

from scanner.cli import whole_parser
from scanner.cli.filters import FILTERS_TITLE

MARK = "<!-- From here on made from the code: python -m scanner.cli.manual docs/commands.md -->"


def manual() -> str:
    """Return the filters and every command as Markdown."""
    parser = whole_parser(_no_window)
    parts = [MARK, "", *_filters(parser), "## Commands\n"]
    parts += [_command(command) for command in _leaves(parser)]
    return "\n".join(parts)


def rewrite(path: Path) -> None:
    """Make anew what stands below the mark in a file; what stands above it is written by hand."""
    by_hand, _, _ = path.read_text(encoding="utf-8").partition(MARK)
    path.write_text(by_hand + manual(), encoding="utf-8")


def _no_window(
    home: Path | None,  # noqa: ARG001 - opens none
    demo: object = None,  # noqa: ARG001
    *,
    paths: Sequence[Path] = (),  # noqa: ARG001
) -> int:
    return 0


def _leaves(parser: ArgumentParser) -> Iterator[ArgumentParser]:
    children = [
        child
        for action in parser._actions
        if isinstance(action, _SubParsersAction)
        for child in action.choices.values()
    ]
    if not children:
        yield parser
    for child in children:
        yield from _leaves(child)


def _filters(parser: ArgumentParser) -> Iterator[str]:
    photos = next(command for command in _leaves(parser) if command.prog.endswith(" photos"))
    group = next(group for group in photos._action_groups if group.title == FILTERS_TITLE)
    takers = "`photos`, `plan`, `request new` and `report`"
    yield f"## Filters\n\n{takers} take them. {group.description}\n"
    yield "\n".join(_argument(action) for action in group._group_actions) + "\n"


def _command(parser: ArgumentParser) -> str:
    filters = [
        action
        for group in parser._action_groups
        if group.title == FILTERS_TITLE
        for action in group._group_actions
    ]
    actions = [
        action
        for action in parser._actions
        if action not in filters and action.dest not in ("help", "home")
    ]
    usage = [parser.prog, *(_brief(action) for action in actions), *["[FILTERS]"] * bool(filters)]
    lines = [f"### {parser.prog.removeprefix('safelight ')}\n", f"    {' '.join(usage)}\n"]
    lines.append(f"{parser.description}\n")
    if actions:
        lines.append("\n".join(_argument(action) for action in actions) + "\n")
    example = (parser.epilog or "").removeprefix("example:\n")
    lines.append("Example:\n\n" + "\n".join(f"  {line}" for line in example.splitlines()) + "\n")
    return "\n".join(lines)


def _brief(action: Action) -> str:
    value = _value(action)
    if not action.option_strings:
        more = "..." if action.nargs == "+" else ""
        return f"[{value}]" if action.nargs == "?" else f"{value}{more}"
    return f"[{' '.join([action.option_strings[-1], value]).strip()}]"


def _argument(action: Action) -> str:
    value = _value(action)
    name = " ".join([*action.option_strings[-1:], value]).strip()
    return f"- `{name}`: {action.help}"


def _value(action: Action) -> str:
    if action.nargs == 0:
        return ""
    value = str(action.metavar)
    return f"[{value}]" if action.option_strings and action.nargs == "?" else value


if __name__ == "__main__":
    rewrite(Path(sys.argv[1]))
