"""300 mixed documents through the watched folder: beside the encoder alone, and what answers cost meanwhile."""

import statistics
import subprocess
import sys
import time
from os import environ
from pathlib import Path

from assistant.assembly import Assistant
from assistant.library.splitting import split
from assistant.settings import ROOT
from tests.documents import documents

DOCUMENTS, _SECTIONS = 300, (4, 8)
_SAMPLE = 400
"""Passages that the encoder's own speed is measured on, before and after."""
_QUESTIONS = (
    "Kunden är arg för att varan är sen, vad säger jag?",
    "kunden vil si opp avtalen, hva gjør jeg?",
    "klant schreeuwt tegen me aan de telefoon, wat doe ik?",
    "får jag lova pengar tillbaka på plats?",
    "hvor fort må vi svare på en klage?",
)


def importing(assistant: Assistant, folder: Path) -> None:
    """Prints; `folder` is the watched folder of `assistant`, which has published its handbook and is warm."""
    documents(DOCUMENTS, folder, sections=_SECTIONS)
    before = statistics.median(_ask(assistant) for _ in range(40))
    started = time.perf_counter()
    environment = {
        **environ,
        "ASSISTANT_DATA_DIR": str(assistant.settings.data_dir),
        "ASSISTANT_DOCUMENTS_DIR": str(assistant.settings.documents_dir),
    }
    command = [sys.executable, "-m", "assistant", "index", "--gently"]
    worker = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    first = assistant.publisher.live_name()
    answering, times = 0.0, []
    while worker.poll() is None:
        if not answering and assistant.publisher.live_name() != first:
            answering = time.perf_counter() - started
            assistant.door.index()  # as the app does, outside of anybody's question
        times.append(_ask(assistant))
        time.sleep(0.4)  # somebody asks now and then; without a pause the question would be the load
    whole = time.perf_counter() - started
    company = assistant.shelf.documents()
    passages = [p for d in company for p in split(d)]
    texts = [p.embedded_text for p in passages]
    of_passages = sum(map(len, texts))
    of_sentences = sum(len(p.quote(s)) for p in passages for s in p.sentences)
    alone = _speed(assistant, texts[:: max(1, len(texts) // _SAMPLE)])
    needed = of_passages / alone
    print(f"import of {len(company)} documents, {of_passages:,} characters of passages, {of_sentences:,} of sentences")
    print(f"  encoder alone                            {alone:8.0f} characters a second")
    print(
        f"  until answers use them                   {answering:8.0f} s, {100 * needed / answering:.0f} % of its speed"
    )
    both = (of_passages + of_sentences) / alone
    print(f"  with vectors of all sentences            {whole:8.0f} s, {100 * both / whole:.0f} % of its speed")
    slow = f"{statistics.quantiles(times, n=20)[-1]:.0f}"
    print(
        f"  question to answer, before and meanwhile p50 {before:.0f} and {statistics.median(times):.0f} ms, p95 {slow}"
    )


def _ask(assistant: Assistant) -> float:
    question = _QUESTIONS[int(time.perf_counter() * 1000) % len(_QUESTIONS)]
    started = time.perf_counter()
    assistant.door.ask(question)
    return 1000 * (time.perf_counter() - started)


def _speed(assistant: Assistant, texts: list[str]) -> float:
    """Characters a second of the encoder alone, the median of three; sorted by length as the store does it."""
    texts = sorted(texts, key=len)
    speeds = []
    for _ in range(3):
        started = time.perf_counter()
        assistant.encoder.encode(texts, "document")
        speeds.append(sum(map(len, texts)) / (time.perf_counter() - started))
    return statistics.median(speeds)
