## Innlogging
sign-in = Logg inn
sign-in-lead = Logg inn med jobbkontoen din for å fortsette.
sign-out = Logg ut
signed-in-as = Logget inn: { $name }

## Hvem som får gjøre hva, og hvorfra
error-not-allowed =
    { $right ->
        [ask] Rollen din gir deg ikke tilgang til å stille spørsmål.
        [practise] Rollen din gir deg ikke tilgang til å øve.
        [read] Rollen din gir deg ikke tilgang til å lese i biblioteket.
        [curate] Rollen din gir deg ikke tilgang til å endre noe i biblioteket.
        [board] Rollen din gir deg ikke tilgang til å arbeide med ubesvarte spørsmål.
        [team] Rollen din gir deg ikke tilgang til å se teamet.
        [workshop] Rollen din gir deg ikke tilgang til å lede workshoper.
       *[administer] Dette er det bare administratorer som får gjøre.
    } En administrator kan gi deg en annen rolle.
error-not-signed-in = Du er ikke logget inn. Last siden på nytt og logg inn.
error-claims = Det framgikk ikke av innloggingen hvem du er. Si fra til en administrator.
error-domain = Kontoen din har ikke tilgang til assistenten. Logg inn med jobbkontoen din, eller kontakt en administrator.
error-not-this-machine = Innlogging er ikke satt opp, så assistenten kan bare brukes på datamaskinen den kjører på. I docs/sign-in.md står det hvordan en administrator setter den opp.
error-open-without-sign-in = Assistenten kan ikke kjøres på denne måten: Andre ville kunne nå den på adressen { $address }, og innlogging er ikke satt opp. Sett opp innlogging slik det står i docs/sign-in.md, eller bruk adressen localhost.
error-sign-in-incomplete = Innloggingen er ikke ferdig satt opp. Dette mangler i seksjonen [auth] i secrets.toml: { $names }. Se docs/sign-in.md.
error-sign-in-secret = cookie_secret i secrets.toml er for kort. Den må ha minst { $least } tilfeldige tegn.
error-secrets = Filen { $path } kan ikke leses. Kontroller at den er gyldig TOML.

## Kommandoen serve
cli-serve = Start siden. Den er bare tilgjengelig fra andre datamaskiner hvis innlogging er satt opp.
cli-address = adressen det lyttes på; localhost hvis ikke noe annet er oppgitt
cli-port = porten det lyttes på; 8501 hvis ikke noe annet er oppgitt
cli-secrets = filen med seksjonen [auth]; .streamlit/secrets.toml hvis ikke noe annet er oppgitt
