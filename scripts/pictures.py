"""Take the pictures of pages that the documentation shows: `make pictures`.

The demonstration is played into a folder of its own and served as anybody serves it; the days in it are
always the same, and so are the letters, for the browser brings its own.
"""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from playwright.sync_api import Page, sync_playwright

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

# The packages lie beside this folder, which is on the path only from here on.
from scripts.chromium import NoBrowser, same_everywhere  # noqa: E402 -- see above

INTO: Final = ROOT / "docs" / "pictures"
WIDTH: Final = 1280

PICTURES: Final[Mapping[str, tuple[str, int]]] = {
    "record.png": ("/avtal/BORAS-2029/SUB", 900),
    "timeline.png": ("/avtal/BORAS-2029/-/tidslinje", 760),
}
"""Each picture's page, and how high the window is."""

_LINK: Final = re.compile(r"http://\S+/logga-in/\S+")
_HANDSLAG: Final = (sys.executable, "-u", "-m", "cli.main")


@contextmanager
def serving(register: Path) -> Iterator[str]:
    """Serve a register, and give the link that logs in."""
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        port = str(found.getsockname()[1])
    command = [*_HANDSLAG, "serve", "--port", port, "--lang", "sv", "--db", f"sqlite:///{register}"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8") as served:
        assert served.stdout is not None  # noqa: S101 -- it is a pipe
        try:
            yield next(link[0] for line in served.stdout if (link := _LINK.search(line)))
        finally:
            served.terminate()


def take(page: Page, link: str) -> None:
    """Log in, and take every picture."""
    page.goto(link)
    page.locator("main button").click()
    INTO.mkdir(exist_ok=True)
    for name, (address, height) in PICTURES.items():
        page.set_viewport_size({"width": WIDTH, "height": height})
        page.goto(link.partition("/logga-in/")[0] + address)
        page.screenshot(path=INTO / name)
        print(f"docs/pictures/{name}: {INTO.joinpath(name).stat().st_size:,} bytes")


def main() -> None:
    """Play the demonstration, serve it, look at it."""
    try:
        browser = same_everywhere()
    except NoBrowser as error:
        sys.exit(str(error))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        played = [*_HANDSLAG, "demo", "--lang", "sv"]
        subprocess.run(played, cwd=folder, env=None, check=True, stdout=subprocess.DEVNULL)
        with serving(Path(folder, "handslag-demo", "life.db")) as link:
            opened = browser.launch(playwright)
            take(opened.new_context(locale="sv-SE", java_script_enabled=False).new_page(), link)
            opened.close()


if __name__ == "__main__":
    main()
