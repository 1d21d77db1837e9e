"""The rated attempts of somebody: what pages on progress and on the team show."""

from assistant.practice.debrief import Debrief, debrief
from assistant.practice.progress import Done, done
from assistant.records.attempts import Attempt
from assistant.ui.context import running


def result_of(attempt: Attempt) -> Debrief:
    """Of a talk that is over, with its exchanges: as it was rated first; rated now, and kept, where it was not yet."""
    if attempt.result:
        return Debrief.from_dict(attempt.result)
    found = debrief(running().assistant.talks, attempt)
    running().assistant.attempts.keep_result(attempt.id, found.to_dict())
    return found


def attempts_of(learner: str) -> list[Attempt]:
    """All attempts, oldest first; those that ended with a reply are rated, whether or not the debrief was looked at."""
    attempts, preparation = running().assistant.attempts, running().preparation
    ready = preparation.finished.is_set() and preparation.error is None  # what is rated cites the handbook
    for attempt in attempts.of(learner) if ready else ():
        if attempt.ending and attempt.result is None and attempt.scenario in running().assistant.talks.scenarios:
            whole = attempts.get(attempt.id, learner)
            if len(whole.exchanges) > 1:
                result_of(whole)
    return attempts.of(learner)


def finished(learner: str) -> list[Done]:
    return done(attempts_of(learner))
