"""From where the product may be reached while nobody has to sign in."""

import pytest

from assistant.access.listening import check, check_sign_in, is_from_here
from assistant.errors import OpenWithoutSignIn, StateError

WHOLE = {
    "redirect_uri": "https://assistent.butik.se/oauth2callback",
    "cookie_secret": "q" * 40,
    "client_id": "assistant",
    "client_secret": "s",
    "server_metadata_url": "https://id.butik.se/.well-known/openid-configuration",
}


@pytest.mark.parametrize("address", ["localhost", "LOCALHOST", "127.0.0.1", "127.8.9.1", "::1", "[::1]"])
def test_this_machine_alone_needs_no_sign_in(address):
    check(address, signs_in=False)


EVERYWHERE = [None, "", " ", "0", "0.0.0.0", "::", "unix:///run/assistant"]
ELSEWHERE = ["192.168.1.5", "128.0.0.1", "fe80::1", "assistent", "localhost.butik.se", "127.0.0.1.butik.se"]


@pytest.mark.parametrize("address", [*EVERYWHERE, *ELSEWHERE])
def test_any_other_address_needs_sign_in(address):
    with pytest.raises(OpenWithoutSignIn):
        check(address, signs_in=False)
    check(address, signs_in=True)


def test_a_whole_sign_in_is_accepted():
    check_sign_in(WHOLE)


@pytest.mark.parametrize("name", WHOLE)
@pytest.mark.parametrize("value", [None, "", "  ", 5])
def test_half_a_sign_in_is_none(name, value):
    with pytest.raises(StateError) as refused:
        check_sign_in({**WHOLE, name: value})
    assert refused.value.values == {"names": name}


def test_a_cookie_secret_that_can_be_guessed_is_refused():
    with pytest.raises(StateError) as refused:
        check_sign_in({**WHOLE, "cookie_secret": "hemligt"})
    assert "hemligt" not in str(refused.value)


@pytest.mark.parametrize("peer", [None, "127.0.0.1", "::1", "127.0.0.2"])
@pytest.mark.parametrize("host", ["localhost:8501", "127.0.0.1:8501", "[::1]:8501", "localhost"])
def test_a_browser_on_this_machine_is_let_in(peer, host):
    assert is_from_here(peer, {"Host": host, "Origin": f"http://{host}", "User-Agent": "x"})


@pytest.mark.parametrize("peer", ["192.168.1.7", "2001:db8::7", "localhost.butik.se", ""])
def test_a_browser_elsewhere_is_not(peer):
    assert not is_from_here(peer, {"Host": "localhost:8501"})


@pytest.mark.parametrize("header", ["X-Forwarded-For", "x-forwarded-for", "Forwarded", "X-Real-IP", "Via"])
def test_a_forwarded_request_is_not_whatever_it_says_of_itself(header):
    assert not is_from_here(None, {"Host": "localhost:8501", header: "127.0.0.1"})


@pytest.mark.parametrize("host", ["assistent.butik.se", "127.0.0.1.butik.se", "evil.example:8501", "", "[::1", "a@b"])
def test_a_page_whose_name_was_led_here_is_not(host):
    assert not is_from_here(None, {"Host": host})
    assert not is_from_here(None, {"Host": "localhost:8501", "Origin": f"http://{host}"})


def test_a_page_without_an_origin_is_not():
    assert not is_from_here(None, {"Host": "localhost:8501", "Origin": "null"})
