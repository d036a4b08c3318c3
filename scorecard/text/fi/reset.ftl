# Kirjeet sekä sivut "Unohditko salasanan?" -linkin ja uuden salasanan linkin takana.

reset-forgot-link = Unohditko salasanan?
reset-forgot-title = Unohditko salasanan?
reset-forgot-lead = Kirjoita sähköpostiosoitteesi, niin siihen lähtee linkki uuteen salasanaan.
reset-forgot-submit = Lähetä linkki
reset-forgot-back = Takaisin kirjautumiseen
reset-asked-title = Katso sähköpostisi
reset-asked = Jos joku kirjautuu täällä tällä osoitteella ja salasanalla, siihen on matkalla viesti. Sen linkki toimii kerran, { $minutes } minuutin ajan. Eikö viestiä näy? Katso roskapostikansiosta tai kysy akatemiasi ylläpitäjältä.
reset-too-many = Pyyntöjä on ollut liian monta. Yritä uudelleen { $minutes ->
    [one] minuutin
   *[other] { $minutes } minuutin
} kuluttua.

reset-title = Valitse uusi salasana
reset-lead = Osoitteelle { $email }. Kaikilla muilla laitteilla sinut kirjataan ulos.
reset-submit = Ota tämä salasana käyttöön
reset-gone-title = Tämä linkki ei enää toimi
reset-gone-again = Hanki uusi linkki
reset-gone = Se on jo käytetty tai liian vanha: tällainen linkki toimii kerran, { $minutes } minuutin ajan. Hanki uusi.

reset-letter-subject = Uusi salasana Raketin mittaristoon
reset-letter =
    Hei { $name },

    sinulle pyydettiin uutta salasanaa Raketin mittaristoon ({ $academy }). Jos pyytäjä olit sinä, valitse salasana tästä { $minutes } minuutin kuluessa:

    { $link }

    Jos et ollut, älä tee mitään: salasanasi pysyy ennallaan.
reset-invitation-mailed = Linkki lähtee hänelle myös sähköpostitse.
reset-invitation-subject = Tervetuloa Raketin mittaristoon, { $academy }
reset-invitation =
    Hei,

    sinut on kutsuttu Raketin mittaristoon ({ $academy }). Valitse salasanasi tästä { $days } päivän kuluessa, niin pääset sisään:

    { $link }

    Linkki toimii kerran. Älä anna sitä eteenpäin: se on vain sinun.
