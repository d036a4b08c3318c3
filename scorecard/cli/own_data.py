"""`scorecard person export`: everything about one person, for them to take along."""

from pathlib import Path

import click

from scorecard.actions.taking_along import take_along
from scorecard.cli.opening import new_request, opened
from scorecard.domain.access import OPERATOR
from scorecard.exchange.own_data_writing import own_json, write_own_workbook
from scorecard.store.people import person_by_email
from scorecard.text import text_in
from scorecard.views.own_data import own_data


@click.command("export")
@click.argument("email")
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False))
def export_person(email: str, out: Path) -> None:
    """Write everything about the person with the address EMAIL into OUT (.json or .xlsx).

    Nothing about anybody else is in it, and no secret. Own assessments that are not revealed
    yet are left out: only the person may take those along, signed in.

    \b
    Examples:
        scorecard person export aino@example.org aino.json
        scorecard person export aino@example.org aino.xlsx
    """
    if out.suffix.lower() not in (".json", ".xlsx"):
        raise click.UsageError("OUT ends in .json or .xlsx.")
    with opened() as app:
        found = app.look(OPERATOR, lambda sight: person_by_email(sight.session, email))
        if found is None:
            raise click.ClickException(f"Nobody has the address {email}.")
        app.perform(OPERATOR, lambda act: take_along(act, found.id), request=new_request())
        data = app.look(OPERATOR, lambda sight: own_data(sight, found.id))
        at = app.now()
    part = out.with_name(f".{out.stem}.part{out.suffix}")
    try:
        if out.suffix.lower() == ".json":
            part.write_bytes(own_json(data.person, data.tables, at=at, withheld=data.withheld))
        else:
            with part.open("wb") as file:
                write_own_workbook(file, data.tables, text_in(data.person.language))
        part.replace(out)
    except OSError as error:
        raise click.ClickException(f"{out}: {error.strerror or error}") from None
    finally:
        part.unlink(missing_ok=True)
    if data.withheld:
        click.echo(f"{data.withheld} own assessments are not revealed yet and were left out.")
    click.echo(f"{out} is written.")
