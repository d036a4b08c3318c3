# Tapahtumat: muutama sana kuukaudesta, omasta tai tiimin.

event-too-far-ahead = Näin kauas eteenpäin ei vielä kirjoiteta: valitse kuukausi vuoden sisältä.
events-enough = Tässä kuukaudessa on jo { $most } tapahtumaa. Muuta jotakin niistä tai poista yksi.

me-deed-add-event = Kuukaudesta kirjoitettiin jotakin
me-deed-change-event = Kuukaudesta kirjoitettua muutettiin
me-deed-take-away-event = Kuukaudesta kirjoitettu poistettiin

event-title = { $count ->
    [0] { $month }: mitä tapahtui
    [one] { $month }: yksi tapahtuma
   *[other] { $month }: { $count } tapahtumaa
  }
event-none = Mitään ei ole kirjoitettu. Muutama sana kuukaudesta selittää myöhemmin notkahduksen tai huipun.
event-add = Kirjoita, mitä tapahtui
event-words = Mitä tapahtui
event-example = Tenttiviikot, isot messut, uusi asiakas
event-visibility = Kuka näkee
event-send = Kirjoita muistiin
event-change = Muuta
event-take-away = Poista
event-taken = Poistettu: { $words }
event-of-team = tiimin, kaikille siinä
event-seen-by = näkee: { $who }
event-team-title = Mitä on tapahtunut
