"""Scenario files: what ships is whole, and an author is told the line of a fault."""

import pytest
import yaml

from assistant.errors import KnowledgeError
from assistant.languages.detect import HANDBOOK_LANGUAGES
from assistant.library.handbook import load_handbook
from assistant.practice.scenario import MOODS, PHASES, load_scenario, load_scenarios
from assistant.settings import ROOT

SCENARIOS = ROOT / "knowledge" / "scenarios"
SLUGS = {
    "abusive-caller",
    "cancel-subscription",
    "colleague-left",
    "data-leak-call",
    "faulty-phone",
    "forgotten-regular",
    "key-account-leaving",
    "late-delivery",
    "price-increase",
    "public-review",
    "return-too-late",
    "wrong-invoice",
}


@pytest.fixture(scope="module")
def shipped():
    return load_scenarios(SCENARIOS)


@pytest.fixture
def changed(tmp_path):
    """A shipped scenario with `old` replaced by `new`, loaded."""

    def load(old, new, name="late-delivery.yaml"):
        text = (SCENARIOS / "late-delivery.yaml").read_text("utf-8")
        assert old in text
        (tmp_path / name).write_text(text.replace(old, new, 1), "utf-8")
        return load_scenario(tmp_path / name)

    return load


def test_twelve_scenarios_ship_in_three_languages(shipped):
    assert {s.slug for s in shipped} == SLUGS
    assert all(set(s.languages) == set(HANDBOOK_LANGUAGES) for s in shipped)
    assert [s.slug for s in shipped if s.gate] == ["data-leak-call"]


def test_what_a_scenario_trains_is_in_the_handbook(shipped):
    slugs = {article.id for article in load_handbook(ROOT / "knowledge")}
    assert {topic for s in shipped for topic in s.related} <= slugs


def test_no_line_of_the_customer_comes_twice(shipped):
    for scenario in shipped:
        for language, script in scenario.languages.items():
            lines = [
                line for phase in PHASES for mood in MOODS for line in getattr(getattr(script.phases, phase), mood)
            ]
            lines += [*script.provoked, *script.empty, *script.hidden.values()]
            assert len(set(lines)) == len(lines), (scenario.slug, language)


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        ("anger: 7", "anger: 70", 6, "start.anger"),
        ("channel: phone", "channel: fax", 2, "channel"),
        ("difficulty: 1", "difficulty: [", 5, "YAML"),
        ("minutes: 4", "minuts: 4", 1, "minutes"),
        ("gate: false", "gate: true", 1, "gate"),
        ("- party", "- birthday", 1, "hidden"),
        ("slug: late-delivery", "slug: early-delivery", 1, "slug"),
    ],
)
def test_a_fault_is_told_with_its_line_and_place(changed, old, new, line, told):
    with pytest.raises(KnowledgeError) as caught:
        changed(old, new)
    error = caught.value
    assert error.key == "error-scenario"
    assert (error.values["file"], error.values["line"]) == ("late-delivery.yaml", line)
    assert told in f"{error.values['place']} {error.values['reason']}"


def test_a_missing_line_is_told_where_it_is_missing(tmp_path):
    value = yaml.safe_load((SCENARIOS / "late-delivery.yaml").read_text("utf-8"))
    value["languages"]["nb"]["phases"]["venting"]["tense"] = ["Bare én."]
    text = yaml.safe_dump(value, allow_unicode=True, sort_keys=False)
    (tmp_path / "late-delivery.yaml").write_text(text, "utf-8")

    with pytest.raises(KnowledgeError) as caught:
        load_scenario(tmp_path / "late-delivery.yaml")

    assert caught.value.values["place"] == "languages.nb.phases.venting.tense"
    assert text.splitlines()[caught.value.values["line"] - 1].strip() == "tense:"


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"- just\n- a list\n", b"!!python/object/apply:os.getcwd []"])
def test_a_file_that_is_no_scenario_is_named(tmp_path, content):
    (tmp_path / "x.yaml").write_bytes(content)
    with pytest.raises(KnowledgeError) as caught:
        load_scenario(tmp_path / "x.yaml")
    assert caught.value.values["file"] == "x.yaml"
