"""`make bench`: speed, memory, and the plain chain of the same packages beside the product. Prints; asserts nothing."""

import resource
import statistics
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from assistant.assembly import Assistant, build
from assistant.evaluation.cases import LANGUAGES, Case, read_cases
from assistant.evaluation.measures import Rank, recall
from assistant.library.splitting import split
from assistant.retrieval.sources import rank_sources
from assistant.settings import ROOT, Settings
from tests.bench.first_answer import first_answer
from tests.bench.importing import importing
from tests.bench.plain_chain import PlainChain

_ROUNDS = 3


def main() -> None:
    with TemporaryDirectory() as directory:
        assistant = build(Settings(data_dir=Path(directory) / "data", documents_dir=Path(directory) / "documents"))
        started = time.perf_counter()
        assistant.publish()
        print(f"publish the handbook, vectors shipped      {time.perf_counter() - started:8.1f} s")
        started = time.perf_counter()
        assistant.warm_up()
        print(f"warm up (libraries and encoder)            {time.perf_counter() - started:8.1f} s")
        cases = [c for c in read_cases(ROOT / "knowledge" / "evaluation") if not c.for_calibration]
        answering(assistant, cases)
        practising(assistant)
        embedding(assistant)
        beside_plain(assistant, [c for c in cases if c.right and len(c.turns) == 1])
        print(f"peak memory of this process                {_peak():8.0f} MB")
        importing(assistant, assistant.settings.documents_dir)
    first_answer()


def answering(assistant: Assistant, cases: list[Case]) -> None:
    """Warm question to answer, each question once a round; the middle round of three is told."""
    rounds = []
    for _ in range(_ROUNDS):
        times = []
        for case in cases:
            started = time.perf_counter()
            assistant.door.ask(case.turns[-1], case.turns[:-1])
            times.append(1000 * (time.perf_counter() - started))
        rounds.append((statistics.median(times), statistics.quantiles(times, n=20)[-1]))
    middle = sorted(rounds)[_ROUNDS // 2]
    print(f"warm question to answer, {len(cases)} questions      p50 {middle[0]:.0f} ms, p95 {middle[1]:.0f} ms")


def practising(assistant: Assistant) -> None:
    """A reply to the customer's answer, with the coach, kept in the database: the written trainees of all scenarios in
    all languages; the middle round of three is told."""
    learner = assistant.learners.add().id
    rounds = []
    for _ in range(_ROUNDS):
        times = []
        for slug in assistant.talks.scenarios:
            trainees = yaml.safe_load(
                (ROOT / "knowledge" / "evaluation" / "trainees" / f"{slug}.yaml").read_text("utf-8")
            )
            for language, replies in ((lang, kinds[kind]) for lang, kinds in trainees.items() for kind in kinds):
                attempt = assistant.attempts.get(assistant.talks.begin(learner, slug, language), learner)
                for reply in replies:
                    if attempt.ending:
                        break
                    started = time.perf_counter()
                    attempt = assistant.talks.reply(attempt, reply)
                    times.append(1000 * (time.perf_counter() - started))
        rounds.append((statistics.median(times), statistics.quantiles(times, n=20)[-1]))
    middle = sorted(rounds)[_ROUNDS // 2]
    print(f"reply to the customer's answer, {len(times)} turns     p50 {middle[0]:.0f} ms, p95 {middle[1]:.0f} ms")


def embedding(assistant: Assistant) -> None:
    """Characters of passages embedded a second, past the cache, the median of several."""
    articles = [d for d in assistant.documents() if d.language == "sv"]
    texts = [p.embedded_text for d in articles for p in split(d)][:40]
    speeds = []
    for _ in range(_ROUNDS):
        started = time.perf_counter()
        assistant.encoder.encode(texts, "document")
        speeds.append(sum(map(len, texts)) / (time.perf_counter() - started))
    print(f"characters embedded a second               {statistics.median(speeds):8.0f}")


def beside_plain(assistant: Assistant, cases: list[Case]) -> None:
    """The same questions through RecursiveCharacterTextSplitter and Chroma's similarity_search, the same encoder."""
    with TemporaryDirectory() as directory:
        plain = PlainChain(Path(directory), assistant.encoder, assistant.documents())
        index = assistant.door.index()
        print(f"{'right article, first / in 3':<34}{'plain chain':>16}{'product':>16}")
        times: dict[str, list[float]] = {"plain": [], "product": []}
        for language in LANGUAGES:
            ranks: dict[str, list[Rank]] = {"plain": [], "product": []}
            for case in (c for c in cases if c.language == language):
                started = time.perf_counter()
                documents = plain.documents(case.turns[0])
                times["plain"].append(1000 * (time.perf_counter() - started))
                started = time.perf_counter()
                found = assistant.searcher.search(index, case.turns[0], "nb" if language == "nn" else language)
                order = [s.id for s in rank_sources(index, found)]
                times["product"].append(1000 * (time.perf_counter() - started))
                ranks["plain"].append(documents.index(case.right) if case.right in documents else None)
                ranks["product"].append(order.index(case.right) if case.right in order else None)
            cells = (f"{100 * recall(r, 1):.1f} / {100 * recall(r, 3):.1f}" for r in ranks.values())
            print(f"{language:<34}" + "".join(f"{cell:>16}" for cell in cells))
        medians = (f"{statistics.median(t):.0f} ms" for t in times.values())
        print(f"{'median time of a search':<34}" + "".join(f"{cell:>16}" for cell in medians))


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
