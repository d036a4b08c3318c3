"""Administrators get a workbook to fill in; for everybody else there is none."""

from io import BytesIO

import openpyxl
import pytest

from scorecard.app import App
from tests.web.people import Browser, member, session_of

HERE = "/export/template.xlsx"


@pytest.mark.parametrize(
    ("language", "first", "header"),
    [("en", "people", "email"), ("fi", "henkilöt", "sähköposti")],
)
def test_a_workbook_has_every_sheet_with_its_header(
    app: App, browser: Browser, language: str, first: str, header: str
) -> None:
    browser.holds(session_of(app, member(app, admin=True)))

    answer = browser.get(f"{HERE}?language={language}")

    assert answer.status_code == 200
    assert answer.headers["content-disposition"].startswith("attachment; filename=")
    assert answer.headers["cache-control"] == "no-store"
    book = openpyxl.load_workbook(BytesIO(answer.content))
    assert (len(book.sheetnames), book.sheetnames[0]) == (9, first)
    assert book[first].max_row == 1
    assert book[first]["A1"].value == header


@pytest.mark.parametrize("query", ["?language=sv", "?language=", "?language=../en"])
def test_an_unknown_language_has_no_workbook(app: App, browser: Browser, query: str) -> None:
    browser.holds(session_of(app, member(app, admin=True)))

    assert browser.get(HERE + query).status_code == 404


def test_whoever_may_not_import_hears_that_there_is_none(app: App, browser: Browser) -> None:
    browser.holds(session_of(app, member(app)))

    answer = browser.get(HERE, **{"x-app-user": "1"})

    assert (answer.status_code, answer.text) == (404, "Not Found")


def test_nobody_gets_it_without_a_session(browser: Browser) -> None:
    answer = browser.get(HERE, **{"x-app-user": "1"})

    assert answer.status_code == 303
