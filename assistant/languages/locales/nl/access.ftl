## Inloggen
sign-in = Inloggen
sign-in-lead = Log in met je werkaccount om verder te gaan.
sign-out = Uitloggen
signed-in-as = Ingelogd: { $name }

## Wie wat mag, en vanwaar
error-not-allowed =
    { $right ->
        [ask] Met jouw rol kun je geen vragen stellen.
        [practise] Met jouw rol kun je niet oefenen.
        [read] Met jouw rol kun je de bibliotheek niet lezen.
        [curate] Met jouw rol kun je niets in de bibliotheek wijzigen.
        [board] Met jouw rol kun je niet met onbeantwoorde vragen werken.
        [team] Met jouw rol kun je het team niet bekijken.
        [workshop] Met jouw rol kun je geen workshops leiden.
       *[administer] Alleen beheerders mogen dit.
    } Een beheerder kan je een andere rol geven.
error-not-signed-in = Je bent niet ingelogd. Laad de pagina opnieuw en log in.
error-claims = Bij het inloggen is niet doorgegeven wie je bent. Meld dit bij een beheerder.
error-domain = Je account heeft geen toegang tot deze assistent. Log in met je werkaccount of vraag het aan een beheerder.
error-not-this-machine = Inloggen is niet ingesteld. Daarom werkt de assistent alleen op de computer waarop hij draait. In docs/sign-in.md leest een beheerder hoe het wordt ingesteld.
error-open-without-sign-in = Zo mag de assistent niet draaien: anderen zouden erbij kunnen op het adres { $address }, en inloggen is niet ingesteld. Stel inloggen in zoals in docs/sign-in.md staat of gebruik het adres localhost.
error-sign-in-incomplete = Inloggen is niet volledig ingesteld. In het onderdeel [auth] van secrets.toml ontbreekt: { $names }. Zie docs/sign-in.md.
error-sign-in-secret = De waarde van cookie_secret in secrets.toml is te kort. Er zijn minstens { $least } willekeurige tekens nodig.
error-secrets = Het bestand { $path } kan niet worden gelezen. Controleer of het geldige TOML is.

## De opdracht serve
cli-serve = Start de pagina. Andere computers kunnen er alleen bij als inloggen is ingesteld.
cli-address = het adres om op te luisteren; localhost als je niets opgeeft
cli-port = de poort om op te luisteren; 8501 als je niets opgeeft
cli-secrets = het bestand met het onderdeel [auth]; .streamlit/secrets.toml als je niets opgeeft
