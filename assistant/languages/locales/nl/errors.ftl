## Fouten
error-unexpected = Er ging iets mis. Je vraag is bewaard. Probeer het opnieuw of start het programma opnieuw.
error-setting = { $name } heeft de waarde ‘{ $value }’ en die is niet bruikbaar. Verbeter of verwijder die.
error-question-empty = Schrijf eerst een vraag.
error-question-long = De vraag is { $length } tekens lang; het maximum is { $limit }. Beperk je tot de situatie en wat je wilt weten.
error-question-wordless = Er staan geen woorden in de vraag. Beschrijf de situatie in een paar woorden.
error-file-missing = { $name }: dit bestand of deze map bestaat niet.
error-file-type = { $name }: dit soort bestand kan niet worden gelezen. Gebruik een van deze soorten: { $types }.
error-file-large = { $name }: het bestand is groter dan { $limit } MB. Splits het of bewaar alleen de tekst.
error-file-unreadable = { $name }: het bestand kan niet worden gelezen ({ $reason }).
error-file-binary = { $name }: dit is geen tekstbestand, of de tekencodering is onbekend. Bewaar het als tekst in UTF-8.
error-file-empty = { $name }: er staat geen tekst in het bestand.
error-file-language = { $name }: de tekst is niet in het Zweeds, Noors, Nederlands of Engels.
error-file-protected = { $name }: het bestand is met een wachtwoord beveiligd. Haal het wachtwoord eraf en voeg het opnieuw toe.
error-file-scanned = { $name }: de pagina’s zijn afbeeldingen zonder tekst. Pas er eerst tekstherkenning (OCR) op toe.
error-file-pages = { $name }: het document heeft meer dan { $limit } pagina’s. Splits het.
error-file-lies = { $name }: het bestand is niet wat de naam zegt. { $kind ->
    [pdf] Het is een PDF-bestand.
    [docx] Het is een Word-document (.docx).
    [pptx] Het is een PowerPoint-presentatie (.pptx).
    [excel] Het is een Excel-bestand.
    [ole] Het is in een ouder Office-formaat.
    [zip] Het is een ZIP-archief.
    [html] Het is een webpagina (.html).
    [text] Het is platte tekst.
    [rtf] Het is een RTF-bestand.
    [image] Het is een afbeelding.
    [program] Het is een programma.
   *[other] Wat het wel is, is niet vast te stellen.
}
error-file-macros = { $name }: het bestand bevat macro’s. Sla het zonder macro’s op, als .docx of .pptx.
error-file-bomb = { $name }: het bestand wordt bij het uitpakken onredelijk groot. Het wordt niet gelezen.
error-file-damaged = { $name }: het bestand is beschadigd. Open het in het programma waar het vandaan komt en sla het opnieuw op.
error-file-long = { $name }: de tekst is langer dan { $limit } tekens. Splits het document.
error-file-reading = { $name }: het lezen is afgebroken, want het bestand kost te veel tijd of geheugen. Sla het opnieuw op of bewaar alleen de tekst.
error-document-unknown = Er is geen document { $name }. De opdracht ‘documents’ toont alle documenten.
error-data-dir = Schrijven in { $path } lukt niet ({ $reason }). Kies een andere map met ASSISTANT_DATA_DIR.
error-database = De database { $path } kan niet worden gebruikt ({ $reason }). Zet een kopie terug of kies een andere map met ASSISTANT_DATA_DIR.
error-writer-busy = Een ander programma wijzigt op dit moment de bibliotheek. Na { $seconds } seconden wachten is dat nog niet klaar; probeer het zo nog eens.
error-index-missing = De richtlijnen zijn nog niet voorbereid. Voer uit: python -m assistant index
error-index-damaged = De zoekindex is beschadigd ({ $reason }). Voer uit: python -m assistant index
error-encoder = Het taalmodel { $name } kan niet worden geladen ({ $reason }). Controleer ASSISTANT_ENCODER.
error-encoder-bundled = Het ingebouwde zoekmodel werkt niet op deze computer ({ $reason }). Geef in ASSISTANT_ENCODER een model of map voor sentence-transformers op, bijvoorbeeld intfloat/multilingual-e5-small.
error-article-front-matter = { $file }: het artikel moet beginnen met gegevens tussen twee regels met ---.
error-article-unreadable = { $file }: kan niet worden gelezen ({ $reason }). Controleer of het bestand UTF-8 is en de gegevens bovenaan geldige YAML zijn.
error-article-field = { $file }: het veld { $field } bovenaan het artikel is onjuist ({ $reason }).
error-article-place = { $file }: slug { $slug } en taal { $language } moeten overeenkomen met de naam en de map van het bestand.
error-batch-line = Regel { $line }: { $reason }. Een regel is een JSON-object met id en text, of id en turns.
error-title-for-one = Een titel kan maar bij één bestand. Voeg de bestanden één voor één toe of laat de titel weg.
error-document-detail = ‘{ $value }’ is hier geen geldige keuze.
error-disk-full = De schijf met { $path } is vol. Er is niets opgenomen. Maak ruimte vrij en probeer het opnieuw.
