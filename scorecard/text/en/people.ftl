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
