"""
The user's own addresses: recipients that they added, and channels that they corrected.

Writes own_recipient and own_channel. No update of the shipped tables writes here, so that a
person's word survives it.
"""

from collections.abc import Mapping
from datetime import UTC, datetime

from scanner.catalog.database import Database
from scanner.catalog.request_rows import (
    channel_of,
    recipient_of,
    text_of_channel,
    text_of_recipient,
)
from scanner.catalog.values import text_of_moment
from scanner.domain.recipient import Channel, ChannelKind, Recipient

TABLE = "own_recipient"


class OwnAddresses:
    """What the user knows better than the shipped tables."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def channels(self) -> Mapping[tuple[str, ChannelKind], Channel]:
        """Return the corrected channels by recipient and kind."""
        with self._database.read() as db:
            rows = db.execute("SELECT recipient, kind, channel FROM own_channel").fetchall()
        return {(slug, ChannelKind(kind)): channel_of(text) for slug, kind, text in rows}

    def correct(self, recipient: str, channel: Channel) -> None:
        """Keep a channel in the place of the recipient's first shipped one of its kind."""
        with self._database.write(TABLE) as db:
            db.execute(
                "INSERT OR REPLACE INTO own_channel VALUES (?, ?, ?, ?)",
                (recipient, channel.kind, text_of_channel(channel), _now()),
            )

    def forget(self, recipient: str, kind: ChannelKind) -> bool:
        """Take a correction back; tell whether there was one."""
        with self._database.write(TABLE) as db:
            gone = db.execute(
                "DELETE FROM own_channel WHERE recipient = ? AND kind = ?", (recipient, kind)
            )
        return gone.rowcount > 0

    def recipients(self) -> tuple[Recipient, ...]:
        """Return the recipients that the user added, by slug."""
        with self._database.read() as db:
            rows = db.execute("SELECT facts FROM own_recipient ORDER BY slug").fetchall()
        return tuple(recipient_of(row[0]) for row in rows)

    def add(self, recipient: Recipient) -> None:
        """Keep a recipient, in the place of one that was added by the same slug."""
        with self._database.write(TABLE) as db:
            db.execute(
                "INSERT OR REPLACE INTO own_recipient VALUES (?, ?, ?)",
                (recipient.slug, text_of_recipient(recipient), _now()),
            )

    def remove(self, slug: str) -> bool:
        """Forget a recipient that was added; tell whether there was one."""
        with self._database.write(TABLE) as db:
            gone = db.execute("DELETE FROM own_recipient WHERE slug = ?", (slug,))
            db.execute("DELETE FROM own_channel WHERE recipient = ?", (slug,))
        return gone.rowcount > 0


def _now() -> str | None:
    return text_of_moment(datetime.now(UTC))
