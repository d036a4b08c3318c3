"""A month holds a number, excused or nothing; nothing is overwritten unseen, or half done."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from threading import Barrier, Thread

import pytest

from scorecard.actions.act import Act, NotLoggedError
from scorecard.actions.entering import MonthEntry, enter_month, take_back_month
from scorecard.app import App
from scorecard.domain.people import OwnerKind
from scorecard.domain.periods import Period
from scorecard.domain.refusals import ConflictError, NotAllowedError, RefusedError
from scorecard.domain.values import MonthValue
from scorecard.store.metrics import add_metric, change_metric
from scorecard.store.teams import change_team
from scorecard.store.values import history_of, value
from tests.academies import NOW, SmallAcademy, month
from tests.actions.doing import done, log_of, refusal

NOVEMBER = month("2026-11")


def entered(
    app: App, small: SmallAcademy, entry: MonthEntry, at: Period = NOVEMBER
) -> list[MonthValue]:
    return done(app, small.id("ville"), lambda act: enter_month(act, at, [entry]))


def refused(
    app: App, small: SmallAcademy, entry: MonthEntry, at: Period = NOVEMBER
) -> RefusedError | None:
    return refusal(app, small.id("ville"), lambda act: enter_month(act, at, [entry]))


def held(app: App, metric_id: int, at: Period = NOVEMBER) -> MonthValue | None:
    with app.database.read() as session:
        return value(session, metric_id, at)


@pytest.mark.parametrize(
    ("entry", "kept"),
    [
        pytest.param(
            MonthEntry(0, Decimal(3), note=" at the fair "),
            MonthValue(NOVEMBER, Decimal(3), note="at the fair"),
            id="a number",
        ),
        pytest.param(MonthEntry(0, Decimal(0)), MonthValue(NOVEMBER, Decimal(0)), id="zero"),
        pytest.param(MonthEntry(0), MonthValue(NOVEMBER), id="nothing"),
        pytest.param(MonthEntry(0, excused=True), MonthValue(NOVEMBER, excused=True), id="excused"),
        pytest.param(
            MonthEntry(0, Decimal(7), excused=True),
            MonthValue(NOVEMBER, excused=True),
            id="excused counts more than a number",
        ),
        pytest.param(
            MonthEntry(0, Decimal("2.1234567")),
            MonthValue(NOVEMBER, Decimal("2.123457")),
            id="seven decimals are rounded to six",
        ),
        pytest.param(
            MonthEntry(0, Decimal("0.0000005")), MonthValue(NOVEMBER, Decimal(0)), id="half to even"
        ),
    ],
)
def test_a_month_holds_what_was_entered(
    app: App, small: SmallAcademy, entry: MonthEntry, kept: MonthValue
) -> None:
    visits = small.metrics["visits"].id

    assert entered(app, small, replace(entry, metric_id=visits)) == [kept]
    assert held(app, visits) == kept


@pytest.mark.parametrize(
    ("entry", "at", "key"),
    [
        pytest.param(MonthEntry(0, Decimal(1)), "2026-12", "value-in-the-future", id="next month"),
        pytest.param(
            MonthEntry(0, Decimal(1)), "2026-07", "value-before-the-metric", id="too early"
        ),
        pytest.param(MonthEntry(0, Decimal(10) ** 12), "2026-11", "amount-too-large", id="huge"),
        pytest.param(MonthEntry(0, Decimal("NaN")), "2026-11", "amount-not-finite", id="no number"),
        pytest.param(MonthEntry(0, note="\0"), "2026-11", "text-control-character", id="a NUL"),
        pytest.param(MonthEntry(0, note="x" * 2_001), "2026-11", "text-too-long", id="long note"),
    ],
)
def test_an_entry_is_refused_with_its_reason(
    app: App, small: SmallAcademy, entry: MonthEntry, at: str, key: str
) -> None:
    visits = replace(entry, metric_id=small.metrics["visits"].id)

    found = refused(app, small, visits, month(at))

    assert found is not None
    assert found.key == key


def test_a_metric_of_the_past_takes_nothing_after_its_last_month(
    app: App, small: SmallAcademy
) -> None:
    ended = replace(small.metrics["visits"], last=month("2026-10"))
    app.database.write(lambda session: change_metric(session, ended))
    entry = MonthEntry(ended.id, Decimal(1), version=1)

    found = refused(app, small, replace(entry, version=0))

    assert found is not None
    assert found.key == "value-after-the-metric"
    assert refused(app, small, entry, month("2026-10")) is None


def test_a_collected_metric_takes_no_values_of_its_own(app: App, small: SmallAcademy) -> None:
    cash = small.metrics["cash"]
    collected = replace(cash, name="Visits of all", slot=2, collected=True, template="visits")
    id = app.database.write(lambda session: add_metric(session, collected)).id
    entry = MonthEntry(id, Decimal(1))

    found = refusal(app, small.id("maija"), lambda act: enter_month(act, NOVEMBER, [entry]))

    assert cash.owner.kind is OwnerKind.TEAM
    assert found is not None
    assert found.key == "value-collected"


@pytest.mark.parametrize(
    ("today", "late"),
    [
        pytest.param("2026-12-31", False, id="on the last day of the month after"),
        pytest.param("2027-01-01", True, id="after it"),
    ],
)
def test_what_comes_after_the_month_and_its_grace_is_marked_as_late(
    app: App, small: SmallAcademy, today: str, late: bool
) -> None:
    visits = small.metrics["visits"].id

    def unit(act: Act) -> list[MonthValue]:
        later = replace(act, today=date.fromisoformat(today))
        return enter_month(later, NOVEMBER, [MonthEntry(visits, Decimal(4))])

    (kept,) = done(app, small.id("ville"), unit)

    assert kept.late is late


def test_a_correction_is_marked_and_what_was_before_is_kept(app: App, small: SmallAcademy) -> None:
    visits = small.metrics["visits"].id
    october = month("2026-10")

    (kept,) = entered(app, small, MonthEntry(visits, Decimal(6), version=1), october)

    assert kept == MonthValue(october, Decimal(6), corrected=True, version=2)
    with app.database.read() as session:
        before, after = history_of(session, visits, october)
    assert (before.value.amount, after.value.amount) == (Decimal(2), Decimal(6))
    assert after.entered_by == small.id("ville")


def test_of_several_entries_all_are_stored_or_none(app: App, small: SmallAcademy) -> None:
    visits, strangers = small.metrics["visits"].id, small.metrics["cash"].id
    entries = [MonthEntry(visits, Decimal(3)), MonthEntry(strangers, Decimal(3))]

    found = refusal(app, small.id("ville"), lambda act: enter_month(act, NOVEMBER, entries))

    assert type(found) is NotAllowedError
    assert held(app, visits) is None


def test_of_two_editors_one_wins_and_the_other_sees_both_values(
    app: App, small: SmallAcademy
) -> None:
    visits = small.metrics["visits"].id
    start, answers = Barrier(2), []

    def edit(amount: int) -> None:
        start.wait()
        try:
            answers.append(entered(app, small, MonthEntry(visits, Decimal(amount)))[0])
        except ConflictError as conflict:
            answers.append(conflict)

    editors = [Thread(target=edit, args=[amount]) for amount in (5, 8)]
    for editor in editors:
        editor.start()
    for editor in editors:
        editor.join()

    (won,) = [a for a in answers if isinstance(a, MonthValue)]
    (lost,) = [a for a in answers if isinstance(a, ConflictError)]
    assert {won.amount, lost.mine.amount} == {Decimal(5), Decimal(8)}
    assert held(app, visits) == lost.theirs == won


def test_the_same_request_sent_twice_at_once_has_one_effect(app: App, small: SmallAcademy) -> None:
    visits = small.metrics["visits"].id
    start, answers = Barrier(2), []

    def send() -> None:
        start.wait()
        entry = MonthEntry(visits, Decimal(5))
        deed = lambda act: enter_month(act, NOVEMBER, [entry])  # noqa: E731
        answers.append(app.perform(small.id("ville"), deed, request="sent twice"))

    senders = [Thread(target=send) for _ in range(2)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()

    assert sorted(answers, key=bool) == [None, [MonthValue(NOVEMBER, Decimal(5))]]
    assert [entry.request for entry in log_of(app)] == ["sent twice"]


class PowerCutError(Exception):
    """Everything stops between the write and the log."""


def test_a_crash_between_the_write_and_its_log_leaves_neither(
    app: App, small: SmallAcademy, monkeypatch: pytest.MonkeyPatch
) -> None:
    visits = small.metrics["visits"].id

    def cut(*_: object) -> None:
        raise PowerCutError

    monkeypatch.setattr(Act, "log", cut)
    with pytest.raises(PowerCutError):
        entered(app, small, MonthEntry(visits, Decimal(5)))

    assert held(app, visits) is None
    assert log_of(app) == []


def test_an_act_that_forgets_its_log_leaves_nothing(
    app: App, small: SmallAcademy, monkeypatch: pytest.MonkeyPatch
) -> None:
    visits = small.metrics["visits"].id
    monkeypatch.setattr(Act, "log", lambda *_: None)

    with pytest.raises(NotLoggedError):
        entered(app, small, MonthEntry(visits, Decimal(5)))

    assert held(app, visits) is None


def taken_back(app: App, small: SmallAcademy, at: Period, version: int) -> list[MonthValue]:
    versions = {small.metrics["visits"].id: version}
    return done(app, small.id("ville"), lambda act: take_back_month(act, at, versions))


def test_taking_a_first_entry_back_leaves_nothing(app: App, small: SmallAcademy) -> None:
    entered(app, small, MonthEntry(small.metrics["visits"].id, Decimal(5)))

    (kept,) = taken_back(app, small, NOVEMBER, 1)

    assert kept.is_nothing
    assert held(app, small.metrics["visits"].id) == kept


def test_taking_a_correction_back_restores_what_was_before(app: App, small: SmallAcademy) -> None:
    october = month("2026-10")
    entry = MonthEntry(small.metrics["visits"].id, excused=True, note="ill", version=1)
    entered(app, small, entry, october)

    (kept,) = taken_back(app, small, october, 2)

    assert kept == MonthValue(october, Decimal(2), corrected=True, version=3)


def test_what_came_late_is_late_still_when_its_correction_is_taken_back(
    app: App, small: SmallAcademy
) -> None:
    # The numbers of the small academy were all entered on the day of the test.
    august = month("2026-08")
    entered(app, small, MonthEntry(small.metrics["visits"].id, Decimal(9), version=1), august)

    (kept,) = taken_back(app, small, august, 2)

    assert (kept.amount, kept.late) == (Decimal(3), True)


def test_something_newer_is_not_taken_back(app: App, small: SmallAcademy) -> None:
    visits = small.metrics["visits"].id
    entered(app, small, MonthEntry(visits, Decimal(5)))
    (newer,) = entered(app, small, MonthEntry(visits, Decimal(6), version=1))

    with pytest.raises(ConflictError) as conflict:
        taken_back(app, small, NOVEMBER, 1)

    assert conflict.value.theirs == newer == held(app, visits)


def test_a_month_without_any_entry_has_nothing_to_take_back(app: App, small: SmallAcademy) -> None:
    with pytest.raises(NotAllowedError):
        taken_back(app, small, NOVEMBER, 0)


def test_an_archived_team_and_its_members_enter_nothing(
    app: App, small: SmallAcademy, now: datetime
) -> None:
    gone = replace(small.teams["usva"], archived=NOW.date())
    app.database.write(lambda session: change_team(session, gone))

    found = refused(app, small, MonthEntry(small.metrics["visits"].id, Decimal(1)))

    assert type(found) is NotAllowedError
