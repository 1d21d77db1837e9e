"""The command line, run in this process through `main`, with a data directory of its own."""

import json
import shutil
from functools import partial
from pathlib import Path

import pytest

from assistant import cli
from assistant.assembly import build
from assistant.languages.strings import Strings
from assistant.settings import ROOT

SHIPPED = ROOT / "knowledge"
HOURS = "# Öppettider\n\nButiken har öppet vardagar mellan tio och nitton. På söndagar öppnar butiken klockan tolv.\n"
RETURNS = "Retouren\n\nDe klant brengt een zak potgrond alleen ongeopend terug, met de kassabon erbij.\n"


def say(key, **values):
    """A message as it is told in English."""
    return Strings().format("en", key, **values)


@pytest.fixture(autouse=True)
def _english_messages_and_one_encoder(monkeypatch, encoder):
    monkeypatch.setenv("ASSISTANT_LANGUAGE", "en")
    monkeypatch.setattr(cli, "build", partial(build, encoder=encoder))


@pytest.fixture
def run(capsys):
    """Runs a command: (exit code, lines on stdout, lines on stderr)."""

    def command(*arguments):
        capsys.readouterr()
        code = cli.main([str(a) for a in arguments])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return code, said.out.splitlines(), said.err.splitlines()

    return command


@pytest.fixture
def handbook(monkeypatch, assistant):
    """The published handbook. Only asked."""
    monkeypatch.setenv("ASSISTANT_DATA_DIR", str(assistant.settings.data_dir))
    return assistant


@pytest.fixture(scope="session")
def small_calibration(tmp_path_factory):
    directory = tmp_path_factory.mktemp("knowledge") / "calibration"
    directory.mkdir()
    shutil.copy(SHIPPED / "calibration" / "coverage.json", directory)
    rows = (SHIPPED / "calibration" / "parallel.jsonl").read_text("utf-8").splitlines()
    some = sorted(rows, key=lambda row: json.loads(row)["role"])[:: len(rows) // 6]  # of both roles
    (directory / "parallel.jsonl").write_text("\n".join(some), "utf-8")
    shutil.copytree(SHIPPED / "vectors", directory.parent / "vectors")
    return directory


@pytest.fixture
def library(monkeypatch, tmp_path, small_calibration):
    """An empty library that is indexed in a moment; its data directory."""
    monkeypatch.setenv("ASSISTANT_KNOWLEDGE_DIR", str(tmp_path / "no-handbook"))
    monkeypatch.setenv("ASSISTANT_CALIBRATION_DIR", str(small_calibration))
    monkeypatch.setenv("ASSISTANT_DATA_DIR", str(tmp_path / "library"))
    return tmp_path / "library"


@pytest.fixture
def files(tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "tider.md").write_text(HOURS, "utf-8")
    (folder / "retouren.txt").write_text(RETURNS, "utf-8")
    return folder


def listed(run):
    return {row["source"]: row for row in map(json.loads, run("documents", "--json")[1])}


def test_an_answer_is_printed_with_a_line_for_each_source(run, handbook):
    code, out, err = run("ask", "Hur lugnar jag en kund som skriker i luren?")

    assert (code, err) == (0, [])
    cited = [line for line in out if line.startswith("[")]
    assert len(cited) == out[0].count("[") > 2
    for number, line in enumerate(cited, start=1):
        assert line.startswith(f"[{number}] ")
        assert "(sv)" in line
        source, _, span = line.rpartition(" · ")[2].partition(":")
        start, end = map(int, span.split("–"))
        quote = (SHIPPED / source).read_bytes().decode("utf-8")[start:end]
        assert f"{' '.join(quote.split())} [{number}]" in out[0]


def test_a_refusal_is_one_sentence_and_the_nearest_topics(run, handbook, monkeypatch):
    monkeypatch.setenv("ASSISTANT_LANGUAGE", "nl")

    code, out, err = run("ask", "hoe laat gaat de zon onder op Texel")

    assert (code, err) == (0, [])
    assert out[0] == Strings().format("nl", "refusal-nothing")
    assert len(out) == 4
    assert all(line.startswith("  – ") for line in out[1:])


def test_an_answer_as_json_has_everything_a_program_needs(run, handbook):
    code, out, _ = run("ask", "--json", "Hva sier jeg når kunden vil si opp avtalen?")

    assert code == 0
    (row,) = map(json.loads, out)
    assert set(row) == {"id", "question", "language", "answered", "text", "citations", "refusal", "seconds"}
    assert (row["id"], row["language"], row["answered"], row["refusal"]) == ("", "nb", True, None)
    for c in row["citations"]:
        assert set(c) == {"number", "document", "language", "title", "section", "quote", "start", "end", "source"}
        assert (SHIPPED / c["source"]).read_bytes().decode("utf-8")[c["start"] : c["end"]] == c["quote"]
        assert f"[{c['number']}]" in row["text"]


def test_a_refusal_as_json_names_its_reason_and_the_nearest(run, handbook):
    (row,) = map(json.loads, run("ask", "--json", "hur länge ska riset koka")[1])

    assert (row["answered"], row["text"], row["citations"]) == (False, "", [])
    assert row["refusal"]["reason"] == "nothing"
    assert {"document", "title", "language", "handbook", "suggestion"} == set(row["refusal"]["nearest"][0])


def test_the_language_of_the_answer_can_be_chosen(run, handbook):
    (row,) = map(json.loads, run("ask", "--json", "--language", "nl", "Hur lugnar jag en arg kund?")[1])

    assert row["language"] == "nl"
    assert {c["language"] for c in row["citations"]} == {"nl"}


def test_a_batch_answers_each_line_in_order_conversations_too(run, handbook, tmp_path):
    rows = [
        {"id": "a", "text": "Hoe kies ik tussen herstellen en geld teruggeven?"},
        {"id": "b", "turns": ["Vilka steg går ett klagomål igenom hos oss?", "och om det är bråttom?"]},
        {"id": "c", "text": "🤷"},
        {"text": "Hvilke kunder er nøkkelkunder for oss?", "language": "nb"},
    ]
    batch = tmp_path / "batch.jsonl"
    batch.write_text("\ufeff" + "\n\n".join(json.dumps(r, ensure_ascii=False) for r in rows) + "\n", "utf-8")

    code, out, err = run("ask", "--batch", batch)

    assert (code, err) == (0, [])
    first, follow_up, wordless, last = map(json.loads, out)
    assert (first["id"], first["language"], first["citations"][0]["document"]) == ("a", "nl", "resolution-options")
    assert (follow_up["id"], follow_up["question"]) == ("b", "och om det är bråttom?")
    assert {c["document"] for c in follow_up["citations"]} == {"complaint-process"}
    assert set(wordless) == {"id", "question", "error"}
    assert wordless["error"] == say("error-question-wordless")
    assert last["id"] == 7  # its line, since it has no id of its own
    assert last["citations"][0]["document"] == "key-customers"


@pytest.mark.parametrize("bad", ["not json", "[1, 2]", '"text"', '{"id": 1}', '{"id": 1, "turns": []}'])
@pytest.mark.parametrize("command", ["ask", "search"])
def test_a_bad_line_of_a_batch_is_named_and_the_lines_before_it_are_answered(run, handbook, tmp_path, command, bad):
    batch = tmp_path / "batch.jsonl"
    batch.write_text('{"id": "good", "text": "Hur lugnar jag kunden?"}\n' + bad + '\n{"id": "after", "text": "x"}\n')

    code, out, err = run(command, "--batch", batch)

    assert code == 2
    assert [json.loads(line)["id"] for line in out] == ["good"]
    assert len(err) == 1
    assert "Line 2:" in err[0]


def test_hits_as_json_are_passages_at_their_offsets_best_first(run, handbook):
    code, out, _ = run("search", "--json", "-k", "4", "Waarom zijn vaste klanten zoveel waard?")

    assert code == 0
    (row,) = map(json.loads, out)
    assert set(row) == {"id", "query", "language", "hits"}
    assert row["language"] == "nl"
    assert len(row["hits"]) == 4
    assert [h["score"] for h in row["hits"]] == sorted((h["score"] for h in row["hits"]), reverse=True)
    for hit in row["hits"]:
        assert set(hit) == {"document", "source", "title", "language", "section", "start", "end", "text", "score"}
        assert (SHIPPED / hit["source"]).read_bytes().decode("utf-8")[hit["start"] : hit["end"]] == hit["text"]


def test_hits_are_printed_with_their_place(run, handbook):
    code, out, _ = run("search", "-k", "2", "arg kund")

    assert code == 0
    assert [line.split(".")[0] for line in out[::2]] == ["1", "2"]
    assert all(" · handbook/" in line for line in out[::2])


def test_a_batch_of_searches_gives_hits_or_an_error_for_each(run, handbook, tmp_path):
    batch = tmp_path / "batch.jsonl"
    batch.write_text('{"id": 1, "text": "arg kund"}\n{"id": 2, "turns": ["arg kund", "!!"]}\n', "utf-8")

    code, out, _ = run("search", "--batch", batch, "-k", "3")

    assert code == 0
    good, bad = map(json.loads, out)
    assert (good["id"], len(good["hits"])) == (1, 3)
    assert (bad["id"], bad["hits"]) == (2, [])
    assert bad["error"] == say("error-question-wordless")


def test_of_good_and_bad_files_the_good_are_in_and_each_bad_one_is_named(run, library, files):
    (files / "bild.png").write_bytes(b"\x89PNG")
    (files / "dump.txt").write_bytes(bytes(range(256)) * 40)
    (files / "tom.md").write_text("\n \n", "utf-8")
    (files / "annat.txt").write_text("Добрый день, ваш заказ готов и ждёт вас в магазине.", "utf-8")
    bad = ["bild.png", "dump.txt", "tom.md", "annat.txt", "saknas.md"]

    code, out, err = run("add", files / "tider.md", *(files / name for name in bad), files / "retouren.txt")

    assert code == 2
    assert out[:2] == [
        say("cli-added", name="tider.md", language="sv", title="Öppettider"),
        say("cli-added", name="retouren.txt", language="nl", title="Retouren"),
    ]
    assert sorted(line.split(":")[0] for line in err[:-1]) == sorted(bad)
    assert len({line.partition(":")[2] for line in err}) == len(err)  # each with a reason of its own
    assert err[-1] == say("cli-failed", count=5)
    assert set(listed(run)) == {"tider.md", "retouren.txt"}
    (row,) = map(json.loads, run("ask", "--json", "När öppnar butiken på söndagar?")[1])
    assert [c["quote"] for c in row["citations"]][-1] == "På söndagar öppnar butiken klockan tolv."


def test_a_folder_is_added_with_the_names_inside_it(run, library, files):
    (files / "under").mkdir()
    (files / "under" / "mer.md").write_text("# Gåvokort\n\nGåvokortet gäller i två år från köpet.\n", "utf-8")

    code, _, err = run("add", files)

    assert (code, err) == (0, [])
    assert set(listed(run)) == {"tider.md", "retouren.txt", "under/mer.md"}


def test_adding_again_says_what_became_of_it(run, library, files):
    run("add", files / "tider.md")
    (files / "kopia.md").write_text(HOURS, "utf-8")

    again = run("add", files / "tider.md", files / "kopia.md")
    (files / "tider.md").write_text(HOURS.replace("tolv", "elva"), "utf-8")
    changed = run("add", files / "tider.md")

    assert again[1][0] == say("cli-unchanged", name="tider.md")
    assert again[1][1] == say("cli-same", name="kopia.md", twin="tider.md")
    assert again[1][2] == say("cli-up-to-date", documents=1, passages=1)
    assert (changed[0], changed[1][0]) == (0, say("cli-updated", name="tider.md"))
    assert set(listed(run)) == {"tider.md"}
    assert "klockan elva" in run("ask", "När öppnar butiken på söndagar?")[1][0]


def test_documents_are_removed_by_name_or_id(run, library, files):
    run("add", files)
    identity = listed(run)["retouren.txt"]["id"]

    by_name, by_id = run("remove", "tider.md"), run("remove", identity)

    assert (by_name[0], by_name[1][0]) == (0, say("cli-removed", name="tider.md"))
    assert (by_id[0], by_id[1][0]) == (0, say("cli-removed", name="retouren.txt"))
    assert listed(run) == {}
    (row,) = map(json.loads, run("ask", "--json", "När öppnar butiken på söndagar?")[1])
    assert not row["answered"]


def test_removing_what_is_not_there_takes_nothing_away(run, library, files):
    run("add", files)

    code, out, err = run("remove", "okänd.md")

    assert (code, out) == (2, [])
    assert err == [say("error-document-unknown", name="okänd.md")]
    assert len(listed(run)) == 2


def test_documents_lists_the_handbook_and_the_company_s_own(run, handbook):
    code, out, _ = run("documents", "--json")

    rows = [json.loads(line) for line in out]
    assert code == 0
    assert {r["source"] for r in rows} == {
        p.relative_to(SHIPPED).as_posix() for p in (SHIPPED / "handbook").glob("*/*.md")
    }
    assert all(set(r) == {"id", "language", "title", "source", "handbook", "kind", "version"} for r in rows)
    assert all(r["handbook"] for r in rows)
    assert len(run("documents")[1]) == len(rows)


def test_documents_tells_how_hard_each_is_to_read(run, library, files):
    (files / "paket.md").write_text("# Paket\n\nBe om ursäkt. Spåra paketet medan kunden väntar.\n", "utf-8")
    run("add", str(files / "paket.md"))
    (row,) = [row for row in map(json.loads, run("documents", "--json", "--readability")[1]) if not row["handbook"]]
    # eight words in two sentences, one of them ("paketet") of more than six letters
    assert (row["readability"], row["words"]) == ({"formula": "LIX", "score": 16.5}, 8)


def test_the_index_is_made_once_and_then_up_to_date(run, library, files):
    run("add", files / "tider.md")
    shutil.rmtree(library / "index")

    made, again = run("index"), run("index")

    assert made[:2] == (0, [say("cli-published", documents=1, passages=1)])
    assert again[:2] == (0, [say("cli-up-to-date", documents=1, passages=1)])


@pytest.mark.faults
def test_asking_mends_a_damaged_index(run, library, files):
    run("add", files / "tider.md")
    live = library / "index" / (library / "index" / "LIVE").read_text()
    (live / "vectors.npy").write_bytes(b"\0" * 80)

    code, out, err = run("ask", "När öppnar butiken på söndagar?")

    assert (code, err) == (0, [])
    assert "klockan tolv" in out[0]


def test_before_any_index_command_a_question_prepares_the_guidance(run, library):
    code, out, err = run("ask", "När öppnar butiken på söndagar?")

    assert (code, err) == (0, [])
    assert out == [say("refusal-nothing")]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["ask"], say("error-question-empty")),
        (["ask", ""], say("error-question-empty")),
        (["ask", "😀"], say("error-question-wordless")),
        (["ask", "x" * 10_000], say("error-question-long", length=10_000, limit=2_000)),
        (["ask", "--json", " \t"], say("error-question-empty")),
        (["search", ""], say("error-question-empty")),
        (["ask", "--batch", "nowhere.jsonl"], say("error-file-missing", name="nowhere.jsonl")),
        (["remove", "nowhere.md"], say("error-document-unknown", name="nowhere.md")),
    ],
    ids=["no question", "empty", "emoji", "too long", "blank as JSON", "empty search", "no batch", "no document"],
)
def test_wrong_input_is_one_line_on_stderr_and_exit_code_2(run, handbook, arguments, told):
    code, out, err = run(*arguments)

    assert (code, out, err) == (2, [], [told])


@pytest.mark.parametrize("language", ["sv", "nb", "nl", "en"])
def test_errors_are_told_in_the_language_that_is_set(run, handbook, monkeypatch, language):
    monkeypatch.setenv("ASSISTANT_LANGUAGE", language)

    _, _, err = run("remove", "x.md")

    assert err == [Strings().format(language, "error-document-unknown", name="x.md")]


def test_a_data_directory_that_cannot_be_written_is_named_with_exit_code_3(run, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("ASSISTANT_DATA_DIR", str(tmp_path / "file" / "data"))

    code, out, err = run("documents")

    assert (code, out) == (3, [])
    assert len(err) == 1
    assert str(tmp_path / "file" / "data") in err[0]
    assert "ASSISTANT_DATA_DIR" in err[0]


def test_a_malformed_article_is_named_with_exit_code_4(run, library, monkeypatch, tmp_path):
    article = tmp_path / "knowledge" / "handbook" / "sv" / "arg.md"
    article.parent.mkdir(parents=True)
    article.write_text("# Utan uppgifter\n\nText.\n", "utf-8")
    monkeypatch.setenv("ASSISTANT_KNOWLEDGE_DIR", str(tmp_path / "knowledge"))

    for command in (["index"], ["documents"], ["ask", "Hur lugnar jag kunden?"]):
        code, out, err = run(*command)
        assert (code, out) == (4, [])
        assert len(err) == 1
        assert err[0].startswith("handbook/sv/arg.md: ")


def test_an_encoder_that_cannot_be_loaded_is_named_with_exit_code_3(run, library, files, monkeypatch, tmp_path):
    monkeypatch.setattr(cli, "build", build)
    monkeypatch.setenv("ASSISTANT_ENCODER", str(tmp_path))

    code, _, err = run("add", files / "tider.md")

    assert code == 3
    assert len(err) == 1
    assert str(tmp_path) in err[0]
    assert "ASSISTANT_ENCODER" in err[0]


@pytest.mark.parametrize("arguments", [[], ["fly"], ["ask", "--language", "fi", "hei"], ["add"], ["search", "-k", "x"]])
def test_a_command_that_is_not_understood_shows_its_usage(capsys, arguments):
    with pytest.raises(SystemExit) as caught:
        cli.main(arguments)

    assert caught.value.code == 2
    assert "usage: python -m assistant" in capsys.readouterr().err


def test_files_that_were_given_are_left_as_they_were(run, library, files):
    before = {p.name: p.read_bytes() for p in Path(files).iterdir()}

    run("add", files)
    run("remove", "tider.md")

    assert {p.name: p.read_bytes() for p in Path(files).iterdir()} == before


def test_a_setting_that_cannot_be_read_is_named(run, monkeypatch):
    monkeypatch.setenv("ASSISTANT_WRITER_PATIENCE", "soon")

    assert run("documents") == (2, [], [say("error-setting", name="ASSISTANT_WRITER_PATIENCE", value="soon")])


def test_a_file_in_the_place_of_the_index_is_told(run, tmp_path, monkeypatch):
    monkeypatch.setenv("ASSISTANT_DATA_DIR", str(tmp_path))
    (tmp_path / "index").write_text("not a folder")

    code, out, err = run("documents")

    assert (code, out) == (3, [])
    assert len(err) == 1
    assert str(tmp_path / "index") in err[0]


def test_a_scenario_is_played_in_the_terminal_and_nothing_is_kept(handbook, monkeypatch, run):
    replies = iter(["Jag ber om ursäkt för att soffan inte kom.", "å" * 5000, "Vad har du fått höra?", ""])
    monkeypatch.setattr("builtins.input", lambda _: next(replies))
    before = len(handbook.learners.all())

    code, out, err = run("scenario", "play", SHIPPED / "scenarios" / "late-delivery.yaml", "--language", "sv")

    told = "\n".join(out)
    assert code == 0
    assert told.startswith("# Soffan som inte kom")
    assert say("coach-recognised") in told
    assert f"## {say('debrief-goal')}" in told
    assert err == [say("error-reply-long", length=5000, limit=2000)]
    assert len(handbook.learners.all()) == before


def test_a_scenario_that_is_broken_or_not_there_is_told(run, tmp_path):
    broken = tmp_path / "half.yaml"
    broken.write_text("slug: half\n", "utf-8")
    assert run("scenario", "play", broken)[0] == 4
    assert run("scenario", "play", tmp_path / "none.yaml")[0] == 2
