# The navigation, and words that several pages share.

app-name = Rocket Scorecard

nav-home = Home
nav-month = My month
nav-rocket = Rocket
nav-team = Team
nav-celebrations = Celebrations
nav-compare = Compare
nav-people = People
nav-data = Import
nav-me = My account

common-save = Save
common-undo = Undo
common-cancel = Cancel
common-sign-in = Sign in
common-sign-out = Sign out
common-signed-out = You are signed out.
common-language = Language
common-period = Period
common-team = Team
common-process = Process
common-month = Month
common-metric = Metric
common-goal = Goal

# What a team says with so many dots in a process.
dots-meaning-0 = Not there yet
dots-meaning-1 = Every team entrepreneur has understood the idea
dots-meaning-2 = It has been tried in practice
dots-meaning-3 = It is mastered in practice
common-numbers = The same numbers as a table
common-no-team = You do not belong to a team yet. An administrator of your academy can add you to one.

common-no-longer = This page is no longer yours to see
common-no-longer-why = Your place in a team or your task has changed just now, and with it what you may see. What you entered yourself is still there.
common-team-no-longer = The team that you had open is no longer yours to look at, so here is another one.
