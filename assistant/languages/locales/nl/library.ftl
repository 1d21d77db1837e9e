## De bibliotheek
page-library = Bibliotheek
page-read = Lezen
kind-policy = Bedrijfsbeleid
kind-guide = Bedrijfsleidraad
kind-text = Bedrijfsdocument
kind-handbook = Handboek
country-se = Zweden
country-no = Noorwegen
country-nl = Nederland
state-live = Geldig
state-due = Herziening te laat
state-coming = Nog niet geldig
state-withdrawn = Ingetrokken
library-view = Weergave
library-view-documents = Documenten
library-view-topics = Onderwerpen
library-view-conflicts = Tegenstrijdig?
library-view-incoming = Aangeleverd
library-search = Zoek op titel of naam
library-filters = Filters
library-any = Alle
library-kind = Soort
library-language = Taal
library-country = Land
library-topic = Onderwerp
library-state = Status
library-count = { $count ->
    [one] 1 document
   *[other] { $count } documenten
}
library-no-documents = Er zijn nog geen bedrijfsdocumenten. Het handboek staat hieronder.
document-title = Titel
document-kind = Soort
document-country = Land
document-owner-field = Eigenaar
document-valid-from-field = Geldig vanaf
document-review-field = Uiterlijk herzien op
document-choose = Kies
document-valid-from = geldig vanaf { $day }
document-due = had uiterlijk { $day } herzien moeten zijn
document-version = versie { $number }
document-owner = eigenaar: { $owner }
document-open = Openen in tekst
document-page = Pagina
upload-title = Documenten toevoegen
upload-files = Bestanden ({ $types }; hoogstens { $limit } MB per bestand)
upload-send = Toevoegen
upload-accepted = { $count ->
    [one] 1 bestand is ontvangen. Het wordt nu gelezen; zie ‘Aangeleverd’.
   *[other] { $count } bestanden zijn ontvangen. Ze worden nu gelezen; zie ‘Aangeleverd’.
}
upload-none = Kies eerst een of meer bestanden.
upload-too-many = Alleen de eerste { $limit } bestanden zijn ontvangen. Voeg de rest daarna toe.
incoming-none = Er is niets aangeleverd.
incoming-failed = Niet opgenomen ({ $count })
incoming-others = Opgenomen of in de wachtrij
incoming-clear = Lijst leegmaken
incoming-waiting = { $count ->
    [one] 1 bestand moet nog worden gelezen
   *[other] { $count } bestanden moeten nog worden gelezen
}
incoming-embedding = Doorzoekbaar gemaakt: { $done } van { $total } teksten
incoming-is-waiting = in de wachtrij
incoming-added = toegevoegd
incoming-updated = nieuwe versie
incoming-unchanged = ongewijzigd
incoming-same = dezelfde tekst als een ander document; niet opnieuw toegevoegd
topics-lead = ✓ staat voor een artikel in het handboek, + voor bedrijfsdocumenten, per taal. Een document telt mee bij de onderwerpen waar de meeste passages ervan het best bij passen.
conflicts-lead = Zinnen uit twee documenten die over hetzelfde lijken te gaan, maar andere getallen of termijnen noemen. Ze kunnen allebei kloppen: lees ze na voordat je iets wijzigt.
conflicts-none = Er zijn geen documenten gevonden die elkaar in getallen of termijnen tegenspreken.
read-all = Naar de bibliotheek
read-unknown = Dit document of deze versie bestaat niet (meer).
read-older = Je leest versie { $number }, waar een antwoord naar verwees. Versie { $current } geldt nu.
read-current = Naar de geldende versie
read-contents = Inhoud
read-cited = De zin waar je vandaan komt:
read-text = Tekst
read-passages = Passages
read-passages-lead = De { $count } stukken tekst die de zoekfunctie kan vinden.
curate-title = Wijzigen, intrekken of verwijderen
curate-version = Versie { $number }, toegevoegd op { $day }
curate-save = Opslaan
curate-withdraw = Intrekken
curate-restore = Weer geldig maken
curate-delete = Verwijderen
curate-delete-sure = De tekst, alle versies en alle citaten eruit in eerdere antwoorden worden verwijderd. Dit kan niet ongedaan worden gemaakt. Bij intrekken blijft de tekst bewaard.
curate-delete-yes = Ja, definitief verwijderen
wording-lead = De richtlijnen woord voor woord: bedragen, termijnen en grenzen precies zoals ze er staan.
wording-field = Woorden of een vraag
wording-count = { $exact ->
    [0] Geen enkele passage bevat deze woorden in deze volgorde. Dit komt het dichtst in de buurt:
    [one] 1 passage bevat de woorden precies zoals je ze schreef; die staat bovenaan.
   *[other] { $exact } passages bevatten de woorden precies zoals je ze schreef; die staan bovenaan.
}
wording-copy = Kopiëren met bron
topics-in-handbook = ✓
library-ours = Van het bedrijf
curate-new-version = Nieuwe versie (.{ $ending })
curate-new-version-send = Als nieuwe versie toevoegen
library-more = Meer tonen
