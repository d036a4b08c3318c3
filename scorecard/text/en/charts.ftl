# What charts say: headings of their tables, tooltips, and the sentence for screen readers.

chart-code = Code
chart-dots = Dots
chart-meaning = Meaning
chart-rated = Rated
chart-change = Change

chart-unrated = Not rated yet
chart-dots-of = { $dots } of { $most } dots
chart-carried-from = Carried from { $period }
chart-goal-dots = { $dots ->
    [one] goal { $dots } dot
   *[other] goal { $dots } dots
}

chart-rocket-total = The rocket has { $dots } of { $most } dots.
chart-rocket-grew = { $dots ->
    [one] It gained { $dots } dot since the half-year before.
   *[other] It gained { $dots } dots since the half-year before.
}
chart-rocket-fell = { $dots ->
    [one] It lost { $dots } dot since the half-year before.
   *[other] It lost { $dots } dots since the half-year before.
}
chart-rocket-carried = { $count ->
    [one] { $count } process shows its dots from an earlier half-year.
   *[other] { $count } processes show their dots from an earlier half-year.
}
