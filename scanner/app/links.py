"""The part of the front door that is about links of local photos to Flickr's."""

from pathlib import Path

from scanner.app.library_door import LibraryDoor
from scanner.domain.link import Link, LinkVerdict
from scanner.domain.photo import PhotoId
from scanner.errors import BadWish, NotFound


class LinkDoor(LibraryDoor):
    """What a user can ask for about links; a part of App."""

    def links(self, *, unreviewed: bool = False) -> tuple[Link, ...]:
        """
        Return which local photo seems to be which on Flickr, the surest first.

        `unreviewed`: only those that nobody has confirmed or rejected.
        """
        return self._catalog.links.all(unreviewed=unreviewed)

    def say_of_link(self, local: PhotoId, remote: PhotoId, verdict: LinkVerdict | None) -> None:
        """Note whether two photos are the same; None takes it back. Raises NotFound."""
        self._catalog.links.say(local, remote, verdict)

    def link_of_keys(self, local: str, remote: str) -> Link:
        """
        Return the link between two photos, each named by key, file's path or Safelight's number.

        Raises NotFound if there is none, BadWish if the names fit several.
        """
        found = self._catalog.links.between(self._meant(local), self._meant(remote))
        if not found:
            raise NotFound(f"{local!r} and {remote!r} are not linked: safelight link list")
        if len(found) > 1:
            numbers = ", ".join(f"{link.local} with {link.remote}" for link in found)
            raise BadWish(
                f"{local!r} and {remote!r} fit several links; say which by number: {numbers}."
            )
        return found[0]

    def _meant(self, name: str) -> list[PhotoId]:
        """Return the photos that a name may mean; raises NotFound if there are none."""
        rows = self._rows_of_key(name) or self._rows_of_path(Path(name))
        if not rows and name.isdecimal() and len(name) < 19:
            rows = self.rows([int(name)])
        if not rows:
            raise NotFound(f"There is no photo {name!r} in the catalog.")
        return [row.id for row in rows]
