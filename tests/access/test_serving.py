"""The command `serve`, started as people start it: refused before anything listens, or really serving."""

import subprocess
import sys
import urllib.request
from argparse import Namespace

import pytest

from assistant.commands.serving import serve
from assistant.errors import OpenWithoutSignIn, StateError
from assistant.settings import ROOT
from tests.served import free_port, wait_for

SIGN_IN = """
[auth]
redirect_uri = "http://localhost:8501/oauth2callback"
cookie_secret = "0123456789abcdef0123456789abcdef"
client_id = "assistant"
client_secret = "s"
server_metadata_url = "http://localhost:9/.well-known/openid-configuration"
"""


@pytest.fixture(autouse=True)
def _nobody_is_started_and_there_are_no_secrets(monkeypatch, tmp_path):
    def started(program, command):
        raise AssertionError(f"started: {command}")

    monkeypatch.setattr("os.execv", started)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def secrets(tmp_path):
    def write(content):
        path = tmp_path / "secrets.toml"
        path.write_text(content, "utf-8")
        return str(path)

    return write


def options(address="localhost", port=8501, secrets=None):
    return Namespace(address=address, port=port, secrets=secrets)


@pytest.mark.parametrize("address", ["0.0.0.0", "::", "", "192.168.0.9"])
def test_nothing_listens_to_others_without_sign_in(address):
    with pytest.raises(OpenWithoutSignIn) as refused:
        serve(options(address))
    assert refused.value.exit_code == 3


def test_with_sign_in_it_listens_to_others(secrets, monkeypatch):
    started = []
    monkeypatch.setattr("os.execv", lambda program, command: started.append(command))
    serve(options("0.0.0.0", 80, secrets(SIGN_IN)))
    assert "--server.address=0.0.0.0" in started[0]
    assert "--server.port=80" in started[0]


def test_secrets_lie_where_streamlit_looks_for_them(tmp_path):
    (tmp_path / ".streamlit").mkdir()
    (tmp_path / ".streamlit" / "secrets.toml").write_text(SIGN_IN, "utf-8")
    with pytest.raises(AssertionError, match="started"):
        serve(options("0.0.0.0"))


@pytest.mark.parametrize(
    "content",
    [SIGN_IN.replace("client_id", "klient_id"), SIGN_IN.replace("0123456789", "0"), "[auth", "auth = 1", "\0"],
)
def test_a_faulty_sign_in_is_told_before_anything_listens(secrets, content):
    with pytest.raises(StateError):
        serve(options(secrets=secrets(content)))


def test_the_page_is_served_at_the_address_and_port(monkeypatch, tmp_path):
    port = free_port()
    command = f"""
from argparse import Namespace
from assistant.commands.serving import serve
serve(Namespace(address="127.0.0.1", port={port}, secrets=None))
"""
    process = subprocess.Popen([sys.executable, "-c", command], cwd=ROOT, stdout=subprocess.DEVNULL)
    try:
        wait_for(f"http://127.0.0.1:{port}")
        assert urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5).status == 200
    finally:
        process.terminate()
        assert process.wait(timeout=30) in (0, -15)
