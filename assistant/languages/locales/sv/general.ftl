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
