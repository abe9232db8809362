"""`safelight sign-in`, `sign-out`, `whoami`: the Flickr accounts that Safelight may act for."""

import getpass
import os
import sys
import threading
import webbrowser
from argparse import Namespace
from typing import TYPE_CHECKING

from scanner.cli import output
from scanner.cli.failing import Exit, code_of
from scanner.cli.parser import Commands, add_command, add_format, open_app
from scanner.cli.progress import wait_for
from scanner.domain.account import (
    AccountState,
    FlickrState,
    SecretPlace,
    SigningIn,
    SignInState,
)
from scanner.domain.account_shapes import flickr_shape
from scanner.domain.shapes import shown
from scanner.domain.words import count
from scanner.errors import BadWish, NotAuthorized, ScannerError

if TYPE_CHECKING:
    from scanner.app import App

STOPPING = "Stopping; nobody is signed in by this."
KEY_PAGE = "https://www.flickr.com/services/apps/create/"
GUIDE = f"""\
Safelight speaks to Flickr with an API key of your own, so that nobody else's can be switched off
under you. Flickr gives keys to Pro members; a key that you have from before works as well.
  1. Open {KEY_PAGE}
  2. Ask for a non-commercial key; any name will do for the app.
  3. Copy key and secret here. They go to your keyring, or stay in memory where there is none, and
     are sent to nobody but Flickr.\
"""
ASKED = """\
Flickr will ask you to let Safelight read your photos, private ones too, and change them. Safelight
changes nothing before you have seen each change in a preview and agreed.\
"""
KEPT = {
    SecretPlace.KEYRING: "in your system's keyring",
    SecretPlace.MEMORY: "in memory only, and forgotten when this command ends",
    SecretPlace.ENVIRONMENT: "in the environment",
}
STATES = {
    SignInState.SIGNED_IN: "signed in",
    SignInState.SIGNED_OUT: "signed out",
    SignInState.REVOKED: "revoked on Flickr: sign in again",
}


def add_to(commands: Commands) -> None:
    """Add the commands."""
    signing_in = add_command(
        commands,
        "sign-in",
        "Sign in to Flickr, so that private photos can be read and licenses changed.",
        example="safelight sign-in\nsafelight sign-in --code",
        run=sign_in,
    )
    signing_in.add_argument(
        "--code",
        action="store_true",
        help="type the nine-digit code that Flickr shows, instead of the browser's answer",
    )
    signing_out = add_command(
        commands,
        "sign-out",
        "Forget the permission to act for an account; what was read stays.",
        example="safelight sign-out\nsafelight sign-out 12345678@N01",
        run=sign_out,
    )
    signing_out.add_argument(
        "nsid", metavar="NSID", nargs="?", help="only this account; else every one"
    )
    signing_out.add_argument("--key", action="store_true", help="forget the API key as well")
    who = add_command(
        commands,
        "whoami",
        "Ask Flickr who is signed in, and show what is left of the hour's calls.",
        example="safelight whoami --format json",
        run=whoami,
    )
    add_format(who, "json")


def sign_in(given: Namespace) -> int:
    """Carry out `sign-in`."""
    with open_app(given) as app:
        state = app.flickr()
        if state.key_kept is None:
            _ask_for_key(app)
        _say_lines(ASKED)
        if not state.keyring.usable:
            output.say(state.keyring.why)
        signing_in = wait_for(app.start_sign_in(browser=not given.code), stopping=STOPPING)
        output.say("Open this page and agree:")
        output.line(signing_in.address)
        sys.stdout.flush()
        if given.code:
            _read_code(signing_in)
        else:
            _open_browser(signing_in)
        account = wait_for(app.finish_sign_in(signing_in), stopping=STOPPING)
    output.line(f"Signed in as {_who(account)}.")
    if account.kept is not None:
        output.say(f"The permission is kept {KEPT[account.kept]}.")
    if account.source is None:
        output.say("Next: safelight source add flickr")
    return Exit.DONE


def sign_out(given: Namespace) -> int:
    """Carry out `sign-out`."""
    with open_app(given) as app:
        if given.key and given.nsid is None:
            app.forget_flickr_key()
        else:
            app.sign_out(given.nsid)
    who = "Every account" if given.nsid is None else given.nsid
    output.line(f"{who} is signed out here; what was read of it stays in the catalog.")
    output.say("To take the permission back on Flickr too: https://www.flickr.com/account/sharing/")
    if os.environ.get("SAFELIGHT_FLICKR_TOKEN"):
        output.say("SAFELIGHT_FLICKR_TOKEN in the environment still signs in; unset it.")
    return Exit.DONE


def whoami(given: Namespace) -> int:
    """Carry out `whoami`: Flickr is asked; if nobody is signed in, that is an exit code of 4."""
    code = Exit.DONE
    with open_app(given) as app:
        before = app.flickr()
        # Who is signed in is known without Flickr too; an hour's wait would tell no more.
        if spent := said_of_budget(before):
            output.say(spent)
            found = [a.account.nsid for a in before.accounts if a.state is SignInState.SIGNED_IN]
        else:
            found = wait_for(app.signed_in()) if before.key_kept is not None else []
        for nsid in () if spent else found:
            try:
                wait_for(app.refresh_account(nsid))
            except ScannerError as err:
                output.say(f"safelight: {err}")
                code = code_of(err)
        state = app.flickr()
    if given.format == "json":
        output.document(flickr_shape(state))
    else:
        _tell(state)
    if not found:
        output.say("Nobody is signed in: safelight sign-in")
        return Exit.NOT_AUTHORIZED
    return code


def said_of_budget(state: FlickrState) -> str:
    """Return what there is to say where none of the hour's calls is left, empty where some are."""
    if state.budget is None or state.budget.left:
        return ""
    more = state.budget.more_at
    when = "" if more is None else f" until {more:%H:%M} UTC"
    return f"None of this hour's {state.budget.limit:,} calls to Flickr is left{when}."


def _say_lines(text: str) -> None:
    for line in text.splitlines():
        output.say(line)


def _ask_for_key(app: "App") -> None:
    """Ask for key and secret, and have Flickr check them; raises NotAuthorized off a terminal."""
    _say_lines(GUIDE)
    if not sys.stdin.isatty():
        raise NotAuthorized(
            "There is no API key, and no terminal to ask for one: set SAFELIGHT_FLICKR_KEY and "
            "SAFELIGHT_FLICKR_SECRET, or sign in on a terminal."
        )
    key = input("API key: ")
    secret = getpass.getpass("Secret (not shown): ")
    wait_for(app.set_flickr_key(key, secret), stopping=STOPPING)
    output.say("Flickr knows the key.")


def _read_code(signing_in: SigningIn) -> None:
    """Take the code from whoever types or pipes it; raises BadWish at the input's end."""
    while True:
        output.say("The code that Flickr shows, such as 123-456-789:")
        text = sys.stdin.readline()
        if not text:
            raise BadWish("No code was given.")
        try:
            signing_in.give(text)
        except BadWish as err:
            output.say(str(err))
        else:
            return


def _open_browser(signing_in: SigningIn) -> None:
    """Open the page where there is a screen; an address that is pasted here is taken as well."""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.name == "nt":
        webbrowser.open(signing_in.address)
    if sys.stdin.isatty():
        output.say(
            "If the browser cannot come back to Safelight, paste the address that it shows here "
            "and press Enter."
        )
        threading.Thread(target=_take_pasted, args=(signing_in,), daemon=True).start()


def _take_pasted(signing_in: SigningIn) -> None:
    for line in sys.stdin:
        try:
            signing_in.give(line)
        except BadWish as err:
            output.say(str(err))
        else:
            return


def _who(state: AccountState) -> str:
    account = state.account
    kind = {True: "Pro", False: "Free", None: "Pro or Free is not known"}[account.pro]
    return f"{shown(account.username)} ({account.nsid}, {kind})"


def _tell(state: FlickrState) -> None:
    for one in state.accounts:
        account = one.account
        pairs: list[tuple[str, object]] = [
            ("account", _who(one)),
            ("state", STATES[one.state]),
            ("permission kept", "nowhere" if one.kept is None else KEPT[one.kept]),
        ]
        if account.photos is not None:
            pairs.append(("photos", count(account.photos, "photo", "photos")))
        if account.upload_limit is not None:
            pairs.append(("limit", f"{account.uploads or 0:,} of {account.upload_limit:,}"))
        if one.synced is not None:
            pairs.append(("last read", f"{one.synced:%Y-%m-%d %H:%M} UTC"))
        output.fields(pairs)
        output.line()
    if state.host:
        output.line(f"This is not Flickr itself, but {state.host}.")
    if state.budget is not None:
        budget = state.budget
        more = "" if budget.more_at is None else f"; more at {budget.more_at:%H:%M} UTC"
        output.line(f"{budget.left:,} of {budget.limit:,} calls to Flickr left this hour{more}.")
    if not state.keyring.usable:
        output.say(state.keyring.why)
