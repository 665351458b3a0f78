"""The tables: one file per noun. They hold data and derive simple facts; they decide nothing."""

from lifecycle.records.act import PartyAct
from lifecycle.records.agreement import Agreement, AgreementArea, AgreementParty
from lifecycle.records.deadline import Deadline
from lifecycle.records.history import HistoryRow
from lifecycle.records.machine import MachineState, StoredDefinition
from lifecycle.records.party import Area, Unit
from lifecycle.records.person import FunctionHolding, Mandate, Person
from lifecycle.records.record import Record
from lifecycle.records.register import RegisterFact
from lifecycle.records.sealed_text import SealedText

__all__ = [
    "Agreement",
    "AgreementArea",
    "AgreementParty",
    "Area",
    "Deadline",
    "FunctionHolding",
    "HistoryRow",
    "MachineState",
    "Mandate",
    "PartyAct",
    "Person",
    "Record",
    "RegisterFact",
    "SealedText",
    "StoredDefinition",
    "Unit",
]
