"""Two metrics of one owner, as far as the actor may see them; of members the mean of each month."""

from decimal import Decimal
from typing import Any

import pytest

from scorecard.app import App
from scorecard.domain.metrics import Visibility
from scorecard.domain.relations import Verdict
from scorecard.store.database import Session
from scorecard.views.relations import RelationsView, relations_view
from scorecard.views.whose import Whose, WhoseKind
from tests.academies import SmallAcademy
from tests.following import AWAY, LATEST, follow

CONTACTS = [3, 5, 2, 8, 7, 4, 9, 6, 1, 8]
DEALS = [1, 1, *(n // 2 for n in CONTACTS[:-2])]


def whose(small: SmallAcademy, kind: WhoseKind, name: str = "ville") -> Whose:
    usva, person = small.teams["usva"], small.people[name]
    if kind in (WhoseKind.TEAM, WhoseKind.MEMBERS):
        return Whose(kind, usva.owner, usva.id)
    return Whose(kind, person.owner, usva.id, person)


def seen(app: App, small: SmallAcademy, name: str, kind: WhoseKind, **asked: Any) -> RelationsView:
    of = name if kind is WhoseKind.ME else "ville"
    return app.look(
        small.id(name),
        lambda sight: relations_view(sight, whose(small, kind, of), **asked),
    )


def members_follow(
    session: Session, small: SmallAcademy, *, visibility: Visibility = Visibility.COACH
) -> None:
    for name in ("ville", "aino", "maija"):
        owner = small.people[name].owner
        follow(session, owner, "contacts", CONTACTS, slot=3, visibility=visibility)
        follow(session, owner, "deals", DEALS, slot=4, visibility=visibility)


def test_one_leads_the_other_by_the_lag_that_is_asked(app: App, small: SmallAcademy) -> None:
    app.database.write(lambda session: members_follow(session, small))

    view = seen(app, small, "ville", WhoseKind.ME)
    first, second = (s.key for s in view.offered if s.metric.template in ("contacts", "deals"))
    found = seen(app, small, "ville", WhoseKind.ME, first=first, second=second, lag=2)

    assert found.first is not None
    assert found.first.metric.name == "Contacts"
    assert found.relation.lag == 2
    assert found.relation.verdict is Verdict.TOGETHER
    assert [len(r.pairs) for r in found.relations] == [10, 9, 8, 7, 6, 5, 4]


def test_excused_months_and_empty_ones_take_no_part(app: App, small: SmallAcademy) -> None:
    def unit(session: Session) -> None:
        owner = small.people["aino"].owner
        follow(session, owner, "contacts", [AWAY, 5, None, 0])
        follow(session, owner, "deals", [1, 1, 1, 1])

    app.database.write(unit)

    view = seen(app, small, "aino", WhoseKind.ME)

    assert [(p.month, p.first) for p in view.relations[0].pairs] == [
        (LATEST.plus(-2), 5),
        (LATEST, 0),
    ]


@pytest.mark.parametrize(
    ("first", "second", "lag"),
    [
        pytest.param("999999", None, 0, id="a metric that does not exist"),
        pytest.param("contacts", "contacts", 0, id="the name of a template"),
        pytest.param(None, None, 9, id="a lag that there is not"),
        pytest.param("", "x'; --", -1, id="nonsense"),
    ],
)
def test_what_is_asked_for_and_not_there_gives_way_to_what_is(
    app: App, small: SmallAcademy, first: str | None, second: str | None, lag: int
) -> None:
    app.database.write(lambda session: members_follow(session, small))

    view = seen(app, small, "aino", WhoseKind.ME, first=first, second=second, lag=lag)

    assert view.first is not None
    assert view.second is not None
    assert (view.first.metric.template, view.second.metric.template) == ("contacts", "deals")
    assert view.lag == 0


def test_a_metric_is_never_laid_over_itself(app: App, small: SmallAcademy) -> None:
    app.database.write(lambda session: members_follow(session, small))
    key = seen(app, small, "aino", WhoseKind.ME).offered[1].key

    view = seen(app, small, "aino", WhoseKind.ME, first=key, second=key)

    assert view.first is not None
    assert view.second is not None
    assert view.first.key == key != view.second.key


def test_with_one_metric_there_is_nothing_to_lay_over_each_other(
    app: App, small: SmallAcademy
) -> None:
    view = seen(app, small, "ville", WhoseKind.ME)

    assert [s.metric.name for s in view.offered] == ["Customer visits"]
    assert (view.first, view.second, view.relations) == (None, None, ())


@pytest.mark.parametrize(
    ("name", "templates"),
    [
        pytest.param("kaisa", ["customer-visits", "contacts", "deals"], id="the coach"),
        pytest.param("maija", ["customer-visits"], id="a team-mate"),
    ],
)
def test_of_somebody_else_only_what_they_share_is_offered(
    app: App, small: SmallAcademy, name: str, templates: list[str]
) -> None:
    app.database.write(lambda session: members_follow(session, small))

    view = seen(app, small, name, WhoseKind.PERSON)

    assert [s.metric.template for s in view.offered] == templates


def test_members_together_are_the_mean_per_member(app: App, small: SmallAcademy) -> None:
    app.database.write(lambda session: members_follow(session, small))

    view = seen(app, small, "kaisa", WhoseKind.MEMBERS, first="contacts", second="deals")

    assert view.first is not None
    assert view.first.per_member
    assert view.first.metric.decimals == 1
    assert list(view.first.amounts.values()) == [Decimal(n) for n in CONTACTS]


def test_members_together_are_nothing_below_three(app: App, small: SmallAcademy) -> None:
    # Customer visits are followed by Ville alone, and those of three are kept to themselves.
    app.database.write(lambda session: members_follow(session, small, visibility=Visibility.ME))

    assert seen(app, small, "kaisa", WhoseKind.MEMBERS).offered == ()


def test_members_together_never_tell_what_one_member_keeps_back(
    app: App, small: SmallAcademy
) -> None:
    # Aino sees what Ville and she herself have entered: a mean of three would tell Maija's.
    def unit(session: Session) -> None:
        for name, visibility in (("ville", "team"), ("aino", "coach"), ("maija", "coach")):
            owner = small.people[name].owner
            follow(session, owner, "contacts", CONTACTS, visibility=Visibility(visibility))

    app.database.write(unit)

    assert seen(app, small, "aino", WhoseKind.MEMBERS).offered == ()
    assert [s.key for s in seen(app, small, "kaisa", WhoseKind.MEMBERS).offered] == ["contacts"]
