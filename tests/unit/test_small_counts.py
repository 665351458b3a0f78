"""No hidden count can be computed from what is shown: tried with every table of up to three areas."""

from __future__ import annotations

from itertools import product

import pytest

from lifecycle.small_counts import MASKED_BELOW, MayBeShown, Shown, is_small, may_be_shown

HIDDEN, BESIDE = Shown(None, "small"), Shown(None, "beside")


def possible(shown: MayBeShown, limit: int, most: int) -> list[set[int]]:
    """For each area the counts that it may have by all that is shown; whoever reads knows the limit."""
    of_each = [
        range(1, limit)
        if one.why == "small"
        else range(limit, most + 1)
        if one.why == "beside"
        else (one.count or 0,)
        for one in shown.counts
    ]
    total = None if shown.total is None else shown.total.count
    tables = [table for table in product(*of_each) if total in (None, sum(table))]
    return [set(one) for one in zip(*tables, strict=True)]


@pytest.mark.parametrize(("limit", "areas"), [(3, 1), (3, 2), (3, 3), (5, 1), (5, 2)])
def test_a_hidden_count_is_always_one_of_several_and_a_shown_one_is_true(limit: int, areas: int) -> None:
    most = 2 * limit + 2
    for counts in product(range(most), repeat=areas):
        for total in (None, sum(counts)):
            shown = may_be_shown(counts, limit=limit, total=total)
            may_be = possible(shown, limit, areas * most)
            for one, count, of in zip(shown.counts, counts, may_be, strict=True):
                assert (one.why == "small") == is_small(count, limit), counts
                assert count in of, counts
                assert one.count == count if one.why is None else len(of) > 1, (counts, shown)
            if total is not None and shown.total == BESIDE:
                assert any(is_small(one, limit) for one in counts), counts


def test_what_is_not_below_the_limit_and_nought_is_shown() -> None:
    assert may_be_shown([0, 5, 12], limit=5, total=17) == MayBeShown(
        (Shown(0), Shown(5), Shown(12)), Shown(17)
    )


def test_beside_a_lone_small_count_the_smallest_other_is_hidden_and_the_total_stays() -> None:
    assert may_be_shown([3, 40, 9, 0], limit=5, total=52) == MayBeShown(
        (HIDDEN, Shown(40), BESIDE, Shown(0)), Shown(52)
    )


def test_two_small_counts_hide_each_other() -> None:
    assert may_be_shown([2, 3, 40], limit=5, total=45) == MayBeShown((HIDDEN, HIDDEN, Shown(40)), Shown(45))


def test_two_small_counts_that_can_only_be_one_and_one_need_a_third() -> None:
    assert may_be_shown([1, 1, 40], limit=5, total=42) == MayBeShown((HIDDEN, HIDDEN, BESIDE), Shown(42))


@pytest.mark.parametrize("counts", [[2], [2, 0, 0], [1, 1], [4, 4], [1, 5]])
def test_where_no_other_count_helps_the_total_is_hidden(counts: list[int]) -> None:
    assert may_be_shown(counts, limit=5, total=sum(counts)).total == BESIDE


def test_without_a_total_only_the_small_ones_are_hidden() -> None:
    assert may_be_shown([3, 9], limit=5) == MayBeShown((HIDDEN, Shown(9)), None)


def test_a_total_that_the_counts_do_not_make_up_is_a_count_like_another() -> None:
    assert may_be_shown([3, 9], limit=5, total=40) == MayBeShown((HIDDEN, Shown(9)), Shown(40))
    assert may_be_shown([], limit=5, total=4).total == HIDDEN


@pytest.mark.parametrize(("counts", "limit"), [([1], 2), ([1], 0), ([-1], 5)])
def test_a_limit_that_hides_nothing_and_less_than_nought_are_refused(counts: list[int], limit: int) -> None:
    with pytest.raises(ValueError, match=str(limit)):
        may_be_shown(counts, limit=limit)


def test_the_limit_where_none_is_named_is_five() -> None:
    assert MASKED_BELOW == 5
