"""A small library of its own: a handful of parallel texts, so that a generation is built in a moment."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.library.documents import Document, fingerprint
from assistant.retrieval.encoder import Encoder
from assistant.retrieval.publish import Publisher
from assistant.retrieval.search import Searcher
from assistant.retrieval.vectors import VectorStore

PARALLEL = [
    {
        "role": "question",
        "sv": "Vem öppnar lagret på morgonen?",
        "nb": "Hvem åpner lageret om morgenen?",
        "nl": "Wie opent het magazijn in de ochtend?",
        "en": "Who opens the warehouse in the morning?",
    },
    {
        "role": "question",
        "sv": "Vad gör vi med en kvarglömd väska?",
        "nb": "Hva gjør vi med en gjenglemt veske?",
        "nl": "Wat doen we met een vergeten tas?",
        "en": "What do we do with a bag that was left behind?",
    },
    {
        "role": "passage",
        "sv": "Bussen till flygplatsen går varje halvtimme från torget.",
        "nb": "Bussen til flyplassen går hver halvtime fra torget.",
        "nl": "De bus naar de luchthaven vertrekt elk half uur vanaf het plein.",
        "en": "The bus to the airport leaves the square every half hour.",
    },
    {
        "role": "passage",
        "sv": "Tvätta händerna innan du skär upp brödet.",
        "nb": "Vask hendene før du skjærer opp brødet.",
        "nl": "Was je handen voordat je het brood snijdt.",
        "en": "Wash your hands before you slice the bread.",
    },
    {
        "role": "passage",
        "sv": "Kontraktet förlängs med ett år om ingen säger upp det.",
        "nb": "Kontrakten forlenges med ett år hvis ingen sier den opp.",
        "nl": "Het contract wordt met een jaar verlengd als niemand het opzegt.",
        "en": "The contract is extended by a year unless someone terminates it.",
    },
]


class NeverEncodes(Encoder):
    """The encoder's key without its engine: proves that whatever was asked for is there already."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key

    @property
    def key(self) -> str:
        return self._key

    def encode(self, texts, role):
        raise AssertionError(f"{len(texts)} texts were to be encoded, such as {texts[0]!r}")


@pytest.fixture
def never_encodes(encoder: Encoder) -> Callable[..., NeverEncodes]:
    return lambda key=encoder.key: NeverEncodes(key)


@pytest.fixture(scope="session")
def calibration_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("small") / "calibration"
    directory.mkdir()
    lines = [json.dumps(row, ensure_ascii=False) for row in PARALLEL]
    (directory / "parallel.jsonl").write_text("\n".join(lines), "utf-8")
    return directory


@pytest.fixture(scope="session")
def store_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("vectors") / "vectors.db"


@pytest.fixture(scope="session")
def store(store_path: Path, encoder: Encoder) -> VectorStore:
    """Shared by all tests here, so that a text is embedded once."""
    return VectorStore(encoder, store_path)


@pytest.fixture
def publisher(tmp_path: Path, encoder: Encoder, store: VectorStore, calibration_dir: Path) -> Publisher:
    return Publisher(tmp_path / "index", encoder, store, calibration_dir, patience=0.2)


@pytest.fixture(scope="session")
def searcher(encoder: Encoder) -> Searcher:
    return Searcher(encoder)


@pytest.fixture(scope="session")
def document() -> Callable[..., Document]:
    def make(source: str, language: str, text: str) -> Document:
        title = text.splitlines()[0].lstrip("# ")
        return Document(fingerprint(source)[:12], language, title, source, text, "md")

    return make


@pytest.fixture(scope="session")
def documents(document: Callable[..., Document]) -> list[Document]:
    """Three documents, each on a matter of its own and in a language of its own."""
    return [
        document(
            "vinterdack.md",
            "sv",
            "# Däckhotellet\n\n## Lämna in hjulen\nKunden lämnar in vinterhjulen i april och får ett kvitto med "
            "hyllnummer. Vi tvättar fälgarna och mäter mönsterdjupet innan hjulen ställs undan.\n\n## Hämta ut\n"
            "Boka tid senast tre dagar i förväg, så står hjulen framme vid porten.\n",
        ),
        document(
            "laanenokkel.md",
            "nb",
            "# Lånenøkler på hotellet\n\nGjesten kvitterer for lånenøkkelen i resepsjonen. Mister gjesten nøkkelen, "
            "bytter vaktmesteren låsen samme kveld, og regningen sendes til selskapet som bestilte rommet.\n",
        ),
        document(
            "bloemen.md",
            "nl",
            "# Bloemen bezorgen\n\nEen boeket dat verlept is aangekomen, vervangen we nog dezelfde dag. De bezorger "
            "maakt een foto van het boeket op de stoep en stuurt die naar de winkel.\n",
        ),
    ]
