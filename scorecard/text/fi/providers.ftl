# Kirjautuminen toisen palvelun, kuten Googlen, Microsoftin tai koulun oman, tunnuksella.

providers-or = tai
providers-sign-in = Kirjaudu: { $provider }
providers-or-accept = tai ilman omaa salasanaa täällä
providers-accept = Jatka: { $provider }
providers-back = Takaisin kirjautumiseen

providers-asking-title = Kirjaudutko palvelulla { $provider }?
providers-asking = Tulit tänne muualta. Jatka, jos haluat kirjautua palvelun { $provider } tunnuksella.

providers-expired-title = Aloita vielä kerran alusta
providers-expired = Kirjautuminen kesti yli kymmenen minuuttia, avattiin kahdesti tai alkoi toisessa selaimessa. Ketään ei kirjattu sisään.
providers-declined-title = Kirjautuminen jäi kesken: { $provider }
providers-declined = Palvelun { $provider } mukaan et antanut suostumustasi. Mikään ei muuttunut. Voit yrittää uudelleen tai kirjautua toisella tavalla.
providers-unsound-title = { $provider } ei vastaa niin kuin pitäisi
providers-unsound = Kirjautuminen palvelulla { $provider } ei onnistunut. Yritä hetken kuluttua uudelleen tai kirjaudu toisella tavalla. Jos tämä toistuu, kerro akatemiasi ylläpitäjälle; lokissa on lisää tietoa.
providers-unknown-title = Tätä tunnusta ei ole liitetty keneenkään
providers-unknown = Tunnustasi palvelussa { $provider } ei ole liitetty kehenkään tässä akatemiassa. Jos sinulla on kutsu, avaa sen linkki uudelleen ja valitse siellä { $provider }. Jos sinulla on täällä salasana, kirjaudu sillä ja liitä { $provider } omien tietojesi sivulla. Muuten pyydä kutsu akatemiasi ylläpitäjältä.
providers-taken-title = Tämä tunnus on jo liitetty
providers-taken = Tunnuksesi palvelussa { $provider } on liitetty toiseen henkilöön tässä akatemiassa. Käytä siellä toista tunnusta tai kysy akatemiasi ylläpitäjältä.
providers-over-title = Tämä kutsu on päättynyt
providers-over = Kutsu on jo käytetty tai peruttu, tai se on yli seitsemän päivää vanha. Pyydä uusi.

providers-last-way-in = Tämä on ainoa tapasi kirjautua sisään. Liitä ensin toinen tunnus tai pyydä itsellesi salasana, ja irrota tämä vasta sitten.

providers-own = Tunnukset muualla
providers-own-lead = Näillä voit kirjautua sisään ilman tämän sovelluksen salasanaa.
providers-connect = Liitä tunnuksesi: { $provider }
providers-disconnect = Irrota { $provider }
providers-since = Liitetty { $at }
providers-gone = Akatemia ei enää käytä tätä palvelua, joten et voi kirjautua sillä.
