"""The report on paper says all that the view holds, in the reader's language, and only that."""

import re
from dataclasses import replace
from datetime import date
from io import BytesIO
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from scorecard.app import App
from scorecard.domain.dots import Names
from scorecard.domain.people import Person
from scorecard.exchange.pdf import pdf_of
from scorecard.reporting.report import MOST, report_html
from scorecard.text import LANGUAGES, text_in
from tests.academies import TODAY, SmallAcademy
from tests.exchange.test_paper import HOSTILE, Tags
from tests.renewed import renewed
from tests.reporting.halves import AUTUMN, EVIDENCE, SPRING, hold_session, report_of

WORDS = {
    "en": [
        "Autumn 2026",
        "Usva has 4 of 42 dots, as many as in the half-year before.",
        "A3 Customer potential: 1 → 2",
        "Y1 Individual learning: 2 → 1",
        "Ville Koski · by 15 Jan 2027",
        "Done",
        "A trip abroad (2026)",
        "Customer potential – goal for Autumn 2026: 2 dots",
        "Carried from Spring 2026",
        "3 of 3 members have said: I have understood.",
        "3 members’ own answers",
        "No dots",
        "Aino Laine",
        "Cash: 700.00 € in October 2026.",
        "1 Sep 2026 · Goal reached · A cake",
        "A year as a team company",
        "2 Sep 2026 · For the first time · Tea",
        "Next time: Go earlier",
        "Rocket Scorecard · made on 22 Nov 2026",
    ],
    "fi": [
        "Syksy 2026",
        "Usva: 4/42 täppää, yhtä monta kuin edellisenä puolivuotena.",
        "A3 Asiakaspotentiaaliprosessi: 1 → 2",
        "Y1 Yksilön oppimisprosessi: 2 → 1",
        "Ville Koski · viimeistään 15.1.2027",
        "Mikä nousi",
        "A trip abroad (2026)",
        "Siirtynyt, täpitetty: Kevät 2026",
        "3/3 jäsentä on sanonut: olen ymmärtänyt.",
        "3 jäsenen omat vastaukset",
        "Aino Laine",
        "Cash, lokakuu 2026: 700,00 €.",
        "Ensi kerralla: Go earlier",
        "Vuosi tiimiyrityksenä",
        "Raketin mittaristo · tehty 22.11.2026",
    ],
}


def told(app: App, language: str = "en", **parts: object) -> str:
    view = replace(report_of(app), **parts)  # type: ignore[arg-type]
    return report_html(view, app.academy, text_in(language), on=TODAY)


def plain(page: str) -> str:
    """Return the words of a page, without its drawings and rules."""
    bare = re.sub(r"<(style|svg).*?</\1>", " ", page, flags=re.DOTALL)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", bare).replace("\xa0", " "))


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_of_the_half_year_is_said(app: App, small: SmallAcademy, language: str) -> None:
    hold_session(app, small)

    said = plain(told(app, language))

    assert [words for words in WORDS[language] if words not in said] == []
    assert f'href="{EVIDENCE}"' in told(app, language)


def test_every_process_of_the_model_has_an_entry(app: App, small: SmallAcademy) -> None:
    headings = re.findall(r"<h3>(\w+) ", told(app))

    assert set(app.academy.model.codes) <= set(headings)


def test_an_old_half_year_keeps_the_names_of_its_model(app: App, small: SmallAcademy) -> None:
    later = renewed(app)

    spring, autumn = (
        plain(report_html(report_of(later, at), later.academy, text_in("en"), on=TODAY))
        for at in (SPRING, AUTUMN)
    )

    assert "Y1 Individual learning" in spring
    assert "Y2 Team learning" in spring
    assert "Y1 Learning by doing" in autumn
    assert "Team learning" not in autumn


def test_who_answered_what_is_not_named_where_the_team_chose_so(
    app: App, small: SmallAcademy
) -> None:
    hold_session(app, small, names=Names.NOBODY)

    assert "Aino Laine" not in told(app)
    assert "3 members’ own answers" in told(app)


def test_a_half_year_with_nothing_in_it_says_so_kindly(app: App, small: SmallAcademy) -> None:
    view = replace(report_of(app), goals=(), metrics=())

    said = plain(report_html(view, app.academy, text_in("en"), on=TODAY))

    for words in (
        "No next steps are written down for this half-year.",
        "The team has no goals for this half-year.",
        "Nothing was celebrated in this half-year.",
        "No process has more dots than in the half-year before.",
    ):
        assert words in said
    assert "The team’s curves" not in said


def test_the_first_half_year_has_nothing_to_be_compared_with(app: App, small: SmallAcademy) -> None:
    view = report_of(app, SPRING)

    said = plain(report_html(view, app.academy, text_in("en"), on=TODAY))

    assert "rated for the first time" in said
    assert "What rose" not in said


def test_of_very_many_goals_and_celebrations_some_are_counted_only(
    app: App, small: SmallAcademy
) -> None:
    hold_session(app, small)
    view = report_of(app)
    goals, celebrated = view.goals * MOST, view.celebrated * (MOST + 1)

    said = told(app, goals=goals, celebrated=celebrated)

    assert f"and {len(goals) - MOST} more" in said
    assert f"and {len(celebrated) - MOST} more" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_words_stay_words(app: App, small: SmallAcademy, language: str) -> None:
    hold_session(app, small, words=HOSTILE)
    usva = replace(small.teams["usva"], name=HOSTILE)
    rocket = replace(report_of(app).rocket, team=usva)
    evil = Person(small.id("ville"), "ville@example.org", HOSTILE)

    page = told(app, language, rocket=rocket, people={evil.id: evil})

    tags = Tags(page)
    assert not tags.names & {"script", "img", "iframe", "link", "object"}
    assert not [a for _, given in tags.found for a in given if a.startswith("on")]
    addresses = {v for _, given in tags.found for a, v in given.items() if a in ("href", "src")}
    assert addresses == {EVIDENCE}
    assert not re.search(r"@import|url\((?!#)", page)


def test_drawings_are_sound_and_share_no_ids(app: App, small: SmallAcademy) -> None:
    hold_session(app, small)

    page = told(app)

    drawings = re.findall(r"<svg.*?</svg>", page, flags=re.DOTALL)
    assert len(drawings) == 1 + 14 + 1 + 1  # the rocket, its processes, one spread, one curve
    for drawing in drawings:
        ElementTree.fromstring(drawing)  # noqa: S314 - our own
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_prints(app: App, small: SmallAcademy, language: str) -> None:
    hold_session(app, small)

    file = PdfReader(BytesIO(pdf_of(told(app, language))))

    said = " ".join(page.extract_text() for page in file.pages)
    assert 2 <= len(file.pages) <= 8
    assert all(f"Usva · {WORDS[language][0]}" in page.extract_text() for page in file.pages)
    assert "Ville Koski" in said
    assert [round(float(side) / 72 * 25.4) for side in file.pages[0].mediabox[2:]] == [210, 297]


def test_the_longest_words_that_can_be_written_still_print(app: App, small: SmallAcademy) -> None:
    hold_session(app, small)
    view = report_of(app)
    (long,) = (p.rating for p in view.processes if p.code == "A3")
    assert long
    longest = replace(long, reason="sanoja " * 280, attested="x" * 2000)
    whole = replace(view, processes=tuple(replace(p, rating=longest) for p in view.processes))

    made = pdf_of(report_html(whole, app.academy, text_in("fi"), on=date(2026, 11, 22)))

    assert 8 < len(PdfReader(BytesIO(made)).pages) < 40


def test_the_half_year_stands_in_the_title(app: App, small: SmallAcademy) -> None:
    assert "<title>Usva · Syksy 2026</title>" in told(app, "fi")
    assert report_of(app).half_year == AUTUMN
