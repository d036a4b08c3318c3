"""Letters on their way: written and handed over by one worker, so that nobody waits for them."""

import logging
import smtplib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from queue import Empty, Full, Queue
from threading import Event, Lock, Thread
from time import monotonic

from scorecard.mail.post_office import Letter, PostOffice, UnsafePostOfficeError

logger = logging.getLogger(__name__)

Compose = Callable[[], Letter | None]
"""Writes a letter, in the worker; None if there is nobody to write to."""

MOST_WAITING = 200
PAUSES = (5.0, 60.0)
MOST_TO_ONE = (6, 60 * 60.0)
LASTING_FAULTS = (ValueError, UnsafePostOfficeError, smtplib.SMTPNotSupportedError)


@dataclass
class Mailer:
    """Takes letters and sees to it that they leave, in the order in which they came.

    A server that does not answer is tried three times in all. What is logged names neither
    people nor links. Nobody gets more than six letters in an hour.
    """

    office: PostOffice
    pauses: Iterable[float] = PAUSES
    most_waiting: int = MOST_WAITING
    _queue: Queue[Compose] = field(init=False)
    _worker: Thread | None = field(default=None, init=False)
    _lock: Lock = field(default_factory=Lock, init=False)
    _closing: Event = field(default_factory=Event, init=False)
    _sent: dict[str, list[float]] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        """Make the queue as long as it may become."""
        self._queue = Queue(self.most_waiting)

    def send(self, compose: Compose) -> bool:
        """Take a letter to be written and sent, at once; say whether there was room for it."""
        with self._lock:
            try:
                self._queue.put_nowait(compose)
            except Full:
                logger.error("A letter was not taken: too many are waiting for the mail server.")
                return False
            if self._worker is None:
                self._begin()
        return True

    def close(self, seconds: float = 5.0) -> None:
        """Let what is waiting leave, for so long at the most and without any pauses."""
        self._closing.set()
        worker = self._worker
        if worker is not None:
            worker.join(seconds)

    def _begin(self) -> None:
        self._worker = Thread(target=self._work, name="mailer", daemon=True)
        self._worker.start()

    def _work(self) -> None:
        try:
            while compose := self._next():
                self._deliver(compose)
        except BaseException:
            # A letter that cannot be written ends this thread, but not those behind it.
            with self._lock:
                self._begin()
            raise

    def _next(self) -> Compose | None:
        with self._lock:
            try:
                return self._queue.get_nowait()
            except Empty:
                self._worker = None
                return None

    def _deliver(self, compose: Compose) -> None:
        letter = compose()
        if letter is None or self._is_too_much(letter.to):
            return
        for pause in (*self.pauses, None):
            try:
                self.office.post(letter)
                return
            except LASTING_FAULTS as error:
                logger.error("A letter cannot be sent: %s.", type(error).__name__)
                return
            except (OSError, smtplib.SMTPException) as error:
                logger.warning("A letter was not taken: %s.", _told(error))
                if _is_final(error) or pause is None:
                    logger.error("A letter was given up.")
                    return
                self._closing.wait(pause)

    def _is_too_much(self, to: str) -> bool:
        most, seconds = MOST_TO_ONE
        now = monotonic()
        for address in list(self._sent):
            self._sent[address] = [at for at in self._sent[address] if now - at < seconds]
            if not self._sent[address]:
                del self._sent[address]
        sent = self._sent.setdefault(to.casefold(), [])
        if len(sent) >= most:
            logger.warning("A letter was left out: its reader had many already.")
            return True
        sent.append(now)
        return False


def _is_final(error: Exception) -> bool:
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return all(code >= 500 for code, _ in error.recipients.values())
    return isinstance(error, smtplib.SMTPResponseException) and error.smtp_code >= 500


def _told(error: Exception) -> str:
    # Never the server's own words: they repeat addresses.
    code = getattr(error, "smtp_code", None)
    return type(error).__name__ + (f" {code}" if code else "")
