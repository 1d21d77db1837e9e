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
behaviour-apologise = en ursäkt
behaviour-empathise = förståelse
behaviour-thank = ett tack
behaviour-clarify = en fråga
behaviour-own = ansvarstagande
behaviour-solve = en lösning
behaviour-timeframe = ett tidsbesked
behaviour-followup = uppföljning
behaviour-summarise = en sammanfattning
behaviour-blame = skuldbeläggning
behaviour-deflect = en undanflykt
behaviour-dismiss = bagatellisering
behaviour-rude = otrevlig ton
behaviour-overpromise = ett för stort löfte
cli-scenario = scenarier för övning
cli-scenario-check = kontrollera scenariofiler
cli-scenario-files = filerna; utan dem alla som följer med
cli-scenario-good = { $file }: i ordning ({ $languages })
error-scenario = { $file }, rad { $line }, { $place }: { $reason }. Rätta raden; alla fält står i docs/scenarios.md.

## Övning: sidor
page-practise = Öva
page-progress = Min utveckling
page-handbook = Handbok
page-team = Teamet
page-talk = Samtal
practise-lead = Välj en kund och ta samtalet. Efter varje svar berättar coachen vad den såg och vad du kan prova. När samtalet är slut får du en återblick med citat ur handboken.
practise-who = Vem är det som övar?
practise-language = Samtalets språk
practise-minutes = { $minutes } min
practise-trains = fokus: { $what }
practise-scores = { $n ->
    [one] ett försök
   *[other] { $n } försök
}, senast { $last } poäng, som bäst { $best }
practise-start = Ta samtalet
practise-running = Pågående samtal
practise-go-on = Fortsätt: { $title } (påbörjat { $when })
practise-assigned = Uppgifter från teamledaren
practise-due = Dags att öva igen
practise-due-all = hela samtalet
channel-phone = telefon
channel-email = e-post
channel-chat = chatt
channel-public = offentligt, andra kan läsa
difficulty-1 = lätt
difficulty-2 = medelsvårt
difficulty-3 = svårt
briefing-role = Din roll:
briefing-may = Ditt handlingsutrymme:
briefing-good = Ett bra slut:

## Samtalet
talk-briefing = Förutsättningar
talk-placeholder = Vad svarar du kunden?
talk-thinking = Kunden lyssnar …
talk-hint = Tips
talk-again = Försök igen
talk-again-help = Samtalet går vidare härifrån med ett nytt svar. Ditt första försök och poängen för det finns kvar.
talk-stop = Avsluta samtalet
talk-to-debrief = Till återblicken
talk-to-list = Till alla samtal
talk-unknown = Det här samtalet finns inte, eller så tillhör det någon annan. Ett samtal utan svar har ingen återblick.
talk-branch = Nytt försök från svar { $turn }. Det räknas inte.
talk-you = Du
talk-customer = Kunden
mood-angry = arg
mood-tense = spänd
mood-calm = lugn
ending-resolved = Kunden är nöjd med lösningen.
ending-escalated = Kunden vill tala med någon annan.
ending-lost = Kunden har lämnat samtalet.
ending-stopped = Du avslutade samtalet.
ending-short-resolved = löst
ending-short-escalated = gick vidare till chefen
ending-short-lost = kunden lämnade samtalet
ending-short-stopped = avslutat
customer-wordless = Hallå? Är du kvar? Jag hörde inte vad du sa.
customer-foreign = Förlåt, nu förstod jag inte. Kan vi ta det på svenska?
error-reply-long = Svaret är { $length } tecken långt, men kunden orkar bara med { $limit }. Korta ned det. Det du skrev finns kvar här nedanför.
error-talk-over = Samtalet är redan avslutat.
error-talk-moved-on = Samtalet har redan gått vidare i ett annat fönster. Ladda om sidan.
error-unexpected-reply = Något gick fel och svaret sparades inte. Samtalet finns kvar. Skicka svaret igen.

## Coachen
coaching = Coachen
coaching-on = efter varje svar
coaching-asked = bara när jag frågar
coaching-off = av
coach-show = Vad säger coachen?
coach-recognised = Jag såg:
coach-trouble = Se upp:
coach-try = Prova:
coach-why = Handboken:
coach-try-apologise = Be om ursäkt en gång, och för just det som hände.
coach-try-empathise = Sätt ord på vad det här har inneburit för kunden innan du går vidare.
coach-try-thank = Tacka för att kunden hör av sig och berättar.
coach-try-clarify = Ställ en öppen fråga om vad som har hänt eller vad kunden behöver.
coach-try-own = Säg vad du själv tar hand om: ”jag ser till att …”.
coach-try-solve = Erbjud något konkret, eller två alternativ att välja mellan.
coach-try-timeframe = Lova en dag eller ett klockslag som du kan hålla.
coach-try-followup = Säg vem som hör av sig till kunden, och när.
coach-try-summarise = Sammanfatta vad kunden har sagt och fråga om du har förstått rätt.
coach-try-blame = Lägg inte skulden på kunden, en kollega eller någon annan. Säg i stället vad ni gör nu.
coach-try-deflect = Förklara skälet bakom regeln och vad som går att göra, i stället för att bara hänvisa till regeln.
coach-try-dismiss = Ta problemet på allvar, så som kunden beskriver det, utan att tona ned eller ifrågasätta det.
coach-try-rude = Håll dig lugn och saklig, även när kunden är otrevlig.
coach-try-overpromise = Lova bara sådant som du själv kan hålla.
coach-try-gate-check = Kontrollera vem du talar med innan du går in på ärendet.
coach-try-gate-broken = Berätta inget om andra kunder, gissa inte och hoppa inte över identitetskontrollen.
dispute = Stämmer inte
dispute-lead = Välj meningen som coachen har bedömt fel. Teamledaren ser meningen och din invändning.
dispute-sentence = Mening
dispute-remark = Vad är fel? (valfritt)
dispute-send = Skicka invändningen
dispute-thanks = Tack, invändningen är sparad.
dispute-kept = Du har lämnat en invändning här.
dispute-nothing = inget särskilt

## Återblicken
debrief-title = Återblick
debrief-score = { $score } av 100 poäng
debrief-score-label = Poäng (av 100)
debrief-score-help = Varje förmåga bedöms från 0 till 3 och väger olika tungt i olika samtal. Det som samtalet aldrig hann fram till ger inga poäng.
debrief-mood = Kundens humör
debrief-turn = Svar
debrief-anger = Ilska (0–{ $most })
debrief-moved = { $change }
debrief-moved-turn = Svar { $turn }: ilskan { $direction ->
    [up] steg
   *[down] sjönk
} med { $by }
debrief-competencies = Förmågor
debrief-level = { $score } av { $best }
debrief-own = din egen bedömning: { $own }
debrief-said = svar { $turn }: { $sentence }
debrief-unrated = Inte bedömt, eftersom samtalet inte krävde det
debrief-gate = Sekretess
gate-kept = Du kontrollerade vem du talade med och röjde ingenting.
gate-unchecked = Du röjde ingenting, men du kontrollerade aldrig vem du talade med.
gate-broken = Sekretessen bröts: du sa något som kunden inte har rätt att få veta, eller så hoppade du över identitetskontrollen.
debrief-weakest = Svåraste stället: svar { $turn }
debrief-rule = Tumregel
debrief-good = Ett bra svar
debrief-poor = Ett svagt svar
debrief-guidance = Det här säger handboken
debrief-goal = Mål till nästa gång
debrief-goal-none = Inget att anmärka på. Prova ett svårare samtal.
debrief-talk = Hela samtalet
debrief-print = Utskriftsversion
debrief-print-help = En sida som du öppnar i webbläsaren och skriver ut
debrief-markdown = Som Markdown
debrief-once-more = Ta samtalet en gång till
debrief-branch = Det här var ett nytt försök från ett tidigare svar. Poängen från första försöket gäller.
self-lead = Hur gick det, tycker du? Bedöm tre förmågor innan du ser återblicken.
self-send = Visa återblicken
self-incomplete = Bedöm alla tre, så visas återblicken.
level-0 = inte alls
level-1 = delvis
level-2 = ganska bra
level-3 = bra
gap-same = { $what }: din bedömning var densamma som coachens.
gap-high = { $what }: din bedömning låg { $levels } steg över coachens.
gap-low = { $what }: din bedömning låg { $levels } steg under coachens.
competency-empathy = inlevelse
competency-apology = ursäkt
competency-ownership = ansvarstagande
competency-clarifying = frågeteknik
competency-solution = lösning
competency-timeframe = tidsbesked
competency-followup = uppföljning
competency-explanation = förklaring
competency-respect = respekt

## Utvecklingen
progress-none = Här visas dina försök, din utveckling och vad det är dags att öva på igen. Ta först ett samtal och titta på återblicken.
progress-due-none = Inget att öva på igen just nu.
progress-due-now = nu
progress-trends = Utveckling per förmåga
progress-mean = i snitt { $mean } av { $best } i de senaste försöken (totalt { $n })
progress-up = på väg upp
progress-down = på väg ner
progress-same = oförändrat
progress-too-little = för få bedömningar än ({ $n } av { $needed })
progress-attempts = Försök
progress-branch = nytt försök, räknas inte
learner-title = Om dig
learner-name = Namn
learner-nameless = Person { $number }
learner-shares = Min teamledare får se mina poäng
learner-shares-help = Teamledaren ser försök, poäng och utveckling, men inte vad du sade, utom meningar som du själv invänder mot.
learner-save = Spara
learner-saved = Sparat.
learner-other = Någon annan övar på den här datorn
learner-add = Lägg till
learner-name-needed = Skriv ett namn.
learner-here = Allt sparas bara på den här datorn.
error-learner-name-taken = { $name } finns redan. Välj ett annat namn.

## Teamet
team-lead = Här ser du hur det går för dem som har valt att dela sina resultat. Vad som sades i samtalen visas inte, utom meningar som någon har invänt mot.
team-local-only = Teamsidan visas bara på den dator där programmet körs.
team-people = De som övar
team-nobody = Ingen delar sina resultat än. Det väljer var och en under ”Min utveckling”.
team-attempts = { $n ->
    [one] ett försök
   *[other] { $n } försök
}
team-latest = Senast { $day }: { $title }, { $score } poäng
team-disputes = Invändningar mot coachen
team-disputes-none = Inga invändningar.
team-disputes-seen = Coachen såg: { $seen }
assignment-title = Uppgiftens namn
assignment-scenarios = Samtal
assignment-choose = Välj samtal
assignment-by = Klar senast
assignment-add = Lägg till uppgift
assignment-remove = Ta bort
assignment-due = klar senast { $day }
assignment-late = skulle ha varit klar { $day }
assignment-left = Kvar: { $titles }
assignment-done = Klart.
assignment-progress = { $name }: { $done } av { $of }
error-assignment-empty = Ge uppgiften ett namn och välj minst ett samtal.

## Handboken
handbook-all = Alla artiklar
handbook-cited = Du kom hit via den här meningen:
area-complaints = Klagomål
area-culture = Kultur och språk
area-keeping = Behålla kunder
area-law = Juridik och dataskydd
area-relations = Kundrelationer
card-practise = Öva på det här
cli-scenario-play = spela igenom ett scenario i terminalen
cli-scenario-file = scenariofilen
cli-play-over = (tom rad eller Ctrl-D avslutar)
cli-teach = lär den inbyggda sökmodellen vilka beteenden coachen ska känna igen (tar ungefär en kvart)
error-behaviours-missing = Coachens exempelmeningar ({ $name }) finns inte i { $path }. Lägg tillbaka mappen eller ange den med ASSISTANT_BEHAVIOURS_DIR.
learner-forget = Ta bort mig
learner-forget-sure = Ditt namn och alla dina samtal, poäng och invändningar tas bort. Det går inte att ångra.
learner-forget-yes = Ja, ta bort allt
