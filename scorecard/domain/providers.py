"""OpenID providers: who else may say who somebody is, and what they said."""

from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Provider:
    """A place of which the academy believes who somebody is.

    `issuer` is its address, exactly as it writes it itself. It is asked at its own host and
    at the `hosts` that the academy names besides, and nowhere else. With
    `link_verified_emails` it may also say which person an address belongs to, and with
    `second_factor` that somebody showed a second factor there.
    """

    id: str
    name: str
    issuer: str
    client_id: str
    hosts: tuple[str, ...] = ()
    link_verified_emails: bool = False
    second_factor: bool = False

    def may_be_at(self, url: str) -> bool:
        """Return whether the provider may be asked at this address.

        Unencrypted only if the issuer itself is, which settings allow on the loopback alone.
        """
        own = urlsplit(self.issuer)
        try:
            asked = urlsplit(url)
            known = asked.netloc in (own.netloc, *self.hosts) and asked.username is None
        except ValueError:
            return False
        return known and asked.scheme == own.scheme


@dataclass(frozen=True, slots=True)
class Vouched:
    """Who somebody is, by a provider's word that was checked.

    `email` is there only if the provider says that it verified the address, and
    `multi_factor` is whether it says that more than a password was shown.
    """

    issuer: str
    subject: str
    email: str | None = field(default=None, repr=False)
    multi_factor: bool = False


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a person is at a provider: the subject that its issuer knows them by."""

    id: int
    person_id: int
    issuer: str
    subject: str
    linked_at: datetime
