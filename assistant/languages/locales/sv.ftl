# Svenska. Nycklarna är desamma i alla filer; ett test håller ihop dem.

## Språkens namn
language-sv = Svenska
language-nb = Norsk
language-nl = Nederlands
language-en = English

## Sidan
app-title = Kundserviceassistenten
app-lead = Fråga hur du tar hand om ett klagomål eller behåller en kund. Varje mening i svaret kommer från er vägledning, med källan angiven.
ask-placeholder = Beskriv situationen med egna ord
ask-new = Ny konversation
ask-history = Tidigare konversationer
ask-forget = Ta bort konversationen
ask-suggestions = Till exempel
ask-thinking = Letar i vägledningen …
ask-unfinished = Frågan hann inte besvaras innan programmet stannade. Ställ den igen.
ask-again = Fråga igen
page-language = Språk
page-ask = Fråga
page-warming = Sökningen startar. Det första svaret dröjer några sekunder.
page-publishing = Förbereder vägledningen: { $done } av { $total } texter lästa

## Svarskortet
answer-group-do = Gör så här
answer-group-say = Säg så här
answer-group-more = Bra att veta
answer-sources = Källor ({ $count })
answer-source-line = { $title } – { $section }
answer-source-handbook = Handbok
answer-source-document = Företagets dokument
answer-source-language = På { $language ->
    [sv] svenska
    [nb] norska
    [nn] nynorska
    [nl] nederländska
    [en] engelska
   *[other] ett annat språk
}
answer-quotation = { $language ->
    [sv] På svenska
    [nb] På norska
    [nn] På nynorska
    [nl] På nederländska
    [en] På engelska
   *[other] På ett annat språk
}: ”{ $quote }”
answer-copy = Kopiera
answer-copy-hint = Texten med källor, klar att klistra in
answer-copy-sources = Källor
answer-helpful = Svaret hjälpte
answer-unhelpful = Svaret hjälpte inte
answer-thanks = Tack, det är noterat.
answer-why = Vad var fel?
answer-why-wrong = Svaret handlar om något annat
answer-why-incomplete = Något saknas
answer-why-incorrect = Det stämmer inte
answer-why-unclear = Det är svårt att förstå
answer-why-remark = Med egna ord (valfritt)
answer-why-send = Skicka

## När svaret är nej
refusal-nothing = Vägledningen säger inget om det här. Den handlar om klagomål, om att behålla kunder och om kundrelationer.
refusal-near = Vägledningen berör ämnet men ger inget svar som är tillräckligt bra för att citeras.
refusal-company_fact = Det här är en uppgift som bara ert företag känner till, och den finns inte i företagets dokument. Fråga din teamledare.
refusal-not_served = Det hjälper jag inte till med. Frågor om personuppgifter, försök att vilseleda och försök att ändra mina regler hör inte hemma här.
refusal-nearest = Närmaste ämnen

## Fel
error-unexpected = Något gick fel. Din fråga är sparad. Försök igen eller starta om programmet.
error-setting = { $name } har värdet ”{ $value }”, som inte går att använda. Rätta eller ta bort det.
error-question-empty = Skriv en fråga först.
error-question-long = Frågan är { $length } tecken lång; högst { $limit } kan läsas. Korta ned den till situationen och det du vill veta.
error-question-wordless = Det finns inga ord i frågan. Beskriv situationen med några ord.
error-file-missing = { $name }: filen eller mappen finns inte.
error-file-type = { $name }: den filtypen går inte att läsa. Använd någon av dessa: { $types }.
error-file-large = { $name }: filen är större än { $limit } MB. Dela upp den eller spara bara texten.
error-file-unreadable = { $name }: filen går inte att läsa ({ $reason }).
error-file-binary = { $name }: det här är ingen textfil, eller så är teckenkodningen okänd. Spara den som text i UTF-8.
error-file-empty = { $name }: det finns ingen text i filen.
error-file-language = { $name }: texten är inte på svenska, norska, nederländska eller engelska.
error-document-unknown = Det finns inget dokument { $name }. Kommandot ”documents” listar dem.
error-data-dir = Det går inte att skriva i { $path } ({ $reason }). Välj en annan mapp med ASSISTANT_DATA_DIR.
error-database = Databasen { $path } går inte att använda ({ $reason }). Återställ en kopia eller välj en annan mapp med ASSISTANT_DATA_DIR.
error-writer-busy = Ett annat program ändrar i biblioteket just nu. Försöket avbröts efter { $seconds } sekunder. Försök igen om en stund.
error-index-missing = Vägledningen är inte förberedd än. Kör: python -m assistant index
error-index-damaged = Sökindexet är skadat ({ $reason }). Kör: python -m assistant index
error-encoder = Språkmodellen { $name } går inte att läsa in ({ $reason }). Kontrollera ASSISTANT_ENCODER.
error-encoder-bundled = Den inbyggda sökmodellen fungerar inte på den här datorn ({ $reason }). Ange en modell eller mapp för sentence-transformers i ASSISTANT_ENCODER, till exempel intfloat/multilingual-e5-small.
error-article-front-matter = { $file }: artikeln måste börja med uppgifter mellan två rader med ---.
error-article-unreadable = { $file }: går inte att läsa ({ $reason }). Kontrollera att filen är UTF-8 och att uppgifterna överst är giltig YAML.
error-article-field = { $file }: fältet { $field } överst i artikeln är fel ({ $reason }).
error-article-place = { $file }: slug { $slug } och språk { $language } måste stämma med filens namn och mapp.
error-batch-line = Rad { $line }: { $reason }. En rad är ett JSON-objekt med id och text, eller id och turns.

## Kommandoraden
cli-about = Svarar på frågor om att ta hand om klagomål och behålla kunder, ur er vägledning och med källor.
cli-ask = besvara en fråga ur vägledningen
cli-search = lista de textstycken som passar en fråga
cli-add = lägg till egna dokument (.md, .txt) eller en mapp med sådana
cli-remove = ta bort ett dokument, angivet med id eller namn
cli-documents = lista handbokens artiklar och era dokument
cli-index = förbered vägledningen för sökning
cli-evaluate = mät hur väl svar och nej fungerar
cli-fit = anpassa täckningsbedömningen på kalibreringshalvan
cli-tune = träna anpassningen av den inbyggda sökmodellen (tar ungefär tio minuter)
cli-vectors = skriv de vektorer som följer med källkoden
cli-question = frågan
cli-json = skriv ut som JSON
cli-readability = visa läsbarhet (LIX; Flesch-Douma för nederländska) och antal ord
cli-batch = besvara varje rad i en JSON-lines-fil (id och text, eller id och turns)
cli-language = svarets språk: sv, nb, nl eller en
cli-k = antal textstycken
cli-paths = filer eller mappar
cli-identity = dokumentets id eller namn
cli-guidance = mapp med de vägledningstexter som texts.jsonl frågar om
cli-outside = mapp med testdata utifrån
cli-half = redovisa kalibreringshalvan i stället
cli-added = tillagt: { $name } ({ $language }, { $title })
cli-updated = uppdaterat: { $name }
cli-unchanged = oförändrat: { $name }
cli-same = { $name } har samma text som { $twin }; lades inte till igen
cli-removed = borttaget: { $name }
cli-published = Klart: { $documents } dokument, { $passages } textstycken.
cli-up-to-date = Aktuellt: { $documents } dokument, { $passages } textstycken.
cli-reading = Läser: { $done } av { $total } texter
cli-failed = { $count ->
    [one] En fil lades inte till.
   *[other] { $count } filer lades inte till.
}

# Practice
cli-behaviours = vad coachen känner igen i ett svar till en kund
cli-reply = svaret
cli-reply-batch = en fil med en rad (id, lang, text) för varje svar
cli-behaviours-only = bara coachens siffror
error-reply-empty = Det finns inget svar att titta på.
error-reply-language = Svaret ska vara på svenska, norska eller nederländska. Ange språket med --language sv, nb eller nl.
behaviour-apologise = ber om ursäkt
behaviour-empathise = visar förståelse
behaviour-thank = tackar
behaviour-clarify = frågar
behaviour-own = tar ansvar
behaviour-solve = löser
behaviour-timeframe = ger en tid
behaviour-followup = följer upp
behaviour-summarise = sammanfattar
behaviour-blame = skyller ifrån sig
behaviour-deflect = gömmer sig bakom regler
behaviour-dismiss = förminskar
behaviour-rude = är otrevlig
behaviour-overpromise = lovar för mycket
cli-scenario = scenarier för övning
cli-scenario-check = kontrollera scenariofiler
cli-scenario-files = filerna; utan dem alla som följer med
cli-scenario-good = { $file }: i ordning ({ $languages })
error-scenario = { $file }, rad { $line }, { $place }: { $reason }. Rätta raden; alla fält står i docs/scenarios.md.
