"""Where each dataset stands in the family tree, by which was drawn from which; pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(slots=True)
class Layout:
    """
    Where each dataset stands: generation and line of families, and those without one.

    `places` has (generation from 0, line from 0) by slug; `alone` are in order; `edges` are
    (parent, child); `generations` and `lines` tell how large it is.
    """

    places: dict[str, tuple[int, int]] = field(default_factory=dict)
    alone: list[str] = field(default_factory=list)
    edges: list[tuple[str, str]] = field(default_factory=list)
    generations: int = 0
    lines: int = 0


def layout_of(parents: Mapping[str, tuple[str, ...]]) -> Layout:
    """
    Return where datasets stand, by which each was drawn from.

    A child stands one generation right of its last parent, in the lines of its first; one with
    several parents comes last among its siblings, next to the other parent.

    >>> layout_of({"a": (), "b": ("a",), "c": ("b",), "d": ()}).places
    {'a': (0, 0), 'b': (1, 0), 'c': (2, 0)}

    A parent that is not known, or that would be its own ancestor, is left out.
    """
    known = {slug: tuple(p for p in of if p in parents) for slug, of in parents.items()}
    for slug in known:
        known[slug] = tuple(p for p in known[slug] if slug not in _ancestors(p, known))
    edges = [(parent, slug) for slug, of in known.items() for parent in of]
    drawn = {parent for parent, _ in edges}
    made = Layout(edges=edges)
    children = {
        slug: sorted(
            (child for child, of in known.items() if of and of[0] == slug),
            key=lambda child: (len(known[child]) > 1, -len(_descendants(child, known)), child),
        )
        for slug in known
    }
    for slug in _roots(known, drawn, children):
        _place(slug, made, known, children)
    made.alone = [slug for slug, of in known.items() if not of and slug not in drawn]
    made.generations = 1 + max((generation for generation, _ in made.places.values()), default=-1)
    return made


def _roots(
    known: Mapping[str, tuple[str, ...]], drawn: set[str], children: Mapping[str, list[str]]
) -> list[str]:
    """Return who begins a family, the largest first; a second parent right after its partner."""

    def size(slug: str) -> int:
        return 1 + sum(size(child) for child in children[slug])

    roots = sorted(
        (slug for slug, of in known.items() if not of and slug in drawn),
        key=lambda slug: (-size(slug), slug),
    )
    ordered: list[str] = []
    for root in roots:
        if root in ordered:
            continue
        ordered.append(root)
        partners = [p for of in known.values() if of and of[0] == root for p in of[1:]]
        ordered += [p for p in partners if p in roots and p not in ordered]
    return ordered


def _place(
    slug: str,
    made: Layout,
    known: Mapping[str, tuple[str, ...]],
    children: Mapping[str, list[str]],
) -> None:
    """Give a dataset a place in the next free line, and its descendants beside and below it."""
    generation = len(_longest(slug, known)) - 1
    made.places[slug] = generation, made.lines
    for child in children[slug]:
        _place(child, made, known, children)
    if not children[slug]:
        made.lines += 1


def _longest(slug: str, known: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Return the longest line of descent that ends in a dataset."""
    lines = ([*_longest(parent, known), slug] for parent in known[slug])
    return max(lines, key=len, default=[slug])


def _ancestors(slug: str, known: Mapping[str, tuple[str, ...]]) -> set[str]:
    """Return a dataset and all it descends from."""
    seen: set[str] = set()
    waiting = [slug]
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            waiting += known.get(one, ())
    return seen


def _descendants(slug: str, known: Mapping[str, tuple[str, ...]]) -> set[str]:
    return {other for other in known if slug in _ancestors(other, known)} - {slug}
