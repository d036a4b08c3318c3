"""An administrator brings data in: first it is only looked at, then it is as it was seen."""

from dataclasses import replace
from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from scorecard.actions.undoing_imports import undo_import
from scorecard.app import App
from scorecard.domain.people import Team
from scorecard.store.database import Session
from scorecard.store.imports import imports
from scorecard.store.people import people, person_by_email, set_password_hash
from scorecard.store.teams import add_team, change_team, team_by_key
from tests.academies import SmallAcademy
from tests.actions.doing import done, log_of
from tests.actions.importing import FAULTY
from tests.pages.conftest import Open

CSV = "text/csv"
NEW = b"email,name\nuusi@example.org,Uusi Ihminen\ntoinen@example.org,Toinen Uusi\n"
TEAMS = "team,name,founded\nsade,Sade,2026-01-15\n"
HALF_GOOD = b"email,name,shoes\nuusi@example.org,Uusi Ihminen,41\nnobody,No Address,42\n"


def look_at(page: AppTest, *files: tuple[str, bytes]) -> AppTest:
    """Choose files and return the page that says what they would do."""
    page.file_uploader[0].set_value([(name, content, CSV) for name, content in files])
    page.run(timeout=60)
    assert not page.exception
    return page


def press(page: AppTest, key: str) -> AppTest:
    page.button(key=key).click()
    page.run(timeout=60)
    assert not page.exception
    return page


def headings(page: AppTest) -> list[str]:
    return [found.value for found in page.header]


def told(page: AppTest) -> str:
    texts = [*page.markdown, *page.caption, *page.subheader]
    return "\n".join(found.value for found in texts).replace("\\", "")


def names(app: App) -> set[str]:
    with app.database.read() as session:
        return {person.name for person in people(session)}


def test_the_page_teaches_where_nothing_was_imported(open_page: Open) -> None:
    page = open_page("risto", "data")

    assert not page.exception
    assert page.title[0].value == "Nothing has been imported yet"
    assert [box.value for box in page.info] == [
        "No import so far. Choose a file above, or begin with an empty workbook."
    ]
    assert "10 MB" in page.file_uploader[0].label


def test_looking_writes_nothing_and_importing_writes_what_was_seen(
    open_page: Open, app: App
) -> None:
    page = look_at(open_page("risto", "data"), ("people.csv", NEW), ("teams.csv", TEAMS.encode()))
    assert headings(page)[0] == "3 rows would be imported"
    assert "Uusi Ihminen" not in names(app)
    assert log_of(app) == []

    page = press(page, "import")

    assert {"Uusi Ihminen", "Toinen Uusi"} <= names(app)
    assert [box.value for box in page.success] == [
        "Import 1 is done. New rows: 3, changed rows: 0."
    ]
    assert page.title[0].value == "The last import was on 22 Nov 2026"
    assert "Risto Aalto · people.csv · teams.csv" in told(page)
    assert "people: 2 new; teams: 1 new" in told(page)
    assert headings(page) == ["Imports"]
    [entry] = log_of(app)
    assert (entry.deed, entry.subject) == ("import", "import:1")


def test_what_is_refused_is_said_with_its_place_and_reason(open_page: Open, app: App) -> None:
    page = look_at(open_page("risto", "data"), ("people.csv", HALF_GOOD))

    assert headings(page)[0] == (
        "One row is refused; nothing is imported until it is corrected or left out"
    )
    assert "Refused in “people”" in told(page)
    assert "**Row 3, email, “nobody”** – " in told(page)
    assert "“people”: the column “shoes” is not one that we know." in told(page)
    assert "import" not in [button.key for button in page.button]

    page.toggle(key="skip-refused").set_value(True).run()
    page = press(page, "import")

    assert "Uusi Ihminen" in names(app)
    assert [box.value for box in page.info] == ["One refused row was left out."]


def test_the_sample_of_faults_is_told_in_ones_own_language(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = open_page("risto", "data")
    page.segmented_control(key="language-en").set_value("fi").run()

    page = look_at(page, ("faulty.xlsx", FAULTY.read_bytes()))

    assert "Hylätään taulukosta ”henkilöt”" in told(page)
    assert "Rivi 4, sähköposti" in told(page) or "sähköposti" in told(page)


def test_rows_that_somebody_changed_meanwhile_are_looked_at_again(
    open_page: Open, app: App
) -> None:
    page = look_at(open_page("risto", "data"), ("teams.csv", TEAMS.encode()))
    app.database.write(
        lambda session: add_team(session, Team(0, "sade", "Sade", "", date(2025, 1, 15)))
    )

    page = press(page, "import")

    (said,) = [box.value for box in page.warning]
    assert said.startswith("Somebody changed the same rows meanwhile")
    assert headings(page)[0] == "One row would be imported"
    with app.database.read() as session:
        assert imports(session) == []
        assert team_by_key(session, "sade").founded == date(2025, 1, 15)

    press(page, "import")  # knowing what it would do now

    with app.database.read() as session:
        assert team_by_key(session, "sade").founded == date(2026, 1, 15)


def test_what_others_do_elsewhere_holds_nothing_up(open_page: Open, app: App) -> None:
    page = look_at(open_page("risto", "data"), ("people.csv", NEW))
    app.database.write(
        lambda session: add_team(session, Team(0, "sade", "Sade", "", date(2025, 1, 15)))
    )

    page = press(page, "import")

    assert not page.warning
    assert "Uusi Ihminen" in names(app)


def test_everything_there_already_offers_no_import(open_page: Open, app: App) -> None:
    page = look_at(open_page("risto", "data"), ("people.csv", NEW))
    page = press(page, "import")

    page = look_at(page, ("people.csv", NEW))

    assert headings(page)[0] == "Nothing to import: everything is there already"
    assert "import" not in [button.key for button in page.button]


def test_a_sheet_that_is_not_known_teaches_those_that_are(open_page: Open) -> None:
    page = look_at(open_page("risto", "data"), ("everybody.csv", NEW))

    assert headings(page)[0] == "No sheet here is one that we know"
    assert "“everybody” is not a sheet that we know." in told(page)
    assert "called after its sheet: people." in told(page)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        pytest.param("people.xlsx", NEW, "is not what its name says", id="no workbook"),
        pytest.param("people.xlsx", b"", "is not what its name says", id="empty"),
        pytest.param("a\x07b.csv", NEW, "cannot be stored", id="a bell in the name"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(
    open_page: Open, name: str, content: bytes, reason: str
) -> None:
    page = look_at(open_page("risto", "data"), (name, content))

    (said,) = [box.value.replace("\\", "") for box in page.error]
    assert reason in said


def test_files_that_are_too_large_together_are_refused(open_page: Open) -> None:
    half = b"email,name\n" + b" " * (5 * 1024 * 1024)

    page = look_at(open_page("risto", "data"), ("people.csv", half), ("teams.csv", half))

    (said,) = [box.value for box in page.error]
    assert "larger than 10 MB" in said


def test_an_import_is_taken_back_after_a_second_word(open_page: Open, app: App) -> None:
    page = press(look_at(open_page("risto", "data"), ("people.csv", NEW)), "import")
    page = press(page, "undo-1")
    assert "Uusi Ihminen" in names(app)
    page = press(page, "undo-not-1")
    assert not page.warning
    page = press(page, "undo-1")

    page = press(page, "undo-now-1")

    assert not {"Uusi Ihminen", "Toinen Uusi"} & names(app)
    assert [box.value for box in page.success] == ["Import 1 was taken back: 2 rows."]
    assert "Taken back on 22 Nov 2026, 12:00" in told(page)
    assert not [button for button in page.button if button.key == "undo-1"]


def test_what_was_used_since_is_left_and_listed(open_page: Open, app: App) -> None:
    page = press(look_at(open_page("risto", "data"), ("people.csv", NEW)), "import")

    def use(session: Session) -> None:
        new = person_by_email(session, "uusi@example.org")
        set_password_hash(session, new.id, "hash")

    app.database.write(use)
    page = press(page, "undo-1")

    page = press(page, "undo-now-1")

    assert "One thing was left, because it was changed or used since:" in told(page)
    assert "**people**: uusi@⁠example.org" in told(page)
    assert "Uusi Ihminen" in names(app)


def test_what_was_taken_back_meanwhile_is_said(
    open_page: Open, app: App, small: SmallAcademy
) -> None:
    page = press(look_at(open_page("risto", "data"), ("people.csv", NEW)), "import")
    page = press(page, "undo-1")
    done(app, small.id("risto"), lambda act: undo_import(act, 1))

    page = press(page, "undo-now-1")

    assert not page.success


def test_changed_rows_are_counted_as_such(open_page: Open, app: App, small: SmallAcademy) -> None:
    usva = small.teams["usva"]
    app.database.write(lambda session: change_team(session, replace(usva, name="Usva Oy")))
    rows = b"team,name,founded\nusva,Usva Osk,2025-08-15\nahjo,Ahjo,2025-08-15\n"

    page = look_at(open_page("risto", "data"), ("teams.csv", rows))
    counts = page.table[0].value.values.tolist()

    assert counts == [["teams", "0", "1", "1", "0"]]


def test_a_guess_at_somebodys_figure_is_not_told_to_be_right(
    open_page: Open, small: SmallAcademy
) -> None:
    def said(amount: int) -> tuple[list[str], str]:
        row = f"ville@example.org,{small.metrics['visits'].name},2026-10,{amount}\n"
        file = ("values.csv", f"owner,metric,month,value\n{row}".encode())
        page = look_at(open_page("risto", "data"), file)
        return headings(page), told(page)

    assert said(2) == said(5) == said(6)  # the first one is right
    assert said(2)[0][0] == "One row would be imported"
