"""A debrief to take away: as Markdown, and as a page to print."""

from collections.abc import Callable
from html import escape

from markdown_it import MarkdownIt

from assistant.answering.answer import Citation
from assistant.practice.competencies import RATED_LEVELS, Rating
from assistant.practice.customer import MOST_ANGRY
from assistant.practice.debrief import Debrief, gap
from assistant.practice.scenario import Scenario
from assistant.records.attempts import Attempt

Say = Callable[..., str]
"""(key, **values) -> text in the reader's language."""

_STYLE = """body{font:11pt/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#111}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:1.6rem;break-after:avoid}
table{border-collapse:collapse;width:100%}td,th{border:1px solid #bbb;padding:.25rem .5rem;text-align:left;
vertical-align:top}blockquote{margin:.4rem 0;padding-left:.8rem;border-left:3px solid #0b6e5f}
li,tr,blockquote{break-inside:avoid}svg{width:100%;height:auto}"""
_WIDE, _HIGH = 600, 140


def to_markdown(found: Debrief, attempt: Attempt, scenario: Scenario, say: Say) -> str:
    """The debrief and the whole talk. What people wrote is escaped, so that it stays text."""
    score = say("debrief-score", score=found.score)
    return "\n".join(
        [
            f"# {plain(scenario.languages[attempt.language].title)}",
            "",
            " · ".join((f"{attempt.begun_at:%Y-%m-%d}", say(f"ending-{found.ending}"), score)),
            *_moods(found, say),
            *_competencies(found, attempt, say),
            *_gate(found, say),
            *_weakest(found, say),
            *_guidance(found, say),
            *_goal(found, say),
            *_talk(attempt, say),
            "",
        ]
    )


def to_page(found: Debrief, attempt: Attempt, scenario: Scenario, say: Say) -> str:
    """A page of its own to print, with the customer's mood as a curve; it loads nothing."""
    title = escape(scenario.languages[attempt.language].title)
    body = MarkdownIt("commonmark", {"html": False}).enable("table").render(to_markdown(found, attempt, scenario, say))
    body = body.replace("<table>", _curve(found, say("debrief-mood")) + "<table>", 1)
    return (
        f"<!doctype html><html lang='{escape(attempt.language)}'><head><meta charset='utf-8'>"
        f"<title>{title}</title><style>{_STYLE}</style></head><body>{body}</body></html>"
    )


def _moods(found: Debrief, say: Say) -> list[str]:
    rows = [
        f"| {m.turn} | {m.anger} | {say('debrief-moved', change=m.moved) if m.moved else ''} |" for m in found.moods
    ]
    head = f"| {say('debrief-turn')} | {say('debrief-anger', most=MOST_ANGRY)} | |"
    return ["", f"## {say('debrief-mood')}", "", head, "|---|---|---|", *rows]


def _competencies(found: Debrief, attempt: Attempt, say: Say) -> list[str]:
    gaps = gap(found.ratings, attempt.self_rating or {})
    lines = ["", f"## {say('debrief-competencies')}", ""]
    for rating in (r for r in found.ratings if r.score is not None):
        lines.append(f"- **{say(f'competency-{rating.competency}')}**: {_level(rating, say)}")
        if rating.competency in gaps:
            lines[-1] += f" · {say('debrief-own', own=(attempt.self_rating or {})[rating.competency])}"
        lines += [
            f"  - {'+' if e.helps else '−'} {plain(e.sentence)} ({say('debrief-turn')} {e.turn})"
            for e in rating.evidence
        ]
    unrated = [say(f"competency-{r.competency}") for r in found.ratings if r.score is None]
    return [*lines, "", f"{say('debrief-unrated')}: {', '.join(unrated)}"] if unrated else lines


def _level(rating: Rating, say: Say) -> str:
    return say("debrief-level", score=rating.score or 0, best=RATED_LEVELS)


def _gate(found: Debrief, say: Say) -> list[str]:
    return ["", f"## {say('debrief-gate')}", "", say(f"gate-{found.gate}")] if found.gate else []


def _weakest(found: Debrief, say: Say) -> list[str]:
    weakest = found.weakest
    if weakest is None:
        return []
    return [
        "",
        f"## {say('debrief-weakest', turn=weakest.turn)}",
        "",
        f"> {plain(weakest.reply)}",
        "",
        f"{say('debrief-rule')}: {plain(weakest.rule)}",
        "",
        f"- {say('debrief-good')}: {plain(weakest.good)}",
        f"- {say('debrief-poor')}: {plain(weakest.poor)}",
    ]


def _guidance(found: Debrief, say: Say) -> list[str]:
    if not found.citations:
        return []
    lines = [
        f"- {say(f'competency-{name}')}: {plain(c.line)} ({plain(place_of(c))}, {plain(c.source)})"
        for name, c in found.citations.items()
    ]
    return ["", f"## {say('debrief-guidance')}", "", *lines]


def _goal(found: Debrief, say: Say) -> list[str]:
    goal = say(f"coach-try-{found.goal}") if found.goal else say("debrief-goal-none")
    return ["", f"## {say('debrief-goal')}", "", goal]


def _talk(attempt: Attempt, say: Say) -> list[str]:
    lines = ["", f"## {say('debrief-talk')}", ""]
    for exchange in attempt.exchanges:
        if exchange.number:
            lines += [f"**{say('talk-you')} ({exchange.number}):** {plain(exchange.reply)}", ""]
        lines += [f"**{say('talk-customer')}:** {plain(' '.join(exchange.lines))}", ""]
    return lines


def place_of(citation: Citation) -> str:
    """Where a citation stands, for people."""
    return f"{citation.title} – {citation.section}" if citation.section else citation.title


def _curve(found: Debrief, label: str) -> str:
    """The customer's anger over the turns as a line, with a dot where a turn moved it."""
    step = _WIDE / max(1, len(found.moods) - 1)
    points = [(m.turn * step, _HIGH * (1 - m.anger / MOST_ANGRY), m.moved) for m in found.moods]
    line = " ".join(f"{x:.0f},{y:.0f}" for x, y, _ in points)
    dots = "".join(f"<circle cx='{x:.0f}' cy='{y:.0f}' r='5' fill='#0b6e5f'/>" for x, y, moved in points if moved)
    return (
        f"<svg viewBox='-8 -8 {_WIDE + 16} {_HIGH + 16}' role='img' aria-label='{escape(label)}'>"
        f"<polyline points='{line}' fill='none' stroke='#0b6e5f' stroke-width='2.5'/>{dots}</svg>"
    )


def plain(text: str) -> str:
    """Text of people on one line, without meaning as Markdown."""
    line = " ".join(text.split())
    return "".join(f"\\{c}" if c in r"\`*_{}[]()#+-!|<>~:$&" else c for c in line)
