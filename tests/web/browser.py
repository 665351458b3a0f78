"""A browser without a screen: it reads a page's forms as they stand, fills them in, and sends them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import quote

from werkzeug.datastructures import FileStorage
from werkzeug.test import encode_multipart

from lifecycle.web_address import KINDS
from web.application import create
from web.frame.asking import LOGIN, Front
from web.frame.logins import Logins
from web.settings import Issuer, Settings
from web.statement import Statement
from workflows.clock import real_moment
from workflows.session import Application, Vouched

if TYPE_CHECKING:
    from flask import Flask
    from werkzeug.test import TestResponse

HOST = "127.0.0.1:8321"


@dataclass
class Form(HTMLParser):
    """The forms of a page as one: what is filled in, by name; of a field that is written the text."""

    said: dict[str, list[str]] = field(default_factory=dict)
    _text: str | None = None
    _select: str | None = None

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        match tag:
            case "input" if said.get("type") == "checkbox":
                if "checked" in said:
                    self.said.setdefault(said["name"], []).append(said["value"])
            case "input":
                self.said[said["name"]] = [said.get("value", "")]
            case "textarea":
                self._text = said["name"]
                self.said[said["name"]] = [""]
            case "select":
                self._select = said["name"]
                self.said[said["name"]] = [""]
            case "option" if "selected" in said and self._select is not None:
                self.said[self._select] = [said["value"]]
            case _:
                pass

    def handle_data(self, data: str) -> None:
        if self._text is not None:
            self.said[self._text][0] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._text = None
        if tag == "select":
            self._select = None


class Browser:
    """One who uses the pages."""

    def __init__(self, app: Flask) -> None:
        self.app = app
        self._client = app.test_client()

    def get(self, path: str, **headers: str) -> TestResponse:
        return self._client.get(path, headers={"Host": HOST, "Accept-Language": "sv", **headers})

    def post(self, path: str, said: dict[str, list[str]] | dict[str, str], **headers: str) -> TestResponse:
        return self._client.post(path, data=said, headers={"Host": HOST, "Accept-Language": "sv", **headers})

    def cookie(self) -> str:
        """Give what it would show whoever else serves the same pages, so that they know who asks."""
        return str(self.get("/").request.headers["Cookie"])

    def form(self, path: str) -> dict[str, list[str]]:
        page = self.get(path)
        assert page.status_code == 200, (path, page.status_code, text_of(page))
        form = Form()
        form.feed(page.get_data(as_text=True))
        return form.said

    def submit(self, path: str, do: str = "do", **said: str | list[str]) -> TestResponse:
        """Fill a form in, beside what stands there, and send it; `on_` is the field `on`."""
        filled = self.form(path)
        for name, value in said.items():
            filled[name.replace("__", ".")] = [value] if isinstance(value, str) else value
        return self.post(path, {**filled, "do": [do]})

    def upload(
        self, path: str, do: str = "do", *, file: tuple[BinaryIO, str] | None = None, **said: str
    ) -> TestResponse:
        """Choose a file beside what is filled in, and send it."""
        filled: dict[str, object] = {
            name: values for name, values in self.form(path).items() if name != "file"
        }
        filled |= {**said, "do": do}
        if file is not None:
            filled["file"] = FileStorage(file[0], filename=file[1], content_type="text/csv")
        boundary, whole = encode_multipart(filled)
        kind = f"multipart/form-data; boundary={boundary}"
        headers = {"Host": HOST, "Accept-Language": "sv"}
        return self._client.post(path, data=whole, content_type=kind, headers=headers)

    def again(self, path: str, shown: TestResponse) -> TestResponse:
        """Do what a page has shown, from the form that stands there."""
        form = Form()
        form.feed(shown.get_data(as_text=True))
        return self.post(path, {**form.said, "do": ["do"]})

    def come_in(self, front: Front, person: str, issuer: str = "https://login.example.org") -> Browser:
        """Be logged in as a person for whom somebody vouches."""
        with self._client.session_transaction(base_url=f"http://{HOST}") as session:
            session.clear()
            session[LOGIN] = front.logins.enter(person, real_moment().instant, Vouched(issuer))
        return self

    def enter(self, person: str = "") -> Browser:
        """Log in where one practises."""
        token = self.form("/logga-in")["csrf_token"]
        entered = self.post("/logga-in/som", {"csrf_token": token, "person": [person]})
        assert entered.status_code == 303, text_of(entered)
        return self


@contextmanager
def served(
    url: str,
    address: str = f"http://{HOST}",
    issuers: tuple[Issuer, ...] = (),
    statement: Statement | None = None,
) -> Iterator[tuple[Front, Flask]]:
    """Serve a register's pages, without anything that listens."""
    register = Application.open(url, threads=4)
    try:
        front = Front(
            register,
            Settings(address, "en hemlighet som bara prov har", issuers=issuers, statement=statement),
            Logins(register.store),
        )
        yield front, create(front)
    finally:
        register.store.close()


def page_of(machine: str, reference: str, rest: str = "") -> str:
    """Give the address of a record's page, or of one that belongs to it."""
    return f"/{KINDS[machine]}/{quote(reference)}{rest}"


def text_of(page: TestResponse) -> str:
    """Give what a page says, without its marks and without what every page has around it."""
    whole = page.get_data(as_text=True)
    main = re.search(r"<main.*?>(.*)</main>", whole, re.DOTALL)
    plain = re.sub(r"<[^>]+>", " ", main[1] if main else whole)
    for mark, sign in (("&lt;", "<"), ("&gt;", ">"), ("&#34;", '"'), ("&#39;", "'"), ("&amp;", "&")):
        plain = plain.replace(mark, sign)
    return " ".join(plain.split())
