"""Posts of coordination: whoever several parties employ together has one post."""

from __future__ import annotations

import pytest

from lifecycle.posts import joint_with, posts_of
from tests.engine.plain import rows


@pytest.mark.parametrize(
    ("said", "posts"),
    [
        (("a | samordnare | 50 | yes", "b | Samordnare | 50 | yes"), [(("a", "b"), 100, 100)]),
        (("a | samordnare | 100 | yes", "b | samordnare | 100 | yes"), [(("a", "b"), 200, 100)]),
        (("a | samordnare | 50", "b | samordnare | 50 | no"), [(("a",), 50, 50), (("b",), 50, 50)]),
        (("a | samordnare | 50 | yes", "b | polis | 50 | yes"), [(("a",), 50, 50), (("b",), 50, 50)]),
        (("a | samordnare |  | yes", "b | samordnare | 40 | yes"), [(("a", "b"), 40, 40)]),
        (("a | samordnare |  | yes",), [(("a",), None, None)]),
        ((), []),
    ],
)
def test_a_joint_post_counts_as_one_and_as_no_more_than_a_whole_one(
    said: tuple[str, ...], posts: list[tuple[tuple[str, ...], int | None, int | None]]
) -> None:
    found = posts_of(rows("coordination", *said))

    assert [(one.parties, one.given, one.percent) for one in found] == posts


def test_a_post_is_shared_with_those_that_say_so_of_the_same_one() -> None:
    said = rows(
        "coordination", "a | samordnare | 50 | yes", "b | samordnare | 50 | yes", "c | samordnare | 50"
    )

    assert [joint_with(said, one) for one in "abc"] == [
        (("b", "samordnare"),),
        (("a", "samordnare"),),
        (),
    ]
