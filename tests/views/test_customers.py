"""The way with customers of a person or a team: by whom it is counted decides what it says."""

from dataclasses import replace
from decimal import Decimal

import pytest

from scorecard.app import App
from scorecard.domain.curves import PointKind
from scorecard.domain.funnels import CustomerMetrics, Share
from scorecard.domain.metrics import Visibility
from scorecard.domain.people import Membership, Person, Role
from scorecard.domain.periods import Period
from scorecard.store.database import Session
from scorecard.store.metrics import change_metric
from scorecard.store.people import add_person
from scorecard.store.teams import add_membership
from scorecard.views.customers import CustomersView, customers_view
from scorecard.views.whose import Whose, WhoseKind
from tests.academies import FOUNDED, SmallAcademy, month
from tests.following import AWAY, LATEST, Months, follow

NAMES = ("ville", "aino", "maija")


def seen(
    app: App, small: SmallAcademy, name: str, *, team: bool = False, period: str | None = None
) -> CustomersView:
    usva = small.teams["usva"]
    whose = Whose(WhoseKind.TEAM, usva.owner, usva.id)
    if not team:
        whose = Whose(WhoseKind.ME, small.people[name].owner, usva.id)
    at = Period.parse(period) if period else None
    return app.look(small.id(name), lambda sight: customers_view(sight, whose, at))


def members_follow(app: App, small: SmallAcademy, **templates: Months) -> None:
    def unit(session: Session) -> None:
        for name in NAMES:
            for template, months in templates.items():
                follow(session, small.people[name].owner, template, months)

    app.database.write(unit)


def team_archived(
    app: App,
    small: SmallAcademy,
    template: str,
    months: Months,
    *,
    last: str,
    paused: tuple[Period, ...] = (),
) -> None:
    """Let the team have entered a metric that it follows no longer."""

    def unit(session: Session) -> None:
        held = follow(session, small.teams["usva"].owner, template, months)
        change_metric(session, replace(held, last=month(last), paused=paused))

    app.database.write(unit)


def collect(session: Session, small: SmallAcademy, template: str) -> None:
    held = follow(session, small.teams["usva"].owner, template, [None], name="Together")
    change_metric(session, replace(held, collected=True))


def one_follows(app: App, small: SmallAcademy, **templates: Months) -> None:
    def unit(session: Session) -> None:
        for template, months in templates.items():
            follow(session, small.people["aino"].owner, template.replace("_", "-"), months)

    app.database.write(unit)


def test_a_persons_funnel_has_sums_and_shares_of_the_last_twelve_months(
    app: App, small: SmallAcademy
) -> None:
    one_follows(
        app,
        small,
        contacts=[40, *[10] * 12],
        meetings=[40, *[5] * 12],
        deals=[40, *[1] * 12],
    )

    view = seen(app, small, "aino")

    assert (view.months[0], view.months[-1]) == (LATEST.plus(-11), LATEST)
    assert [(s.template, s.amount) for s in view.steps] == [
        ("contacts", 120),
        ("meetings", 60),
        ("offers", None),
        ("deals", 12),
    ]
    assert [s.share.value if s.share else None for s in view.steps] == [
        None,
        Decimal("0.5"),
        None,
        Decimal("0.2"),
    ]
    assert view.through == Share("contacts", Decimal(120), Decimal(12), 12)


def test_a_period_ends_today(app: App, small: SmallAcademy) -> None:
    one_follows(app, small, contacts=[10] * 12, meetings=[5] * 12)

    view = seen(app, small, "aino", period="2026-H2")

    assert [m.code for m in view.months] == [f"2026-{n:02}" for n in range(7, 12)]
    assert view.steps[0].amount == 50


def test_a_team_puts_its_members_together(app: App, small: SmallAcademy) -> None:
    members_follow(app, small, contacts=[10, 20], deals=[1, 4])

    view = seen(app, small, "kaisa", team=True)

    assert [s.amount for s in view.steps] == [90, None, None, 15]
    assert view.steps[-1].share == Share("contacts", Decimal(90), Decimal(15), 2)
    assert view.collected == {"contacts", "deals"}


def test_what_a_team_enters_itself_comes_before_what_its_members_do(
    app: App, small: SmallAcademy
) -> None:
    members_follow(app, small, contacts=[10, 20], deals=[1, 4])
    app.database.write(lambda s: follow(s, small.teams["usva"].owner, "deals", [7, 8]))

    view = seen(app, small, "kaisa", team=True)

    assert view.steps[-1].amount == 15
    # The team counted the deals and its members the contacts: no share of the one in the other.
    assert (view.steps[-1].share, view.through) == (None, None)
    assert view.collected == {"contacts"}


@pytest.mark.parametrize("last", ["2026-03", "2026-10"], ids=["at once", "months later"])
def test_what_a_team_archived_hides_nothing_that_is_collected_now(
    app: App, small: SmallAcademy, last: str
) -> None:
    members_follow(app, small, deals=[9, *[None] * 6, 5, None])
    team_archived(app, small, "deals", [7, *[None] * 8], last=last)
    app.database.write(lambda s: collect(s, small, "deals"))

    view = seen(app, small, "kaisa", team=True)

    # March is the team's own number, October that of its members.
    assert (view.steps[-1].amount, view.steps[-1].months) == (22, 2)
    assert view.collected == {"deals"}


def test_a_metric_in_use_is_not_filled_up_by_members(app: App, small: SmallAcademy) -> None:
    members_follow(app, small, deals=[5, 5])
    app.database.write(lambda s: follow(s, small.teams["usva"].owner, "deals", [7, None]))

    assert seen(app, small, "kaisa", team=True).steps[-1].amount == 7


def test_a_line_goes_on_with_what_members_do_where_the_teams_own_ended(
    app: App, small: SmallAcademy
) -> None:
    members_follow(app, small, **{"customers-a3": [None, 4, 6]})
    team_archived(app, small, "customers-a3", [9, None, None], last="2026-09")

    (line,) = seen(app, small, "kaisa", team=True).pipeline

    assert [p.amount for p in line.points] == [9, 4, 6]
    assert line.per_member


def test_after_an_archived_metric_two_members_are_too_few(app: App, small: SmallAcademy) -> None:
    def unit(session: Session) -> None:
        for name in NAMES[:2]:
            follow(session, small.people[name].owner, "deals", [5])

    app.database.write(unit)
    team_archived(app, small, "deals", [7, None], last="2026-10")

    view = seen(app, small, "kaisa", team=True)

    assert (view.steps[-1].amount, view.collected) == (7, frozenset())


def test_a_month_withheld_from_the_line_of_members_is_not_told_as_paused(
    app: App, small: SmallAcademy
) -> None:
    def unit(session: Session) -> None:
        for name, months in zip(NAMES, ([4, 4, 4], [4, 4, 4], [4, None, 4]), strict=True):
            follow(session, small.people[name].owner, "customers-a3", months)

    app.database.write(unit)
    paused = (month("2026-10"),)
    team_archived(app, small, "customers-a3", [9, *[None] * 3], last="2026-11", paused=paused)

    (line,) = seen(app, small, "kaisa", team=True).pipeline

    value, withheld = PointKind.VALUE, PointKind.WITHHELD
    assert [p.kind for p in line.points] == [value, value, withheld, value]


def test_a_month_in_which_one_member_left_a_kind_out_is_in_no_share(
    app: App, small: SmallAcademy
) -> None:
    def unit(session: Session) -> None:
        fourth = add_person(session, Person(0, "veera@example.org", "Veera Ranta"))
        held = Membership(0, small.teams["usva"].id, fourth.id, Role.MEMBER, FOUNDED)
        add_membership(session, held)
        for owner in (fourth.owner, *(small.people[name].owner for name in NAMES)):
            follow(session, owner, "contacts", [10, 10])
            follow(session, owner, "deals", [2, None if owner == fourth.owner else 2])

    app.database.write(unit)

    view = seen(app, small, "kaisa", team=True)

    # Of November 40 contacts and the deals of three are known: no share of the one in the other.
    assert (view.steps[0].amount, view.steps[-1].amount) == (80, 14)
    assert view.steps[-1].share == Share("contacts", Decimal(40), Decimal(8), 1)


def test_two_members_are_too_few(app: App, small: SmallAcademy) -> None:
    def unit(session: Session) -> None:
        for name in NAMES[:2]:
            follow(session, small.people[name].owner, "contacts", [10, 20])

    app.database.write(unit)

    assert seen(app, small, "kaisa", team=True).is_empty


def test_what_members_keep_to_themselves_is_in_no_funnel(app: App, small: SmallAcademy) -> None:
    def unit(session: Session) -> None:
        for name in NAMES:
            owner = small.people[name].owner
            follow(session, owner, "contacts", [10], visibility=Visibility.ME)

    app.database.write(unit)

    assert seen(app, small, "kaisa", team=True).is_empty


def test_a_metric_followed_anew_goes_on_where_the_old_one_ended(
    app: App, small: SmallAcademy
) -> None:
    def unit(session: Session) -> None:
        owner = small.people["aino"].owner
        follow(session, owner, "contacts", [10, None])
        follow(session, owner, "contacts", [5], name="Contacts again")

    app.database.write(unit)

    assert seen(app, small, "aino").steps[0].amount == 15


def test_the_pipeline_has_a_line_for_each_step_that_is_counted(
    app: App, small: SmallAcademy
) -> None:
    one_follows(app, small, customers_a3=[4, AWAY, 6], customers_a1=[0, 1, 1])

    view = seen(app, small, "aino")

    assert [line.template for line in view.pipeline] == ["customers-a3", "customers-a1"]
    assert [p.amount for p in view.pipeline[0].points] == [4, None, 6]
    assert [p.amount for p in view.pipeline[1].points] == [0, 1, 1]


def test_what_customers_say_comes_with_the_number_of_answers(app: App, small: SmallAcademy) -> None:
    one_follows(app, small, would_recommend_us=[100, 50], answers_received=[1, 4])

    (feedback,) = seen(app, small, "aino").feedback

    assert (feedback.amount, feedback.answers, feedback.weighted) == (60, 5, True)


def test_the_net_promoter_score_may_be_negative_and_a_share_may_not(
    app: App, small: SmallAcademy
) -> None:
    one_follows(app, small, would_recommend_us=[-40, 50], net_promoter_score=[-40, 20])

    recommend, score = seen(app, small, "aino").feedback

    assert (recommend.amount, recommend.impossible) == (50, (month("2026-10"),))
    assert (score.amount, score.impossible) == (-10, ())


def test_answers_of_another_owner_do_not_count(app: App, small: SmallAcademy) -> None:
    members_follow(app, small, **{"answers-received": [3, 3]})
    app.database.write(
        lambda s: follow(s, small.teams["usva"].owner, "would-recommend-us", [80, 90])
    )

    (feedback,) = seen(app, small, "kaisa", team=True).feedback

    assert (feedback.amount, feedback.answers, feedback.weighted) == (85, None, False)


def test_an_academy_that_follows_no_customers_has_an_empty_page(
    app: App, small: SmallAcademy
) -> None:
    one_follows(app, small, contacts=[10])
    without = replace(app, academy=replace(app.academy, customers=CustomerMetrics()))

    view = seen(without, small, "aino")

    assert view.is_empty
    assert (view.steps, view.pipeline, view.feedback) == ((), (), ())


@pytest.mark.parametrize("team", [True, False], ids=["a team", "oneself"])
def test_nobody_who_follows_nothing_gets_an_error(
    app: App, small: SmallAcademy, *, team: bool
) -> None:
    assert seen(app, small, "maija", team=team).is_empty
