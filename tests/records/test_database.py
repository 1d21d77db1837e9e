"""The database file: its shape, its place, and several processes at once."""

import os
import subprocess
import sys

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import func, inspect, select

from assistant.errors import DataDirectoryError
from assistant.languages.strings import UI_LANGUAGES, Strings
from assistant.records.conversations import Conversations
from assistant.records.database import Database
from assistant.records.tables import Base, ConversationRow
from assistant.settings import ROOT

ASK_A_LOT = """
import sys
from pathlib import Path
from assistant.records.conversations import Conversations
from assistant.records.database import Database

print("ready", flush=True)
sys.stdin.readline()
database = Database(Path(sys.argv[1]))
conversations = Conversations(database)
for number in range(5):
    conversation = conversations.start("anna", f"{sys.argv[2]} {number}")
    turn = conversations.ask(conversation, "Vad gör jag?")
    conversations.answer(turn, {"from": sys.argv[2]})
database.close()
"""


def test_the_migrations_make_the_tables_that_the_program_uses(database):
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    assert set(inspect(database.engine).get_table_names()) == {*Base.metadata.tables, "alembic_version"}


def test_what_is_deleted_with_its_owner_in_the_models_is_so_in_the_file(database):
    for table in Base.metadata.sorted_tables:
        modelled = {(key.parent.name, key.column.table.name, key.ondelete) for key in table.foreign_keys}
        found = {
            (key["constrained_columns"][0], key["referred_table"], key["options"].get("ondelete"))
            for key in inspect(database.engine).get_foreign_keys(table.name)
        }
        assert found == modelled, table.name


def test_opening_again_keeps_what_was_written(tmp_path):
    for number in range(3):
        opened = Database(tmp_path)
        Conversations(opened).start("anna", f"Samtal {number}")
        opened.close()
    opened = Database(tmp_path)
    assert len(Conversations(opened).recent("anna")) == 3
    opened.close()


def test_the_data_directory_is_made_with_its_parents_whatever_its_name(tmp_path):
    directory = tmp_path / "Mina dokument" / "åäö 100% %s"
    opened = Database(directory)
    Conversations(opened).start("anna", "Samtal")
    opened.close()
    assert opened.path.parent == directory
    assert opened.path.stat().st_size > 0


def refusal(directory):
    with pytest.raises(DataDirectoryError) as caught:
        Database(directory)
    error = caught.value
    for language in UI_LANGUAGES:
        told = Strings().format(language, error.key, **error.values)
        assert str(directory) in told
        assert "ASSISTANT_DATA_DIR" in told
    assert error.values["reason"]
    return error


@pytest.mark.parametrize("inside", ["", "data", "data/deeper"])
def test_a_file_where_the_data_directory_should_be_is_told_and_left_alone(tmp_path, inside):
    (tmp_path / "file").write_text("mine")
    assert refusal(tmp_path / "file" / inside).key == "error-data-dir"
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_data_directory_is_told(tmp_path):
    tmp_path.chmod(0o500)
    try:
        assert refusal(tmp_path).key == "error-data-dir"
        assert refusal(tmp_path / "data").key == "error-data-dir"
    finally:
        tmp_path.chmod(0o700)


def test_opening_leaves_nothing_in_the_directory_but_the_database(tmp_path):
    Database(tmp_path).close()
    assert {path.name for path in tmp_path.iterdir()} <= {"assistant.db", "assistant.db.lock"}


def test_processes_that_write_at_once_lose_nothing(tmp_path, database):
    names = ["first", "second", "third"]
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", ASK_A_LOT, str(tmp_path), name],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in names
    ]
    for process in processes:
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        process.stdin.write("go\n")
        process.stdin.flush()
    errors = [process.communicate(timeout=60)[1] for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0], errors
    conversations = Conversations(database)
    found = conversations.recent("anna", limit=100)
    assert sorted(c.title for c in found) == sorted(f"{name} {number}" for name in names for number in range(5))
    assert all(len(conversations.turns(c.id, "anna")) == 1 for c in found)


def test_two_openings_see_each_others_work_at_once(tmp_path, database):
    other = Database(tmp_path)
    identity = Conversations(other).start("anna", "Samtal")
    assert [c.id for c in Conversations(database).recent("anna")] == [identity]
    Conversations(database).forget(identity, "anna")
    assert Conversations(other).recent("anna") == []
    other.close()


def test_work_that_fails_halfway_leaves_no_trace(database):
    def half():
        with database.session() as session:
            session.add(ConversationRow(id="x", owner="anna", title="Samtal"))
            session.flush()
            raise RuntimeError("halfway")

    with pytest.raises(RuntimeError, match="halfway"):
        half()
    with database.session() as session:
        assert session.scalar(select(func.count()).select_from(ConversationRow)) == 0
