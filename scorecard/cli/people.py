"""`scorecard person`: adding people, and giving them passwords.

A password never stands on the command line, where other programs of the machine could
read it: it is made here and printed once, or asked for.
"""

import json
import secrets

import click

from scorecard.actions.inviting import LINK_LIFE, Invitation, invite
from scorecard.actions.people import NewPassword, add_person, new_password, set_password
from scorecard.actions.resetting import offer_reset
from scorecard.actions.second_factor import remove_second_factor
from scorecard.app import App
from scorecard.cli.opening import new_request, opened
from scorecard.domain.access import OPERATOR
from scorecard.domain.people import Person, Role
from scorecard.mail.letters import invitation_letter
from scorecard.store.people import people, person_by_email
from scorecard.store.teams import team_by_key
from scorecard.store.tokens import hash_of, new_token

# Without letters and digits that look alike on paper.
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
GROUPS, GROUP = 4, 4

ask_option = click.option("--ask", is_flag=True, help="Ask for a password; otherwise make one.")


@click.group()
def person() -> None:
    """Add or invite people, list them, and give them passwords."""


@person.command()
@click.argument("email")
@click.argument("name")
@click.option("--admin", is_flag=True, help="Make them an administrator.")
@click.option("--language", default=None, help="fi or en; the academy's first one if left out.")
@ask_option
def add(email: str, name: str, admin: bool, language: str | None, ask: bool) -> None:
    """Add a person with the address EMAIL and the name NAME, and print their password once.

    \b
    Example:
        scorecard person add aino@example.org "Aino Aalto" --language fi
    """
    with opened() as app:
        spoken = language or app.academy.settings.languages[0]
        typed, password = _password(email, name, ask)
        added = app.perform(
            OPERATOR,
            lambda act: add_person(act, email=email, name=name, language=spoken, admin=admin),
            request=new_request(),
        )
        if added:
            _set(app, added, password)
            click.echo(f"{added.name} <{added.email}> was added.")
            _tell(typed, ask)


@person.command("invite")
@click.argument("email")
@click.argument("name")
@click.option("--team", default=None, help="The short name of the team they join.")
@click.option(
    "--role", type=click.Choice([r.value for r in Role]), default="member", show_default=True
)
@click.option("--language", default=None, help="fi or en; the academy's first one if left out.")
def invite_person(email: str, name: str, team: str | None, role: str, language: str | None) -> None:
    """Invite a person with the address EMAIL and the name NAME; print the link to hand over.

    The link works once, within seven days, and lets them choose their password. Inviting
    somebody again who has no password yet makes a new link and ends the old one.

    \b
    Example:
        scorecard person invite aino@example.org "Aino Aalto" --team usva --role leader
    """
    with opened() as app:
        found = app.look(OPERATOR, lambda sight: team_by_key(sight.session, team or ""))
        if team and found is None:
            raise click.ClickException(f"There is no team {team}.")
        spoken, token = language or app.academy.settings.languages[0], new_token()
        asked = Invitation(email, name, spoken, found.id if found else None, Role(role))
        invited = app.perform(
            OPERATOR,
            lambda act: invite(act, asked, token_hash=hash_of(token)),
            request=new_request(),
        )
        if invited:
            click.echo(f"{invited.name} <{invited.email}> is invited.")
            link = f"{app.settings.base_url}/account/invitation/{token}"
            academy = app.academy.settings.name
            days = LINK_LIFE.days
            if app.mail(invitation_letter(invited, academy=academy, link=link, days=days)):
                click.echo("The link goes to them by mail, too.")
            click.echo(f"Link, shown only now and good for seven days: {link}")


@person.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def list_people(as_json: bool) -> None:
    """List everybody: address, name, language, and who is an administrator.

    \b
    Example:
        scorecard person list
    """
    with opened() as app:
        found = app.look(OPERATOR, lambda sight: people(sight.session))
    if as_json:
        told = [
            {"email": p.email, "name": p.name, "language": p.language, "admin": p.admin}
            for p in found
        ]
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    for one in found:
        click.echo("\t".join([one.email, one.name, one.language, "admin" if one.admin else ""]))


@person.command("reset-password")
@click.argument("email")
@ask_option
def reset_password(email: str, ask: bool) -> None:
    """Let the person with the address EMAIL choose a new password; print the link to hand over.

    The link works once, within an hour, and signs them out everywhere else. With --ask you
    choose the password yourself.

    \b
    Example:
        scorecard person reset-password aino@example.org
    """
    with opened() as app:
        found = app.look(OPERATOR, lambda sight: person_by_email(sight.session, email))
        if found is None:
            raise click.ClickException(f"Nobody has the address {email}.")
        if ask:
            _, password = _password(found.email, found.name, ask)
            _set(app, found, password)
            click.echo(f"{found.name} <{found.email}> has a new password.")
            return
        token = new_token()
        app.perform(
            OPERATOR,
            lambda act: offer_reset(act, found.id, token_hash=hash_of(token)),
            request=new_request(),
        )
        click.echo(f"{found.name} <{found.email}> may choose a new password.")
        click.echo(
            "Link, shown only now and good for an hour: "
            f"{app.settings.base_url}/account/reset/{token}"
        )


@person.command("reset-second-factor")
@click.argument("email")
def reset_second_factor(email: str) -> None:
    """Take the second factor of the person with the address EMAIL away, who has lost the phone.

    They are signed out everywhere, sign in with their password alone, and can set up another.

    \b
    Example:
        scorecard person reset-second-factor aino@example.org
    """
    with opened() as app:
        found = app.look(OPERATOR, lambda sight: person_by_email(sight.session, email))
        if found is None:
            raise click.ClickException(f"Nobody has the address {email}.")
        app.perform(
            OPERATOR, lambda act: remove_second_factor(act, found.id), request=new_request()
        )
        click.echo(f"{found.name} <{found.email}> has no second factor any more.")


def _password(email: str, name: str, ask: bool) -> tuple[str, NewPassword]:
    typed = _asked() if ask else _made()
    return typed, new_password(typed, email=email, name=name)


def _asked() -> str:
    return str(click.prompt("Password", hide_input=True, confirmation_prompt=True))


def _made() -> str:
    groups = ["".join(secrets.choice(ALPHABET) for _ in range(GROUP)) for _ in range(GROUPS)]
    return "-".join(groups)


def _set(app: App, whose: Person, password: NewPassword) -> None:
    app.perform(OPERATOR, lambda act: set_password(act, whose.id, password), request=new_request())


def _tell(password: str, asked: bool) -> None:
    if not asked:
        click.echo(f"Password, shown only now: {password}")
