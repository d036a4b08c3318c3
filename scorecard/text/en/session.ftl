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
answer-of-another-hand = Somebody else has entered their answer on this process. Only whoever did so can correct it, or they themselves.
answer-revealed = The answers on this process are revealed, so yours stays as it is.
answer-names-changed = Who will see names was changed a moment ago. Read the line at the top, then answer again.
steps-enough = There are { $most } next steps already. Take one away first: fewer get done more often.
step-due-passed = That day has passed. Choose today or a later one.

# The wall screen.
nav-wall = Wall screen
wall-which = Which team’s wall is this?
wall-none-title = { $team } has no dot session open
wall-none = A leader or coach opens it. Then this screen shows by itself how to join.
wall-heading = { $team }: dot session, { $period }
wall-place = { $team } · { $period } · { $at } of { $of }
wall-code = Join with { $code }
wall-join-how = Point your phone at the square, or open { $address } and type:
wall-qr = QR code that leads to this session
wall-carried = Last time’s next steps: what became of them
wall-carried-none = The next steps of the last session will stand here. You choose one to three at the end of this one.
wall-step-due = by { $date }
wall-here-count = { $count } of { $of } are here
wall-here-all = All { $of } are here
wall-names-team = After the reveal, the team sees who gave which answer.
wall-names-coach = After the reveal, only the coach sees who gave which answer.
wall-names-nobody = Nobody sees who gave which answer, only how many gave it.
wall-answered = { $count ->
    [0] Nobody has answered yet
   *[other] { $count } of { $of } have answered
  }
wall-answered-all = All { $of } have answered
wall-few = Fewer than three have answered, so how many gave what stays with them.
wall-last = Half a year ago
wall-last-none = Not rated then
wall-last-carried = since { $period }
wall-coach = Your coach
wall-first = The first dot
wall-first-all = Everybody has understood.
wall-first-some = { $count } of { $of } have understood
wall-first-not-yet = { $count ->
    [one] One says: not yet
   *[other] { $count } say: not yet
  }
wall-first-not-yet-names = Not yet: { $names }
wall-first-silent = No answer yet: { $names }
wall-agree = How many dots do you agree on?
wall-agreed = Agreed
wall-agreed-more = { $count ->
    [one] One more than half a year ago
   *[other] { $count } more than half a year ago
  }
wall-agreed-fewer = { $count ->
    [one] One fewer than half a year ago
   *[other] { $count } fewer than half a year ago
  }
wall-agreed-same = As many as half a year ago
wall-time-left = { $count } min left
wall-time-short = Less than a minute left
wall-time-over = Time to agree
wall-begin = Begin
wall-reveal = Reveal
wall-next = Next process
wall-to-summary = What came out
wall-back = Back
wall-here = Who is here
wall-here-hide = Back to the process
wall-leave = Leave the wall
wall-moved-on = Somebody else has led on in the meantime. This is where the session is now.
wall-rose = What rose
wall-fell = What fell
wall-nothing-moved = No dots have changed since half a year ago.
wall-moved = { $process }: { $before } → { $now }
wall-widest = Where you disagreed most
wall-apart = { $process }: from { $low } to { $high }
wall-reached = Goals reached: celebrate!
wall-steps = Next steps
wall-steps-none = Choose one to three: what, who, until when.

# For whoever leads the session.
nav-lead = Lead the dot session

lead-state-ready = { $team }: the dot session of { $period }
lead-state-over = { $team }: the dot session of { $period } is over
lead-state-closed = { $team }: { $period } is closed
lead-state-answering = { $process }: { $count } of { $of } have answered
lead-state-revealed = { $process } is revealed: talk, then agree on the dots
lead-state-agreed = { $process } is agreed: { $dots }
lead-state-summary = { $count } of { $of } processes are agreed. What comes next?

lead-open-heading = Open the session
lead-open-again = Open it again
lead-what = The team sits together with one screen on the wall and everybody's phone. Process by process, everybody answers alone, you reveal all answers at once, the team talks and agrees on its dots.
lead-ready = { $count ->
    [0] Nobody has answered every process yet.
    [one] One of { $of } members has answered every process.
   *[other] { $count } of { $of } members have answered every process.
  }
lead-not-begun = Not begun yet: { $names }. They can answer during the session, too.
lead-open = Open the session
lead-wall = Open the wall screen
lead-code = Code to join:

lead-names = After the reveal, who sees who gave which answer?
lead-names-when = Choose with your team, before anybody answers: the first answer settles it.
lead-names-frozen = It stays so, because answers were given under this promise. Answered so far: { $names }.
lead-names-for-you = Only coaches are shown names. Keep this screen off the wall.

lead-order = In which order?
lead-order-rocket = From the engine to the nose. You do not jump between topics.
lead-order-widest = The talk starts where the answers lie furthest apart. It shows beforehand where that is, and is worked out once.
lead-minutes = Minutes for each process
lead-minutes-why = The screens suggest when to go on, and never force it. With 0 they suggest nothing.
lead-plan = Order and time
lead-plan-save = Change
lead-end = End
lead-end-why = What was revealed and agreed stays. You can open the session again later.
lead-end-now = End the session

lead-back = Back
lead-reveal = Reveal
lead-next = Next
lead-next-summary = To the summary
lead-summary = the summary
lead-time-left = { $time } left
lead-time-over = Over { $count ->
    [one] one minute
   *[other] { $count } minutes
  }: time to agree?

lead-all-answered = Everybody has answered.
lead-waiting = Still to answer: { $names }
lead-answered = Answered: { $names }
lead-entered-for = Entered for: { $names }
lead-not-yet-names = { $count ->
    [one] One has
   *[other] { $count } have
  } not understood yet: { $names }.
lead-coach = Your coach sees { $count ->
    [0] no dots.
    [one] one dot.
   *[other] { $count } dots.
  }

lead-agree = The dots that the team agrees on
lead-reason = Reason (if you like)
lead-reason-asked = Why so many? A reason or a link to evidence is needed.
lead-agree-save = Agreed: { $dots }
lead-agreed = Kept. All screens show it.
lead-agreed-dots = Agreed: { $dots }
lead-correct = Set again

lead-led-on = { $who } has led on: the screens are at { $process }.
lead-led-on-late = What you touched was not done.
lead-somebody = Somebody else
lead-held = Another has led on. What you write here is not lost.
lead-held-go = To { $process }

lead-agenda = All processes
lead-station = { $count }/{ $of }
lead-here = Here: { $count } of { $of }
lead-here-why = Whoever joins by phone is here by themselves. Tick those who sit here without one.
lead-enter = Enter for somebody without a phone
lead-enter-why = They tell you, you enter it, and it is marked so. You never see what somebody has answered.
lead-enter-person = Who?
lead-enter-choose = Choose a member
lead-enter-dots = What do they say?
lead-enter-save = Enter
lead-entered = Entered, and marked so.

lead-celebrate = Celebrate what is reached
lead-close-heading = Close the half-year
lead-close-why = Closing ends the secrecy of all answers of the half-year, revealed or not. Dots can still be corrected, with a reason. By itself it closes 60 days after its end.
lead-close = Close { $period }
lead-closed = { $period } is closed. Its answers are secret no more, and dots change only with a reason.

# Next steps.
steps-mine = My next steps
steps-heading = Next steps
steps-why = What does the team do next? One to three steps, each with somebody who takes care of it. The next session begins with them.
steps-carried = First: the next steps of last time
steps-words = What do we do?
steps-words-example = For example: ask five customers what they came for
steps-person = Who takes care of it?
steps-nobody = Nobody yet
steps-somebody = somebody who has left
steps-until = Until when?
steps-no-process = No process
steps-add = { $count ->
    [1] Write down the first step
    [2] Write down the second step
   *[other] Write down the third step
  }
steps-enough-said = These are { $count } steps: fewer get done more often.
steps-change = Change
steps-take-away = Take away
steps-done = Done
steps-drop = Dropped
steps-reopen = Open again
steps-due = until { $day }
steps-late = was due { $day }

# On the phone.
phone-open = { $team } sits in its dot session now.
phone-join = Join
phone-by-code = With the code
phone-code = The six letters on the wall
phone-here = You are in the session of { $period }.
phone-leave = Leave
phone-what = What is a dot session?
phone-what-said = Twice a year your team sits together and looks at its rocket. Everybody answers alone how many dots there are in each process; then all answers are revealed at once, you talk, and you agree. A leader or coach opens it; then a button to join appears here by itself.
phone-when = { $team } has until { $day } for the one about { $period }.
phone-answer-now = You can answer now: nobody sees it before the reveal.
phone-state-summary = All processes are talked about
phone-wall-at = The wall is at { $process }
phone-state-asked = { $process }: what do you say?
phone-state-answered = { $process }: you have answered. You can change it until the reveal.
phone-state-revealed = { $process } is revealed: what do you all make of it?
phone-spread = How many say so
phone-you = (you)
phone-few = Fewer than three have answered, so nothing is shown of what they said.
phone-mine = You said: { $dots }. It stays so.
phone-mine-none = You have not answered here.
phone-note = Write a note
phone-note-late = It was revealed while you were writing, so this is not kept with your answer. Say it aloud, or copy it.
phone-talking = Your team talks about its dots now.
phone-agreed = Your team agreed: { $dots }
phone-confirm = I have understood it now
phone-confirm-why = Your whole team and its coach see that you said so, and the first dot counts it.
phone-confirmed = You have said before the whole team: I have understood it.
phone-summary = Look at the wall for what came out. These are the next steps, as far as they are written down.
phone-watch-none = { $team } sits in no dot session now
phone-watch-process = { $team } sits in its dot session: { $process }
phone-watch-summary = { $team } looks at what came out of its dot session
phone-watch-why = As soon as somebody opens one, you see here what is on the wall.
phone-watch-secret = The answers are secret until they are revealed.
