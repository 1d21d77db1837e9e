## Practice (command line)
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

## Practice: pages
page-practise = Practise
page-progress = My progress
page-team = The team
page-talk = Talk
practise-lead = Choose a customer and take the call. After each reply the coach says what it recognised and what you could try; afterwards you get a debrief that cites the handbook.
practise-who = Who is practising?
practise-language = Language of the talk
practise-minutes = { $minutes } min
practise-trains = trains { $what }
practise-scores = { $n ->
    [one] one attempt
   *[other] { $n } attempts
}, last { $last }, best { $best } points
practise-start = Take the call
practise-running = Talks going on
practise-go-on = Go on: { $title } (begun { $when })
practise-assigned = Assignments from the team lead
practise-due = Due again
practise-due-all = the whole talk
channel-phone = telephone
channel-email = e-mail
channel-chat = chat
channel-public = public, others read along
difficulty-1 = easy
difficulty-2 = medium
difficulty-3 = hard
briefing-role = Your role:
briefing-may = What you may offer:
briefing-good = A good end:

## The talk
talk-briefing = Briefing
talk-placeholder = What do you say to the customer?
talk-thinking = The customer is listening …
talk-hint = Hint
talk-again = Try again
talk-again-help = The talk goes on from here with a new reply. Your first attempt and its score stay.
talk-stop = End the talk
talk-to-debrief = To the debrief
talk-to-list = To all talks
talk-unknown = There is no such talk, or it is somebody else's. A talk without a reply has no debrief.
talk-branch = Tried again from reply { $turn }. It does not count.
talk-you = You
talk-customer = Customer
mood-angry = angry
mood-tense = tense
mood-calm = calm
ending-resolved = The customer is content with how it was solved.
ending-escalated = The customer wants to speak to somebody else.
ending-lost = The customer has left.
ending-stopped = You ended the talk.
ending-short-resolved = solved
ending-short-escalated = went on to the manager
ending-short-lost = customer left
ending-short-stopped = ended
customer-wordless = Hello? Are you there? I didn't hear you.
customer-foreign = Sorry, I didn't understand that.
error-reply-long = The reply is { $length } characters long; the customer listens to { $limit } at most. Shorten it. What you wrote is below.
error-talk-over = The talk is over already.
error-talk-moved-on = The talk has gone on in another window already. Reload the page.
error-unexpected-reply = Something went wrong and the reply was not kept. The talk is still there; send the reply again.

## The coach
coaching = The coach
coaching-on = after each reply
coaching-asked = only when I ask
coaching-off = off
coach-show = What does the coach say?
coach-recognised = I saw:
coach-trouble = Careful:
coach-try = Try:
coach-why = Handbook:
coach-try-apologise = Apologise once, for just what happened.
coach-try-empathise = Put into words what this has meant for the customer before you go on.
coach-try-thank = Thank the customer for getting in touch and telling you.
coach-try-clarify = Ask an open question about what happened or what the customer needs.
coach-try-own = Say what you take on yourself: 'I will see to it that …'.
coach-try-solve = Offer something concrete, or two alternatives to choose from.
coach-try-timeframe = Promise a day or an hour that you can keep.
coach-try-followup = Say who will contact the customer, and when.
coach-try-summarise = Sum up what the customer said and ask whether you got it right.
coach-try-blame = Don't put the blame on the customer, a colleague or anybody else; say what you do now.
coach-try-deflect = Explain the reason for the rule and what is possible, instead of pointing at the rule.
coach-try-dismiss = Take the problem as seriously as the customer tells it, without playing it down or doubting it.
coach-try-rude = Stay calm and to the point, even if the customer is unpleasant.
coach-try-overpromise = Promise only what you can keep yourself.
coach-try-gate-check = Check who you are speaking to before you go into the matter.
coach-try-gate-broken = Tell nothing of other customers, don't guess, and don't skip the identity check.
dispute = That's not right
dispute-lead = Choose the sentence that the coach judged wrongly. The team lead sees the sentence and your objection.
dispute-sentence = Sentence
dispute-remark = What is wrong? (optional)
dispute-send = Send the objection
dispute-thanks = Thank you, the objection is kept.
dispute-kept = You have objected here.
dispute-nothing = nothing in particular

## The debrief
page-debrief = Debrief
debrief-score = { $score } of 100 points
debrief-score-label = Points of 100
debrief-score-help = Each competency gives 0–3 and weighs differently in different talks. What the talk never came to gives no points.
debrief-mood = The customer's mood
debrief-turn = Reply
debrief-anger = Anger (0–{ $most })
debrief-moved = { $change }
debrief-moved-turn = Reply { $turn }: the anger { $direction ->
    [up] rose
   *[down] fell
} by { $by }
debrief-competencies = Competencies
debrief-level = { $score } of { $best }
debrief-own = your own rating { $own }
debrief-said = reply { $turn }: { $sentence }
debrief-unrated = Not rated, since it was not called for
debrief-gate = Confidentiality
gate-kept = You checked who you were speaking to and disclosed nothing.
gate-unchecked = You disclosed nothing, but you never checked who you were speaking to.
gate-broken = Confidentiality was broken: something was told that the customer may not know, or the identity check was skipped.
debrief-weakest = The hardest moment: reply { $turn }
debrief-rule = The rule
debrief-good = A good reply
debrief-poor = A poor reply
debrief-guidance = What the handbook says
debrief-goal = Goal for next time
debrief-goal-none = Nothing to wish for. Try a harder talk.
debrief-talk = The whole talk
debrief-print = To print
debrief-print-help = A page to open in the browser and print
debrief-markdown = As Markdown
debrief-once-more = Take the call again
debrief-branch = This was tried again from a point in the talk. The first attempt's score stands.
self-lead = How did it go, do you think? Rate three competencies before you see the debrief.
self-send = Show the debrief
self-incomplete = Rate all three, and the debrief is shown.
level-0 = not at all
level-1 = a little
level-2 = fairly well
level-3 = well
gap-same = { $what }: you rated yourself as the coach did.
gap-high = { $what }: you rated yourself { $levels } higher than the coach.
gap-low = { $what }: you rated yourself { $levels } lower than the coach.
competency-empathy = empathy
competency-apology = apology
competency-ownership = ownership
competency-clarifying = clarifying
competency-solution = solution
competency-timeframe = time frame
competency-followup = follow-up
competency-explanation = explanation
competency-respect = respect

## Progress
progress-none = Here you see your attempts, how you develop and what is due again. Take a call and look at its debrief first.
progress-due-none = Nothing is due.
progress-due-now = now
progress-trends = Development by competency
progress-mean = { $mean } of { $best } on average lately (n = { $n })
progress-up = going up
progress-down = going down
progress-same = unchanged
progress-too-little = too little data (n = { $n } of { $needed })
progress-attempts = Attempts
progress-branch = tried again, does not count
learner-title = You
learner-name = Name
learner-nameless = Person { $number }
learner-shares = My team lead may see my scores
learner-shares-help = The team lead sees attempts, scores and development, but not what you said, except for sentences that you object to.
learner-save = Save
learner-saved = Saved.
learner-other = Somebody else practises at this computer
learner-add = Add
learner-name-needed = Write a name.
learner-here = Everything is kept on this computer only.
error-learner-name-taken = { $name } is there already. Choose another name.

## The team
team-lead = The results of those who chose to share them. What was said in a talk is not shown, except for sentences that somebody objected to.
team-people = Who practises
team-nobody = Nobody shares results yet. Each person chooses that under 'My progress'.
team-attempts = { $n ->
    [one] one attempt
   *[other] { $n } attempts
}
team-latest = Latest { $day }: { $title }, { $score } points
team-disputes = Objections to the coach
team-disputes-none = No objections.
team-disputes-seen = The coach saw: { $seen }
assignment-title = Name of the assignment
assignment-scenarios = Talks
assignment-choose = Choose talks
assignment-by = Done by
assignment-add = Add the assignment
assignment-remove = Remove
assignment-due = by { $day }
assignment-late = was due { $day }
assignment-left = Left: { $titles }
assignment-done = Done.
assignment-progress = { $name }: { $done } of { $of }
error-assignment-empty = Give the assignment a name and choose at least one talk.
