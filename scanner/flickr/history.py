"""Which licenses a photo had on Flickr, and since when."""

from typing import Final

from scanner.domain.exposure import LicenseChange
from scanner.domain.license import LicenseTable
from scanner.errors import NotFound, Refused
from scanner.flickr.caller import Caller
from scanner.flickr.parse import history, moment, node
from scanner.ports import Checkpoint

PRIVATE: Final = 2
"""The code of photos.getInfo for a photo that the caller may not see (seen live in 2023)."""


class FlickrHistories:
    """License histories, one call a photo, and another for one whose license was changed."""

    def __init__(self, flickr: Caller, licenses: LicenseTable) -> None:
        self._flickr = flickr
        self._licenses = licenses

    def history(self, key: str, checkpoint: Checkpoint) -> tuple[LicenseChange, ...]:
        """
        Return a photo's licenses from its upload on, in order of time.

        Where Flickr does not tell when the photo was uploaded, the license
        before the first change is left out: since when it held is not known.

        Raises NotFound if the photo is not there, SourceUnavailable,
        NotAuthorized, Refused.
        """
        asked = {"photo_id": key}
        method = "photos.licenses.getLicenseHistory"
        told = history(self._flickr.call(method, asked, checkpoint=checkpoint), self._licenses)
        if told is None:
            return ()
        uploaded = told.uploaded
        if uploaded is None:
            try:
                info = self._flickr.call("photos.getInfo", asked, checkpoint=checkpoint)
            except Refused as err:
                if err.code == PRIVATE:
                    raise NotFound("The photo is not there any more, or is private.") from err
                raise
            photo = node(info.get("photo"))
            dates = node(photo.get("dates"))
            uploaded = moment(dates.get("posted")) or moment(photo.get("dateuploaded"))
        # A photographer may date an upload anew; no license held before the photo was there.
        if uploaded is None or (told.changes and uploaded > told.changes[0].at):
            return told.changes
        return (LicenseChange(uploaded, told.first), *told.changes)
