"""Months hold what people may enter: growth, excused summers, gaps, and a few slips."""

from collections import Counter
from datetime import date
from decimal import Decimal

from scorecard.demo.months import JULY
from scorecard.domain.goals import GRACE_DAYS
from scorecard.domain.people import OwnerKind
from scorecard.domain.periods import month_of, months_between
from scorecard.domain.values import exact
from tests.demo.academies import AUTUMN, academy_of, every_demo, invented, months_of


@every_demo
def test_values_lie_within_their_metrics_months_and_never_in_the_future(
    model: str, today: date
) -> None:
    made = invented(model, today)
    metrics = {m.id: m for m in made.metrics}

    for metric_id, entries in made.histories:
        month = entries[-1].value.month
        assert metrics[metric_id].in_use(month)
        assert month <= month_of(today)
        assert not metrics[metric_id].collected


@every_demo
def test_nothing_was_entered_before_its_time_or_after_now(model: str, today: date) -> None:
    for _, entries in invented(model, today).histories:
        assert all(entry.entered_at.date() <= today for entry in entries)
        assert list(entries) == sorted(entries, key=lambda entry: entry.entered_at)


@every_demo
def test_each_month_of_a_metric_is_there_once(model: str, today: date) -> None:
    held = Counter((id, e[-1].value.month) for id, e in invented(model, today).histories)

    assert max(held.values()) == 1


@every_demo
def test_numbers_are_exact_and_fit_their_units(model: str, today: date) -> None:
    made = invented(model, today)
    metrics = {m.id: m for m in made.metrics}

    for metric_id, entries in made.histories:
        amount = entries[-1].value.amount
        if amount is not None:
            assert amount == exact(amount)
            assert metrics[metric_id].unit != "%" or 0 <= amount <= 100


@every_demo
def test_the_history_reaches_back_three_years(model: str, today: date) -> None:
    months = {entries[-1].value.month for _, entries in invented(model, today).histories}

    assert month_of(today).minus(min(months)) >= 35


def test_most_people_are_excused_in_july() -> None:
    made = invented()
    owners = {m.id: m.owner for m in made.metrics}
    julys = [
        entries[-1].value
        for metric_id, entries in made.histories
        if owners[metric_id].kind is OwnerKind.PERSON and entries[-1].value.month.number == JULY
    ]

    excused = [value for value in julys if value.excused]

    assert 0.6 < len(excused) / len(julys) < 1


def test_there_are_gaps_late_entries_and_corrections() -> None:
    made = invented()
    now = month_of(AUTUMN)
    months = sum(
        len(months_between(metric.first, metric.last or now))
        for metric in made.metrics
        if not metric.collected
    )
    values = [entries[-1].value for _, entries in made.histories]

    assert 100 < months - len(values) < months / 5
    assert 50 < len([v for v in values if v.late]) < 500
    assert 50 < len([v for v in values if v.corrected]) < 500


def test_what_is_marked_late_came_after_the_grace_and_the_rest_before() -> None:
    calendar = academy_of("shipped").calendar

    for _, entries in invented().histories:
        value, came = entries[0].value, entries[0].entered_at.date()
        days = (came - calendar.last_day(value.month)).days
        assert value.late == (days > GRACE_DAYS)


def test_a_correction_keeps_what_was_entered_first() -> None:
    for _, entries in invented().histories:
        assert [e.value.version for e in entries] == list(range(1, len(entries) + 1))
        assert entries[-1].value.corrected == (len(entries) > 1)
        assert len({e.value.amount for e in entries}) == len(entries)


def test_people_bring_more_in_their_third_year_than_in_their_first() -> None:
    made = invented()
    metric = next(m for m in made.metrics if m.owner == made.cast.teams[0].owner)

    months = [value.amount for value in months_of(made, metric, AUTUMN) if value.amount]

    assert sum(months[-12:], Decimal(0)) > sum(months[:12], Decimal(0)) * Decimal("1.2")


def test_the_cash_of_one_team_ran_out_once() -> None:
    made = invented()
    owners = {m.id: m.owner for m in made.metrics}
    below = [
        (owners[metric_id], entries[-1].value)
        for metric_id, entries in made.histories
        if (entries[-1].value.amount or 0) < 0
    ]

    assert {owner for owner, _ in below} == {made.cast.teams[0].owner}
    assert len(below) == 3
    assert all(value.note for _, value in below)


def test_the_running_month_is_entered_by_some() -> None:
    made = invented()
    metrics = {m.id: m for m in made.metrics}
    entered = {
        metrics[id].owner for id, e in made.histories if e[-1].value.month == month_of(AUTUMN)
    }
    going = {m.owner for m in made.metrics if m.slot and m.owner.kind is OwnerKind.PERSON}

    assert len(going) * 0.2 < len(entered) < len(going) * 0.7
    assert made.cast.suggested.owner not in entered
