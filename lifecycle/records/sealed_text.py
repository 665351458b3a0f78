"""Free text outside the chain, so that a person can be forgotten and the chain still verifies."""

from sqlmodel import Field

from lifecycle.records.stored import Stored


class SealedText(Stored, table=True):
    """A text under the digest that history bodies hold: sha256(salt + text).

    Forgetting is setting `text` and `salt` to NULL: the digest then says only that there was a text.
    """

    __tablename__ = "sealed_text"

    digest: str = Field(primary_key=True)
    salt: str | None
    text: str | None
