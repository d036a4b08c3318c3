"""What is shown inside a view to some of those who get the view, tried by everybody."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from scorecard.app import App
from scorecard.domain.dots import Assessment
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import Owner
from scorecard.domain.periods import Period
from scorecard.domain.policy import Action
from scorecard.domain.refusals import NotAllowedError
from scorecard.store.assessments import keep_assessment
from scorecard.store.database import Session
from scorecard.store.metrics import change_metric, metric
from scorecard.views.heard import heard
from scorecard.views.invitations import inviting_view
from scorecard.views.ledger import Ledger, ledger
from scorecard.views.me import me_view
from scorecard.views.sight import Sight
from scorecard.views.team import team_view
from scorecard.views.understood import understood_view
from tests.academies import NOW, SmallAcademy
from tests.access.asked import About, of, own, usva
from tests.actions.doing import who

CLOSED = Period.parse("2025-H2")


@dataclass(frozen=True, slots=True)
class Shown:
    """An action that a view asks on the way, about what, and whether its answer is shown."""

    action: Action
    about: About
    seen: Callable[[Sight, SmallAcademy], bool]
    visibility: Visibility | None = None


def answered(session: Session, small: SmallAcademy) -> None:
    """Let three of four members have answered in the half-year that is closed."""
    for name in ("ville", "aino", "tuuli"):
        said = Assessment(small.id(name), small.teams["usva"].id, CLOSED, "A3", 1, version=0)
        keep_assessment(session, said)


def is_shown(app: App, small: SmallAcademy, name: str, row: Shown) -> bool:
    """Look as somebody, and say whether the thing is there."""
    if row.visibility:
        _share(app, small, row.visibility)
    try:
        return app.look(who(small, name), lambda sight: row.seen(sight, small))
    except NotAllowedError:
        return False


def _share(app: App, small: SmallAcademy, visibility: Visibility) -> None:
    def unit(session: Session) -> None:
        found = metric(session, small.metrics["visits"].id)
        assert found
        if found.visibility is not visibility:
            change_metric(session, replace(found, visibility=visibility))

    app.database.write(unit)


def _book(sight: Sight, small: SmallAcademy, owner: Owner) -> Ledger:
    return ledger(sight, {owner: small.teams["usva"].id})


def _has_visits(sight: Sight, small: SmallAcademy) -> bool:
    book = _book(sight, small, small.people["ville"].owner)
    return any(m.metric.id == small.metrics["visits"].id for m in book.metrics)


def _has_the_autumn(sight: Sight, small: SmallAcademy) -> bool:
    book = _book(sight, small, small.people["ville"].owner)
    return any(g.goal.id == small.goals["visits"].id for g in book.goals)


def _understood(sight: Sight, small: SmallAcademy) -> tuple[int | None, bool]:
    team = small.teams["usva"]
    view = understood_view(sight, heard(sight, team, [CLOSED], ()), CLOSED, "A3")
    return view.understood, bool(view.silent)


SHOWN = {
    **{
        f"{what} shared with {visibility}": Shown(action, of("ville", visibility), seen, visibility)
        for visibility in Visibility
        for what, action, seen in (
            ("a metric", Action.SEE_METRIC, _has_visits),
            ("a goal", Action.SEE_GOAL, _has_the_autumn),
        )
    },
    "the team's metric": Shown(
        Action.SEE_METRIC,
        usva,
        lambda sight, small: bool(_book(sight, small, small.teams["usva"].owner).metrics),
    ),
    "the team's goal": Shown(
        Action.SEE_GOAL,
        usva,
        lambda sight, small: bool(_book(sight, small, small.teams["usva"].owner).goals),
    ),
    "who is silent": Shown(
        Action.SEE_TEAM_NAMES, usva, lambda sight, small: _understood(sight, small)[1]
    ),
    "how many have understood": Shown(
        Action.SEE_SPREAD, usva, lambda sight, small: _understood(sight, small)[0] is not None
    ),
    "who has entered": Shown(
        Action.SEE_ENTRY_STATE,
        usva,
        lambda sight, small: team_view(sight, small.teams["usva"].id).entered is not None,
    ),
    "who has no password": Shown(
        Action.SEE_INVITED,
        usva,
        lambda sight, small: bool(inviting_view(sight, small.teams["usva"].id).waiting),
    ),
    "where one is signed in": Shown(
        Action.SEE_SIGN_INS, own, lambda sight, _: me_view(sight, now=NOW) is not None
    ),
    "what was done about one": Shown(
        Action.SEE_OWN_DEEDS, own, lambda sight, _: me_view(sight, now=NOW) is not None
    ),
}
