"""Reads the providers in `settings.yaml`; their secrets stand outside it, and must fit to it."""

import re
from collections.abc import Iterator, Mapping
from typing import Annotated
from urllib.parse import SplitResult, urlsplit

from pydantic import AfterValidator, Field, StrictBool

from scorecard.config.entries import Entry, Name, Slug
from scorecard.config.problems import Problem, did_you_mean, shown
from scorecard.config.references import repeated, texts
from scorecard.config.yaml_file import YamlFile
from scorecard.domain.providers import Provider

MOST_PROVIDERS = 20
MOST_HOSTS = 10
LOOPBACK = ("localhost", "127.0.0.1")
_ISSUER = "an https address such as https://accounts.example.org, with no ? or #"
_HOST = re.compile(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+(:[0-9]{1,5})?")


def _issuer(address: str) -> str:
    if not _could_be_an_issuer(address):
        raise ValueError(f"is {shown(address)}; allowed: {_ISSUER}")
    return address


def _host(name: str) -> str:
    if len(name) > 253 or not _HOST.fullmatch(name):
        raise ValueError(f"is {shown(name)}; allowed: a host such as keys.example.org")
    return name


Issuer = Annotated[str, AfterValidator(_issuer)]
Host = Annotated[str, AfterValidator(_host)]
Hosts = Annotated[tuple[Host, ...], Field(max_length=MOST_HOSTS)]


class ProviderEntry(Entry):
    """An OpenID provider as it stands in the file."""

    id: Slug
    name: Name
    issuer: Issuer
    client_id: Name
    hosts: Hosts = ()
    link_verified_emails: StrictBool = False
    second_factor: StrictBool = False

    def to_provider(self) -> Provider:
        """Return the provider that is meant."""
        return Provider(**dict(self))


Providers = Annotated[tuple[ProviderEntry, ...], Field(max_length=MOST_PROVIDERS)]


def repeated_providers(file: YamlFile) -> Iterator[Problem]:
    """Yield a problem for every id and issuer that two providers share.

    Two clients at one issuer would meet the same identities under different rules.
    """
    yield from repeated(file, "sign_in.providers.*.id")
    yield from repeated(file, "sign_in.providers.*.issuer")


def secret_problems(file: YamlFile, secrets: Mapping[str, str]) -> Iterator[Problem]:
    """Yield a problem for every provider without a secret, and every secret without one."""
    for place, id in file.find("sign_in.providers.*.id"):
        if not isinstance(id, str) or secrets.get(id):
            continue
        name = variable(id)
        if id in secrets:
            found = f"has a secret that is empty or cannot be read; look at {name} and {name}_FILE"
        else:
            found = (
                f"has no secret; put it into {name}, or name a file that holds it in {name}_FILE"
            )
        yield file.problem(place[:-1], found)
    known = texts(file, "sign_in.providers.*.id")
    for id in sorted(set(secrets) - set(known)):
        what = f"{shown(id)}, for which {variable(id)} is there{did_you_mean(id, known)}"
        yield file.problem(("sign_in",), f"has no provider {what}")


def variable(id: str) -> str:
    """Return the name of the environment variable that holds a provider's secret."""
    return f"SCORECARD_OIDC_{id.upper().replace('-', '_')}_SECRET"


def _could_be_an_issuer(address: str) -> bool:
    try:
        parts = urlsplit(address)
        port_is_fine = parts.port is None or parts.port > 0
    except ValueError:
        return False
    return (
        port_is_fine
        and address.isascii()
        and address.isprintable()
        and not set(address) & set(' ?#@\\"<>')
        and bool(parts.hostname)
        and _is_private_enough(parts)
    )


def _is_private_enough(parts: SplitResult) -> bool:
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
