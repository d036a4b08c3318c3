"""What the rocket page shows of one process close up: how it stands and how it came there."""

from dataclasses import dataclass

from scorecard.domain.dots import (
    Standing,
    latest_ratings,
)
from scorecard.domain.model import Process
from scorecard.views.heard import heard
from scorecard.views.history import RatedThen, history_of, models_for
from scorecard.views.judged_goals import JudgedGoal
from scorecard.views.rocket import RocketView
from scorecard.views.sight import Sight
from scorecard.views.team_life import team_and_ratings
from scorecard.views.understood import (
    TodayView,
    UnderstoodView,
    own_word,
    today_views,
    understood_view,
)


@dataclass(frozen=True, slots=True)
class ProcessView:
    """One process of a team close up: what it is, how it stands, and how it came there.

    `history` has the ratings of every half-year, latest first, each followed by what it
    corrected. `revision` is what a new rating of this half-year has to build on. `today` is
    how it stands with the members of today, in the latest half-year only. `word` is set for a
    member who may say openly that they have understood: whether they have said so. `may_set`
    is false for what the model no longer has.
    """

    process: Process
    now: Standing | None
    before: Standing | None
    history: tuple[RatedThen, ...]
    goals: tuple[JudgedGoal, ...]
    understood: UnderstoodView
    today: TodayView | None
    word: bool | None
    revision: int
    reason: str
    evidence: str
    may_set: bool


def process_view(sight: Sight, rocket: RocketView, code: str) -> ProcessView:
    """Gather one process of a rocket that is shown already.

    Raises:
        UnknownProcessError: the rocket has no such process.
    """
    process, at = rocket.process(code), rocket.half_year
    _, ratings = team_and_ratings(sight, rocket.team.id)
    models = models_for(sight.session, sight.academy, ratings)
    own = [r for r in ratings if r.process == code]
    current = next((r for r in latest_ratings(own) if r.period == at), None)
    now = rocket.shown.get(code)
    heard_in = {at, now.rated_in} if now and rocket.is_latest else {at}
    said = heard(sight, rocket.team, heard_in, own)
    today = today_views(sight, said, [(code, now)], at) if rocket.is_latest else {}
    return ProcessView(
        process=process,
        now=now,
        before=rocket.before.get(code),
        history=history_of(sight, said, models, process),
        goals=tuple(g for g in rocket.goals if g.goal.process == code),
        understood=understood_view(sight, said, at, code),
        today=today.get(code),
        word=own_word(sight, said, today.get(code)),
        revision=current.revision if current else 0,
        reason=current.reason if current else "",
        evidence=current.evidence if current else "",
        may_set=rocket.may_set and code in sight.academy.model.codes,
    )
