"""The funnel: bars from zero, shares with their base, and steps that nobody counts."""

from decimal import Decimal

from scorecard.charts.export import chart_svg
from scorecard.charts.funnel import funnel_alt, funnel_chart, funnel_rows, share_words
from scorecard.config.academy_files import load_academy
from scorecard.domain.funnels import Share, Step
from scorecard.text import text_in
from tests.config.academies import SHIPPED

EN, FI = text_in("en"), text_in("fi")
TEMPLATES = load_academy(SHIPPED).templates
STEPS = (
    Step("contacts", Decimal(40), 12),
    Step("meetings", Decimal(20), 11, Share("contacts", Decimal(36), Decimal(18), 10)),
    Step("offers", None, 0),
    Step("deals", Decimal(3), 12, Share("meetings", Decimal(20), Decimal(3), 11)),
)
NOTHING = (
    Step("contacts", Decimal(0), 3),
    Step("meetings", Decimal(2), 3, Share("contacts", Decimal(0), Decimal(2), 3)),
)


def said(steps: tuple[Step, ...] = STEPS) -> list[str]:
    spec = funnel_chart(steps, TEMPLATES, EN, missing="not counted", dark=False)
    return [row["said"] for row in spec["datasets"]["steps"]]


def test_each_step_says_its_share_and_of_what() -> None:
    assert said() == [
        "Contacts · 40\N{NO-BREAK SPACE}pcs",
        "Meetings · 20\N{NO-BREAK SPACE}pcs · 50% of Contacts",
        "Offers · not counted",
        "Deals · 3\N{NO-BREAK SPACE}pcs · 15% of Meetings",
    ]


def test_nothing_has_no_share() -> None:
    assert said(NOTHING)[1] == "Meetings · 2\N{NO-BREAK SPACE}pcs"
    assert share_words(Share("contacts", Decimal(0), Decimal(2), 3), EN) == "no share of nothing"


def test_bars_start_at_zero() -> None:
    spec = funnel_chart(STEPS, TEMPLATES, EN, missing="", dark=False)

    assert spec["layer"][0]["encoding"]["x"]["scale"]["zero"]


def test_the_height_follows_the_steps() -> None:
    def height(steps: tuple[Step, ...]) -> int:
        return int(funnel_chart(steps, TEMPLATES, EN, missing="", dark=False)["height"])

    assert height(STEPS) == 2 * height(NOTHING)


def test_the_table_says_on_how_many_months_each_number_rests() -> None:
    rows = funnel_rows(STEPS, TEMPLATES, 12, EN, missing="not counted")

    assert rows[1] == {
        "Step": "Meetings",
        "Value": "20\N{NO-BREAK SPACE}pcs",
        "Share": "50%",
        "Share of": "Contacts",
        "Months": "11/12",
        "Months of the share": "10",
    }
    assert (rows[2]["Value"], rows[2]["Share"]) == ("not counted", "")


def test_the_sentence_names_every_step() -> None:
    told = funnel_alt(STEPS, TEMPLATES, FI, missing="ei seurata")

    assert told.startswith("Askeleet: Yhteydenotot, 40\N{NO-BREAK SPACE}kpl; Tapaamiset")
    assert "Tarjoukset, ei seurata" in told


def test_it_can_be_drawn_in_either_language_and_theme() -> None:
    for text in (EN, FI):
        for dark in (True, False):
            spec = funnel_chart(STEPS, TEMPLATES, text, missing="–", dark=dark)
            assert text.words(TEMPLATES["deals"].name) in chart_svg(spec, dark=dark)
