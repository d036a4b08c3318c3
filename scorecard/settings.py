"""Where things are on this machine, and its secrets, from environment variables."""

import hashlib
import hmac
import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[1]
LOG_KEY_FILE = "log.key"


@dataclass(frozen=True, slots=True)
class Settings:
    """What differs between a laptop, a test and a server.

    `base_url` is the address that people type; https there makes cookies Secure. `demo`
    lets everybody choose whom to be, and is only ever set by `scorecard demo`.
    """

    config_dir: Path
    data_dir: Path
    database_url: str
    base_url: str
    log_key: bytes = field(repr=False)
    demo: bool = False

    def key_for(self, purpose: str) -> bytes:
        """Return 32 bytes that only this academy has, others for every purpose.

        They come from the log's key and cannot be told back to it. So whoever loses that
        key, or runs beside a restored database with another one, loses what was sealed by
        the keys made from it: second factors have to be set up anew.
        """
        return hmac.new(self.log_key, f"key for {purpose}".encode(), hashlib.sha256).digest()


def settings_from_env(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the `SCORECARD_…` variables, with defaults for a checkout on a laptop.

    The key that chains the change log is `SCORECARD_LOG_KEY`, or a file in the data
    folder that is made on first use and readable by its owner alone.
    """
    data = Path(environment.get("SCORECARD_DATA", "data"))
    database = environment.get("SCORECARD_DATABASE_URL")
    return Settings(
        config_dir=Path(environment.get("SCORECARD_CONFIG", str(ROOT / "config"))),
        data_dir=data,
        database_url=database or f"sqlite:///{(data / 'scorecard.db').resolve()}",
        base_url=environment.get("SCORECARD_BASE_URL", "http://127.0.0.1:8501").rstrip("/"),
        log_key=_log_key(environment, data),
        demo=environment.get("SCORECARD_DEMO") == "1",
    )


def _log_key(environment: Mapping[str, str], data: Path) -> bytes:
    if key := environment.get("SCORECARD_LOG_KEY"):
        return key.encode()
    path = data / LOG_KEY_FILE
    data.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        _make_key(path)
    return path.read_bytes()


def _make_key(path: Path) -> None:
    # Written aside and put in place whole: a server that starts beside us reads all or none.
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    with os.fdopen(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(secrets.token_hex(32).encode())
    with suppress(FileExistsError):
        os.link(draft, path)
    draft.unlink()
