"""The team's band: of what at least three others share, without one's own number."""

from dataclasses import replace
from decimal import Decimal

import pytest

from scorecard.domain.bands import BandMonth, team_band
from scorecard.domain.collecting import Stay
from scorecard.domain.metrics import Kind, Metric, Visibility
from scorecard.domain.people import Owner, OwnerKind
from scorecard.domain.periods import Period
from scorecard.domain.values import MonthValue
from tests.domain.builders import EXCUSED, TULVA, VISITS, Entry, entered, periods

OCTOBER, NOVEMBER = periods("2026-10", "2026-11")
OWN = replace(VISITS, template="customer-visits", first=OCTOBER, visibility=Visibility.ME)


def of_others(*entries: Entry, first: str = "2020-01") -> tuple[list[Metric], list[Stay]]:
    people = [Owner(OwnerKind.PERSON, 2 + n) for n in range(len(entries))]
    shared = replace(OWN, visibility=Visibility.TEAM, first=Period.parse("2020-01"))
    metrics = [replace(shared, id=owner.id, owner=owner) for owner in people]
    return metrics, [Stay(owner, TULVA, Period.parse(first), None) for owner in people]


def in_october(metrics: list[Metric], *entries: Entry) -> dict[int, list[MonthValue]]:
    return {m.id: entered("2026-10", e) for m, e in zip(metrics, entries, strict=True)}


def band(*entries: Entry, **changes: object) -> tuple[BandMonth, ...]:
    """Return the band of October, the metric of the first of the others being changed."""
    metrics, stays = of_others(*entries)
    metrics[0] = replace(metrics[0], **changes)  # type: ignore[arg-type]  # of any field
    stays.append(Stay(OWN.owner, TULVA, OCTOBER, None))
    values = in_october(metrics, *entries)
    return team_band(OWN, stays=stays, metrics=metrics, values=values, upto=OCTOBER)


def test_the_middle_half_lies_between_the_quartiles() -> None:
    assert band(9, 1, 5, 3, 20) == (BandMonth(OCTOBER, Decimal(3), Decimal(5), Decimal(9), 5),)


def test_quartiles_are_interpolated_as_in_a_spreadsheet() -> None:
    (found,) = band(1, 2, 3, 4)

    assert (found.lower, found.median, found.upper) == (
        Decimal("1.75"),
        Decimal("2.5"),
        Decimal("3.25"),
    )


def test_two_others_make_no_band() -> None:
    assert band(4, 6) == ()


def test_who_is_away_or_entered_nothing_does_not_count_and_a_zero_does() -> None:
    assert band(4, 6, EXCUSED) == ()
    assert band(4, 6, None) == ()
    assert band(4, 6, 0) != ()


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"visibility": Visibility.ME}, id="kept to oneself"),
        pytest.param({"visibility": Visibility.COACH}, id="for the coach alone"),
        pytest.param({"template": "book-points"}, id="another template"),
        pytest.param({"kind": Kind.LEVEL}, id="another kind"),
        pytest.param({"owner": OWN.owner}, id="one's own second metric"),
        pytest.param({"last": Period.parse("2026-09")}, id="no longer followed"),
    ],
)
def test_what_is_not_shared_with_the_team_or_not_alike_takes_no_part(
    changes: dict[str, object],
) -> None:
    assert band(4, 6, 8) != ()
    assert band(4, 6, 8, **changes) == ()


def test_a_metric_of_ones_own_making_has_no_band() -> None:
    metrics, stays = of_others(4, 6, 8)
    own = replace(OWN, template=None)
    unlike = [replace(m, template=None) for m in metrics]
    values = in_october(metrics, 4, 6, 8)

    assert team_band(own, stays=stays, metrics=unlike, values=values, upto=OCTOBER) == ()


def test_months_before_they_came_to_the_team_have_no_band() -> None:
    metrics, stays = of_others(4, 6, 8, first="2026-11")
    values = {m.id: entered("2026-10", 4, 6) for m in metrics}

    found = team_band(OWN, stays=stays, metrics=metrics, values=values, upto=NOVEMBER)

    assert [month.month for month in found] == [NOVEMBER]


def test_two_metrics_of_one_person_count_as_one_person() -> None:
    metrics, stays = of_others(4, 6)
    metrics.append(replace(metrics[0], id=99))
    values = {m.id: entered("2026-10", 5) for m in metrics}

    assert team_band(OWN, stays=stays, metrics=metrics, values=values, upto=OCTOBER) == ()
