## Errors
error-unexpected = Something went wrong. Your question is kept. Try again, or restart the program.
error-setting = { $name } has the value "{ $value }", which cannot be used. Mend or remove it.
error-question-empty = Write a question first.
error-question-long = The question is { $length } characters long; at most { $limit } can be read. Shorten it to the situation and what you want to know.
error-question-wordless = There are no words in the question. Describe the situation in a few words.
error-file-missing = { $name }: there is no such file or folder.
error-file-type = { $name }: this type of file is not read. Use one of: { $types }.
error-file-large = { $name }: the file is larger than { $limit } MB. Divide it, or save its text alone.
error-file-unreadable = { $name }: the file cannot be read ({ $reason }).
error-file-binary = { $name }: this is not a text file, or its encoding is unknown. Save it as UTF-8 text.
error-file-empty = { $name }: there is no text in the file.
error-file-language = { $name }: the text is not in Swedish, Norwegian, Dutch or English.
error-file-protected = { $name }: the file is protected by a password. Remove the password and add the file again.
error-file-scanned = { $name }: the pages are pictures without text. Run text recognition (OCR) on them first.
error-file-pages = { $name }: the document has more than { $limit } pages. Divide it.
error-file-lies = { $name }: the file is not what its name says. { $kind ->
    [pdf] It is a PDF.
    [docx] It is a Word document (.docx).
    [pptx] It is a PowerPoint presentation (.pptx).
    [excel] It is an Excel file.
    [ole] It is in an older Office format.
    [zip] It is a ZIP archive.
    [html] It is a web page (.html).
    [text] It is plain text.
    [rtf] It is an RTF file.
    [image] It is a picture.
    [program] It is a program.
   *[other] What it is cannot be told.
}
error-file-macros = { $name }: the file contains macros. Save it without them, as .docx or .pptx.
error-file-bomb = { $name }: the file swells to an unreasonable size when it is unpacked. It is not read.
error-file-damaged = { $name }: the file is damaged. Open it in the program that it comes from and save it again.
error-file-long = { $name }: the text is longer than { $limit } characters. Divide the document.
error-file-reading = { $name }: reading was stopped, as the file takes too much time or memory. Save it again, or save its text alone.
error-document-unknown = There is no document { $name }. List them with the command "documents".
error-data-dir = Cannot write to { $path } ({ $reason }). Choose another folder with ASSISTANT_DATA_DIR.
error-database = The database { $path } cannot be used ({ $reason }). Restore a copy, or choose another folder with ASSISTANT_DATA_DIR.
error-writer-busy = Another program is changing the library at the moment. Waited { $seconds } seconds; try again shortly.
error-index-missing = The guidance has not been prepared yet. Run: python -m assistant index
error-index-damaged = The index is damaged ({ $reason }). Run: python -m assistant index
error-encoder = The language model { $name } cannot be loaded ({ $reason }). Check ASSISTANT_ENCODER.
error-encoder-bundled = The built-in search model does not run on this machine ({ $reason }). Set ASSISTANT_ENCODER to a sentence-transformers model or directory, for example intfloat/multilingual-e5-small.
error-article-front-matter = { $file }: the article must begin with front matter between two lines of ---.
error-article-unreadable = { $file }: cannot be read ({ $reason }). Check that it is UTF-8 and its front matter valid YAML.
error-article-field = { $file }: the field { $field } in the front matter is wrong ({ $reason }).
error-article-place = { $file }: slug { $slug } and language { $language } must match the file's name and folder.
error-batch-line = Line { $line }: { $reason }. A line is a JSON object with id and text, or id and turns.
error-title-for-one = A title is for one file. Add the files one by one, or leave the title out.
error-document-detail = “{ $value }” is not one of the choices.
error-disk-full = The disk with { $path } is full. Nothing was taken in. Make room and try again.
