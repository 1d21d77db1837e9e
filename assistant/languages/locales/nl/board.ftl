## Hiaten in de richtlijnen
page-board = Hiaten
board-lead = Hier staan vragen van collega’s waarop de richtlijnen geen antwoord gaven. Wie de vraag stelde, is niet te zien.
board-show = Weergave
board-open = Open
board-covered = Opgelost
board-none-open = Er zijn geen open hiaten. Nieuwe verschijnen hier als een vraag geen antwoord krijgt of een antwoord een duim omlaag.
board-none-covered = Er is nog geen hiaat als opgelost gemarkeerd.
board-more = Meer tonen
board-refused = { $count ->
    [one] één keer zonder antwoord
   *[other] { $count } keer zonder antwoord
}
board-unhelpful = { $count ->
    [one] één keer een duim omlaag
   *[other] { $count } keer een duim omlaag
}
board-asked = voor het eerst op { $first }, voor het laatst op { $last }
board-approved-by = Goedgekeurd door { $name } op { $day }.
board-approved-expired = Geldt niet meer, omdat de bron is gewijzigd of het antwoord is ingetrokken.
board-now-covered = Staat nu in **{ $title }**, zo bleek toen de vragen opnieuw werden gesteld.
board-cover = Is opgelost
board-add-document = Document toevoegen
board-covered-by = Opgelost sinds { $day }: { $title }
board-covered-on = Als opgelost gemarkeerd op { $day }
board-reopen = Heropenen
board-assignee = Wie pakt het op?
board-note = Notitie
board-save = Opslaan
board-saved = Opgeslagen.
board-chart = Vragen zonder antwoord per week
board-chart-week = Week vanaf maandag
board-chart-count = Aantal vragen

## Goedgekeurde antwoorden
board-approve = Kort antwoord goedkeuren
board-source-search = Zoek de zin met het antwoord in de documenten
board-source-none = Niets gevonden.
board-source = Zin waarop het antwoord berust
board-answer = Kort antwoord voor collega’s
board-approve-do = Antwoord goedkeuren
board-withdraw = Antwoord intrekken
error-gap-unknown = Dit hiaat bestaat niet meer. Laad de pagina opnieuw.
error-approved-source = De zin staat niet meer in het document. Zoek een andere bron.
error-approved-empty = Schrijf een antwoord.
error-approved-long = Het antwoord telt { $length } tekens; het maximum is { $limit }. Maak het korter.
