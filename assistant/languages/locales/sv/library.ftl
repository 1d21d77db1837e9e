## Biblioteket
page-library = Bibliotek
page-read = Läs
kind-policy = Företagets policy
kind-guide = Företagets vägledning
kind-text = Företagets dokument
kind-handbook = Handbok
country-se = Sverige
country-no = Norge
country-nl = Nederländerna
state-live = Gäller
state-due = Granskning försenad
state-coming = Gäller inte än
state-withdrawn = Indraget
library-view = Visa
library-view-documents = Dokument
library-view-topics = Ämnen
library-view-conflicts = Möjliga motsägelser
library-view-incoming = Inlämnat
library-search = Sök på titel eller namn
library-filters = Filter
library-any = Alla
library-kind = Slag
library-language = Språk
library-country = Land
library-topic = Ämne
library-state = Läge
library-count = { $count } dokument
library-no-documents = Det finns inga dokument från företaget än. Handboken står nedan.
document-title = Titel
document-kind = Slag
document-country = Land
document-owner-field = Ansvarig
document-valid-from-field = Gäller från
document-review-field = Granskas senast
document-choose = Välj
document-valid-from = gäller från { $day }
document-due = skulle ha granskats senast { $day }
document-version = version { $number }
document-owner = ansvarig: { $owner }
document-open = Öppna i texten
document-page = Sida
upload-title = Lägg till dokument
upload-files = Filer ({ $types }; högst { $limit } MB styck)
upload-send = Lägg till
upload-accepted = { $count ->
    [one] 1 fil är mottagen. Den läses nu; se ”Inlämnat”.
   *[other] { $count } filer är mottagna. De läses nu; se ”Inlämnat”.
}
upload-none = Välj först en eller flera filer.
upload-too-many = Bara de första { $limit } filerna togs emot. Lägg till resten i en omgång till.
incoming-none = Inget har lämnats in.
incoming-failed = Inte inlagda ({ $count })
incoming-others = Inlagda och väntande
incoming-clear = Rensa listan
incoming-waiting = { $count ->
    [one] 1 fil väntar på att läsas
   *[other] { $count } filer väntar på att läsas
}
incoming-embedding = Görs sökbart: { $done } av { $total } texter
incoming-is-waiting = väntar
incoming-added = tillagd
incoming-updated = ny version
incoming-unchanged = oförändrad
incoming-same = samma text som ett annat dokument; inte tillagd igen
topics-lead = Vad handboken och företagets dokument tar upp, och på vilket språk. Ett dokument räknas till de ämnen som de flesta av dess stycken ligger närmast.
topics-documents = { $count } dokument
conflicts-lead = Meningar ur två dokument som verkar handla om samma sak men anger olika tal eller tidsfrister. Båda kan stämma: läs innan du ändrar något.
conflicts-none = Inga dokument har hittats som motsäger varandra i tal eller tidsfrister.
read-all = Till biblioteket
read-unknown = Dokumentet eller versionen finns inte (längre).
read-older = Du läser version { $number }, som ett svar hänvisade till. Nu gäller version { $current }.
read-current = Läs den version som gäller
read-contents = Innehåll
read-cited = Meningen du kom från:
read-text = Text
read-passages = Textstycken
read-passages-lead = De { $count } stycken som sökningen hittar.
curate-title = Ändra, dra in eller ta bort
curate-version = Version { $number }, tillagd { $day }
curate-save = Spara
curate-withdraw = Dra in
curate-restore = Låt gälla igen
curate-delete = Ta bort
curate-delete-sure = Texten, alla versioner och allt som svar har citerat ur dem tas bort. Det går inte att ångra. Om du drar in dokumentet finns texten kvar.
curate-delete-yes = Ja, ta bort för gott
wording-lead = Vägledningen ord för ord: belopp, tidsfrister och gränser precis som de står.
wording-field = Ord eller en fråga
wording-count = { $exact ->
    [0] Inget stycke har orden i den ordningen. De närmaste:
    [one] 1 stycke har orden som du skrev dem; det står först.
   *[other] { $exact } stycken har orden som du skrev dem; de står först.
}
wording-copy = Kopiera med källa
