# Asiakkaat: suppilo, asiakasputki ja mitä he sanovat.

nav-customers = Asiakkaat

customers-through = { $first } { $of } → { $last } { $amount }: { $period }
customers-state = Asiakkaat: { $period }
customers-last-months = viimeiset { $count } kuukautta
customers-funnel = Yhteydenotosta kauppaan
customers-funnel-alt = Askeleet: { $steps }.
customers-step = Askel
customers-share = Osuus
customers-share-of = Mistä
customers-share-said = { $share } edeltävästä ({ $base })
customers-months = Kuukausia
customers-months-of-share = Osuuden kuukaudet
customers-not-counted = ei seurata
customers-not-told = alle kolme seuraa
customers-no-base = nollasta ei ole osuutta

customers-through-why = { $first } → { $last }: { $share }, kun mukana { $months ->
    [one] on kuukausi, jolta
   *[other] ovat ne { $months } kuukautta, joilta
  } on molemmat.
customers-how-to-read = Osuuteen lasketaan vain kuukaudet, joina samat ihmiset ovat kirjanneet molemmat askeleet. Kauppoja voi syntyä myös aiemman jakson tarjouksista.
customers-left-out = { $steps }: ei seurata, joten seuraava osuus lasketaan edellisestä seuratusta askeleesta.
customers-larger = { $step } on suurempi kuin { $base }: osa voi olla peräisin aiemmilta kuukausilta, tai kaikkea ei ole kirjattu ({ $base }).
customers-no-share = { $step }: ei osuutta, koska miltään kuukaudelta ei ole samojen ihmisten lukua sekä tästä että edellisestä askeleesta.
customers-collected = Koottu jäseniltä: { $steps }. Kuukausista, joita tiimi ei kirjaa itse, mukana ovat vain ne, joina vähintään kolme on kirjannut luvun.
customers-no-funnel = Askelia yhteydenotosta kauppaan ei vielä seurata: { $steps }. Jo kahdesta näkee, mitä ensimmäisestä tulee.

customers-pipeline = Asiakkaat portailla
customers-pipeline-why = Asiakas nousee alhaalta ylös. Kaikilla portailla on sama asteikko.
customers-no-pipeline = Asiakkaita ei vielä lasketa portaittain: { $steps }. Yksi luku kunkin kuukauden lopussa näyttää, miten asiakassuhteet kasvavat.
customers-per-member = Koottu jäseniltä: jokainen kuukausi, jota tiimi ei kirjaa itse, on kirjanneiden keskiarvo.

customers-said = Mitä asiakkaat sanovat
customers-nothing-said = Asiakkaiden ääntä ei vielä seurata: { $metrics }. Kysy jokaisen käynnin jälkeen ja kirjaa kuukausittain osuus ja vastausten määrä.
customers-feedback = { $name }: { $amount }
customers-feedback-none = { $name }: näiltä kuukausilta ei ole lukuja
customers-answers = { $count ->
    [one] { $answers } vastaus
   *[other] { $answers } vastausta
  } { $months ->
    [one] { $months } kuukaudelta.
   *[other] { $months } kuukaudelta.
  }
customers-answers-partly = Tiedossa on { $answers } vastausta, { $known } kuukaudelta { $months } kuukaudesta.
customers-answers-unknown = Vastausten määrä ei ole tiedossa: sen kertoo mittari { $name }.
customers-answers-no-template = Vastausten määrä ei ole tiedossa: akatemialla ei ole sille mittaria.
customers-weighted = Kuukaudet, joilta on paljon vastauksia, painavat enemmän.
customers-unweighted = Jokainen kuukausi painaa yhtä paljon.
customers-one-answer = Yksi vastaus suuntaan tai toiseen siirtää lukua noin { $points } yksikköä.
customers-impossible = Jätetty pois, koska luku on asteikon ulkopuolella: { $months }.

customers-empty = Tälle sivulle kootaan, mikä seuraa asiakkaita: tie ensimmäisestä yhteydenotosta kauppaan, asiakkaat asiakasputken portailla ja se, mitä he sanovat. Seuraa jotakin näistä mittareista, niin se alkaa: { $metrics }.
customers-none-here = Akatemia ei ole kertonut, mitkä mittarit seuraavat sen asiakkaita. Pääkäyttäjä voi tehdä sen metrics.yaml-tiedoston kohdassa customers.
