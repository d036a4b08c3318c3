# The e-mails, and the pages behind "forgot your password?" and behind a link for a new one.

reset-forgot-link = Forgot your password?
reset-forgot-title = Forgot your password?
reset-forgot-lead = Type your e-mail address, and a link for a new password goes to it.
reset-forgot-submit = Send me the link
reset-forgot-back = Back to signing in
reset-asked-title = Look into your mail
reset-asked = If somebody here signs in with this address and a password, an e-mail is on its way to it. Its link works once, for { $minutes } minutes. Nothing there? Look into the spam folder, or ask an administrator of your academy.
reset-too-many = There were too many requests. Try again in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}.

reset-title = Choose a new password
reset-lead = For { $email }. You are signed out on all other devices.
reset-submit = Keep this password
reset-gone-title = This link does not work any more
reset-gone-again = Get a new link
reset-gone = It was used already, or it is too old: such links work once, for { $minutes } minutes. Get a new one.

reset-letter-subject = A new password for Rocket Scorecard
reset-letter =
    Hello { $name },

    somebody asked for a new password for Rocket Scorecard at { $academy }. If it was you, choose it here within { $minutes } minutes:

    { $link }

    If it was not you, do nothing: your password stays as it is.
reset-invitation-mailed = The link goes to them by mail, too.
reset-invitation-subject = Welcome to Rocket Scorecard, { $academy }
reset-invitation =
    Hello,

    you are invited to Rocket Scorecard at { $academy }. Choose your password here within { $days } days, and you are in:

    { $link }

    The link works once. Do not pass it on: it is yours alone.
