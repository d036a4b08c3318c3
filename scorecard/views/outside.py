"""What customers say of a team in a half-year, and the form that they answer."""

from collections.abc import Mapping
from dataclasses import dataclass

from scorecard.domain.access import Subject
from scorecard.domain.model import Process
from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.spreads import Spread
from scorecard.domain.surveys import Survey, heard
from scorecard.store.surveys import forms_sent, outside_answers, survey_behind, surveys_in
from scorecard.store.teams import team as team_of
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class OutsideView:
    """The third voice beside the team's and the coach's dots.

    `said` has each process that customers are asked about, with None where nothing may be
    shown: fewer than three have answered, or the survey still takes answers. `forms` counts
    who has sent a form in this half-year, be it shown or not. `open_survey` takes answers now;
    `closed` says that one before it does no more.
    """

    team: Team
    half_year: Period
    said: Mapping[str, Spread | None]
    forms: int
    open_survey: Survey | None
    closed: bool
    may_open: bool
    may_close: bool

    @property
    def is_heard(self) -> bool:
        """Whether there is anything to show."""
        return any(self.said.values())


@dataclass(frozen=True, slots=True)
class SurveyForm:
    """What whoever holds a link is asked: about which team, and about what."""

    team: Team
    survey: Survey
    asked: tuple[Process, ...]


def outside_view(sight: Sight, team_id: int, half_year: Period) -> OutsideView:
    """Gather what customers answered about a team in a half-year, as far as it is shown."""
    team = sight.known_team(team_id)
    subject = Subject(owner=team.owner, team_id=team.id, archived=team.is_archived(sight.today))
    sight.require(Action.SEE_OUTSIDE, subject)
    surveys = surveys_in(sight.session, team.id, half_year)
    ids = [survey.id for survey in surveys]
    answers = outside_answers(sight.session, ids)
    now = sight.academy.calendar.half_year_of(sight.today)
    asked = sight.academy.model.met_by_customers
    opened = [survey for survey in surveys if survey.is_open(sight.today)]
    timely = bool(asked) and now.predecessor <= half_year <= now
    return OutsideView(
        team=team,
        half_year=half_year,
        said={p.code: heard(surveys, answers, p.code, p.most_dots, sight.today) for p in asked},
        forms=sum(forms_sent(sight.session, ids).values()),
        open_survey=opened[-1] if opened else None,
        closed=len(opened) < len(surveys),
        may_open=timely and sight.may(Action.OPEN_SURVEY, subject),
        may_close=bool(opened) and sight.may(Action.CLOSE_SURVEY, subject),
    )


def survey_form(sight: Sight, token_hash: str) -> SurveyForm | None:
    """Return what a link asks; None if it is unknown or has ended, or takes no more answers."""
    survey = survey_behind(sight.session, token_hash)
    team = team_of(sight.session, survey.team_id) if survey else None
    if survey is None or team is None:
        return None
    subject = Subject(by_link=True, archived=team.is_archived(sight.today))
    forms = forms_sent(sight.session, [survey.id])[survey.id]
    if not sight.may(Action.ANSWER_SURVEY, subject) or not survey.takes(forms, sight.today):
        return None
    asked = [p for p in sight.academy.model.met_by_customers if p.code in survey.processes]
    return SurveyForm(team, survey, tuple(asked)) if asked else None
