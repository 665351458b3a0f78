CREATE TABLE chain (
    id CHAR(32) NOT NULL,
    kind VARCHAR NOT NULL,
    last_seq INTEGER NOT NULL,
    last_hash VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ck_chain_kind CHECK (kind IN ('person', 'record', 'register', 'unit')),
    CONSTRAINT ck_chain_version CHECK (version >= 1 AND last_seq >= 1)
)

CREATE TABLE stored_definition (
    machine VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    sha256 VARCHAR NOT NULL,
    body VARCHAR NOT NULL,
    PRIMARY KEY (machine, version)
)

CREATE TABLE machine_state (
    machine VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    state VARCHAR NOT NULL,
    final BOOLEAN NOT NULL,
    PRIMARY KEY (machine, version, state)
)

CREATE TABLE rule_text (
    name VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    body VARCHAR NOT NULL,
    PRIMARY KEY (name, sha256)
)

CREATE TABLE notice (
    subject_id CHAR(32) NOT NULL,
    rule VARCHAR NOT NULL,
    due_on DATE NOT NULL,
    tier VARCHAR NOT NULL,
    subject VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    falls_on DATE NOT NULL,
    made_on DATE NOT NULL,
    mail_on DATE NOT NULL,
    roles JSON NOT NULL,
    status VARCHAR NOT NULL,
    notified_on DATE,
    PRIMARY KEY (subject_id, rule, due_on, tier),
    CONSTRAINT ck_notice_subject CHECK (subject IN ('function', 'mandate', 'record')),
    CONSTRAINT ck_notice_status CHECK (status IN ('acknowledged', 'collapsed', 'doubted', 'not_owed', 'notified', 'owed', 'withdrawn')),
    CONSTRAINT ck_notice_notified CHECK ((status IN ('notified', 'doubted')) = (notified_on IS NOT NULL))
)

CREATE INDEX ix_notice_owed ON notice (mail_on) WHERE status = 'owed'

CREATE INDEX ix_notice_doubted ON notice (subject_id) WHERE status = 'doubted'

CREATE TABLE area (
    code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    within VARCHAR,
    PRIMARY KEY (code),
    CONSTRAINT ck_area_kind CHECK (kind IN ('district', 'municipality')),
    FOREIGN KEY(within) REFERENCES area (code)
)

CREATE TABLE register_fact (
    "key" VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY ("key")
)

CREATE TABLE sealed_text (
    digest VARCHAR NOT NULL,
    salt VARCHAR,
    text VARCHAR,
    PRIMARY KEY (digest)
)

CREATE TABLE person (
    id CHAR(32) NOT NULL,
    handle VARCHAR NOT NULL,
    sort_key VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    login VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    left_on DATE,
    PRIMARY KEY (id),
    CONSTRAINT ck_person_role CHECK (role IN ('administrator', 'auditor', 'coordinator')),
    CONSTRAINT ck_person_language CHECK (language IN ('en', 'sv')),
    FOREIGN KEY(id) REFERENCES chain (id),
    UNIQUE (handle)
)

CREATE INDEX ix_person_sort_key ON person (sort_key)

CREATE TABLE history (
    record_id CHAR(32) NOT NULL,
    seq INTEGER NOT NULL,
    body VARCHAR NOT NULL,
    prev VARCHAR NOT NULL,
    hash VARCHAR NOT NULL,
    cause_id CHAR(32),
    cause_seq INTEGER,
    PRIMARY KEY (record_id, seq),
    FOREIGN KEY(record_id) REFERENCES chain (id)
)

CREATE INDEX ix_history_cause ON history (cause_id)

CREATE TABLE unit (
    id CHAR(32) NOT NULL,
    name VARCHAR NOT NULL,
    name_key VARCHAR NOT NULL,
    sort_key VARCHAR NOT NULL,
    side VARCHAR NOT NULL,
    legal_entity VARCHAR NOT NULL,
    organisation_number VARCHAR NOT NULL,
    address VARCHAR NOT NULL,
    area_code VARCHAR,
    ended_by VARCHAR,
    ended_on DATE,
    heir_id CHAR(32),
    PRIMARY KEY (id),
    CONSTRAINT ck_unit_side CHECK (side IN ('municipality', 'other', 'police')),
    CONSTRAINT ck_unit_ended_by CHECK (ended_by IS NULL OR ended_by IN ('left', 'merged', 'succeeded')),
    FOREIGN KEY(id) REFERENCES chain (id),
    UNIQUE (name_key),
    FOREIGN KEY(area_code) REFERENCES area (code)
)

CREATE INDEX ix_unit_sort_key ON unit (sort_key)

CREATE TABLE record (
    id CHAR(32) NOT NULL,
    reference VARCHAR NOT NULL,
    sort_key VARCHAR NOT NULL,
    machine VARCHAR NOT NULL,
    machine_version INTEGER NOT NULL,
    state VARCHAR NOT NULL,
    family CHAR(32) NOT NULL,
    parent_id CHAR(32),
    predecessor_id CHAR(32),
    since DATE NOT NULL,
    never_was BOOLEAN NOT NULL,
    last_on DATE,
    to_be_decided JSON NOT NULL,
    shares JSON NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_record_machine_state FOREIGN KEY(machine, machine_version, state) REFERENCES machine_state (machine, version, state),
    CONSTRAINT ck_record_reference CHECK (length(reference) BETWEEN 1 AND 60),
    CONSTRAINT ck_record_parent CHECK (parent_id <> id),
    CONSTRAINT ck_record_predecessor CHECK (predecessor_id <> id),
    FOREIGN KEY(id) REFERENCES chain (id),
    UNIQUE (reference),
    FOREIGN KEY(family) REFERENCES record (id),
    FOREIGN KEY(parent_id) REFERENCES record (id),
    FOREIGN KEY(predecessor_id) REFERENCES record (id)
)

CREATE INDEX ix_record_machine_state ON record (machine, state)

CREATE INDEX ix_record_family ON record (family)

CREATE INDEX ix_record_sort_key ON record (sort_key)

CREATE INDEX ix_record_parent ON record (parent_id, machine)

CREATE INDEX ix_record_predecessor ON record (predecessor_id)

CREATE TABLE identity (
    id CHAR(32) NOT NULL,
    person_id CHAR(32) NOT NULL,
    issuer VARCHAR NOT NULL,
    subject VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE UNIQUE INDEX ix_identity ON identity (issuer, subject)

CREATE INDEX ix_identity_person ON identity (person_id)

CREATE TABLE function_holding (
    id CHAR(32) NOT NULL,
    unit_id CHAR(32) NOT NULL,
    function VARCHAR NOT NULL,
    person_id CHAR(32) NOT NULL,
    capacity VARCHAR NOT NULL,
    from_on DATE NOT NULL,
    to_on DATE,
    noted_on DATE NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ck_function_holding_capacity CHECK (capacity IN ('acting', 'deputy', 'ordinary')),
    CONSTRAINT ck_function_holding_days CHECK (to_on IS NULL OR to_on >= from_on),
    FOREIGN KEY(unit_id) REFERENCES unit (id),
    FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE INDEX ix_function_holding_unit ON function_holding (unit_id, function)

CREATE INDEX ix_function_holding_to ON function_holding (to_on)

CREATE INDEX ix_function_holding_noted ON function_holding (noted_on)

CREATE TABLE mandate (
    id CHAR(32) NOT NULL,
    unit_id CHAR(32) NOT NULL,
    function VARCHAR NOT NULL,
    machine VARCHAR NOT NULL,
    basis VARCHAR NOT NULL,
    from_on DATE NOT NULL,
    to_on DATE,
    PRIMARY KEY (id),
    CONSTRAINT ck_mandate_days CHECK (to_on IS NULL OR to_on >= from_on),
    FOREIGN KEY(unit_id) REFERENCES unit (id)
)

CREATE INDEX ix_mandate_to ON mandate (to_on)

CREATE INDEX ix_mandate_unit ON mandate (unit_id)

CREATE TABLE party_act (
    record_id CHAR(32) NOT NULL,
    seq INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    unit_id CHAR(32) NOT NULL,
    on_text VARCHAR NOT NULL,
    on_first DATE NOT NULL,
    on_last DATE NOT NULL,
    function VARCHAR NOT NULL,
    capacity VARCHAR NOT NULL,
    basis VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    diary_number VARCHAR NOT NULL,
    original_at VARCHAR NOT NULL,
    until DATE,
    until_main BOOLEAN NOT NULL,
    remark VARCHAR NOT NULL,
    PRIMARY KEY (record_id, seq, position),
    CONSTRAINT ck_party_act_kind CHECK (kind IN ('accepted', 'concluded', 'confirmed', 'consulted', 'decided', 'disputed', 'extended', 'noticed', 'oral', 'settled', 'signed', 'unnoticed')),
    CONSTRAINT ck_party_act_capacity CHECK (capacity IN ('acting', 'deputy', 'ordinary')),
    FOREIGN KEY(record_id) REFERENCES record (id),
    FOREIGN KEY(unit_id) REFERENCES unit (id)
)

CREATE TABLE agreement (
    owed_since DATE,
    owed_within VARCHAR,
    record_id CHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    diary_number VARCHAR NOT NULL,
    purposes JSON NOT NULL,
    priorities JSON NOT NULL,
    decided_on_text VARCHAR NOT NULL,
    decided_on_first DATE,
    decided_on_last DATE,
    decided_on_basis VARCHAR,
    signed_on_text VARCHAR NOT NULL,
    signed_on_first DATE,
    signed_on_last DATE,
    signed_on_basis VARCHAR,
    starts_on_text VARCHAR NOT NULL,
    starts_on_first DATE,
    starts_on_last DATE,
    starts_on_basis VARCHAR,
    ends_on_text VARCHAR NOT NULL,
    ends_on_first DATE,
    ends_on_last DATE,
    ends_on_basis VARCHAR,
    term_years INTEGER,
    revised_every_years INTEGER,
    reviewed_on DATE,
    deviation VARCHAR,
    extension_clause BOOLEAN,
    ends_with_parent BOOLEAN NOT NULL,
    without_main_since DATE,
    signatory_roles JSON NOT NULL,
    forums VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    coordination JSON NOT NULL,
    coordination_tasks JSON NOT NULL,
    annex_conditions VARCHAR NOT NULL,
    annex_decider VARCHAR NOT NULL,
    annex_procedure VARCHAR NOT NULL,
    clause_changes VARCHAR NOT NULL,
    clause_information VARCHAR NOT NULL,
    clause_dispute VARCHAR NOT NULL,
    fixed_for_subs JSON NOT NULL,
    PRIMARY KEY (record_id),
    CONSTRAINT ck_agreement_decided_on_basis CHECK (decided_on_basis IS NULL OR decided_on_basis IN ('assumed', 'computed', 'stated')),
    CONSTRAINT ck_agreement_signed_on_basis CHECK (signed_on_basis IS NULL OR signed_on_basis IN ('assumed', 'computed', 'stated')),
    CONSTRAINT ck_agreement_starts_on_basis CHECK (starts_on_basis IS NULL OR starts_on_basis IN ('assumed', 'computed', 'stated')),
    CONSTRAINT ck_agreement_ends_on_basis CHECK (ends_on_basis IS NULL OR ends_on_basis IN ('assumed', 'computed', 'stated')),
    CONSTRAINT ck_agreement_deviation CHECK (deviation IS NULL OR deviation IN ('calendar_year', 'interim', 'mandate_period', 'other', 'reorganisation', 'until_further_notice', 'yearly_operative')),
    CONSTRAINT ck_agreement_starts_on CHECK (starts_on_first <= starts_on_last),
    CONSTRAINT ck_agreement_ends_on CHECK (ends_on_first <= ends_on_last),
    CONSTRAINT ck_agreement_term_years CHECK (term_years BETWEEN 1 AND 30),
    CONSTRAINT ck_agreement_revised_every_years CHECK (revised_every_years BETWEEN 1 AND 30),
    FOREIGN KEY(record_id) REFERENCES record (id)
)

CREATE TABLE record_party (
    record_id CHAR(32) NOT NULL,
    unit_id CHAR(32) NOT NULL,
    PRIMARY KEY (record_id, unit_id),
    FOREIGN KEY(record_id) REFERENCES record (id),
    FOREIGN KEY(unit_id) REFERENCES unit (id)
)

CREATE INDEX ix_record_party_unit ON record_party (unit_id)

CREATE TABLE record_area (
    record_id CHAR(32) NOT NULL,
    area_code VARCHAR NOT NULL,
    PRIMARY KEY (record_id, area_code),
    FOREIGN KEY(record_id) REFERENCES record (id),
    FOREIGN KEY(area_code) REFERENCES area (code)
)

CREATE INDEX ix_record_area_code ON record_area (area_code)

CREATE TABLE activity (
    starts_on_text VARCHAR NOT NULL,
    starts_on_first DATE,
    starts_on_last DATE,
    starts_on_basis VARCHAR,
    ends_on_text VARCHAR NOT NULL,
    ends_on_first DATE,
    ends_on_last DATE,
    ends_on_basis VARCHAR,
    record_id CHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    origin_id CHAR(32),
    description VARCHAR NOT NULL,
    how VARCHAR NOT NULL,
    why VARCHAR NOT NULL,
    carried_out_by VARCHAR,
    responsible VARCHAR NOT NULL,
    target VARCHAR NOT NULL,
    in_packages JSON NOT NULL,
    counts JSON NOT NULL,
    long_term_goal VARCHAR NOT NULL,
    shaped_with JSON NOT NULL,
    vek JSON NOT NULL,
    cost VARCHAR,
    budget_holder VARCHAR NOT NULL,
    PRIMARY KEY (record_id),
    CONSTRAINT ck_activity_starts_on CHECK (starts_on_first <= starts_on_last),
    CONSTRAINT ck_activity_ends_on CHECK (ends_on_first <= ends_on_last),
    CONSTRAINT ck_activity_starts_on_basis CHECK (starts_on_basis IS NULL OR starts_on_basis IN ('assumed', 'computed', 'stated')),
    CONSTRAINT ck_activity_ends_on_basis CHECK (ends_on_basis IS NULL OR ends_on_basis IN ('assumed', 'computed', 'stated')),
    CONSTRAINT ck_activity_carried_out_by CHECK (carried_out_by IS NULL OR carried_out_by IN ('both', 'municipality', 'other', 'police')),
    FOREIGN KEY(record_id) REFERENCES record (id),
    FOREIGN KEY(origin_id) REFERENCES record (id)
)

CREATE TABLE action_plan (
    starts_on_text VARCHAR NOT NULL,
    starts_on_first DATE,
    starts_on_last DATE,
    starts_on_basis VARCHAR,
    ends_on_text VARCHAR NOT NULL,
    ends_on_first DATE,
    ends_on_last DATE,
    ends_on_basis VARCHAR,
    owed_since DATE,
    owed_within VARCHAR,
    adopted_on DATE,
    record_id CHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    priority VARCHAR NOT NULL,
    goal VARCHAR NOT NULL,
    purpose VARCHAR NOT NULL,
    causes VARCHAR NOT NULL,
    responsible VARCHAR NOT NULL,
    financing VARCHAR NOT NULL,
    funding JSON NOT NULL,
    budget_goals JSON NOT NULL,
    budget_assignments JSON NOT NULL,
    commitments JSON NOT NULL,
    indicators JSON NOT NULL,
    PRIMARY KEY (record_id),
    CONSTRAINT ck_action_plan_starts_on CHECK (starts_on_first <= starts_on_last),
    CONSTRAINT ck_action_plan_ends_on CHECK (ends_on_first <= ends_on_last),
    CONSTRAINT ck_action_plan_starts_on_basis CHECK (starts_on_basis IS NULL OR starts_on_basis IN ('assumed', 'computed', 'stated')),
    CONSTRAINT ck_action_plan_ends_on_basis CHECK (ends_on_basis IS NULL OR ends_on_basis IN ('assumed', 'computed', 'stated')),
    FOREIGN KEY(record_id) REFERENCES record (id)
)

CREATE TABLE communication_plan (
    starts_on_text VARCHAR NOT NULL,
    starts_on_first DATE,
    starts_on_last DATE,
    starts_on_basis VARCHAR,
    ends_on_text VARCHAR NOT NULL,
    ends_on_first DATE,
    ends_on_last DATE,
    ends_on_basis VARCHAR,
    owed_since DATE,
    owed_within VARCHAR,
    adopted_on DATE,
    record_id CHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    goal VARCHAR NOT NULL,
    purpose VARCHAR NOT NULL,
    responsible VARCHAR NOT NULL,
    fact_basis VARCHAR NOT NULL,
    senders JSON NOT NULL,
    messages JSON NOT NULL,
    audiences JSON NOT NULL,
    PRIMARY KEY (record_id),
    CONSTRAINT ck_communication_plan_starts_on CHECK (starts_on_first <= starts_on_last),
    CONSTRAINT ck_communication_plan_ends_on CHECK (ends_on_first <= ends_on_last),
    CONSTRAINT ck_communication_plan_starts_on_basis CHECK (starts_on_basis IS NULL OR starts_on_basis IN ('assumed', 'computed', 'stated')),
    CONSTRAINT ck_communication_plan_ends_on_basis CHECK (ends_on_basis IS NULL OR ends_on_basis IN ('assumed', 'computed', 'stated')),
    FOREIGN KEY(record_id) REFERENCES record (id)
)

CREATE TABLE follow_up_plan (
    starts_on_text VARCHAR NOT NULL,
    starts_on_first DATE,
    starts_on_last DATE,
    starts_on_basis VARCHAR,
    ends_on_text VARCHAR NOT NULL,
    ends_on_first DATE,
    ends_on_last DATE,
    ends_on_basis VARCHAR,
    owed_since DATE,
    owed_within VARCHAR,
    adopted_on DATE,
    record_id CHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    items JSON NOT NULL,
    PRIMARY KEY (record_id),
    CONSTRAINT ck_follow_up_plan_starts_on CHECK (starts_on_first <= starts_on_last),
    CONSTRAINT ck_follow_up_plan_ends_on CHECK (ends_on_first <= ends_on_last),
    CONSTRAINT ck_follow_up_plan_starts_on_basis CHECK (starts_on_basis IS NULL OR starts_on_basis IN ('assumed', 'computed', 'stated')),
    CONSTRAINT ck_follow_up_plan_ends_on_basis CHECK (ends_on_basis IS NULL OR ends_on_basis IN ('assumed', 'computed', 'stated')),
    FOREIGN KEY(record_id) REFERENCES record (id)
)

CREATE TABLE contact_list (
    starts_on_text VARCHAR NOT NULL,
    starts_on_first DATE,
    starts_on_last DATE,
    starts_on_basis VARCHAR,
    ends_on_text VARCHAR NOT NULL,
    ends_on_first DATE,
    ends_on_last DATE,
    ends_on_basis VARCHAR,
    owed_since DATE,
    owed_within VARCHAR,
    adopted_on DATE,
    record_id CHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    contacts JSON NOT NULL,
    PRIMARY KEY (record_id),
    CONSTRAINT ck_contact_list_starts_on CHECK (starts_on_first <= starts_on_last),
    CONSTRAINT ck_contact_list_ends_on CHECK (ends_on_first <= ends_on_last),
    CONSTRAINT ck_contact_list_starts_on_basis CHECK (starts_on_basis IS NULL OR starts_on_basis IN ('assumed', 'computed', 'stated')),
    CONSTRAINT ck_contact_list_ends_on_basis CHECK (ends_on_basis IS NULL OR ends_on_basis IN ('assumed', 'computed', 'stated')),
    FOREIGN KEY(record_id) REFERENCES record (id)
)

CREATE TABLE contribution (
    record_id CHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    description VARCHAR NOT NULL,
    asked_of VARCHAR NOT NULL,
    mailbox VARCHAR NOT NULL,
    responsible VARCHAR NOT NULL,
    answer_by DATE,
    asked_on DATE,
    reminded_on DATE,
    answered_on DATE,
    answer VARCHAR NOT NULL,
    received_on DATE,
    summary VARCHAR NOT NULL,
    diary_number VARCHAR NOT NULL,
    PRIMARY KEY (record_id),
    FOREIGN KEY(record_id) REFERENCES record (id)
)

CREATE TABLE deadline (
    record_id CHAR(32) NOT NULL,
    rule VARCHAR NOT NULL,
    due_on DATE NOT NULL,
    act_by DATE NOT NULL,
    rank INTEGER NOT NULL,
    moves BOOLEAN NOT NULL,
    status VARCHAR NOT NULL,
    settled_seq INTEGER,
    tell_on DATE,
    incident VARCHAR,
    PRIMARY KEY (record_id, rule, due_on),
    CONSTRAINT ck_deadline_status CHECK (status IN ('open', 'settled', 'superseded')),
    CONSTRAINT ck_deadline_incident CHECK (status = 'open' OR incident IS NULL),
    FOREIGN KEY(record_id) REFERENCES record (id)
)

CREATE INDEX ix_deadline_asks ON deadline (act_by, due_on, moves, record_id) WHERE status = 'open'

CREATE INDEX ix_deadline_incident ON deadline (record_id) WHERE incident IS NOT NULL

CREATE INDEX ix_deadline_open ON deadline (due_on, rank) WHERE status = 'open'

CREATE INDEX ix_deadline_tell ON deadline (tell_on) WHERE status = 'open' AND tell_on IS NOT NULL

CREATE TABLE development_plan (
    starts_on_text VARCHAR NOT NULL,
    starts_on_first DATE,
    starts_on_last DATE,
    starts_on_basis VARCHAR,
    ends_on_text VARCHAR NOT NULL,
    ends_on_first DATE,
    ends_on_last DATE,
    ends_on_basis VARCHAR,
    owed_since DATE,
    owed_within VARCHAR,
    adopted_on DATE,
    record_id CHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    shows_ratings BOOLEAN,
    vision VARCHAR NOT NULL,
    responsible VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    receiver VARCHAR NOT NULL,
    preliminary BOOLEAN,
    method_steps JSON NOT NULL,
    sub_goals JSON NOT NULL,
    capabilities JSON NOT NULL,
    ratings JSON NOT NULL,
    supports JSON NOT NULL,
    capability_goals JSON NOT NULL,
    packages JSON NOT NULL,
    carriers JSON NOT NULL,
    PRIMARY KEY (record_id),
    CONSTRAINT ck_development_plan_starts_on CHECK (starts_on_first <= starts_on_last),
    CONSTRAINT ck_development_plan_ends_on CHECK (ends_on_first <= ends_on_last),
    CONSTRAINT ck_development_plan_starts_on_basis CHECK (starts_on_basis IS NULL OR starts_on_basis IN ('assumed', 'computed', 'stated')),
    CONSTRAINT ck_development_plan_ends_on_basis CHECK (ends_on_basis IS NULL OR ends_on_basis IN ('assumed', 'computed', 'stated')),
    FOREIGN KEY(record_id) REFERENCES record (id)
)

CREATE TABLE picture (
    owed_since DATE,
    owed_within VARCHAR,
    record_id CHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    diary_number VARCHAR NOT NULL,
    legal_purpose VARCHAR,
    method VARCHAR,
    process VARCHAR NOT NULL,
    contributions JSON NOT NULL,
    deeper_analysis JSON NOT NULL,
    mapping VARCHAR NOT NULL,
    other_information VARCHAR NOT NULL,
    analysis VARCHAR NOT NULL,
    sources JSON NOT NULL,
    groups_reached JSON NOT NULL,
    reviews JSON NOT NULL,
    problems JSON NOT NULL,
    updated_on DATE,
    prioritised_on DATE,
    PRIMARY KEY (record_id),
    CONSTRAINT ck_picture_legal_purpose CHECK (legal_purpose IS NULL OR legal_purpose IN ('both', 'joint', 'law')),
    CONSTRAINT ck_picture_method CHECK (method IS NULL OR method IN ('each_first', 'joint_from_start')),
    FOREIGN KEY(record_id) REFERENCES record (id)
)

CREATE TABLE municipal_plan (
    owed_since DATE,
    owed_within VARCHAR,
    record_id CHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    picture_id CHAR(32),
    decided_by VARCHAR NOT NULL,
    paragraph VARCHAR NOT NULL,
    diary_number VARCHAR NOT NULL,
    decided_on_text VARCHAR NOT NULL,
    decided_on_first DATE,
    decided_on_last DATE,
    decided_on_basis VARCHAR,
    followed_up_on DATE,
    finding VARCHAR NOT NULL,
    proof VARCHAR NOT NULL,
    funding JSON NOT NULL,
    budget_goals JSON NOT NULL,
    budget_assignments JSON NOT NULL,
    perceived_as VARCHAR NOT NULL,
    outcomes JSON NOT NULL,
    judgements JSON NOT NULL,
    PRIMARY KEY (record_id),
    CONSTRAINT ck_municipal_plan_decided_on CHECK (decided_on_first <= decided_on_last),
    CONSTRAINT ck_municipal_plan_decided_on_basis CHECK (decided_on_basis IS NULL OR decided_on_basis IN ('assumed', 'computed', 'stated')),
    FOREIGN KEY(record_id) REFERENCES record (id),
    FOREIGN KEY(picture_id) REFERENCES record (id)
)

CREATE TABLE duty (
    record_id CHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    duty_kind VARCHAR,
    clock_from DATE,
    counted_from DATE,
    missed_on DATE,
    met_on DATE,
    proof VARCHAR NOT NULL,
    paragraph VARCHAR NOT NULL,
    diary_number VARCHAR NOT NULL,
    tasks JSON NOT NULL,
    board VARCHAR NOT NULL,
    cadence VARCHAR,
    prepared_on DATE,
    prepared_at VARCHAR NOT NULL,
    PRIMARY KEY (record_id),
    CONSTRAINT ck_duty_duty_kind CHECK (duty_kind IS NULL OR duty_kind IN ('agreements_worked_for', 'council_worked_for', 'function_tasks', 'picture_updated', 'plan_followed_up', 'reported_to_council')),
    CONSTRAINT ck_duty_cadence CHECK (cadence IS NULL OR cadence IN ('every_fourth_year', 'every_second_month', 'every_second_week', 'every_second_year', 'every_third_year', 'half_yearly', 'monthly', 'per_tertial', 'quarterly', 'weekly', 'yearly')),
    FOREIGN KEY(record_id) REFERENCES record (id)
)

CREATE TABLE calendar_feed (
    person_id CHAR(32) NOT NULL,
    token_hash VARCHAR NOT NULL,
    since DATETIME NOT NULL,
    PRIMARY KEY (person_id),
    FOREIGN KEY(person_id) REFERENCES person (id),
    UNIQUE (token_hash)
)

CREATE TABLE forum (
    record_id CHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    forum_kind VARCHAR,
    perspectives JSON NOT NULL,
    goal VARCHAR NOT NULL,
    purpose VARCHAR NOT NULL,
    chair JSON NOT NULL,
    chair_rotates BOOLEAN,
    members JSON NOT NULL,
    cadence VARCHAR,
    mandate_note VARCHAR NOT NULL,
    PRIMARY KEY (record_id),
    CONSTRAINT ck_forum_forum_kind CHECK (forum_kind IS NULL OR forum_kind IN ('other', 'preparatory', 'steering', 'strategic_council', 'working')),
    CONSTRAINT ck_forum_cadence CHECK (cadence IS NULL OR cadence IN ('every_fourth_year', 'every_second_month', 'every_second_week', 'every_second_year', 'every_third_year', 'half_yearly', 'monthly', 'per_tertial', 'quarterly', 'weekly', 'yearly')),
    FOREIGN KEY(record_id) REFERENCES record (id)
)

CREATE TABLE meeting (
    record_id CHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    meets_on DATE,
    meets_at VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    held_on DATE,
    attendees JSON NOT NULL,
    decisions JSON NOT NULL,
    minutes_at VARCHAR NOT NULL,
    PRIMARY KEY (record_id),
    FOREIGN KEY(record_id) REFERENCES record (id)
)

CREATE TABLE login (
    token_hash VARCHAR NOT NULL,
    person_id CHAR(32),
    issuer VARCHAR NOT NULL,
    level VARCHAR NOT NULL,
    started DATETIME NOT NULL,
    seen DATETIME NOT NULL,
    until DATETIME NOT NULL,
    PRIMARY KEY (token_hash),
    CONSTRAINT ck_login_until CHECK (until > started),
    FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE INDEX ix_login_person ON login (person_id)

CREATE INDEX ix_login_until ON login (until)

CREATE TABLE login_link (
    token_hash VARCHAR NOT NULL,
    purpose VARCHAR NOT NULL,
    person_id CHAR(32),
    until DATETIME NOT NULL,
    PRIMARY KEY (token_hash),
    CONSTRAINT ck_login_link_purpose CHECK (purpose IN ('bind', 'log_in')),
    CONSTRAINT ck_login_link_person CHECK (purpose = 'log_in' OR person_id IS NOT NULL),
    FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE INDEX ix_login_link_until ON login_link (until)

CREATE TABLE message (
    id CHAR(32) NOT NULL,
    person_id CHAR(32) NOT NULL,
    day DATE NOT NULL,
    n INTEGER NOT NULL,
    said JSON NOT NULL,
    status VARCHAR NOT NULL,
    attempts INTEGER NOT NULL,
    next_try_at DATETIME NOT NULL,
    sent_at DATETIME,
    failure VARCHAR NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ck_message_status CHECK (status IN ('cancelled', 'dead', 'sending', 'sent', 'waiting')),
    CONSTRAINT ck_message_attempts CHECK (attempts >= 0),
    FOREIGN KEY(person_id) REFERENCES person (id)
)

CREATE UNIQUE INDEX ix_message_person ON message (person_id, day, n)

CREATE INDEX ix_message_waiting ON message (next_try_at) WHERE status IN ('waiting', 'sending')

CREATE TABLE learning_pair (
    record_id CHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    diary_number VARCHAR NOT NULL,
    theme VARCHAR NOT NULL,
    organisers JSON NOT NULL,
    programme VARCHAR NOT NULL,
    leadership_groups JSON NOT NULL,
    exchange JSON NOT NULL,
    intended_measures JSON NOT NULL,
    begun_on DATE,
    presents_on DATE,
    presented_on DATE,
    continues JSON NOT NULL,
    PRIMARY KEY (record_id),
    FOREIGN KEY(record_id) REFERENCES record (id)
)

CREATE TABLE record_alias (
    reference VARCHAR NOT NULL,
    record_id CHAR(32) NOT NULL,
    PRIMARY KEY (reference),
    FOREIGN KEY(record_id) REFERENCES record (id)
)

CREATE INDEX ix_record_alias_record ON record_alias (record_id)

CREATE TABLE reply_link (
    token_hash VARCHAR NOT NULL,
    record_id CHAR(32) NOT NULL,
    until DATETIME NOT NULL,
    PRIMARY KEY (token_hash),
    FOREIGN KEY(record_id) REFERENCES record (id)
)

CREATE INDEX ix_reply_link_record ON reply_link (record_id)

CREATE TABLE question_mail (
    id CHAR(32) NOT NULL,
    record_id CHAR(32) NOT NULL,
    because VARCHAR NOT NULL,
    day DATE NOT NULL,
    status VARCHAR NOT NULL,
    attempts INTEGER NOT NULL,
    next_try_at DATETIME NOT NULL,
    sent_at DATETIME,
    failure VARCHAR NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ck_question_mail_status CHECK (status IN ('cancelled', 'dead', 'sending', 'sent', 'waiting')),
    CONSTRAINT ck_question_mail_attempts CHECK (attempts >= 0),
    FOREIGN KEY(record_id) REFERENCES record (id)
)

CREATE UNIQUE INDEX ix_question_mail_because ON question_mail (record_id, because)

CREATE INDEX ix_question_mail_waiting ON question_mail (next_try_at) WHERE status IN ('waiting', 'sending')

CREATE TABLE round (
    record_id CHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    plan_id CHAR(32),
    period VARCHAR,
    period_starts_on DATE,
    period_ends_on DATE,
    conclude_by DATE,
    meeting VARCHAR NOT NULL,
    conclusions VARCHAR NOT NULL,
    no_measures BOOLEAN,
    improvements JSON NOT NULL,
    judgements JSON NOT NULL,
    PRIMARY KEY (record_id),
    CONSTRAINT ck_round_period CHECK (period_starts_on <= period_ends_on),
    FOREIGN KEY(record_id) REFERENCES record (id),
    FOREIGN KEY(plan_id) REFERENCES record (id)
)

CREATE TABLE follow_up (
    record_id CHAR(32) NOT NULL,
    title VARCHAR NOT NULL,
    aspect VARCHAR,
    subject VARCHAR,
    subject_id CHAR(32),
    responsible VARCHAR NOT NULL,
    follow_up_method VARCHAR NOT NULL,
    finding VARCHAR NOT NULL,
    commitments_kept JSON NOT NULL,
    target VARCHAR NOT NULL,
    counted INTEGER,
    indicator VARCHAR NOT NULL,
    direction VARCHAR,
    measured_as VARCHAR,
    shows VARCHAR,
    baseline VARCHAR,
    value VARCHAR,
    months_before INTEGER,
    months_after INTEGER,
    size VARCHAR,
    monthly JSON NOT NULL,
    comparisons JSON NOT NULL,
    extent VARCHAR,
    changed_character VARCHAR,
    spent VARCHAR,
    vek JSON NOT NULL,
    PRIMARY KEY (record_id),
    CONSTRAINT ck_follow_up_aspect CHECK (aspect IS NULL OR aspect IN ('effect', 'process', 'production')),
    CONSTRAINT ck_follow_up_subject CHECK (subject IS NULL OR subject IN ('action_plans', 'activity', 'agreement', 'communication_plan', 'organisation', 'picture_sources')),
    CONSTRAINT ck_follow_up_direction CHECK (direction IS NULL OR direction IN ('higher', 'lower', 'none_wanted')),
    CONSTRAINT ck_follow_up_measured_as CHECK (measured_as IS NULL OR measured_as IN ('count', 'mean', 'share')),
    CONSTRAINT ck_follow_up_shows CHECK (shows IS NULL OR shows IN ('perceived', 'problem')),
    CONSTRAINT ck_follow_up_extent CHECK (extent IS NULL OR extent IN ('fell', 'rose', 'unchanged', 'unknown')),
    CONSTRAINT ck_follow_up_changed_character CHECK (changed_character IS NULL OR changed_character IN ('no', 'unknown', 'yes')),
    CONSTRAINT ck_follow_up_counted CHECK (counted >= 0),
    CONSTRAINT ck_follow_up_months_before CHECK (months_before > 0),
    CONSTRAINT ck_follow_up_months_after CHECK (months_after > 0),
    FOREIGN KEY(record_id) REFERENCES record (id),
    FOREIGN KEY(subject_id) REFERENCES record (id)
)

CREATE TRIGGER history_refuses_update BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'history refuses UPDATE'); END

CREATE TRIGGER history_refuses_delete BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'history refuses DELETE'); END

CREATE TRIGGER sealed_text_refuses_delete BEFORE DELETE ON sealed_text BEGIN SELECT RAISE(ABORT, 'sealed_text refuses DELETE'); END

CREATE TRIGGER sealed_text_is_only_blanked BEFORE UPDATE ON sealed_text WHEN NOT (NEW.digest = OLD.digest AND NEW.text IS NULL AND NEW.salt IS NULL) BEGIN SELECT RAISE(ABORT, 'sealed_text is only blanked'); END
