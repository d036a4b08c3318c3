"""The pictures of a rocket's life follow one another and ask the database nothing."""

from collections.abc import Mapping, Sequence
from datetime import date

from streamlit.testing.v1 import AppTest

from scorecard.config.academy_files import load_academy
from scorecard.domain.dots import Standing
from scorecard.domain.people import Team
from scorecard.domain.periods import Period
from scorecard.settings import ROOT
from scorecard.ui.visit import Visit
from scorecard.views.rocket import RocketView
from tests.views.test_every_view import counted

MODEL = load_academy(ROOT / "config").model
USVA = Team(1, "usva", "Usva", "2026", date(2025, 8, 15))
LIFE = tuple(Period.parse(code) for code in ("2025-H2", "2026-H1", "2026-H2"))


def picture(at: Period, dots: int) -> RocketView:
    shown = {"Y1": Standing(dots, at, carried=False)}
    return RocketView(USVA, at, LIFE, shown, {}, (), MODEL, (), may_set=False, closed=False)


def played(visit: "Visit", life: "Sequence[RocketView]") -> None:
    # Streamlit runs the text of this function alone.
    import streamlit as st

    from scorecard.ui.replay import play

    st.session_state.setdefault("replay-at", (1, life[-1].half_year, 0))
    play(visit, life)


def test_every_half_year_is_a_picture_and_none_is_looked_up(visits: Mapping[str, Visit]) -> None:
    life = [picture(at, dots) for dots, at in enumerate(LIFE)]
    page = AppTest.from_function(
        played, default_timeout=30, kwargs={"visit": visits["fi"], "life": life}
    )

    seen = []
    with counted(visits["fi"].app) as statements:
        for _ in LIFE:
            page.run()
            assert not page.exception
            seen += [found.value.replace("\\", "") for found in page.subheader]

    assert seen == [
        "Syksy 2025: 0/42 täppää",
        "Kevät 2026: 1/42 täppää",
        "Syksy 2026: 2/42 täppää",
    ]
    assert statements == []
