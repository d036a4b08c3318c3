"""The stored academy as records of the sheets, in the order in which things came."""

from collections.abc import Iterator

from scorecard.domain.dots import Assessment, Rating
from scorecard.domain.goals import Goal, GoalState, shown_state
from scorecard.domain.metrics import Metric
from scorecard.domain.values import MonthValue
from scorecard.exchange.choices import Excused
from scorecard.exchange.naming import goal_name
from scorecard.exchange.picture import Picture
from scorecard.exchange.scope import Scope
from scorecard.exchange.writing import Content, Record


def content_of(scope: Scope, language: str = "en") -> Content:
    """Return the records of every sheet; templates are named in `language`.

    Own assessments only of closed half-years: a workbook cannot say what was revealed before,
    so whatever else it held would be secret again where it is imported.
    """
    return {
        "people": people_records(scope),
        "teams": team_records(scope),
        "memberships": _memberships(scope),
        "metrics": _metrics(scope, language),
        "values": (value_record(scope, *pair) for pair in scope.values() if _says(pair[1])),
        "dots": (rating_record(scope, rating) for rating, _ in scope.ratings()),
        "assessments": (
            answer_record(scope, answer)
            for answer in scope.answers()
            if scope.picture.is_closed(answer.team_id, answer.period)
        ),
        "goals": (goal_record(scope, goal) for goal in scope.goals()),
        "celebrations": celebration_records(scope),
    }


def people_records(scope: Scope) -> Iterator[Record]:
    """Yield the people."""
    for id in scope.people():
        person = scope.picture.people[id]
        role = "admin" if person.admin else None
        yield {
            "email": person.email,
            "name": person.name,
            "language": person.language,
            "role": role,
        }


def team_records(scope: Scope) -> Iterator[Record]:
    """Yield the teams."""
    for id in scope.teams():
        team = scope.picture.teams[id]
        yield {
            "team": team.key,
            "name": team.name,
            "cohort": team.cohort,
            "founded": team.founded,
            "archived": team.archived,
        }


def _memberships(scope: Scope) -> Iterator[Record]:
    picture = scope.picture
    every = [m for held in picture.memberships.values() for m in held]
    for held in sorted(every, key=lambda m: (m.first, m.id)):
        if scope.team_id in (None, held.team_id):
            yield {
                "team": picture.teams[held.team_id].key,
                "email": picture.people[held.person_id].email,
                "role": held.role,
                "from": held.first,
                "to": held.last,
            }


def _metrics(scope: Scope, language: str) -> Iterator[Record]:
    templates = scope.picture.academy.templates
    for metric in scope.metrics():
        template = templates.get(metric.template or "")
        yield {
            "owner": scope.picture.name_of(metric.owner),
            "metric": metric.name,
            "template": template.name.get(language, template.code) if template else None,
            "unit": metric.unit,
            "kind": metric.kind,
            "direction": metric.direction,
            "perspective": metric.perspective,
            "process": metric.process,
            "visibility": metric.visibility,
            "slot": metric.slot,
            "from": metric.first,
            "to": metric.last,
            "collected": metric.collected,
            "aggregate": metric.aggregate,
            "decimals": metric.decimals,
            "lower": metric.lower,
            "upper": metric.upper,
        }


def _says(value: MonthValue) -> bool:
    return not value.is_nothing or bool(value.note)


def value_record(scope: Scope, metric: Metric, value: MonthValue) -> Record:
    """Return a month of a metric."""
    return {
        "owner": scope.picture.name_of(metric.owner),
        "metric": metric.name,
        "month": value.month,
        "value": Excused.EXCUSED if value.excused else value.amount,
        "note": value.note,
    }


def rating_record(scope: Scope, rating: Rating) -> Record:
    """Return the dots that hold."""
    return {
        "team": scope.picture.teams[rating.team_id].key,
        "period": rating.period,
        "process": rating.process,
        "dots": rating.dots,
        "source": rating.source,
        "reason": rating.reason,
        "evidence": rating.evidence,
    }


def answer_record(scope: Scope, answer: Assessment) -> Record:
    """Return a member's own answer; whether it is still secret is for the caller to ask."""
    return {
        "email": scope.picture.people[answer.person_id].email,
        "team": scope.picture.teams[answer.team_id].key,
        "period": answer.period,
        "process": answer.process,
        "dots": answer.dots,
        "note": answer.note,
    }


def goal_record(scope: Scope, goal: Goal) -> Record:
    """Return a goal with its state: as stated if in words, else as the data has it."""
    picture = scope.picture
    metric = picture.metrics[goal.metric_id] if goal.metric_id is not None else None
    return {
        "owner": picture.name_of(goal.owner),
        "period": goal.period,
        "metric": metric.name if metric else None,
        "process": goal.process,
        "target": goal.target,
        "upper": goal.upper,
        "words": goal.words,
        "state": _state(picture, goal),
        "sense": goal.sense,
    }


def _state(picture: Picture, goal: Goal) -> GoalState:
    if goal.words is not None:
        return goal.stated
    return shown_state(picture.judgement(goal), celebrated=goal.id in picture.celebrations)


def celebration_records(scope: Scope) -> Iterator[Record]:
    """Yield the celebrations of the goals."""
    picture = scope.picture
    for goal in scope.goals():
        celebration = picture.celebrations.get(goal.id)
        if celebration:
            yield {
                "owner": picture.name_of(goal.owner),
                "period": goal.period,
                "goal": goal_name(picture, goal),
                "date": celebration.held_on,
                "how": celebration.how,
                "better_next_time": celebration.better_next_time,
            }
