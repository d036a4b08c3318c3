# Signing in with a provider such as Google, Microsoft or the school's own.

providers-or = or
providers-sign-in = Sign in with { $provider }
providers-or-accept = or, without a password of your own here
providers-accept = Go on with { $provider }
providers-back = Back to signing in

providers-asking-title = Sign in with { $provider }?
providers-asking = You came here from somewhere else. Go on if you want to sign in with your account at { $provider }.

providers-expired-title = Please begin once more
providers-expired = This sign-in took longer than ten minutes, was opened twice, or began in another browser. Nobody was signed in.
providers-declined-title = Not signed in with { $provider }
providers-declined = { $provider } says that you did not agree. Nothing has changed; you can try again or sign in another way.
providers-unsound-title = { $provider } does not answer as it should
providers-unsound = You could not be signed in with { $provider }. Try again in a moment, or sign in another way. If it happens again, tell an administrator of your academy; the log says more.
providers-unknown-title = Nobody here is connected to this account
providers-unknown = Your account at { $provider } is not connected to anybody in this academy. If you have an invitation, open its link again and choose { $provider } there. If you have a password here, sign in with it and connect { $provider } on the page about yourself. Otherwise ask an administrator of your academy for an invitation.
providers-taken-title = This account is connected already
providers-taken = Your account at { $provider } is connected to somebody else in this academy. Use another account there, or ask an administrator of your academy.
providers-over-title = This invitation has ended
providers-over = The invitation was used, was taken back, or is older than seven days. Ask for a new one.

providers-last-way-in = This is the only way in which you can sign in. Connect another account, or have a password given to you, and then disconnect it.

providers-own = Accounts elsewhere
providers-own-lead = With these you can sign in without a password of this app.
providers-connect = Connect your account at { $provider }
providers-disconnect = Disconnect { $provider }
providers-since = Connected on { $at }
providers-gone = The academy does not use this provider any more, so you cannot sign in with it.
