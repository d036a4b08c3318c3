"""Letters leave in the order they came, are tried three times, and the log names nobody."""

import logging
import threading
from collections.abc import Iterator
from email.headerregistry import Address

import pytest

from scorecard.mail import mailer as mailing
from scorecard.mail.mailer import Mailer
from scorecard.mail.post_office import Letter, PostOffice
from tests.mail.post_boxes import HOST, PostBox, post_box

SENDER = Address("Scorecard", addr_spec="scorecard@example.org")
READER, SECRET = "aino@example.org", "https://example.org/account/reset/secret-token"


@pytest.fixture
def box() -> Iterator[PostBox]:
    """A mail server that takes everything."""
    with post_box() as box:
        yield box


def mailer_to(box: PostBox, **settings: object) -> Mailer:
    office = PostOffice(HOST, box.port, SENDER, tls_needed=False)
    return Mailer(office, pauses=(0.01, 0.01), **settings)  # type: ignore[arg-type]


def letter(number: int = 1, to: str = READER) -> Letter:
    return Letter(to, f"Letter {number}", f"Hello\n\n{SECRET}\n")


def test_a_letter_arrives_as_it_was_written(box: PostBox) -> None:
    mailer = mailer_to(box)

    assert mailer.send(lambda: Letter(READER, "Tervetuloa, Åse", "Hyvää päivää\n\nö: 1/2\n"))

    [found] = box.wait_for(1)
    assert (found["to"], found["from"]) == (READER, "Scorecard <scorecard@example.org>")
    assert found["subject"] == "Tervetuloa, Åse"
    assert found.get_content().splitlines() == ["Hyvää päivää", "", "ö: 1/2"]
    assert found["auto-submitted"] == "auto-generated"
    assert str(found["message-id"]).endswith("@example.org>")
    assert box.readers == [READER]


def test_letters_leave_in_the_order_in_which_they_came(box: PostBox) -> None:
    mailer = mailer_to(box)

    for number in range(10):
        mailer.send(lambda n=number: letter(n, to=f"reader{n}@example.org"))

    assert [m["subject"] for m in box.wait_for(10)] == [f"Letter {n}" for n in range(10)]


def test_nothing_is_sent_where_there_is_nobody_to_write_to(box: PostBox) -> None:
    mailer = mailer_to(box)
    mailer.send(lambda: None)
    mailer.send(letter)

    assert len(box.wait_for(1)) == 1


@pytest.mark.parametrize("faults", [1, 2])
def test_a_server_that_is_busy_is_tried_again(faults: int) -> None:
    with post_box(faults=("451 try later",) * faults) as box:
        mailer_to(box).send(letter)

        assert len(box.wait_for(1)) == 1
        assert box.tries == faults + 1


def test_after_three_tries_a_letter_is_given_up_and_the_next_one_leaves() -> None:
    with post_box(faults=("451 try later",) * 3) as box:
        mailer = mailer_to(box)
        mailer.send(lambda: letter(1))
        mailer.send(lambda: letter(2))

        assert [m["subject"] for m in box.wait_for(1)] == ["Letter 2"]
        assert box.tries == 4


def test_a_refusal_for_good_is_not_tried_again() -> None:
    with post_box(faults=("554 no such reader",)) as box:
        mailer = mailer_to(box)
        mailer.send(lambda: letter(1))
        mailer.send(lambda: letter(2))

        assert [m["subject"] for m in box.wait_for(1)] == ["Letter 2"]
        assert box.tries == 2


def test_a_server_that_does_not_answer_is_given_up(caplog: pytest.LogCaptureFixture) -> None:
    with post_box() as box:
        gone = PostOffice(HOST, box.port, SENDER, tls_needed=False)
    mailer = Mailer(gone, pauses=(0.0, 0.0))

    with caplog.at_level(logging.WARNING):
        mailer.send(letter)
        mailer.close()

    assert [r.levelname for r in caplog.records] == ["WARNING"] * 3 + ["ERROR"]


def test_the_log_names_neither_readers_nor_links(caplog: pytest.LogCaptureFixture) -> None:
    says = (f"451 {READER} wait", f"451 {SECRET}", f"554 {READER}")
    with post_box(faults=says) as box, caplog.at_level(logging.DEBUG, logger="scorecard"):
        mailer = mailer_to(box)
        mailer.send(letter)
        box.wait_for(tries=3)
        mailer.close()

    ours = [r for r in caplog.records if r.name.startswith("scorecard")]
    told = " ".join(r.getMessage() for r in ours)
    assert len(ours) == 4
    assert READER not in told
    assert "secret-token" not in told
    assert READER not in repr(letter())
    assert "secret-token" not in repr(letter())


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_letter_that_cannot_be_written_holds_no_other_up(box: PostBox) -> None:
    mailer = mailer_to(box)
    mailer.send(lambda: letter(1 // 0))
    mailer.send(lambda: letter(2))

    assert [m["subject"] for m in box.wait_for(1)] == ["Letter 2"]


def test_no_more_wait_than_there_is_room_for(box: PostBox) -> None:
    go_on, begun = threading.Event(), threading.Event()

    def slow() -> None:
        begun.set()
        go_on.wait(20)

    mailer = mailer_to(box, most_waiting=2)
    mailer.send(slow)
    begun.wait(20)

    taken = [mailer.send(lambda: letter(1)) for _ in range(4)]
    go_on.set()

    assert taken == [True, True, False, False]
    assert len(box.wait_for(2)) == 2


def test_nobody_gets_many_letters_in_an_hour(box: PostBox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mailing, "MOST_TO_ONE", (2, 3600.0))
    mailer = mailer_to(box)
    for reader in (READER, READER.upper(), READER, "other@example.org"):
        mailer.send(lambda to=reader: letter(to=to))

    box.wait_for(3)
    mailer.close()
    assert box.readers == [READER, READER.upper(), "other@example.org"]


def test_closing_lets_what_waits_leave(box: PostBox) -> None:
    mailer = mailer_to(box)
    for number in range(5):
        mailer.send(lambda n=number: letter(n, to=f"reader{n}@example.org"))

    mailer.close(20)

    assert len(box.letters) == 5
