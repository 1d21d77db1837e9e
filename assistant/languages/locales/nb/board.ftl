## Hull i veiledningen
page-board = Kunnskapshull
board-lead = Her samles spørsmål som kollegene har stilt, og som veiledningen ikke ga svar på. Hvem som spurte, vises ikke.
board-show = Vis
board-open = Åpne
board-covered = Dekkede
board-none-open = Det er ingen åpne hull. Nye vises her når et spørsmål ikke får svar, eller når et svar får tommel ned.
board-none-covered = Ingen hull er merket som dekket ennå.
board-more = Vis flere
board-refused = { $count ->
    [one] én gang uten svar
   *[other] { $count } ganger uten svar
}
board-unhelpful = { $count ->
    [one] én tommel ned
   *[other] { $count } tomler ned
}
board-asked = første gang { $first }, sist { $last }
board-approved-by = Godkjent av { $name }, { $day }.
board-approved-expired = Gjelder ikke lenger, fordi kilden er endret eller svaret er trukket tilbake.
board-now-covered = Dekkes nå av **{ $title }**. Det viste seg da spørsmålene ble stilt på nytt.
board-cover = Merk som dekket
board-add-document = Legg til et dokument
board-covered-by = Dekket siden { $day }: { $title }
board-covered-on = Merket som dekket { $day }
board-reopen = Åpne igjen
board-assignee = Hvem tar seg av det?
board-note = Notat
board-save = Lagre
board-saved = Lagret.
board-chart = Spørsmål uten svar per uke
board-chart-week = Uke (fra mandag)
board-chart-count = Antall spørsmål

## Godkjente svar
board-approve = Godkjenn et kort svar
board-source-search = Søk i dokumentene etter setningen som gir svaret
board-source-none = Søket ga ingen treff.
board-source = Setningen svaret bygger på
board-answer = Kort svar til kollegene
board-approve-do = Godkjenn svaret
board-withdraw = Trekk tilbake svaret
error-gap-unknown = Hullet finnes ikke lenger. Last siden på nytt.
error-approved-source = Setningen står ikke lenger i dokumentet. Søk etter en annen kilde.
error-approved-empty = Skriv et svar.
error-approved-long = Svaret er på { $length } tegn, men kan være på høyst { $limit }. Kort det ned.
