"""What a page asks by itself, one question after another and never while it runs.

Streamlit takes up two questions in one breath as one. The second, of another part of the page,
then displaces the run that the first has begun: the page stays half drawn, or breaks. To a
part that is not drawn any more it says nothing at all.
"""

from scorecard.web.back_messages import (
    Turn,
    is_whole,
    lets_ask,
    part_of,
    turn_of,
    without_values,
)

LONGEST_RUN = 30.0
"""For so many seconds a page waits for the end of a run; then it may ask again."""
REST_SECONDS = 0.25
"""So long after its last run a page may ask by itself again."""


class Questions:
    """Whose turn it is to ask, by what goes to and fro. Times are a clock's, in seconds."""

    def __init__(self) -> None:
        self._running = False
        self._since = -LONGEST_RUN
        self._parts: set[bytes] = set()
        self._waiting: dict[bytes, bytes] = {}

    @property
    def are_waiting(self) -> bool:
        """Whether a question waits for its turn."""
        return bool(self._waiting)

    def touched(self, at: float) -> None:
        """Somebody did something, for which the page runs: what it was to ask is idle."""
        self._waiting.clear()
        self._running, self._since = True, at

    def said(self, message: bytes, at: float) -> None:
        """Streamlit says something: that a run begins or has ended, or what may ask by itself."""
        if turn := turn_of(message):
            self._running, self._since = turn is Turn.BEGINS, at
        if turn is Turn.BEGINS and is_whole(message):
            self._parts.clear()
            self._waiting.clear()
        if part := lets_ask(message):
            self._parts.add(part)

    def ask(self, question: bytes) -> None:
        """Let a part of the page ask by itself, if it may, in the place of what it asked before."""
        if (part := part_of(question)) in self._parts:
            self._waiting[part] = without_values(question)

    def due(self, at: float) -> bytes:
        """Return the question whose turn it is, and what fields hold left out; b"" if none is."""
        if not self._waiting or self._rest(at) < REST_SECONDS:
            return b""
        self._running, self._since = True, at
        return self._waiting.pop(next(iter(self._waiting)))

    def _rest(self, at: float) -> float:
        """Return for how many seconds nothing has run; none while something does."""
        over = at - self._since
        return over if not self._running or over > LONGEST_RUN else 0.0
