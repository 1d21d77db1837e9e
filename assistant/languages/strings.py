"""The texts that people read, from Fluent files, one an area of the product under locales/<language>/.

A missing or broken text falls back to English, then to its key, and is logged; it never takes a page down.
"""

import logging
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

log = logging.getLogger(__name__)

LOCALES = Path(__file__).parent / "locales"
UI_LANGUAGES = ("sv", "nb", "nl", "en")
FALLBACK = "en"


class Strings:
    """Messages by key and language. No bidirectional isolation marks are put around values: they would be copied."""

    def format(self, language: str, key: str, /, **values: str | int | float) -> str:
        """The message `key` in `language`, filled with `values`."""
        for candidate in dict.fromkeys((language, FALLBACK)):
            bundle = _bundle(candidate)
            if bundle is None or not bundle.has_message(key):
                log.warning("no text %s in %s", key, candidate)
                continue
            pattern = bundle.get_message(key).value
            text, errors = bundle.format_pattern(pattern, dict(values)) if pattern else ("", ["no value"])
            if errors:
                log.warning("text %s in %s: %s", key, candidate, errors)
            if text:
                return str(text)
        return key


def keys(language: str) -> set[str]:
    """All message keys of a language."""
    return {
        entry.id.name
        for resource in _resources(language)
        for entry in resource.body
        if type(entry).__name__ == "Message"
    }


def _resources(language: str) -> list[FluentResource]:
    return [FluentResource(path.read_text("utf-8")) for path in sorted((LOCALES / language).glob("*.ftl"))]


@cache
def _bundle(language: str) -> Any:
    resources = _resources(language) if language in UI_LANGUAGES else []
    if not resources:
        return None
    bundle = FluentBundle([language], use_isolating=False)
    for resource in resources:
        bundle.add_resource(resource)
    return bundle
