## Inloggning
sign-in = Logga in
sign-in-lead = Logga in med ditt arbetskonto för att fortsätta.
sign-out = Logga ut
signed-in-as = Inloggad som { $name }

## Vem som får göra vad, och varifrån
error-not-allowed =
    { $right ->
        [ask] Din roll ger dig inte rätt att ställa frågor.
        [practise] Din roll ger dig inte rätt att öva.
        [read] Din roll ger dig inte rätt att läsa i biblioteket.
        [curate] Din roll ger dig inte rätt att ändra i biblioteket.
        [board] Din roll ger dig inte rätt att arbeta med obesvarade frågor.
        [team] Din roll ger dig inte rätt att se teamet.
        [workshop] Din roll ger dig inte rätt att leda workshoppar.
       *[administer] Det här får bara administratörer göra.
    } En administratör kan ge dig en annan roll.
error-not-signed-in = Du är inte inloggad. Ladda om sidan och logga in.
error-claims = Det framgick inte av inloggningen vem du är. Säg till en administratör.
error-domain = Ditt konto har inte tillgång till assistenten. Logga in med ditt arbetskonto eller fråga en administratör.
error-not-this-machine = Inloggningen är inte konfigurerad, så assistenten kan bara användas på den dator som den körs på. I docs/sign-in.md står hur en administratör konfigurerar den.
error-open-without-sign-in = Så här får assistenten inte köras: andra skulle kunna nå den på adressen { $address }, och inloggningen är inte konfigurerad. Konfigurera den enligt docs/sign-in.md eller använd adressen localhost.
error-sign-in-incomplete = Inloggningen är inte färdigkonfigurerad. Det här saknas i avsnittet [auth] i secrets.toml: { $names }. Se docs/sign-in.md.
error-sign-in-secret = cookie_secret i secrets.toml är för kort. Det behövs minst { $least } slumpmässiga tecken.
error-secrets = Filen { $path } går inte att läsa. Kontrollera att den är giltig TOML.

## Kommandot serve
cli-serve = Starta sidan. Andra datorer når den bara om inloggningen är konfigurerad.
cli-address = adressen att lyssna på; localhost om inget anges
cli-port = porten att lyssna på; 8501 om inget anges
cli-secrets = filen med avsnittet [auth]; .streamlit/secrets.toml om inget anges
