## Biblioteket
page-library = Bibliotek
page-read = Les
kind-policy = Bedriftens retningslinjer
kind-guide = Bedriftens veiledning
kind-text = Bedriftens dokument
kind-handbook = Håndbok
country-se = Sverige
country-no = Norge
country-nl = Nederland
state-live = Gjelder
state-due = Gjennomgang forfalt
state-coming = Gjelder ikke ennå
state-withdrawn = Trukket tilbake
library-view = Vis
library-view-documents = Dokumenter
library-view-topics = Emner
library-view-conflicts = Mulige motsigelser
library-view-incoming = Innlevert
library-search = Søk på tittel eller navn
library-filters = Filtre
library-any = Alle
library-kind = Type
library-language = Språk
library-country = Land
library-topic = Emne
library-state = Status
library-count = { $count ->
    [one] 1 dokument
   *[other] { $count } dokumenter
}
library-no-documents = Det finnes ingen dokumenter fra bedriften ennå. Håndboken står nedenfor.
document-title = Tittel
document-kind = Type
document-country = Land
document-owner-field = Ansvarlig
document-valid-from-field = Gjelder fra
document-review-field = Gjennomgås innen
document-choose = Velg
document-valid-from = gjelder fra { $day }
document-due = skulle vært gjennomgått innen { $day }
document-version = versjon { $number }
document-owner = ansvarlig: { $owner }
document-open = Åpne i teksten
document-page = Side
upload-title = Legg til dokumenter
upload-files = Filer ({ $types }; høyst { $limit } MB hver)
upload-send = Legg til
upload-accepted = { $count ->
    [one] 1 fil er mottatt. Den leses nå; se «Innlevert».
   *[other] { $count } filer er mottatt. De leses nå; se «Innlevert».
}
upload-none = Velg én eller flere filer først.
upload-too-many = Bare de første { $limit } filene ble tatt imot. Legg til resten i en ny runde.
incoming-none = Ingenting er levert inn.
incoming-failed = Ikke lagt inn ({ $count })
incoming-others = Lagt inn og ventende
incoming-clear = Tøm listen
incoming-waiting = { $count ->
    [one] 1 fil venter på å bli lest
   *[other] { $count } filer venter på å bli lest
}
incoming-embedding = Gjøres søkbart: { $done } av { $total } tekster
incoming-is-waiting = venter
incoming-added = lagt til
incoming-updated = ny versjon
incoming-unchanged = uendret
incoming-same = samme tekst som et annet dokument; ikke lagt til på nytt
topics-lead = Hva håndboken og bedriftens dokumenter dekker, og på hvilket språk. Et dokument regnes til de emnene som de fleste avsnittene ligger nærmest.
topics-documents = { $count ->
    [one] 1 dokument
   *[other] { $count } dokumenter
}
conflicts-lead = Setninger fra to dokumenter som ser ut til å handle om det samme, men oppgir ulike tall eller frister. Begge kan stemme: les før du endrer noe.
conflicts-none = Fant ingen dokumenter som motsier hverandre i tall eller frister.
read-all = Til biblioteket
read-unknown = Dokumentet eller versjonen finnes ikke (lenger).
read-older = Du leser versjon { $number }, som et svar viste til. Nå gjelder versjon { $current }.
read-current = Les versjonen som gjelder
read-contents = Innhold
read-cited = Setningen du kom fra:
read-text = Tekst
read-passages = Tekststykker
read-passages-lead = De { $count } stykkene som søket finner.
curate-title = Endre, trekk tilbake eller slett
curate-version = Versjon { $number }, lagt til { $day }
curate-save = Lagre
curate-withdraw = Trekk tilbake
curate-restore = La gjelde igjen
curate-delete = Slett
curate-delete-sure = Teksten, alle versjoner og alt som svar har sitert fra dem, slettes. Dette kan ikke angres. Trekker du dokumentet tilbake, beholdes teksten.
curate-delete-yes = Ja, slett for godt
wording-lead = Veiledningen ord for ord: beløp, frister og grenser akkurat slik de står.
wording-field = Ord eller et spørsmål
wording-count = { $exact ->
    [0] Ingen tekststykker har ordene i den rekkefølgen. De nærmeste:
    [one] 1 tekststykke har ordene slik du skrev dem; det står først.
   *[other] { $exact } tekststykker har ordene slik du skrev dem; de står først.
}
wording-copy = Kopier med kilde
