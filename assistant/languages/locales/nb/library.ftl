## Biblioteket
page-library = Bibliotek
page-read = Les
kind-policy = Bedriftens retningslinjer
kind-guide = Bedriftens veiledning
kind-text = Dokument fra bedriften
kind-handbook = Håndbok
country-se = Sverige
country-no = Norge
country-nl = Nederland
state-live = Gjelder
state-due = Skulle vært gjennomgått
state-coming = Gjelder ikke ennå
state-withdrawn = Trukket tilbake
library-view = Vis
library-view-documents = Dokumenter
library-view-topics = Temaer
library-view-conflicts = Mulig sprik
library-view-incoming = Mottatt
library-search = Søk på tittel eller navn
library-filters = Filtrer
library-any = Alle
library-kind = Type
library-language = Språk
library-country = Land
library-topic = Tema
library-state = Status
library-count = { $count ->
    [one] 1 dokument
   *[other] { $count } dokumenter
}
library-no-documents = Det finnes ingen dokumenter fra bedriften ennå. Håndboken finner du nedenfor.
document-title = Tittel
document-kind = Type
document-country = Land
document-owner-field = Ansvarlig
document-valid-from-field = Gjelder fra
document-review-field = Gjennomgås senest
document-choose = Velg
document-valid-from = gjelder fra { $day }
document-due = skulle vært gjennomgått senest { $day }
document-version = versjon { $number }
document-owner = ansvarlig: { $owner }
document-open = Vis i teksten
document-page = Side
upload-title = Legg til dokumenter
upload-files = Filer ({ $types }; høyst { $limit } MB hver)
upload-send = Legg til
upload-accepted = { $count ->
    [one] 1 fil er mottatt. Den leses nå; se «Mottatt».
   *[other] { $count } filer er mottatt. De leses nå; se «Mottatt».
}
upload-none = Velg én eller flere filer først.
upload-too-many = Bare de første { $limit } filene ble tatt imot. Legg til resten i neste omgang.
incoming-none = Ingen filer er mottatt.
incoming-failed = Ikke lagt til ({ $count })
incoming-others = Lagt til eller venter
incoming-clear = Tøm listen
incoming-waiting = { $count ->
    [one] 1 fil venter på å bli lest
   *[other] { $count } filer venter på å bli lest
}
incoming-embedding = Gjør tekstene søkbare: { $done } av { $total }
incoming-is-waiting = venter
incoming-added = lagt til
incoming-updated = ny versjon
incoming-unchanged = uendret
incoming-same = samme tekst som i et annet dokument; ble ikke lagt til på nytt
topics-lead = ✓ står for en artikkel i håndboken, + for dokumenter fra bedriften, på hvert språk. Et dokument hører til de temaene som flest av avsnittene ligger nærmest.
conflicts-lead = Setninger fra to dokumenter som ser ut til å handle om det samme, men oppgir ulike tall eller frister. Begge kan stemme: les før du endrer noe.
conflicts-none = Fant ingen tall eller frister som spriker mellom dokumentene.
read-all = Til biblioteket
read-unknown = Dokumentet eller versjonen finnes ikke (lenger).
read-older = Du leser versjon { $number }, som et svar viste til. Nå gjelder versjon { $current }.
read-current = Les versjonen som gjelder
read-contents = Innhold
read-cited = Setningen du kom fra:
read-text = Tekst
read-passages = Avsnitt
read-passages-lead = Søket deler teksten i { $count } avsnitt.
curate-title = Endre, trekk tilbake eller slett
curate-version = Versjon { $number }, lagt til { $day }
curate-save = Lagre
curate-withdraw = Trekk tilbake
curate-restore = Gjør gjeldende igjen
curate-delete = Slett
curate-delete-sure = Teksten, alle versjonene av den og alt som er sitert fra dem i svar, slettes. Dette kan ikke angres. Trekker du dokumentet tilbake, beholdes teksten.
curate-delete-yes = Ja, slett for godt
wording-lead = Veiledningen ord for ord: beløp, frister og grenser akkurat slik de står.
wording-field = Søkeord eller spørsmål
wording-count = { $exact ->
    [0] Ingen avsnitt inneholder ordene i denne rekkefølgen. De nærmeste:
    [one] 1 avsnitt inneholder ordene slik du skrev dem, og står først.
   *[other] { $exact } avsnitt inneholder ordene slik du skrev dem, og står først.
}
wording-copy = Kopier med kilde
topics-in-handbook = ✓
library-ours = Fra bedriften
curate-new-version = Ny versjon (.{ $ending })
curate-new-version-send = Legg til som ny versjon
library-more = Vis flere
