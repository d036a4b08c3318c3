# The words for choices. A key is the choice's class and its value:
# Kind.ADDS_UP is kind-adds-up. They stand alone in pickers and tables.

kind-adds-up = Adds up
kind-level = Level

direction-up = More is better
direction-down = Less is better
direction-range = Best within a range
direction-neutral = Just followed

aggregate-sum = Sum
aggregate-mean = Mean
aggregate-last = Latest

perspective-learning = Learning
perspective-customers = Customers
perspective-inner-work = Inner work
perspective-finances = Finances

visibility-me = Only me
visibility-coach = My coaches and I
visibility-team = My team and its coaches

period-kind-month = Month
period-kind-quarter = Quarter
period-kind-half-year = Half-year
period-kind-year = Year

role-member = Member
role-leader = Team leader
role-coach = Coach

owner-kind-person = Person
owner-kind-team = Team
owner-kind-academy = Academy

source-team = The team
source-coach = The coach

names-team = The team and its coach
names-coach = The coach
names-nobody = Nobody

sense-at-least = At least
sense-at-most = At most
sense-within = Within

goal-state-open = Open
goal-state-reached = Reached
goal-state-missed = Missed
goal-state-dropped = Dropped

tier-reached = Goal reached
tier-exceeded = Goal exceeded
tier-personal-best = Personal best

alignment-half-year = By half-year
alignment-age = By age of the team

order-rocket = The rocket, from the engine up
order-widest = Widest disagreement first
step-state-open = Open
step-state-done = Done
step-state-dropped = Dropped
