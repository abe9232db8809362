"""The part of the front door that is about the whole: every number at one look."""

from dataclasses import replace
from datetime import datetime

from scanner.app.requests_door import RequestsDoor
from scanner.domain.overview import Overview, RequestsShare
from scanner.domain.request import RequestState

SETTLED = frozenset(
    {
        RequestState.GRANTED,
        RequestState.REFUSED,
        RequestState.DOWNSTREAM_CONFIRMED,
        RequestState.WITHDRAWN,
    }
)
"""States in which nobody waits for anybody."""


class OverviewDoor(RequestsDoor):
    """What a user can ask for about the whole; a part of App."""

    def overview(self) -> Overview:
        """
        Count everything: photos, faces, exposures, datasets, sources, years, requests.

        It takes about as long as one reading of all photos' rows; asked again before
        anything was committed, no time. Not for the window's own thread.
        """
        today = datetime.now().astimezone().date()
        counted = self._catalog.overviews.overview(self._rules, today)
        requests = self.requests()
        open_ = [one for one in requests if one.state not in SETTLED]
        days = [one.due for one in open_ if one.due is not None and one.due >= today]
        return replace(
            counted,
            requests=RequestsShare(
                open=len(open_),
                drafts=sum(one.state is RequestState.DRAFT for one in open_),
                due=len(self.requests(due=True)),
                overdue=self.overdue(),
                next_due=min(days, default=None),
            ),
        )
