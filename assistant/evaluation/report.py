"""The tables that `evaluate` prints: a row a language, percentages, the number of cases beside them."""

import math
from collections.abc import Sequence
from pathlib import Path

from assistant.assembly import Assistant
from assistant.evaluation.cases import LANGUAGES, Case, TextCase
from assistant.evaluation.measures import Rank, recall, share
from assistant.evaluation.outside import evaluate_set
from assistant.evaluation.replies import ENOUGH, Reply, measure
from assistant.evaluation.texts import texts_index
from assistant.languages.detect import detect, family
from assistant.practice.behaviours import BEHAVIOURS
from assistant.practice.recogniser import Recogniser
from assistant.retrieval.sources import rank_sources

_SPAN = 3


def handbook(assistant: Assistant, cases: Sequence[Case]) -> str:
    """Right article first and among three, refusals right and wrong, language, verbatim, through the door."""
    lines = [_row("language", "cases", "first", "in 3", "follow-up", "refused", "wrongly", "language ok", "verbatim")]
    sources = {d.source: d.text for d in assistant.documents()}
    for language in LANGUAGES:
        mine = [c for c in cases if c.language == language]
        ranks = {c.id: _rank(assistant, c) for c in mine if c.right}
        answers = {c.id: assistant.door.ask(c.turns[-1], c.turns[:-1]) for c in mine}
        single = [c for c in mine if c.right and len(c.turns) == 1]
        follow = [c for c in mine if c.right and len(c.turns) > 1]
        answered = [answers[c.id] for c in mine if answers[c.id].answered]
        lines.append(
            _row(
                language,
                len(single),
                _percent(recall([ranks[c.id] for c in single], 1)),
                _percent(recall([ranks[c.id] for c in single], _SPAN)),
                f"{_percent(recall([ranks[c.id] for c in follow], 1))} ({len(follow)})",
                _percent(share([not answers[c.id].answered for c in mine if not c.right])),
                _percent(share([not answers[c.id].answered for c in single])),
                _percent(
                    share([_language_ok(a.language, language, [c.language for c in a.citations]) for a in answered])
                ),
                _percent(share([sources[c.source][c.start : c.end] == c.quote for a in answered for c in a.citations])),
            )
        )
    return "\n".join(lines) + "\n"


def _language_ok(answered_in: str, asked_in: str, cited: Sequence[str]) -> bool:
    """The answer is in the asker's language: its sentences too, where the handbook is written in that language."""
    return answered_in == family(asked_in) and (asked_in == "en" or all(family(c) == family(asked_in) for c in cited))


def _rank(assistant: Assistant, case: Case) -> Rank:
    order = [source.id for source in assistant.door.sources(case.turns[-1], case.turns[:-1])]
    return order.index(case.right) if case.right in order else None


def ladder(assistant: Assistant, cases: Sequence[Case]) -> str:
    """Right article first by each step alone: BM25, dense as the encoder gives it, fused passages, all signals."""
    index = assistant.door.index()
    lines = [_row("ladder: first", "BM25", "dense", "fused", "all signals")]
    for language in LANGUAGES:
        ranks: dict[str, list[Rank]] = {"lexical": [], "dense": [], "fused": [], "all": []}
        for case in cases:
            if case.language != language or not case.right or len(case.turns) > 1:
                continue
            found = assistant.searcher.search(index, case.turns[0], family(language))
            raw = index.content.vectors @ assistant.encoder.encode([case.turns[0]], "query")[0]
            lexical = {
                place: float(z)
                for name, places in index.places.items()
                for place, z in zip(places, index.lexical[name].scores(case.turns[0]).share, strict=True)
            }
            orders = {
                "lexical": sorted(lexical, key=lambda p: -lexical[p]),
                "dense": sorted(range(len(raw)), key=lambda p: -float(raw[p])),
            }
            for name, order in orders.items():
                ranks[name].append(_first_of([index.content.passages[p].document_id for p in order], case.right))
            ranks["fused"].append(_first_of([h.passage.document_id for h in found.hits], case.right))
            ranks["all"].append(_first_of([s.id for s in rank_sources(index, found)], case.right))
        lines.append(_row(language, *(_percent(recall(r, 1)) for r in ranks.values())))
    return "\n".join(lines) + "\n"


def _first_of(documents: Sequence[str], right: str) -> Rank:
    order = list(dict.fromkeys(documents))
    return order.index(right) if right in order else None


def texts(assistant: Assistant, cases: Sequence[TextCase], folder: Path) -> str:
    """The guidance texts alone: asked in their own language, and in another."""
    lines = [_row("texts: asked in", "cases", "text in 3", "passage in 3")]
    with texts_index(assistant, folder) as index:
        language_of = {card.source: card.language for card in index.cards.values()}
        groups: dict[str, list[tuple[Rank, Rank]]] = {}
        for case in cases:
            language = family(detect(case.text) or case.language)
            hits = assistant.searcher.search(index, case.text, language).hits
            right = _first_of([h.passage.source for h in hits], case.file)
            place = next(
                (
                    i
                    for i, h in enumerate(hits)
                    if h.passage.source == case.file and h.passage.start < case.end and case.start < h.passage.end
                ),
                None,
            )
            own = case.language == language_of[case.file]
            for group in ("own" if own else "other", f"{'own' if own else 'other'} {case.language}"):
                groups.setdefault(group, []).append((right, place))
    for group, ranks in sorted(groups.items()):
        text_ranks, passage_ranks = [r for r, _ in ranks], [r for _, r in ranks]
        lines.append(_row(group, len(ranks), _percent(recall(text_ranks, 3)), _percent(recall(passage_ranks, 3))))
    return "\n".join(lines) + "\n"


def outside(assistant: Assistant, folder: Path, calibration_half: bool) -> str:
    """Recall@5 and nDCG@10 on the outside sets."""
    lines = [_row("recall@5/nDCG@10", "asked in", "cases", "BM25", "dense", "product")]
    for path in sorted(p for p in folder.iterdir() if (p / "qrels.tsv").is_file()):
        rows = evaluate_set(
            path, assistant.encoder, assistant.store, assistant.settings.calibration_dir, calibration_half
        )
        for row in rows:
            steps = (f"{_percent(found)}/{_percent(gain)}" for found, gain in row.steps.values())
            lines.append(_row(row.name, row.group, row.cases, *steps))
    return "\n".join(lines) + "\n"


def behaviours(recogniser: Recogniser, replies: Sequence[Reply]) -> str:
    """Macro-F1 and false praise a language, then F1 (cases) a behaviour."""
    measured = measure(recogniser, replies)
    lines = [_row("behaviours", *(m.language for m in measured))]
    lines.append(_row("replies", *(m.replies for m in measured)))
    counted = (sum(cases >= ENOUGH for _, cases in m.f1.values()) for m in measured)
    lines.append(_row(f"with {ENOUGH} cases", *counted))
    lines.append(_row("macro-F1", *(_percent(m.macro_f1) for m in measured)))
    lines.append(_row("false praise", *(f"{_percent(m.false_praise)} ({m.bare})" for m in measured)))
    for behaviour in BEHAVIOURS:
        cells = (f"{_percent(m.f1[behaviour][0])} ({m.f1[behaviour][1]})" for m in measured)
        lines.append(_row(behaviour, *cells))
    return "\n".join(lines) + "\n"


def _percent(value: float) -> str:
    return "–" if math.isnan(value) else f"{100 * value:.1f}"


def _row(first: object, *cells: object) -> str:
    return f"{first!s:<16}" + "".join(f"{cell!s:>13}" for cell in cells)
