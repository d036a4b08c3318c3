"""Three teams of different age, on the shipped model and on a small one."""

from datetime import date

from scorecard.domain.comparing import TeamDots
from scorecard.domain.dots import Standing
from scorecard.domain.model import RocketModel
from scorecard.domain.people import Team
from scorecard.domain.periods import Calendar, Period

CALENDAR = Calendar()
AHJO = Team(1, "ahjo", "Ahjo", "2024", date(2024, 9, 1))
KATKO = Team(2, "katko", "Katko", "2025", date(2025, 9, 1))
VIRTA = Team(3, "virta", "Virta", "2026", date(2026, 2, 1))


def team_dots(
    team: Team, code: str, model: RocketModel, dots: int, *, before: int = 0, carried: bool = False
) -> TeamDots:
    """Give the first processes of the model 0, 1, 2 … dots up to `dots`; the last none at all."""
    half_year = Period.parse(code)
    rated_in = half_year.predecessor if carried else half_year
    shown: dict[str, Standing | None] = {
        p.code: Standing(min(place % (dots + 1), p.most_dots), rated_in, carried)
        for place, p in enumerate(model.processes)
    }
    shown[model.codes[-1]] = None
    earlier = {
        p.code: Standing(min(place % (before + 1), p.most_dots), half_year.predecessor, False)
        for place, p in enumerate(model.processes)
    }
    return TeamDots(team, half_year, CALENDAR.age(team.founded, half_year), shown, earlier)
