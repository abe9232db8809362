"""What every journey through the real window does: choose a file, and close the window."""

from pathlib import Path

from tests.end_to_end.screen import Screen, Things


def choose_file(screen: Screen, title: str, path: Path) -> None:
    """Type a path into a dialog that asks for one."""
    screen.focus(title)
    screen.wait_for_keyboard("text")
    screen.write(str(path))
    screen.key("Return")
    screen.wait_for(
        lambda things: not any(role == "dialog" and title in name for role, name in things),
        f"no longer {title}",
    )
    screen.focus("Safelight")


def close(screen: Screen) -> None:
    screen.focus("Safelight")
    screen.key("ctrl+q")
    assert screen.wait_until_closed() == 0


def no_dialog(things: Things) -> bool:
    """Return whether the window alone is shown."""
    return not any(role == "dialog" for role, _ in things)
