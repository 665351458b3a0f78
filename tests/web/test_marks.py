"""Whatever somebody wrote, in every text of every kind of record: text on a page, and no header of a file."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, update

from lifecycle.records import Person, Record, Unit
from lifecycle.store import Store
from lifecycle.table import table
from tests.guest import plant
from tests.web.browser import Browser, served, text_of
from tests.web.test_guests import pages_alone, pages_of
from web.pages.steps import ACTS

MARK = """ <i onmouseover=x>&"'\r\nX-Ond: ja"""

RECORD = table(Record)


@pytest.fixture(scope="module")
def marked(life: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, dict[str, str]]:
    """A register in which marks stand in every text, and one record of each kind."""
    copy = tmp_path_factory.mktemp("marks") / "life.db"
    shutil.copy(life, copy)
    url = f"sqlite:///{copy}"
    with Store.open(url).writing() as connection:
        named = select(RECORD.c.machine, RECORD.c.reference).where(~RECORD.c.never_was)
        records = [(row.machine, row.reference) for row in connection.execute(named)]
        assert plant(connection, records, MARK) > 150
        connection.execute(update(table(Person)).values(name=MARK))
        connection.execute(update(table(Unit)).values(address=MARK, legal_entity=MARK))
    return url, dict(records)


@pytest.fixture
def reading(marked: tuple[str, dict[str, str]]) -> Iterator[Browser]:
    with served(marked[0]) as (_, app):
        yield Browser(app).enter()


def test_no_page_and_no_file_takes_what_somebody_wrote_for_marks_or_for_a_header(
    marked: tuple[str, dict[str, str]], reading: Browser
) -> None:
    escaped, wrong = 0, []
    paths = [*pages_alone(), *(path for one in marked[1].items() for path in pages_of(*one))]
    for path in paths:
        if "?avser" in path or "/-/ny/" in path or path.rpartition("/-/")[2] in ACTS:
            continue  # what stands there stands on others, too
        page = reading.get(path)
        said = page.get_data(as_text=True)
        assert page.status_code < 500, (path, text_of(page))
        if page.mimetype == "text/html":
            escaped += "&lt;i onmouseover=x&gt;" in said
            if "<i onmouseover" in said:
                wrong.append(path)
        if "X-Ond" in page.headers or (page.mimetype == "text/calendar" and "\nX-Ond" in said):
            wrong.append(path)

    assert wrong == []
    assert escaped > 50
