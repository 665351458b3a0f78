"""The pages in a browser: what one costs, and many who read while some write.

Run as a program, `python benchmarks/pages.py page URL ADDRESS COUNT` logs in and asks for a page so often,
without anything that listens; it prints what the median one cost.
`python benchmarks/pages.py crowd URL READERS WRITERS ROUNDS` listens as `handslag serve` does, lets so many
come at once, and ends with an error when anybody was shown one.
"""

from __future__ import annotations

import gc
import json
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from http.cookiejar import CookieJar
from pathlib import Path
from statistics import median
from typing import Final
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, build_opener

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# The packages lie beside this folder, which is on the path only from here on.
from cli.main import ONCE_IN
from tests.web.browser import Browser, Form, page_of, served
from web.serving import listening

WARM: Final = 3

READ: Final = ("/", "/avtal", "/kontroll/forsenat", "/lista/planer", page_of("main_agreement", "GEN-000007"))
"""What a reader looks at, one after the other."""

_SECONDS: Final = 120
"""So long nobody waits for a page."""


def main() -> int:
    """Measure what is asked for."""
    gc.set_threshold(ONCE_IN)  # as whoever serves it has it
    what, url, *said = sys.argv[1:]
    cost = page(url, said[0], int(said[1])) if what == "page" else crowd(url, *map(int, said)).cost()
    sys.stdout.write(json.dumps(cost) + "\n")
    return 0


def page(url: str, address: str, count: int) -> dict[str, float]:
    """Ask for a page so often, logged in, and give what the median one cost."""
    with served(url) as (_, app):
        browser, cpu, wall = Browser(app).enter(), list[float](), list[float]()
        for _ in range(WARM + count):
            begun, clock = time.process_time(), time.perf_counter()
            answer = browser.get(address)
            cpu.append(time.process_time() - begun)
            wall.append(time.perf_counter() - clock)
            if answer.status_code != 200:  # noqa: PLR2004 -- it is shown
                raise SystemExit(f"{address}: {answer.status}")
    return {"steps": 1, "cpu": median(cpu[WARM:]), "wall": median(wall[WARM:])}


@dataclass
class Crowd:
    """What became of many at once."""

    waited: list[float] = field(default_factory=list)
    """Seconds by the clock of each page."""
    troubles: list[str] = field(default_factory=list)
    """Pages that said that something went wrong."""
    cpu: float = 0.0

    def cost(self) -> dict[str, float]:
        """Give what a page cost, and how long the last of twenty waited.

        Raises:
            SystemExit: somebody was shown an error.
        """
        if self.troubles:
            raise SystemExit("\n".join(self.troubles[:10]))
        slow = sorted(self.waited)[len(self.waited) * 19 // 20]
        return {"steps": 1, "cpu": self.cpu / len(self.waited), "wall": slow}


class _Visitor:
    """One who comes by the network."""

    def __init__(self, root: str, found: Crowd) -> None:
        self._root, self._found = root, found
        self._opener = build_opener(HTTPCookieProcessor(CookieJar()))

    def enter(self) -> None:
        """Log in where one practises."""
        self.send("/logga-in", "/logga-in/som", {"person": ""})

    def look(self, address: str) -> str:
        """Look at a page."""
        return self._ask(address, None)

    def send(self, form: str, to: str, said: dict[str, str]) -> None:
        """Fill a form in, and send it."""
        there = Form()
        there.feed(self.look(form))
        filled = {**there.said, **{name: [value] for name, value in said.items()}}
        self._ask(to, urlencode(filled, doseq=True).encode())

    def _ask(self, address: str, data: bytes | None) -> str:
        begun = time.perf_counter()
        try:
            with self._opener.open(f"{self._root}{address}", data, timeout=_SECONDS) as answer:
                text: str = answer.read().decode()
        except HTTPError as error:
            self._found.troubles.append(f"{address}: {error.code} {error.reason}")
            error.close()
            return ""
        except OSError as error:
            self._found.troubles.append(f"{address}: {error}")
            return ""
        self._found.waited.append(time.perf_counter() - begun)
        return text


def crowd(url: str, readers: int, writers: int, rounds: int) -> Crowd:
    """Let so many read, and so many write in an agreement of their own, all at once, so many times."""
    found = Crowd()
    with _listening(url) as root:
        begun = time.process_time()
        work = [_reading(root, found, rounds) for _ in range(readers)]
        work += [_writing(root, found, rounds, number) for number in range(writers)]
        with ThreadPoolExecutor(len(work)) as at_once:
            for done in [at_once.submit(one) for one in work]:
                done.result()
        found.cpu = time.process_time() - begun
    return found


def _reading(root: str, found: Crowd, rounds: int) -> Callable[[], None]:
    def read() -> None:
        visitor = _Visitor(root, found)
        visitor.enter()
        for _ in range(rounds):
            for address in READ:
                visitor.look(address)

    return read


def _writing(root: str, found: Crowd, rounds: int, number: int) -> Callable[[], None]:
    address = page_of("main_agreement", f"GEN-{number:06}", "/-/andra/diary_number")

    def write() -> None:
        visitor = _Visitor(root, found)
        visitor.enter()
        for round_ in range(rounds):
            said = {"diary_number": f"KS 2027/{number}-{round_}", "do": "do", "reason": "nytt nummer"}
            visitor.send(address, address, said)

    return write


@contextmanager
def _listening(url: str) -> Iterator[str]:
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    root = f"http://127.0.0.1:{port}"
    with served(url, root) as (front, _):
        server = listening(front, "127.0.0.1", port)
        serving = threading.Thread(target=server.run, daemon=True)
        serving.start()
        yield root
        server.close()
        serving.join(_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
