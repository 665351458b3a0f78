"""Files that somebody chooses who means ill: whatever they are and are called, a page says what is wrong."""

from __future__ import annotations

import io
import os
from typing import Final

import pytest

from tests.web.browser import Browser, text_of
from web.frame.chosen import MOST_BYTES

PAGES: Final = {
    "figures": "/uppfoljning/BORAS-2026/SUB/2026-H2/3/-/siffror",
    "sheet": "/omgang/BORAS-2026/SUB/2026-H2/-/las-blad",
    "tables": "/plan/BORAS-CAPABILITY/-/tabeller",
}
MARK: Final = "<script>alert(1)</script>"
NAMES: Final = (f"{MARK}.csv", "../../../etc/passwd", "a\u202ecsv.exe", "x" * 300, "C:\\nul.csv", "goals.csv")
BYTES: Final = {
    "a spreadsheet": b"PK\x03\x04" + b"\x00" * 200,
    "an old spreadsheet": b"\xd0\xcf\x11\xe0" + b"\x00" * 200,
    "noughts": b"\x00" * 500,
    "a program": b"\x7fELF\x02\x01\x01" + bytes(range(256)),
    "half a character": b"\xed\xa0\x80;b\r\n1;2\r\n",
    "another encoding": "\u00e5\u00e4\u00f6;\u00e9\r\n".encode("utf-32"),
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_what_is_no_text_is_refused_whatever_it_is_called(living: Browser, page: str) -> None:
    for what, bytes_ in BYTES.items():
        for name in ("goals.csv", "blad.csv"):
            answer = living.upload(page, file=(io.BytesIO(bytes_), name))

            assert answer.status_code == 422, (what, text_of(answer))
            assert 'href="#file"' in answer.get_data(as_text=True), what


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_what_a_file_is_called_is_text_and_no_path(living: Browser, page: str) -> None:
    for name in NAMES:
        answer = living.upload(page, "preview", file=(io.BytesIO(b"a;b\r\n1;2\r\n"), name))

        assert answer.status_code == 422, (name, text_of(answer))
        whole = answer.get_data(as_text=True)
        assert MARK not in whole
        assert "root:" not in whole
        assert [one for one in answer.headers if "passwd" in str(one)] == []


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_a_file_is_no_longer_than_a_form_can_keep(living: Browser, page: str) -> None:
    long = living.upload(page, file=(io.BytesIO(b"a;b\r\n" * (MOST_BYTES // 5 + 1)), "blad.csv"))
    far_too_long = living.upload(page, file=(io.BytesIO(os.urandom(5 * 1024 * 1024)), "blad.csv"))

    assert long.status_code == 422
    assert "2 MB" in text_of(long)
    assert far_too_long.status_code == 413


def test_what_a_form_says_to_have_kept_is_read_as_what_it_is(living: Browser) -> None:
    page = PAGES["sheet"]
    form = living.form(page)

    for kept in ("inget som helst", "====", MARK, "UEsDBA=="):
        answer = living.post(page, {**form, "file.called": ["a.csv"], "file.kept": [kept], "do": ["do"]})

        assert answer.status_code == 422, text_of(answer)
        assert MARK not in answer.get_data(as_text=True)
