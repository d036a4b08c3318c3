# Miten prosessi on täppänsä saanut, kuka on ymmärtänyt, raketti ajassa, täppätavoitteet.

# Se, että sanoo avoimesti ymmärtäneensä; ensisijaisesti myöhemmin liittyneet.
confirming-too-early = Tiimillä ei ole tässä vielä täppää. Anna oma vastauksesi; se lasketaan, kun tiiminne paljastaa vastaukset.
confirming-said-already = Olet jo sanonut niin.
confirm-heading = Liityit myöhemmin: oletko sinäkin ymmärtänyt?
confirm-why = { $count ->
    [one] Tämä prosessi sai ensimmäisen täppänsä
   *[other] Nämä { $count } prosessia saivat ensimmäisen täppänsä
  } ennen kuin liityit. Ensimmäinen täppä tarkoittaa, että jokainen jäsen on ymmärtänyt, ja nyt sinäkin olet mukana. Tiimisi näkee, mitä sanot tässä.
confirm-say = Olen ymmärtänyt
confirm-said = Olet sanonut: olen ymmärtänyt.
confirm-gaps = Liittyneet myöhemmin, eivät ole vielä sanoneet
confirm-gap = { $name }: { $processes }
home-need-confirm = Liityit myöhemmin: kerro, mitä olet ymmärtänyt, { $count ->
    [one] yksi prosessi
   *[other] { $count } prosessia
  }
me-deed-confirm-understanding = Sanottiin avoimesti: olen ymmärtänyt
me-deed-take-back-confirmation = ”Olen ymmärtänyt” otettiin takaisin

# Miten pitkälle ”jokainen jäsen on ymmärtänyt” pitää paikkansa tänään.
today-all = Tänään jokainen jäsen on ymmärtänyt.
today-some = Tänään { $understood }/{ $members } jäsentä on ymmärtänyt.
today-then = { $period }: { $understood }/{ $members } jäsentä oli ymmärtänyt.
today-not-counted = { $period }: ymmärtäneitä ei laskettu.
today-joined = { $count ->
    [one] Sen jälkeen on liittynyt yksi jäsen;
   *[other] Sen jälkeen on liittynyt { $count } jäsentä;
  } { $said ->
    [0] kukaan heistä ei ole vielä sanonut ymmärtäneensä.
    [one] heistä yksi sanoo ymmärtäneensä.
   *[other] heistä { $said } sanoo ymmärtäneensä.
  }
today-said = Sen jälkeen avoimesti sanoneet: { $names }.
today-unheard = Liittyneet myöhemmin, eivät ole vielä sanoneet: { $names }.
today-progress = { $period }: { $answered }/{ $members } jäsentä on antanut oman vastauksensa.

# Yksi täpitys historiassa.
history-name-then = silloiselta nimeltään { $name }
history-model = malli { $model }
history-given = merkitsi { $name }, { $date }
history-given-on = merkitty { $date }
history-present = Paikalla sopimassa: { $names }.
history-understood = { $understood }/{ $members } jäsentä oli ymmärtänyt.
history-attested = Yksimielisyyden sijaan: { $words }

# Raketti ajassa.
replay-play = Toista alusta
replay-stop = Pysäytä tähän
replay-frame = { $period }: { $dots }/{ $most } täppää

# Täppätavoitteet.
dots-goal-heading = Tavoitteet näille täpille
dots-goal-none = Tässä ei ole vielä tavoitetta.
dots-goal-dots = Montako täppää haluatte saavuttaa?
dots-goal-range = Milloin
dots-goal-save = Aseta tavoite
dots-goal-saved = Tavoite on asetettu. Raketti näyttää sen renkaana.
dots-goal-dropped = Tavoitteesta luovuttiin.
dots-goal-drop = Luovu
dots-goal-why = Miksi siitä luovutaan?
dots-goal-reached-all = Tiimillä on tämän prosessin kaikki täpät. Tavoiteltavaa ei ole jäljellä.
dots-goal-out-of-range = Tässä prosessissa voi tavoitella 1–{ $most } täppää.
dots-goal-there-already = { $dots ->
    [one] Tiimillä on tässä jo yksi täppä.
   *[other] Tiimillä on tässä jo { $dots } täppää.
  } Tavoittele enemmän.
dots-goal-had-already = { $dots ->
    [one] Tiimillä on ollut tässä jo yksi täppä tämän jakson aikana,
   *[other] Tiimillä on ollut tässä jo { $dots } täppää tämän jakson aikana,
  } joten tavoite toteutuisi heti. Valitse myöhemmin alkava jakso.
goal-range-over = Tämä jakso on jo ohi. Valitse jakso, joka on vielä kesken tai edessä.
goal-celebrated = Tätä tavoitetta on jo juhlittu, ja se jää ennalleen. Valitse toinen jakso.
goal-not-open = Tämä tavoite ei ole enää avoin.
goal-why-missing = Kirjoita, miksi tavoitteesta luovutaan. Yksi lause riittää.
me-deed-set-goal = Tavoite asetettiin
me-deed-drop-goal = Tavoitteesta luovuttiin
