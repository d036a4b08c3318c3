"""How soon a password is guessed, as zxcvbn estimates it.

Its time is bounded, as whoever types a password must not keep everybody else waiting: it
grows with the length, and by leaps with each further sign that could stand for letters.
"""

from zxcvbn import zxcvbn

SAFE = 3
JUDGED = 72
SIGNS_FOR_LETTERS = "@([{<!|$+%"
MOST_SIGNS = 4


def is_easy(password: str) -> bool:
    """Return whether fewer than a hundred million guesses lead to the password.

    Common passwords and words, names, dates, keyboard patterns and repetitions are tried
    first. Only the first 72 characters count, and four kinds of signs such as `@` for `a`.
    """
    return int(zxcvbn(_bounded(password))["score"]) < SAFE


def _bounded(password: str) -> str:
    judged = password[:JUDGED]
    signs = [sign for sign in dict.fromkeys(judged) if sign in SIGNS_FOR_LETTERS]
    return judged.translate({ord(sign): "~" for sign in signs[MOST_SIGNS:]})
