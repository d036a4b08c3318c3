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
people-link-made = { $name } chooses a password behind this link. It works once, within seven days, and is shown only now: copy it and hand it over.
people-link-copied = I have copied it
people-new-link = Make a new link
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
