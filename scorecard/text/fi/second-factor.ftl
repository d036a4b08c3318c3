# Kaksivaiheinen kirjautuminen: koodi salasanan lisäksi, varakoodit ja salasanan näyttäminen uudelleen.

second-factor-title = Kaksivaiheinen kirjautuminen
second-factor-off = Ei käytössä: pelkkä salasana päästää sisään.
second-factor-required = Akatemiasi edellyttää tätä sinulta. Ota se käyttöön nyt, niin pääset jatkamaan sinne, minne olit menossa.
second-factor-what = Kaksivaiheisessa kirjautumisessa pelkkä salasana ei avaa mitään, vaikka joku saisi sen selville. Sen jälkeen kirjoitat koodin, jonka puhelimesi sovellus näyttää.
second-factor-needs = Tarvitset puhelimeesi todennussovelluksen, esimerkiksi Aegisin, FreeOTP:n, Google Authenticatorin tai Microsoft Authenticatorin.
second-factor-begin = Ota käyttöön
second-factor-show-first = Anna ensin salasanasi
second-factor-scan = Skannaa tämä todennussovelluksella
second-factor-picture = QR-koodi todennussovellusta varten. Sama avain on alla kirjoitettavaksi.
second-factor-on-phone = Luetko tätä samalla puhelimella? Avaa sovellus
second-factor-by-hand = Kirjoita avain käsin
second-factor-key = Avain:
second-factor-label-first = Koodi, jonka sovellus nyt näyttää
second-factor-help-first = Kuusi numeroa. Ne vaihtuvat 30 sekunnin välein.
second-factor-confirm = Ota käyttöön
second-factor-anew = Aloita alusta toisella avaimella
second-factor-confirmed = Kaksivaiheinen kirjautuminen on käytössä. Muilla laitteillasi kirjaudut uudelleen, koodin kanssa.
second-factor-on = Käytössä { $at } lähtien.
second-factor-turned-off = Kaksivaiheinen kirjautuminen ei ole enää käytössä. Muilla laitteillasi sinut on kirjattu ulos.
second-factor-turn-off = Poista käytöstä
second-factor-turn-off-effect = Sen jälkeen pelkkä salasana päästää sisään. Varakoodisi lakkaavat toimimasta, ja muilla laitteillasi sinut kirjataan ulos.
second-factor-turn-off-required = Akatemiasi edellyttää tätä sinulta, joten otat sen heti uudelleen käyttöön, esimerkiksi uudella puhelimella. Varakoodisi lakkaavat toimimasta, ja muilla laitteillasi sinut kirjataan ulos.

second-factor-codes-title = Varakoodisi
second-factor-codes-lead = Jokainen niistä päästää sinut sisään kerran, jos puhelin ei ole mukana. Näet ne vain nyt.
second-factor-codes-label = Tulosta ne tai kopioi ne varmaan paikkaan
second-factor-codes-help = Yksi napsautus valitsee kaikki. Älä säilytä niitä samassa puhelimessa kuin sovellusta.
second-factor-codes-kept = Olen ottanut ne talteen
second-factor-codes-renewed = Nämä ovat uudet varakoodisi. Aiemmat eivät enää toimi.
second-factor-codes-left = { $left ->
    [0] Yhtään { $all } varakoodistasi ei ole jäljellä.
    [one] Yksi { $all } varakoodistasi on jäljellä.
   *[other] { $left } varakoodia { $all }:stä on jäljellä.
}
second-factor-new-codes = Tee uudet varakoodit
second-factor-new-codes-effect = Saat kymmenen uutta. Nykyiset lakkaavat toimimasta.

second-factor-step-title = Vielä yksi vaihe
second-factor-ask-code = Olet melkein perillä. Avaa nyt puhelimesi todennussovellus.
second-factor-ask-recovery = Olet melkein perillä. Kirjoita nyt jokin varakoodeistasi; kukin toimii kerran.
second-factor-label-code = Sovelluksen koodi
second-factor-label-recovery = Varakoodi
second-factor-help-code = Kuusi numeroa. Ne vaihtuvat 30 sekunnin välein.
second-factor-help-recovery = Neljä neljän merkin ryhmää, kuten tulostit tai kopioit ne. Isoilla kirjaimilla ja väliviivoilla ei ole väliä.
second-factor-no-phone = Puhelin ei ole mukana
second-factor-have-phone = Käytä sittenkin sovellusta
second-factor-all-lost = Puhelin ja varakoodit hukassa? Akatemiasi ylläpitäjä voi poistaa kaksivaiheisen kirjautumisen, ja otat sen uudelleen käyttöön.
second-factor-too-late = Siinä kesti yli kymmenen minuuttia. Aloita uudelleen salasanasta.

second-factor-again-title = Oletko se sinä?
second-factor-again-lead = Olet kirjautunut nimellä { $name }. Vahvista vielä kerran, että se olet sinä, ennen kuin jatkat.
second-factor-again-submit = Jatka
second-factor-again-anew = Sinulla ei ole täällä salasanaa eikä kaksivaiheista kirjautumista. Kirjaudu uudelleen, niin palaat siihen, missä olit.

second-factor-code-wrong = Koodi ei täsmää. Katso sovelluksesta uudelleen: koodi vaihtuu 30 sekunnin välein. Jos tämä toistuu, tarkista, että puhelin asettaa kellonsa automaattisesti.
second-factor-code-used = Tämä koodi on jo käytetty. Odota seuraavaa, enintään puoli minuuttia.
second-factor-recovery-wrong = Varakoodi ei täsmää tai se on jo käytetty. Kukin toimii kerran.
second-factor-none = Sinulla ei ole kaksivaiheista kirjautumista. Ota se ensin käyttöön.
second-factor-none-begun = Käyttöönotto alkoi liian kauan sitten tai toisessa ikkunassa. Aloita alusta.
second-factor-already = Kaksivaiheinen kirjautuminen on jo käytössä. Poista se ensin käytöstä, jos vaihdat puhelinta.
second-factor-own = Tämä on omasi. Poista se käytöstä kaksivaiheisen kirjautumisen sivulla.
second-factor-none-of-theirs = Tällä henkilöllä ei ole kaksivaiheista kirjautumista.
second-factor-seal-broken = Palvelimen avain on vaihtunut, joten kenenkään koodeja ei voi tarkistaa. Ylläpitäjän on poistettava kaksivaiheinen kirjautumisesi; sen jälkeen otat sen uudelleen käyttöön.
password-again = Vahvista vielä kerran, että se olet sinä, ja yritä sitten uudelleen. Vahvistus on voimassa puoli tuntia.
password-again-link = Anna salasanasi uudelleen
