"""`safelight source`: where photos are read from."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from scanner.cli import output
from scanner.cli.failing import Exit
from scanner.cli.parser import Commands, add_command, add_format, commands_of, open_app
from scanner.cli.progress import wait_for
from scanner.domain.listing import SourceState
from scanner.domain.photo import Source, SourceId
from scanner.domain.shapes import source_shape, source_state_shape


def add_to(commands: Commands) -> None:
    """Add the command."""
    noun = add_command(
        commands,
        "source",
        "Add, list and remove places that photos are read from.",
        example="safelight source add folder ~/Pictures\nsafelight source list",
    )
    verbs = commands_of(noun, "VERB")
    adding = add_command(
        verbs,
        "add",
        "Remember a folder of photos, a Flickr export or a Flickr account; nothing is read yet.",
        example="safelight source add folder ~/Pictures\n"
        "safelight source add export ~/Downloads/*_part*.zip ~/Downloads/data-download-*.zip",
    )
    kinds = commands_of(adding, "KIND")
    folder = add_command(
        kinds,
        "folder",
        "Remember a folder of photos, with all folders in it.",
        example="safelight source add folder ~/Pictures",
        run=add_folder,
    )
    _add_path(folder)
    export = add_command(
        kinds,
        "export",
        "Remember a 'Your Flickr Data' export: its zips, a folder of them, or unpacked.",
        example="safelight source add export ~/Downloads/flickr-export",
        run=add_export,
    )
    export.add_argument("path", metavar="PATH", nargs="+", type=Path, help="a zip or a folder")
    flickr = add_command(
        kinds,
        "flickr",
        "Remember a Flickr account: the one that is signed in, or anyone's public photos.",
        example="safelight source add flickr\n"
        "safelight source add flickr --user https://www.flickr.com/photos/someone/",
        run=add_flickr,
    )
    flickr.add_argument(
        "--user",
        metavar="NSID|URL|NAME",
        help="whose photos; without it, those of the account that is signed in",
    )
    listing = add_command(
        verbs,
        "list",
        "List the sources and how their photos stand.",
        example="safelight source list --format json",
        run=list_sources,
    )
    removing = add_command(
        verbs,
        "remove",
        "Forget a source and all that is known of its photos; the photos stay where they are.",
        example="safelight source remove 2",
        run=remove,
    )
    removing.add_argument("source", metavar="ID", type=int, help="its number in `source list`")
    for parser in (folder, export, flickr, listing):
        add_format(parser, "json")


def add_folder(given: Namespace) -> int:
    """Carry out `source add folder`."""
    with open_app(given) as app:
        source = app.add_folder(given.path)
    if given.format == "json":
        output.document(source_shape(source))
    else:
        _tell(source)
    return Exit.DONE


def add_export(given: Namespace) -> int:
    """Carry out `source add export`; in part, if some of what was given cannot be read."""
    with open_app(given) as app:
        added = app.add_export(given.path)
    accounts = {source.name for source in added.sources}
    # What an account lacks is named after the account; it is news, not a failure.
    failed = [trouble for trouble in added.troubles if trouble.key not in accounts]
    for trouble in added.troubles:
        output.say(f"{trouble.key}: {trouble.why}")
    if given.format == "json":
        output.document(
            {
                "sources": [source_shape(source) for source in added.sources],
                "troubles": [{"key": item.key, "error": item.why} for item in added.troubles],
            }
        )
    else:
        for source in added.sources:
            _tell(source)
    return Exit.IN_PART if failed else Exit.DONE


def add_flickr(given: Namespace) -> int:
    """Carry out `source add flickr`."""
    with open_app(given) as app:
        source = wait_for(app.add_flickr(given.user))
    if given.format == "json":
        output.document(source_shape(source))
    else:
        _tell(source)
        if not source.own:
            output.say("Only its public photos can be read: nobody is signed in to it.")
    return Exit.DONE


def list_sources(given: Namespace) -> int:
    """Carry out `source list`."""
    with open_app(given) as app:
        states = app.sources()
    if given.format == "json":
        output.document([source_state_shape(state) for state in states])
        return Exit.DONE
    output.table(
        ["id", "kind", "name", "photos", "with faces", "exposed", "to look at", "synced", "where"],
        [_row(state) for state in states],
    )
    for state in states:
        for trouble in state.troubles:
            output.say(f"{trouble.key}: {trouble.error}")
    if not states:
        output.say("There are no sources yet: safelight source add folder PATH")
    return Exit.DONE


def remove(given: Namespace) -> int:
    """Carry out `source remove`."""
    with open_app(given) as app:
        app.remove_source(SourceId(given.source))
    output.line(f"Source {given.source} is forgotten; its photos are where they were.")
    return Exit.DONE


def _row(state: SourceState) -> list[object]:
    source = state.source
    where = source.places[0] if len(source.places) == 1 else f"{len(source.places)} places"
    if source.nsid is not None and not source.places:
        where = source.nsid if source.own else f"{source.nsid} (public photos)"
    return [
        str(source.id),
        source.kind.value,
        source.name,
        state.photos,
        state.with_faces,
        state.exposed,
        state.not_looked_at,
        "never" if source.synced is None else f"{source.synced:%Y-%m-%d %H:%M}",
        where,
    ]


def _tell(source: Source) -> None:
    output.line(f"Source {source.id} is the {source.kind.value} {source.name}.")
    output.say(f"Next: safelight scan --source {source.id}")


def _add_path(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH", type=Path, help="the folder")
