# The page about oneself: settings, where one is signed in, and what was done.

me-settings = Settings
me-saved = Saved. Everybody sees the new name from now on.
me-change-password = Change your password

me-sign-ins = { $count ->
    [0] Where you are signed in
    [one] You are signed in here alone
   *[other] You are signed in on { $count } devices
}
me-here = This device
me-elsewhere = Another device
me-since = Signed in on { $at }
me-used = Last used on { $at }
me-own-device = Said to be your own device
me-not-own-device = Not said to be your own device
me-end = End it
me-end-others = End all others

me-second-factor = Second factor
me-time-zone = Time zone
me-time-zone-academy = As the academy: { $zone }
me-time-zone-what = Times of day are shown on these clocks. Which day it is follows the academy, for everybody alike.

me-looks = { $count ->
    [0] Nobody else saw your numbers in { $days } days
    [one] One person saw your numbers in { $days } days
   *[other] { $count } people saw your numbers in { $days } days
}
me-looks-what = Who opened a page that showed a metric, goal or celebration of yours is named here, once a day. What is older than { $days } days is removed. Only you see this.
me-looks-earlier = Earlier days
me-changes = { $count ->
    [0] Nobody else changed your numbers
    [one] Your numbers were changed once by somebody else
   *[other] Your numbers were changed { $count } times by others
}
me-changes-none = An entry by somebody else would stand here, with its months and metrics. Only you see this.
me-changes-by-hand = { $who } entered numbers
me-changes-by-import = { $who } brought a workbook in
me-changes-by-undone-import = { $who } took an import back
me-changes-nobody = Somebody on the server, or nobody known any more,
me-changes-months = { $count } months from { $first } to { $last }
me-changes-more = { $count ->
    [one] One change came before these.
   *[other] { $count } changes came before these.
}

me-data = Your data
me-data-what = Everything that is kept about you fits into one file.
me-erasure = Being erased
me-erasure-what = An administrator can erase you: your numbers, notes and answers, and your name wherever it stands. Nobody can bring that back, so take your data along first.
me-erasure-ask = Ask to be erased
me-erasure-why = Why, if you want to say so
me-erasure-send = Ask to be erased
me-erasure-asked = You asked to be erased on { $day }. Until an administrator has done it, you can take that back.
me-erasure-recall = Take it back

me-deeds = What you did, and what others did with your account
me-no-deeds = Nothing has been written down here.
me-earlier = Earlier
me-newest = Back to the newest

me-doer-self = you
me-doer-erased = somebody who is not here any more
me-doer-nobody = on the server, or by nobody signed in

# One sentence for each deed of the change log; who did it stands below.
me-deed-accept-invitation = An invitation was accepted
me-deed-add-membership = A place in a team was given
me-deed-add-person = A person was added
me-deed-add-team = A team was added
me-deed-ask-for-code = A password was right, and a code was asked for
me-deed-ask-for-erasure = It was asked to be erased
me-deed-recall-erasure = Asking to be erased was taken back
me-deed-erase-person = A person was erased
me-deed-erase-again = People who came back with an older database were erased again
me-deed-take-along = Everything about oneself was taken along
me-deed-begin-second-factor = Two-step sign-in was begun
me-deed-celebrate = A celebration was recorded
me-deed-change-membership = A place in a team was changed
me-deed-change-name = The name was changed
me-deed-change-password = The password was changed, and every other device signed out
me-deed-change-person = A person's details were changed
me-deed-change-team = A team was changed
me-deed-confirm-second-factor = Two-step sign-in was turned on, and every other device signed out
me-deed-end-other-sign-ins = All other devices were signed out
me-deed-end-sign-in = Another device was signed out
me-deed-ask-for-reset = A link for a new password was asked for
me-deed-offer-reset = A link for a new password was made
me-deed-reset-password = A new password was chosen by link
me-deed-end-sign-ins-of-person = All devices were signed out
me-deed-enter-month = A month was entered
me-deed-add-metric = A metric was added
me-deed-change-metric = A metric was changed
me-deed-convert-metric = A metric was converted into another unit
me-deed-renew-metric = Another metric took the place of one
me-deed-archive-metric = A metric was archived
me-deed-bring-back-metric = A metric was brought back
me-deed-export = Everything was exported
me-deed-import = A workbook was imported
me-deed-merge-people = Two accounts of one person were made one
me-deed-remove-membership = A place in a team was removed as a mistake
me-deed-link-identity = An account at a sign-in provider was connected
me-deed-link-identity-by-address = An account at a sign-in provider was connected, by its verified address
me-deed-invite = Somebody was invited
me-deed-offer-set-up = A link for the first administrator was made
me-deed-remove-second-factor = Two-step sign-in was taken away, and every device signed out
me-deed-renew-recovery-codes = New recovery codes were made
me-deed-revoke-invitation = An invitation was taken back
me-deed-see-celebration = A celebration was seen
me-deed-send-invitation = A new invitation link was made
me-deed-set-dots = Dots were set
me-deed-share-coach-dots = The coach's dots were shared with the team
me-deed-keep-coach-dots-private = The coach's dots are shared with the team no longer
me-deed-take-back-coach-dots = The coach's last dots were taken back
me-deed-give-answer = An own answer was given
me-deed-show-again = Shown once more who is there
me-deed-take-back-answer = An own answer was taken back
me-deed-open-session = A dot session was opened
me-deed-end-session = A dot session was ended
me-deed-lead-session = A dot session was led on
me-deed-plan-session = The order or time of a dot session was chosen
me-deed-reveal-answers = Answers were revealed
me-deed-join-session = A dot session was joined
me-deed-leave-session = A dot session was left
me-deed-seat-member = Somebody was put down as there in a dot session
me-deed-choose-names = It was chosen who sees names
me-deed-close-half-year = A half-year was closed
me-deed-enter-answer = An answer was entered for somebody in a session
me-deed-add-next-step = A next step was written down
me-deed-answer-survey = A customer answered
me-deed-change-next-step = A next step was changed
me-deed-close-survey = Asking customers was ended
me-deed-open-survey = Customers were asked by a link
me-deed-take-away-next-step = A next step was taken away
me-deed-settle-next-step = It was said what became of a next step
me-deed-set-language = The language was changed
me-deed-set-password = A new password was given, and every device signed out
me-deed-set-time-zone = The time zone was changed
me-deed-set-up = The first administrator was added
me-deed-share-metric = It was chosen who sees a metric
me-deed-sign-in = Signed in
me-deed-sign-out = Signed out
me-deed-take-back-month = A month's entry was taken back
me-deed-turn-off-second-factor = Two-step sign-in was turned off, and every other device signed out
me-deed-undo-import = An import was taken back
me-deed-unlink-identity = An account at a sign-in provider was disconnected
