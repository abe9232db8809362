"""
What Flickr's answers mean, sorted by what can be done about them.

Passing may be over next time; Problem is for the signer's side to settle; an
error of `scanner.errors` is told to the user; RuntimeError is a bug of ours.

Source: https://www.flickr.com/services/api/response.json.html
"""

import re
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qs

from scanner.errors import (
    BadData,
    BadWish,
    KeyRejected,
    NotAuthorized,
    NotFound,
    Refused,
    TokenRejected,
)
from scanner.flickr.methods import Method
from scanner.flickr.parse import document
from scanner.flickr.transport import Lasting, Passing, Problem, problem_in

KEYS_PAGE = "https://www.flickr.com/services/apps/create/"

KEY_UNKNOWN = f"Flickr does not know this API key; see {KEYS_PAGE} for yours."
KEY_EXPIRED = f"This Flickr API key has expired; get another one at {KEYS_PAGE}."
WRONG_SECRET = "The secret is not the one of this Flickr API key."  # noqa: S105 - a sentence
TAKEN_BACK = "Flickr no longer takes the permission that this account gave: sign in to it again."
SIGN_IN = "Flickr shows this only to an account that is signed in: sign in first."
MORE_PERMISSION = "Flickr wants more permission for this than was given: sign in again."

_DOWN = "it says that it is not available at the moment"
_UNREADABLE = "it sent an answer that cannot be read"
_DOWN_CODES = frozenset({105, 106, 201})
_OUR_BUGS = frozenset({95, 97, 108, 111, 114, 115})

_NAMED_IS_ABSENT = re.compile(r"\b(photo|user|person|tag)\b.*\bnot found\b", re.IGNORECASE)


def opened(
    body: bytes, method: Method, *, signed_in: bool, secrets: tuple[str, ...]
) -> dict[str, Any]:
    """
    Return what Flickr answered to a call, without the envelope.

    Raises what a failure means: Passing, Problem, an error for the user.
    """
    answer = envelope(body)
    if answer.pop("stat") == "fail":
        raise failure(answer, method, signed_in=signed_in, secrets=secrets)
    return answer


def envelope(body: bytes) -> dict[str, Any]:
    """
    Return an answer to a call as Flickr wrapped it, `stat` being "ok" or "fail".

    JSON was asked for; an outage is told in XML all the same.

    Raises Passing if it is no answer, Problem if it is OAuth's.
    """
    problem = problem_in(body)
    if problem is not None:
        raise problem
    answer: dict[str, Any] = {}
    with suppress(BadData):
        # By its body alone: the types that answers were sent as vary.
        answer = document(body, "")
    if answer.get("stat") in ("ok", "fail"):
        return answer
    start = body[:2000].decode(errors="replace").lower()
    if "not currently available" in start:
        # Seen in production: {"stat":"fail","code":201,"message":"...",} with that comma.
        raise Passing(_DOWN)
    if "<html" in start:
        raise Passing("it sent a web page where data belongs")
    raise Passing(_UNREADABLE)


def failure(
    answer: dict[str, Any], method: Method, *, signed_in: bool, secrets: tuple[str, ...]
) -> Exception:
    """
    Return what a "fail" means: the exception to raise.

    `secrets` are cut out of Flickr's wording, should it repeat one.
    """
    message = _for_people(answer.get("message"), secrets)
    try:
        code = int(str(answer.get("code"))[:10])
    except ValueError:
        return Passing(_UNREADABLE)
    if code in _DOWN_CODES or code in method.passing:
        return Passing(_DOWN)
    if code == 0 and "not currently available" in message:
        return Passing(_DOWN)
    if code == 96:
        return Problem("signature_invalid")
    if code == 98:
        return TokenRejected(TAKEN_BACK) if signed_in else NotAuthorized(SIGN_IN)
    if code == 99:
        return NotAuthorized(MORE_PERMISSION if signed_in else SIGN_IN)
    if code == 100:
        return KeyRejected(KEY_EXPIRED if "expired" in message.lower() else KEY_UNKNOWN)
    if code in _OUR_BUGS or code in method.mistaken:
        return RuntimeError(f"Flickr could not read what it was asked: {code} {message}")
    if code in method.absent or _NAMED_IS_ABSENT.search(message):
        return NotFound(f"Flickr does not have it, or not for this account: {message}.")
    return Refused(f"Flickr refused it: {message}.", code)


def _for_people(message: object, secrets: tuple[str, ...]) -> str:
    """Return Flickr's wording as the end of a sentence: one line, short, no secret in it."""
    text = " ".join("".join(c if c.isprintable() else " " for c in str(message or "")).split())
    for secret in secrets:
        text = text.replace(secret, "...") if secret else text
    return text[:200].rstrip(" .") or "it gives no reason"


def meaning(problem: Problem, *, signed_in: bool) -> Exception:
    """
    Return what an OAuth problem means, apart from the clock's and the signature's.

    Source: https://wiki.oauth.net/w/page/12238543/ProblemReporting
    """
    name = problem.name
    if name == "nonce_used":
        return Passing("it took a new request for an old one")
    if name == "consumer_key_unknown" or name.startswith("consumer_key_"):
        return KeyRejected(KEY_UNKNOWN)
    if name.startswith("token_"):
        return TokenRejected(TAKEN_BACK) if signed_in else NotAuthorized(SIGN_IN)
    if name == "verifier_invalid":
        return BadWish("Flickr does not take this code; type the one its page shows now.")
    if name == "user_refused" or name.startswith("permission_"):
        return NotAuthorized(MORE_PERMISSION)
    if name == "parameter_absent" and "oauth_token" in problem.absent and not signed_in:
        return NotAuthorized(SIGN_IN)
    if name.startswith("parameter_") or name in ("version_rejected", "signature_method_rejected"):
        return RuntimeError(f"Flickr could not read what it was asked: {name} {problem.absent}")
    return Lasting(f"it did not accept how it was asked ({name})")


def form(body: bytes, *names: str) -> dict[str, str]:
    """
    Return the fields of an answer to a step of a sign-in; those of `names` are all there.

    Raises Passing if it is no such answer, Problem if it is OAuth's.
    """
    problem = problem_in(body)
    if problem is not None:
        raise problem
    try:
        said = parse_qs(body.decode("utf-8"), max_num_fields=50)
    except ValueError:
        said = {}
    fields = {name: values[0] for name, values in said.items()}
    if not all(fields.get(name) for name in names):
        raise Passing(_UNREADABLE)
    return fields
