"""What whoever serves the front has chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lifecycle.values import dataclass

if TYPE_CHECKING:
    from lifecycle.languages import Language


@dataclass(frozen=True, slots=True)
class Settings:
    """How a front is reached, and what it says to those who have not chosen."""

    address: str
    """Where its pages begin, as people type it, without a slash at the end."""
    secret: str
    """What its cookies are signed with."""
    language: Language = "sv"
    """Of whoever neither has chosen one nor asks for one."""

    @property
    def is_encrypted(self) -> bool:
        """Whether browsers reach it encrypted, itself or by what stands before it."""
        return self.address.startswith("https://")

    @property
    def host(self) -> str:
        """The host by which it is asked."""
        return self.address.partition("://")[2].partition("/")[0]
