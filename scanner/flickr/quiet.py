"""
Loggers that would write down what nobody may read, closed for good.

At DEBUG, flickrapi, requests_oauthlib, oauthlib and urllib3 log keys, tokens,
signature base strings and whole request headers; flickrapi logs the body of a
refused request at ERROR. A level can be set back by any line of configuration,
so these loggers become of a kind that has no level to set.

Importing this module closes them. `hush` again closes those made since.
"""

import logging

_TREES = ("flickrapi", "oauthlib", "requests_oauthlib", "requests_toolbelt", "requests", "urllib3")

# One that is found by its class's name when an object is made, long after import.
_LATE = ("flickrapi.auth.OAuthFlickrInterface", "flickrapi.auth.OAuthTokenHTTPServer")


class _Closed(logging.Logger):
    """
    A logger that lets nothing out, whatever its level, filters or handlers are set to.

    What its children log ends here as well: it has no parent and one handler,
    which does nothing, as far as they can see.
    """

    def isEnabledFor(self, level: int) -> bool:  # noqa: ARG002, N802 - logging's own signature
        return False

    def handle(self, record: logging.LogRecord) -> None:
        pass

    @property
    def propagate(self) -> bool:
        return False

    @propagate.setter
    def propagate(self, value: bool) -> None:
        pass

    @property
    def handlers(self) -> list[logging.Handler]:
        return [logging.NullHandler()]

    @handlers.setter
    def handlers(self, value: list[logging.Handler]) -> None:
        pass


def hush() -> None:
    """Close every logger of the libraries that a signed request passes through."""
    known = [
        name for name in list(logging.Logger.manager.loggerDict) if name.partition(".")[0] in _TREES
    ]
    for name in {*_TREES, *_LATE, *known}:
        logger = logging.getLogger(name)
        if not isinstance(logger, _Closed):
            logger.__class__ = _Closed


hush()
