"""`safelight request edit`, `delete`, `mailto`, `text`, `message`: the letter itself."""

import os
import shlex
import subprocess
import sys
import tempfile
import webbrowser
from argparse import Namespace
from pathlib import Path

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.parser import Commands, add_command, add_format, open_app
from scanner.cli.request_telling import (
    add_address,
    add_request,
    address_of,
    lines,
    read_file,
    tell_letter,
    today,
)
from scanner.domain.letter import Letter
from scanner.domain.recipient import ChannelKind
from scanner.domain.request_shapes import request_shape
from scanner.domain.request_words import channel_words, seen_words
from scanner.errors import BadData, BadWish, NotFound

HEAD = "Subject: "
"""How the first line of a letter begins in an editor; the text follows after an empty line."""


def add_to(verbs: Commands) -> None:
    """Add the commands."""
    editing = add_command(
        verbs,
        "edit",
        "Change a draft: its subject, its text, or where it goes. Without options the letter opens "
        "in your editor (VISUAL, else EDITOR).",
        example="safelight request edit 3\nsafelight request edit 3 --text letter.txt\n"
        "safelight request edit 3 --email privacy@example.org",
        run=edit,
    )
    add_request(editing)
    editing.add_argument("--subject", metavar="TEXT", help="the subject, one line")
    editing.add_argument(
        "--text", metavar="FILE", type=Path, help="the letter's text; - is standard input"
    )
    add_address(editing)
    add_format(editing, "json")
    deleting = add_command(
        verbs,
        "delete",
        "Delete a draft that nothing was done with.",
        example="safelight request delete 3",
        run=delete,
    )
    add_request(deleting)
    mailing = add_command(
        verbs,
        "mailto",
        "Print an address that opens the short form of the letter in your mail program. It holds "
        "no attachments: `request send` leaves a draft that does.",
        example="safelight request mailto 3 --open",
        run=mailto,
    )
    add_request(mailing)
    mailing.add_argument("--open", action="store_true", help="open it, too")
    pasting = add_command(
        verbs,
        "text",
        "Print the letter as text to paste into a form, or to print and post, with the addresses "
        "of all its photos.",
        example="safelight request text 3 --open",
        run=text,
    )
    add_request(pasting)
    pasting.add_argument("--open", action="store_true", help="open the form's page, too")
    message = add_command(
        verbs,
        "message",
        "Print the letter as a message (.eml), attachments inside: as it was sent, or as a draft.",
        example="safelight request message 3 > letter.eml",
        run=print_message,
    )
    add_request(message)


def edit(given: Namespace) -> int:
    """Carry out `request edit`."""
    to = address_of(given.email, given.form, given.post)
    with open_app(given) as app:
        letter = app.request(given.request).letter
        subject = letter.subject if given.subject is None else given.subject
        body = letter.body if given.text is None else _text_of(given.text)
        if given.subject is None and given.text is None and to is None:
            subject, body = _edited(letter)
        file = app.edit_letter(given.request, subject=subject, body=body, to=to)
    if given.format == "json":
        output.document(request_shape(file.request, today()))
        return Exit.DONE
    output.line(f"To {file.request.to.name}: {channel_words(file.request.to.channel)}")
    tell_letter(file)
    return Exit.DONE


def delete(given: Namespace) -> int:
    """Carry out `request delete`."""
    with open_app(given) as app:
        app.delete_draft(given.request)
    output.line(f"Request {given.request} is deleted.")
    return Exit.DONE


def mailto(given: Namespace) -> int:
    """Carry out `request mailto`."""
    with open_app(given) as app:
        address = app.mailto_of(given.request)
    output.line(address)
    if given.open:
        _open(address)
    output.say(f"Once you have sent it: safelight request note {given.request} sent")
    return Exit.DONE


def text(given: Namespace) -> int:
    """Carry out `request text`; where it goes is said on standard error."""
    with open_app(given) as app:
        channel = app.request(given.request).request.to.channel
        whole = app.form_text(given.request)
    output.say(f"To: {channel_words(channel)}; {seen_words(channel)}")
    lines(whole)
    if given.open:
        if channel.kind not in (ChannelKind.WEBFORM, ChannelKind.WEB) or not channel.value:
            raise BadWish("There is no page to open: this letter does not go into a form.")
        _open(channel.value)
    output.say(f"Once it is handed over: safelight request note {given.request} sent")
    return Exit.DONE


def print_message(given: Namespace) -> int:
    """Carry out `request message`."""
    if sys.stdout.isatty():
        raise BadWish("A message is a file: safelight request message N > letter.eml")
    with open_app(given) as app:
        data = app.message_bytes(given.request)
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    return Exit.DONE


def _text_of(path: Path) -> str:
    try:
        return read_file(path).decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as err:
        raise BadData(f"{path} is no UTF-8 text: {err.reason} at byte {err.start}.") from err


def _edited(letter: Letter) -> tuple[str, str]:
    """Return subject and text as the user left them in an editor."""
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    if not editor or not sys.stdin.isatty():
        raise BadWish(
            "Say what to change (--subject, --text FILE, --email ADDRESS), or set EDITOR on a "
            "terminal."
        )
    # A folder of this user's alone: the letter has a name and an address in it.
    with tempfile.TemporaryDirectory(prefix="safelight-letter-") as folder:
        path = Path(folder) / "letter.txt"
        path.write_text(f"{HEAD}{letter.subject}\n\n{letter.body}", encoding="utf-8")
        try:
            # The user's own editor, named by the user's own environment.
            done = subprocess.run([*shlex.split(editor), str(path)], check=False)  # noqa: S603
        except (OSError, ValueError) as err:
            raise NotFound(f"The editor {editor!r} could not be started: {err}.") from err
        if done.returncode:
            raise BadWish(f"The editor ended with {done.returncode}: the letter stays as it was.")
        return split_letter(_text_of(path))


def split_letter(text: str) -> tuple[str, str]:
    r"""
    Return the subject and the text of a letter as it was edited.

    >>> split_letter("Subject: Photos\n\nDear all,\n")
    ('Photos', 'Dear all,\n')

    Raises BadWish where the subject's line is gone.
    """
    head, _, body = text.partition("\n")
    if not head.startswith(HEAD.strip()):
        raise BadWish(f"The first line has to stay: it begins with {HEAD.strip()!r}.")
    return head.removeprefix(HEAD.strip()).strip(), body.removeprefix("\n")


def _open(address: str) -> None:
    """Open a page or a mail program where there is a screen, and say so where there is none."""
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.name == "nt"
    if not screen and sys.platform != "darwin":
        output.say("There is no screen to open it on.")
    elif not address.startswith(("https://", "mailto:")):
        output.say("Only pages with https are opened.")
    else:
        webbrowser.open(address)
