## Luckor i vägledningen
page-board = Luckor
board-lead = Här samlas frågor som kollegorna har ställt och som vägledningen inte gav svar på. Vem som frågade visas inte.
board-show = Visa
board-open = Öppna
board-covered = Fyllda
board-none-open = Det finns inga öppna luckor. Nya visas här när en fråga inte får svar eller ett svar får tummen ner.
board-none-covered = Ingen lucka är markerad som fylld än.
board-more = Visa fler
board-refused = { $count ->
    [one] en gång utan svar
   *[other] { $count } gånger utan svar
}
board-unhelpful = { $count ->
    [one] en tumme ner
   *[other] { $count } tummar ner
}
board-asked = första gången { $first }, senast { $last }
board-approved-by = Godkänt av { $name }, { $day }.
board-approved-expired = Gäller inte längre, eftersom källan har ändrats eller svaret har dragits tillbaka.
board-now-covered = När frågan ställdes på nytt gav **{ $title }** svar.
board-cover = Markera som fylld
board-add-document = Lägg till ett dokument
board-covered-by = Fylld sedan { $day }: { $title }
board-covered-on = Markerad som fylld { $day }
board-reopen = Öppna igen
board-assignee = Vem tar hand om det?
board-note = Anteckning
board-save = Spara
board-saved = Sparat.
board-chart = Obesvarade frågor per vecka
board-chart-week = Vecka (från måndag)
board-chart-count = Antal frågor

## Godkända svar
board-approve = Godkänn ett kort svar
board-source-search = Sök i dokumenten efter meningen som ger svaret
board-source-none = Sökningen gav inga träffar.
board-source = Mening som svaret bygger på
board-answer = Kort svar till kollegorna
board-approve-do = Godkänn svaret
board-withdraw = Dra tillbaka svaret
error-gap-unknown = Luckan finns inte längre. Ladda om sidan.
error-approved-source = Meningen finns inte längre i dokumentet. Sök fram en annan källa.
error-approved-empty = Skriv ett svar.
error-approved-long = Svaret är { $length } tecken långt, men får vara högst { $limit }. Korta ned det.
