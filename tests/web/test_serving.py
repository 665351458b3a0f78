"""`handslag serve` as somebody starts it at their own computer: it listens, and stops when told."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, build_opener

import pytest

from tests.cli.conftest import ROOT, process
from tests.web.browser import Form


@pytest.fixture
def port() -> int:
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        number: int = found.getsockname()[1]
    return number


@pytest.fixture
def serving(life: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-u", "-m", "cli.main", "serve", "--port", str(port), "--lang", "sv"]
    with subprocess.Popen(
        [*command, "--db", f"sqlite:///{life}"], cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as started:
        yield started
        started.kill()


def told(serving: subprocess.Popen[str]) -> str:
    """Read what it says until it listens."""
    assert serving.stdout is not None
    return "".join(serving.stdout.readline() for _ in range(3))


@pytest.mark.parametrize("told_by", [signal.SIGINT, signal.SIGTERM])
def test_the_link_that_it_shows_logs_in_once_and_it_stops_when_told(
    serving: subprocess.Popen[str], port: int, told_by: signal.Signals
) -> None:
    found = re.search(rf"http://127\.0\.0\.1:{port}/logga-in/\S+", told(serving))
    assert found is not None
    link, browser = found[0], build_opener(HTTPCookieProcessor(CookieJar()))
    form = Form()
    form.feed(browser.open(link, timeout=30).read().decode())
    token = urlencode({"csrf_token": form.said["csrf_token"][0]}).encode()

    page = browser.open(link, token, timeout=30)
    with pytest.raises(HTTPError) as again:
        browser.open(link, token, timeout=30)

    assert page.url == f"http://127.0.0.1:{port}/"
    assert "<h1>I dag</h1>" in page.read().decode()
    assert again.value.code in (400, 410)
    again.value.close()
    page.close()
    serving.send_signal(told_by)
    assert serving.wait(timeout=30) == 0


def test_a_port_that_somebody_has_is_said_and_a_day_is_not_taken(life: Path, port: int) -> None:
    with closing(socket.socket()) as other:
        other.bind(("127.0.0.1", port))
        other.listen()
        taken = process("serve", "--port", str(port), "--db", f"sqlite:///{life}")
    dated = process("serve", "--today", "2026-01-01", "--db", f"sqlite:///{life}")
    none = process("serve", "--port", str(port), "--db", f"sqlite:///{life}.none")

    assert (taken.returncode, dated.returncode, none.returncode) == (2, 2, 3)
    assert str(port) in taken.stderr
    assert "--today" in dated.stderr
