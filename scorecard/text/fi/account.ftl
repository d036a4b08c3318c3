# Sisään- ja uloskirjautuminen, ensimmäinen ylläpitäjä, demon henkilöt ja Streamlitin oma sivu.

account-language-name = Suomi
account-email = Sähköposti
account-password = Salasana
account-name = Nimi
account-mine = Tämä on oma laitteeni
account-mine-help = Jäsenet pysyvät kirjautuneina 30 päivää. Jätä valitsematta yhteiskäyttöisellä koneella.
account-help = Unohditko salasanan? Akatemiasi ylläpitäjä voi antaa sinulle uuden.
account-refused = Sähköpostiosoite tai salasana ei täsmää. Tarkista molemmat ja yritä uudelleen.
account-too-many = Yrityksiä on ollut liian monta. Yritä uudelleen { $minutes ->
    [one] minuutin
   *[other] { $minutes } minuutin
} kuluttua.
account-sign-out-question = Haluatko kirjautua ulos tällä laitteella?
account-stay = Pysy kirjautuneena
account-form-refused-title = Yritä vielä kerran
account-form-refused = Lomake oli vanhentunut tai tuli toiselta sivulta. Avaa se uudelleen ja lähetä se vielä kerran.
account-insecure = Yhteyttä ei ole salattu, joten muut samassa verkossa voivat lukea sitä. Pyydä sovelluksen ylläpidolta https-osoite.
account-javascript-needed = Raketin mittaristo tarvitsee JavaScriptin. Ota se käyttöön selaimessasi ja lataa sivu uudelleen.
account-too-many-pages-title = Tämä sivu suljettiin
account-too-many-pages = Sinulla on yli { $most } sivua auki. Vanhin niistä suljettiin, jotta sovellus pysyy kaikille nopeana. Tallentamasi tiedot ovat tallessa.
account-too-many-pages-back = Avaa uudelleen
account-error-title = Se ei onnistunut
account-error = Meillä tapahtui virhe, ja se kirjattiin lokiin. Mitään ei tallentunut puolittain. Yritä hetken kuluttua uudelleen.

account-set-up-link = Täällä ei ole vielä ketään. Avaa tämä linkki 24 tunnin kuluessa, niin sinusta tulee ensimmäinen ylläpitäjä:
    { $link }
account-set-up-title = Tervetuloa kyytiin
account-set-up-lead = Täällä ei ole vielä ketään. Sinusta tulee akatemiasi ensimmäinen ylläpitäjä.
account-set-up-submit = Aloita
account-password-help = Vähintään 12 merkkiä. Helpoiten muistat useamman sanan, jotka vain sinä yhdistäisit.

account-password-title = Vaihda salasana
account-password-whose = Olet kirjautunut nimellä { $name } ({ $email }).
account-password-current = Nykyinen salasana
account-password-new = Uusi salasana
account-password-submit = Vaihda salasana
account-password-effect = Pysyt kirjautuneena tällä laitteella. Muilla laitteillasi kirjaudut uudelleen uudella salasanalla.
account-password-done-title = Salasana on vaihdettu
account-password-done = Pysyt kirjautuneena tällä laitteella. Muilla laitteillasi sinut on kirjattu ulos.
account-password-none = Sinulla ei ole omaa salasanaa. Akatemiasi ylläpitäjä voi antaa sinulle sellaisen.
account-back-to-me = Takaisin omiin tietoihin

account-demo-title = Kuka haluat olla?
account-demo-lead = Tämä on demo, jonka ihmiset ovat keksittyjä. Valitse yksi ja katsele ympärillesi. Mitään ei jää talteen.
account-demo-suggested = Näistä on hyvä aloittaa
account-demo-everybody = Tai kuka tahansa muu
account-demo-administration = Ylläpito
account-demo-member = Jäsen
account-demo-member-sees = Kirjaa kuukautensa puolessa minuutissa ja näkee käyrät, tavoitteet ja tiimin raketin.
account-demo-leader = Tiimiliideri
account-demo-leader-sees = Merkitsee tiimin täpät ja juhlii sitä, mihin on päästy.
account-demo-coach = Valmentaja
account-demo-coach-sees = Näkee tiimit rinnakkain: täpät ja niiden muutoksen.
account-demo-admin = Ylläpitäjä
account-demo-admin-sees = Näkee jokaisen tiimin kokonaisuutena, mutta ei kenenkään henkilökohtaisia lukuja.

password-too-short = Salasana on liian lyhyt. Siinä on oltava vähintään { $least } merkkiä.
password-too-long = Salasana on liian pitkä. Siihen mahtuu enintään 1 024 tavua.
password-guessable = Salasanassa on nimesi, osoitteesi tai tämän sovelluksen nimi. Valitse sellainen, jota kukaan ei arvaa.
password-too-easy = Tämä salasana on helppo arvata: se on yleinen sana, kuvio, päivämäärä tai toistoa. Yhdistä useita sanoja, jotka eivät kuulu yhteen.
password-not-current = Nykyinen salasana ei täsmää. Tarkista se ja yritä uudelleen.
email-taken = Tämä sähköpostiosoite on jo jollakulla.
