"""What two have for each other, by their ratings."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lifecycle.capability import Map, Rating
from lifecycle.codes import DIMENSIONS
from lifecycle.learning import Lesson, exchange, ratings_of
from tests.engine.plain import rows

levels = st.integers(0, 5)
ratings = st.dictionaries(
    st.tuples(st.sampled_from(["trygghet", "skola", "näringsliv"]), st.sampled_from(DIMENSIONS)),
    st.tuples(levels, levels),
).map(
    lambda drawn: {key: (key[0].title(), Rating(key[1], now, target)) for key, (now, target) in drawn.items()}
)


@given(ratings, ratings)
def test_what_one_gets_is_what_the_other_gives(one: dict, other: dict) -> None:  # type: ignore[type-arg]  # drawn
    there, back = exchange(one, other), exchange(other, one)

    assert (there.gets, there.gives) == (back.gives, back.gets)
    assert there.is_mutual == back.is_mutual == bool(there.gets and there.gives)
    assert there.weight == back.weight


@given(ratings, ratings)
def test_a_lesson_is_of_whoever_is_where_the_other_wants_to_come(one: dict, other: dict) -> None:  # type: ignore[type-arg]  # drawn
    for lesson in exchange(one, other).gets:
        key = (lesson.capability.lower(), lesson.dimension)
        assert lesson.now < lesson.target <= lesson.there
        assert (one[key][1].now, one[key][1].target, other[key][1].now) == (
            lesson.now,
            lesson.target,
            lesson.there,
        )


@given(ratings)
def test_nobody_learns_of_who_is_like_itself(one: dict) -> None:  # type: ignore[type-arg]  # drawn
    assert not exchange(one, one).gets


def test_capabilities_are_the_same_whatever_the_case_and_only_what_is_rated_counts() -> None:
    def rated(*cells: str) -> Map:
        return Map.of({"ratings": rows("ratings", *cells), "capabilities": ()})

    town = ratings_of(rated("Trygghet | process | 1 | 4", "Skola | process | 5 | 5", "Vård | process"))
    other = ratings_of(
        rated("TRYGGHET | process | 4 | 4", "skola | process | 2 | 3", "Skola | steering | 1 | 5")
    )

    found = exchange(town, other)

    assert found.gets == (Lesson("Trygghet", "process", 1, 4, 4),)
    assert found.gives == (Lesson("skola", "process", 2, 3, 5),)
    assert found.weight == (1, 2)
