"""The sentences of the team page."""

from scorecard.domain.goals import GoalState
from scorecard.ui.markdown import plain
from scorecard.ui.visit import Visit
from scorecard.views.team import ShownMetric, TeamView


def team_sentence(visit: Visit, view: TeamView) -> str:
    """Return how many of the team's goals are open and how many were reached, escaped."""
    reached = sum(1 for g in view.goals if g.state is GoalState.REACHED)
    still_open = sum(1 for g in view.goals if g.state is GoalState.OPEN)
    return visit.text(
        "team-state",
        team=plain(view.team.name),
        reached=visit.text.number(reached),
        count=still_open,
    )


def entered_words(visit: Visit, view: TeamView) -> list[str]:
    """Return how many members have entered this month, and who has not, unescaped."""
    if view.entered is None or not view.entered.of:
        return []
    text = visit.text
    month = text.sentence(text.month(view.month))
    lines = [
        text(
            "team-entered",
            month=month,
            given=text.number(view.entered.given),
            of=text.number(view.entered.of),
        )
    ]
    if view.silent:
        lines.append(text("team-silent", names=text.list([p.name for p in view.silent])))
    return lines


def collected_words(visit: Visit, shown: ShownMetric) -> list[str]:
    """Return from how many of how many a collected metric's last month comes."""
    latest = shown.latest
    if latest is None:
        return []
    if latest.amount is None:
        return [visit.text("team-collected-withheld")]
    return [
        visit.text(
            "team-collected",
            month=visit.text.sentence(visit.text.month(latest.month)),
            given=visit.text.number(latest.given),
            of=visit.text.number(latest.of),
        )
    ]
