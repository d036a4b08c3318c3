"""Ways to the goals page from where a metric or a goal stands."""

from scorecard.domain.metrics import Metric
from scorecard.domain.people import Owner
from scorecard.ui.goal_owner import link_query
from scorecard.ui.links import link_to
from scorecard.ui.pace_words import asks_for_change
from scorecard.ui.visit import Visit
from scorecard.views.judged_goals import JudgedGoal


def show_goal_ways(visit: Visit, metric: Metric, judged: JudgedGoal | None) -> None:
    """Show the ways to changing a goal that asks for it, and to setting one, to whoever may."""
    offer_change(visit, judged)
    if _sets_for(visit, metric.owner):
        query = link_query(visit, metric.owner) | {"metric": str(metric.id)}
        link_to("goals", visit.text("goals-set-link"), icon=":material/flag:", **query)


def offer_change(visit: Visit, judged: JudgedGoal | None) -> None:
    """Show the way to changing a goal that its best pace no longer reaches, to whoever may."""
    if judged is None or not asks_for_change(judged) or not _sets_for(visit, judged.goal.owner):
        return
    query = link_query(visit, judged.goal.owner) | {"goal": str(judged.goal.id)}
    link_to("goals", visit.text("goal-change-link"), icon=":material/tune:", **query)


def show_way_to_curve(visit: Visit, owner: Owner) -> None:
    """Show the way to where the curves of this owner are; the academy's have no such page."""
    label = visit.text("goals-see-curve")
    if owner == visit.person.owner:
        link_to("month", label, icon=":material/show_chart:")
    elif query := link_query(visit, owner).get("team"):
        link_to("team", label, icon=":material/show_chart:", team=query)


def _sets_for(visit: Visit, owner: Owner) -> bool:
    # Only whether to show a way; the page and the act ask the policy.
    if owner == visit.person.owner:
        return visit.frame.own_team is not None or bool(visit.frame.coached) or visit.person.admin
    return owner in [team.owner for team in visit.frame.leads]
