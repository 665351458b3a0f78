




CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION '% refuses %', TG_TABLE_NAME, TG_OP; END $$;





CREATE TABLE public.action_plan (
    record_id uuid NOT NULL,
    owed_since date,
    owed_within character varying,
    starts_on_text character varying NOT NULL,
    starts_on_first date,
    starts_on_last date,
    starts_on_basis character varying,
    ends_on_text character varying NOT NULL,
    ends_on_first date,
    ends_on_last date,
    ends_on_basis character varying,
    adopted_on date,
    title character varying NOT NULL,
    priority character varying NOT NULL,
    goal character varying NOT NULL,
    purpose character varying NOT NULL,
    causes character varying NOT NULL,
    responsible character varying NOT NULL,
    financing character varying NOT NULL,
    commitments json NOT NULL,
    indicators json NOT NULL,
    CONSTRAINT ck_action_plan_ends_on CHECK ((ends_on_first <= ends_on_last)),
    CONSTRAINT ck_action_plan_ends_on_basis CHECK (((ends_on_basis IS NULL) OR ((ends_on_basis)::text = ANY ((ARRAY['assumed'::character varying, 'computed'::character varying, 'stated'::character varying])::text[])))),
    CONSTRAINT ck_action_plan_starts_on CHECK ((starts_on_first <= starts_on_last)),
    CONSTRAINT ck_action_plan_starts_on_basis CHECK (((starts_on_basis IS NULL) OR ((starts_on_basis)::text = ANY ((ARRAY['assumed'::character varying, 'computed'::character varying, 'stated'::character varying])::text[]))))
);



CREATE TABLE public.activity (
    record_id uuid NOT NULL,
    starts_on_text character varying NOT NULL,
    starts_on_first date,
    starts_on_last date,
    starts_on_basis character varying,
    ends_on_text character varying NOT NULL,
    ends_on_first date,
    ends_on_last date,
    ends_on_basis character varying,
    title character varying NOT NULL,
    origin_id uuid,
    description character varying NOT NULL,
    carried_out_by character varying,
    responsible character varying NOT NULL,
    target character varying NOT NULL,
    counts json NOT NULL,
    CONSTRAINT ck_activity_carried_out_by CHECK (((carried_out_by IS NULL) OR ((carried_out_by)::text = ANY ((ARRAY['both'::character varying, 'municipality'::character varying, 'other'::character varying, 'police'::character varying])::text[])))),
    CONSTRAINT ck_activity_ends_on CHECK ((ends_on_first <= ends_on_last)),
    CONSTRAINT ck_activity_ends_on_basis CHECK (((ends_on_basis IS NULL) OR ((ends_on_basis)::text = ANY ((ARRAY['assumed'::character varying, 'computed'::character varying, 'stated'::character varying])::text[])))),
    CONSTRAINT ck_activity_starts_on CHECK ((starts_on_first <= starts_on_last)),
    CONSTRAINT ck_activity_starts_on_basis CHECK (((starts_on_basis IS NULL) OR ((starts_on_basis)::text = ANY ((ARRAY['assumed'::character varying, 'computed'::character varying, 'stated'::character varying])::text[]))))
);



CREATE TABLE public.agreement (
    record_id uuid NOT NULL,
    title character varying NOT NULL,
    diary_number character varying NOT NULL,
    purposes json NOT NULL,
    priorities json NOT NULL,
    decided_on_text character varying NOT NULL,
    decided_on_first date,
    decided_on_last date,
    decided_on_basis character varying,
    signed_on_text character varying NOT NULL,
    signed_on_first date,
    signed_on_last date,
    signed_on_basis character varying,
    starts_on_text character varying NOT NULL,
    starts_on_first date,
    starts_on_last date,
    starts_on_basis character varying,
    ends_on_text character varying NOT NULL,
    ends_on_first date,
    ends_on_last date,
    ends_on_basis character varying,
    term_years integer,
    revised_every_years integer,
    reviewed_on date,
    deviation character varying,
    extension_clause boolean,
    ends_with_parent boolean NOT NULL,
    without_main_since date,
    signatory_roles json NOT NULL,
    forums character varying NOT NULL,
    source character varying NOT NULL,
    owed_since date,
    owed_within character varying,
    coordination json NOT NULL,
    coordination_tasks json NOT NULL,
    annex_conditions character varying NOT NULL,
    annex_decider character varying NOT NULL,
    annex_procedure character varying NOT NULL,
    CONSTRAINT ck_agreement_decided_on_basis CHECK (((decided_on_basis IS NULL) OR ((decided_on_basis)::text = ANY ((ARRAY['assumed'::character varying, 'computed'::character varying, 'stated'::character varying])::text[])))),
    CONSTRAINT ck_agreement_deviation CHECK (((deviation IS NULL) OR ((deviation)::text = ANY ((ARRAY['calendar_year'::character varying, 'interim'::character varying, 'mandate_period'::character varying, 'other'::character varying, 'reorganisation'::character varying, 'until_further_notice'::character varying, 'yearly_operative'::character varying])::text[])))),
    CONSTRAINT ck_agreement_ends_on CHECK ((ends_on_first <= ends_on_last)),
    CONSTRAINT ck_agreement_ends_on_basis CHECK (((ends_on_basis IS NULL) OR ((ends_on_basis)::text = ANY ((ARRAY['assumed'::character varying, 'computed'::character varying, 'stated'::character varying])::text[])))),
    CONSTRAINT ck_agreement_revised_every_years CHECK (((revised_every_years >= 1) AND (revised_every_years <= 30))),
    CONSTRAINT ck_agreement_signed_on_basis CHECK (((signed_on_basis IS NULL) OR ((signed_on_basis)::text = ANY ((ARRAY['assumed'::character varying, 'computed'::character varying, 'stated'::character varying])::text[])))),
    CONSTRAINT ck_agreement_starts_on CHECK ((starts_on_first <= starts_on_last)),
    CONSTRAINT ck_agreement_starts_on_basis CHECK (((starts_on_basis IS NULL) OR ((starts_on_basis)::text = ANY ((ARRAY['assumed'::character varying, 'computed'::character varying, 'stated'::character varying])::text[])))),
    CONSTRAINT ck_agreement_term_years CHECK (((term_years >= 1) AND (term_years <= 30)))
);



CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);



CREATE TABLE public.area (
    code character varying NOT NULL,
    name character varying NOT NULL,
    kind character varying NOT NULL,
    within character varying,
    CONSTRAINT ck_area_kind CHECK (((kind)::text = ANY ((ARRAY['district'::character varying, 'municipality'::character varying])::text[])))
);



CREATE TABLE public.communication_plan (
    record_id uuid NOT NULL,
    owed_since date,
    owed_within character varying,
    starts_on_text character varying NOT NULL,
    starts_on_first date,
    starts_on_last date,
    starts_on_basis character varying,
    ends_on_text character varying NOT NULL,
    ends_on_first date,
    ends_on_last date,
    ends_on_basis character varying,
    adopted_on date,
    title character varying NOT NULL,
    goal character varying NOT NULL,
    purpose character varying NOT NULL,
    responsible character varying NOT NULL,
    fact_basis character varying NOT NULL,
    messages json NOT NULL,
    audiences json NOT NULL,
    CONSTRAINT ck_communication_plan_ends_on CHECK ((ends_on_first <= ends_on_last)),
    CONSTRAINT ck_communication_plan_ends_on_basis CHECK (((ends_on_basis IS NULL) OR ((ends_on_basis)::text = ANY ((ARRAY['assumed'::character varying, 'computed'::character varying, 'stated'::character varying])::text[])))),
    CONSTRAINT ck_communication_plan_starts_on CHECK ((starts_on_first <= starts_on_last)),
    CONSTRAINT ck_communication_plan_starts_on_basis CHECK (((starts_on_basis IS NULL) OR ((starts_on_basis)::text = ANY ((ARRAY['assumed'::character varying, 'computed'::character varying, 'stated'::character varying])::text[]))))
);



CREATE TABLE public.contact_list (
    record_id uuid NOT NULL,
    owed_since date,
    owed_within character varying,
    starts_on_text character varying NOT NULL,
    starts_on_first date,
    starts_on_last date,
    starts_on_basis character varying,
    ends_on_text character varying NOT NULL,
    ends_on_first date,
    ends_on_last date,
    ends_on_basis character varying,
    adopted_on date,
    title character varying NOT NULL,
    contacts json NOT NULL,
    CONSTRAINT ck_contact_list_ends_on CHECK ((ends_on_first <= ends_on_last)),
    CONSTRAINT ck_contact_list_ends_on_basis CHECK (((ends_on_basis IS NULL) OR ((ends_on_basis)::text = ANY ((ARRAY['assumed'::character varying, 'computed'::character varying, 'stated'::character varying])::text[])))),
    CONSTRAINT ck_contact_list_starts_on CHECK ((starts_on_first <= starts_on_last)),
    CONSTRAINT ck_contact_list_starts_on_basis CHECK (((starts_on_basis IS NULL) OR ((starts_on_basis)::text = ANY ((ARRAY['assumed'::character varying, 'computed'::character varying, 'stated'::character varying])::text[]))))
);



CREATE TABLE public.deadline (
    record_id uuid NOT NULL,
    rule character varying NOT NULL,
    due_on date NOT NULL,
    act_by date NOT NULL,
    rank integer NOT NULL,
    moves boolean NOT NULL,
    status character varying NOT NULL,
    settled_seq integer,
    incident character varying,
    tell_on date,
    CONSTRAINT ck_deadline_status CHECK (((status)::text = ANY ((ARRAY['open'::character varying, 'settled'::character varying, 'superseded'::character varying])::text[])))
);



CREATE TABLE public.duty (
    record_id uuid NOT NULL,
    title character varying NOT NULL,
    duty_kind character varying,
    clock_from date,
    met_on date,
    proof character varying NOT NULL,
    CONSTRAINT ck_duty_duty_kind CHECK (((duty_kind IS NULL) OR ((duty_kind)::text = ANY ((ARRAY['picture_updated'::character varying, 'plan_followed_up'::character varying])::text[]))))
);



CREATE TABLE public.follow_up (
    record_id uuid NOT NULL,
    title character varying NOT NULL,
    aspect character varying,
    subject character varying,
    subject_id uuid,
    responsible character varying NOT NULL,
    follow_up_method character varying NOT NULL,
    finding character varying NOT NULL,
    commitments_kept json NOT NULL,
    target character varying NOT NULL,
    counted integer,
    indicator character varying NOT NULL,
    direction character varying,
    baseline character varying,
    value character varying,
    extent character varying,
    changed_character character varying,
    control_area character varying NOT NULL,
    control_baseline character varying,
    control_value character varying,
    CONSTRAINT ck_follow_up_aspect CHECK (((aspect IS NULL) OR ((aspect)::text = ANY ((ARRAY['effect'::character varying, 'process'::character varying, 'production'::character varying])::text[])))),
    CONSTRAINT ck_follow_up_changed_character CHECK (((changed_character IS NULL) OR ((changed_character)::text = ANY ((ARRAY['no'::character varying, 'unknown'::character varying, 'yes'::character varying])::text[])))),
    CONSTRAINT ck_follow_up_counted CHECK ((counted >= 0)),
    CONSTRAINT ck_follow_up_direction CHECK (((direction IS NULL) OR ((direction)::text = ANY ((ARRAY['higher'::character varying, 'lower'::character varying, 'none_wanted'::character varying])::text[])))),
    CONSTRAINT ck_follow_up_extent CHECK (((extent IS NULL) OR ((extent)::text = ANY ((ARRAY['fell'::character varying, 'rose'::character varying, 'unchanged'::character varying, 'unknown'::character varying])::text[])))),
    CONSTRAINT ck_follow_up_subject CHECK (((subject IS NULL) OR ((subject)::text = ANY ((ARRAY['action_plans'::character varying, 'activity'::character varying, 'agreement'::character varying, 'communication_plan'::character varying, 'organisation'::character varying, 'picture_sources'::character varying])::text[]))))
);



CREATE TABLE public.follow_up_plan (
    record_id uuid NOT NULL,
    owed_since date,
    owed_within character varying,
    starts_on_text character varying NOT NULL,
    starts_on_first date,
    starts_on_last date,
    starts_on_basis character varying,
    ends_on_text character varying NOT NULL,
    ends_on_first date,
    ends_on_last date,
    ends_on_basis character varying,
    adopted_on date,
    title character varying NOT NULL,
    items json NOT NULL,
    CONSTRAINT ck_follow_up_plan_ends_on CHECK ((ends_on_first <= ends_on_last)),
    CONSTRAINT ck_follow_up_plan_ends_on_basis CHECK (((ends_on_basis IS NULL) OR ((ends_on_basis)::text = ANY ((ARRAY['assumed'::character varying, 'computed'::character varying, 'stated'::character varying])::text[])))),
    CONSTRAINT ck_follow_up_plan_starts_on CHECK ((starts_on_first <= starts_on_last)),
    CONSTRAINT ck_follow_up_plan_starts_on_basis CHECK (((starts_on_basis IS NULL) OR ((starts_on_basis)::text = ANY ((ARRAY['assumed'::character varying, 'computed'::character varying, 'stated'::character varying])::text[]))))
);



CREATE TABLE public.forum (
    record_id uuid NOT NULL,
    title character varying NOT NULL,
    forum_kind character varying,
    perspectives json NOT NULL,
    goal character varying NOT NULL,
    purpose character varying NOT NULL,
    chair character varying NOT NULL,
    chair_rotates boolean,
    members json NOT NULL,
    cadence character varying,
    mandate_note character varying NOT NULL,
    CONSTRAINT ck_forum_cadence CHECK (((cadence IS NULL) OR ((cadence)::text = ANY ((ARRAY['every_fourth_year'::character varying, 'every_second_week'::character varying, 'every_second_year'::character varying, 'every_third_year'::character varying, 'half_yearly'::character varying, 'monthly'::character varying, 'per_tertial'::character varying, 'quarterly'::character varying, 'weekly'::character varying, 'yearly'::character varying])::text[])))),
    CONSTRAINT ck_forum_forum_kind CHECK (((forum_kind IS NULL) OR ((forum_kind)::text = ANY ((ARRAY['other'::character varying, 'preparatory'::character varying, 'steering'::character varying, 'strategic_council'::character varying, 'working'::character varying])::text[]))))
);



CREATE TABLE public.function_holding (
    id uuid NOT NULL,
    unit_id uuid NOT NULL,
    function character varying NOT NULL,
    person_id uuid NOT NULL,
    capacity character varying NOT NULL,
    from_on date NOT NULL,
    to_on date,
    CONSTRAINT ck_function_holding_capacity CHECK (((capacity)::text = ANY ((ARRAY['acting'::character varying, 'deputy'::character varying, 'ordinary'::character varying])::text[]))),
    CONSTRAINT ck_function_holding_days CHECK (((to_on IS NULL) OR (to_on >= from_on)))
);



CREATE TABLE public.history (
    record_id uuid NOT NULL,
    seq integer NOT NULL,
    body character varying NOT NULL,
    prev character varying NOT NULL,
    hash character varying NOT NULL
);



CREATE TABLE public.machine_state (
    machine character varying NOT NULL,
    version integer NOT NULL,
    state character varying NOT NULL,
    final boolean NOT NULL
);



CREATE TABLE public.mandate (
    id uuid NOT NULL,
    unit_id uuid NOT NULL,
    function character varying NOT NULL,
    machine character varying NOT NULL,
    basis character varying NOT NULL,
    from_on date NOT NULL,
    to_on date,
    CONSTRAINT ck_mandate_days CHECK (((to_on IS NULL) OR (to_on >= from_on)))
);



CREATE TABLE public.meeting (
    record_id uuid NOT NULL,
    title character varying NOT NULL,
    meets_on date,
    held_on date,
    attendees json NOT NULL,
    decisions json NOT NULL,
    minutes_at character varying NOT NULL
);



CREATE TABLE public.message (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    day date NOT NULL,
    n integer NOT NULL,
    said json NOT NULL,
    status character varying NOT NULL,
    attempts integer NOT NULL,
    next_try_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    failure character varying NOT NULL,
    CONSTRAINT ck_message_attempts CHECK ((attempts >= 0)),
    CONSTRAINT ck_message_status CHECK (((status)::text = ANY ((ARRAY['cancelled'::character varying, 'dead'::character varying, 'sending'::character varying, 'sent'::character varying, 'waiting'::character varying])::text[])))
);



CREATE TABLE public.municipal_plan (
    record_id uuid NOT NULL,
    owed_since date,
    owed_within character varying,
    title character varying NOT NULL,
    picture_id uuid,
    decided_by character varying NOT NULL,
    paragraph character varying NOT NULL,
    diary_number character varying NOT NULL,
    decided_on_text character varying NOT NULL,
    decided_on_first date,
    decided_on_last date,
    decided_on_basis character varying,
    followed_up_on date,
    CONSTRAINT ck_municipal_plan_decided_on CHECK ((decided_on_first <= decided_on_last)),
    CONSTRAINT ck_municipal_plan_decided_on_basis CHECK (((decided_on_basis IS NULL) OR ((decided_on_basis)::text = ANY ((ARRAY['assumed'::character varying, 'computed'::character varying, 'stated'::character varying])::text[]))))
);



CREATE TABLE public.notice (
    subject_id uuid NOT NULL,
    rule character varying NOT NULL,
    due_on date NOT NULL,
    tier character varying NOT NULL,
    subject character varying NOT NULL,
    code character varying NOT NULL,
    owed_on date NOT NULL,
    made_on date NOT NULL,
    mail_on date NOT NULL,
    roles json NOT NULL,
    status character varying NOT NULL,
    told_on date,
    CONSTRAINT ck_notice_status CHECK (((status)::text = ANY ((ARRAY['acknowledged'::character varying, 'collapsed'::character varying, 'not_owed'::character varying, 'owed'::character varying, 'told'::character varying, 'withdrawn'::character varying])::text[]))),
    CONSTRAINT ck_notice_subject CHECK (((subject)::text = ANY ((ARRAY['function'::character varying, 'mandate'::character varying, 'record'::character varying])::text[]))),
    CONSTRAINT ck_notice_told CHECK ((((status)::text = 'told'::text) = (told_on IS NOT NULL)))
);



CREATE TABLE public.party_act (
    record_id uuid NOT NULL,
    seq integer NOT NULL,
    "position" integer NOT NULL,
    kind character varying NOT NULL,
    unit_id uuid NOT NULL,
    on_text character varying NOT NULL,
    on_first date NOT NULL,
    on_last date NOT NULL,
    function character varying NOT NULL,
    capacity character varying NOT NULL,
    basis character varying NOT NULL,
    item character varying NOT NULL,
    diary_number character varying NOT NULL,
    original_at character varying NOT NULL,
    remark character varying NOT NULL,
    CONSTRAINT ck_party_act_capacity CHECK (((capacity)::text = ANY ((ARRAY['acting'::character varying, 'deputy'::character varying, 'ordinary'::character varying])::text[]))),
    CONSTRAINT ck_party_act_kind CHECK (((kind)::text = ANY ((ARRAY['accepted'::character varying, 'concluded'::character varying, 'consulted'::character varying, 'decided'::character varying, 'oral'::character varying, 'signed'::character varying])::text[])))
);



CREATE TABLE public.person (
    id uuid NOT NULL,
    handle character varying NOT NULL,
    name character varying NOT NULL,
    email character varying NOT NULL,
    language character varying NOT NULL,
    login character varying NOT NULL,
    role character varying NOT NULL,
    left_on date,
    CONSTRAINT ck_person_language CHECK (((language)::text = ANY ((ARRAY['en'::character varying, 'sv'::character varying])::text[]))),
    CONSTRAINT ck_person_role CHECK (((role)::text = ANY ((ARRAY['auditor'::character varying, 'coordinator'::character varying])::text[])))
);



CREATE TABLE public.picture (
    record_id uuid NOT NULL,
    owed_since date,
    owed_within character varying,
    title character varying NOT NULL,
    diary_number character varying NOT NULL,
    legal_purpose character varying,
    method character varying,
    process character varying NOT NULL,
    mapping character varying NOT NULL,
    other_information character varying NOT NULL,
    analysis character varying NOT NULL,
    sources json NOT NULL,
    groups_reached json NOT NULL,
    reviews json NOT NULL,
    problems json NOT NULL,
    updated_on date,
    prioritised_on date,
    CONSTRAINT ck_picture_legal_purpose CHECK (((legal_purpose IS NULL) OR ((legal_purpose)::text = ANY ((ARRAY['both'::character varying, 'joint'::character varying, 'law'::character varying])::text[])))),
    CONSTRAINT ck_picture_method CHECK (((method IS NULL) OR ((method)::text = ANY ((ARRAY['each_first'::character varying, 'joint_from_start'::character varying])::text[]))))
);



CREATE TABLE public.record (
    id uuid NOT NULL,
    reference character varying NOT NULL,
    machine character varying NOT NULL,
    machine_version integer NOT NULL,
    state character varying NOT NULL,
    version integer NOT NULL,
    family uuid NOT NULL,
    last_seq integer NOT NULL,
    last_hash character varying NOT NULL,
    to_be_decided json NOT NULL,
    parent_id uuid,
    predecessor_id uuid,
    CONSTRAINT ck_record_parent CHECK ((parent_id <> id)),
    CONSTRAINT ck_record_predecessor CHECK ((predecessor_id <> id)),
    CONSTRAINT ck_record_reference CHECK (((length((reference)::text) >= 1) AND (length((reference)::text) <= 60))),
    CONSTRAINT ck_record_version CHECK (((version >= 1) AND (last_seq >= 1)))
);



CREATE TABLE public.record_area (
    record_id uuid CONSTRAINT agreement_area_record_id_not_null NOT NULL,
    area_code character varying CONSTRAINT agreement_area_area_code_not_null NOT NULL
);



CREATE TABLE public.record_party (
    record_id uuid CONSTRAINT agreement_party_record_id_not_null NOT NULL,
    unit_id uuid CONSTRAINT agreement_party_unit_id_not_null NOT NULL
);



CREATE TABLE public.register_fact (
    key character varying NOT NULL,
    value character varying NOT NULL
);



CREATE TABLE public.round (
    record_id uuid NOT NULL,
    title character varying NOT NULL,
    plan_id uuid,
    period character varying,
    period_starts_on date,
    period_ends_on date,
    conclude_by date,
    meeting character varying NOT NULL,
    conclusions character varying NOT NULL,
    no_measures boolean,
    improvements json NOT NULL,
    CONSTRAINT ck_round_period CHECK ((period_starts_on <= period_ends_on))
);



CREATE TABLE public.sealed_text (
    digest character varying NOT NULL,
    salt character varying,
    text character varying
);



CREATE TABLE public.stored_definition (
    machine character varying NOT NULL,
    version integer NOT NULL,
    sha256 character varying NOT NULL,
    body character varying NOT NULL
);



CREATE TABLE public.unit (
    id uuid NOT NULL,
    name character varying NOT NULL,
    name_key character varying NOT NULL,
    side character varying NOT NULL,
    legal_entity character varying NOT NULL,
    organisation_number character varying NOT NULL,
    address character varying NOT NULL,
    area_code character varying,
    CONSTRAINT ck_unit_side CHECK (((side)::text = ANY ((ARRAY['municipality'::character varying, 'other'::character varying, 'police'::character varying])::text[])))
);



INSERT INTO public.action_plan VALUES ('13a9e87d-3029-4074-acd0-bbf28d5c49d3', '2026-03-10', 'P90D', '2026-04', '2026-04-01', '2026-04-30', 'assumed', '2027-12-31', '2027-12-31', '2027-12-31', 'stated', '2026-04-01', 'ungdomar', 'ungdomar', 'färre unga utsätts', '', '', '', '', '[{"party": "1affbb9c-17ab-41e3-9055-7594397cd782", "commitment": "f\u00e4ltassistenter", "responsible": "socialchef"}]', '[{"name": "anm\u00e4lda r\u00e5n", "direction": "lower", "baseline": "34", "baseline_period": "2025", "control_area": "Sk\u00f6vde"}]');



INSERT INTO public.activity VALUES ('5f148c52-6cf9-4fb5-8aa4-c5473fd4c774', '', NULL, NULL, NULL, '', NULL, NULL, NULL, 'Föräldravandring', NULL, '', 'both', '', 'minst 8', '[{"number": "3", "period": "2026-03", "on": "2026-03-31", "note": "regn"}]');
INSERT INTO public.activity VALUES ('3409765c-82b0-4b26-aadd-76c9e9377076', '', NULL, NULL, NULL, '2026-10-31', '2026-10-31', '2026-10-31', 'stated', 'fler vuxna ute', '80152eec-eea3-46a7-bd91-a04b2d495c4f', '', NULL, 'fritidschef', '', '[]');
INSERT INTO public.activity VALUES ('26bfdbb9-adcb-4dd3-8c1d-28f9d6a89e83', '', NULL, NULL, NULL, '2026-09-30', '2026-09-30', '2026-09-30', 'stated', 'Trygghetsvandring', '473d0875-e663-4c68-8077-aef1528b360b', '', NULL, 'fritidschef', '', '[]');



INSERT INTO public.agreement VALUES ('10bbb6bd-61ee-4818-9c72-cb1865bcd453', '', '', '[]', '[]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '', NULL, NULL, '[]', '[]', '', '', '');
INSERT INTO public.agreement VALUES ('75822868-d8c9-436f-9798-77fcf93d50d4', '', '', '[]', '[]', '', NULL, NULL, NULL, '2020-12', '2020-12-01', '2020-12-31', 'assumed', '', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '', NULL, NULL, '[]', '[]', '', '', '');
INSERT INTO public.agreement VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', 'Samverkansavtal', '', '["tryggare centrum"]', '["ungdomar", "brottsoffer"]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-02-01', '2026-02-01', '2026-02-01', 'stated', '2029-12-31', '2029-12-31', '2029-12-31', 'stated', NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '', NULL, NULL, '[]', '[]', '', '', '');
INSERT INTO public.agreement VALUES ('3cadd068-02bb-406e-841e-f57b0e75e5e4', 'Underavtal', '', '["trygghet"]', '["ungdomar"]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-03-10', '2026-03-10', '2026-03-10', 'stated', '2028-03-09', '2028-03-09', '2028-03-09', 'stated', NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '', '2026-01-19', 'P9M', '[{"party": "1affbb9c-17ab-41e3-9055-7594397cd782", "function": "samordnare", "percent": "50"}, {"party": "d8f2f7b7-c5eb-4bd5-b659-7276ba85f802", "function": "kommunpolis", "percent": "25"}]', '["kallar", "f\u00f6r anteckningar"]', '', 'kommunchef', '');



INSERT INTO public.alembic_version VALUES ('0003');



INSERT INTO public.area VALUES ('1490', 'Borås', 'municipality', NULL);
INSERT INTO public.area VALUES ('1435', 'Tanum', 'municipality', NULL);



INSERT INTO public.communication_plan VALUES ('d1a1984c-b59e-4450-bb4d-772f47fd94fc', '2026-03-10', 'P30D', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-04-01', '', '', '', '', '', '["vi g\u00f6r det h\u00e4r"]', '[{"reach": "external", "group": "boende", "channel": "webb"}]');



INSERT INTO public.contact_list VALUES ('b30f96ac-2ee8-4ec0-9e53-8c190bbdae7a', NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-04-01', '', '[{"party": "1affbb9c-17ab-41e3-9055-7594397cd782", "function": "samordnare", "reached_at": "v\u00e4xeln"}]');



INSERT INTO public.deadline VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', 'term_begins_unsigned', '2026-02-01', '2026-01-30', 3, false, 'settled', 5, NULL, NULL);
INSERT INTO public.deadline VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', 'begin', '2026-02-01', '2026-02-01', 0, true, 'settled', 6, NULL, NULL);
INSERT INTO public.deadline VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', 'expire', '2030-02-01', '2030-02-01', 2, true, 'superseded', NULL, NULL, NULL);
INSERT INTO public.deadline VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', 'main_agreement_ends', '2030-01-31', '2030-01-31', 3, false, 'superseded', NULL, NULL, NULL);
INSERT INTO public.deadline VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', 'expire', '2030-01-01', '2030-01-01', 2, true, 'open', NULL, NULL, NULL);
INSERT INTO public.deadline VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', 'main_agreement_ends', '2029-12-31', '2029-12-28', 3, false, 'open', NULL, NULL, '2028-12-22');
INSERT INTO public.deadline VALUES ('820ba772-5923-4468-a61f-ce6330ac32fc', 'duty_falls_due', '2025-07-01', '2025-07-01', 3, false, 'settled', 2, NULL, NULL);
INSERT INTO public.deadline VALUES ('820ba772-5923-4468-a61f-ce6330ac32fc', 'fall_due', '2028-03-03', '2028-03-03', 0, true, 'open', NULL, NULL, NULL);
INSERT INTO public.deadline VALUES ('820ba772-5923-4468-a61f-ce6330ac32fc', 'duty_falls_due', '2028-03-02', '2028-03-02', 3, false, 'open', NULL, NULL, '2027-09-02');
INSERT INTO public.deadline VALUES ('fde93f56-0777-470e-9516-0ab26e555732', 'picture_owed', '2026-10-19', '2026-10-19', 3, false, 'settled', 8, NULL, NULL);
INSERT INTO public.deadline VALUES ('3cadd068-02bb-406e-841e-f57b0e75e5e4', 'sub_agreement_owed', '2026-10-19', '2026-10-19', 3, false, 'settled', 5, NULL, NULL);
INSERT INTO public.deadline VALUES ('3cadd068-02bb-406e-841e-f57b0e75e5e4', 'term_begins_unsigned', '2026-03-10', '2026-03-10', 3, false, 'settled', 5, NULL, NULL);
INSERT INTO public.deadline VALUES ('3cadd068-02bb-406e-841e-f57b0e75e5e4', 'begin', '2026-03-10', '2026-03-10', 0, true, 'settled', 6, NULL, NULL);
INSERT INTO public.deadline VALUES ('3cadd068-02bb-406e-841e-f57b0e75e5e4', 'expire', '2028-03-10', '2028-03-10', 1, true, 'open', NULL, NULL, NULL);
INSERT INTO public.deadline VALUES ('3cadd068-02bb-406e-841e-f57b0e75e5e4', 'sub_agreement_ends', '2028-03-09', '2028-03-09', 3, false, 'open', NULL, NULL, '2027-03-09');
INSERT INTO public.deadline VALUES ('13a9e87d-3029-4074-acd0-bbf28d5c49d3', 'action_plan_owed', '2026-06-08', '2026-06-08', 3, false, 'settled', 3, NULL, NULL);
INSERT INTO public.deadline VALUES ('13a9e87d-3029-4074-acd0-bbf28d5c49d3', 'end', '2028-01-01', '2028-01-01', 1, true, 'open', NULL, NULL, NULL);
INSERT INTO public.deadline VALUES ('13a9e87d-3029-4074-acd0-bbf28d5c49d3', 'annex_ends', '2027-12-31', '2027-12-30', 3, false, 'open', NULL, NULL, '2027-11-01');
INSERT INTO public.deadline VALUES ('13a9e87d-3029-4074-acd0-bbf28d5c49d3', 'begin', '2026-04-01', '2026-04-01', 0, true, 'settled', 4, NULL, NULL);
INSERT INTO public.deadline VALUES ('d1a1984c-b59e-4450-bb4d-772f47fd94fc', 'communication_plan_owed', '2026-04-09', '2026-04-09', 3, false, 'settled', 3, NULL, NULL);
INSERT INTO public.deadline VALUES ('d1a1984c-b59e-4450-bb4d-772f47fd94fc', 'begin', '2026-04-01', '2026-04-01', 0, true, 'settled', 4, NULL, NULL);
INSERT INTO public.deadline VALUES ('f58ef2fa-b2ae-4501-9c02-70f9e104334a', 'follow_up_plan_owed', '2026-05-09', '2026-05-08', 3, false, 'settled', 3, NULL, NULL);
INSERT INTO public.deadline VALUES ('f58ef2fa-b2ae-4501-9c02-70f9e104334a', 'end', '2028-03-10', '2028-03-10', 1, true, 'open', NULL, NULL, NULL);
INSERT INTO public.deadline VALUES ('f58ef2fa-b2ae-4501-9c02-70f9e104334a', 'annex_ends', '2028-03-09', '2028-03-09', 3, false, 'open', NULL, NULL, '2028-01-09');
INSERT INTO public.deadline VALUES ('f58ef2fa-b2ae-4501-9c02-70f9e104334a', 'begin', '2026-04-01', '2026-04-01', 0, true, 'settled', 4, NULL, NULL);
INSERT INTO public.deadline VALUES ('34c6b3a1-c749-437e-93aa-f9f0afe48d16', 'lay_out', '2027-01-01', '2027-01-01', 0, true, 'open', NULL, NULL, NULL);
INSERT INTO public.deadline VALUES ('c92ceb92-0a58-40d9-b581-668c052f4a25', 'lay_out', '2027-07-01', '2027-07-01', 0, true, 'open', NULL, NULL, NULL);
INSERT INTO public.deadline VALUES ('73321c78-969c-4d0b-97dc-98758611ef7a', 'lay_out', '2028-01-01', '2028-01-01', 0, true, 'open', NULL, NULL, NULL);
INSERT INTO public.deadline VALUES ('b30f96ac-2ee8-4ec0-9e53-8c190bbdae7a', 'begin', '2026-04-01', '2026-04-01', 0, true, 'settled', 3, NULL, NULL);
INSERT INTO public.deadline VALUES ('d60e4729-a487-4eab-a600-19432e4485a7', 'duty_falls_due', '2025-07-01', '2025-07-01', 3, false, 'settled', 2, NULL, NULL);
INSERT INTO public.deadline VALUES ('d60e4729-a487-4eab-a600-19432e4485a7', 'fall_due', '2027-06-11', '2027-06-11', 0, true, 'open', NULL, NULL, NULL);
INSERT INTO public.deadline VALUES ('d60e4729-a487-4eab-a600-19432e4485a7', 'duty_falls_due', '2027-06-10', '2027-06-10', 3, false, 'open', NULL, NULL, '2026-12-10');
INSERT INTO public.deadline VALUES ('075c2c37-cf40-43ca-a046-b5ad77fe47f2', 'duty_falls_due', '2026-07-01', '2026-07-01', 3, false, 'settled', 2, NULL, NULL);
INSERT INTO public.deadline VALUES ('80152eec-eea3-46a7-bd91-a04b2d495c4f', 'lay_out', '2026-07-01', '2026-07-01', 0, true, 'settled', 2, NULL, NULL);
INSERT INTO public.deadline VALUES ('10bbb6bd-61ee-4818-9c72-cb1865bcd453', 'to_be_decided:purposes', '2026-06-01', '2026-06-01', 3, false, 'open', NULL, NULL, NULL);
INSERT INTO public.deadline VALUES ('e295c66d-659c-4fd2-9aa1-7c5bf67b47f7', 'duty_falls_due', '2026-07-01', '2026-07-01', 3, false, 'open', NULL, NULL, NULL);
INSERT INTO public.deadline VALUES ('80152eec-eea3-46a7-bd91-a04b2d495c4f', 'round_to_be_concluded', '2026-07-30', '2026-07-30', 3, false, 'settled', 3, NULL, NULL);
INSERT INTO public.deadline VALUES ('3409765c-82b0-4b26-aadd-76c9e9377076', 'activity_time_is_up', '2026-10-31', '2026-10-30', 3, false, 'open', NULL, NULL, '2026-10-17');
INSERT INTO public.deadline VALUES ('473d0875-e663-4c68-8077-aef1528b360b', 'meeting_to_be_held', '2026-05-01', '2026-04-30', 3, false, 'open', NULL, NULL, '2026-04-24');
INSERT INTO public.deadline VALUES ('26bfdbb9-adcb-4dd3-8c1d-28f9d6a89e83', 'activity_time_is_up', '2026-09-30', '2026-09-30', 3, false, 'superseded', NULL, NULL, NULL);
INSERT INTO public.deadline VALUES ('eb01339d-1af1-4095-854d-74413449eb76', 'meeting_to_be_held', '2026-06-01', '2026-06-01', 3, false, 'superseded', NULL, NULL, NULL);



INSERT INTO public.duty VALUES ('e295c66d-659c-4fd2-9aa1-7c5bf67b47f7', '', 'plan_followed_up', '2024-07-01', NULL, '');
INSERT INTO public.duty VALUES ('075c2c37-cf40-43ca-a046-b5ad77fe47f2', '', 'plan_followed_up', '2024-07-01', NULL, '');
INSERT INTO public.duty VALUES ('820ba772-5923-4468-a61f-ce6330ac32fc', '', 'picture_updated', '2023-07-01', '2026-03-02', 'BORAS-2026/PICTURE');
INSERT INTO public.duty VALUES ('d60e4729-a487-4eab-a600-19432e4485a7', '', 'picture_updated', '2023-07-01', '2025-06-10', 'KS 2025/88 § 41');



INSERT INTO public.follow_up VALUES ('6cef4100-c703-4b23-bc87-96f2509ded78', 'anmälda rån', 'effect', 'action_plans', '13a9e87d-3029-4074-acd0-bbf28d5c49d3', '', '', '', '[]', '', NULL, 'anmälda rån', 'lower', '34', NULL, NULL, NULL, 'Skövde', NULL, NULL);
INSERT INTO public.follow_up VALUES ('c9357ef2-07ea-4768-b772-d250b8e766a8', '', 'process', 'agreement', '3cadd068-02bb-406e-841e-f57b0e75e5e4', '', '', 'som planerat', '[{"party": "1affbb9c-17ab-41e3-9055-7594397cd782", "kept": "partly", "remark": "ont om folk"}]', '', NULL, '', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO public.follow_up VALUES ('5e3be4e4-8178-4067-a097-af26f3811a5b', '', 'process', 'organisation', NULL, '', '', 'färre rån', '[]', '', NULL, '', NULL, NULL, '21', 'fell', 'unknown', '', '30', '29.5');



INSERT INTO public.follow_up_plan VALUES ('f58ef2fa-b2ae-4501-9c02-70f9e104334a', '2026-03-10', 'P60D', '2026-04-01', '2026-04-01', '2026-04-01', 'stated', '2028-03-09', '2028-03-09', '2028-03-09', 'stated', '2026-04-01', '', '[{"subject": "organisation", "aspect": "process", "cadence": "half_yearly"}, {"subject": "action_plans", "aspect": "effect", "cadence": "half_yearly"}]');



INSERT INTO public.forum VALUES ('92898b8d-4e36-4488-80c1-362adbd34c19', 'Styrgrupp', 'steering', '["strategic"]', '', '', 'kommunchef', true, '[{"party": "1affbb9c-17ab-41e3-9055-7594397cd782", "function": "kommunchef"}, {"party": "d8f2f7b7-c5eb-4bd5-b659-7276ba85f802", "function": "omr\u00e5deschef"}]', 'monthly', '');



INSERT INTO public.function_holding VALUES ('d0b9d6ea-7ca0-4a6b-aef6-58974752dfc0', '1affbb9c-17ab-41e3-9055-7594397cd782', 'coordinator', 'eb918113-b83a-4b98-9081-7038835a6d85', 'ordinary', '2026-01-10', NULL);



INSERT INTO public.history VALUES ('820ba772-5923-4468-a61f-ce6330ac32fc', 1, '{"changes":{"areas":["1490"],"clock_from":"2023-07-01","duty_kind":"picture_updated","parties":["1affbb9c-17ab-41e3-9055-7594397cd782"]},"dest":"open","kind":"moved","machine":"duty","machine_version":1,"on":"2026-01-10","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"820ba772-5923-4468-a61f-ce6330ac32fc","recorded_at":"2026-01-10T16:31:17.307460+00:00","reference":"BORÅS/LAW-PICTURE","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'ab053f9300a28eff475f0136473eb0ac36e97bd9df7f51ca0c17b3f9a1d7464d');
INSERT INTO public.history VALUES ('e295c66d-659c-4fd2-9aa1-7c5bf67b47f7', 1, '{"changes":{"areas":["1490"],"clock_from":"2024-07-01","duty_kind":"plan_followed_up","parties":["1affbb9c-17ab-41e3-9055-7594397cd782"]},"dest":"open","kind":"moved","machine":"duty","machine_version":1,"on":"2026-01-10","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"e295c66d-659c-4fd2-9aa1-7c5bf67b47f7","recorded_at":"2026-01-10T16:31:17.307460+00:00","reference":"BORÅS/LAW-PLAN","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '13b47f9472170f5ab72988f58d382fa1f289979eec91f30b0996ef22c7ed1717');
INSERT INTO public.history VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', 1, '{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["1affbb9c-17ab-41e3-9055-7594397cd782","d8f2f7b7-c5eb-4bd5-b659-7276ba85f802"],"priorities":["6e327a39e5cf60d31ae7a88f2facb216fbb09bd1686a720a0f0ab13c491fb2f7","205ec137bea0123c20850d9346207228163e0b4f4fe1804c079969e06d6ecebc"],"purposes":["5362ad47d001c6cf55a3c57252eb1b131d87d37ca2c5702de53028a238dd8673"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"035302ffc33a3772da4852f13e8578c990b82501a1813296e4f1def509a3d67a"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":2,"on":"2026-01-10","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"849299e5-1a2b-473d-a851-5ff50fb8b466","recorded_at":"2026-01-10T16:31:17.307460+00:00","reference":"BORAS-2026","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'a02ee9c0e2b27bef22f17374b22da96081c0b78989c73d50a373050543d6a803');
INSERT INTO public.history VALUES ('d60e4729-a487-4eab-a600-19432e4485a7', 1, '{"changes":{"areas":["1435"],"clock_from":"2023-07-01","duty_kind":"picture_updated","parties":["c2b5aad7-edbd-483a-aa59-b25a99229317"]},"dest":"open","kind":"moved","machine":"duty","machine_version":1,"on":"2026-01-10","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"d60e4729-a487-4eab-a600-19432e4485a7","recorded_at":"2026-01-10T16:31:17.307460+00:00","reference":"TANUM/LAW-PICTURE","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '9166afe1485ebfd275705c473ba190c49a8d217ba35701ee5efda26e3ba639c6');
INSERT INTO public.history VALUES ('075c2c37-cf40-43ca-a046-b5ad77fe47f2', 1, '{"changes":{"areas":["1435"],"clock_from":"2024-07-01","duty_kind":"plan_followed_up","parties":["c2b5aad7-edbd-483a-aa59-b25a99229317"]},"dest":"open","kind":"moved","machine":"duty","machine_version":1,"on":"2026-01-10","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"075c2c37-cf40-43ca-a046-b5ad77fe47f2","recorded_at":"2026-01-10T16:31:17.307460+00:00","reference":"TANUM/LAW-PLAN","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '6521e66904ded228818604d06ef6c1bcde9d75fbed90257f63bcb801e5d601aa');
INSERT INTO public.history VALUES ('10bbb6bd-61ee-4818-9c72-cb1865bcd453', 1, '{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["14be7e6d-55b4-4e51-9fcc-2ac8ce6b0676","c2b5aad7-edbd-483a-aa59-b25a99229317"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":2,"on":"2026-01-10","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"10bbb6bd-61ee-4818-9c72-cb1865bcd453","recorded_at":"2026-01-10T16:31:17.307460+00:00","reference":"TANUM-2026","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '70dc25a8a6fa5e26020a35fe57c1778797ef8c3614e90b334a3e0b64632551d7');
INSERT INTO public.history VALUES ('75822868-d8c9-436f-9798-77fcf93d50d4', 1, '{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["1affbb9c-17ab-41e3-9055-7594397cd782","d8f2f7b7-c5eb-4bd5-b659-7276ba85f802"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":2,"on":"2020-12-31","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"75822868-d8c9-436f-9798-77fcf93d50d4","recorded_at":"2026-01-10T16:31:17.307460+00:00","reference":"BORAS-2021","seq":1,"today":"2026-01-10"}', '0000000000000000000000000000000000000000000000000000000000000000', '816e0e1f448a107077ca90a6ea5f61ab33f4fd35cc629c37b23e6f34fd033030');
INSERT INTO public.history VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', 2, '{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"ed0564dbc0faf4a4d64e2e9fa87c6bb90622aa583ad305ffc9aedbccfb826feb","record":"849299e5-1a2b-473d-a851-5ff50fb8b466","recorded_at":"2026-01-10T16:31:17.307460+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}', 'a02ee9c0e2b27bef22f17374b22da96081c0b78989c73d50a373050543d6a803', '2702e0dcd28b2fd2f2e3c4988cc376d273936e4ec8e78080674b6eb3d5a9190b');
INSERT INTO public.history VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', 3, '{"acts":[{"capacity":"ordinary","function":"23e33007635ba72b60134bede10732bf82a9b8172494279c69a47a69a4ddd560","item":"c6fad878a64fd326b2c1567aba53f3a8838706e41b765b3dfaf4d94ff4893a40","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"1affbb9c-17ab-41e3-9055-7594397cd782"}],"decider":{"evidence":"e7d9389a3c75b158218b063a38e80aefe18fcca59610c5301018de789ee93b09","function":"3353eb0f33d2f89eefc429145a0db544fa6e1b715d432c72567e6cd3531d185e","unit":"1affbb9c-17ab-41e3-9055-7594397cd782"},"kind":"changed","on":"2026-01-12","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"849299e5-1a2b-473d-a851-5ff50fb8b466","recorded_at":"2026-01-20T16:31:17.555398+00:00","seq":3,"today":"2026-01-20"}', '2702e0dcd28b2fd2f2e3c4988cc376d273936e4ec8e78080674b6eb3d5a9190b', 'e41d06b8d9ee0b12cfd9db2c59ace059417a8c687c450ca1dcaffa742ae321dc');
INSERT INTO public.history VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', 4, '{"acts":[{"capacity":"ordinary","function":"c6d0777ff6a97af2e0d214b69f5934a7b9ee959818692c06fdd5e90ec819afd9","item":"fd721fe7fb10eba2bcd46acd43e93c740b875b6628c0f8a63ed57ea240df9059","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"d8f2f7b7-c5eb-4bd5-b659-7276ba85f802"}],"decider":{"evidence":"8316712250501ebf8355322b192ce8b0d16bc5473edbf62324b2cb9db4de1919","function":"f0e3a858b558d21cbe0817846fd3331d00845b331e44c7d1f6a6e83c1bae6d8b","unit":"d8f2f7b7-c5eb-4bd5-b659-7276ba85f802"},"kind":"changed","on":"2026-01-19","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"849299e5-1a2b-473d-a851-5ff50fb8b466","recorded_at":"2026-01-20T16:31:17.555398+00:00","seq":4,"today":"2026-01-20"}', 'e41d06b8d9ee0b12cfd9db2c59ace059417a8c687c450ca1dcaffa742ae321dc', '52ad4d158fadd33f9b7af5214bcd51422a7863ca583ca8ee13ce3ab419357953');
INSERT INTO public.history VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', 5, '{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"849299e5-1a2b-473d-a851-5ff50fb8b466","recorded_at":"2026-01-20T16:31:17.555398+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}', '52ad4d158fadd33f9b7af5214bcd51422a7863ca583ca8ee13ce3ab419357953', '671328a1282dcc12530f3a53adb3b5d6a67d78fc3e0904f9b83e624bf6c19c98');
INSERT INTO public.history VALUES ('fde93f56-0777-470e-9516-0ab26e555732', 1, '{"cause":["849299e5-1a2b-473d-a851-5ff50fb8b466",5],"changes":{"owed_since":"2026-01-19","owed_within":"P9M","parent_id":"849299e5-1a2b-473d-a851-5ff50fb8b466"},"dest":"planned","kind":"moved","machine":"problem_picture","machine_version":2,"on":"2026-01-19","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"fde93f56-0777-470e-9516-0ab26e555732","recorded_at":"2026-01-20T16:31:17.555398+00:00","reference":"BORAS-2026/PICTURE","seq":1,"today":"2026-01-20","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '8cb29bbdd6124399a1756eb86b4a43ff33370b0ab224bbc92d2d41a62080446f');
INSERT INTO public.history VALUES ('3cadd068-02bb-406e-841e-f57b0e75e5e4', 1, '{"cause":["849299e5-1a2b-473d-a851-5ff50fb8b466",5],"changes":{"areas":["1490"],"ends_with_parent":false,"owed_since":"2026-01-19","owed_within":"P9M","parent_id":"849299e5-1a2b-473d-a851-5ff50fb8b466","parties":["1affbb9c-17ab-41e3-9055-7594397cd782","d8f2f7b7-c5eb-4bd5-b659-7276ba85f802"]},"dest":"draft","kind":"moved","machine":"sub_agreement","machine_version":2,"on":"2026-01-19","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"3cadd068-02bb-406e-841e-f57b0e75e5e4","recorded_at":"2026-01-20T16:31:17.555398+00:00","reference":"BORAS-2026/SUB","seq":1,"today":"2026-01-20","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '11f40323b6c3dde8517a0994c732ad93143ed77eb969df26072ecc2db6adeb47');
INSERT INTO public.history VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', 6, '{"dest":"active","kind":"moved","on":"2026-02-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"849299e5-1a2b-473d-a851-5ff50fb8b466","recorded_at":"2026-03-01T16:31:17.858769+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}', '671328a1282dcc12530f3a53adb3b5d6a67d78fc3e0904f9b83e624bf6c19c98', 'abdf1bc545bfce8a03ea165b8b9f2cda92ea8dce4cb036bee167a1dc6676a23b');
INSERT INTO public.history VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', 7, '{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["1affbb9c-17ab-41e3-9055-7594397cd782","d8f2f7b7-c5eb-4bd5-b659-7276ba85f802"],"priorities":["6e327a39e5cf60d31ae7a88f2facb216fbb09bd1686a720a0f0ab13c491fb2f7","205ec137bea0123c20850d9346207228163e0b4f4fe1804c079969e06d6ecebc"],"purposes":["5362ad47d001c6cf55a3c57252eb1b131d87d37ca2c5702de53028a238dd8673"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"035302ffc33a3772da4852f13e8578c990b82501a1813296e4f1def509a3d67a"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"bec2f3ecbd8913e2312360a176ff5fe9f803d1420d8bb9459cf79dc55f5333a3","record":"849299e5-1a2b-473d-a851-5ff50fb8b466","recorded_at":"2026-03-01T16:31:17.858769+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}', 'abdf1bc545bfce8a03ea165b8b9f2cda92ea8dce4cb036bee167a1dc6676a23b', 'a6c92da95bc4c225b095dc1a3c87a11a473cdb2f1f853c0539336cdfec40cea0');
INSERT INTO public.history VALUES ('10bbb6bd-61ee-4818-9c72-cb1865bcd453', 2, '{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"10bbb6bd-61ee-4818-9c72-cb1865bcd453","recorded_at":"2026-03-01T16:31:17.858769+00:00","seq":2,"today":"2026-03-01"}', '70dc25a8a6fa5e26020a35fe57c1778797ef8c3614e90b334a3e0b64632551d7', '3ee7d3e65e9a9e99042fa52a048498f741602c6a6d750c27c9a5754ec95ababe');
INSERT INTO public.history VALUES ('fde93f56-0777-470e-9516-0ab26e555732', 2, '{"changes":{"legal_purpose":"both","method":"joint_from_start","title":"baa4f87039c6a6d53a05504775d8c1718e3967deb2d31444234aefc9191418d1"},"dest":"gathering","kind":"moved","on":"2026-03-02","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"0affe3aef2778a2dc2d8df7c8a2ec313d5ce11509fdb70c675b21ba820a7a7b8","record":"fde93f56-0777-470e-9516-0ab26e555732","recorded_at":"2026-03-02T16:31:18.151952+00:00","seq":2,"source":"planned","today":"2026-03-02","trigger":"gather"}', '8cb29bbdd6124399a1756eb86b4a43ff33370b0ab224bbc92d2d41a62080446f', 'fe1e337737be9a1eb616d7ee0d8b7b236c280ffb98b87271a9b9034a5b779ced');
INSERT INTO public.history VALUES ('fde93f56-0777-470e-9516-0ab26e555732', 3, '{"changes":{"analysis":"51b3739a09ec048d3b9ba4acc277f3c807d02623e2d3f9fee30affe5a2b01e74","groups_reached":["young"],"mapping":"21c792723d9af2290bc1395efe649dab37ae755d8656627c95175b937c0e6e72","problems":[{"character":"long_term","name":"357d9bc9d15b982fb563bacf8eb386f957dc54d589955ba10613cd8f49ca388c"},{"character":"temporary","name":"2a3a4e479e2f609e042209c7fd63944ff65f793a5ba51f13f73de16b80d4a996"}],"process":"83f151b764d3e07764b1eae1953abbd7104d7bf67bf07b255a98fb957a11efa7","reviews":[{"note":"2553d37d12ebeedfdb6d4ac7e7e559768e9d491be98f53bb493440eb63efe5fc","subject":"youth"}],"sources":[{"kind":"crime_statistics","period":"f59d08120e3eb506ecc2d6bf1f3f016667e6fd9aa2f35bd0707bdc193e78df2b","title":"d43a145ef435b926ad2628ecb7fcd43db1a243c584377870c5a493d1e15bab50"},{"kind":"safety_survey","title":"a4e714747e88f3b1a9dbce4a4f40291f8c49b493fc5ca80c7efdfee3329f437f"}]},"dest":"gathering","kind":"moved","on":"2026-03-02","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"b7d13958015b835f3967c81d6c2d0e0ac91378179b4013fe19cd2a6bfb2118f5","record":"fde93f56-0777-470e-9516-0ab26e555732","recorded_at":"2026-03-02T16:31:18.151952+00:00","seq":3,"source":"gathering","today":"2026-03-02","trigger":"fill_in"}', 'fe1e337737be9a1eb616d7ee0d8b7b236c280ffb98b87271a9b9034a5b779ced', '56eae727eb829a4e167d78a06c239ce968aaacd2f4064ab05b98f5dbf66c81f4');
INSERT INTO public.history VALUES ('fde93f56-0777-470e-9516-0ab26e555732', 4, '{"dest":"drafted","kind":"moved","on":"2026-03-02","passed":["has_the_three_parts"],"principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"e2f074e3dc63ebd651007686d6cfa4e406f3b52a7facbe9398bf7c93881dfaf1","record":"fde93f56-0777-470e-9516-0ab26e555732","recorded_at":"2026-03-02T16:31:18.151952+00:00","seq":4,"source":"gathering","today":"2026-03-02","trigger":"draft","voids":["accepted"]}', '56eae727eb829a4e167d78a06c239ce968aaacd2f4064ab05b98f5dbf66c81f4', '8487198e5348a5658db81133c411ff7e55636c35fb10263b628d1b26f235828c');
INSERT INTO public.history VALUES ('fde93f56-0777-470e-9516-0ab26e555732', 5, '{"acts":[{"capacity":"ordinary","function":"602e140405f4c1a9156417d9d897829256bc862855e1b65a750646c77d8dc085","kind":"accepted","on":{"first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"unit":"1affbb9c-17ab-41e3-9055-7594397cd782"}],"decider":{"function":"88a29dfb93f590dc339e8a7dc65ea95b51f174efe615b07057d2c77a5bb764ff","unit":"1affbb9c-17ab-41e3-9055-7594397cd782"},"kind":"changed","on":"2026-03-02","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"fde93f56-0777-470e-9516-0ab26e555732","recorded_at":"2026-03-02T16:31:18.151952+00:00","seq":5,"today":"2026-03-02"}', '8487198e5348a5658db81133c411ff7e55636c35fb10263b628d1b26f235828c', '660f64610fa0b11503ee6dba44d57a1a19ff28a91a6b8559f7ac78d2d1c5bb0b');
INSERT INTO public.history VALUES ('fde93f56-0777-470e-9516-0ab26e555732', 6, '{"acts":[{"capacity":"ordinary","function":"3ad7eec3d99c97bb69739c7f2cc32710c5412819ea1e1852c42e185e9df110e0","kind":"accepted","on":{"first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"remark":"230aaf00f9530bdda12cccf2df6dfca36643711b14d47ecb4a45c7e4709d44e1","unit":"d8f2f7b7-c5eb-4bd5-b659-7276ba85f802"}],"decider":{"function":"bc9e1bdab6157e6aaff578fef1ddaaad3e8ce7ff415ee87c94900c2f49023748","unit":"d8f2f7b7-c5eb-4bd5-b659-7276ba85f802"},"kind":"changed","on":"2026-03-02","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"fde93f56-0777-470e-9516-0ab26e555732","recorded_at":"2026-03-02T16:31:18.151952+00:00","seq":6,"today":"2026-03-02"}', '660f64610fa0b11503ee6dba44d57a1a19ff28a91a6b8559f7ac78d2d1c5bb0b', '1779a1c9dd2437883e7ed4e30d94e4209ef151af504bba60a1aa7156d41860fe');
INSERT INTO public.history VALUES ('fde93f56-0777-470e-9516-0ab26e555732', 7, '{"changes":{"updated_on":"2026-03-02"},"dest":"accepted","kind":"moved","on":"2026-03-02","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"fde93f56-0777-470e-9516-0ab26e555732","recorded_at":"2026-03-02T16:31:18.151952+00:00","seq":7,"source":"drafted","today":"2026-03-02","trigger":"accept"}', '1779a1c9dd2437883e7ed4e30d94e4209ef151af504bba60a1aa7156d41860fe', 'f1082e13609cb3e526b48d9c97e848f63e34b9868b8cdf2eea4513790a059000');
INSERT INTO public.history VALUES ('820ba772-5923-4468-a61f-ce6330ac32fc', 2, '{"cause":["fde93f56-0777-470e-9516-0ab26e555732",7],"changes":{"met_on":"2026-03-02","proof":"b7e77b6f3b31d9f2c1295b98aa648077a221eb725700fcc7beb27100e3c94f95"},"dest":"met","kind":"moved","on":"2026-03-02","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"820ba772-5923-4468-a61f-ce6330ac32fc","recorded_at":"2026-03-02T16:31:18.151952+00:00","seq":2,"source":"open","today":"2026-03-02","trigger":"meet"}', 'ab053f9300a28eff475f0136473eb0ac36e97bd9df7f51ca0c17b3f9a1d7464d', 'ab1888aaf194708ce4fc465a6382ebc8be6025cf4bda964dd6a971fa6b2cfcf5');
INSERT INTO public.history VALUES ('fde93f56-0777-470e-9516-0ab26e555732', 8, '{"changes":{"prioritised_on":"2026-03-02","problems":[{"character":"long_term","name":"6a6906989f760adb3c0b9f98fabe9d8544b91d6f28cc739b671d939f10dd8005","prioritised":"yes"},{"character":"temporary","name":"d9e9c7eadac571771eb6ff789441e2c800aefcb8648dc31861c702ab481bf265","prioritised":"no"}]},"dest":"prioritised","kind":"moved","on":"2026-03-02","passed":["three_subjects_were_reviewed"],"principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"35430a91fa34b2879992b74111eab6f720588b52cd7da09eb027124e49c40c7e","record":"fde93f56-0777-470e-9516-0ab26e555732","recorded_at":"2026-03-02T16:31:18.151952+00:00","seq":8,"source":"accepted","today":"2026-03-02","trigger":"prioritise"}', 'f1082e13609cb3e526b48d9c97e848f63e34b9868b8cdf2eea4513790a059000', '7704997bb38c3f48176b07587005c84e5807d218b7b9d6a9bf54d54ee63592ca');
INSERT INTO public.history VALUES ('b8de7fee-8a43-46da-97fb-e11645b8ca01', 1, '{"changes":{"parties":["1affbb9c-17ab-41e3-9055-7594397cd782"],"title":"a0d2a9f9eb803c99bd1832837486d68adeaf28001b373fe7f4d3bc28ad0de346"},"dest":"draft","kind":"moved","machine":"municipal_plan","machine_version":2,"on":"2026-03-02","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"b8de7fee-8a43-46da-97fb-e11645b8ca01","recorded_at":"2026-03-02T16:31:18.151952+00:00","reference":"BORAS-PLAN","seq":1,"today":"2026-03-02","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '16ae937f1de0d7ec472e28c6de2cd1023a601e4862178ab770387649929c303f');
INSERT INTO public.history VALUES ('b8de7fee-8a43-46da-97fb-e11645b8ca01', 2, '{"changes":{"decided_by":"7e7626ffd1eb57182c21554dee4ebda19112e3ffa695637fc8af68a2e74381b5","decided_on":{"basis":"stated","first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"paragraph":"4cde54a8f45a2a7f2e607b067eff06b40c4d4fffe04cf0125e2ceba42b98fecd","picture_id":"fde93f56-0777-470e-9516-0ab26e555732"},"dest":"decided","kind":"moved","on":"2026-03-02","passed":["the_decision_can_be_found"],"principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"d9c01a6d44fe641c339c10a03690399e99e3ef2f1ee12989ed91acdd85ae4653","record":"b8de7fee-8a43-46da-97fb-e11645b8ca01","recorded_at":"2026-03-02T16:31:18.151952+00:00","seq":2,"source":"draft","today":"2026-03-02","trigger":"decide"}', '16ae937f1de0d7ec472e28c6de2cd1023a601e4862178ab770387649929c303f', 'ec4d0d8117149fbd26b3fd37e477b9dc1833db4353b6f2f17e82393a08b75602');
INSERT INTO public.history VALUES ('3cadd068-02bb-406e-841e-f57b0e75e5e4', 2, '{"changes":{"annex_decider":"ddad096e4c49a9649bdb231256230ff6508da1224ca89f1b791110c90115fa10","coordination":[{"function":"dc731250c81b32c4e0c57351acb4d44ffd22bd78c4aa5c4adc43cb837c1972c5","party":"1affbb9c-17ab-41e3-9055-7594397cd782","percent":"50"},{"function":"0c463286a5e91592c7823d7c0c4f9d6d3dafe1be22260e55c3f86513766c3120","party":"d8f2f7b7-c5eb-4bd5-b659-7276ba85f802","percent":"25"}],"coordination_tasks":["90f34ba4be0f9635d809eb70f43dd54e504edb20f373a7b37479278a70515fd7","df76e45bc9605438467c81c9486b897076d3aa78c5cb630f618cbd37c6497700"],"ends_on":{"basis":"stated","first":"2028-03-09","last":"2028-03-09","text":"2028-03-09"},"priorities":["50a94cc8c43f2a187496ce1466550d59fed68b20595db56817e9e5258114fbaf"],"purposes":["325eda2a91df497e0c6161d0ac5e1c96fd22ae13994c9c7912690d8b504b659f"],"starts_on":{"basis":"stated","first":"2026-03-10","last":"2026-03-10","text":"2026-03-10"},"title":"2ebca520e2511ce014534cebb2e6ff7cac78f5592aa2cb7fee0a1c48746382f8"},"dest":"draft","kind":"moved","on":"2026-03-10","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"52cf4be921e0b56a725b55c0a704602816f35b9227b734bac6099c69a1b51ce7","record":"3cadd068-02bb-406e-841e-f57b0e75e5e4","recorded_at":"2026-03-10T16:31:18.534800+00:00","seq":2,"source":"draft","today":"2026-03-10","trigger":"fill_in"}', '11f40323b6c3dde8517a0994c732ad93143ed77eb969df26072ecc2db6adeb47', 'aa25ac48ac0dd049c8124ef08dfc6fc8e9d5f667a1e5dadbc04a3199c6384460');
INSERT INTO public.history VALUES ('3cadd068-02bb-406e-841e-f57b0e75e5e4', 3, '{"acts":[{"capacity":"ordinary","function":"972c7350e89cac1e98b51ef778be198007cc8197d070a04160e886b93fa2f39c","item":"c2ab34d1da177bb771db7f4a71e4b2116b4ba24a56d03434bc7be6aa78e85bae","kind":"signed","on":{"first":"2026-03-09","last":"2026-03-09","text":"2026-03-09"},"unit":"1affbb9c-17ab-41e3-9055-7594397cd782"}],"decider":{"evidence":"9b068c90e18857b6b23f5c372b3e5486ba7ba4d310ce4c297df0ba35110ca5c2","function":"a48bb6ca3e62bb5c01b4fcd9097121a459df8b55b31f2560cd30ac9ffcaf8bae","unit":"1affbb9c-17ab-41e3-9055-7594397cd782"},"kind":"changed","on":"2026-03-10","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"3cadd068-02bb-406e-841e-f57b0e75e5e4","recorded_at":"2026-03-10T16:31:18.534800+00:00","seq":3,"today":"2026-03-10"}', 'aa25ac48ac0dd049c8124ef08dfc6fc8e9d5f667a1e5dadbc04a3199c6384460', '55ba8c1d6734e65178760a324a9aabd747e988b5e9112ad152a14c4ca22a8289');
INSERT INTO public.history VALUES ('3cadd068-02bb-406e-841e-f57b0e75e5e4', 4, '{"acts":[{"capacity":"ordinary","function":"3768ac5d0e555690c0dbcc6cc3f88e0cb9c581f35e213ab3ab8aaa86a8a63417","item":"a723942490ea47889e2274a9ec7d7b485c256e1a21783cd0aa9fea584757b4da","kind":"signed","on":{"first":"2026-03-10","last":"2026-03-10","text":"2026-03-10"},"unit":"d8f2f7b7-c5eb-4bd5-b659-7276ba85f802"}],"decider":{"evidence":"5d9ac536a58e52ce137052040e3ad0c4843e7862de30b179c96cab4934231b56","function":"021e8133adca202be980f7bc7794e22c6f8712d298f3cda94571744705c3099d","unit":"d8f2f7b7-c5eb-4bd5-b659-7276ba85f802"},"kind":"changed","on":"2026-03-10","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"3cadd068-02bb-406e-841e-f57b0e75e5e4","recorded_at":"2026-03-10T16:31:18.534800+00:00","seq":4,"today":"2026-03-10"}', '55ba8c1d6734e65178760a324a9aabd747e988b5e9112ad152a14c4ca22a8289', 'd55aa73c81500c25590bce34847f8d4c3bc61719ef2dbc40c450ef01ac0f9174');
INSERT INTO public.history VALUES ('3cadd068-02bb-406e-841e-f57b0e75e5e4', 5, '{"dest":"signed","kind":"moved","on":"2026-03-10","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"3cadd068-02bb-406e-841e-f57b0e75e5e4","recorded_at":"2026-03-10T16:31:18.534800+00:00","seq":5,"source":"draft","today":"2026-03-10","trigger":"sign"}', 'd55aa73c81500c25590bce34847f8d4c3bc61719ef2dbc40c450ef01ac0f9174', 'cc763430c78cfd2b46a2cc43f797bee474b3fcb9dfb46264cce699440127f836');
INSERT INTO public.history VALUES ('d1a1984c-b59e-4450-bb4d-772f47fd94fc', 1, '{"cause":["3cadd068-02bb-406e-841e-f57b0e75e5e4",5],"changes":{"owed_since":"2026-03-10","owed_within":"P30D","parent_id":"3cadd068-02bb-406e-841e-f57b0e75e5e4"},"dest":"draft","kind":"moved","machine":"communication_plan","machine_version":1,"on":"2026-03-10","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"d1a1984c-b59e-4450-bb4d-772f47fd94fc","recorded_at":"2026-03-10T16:31:18.534800+00:00","reference":"BORAS-2026/SUB/COMM","seq":1,"today":"2026-03-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'cdf7eec0ad190b88d4428fb8bd85c409ad3c1353e64686dffb417e5b499314fd');
INSERT INTO public.history VALUES ('f58ef2fa-b2ae-4501-9c02-70f9e104334a', 1, '{"cause":["3cadd068-02bb-406e-841e-f57b0e75e5e4",5],"changes":{"owed_since":"2026-03-10","owed_within":"P60D","parent_id":"3cadd068-02bb-406e-841e-f57b0e75e5e4"},"dest":"draft","kind":"moved","machine":"follow_up_plan","machine_version":1,"on":"2026-03-10","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"f58ef2fa-b2ae-4501-9c02-70f9e104334a","recorded_at":"2026-03-10T16:31:18.534800+00:00","reference":"BORAS-2026/SUB/FOLLOWUP","seq":1,"today":"2026-03-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '926cd91e3f0a3326431b79646b2cba2ca7160453dc8e44f02300c48dae2924c4');
INSERT INTO public.history VALUES ('13a9e87d-3029-4074-acd0-bbf28d5c49d3', 1, '{"cause":["3cadd068-02bb-406e-841e-f57b0e75e5e4",5],"changes":{"owed_since":"2026-03-10","owed_within":"P90D","parent_id":"3cadd068-02bb-406e-841e-f57b0e75e5e4","priority":"3e9bf68c66c7489faf0061527a02577e63a32ebdb1b535f0d0926b350ef6e2b5","title":"728bb5cf5e4ddc1b490c5cfd38bb4cb8999b255cc8ecd1732084af75ceed05de"},"dest":"draft","kind":"moved","machine":"action_plan","machine_version":1,"on":"2026-03-10","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"13a9e87d-3029-4074-acd0-bbf28d5c49d3","recorded_at":"2026-03-10T16:31:18.534800+00:00","reference":"BORAS-2026/SUB/PLAN-1","seq":1,"today":"2026-03-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '02a537ccd741b89222d239b23d0c723adaef224298c50bf9bdce9feff238857c');
INSERT INTO public.history VALUES ('3cadd068-02bb-406e-841e-f57b0e75e5e4', 6, '{"dest":"active","kind":"moved","on":"2026-03-10","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"3cadd068-02bb-406e-841e-f57b0e75e5e4","recorded_at":"2026-03-10T16:31:18.534800+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-03-10","rule":"begin"},"today":"2026-03-10","trigger":"begin"}', 'cc763430c78cfd2b46a2cc43f797bee474b3fcb9dfb46264cce699440127f836', '057631d369ee00dc88039a1f6de011f334451537c8f8f6295b7c6b5e003d7927');
INSERT INTO public.history VALUES ('13a9e87d-3029-4074-acd0-bbf28d5c49d3', 2, '{"changes":{"commitments":[{"commitment":"dd31204c5e63ce270d09458f17f89a50d70d83ec2d627115e7775f0ee8b33faa","party":"1affbb9c-17ab-41e3-9055-7594397cd782","responsible":"85c58055d787c533e39b5675358f72ad43e5080587c4e62be0e8d5d1ef2ce6ac"}],"ends_on":{"basis":"stated","first":"2027-12-31","last":"2027-12-31","text":"2027-12-31"},"goal":"6a39eba9ab8dc995bbebc0d42183ef9185a18a0bb94e9bd83e7f6c42a35d8442","indicators":[{"baseline":"34","baseline_period":"8b1209de624d898f9c7252049decffe98956fa2ef74385fd22b8d1e5102c9c08","control_area":"577c060d8654072ab94d42faf48b20bb52724a2020c1aedae6b84140e6537d53","direction":"lower","name":"d42f334c69da59e2e553ebb35bfa900b84646c0d7f019cdd020030daaaaf2302"}],"starts_on":{"basis":"assumed","first":"2026-04-01","last":"2026-04-30","text":"2026-04"}},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"1522a59bcad8691a6a55ff1cf8339b1ecb90752b09fbaee726ec2c407de317c7","record":"13a9e87d-3029-4074-acd0-bbf28d5c49d3","recorded_at":"2026-04-01T16:31:18.930068+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}', '02a537ccd741b89222d239b23d0c723adaef224298c50bf9bdce9feff238857c', 'd191a1a2e8c9fe73884afef63462c9a102ed5803361d98df5c6805b0b5a202f6');
INSERT INTO public.history VALUES ('d1a1984c-b59e-4450-bb4d-772f47fd94fc', 2, '{"changes":{"audiences":[{"channel":"881d58f7464b0b65bb8667e4c4893070b7efa0838197a5a8a5c6cd7574b81ff8","group":"2bab97984cea62498b0af92eb027ca01f3f46ec98b450cbc0c21c63c4d196aef","reach":"external"}],"messages":["2d336aca05622de30c1e9280b49a602fbe5391c50c73370af8f267c6e1fcb35a"]},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"b4c8c5680acb11abe22558babe94e653007ec8b8f907cb2d798a9d2df0f94621","record":"d1a1984c-b59e-4450-bb4d-772f47fd94fc","recorded_at":"2026-04-01T16:31:18.930068+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}', 'cdf7eec0ad190b88d4428fb8bd85c409ad3c1353e64686dffb417e5b499314fd', '95d26cf1ef1d066ff6f267931db03de9b921339d0771ff59501ab654ced26e5c');
INSERT INTO public.history VALUES ('f58ef2fa-b2ae-4501-9c02-70f9e104334a', 2, '{"changes":{"ends_on":{"basis":"stated","first":"2028-03-09","last":"2028-03-09","text":"2028-03-09"},"items":[{"aspect":"process","cadence":"half_yearly","subject":"organisation"},{"aspect":"effect","cadence":"half_yearly","subject":"action_plans"}],"starts_on":{"basis":"stated","first":"2026-04-01","last":"2026-04-01","text":"2026-04-01"}},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"f0ca818ce8cc5cbd88f20735feb385d9f6d9d10a120afeea61aa6ce685386e06","record":"f58ef2fa-b2ae-4501-9c02-70f9e104334a","recorded_at":"2026-04-01T16:31:18.930068+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}', '926cd91e3f0a3326431b79646b2cba2ca7160453dc8e44f02300c48dae2924c4', '270ad29cea73bfc38473be62394043a72714619dcb1e6b5a002f67f6c6f83d5f');
INSERT INTO public.history VALUES ('b30f96ac-2ee8-4ec0-9e53-8c190bbdae7a', 1, '{"changes":{"contacts":[{"function":"6fa759c6fd82c2eecc3b555b249e1a86bdb27dfd3b922f03ecc6c201239c68e6","party":"1affbb9c-17ab-41e3-9055-7594397cd782","reached_at":"caa003e9143b8015b70b314744d59286a13a2cc1972070f097aaa412398f8df0"}],"parent_id":"3cadd068-02bb-406e-841e-f57b0e75e5e4"},"dest":"draft","kind":"moved","machine":"contact_list","machine_version":1,"on":"2026-04-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"b30f96ac-2ee8-4ec0-9e53-8c190bbdae7a","recorded_at":"2026-04-01T16:31:18.930068+00:00","reference":"BORAS-2026/SUB/CONTACTS","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'b6f5beaf4c612100641acfcf4cb39c3c0e930b68bb400062343b0d88d807cdef');
INSERT INTO public.history VALUES ('13a9e87d-3029-4074-acd0-bbf28d5c49d3', 3, '{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["states_goal_and_purpose","names_who_is_responsible","states_each_partys_commitment","states_its_financing","the_agreed_function_decides"],"principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"da85dd7392315e41f3a0a09402a92311041b7e217bf3bf3e11daf55516d279d8","record":"13a9e87d-3029-4074-acd0-bbf28d5c49d3","recorded_at":"2026-04-01T16:31:18.930068+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}', 'd191a1a2e8c9fe73884afef63462c9a102ed5803361d98df5c6805b0b5a202f6', 'a2977a005c02524ed31334ea8e9d660835a5bef4526d44df7330216ae2d9d16b');
INSERT INTO public.history VALUES ('13a9e87d-3029-4074-acd0-bbf28d5c49d3', 4, '{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"13a9e87d-3029-4074-acd0-bbf28d5c49d3","recorded_at":"2026-04-01T16:31:18.930068+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}', 'a2977a005c02524ed31334ea8e9d660835a5bef4526d44df7330216ae2d9d16b', '0479ac56ac6d585eb1b1244cfa25cf0d69059e5333969522057c8cb8fc09e516');
INSERT INTO public.history VALUES ('d1a1984c-b59e-4450-bb4d-772f47fd94fc', 3, '{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["says_what_is_told","the_agreed_function_decides"],"principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"711d7680f64c41de3d1a2d68de8ed510db152af3a18929b0143bcba58868d038","record":"d1a1984c-b59e-4450-bb4d-772f47fd94fc","recorded_at":"2026-04-01T16:31:18.930068+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}', '95d26cf1ef1d066ff6f267931db03de9b921339d0771ff59501ab654ced26e5c', '241ddd3494ad0728f56c944ee3adb260338a9e4cdf4c51bd433b13491caa4006');
INSERT INTO public.history VALUES ('d1a1984c-b59e-4450-bb4d-772f47fd94fc', 4, '{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"d1a1984c-b59e-4450-bb4d-772f47fd94fc","recorded_at":"2026-04-01T16:31:18.930068+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}', '241ddd3494ad0728f56c944ee3adb260338a9e4cdf4c51bd433b13491caa4006', '73ef3c826890ef60c4e47554ad2ff2674c38ce424633f4093cef7748cdc29907');
INSERT INTO public.history VALUES ('f58ef2fa-b2ae-4501-9c02-70f9e104334a', 3, '{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["follows_up_the_four_subjects","says_how_by_whom_and_how_often","keeps_the_three_kinds_apart","the_agreed_function_decides"],"principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"d6e800282a441f9e18f2cb9365a78b1fd8a8252a24eff59b04eb9b0cec63c9bf","record":"f58ef2fa-b2ae-4501-9c02-70f9e104334a","recorded_at":"2026-04-01T16:31:18.930068+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}', '270ad29cea73bfc38473be62394043a72714619dcb1e6b5a002f67f6c6f83d5f', '073e44818998383696fd63509fd012f84ae92a3dbc5109a3744a133820a05b11');
INSERT INTO public.history VALUES ('f58ef2fa-b2ae-4501-9c02-70f9e104334a', 4, '{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"f58ef2fa-b2ae-4501-9c02-70f9e104334a","recorded_at":"2026-04-01T16:31:18.930068+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}', '073e44818998383696fd63509fd012f84ae92a3dbc5109a3744a133820a05b11', 'ea2b7dd6b427ffaa87700f8326f53445c878c7d2d967977479d4c37ebc93a143');
INSERT INTO public.history VALUES ('80152eec-eea3-46a7-bd91-a04b2d495c4f', 1, '{"cause":["f58ef2fa-b2ae-4501-9c02-70f9e104334a",4],"changes":{"conclude_by":"2026-07-30","parent_id":"3cadd068-02bb-406e-841e-f57b0e75e5e4","period":"2026-H1","period_ends_on":"2026-06-30","period_starts_on":"2026-01-01","plan_id":"f58ef2fa-b2ae-4501-9c02-70f9e104334a"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"80152eec-eea3-46a7-bd91-a04b2d495c4f","recorded_at":"2026-04-01T16:31:18.930068+00:00","reference":"BORAS-2026/SUB/2026-H1","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '78dce49df2c4ea781a043be4d09ba8e95e7c68bedec6f5684498804e07933285');
INSERT INTO public.history VALUES ('34c6b3a1-c749-437e-93aa-f9f0afe48d16', 1, '{"cause":["f58ef2fa-b2ae-4501-9c02-70f9e104334a",4],"changes":{"conclude_by":"2027-01-31","parent_id":"3cadd068-02bb-406e-841e-f57b0e75e5e4","period":"2026-H2","period_ends_on":"2026-12-31","period_starts_on":"2026-07-01","plan_id":"f58ef2fa-b2ae-4501-9c02-70f9e104334a"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"34c6b3a1-c749-437e-93aa-f9f0afe48d16","recorded_at":"2026-04-01T16:31:18.930068+00:00","reference":"BORAS-2026/SUB/2026-H2","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '61696b5430e3b8c9e86dfe8a69a23ea2bd00a3bcfa5e2404418dd887e5218f8e');
INSERT INTO public.history VALUES ('c92ceb92-0a58-40d9-b581-668c052f4a25', 1, '{"cause":["f58ef2fa-b2ae-4501-9c02-70f9e104334a",4],"changes":{"conclude_by":"2027-07-30","parent_id":"3cadd068-02bb-406e-841e-f57b0e75e5e4","period":"2027-H1","period_ends_on":"2027-06-30","period_starts_on":"2027-01-01","plan_id":"f58ef2fa-b2ae-4501-9c02-70f9e104334a"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"c92ceb92-0a58-40d9-b581-668c052f4a25","recorded_at":"2026-04-01T16:31:18.930068+00:00","reference":"BORAS-2026/SUB/2027-H1","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'a5427da30a641b85681f22056e4d955137036154a9bcb89c71f3bdfb8d6cdde1');
INSERT INTO public.history VALUES ('73321c78-969c-4d0b-97dc-98758611ef7a', 1, '{"cause":["f58ef2fa-b2ae-4501-9c02-70f9e104334a",4],"changes":{"conclude_by":"2028-01-31","parent_id":"3cadd068-02bb-406e-841e-f57b0e75e5e4","period":"2027-H2","period_ends_on":"2027-12-31","period_starts_on":"2027-07-01","plan_id":"f58ef2fa-b2ae-4501-9c02-70f9e104334a"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"73321c78-969c-4d0b-97dc-98758611ef7a","recorded_at":"2026-04-01T16:31:18.930068+00:00","reference":"BORAS-2026/SUB/2027-H2","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '9fb12b30de7ed236f641faeb1d10ea9a83590942b735430968a1cae83e69ef12');
INSERT INTO public.history VALUES ('b30f96ac-2ee8-4ec0-9e53-8c190bbdae7a', 2, '{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["the_agreed_function_decides"],"principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"c5ea1557487f4a7e3edc6dede1b22702846cf4f5a25203952f4ba4d7f580a00c","record":"b30f96ac-2ee8-4ec0-9e53-8c190bbdae7a","recorded_at":"2026-04-01T16:31:18.930068+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"decide"}', 'b6f5beaf4c612100641acfcf4cb39c3c0e930b68bb400062343b0d88d807cdef', '70cc7798578b6815fb109d616a117481f5343d76837dd9d85f304efb02c6cdb5');
INSERT INTO public.history VALUES ('b30f96ac-2ee8-4ec0-9e53-8c190bbdae7a', 3, '{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"b30f96ac-2ee8-4ec0-9e53-8c190bbdae7a","recorded_at":"2026-04-01T16:31:18.930068+00:00","seq":3,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}', '70cc7798578b6815fb109d616a117481f5343d76837dd9d85f304efb02c6cdb5', 'e4aeef296a4c5fd40b5551580da37a2cf7dea33246be37ba7842e5326292fec2');
INSERT INTO public.history VALUES ('5f148c52-6cf9-4fb5-8aa4-c5473fd4c774', 1, '{"changes":{"carried_out_by":"both","parent_id":"13a9e87d-3029-4074-acd0-bbf28d5c49d3","target":"5d8cfe0d3cba39814f949b7f8250d7e82f4010fa95d99ed64789fec965f1c424","title":"4343dde48fbb2f8e7a2a5e693a5094da5f639cfe4129c598a200e4fa97e569ff"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-04-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"5f148c52-6cf9-4fb5-8aa4-c5473fd4c774","recorded_at":"2026-04-01T16:31:18.930068+00:00","reference":"BORAS-2026/SUB/ACT","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'd62cfe7592aa1b0faa353d21c46d78530daf337eeb2c44222fec0e1dce16101f');
INSERT INTO public.history VALUES ('5f148c52-6cf9-4fb5-8aa4-c5473fd4c774', 2, '{"changes":{"counts":[{"note":"bd1c873793e7a97cd85189132024cfce023d28dc2b34b637b415d2255c034a84","number":"3","on":"2026-03-31","period":"4b457b648b8de2c3d3931f956c0153444fb226f8b5cfe6b883909fe6699f4098"}]},"dest":"under_way","kind":"moved","on":"2026-04-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"355fc08867b058045a38c005ad185eda27206b7d26ddebaadad18a3e3c43fd07","record":"5f148c52-6cf9-4fb5-8aa4-c5473fd4c774","recorded_at":"2026-04-01T16:31:18.930068+00:00","seq":2,"source":"planned","today":"2026-04-01","trigger":"count"}', 'd62cfe7592aa1b0faa353d21c46d78530daf337eeb2c44222fec0e1dce16101f', '962474207582b5bdce2bfaf3df608a6172cb5f63870269e24cd2fcdabddd6355');
INSERT INTO public.history VALUES ('92898b8d-4e36-4488-80c1-362adbd34c19', 1, '{"changes":{"cadence":"monthly","chair":"d1c1cd839147ea71b184a511930618b534581fb96f5086894851a70eca41e908","chair_rotates":true,"forum_kind":"steering","members":[{"function":"189fc952b93d7ae270016c889a5b23132336ab80d12669b62b45dd8097af2720","party":"1affbb9c-17ab-41e3-9055-7594397cd782"},{"function":"ddd82ac9156d63777affa5bd58d450088f2a0fbd77da292d869e63d6cc2fea86","party":"d8f2f7b7-c5eb-4bd5-b659-7276ba85f802"}],"parent_id":"849299e5-1a2b-473d-a851-5ff50fb8b466","perspectives":["strategic"],"title":"c95197e6d2ceef2ee1c74f962c3b99b9ba88759801f54b7c854da808e3298e04"},"dest":"planned","kind":"moved","machine":"forum","machine_version":1,"on":"2026-04-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"92898b8d-4e36-4488-80c1-362adbd34c19","recorded_at":"2026-04-01T16:31:18.930068+00:00","reference":"BORAS-2026/FORUM","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '8fbb08913cec14b084ade00457c595de9cd1fffcc684fa710a692ebdbe00c3e6');
INSERT INTO public.history VALUES ('92898b8d-4e36-4488-80c1-362adbd34c19', 2, '{"dest":"standing","kind":"moved","on":"2026-04-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"3defa82880bd277fd02e8d357534954e25ecf50d619a58c912ce7144a946b3cc","record":"92898b8d-4e36-4488-80c1-362adbd34c19","recorded_at":"2026-04-01T16:31:18.930068+00:00","seq":2,"source":"planned","today":"2026-04-01","trigger":"establish"}', '8fbb08913cec14b084ade00457c595de9cd1fffcc684fa710a692ebdbe00c3e6', '4391c4c9701537e3099af0efddc105e0f48d8f9e2cdbc20d69c3126bb8c248fb');
INSERT INTO public.history VALUES ('473d0875-e663-4c68-8077-aef1528b360b', 1, '{"cause":["92898b8d-4e36-4488-80c1-362adbd34c19",2],"changes":{"meets_on":"2026-05-01","parent_id":"92898b8d-4e36-4488-80c1-362adbd34c19"},"dest":"planned","kind":"moved","machine":"meeting","machine_version":1,"on":"2026-04-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"473d0875-e663-4c68-8077-aef1528b360b","recorded_at":"2026-04-01T16:31:18.930068+00:00","reference":"BORAS-2026/FORUM/2026-05-01","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '47eebb64a273f410467ffa6c2e4b48b4be2984ace55476ef4f004c4beaf8e1af');
INSERT INTO public.history VALUES ('d60e4729-a487-4eab-a600-19432e4485a7', 2, '{"changes":{"met_on":"2025-06-10","proof":"ebf341085dbf94ebd34beaa4a0d56b64ed5c3163050960bf9d6f80d7d7423eae"},"dest":"met","kind":"moved","on":"2026-04-13","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"0bdc2ff856c4633af70b97711a71490bb1810f9597918403c5fae348c36b4afe","record":"d60e4729-a487-4eab-a600-19432e4485a7","recorded_at":"2026-04-13T16:31:19.731933+00:00","seq":2,"source":"open","today":"2026-04-13","trigger":"meet"}', '9166afe1485ebfd275705c473ba190c49a8d217ba35701ee5efda26e3ba639c6', '9cc960ec1dec510ba058ba0126bafbd8e0c8a92b8b53a08ca868dd7d274104aa');
INSERT INTO public.history VALUES ('075c2c37-cf40-43ca-a046-b5ad77fe47f2', 2, '{"dest":"ended","kind":"moved","on":"2026-04-13","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"f518c9a0f0af33e181a8227816f8369cc4ee7cbbe85eb73c776e0b811d4bafd9","record":"075c2c37-cf40-43ca-a046-b5ad77fe47f2","recorded_at":"2026-04-13T16:31:19.731933+00:00","seq":2,"source":"open","today":"2026-04-13","trigger":"end"}', '6521e66904ded228818604d06ef6c1bcde9d75fbed90257f63bcb801e5d601aa', '10ce4bdc1fd8580016fc785c76ccd8fe38b220f90320f391ccb0b2da4de94e59');
INSERT INTO public.history VALUES ('473d0875-e663-4c68-8077-aef1528b360b', 2, '{"changes":{"attendees":[{"function":"299f32f459a2052ed53b26507f24fb1034421dddf722e68c4eb1cad3dd5e942f","party":"1affbb9c-17ab-41e3-9055-7594397cd782"},{"function":"078955885f145033d689338f131fff2bfa70093eacb6b8b8e80143c6f364bafc","party":"d8f2f7b7-c5eb-4bd5-b659-7276ba85f802"}],"decisions":[{"decision":"8ff70509bca75a76c5bd8ca9f6cd397d3287671e1a15df6fd730250d4b1bafa1","due_on":"2026-09-30","responsible":"efaa528087a1de63d828e5d0a6916aee97eeb3e8dbdf5499dd5a847edafe87f5"}],"held_on":"2026-05-06"},"dest":"held","kind":"moved","on":"2026-05-06","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"96ff515e1f9f690f912ece933326214fa1bdce5affa4f71d7dc35139b629590f","record":"473d0875-e663-4c68-8077-aef1528b360b","recorded_at":"2026-05-06T16:31:19.841976+00:00","seq":2,"source":"planned","today":"2026-05-06","trigger":"hold"}', '47eebb64a273f410467ffa6c2e4b48b4be2984ace55476ef4f004c4beaf8e1af', '92c458978f8981295615aaeffcf5d0ba94a24379b6aba99122bc11669c6ccd5f');
INSERT INTO public.history VALUES ('26bfdbb9-adcb-4dd3-8c1d-28f9d6a89e83', 1, '{"cause":["473d0875-e663-4c68-8077-aef1528b360b",2],"changes":{"ends_on":{"basis":"stated","first":"2026-09-30","last":"2026-09-30","text":"2026-09-30"},"origin_id":"473d0875-e663-4c68-8077-aef1528b360b","parent_id":"849299e5-1a2b-473d-a851-5ff50fb8b466","responsible":"fb13d0d63159219acf33186dcbd37e5c55c15df1fd5e57ef4fb46360b71858b9","title":"95edc32fe03df13e160c4854ca4377691157b74cb33d353feaf536f63d9f92c7"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-05-06","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"26bfdbb9-adcb-4dd3-8c1d-28f9d6a89e83","recorded_at":"2026-05-06T16:31:19.841976+00:00","reference":"BORAS-2026/ACT","seq":1,"today":"2026-05-06","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'a1225b6f0ffcdf19ca4beab4afcda88bd738a1824b150f177dfc7c27a9cde3cf');
INSERT INTO public.history VALUES ('eb01339d-1af1-4095-854d-74413449eb76', 1, '{"cause":["473d0875-e663-4c68-8077-aef1528b360b",2],"changes":{"meets_on":"2026-06-01","parent_id":"92898b8d-4e36-4488-80c1-362adbd34c19"},"dest":"planned","kind":"moved","machine":"meeting","machine_version":1,"on":"2026-05-06","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"eb01339d-1af1-4095-854d-74413449eb76","recorded_at":"2026-05-06T16:31:19.841976+00:00","reference":"BORAS-2026/FORUM/2026-06-01","seq":1,"today":"2026-05-06","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'b9fd1accd95b5c173da24ea5c01bb0cc0bb49d6878089c80a7743aef31ef9eae');
INSERT INTO public.history VALUES ('80152eec-eea3-46a7-bd91-a04b2d495c4f', 2, '{"dest":"open","kind":"moved","on":"2026-07-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"80152eec-eea3-46a7-bd91-a04b2d495c4f","recorded_at":"2026-07-02T16:31:20.092314+00:00","seq":2,"source":"scheduled","timer":{"due_on":"2026-07-01","rule":"lay_out"},"today":"2026-07-02","trigger":"lay_out"}', '78dce49df2c4ea781a043be4d09ba8e95e7c68bedec6f5684498804e07933285', 'c52295970f1651fc11f0b395a0fc2ed76a2ed6cd8c86c1e74af0f0fa58c6d43e');
INSERT INTO public.history VALUES ('473d0875-e663-4c68-8077-aef1528b360b', 3, '{"corrects":{"2":null},"dest":"planned","kind":"corrected","on":"2026-07-02","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"89808845204f8bb198b9e9b8934e5d3a7222f6933102a9f69560aef491e55ed3","record":"473d0875-e663-4c68-8077-aef1528b360b","recorded_at":"2026-07-02T16:31:20.092314+00:00","seq":3,"source":"held","target":2,"today":"2026-07-02"}', '92c458978f8981295615aaeffcf5d0ba94a24379b6aba99122bc11669c6ccd5f', '6ff5fcd95c987ce62009798abf049b583beb36d49e422f971018f710f6a1a607');
INSERT INTO public.history VALUES ('c9357ef2-07ea-4768-b772-d250b8e766a8', 1, '{"cause":["80152eec-eea3-46a7-bd91-a04b2d495c4f",2],"changes":{"aspect":"process","parent_id":"80152eec-eea3-46a7-bd91-a04b2d495c4f","subject":"agreement","subject_id":"3cadd068-02bb-406e-841e-f57b0e75e5e4"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"c9357ef2-07ea-4768-b772-d250b8e766a8","recorded_at":"2026-07-02T16:31:20.092314+00:00","reference":"BORAS-2026/SUB/2026-H1/1","seq":1,"today":"2026-07-02","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '74ee2f0f8119f20636ce3572d22ead085196cdf4b302382a57f057bf7632706e');
INSERT INTO public.history VALUES ('5e3be4e4-8178-4067-a097-af26f3811a5b', 1, '{"cause":["80152eec-eea3-46a7-bd91-a04b2d495c4f",2],"changes":{"aspect":"process","parent_id":"80152eec-eea3-46a7-bd91-a04b2d495c4f","subject":"organisation"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"5e3be4e4-8178-4067-a097-af26f3811a5b","recorded_at":"2026-07-02T16:31:20.092314+00:00","reference":"BORAS-2026/SUB/2026-H1/2","seq":1,"today":"2026-07-02","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '87ee3a35af69aea42fdac2bb5f46aedf1da6a7233f79dd9b80ebc3ce95c9f67d');
INSERT INTO public.history VALUES ('6cef4100-c703-4b23-bc87-96f2509ded78', 1, '{"cause":["80152eec-eea3-46a7-bd91-a04b2d495c4f",2],"changes":{"aspect":"effect","baseline":"34","control_area":"6ddd8a78d6f28560d3eb3d06fef1cc9ca0647498e3d5a9458552fb618462102e","direction":"lower","indicator":"025f3a5e89bbb3b2156bf051a36c888477ada4bc128ef97a25d85eadde2027ea","parent_id":"80152eec-eea3-46a7-bd91-a04b2d495c4f","subject":"action_plans","subject_id":"13a9e87d-3029-4074-acd0-bbf28d5c49d3","title":"dd71349cf228d9bb7b909b5abe74bf05daecdbffa7f08686baee27244fec554d"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"6cef4100-c703-4b23-bc87-96f2509ded78","recorded_at":"2026-07-02T16:31:20.092314+00:00","reference":"BORAS-2026/SUB/2026-H1/3","seq":1,"today":"2026-07-02","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '3f4fe2b6cf3e2d21f92955a17489e5ac182712b9396ad0535271f6cd1ac22e85');
INSERT INTO public.history VALUES ('c9357ef2-07ea-4768-b772-d250b8e766a8', 2, '{"changes":{"commitments_kept":[{"kept":"partly","party":"1affbb9c-17ab-41e3-9055-7594397cd782","remark":"026cbb0263b274939d334849f454f757107e8733e22a675a15c0234018328e4b"}],"finding":"d519a46734c5c711298b998d1fb38a97dc06cbe653083db56b3cadc0145933cc"},"dest":"recorded","kind":"moved","on":"2026-07-02","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"c0bc0ab7a1c06fd2c15c594b795f64b9f4c7a68fa1bc637c87993224be52ab4e","record":"c9357ef2-07ea-4768-b772-d250b8e766a8","recorded_at":"2026-07-02T16:31:20.092314+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"record"}', '74ee2f0f8119f20636ce3572d22ead085196cdf4b302382a57f057bf7632706e', 'b07413e9047c6f676192de81e22ce1b19413b6ef4f8ba8db1874b3eb00d03e9a');
INSERT INTO public.history VALUES ('5e3be4e4-8178-4067-a097-af26f3811a5b', 2, '{"changes":{"changed_character":"unknown","control_baseline":"30","control_value":"29.5","extent":"fell","finding":"910220667353ac22e0341a14aaf53f93903d8fcbb0c8f4ac188ffad94b9849f3","value":"21"},"dest":"recorded","kind":"moved","on":"2026-07-02","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"5c0093fb4f5eb5f501aacce146afb974a93f3409e1dca8dbf3e55b52a1b1967b","record":"5e3be4e4-8178-4067-a097-af26f3811a5b","recorded_at":"2026-07-02T16:31:20.092314+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"record"}', '87ee3a35af69aea42fdac2bb5f46aedf1da6a7233f79dd9b80ebc3ce95c9f67d', '4b24decce78a490ae57a87817f42bda78520277eb381068b8642bda53f038c8f');
INSERT INTO public.history VALUES ('80152eec-eea3-46a7-bd91-a04b2d495c4f', 3, '{"acts":[{"capacity":"ordinary","kind":"concluded","on":{"first":"2026-07-02","last":"2026-07-02","text":"2026-07-02"},"unit":"1affbb9c-17ab-41e3-9055-7594397cd782"},{"capacity":"ordinary","kind":"concluded","on":{"first":"2026-07-02","last":"2026-07-02","text":"2026-07-02"},"remark":"8534fcdccadbfdd5ebcbeccfd1a23fd435a67c30f83cd52ac6b68073cd11f290","unit":"d8f2f7b7-c5eb-4bd5-b659-7276ba85f802"}],"changes":{"conclusions":"678be37db437420ccfb2a9cc36ebc843e3bb7eab5a21976ce0d6d166b46a74aa","improvements":[{"due_on":"2026-10-31","measure":"d0d3c40dc57ef28dca8f2e1c04ed29d82695d119a7fe4053b46af8b91d3e6b74","responsible":"b7817ac0f154ae20309659380e9ed8c7fff5e85e65cf8497bee7a7b77209576a"}],"meeting":"8a9334dec76427736419f245679529d796608ead2924f42683d8e2486648a7ff"},"dest":"concluded","kind":"moved","on":"2026-07-02","passed":["everything_is_recorded","commitments_were_examined","effects_can_be_judged","effects_say_extent_and_character"],"principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"365192976a2779abdf454a6d66b8572c39bae70f6e61fa5d67535799c3e023c4","record":"80152eec-eea3-46a7-bd91-a04b2d495c4f","recorded_at":"2026-07-02T16:31:20.092314+00:00","seq":3,"source":"open","today":"2026-07-02","trigger":"conclude"}', 'c52295970f1651fc11f0b395a0fc2ed76a2ed6cd8c86c1e74af0f0fa58c6d43e', '3758cfcfa944ed7b9c625baaf2bab70d33046a1341478803fda3766cb4e622ac');
INSERT INTO public.history VALUES ('c9357ef2-07ea-4768-b772-d250b8e766a8', 3, '{"cause":["80152eec-eea3-46a7-bd91-a04b2d495c4f",3],"dest":"concluded","kind":"moved","on":"2026-07-02","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"c9357ef2-07ea-4768-b772-d250b8e766a8","recorded_at":"2026-07-02T16:31:20.092314+00:00","seq":3,"source":"recorded","today":"2026-07-02","trigger":"conclude"}', 'b07413e9047c6f676192de81e22ce1b19413b6ef4f8ba8db1874b3eb00d03e9a', 'f80b3eefae2e4155da51db2519e644c320da886a7df15b18cb118b5059aed5c7');
INSERT INTO public.history VALUES ('5e3be4e4-8178-4067-a097-af26f3811a5b', 3, '{"cause":["80152eec-eea3-46a7-bd91-a04b2d495c4f",3],"dest":"concluded","kind":"moved","on":"2026-07-02","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"5e3be4e4-8178-4067-a097-af26f3811a5b","recorded_at":"2026-07-02T16:31:20.092314+00:00","seq":3,"source":"recorded","today":"2026-07-02","trigger":"conclude"}', '4b24decce78a490ae57a87817f42bda78520277eb381068b8642bda53f038c8f', 'd05934f0542951c3b917e21d7c7fcbb052b341e6667247456e41d747b05a871d');
INSERT INTO public.history VALUES ('6cef4100-c703-4b23-bc87-96f2509ded78', 2, '{"cause":["80152eec-eea3-46a7-bd91-a04b2d495c4f",3],"dest":"skipped","kind":"moved","on":"2026-07-02","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"6cef4100-c703-4b23-bc87-96f2509ded78","recorded_at":"2026-07-02T16:31:20.092314+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"skip"}', '3f4fe2b6cf3e2d21f92955a17489e5ac182712b9396ad0535271f6cd1ac22e85', 'bf0f80371737fba42fd66fd3e330029970eae8cca8c16633cd1830fc0cf61e65');
INSERT INTO public.history VALUES ('3409765c-82b0-4b26-aadd-76c9e9377076', 1, '{"cause":["80152eec-eea3-46a7-bd91-a04b2d495c4f",3],"changes":{"ends_on":{"basis":"stated","first":"2026-10-31","last":"2026-10-31","text":"2026-10-31"},"origin_id":"80152eec-eea3-46a7-bd91-a04b2d495c4f","parent_id":"3cadd068-02bb-406e-841e-f57b0e75e5e4","responsible":"5cf74774cb4e78e05a20bb5fa79aae2330f559340abf1be805fe25068398ee34","title":"729c58253f63921687adee10f024aa5641378ae59f403bf25053411fc068e32b"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-07-02","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","record":"3409765c-82b0-4b26-aadd-76c9e9377076","recorded_at":"2026-07-02T16:31:20.092314+00:00","reference":"BORAS-2026/SUB/ACT-2","seq":1,"today":"2026-07-02","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '22f4af47c02eb9635b0da3550ef22418eb7538714119576815d976aeae7e7f85');
INSERT INTO public.history VALUES ('26bfdbb9-adcb-4dd3-8c1d-28f9d6a89e83', 2, '{"cause":["473d0875-e663-4c68-8077-aef1528b360b",3],"corrects":{"1":{"dest":"cancelled"}},"dest":"cancelled","kind":"corrected","on":"2026-07-02","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"aeff0b58f4fa56740050c9e4cea8af023f08ffb964722d547717d5fd5eff04bf","record":"26bfdbb9-adcb-4dd3-8c1d-28f9d6a89e83","recorded_at":"2026-07-02T16:31:20.092314+00:00","seq":2,"source":"planned","target":1,"today":"2026-07-02"}', 'a1225b6f0ffcdf19ca4beab4afcda88bd738a1824b150f177dfc7c27a9cde3cf', 'b7aa763bc753dc3897e5d597bbad0dc54a59d3598ef90ba481f1acfa39c7947c');
INSERT INTO public.history VALUES ('eb01339d-1af1-4095-854d-74413449eb76', 2, '{"cause":["473d0875-e663-4c68-8077-aef1528b360b",3],"corrects":{"1":{"dest":"cancelled"}},"dest":"cancelled","kind":"corrected","on":"2026-07-02","principal":"183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98","reason":"7031794335a6e916fb91174f56c84a64a4f27f3315e8bed86c73e496638142ff","record":"eb01339d-1af1-4095-854d-74413449eb76","recorded_at":"2026-07-02T16:31:20.092314+00:00","seq":2,"source":"planned","target":1,"today":"2026-07-02"}', 'b9fd1accd95b5c173da24ea5c01bb0cc0bb49d6878089c80a7743aef31ef9eae', 'c213c1933b4182f89455a146be563220d314508d3c03d82ede3bb02d99aac07b');



INSERT INTO public.machine_state VALUES ('action_plan', 1, 'draft', false);
INSERT INTO public.machine_state VALUES ('action_plan', 1, 'decided', false);
INSERT INTO public.machine_state VALUES ('action_plan', 1, 'in_force', false);
INSERT INTO public.machine_state VALUES ('action_plan', 1, 'ended', true);
INSERT INTO public.machine_state VALUES ('action_plan', 1, 'replaced', true);
INSERT INTO public.machine_state VALUES ('action_plan', 1, 'withdrawn', true);
INSERT INTO public.machine_state VALUES ('activity', 1, 'planned', false);
INSERT INTO public.machine_state VALUES ('activity', 1, 'under_way', false);
INSERT INTO public.machine_state VALUES ('activity', 1, 'done', true);
INSERT INTO public.machine_state VALUES ('activity', 1, 'not_done', true);
INSERT INTO public.machine_state VALUES ('activity', 1, 'cancelled', true);
INSERT INTO public.machine_state VALUES ('communication_plan', 1, 'draft', false);
INSERT INTO public.machine_state VALUES ('communication_plan', 1, 'decided', false);
INSERT INTO public.machine_state VALUES ('communication_plan', 1, 'in_force', false);
INSERT INTO public.machine_state VALUES ('communication_plan', 1, 'ended', true);
INSERT INTO public.machine_state VALUES ('communication_plan', 1, 'replaced', true);
INSERT INTO public.machine_state VALUES ('communication_plan', 1, 'withdrawn', true);
INSERT INTO public.machine_state VALUES ('contact_list', 1, 'draft', false);
INSERT INTO public.machine_state VALUES ('contact_list', 1, 'decided', false);
INSERT INTO public.machine_state VALUES ('contact_list', 1, 'in_force', false);
INSERT INTO public.machine_state VALUES ('contact_list', 1, 'ended', true);
INSERT INTO public.machine_state VALUES ('contact_list', 1, 'replaced', true);
INSERT INTO public.machine_state VALUES ('contact_list', 1, 'withdrawn', true);
INSERT INTO public.machine_state VALUES ('duty', 1, 'open', false);
INSERT INTO public.machine_state VALUES ('duty', 1, 'met', false);
INSERT INTO public.machine_state VALUES ('duty', 1, 'ended', true);
INSERT INTO public.machine_state VALUES ('follow_up', 1, 'scheduled', false);
INSERT INTO public.machine_state VALUES ('follow_up', 1, 'recorded', false);
INSERT INTO public.machine_state VALUES ('follow_up', 1, 'concluded', true);
INSERT INTO public.machine_state VALUES ('follow_up', 1, 'skipped', true);
INSERT INTO public.machine_state VALUES ('follow_up_plan', 1, 'draft', false);
INSERT INTO public.machine_state VALUES ('follow_up_plan', 1, 'decided', false);
INSERT INTO public.machine_state VALUES ('follow_up_plan', 1, 'in_force', false);
INSERT INTO public.machine_state VALUES ('follow_up_plan', 1, 'ended', true);
INSERT INTO public.machine_state VALUES ('follow_up_plan', 1, 'replaced', true);
INSERT INTO public.machine_state VALUES ('follow_up_plan', 1, 'withdrawn', true);
INSERT INTO public.machine_state VALUES ('forum', 1, 'planned', false);
INSERT INTO public.machine_state VALUES ('forum', 1, 'standing', false);
INSERT INTO public.machine_state VALUES ('forum', 1, 'dissolved', true);
INSERT INTO public.machine_state VALUES ('main_agreement', 1, 'draft', false);
INSERT INTO public.machine_state VALUES ('main_agreement', 1, 'awaiting_decision', false);
INSERT INTO public.machine_state VALUES ('main_agreement', 1, 'awaiting_signatures', false);
INSERT INTO public.machine_state VALUES ('main_agreement', 1, 'signed', false);
INSERT INTO public.machine_state VALUES ('main_agreement', 1, 'active', false);
INSERT INTO public.machine_state VALUES ('main_agreement', 1, 'under_notice', false);
INSERT INTO public.machine_state VALUES ('main_agreement', 1, 'unverified', false);
INSERT INTO public.machine_state VALUES ('main_agreement', 1, 'expired', true);
INSERT INTO public.machine_state VALUES ('main_agreement', 1, 'terminated', true);
INSERT INTO public.machine_state VALUES ('main_agreement', 1, 'replaced', true);
INSERT INTO public.machine_state VALUES ('main_agreement', 1, 'withdrawn', true);
INSERT INTO public.machine_state VALUES ('main_agreement', 2, 'draft', false);
INSERT INTO public.machine_state VALUES ('main_agreement', 2, 'awaiting_decision', false);
INSERT INTO public.machine_state VALUES ('main_agreement', 2, 'awaiting_signatures', false);
INSERT INTO public.machine_state VALUES ('main_agreement', 2, 'signed', false);
INSERT INTO public.machine_state VALUES ('main_agreement', 2, 'active', false);
INSERT INTO public.machine_state VALUES ('main_agreement', 2, 'under_notice', false);
INSERT INTO public.machine_state VALUES ('main_agreement', 2, 'unverified', false);
INSERT INTO public.machine_state VALUES ('main_agreement', 2, 'expired', true);
INSERT INTO public.machine_state VALUES ('main_agreement', 2, 'terminated', true);
INSERT INTO public.machine_state VALUES ('main_agreement', 2, 'replaced', true);
INSERT INTO public.machine_state VALUES ('main_agreement', 2, 'withdrawn', true);
INSERT INTO public.machine_state VALUES ('meeting', 1, 'planned', false);
INSERT INTO public.machine_state VALUES ('meeting', 1, 'held', true);
INSERT INTO public.machine_state VALUES ('meeting', 1, 'cancelled', true);
INSERT INTO public.machine_state VALUES ('municipal_plan', 1, 'draft', false);
INSERT INTO public.machine_state VALUES ('municipal_plan', 1, 'decided', false);
INSERT INTO public.machine_state VALUES ('municipal_plan', 1, 'replaced', true);
INSERT INTO public.machine_state VALUES ('municipal_plan', 1, 'withdrawn', true);
INSERT INTO public.machine_state VALUES ('municipal_plan', 2, 'draft', false);
INSERT INTO public.machine_state VALUES ('municipal_plan', 2, 'decided', false);
INSERT INTO public.machine_state VALUES ('municipal_plan', 2, 'replaced', true);
INSERT INTO public.machine_state VALUES ('municipal_plan', 2, 'withdrawn', true);
INSERT INTO public.machine_state VALUES ('pledge', 1, 'draft', false);
INSERT INTO public.machine_state VALUES ('pledge', 1, 'signed', false);
INSERT INTO public.machine_state VALUES ('pledge', 1, 'published', false);
INSERT INTO public.machine_state VALUES ('pledge', 1, 'reported', false);
INSERT INTO public.machine_state VALUES ('pledge', 1, 'unverified', false);
INSERT INTO public.machine_state VALUES ('pledge', 1, 'ended', true);
INSERT INTO public.machine_state VALUES ('pledge', 1, 'withdrawn', true);
INSERT INTO public.machine_state VALUES ('pledge', 2, 'draft', false);
INSERT INTO public.machine_state VALUES ('pledge', 2, 'signed', false);
INSERT INTO public.machine_state VALUES ('pledge', 2, 'published', false);
INSERT INTO public.machine_state VALUES ('pledge', 2, 'reported', false);
INSERT INTO public.machine_state VALUES ('pledge', 2, 'unverified', false);
INSERT INTO public.machine_state VALUES ('pledge', 2, 'ended', true);
INSERT INTO public.machine_state VALUES ('pledge', 2, 'withdrawn', true);
INSERT INTO public.machine_state VALUES ('problem_picture', 1, 'planned', false);
INSERT INTO public.machine_state VALUES ('problem_picture', 1, 'gathering', false);
INSERT INTO public.machine_state VALUES ('problem_picture', 1, 'drafted', false);
INSERT INTO public.machine_state VALUES ('problem_picture', 1, 'accepted', false);
INSERT INTO public.machine_state VALUES ('problem_picture', 1, 'prioritised', false);
INSERT INTO public.machine_state VALUES ('problem_picture', 1, 'superseded', true);
INSERT INTO public.machine_state VALUES ('problem_picture', 1, 'abandoned', true);
INSERT INTO public.machine_state VALUES ('problem_picture', 2, 'planned', false);
INSERT INTO public.machine_state VALUES ('problem_picture', 2, 'gathering', false);
INSERT INTO public.machine_state VALUES ('problem_picture', 2, 'drafted', false);
INSERT INTO public.machine_state VALUES ('problem_picture', 2, 'accepted', false);
INSERT INTO public.machine_state VALUES ('problem_picture', 2, 'prioritised', false);
INSERT INTO public.machine_state VALUES ('problem_picture', 2, 'superseded', true);
INSERT INTO public.machine_state VALUES ('problem_picture', 2, 'abandoned', true);
INSERT INTO public.machine_state VALUES ('round', 1, 'scheduled', false);
INSERT INTO public.machine_state VALUES ('round', 1, 'open', false);
INSERT INTO public.machine_state VALUES ('round', 1, 'concluded', true);
INSERT INTO public.machine_state VALUES ('round', 1, 'skipped', true);
INSERT INTO public.machine_state VALUES ('sub_agreement', 1, 'draft', false);
INSERT INTO public.machine_state VALUES ('sub_agreement', 1, 'awaiting_decision', false);
INSERT INTO public.machine_state VALUES ('sub_agreement', 1, 'awaiting_signatures', false);
INSERT INTO public.machine_state VALUES ('sub_agreement', 1, 'signed', false);
INSERT INTO public.machine_state VALUES ('sub_agreement', 1, 'active', false);
INSERT INTO public.machine_state VALUES ('sub_agreement', 1, 'under_notice', false);
INSERT INTO public.machine_state VALUES ('sub_agreement', 1, 'unverified', false);
INSERT INTO public.machine_state VALUES ('sub_agreement', 1, 'expired', true);
INSERT INTO public.machine_state VALUES ('sub_agreement', 1, 'terminated', true);
INSERT INTO public.machine_state VALUES ('sub_agreement', 1, 'replaced', true);
INSERT INTO public.machine_state VALUES ('sub_agreement', 1, 'withdrawn', true);
INSERT INTO public.machine_state VALUES ('sub_agreement', 2, 'draft', false);
INSERT INTO public.machine_state VALUES ('sub_agreement', 2, 'awaiting_decision', false);
INSERT INTO public.machine_state VALUES ('sub_agreement', 2, 'awaiting_signatures', false);
INSERT INTO public.machine_state VALUES ('sub_agreement', 2, 'signed', false);
INSERT INTO public.machine_state VALUES ('sub_agreement', 2, 'active', false);
INSERT INTO public.machine_state VALUES ('sub_agreement', 2, 'under_notice', false);
INSERT INTO public.machine_state VALUES ('sub_agreement', 2, 'unverified', false);
INSERT INTO public.machine_state VALUES ('sub_agreement', 2, 'expired', true);
INSERT INTO public.machine_state VALUES ('sub_agreement', 2, 'terminated', true);
INSERT INTO public.machine_state VALUES ('sub_agreement', 2, 'replaced', true);
INSERT INTO public.machine_state VALUES ('sub_agreement', 2, 'withdrawn', true);



INSERT INTO public.mandate VALUES ('9adc603b-3b4a-4062-8b73-44a8b005f788', '1affbb9c-17ab-41e3-9055-7594397cd782', 'ordförande', 'main_agreement', 'delegation 4.2', '2026-01-10', NULL);



INSERT INTO public.meeting VALUES ('473d0875-e663-4c68-8077-aef1528b360b', '', '2026-05-01', NULL, '[]', '[]', '');
INSERT INTO public.meeting VALUES ('eb01339d-1af1-4095-854d-74413449eb76', '', '2026-06-01', NULL, '[]', '[]', '');



INSERT INTO public.message VALUES ('a3e00582-871a-4c86-aa4b-cb0bab7fde7a', 'eb918113-b83a-4b98-9081-7038835a6d85', '2026-01-20', 1, '[{"subject": "record", "id": "849299e5-1a2b-473d-a851-5ff50fb8b466", "code": "term_begins_unsigned", "rule": "term_begins_unsigned", "tier": "P14D", "due_on": "2026-02-01", "reference": "BORAS-2026", "machine": "main_agreement", "state": "awaiting_signatures", "title": "Samverkansavtal", "act_by": "2026-01-30", "agreement": "BORAS-2026", "version": 2}]', 'waiting', 0, '2026-01-20 17:31:17.555398+01', NULL, '');
INSERT INTO public.message VALUES ('46c3b281-ce4d-435f-80e5-d854a92ef05f', 'eb918113-b83a-4b98-9081-7038835a6d85', '2026-04-01', 1, '[{"subject": "record", "id": "d1a1984c-b59e-4450-bb4d-772f47fd94fc", "code": "communication_plan_owed", "rule": "communication_plan_owed", "tier": "P14D", "due_on": "2026-04-09", "reference": "BORAS-2026/SUB/COMM", "machine": "communication_plan", "state": "draft", "title": "", "act_by": "2026-04-09", "agreement": "BORAS-2026/SUB", "version": 1}]', 'waiting', 0, '2026-04-01 18:31:18.930068+02', NULL, '');
INSERT INTO public.message VALUES ('a9d540df-b3c2-469d-86ff-5487fb98fad5', 'eb918113-b83a-4b98-9081-7038835a6d85', '2026-05-06', 1, '[{"subject": "record", "id": "473d0875-e663-4c68-8077-aef1528b360b", "code": "meeting_to_be_held", "rule": "meeting_to_be_held", "tier": "P7D", "due_on": "2026-05-01", "reference": "BORAS-2026/FORUM/2026-05-01", "machine": "meeting", "state": "planned", "title": "", "act_by": "2026-04-30", "agreement": "BORAS-2026", "version": 1}]', 'waiting', 0, '2026-05-06 18:31:19.841976+02', NULL, '');
INSERT INTO public.message VALUES ('a94826b3-0979-4ba6-9782-ed0e0fbb6256', 'eb918113-b83a-4b98-9081-7038835a6d85', '2026-07-02', 1, '[{"subject": "record", "id": "eb01339d-1af1-4095-854d-74413449eb76", "code": "meeting_to_be_held", "rule": "meeting_to_be_held", "tier": "P7D", "due_on": "2026-06-01", "reference": "BORAS-2026/FORUM/2026-06-01", "machine": "meeting", "state": "planned", "title": "", "act_by": "2026-06-01", "agreement": "BORAS-2026", "version": 1}, {"subject": "record", "id": "e295c66d-659c-4fd2-9aa1-7c5bf67b47f7", "code": "duty_falls_due", "rule": "duty_falls_due", "tier": "E2", "due_on": "2026-07-01", "reference": "BOR\u00c5S/LAW-PLAN", "machine": "duty", "state": "open", "title": "", "act_by": "2026-07-01", "agreement": "", "version": 1}, {"subject": "record", "id": "e295c66d-659c-4fd2-9aa1-7c5bf67b47f7", "code": "duty_falls_due", "rule": "duty_falls_due", "tier": "P60D", "due_on": "2026-07-01", "reference": "BOR\u00c5S/LAW-PLAN", "machine": "duty", "state": "open", "title": "", "act_by": "2026-07-01", "agreement": "", "version": 1}]', 'waiting', 0, '2026-07-02 18:31:20.092314+02', NULL, '');



INSERT INTO public.municipal_plan VALUES ('b8de7fee-8a43-46da-97fb-e11645b8ca01', NULL, NULL, 'Åtgärdsplan', 'fde93f56-0777-470e-9516-0ab26e555732', 'kommunstyrelsen', '§ 31', '', '2026-03-02', '2026-03-02', '2026-03-02', 'stated', NULL);



INSERT INTO public.notice VALUES ('820ba772-5923-4468-a61f-ce6330ac32fc', 'duty_falls_due', '2025-07-01', 'P6M', 'record', 'duty_falls_due', '2024-12-23', '2026-01-20', '2026-01-20', '["coordinator"]', 'not_owed', NULL);
INSERT INTO public.notice VALUES ('820ba772-5923-4468-a61f-ce6330ac32fc', 'duty_falls_due', '2025-07-01', 'P60D', 'record', 'duty_falls_due', '2025-05-02', '2026-01-20', '2026-01-20', '["coordinator"]', 'not_owed', NULL);
INSERT INTO public.notice VALUES ('d60e4729-a487-4eab-a600-19432e4485a7', 'duty_falls_due', '2025-07-01', 'P6M', 'record', 'duty_falls_due', '2024-12-23', '2026-01-20', '2026-01-20', '["coordinator"]', 'not_owed', NULL);
INSERT INTO public.notice VALUES ('d60e4729-a487-4eab-a600-19432e4485a7', 'duty_falls_due', '2025-07-01', 'P60D', 'record', 'duty_falls_due', '2025-05-02', '2026-01-20', '2026-01-20', '["coordinator"]', 'not_owed', NULL);
INSERT INTO public.notice VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', 'term_begins_unsigned', '2026-02-01', 'P60D', 'record', 'term_begins_unsigned', '2025-12-03', '2026-01-20', '2026-01-20', '["coordinator"]', 'not_owed', NULL);
INSERT INTO public.notice VALUES ('075c2c37-cf40-43ca-a046-b5ad77fe47f2', 'duty_falls_due', '2026-07-01', 'P6M', 'record', 'duty_falls_due', '2025-12-23', '2026-01-20', '2026-01-26', '["coordinator"]', 'not_owed', NULL);
INSERT INTO public.notice VALUES ('e295c66d-659c-4fd2-9aa1-7c5bf67b47f7', 'duty_falls_due', '2026-07-01', 'P6M', 'record', 'duty_falls_due', '2025-12-23', '2026-01-20', '2026-01-26', '["coordinator"]', 'not_owed', NULL);
INSERT INTO public.notice VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', 'term_begins_unsigned', '2026-02-01', 'P14D', 'record', 'term_begins_unsigned', '2026-01-18', '2026-01-20', '2026-01-20', '["coordinator", "signatory"]', 'told', '2026-01-20');
INSERT INTO public.notice VALUES ('d1a1984c-b59e-4450-bb4d-772f47fd94fc', 'communication_plan_owed', '2026-04-09', 'P14D', 'record', 'communication_plan_owed', '2026-03-26', '2026-04-01', '2026-04-01', '["coordinator"]', 'told', '2026-04-01');
INSERT INTO public.notice VALUES ('473d0875-e663-4c68-8077-aef1528b360b', 'meeting_to_be_held', '2026-05-01', 'P7D', 'record', 'meeting_to_be_held', '2026-04-24', '2026-05-06', '2026-05-06', '["coordinator"]', 'told', '2026-05-06');
INSERT INTO public.notice VALUES ('e295c66d-659c-4fd2-9aa1-7c5bf67b47f7', 'duty_falls_due', '2026-07-01', 'E1', 'record', 'duty_falls_due', '2026-05-21', '2026-07-02', '2026-07-02', '["deputy"]', 'collapsed', NULL);
INSERT INTO public.notice VALUES ('80152eec-eea3-46a7-bd91-a04b2d495c4f', 'round_to_be_concluded', '2026-07-30', 'P21D', 'record', 'round_to_be_concluded', '2026-06-30', '2026-07-02', '2026-07-02', '["coordinator"]', 'not_owed', NULL);
INSERT INTO public.notice VALUES ('80152eec-eea3-46a7-bd91-a04b2d495c4f', 'round_to_be_concluded', '2026-07-30', 'P7D', 'record', 'round_to_be_concluded', '2026-06-30', '2026-07-02', '2026-07-02', '["coordinator"]', 'not_owed', NULL);
INSERT INTO public.notice VALUES ('10bbb6bd-61ee-4818-9c72-cb1865bcd453', 'to_be_decided:purposes', '2026-06-01', 'P14D', 'record', 'field_to_be_decided', '2026-05-18', '2026-07-02', '2026-07-03', '["coordinator"]', 'owed', NULL);
INSERT INTO public.notice VALUES ('eb01339d-1af1-4095-854d-74413449eb76', 'meeting_to_be_held', '2026-06-01', 'P7D', 'record', 'meeting_to_be_held', '2026-05-25', '2026-07-02', '2026-07-02', '["coordinator"]', 'told', '2026-07-02');
INSERT INTO public.notice VALUES ('e295c66d-659c-4fd2-9aa1-7c5bf67b47f7', 'duty_falls_due', '2026-07-01', 'E2', 'record', 'duty_falls_due', '2026-06-04', '2026-07-02', '2026-07-02', '["manager"]', 'told', '2026-07-02');
INSERT INTO public.notice VALUES ('e295c66d-659c-4fd2-9aa1-7c5bf67b47f7', 'duty_falls_due', '2026-07-01', 'P60D', 'record', 'duty_falls_due', '2026-05-02', '2026-05-06', '2026-05-11', '["coordinator"]', 'told', '2026-07-02');



INSERT INTO public.party_act VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', 3, 1, 'signed', '1affbb9c-17ab-41e3-9055-7594397cd782', '2026-01-12', '2026-01-12', '2026-01-12', 'ordförande', 'ordinary', '', '§ 14', '', '', '');
INSERT INTO public.party_act VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', 4, 1, 'signed', 'd8f2f7b7-c5eb-4bd5-b659-7276ba85f802', '2026-01-19', '2026-01-19', '2026-01-19', 'ordförande', 'ordinary', '', '§ 14', '', '', '');
INSERT INTO public.party_act VALUES ('fde93f56-0777-470e-9516-0ab26e555732', 5, 1, 'accepted', '1affbb9c-17ab-41e3-9055-7594397cd782', '2026-03-02', '2026-03-02', '2026-03-02', 'kommunchef', 'ordinary', '', '', '', '', '');
INSERT INTO public.party_act VALUES ('fde93f56-0777-470e-9516-0ab26e555732', 6, 1, 'accepted', 'd8f2f7b7-c5eb-4bd5-b659-7276ba85f802', '2026-03-02', '2026-03-02', '2026-03-02', 'kommunchef', 'ordinary', '', '', '', '', 'utan siffrorna för centrum');
INSERT INTO public.party_act VALUES ('3cadd068-02bb-406e-841e-f57b0e75e5e4', 3, 1, 'signed', '1affbb9c-17ab-41e3-9055-7594397cd782', '2026-03-09', '2026-03-09', '2026-03-09', 'ordförande', 'ordinary', '', '§ 14', '', '', '');
INSERT INTO public.party_act VALUES ('3cadd068-02bb-406e-841e-f57b0e75e5e4', 4, 1, 'signed', 'd8f2f7b7-c5eb-4bd5-b659-7276ba85f802', '2026-03-10', '2026-03-10', '2026-03-10', 'ordförande', 'ordinary', '', '§ 14', '', '', '');
INSERT INTO public.party_act VALUES ('80152eec-eea3-46a7-bd91-a04b2d495c4f', 3, 1, 'concluded', '1affbb9c-17ab-41e3-9055-7594397cd782', '2026-07-02', '2026-07-02', '2026-07-02', '', 'ordinary', '', '', '', '', '');
INSERT INTO public.party_act VALUES ('80152eec-eea3-46a7-bd91-a04b2d495c4f', 3, 2, 'concluded', 'd8f2f7b7-c5eb-4bd5-b659-7276ba85f802', '2026-07-02', '2026-07-02', '2026-07-02', '', 'ordinary', '', '', '', '', 'för tidigt att säga');



INSERT INTO public.person VALUES ('eb918113-b83a-4b98-9081-7038835a6d85', 'anna', '', 'anna@example.org', 'sv', '', 'coordinator', NULL);



INSERT INTO public.picture VALUES ('fde93f56-0777-470e-9516-0ab26e555732', '2026-01-19', 'P9M', 'Problembild', '', 'both', 'joint_from_start', 'tre möten', 'statistik', '', 'två platser', '[{"kind": "crime_statistics", "title": "Br\u00e5", "period": "2025"}, {"kind": "safety_survey", "title": "Trygghetsm\u00e4tningen"}]', '["young"]', '[{"subject": "youth", "note": "v\u00e4ger tyngst"}]', '[{"name": "ungdomar", "character": "long_term", "prioritised": "yes"}, {"name": "busk\u00f6rning", "character": "temporary", "prioritised": "no"}]', '2026-03-02', '2026-03-02');



INSERT INTO public.record VALUES ('e295c66d-659c-4fd2-9aa1-7c5bf67b47f7', 'BORÅS/LAW-PLAN', 'duty', 1, 'open', 1, 'e295c66d-659c-4fd2-9aa1-7c5bf67b47f7', 1, '13b47f9472170f5ab72988f58d382fa1f289979eec91f30b0996ef22c7ed1717', '{}', NULL, NULL);
INSERT INTO public.record VALUES ('75822868-d8c9-436f-9798-77fcf93d50d4', 'BORAS-2021', 'main_agreement', 2, 'unverified', 1, '75822868-d8c9-436f-9798-77fcf93d50d4', 1, '816e0e1f448a107077ca90a6ea5f61ab33f4fd35cc629c37b23e6f34fd033030', '{}', NULL, NULL);
INSERT INTO public.record VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', 'BORAS-2026', 'main_agreement', 2, 'active', 7, '849299e5-1a2b-473d-a851-5ff50fb8b466', 7, 'a6c92da95bc4c225b095dc1a3c87a11a473cdb2f1f853c0539336cdfec40cea0', '{}', NULL, NULL);
INSERT INTO public.record VALUES ('13a9e87d-3029-4074-acd0-bbf28d5c49d3', 'BORAS-2026/SUB/PLAN-1', 'action_plan', 1, 'in_force', 4, '849299e5-1a2b-473d-a851-5ff50fb8b466', 4, '0479ac56ac6d585eb1b1244cfa25cf0d69059e5333969522057c8cb8fc09e516', '{}', '3cadd068-02bb-406e-841e-f57b0e75e5e4', NULL);
INSERT INTO public.record VALUES ('10bbb6bd-61ee-4818-9c72-cb1865bcd453', 'TANUM-2026', 'main_agreement', 2, 'draft', 2, '10bbb6bd-61ee-4818-9c72-cb1865bcd453', 2, '3ee7d3e65e9a9e99042fa52a048498f741602c6a6d750c27c9a5754ec95ababe', '{"purposes": "2026-06-01"}', NULL, NULL);
INSERT INTO public.record VALUES ('d1a1984c-b59e-4450-bb4d-772f47fd94fc', 'BORAS-2026/SUB/COMM', 'communication_plan', 1, 'in_force', 4, '849299e5-1a2b-473d-a851-5ff50fb8b466', 4, '73ef3c826890ef60c4e47554ad2ff2674c38ce424633f4093cef7748cdc29907', '{}', '3cadd068-02bb-406e-841e-f57b0e75e5e4', NULL);
INSERT INTO public.record VALUES ('820ba772-5923-4468-a61f-ce6330ac32fc', 'BORÅS/LAW-PICTURE', 'duty', 1, 'met', 2, '820ba772-5923-4468-a61f-ce6330ac32fc', 2, 'ab1888aaf194708ce4fc465a6382ebc8be6025cf4bda964dd6a971fa6b2cfcf5', '{}', NULL, NULL);
INSERT INTO public.record VALUES ('fde93f56-0777-470e-9516-0ab26e555732', 'BORAS-2026/PICTURE', 'problem_picture', 2, 'prioritised', 8, '849299e5-1a2b-473d-a851-5ff50fb8b466', 8, '7704997bb38c3f48176b07587005c84e5807d218b7b9d6a9bf54d54ee63592ca', '{}', '849299e5-1a2b-473d-a851-5ff50fb8b466', NULL);
INSERT INTO public.record VALUES ('b8de7fee-8a43-46da-97fb-e11645b8ca01', 'BORAS-PLAN', 'municipal_plan', 2, 'decided', 2, 'b8de7fee-8a43-46da-97fb-e11645b8ca01', 2, 'ec4d0d8117149fbd26b3fd37e477b9dc1833db4353b6f2f17e82393a08b75602', '{}', NULL, NULL);
INSERT INTO public.record VALUES ('f58ef2fa-b2ae-4501-9c02-70f9e104334a', 'BORAS-2026/SUB/FOLLOWUP', 'follow_up_plan', 1, 'in_force', 4, '849299e5-1a2b-473d-a851-5ff50fb8b466', 4, 'ea2b7dd6b427ffaa87700f8326f53445c878c7d2d967977479d4c37ebc93a143', '{}', '3cadd068-02bb-406e-841e-f57b0e75e5e4', NULL);
INSERT INTO public.record VALUES ('34c6b3a1-c749-437e-93aa-f9f0afe48d16', 'BORAS-2026/SUB/2026-H2', 'round', 1, 'scheduled', 1, '849299e5-1a2b-473d-a851-5ff50fb8b466', 1, '61696b5430e3b8c9e86dfe8a69a23ea2bd00a3bcfa5e2404418dd887e5218f8e', '{}', '3cadd068-02bb-406e-841e-f57b0e75e5e4', NULL);
INSERT INTO public.record VALUES ('3cadd068-02bb-406e-841e-f57b0e75e5e4', 'BORAS-2026/SUB', 'sub_agreement', 2, 'active', 6, '849299e5-1a2b-473d-a851-5ff50fb8b466', 6, '057631d369ee00dc88039a1f6de011f334451537c8f8f6295b7c6b5e003d7927', '{}', '849299e5-1a2b-473d-a851-5ff50fb8b466', NULL);
INSERT INTO public.record VALUES ('c92ceb92-0a58-40d9-b581-668c052f4a25', 'BORAS-2026/SUB/2027-H1', 'round', 1, 'scheduled', 1, '849299e5-1a2b-473d-a851-5ff50fb8b466', 1, 'a5427da30a641b85681f22056e4d955137036154a9bcb89c71f3bdfb8d6cdde1', '{}', '3cadd068-02bb-406e-841e-f57b0e75e5e4', NULL);
INSERT INTO public.record VALUES ('73321c78-969c-4d0b-97dc-98758611ef7a', 'BORAS-2026/SUB/2027-H2', 'round', 1, 'scheduled', 1, '849299e5-1a2b-473d-a851-5ff50fb8b466', 1, '9fb12b30de7ed236f641faeb1d10ea9a83590942b735430968a1cae83e69ef12', '{}', '3cadd068-02bb-406e-841e-f57b0e75e5e4', NULL);
INSERT INTO public.record VALUES ('b30f96ac-2ee8-4ec0-9e53-8c190bbdae7a', 'BORAS-2026/SUB/CONTACTS', 'contact_list', 1, 'in_force', 3, '849299e5-1a2b-473d-a851-5ff50fb8b466', 3, 'e4aeef296a4c5fd40b5551580da37a2cf7dea33246be37ba7842e5326292fec2', '{}', '3cadd068-02bb-406e-841e-f57b0e75e5e4', NULL);
INSERT INTO public.record VALUES ('5f148c52-6cf9-4fb5-8aa4-c5473fd4c774', 'BORAS-2026/SUB/ACT', 'activity', 1, 'under_way', 2, '849299e5-1a2b-473d-a851-5ff50fb8b466', 2, '962474207582b5bdce2bfaf3df608a6172cb5f63870269e24cd2fcdabddd6355', '{}', '13a9e87d-3029-4074-acd0-bbf28d5c49d3', NULL);
INSERT INTO public.record VALUES ('92898b8d-4e36-4488-80c1-362adbd34c19', 'BORAS-2026/FORUM', 'forum', 1, 'standing', 2, '849299e5-1a2b-473d-a851-5ff50fb8b466', 2, '4391c4c9701537e3099af0efddc105e0f48d8f9e2cdbc20d69c3126bb8c248fb', '{}', '849299e5-1a2b-473d-a851-5ff50fb8b466', NULL);
INSERT INTO public.record VALUES ('d60e4729-a487-4eab-a600-19432e4485a7', 'TANUM/LAW-PICTURE', 'duty', 1, 'met', 2, 'd60e4729-a487-4eab-a600-19432e4485a7', 2, '9cc960ec1dec510ba058ba0126bafbd8e0c8a92b8b53a08ca868dd7d274104aa', '{}', NULL, NULL);
INSERT INTO public.record VALUES ('075c2c37-cf40-43ca-a046-b5ad77fe47f2', 'TANUM/LAW-PLAN', 'duty', 1, 'ended', 2, '075c2c37-cf40-43ca-a046-b5ad77fe47f2', 2, '10ce4bdc1fd8580016fc785c76ccd8fe38b220f90320f391ccb0b2da4de94e59', '{}', NULL, NULL);
INSERT INTO public.record VALUES ('80152eec-eea3-46a7-bd91-a04b2d495c4f', 'BORAS-2026/SUB/2026-H1', 'round', 1, 'concluded', 3, '849299e5-1a2b-473d-a851-5ff50fb8b466', 3, '3758cfcfa944ed7b9c625baaf2bab70d33046a1341478803fda3766cb4e622ac', '{}', '3cadd068-02bb-406e-841e-f57b0e75e5e4', NULL);
INSERT INTO public.record VALUES ('c9357ef2-07ea-4768-b772-d250b8e766a8', 'BORAS-2026/SUB/2026-H1/1', 'follow_up', 1, 'concluded', 3, '849299e5-1a2b-473d-a851-5ff50fb8b466', 3, 'f80b3eefae2e4155da51db2519e644c320da886a7df15b18cb118b5059aed5c7', '{}', '80152eec-eea3-46a7-bd91-a04b2d495c4f', NULL);
INSERT INTO public.record VALUES ('5e3be4e4-8178-4067-a097-af26f3811a5b', 'BORAS-2026/SUB/2026-H1/2', 'follow_up', 1, 'concluded', 3, '849299e5-1a2b-473d-a851-5ff50fb8b466', 3, 'd05934f0542951c3b917e21d7c7fcbb052b341e6667247456e41d747b05a871d', '{}', '80152eec-eea3-46a7-bd91-a04b2d495c4f', NULL);
INSERT INTO public.record VALUES ('6cef4100-c703-4b23-bc87-96f2509ded78', 'BORAS-2026/SUB/2026-H1/3', 'follow_up', 1, 'skipped', 2, '849299e5-1a2b-473d-a851-5ff50fb8b466', 2, 'bf0f80371737fba42fd66fd3e330029970eae8cca8c16633cd1830fc0cf61e65', '{}', '80152eec-eea3-46a7-bd91-a04b2d495c4f', NULL);
INSERT INTO public.record VALUES ('3409765c-82b0-4b26-aadd-76c9e9377076', 'BORAS-2026/SUB/ACT-2', 'activity', 1, 'planned', 1, '849299e5-1a2b-473d-a851-5ff50fb8b466', 1, '22f4af47c02eb9635b0da3550ef22418eb7538714119576815d976aeae7e7f85', '{}', '3cadd068-02bb-406e-841e-f57b0e75e5e4', NULL);
INSERT INTO public.record VALUES ('473d0875-e663-4c68-8077-aef1528b360b', 'BORAS-2026/FORUM/2026-05-01', 'meeting', 1, 'planned', 3, '849299e5-1a2b-473d-a851-5ff50fb8b466', 3, '6ff5fcd95c987ce62009798abf049b583beb36d49e422f971018f710f6a1a607', '{}', '92898b8d-4e36-4488-80c1-362adbd34c19', NULL);
INSERT INTO public.record VALUES ('26bfdbb9-adcb-4dd3-8c1d-28f9d6a89e83', 'BORAS-2026/ACT', 'activity', 1, 'cancelled', 2, '849299e5-1a2b-473d-a851-5ff50fb8b466', 2, 'b7aa763bc753dc3897e5d597bbad0dc54a59d3598ef90ba481f1acfa39c7947c', '{}', '849299e5-1a2b-473d-a851-5ff50fb8b466', NULL);
INSERT INTO public.record VALUES ('eb01339d-1af1-4095-854d-74413449eb76', 'BORAS-2026/FORUM/2026-06-01', 'meeting', 1, 'cancelled', 2, '849299e5-1a2b-473d-a851-5ff50fb8b466', 2, 'c213c1933b4182f89455a146be563220d314508d3c03d82ede3bb02d99aac07b', '{}', '92898b8d-4e36-4488-80c1-362adbd34c19', NULL);



INSERT INTO public.record_area VALUES ('820ba772-5923-4468-a61f-ce6330ac32fc', '1490');
INSERT INTO public.record_area VALUES ('e295c66d-659c-4fd2-9aa1-7c5bf67b47f7', '1490');
INSERT INTO public.record_area VALUES ('d60e4729-a487-4eab-a600-19432e4485a7', '1435');
INSERT INTO public.record_area VALUES ('075c2c37-cf40-43ca-a046-b5ad77fe47f2', '1435');
INSERT INTO public.record_area VALUES ('10bbb6bd-61ee-4818-9c72-cb1865bcd453', '1435');
INSERT INTO public.record_area VALUES ('75822868-d8c9-436f-9798-77fcf93d50d4', '1490');
INSERT INTO public.record_area VALUES ('3cadd068-02bb-406e-841e-f57b0e75e5e4', '1490');
INSERT INTO public.record_area VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', '1490');



INSERT INTO public.record_party VALUES ('820ba772-5923-4468-a61f-ce6330ac32fc', '1affbb9c-17ab-41e3-9055-7594397cd782');
INSERT INTO public.record_party VALUES ('e295c66d-659c-4fd2-9aa1-7c5bf67b47f7', '1affbb9c-17ab-41e3-9055-7594397cd782');
INSERT INTO public.record_party VALUES ('d60e4729-a487-4eab-a600-19432e4485a7', 'c2b5aad7-edbd-483a-aa59-b25a99229317');
INSERT INTO public.record_party VALUES ('075c2c37-cf40-43ca-a046-b5ad77fe47f2', 'c2b5aad7-edbd-483a-aa59-b25a99229317');
INSERT INTO public.record_party VALUES ('10bbb6bd-61ee-4818-9c72-cb1865bcd453', '14be7e6d-55b4-4e51-9fcc-2ac8ce6b0676');
INSERT INTO public.record_party VALUES ('10bbb6bd-61ee-4818-9c72-cb1865bcd453', 'c2b5aad7-edbd-483a-aa59-b25a99229317');
INSERT INTO public.record_party VALUES ('75822868-d8c9-436f-9798-77fcf93d50d4', '1affbb9c-17ab-41e3-9055-7594397cd782');
INSERT INTO public.record_party VALUES ('75822868-d8c9-436f-9798-77fcf93d50d4', 'd8f2f7b7-c5eb-4bd5-b659-7276ba85f802');
INSERT INTO public.record_party VALUES ('3cadd068-02bb-406e-841e-f57b0e75e5e4', '1affbb9c-17ab-41e3-9055-7594397cd782');
INSERT INTO public.record_party VALUES ('3cadd068-02bb-406e-841e-f57b0e75e5e4', 'd8f2f7b7-c5eb-4bd5-b659-7276ba85f802');
INSERT INTO public.record_party VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', '1affbb9c-17ab-41e3-9055-7594397cd782');
INSERT INTO public.record_party VALUES ('849299e5-1a2b-473d-a851-5ff50fb8b466', 'd8f2f7b7-c5eb-4bd5-b659-7276ba85f802');
INSERT INTO public.record_party VALUES ('b8de7fee-8a43-46da-97fb-e11645b8ca01', '1affbb9c-17ab-41e3-9055-7594397cd782');



INSERT INTO public.register_fact VALUES ('schema_version', '3');
INSERT INTO public.register_fact VALUES ('simulated', 'yes');
INSERT INTO public.register_fact VALUES ('register', 'b4d5c40e-2437-4174-bf91-672181a1a231');
INSERT INTO public.register_fact VALUES ('principal:postgres', '183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98');
INSERT INTO public.register_fact VALUES ('plan_fingerprint', 'f7a750a4b66bba4f67ac3d43ba85996826aedbecf3ca2007d7af7b77bdc6b5f7');
INSERT INTO public.register_fact VALUES ('last_tick_on', '2026-07-02');



INSERT INTO public.round VALUES ('34c6b3a1-c749-437e-93aa-f9f0afe48d16', '', 'f58ef2fa-b2ae-4501-9c02-70f9e104334a', '2026-H2', '2026-07-01', '2026-12-31', '2027-01-31', '', '', NULL, '[]');
INSERT INTO public.round VALUES ('c92ceb92-0a58-40d9-b581-668c052f4a25', '', 'f58ef2fa-b2ae-4501-9c02-70f9e104334a', '2027-H1', '2027-01-01', '2027-06-30', '2027-07-30', '', '', NULL, '[]');
INSERT INTO public.round VALUES ('73321c78-969c-4d0b-97dc-98758611ef7a', '', 'f58ef2fa-b2ae-4501-9c02-70f9e104334a', '2027-H2', '2027-07-01', '2027-12-31', '2028-01-31', '', '', NULL, '[]');
INSERT INTO public.round VALUES ('80152eec-eea3-46a7-bd91-a04b2d495c4f', '', 'f58ef2fa-b2ae-4501-9c02-70f9e104334a', '2026-H1', '2026-01-01', '2026-06-30', '2026-07-30', 'Styrgruppen', 'arbetet fortsätter', NULL, '[{"measure": "fler vuxna ute", "responsible": "fritidschef", "due_on": "2026-10-31"}]');



INSERT INTO public.sealed_text VALUES ('183a2f4c3540e76b4946bda036b795f9487f3a8b3c687d1a5f52f74770249c98', '20b2d391cdc9bf8c5b163fd64b1b129c', 'postgres');
INSERT INTO public.sealed_text VALUES ('035302ffc33a3772da4852f13e8578c990b82501a1813296e4f1def509a3d67a', '58716259f82a6d00d92895824d5bcb2d', 'Samverkansavtal');
INSERT INTO public.sealed_text VALUES ('5362ad47d001c6cf55a3c57252eb1b131d87d37ca2c5702de53028a238dd8673', '37dd9fd38248608ded76c163191aae72', 'tryggare centrum');
INSERT INTO public.sealed_text VALUES ('6e327a39e5cf60d31ae7a88f2facb216fbb09bd1686a720a0f0ab13c491fb2f7', '3aa1b5cda663832bad5d8e225c09a9ba', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('205ec137bea0123c20850d9346207228163e0b4f4fe1804c079969e06d6ecebc', '00fd6777de5fda1b44a68ea1bb247087', 'brottsoffer');
INSERT INTO public.sealed_text VALUES ('ed0564dbc0faf4a4d64e2e9fa87c6bb90622aa583ad305ffc9aedbccfb826feb', '702747c56c14b4bf29d2911760184348', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('3353eb0f33d2f89eefc429145a0db544fa6e1b715d432c72567e6cd3531d185e', '783e2b3fba5072db7cd3dc691893c2d3', 'ordförande');
INSERT INTO public.sealed_text VALUES ('e7d9389a3c75b158218b063a38e80aefe18fcca59610c5301018de789ee93b09', '56ce3c4992fda8c4ef78e6bbb051eccf', '§ 14');
INSERT INTO public.sealed_text VALUES ('23e33007635ba72b60134bede10732bf82a9b8172494279c69a47a69a4ddd560', '631986ae54951bc6059728d210d0b862', 'ordförande');
INSERT INTO public.sealed_text VALUES ('c6fad878a64fd326b2c1567aba53f3a8838706e41b765b3dfaf4d94ff4893a40', 'ea24e6171bc9628a97fec707f93adca1', '§ 14');
INSERT INTO public.sealed_text VALUES ('f0e3a858b558d21cbe0817846fd3331d00845b331e44c7d1f6a6e83c1bae6d8b', 'fc4aa7a24a59485185e78273d486769d', 'ordförande');
INSERT INTO public.sealed_text VALUES ('8316712250501ebf8355322b192ce8b0d16bc5473edbf62324b2cb9db4de1919', 'ea280d543716a2c5a188fd4550b070d4', '§ 14');
INSERT INTO public.sealed_text VALUES ('c6d0777ff6a97af2e0d214b69f5934a7b9ee959818692c06fdd5e90ec819afd9', '2d99c0815761c828e61f7dcb437d6e2d', 'ordförande');
INSERT INTO public.sealed_text VALUES ('fd721fe7fb10eba2bcd46acd43e93c740b875b6628c0f8a63ed57ea240df9059', '748e7059bb0c05b71d0d796117ec12e6', '§ 14');
INSERT INTO public.sealed_text VALUES ('bec2f3ecbd8913e2312360a176ff5fe9f803d1420d8bb9459cf79dc55f5333a3', '3fe03c0ec3bf8801bf2e96be3e9ccc6b', 'fel i avskriften');
INSERT INTO public.sealed_text VALUES ('baa4f87039c6a6d53a05504775d8c1718e3967deb2d31444234aefc9191418d1', '4c93164d7fa939494272148512ba4264', 'Problembild');
INSERT INTO public.sealed_text VALUES ('0affe3aef2778a2dc2d8df7c8a2ec313d5ce11509fdb70c675b21ba820a7a7b8', '666869e0217b944b77e63a59bc3a2dfe', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('83f151b764d3e07764b1eae1953abbd7104d7bf67bf07b255a98fb957a11efa7', '7792460474ddb9d5d63ecc0612c78222', 'tre möten');
INSERT INTO public.sealed_text VALUES ('21c792723d9af2290bc1395efe649dab37ae755d8656627c95175b937c0e6e72', 'c62f6fce768d191766ac9538e082fa50', 'statistik');
INSERT INTO public.sealed_text VALUES ('51b3739a09ec048d3b9ba4acc277f3c807d02623e2d3f9fee30affe5a2b01e74', 'ba7e10e99a432a9ffde76ee6e6625c5b', 'två platser');
INSERT INTO public.sealed_text VALUES ('f59d08120e3eb506ecc2d6bf1f3f016667e6fd9aa2f35bd0707bdc193e78df2b', '0a73a8d1fb4f826c5323e28f8c11cf79', '2025');
INSERT INTO public.sealed_text VALUES ('d43a145ef435b926ad2628ecb7fcd43db1a243c584377870c5a493d1e15bab50', '2a9e4ba76060e9a9ae3f1786053fba31', 'Brå');
INSERT INTO public.sealed_text VALUES ('a4e714747e88f3b1a9dbce4a4f40291f8c49b493fc5ca80c7efdfee3329f437f', '13b405362b3394695ee1d24d69740baa', 'Trygghetsmätningen');
INSERT INTO public.sealed_text VALUES ('357d9bc9d15b982fb563bacf8eb386f957dc54d589955ba10613cd8f49ca388c', '769371cbc2f9d8e1187989e8cf1f0df9', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('2a3a4e479e2f609e042209c7fd63944ff65f793a5ba51f13f73de16b80d4a996', '94018f207dc619f47ad288bcf7fe20a8', 'buskörning');
INSERT INTO public.sealed_text VALUES ('2553d37d12ebeedfdb6d4ac7e7e559768e9d491be98f53bb493440eb63efe5fc', 'ab026bb1ded3bd936f05b3761d10c566', 'väger tyngst');
INSERT INTO public.sealed_text VALUES ('b7d13958015b835f3967c81d6c2d0e0ac91378179b4013fe19cd2a6bfb2118f5', '4b0f76346ab652aea4c588cfb4f5fca0', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('e2f074e3dc63ebd651007686d6cfa4e406f3b52a7facbe9398bf7c93881dfaf1', 'a958506bd244cab578320966f1a929ff', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('88a29dfb93f590dc339e8a7dc65ea95b51f174efe615b07057d2c77a5bb764ff', 'ff6b4647b0f30cc14e7ad4ba2cc3122f', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('602e140405f4c1a9156417d9d897829256bc862855e1b65a750646c77d8dc085', 'c76c96aeba3c94d7aa0afaa15a2a1ac8', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('bc9e1bdab6157e6aaff578fef1ddaaad3e8ce7ff415ee87c94900c2f49023748', '4fc709c225ea92f34e971a352c4d9e43', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('3ad7eec3d99c97bb69739c7f2cc32710c5412819ea1e1852c42e185e9df110e0', '83a7f43ec7d7ebb85ee749f5734f07b8', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('230aaf00f9530bdda12cccf2df6dfca36643711b14d47ecb4a45c7e4709d44e1', '1be30c0cb0532fb0f9b59eeb20638bc0', 'utan siffrorna för centrum');
INSERT INTO public.sealed_text VALUES ('b7e77b6f3b31d9f2c1295b98aa648077a221eb725700fcc7beb27100e3c94f95', 'f5213741d8563e1f64974e04dabf14dd', 'BORAS-2026/PICTURE');
INSERT INTO public.sealed_text VALUES ('6a6906989f760adb3c0b9f98fabe9d8544b91d6f28cc739b671d939f10dd8005', '272f9d2f25fdfb694f0ec437a323e1f6', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('d9e9c7eadac571771eb6ff789441e2c800aefcb8648dc31861c702ab481bf265', 'e2818dcffd96585044546284f50e3b08', 'buskörning');
INSERT INTO public.sealed_text VALUES ('35430a91fa34b2879992b74111eab6f720588b52cd7da09eb027124e49c40c7e', '15d2257c102e686401487e765e748f3a', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('a0d2a9f9eb803c99bd1832837486d68adeaf28001b373fe7f4d3bc28ad0de346', 'f86ab1312357fec1159916e9aed7ef46', 'Åtgärdsplan');
INSERT INTO public.sealed_text VALUES ('7e7626ffd1eb57182c21554dee4ebda19112e3ffa695637fc8af68a2e74381b5', '90ecc9817b9e7d833b3f4f46819c5570', 'kommunstyrelsen');
INSERT INTO public.sealed_text VALUES ('4cde54a8f45a2a7f2e607b067eff06b40c4d4fffe04cf0125e2ceba42b98fecd', '686fd5673fc7678bc1b6a03be6d2e874', '§ 31');
INSERT INTO public.sealed_text VALUES ('d9c01a6d44fe641c339c10a03690399e99e3ef2f1ee12989ed91acdd85ae4653', '5820f337bf1b88d3123686e73f3f7244', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('2ebca520e2511ce014534cebb2e6ff7cac78f5592aa2cb7fee0a1c48746382f8', '13344e6da1eb905717ea0b6532119fae', 'Underavtal');
INSERT INTO public.sealed_text VALUES ('325eda2a91df497e0c6161d0ac5e1c96fd22ae13994c9c7912690d8b504b659f', '62412f52769ef591bb7e822d24370937', 'trygghet');
INSERT INTO public.sealed_text VALUES ('50a94cc8c43f2a187496ce1466550d59fed68b20595db56817e9e5258114fbaf', '0141c9fc9b457f17ed8cbc4b0108b8b2', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('ddad096e4c49a9649bdb231256230ff6508da1224ca89f1b791110c90115fa10', '8fe589102156e750d5cfb2e8052110d1', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('90f34ba4be0f9635d809eb70f43dd54e504edb20f373a7b37479278a70515fd7', 'e65600990103f80169af4b8da51fcb0d', 'kallar');
INSERT INTO public.sealed_text VALUES ('df76e45bc9605438467c81c9486b897076d3aa78c5cb630f618cbd37c6497700', '68c87af28862cc977b709cb464e05f7a', 'för anteckningar');
INSERT INTO public.sealed_text VALUES ('dc731250c81b32c4e0c57351acb4d44ffd22bd78c4aa5c4adc43cb837c1972c5', '043e8bffdffe73ec840655ac03bc1b5d', 'samordnare');
INSERT INTO public.sealed_text VALUES ('0c463286a5e91592c7823d7c0c4f9d6d3dafe1be22260e55c3f86513766c3120', 'a40e0a537e1df028cd612808397e0858', 'kommunpolis');
INSERT INTO public.sealed_text VALUES ('52cf4be921e0b56a725b55c0a704602816f35b9227b734bac6099c69a1b51ce7', '4eb12bd4663954f67d344f3865f2ab4a', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('a48bb6ca3e62bb5c01b4fcd9097121a459df8b55b31f2560cd30ac9ffcaf8bae', 'cb86ff00f840d1ab73363e1d99e04043', 'ordförande');
INSERT INTO public.sealed_text VALUES ('9b068c90e18857b6b23f5c372b3e5486ba7ba4d310ce4c297df0ba35110ca5c2', 'afa89e68847acfad9ded5fd8bfde32ef', '§ 14');
INSERT INTO public.sealed_text VALUES ('972c7350e89cac1e98b51ef778be198007cc8197d070a04160e886b93fa2f39c', 'ac34588bec49350537736bc82947ec29', 'ordförande');
INSERT INTO public.sealed_text VALUES ('c2ab34d1da177bb771db7f4a71e4b2116b4ba24a56d03434bc7be6aa78e85bae', '083feac7c0d10c913cc732a1c6838006', '§ 14');
INSERT INTO public.sealed_text VALUES ('021e8133adca202be980f7bc7794e22c6f8712d298f3cda94571744705c3099d', 'c077f8f06663dd6478d84917ad50a1e5', 'ordförande');
INSERT INTO public.sealed_text VALUES ('5d9ac536a58e52ce137052040e3ad0c4843e7862de30b179c96cab4934231b56', '285e1e01d9b567e788d3249f6332a356', '§ 14');
INSERT INTO public.sealed_text VALUES ('3768ac5d0e555690c0dbcc6cc3f88e0cb9c581f35e213ab3ab8aaa86a8a63417', 'c5b0f1e74cdffe81273668ccc9ddd3e1', 'ordförande');
INSERT INTO public.sealed_text VALUES ('a723942490ea47889e2274a9ec7d7b485c256e1a21783cd0aa9fea584757b4da', '4ab8b08219c7e4a635afd9a55a352a12', '§ 14');
INSERT INTO public.sealed_text VALUES ('728bb5cf5e4ddc1b490c5cfd38bb4cb8999b255cc8ecd1732084af75ceed05de', '5ec896614c6e83cd6f3a92e68667d734', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('3e9bf68c66c7489faf0061527a02577e63a32ebdb1b535f0d0926b350ef6e2b5', '084fb3cd465d2032dfd7a6b473608397', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('6a39eba9ab8dc995bbebc0d42183ef9185a18a0bb94e9bd83e7f6c42a35d8442', 'dded97d36fd4c1476858ad83261c5800', 'färre unga utsätts');
INSERT INTO public.sealed_text VALUES ('dd31204c5e63ce270d09458f17f89a50d70d83ec2d627115e7775f0ee8b33faa', '5d6a82fddd60b27e368980c90726f5fb', 'fältassistenter');
INSERT INTO public.sealed_text VALUES ('85c58055d787c533e39b5675358f72ad43e5080587c4e62be0e8d5d1ef2ce6ac', '0829cf9c8626c5df13845dfd38a785d3', 'socialchef');
INSERT INTO public.sealed_text VALUES ('8b1209de624d898f9c7252049decffe98956fa2ef74385fd22b8d1e5102c9c08', '8cf03839593ad3093d9a97b6adbe367a', '2025');
INSERT INTO public.sealed_text VALUES ('577c060d8654072ab94d42faf48b20bb52724a2020c1aedae6b84140e6537d53', '36390e0067f18a746fa08202e41395f8', 'Skövde');
INSERT INTO public.sealed_text VALUES ('d42f334c69da59e2e553ebb35bfa900b84646c0d7f019cdd020030daaaaf2302', '19cd4b421062393bc6cc2572b4a87f22', 'anmälda rån');
INSERT INTO public.sealed_text VALUES ('1522a59bcad8691a6a55ff1cf8339b1ecb90752b09fbaee726ec2c407de317c7', 'ce9c0180992475918e7ffa309e976953', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('2d336aca05622de30c1e9280b49a602fbe5391c50c73370af8f267c6e1fcb35a', '980bcb136324b6afa5c75ef4d1a82139', 'vi gör det här');
INSERT INTO public.sealed_text VALUES ('881d58f7464b0b65bb8667e4c4893070b7efa0838197a5a8a5c6cd7574b81ff8', 'b372def6cfa73727217fd60fb1bf803d', 'webb');
INSERT INTO public.sealed_text VALUES ('2bab97984cea62498b0af92eb027ca01f3f46ec98b450cbc0c21c63c4d196aef', '18cc9d2dc3f23a78067ac8548cc4cdcf', 'boende');
INSERT INTO public.sealed_text VALUES ('b4c8c5680acb11abe22558babe94e653007ec8b8f907cb2d798a9d2df0f94621', '124499b026cbe291d7d8aff90a7e34c9', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('f0ca818ce8cc5cbd88f20735feb385d9f6d9d10a120afeea61aa6ce685386e06', '391f1f744084f47a4b5f8d117df1edcb', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('6fa759c6fd82c2eecc3b555b249e1a86bdb27dfd3b922f03ecc6c201239c68e6', 'f70ed354cec9934864b3fd249833645f', 'samordnare');
INSERT INTO public.sealed_text VALUES ('caa003e9143b8015b70b314744d59286a13a2cc1972070f097aaa412398f8df0', 'a17c942578bd48844cbacd60f563e579', 'växeln');
INSERT INTO public.sealed_text VALUES ('da85dd7392315e41f3a0a09402a92311041b7e217bf3bf3e11daf55516d279d8', '1681b4e54ad39018a12618fdb5e8a8ee', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('711d7680f64c41de3d1a2d68de8ed510db152af3a18929b0143bcba58868d038', '24dbbba2fe53d066537978e1661f00b1', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('d6e800282a441f9e18f2cb9365a78b1fd8a8252a24eff59b04eb9b0cec63c9bf', '72314b73b74d1f767458fbb4f39c8d0b', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('c5ea1557487f4a7e3edc6dede1b22702846cf4f5a25203952f4ba4d7f580a00c', 'b1569f7a25d98a329beb74562fa3822d', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('4343dde48fbb2f8e7a2a5e693a5094da5f639cfe4129c598a200e4fa97e569ff', 'b4ef4eadde2afe64261f5d3fffefed6b', 'Föräldravandring');
INSERT INTO public.sealed_text VALUES ('5d8cfe0d3cba39814f949b7f8250d7e82f4010fa95d99ed64789fec965f1c424', 'e6709c373fcf2f7155a5d16b7f70dd27', 'minst 8');
INSERT INTO public.sealed_text VALUES ('bd1c873793e7a97cd85189132024cfce023d28dc2b34b637b415d2255c034a84', '74e27bc4d2d9a432f832194bb25df83c', 'regn');
INSERT INTO public.sealed_text VALUES ('4b457b648b8de2c3d3931f956c0153444fb226f8b5cfe6b883909fe6699f4098', 'd4d659436b86e55f50ca658a1c4b9ed4', '2026-03');
INSERT INTO public.sealed_text VALUES ('355fc08867b058045a38c005ad185eda27206b7d26ddebaadad18a3e3c43fd07', '99e83c5c510651fe706287c1cec85bb7', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('c95197e6d2ceef2ee1c74f962c3b99b9ba88759801f54b7c854da808e3298e04', 'de07efb7f486c23a35e7848e1816e17d', 'Styrgrupp');
INSERT INTO public.sealed_text VALUES ('d1c1cd839147ea71b184a511930618b534581fb96f5086894851a70eca41e908', '23e1af0ee103528b2ece822460e50b53', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('189fc952b93d7ae270016c889a5b23132336ab80d12669b62b45dd8097af2720', '5890af46079824f2cdeb0c56d649bd1a', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('ddd82ac9156d63777affa5bd58d450088f2a0fbd77da292d869e63d6cc2fea86', '3e6181b640dae9309d9203e2e28caebc', 'områdeschef');
INSERT INTO public.sealed_text VALUES ('3defa82880bd277fd02e8d357534954e25ecf50d619a58c912ce7144a946b3cc', '3c5e14350700385d9a208e1e408a4cc9', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('ebf341085dbf94ebd34beaa4a0d56b64ed5c3163050960bf9d6f80d7d7423eae', '9efb8770f4fcc4454353b2cb355efb14', 'KS 2025/88 § 41');
INSERT INTO public.sealed_text VALUES ('0bdc2ff856c4633af70b97711a71490bb1810f9597918403c5fae348c36b4afe', 'fa8a5f9be5c62f34161ec8ede6322636', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('f518c9a0f0af33e181a8227816f8369cc4ee7cbbe85eb73c776e0b811d4bafd9', 'bf759057bc99af977808575883d84fac', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('299f32f459a2052ed53b26507f24fb1034421dddf722e68c4eb1cad3dd5e942f', '9b45c7f319fc1bab57d7a107a2b0c4cc', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('078955885f145033d689338f131fff2bfa70093eacb6b8b8e80143c6f364bafc', '25156664ee05e956fda886a49af821e9', 'områdeschef');
INSERT INTO public.sealed_text VALUES ('8ff70509bca75a76c5bd8ca9f6cd397d3287671e1a15df6fd730250d4b1bafa1', '5b5eb61a6792defac817998b33bff6d2', 'Trygghetsvandring');
INSERT INTO public.sealed_text VALUES ('efaa528087a1de63d828e5d0a6916aee97eeb3e8dbdf5499dd5a847edafe87f5', '51a799155143f55dd1ae99f77c8994a2', 'fritidschef');
INSERT INTO public.sealed_text VALUES ('96ff515e1f9f690f912ece933326214fa1bdce5affa4f71d7dc35139b629590f', '678275b768cd741938447d4b5068ea0e', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('95edc32fe03df13e160c4854ca4377691157b74cb33d353feaf536f63d9f92c7', 'c46530234341c478d54715f17a35e64a', 'Trygghetsvandring');
INSERT INTO public.sealed_text VALUES ('fb13d0d63159219acf33186dcbd37e5c55c15df1fd5e57ef4fb46360b71858b9', '5b0a078a20b269a952aa86cd6dd03baf', 'fritidschef');
INSERT INTO public.sealed_text VALUES ('dd71349cf228d9bb7b909b5abe74bf05daecdbffa7f08686baee27244fec554d', '76e4f66da7e77325964b9909818f7a93', 'anmälda rån');
INSERT INTO public.sealed_text VALUES ('025f3a5e89bbb3b2156bf051a36c888477ada4bc128ef97a25d85eadde2027ea', '85e826d2fda1e86b20aaee12dd65f174', 'anmälda rån');
INSERT INTO public.sealed_text VALUES ('6ddd8a78d6f28560d3eb3d06fef1cc9ca0647498e3d5a9458552fb618462102e', 'ddc28604922970c89c8e676697f2ccde', 'Skövde');
INSERT INTO public.sealed_text VALUES ('d519a46734c5c711298b998d1fb38a97dc06cbe653083db56b3cadc0145933cc', '63ab5cb26b53a7002286a94ddaee026f', 'som planerat');
INSERT INTO public.sealed_text VALUES ('026cbb0263b274939d334849f454f757107e8733e22a675a15c0234018328e4b', '1f63792e73f83270c99d991c5010200d', 'ont om folk');
INSERT INTO public.sealed_text VALUES ('c0bc0ab7a1c06fd2c15c594b795f64b9f4c7a68fa1bc637c87993224be52ab4e', '82aca9619f48ec1fd5fa27d1f234c916', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('910220667353ac22e0341a14aaf53f93903d8fcbb0c8f4ac188ffad94b9849f3', 'b0aa554040dd544e13e1d65041c7af0a', 'färre rån');
INSERT INTO public.sealed_text VALUES ('5c0093fb4f5eb5f501aacce146afb974a93f3409e1dca8dbf3e55b52a1b1967b', '152bd6afb35e21cd447664bd8d4a61b5', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('8a9334dec76427736419f245679529d796608ead2924f42683d8e2486648a7ff', 'c0dc8f6d7584a75c71e749c4ead21cf3', 'Styrgruppen');
INSERT INTO public.sealed_text VALUES ('678be37db437420ccfb2a9cc36ebc843e3bb7eab5a21976ce0d6d166b46a74aa', 'f6753d2c61a395f4178f7c78e47a924b', 'arbetet fortsätter');
INSERT INTO public.sealed_text VALUES ('d0d3c40dc57ef28dca8f2e1c04ed29d82695d119a7fe4053b46af8b91d3e6b74', '0d8d938d3a4693c31f954ff9e14f0a86', 'fler vuxna ute');
INSERT INTO public.sealed_text VALUES ('b7817ac0f154ae20309659380e9ed8c7fff5e85e65cf8497bee7a7b77209576a', '1d76f4a7a14f5437343044b84a5cff81', 'fritidschef');
INSERT INTO public.sealed_text VALUES ('8534fcdccadbfdd5ebcbeccfd1a23fd435a67c30f83cd52ac6b68073cd11f290', '0b79e52f67db85053cc0d2b72658605a', 'för tidigt att säga');
INSERT INTO public.sealed_text VALUES ('365192976a2779abdf454a6d66b8572c39bae70f6e61fa5d67535799c3e023c4', '94df06754fb48c354c65b7c3931015bb', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('729c58253f63921687adee10f024aa5641378ae59f403bf25053411fc068e32b', '4ec9b6effa36b5c38472dc56a39e4e90', 'fler vuxna ute');
INSERT INTO public.sealed_text VALUES ('5cf74774cb4e78e05a20bb5fa79aae2330f559340abf1be805fe25068398ee34', 'e450dfe1daa43ef85a206fd40c2213e7', 'fritidschef');
INSERT INTO public.sealed_text VALUES ('89808845204f8bb198b9e9b8934e5d3a7222f6933102a9f69560aef491e55ed3', 'd7cc86633fd80477f8954b078329282a', 'fel i avskriften');
INSERT INTO public.sealed_text VALUES ('aeff0b58f4fa56740050c9e4cea8af023f08ffb964722d547717d5fd5eff04bf', '27cf9867c02cfb61a983fd6d39365ea9', 'fel i avskriften');
INSERT INTO public.sealed_text VALUES ('7031794335a6e916fb91174f56c84a64a4f27f3315e8bed86c73e496638142ff', '33f7d79f48c285575d50e6623fb2df88', 'fel i avskriften');



INSERT INTO public.stored_definition VALUES ('action_plan', 1, '340b7fba453faa6ec92464044f8ac644dd6c1a4e762605fec8abb43fc913ed2c', 'machine = "action_plan"
version = 1
initial = "draft"
final = ["ended", "replaced", "withdrawn"]
struck = "withdrawn"

[amend]
freely_in = ["draft"]
with_reason_in = ["decided", "in_force"]

[[transition]]
trigger = "fill_in"
source = ["draft"]
dest = "draft"
guards = []
effects = []
carries = ["title", "priority", "goal", "purpose", "causes", "responsible", "starts_on", "ends_on", "commitments", "financing", "indicators"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "decide"
source = ["draft"]
dest = "decided"
guards = ["hangs_on_an_agreement", "is_the_only_one", "is_about_a_prioritised_area", "states_goal_and_purpose", "names_who_is_responsible", "states_its_time", "states_each_partys_commitment", "states_its_financing", "can_be_seen_to_work", "ends_with_its_agreement", "the_agreed_function_decides"]
effects = []
carries = []
voids = []
stamps = ["adopted_on"]
by = "person"

[[transition]]
trigger = "begin"
source = ["decided"]
dest = "in_force"
guards = []
effects = ["replaces_earlier_version"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "carry_over"
source = ["draft"]
dest = "draft"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "carry_over"
source = ["decided"]
dest = "decided"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "carry_over"
source = ["in_force"]
dest = "in_force"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "end"
source = ["decided", "in_force"]
dest = "ended"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "replace"
source = ["draft", "decided", "in_force"]
dest = "replaced"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "decided", "in_force"]
dest = "withdrawn"
guards = ["says_why"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["draft"]
due_on = "owed_on"
notice = "action_plan_owed"
order = "says"
settled_by = ["decide", "withdraw"]
rule = "action_plan_owed"
statutory = false

[[timer]]
state = ["decided"]
due_on = "begins_on"
trigger = "begin"
order = "begins"
settled_by = ["withdraw"]
rule = "begin"
statutory = false

[[timer]]
state = ["decided", "in_force"]
due_after = "ends_on"
trigger = "end"
order = "child_ends"
settled_by = ["revise"]
rule = "end"
statutory = false

[[timer]]
state = ["decided", "in_force"]
due_on = "ends_on"
notice = "annex_ends"
order = "says"
settled_by = ["revise"]
rule = "annex_ends"
statutory = false
');
INSERT INTO public.stored_definition VALUES ('activity', 1, 'b6856c13f9dfdfec10632c35cfb6f69bc2f8073124984ea7240b6f2b6448c9c8', 'machine = "activity"
version = 1
initial = "planned"
final = ["done", "not_done", "cancelled"]
struck = "cancelled"

[amend]
freely_in = ["planned"]
with_reason_in = ["under_way"]

[[transition]]
trigger = "fill_in"
source = ["planned"]
dest = "planned"
guards = []
effects = []
carries = ["title", "description", "carried_out_by", "responsible", "starts_on", "ends_on", "target"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "start"
source = ["planned"]
dest = "under_way"
guards = ["says_who_does_what_and_when"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "count"
source = ["planned", "under_way"]
dest = "under_way"
guards = ["something_new_was_counted"]
effects = []
carries = ["counts"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "reschedule"
source = ["planned"]
dest = "planned"
guards = ["has_another_time"]
effects = []
carries = ["starts_on", "ends_on"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "reschedule"
source = ["under_way"]
dest = "under_way"
guards = ["has_another_time"]
effects = []
carries = ["starts_on", "ends_on"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "done"
source = ["planned", "under_way"]
dest = "done"
guards = ["its_target_was_counted"]
effects = []
carries = ["counts"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "not_done"
source = ["planned", "under_way"]
dest = "not_done"
guards = ["says_why"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "cancel"
source = ["planned", "under_way"]
dest = "cancelled"
guards = ["says_why"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["planned", "under_way"]
due_on = "ends_on"
notice = "activity_time_is_up"
order = "says"
settled_by = ["done", "not_done", "reschedule", "cancel"]
rule = "activity_time_is_up"
statutory = false
');
INSERT INTO public.stored_definition VALUES ('communication_plan', 1, 'ec831a7794f60709a4339fcb0c3c63bf5189acdbf704754b2d310933d81a2b08', 'machine = "communication_plan"
version = 1
initial = "draft"
final = ["ended", "replaced", "withdrawn"]
struck = "withdrawn"

[amend]
freely_in = ["draft"]
with_reason_in = ["decided", "in_force"]

[[transition]]
trigger = "fill_in"
source = ["draft"]
dest = "draft"
guards = []
effects = []
carries = ["title", "goal", "purpose", "responsible", "messages", "audiences", "fact_basis", "starts_on", "ends_on"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "decide"
source = ["draft"]
dest = "decided"
guards = ["hangs_on_an_agreement", "is_the_only_one", "shares_a_goal_and_purpose", "says_what_is_told", "reaches_inwards_and_outwards", "ends_with_its_agreement", "the_agreed_function_decides"]
effects = []
carries = []
voids = []
stamps = ["adopted_on"]
by = "person"

[[transition]]
trigger = "begin"
source = ["decided"]
dest = "in_force"
guards = []
effects = ["replaces_earlier_version"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "carry_over"
source = ["draft"]
dest = "draft"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "carry_over"
source = ["decided"]
dest = "decided"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "carry_over"
source = ["in_force"]
dest = "in_force"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "end"
source = ["decided", "in_force"]
dest = "ended"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "replace"
source = ["draft", "decided", "in_force"]
dest = "replaced"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "decided", "in_force"]
dest = "withdrawn"
guards = ["says_why"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["draft"]
due_on = "owed_on"
notice = "communication_plan_owed"
order = "says"
settled_by = ["decide", "withdraw"]
rule = "communication_plan_owed"
statutory = false

[[timer]]
state = ["decided"]
due_on = "begins_on"
trigger = "begin"
order = "begins"
settled_by = ["withdraw"]
rule = "begin"
statutory = false

[[timer]]
state = ["decided", "in_force"]
due_after = "ends_on"
trigger = "end"
order = "child_ends"
settled_by = ["revise"]
rule = "end"
statutory = false

[[timer]]
state = ["decided", "in_force"]
due_on = "ends_on"
notice = "annex_ends"
order = "says"
settled_by = ["revise"]
rule = "annex_ends"
statutory = false
');
INSERT INTO public.stored_definition VALUES ('contact_list', 1, 'de1f261a64e4abbd6d53c366af1ee9b284f3b58f85987bc92b4f1525abe91953', 'machine = "contact_list"
version = 1
initial = "draft"
final = ["ended", "replaced", "withdrawn"]
struck = "withdrawn"

[amend]
freely_in = ["draft"]
with_reason_in = ["decided", "in_force"]

[[transition]]
trigger = "fill_in"
source = ["draft"]
dest = "draft"
guards = []
effects = []
carries = ["title", "contacts", "starts_on", "ends_on"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "decide"
source = ["draft"]
dest = "decided"
guards = ["hangs_on_an_agreement", "is_the_only_one", "names_a_contact", "ends_with_its_agreement", "the_agreed_function_decides"]
effects = []
carries = []
voids = []
stamps = ["adopted_on"]
by = "person"

[[transition]]
trigger = "begin"
source = ["decided"]
dest = "in_force"
guards = []
effects = ["replaces_earlier_version"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "carry_over"
source = ["draft"]
dest = "draft"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "carry_over"
source = ["decided"]
dest = "decided"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "carry_over"
source = ["in_force"]
dest = "in_force"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "end"
source = ["decided", "in_force"]
dest = "ended"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "replace"
source = ["draft", "decided", "in_force"]
dest = "replaced"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "decided", "in_force"]
dest = "withdrawn"
guards = ["says_why"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["draft"]
due_on = "owed_on"
notice = "contact_list_owed"
order = "says"
settled_by = ["decide", "withdraw"]
rule = "contact_list_owed"
statutory = false

[[timer]]
state = ["decided"]
due_on = "begins_on"
trigger = "begin"
order = "begins"
settled_by = ["withdraw"]
rule = "begin"
statutory = false

[[timer]]
state = ["decided", "in_force"]
due_after = "ends_on"
trigger = "end"
order = "child_ends"
settled_by = ["revise"]
rule = "end"
statutory = false

[[timer]]
state = ["decided", "in_force"]
due_on = "ends_on"
notice = "annex_ends"
order = "says"
settled_by = ["revise"]
rule = "annex_ends"
statutory = false
');
INSERT INTO public.stored_definition VALUES ('duty', 1, 'e6f78bef44967ace2247138f62bc59f1488e0a23721b56e0ab27c8830b91ae55', 'machine = "duty"
version = 1
initial = "open"
final = ["ended"]

[amend]
freely_in = []
with_reason_in = []

[[transition]]
trigger = "meet"
source = ["open", "met"]
dest = "met"
guards = ["says_when_it_was_met", "has_proof"]
effects = []
carries = ["met_on", "proof"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "fall_due"
source = ["met"]
dest = "open"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "end"
source = ["open", "met"]
dest = "ended"
guards = ["says_why"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["met"]
due_after = "due_on"
trigger = "fall_due"
order = "begins"
settled_by = []
rule = "fall_due"
statutory = false

[[timer]]
state = ["open", "met"]
due_on = "due_on"
notice = "duty_falls_due"
order = "says"
settled_by = ["meet", "end"]
rule = "duty_falls_due"
statutory = true
');
INSERT INTO public.stored_definition VALUES ('follow_up', 1, '90bec336b46af815a803567ec23b2e1bcddff3c4153af14993ca1fecaf395eee', 'machine = "follow_up"
version = 1
initial = "scheduled"
final = ["concluded", "skipped"]
struck = "skipped"

[amend]
freely_in = ["scheduled", "recorded"]
with_reason_in = []

[[transition]]
trigger = "record"
source = ["scheduled", "recorded"]
dest = "recorded"
guards = []
effects = []
carries = ["finding", "commitments_kept", "counted", "baseline", "value", "direction", "extent", "changed_character", "control_area", "control_baseline", "control_value"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "reopen"
source = ["recorded"]
dest = "scheduled"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "conclude"
source = ["recorded"]
dest = "concluded"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "skip"
source = ["scheduled", "recorded"]
dest = "skipped"
guards = ["says_why"]
effects = []
carries = []
voids = []
stamps = []
by = "person"
');
INSERT INTO public.stored_definition VALUES ('follow_up_plan', 1, '1d18d63911fe280580893bd3196de31c600793aa33da435fded85100126f35bc', 'machine = "follow_up_plan"
version = 1
initial = "draft"
final = ["ended", "replaced", "withdrawn"]
struck = "withdrawn"

[amend]
freely_in = ["draft"]
with_reason_in = ["decided", "in_force"]

[[transition]]
trigger = "fill_in"
source = ["draft"]
dest = "draft"
guards = []
effects = []
carries = ["title", "items", "starts_on", "ends_on"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "decide"
source = ["draft"]
dest = "decided"
guards = ["hangs_on_an_agreement", "is_the_only_one", "follows_something_up", "follows_up_the_four_subjects", "says_how_by_whom_and_how_often", "keeps_the_three_kinds_apart", "ends_with_its_agreement", "the_agreed_function_decides"]
effects = []
carries = []
voids = []
stamps = ["adopted_on"]
by = "person"

[[transition]]
trigger = "begin"
source = ["decided"]
dest = "in_force"
guards = []
effects = ["replaces_earlier_version", "lays_out_rounds"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "lay_out_rounds"
source = ["in_force"]
dest = "in_force"
guards = []
effects = ["lays_out_rounds"]
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "carry_over"
source = ["draft"]
dest = "draft"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "carry_over"
source = ["decided"]
dest = "decided"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "carry_over"
source = ["in_force"]
dest = "in_force"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "end"
source = ["decided", "in_force"]
dest = "ended"
guards = []
effects = ["skips_its_rounds"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "replace"
source = ["draft", "decided", "in_force"]
dest = "replaced"
guards = []
effects = ["skips_its_rounds"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "decided", "in_force"]
dest = "withdrawn"
guards = ["says_why"]
effects = ["skips_its_rounds"]
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["draft"]
due_on = "owed_on"
notice = "follow_up_plan_owed"
order = "says"
settled_by = ["decide", "withdraw"]
rule = "follow_up_plan_owed"
statutory = false

[[timer]]
state = ["decided"]
due_on = "begins_on"
trigger = "begin"
order = "begins"
settled_by = ["withdraw"]
rule = "begin"
statutory = false

[[timer]]
state = ["decided", "in_force"]
due_after = "ends_on"
trigger = "end"
order = "child_ends"
settled_by = ["revise"]
rule = "end"
statutory = false

[[timer]]
state = ["decided", "in_force"]
due_on = "ends_on"
notice = "annex_ends"
order = "says"
settled_by = ["revise"]
rule = "annex_ends"
statutory = false
');
INSERT INTO public.stored_definition VALUES ('forum', 1, '82262b7254d2b9679c25148798c9185ddd6576bb3a8ec83ba49c1d97bf12aab5', 'machine = "forum"
version = 1
initial = "planned"
final = ["dissolved"]

[amend]
freely_in = ["planned"]
with_reason_in = ["standing"]

[[transition]]
trigger = "fill_in"
source = ["planned"]
dest = "planned"
guards = []
effects = []
carries = ["title", "forum_kind", "perspectives", "goal", "purpose", "chair", "chair_rotates", "members", "cadence", "mandate_note"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "establish"
source = ["planned"]
dest = "standing"
guards = ["forum_is_described", "forum_has_a_perspective", "both_sides_take_part", "chair_is_right_for_its_kind"]
effects = ["first_meeting_is_planned"]
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "dissolve"
source = ["planned", "standing"]
dest = "dissolved"
guards = ["says_why"]
effects = ["its_meetings_are_cancelled"]
carries = []
voids = []
stamps = []
by = "person"
');
INSERT INTO public.stored_definition VALUES ('main_agreement', 1, 'ab018d22d1d686088a4edc89dbc4d3f0c052192516d5c244d0645ac0fe5df5ef', 'machine = "main_agreement"
version = 1
initial = "draft"
final = ["expired", "terminated", "replaced", "withdrawn"]

[imported]
unknown = "unverified"
coming = "signed"
running = "active"
over = "expired"

[amend]
freely_in = ["draft", "awaiting_decision", "unverified"]
with_reason_in = ["signed", "active", "under_notice"]

[[transition]]
trigger = "send_for_decision"
source = ["draft"]
dest = "awaiting_decision"
guards = ["states_its_purposes_and_areas", "names_its_parties", "has_a_term", "the_decider_has_mandate"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "return_for_rework"
source = ["awaiting_decision"]
dest = "draft"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "send_for_signature"
source = ["draft", "awaiting_decision"]
dest = "awaiting_signatures"
guards = ["names_its_parties", "both_sides_are_named", "has_a_term", "term_is_in_order", "states_its_purposes_and_areas", "main_term_is_the_standard", "covers_an_area", "every_party_may_sign", "every_party_has_decided", "parties_have_organisation_numbers", "parties_have_addresses", "the_decider_has_mandate"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "reopen"
source = ["awaiting_signatures"]
dest = "draft"
guards = []
effects = []
carries = []
voids = ["signed"]
stamps = []
by = "person"

[[transition]]
trigger = "sign"
source = ["draft", "awaiting_decision", "awaiting_signatures"]
dest = "signed"
guards = ["names_its_parties", "term_is_in_order", "every_party_has_signed", "the_signatories_had_mandate"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "begin"
source = ["signed"]
dest = "active"
guards = []
effects = ["replaces_predecessor"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "consult"
source = ["active"]
dest = "active"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "extend"
source = ["active"]
dest = "active"
guards = ["new_end_is_later", "consultation_is_recorded", "extension_is_provided_for", "the_decider_has_mandate"]
effects = ["dependent_terms_follow"]
carries = ["ends_on", "ends_with_parent", "deviation", "extension_clause"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "review"
source = ["active"]
dest = "active"
guards = ["is_open_ended"]
effects = []
carries = []
voids = []
stamps = ["reviewed_on"]
by = "person"

[[transition]]
trigger = "give_notice"
source = ["active"]
dest = "under_notice"
guards = ["notice_names_the_last_day", "the_decider_has_mandate"]
effects = ["dependent_terms_follow"]
carries = ["ends_on", "ends_with_parent"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "terminate"
source = ["signed", "active"]
dest = "terminated"
guards = ["termination_is_decided", "the_decider_has_mandate"]
effects = ["subs_lose_their_main"]
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "terminate"
source = ["under_notice"]
dest = "terminated"
guards = []
effects = ["subs_lose_their_main"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "expire"
source = ["active"]
dest = "expired"
guards = []
effects = ["subs_lose_their_main"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "replace"
source = ["signed", "active", "under_notice"]
dest = "replaced"
guards = []
effects = ["subs_move_under_the_successor"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "awaiting_decision", "awaiting_signatures", "signed"]
dest = "withdrawn"
guards = ["no_sub_agreement_rests_on_it", "the_decider_has_mandate"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "confirm_active"
source = ["unverified"]
dest = "active"
guards = ["names_its_parties", "has_a_term", "term_is_in_order"]
effects = []
carries = ["starts_on", "ends_on", "ends_with_parent", "term_years", "revised_every_years", "deviation"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "confirm_ended"
source = ["unverified"]
dest = "expired"
guards = []
effects = []
carries = ["starts_on", "ends_on", "ends_with_parent", "term_years", "revised_every_years", "deviation"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "discard"
source = ["unverified"]
dest = "withdrawn"
guards = ["no_sub_agreement_rests_on_it"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["signed"]
due_on = "starts_on"
trigger = "begin"
order = "begins"
settled_by = ["withdraw"]
rule = "begin"
statutory = false

[[timer]]
state = ["active"]
due_after = "ends_on"
trigger = "expire"
order = "parent_ends"
settled_by = ["extend", "renew"]
rule = "expire"
statutory = false

[[timer]]
state = ["under_notice"]
due_after = "ends_on"
trigger = "terminate"
order = "parent_ends"
settled_by = ["renew"]
rule = "terminate"
statutory = false

[[timer]]
state = ["draft", "awaiting_decision", "awaiting_signatures"]
due_on = "starts_on"
notice = "term_begins_unsigned"
order = "says"
settled_by = ["sign", "withdraw"]
rule = "term_begins_unsigned"
statutory = false

[[timer]]
state = ["active"]
due_on = "ends_on"
notice = "main_agreement_ends"
order = "says"
settled_by = ["extend", "renew"]
rule = "main_agreement_ends"
statutory = false

[[timer]]
state = ["active"]
due_on = "review_due_on"
notice = "review_due"
order = "says"
settled_by = ["review"]
rule = "review_due"
statutory = false
');
INSERT INTO public.stored_definition VALUES ('main_agreement', 2, '5d4e05303952d52ead6e7b872323690a67a8493b9e5c945843f9fb0dbc333999', 'machine = "main_agreement"
version = 2
initial = "draft"
final = ["expired", "terminated", "replaced", "withdrawn"]
struck = "withdrawn"

[imported]
unknown = "unverified"
coming = "signed"
running = "active"
over = "expired"

[amend]
freely_in = ["draft", "awaiting_decision", "unverified"]
with_reason_in = ["signed", "active", "under_notice"]

[[transition]]
trigger = "send_for_decision"
source = ["draft"]
dest = "awaiting_decision"
guards = ["states_its_purposes_and_areas", "names_its_parties", "has_a_term", "the_decider_has_mandate"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "return_for_rework"
source = ["awaiting_decision"]
dest = "draft"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "send_for_signature"
source = ["draft", "awaiting_decision"]
dest = "awaiting_signatures"
guards = ["names_its_parties", "both_sides_are_named", "has_a_term", "term_is_in_order", "states_its_purposes_and_areas", "main_term_is_the_standard", "covers_an_area", "every_party_may_sign", "every_party_has_decided", "parties_have_organisation_numbers", "parties_have_addresses", "the_decider_has_mandate"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "reopen"
source = ["awaiting_signatures"]
dest = "draft"
guards = []
effects = []
carries = []
voids = ["signed"]
stamps = []
by = "person"

[[transition]]
trigger = "sign"
source = ["draft", "awaiting_decision", "awaiting_signatures"]
dest = "signed"
guards = ["names_its_parties", "term_is_in_order", "every_party_has_signed", "the_signatories_had_mandate"]
effects = ["owes_what_follows"]
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "begin"
source = ["signed"]
dest = "active"
guards = []
effects = ["replaces_predecessor", "owes_what_was_not_carried_over", "its_rounds_go_on"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "consult"
source = ["active"]
dest = "active"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "extend"
source = ["active"]
dest = "active"
guards = ["new_end_is_later", "consultation_is_recorded", "extension_is_provided_for", "the_decider_has_mandate"]
effects = ["dependent_terms_follow", "its_rounds_go_on"]
carries = ["ends_on", "ends_with_parent", "deviation", "extension_clause"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "review"
source = ["active"]
dest = "active"
guards = ["is_open_ended"]
effects = []
carries = []
voids = []
stamps = ["reviewed_on"]
by = "person"

[[transition]]
trigger = "give_notice"
source = ["active"]
dest = "under_notice"
guards = ["notice_names_the_last_day", "the_decider_has_mandate"]
effects = ["dependent_terms_follow"]
carries = ["ends_on", "ends_with_parent"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "terminate"
source = ["signed", "active"]
dest = "terminated"
guards = ["termination_is_decided", "the_decider_has_mandate"]
effects = ["subs_lose_their_main", "what_hangs_on_it_ends"]
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "terminate"
source = ["under_notice"]
dest = "terminated"
guards = []
effects = ["subs_lose_their_main", "what_hangs_on_it_ends"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "expire"
source = ["active"]
dest = "expired"
guards = []
effects = ["subs_lose_their_main", "what_hangs_on_it_ends"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "replace"
source = ["signed", "active", "under_notice"]
dest = "replaced"
guards = []
effects = ["subs_move_under_the_successor", "what_hangs_on_it_moves"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "awaiting_decision", "awaiting_signatures", "signed"]
dest = "withdrawn"
guards = ["no_sub_agreement_rests_on_it", "the_decider_has_mandate"]
effects = ["what_hangs_on_it_ends"]
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "confirm_active"
source = ["unverified"]
dest = "active"
guards = ["names_its_parties", "has_a_term", "term_is_in_order"]
effects = []
carries = ["starts_on", "ends_on", "ends_with_parent", "term_years", "revised_every_years", "deviation"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "confirm_ended"
source = ["unverified"]
dest = "expired"
guards = []
effects = []
carries = ["starts_on", "ends_on", "ends_with_parent", "term_years", "revised_every_years", "deviation"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "discard"
source = ["unverified"]
dest = "withdrawn"
guards = ["no_sub_agreement_rests_on_it"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "fill_in"
source = ["draft"]
dest = "draft"
guards = []
effects = []
carries = ["title", "parties", "areas", "purposes", "priorities", "diary_number", "starts_on", "ends_on", "ends_with_parent", "term_years", "revised_every_years", "deviation", "extension_clause", "coordination", "coordination_tasks", "annex_conditions", "annex_decider", "annex_procedure"]
voids = []
stamps = []
by = "person"

[[timer]]
state = ["signed"]
due_on = "starts_on"
trigger = "begin"
order = "begins"
settled_by = ["withdraw"]
rule = "begin"
statutory = false

[[timer]]
state = ["active"]
due_after = "ends_on"
trigger = "expire"
order = "parent_ends"
settled_by = ["extend", "renew"]
rule = "expire"
statutory = false

[[timer]]
state = ["under_notice"]
due_after = "ends_on"
trigger = "terminate"
order = "parent_ends"
settled_by = ["renew"]
rule = "terminate"
statutory = false

[[timer]]
state = ["draft", "awaiting_decision", "awaiting_signatures"]
due_on = "starts_on"
notice = "term_begins_unsigned"
order = "says"
settled_by = ["sign", "withdraw"]
rule = "term_begins_unsigned"
statutory = false

[[timer]]
state = ["active"]
due_on = "ends_on"
notice = "main_agreement_ends"
order = "says"
settled_by = ["extend", "renew"]
rule = "main_agreement_ends"
statutory = false

[[timer]]
state = ["active"]
due_on = "review_due_on"
notice = "review_due"
order = "says"
settled_by = ["review"]
rule = "review_due"
statutory = false
');
INSERT INTO public.stored_definition VALUES ('meeting', 1, 'c27cdff841a346f19fdfc6b87e7abc21149b5d8142f5046b0f6cb4c3df955590', 'machine = "meeting"
version = 1
initial = "planned"
final = ["held", "cancelled"]
struck = "cancelled"

[amend]
freely_in = ["planned"]
with_reason_in = []

[[transition]]
trigger = "move"
source = ["planned"]
dest = "planned"
guards = ["meets_on_another_day"]
effects = []
carries = ["meets_on", "title"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "hold"
source = ["planned"]
dest = "held"
guards = ["both_sides_were_there"]
effects = ["decisions_become_activities", "next_meeting_is_planned"]
carries = ["title", "attendees", "decisions", "minutes_at"]
voids = []
stamps = ["held_on"]
by = "person"

[[transition]]
trigger = "cancel"
source = ["planned"]
dest = "cancelled"
guards = ["says_why"]
effects = ["next_meeting_is_planned"]
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["planned"]
due_on = "meets_on"
notice = "meeting_to_be_held"
order = "says"
settled_by = ["hold", "move", "cancel"]
rule = "meeting_to_be_held"
statutory = false
');
INSERT INTO public.stored_definition VALUES ('municipal_plan', 1, 'ecb6d6d74c7325fc3734f2eff5c15cff3560c6c3874a568610a1d9e01d04cc01', 'machine = "municipal_plan"
version = 1
initial = "draft"
final = ["replaced", "withdrawn"]

[amend]
freely_in = ["draft"]
with_reason_in = ["decided"]

[[transition]]
trigger = "fill_in"
source = ["draft"]
dest = "draft"
guards = []
effects = []
carries = ["title", "picture_id", "parties", "areas", "diary_number"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "decide"
source = ["draft"]
dest = "decided"
guards = ["names_the_decision", "rests_on_a_picture", "the_decision_can_be_found"]
effects = ["replaces_earlier_version"]
carries = ["picture_id", "decided_by", "decided_on", "paragraph", "diary_number"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "follow_up"
source = ["decided"]
dest = "decided"
guards = []
effects = []
carries = []
voids = []
stamps = ["followed_up_on"]
by = "person"

[[transition]]
trigger = "replace"
source = ["draft", "decided"]
dest = "replaced"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "decided"]
dest = "withdrawn"
guards = ["says_why"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["decided"]
due_on = "follow_up_due_on"
notice = "plan_to_be_followed_up"
order = "says"
settled_by = ["follow_up"]
rule = "plan_to_be_followed_up"
statutory = true
');
INSERT INTO public.stored_definition VALUES ('municipal_plan', 2, 'de6c2787f3c11da30bfcba87db61921c242bd0ecfbad0e9e6844865906cc49b7', 'machine = "municipal_plan"
version = 2
initial = "draft"
final = ["replaced", "withdrawn"]

[amend]
freely_in = ["draft"]
with_reason_in = ["decided"]

[[transition]]
trigger = "fill_in"
source = ["draft"]
dest = "draft"
guards = []
effects = []
carries = ["title", "picture_id", "parties", "areas", "diary_number"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "decide"
source = ["draft"]
dest = "decided"
guards = ["names_the_decision", "rests_on_a_picture", "the_decision_can_be_found"]
effects = ["replaces_earlier_version"]
carries = ["picture_id", "decided_by", "decided_on", "paragraph", "diary_number"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "follow_up"
source = ["decided"]
dest = "decided"
guards = []
effects = ["meets_the_duty_to_follow_up"]
carries = []
voids = []
stamps = ["followed_up_on"]
by = "person"

[[transition]]
trigger = "replace"
source = ["draft", "decided"]
dest = "replaced"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "decided"]
dest = "withdrawn"
guards = ["says_why"]
effects = []
carries = []
voids = []
stamps = []
by = "person"
');
INSERT INTO public.stored_definition VALUES ('pledge', 1, '455ad6fd7e0153b6debc1823431cdd9e06d3197791644a4d55d299c888fcd300', 'machine = "pledge"
version = 1
initial = "draft"
final = ["ended", "withdrawn"]

[imported]
unknown = "unverified"
coming = "signed"
running = "published"
over = "ended"

[amend]
freely_in = ["draft", "unverified"]
with_reason_in = ["signed", "published", "reported"]

[[transition]]
trigger = "sign"
source = ["draft"]
dest = "signed"
guards = ["names_its_parties", "term_is_in_order", "every_party_has_signed", "the_signatories_had_mandate"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "publish"
source = ["signed"]
dest = "published"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "report"
source = ["published", "reported"]
dest = "reported"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "end"
source = ["signed", "published", "reported"]
dest = "ended"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "signed"]
dest = "withdrawn"
guards = ["the_decider_has_mandate"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "confirm_active"
source = ["unverified"]
dest = "published"
guards = ["has_a_term", "term_is_in_order"]
effects = []
carries = ["starts_on", "ends_on", "ends_with_parent", "term_years", "revised_every_years", "deviation"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "confirm_ended"
source = ["unverified"]
dest = "ended"
guards = []
effects = []
carries = ["starts_on", "ends_on", "ends_with_parent", "term_years", "revised_every_years", "deviation"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "discard"
source = ["unverified"]
dest = "withdrawn"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["signed", "published", "reported"]
due_after = "ends_on"
trigger = "end"
order = "child_ends"
settled_by = ["renew"]
rule = "end"
statutory = false

[[timer]]
state = ["signed"]
due_on = "starts_on"
notice = "pledge_unpublished"
order = "says"
settled_by = ["publish"]
rule = "pledge_unpublished"
statutory = false
');
INSERT INTO public.stored_definition VALUES ('pledge', 2, '802413b8fd9550781c596de8c70abd4a5ac80f9705350dd5f9c6bac8efde1aea', 'machine = "pledge"
version = 2
initial = "draft"
final = ["ended", "withdrawn"]

[imported]
unknown = "unverified"
coming = "signed"
running = "published"
over = "ended"

[amend]
freely_in = ["draft", "unverified"]
with_reason_in = ["signed", "published", "reported"]

[[transition]]
trigger = "sign"
source = ["draft"]
dest = "signed"
guards = ["names_its_parties", "term_is_in_order", "every_party_has_signed", "the_signatories_had_mandate"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "publish"
source = ["signed"]
dest = "published"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "report"
source = ["published", "reported"]
dest = "reported"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "end"
source = ["signed", "published", "reported"]
dest = "ended"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "signed"]
dest = "withdrawn"
guards = ["the_decider_has_mandate"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "confirm_active"
source = ["unverified"]
dest = "published"
guards = ["has_a_term", "term_is_in_order"]
effects = []
carries = ["starts_on", "ends_on", "ends_with_parent", "term_years", "revised_every_years", "deviation"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "confirm_ended"
source = ["unverified"]
dest = "ended"
guards = []
effects = []
carries = ["starts_on", "ends_on", "ends_with_parent", "term_years", "revised_every_years", "deviation"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "discard"
source = ["unverified"]
dest = "withdrawn"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["signed", "published", "reported"]
due_after = "ends_on"
trigger = "end"
order = "child_ends"
settled_by = ["renew"]
rule = "end"
statutory = false

[[timer]]
state = ["signed"]
due_on = "starts_on"
notice = "pledge_unpublished"
order = "says"
settled_by = ["publish"]
rule = "pledge_unpublished"
statutory = false

[[timer]]
state = ["signed", "published", "reported"]
due_on = "ends_on"
notice = "pledge_ends"
order = "says"
settled_by = ["renew"]
rule = "pledge_ends"
statutory = false
');
INSERT INTO public.stored_definition VALUES ('problem_picture', 1, '5ddd89357dea64669947f00e30eab1337dbb2c4223f75d2267832ada38d9c977', 'machine = "problem_picture"
version = 1
initial = "planned"
final = ["superseded", "abandoned"]
struck = "abandoned"

[amend]
freely_in = ["planned", "gathering"]
with_reason_in = ["prioritised"]

[[transition]]
trigger = "gather"
source = ["planned"]
dest = "gathering"
guards = []
effects = []
carries = ["title", "legal_purpose", "method", "parties", "areas", "diary_number"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "fill_in"
source = ["gathering"]
dest = "gathering"
guards = []
effects = []
carries = ["title", "legal_purpose", "method", "process", "parties", "areas", "diary_number", "sources", "groups_reached", "mapping", "other_information", "analysis", "problems", "reviews"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "draft"
source = ["gathering"]
dest = "drafted"
guards = ["names_its_problems", "rests_on_several_sources", "says_how_it_was_made", "has_the_three_parts", "people_who_live_there_were_asked"]
effects = []
carries = []
voids = ["accepted"]
stamps = []
by = "person"

[[transition]]
trigger = "return_to_gathering"
source = ["drafted", "accepted"]
dest = "gathering"
guards = []
effects = []
carries = []
voids = ["accepted"]
stamps = []
by = "person"

[[transition]]
trigger = "accept"
source = ["drafted"]
dest = "accepted"
guards = ["every_party_has_accepted"]
effects = []
carries = []
voids = []
stamps = ["updated_on"]
by = "person"

[[transition]]
trigger = "prioritise"
source = ["accepted"]
dest = "prioritised"
guards = ["something_comes_first", "not_everything_comes_first", "three_subjects_were_reviewed", "causes_are_analysed"]
effects = ["supersedes_predecessor"]
carries = ["problems", "reviews"]
voids = []
stamps = ["prioritised_on"]
by = "person"

[[transition]]
trigger = "supersede"
source = ["planned", "gathering", "drafted", "accepted", "prioritised"]
dest = "superseded"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "abandon"
source = ["planned", "gathering", "drafted", "accepted"]
dest = "abandoned"
guards = ["says_why"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["planned", "gathering", "drafted", "accepted"]
due_on = "owed_on"
notice = "picture_owed"
order = "says"
settled_by = ["prioritise", "abandon"]
rule = "picture_owed"
statutory = false

[[timer]]
state = ["prioritised"]
due_on = "update_due_on"
notice = "picture_to_be_updated"
order = "says"
settled_by = ["revise"]
rule = "picture_to_be_updated"
statutory = true
');
INSERT INTO public.stored_definition VALUES ('problem_picture', 2, 'd2be34b66b1b2361602e32143acfd2d21afd8758faf5e66256c592def50ce26c', 'machine = "problem_picture"
version = 2
initial = "planned"
final = ["superseded", "abandoned"]
struck = "abandoned"

[amend]
freely_in = ["planned", "gathering"]
with_reason_in = ["prioritised"]

[[transition]]
trigger = "gather"
source = ["planned"]
dest = "gathering"
guards = []
effects = []
carries = ["title", "legal_purpose", "method", "parties", "areas", "diary_number"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "fill_in"
source = ["gathering"]
dest = "gathering"
guards = []
effects = []
carries = ["title", "legal_purpose", "method", "process", "parties", "areas", "diary_number", "sources", "groups_reached", "mapping", "other_information", "analysis", "problems", "reviews"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "draft"
source = ["gathering"]
dest = "drafted"
guards = ["names_its_problems", "rests_on_several_sources", "says_how_it_was_made", "has_the_three_parts", "people_who_live_there_were_asked"]
effects = []
carries = []
voids = ["accepted"]
stamps = []
by = "person"

[[transition]]
trigger = "return_to_gathering"
source = ["drafted", "accepted"]
dest = "gathering"
guards = []
effects = []
carries = []
voids = ["accepted"]
stamps = []
by = "person"

[[transition]]
trigger = "accept"
source = ["drafted"]
dest = "accepted"
guards = ["every_party_has_accepted"]
effects = ["meets_the_duty_to_update"]
carries = []
voids = []
stamps = ["updated_on"]
by = "person"

[[transition]]
trigger = "prioritise"
source = ["accepted"]
dest = "prioritised"
guards = ["something_comes_first", "not_everything_comes_first", "three_subjects_were_reviewed", "causes_are_analysed"]
effects = ["supersedes_predecessor"]
carries = ["problems", "reviews"]
voids = []
stamps = ["prioritised_on"]
by = "person"

[[transition]]
trigger = "supersede"
source = ["planned", "gathering", "drafted", "accepted", "prioritised"]
dest = "superseded"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "abandon"
source = ["planned", "gathering", "drafted", "accepted"]
dest = "abandoned"
guards = ["says_why"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["planned", "gathering", "drafted", "accepted"]
due_on = "owed_on"
notice = "picture_owed"
order = "says"
settled_by = ["prioritise", "abandon"]
rule = "picture_owed"
statutory = false

[[timer]]
state = ["prioritised"]
due_on = "joint_update_due_on"
notice = "picture_to_be_updated"
order = "says"
settled_by = ["revise"]
rule = "picture_to_be_updated"
statutory = false
');
INSERT INTO public.stored_definition VALUES ('round', 1, 'f24adc60fb1fde582145a4a8fe598a27f596d313031a4c302283c56aef033ef4', 'machine = "round"
version = 1
initial = "scheduled"
final = ["concluded", "skipped"]
struck = "skipped"

[amend]
freely_in = ["scheduled", "open"]
with_reason_in = []

[[transition]]
trigger = "lay_out"
source = ["scheduled", "open"]
dest = "open"
guards = []
effects = ["lays_out_the_sheet"]
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "conclude"
source = ["open"]
dest = "concluded"
guards = ["names_the_meeting", "every_party_has_concluded", "everything_is_recorded", "commitments_were_examined", "effects_can_be_judged", "effects_say_extent_and_character", "effects_have_a_control_area", "says_what_is_to_be_improved"]
effects = ["concludes_the_lines", "improvements_become_activities", "feeds_the_next_picture"]
carries = ["meeting", "conclusions", "no_measures", "improvements"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "postpone"
source = ["scheduled"]
dest = "scheduled"
guards = []
effects = []
carries = ["conclude_by"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "postpone"
source = ["open"]
dest = "open"
guards = []
effects = []
carries = ["conclude_by"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "skip"
source = ["scheduled", "open"]
dest = "skipped"
guards = ["says_why"]
effects = ["skips_the_lines"]
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["scheduled"]
due_after = "period_ends_on"
trigger = "lay_out"
order = "begins"
settled_by = ["skip"]
rule = "lay_out"
statutory = false

[[timer]]
state = ["open"]
due_on = "conclude_by"
notice = "round_to_be_concluded"
order = "says"
settled_by = ["conclude", "postpone", "skip"]
rule = "round_to_be_concluded"
statutory = false
');
INSERT INTO public.stored_definition VALUES ('sub_agreement', 1, '8050101050c85f415320f1fdd23abd07452aaf07b4055a4855ef74c42a72dce8', 'machine = "sub_agreement"
version = 1
initial = "draft"
final = ["expired", "terminated", "replaced", "withdrawn"]

[imported]
unknown = "unverified"
coming = "signed"
running = "active"
over = "expired"

[amend]
freely_in = ["draft", "awaiting_decision", "unverified"]
with_reason_in = ["signed", "active", "under_notice"]

[[transition]]
trigger = "send_for_decision"
source = ["draft"]
dest = "awaiting_decision"
guards = ["states_its_purposes_and_areas", "names_its_parties", "has_a_term", "the_decider_has_mandate"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "return_for_rework"
source = ["awaiting_decision"]
dest = "draft"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "send_for_signature"
source = ["draft", "awaiting_decision"]
dest = "awaiting_signatures"
guards = ["names_its_parties", "both_sides_are_named", "has_a_term", "term_is_in_order", "states_its_purposes_and_areas", "sub_term_is_the_standard", "ends_within_its_main", "has_a_main_agreement", "main_agreement_stands", "covers_one_area", "every_party_may_sign", "parties_have_organisation_numbers", "parties_have_addresses", "the_decider_has_mandate"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "reopen"
source = ["awaiting_signatures"]
dest = "draft"
guards = []
effects = []
carries = []
voids = ["signed"]
stamps = []
by = "person"

[[transition]]
trigger = "sign"
source = ["draft", "awaiting_decision", "awaiting_signatures"]
dest = "signed"
guards = ["names_its_parties", "term_is_in_order", "main_agreement_stands", "every_party_has_signed", "the_signatories_had_mandate"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "begin"
source = ["signed"]
dest = "active"
guards = []
effects = ["replaces_predecessor"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "consult"
source = ["active"]
dest = "active"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "extend"
source = ["active"]
dest = "active"
guards = ["new_end_is_later", "consultation_is_recorded", "extension_is_provided_for", "ends_within_its_main", "the_decider_has_mandate"]
effects = ["dependent_terms_follow"]
carries = ["ends_on", "ends_with_parent", "deviation", "extension_clause"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "review"
source = ["active"]
dest = "active"
guards = ["is_open_ended"]
effects = []
carries = []
voids = []
stamps = ["reviewed_on"]
by = "person"

[[transition]]
trigger = "give_notice"
source = ["active"]
dest = "under_notice"
guards = ["notice_names_the_last_day", "the_decider_has_mandate"]
effects = ["dependent_terms_follow"]
carries = ["ends_on", "ends_with_parent"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "terminate"
source = ["signed", "active"]
dest = "terminated"
guards = ["termination_is_decided", "the_decider_has_mandate"]
effects = ["what_ends_with_it_ends"]
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "terminate"
source = ["under_notice"]
dest = "terminated"
guards = []
effects = ["what_ends_with_it_ends"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "expire"
source = ["active"]
dest = "expired"
guards = []
effects = ["what_ends_with_it_ends"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "replace"
source = ["signed", "active", "under_notice"]
dest = "replaced"
guards = []
effects = ["subs_move_under_the_successor"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "awaiting_decision", "awaiting_signatures", "signed"]
dest = "withdrawn"
guards = ["the_decider_has_mandate"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "confirm_active"
source = ["unverified"]
dest = "active"
guards = ["names_its_parties", "has_a_term", "term_is_in_order"]
effects = []
carries = ["starts_on", "ends_on", "ends_with_parent", "term_years", "revised_every_years", "deviation"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "confirm_ended"
source = ["unverified"]
dest = "expired"
guards = []
effects = []
carries = ["starts_on", "ends_on", "ends_with_parent", "term_years", "revised_every_years", "deviation"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "discard"
source = ["unverified"]
dest = "withdrawn"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["draft"]
dest = "draft"
guards = ["successor_stands"]
effects = []
carries = ["parent_id", "ends_on", "ends_with_parent"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["awaiting_decision"]
dest = "awaiting_decision"
guards = ["successor_stands"]
effects = []
carries = ["parent_id", "ends_on", "ends_with_parent"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["awaiting_signatures"]
dest = "awaiting_signatures"
guards = ["successor_stands"]
effects = []
carries = ["parent_id", "ends_on", "ends_with_parent"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["signed"]
dest = "signed"
guards = ["successor_stands"]
effects = []
carries = ["parent_id", "ends_on", "ends_with_parent"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["active"]
dest = "active"
guards = ["successor_stands"]
effects = []
carries = ["parent_id", "ends_on", "ends_with_parent"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["under_notice"]
dest = "under_notice"
guards = ["successor_stands"]
effects = []
carries = ["parent_id", "ends_on", "ends_with_parent"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["unverified"]
dest = "unverified"
guards = ["successor_stands"]
effects = []
carries = ["parent_id", "ends_on", "ends_with_parent"]
voids = []
stamps = []
by = "person"

[[timer]]
state = ["signed"]
due_on = "starts_on"
trigger = "begin"
order = "begins"
settled_by = ["withdraw"]
rule = "begin"
statutory = false

[[timer]]
state = ["active"]
due_after = "ends_on"
trigger = "expire"
order = "child_ends"
settled_by = ["extend", "renew"]
rule = "expire"
statutory = false

[[timer]]
state = ["under_notice"]
due_after = "ends_on"
trigger = "terminate"
order = "child_ends"
settled_by = ["renew"]
rule = "terminate"
statutory = false

[[timer]]
state = ["draft", "awaiting_decision", "awaiting_signatures"]
due_on = "starts_on"
notice = "term_begins_unsigned"
order = "says"
settled_by = ["sign", "withdraw"]
rule = "term_begins_unsigned"
statutory = false

[[timer]]
state = ["active"]
due_on = "ends_on"
notice = "sub_agreement_ends"
order = "says"
settled_by = ["extend", "renew"]
rule = "sub_agreement_ends"
statutory = false

[[timer]]
state = ["active"]
due_on = "review_due_on"
notice = "review_due"
order = "says"
settled_by = ["review"]
rule = "review_due"
statutory = false
');
INSERT INTO public.stored_definition VALUES ('sub_agreement', 2, 'c29f57534562915957862e21bbe22d558bb2265b2eab9e5ef166614b5b1fb7ea', 'machine = "sub_agreement"
version = 2
initial = "draft"
final = ["expired", "terminated", "replaced", "withdrawn"]
struck = "withdrawn"

[imported]
unknown = "unverified"
coming = "signed"
running = "active"
over = "expired"

[amend]
freely_in = ["draft", "awaiting_decision", "unverified"]
with_reason_in = ["signed", "active", "under_notice"]

[[transition]]
trigger = "send_for_decision"
source = ["draft"]
dest = "awaiting_decision"
guards = ["states_its_purposes_and_areas", "names_its_parties", "has_a_term", "the_decider_has_mandate"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "return_for_rework"
source = ["awaiting_decision"]
dest = "draft"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "send_for_signature"
source = ["draft", "awaiting_decision"]
dest = "awaiting_signatures"
guards = ["names_its_parties", "both_sides_are_named", "has_a_term", "term_is_in_order", "states_its_purposes_and_areas", "sub_term_is_the_standard", "ends_within_its_main", "has_a_main_agreement", "main_agreement_stands", "covers_one_area", "every_party_may_sign", "parties_have_organisation_numbers", "parties_have_addresses", "names_its_coordination", "coordination_is_half_a_post", "states_the_coordinators_tasks", "rests_on_a_prioritised_picture", "its_areas_are_those_of_the_picture", "its_picture_says_how_it_was_made", "lists_its_forums", "forums_take_both_perspectives", "forums_are_described", "says_how_annexes_are_replaced", "the_decider_has_mandate"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "reopen"
source = ["awaiting_signatures"]
dest = "draft"
guards = []
effects = []
carries = []
voids = ["signed"]
stamps = []
by = "person"

[[transition]]
trigger = "sign"
source = ["draft", "awaiting_decision", "awaiting_signatures"]
dest = "signed"
guards = ["names_its_parties", "term_is_in_order", "main_agreement_stands", "every_party_has_signed", "the_signatories_had_mandate"]
effects = ["owes_what_follows"]
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "begin"
source = ["signed"]
dest = "active"
guards = []
effects = ["replaces_predecessor", "owes_what_was_not_carried_over", "its_rounds_go_on"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "consult"
source = ["active"]
dest = "active"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "extend"
source = ["active"]
dest = "active"
guards = ["new_end_is_later", "consultation_is_recorded", "extension_is_provided_for", "ends_within_its_main", "the_decider_has_mandate"]
effects = ["dependent_terms_follow", "its_rounds_go_on"]
carries = ["ends_on", "ends_with_parent", "deviation", "extension_clause"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "review"
source = ["active"]
dest = "active"
guards = ["is_open_ended"]
effects = []
carries = []
voids = []
stamps = ["reviewed_on"]
by = "person"

[[transition]]
trigger = "give_notice"
source = ["active"]
dest = "under_notice"
guards = ["notice_names_the_last_day", "the_decider_has_mandate"]
effects = ["dependent_terms_follow"]
carries = ["ends_on", "ends_with_parent"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "terminate"
source = ["signed", "active"]
dest = "terminated"
guards = ["termination_is_decided", "the_decider_has_mandate"]
effects = ["what_ends_with_it_ends", "what_hangs_on_it_ends"]
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "terminate"
source = ["under_notice"]
dest = "terminated"
guards = []
effects = ["what_ends_with_it_ends", "what_hangs_on_it_ends"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "expire"
source = ["active"]
dest = "expired"
guards = []
effects = ["what_ends_with_it_ends", "what_hangs_on_it_ends"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "replace"
source = ["signed", "active", "under_notice"]
dest = "replaced"
guards = []
effects = ["subs_move_under_the_successor", "what_hangs_on_it_moves"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "awaiting_decision", "awaiting_signatures", "signed"]
dest = "withdrawn"
guards = ["the_decider_has_mandate"]
effects = ["what_hangs_on_it_ends"]
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "confirm_active"
source = ["unverified"]
dest = "active"
guards = ["names_its_parties", "has_a_term", "term_is_in_order"]
effects = []
carries = ["starts_on", "ends_on", "ends_with_parent", "term_years", "revised_every_years", "deviation"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "confirm_ended"
source = ["unverified"]
dest = "expired"
guards = []
effects = []
carries = ["starts_on", "ends_on", "ends_with_parent", "term_years", "revised_every_years", "deviation"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "discard"
source = ["unverified"]
dest = "withdrawn"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["draft"]
dest = "draft"
guards = ["successor_stands"]
effects = []
carries = ["parent_id", "ends_on", "ends_with_parent"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["awaiting_decision"]
dest = "awaiting_decision"
guards = ["successor_stands"]
effects = []
carries = ["parent_id", "ends_on", "ends_with_parent"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["awaiting_signatures"]
dest = "awaiting_signatures"
guards = ["successor_stands"]
effects = []
carries = ["parent_id", "ends_on", "ends_with_parent"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["signed"]
dest = "signed"
guards = ["successor_stands"]
effects = []
carries = ["parent_id", "ends_on", "ends_with_parent"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["active"]
dest = "active"
guards = ["successor_stands"]
effects = []
carries = ["parent_id", "ends_on", "ends_with_parent"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["under_notice"]
dest = "under_notice"
guards = ["successor_stands"]
effects = []
carries = ["parent_id", "ends_on", "ends_with_parent"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["unverified"]
dest = "unverified"
guards = ["successor_stands"]
effects = []
carries = ["parent_id", "ends_on", "ends_with_parent"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "fill_in"
source = ["draft"]
dest = "draft"
guards = []
effects = []
carries = ["title", "parties", "areas", "purposes", "priorities", "diary_number", "starts_on", "ends_on", "ends_with_parent", "term_years", "revised_every_years", "deviation", "extension_clause", "coordination", "coordination_tasks", "annex_conditions", "annex_decider", "annex_procedure"]
voids = []
stamps = []
by = "person"

[[timer]]
state = ["signed"]
due_on = "starts_on"
trigger = "begin"
order = "begins"
settled_by = ["withdraw"]
rule = "begin"
statutory = false

[[timer]]
state = ["active"]
due_after = "ends_on"
trigger = "expire"
order = "child_ends"
settled_by = ["extend", "renew"]
rule = "expire"
statutory = false

[[timer]]
state = ["under_notice"]
due_after = "ends_on"
trigger = "terminate"
order = "child_ends"
settled_by = ["renew"]
rule = "terminate"
statutory = false

[[timer]]
state = ["draft", "awaiting_decision", "awaiting_signatures"]
due_on = "starts_on"
notice = "term_begins_unsigned"
order = "says"
settled_by = ["sign", "withdraw"]
rule = "term_begins_unsigned"
statutory = false

[[timer]]
state = ["active"]
due_on = "ends_on"
notice = "sub_agreement_ends"
order = "says"
settled_by = ["extend", "renew"]
rule = "sub_agreement_ends"
statutory = false

[[timer]]
state = ["active"]
due_on = "review_due_on"
notice = "review_due"
order = "says"
settled_by = ["review"]
rule = "review_due"
statutory = false

[[timer]]
state = ["draft", "awaiting_decision", "awaiting_signatures"]
due_on = "owed_on"
notice = "sub_agreement_owed"
order = "says"
settled_by = ["sign", "withdraw"]
rule = "sub_agreement_owed"
statutory = false
');



INSERT INTO public.unit VALUES ('1affbb9c-17ab-41e3-9055-7594397cd782', 'Borås', 'borås', 'municipality', '', '', '', '1490');
INSERT INTO public.unit VALUES ('d8f2f7b7-c5eb-4bd5-b659-7276ba85f802', 'LPO Borås', 'lpo borås', 'police', 'Polismyndigheten', '202100-0076', '', NULL);
INSERT INTO public.unit VALUES ('c2b5aad7-edbd-483a-aa59-b25a99229317', 'Tanum', 'tanum', 'municipality', '', '', '', '1435');
INSERT INTO public.unit VALUES ('14be7e6d-55b4-4e51-9fcc-2ac8ce6b0676', 'LPO Västra Fyrbodal', 'lpo västra fyrbodal', 'police', 'Polismyndigheten', '202100-0076', '', NULL);



ALTER TABLE ONLY public.action_plan
    ADD CONSTRAINT action_plan_pkey PRIMARY KEY (record_id);



ALTER TABLE ONLY public.activity
    ADD CONSTRAINT activity_pkey PRIMARY KEY (record_id);



ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT agreement_pkey PRIMARY KEY (record_id);



ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);



ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_pkey PRIMARY KEY (code);



ALTER TABLE ONLY public.communication_plan
    ADD CONSTRAINT communication_plan_pkey PRIMARY KEY (record_id);



ALTER TABLE ONLY public.contact_list
    ADD CONSTRAINT contact_list_pkey PRIMARY KEY (record_id);



ALTER TABLE ONLY public.deadline
    ADD CONSTRAINT deadline_pkey PRIMARY KEY (record_id, rule, due_on);



ALTER TABLE ONLY public.duty
    ADD CONSTRAINT duty_pkey PRIMARY KEY (record_id);



ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT follow_up_pkey PRIMARY KEY (record_id);



ALTER TABLE ONLY public.follow_up_plan
    ADD CONSTRAINT follow_up_plan_pkey PRIMARY KEY (record_id);



ALTER TABLE ONLY public.forum
    ADD CONSTRAINT forum_pkey PRIMARY KEY (record_id);



ALTER TABLE ONLY public.function_holding
    ADD CONSTRAINT function_holding_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_pkey PRIMARY KEY (record_id, seq);



ALTER TABLE ONLY public.machine_state
    ADD CONSTRAINT machine_state_pkey PRIMARY KEY (machine, version, state);



ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT mandate_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_pkey PRIMARY KEY (record_id);



ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.municipal_plan
    ADD CONSTRAINT municipal_plan_pkey PRIMARY KEY (record_id);



ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (subject_id, rule, due_on, tier);



ALTER TABLE ONLY public.party_act
    ADD CONSTRAINT party_act_pkey PRIMARY KEY (record_id, seq, "position");



ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_handle_key UNIQUE (handle);



ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.picture
    ADD CONSTRAINT picture_pkey PRIMARY KEY (record_id);



ALTER TABLE ONLY public.record_area
    ADD CONSTRAINT record_area_pkey PRIMARY KEY (record_id, area_code);



ALTER TABLE ONLY public.record_party
    ADD CONSTRAINT record_party_pkey PRIMARY KEY (record_id, unit_id);



ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_reference_key UNIQUE (reference);



ALTER TABLE ONLY public.register_fact
    ADD CONSTRAINT register_fact_pkey PRIMARY KEY (key);



ALTER TABLE ONLY public.round
    ADD CONSTRAINT round_pkey PRIMARY KEY (record_id);



ALTER TABLE ONLY public.sealed_text
    ADD CONSTRAINT sealed_text_pkey PRIMARY KEY (digest);



ALTER TABLE ONLY public.stored_definition
    ADD CONSTRAINT stored_definition_pkey PRIMARY KEY (machine, version);



ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_name_key_key UNIQUE (name_key);



ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_pkey PRIMARY KEY (id);



CREATE INDEX ix_deadline_open ON public.deadline USING btree (due_on, rank) WHERE ((status)::text = 'open'::text);



CREATE INDEX ix_deadline_tell ON public.deadline USING btree (tell_on) WHERE (((status)::text = 'open'::text) AND (tell_on IS NOT NULL));



CREATE INDEX ix_function_holding_to ON public.function_holding USING btree (to_on);



CREATE INDEX ix_function_holding_unit ON public.function_holding USING btree (unit_id, function);



CREATE INDEX ix_mandate_to ON public.mandate USING btree (to_on);



CREATE INDEX ix_mandate_unit ON public.mandate USING btree (unit_id);



CREATE UNIQUE INDEX ix_message_person ON public.message USING btree (person_id, day, n);



CREATE INDEX ix_message_waiting ON public.message USING btree (next_try_at) WHERE ((status)::text = ANY ((ARRAY['waiting'::character varying, 'sending'::character varying])::text[]));



CREATE INDEX ix_notice_owed ON public.notice USING btree (mail_on) WHERE ((status)::text = 'owed'::text);



CREATE INDEX ix_record_area_code ON public.record_area USING btree (area_code);



CREATE INDEX ix_record_family ON public.record USING btree (family);



CREATE INDEX ix_record_machine_state ON public.record USING btree (machine, state);



CREATE INDEX ix_record_parent ON public.record USING btree (parent_id);



CREATE INDEX ix_record_party_unit ON public.record_party USING btree (unit_id);



CREATE INDEX ix_record_predecessor ON public.record USING btree (predecessor_id);



CREATE TRIGGER history_refuses_delete BEFORE DELETE ON public.history FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();



CREATE TRIGGER history_refuses_truncate BEFORE TRUNCATE ON public.history FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();



CREATE TRIGGER history_refuses_update BEFORE UPDATE ON public.history FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();



CREATE TRIGGER sealed_text_is_only_blanked BEFORE UPDATE ON public.sealed_text FOR EACH ROW WHEN ((NOT (((new.digest)::text = (old.digest)::text) AND (new.text IS NULL) AND (new.salt IS NULL)))) EXECUTE FUNCTION public.refuse_change();



CREATE TRIGGER sealed_text_refuses_delete BEFORE DELETE ON public.sealed_text FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();



CREATE TRIGGER sealed_text_refuses_truncate BEFORE TRUNCATE ON public.sealed_text FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();



ALTER TABLE ONLY public.action_plan
    ADD CONSTRAINT action_plan_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.activity
    ADD CONSTRAINT activity_origin_id_fkey FOREIGN KEY (origin_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.activity
    ADD CONSTRAINT activity_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT agreement_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_within_fkey FOREIGN KEY (within) REFERENCES public.area(code);



ALTER TABLE ONLY public.communication_plan
    ADD CONSTRAINT communication_plan_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.contact_list
    ADD CONSTRAINT contact_list_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.deadline
    ADD CONSTRAINT deadline_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.duty
    ADD CONSTRAINT duty_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.record
    ADD CONSTRAINT fk_record_machine_state FOREIGN KEY (machine, machine_version, state) REFERENCES public.machine_state(machine, version, state);



ALTER TABLE ONLY public.follow_up_plan
    ADD CONSTRAINT follow_up_plan_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT follow_up_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.follow_up
    ADD CONSTRAINT follow_up_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.forum
    ADD CONSTRAINT forum_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.function_holding
    ADD CONSTRAINT function_holding_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);



ALTER TABLE ONLY public.function_holding
    ADD CONSTRAINT function_holding_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);



ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT mandate_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);



ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT meeting_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);



ALTER TABLE ONLY public.municipal_plan
    ADD CONSTRAINT municipal_plan_picture_id_fkey FOREIGN KEY (picture_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.municipal_plan
    ADD CONSTRAINT municipal_plan_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.party_act
    ADD CONSTRAINT party_act_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.party_act
    ADD CONSTRAINT party_act_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);



ALTER TABLE ONLY public.picture
    ADD CONSTRAINT picture_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.record_area
    ADD CONSTRAINT record_area_area_code_fkey FOREIGN KEY (area_code) REFERENCES public.area(code);



ALTER TABLE ONLY public.record_area
    ADD CONSTRAINT record_area_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_family_fkey FOREIGN KEY (family) REFERENCES public.record(id);



ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.record_party
    ADD CONSTRAINT record_party_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.record_party
    ADD CONSTRAINT record_party_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);



ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.round
    ADD CONSTRAINT round_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.round
    ADD CONSTRAINT round_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_area_code_fkey FOREIGN KEY (area_code) REFERENCES public.area(code);




