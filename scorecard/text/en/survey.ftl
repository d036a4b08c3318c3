# Asking customers: the form behind the link, and what a team reads of it.

survey-title = How do you see { $team }?
survey-lead = { $count ->
    [one] One question. It takes less than a minute.
   *[other] { $count } questions. They take about a minute.
}
survey-number = { $number } of { $count }
survey-cannot-say = I can’t say
survey-send = Send my answers
survey-anonymous = Nobody learns that it was you: neither your name nor your address nor the time goes with your answers. The team sees them together with those of others, once the form is closed and at least three have answered.
survey-until = Answers are taken until { $day }.
survey-trap = Leave this empty
survey-thanks-title = Thank you
survey-thanks = Your answers have arrived. They helped.
survey-thanks-shown = { $team } sees what customers answered once the form is closed and at least three have answered, and never who they are.
survey-gone-title = There is no form here
survey-gone = The link may be mistyped, or the form takes no more answers.
survey-gone-ask = Whoever gave you the link can tell you more.

survey-not-ours = Your browser did not say that this form came from here. Allow this site to keep cookies, and send your answers once more: they are all still there.
survey-too-fast = That was quick. Look at your answers once more, then send them again.
survey-too-old = This form lay open for more than a day. Look at your answers once more, then send them again.
survey-trap-filled = Something was written where nobody is to write, perhaps by a program that fills in forms. It is empty again: send your answers once more.
survey-too-many = Many answers came in just now. Your answers are still here: send them again in { $minutes ->
    [one] one minute.
   *[other] { $minutes } minutes.
}

survey-answered-already = These answers have arrived already.
survey-nothing-answered = Nothing is chosen yet. Answer at least one question.
survey-nothing-to-ask = The rocket model names no process that customers are asked about.
survey-days = A form takes answers for 1 to { $most } days.
survey-half-year-past = This half-year is too long past to ask customers about it. Ask about the present one or the one before.

# What a team reads of it, on the rocket page.

outside-heading = What customers say
outside-never = Ask your customers how they see you: { $count ->
    [one] one short question
   *[other] { $count } short questions
} behind a link, without names. It becomes a third voice beside your own dots and your coach’s.
outside-open = Customers can answer until { $day }. { $forms ->
    [0] Nobody has answered yet.
    [one] One has answered so far.
   *[other] { $forms } have answered so far.
}
outside-when-shown = What they say is shown once the form is closed and at least three have answered the same question. While it is open only their number is shown, so that no single answer can be told from the others.
outside-heard = { $forms ->
    [one] One customer answered.
   *[other] { $forms } customers answered.
}
outside-too-few = The form is closed. { $forms ->
    [0] Nobody answered.
    [one] One customer answered, which is too few to show.
   *[other] { $forms } customers answered, too few of them the same question to show what they said.
}
outside-process-too-few = Fewer than three answered this, so it is not shown.
outside-mean = { $mean } of { $most } dots on average, from { $answers } answers.
outside-said = { $count } × “{ $words }”
outside-days = For how long may customers answer?
outside-days-choice = { $days } days
outside-ask = Make a link for customers
outside-renew = Make a new link
outside-renew-help = The link before it ends. What was answered behind it stays and counts.
outside-close = Close the form now
outside-link-made = Give this link to your customers, or show them the picture. It is shown only now: copy it. Whoever has it can answer once from their browser.
outside-qr = The link for customers as a picture for phones
outside-link-copied = I have copied it
