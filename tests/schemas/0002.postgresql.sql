




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



INSERT INTO public.action_plan VALUES ('d91f6a1f-44a9-472b-b0ae-06d2174c7066', '2026-03-10', 'P90D', '2026-04', '2026-04-01', '2026-04-30', 'assumed', '2027-12-31', '2027-12-31', '2027-12-31', 'stated', '2026-04-01', 'ungdomar', 'ungdomar', 'färre unga utsätts', '', '', '', '', '[{"party": "203b87b0-45c5-44e8-adb6-7495f5deaddd", "commitment": "f\u00e4ltassistenter", "responsible": "socialchef"}]', '[{"name": "anm\u00e4lda r\u00e5n", "direction": "lower", "baseline": "34", "baseline_period": "2025", "control_area": "Sk\u00f6vde"}]');



INSERT INTO public.activity VALUES ('0b340b1e-240d-4ac6-9bc2-8eeed2cde71f', '', NULL, NULL, NULL, '', NULL, NULL, NULL, 'Föräldravandring', NULL, '', 'both', '', 'minst 8', '[{"number": "3", "period": "2026-03", "on": "2026-03-31", "note": "regn"}]');
INSERT INTO public.activity VALUES ('77804660-6ede-43d1-b8b5-231af2c8129d', '', NULL, NULL, NULL, '2026-10-31', '2026-10-31', '2026-10-31', 'stated', 'fler vuxna ute', '8fe0f2d0-849a-4122-83a2-de8713156374', '', NULL, 'fritidschef', '', '[]');
INSERT INTO public.activity VALUES ('4b179fbb-d56e-4f8b-b1c1-af251c1c6b8b', '', NULL, NULL, NULL, '2026-09-30', '2026-09-30', '2026-09-30', 'stated', 'Trygghetsvandring', 'abfaf37a-1c37-437e-acc4-24cbbbbd626c', '', NULL, 'fritidschef', '', '[]');



INSERT INTO public.agreement VALUES ('316abd97-5f43-4e66-b0b9-b70f246c5509', '', '', '[]', '[]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '', NULL, NULL, '[]', '[]', '', '', '');
INSERT INTO public.agreement VALUES ('dd5af0c6-16ed-4b42-a63a-b06c2944767f', '', '', '[]', '[]', '', NULL, NULL, NULL, '2020-12', '2020-12-01', '2020-12-31', 'assumed', '', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '', NULL, NULL, '[]', '[]', '', '', '');
INSERT INTO public.agreement VALUES ('c9afb84b-0992-457b-8c67-d9553bfb3582', 'Samverkansavtal', '', '["tryggare centrum"]', '["ungdomar", "brottsoffer"]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-02-01', '2026-02-01', '2026-02-01', 'stated', '2029-12-31', '2029-12-31', '2029-12-31', 'stated', NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '', NULL, NULL, '[]', '[]', '', '', '');
INSERT INTO public.agreement VALUES ('a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', 'Underavtal', '', '["trygghet"]', '["ungdomar"]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-03-10', '2026-03-10', '2026-03-10', 'stated', '2028-03-09', '2028-03-09', '2028-03-09', 'stated', NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '', '2026-01-19', 'P9M', '[{"party": "203b87b0-45c5-44e8-adb6-7495f5deaddd", "function": "samordnare", "percent": "50"}, {"party": "6aeba8a1-423f-4b86-8e3c-a55de59f1c41", "function": "kommunpolis", "percent": "25"}]', '["kallar", "f\u00f6r anteckningar"]', '', 'kommunchef', '');



INSERT INTO public.alembic_version VALUES ('0002');



INSERT INTO public.area VALUES ('1490', 'Borås', 'municipality', NULL);
INSERT INTO public.area VALUES ('1435', 'Tanum', 'municipality', NULL);



INSERT INTO public.communication_plan VALUES ('cf9796cf-8359-4722-ad81-536b52c642da', '2026-03-10', 'P30D', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-04-01', '', '', '', '', '', '["vi g\u00f6r det h\u00e4r"]', '[{"reach": "external", "group": "boende", "channel": "webb"}]');



INSERT INTO public.contact_list VALUES ('8c63552e-ac26-47cf-a9ed-1536f94495a2', NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-04-01', '', '[{"party": "203b87b0-45c5-44e8-adb6-7495f5deaddd", "function": "samordnare", "reached_at": "v\u00e4xeln"}]');



INSERT INTO public.deadline VALUES ('c9afb84b-0992-457b-8c67-d9553bfb3582', 'term_begins_unsigned', '2026-02-01', '2026-01-30', 3, false, 'settled', 5, NULL);
INSERT INTO public.deadline VALUES ('c9afb84b-0992-457b-8c67-d9553bfb3582', 'begin', '2026-02-01', '2026-02-01', 0, true, 'settled', 6, NULL);
INSERT INTO public.deadline VALUES ('c9afb84b-0992-457b-8c67-d9553bfb3582', 'expire', '2030-02-01', '2030-02-01', 2, true, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('c9afb84b-0992-457b-8c67-d9553bfb3582', 'main_agreement_ends', '2030-01-31', '2030-01-31', 3, false, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('c9afb84b-0992-457b-8c67-d9553bfb3582', 'expire', '2030-01-01', '2030-01-01', 2, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('c9afb84b-0992-457b-8c67-d9553bfb3582', 'main_agreement_ends', '2029-12-31', '2029-12-28', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('316abd97-5f43-4e66-b0b9-b70f246c5509', 'to_be_decided:purposes', '2026-06-01', '2026-06-01', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('5b3c08e0-19d2-485d-ad22-6847a853bc41', 'picture_owed', '2026-10-19', '2026-10-19', 3, false, 'settled', 8, NULL);
INSERT INTO public.deadline VALUES ('5b3c08e0-19d2-485d-ad22-6847a853bc41', 'picture_to_be_updated', '2028-03-02', '2028-03-02', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('268beb0d-269e-43ae-b700-b7d277cfab56', 'plan_to_be_followed_up', '2028-03-02', '2028-03-02', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', 'sub_agreement_owed', '2026-10-19', '2026-10-19', 3, false, 'settled', 5, NULL);
INSERT INTO public.deadline VALUES ('a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', 'term_begins_unsigned', '2026-03-10', '2026-03-10', 3, false, 'settled', 5, NULL);
INSERT INTO public.deadline VALUES ('a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', 'begin', '2026-03-10', '2026-03-10', 0, true, 'settled', 6, NULL);
INSERT INTO public.deadline VALUES ('a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', 'expire', '2028-03-10', '2028-03-10', 1, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', 'sub_agreement_ends', '2028-03-09', '2028-03-09', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('d91f6a1f-44a9-472b-b0ae-06d2174c7066', 'action_plan_owed', '2026-06-08', '2026-06-08', 3, false, 'settled', 3, NULL);
INSERT INTO public.deadline VALUES ('d91f6a1f-44a9-472b-b0ae-06d2174c7066', 'end', '2028-01-01', '2028-01-01', 1, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('d91f6a1f-44a9-472b-b0ae-06d2174c7066', 'annex_ends', '2027-12-31', '2027-12-30', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('d91f6a1f-44a9-472b-b0ae-06d2174c7066', 'begin', '2026-04-01', '2026-04-01', 0, true, 'settled', 4, NULL);
INSERT INTO public.deadline VALUES ('cf9796cf-8359-4722-ad81-536b52c642da', 'communication_plan_owed', '2026-04-09', '2026-04-09', 3, false, 'settled', 3, NULL);
INSERT INTO public.deadline VALUES ('cf9796cf-8359-4722-ad81-536b52c642da', 'begin', '2026-04-01', '2026-04-01', 0, true, 'settled', 4, NULL);
INSERT INTO public.deadline VALUES ('8a3fa226-e819-4758-bfd8-b507bdfdb672', 'follow_up_plan_owed', '2026-05-09', '2026-05-08', 3, false, 'settled', 3, NULL);
INSERT INTO public.deadline VALUES ('8a3fa226-e819-4758-bfd8-b507bdfdb672', 'end', '2028-03-10', '2028-03-10', 1, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('8a3fa226-e819-4758-bfd8-b507bdfdb672', 'annex_ends', '2028-03-09', '2028-03-09', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('8a3fa226-e819-4758-bfd8-b507bdfdb672', 'begin', '2026-04-01', '2026-04-01', 0, true, 'settled', 4, NULL);
INSERT INTO public.deadline VALUES ('508e5fe1-db1d-4ce9-b982-2f9fb5bd23b3', 'lay_out', '2027-01-01', '2027-01-01', 0, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('77cf2bb4-4432-4ffe-9899-8e05e233d4ab', 'lay_out', '2027-07-01', '2027-07-01', 0, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('d8b73a40-f787-4b5b-a0c9-75e01aeae6a7', 'lay_out', '2028-01-01', '2028-01-01', 0, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('8c63552e-ac26-47cf-a9ed-1536f94495a2', 'begin', '2026-04-01', '2026-04-01', 0, true, 'settled', 3, NULL);
INSERT INTO public.deadline VALUES ('8fe0f2d0-849a-4122-83a2-de8713156374', 'lay_out', '2026-07-01', '2026-07-01', 0, true, 'settled', 2, NULL);
INSERT INTO public.deadline VALUES ('8fe0f2d0-849a-4122-83a2-de8713156374', 'round_to_be_concluded', '2026-07-30', '2026-07-30', 3, false, 'settled', 3, NULL);
INSERT INTO public.deadline VALUES ('77804660-6ede-43d1-b8b5-231af2c8129d', 'activity_time_is_up', '2026-10-31', '2026-10-30', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('abfaf37a-1c37-437e-acc4-24cbbbbd626c', 'meeting_to_be_held', '2026-05-01', '2026-04-30', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('4b179fbb-d56e-4f8b-b1c1-af251c1c6b8b', 'activity_time_is_up', '2026-09-30', '2026-09-30', 3, false, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('3c88d081-b468-49ff-861e-2b5c6f0fc838', 'meeting_to_be_held', '2026-06-06', '2026-06-05', 3, false, 'superseded', NULL, NULL);



INSERT INTO public.follow_up VALUES ('8db4d01d-1c94-4dc5-ae76-8ec31a105f63', 'anmälda rån', 'effect', 'action_plans', 'd91f6a1f-44a9-472b-b0ae-06d2174c7066', '', '', '', '[]', '', NULL, 'anmälda rån', 'lower', '34', NULL, NULL, NULL, 'Skövde', NULL, NULL);
INSERT INTO public.follow_up VALUES ('9b2277e9-8e3f-4733-9527-021bd417f856', '', 'process', 'agreement', 'a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', '', '', 'som planerat', '[{"party": "203b87b0-45c5-44e8-adb6-7495f5deaddd", "kept": "partly", "remark": "ont om folk"}]', '', NULL, '', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO public.follow_up VALUES ('c654d657-1062-4bed-81db-a56d2f882d8d', '', 'process', 'organisation', NULL, '', '', 'färre rån', '[]', '', NULL, '', NULL, NULL, '21', 'fell', 'unknown', '', '30', '29.5');



INSERT INTO public.follow_up_plan VALUES ('8a3fa226-e819-4758-bfd8-b507bdfdb672', '2026-03-10', 'P60D', '2026-04-01', '2026-04-01', '2026-04-01', 'stated', '2028-03-09', '2028-03-09', '2028-03-09', 'stated', '2026-04-01', '', '[{"subject": "organisation", "aspect": "process", "cadence": "half_yearly"}, {"subject": "action_plans", "aspect": "effect", "cadence": "half_yearly"}]');



INSERT INTO public.forum VALUES ('8fdc3059-b0c1-4640-8250-540771136e73', 'Styrgrupp', 'steering', '["strategic"]', '', '', 'kommunchef', true, '[{"party": "203b87b0-45c5-44e8-adb6-7495f5deaddd", "function": "kommunchef"}, {"party": "6aeba8a1-423f-4b86-8e3c-a55de59f1c41", "function": "omr\u00e5deschef"}]', 'monthly', '');



INSERT INTO public.function_holding VALUES ('0f819745-b9c1-4950-832f-3068801483ae', '203b87b0-45c5-44e8-adb6-7495f5deaddd', 'coordinator', '51a5f251-e243-4a7b-9dd5-26bb01348922', 'ordinary', '2026-01-10', NULL);



INSERT INTO public.history VALUES ('c9afb84b-0992-457b-8c67-d9553bfb3582', 1, '{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["203b87b0-45c5-44e8-adb6-7495f5deaddd","6aeba8a1-423f-4b86-8e3c-a55de59f1c41"],"priorities":["844a2fa5fc7b2495a6b6e45fe4d5443e9a7f6bd4aa662ae64abc935e0bf4efae","c5c13987d4e92632302e3cc86114503a5ea3d2739894936c31e7202f9de05308"],"purposes":["d62745be5a87ceb9bc4eda9d6952cc86ba25f3c03cc8be0464b708320d99b8bb"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"f9f31de5af53a88dfa294bce51c30f4d2d61597a9a03be42c25498d1858dd704"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":2,"on":"2026-01-10","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"c9afb84b-0992-457b-8c67-d9553bfb3582","recorded_at":"2026-01-10T03:38:37.642922+00:00","reference":"BORAS-2026","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '4b398fd500ce814acda42e47dca9a44900e4109dd31d6adc3e95f1d2f346a679');
INSERT INTO public.history VALUES ('316abd97-5f43-4e66-b0b9-b70f246c5509', 1, '{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["5cbdda59-2797-40a2-8c58-c0fbf06eb732","f37aaf18-ee5f-4262-94dc-f091e48a8139"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":2,"on":"2026-01-10","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"316abd97-5f43-4e66-b0b9-b70f246c5509","recorded_at":"2026-01-10T03:38:37.642922+00:00","reference":"TANUM-2026","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '5e1a0de8b4072431681149a90d1e8d4e2d9fc12fbf625f37bb978148c35c81b8');
INSERT INTO public.history VALUES ('dd5af0c6-16ed-4b42-a63a-b06c2944767f', 1, '{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["203b87b0-45c5-44e8-adb6-7495f5deaddd","6aeba8a1-423f-4b86-8e3c-a55de59f1c41"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":2,"on":"2020-12-31","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"dd5af0c6-16ed-4b42-a63a-b06c2944767f","recorded_at":"2026-01-10T03:38:37.642922+00:00","reference":"BORAS-2021","seq":1,"today":"2026-01-10"}', '0000000000000000000000000000000000000000000000000000000000000000', '681e8d923a90773e022606f2aa3d7066dd91f248bbdf2e23adf9a5041dfc5bb2');
INSERT INTO public.history VALUES ('c9afb84b-0992-457b-8c67-d9553bfb3582', 2, '{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"0aa8d0723640e5b505c18365d7efeb077f97469475ef4ccf12a45064e406f661","record":"c9afb84b-0992-457b-8c67-d9553bfb3582","recorded_at":"2026-01-10T03:38:37.642922+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}', '4b398fd500ce814acda42e47dca9a44900e4109dd31d6adc3e95f1d2f346a679', 'f4e3182c8e1faa115b0588c492df3c7174638d3152895f498e191180d48999bf');
INSERT INTO public.history VALUES ('c9afb84b-0992-457b-8c67-d9553bfb3582', 3, '{"acts":[{"capacity":"ordinary","function":"c180ce3f6b96f92d524235afcdab4063cedeb649e79c4a7d6add1d67e1953d98","item":"5cab89bd6b753814d86677db6d511730d33b82e07d67d19aa335bd82bf946879","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"203b87b0-45c5-44e8-adb6-7495f5deaddd"}],"decider":{"evidence":"f3a46f982055b6f77396ddc334cc0841691a45252540bd4a822eddfe1bd1ecd8","function":"e2534771ec5e465275265e131fc6369bf6b55cf707febc6a40fd5ac7918b9494","unit":"203b87b0-45c5-44e8-adb6-7495f5deaddd"},"kind":"changed","on":"2026-01-12","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"c9afb84b-0992-457b-8c67-d9553bfb3582","recorded_at":"2026-01-20T03:38:38.842989+00:00","seq":3,"today":"2026-01-20"}', 'f4e3182c8e1faa115b0588c492df3c7174638d3152895f498e191180d48999bf', '36893d4f5c6d314732cc1badb3829c3aec9dd54ea75ab3bd2f0fe01080f66e9c');
INSERT INTO public.history VALUES ('c9afb84b-0992-457b-8c67-d9553bfb3582', 4, '{"acts":[{"capacity":"ordinary","function":"e30b5383959ca20e633bab19fa7b00f992ddf18464712b0d09d8a7369ee583e9","item":"89b0e24b8a8c7578e3791380fe7e79357c8bfc69b11e8e85d834c67d83ad3994","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"6aeba8a1-423f-4b86-8e3c-a55de59f1c41"}],"decider":{"evidence":"e31a7f6c6c3b684ffc8cee8f68f734ab995ed589a3253db0352586696055742e","function":"e4d69016519bde08d493034221f8eec9c084d4ba8749423854c06ddacfbf66c6","unit":"6aeba8a1-423f-4b86-8e3c-a55de59f1c41"},"kind":"changed","on":"2026-01-19","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"c9afb84b-0992-457b-8c67-d9553bfb3582","recorded_at":"2026-01-20T03:38:38.842989+00:00","seq":4,"today":"2026-01-20"}', '36893d4f5c6d314732cc1badb3829c3aec9dd54ea75ab3bd2f0fe01080f66e9c', '0234dd287098e017bba2cb42cbc08939903a30203a3864d989c15879ec62f3fb');
INSERT INTO public.history VALUES ('c9afb84b-0992-457b-8c67-d9553bfb3582', 5, '{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"c9afb84b-0992-457b-8c67-d9553bfb3582","recorded_at":"2026-01-20T03:38:38.842989+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}', '0234dd287098e017bba2cb42cbc08939903a30203a3864d989c15879ec62f3fb', '630293fc5ac3eb49cd0654243239de56b155f8028239f2a958a29860150950ff');
INSERT INTO public.history VALUES ('5b3c08e0-19d2-485d-ad22-6847a853bc41', 1, '{"cause":["c9afb84b-0992-457b-8c67-d9553bfb3582",5],"changes":{"owed_since":"2026-01-19","owed_within":"P9M","parent_id":"c9afb84b-0992-457b-8c67-d9553bfb3582"},"dest":"planned","kind":"moved","machine":"problem_picture","machine_version":1,"on":"2026-01-19","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"5b3c08e0-19d2-485d-ad22-6847a853bc41","recorded_at":"2026-01-20T03:38:38.842989+00:00","reference":"BORAS-2026/PICTURE","seq":1,"today":"2026-01-20","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'ccae1783072e6676733812f99f9b6231b7785f3e373f5df87b09e37ad07aeaa6');
INSERT INTO public.history VALUES ('a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', 1, '{"cause":["c9afb84b-0992-457b-8c67-d9553bfb3582",5],"changes":{"areas":["1490"],"ends_with_parent":false,"owed_since":"2026-01-19","owed_within":"P9M","parent_id":"c9afb84b-0992-457b-8c67-d9553bfb3582","parties":["203b87b0-45c5-44e8-adb6-7495f5deaddd","6aeba8a1-423f-4b86-8e3c-a55de59f1c41"]},"dest":"draft","kind":"moved","machine":"sub_agreement","machine_version":2,"on":"2026-01-19","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b","recorded_at":"2026-01-20T03:38:38.842989+00:00","reference":"BORAS-2026/SUB","seq":1,"today":"2026-01-20","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '7ee295b99b1651576acc96b5704eef2589e79fb0c4e5a234f6d659d18c401748');
INSERT INTO public.history VALUES ('c9afb84b-0992-457b-8c67-d9553bfb3582', 6, '{"dest":"active","kind":"moved","on":"2026-02-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"c9afb84b-0992-457b-8c67-d9553bfb3582","recorded_at":"2026-03-01T03:38:39.841469+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}', '630293fc5ac3eb49cd0654243239de56b155f8028239f2a958a29860150950ff', '36841def62e1c7d7f8408b9cc1095598040df3f4eccc720277e64e06f82ff5e8');
INSERT INTO public.history VALUES ('c9afb84b-0992-457b-8c67-d9553bfb3582', 7, '{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["203b87b0-45c5-44e8-adb6-7495f5deaddd","6aeba8a1-423f-4b86-8e3c-a55de59f1c41"],"priorities":["844a2fa5fc7b2495a6b6e45fe4d5443e9a7f6bd4aa662ae64abc935e0bf4efae","c5c13987d4e92632302e3cc86114503a5ea3d2739894936c31e7202f9de05308"],"purposes":["d62745be5a87ceb9bc4eda9d6952cc86ba25f3c03cc8be0464b708320d99b8bb"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"f9f31de5af53a88dfa294bce51c30f4d2d61597a9a03be42c25498d1858dd704"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"4d0a40b97a5360dd0736d11a16eda838e8cfa09b2ce2edbbeaff50057a3a44c5","record":"c9afb84b-0992-457b-8c67-d9553bfb3582","recorded_at":"2026-03-01T03:38:39.841469+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}', '36841def62e1c7d7f8408b9cc1095598040df3f4eccc720277e64e06f82ff5e8', 'b5d0d76c1b9826c48afe4dfad30af24f065216f9ae184b8fbc3c20e3b56f6a0c');
INSERT INTO public.history VALUES ('316abd97-5f43-4e66-b0b9-b70f246c5509', 2, '{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"316abd97-5f43-4e66-b0b9-b70f246c5509","recorded_at":"2026-03-01T03:38:39.841469+00:00","seq":2,"today":"2026-03-01"}', '5e1a0de8b4072431681149a90d1e8d4e2d9fc12fbf625f37bb978148c35c81b8', 'c141f2db9bf434ba4f4f5d9e80cae4e19775f06faa9f6755eb109aeda3a1b0df');
INSERT INTO public.history VALUES ('5b3c08e0-19d2-485d-ad22-6847a853bc41', 2, '{"changes":{"legal_purpose":"both","method":"joint_from_start","title":"388d09bd9b9159cf573776508876a149c31ab77b7e5a3f649e10ea63c5c77bc7"},"dest":"gathering","kind":"moved","on":"2026-03-02","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"a98d41976385add906c255d434393b9e21bbd5a25646406248391ef28288d9c7","record":"5b3c08e0-19d2-485d-ad22-6847a853bc41","recorded_at":"2026-03-02T03:38:42.950917+00:00","seq":2,"source":"planned","today":"2026-03-02","trigger":"gather"}', 'ccae1783072e6676733812f99f9b6231b7785f3e373f5df87b09e37ad07aeaa6', '1f26f746e65fcbd2c80fb3e782a62aa3f0ec0560a0e82a11a3163be91a629df4');
INSERT INTO public.history VALUES ('5b3c08e0-19d2-485d-ad22-6847a853bc41', 3, '{"changes":{"analysis":"10b733b6cdacc8065d1544ed3ac6007f61cfc007ca10e6d22ccf706215d86040","groups_reached":["young"],"mapping":"51e5df10e4ac404c208a4bcae070f1245dff1880f2bd6e50d34203a72e6bd015","problems":[{"character":"long_term","name":"1b13a4da23bd0b533f78e2c90cda0db2363be41c7ed1fabb3d0cb03b4656e432"},{"character":"temporary","name":"e60cc73818390c2e97448c6bc9de309de8bc881031c6e32b50dfb8019f90dd61"}],"process":"ca582704db67879398a4ae993ca13fcacc93ec52498ee3758d4958b77f305e7f","reviews":[{"note":"e346fc0f1dbfb06b1f8e6709a646ddcadc4a640663d304d1a64b1933a2e7b871","subject":"youth"}],"sources":[{"kind":"crime_statistics","period":"06db31cc90264f93aabe4b5e280eeb1dbd745e0899dad484fef018dcefd94275","title":"e5ba23e8c65ef68b5decd6dba2f16068e495eefa68b4ad55cf150e909b93c9aa"},{"kind":"safety_survey","title":"f97c70bc05e5b2375dc5df7e8b554a606f8987ccda67e698dd992bfa00d1458a"}]},"dest":"gathering","kind":"moved","on":"2026-03-02","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"cf94c8caeb5fa11491f40bf9730bd0cf120a7ca56ed2ee1a4eabd99d861b08db","record":"5b3c08e0-19d2-485d-ad22-6847a853bc41","recorded_at":"2026-03-02T03:38:42.950917+00:00","seq":3,"source":"gathering","today":"2026-03-02","trigger":"fill_in"}', '1f26f746e65fcbd2c80fb3e782a62aa3f0ec0560a0e82a11a3163be91a629df4', '5f87d87208e440ea8ecbb76033570eeb3750756d9e6a15c40864d3e793dbf149');
INSERT INTO public.history VALUES ('5b3c08e0-19d2-485d-ad22-6847a853bc41', 4, '{"dest":"drafted","kind":"moved","on":"2026-03-02","passed":["has_the_three_parts"],"principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"b7645c73085867a07399c927288491fa90935133f034588adb2a20d97dbd7706","record":"5b3c08e0-19d2-485d-ad22-6847a853bc41","recorded_at":"2026-03-02T03:38:42.950917+00:00","seq":4,"source":"gathering","today":"2026-03-02","trigger":"draft"}', '5f87d87208e440ea8ecbb76033570eeb3750756d9e6a15c40864d3e793dbf149', '29de0f12bf8c88caa2820279595594135d14a7faff547b01b20f6c569bef2517');
INSERT INTO public.history VALUES ('5b3c08e0-19d2-485d-ad22-6847a853bc41', 5, '{"acts":[{"capacity":"ordinary","function":"da8655beb3d32f1f414d1c46507477e257b496ee7a7546ce49d2d6591e89fc6a","kind":"accepted","on":{"first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"unit":"203b87b0-45c5-44e8-adb6-7495f5deaddd"}],"decider":{"function":"7a3ddf4bea98ae0717b5d7b8e64807babf8a07fb8b24b84772f1805d27840f32","unit":"203b87b0-45c5-44e8-adb6-7495f5deaddd"},"kind":"changed","on":"2026-03-02","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"5b3c08e0-19d2-485d-ad22-6847a853bc41","recorded_at":"2026-03-02T03:38:42.950917+00:00","seq":5,"today":"2026-03-02"}', '29de0f12bf8c88caa2820279595594135d14a7faff547b01b20f6c569bef2517', '21ddf8ed0e832046789f3eb71cab88220d2d295085ba6202e57f217d17831a6d');
INSERT INTO public.history VALUES ('5b3c08e0-19d2-485d-ad22-6847a853bc41', 6, '{"acts":[{"capacity":"ordinary","function":"4381f1798a1a23360c798db228cd88a119e3bbcc2a274cb1313cd06e08678ee7","kind":"accepted","on":{"first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"remark":"bcb610bece779d4cea533f4792c0fd9a31824e441084c4eb65f6728d4e7e41c8","unit":"6aeba8a1-423f-4b86-8e3c-a55de59f1c41"}],"decider":{"function":"cae1af2c498d925af23e905934682bb4a6a399d7a3210a10a8f41cd0b80e84d8","unit":"6aeba8a1-423f-4b86-8e3c-a55de59f1c41"},"kind":"changed","on":"2026-03-02","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"5b3c08e0-19d2-485d-ad22-6847a853bc41","recorded_at":"2026-03-02T03:38:42.950917+00:00","seq":6,"today":"2026-03-02"}', '21ddf8ed0e832046789f3eb71cab88220d2d295085ba6202e57f217d17831a6d', '32144894fd3f947e09b184bf36e55b6ccd22dacb585867b24684a8e39f27e95b');
INSERT INTO public.history VALUES ('5b3c08e0-19d2-485d-ad22-6847a853bc41', 7, '{"changes":{"updated_on":"2026-03-02"},"dest":"accepted","kind":"moved","on":"2026-03-02","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"5b3c08e0-19d2-485d-ad22-6847a853bc41","recorded_at":"2026-03-02T03:38:42.950917+00:00","seq":7,"source":"drafted","today":"2026-03-02","trigger":"accept"}', '32144894fd3f947e09b184bf36e55b6ccd22dacb585867b24684a8e39f27e95b', '87e319845e9d5a81efbdac5503cbc89013cd11bef573162a9740d7023a34ce67');
INSERT INTO public.history VALUES ('5b3c08e0-19d2-485d-ad22-6847a853bc41', 8, '{"changes":{"prioritised_on":"2026-03-02","problems":[{"character":"long_term","name":"a825666be7326c27ee6bd699167c6f1b273c674be9900ccb11e90291ce2bf571","prioritised":"yes"},{"character":"temporary","name":"ebe346ba29892eef1c567310361c82d65773207fa60c06995c44982b00f56d4f","prioritised":"no"}]},"dest":"prioritised","kind":"moved","on":"2026-03-02","passed":["three_subjects_were_reviewed"],"principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"705025b8b7a307b9fe3192f6f7a105a2fa09e43be3fc294410bae2b70889c293","record":"5b3c08e0-19d2-485d-ad22-6847a853bc41","recorded_at":"2026-03-02T03:38:42.950917+00:00","seq":8,"source":"accepted","today":"2026-03-02","trigger":"prioritise"}', '87e319845e9d5a81efbdac5503cbc89013cd11bef573162a9740d7023a34ce67', 'a1862ca486c35c6b9e1e5eee2390450e9a008c6868a57b7d1e148ed1524df40d');
INSERT INTO public.history VALUES ('a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', 6, '{"dest":"active","kind":"moved","on":"2026-03-10","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b","recorded_at":"2026-03-10T03:38:45.507293+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-03-10","rule":"begin"},"today":"2026-03-10","trigger":"begin"}', '3a9fc6c63a517b931133117c913c5e4894bb3d35ade7a8c73c3b43cd618afc4a', '6dba0d6e3cd5e4f75e71ba9627a5ce5abfe49c3d789c1b162982de8927302cc6');
INSERT INTO public.history VALUES ('268beb0d-269e-43ae-b700-b7d277cfab56', 1, '{"changes":{"parties":["203b87b0-45c5-44e8-adb6-7495f5deaddd"],"title":"d09a0887275261904828024e9e442ab9bc13fbf41724172cc835a4949e9fb92d"},"dest":"draft","kind":"moved","machine":"municipal_plan","machine_version":1,"on":"2026-03-02","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"268beb0d-269e-43ae-b700-b7d277cfab56","recorded_at":"2026-03-02T03:38:42.950917+00:00","reference":"BORAS-PLAN","seq":1,"today":"2026-03-02","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'a4088881ae699d9916f1067741f6eebe8f0287903acbdb54decd338fc99a0ffd');
INSERT INTO public.history VALUES ('268beb0d-269e-43ae-b700-b7d277cfab56', 2, '{"changes":{"decided_by":"d4eba3f8171d8e20c1797075c936c58369da5c8e5380aecbfcb9d85ab817d5f6","decided_on":{"basis":"stated","first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"paragraph":"0b6a10a574165997b8d1d20dd9b07767644c17a2c189dd681860b5d497df2e29","picture_id":"5b3c08e0-19d2-485d-ad22-6847a853bc41"},"dest":"decided","kind":"moved","on":"2026-03-02","passed":["the_decision_can_be_found"],"principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"fa428ccc43af39543f39c030d4dcb33eec1e9ef360cbd84f595616736cf53dd5","record":"268beb0d-269e-43ae-b700-b7d277cfab56","recorded_at":"2026-03-02T03:38:42.950917+00:00","seq":2,"source":"draft","today":"2026-03-02","trigger":"decide"}', 'a4088881ae699d9916f1067741f6eebe8f0287903acbdb54decd338fc99a0ffd', 'cfc69aa6f93b3fd09686a78f1fa7ad541a1ac5ebdbfb41f9ccabcf4cb3ba6f62');
INSERT INTO public.history VALUES ('a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', 2, '{"changes":{"annex_decider":"f9fc25d85c34d14c734cac4b45077e52353e084dbd1d0e3dc5b876e553796254","coordination":[{"function":"5d37f9bbe17b336310b1daca214d8cfdd22cf2c7f4857a00326373b81affbd48","party":"203b87b0-45c5-44e8-adb6-7495f5deaddd","percent":"50"},{"function":"ac0557230be0168dec990da50d75e00eccb536295024acf5a847a12e3b7a139e","party":"6aeba8a1-423f-4b86-8e3c-a55de59f1c41","percent":"25"}],"coordination_tasks":["7b29b7089fd605fefeee0f74b044336d176757b6080ec9285fa5df9e9f22cd81","916179b149fc5cbe4c5c37bec27931e39066ed2e824b15acc49c99663030704c"],"ends_on":{"basis":"stated","first":"2028-03-09","last":"2028-03-09","text":"2028-03-09"},"priorities":["f8c3845e92bb1d1df25218215d6c8359bbc0288e8f0f099a547cc217c521cf0f"],"purposes":["1aa2e2987c602fb5d7f2acb0565b9e14542ae9964323dd17f1cc3c837f8fc6d7"],"starts_on":{"basis":"stated","first":"2026-03-10","last":"2026-03-10","text":"2026-03-10"},"title":"7182ba60c5d46a705f8eaa2c5972ed8f3622f2258fad84eefbc3d77df6c5b41e"},"dest":"draft","kind":"moved","on":"2026-03-10","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"3d3111ae328fd5e71b5e5019236cf470c4561b1cc6cf44330aee2e618c356d14","record":"a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b","recorded_at":"2026-03-10T03:38:45.507293+00:00","seq":2,"source":"draft","today":"2026-03-10","trigger":"fill_in"}', '7ee295b99b1651576acc96b5704eef2589e79fb0c4e5a234f6d659d18c401748', '071a525e0d7aa54fa472355897205aad349b8f7742c726f5f545698d37b0580b');
INSERT INTO public.history VALUES ('a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', 3, '{"acts":[{"capacity":"ordinary","function":"30bece773ee183227964242cc07569fd76638bcbbe8ccde5fc58baa49ab650d8","item":"c915886a8d8142492826059fb838037d9407330e23def2efc883ba16c8357dd3","kind":"signed","on":{"first":"2026-03-09","last":"2026-03-09","text":"2026-03-09"},"unit":"203b87b0-45c5-44e8-adb6-7495f5deaddd"}],"decider":{"evidence":"f1302f9a1f1bccfc75c2ab57e569355d2000bdeabd06e8ab7ac34853082da7aa","function":"f9652733e8d0b1c08fb8034475ee0cf7e54f523511cd0db8335585bebe0145aa","unit":"203b87b0-45c5-44e8-adb6-7495f5deaddd"},"kind":"changed","on":"2026-03-10","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b","recorded_at":"2026-03-10T03:38:45.507293+00:00","seq":3,"today":"2026-03-10"}', '071a525e0d7aa54fa472355897205aad349b8f7742c726f5f545698d37b0580b', '2275ea725c175c1b43950e8c027f4b7e85ffc5f49a5d5e3b42226fc23996f343');
INSERT INTO public.history VALUES ('a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', 4, '{"acts":[{"capacity":"ordinary","function":"3383dc937fd01f2387a42f3f9e89955b5e49f645c0ebb92f8cf3b33314f21016","item":"b4a81979b53d1de70227fe000f63ea1e865f97955130716d6ad509e7e77ec2b0","kind":"signed","on":{"first":"2026-03-10","last":"2026-03-10","text":"2026-03-10"},"unit":"6aeba8a1-423f-4b86-8e3c-a55de59f1c41"}],"decider":{"evidence":"296eb6a98ca79c51931249449f1e3dfcbc25835cff923f1d87689044adfa8cf1","function":"eb7f214661a393d7cf4f5a72b11af3c5d28c7fe63ea20fcc1a6c456e9216db8a","unit":"6aeba8a1-423f-4b86-8e3c-a55de59f1c41"},"kind":"changed","on":"2026-03-10","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b","recorded_at":"2026-03-10T03:38:45.507293+00:00","seq":4,"today":"2026-03-10"}', '2275ea725c175c1b43950e8c027f4b7e85ffc5f49a5d5e3b42226fc23996f343', '1f4d802db322df347fe1aad751ed9def60f574eb2850ce7ce1a5d43f6146d756');
INSERT INTO public.history VALUES ('a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', 5, '{"dest":"signed","kind":"moved","on":"2026-03-10","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b","recorded_at":"2026-03-10T03:38:45.507293+00:00","seq":5,"source":"draft","today":"2026-03-10","trigger":"sign"}', '1f4d802db322df347fe1aad751ed9def60f574eb2850ce7ce1a5d43f6146d756', '3a9fc6c63a517b931133117c913c5e4894bb3d35ade7a8c73c3b43cd618afc4a');
INSERT INTO public.history VALUES ('cf9796cf-8359-4722-ad81-536b52c642da', 1, '{"cause":["a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b",5],"changes":{"owed_since":"2026-03-10","owed_within":"P30D","parent_id":"a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b"},"dest":"draft","kind":"moved","machine":"communication_plan","machine_version":1,"on":"2026-03-10","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"cf9796cf-8359-4722-ad81-536b52c642da","recorded_at":"2026-03-10T03:38:45.507293+00:00","reference":"BORAS-2026/SUB/COMM","seq":1,"today":"2026-03-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '969df53846eeef1970a445c622510800a6bbe9824690f94969194094d6df5e0c');
INSERT INTO public.history VALUES ('8a3fa226-e819-4758-bfd8-b507bdfdb672', 1, '{"cause":["a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b",5],"changes":{"owed_since":"2026-03-10","owed_within":"P60D","parent_id":"a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b"},"dest":"draft","kind":"moved","machine":"follow_up_plan","machine_version":1,"on":"2026-03-10","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"8a3fa226-e819-4758-bfd8-b507bdfdb672","recorded_at":"2026-03-10T03:38:45.507293+00:00","reference":"BORAS-2026/SUB/FOLLOWUP","seq":1,"today":"2026-03-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '926a4bdfc04870d95b884938c1ada6f3a2a1dbaa48052fc80607f8f1816619a9');
INSERT INTO public.history VALUES ('d91f6a1f-44a9-472b-b0ae-06d2174c7066', 1, '{"cause":["a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b",5],"changes":{"owed_since":"2026-03-10","owed_within":"P90D","parent_id":"a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b","priority":"36606916f17c3cf42c910d4d4c9448c2bc95a5e6ca70aef1980af7e1ad67ef7f","title":"223779f119c166cd5fd4163842b33f57a6525a80fff3e26db449d6b33db4cbd2"},"dest":"draft","kind":"moved","machine":"action_plan","machine_version":1,"on":"2026-03-10","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"d91f6a1f-44a9-472b-b0ae-06d2174c7066","recorded_at":"2026-03-10T03:38:45.507293+00:00","reference":"BORAS-2026/SUB/PLAN-1","seq":1,"today":"2026-03-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '3a3584faca62b66e201df239ac6c02321242dd6078a03b13e5ea3837c9ceeba2');
INSERT INTO public.history VALUES ('d91f6a1f-44a9-472b-b0ae-06d2174c7066', 2, '{"changes":{"commitments":[{"commitment":"3609554fc25ac0e5f6f81c5234c515d81146b7623abb9eb77e7514719f290502","party":"203b87b0-45c5-44e8-adb6-7495f5deaddd","responsible":"a3c41670d1df6f95224c91517160f971f976dc6e9defab6355a936c930a34426"}],"ends_on":{"basis":"stated","first":"2027-12-31","last":"2027-12-31","text":"2027-12-31"},"goal":"38c1c80e7aa6547a1ca8c5109332b9f71a741937aea10139f902f75bb71cb48f","indicators":[{"baseline":"34","baseline_period":"1aa6ed35f52f1ee845b1407a91cdb62e8b0aff50ba1b9949883aff037685422c","control_area":"2b19ad855609cc2d04ec3df5c00696c922bcceeeacb777e90e7fe3717594cebe","direction":"lower","name":"692e80a92af392b9c6857128bef785ee728acffffb431a4bd69a3bc8f78989af"}],"starts_on":{"basis":"assumed","first":"2026-04-01","last":"2026-04-30","text":"2026-04"}},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"bd33e5b3d55734a959f96726fc6793136e2c9a4522c60a20ff284b440805e167","record":"d91f6a1f-44a9-472b-b0ae-06d2174c7066","recorded_at":"2026-04-01T03:38:49.674926+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}', '3a3584faca62b66e201df239ac6c02321242dd6078a03b13e5ea3837c9ceeba2', '7fc1adc2f58cf910bb5787eb30ad237e18041ba6f24c3b6f385f4df630cf2bd3');
INSERT INTO public.history VALUES ('cf9796cf-8359-4722-ad81-536b52c642da', 2, '{"changes":{"audiences":[{"channel":"e8fae59f4b60793b7d2730d2f062ec9cadc0e96711d1e2ff7b576b9009dfce01","group":"92fffee894ba7f2c8a666ecf1910110e4edafea45438ffdaadb8342b5428fd07","reach":"external"}],"messages":["c680c820d73e301b0ff00d2d47287b477626b29453daf2029f16c1a82059ef5b"]},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"7c9f95e5cffc5816e58c6944375f571116533e63a37c83246c8e490085df1117","record":"cf9796cf-8359-4722-ad81-536b52c642da","recorded_at":"2026-04-01T03:38:49.674926+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}', '969df53846eeef1970a445c622510800a6bbe9824690f94969194094d6df5e0c', 'fddbb1f77ac28bf59dcef5412f878b7e87fc2de7371365c45723c10021864ad5');
INSERT INTO public.history VALUES ('8a3fa226-e819-4758-bfd8-b507bdfdb672', 2, '{"changes":{"ends_on":{"basis":"stated","first":"2028-03-09","last":"2028-03-09","text":"2028-03-09"},"items":[{"aspect":"process","cadence":"half_yearly","subject":"organisation"},{"aspect":"effect","cadence":"half_yearly","subject":"action_plans"}],"starts_on":{"basis":"stated","first":"2026-04-01","last":"2026-04-01","text":"2026-04-01"}},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"47e2a2ba73c681fe5b4c2f74b416bf7abaa7f09e934886a2bdd16e53e0ec88eb","record":"8a3fa226-e819-4758-bfd8-b507bdfdb672","recorded_at":"2026-04-01T03:38:49.674926+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}', '926a4bdfc04870d95b884938c1ada6f3a2a1dbaa48052fc80607f8f1816619a9', '8e1b46b19ad6bfcb7641144a461396c65cd99c5aeb0bd107ce13af4a27206f53');
INSERT INTO public.history VALUES ('8c63552e-ac26-47cf-a9ed-1536f94495a2', 1, '{"changes":{"contacts":[{"function":"159e1c360eb5ae6b80967a1b374de7d023e2a1dc76c8c98b25607860aa53ecf6","party":"203b87b0-45c5-44e8-adb6-7495f5deaddd","reached_at":"cc4df0ceebac79334b949e73e322b58f85b06a484c0c0fe3dd8a584372596ba3"}],"parent_id":"a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b"},"dest":"draft","kind":"moved","machine":"contact_list","machine_version":1,"on":"2026-04-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"8c63552e-ac26-47cf-a9ed-1536f94495a2","recorded_at":"2026-04-01T03:38:49.674926+00:00","reference":"BORAS-2026/SUB/CONTACTS","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '4db131b2081387e8dc316d7992f2cd3756de356e2ec6d98a03a123d788545fca');
INSERT INTO public.history VALUES ('d91f6a1f-44a9-472b-b0ae-06d2174c7066', 3, '{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["states_goal_and_purpose","names_who_is_responsible","states_its_financing","the_agreed_function_decides"],"principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"fb831fc37dcc75b3ca3776954faaa67e924501985b2f138e17b084d68aee5f75","record":"d91f6a1f-44a9-472b-b0ae-06d2174c7066","recorded_at":"2026-04-01T03:38:49.674926+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}', '7fc1adc2f58cf910bb5787eb30ad237e18041ba6f24c3b6f385f4df630cf2bd3', '9d32237ef113f594ddb050def5ed84a9083c66d7983420af34122bbadefce758');
INSERT INTO public.history VALUES ('d91f6a1f-44a9-472b-b0ae-06d2174c7066', 4, '{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"d91f6a1f-44a9-472b-b0ae-06d2174c7066","recorded_at":"2026-04-01T03:38:49.674926+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}', '9d32237ef113f594ddb050def5ed84a9083c66d7983420af34122bbadefce758', 'c9e16b6e8b2f1f1b4134b5ae1505d7563a1346577be11cf4ab9451eae4faf64a');
INSERT INTO public.history VALUES ('cf9796cf-8359-4722-ad81-536b52c642da', 3, '{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["states_goal_and_purpose","names_who_is_responsible","says_what_is_told","the_agreed_function_decides"],"principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"fd1930aa876c8cd982ac501b496e3ec0a55d42cd10f2ec720894935134ae3469","record":"cf9796cf-8359-4722-ad81-536b52c642da","recorded_at":"2026-04-01T03:38:49.674926+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}', 'fddbb1f77ac28bf59dcef5412f878b7e87fc2de7371365c45723c10021864ad5', '89774de2b5dc44ae1a9530f0d62145dbc43e8acdf24a7fe408aba8be748e1ece');
INSERT INTO public.history VALUES ('cf9796cf-8359-4722-ad81-536b52c642da', 4, '{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"cf9796cf-8359-4722-ad81-536b52c642da","recorded_at":"2026-04-01T03:38:49.674926+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}', '89774de2b5dc44ae1a9530f0d62145dbc43e8acdf24a7fe408aba8be748e1ece', '0bcc3725e13fb5b6161774cb74eec3faf8ee809f990471809f694c791e4029e3');
INSERT INTO public.history VALUES ('8a3fa226-e819-4758-bfd8-b507bdfdb672', 3, '{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["follows_up_the_four_subjects","says_how_by_whom_and_how_often","keeps_the_three_kinds_apart","the_agreed_function_decides"],"principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"c1324353b043cd467451e782173646ec23398be8ec122fc7836852d32b89dfed","record":"8a3fa226-e819-4758-bfd8-b507bdfdb672","recorded_at":"2026-04-01T03:38:49.674926+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}', '8e1b46b19ad6bfcb7641144a461396c65cd99c5aeb0bd107ce13af4a27206f53', 'd4931c5e2c4cba5f23bb343e6ccd9fe4d3d29a08bb4c2b0f6bcb3fc765e1985f');
INSERT INTO public.history VALUES ('8a3fa226-e819-4758-bfd8-b507bdfdb672', 4, '{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"8a3fa226-e819-4758-bfd8-b507bdfdb672","recorded_at":"2026-04-01T03:38:49.674926+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}', 'd4931c5e2c4cba5f23bb343e6ccd9fe4d3d29a08bb4c2b0f6bcb3fc765e1985f', 'c8eb914e34c014a40ac7b7d1c740393db628eb9a56a9d10a899b11e1c2473a00');
INSERT INTO public.history VALUES ('8fe0f2d0-849a-4122-83a2-de8713156374', 1, '{"cause":["8a3fa226-e819-4758-bfd8-b507bdfdb672",4],"changes":{"conclude_by":"2026-07-30","parent_id":"a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b","period":"2026-H1","period_ends_on":"2026-06-30","period_starts_on":"2026-01-01","plan_id":"8a3fa226-e819-4758-bfd8-b507bdfdb672"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"8fe0f2d0-849a-4122-83a2-de8713156374","recorded_at":"2026-04-01T03:38:49.674926+00:00","reference":"BORAS-2026/SUB/2026-H1","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'e4cf12da765e1cde99d570f44a47d2dcc90956ec166491e719505f36c3c7d3a8');
INSERT INTO public.history VALUES ('508e5fe1-db1d-4ce9-b982-2f9fb5bd23b3', 1, '{"cause":["8a3fa226-e819-4758-bfd8-b507bdfdb672",4],"changes":{"conclude_by":"2027-01-31","parent_id":"a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b","period":"2026-H2","period_ends_on":"2026-12-31","period_starts_on":"2026-07-01","plan_id":"8a3fa226-e819-4758-bfd8-b507bdfdb672"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"508e5fe1-db1d-4ce9-b982-2f9fb5bd23b3","recorded_at":"2026-04-01T03:38:49.674926+00:00","reference":"BORAS-2026/SUB/2026-H2","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'e3bdceddbb7b616f91d3396ffb0a55dfbef18bcafc92c5245bfec18b7697e2c2');
INSERT INTO public.history VALUES ('77cf2bb4-4432-4ffe-9899-8e05e233d4ab', 1, '{"cause":["8a3fa226-e819-4758-bfd8-b507bdfdb672",4],"changes":{"conclude_by":"2027-07-30","parent_id":"a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b","period":"2027-H1","period_ends_on":"2027-06-30","period_starts_on":"2027-01-01","plan_id":"8a3fa226-e819-4758-bfd8-b507bdfdb672"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"77cf2bb4-4432-4ffe-9899-8e05e233d4ab","recorded_at":"2026-04-01T03:38:49.674926+00:00","reference":"BORAS-2026/SUB/2027-H1","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '19805c77ab79583c4cdbd51d48acd04a389cf0be0f90611a696ef655f5891e31');
INSERT INTO public.history VALUES ('d8b73a40-f787-4b5b-a0c9-75e01aeae6a7', 1, '{"cause":["8a3fa226-e819-4758-bfd8-b507bdfdb672",4],"changes":{"conclude_by":"2028-01-31","parent_id":"a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b","period":"2027-H2","period_ends_on":"2027-12-31","period_starts_on":"2027-07-01","plan_id":"8a3fa226-e819-4758-bfd8-b507bdfdb672"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"d8b73a40-f787-4b5b-a0c9-75e01aeae6a7","recorded_at":"2026-04-01T03:38:49.674926+00:00","reference":"BORAS-2026/SUB/2027-H2","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'c7124c06d7a721a29ff6f4ee3a3277f684217da03e01ee28182d2cf15e3826fd');
INSERT INTO public.history VALUES ('8c63552e-ac26-47cf-a9ed-1536f94495a2', 2, '{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["the_agreed_function_decides"],"principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"b7b8c37e85fe4a760674dc5ef200be7c57280adf7a4054c6f8106fa4a1b41f71","record":"8c63552e-ac26-47cf-a9ed-1536f94495a2","recorded_at":"2026-04-01T03:38:49.674926+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"decide"}', '4db131b2081387e8dc316d7992f2cd3756de356e2ec6d98a03a123d788545fca', '1d62693040984c6edb1d10b538b2dd6993476545322f42d869a8af3ba8871c7e');
INSERT INTO public.history VALUES ('8c63552e-ac26-47cf-a9ed-1536f94495a2', 3, '{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"8c63552e-ac26-47cf-a9ed-1536f94495a2","recorded_at":"2026-04-01T03:38:49.674926+00:00","seq":3,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}', '1d62693040984c6edb1d10b538b2dd6993476545322f42d869a8af3ba8871c7e', '0be807782ea33cc09f3785417bfdaaa41772e04552590066a390367929b50b6d');
INSERT INTO public.history VALUES ('0b340b1e-240d-4ac6-9bc2-8eeed2cde71f', 1, '{"changes":{"carried_out_by":"both","parent_id":"d91f6a1f-44a9-472b-b0ae-06d2174c7066","target":"50a90fb0f84a50b3a553bb5b76f06f3fda94cf177f85104b4c1e17644b758bb0","title":"ff1d195749a4099c5d9b527b5a378aff777263fe5c1414604aa0d715cddb3da4"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-04-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"0b340b1e-240d-4ac6-9bc2-8eeed2cde71f","recorded_at":"2026-04-01T03:38:49.674926+00:00","reference":"BORAS-2026/SUB/ACT","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'd1042694618b296542bc2161e4b7aaaa5e96b637bec58e0ce8b8e7253f269e96');
INSERT INTO public.history VALUES ('0b340b1e-240d-4ac6-9bc2-8eeed2cde71f', 2, '{"changes":{"counts":[{"note":"c9e04595a9d47bdb852ec75c7e78630f22624e8b957951a55cc1735bdd11a5e7","number":"3","on":"2026-03-31","period":"cd929b86e7b32a177ab7ee69e18b12430b839ed27a41639d0a8e93b389a5a030"}]},"dest":"under_way","kind":"moved","on":"2026-04-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"1d4bc7629acae1e293aca4e52d8d56c597a9da685590f05e0a27e3790426b7ff","record":"0b340b1e-240d-4ac6-9bc2-8eeed2cde71f","recorded_at":"2026-04-01T03:38:49.674926+00:00","seq":2,"source":"planned","today":"2026-04-01","trigger":"count"}', 'd1042694618b296542bc2161e4b7aaaa5e96b637bec58e0ce8b8e7253f269e96', '71c03abaef88ce1c0a6f9023e1c0fa2815fdd3e64e04354dc6c1b0344d733266');
INSERT INTO public.history VALUES ('8fdc3059-b0c1-4640-8250-540771136e73', 1, '{"changes":{"cadence":"monthly","chair":"9b2ed9d8aed76773e3a6ee43290812d1e2da387ad985e52f6128342efda6cfa9","chair_rotates":true,"forum_kind":"steering","members":[{"function":"1fa026b6694cdc7051cff734690ae76f1137b02dbc3ba26cb632b8a5594e8582","party":"203b87b0-45c5-44e8-adb6-7495f5deaddd"},{"function":"397979daad35a994747940aa9887bf9244a5a9ce5f0266c3c9ff55467df3f2a6","party":"6aeba8a1-423f-4b86-8e3c-a55de59f1c41"}],"parent_id":"c9afb84b-0992-457b-8c67-d9553bfb3582","perspectives":["strategic"],"title":"c2c816132b9027d1fcb065c7c5ae010463bea640a207c230253627fef93ba3b2"},"dest":"planned","kind":"moved","machine":"forum","machine_version":1,"on":"2026-04-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"8fdc3059-b0c1-4640-8250-540771136e73","recorded_at":"2026-04-01T03:38:49.674926+00:00","reference":"BORAS-2026/FORUM","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '15291eb0b3735adb890493b11959b126d16c0e1e1e75b662eb1c1b030c2f6e45');
INSERT INTO public.history VALUES ('8fdc3059-b0c1-4640-8250-540771136e73', 2, '{"dest":"standing","kind":"moved","on":"2026-04-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"e9bc4a366aaed91550a4b82dc3421058db9037e118dd440bbeef6ef0edf7ae73","record":"8fdc3059-b0c1-4640-8250-540771136e73","recorded_at":"2026-04-01T03:38:49.674926+00:00","seq":2,"source":"planned","today":"2026-04-01","trigger":"establish"}', '15291eb0b3735adb890493b11959b126d16c0e1e1e75b662eb1c1b030c2f6e45', 'd9f2a95c278a376d0bbb71d1794bb9b175445e227fcc273bd07e85a08c09a83a');
INSERT INTO public.history VALUES ('abfaf37a-1c37-437e-acc4-24cbbbbd626c', 1, '{"cause":["8fdc3059-b0c1-4640-8250-540771136e73",2],"changes":{"meets_on":"2026-05-01","parent_id":"8fdc3059-b0c1-4640-8250-540771136e73"},"dest":"planned","kind":"moved","machine":"meeting","machine_version":1,"on":"2026-04-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"abfaf37a-1c37-437e-acc4-24cbbbbd626c","recorded_at":"2026-04-01T03:38:49.674926+00:00","reference":"BORAS-2026/FORUM/2026-05-01","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '44114c2ddf8513fcd5efa1e8fcdb2eae9410169a330f9e4387ee3acee0d55aaf');
INSERT INTO public.history VALUES ('abfaf37a-1c37-437e-acc4-24cbbbbd626c', 2, '{"changes":{"attendees":[{"function":"bc2540a4e120e28231b3c989f75e72f628b27820083d03fcf84163945d8084e5","party":"203b87b0-45c5-44e8-adb6-7495f5deaddd"},{"function":"bd422a07e1a4ec6bc1bfdf68e5bdaf3e63a8106329283cf734056468d297e897","party":"6aeba8a1-423f-4b86-8e3c-a55de59f1c41"}],"decisions":[{"decision":"b6166755c412e2c9c772c03ad9533126833b691868459f5418dad1d34ecdc4c0","due_on":"2026-09-30","responsible":"0d1b75dc1a6261113005f3eff464a647249ee6ba5970fd8c4b41ddb53f000210"}],"held_on":"2026-05-06"},"dest":"held","kind":"moved","on":"2026-05-06","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"a51f973ae78bcdc416f60187629be137ef07846bbe15f8442696efaae9ed9c5f","record":"abfaf37a-1c37-437e-acc4-24cbbbbd626c","recorded_at":"2026-05-06T03:38:55.434765+00:00","seq":2,"source":"planned","today":"2026-05-06","trigger":"hold"}', '44114c2ddf8513fcd5efa1e8fcdb2eae9410169a330f9e4387ee3acee0d55aaf', '063b33e59bc6ae507e212a7eb61f1fe20167cc1ae779c49e5368611b9ae86566');
INSERT INTO public.history VALUES ('4b179fbb-d56e-4f8b-b1c1-af251c1c6b8b', 1, '{"cause":["abfaf37a-1c37-437e-acc4-24cbbbbd626c",2],"changes":{"ends_on":{"basis":"stated","first":"2026-09-30","last":"2026-09-30","text":"2026-09-30"},"origin_id":"abfaf37a-1c37-437e-acc4-24cbbbbd626c","parent_id":"c9afb84b-0992-457b-8c67-d9553bfb3582","responsible":"d0fd06f3b4ebad343b2bf378c75be3955ffeeae4657d019442381ae5130b7069","title":"5f5847c375743f728b32fada9b736565af859509f7aa93bd6067e5719fe58235"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-05-06","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"4b179fbb-d56e-4f8b-b1c1-af251c1c6b8b","recorded_at":"2026-05-06T03:38:55.434765+00:00","reference":"BORAS-2026/ACT","seq":1,"today":"2026-05-06","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '29fceaf56fd2b9b4ecc7f8b3f2163c6e46e37e20041ce8f87d5b9b6cf6032cb0');
INSERT INTO public.history VALUES ('3c88d081-b468-49ff-861e-2b5c6f0fc838', 1, '{"cause":["abfaf37a-1c37-437e-acc4-24cbbbbd626c",2],"changes":{"meets_on":"2026-06-06","parent_id":"8fdc3059-b0c1-4640-8250-540771136e73"},"dest":"planned","kind":"moved","machine":"meeting","machine_version":1,"on":"2026-05-06","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"3c88d081-b468-49ff-861e-2b5c6f0fc838","recorded_at":"2026-05-06T03:38:55.434765+00:00","reference":"BORAS-2026/FORUM/2026-06-06","seq":1,"today":"2026-05-06","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '8739bfa9995b60c8d0691953f8dd7da723677bf1db5efb1fce568ce3829b9a0c');
INSERT INTO public.history VALUES ('8fe0f2d0-849a-4122-83a2-de8713156374', 2, '{"dest":"open","kind":"moved","on":"2026-07-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"8fe0f2d0-849a-4122-83a2-de8713156374","recorded_at":"2026-07-02T03:38:57.043367+00:00","seq":2,"source":"scheduled","timer":{"due_on":"2026-07-01","rule":"lay_out"},"today":"2026-07-02","trigger":"lay_out"}', 'e4cf12da765e1cde99d570f44a47d2dcc90956ec166491e719505f36c3c7d3a8', 'ad28ec6f470c1968ed6994a2d6ae2611b8a7009a9a7712ef555a680f255ea735');
INSERT INTO public.history VALUES ('9b2277e9-8e3f-4733-9527-021bd417f856', 1, '{"cause":["8fe0f2d0-849a-4122-83a2-de8713156374",2],"changes":{"aspect":"process","parent_id":"8fe0f2d0-849a-4122-83a2-de8713156374","subject":"agreement","subject_id":"a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"9b2277e9-8e3f-4733-9527-021bd417f856","recorded_at":"2026-07-02T03:38:57.043367+00:00","reference":"BORAS-2026/SUB/2026-H1/1","seq":1,"today":"2026-07-02","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'bf284696d48dd2baba94b05c303de55aba3332bd9e56e912203b30b9fee2a07c');
INSERT INTO public.history VALUES ('c654d657-1062-4bed-81db-a56d2f882d8d', 1, '{"cause":["8fe0f2d0-849a-4122-83a2-de8713156374",2],"changes":{"aspect":"process","parent_id":"8fe0f2d0-849a-4122-83a2-de8713156374","subject":"organisation"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"c654d657-1062-4bed-81db-a56d2f882d8d","recorded_at":"2026-07-02T03:38:57.043367+00:00","reference":"BORAS-2026/SUB/2026-H1/2","seq":1,"today":"2026-07-02","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '3773c22c575bf305c9777ba2e2cab73a737a508c487c13bd5bbc7fa5f1e2c262');
INSERT INTO public.history VALUES ('8db4d01d-1c94-4dc5-ae76-8ec31a105f63', 1, '{"cause":["8fe0f2d0-849a-4122-83a2-de8713156374",2],"changes":{"aspect":"effect","baseline":"34","control_area":"87c438e6db89bf62b44be46cc482709ace6898ef61d98028275d6da1fc0cba2a","direction":"lower","indicator":"3a76a75e5b82408808ca675beaa644c34ca8a8c91c4222374af650760005950e","parent_id":"8fe0f2d0-849a-4122-83a2-de8713156374","subject":"action_plans","subject_id":"d91f6a1f-44a9-472b-b0ae-06d2174c7066","title":"bcd31d38740f4d0fe609890d1c2a38213bfab761722e2e4762274b81c886ebdb"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"8db4d01d-1c94-4dc5-ae76-8ec31a105f63","recorded_at":"2026-07-02T03:38:57.043367+00:00","reference":"BORAS-2026/SUB/2026-H1/3","seq":1,"today":"2026-07-02","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '25638cb3360b02b4716ac9f6531c55168a20bd4a35373fc6e64d21a36dd2da75');
INSERT INTO public.history VALUES ('9b2277e9-8e3f-4733-9527-021bd417f856', 2, '{"changes":{"commitments_kept":[{"kept":"partly","party":"203b87b0-45c5-44e8-adb6-7495f5deaddd","remark":"dbd00f23edde8da85a5ef33c20608270b094edbd3a3cc2219ce04920da06d3fc"}],"finding":"8fc380f85eb8c9c048a1924559147b6de573ff58439ec6a290520ba583adde31"},"dest":"recorded","kind":"moved","on":"2026-07-02","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"ab01335a0ceba77261cc97f826d1fad8986d9aeb350d593d0bc5e29e8eb31c05","record":"9b2277e9-8e3f-4733-9527-021bd417f856","recorded_at":"2026-07-02T03:38:57.043367+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"record"}', 'bf284696d48dd2baba94b05c303de55aba3332bd9e56e912203b30b9fee2a07c', '9e290e7881527eb42584b676ffefa927ecab010da75324b19d6a6124cae24350');
INSERT INTO public.history VALUES ('c654d657-1062-4bed-81db-a56d2f882d8d', 2, '{"changes":{"changed_character":"unknown","control_baseline":"30","control_value":"29.5","extent":"fell","finding":"2f675714bc9ff917ff35072c50ba5c2735d016068fc01f05ca8c9e8b6e6e8cd3","value":"21"},"dest":"recorded","kind":"moved","on":"2026-07-02","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"5bd2a21c0c6e27dcf88d26f58f980627e654d40576e1223a3d2fb9fa384d2d12","record":"c654d657-1062-4bed-81db-a56d2f882d8d","recorded_at":"2026-07-02T03:38:57.043367+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"record"}', '3773c22c575bf305c9777ba2e2cab73a737a508c487c13bd5bbc7fa5f1e2c262', '722f5d0e1a6dc9abb7563d24ef9a270156e5de74500c0199d4308102efc04d4f');
INSERT INTO public.history VALUES ('8fe0f2d0-849a-4122-83a2-de8713156374', 3, '{"acts":[{"capacity":"ordinary","kind":"concluded","on":{"first":"2026-07-02","last":"2026-07-02","text":"2026-07-02"},"unit":"203b87b0-45c5-44e8-adb6-7495f5deaddd"},{"capacity":"ordinary","kind":"concluded","on":{"first":"2026-07-02","last":"2026-07-02","text":"2026-07-02"},"remark":"eea5508e9b17ad725782d81132c5285c4c72c999f682b9e26d256819b998de0f","unit":"6aeba8a1-423f-4b86-8e3c-a55de59f1c41"}],"changes":{"conclusions":"050ca7364b8ca536a0e6d50a5dc9c6a3a3cdef1d1d232aede811d0a72b52a274","improvements":[{"due_on":"2026-10-31","measure":"29d1882114ae999859a023ec3fa1941110dead41b2b834edf9bdbc1d3d2f621f","responsible":"fab6c2449add90eacf4ae3b0cca1261000e682144ff6b8e9113e8ae9b3d4621a"}],"meeting":"cfcff29c09afab89437eebab0d28795f556b7c035c0eca80070f1095ea35f599"},"dest":"concluded","kind":"moved","on":"2026-07-02","passed":["everything_is_recorded","commitments_were_examined","effects_can_be_judged","effects_say_extent_and_character"],"principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"640abfc002ebf1a2bcc2ed789f5554e570b101e9faa383c422ce5cd30189acbc","record":"8fe0f2d0-849a-4122-83a2-de8713156374","recorded_at":"2026-07-02T03:38:57.043367+00:00","seq":3,"source":"open","today":"2026-07-02","trigger":"conclude"}', 'ad28ec6f470c1968ed6994a2d6ae2611b8a7009a9a7712ef555a680f255ea735', '15878547d50033400d4c768832cb27e2bd2aedbc67b2cd86bb02f26331dc2c56');
INSERT INTO public.history VALUES ('9b2277e9-8e3f-4733-9527-021bd417f856', 3, '{"cause":["8fe0f2d0-849a-4122-83a2-de8713156374",3],"dest":"concluded","kind":"moved","on":"2026-07-02","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"9b2277e9-8e3f-4733-9527-021bd417f856","recorded_at":"2026-07-02T03:38:57.043367+00:00","seq":3,"source":"recorded","today":"2026-07-02","trigger":"conclude"}', '9e290e7881527eb42584b676ffefa927ecab010da75324b19d6a6124cae24350', '1bcb7cd2ecfd8f985f74df7fa0828af8664ff5fc22efa639d581d892a21394bb');
INSERT INTO public.history VALUES ('c654d657-1062-4bed-81db-a56d2f882d8d', 3, '{"cause":["8fe0f2d0-849a-4122-83a2-de8713156374",3],"dest":"concluded","kind":"moved","on":"2026-07-02","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"c654d657-1062-4bed-81db-a56d2f882d8d","recorded_at":"2026-07-02T03:38:57.043367+00:00","seq":3,"source":"recorded","today":"2026-07-02","trigger":"conclude"}', '722f5d0e1a6dc9abb7563d24ef9a270156e5de74500c0199d4308102efc04d4f', 'd5ba94d5c6ffdd54186ef7e3a334422569fc4c2d49fc28459bf0c2227bd847eb');
INSERT INTO public.history VALUES ('8db4d01d-1c94-4dc5-ae76-8ec31a105f63', 2, '{"cause":["8fe0f2d0-849a-4122-83a2-de8713156374",3],"dest":"skipped","kind":"moved","on":"2026-07-02","passed":["says_why"],"principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"8db4d01d-1c94-4dc5-ae76-8ec31a105f63","recorded_at":"2026-07-02T03:38:57.043367+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"skip"}', '25638cb3360b02b4716ac9f6531c55168a20bd4a35373fc6e64d21a36dd2da75', '339c92087b468ff61bb405c87931063d1416f479e87f75407200cd22b73825ba');
INSERT INTO public.history VALUES ('77804660-6ede-43d1-b8b5-231af2c8129d', 1, '{"cause":["8fe0f2d0-849a-4122-83a2-de8713156374",3],"changes":{"ends_on":{"basis":"stated","first":"2026-10-31","last":"2026-10-31","text":"2026-10-31"},"origin_id":"8fe0f2d0-849a-4122-83a2-de8713156374","parent_id":"a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b","responsible":"4c98faa5b003dcccdff15eff077e96bf66a6d3f277a79b09cbec306a41941276","title":"c29af026459a16519e8f8a6b70f73fae4a9066d553fc92e2c6c0a411ff79c5c2"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-07-02","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","record":"77804660-6ede-43d1-b8b5-231af2c8129d","recorded_at":"2026-07-02T03:38:57.043367+00:00","reference":"BORAS-2026/SUB/ACT-2","seq":1,"today":"2026-07-02","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'e086e74a52ade299b3d23cbfe73a3bd84d77afe9500c4b494dfc496255ca8481');
INSERT INTO public.history VALUES ('abfaf37a-1c37-437e-acc4-24cbbbbd626c', 3, '{"corrects":{"2":null},"dest":"planned","kind":"corrected","on":"2026-07-02","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"98db023e05ca86832f89489b861110238181ecd79410f9c1ac46ef2eb542e8d8","record":"abfaf37a-1c37-437e-acc4-24cbbbbd626c","recorded_at":"2026-07-02T03:38:57.043367+00:00","seq":3,"source":"held","target":2,"today":"2026-07-02"}', '063b33e59bc6ae507e212a7eb61f1fe20167cc1ae779c49e5368611b9ae86566', '7a8ab2c385ad7d5e60521e46c41dabafba45ea8117190150361563941332df13');
INSERT INTO public.history VALUES ('4b179fbb-d56e-4f8b-b1c1-af251c1c6b8b', 2, '{"cause":["abfaf37a-1c37-437e-acc4-24cbbbbd626c",3],"corrects":{"1":{"dest":"cancelled"}},"dest":"cancelled","kind":"corrected","on":"2026-07-02","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"220c351b024a6562c95f9241b561e66e70d2824409ee3a76f86764831a667c28","record":"4b179fbb-d56e-4f8b-b1c1-af251c1c6b8b","recorded_at":"2026-07-02T03:38:57.043367+00:00","seq":2,"source":"planned","target":1,"today":"2026-07-02"}', '29fceaf56fd2b9b4ecc7f8b3f2163c6e46e37e20041ce8f87d5b9b6cf6032cb0', '9bf20cf4ca465535cb5445b2862c046547dd98a720e9c76a15c4ccc600013107');
INSERT INTO public.history VALUES ('3c88d081-b468-49ff-861e-2b5c6f0fc838', 2, '{"cause":["abfaf37a-1c37-437e-acc4-24cbbbbd626c",3],"corrects":{"1":{"dest":"cancelled"}},"dest":"cancelled","kind":"corrected","on":"2026-07-02","principal":"5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84","reason":"a5eae0363c78099209f2aa861967dc1a88d220adfcac922d27ab2a051e0e62f0","record":"3c88d081-b468-49ff-861e-2b5c6f0fc838","recorded_at":"2026-07-02T03:38:57.043367+00:00","seq":2,"source":"planned","target":1,"today":"2026-07-02"}', '8739bfa9995b60c8d0691953f8dd7da723677bf1db5efb1fce568ce3829b9a0c', 'b765e9bb3685a373b05be6fbf4620968441316d7497f5c8d1512958da2a5574f');



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



INSERT INTO public.mandate VALUES ('c714611c-5936-41c6-8ba2-11a56c56f5b7', '203b87b0-45c5-44e8-adb6-7495f5deaddd', 'ordförande', 'main_agreement', 'delegation 4.2', '2026-01-10', NULL);



INSERT INTO public.meeting VALUES ('abfaf37a-1c37-437e-acc4-24cbbbbd626c', '', '2026-05-01', NULL, '[]', '[]', '');
INSERT INTO public.meeting VALUES ('3c88d081-b468-49ff-861e-2b5c6f0fc838', '', '2026-06-06', NULL, '[]', '[]', '');



INSERT INTO public.municipal_plan VALUES ('268beb0d-269e-43ae-b700-b7d277cfab56', NULL, NULL, 'Åtgärdsplan', '5b3c08e0-19d2-485d-ad22-6847a853bc41', 'kommunstyrelsen', '§ 31', '', '2026-03-02', '2026-03-02', '2026-03-02', 'stated', NULL);



INSERT INTO public.party_act VALUES ('c9afb84b-0992-457b-8c67-d9553bfb3582', 3, 1, 'signed', '203b87b0-45c5-44e8-adb6-7495f5deaddd', '2026-01-12', '2026-01-12', '2026-01-12', 'ordförande', 'ordinary', '', '§ 14', '', '', '');
INSERT INTO public.party_act VALUES ('c9afb84b-0992-457b-8c67-d9553bfb3582', 4, 1, 'signed', '6aeba8a1-423f-4b86-8e3c-a55de59f1c41', '2026-01-19', '2026-01-19', '2026-01-19', 'ordförande', 'ordinary', '', '§ 14', '', '', '');
INSERT INTO public.party_act VALUES ('5b3c08e0-19d2-485d-ad22-6847a853bc41', 5, 1, 'accepted', '203b87b0-45c5-44e8-adb6-7495f5deaddd', '2026-03-02', '2026-03-02', '2026-03-02', 'kommunchef', 'ordinary', '', '', '', '', '');
INSERT INTO public.party_act VALUES ('5b3c08e0-19d2-485d-ad22-6847a853bc41', 6, 1, 'accepted', '6aeba8a1-423f-4b86-8e3c-a55de59f1c41', '2026-03-02', '2026-03-02', '2026-03-02', 'kommunchef', 'ordinary', '', '', '', '', 'utan siffrorna för centrum');
INSERT INTO public.party_act VALUES ('a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', 3, 1, 'signed', '203b87b0-45c5-44e8-adb6-7495f5deaddd', '2026-03-09', '2026-03-09', '2026-03-09', 'ordförande', 'ordinary', '', '§ 14', '', '', '');
INSERT INTO public.party_act VALUES ('a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', 4, 1, 'signed', '6aeba8a1-423f-4b86-8e3c-a55de59f1c41', '2026-03-10', '2026-03-10', '2026-03-10', 'ordförande', 'ordinary', '', '§ 14', '', '', '');
INSERT INTO public.party_act VALUES ('8fe0f2d0-849a-4122-83a2-de8713156374', 3, 1, 'concluded', '203b87b0-45c5-44e8-adb6-7495f5deaddd', '2026-07-02', '2026-07-02', '2026-07-02', '', 'ordinary', '', '', '', '', '');
INSERT INTO public.party_act VALUES ('8fe0f2d0-849a-4122-83a2-de8713156374', 3, 2, 'concluded', '6aeba8a1-423f-4b86-8e3c-a55de59f1c41', '2026-07-02', '2026-07-02', '2026-07-02', '', 'ordinary', '', '', '', '', 'för tidigt att säga');



INSERT INTO public.person VALUES ('51a5f251-e243-4a7b-9dd5-26bb01348922', 'anna', '', '', 'sv', '', 'coordinator', NULL);



INSERT INTO public.picture VALUES ('5b3c08e0-19d2-485d-ad22-6847a853bc41', '2026-01-19', 'P9M', 'Problembild', '', 'both', 'joint_from_start', 'tre möten', 'statistik', '', 'två platser', '[{"kind": "crime_statistics", "title": "Br\u00e5", "period": "2025"}, {"kind": "safety_survey", "title": "Trygghetsm\u00e4tningen"}]', '["young"]', '[{"subject": "youth", "note": "v\u00e4ger tyngst"}]', '[{"name": "ungdomar", "character": "long_term", "prioritised": "yes"}, {"name": "busk\u00f6rning", "character": "temporary", "prioritised": "no"}]', '2026-03-02', '2026-03-02');



INSERT INTO public.record VALUES ('dd5af0c6-16ed-4b42-a63a-b06c2944767f', 'BORAS-2021', 'main_agreement', 2, 'unverified', 1, 'dd5af0c6-16ed-4b42-a63a-b06c2944767f', 1, '681e8d923a90773e022606f2aa3d7066dd91f248bbdf2e23adf9a5041dfc5bb2', '{}', NULL, NULL);
INSERT INTO public.record VALUES ('d91f6a1f-44a9-472b-b0ae-06d2174c7066', 'BORAS-2026/SUB/PLAN-1', 'action_plan', 1, 'in_force', 4, 'c9afb84b-0992-457b-8c67-d9553bfb3582', 4, 'c9e16b6e8b2f1f1b4134b5ae1505d7563a1346577be11cf4ab9451eae4faf64a', '{}', 'a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', NULL);
INSERT INTO public.record VALUES ('cf9796cf-8359-4722-ad81-536b52c642da', 'BORAS-2026/SUB/COMM', 'communication_plan', 1, 'in_force', 4, 'c9afb84b-0992-457b-8c67-d9553bfb3582', 4, '0bcc3725e13fb5b6161774cb74eec3faf8ee809f990471809f694c791e4029e3', '{}', 'a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', NULL);
INSERT INTO public.record VALUES ('c9afb84b-0992-457b-8c67-d9553bfb3582', 'BORAS-2026', 'main_agreement', 2, 'active', 7, 'c9afb84b-0992-457b-8c67-d9553bfb3582', 7, 'b5d0d76c1b9826c48afe4dfad30af24f065216f9ae184b8fbc3c20e3b56f6a0c', '{}', NULL, NULL);
INSERT INTO public.record VALUES ('8a3fa226-e819-4758-bfd8-b507bdfdb672', 'BORAS-2026/SUB/FOLLOWUP', 'follow_up_plan', 1, 'in_force', 4, 'c9afb84b-0992-457b-8c67-d9553bfb3582', 4, 'c8eb914e34c014a40ac7b7d1c740393db628eb9a56a9d10a899b11e1c2473a00', '{}', 'a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', NULL);
INSERT INTO public.record VALUES ('316abd97-5f43-4e66-b0b9-b70f246c5509', 'TANUM-2026', 'main_agreement', 2, 'draft', 2, '316abd97-5f43-4e66-b0b9-b70f246c5509', 2, 'c141f2db9bf434ba4f4f5d9e80cae4e19775f06faa9f6755eb109aeda3a1b0df', '{"purposes": "2026-06-01"}', NULL, NULL);
INSERT INTO public.record VALUES ('508e5fe1-db1d-4ce9-b982-2f9fb5bd23b3', 'BORAS-2026/SUB/2026-H2', 'round', 1, 'scheduled', 1, 'c9afb84b-0992-457b-8c67-d9553bfb3582', 1, 'e3bdceddbb7b616f91d3396ffb0a55dfbef18bcafc92c5245bfec18b7697e2c2', '{}', 'a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', NULL);
INSERT INTO public.record VALUES ('77cf2bb4-4432-4ffe-9899-8e05e233d4ab', 'BORAS-2026/SUB/2027-H1', 'round', 1, 'scheduled', 1, 'c9afb84b-0992-457b-8c67-d9553bfb3582', 1, '19805c77ab79583c4cdbd51d48acd04a389cf0be0f90611a696ef655f5891e31', '{}', 'a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', NULL);
INSERT INTO public.record VALUES ('5b3c08e0-19d2-485d-ad22-6847a853bc41', 'BORAS-2026/PICTURE', 'problem_picture', 1, 'prioritised', 8, 'c9afb84b-0992-457b-8c67-d9553bfb3582', 8, 'a1862ca486c35c6b9e1e5eee2390450e9a008c6868a57b7d1e148ed1524df40d', '{}', 'c9afb84b-0992-457b-8c67-d9553bfb3582', NULL);
INSERT INTO public.record VALUES ('268beb0d-269e-43ae-b700-b7d277cfab56', 'BORAS-PLAN', 'municipal_plan', 1, 'decided', 2, '268beb0d-269e-43ae-b700-b7d277cfab56', 2, 'cfc69aa6f93b3fd09686a78f1fa7ad541a1ac5ebdbfb41f9ccabcf4cb3ba6f62', '{}', NULL, NULL);
INSERT INTO public.record VALUES ('d8b73a40-f787-4b5b-a0c9-75e01aeae6a7', 'BORAS-2026/SUB/2027-H2', 'round', 1, 'scheduled', 1, 'c9afb84b-0992-457b-8c67-d9553bfb3582', 1, 'c7124c06d7a721a29ff6f4ee3a3277f684217da03e01ee28182d2cf15e3826fd', '{}', 'a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', NULL);
INSERT INTO public.record VALUES ('8c63552e-ac26-47cf-a9ed-1536f94495a2', 'BORAS-2026/SUB/CONTACTS', 'contact_list', 1, 'in_force', 3, 'c9afb84b-0992-457b-8c67-d9553bfb3582', 3, '0be807782ea33cc09f3785417bfdaaa41772e04552590066a390367929b50b6d', '{}', 'a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', NULL);
INSERT INTO public.record VALUES ('a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', 'BORAS-2026/SUB', 'sub_agreement', 2, 'active', 6, 'c9afb84b-0992-457b-8c67-d9553bfb3582', 6, '6dba0d6e3cd5e4f75e71ba9627a5ce5abfe49c3d789c1b162982de8927302cc6', '{}', 'c9afb84b-0992-457b-8c67-d9553bfb3582', NULL);
INSERT INTO public.record VALUES ('0b340b1e-240d-4ac6-9bc2-8eeed2cde71f', 'BORAS-2026/SUB/ACT', 'activity', 1, 'under_way', 2, 'c9afb84b-0992-457b-8c67-d9553bfb3582', 2, '71c03abaef88ce1c0a6f9023e1c0fa2815fdd3e64e04354dc6c1b0344d733266', '{}', 'd91f6a1f-44a9-472b-b0ae-06d2174c7066', NULL);
INSERT INTO public.record VALUES ('8fdc3059-b0c1-4640-8250-540771136e73', 'BORAS-2026/FORUM', 'forum', 1, 'standing', 2, 'c9afb84b-0992-457b-8c67-d9553bfb3582', 2, 'd9f2a95c278a376d0bbb71d1794bb9b175445e227fcc273bd07e85a08c09a83a', '{}', 'c9afb84b-0992-457b-8c67-d9553bfb3582', NULL);
INSERT INTO public.record VALUES ('8fe0f2d0-849a-4122-83a2-de8713156374', 'BORAS-2026/SUB/2026-H1', 'round', 1, 'concluded', 3, 'c9afb84b-0992-457b-8c67-d9553bfb3582', 3, '15878547d50033400d4c768832cb27e2bd2aedbc67b2cd86bb02f26331dc2c56', '{}', 'a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', NULL);
INSERT INTO public.record VALUES ('9b2277e9-8e3f-4733-9527-021bd417f856', 'BORAS-2026/SUB/2026-H1/1', 'follow_up', 1, 'concluded', 3, 'c9afb84b-0992-457b-8c67-d9553bfb3582', 3, '1bcb7cd2ecfd8f985f74df7fa0828af8664ff5fc22efa639d581d892a21394bb', '{}', '8fe0f2d0-849a-4122-83a2-de8713156374', NULL);
INSERT INTO public.record VALUES ('c654d657-1062-4bed-81db-a56d2f882d8d', 'BORAS-2026/SUB/2026-H1/2', 'follow_up', 1, 'concluded', 3, 'c9afb84b-0992-457b-8c67-d9553bfb3582', 3, 'd5ba94d5c6ffdd54186ef7e3a334422569fc4c2d49fc28459bf0c2227bd847eb', '{}', '8fe0f2d0-849a-4122-83a2-de8713156374', NULL);
INSERT INTO public.record VALUES ('8db4d01d-1c94-4dc5-ae76-8ec31a105f63', 'BORAS-2026/SUB/2026-H1/3', 'follow_up', 1, 'skipped', 2, 'c9afb84b-0992-457b-8c67-d9553bfb3582', 2, '339c92087b468ff61bb405c87931063d1416f479e87f75407200cd22b73825ba', '{}', '8fe0f2d0-849a-4122-83a2-de8713156374', NULL);
INSERT INTO public.record VALUES ('77804660-6ede-43d1-b8b5-231af2c8129d', 'BORAS-2026/SUB/ACT-2', 'activity', 1, 'planned', 1, 'c9afb84b-0992-457b-8c67-d9553bfb3582', 1, 'e086e74a52ade299b3d23cbfe73a3bd84d77afe9500c4b494dfc496255ca8481', '{}', 'a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', NULL);
INSERT INTO public.record VALUES ('abfaf37a-1c37-437e-acc4-24cbbbbd626c', 'BORAS-2026/FORUM/2026-05-01', 'meeting', 1, 'planned', 3, 'c9afb84b-0992-457b-8c67-d9553bfb3582', 3, '7a8ab2c385ad7d5e60521e46c41dabafba45ea8117190150361563941332df13', '{}', '8fdc3059-b0c1-4640-8250-540771136e73', NULL);
INSERT INTO public.record VALUES ('4b179fbb-d56e-4f8b-b1c1-af251c1c6b8b', 'BORAS-2026/ACT', 'activity', 1, 'cancelled', 2, 'c9afb84b-0992-457b-8c67-d9553bfb3582', 2, '9bf20cf4ca465535cb5445b2862c046547dd98a720e9c76a15c4ccc600013107', '{}', 'c9afb84b-0992-457b-8c67-d9553bfb3582', NULL);
INSERT INTO public.record VALUES ('3c88d081-b468-49ff-861e-2b5c6f0fc838', 'BORAS-2026/FORUM/2026-06-06', 'meeting', 1, 'cancelled', 2, 'c9afb84b-0992-457b-8c67-d9553bfb3582', 2, 'b765e9bb3685a373b05be6fbf4620968441316d7497f5c8d1512958da2a5574f', '{}', '8fdc3059-b0c1-4640-8250-540771136e73', NULL);



INSERT INTO public.record_area VALUES ('316abd97-5f43-4e66-b0b9-b70f246c5509', '1435');
INSERT INTO public.record_area VALUES ('dd5af0c6-16ed-4b42-a63a-b06c2944767f', '1490');
INSERT INTO public.record_area VALUES ('a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', '1490');
INSERT INTO public.record_area VALUES ('c9afb84b-0992-457b-8c67-d9553bfb3582', '1490');



INSERT INTO public.record_party VALUES ('316abd97-5f43-4e66-b0b9-b70f246c5509', '5cbdda59-2797-40a2-8c58-c0fbf06eb732');
INSERT INTO public.record_party VALUES ('316abd97-5f43-4e66-b0b9-b70f246c5509', 'f37aaf18-ee5f-4262-94dc-f091e48a8139');
INSERT INTO public.record_party VALUES ('dd5af0c6-16ed-4b42-a63a-b06c2944767f', '203b87b0-45c5-44e8-adb6-7495f5deaddd');
INSERT INTO public.record_party VALUES ('dd5af0c6-16ed-4b42-a63a-b06c2944767f', '6aeba8a1-423f-4b86-8e3c-a55de59f1c41');
INSERT INTO public.record_party VALUES ('a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', '203b87b0-45c5-44e8-adb6-7495f5deaddd');
INSERT INTO public.record_party VALUES ('a5a3cbd6-37f8-4de3-be66-1bbc1d823c3b', '6aeba8a1-423f-4b86-8e3c-a55de59f1c41');
INSERT INTO public.record_party VALUES ('c9afb84b-0992-457b-8c67-d9553bfb3582', '203b87b0-45c5-44e8-adb6-7495f5deaddd');
INSERT INTO public.record_party VALUES ('c9afb84b-0992-457b-8c67-d9553bfb3582', '6aeba8a1-423f-4b86-8e3c-a55de59f1c41');
INSERT INTO public.record_party VALUES ('268beb0d-269e-43ae-b700-b7d277cfab56', '203b87b0-45c5-44e8-adb6-7495f5deaddd');



INSERT INTO public.register_fact VALUES ('schema_version', '2');
INSERT INTO public.register_fact VALUES ('simulated', 'yes');
INSERT INTO public.register_fact VALUES ('register', '93b8acf0-fe87-4b6b-8b57-1de7313e627e');
INSERT INTO public.register_fact VALUES ('principal:postgres', '5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84');
INSERT INTO public.register_fact VALUES ('plan_fingerprint', 'f29d6eb9cac3c9c6b95ce371372c58850e8f60271481c0401cee9d8d078495c1');
INSERT INTO public.register_fact VALUES ('last_tick_on', '2026-07-02');



INSERT INTO public.round VALUES ('508e5fe1-db1d-4ce9-b982-2f9fb5bd23b3', '', '8a3fa226-e819-4758-bfd8-b507bdfdb672', '2026-H2', '2026-07-01', '2026-12-31', '2027-01-31', '', '', NULL, '[]');
INSERT INTO public.round VALUES ('77cf2bb4-4432-4ffe-9899-8e05e233d4ab', '', '8a3fa226-e819-4758-bfd8-b507bdfdb672', '2027-H1', '2027-01-01', '2027-06-30', '2027-07-30', '', '', NULL, '[]');
INSERT INTO public.round VALUES ('d8b73a40-f787-4b5b-a0c9-75e01aeae6a7', '', '8a3fa226-e819-4758-bfd8-b507bdfdb672', '2027-H2', '2027-07-01', '2027-12-31', '2028-01-31', '', '', NULL, '[]');
INSERT INTO public.round VALUES ('8fe0f2d0-849a-4122-83a2-de8713156374', '', '8a3fa226-e819-4758-bfd8-b507bdfdb672', '2026-H1', '2026-01-01', '2026-06-30', '2026-07-30', 'Styrgruppen', 'arbetet fortsätter', NULL, '[{"measure": "fler vuxna ute", "responsible": "fritidschef", "due_on": "2026-10-31"}]');



INSERT INTO public.sealed_text VALUES ('5b5194832b01b3acc749f65e6fe011ca9089aa3e0866026a1fed3fda4936fd84', '6d1076f504535d9f78746ec3cf68d1ce', 'postgres');
INSERT INTO public.sealed_text VALUES ('f9f31de5af53a88dfa294bce51c30f4d2d61597a9a03be42c25498d1858dd704', '04880c071692673570ddca91aef80316', 'Samverkansavtal');
INSERT INTO public.sealed_text VALUES ('d62745be5a87ceb9bc4eda9d6952cc86ba25f3c03cc8be0464b708320d99b8bb', 'b8f5fd91313c1e96f66dc243c276d306', 'tryggare centrum');
INSERT INTO public.sealed_text VALUES ('844a2fa5fc7b2495a6b6e45fe4d5443e9a7f6bd4aa662ae64abc935e0bf4efae', 'ee48dea279e50fd5dcfb9331fbca22a8', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('c5c13987d4e92632302e3cc86114503a5ea3d2739894936c31e7202f9de05308', 'e2c3ded8c2d6c2bd4aedf0c39ba8f9d9', 'brottsoffer');
INSERT INTO public.sealed_text VALUES ('0aa8d0723640e5b505c18365d7efeb077f97469475ef4ccf12a45064e406f661', '4e7e6354e6dadf55f7c4c61269670c5a', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('e2534771ec5e465275265e131fc6369bf6b55cf707febc6a40fd5ac7918b9494', 'd8042f117874c3c008c42483e56104fe', 'ordförande');
INSERT INTO public.sealed_text VALUES ('f3a46f982055b6f77396ddc334cc0841691a45252540bd4a822eddfe1bd1ecd8', 'cf30dd1467b9bac7a2658d061cc20f4b', '§ 14');
INSERT INTO public.sealed_text VALUES ('c180ce3f6b96f92d524235afcdab4063cedeb649e79c4a7d6add1d67e1953d98', 'c00c341eb8192007eee33da82ddcc082', 'ordförande');
INSERT INTO public.sealed_text VALUES ('5cab89bd6b753814d86677db6d511730d33b82e07d67d19aa335bd82bf946879', 'a70ac9757954eb005e27f033f3a91b1e', '§ 14');
INSERT INTO public.sealed_text VALUES ('e4d69016519bde08d493034221f8eec9c084d4ba8749423854c06ddacfbf66c6', 'a86b43ad878fbb2bdb06fa2b646d1774', 'ordförande');
INSERT INTO public.sealed_text VALUES ('e31a7f6c6c3b684ffc8cee8f68f734ab995ed589a3253db0352586696055742e', '6f336cc7ad560204d67832b371f0dbf0', '§ 14');
INSERT INTO public.sealed_text VALUES ('e30b5383959ca20e633bab19fa7b00f992ddf18464712b0d09d8a7369ee583e9', '05b95c97d4072cb861dd0edebdf5f8c5', 'ordförande');
INSERT INTO public.sealed_text VALUES ('89b0e24b8a8c7578e3791380fe7e79357c8bfc69b11e8e85d834c67d83ad3994', '79785eddbe34fa7afe2069b9e7fb8e22', '§ 14');
INSERT INTO public.sealed_text VALUES ('4d0a40b97a5360dd0736d11a16eda838e8cfa09b2ce2edbbeaff50057a3a44c5', 'e23eca5440c7440860d093f9b9f6fb32', 'fel i avskriften');
INSERT INTO public.sealed_text VALUES ('388d09bd9b9159cf573776508876a149c31ab77b7e5a3f649e10ea63c5c77bc7', 'ba2528bbb76737186386a5087046d1d3', 'Problembild');
INSERT INTO public.sealed_text VALUES ('a98d41976385add906c255d434393b9e21bbd5a25646406248391ef28288d9c7', '5949be901b302e889460f46d57bea808', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('ca582704db67879398a4ae993ca13fcacc93ec52498ee3758d4958b77f305e7f', '0f1ce44807c0bb10522126a5efa25d81', 'tre möten');
INSERT INTO public.sealed_text VALUES ('51e5df10e4ac404c208a4bcae070f1245dff1880f2bd6e50d34203a72e6bd015', 'ef22a8a05ea5c707d9e57346c240ae24', 'statistik');
INSERT INTO public.sealed_text VALUES ('10b733b6cdacc8065d1544ed3ac6007f61cfc007ca10e6d22ccf706215d86040', 'd85f7fcad5c410b53de774463092740e', 'två platser');
INSERT INTO public.sealed_text VALUES ('06db31cc90264f93aabe4b5e280eeb1dbd745e0899dad484fef018dcefd94275', '541534abb93907ad00a0d4c4044d8fad', '2025');
INSERT INTO public.sealed_text VALUES ('e5ba23e8c65ef68b5decd6dba2f16068e495eefa68b4ad55cf150e909b93c9aa', '1d4396a8db6f3a0412590f64e5893e0c', 'Brå');
INSERT INTO public.sealed_text VALUES ('f97c70bc05e5b2375dc5df7e8b554a606f8987ccda67e698dd992bfa00d1458a', '74b2ebfd7bbfb0e0e4af9acb9cf0d9b0', 'Trygghetsmätningen');
INSERT INTO public.sealed_text VALUES ('1b13a4da23bd0b533f78e2c90cda0db2363be41c7ed1fabb3d0cb03b4656e432', 'a6acd55c0bcdf76c076c13a3cae841e5', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('e60cc73818390c2e97448c6bc9de309de8bc881031c6e32b50dfb8019f90dd61', '109a5f187a777bf1db63049c7140d819', 'buskörning');
INSERT INTO public.sealed_text VALUES ('e346fc0f1dbfb06b1f8e6709a646ddcadc4a640663d304d1a64b1933a2e7b871', 'd5c521e7ba5e7b433784a53164280925', 'väger tyngst');
INSERT INTO public.sealed_text VALUES ('cf94c8caeb5fa11491f40bf9730bd0cf120a7ca56ed2ee1a4eabd99d861b08db', '8d3ef02fb6a4699b5a6b306a7c846330', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('b7645c73085867a07399c927288491fa90935133f034588adb2a20d97dbd7706', '802c212d78c4bf3fa0f879c9bca3d1b0', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('7a3ddf4bea98ae0717b5d7b8e64807babf8a07fb8b24b84772f1805d27840f32', 'b1a8c422a6672e219af74aa64760f450', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('da8655beb3d32f1f414d1c46507477e257b496ee7a7546ce49d2d6591e89fc6a', 'd57fca192fa29cc0a0aaaf71e8915ad8', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('cae1af2c498d925af23e905934682bb4a6a399d7a3210a10a8f41cd0b80e84d8', 'fe4e4764d59c31ace3566663efeb5d5e', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('4381f1798a1a23360c798db228cd88a119e3bbcc2a274cb1313cd06e08678ee7', '15df52c009aaf377c0319879e6afc489', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('bcb610bece779d4cea533f4792c0fd9a31824e441084c4eb65f6728d4e7e41c8', '0ebbcb1c7d2788f80c200c0685e967eb', 'utan siffrorna för centrum');
INSERT INTO public.sealed_text VALUES ('a825666be7326c27ee6bd699167c6f1b273c674be9900ccb11e90291ce2bf571', 'f64666ffc80671d3c9158c7d7fec4472', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('ebe346ba29892eef1c567310361c82d65773207fa60c06995c44982b00f56d4f', 'f6367e31d17b2e55e09f86bf3493029c', 'buskörning');
INSERT INTO public.sealed_text VALUES ('705025b8b7a307b9fe3192f6f7a105a2fa09e43be3fc294410bae2b70889c293', 'cabbe4225b9c8d51891bf92d1f1c6e90', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('d09a0887275261904828024e9e442ab9bc13fbf41724172cc835a4949e9fb92d', '5bf406da6a381f26d8d41ef712e6c650', 'Åtgärdsplan');
INSERT INTO public.sealed_text VALUES ('d4eba3f8171d8e20c1797075c936c58369da5c8e5380aecbfcb9d85ab817d5f6', '41786409424392817894d8fb98b58f09', 'kommunstyrelsen');
INSERT INTO public.sealed_text VALUES ('0b6a10a574165997b8d1d20dd9b07767644c17a2c189dd681860b5d497df2e29', 'c5a01a0ac64c1086344de5b651de2079', '§ 31');
INSERT INTO public.sealed_text VALUES ('fa428ccc43af39543f39c030d4dcb33eec1e9ef360cbd84f595616736cf53dd5', '4ef5f62dfbb08d7eb6d42aa0ce64ad22', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('7182ba60c5d46a705f8eaa2c5972ed8f3622f2258fad84eefbc3d77df6c5b41e', '9fcbe1b90986ba626288fc5f19f28ede', 'Underavtal');
INSERT INTO public.sealed_text VALUES ('1aa2e2987c602fb5d7f2acb0565b9e14542ae9964323dd17f1cc3c837f8fc6d7', 'e499c44428a01e6e83842d6c32102f98', 'trygghet');
INSERT INTO public.sealed_text VALUES ('f8c3845e92bb1d1df25218215d6c8359bbc0288e8f0f099a547cc217c521cf0f', 'e0ecea728549eab3d316d42782778898', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('f9fc25d85c34d14c734cac4b45077e52353e084dbd1d0e3dc5b876e553796254', 'b6ecb53ac22f1c543b57d68e1f9988db', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('7b29b7089fd605fefeee0f74b044336d176757b6080ec9285fa5df9e9f22cd81', 'c58394b4b3d0752bd91baad845d05d85', 'kallar');
INSERT INTO public.sealed_text VALUES ('916179b149fc5cbe4c5c37bec27931e39066ed2e824b15acc49c99663030704c', '21d00c7d96d596569e6617b23c30efc1', 'för anteckningar');
INSERT INTO public.sealed_text VALUES ('5d37f9bbe17b336310b1daca214d8cfdd22cf2c7f4857a00326373b81affbd48', 'd24c53b241c3be256cd0081d0f44e4ae', 'samordnare');
INSERT INTO public.sealed_text VALUES ('ac0557230be0168dec990da50d75e00eccb536295024acf5a847a12e3b7a139e', '122451ce19584f2a4d75f2ead812d9ba', 'kommunpolis');
INSERT INTO public.sealed_text VALUES ('3d3111ae328fd5e71b5e5019236cf470c4561b1cc6cf44330aee2e618c356d14', 'afb2feb4451734cc18086e755e7ab958', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('f9652733e8d0b1c08fb8034475ee0cf7e54f523511cd0db8335585bebe0145aa', '251bd1141b5c136ee7a71e158ae94b63', 'ordförande');
INSERT INTO public.sealed_text VALUES ('f1302f9a1f1bccfc75c2ab57e569355d2000bdeabd06e8ab7ac34853082da7aa', '4285fef884b2a76caa20192f6b71f1d5', '§ 14');
INSERT INTO public.sealed_text VALUES ('30bece773ee183227964242cc07569fd76638bcbbe8ccde5fc58baa49ab650d8', 'cc65537b6837b01e82efb60018ae1898', 'ordförande');
INSERT INTO public.sealed_text VALUES ('c915886a8d8142492826059fb838037d9407330e23def2efc883ba16c8357dd3', '540266395ca9db2a03e73ad57b2c4a0b', '§ 14');
INSERT INTO public.sealed_text VALUES ('eb7f214661a393d7cf4f5a72b11af3c5d28c7fe63ea20fcc1a6c456e9216db8a', '2443ac26ec3bc961b8cc109243ae2e19', 'ordförande');
INSERT INTO public.sealed_text VALUES ('296eb6a98ca79c51931249449f1e3dfcbc25835cff923f1d87689044adfa8cf1', '5512f56f2f0eb84704609fb1caea3eb8', '§ 14');
INSERT INTO public.sealed_text VALUES ('3383dc937fd01f2387a42f3f9e89955b5e49f645c0ebb92f8cf3b33314f21016', '7375048cdce0f8cd04cc746597c626f6', 'ordförande');
INSERT INTO public.sealed_text VALUES ('b4a81979b53d1de70227fe000f63ea1e865f97955130716d6ad509e7e77ec2b0', 'cc36879ecb3c9c23e44fbc3b36d5e761', '§ 14');
INSERT INTO public.sealed_text VALUES ('223779f119c166cd5fd4163842b33f57a6525a80fff3e26db449d6b33db4cbd2', '816ea4dd2b79ba52c80f8e3af877eb7f', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('36606916f17c3cf42c910d4d4c9448c2bc95a5e6ca70aef1980af7e1ad67ef7f', '953e18ce47cc20b0e12807293e2ed62f', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('38c1c80e7aa6547a1ca8c5109332b9f71a741937aea10139f902f75bb71cb48f', '0f717e7aa840a3f4082a41f52151dda0', 'färre unga utsätts');
INSERT INTO public.sealed_text VALUES ('3609554fc25ac0e5f6f81c5234c515d81146b7623abb9eb77e7514719f290502', '94d2e0460176d2799f26bebb30e5d216', 'fältassistenter');
INSERT INTO public.sealed_text VALUES ('a3c41670d1df6f95224c91517160f971f976dc6e9defab6355a936c930a34426', '584635a69f3d0ffe734b8bdacf5ca79d', 'socialchef');
INSERT INTO public.sealed_text VALUES ('1aa6ed35f52f1ee845b1407a91cdb62e8b0aff50ba1b9949883aff037685422c', 'a8345c5bdb555fb5c2a8191cd5d8eb27', '2025');
INSERT INTO public.sealed_text VALUES ('2b19ad855609cc2d04ec3df5c00696c922bcceeeacb777e90e7fe3717594cebe', 'f9cdca78238b9eb1e11257132c975835', 'Skövde');
INSERT INTO public.sealed_text VALUES ('692e80a92af392b9c6857128bef785ee728acffffb431a4bd69a3bc8f78989af', '7043d8ab1ad795e2928715104b0b2838', 'anmälda rån');
INSERT INTO public.sealed_text VALUES ('bd33e5b3d55734a959f96726fc6793136e2c9a4522c60a20ff284b440805e167', '4a793fdae584b4d874fad4f81f02737b', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('c680c820d73e301b0ff00d2d47287b477626b29453daf2029f16c1a82059ef5b', 'cda6abd21469f4009f0620ddd2c8555d', 'vi gör det här');
INSERT INTO public.sealed_text VALUES ('e8fae59f4b60793b7d2730d2f062ec9cadc0e96711d1e2ff7b576b9009dfce01', '3e3fe60f5189c4e26317233344a062cb', 'webb');
INSERT INTO public.sealed_text VALUES ('92fffee894ba7f2c8a666ecf1910110e4edafea45438ffdaadb8342b5428fd07', '0d7daeddb45ccf337f86f21b59c0b59d', 'boende');
INSERT INTO public.sealed_text VALUES ('7c9f95e5cffc5816e58c6944375f571116533e63a37c83246c8e490085df1117', 'f94f9fbf69849abaafba17a46a43a7c9', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('47e2a2ba73c681fe5b4c2f74b416bf7abaa7f09e934886a2bdd16e53e0ec88eb', 'b7b6fe93e3bc922e42967d0f41d275e3', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('159e1c360eb5ae6b80967a1b374de7d023e2a1dc76c8c98b25607860aa53ecf6', '10840889733697ed3bba294b595a7f97', 'samordnare');
INSERT INTO public.sealed_text VALUES ('cc4df0ceebac79334b949e73e322b58f85b06a484c0c0fe3dd8a584372596ba3', '1bac285e0506b627f8c10c3cedec70f7', 'växeln');
INSERT INTO public.sealed_text VALUES ('fb831fc37dcc75b3ca3776954faaa67e924501985b2f138e17b084d68aee5f75', 'dfc819e28a6ee0275c14adea8f1d0532', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('fd1930aa876c8cd982ac501b496e3ec0a55d42cd10f2ec720894935134ae3469', 'b84b313ff46ba78f91a67a55caedcd5e', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('c1324353b043cd467451e782173646ec23398be8ec122fc7836852d32b89dfed', '303fe9c3857e6ccd22adb21c868e1a1e', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('b7b8c37e85fe4a760674dc5ef200be7c57280adf7a4054c6f8106fa4a1b41f71', '90a2fe1d32b3c0c5a32d353324a6308b', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('ff1d195749a4099c5d9b527b5a378aff777263fe5c1414604aa0d715cddb3da4', '821b5fa2f0f86092fdddce897a1f5226', 'Föräldravandring');
INSERT INTO public.sealed_text VALUES ('50a90fb0f84a50b3a553bb5b76f06f3fda94cf177f85104b4c1e17644b758bb0', 'afbf5f33af48795d9ad2c5435b497f6b', 'minst 8');
INSERT INTO public.sealed_text VALUES ('c9e04595a9d47bdb852ec75c7e78630f22624e8b957951a55cc1735bdd11a5e7', '575568e960b99c02f584246b273e635e', 'regn');
INSERT INTO public.sealed_text VALUES ('cd929b86e7b32a177ab7ee69e18b12430b839ed27a41639d0a8e93b389a5a030', 'b2bef2650e46889dfdbb2a98f1eaa12b', '2026-03');
INSERT INTO public.sealed_text VALUES ('1d4bc7629acae1e293aca4e52d8d56c597a9da685590f05e0a27e3790426b7ff', '6fd53a7628f1bf0130e5c827eede1baa', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('c2c816132b9027d1fcb065c7c5ae010463bea640a207c230253627fef93ba3b2', 'c164f4b6e1cccc2dc26fecab283ed99b', 'Styrgrupp');
INSERT INTO public.sealed_text VALUES ('9b2ed9d8aed76773e3a6ee43290812d1e2da387ad985e52f6128342efda6cfa9', 'b06ed24f43bb775467fdb8c6ecb1c979', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('1fa026b6694cdc7051cff734690ae76f1137b02dbc3ba26cb632b8a5594e8582', '6f53faae1e51fa28c6de91e55aa36dd5', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('397979daad35a994747940aa9887bf9244a5a9ce5f0266c3c9ff55467df3f2a6', '47909e847de721c0034b8f3030db2058', 'områdeschef');
INSERT INTO public.sealed_text VALUES ('e9bc4a366aaed91550a4b82dc3421058db9037e118dd440bbeef6ef0edf7ae73', '5426452505ffebaabae4a893193f7b1d', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('bc2540a4e120e28231b3c989f75e72f628b27820083d03fcf84163945d8084e5', '76067beab67ce06dc9534e142d4c8859', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('bd422a07e1a4ec6bc1bfdf68e5bdaf3e63a8106329283cf734056468d297e897', 'c06eb1aab365fda76218a1557411ed76', 'områdeschef');
INSERT INTO public.sealed_text VALUES ('b6166755c412e2c9c772c03ad9533126833b691868459f5418dad1d34ecdc4c0', 'c6efc141466ea664281a9c38934167aa', 'Trygghetsvandring');
INSERT INTO public.sealed_text VALUES ('0d1b75dc1a6261113005f3eff464a647249ee6ba5970fd8c4b41ddb53f000210', '05ee9fe582054b6d32ff5b064cdaf19b', 'fritidschef');
INSERT INTO public.sealed_text VALUES ('a51f973ae78bcdc416f60187629be137ef07846bbe15f8442696efaae9ed9c5f', '0e836cbb6538ec9c4c400d9bf84322e7', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('5f5847c375743f728b32fada9b736565af859509f7aa93bd6067e5719fe58235', 'a0d4f6b4f46a4b119e9caf930ec58559', 'Trygghetsvandring');
INSERT INTO public.sealed_text VALUES ('d0fd06f3b4ebad343b2bf378c75be3955ffeeae4657d019442381ae5130b7069', '041dc50ec35725f310dab090c65a3500', 'fritidschef');
INSERT INTO public.sealed_text VALUES ('bcd31d38740f4d0fe609890d1c2a38213bfab761722e2e4762274b81c886ebdb', 'ebed00b04ca53ab6bc34c443bc1c7b74', 'anmälda rån');
INSERT INTO public.sealed_text VALUES ('3a76a75e5b82408808ca675beaa644c34ca8a8c91c4222374af650760005950e', '65ea6ba7030271a698dd3def99de7547', 'anmälda rån');
INSERT INTO public.sealed_text VALUES ('87c438e6db89bf62b44be46cc482709ace6898ef61d98028275d6da1fc0cba2a', '3b91b44ee5035588e95bc9a7ec60e5b5', 'Skövde');
INSERT INTO public.sealed_text VALUES ('8fc380f85eb8c9c048a1924559147b6de573ff58439ec6a290520ba583adde31', 'ab4c1534168a73862a51571568aa38a2', 'som planerat');
INSERT INTO public.sealed_text VALUES ('dbd00f23edde8da85a5ef33c20608270b094edbd3a3cc2219ce04920da06d3fc', 'cd26ee041a2ab89405da012675e135c5', 'ont om folk');
INSERT INTO public.sealed_text VALUES ('ab01335a0ceba77261cc97f826d1fad8986d9aeb350d593d0bc5e29e8eb31c05', 'f17f0ac2fa017415991fc5724d4b5e66', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('2f675714bc9ff917ff35072c50ba5c2735d016068fc01f05ca8c9e8b6e6e8cd3', '56355aec1316c718f39ea2a7bf950143', 'färre rån');
INSERT INTO public.sealed_text VALUES ('5bd2a21c0c6e27dcf88d26f58f980627e654d40576e1223a3d2fb9fa384d2d12', '4e6e1e8675a6ffd0b364070adf7da62a', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('cfcff29c09afab89437eebab0d28795f556b7c035c0eca80070f1095ea35f599', '51e6a37b2ec861e12f032ec37b141d57', 'Styrgruppen');
INSERT INTO public.sealed_text VALUES ('050ca7364b8ca536a0e6d50a5dc9c6a3a3cdef1d1d232aede811d0a72b52a274', '647d357eee6fe98d29fd75e456c34543', 'arbetet fortsätter');
INSERT INTO public.sealed_text VALUES ('29d1882114ae999859a023ec3fa1941110dead41b2b834edf9bdbc1d3d2f621f', '4400d586a89af455934a12fa040ab8d2', 'fler vuxna ute');
INSERT INTO public.sealed_text VALUES ('fab6c2449add90eacf4ae3b0cca1261000e682144ff6b8e9113e8ae9b3d4621a', '94813bd2547f7d514ec2e07f0fe9068b', 'fritidschef');
INSERT INTO public.sealed_text VALUES ('eea5508e9b17ad725782d81132c5285c4c72c999f682b9e26d256819b998de0f', 'e759852d9e1bed0b64a7cdfcb919380f', 'för tidigt att säga');
INSERT INTO public.sealed_text VALUES ('640abfc002ebf1a2bcc2ed789f5554e570b101e9faa383c422ce5cd30189acbc', '0f83868eae6f6ee55ef3ca04362e8682', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('c29af026459a16519e8f8a6b70f73fae4a9066d553fc92e2c6c0a411ff79c5c2', '035b62a66714cf8f025bf2d54ae24bc6', 'fler vuxna ute');
INSERT INTO public.sealed_text VALUES ('4c98faa5b003dcccdff15eff077e96bf66a6d3f277a79b09cbec306a41941276', 'a97c710419e6bb53d026874d1a9a28cb', 'fritidschef');
INSERT INTO public.sealed_text VALUES ('98db023e05ca86832f89489b861110238181ecd79410f9c1ac46ef2eb542e8d8', '99a573c218fff909553b0c8d76396b51', 'fel i avskriften');
INSERT INTO public.sealed_text VALUES ('220c351b024a6562c95f9241b561e66e70d2824409ee3a76f86764831a667c28', '17aefcbf8ec31ebfac17068cc63e4e7d', 'fel i avskriften');
INSERT INTO public.sealed_text VALUES ('a5eae0363c78099209f2aa861967dc1a88d220adfcac922d27ab2a051e0e62f0', '0b987cea7d69318d3dfa6c85bbcdacc5', 'fel i avskriften');



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
INSERT INTO public.stored_definition VALUES ('communication_plan', 1, '0c64059ba07d7b24c6307961d334d82f8079b6b8c62ed01dba237f77bdb9c06b', 'machine = "communication_plan"
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
guards = ["hangs_on_an_agreement", "is_the_only_one", "states_goal_and_purpose", "names_who_is_responsible", "says_what_is_told", "reaches_inwards_and_outwards", "ends_with_its_agreement", "the_agreed_function_decides"]
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
INSERT INTO public.stored_definition VALUES ('main_agreement', 2, '6abaacbbbae532f2845e62698e54f8e49aca7a01a45e1aea6205ba8039e25ab9', 'machine = "main_agreement"
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
effects = ["replaces_predecessor", "owes_what_was_not_carried_over"]
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
INSERT INTO public.stored_definition VALUES ('municipal_plan', 1, 'c17012d3a20e78392b904a6b86dfbf663721f984ab8d0d20e0d5378bdeaa4ce6', 'machine = "municipal_plan"
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
source = ["decided"]
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
INSERT INTO public.stored_definition VALUES ('problem_picture', 1, 'fd9ec47e79214041b42ae3ef411d96687baad2a78ec33e964d98437480627df2', 'machine = "problem_picture"
version = 1
initial = "planned"
final = ["superseded", "abandoned"]
struck = "abandoned"

[amend]
freely_in = ["planned", "gathering"]
with_reason_in = ["drafted", "prioritised"]

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
voids = []
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
INSERT INTO public.stored_definition VALUES ('sub_agreement', 2, 'cde4bb20137ec2c6f6a6698aec67f7c672aad8e580a3d0a60c5ec2f5f8e22d80', 'machine = "sub_agreement"
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
effects = ["replaces_predecessor", "owes_what_was_not_carried_over"]
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



INSERT INTO public.unit VALUES ('203b87b0-45c5-44e8-adb6-7495f5deaddd', 'Borås', 'borås', 'municipality', '', '', '', '1490');
INSERT INTO public.unit VALUES ('6aeba8a1-423f-4b86-8e3c-a55de59f1c41', 'LPO Borås', 'lpo borås', 'police', 'Polismyndigheten', '202100-0076', '', NULL);
INSERT INTO public.unit VALUES ('5cbdda59-2797-40a2-8c58-c0fbf06eb732', 'Tanum', 'tanum', 'municipality', '', '', '', '1435');
INSERT INTO public.unit VALUES ('f37aaf18-ee5f-4262-94dc-f091e48a8139', 'LPO Västra Fyrbodal', 'lpo västra fyrbodal', 'police', 'Polismyndigheten', '202100-0076', '', NULL);



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




