## Answer card
answer-group-do = Do this
answer-group-say = Say it like this
answer-group-more = Good to know
answer-sources = Sources ({ $count })
answer-source-line = { $title } – { $section }
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
ask-mode = Mode
ask-mode-answer = Answer
ask-mode-wording = Exact wording
answer-approved = Approved by { $name }, { $day }. The source is below.
answer-approved-team-lead = a team lead
answer-deleted = This answer cited “{ $title }”, which has been deleted. Ask again to see what the guidance says now.
