"""What we rely on in Streamlit without its promise is still there; upgrades start here.

Hidden options, private hooks and the inside of its protocol: DESIGN and `.streamlit/config.toml`
say what each is for.
"""

import gc
import hashlib
import json
import re
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path
from threading import Event
from unittest.mock import patch

import pytest
import streamlit as st
from starlette.testclient import TestClient
from streamlit import config
from streamlit.proto.AutoRerun_pb2 import AutoRerun
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg, ForwardMsgMetadata, RunIdentity
from streamlit.runtime import Runtime
from streamlit.web.server.app_discovery import discover_asgi_app

ROOT = Path(__file__).parents[1]
READ_OUR_OPTIONS = """
import json
from streamlit import config
names = ["runner.postScriptGC", "runner.magicEnabled", "server.trustedUserHeaders",
         "client.allowedOrigins", "client.showErrorDetails", "client.toolbarMode",
         "browser.gatherUsageStats", "server.enableAgentApi",
         "theme.light.primaryColor", "theme.dark.primaryColor"]
print(json.dumps({name: config.get_option(name) for name in names}))
"""
WHO_AM_I = """
import streamlit as st
st.text(f"{st.user.get('id')}, {st.context.cookies.get('device')}")
"""


@pytest.fixture
def options() -> Iterator[None]:
    """Streamlit's options, back as they were afterwards."""
    names = ("runner.postScriptGC", "server.trustedUserHeaders")
    before = {name: config.get_option(name) for name in names}
    yield
    for name, value in before.items():
        config.set_option(name, value)


@pytest.fixture
def full_collection() -> Iterator[Event]:
    """Set when someone asks for a full collection; none happens of itself meanwhile."""
    asked = Event()

    def notice(phase: str, about: dict[str, int]) -> None:
        if phase == "stop" and about["generation"] == 2:
            asked.set()

    gc.disable()
    gc.callbacks.append(notice)
    yield asked
    gc.callbacks.remove(notice)
    gc.enable()


def texts(app: st.App, **headers: str) -> list[str]:
    """Open the app as a browser does, run its script once, and return what `st.text` said."""
    with (
        patch.object(Runtime, "_instance", None),  # one per process else
        TestClient(app, headers=headers) as client,
        client.websocket_connect("/_stcore/stream", subprotocols=["streamlit"]) as socket,
    ):
        socket.send_bytes(BackMsg(rerun_script=ClientState()).SerializeToString())
        messages = iter(lambda: ForwardMsg.FromString(socket.receive_bytes()), None)
        said = takewhile(lambda message: not message.HasField("script_finished"), messages)
        return [text for message in said if (text := message.delta.new_element.text.body)]


def test_streamlit_is_the_version_everything_here_was_found_in() -> None:
    assert st.__version__.startswith("1.67.")


def test_streamlit_takes_every_option_of_ours() -> None:
    read = subprocess.run(
        [sys.executable, "-c", READ_OUR_OPTIONS], cwd=ROOT, capture_output=True, text=True
    )

    assert read.stderr == ""
    assert json.loads(read.stdout) == {
        "runner.postScriptGC": False,
        "runner.magicEnabled": False,
        "server.trustedUserHeaders": {"X-App-User": "id"},
        "client.allowedOrigins": [],
        "client.showErrorDetails": "none",
        "client.toolbarMode": "minimal",
        "browser.gatherUsageStats": False,
        "server.enableAgentApi": False,
        "theme.light.primaryColor": "#b93c0a",
        "theme.dark.primaryColor": "#fb923c",
    }


@pytest.mark.parametrize("collects", [True, False])
def test_the_collection_after_each_run_can_be_turned_off(
    options: None, full_collection: Event, tmp_path: Path, collects: bool
) -> None:
    config.set_option("runner.postScriptGC", collects)
    script = tmp_path / "empty.py"
    script.write_text("")

    texts(st.App(script))

    assert full_collection.wait(1) is collects


def test_identity_and_cookies_reach_the_script_from_the_request(
    options: None, tmp_path: Path
) -> None:
    config.set_option("server.trustedUserHeaders", {"X-App-User": "id"})
    script = tmp_path / "who.py"
    script.write_text(WHO_AM_I)

    said = texts(st.App(script), **{"X-App-User": "42", "Cookie": "device=mine"})

    assert said == ["42, mine"]


def test_the_front_door_is_found_by_its_literal_call_only(tmp_path: Path) -> None:
    built_elsewhere = tmp_path / "app.py"
    built_elsewhere.write_text("from elsewhere import built\napp = built()\n")

    assert discover_asgi_app(ROOT / "streamlit_app.py").app_name == "app"
    assert not discover_asgi_app(built_elsewhere).is_asgi_app


def test_the_page_has_one_inline_script_whose_hash_is_known() -> None:
    page = (Path(st.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")

    inline = re.findall(r"<script>(.*?)</script>", page, flags=re.DOTALL)

    assert [b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in inline] == [
        "THxz9J9+wf7rhwR2YkXJoSZ13UCmYyC+3lNDv2+8ugA="
    ]


def test_messages_the_gate_lets_through_have_the_places_it_knows() -> None:
    places = {field.name: field.number for field in BackMsg.DESCRIPTOR.fields}

    wanted = ("stop_script", "rerun_script", "file_urls_request")
    assert {name: places[name] for name in wanted} == {
        "stop_script": 7,
        "rerun_script": 11,
        "file_urls_request": 16,
    }
    within = {field.name: field.number for field in ClientState.DESCRIPTOR.fields}
    assert (within["widget_states"], within["is_auto_rerun"]) == (2, 6)
    assert within["fragment_id"] == 5
    said = {field.name: field.number for field in ForwardMsg.DESCRIPTOR.fields}
    assert (said["metadata"], said["auto_rerun"]) == (2, 21)
    assert ForwardMsgMetadata.DESCRIPTOR.fields_by_name["run"].number == 6
    assert RunIdentity.DESCRIPTOR.fields_by_name["fragment_ids"].number == 2
    assert AutoRerun.DESCRIPTOR.fields_by_name["fragment_id"].number == 2
    assert (said["new_session"], said["script_finished"]) == (4, 6)
