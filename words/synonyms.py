"""What people call fields and columns besides their names: one table per language, both always read.

Columns of register files are among them: a heading is read as a field is.

A word may be several fields' own; which one is meant is the first that the record has.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_PURPOSE: Final = ("purposes", "purpose", "legal_purpose")
_AREAS: Final = ("priorities", "priority")
_RESPONSIBLE: Final = ("responsible",)
_TITLE: Final = ("title", "name")
_NUMBER: Final = ("counted", "number", "counts")

SWEDISH: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(("avtalsbeteckning", "referens", "avtal"), ("reference",)),
    **dict.fromkeys(("avtalsnivå", "avtalstyp", "typ av avtal"), ("level",)),
    **dict.fromkeys(("avtal ovanför", "överordnat", "hör till", "under"), ("parent", "parent_id")),
    **dict.fromkeys(("kommun", "kommunerna", "kommunal part"), ("municipalities",)),
    **dict.fromkeys(("stadsdel", "stadsdelsområde"), ("district",)),
    **dict.fromkeys(("polisenheter", "polisområde", "lokalpolisområde", "lpo"), ("police_unit",)),
    **dict.fromkeys(("andra parter", "övrig part", "annan part"), ("other_parties",)),
    **dict.fromkeys(("dnr", "diarienr", "ärendenummer", "ärendenr"), ("diary_number",)),
    **dict.fromkeys(
        (
            *("startdatum", "startdag", "start", "börjar", "från", "fom", "f o m", "fr o m", "from o m"),
            *("från och med", "gäller från och med"),
        ),
        ("starts_on",),
    ),
    **dict.fromkeys(("gäller från", "giltig från", "giltigt från"), ("starts_on",)),
    **dict.fromkeys(
        (
            *("slutdatum", "slutdag", "slut", "slutar", "till", "tom", "t o m", "till och med"),
            *("gäller till och med", "upphör"),
        ),
        ("ends_on",),
    ),
    **dict.fromkeys(("gäller till", "giltig till", "giltigt till", "sista giltighetsdag"), ("ends_on",)),
    **dict.fromkeys(("löptid", "avtalstid", "antal år", "år"), ("term_years",)),
    **dict.fromkeys(("syfte", "syftet", "syften", "syftena"), _PURPOSE),
    **dict.fromkeys(
        (
            *("samverkansområde", "samverkansområden", "prioriteringar", "prioritering"),
            *("prioriterade områden", "prioriterat område", "fokusområde", "fokusområden"),
        ),
        _AREAS,
    ),
    **dict.fromkeys(("mål", "målet", "målsättning", "målsättningar", "målen"), ("goal", "target")),
    **dict.fromkeys(("namn", "titel", "rubrik", "benämning", "avtalets namn"), _TITLE),
    **dict.fromkeys(("part", "parter", "parterna"), ("parties", "party")),
    **dict.fromkeys(("samordnare", "samordning", "samordningsfunktioner"), ("coordination",)),
    **dict.fromkeys(("ansvar", "ansvariga", "ansvarig funktion"), _RESPONSIBLE),
    **dict.fromkeys(("antal", "utfall"), _NUMBER),
    **dict.fromkeys(("iakttagelse", "observation", "observationer"), ("finding",)),
    **dict.fromkeys(("åtagande", "åtaganden"), ("commitments", "commitment", "commitments_kept")),
    **dict.fromkeys(("åtgärd", "åtgärder", "förbättringar"), ("improvements", "measure")),
    **dict.fromkeys(("slutsats",), ("conclusions",)),
    **dict.fromkeys(("källa", "källor"), ("sources", "source")),
    "länk": ("source",),
    "forum": ("forums",),
    **dict.fromkeys(("ses över vart", "översyn (år)", "revideras vart (år)"), ("revised_every_years",)),
    **dict.fromkeys(("undertecknare", "undertecknat av"), ("signatory_roles",)),
    **dict.fromkeys(("stämmer", "kontrollerat"), ("confirmed",)),
    "orsak": ("causes",),
    **dict.fromkeys(("budgetansvar", "budgetägare"), ("budget_holder",)),
    **dict.fromkeys(("uppskattad kostnad", "beräknad kostnad", "kostar"), ("cost",)),
    **dict.fromkeys(("ram", "medel", "finansieringsrader"), ("funding",)),
    **dict.fromkeys(("förbrukat", "kostat", "använda medel"), ("spent", "outcomes")),
    **dict.fromkeys(("genomförs av", "genomförare"), ("carried_out_by",)),
    "indikator": ("indicators",),
    "målgrupp": ("audiences",),
    **dict.fromkeys(("medlemmar", "ledamöter"), ("members", "attendees")),
    **dict.fromkeys(("deltog", "närvaro", "deltagare"), ("attendees", "members")),
    **dict.fromkeys(("mötesdatum", "mötesdagen"), ("meets_on",)),
    **dict.fromkeys(("datum", "dag"), ("meets_on", "on", "due_on")),
    **dict.fromkeys(("frekvens", "intervall"), ("cadence",)),
    **dict.fromkeys(("metod",), ("method", "follow_up_method")),
    **dict.fromkeys(("beslutsdatum", "beslutsdag", "beslutad", "beslutat den"), ("decided_on",)),
    **dict.fromkeys(
        (
            *("undertecknad", "undertecknad den", "underskriven", "underskrift", "undertecknandedatum"),
            *("signerad", "signerat", "underskriftsdatum"),
        ),
        ("signed_on",),
    ),
}

ENGLISH: Final[Mapping[str, tuple[str, ...]]] = {
    "agreement": ("reference",),
    "kind of agreement": ("level",),
    **dict.fromkeys(("parent agreement", "main agreement", "under"), ("parent", "parent_id")),
    "municipality": ("municipalities",),
    "district": ("district",),
    **dict.fromkeys(("police units", "police area"), ("police_unit",)),
    **dict.fromkeys(("other party", "third parties"), ("other_parties",)),
    **dict.fromkeys(("case number", "file number", "reference number", "registry number"), ("diary_number",)),
    **dict.fromkeys(("from", "start", "starts", "start date", "begins", "valid from"), ("starts_on",)),
    **dict.fromkeys(
        ("to", "end", "ends", "end date", "until", "expires", "valid until", "valid to"), ("ends_on",)
    ),
    **dict.fromkeys(("decided on", "date of decision"), ("decided_on",)),
    **dict.fromkeys(("signed on", "date of signature"), ("signed_on",)),
    **dict.fromkeys(("reviewed every", "revised every (years)"), ("revised_every_years",)),
    "signatories": ("signatory_roles",),
    "budget owner": ("budget_holder",),
    "estimated cost": ("cost",),
    **dict.fromkeys(("frame", "funds"), ("funding",)),
    "meetings": ("forums",),
    **dict.fromkeys(("sources", "link"), ("source",)),
    **dict.fromkeys(("correct", "checked"), ("confirmed",)),
    **dict.fromkeys(("duration", "term", "years"), ("term_years",)),
    **dict.fromkeys(("purpose", "purposes", "aim", "aims"), _PURPOSE),
    **dict.fromkeys(("focus areas", "focus area", "priority", "priorities", "prioritised areas"), _AREAS),
    **dict.fromkeys(("goal", "goals", "objective", "objectives"), ("goal", "target")),
    **dict.fromkeys(("name", "title"), _TITLE),
    **dict.fromkeys(("party", "parties"), ("parties", "party")),
    **dict.fromkeys(("coordinator", "coordinators"), ("coordination",)),
    **dict.fromkeys(("owner", "responsibility"), _RESPONSIBLE),
    **dict.fromkeys(("number", "count"), _NUMBER),
    **dict.fromkeys(("observation", "observations", "findings"), ("finding",)),
    **dict.fromkeys(("commitment", "commitments"), ("commitments", "commitment", "commitments_kept")),
    **dict.fromkeys(("participants",), ("attendees", "members")),
    **dict.fromkeys(("meeting date",), ("meets_on",)),
    **dict.fromkeys(("frequency", "interval"), ("cadence",)),
}

CODES: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(("årligen", "årsvis", "en gång om året", "annually", "once a year"), ("yearly",)),
    **dict.fromkeys(("halvårsvis", "två gånger om året", "twice a year"), ("half_yearly",)),
    **dict.fromkeys(("tertialvis",), ("per_tertial",)),
    **dict.fromkeys(("kvartalsvis",), ("quarterly",)),
    **dict.fromkeys(("månadsvis", "månatligen", "en gång i månaden", "once a month"), ("monthly",)),
    **dict.fromkeys(("veckovis", "en gång i veckan", "once a week"), ("weekly",)),
    **dict.fromkeys(("utgår", "utgå", "skipped"), ("skip",)),
    **dict.fromkeys(("personal", "bemanning", "staff"), ("resources",)),
    **dict.fromkeys(("pengar", "money"), ("economy",)),
    **dict.fromkeys(("inom ram", "inom ordinarie ram", "ordinarie medel"), ("within_budget",)),
    **dict.fromkeys(("bägge", "båda parter", "parterna", "both parties"), ("both",)),
}
"""What people call codes of closed lists besides their words, in either language."""

COMMANDS: Final[Mapping[str, tuple[str, ...]]] = {
    **dict.fromkeys(("help", "hjälp", "hjälpa"), ("--help",)),
    **dict.fromkeys(
        ("undo", "ångra", "rätta", "delete", "remove", "radera", "stryk"), ("correct", "tick --undo")
    ),
    **dict.fromkeys(("search", "find", "sök", "hitta"), ("agreement list", "status", "party list")),
    **dict.fromkeys(("new", "ny", "skapa"), ("agreement new", "picture new", "plan new")),
    **dict.fromkeys(
        ("uppföljning", "följ upp", "tillfälle", "uppföljningstillfälle", "follow-up", "followup"), ("round",)
    ),
    **dict.fromkeys(("lägesbild", "problembild", "bild"), ("picture",)),
    **dict.fromkeys(("handlingsplan", "åtgärdsplan"), ("plan",)),
    **dict.fromkeys(("åtagande", "åtaganden", "commitment", "commitments"), ("plan", "round")),
    **dict.fromkeys(("möte", "mote", "möten"), ("meeting",)),
    **dict.fromkeys(("lag", "lagen", "law"), ("audit law", "duty")),
    **dict.fromkeys(("krav", "lagkrav"), ("duty", "audit law")),
    **dict.fromkeys(("brist", "brister", "lucka", "luckor", "gap"), ("audit gaps",)),
    **dict.fromkeys(("försenat", "försenad", "försenade", "late"), ("audit overdue", "status")),
    **dict.fromkeys(("rapport", "report"), ("round", "duty record", "audit law")),
    **dict.fromkeys(("kommun", "municipality"), ("audit law", "party")),
    **dict.fromkeys(("underteckna", "underskrift", "signera"), ("sign",)),
    **dict.fromkeys(("skiss", "sketch"), ("forum sketch",)),
    **dict.fromkeys(("mejl", "mail", "e-post", "email"), ("notice",)),
}
"""What people type for commands besides their names, in either language."""

SYNONYMS: Final[tuple[Mapping[str, tuple[str, ...]], ...]] = (SWEDISH, ENGLISH)
