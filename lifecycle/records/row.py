"""What every table's class is: a SQLModel that says which columns there are, and that no mapper knows."""

from typing import TYPE_CHECKING, Any, ClassVar

from sqlalchemy import Column, Table
from sqlmodel import SQLModel
from sqlmodel.main import get_column_from_field


class Row(SQLModel):
    """One row of a table, detached; a class of these that has the name of a table is that table's.

    SQLModel's own `table=True` also maps the class, for sessions that we have none of: it takes as long as
    everything else here, and every field is then read through a function.
    """

    model_config = {"defer_build": True}  # it is validated by nobody, and its validator takes a while to make

    core_table: ClassVar[Table]
    __table_args__: ClassVar[tuple[Any, ...]] = ()

    @classmethod
    def __pydantic_init_subclass__(cls, **given: Any) -> None:  # noqa: ANN401 -- pydantic's own
        super().__pydantic_init_subclass__(**given)
        if "__tablename__" in vars(cls):
            columns = [
                _column(name, get_column_from_field(field)) for name, field in cls.model_fields.items()
            ]
            cls.core_table = Table(str(cls.__tablename__), SQLModel.metadata, *columns, *cls.__table_args__)

    if not TYPE_CHECKING:  # of which each class's own is known from its fields

        def __init__(self, **said: object) -> None:
            for name, field in type(self).model_fields.items():
                if name not in said:
                    default = None if field.is_required() else field.get_default(call_default_factory=True)
                    self.__dict__[name] = default
            self.__dict__.update(said)
            self.model_fields_set.update(said)


def _column(name: str, column: Column[Any]) -> Column[Any]:
    column.name = column.key = name
    return column
