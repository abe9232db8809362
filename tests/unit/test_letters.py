"""Letters: what stands in them, what they refuse, and the list of photos that goes with them."""

from dataclasses import replace
from datetime import date
from urllib.parse import quote

import pytest

from scanner.domain.letter import INLINE, LANGUAGES, LetterWish, Sender
from scanner.domain.recipient import Asker
from scanner.errors import BadWish, Damaged
from scanner.mail.letter import (
    SHORT,
    SUBJECT,
    field_label,
    optional_fields,
    photos_csv,
    required_fields,
    write_letter,
)
from tests.usual_letters import FIELDS, LISTED, POSSIBLE, TEMPLATES, ZOE, rows, written

# -- what stands in a letter


def test_a_letter_says_who_asks_what_on_what_ground_and_until_when() -> None:
    letter = written("erasure")

    assert letter.subject == (
        "[Safelight 2026-0007] Request for erasure, Article 17 GDPR: Flickr-Faces-HQ"
    )
    for said in (
        "To: NVIDIA Corporation\nDate: 23 November 2026",
        "Under Article 17(1) GDPR, I ask you to erase",
        "I withdraw it (Article 17(1)(b))",
        "(Article 17(1)(c))",
        "(Article 17(1)(d))",
        "Article 17(2)",
        "Article 19",
        "within one month of receiving this letter",
        "a complaint with a supervisory authority (Article 77)",
        "Name: Zoë Müller\nE-mail: zoe@example.org\n",
    ):
        assert said in letter.body


def test_each_photo_stands_with_its_list_its_licenses_and_its_dates() -> None:
    body = written("erasure", photos=(LISTED, POSSIBLE)).body

    assert (
        "1. https://www.flickr.com/photos/zoepix/5123456789\n"
        "   Flickr id 5123456789, “Street party”\n"
        "   ffhq, row 41234 of list [1]\n"
        "   license when collected: CC BY-NC 2.0, license today: All rights reserved\n"
        "   uploaded 2010-10-28, photos collected 2018-10-01 – 2018-10-31\n"
    ) in body
    assert (
        "2. https://www.flickr.com/photo.gne?id=5123456790\n"
        "   Flickr id 5123456790\n"
        "   may be in Diversity in Faces\n"
        "   license when collected: CC BY 4.0\n"
    ) in body
    assert f"[1] ffhq-dataset-v2.json, SHA-256 {'0f' * 32}" in body
    assert "The same list is attached as photos.csv." in body


def test_what_is_only_possible_is_never_said_to_be_in_a_dataset() -> None:
    assert "which is in Flickr-Faces-HQ" in written("erasure").body
    assert "which is or may be in Flickr-Faces-HQ" in written("erasure", photos=(POSSIBLE,)).body
    both = written("erasure", photos=(LISTED, POSSIBLE)).body
    assert "which are or may be in Flickr-Faces-HQ" in both


def test_beyond_the_limit_the_photos_are_only_in_the_attached_file() -> None:
    few = tuple(replace(LISTED, photo=n, row=n) for n in range(INLINE))
    many = tuple(replace(LISTED, photo=n, row=n) for n in range(2_000))

    assert f"\n{INLINE}. https://" in written("erasure", photos=few).body
    letter = written("erasure", photos=many)
    assert "https://www.flickr.com/photos/zoepix/5123456789" not in letter.body
    assert "All 2,000 photos are in the attached file photos.csv." in letter.body
    assert f"[1] ffhq-dataset-v2.json, SHA-256 {'0f' * 32}" in letter.body
    assert len(rows(letter.attachments[0].data)) == 2_001


def test_the_subject_leaves_out_a_dataset_that_would_make_it_too_long() -> None:
    letter = written("erasure", dataset_names=("Google Facial Expression Comparison",))

    assert letter.subject == "[Safelight 2026-0007] Request for erasure, Article 17 GDPR"
    assert "Google Facial Expression Comparison" in letter.body


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", sorted({slug for _, slug in TEMPLATES}))
def test_a_usual_letter_has_a_short_subject_and_a_short_form(language: str, template: str) -> None:
    autumn = {**FIELDS, "sent_on": "2026-09-23"}
    letter = written(template, language=language, reference="SL-7QK3-M2XP", fields=autumn)

    assert letter.subject.startswith("[Safelight SL-7QK3-M2XP] ")
    assert len(letter.subject) <= SUBJECT
    assert len(letter.short) <= SHORT
    assert "Zoë Müller" in letter.short
    assert "https://www.flickr.com/photos/zoepix/5123456789" not in letter.short
    mailto = f"privacy@example.org?subject={quote(letter.subject)}&body={quote(letter.short)}"
    assert len(mailto) < 1_999


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en", "1 October 2026"),
        ("de", "1. Oktober 2026"),
        ("fr", "1er octobre 2026"),
        ("es", "1 de octubre de 2026"),
    ],
)
def test_days_are_written_as_the_language_writes_them(language: str, day: str) -> None:
    assert day in written("reminder", language=language).body


@pytest.mark.parametrize(
    ("language", "law", "said"),
    [
        ("de", "gdpr-17", "Art. 17 Abs. 1 DSGVO"),
        ("de", "uk-gdpr-17", "Art. 17 Abs. 1 UK GDPR"),
        ("fr", "gdpr-17", "l’article 17, paragraphe 1, du RGPD"),
        ("es", "gdpr-17", "artículo 17, apartado 1, del RGPD"),
        ("en", "ccpa-delete", "Cal. Code Regs. tit. 11, § 7021"),
    ],
)
def test_a_law_has_its_name_of_the_language(language: str, law: str, said: str) -> None:
    assert said in written("erasure", language=language, law=law).body


@pytest.mark.parametrize(
    ("law", "term"),
    [
        ("gdpr-15", "within one month"),
        ("uk-gdpr-15", "within one month"),
        ("ccpa-know", "within 45 calendar days"),
        ("swiss-fadp", "within 30 days"),
        ("lgpd", "within 15 days"),
    ],
)
def test_an_answer_is_asked_for_by_the_rule_of_the_law(law: str, term: str) -> None:
    assert term in written("access", law=law).body


@pytest.mark.parametrize("template", ["courtesy", "attribution"])
def test_no_day_is_named_where_no_law_names_one(template: str) -> None:
    body = written(template, law=template).body

    for word in ("within", "month", "deadline", "Article 12"):
        assert word not in body.partition("1. https://")[0].replace("cured within 30 days", "")


@pytest.mark.parametrize("item", "abcdefgh")
def test_an_access_letter_asks_for_every_item_of_article_15(item: str) -> None:
    assert f"\n({item}) " in written("access", law="gdpr-15").body


def test_a_courtesy_letter_names_what_was_done_first() -> None:
    body = written("courtesy", law="courtesy").body

    assert "I have first done what you ask for: my photos now carry the tag no_cv." in body
    assert "first done" not in written("courtesy", law="courtesy", fields={}).body
    own = {"precondition": "they are hidden"}
    assert "they are hidden." in written("courtesy", law="courtesy", fields=own).body


def test_a_letter_on_credit_asks_and_claims_nothing_about_links() -> None:
    body = written("attribution", law="attribution").body

    assert "is an open question; I make no claim about it here" in body
    assert all(said in body for said in ("section 4", "section 7(a)"))
    assert "6(b)" not in body
    body = written("attribution", law="attribution", photos=(POSSIBLE,)).body
    assert "section 6(b)" in body


def test_consent_is_for_the_search_only_and_removal_is_a_word_of_its_own() -> None:
    body = written("consent").body

    assert "I expressly consent to your using my Flickr id, 12037949754@N01, to search" in body
    assert "covers this one search only" in body
    assert "please then delete the data that I gave you for it" in body
    assert "As a separate declaration: yes, I ask you to remove" in body
    assert "separate declaration" not in written("consent", law="gdpr-15").body


def test_a_reminder_names_the_first_letter_and_a_term_only_once_it_is_over() -> None:
    body = written("reminder").body
    assert (
        "1 October 2026 (Safelight SL-AAAA-BBBB, Message-ID: <first@example.org>)"
        ", I sent you a request (erasure, Article 17 GDPR) about Flickr-Faces-HQ"
    ) in body
    assert "under Article 12(3) GDPR ended on 2 November 2026" in body

    early = written("reminder", fields={**FIELDS, "due_on": "2026-11-23"}).body
    assert "ended on" not in early
    own_idea = {**FIELDS, "first_law": "courtesy"}
    assert "ended on" not in written("reminder", law="courtesy", fields=own_idea).body


def test_a_complaint_tells_what_happened_and_names_the_holder() -> None:
    letter = written("complaint", law="gdpr-77", recipient_name="Autoriteit Persoonsgegevens")

    assert letter.subject == (
        "[Safelight 2026-0007] Complaint under Article 77 GDPR: NVIDIA Corporation"
    )
    assert "I have received no answer." in letter.body
    british = {**FIELDS, "first_law": "uk-gdpr-17"}
    assert "Article 77 UK GDPR" in written("complaint", law="gdpr-77", fields=british).body


def test_a_withdrawal_takes_back_a_consent_only_where_there_was_one() -> None:
    assert "the consent that I gave you on 11 October 2026" in written("withdrawal").body
    plain = written("withdrawal", fields={"sent_on": "2026-10-01"}).body
    assert "I withdraw my request of 1 October 2026" in plain
    assert "the consent that I gave" not in plain


# -- who asks


def test_of_the_sender_only_what_is_needed_stands_in_a_letter() -> None:
    body = written("erasure").body
    assert "Gasse" not in body
    assert "12037949754@N01" in body

    asked = written("erasure", required=("address", "country")).body
    assert "Postal address: Gasse 1, 8000 Zürich\nCountry: CH\n" in asked


def test_a_subject_gives_no_account_and_no_face() -> None:
    letter = written("erasure", asker=Asker.SUBJECT, required=("flickr_name", "nsid"))

    assert "I am shown in the photo listed below" in letter.body
    assert "zoepix\n" not in letter.body.partition("My details")[2]
    assert "12037949754@N01" not in letter.body
    assert "I do not agree to a search by comparing faces." in letter.body
    assert [file.media for file in letter.attachments] == ["text/csv"]


def test_only_the_photographer_asks_for_credit() -> None:
    with pytest.raises(BadWish, match="took the photos"):
        written("attribution", asker=Asker.SUBJECT)


# -- what is refused


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The letter needs your name."),
        ("de", "Dem Brief fehlt noch: Ihr Name."),
        ("fr", "Il manque à la lettre\u00a0: votre nom."),
        ("es", "A la carta le falta: su nombre."),
    ],
)
@pytest.mark.parametrize("empty", ["", "  ", "\n", "\u200b\u202e", "\u200d"])
def test_an_empty_field_is_refused_by_name(language: str, sentence: str, empty: str) -> None:
    with pytest.raises(BadWish) as refused:
        written("erasure", language=language, sender=replace(ZOE, name=empty))
    assert str(refused.value) == sentence


def test_every_empty_field_is_named_at_once() -> None:
    with pytest.raises(BadWish) as refused:
        written("complaint", sender=Sender(), fields={}, required=("address",), reference="")
    assert str(refused.value) == (
        "The letter needs your name, your e-mail address, whom you complain about, "
        "the day of the first letter, what happened to your request, your postal address "
        "and its reference."
    )


def test_a_letter_about_photos_is_not_written_without_any() -> None:
    with pytest.raises(BadWish, match="at least one photo"):
        written("erasure", photos=())
    assert written("access", law="gdpr-15", photos=()).attachments == ()


def test_a_letter_or_language_that_is_not_there_is_refused() -> None:
    with pytest.raises(BadWish, match="en, de, fr, es"):
        written("erasure", language="it")
    with pytest.raises(BadWish, match="love"):
        written("love")


def test_a_field_beyond_the_limit_is_refused_and_not_cut() -> None:
    with pytest.raises(BadWish, match="10,000 characters"):
        written("information", fields={**FIELDS, "answer": "a" * 10_001})


@pytest.mark.parametrize(
    "text",
    [
        "requires: name\n--- subject\na\n--- body\n{{ nothing }}\n--- short\nc\n",
        "requires: name\n--- subject\na\n--- body\n{% if %}\n--- short\nc\n",
        "requires: name\n--- subject\na\n--- body\n{{ ''.__class__.__mro__ }}\n--- short\nc\n",
        "requires: name\n--- subject\na\n--- short\nc\n--- body\nb\n",
        "needs: name\n--- subject\na\n--- body\nb\n--- short\nc\n",
    ],
)
def test_a_template_that_is_not_whole_is_refused(text: str) -> None:
    wish = LetterWish(
        template="own",
        language="en",
        asker=Asker.SUBJECT,
        sender=ZOE,
        recipient_name="Somebody",
        day=date(2026, 11, 23),
        reference="Safelight 1",
    )
    with pytest.raises(Damaged):
        write_letter(wish, {("en", "own"): text})


# -- what comes from outside


def test_what_comes_from_outside_is_data_and_stays_on_its_line() -> None:
    title = "{{ 7 * 7 }} {% raw %}\r\nBcc: all@example.org\u2028\x1b[2J\u202egpj"
    letter = written(
        "erasure",
        photos=(replace(LISTED, title=title),),
        sender=replace(ZOE, name="A\nB", flickr_name="{{ who }}"),
        dataset_names=("Faces\r\nBcc: x@example.org",),
    )

    assert "“{{ 7 * 7 }} {% raw %} Bcc: all@example.org [2J gpj”" in letter.body
    assert "Name: A B\n" in letter.body
    assert "Flickr user name: {{ who }}\n" in letter.body
    assert "\n" not in letter.subject
    assert not [line for line in letter.body.splitlines() if line.startswith("Bcc")]


def test_one_reference_is_one_tag() -> None:
    for reference in ("2026-0007", "Safelight 2026-0007", "[Safelight 2026-0007]"):
        subject = written("erasure", reference=reference).subject
        assert subject.startswith("[Safelight 2026-0007] Request")


# -- the table


def test_the_table_has_its_mark_and_its_head_in_the_language() -> None:
    heads = {language: rows(photos_csv((), language).data)[0] for language in LANGUAGES}

    assert len({len(head) for head in heads.values()}) == 1
    assert heads["de"][:3] == ["Nummer", "Adresse", "Flickr-ID"]
    assert photos_csv((LISTED,), "es").name == "fotos.csv"
    assert photos_csv((LISTED,), "en").data.startswith(b"\xef\xbb\xbfNumber,")
    assert photos_csv((LISTED,), "en").data.endswith(b"\r\n")
    assert rows(photos_csv((LISTED,), "en").data)[1] == [
        "1",
        "https://www.flickr.com/photos/zoepix/5123456789",
        "5123456789",
        "Street party",
        "2010-10-28",
        "ffhq",
        "ffhq-dataset-v2.json",
        "0f" * 32,
        "41234",
        "",
        "CC BY-NC 2.0",
        "All rights reserved",
        "2018-10-01",
        "2018-10-31",
    ]


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\uff1d"])
def test_no_cell_of_the_table_is_a_formula(first: str) -> None:
    photo = replace(LISTED, title=f"{first}1+1", url=f"{first}x", list_name=f"\t{first}y")
    _, row = rows(photos_csv((photo,), "en").data)

    assert [row[1], row[3], row[6]] == [f"'{first}x", f"'{first}1+1", f"'{first}y"]


# -- labels and declarations


def test_fields_have_a_name_in_every_language() -> None:
    assert field_label("en", "name") == "your name"
    assert field_label("de", "nsid") == "Ihre Flickr-Kennung (NSID)"
    assert field_label("fr", "shoe_size") == "shoe size"
    with pytest.raises(BadWish):
        field_label("it", "name")


def test_what_a_template_needs_may_depend_on_who_asks() -> None:
    text = TEMPLATES["en", "consent"]

    assert required_fields(text) == ("name", "email", "sent_on")
    assert "nsid" in required_fields(text, Asker.PHOTOGRAPHER)
    assert "nsid" not in required_fields(text, Asker.SUBJECT)
    assert "asked_on" in optional_fields(text)
