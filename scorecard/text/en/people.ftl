# What keeping people, teams and memberships refuses. The words of the page follow.

people-last-admin = This is the last administrator. Make somebody else an administrator first.
people-ends-before-it-begins = The last day is before the first one.
people-before-the-team = { $team } was founded on { $founded } only. Choose that day or a later one.
people-after-the-team = { $team } was archived on { $archived }. Open the team again first, or choose an earlier day.
people-place-taken = There is a place in { $team } since { $first } already, and these days overlap with it. End that one first.
people-key-reserved = “{ $value }” means the academy itself. Give the team another short name.
people-key-taken = { $team } has or had this short name. Choose another one.
people-archived-before-founded = The team cannot be archived before it was founded.
people-founded-too-late = Somebody belongs to the team since { $first }. It was founded on that day or earlier.
people-founded-after-dots = The team has dots from before that day. It was founded earlier.

# The page behind an invitation's link.
people-accept-title = Welcome, { $name }
people-accept-lead = You are invited to { $academy }. Choose a password, and you are in.

# The page of people and teams.
people-count = { $count ->
    [one] One person
   *[other] { $count } people
}
people-teams = { $count ->
    [one] one team
   *[other] { $count } teams
}
people-state-ready = { $people } in { $teams }; everybody can sign in
people-state-waiting = { $people } in { $teams }; { $count ->
    [one] one cannot sign in yet
   *[other] { $count } cannot sign in yet
}
people-search = Name or e-mail
people-only-waiting = Only those who cannot sign in yet
people-none-found = Nobody was found. Try a shorter part of the name.
people-page = Page { $page } of { $pages }
people-earlier = Back
people-later = Next
people-everybody = Everybody
people-about = Person
people-places = Teams
people-no-places = No place in any team so far.
people-no-team = in no team
people-place = { $team }, { $role }, since { $first }
people-place-ended = { $team }, { $role }, { $first } – { $last }
people-signing-in = Signing in
people-waiting = cannot sign in yet
people-admin = Administrator
people-role = Role
people-first = First day
people-last = Last day, if it is known
people-add-place = Add a place in a team
people-add = Add
people-former = Earlier: { $names }
people-saved = Saved.
people-teams-heading = Teams
people-change-team = Change a team
people-choose-team = Choose a team
people-add-team = Add a team
people-team-name = Name of the team
people-team-key = Short name
people-team-cohort = Cohort
people-team-founded = Founded
people-team-archived = Archived on
people-archive-help = From that day on the team can be read and no longer changed. Take the day away to open it again.
people-invite = Invite somebody
people-invite-into = Invite somebody into { $team }
people-has-password = There is a password. A new link lets them choose another one.
people-has-no-password = There is no password yet. Make a link and hand it over.
people-link-until = A link was made; it is good until { $day }.
people-link-copied = I have copied it
people-end-link = End the link
people-waiting-in-team = Have not chosen a password yet

# Two accounts of one person.
people-merge-overlap = The one who stays has a place in { $kept } since { $kept_first }, the other one in { $double } since { $double_first }, and nobody can have both at once. Correct the days of one of them first.
people-merge-oneself = This is your own account. Choose it as the one that stays.
people-merge-erasure = One of them asks to be erased. Decide about that first.
people-merge-moved = Something of theirs has changed meanwhile, so nothing was done. Look again at what would happen.

# A place in a team that was a mistake.
people-place-has-answers = They gave own answers to this team at that time. End the place instead of removing it.
people-place-has-dots = They gave dots in this team at that time. End the place instead of removing it.
people-place-has-celebrations = They wrote down a celebration of this team at that time. End the place instead of removing it.
people-place-has-values = Numbers of that time are part of the team's collected ones. End the place instead of removing it.

# What an administrator can do about signing in.
people-new-invitation = Make a new link
people-new-reset = Make a link for a new password
people-invitation-made = { $name } chooses a password behind this link. It works once, within seven days, and is shown only now: copy it and hand it over.
people-reset-made = { $name } chooses a new password behind this link. It works once, within an hour, and is shown only now: copy it and hand it over.
people-signed-in = { $count ->
    [one] Signed in on one device.
   *[other] Signed in on { $count } devices.
}
people-sign-out = Sign out everywhere
people-has-second-factor = There is a second factor.
people-remove-second-factor = Take the second factor away
people-second-factor-sure = { $name } signs in by password alone then, until there is a new second factor, and is signed out everywhere. Do this only if you are sure who asks for it.
people-remove-place = Remove: it was a mistake
people-place-removed = The place in { $team } was removed.
people-erasures = { $count ->
    [one] One person asks to be erased
   *[other] { $count } people ask to be erased
}
people-erasure-since = { $name }, since { $day }

people-merge = Is this person here twice?
people-merge-lead = Find the other account of the same person, and make the two one.
people-merge-search = Name or e-mail of the other account
people-merge-other = The other account
people-merge-stays = Which one stays?
people-merge-moves = To { $name } go { $things }.
people-merge-nothing = Nothing belongs to the other account.
people-merge-places = { $count ->
    [one] one place in a team
   *[other] { $count } places in teams
}
people-merge-metrics = { $count ->
    [one] one metric
   *[other] { $count } metrics
}
people-merge-goals = { $count ->
    [one] one goal
   *[other] { $count } goals
}
people-merge-answers = { $count ->
    [one] one own answer
   *[other] { $count } own answers
}
people-merge-joined-places = { $count ->
    [one] One place is the same on both sides and becomes one, with all its days.
   *[other] { $count } places are the same on both sides and become one each, with all their days.
}
people-merge-joined-metrics = { $count ->
    [one] One metric is on both sides and becomes one, with the months of both.
   *[other] { $count } metrics are on both sides and become one each, with the months of both.
}
people-merge-months = { $count ->
    [one] In one month the two say different numbers: that of the one who stays counts, and the other stays in the month's history.
   *[other] In { $count } months the two say different numbers: those of the one who stays count, and the others stay in the months' histories.
}
people-merge-archived = { $count ->
    [one] One metric finds no free place among the five and is archived, with its history.
   *[other] { $count } metrics find no free place among the five and are archived, with their history.
}
people-merge-retold = { $count ->
    [one] One goal aims at something else than another one for the same thing; it is kept in words.
   *[other] { $count } goals aim at something else than others for the same things; they are kept in words.
}
people-merge-twice = { $count ->
    [one] One question was answered on both sides: the answer of the one who stays counts, and the other is deleted.
   *[other] { $count } questions were answered on both sides: the answers of the one who stays count, and the others are deleted.
}
people-merge-signs-in = { $name } signs in as before. The other password, second factor and linked accounts are deleted, and { $email } becomes an earlier address: workbooks find the person by it, but nobody signs in with it.
people-merge-no-admin = { $name } does not become an administrator.
people-merge-forever = This cannot be taken back.
people-merge-type = Type { $email } to confirm
people-merge-typed-other = This is another address than that of the account that goes.
people-merge-now = Make the two one
