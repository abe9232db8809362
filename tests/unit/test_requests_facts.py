"""The facts on recipients and laws are read to the letter, and a bad file is refused by entry."""

import contextlib
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import pytest

from scanner.domain.dataset import Sure
from scanner.domain.recipient import Asker, Channel, ChannelKind, Law, Recipient, Role, Term, Unit
from scanner.errors import Damaged
from scanner.reference import laws, read_laws, read_recipients, recipients

DATASETS = {"ffhq", "fdf"}


def entry(slug: str = "a", **more: object) -> dict[str, Any]:
    return {"slug": slug, "name": slug.upper(), "role": "holder", **more}


def channel(**more: object) -> dict[str, Any]:
    return {
        "kind": "email",
        "value": "a@b.example",
        "seen_in": "a page",
        "sure": "high",
        **more,
    }


def read(*entries: dict[str, Any]) -> tuple[Recipient, ...]:
    return read_recipients({"recipient": list(entries)}, DATASETS)


def law(slug: str = "a", **more: object) -> dict[str, Any]:
    return {
        "slug": slug,
        "name": slug.upper(),
        "regime": "gdpr",
        "term": {"unit": "month", "first": 1},
        "about": "x",
        "letter": "erasure",
        "source": "s",
        "sure": "high",
        **more,
    }


def without(found: Mapping[str, Any], key: str) -> dict[str, Any]:
    return {name: value for name, value in found.items() if name != key}


def test_every_field_of_a_recipient_is_read() -> None:
    (authority, neighbor, found) = read(
        entry("noa", role="authority"),
        entry("b"),
        entry(
            country="NO",
            serves=["subject"],
            datasets=["ffhq", "fdf"],
            channels=[
                channel(use="u", seen_on="2023-03-28", regimes=["gdpr"], note="n"),
                {"kind": "post", "note": "Not known."},
                channel(kind="web", value="http://b.example/x?y=1", sure="low"),
            ],
            asks_for=["this", "that"],
            fields=["nsid", "flickr_name"],
            before="First.",
            no_cv=True,
            biometrics=True,
            effect="e",
            note="n",
            authority="noa",
            nearest=["b"],
            seen=date(2026, 11, 23),
        ),
    )

    assert authority == Recipient(slug="noa", name="NOA", role=Role.AUTHORITY)
    assert neighbor.serves == frozenset(Asker)
    assert found == Recipient(
        slug="a",
        name="A",
        role=Role.HOLDER,
        country="NO",
        serves=frozenset({Asker.SUBJECT}),
        datasets=("ffhq", "fdf"),
        channels=(
            Channel(
                kind=ChannelKind.EMAIL,
                value="a@b.example",
                use="u",
                seen_in="a page",
                seen_on="2023-03-28",
                sure=Sure.HIGH,
                regimes=("gdpr",),
                note="n",
            ),
            Channel(kind=ChannelKind.POST, note="Not known."),
            Channel(
                kind=ChannelKind.WEB,
                value="http://b.example/x?y=1",
                seen_in="a page",
                sure=Sure.LOW,
            ),
        ),
        asks_for=("this", "that"),
        fields=("nsid", "flickr_name"),
        before="First.",
        no_cv=True,
        biometrics=True,
        effect="e",
        note="n",
        authority="noa",
        nearest=("b",),
        seen=date(2026, 11, 23),
    )


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"slug": "A b"}, "slug cannot be 'A b'"),
        ({"slug": "ntnu_fdf"}, "slug cannot be"),
        ({"name": ""}, "name"),
        ({"role": "friend"}, "role is none of holder, platform"),
        ({"country": "no"}, "country cannot be 'no'"),
        ({"serves": ["everybody"]}, "serves is none of photographer, subject"),
        ({"serves": []}, "serves names nobody"),
        ({"serves": "subject"}, "serves is not a list"),
        ({"datasets": ["nothing"]}, "'nothing', which is no dataset"),
        ({"channels": {}}, "channels is not a list"),
        ({"channels": ["a@b.example"]}, "a channel is no table"),
        ({"fields": ["Name of it"]}, "fields cannot be"),
        ({"no_cv": "yes"}, "no_cv is neither true nor false"),
        ({"biometrics": 1}, "biometrics is neither"),
        ({"authority": "b"}, "'b', which is no authority"),
        ({"authority": "zz"}, "'zz', which is no authority"),
        ({"nearest": ["zz"]}, "'zz' nearest"),
        ({"nearest": ["a"]}, "'a' nearest, which is no other"),
        ({"seen": "2026-11-23"}, "seen is not a day"),
        ({"seen": datetime(2026, 11, 23)}, "seen is not a day"),
        ({"own": True}, "own is no field of a recipient"),
        ({"adress": "x"}, "adress is no field of a recipient"),
    ],
)
def test_a_bad_field_is_refused_by_file_entry_and_field(
    fields: dict[str, object], said: str
) -> None:
    with pytest.raises(Damaged, match=r"^recipients\.toml: recipient 2 \(") as refused:
        read(entry("b"), {**entry(), **fields})

    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"kind": "fax"}, "kind is none of email, webform, web, post"),
        ({"value": "a at b.example"}, "is no address of mail"),
        ({"value": "A <a@b.example>"}, "is no address of mail"),
        ({"value": "a@b.example, c@d.example"}, "is no address of mail"),
        ({"value": "a@b.example\r\nBcc: c@d.example"}, "holds a character that no address has"),
        ({"value": "a@b"}, "is no address of mail"),
        ({"value": "a..b@c.example"}, "is no address of mail"),
        ({"value": "a" * 65 + "@b.example"}, "is no address of mail"),
        ({"value": "a@" + "b" * 250 + ".example"}, "is too long"),
        ({"value": " a@b.example"}, "begins or ends with a space"),
        ({"value": ""}, "value is not a text"),
        ({"kind": "webform", "value": "form on their page"}, "is no address of a page"),
        ({"kind": "webform", "value": "http://b.example/form"}, "is not https"),
        ({"kind": "web", "value": "javascript:alert(1)"}, "is no address of a page"),
        ({"kind": "web", "value": "https://user@b.example/"}, "is no address of a page"),
        ({"kind": "web", "value": "https://b.example/ x"}, "is no address of a page"),
        ({"kind": "post", "value": "123"}, "is no address of a house"),
        ({"seen_in": ""}, "seen_in is not a text"),
        ({"sure": "very"}, "sure is none of high, medium, low"),
        ({"sure": "none"}, "sure is none of high, medium, low"),
        ({"seen_on": date(2026, 1, 1)}, "seen_on is not a text"),
        ({"own": True}, "own is no field of a channel"),
        ({"regimes": "gdpr"}, "regimes is not a list"),
    ],
)
def test_a_bad_address_is_refused_by_file_and_entry(fields: dict[str, object], said: str) -> None:
    with pytest.raises(Damaged, match=r"^recipients\.toml: recipient 1 \(a\)") as refused:
        read(entry(channels=[{**channel(), **fields}]))

    assert said in str(refused.value)


@pytest.mark.parametrize("missing", ["seen_in", "sure"])
def test_an_address_that_comes_from_nowhere_is_refused(missing: str) -> None:
    with pytest.raises(Damaged, match=r"'a@b\.example' has no seen_in or no sure"):
        read(entry(channels=[without(channel(), missing)]))


def test_a_channel_without_an_address_says_why() -> None:
    with pytest.raises(Damaged, match="neither a value nor a note"):
        read(entry(channels=[{"kind": "email", "use": "x"}]))


@pytest.mark.parametrize("missing", ["slug", "name", "role"])
def test_what_a_recipient_must_have_is_asked_for(missing: str) -> None:
    with pytest.raises(Damaged, match=f"recipient 1 .*{missing}"):
        read(without(entry(), missing))


def test_a_recipient_stands_there_once() -> None:
    with pytest.raises(Damaged, match=r"recipient 3 \(a\) stands there twice"):
        read(entry(), entry("b"), entry())


def test_every_field_of_a_law_is_read_and_a_group_of_countries_becomes_its_countries() -> None:
    (found,) = read_laws(
        {
            "groups": {"NORTH": ["NO", "SE"]},
            "law": [
                law(
                    "gdpr-17",
                    article="Art. 17",
                    serves=["subject"],
                    countries=["NORTH", "GB", "US-CA"],
                    term={
                        "unit": "business-day",
                        "first": 1,
                        "extension": 2,
                        "acknowledge": 3,
                        "reminder": 4,
                        "rolls": True,
                    },
                    caution="c",
                    offered=True,
                )
            ],
        }
    )

    assert found == Law(
        slug="gdpr-17",
        name="GDPR-17",
        regime="gdpr",
        article="Art. 17",
        serves=frozenset({Asker.SUBJECT}),
        countries=frozenset({"NO", "SE", "GB", "US-CA"}),
        term=Term(
            unit=Unit.BUSINESS_DAY, first=1, extension=2, acknowledge=3, reminder=4, rolls=True
        ),
        about="x",
        caution="c",
        offered=True,
        letter="erasure",
        source="s",
        sure=Sure.HIGH,
    )


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"slug": "gdpr 17"}, "slug"),
        ({"regime": ""}, "regime"),
        ({"countries": ["SOUTH"]}, "countries cannot be 'SOUTH'"),
        ({"countries": ["de"]}, "countries cannot be 'de'"),
        ({"serves": []}, "serves names nobody"),
        ({"term": 30}, "a term is no table"),
        ({"term": {"first": 30}}, "unit"),
        ({"term": {"unit": "year"}}, "unit is none of day, business-day, month"),
        ({"term": {"unit": "day", "first": 0}}, "first"),
        ({"term": {"unit": "day", "first": "30"}}, "first"),
        ({"term": {"unit": "day", "extension": 30}}, "extension is of a term that is not there"),
        ({"term": {"unit": "day", "days": 30}}, "days is no field of a term"),
        ({"offered": "no"}, "offered"),
        ({"offered": False}, "letter is for what is offered"),
        ({"sure": ""}, "sure"),
        ({"source": ""}, "source"),
        ({"about": ""}, "about"),
        ({"colour": "red"}, "colour is no field of a law"),
    ],
)
def test_a_bad_law_is_refused_by_file_entry_and_field(fields: dict[str, object], said: str) -> None:
    with pytest.raises(Damaged, match=r"^laws\.toml: law 2 \(") as refused:
        read_laws({"law": [law("b"), {**law(), **fields}]})

    assert said in str(refused.value)


def test_a_law_that_is_offered_names_its_letter() -> None:
    with pytest.raises(Damaged, match="letter is for what is offered"):
        read_laws({"law": [without(law(), "letter")]})


def test_a_law_stands_there_once_and_a_group_has_countries_only() -> None:
    with pytest.raises(Damaged, match=r"law 2 \(a\) stands there twice"):
        read_laws({"law": [law(), law()]})
    with pytest.raises(Damaged, match="the group EEA is no list of countries"):
        read_laws({"groups": {"EEA": ["Norway"]}, "law": []})


@pytest.mark.parametrize("strange", ["x", 3, None, [], {}, True, 1.5, [[]], [{}], ["x", 3]])
@pytest.mark.parametrize("field", ["channels", "serves", "fields", "datasets", "country", "role"])
def test_a_field_of_any_other_kind_is_read_as_meant_or_refused_in_words(
    field: str, strange: object
) -> None:
    # What TOML can hold at all must never come out as a bug.
    with contextlib.suppress(Damaged):
        read({**entry(), field: strange})


def test_the_shipped_files_are_whole() -> None:
    assert len(recipients()) > 50
    assert [each.slug for each in laws()] == [
        "gdpr-17",
        "gdpr-21",
        "gdpr-15",
        "uk-gdpr-17",
        "uk-gdpr-21",
        "uk-gdpr-15",
        "ccpa-delete",
        "ccpa-know",
        "swiss-fadp",
        "lgpd",
        "courtesy",
        "attribution",
        "gdpr-77",
        "bipa",
        "dmca",
    ]


def test_the_terms_are_those_that_the_laws_name() -> None:
    terms = {each.slug: each.term for each in laws()}

    for slug in ("gdpr-15", "gdpr-17", "gdpr-21", "uk-gdpr-15", "uk-gdpr-17", "uk-gdpr-21"):
        assert terms[slug] == Term(unit=Unit.MONTH, first=1, extension=2, rolls=True)
    for slug in ("ccpa-know", "ccpa-delete"):
        assert terms[slug] == Term(unit=Unit.DAY, first=45, extension=45, acknowledge=10)
    assert terms["swiss-fadp"] == Term(unit=Unit.DAY, first=30)
    assert terms["lgpd"] == Term(unit=Unit.DAY, first=15)
    assert terms["dmca"] == Term(unit=Unit.DAY, reminder=14)
    assert terms["bipa"] == Term(unit=Unit.DAY)


def test_what_is_only_told_is_bipa_and_dmca() -> None:
    assert {each.slug for each in laws() if not each.offered} == {"bipa", "dmca"}
