"""Reading and decoding pictures: what comes out, what is refused, what is left alone."""

import io
import os
import struct
import warnings
import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageFile

from scanner.domain.photo import Picture
from scanner.errors import BadData
from scanner.pictures import jpeg
from scanner.pictures.decode import Decoded, decode, fitted, rgb
from scanner.pictures.exif import orientation_of, upright
from scanner.pictures.files import Limits, Reader, Vanished
from scanner.pictures.formats import Format, format_of
from tests.odd_files import (
    astronaut,
    claiming,
    dng,
    exif,
    odd_files,
    png,
    png_16_bit,
    saved,
    stored,
)
from tests.odd_files import jpeg as jpeg_of

LIMITS = Limits()


def large(width: int, height: int) -> Image.Image:
    return astronaut().resize((width, height), Image.Resampling.BICUBIC)


def opened(data: bytes, long_side: int = 640, **more: Any) -> Decoded:
    return decode(data, long_side=long_side, limits=LIMITS, **more)


def apart(one: np.ndarray, other: Image.Image) -> float:
    """Return the mean difference of pixels, 0..255."""
    height, width = one.shape[:2]
    same = np.asarray(other.convert("RGB").resize((width, height), Image.Resampling.BOX), float)
    return float(np.abs(one - same).mean())


@pytest.mark.parametrize(
    ("stored_size", "wanted", "decoded"),
    [
        ((4000, 3000), 640, (1000, 750)),  # a quarter: an eighth would leave 500
        ((6000, 4000), 640, (750, 500)),
        ((1300, 900), 640, (650, 450)),
        ((1200, 900), 640, (1200, 900)),
        ((300, 200), 640, (300, 200)),
        ((3000, 4000), 256, (375, 500)),
    ],
)
def test_a_jpeg_is_decoded_at_the_smallest_scale_that_leaves_enough(
    stored_size: tuple[int, int], wanted: int, decoded: tuple[int, int]
) -> None:
    picture = opened(jpeg_of(large(*stored_size)), wanted)
    assert (picture.width, picture.height) == stored_size
    assert picture.pixels.shape == (*decoded[::-1], 3)
    assert not picture.coarse
    assert picture.whole


def test_an_eighth_will_do_where_that_is_enough_for_a_glance() -> None:
    data = jpeg_of(large(4000, 3000))
    picture = opened(data, at_least=480)
    assert picture.pixels.shape == (375, 500, 3)
    assert picture.coarse
    assert not opened(
        jpeg_of(large(1000, 800)), at_least=480
    ).coarse  # a half would, but saves little


@pytest.mark.parametrize("subsampling", ["4:4:4", "4:2:2", "4:2:0"])
def test_a_progressive_jpeg_shows_the_same_by_its_first_scans(subsampling: str) -> None:
    image = large(5200, 4000)
    data = jpeg_of(image, progressive=True, subsampling=subsampling)
    header = jpeg.read_header(data)
    assert jpeg._first_scans(data, header) < len(data) / 2
    assert apart(opened(data).pixels, image) < 3


def test_a_progressive_jpeg_that_ends_in_its_first_scan_is_still_shown() -> None:
    data = jpeg_of(large(5200, 4000), progressive=True)
    scan = jpeg.read_header(data).scan_at
    picture = opened(data[: scan + 40_000])
    assert not picture.whole
    assert picture.pixels.shape == (500, 650, 3)


def test_small_photos_are_decoded_as_exactly_as_pillow_does() -> None:
    data = jpeg_of(astronaut())
    with Image.open(io.BytesIO(data)) as image:
        assert apart(opened(data).pixels, image) < 0.5


def test_a_jpeg_that_was_cut_is_shown_as_far_as_it_goes_and_says_so() -> None:
    data = jpeg_of(astronaut())
    picture = opened(data[: len(data) * 6 // 10])
    assert not picture.whole
    assert apart(picture.pixels[:200], astronaut().crop((0, 0, 512, 200))) < 3


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_is_turned_upright(orientation: int) -> None:
    image = astronaut()
    picture = opened(jpeg_of(stored(image, orientation), exif=exif(orientation)))
    assert (picture.width, picture.height) == image.size
    assert picture.says_up
    assert apart(picture.pixels, image) < 3


@pytest.mark.parametrize("orientation", [None, 0, 9, 1000])
def test_without_a_true_orientation_a_photo_does_not_say_which_way_is_up(
    orientation: int | None,
) -> None:
    more = {} if orientation is None else {"exif": exif(orientation)}
    picture = opened(jpeg_of(astronaut(), **more))
    assert not picture.says_up
    assert apart(picture.pixels, astronaut()) < 3


def test_turning_is_what_the_eight_orientations_mean() -> None:
    pixels = np.arange(2 * 3 * 3, dtype=np.uint8).reshape(2, 3, 3)
    for orientation in range(1, 9):
        lying = np.asarray(stored(Image.fromarray(pixels), orientation))
        assert np.array_equal(upright(lying, orientation), pixels)


@pytest.mark.parametrize(
    "bad", [b"", b"II*\0", b"MM\0*\0\0\0\x08\xff\xff", b"II*\0\xff\xff\xff\xff", b"no"]
)
def test_a_damaged_exif_block_gives_no_orientation(bad: bytes) -> None:
    assert orientation_of(bad) is None


@pytest.mark.parametrize("name", ["gray_16_bit.png", "gray_16_bit.tif", "float.tif"])
def test_more_than_eight_bits_are_scaled_and_not_clipped(name: str) -> None:
    picture = opened(odd_files()[name].data)
    assert apart(picture.pixels, astronaut().convert("L")) < 2


def test_sixteen_bits_of_color_are_scaled_too() -> None:
    picture = opened(png_16_bit(np.asarray(astronaut()), 2))
    assert apart(picture.pixels, astronaut()) < 2


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_is_shown_on_white(mode: str) -> None:
    image = Image.new("RGBA", (40, 20), (200, 0, 0, 0))
    image.paste((0, 0, 0, 255), (0, 0, 20, 20))
    pixels = opened(saved(image.convert(mode), "PNG")).pixels
    assert pixels[10, 5].max() < 10
    assert pixels[10, 35].min() > 245


def test_a_single_transparent_color_is_shown_on_white() -> None:
    image = Image.new("RGB", (40, 20), (0, 0, 255))
    image.paste((255, 0, 0), (0, 0, 20, 20))
    pixels = opened(saved(image, "PNG", transparency=(0, 0, 255))).pixels
    assert tuple(pixels[10, 5]) == (255, 0, 0)
    assert tuple(pixels[10, 35]) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "CMYK", "YCbCr", "I", "F", "I;16"])
def test_large_pictures_of_every_mode_are_averaged_down_band_by_band(mode: str) -> None:
    gray = astronaut().convert("L").resize((3000, 2000), Image.Resampling.BICUBIC)
    if mode == "I;16":
        image = Image.fromarray(np.asarray(gray, np.uint16) * 257)
    else:
        image = gray.convert("RGB").convert(mode) if mode != "I" else gray.convert("I")
    pixels = rgb(image, 640)
    assert pixels.shape == (500, 750, 3)
    assert apart(pixels, gray) < (20 if mode == "1" else 4)  # black and white dots are coarse


def test_an_eighth_of_a_gigapixel_of_png_is_read_without_a_warning() -> None:
    rows = (b"\0" + b"\xff" * 1500) * 12_000
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        picture = opened(png(12_000, 12_000, depth=1, kind=0, rows=rows))
    assert (picture.width, picture.height) == (12_000, 12_000)
    assert picture.pixels.min() == 255


def test_limits_of_pillow_stay_what_they_were() -> None:
    before = Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES, list(warnings.filters)
    for odd in odd_files().values():
        if odd.rss_mb is None:
            try:
                opened(odd.data)
            except BadData:
                continue
    assert (
        Image.MAX_IMAGE_PIXELS,
        ImageFile.LOAD_TRUNCATED_IMAGES,
        list(warnings.filters),
    ) == before


def test_pixels_are_counted_as_they_are_decoded() -> None:
    tight = Limits(megapixels=1)
    data = jpeg_of(large(4000, 3000))
    assert decode(data, long_side=640, limits=tight).width == 4000
    with pytest.raises(BadData, match=r"2 megapixels; more than 1 are not opened"):
        decode(jpeg_of(large(1600, 1200)), long_side=1024, limits=tight)
    with pytest.raises(BadData, match="12 megapixels"):  # it keeps every coefficient
        decode(jpeg_of(large(4000, 3000), progressive=True), long_side=640, limits=tight)
    with pytest.raises(BadData, match="2 megapixels"):
        decode(saved(large(1600, 1200), "PNG"), long_side=640, limits=tight)
    with pytest.raises(BadData, match="1600 x 1200 pixels"):
        decode(dng(large(800, 600)), long_side=640, limits=tight)


def test_a_jpeg_that_claims_more_than_its_bytes_can_hold_is_refused() -> None:
    data = jpeg_of(astronaut())
    with pytest.raises(BadData, match=r"20000 x 10000 pixels, which its \d+ KB cannot hold"):
        opened(claiming(data, 20000, 10000))
    assert opened(claiming(data, 512, 500)).height == 500  # a little more than it has is a cut


def test_the_emptiest_jpeg_there_can_be_is_not_called_a_lie() -> None:
    data = jpeg_of(Image.new("L", (4000, 4000)), quality=1, optimize=True)
    assert len(data) < 70_000
    assert opened(data).pixels.shape == (1000, 1000, 3)


@pytest.mark.filterwarnings("ignore:Corrupt EXIF")  # Pillow's own way to say it
@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "is empty"),
        (b"x", "no picture"),
        (b"\0" * 4096, "no picture"),
        (b"%PDF-1.7", "no picture"),
        (b"PK\x03\x04", "no picture"),
        (b"\0\0\0\x18ftypisom\0\0\0\0", "no picture"),
        (b"\xff\xd8\xff", "ends before"),
        (b"\xff\xd8\xff\xd9", "ends before"),
        (b"\xff\xd8\xff\xda\0\x08\x01\x01\0\0\x3f\0\0", "how large"),
        (b"\xff\xd8\xff\xc0\0\x0b\x08\0\0\0\0\x01\x01\x11\0\xff\xda\0\x08", "no pixels"),
        (b"\xff\xd8\xff\xc0\0\x0b\x0c\0\x10\0\x10\x01\x01\x11\0\xff\xda\0\x08", "12 bits"),
        (b"\xff\xd8" + b"\xff" * 5000, "ends before"),
        (b"\x89PNG\r\n\x1a\n", "PNG file is damaged"),
        (b"GIF89a", "GIF file is damaged"),
        (b"RIFF\0\0\0\0WEBP", "WebP file is damaged"),
        (b"II*\0\x08\0\0\0", "TIFF file is damaged"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIC file is damaged"),
        (b"\0\0\0\x18ftypavif\0\0\0\0mif1avif", "AVIF file is damaged"),
        (b"FUJIFILMCCD-RAW " + bytes(200), "raw file is damaged"),
    ],
)
def test_what_is_no_picture_is_said_in_one_sentence(data: bytes, why: str) -> None:
    with pytest.raises(BadData, match=why) as caught:
        opened(data)
    assert str(caught.value).endswith(".")


def test_what_a_file_is_its_content_says() -> None:
    files = {name: odd.data for name, odd in odd_files().items() if len(odd.data) > 300}
    kinds = {name: format_of(data) for name, data in files.items()}
    assert kinds["jpeg_named.png"] is Format.JPEG
    assert kinds["deflate.tif"] is Format.TIFF
    assert kinds["orientation_1.dng"] is Format.RAW
    assert kinds["orientation_6.avif"] is Format.AVIF
    assert kinds["orientation_6.heic"] is Format.HEIC
    for name, kind in kinds.items():
        suffix = name.rpartition(".")[2].lower()
        if suffix in ("png", "gif", "webp") and name != "jpeg_named.png":
            assert kind is not None
            assert kind.value.lower() == suffix


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(
    ("tags", "kind"),
    [
        ({0x111: 8, 0x100: 100}, Format.TIFF),
        ({0x111: 8, 0xFE: 0, 0x14A: 8}, Format.TIFF),  # a pyramid: the first is the large one
        ({0x111: 8, 0xFE: 1, 0x14A: 8}, Format.RAW),  # Nikon: the first is a preview
        ({0x201: 8, 0x14A: 8}, Format.RAW),  # Sony
        ({0x111: 8, 0xC612: 1}, Format.RAW),  # DNG
    ],
)
def test_a_raw_file_that_begins_like_a_tiff_is_told_from_one(
    order: str, tags: dict[int, int], kind: Format
) -> None:
    head = b"II*\0" if order == "<" else b"MM\0*"
    entries = b"".join(struct.pack(order + "HHII", tag, 4, 1, v) for tag, v in sorted(tags.items()))
    data = head + struct.pack(order + "IH", 8, len(tags)) + entries
    assert format_of(data) is kind


def test_a_raw_files_preview_is_taken_if_it_is_large_enough() -> None:
    image = astronaut()
    inverted = Image.fromarray(255 - np.asarray(image))  # so that one sees which was taken
    preview = jpeg_of(inverted.resize((1024, 896)))
    thumbnail = jpeg_of(inverted.resize((160, 140)))
    assert apart(opened(dng(image, preview=preview)).pixels, inverted) < 8
    assert apart(opened(dng(image, preview=thumbnail)).pixels, inverted) > 30


def test_a_preview_that_the_camera_turned_itself_is_not_turned_again() -> None:
    image = astronaut()
    turned = jpeg_of(image.resize((1024, 896)))
    own_word = jpeg_of(stored(image.resize((1024, 896)), 8), exif=exif(8))
    for preview in (turned, own_word):
        picture = opened(dng(stored(image, 6), preview=preview, orientation=6))
        assert (picture.width, picture.height) == (1024, 896)
        assert apart(picture.pixels, image) < 8


def test_a_thumbnail_is_never_larger_than_wished_and_never_enlarged() -> None:
    pixels = np.zeros((300, 400, 3), np.uint8)
    assert fitted(pixels, 256).shape == (192, 256, 3)
    assert fitted(pixels, 1600).shape == (300, 400, 3)
    assert fitted(np.zeros((2, 6000, 3), np.uint8), 256).shape == (1, 256, 3)


# Files and zips


@pytest.fixture
def reader() -> Reader:
    return Reader(Limits(file_mb=1))


def zipped(path: Path, files: dict[str, bytes], **more: Any) -> Picture:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data, **more)
    return Picture(str(path), next(iter(files)))


def test_a_file_and_a_zip_member_of_the_same_bytes_have_the_same_content(
    tmp_path: Path, reader: Reader
) -> None:
    data = jpeg_of(astronaut())
    (tmp_path / "a.jpg").write_bytes(data)
    member = zipped(tmp_path / "a.zip", {"data/größe \n.jpg": data})
    one, other = reader.read(Picture(str(tmp_path / "a.jpg"))), reader.read(member)
    reader.close()
    assert one == other
    assert one.data == data
    assert len(one.content) == 32


def test_names_that_are_no_text_are_read(tmp_path: Path, reader: Reader) -> None:
    path = os.fsencode(tmp_path) + b"/\xff\xfe.jpg"
    try:
        Path(os.fsdecode(path)).write_bytes(b"x")
    except OSError:
        pytest.skip("this file system knows text only")
    assert reader.read(Picture(os.fsdecode(path))).data == b"x"


def test_many_members_are_read_through_one_open_zip(
    tmp_path: Path, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = []
    real = os.open

    def counted(path: str, *args: Any, **more: Any) -> int:
        opened.append(path)
        return real(path, *args, **more)

    zipped(tmp_path / "a.zip", {f"{n}.jpg": b"%d" % n for n in range(5)})
    monkeypatch.setattr(os, "open", counted)
    for n in range(5):
        assert reader.read(Picture(str(tmp_path / "a.zip"), f"{n}.jpg")).data == b"%d" % n
    reader.close()
    assert len(opened) == 1


def test_a_zip_that_was_replaced_is_opened_anew(tmp_path: Path, reader: Reader) -> None:
    picture = zipped(tmp_path / "a.zip", {"a.jpg": b"one"})
    assert reader.read(picture).data == b"one"
    zipped(tmp_path / "b.zip", {"a.jpg": b"three"})
    (tmp_path / "b.zip").replace(tmp_path / "a.zip")
    assert reader.read(picture).data == b"three"
    reader.close()


def test_what_is_not_there_has_vanished(tmp_path: Path, reader: Reader) -> None:
    zipped(tmp_path / "a.zip", {"a.jpg": b"x"})
    (tmp_path / "file").write_bytes(b"x")
    for picture in (
        Picture(str(tmp_path / "gone.jpg")),
        Picture(str(tmp_path / "file" / "below.jpg")),
        Picture(str(tmp_path / "gone.zip"), "a.jpg"),
        Picture(str(tmp_path / "a.zip"), "gone.jpg"),
    ):
        with pytest.raises(Vanished):
            reader.read(picture)
    reader.close()


def test_a_file_that_changes_while_it_is_read_has_vanished(
    tmp_path: Path, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"before")
    real, calls = os.fstat, []

    def growing(handle: int) -> os.stat_result:
        calls.append(handle)
        if len(calls) == 3:  # of the look that comes after reading
            path.write_bytes(b"before and after")
        return real(handle)

    monkeypatch.setattr(os, "fstat", growing)
    with pytest.raises(Vanished, match="changed while it was read"):
        reader.read(Picture(str(path)))


def test_a_file_larger_than_allowed_is_not_read(tmp_path: Path, reader: Reader) -> None:
    path = tmp_path / "large.jpg"
    with path.open("wb") as file:
        file.truncate(2_500_000)
    with pytest.raises(BadData, match="2 MB large; files of more than 1 MB are not opened"):
        reader.read(Picture(str(path)))
    member = zipped(tmp_path / "a.zip", {"a.jpg": os.urandom(2_500_000)})
    with pytest.raises(BadData, match="not opened"):
        reader.read(member)
    reader.close()


def test_a_zip_member_is_not_believed_in_what_it_claims_to_hold(
    tmp_path: Path, reader: Reader
) -> None:
    picture = zipped(tmp_path / "a.zip", {"a.jpg": bytes(100_000)})
    data = bytearray((tmp_path / "a.zip").read_bytes())
    for signature, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        start = data.index(signature) + at
        data[start : start + 4] = struct.pack("<I", 1000)
    (tmp_path / "a.zip").write_bytes(data)
    with pytest.raises(BadData, match="another size than the zip says"):
        reader.read(picture)
    reader.close()


def test_damaged_and_encrypted_zips_are_refused(tmp_path: Path, reader: Reader) -> None:
    noise = np.random.default_rng(1).bytes(5000)
    picture = zipped(tmp_path / "a.zip", {"a.jpg": noise})
    data = bytearray((tmp_path / "a.zip").read_bytes())
    data[2000] ^= 0xFF
    (tmp_path / "a.zip").write_bytes(data)
    with pytest.raises(BadData, match="damaged"):
        reader.read(picture)

    picture = zipped(tmp_path / "b.zip", {"a.jpg": noise})
    data = bytearray((tmp_path / "b.zip").read_bytes())
    for signature, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + at] |= 1
    (tmp_path / "b.zip").write_bytes(data)
    with pytest.raises(BadData, match="encrypted"):
        reader.read(picture)

    (tmp_path / "c.zip").write_bytes(b"PK\x03\x04 and no more")
    with pytest.raises(BadData, match="damaged"):
        reader.read(Picture(str(tmp_path / "c.zip"), "a.jpg"))
    reader.close()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_that_bears_a_pictures_name_is_not_waited_for(
    tmp_path: Path, reader: Reader
) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(BadData, match="not a file"):
        reader.read(Picture(str(tmp_path / "pipe.jpg")))
    with pytest.raises(BadData):
        reader.read(Picture(str(tmp_path)))


def test_a_name_that_no_file_can_have_is_refused(reader: Reader) -> None:
    with pytest.raises(BadData, match="name cannot be used"):
        reader.read(Picture("/a\0b.jpg"))


def test_a_damaged_checksum_in_a_png_costs_the_picture_and_nothing_else() -> None:
    data = bytearray(png(8, 8, depth=8, kind=0, rows=(b"\0" + bytes(8)) * 8))
    data[30] ^= 1
    assert zlib.crc32(bytes(data[12:29])) != int.from_bytes(data[29:33], "big")
    with pytest.raises(BadData, match="PNG file is damaged"):
        opened(bytes(data))
