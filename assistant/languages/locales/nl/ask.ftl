## De antwoordkaart
answer-group-do = Zo pak je het aan
answer-group-say = Zeg het zo
answer-group-more = Goed om te weten
answer-sources = Bronnen ({ $count })
answer-source-line = { $title } – { $section }
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
ask-mode = Weergave
ask-mode-answer = Antwoord
ask-mode-wording = Letterlijke tekst
answer-approved = Goedgekeurd door { $name } op { $day }. De bron staat hieronder.
answer-approved-team-lead = een teamleider
answer-deleted = Dit antwoord verwees naar ‘{ $title }’, maar dat document is verwijderd. Stel de vraag opnieuw om te zien wat de richtlijnen nu zeggen.
