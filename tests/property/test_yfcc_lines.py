"""YFCC100M's lines are taken together where all are whole; that must give what one by one gives."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from scanner.datasets.readers import yfcc
from scanner.datasets.rows import Batch, Gather, Source

FIELDS = {23: (0, 1, 2), 25: (1, 3, 4)}

ids = st.one_of(
    st.integers(1, 2**63 - 1).map(str),
    st.sampled_from(["0", "007", "9223372036854775808", "99999999999999999999", "1_0", "x", ""]),
)
owners = st.one_of(
    st.tuples(st.integers(1, 10**8), st.integers(0, 99)).map(lambda o: f"{o[0]}@N{o[1]:02}"),
    st.sampled_from(["", "nobody", "12@N1"]),
)
names = st.text(st.characters(blacklist_characters="\t\n"), max_size=8)


@st.composite
def lines(draw: st.DrawFn, columns: int) -> str:
    values = [""] * columns
    photo, owner, name = FIELDS[columns]
    values[photo], values[owner], values[name] = draw(ids), draw(owners), draw(names)
    values[-1] = draw(st.sampled_from(["0", "1", "", "0\r"]))
    extra = draw(st.sampled_from([0, 0, 0, 0, 1, -1]))
    if extra < 0:
        return "\t".join(values[:extra])
    return "\t".join(values + ["more"] * extra)


@st.composite
def texts(draw: st.DrawFn) -> tuple[int, str]:
    columns = draw(st.sampled_from(sorted(FIELDS)))
    found = draw(st.lists(st.one_of(lines(columns), st.sampled_from(["", " ", "\t0"])), max_size=8))
    return columns, "\n".join(found)


def taken(text: bytes, columns: int, *, together: bool, source: Source) -> Batch:
    gather = Gather(source, named=True)
    layout = (columns - 1, FIELDS[columns][0])
    take = yfcc._take if together else yfcc._take_each
    take(gather, text, layout, {})
    return gather.batch()


@given(texts())
def test_lines_taken_together_are_those_taken_one_by_one(case: tuple[int, str]) -> None:
    columns, text = case
    source = Source([Path(__file__)], checkpoint=lambda: None)
    together = taken(text.encode(), columns, together=True, source=source)
    assert together == taken(text.encode(), columns, together=False, source=source)


@given(st.integers(1, 6), st.sampled_from(sorted(FIELDS)), st.data())
def test_whole_lines_are_taken_together(count: int, columns: int, data: st.DataObject) -> None:
    photo, owner, _ = FIELDS[columns]
    found = []
    for number in range(1, count + 1):
        values = ["a"] * columns
        values[photo], values[owner] = str(number), data.draw(owners)
        found.append("\t".join(values))
    gather = Gather(Source([Path(__file__)], checkpoint=lambda: None), named=True)
    assert yfcc._take_all(gather, "\n".join(found).encode(), (columns - 1, photo), {})
    assert list(gather.photos) == list(gather.numbers) == list(range(1, count + 1))
