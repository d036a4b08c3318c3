"""A refusal carries the key of its message and what fills the blanks."""

from scorecard.domain.refusals import ConflictError, NotAllowedError, RefusedError


def test_a_refusal_says_key_and_arguments() -> None:
    refused = RefusedError("text-too-long", limit=200)

    assert (refused.key, refused.arguments) == ("text-too-long", {"limit": 200})
    assert str(refused) == "text-too-long {'limit': 200}"


def test_what_is_not_allowed_does_not_exist() -> None:
    assert (NotAllowedError().key, NotAllowedError().arguments) == ("not-found", {})


def test_a_conflict_shows_both_sides() -> None:
    conflict = ConflictError(theirs=5, mine=3)

    assert (conflict.key, conflict.theirs, conflict.mine) == ("conflict", 5, 3)
