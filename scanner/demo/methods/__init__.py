"""Every API method of the pretend Flickr: importing this fills calling.METHODS."""

from scanner.demo.methods import (
    albums,
    changes,
    people,
    photos,
    places,
    rights,
    streams,
    system,
)

__all__ = ["albums", "changes", "people", "photos", "places", "rights", "streams", "system"]
