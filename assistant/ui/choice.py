"""A choice of one or none of a few values."""

from collections.abc import Callable, Sequence
from typing import TypeVar

import streamlit as st

from assistant.ui.context import text

T = TypeVar("T", bound=str)


def choice(
    label: str,
    options: Sequence[T],
    name: Callable[[T], str],
    key: str,
    chosen: str | None = None,
    placeholder: str = "library-any",
) -> T | None:
    """The value that is chosen, `chosen` at first; None where none is. `name` gives what is shown of a value; `label`
    and `placeholder` are the keys of their texts."""
    return st.selectbox(
        text(label),
        options,
        index=list(options).index(chosen) if chosen in options else None,  # type: ignore[arg-type]
        format_func=name,
        placeholder=text(placeholder),
        key=key,
    )
