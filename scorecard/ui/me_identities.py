"""The accounts elsewhere with which a person signs in, and those that they could connect."""

import streamlit as st

from scorecard.actions.identities import unlink_identity
from scorecard.ui.links import link_out
from scorecard.ui.markdown import plain
from scorecard.ui.notices import show_refusal
from scorecard.ui.visit import Visit
from scorecard.views.identities import OwnIdentity, identities_view


def show_identities(visit: Visit, *, here: str) -> None:
    """Show each account, disconnect the one that somebody wants disconnected, offer others.

    Where the academy has no provider, and the person no account, there is nothing to show.
    """
    now = visit.app.now()
    view = visit.look(lambda sight: identities_view(sight, here=here, now=now))
    if not view.linked and not view.offered:
        return
    st.subheader(visit.text("providers-own"), anchor=False)
    st.caption(visit.text("providers-own-lead"))
    for one in view.linked:
        _show(visit, one, here)
    for provider in view.offered:
        path = f"/account/oidc/link/{provider.id}"
        link_out(path, visit.text("providers-connect", provider=provider.name))


def _show(visit: Visit, one: OwnIdentity, here: str) -> None:
    text = visit.text
    with st.container(border=True, key=f"identity-{one.id}"):
        st.markdown(f"**{plain(one.provider)}**")
        since = text("providers-since", at=text.moment(one.linked_at, visit.time_zone))
        state = since if one.works else f"{since} {text('providers-gone')}"
        st.caption(plain(state))
        label = text("providers-disconnect", provider=one.provider)
        if not st.button(plain(label), key=f"disconnect-{one.id}"):
            return
        refused = visit.perform(
            lambda act: unlink_identity(act, one.id, here=here), form="disconnect", content=one.id
        )
        if refused is None:
            st.rerun()
        show_refusal(refused, text)
