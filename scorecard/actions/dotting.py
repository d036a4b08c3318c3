"""Setting a team's dots."""

from dataclasses import dataclass

from scorecard.actions.act import Act
from scorecard.actions.session_acts import session_going_on
from scorecard.actions.team_acts import (
    check_half_year,
    is_half_year_closed,
    living_team_to,
    members_today,
)
from scorecard.domain.dot_sessions import Agreement, is_revealed
from scorecard.domain.dots import (
    Rating,
    Source,
    Understanding,
    missing_for_rating,
    understanding,
)
from scorecard.domain.metrics import FEWEST_SHOWN
from scorecard.domain.people import members_on
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import RefusedError
from scorecard.domain.words import clean_note, clean_web_address
from scorecard.store.agreements import add_agreement, confirmations_of
from scorecard.store.assessments import assessments_of
from scorecard.store.dot_sessions import attendance_of, revealed_in
from scorecard.store.ratings import add_rating
from scorecard.store.teams import memberships_in


@dataclass(frozen=True, slots=True)
class DotsGiven:
    """What somebody filled in for one process; `revision` is the one they saw (0 if none)."""

    process: str
    dots: int
    reason: str = ""
    evidence: str = ""
    attested: str = ""
    revision: int = 0


def set_dots(
    act: Act, team_id: int, half_year: Period, given: DotsGiven, *, source: Source = Source.TEAM
) -> Rating:
    """Rate one process of a team in a half-year; a correction is kept beside what it corrects.

    While answers on the process are secret, nobody counts as having understood: whether the
    sentence is asked for tells nothing of them. In a session it is kept who was there.

    Raises:
        NotAllowedError: there is no such team, or not for this actor.
        RefusedError: the dots, the half-year or the words that the dots ask for are wrong.
        ConflictError: somebody has set these dots in the meantime.
    """
    action = Action.SET_DOTS if source is Source.TEAM else Action.SET_COACH_DOTS
    check_half_year(act, living_team_to(act, team_id, action), half_year)
    rating = _rating(act, team_id, half_year, given, source)
    understood = _understanding(act, rating) if source is Source.TEAM else None
    if understood is not None:
        _check_words(act, rating, understood)
    stored = add_rating(act.session, rating)
    if understood is not None:
        _keep_agreement(act, stored, understood)
    subject = f"team:{team_id}/{half_year}/{stored.process}/{source}"
    act.log("set-dots", subject, ["dots", "reason", "evidence", "attested"])
    return stored


def _rating(act: Act, team_id: int, half_year: Period, given: DotsGiven, source: Source) -> Rating:
    process = act.academy.model.process(given.process)
    if not 0 <= given.dots <= process.most_dots:
        raise RefusedError("dots-out-of-range", most=process.most_dots)
    return Rating(
        team_id=team_id,
        process=process.code,
        period=half_year,
        dots=given.dots,
        given_on=act.today,
        model=act.academy.model_version,
        source=source,
        reason=clean_note(given.reason),
        attested=clean_note(given.attested),
        evidence=clean_web_address(given.evidence),
        given_by=act.actor.person_id,
        revision=given.revision + 1,
    )


def _understanding(act: Act, rating: Rating) -> Understanding:
    """Return how far the members have understood, as far as it is secret no more."""
    team_id, half_year, process = rating.team_id, rating.period, rating.process
    revealed = revealed_in(act.session, team_id, half_year)
    answers = assessments_of(act.session, team_id, half_year)
    if not is_revealed(revealed, process, closed=is_half_year_closed(act, team_id, half_year)):
        answers = []
    confirmed = confirmations_of(act.session, [team_id])
    return understanding(
        members_today(act, team_id),
        [a for a in answers if a.process == process],
        [c.person_id for c in confirmed if (c.period, c.process) == (half_year, process)],
    )


def _check_words(act: Act, rating: Rating, understood: Understanding) -> None:
    policies = act.academy.settings.policies
    missing = missing_for_rating(
        rating.dots,
        understood=understood,
        policy=policies.unanimity,
        evidence_from=policies.evidence_from,
        reason=rating.reason,
        evidence=rating.evidence,
        attested=rating.attested,
        closed=is_half_year_closed(act, rating.team_id, rating.period),
    )
    if missing:
        raise RefusedError(missing)


def _keep_agreement(act: Act, rating: Rating, understood: Understanding) -> None:
    """Keep who was there, where a team sits together; dots set elsewhere are agreed by nobody."""
    held = session_going_on(act, rating.team_id, rating.period)
    if held is None:
        return
    places = memberships_in(act.session, [rating.team_id])
    members = members_on(places, act.today)
    # Two counts that differ by whoever left in between would tell what they had answered.
    has_left = set(members_on(places, held.opened_at.date())) - set(members)
    there = {a.person_id for a in attendance_of(act.session, rating.team_id, rating.period)}
    known = 0 if has_left else understood.understood + understood.not_yet
    add_agreement(
        act.session,
        Agreement(
            rating.id,
            members=len(members),
            understood=understood.understood if known >= FEWEST_SHOWN else None,
            present=tuple(person for person in members if person in there),
        ),
    )
