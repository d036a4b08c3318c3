# Goals and their pace, wherever they are shown.

goal-target-at-least = goal for { $period }: at least { $target }
goal-target-at-most = goal for { $period }: at most { $target }
goal-target-within = goal for { $period }: between { $target } and { $upper }

# How a goal stands. A sentence is given the same blanks as its neighbours: done, and for an
# open goal gap, months and spread. Sums are compared with an even pace, or with the shares of
# the months where somebody shaped the year; levels with the goal itself.
goal-pace-reached = Reached: { $done }.
goal-pace-celebrated = Reached and celebrated.
goal-pace-missed = Not reached this time: { $done }.
goal-pace-missed-empty = Not reached this time: no numbers were entered.
goal-pace-dropped = This goal was dropped.
goal-pace-not-started = No numbers yet.
goal-pace-out-of-reach = { $done } in the end; the goal can no longer be reached.
goal-pace-too-much = { $done } so far, which is more than the goal allows.

goal-pace-sum-least-ahead = { $done } so far, { $gap } ahead of { $spread ->
        [shares] the shares of the months
       *[even] an even pace
    }.
goal-pace-sum-least-on-pace = { $done } so far, exactly on pace.
goal-pace-sum-least-behind = { $months ->
    [0] { $done } so far, { $gap } short of the goal.
   *[other] { $done } so far, { $gap } behind { $spread ->
        [shares] the shares of the months
       *[even] an even pace
    }.
  }
goal-pace-sum-most-ahead = { $months ->
    [0] { $done } so far, { $gap } less than the goal allows.
   *[other] { $done } so far, { $gap } less than { $spread ->
        [shares] the shares of the months allow
       *[even] an even pace allows
    }.
  }
goal-pace-sum-most-on-pace = { $months ->
    [0] { $done } so far, exactly what the goal allows.
   *[other] { $done } so far, exactly what { $spread ->
        [shares] the shares of the months allow
       *[even] an even pace allows
    }.
  }
goal-pace-sum-most-behind = { $months ->
    [0] { $done } so far, { $gap } more than the goal allows.
   *[other] { $done } so far, { $gap } more than { $spread ->
        [shares] the shares of the months allow
       *[even] an even pace allows
    }.
  }
goal-pace-sum-within-on-pace = { $months ->
    [0] { $done } so far, within the goal.
   *[other] { $done } so far, in step with the goal.
  }
goal-pace-sum-within-behind = { $months ->
    [0] { $done } so far, { $gap } below the goal.
   *[other] { $done } so far, { $gap } behind { $spread ->
        [shares] the shares of the months
       *[even] an even pace
    }.
  }
goal-pace-sum-within-above = { $months ->
    [0] { $done } so far, { $gap } above the goal.
   *[other] { $done } so far, { $gap } more than { $spread ->
        [shares] the shares of the months allow
       *[even] an even pace allows
    }.
  }

goal-pace-mean-least-ahead = { $done } on average so far, { $gap } over the goal.
goal-pace-mean-least-on-pace = { $done } on average so far, exactly the goal.
goal-pace-mean-least-behind = { $done } on average so far, { $gap } under the goal.
goal-pace-mean-most-ahead = { $done } on average so far, { $gap } under the limit.
goal-pace-mean-most-on-pace = { $done } on average so far, exactly the limit.
goal-pace-mean-most-behind = { $done } on average so far, { $gap } over the limit.
goal-pace-mean-within-on-pace = { $done } on average so far, within the goal.
goal-pace-mean-within-behind = { $done } on average so far, { $gap } below the goal.
goal-pace-mean-within-above = { $done } on average so far, { $gap } above the goal.

goal-pace-last-least-ahead = Latest { $done }, { $gap } over the goal.
goal-pace-last-least-on-pace = Latest { $done }, exactly the goal.
goal-pace-last-least-behind = Latest { $done }, { $gap } under the goal.
goal-pace-last-most-ahead = Latest { $done }, { $gap } under the limit.
goal-pace-last-most-on-pace = Latest { $done }, exactly the limit.
goal-pace-last-most-behind = Latest { $done }, { $gap } over the limit.
goal-pace-last-within-on-pace = Latest { $done }, within the goal.
goal-pace-last-within-behind = Latest { $done }, { $gap } below the goal.
goal-pace-last-within-above = Latest { $done }, { $gap } above the goal.

# Said after it where the months that are left would have to outdo the best one so far.
goal-pace-beyond-best = No longer reachable at your best pace so far ({ $best } in a month). That happens: change the goal?
goal-change-link = Change the goal

# What the months that are left have to bring, or may.
goal-need-nothing-more = Nothing more may be added.
goal-need-sum-least = { $months ->
    [one] { $needed } in the one month left reaches it.
   *[other] { $needed } in each of the { $months } months left reaches it.
  }
goal-need-sum-most = { $months ->
    [one] At most { $needed } in the one month left keeps it.
   *[other] At most { $needed } in each of the { $months } months left keeps it.
  }
goal-need-mean-least = { $months ->
    [one] It takes { $needed } in the one month left.
   *[other] It takes { $needed } on average in the { $months } months left.
  }
goal-need-mean-most = { $months ->
    [one] It takes at most { $needed } in the one month left.
   *[other] It takes at most { $needed } on average in the { $months } months left.
  }
goal-need-last-least = The last number of the range decides: it takes at least { $needed }.
goal-need-last-most = The last number of the range decides: it takes at most { $needed }.

goal-in-words = { $words } ({ $period })
goal-dots = { $process } – goal for { $period }: { $count ->
    [one] one dot
   *[other] { $count } dots
  }

# What acts on goals refuse, and what to do about it.
goal-upper-missing = Say how much it may be at most: “between” needs two numbers.
goal-upper-below = The upper end lies below the lower one. Give the smaller number first.
goal-metric-not-followed = The metric is not followed in this range. Choose another range.
goal-words-missing = Write what you want to reach. One sentence is enough.
goal-celebrated-stays = This goal was celebrated and stays as it is.
goal-not-missed = Only a missed goal is closed this way. This one is still open, or it was reached.
goal-lesson-missing = Write what you learnt. One sentence is enough.
goal-shares-not-here = Only a goal for a year of what adds up is spread over its months.
goal-shares-months = Give a share for each month of the year; 0 is a share, too.
goal-shares-side = A share lies on the other side of zero than the goal. Take it back to 0.
goal-shares-sum = The shares make { $total }, and the goal is { $target }. Still to be placed: { $rest }.

me-deed-shape-goal = A goal was spread over its months
me-deed-state-goal = It was said what became of a goal
me-deed-close-goal = A missed goal was closed with what was learnt

# The page of goals.

nav-goals = Goals
goals-whose = Whose goals
goals-whose-me = My own
goals-whose-academy = The academy’s
goals-title-none = No goals yet: set the first one
goals-title = { $count ->
    [0] No goal is open
    [one] One goal is open
   *[other] { $count } goals are open
  }
goals-title-learn = { $waiting ->
    [one] One goal was missed: what did you learn?
   *[other] { $waiting } goals were missed: what did you learn?
  } { $count ->
    [0] No goal is open
    [one] One goal is open
   *[other] { $count } goals are open
  }
goals-title-celebrate = { $waiting ->
    [one] One reached goal waits to be celebrated
   *[other] { $waiting } reached goals wait to be celebrated
  }, { $count ->
    [0] no goal is open
    [one] one is open
   *[other] { $count } are open
  }
goals-none-open = No goal is open now. A good goal is small enough to be reached in a few months: set one for this half-year.
goals-none-open-here = No goal is open here now.
goals-waiting = What waits
goals-past = { $count ->
    [one] One earlier goal
   *[other] { $count } earlier goals
  }
goals-celebrate = Celebrate it
goals-change = Change
goals-close-change = Close
goals-state-reached = Reached
goals-state-missed = Not this time
goals-state-open = Not reached after all
goals-next = Set the next one
goals-learnt = What did you learn of it?
goals-learnt-example = What will you do in another way next time?
goals-close = Close it in peace
goals-drop = Drop the goal
goals-drop-why = Why is the goal dropped?
goals-words = What do you want to reach?
goals-words-example = We speak about our work at a fair
goals-visibility = Who sees it
goals-at-least = At least
goals-at-most = At most
goals-between = Between
goals-and = And

goals-set = Set a goal
goals-set-link = Set a goal
goals-about = About
goals-about-words = In words
goals-sense = It should be
goals-held = There is a goal for this range already, and saving changes it. { $goal }.
goals-suggested = Suggestions, to take or to leave:
goals-suggested-reached = { $amount } – reached in { $period }
goals-suggested-again = { $amount } – the goal for { $period }
goals-suggested-template = { $amount } – from the template
goals-suggested-trend = { $amount } – the trend of { $months } months
goals-shares-later = You can spread a year over its months once it is set: under “Change”.
goals-shares = Month by month
goals-shares-why = Summer is not October. Say what falls on each month; the pace then follows these shares.
goals-shares-target = Together they make { $target }.
goals-shares-save = Save the shares
goals-shares-even = Back to even shares

goals-set-done = The goal is set.
goals-see-curve = See the curve
goals-changed-done = The goal is changed.
goals-shaped-done = The shares are kept. The pace follows them from now on.
goals-closed-done = Closed in peace. What you learnt is kept, and shown when a similar goal is set.
goals-stated-done = Kept.

goals-lessons = What was learnt
goals-lessons-none = Here stands what you learn of goals, reached or missed. Every celebration and every closed goal adds a sentence.
goals-lessons-search = Search what was learnt
goals-lessons-not-found = No lesson has all of these words.
goals-lessons-more = { $count ->
    [one] There is one more lesson. Search to find it.
   *[other] There are { $count } more lessons. Search to find them.
  }
goals-similar = Learnt of similar goals
