"""What happens for the first time: a visit, a dot on a level of the rocket, a whole year."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta

from scorecard.domain.dots import Rating, Source, latest_ratings
from scorecard.domain.metrics import Metric, MetricTemplate
from scorecard.domain.model import RocketModel
from scorecard.domain.moments import LATELY, Moment, MomentKind, Occasion
from scorecard.domain.people import Membership, Owner, OwnerKind, Team
from scorecard.domain.periods import Calendar, Period
from scorecard.domain.values import MonthValue

ONE_YEAR = "1"


def first_visits(
    metrics: Iterable[Metric],
    months: Mapping[int, Iterable[MonthValue]],
    templates: Mapping[str, MetricTemplate],
    *,
    calendar: Calendar,
    today: date,
) -> list[Moment]:
    """Return the first month with a number above nought, once for each owner and template.

    Which templates have a first worth a celebration, `metrics.yaml` says. Who follows the same
    template again has had their first.
    """
    firsts: dict[tuple[Owner, str], tuple[Period, int]] = {}
    for metric in metrics:
        template = templates.get(metric.template or "")
        if template is None or not template.first or metric.collected:
            continue
        given = [
            v.month for v in months.get(metric.id, ()) if v.amount is not None and v.amount > 0
        ]
        if given:
            found, key = (min(given), metric.id), (metric.owner, template.code)
            firsts[key] = min(found, firsts.get(key, found))
    return [
        Moment(
            Occasion(owner, MomentKind.FIRST_VISIT, str(metric_id)),
            min(calendar.last_day(month), today),
        )
        for (owner, _), (month, metric_id) in firsts.items()
    ]


def first_dots(ratings: Iterable[Rating], model: RocketModel) -> list[Moment]:
    """Return for each team and level the day of its first dot there, as far as it still holds.

    A correction of the same half-year takes it back; fewer dots in a later one do not. When
    imported dots were given is not known: a level that begins with them had its joy before.
    """
    own = [r for r in ratings if r.source is Source.TEAM]
    last = {(r.team_id, r.process, r.period): r.dots for r in latest_ratings(own)}
    levels = {p.code: p.level for p in model.processes if p.level is not None}
    reached: dict[tuple[int, str], list[Rating]] = {}
    for rating in own:
        held = min(rating.dots, last[rating.team_id, rating.process, rating.period]) >= 1
        if held and rating.process in levels:
            reached.setdefault((rating.team_id, levels[rating.process]), []).append(rating)
    return [
        Moment(_of_team(team_id, MomentKind.FIRST_DOTS, level), day)
        for (team_id, level), given in reached.items()
        if (day := _first_day(given)) is not None
    ]


def first_year_of_team(team: Team, today: date) -> Moment | None:
    """Return the day on which the team is a year old, once it has come."""
    day = a_year_after(team.founded)
    held = day <= today and (team.archived is None or day <= team.archived)
    return Moment(_of_team(team.id, MomentKind.FIRST_YEAR, ONE_YEAR), day) if held else None


def first_year_of_person(
    memberships: Collection[Membership], founded: Mapping[int, date], today: date
) -> Moment | None:
    """Return the day on which somebody has been a team entrepreneur for a year.

    Who was there from the beginning (`founded`, by team) celebrates that day with the team.
    """
    first = min((m for m in memberships if m.belongs), key=lambda m: m.first, default=None)
    if first is None or first.first - founded.get(first.team_id, first.first) <= LATELY:
        return None
    day = a_year_after(first.first)
    left = _last_day(memberships, first)
    if day > today or (left is not None and left < day):
        return None
    owner = Owner(OwnerKind.PERSON, first.person_id)
    return Moment(Occasion(owner, MomentKind.FIRST_YEAR, ONE_YEAR), day)


def _last_day(memberships: Iterable[Membership], first: Membership) -> date | None:
    """Return until when somebody stayed without a gap, None while it lasts.

    Who becomes a leader, or changes teams from one day to the next, has not been away.
    """
    last = first.last
    for held in sorted((m for m in memberships if m.belongs), key=lambda m: m.first):
        if last is None or held.first > last + timedelta(days=1):
            break
        last = held.last if held.last is None else max(last, held.last)
    return last


def a_year_after(day: date) -> date:
    """Return the same day of the next year; after 29 February comes 1 March."""
    leap_day = (day.month, day.day) == (2, 29)
    return date(day.year + 1, 3, 1) if leap_day else day.replace(year=day.year + 1)


def _first_day(given: Iterable[Rating]) -> date | None:
    known = list(given)
    first = min(r.period for r in known)
    earliest = [r for r in known if r.period == first]
    if any(r.imported for r in earliest):
        return None
    return min(r.given_on for r in earliest)


def _of_team(team_id: int, kind: MomentKind, about: str) -> Occasion:
    return Occasion(Owner(OwnerKind.TEAM, team_id), kind, about)
