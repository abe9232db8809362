"""A Mailer in memory, and what can go wrong with one; it passes the suite of ports.Mailer."""

from collections import deque
from dataclasses import dataclass, field

from scanner.errors import AnswerLost, ScannerError
from scanner.mail.address import checked_address
from scanner.ports import Checkpoint


@dataclass
class FakeMailer:
    """
    Takes messages. The next to an address meets the first of its `troubles`; what is lost by
    AnswerLost has arrived.
    """

    arrived: list[tuple[str, bytes]] = field(default_factory=list)
    troubles: dict[str, deque[ScannerError]] = field(default_factory=dict)

    def trouble(self, address: str, *errors: ScannerError) -> None:
        self.troubles.setdefault(address, deque()).extend(errors)

    def send(self, message: bytes, to: str, checkpoint: Checkpoint) -> str:
        checkpoint()
        address = checked_address(to)
        waiting = self.troubles.get(address)
        trouble = waiting.popleft() if waiting else None
        if trouble is not None and not isinstance(trouble, AnswerLost):
            raise trouble
        self.arrived.append((address, message))
        if trouble is not None:
            raise trouble
        return f"taken {len(self.arrived)}"
