"""A zip's list of contents and members: what is read, and what is refused by name."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

import pytest

from scanner.errors import BadData
from scanner.pictures.archive import Limits, Member, read_directory, read_member
from scanner.pictures.salvage import salvage
from tests.export_files import streamed

LIMITS = Limits()


def zipped(members: dict[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return out.getvalue()


def contents(data: bytes, limits: Limits = LIMITS) -> dict[str, bytes]:
    file = io.BytesIO(data)
    found = read_directory(file, limits)
    return {one.name: read_member(file, one, cap=limits.json_bytes) for one in found.members}


def refused(data: bytes, limits: Limits = LIMITS) -> dict[str, str]:
    return dict(read_directory(io.BytesIO(data), limits).refused)


WORDS = {"one.json": b"first" * 99, "caf\u00e9/two.json": b"", "three.json": bytes(range(256)) * 40}


@pytest.mark.parametrize("how", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_what_was_zipped_comes_out(how: int) -> None:
    assert contents(zipped(WORDS, how)) == WORDS


def test_a_streamed_zip_is_read() -> None:
    assert contents(streamed(WORDS)) == WORDS


def test_bytes_in_front_of_a_zip_and_a_comment_behind_do_not_matter() -> None:
    out = io.BytesIO(b"#!/bin/sh\n" * 20)
    out.seek(0, 2)
    with zipfile.ZipFile(out, "a") as file:
        file.writestr("one.json", b"1")
        file.comment = b"see PK\5\6 and more of it" * 3

    assert contents(out.getvalue()) == {"one.json": b"1"}


def test_sizes_beyond_32_bits_are_read_from_the_zip64_fields(tmp_path: Path) -> None:
    path = tmp_path / "large.zip"
    with zipfile.ZipFile(path, "w") as file, file.open("a.json", "w", force_zip64=True) as member:
        member.write(b"zip64")
    data = bytearray(path.read_bytes())
    # Say "look into the Zip64 record" everywhere, as a zip of more than 4 GB does.
    at = data.rindex(b"PK\1\2")
    name = b"a.json"
    crc = struct.unpack_from("<L", data, at + 16)[0]
    entry = struct.pack(
        "<4s6H3L5H2L", b"PK\1\2", 45, 45, 0, 0, 0, 33, crc, 2**32 - 1, 2**32 - 1, 6, 28,
        0, 0, 0, 0, 2**32 - 1,
    )  # fmt: skip
    entry += name + struct.pack("<HHQQQ", 1, 24, 5, 5, 0)
    body = bytes(data[:at])
    end64 = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, 1, 1, len(entry), at)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, at + len(entry), 1)
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 65535, 65535, 2**32 - 1, 2**32 - 1, 0)

    assert contents(body + entry + end64 + locator + end) == {"a.json": b"zip64"}


def test_a_size_that_no_disk_holds_is_refused() -> None:
    name = b"a.json"
    extra = struct.pack("<HHQQ", 1, 16, 2**63, 2**63)
    entry = struct.pack(
        "<4s6H3L5H2L", b"PK\1\2", 45, 45, 0, 8, 0, 33, 0, 2**32 - 1, 2**32 - 1, 6, len(extra),
        0, 0, 0, 0, 0,
    )  # fmt: skip
    entry += name + extra
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, len(entry), 99, 0)

    assert refused(b"x" * 99 + entry + end) == {"a.json": "has no size that makes sense"}


@pytest.mark.parametrize(
    "name",
    ["../one.json", "a/../../one.json", "/etc/one.json", "C:one.json", "..\\one.json", "a\\b.json"],
)
def test_a_name_that_leads_out_is_refused_and_the_rest_read(name: str) -> None:
    data = zipped({"good.json": b"1", name: b"2"})

    assert list(contents(data)) == ["good.json"]
    assert refused(data) == {name: "has a name that leads out of the zip"}


def test_a_link_and_a_name_with_a_zero_byte_are_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        link = zipfile.ZipInfo("link.json")
        link.create_system, link.external_attr = 3, 0o120777 << 16
        file.writestr(link, "/etc/passwd")
        file.writestr("zero?.json", b"1")
    data = out.getvalue().replace(b"zero?", b"zero\0")

    assert refused(data) == {
        "link.json": "is a link or a device, no file",
        "zero\0.json": "has a name that no file can have",
    }


def test_an_encrypted_member_is_refused() -> None:
    data = bytearray(zipped({"one.json": b"1", "two.json": b"2"}))
    at = data.index(b"PK\1\2")
    data[at + 8] |= 1

    assert refused(bytes(data)) == {"one.json": "is encrypted"}
    assert list(contents(bytes(data))) == ["two.json"]


def test_a_bomb_is_refused_by_the_sizes_it_states() -> None:
    data = zipped({"bomb.json": bytes(8 << 20), "good.json": b"1"})

    assert "a zip bomb" in refused(data)["bomb.json"]
    assert list(contents(data)) == ["good.json"]


def test_a_bomb_that_lies_about_its_size_gives_no_more_than_it_states() -> None:
    data = bytearray(zipped({"bomb.json": bytes(30 << 20)}))
    at = data.index(b"PK\1\2")
    struct.pack_into("<L", data, at + 24, 1000)
    file = io.BytesIO(bytes(data))
    (member,) = read_directory(file, LIMITS).members

    with pytest.raises(BadData, match="another size than the zip says"):
        read_member(file, member, cap=LIMITS.json_bytes)


def test_members_that_share_their_bytes_are_refused() -> None:
    data = bytearray(zipped({"a.json": b"0123456789" * 9, "b.json": b"9876543210" * 9}))
    second = data.rindex(b"PK\1\2")
    struct.pack_into("<L", data, second + 42, 0)

    assert refused(bytes(data)) == {"b.json": "shares its bytes with another: a zip bomb"}


def test_too_many_members_end_the_reading_and_say_so() -> None:
    data = zipped({f"{n}.json": b"" for n in range(12)})
    found = read_directory(io.BytesIO(data), Limits(members=10))

    assert len(found.members) == 10
    assert found.damaged == "it has more than 10 members"


def test_a_member_larger_than_the_cap_is_not_unpacked() -> None:
    file = io.BytesIO(zipped({"a.json": b"x" * 5000}))
    (member,) = read_directory(file, LIMITS).members

    with pytest.raises(BadData, match="is larger than"):
        read_member(file, member, cap=4999)


def test_a_flipped_bit_is_noticed() -> None:
    data = bytearray(zipped({"a.json": b"some words that do not repeat"}, zipfile.ZIP_STORED))
    data[40] ^= 1
    file = io.BytesIO(bytes(data))
    (member,) = read_directory(file, LIMITS).members

    with pytest.raises(BadData, match="its checksum is wrong"):
        read_member(file, member, cap=1000)


def test_a_list_of_contents_that_breaks_off_gives_what_stands_before() -> None:
    data = bytearray(zipped(WORDS))
    at = data.rindex(b"PK\1\2")
    data[at : at + 4] = b"----"
    found = read_directory(io.BytesIO(bytes(data)), LIMITS)

    assert [one.name for one in found.members] == ["one.json", "caf\u00e9/two.json"]
    assert found.damaged == "its list of contents breaks off after 2 entries"


@pytest.mark.parametrize("make", [zipped, streamed])
def test_whole_members_of_a_zip_that_was_cut_off_are_found(make: object) -> None:
    assert callable(make)
    members = {f"{n}.json": f"number {n} ".encode() * 50 for n in range(6)}
    whole = make(members)
    for length in range(4, whole.index(b"PK\1\2"), 7):
        file = io.BytesIO(whole[:length])
        with pytest.raises(BadData, match="its end is missing"):
            read_directory(file, LIMITS)
        found = salvage(file, LIMITS)
        read = {one.name: read_member(file, one, cap=1 << 20) for one in found.members}

        assert read == dict(list(members.items())[: len(read)])
        assert "Download it again" in found.damaged
    assert len(read) >= 4


def test_salvage_ends_at_bytes_that_do_not_unpack() -> None:
    data = bytearray(streamed({"a.json": b"1" * 99, "b.json": bytes(range(256)) * 9}))
    at = data.index(b"b.json") + 6
    data[at] = 0xFF
    found = salvage(io.BytesIO(bytes(data)), LIMITS)

    assert [one.name for one in found.members] == ["a.json"]


def test_salvage_stops_unpacking_at_its_limit() -> None:
    data = streamed({"zeros": bytes(5 << 20), "next": b"1"})[:-40]
    found = salvage(io.BytesIO(data), Limits(salvage_bytes=1 << 20))

    assert found.members == []


def test_what_does_not_begin_like_a_zip_is_none() -> None:
    with pytest.raises(BadData, match="it is no zip"):
        salvage(io.BytesIO(b"GIF89a" * 100), LIMITS)


def test_a_member_of_an_unknown_packing_is_refused() -> None:
    assert refused(zipped({"a.json": b"1" * 99}, zipfile.ZIP_LZMA)) == {
        "a.json": "is packed by a method (14) that Safelight does not know"
    }


def test_a_member_that_is_not_where_the_list_says_is_named() -> None:
    file = io.BytesIO(zipped({"a.json": b"1"}))
    stray = Member("a.json", 1, 1, zlib.crc32(b"1"), 0, 7, 0)

    with pytest.raises(BadData, match="is not where the zip says"):
        read_member(file, stray, cap=10)
