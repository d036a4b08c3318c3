"""Customers answer by a link, once, without a name; what has ended is like what never was."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from httpx import Response
from starlette.testclient import TestClient

from scorecard.app import App
from scorecard.domain.people import Membership, Role, Team
from scorecard.domain.surveys import MOST_ANSWERS, OutsideAnswer, Survey
from scorecard.store.change_log import entries
from scorecard.store.database import Session
from scorecard.store.surveys import add_outside_answer, add_survey, change_survey, outside_answers
from scorecard.store.teams import add_membership, add_team
from scorecard.store.tokens import hash_of
from scorecard.web.answer import ANSWERS
from tests.web.people import HOME, Browser, member, session_of

TOKEN, OTHER = "a-link-for-customers", "a-link-of-another-team"
PLACE = f"/answer/{TOKEN}"
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
CHOSEN = {"dots-A3": "3", "dots-A2": "", "dots-A1": "1"}
ADDRESS, AGENT = "203.0.113.77", "Canary/7.0 (a phone of a customer)"


@pytest.fixture(autouse=True)
def clock() -> Iterator[time_machine.Traveller]:
    """The clock, standing still until somebody moves it."""
    with time_machine.travel(NOW, tick=False) as clock:
        yield clock


@pytest.fixture
def survey(app: App) -> Survey:
    """Ahjo asks its customers, and so does Usva by another link."""

    def stored(session: Session) -> Survey:
        half_year = app.academy.calendar.half_year_of(app.today())
        day = app.today() - timedelta(days=400)
        for key, link in (("usva", OTHER), ("ahjo", TOKEN)):
            team = add_team(session, Team(0, key, key.title(), "2025", day))
            asked = Survey(
                team_id=team.id,
                period=half_year,
                opened_on=app.today(),
                closes_on=app.today() + timedelta(days=21),
                processes=("A3", "A2", "A1"),
            )
            made = add_survey(session, asked, token_hash=hash_of(link))
        return made

    return app.database.write(stored)


@dataclass
class Customer:
    """Somebody with a phone of their own and the link."""

    browser: Browser
    clock: time_machine.Traveller

    def fields(self, place: str = PLACE) -> dict[str, str]:
        """Open the form and return what is hidden in it."""
        page = self.browser.get(place).text
        return dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]+)"', page))

    def send(
        self, chosen: Mapping[str, str] = CHOSEN, *, after: float = 30, place: str = PLACE
    ) -> Response:
        """Open the form, fill it in for some seconds, and send it."""
        fields = self.fields(place)
        self.clock.shift(after)
        return self.browser.post(place, fields | dict(chosen))


@pytest.fixture
def customer(browser: Browser, clock: time_machine.Traveller) -> Customer:
    """A customer with the link."""
    return Customer(browser, clock)


def another(customer: Customer, address: str = ADDRESS) -> Customer:
    """Return somebody else, elsewhere, whose browser holds nothing."""
    client = TestClient(
        customer.browser.http.app,
        base_url=HOME,
        follow_redirects=False,
        headers={"user-agent": AGENT},
        client=(address, 50_000),
    )
    return Customer(Browser(client), customer.clock)


def answers(app: App, survey: Survey) -> list[Mapping[str, int]]:
    with app.database.read() as session:
        return [answer.dots for answer in outside_answers(session, [survey.id])]


def chosen_in(page: str) -> dict[str, str]:
    """Return which answers a page shows as chosen."""
    return dict(re.findall(r'name="(dots-\w+)" value="(\w*)" checked', page))


def test_the_form_asks_in_plain_words_about_each_process_that_customers_meet(
    browser: Browser, survey: Survey
) -> None:
    answer = browser.get(PLACE)

    assert answer.status_code == 200
    assert "How do you see Ahjo?" in answer.text
    assert re.findall(r"<legend><small>(.*?)</small> (.*?)</legend>", answer.text) == [
        ("1 of 3", "Have we found out what you need?"),
        ("2 of 3", "Do we bring you new ideas that are of use to you?"),
        ("3 of 3", "Do we plan and make things together with you?"),
    ]
    assert re.findall(r'name="dots-A1" value="(\w*)"', answer.text) == ["0", "1", "2", "3", ""]
    assert "No, I only buy from you." in answer.text
    assert "until 12 Dec 2026" in answer.text
    assert chosen_in(answer.text) == {}


def test_the_form_needs_no_script_and_no_session(browser: Browser, survey: Survey) -> None:
    answer = browser.get(PLACE)

    assert "<script" not in answer.text
    assert "session" not in "".join(answer.headers.get_list("set-cookie"))


@pytest.mark.parametrize(
    ("query", "accepted", "language", "words"),
    [
        pytest.param("", "fi-FI,fi;q=0.9,en;q=0.8", "fi", "Miltä Ahjo näyttää", id="as it prefers"),
        pytest.param("", "de", "en", "How do you see Ahjo?", id="one we do not speak"),
        pytest.param("?lang=fi", "en", "fi", "En osaa sanoa", id="as was chosen"),
    ],
)
def test_the_form_speaks_the_browsers_language_and_can_be_switched(
    browser: Browser, survey: Survey, query: str, accepted: str, language: str, words: str
) -> None:
    page = browser.get(PLACE + query, **{"accept-language": accepted}).text

    assert f'<html lang="{language}">' in page
    assert words in page
    assert 'href="?lang=en"' in page
    assert 'href="?lang=fi"' in page


def test_what_a_customer_sends_is_stored_and_thanked_for(
    app: App, customer: Customer, survey: Survey
) -> None:
    answer = customer.send()

    assert (answer.status_code, answer.headers["location"]) == (303, PLACE)
    assert answers(app, survey) == [{"A3": 3, "A1": 1}]
    assert "Thank you" in customer.browser.get(PLACE).text


def test_whoever_answered_in_finnish_is_thanked_in_finnish(
    customer: Customer, survey: Survey
) -> None:
    place = f"{PLACE}?lang=fi"

    answer = customer.send(place=place)

    assert answer.headers["location"] == place
    assert "Kiitos" in customer.browser.get(place).text


def test_a_browser_that_has_answered_is_thanked_and_not_counted_again(
    app: App, customer: Customer, survey: Survey
) -> None:
    fields = customer.fields()
    customer.send()

    again = customer.browser.post(PLACE, fields | {"dots-A3": "0"})

    assert (again.status_code, again.headers["location"]) == (303, PLACE)
    assert answers(app, survey) == [{"A3": 3, "A1": 1}]


def test_having_answered_one_team_leaves_the_others_form_open(
    customer: Customer, survey: Survey
) -> None:
    customer.send()

    assert "How do you see Usva?" in customer.browser.get(f"/answer/{OTHER}").text


def test_one_form_counts_once_whoever_sends_it(
    app: App, customer: Customer, survey: Survey
) -> None:
    thief = another(customer)
    fields = customer.fields()
    customer.clock.shift(30)
    customer.browser.post(PLACE, fields | CHOSEN)

    own = thief.fields() | {"mark": fields["mark"]}
    answer = thief.browser.post(PLACE, own | {"dots-A3": "0"})

    assert answer.status_code == 303
    assert answers(app, survey) == [{"A3": 3, "A1": 1}]


@pytest.mark.parametrize(
    ("changed", "after", "status", "says"),
    [
        pytest.param({}, 1, 422, "That was quick.", id="sooner than anybody reads"),
        pytest.param({}, 86_402, 422, "open for more than a day", id="after a day"),
        pytest.param({"mark": ""}, 30, 422, "open for more than a day", id="without its mark"),
        pytest.param(
            {"mark": f"1795341600.{'x' * 43}.{'0' * 64}"}, 30, 422, "a day", id="with a made-up one"
        ),
        pytest.param({"website": "https://x.example"}, 30, 422, "nobody is to write", id="a trap"),
        pytest.param({"form": "never given"}, 30, 403, "keep cookies", id="from elsewhere"),
        pytest.param({"form": ""}, 30, 403, "keep cookies", id="without cookies"),
    ],
)
def test_what_hardly_comes_from_a_person_is_asked_again_without_losing_anything(
    app: App,
    customer: Customer,
    survey: Survey,
    changed: dict[str, str],
    after: float,
    status: int,
    says: str,
) -> None:
    answer = customer.send(CHOSEN | changed, after=after)

    assert answer.status_code == status
    assert says in answer.text
    assert chosen_in(answer.text) == CHOSEN
    assert "x.example" not in answer.text
    assert answers(app, survey) == []


def test_what_is_asked_again_can_be_sent_again(
    app: App, customer: Customer, survey: Survey
) -> None:
    page = customer.send(after=1).text
    fields = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]+)"', page))
    customer.clock.shift(5)

    assert customer.browser.post(PLACE, fields | chosen_in(page)).status_code == 303
    assert answers(app, survey) == [{"A3": 3, "A1": 1}]


def test_the_mark_of_another_form_is_none(app: App, customer: Customer, survey: Survey) -> None:
    mark = customer.fields(f"/answer/{OTHER}")["mark"]

    assert customer.send(CHOSEN | {"mark": mark}).status_code == 422
    assert answers(app, survey) == []


@pytest.mark.parametrize(
    "chosen",
    [
        pytest.param({}, id="nothing"),
        pytest.param({"dots-A3": "", "dots-A2": "", "dots-A1": ""}, id="I can't say"),
        pytest.param({"dots-Y1": "2", "dots-": "1"}, id="what was not asked"),
        pytest.param({"dots-A3": "-1", "dots-A1": "²"}, id="no numbers"),
        pytest.param({"dots-A3": "9"}, id="more than there are"),
    ],
)
def test_what_is_no_answer_is_asked_again(
    app: App, customer: Customer, survey: Survey, chosen: dict[str, str]
) -> None:
    answer = customer.send(chosen)

    assert answer.status_code == 422
    assert 'role="alert"' in answer.text
    assert answers(app, survey) == []


def test_too_large_a_form_is_asked_again(app: App, customer: Customer, survey: Survey) -> None:
    answer = customer.send({"dots-A3": "3" * 20_000})

    assert answer.status_code == 403
    assert answers(app, survey) == []


def gone(app: App, survey: Survey, how: str) -> str:
    """End the survey in one way, and return a link to it."""
    match how:
        case "closed by the leader":
            closed = replace(survey, closes_on=survey.opened_on)
            app.database.write(lambda session: change_survey(session, closed))
        case "over by itself":
            late = replace(survey, opened_on=date(2026, 1, 1), closes_on=date(2026, 2, 1))
            app.database.write(lambda session: change_survey(session, late))
        case "behind another link":
            app.database.write(lambda s: change_survey(s, survey, token_hash=hash_of("new")))
        case "full":
            app.database.write(lambda session: fill_up(session, survey))
        case "about nothing any more":
            odd = replace(survey, processes=("OLD",))
            app.database.write(lambda session: change_survey(session, odd))
        case link:
            return f"/answer/{link}"
    return PLACE


def fill_up(session: Session, survey: Survey) -> None:
    for number in range(MOST_ANSWERS):
        add_outside_answer(session, OutsideAnswer(survey.id, {"A3": 1}), form=str(number))


def told(answer: Response) -> tuple[int, str, dict[str, str]]:
    """Return all that an answer tells."""
    return answer.status_code, answer.text, dict(answer.headers)


@pytest.mark.parametrize(
    "how",
    [
        "closed by the leader",
        "over by itself",
        "behind another link",
        "full",
        "about nothing any more",
        "unknown",
    ],
)
def test_every_link_that_takes_no_answers_leads_to_the_same_page(
    app: App, customer: Customer, survey: Survey, how: str
) -> None:
    nobodys = another(customer).browser.get("/answer/nobodys")
    fields = customer.fields()
    customer.clock.shift(30)
    place = gone(app, survey, how)
    seen = another(customer).browser

    read, sent = seen.get(place), customer.browser.post(place, fields | CHOSEN)

    assert told(read) == told(nobodys)
    assert (sent.status_code, sent.text) == (404, nobodys.text)
    assert "There is no form here" in read.text


@pytest.mark.parametrize("link", ["' OR 1=1 --", "%00", "%ff%fe", "a" * 9_000])
def test_a_link_that_nobody_could_give_leads_nowhere(
    customer: Customer, survey: Survey, link: str
) -> None:
    fields = customer.fields()

    read = customer.browser.get(f"/answer/{link}")
    sent = customer.browser.post(f"/answer/{link}", fields | CHOSEN)

    assert (read.status_code, sent.status_code) == (404, 404)


def test_so_many_forms_come_from_one_address_in_an_hour_and_no_more(
    app: App, customer: Customer, survey: Survey
) -> None:
    most, _ = ANSWERS.per_address
    for _ in range(most):
        assert another(customer).send(after=3).status_code == 303

    answer = another(customer).send(after=3)

    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) > 0
    assert "send them again in" in answer.text
    assert chosen_in(answer.text) == CHOSEN
    assert another(customer, "198.51.100.4").send(after=3).status_code == 303
    assert len(answers(app, survey)) == most + 1


@contextmanager
def written_down(app: App, log: pytest.LogCaptureFixture) -> Iterator[list[str]]:
    """Yield what the database's files and the log hold when the block ends."""
    found: list[str] = []
    with log.at_level("DEBUG"):
        yield found
    files = sorted(app.settings.data_dir.glob("scorecard.db*"))
    assert files
    records = [r for r in log.records if not r.name.startswith(("httpx", "httpcore"))]
    found += [file.read_bytes().decode("latin-1") for file in files]
    found += [record.getMessage() for record in records]


def test_nothing_is_written_down_of_who_answered(
    app: App,
    customer: Customer,
    survey: Survey,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    somebody = another(customer)
    with written_down(app, caplog) as found:
        fields = somebody.fields()
        for after in (1, 5, 90_000):
            customer.clock.shift(after)
            somebody.browser.post(PLACE, fields | CHOSEN)
        somebody.send()
        held = [cookie.value for cookie in somebody.browser.http.cookies.jar]

    told = "\n".join(found) + "".join(capfd.readouterr())
    canaries = (ADDRESS, AGENT, TOKEN, fields["mark"], fields["mark"].split(".")[1], *held)
    assert [c for c in canaries if c and len(c) > 3 and c in told] == []
    assert len(answers(app, survey)) == 1
    assert hash_of(TOKEN) in told  # the control: what is stored is found this way


def test_nothing_stored_leads_from_the_log_to_an_answer(
    app: App, customer: Customer, survey: Survey
) -> None:
    customer.send()

    with app.database.read() as session:
        told = entries(session, limit=1)[0]
        kept = session.connection().exec_driver_sql("SELECT id, form FROM survey_answer").one()
    assert (told.deed, told.subject) == ("answer-survey", f"survey:{survey.id}")
    assert not {str(kept.id), kept.form} & {told.request, told.subject, told.why, *told.fields}


def test_a_member_who_answers_is_nobody_either(
    app: App, customer: Customer, survey: Survey
) -> None:
    maija = member(app)
    place = Membership(0, survey.team_id, maija.id, Role.MEMBER, survey.opened_on)
    app.database.write(lambda session: add_membership(session, place))
    customer.browser.holds(session_of(app, maija))

    customer.send()

    with app.database.read() as session:
        assert entries(session, limit=1)[0].actor_id is None


def test_no_other_page_of_ours_learns_the_link(browser: Browser, survey: Survey) -> None:
    page = browser.get(PLACE).text

    leading = re.findall(r"<(?:a|link)\b[^>]*>", page)
    away = [tag for tag in leading if 'href="?' not in tag]
    assert len(away) == 3
    assert [tag for tag in away if 'referrerpolicy="no-referrer"' not in tag] == []
