"""Linking who somebody is at a provider to a person here, so that they sign in that way.

An identity is linked by whoever holds an invitation, by the person themselves, or by address
if the academy believes that provider so far; never because two addresses look alike.
"""

from scorecard.actions.act import Act
from scorecard.actions.links import spend_link
from scorecard.actions.own_settings import oneself
from scorecard.actions.showing import require_shown
from scorecard.actions.signing_in import open_browser
from scorecard.domain.access import Subject
from scorecard.domain.people import Person
from scorecard.domain.policy import Action
from scorecard.domain.providers import Identity, Vouched
from scorecard.domain.refusals import NotAllowedError, RefusedError
from scorecard.domain.words import fold
from scorecard.store import identities, people
from scorecard.store.links import INVITATION, end_links_of


def link_identity(act: Act, vouched: Vouched, *, here: str) -> Identity:
    """Let the actor sign in as who a provider just said that they are.

    `here` is what pages know their browser by; they must have shown there who they are.

    Raises:
        RefusedError: the identity is somebody else's, or nothing was shown lately.
    """
    found = oneself(act, Action.LINK_IDENTITY)
    require_shown(act, here)
    linked = _linked(act, found, vouched)
    act.log("link-identity", f"person:{found.id}", ["identity"])
    return linked


def unlink_identity(act: Act, identity_id: int, *, here: str) -> None:
    """Take one of the actor's identities away, unless they could not sign in any more.

    Raises:
        RefusedError: it is the last way in, or nothing was shown lately.
    """
    found = oneself(act, Action.UNLINK_IDENTITY)
    held = identities.identities_of(act.session, found.id)
    if identity_id not in [one.id for one in held]:
        raise NotAllowedError
    require_shown(act, here)
    issuers = {provider.issuer for provider in act.academy.settings.sign_in.providers}
    others = [one for one in held if one.id != identity_id and one.issuer in issuers]
    if not others and people.password_hash(act.session, found.id) is None:
        raise RefusedError("providers-last-way-in")
    identities.remove_identity(act.session, identity_id)
    act.log("unlink-identity", f"person:{found.id}", ["identity"])


def sign_in_with_both_factors(
    act: Act, vouched: Vouched, *, token_hash: str, remembered: bool, instead_of: str | None = None
) -> None:
    """Open a session for the actor, of whom a provider says that they showed a second factor.

    Settings have to believe that provider so far; nobody is asked for a code here then. For
    others the word of a provider is a first proof, as a password is.
    """
    act.require(Action.SIGN_IN_WITH_PROVIDER, Subject())
    found = identities.identity_at(act.session, vouched.issuer, vouched.subject)
    providers = act.academy.settings.sign_in.providers
    believed = {provider.issuer for provider in providers if provider.second_factor}
    if found is None or found.person_id != act.actor.person_id:
        raise NotAllowedError
    if not vouched.multi_factor or vouched.issuer not in believed:
        raise NotAllowedError
    open_browser(
        act,
        token_hash=token_hash,
        remembered=remembered,
        instead_of=instead_of,
        vouched=True,
    )
    act.log("sign-in", f"person:{found.person_id}", ["session"])


def accept_invitation_with_identity(act: Act, vouched: Vouched, *, token_hash: str) -> Person:
    """Let the invited person sign in as who a provider says; holding the link is the leave.

    Raises:
        NotAllowedError: the link is unknown, used or too old.
        RefusedError: the identity is somebody else's; the link still works.
    """
    invited = spend_link(act, token_hash, INVITATION)
    act.require(Action.ACCEPT_INVITATION, Subject(owner=invited.owner, by_link=True))
    _linked(act, invited, vouched)
    end_links_of(act.session, invited.id, INVITATION, at=act.now)
    act.log("accept-invitation", f"person:{invited.id}", ["identity"])
    return invited


def link_identity_by_address(act: Act, vouched: Vouched) -> Person:
    """Link an unknown identity to the person who has the address that its provider verified.

    Only if the academy's settings say so of this provider, only by the address of today, and
    only where it cannot put somebody in another's place: never for administrators, and never
    for whoever has another identity of this provider, since addresses are given out again.

    Raises:
        NotAllowedError: there is nobody of the kind, which must sound like there being nobody.
    """
    act.require(Action.SIGN_IN_WITH_PROVIDER, Subject())
    providers = act.academy.settings.sign_in.providers
    believed = {provider.issuer for provider in providers if provider.link_verified_emails}
    if vouched.email is None or vouched.issuer not in believed:
        raise NotAllowedError
    found = people.person_by_email(act.session, vouched.email)
    if found is None or fold(found.email) != fold(vouched.email) or found.admin:
        raise NotAllowedError
    if any(i.issuer == vouched.issuer for i in identities.identities_of(act.session, found.id)):
        raise NotAllowedError
    _linked(act, found, vouched)
    act.log("link-identity-by-address", f"person:{found.id}", ["identity"])
    return found


def _linked(act: Act, person: Person, vouched: Vouched) -> Identity:
    added = identities.add_identity(
        act.session,
        person_id=person.id,
        issuer=vouched.issuer,
        subject=vouched.subject,
        at=act.now,
    )
    there = added or identities.identity_at(act.session, vouched.issuer, vouched.subject)
    if there is None or there.person_id != person.id:
        raise RefusedError("providers-taken")
    return there
