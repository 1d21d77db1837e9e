## The handbook
area-complaints = Complaints
area-culture = Culture and language
area-keeping = Keeping customers
area-law = Law and data
area-relations = Relations
card-practise = Practise this
cli-scenario-play = play a scenario in the terminal
cli-scenario-file = the scenario file
cli-play-over = (an empty line or Ctrl-D ends)
cli-teach = teach the bundled search model the coach's behaviours (takes about a quarter of an hour)
error-behaviours-missing = The coach's example sentences ({ $name }) are not in { $path }. Put the folder back or name it with ASSISTANT_BEHAVIOURS_DIR.
learner-forget = Remove me
learner-forget-sure = Your name, all talks, scores and objections are deleted. This can't be undone.
learner-forget-yes = Yes, delete everything
