## Gaps in the guidance
page-board = Gaps
board-lead = Questions that colleagues asked and the guidance did not answer. Who asked is not shown.
board-show = Show
board-open = Open
board-covered = Covered
board-none-open = There are no open gaps. New ones show up here when a question gets no answer, or an answer gets a thumb down.
board-none-covered = No gap has been marked as covered yet.
board-more = Show more
board-refused = { $count ->
    [one] once without an answer
   *[other] { $count } times without an answer
}
board-unhelpful = { $count ->
    [one] one thumb down
   *[other] { $count } thumbs down
}
board-asked = first { $first }, last { $last }
board-approved-by = Approved by { $name }, { $day }.
board-approved-expired = No longer valid: its source changed or the answer was withdrawn.
board-now-covered = Now covered by **{ $title }**, as asking again has shown.
board-cover = Mark as covered
board-add-document = Add a document
board-covered-by = Covered since { $day }: { $title }
board-covered-on = Marked as covered { $day }
board-reopen = Open again
board-assignee = Who takes care of it?
board-note = Note
board-save = Save
board-saved = Saved.
board-chart = Questions without an answer per week
board-chart-week = Week from Monday
board-chart-count = Questions

## Approved answers
board-approve = Approve a short answer
board-source-search = Search the documents for the sentence that answers it
board-source-none = The search found nothing.
board-source = Sentence that the answer rests on
board-answer = Short answer for colleagues
board-approve-do = Approve the answer
board-withdraw = Withdraw the answer
error-gap-unknown = This gap no longer exists. Reload the page.
error-approved-source = The sentence no longer stands in the document. Search for another source.
error-approved-empty = Write an answer.
error-approved-long = The answer has { $length } characters; at most { $limit } are allowed. Shorten it.
