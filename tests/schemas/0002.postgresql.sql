




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
    CONSTRAINT ck_deadline_status CHECK (((status)::text = ANY ((ARRAY['open'::character varying, 'settled'::character varying, 'superseded'::character varying])::text[])))
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



INSERT INTO public.action_plan VALUES ('1a429ebb-099d-4a4c-af71-58e163a433f7', '2026-03-10', 'P90D', '2026-04', '2026-04-01', '2026-04-30', 'assumed', '2027-12-31', '2027-12-31', '2027-12-31', 'stated', '2026-04-01', 'ungdomar', 'ungdomar', 'färre unga utsätts', '', '', '', '', '[{"party": "77419ac7-5525-4308-8d5f-6e2a7e46b7c4", "commitment": "f\u00e4ltassistenter", "responsible": "socialchef"}]', '[{"name": "anm\u00e4lda r\u00e5n", "direction": "lower", "baseline": "34", "baseline_period": "2025", "control_area": "Sk\u00f6vde"}]');



INSERT INTO public.activity VALUES ('ed7fc6ce-49bc-4e98-9c15-c0262b3ea320', '', NULL, NULL, NULL, '', NULL, NULL, NULL, 'Föräldravandring', NULL, '', 'both', '', 'minst 8', '[{"number": "3", "period": "2026-03", "on": "2026-03-31", "note": "regn"}]');
INSERT INTO public.activity VALUES ('1e73bd55-53c7-42fe-9ff7-f7580f967540', '', NULL, NULL, NULL, '2026-10-31', '2026-10-31', '2026-10-31', 'stated', 'fler vuxna ute', 'c0894ea6-0ec5-493f-98c4-e0233ad5159e', '', NULL, 'fritidschef', '', '[]');
INSERT INTO public.activity VALUES ('420cf2e1-d742-4198-b2cc-14aad8f98663', '', NULL, NULL, NULL, '2026-09-30', '2026-09-30', '2026-09-30', 'stated', 'Trygghetsvandring', '11e89558-e733-434a-aa9a-ff6173428f4d', '', NULL, 'fritidschef', '', '[]');



INSERT INTO public.agreement VALUES ('58ab5bb6-ffaa-46cc-bdb2-19ecb4cdb2ac', '', '', '[]', '[]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '', NULL, NULL, '[]', '[]', '', '', '');
INSERT INTO public.agreement VALUES ('b04c8249-a036-4bce-a227-0a3f11f33263', '', '', '[]', '[]', '', NULL, NULL, NULL, '2020-12', '2020-12-01', '2020-12-31', 'assumed', '', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '', NULL, NULL, '[]', '[]', '', '', '');
INSERT INTO public.agreement VALUES ('24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 'Samverkansavtal', '', '["tryggare centrum"]', '["ungdomar", "brottsoffer"]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-02-01', '2026-02-01', '2026-02-01', 'stated', '2029-12-31', '2029-12-31', '2029-12-31', 'stated', NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '', NULL, NULL, '[]', '[]', '', '', '');
INSERT INTO public.agreement VALUES ('c15aa31b-4fae-4353-a44b-6f54bf6618fa', 'Underavtal', '', '["trygghet"]', '["ungdomar"]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-03-10', '2026-03-10', '2026-03-10', 'stated', '2028-03-09', '2028-03-09', '2028-03-09', 'stated', NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '', '2026-01-19', 'P9M', '[{"party": "77419ac7-5525-4308-8d5f-6e2a7e46b7c4", "function": "samordnare", "percent": "50"}, {"party": "468c7d5e-1546-49f2-a7b7-14b9fa9cc81a", "function": "kommunpolis", "percent": "25"}]', '["kallar", "f\u00f6r anteckningar"]', '', 'kommunchef', '');



INSERT INTO public.alembic_version VALUES ('0002');



INSERT INTO public.area VALUES ('1490', 'Borås', 'municipality', NULL);
INSERT INTO public.area VALUES ('1435', 'Tanum', 'municipality', NULL);



INSERT INTO public.communication_plan VALUES ('24ee7b1a-2a52-4bd7-b25c-dc4cec478cb7', '2026-03-10', 'P30D', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-04-01', '', '', '', '', '', '["vi g\u00f6r det h\u00e4r"]', '[{"reach": "external", "group": "boende", "channel": "webb"}]');



INSERT INTO public.contact_list VALUES ('56e83694-f3cc-44d6-bcba-1ef7e144d919', NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-04-01', '', '[{"party": "77419ac7-5525-4308-8d5f-6e2a7e46b7c4", "function": "samordnare", "reached_at": "v\u00e4xeln"}]');



INSERT INTO public.deadline VALUES ('24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 'term_begins_unsigned', '2026-02-01', '2026-01-30', 3, false, 'settled', 5, NULL);
INSERT INTO public.deadline VALUES ('24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 'begin', '2026-02-01', '2026-02-01', 0, true, 'settled', 6, NULL);
INSERT INTO public.deadline VALUES ('24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 'expire', '2030-02-01', '2030-02-01', 2, true, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 'main_agreement_ends', '2030-01-31', '2030-01-31', 3, false, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 'expire', '2030-01-01', '2030-01-01', 2, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 'main_agreement_ends', '2029-12-31', '2029-12-28', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('58ab5bb6-ffaa-46cc-bdb2-19ecb4cdb2ac', 'to_be_decided:purposes', '2026-06-01', '2026-06-01', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8', 'picture_owed', '2026-10-19', '2026-10-19', 3, false, 'settled', 8, NULL);
INSERT INTO public.deadline VALUES ('20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8', 'picture_to_be_updated', '2028-03-02', '2028-03-02', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('27c8b6ad-7dcd-4bda-929b-67c01cbea292', 'plan_to_be_followed_up', '2028-03-02', '2028-03-02', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('c15aa31b-4fae-4353-a44b-6f54bf6618fa', 'sub_agreement_owed', '2026-10-19', '2026-10-19', 3, false, 'settled', 5, NULL);
INSERT INTO public.deadline VALUES ('c15aa31b-4fae-4353-a44b-6f54bf6618fa', 'term_begins_unsigned', '2026-03-10', '2026-03-10', 3, false, 'settled', 5, NULL);
INSERT INTO public.deadline VALUES ('c15aa31b-4fae-4353-a44b-6f54bf6618fa', 'begin', '2026-03-10', '2026-03-10', 0, true, 'settled', 6, NULL);
INSERT INTO public.deadline VALUES ('c15aa31b-4fae-4353-a44b-6f54bf6618fa', 'expire', '2028-03-10', '2028-03-10', 1, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('c15aa31b-4fae-4353-a44b-6f54bf6618fa', 'sub_agreement_ends', '2028-03-09', '2028-03-09', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('1a429ebb-099d-4a4c-af71-58e163a433f7', 'action_plan_owed', '2026-06-08', '2026-06-08', 3, false, 'settled', 3, NULL);
INSERT INTO public.deadline VALUES ('1a429ebb-099d-4a4c-af71-58e163a433f7', 'end', '2028-01-01', '2028-01-01', 1, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('1a429ebb-099d-4a4c-af71-58e163a433f7', 'annex_ends', '2027-12-31', '2027-12-30', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('1a429ebb-099d-4a4c-af71-58e163a433f7', 'begin', '2026-04-01', '2026-04-01', 0, true, 'settled', 4, NULL);
INSERT INTO public.deadline VALUES ('24ee7b1a-2a52-4bd7-b25c-dc4cec478cb7', 'communication_plan_owed', '2026-04-09', '2026-04-09', 3, false, 'settled', 3, NULL);
INSERT INTO public.deadline VALUES ('24ee7b1a-2a52-4bd7-b25c-dc4cec478cb7', 'begin', '2026-04-01', '2026-04-01', 0, true, 'settled', 4, NULL);
INSERT INTO public.deadline VALUES ('28f5784f-b0bc-404b-92a9-ad61e618bc34', 'follow_up_plan_owed', '2026-05-09', '2026-05-08', 3, false, 'settled', 3, NULL);
INSERT INTO public.deadline VALUES ('28f5784f-b0bc-404b-92a9-ad61e618bc34', 'end', '2028-03-10', '2028-03-10', 1, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('28f5784f-b0bc-404b-92a9-ad61e618bc34', 'annex_ends', '2028-03-09', '2028-03-09', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('28f5784f-b0bc-404b-92a9-ad61e618bc34', 'begin', '2026-04-01', '2026-04-01', 0, true, 'settled', 4, NULL);
INSERT INTO public.deadline VALUES ('697ecb6e-2714-4b21-81ba-42d4a605bfae', 'lay_out', '2027-01-01', '2027-01-01', 0, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('261a39af-8666-4dc6-9717-d394a599d8bd', 'lay_out', '2027-07-01', '2027-07-01', 0, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('561670cb-77c7-47e8-b9fc-2bcae3450a87', 'lay_out', '2028-01-01', '2028-01-01', 0, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('56e83694-f3cc-44d6-bcba-1ef7e144d919', 'begin', '2026-04-01', '2026-04-01', 0, true, 'settled', 3, NULL);
INSERT INTO public.deadline VALUES ('c0894ea6-0ec5-493f-98c4-e0233ad5159e', 'lay_out', '2026-07-01', '2026-07-01', 0, true, 'settled', 2, NULL);
INSERT INTO public.deadline VALUES ('c0894ea6-0ec5-493f-98c4-e0233ad5159e', 'round_to_be_concluded', '2026-07-30', '2026-07-30', 3, false, 'settled', 3, NULL);
INSERT INTO public.deadline VALUES ('1e73bd55-53c7-42fe-9ff7-f7580f967540', 'activity_time_is_up', '2026-10-31', '2026-10-30', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('11e89558-e733-434a-aa9a-ff6173428f4d', 'meeting_to_be_held', '2026-05-01', '2026-04-30', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('420cf2e1-d742-4198-b2cc-14aad8f98663', 'activity_time_is_up', '2026-09-30', '2026-09-30', 3, false, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('1458f697-474b-4221-8c62-41280fcaff44', 'meeting_to_be_held', '2026-06-01', '2026-06-01', 3, false, 'superseded', NULL, NULL);



INSERT INTO public.follow_up VALUES ('04fc5b5e-30bd-4282-b6d8-d95287326ced', 'anmälda rån', 'effect', 'action_plans', '1a429ebb-099d-4a4c-af71-58e163a433f7', '', '', '', '[]', '', NULL, 'anmälda rån', 'lower', '34', NULL, NULL, NULL, 'Skövde', NULL, NULL);
INSERT INTO public.follow_up VALUES ('901f7f0f-1759-40d2-9c6c-ef2a59220150', '', 'process', 'agreement', 'c15aa31b-4fae-4353-a44b-6f54bf6618fa', '', '', 'som planerat', '[{"party": "77419ac7-5525-4308-8d5f-6e2a7e46b7c4", "kept": "partly", "remark": "ont om folk"}]', '', NULL, '', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO public.follow_up VALUES ('7ec66ec1-0f43-46c7-894d-ff9680729b67', '', 'process', 'organisation', NULL, '', '', 'färre rån', '[]', '', NULL, '', NULL, NULL, '21', 'fell', 'unknown', '', '30', '29.5');



INSERT INTO public.follow_up_plan VALUES ('28f5784f-b0bc-404b-92a9-ad61e618bc34', '2026-03-10', 'P60D', '2026-04-01', '2026-04-01', '2026-04-01', 'stated', '2028-03-09', '2028-03-09', '2028-03-09', 'stated', '2026-04-01', '', '[{"subject": "organisation", "aspect": "process", "cadence": "half_yearly"}, {"subject": "action_plans", "aspect": "effect", "cadence": "half_yearly"}]');



INSERT INTO public.forum VALUES ('7df044cb-f0b5-4c88-ae72-a2b1e75d7132', 'Styrgrupp', 'steering', '["strategic"]', '', '', 'kommunchef', true, '[{"party": "77419ac7-5525-4308-8d5f-6e2a7e46b7c4", "function": "kommunchef"}, {"party": "468c7d5e-1546-49f2-a7b7-14b9fa9cc81a", "function": "omr\u00e5deschef"}]', 'monthly', '');



INSERT INTO public.function_holding VALUES ('03885a64-ba22-4ebc-bce8-c8ba9ba93284', '77419ac7-5525-4308-8d5f-6e2a7e46b7c4', 'coordinator', 'c21678fb-22e1-436a-ac70-a8c42e99a97f', 'ordinary', '2026-01-10', NULL);



INSERT INTO public.history VALUES ('24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 1, '{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["468c7d5e-1546-49f2-a7b7-14b9fa9cc81a","77419ac7-5525-4308-8d5f-6e2a7e46b7c4"],"priorities":["dd628f572aa55dad6f18fcb7c0210d2ebc10aeecafadff62399759868c16f690","456d3fee053669844b79c4136e8a0ac031f1e86c9a7cffa0032b4ccb4fcd6e7c"],"purposes":["e7920d4071461449a831ec555d21e97a10b97ecd27bd53cba5f5e4b659fefbe3"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"d47bf31be40a677bc419412eae2c4a292c79721b8e44d412643998a8e4c7346b"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":2,"on":"2026-01-10","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"24fa0b2c-f8d0-400c-894c-a44ac28c58e7","recorded_at":"2026-01-10T05:01:21.774819+00:00","reference":"BORAS-2026","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '3cb7d099edf674fa343b614af38b9a09ae7c27da125e22a580222478e49ca35f');
INSERT INTO public.history VALUES ('58ab5bb6-ffaa-46cc-bdb2-19ecb4cdb2ac', 1, '{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["87c795e1-bd6d-4506-923e-b4a7856ce25a","a3e93068-d51b-4a6d-94d6-12e35744a039"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":2,"on":"2026-01-10","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"58ab5bb6-ffaa-46cc-bdb2-19ecb4cdb2ac","recorded_at":"2026-01-10T05:01:21.774819+00:00","reference":"TANUM-2026","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'ac0ab7a87cb7d217bd942135098f152e01f24ebc25094bac60bc8887be64cd53');
INSERT INTO public.history VALUES ('b04c8249-a036-4bce-a227-0a3f11f33263', 1, '{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["468c7d5e-1546-49f2-a7b7-14b9fa9cc81a","77419ac7-5525-4308-8d5f-6e2a7e46b7c4"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":2,"on":"2020-12-31","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"b04c8249-a036-4bce-a227-0a3f11f33263","recorded_at":"2026-01-10T05:01:21.774819+00:00","reference":"BORAS-2021","seq":1,"today":"2026-01-10"}', '0000000000000000000000000000000000000000000000000000000000000000', '243a0c5507cfbda7c0febe429a873eb29bfa92b80d64e24527bf0a2935934e9f');
INSERT INTO public.history VALUES ('24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 2, '{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"277de0ebfbd35931906f205e1e293ed7b7b41d892e814ff01204550a872cd3a3","record":"24fa0b2c-f8d0-400c-894c-a44ac28c58e7","recorded_at":"2026-01-10T05:01:21.774819+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}', '3cb7d099edf674fa343b614af38b9a09ae7c27da125e22a580222478e49ca35f', 'd09f14ae32de5b9399ca0cfe985bdca2e1df48d1e71a270220844c4a494cc15c');
INSERT INTO public.history VALUES ('24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 3, '{"acts":[{"capacity":"ordinary","function":"b378146ee0c784c052bcf955444a92e9a8da629c424a469ba6221b665e171f6c","item":"5cb67f5d4fb6ee3a5f56f2ec8ee13add98f74b9035506e0724e5c8f1d8c93540","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"77419ac7-5525-4308-8d5f-6e2a7e46b7c4"}],"decider":{"evidence":"8ee2b7319511e62d1c54b008791c13120d2ffec5eb9f04d6a6ea49b1334e61fd","function":"12fcf9d397d64742d65cb6c9f05a17fd6526e77c4467289e556bf54343a033db","unit":"77419ac7-5525-4308-8d5f-6e2a7e46b7c4"},"kind":"changed","on":"2026-01-12","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"24fa0b2c-f8d0-400c-894c-a44ac28c58e7","recorded_at":"2026-01-20T05:01:22.813376+00:00","seq":3,"today":"2026-01-20"}', 'd09f14ae32de5b9399ca0cfe985bdca2e1df48d1e71a270220844c4a494cc15c', 'b819b6f39585603dbe97b900d5880f9632d048942fed0a7d6a94ae1c4303129a');
INSERT INTO public.history VALUES ('24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 4, '{"acts":[{"capacity":"ordinary","function":"58c50937b791a2f631d8ac17edbbe6425189e2ce8a32b5f2a20533841b15bc81","item":"63b6144ee930696a0c045171f8ffaa0ce361a80a5cd8cd50191da48ba5700107","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"468c7d5e-1546-49f2-a7b7-14b9fa9cc81a"}],"decider":{"evidence":"f63d1b752a10a8767c0e4e2abb8886e6cba00e301a19ca1104479b3b5b14dfe8","function":"543985af8cd2c5d8eae2d37666ac485cf2473c9674d1a58332577d35858b4614","unit":"468c7d5e-1546-49f2-a7b7-14b9fa9cc81a"},"kind":"changed","on":"2026-01-19","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"24fa0b2c-f8d0-400c-894c-a44ac28c58e7","recorded_at":"2026-01-20T05:01:22.813376+00:00","seq":4,"today":"2026-01-20"}', 'b819b6f39585603dbe97b900d5880f9632d048942fed0a7d6a94ae1c4303129a', 'f695dc86e64b6cbdd249c1d63c5762910fab9caaeb629d89f70f591a00a7103a');
INSERT INTO public.history VALUES ('24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 5, '{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"24fa0b2c-f8d0-400c-894c-a44ac28c58e7","recorded_at":"2026-01-20T05:01:22.813376+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}', 'f695dc86e64b6cbdd249c1d63c5762910fab9caaeb629d89f70f591a00a7103a', 'c76cda8a0203dcafce53bb7802031798063b2289a5bdc6441bf47d18d12bb095');
INSERT INTO public.history VALUES ('20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8', 1, '{"cause":["24fa0b2c-f8d0-400c-894c-a44ac28c58e7",5],"changes":{"owed_since":"2026-01-19","owed_within":"P9M","parent_id":"24fa0b2c-f8d0-400c-894c-a44ac28c58e7"},"dest":"planned","kind":"moved","machine":"problem_picture","machine_version":1,"on":"2026-01-19","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8","recorded_at":"2026-01-20T05:01:22.813376+00:00","reference":"BORAS-2026/PICTURE","seq":1,"today":"2026-01-20","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '78609ddf5dca1f62879473d7ee0433c21922314ec9c9b87fa08c6a782306b754');
INSERT INTO public.history VALUES ('c15aa31b-4fae-4353-a44b-6f54bf6618fa', 1, '{"cause":["24fa0b2c-f8d0-400c-894c-a44ac28c58e7",5],"changes":{"areas":["1490"],"ends_with_parent":false,"owed_since":"2026-01-19","owed_within":"P9M","parent_id":"24fa0b2c-f8d0-400c-894c-a44ac28c58e7","parties":["468c7d5e-1546-49f2-a7b7-14b9fa9cc81a","77419ac7-5525-4308-8d5f-6e2a7e46b7c4"]},"dest":"draft","kind":"moved","machine":"sub_agreement","machine_version":2,"on":"2026-01-19","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"c15aa31b-4fae-4353-a44b-6f54bf6618fa","recorded_at":"2026-01-20T05:01:22.813376+00:00","reference":"BORAS-2026/SUB","seq":1,"today":"2026-01-20","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '3948671ef58318a226f68bbd8f61fd796fb6babaf72ad511411f3876cf9f818d');
INSERT INTO public.history VALUES ('24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 6, '{"dest":"active","kind":"moved","on":"2026-02-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"24fa0b2c-f8d0-400c-894c-a44ac28c58e7","recorded_at":"2026-03-01T05:01:23.082740+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}', 'c76cda8a0203dcafce53bb7802031798063b2289a5bdc6441bf47d18d12bb095', 'dbed7ffee1af501df00a42cedd62d06de3d29bd393f5991c528a77ce5dd1b71c');
INSERT INTO public.history VALUES ('24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 7, '{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["468c7d5e-1546-49f2-a7b7-14b9fa9cc81a","77419ac7-5525-4308-8d5f-6e2a7e46b7c4"],"priorities":["dd628f572aa55dad6f18fcb7c0210d2ebc10aeecafadff62399759868c16f690","456d3fee053669844b79c4136e8a0ac031f1e86c9a7cffa0032b4ccb4fcd6e7c"],"purposes":["e7920d4071461449a831ec555d21e97a10b97ecd27bd53cba5f5e4b659fefbe3"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"d47bf31be40a677bc419412eae2c4a292c79721b8e44d412643998a8e4c7346b"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"177b16d2fda6a834062874ed7d2e1c95bd7ac2733117d513edc82a2af4fe1b93","record":"24fa0b2c-f8d0-400c-894c-a44ac28c58e7","recorded_at":"2026-03-01T05:01:23.082740+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}', 'dbed7ffee1af501df00a42cedd62d06de3d29bd393f5991c528a77ce5dd1b71c', '584b17827b0f2f214a4f201b4061f1375988306df4966afbd1b0df18dafb14e4');
INSERT INTO public.history VALUES ('58ab5bb6-ffaa-46cc-bdb2-19ecb4cdb2ac', 2, '{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"58ab5bb6-ffaa-46cc-bdb2-19ecb4cdb2ac","recorded_at":"2026-03-01T05:01:23.082740+00:00","seq":2,"today":"2026-03-01"}', 'ac0ab7a87cb7d217bd942135098f152e01f24ebc25094bac60bc8887be64cd53', '883a943819a2664988b15adc0c58ad283b75cdfd1ec8c5b30818922c92261b80');
INSERT INTO public.history VALUES ('20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8', 2, '{"changes":{"legal_purpose":"both","method":"joint_from_start","title":"644dc21ee2d5a24ad9bdd285911571df23ced7c05542ca6b6f887522ad453195"},"dest":"gathering","kind":"moved","on":"2026-03-02","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"8283d51954f237263870df07838204ea6a85382eed24635f7438b4e62e45d2dd","record":"20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8","recorded_at":"2026-03-02T05:01:23.670651+00:00","seq":2,"source":"planned","today":"2026-03-02","trigger":"gather"}', '78609ddf5dca1f62879473d7ee0433c21922314ec9c9b87fa08c6a782306b754', '32120f4253fd9abaedd662c0beed959f109045a9a7f761fe5491be556b1207af');
INSERT INTO public.history VALUES ('20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8', 3, '{"changes":{"analysis":"0549e869411f46739c7931a5b160e8c64d40b40c63fcf96193ebd75d811790cc","groups_reached":["young"],"mapping":"75b0defa9249b31a0cb5b45ac61848486fc42716debb3cab2c7e0a075b33c80d","problems":[{"character":"long_term","name":"092377ae12882abc7f1c10b742789046e29f446224eed5b7ec65a8c485ba72f5"},{"character":"temporary","name":"4c1649157448ccdf44ac822c828f0767c4298a5e92fcb211eefd913c821e9ff5"}],"process":"610b5028ffb456580e269a71d4de3b8cae016de90b5b30d86247d10b350c6d5e","reviews":[{"note":"46a94a9952cb8979a565134d2b7707fb4e48b95f957f808733b7917f67f078c6","subject":"youth"}],"sources":[{"kind":"crime_statistics","period":"bca3d1c7424a7ed84806bdaff0eaeefc9ad5eba54772a00c94f2174cdeb9dbb1","title":"9847e5f4261db31a647d9a9e1c68fd59781758848e88be71be0e6b31e361a43f"},{"kind":"safety_survey","title":"68dca6125c182d1e245b4200570329be37cd411326879f8badfceef3ce7d4d63"}]},"dest":"gathering","kind":"moved","on":"2026-03-02","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"3b6a08acbe1ef8ab1b86550b9dce1adb31662b5ba20ebd4044850ffdc9f0be37","record":"20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8","recorded_at":"2026-03-02T05:01:23.670651+00:00","seq":3,"source":"gathering","today":"2026-03-02","trigger":"fill_in"}', '32120f4253fd9abaedd662c0beed959f109045a9a7f761fe5491be556b1207af', 'b7fb91768e102543ce271e3e8b054f5b52b6f34957f7e1f773dc2605c7e42e8f');
INSERT INTO public.history VALUES ('20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8', 4, '{"dest":"drafted","kind":"moved","on":"2026-03-02","passed":["has_the_three_parts"],"principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"1533090d9108a1202d7a001c7d6b900b8692e06a350b7d11037e25a18aa51fb9","record":"20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8","recorded_at":"2026-03-02T05:01:23.670651+00:00","seq":4,"source":"gathering","today":"2026-03-02","trigger":"draft","voids":["accepted"]}', 'b7fb91768e102543ce271e3e8b054f5b52b6f34957f7e1f773dc2605c7e42e8f', 'f12d92f7716e965f6028068ef13dfa8b119829f85cf8cd8d4d81d8e1f0150bc8');
INSERT INTO public.history VALUES ('20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8', 5, '{"acts":[{"capacity":"ordinary","function":"e745dee74722745ffac95e07409f29999e5b40d2349dea8faca04b165fb40d15","kind":"accepted","on":{"first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"unit":"77419ac7-5525-4308-8d5f-6e2a7e46b7c4"}],"decider":{"function":"f4d1213cc75a5bb2eca4e855122517b8060788742efae9bb6a136ae335b5215f","unit":"77419ac7-5525-4308-8d5f-6e2a7e46b7c4"},"kind":"changed","on":"2026-03-02","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8","recorded_at":"2026-03-02T05:01:23.670651+00:00","seq":5,"today":"2026-03-02"}', 'f12d92f7716e965f6028068ef13dfa8b119829f85cf8cd8d4d81d8e1f0150bc8', 'a9abd5d2b051c3936209f46f852e8313d95e247b151df24e934f292839764286');
INSERT INTO public.history VALUES ('20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8', 6, '{"acts":[{"capacity":"ordinary","function":"5994177ba9eec780994197f867785875f5be20804032781c4aa1cd7f1bc26034","kind":"accepted","on":{"first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"remark":"1ef8398f24280f41190f362f3da425f0453efcd6f6e99457917bcc66f1e799e5","unit":"468c7d5e-1546-49f2-a7b7-14b9fa9cc81a"}],"decider":{"function":"1532947749b95ea8fdf0d0285bffbb2c85850388324c4d5a3680f017914d0541","unit":"468c7d5e-1546-49f2-a7b7-14b9fa9cc81a"},"kind":"changed","on":"2026-03-02","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8","recorded_at":"2026-03-02T05:01:23.670651+00:00","seq":6,"today":"2026-03-02"}', 'a9abd5d2b051c3936209f46f852e8313d95e247b151df24e934f292839764286', 'c9315819f3e870634c400e4257cb1cc04ac9b8386d3efc420b51032242e65238');
INSERT INTO public.history VALUES ('20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8', 7, '{"changes":{"updated_on":"2026-03-02"},"dest":"accepted","kind":"moved","on":"2026-03-02","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8","recorded_at":"2026-03-02T05:01:23.670651+00:00","seq":7,"source":"drafted","today":"2026-03-02","trigger":"accept"}', 'c9315819f3e870634c400e4257cb1cc04ac9b8386d3efc420b51032242e65238', '0ece7149d4756eac930c308edad66c89d0329cb5b960a898f69a14afe83b76ea');
INSERT INTO public.history VALUES ('20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8', 8, '{"changes":{"prioritised_on":"2026-03-02","problems":[{"character":"long_term","name":"3105bc5aa362badee8f3685cc78732dbb3e0c7d21337fccfa99354256e58be19","prioritised":"yes"},{"character":"temporary","name":"5636a63d7b90035987a79f304740120331b14b4dad9b5e064c9a18bdc215a5a6","prioritised":"no"}]},"dest":"prioritised","kind":"moved","on":"2026-03-02","passed":["three_subjects_were_reviewed"],"principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"5ffed1cd5adf5e2bb1b07a9f46ca306bab0d513d73a467b9bd8b6481e3ea9df5","record":"20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8","recorded_at":"2026-03-02T05:01:23.670651+00:00","seq":8,"source":"accepted","today":"2026-03-02","trigger":"prioritise"}', '0ece7149d4756eac930c308edad66c89d0329cb5b960a898f69a14afe83b76ea', '87eb14f39b4e0e42975748d94473728a8444978797d53f3d79dc9c90bf798cec');
INSERT INTO public.history VALUES ('c15aa31b-4fae-4353-a44b-6f54bf6618fa', 6, '{"dest":"active","kind":"moved","on":"2026-03-10","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"c15aa31b-4fae-4353-a44b-6f54bf6618fa","recorded_at":"2026-03-10T05:01:24.325466+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-03-10","rule":"begin"},"today":"2026-03-10","trigger":"begin"}', '96c288c8e348178c554b724baa0a95283e76a252bfb587e6b1debce46cc0642b', '66419629098f4471357ba28735ed7bb1dd9a6bae98556c9ec89cd39bde03c717');
INSERT INTO public.history VALUES ('27c8b6ad-7dcd-4bda-929b-67c01cbea292', 1, '{"changes":{"parties":["77419ac7-5525-4308-8d5f-6e2a7e46b7c4"],"title":"be77a2a7c938961870461b3245e094ddfdc9a790d598e10041f96971303a1221"},"dest":"draft","kind":"moved","machine":"municipal_plan","machine_version":1,"on":"2026-03-02","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"27c8b6ad-7dcd-4bda-929b-67c01cbea292","recorded_at":"2026-03-02T05:01:23.670651+00:00","reference":"BORAS-PLAN","seq":1,"today":"2026-03-02","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '0248110edce12ba35ac8900068deecbc94b8fff915278629bf8de71f33f56258');
INSERT INTO public.history VALUES ('27c8b6ad-7dcd-4bda-929b-67c01cbea292', 2, '{"changes":{"decided_by":"8b6946c6a6ccb632805c9b4382078cc1ac7440573f591e3a34c1745cd9d44d33","decided_on":{"basis":"stated","first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"paragraph":"75a0542a4f31750b838bfc12518c2b52b40cd4157a369e1927fa8ee5c7063dc3","picture_id":"20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8"},"dest":"decided","kind":"moved","on":"2026-03-02","passed":["the_decision_can_be_found"],"principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"36206640ecf9d1bb85ebb346ece2ecbaab2320d011b4c18e12e84709dd3aa365","record":"27c8b6ad-7dcd-4bda-929b-67c01cbea292","recorded_at":"2026-03-02T05:01:23.670651+00:00","seq":2,"source":"draft","today":"2026-03-02","trigger":"decide"}', '0248110edce12ba35ac8900068deecbc94b8fff915278629bf8de71f33f56258', '45c3b430aa97cfecfd1224b8a8a13ad284c55ed40af8ae16a850a2e02f021457');
INSERT INTO public.history VALUES ('c15aa31b-4fae-4353-a44b-6f54bf6618fa', 2, '{"changes":{"annex_decider":"49ccba2f05d4145a6349b12e85d1f3193ba0d8e8121e8030839fe350e0421c40","coordination":[{"function":"89a246213d12f2e0ce63b54603f5cc7158b83697d0f9f207303a54f56fe7b7cf","party":"77419ac7-5525-4308-8d5f-6e2a7e46b7c4","percent":"50"},{"function":"dd306e8afa992e826490d9277600387e9ac7f7f91c4cebb3d3e3d4290b845dad","party":"468c7d5e-1546-49f2-a7b7-14b9fa9cc81a","percent":"25"}],"coordination_tasks":["ecb048c679a3fd5191ae590a0d5ac2f0fd0a8fd8c8ef1d7dd61a565fafd71ed9","581e533919f8ba6f552234192265baa048afea586566df7c3e0c6906ef6d6be9"],"ends_on":{"basis":"stated","first":"2028-03-09","last":"2028-03-09","text":"2028-03-09"},"priorities":["b6dac635c21ec95a4807b60b24a72762211028268c900a7693c671a7d53765f9"],"purposes":["71e34be6b1f76595df18f76d67ab4cd02a73ca0213e476fd3f22d1da5e971aa2"],"starts_on":{"basis":"stated","first":"2026-03-10","last":"2026-03-10","text":"2026-03-10"},"title":"6106313a5d14927094d4a97120d8a0d2c1d941cdc687be9ab4965db4e2da6d11"},"dest":"draft","kind":"moved","on":"2026-03-10","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"4bbf6e3c2e37952127136f092d792f045169ba84076656da1afc5f368c63ce33","record":"c15aa31b-4fae-4353-a44b-6f54bf6618fa","recorded_at":"2026-03-10T05:01:24.325466+00:00","seq":2,"source":"draft","today":"2026-03-10","trigger":"fill_in"}', '3948671ef58318a226f68bbd8f61fd796fb6babaf72ad511411f3876cf9f818d', '063c399f705cf6b710531cbf101ed482919ef19fe51921b72efc3b1ce3de634f');
INSERT INTO public.history VALUES ('c15aa31b-4fae-4353-a44b-6f54bf6618fa', 3, '{"acts":[{"capacity":"ordinary","function":"2c61cc21789b494d586f9472ae1ba711be2914fce7566efb18432771bddf52d8","item":"ff5051b63eff2976e8d7e1b9c850573d4dc987dee046f60640feaa229b39f9bd","kind":"signed","on":{"first":"2026-03-09","last":"2026-03-09","text":"2026-03-09"},"unit":"77419ac7-5525-4308-8d5f-6e2a7e46b7c4"}],"decider":{"evidence":"2d239cc1fee1c8bf2f98d474b4ebe271fa72fade705de967efc3ae2be2c36013","function":"972090362c39f4f59e5aaebc91c20ad5fe62b853c9d2e3af583a0e7c4d2ddeb8","unit":"77419ac7-5525-4308-8d5f-6e2a7e46b7c4"},"kind":"changed","on":"2026-03-10","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"c15aa31b-4fae-4353-a44b-6f54bf6618fa","recorded_at":"2026-03-10T05:01:24.325466+00:00","seq":3,"today":"2026-03-10"}', '063c399f705cf6b710531cbf101ed482919ef19fe51921b72efc3b1ce3de634f', '1cfba166d72752f7d782d56c7ce4ffae3d0f7714d34db9c85533555c4143c168');
INSERT INTO public.history VALUES ('c15aa31b-4fae-4353-a44b-6f54bf6618fa', 4, '{"acts":[{"capacity":"ordinary","function":"912318ea51335030b3be3e93fea4c744a3ccfff48a49ca1a730953480a5142c4","item":"40d733e0d34feebc661a3dba7b4349860543714c8dfa5259dd5efa072f008293","kind":"signed","on":{"first":"2026-03-10","last":"2026-03-10","text":"2026-03-10"},"unit":"468c7d5e-1546-49f2-a7b7-14b9fa9cc81a"}],"decider":{"evidence":"54f28755ec0ebb296de37e3810837e6af32977f15faade60e971bbd290e22bc8","function":"b845d6cca7272746de2a72fd2038f437fe870c006d5bd940f7f299dd79b17ff0","unit":"468c7d5e-1546-49f2-a7b7-14b9fa9cc81a"},"kind":"changed","on":"2026-03-10","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"c15aa31b-4fae-4353-a44b-6f54bf6618fa","recorded_at":"2026-03-10T05:01:24.325466+00:00","seq":4,"today":"2026-03-10"}', '1cfba166d72752f7d782d56c7ce4ffae3d0f7714d34db9c85533555c4143c168', 'fe88dff34190b4be07150d6a86ba6537f11a24f8b610779e70b93581d94cbb6c');
INSERT INTO public.history VALUES ('c15aa31b-4fae-4353-a44b-6f54bf6618fa', 5, '{"dest":"signed","kind":"moved","on":"2026-03-10","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"c15aa31b-4fae-4353-a44b-6f54bf6618fa","recorded_at":"2026-03-10T05:01:24.325466+00:00","seq":5,"source":"draft","today":"2026-03-10","trigger":"sign"}', 'fe88dff34190b4be07150d6a86ba6537f11a24f8b610779e70b93581d94cbb6c', '96c288c8e348178c554b724baa0a95283e76a252bfb587e6b1debce46cc0642b');
INSERT INTO public.history VALUES ('24ee7b1a-2a52-4bd7-b25c-dc4cec478cb7', 1, '{"cause":["c15aa31b-4fae-4353-a44b-6f54bf6618fa",5],"changes":{"owed_since":"2026-03-10","owed_within":"P30D","parent_id":"c15aa31b-4fae-4353-a44b-6f54bf6618fa"},"dest":"draft","kind":"moved","machine":"communication_plan","machine_version":1,"on":"2026-03-10","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"24ee7b1a-2a52-4bd7-b25c-dc4cec478cb7","recorded_at":"2026-03-10T05:01:24.325466+00:00","reference":"BORAS-2026/SUB/COMM","seq":1,"today":"2026-03-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'd78410b11d190e8c167dca63df1b26c0dd266e41fcf8d038ee9171db5249da1d');
INSERT INTO public.history VALUES ('28f5784f-b0bc-404b-92a9-ad61e618bc34', 1, '{"cause":["c15aa31b-4fae-4353-a44b-6f54bf6618fa",5],"changes":{"owed_since":"2026-03-10","owed_within":"P60D","parent_id":"c15aa31b-4fae-4353-a44b-6f54bf6618fa"},"dest":"draft","kind":"moved","machine":"follow_up_plan","machine_version":1,"on":"2026-03-10","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"28f5784f-b0bc-404b-92a9-ad61e618bc34","recorded_at":"2026-03-10T05:01:24.325466+00:00","reference":"BORAS-2026/SUB/FOLLOWUP","seq":1,"today":"2026-03-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'c6865e870745e191e50f3012a17e3adbe8ca5635bd3ae1ec7420ac7920f01146');
INSERT INTO public.history VALUES ('1a429ebb-099d-4a4c-af71-58e163a433f7', 1, '{"cause":["c15aa31b-4fae-4353-a44b-6f54bf6618fa",5],"changes":{"owed_since":"2026-03-10","owed_within":"P90D","parent_id":"c15aa31b-4fae-4353-a44b-6f54bf6618fa","priority":"53853748da5f8e6e2d2946ac68ae3c686d4e52abf6bd06c13f56310f4409df1e","title":"d4633b3bc3a2366f3661cef1d569fd36a54c5b4e8ca03416e30bd4ed20a799ec"},"dest":"draft","kind":"moved","machine":"action_plan","machine_version":1,"on":"2026-03-10","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"1a429ebb-099d-4a4c-af71-58e163a433f7","recorded_at":"2026-03-10T05:01:24.325466+00:00","reference":"BORAS-2026/SUB/PLAN-1","seq":1,"today":"2026-03-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '7ba16a1cbdb6d7d66556b097c94a2607bb8e7fc3b80c0c323382beb66089fac3');
INSERT INTO public.history VALUES ('1a429ebb-099d-4a4c-af71-58e163a433f7', 2, '{"changes":{"commitments":[{"commitment":"53c23f274e9e2ff463ca59c8d3222ae546aea63e6ad406c7dd1e95f998e748d1","party":"77419ac7-5525-4308-8d5f-6e2a7e46b7c4","responsible":"5c269e4f830ac1b60a1cc1c6d0b0b99d94cfc1d6f60d53d86817910e3387bcaf"}],"ends_on":{"basis":"stated","first":"2027-12-31","last":"2027-12-31","text":"2027-12-31"},"goal":"4854aacc374117abcf1ec46aef39a19c388cc9a497bdb12d25828d0c8b358bd7","indicators":[{"baseline":"34","baseline_period":"ff27f42835650221323e73d4b776b30be029ba223e1c30603c18f04d748a13b7","control_area":"adef728654295f0114d4bbe8e5d75f6496beaec703b6014a5f4836c2231b6e15","direction":"lower","name":"40b867483f0eed2d42c1757caccef778e360671552248ce56f2466ee8f23dcf7"}],"starts_on":{"basis":"assumed","first":"2026-04-01","last":"2026-04-30","text":"2026-04"}},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"56abef92d36743ba5bd577aa11a3ba45b3ed466c91e3263e00d518f1e80c6535","record":"1a429ebb-099d-4a4c-af71-58e163a433f7","recorded_at":"2026-04-01T05:01:24.881424+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}', '7ba16a1cbdb6d7d66556b097c94a2607bb8e7fc3b80c0c323382beb66089fac3', '935ad50b51d4b324a97eaf094c9af2a42ffa00abc4b262630b335a892d4271b9');
INSERT INTO public.history VALUES ('24ee7b1a-2a52-4bd7-b25c-dc4cec478cb7', 2, '{"changes":{"audiences":[{"channel":"952158b8df84b27e918c2ea764ece3bba4149ade62637a5de0f879e4ff78715e","group":"8dbe4e3a0756f59870ff94e4dacb032707525019187ed2dbc4c5c6bafee2b3d1","reach":"external"}],"messages":["b1ab4749747e6b51483f5ad247145a61441564da8fd832338e957ba03c4ce60d"]},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"a85748a88d5c4569a3d8d29a3f2d3a1402474d099d80365febbfe31839c0f047","record":"24ee7b1a-2a52-4bd7-b25c-dc4cec478cb7","recorded_at":"2026-04-01T05:01:24.881424+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}', 'd78410b11d190e8c167dca63df1b26c0dd266e41fcf8d038ee9171db5249da1d', 'cedaed6d59d74e954e046338a6be5fdb7d16acb8662a25117673383826090d0d');
INSERT INTO public.history VALUES ('28f5784f-b0bc-404b-92a9-ad61e618bc34', 2, '{"changes":{"ends_on":{"basis":"stated","first":"2028-03-09","last":"2028-03-09","text":"2028-03-09"},"items":[{"aspect":"process","cadence":"half_yearly","subject":"organisation"},{"aspect":"effect","cadence":"half_yearly","subject":"action_plans"}],"starts_on":{"basis":"stated","first":"2026-04-01","last":"2026-04-01","text":"2026-04-01"}},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"27172dd0fbc655814fc64a1cd9f2684abe7faadc5435d4757b39e5be9c90ab8e","record":"28f5784f-b0bc-404b-92a9-ad61e618bc34","recorded_at":"2026-04-01T05:01:24.881424+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}', 'c6865e870745e191e50f3012a17e3adbe8ca5635bd3ae1ec7420ac7920f01146', '6abf69308d5da5d79a3b3281c7bd648625e86efa46baefc52fbbef96f9113756');
INSERT INTO public.history VALUES ('56e83694-f3cc-44d6-bcba-1ef7e144d919', 1, '{"changes":{"contacts":[{"function":"b041e92143df4ac2b73d809e915df01459709277ffb5ffba9f186ef3e775936d","party":"77419ac7-5525-4308-8d5f-6e2a7e46b7c4","reached_at":"42cdfd149d675ceb7223dda5ab55c100645f5bc80a2f45fedb96046a651ba8d4"}],"parent_id":"c15aa31b-4fae-4353-a44b-6f54bf6618fa"},"dest":"draft","kind":"moved","machine":"contact_list","machine_version":1,"on":"2026-04-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"56e83694-f3cc-44d6-bcba-1ef7e144d919","recorded_at":"2026-04-01T05:01:24.881424+00:00","reference":"BORAS-2026/SUB/CONTACTS","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'f8eb3c2ee696fb55d7262397ce4f0acdeee357a967e89032394a25e6b5f3d3b7');
INSERT INTO public.history VALUES ('1a429ebb-099d-4a4c-af71-58e163a433f7', 3, '{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["states_goal_and_purpose","names_who_is_responsible","states_each_partys_commitment","states_its_financing","the_agreed_function_decides"],"principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"3f0531f7fd51546afce4a36ccc9a447f5e58bf2d3097a38f0ac338d0177a5a88","record":"1a429ebb-099d-4a4c-af71-58e163a433f7","recorded_at":"2026-04-01T05:01:24.881424+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}', '935ad50b51d4b324a97eaf094c9af2a42ffa00abc4b262630b335a892d4271b9', 'b959f1869e3a0880f8e2a9c15453ce0e412012575dc402662f8b0e966821c65b');
INSERT INTO public.history VALUES ('1a429ebb-099d-4a4c-af71-58e163a433f7', 4, '{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"1a429ebb-099d-4a4c-af71-58e163a433f7","recorded_at":"2026-04-01T05:01:24.881424+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}', 'b959f1869e3a0880f8e2a9c15453ce0e412012575dc402662f8b0e966821c65b', '1f491de31bc4d8db7593fc095ff189197003e5352625e11ec17c4676163c4fef');
INSERT INTO public.history VALUES ('24ee7b1a-2a52-4bd7-b25c-dc4cec478cb7', 3, '{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["says_what_is_told","the_agreed_function_decides"],"principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"29b10f344b6ad8eb8bd3f193a97a16f8d880fef3e00f575f92987de74d2bb102","record":"24ee7b1a-2a52-4bd7-b25c-dc4cec478cb7","recorded_at":"2026-04-01T05:01:24.881424+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}', 'cedaed6d59d74e954e046338a6be5fdb7d16acb8662a25117673383826090d0d', '5402b704d4da4547f8a8e891aeb88599676c72378bfecb8d3590065a17a009d2');
INSERT INTO public.history VALUES ('24ee7b1a-2a52-4bd7-b25c-dc4cec478cb7', 4, '{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"24ee7b1a-2a52-4bd7-b25c-dc4cec478cb7","recorded_at":"2026-04-01T05:01:24.881424+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}', '5402b704d4da4547f8a8e891aeb88599676c72378bfecb8d3590065a17a009d2', '2e73e85e1e165d2c0998c65ee3acd7e3acf78a3e6c0535ec0619098b9ce71c30');
INSERT INTO public.history VALUES ('28f5784f-b0bc-404b-92a9-ad61e618bc34', 3, '{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["follows_up_the_four_subjects","says_how_by_whom_and_how_often","keeps_the_three_kinds_apart","the_agreed_function_decides"],"principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"0b7cd70cd3d523d2a0a102aa9c87ecb817c833de2b2a04416beb7a037c4ff697","record":"28f5784f-b0bc-404b-92a9-ad61e618bc34","recorded_at":"2026-04-01T05:01:24.881424+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}', '6abf69308d5da5d79a3b3281c7bd648625e86efa46baefc52fbbef96f9113756', '44a92a5d2b6aadd54ce7363c1b3c2bba9913bca7d0414866990853f1c5bf7487');
INSERT INTO public.history VALUES ('28f5784f-b0bc-404b-92a9-ad61e618bc34', 4, '{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"28f5784f-b0bc-404b-92a9-ad61e618bc34","recorded_at":"2026-04-01T05:01:24.881424+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}', '44a92a5d2b6aadd54ce7363c1b3c2bba9913bca7d0414866990853f1c5bf7487', 'abb23ee7d175163d8d45963addd9f0b1fd4a314999a58fff0c12313610997f83');
INSERT INTO public.history VALUES ('c0894ea6-0ec5-493f-98c4-e0233ad5159e', 1, '{"cause":["28f5784f-b0bc-404b-92a9-ad61e618bc34",4],"changes":{"conclude_by":"2026-07-30","parent_id":"c15aa31b-4fae-4353-a44b-6f54bf6618fa","period":"2026-H1","period_ends_on":"2026-06-30","period_starts_on":"2026-01-01","plan_id":"28f5784f-b0bc-404b-92a9-ad61e618bc34"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"c0894ea6-0ec5-493f-98c4-e0233ad5159e","recorded_at":"2026-04-01T05:01:24.881424+00:00","reference":"BORAS-2026/SUB/2026-H1","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '8cb2f28110974f866847f136973e6fc08aa9c91b61a00aaa3191e0897fe70db6');
INSERT INTO public.history VALUES ('697ecb6e-2714-4b21-81ba-42d4a605bfae', 1, '{"cause":["28f5784f-b0bc-404b-92a9-ad61e618bc34",4],"changes":{"conclude_by":"2027-01-31","parent_id":"c15aa31b-4fae-4353-a44b-6f54bf6618fa","period":"2026-H2","period_ends_on":"2026-12-31","period_starts_on":"2026-07-01","plan_id":"28f5784f-b0bc-404b-92a9-ad61e618bc34"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"697ecb6e-2714-4b21-81ba-42d4a605bfae","recorded_at":"2026-04-01T05:01:24.881424+00:00","reference":"BORAS-2026/SUB/2026-H2","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'e445f9c5ddefa3939677958ee6079fb23ae661ce93f58d1b43d8093a83db178d');
INSERT INTO public.history VALUES ('261a39af-8666-4dc6-9717-d394a599d8bd', 1, '{"cause":["28f5784f-b0bc-404b-92a9-ad61e618bc34",4],"changes":{"conclude_by":"2027-07-30","parent_id":"c15aa31b-4fae-4353-a44b-6f54bf6618fa","period":"2027-H1","period_ends_on":"2027-06-30","period_starts_on":"2027-01-01","plan_id":"28f5784f-b0bc-404b-92a9-ad61e618bc34"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"261a39af-8666-4dc6-9717-d394a599d8bd","recorded_at":"2026-04-01T05:01:24.881424+00:00","reference":"BORAS-2026/SUB/2027-H1","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '9f56af183da4a9d04bc0cff97d5786831660f8a3b95f84ff27b4b72d00ba002f');
INSERT INTO public.history VALUES ('561670cb-77c7-47e8-b9fc-2bcae3450a87', 1, '{"cause":["28f5784f-b0bc-404b-92a9-ad61e618bc34",4],"changes":{"conclude_by":"2028-01-31","parent_id":"c15aa31b-4fae-4353-a44b-6f54bf6618fa","period":"2027-H2","period_ends_on":"2027-12-31","period_starts_on":"2027-07-01","plan_id":"28f5784f-b0bc-404b-92a9-ad61e618bc34"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"561670cb-77c7-47e8-b9fc-2bcae3450a87","recorded_at":"2026-04-01T05:01:24.881424+00:00","reference":"BORAS-2026/SUB/2027-H2","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'c34c31fc2973dc6ff3887d3aa7cd17957149e0851f837106e004ce8dea137c48');
INSERT INTO public.history VALUES ('56e83694-f3cc-44d6-bcba-1ef7e144d919', 2, '{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["the_agreed_function_decides"],"principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"bc6f7433a9215d04eb2a3bc69a57ff616356fe68ac3f5dad4c431626e130d978","record":"56e83694-f3cc-44d6-bcba-1ef7e144d919","recorded_at":"2026-04-01T05:01:24.881424+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"decide"}', 'f8eb3c2ee696fb55d7262397ce4f0acdeee357a967e89032394a25e6b5f3d3b7', 'fc40226a9090c181c7e03997dcbe64420ae8154dd691db791db119703752687c');
INSERT INTO public.history VALUES ('56e83694-f3cc-44d6-bcba-1ef7e144d919', 3, '{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"56e83694-f3cc-44d6-bcba-1ef7e144d919","recorded_at":"2026-04-01T05:01:24.881424+00:00","seq":3,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}', 'fc40226a9090c181c7e03997dcbe64420ae8154dd691db791db119703752687c', 'e708c79625a5f2add4be529e316ce3e495ff9dd465f512bf522509bec8380800');
INSERT INTO public.history VALUES ('ed7fc6ce-49bc-4e98-9c15-c0262b3ea320', 1, '{"changes":{"carried_out_by":"both","parent_id":"1a429ebb-099d-4a4c-af71-58e163a433f7","target":"c499f0f1f93ccff2d7eed52167109e3e5519df7e19b24ab22eb909fded983c88","title":"2639d324ab04129d6a815022da8109b376cd07734eb1da6fc95267de8cef3843"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-04-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"ed7fc6ce-49bc-4e98-9c15-c0262b3ea320","recorded_at":"2026-04-01T05:01:24.881424+00:00","reference":"BORAS-2026/SUB/ACT","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '449cc88db46bf459f4091142ac0a945f478801d59f0637f665486ebd2879b272');
INSERT INTO public.history VALUES ('ed7fc6ce-49bc-4e98-9c15-c0262b3ea320', 2, '{"changes":{"counts":[{"note":"4248dbae748ea2614f1ba0eef8ece5aa82414c8f80cc3d6245f17fe4f4bdd623","number":"3","on":"2026-03-31","period":"616fcf6751993fa388ccd766f71d72712ff500ed875d9fd64af93dbb8ca2de96"}]},"dest":"under_way","kind":"moved","on":"2026-04-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"ce6ec30b89ee32ed081fcba369c619d0a9473d04e02cd0ef6101b375f9d18c99","record":"ed7fc6ce-49bc-4e98-9c15-c0262b3ea320","recorded_at":"2026-04-01T05:01:24.881424+00:00","seq":2,"source":"planned","today":"2026-04-01","trigger":"count"}', '449cc88db46bf459f4091142ac0a945f478801d59f0637f665486ebd2879b272', '52bbfbcdbe1d8cd04faf7b8321180562da50c1e65184664c579a5dcb8b469a33');
INSERT INTO public.history VALUES ('7df044cb-f0b5-4c88-ae72-a2b1e75d7132', 1, '{"changes":{"cadence":"monthly","chair":"7590da6715195d8d3bb3092f0bbe7922c035b839300b74d2310c8ddd21f423a9","chair_rotates":true,"forum_kind":"steering","members":[{"function":"7ea932bd784ffc71e66edebf30238ce32a29d488564be9f3f347d935ebbcfdc0","party":"77419ac7-5525-4308-8d5f-6e2a7e46b7c4"},{"function":"f7842a4d19e5fc239fd4b0a66fdeca3510c8065d7f123e7c0ab30abd2cb8a8f4","party":"468c7d5e-1546-49f2-a7b7-14b9fa9cc81a"}],"parent_id":"24fa0b2c-f8d0-400c-894c-a44ac28c58e7","perspectives":["strategic"],"title":"c997f16a6df4e1416cc30a25f041a7c80b7d5bbc5159dd7b789a8a0c4d67c672"},"dest":"planned","kind":"moved","machine":"forum","machine_version":1,"on":"2026-04-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"7df044cb-f0b5-4c88-ae72-a2b1e75d7132","recorded_at":"2026-04-01T05:01:24.881424+00:00","reference":"BORAS-2026/FORUM","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '572d01d98d807a188c8df123b96a62bcf6c7f625535900b2923f749134ccced4');
INSERT INTO public.history VALUES ('7df044cb-f0b5-4c88-ae72-a2b1e75d7132', 2, '{"dest":"standing","kind":"moved","on":"2026-04-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"cb2e836894dc2f6621f570bd4583f6f49e149d182b1416ea02a3cd4c17ea57e9","record":"7df044cb-f0b5-4c88-ae72-a2b1e75d7132","recorded_at":"2026-04-01T05:01:24.881424+00:00","seq":2,"source":"planned","today":"2026-04-01","trigger":"establish"}', '572d01d98d807a188c8df123b96a62bcf6c7f625535900b2923f749134ccced4', '81081610725004fb5dab3e941a1b02bfde5cf4c96abec277426fdefbc7595d67');
INSERT INTO public.history VALUES ('11e89558-e733-434a-aa9a-ff6173428f4d', 1, '{"cause":["7df044cb-f0b5-4c88-ae72-a2b1e75d7132",2],"changes":{"meets_on":"2026-05-01","parent_id":"7df044cb-f0b5-4c88-ae72-a2b1e75d7132"},"dest":"planned","kind":"moved","machine":"meeting","machine_version":1,"on":"2026-04-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"11e89558-e733-434a-aa9a-ff6173428f4d","recorded_at":"2026-04-01T05:01:24.881424+00:00","reference":"BORAS-2026/FORUM/2026-05-01","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '795dc2c4414255cd36a88a02905efe8dd0a80768126dbbd7cd911265d783ce51');
INSERT INTO public.history VALUES ('11e89558-e733-434a-aa9a-ff6173428f4d', 2, '{"changes":{"attendees":[{"function":"a5aa8de69fbd4cf8e1c3755ca1ea1c80b5cee8ace28c681621ec86616d9de6a3","party":"77419ac7-5525-4308-8d5f-6e2a7e46b7c4"},{"function":"c1be63bf59fe1425b991111469b61211cf3ca4e409c1e2904555157133dd3287","party":"468c7d5e-1546-49f2-a7b7-14b9fa9cc81a"}],"decisions":[{"decision":"369b6f264dfdd69428812f4453e58d5ea960c5527914b5fe3bb4cb44a47fad1e","due_on":"2026-09-30","responsible":"e4280e5381ed1745cb24c60d88dea6ac78844d05e8d53a5f9db0fa4de74e5cc5"}],"held_on":"2026-05-06"},"dest":"held","kind":"moved","on":"2026-05-06","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"22046d943cfe0c19859fcfc6ebd36a5f3a1624bbfd3ca1586700714566613c9c","record":"11e89558-e733-434a-aa9a-ff6173428f4d","recorded_at":"2026-05-06T05:01:26.116258+00:00","seq":2,"source":"planned","today":"2026-05-06","trigger":"hold"}', '795dc2c4414255cd36a88a02905efe8dd0a80768126dbbd7cd911265d783ce51', '4026fa611f570a64f173dd33fb0867be63a4ed96b121b41cb005964ff426f9b1');
INSERT INTO public.history VALUES ('420cf2e1-d742-4198-b2cc-14aad8f98663', 1, '{"cause":["11e89558-e733-434a-aa9a-ff6173428f4d",2],"changes":{"ends_on":{"basis":"stated","first":"2026-09-30","last":"2026-09-30","text":"2026-09-30"},"origin_id":"11e89558-e733-434a-aa9a-ff6173428f4d","parent_id":"24fa0b2c-f8d0-400c-894c-a44ac28c58e7","responsible":"541b83106290e8eb45b49e6f023fabc7c6934ef22c69e9101be5fc2128220815","title":"7cd7d8b82e9bbf9779619b82f3bbe606a200fd7edf49358c7e56d3a1709feecd"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-05-06","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"420cf2e1-d742-4198-b2cc-14aad8f98663","recorded_at":"2026-05-06T05:01:26.116258+00:00","reference":"BORAS-2026/ACT","seq":1,"today":"2026-05-06","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'fab8d174adb374b0bb81480a9cfb39d3d65f7951813abbd7d1a0ec1cc3c40ea8');
INSERT INTO public.history VALUES ('1458f697-474b-4221-8c62-41280fcaff44', 1, '{"cause":["11e89558-e733-434a-aa9a-ff6173428f4d",2],"changes":{"meets_on":"2026-06-01","parent_id":"7df044cb-f0b5-4c88-ae72-a2b1e75d7132"},"dest":"planned","kind":"moved","machine":"meeting","machine_version":1,"on":"2026-05-06","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"1458f697-474b-4221-8c62-41280fcaff44","recorded_at":"2026-05-06T05:01:26.116258+00:00","reference":"BORAS-2026/FORUM/2026-06-01","seq":1,"today":"2026-05-06","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '70a4d54afbedcb448a543d75bd71b761cd81c9f9d16dbe08d9ed24642cdf228e');
INSERT INTO public.history VALUES ('c0894ea6-0ec5-493f-98c4-e0233ad5159e', 2, '{"dest":"open","kind":"moved","on":"2026-07-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"c0894ea6-0ec5-493f-98c4-e0233ad5159e","recorded_at":"2026-07-02T05:01:29.221407+00:00","seq":2,"source":"scheduled","timer":{"due_on":"2026-07-01","rule":"lay_out"},"today":"2026-07-02","trigger":"lay_out"}', '8cb2f28110974f866847f136973e6fc08aa9c91b61a00aaa3191e0897fe70db6', 'd425d4618f126f84d1d818807e6e1ff7e9640a36c59314752801fcd9b2fe2f2f');
INSERT INTO public.history VALUES ('901f7f0f-1759-40d2-9c6c-ef2a59220150', 1, '{"cause":["c0894ea6-0ec5-493f-98c4-e0233ad5159e",2],"changes":{"aspect":"process","parent_id":"c0894ea6-0ec5-493f-98c4-e0233ad5159e","subject":"agreement","subject_id":"c15aa31b-4fae-4353-a44b-6f54bf6618fa"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"901f7f0f-1759-40d2-9c6c-ef2a59220150","recorded_at":"2026-07-02T05:01:29.221407+00:00","reference":"BORAS-2026/SUB/2026-H1/1","seq":1,"today":"2026-07-02","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '7e57071102594a7a933434592d02e3833cac53b26ad04503c20c66aefa133022');
INSERT INTO public.history VALUES ('7ec66ec1-0f43-46c7-894d-ff9680729b67', 1, '{"cause":["c0894ea6-0ec5-493f-98c4-e0233ad5159e",2],"changes":{"aspect":"process","parent_id":"c0894ea6-0ec5-493f-98c4-e0233ad5159e","subject":"organisation"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"7ec66ec1-0f43-46c7-894d-ff9680729b67","recorded_at":"2026-07-02T05:01:29.221407+00:00","reference":"BORAS-2026/SUB/2026-H1/2","seq":1,"today":"2026-07-02","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '3254e2cb5d25d53938ed15abf12f251988e28a2ecaefb0e3b155f6ac19185332');
INSERT INTO public.history VALUES ('04fc5b5e-30bd-4282-b6d8-d95287326ced', 1, '{"cause":["c0894ea6-0ec5-493f-98c4-e0233ad5159e",2],"changes":{"aspect":"effect","baseline":"34","control_area":"f4e3b2f00f475d35cc934d7ef36aa9487c792842f63fdf9f291c430000719c66","direction":"lower","indicator":"a5d24ac34cdc88477ef2bb2982755a9776d2bcc20e5d86e24be6147b0654ca90","parent_id":"c0894ea6-0ec5-493f-98c4-e0233ad5159e","subject":"action_plans","subject_id":"1a429ebb-099d-4a4c-af71-58e163a433f7","title":"27dcd2d77427ddd571790b163e6d5b81cde756120e87a5e819760c630e58ee79"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"04fc5b5e-30bd-4282-b6d8-d95287326ced","recorded_at":"2026-07-02T05:01:29.221407+00:00","reference":"BORAS-2026/SUB/2026-H1/3","seq":1,"today":"2026-07-02","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '678298cdb14daf79dc9c6473b6a1ab404ea6164c0335d5ed8e31514a549f5368');
INSERT INTO public.history VALUES ('901f7f0f-1759-40d2-9c6c-ef2a59220150', 2, '{"changes":{"commitments_kept":[{"kept":"partly","party":"77419ac7-5525-4308-8d5f-6e2a7e46b7c4","remark":"fed657bcd463b3fc9af982c161f656cd0d10ac55e2d2bd0ca78370a9e7e12f4e"}],"finding":"13a2d18850bc7e2578c26c8b6cbce7e99d9696d1fd30418ad7065767739a5ebb"},"dest":"recorded","kind":"moved","on":"2026-07-02","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"31de4e16bf462a1496355ec5593a9b4fe4c912b20f68ccf7b6f3b7db3d848f59","record":"901f7f0f-1759-40d2-9c6c-ef2a59220150","recorded_at":"2026-07-02T05:01:29.221407+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"record"}', '7e57071102594a7a933434592d02e3833cac53b26ad04503c20c66aefa133022', 'a0cc9edd829dedec2d0ea3c978a1100dbca6a3d0d34ba63f16eb45c2fd67d597');
INSERT INTO public.history VALUES ('7ec66ec1-0f43-46c7-894d-ff9680729b67', 2, '{"changes":{"changed_character":"unknown","control_baseline":"30","control_value":"29.5","extent":"fell","finding":"752e07a6e841da76594943b8c45d118166bee28dc71319e5c15fad35faed722d","value":"21"},"dest":"recorded","kind":"moved","on":"2026-07-02","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"1321d574cc6a64df373661f88720a1c773b95ed1411f0618510d65d38fcf6afd","record":"7ec66ec1-0f43-46c7-894d-ff9680729b67","recorded_at":"2026-07-02T05:01:29.221407+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"record"}', '3254e2cb5d25d53938ed15abf12f251988e28a2ecaefb0e3b155f6ac19185332', '6179162aa1561869fc20f2fed80a23642a7d5f0a070c19792244311c86fcb85a');
INSERT INTO public.history VALUES ('c0894ea6-0ec5-493f-98c4-e0233ad5159e', 3, '{"acts":[{"capacity":"ordinary","kind":"concluded","on":{"first":"2026-07-02","last":"2026-07-02","text":"2026-07-02"},"unit":"77419ac7-5525-4308-8d5f-6e2a7e46b7c4"},{"capacity":"ordinary","kind":"concluded","on":{"first":"2026-07-02","last":"2026-07-02","text":"2026-07-02"},"remark":"086c09b2466659d46222fe2bfb7e4626cad1568aa124f20f15ceff5d6d002861","unit":"468c7d5e-1546-49f2-a7b7-14b9fa9cc81a"}],"changes":{"conclusions":"7967eab28fe8a85979b9a6bd6d5751e85312cc5302f4d4cc02a4d2aa27e417fd","improvements":[{"due_on":"2026-10-31","measure":"9ecabafbc83727009c2b1c1649bfff7844024cfa47897391fb2fa8487792fe74","responsible":"2243c5d90157ea3c52481010ec7accbfe646dd621c6c277ed5fe808150d8fbdb"}],"meeting":"d26406bc11969201f7564b7cc05d0cfc0e4b5d1712a35f6dd3a266d956123f0c"},"dest":"concluded","kind":"moved","on":"2026-07-02","passed":["everything_is_recorded","commitments_were_examined","effects_can_be_judged","effects_say_extent_and_character"],"principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"10c1c84e3d6c0aa7b7f48d99a7abeb5dd43c408ad588bc3d91fe2f99886a6239","record":"c0894ea6-0ec5-493f-98c4-e0233ad5159e","recorded_at":"2026-07-02T05:01:29.221407+00:00","seq":3,"source":"open","today":"2026-07-02","trigger":"conclude"}', 'd425d4618f126f84d1d818807e6e1ff7e9640a36c59314752801fcd9b2fe2f2f', 'a8b11259b326fefd68a52a88c7500fee63d0e4f778f07569aa2228adb3d14aa8');
INSERT INTO public.history VALUES ('901f7f0f-1759-40d2-9c6c-ef2a59220150', 3, '{"cause":["c0894ea6-0ec5-493f-98c4-e0233ad5159e",3],"dest":"concluded","kind":"moved","on":"2026-07-02","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"901f7f0f-1759-40d2-9c6c-ef2a59220150","recorded_at":"2026-07-02T05:01:29.221407+00:00","seq":3,"source":"recorded","today":"2026-07-02","trigger":"conclude"}', 'a0cc9edd829dedec2d0ea3c978a1100dbca6a3d0d34ba63f16eb45c2fd67d597', 'ab28247fad898e1a8d8c9d1c78dd1b28c3ac7741097a685b52b4ef7fbb450642');
INSERT INTO public.history VALUES ('7ec66ec1-0f43-46c7-894d-ff9680729b67', 3, '{"cause":["c0894ea6-0ec5-493f-98c4-e0233ad5159e",3],"dest":"concluded","kind":"moved","on":"2026-07-02","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"7ec66ec1-0f43-46c7-894d-ff9680729b67","recorded_at":"2026-07-02T05:01:29.221407+00:00","seq":3,"source":"recorded","today":"2026-07-02","trigger":"conclude"}', '6179162aa1561869fc20f2fed80a23642a7d5f0a070c19792244311c86fcb85a', '210ae93d1ab9ab4fa0f80386c22e3c977593008550426b62dc02693177bb36b9');
INSERT INTO public.history VALUES ('04fc5b5e-30bd-4282-b6d8-d95287326ced', 2, '{"cause":["c0894ea6-0ec5-493f-98c4-e0233ad5159e",3],"dest":"skipped","kind":"moved","on":"2026-07-02","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"04fc5b5e-30bd-4282-b6d8-d95287326ced","recorded_at":"2026-07-02T05:01:29.221407+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"skip"}', '678298cdb14daf79dc9c6473b6a1ab404ea6164c0335d5ed8e31514a549f5368', 'af88c6087501bd4c40fd414b58e73b435ef0922d30f00062022e2b6779136d68');
INSERT INTO public.history VALUES ('1e73bd55-53c7-42fe-9ff7-f7580f967540', 1, '{"cause":["c0894ea6-0ec5-493f-98c4-e0233ad5159e",3],"changes":{"ends_on":{"basis":"stated","first":"2026-10-31","last":"2026-10-31","text":"2026-10-31"},"origin_id":"c0894ea6-0ec5-493f-98c4-e0233ad5159e","parent_id":"c15aa31b-4fae-4353-a44b-6f54bf6618fa","responsible":"45fc3113afbc83a9047f40847ec1da7d669561f8c43babbd2b50ece2605a0b20","title":"d9abde07c2a1c656c909a701f703fda9087d9dca602c21059d5ca983e9da2b8e"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-07-02","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","record":"1e73bd55-53c7-42fe-9ff7-f7580f967540","recorded_at":"2026-07-02T05:01:29.221407+00:00","reference":"BORAS-2026/SUB/ACT-2","seq":1,"today":"2026-07-02","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '3a3d49f22ed8f5298b13b882742f1d3ec05b0a7b541a5ae62f6ad676fdcf599d');
INSERT INTO public.history VALUES ('11e89558-e733-434a-aa9a-ff6173428f4d', 3, '{"corrects":{"2":null},"dest":"planned","kind":"corrected","on":"2026-07-02","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"b07f4492f2533daa173cff6546e7176096e5b308abe0ceef7691ba8387ba7061","record":"11e89558-e733-434a-aa9a-ff6173428f4d","recorded_at":"2026-07-02T05:01:29.221407+00:00","seq":3,"source":"held","target":2,"today":"2026-07-02"}', '4026fa611f570a64f173dd33fb0867be63a4ed96b121b41cb005964ff426f9b1', '22a071b60929f922272530a0cf80bd5db39ce3de8edbab58014ffccc0d24dc4e');
INSERT INTO public.history VALUES ('420cf2e1-d742-4198-b2cc-14aad8f98663', 2, '{"cause":["11e89558-e733-434a-aa9a-ff6173428f4d",3],"corrects":{"1":{"dest":"cancelled"}},"dest":"cancelled","kind":"corrected","on":"2026-07-02","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"b89cf9b82ef7415e8acb95f13c4c84ee9ed7089f2ce4ec5dc6b156a847eaf75b","record":"420cf2e1-d742-4198-b2cc-14aad8f98663","recorded_at":"2026-07-02T05:01:29.221407+00:00","seq":2,"source":"planned","target":1,"today":"2026-07-02"}', 'fab8d174adb374b0bb81480a9cfb39d3d65f7951813abbd7d1a0ec1cc3c40ea8', 'b90a4b2c29cacc34ee419ae1e6907c4c40b556f865f5f8b2c51df83bc7f94b54');
INSERT INTO public.history VALUES ('1458f697-474b-4221-8c62-41280fcaff44', 2, '{"cause":["11e89558-e733-434a-aa9a-ff6173428f4d",3],"corrects":{"1":{"dest":"cancelled"}},"dest":"cancelled","kind":"corrected","on":"2026-07-02","principal":"b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60","reason":"38b5d43735e4de789c1b5e3bd5dd14ccf5de26d65efe6ae67f1c7455e5f81046","record":"1458f697-474b-4221-8c62-41280fcaff44","recorded_at":"2026-07-02T05:01:29.221407+00:00","seq":2,"source":"planned","target":1,"today":"2026-07-02"}', '70a4d54afbedcb448a543d75bd71b761cd81c9f9d16dbe08d9ed24642cdf228e', 'e6e5410de1ddfa95205db70da80c19e44dee1a728d3c424c40193c2062e30945');



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
INSERT INTO public.machine_state VALUES ('pledge', 1, 'draft', false);
INSERT INTO public.machine_state VALUES ('pledge', 1, 'signed', false);
INSERT INTO public.machine_state VALUES ('pledge', 1, 'published', false);
INSERT INTO public.machine_state VALUES ('pledge', 1, 'reported', false);
INSERT INTO public.machine_state VALUES ('pledge', 1, 'unverified', false);
INSERT INTO public.machine_state VALUES ('pledge', 1, 'ended', true);
INSERT INTO public.machine_state VALUES ('pledge', 1, 'withdrawn', true);
INSERT INTO public.machine_state VALUES ('problem_picture', 1, 'planned', false);
INSERT INTO public.machine_state VALUES ('problem_picture', 1, 'gathering', false);
INSERT INTO public.machine_state VALUES ('problem_picture', 1, 'drafted', false);
INSERT INTO public.machine_state VALUES ('problem_picture', 1, 'accepted', false);
INSERT INTO public.machine_state VALUES ('problem_picture', 1, 'prioritised', false);
INSERT INTO public.machine_state VALUES ('problem_picture', 1, 'superseded', true);
INSERT INTO public.machine_state VALUES ('problem_picture', 1, 'abandoned', true);
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



INSERT INTO public.mandate VALUES ('71da254c-ff91-4ec1-8a49-075499ec10d1', '77419ac7-5525-4308-8d5f-6e2a7e46b7c4', 'ordförande', 'main_agreement', 'delegation 4.2', '2026-01-10', NULL);



INSERT INTO public.meeting VALUES ('11e89558-e733-434a-aa9a-ff6173428f4d', '', '2026-05-01', NULL, '[]', '[]', '');
INSERT INTO public.meeting VALUES ('1458f697-474b-4221-8c62-41280fcaff44', '', '2026-06-01', NULL, '[]', '[]', '');



INSERT INTO public.municipal_plan VALUES ('27c8b6ad-7dcd-4bda-929b-67c01cbea292', NULL, NULL, 'Åtgärdsplan', '20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8', 'kommunstyrelsen', '§ 31', '', '2026-03-02', '2026-03-02', '2026-03-02', 'stated', NULL);



INSERT INTO public.party_act VALUES ('24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 3, 1, 'signed', '77419ac7-5525-4308-8d5f-6e2a7e46b7c4', '2026-01-12', '2026-01-12', '2026-01-12', 'ordförande', 'ordinary', '', '§ 14', '', '', '');
INSERT INTO public.party_act VALUES ('24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 4, 1, 'signed', '468c7d5e-1546-49f2-a7b7-14b9fa9cc81a', '2026-01-19', '2026-01-19', '2026-01-19', 'ordförande', 'ordinary', '', '§ 14', '', '', '');
INSERT INTO public.party_act VALUES ('20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8', 5, 1, 'accepted', '77419ac7-5525-4308-8d5f-6e2a7e46b7c4', '2026-03-02', '2026-03-02', '2026-03-02', 'kommunchef', 'ordinary', '', '', '', '', '');
INSERT INTO public.party_act VALUES ('20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8', 6, 1, 'accepted', '468c7d5e-1546-49f2-a7b7-14b9fa9cc81a', '2026-03-02', '2026-03-02', '2026-03-02', 'kommunchef', 'ordinary', '', '', '', '', 'utan siffrorna för centrum');
INSERT INTO public.party_act VALUES ('c15aa31b-4fae-4353-a44b-6f54bf6618fa', 3, 1, 'signed', '77419ac7-5525-4308-8d5f-6e2a7e46b7c4', '2026-03-09', '2026-03-09', '2026-03-09', 'ordförande', 'ordinary', '', '§ 14', '', '', '');
INSERT INTO public.party_act VALUES ('c15aa31b-4fae-4353-a44b-6f54bf6618fa', 4, 1, 'signed', '468c7d5e-1546-49f2-a7b7-14b9fa9cc81a', '2026-03-10', '2026-03-10', '2026-03-10', 'ordförande', 'ordinary', '', '§ 14', '', '', '');
INSERT INTO public.party_act VALUES ('c0894ea6-0ec5-493f-98c4-e0233ad5159e', 3, 1, 'concluded', '77419ac7-5525-4308-8d5f-6e2a7e46b7c4', '2026-07-02', '2026-07-02', '2026-07-02', '', 'ordinary', '', '', '', '', '');
INSERT INTO public.party_act VALUES ('c0894ea6-0ec5-493f-98c4-e0233ad5159e', 3, 2, 'concluded', '468c7d5e-1546-49f2-a7b7-14b9fa9cc81a', '2026-07-02', '2026-07-02', '2026-07-02', '', 'ordinary', '', '', '', '', 'för tidigt att säga');



INSERT INTO public.person VALUES ('c21678fb-22e1-436a-ac70-a8c42e99a97f', 'anna', '', '', 'sv', '', 'coordinator', NULL);



INSERT INTO public.picture VALUES ('20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8', '2026-01-19', 'P9M', 'Problembild', '', 'both', 'joint_from_start', 'tre möten', 'statistik', '', 'två platser', '[{"kind": "crime_statistics", "title": "Br\u00e5", "period": "2025"}, {"kind": "safety_survey", "title": "Trygghetsm\u00e4tningen"}]', '["young"]', '[{"subject": "youth", "note": "v\u00e4ger tyngst"}]', '[{"name": "ungdomar", "character": "long_term", "prioritised": "yes"}, {"name": "busk\u00f6rning", "character": "temporary", "prioritised": "no"}]', '2026-03-02', '2026-03-02');



INSERT INTO public.record VALUES ('b04c8249-a036-4bce-a227-0a3f11f33263', 'BORAS-2021', 'main_agreement', 2, 'unverified', 1, 'b04c8249-a036-4bce-a227-0a3f11f33263', 1, '243a0c5507cfbda7c0febe429a873eb29bfa92b80d64e24527bf0a2935934e9f', '{}', NULL, NULL);
INSERT INTO public.record VALUES ('1a429ebb-099d-4a4c-af71-58e163a433f7', 'BORAS-2026/SUB/PLAN-1', 'action_plan', 1, 'in_force', 4, '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 4, '1f491de31bc4d8db7593fc095ff189197003e5352625e11ec17c4676163c4fef', '{}', 'c15aa31b-4fae-4353-a44b-6f54bf6618fa', NULL);
INSERT INTO public.record VALUES ('24ee7b1a-2a52-4bd7-b25c-dc4cec478cb7', 'BORAS-2026/SUB/COMM', 'communication_plan', 1, 'in_force', 4, '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 4, '2e73e85e1e165d2c0998c65ee3acd7e3acf78a3e6c0535ec0619098b9ce71c30', '{}', 'c15aa31b-4fae-4353-a44b-6f54bf6618fa', NULL);
INSERT INTO public.record VALUES ('24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 'BORAS-2026', 'main_agreement', 2, 'active', 7, '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 7, '584b17827b0f2f214a4f201b4061f1375988306df4966afbd1b0df18dafb14e4', '{}', NULL, NULL);
INSERT INTO public.record VALUES ('28f5784f-b0bc-404b-92a9-ad61e618bc34', 'BORAS-2026/SUB/FOLLOWUP', 'follow_up_plan', 1, 'in_force', 4, '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 4, 'abb23ee7d175163d8d45963addd9f0b1fd4a314999a58fff0c12313610997f83', '{}', 'c15aa31b-4fae-4353-a44b-6f54bf6618fa', NULL);
INSERT INTO public.record VALUES ('58ab5bb6-ffaa-46cc-bdb2-19ecb4cdb2ac', 'TANUM-2026', 'main_agreement', 2, 'draft', 2, '58ab5bb6-ffaa-46cc-bdb2-19ecb4cdb2ac', 2, '883a943819a2664988b15adc0c58ad283b75cdfd1ec8c5b30818922c92261b80', '{"purposes": "2026-06-01"}', NULL, NULL);
INSERT INTO public.record VALUES ('697ecb6e-2714-4b21-81ba-42d4a605bfae', 'BORAS-2026/SUB/2026-H2', 'round', 1, 'scheduled', 1, '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 1, 'e445f9c5ddefa3939677958ee6079fb23ae661ce93f58d1b43d8093a83db178d', '{}', 'c15aa31b-4fae-4353-a44b-6f54bf6618fa', NULL);
INSERT INTO public.record VALUES ('261a39af-8666-4dc6-9717-d394a599d8bd', 'BORAS-2026/SUB/2027-H1', 'round', 1, 'scheduled', 1, '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 1, '9f56af183da4a9d04bc0cff97d5786831660f8a3b95f84ff27b4b72d00ba002f', '{}', 'c15aa31b-4fae-4353-a44b-6f54bf6618fa', NULL);
INSERT INTO public.record VALUES ('20c89ace-62b8-4b9e-95ea-bcaea5fbe1f8', 'BORAS-2026/PICTURE', 'problem_picture', 1, 'prioritised', 8, '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 8, '87eb14f39b4e0e42975748d94473728a8444978797d53f3d79dc9c90bf798cec', '{}', '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', NULL);
INSERT INTO public.record VALUES ('27c8b6ad-7dcd-4bda-929b-67c01cbea292', 'BORAS-PLAN', 'municipal_plan', 1, 'decided', 2, '27c8b6ad-7dcd-4bda-929b-67c01cbea292', 2, '45c3b430aa97cfecfd1224b8a8a13ad284c55ed40af8ae16a850a2e02f021457', '{}', NULL, NULL);
INSERT INTO public.record VALUES ('561670cb-77c7-47e8-b9fc-2bcae3450a87', 'BORAS-2026/SUB/2027-H2', 'round', 1, 'scheduled', 1, '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 1, 'c34c31fc2973dc6ff3887d3aa7cd17957149e0851f837106e004ce8dea137c48', '{}', 'c15aa31b-4fae-4353-a44b-6f54bf6618fa', NULL);
INSERT INTO public.record VALUES ('56e83694-f3cc-44d6-bcba-1ef7e144d919', 'BORAS-2026/SUB/CONTACTS', 'contact_list', 1, 'in_force', 3, '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 3, 'e708c79625a5f2add4be529e316ce3e495ff9dd465f512bf522509bec8380800', '{}', 'c15aa31b-4fae-4353-a44b-6f54bf6618fa', NULL);
INSERT INTO public.record VALUES ('c15aa31b-4fae-4353-a44b-6f54bf6618fa', 'BORAS-2026/SUB', 'sub_agreement', 2, 'active', 6, '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 6, '66419629098f4471357ba28735ed7bb1dd9a6bae98556c9ec89cd39bde03c717', '{}', '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', NULL);
INSERT INTO public.record VALUES ('ed7fc6ce-49bc-4e98-9c15-c0262b3ea320', 'BORAS-2026/SUB/ACT', 'activity', 1, 'under_way', 2, '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 2, '52bbfbcdbe1d8cd04faf7b8321180562da50c1e65184664c579a5dcb8b469a33', '{}', '1a429ebb-099d-4a4c-af71-58e163a433f7', NULL);
INSERT INTO public.record VALUES ('7df044cb-f0b5-4c88-ae72-a2b1e75d7132', 'BORAS-2026/FORUM', 'forum', 1, 'standing', 2, '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 2, '81081610725004fb5dab3e941a1b02bfde5cf4c96abec277426fdefbc7595d67', '{}', '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', NULL);
INSERT INTO public.record VALUES ('c0894ea6-0ec5-493f-98c4-e0233ad5159e', 'BORAS-2026/SUB/2026-H1', 'round', 1, 'concluded', 3, '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 3, 'a8b11259b326fefd68a52a88c7500fee63d0e4f778f07569aa2228adb3d14aa8', '{}', 'c15aa31b-4fae-4353-a44b-6f54bf6618fa', NULL);
INSERT INTO public.record VALUES ('901f7f0f-1759-40d2-9c6c-ef2a59220150', 'BORAS-2026/SUB/2026-H1/1', 'follow_up', 1, 'concluded', 3, '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 3, 'ab28247fad898e1a8d8c9d1c78dd1b28c3ac7741097a685b52b4ef7fbb450642', '{}', 'c0894ea6-0ec5-493f-98c4-e0233ad5159e', NULL);
INSERT INTO public.record VALUES ('7ec66ec1-0f43-46c7-894d-ff9680729b67', 'BORAS-2026/SUB/2026-H1/2', 'follow_up', 1, 'concluded', 3, '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 3, '210ae93d1ab9ab4fa0f80386c22e3c977593008550426b62dc02693177bb36b9', '{}', 'c0894ea6-0ec5-493f-98c4-e0233ad5159e', NULL);
INSERT INTO public.record VALUES ('04fc5b5e-30bd-4282-b6d8-d95287326ced', 'BORAS-2026/SUB/2026-H1/3', 'follow_up', 1, 'skipped', 2, '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 2, 'af88c6087501bd4c40fd414b58e73b435ef0922d30f00062022e2b6779136d68', '{}', 'c0894ea6-0ec5-493f-98c4-e0233ad5159e', NULL);
INSERT INTO public.record VALUES ('1e73bd55-53c7-42fe-9ff7-f7580f967540', 'BORAS-2026/SUB/ACT-2', 'activity', 1, 'planned', 1, '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 1, '3a3d49f22ed8f5298b13b882742f1d3ec05b0a7b541a5ae62f6ad676fdcf599d', '{}', 'c15aa31b-4fae-4353-a44b-6f54bf6618fa', NULL);
INSERT INTO public.record VALUES ('11e89558-e733-434a-aa9a-ff6173428f4d', 'BORAS-2026/FORUM/2026-05-01', 'meeting', 1, 'planned', 3, '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 3, '22a071b60929f922272530a0cf80bd5db39ce3de8edbab58014ffccc0d24dc4e', '{}', '7df044cb-f0b5-4c88-ae72-a2b1e75d7132', NULL);
INSERT INTO public.record VALUES ('420cf2e1-d742-4198-b2cc-14aad8f98663', 'BORAS-2026/ACT', 'activity', 1, 'cancelled', 2, '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 2, 'b90a4b2c29cacc34ee419ae1e6907c4c40b556f865f5f8b2c51df83bc7f94b54', '{}', '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', NULL);
INSERT INTO public.record VALUES ('1458f697-474b-4221-8c62-41280fcaff44', 'BORAS-2026/FORUM/2026-06-01', 'meeting', 1, 'cancelled', 2, '24fa0b2c-f8d0-400c-894c-a44ac28c58e7', 2, 'e6e5410de1ddfa95205db70da80c19e44dee1a728d3c424c40193c2062e30945', '{}', '7df044cb-f0b5-4c88-ae72-a2b1e75d7132', NULL);



INSERT INTO public.record_area VALUES ('58ab5bb6-ffaa-46cc-bdb2-19ecb4cdb2ac', '1435');
INSERT INTO public.record_area VALUES ('b04c8249-a036-4bce-a227-0a3f11f33263', '1490');
INSERT INTO public.record_area VALUES ('c15aa31b-4fae-4353-a44b-6f54bf6618fa', '1490');
INSERT INTO public.record_area VALUES ('24fa0b2c-f8d0-400c-894c-a44ac28c58e7', '1490');



INSERT INTO public.record_party VALUES ('58ab5bb6-ffaa-46cc-bdb2-19ecb4cdb2ac', '87c795e1-bd6d-4506-923e-b4a7856ce25a');
INSERT INTO public.record_party VALUES ('58ab5bb6-ffaa-46cc-bdb2-19ecb4cdb2ac', 'a3e93068-d51b-4a6d-94d6-12e35744a039');
INSERT INTO public.record_party VALUES ('b04c8249-a036-4bce-a227-0a3f11f33263', '468c7d5e-1546-49f2-a7b7-14b9fa9cc81a');
INSERT INTO public.record_party VALUES ('b04c8249-a036-4bce-a227-0a3f11f33263', '77419ac7-5525-4308-8d5f-6e2a7e46b7c4');
INSERT INTO public.record_party VALUES ('c15aa31b-4fae-4353-a44b-6f54bf6618fa', '468c7d5e-1546-49f2-a7b7-14b9fa9cc81a');
INSERT INTO public.record_party VALUES ('c15aa31b-4fae-4353-a44b-6f54bf6618fa', '77419ac7-5525-4308-8d5f-6e2a7e46b7c4');
INSERT INTO public.record_party VALUES ('24fa0b2c-f8d0-400c-894c-a44ac28c58e7', '468c7d5e-1546-49f2-a7b7-14b9fa9cc81a');
INSERT INTO public.record_party VALUES ('24fa0b2c-f8d0-400c-894c-a44ac28c58e7', '77419ac7-5525-4308-8d5f-6e2a7e46b7c4');
INSERT INTO public.record_party VALUES ('27c8b6ad-7dcd-4bda-929b-67c01cbea292', '77419ac7-5525-4308-8d5f-6e2a7e46b7c4');



INSERT INTO public.register_fact VALUES ('schema_version', '2');
INSERT INTO public.register_fact VALUES ('simulated', 'yes');
INSERT INTO public.register_fact VALUES ('register', '1257ca15-af5a-4c11-884a-dc573190f809');
INSERT INTO public.register_fact VALUES ('principal:postgres', 'b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60');
INSERT INTO public.register_fact VALUES ('plan_fingerprint', '86c19671b94a3981c06170ce45d93884476487926404d0410725930db702868f');
INSERT INTO public.register_fact VALUES ('last_tick_on', '2026-07-02');



INSERT INTO public.round VALUES ('697ecb6e-2714-4b21-81ba-42d4a605bfae', '', '28f5784f-b0bc-404b-92a9-ad61e618bc34', '2026-H2', '2026-07-01', '2026-12-31', '2027-01-31', '', '', NULL, '[]');
INSERT INTO public.round VALUES ('261a39af-8666-4dc6-9717-d394a599d8bd', '', '28f5784f-b0bc-404b-92a9-ad61e618bc34', '2027-H1', '2027-01-01', '2027-06-30', '2027-07-30', '', '', NULL, '[]');
INSERT INTO public.round VALUES ('561670cb-77c7-47e8-b9fc-2bcae3450a87', '', '28f5784f-b0bc-404b-92a9-ad61e618bc34', '2027-H2', '2027-07-01', '2027-12-31', '2028-01-31', '', '', NULL, '[]');
INSERT INTO public.round VALUES ('c0894ea6-0ec5-493f-98c4-e0233ad5159e', '', '28f5784f-b0bc-404b-92a9-ad61e618bc34', '2026-H1', '2026-01-01', '2026-06-30', '2026-07-30', 'Styrgruppen', 'arbetet fortsätter', NULL, '[{"measure": "fler vuxna ute", "responsible": "fritidschef", "due_on": "2026-10-31"}]');



INSERT INTO public.sealed_text VALUES ('b2391b9a546712aa318d73b413a52bdbf12b181f0c301ea7fb72e7098beb6a60', '05cbc47839e1347c010d0cb8e04f7fee', 'postgres');
INSERT INTO public.sealed_text VALUES ('d47bf31be40a677bc419412eae2c4a292c79721b8e44d412643998a8e4c7346b', '46c87aba41752c8a7699a76e786096d4', 'Samverkansavtal');
INSERT INTO public.sealed_text VALUES ('e7920d4071461449a831ec555d21e97a10b97ecd27bd53cba5f5e4b659fefbe3', '9661e3cbe5244ff6143deb81dd62dcee', 'tryggare centrum');
INSERT INTO public.sealed_text VALUES ('dd628f572aa55dad6f18fcb7c0210d2ebc10aeecafadff62399759868c16f690', '57088e6a355ca946c2cd55ce492e6c60', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('456d3fee053669844b79c4136e8a0ac031f1e86c9a7cffa0032b4ccb4fcd6e7c', '2c7aded4dd40632130dbd64fa9d4b865', 'brottsoffer');
INSERT INTO public.sealed_text VALUES ('277de0ebfbd35931906f205e1e293ed7b7b41d892e814ff01204550a872cd3a3', '2212c8f7a1f8dc0c652e3860c1509e18', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('12fcf9d397d64742d65cb6c9f05a17fd6526e77c4467289e556bf54343a033db', '5c8c5390d5c9a7e2a086bfa35e2eef7c', 'ordförande');
INSERT INTO public.sealed_text VALUES ('8ee2b7319511e62d1c54b008791c13120d2ffec5eb9f04d6a6ea49b1334e61fd', 'a879a22027236bc5e6a8fbd504500540', '§ 14');
INSERT INTO public.sealed_text VALUES ('b378146ee0c784c052bcf955444a92e9a8da629c424a469ba6221b665e171f6c', '1cddb57a1e85b84e456ae6086a28eeba', 'ordförande');
INSERT INTO public.sealed_text VALUES ('5cb67f5d4fb6ee3a5f56f2ec8ee13add98f74b9035506e0724e5c8f1d8c93540', 'b7d4ac1cd992b4b63c1957aa98567fe1', '§ 14');
INSERT INTO public.sealed_text VALUES ('543985af8cd2c5d8eae2d37666ac485cf2473c9674d1a58332577d35858b4614', '37b3bf2b81cd2f18d55d853ab65b0e63', 'ordförande');
INSERT INTO public.sealed_text VALUES ('f63d1b752a10a8767c0e4e2abb8886e6cba00e301a19ca1104479b3b5b14dfe8', 'ddc25e9572ff3d7e64fdd9a1e4f68d5b', '§ 14');
INSERT INTO public.sealed_text VALUES ('58c50937b791a2f631d8ac17edbbe6425189e2ce8a32b5f2a20533841b15bc81', '1dd6342f43b11cdfc2c8a9b7b59753de', 'ordförande');
INSERT INTO public.sealed_text VALUES ('63b6144ee930696a0c045171f8ffaa0ce361a80a5cd8cd50191da48ba5700107', '000f82cb89396bd30fc4c523b8924d24', '§ 14');
INSERT INTO public.sealed_text VALUES ('177b16d2fda6a834062874ed7d2e1c95bd7ac2733117d513edc82a2af4fe1b93', '2467cf3df88e6a23ec5dd764c9c128cf', 'fel i avskriften');
INSERT INTO public.sealed_text VALUES ('644dc21ee2d5a24ad9bdd285911571df23ced7c05542ca6b6f887522ad453195', '4bceba2ac3c6b5ef94c2fab79d424592', 'Problembild');
INSERT INTO public.sealed_text VALUES ('8283d51954f237263870df07838204ea6a85382eed24635f7438b4e62e45d2dd', '5653e12b40cac563bcc413fc3c08510f', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('610b5028ffb456580e269a71d4de3b8cae016de90b5b30d86247d10b350c6d5e', 'f536e8ca01c1f9f4eeb2160d43648f6e', 'tre möten');
INSERT INTO public.sealed_text VALUES ('75b0defa9249b31a0cb5b45ac61848486fc42716debb3cab2c7e0a075b33c80d', 'c8a9b4c31be742bb593d6383b70f127e', 'statistik');
INSERT INTO public.sealed_text VALUES ('0549e869411f46739c7931a5b160e8c64d40b40c63fcf96193ebd75d811790cc', 'd264f31f496a399598ec17a8a3d14d12', 'två platser');
INSERT INTO public.sealed_text VALUES ('bca3d1c7424a7ed84806bdaff0eaeefc9ad5eba54772a00c94f2174cdeb9dbb1', 'c28ea68a7c783f913260eb95894479af', '2025');
INSERT INTO public.sealed_text VALUES ('9847e5f4261db31a647d9a9e1c68fd59781758848e88be71be0e6b31e361a43f', 'b5cb5068f819ee1303086913477e7578', 'Brå');
INSERT INTO public.sealed_text VALUES ('68dca6125c182d1e245b4200570329be37cd411326879f8badfceef3ce7d4d63', 'ec575b50706578e62c3fc364d79905b4', 'Trygghetsmätningen');
INSERT INTO public.sealed_text VALUES ('092377ae12882abc7f1c10b742789046e29f446224eed5b7ec65a8c485ba72f5', '7bfc10942cdb7962443dfadce6612c3b', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('4c1649157448ccdf44ac822c828f0767c4298a5e92fcb211eefd913c821e9ff5', 'd20bfc6296a45fd01cd9f8cd81a35dae', 'buskörning');
INSERT INTO public.sealed_text VALUES ('46a94a9952cb8979a565134d2b7707fb4e48b95f957f808733b7917f67f078c6', '9fb5db56cce24f397a65caea08861a0b', 'väger tyngst');
INSERT INTO public.sealed_text VALUES ('3b6a08acbe1ef8ab1b86550b9dce1adb31662b5ba20ebd4044850ffdc9f0be37', '22216a27c4cf35550bdec7a0e5b21e72', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('1533090d9108a1202d7a001c7d6b900b8692e06a350b7d11037e25a18aa51fb9', '3a4581612ef38cda970882c8122fe0e0', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('f4d1213cc75a5bb2eca4e855122517b8060788742efae9bb6a136ae335b5215f', '142bba3ddf5e2f54597256a5c3b42b65', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('e745dee74722745ffac95e07409f29999e5b40d2349dea8faca04b165fb40d15', 'a25f2c94f54104d657c9140c9b69e758', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('1532947749b95ea8fdf0d0285bffbb2c85850388324c4d5a3680f017914d0541', '792188a8bfa4662d04539347c68cd57e', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('5994177ba9eec780994197f867785875f5be20804032781c4aa1cd7f1bc26034', '8b574968c1162127bf0c25da2d472444', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('1ef8398f24280f41190f362f3da425f0453efcd6f6e99457917bcc66f1e799e5', '27a15fd66820cac3e8a1dbd4c47e552b', 'utan siffrorna för centrum');
INSERT INTO public.sealed_text VALUES ('3105bc5aa362badee8f3685cc78732dbb3e0c7d21337fccfa99354256e58be19', '83eb2365846fea31ddfd2ed1cac25965', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('5636a63d7b90035987a79f304740120331b14b4dad9b5e064c9a18bdc215a5a6', '387f6e8ad53d041bd0cc81398805f600', 'buskörning');
INSERT INTO public.sealed_text VALUES ('5ffed1cd5adf5e2bb1b07a9f46ca306bab0d513d73a467b9bd8b6481e3ea9df5', 'd3bdc47a7d235b3b184ea22a8e41a5be', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('be77a2a7c938961870461b3245e094ddfdc9a790d598e10041f96971303a1221', '953118c83db989d983f27c8516314db1', 'Åtgärdsplan');
INSERT INTO public.sealed_text VALUES ('8b6946c6a6ccb632805c9b4382078cc1ac7440573f591e3a34c1745cd9d44d33', '1e39264e04205153e02729a0d4a80935', 'kommunstyrelsen');
INSERT INTO public.sealed_text VALUES ('75a0542a4f31750b838bfc12518c2b52b40cd4157a369e1927fa8ee5c7063dc3', '554ca9d2897fc673d1c45d9c86be3101', '§ 31');
INSERT INTO public.sealed_text VALUES ('36206640ecf9d1bb85ebb346ece2ecbaab2320d011b4c18e12e84709dd3aa365', '988f88a7661efb9117d6d6860429a9bb', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('6106313a5d14927094d4a97120d8a0d2c1d941cdc687be9ab4965db4e2da6d11', '2270c26f7d664ccf87a38770df7cdd7e', 'Underavtal');
INSERT INTO public.sealed_text VALUES ('71e34be6b1f76595df18f76d67ab4cd02a73ca0213e476fd3f22d1da5e971aa2', 'c3997ee2566c655b2d71fcfd9a78599c', 'trygghet');
INSERT INTO public.sealed_text VALUES ('b6dac635c21ec95a4807b60b24a72762211028268c900a7693c671a7d53765f9', 'ce44dc4419c444b0697d0cae79183e37', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('49ccba2f05d4145a6349b12e85d1f3193ba0d8e8121e8030839fe350e0421c40', 'b3f6f290feaee5f024375873a342df20', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('ecb048c679a3fd5191ae590a0d5ac2f0fd0a8fd8c8ef1d7dd61a565fafd71ed9', 'd3ee82cad91cc0361924e94dce72f459', 'kallar');
INSERT INTO public.sealed_text VALUES ('581e533919f8ba6f552234192265baa048afea586566df7c3e0c6906ef6d6be9', '0f92f24bff09bcaf08c99256fc7a81ee', 'för anteckningar');
INSERT INTO public.sealed_text VALUES ('89a246213d12f2e0ce63b54603f5cc7158b83697d0f9f207303a54f56fe7b7cf', 'bebc4efb6c855e92ae465c06ea2ed283', 'samordnare');
INSERT INTO public.sealed_text VALUES ('dd306e8afa992e826490d9277600387e9ac7f7f91c4cebb3d3e3d4290b845dad', 'aaeb8a1062dc7e6317b836b83f26a30a', 'kommunpolis');
INSERT INTO public.sealed_text VALUES ('4bbf6e3c2e37952127136f092d792f045169ba84076656da1afc5f368c63ce33', '4da94192ce022ae4f07d8e7aaf67bfff', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('972090362c39f4f59e5aaebc91c20ad5fe62b853c9d2e3af583a0e7c4d2ddeb8', 'f813e9c94e134f05101a0913180c959b', 'ordförande');
INSERT INTO public.sealed_text VALUES ('2d239cc1fee1c8bf2f98d474b4ebe271fa72fade705de967efc3ae2be2c36013', '7a67995d6af64e99882b388844b4602a', '§ 14');
INSERT INTO public.sealed_text VALUES ('2c61cc21789b494d586f9472ae1ba711be2914fce7566efb18432771bddf52d8', 'f04e2afb761259afcaabfc1b7b1d7148', 'ordförande');
INSERT INTO public.sealed_text VALUES ('ff5051b63eff2976e8d7e1b9c850573d4dc987dee046f60640feaa229b39f9bd', '10f81a8f889b9b7cf333c33a265b9474', '§ 14');
INSERT INTO public.sealed_text VALUES ('b845d6cca7272746de2a72fd2038f437fe870c006d5bd940f7f299dd79b17ff0', '79eb1c03461e522884522f389b3eece0', 'ordförande');
INSERT INTO public.sealed_text VALUES ('54f28755ec0ebb296de37e3810837e6af32977f15faade60e971bbd290e22bc8', 'a37d318ad37e0b960cd520fd6b3e50aa', '§ 14');
INSERT INTO public.sealed_text VALUES ('912318ea51335030b3be3e93fea4c744a3ccfff48a49ca1a730953480a5142c4', '49685f3365e4f31c21f7511ec4834bd5', 'ordförande');
INSERT INTO public.sealed_text VALUES ('40d733e0d34feebc661a3dba7b4349860543714c8dfa5259dd5efa072f008293', 'f0a02980dbed384a68feb1d4db210b5a', '§ 14');
INSERT INTO public.sealed_text VALUES ('d4633b3bc3a2366f3661cef1d569fd36a54c5b4e8ca03416e30bd4ed20a799ec', 'd2ec51d37eb0ac4a0a2c2be55bc82689', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('53853748da5f8e6e2d2946ac68ae3c686d4e52abf6bd06c13f56310f4409df1e', 'e7848dd54c62f6ab9133010fd3f75d56', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('4854aacc374117abcf1ec46aef39a19c388cc9a497bdb12d25828d0c8b358bd7', '8ee25188deeedefd4fd33fec001241f5', 'färre unga utsätts');
INSERT INTO public.sealed_text VALUES ('53c23f274e9e2ff463ca59c8d3222ae546aea63e6ad406c7dd1e95f998e748d1', '337fbea871144ae54ee8ea56384ac3cd', 'fältassistenter');
INSERT INTO public.sealed_text VALUES ('5c269e4f830ac1b60a1cc1c6d0b0b99d94cfc1d6f60d53d86817910e3387bcaf', '43baea770a0a17ae3fddfa79cd0f398f', 'socialchef');
INSERT INTO public.sealed_text VALUES ('ff27f42835650221323e73d4b776b30be029ba223e1c30603c18f04d748a13b7', '3bb0a0d53a7febccaec97c54fbc571f5', '2025');
INSERT INTO public.sealed_text VALUES ('adef728654295f0114d4bbe8e5d75f6496beaec703b6014a5f4836c2231b6e15', '14fd4c7c3607cfb6769754c79b52e981', 'Skövde');
INSERT INTO public.sealed_text VALUES ('40b867483f0eed2d42c1757caccef778e360671552248ce56f2466ee8f23dcf7', 'af7f435160a96126ae796dd8687d2879', 'anmälda rån');
INSERT INTO public.sealed_text VALUES ('56abef92d36743ba5bd577aa11a3ba45b3ed466c91e3263e00d518f1e80c6535', 'f717c61e643ed9b21a1a942ba6572ac1', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('b1ab4749747e6b51483f5ad247145a61441564da8fd832338e957ba03c4ce60d', 'c71792b3b9ba10592941aab1c657bc08', 'vi gör det här');
INSERT INTO public.sealed_text VALUES ('952158b8df84b27e918c2ea764ece3bba4149ade62637a5de0f879e4ff78715e', 'af46542b88dc91ebf6e734183d880e45', 'webb');
INSERT INTO public.sealed_text VALUES ('8dbe4e3a0756f59870ff94e4dacb032707525019187ed2dbc4c5c6bafee2b3d1', 'a77d90ec6705ecca712372b87af87f15', 'boende');
INSERT INTO public.sealed_text VALUES ('a85748a88d5c4569a3d8d29a3f2d3a1402474d099d80365febbfe31839c0f047', 'c76f245443054c1850b665daa3593ecb', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('27172dd0fbc655814fc64a1cd9f2684abe7faadc5435d4757b39e5be9c90ab8e', '4a42a509585b68290920820a83a5b745', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('b041e92143df4ac2b73d809e915df01459709277ffb5ffba9f186ef3e775936d', '54e5b5e3ee67d091efeb0da8d8d88678', 'samordnare');
INSERT INTO public.sealed_text VALUES ('42cdfd149d675ceb7223dda5ab55c100645f5bc80a2f45fedb96046a651ba8d4', '327ac3cae3774c397ee52408c3482592', 'växeln');
INSERT INTO public.sealed_text VALUES ('3f0531f7fd51546afce4a36ccc9a447f5e58bf2d3097a38f0ac338d0177a5a88', '494f67f665654636066c5a08305bd45d', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('29b10f344b6ad8eb8bd3f193a97a16f8d880fef3e00f575f92987de74d2bb102', '41b18212ac7395e9a1d2d885c7f0f876', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('0b7cd70cd3d523d2a0a102aa9c87ecb817c833de2b2a04416beb7a037c4ff697', '6c73ef186b6c893a98c30e77a482dd0c', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('bc6f7433a9215d04eb2a3bc69a57ff616356fe68ac3f5dad4c431626e130d978', '6962e2d7186c7f01f0263cbc6c2a88ec', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('2639d324ab04129d6a815022da8109b376cd07734eb1da6fc95267de8cef3843', '79e1a2b862884d4c244ac59e3d71ab53', 'Föräldravandring');
INSERT INTO public.sealed_text VALUES ('c499f0f1f93ccff2d7eed52167109e3e5519df7e19b24ab22eb909fded983c88', '6806648918d693506438c083949a6303', 'minst 8');
INSERT INTO public.sealed_text VALUES ('4248dbae748ea2614f1ba0eef8ece5aa82414c8f80cc3d6245f17fe4f4bdd623', 'fda5d3d22538925b9a8c0c911afc8016', 'regn');
INSERT INTO public.sealed_text VALUES ('616fcf6751993fa388ccd766f71d72712ff500ed875d9fd64af93dbb8ca2de96', '525dfb945350289523c3f5fa03bf98f3', '2026-03');
INSERT INTO public.sealed_text VALUES ('ce6ec30b89ee32ed081fcba369c619d0a9473d04e02cd0ef6101b375f9d18c99', 'e8f306194a8a095be3369b62f7299f47', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('c997f16a6df4e1416cc30a25f041a7c80b7d5bbc5159dd7b789a8a0c4d67c672', '52161713e15c19375a72b926dfcab471', 'Styrgrupp');
INSERT INTO public.sealed_text VALUES ('7590da6715195d8d3bb3092f0bbe7922c035b839300b74d2310c8ddd21f423a9', '6feaf33e369cd671f702bef19e995127', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('7ea932bd784ffc71e66edebf30238ce32a29d488564be9f3f347d935ebbcfdc0', 'ae6906035f15c65eda2d8107ca00c0c8', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('f7842a4d19e5fc239fd4b0a66fdeca3510c8065d7f123e7c0ab30abd2cb8a8f4', 'd52a0b038d8fb2ec7c5b7faa03274b7b', 'områdeschef');
INSERT INTO public.sealed_text VALUES ('cb2e836894dc2f6621f570bd4583f6f49e149d182b1416ea02a3cd4c17ea57e9', 'a4f06dc4e02e106194cb4313371d785c', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('a5aa8de69fbd4cf8e1c3755ca1ea1c80b5cee8ace28c681621ec86616d9de6a3', 'd68f86512ea8e020f287d597186ffcd8', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('c1be63bf59fe1425b991111469b61211cf3ca4e409c1e2904555157133dd3287', '5359e95c8e08ee8ad455630a77acf1dd', 'områdeschef');
INSERT INTO public.sealed_text VALUES ('369b6f264dfdd69428812f4453e58d5ea960c5527914b5fe3bb4cb44a47fad1e', 'c7cb0f7c2316e74adf85431940adf87a', 'Trygghetsvandring');
INSERT INTO public.sealed_text VALUES ('e4280e5381ed1745cb24c60d88dea6ac78844d05e8d53a5f9db0fa4de74e5cc5', '923c99ebfcae08bd704f5e9308adab2a', 'fritidschef');
INSERT INTO public.sealed_text VALUES ('22046d943cfe0c19859fcfc6ebd36a5f3a1624bbfd3ca1586700714566613c9c', '414b78127f0b5097857653721caece07', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('7cd7d8b82e9bbf9779619b82f3bbe606a200fd7edf49358c7e56d3a1709feecd', '8a42c27f5dce561f94dd00242aee3c78', 'Trygghetsvandring');
INSERT INTO public.sealed_text VALUES ('541b83106290e8eb45b49e6f023fabc7c6934ef22c69e9101be5fc2128220815', '0bd55fa23e1710acc4bbb8c63551eb38', 'fritidschef');
INSERT INTO public.sealed_text VALUES ('27dcd2d77427ddd571790b163e6d5b81cde756120e87a5e819760c630e58ee79', '503664c314189a469b7ffac9b256644f', 'anmälda rån');
INSERT INTO public.sealed_text VALUES ('a5d24ac34cdc88477ef2bb2982755a9776d2bcc20e5d86e24be6147b0654ca90', '4080fd55bce17f4799ce21630dda3e6f', 'anmälda rån');
INSERT INTO public.sealed_text VALUES ('f4e3b2f00f475d35cc934d7ef36aa9487c792842f63fdf9f291c430000719c66', '6463a1bb13a61a6b76b5914c24798d97', 'Skövde');
INSERT INTO public.sealed_text VALUES ('13a2d18850bc7e2578c26c8b6cbce7e99d9696d1fd30418ad7065767739a5ebb', '1509b99f911bcf05ed6e86541191954d', 'som planerat');
INSERT INTO public.sealed_text VALUES ('fed657bcd463b3fc9af982c161f656cd0d10ac55e2d2bd0ca78370a9e7e12f4e', '1358423a99c899bff540f01034338b10', 'ont om folk');
INSERT INTO public.sealed_text VALUES ('31de4e16bf462a1496355ec5593a9b4fe4c912b20f68ccf7b6f3b7db3d848f59', 'a2abe7c32586e4fd2377006c38baabfb', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('752e07a6e841da76594943b8c45d118166bee28dc71319e5c15fad35faed722d', '80c9a5666bc32ec0348c36097a58176f', 'färre rån');
INSERT INTO public.sealed_text VALUES ('1321d574cc6a64df373661f88720a1c773b95ed1411f0618510d65d38fcf6afd', '13002952ebe0406d49ef587e6c87a07d', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('d26406bc11969201f7564b7cc05d0cfc0e4b5d1712a35f6dd3a266d956123f0c', '7e45fadd09d536caab0a097ab33d2acb', 'Styrgruppen');
INSERT INTO public.sealed_text VALUES ('7967eab28fe8a85979b9a6bd6d5751e85312cc5302f4d4cc02a4d2aa27e417fd', 'aeebd2ff7c97d68b7e6d9e07048b9c06', 'arbetet fortsätter');
INSERT INTO public.sealed_text VALUES ('9ecabafbc83727009c2b1c1649bfff7844024cfa47897391fb2fa8487792fe74', '91a68ef079dd93f2b0f3d5f140d379f1', 'fler vuxna ute');
INSERT INTO public.sealed_text VALUES ('2243c5d90157ea3c52481010ec7accbfe646dd621c6c277ed5fe808150d8fbdb', 'aadf17f25d969ccb27cc909708146b39', 'fritidschef');
INSERT INTO public.sealed_text VALUES ('086c09b2466659d46222fe2bfb7e4626cad1568aa124f20f15ceff5d6d002861', 'e455486ec32ecc89769488496280df80', 'för tidigt att säga');
INSERT INTO public.sealed_text VALUES ('10c1c84e3d6c0aa7b7f48d99a7abeb5dd43c408ad588bc3d91fe2f99886a6239', '7479baa2f46587d6f823469ee81cc4cd', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('d9abde07c2a1c656c909a701f703fda9087d9dca602c21059d5ca983e9da2b8e', '542cbde25c6a492263dd88ccbab1e56c', 'fler vuxna ute');
INSERT INTO public.sealed_text VALUES ('45fc3113afbc83a9047f40847ec1da7d669561f8c43babbd2b50ece2605a0b20', '514ae72f57e6e38040dd60043ca8256f', 'fritidschef');
INSERT INTO public.sealed_text VALUES ('b07f4492f2533daa173cff6546e7176096e5b308abe0ceef7691ba8387ba7061', '0b3dafb808064518bf5395304e67cb09', 'fel i avskriften');
INSERT INTO public.sealed_text VALUES ('b89cf9b82ef7415e8acb95f13c4c84ee9ed7089f2ce4ec5dc6b156a847eaf75b', '6e28ca29e8b1c4a0f0337cc2fbef224c', 'fel i avskriften');
INSERT INTO public.sealed_text VALUES ('38b5d43735e4de789c1b5e3bd5dd14ccf5de26d65efe6ae67f1c7455e5f81046', 'c90b2ba525cc77e8265f3c7349fc8afd', 'fel i avskriften');



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



INSERT INTO public.unit VALUES ('77419ac7-5525-4308-8d5f-6e2a7e46b7c4', 'Borås', 'borås', 'municipality', '', '', '', '1490');
INSERT INTO public.unit VALUES ('468c7d5e-1546-49f2-a7b7-14b9fa9cc81a', 'LPO Borås', 'lpo borås', 'police', 'Polismyndigheten', '202100-0076', '', NULL);
INSERT INTO public.unit VALUES ('a3e93068-d51b-4a6d-94d6-12e35744a039', 'Tanum', 'tanum', 'municipality', '', '', '', '1435');
INSERT INTO public.unit VALUES ('87c795e1-bd6d-4506-923e-b4a7856ce25a', 'LPO Västra Fyrbodal', 'lpo västra fyrbodal', 'police', 'Polismyndigheten', '202100-0076', '', NULL);



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



ALTER TABLE ONLY public.municipal_plan
    ADD CONSTRAINT municipal_plan_pkey PRIMARY KEY (record_id);



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



CREATE INDEX ix_function_holding_unit ON public.function_holding USING btree (unit_id, function);



CREATE INDEX ix_mandate_unit ON public.mandate USING btree (unit_id);



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




