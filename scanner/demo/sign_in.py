"""
OAuth's three legs: a request token, the page that asks the account's owner, an access token.

Where Flickr's own doings are not known: a refusal sends the browser back with
``oauth_problem=user_refused``, and access_token answers the same with 401.
"""

import hmac
import re
import secrets
from urllib.parse import parse_qs, parse_qsl, quote, urlencode, urlsplit, urlunsplit

from scanner.demo.reply import Reply, moved, page, plain
from scanner.demo.signatures import CANONICAL, Gate, Problem
from scanner.demo.wire import Asked
from scanner.demo.world import PERMS, Request, World

OUT_OF_BAND = "oob"
LIFETIME = 3600
"""Seconds in which a sign-in must be finished; Flickr's own are not known."""

MOST_OPEN = 1000
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*")
_NO_CALLBACKS = ("javascript", "data", "vbscript", "file", "blob", "about")

MEANING = {
    "read": "see all photos, the private ones too",
    "write": "see all photos, the private ones too, and change them, their licenses and visibility",
    "delete": "see and change all photos, the private ones too, and delete them",
}

_ASK = """
<p>A program with the API key <strong>{{ key }}...</strong> asks to <strong>{{ meaning }}</strong>
({{ perms }}).</p>
<form method="post" action="/services/oauth/authorize">
<input type="hidden" name="oauth_token" value="{{ token }}">
<input type="hidden" name="perms" value="{{ perms }}">
<input type="hidden" name="form" value="{{ form }}">
<p>{% for account in accounts %}
<label><input type="radio" name="account" value="{{ account.nsid }}"
{% if loop.first %} checked{% endif %}> {{ account.username }} ({{ account.nsid }})</label><br>
{% endfor %}</p>
<p><button name="choice" value="allow">OK, I'll authorize it</button>
<button name="choice" value="deny">No, thanks</button></p>
</form>
"""
_CODE = """
<p>You allowed it. Type this code into the program:</p>
<p><code id="code">{{ code }}</code></p>
"""
_DENIED = "<p>You refused; the program gets no access. You may close this page.</p>"
_GONE = "<p>This sign-in is not known, has been answered or took too long. Begin again.</p>"


class SignIn:
    """The doors under /services/oauth/."""

    def __init__(self, world: World, gate: Gate, base: str) -> None:
        self._world = world
        self._gate = gate
        self._base = base

    def request_token(self, asked: Asked) -> Reply:
        """Begin a sign-in."""
        try:
            key = self._gate.check(
                asked, [self._base, *CANONICAL], token_secret="", paths=[asked.path]
            )
            callback = asked.arguments.get("oauth_callback", "")
            if not callback:
                raise Problem(400, "parameter_absent", "oauth_parameters_absent=oauth_callback")
            if not _may_call_back(callback):
                raise Problem(400, "parameter_rejected", "oauth_parameters_rejected=oauth_callback")
            if key.expired:
                raise Problem(401, "consumer_key_unknown")
        except Problem as problem:
            return plain(problem.status, problem.body)
        now = self._world.now()
        begun = Request(
            token=f"72157{secrets.randbelow(10**12):012d}-{secrets.token_hex(8)}",
            secret=secrets.token_hex(8),
            key=key.key,
            callback=callback,
            form=secrets.token_urlsafe(24),
            at=now,
        )
        with self._world.lock:
            begun_before = self._world.requests
            for token, other in list(begun_before.items()):
                if now - other.at > LIFETIME or len(begun_before) >= MOST_OPEN:
                    del begun_before[token]
            begun_before[begun.token] = begun
        return plain(
            200,
            "oauth_callback_confirmed=true"
            f"&oauth_token={begun.token}&oauth_token_secret={begun.secret}",
        )

    def authorize(self, asked: Asked) -> Reply:
        """Ask the account's owner, or take the answer."""
        arguments = asked.arguments
        with self._world.lock:
            request = self._open(arguments.get("oauth_token", ""))
            perms = arguments.get("perms") or "read"
            if request is None or perms not in PERMS[1:]:
                return page(400, "Nothing to answer", _GONE)
            if asked.verb != "POST":
                return self._asking(request, perms)
            form = arguments.get("form", "").encode()
            if not hmac.compare_digest(form, request.form.encode()):
                return page(403, "Not from this page", _GONE)
            if arguments.get("choice") != "allow":
                return self._end(self.deny(request.token))
            nsid = arguments.get("account", "")
            if nsid not in self._world.accounts:
                return page(400, "No such account", _GONE)
            return self._end(self.allow(request.token, perms, nsid))

    def _asking(self, request: Request, perms: str) -> Reply:
        accounts = [account for account in self._world.accounts.values() if not account.deleted]
        return page(
            200,
            "May a program use your account?",
            _ASK,
            key=request.key[:6],
            meaning=MEANING[perms],
            perms=perms,
            token=request.token,
            form=request.form,
            accounts=accounts,
        )

    def allow(self, token: str, perms: str, nsid: str) -> Request:
        """Say yes for an account; KeyError if there is no such sign-in."""
        request = self._world.requests[token]
        digits = f"{secrets.randbelow(10**9):09d}"
        code = f"{digits[:3]}-{digits[3:6]}-{digits[6:]}"
        with self._world.lock:
            request.verifier = code if request.callback == OUT_OF_BAND else secrets.token_hex(8)
            request.perms, request.nsid = perms, nsid
        return request

    def deny(self, token: str) -> Request:
        """Say no; KeyError if there is no such sign-in."""
        request = self._world.requests[token]
        request.refused = True
        return request

    def _end(self, request: Request) -> Reply:
        if request.callback != OUT_OF_BAND:
            return moved(back_address(request))
        if request.refused:
            return page(200, "Refused", _DENIED)
        return page(200, "Allowed", _CODE, code=request.verifier)

    def access_token(self, asked: Asked) -> Reply:
        """Exchange what the owner allowed for a token."""
        try:
            request = self._exchanged(asked)
        except Problem as problem:
            return plain(problem.status, problem.body)
        token = self._world.token_for(request.nsid, perms=request.perms, key=request.key)
        values = {
            "fullname": token.fullname,
            "oauth_token": token.token,
            "oauth_token_secret": token.secret,
            "user_nsid": token.nsid,
            "username": token.username,
        }
        return plain(200, "&".join(f"{k}={quote(v, safe='')}" for k, v in values.items()))

    def _exchanged(self, asked: Asked) -> Request:
        """Return the sign-in that an exchange ends, which is then over; raise Problem."""
        name = asked.oauth.get("oauth_token", "")
        request = self._world.requests.get(name)
        if not name:
            raise Problem(400, "parameter_absent", "oauth_parameters_absent=oauth_token")
        if request is None:
            raise Problem(401, "token_rejected")
        hosts = [self._base, *CANONICAL]
        self._gate.check(asked, hosts, token_secret=request.secret, paths=[asked.path])
        with self._world.lock:
            if request.key != asked.oauth.get("oauth_consumer_key"):
                raise Problem(401, "token_rejected")
            if request.refused:
                raise Problem(401, "user_refused")
            if self._world.now() - request.at > LIFETIME:
                raise Problem(401, "token_expired")
            verifier = asked.arguments.get("oauth_verifier", "")
            if not verifier:
                raise Problem(400, "parameter_absent", "oauth_parameters_absent=oauth_verifier")
            same = hmac.compare_digest(_bare(verifier), _bare(request.verifier))
            if not request.verifier or not same:
                raise Problem(401, "verifier_invalid")
            if self._world.requests.pop(name, None) is None:
                raise Problem(401, "token_rejected")
            return request

    def _open(self, token: str) -> Request | None:
        """Return a sign-in that still waits for an answer."""
        request = self._world.requests.get(token)
        if request is None or request.verifier or request.refused:
            return None
        return request if self._world.now() - request.at <= LIFETIME else None


def address_parts(address: str) -> tuple[str, str]:
    """Return token and permission of an authorize page's address."""
    query = parse_qs(urlsplit(address).query)
    return query["oauth_token"][0], query.get("perms", ["read"])[0]


def back_address(request: Request) -> str:
    """Return where the browser is sent after an answer."""
    parts = urlsplit(request.callback)
    values = [*parse_qsl(parts.query, keep_blank_values=True), ("oauth_token", request.token)]
    if request.refused:
        values.append(("oauth_problem", "user_refused"))
    else:
        values.append(("oauth_verifier", request.verifier))
    return urlunsplit(parts._replace(query=urlencode(values)))


def _may_call_back(callback: str) -> bool:
    """Tell whether a browser may be sent to an address: a web page or a program's own scheme."""
    if callback == OUT_OF_BAND:
        return True
    try:
        scheme = urlsplit(callback).scheme
    except ValueError:
        return False
    plain_text = callback.isascii() and callback.isprintable() and " " not in callback
    return plain_text and bool(_SCHEME.fullmatch(scheme)) and scheme not in _NO_CALLBACKS


def _bare(code: str) -> bytes:
    """Return a code without its dashes, which people leave out."""
    return code.replace("-", "").encode()
