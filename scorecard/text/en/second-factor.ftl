# Two-step sign-in: a code beside the password, recovery codes, and showing one's password again.

second-factor-title = Two-step sign-in
second-factor-off = Off: your password alone lets you in.
second-factor-required = Your academy asks this of you. Set it up now, then go on to where you were going.
second-factor-what = With two-step sign-in a password that somebody has found out opens nothing. After it you type a code that an app on your phone shows.
second-factor-needs = You need an authenticator app on your phone, such as Aegis, FreeOTP, Google Authenticator or Microsoft Authenticator.
second-factor-begin = Set it up
second-factor-show-first = Show your password first
second-factor-scan = Scan this with your authenticator app
second-factor-picture = QR code for the authenticator app. Below it is the same key to type.
second-factor-on-phone = On this very phone? Open the app
second-factor-by-hand = Type the key instead
second-factor-key = Key:
second-factor-label-first = The code that the app shows now
second-factor-help-first = Six digits. They change every 30 seconds.
second-factor-confirm = Turn it on
second-factor-anew = Begin anew with another key
second-factor-confirmed = Two-step sign-in is on. On your other devices you sign in again, with a code.
second-factor-on = On since { $at }.
second-factor-turned-off = Two-step sign-in is off. On your other devices you are signed out.
second-factor-turn-off = Turn it off
second-factor-turn-off-effect = From then on your password alone lets you in. Your recovery codes stop working, and you are signed out on your other devices.
second-factor-turn-off-required = Your academy asks you to have it, so you set it up anew at once: on a new phone, for example. Your recovery codes stop working, and you are signed out on your other devices.

second-factor-codes-title = Your recovery codes
second-factor-codes-lead = Each of them lets you in once, should you not have your phone. You see them only now.
second-factor-codes-label = Print them, or copy them to a safe place
second-factor-codes-help = One click selects them all. Do not keep them on the phone that has the app.
second-factor-codes-kept = I have kept them
second-factor-codes-renewed = These are your new recovery codes. Those before do not work any more.
second-factor-codes-left = { $left ->
    [0] None of your { $all } recovery codes is left.
    [one] One of your { $all } recovery codes is left.
   *[other] { $left } of your { $all } recovery codes are left.
}
second-factor-new-codes = Make new recovery codes
second-factor-new-codes-effect = You get ten new ones. Those you have now stop working.

second-factor-step-title = One more step
second-factor-ask-code = You are almost in. Now open the authenticator app on your phone.
second-factor-ask-recovery = You are almost in. Now type one of your recovery codes; each works once.
second-factor-label-code = Code from the app
second-factor-label-recovery = Recovery code
second-factor-help-code = Six digits. They change every 30 seconds.
second-factor-help-recovery = Four groups of four, as you printed or copied them. Capitals and hyphens do not matter.
second-factor-no-phone = I do not have my phone
second-factor-have-phone = Use the app after all
second-factor-all-lost = Phone and recovery codes lost? An administrator of your academy can take two-step sign-in away, and you set it up anew.
second-factor-too-late = That took more than ten minutes. Begin anew with your password.

second-factor-again-title = Is it you?
second-factor-again-lead = You are signed in as { $name }. For what comes next, show once more that it is you.
second-factor-again-submit = Go on
second-factor-again-anew = You have neither a password nor two-step sign-in here. Sign in anew, and you come back to where you were.

second-factor-code-wrong = The code is not right. Look at the app again: the code changes every 30 seconds. If it goes on, check that the phone sets its clock by itself.
second-factor-code-used = This code was used already. Wait for the next one, half a minute at the most.
second-factor-recovery-wrong = This recovery code is not right, or it was used already. Each works once.
second-factor-none = You have no two-step sign-in. Set it up first.
second-factor-none-begun = This was begun too long ago, or in another window. Begin anew.
second-factor-already = Two-step sign-in is on already. Turn it off first to set up another phone.
second-factor-own = This is your own. Turn it off on the page about two-step sign-in.
second-factor-none-of-theirs = This person has no two-step sign-in.
second-factor-seal-broken = The key of this server has changed, so nobody's codes can be checked. An administrator has to take your two-step sign-in away; then you set it up anew.
password-again = Show once more that it is you, then try again. It counts for half an hour.
password-again-link = Show your password again
