"""The stamp of the rights around a person changes when they do, and with nothing else."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
import sqlalchemy as sa

from scorecard.app import App
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import Membership, Role
from scorecard.domain.values import MonthValue
from scorecard.store.celebrations import set_opened
from scorecard.store.database import Session
from scorecard.store.memberships import add_membership, change_membership, memberships_of
from scorecard.store.metrics import add_metric, change_metric
from scorecard.store.people import change_person
from scorecard.store.rights_stamp import Stamp, rights_stamp
from scorecard.store.values import keep_value
from tests.academies import NOW, TODAY, SmallAcademy, app, month, now, small
from tests.actions import partying

__all__ = ["app", "now", "small"]
Change = Callable[[Session, SmallAcademy], object]


def share(session: Session, small: SmallAcademy, whose: str, way: Visibility) -> None:
    change_metric(session, replace(small.metrics[whose], visibility=way))


def end(session: Session, small: SmallAcademy, name: str) -> None:
    (held,) = memberships_of(session, small.id(name))
    change_membership(session, replace(held, last=TODAY - timedelta(days=1)))


def join(session: Session, small: SmallAcademy, name: str, team: str, role: Role) -> None:
    place = Membership(0, small.teams[team].id, small.id(name), role, TODAY)
    add_membership(session, place)


def promote(session: Session, small: SmallAcademy, name: str) -> None:
    change_person(session, replace(small.people[name], admin=True))


def role(session: Session, small: SmallAcademy, name: str) -> None:
    (held,) = memberships_of(session, small.id(name))
    change_membership(session, replace(held, role=Role.LEADER))


def follow(session: Session, small: SmallAcademy) -> None:
    add_metric(session, replace(small.metrics["visits"], owner=small.people["maija"].owner))


def enter(session: Session, small: SmallAcademy) -> None:
    value = MonthValue(month("2026-11"), Decimal(7), version=0)
    keep_value(session, small.metrics["visits"].id, value, entered_by=None, entered_at=NOW)


def opened(session: Session, small: SmallAcademy) -> None:
    set_opened(session, partying.celebrated(session, small).ours, TODAY)


CHANGES: dict[str, Change] = {
    "a metric kept to oneself": lambda s, small: share(s, small, "visits", Visibility.ME),
    "a metric for the coach alone": lambda s, small: share(s, small, "visits", Visibility.COACH),
    "a member who left": lambda s, small: end(s, small, "aino"),
    "a coach who lost the team": lambda s, small: end(s, small, "kaisa"),
    "a member who came": lambda s, small: join(s, small, "veikko", "usva", Role.MEMBER),
    "a role": lambda s, small: role(s, small, "aino"),
    "a metric that came": follow,
    "a celebration that was opened": opened,
}
QUIET: dict[str, Change] = {
    "a number": enter,
    "a name": lambda s, small: change_person(s, replace(small.people["ville"], name="Ville V")),
    "a place in another team": lambda s, small: join(s, small, "veikko", "ahjo", Role.MEMBER),
    "a celebration": partying.celebrated,
    "another administrator": lambda s, small: promote(s, small, "aino"),
}


def stamp(app: App, small: SmallAcademy, name: str = "kaisa", *, days: int = 0) -> Stamp:
    with app.database.read() as session:
        return rights_stamp(session, small.id(name), TODAY + timedelta(days=days))


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_it_changes_with_what_is_to_be_seen(app: App, small: SmallAcademy, change: Change) -> None:
    before = stamp(app, small)

    app.database.write(lambda session: change(session, small))

    assert stamp(app, small) != before


@pytest.mark.parametrize("change", QUIET.values(), ids=QUIET)
def test_it_stays_with_everything_else(app: App, small: SmallAcademy, change: Change) -> None:
    before = stamp(app, small)

    app.database.write(lambda session: change(session, small))

    assert stamp(app, small) == before


def test_it_changes_with_ones_own_task(app: App, small: SmallAcademy) -> None:
    before = stamp(app, small)

    app.database.write(lambda session: promote(session, small, "kaisa"))

    assert stamp(app, small) != before


def test_it_changes_with_the_day(app: App, small: SmallAcademy) -> None:
    assert stamp(app, small) != stamp(app, small, days=1)


def test_it_is_one_statement_and_another_for_each(app: App, small: SmallAcademy) -> None:
    asked: list[str] = []
    sa.event.listen(app.database.reader, "before_cursor_execute", lambda *a: asked.append(a[2]))

    stamps = {stamp(app, small, name) for name in ("kaisa", "osmo", "veikko")}

    assert (len(stamps), len([s for s in asked if "SELECT" in s])) == (3, 3)
    with app.database.read() as session:
        assert rights_stamp(session, 999_999, TODAY) == (TODAY,)
