"""What a request may rest on: proposed from where both are, and never beyond what is known."""

from dataclasses import replace
from itertools import product

import pytest

from scanner.domain.grounds import (
    channels_for,
    fields_of,
    grounds,
    has_address,
    makes_an_offer,
    nearest,
    no_address_sentence,
    no_ground_sentence,
    only_told,
)
from scanner.domain.recipient import Asker, Channel, ChannelKind, Ground, Recipient, Role
from scanner.reference import laws, recipients

PHOTOGRAPHER, SUBJECT = Asker
ALL = recipients()
KNOWN = {each.slug: each for each in ALL}
LAWS = laws()
BY_SLUG = {law.slug: law for law in LAWS}
GDPR = ["gdpr-17", "gdpr-21", "gdpr-15"]
UK = ["uk-gdpr-17", "uk-gdpr-21", "uk-gdpr-15"]
CCPA = ["ccpa-delete", "ccpa-know"]
PLACES = ("", "DE", "NO", "GB", "US", "US-CA", "US-IL", "US-TX", "CH", "BR", "IL", "JP")


def found(
    slug: str,
    asker: Asker,
    country: str,
    *,
    datasets: tuple[str, ...] = (),
    licenses: tuple[str, ...] | None = None,
) -> tuple[Ground, ...]:
    return grounds(KNOWN[slug], asker, country, LAWS, datasets=datasets, licenses=licenses)


def slugs(these: tuple[Ground, ...]) -> list[str]:
    return [ground.law.slug for ground in these]


def why(these: tuple[Ground, ...], slug: str) -> str:
    return next(ground.why for ground in these if ground.law.slug == slug)


def test_a_photographer_starts_with_the_holders_offer_and_is_told_what_comes_first() -> None:
    for slug in ("nvidia", "ntnu-fdf"):
        best = found(slug, PHOTOGRAPHER, "US-TX")[0]
        assert best.law.slug == "courtesy"
        assert "no_cv" in best.why
        assert "To be done first" in best.why


def test_an_offer_is_about_the_holders_own_dataset() -> None:
    assert "courtesy" in slugs(found("nvidia", PHOTOGRAPHER, "", datasets=("ffhq", "pipa")))
    assert "courtesy" not in slugs(found("nvidia", PHOTOGRAPHER, "", datasets=("pipa",)))


def test_without_a_stated_offer_there_is_no_courtesy() -> None:
    for recipient in ALL:
        for asker, place in product(Asker, PLACES):
            if "courtesy" in slugs(grounds(recipient, asker, place, LAWS)):
                assert makes_an_offer(recipient), recipient.slug
    assert not any(makes_an_offer(KNOWN[slug]) for slug in ("uw", "google", "clearview", "coco"))


def test_who_is_shown_is_told_that_the_offer_is_mostly_to_the_photographer() -> None:
    told = found("nvidia", SUBJECT, "US-TX")

    assert slugs(told) == ["courtesy"]
    assert "mostly for the photographer" in why(told, "courtesy")


def test_the_gdpr_is_sure_towards_a_recipient_in_the_eea_wherever_one_lives() -> None:
    for place in ("DE", "US-TX", "JP", ""):
        told = found("uam-bida", SUBJECT, place)
        assert slugs(told)[:3] == GDPR
        assert "not certain" not in why(told, "gdpr-17")


def test_a_company_abroad_that_answers_to_an_authority_in_the_eea_is_bound_as_one_there() -> None:
    told = found("ibm", SUBJECT, "US-TX")

    assert slugs(told)[:3] == GDPR
    assert "answers to a supervisory authority in the EU or EEA" in why(told, "gdpr-17")


def test_towards_a_recipient_elsewhere_the_gdpr_is_only_proposed() -> None:
    told = found("uw", SUBJECT, "DE")

    assert slugs(told) == GDPR
    for slug in GDPR:
        assert "Art. 3(2)" in why(told, slug)
        assert "proposed, not certain" in why(told, slug)


def test_where_nobody_is_in_the_eea_there_is_no_gdpr() -> None:
    assert not set(slugs(found("uw", SUBJECT, "US-TX"))) & {*GDPR, *UK}
    assert not set(slugs(found("uw", SUBJECT, ""))) & {*GDPR, *UK}


def test_a_state_of_a_country_of_the_eea_is_in_it() -> None:
    assert slugs(found("uw", SUBJECT, "DE-HH")) == slugs(found("uw", SUBJECT, "DE"))


def test_who_lives_in_the_united_kingdom_has_its_law_and_what_surely_binds_comes_first() -> None:
    assert slugs(found("uw", SUBJECT, "GB")) == UK
    assert slugs(found("uam-bida", SUBJECT, "GB")) == GDPR + UK
    assert "not certain" in why(found("uam-bida", SUBJECT, "GB"), "uk-gdpr-17")


def test_a_photographer_may_ask_for_their_own_data_only() -> None:
    told = found("uam-bida", PHOTOGRAPHER, "DE")

    for slug in GDPR:
        assert "your own data only" in why(told, slug)
    assert "own data only" not in why(found("uam-bida", SUBJECT, "DE"), "gdpr-17")


def test_california_is_for_people_shown_who_live_there() -> None:
    assert slugs(found("google", SUBJECT, "US-CA")) == CCPA
    assert "not certain" in why(found("google", SUBJECT, "US-CA"), "ccpa-delete")
    for asker, place in ((PHOTOGRAPHER, "US-CA"), (SUBJECT, "US-TX"), (SUBJECT, "US")):
        assert not set(slugs(found("google", asker, place))) & set(CCPA)


def test_a_recipient_in_california_does_not_give_its_law_to_who_lives_elsewhere() -> None:
    here = replace(KNOWN["google"], country="US-CA")

    assert grounds(here, SUBJECT, "US-TX", LAWS) == ()


def test_switzerland_and_brazil_have_their_own() -> None:
    assert slugs(found("uw", SUBJECT, "CH")) == ["swiss-fadp"]
    assert slugs(found("uw", SUBJECT, "BR")) == ["lgpd"]
    assert slugs(found("laion", SUBJECT, "CH")) == [*GDPR, "swiss-fadp", "courtesy"]


def test_credit_is_for_photographers_whose_photos_stood_under_a_license_that_asks_for_it() -> None:
    asked = found("uw", PHOTOGRAPHER, "US-TX", licenses=("cc-by-nc-2.0", "all-rights-reserved"))

    assert slugs(asked) == ["attribution"]
    assert "Your photos stood under a Creative Commons license" in why(asked, "attribution")
    assert "open" in why(asked, "attribution")
    for other in (("all-rights-reserved",), ("cc0-1.0", "pdm-1.0"), ()):
        assert found("uw", PHOTOGRAPHER, "US-TX", licenses=other) == ()
    assert found("uw", SUBJECT, "US-TX", licenses=("cc-by-2.0",)) == ()


def test_where_the_licenses_are_not_known_credit_is_said_to_hang_on_them() -> None:
    told = found("uw", PHOTOGRAPHER, "DE")

    assert slugs(told) == [*GDPR, "attribution"]
    assert why(told, "attribution").startswith("If your photos stood under")
    assert slugs(found("uw", PHOTOGRAPHER, "DE", licenses=("cc-by-2.0",))) == ["attribution", *GDPR]


def test_credit_is_asked_of_who_holds_a_dataset_that_the_photos_are_in() -> None:
    by = ("cc-by-2.0",)

    assert slugs(found("uw", PHOTOGRAPHER, "", datasets=("megaface",), licenses=by))
    assert found("uw", PHOTOGRAPHER, "", datasets=("ffhq",), licenses=by) == ()
    for slug in ("flickr", "huggingface", "adobe", "spawning"):
        assert "attribution" not in slugs(found(slug, PHOTOGRAPHER, "", licenses=by))


def test_nobody_is_given_a_ground_whom_the_recipient_does_not_serve() -> None:
    assert found("laion", PHOTOGRAPHER, "DE", licenses=("cc-by-2.0",)) == ()
    assert "people who are shown" in no_ground_sentence(KNOWN["laion"], PHOTOGRAPHER)
    assert "photographers only" in no_ground_sentence(KNOWN["spawning"], SUBJECT)


def test_where_nothing_is_known_to_help_that_is_what_is_told() -> None:
    assert found("clearview", SUBJECT, "US-TX") == ()
    assert "no law is known to bind it" in no_ground_sentence(KNOWN["clearview"], SUBJECT)
    assert found("spawning", PHOTOGRAPHER, "DE") == ()
    assert "registry" in no_ground_sentence(KNOWN["spawning"], PHOTOGRAPHER)


def test_to_an_authority_goes_a_complaint_and_to_nobody_else() -> None:
    for recipient in ALL:
        for asker, place in product(Asker, PLACES):
            told = slugs(grounds(recipient, asker, place, LAWS))
            if recipient.role is Role.AUTHORITY:
                assert told == ["gdpr-77"], recipient.slug
            else:
                assert "gdpr-77" not in told, recipient.slug


def test_bipa_and_dmca_are_told_and_never_offered() -> None:
    for recipient in ALL:
        for asker, place in product(Asker, PLACES):
            told = grounds(recipient, asker, place, LAWS, licenses=("cc-by-2.0",))
            assert not set(slugs(told)) & {"bipa", "dmca"}
    assert [law.slug for law in only_told(SUBJECT, LAWS)] == ["bipa"]
    assert [law.slug for law in only_told(PHOTOGRAPHER, LAWS)] == ["dmca"]


def test_every_ground_serves_who_asks_is_there_once_and_says_why_in_a_sentence() -> None:
    for recipient in ALL:
        for asker, place in product(Asker, PLACES):
            told = grounds(recipient, asker, place, LAWS)
            assert len(set(slugs(told))) == len(told)
            for ground in told:
                assert asker in ground.law.serves
                assert ground.why.endswith(".")
                assert recipient.name in ground.why


def test_a_letter_goes_to_the_address_that_is_meant_for_its_law() -> None:
    nvidia = KNOWN["nvidia"]

    assert channels_for(nvidia, BY_SLUG["courtesy"])[0].value == "researchinquiries@nvidia.com"
    assert channels_for(nvidia, BY_SLUG["gdpr-17"])[0].value == "privacy@nvidia.com"
    assert ChannelKind.WEB not in {c.kind for c in channels_for(nvidia, BY_SLUG["gdpr-17"])}
    assert channels_for(KNOWN["uw"], BY_SLUG["gdpr-17"]) == ()


def test_an_address_of_the_users_own_comes_first() -> None:
    own = Channel(kind=ChannelKind.EMAIL, value="dpo@nvidia.example", own=True)
    nvidia = replace(KNOWN["nvidia"], channels=(*KNOWN["nvidia"].channels, own))

    assert channels_for(nvidia, BY_SLUG["courtesy"])[0] == own


def test_of_who_is_shown_nothing_of_an_account_is_asked() -> None:
    assert fields_of(KNOWN["nvidia"], PHOTOGRAPHER) == ("flickr_name",)
    assert fields_of(KNOWN["nvidia"], SUBJECT) == ()
    assert fields_of(KNOWN["ntnu-fdf"], PHOTOGRAPHER) == ("nsid",)
    assert fields_of(KNOWN["clearview"], SUBJECT) == ("country",)


@pytest.mark.parametrize(
    ("slug", "country", "those"),
    [
        ("berkeley", "", ["meta"]),
        ("uw", "", []),
        ("uw", "FR", ["frcnil"]),
        ("yahoo", "GB", ["flickr", "gbico"]),
        ("ntnu-fdf", "", ["nods"]),
        ("meta", "", ["iedpc"]),
        ("ibm", "AT", ["nlap", "atdsb"]),
        ("laion", "", ["dehmbbfdi", "debfdi"]),
        ("uw", "PL", []),
        ("uw", "US-CA", []),
    ],
)
def test_the_nearest_are_those_it_names_then_authorities_there_and_here(
    slug: str, country: str, those: list[str]
) -> None:
    assert [each.slug for each in nearest(KNOWN[slug], ALL, country=country)] == those


def test_a_recipient_without_an_address_says_so_and_whom_to_ask() -> None:
    without = {each.slug for each in ALL if not has_address(each)}

    assert without == {
        "yahoo",
        "spawning",
        "uw",
        "berkeley",
        "openu",
        "coco",
        "uiuc",
        "pluodo",
    }
    for slug in without - {"pluodo"}:
        told = no_address_sentence(KNOWN[slug])
        assert told.startswith(f"No address of {KNOWN[slug].name} is known")
        assert "data-protection officer" in told
        assert "supervisory authority" in told
    assert "https://cocodataset.org" in no_address_sentence(KNOWN["coco"])
    assert no_address_sentence(KNOWN["nvidia"]) == ""


def test_a_recipient_of_the_users_own_is_judged_by_what_they_told_of_it() -> None:
    own = Recipient(slug="mine", name="Mine", role=Role.HOLDER, country="FR", own=True)

    assert slugs(grounds(own, SUBJECT, "US-TX", LAWS)) == GDPR
    assert [each.slug for each in nearest(own, ALL)] == ["frcnil"]
