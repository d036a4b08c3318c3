"""Of what a browser asks Streamlit for, three things never get through, however written."""

import pytest
from google.protobuf.message import DecodeError
from hypothesis import given
from hypothesis import strategies as st
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from scorecard.web.back_messages import is_wanted, redirect

REFUSED = {"clear_cache", "set_run_on_save", "load_git_info"}
CLEAR_CACHE = b"\x28\x01"


@pytest.mark.parametrize("kind", sorted(REFUSED))
def test_a_refused_kind_is_not_wanted(kind: str) -> None:
    assert not is_wanted(BackMsg(**{kind: True}).SerializeToString())


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
    "message",
    [
        pytest.param(b"\xa8\x80\x00\x01", id="with a tag that is longer than need be"),
        pytest.param(b"\x38\x01" + CLEAR_CACHE, id="behind another"),
        pytest.param(CLEAR_CACHE + b"\x38\x01", id="before another"),
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
