"""`scorecard import`: workbooks and CSV files into the database, and taking them back."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from scorecard.actions.importing import Imported, NothingImportedError, import_sheets
from scorecard.actions.undoing_imports import undo_import
from scorecard.app import App
from scorecard.cli.import_report import as_json, as_lines
from scorecard.cli.opening import new_request, opened
from scorecard.domain.access import OPERATOR
from scorecard.exchange.gathering import Gathered, gather
from scorecard.exchange.planning import Progress
from scorecard.exchange.writing import write_template
from scorecard.views.importing import import_preview

LONG = 20_000  # rows from which progress is shown even where nobody may be watching


@click.command("import")
@click.argument("files", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would happen, and write nothing.")
@click.option("--skip-refused", is_flag=True, help="Import the good rows even if some are not.")
@click.option("--undo", type=int, metavar="ID", help="Take this import back.")
@click.option("--json", "json", is_flag=True, help="Print one JSON object.")
@click.option("--template", type=click.Path(path_type=Path), help="Write an empty workbook here.")
@click.option("--language", type=click.Choice(["en", "fi"]), default="en", show_default=True)
def import_(
    files: Sequence[Path],
    dry_run: bool,
    skip_refused: bool,
    undo: int | None,
    json: bool,
    template: Path | None,
    language: str,
) -> None:
    """Import workbooks (.xlsx), CSV files, folders of CSV files or archives (.json) as one import.

    Nothing is written if any row is refused, unless --skip-refused is given.

    \b
    Examples:
        scorecard import academy.xlsx --dry-run
        scorecard import academy.xlsx team.xlsx
        scorecard import --undo 3
        scorecard import --template empty.xlsx --language fi
    """
    if template:
        write_template(template, language)
        click.echo(f"{template} is ready to be filled in.")
        return
    if undo is not None:
        _take_back(undo)
        return
    if not files:
        raise click.UsageError("Name at least one file to import.")
    with opened() as app:
        gathered = gather(files, app.academy.model.codes)
        with progress_bar(gathered, quiet=json) as progress:
            done = _imported(app, gathered, files, dry_run, skip_refused, progress)
    failed = bool(done.plan.faults) and not skip_refused
    if json:
        click.echo(as_json(done, dry_run=dry_run))
    else:
        for line in as_lines(done, gathered.found, dry_run=dry_run, skipped=skip_refused):
            click.echo(line)
    if failed:
        raise SystemExit(1)


def _take_back(import_id: int) -> None:
    with opened() as app:
        undone = app.perform(
            OPERATOR, lambda act: undo_import(act, import_id), request=new_request()
        )
    assert undone is not None  # noqa: S101 - the request is new
    for left in undone.left:
        click.echo(f"{left.table}: {left.name} was left, for it was changed or used since")
    click.echo(f"Import {import_id} was taken back: {undone.taken_back} rows.")


def _imported(
    app: App,
    gathered: Gathered,
    files: Sequence[Path],
    dry_run: bool,
    skip_refused: bool,
    progress: Progress | None,
) -> Imported:
    if dry_run:
        return Imported(app.look(OPERATOR, lambda sight: import_preview(sight, gathered, progress)))
    names = [path.name for path in files]
    try:
        done = app.perform(
            OPERATOR,
            lambda act: import_sheets(
                act, gathered, names, skip_refused=skip_refused, progress=progress
            ),
            request=new_request(),
        )
    except NothingImportedError as nothing:
        return Imported(nothing.plan)
    assert done is not None  # noqa: S101 - the request is new
    return done


@contextmanager
def progress_bar(gathered: Gathered, *, quiet: bool) -> Iterator[Progress | None]:
    """Show on the terminal how far a long import is; None where nobody is to see it."""
    rows = gathered.rows
    stream = sys.stderr
    if quiet or not (stream.isatty() or rows >= LONG):
        yield None
        return
    with click.progressbar(length=rows, label="Importing", file=stream) as bar:
        yield bar.update
