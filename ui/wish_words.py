"""What can be wished for, in the words of the dialog: licenses, who can see, rights fields."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from scanner.domain.change import ChangeKind
from scanner.domain.license import ALL_RIGHTS_RESERVED, License, LicenseTable, Permits
from scanner.domain.photo import Visibility
from scanner.domain.rights import DATA_MINING
from ui.words import license_words, translate, visibility_words

NO_CV = "no_cv"
"""The tag by which photographers ask researchers of computer vision to leave a photo out."""

OLD = "2.0"
"""The version of the Creative Commons licenses that Flickr gave until 2025."""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: its value, its name, and what it means in one sentence."""

    value: str
    name: str
    means: str


@dataclass(frozen=True, slots=True)
class Group:
    """Options that belong together; `folded` is opened by who wants them."""

    heading: str
    options: tuple[Option, ...]
    note: str = ""
    folded: bool = False


def title_words(kind: ChangeKind) -> str:
    """Return what the dialog of a kind asks."""
    return {
        ChangeKind.LICENSE: translate("wish", "Change license"),
        ChangeKind.VISIBILITY: translate("wish", "Who can see"),
        ChangeKind.TAG: translate("wish", "Add a tag"),
        ChangeKind.LOCATION: translate("wish", "Remove location"),
        ChangeKind.RIGHTS: translate("wish", "Rights in files"),
    }[kind]


def nothing_yet_words(kind: ChangeKind) -> str:
    """Return what choosing does, which is nothing."""
    if kind is ChangeKind.RIGHTS:
        return translate(
            "wish", "Nothing is written yet: first you see what would change in every file."
        )
    return translate("wish", "Nothing is sent yet: first you see what would change of every photo.")


# -- licenses


def license_groups(settable: Iterable[License], licenses: LicenseTable) -> tuple[Group, ...]:
    """Return the licenses to choose from: all rights reserved first, those of old folded."""
    reserved, current, free, old = [], [], [], []
    for one in settable:
        if one.slug == ALL_RIGHTS_RESERVED:
            reserved.append(one)
        elif one.public_domain:
            free.append(one)
        elif one.elements and one.slug.endswith(f"-{OLD}"):
            old.append(one)
        else:
            current.append(one)
    groups = (
        Group("", _options(reserved, licenses)),
        Group(translate("wish", "Creative Commons"), _options(_by_freedom(current), licenses)),
        Group(translate("wish", "Public domain"), _options(free, licenses)),
        Group(
            translate("wish", "Older Creative Commons licenses, version 2.0"),
            _options(_by_freedom(old), licenses),
            note=translate(
                "wish",
                "Flickr gives version 4.0 now and may refuse these; a photo that it refuses stays "
                "as it is.",
            ),
            folded=True,
        ),
    )
    return tuple(group for group in groups if group.options)


def _by_freedom(licenses: Iterable[License]) -> list[License]:
    """Return licenses with the one that permits least first."""
    return sorted(
        licenses,
        key=lambda one: (
            one.commercial is Permits.YES,
            one.derivatives is Permits.YES,
            not one.share_alike,
        ),
    )


def _options(some: Iterable[License], licenses: LicenseTable) -> tuple[Option, ...]:
    return tuple(
        Option(one.slug, license_words(one.slug, licenses), permits_words(one)) for one in some
    )


def permits_words(license: License) -> str:
    """Return what a license lets others do, in one sentence."""
    if license.slug == ALL_RIGHTS_RESERVED:
        return translate("wish", "Nobody may use it without asking you.")
    if license.slug == "cc-pdm-1.0":
        return translate(
            "wish", "Says that nobody holds rights in it, such as in a very old picture."
        )
    if license.public_domain:
        return translate(
            "wish", "Anyone may use it for anything, without naming you: you give up your rights."
        )
    if license.elements is None:
        return ""
    commercial = license.commercial is Permits.YES
    if license.derivatives is not Permits.YES:
        return (
            translate("wish", "Anyone may use it unchanged, also commercially, if they name you.")
            if commercial
            else translate(
                "wish", "Anyone may use it unchanged, but not commercially, if they name you."
            )
        )
    if license.share_alike:
        return (
            translate(
                "wish",
                "Anyone may use and change it, also commercially, if they name you and give what "
                "they make of it the same license.",
            )
            if commercial
            else translate(
                "wish",
                "Anyone may use and change it, but not commercially, if they name you and give "
                "what they make of it the same license.",
            )
        )
    return (
        translate("wish", "Anyone may use and change it, also commercially, if they name you.")
        if commercial
        else translate(
            "wish", "Anyone may use and change it, but not commercially, if they name you."
        )
    )


# -- who can see


def visibility_group() -> Group:
    """Return who may be let see a photo on Flickr, from anyone to nobody else."""
    means = {
        Visibility.PUBLIC: translate("wish", "On Flickr and beyond, signed in or not."),
        Visibility.FRIENDS_FAMILY: translate("wish", "Whom you have marked as either of them."),
        Visibility.FRIENDS: translate("wish", "Whom you have marked as a friend on Flickr."),
        Visibility.FAMILY: translate("wish", "Whom you have marked as family on Flickr."),
        Visibility.PRIVATE: translate("wish", "Nobody else finds or opens it."),
    }
    return Group(
        "",
        tuple(
            Option(one.value, visibility_words(one)[:1].upper() + visibility_words(one)[1:], words)
            for one, words in means.items()
        ),
    )


# -- tags and places


def tag_words() -> str:
    """Return what the suggested tag is for, and what it is not."""
    return translate(
        "wish",
        "{tag} asks researchers of computer vision to leave the photo out of their collections; "
        "nobody has to obey it.",
    ).format(tag=NO_CV)


def location_words() -> str:
    """Return what removing a location does, and what it does not."""
    return translate(
        "wish",
        "Flickr forgets where the photos were taken, and takes them off its map. The files that "
        "you uploaded stay as they are: a place that is written in one can still be read from it "
        "by whoever may download the original.",
    )


# -- rights in files


def mining_options() -> tuple[Option, ...]:
    """Return the nine values of the field about data mining, in plain words."""
    words: Mapping[str, str] = {
        "unspecified": translate("wish", "Says that nothing is said"),
        "allowed": translate("wish", "Allowed"),
        "prohibited": translate("wish", "Prohibited"),
        "prohibited-aimltraining": translate("wish", "Prohibited for training of any AI"),
        "prohibited-genaimltraining": translate("wish", "Prohibited for training of generative AI"),
        "prohibited-exceptsearchengineindexing": translate(
            "wish", "Prohibited, except for search engines"
        ),
        "prohibited-seeconstraint": translate(
            "wish", "Prohibited, as another field of the file explains"
        ),
        "prohibited-seeembeddedrightsexpr": translate(
            "wish", "Prohibited, as rights written in the file explain"
        ),
        "prohibited-seelinkedrightsexpr": translate(
            "wish", "Prohibited, as rights that the file links to explain"
        ),
    }
    return tuple(Option(word, words[word], "") for word in DATA_MINING)


def rights_fields_words() -> Mapping[str, tuple[str, str]]:
    """Return the caption of each text field, and what it is for."""
    return {
        "copyright": (
            translate("wish", "Copyright"),
            translate("wish", "The notice, such as: © 2026 Anna Example"),
        ),
        "creator": (translate("wish", "Creator"), translate("wish", "Who took the photos.")),
        "credit": (
            translate("wish", "Credit"),
            translate("wish", "How to name you beside the photo."),
        ),
        "usage_terms": (
            translate("wish", "Usage terms"),
            translate("wish", "What others may do, in a sentence or two."),
        ),
        "web_statement": (
            translate("wish", "Web statement"),
            translate("wish", "The address of a page about your rights."),
        ),
    }


def place_group() -> Group:
    """Return where rights may be written."""
    return Group(
        "",
        (
            Option(
                "",
                translate("wish", "In a sidecar beside each file"),
                translate(
                    "wish",
                    "The photo itself is not touched. The .xmp file has to travel with it: who "
                    "gets the photo alone does not see it.",
                ),
            ),
            Option(
                "embed",
                translate("wish", "In the file itself"),
                translate(
                    "wish",
                    "It goes where the file goes, though many sites strip it. The picture itself "
                    "stays as it is. Files that cannot take it, such as raw ones, are left out.",
                ),
            ),
        ),
    )
