## The library
page-library = Library
page-read = Read
kind-policy = Company policy
kind-guide = Company guide
kind-text = Company document
kind-handbook = Handbook
country-se = Sweden
country-no = Norway
country-nl = The Netherlands
state-live = In force
state-due = Review overdue
state-coming = Not yet in force
state-withdrawn = Withdrawn
library-view = View
library-view-documents = Documents
library-view-topics = Topics
library-view-conflicts = Possible conflicts
library-view-incoming = Handed in
library-search = Search by title or name
library-filters = Filters
library-any = Any
library-kind = Kind
library-language = Language
library-country = Country
library-topic = Topic
library-state = State
library-count = { $count ->
    [one] 1 document
   *[other] { $count } documents
}
library-no-documents = There are no company documents yet. The handbook is below.
document-title = Title
document-kind = Kind
document-country = Country
document-owner-field = Owner
document-valid-from-field = Valid from
document-review-field = Review by
document-choose = Choose
document-valid-from = valid from { $day }
document-due = was to be reviewed by { $day }
document-version = version { $number }
document-owner = owner: { $owner }
document-open = Open in the text
document-page = Page
upload-title = Add documents
upload-files = Files ({ $types }; at most { $limit } MB each)
upload-send = Add
upload-accepted = { $count ->
    [one] 1 file is accepted. It is being read; see ‘Handed in’.
   *[other] { $count } files are accepted. They are being read; see ‘Handed in’.
}
upload-none = Choose one or more files first.
upload-too-many = Only the first { $limit } files were taken. Add the rest in another round.
incoming-none = Nothing has been handed in.
incoming-failed = Not taken in ({ $count })
incoming-others = Taken in and waiting
incoming-clear = Clear this list
incoming-waiting = { $count ->
    [one] 1 file is waiting to be read
   *[other] { $count } files are waiting to be read
}
incoming-embedding = Made searchable: { $done } of { $total } texts
incoming-is-waiting = waiting
incoming-added = added
incoming-updated = new version
incoming-unchanged = unchanged
incoming-same = same text as another document; not added again
topics-lead = ✓ stands for a handbook article, + for company documents, in each language. A document counts for the topics that most of its passages come nearest to.
conflicts-lead = Sentences from two documents that seem to be about the same thing and give different numbers or deadlines. Both may be right: look before you change anything.
conflicts-none = No two documents were found that disagree in a number or a deadline.
read-all = To the library
read-unknown = This document or version does not exist (any more).
read-older = You are reading version { $number }, which an answer cited. Version { $current } is in force.
read-current = Read the version in force
read-contents = Contents
read-cited = The sentence you came from:
read-text = Text
read-passages = Passages
read-passages-lead = The { $count } pieces that the search finds.
curate-title = Edit, withdraw or delete
curate-version = Version { $number }, added { $day }
curate-save = Save
curate-withdraw = Withdraw
curate-restore = Put back in force
curate-delete = Delete
curate-delete-sure = The text, all its versions and everything that answers have quoted from it are deleted. This can't be undone. Withdrawing keeps the text.
curate-delete-yes = Yes, delete for good
wording-lead = The guidance word for word: amounts, deadlines and limits exactly as they are written.
wording-field = Words or a question
wording-count = { $exact ->
    [0] No passage holds these words in this order. The nearest ones:
    [one] 1 passage holds the words as you wrote them; it comes first.
   *[other] { $exact } passages hold the words as you wrote them; they come first.
}
wording-copy = Copy with source
topics-in-handbook = ✓
library-ours = From the company
curate-new-version = New version (.{ $ending })
curate-new-version-send = Add as a new version
library-more = Show more
