"""What buttons ask for is done in order, once: not lost by another touch, nor tried for ever."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

import pytest
import streamlit as st
from streamlit.runtime.scriptrunner import RerunData, RerunException

from scorecard.actions.act import Act
from scorecard.actions.own_settings import set_language
from scorecard.domain.refusals import RefusedError
from scorecard.ui.deeds import NOTHING, Wanted, do_wanted, want
from scorecard.ui.visit import Visit


@pytest.fixture(autouse=True)
def _own_state() -> Iterator[None]:
    st.session_state.clear()
    yield
    st.session_state.clear()


def fail(act: Act) -> None:
    """Fail as an act does that has a fault."""
    raise ZeroDivisionError(act)


@dataclass
class BrokenOff:
    """A deed that another touch breaks off, until it is tried once more."""

    tried: int = 0

    def __call__(self, act: Act) -> None:
        self.tried += 1
        if self.tried == 1:
            raise RerunException(RerunData())
        set_language(act, "en")


def speak(language: str) -> partial[None]:
    return partial(set_language, language=language)


def test_every_touch_is_done_and_the_first_refusal_is_told(visits: Mapping[str, Visit]) -> None:
    visit = visits["en"]
    want(Wanted("first", speak("xx")))
    want(Wanted("second", speak("en"), {"field": "emptied"}))

    done = do_wanted(visit)

    assert done.key == "second"
    assert isinstance(done.refused, RefusedError)
    assert st.session_state["field"] == "emptied"
    assert do_wanted(visit) == NOTHING


def test_the_same_button_twice_is_one_touch(visits: Mapping[str, Visit]) -> None:
    want(Wanted("same", speak("xx")))
    want(Wanted("same", speak("en")))

    assert do_wanted(visits["en"]).refused is None


def test_what_another_touch_breaks_off_is_done_in_the_next_run(visits: Mapping[str, Visit]) -> None:
    broken_off = BrokenOff()
    want(Wanted("first", partial(broken_off)))
    want(Wanted("second", speak("en")))

    with pytest.raises(RerunException):
        do_wanted(visits["en"])
    done = do_wanted(visits["en"])

    assert (broken_off.tried, done.key, done.refused) == (2, "second", None)


def test_what_fails_is_not_tried_again(visits: Mapping[str, Visit]) -> None:
    want(Wanted("broken", partial(fail)))

    with pytest.raises(ZeroDivisionError):
        do_wanted(visits["en"])
    assert do_wanted(visits["en"]) == NOTHING
