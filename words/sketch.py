"""An organisation sketch: as a tree of text for a screen, and as a Mermaid flowchart to be drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from lifecycle.machine.diagram import safe
from words.document import Document, Line, Space, Verbatim
from words.texts import NOTHING

if TYPE_CHECKING:
    from lifecycle.posts import Post
    from words.texts import Texts
    from workflows.reading.sketch import Drawn, Sketch

Word: TypeAlias = Callable[[str, str], str]
"""Say a code of a family."""

_LEVELS = (("strategic",), ("strategic", "operative"), ("operative",), ())
"""What a forum is for: in this order from the top of a drawing."""


def sketch_value(found: Sketch) -> dict[str, object]:
    """Give a sketch to a program: who is where, and the drawing, labelled with codes."""
    return {
        "reference": found.reference,
        "title": found.title,
        "parties": found.parties,
        "drawn": found.forums,
        "posts": [_post_value(post) for post in found.posts],
        "mermaid": sketch_mermaid(found, lambda _, code: code),
    }


def _post_value(post: Post) -> dict[str, object]:
    shares = [{"party": party, "percent": percent} for party, percent in post.shares]
    return {"function": post.function, "joint": post.is_joint, "percent": post.percent, "shares": shares}


def sketch_document(texts: Texts, found: Sketch) -> Document:
    """Draw a sketch in text: each forum with its chair and members, and who coordinates."""
    yield Line(_called(found.reference, found.title))
    yield Line(texts.text("sketch.parties", parties=found.parties))
    if not found.forums:
        yield Line(texts.text("sketch.no_forum", reference=found.reference))
    for forum in found.forums:
        yield Space()
        yield from (Line(line, beginning) for beginning, line in _tree(texts, forum))
    if found.posts:
        yield Space()
        yield Line(texts.text("sketch.coordination"))
        yield from (Line(_post(texts, post), "  ") for post in found.posts)
    if found.forums:
        yield Space()
        yield Line(texts.text("sketch.see_diagram", reference=found.reference))


def mermaid_document(texts: Texts, found: Sketch) -> Document:
    """Draw a sketch in Mermaid's language."""
    yield Verbatim(sketch_mermaid(found, texts.word))


def _tree(texts: Texts, forum: Drawn) -> Iterator[tuple[str, str]]:
    """Tell a forum line by line, each with what it begins with."""
    told = [_kind(texts, forum)] if _kind(texts, forum) else []
    told.append(f"{texts.word('field', 'chair')}: {_seats(forum.chair) or NOTHING}")
    if forum.next_chair:
        day = forum.next_chair[0].get("from_on", "")
        told.append(texts.text("sketch.next_chair", seats=_seats(forum.next_chair), day=day))
    of_each: dict[str, list[str]] = {}
    for row in forum.members:
        of_each.setdefault(row.get("party", ""), []).append(row.get("function", ""))
    told += [
        ": ".join(filter(None, (party, ", ".join(filter(None, said))))) for party, said in of_each.items()
    ]
    yield "", _called(forum.reference, forum.title)
    for number, line in enumerate(told, start=1):
        yield ("└─ " if number == len(told) else "├─ "), line


def _kind(texts: Texts, forum: Drawn) -> str:
    said = [texts.word("code.forum_kind", forum.forum_kind)] if forum.forum_kind else []
    said += [texts.word("code.perspectives", one) for one in forum.perspectives]
    said += [texts.word("code.cadence", forum.cadence)] if forum.cadence else []
    return ", ".join(said)


def _seats(rows: Sequence[Mapping[str, str]]) -> str:
    return "; ".join(", ".join(filter(None, (row.get("function"), row.get("party")))) for row in rows)


def _post(texts: Texts, post: Post) -> str:
    shares = ", ".join(f"{party} {_percent(percent)}" for party, percent in post.shares)
    code = "sketch.joint_post" if post.is_joint else "sketch.post"
    return texts.text(code, function=post.function or NOTHING, percent=_percent(post.percent), shares=shares)


def _percent(percent: int | None) -> str:
    return NOTHING if percent is None else f"{percent} %"


def _called(reference: str, title: str) -> str:
    return f"{reference}  {title}" if title else reference


# ---- to be drawn ----


def sketch_mermaid(found: Sketch, word: Word) -> str:
    """Draw parties, forums and posts; an arrow says what a party is in a forum, or gives to a post."""
    parties = [*found.parties, *(party for post in found.posts for party, _ in post.shares)]
    parties += [row.get("party", "") for one in found.forums for row in (*one.chair, *one.members)]
    names = {name: f"party{at}" for at, name in enumerate(dict.fromkeys(filter(None, parties)))}
    lines = ["flowchart TB", *(f'    {node}["{safe(name)}"]' for name, node in names.items())]
    numbers = {one.reference: f"forum{at}" for at, one in enumerate(found.forums)}
    for at, level in enumerate(_LEVELS):
        at_it = [one for one in found.forums if {*one.perspectives} == {*level}]
        if at_it:
            lines.append(f'    subgraph level{at}["{safe(_level(word, level))}"]')
            lines += [f'        {numbers[one.reference]}("{safe(_box(word, one))}")' for one in at_it]
            lines.append("    end")
    for one in found.forums:
        lines += [f"    {line}" for line in _arrows(word, one, numbers[one.reference], names)]
    for at, post in enumerate(found.posts):
        lines.append(f'    post{at}(["{safe(f"{post.function} {_percent(post.percent)}")}"])')
        given = ((names[party], percent) for party, percent in post.shares if party in names)
        lines += [f'    {node} -. "{_percent(percent)}" .-> post{at}' for node, percent in given]
    return "\n".join(lines) + "\n"


def _level(word: Word, level: Sequence[str]) -> str:
    return ", ".join(word("code.perspectives", one) for one in level) or NOTHING


def _box(word: Word, forum: Drawn) -> str:
    said = [forum.title or forum.reference]
    if forum.cadence:
        said.append(word("code.cadence", forum.cadence))
    return ", ".join(said)


def _arrows(word: Word, forum: Drawn, node: str, names: Mapping[str, str]) -> Iterator[str]:
    """Say what each party is in a forum: in the chair, and which functions take part."""
    for party, of in names.items():
        chairs = [row.get("function", "") for row in forum.chair if row.get("party") == party]
        if chairs:
            label = f"{word('field', 'chair')}: {', '.join(filter(None, chairs)) or NOTHING}"
            yield f'{of} == "{safe(label)}" ==> {node}'
        members = [row.get("function", "") for row in forum.members if row.get("party") == party]
        if members:
            yield f'{of} -- "{safe(", ".join(filter(None, members)) or NOTHING)}" --> {node}'
