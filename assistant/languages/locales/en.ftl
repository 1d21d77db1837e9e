# English. The keys are the same in all files; a test holds them together.

## Languages, as they are named in this language
language-sv = Svenska
language-nb = Norsk
language-nl = Nederlands
language-en = English

## Page
app-title = Customer service assistant
app-lead = Ask how to handle a complaint or keep a customer. Every sentence in the answer comes from your guidance, with its source.
ask-placeholder = Describe the situation in your own words
ask-new = New conversation
ask-history = Earlier conversations
ask-forget = Delete this conversation
ask-suggestions = For example
ask-thinking = Looking in the guidance …
ask-unfinished = This question was not answered, because the program stopped. Ask it again.
ask-again = Ask again
page-language = Language
page-ask = Ask
page-warming = The search is warming up. The first answer takes a few seconds.
page-publishing = Preparing the guidance: { $done } of { $total } texts read

## Answer card
answer-group-do = Do this
answer-group-say = Say it like this
answer-group-more = Good to know
answer-sources = Sources ({ $count })
answer-source-line = { $title } – { $section }
answer-source-handbook = Handbook
answer-source-document = Company document
answer-source-language = In { $language ->
    [sv] Swedish
    [nb] Norwegian
    [nn] Norwegian Nynorsk
    [nl] Dutch
    [en] English
   *[other] another language
}
answer-quotation = { $language ->
    [sv] From the Swedish
    [nb] From the Norwegian
    [nn] From the Norwegian
    [nl] From the Dutch
    [en] From the English
   *[other] From another language
}: “{ $quote }”
answer-copy = Copy
answer-copy-hint = The text with its sources, ready to paste
answer-copy-sources = Sources
answer-helpful = Helpful
answer-unhelpful = Not helpful
answer-thanks = Thank you, noted.
answer-why = What was wrong?
answer-why-wrong = It answers something else
answer-why-incomplete = Something is missing
answer-why-incorrect = It is not correct
answer-why-unclear = It is hard to understand
answer-why-remark = In your own words (optional)
answer-why-send = Send

## Refusals
refusal-nothing = The guidance says nothing about this. It is about complaints, keeping customers and customer relations.
refusal-near = The guidance touches on this, but does not answer it well enough to be quoted.
refusal-company_fact = This is a fact that only your company knows, and none of the company's documents gives it. Ask your team lead.
refusal-not_served = I do not help with that. Personal data, deception and attempts to change my rules are not for this assistant.
refusal-nearest = Nearest topics

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

## Command line
cli-about = Answers how to handle complaints and keep customers, from your guidance, with its sources.
cli-ask = answer a question from the guidance
cli-search = list the passages that fit a question
cli-add = add documents of your own (.md, .txt), or a folder of them
cli-remove = remove a document by its id or name
cli-documents = list the handbook's articles and your documents
cli-index = prepare the guidance for search
cli-evaluate = measure how well answers and refusals work
cli-fit = fit the coverage judges on the calibration half
cli-tune = train the tuning of the bundled encoder (takes about ten minutes)
cli-vectors = write the vectors that ship with the repository
cli-question = the question
cli-json = write JSON
cli-readability = show readability (LIX; Flesch-Douma for Dutch) and the number of words
cli-batch = answer each line of a JSON-lines file (id and text, or id and turns)
cli-language = language of the answer: sv, nb, nl or en
cli-k = how many passages
cli-paths = files or folders
cli-identity = a document's id or name
cli-guidance = folder with the guidance texts that texts.jsonl asks about
cli-outside = folder with outside test sets
cli-half = report the calibration half instead
cli-added = added: { $name } ({ $language }, { $title })
cli-updated = updated: { $name }
cli-unchanged = unchanged: { $name }
cli-same = { $name } has the same text as { $twin }; not added again
cli-removed = removed: { $name }
cli-published = Ready: { $documents } documents, { $passages } passages.
cli-up-to-date = Up to date: { $documents } documents, { $passages } passages.
cli-reading = Reading: { $done } of { $total } texts
cli-failed = { $count ->
    [one] One file was not added.
   *[other] { $count } files were not added.
}

# Practice
cli-behaviours = what the coach recognises in a reply to a customer
cli-reply = the reply
cli-reply-batch = a file with a line (id, lang, text) for each reply
cli-behaviours-only = the coach's figures only
error-reply-empty = There is no reply to look at.
error-reply-language = The reply must be in Swedish, Norwegian or Dutch. Say which with --language sv, nb or nl.
behaviour-apologise = apologises
behaviour-empathise = shows understanding
behaviour-thank = thanks
behaviour-clarify = asks
behaviour-own = takes it on
behaviour-solve = solves
behaviour-timeframe = gives a time
behaviour-followup = follows up
behaviour-summarise = sums up
behaviour-blame = puts the blame elsewhere
behaviour-deflect = hides behind rules
behaviour-dismiss = plays it down
behaviour-rude = is rude
behaviour-overpromise = promises too much
cli-scenario = scenarios for practice
cli-scenario-check = check scenario files
cli-scenario-files = the files; without any, all that ship
cli-scenario-good = { $file }: good ({ $languages })
error-scenario = { $file }, line { $line }, { $place }: { $reason }. Mend that line; all fields stand in docs/scenarios.md.
