"""What this room needs of the client: one call."""

from collections.abc import Mapping
from typing import Any, Protocol

from scanner.ports import Checkpoint


class Caller(Protocol):
    """Calls Flickr for one account, or as anybody."""

    def call(
        self, method: str, arguments: Mapping[str, str | int] = ..., *, checkpoint: Checkpoint = ...
    ) -> dict[str, Any]:
        """
        Call a method, such as "people.getPhotos", and return its answer in the shape of JSON.

        Raises SourceUnavailable, NotAuthorized, NotFound if what is named is
        not there, Refused if Flickr said no to this one thing.
        """
        ...
