"""What a page asks by itself waits for its turn, and asks nothing that has become idle."""

import pytest
from streamlit.proto.AutoRerun_pb2 import AutoRerun
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg, ForwardMsgMetadata, RunIdentity
from streamlit.proto.NewSession_pb2 import NewSession

from scorecard.web.back_messages import part_of
from scorecard.web.questions import LONGEST_RUN, REST_SECONDS, Questions

ENDED = ForwardMsg(
    hash="y", script_finished=ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY
).SerializeToString()


def begun(*parts: str) -> bytes:
    """Return what Streamlit says when these parts begin to run, or the whole page."""
    run = ForwardMsgMetadata(run=RunIdentity(script_run_id="1", fragment_ids=parts))
    message = ForwardMsg(hash="x", new_session=NewSession(name="wall"), metadata=run)
    return message.SerializeToString()


def may_ask(part: str) -> bytes:
    return ForwardMsg(auto_rerun=AutoRerun(interval=1, fragment_id=part)).SerializeToString()


def asks(part: str, query: str = "") -> bytes:
    state = ClientState(is_auto_rerun=True, fragment_id=part, query_string=query)
    return BackMsg(rerun_script=state).SerializeToString()


def drawn(questions: Questions, *parts: str, at: float) -> None:
    """Let the page be drawn with these parts, which ask by themselves."""
    for message in (begun(), *map(may_ask, parts), ENDED):
        questions.said(message, at)


@pytest.fixture
def questions() -> Questions:
    """Of a page that was drawn long ago."""
    questions = Questions()
    drawn(questions, "follow", "clock", "dots", at=0.0)
    return questions


def test_the_first_asks_at_once_and_the_others_wait(questions: Questions) -> None:
    questions.ask(asks("follow"))
    first = questions.due(100.0)
    questions.ask(asks("clock"))

    assert first == asks("follow")
    assert questions.due(100.0) == b""
    assert questions.are_waiting


def test_the_next_asks_when_the_page_has_rested(questions: Questions) -> None:
    for part in ("follow", "clock", "dots"):
        questions.ask(asks(part))
    asked = [questions.due(100.0)]
    for number in range(1, 3):
        questions.said(begun("follow"), 100.0 + number)
        questions.said(ENDED, 100.1 + number)
        too_soon = questions.due(100.1 + number + REST_SECONDS / 2)
        asked += [too_soon, questions.due(100.1 + number + 1.1 * REST_SECONDS)]

    assert asked == [asks("follow"), b"", asks("clock"), b"", asks("dots")]
    assert not questions.are_waiting


def test_a_part_that_asks_again_keeps_its_turn_and_asks_what_is_newer(questions: Questions) -> None:
    questions.touched(0.0)
    for part in ("follow", "clock"):
        questions.ask(asks(part))
    questions.ask(asks("follow", "team=usva"))
    questions.said(ENDED, 1.0)

    assert questions.due(2.0) == asks("follow", "team=usva")


def test_whoever_touches_the_page_ends_what_it_was_to_ask(questions: Questions) -> None:
    """The run that follows draws everything, perhaps without the part that asked."""
    questions.touched(0.0)
    questions.ask(asks("clock"))
    questions.touched(0.5)
    questions.said(ENDED, 1.0)

    assert questions.due(2.0) == b""


def test_a_part_that_is_not_drawn_any_more_asks_nothing(questions: Questions) -> None:
    """Streamlit would not say a word to it, and the page would wait for one."""
    questions.touched(0.0)
    questions.ask(asks("clock"))
    drawn(questions, "follow", at=1.0)
    questions.ask(asks("clock"))
    questions.ask(asks("follow"))

    assert [questions.due(2.0), questions.are_waiting] == [asks("follow"), False]


def test_a_part_that_has_run_asks_again(questions: Questions) -> None:
    questions.said(begun("follow"), 1.0)
    questions.said(ENDED, 1.1)
    questions.ask(asks("clock"))

    assert questions.due(2.0) == asks("clock")


def test_a_page_whose_run_never_ends_is_not_silent_for_ever(questions: Questions) -> None:
    questions.touched(100.0)
    questions.ask(asks("follow"))

    assert questions.due(100.0 + LONGEST_RUN) == b""
    assert questions.due(100.1 + LONGEST_RUN) == asks("follow")


def test_all_of_a_page_is_no_part() -> None:
    assert part_of(BackMsg(rerun_script=ClientState()).SerializeToString()) == b""
    assert part_of(asks("clock")) == b"clock"
