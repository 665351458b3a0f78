"""What is said of an effect agrees with its numbers, in both languages."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from typing import Any, Final
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lifecycle.effect_assessment import Assessment, Figure, Role, assess
from words.document import Line
from words.effect_picture import effect_picture
from words.effects import change_in_words, decimals, effects_document, verdict_in_words
from words.texts import Texts, texts_in
from workflows.follow_up.effects import EffectOfALine
from workflows.follow_up.round_sheet import Effect

LANGUAGES: Final = ("sv", "en")
SPOKEN: Final = {lang: texts_in(lang, strict=True) for lang in LANGUAGES}
CAUSES: Final = (
    "orsakade",
    "ledde till",
    "tack vare",
    "berodde på",
    "caused",
    "led to",
    "thanks to",
    "because of",
)
COUNT = st.integers(min_value=0, max_value=400)


def figure(role: Role, before: int, after: int, area: str = "", **said: Any) -> Figure:  # noqa: ANN401 -- any field
    return Figure(role, area, Decimal(before), Decimal(after), **said)


def judged(*figures: Figure) -> Assessment:
    return assess(figures, measured_as="count", direction="lower")


def line_of(*figures: Figure, measured_as: str = "count") -> EffectOfALine:
    effect = Effect(
        direction="lower",
        measured_as=measured_as,
        shows=None,
        baseline=None,
        value=None,
        extent=None,
        changed_character=None,
        figures=figures,
        assessment=assess(figures, measured_as=measured_as, direction="lower"),
    )
    return EffectOfALine("SUB/2024/1", 1, "rån", None, "2024", "", effect)


def told(texts: Texts, *figures: Figure) -> list[str]:
    document = effects_document(texts, [line_of(*figures)])
    return [part.text for part in document if isinstance(part, Line)]


@settings(max_examples=60)
@given(COUNT, COUNT, COUNT, COUNT, st.sampled_from(LANGUAGES))
def test_fewer_and_more_are_said_by_the_measure_that_decides_and_its_range_never_reads_as_no_change(
    t0: int, t1: int, c0: int, c1: int, lang: str
) -> None:
    found = judged(figure("treated", t0, t1), figure("control", c0, c1, "Norrby"))
    said = " ".join(verdict_in_words(SPOKEN[lang], found))

    assert not any(cause in said for cause in CAUSES)
    assert (found.verdict in {"fewer", "more"}) == (
        {"sv": "visar inte att arbetet är orsaken", "en": "does not show that the work is the cause"}[lang]
        in said
    )
    if found.verdict in {"fewer", "more"} and found.measured is not None:
        way = {"fewer": {"sv": "Färre", "en": "Fewer"}, "more": {"sv": "Fler", "en": "More"}}
        assert said.startswith(way[found.verdict][lang])
        unchanged = {"ratio": "1.00", "difference": "0.0"}[found.measured.lead].replace(
            ".", {"sv": ",", "en": "."}[lang]
        )
        assert f" {unchanged})" not in said
        assert f": {unchanged} " not in said


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_was_seen_is_not_said_to_be_too_small_to_be_seen(lang: str) -> None:
    """Half as many was seen, though with four tries in five only a larger reduction is."""
    texts = SPOKEN[lang]
    seen = judged(figure("treated", 207, 110), figure("control", 308, 318))
    not_seen = judged(figure("treated", 207, 160), figure("control", 308, 318))
    sentence = {"sv": "hade inte synts", "en": "would not have been seen"}[lang]

    assert (seen.verdict, not_seen.verdict) == ("fewer", "by_chance")
    assert sentence not in " ".join(verdict_in_words(texts, seen))
    assert sentence in " ".join(verdict_in_words(texts, not_seen))


@pytest.mark.parametrize(
    ("buffer", "said"),
    [
        (60, "den klarade sig också bättre än jämförelsen"),
        (80, "den förändrades som jämförelsen"),
        (100, "en del kan ha flyttat dit, mindre än vinsten"),
        (120, "minst lika mycket kan ha flyttat dit som vanns"),
        (160, "minst lika mycket kan ha flyttat dit som vanns"),
    ],
)
def test_what_the_surroundings_did_is_said_by_the_side_on_which_the_quotient_lies(
    buffer: int, said: str
) -> None:
    areas = (figure("treated", 80, 40), figure("control", 80, 80), figure("displacement", 80, buffer))
    sentences = " ".join(told(SPOKEN["sv"], *areas))

    assert said in sentences
    assert f"tillsammans: {'+' if buffer > 120 else ''}{buffer - 120} mot om båda hade följt" in sentences


def test_whether_the_surroundings_are_in_the_difference_is_said() -> None:
    areas = (figure("treated", 80, 40), figure("control", 80, 80), figure("displacement", 80, 100))
    alone = " ".join(told(SPOKEN["sv"], *areas))
    beside = " ".join(told(SPOKEN["sv"], *areas, figure("displacement_control", 80, 80)))

    assert "Skillnad mot väntat: -40 " in alone
    assert "Omgivningen är inte inräknad i den skillnaden" in alone
    assert "Skillnad mot väntat: -20 " in beside
    assert "Omgivningen är inräknad i den skillnaden; området för sig: -40." in beside


@pytest.mark.parametrize(("lang", "mark"), [("sv", "0,0"), ("en", "0.0")])
def test_a_nought_has_no_sign(lang: str, mark: str) -> None:
    assert [decimals(SPOKEN[lang], one, 1) for one in (-0.04, -0.0, 0.04)] == [mark] * 3


def test_that_a_control_is_scaled_is_not_said_to_make_the_ratio_decide_where_it_does_not() -> None:
    areas = (figure("treated", 200, 100), figure("control", 630, 600))
    moved = (figure("displacement", 200, 320), figure("displacement_control", 200, 200))

    assert "går omdömet efter kvoten" in " ".join(told(SPOKEN["sv"], *areas))
    assert "går omdömet efter kvoten" not in " ".join(told(SPOKEN["sv"], *areas, *moved))


def test_times_of_unlike_length_are_said_beside_the_change() -> None:
    found = judged(figure("treated", 80, 45, months_before=24, months_after=12))

    assert list(change_in_words(SPOKEN["sv"], found)) == [
        "förändring +5 (+12,5 %): åt fel håll",
        "Tiden före är 24 månader och tiden efter 12: det som var före är omräknat till en lika lång tid.",
    ]


@pytest.mark.parametrize("others", [(), (figure("control", 30, 31, "Norrby"),)])
def test_counts_are_drawn_with_both_their_ranges_whether_there_is_a_control_or_not(
    others: tuple[Figure, ...],
) -> None:
    drawn = effect_picture(SPOKEN["sv"], line_of(figure("treated", 40, 12), *others))
    thick = [one for one in ET.fromstring(drawn).iter() if one.get("stroke-width") == "4"]  # noqa: S314 -- ours

    assert len(thick) == 2 * (1 + len(others))
    assert "Tjock linje" in drawn.decode()


def test_what_was_before_is_written_in_the_picture_as_the_change_counts_it() -> None:
    """34 in two years is 9.9 of seven months, in words as in the picture: not 9.916667."""
    line = line_of(figure("treated", 34, 3, months_before=24, months_after=7))
    root = ET.fromstring(effect_picture(SPOKEN["sv"], line))  # noqa: S314 -- ours

    assert {"9,9", "-6,9"} <= {one.text for one in root.iter()}
    assert "-6,9" in next(iter(change_in_words(SPOKEN["sv"], line.effect.assessment)))


@pytest.mark.parametrize("many", [1, 8])
@pytest.mark.parametrize("name", ["Centrum med ett namn som är så långt att det måste brytas", "Öst"])
@pytest.mark.parametrize("most", [9, 10**12 - 1])
def test_no_words_of_the_picture_lie_over_others_or_outside_of_it(name: str, many: int, most: int) -> None:
    figures = [figure("control", most, 3, f"{name} {one}") for one in range(many)]
    line = replace(line_of(figure("treated", 40, 12), *figures), title=f"{name}, " * 5)
    root = ET.fromstring(effect_picture(SPOKEN["sv"], line))  # noqa: S314 -- ours
    wide = float((root.get("viewBox") or "").split()[2])

    boxes = [box_of(one) for one in root.iter() if one.tag.endswith("text")]
    assert all(left >= 0 and right <= wide for left, right, _ in boxes)
    assert not [
        (one, other)
        for one, other in combinations(boxes, 2)
        if abs(one[2] - other[2]) < 5 and one[0] < other[1] and other[0] < one[1]
    ]


@pytest.mark.parametrize(
    ("own", "level"), [((34, 30), 34), ((34, None), 34), ((80, None), 80), ((None, 30), None)]
)
def test_the_line_of_the_baseline_is_drawn_where_the_area_itself_was_and_nowhere_else(
    own: tuple[int | None, int | None], level: int | None
) -> None:
    """Where the area's own figure after is missing, another area's figure before is no baseline."""
    before, after = (None if one is None else Decimal(one) for one in own)
    line = line_of(Figure("treated", "", before, after), figure("control", 40, 20), measured_as="share")
    root = ET.fromstring(effect_picture(SPOKEN["sv"], line))  # noqa: S314 -- ours
    lines = [one for one in root.iter() if one.tag.endswith("line")]
    drawn = [float(one.get("y1") or 0) for one in lines if one.get("stroke-dasharray") == "3 3"]
    [(high, low)] = [
        (float(one.get("y1") or 0), float(one.get("y2") or 0))
        for one in lines
        if one.get("stroke-dasharray") == "6 4"
    ]

    assert drawn == ([] if level is None else [pytest.approx(low + (high - low) * (level - 20) / 20)])
    assert ("utgångsvärde" in [one.text for one in root.iter()]) == (level is not None)
    assert all(one > 0 for one in drawn)


def box_of(text: ET.Element) -> tuple[float, float, float]:
    """From where to where some words go, in letters of half their height, and on which line."""
    x, y, size = (float(text.get(one) or 0) for one in ("x", "y", "font-size"))
    wide = len(text.text or "") * size * 0.5
    left = x - {"start": 0, "middle": wide / 2, "end": wide}[text.get("text-anchor") or "start"]
    return left, left + wide, y


@pytest.mark.parametrize(("before", "after"), [(-5, -3), (-5, 3), (0, 0), (4, 7)])
def test_means_below_nought_are_drawn_inside_the_picture_which_speaks_of_no_ranges(
    before: int, after: int
) -> None:
    drawn = effect_picture(SPOKEN["sv"], line_of(figure("treated", before, after), measured_as="mean"))
    root = ET.fromstring(drawn)  # noqa: S314 -- ours
    tall = float((root.get("viewBox") or "").split()[3])

    heights = [float(at) for one in root.iter() for name in ("y", "y1", "y2", "cy") if (at := one.get(name))]
    assert all(0 <= one <= tall for one in heights)
    assert "Tjock linje" not in drawn.decode()
