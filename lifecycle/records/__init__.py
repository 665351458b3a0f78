"""The tables: one file per noun. They hold data and derive simple facts; they decide nothing."""

from lifecycle.records.act import PartyAct
from lifecycle.records.activity import Activity
from lifecycle.records.agreement import Agreement, RecordArea, RecordParty
from lifecycle.records.annex import ActionPlan, CommunicationPlan, ContactList, FollowUpPlan
from lifecycle.records.chain import Chain
from lifecycle.records.contribution import Contribution
from lifecycle.records.deadline import Deadline
from lifecycle.records.development_plan import DevelopmentPlan
from lifecycle.records.duty import Duty
from lifecycle.records.feed import CalendarFeed
from lifecycle.records.forum import Forum, Meeting
from lifecycle.records.history import HistoryRow
from lifecycle.records.login import Login, LoginLink
from lifecycle.records.machine import MachineState, RuleText, StoredDefinition
from lifecycle.records.notice import Message, Notice
from lifecycle.records.pair import LearningPair
from lifecycle.records.party import Area, Unit
from lifecycle.records.person import FunctionHolding, Identity, Mandate, Person
from lifecycle.records.picture import MunicipalPlan, Picture
from lifecycle.records.record import Record, RecordAlias
from lifecycle.records.register import RegisterFact
from lifecycle.records.reply import QuestionMail, ReplyLink
from lifecycle.records.round import FollowUp, Round
from lifecycle.records.sealed_text import SealedText

__all__ = [
    "ActionPlan",
    "Activity",
    "Agreement",
    "Area",
    "CalendarFeed",
    "Chain",
    "CommunicationPlan",
    "ContactList",
    "Contribution",
    "Deadline",
    "DevelopmentPlan",
    "Duty",
    "FollowUp",
    "FollowUpPlan",
    "Forum",
    "FunctionHolding",
    "HistoryRow",
    "Identity",
    "LearningPair",
    "Login",
    "LoginLink",
    "MachineState",
    "Mandate",
    "Meeting",
    "Message",
    "MunicipalPlan",
    "Notice",
    "PartyAct",
    "Person",
    "Picture",
    "QuestionMail",
    "Record",
    "RecordAlias",
    "RecordArea",
    "RecordParty",
    "RegisterFact",
    "ReplyLink",
    "Round",
    "RuleText",
    "SealedText",
    "StoredDefinition",
    "Unit",
]
