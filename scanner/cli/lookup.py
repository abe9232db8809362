"""`safelight lookup`: what the imported lists hold of a photo or a person; nobody is asked."""

from argparse import Namespace
from collections.abc import Mapping, Sequence

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.parser import Commands, add_command, add_format, open_app
from scanner.cli.progress import wait_for
from scanner.domain.dataset import Checkable, Dataset, DatasetState, ImportedList, Lookup
from scanner.domain.dataset_shapes import lookup_shape
from scanner.domain.dataset_words import keys_words, misses, recipients_words

STOPPING = "Stopping; nothing was changed."


def add_to(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "lookup",
        "Tell which imported lists hold a photo, or a person's photos: yours, one that shows you, "
        "or one of an account that is gone. It needs no account and no network.",
        example="safelight lookup https://www.flickr.com/photos/12037949754@N01/49834857326/\n"
        "safelight lookup 12037949754@N01 49834857326 --format json",
        run=run,
    )
    parser.add_argument(
        "query",
        metavar="NSID|URL|ID|NAME",
        nargs="+",
        help="a photo's number or any address of it or of its picture, a person's NSID or "
        "address, or a screen name, in lists that carry names",
    )
    add_format(parser, "json")


def run(given: Namespace) -> int:
    """Carry out `lookup`."""
    with open_app(given) as app:
        answers = wait_for(app.lookup(given.query), stopping=STOPPING)
        states = app.datasets()
    if given.format == "json":
        output.document([lookup_shape(answer) for answer in answers])
        return Exit.DONE
    imported = [state.imported for state in states if state.imported is not None]
    datasets = {state.dataset.slug: state.dataset for state in states}
    for answer in answers:
        tell(answer, imported, datasets)
    _tell_beyond(states)
    if not imported and not any(state.damaged for state in states):
        output.say("No list is imported yet: safelight dataset import SLUG FILE...")
    return Exit.DONE


def tell(answer: Lookup, imported: Sequence[ImportedList], datasets: Mapping[str, Dataset]) -> None:
    """Print the answer to one question: what holds it, what does not, and what could not tell."""
    about = f" (by {answer.owner})" if answer.owner and answer.owner != answer.query else ""
    output.line(f"{answer.query}{about}")
    for match in answer.matches:
        held = keys_words(match.photos, match.keys)
        dataset = datasets.get(match.dataset)
        output.line(f"  in the list of {dataset.name if dataset else match.dataset}: {held}")
        output.line(f"    whom to write to: {recipients_words(dataset)}")
    for sentence in misses(imported, answer):
        output.line(f"  {sentence}")
    if answer.unasked:
        which = ", ".join(answer.unasked)
        output.line(f"  to be asked by a photo's number, as the list names no person: {which}")
    output.line()


def _tell_beyond(states: Sequence[DatasetState]) -> None:
    """Print which datasets no imported list tells of: a miss says nothing of them."""
    blind = [s.dataset.slug for s in states if s.dataset.checkable is Checkable.NO]
    damaged = [s.dataset.slug for s in states if s.damaged]
    known = {*blind, *damaged}
    left = [s.dataset.slug for s in states if s.imported is None and s.dataset.slug not in known]
    if damaged:
        output.line(f"Damaged, so not asked: {', '.join(damaged)}")
    if left:
        output.line(f"Not imported, so not asked: {', '.join(left)}")
    if blind:
        output.line(f"Cannot be checked (`safelight dataset show` says why): {', '.join(blind)}")
