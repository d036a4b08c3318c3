"""Rows of the sheets people, teams and memberships."""

from dataclasses import replace
from datetime import date

from scorecard.domain.people import ACADEMY, Membership, Person, Team
from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import fold
from scorecard.exchange.cells import as_choice, as_day, as_email, as_language, as_name
from scorecard.exchange.changes import Change, Verdict
from scorecard.exchange.choices import ADMINISTRATOR, ROLE
from scorecard.exchange.intake import Intake, Row


def take_person(row: Row, intake: Intake) -> Verdict:
    """Take somebody in; an earlier address finds them too, and does not come back by it."""
    picture = intake.picture
    languages = picture.academy.settings.languages
    email = row.filled("email", as_email)
    known = picture.person_named(email) if email else None
    name = row.cell("name", as_name) if known else row.filled("name", as_name)
    language = row.cell("language", lambda cell: as_language(cell, languages))
    role = row.cell("role", lambda cell: as_choice(cell, ADMINISTRATOR))
    row.settle()
    key = ("person", known.id if known else fold(email))
    intake.once(row, "email", key, "import-same-person")
    before = known or Person(picture.next_id(), email, name or "", languages[0])
    after = replace(
        before,
        name=name or before.name,
        language=language or before.language,
        admin=role is not None or before.admin,
    )
    verdict = intake.take(row, key, Change(known, after), picture.put_person)
    intake.seen["person", after.id] = row.line.row
    return verdict


def take_team(row: Row, intake: Intake) -> Verdict:
    """Take a team in; an earlier short name finds it too, and does not come back by it."""
    picture = intake.picture
    key_given = row.named("team")
    known = picture.team_named(key_given) if key_given else None
    if fold(key_given) == ACADEMY.kind.value:
        row.refuse("team", RefusedError("import-team-reserved", value=key_given))
    name = row.cell("name", as_name) if known else row.filled("name", as_name)
    cohort = row.cell("cohort", as_name)
    founded = row.cell("founded", as_day) if known else row.filled("founded", as_day)
    archived = row.cell("archived", as_day)
    began = founded or (known.founded if known else None)
    if archived and began and archived < began:
        row.refuse("archived", RefusedError("import-archived-before-founded"))
    row.settle()
    key = ("team", known.id if known else fold(key_given))
    intake.once(row, "team", key, "import-same-team")
    before = known or Team(picture.next_id(), key_given, name or "", "", founded or picture.today)
    after = replace(
        before,
        name=name or before.name,
        cohort=cohort or before.cohort,
        founded=founded or before.founded,
        archived=archived or before.archived,
    )
    verdict = intake.take(row, key, Change(known, after), picture.put_team)
    intake.seen["team", after.id] = row.line.row
    return verdict


def take_membership(row: Row, intake: Intake) -> Verdict:
    """Take a membership in.

    The same person, team and first day are the same membership, whatever the role is now.
    An empty `from` means the membership that there is, else the team's founding.
    """
    picture = intake.picture
    team_name, email = row.named("team"), row.filled("email", as_email)
    role = row.filled("role", lambda cell: as_choice(cell, ROLE))
    first, last = row.cell("from", as_day), row.cell("to", as_day)
    if first and last and last < first:
        row.refuse("to", RefusedError("import-to-before-from"))
    row.settle()
    team, person = intake.team(row, team_name), intake.person(row, email)
    row.settle()
    assert team is not None and person is not None  # noqa: S101, PT018 - settled above
    asked = Membership(0, team.id, person.id, role, first or team.founded, last)
    known = _known(intake, asked, first)
    before = known or replace(asked, id=picture.next_id())
    after = replace(before, role=role, first=first or before.first, last=last or before.last)
    if after.last and after.last < after.first:
        row.refuse("to", RefusedError("import-to-before-from"))
        row.settle()
    key = ("membership", after.id)
    if known:
        intake.once(row, "from", key, "import-membership-overlaps")
    _check_overlap(row, intake, after)
    return intake.take(row, key, Change(known, after), picture.put_membership)


def _known(intake: Intake, asked: Membership, first: date | None) -> Membership | None:
    alike = [
        held
        for held in intake.picture.memberships.get(asked.person_id, ())
        if held.team_id == asked.team_id and held.belongs == asked.belongs
        if first is None or held.first == first
    ]
    return max(alike, key=lambda m: m.first, default=None)


def _check_overlap(row: Row, intake: Intake, new: Membership) -> None:
    for held in intake.picture.memberships.get(new.person_id, ()):
        if held.id != new.id and held.clashes(new):
            row.refuse("from", _overlap(intake, held))
    row.settle()


def _overlap(intake: Intake, held: Membership) -> RefusedError:
    before = intake.seen.get(("membership", held.id))
    if before is not None:
        return RefusedError("import-membership-overlaps", row=before)
    team = intake.picture.teams[held.team_id].key
    return RefusedError("import-membership-overlaps-stored", team=team, first=held.first)
