## Opdrachtregel
cli-about = Vertelt hoe je klachten behandelt en klanten behoudt, op basis van jullie eigen richtlijnen en met bronnen.
cli-ask = een vraag beantwoorden uit de richtlijnen
cli-search = de passages tonen die bij een vraag passen
cli-add = eigen documenten toevoegen (PDF, Word, PowerPoint, HTML, Markdown, tekst), of een map ermee
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
cli-add-title = de titel, voor één bestand
cli-add-owner = wie ervoor verantwoordelijk is
cli-add-kind = policy (bindend), guide (adviserend) of text
cli-add-country = het land waarvoor het geldt: se, no of nl
cli-add-valid-from = de dag waarop het ingaat
cli-add-review-by = de dag waarop het uiterlijk herzien moet zijn
cli-withdraw = een document intrekken; de tekst blijft bewaard
cli-restore = een ingetrokken document weer geldig maken
cli-gently = met lage prioriteit, naast een draaiende app
cli-company-only = alleen de cijfers over bedrijfsbeleid
cli-gaps-only = alleen de cijfers van hiaten en goedgekeurde antwoorden
cli-conflicts-only = alleen de cijfers van tegenstrijdige documenten
