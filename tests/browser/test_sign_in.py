"""Sign-in with a real provider on this machine and a real Chromium: who comes in, as whom, and who does not."""

import json
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from oidc_provider_mock import User, run_server_in_thread
from streamlit.web.server.starlette.starlette_app_utils import create_signed_value

from assistant.languages.strings import Strings
from tests.served import CHROMIUM, free_port, served, wait_until_gone

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine"),
]

PAGE = "tests/browser/guarded_page.py"
SECRET = "0123456789abcdef0123456789abcdef"
EVERYONE = "may: ask, practise, read"
LEAD = "may: ask, practise, read, curate, board, team"
PEOPLE = (
    User(sub="eva", claims={"name": "Eva Lind", "email": "eva@butik.se"}),
    User(sub="kari", claims={"name": "Kari Moe", "email": "kari@butik.se", "roles": ["sales", "Team-Lead"]}),
    User(sub="olle", claims={"name": "Olle Ek", "email": "olle@butik.se", "email_verified": True}),
    User(sub="liar", claims={"name": "Liv", "email": "olle@butik.se", "email_verified": False, "is_logged_in": "yes"}),
    User(
        sub="odd",
        claims={
            "name": "![x](http://stranger.example/x.png) **Odd**",
            "email": "odd@butik.se",
            "roles": {"administrator": ["administrator"], "team-lead": True},
        },
    ),
    User(sub="stranger", claims={"name": "Stranger", "email": "stranger@elsewhere.se", "roles": "administrator"}),
)


def said(key: str, **values: str) -> str:
    return Strings().format("en", key, **values)


@pytest.fixture(scope="module")
def provider() -> Iterator[str]:
    with run_server_in_thread(user_claims=PEOPLE) as server:
        yield f"http://localhost:{server.server_port}"


@contextmanager
def guarded(folder: Path, provider: str, **extra: str) -> Iterator[str]:
    """The guarded page with sign-in at `provider`; `extra` settings of the environment."""
    port = free_port()
    secrets = folder / "secrets.toml"
    secrets.write_text(
        f"""[auth]
redirect_uri = "http://localhost:{port}/oauth2callback"
cookie_secret = "{SECRET}"
client_id = "assistant"
client_secret = "anything"
server_metadata_url = "{provider}/.well-known/openid-configuration"
""",
        "utf-8",
    )
    with served(folder, extra, PAGE, ("--secrets.files", str(secrets)), port) as url:
        yield url


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory, provider: str) -> Iterator[str]:
    settings = {"ASSISTANT_TEAM_LEADS": "olle@butik.se", "ASSISTANT_ALLOWED_DOMAINS": "butik.se"}
    with guarded(tmp_path_factory.mktemp("signed"), provider, **settings) as address:
        yield address


@pytest.fixture
def open_page(chromium: Any) -> Iterator[Callable[..., Any]]:
    """Opens an address in a browser that knows nothing yet; `options` of its context."""
    contexts = []

    def opened(url: str, cookies: Sequence[Mapping[str, str]] = (), **options: Any) -> Any:
        context = chromium.new_context(locale="en-GB", service_workers="block", **options)
        contexts.append(context)
        context.add_cookies(cookies)
        page = context.new_page()
        page.requested = []
        page.on("request", lambda request: page.requested.append(request.url))
        page.goto(url)
        return page

    yield opened
    for context in contexts:
        context.close()


OpenPage = Callable[..., Any]


def sign_in(page: Any, who: str) -> None:
    page.get_by_role("button", name=said("sign-in")).click(timeout=30_000)
    page.get_by_role("button", name=who, exact=True).click(timeout=30_000)


def shown(page: Any) -> str:
    page.get_by_role("heading", name="Behind the guard").wait_for(timeout=30_000)
    page.get_by_text("may: ").wait_for()
    return str(page.locator("[data-testid=stMain]").inner_text())


def test_nobody_sees_anything_before_signing_in(open_page: OpenPage, url: str) -> None:
    page = open_page(url)
    page.get_by_role("button", name=said("sign-in")).wait_for(timeout=30_000)
    assert page.get_by_text(said("sign-in-lead")).is_visible()
    assert "may:" not in page.locator("body").inner_text()


def test_an_employee_signs_in_and_out(open_page: OpenPage, url: str) -> None:
    page = open_page(url)
    sign_in(page, "eva")
    seen = shown(page)
    assert EVERYONE in seen.splitlines()
    assert re.search(r"[0-9a-f]{32} is Eva Lind", seen)
    page.get_by_text(said("signed-in-as", name="Eva Lind")).wait_for()

    page.get_by_role("button", name=said("sign-out")).click()
    page.wait_for_url("**/end_session**", timeout=30_000)
    page.goto(url)
    page.get_by_role("button", name=said("sign-in")).wait_for(timeout=30_000)


@pytest.mark.parametrize("who", ["kari", "olle"])
def test_a_team_lead_is_known_by_a_claim_or_by_a_list(open_page: OpenPage, url: str, who: str) -> None:
    page = open_page(url)
    sign_in(page, who)
    assert LEAD in shown(page).splitlines()


def test_a_hostile_claim_gives_no_role_and_a_hostile_name_loads_nothing(open_page: OpenPage, url: str) -> None:
    page = open_page(url)
    sign_in(page, "odd")
    assert EVERYONE in shown(page).splitlines()
    page.get_by_text("**Odd**").first.wait_for()
    assert not [address for address in page.requested if "stranger" in address]


@pytest.mark.parametrize("who", ["stranger", "liar"])
def test_an_account_of_another_domain_or_an_unverified_one_is_refused_and_can_leave(
    open_page: OpenPage, url: str, who: str
) -> None:
    page = open_page(url)
    sign_in(page, who)
    page.get_by_text(said("error-domain")).wait_for(timeout=30_000)
    assert "may:" not in page.locator("body").inner_text()
    page.get_by_role("button", name=said("sign-out")).click()
    page.wait_for_url("**/end_session**", timeout=30_000)


def test_the_same_person_comes_back_and_another_is_another(open_page: OpenPage, url: str) -> None:
    ids = []
    for who in ("eva", "eva", "kari"):
        page = open_page(url)
        sign_in(page, who)
        ids.append(shown(page).split("Behind the guard")[1].split()[0])
    assert ids[0] == ids[1] != ids[2]


@pytest.mark.parametrize(("secret", "comes_in"), [(SECRET, True), ("f" * 32, False), ("", False)])
def test_a_cookie_that_was_signed_with_another_secret_gets_nothing(
    open_page: OpenPage, url: str, provider: str, secret: str, comes_in: bool
) -> None:
    now = int(time.time())
    claims = {"iss": provider, "sub": "eve", "email": "eve@butik.se", "roles": "administrator", "iat": now}
    cookie = json.dumps({**claims, "is_logged_in": True, "origin": url, "provider": "default"})
    forged = create_signed_value(secret, "_streamlit_user", cookie).decode()
    page = open_page(url, [{"name": "_streamlit_user", "value": forged, "url": url}])
    if comes_in:  # a cookie of just this shape is one that counts
        assert "administer" in shown(page)
        return
    page.get_by_role("button", name=said("sign-in")).wait_for(timeout=30_000)
    assert "may:" not in page.locator("body").inner_text()


@pytest.fixture(scope="module")
def url_without(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The guarded page without sign-in."""
    folder = tmp_path_factory.mktemp("without")
    with served(folder, script=PAGE, arguments=("--secrets.files", str(folder / "none.toml"))) as address:
        yield address


def test_without_sign_in_this_machine_has_everything(open_page: OpenPage, url_without: str) -> None:
    page = open_page(url_without)
    assert "local is nobody in particular" in shown(page)
    assert "administer" in shown(page)
    assert page.get_by_role("button", name=said("sign-out")).count() == 0


@pytest.mark.parametrize("claimed", ["203.0.113.9", "127.0.0.1"])
def test_without_sign_in_a_forwarded_browser_is_refused(open_page: OpenPage, url_without: str, claimed: str) -> None:
    page = open_page(url_without, extra_http_headers={"X-Forwarded-For": claimed})
    page.get_by_text(said("error-not-this-machine")).wait_for(timeout=30_000)
    assert "may:" not in page.locator("body").inner_text()


def test_a_server_that_others_could_reach_without_sign_in_says_so_and_ends(open_page: OpenPage, tmp_path: Path) -> None:
    arguments = ("--server.address", "0.0.0.0", "--secrets.files", str(tmp_path / "none.toml"))
    with served(tmp_path, script=PAGE, arguments=arguments) as url:
        page = open_page(url)
        page.get_by_text(said("error-open-without-sign-in", address="0.0.0.0")).wait_for(timeout=30_000)
        assert "may:" not in page.locator("body").inner_text()
        wait_until_gone(url)


def test_a_secrets_file_that_cannot_be_read_lets_nobody_in(open_page: OpenPage, tmp_path: Path) -> None:
    broken = tmp_path / "secrets.toml"
    broken.write_text("[auth\n", "utf-8")
    with served(tmp_path, script=PAGE, arguments=("--secrets.files", str(broken))) as url:
        page = open_page(url)
        page.get_by_text(said("error-secrets", path=str(broken))).wait_for(timeout=30_000)
        assert "may:" not in page.locator("body").inner_text()


def test_a_sign_in_ends_after_its_hours(open_page: OpenPage, provider: str, tmp_path: Path) -> None:
    with guarded(tmp_path, provider, ASSISTANT_SIGN_IN_HOURS="0.0000001") as url:
        page = open_page(url)
        sign_in(page, "eva")
        page.get_by_role("button", name=said("sign-in")).wait_for(timeout=30_000)
        assert page.context.cookies(url)
        assert "may:" not in page.locator("body").inner_text()
