## Biblioteket
page-library = Bibliotek
page-read = Läs
kind-policy = Företagets policy
kind-guide = Företagets guide
kind-text = Företagets dokument
kind-handbook = Handbok
country-se = Sverige
country-no = Norge
country-nl = Nederländerna
state-live = Gäller
state-due = Granskning försenad
state-coming = Gäller inte än
state-withdrawn = Tillbakadraget
library-view = Visa
library-view-documents = Dokument
library-view-topics = Ämnen
library-view-conflicts = Motsägelser
library-view-incoming = Uppladdat
library-search = Sök på titel eller namn
library-filters = Filter
library-any = Alla
library-kind = Typ
library-language = Språk
library-country = Land
library-topic = Ämne
library-state = Status
library-count = { $count } dokument
library-no-documents = Det finns inga dokument från företaget än. Handboken finns nedan.
document-title = Titel
document-kind = Typ
document-country = Land
document-owner-field = Ansvarig
document-valid-from-field = Gäller från
document-review-field = Granskas senast
document-choose = Välj
document-valid-from = gäller från { $day }
document-due = skulle ha granskats senast { $day }
document-version = version { $number }
document-owner = ansvarig: { $owner }
document-open = Visa i texten
document-page = Sida
upload-title = Lägg till dokument
upload-files = Filer ({ $types }; högst { $limit } MB per fil)
upload-send = Lägg till
upload-accepted = { $count ->
    [one] 1 fil har tagits emot. Den läses in nu; se ”Uppladdat”.
   *[other] { $count } filer har tagits emot. De läses in nu; se ”Uppladdat”.
}
upload-none = Välj först en eller flera filer.
upload-too-many = Bara de första { $limit } filerna togs emot. Lägg till resten i nästa omgång.
incoming-none = Inget har laddats upp.
incoming-failed = Inte tillagda ({ $count })
incoming-others = Tillagda och väntande
incoming-clear = Rensa listan
incoming-waiting = { $count ->
    [one] 1 fil väntar på att läsas in
   *[other] { $count } filer väntar på att läsas in
}
incoming-embedding = Sökbara: { $done } av { $total } texter
incoming-is-waiting = väntar
incoming-added = tillagd
incoming-updated = ny version
incoming-unchanged = oförändrad
incoming-same = samma text som ett annat dokument; inte tillagd igen
topics-lead = ✓ står för en artikel i handboken, + för dokument från företaget, på varje språk. Ett dokument räknas till de ämnen som de flesta av dess textstycken ligger närmast.
conflicts-lead = Meningar ur två dokument som verkar handla om samma sak men anger olika siffror eller tidsfrister. Båda kan stämma, så kontrollera innan du ändrar något.
conflicts-none = Det finns inga dokument som ser ut att säga emot varandra om siffror eller tidsfrister.
read-all = Till biblioteket
read-unknown = Dokumentet eller versionen finns inte (längre).
read-older = Du läser version { $number }, som ett svar hänvisade till. Nu gäller version { $current }.
read-current = Läs gällande version
read-contents = Innehåll
read-cited = Meningen du kom från:
read-text = Text
read-passages = Textstycken
read-passages-lead = Textstycken som sökningen hittar: { $count }
curate-title = Ändra, dra tillbaka eller ta bort
curate-version = Version { $number }, tillagd { $day }
curate-save = Spara
curate-withdraw = Dra tillbaka
curate-restore = Ta i bruk igen
curate-delete = Ta bort
curate-delete-sure = Texten, alla versioner och allt som svaren har citerat ur dem tas bort. Det går inte att ångra. Om du i stället drar tillbaka dokumentet finns texten kvar.
curate-delete-yes = Ja, ta bort för gott
wording-lead = Vägledningen ord för ord: belopp, tidsfrister och gränser precis som de står.
wording-field = Ord eller fråga
wording-count = { $exact ->
    [0] Inget textstycke innehåller orden i den ordningen. De närmaste:
    [one] 1 textstycke innehåller orden precis som du skrev dem; det visas först.
   *[other] { $exact } textstycken innehåller orden precis som du skrev dem; de visas först.
}
wording-copy = Kopiera med källa
topics-in-handbook = ✓
library-ours = Från företaget
curate-new-version = Ny version (.{ $ending })
curate-new-version-send = Lägg till som ny version
library-more = Visa fler
