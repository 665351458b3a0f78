"""Rounds of follow-up: what is on the sheet of a period, recording it line by line, concluding it once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final
from uuid import UUID

from sqlalchemy import select

from lifecycle.acts import Act
from lifecycle.advance import advance, settle
from lifecycle.case import Case, Related, load_case, load_record, related, the
from lifecycle.codes import CODES
from lifecycle.effects.effect import Creates
from lifecycle.effects.rounds import lays_out_the_sheet
from lifecycle.errors import InvalidValue, LifecycleError, UnknownRecord
from lifecycle.fields import Row, Value, rows_in
from lifecycle.names import clean_text, name_key
from lifecycle.nouns import empty_values, load_noun, noun_with
from lifecycle.options import options
from lifecycle.outcome import AlreadyDone, Done, Outcome, Refused
from lifecycle.periods import ReportingPeriod, parse_reporting_period
from lifecycle.records import ActionPlan, Activity, FollowUp, Record, Round, Unit
from lifecycle.table import table
from lifecycle.transaction import Transaction, lock_families
from lifecycle.weighing import Weighed, weigh
from lifecycle.writing import last_day
from workflows.counting import Count, Held, Tally, counts_of, hold, ids_below, parse_target, tally
from workflows.field_values import Reader, Words, read_values, split_pairs, the_code_itself
from workflows.lookup import find_record, find_unit
from workflows.steps import Why, cleaned_reason, decider_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from lifecycle.machine.decide import Unmet
    from lifecycle.rulebook import Rulebook
