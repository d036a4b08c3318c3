# The coach's own dots, on the rocket page.

rocket-part = What the page shows
rocket-part-rocket = Rocket
rocket-part-gap = Seen side by side
rocket-part-coach = My own dots

coach-dots-state-none = { $period }, { $team }: how many dots do you see?
coach-dots-state-some = { $period }, { $team }: you have given dots to { $count } of { $of } processes
coach-dots-state-full = { $period }, { $team }: you have given dots to all { $of } processes
coach-dots-private = Only the coaches of { $team } see what you give here; they share one set of dots. The team sees nothing of it, not even that you have begun.
coach-dots-shared = { $team } has seen these dots and notes since { $since }. What you change here, the team sees at once.
coach-dots-before = { $period }: { $count ->
    [0] no dots.
    [one] one dot.
   *[other] { $count } dots.
  }
coach-note = Your note on { $process }
coach-note-example = What did you see? (if you like)
coach-dots-kept = Kept
coach-dots-undone = Taken back

coach-dots-share-heading = Share with the team
coach-dots-share-words = When you share, everybody in { $team } sees your dots and notes of this half-year ({ $period }): its members and its leader, and whoever joins later. They stand beside the team's own under “Seen side by side”, and the dots also on the wall in a dot session, after the reveal. Nobody outside the team sees them. You can take it back at any time, but what somebody has read stays read.
coach-dots-share = Share with { $team }
coach-dots-share-nothing = Give at least one process its dots first.
coach-dots-back-heading = Take sharing back
coach-dots-back-words = { $team } sees your dots and notes of this half-year ({ $period }). When you take sharing back, only the team's coaches see them from then on.
coach-dots-back = No longer share with { $team }
