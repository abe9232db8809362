"""How the pretend Flickr behaves where the real one does so now and then, or nobody knows."""

from dataclasses import dataclass


@dataclass(slots=True)
class Behavior:
    """
    Knobs; a test turns them at any time, the next request meets them.

    Where what the real one does is not known, the field says what was chosen.
    """

    repeat_last_page: bool = True
    """A page beyond the last holds the last one again; else it is empty. Seen both ways."""

    short_every: int = 0
    """Of so many photos of a list, one is missing on its page though `total` counts it; 0: none."""

    total_off: int = 0
    """Added to the `total` of every list: totals that do not add up."""

    search_cap: int = 4000
    """Results of photos.search; beyond them its last page repeats."""

    old_types: bool = False
    """Lists with the JSON types of 2012: totals and sizes as text."""

    calls_per_hour: int | None = None
    """Calls that an API key may make in any hour; the next one is answered 429. None: no limit."""

    pictures_per_minute: int | None = None
    """Pictures that the photo host gives in any minute; the next one is answered 429."""

    retry_after: str | None = None
    """Retry-After of these 429s: seconds, or a date; whether Flickr sends one is not known."""

    revoked: str = "token_rejected"
    """How a token that was taken back fails: "token_rejected" outside the envelope, "98" within."""

    old_licenses_settable: bool = False
    """Whether a photo can be put (back) under CC 2.0. Not known; chosen: no, error 4."""

    secrets_change: bool = True
    """Whether setPerms gives a photo new secrets. Not known for every case; chosen: yes."""
