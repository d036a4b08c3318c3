"""`scorecard export`: everything out, into a workbook, a folder of CSV files or an archive."""

import os
from pathlib import Path

import click

from scorecard.actions.exporting import Export, export_academy
from scorecard.cli.opening import new_request, opened
from scorecard.domain.access import OPERATOR
from scorecard.exchange.archive_writing import write_archive
from scorecard.exchange.records import content_of
from scorecard.exchange.writing import write_csv_folder, write_workbook


@click.command()
@click.argument("out")
@click.option("--team", help="Only this team, by its short name, with its people.")
@click.option("--language", type=click.Choice(["en", "fi"]), default="en", show_default=True)
def export(out: str, team: str | None, language: str) -> None:
    """Write everything into OUT: a workbook (.xlsx), an archive (.json), or a folder of CSV files.

    The archive also holds history, what was revealed and agreed in dot sessions, next steps,
    events, lessons, and what is planned, celebrated, cheered, said and hung up, with the pictures.
    Own assessments that are still secret are in none, and the workbook and the folder have those
    of closed half-years only, for they cannot say what was revealed before.

    \b
    Examples:
        scorecard export academy.xlsx --language fi
        scorecard export team.json --team tulva
        scorecard export folder/
    """
    target = Path(out)
    is_folder = out.endswith(("/", os.sep)) or target.is_dir() or not target.suffix
    if not is_folder and target.suffix.lower() not in (".xlsx", ".json"):
        raise click.UsageError("OUT ends in .xlsx or .json, or is a folder.")
    with opened() as app:
        gathered = app.perform(
            OPERATOR, lambda act: export_academy(act, team), request=new_request()
        )
    assert gathered is not None  # noqa: S101 - the request is new
    try:
        if is_folder:
            write_csv_folder(target, content_of(gathered.scope, language), language)
        else:
            write_export(target, gathered, language)
    except OSError as error:
        raise click.ClickException(f"{out}: {error.strerror or error}") from None
    click.echo(f"{out} is written.")


def write_export(target: Path, gathered: Export, language: str) -> None:
    """Write a workbook or an archive; a file that is there gives way once the new one is whole."""
    kind = target.suffix.lower()
    part = target.with_name(f".{target.stem}.part{kind}")
    try:
        if kind == ".json":
            told = (gathered.entries, gathered.pictures, gathered.models)
            write_archive(part, gathered.scope, *told)
        else:
            with part.open("wb") as file:
                write_workbook(file, content_of(gathered.scope, language), language)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
