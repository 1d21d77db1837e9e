## Practice (command line)
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
page-debrief = Nabespreking
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
