## Kommandolinjen
cli-about = Svarer på hvordan man tar hånd om klager og beholder kunder, ut fra veiledningen deres og med kilder.
cli-ask = besvar et spørsmål fra veiledningen
cli-search = list opp avsnittene som passer til et spørsmål
cli-add = legg til egne dokumenter (PDF, Word, PowerPoint, HTML, Markdown, tekst) eller en mappe med slike
cli-remove = fjern et dokument ved id eller navn
cli-documents = list opp håndbokens artikler og deres egne dokumenter
cli-index = klargjør veiledningen for søk
cli-evaluate = mål hvor godt svar og avslag fungerer
cli-fit = tilpass dekningsvurderingen på kalibreringshalvdelen
cli-tune = tren tilpasningen av den innebygde søkemodellen (tar omtrent ti minutter)
cli-vectors = skriv vektorene som følger med kildekoden
cli-question = spørsmålet
cli-json = skriv JSON
cli-readability = vis lesbarhet (LIX; Flesch-Douma for nederlandsk) og antall ord
cli-batch = besvar hver linje i en JSON-lines-fil (id og text, eller id og turns)
cli-language = språket i svaret: sv, nb, nl eller en
cli-k = antall avsnitt
cli-paths = filer eller mapper
cli-identity = id-en eller navnet til et dokument
cli-guidance = mappe med veiledningstekstene som texts.jsonl spør om
cli-outside = mappe med eksterne testdata
cli-half = vis kalibreringshalvdelen i stedet
cli-added = lagt til: { $name } ({ $language }, { $title })
cli-updated = oppdatert: { $name }
cli-unchanged = uendret: { $name }
cli-same = { $name } har samme tekst som { $twin }; ble ikke lagt til på nytt
cli-removed = fjernet: { $name }
cli-published = Klart: { $documents } dokumenter, { $passages } avsnitt.
cli-up-to-date = Alt er oppdatert: { $documents } dokumenter, { $passages } avsnitt.
cli-reading = Leser: { $done } av { $total } tekster
cli-failed = { $count ->
    [one] Én fil ble ikke lagt til.
   *[other] { $count } filer ble ikke lagt til.
}
cli-add-title = tittelen, for én fil
cli-add-owner = hvem som er ansvarlig for det
cli-add-kind = policy (bindende), guide (rådgivende) eller text
cli-add-country = landet det gjelder: se, no eller nl
cli-add-valid-from = datoen det gjelder fra
cli-add-review-by = datoen det senest skal gjennomgås
cli-withdraw = trekk et dokument tilbake; teksten beholdes
cli-restore = gjør et tilbaketrukket dokument gjeldende igjen
cli-gently = med lav prioritet, samtidig med en app som kjører
cli-company-only = bare tallene for bedriftens retningslinjer
cli-gaps-only = bare tallene for kunnskapshull og godkjente svar
cli-conflicts-only = bare tallene for dokumenter som motsier hverandre
