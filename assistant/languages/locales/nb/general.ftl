## Navn på språkene
language-sv = Svenska
language-nb = Norsk
language-nl = Nederlands
language-en = English

## Siden
app-title = Kundeserviceassistenten
app-lead = Spør om hvordan du tar imot en klage eller beholder en kunde. Hver setning i svaret er hentet fra veiledningen deres, med kilde.
ask-placeholder = Beskriv situasjonen med egne ord
ask-new = Ny samtale
ask-history = Tidligere samtaler
ask-forget = Slett samtalen
ask-suggestions = For eksempel
ask-thinking = Leter i veiledningen …
ask-unfinished = Spørsmålet ble ikke besvart fordi programmet stoppet. Still det på nytt.
ask-again = Spør på nytt
page-language = Språk
page-ask = Spør
page-warming = Søket gjøres klart. Det første svaret tar noen sekunder.
page-publishing = Klargjør veiledningen: { $done } av { $total } tekster lest
