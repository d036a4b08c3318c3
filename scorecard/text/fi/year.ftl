# Vuosi: kuukausien ja mittarien taulukko, poissaolo, ja mitä kumpikaan ei ota vastaan.

value-too-far-ahead = Näin kauas eteenpäin ei vielä kirjata: poissaolon voi merkitä seuraaville kahdelletoista kuukaudelle.
away-ends-before-it-begins = Viimeinen poissaolokuukausi on ennen ensimmäistä. Valitse myöhempi.
away-too-long = Näin pitkä poissaolo ei ole enää tauko. Valitse enintään { $most } kuukautta.
away-nothing-to-excuse = Mikään ei muuttuisi: näinä kuukausina jokaisessa mittarissa on luku, se on jo merkitty poissaoloksi tai sitä ei seurata.
cells-refused = { $count ->
    [one] Solua ei tallennettu.
   *[other] Yhtäkään { $count } solusta ei tallennettu.
  }

me-deed-fill-cells = Kuukausia kirjattiin
me-deed-take-back-cells = Useiden kuukausien kirjaus peruttiin
me-deed-go-away = Poissaolokuukaudet kirjattiin

nav-year = Vuosi
year-state-not-followed = { $year }: mittareita ei seurattu
year-state-read-only = { $year } on yhä luettavissasi
year-state-missing = { $year } odottaa { $count ->
    [one] yhtä lukua
   *[other] { $count } lukua
  }
year-state-done = { $year } on kirjattu
year-no-metrics = Taulukossa on joka rivillä kuukausi ja joka sarakkeessa mittari. Valitse toinen vuosi tai lisää ensin mittari.
year-owner = Kenen
year-mine = Omat
year-year = Vuosi
year-cell = { $metric }, { $month }
year-nothing = tyhjä
year-ahead = tulossa
year-closed = ei seurattu
year-noted = huomautus
year-saved-one = Tallennettu: { $cell }.
year-saved = Tallennettu { $count ->
    [one] yksi solu.
   *[other] { $count } solua.
  }
year-undone = Otettu takaisin. Soluissa on se, mikä niissä oli aiemmin.
year-keep = Pidä { $value }
year-how = Jokainen solu tallentuu, kun siirryt siitä pois. Kirjoita luku pilkulla tai pisteellä, tai ”poissa”; tyhjennetyssä solussa ei ole mitään. Sarkain vie seuraavaan.
year-back = Käyriin

paste-title = Liitä taulukosta
paste-how = Kopioi sarake, tai useita vierekkäin, ja liitä tähän. Ensimmäinen solu menee sinne, minne sanot; tyhjät solut eivät muuta mitään.
paste-metric = Ensimmäinen sarake on
paste-month = Ensimmäinen rivi on
paste-text = Kopioidut solut
paste-example = 12
    7,5

    poissa
paste-send = Vie taulukkoon
paste-faults = { $count ->
    [one] Yhtä solua ei tallennettu, muut tallennettiin:
   *[other] { $count } solua ei tallennettu, muut tallennettiin:
  }
paste-place = Rivi { $row }, sarake { $column }, ”{ $value }”
paste-outside = Tässä taulukossa ei ole sellaista kuukautta tai mittaria.
paste-too-large = Soluja on yli { $most }. Liitä yksi vuosi kerrallaan.
amount-of-two-meanings = ”{ $value }” voi tarkoittaa tuhansia tai desimaaleja. Kirjoita se ilman merkkiä tai yhtä desimaalia pidempänä.

away-title = Poissa jonkin aikaa
away-how = Kaikki mittarisi merkitään kerralla poissaoloksi näiltä kuukausilta: kukaan ei odota lukua, eivätkä tavoitteet laske niitä mukaan. Luku, joka on jo kirjattu, pysyy.
away-first = Ensimmäinen poissaolokuukausi
away-last = Viimeinen poissaolokuukausi
away-excuses = Poissaolo koskee { $months ->
    [one] yhtä kuukautta
   *[other] { $months } kuukautta
  } ja { $metrics ->
    [one] yhtä mittaria.
   *[other] { $metrics } mittaria.
  }
away-keeps = { $count ->
    [one] Yksi luku pysyy ennallaan.
   *[other] { $count } lukua pysyy ennallaan.
  }
away-send = Merkitse poissa
away-done = Poissa: { $span }.
away-more = Muut kuukaudet

import-month-too-far-ahead = Näin kauas eteenpäin ei vielä voi merkitä poissaoloa: enintään kaksitoista kuukautta.
