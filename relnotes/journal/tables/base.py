"""What every table shares: columns of the house, and the types that SQLite does not have."""

import datetime as dt
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Any, ClassVar

from sqlalchemy import JSON, Dialect, Enum, ForeignKey, MetaData, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[dt.datetime]):
    """A point in time, kept as ISO text in UTC so that any tool can read and sort it."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else _written(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> dt.datetime | None:
        return None if value is None else dt.datetime.fromisoformat(value)


@lru_cache(maxsize=16)
def _written(moment: dt.datetime) -> str:
    """All rows of a step have the same moment."""
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


class Exact(TypeDecorator[Decimal]):
    """A decimal number, kept as text: money must not pass through a float."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        return None if value is None else format(value, "f")

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value)


class Base(DeclarativeBase):
    """All tables; `tracked` ones have their history kept, and so can be undone."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        dt.datetime: Moment(),
        Decimal: Exact(),
        dict[str, Any]: JSON(none_as_null=True),
        StrEnum: Enum(
            StrEnum,
            native_enum=False,
            create_constraint=False,
            length=30,
            values_callable=lambda words: [word.value for word in words],
        ),
    }


class Row(Base):
    """A row of a tracked table. Ids are never given twice, so that a deleted row can come back."""

    __abstract__ = True
    __table_args__: Any = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-1)
    created: Mapped[dt.datetime] = mapped_column(sort_order=1)
    changed: Mapped[dt.datetime] = mapped_column(sort_order=1)


class Record(Row):
    """Something a person knows by itself: it can lie in the trash and come back."""

    __abstract__ = True

    trashed: Mapped[dt.datetime | None] = mapped_column(sort_order=1)


def owner(table: str, *, index: bool = True) -> Mapped[int]:
    """A column for the row that this one belongs to."""
    return mapped_column(ForeignKey(f"{table}.id"), index=index)


def origin() -> Mapped[str]:
    """A column for the marks of what a record was imported as, so that it does not come twice."""
    return mapped_column(default="", sort_order=1)
