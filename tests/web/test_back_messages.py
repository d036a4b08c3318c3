"""Of what a browser asks Streamlit for, three things get through, however the rest is written.

Every kind of message that Streamlit knows has a row here: a new one is red until somebody has
looked at what it does to others.
"""

import pytest
from google.protobuf.message import DecodeError
from hypothesis import given
from hypothesis import strategies as st
from streamlit.proto.BackMsg_pb2 import BackendOperationRequest, BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.Common_pb2 import FileURLsRequest
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates

from scorecard.web.back_messages import is_automatic, is_wanted, redirect, without_values

WANTED = {
    "rerun_script": ClientState(query_string="a=1"),
    "stop_script": True,
    "file_urls_request": FileURLsRequest(request_id="1", file_names=["a.xlsx"], session_id="x"),
}
REFUSED = {
    "clear_cache": True,  # everybody's
    "set_run_on_save": True,  # has the script watched
    "load_git_info": True,  # tells of the checkout
    "app_heartbeat": True,  # would keep a page in use that nobody uses
    "debug_disconnect_websocket": True,
    "debug_shutdown_runtime": True,  # ends everybody's pages
    # Installs files on the server, calls what pages have put off, reads tables by their id.
    "backend_operation_request": BackendOperationRequest(request_id="1", session_id="x"),
}
FOLLOWING = ClientState(query_string="a=1", fragment_id="f", is_auto_rerun=True)
HELD = WidgetStates(
    widgets=[WidgetState(id="name", string_value="Usva"), WidgetState(id="ok", trigger_value=True)]
)
CLEAR_CACHE = b"\x28\x01"


def test_every_kind_of_message_has_a_row() -> None:
    assert {field.name for field in BackMsg.DESCRIPTOR.fields} == {*WANTED, *REFUSED}


def test_of_all_kinds_three_are_wanted() -> None:
    found = {kind: is_wanted(written(kind)) for kind in (*WANTED, *REFUSED)}

    assert found == {kind: kind in WANTED for kind in found}


def written(kind: str) -> bytes:
    return BackMsg(**{kind: (WANTED | REFUSED)[kind]}).SerializeToString()


@pytest.mark.parametrize(
    "message",
    [
        pytest.param(BackMsg(rerun_script=ClientState(query_string="a=1")), id="a run"),
        pytest.param(BackMsg(stop_script=True), id="a stop"),
        pytest.param(BackMsg(rerun_script=ClientState(query_string="x" * 300)), id="a long run"),
    ],
)
def test_what_pages_live_on_is_wanted(message: BackMsg) -> None:
    assert is_wanted(message.SerializeToString())


@pytest.mark.parametrize(
    ("message", "automatic"),
    [
        pytest.param(BackMsg(rerun_script=FOLLOWING), True, id="a page that follows along"),
        pytest.param(BackMsg(rerun_script=ClientState(fragment_id="f")), False, id="a fragment"),
        pytest.param(BackMsg(rerun_script=ClientState(page_name="a")), False, id="a click"),
        pytest.param(BackMsg(stop_script=True), False, id="a stop"),
    ],
)
def test_what_a_page_asks_by_itself_is_told_from_what_somebody_does(
    message: BackMsg, automatic: bool
) -> None:
    assert is_automatic(message.SerializeToString()) is automatic


def test_what_fields_hold_is_left_out_and_nothing_else() -> None:
    asked = BackMsg(
        rerun_script=ClientState(
            query_string="x" * 300,
            widget_states=HELD,
            fragment_id="f",
            is_auto_rerun=True,
            cached_message_hashes=["a", "b"],
        )
    )
    held_twice = BackMsg(rerun_script=ClientState(widget_states=HELD)).SerializeToString()

    passed = BackMsg.FromString(without_values(held_twice + asked.SerializeToString()))

    asked.rerun_script.ClearField("widget_states")
    assert passed == asked


@given(st.binary(max_size=40))
def test_of_what_a_page_asks_by_itself_no_value_ever_gets_through(message: bytes) -> None:
    if is_automatic(message):
        passed = BackMsg.FromString(without_values(message)).rerun_script
        assert not passed.HasField("widget_states")


@pytest.mark.parametrize("message", [b"", b"\x5a\x05\x08", b"\x5a\x01\xff", b"\x08\x01"])
def test_what_cannot_be_read_was_not_asked_by_the_page_itself(message: bytes) -> None:
    assert not is_automatic(message)


@given(st.binary(max_size=40))
def test_we_take_for_automatic_no_more_than_streamlit_does(message: bytes) -> None:
    if is_automatic(message):
        assert BackMsg.FromString(message).rerun_script.is_auto_rerun


@pytest.mark.parametrize(
    "message",
    [
        pytest.param(b"\xa8\x80\x00\x01", id="with a tag that is longer than need be"),
        pytest.param(b"\x38\x01" + CLEAR_CACHE, id="behind another"),
        pytest.param(CLEAR_CACHE + b"\x38\x01", id="before another"),
        pytest.param(b"", id="with nothing in it"),
        pytest.param(b"\xfa\x07\x00", id="of a kind that nobody knows yet"),
        pytest.param(b"\x28", id="cut off"),
        pytest.param(b"\x03\x04", id="with a group"),
        pytest.param(b"\xff" * 12, id="with a number that never ends"),
        pytest.param(b"\x5a\x7f", id="shorter than it says"),
    ],
)
def test_tricks_and_what_cannot_be_read_are_not_wanted(message: bytes) -> None:
    assert not is_wanted(message)


@given(
    st.binary(max_size=40) | st.builds(lambda a, b: a + CLEAR_CACHE + b, st.binary(), st.binary())
)
def test_nothing_that_streamlit_takes_for_a_refused_kind_gets_through(message: bytes) -> None:
    try:
        kind = BackMsg.FromString(message).WhichOneof("type")
    except DecodeError:
        return

    assert not (is_wanted(message) and kind in REFUSED)


@pytest.mark.parametrize("url", ["/account/login", "/" + "long/" * 60])
def test_streamlit_reads_our_redirect(url: str) -> None:
    message = ForwardMsg.FromString(redirect(url))

    assert (message.WhichOneof("type"), message.auth_redirect.url) == ("auth_redirect", url)
