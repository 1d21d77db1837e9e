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
behaviour-thank = bedankt de klant
behaviour-clarify = vraagt door
behaviour-own = neemt verantwoordelijkheid
behaviour-solve = biedt een oplossing
behaviour-timeframe = zegt wanneer het gebeurt
behaviour-followup = zorgt voor terugkoppeling
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

## Oefenen: pagina's
page-practise = Oefenen
page-progress = Mijn voortgang
page-handbook = Handboek
page-team = Het team
page-talk = Gesprek
practise-lead = Kies een klant en voer het gesprek. De coach zegt na elk antwoord wat hij herkende en wat je kunt proberen; na afloop krijg je een nabespreking met verwijzingen naar het handboek.
practise-who = Wie gaat er oefenen?
practise-language = Taal van het gesprek
practise-minutes = { $minutes } min
practise-trains = traint { $what }
practise-scores = { $n ->
    [one] één poging
   *[other] { $n } pogingen
}, laatste score { $last }, beste score { $best }
practise-start = Gesprek starten
practise-running = Lopende gesprekken
practise-go-on = Verdergaan: { $title } (begonnen op { $when })
practise-assigned = Opdrachten van de teamleider
practise-due = Weer aan de beurt
practise-due-all = het hele gesprek
channel-phone = telefoon
channel-email = e-mail
channel-chat = chat
channel-public = openbaar, anderen lezen mee
difficulty-1 = makkelijk
difficulty-2 = gemiddeld
difficulty-3 = moeilijk
briefing-role = Jouw rol:
briefing-may = Dit mag je aanbieden:
briefing-good = Een goede afloop:

## Het gesprek
talk-briefing = De situatie
talk-placeholder = Wat antwoord je de klant?
talk-thinking = De klant luistert …
talk-hint = Hint
talk-again = Opnieuw proberen
talk-again-help = Het gesprek gaat vanaf hier verder met een nieuw antwoord. Je eerste poging en de score daarvan blijven staan.
talk-stop = Gesprek beëindigen
talk-to-debrief = Naar de nabespreking
talk-to-list = Naar alle gesprekken
talk-unknown = Dit gesprek bestaat niet of is van iemand anders. Een gesprek zonder antwoord heeft geen nabespreking.
talk-branch = Nieuwe poging vanaf antwoord { $turn }. Deze telt niet mee.
talk-you = Jij
talk-customer = De klant
mood-angry = boos
mood-tense = gespannen
mood-calm = rustig
ending-resolved = De klant is tevreden met de oplossing.
ending-escalated = De klant wil iemand anders spreken.
ending-lost = De klant is afgehaakt.
ending-stopped = Je hebt het gesprek beëindigd.
ending-short-resolved = opgelost
ending-short-escalated = naar de leidinggevende
ending-short-lost = klant afgehaakt
ending-short-stopped = beëindigd
customer-wordless = Hallo? Bent u er nog? Ik hoorde u niet.
customer-foreign = Sorry, dat begreep ik niet. Kan het in het Nederlands?
error-reply-long = Het antwoord telt { $length } tekens, maar de klant luistert naar hoogstens { $limit }. Maak het korter. Wat je schreef, staat hieronder.
error-talk-over = Het gesprek is al afgelopen.
error-talk-moved-on = Het gesprek is in een ander venster al verdergegaan. Laad de pagina opnieuw.
error-unexpected-reply = Er ging iets mis en het antwoord is niet opgeslagen. Het gesprek is er nog; verstuur het antwoord opnieuw.

## De coach
coaching = De coach
coaching-on = na elk antwoord
coaching-asked = alleen als ik erom vraag
coaching-off = uit
coach-show = Wat zegt de coach?
coach-recognised = Ik zag:
coach-trouble = Let op:
coach-try = Probeer:
coach-why = Handboek:
coach-try-apologise = Bied één keer je excuses aan, voor precies wat er is gebeurd.
coach-try-empathise = Benoem wat dit voor de klant heeft betekend voordat je verdergaat.
coach-try-thank = Bedank de klant voor het contact en voor de moeite om dit te melden.
coach-try-clarify = Stel een open vraag over wat er is gebeurd of wat de klant nodig heeft.
coach-try-own = Zeg wat je zelf op je neemt: ‘Ik zorg ervoor dat …’.
coach-try-solve = Bied iets concreets aan, of twee mogelijkheden om uit te kiezen.
coach-try-timeframe = Beloof een dag of een tijdstip waar je je aan kunt houden.
coach-try-followup = Zeg wie er contact opneemt met de klant, en wanneer.
coach-try-summarise = Vat samen wat de klant heeft gezegd en vraag of je het goed hebt begrepen.
coach-try-blame = Geef niet de klant, een collega of iemand anders de schuld; zeg wat jullie nu doen.
coach-try-deflect = Leg uit waarom de regel er is en wat er wel kan, in plaats van naar de regel te verwijzen.
coach-try-dismiss = Neem het probleem serieus zoals de klant het vertelt, zonder het kleiner te maken of in twijfel te trekken.
coach-try-rude = Blijf rustig en zakelijk, ook als de klant onaardig is.
coach-try-overpromise = Beloof alleen wat je zelf waar kunt maken.
coach-try-gate-check = Controleer met wie je spreekt voordat je op de zaak ingaat.
coach-try-gate-broken = Vertel niets over andere klanten, gis niet naar wat je niet weet en sla de identiteitscontrole niet over.
dispute = Klopt niet
dispute-lead = Kies de zin die de coach verkeerd heeft beoordeeld. De teamleider ziet de zin en je bezwaar.
dispute-sentence = Zin
dispute-remark = Wat klopt er niet? (niet verplicht)
dispute-send = Bezwaar versturen
dispute-thanks = Bedankt, het bezwaar is opgeslagen.
dispute-kept = Je hebt hier bezwaar gemaakt.
dispute-nothing = niets bijzonders

## De nabespreking
debrief-title = Nabespreking
debrief-score = { $score } van de 100 punten
debrief-score-label = Punten (van de 100)
debrief-score-help = Elke vaardigheid krijgt een score van 0 tot 3 en weegt per gesprek anders mee. Waar je in het gesprek niet aan toekwam, levert niets op.
debrief-mood = De stemming van de klant
debrief-turn = Antwoord
debrief-anger = Boosheid (0–{ $most })
debrief-moved = { $change }
debrief-moved-turn = Antwoord { $turn }: de boosheid { $direction ->
    [up] steeg
   *[down] daalde
} met { $by }
debrief-competencies = Vaardigheden
debrief-level = { $score } van de { $best }
debrief-own = je eigen oordeel: { $own }
debrief-said = antwoord { $turn }: { $sentence }
debrief-unrated = Niet beoordeeld, omdat het niet aan de orde was
debrief-gate = Geheimhouding
gate-kept = Je hebt gecontroleerd met wie je sprak en niets prijsgegeven.
gate-unchecked = Je hebt niets prijsgegeven, maar je hebt niet gecontroleerd met wie je sprak.
gate-broken = De geheimhouding is geschonden. Er is iets gezegd wat de klant niet mocht weten, of de identiteitscontrole is overgeslagen.
debrief-weakest = Het lastigste moment: antwoord { $turn }
debrief-rule = De regel
debrief-good = Een goed antwoord
debrief-poor = Een zwak antwoord
debrief-guidance = Dit zegt het handboek
debrief-goal = Doel voor de volgende keer
debrief-goal-none = Niets op aan te merken. Probeer een moeilijker gesprek.
debrief-talk = Het hele gesprek
debrief-print = Afdrukversie
debrief-print-help = Een pagina om in de browser te openen en af te drukken
debrief-markdown = Als Markdown
debrief-once-more = Gesprek opnieuw voeren
debrief-branch = Dit was een nieuwe poging vanaf een bepaald punt in het gesprek. De score van de eerste poging telt.
self-lead = Hoe ging het volgens jou? Beoordeel jezelf op drie vaardigheden voordat je de nabespreking ziet.
self-send = Nabespreking tonen
self-incomplete = Beoordeel ze alle drie, dan zie je de nabespreking.
level-0 = helemaal niet
level-1 = een beetje
level-2 = redelijk
level-3 = goed
gap-same = { $what }: jij en de coach gaven dezelfde beoordeling.
gap-high = { $what }: je beoordeelde jezelf { $levels ->
    [one] één niveau
   *[other] { $levels } niveaus
} hoger dan de coach deed.
gap-low = { $what }: je beoordeelde jezelf { $levels ->
    [one] één niveau
   *[other] { $levels } niveaus
} lager dan de coach deed.
competency-empathy = inleving
competency-apology = excuses aanbieden
competency-ownership = verantwoordelijkheid nemen
competency-clarifying = doorvragen
competency-solution = oplossingen bieden
competency-timeframe = tijdsafspraken maken
competency-followup = terugkoppeling
competency-explanation = uitleg geven
competency-respect = respect

## De voortgang
progress-none = Hier zie je je pogingen, hoe je vooruitgaat en wat weer aan de beurt is. Voer eerst een gesprek en bekijk de nabespreking.
progress-due-none = Er is niets wat je opnieuw hoeft te oefenen.
progress-due-now = nu
progress-trends = Voortgang per vaardigheid
progress-mean = gemiddeld { $mean } van de { $best } bij de laatste pogingen (n = { $n })
progress-up = gaat vooruit
progress-down = gaat achteruit
progress-same = gelijk gebleven
progress-too-little = te weinig gegevens (n = { $n } van { $needed })
progress-attempts = Pogingen
progress-branch = nieuwe poging, telt niet mee
learner-title = Jouw gegevens
learner-name = Naam
learner-nameless = Persoon { $number }
learner-shares = Mijn teamleider mag mijn scores zien
learner-shares-help = De teamleider ziet pogingen, scores en ontwikkeling, maar niet wat je hebt gezegd, behalve zinnen waartegen je zelf bezwaar maakt.
learner-save = Opslaan
learner-saved = Opgeslagen.
learner-other = Anderen die op deze computer oefenen
learner-add = Toevoegen
learner-name-needed = Vul een naam in.
learner-here = Alles blijft op deze computer.
error-learner-name-taken = { $name } bestaat al. Kies een andere naam.

## Het team
team-lead = Hier staan de resultaten van iedereen die ze wil delen. Wat er in de gesprekken is gezegd, wordt niet getoond, behalve zinnen waartegen iemand bezwaar heeft gemaakt.
team-local-only = De teampagina is alleen te zien op de computer waarop het programma draait.
team-people = Deelnemers
team-nobody = Er deelt nog niemand resultaten. Dat kiest iedereen zelf bij ‘Mijn voortgang’.
team-attempts = { $n ->
    [one] één poging
   *[other] { $n } pogingen
}
team-latest = Laatste poging { $day }: { $title }, { $score } punten
team-disputes = Bezwaren tegen het oordeel van de coach
team-disputes-none = Geen bezwaren.
team-disputes-seen = De coach zag: { $seen }
assignment-title = Naam van de opdracht
assignment-scenarios = Gesprekken
assignment-choose = Kies gesprekken
assignment-by = Uiterlijk klaar op
assignment-add = Opdracht toevoegen
assignment-remove = Verwijderen
assignment-due = uiterlijk { $day }
assignment-late = had klaar moeten zijn op { $day }
assignment-left = Nog te doen: { $titles }
assignment-done = Klaar.
assignment-progress = { $name }: { $done } van de { $of }
error-assignment-empty = Geef de opdracht een naam en kies minstens één gesprek.

## Het handboek
handbook-all = Alle artikelen
handbook-cited = De zin waar je vandaan kwam:
area-complaints = Klachten
area-culture = Cultuur en taal
area-keeping = Klantbehoud
area-law = Recht en privacy
area-relations = Klantrelaties
card-practise = Dit oefenen
cli-scenario-play = een scenario spelen in de terminal
cli-scenario-file = het scenariobestand
cli-play-over = (een lege regel of Ctrl-D beëindigt het gesprek)
cli-teach = het ingebouwde zoekmodel het gedrag leren herkennen waar de coach op let (duurt ongeveer een kwartier)
error-behaviours-missing = De voorbeeldzinnen van de coach ({ $name }) staan niet in { $path }. Zet de map terug of geef een andere op met ASSISTANT_BEHAVIOURS_DIR.
learner-forget = Al mijn gegevens verwijderen
learner-forget-sure = Je naam en al je gesprekken, scores en bezwaren worden verwijderd. Dit kan niet ongedaan worden gemaakt.
learner-forget-yes = Ja, verwijder alles
