## Svarskortet
answer-group-do = Gör så här
answer-group-say = Säg så här
answer-group-more = Bra att veta
answer-sources = Källor ({ $count })
answer-source-line = { $title } – { $section }
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
ask-mode = Läge
ask-mode-answer = Svar
ask-mode-wording = Ordagrant
answer-approved = Godkänt av { $name }, { $day }. Källan finns nedan.
answer-approved-team-lead = en teamledare
answer-deleted = Svaret hänvisade till ”{ $title }”, som har tagits bort. Fråga igen för att se vad vägledningen säger nu.
