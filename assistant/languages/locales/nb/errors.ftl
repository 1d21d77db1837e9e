## Feil
error-unexpected = Noe gikk galt. Spørsmålet ditt er lagret. Prøv igjen, eller start programmet på nytt.
error-setting = { $name } har verdien «{ $value }», som ikke kan brukes. Rett den eller fjern den.
error-question-empty = Skriv et spørsmål først.
error-question-long = Spørsmålet er på { $length } tegn, men kan være på høyst { $limit }. Kort det ned til situasjonen og det du vil vite.
error-question-wordless = Det er ingen ord i spørsmålet. Beskriv situasjonen med noen få ord.
error-file-missing = { $name }: filen eller mappen finnes ikke.
error-file-type = { $name }: denne filtypen kan ikke leses. Bruk en av disse: { $types }.
error-file-large = { $name }: filen er større enn { $limit } MB. Del den opp, eller lagre bare teksten.
error-file-unreadable = { $name }: filen kan ikke leses ({ $reason }).
error-file-binary = { $name }: dette er ikke en tekstfil, eller tegnkodingen er ukjent. Lagre den som tekst i UTF-8.
error-file-empty = { $name }: det er ingen tekst i filen.
error-file-language = { $name }: teksten er ikke på svensk, norsk, nederlandsk eller engelsk.
error-file-protected = { $name }: filen er beskyttet med passord. Fjern passordet og legg til filen på nytt.
error-file-scanned = { $name }: sidene er bilder uten tekst. Kjør tekstgjenkjenning (OCR) på dem først.
error-file-pages = { $name }: dokumentet har mer enn { $limit } sider. Del det opp.
error-file-lies = { $name }: filen er noe annet enn navnet sier. { $kind ->
    [pdf] Den er en PDF-fil.
    [docx] Den er et Word-dokument (.docx).
    [pptx] Den er en PowerPoint-presentasjon (.pptx).
    [excel] Den er en Excel-fil.
    [ole] Den er i et eldre Office-format.
    [zip] Den er et ZIP-arkiv.
    [html] Den er en nettside (.html).
    [text] Den er ren tekst.
    [rtf] Den er en RTF-fil.
    [image] Den er et bilde.
    [program] Den er et program.
   *[other] Hva den er, lar seg ikke avgjøre.
}
error-file-macros = { $name }: filen inneholder makroer. Lagre den uten makroer, som .docx eller .pptx.
error-file-bomb = { $name }: filen blir urimelig stor når den pakkes ut. Den blir ikke lest.
error-file-damaged = { $name }: filen er skadet. Åpne den i programmet den kommer fra, og lagre den på nytt.
error-file-long = { $name }: teksten er lengre enn { $limit } tegn. Del opp dokumentet.
error-file-reading = { $name }: lesingen ble avbrutt fordi filen tar for lang tid eller for mye minne. Lagre den på nytt, eller lagre bare teksten.
error-document-unknown = Fant ikke dokumentet { $name }. Kommandoen «documents» viser alle.
error-data-dir = Kan ikke skrive i { $path } ({ $reason }). Velg en annen mappe med ASSISTANT_DATA_DIR.
error-database = Databasen { $path } kan ikke brukes ({ $reason }). Gjenopprett en kopi, eller velg en annen mappe med ASSISTANT_DATA_DIR.
error-writer-busy = Et annet program endrer biblioteket akkurat nå. Har ventet i { $seconds } sekunder. Prøv igjen om litt.
error-index-missing = Veiledningen er ikke klargjort ennå. Kjør: python -m assistant index
error-index-damaged = Søkeindeksen er skadet ({ $reason }). Kjør: python -m assistant index
error-encoder = Språkmodellen { $name } kan ikke lastes ({ $reason }). Kontroller ASSISTANT_ENCODER.
error-encoder-bundled = Den innebygde søkemodellen virker ikke på denne maskinen ({ $reason }). Oppgi en modell eller mappe for sentence-transformers i ASSISTANT_ENCODER, for eksempel intfloat/multilingual-e5-small.
error-article-front-matter = { $file }: artikkelen må begynne med opplysninger mellom to linjer med ---.
error-article-unreadable = { $file }: kan ikke leses ({ $reason }). Kontroller at filen er UTF-8 og at opplysningene øverst er gyldig YAML.
error-article-field = { $file }: feltet { $field } øverst i artikkelen er feil ({ $reason }).
error-article-place = { $file }: slug { $slug } og språk { $language } må stemme med filens navn og mappe.
error-batch-line = Linje { $line }: { $reason }. En linje er et JSON-objekt med id og text, eller id og turns.
error-title-for-one = En tittel er for én fil. Legg til filene én og én, eller utelat tittelen.
error-document-detail = «{ $value }» er ikke ett av valgene.
error-disk-full = Disken der { $path } ligger, er full. Ingenting ble lagt til. Frigjør plass og prøv igjen.
