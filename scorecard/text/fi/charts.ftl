# Mitä kaaviot sanovat: taulukoiden otsikot, vihjeet ja ruudunlukijan virke.

chart-code = Tunnus
chart-dots = Täpät
chart-meaning = Merkitys
chart-rated = Täpitetty
chart-change = Muutos

chart-unrated = Ei vielä täpitetty
chart-dots-of = { $dots }/{ $most } täppää
chart-carried-from = Ennallaan, täpitetty: { $period }
chart-goal-dots = { $dots ->
    [one] tavoite { $dots } täppä
   *[other] tavoite { $dots } täppää
}

chart-rocket-total = Raketissa on { $dots }/{ $most } täppää.
chart-rocket-grew = { $dots ->
    [one] Edellisestä puolivuodesta on tullut { $dots } täppä lisää.
   *[other] Edellisestä puolivuodesta on tullut { $dots } täppää lisää.
}
chart-rocket-fell = { $dots ->
    [one] Edellisestä puolivuodesta on lähtenyt { $dots } täppä.
   *[other] Edellisestä puolivuodesta on lähtenyt { $dots } täppää.
}
chart-rocket-carried = { $count ->
    [one] { $count } prosessin täpät ovat aiemmalta puolivuodelta.
   *[other] { $count } prosessin täpät ovat aiemmalta puolivuodelta.
}
