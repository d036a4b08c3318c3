"""What no act and no view asks: why not, and where it is tried instead."""

from scorecard.domain.policy import Action

ON_THE_MACHINE = {
    Action.RUN,
    Action.RUN_DEMO,
    Action.CHECK_CONFIG,
    Action.DIAGNOSE,
}
"""What only whoever has the machine can do; there is nobody whom one could ask."""

NOT_YET = {
    Action.KEEP_METRIC,
    Action.SET_GOAL,
    Action.SEE_COACH_DOTS,
    Action.CLOSE_HALF_YEAR,
    Action.SEE_LOG,
}
"""Decided in the design, and not built yet; whoever builds it takes it out of here."""

TRIED_ELSEWHERE: dict[Action, str] = {}
"""Asked outside of acts and views, with the test that tries it."""
