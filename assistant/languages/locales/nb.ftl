# Norsk bokmål. Nøklene er de samme i alle filene; en test holder dem sammen.

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

## Svarkortet
answer-group-do = Gjør slik
answer-group-say = Si det slik
answer-group-more = Greit å vite
answer-sources = Kilder ({ $count })
answer-source-line = { $title } – { $section }
answer-source-handbook = Håndbok
answer-source-document = Bedriftens dokument
answer-source-language = På { $language ->
    [sv] svensk
    [nb] norsk
    [nn] nynorsk
    [nl] nederlandsk
    [en] engelsk
   *[other] et annet språk
}
answer-quotation = { $language ->
    [sv] På svensk
    [nb] På norsk
    [nn] På nynorsk
    [nl] På nederlandsk
    [en] På engelsk
   *[other] På et annet språk
}: «{ $quote }»
answer-copy = Kopier
answer-copy-hint = Teksten med kilder, klar til å limes inn
answer-copy-sources = Kilder
answer-helpful = Nyttig
answer-unhelpful = Ikke nyttig
answer-thanks = Takk, det er notert.
answer-why = Hva var galt?
answer-why-wrong = Svaret handler om noe annet
answer-why-incomplete = Noe mangler
answer-why-incorrect = Det stemmer ikke
answer-why-unclear = Det er vanskelig å forstå
answer-why-remark = Med egne ord (valgfritt)
answer-why-send = Send

## Når svaret er nei
refusal-nothing = Veiledningen sier ingenting om dette. Den handler om klager, om å beholde kunder og om kundeforhold.
refusal-near = Veiledningen er inne på temaet, men gir ikke noe svar som er godt nok til å siteres.
refusal-company_fact = Dette er noe bare bedriften deres vet, og det står ikke i bedriftens dokumenter. Spør teamlederen din.
refusal-not_served = Det hjelper jeg ikke med. Personopplysninger, villedning og forsøk på å endre reglene mine hører ikke hjemme her.
refusal-nearest = Nærmeste temaer

## Feil
error-unexpected = Noe gikk galt. Spørsmålet ditt er lagret. Prøv igjen, eller start programmet på nytt.
error-setting = { $name } har verdien «{ $value }», som ikke kan brukes. Rett den eller fjern den.
error-question-empty = Skriv et spørsmål først.
error-question-long = Spørsmålet er på { $length } tegn, men kan være på høyst { $limit }. Kort det ned til situasjonen og det du vil vite.
error-question-wordless = Det er ingen ord i spørsmålet. Beskriv situasjonen med noen få ord.
error-file-missing = { $name }: filen eller mappen finnes ikke.
error-file-type = { $name }: denne filtypen kan ikke leses. Bruk en av disse: { $types }.
error-file-large = { $name }: filen er større enn { $limit } MB. Del den opp, eller lagre bare teksten.
error-file-unreadable = { $name }: filen kan ikke leses ({ $reason }).
error-file-binary = { $name }: dette er ikke en tekstfil, eller tegnkodingen er ukjent. Lagre den som tekst i UTF-8.
error-file-empty = { $name }: det er ingen tekst i filen.
error-file-language = { $name }: teksten er ikke på svensk, norsk, nederlandsk eller engelsk.
error-document-unknown = Fant ikke dokumentet { $name }. Kommandoen «documents» viser alle.
error-data-dir = Kan ikke skrive i { $path } ({ $reason }). Velg en annen mappe med ASSISTANT_DATA_DIR.
error-database = Databasen { $path } kan ikke brukes ({ $reason }). Gjenopprett en kopi, eller velg en annen mappe med ASSISTANT_DATA_DIR.
error-writer-busy = Et annet program endrer biblioteket akkurat nå. Har ventet i { $seconds } sekunder. Prøv igjen om litt.
error-index-missing = Veiledningen er ikke klargjort ennå. Kjør: python -m assistant index
error-index-damaged = Søkeindeksen er skadet ({ $reason }). Kjør: python -m assistant index
error-encoder = Språkmodellen { $name } kan ikke lastes ({ $reason }). Kontroller ASSISTANT_ENCODER.
error-encoder-bundled = Den innebygde søkemodellen virker ikke på denne maskinen ({ $reason }). Oppgi en modell eller mappe for sentence-transformers i ASSISTANT_ENCODER, for eksempel intfloat/multilingual-e5-small.
error-article-front-matter = { $file }: artikkelen må begynne med opplysninger mellom to linjer med ---.
error-article-unreadable = { $file }: kan ikke leses ({ $reason }). Kontroller at filen er UTF-8 og at opplysningene øverst er gyldig YAML.
error-article-field = { $file }: feltet { $field } øverst i artikkelen er feil ({ $reason }).
error-article-place = { $file }: slug { $slug } og språk { $language } må stemme med filens navn og mappe.
error-batch-line = Linje { $line }: { $reason }. En linje er et JSON-objekt med id og text, eller id og turns.

## Kommandolinjen
cli-about = Svarer på hvordan man tar hånd om klager og beholder kunder, ut fra veiledningen deres og med kilder.
cli-ask = besvar et spørsmål fra veiledningen
cli-search = list opp avsnittene som passer til et spørsmål
cli-add = legg til egne dokumenter (.md, .txt) eller en mappe med slike
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

# Practice
cli-behaviours = hva coachen kjenner igjen i et svar til en kunde
cli-reply = svaret
cli-reply-batch = en fil med en linje (id, lang, text) for hvert svar
cli-behaviours-only = bare tallene for coachen
error-reply-empty = Det er ikke noe svar å se på.
error-reply-language = Svaret må være på svensk, norsk eller nederlandsk. Oppgi språket med --language sv, nb eller nl.
behaviour-apologise = beklager
behaviour-empathise = viser forståelse
behaviour-thank = takker
behaviour-clarify = spør
behaviour-own = tar ansvar
behaviour-solve = løser
behaviour-timeframe = gir en tid
behaviour-followup = følger opp
behaviour-summarise = oppsummerer
behaviour-blame = legger skylden på andre
behaviour-deflect = gjemmer seg bak regler
behaviour-dismiss = bagatelliserer
behaviour-rude = er uhøflig
behaviour-overpromise = lover for mye
cli-scenario = scenarioer for øving
cli-scenario-check = kontroller scenariofiler
cli-scenario-files = filene; uten dem alle som følger med
cli-scenario-good = { $file }: i orden ({ $languages })
error-scenario = { $file }, linje { $line }, { $place }: { $reason }. Rett linjen; alle felt står i docs/scenarios.md.
