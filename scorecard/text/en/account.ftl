# Signing in and out, the first administrator, the demo's people, and what Streamlit's page says.

account-language-name = English
account-email = E-mail
account-password = Password
account-name = Name
account-mine = This is my device
account-mine-help = Members stay signed in for 30 days. Leave it unticked on a shared computer.
account-help = Forgotten your password? An administrator of your academy can give you a new one.
account-refused = The e-mail address or the password is not right. Check both and try again.
account-too-many = There were too many attempts. Try again in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}.
account-sign-out-question = Do you want to sign out on this device?
account-stay = Stay signed in
account-form-refused-title = Please try once more
account-form-refused = The form was too old or came from another page. Open it again and send it once more.
account-insecure = This connection is not encrypted: others on the same network can read along. Ask whoever runs the app for an https address.
account-javascript-needed = Rocket Scorecard needs JavaScript. Turn it on in your browser and load the page again.
account-too-many-pages-title = This page was closed
account-too-many-pages = You have more than { $most } pages open. To keep the app quick for everybody, the oldest one was closed. What you saved is safe.
account-too-many-pages-back = Open it again
account-error-title = That did not work
account-error = Something failed on our side and was written to the log. Nothing was half saved. Try again in a moment.

account-set-up-link = Nobody is here yet. Open this link within 24 hours to become the first administrator:
    { $link }
account-set-up-title = Welcome aboard
account-set-up-lead = Nobody is here yet. You become the first administrator of your academy.
account-set-up-submit = Start
account-password-help = At least 12 characters. Several words that only you would put together are easiest to remember.

account-password-title = Change your password
account-password-whose = You are signed in as { $name } ({ $email }).
account-password-current = Current password
account-password-new = New password
account-password-submit = Change the password
account-password-effect = You stay signed in here. On all your other devices you sign in again, with the new password.
account-password-done-title = Your password is changed
account-password-done = You stay signed in here. On all your other devices you are signed out.
account-password-none = You have no password of your own. An administrator of your academy can give you one.
account-back-to-me = Back to your account

account-demo-title = Whom do you want to be?
account-demo-lead = This is a demo with invented people. Pick one and look around. Nothing you do here is kept.
account-demo-suggested = Good to begin with
account-demo-everybody = Or anybody else
account-demo-administration = Administration
account-demo-member = Member
account-demo-member-sees = Enters the month in half a minute, and sees the curves, the goals and the team's rocket.
account-demo-leader = Team leader
account-demo-leader-sees = Sets the team's dots, and celebrates what has been reached.
account-demo-coach = Coach
account-demo-coach-sees = Has the teams side by side: their dots, and how they changed.
account-demo-admin = Administrator
account-demo-admin-sees = Sees every team as a whole, and the personal figures of nobody.

password-too-short = The password is too short. It needs at least { $least } characters.
password-too-long = The password is too long. At most 1,024 bytes fit.
password-guessable = The password holds your name, your address or the name of this app. Choose one that nobody can guess.
password-too-easy = This password is easy to guess: it is a common word, a pattern, a date or a repetition. Put several words together that do not belong together.
password-not-current = The current password is not right. Check it and try again.
email-taken = Somebody already has this e-mail address.
