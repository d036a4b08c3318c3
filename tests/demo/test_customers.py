"""Some of the demo follow their customers, and busy months show later in what they bring."""

from scorecard.demo.customers import swing
from scorecard.domain.metrics import Metric
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period
from scorecard.domain.relations import Verdict, relation
from tests.demo.academies import AUTUMN, academy_of, invented, months_of

MONTH = Period.parse("2026-05")


def followed(owner: Owner) -> dict[str | None, Metric]:
    return {m.template: m for m in invented().metrics if m.owner == owner}


def amounts(metric: Metric) -> dict[Period, object]:
    return {
        v.month: v.amount for v in months_of(invented(), metric, AUTUMN) if v.amount is not None
    }


def test_enough_members_of_one_team_count_all_steps_to_a_deal() -> None:
    steps = set(academy_of("shipped").customers.funnel)
    team = invented().cast.teams[0]
    members = {m.person_id for m in invented().cast.memberships if m.team_id == team.id}
    owners = [p.owner for p in invented().cast.people if p.id in members]

    counting = [steps & followed(owner).keys() for owner in owners]

    assert sum(1 for found in counting if found == steps) >= 5
    assert all(found in (set(), steps) for found in counting)


def test_one_team_counts_customers_on_steps_and_one_what_they_say() -> None:
    known = academy_of("shipped").customers
    teams = [set(followed(team.owner)) for team in invented().cast.teams]

    assert sum(1 for found in teams if set(known.pipeline) <= found) == 1
    assert sum(1 for found in teams if {known.answers, known.would_recommend} <= found) == 1


def test_visits_of_many_show_two_months_later_in_what_they_invoice() -> None:
    verdicts = []
    for person in invented().cast.people:
        own = followed(person.owner)
        if {"customer-visits", "invoicing"} <= own.keys():
            found = relation(amounts(own["customer-visits"]), amounts(own["invoicing"]), 2)
            verdicts.append(found.verdict)

    assert verdicts.count(Verdict.TOGETHER) > len(verdicts) / 4
    assert {Verdict.NONE, Verdict.CHANCE, Verdict.TOO_FEW} <= set(verdicts)


def test_a_busy_month_is_the_same_one_for_all_that_it_brings() -> None:
    owner = Owner(OwnerKind.PERSON, 7)

    assert swing(owner, "contacts", MONTH) == swing(owner, "deals", MONTH.plus(2))
    assert swing(owner, "contacts", MONTH) != swing(owner, "deals", MONTH)
    assert swing(owner, "cash-at-month-end", MONTH) == 1
