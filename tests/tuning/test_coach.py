"""Teaching the bundled model: a short training on few sentences gives a recogniser that the engine runs."""

import numpy as np

from assistant.practice.behaviours import BEHAVIOURS, Labelled
from assistant.practice.recogniser import load, save
from assistant.retrieval.weights import bundled_path
from assistant.tuning.coach import teach


def labelled(text, *labels):
    return Labelled(text, "sv", frozenset(labels))


KNOWN = [
    labelled("Jag ber om ursäkt för väntan.", "apologise"),
    labelled("Förlåt att ingen ringde.", "apologise"),
    labelled("Tack för att du berättar.", "thank"),
    labelled("Tack för ditt tålamod.", "thank"),
    labelled("Butiken ligger på Storgatan."),
    labelled("Vi har öppet till sex."),
] * 4


def test_a_few_steps_part_what_was_learned_and_the_engine_takes_it(tmp_path):
    losses = []
    found = teach(BEHAVIOURS, KNOWN, KNOWN[:6], bundled_path(), lambda *step: losses.append(step), epochs=8)
    scores = found.scores(["Jag ber om ursäkt.", "Tack ska du ha."], "sv")
    apologise, thank = (BEHAVIOURS.index(b) for b in ("apologise", "thank"))

    assert losses[-1][:2] == (8, 8)
    assert losses[-1][2] < losses[0][2]
    assert scores[0, apologise] > scores[1, apologise]
    assert scores[1, thank] > scores[0, thank]

    save(found, tmp_path / "taught.npz", "stamp")
    again = load(tmp_path / "taught.npz", "stamp", None, None)
    np.testing.assert_allclose(again.scores(["Förlåt."], "sv"), found.scores(["Förlåt."], "sv"), atol=1e-4)
