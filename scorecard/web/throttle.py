"""How many passwords may be tried: per account and per address, kept in this process's memory.

At most 10 wrong ones in 15 minutes for one account, 20 in an hour from one address; then a
wait, and never a lock: the oldest attempt runs out by itself. Right ones do not count, so a
class behind one address can sign in together. A restart forgets, and several servers count
apart.
"""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from threading import Lock
from time import monotonic

PER_ACCOUNT = (10, 15 * 60.0)
PER_ADDRESS = (20, 60 * 60.0)
MOST_KEYS = 10_000


@dataclass
class Throttle:
    """Counts attempts before they are made, so that many at once count as many."""

    clock: Callable[[], float] = monotonic
    _attempts: dict[tuple[str, str], deque[float]] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)

    def wait(self, account: str, address: str) -> float:
        """Count an attempt and return 0, or return how many seconds there are to wait."""
        with self._lock:
            now = self.clock()
            waits = [self._wait(key, limit, now) for key, limit in _keys(account, address)]
            if max(waits) > 0:
                return max(waits)
            for key, _ in _keys(account, address):
                self._attempts.setdefault(key, deque()).append(now)
            while len(self._attempts) > MOST_KEYS:
                del self._attempts[next(iter(self._attempts))]
            return 0

    def forget(self, account: str, address: str) -> None:
        """Take back the attempt just counted: it was right."""
        with self._lock:
            for key, _ in _keys(account, address):
                if made := self._attempts.get(key):
                    made.pop()

    def _wait(self, key: tuple[str, str], limit: tuple[int, float], now: float) -> float:
        most, seconds = limit
        made = self._attempts.get(key, deque())
        while made and now - made[0] >= seconds:
            made.popleft()
        return made[0] + seconds - now if len(made) >= most else 0


def _keys(account: str, address: str) -> Iterator[tuple[tuple[str, str], tuple[int, float]]]:
    yield ("account", account), PER_ACCOUNT
    yield ("address", address), PER_ADDRESS
