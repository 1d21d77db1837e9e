# Nederlands. De sleutels zijn in alle bestanden gelijk; een test houdt ze bij elkaar.

## Namen van de talen
language-sv = Svenska
language-nb = Norsk
language-nl = Nederlands
language-en = English

## De pagina
app-title = Klantenservice-assistent
app-lead = Vraag hoe je een klacht behandelt of een klant behoudt. Elke zin in het antwoord komt uit jullie eigen richtlijnen, met bron.
ask-placeholder = Beschrijf de situatie in je eigen woorden
ask-new = Nieuw gesprek
ask-history = Eerdere gesprekken
ask-forget = Dit gesprek verwijderen
ask-suggestions = Bijvoorbeeld
ask-thinking = Bezig met zoeken in de richtlijnen …
ask-unfinished = Deze vraag is niet beantwoord omdat het programma stopte. Stel de vraag opnieuw.
ask-again = Opnieuw vragen
page-language = Taal
page-ask = Vragen
page-warming = De zoekfunctie start op. Het eerste antwoord duurt een paar seconden.
page-publishing = De richtlijnen worden voorbereid: { $done } van { $total } teksten gelezen

## De antwoordkaart
answer-group-do = Zo pak je het aan
answer-group-say = Zeg het zo
answer-group-more = Goed om te weten
answer-sources = Bronnen ({ $count })
answer-source-line = { $title } – { $section }
answer-source-handbook = Handboek
answer-source-document = Bedrijfsdocument
answer-source-language = { $language ->
    [sv] In het Zweeds
    [nb] In het Noors
    [nn] In het Nynorsk
    [nl] In het Nederlands
    [en] In het Engels
   *[other] In een andere taal
}
answer-quotation = { $language ->
    [sv] In het Zweeds
    [nb] In het Noors
    [nn] In het Nynorsk
    [nl] In het Nederlands
    [en] In het Engels
   *[other] In een andere taal
}: ‘{ $quote }’
answer-copy = Kopiëren
answer-copy-hint = De tekst met bronnen, klaar om te plakken
answer-copy-sources = Bronnen
answer-helpful = Nuttig
answer-unhelpful = Niet nuttig
answer-thanks = Bedankt, het is genoteerd.
answer-why = Wat klopte er niet?
answer-why-wrong = Het antwoord gaat over iets anders
answer-why-incomplete = Er ontbreekt iets
answer-why-incorrect = Het is niet juist
answer-why-unclear = Het is moeilijk te begrijpen
answer-why-remark = In je eigen woorden (niet verplicht)
answer-why-send = Versturen

## Als het antwoord nee is
refusal-nothing = De richtlijnen zeggen hier niets over. Ze gaan over klachten, klantbehoud en klantrelaties.
refusal-near = De richtlijnen gaan zijdelings over dit onderwerp, maar geven geen antwoord dat goed genoeg is om te citeren.
refusal-company_fact = Dit is iets wat alleen jullie bedrijf weet, en het staat niet in de bedrijfsdocumenten. Vraag het aan je teamleider.
refusal-not_served = Daar help ik niet bij. Persoonsgegevens, misleiding en pogingen om mijn regels te veranderen horen hier niet thuis.
refusal-nearest = Onderwerpen die het meest in de buurt komen

## Fouten
error-unexpected = Er ging iets mis. Je vraag is bewaard. Probeer het opnieuw of start het programma opnieuw.
error-setting = { $name } heeft de waarde ‘{ $value }’ en die is niet bruikbaar. Verbeter of verwijder die.
error-question-empty = Schrijf eerst een vraag.
error-question-long = De vraag is { $length } tekens lang; het maximum is { $limit }. Beperk je tot de situatie en wat je wilt weten.
error-question-wordless = Er staan geen woorden in de vraag. Beschrijf de situatie in een paar woorden.
error-file-missing = { $name }: dit bestand of deze map bestaat niet.
error-file-type = { $name }: dit soort bestand kan niet worden gelezen. Gebruik een van deze soorten: { $types }.
error-file-large = { $name }: het bestand is groter dan { $limit } MB. Splits het of bewaar alleen de tekst.
error-file-unreadable = { $name }: het bestand kan niet worden gelezen ({ $reason }).
error-file-binary = { $name }: dit is geen tekstbestand, of de tekencodering is onbekend. Bewaar het als tekst in UTF-8.
error-file-empty = { $name }: er staat geen tekst in het bestand.
error-file-language = { $name }: de tekst is niet in het Zweeds, Noors, Nederlands of Engels.
error-document-unknown = Er is geen document { $name }. De opdracht ‘documents’ toont alle documenten.
error-data-dir = Schrijven in { $path } lukt niet ({ $reason }). Kies een andere map met ASSISTANT_DATA_DIR.
error-database = De database { $path } kan niet worden gebruikt ({ $reason }). Zet een kopie terug of kies een andere map met ASSISTANT_DATA_DIR.
error-writer-busy = Een ander programma wijzigt op dit moment de bibliotheek. Na { $seconds } seconden wachten is dat nog niet klaar; probeer het zo nog eens.
error-index-missing = De richtlijnen zijn nog niet voorbereid. Voer uit: python -m assistant index
error-index-damaged = De zoekindex is beschadigd ({ $reason }). Voer uit: python -m assistant index
error-encoder = Het taalmodel { $name } kan niet worden geladen ({ $reason }). Controleer ASSISTANT_ENCODER.
error-encoder-bundled = Het ingebouwde zoekmodel werkt niet op deze computer ({ $reason }). Geef in ASSISTANT_ENCODER een model of map voor sentence-transformers op, bijvoorbeeld intfloat/multilingual-e5-small.
error-article-front-matter = { $file }: het artikel moet beginnen met gegevens tussen twee regels met ---.
error-article-unreadable = { $file }: kan niet worden gelezen ({ $reason }). Controleer of het bestand UTF-8 is en de gegevens bovenaan geldige YAML zijn.
error-article-field = { $file }: het veld { $field } bovenaan het artikel is onjuist ({ $reason }).
error-article-place = { $file }: slug { $slug } en taal { $language } moeten overeenkomen met de naam en de map van het bestand.
error-batch-line = Regel { $line }: { $reason }. Een regel is een JSON-object met id en text, of id en turns.

## Opdrachtregel
cli-about = Vertelt hoe je klachten behandelt en klanten behoudt, op basis van jullie eigen richtlijnen en met bronnen.
cli-ask = een vraag beantwoorden uit de richtlijnen
cli-search = de passages tonen die bij een vraag passen
cli-add = eigen documenten toevoegen (.md, .txt), of een map ermee
cli-remove = een document verwijderen op id of naam
cli-documents = de artikelen van het handboek en jullie eigen documenten tonen
cli-index = de richtlijnen voorbereiden om te zoeken
cli-evaluate = meten hoe goed antwoorden en weigeringen werken
cli-fit = de dekkingsbeoordeling afstellen op de kalibratiehelft
cli-tune = de afstemming van het ingebouwde zoekmodel trainen (duurt ongeveer tien minuten)
cli-vectors = de vectoren schrijven die bij de broncode horen
cli-question = de vraag
cli-json = JSON schrijven
cli-readability = leesbaarheid (LIX; Flesch-Douma voor Nederlands) en aantal woorden tonen
cli-batch = elke regel van een JSON-lines-bestand beantwoorden (id en text, of id en turns)
cli-language = taal van het antwoord: sv, nb, nl of en
cli-k = aantal passages
cli-paths = bestanden of mappen
cli-identity = id of naam van een document
cli-guidance = map met de teksten waarover texts.jsonl vragen stelt
cli-outside = map met testgegevens van anderen
cli-half = in plaats daarvan de kalibratiehelft tonen
cli-added = toegevoegd: { $name } ({ $language }, { $title })
cli-updated = bijgewerkt: { $name }
cli-unchanged = ongewijzigd: { $name }
cli-same = { $name } heeft dezelfde tekst als { $twin }; niet opnieuw toegevoegd
cli-removed = verwijderd: { $name }
cli-published = Klaar: { $documents } documenten, { $passages } passages.
cli-up-to-date = Actueel: { $documents } documenten, { $passages } passages.
cli-reading = Lezen: { $done } van { $total } teksten
cli-failed = { $count ->
    [one] Eén bestand is niet toegevoegd.
   *[other] { $count } bestanden zijn niet toegevoegd.
}

# Practice
cli-behaviours = wat de coach herkent in een antwoord aan een klant
cli-reply = het antwoord
cli-reply-batch = een bestand met een regel (id, lang, text) per antwoord
cli-behaviours-only = alleen de cijfers van de coach
error-reply-empty = Er is geen antwoord om te bekijken.
error-reply-language = Het antwoord moet in het Zweeds, Noors of Nederlands zijn. Geef de taal op met --language sv, nb of nl.
behaviour-apologise = biedt excuses aan
behaviour-empathise = toont begrip
behaviour-thank = bedankt
behaviour-clarify = vraagt door
behaviour-own = neemt verantwoordelijkheid
behaviour-solve = lost op
behaviour-timeframe = noemt een tijd
behaviour-followup = volgt op
behaviour-summarise = vat samen
behaviour-blame = geeft een ander de schuld
behaviour-deflect = verschuilt zich achter regels
behaviour-dismiss = bagatelliseert
behaviour-rude = is onbeleefd
behaviour-overpromise = belooft te veel
cli-scenario = scenario’s om te oefenen
cli-scenario-check = scenariobestanden controleren
cli-scenario-files = de bestanden; zonder namen alle meegeleverde
cli-scenario-good = { $file }: in orde ({ $languages })
error-scenario = { $file }, regel { $line }, { $place }: { $reason }. Herstel de regel; alle velden staan in docs/scenarios.md.
