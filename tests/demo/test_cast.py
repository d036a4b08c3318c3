"""Eighty invented people in six teams, each in one place at a time."""

from datetime import date
from itertools import combinations

from scorecard.domain.people import Role
from tests.demo.academies import AUTUMN, academy_of, every_demo, every_model, invented


@every_demo
def test_there_are_six_teams_and_eighty_people(model: str, today: date) -> None:
    cast = invented(model, today).cast

    assert (len(cast.teams), len(cast.people)) == (6, 80)


@every_demo
def test_each_team_is_of_another_age(model: str, today: date) -> None:
    calendar = academy_of(model).calendar

    ages = {
        calendar.age(team.founded, calendar.half_year_of(today))
        for team in invented(model, today).cast.teams
    }

    assert ages == {2, 3, 4, 5, 6, 7}


@every_demo
def test_only_the_oldest_team_is_archived(model: str, today: date) -> None:
    teams = sorted(invented(model, today).cast.teams, key=lambda team: team.founded)

    assert [team.archived is not None for team in teams] == [True, *[False] * 5]
    assert teams[0].archived is not None
    assert teams[0].archived < today


@every_demo
def test_nobody_is_a_member_of_two_teams_on_one_day(model: str, today: date) -> None:
    cast = invented(model, today).cast

    places = [cast.places_of(person) for person in cast.people]

    assert not [p for held in places for p in combinations(held, 2) if p[0].overlaps(p[1])]


@every_demo
def test_memberships_lie_within_the_life_of_their_team(model: str, today: date) -> None:
    cast = invented(model, today).cast

    for held in cast.memberships:
        team = cast.teams[held.team_id - 1]
        assert team.founded <= held.first <= (held.last or today) <= today
        assert team.archived is None or (held.last and held.last <= team.archived)


def test_some_came_late_some_left_and_some_moved() -> None:
    cast = invented().cast
    moved = [person for person in cast.people if len(cast.places_of(person)) == 2]
    going = {team.id: team for team in cast.teams if team.archived is None}
    first_ones = [m for m in cast.memberships if m.belongs and m.team_id in going]

    assert len(moved) == 2
    assert len([m for m in first_ones if m.first > going[m.team_id].founded]) > len(moved) + 2
    assert len([m for m in first_ones if m.last]) > len(moved) + 2


def test_every_team_still_going_has_a_leader_and_a_coach() -> None:
    cast = invented().cast
    today = [m for m in cast.memberships if m.holds_on(AUTUMN)]

    for team in cast.teams[:5]:
        roles = [m.role for m in today if m.team_id == team.id]
        assert (roles.count(Role.LEADER), roles.count(Role.COACH)) == (1, 1)
        assert roles.count(Role.MEMBER) >= 8


@every_model
def test_addresses_are_nobodys_and_all_different(model: str) -> None:
    emails = [person.email for person in invented(model).cast.people]

    assert len(set(emails)) == 80
    assert {email.partition("@")[2] for email in emails} == {"example.org"}
    assert all(email.isascii() for email in emails)


def test_there_is_one_administrator_and_some_read_english() -> None:
    people = invented().cast.people

    assert [person.name for person in people if person.admin] == ["Ritva Haapalahti"]
    assert 15 <= len([person for person in people if person.language == "en"]) <= 25
