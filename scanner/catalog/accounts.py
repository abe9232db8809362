"""
Flickr accounts that were signed in to: who they are and how they stand.

Writes account. Tokens are not here: they lie in the keyring.
"""

from scanner.catalog.database import Database
from scanner.catalog.values import flag, moment, plain, text_of_moment, truth
from scanner.domain.account import Account, SignInState


class Accounts:
    """What is known of each account."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[tuple[Account, SignInState]]:
        """Return every account that was signed in to, by name."""
        with self._database.read() as db:
            rows = db.execute(
                "SELECT nsid, username, fullname, alias, pro, photos, uploads, upload_limit, "
                "limit_status, at, state FROM account ORDER BY username, nsid"
            ).fetchall()
        return [
            (
                Account(
                    nsid=row[0],
                    username=row[1],
                    fullname=row[2],
                    alias=row[3],
                    pro=truth(row[4]),
                    photos=row[5],
                    uploads=row[6],
                    upload_limit=row[7],
                    limit_status=row[8],
                    at=moment(row[9]),
                ),
                SignInState(row[10]),
            )
            for row in rows
        ]

    def put(self, account: Account, state: SignInState) -> None:
        """Remember what Flickr says of an account, in place of what it said before."""
        with self._database.write("account") as db:
            db.execute(
                "INSERT OR REPLACE INTO account (nsid, username, fullname, alias, pro, photos, "
                "uploads, upload_limit, limit_status, state, at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    account.nsid,
                    plain(account.username),
                    plain(account.fullname),
                    plain(account.alias),
                    flag(account.pro),
                    account.photos,
                    account.uploads,
                    account.upload_limit,
                    plain(account.limit_status),
                    state,
                    text_of_moment(account.at),
                ),
            )

    def set_state(self, nsid: str, state: SignInState) -> None:
        """Remember whether Safelight may act for an account; unknown ones are left unknown."""
        with self._database.write("account") as db:
            db.execute("UPDATE account SET state = ? WHERE nsid = ?", (state, nsid))
