"""The product's one way to draw: shapes, lines and words, as SVG that is read without colour too."""

from __future__ import annotations

from textwrap import wrap
from typing import Final
from xml.etree import ElementTree as ET

FONT: Final = "system-ui, 'Segoe UI', Helvetica, Arial, sans-serif"
INK: Final = "#1a1a1a"
GREY: Final = "#6b6b6b"
PALE: Final = "#d0d0d0"

_WIDTH_OF_A_LETTER: Final = 0.54
"""Of its height, about, in such a font: what does not fit is folded."""


class Drawing:
    """A page that is drawn on from its upper left corner; distances are in its own units."""

    def __init__(self, width: float, title: str, description: str) -> None:
        """`title` and `description` are what somebody who does not see it is read."""
        self.width = width
        self.height = 0.0
        """How far down it is drawn on; whoever draws says so."""
        self._root = ET.Element(
            "svg", {"xmlns": "http://www.w3.org/2000/svg", "role": "img", "aria-labelledby": "title desc"}
        )
        ET.SubElement(self._root, "title", {"id": "title"}).text = title
        ET.SubElement(self._root, "desc", {"id": "desc"}).text = description

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        *,
        width: float = 1,
        dashes: str = "",
        ink: str = INK,
    ) -> None:
        """Draw a straight line."""
        drawn = {"x1": _n(x1), "y1": _n(y1), "x2": _n(x2), "y2": _n(y2)}
        drawn |= {"stroke": ink, "stroke-width": _n(width)}
        ET.SubElement(self._root, "line", drawn | ({"stroke-dasharray": dashes} if dashes else {}))

    def mark(self, x: float, y: float, shape: str, *, size: float = 5) -> None:
        """Draw a mark: a filled `disc`, an empty `square`, or an empty `triangle`."""
        match shape:
            case "disc":
                ET.SubElement(self._root, "circle", {"cx": _n(x), "cy": _n(y), "r": _n(size), "fill": INK})
            case "square":
                side = {"width": _n(2 * size), "height": _n(2 * size), "x": _n(x - size), "y": _n(y - size)}
                ET.SubElement(self._root, "rect", side | _HOLLOW)
            case _:
                corners = (
                    f"{_n(x)},{_n(y - size)} {_n(x + size)},{_n(y + size)} {_n(x - size)},{_n(y + size)}"
                )
                ET.SubElement(self._root, "polygon", {"points": corners} | _HOLLOW)

    def bar(self, x: float, y: float, width: float, height: float, *, filled: bool) -> None:
        """Draw a bar, filled or hollow."""
        where = {"x": _n(x), "y": _n(y), "width": _n(width), "height": _n(height)}
        ET.SubElement(self._root, "rect", where | (_FILLED if filled else _HOLLOW))

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = 13,
        anchor: str = "start",
        bold: bool = False,
        ink: str = INK,
    ) -> None:
        """Write a line of words; `y` is where its letters stand."""
        said = {"x": _n(x), "y": _n(y), "font-family": FONT, "font-size": _n(size), "fill": ink}
        said |= {"text-anchor": anchor} | ({"font-weight": "bold"} if bold else {})
        ET.SubElement(self._root, "text", said).text = text

    def folded(self, x: float, y: float, text: str, *, size: float = 13, bold: bool = False) -> float:
        """Write words in as many lines as they need; give where the next line would stand."""
        letters = max(10, int((self.width - 2 * x) / (size * _WIDTH_OF_A_LETTER)))
        for part in wrap(_held_together(text), letters) or [""]:
            self.text(x, y, part, size=size, bold=bold)
            y += size * 1.4
        return y

    def within(
        self, x: float, y: float, text: str, width: float, *, size: float = 12, anchor: str = "middle"
    ) -> float:
        """Write words in as many lines as a width needs; give where the next would stand."""
        letters = max(6, int(width / (size * _WIDTH_OF_A_LETTER)) - 1)
        for part in wrap(_held_together(text), letters):
            self.text(x, y, part, size=size, anchor=anchor)
            y += size * 1.25
        return y

    def written(self) -> bytes:
        """Give the file, on a white ground."""
        self._laid_out()
        written: bytes = ET.tostring(self._root, encoding="utf-8", xml_declaration=True)
        return written + b"\n"

    def inline(self) -> str:
        """Give what stands within a page."""
        self._laid_out()
        drawn: str = ET.tostring(self._root, encoding="unicode")
        return drawn

    def _laid_out(self) -> None:
        size = {"viewBox": f"0 0 {_n(self.width)} {_n(self.height)}"}
        size |= {"width": _n(self.width), "height": _n(self.height)}
        for name, value in size.items():
            self._root.set(name, value)
        ground = ET.Element("rect", {"width": "100%", "height": "100%", "fill": "white"})
        self._root.insert(2, ground)
        ET.indent(self._root)


def width_of(text: str, size: float) -> float:
    """Tell about how wide a line of words is."""
    return len(text) * size * _WIDTH_OF_A_LETTER


def _held_together(text: str) -> str:
    """Keep a number and its percent sign on one line."""
    return text.replace(" %", "\N{NO-BREAK SPACE}%")


_FILLED: Final = {"fill": GREY}
_HOLLOW: Final = {"fill": "white", "stroke": INK, "stroke-width": "1.5"}


def _n(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
