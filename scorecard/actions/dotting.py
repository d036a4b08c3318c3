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
from scorecard.domain.people import Team, members_on
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
    rated = living_team_to(act, team_id, action)
    check_half_year(act, rated, half_year)
    process = act.academy.model.process(given.process)
    if not 0 <= given.dots <= process.most_dots:
        raise RefusedError("dots-out-of-range", most=process.most_dots)
    reason, attested = clean_note(given.reason), clean_note(given.attested)
    evidence = clean_web_address(given.evidence)
    understood = None
    if source is Source.TEAM:
        understood = _understanding(act, rated, half_year, process.code)
        _check_words(act, rated, half_year, given, understood, (reason, evidence, attested))
    rating = Rating(
        team_id=team_id,
        process=process.code,
        period=half_year,
        dots=given.dots,
        given_on=act.today,
        model=act.academy.model_version,
        source=source,
        reason=reason,
        evidence=evidence,
        attested=attested,
        given_by=act.actor.person_id,
        revision=given.revision + 1,
    )
    stored = add_rating(act.session, rating)
    if understood is not None:
        _keep_agreement(act, stored, understood)
    subject = f"team:{team_id}/{half_year}/{process.code}/{source}"
    act.log("set-dots", subject, ["dots", "reason", "evidence", "attested"])
    return stored


def _understanding(act: Act, rated: Team, half_year: Period, process: str) -> Understanding:
    """Return how far the members have understood, as far as it is secret no more."""
    members = members_today(act, rated.id)
    revealed = revealed_in(act.session, rated.id, half_year)
    answers = assessments_of(act.session, rated.id, half_year)
    if not is_revealed(revealed, process, closed=is_half_year_closed(act, rated.id, half_year)):
        answers = []
    confirmed = confirmations_of(act.session, [rated.id])
    return understanding(
        members,
        [a for a in answers if a.process == process],
        [c.person_id for c in confirmed if (c.period, c.process) == (half_year, process)],
    )


def _check_words(
    act: Act,
    rated: Team,
    half_year: Period,
    given: DotsGiven,
    understood: Understanding,
    words: tuple[str, str, str],
) -> None:
    reason, evidence, attested = words
    policies = act.academy.settings.policies
    missing = missing_for_rating(
        given.dots,
        understood=understood,
        policy=policies.unanimity,
        evidence_from=policies.evidence_from,
        reason=reason,
        evidence=evidence,
        attested=attested,
        closed=is_half_year_closed(act, rated.id, half_year),
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
