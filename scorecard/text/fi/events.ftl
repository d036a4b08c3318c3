# Tapahtumat: muutama sana kuukaudesta, omasta tai tiimin.

event-too-far-ahead = Näin kauas eteenpäin ei vielä kirjoiteta: valitse kuukausi vuoden sisältä.
events-enough = Tässä kuukaudessa on jo { $most } tapahtumaa. Muuta jotakin niistä tai poista yksi.

me-deed-add-event = Kuukaudesta kirjoitettiin jotakin
me-deed-change-event = Kuukaudesta kirjoitettua muutettiin
me-deed-take-away-event = Kuukaudesta kirjoitettu poistettiin
