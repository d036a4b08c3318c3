"""No figure over fewer than three people is shown, nor worked out from what one view shows.

A small team is made up: some share with the coach, some with the team, some with nobody, one
follows the same thing twice, some have left. Whatever a ledger then shows somebody is written
down as equations; none of them, nor all together, may give away a number that is not shown.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from scorecard.app import App
from scorecard.domain.goals import Goal
from scorecard.domain.metrics import Aggregate, Kind, Metric, Visibility
from scorecard.domain.people import Membership, Owner, OwnerKind, Person, Role, members_on
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from scorecard.store.database import Session
from scorecard.store.goals import add_goal
from scorecard.store.metrics import add_metric
from scorecard.store.people import add_person
from scorecard.store.subjects import actor_of
from scorecard.store.teams import add_membership, memberships_in
from scorecard.store.values import add_values
from scorecard.views.celebrations import owners_around
from scorecard.views.ledger import Ledger, ledger
from scorecard.views.sight import Sight
from tests.academies import FOUNDED, NOW, TODAY, SmallAcademy, month
from tests.databases import on_sqlite

MONTHS = (month("2026-09"), month("2026-10"))
GOALS = ("2026-Q3", "2026-Q4", "2026-H2", "2026")
LEFT = date(2026, 9, 30)

Number = tuple[int, Period]
"""One person's number: the metric and the month."""
Equation = dict[Number, Fraction]


@dataclass(frozen=True, slots=True)
class Follower:
    """Somebody who follows customer visits, once or twice.

    Who is `gone` left before October, and may have become a coach of the team.
    """

    visibility: Visibility
    amounts: tuple[tuple[int | None, int | None], ...]
    gone: bool = False
    coaches: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """A team's followers, what the team collects of theirs, and who looks."""

    followers: tuple[Follower, ...]
    kind: Kind
    looks: int | str


amounts = st.tuples(*[st.one_of(st.none(), st.integers(0, 9))] * len(MONTHS))
followers = st.builds(
    Follower,
    st.sampled_from(Visibility),
    st.lists(amounts, min_size=1, max_size=2).map(tuple),
    gone=st.booleans(),
    coaches=st.booleans(),
)
cases = st.builds(
    Case,
    st.lists(followers, min_size=1, max_size=6).map(tuple),
    st.sampled_from(Kind),
    st.one_of(st.integers(0, 5), st.sampled_from(["kaisa", "risto"])),
)
COACH, TEAM, ME = Visibility.COACH, Visibility.TEAM, Visibility.ME
FULL = ((3, 4),)


class _NeverMindError(Exception):
    """Leaves the database as it was."""


@on_sqlite
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@example(Case((Follower(TEAM, FULL),) * 3 + (Follower(COACH, FULL),), Kind.ADDS_UP, 0))
@example(Case((Follower(COACH, FULL),) * 3 + (Follower(ME, FULL),), Kind.ADDS_UP, 3))
@example(
    Case((Follower(COACH, FULL),) * 2 + (Follower(COACH, FULL, gone=True),), Kind.LEVEL, "kaisa")
)
@example(Case((Follower(COACH, FULL + FULL), Follower(COACH, FULL)), Kind.ADDS_UP, "risto"))
@example(
    Case(
        (
            Follower(COACH, FULL, gone=True, coaches=True),
            *(Follower(COACH, FULL, gone=True),) * 2,
        ),
        Kind.ADDS_UP,
        0,
    )
)
@given(cases)
def test_no_number_that_is_kept_back_is_worked_out_from_what_a_view_shows(
    app: App, small: SmallAcademy, case: Case
) -> None:
    def unit(session: Session) -> None:
        team = _store(session, small, case)
        looking = team.looking(case, small)
        sight = Sight(session, app.academy, actor_of(session, looking, TODAY), TODAY)
        for owners in (owners_around(sight), _of_team_page(session, small)):
            book = ledger(sight, owners | {small.teams["usva"].owner: _usva(small)})
            equations = [_without(e, team.known(book, looking)) for e in team.told(book, case.kind)]

            assert all(len({team.owners[id] for id, _ in e}) not in (1, 2) for e in equations)
            assert determined(equations) == set()
        raise _NeverMindError

    with pytest.raises(_NeverMindError):
        app.database.write(unit)


@dataclass(frozen=True, slots=True)
class Made:
    """The team as it was stored: its numbers, whose they are, and who gave to which month."""

    people: tuple[int, ...]
    owners: Mapping[int, int]
    numbers: Mapping[Number, int]
    given: Mapping[Period, frozenset[int]]

    def looking(self, case: Case, small: SmallAcademy) -> int:
        """Return the id of whoever looks."""
        if isinstance(case.looks, str):
            return small.id(case.looks)
        return self.people[case.looks % len(self.people)]

    def known(self, book: Ledger, looking: int) -> set[Number]:
        """Return the numbers that are shown one by one, or that whoever looks has entered."""
        alone = [m for m in book.metrics if not m.metric.collected]
        shown = {(m.metric.id, value.month) for m in alone for value in m.values}
        return shown | {number for number in self.numbers if self.owners[number[0]] == looking}

    def told(self, book: Ledger, kind: Kind) -> Iterable[Equation]:
        """Yield what the shown figures say of single numbers."""
        for shown in book.metrics:
            for value in shown.collected:
                if value.amount is not None:
                    yield self._whole(value.month, kind)
        for judged in book.goals:
            amounts = (judged.judgement.amount, judged.pace and judged.pace.done)
            if judged.metric and judged.metric.collected and any(a is not None for a in amounts):
                yield self._range(judged.goal.period, kind)

    def _whole(self, at: Period, kind: Kind) -> Equation:
        given = self.given[at]
        weight = Fraction(1) if kind is Kind.ADDS_UP else Fraction(1, len(given))
        return {(id, at): weight for id in given}

    def _range(self, period: Period, kind: Kind) -> Equation:
        held = [m for m in MONTHS if m in PERIODS[period.code] and self._shows(m)]
        weight = Fraction(1) if kind is Kind.ADDS_UP else Fraction(1, max(len(held), 1))
        return {n: w * weight for m in held for n, w in self._whole(m, kind).items()}

    def _shows(self, at: Period) -> bool:
        return len({self.owners[id] for id in self.given[at]}) >= 3


PERIODS = {
    "2026-Q3": MONTHS[:1],
    "2026-Q4": MONTHS[1:],
    "2026-H2": MONTHS,
    "2026": MONTHS,
}


def determined(equations: Iterable[Equation]) -> set[Number]:
    """Return the numbers that the equations together leave no choice."""
    rows = [dict(e) for e in equations if e]
    done: list[tuple[Number, Equation]] = []
    while rows:
        row = rows.pop()
        if not row:
            continue
        pivot = min(row)
        row = {n: w / row[pivot] for n, w in row.items()}
        rows = [_minus(r, row, pivot) for r in rows]
        done = [(p, _minus(r, row, pivot)) for p, r in done] + [(pivot, row)]
    return {pivot for pivot, row in done if len(row) == 1}


def _minus(row: Equation, other: Equation, pivot: Number) -> Equation:
    times = row.get(pivot, Fraction(0))
    both = {n: row.get(n, Fraction(0)) - times * other.get(n, Fraction(0)) for n in {*row, *other}}
    return {n: w for n, w in both.items() if w}


def _without(equation: Equation, known: set[Number]) -> Equation:
    return {n: w for n, w in equation.items() if n not in known}


def _of_team_page(session: Session, small: SmallAcademy) -> dict[Owner, int | None]:
    members = members_on(memberships_in(session, [_usva(small)]), TODAY)
    return {Owner(OwnerKind.PERSON, who): _usva(small) for who in members}


def _usva(small: SmallAcademy) -> int:
    return small.teams["usva"].id


def _store(session: Session, small: SmallAcademy, case: Case) -> Made:
    usva = small.teams["usva"]
    # Nobody of the small academy takes part; their own metrics are of another template.
    like = replace(small.metrics["visits"], id=0, template="made-up", kind=case.kind)
    like = replace(like, aggregate=Aggregate.SUM if case.kind is Kind.ADDS_UP else Aggregate.MEAN)
    people: list[int] = []
    owners: dict[int, int] = {}
    numbers: dict[Number, int] = {}
    given: dict[Period, set[int]] = {m: set() for m in MONTHS}
    for place, follower in enumerate(case.followers):
        person = add_person(session, Person(0, f"follower{place}@example.org", f"Follower {place}"))
        people.append(person.id)
        last = LEFT if follower.gone else None
        add_membership(session, Membership(0, usva.id, person.id, Role.MEMBER, FOUNDED, last))
        if follower.gone and follower.coaches:
            since = LEFT + timedelta(days=1)
            add_membership(session, Membership(0, usva.id, person.id, Role.COACH, since))
        for slot, entered in enumerate(follower.amounts, 1):
            metric = _follow(session, like, person.owner, follower, slot)
            owners[metric.id] = person.id
            for at, amount in zip(MONTHS, entered, strict=True):
                if amount is not None:
                    _enter(session, metric, at, amount)
                    numbers[metric.id, at] = amount
                    present = not follower.gone or at <= MONTHS[0]
                    if present and follower.visibility is not ME:
                        given[at].add(metric.id)
    whole = replace(like, owner=usva.owner, name="All visits", slot=2, collected=True)
    stored = add_metric(session, whole)
    for code in GOALS:
        goal = Goal(0, usva.owner, Period.parse(code), metric_id=stored.id, target=Decimal(500))
        add_goal(session, goal)
    return Made(tuple(people), owners, numbers, {m: frozenset(ids) for m, ids in given.items()})


def _follow(session: Session, like: Metric, owner: Owner, follower: Follower, slot: int) -> Metric:
    return add_metric(
        session,
        replace(
            like, owner=owner, name=f"Visits {slot}", slot=slot, visibility=follower.visibility
        ),
    )


def _enter(session: Session, metric: Metric, at: Period, amount: int) -> None:
    value = MonthValue(at, Decimal(amount))
    add_values(session, [(metric.id, value)], entered_by=None, entered_at=NOW)


def test_what_equations_leave_no_choice_is_found() -> None:
    september = MONTHS[0]
    one, two, three = ((id, september) for id in (1, 2, 3))
    whole = {one: Fraction(1), two: Fraction(1), three: Fraction(1)}
    part = {one: Fraction(1), two: Fraction(1)}

    assert determined([whole]) == set()
    assert determined([whole, part]) == {three}
