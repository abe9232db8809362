"""The door under /services/rest: who calls, whether they may, and the answer in their format."""

from collections.abc import Callable
from dataclasses import dataclass, field

from scanner.demo import methods
from scanner.demo.answers import Answer, Refusal, rendered
from scanner.demo.behavior import Behavior
from scanner.demo.calling import METHODS, Call, Method
from scanner.demo.faults import Limit
from scanner.demo.reply import Reply, plain
from scanner.demo.signatures import CANONICAL, Gate, Problem, is_signed
from scanner.demo.wire import Asked
from scanner.demo.world import ApiKey, PretendToken, World

__all__ = ["PATHS", "Api", "CallMade", "methods"]

PATHS = ("/services/rest", "/services/rest/")


@dataclass(frozen=True, slots=True)
class CallMade:
    """
    A call that has been let in, with its arguments but for those of OAuth.

    `nsid` is whose token signed it; `at` unix seconds of the server's clock.
    """

    method: str
    verb: str
    nsid: str | None
    arguments: dict[str, str] = field(repr=False)
    at: float = 0.0


class Api:
    """
    Answers API calls.

    `calls` grows by each that was let in; `on_call` is called with it just
    before it is answered, without any lock: a test changes the world here,
    say in the middle of a walk.
    """

    def __init__(self, world: World, gate: Gate, behavior: Behavior, base: str) -> None:
        self.calls: list[CallMade] = []
        self.on_call: Callable[[CallMade], None] | None = None
        self._world = world
        self._gate = gate
        self._behavior = behavior
        self._base = base
        self._hour = Limit(3600)

    def reply(self, asked: Asked) -> Reply:
        """Answer one call."""
        try:
            return self._replied(asked)
        except Problem as problem:
            return plain(problem.status, problem.body)
        except Refusal as refusal:
            return in_format(refusal, asked)

    def _replied(self, asked: Asked) -> Reply:
        name = asked.arguments.get("method", "")
        method = METHODS.get(name)
        key, token = self._caller(asked, method)
        now = self._world.now()
        with self._world.lock:
            allowed = self._hour.allows(key.key, self._behavior.calls_per_hour, now)
        if not allowed:
            return too_many(self._behavior.retry_after)
        if method is None:
            raise Refusal(112, f'Method "{name}" not found')
        if method.writes and asked.verb != "POST":
            # "Requires an HTTP POST request"; what Flickr does with a GET is not known.
            return plain(405, f"{name} requires an HTTP POST request", ("Allow", "POST"))
        arguments = {k: v for k, v in asked.arguments.items() if not k.startswith("oauth_")}
        made = CallMade(name, asked.verb, token.nsid if token else None, arguments, now)
        self.calls.append(made)
        if self.on_call is not None:
            self.on_call(made)
        return in_format(self._answer(asked, method, token), asked)

    def _answer(self, asked: Asked, method: Method, token: PretendToken | None) -> Answer:
        call = Call(
            self._world,
            self._behavior,
            self._base,
            asked.arguments,
            token.nsid if token else None,
            token.perms if token else "none",
        )
        method.check(call)
        with self._world.lock:
            return method.run(call)

    def _caller(self, asked: Asked, method: Method | None) -> tuple[ApiKey, PretendToken | None]:
        """Return who calls; raise Problem or Refusal."""
        if not is_signed(asked):
            return self._key(asked.arguments.get("api_key", "")), None
        name = asked.oauth.get("oauth_token", "")
        token = self._world.tokens.get(name)
        consumer = asked.oauth.get("oauth_consumer_key", "")
        rejected = name and (token is None or token.key != consumer)
        if rejected and consumer in self._world.keys:
            if self._behavior.revoked == "98":
                raise Refusal(98, "Invalid auth token")
            raise Problem(401, "token_rejected")
        key = self._gate.check(
            asked,
            [self._base, *CANONICAL],
            token_secret=token.secret if token else "",
            paths=PATHS,
        )
        if key.expired:
            raise Refusal(100, "Invalid API Key (Key has expired)")
        if token is None and method is not None and method.perms != "none":
            raise Problem(400, "parameter_absent", "oauth_parameters_absent=oauth_token")
        return key, token

    def _key(self, text: str) -> ApiKey:
        """Return the key of a call that is not signed."""
        key = self._world.keys.get(text)
        if key is None:
            form = len(text) == 32 and set(text) <= set("0123456789abcdef")
            raise Refusal(
                100,
                "Invalid API Key (Key not found)"
                if form
                else "Invalid API Key (Key has invalid format)",
            )
        if key.expired:
            raise Refusal(100, "Invalid API Key (Key has expired)")
        return key


def in_format(answer: Answer | Refusal, asked: Asked) -> Reply:
    """Return an answer in the format that was asked for; HTTP 200 for a refusal too."""
    body, content_type = rendered(answer, asked.arguments)
    return Reply(200, content_type, body)


def too_many(retry_after: str | None) -> Reply:
    """Return the reply to a caller who asks too often."""
    headers = (("Retry-After", retry_after),) if retry_after is not None else ()
    return plain(429, "Too Many Requests", *headers)
