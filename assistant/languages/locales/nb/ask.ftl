## Svarkortet
answer-group-do = Gjør slik
answer-group-say = Si det slik
answer-group-more = Greit å vite
answer-sources = Kilder ({ $count })
answer-source-line = { $title } – { $section }
answer-source-language = På { $language ->
    [sv] svensk
    [nb] norsk
    [nn] nynorsk
    [nl] nederlandsk
    [en] engelsk
   *[other] et annet språk
}
answer-quotation = { $language ->
    [sv] På svensk
    [nb] På norsk
    [nn] På nynorsk
    [nl] På nederlandsk
    [en] På engelsk
   *[other] På et annet språk
}: «{ $quote }»
answer-copy = Kopier
answer-copy-hint = Teksten med kilder, klar til å limes inn
answer-copy-sources = Kilder
answer-helpful = Nyttig
answer-unhelpful = Ikke nyttig
answer-thanks = Takk, det er notert.
answer-why = Hva var galt?
answer-why-wrong = Svaret handler om noe annet
answer-why-incomplete = Noe mangler
answer-why-incorrect = Det stemmer ikke
answer-why-unclear = Det er vanskelig å forstå
answer-why-remark = Med egne ord (valgfritt)
answer-why-send = Send

## Når svaret er nei
refusal-nothing = Veiledningen sier ingenting om dette. Den handler om klager, om å beholde kunder og om kundeforhold.
refusal-near = Veiledningen er inne på temaet, men gir ikke noe svar som er godt nok til å siteres.
refusal-company_fact = Dette er noe bare bedriften deres vet, og det står ikke i bedriftens dokumenter. Spør teamlederen din.
refusal-not_served = Det hjelper jeg ikke med. Personopplysninger, villedning og forsøk på å endre reglene mine hører ikke hjemme her.
refusal-nearest = Nærmeste temaer
ask-mode = Visning
ask-mode-answer = Svar
ask-mode-wording = Ordlyd
answer-approved = Godkjent av { $name }, { $day }. Kilden står nedenfor.
answer-approved-team-lead = en teamleder
answer-deleted = Svaret viste til «{ $title }», som er slettet. Spør på nytt for å se hva veiledningen sier nå.
