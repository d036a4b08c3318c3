# The dot session: on the wall, on phones, and for whoever leads it.

session-is-open = A session of this team is open already. Go there, or end it first.
session-over = This session is over. A leader or coach can open it anew.
session-revealed = These answers are revealed already.
session-code-wrong = That is not the code on the wall. It has six letters.
session-joined = You are in this session already.
session-minutes = Choose between 0 and { $most } minutes.
names-frozen = Somebody has answered already, so it stays settled who will see names.
half-year-closed = This half-year is closed already.
answer-is-their-own = They have answered this process themselves, and nobody else changes that.
answer-revealed = The answers on this process are revealed, so yours stays as it is.
answer-names-changed = Who will see names was changed a moment ago. Read the line at the top, then answer again.
steps-enough = There are { $most } next steps already. Take one away first: fewer get done more often.
step-due-passed = That day has passed. Choose today or a later one.
