## De bibliotheek
page-library = Bibliotheek
page-read = Lezen
kind-policy = Bedrijfsbeleid
kind-guide = Bedrijfshandleiding
kind-text = Bedrijfsdocument
kind-handbook = Handboek
country-se = Zweden
country-no = Noorwegen
country-nl = Nederland
state-live = Geldig
state-due = Herziening verlopen
state-coming = Nog niet geldig
state-withdrawn = Ingetrokken
library-view = Weergave
library-view-documents = Documenten
library-view-topics = Onderwerpen
library-view-conflicts = Mogelijke tegenstrijdigheden
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
library-no-documents = Er zijn nog geen documenten van het bedrijf. Het handboek staat hieronder.
document-title = Titel
document-kind = Soort
document-country = Land
document-owner-field = Eigenaar
document-valid-from-field = Geldig vanaf
document-review-field = Herzien vóór
document-choose = Kies
document-valid-from = geldig vanaf { $day }
document-due = had vóór { $day } herzien moeten zijn
document-version = versie { $number }
document-owner = eigenaar: { $owner }
document-open = Open in de tekst
document-page = Pagina
upload-title = Documenten toevoegen
upload-files = Bestanden ({ $types }; elk hoogstens { $limit } MB)
upload-send = Toevoegen
upload-accepted = { $count ->
    [one] 1 bestand is ontvangen. Het wordt nu gelezen; zie ‘Aangeleverd’.
   *[other] { $count } bestanden zijn ontvangen. Ze worden nu gelezen; zie ‘Aangeleverd’.
}
upload-none = Kies eerst een of meer bestanden.
upload-too-many = Alleen de eerste { $limit } bestanden zijn ontvangen. Voeg de rest in een volgende ronde toe.
incoming-none = Er is niets aangeleverd.
incoming-failed = Niet opgenomen ({ $count })
incoming-others = Opgenomen en in de wacht
incoming-clear = Lijst leegmaken
incoming-waiting = { $count ->
    [one] 1 bestand wacht om gelezen te worden
   *[other] { $count } bestanden wachten om gelezen te worden
}
incoming-embedding = Doorzoekbaar gemaakt: { $done } van { $total } teksten
incoming-is-waiting = wacht
incoming-added = toegevoegd
incoming-updated = nieuwe versie
incoming-unchanged = ongewijzigd
incoming-same = zelfde tekst als een ander document; niet opnieuw toegevoegd
topics-lead = Wat het handboek en de bedrijfsdocumenten behandelen, en in welke taal. Een document telt mee bij de onderwerpen waar de meeste passages het dichtst bij liggen.
topics-documents = { $count ->
    [one] 1 document
   *[other] { $count } documenten
}
conflicts-lead = Zinnen uit twee documenten die over hetzelfde lijken te gaan, maar andere getallen of termijnen noemen. Ze kunnen allebei kloppen: lees ze na voordat je iets wijzigt.
conflicts-none = Er zijn geen documenten gevonden die elkaar in getallen of termijnen tegenspreken.
read-all = Naar de bibliotheek
read-unknown = Dit document of deze versie bestaat niet (meer).
read-older = Je leest versie { $number }, waar een antwoord naar verwees. Versie { $current } geldt nu.
read-current = Lees de geldende versie
read-contents = Inhoud
read-cited = De zin waar je vandaan komt:
read-text = Tekst
read-passages = Passages
read-passages-lead = De { $count } stukken die de zoekfunctie vindt.
curate-title = Wijzigen, intrekken of verwijderen
curate-version = Versie { $number }, toegevoegd op { $day }
curate-save = Opslaan
curate-withdraw = Intrekken
curate-restore = Weer geldig maken
curate-delete = Verwijderen
curate-delete-sure = De tekst, alle versies en alles wat antwoorden eruit hebben geciteerd, worden verwijderd. Dit kan niet ongedaan worden gemaakt. Bij intrekken blijft de tekst bewaard.
curate-delete-yes = Ja, definitief verwijderen
wording-lead = De richtlijnen woord voor woord: bedragen, termijnen en grenzen precies zoals ze er staan.
wording-field = Woorden of een vraag
wording-count = { $exact ->
    [0] Geen enkele passage bevat deze woorden in deze volgorde. De dichtstbijzijnde:
    [one] 1 passage bevat de woorden zoals je ze schreef; die staat vooraan.
   *[other] { $exact } passages bevatten de woorden zoals je ze schreef; die staan vooraan.
}
wording-copy = Kopieer met bron
