"""The part of the front door that is about whom to write to, who writes, and on what ground."""

from collections.abc import Callable
from dataclasses import replace

from scanner.app.address_book import AddressBook
from scanner.app.library_door import LibraryDoor
from scanner.app.requesting import Requesting
from scanner.domain.change import Selected, Wish
from scanner.domain.letter import Sender
from scanner.domain.recipient import Asker, Channel, ChannelKind, Ground, Law, Recipient
from scanner.settings import Settings, with_value


class RecipientsDoor(LibraryDoor):
    """What a user can ask for about recipients and grounds; a part of App, which sets these."""

    _book: AddressBook
    _laws: tuple[Law, ...]
    _requesting: Requesting
    _settings: Settings
    change_setting: Callable[[str, str], Settings]

    def recipients(self, *, dataset: str | None = None) -> tuple[Recipient, ...]:
        """
        Return everybody who can be written to, authorities too; or those who hold one dataset.

        What the user corrected or added stands in the place of what is shipped, marked `own`.
        """
        everybody = self._book.all()
        if dataset is None:
            return everybody
        return tuple(one for one in everybody if dataset in one.datasets)

    def recipient(self, slug: str) -> Recipient:
        """Return one recipient; raises NotFound naming the nearest slugs."""
        return self._book.get(slug)

    def correct_address(self, slug: str, channel: Channel) -> Recipient:
        """
        Put the user's own address in the place of the first shipped one of its kind.

        It survives every update. Raises NotFound, BadWish for an address that cannot be one.
        """
        return self._book.correct(slug, channel)

    def forget_correction(self, slug: str, kind: ChannelKind) -> Recipient:
        """Take a correction back: the shipped address stands again. Raises NotFound."""
        return self._book.forget(slug, kind)

    def add_recipient(self, recipient: Recipient) -> Recipient:
        """
        Add somebody to write to, or change who was added before.

        Raises BadWish for a slug that is shipped, a slug or an address that cannot be.
        """
        return self._book.add(recipient)

    def remove_recipient(self, slug: str) -> None:
        """Forget somebody whom the user added; raises NotFound, BadWish if they are shipped."""
        self._book.remove(slug)

    def laws(self) -> tuple[Law, ...]:
        """Return every law that is known, also those that are told as a fact only."""
        return self._laws

    def grounds(
        self, recipient: str, asker: Asker, *, country: str | None = None
    ) -> tuple[Ground, ...]:
        """
        Return on what a request to a recipient may rest, best first; never more than is known.

        `country` is the user's, None for that of the settings. Raises NotFound.
        """
        return self._requesting.grounds(self._book.get(recipient), asker, country)

    def sender(self) -> Sender:
        """Return who writes: by the settings, and the signed-in account if there is one."""
        return self._requesting.sender()

    def set_sender(self, sender: Sender) -> Sender:
        """
        Keep name, e-mail, address and country of who writes in the settings.

        Raises BadWish for one that cannot be, then nothing is kept.
        """
        given = {
            "letters.name": sender.name,
            "letters.email": sender.email,
            "letters.address": ", ".join(filter(None, map(str.strip, sender.address.splitlines()))),
            "letters.country": sender.country,
        }
        settings = self._settings
        for name, text in given.items():
            settings = with_value(settings, name, text)
        for name, text in given.items():
            self.change_setting(name, text)
        return self.sender()

    def required(
        self, recipient: str, law: str, language: str, *, asker: Asker = Asker.PHOTOGRAPHER
    ) -> tuple[tuple[str, str, str], ...]:
        """
        Return what a letter has to say: slug, label in its language, and the value if it is known.

        The value is empty where the user has to give it: as `fields` of `start_request`, or by
        `set_sender`. Raises NotFound, BadWish for a language or law that there is no letter of.
        """
        return self._requesting.required(self._book.get(recipient), law, language, asker)

    def preconditions(self, recipient: str, selected: Selected) -> tuple[Wish, ...]:
        """
        Return the plans that a recipient wants carried out first, such as the tag `no_cv`.

        Any one of them is enough. Empty where nothing is wanted, or all photos are so already.
        Raises NotFound, BadWish for a filter that cannot be.
        """
        known = self._book.get(recipient)
        return self._requesting.preconditions(known, self._checked_selection(selected))

    def _checked_selection(self, selected: Selected) -> Selected:
        if selected.ids is not None:
            return selected
        return replace(selected, wanted=self._checked(selected.wanted))
