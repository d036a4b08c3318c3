"""A page that is open when its session ends is shown out, at its next message or by itself."""

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import timedelta

import pytest
from starlette.testclient import WebSocketTestSession
from starlette.types import Message
from streamlit.proto.AutoRerun_pb2 import AutoRerun
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.NewSession_pb2 import NewSession
from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates

from scorecard.app import App
from scorecard.store.sign_ins import end_sign_in, sign_in
from scorecard.web.back_messages import is_run
from scorecard.web.live_page import SIGNED_OUT_PAGE, LivePage, Standing
from scorecard.web.questions import REST_SECONDS
from scorecard.web.tokens import hash_of
from tests.web.conftest import opened
from tests.web.people import Browser, member, run, session_of, until_finished


def end(app: App, token: str) -> None:
    app.database.write(lambda session: end_sign_in(session, hash_of(token), at=app.now()))


def shown_out(socket: WebSocketTestSession) -> tuple[str, int]:
    """Return where the page is sent and how its socket closes, skipping what was on its way."""
    url = ""
    while (message := socket.receive())["type"] != "websocket.close":
        said = ForwardMsg.FromString(message["bytes"])
        assert not said.HasField("script_finished"), "the page still answers"
        url = said.auth_redirect.url
    return url, message["code"]


def test_a_page_goes_on_while_its_session_lasts(app: App, browser: Browser) -> None:
    browser.holds(session_of(app, member(app)))

    with browser.live_page() as socket:
        assert run(socket) == run(socket) == ["id 1, insecure None"]


def test_the_first_message_after_the_end_is_not_answered(app: App, browser: Browser) -> None:
    token = session_of(app, member(app))
    browser.holds(token)

    with browser.live_page() as socket:
        run(socket)
        end(app, token)
        socket.send_bytes(BackMsg(rerun_script=ClientState()).SerializeToString())

        assert shown_out(socket) == (SIGNED_OUT_PAGE, 4401)


def test_signing_out_in_another_tab_ends_the_page(app: App, browser: Browser) -> None:
    browser.holds(session_of(app, member(app)))

    with browser.live_page() as socket:
        run(socket)
        browser.post("/account/logout", {"form": browser.proof("/account/logout")})
        socket.send_bytes(BackMsg(rerun_script=ClientState()).SerializeToString())

        assert shown_out(socket) == (SIGNED_OUT_PAGE, 4401)


def test_a_page_that_says_nothing_is_shown_out_too(app: App) -> None:
    token = session_of(app, member(app))

    with opened(patrol=0.05) as browser:
        browser.holds(token)
        with browser.live_page() as socket:
            run(socket)
            end(app, token)

            assert shown_out(socket) == (SIGNED_OUT_PAGE, 4401)


def test_looking_after_an_idle_page_is_no_use_of_it() -> None:
    asked: list[bool] = []

    async def idle_then_used() -> None:
        looked_after = asyncio.Event()

        async def receive() -> Message:
            await looked_after.wait()
            return {
                "type": "websocket.receive",
                "bytes": BackMsg(stop_script=True).SerializeToString(),
            }

        async def send(message: Message) -> None:
            raise AssertionError(message)

        async def standing(*, used: bool) -> Standing:
            asked.append(used)
            looked_after.set()
            return Standing.HOLDS

        async with LivePage(receive, send, standing=standing, patrol=0.01) as page:
            await page.receive()

    # In a thread of its own: browser tests of the same run leave a loop running in this one.
    with ThreadPoolExecutor(1) as aside:
        aside.submit(asyncio.run, idle_then_used()).result()

    assert asked == [False, True]


def test_using_a_page_keeps_it_signed_in(app: App, browser: Browser) -> None:
    token = session_of(app, member(app), age=timedelta(minutes=10))
    browser.holds(token)

    with browser.live_page() as socket:
        run(socket)

    assert app.now() - used_at(app, token) < timedelta(minutes=1)


def follow(**held: str) -> ClientState:
    """Return what a page asks by itself, with what its fields hold."""
    states = WidgetStates(widgets=[WidgetState(id=i, string_value=v) for i, v in held.items()])
    return ClientState(
        is_auto_rerun=True, fragment_id="follow", widget_states=states if held else None
    )


def passed_on(
    *sent: ClientState, pause: float = 0.0, stays: float = 0.0, said: Sequence[ForwardMsg] = ()
) -> tuple[list[ClientState], list[bool]]:
    """Return what of these a page passes on, and of which it says that somebody is there.

    Streamlit says `said` after the first of them, and the browser waits before each, and stays
    so many seconds after the last.
    """
    asked: list[bool] = []
    waiting = [BackMsg(rerun_script=state).SerializeToString() for state in sent]
    told: list[Message] = []

    async def through_the_page() -> list[ClientState]:
        async def receive() -> Message:
            await asyncio.sleep(pause if waiting else stays)
            if not waiting:
                return {"type": "websocket.disconnect", "code": 1000}
            return {"type": "websocket.receive", "bytes": waiting.pop(0)}

        async def send(message: Message) -> None:
            told.append(message)

        async def standing(*, used: bool) -> Standing:
            asked.append(used)
            return Standing.HOLDS

        passed = []
        async with LivePage(receive, send, standing=standing, patrol=5) as page:
            while (message := await page.receive())["type"] == "websocket.receive":
                passed.append(BackMsg.FromString(message["bytes"]).rerun_script)
                for one in said if len(passed) == 1 else ():
                    answer = {"type": "websocket.send", "bytes": one.SerializeToString()}
                    await page.send(answer)
        return passed

    with ThreadPoolExecutor(1) as aside:
        passed = aside.submit(asyncio.run, through_the_page()).result()
    assert [message["bytes"] for message in told] == [m.SerializeToString() for m in said]
    return passed, asked


TOUCH = ClientState(widget_states=WidgetStates(widgets=[WidgetState(id="a", bool_value=True)]))
CLOCK = ClientState(is_auto_rerun=True, fragment_id="clock")
BEGUN = [
    ForwardMsg(hash="x", new_session=NewSession(name="rocket")),
    *(ForwardMsg(auto_rerun=AutoRerun(fragment_id=part)) for part in ("follow", "clock")),
]
ENDED = ForwardMsg(hash="y", script_finished=ForwardMsg.FINISHED_EARLY_FOR_RERUN)
DRAWN = [*BEGUN, ENDED]


def test_what_a_page_asks_by_itself_is_passed_on_and_no_use_of_it() -> None:
    passed = passed_on(TOUCH, follow(), TOUCH, pause=1.2 * REST_SECONDS, said=DRAWN)

    assert passed == ([TOUCH, follow(), TOUCH], [True, False, True])


def test_what_a_page_asks_by_itself_says_nothing_of_what_its_fields_hold() -> None:
    passed, _ = passed_on(TOUCH, follow(name="Usva"), pause=1.2 * REST_SECONDS, said=DRAWN)

    assert passed == [TOUCH, follow()]


@pytest.mark.parametrize(
    ("said", "pause", "passes"),
    [
        pytest.param([], 0.0, False, id="touched, and not begun"),
        pytest.param(BEGUN, REST_SECONDS, False, id="runs"),
        pytest.param(DRAWN, 0.0, False, id="has just ended"),
        pytest.param([*DRAWN, *BEGUN], REST_SECONDS, False, id="runs again"),
        pytest.param(DRAWN, REST_SECONDS, True, id="rests"),
    ],
)
def test_a_page_asks_nothing_by_itself_while_it_runs(
    said: list[ForwardMsg], pause: float, passes: bool
) -> None:
    passed, _ = passed_on(TOUCH, follow(), pause=pause, said=said)

    assert passed == [TOUCH, follow()][: 2 if passes else 1]


@pytest.mark.parametrize(
    ("stays", "passed"),
    [
        pytest.param(0.0, [TOUCH], id="gone at once"),
        pytest.param(1.5 * REST_SECONDS, [TOUCH, follow()], id="the second waits for the first"),
    ],
)
def test_two_parts_of_a_page_ask_one_after_the_other(
    stays: float, passed: list[ClientState]
) -> None:
    """In one breath, the second would displace the run that the first has begun."""
    assert passed_on(TOUCH, follow(), CLOCK, stays=stays, said=DRAWN)[0] == passed


def test_stopping_a_page_is_no_run() -> None:
    stop = BackMsg(stop_script=True).SerializeToString()

    assert not is_run(stop)
    assert is_run(BackMsg(rerun_script=TOUCH).SerializeToString())


@pytest.mark.parametrize("token", ["expired", "ended"])
def test_who_comes_too_late_is_nobody_and_shown_the_way_back(
    app: App, browser: Browser, token: str
) -> None:
    if token == "expired":
        token = session_of(app, member(app), age=timedelta(hours=13))
    browser.holds(token)

    with browser.live_page() as socket:
        assert run(socket) == [SIGNED_OUT_PAGE, "id None, insecure None"]


def test_nobody_empties_the_caches_of_everybody(app: App, browser: Browser) -> None:
    browser.holds(session_of(app, member(app)))

    with browser.live_page() as socket:
        before = run(socket, query="cache=1")
        socket.send_bytes(BackMsg(clear_cache=True).SerializeToString())
        after = run(socket, query="cache=1")

    assert (before, len(before)) == (after, 2)


@pytest.mark.parametrize("message", [BackMsg(load_git_info=True), BackMsg(set_run_on_save=True)])
def test_streamlit_says_nothing_to_what_only_developers_ask(
    app: App, browser: Browser, message: BackMsg
) -> None:
    browser.holds(session_of(app, member(app)))

    with browser.live_page() as socket:
        run(socket)
        socket.send_bytes(message.SerializeToString())
        socket.send_bytes(BackMsg(rerun_script=ClientState()).SerializeToString())
        answers = until_finished(socket)

    assert not [m for m in answers if m.HasField("git_info_changed")]
    assert not [m for m in answers if m.session_status_changed.run_on_save]


def used_at(app: App, token: str) -> object:
    with app.database.read() as session:
        found = sign_in(session, hash_of(token))
    assert found
    return found.used_at


def test_of_more_than_twenty_pages_of_one_person_the_oldest_closes_in_words(
    app: App, browser: Browser
) -> None:
    person = member(app)
    browser.holds(session_of(app, person))

    with ExitStack() as stack:
        first, *others = [stack.enter_context(browser.live_page()) for _ in range(21)]

        first.send_bytes(BackMsg(rerun_script=ClientState()).SerializeToString())
        assert shown_out(first) == ("/account/too-many-pages", 4401)
        assert run(others[0]) == run(others[-1]) == [f"id {person.id}, insecure None"]


def test_the_pages_of_others_do_not_count(app: App, browser: Browser) -> None:
    tokens = [session_of(app, member(app, name=name)) for name in ("Maija Meri", "Veikko Vesi")]

    with ExitStack() as stack:
        first, *_ = [
            stack.enter_context(browser.live_page(cookie=f"__Host-session={token}"))
            for token in tokens
            for _ in range(20)
        ]

        assert run(first) == ["id 1, insecure None"]


def test_pages_that_were_closed_make_room(app: App, browser: Browser) -> None:
    browser.holds(session_of(app, member(app)))

    with browser.live_page() as first:
        for _ in range(25):
            with browser.live_page():
                pass

        assert run(first) == ["id 1, insecure None"]


def test_who_has_too_many_pages_is_told_so(browser: Browser) -> None:
    answer = browser.get("/account/too-many-pages", referer="https://scorecard.example.org/month")

    assert answer.status_code == 200
    assert "20" in answer.text
    assert 'href="/month"' in answer.text
