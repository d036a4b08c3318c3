# One's own answers on the page of the dot session.

nav-session = Dot session

answer-state-none = { $period }: { $of } processes wait for your own answer
answer-state-some = { $period }: { $count ->
    [one] one process still waits
   *[other] { $count } of { $of } processes still wait
  } for your own answer
answer-state-done = { $period }: you have answered everything
answer-secret = Nobody else sees your answers before your team reveals them together.
answer-names-team = After that, the team sees who gave which answer.
answer-names-coach = After that, only your coach sees who gave which answer; the team sees how many gave which.
answer-names-nobody = After that, everybody sees how many gave which answer, and nobody who gave it.

answer-back = Back
answer-next = Next
answer-question = What do you say yourself: how many dots are there?
answer-note = Your note (if you like)
answer-note-example = For example: what we tried, or what I have not understood yet
answer-before = The half-year before, you said: { $count ->
    [0] no dots.
    [one] one dot.
   *[other] { $count } dots.
  }
answer-team = The team stands at { $count ->
    [0] no dots.
    [one] one dot.
   *[other] { $count } dots.
  }
answer-team-unrated = The team has not rated this process yet.
answer-kept = { $process } kept: { $dots }.
answer-undone = Taken back. { $process } has no answer from you again.
answer-closed-title = The answers are closed
answer-closed = No half-year of your team takes answers now. The next one opens by itself when it begins.

answers-closed = This half-year is closed, and its answers count as they are.
home-need-answers = Your own answers: { $count ->
    [one] one process waits
   *[other] { $count } processes wait
  }
