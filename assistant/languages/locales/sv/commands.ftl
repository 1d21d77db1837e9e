## Kommandoraden
cli-about = Svarar på frågor om att ta hand om klagomål och behålla kunder, ur er vägledning och med källor.
cli-ask = besvara en fråga ur vägledningen
cli-search = lista de textstycken som passar en fråga
cli-add = lägg till egna dokument (PDF, Word, PowerPoint, HTML, Markdown, text) eller en mapp med sådana
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
cli-add-title = titeln, för en enda fil
cli-add-owner = vem som ansvarar för dokumentet
cli-add-kind = policy (bindande), guide (rådgivande) eller text
cli-add-country = landet där det gäller: se, no eller nl
cli-add-valid-from = första dagen det gäller
cli-add-review-by = dagen då det senast ska ha granskats
cli-withdraw = dra tillbaka ett dokument; texten finns kvar
cli-restore = ta ett tillbakadraget dokument i bruk igen
cli-gently = med låg prioritet, medan appen körs
cli-company-only = bara siffrorna för företagets policyer
cli-gaps-only = bara siffrorna för luckor och godkända svar
cli-conflicts-only = bara siffrorna för dokument som motsäger varandra
