"""A password is easy if common words, dates, patterns or repetitions lead to it soon."""

from time import process_time

import pytest

from scorecard.store.guessing import is_easy


@pytest.mark.parametrize(
    "password",
    [
        pytest.param("password1234", id="a common password, prolonged"),
        pytest.param("P@$$w0rd1234", id="signs for letters"),
        pytest.param("qwertyuiop123", id="a row of keys"),
        pytest.param("Salasana1234", id="a common Finnish password"),
        pytest.param("aaaaaaaaaaaaaaa", id="one letter"),
        pytest.param("abcabcabcabcabc", id="a repetition"),
        pytest.param("123456789012", id="a sequence"),
        pytest.param("🚀" * 12, id="one picture"),
    ],
)
def test_what_is_tried_first_is_easy(password: str) -> None:
    assert is_easy(password)


@pytest.mark.parametrize(
    "password",
    [
        pytest.param("seven boats in the harbour", id="several words"),
        pytest.param("kolme viisasta kissaa", id="several Finnish words"),
        pytest.param("k7mx-p3qt-9wzc", id="letters by chance"),
        pytest.param("🚀🦊🌊🎈🍀🐝🌋🧭🎻🪁🥕🦔", id="pictures"),
        pytest.param("seven boats " * 80, id="longer than what is judged"),
    ],
)
def test_what_few_would_try_is_not(password: str) -> None:
    assert not is_easy(password)


def test_no_password_keeps_everybody_waiting() -> None:
    began = process_time()

    is_easy("4@8({[<3690!|1/75$+2%" * 40)

    assert process_time() - began < 3
