"""The product on temporary data, with the shipped handbook or without one."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant.assembly import Assistant, build
from assistant.retrieval.encoder import Encoder
from assistant.settings import ROOT, Settings

os.environ.setdefault("HF_HUB_OFFLINE", "1")


@pytest.fixture(autouse=True)
def _own_data_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test ever touches the installation's own data."""
    monkeypatch.setenv("ASSISTANT_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("ASSISTANT_DOCUMENTS_DIR", str(tmp_path / "documents"))


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    return Encoder(tuning_dir=ROOT / "knowledge" / "encoder")


@pytest.fixture(scope="session")
def settings_for() -> Callable[..., Settings]:
    def make(directory: Path, **over: object) -> Settings:
        values: dict[str, object] = {
            "data_dir": directory / "data",
            "knowledge_dir": ROOT / "knowledge",
            "documents_dir": directory / "documents",
            "calibration_dir": ROOT / "knowledge" / "calibration",
            "writer_patience": 1.0,
        }
        return Settings(**{**values, **over})  # type: ignore[arg-type]

    return make


@pytest.fixture(scope="session")
def assistant(
    tmp_path_factory: pytest.TempPathFactory, settings_for: Callable[..., Settings], encoder: Encoder
) -> Iterator[Assistant]:
    """Published with the shipped handbook. Shared: a test that adds documents takes `empty_assistant`."""
    product = build(settings_for(tmp_path_factory.mktemp("assistant")), encoder=encoder)
    product.publish()
    yield product
    product.database.close()


@pytest.fixture
def empty_assistant(tmp_path: Path, settings_for: Callable[..., Settings], encoder: Encoder) -> Iterator[Assistant]:
    """With an empty knowledge directory, not published."""
    empty = tmp_path / "knowledge"
    empty.mkdir()
    product = build(settings_for(tmp_path, knowledge_dir=empty), encoder=encoder)
    yield product
    product.database.close()
