"""What is sealed opens with its key and for its owner, and in no other way."""

import pytest

from scorecard.store.sealing import SealBrokenError, seal, unseal

KEY, OTHER_KEY = b"k" * 32, b"o" * 32
SECRET = "JBSWY3DPEHPK3PXP"
AINO, VEETI = 1, 2


def test_the_key_opens_what_it_sealed() -> None:
    assert unseal(seal(SECRET, key=KEY, whose=AINO), key=KEY, whose=AINO) == SECRET


def test_a_seal_shows_nothing_and_is_another_one_each_time() -> None:
    one, other = (seal(SECRET, key=KEY, whose=AINO) for _ in range(2))

    assert one != other
    assert SECRET not in one


def _changed(sealed: str) -> str:
    return sealed[:20] + ("A" if sealed[20] != "A" else "B") + sealed[21:]


def test_nothing_else_opens_it() -> None:
    sealed = seal(SECRET, key=KEY, whose=AINO)
    wrong = [
        (sealed, OTHER_KEY, AINO),
        (sealed, KEY, VEETI),
        (_changed(sealed), KEY, AINO),
        (sealed[:-4], KEY, AINO),
        ("no seal at all", KEY, AINO),
        ("", KEY, AINO),
    ]

    for text, key, whose in wrong:
        with pytest.raises(SealBrokenError):
            unseal(text, key=key, whose=whose)
