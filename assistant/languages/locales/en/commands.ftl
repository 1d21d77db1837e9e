## Command line
cli-about = Answers how to handle complaints and keep customers, from your guidance, with its sources.
cli-ask = answer a question from the guidance
cli-search = list the passages that fit a question
cli-add = add documents of your own (PDF, Word, PowerPoint, HTML, Markdown, text), or a folder of them
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
cli-add-title = the title, for one file
cli-add-owner = who answers for it
cli-add-kind = policy (binds), guide (advises) or text
cli-add-country = the country it holds for: se, no or nl
cli-add-valid-from = the day from which it holds
cli-add-review-by = the day by which it is to be reviewed
cli-withdraw = take a document out of force; its text is kept
cli-restore = put a withdrawn document back in force
cli-gently = with low priority, beside a running app
cli-company-only = only the figures of company policies
cli-gaps-only = only the figures of the gap board and approved answers
cli-conflicts-only = only the figures of conflicting documents
