"""The JSON shapes of Flickr accounts; see `scanner.domain.shapes`. No key or token is in any."""

from typing import Any

from scanner.domain.account import AccountState, FlickrState
from scanner.domain.shapes import moment


def flickr_shape(state: FlickrState) -> dict[str, Any]:
    """Return how Safelight stands with Flickr, as `whoami` prints it."""
    budget = state.budget
    return {
        "accounts": [account_shape(one) for one in state.accounts],
        "key": None if state.key_kept is None else state.key_kept.value,
        "keyring": {
            "usable": state.keyring.usable,
            "name": state.keyring.name,
            "why": state.keyring.why,
        },
        "budget": None
        if budget is None
        else {"limit": budget.limit, "left": budget.left, "more_at": moment(budget.more_at)},
        "host": state.host,
    }


def account_shape(one: AccountState) -> dict[str, Any]:
    """Return one account and how it stands."""
    account = one.account
    return {
        "nsid": account.nsid,
        "username": account.username,
        "fullname": account.fullname,
        "state": one.state.value,
        "kept": None if one.kept is None else one.kept.value,
        "pro": account.pro,
        "photos": account.photos,
        "uploads": account.uploads,
        "upload_limit": account.upload_limit,
        "limit_status": account.limit_status,
        "source": one.source,
        "synced": moment(one.synced),
        "at": moment(account.at),
    }
