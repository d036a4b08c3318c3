"""Whoever leads a team can remind those who have not entered the month, with a ready text."""

from decimal import Decimal

import pytest

from scorecard.app import App
from scorecard.domain.values import MonthValue
from scorecard.store.values import add_values
from tests.academies import NOW, SmallAcademy, month
from tests.pages.conftest import Open


def ready_texts(open_page: Open, name: str) -> list[str]:
    page = open_page(name, "team", team="usva")
    assert not page.exception
    return [shown.value for shown in page.code]


@pytest.mark.parametrize("name", ["maija", "kaisa"])
def test_leaders_and_coaches_get_a_text_that_names_who_is_silent_and_no_figure(
    open_page: Open, name: str
) -> None:
    assert ready_texts(open_page, name) == [
        "November 2026 still waits for Ville Koski. It takes half a minute: "
        "http://127.0.0.1:8501/month"
    ]


@pytest.mark.parametrize("name", ["aino", "risto"])
def test_nobody_else_is_offered_one(open_page: Open, name: str) -> None:
    assert ready_texts(open_page, name) == []


def test_it_is_gone_when_everybody_has_entered(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    entered = [(small.metrics["visits"].id, MonthValue(month("2026-11"), Decimal(0)))]
    app.database.write(lambda s: add_values(s, entered, entered_by=None, entered_at=NOW))

    assert ready_texts(open_page, "maija") == []
