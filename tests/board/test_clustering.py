"""Questions that ask the same thing find each other, across languages too, and what is one gap stays one."""

import numpy as np
import pytest

from assistant.board.clustering import SAME, Kin, Kinship, merged, nearest, typical
from assistant.retrieval.calibration import read_labelled
from assistant.settings import ROOT

GIFT_CARDS = ["Kan man lösa in ett presentkort mot pengar?", "Kan een cadeaubon bij ons worden ingewisseld voor geld?"]
STUDENTS = ["Vad godkänner vi som bevis för studentrabatten?", "Welk bewijs is geldig voor de studentenkorting?"]


@pytest.fixture(scope="module")
def kinship(assistant):
    background = [q.text for q in read_labelled(ROOT / "knowledge" / "calibration", ()) if not q.inside]
    return Kinship(assistant.store, background)


def points(*rows):
    vectors = np.array(rows, np.float32)
    return Kin(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.zeros(len(rows), np.float32))


def test_the_same_question_in_two_languages_is_one_cluster_and_another_question_is_not(kinship):
    kin = kinship.of([*GIFT_CARDS, *STUDENTS])
    assert merged(kin.likeness(kin), [1, 1, 1, 1]) == [[0, 1], [2, 3]]


def test_a_new_question_joins_the_gap_that_it_belongs_to_or_none(kinship):
    kin = kinship.of([*GIFT_CARDS, *STUDENTS, "går det att få ut presentkortet i kontanter", "vem rensar kylskåpet?"])
    groups = kin.means([[0, 1], [2, 3]])
    assert nearest(kin.means([[4]]), groups) == 0
    assert nearest(kin.means([[5]]), groups) is None
    assert nearest(kin.means([[4]]), kin.means([])) is None


def test_groups_are_joined_whole_and_only_from_the_threshold_on():
    likeness = np.array([[9, SAME + 1, 0], [SAME + 1, 9, SAME - 0.1], [0, SAME - 0.1, 9]], np.float32)
    assert merged(likeness, [5, 2, 1]) == [[0, 1], [2]]
    assert merged(likeness - 2, [5, 2, 1]) == [[0], [1], [2]]
    assert merged(np.zeros((0, 0), np.float32), []) == []


def test_the_likeness_of_groups_is_the_average_over_their_pairs():
    kin = points([1, 0], [2, 1], [1, 2], [0, 1])
    groups = kin.means([[0, 1], [2, 3]])
    assert np.allclose(groups.likeness(groups)[0, 1], kin.likeness(kin)[:2, 2:].mean())


def test_after_joining_likeness_is_averaged_over_all_questions_of_both():
    likeness = np.array([[0, 4, 3.5], [4, 0, 0], [3.5, 0, 0]], np.float32)
    assert merged(likeness, [1, 1, 1], threshold=2) == [[0, 1], [2]]
    assert merged(likeness, [9, 1, 1], threshold=2) == [[0, 1, 2]]


def test_the_most_typical_question_is_the_one_in_the_middle():
    assert typical(points([1, 0], [1, 1], [0, 1]).vectors)[0] == 1
