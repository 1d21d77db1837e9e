## Practice (command line)
cli-behaviours = hva coachen kjenner igjen i et svar til en kunde
cli-reply = svaret
cli-reply-batch = en fil med en linje (id, lang, text) for hvert svar
cli-behaviours-only = bare tallene for coachen
error-reply-empty = Det er ikke noe svar å se på.
error-reply-language = Svaret må være på svensk, norsk eller nederlandsk. Oppgi språket med --language sv, nb eller nl.
behaviour-apologise = ber om unnskyldning
behaviour-empathise = viser forståelse
behaviour-thank = takker kunden
behaviour-clarify = stiller spørsmål
behaviour-own = tar ansvar
behaviour-solve = tilbyr en løsning
behaviour-timeframe = sier når det skjer
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

## Øving: sider
page-practise = Øv
page-progress = Min utvikling
page-team = Teamet
page-talk = Samtale
practise-lead = Velg en kunde og ta samtalen. Etter hvert svar forteller coachen hva den kjente igjen, og hva du kan prøve. Til slutt får du et tilbakeblikk med henvisninger til håndboken.
practise-who = Hvem skal øve?
practise-language = Språket i samtalen
practise-minutes = { $minutes } min
practise-trains = trener { $what }
practise-scores = { $n ->
    [one] ett forsøk
   *[other] { $n } forsøk
}, sist { $last }, best { $best } poeng
practise-start = Ta samtalen
practise-running = Pågående samtaler
practise-go-on = Fortsett: { $title } (påbegynt { $when })
practise-assigned = Oppgaver fra teamlederen
practise-due = På tide å øve igjen
practise-due-all = hele samtalen
channel-phone = telefon
channel-email = e-post
channel-chat = chat
channel-public = offentlig, andre leser med
difficulty-1 = lett
difficulty-2 = middels
difficulty-3 = vanskelig
briefing-role = Din rolle:
briefing-may = Dette kan du tilby:
briefing-good = En god avslutning:

## Samtalen
talk-briefing = Situasjonen
talk-placeholder = Hva svarer du kunden?
talk-thinking = Kunden lytter …
talk-hint = Hint
talk-again = Prøv igjen
talk-again-help = Samtalen fortsetter herfra med et nytt svar. Det første forsøket og poengene du fikk for det, blir stående.
talk-stop = Avslutt samtalen
talk-to-debrief = Til tilbakeblikket
talk-to-list = Til alle samtalene
talk-unknown = Denne samtalen finnes ikke, eller så tilhører den noen andre. En samtale uten svar har ikke noe tilbakeblikk.
talk-branch = Nytt forsøk fra svar { $turn }. Det teller ikke med.
talk-you = Du
talk-customer = Kunden
mood-angry = sint
mood-tense = anspent
mood-calm = rolig
ending-resolved = Kunden er fornøyd med løsningen.
ending-escalated = Kunden vil snakke med noen andre.
ending-lost = Kunden har forlatt samtalen.
ending-stopped = Du avsluttet samtalen.
ending-short-resolved = løst
ending-short-escalated = gikk videre til en leder
ending-short-lost = kunden gikk
ending-short-stopped = avsluttet
customer-wordless = Hallo? Er du der? Jeg hørte ikke hva du sa.
customer-foreign = Unnskyld, det forsto jeg ikke. Kan vi ta det på norsk?
error-reply-long = Svaret er på { $length } tegn, men kunden hører ikke på mer enn { $limit }. Kort det ned. Det du skrev, står nedenfor.
error-talk-over = Samtalen er allerede slutt.
error-talk-moved-on = Samtalen har allerede gått videre i et annet vindu. Last siden på nytt.
error-unexpected-reply = Noe gikk galt, og svaret ble ikke lagret. Samtalen er der fortsatt. Send svaret på nytt.

## Coachen
coaching = Coachen
coaching-on = etter hvert svar
coaching-asked = bare når jeg spør
coaching-off = av
coach-show = Hva sier coachen?
coach-recognised = Jeg så:
coach-trouble = Pass på:
coach-try = Prøv:
coach-why = Håndboken:
coach-try-apologise = Be om unnskyldning én gang, for akkurat det som har skjedd.
coach-try-empathise = Sett ord på hva dette har betydd for kunden, før du går videre.
coach-try-thank = Takk for at kunden tok kontakt og sa fra.
coach-try-clarify = Still et åpent spørsmål om hva som har skjedd, eller hva kunden trenger.
coach-try-own = Si hva du selv tar deg av: «Jeg sørger for at …».
coach-try-solve = Tilby noe konkret, eller to alternativer å velge mellom.
coach-try-timeframe = Lov en dag eller et klokkeslett du kan holde.
coach-try-followup = Si hvem som tar kontakt med kunden, og når.
coach-try-summarise = Oppsummer det kunden har sagt, og spør om du har forstått det riktig.
coach-try-blame = Ikke legg skylden på kunden, en kollega eller noen andre; si hva dere gjør nå.
coach-try-deflect = Forklar hvorfor regelen finnes, og hva som er mulig, i stedet for bare å vise til den.
coach-try-dismiss = Ta problemet på alvor slik kunden beskriver det, uten å bagatellisere det eller trekke det i tvil.
coach-try-rude = Vær rolig og saklig, også når kunden er ufin.
coach-try-overpromise = Lov bare det du selv kan holde.
coach-try-gate-check = Sjekk hvem du snakker med, før du går inn i saken.
coach-try-gate-broken = Ikke fortell noe om andre kunder, ikke gjett, og ikke hopp over identitetskontrollen.
dispute = Stemmer ikke
dispute-lead = Velg setningen som coachen har vurdert feil. Teamlederen ser setningen og innvendingen din.
dispute-sentence = Setning
dispute-remark = Hva er feil? (valgfritt)
dispute-send = Send innvendingen
dispute-thanks = Takk, innvendingen er lagret.
dispute-kept = Du har sendt en innvending her.
dispute-nothing = ikke noe spesielt

## Tilbakeblikket
page-debrief = Tilbakeblikk
debrief-score = { $score } av 100 poeng
debrief-score-label = Poeng (av 100)
debrief-score-help = Hver ferdighet vurderes fra 0 til 3 og teller ulikt fra samtale til samtale. Det du ikke kom til i samtalen, gir ingen poeng.
debrief-mood = Humøret til kunden
debrief-turn = Svar
debrief-anger = Sinne (0–{ $most })
debrief-moved = { $change }
debrief-moved-turn = Svar { $turn }: Sinnet { $direction ->
    [up] steg
   *[down] sank
} med { $by }
debrief-competencies = Ferdigheter
debrief-level = { $score } av { $best }
debrief-own = din egen vurdering: { $own }
debrief-said = svar { $turn }: { $sentence }
debrief-unrated = Ikke vurdert, siden det ikke var aktuelt
debrief-gate = Taushetsplikt
gate-kept = Du sjekket hvem du snakket med, og røpet ingenting.
gate-unchecked = Du røpet ingenting, men du sjekket aldri hvem du snakket med.
gate-broken = Taushetsplikten ble brutt. Kunden fikk vite noe som ikke skulle røpes, eller så ble identitetskontrollen hoppet over.
debrief-weakest = Det vanskeligste øyeblikket: svar { $turn }
debrief-rule = Regelen
debrief-good = Et godt svar
debrief-poor = Et svakt svar
debrief-guidance = Dette sier håndboken
debrief-goal = Mål til neste gang
debrief-goal-none = Det er ingenting å utsette på samtalen. Prøv en vanskeligere.
debrief-talk = Hele samtalen
debrief-print = Utskriftsversjon
debrief-print-help = En side du kan åpne i nettleseren og skrive ut
debrief-markdown = Som Markdown
debrief-once-more = Ta samtalen en gang til
debrief-branch = Dette var et nytt forsøk fra et bestemt punkt i samtalen. Det er poengene fra det første forsøket som gjelder.
self-lead = Hvordan synes du det gikk? Vurder deg selv på tre ferdigheter før du ser tilbakeblikket.
self-send = Vis tilbakeblikket
self-incomplete = Vurder alle tre, så vises tilbakeblikket.
level-0 = ikke i det hele tatt
level-1 = litt
level-2 = ganske bra
level-3 = bra
gap-same = { $what }: Du og coachen vurderte deg likt.
gap-high = { $what }: Du vurderte deg selv { $levels } trinn høyere enn coachen gjorde.
gap-low = { $what }: Du vurderte deg selv { $levels } trinn lavere enn coachen gjorde.
competency-empathy = innlevelse
competency-apology = unnskyldning
competency-ownership = ansvar
competency-clarifying = avklaring
competency-solution = løsning
competency-timeframe = tidsangivelse
competency-followup = oppfølging
competency-explanation = forklaring
competency-respect = respekt

## Utviklingen
progress-none = Her ser du forsøkene dine, hvordan du utvikler deg, og hva det er på tide å øve på igjen. Ta en samtale og se på tilbakeblikket først.
progress-due-none = Det er ingenting du trenger å øve på igjen.
progress-due-now = nå
progress-trends = Utvikling per ferdighet
progress-mean = { $mean } av { $best } i snitt på de siste forsøkene (n = { $n })
progress-up = på vei opp
progress-down = på vei ned
progress-same = uendret
progress-too-little = for lite grunnlag (n = { $n } av { $needed })
progress-attempts = Forsøk
progress-branch = nytt forsøk, teller ikke med
learner-title = Om deg
learner-name = Navn
learner-nameless = Person { $number }
learner-shares = Teamlederen min får se poengene mine
learner-shares-help = Teamlederen ser forsøk, poeng og utvikling, men ikke det du sa, bortsett fra setninger du selv kommer med innvendinger mot.
learner-save = Lagre
learner-saved = Lagret.
learner-other = Andre som øver på denne datamaskinen
learner-add = Legg til
learner-name-needed = Skriv et navn.
learner-here = Alt lagres bare på denne datamaskinen.
error-learner-name-taken = { $name } finnes allerede. Velg et annet navn.

## Teamet
team-lead = Her vises resultatene til dem som har valgt å dele. Det som ble sagt i samtalene, vises ikke, bortsett fra setninger noen har kommet med innvendinger mot.
team-people = Deltakere
team-nobody = Ingen deler resultatene sine ennå. Det velger hver enkelt under «Min utvikling».
team-attempts = { $n ->
    [one] ett forsøk
   *[other] { $n } forsøk
}
team-latest = Sist { $day }: { $title }, { $score } poeng
team-disputes = Innvendinger mot coachens vurderinger
team-disputes-none = Ingen innvendinger.
team-disputes-seen = Coachen så: { $seen }
assignment-title = Navn på oppgaven
assignment-scenarios = Samtaler
assignment-choose = Velg samtaler
assignment-by = Ferdig senest
assignment-add = Legg til oppgaven
assignment-remove = Fjern
assignment-due = senest { $day }
assignment-late = skulle vært ferdig { $day }
assignment-left = Gjenstår: { $titles }
assignment-done = Ferdig.
assignment-progress = { $name }: { $done } av { $of }
error-assignment-empty = Gi oppgaven et navn, og velg minst én samtale.
