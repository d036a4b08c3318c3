# A person's calendar feed, and where it is made and revoked.

calendar-name = Rocket Scorecard
calendar-of = { $name }, { $period }
calendar-own-goal = a goal of your own
calendar-month = Enter the month: { $about }
calendar-month-what = At most five numbers, half a minute. It disappears from the calendar once all are there.
calendar-dots = Dots, last day: { $about }
calendar-dots-what = By now everybody has answered alone, and the team has agreed on its dots.
calendar-goal = Goal ends: { $about }
calendar-goal-what = Is it reached? The page says how it stands.
calendar-celebration = Celebrate: { $about }
calendar-celebration-what = A reached goal is always celebrated. It waits until somebody says how it was.
calendar-moment = Celebrate: { $about }
calendar-moment-what = Somebody has planned it for this day. It waits until somebody says how it was.

me-calendar = Your dates in your calendar
me-calendar-what = Months to enter, the last days of dots, ends of goals and celebrations, in any calendar that can subscribe to an address. No numbers are in it.
me-calendar-make = Make an address
me-calendar-made = Your calendar has had an address since { $day }. It was shown once; who has lost it makes another.
me-calendar-address = Give this address to your calendar now; it is not shown again. Whoever has it can read your dates.
me-calendar-anew = Make another; this one ends
me-calendar-revoke = Revoke the address
me-calendar-revoked = The address leads nowhere any more.

me-deed-make-feed = An address for the calendar was made
me-deed-revoke-feed = The address of the calendar was revoked
