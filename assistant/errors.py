"""Every error that a person may meet.

AssistantError
├── InputError                     exit code 2: the caller can mend it
│   ├── SettingError               an environment variable has a value that cannot be read
│   ├── QuestionError              empty, too long, no words in it
│   ├── DocumentError              empty, binary, too large, not a supported type, unknown
│   └── NotAllowed                 somebody's roles, or where they come from, do not allow it
├── StateError                     exit code 3: the machine or its files need attention
│   ├── DataDirectoryError         not writable
│   ├── WriterBusy                 another process is changing the library
│   ├── IndexDamaged               a generation cannot be read; it is built again
│   ├── EncoderError               the embedding model cannot be loaded
│   └── OpenWithoutSignIn          others could reach the server and nobody would have to sign in
└── KnowledgeError                 exit code 4: a handbook file is malformed; names file and remedy

An error carries a message key and values, never a sentence: the sentence is in the Fluent files, in the
reader's language (`languages/strings.py`). `str(error)` is for logs alone.
"""


class AssistantError(Exception):
    """Base of all errors with a message for people: `key` names the Fluent message, `values` fill it."""

    exit_code = 1

    def __init__(self, key: str, **values: str | int | float) -> None:
        super().__init__(key, values)
        self.key = key
        self.values = values

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value}" for name, value in self.values.items())
        return f"{self.key}({details})"


class InputError(AssistantError):
    exit_code = 2


class SettingError(InputError):
    pass


class QuestionError(InputError):
    pass


class DocumentError(InputError):
    pass


class NotAllowed(InputError):
    pass


class StateError(AssistantError):
    exit_code = 3


class DataDirectoryError(StateError):
    pass


class WriterBusy(StateError):
    pass


class IndexDamaged(StateError):
    pass


class EncoderError(StateError):
    pass


class OpenWithoutSignIn(StateError):
    pass


class KnowledgeError(AssistantError):
    exit_code = 4
