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
