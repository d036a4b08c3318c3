"""How a process came to its dots: every rating, who agreed on it, and what it was called then."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scorecard.config.model_content import model_of_content
from scorecard.domain.academy import Academy
from scorecard.domain.access import Subject
from scorecard.domain.dots import Rating
from scorecard.domain.model import Process, RocketModel
from scorecard.domain.people import Person
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.words import Words
from scorecard.store.agreements import agreements_on
from scorecard.store.database import Session
from scorecard.store.model_versions import model_versions
from scorecard.views.heard import Heard
from scorecard.views.sight import Sight


@dataclass(frozen=True, slots=True)
class RatedThen:
    """A rating as it was given: by whom, before whom, and under which words.

    `name` is what the process was called in the model of then. `corrected` says that a later
    rating of the same half-year stands instead. `understood` of `members` had understood, as
    far as that was known and may be told.
    """

    rating: Rating
    name: Words
    corrected: bool
    given_by: Person | None = None
    present: tuple[Person, ...] = ()
    members: int | None = None
    understood: int | None = None


@dataclass(frozen=True, slots=True)
class Models:
    """Today's rocket model, and those that earlier dots were given under, by their version."""

    today: RocketModel
    earlier: Mapping[str, RocketModel]

    def of(self, rating: Rating) -> RocketModel:
        """Return the model under which dots were given."""
        return self.earlier.get(rating.model, self.today)

    def process_of(self, rating: Rating) -> Process | None:
        """Return what was rated, as its own model has it, or as today's has."""
        for model in (self.of(rating), self.today):
            if rating.process in model.codes:
                return model.process(rating.process)
        return None

    def at(self, ratings: Sequence[Rating], half_year: Period, now: Period) -> RocketModel:
        """Return the model by which a half-year is shown: the one that its last dots are of.

        A half-year that is still running, or has no dots of its own, is shown by today's.
        """
        own = [r for r in ratings if r.period == half_year]
        last = max(own, key=lambda r: (r.given_on, r.id), default=None)
        return self.today if last is None or half_year >= now else self.of(last)


def models_for(session: Session, academy: Academy, ratings: Sequence[Rating]) -> Models:
    """Read the models of these ratings, if any were given under another than today's."""
    others = {r.model for r in ratings} - {academy.model_version}
    stored = model_versions(session) if others else {}
    return Models(academy.model, {v: model_of_content(stored[v]) for v in others})


def history_of(
    sight: Sight, all_said: Heard, models: Models, process: Process
) -> tuple[RatedThen, ...]:
    """Return a process' ratings, the latest first, each followed by those it corrects."""
    ratings, people, team = all_said.ratings, all_said.people, all_said.team
    held = agreements_on(sight.session, [r.id for r in ratings])
    told = sight.may(Action.SEE_SPREAD, Subject(owner=team.owner, team_id=team.id))
    last = {r.period: r.revision for r in sorted(ratings, key=lambda r: r.revision)}
    return tuple(
        RatedThen(
            rating,
            name=(models.process_of(rating) or process).name,
            corrected=rating.revision < last[rating.period],
            given_by=people.get(rating.given_by or 0),
            present=all_said.named(held[rating.id].present if rating.id in held else ()),
            members=held[rating.id].members if rating.id in held and told else None,
            understood=held[rating.id].understood if rating.id in held and told else None,
        )
        for rating in sorted(ratings, key=lambda r: (r.period, r.revision), reverse=True)
    )
