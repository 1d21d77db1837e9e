## Fel
error-unexpected = Något gick fel. Din fråga är sparad. Försök igen eller starta om programmet.
error-setting = { $name } har värdet ”{ $value }”, som inte går att använda. Rätta eller ta bort det.
error-question-empty = Skriv en fråga först.
error-question-long = Frågan är { $length } tecken lång; högst { $limit } kan läsas. Korta ned den till situationen och det du vill veta.
error-question-wordless = Det finns inga ord i frågan. Beskriv situationen med några ord.
error-file-missing = { $name }: filen eller mappen finns inte.
error-file-type = { $name }: den filtypen går inte att läsa. Använd någon av dessa: { $types }.
error-file-large = { $name }: filen är större än { $limit } MB. Dela upp den eller spara bara texten.
error-file-unreadable = { $name }: filen går inte att läsa ({ $reason }).
error-file-binary = { $name }: det här är ingen textfil, eller så är teckenkodningen okänd. Spara den som text i UTF-8.
error-file-empty = { $name }: det finns ingen text i filen.
error-file-language = { $name }: texten är inte på svenska, norska, nederländska eller engelska.
error-file-protected = { $name }: filen är skyddad med lösenord. Ta bort lösenordet och lägg till filen igen.
error-file-scanned = { $name }: sidorna är bilder utan text. Läs in dem med textigenkänning (OCR) först.
error-file-pages = { $name }: dokumentet har fler än { $limit } sidor. Dela upp det.
error-file-lies = { $name }: filen är av en annan typ än namnet anger. { $kind ->
    [pdf] Det är en PDF-fil.
    [docx] Det är ett Word-dokument (.docx).
    [pptx] Det är en PowerPoint-presentation (.pptx).
    [excel] Det är en Excel-fil.
    [ole] Det är ett äldre Office-format.
    [zip] Det är ett ZIP-arkiv.
    [html] Det är en webbsida (.html).
    [text] Det är ren text.
    [rtf] Det är en RTF-fil.
    [image] Det är en bild.
    [program] Det är ett program.
   *[other] Det går inte att avgöra vilken.
}
error-file-macros = { $name }: filen har makron. Spara den utan makron, som .docx eller .pptx.
error-file-bomb = { $name }: filen blir orimligt stor när den packas upp. Den läses inte in.
error-file-damaged = { $name }: filen är skadad. Öppna den i programmet den kommer från och spara den på nytt.
error-file-long = { $name }: texten är längre än { $limit } tecken. Dela upp dokumentet.
error-file-reading = { $name }: inläsningen avbröts eftersom den tog för lång tid eller för mycket minne. Spara den på nytt eller spara bara texten.
error-document-unknown = Det finns inget dokument { $name }. Kommandot ”documents” listar dem.
error-data-dir = Det går inte att skriva i { $path } ({ $reason }). Välj en annan mapp med ASSISTANT_DATA_DIR.
error-database = Databasen { $path } går inte att använda ({ $reason }). Återställ en kopia eller välj en annan mapp med ASSISTANT_DATA_DIR.
error-writer-busy = Ett annat program ändrar i biblioteket just nu. Försöket avbröts efter { $seconds } sekunder. Försök igen om en stund.
error-index-missing = Vägledningen är inte förberedd än. Kör: python -m assistant index
error-index-damaged = Sökindexet är skadat ({ $reason }). Kör: python -m assistant index
error-encoder = Språkmodellen { $name } går inte att läsa in ({ $reason }). Kontrollera ASSISTANT_ENCODER.
error-encoder-bundled = Den inbyggda sökmodellen fungerar inte på den här datorn ({ $reason }). Ange en modell eller mapp för sentence-transformers i ASSISTANT_ENCODER, till exempel intfloat/multilingual-e5-small.
error-article-front-matter = { $file }: artikeln måste börja med uppgifter mellan två rader med ---.
error-article-unreadable = { $file }: går inte att läsa ({ $reason }). Kontrollera att filen är UTF-8 och att uppgifterna överst är giltig YAML.
error-article-field = { $file }: fältet { $field } överst i artikeln är fel ({ $reason }).
error-article-place = { $file }: slug { $slug } och språk { $language } måste stämma med filens namn och mapp.
error-batch-line = Rad { $line }: { $reason }. En rad är ett JSON-objekt med id och text, eller id och turns.
error-title-for-one = En titel är för en enda fil. Lägg till filerna en och en, eller utelämna titeln.
error-document-detail = ”{ $value }” är inget av alternativen.
error-disk-full = Disken med { $path } är full. Inget lades till. Frigör utrymme och försök igen.
