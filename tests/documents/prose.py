"""Sections of a company's rules: headings, paragraphs, steps and a table, no sentence twice in a document."""

import random
from dataclasses import dataclass

from tests.documents import words

LANGUAGES = ("sv", "nb", "nl")


@dataclass(frozen=True, slots=True)
class Section:
    """`paragraphs` and `steps` are lists of sentences, `table` rows of cells with the header first (or none)."""

    heading: str
    paragraphs: tuple[tuple[str, ...], ...]
    steps: tuple[str, ...] = ()
    table: tuple[tuple[str, ...], ...] = ()

    @property
    def sentences(self) -> tuple[str, ...]:
        return tuple(s for paragraph in self.paragraphs for s in paragraph) + self.steps


def policy(language: str, seed: int, sections: int = 6) -> list[Section]:
    """Some `sections` * 90 words of rules; the same for the same seed."""
    chance = random.Random(f"{language}{seed}")
    said: set[str] = set()
    headings = words.HEADINGS[language]
    return [
        Section(
            heading=f"{headings[(seed + number) % len(headings)]} {number + 1}",
            paragraphs=tuple(
                tuple(_new(words.SENTENCES[language], language, chance, said) for _ in range(chance.randint(2, 5)))
                for _ in range(chance.randint(2, 4))
            ),
            steps=tuple(
                _new(words.STEPS[language], language, chance, said) for _ in range(chance.choice((0, 0, 3, 4)))
            ),
            table=_table(language, chance) if number % 3 == 1 else (),
        )
        for number in range(sections)
    ]


def title(language: str, seed: int) -> str:
    place = words.PLACES[language][seed % len(words.PLACES[language])]
    return words.TITLE[language].format(place=place)


def _new(patterns: list[str], language: str, chance: random.Random, said: set[str]) -> str:
    while True:
        sentence = _filled(chance.choice(patterns), language, chance)
        if sentence not in said:
            said.add(sentence)
            return sentence


def _filled(pattern: str, language: str, chance: random.Random) -> str:
    return pattern.format(
        goods=chance.choice(words.GOODS[language].split()),
        role=chance.choice(words.ROLES[language]),
        channel=chance.choice(words.CHANNELS[language]),
        place=chance.choice(words.PLACES[language]),
        days=chance.randint(2, 90),
        hours=chance.randint(6, 48),
        sum=chance.randint(2, 90) * 100,
    )


def _table(language: str, chance: random.Random) -> tuple[tuple[str, ...], ...]:
    roles = chance.sample(words.ROLES[language], 3)
    rows = tuple((role, f"{chance.randint(2, 90) * 100} {words.MONEY[language]}") for role in roles)
    return (words.TABLE_HEAD[language], *rows)
