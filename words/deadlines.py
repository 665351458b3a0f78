"""Deadlines in words: what one is for, how far away it is, how long before it people are told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lifecycle.dates import parse_period

if TYPE_CHECKING:
    from words.texts import Texts


def rule_in_words(texts: Texts, rule: str) -> str:
    """Name a deadline: its rule's text, or the field that somebody promised to decide."""
    promise, _, field = rule.partition(":")
    return texts.text("rule.to_be_decided", field=field) if field else texts.text(f"rule.{promise}")


def tier_in_words(texts: Texts, tier: str) -> str:
    """Say how long before its day a notice is given, or what else makes it: an escalation, an end."""
    if f"tier.{tier}" in texts:
        return texts.text(f"tier.{tier}")
    period = parse_period(tier)
    parts = (("years", period.years), ("months", period.months), ("days", period.days))
    return " ".join(texts.count(f"tier.{unit}", number) for unit, number in parts if number)


def days_in_words(texts: Texts, days: int) -> str:
    """Say how far away a day is; negative when it has passed."""
    if days == 0:
        return texts.text("now.today")
    return texts.count("now.days_ago", -days) if days < 0 else texts.count("now.in_days", days)


def when_in_words(texts: Texts, days: int, *, recorded: bool) -> str:
    """Say how far away a day is; what nobody ever recorded is not late, it is not seen."""
    return days_in_words(texts, days) if recorded or days >= 0 else texts.text("now.not_recorded")
