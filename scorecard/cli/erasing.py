"""`scorecard person erase`: for good, one person or all who left before a day."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import click

from scorecard.actions.erasing import erase_person
from scorecard.app import App, begin_new_ledger
from scorecard.cli.opening import new_request, opened, refusals_told
from scorecard.domain.access import OPERATOR
from scorecard.domain.people import Person
from scorecard.settings import settings_from_env
from scorecard.store.people import person_by_email
from scorecard.store.retention import left_before
from scorecard.views.erasing import ErasureView, erasure_view

NO_WAY_BACK = "There is no way back, not even from a backup."
ON_POSTGRESQL = (
    "PostgreSQL keeps traces in dead rows, its log and its backups until it has cleaned up;"
    " docs/privacy.md says how to hurry it."
)


@click.command("erase")
@click.argument("email", required=False)
@click.option(
    "--left-before",
    type=click.DateTime(["%Y-%m-%d"]),
    help="Everybody whose last place in a team ended before this day; administrators stay.",
)
@click.option("--yes", is_flag=True, help="Do it without asking.")
@click.option("--dry-run", is_flag=True, help="Only say what would go.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def erase(
    email: str | None, left_before: datetime | None, yes: bool, dry_run: bool, as_json: bool
) -> None:
    """Erase the person with the address EMAIL for good, or all who left before a day.

    Values, notes, goals, own assessments, places, sign-ins and the name go from every table;
    what a team achieved stays without the name. Without --yes, EMAIL has to be typed once
    more, and --left-before only lists.

    \b
    Examples:
        scorecard person erase aino@example.org --dry-run
        scorecard person erase aino@example.org
        scorecard person erase --left-before 2024-08-01
        scorecard person erase --left-before 2024-08-01 --yes
    """
    if (email is None) == (left_before is None):
        raise click.UsageError("Name either EMAIL or --left-before DATE.")
    with opened() as app:
        if email is not None:
            _erase_one(app, email, yes=yes, dry_run=dry_run, as_json=as_json)
        elif left_before is not None:
            day, doing = left_before.date(), yes and not dry_run
            _erase_those_who_left(app, day, doing=doing, as_json=as_json)


@click.command("new-ledger")
@click.confirmation_option(
    prompt="Older backups will then bring back people who were erased so far. Begin anew?"
)
def new_ledger() -> None:
    """Begin a new erasure ledger where the old one is lost for good.

    Needed only if the app refuses to start because the ledger is missing or damaged, and no
    copy is left. A damaged file is put aside under another name.

    \b
    Example:
        scorecard person new-ledger
    """
    with refusals_told():
        settings = settings_from_env()
        file = settings.erasures_file
        if file.exists():
            aside = file.with_name(f"{file.name}.{date.today():%Y%m%d}.old")  # noqa: DTZ011 - a name
            file.rename(aside)
            click.echo(f"The old ledger is now {aside}.")
        begin_new_ledger(settings)
    click.echo(f"A new ledger begins with the next erasure: {file}")


def _erase_one(app: App, email: str, *, yes: bool, dry_run: bool, as_json: bool) -> None:
    found = app.look(OPERATOR, lambda sight: person_by_email(sight.session, email))
    if found is None:
        raise click.ClickException(f"Nobody has the address {email}.")
    view = app.look(OPERATOR, lambda sight: erasure_view(sight, found.id))
    if not as_json:
        _tell(view)
    if not dry_run:
        if not yes:
            typed = click.prompt(f"{NO_WAY_BACK} Type {found.email} to go on", err=as_json)
            if typed.strip().casefold() != found.email.casefold():
                raise click.ClickException("That is another address. Nothing was erased.")
        _erase(app, found, left=False)
    told = {"person": found.email, "erased": not dry_run}
    told |= {"rows": dict(view.going), "nameless": dict(view.nameless)}
    _finish(app, told, as_json=as_json, erased=[] if dry_run else [found])


def _erase_those_who_left(app: App, day: date, *, doing: bool, as_json: bool) -> None:
    gone = app.look(OPERATOR, lambda sight: left_before(sight.session, day))
    for found, left in gone:
        if not as_json:
            click.echo(f"{left}\t{found.email}\t{found.name}")
        if doing:
            _erase(app, found, left=True)
    if not as_json and not doing:
        click.echo(f"{len(gone)} people left before {day}. With --yes they are erased for good.")
    people = [{"email": found.email, "left": left.isoformat()} for found, left in gone]
    erased = [found for found, _ in gone] if doing else []
    _finish(app, {"erased": doing, "people": people}, as_json=as_json, erased=erased)


def _erase(app: App, found: Person, *, left: bool) -> None:
    ledger = app.erasures
    app.perform(
        OPERATOR,
        lambda act: erase_person(act, found.id, typed=found.email, ledger=ledger, left=left),
        request=new_request(),
    )


def _tell(view: ErasureView) -> None:
    for heading, counted in (("goes", view.going), ("stays without the name", view.nameless)):
        for table, count in sorted(counted.items()):
            click.echo(f"{heading}\t{table}\t{count}")


def _finish(app: App, told: Mapping[str, Any], *, as_json: bool, erased: list[Person]) -> None:
    if as_json:
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    for found in erased:
        click.echo(f"{found.email} was erased.")
    if erased and app.database.dialect != "sqlite":
        click.echo(ON_POSTGRESQL, err=True)
