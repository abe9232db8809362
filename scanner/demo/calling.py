"""One API call on its way to the method that answers it, and what the methods have in common."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from scanner.demo.answers import Answer, Refusal
from scanner.demo.behavior import Behavior
from scanner.demo.world import PERMS, PretendAccount, PretendPhoto, World

MOST_PER_PAGE, PER_PAGE = 500, 100
LAST_PAGE = 10_000
"""Pages that Flickr gives of any list."""


@dataclass(frozen=True, slots=True)
class Call:
    """
    An API call: `arguments` as text, `viewer` the NSID that signed it, None if nobody did.

    `base` is the pretend Flickr's address, without a slash at its end.
    """

    world: World
    behavior: Behavior
    base: str
    arguments: Mapping[str, str]
    viewer: str | None = None
    perms: str = "none"

    def get(self, name: str) -> str:
        """Return an argument, empty if it is absent."""
        return self.arguments.get(name, "")

    @property
    def me(self) -> PretendAccount:
        """The account that called."""
        if self.viewer is None:
            raise Refusal(99, "User not logged in / Insufficient permissions")
        return self.world.accounts[self.viewer]

    def account(self, *, argument: str = "user_id", code: int = 1) -> PretendAccount:
        """Return the account that an argument names, by NSID or as "me"; refuse with `code`."""
        text = self.get(argument)
        if text == "me" and self.viewer is not None:
            return self.me
        account = self.world.accounts.get(text)
        if account is None:
            raise Refusal(code, "User not found" if code == 1 else "Unknown user")
        if account.deleted:
            raise Refusal(5, "User deleted")
        return account

    def seen_photo(self) -> PretendPhoto:
        """Return the photo of `photo_id` if the caller may see it."""
        photo = self._named()
        if photo is None or not self.world.may_see(photo, self.viewer):
            raise Refusal(1, "Photo not found")
        return photo

    def own_photo(self) -> PretendPhoto:
        """Return the photo of `photo_id` if it is the caller's."""
        photo = self._named()
        if photo is None or photo.owner != self.viewer:
            raise Refusal(1, "Photo not found")
        return photo

    def flag(self, name: str) -> int | None:
        """Return an argument that is 0 or 1, None if it is neither."""
        return {"0": 0, "1": 1}.get(self.get(name))

    def number(self, name: str, *, least: int, most: int) -> int | None:
        """Return an argument that is a whole number within limits, None if it is not."""
        text = self.get(name)
        if not (text.isascii() and text.isdecimal() and len(text) < 15):
            return None
        return int(text) if least <= int(text) <= most else None

    def _named(self) -> PretendPhoto | None:
        text = self.get("photo_id")
        if not (text.isascii() and text.isdecimal() and len(text) < 20):
            return None
        return self.world.photos.get(int(text))


Run = Callable[[Call], Answer]


@dataclass(frozen=True, slots=True)
class Method:
    """What answers a method, and what it asks of the caller."""

    name: str
    perms: str
    writes: bool
    run: Run

    def check(self, call: Call) -> None:
        """Refuse a caller without the permission."""
        if PERMS.index(call.perms) < PERMS.index(self.perms):
            raise Refusal(
                99,
                f"Insufficient permissions. Method requires {self.perms} privileges; "
                f"{call.perms} granted.",
            )


METHODS: dict[str, Method] = {}
"""Every method by its name, "flickr." included; filled by scanner/demo/methods."""


def method(name: str, perms: str = "none") -> Callable[[Run], Run]:
    """Register what answers `flickr.{name}`; those that need write or delete are writes."""

    def register(run: Run) -> Run:
        whole = f"flickr.{name}"
        METHODS[whole] = Method(whole, perms, perms in ("write", "delete"), run)
        return run

    return register


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list: which rows, and what stands above them."""

    photos: list[PretendPhoto]
    page: int
    pages: int
    per_page: int
    total: int

    def head(self, call: Call) -> Answer:
        """Return the attributes of the list."""
        total = self.total + call.behavior.total_off
        return {
            "page": self.page,
            "pages": self.pages,
            "perpage": self.per_page,
            "total": str(total) if call.behavior.old_types else total,
        }


def page_of(call: Call, photos: list[PretendPhoto], *, cap: int | None = None) -> Page:
    """Return the page of `photos` that the call asks for; beyond `cap` photos the end repeats."""
    per_page = call.number("per_page", least=1, most=MOST_PER_PAGE)
    if per_page is None:
        too_many = call.number("per_page", least=MOST_PER_PAGE, most=10**9)
        per_page = MOST_PER_PAGE if too_many else PER_PAGE
    page = call.number("page", least=1, most=10**9) or 1
    total = len(photos)
    pages = min(-(-total // per_page), LAST_PAGE)
    reach = pages if cap is None else min(pages, max(1, cap // per_page))
    shown = page
    if page > reach and (cap is not None or call.behavior.repeat_last_page):
        shown = max(1, reach)
    first = (shown - 1) * per_page
    rows = photos[first : first + per_page] if shown <= max(reach, 1) else []
    if every := call.behavior.short_every:
        rows = [photo for n, photo in enumerate(rows, first + 1) if n % every]
    return Page(rows, page, pages, per_page, total)


def moment(text: str) -> int | None:
    """
    Return a date in unix seconds; both ways of the API are read: seconds and MySQL's.

    >>> moment("1490376472"), moment("2017-03-24 17:27:52"), moment("soon")
    (1490376472, 1490376472, None)
    """
    if text.isascii() and text.isdecimal() and len(text) < 12:
        return int(text)
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return None
    return int((read if read.tzinfo else read.replace(tzinfo=UTC)).timestamp())


def as_taken(text: str) -> str | None:
    """Return a date of taking as Flickr writes them, from unix seconds or MySQL's way."""
    seconds = moment(text)
    if seconds is None:
        return None
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M:%S}"
