"""A metric is added, changed, archived and brought back; what was entered is never lost.

Five places are all there is. What another unit or kind means for months that hold numbers is
asked, and either way they stay readable.
"""

from dataclasses import replace
from decimal import Decimal

import pytest

from scorecard.actions.cells import MonthEntry
from scorecard.actions.entering import enter_month
from scorecard.actions.metrics import Meaning, add_metric, change_metric
from scorecard.actions.metrics_anew import begin_anew
from scorecard.actions.metrics_archive import archive_metric, bring_back_metric
from scorecard.actions.metrics_given import MetricGiven
from scorecard.actions.metrics_places import Seen
from scorecard.app import App
from scorecard.domain.metrics import (
    Aggregate,
    Direction,
    Kind,
    Metric,
    Perspective,
    Visibility,
)
from scorecard.domain.people import ACADEMY, Owner
from scorecard.domain.refusals import ConflictError
from scorecard.domain.values import MonthValue
from scorecard.store import metrics as stored
from scorecard.store.database import Session
from scorecard.store.values import add_values, history_of, keep_value, values_of
from tests.academies import NOW, SmallAcademy, month
from tests.actions.doing import done, log_of, refusal, says_not_found

READING = MetricGiven(
    "Reading", "h", Kind.ADDS_UP, Direction.UP, Perspective.LEARNING, decimals=1, process="Y1"
)
VISITS = MetricGiven("Customer visits", "visits", Kind.ADDS_UP, Direction.UP, Perspective.CUSTOMERS)
INVOICING = MetricGiven(
    "Invoicing",
    "€",
    Kind.ADDS_UP,
    Direction.UP,
    Perspective.FINANCES,
    template="invoicing",
)
NOVEMBER = month("2026-11")


def given_of(metric: Metric) -> MetricGiven:
    """Return what a form that shows a metric would send if nothing was touched."""
    return MetricGiven(
        metric.name,
        metric.unit,
        metric.kind,
        metric.direction,
        metric.perspective,
        aggregate=metric.aggregate,
        process=metric.process,
        decimals=metric.decimals,
        lower=metric.lower,
        upper=metric.upper,
        first=metric.first,
    )


def kept(app: App, metric: Metric) -> Metric | None:
    with app.database.read() as session:
        return stored.metric(session, metric.id)


def months(app: App, metric: Metric) -> list[tuple[str, Decimal | None]]:
    with app.database.read() as session:
        return [(v.month.code, v.amount) for v in values_of(session, [metric.id])[metric.id]]


def fill(app: App, owner: Owner, *, beside: int) -> list[Metric]:
    """Let an owner follow as many metrics more as there are places beside `beside`."""
    like = Metric(
        0, owner, "", "", Kind.LEVEL, Direction.UP, Aggregate.MEAN, Perspective.FINANCES, NOVEMBER
    )

    def unit(session: Session) -> list[Metric]:
        return [
            stored.add_metric(session, replace(like, name=f"Metric {slot}", slot=slot))
            for slot in range(beside + 1, 6)
        ]

    return app.database.write(unit)


def key_of(app: App, name: int, deed: object) -> str | None:
    refused = refusal(app, name, deed)  # type: ignore[arg-type]  # a lambda, in every call
    return refused.key if refused else None


def test_a_new_metric_takes_the_first_free_place(app: App, small: SmallAcademy) -> None:
    ville = small.people["ville"]

    added = done(app, ville.id, lambda act: add_metric(act, ville.owner, READING))

    assert added == kept(app, added)
    assert added == Metric(
        added.id,
        ville.owner,
        "Reading",
        "h",
        Kind.ADDS_UP,
        Direction.UP,
        Aggregate.SUM,
        Perspective.LEARNING,
        NOVEMBER,
        slot=2,
        process="Y1",
        visibility=Visibility.COACH,
        decimals=1,
    )
    assert log_of(app)[0].deed == "add-metric"


@pytest.mark.parametrize(
    ("given", "key"),
    [
        pytest.param(replace(READING, name=" "), "text-empty", id="no name"),
        pytest.param(replace(READING, name="customer  VISITS"), "metric-name-taken", id="name"),
        pytest.param(replace(READING, decimals=7), "metric-decimals", id="decimals"),
        pytest.param(replace(READING, process="Z9"), "no-such-process", id="process"),
        pytest.param(replace(READING, template="no"), "metric-no-such-template", id="template"),
        pytest.param(
            replace(READING, template="book-points", collected=True),
            "metric-not-collectable",
            id="a person collects from nobody",
        ),
        pytest.param(
            replace(READING, direction=Direction.RANGE, lower=Decimal(2)),
            "metric-range-missing",
            id="half a range",
        ),
        pytest.param(
            replace(READING, direction=Direction.RANGE, lower=Decimal(5), upper=Decimal(2)),
            "metric-range-crossed",
            id="a range backwards",
        ),
        pytest.param(
            replace(READING, first=month("2026-12")), "metric-first-in-the-future", id="next month"
        ),
    ],
)
def test_what_does_not_fit_is_refused_with_its_reason(
    app: App, small: SmallAcademy, given: MetricGiven, key: str
) -> None:
    ville = small.people["ville"]

    assert key_of(app, ville.id, lambda act: add_metric(act, ville.owner, given)) == key


@pytest.mark.parametrize(
    ("kind", "asked", "found"),
    [
        (Kind.ADDS_UP, Aggregate.LAST, Aggregate.SUM),
        (Kind.LEVEL, Aggregate.SUM, Aggregate.MEAN),
        (Kind.LEVEL, Aggregate.LAST, Aggregate.LAST),
        (Kind.LEVEL, None, Aggregate.MEAN),
    ],
)
def test_months_are_put_together_as_the_kind_allows(
    app: App, small: SmallAcademy, kind: Kind, asked: Aggregate | None, found: Aggregate
) -> None:
    ville, given = small.people["ville"], replace(READING, kind=kind, aggregate=asked)

    added = done(app, ville.id, lambda act: add_metric(act, ville.owner, given))

    assert added.aggregate is found


def test_a_sixth_is_refused_until_one_is_archived_for_it(app: App, small: SmallAcademy) -> None:
    ville = small.people["ville"]
    others = fill(app, ville.owner, beside=1)
    seen = Seen(others[1].id, 1)

    alone = key_of(app, ville.id, lambda act: add_metric(act, ville.owner, READING))
    added = done(app, ville.id, lambda act: add_metric(act, ville.owner, READING, instead_of=seen))

    assert (alone, added.slot) == ("metric-no-place", others[1].slot)
    archived = kept(app, others[1])
    assert archived
    assert archived.slot is None
    assert len([entry for entry in log_of(app) if entry.deed == "add-metric"]) == 1


def test_nothing_is_archived_for_a_metric_that_is_refused(app: App, small: SmallAcademy) -> None:
    ville = small.people["ville"]
    (*_, last) = fill(app, ville.owner, beside=1)
    seen, again = Seen(last.id, 1), replace(READING, name="Metric 2")

    key = key_of(app, ville.id, lambda act: add_metric(act, ville.owner, again, instead_of=seen))

    assert (key, kept(app, last)) == ("metric-name-taken", last)


def test_nobody_makes_room_in_somebody_elses_scorecard(app: App, small: SmallAcademy) -> None:
    ville, cash = small.people["ville"], small.metrics["cash"]
    fill(app, ville.owner, beside=1)

    found = refusal(
        app,
        ville.id,
        lambda act: add_metric(act, ville.owner, READING, instead_of=Seen(cash.id, 1)),
    )
    # Maija keeps both, and still the team's place is not hers.
    maija = small.people["maija"]
    hers = refusal(
        app,
        maija.id,
        lambda act: add_metric(act, maija.owner, READING, instead_of=Seen(cash.id, 1)),
    )

    assert (says_not_found(found), says_not_found(hers)) == (True, True)


def test_others_metrics_are_kept_by_nobody(app: App, small: SmallAcademy) -> None:
    owners = [small.people["ville"].owner, small.teams["usva"].owner, ACADEMY]
    wanted = [{"ville"}, {"maija", "kaisa"}, {"risto"}]

    allowed = [
        {
            name
            for name, person in small.people.items()
            if refusal(app, person.id, lambda act, o=owner: add_metric(act, o, READING)) is None  # type: ignore[misc]  # bound at once
        }
        for owner in owners
    ]

    assert allowed == wanted


def test_changing_what_it_is_called_leaves_its_months_alone(app: App, small: SmallAcademy) -> None:
    visits = small.metrics["visits"]
    before = months(app, visits)
    given = replace(given_of(visits), name="Visits", perspective=Perspective.FINANCES)

    changed = done(
        app, small.id("ville"), lambda act: change_metric(act, visits.id, given, version=1)
    )

    assert changed == replace(visits, name="Visits", perspective=Perspective.FINANCES, version=2)
    assert (kept(app, visits), months(app, visits)) == (changed, before)
    assert log_of(app)[0].fields == ("name", "perspective")


@pytest.mark.parametrize("changes", [{"unit": "hours"}, {"kind": Kind.LEVEL}])
def test_another_unit_or_kind_asks_what_it_means(
    app: App, small: SmallAcademy, changes: dict[str, object]
) -> None:
    visits, ville = small.metrics["visits"], small.id("ville")
    given = replace(given_of(visits), **changes)  # type: ignore[arg-type]  # as its fields are

    key = key_of(app, ville, lambda act: change_metric(act, visits.id, given, version=1))
    changed = done(
        app,
        ville,
        lambda act: change_metric(act, visits.id, given, version=1, meaning=Meaning.CORRECT),
    )

    assert key == "metric-meaning-missing"
    assert (changed.unit, changed.kind) == (given.unit, given.kind)
    assert months(app, visits) == [
        ("2026-08", Decimal(3)),
        ("2026-09", Decimal(4)),
        ("2026-10", Decimal(2)),
    ]


def test_a_metric_without_a_number_is_changed_without_being_asked(
    app: App, small: SmallAcademy
) -> None:
    cash = small.metrics["cash"]
    given = replace(given_of(cash), unit="k€", kind=Kind.ADDS_UP)

    changed = done(
        app, small.id("maija"), lambda act: change_metric(act, cash.id, given, version=1)
    )

    assert (changed.unit, changed.aggregate) == ("k€", Aggregate.SUM)


@pytest.mark.parametrize(
    ("changes", "template"),
    [
        pytest.param({}, "invoicing", id="as the template has it"),
        pytest.param({"unit": "k€"}, None, id="another unit"),
        pytest.param({"kind": Kind.LEVEL}, None, id="another kind"),
    ],
)
def test_a_new_metric_unlike_its_template_counts_with_no_others(
    app: App, small: SmallAcademy, changes: dict[str, object], template: str | None
) -> None:
    ville, given = small.people["ville"], replace(INVOICING, **changes)  # type: ignore[arg-type]  # as its fields are

    added = done(app, ville.id, lambda act: add_metric(act, ville.owner, given))

    assert (kept(app, added), added.template) == (added, template)


@pytest.mark.parametrize(
    ("changes", "template"),
    [
        pytest.param({"name": "Visits"}, "customer-visits", id="another name"),
        pytest.param({"unit": "KPL"}, "customer-visits", id="the unit in another language"),
        pytest.param({"unit": "hours"}, None, id="another unit"),
        pytest.param({"kind": Kind.LEVEL}, None, id="another kind"),
    ],
)
def test_a_metric_that_becomes_unlike_its_template_counts_with_no_others(
    app: App, small: SmallAcademy, changes: dict[str, object], template: str | None
) -> None:
    visits, ville = small.metrics["visits"], small.id("ville")
    given = replace(given_of(visits), **changes)  # type: ignore[arg-type]  # as its fields are

    changed = done(
        app,
        ville,
        lambda act: change_metric(act, visits.id, given, version=1, meaning=Meaning.CORRECT),
    )

    assert (kept(app, visits), changed.template) == (changed, template)
    assert ("template" in log_of(app)[0].fields) is (template is None)


@pytest.mark.parametrize("changes", [{"unit": "k€"}, {"kind": Kind.LEVEL}])
def test_what_is_collected_stays_like_its_template(
    app: App, small: SmallAcademy, changes: dict[str, object]
) -> None:
    risto, whole = small.id("risto"), replace(INVOICING, collected=True, first=month("2026-01"))
    odd = replace(whole, **changes)  # type: ignore[arg-type]  # as its fields are
    refused = key_of(app, risto, lambda act: add_metric(act, ACADEMY, odd))
    added = done(app, risto, lambda act: add_metric(act, ACADEMY, whole))
    anew = replace(odd, first=month("2026-10"))

    keys = [
        key_of(
            app,
            risto,
            lambda act: change_metric(act, added.id, odd, version=1, meaning=Meaning.CORRECT),
        ),
        key_of(
            app,
            risto,
            lambda act: begin_anew(act, added.id, anew, version=1, old_name="Before"),
        ),
    ]

    assert [refused, *keys] == ["metric-collected-unlike"] * 3
    assert kept(app, added) == added


def test_beginning_anew_keeps_the_past_readable(app: App, small: SmallAcademy) -> None:
    visits, ville = small.metrics["visits"], small.id("ville")
    given = replace(given_of(visits), unit="hours", first=month("2026-10"))

    new = done(
        app,
        ville,
        lambda act: begin_anew(act, visits.id, given, version=1, old_name="Visits, counted"),
    )

    old = kept(app, visits)
    assert old == replace(
        visits, name="Visits, counted", last=month("2026-09"), slot=None, version=2
    )
    assert (new.name, new.unit, new.slot, new.first, new.visibility) == (
        "Customer visits",
        "hours",
        1,
        month("2026-10"),
        Visibility.TEAM,
    )
    assert months(app, visits) == [("2026-08", Decimal(3)), ("2026-09", Decimal(4))]
    assert months(app, new) == [("2026-10", Decimal(2))]
    # Hours are not put together with what others count.
    assert (old.template, new.template) == ("customer-visits", None)


def test_what_a_month_held_before_goes_along(app: App, small: SmallAcademy) -> None:
    visits, ville = small.metrics["visits"], small.id("ville")
    corrected = MonthValue(month("2026-10"), Decimal(6), version=1)
    app.database.write(
        lambda session: keep_value(session, visits.id, corrected, entered_by=ville, entered_at=NOW)
    )
    given = replace(given_of(visits), unit="hours", first=month("2026-10"))

    new = done(
        app, ville, lambda act: begin_anew(act, visits.id, given, version=1, old_name="Before")
    )

    with app.database.read() as session:
        told = [e.value.amount for e in history_of(session, new.id, month("2026-10"))]
        left = history_of(session, visits.id, month("2026-10"))
    assert (told, left) == ([Decimal(2), Decimal(6)], [])


@pytest.mark.parametrize(
    ("first", "old_name", "key"),
    [
        ("2026-08", "Before", "metric-anew-too-early"),
        ("2026-10", "customer visits", "metric-names-alike"),
        ("2026-10", "Lessons", "metric-name-taken"),
        ("2026-10", "", "text-empty"),
    ],
)
def test_beginning_anew_needs_a_past_and_two_names(
    app: App, small: SmallAcademy, first: str, old_name: str, key: str
) -> None:
    visits, ville = small.metrics["visits"], small.people["ville"]
    lessons = replace(READING, name="Lessons")
    done(app, ville.id, lambda act: add_metric(act, ville.owner, lessons))
    given = replace(given_of(visits), unit="hours", first=month(first))

    found = key_of(
        app,
        ville.id,
        lambda act: begin_anew(act, visits.id, given, version=1, old_name=old_name),
    )

    assert (found, kept(app, visits)) == (key, visits)


def test_archived_it_keeps_its_months_and_frees_its_place(app: App, small: SmallAcademy) -> None:
    visits, ville = small.metrics["visits"], small.id("ville")

    archived = done(app, ville, lambda act: archive_metric(act, visits.id, version=1))

    assert archived == replace(visits, last=month("2026-10"), slot=None, version=2)
    assert len(months(app, visits)) == 3
    assert key_of(app, ville, lambda act: archive_metric(act, visits.id, version=2)) == (
        "metric-is-archived"
    )


def test_a_month_that_holds_something_still_counts(app: App, small: SmallAcademy) -> None:
    visits, ville = small.metrics["visits"], small.id("ville")
    entered = [(visits.id, MonthValue(NOVEMBER, excused=True))]
    app.database.write(lambda s: add_values(s, entered, entered_by=ville, entered_at=NOW))

    archived = done(app, ville, lambda act: archive_metric(act, visits.id, version=1))

    assert archived.last == NOVEMBER


def test_brought_back_it_takes_its_old_place_if_that_is_free(app: App, small: SmallAcademy) -> None:
    visits, ville = small.metrics["visits"], small.id("ville")
    done(app, ville, lambda act: archive_metric(act, visits.id, version=1))

    back = done(
        app,
        ville,
        lambda act: bring_back_metric(act, visits.id, version=2, since=NOVEMBER, slot=1),
    )

    assert back == replace(visits, version=3)


def test_the_months_between_are_remembered_as_not_followed(app: App, small: SmallAcademy) -> None:
    visits, ville = small.metrics["visits"], small.id("ville")
    ended = replace(visits, last=month("2026-08"), slot=None)
    app.database.write(lambda session: stored.change_metric(session, ended))

    done(app, ville, lambda act: bring_back_metric(act, visits.id, version=2))

    back = kept(app, visits)
    assert back
    assert back.paused == (month("2026-09"), month("2026-10"))
    assert (back.slot, back.last) == (1, None)


def test_nobody_enters_anything_for_a_month_between(app: App, small: SmallAcademy) -> None:
    visits, ville = small.metrics["visits"], small.id("ville")
    ended = replace(visits, last=month("2026-08"), slot=None)
    app.database.write(lambda session: stored.change_metric(session, ended))
    done(app, ville, lambda act: bring_back_metric(act, visits.id, version=2))
    entry = MonthEntry(visits.id, Decimal(4), version=1)

    key = key_of(app, ville, lambda act: enter_month(act, month("2026-09"), [entry]))

    assert key == "value-while-archived"


def test_a_full_scorecard_makes_room_for_what_comes_back(app: App, small: SmallAcademy) -> None:
    visits, ville = small.metrics["visits"], small.people["ville"]
    done(app, ville.id, lambda act: archive_metric(act, visits.id, version=1))
    others = fill(app, ville.owner, beside=0)
    seen = Seen(others[2].id, 1)

    full = key_of(app, ville.id, lambda act: bring_back_metric(act, visits.id, version=2))
    back = done(
        app,
        ville.id,
        lambda act: bring_back_metric(act, visits.id, version=2, instead_of=seen),
    )

    assert (full, back.slot) == ("metric-no-place", 3)


def test_a_place_still_held_by_a_metric_of_the_past_is_taken_over(
    app: App, small: SmallAcademy
) -> None:
    visits, ville = small.metrics["visits"], small.people["ville"]
    ended = replace(visits, last=month("2026-10"))
    app.database.write(lambda session: stored.change_metric(session, ended))
    early = replace(READING, first=month("2026-01"))

    added = done(app, ville.id, lambda act: add_metric(act, ville.owner, early))

    past = kept(app, visits)
    assert past
    assert (added.slot, past.slot) == (1, None)


def test_what_was_changed_meanwhile_is_not_written_over(app: App, small: SmallAcademy) -> None:
    visits, ville = small.metrics["visits"], small.id("ville")
    first = replace(given_of(visits), name="Visits")
    done(app, ville, lambda act: change_metric(act, visits.id, first, version=1))
    late = replace(given_of(visits), name="Meetings")

    tries = [
        refusal(app, ville, lambda act: change_metric(act, visits.id, late, version=1)),
        refusal(app, ville, lambda act: archive_metric(act, visits.id, version=1)),
        refusal(
            app,
            ville,
            lambda act: begin_anew(
                act,
                visits.id,
                replace(late, first=month("2026-10")),
                version=1,
                old_name="Before",
            ),
        ),
    ]

    for refused in tries:
        assert isinstance(refused, ConflictError)
        assert isinstance(refused.theirs, Metric)
        assert refused.theirs.name == "Visits"
    assert isinstance(tries[0], ConflictError)
    assert isinstance(tries[0].mine, Metric)
    assert tries[0].mine.name == "Meetings"


def test_the_first_month_may_move_back_and_not_over_what_was_entered(
    app: App, small: SmallAcademy
) -> None:
    visits, ville = small.metrics["visits"], small.id("ville")
    late = replace(given_of(visits), first=month("2026-09"))
    early = replace(given_of(visits), first=month("2026-02"))

    key = key_of(app, ville, lambda act: change_metric(act, visits.id, late, version=1))
    changed = done(app, ville, lambda act: change_metric(act, visits.id, early, version=1))

    assert (key, changed.first) == ("metric-first-after-values", month("2026-02"))
