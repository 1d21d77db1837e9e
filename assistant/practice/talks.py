"""The only way into a talk: pages, the command line and the tests all go through here, so each turn is looked at, kept
and answered in the same way."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import pairwise
from typing import Any

from assistant.answering.answer import Citation
from assistant.errors import InputError
from assistant.languages.strings import Strings
from assistant.practice import customer
from assistant.practice.behaviours import Seen
from assistant.practice.coach import observe, wanted_in
from assistant.practice.competencies import Exchange as Rated
from assistant.practice.customer import Standing
from assistant.practice.intake import receive
from assistant.practice.reasons import Reasons
from assistant.practice.recogniser import Recogniser
from assistant.practice.scenario import Scenario
from assistant.records.attempts import Attempt, Attempts, NewExchange

STOPPED = "stopped"
"""The ending of a talk that the trainee broke off."""


Quote = Callable[[str, str, str], Citation | None]
"""(slug of an article, language, sentence) -> its citation, if it stands there."""


class Talks:
    """Talks with simulated customers; every turn is kept before it is shown."""

    def __init__(
        self,
        scenarios: Callable[[], Sequence[Scenario]],
        recognisers: Callable[[], tuple[Recogniser, Recogniser]],
        attempts: Attempts,
        reasons: Callable[[], Reasons],
        quote: Quote,
        strings: Strings,
    ) -> None:
        self._load = scenarios
        self._recognisers = recognisers
        self._attempts = attempts
        self._load_reasons = reasons
        self._quote = quote
        self._strings = strings

    @cached_property
    def scenarios(self) -> Mapping[str, Scenario]:
        """By slug."""
        return {scenario.slug: scenario for scenario in self._load()}

    @cached_property
    def _seeing(self) -> tuple[Recogniser, Recogniser]:
        return self._recognisers()

    def warm_up(self) -> None:
        """Load what the first turn needs."""
        _ = self.scenarios, self._seeing

    def begin(self, learner: str, slug: str, language: str) -> str:
        """A new attempt; its id."""
        scenario = self.scenarios[slug]
        turn = customer.begin(scenario, language, self._attempts.count(learner, slug))
        return self._attempts.begin(learner, slug, language, NewExchange("", [], turn.lines, turn.standing.to_dict()))

    def reply(self, attempt: Attempt, text: str) -> Attempt:
        """The attempt with the trainee's reply and the customer's answer, kept.

        Raises:
            InputError: the reply is empty or too long, the talk is over, or was answered in another tab.
        """
        if attempt.ending:
            raise InputError("error-talk-over")
        scenario = self.scenarios[attempt.scenario]
        exchange, after = self.answer(scenario, attempt, text)
        self._attempts.add(attempt.id, len(attempt.exchanges), exchange, after.phase if after.over else "")
        return self._attempts.get(attempt.id, attempt.learner)

    def answer(self, scenario: Scenario, attempt: Attempt, text: str) -> tuple[NewExchange, Standing]:
        """What comes of a reply, not kept: the exchange, and where the talk stands after it.

        Raises:
            InputError: the reply is empty or too long.
        """
        text, kind = receive(text, attempt.language)
        before = Standing.from_dict(attempt.exchanges[-1].standing)
        seen, gate, puzzled = self._look(scenario, attempt.language, text, kind)
        behaviours = {b for s in seen for b in s.behaviours}
        turn = customer.answer(scenario, attempt.language, before, text, behaviours, gate, attempt.number, puzzled)
        shown = {b for e in attempt.exchanges for s in e.seen for b in s["behaviours"]} | behaviours
        remark = observe(scenario, before, seen, turn.standing, shown)
        if remark.advice:
            remark = replace(remark, citation=self.reason(attempt.language, remark.advice))
        rows = [{"text": s.text, "behaviours": list(s.behaviours)} for s in seen]
        return NewExchange(text, rows, turn.lines, turn.standing.to_dict(), remark.to_dict()), turn.standing

    def hint(self, attempt: Attempt) -> tuple[str, tuple[str, ...]]:
        """(the scenario's rule for where the talk stands, behaviours that it calls for)."""
        scenario = self.scenarios[attempt.scenario]
        phase = attempt.exchanges[-1].standing["phase"]
        rule = getattr(scenario.languages[attempt.language].phases, phase).rule
        return rule, wanted_in(scenario, phase)

    def reason(self, language: str, advice: str) -> Citation | None:
        """The handbook's sentence that says why, or None where there is none."""
        reason = self._reasons.get(advice, {}).get(language)
        return self._quote(reason.article, language, reason.sentence) if reason else None

    @cached_property
    def _reasons(self) -> Reasons:
        return self._load_reasons()

    def _look(self, scenario: Scenario, language: str, text: str, kind: str) -> tuple[list[Seen], frozenset[str], str]:
        """(sentences with their behaviours, what they do to the gate, what a customer says who can't make it out)"""
        if kind != "said":
            return [], frozenset(), self._strings.format(language, f"customer-{kind}")
        behaviours, gate = self._seeing
        seen = behaviours.read(text, language)
        passed = {b for s in gate.read(text, language) for b in s.behaviours} if scenario.gate else set()
        return seen, frozenset(passed), ""


def rated_exchanges(attempt: Attempt) -> list[Rated]:
    """The turns of an attempt as they are rated: each in the phase that it answered."""
    return [
        Rated(after.number, before.standing["phase"], tuple(_seen(row) for row in after.seen))
        for before, after in pairwise(attempt.exchanges)
    ]


def _seen(row: dict[str, Any]) -> Seen:
    return Seen(row["text"], tuple(row["behaviours"]))
