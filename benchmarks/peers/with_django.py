"""django-fsm-2 on Django's ORM: both in one atomic block; its mixin tells two writers apart."""

from __future__ import annotations

import sys
from pathlib import Path

import django
from django.conf import settings

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

# The packages lie above this folder, which is on the path only from here on.
from benchmarks.bare import PRAGMAS, asked, now
from benchmarks.measured import measured

PLACE, WHAT, WARM = asked()

settings.configure(
    INSTALLED_APPS=[],
    USE_TZ=True,
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": PLACE,
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "init_command": ";".join(f"PRAGMA {pragma}" for pragma in PRAGMAS),
            },
        }
    },
)
django.setup()

# Models can be made once Django is set up.
from django.db import models, transaction  # noqa: E402 -- see above
from django_fsm import ConcurrentTransitionMixin, FSMField, transition  # noqa: E402 -- see above


class Item(ConcurrentTransitionMixin, models.Model):  # noqa: DJ008 -- nobody is shown one
    """What goes its way."""

    state = FSMField(default="draft", protected=True)
    version = models.IntegerField()

    class Meta:
        """Its table is there."""

        app_label, db_table, managed = "peers", "item", False

    @transition(field=state, source="draft", target="decided")
    def decide(self) -> None:
        """Be decided on."""

    @transition(field=state, source="decided", target="signed")
    def sign(self) -> None:
        """Be signed."""

    @transition(field=state, source="signed", target="active")
    def begin(self) -> None:
        """Begin."""

    @transition(field=state, source="active", target="expired")
    def expire(self) -> None:
        """End."""


class History(models.Model):  # noqa: DJ008 -- nobody is shown one
    """What happened."""

    item = models.IntegerField()
    seq = models.IntegerField()
    trigger = models.CharField(max_length=20)
    source = models.CharField(max_length=20)
    dest = models.CharField(max_length=20)
    at = models.CharField(max_length=40)

    class Meta:
        """Its table is there."""

        app_label, db_table, managed = "peers", "history", False


class Message(models.Model):  # noqa: DJ008 -- nobody is shown one
    """What is to be sent."""

    item = models.IntegerField()
    seq = models.IntegerField()
    said = models.CharField(max_length=200)

    class Meta:
        """Its table is there."""

        app_label, db_table, managed = "peers", "outbox", False


def step(one: tuple[int, str]) -> None:
    """Take a step."""
    number, trigger = one
    with transaction.atomic():
        item = Item.objects.select_for_update().get(pk=number)
        source = item.state
        getattr(item, trigger)()
        item.version += 1
        item.save()
        History.objects.create(
            item=number, seq=item.version, trigger=trigger, source=source, dest=item.state, at=now()
        )
        Message.objects.create(item=number, seq=item.version, said=f"{trigger} {number}")


if __name__ == "__main__":
    measured(step, WHAT, WARM)
