# Celebrations.

celebrations-state-waiting = { $count ->
    [one] One celebration waits
   *[other] { $count } celebrations wait
  }
celebrations-state-held = { $count ->
    [one] Nothing waits; one celebration stands on the wall
   *[other] Nothing waits; { $count } celebrations stand on the wall
  }
celebrations-state-none = The first celebration is still to come
celebrations-others = { $count ->
    [one] One celebration waits for others
   *[other] { $count } celebrations wait for others
  }
celebrations-mine = my own
celebrations-academy = the academy
celebrations-how = How was it celebrated?
celebrations-better = What do we do better next time?
celebrations-day = When?
celebrations-save = Celebrated!
celebrations-saved = It stands on the wall now.
celebrations-wall = The wall
celebrations-wall-empty = Whatever is celebrated ends up here, with how it was done. The first one appears as soon as a reached goal has been celebrated.
celebrations-wall-more = { $count ->
    [one] Show one earlier celebration
   *[other] Show { $count } earlier celebrations
  }
celebrations-next-time = Next time: { $words }
celebrations-from-academy = From the academy

# What is celebrated, besides goals.
moment-best = Best month so far: { $metric }, { $month }
moment-best-amount = Best month so far: { $metric }, { $amount } in { $month }
moment-first-dots = First dot on the level “{ $level }”
moment-first-year-team = A year as a team company
moment-first-year-person = A year as a team entrepreneur
moment-metric-gone = a metric that is no longer there
moment-first = For the first time

fanfare-reached = Goal reached!
fanfare-exceeded = Goal exceeded!
fanfare-reached-best = Goal reached, and a personal best!
fanfare-best = Personal best!
fanfare-first = For the first time!
fanfare-plan = How will it be celebrated?

# Before it is held.
celebrations-plan-ask = How will it be celebrated?
celebrations-plan-when = When? (may stay open)
celebrations-plan-save = Plan it
celebrations-plan-change = Change the plan
celebrations-plan-saved = It is planned. Everyone it concerns sees the plan until it has been held.
celebrations-planned = Plan: { $how }
celebrations-planned-on = Plan: { $how } · { $day }
celebrations-told = Has it been held?
celebrations-waiting = Waiting to be celebrated

# What others say to it.
celebrations-cheer = Cheer
celebrations-cheer-count = Cheer · { $count }
celebrations-cheered = Cheered · { $count }
celebrations-cheering = { $count ->
    [one] { $names } cheers
   *[other] { $names } cheer
  }
celebrations-comment = Comment
celebrations-comment-field = Your comment, seen by everyone who sees this card
celebrations-comment-save = Send
celebrations-comment-away = Take the comment of { $name } away

# What is done with a card.
celebrations-card-more = More
celebrations-picture-ask = A picture (JPEG, PNG or WebP, at most { $limit } MB)
celebrations-picture-note = Where and when it was taken is removed. Show people only if they agree.
celebrations-picture-save = Put it on the wall
celebrations-picture-away = Take the picture away
celebrations-picture-alt = Picture of the celebration: { $name }
celebrations-open = Open to the academy
celebrations-open-note = Everyone who is signed in then sees this card with its picture and whose it is. Cheers and comments stay where they are.
celebrations-keep = Keep within the team
celebrations-opened = Open to the academy since { $day }
celebrations-poster = Poster { $size }

# What a corrected number does.
celebrations-taken-back = With this change, “{ $name }” is no longer there. That is fine: an honest number is worth more than a party. What has been celebrated stays celebrated.

# What is refused, and what to do about it.
celebration-moment-not-waiting = This does not wait for a celebration: the numbers no longer say so, or it was celebrated already.
celebration-plan-missing = Write how it will be celebrated. One sentence is enough.
celebration-plan-in-the-past = This day has passed. Choose today or a later day, or leave it open.
celebration-only-mine = Only you see what this is about, so it stays yours. To open it, share the metric or the goal first.
comment-missing = Write something; a word is enough.
picture-unreadable = This is no picture that can be read. Choose a JPEG, PNG or WebP file.
picture-too-large = The picture has more than { $limit } MB. Choose a smaller one.
picture-too-many-pixels = The picture has more than { $limit } million pixels. Choose a smaller one.

# The same in the list of what one did.
me-deed-plan-celebration = A celebration was planned
me-deed-cheer = A celebration was cheered
me-deed-take-back-cheer = A cheer was taken back
me-deed-comment = A celebration was commented on
me-deed-take-comment-away = A comment was taken away
me-deed-give-picture = A picture was put to a celebration
me-deed-take-picture-away = A picture was taken away
me-deed-open-celebration = A celebration was opened to the academy
me-deed-keep-celebration = A celebration was kept within the team

# What the page on privacy says of it.
privacy-stored-celebrations = How you celebrate: what you plan, your cheers and comments, and pictures. Of a picture only what one sees is kept; where, when and with what it was taken is removed.
privacy-seen-celebrations = A celebration of yours, its picture and what is said to it: those with whom you share what it is about. If you open it to the academy, everyone signed in sees the celebration and its picture, and not what was said to it. What only you see stays yours.
