"""Where things are on this machine, and its secrets, from environment variables."""

import hashlib
import hmac
import os
import re
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path

ROOT = Path(__file__).parents[1]
LOG_KEY_FILE = "log.key"
ERASURES_FILE = "erasures.jsonl"
_PROVIDER_SECRET = re.compile(r"SCORECARD_OIDC_([A-Z][A-Z0-9_]*)_SECRET(_FILE)?")
Network = IPv4Network | IPv6Network


class UnknownProxyError(Exception):
    """What should name the proxy in front is no address."""

    def __init__(self, named: str) -> None:
        super().__init__(
            f"SCORECARD_PROXY: '{named}' is no address or network."
            " Give what the proxy connects from, such as 127.0.0.1 or 10.0.0.0/24;"
            " several with commas between them."
        )


@dataclass(frozen=True, slots=True)
class Settings:
    """What differs between a laptop, a test and a server.

    `base_url` is the address that people type; https there makes cookies Secure. `demo`
    lets everybody choose whom to be, and is only ever set by `scorecard demo`. `proxies` are
    the only ones whose word counts on who asked them.
    """

    config_dir: Path
    data_dir: Path
    database_url: str
    base_url: str
    log_key: bytes = field(repr=False)
    demo: bool = False
    provider_secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    proxies: tuple[Network, ...] = ()
    erasures: Path | None = None
    smtp_url: str = field(default="", repr=False)
    smtp_password: str = field(default="", repr=False)
    mail_sender: str = ""

    @property
    def erasures_file(self) -> Path:
        """Where the erasure ledger lies: outside the database, so that no restore takes it back."""
        return self.erasures or self.data_dir / ERASURES_FILE

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
    erasures = environment.get("SCORECARD_ERASURES")
    return Settings(
        config_dir=Path(environment.get("SCORECARD_CONFIG", str(ROOT / "config"))),
        data_dir=data,
        database_url=database or f"sqlite:///{(data / 'scorecard.db').resolve()}",
        base_url=environment.get("SCORECARD_BASE_URL", "http://127.0.0.1:8501").rstrip("/"),
        log_key=_log_key(environment, data),
        demo=environment.get("SCORECARD_DEMO") == "1",
        provider_secrets=provider_secrets(environment),
        proxies=_proxies(environment.get("SCORECARD_PROXY", "")),
        erasures=Path(erasures) if erasures else None,
        smtp_url=environment.get("SCORECARD_SMTP_URL", ""),
        smtp_password=_content_named(environment.get("SCORECARD_SMTP_PASSWORD_FILE", "")),
        mail_sender=environment.get("SCORECARD_MAIL_FROM", ""),
    )


def _proxies(named: str) -> tuple[Network, ...]:
    try:
        return tuple(ip_network(one.strip()) for one in named.split(",") if one.strip())
    except ValueError:
        raise UnknownProxyError(named) from None


def provider_secrets(environment: Mapping[str, str] = os.environ) -> Mapping[str, str]:
    """Return the secrets that sign-in providers gave us, by the provider's id.

    Each stands in `SCORECARD_OIDC_<ID>_SECRET`, or in the file that
    `SCORECARD_OIDC_<ID>_SECRET_FILE` names; a file that cannot be read gives an empty one.
    """
    found = {}
    for name, value in environment.items():
        if named := _PROVIDER_SECRET.fullmatch(name):
            id, in_file = named[1].lower().replace("_", "-"), named[2]
            found[id] = (_content(Path(value)) if in_file else value).strip()
    return found


def _content_named(file: str) -> str:
    return _content(Path(file)).strip() if file else ""


def _content(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


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
