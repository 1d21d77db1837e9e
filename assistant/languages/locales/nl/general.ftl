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
