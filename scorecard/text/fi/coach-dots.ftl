# Valmentajan omat täpät rakettisivulla.

rocket-part = Mitä sivulla näytetään
rocket-part-rocket = Raketti
rocket-part-gap = Rinnakkain
rocket-part-coach = Omat täppäni

coach-dots-state-none = { $period }, { $team }: montako täppää sinä näet?
coach-dots-state-some = { $period }, { $team }: olet antanut täpät { $count }/{ $of } prosessille
coach-dots-state-full = { $period }, { $team }: olet antanut täpät kaikille { $of } prosessille
coach-dots-private = Sen, mitä annat tässä, näkevät vain tiimin { $team } valmentajat; heillä on yhteiset täpät. Tiimi ei näe niistä mitään, ei edes sitä, että olet aloittanut.
coach-dots-shared = { $team } on nähnyt nämä täpät ja muistiinpanot { $since } alkaen. Minkä muutat, sen tiimi näkee heti.
coach-dots-before = { $period }: { $count ->
    [0] ei täppiä.
    [one] yksi täppä.
   *[other] { $count } täppää.
  }
coach-note = Muistiinpanosi prosessista { $process }
coach-note-example = Mitä olet nähnyt? (jos haluat)
coach-dots-kept = Tallennettu
coach-dots-undone = Peruttu

coach-dots-share-heading = Jaa tiimille
coach-dots-share-words = Kun jaat, kaikki tiimissä { $team } näkevät tämän puolivuoden ({ $period }) täppäsi ja muistiinpanosi: jäsenet, tiimiliideri ja myöhemmin liittyvät. Ne ovat tiimin omien täppien vieressä kohdassa ”Rinnakkain”, ja täpät näkyvät täpityksessä myös seinällä paljastuksen jälkeen. Kukaan tiimin ulkopuolella ei näe niitä. Voit perua jakamisen milloin vain, mutta luettua ei saa lukemattomaksi.
coach-dots-share = Jaa tiimille { $team }
coach-dots-share-nothing = Anna ensin täpät ainakin yhdelle prosessille.
coach-dots-back-heading = Peru jakaminen
coach-dots-back-words = { $team } näkee tämän puolivuoden ({ $period }) täppäsi ja muistiinpanosi. Kun perut jakamisen, ne näkevät siitä lähtien vain tiimin valmentajat.
coach-dots-back = Älä enää jaa tiimille { $team }
