




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



INSERT INTO public.action_plan VALUES ('f7c2c0e2-54bb-49b8-afd5-6cf5b61bc1dd', '2026-03-10', 'P90D', '2026-04', '2026-04-01', '2026-04-30', 'assumed', '2027-12-31', '2027-12-31', '2027-12-31', 'stated', '2026-04-01', 'ungdomar', 'ungdomar', 'färre unga utsätts', '', '', '', '', '[{"party": "116a1fe7-63f6-45aa-88d7-5c6cf14edb1c", "commitment": "f\u00e4ltassistenter", "responsible": "socialchef"}]', '[{"name": "anm\u00e4lda r\u00e5n", "direction": "lower", "baseline": "34", "baseline_period": "2025", "control_area": "Sk\u00f6vde"}]');



INSERT INTO public.activity VALUES ('fba3a040-1189-4511-9b86-cb7356393701', '', NULL, NULL, NULL, '', NULL, NULL, NULL, 'Föräldravandring', NULL, '', 'both', '', 'minst 8', '[{"number": "3", "period": "2026-03", "on": "2026-03-31", "note": "regn"}]');
INSERT INTO public.activity VALUES ('a0478406-1207-4609-8d98-93a13374fd50', '', NULL, NULL, NULL, '2026-10-31', '2026-10-31', '2026-10-31', 'stated', 'fler vuxna ute', '278da014-bdb3-49d1-9feb-7af04925858a', '', NULL, 'fritidschef', '', '[]');
INSERT INTO public.activity VALUES ('8522f23d-6c57-4674-bbec-8b254e6e9f00', '', NULL, NULL, NULL, '2026-09-30', '2026-09-30', '2026-09-30', 'stated', 'Trygghetsvandring', '1815ee95-9608-4486-8a09-43c888a89394', '', NULL, 'fritidschef', '', '[]');



INSERT INTO public.agreement VALUES ('5b2b062b-8a9c-4d34-8a4f-660d98bb166e', '', '', '[]', '[]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '', NULL, NULL, '[]', '[]', '', '', '');
INSERT INTO public.agreement VALUES ('e6f5bb75-3601-40b8-a451-b3b731776687', '', '', '[]', '[]', '', NULL, NULL, NULL, '2020-12', '2020-12-01', '2020-12-31', 'assumed', '', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '', NULL, NULL, '[]', '[]', '', '', '');
INSERT INTO public.agreement VALUES ('7b569c9e-9cf5-4fd5-ae5d-629476123e52', 'Samverkansavtal', '', '["tryggare centrum"]', '["ungdomar", "brottsoffer"]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-02-01', '2026-02-01', '2026-02-01', 'stated', '2029-12-31', '2029-12-31', '2029-12-31', 'stated', NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '', NULL, NULL, '[]', '[]', '', '', '');
INSERT INTO public.agreement VALUES ('7612e413-a6e7-4fd0-8339-1aac4dff5c6a', 'Underavtal', '', '["trygghet"]', '["ungdomar"]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-03-10', '2026-03-10', '2026-03-10', 'stated', '2028-03-09', '2028-03-09', '2028-03-09', 'stated', NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '', '2026-01-19', 'P9M', '[{"party": "116a1fe7-63f6-45aa-88d7-5c6cf14edb1c", "function": "samordnare", "percent": "50"}, {"party": "2c025bb3-e340-4e61-a145-e079719b0484", "function": "kommunpolis", "percent": "25"}]', '["kallar", "f\u00f6r anteckningar"]', '', 'kommunchef', '');



INSERT INTO public.alembic_version VALUES ('0002');



INSERT INTO public.area VALUES ('1490', 'Borås', 'municipality', NULL);
INSERT INTO public.area VALUES ('1435', 'Tanum', 'municipality', NULL);



INSERT INTO public.communication_plan VALUES ('7c60b70d-1998-4917-9937-f4d953b12f86', '2026-03-10', 'P30D', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-04-01', '', '', '', '', '', '["vi g\u00f6r det h\u00e4r"]', '[{"reach": "external", "group": "boende", "channel": "webb"}]');



INSERT INTO public.contact_list VALUES ('a74f09ae-8259-4464-a363-57f59a6d31bb', NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-04-01', '', '[{"party": "116a1fe7-63f6-45aa-88d7-5c6cf14edb1c", "function": "samordnare", "reached_at": "v\u00e4xeln"}]');



INSERT INTO public.deadline VALUES ('7b569c9e-9cf5-4fd5-ae5d-629476123e52', 'term_begins_unsigned', '2026-02-01', '2026-01-30', 3, false, 'settled', 5, NULL);
INSERT INTO public.deadline VALUES ('7b569c9e-9cf5-4fd5-ae5d-629476123e52', 'begin', '2026-02-01', '2026-02-01', 0, true, 'settled', 6, NULL);
INSERT INTO public.deadline VALUES ('7b569c9e-9cf5-4fd5-ae5d-629476123e52', 'expire', '2030-02-01', '2030-02-01', 2, true, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('7b569c9e-9cf5-4fd5-ae5d-629476123e52', 'main_agreement_ends', '2030-01-31', '2030-01-31', 3, false, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('7b569c9e-9cf5-4fd5-ae5d-629476123e52', 'expire', '2030-01-01', '2030-01-01', 2, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('7b569c9e-9cf5-4fd5-ae5d-629476123e52', 'main_agreement_ends', '2029-12-31', '2029-12-28', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('5b2b062b-8a9c-4d34-8a4f-660d98bb166e', 'to_be_decided:purposes', '2026-06-01', '2026-06-01', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('60576d88-2a55-4623-af42-e522f650a8e3', 'picture_owed', '2026-10-19', '2026-10-19', 3, false, 'settled', 8, NULL);
INSERT INTO public.deadline VALUES ('60576d88-2a55-4623-af42-e522f650a8e3', 'picture_to_be_updated', '2028-03-02', '2028-03-02', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('509c313e-3a39-410b-b5b4-266dc757c69b', 'plan_to_be_followed_up', '2028-03-02', '2028-03-02', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('7612e413-a6e7-4fd0-8339-1aac4dff5c6a', 'sub_agreement_owed', '2026-10-19', '2026-10-19', 3, false, 'settled', 5, NULL);
INSERT INTO public.deadline VALUES ('7612e413-a6e7-4fd0-8339-1aac4dff5c6a', 'term_begins_unsigned', '2026-03-10', '2026-03-10', 3, false, 'settled', 5, NULL);
INSERT INTO public.deadline VALUES ('7612e413-a6e7-4fd0-8339-1aac4dff5c6a', 'begin', '2026-03-10', '2026-03-10', 0, true, 'settled', 6, NULL);
INSERT INTO public.deadline VALUES ('7612e413-a6e7-4fd0-8339-1aac4dff5c6a', 'expire', '2028-03-10', '2028-03-10', 1, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('7612e413-a6e7-4fd0-8339-1aac4dff5c6a', 'sub_agreement_ends', '2028-03-09', '2028-03-09', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('f7c2c0e2-54bb-49b8-afd5-6cf5b61bc1dd', 'action_plan_owed', '2026-06-08', '2026-06-08', 3, false, 'settled', 3, NULL);
INSERT INTO public.deadline VALUES ('f7c2c0e2-54bb-49b8-afd5-6cf5b61bc1dd', 'end', '2028-01-01', '2028-01-01', 1, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('f7c2c0e2-54bb-49b8-afd5-6cf5b61bc1dd', 'annex_ends', '2027-12-31', '2027-12-30', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('f7c2c0e2-54bb-49b8-afd5-6cf5b61bc1dd', 'begin', '2026-04-01', '2026-04-01', 0, true, 'settled', 4, NULL);
INSERT INTO public.deadline VALUES ('7c60b70d-1998-4917-9937-f4d953b12f86', 'communication_plan_owed', '2026-04-09', '2026-04-09', 3, false, 'settled', 3, NULL);
INSERT INTO public.deadline VALUES ('7c60b70d-1998-4917-9937-f4d953b12f86', 'begin', '2026-04-01', '2026-04-01', 0, true, 'settled', 4, NULL);
INSERT INTO public.deadline VALUES ('9e4d9281-caa9-47a0-9e13-fdebc7562d20', 'follow_up_plan_owed', '2026-05-09', '2026-05-08', 3, false, 'settled', 3, NULL);
INSERT INTO public.deadline VALUES ('9e4d9281-caa9-47a0-9e13-fdebc7562d20', 'end', '2028-03-10', '2028-03-10', 1, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('9e4d9281-caa9-47a0-9e13-fdebc7562d20', 'annex_ends', '2028-03-09', '2028-03-09', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('9e4d9281-caa9-47a0-9e13-fdebc7562d20', 'begin', '2026-04-01', '2026-04-01', 0, true, 'settled', 4, NULL);
INSERT INTO public.deadline VALUES ('40624387-95e3-4591-a769-75020b1c4a21', 'lay_out', '2027-01-01', '2027-01-01', 0, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('a6bdc918-f091-434e-81d0-0852af8a193a', 'lay_out', '2027-07-01', '2027-07-01', 0, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('cf7b1fb1-0088-435e-9840-2a9211ce8a42', 'lay_out', '2028-01-01', '2028-01-01', 0, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('a74f09ae-8259-4464-a363-57f59a6d31bb', 'begin', '2026-04-01', '2026-04-01', 0, true, 'settled', 3, NULL);
INSERT INTO public.deadline VALUES ('278da014-bdb3-49d1-9feb-7af04925858a', 'lay_out', '2026-07-01', '2026-07-01', 0, true, 'settled', 2, NULL);
INSERT INTO public.deadline VALUES ('278da014-bdb3-49d1-9feb-7af04925858a', 'round_to_be_concluded', '2026-07-30', '2026-07-30', 3, false, 'settled', 3, NULL);
INSERT INTO public.deadline VALUES ('a0478406-1207-4609-8d98-93a13374fd50', 'activity_time_is_up', '2026-10-31', '2026-10-30', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('1815ee95-9608-4486-8a09-43c888a89394', 'meeting_to_be_held', '2026-05-01', '2026-04-30', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('8522f23d-6c57-4674-bbec-8b254e6e9f00', 'activity_time_is_up', '2026-09-30', '2026-09-30', 3, false, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('61d04d7e-704c-4b2b-b667-0461dfdbcee3', 'meeting_to_be_held', '2026-06-01', '2026-06-01', 3, false, 'superseded', NULL, NULL);



INSERT INTO public.follow_up VALUES ('8f1d5af7-0e6c-4b93-8f60-08c4586c5bdf', 'anmälda rån', 'effect', 'action_plans', 'f7c2c0e2-54bb-49b8-afd5-6cf5b61bc1dd', '', '', '', '[]', '', NULL, 'anmälda rån', 'lower', '34', NULL, NULL, NULL, 'Skövde', NULL, NULL);
INSERT INTO public.follow_up VALUES ('1660cdd6-744d-4cf1-854a-55c0122de99f', '', 'process', 'agreement', '7612e413-a6e7-4fd0-8339-1aac4dff5c6a', '', '', 'som planerat', '[{"party": "116a1fe7-63f6-45aa-88d7-5c6cf14edb1c", "kept": "partly", "remark": "ont om folk"}]', '', NULL, '', NULL, NULL, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO public.follow_up VALUES ('abc3e82c-7182-4d3a-8b0b-e9de032e13d7', '', 'process', 'organisation', NULL, '', '', 'färre rån', '[]', '', NULL, '', NULL, NULL, '21', 'fell', 'unknown', '', '30', '29.5');



INSERT INTO public.follow_up_plan VALUES ('9e4d9281-caa9-47a0-9e13-fdebc7562d20', '2026-03-10', 'P60D', '2026-04-01', '2026-04-01', '2026-04-01', 'stated', '2028-03-09', '2028-03-09', '2028-03-09', 'stated', '2026-04-01', '', '[{"subject": "organisation", "aspect": "process", "cadence": "half_yearly"}, {"subject": "action_plans", "aspect": "effect", "cadence": "half_yearly"}]');



INSERT INTO public.forum VALUES ('7485b6a5-64e0-4769-892b-a3d52348c307', 'Styrgrupp', 'steering', '["strategic"]', '', '', 'kommunchef', true, '[{"party": "116a1fe7-63f6-45aa-88d7-5c6cf14edb1c", "function": "kommunchef"}, {"party": "2c025bb3-e340-4e61-a145-e079719b0484", "function": "omr\u00e5deschef"}]', 'monthly', '');



INSERT INTO public.function_holding VALUES ('079d91e1-0c55-497f-bedc-3a675812b80e', '116a1fe7-63f6-45aa-88d7-5c6cf14edb1c', 'coordinator', '9285afa8-7369-478a-b725-9f8f18fe5f3b', 'ordinary', '2026-01-10', NULL);



INSERT INTO public.history VALUES ('7b569c9e-9cf5-4fd5-ae5d-629476123e52', 1, '{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["116a1fe7-63f6-45aa-88d7-5c6cf14edb1c","2c025bb3-e340-4e61-a145-e079719b0484"],"priorities":["ea8a70e7c56b7bbacaa7692b2fae12bfb0cd8f75c7328b0dca39caa142786a99","78b3973eaeffe52dd6ab5b2b6b6a2c63e7bb1f5a533d3585fadec3b07fed0639"],"purposes":["79a48d2bb7fef481218e7e73b0e48f469c5bfad2ca6beb12d530c3fe465eae80"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"cea012504923ea293deb0a27f56084e0d46b0eac777ccbf870da29afbc664db2"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":2,"on":"2026-01-10","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"7b569c9e-9cf5-4fd5-ae5d-629476123e52","recorded_at":"2026-01-10T04:50:49.775923+00:00","reference":"BORAS-2026","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '683b058faeff7c1af7c898c10e003499d71de80fca2cf5376e9decaf5c618e9d');
INSERT INTO public.history VALUES ('5b2b062b-8a9c-4d34-8a4f-660d98bb166e', 1, '{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["3240359c-9635-4c95-8621-2d9d0ec07ffa","64d7e2b6-f4b7-4c82-931d-f02bb110085f"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":2,"on":"2026-01-10","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"5b2b062b-8a9c-4d34-8a4f-660d98bb166e","recorded_at":"2026-01-10T04:50:49.775923+00:00","reference":"TANUM-2026","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'd105692e23f09a0c7a00c477e29d4f2183f4ff41987638a2035e8f0b4b4a6d08');
INSERT INTO public.history VALUES ('e6f5bb75-3601-40b8-a451-b3b731776687', 1, '{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["116a1fe7-63f6-45aa-88d7-5c6cf14edb1c","2c025bb3-e340-4e61-a145-e079719b0484"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":2,"on":"2020-12-31","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"e6f5bb75-3601-40b8-a451-b3b731776687","recorded_at":"2026-01-10T04:50:49.775923+00:00","reference":"BORAS-2021","seq":1,"today":"2026-01-10"}', '0000000000000000000000000000000000000000000000000000000000000000', '66ac3d8d4d6be20fa89d78ca0720619fe7620d53c58de9049808dd0081556f6a');
INSERT INTO public.history VALUES ('7b569c9e-9cf5-4fd5-ae5d-629476123e52', 2, '{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"3751acd1442af522785ff223dc1103010f216497feaadb1c4fc01e449949dc92","record":"7b569c9e-9cf5-4fd5-ae5d-629476123e52","recorded_at":"2026-01-10T04:50:49.775923+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}', '683b058faeff7c1af7c898c10e003499d71de80fca2cf5376e9decaf5c618e9d', '41a88205edc3f60b338d3201dce8aa2f910ef3e43d7480ae3e34167dbea77b80');
INSERT INTO public.history VALUES ('7b569c9e-9cf5-4fd5-ae5d-629476123e52', 3, '{"acts":[{"capacity":"ordinary","function":"96cb9968059f447fd5f1ab1e165a9a84cb00a7d12675a35280b73c2ce862d0a9","item":"f0b6d294336fb32bb6eb183ca7128dffe0b7949fd379e646aa433b06bc5ab79f","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"116a1fe7-63f6-45aa-88d7-5c6cf14edb1c"}],"decider":{"evidence":"db9f502482a0ecf2064260f3cc51ca1bbfe62f986eca518a9c2dfb57b9a36c80","function":"1701bca4d30c6574fb2c4241d6032e2c74b478e7ccf731082ec13f9b38762878","unit":"116a1fe7-63f6-45aa-88d7-5c6cf14edb1c"},"kind":"changed","on":"2026-01-12","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"7b569c9e-9cf5-4fd5-ae5d-629476123e52","recorded_at":"2026-01-20T04:50:50.246106+00:00","seq":3,"today":"2026-01-20"}', '41a88205edc3f60b338d3201dce8aa2f910ef3e43d7480ae3e34167dbea77b80', '9a4f4c773885f4a0aa71ab08fae46f309bb63a68e885bf1757d3363ac00bfc78');
INSERT INTO public.history VALUES ('7b569c9e-9cf5-4fd5-ae5d-629476123e52', 4, '{"acts":[{"capacity":"ordinary","function":"ff1929d81b3836edef82828630b9753b1282add1f39c0e6eae1dac992a4bccf7","item":"f51c1c025a6f7ada93aab49a60b2681e929d63a2123a33d914f880a949b179b3","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"2c025bb3-e340-4e61-a145-e079719b0484"}],"decider":{"evidence":"2680094020370fcc0a9e57010607c60ba8a9f3a55a12ad0358fb8b07eca9b7d6","function":"2415a6ac30abb6a27f42cccca3a205e8ebb76fd1ebc561eff941b56bcc8c700d","unit":"2c025bb3-e340-4e61-a145-e079719b0484"},"kind":"changed","on":"2026-01-19","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"7b569c9e-9cf5-4fd5-ae5d-629476123e52","recorded_at":"2026-01-20T04:50:50.246106+00:00","seq":4,"today":"2026-01-20"}', '9a4f4c773885f4a0aa71ab08fae46f309bb63a68e885bf1757d3363ac00bfc78', '35356ed03d056c78def0e572ece808bc0ad2c872c9792419746d2d468f920874');
INSERT INTO public.history VALUES ('7b569c9e-9cf5-4fd5-ae5d-629476123e52', 5, '{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"7b569c9e-9cf5-4fd5-ae5d-629476123e52","recorded_at":"2026-01-20T04:50:50.246106+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}', '35356ed03d056c78def0e572ece808bc0ad2c872c9792419746d2d468f920874', 'dbfec8ba536131bb1a12cf298535433da97c585a6b1d98892ea9e58fc02487af');
INSERT INTO public.history VALUES ('60576d88-2a55-4623-af42-e522f650a8e3', 1, '{"cause":["7b569c9e-9cf5-4fd5-ae5d-629476123e52",5],"changes":{"owed_since":"2026-01-19","owed_within":"P9M","parent_id":"7b569c9e-9cf5-4fd5-ae5d-629476123e52"},"dest":"planned","kind":"moved","machine":"problem_picture","machine_version":1,"on":"2026-01-19","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"60576d88-2a55-4623-af42-e522f650a8e3","recorded_at":"2026-01-20T04:50:50.246106+00:00","reference":"BORAS-2026/PICTURE","seq":1,"today":"2026-01-20","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'b8ee26dd41d3cc32502441391fce64a5c6d5cc8b518207d3567741944d24d7d9');
INSERT INTO public.history VALUES ('7612e413-a6e7-4fd0-8339-1aac4dff5c6a', 1, '{"cause":["7b569c9e-9cf5-4fd5-ae5d-629476123e52",5],"changes":{"areas":["1490"],"ends_with_parent":false,"owed_since":"2026-01-19","owed_within":"P9M","parent_id":"7b569c9e-9cf5-4fd5-ae5d-629476123e52","parties":["116a1fe7-63f6-45aa-88d7-5c6cf14edb1c","2c025bb3-e340-4e61-a145-e079719b0484"]},"dest":"draft","kind":"moved","machine":"sub_agreement","machine_version":2,"on":"2026-01-19","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"7612e413-a6e7-4fd0-8339-1aac4dff5c6a","recorded_at":"2026-01-20T04:50:50.246106+00:00","reference":"BORAS-2026/SUB","seq":1,"today":"2026-01-20","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'b04afab727e0a8b1619db56a3a81f990a3fdccd2414e114309306045385f46f2');
INSERT INTO public.history VALUES ('7b569c9e-9cf5-4fd5-ae5d-629476123e52', 6, '{"dest":"active","kind":"moved","on":"2026-02-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"7b569c9e-9cf5-4fd5-ae5d-629476123e52","recorded_at":"2026-03-01T04:50:50.608159+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}', 'dbfec8ba536131bb1a12cf298535433da97c585a6b1d98892ea9e58fc02487af', 'e0c69621ecf4b5a257bf9bf4ad869e2a2d32238986a02bfd2f04da6515b2dd88');
INSERT INTO public.history VALUES ('7b569c9e-9cf5-4fd5-ae5d-629476123e52', 7, '{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["116a1fe7-63f6-45aa-88d7-5c6cf14edb1c","2c025bb3-e340-4e61-a145-e079719b0484"],"priorities":["ea8a70e7c56b7bbacaa7692b2fae12bfb0cd8f75c7328b0dca39caa142786a99","78b3973eaeffe52dd6ab5b2b6b6a2c63e7bb1f5a533d3585fadec3b07fed0639"],"purposes":["79a48d2bb7fef481218e7e73b0e48f469c5bfad2ca6beb12d530c3fe465eae80"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"cea012504923ea293deb0a27f56084e0d46b0eac777ccbf870da29afbc664db2"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"6be2f72564e7e7180579102e830c73f9a45c6edf6fb149151905e02f6afb27d4","record":"7b569c9e-9cf5-4fd5-ae5d-629476123e52","recorded_at":"2026-03-01T04:50:50.608159+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}', 'e0c69621ecf4b5a257bf9bf4ad869e2a2d32238986a02bfd2f04da6515b2dd88', 'bb5830173524625d97193e80b5de7e84af6163af911d40be91570807823bbb26');
INSERT INTO public.history VALUES ('5b2b062b-8a9c-4d34-8a4f-660d98bb166e', 2, '{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"5b2b062b-8a9c-4d34-8a4f-660d98bb166e","recorded_at":"2026-03-01T04:50:50.608159+00:00","seq":2,"today":"2026-03-01"}', 'd105692e23f09a0c7a00c477e29d4f2183f4ff41987638a2035e8f0b4b4a6d08', 'd18bd75c0b8b46edff0f9b19ca6b137e335c621ac6ff61f1df4039dcbdc16e3a');
INSERT INTO public.history VALUES ('60576d88-2a55-4623-af42-e522f650a8e3', 2, '{"changes":{"legal_purpose":"both","method":"joint_from_start","title":"da0121bd0881a545de1fecc54b4d18d2d2620508bfb22a7e5828f2ec3d2b5f1a"},"dest":"gathering","kind":"moved","on":"2026-03-02","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"ad988ca83dcb1a65cae387f90cfe3632be0b527dc94f320dfeada71d653e6b16","record":"60576d88-2a55-4623-af42-e522f650a8e3","recorded_at":"2026-03-02T04:50:51.096770+00:00","seq":2,"source":"planned","today":"2026-03-02","trigger":"gather"}', 'b8ee26dd41d3cc32502441391fce64a5c6d5cc8b518207d3567741944d24d7d9', '4af68de88c673ec309b82548361681eb872c55092a659637be41802dd75fd555');
INSERT INTO public.history VALUES ('60576d88-2a55-4623-af42-e522f650a8e3', 3, '{"changes":{"analysis":"d422e64785a19f9e7f8b736d28a5b7311645a020317ee5f6475ebe5e7149fd72","groups_reached":["young"],"mapping":"8dad0b8b13a36440141ec0265f44b1f31e053ba6305ec911f3757fd2b0f0cca6","problems":[{"character":"long_term","name":"4569960c56c1dbf2746f8e8622b78e43db12aa8f92983ffc1c61babb224f496f"},{"character":"temporary","name":"b9ed63bae84e33ae6ad85a940ead777d5e086e3355a42f9368d9d3074d7db012"}],"process":"bd262c99a3b54a39466350d573304a741361cb7f8546164d0ef056bd01f58318","reviews":[{"note":"0f1d3dee24568d49f2eda995843071ed5bcca7bbb58bbb62af01f6b23be7f84a","subject":"youth"}],"sources":[{"kind":"crime_statistics","period":"93c9d55c2e6971d3a48582719bc697bd7d1eca052c9265deeaef05c155dd9845","title":"c7bb2cfeab0f355f32edb47bfbfbf8e4ce69697c661569d106a1077ffdc7f46f"},{"kind":"safety_survey","title":"9406df438d7e36e293176cdc72c918bcdfff2128f38cc3238239078b9fca3bdd"}]},"dest":"gathering","kind":"moved","on":"2026-03-02","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"9d8d6c94600404766fdc6ee36625ea848cfc7452aaf0b360f354712b3468ff90","record":"60576d88-2a55-4623-af42-e522f650a8e3","recorded_at":"2026-03-02T04:50:51.096770+00:00","seq":3,"source":"gathering","today":"2026-03-02","trigger":"fill_in"}', '4af68de88c673ec309b82548361681eb872c55092a659637be41802dd75fd555', '797879454f6b09ce37ec7c1108d5d8921d772d573944c8dd036ecd073fcd3128');
INSERT INTO public.history VALUES ('60576d88-2a55-4623-af42-e522f650a8e3', 4, '{"dest":"drafted","kind":"moved","on":"2026-03-02","passed":["has_the_three_parts"],"principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"98248661b21d47307ba7ef6f4afecae801d6b692c33bdb23610bbb126e5d9896","record":"60576d88-2a55-4623-af42-e522f650a8e3","recorded_at":"2026-03-02T04:50:51.096770+00:00","seq":4,"source":"gathering","today":"2026-03-02","trigger":"draft","voids":["accepted"]}', '797879454f6b09ce37ec7c1108d5d8921d772d573944c8dd036ecd073fcd3128', '551eb2c27c8f7c456dbde13549c34529d33e0deab9d6895cc105557fed7e8077');
INSERT INTO public.history VALUES ('60576d88-2a55-4623-af42-e522f650a8e3', 5, '{"acts":[{"capacity":"ordinary","function":"47d95d67907e4459ab9e1762a9b7662736fd304af7e61a2b3fbba268bb329775","kind":"accepted","on":{"first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"unit":"116a1fe7-63f6-45aa-88d7-5c6cf14edb1c"}],"decider":{"function":"b225f53ff2ee8d56f5ea1de596721552521c9bbd0d01d3141d5c2bccb2a3ee37","unit":"116a1fe7-63f6-45aa-88d7-5c6cf14edb1c"},"kind":"changed","on":"2026-03-02","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"60576d88-2a55-4623-af42-e522f650a8e3","recorded_at":"2026-03-02T04:50:51.096770+00:00","seq":5,"today":"2026-03-02"}', '551eb2c27c8f7c456dbde13549c34529d33e0deab9d6895cc105557fed7e8077', 'da4bd35d84ea3b19e46140317a563455984f255d933a82960215e44e580cafb1');
INSERT INTO public.history VALUES ('60576d88-2a55-4623-af42-e522f650a8e3', 6, '{"acts":[{"capacity":"ordinary","function":"8529a775165c6e8b166f6f66d09bda3c3a1c48f09cc2fea5c77c5f71849c6702","kind":"accepted","on":{"first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"remark":"1cddbc6d76431874de337cf2dbbd1b51dbd12f14d1d836c1d74f3c8a45847b3b","unit":"2c025bb3-e340-4e61-a145-e079719b0484"}],"decider":{"function":"c542dab78bebf46369428cfdcc962f09143f9164bf3abf936fdcf218fb84986a","unit":"2c025bb3-e340-4e61-a145-e079719b0484"},"kind":"changed","on":"2026-03-02","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"60576d88-2a55-4623-af42-e522f650a8e3","recorded_at":"2026-03-02T04:50:51.096770+00:00","seq":6,"today":"2026-03-02"}', 'da4bd35d84ea3b19e46140317a563455984f255d933a82960215e44e580cafb1', 'bab6a3d90921785916558c62a74e6488c7c5f7b5116a72d8989ae759875144a6');
INSERT INTO public.history VALUES ('60576d88-2a55-4623-af42-e522f650a8e3', 7, '{"changes":{"updated_on":"2026-03-02"},"dest":"accepted","kind":"moved","on":"2026-03-02","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"60576d88-2a55-4623-af42-e522f650a8e3","recorded_at":"2026-03-02T04:50:51.096770+00:00","seq":7,"source":"drafted","today":"2026-03-02","trigger":"accept"}', 'bab6a3d90921785916558c62a74e6488c7c5f7b5116a72d8989ae759875144a6', 'b47553a37acdb7b9297e5b7a0dc5049a35a80db66b786dc13c2fedbe0496ae99');
INSERT INTO public.history VALUES ('60576d88-2a55-4623-af42-e522f650a8e3', 8, '{"changes":{"prioritised_on":"2026-03-02","problems":[{"character":"long_term","name":"1e2c5ca6f3ba48f30d052193c8d8d6ab7f0af43065931d0f7bcc7df69492dfe0","prioritised":"yes"},{"character":"temporary","name":"5e522848c890f3d2981c8754292279b9380a867fa39dee03693ee86ce53ce88b","prioritised":"no"}]},"dest":"prioritised","kind":"moved","on":"2026-03-02","passed":["three_subjects_were_reviewed"],"principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"3a74b9a834bc051d5001d95cc9697197f2554fe3a0412aa10e055f8a426f48d3","record":"60576d88-2a55-4623-af42-e522f650a8e3","recorded_at":"2026-03-02T04:50:51.096770+00:00","seq":8,"source":"accepted","today":"2026-03-02","trigger":"prioritise"}', 'b47553a37acdb7b9297e5b7a0dc5049a35a80db66b786dc13c2fedbe0496ae99', '05815328b465b292625b950be22a17cd1d2656e06b8d1856d90a5f0d86a11835');
INSERT INTO public.history VALUES ('7612e413-a6e7-4fd0-8339-1aac4dff5c6a', 6, '{"dest":"active","kind":"moved","on":"2026-03-10","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"7612e413-a6e7-4fd0-8339-1aac4dff5c6a","recorded_at":"2026-03-10T04:50:51.848388+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-03-10","rule":"begin"},"today":"2026-03-10","trigger":"begin"}', '52a171002e79a96bbf5f312ad2e5502fc2c28b5135454e814cbc342eaf77dfff', '95acde8fae8223f4ad181ca19db2efff2e9b3050dba7de379d81e163fe0f52eb');
INSERT INTO public.history VALUES ('509c313e-3a39-410b-b5b4-266dc757c69b', 1, '{"changes":{"parties":["116a1fe7-63f6-45aa-88d7-5c6cf14edb1c"],"title":"ed280b038c03006e64231ffd5232213389e89a5dca943ef5e4cc0d3fea3e1440"},"dest":"draft","kind":"moved","machine":"municipal_plan","machine_version":1,"on":"2026-03-02","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"509c313e-3a39-410b-b5b4-266dc757c69b","recorded_at":"2026-03-02T04:50:51.096770+00:00","reference":"BORAS-PLAN","seq":1,"today":"2026-03-02","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '4dd419aa2eaa9590e371370c66540f6728649dfff8ab4e5791182674bcce4011');
INSERT INTO public.history VALUES ('509c313e-3a39-410b-b5b4-266dc757c69b', 2, '{"changes":{"decided_by":"cfd92c6168977c4188966a6d9051ba5568f4d0192f1f8ac8d30136af1b708b48","decided_on":{"basis":"stated","first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"paragraph":"0a8bf39f3592663bf060a869cb12a764cc5eea9a915babc6ed2705eed40e6e1c","picture_id":"60576d88-2a55-4623-af42-e522f650a8e3"},"dest":"decided","kind":"moved","on":"2026-03-02","passed":["the_decision_can_be_found"],"principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"f52ff3bbc1a2ff0468b00356bfb398252b522a8d296f873db1f39d4fb230b68e","record":"509c313e-3a39-410b-b5b4-266dc757c69b","recorded_at":"2026-03-02T04:50:51.096770+00:00","seq":2,"source":"draft","today":"2026-03-02","trigger":"decide"}', '4dd419aa2eaa9590e371370c66540f6728649dfff8ab4e5791182674bcce4011', '93296b72b3b0ff3b2a8105abd7df3ad0edb590da2e9bbf1596264796e258e431');
INSERT INTO public.history VALUES ('7612e413-a6e7-4fd0-8339-1aac4dff5c6a', 2, '{"changes":{"annex_decider":"9ad7bd87046e495866327b89d3e80ce847a5541e3bc0783cc343cd8bfccf3289","coordination":[{"function":"9bb013a50089dae99b167a3a6619f4f275cfc0170754641b956324c0a0a5be41","party":"116a1fe7-63f6-45aa-88d7-5c6cf14edb1c","percent":"50"},{"function":"85f497462c574bbebf70f52327376e39756857f9901c8ba2ac0d514ebc2bea43","party":"2c025bb3-e340-4e61-a145-e079719b0484","percent":"25"}],"coordination_tasks":["d0607f16c7295c5d5b220e34081387faa92bee6fa00ecf6508fe773e2ada9a91","37f2bef33e071f32772015b8e2af16c1f862a20cf0dcb444ad5da2d8c4f19c6c"],"ends_on":{"basis":"stated","first":"2028-03-09","last":"2028-03-09","text":"2028-03-09"},"priorities":["351272580116bfad2148222c80acdf06209a2a610d19af3f36f6806e6cd04397"],"purposes":["29d398fa98b0c3575eeafd911829911323b7ca3a270d7f4d84b8cb1f305a8134"],"starts_on":{"basis":"stated","first":"2026-03-10","last":"2026-03-10","text":"2026-03-10"},"title":"8a7b938e028fb38d9786bb8280a868d848e1761fef8ad5853c872b63c1a463b2"},"dest":"draft","kind":"moved","on":"2026-03-10","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"24b0e3dfafc98170f818edb2943f15938568552b4f8fa2eefdb0b27314f41517","record":"7612e413-a6e7-4fd0-8339-1aac4dff5c6a","recorded_at":"2026-03-10T04:50:51.848388+00:00","seq":2,"source":"draft","today":"2026-03-10","trigger":"fill_in"}', 'b04afab727e0a8b1619db56a3a81f990a3fdccd2414e114309306045385f46f2', '7d2f38acfabd40f0d582bbf06929363e389dd1c6916f0cb9da846f68aa348308');
INSERT INTO public.history VALUES ('7612e413-a6e7-4fd0-8339-1aac4dff5c6a', 3, '{"acts":[{"capacity":"ordinary","function":"66d2c9c94a8d8829f994b1c8d067e805851738e359a182e4de96c0ddb6484a76","item":"9927bfdd7868270d3aa47eee3f3fe11115518ae368f84f85ccfb34b050252940","kind":"signed","on":{"first":"2026-03-09","last":"2026-03-09","text":"2026-03-09"},"unit":"116a1fe7-63f6-45aa-88d7-5c6cf14edb1c"}],"decider":{"evidence":"fe6818fc7ad89c2dd4b38b88023ff30497d2d83e789dedb41260ef5255c4e010","function":"5a28c381057cb7ca4d3e5bae0ba0e5847b0504a89bae58f5f8a8d74cd12e6822","unit":"116a1fe7-63f6-45aa-88d7-5c6cf14edb1c"},"kind":"changed","on":"2026-03-10","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"7612e413-a6e7-4fd0-8339-1aac4dff5c6a","recorded_at":"2026-03-10T04:50:51.848388+00:00","seq":3,"today":"2026-03-10"}', '7d2f38acfabd40f0d582bbf06929363e389dd1c6916f0cb9da846f68aa348308', '235525b234a30f2ad87e1040b57ff5dcddfd94222f4b442c67142cf8e9a64703');
INSERT INTO public.history VALUES ('7612e413-a6e7-4fd0-8339-1aac4dff5c6a', 4, '{"acts":[{"capacity":"ordinary","function":"ff715ec5e1c6c339465b72469d9ac96e6e32fd491e75299df1f38b2c2f25383f","item":"2a7724190bbb4e542970dda9a9762d8a6b20a8c927fa170f68fb8c3b60052b0d","kind":"signed","on":{"first":"2026-03-10","last":"2026-03-10","text":"2026-03-10"},"unit":"2c025bb3-e340-4e61-a145-e079719b0484"}],"decider":{"evidence":"3ab79ba7c86d5ec9af03bb65cecc9569261d61c81841526af32c10a5e9a60c63","function":"cb7e179baae65a5f19a511ad912caa22e852a088dd2a4e5a46d3f31b289045fb","unit":"2c025bb3-e340-4e61-a145-e079719b0484"},"kind":"changed","on":"2026-03-10","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"7612e413-a6e7-4fd0-8339-1aac4dff5c6a","recorded_at":"2026-03-10T04:50:51.848388+00:00","seq":4,"today":"2026-03-10"}', '235525b234a30f2ad87e1040b57ff5dcddfd94222f4b442c67142cf8e9a64703', 'dbab9d90e1ceccf0c8adba93e7eefa01875ea94d0d484cf3f31f5f271560b59a');
INSERT INTO public.history VALUES ('7612e413-a6e7-4fd0-8339-1aac4dff5c6a', 5, '{"dest":"signed","kind":"moved","on":"2026-03-10","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"7612e413-a6e7-4fd0-8339-1aac4dff5c6a","recorded_at":"2026-03-10T04:50:51.848388+00:00","seq":5,"source":"draft","today":"2026-03-10","trigger":"sign"}', 'dbab9d90e1ceccf0c8adba93e7eefa01875ea94d0d484cf3f31f5f271560b59a', '52a171002e79a96bbf5f312ad2e5502fc2c28b5135454e814cbc342eaf77dfff');
INSERT INTO public.history VALUES ('7c60b70d-1998-4917-9937-f4d953b12f86', 1, '{"cause":["7612e413-a6e7-4fd0-8339-1aac4dff5c6a",5],"changes":{"owed_since":"2026-03-10","owed_within":"P30D","parent_id":"7612e413-a6e7-4fd0-8339-1aac4dff5c6a"},"dest":"draft","kind":"moved","machine":"communication_plan","machine_version":1,"on":"2026-03-10","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"7c60b70d-1998-4917-9937-f4d953b12f86","recorded_at":"2026-03-10T04:50:51.848388+00:00","reference":"BORAS-2026/SUB/COMM","seq":1,"today":"2026-03-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '74a9b0921b2d14f025701cefa0129cb177bd2ffc84b0b7df7acb4456c5b4815e');
INSERT INTO public.history VALUES ('9e4d9281-caa9-47a0-9e13-fdebc7562d20', 1, '{"cause":["7612e413-a6e7-4fd0-8339-1aac4dff5c6a",5],"changes":{"owed_since":"2026-03-10","owed_within":"P60D","parent_id":"7612e413-a6e7-4fd0-8339-1aac4dff5c6a"},"dest":"draft","kind":"moved","machine":"follow_up_plan","machine_version":1,"on":"2026-03-10","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"9e4d9281-caa9-47a0-9e13-fdebc7562d20","recorded_at":"2026-03-10T04:50:51.848388+00:00","reference":"BORAS-2026/SUB/FOLLOWUP","seq":1,"today":"2026-03-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '6ff9423fd7792852a772919cb4722f0f84a508ae556f87cb5ef57549eedc3c9e');
INSERT INTO public.history VALUES ('f7c2c0e2-54bb-49b8-afd5-6cf5b61bc1dd', 1, '{"cause":["7612e413-a6e7-4fd0-8339-1aac4dff5c6a",5],"changes":{"owed_since":"2026-03-10","owed_within":"P90D","parent_id":"7612e413-a6e7-4fd0-8339-1aac4dff5c6a","priority":"0aa6b0f9313318dd2569e4faad3524c46b4779fb6fbd29e17acd8f54037cf177","title":"ed263b2feda2f640ae6c343f2436be8bcad4991be3eaa0b8b69dd3c8fdfad62a"},"dest":"draft","kind":"moved","machine":"action_plan","machine_version":1,"on":"2026-03-10","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"f7c2c0e2-54bb-49b8-afd5-6cf5b61bc1dd","recorded_at":"2026-03-10T04:50:51.848388+00:00","reference":"BORAS-2026/SUB/PLAN-1","seq":1,"today":"2026-03-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '2fde978a43f4c7b5fc3fb16d8637694f393dda2a06c58f2b8d3ac9b0c4632c18');
INSERT INTO public.history VALUES ('f7c2c0e2-54bb-49b8-afd5-6cf5b61bc1dd', 2, '{"changes":{"commitments":[{"commitment":"31460c0c76c26f6cb7ec0ea0d9e932af9bbdb0e3c6f7354944c88bc8bcea38fd","party":"116a1fe7-63f6-45aa-88d7-5c6cf14edb1c","responsible":"11ac498304ba40b913e1723eaf9884395a714cdad308d4fd1d625c9e15fc28de"}],"ends_on":{"basis":"stated","first":"2027-12-31","last":"2027-12-31","text":"2027-12-31"},"goal":"a417de33aafa7c313482528d30834caacd1e1219ee8afe230af4f3c0375bb7b2","indicators":[{"baseline":"34","baseline_period":"e392c43d811ec02756cba5a981b7bace0ea87bc611f01fc2418a15b3fa1224df","control_area":"e03d663808f420ae45b1e1a2d85027e3be31d3174f5910a7cbca5efe30df5a81","direction":"lower","name":"19dc750439640acb776600e971481a54ca3b501bb60e24f79e53d8c4d56bfacf"}],"starts_on":{"basis":"assumed","first":"2026-04-01","last":"2026-04-30","text":"2026-04"}},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"fdd492d1e97c797db5a01f4a842b602cce21fc74f3e954ab16720d64647bd03b","record":"f7c2c0e2-54bb-49b8-afd5-6cf5b61bc1dd","recorded_at":"2026-04-01T04:50:52.576347+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}', '2fde978a43f4c7b5fc3fb16d8637694f393dda2a06c58f2b8d3ac9b0c4632c18', '851d7f458d8ad3c975db2c9b4ac6409088af9788ed3f74edafcd124916259294');
INSERT INTO public.history VALUES ('7c60b70d-1998-4917-9937-f4d953b12f86', 2, '{"changes":{"audiences":[{"channel":"9a436285e82fbac65d96ea1899c2dae45142104257f6b6465b9ada5ae15b4bfc","group":"c5a1167e4e2b20a61c3c9df5220f8f9f9943e21dfc49e387eaf1917566880148","reach":"external"}],"messages":["cccec34ff3ce31abee16fd685104b1a6826f322b33171c7682a5ea9f140713ac"]},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"352dde97371ab57cc18437b3dffa030deade0fe7856d3e1c2529fb16651cc327","record":"7c60b70d-1998-4917-9937-f4d953b12f86","recorded_at":"2026-04-01T04:50:52.576347+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}', '74a9b0921b2d14f025701cefa0129cb177bd2ffc84b0b7df7acb4456c5b4815e', 'a886334d3be263cffbfd900fd4bbe35de45669c9cb157ca6a260015623ae11ed');
INSERT INTO public.history VALUES ('9e4d9281-caa9-47a0-9e13-fdebc7562d20', 2, '{"changes":{"ends_on":{"basis":"stated","first":"2028-03-09","last":"2028-03-09","text":"2028-03-09"},"items":[{"aspect":"process","cadence":"half_yearly","subject":"organisation"},{"aspect":"effect","cadence":"half_yearly","subject":"action_plans"}],"starts_on":{"basis":"stated","first":"2026-04-01","last":"2026-04-01","text":"2026-04-01"}},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"e2c47f96d29ac71583291a89ee2d9dd425d46137f776369416f556551d1c528b","record":"9e4d9281-caa9-47a0-9e13-fdebc7562d20","recorded_at":"2026-04-01T04:50:52.576347+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}', '6ff9423fd7792852a772919cb4722f0f84a508ae556f87cb5ef57549eedc3c9e', 'ed2d301dd2a89c237cee3ce77a24222aa7780e2ac6f6c7ed050845cd32f05f6b');
INSERT INTO public.history VALUES ('a74f09ae-8259-4464-a363-57f59a6d31bb', 1, '{"changes":{"contacts":[{"function":"012ebf320b55e365182bd96b15c11a283e22ad1a6d3fdea76a36f813194accec","party":"116a1fe7-63f6-45aa-88d7-5c6cf14edb1c","reached_at":"add02d13d98e072e8f4b82fc7bba57de430573e05c2d88bdcfaf2fb09b5087c3"}],"parent_id":"7612e413-a6e7-4fd0-8339-1aac4dff5c6a"},"dest":"draft","kind":"moved","machine":"contact_list","machine_version":1,"on":"2026-04-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"a74f09ae-8259-4464-a363-57f59a6d31bb","recorded_at":"2026-04-01T04:50:52.576347+00:00","reference":"BORAS-2026/SUB/CONTACTS","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'c121a492e191dd8e89262c39f0fa5b512097e9cb0190fb388c3cdac25572f9ff');
INSERT INTO public.history VALUES ('f7c2c0e2-54bb-49b8-afd5-6cf5b61bc1dd', 3, '{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["states_goal_and_purpose","names_who_is_responsible","states_each_partys_commitment","states_its_financing","the_agreed_function_decides"],"principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"80d7711cf617abcfc65ee45930489edd791f2dc48b52f830919748b324cbc9fb","record":"f7c2c0e2-54bb-49b8-afd5-6cf5b61bc1dd","recorded_at":"2026-04-01T04:50:52.576347+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}', '851d7f458d8ad3c975db2c9b4ac6409088af9788ed3f74edafcd124916259294', 'ec36e7e242925e82882a1c7c9e9648f6cc16004b61adfbcfc56ce6b4e4ecf096');
INSERT INTO public.history VALUES ('f7c2c0e2-54bb-49b8-afd5-6cf5b61bc1dd', 4, '{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"f7c2c0e2-54bb-49b8-afd5-6cf5b61bc1dd","recorded_at":"2026-04-01T04:50:52.576347+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}', 'ec36e7e242925e82882a1c7c9e9648f6cc16004b61adfbcfc56ce6b4e4ecf096', '8c523b078c17bfe499acb9257f5c8ba49d08abdedb6a8628dd5ca3f6364c5b81');
INSERT INTO public.history VALUES ('7c60b70d-1998-4917-9937-f4d953b12f86', 3, '{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["says_what_is_told","the_agreed_function_decides"],"principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"fe5aa6a95a506181ea9bf2b5ae26c557a2568c2be513bac63894cc255266a5a0","record":"7c60b70d-1998-4917-9937-f4d953b12f86","recorded_at":"2026-04-01T04:50:52.576347+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}', 'a886334d3be263cffbfd900fd4bbe35de45669c9cb157ca6a260015623ae11ed', 'ecf15b560e5563665af6e2268fffb13067a3ba1d061dc0ba4e6d48b1d0e85cbc');
INSERT INTO public.history VALUES ('7c60b70d-1998-4917-9937-f4d953b12f86', 4, '{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"7c60b70d-1998-4917-9937-f4d953b12f86","recorded_at":"2026-04-01T04:50:52.576347+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}', 'ecf15b560e5563665af6e2268fffb13067a3ba1d061dc0ba4e6d48b1d0e85cbc', 'd7d9eb9464575b86da4fb78ef75381ed3ce2da8a35d92d0a31efd0ad09a5efcc');
INSERT INTO public.history VALUES ('9e4d9281-caa9-47a0-9e13-fdebc7562d20', 3, '{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["follows_up_the_four_subjects","says_how_by_whom_and_how_often","keeps_the_three_kinds_apart","the_agreed_function_decides"],"principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"d88d28628a26ccc48f1fd16206b79cf9660280820c856394b001db3cf3cd28d2","record":"9e4d9281-caa9-47a0-9e13-fdebc7562d20","recorded_at":"2026-04-01T04:50:52.576347+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}', 'ed2d301dd2a89c237cee3ce77a24222aa7780e2ac6f6c7ed050845cd32f05f6b', '06e574950aca5bc0fa9ea518112a0c3a339b9f225289b285f0b2481905f41757');
INSERT INTO public.history VALUES ('9e4d9281-caa9-47a0-9e13-fdebc7562d20', 4, '{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"9e4d9281-caa9-47a0-9e13-fdebc7562d20","recorded_at":"2026-04-01T04:50:52.576347+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}', '06e574950aca5bc0fa9ea518112a0c3a339b9f225289b285f0b2481905f41757', '8d9efc99a9a04f834844a6bcb4e5bc2d4bceeb50647c518c7506ffdd54835241');
INSERT INTO public.history VALUES ('278da014-bdb3-49d1-9feb-7af04925858a', 1, '{"cause":["9e4d9281-caa9-47a0-9e13-fdebc7562d20",4],"changes":{"conclude_by":"2026-07-30","parent_id":"7612e413-a6e7-4fd0-8339-1aac4dff5c6a","period":"2026-H1","period_ends_on":"2026-06-30","period_starts_on":"2026-01-01","plan_id":"9e4d9281-caa9-47a0-9e13-fdebc7562d20"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"278da014-bdb3-49d1-9feb-7af04925858a","recorded_at":"2026-04-01T04:50:52.576347+00:00","reference":"BORAS-2026/SUB/2026-H1","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '73f7ca176e6914c2c6b4f6170978a889aec1345c50206d20c05170863bdd7a46');
INSERT INTO public.history VALUES ('40624387-95e3-4591-a769-75020b1c4a21', 1, '{"cause":["9e4d9281-caa9-47a0-9e13-fdebc7562d20",4],"changes":{"conclude_by":"2027-01-31","parent_id":"7612e413-a6e7-4fd0-8339-1aac4dff5c6a","period":"2026-H2","period_ends_on":"2026-12-31","period_starts_on":"2026-07-01","plan_id":"9e4d9281-caa9-47a0-9e13-fdebc7562d20"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"40624387-95e3-4591-a769-75020b1c4a21","recorded_at":"2026-04-01T04:50:52.576347+00:00","reference":"BORAS-2026/SUB/2026-H2","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '23c99fdb26198ec44e8a978af52d9ac3fb18479c488ee68917c7cf7ead5f5fc9');
INSERT INTO public.history VALUES ('a6bdc918-f091-434e-81d0-0852af8a193a', 1, '{"cause":["9e4d9281-caa9-47a0-9e13-fdebc7562d20",4],"changes":{"conclude_by":"2027-07-30","parent_id":"7612e413-a6e7-4fd0-8339-1aac4dff5c6a","period":"2027-H1","period_ends_on":"2027-06-30","period_starts_on":"2027-01-01","plan_id":"9e4d9281-caa9-47a0-9e13-fdebc7562d20"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"a6bdc918-f091-434e-81d0-0852af8a193a","recorded_at":"2026-04-01T04:50:52.576347+00:00","reference":"BORAS-2026/SUB/2027-H1","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '0157265af71aab31e381eddfeb7edb43b4693cc2e65c5bf3c002d7a27b41c74b');
INSERT INTO public.history VALUES ('cf7b1fb1-0088-435e-9840-2a9211ce8a42', 1, '{"cause":["9e4d9281-caa9-47a0-9e13-fdebc7562d20",4],"changes":{"conclude_by":"2028-01-31","parent_id":"7612e413-a6e7-4fd0-8339-1aac4dff5c6a","period":"2027-H2","period_ends_on":"2027-12-31","period_starts_on":"2027-07-01","plan_id":"9e4d9281-caa9-47a0-9e13-fdebc7562d20"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"cf7b1fb1-0088-435e-9840-2a9211ce8a42","recorded_at":"2026-04-01T04:50:52.576347+00:00","reference":"BORAS-2026/SUB/2027-H2","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '6918feb5fd8ebcf389335c65d4eec15eeba5ab23376ea5fc25e4468c4b538dea');
INSERT INTO public.history VALUES ('a74f09ae-8259-4464-a363-57f59a6d31bb', 2, '{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["the_agreed_function_decides"],"principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"ac4d084394dfdf90c368fa0c1f31e8bfecdf13bc36b1e8fbdb3659f832467ebb","record":"a74f09ae-8259-4464-a363-57f59a6d31bb","recorded_at":"2026-04-01T04:50:52.576347+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"decide"}', 'c121a492e191dd8e89262c39f0fa5b512097e9cb0190fb388c3cdac25572f9ff', 'd422bbf0665d9d398bb21672c0cd5a422ff1216bba88ecdf3b41983e4b854af5');
INSERT INTO public.history VALUES ('a74f09ae-8259-4464-a363-57f59a6d31bb', 3, '{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"a74f09ae-8259-4464-a363-57f59a6d31bb","recorded_at":"2026-04-01T04:50:52.576347+00:00","seq":3,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}', 'd422bbf0665d9d398bb21672c0cd5a422ff1216bba88ecdf3b41983e4b854af5', 'd33f7a7b63bf8bcf958021f1b47e42118a0f3c66337e9d97c95417c4a03d21f1');
INSERT INTO public.history VALUES ('fba3a040-1189-4511-9b86-cb7356393701', 1, '{"changes":{"carried_out_by":"both","parent_id":"f7c2c0e2-54bb-49b8-afd5-6cf5b61bc1dd","target":"bee1a85fd958a15959592028aba52ba7bba62b3b6491a0f880bc001ac406fbba","title":"96821c25fce1e006e1edad406ad5dae60de21c95363586e28366bf6934181733"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-04-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"fba3a040-1189-4511-9b86-cb7356393701","recorded_at":"2026-04-01T04:50:52.576347+00:00","reference":"BORAS-2026/SUB/ACT","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'e541575944424ae17e45da85971d0685f38d29f5ff220838b5b64991deda8115');
INSERT INTO public.history VALUES ('fba3a040-1189-4511-9b86-cb7356393701', 2, '{"changes":{"counts":[{"note":"0c11ee470ff1a6eb17b951e0690dc5d6c9ad773f6a99988120b9fc87c38b3ee3","number":"3","on":"2026-03-31","period":"ba40092c05bf56eca3481f9fab2ba88cc9f6d96f70f3c9028633d55af3e70970"}]},"dest":"under_way","kind":"moved","on":"2026-04-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"9da932ae80014a6c49c2650a8d566476ef58058f076da71b4092088aa18d007b","record":"fba3a040-1189-4511-9b86-cb7356393701","recorded_at":"2026-04-01T04:50:52.576347+00:00","seq":2,"source":"planned","today":"2026-04-01","trigger":"count"}', 'e541575944424ae17e45da85971d0685f38d29f5ff220838b5b64991deda8115', 'f2651251ce6c85b6cfd9a6a95f88a92e5bc0a6deb4ed62419159cc59a4c31505');
INSERT INTO public.history VALUES ('7485b6a5-64e0-4769-892b-a3d52348c307', 1, '{"changes":{"cadence":"monthly","chair":"4898ce1576bf0c985310e5f0fdb1b847b5d44861d5e0724b7f11777c3cc24077","chair_rotates":true,"forum_kind":"steering","members":[{"function":"dcfe42a99ac69d163db4c4d3748a3af8fb135ded36bbe67a51a57e3dfdd5ffbe","party":"116a1fe7-63f6-45aa-88d7-5c6cf14edb1c"},{"function":"d1ebbf30d62ff7b149e74e932c0c7a05d535a0e85f6b7f40856a70fe24b17081","party":"2c025bb3-e340-4e61-a145-e079719b0484"}],"parent_id":"7b569c9e-9cf5-4fd5-ae5d-629476123e52","perspectives":["strategic"],"title":"853a1b5cd2238851cac9f838acfd3b4c4c50784610ec12f3d12db745cb55b730"},"dest":"planned","kind":"moved","machine":"forum","machine_version":1,"on":"2026-04-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"7485b6a5-64e0-4769-892b-a3d52348c307","recorded_at":"2026-04-01T04:50:52.576347+00:00","reference":"BORAS-2026/FORUM","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '2140de277ede78701c3a7b7e9d97db9c300c9fae9d9d16b5afdae1871812ae32');
INSERT INTO public.history VALUES ('7485b6a5-64e0-4769-892b-a3d52348c307', 2, '{"dest":"standing","kind":"moved","on":"2026-04-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"0939e5477ba5b666dd1f13eb18694eb47a7044c386534435f9c2d0eaae1662c3","record":"7485b6a5-64e0-4769-892b-a3d52348c307","recorded_at":"2026-04-01T04:50:52.576347+00:00","seq":2,"source":"planned","today":"2026-04-01","trigger":"establish"}', '2140de277ede78701c3a7b7e9d97db9c300c9fae9d9d16b5afdae1871812ae32', '46ea02b6add84c1d232d07cdc34a2098d79d28ca3c73a914c2b498dff638ac83');
INSERT INTO public.history VALUES ('1815ee95-9608-4486-8a09-43c888a89394', 1, '{"cause":["7485b6a5-64e0-4769-892b-a3d52348c307",2],"changes":{"meets_on":"2026-05-01","parent_id":"7485b6a5-64e0-4769-892b-a3d52348c307"},"dest":"planned","kind":"moved","machine":"meeting","machine_version":1,"on":"2026-04-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"1815ee95-9608-4486-8a09-43c888a89394","recorded_at":"2026-04-01T04:50:52.576347+00:00","reference":"BORAS-2026/FORUM/2026-05-01","seq":1,"today":"2026-04-01","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '6b04f0e024beb909fa3e12a8022016f0041fb466b6455bd07199815fd56cd6ed');
INSERT INTO public.history VALUES ('1815ee95-9608-4486-8a09-43c888a89394', 2, '{"changes":{"attendees":[{"function":"95963162368c0b6b2ccbf0f49c62ec1216e7754625ba5441d3913eba15b49fbe","party":"116a1fe7-63f6-45aa-88d7-5c6cf14edb1c"},{"function":"610b810ab832d3d9d2cde4bcdcaaae0ee14a3b05d28d2bd301570262f3bf56a2","party":"2c025bb3-e340-4e61-a145-e079719b0484"}],"decisions":[{"decision":"9cd241e8ddd28f1d83266ad9317d469ac5826847ff2affd9ce8976e5dec0f308","due_on":"2026-09-30","responsible":"4c934dda065d018a5014b78cd9f8a0d6c9dbee82968dbcc9790b7eb93ec570a8"}],"held_on":"2026-05-06"},"dest":"held","kind":"moved","on":"2026-05-06","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"9e4d7e7c0cc6db5af4c283a2eddc743e3469dff59752709672d5b46b88e38cd2","record":"1815ee95-9608-4486-8a09-43c888a89394","recorded_at":"2026-05-06T04:50:54.204442+00:00","seq":2,"source":"planned","today":"2026-05-06","trigger":"hold"}', '6b04f0e024beb909fa3e12a8022016f0041fb466b6455bd07199815fd56cd6ed', 'c3c3d7b1f1245f91ff3ad6d7fe9663f4ca7ddc456955c081b4d763dbddfcee81');
INSERT INTO public.history VALUES ('8522f23d-6c57-4674-bbec-8b254e6e9f00', 1, '{"cause":["1815ee95-9608-4486-8a09-43c888a89394",2],"changes":{"ends_on":{"basis":"stated","first":"2026-09-30","last":"2026-09-30","text":"2026-09-30"},"origin_id":"1815ee95-9608-4486-8a09-43c888a89394","parent_id":"7b569c9e-9cf5-4fd5-ae5d-629476123e52","responsible":"6f1286125e18f794976e1f446e9a6f8288fff3a83d2ca8b935af9c3aeb3e8067","title":"feea6f6124baba6ad4d3c216a9127925504065b885f421767be950a7bb0c75b8"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-05-06","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"8522f23d-6c57-4674-bbec-8b254e6e9f00","recorded_at":"2026-05-06T04:50:54.204442+00:00","reference":"BORAS-2026/ACT","seq":1,"today":"2026-05-06","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '17cf0c1a308d3c5822a95c418fca824832cb9a8aee0f73d65f0f54822fc67a35');
INSERT INTO public.history VALUES ('61d04d7e-704c-4b2b-b667-0461dfdbcee3', 1, '{"cause":["1815ee95-9608-4486-8a09-43c888a89394",2],"changes":{"meets_on":"2026-06-01","parent_id":"7485b6a5-64e0-4769-892b-a3d52348c307"},"dest":"planned","kind":"moved","machine":"meeting","machine_version":1,"on":"2026-05-06","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"61d04d7e-704c-4b2b-b667-0461dfdbcee3","recorded_at":"2026-05-06T04:50:54.204442+00:00","reference":"BORAS-2026/FORUM/2026-06-01","seq":1,"today":"2026-05-06","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '8447762a1fc1939c214ebefc69ef4563cf566094235159642fffc9ba41370410');
INSERT INTO public.history VALUES ('278da014-bdb3-49d1-9feb-7af04925858a', 2, '{"dest":"open","kind":"moved","on":"2026-07-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"278da014-bdb3-49d1-9feb-7af04925858a","recorded_at":"2026-07-02T04:50:54.488839+00:00","seq":2,"source":"scheduled","timer":{"due_on":"2026-07-01","rule":"lay_out"},"today":"2026-07-02","trigger":"lay_out"}', '73f7ca176e6914c2c6b4f6170978a889aec1345c50206d20c05170863bdd7a46', '1ec1f497cb6be35283cf7dbf3fd9028aa97ccedc7d4651a219d613c15099d108');
INSERT INTO public.history VALUES ('1660cdd6-744d-4cf1-854a-55c0122de99f', 1, '{"cause":["278da014-bdb3-49d1-9feb-7af04925858a",2],"changes":{"aspect":"process","parent_id":"278da014-bdb3-49d1-9feb-7af04925858a","subject":"agreement","subject_id":"7612e413-a6e7-4fd0-8339-1aac4dff5c6a"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"1660cdd6-744d-4cf1-854a-55c0122de99f","recorded_at":"2026-07-02T04:50:54.488839+00:00","reference":"BORAS-2026/SUB/2026-H1/1","seq":1,"today":"2026-07-02","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'b609d693396391c6792a61a7b9190c0915be4568e56acd922a534faa51b019ef');
INSERT INTO public.history VALUES ('abc3e82c-7182-4d3a-8b0b-e9de032e13d7', 1, '{"cause":["278da014-bdb3-49d1-9feb-7af04925858a",2],"changes":{"aspect":"process","parent_id":"278da014-bdb3-49d1-9feb-7af04925858a","subject":"organisation"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"abc3e82c-7182-4d3a-8b0b-e9de032e13d7","recorded_at":"2026-07-02T04:50:54.488839+00:00","reference":"BORAS-2026/SUB/2026-H1/2","seq":1,"today":"2026-07-02","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'badabd30799eb6aeaacf1745ff8aa42a9bab1f817f135dccc8c8ba565967dce6');
INSERT INTO public.history VALUES ('8f1d5af7-0e6c-4b93-8f60-08c4586c5bdf', 1, '{"cause":["278da014-bdb3-49d1-9feb-7af04925858a",2],"changes":{"aspect":"effect","baseline":"34","control_area":"33c8a6f761c1e484dfa39f167e15054c7e920bf544e5df3fb140cbf3e30a4884","direction":"lower","indicator":"ce9af650cf6f6d61f1ed827d3e36d6271d77eb3896ebdc25a7460c15fee4a61e","parent_id":"278da014-bdb3-49d1-9feb-7af04925858a","subject":"action_plans","subject_id":"f7c2c0e2-54bb-49b8-afd5-6cf5b61bc1dd","title":"fd6003bc1ad0b742f71d31032ab92ae25c0097db46cd40b58bb1900bac491bd8"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"8f1d5af7-0e6c-4b93-8f60-08c4586c5bdf","recorded_at":"2026-07-02T04:50:54.488839+00:00","reference":"BORAS-2026/SUB/2026-H1/3","seq":1,"today":"2026-07-02","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'df3e07762b1abf2d3e93bbb5df071c70c4438a00f66657bd8a5826ab9e1a8f0d');
INSERT INTO public.history VALUES ('1660cdd6-744d-4cf1-854a-55c0122de99f', 2, '{"changes":{"commitments_kept":[{"kept":"partly","party":"116a1fe7-63f6-45aa-88d7-5c6cf14edb1c","remark":"0d62dc0e2398173b3899d1ff334ab6a6004eb5ea9caa49ef9b3acf251038fa41"}],"finding":"40de7758482e1afe06091c9f2fcd8d01060c81aa44ca41752cc7d30ca97eb0c3"},"dest":"recorded","kind":"moved","on":"2026-07-02","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"0d168ab242c201073aeae182e4a7aeca311f49015818479500f829863058ed95","record":"1660cdd6-744d-4cf1-854a-55c0122de99f","recorded_at":"2026-07-02T04:50:54.488839+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"record"}', 'b609d693396391c6792a61a7b9190c0915be4568e56acd922a534faa51b019ef', 'c0c2568de7df1610d80c52e948db0b827a2c0505b233a5538b5a96c09ad9cd35');
INSERT INTO public.history VALUES ('abc3e82c-7182-4d3a-8b0b-e9de032e13d7', 2, '{"changes":{"changed_character":"unknown","control_baseline":"30","control_value":"29.5","extent":"fell","finding":"c86af330cf3afeb08a69dd092addd60025da73614c34c6f9ff4f119b6e41d45d","value":"21"},"dest":"recorded","kind":"moved","on":"2026-07-02","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"608745865fc1151daa4cc0066e671289d129c8b4372feb1b3940618f4bf3bc80","record":"abc3e82c-7182-4d3a-8b0b-e9de032e13d7","recorded_at":"2026-07-02T04:50:54.488839+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"record"}', 'badabd30799eb6aeaacf1745ff8aa42a9bab1f817f135dccc8c8ba565967dce6', '2bc6afec80c099a14d5f85508d24c09f029925d9d9bd8cf7d3fb4b44486e1e55');
INSERT INTO public.history VALUES ('278da014-bdb3-49d1-9feb-7af04925858a', 3, '{"acts":[{"capacity":"ordinary","kind":"concluded","on":{"first":"2026-07-02","last":"2026-07-02","text":"2026-07-02"},"unit":"116a1fe7-63f6-45aa-88d7-5c6cf14edb1c"},{"capacity":"ordinary","kind":"concluded","on":{"first":"2026-07-02","last":"2026-07-02","text":"2026-07-02"},"remark":"3a4d70293dd15861a55404be1548030fbfeec88a04a1d90aec8a8aacb9e96cff","unit":"2c025bb3-e340-4e61-a145-e079719b0484"}],"changes":{"conclusions":"e0bd26df50a76357b2aa0ebe191bf893b9915c9dbb5df940356c1c5978cfa287","improvements":[{"due_on":"2026-10-31","measure":"e3da42a1573ead2710f2ae768c5cb32c6008500cdf149eefd0bdf46c7c9a3fc1","responsible":"59b8699131c690cc78f54ee0e36824a77b1f39f4ea64d9331bff2d25586ca480"}],"meeting":"c5611755ca51cee1e719b8610f8aeb9f80b9f29a7455c54841783be558f0eb09"},"dest":"concluded","kind":"moved","on":"2026-07-02","passed":["everything_is_recorded","commitments_were_examined","effects_can_be_judged","effects_say_extent_and_character"],"principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"06f6ae2385f29ddb1d9474297a62bfce19f5857f14fdda770c8b127459803856","record":"278da014-bdb3-49d1-9feb-7af04925858a","recorded_at":"2026-07-02T04:50:54.488839+00:00","seq":3,"source":"open","today":"2026-07-02","trigger":"conclude"}', '1ec1f497cb6be35283cf7dbf3fd9028aa97ccedc7d4651a219d613c15099d108', '200ff5bd957db1b4998dd0c2a91ed016b710a084d7a2fc481490ef52a7bf5a5d');
INSERT INTO public.history VALUES ('1660cdd6-744d-4cf1-854a-55c0122de99f', 3, '{"cause":["278da014-bdb3-49d1-9feb-7af04925858a",3],"dest":"concluded","kind":"moved","on":"2026-07-02","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"1660cdd6-744d-4cf1-854a-55c0122de99f","recorded_at":"2026-07-02T04:50:54.488839+00:00","seq":3,"source":"recorded","today":"2026-07-02","trigger":"conclude"}', 'c0c2568de7df1610d80c52e948db0b827a2c0505b233a5538b5a96c09ad9cd35', '85e398c22c876e4aca4559254697c42765a4346015eb6c6a1cf8d64b064b6460');
INSERT INTO public.history VALUES ('abc3e82c-7182-4d3a-8b0b-e9de032e13d7', 3, '{"cause":["278da014-bdb3-49d1-9feb-7af04925858a",3],"dest":"concluded","kind":"moved","on":"2026-07-02","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"abc3e82c-7182-4d3a-8b0b-e9de032e13d7","recorded_at":"2026-07-02T04:50:54.488839+00:00","seq":3,"source":"recorded","today":"2026-07-02","trigger":"conclude"}', '2bc6afec80c099a14d5f85508d24c09f029925d9d9bd8cf7d3fb4b44486e1e55', '2f00c4dd9c13d20c5573f0548940865dd0acf16886a928796c7b97c10946b911');
INSERT INTO public.history VALUES ('8f1d5af7-0e6c-4b93-8f60-08c4586c5bdf', 2, '{"cause":["278da014-bdb3-49d1-9feb-7af04925858a",3],"dest":"skipped","kind":"moved","on":"2026-07-02","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"8f1d5af7-0e6c-4b93-8f60-08c4586c5bdf","recorded_at":"2026-07-02T04:50:54.488839+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"skip"}', 'df3e07762b1abf2d3e93bbb5df071c70c4438a00f66657bd8a5826ab9e1a8f0d', '5ff69790f49013372f8ea7c03256338f665b1af3b1466e7723842ad43e07ac0f');
INSERT INTO public.history VALUES ('a0478406-1207-4609-8d98-93a13374fd50', 1, '{"cause":["278da014-bdb3-49d1-9feb-7af04925858a",3],"changes":{"ends_on":{"basis":"stated","first":"2026-10-31","last":"2026-10-31","text":"2026-10-31"},"origin_id":"278da014-bdb3-49d1-9feb-7af04925858a","parent_id":"7612e413-a6e7-4fd0-8339-1aac4dff5c6a","responsible":"0c58c7bc89884b21e5de525c949efcb747fc6ecc572777c72027c62cb80c304d","title":"61097fe2bcddd749a9db4ae7202600c207ead862f990f5d5b49b135ee151b145"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-07-02","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","record":"a0478406-1207-4609-8d98-93a13374fd50","recorded_at":"2026-07-02T04:50:54.488839+00:00","reference":"BORAS-2026/SUB/ACT-2","seq":1,"today":"2026-07-02","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'f701d7f2391337dabb7597912b2a2de66841d502e2846a1c484c600deac15422');
INSERT INTO public.history VALUES ('1815ee95-9608-4486-8a09-43c888a89394', 3, '{"corrects":{"2":null},"dest":"planned","kind":"corrected","on":"2026-07-02","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"71163a9412f3b9c789c4160286f8d67b5c26724191fd73e91a509f3c814a6325","record":"1815ee95-9608-4486-8a09-43c888a89394","recorded_at":"2026-07-02T04:50:54.488839+00:00","seq":3,"source":"held","target":2,"today":"2026-07-02"}', 'c3c3d7b1f1245f91ff3ad6d7fe9663f4ca7ddc456955c081b4d763dbddfcee81', 'f042a88fc7044ef796eb98e81b882cfd76be57d6a17b190b0870010f149cd456');
INSERT INTO public.history VALUES ('8522f23d-6c57-4674-bbec-8b254e6e9f00', 2, '{"cause":["1815ee95-9608-4486-8a09-43c888a89394",3],"corrects":{"1":{"dest":"cancelled"}},"dest":"cancelled","kind":"corrected","on":"2026-07-02","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"54572d5d5f2bfd1f1d609077f25c03ab740791d3cae5ede03ebae5caf3bac9b7","record":"8522f23d-6c57-4674-bbec-8b254e6e9f00","recorded_at":"2026-07-02T04:50:54.488839+00:00","seq":2,"source":"planned","target":1,"today":"2026-07-02"}', '17cf0c1a308d3c5822a95c418fca824832cb9a8aee0f73d65f0f54822fc67a35', 'ae0a15009de3dd63d7fcbcc480fb79676ce17e48967f1d833ca257d2a515044b');
INSERT INTO public.history VALUES ('61d04d7e-704c-4b2b-b667-0461dfdbcee3', 2, '{"cause":["1815ee95-9608-4486-8a09-43c888a89394",3],"corrects":{"1":{"dest":"cancelled"}},"dest":"cancelled","kind":"corrected","on":"2026-07-02","principal":"b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19","reason":"e69581178042590bbfbdab9d0524f57722a3dd728881fc0ff34d8278c411a900","record":"61d04d7e-704c-4b2b-b667-0461dfdbcee3","recorded_at":"2026-07-02T04:50:54.488839+00:00","seq":2,"source":"planned","target":1,"today":"2026-07-02"}', '8447762a1fc1939c214ebefc69ef4563cf566094235159642fffc9ba41370410', '0c7f112a2c48c2a8dc274756d0486fde02a14de22b9b9aabee0a5f476edd102f');



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



INSERT INTO public.mandate VALUES ('07029ad6-85ee-4649-9292-4f8bff1df6cd', '116a1fe7-63f6-45aa-88d7-5c6cf14edb1c', 'ordförande', 'main_agreement', 'delegation 4.2', '2026-01-10', NULL);



INSERT INTO public.meeting VALUES ('1815ee95-9608-4486-8a09-43c888a89394', '', '2026-05-01', NULL, '[]', '[]', '');
INSERT INTO public.meeting VALUES ('61d04d7e-704c-4b2b-b667-0461dfdbcee3', '', '2026-06-01', NULL, '[]', '[]', '');



INSERT INTO public.municipal_plan VALUES ('509c313e-3a39-410b-b5b4-266dc757c69b', NULL, NULL, 'Åtgärdsplan', '60576d88-2a55-4623-af42-e522f650a8e3', 'kommunstyrelsen', '§ 31', '', '2026-03-02', '2026-03-02', '2026-03-02', 'stated', NULL);



INSERT INTO public.party_act VALUES ('7b569c9e-9cf5-4fd5-ae5d-629476123e52', 3, 1, 'signed', '116a1fe7-63f6-45aa-88d7-5c6cf14edb1c', '2026-01-12', '2026-01-12', '2026-01-12', 'ordförande', 'ordinary', '', '§ 14', '', '', '');
INSERT INTO public.party_act VALUES ('7b569c9e-9cf5-4fd5-ae5d-629476123e52', 4, 1, 'signed', '2c025bb3-e340-4e61-a145-e079719b0484', '2026-01-19', '2026-01-19', '2026-01-19', 'ordförande', 'ordinary', '', '§ 14', '', '', '');
INSERT INTO public.party_act VALUES ('60576d88-2a55-4623-af42-e522f650a8e3', 5, 1, 'accepted', '116a1fe7-63f6-45aa-88d7-5c6cf14edb1c', '2026-03-02', '2026-03-02', '2026-03-02', 'kommunchef', 'ordinary', '', '', '', '', '');
INSERT INTO public.party_act VALUES ('60576d88-2a55-4623-af42-e522f650a8e3', 6, 1, 'accepted', '2c025bb3-e340-4e61-a145-e079719b0484', '2026-03-02', '2026-03-02', '2026-03-02', 'kommunchef', 'ordinary', '', '', '', '', 'utan siffrorna för centrum');
INSERT INTO public.party_act VALUES ('7612e413-a6e7-4fd0-8339-1aac4dff5c6a', 3, 1, 'signed', '116a1fe7-63f6-45aa-88d7-5c6cf14edb1c', '2026-03-09', '2026-03-09', '2026-03-09', 'ordförande', 'ordinary', '', '§ 14', '', '', '');
INSERT INTO public.party_act VALUES ('7612e413-a6e7-4fd0-8339-1aac4dff5c6a', 4, 1, 'signed', '2c025bb3-e340-4e61-a145-e079719b0484', '2026-03-10', '2026-03-10', '2026-03-10', 'ordförande', 'ordinary', '', '§ 14', '', '', '');
INSERT INTO public.party_act VALUES ('278da014-bdb3-49d1-9feb-7af04925858a', 3, 1, 'concluded', '116a1fe7-63f6-45aa-88d7-5c6cf14edb1c', '2026-07-02', '2026-07-02', '2026-07-02', '', 'ordinary', '', '', '', '', '');
INSERT INTO public.party_act VALUES ('278da014-bdb3-49d1-9feb-7af04925858a', 3, 2, 'concluded', '2c025bb3-e340-4e61-a145-e079719b0484', '2026-07-02', '2026-07-02', '2026-07-02', '', 'ordinary', '', '', '', '', 'för tidigt att säga');



INSERT INTO public.person VALUES ('9285afa8-7369-478a-b725-9f8f18fe5f3b', 'anna', '', '', 'sv', '', 'coordinator', NULL);



INSERT INTO public.picture VALUES ('60576d88-2a55-4623-af42-e522f650a8e3', '2026-01-19', 'P9M', 'Problembild', '', 'both', 'joint_from_start', 'tre möten', 'statistik', '', 'två platser', '[{"kind": "crime_statistics", "title": "Br\u00e5", "period": "2025"}, {"kind": "safety_survey", "title": "Trygghetsm\u00e4tningen"}]', '["young"]', '[{"subject": "youth", "note": "v\u00e4ger tyngst"}]', '[{"name": "ungdomar", "character": "long_term", "prioritised": "yes"}, {"name": "busk\u00f6rning", "character": "temporary", "prioritised": "no"}]', '2026-03-02', '2026-03-02');



INSERT INTO public.record VALUES ('e6f5bb75-3601-40b8-a451-b3b731776687', 'BORAS-2021', 'main_agreement', 2, 'unverified', 1, 'e6f5bb75-3601-40b8-a451-b3b731776687', 1, '66ac3d8d4d6be20fa89d78ca0720619fe7620d53c58de9049808dd0081556f6a', '{}', NULL, NULL);
INSERT INTO public.record VALUES ('f7c2c0e2-54bb-49b8-afd5-6cf5b61bc1dd', 'BORAS-2026/SUB/PLAN-1', 'action_plan', 1, 'in_force', 4, '7b569c9e-9cf5-4fd5-ae5d-629476123e52', 4, '8c523b078c17bfe499acb9257f5c8ba49d08abdedb6a8628dd5ca3f6364c5b81', '{}', '7612e413-a6e7-4fd0-8339-1aac4dff5c6a', NULL);
INSERT INTO public.record VALUES ('7c60b70d-1998-4917-9937-f4d953b12f86', 'BORAS-2026/SUB/COMM', 'communication_plan', 1, 'in_force', 4, '7b569c9e-9cf5-4fd5-ae5d-629476123e52', 4, 'd7d9eb9464575b86da4fb78ef75381ed3ce2da8a35d92d0a31efd0ad09a5efcc', '{}', '7612e413-a6e7-4fd0-8339-1aac4dff5c6a', NULL);
INSERT INTO public.record VALUES ('7b569c9e-9cf5-4fd5-ae5d-629476123e52', 'BORAS-2026', 'main_agreement', 2, 'active', 7, '7b569c9e-9cf5-4fd5-ae5d-629476123e52', 7, 'bb5830173524625d97193e80b5de7e84af6163af911d40be91570807823bbb26', '{}', NULL, NULL);
INSERT INTO public.record VALUES ('9e4d9281-caa9-47a0-9e13-fdebc7562d20', 'BORAS-2026/SUB/FOLLOWUP', 'follow_up_plan', 1, 'in_force', 4, '7b569c9e-9cf5-4fd5-ae5d-629476123e52', 4, '8d9efc99a9a04f834844a6bcb4e5bc2d4bceeb50647c518c7506ffdd54835241', '{}', '7612e413-a6e7-4fd0-8339-1aac4dff5c6a', NULL);
INSERT INTO public.record VALUES ('5b2b062b-8a9c-4d34-8a4f-660d98bb166e', 'TANUM-2026', 'main_agreement', 2, 'draft', 2, '5b2b062b-8a9c-4d34-8a4f-660d98bb166e', 2, 'd18bd75c0b8b46edff0f9b19ca6b137e335c621ac6ff61f1df4039dcbdc16e3a', '{"purposes": "2026-06-01"}', NULL, NULL);
INSERT INTO public.record VALUES ('40624387-95e3-4591-a769-75020b1c4a21', 'BORAS-2026/SUB/2026-H2', 'round', 1, 'scheduled', 1, '7b569c9e-9cf5-4fd5-ae5d-629476123e52', 1, '23c99fdb26198ec44e8a978af52d9ac3fb18479c488ee68917c7cf7ead5f5fc9', '{}', '7612e413-a6e7-4fd0-8339-1aac4dff5c6a', NULL);
INSERT INTO public.record VALUES ('a6bdc918-f091-434e-81d0-0852af8a193a', 'BORAS-2026/SUB/2027-H1', 'round', 1, 'scheduled', 1, '7b569c9e-9cf5-4fd5-ae5d-629476123e52', 1, '0157265af71aab31e381eddfeb7edb43b4693cc2e65c5bf3c002d7a27b41c74b', '{}', '7612e413-a6e7-4fd0-8339-1aac4dff5c6a', NULL);
INSERT INTO public.record VALUES ('60576d88-2a55-4623-af42-e522f650a8e3', 'BORAS-2026/PICTURE', 'problem_picture', 1, 'prioritised', 8, '7b569c9e-9cf5-4fd5-ae5d-629476123e52', 8, '05815328b465b292625b950be22a17cd1d2656e06b8d1856d90a5f0d86a11835', '{}', '7b569c9e-9cf5-4fd5-ae5d-629476123e52', NULL);
INSERT INTO public.record VALUES ('509c313e-3a39-410b-b5b4-266dc757c69b', 'BORAS-PLAN', 'municipal_plan', 1, 'decided', 2, '509c313e-3a39-410b-b5b4-266dc757c69b', 2, '93296b72b3b0ff3b2a8105abd7df3ad0edb590da2e9bbf1596264796e258e431', '{}', NULL, NULL);
INSERT INTO public.record VALUES ('cf7b1fb1-0088-435e-9840-2a9211ce8a42', 'BORAS-2026/SUB/2027-H2', 'round', 1, 'scheduled', 1, '7b569c9e-9cf5-4fd5-ae5d-629476123e52', 1, '6918feb5fd8ebcf389335c65d4eec15eeba5ab23376ea5fc25e4468c4b538dea', '{}', '7612e413-a6e7-4fd0-8339-1aac4dff5c6a', NULL);
INSERT INTO public.record VALUES ('a74f09ae-8259-4464-a363-57f59a6d31bb', 'BORAS-2026/SUB/CONTACTS', 'contact_list', 1, 'in_force', 3, '7b569c9e-9cf5-4fd5-ae5d-629476123e52', 3, 'd33f7a7b63bf8bcf958021f1b47e42118a0f3c66337e9d97c95417c4a03d21f1', '{}', '7612e413-a6e7-4fd0-8339-1aac4dff5c6a', NULL);
INSERT INTO public.record VALUES ('7612e413-a6e7-4fd0-8339-1aac4dff5c6a', 'BORAS-2026/SUB', 'sub_agreement', 2, 'active', 6, '7b569c9e-9cf5-4fd5-ae5d-629476123e52', 6, '95acde8fae8223f4ad181ca19db2efff2e9b3050dba7de379d81e163fe0f52eb', '{}', '7b569c9e-9cf5-4fd5-ae5d-629476123e52', NULL);
INSERT INTO public.record VALUES ('fba3a040-1189-4511-9b86-cb7356393701', 'BORAS-2026/SUB/ACT', 'activity', 1, 'under_way', 2, '7b569c9e-9cf5-4fd5-ae5d-629476123e52', 2, 'f2651251ce6c85b6cfd9a6a95f88a92e5bc0a6deb4ed62419159cc59a4c31505', '{}', 'f7c2c0e2-54bb-49b8-afd5-6cf5b61bc1dd', NULL);
INSERT INTO public.record VALUES ('7485b6a5-64e0-4769-892b-a3d52348c307', 'BORAS-2026/FORUM', 'forum', 1, 'standing', 2, '7b569c9e-9cf5-4fd5-ae5d-629476123e52', 2, '46ea02b6add84c1d232d07cdc34a2098d79d28ca3c73a914c2b498dff638ac83', '{}', '7b569c9e-9cf5-4fd5-ae5d-629476123e52', NULL);
INSERT INTO public.record VALUES ('278da014-bdb3-49d1-9feb-7af04925858a', 'BORAS-2026/SUB/2026-H1', 'round', 1, 'concluded', 3, '7b569c9e-9cf5-4fd5-ae5d-629476123e52', 3, '200ff5bd957db1b4998dd0c2a91ed016b710a084d7a2fc481490ef52a7bf5a5d', '{}', '7612e413-a6e7-4fd0-8339-1aac4dff5c6a', NULL);
INSERT INTO public.record VALUES ('1660cdd6-744d-4cf1-854a-55c0122de99f', 'BORAS-2026/SUB/2026-H1/1', 'follow_up', 1, 'concluded', 3, '7b569c9e-9cf5-4fd5-ae5d-629476123e52', 3, '85e398c22c876e4aca4559254697c42765a4346015eb6c6a1cf8d64b064b6460', '{}', '278da014-bdb3-49d1-9feb-7af04925858a', NULL);
INSERT INTO public.record VALUES ('abc3e82c-7182-4d3a-8b0b-e9de032e13d7', 'BORAS-2026/SUB/2026-H1/2', 'follow_up', 1, 'concluded', 3, '7b569c9e-9cf5-4fd5-ae5d-629476123e52', 3, '2f00c4dd9c13d20c5573f0548940865dd0acf16886a928796c7b97c10946b911', '{}', '278da014-bdb3-49d1-9feb-7af04925858a', NULL);
INSERT INTO public.record VALUES ('8f1d5af7-0e6c-4b93-8f60-08c4586c5bdf', 'BORAS-2026/SUB/2026-H1/3', 'follow_up', 1, 'skipped', 2, '7b569c9e-9cf5-4fd5-ae5d-629476123e52', 2, '5ff69790f49013372f8ea7c03256338f665b1af3b1466e7723842ad43e07ac0f', '{}', '278da014-bdb3-49d1-9feb-7af04925858a', NULL);
INSERT INTO public.record VALUES ('a0478406-1207-4609-8d98-93a13374fd50', 'BORAS-2026/SUB/ACT-2', 'activity', 1, 'planned', 1, '7b569c9e-9cf5-4fd5-ae5d-629476123e52', 1, 'f701d7f2391337dabb7597912b2a2de66841d502e2846a1c484c600deac15422', '{}', '7612e413-a6e7-4fd0-8339-1aac4dff5c6a', NULL);
INSERT INTO public.record VALUES ('1815ee95-9608-4486-8a09-43c888a89394', 'BORAS-2026/FORUM/2026-05-01', 'meeting', 1, 'planned', 3, '7b569c9e-9cf5-4fd5-ae5d-629476123e52', 3, 'f042a88fc7044ef796eb98e81b882cfd76be57d6a17b190b0870010f149cd456', '{}', '7485b6a5-64e0-4769-892b-a3d52348c307', NULL);
INSERT INTO public.record VALUES ('8522f23d-6c57-4674-bbec-8b254e6e9f00', 'BORAS-2026/ACT', 'activity', 1, 'cancelled', 2, '7b569c9e-9cf5-4fd5-ae5d-629476123e52', 2, 'ae0a15009de3dd63d7fcbcc480fb79676ce17e48967f1d833ca257d2a515044b', '{}', '7b569c9e-9cf5-4fd5-ae5d-629476123e52', NULL);
INSERT INTO public.record VALUES ('61d04d7e-704c-4b2b-b667-0461dfdbcee3', 'BORAS-2026/FORUM/2026-06-01', 'meeting', 1, 'cancelled', 2, '7b569c9e-9cf5-4fd5-ae5d-629476123e52', 2, '0c7f112a2c48c2a8dc274756d0486fde02a14de22b9b9aabee0a5f476edd102f', '{}', '7485b6a5-64e0-4769-892b-a3d52348c307', NULL);



INSERT INTO public.record_area VALUES ('5b2b062b-8a9c-4d34-8a4f-660d98bb166e', '1435');
INSERT INTO public.record_area VALUES ('e6f5bb75-3601-40b8-a451-b3b731776687', '1490');
INSERT INTO public.record_area VALUES ('7612e413-a6e7-4fd0-8339-1aac4dff5c6a', '1490');
INSERT INTO public.record_area VALUES ('7b569c9e-9cf5-4fd5-ae5d-629476123e52', '1490');



INSERT INTO public.record_party VALUES ('5b2b062b-8a9c-4d34-8a4f-660d98bb166e', '3240359c-9635-4c95-8621-2d9d0ec07ffa');
INSERT INTO public.record_party VALUES ('5b2b062b-8a9c-4d34-8a4f-660d98bb166e', '64d7e2b6-f4b7-4c82-931d-f02bb110085f');
INSERT INTO public.record_party VALUES ('e6f5bb75-3601-40b8-a451-b3b731776687', '116a1fe7-63f6-45aa-88d7-5c6cf14edb1c');
INSERT INTO public.record_party VALUES ('e6f5bb75-3601-40b8-a451-b3b731776687', '2c025bb3-e340-4e61-a145-e079719b0484');
INSERT INTO public.record_party VALUES ('7612e413-a6e7-4fd0-8339-1aac4dff5c6a', '116a1fe7-63f6-45aa-88d7-5c6cf14edb1c');
INSERT INTO public.record_party VALUES ('7612e413-a6e7-4fd0-8339-1aac4dff5c6a', '2c025bb3-e340-4e61-a145-e079719b0484');
INSERT INTO public.record_party VALUES ('7b569c9e-9cf5-4fd5-ae5d-629476123e52', '116a1fe7-63f6-45aa-88d7-5c6cf14edb1c');
INSERT INTO public.record_party VALUES ('7b569c9e-9cf5-4fd5-ae5d-629476123e52', '2c025bb3-e340-4e61-a145-e079719b0484');
INSERT INTO public.record_party VALUES ('509c313e-3a39-410b-b5b4-266dc757c69b', '116a1fe7-63f6-45aa-88d7-5c6cf14edb1c');



INSERT INTO public.register_fact VALUES ('schema_version', '2');
INSERT INTO public.register_fact VALUES ('simulated', 'yes');
INSERT INTO public.register_fact VALUES ('register', '316ebc42-ed49-46a7-9a3e-50c43e170c5d');
INSERT INTO public.register_fact VALUES ('principal:postgres', 'b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19');
INSERT INTO public.register_fact VALUES ('plan_fingerprint', 'b0176198737c0ce0580dca7da3b4ca914291bb1c58e8dfa60db47ebda03a2e41');
INSERT INTO public.register_fact VALUES ('last_tick_on', '2026-07-02');



INSERT INTO public.round VALUES ('40624387-95e3-4591-a769-75020b1c4a21', '', '9e4d9281-caa9-47a0-9e13-fdebc7562d20', '2026-H2', '2026-07-01', '2026-12-31', '2027-01-31', '', '', NULL, '[]');
INSERT INTO public.round VALUES ('a6bdc918-f091-434e-81d0-0852af8a193a', '', '9e4d9281-caa9-47a0-9e13-fdebc7562d20', '2027-H1', '2027-01-01', '2027-06-30', '2027-07-30', '', '', NULL, '[]');
INSERT INTO public.round VALUES ('cf7b1fb1-0088-435e-9840-2a9211ce8a42', '', '9e4d9281-caa9-47a0-9e13-fdebc7562d20', '2027-H2', '2027-07-01', '2027-12-31', '2028-01-31', '', '', NULL, '[]');
INSERT INTO public.round VALUES ('278da014-bdb3-49d1-9feb-7af04925858a', '', '9e4d9281-caa9-47a0-9e13-fdebc7562d20', '2026-H1', '2026-01-01', '2026-06-30', '2026-07-30', 'Styrgruppen', 'arbetet fortsätter', NULL, '[{"measure": "fler vuxna ute", "responsible": "fritidschef", "due_on": "2026-10-31"}]');



INSERT INTO public.sealed_text VALUES ('b5c2d4ecbbad43bfa124182766ab23414d2b25fd12be78b5842e5ce953fe8f19', '32788f97ad96e7362d27b725415b29b3', 'postgres');
INSERT INTO public.sealed_text VALUES ('cea012504923ea293deb0a27f56084e0d46b0eac777ccbf870da29afbc664db2', '9172a8f5c41b998023b4679cae68baa0', 'Samverkansavtal');
INSERT INTO public.sealed_text VALUES ('79a48d2bb7fef481218e7e73b0e48f469c5bfad2ca6beb12d530c3fe465eae80', '013bc4132e1331b30656ee21845dd6a9', 'tryggare centrum');
INSERT INTO public.sealed_text VALUES ('ea8a70e7c56b7bbacaa7692b2fae12bfb0cd8f75c7328b0dca39caa142786a99', 'e9042fce6a1d0233ed40755e8173cd7f', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('78b3973eaeffe52dd6ab5b2b6b6a2c63e7bb1f5a533d3585fadec3b07fed0639', '225334ceef756bf5aa6b086708c9cec6', 'brottsoffer');
INSERT INTO public.sealed_text VALUES ('3751acd1442af522785ff223dc1103010f216497feaadb1c4fc01e449949dc92', '637b0bbce2fb026a8011dc968f7dbbfa', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('1701bca4d30c6574fb2c4241d6032e2c74b478e7ccf731082ec13f9b38762878', '6b15640eb10c29f331cc501ecd8160ed', 'ordförande');
INSERT INTO public.sealed_text VALUES ('db9f502482a0ecf2064260f3cc51ca1bbfe62f986eca518a9c2dfb57b9a36c80', 'cac7cd2964ff6d0615952df22dc41030', '§ 14');
INSERT INTO public.sealed_text VALUES ('96cb9968059f447fd5f1ab1e165a9a84cb00a7d12675a35280b73c2ce862d0a9', '5d13629ad29b6ddc4b1c2d4ff88b89e4', 'ordförande');
INSERT INTO public.sealed_text VALUES ('f0b6d294336fb32bb6eb183ca7128dffe0b7949fd379e646aa433b06bc5ab79f', '79b80881eb36d9b91d34667529f60836', '§ 14');
INSERT INTO public.sealed_text VALUES ('2415a6ac30abb6a27f42cccca3a205e8ebb76fd1ebc561eff941b56bcc8c700d', 'c9534b62dfc8b9dd8317de9e9e22e1a7', 'ordförande');
INSERT INTO public.sealed_text VALUES ('2680094020370fcc0a9e57010607c60ba8a9f3a55a12ad0358fb8b07eca9b7d6', 'd4d205e7510bcb00104653eaa40fd0b8', '§ 14');
INSERT INTO public.sealed_text VALUES ('ff1929d81b3836edef82828630b9753b1282add1f39c0e6eae1dac992a4bccf7', '6fc2118eed338fe2b05501ed83cdf147', 'ordförande');
INSERT INTO public.sealed_text VALUES ('f51c1c025a6f7ada93aab49a60b2681e929d63a2123a33d914f880a949b179b3', '3ac90635e6766e2a8e865fa584ada201', '§ 14');
INSERT INTO public.sealed_text VALUES ('6be2f72564e7e7180579102e830c73f9a45c6edf6fb149151905e02f6afb27d4', '0b253dac6827e08c2bf13f9f1d3800d5', 'fel i avskriften');
INSERT INTO public.sealed_text VALUES ('da0121bd0881a545de1fecc54b4d18d2d2620508bfb22a7e5828f2ec3d2b5f1a', 'd09b041c721aece5700b30244e0f1005', 'Problembild');
INSERT INTO public.sealed_text VALUES ('ad988ca83dcb1a65cae387f90cfe3632be0b527dc94f320dfeada71d653e6b16', 'efb2cddddd0134303c1d817b9e27a38c', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('bd262c99a3b54a39466350d573304a741361cb7f8546164d0ef056bd01f58318', 'bdaffe8e8fb57cafe4304bcde5cc94dd', 'tre möten');
INSERT INTO public.sealed_text VALUES ('8dad0b8b13a36440141ec0265f44b1f31e053ba6305ec911f3757fd2b0f0cca6', '503119ab3b29c89cb539a190a9aa4f1c', 'statistik');
INSERT INTO public.sealed_text VALUES ('d422e64785a19f9e7f8b736d28a5b7311645a020317ee5f6475ebe5e7149fd72', 'dc30c2e277fad7c8f744c2764197baac', 'två platser');
INSERT INTO public.sealed_text VALUES ('93c9d55c2e6971d3a48582719bc697bd7d1eca052c9265deeaef05c155dd9845', '2acdc7bbdf7accbe8165b40426560a45', '2025');
INSERT INTO public.sealed_text VALUES ('c7bb2cfeab0f355f32edb47bfbfbf8e4ce69697c661569d106a1077ffdc7f46f', '31f498d2f20dc1b59325d60210dbde64', 'Brå');
INSERT INTO public.sealed_text VALUES ('9406df438d7e36e293176cdc72c918bcdfff2128f38cc3238239078b9fca3bdd', '34ba5b7fc0ae4de93de9b012e5eba9d8', 'Trygghetsmätningen');
INSERT INTO public.sealed_text VALUES ('4569960c56c1dbf2746f8e8622b78e43db12aa8f92983ffc1c61babb224f496f', '709ad9bf57e822dc086aa0a4e1b3ce55', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('b9ed63bae84e33ae6ad85a940ead777d5e086e3355a42f9368d9d3074d7db012', 'c479d053122832ec1e6d5abe5ea7e690', 'buskörning');
INSERT INTO public.sealed_text VALUES ('0f1d3dee24568d49f2eda995843071ed5bcca7bbb58bbb62af01f6b23be7f84a', 'df6ee1fd54ce24b2ed5dfd35dc3b10c8', 'väger tyngst');
INSERT INTO public.sealed_text VALUES ('9d8d6c94600404766fdc6ee36625ea848cfc7452aaf0b360f354712b3468ff90', '21205de6e7f6f5eefa96488f887029db', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('98248661b21d47307ba7ef6f4afecae801d6b692c33bdb23610bbb126e5d9896', '2f9d375e302f8e62f369218ebbccc8ff', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('b225f53ff2ee8d56f5ea1de596721552521c9bbd0d01d3141d5c2bccb2a3ee37', '09258e8c4db8cde3ced985eba53f7c20', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('47d95d67907e4459ab9e1762a9b7662736fd304af7e61a2b3fbba268bb329775', '7f301d69ad83d4b60bcb2832a2d769c6', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('c542dab78bebf46369428cfdcc962f09143f9164bf3abf936fdcf218fb84986a', '35f261e5f5188236814f3e7f826ea321', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('8529a775165c6e8b166f6f66d09bda3c3a1c48f09cc2fea5c77c5f71849c6702', '8290b011af0e2f9853aa6c9acb83c118', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('1cddbc6d76431874de337cf2dbbd1b51dbd12f14d1d836c1d74f3c8a45847b3b', '4322bcded8a31e1477cd7d33b2510272', 'utan siffrorna för centrum');
INSERT INTO public.sealed_text VALUES ('1e2c5ca6f3ba48f30d052193c8d8d6ab7f0af43065931d0f7bcc7df69492dfe0', '1f03874db521bdcaf00e171e321a13d5', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('5e522848c890f3d2981c8754292279b9380a867fa39dee03693ee86ce53ce88b', 'bb7464a64697026ca5f1ca1ff66492c2', 'buskörning');
INSERT INTO public.sealed_text VALUES ('3a74b9a834bc051d5001d95cc9697197f2554fe3a0412aa10e055f8a426f48d3', '0560980c9cdc8099a2f6ecf401665dff', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('ed280b038c03006e64231ffd5232213389e89a5dca943ef5e4cc0d3fea3e1440', 'ebbe8507789041d6c8dd45653a7b2a43', 'Åtgärdsplan');
INSERT INTO public.sealed_text VALUES ('cfd92c6168977c4188966a6d9051ba5568f4d0192f1f8ac8d30136af1b708b48', 'cff533f117083d4f3eb69ecd223f4b40', 'kommunstyrelsen');
INSERT INTO public.sealed_text VALUES ('0a8bf39f3592663bf060a869cb12a764cc5eea9a915babc6ed2705eed40e6e1c', 'a40d94aee31120e22bb524fd280149b4', '§ 31');
INSERT INTO public.sealed_text VALUES ('f52ff3bbc1a2ff0468b00356bfb398252b522a8d296f873db1f39d4fb230b68e', '1bbb5129bd6e6e8542bdef352523152e', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('8a7b938e028fb38d9786bb8280a868d848e1761fef8ad5853c872b63c1a463b2', 'd2208ef97a6d965c5e674c237a117b32', 'Underavtal');
INSERT INTO public.sealed_text VALUES ('29d398fa98b0c3575eeafd911829911323b7ca3a270d7f4d84b8cb1f305a8134', 'ea45fa50e4df603a71bdf2febb1a1808', 'trygghet');
INSERT INTO public.sealed_text VALUES ('351272580116bfad2148222c80acdf06209a2a610d19af3f36f6806e6cd04397', '9f64d0f4d1ba8b39a2751a1cc464fa33', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('9ad7bd87046e495866327b89d3e80ce847a5541e3bc0783cc343cd8bfccf3289', '4993edf7b8dbc04e06b1d837ab057731', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('d0607f16c7295c5d5b220e34081387faa92bee6fa00ecf6508fe773e2ada9a91', '00089f4b82eb8e2eee795f81328afceb', 'kallar');
INSERT INTO public.sealed_text VALUES ('37f2bef33e071f32772015b8e2af16c1f862a20cf0dcb444ad5da2d8c4f19c6c', 'e95b6896d11d8ce1b40850efe2e87d0a', 'för anteckningar');
INSERT INTO public.sealed_text VALUES ('9bb013a50089dae99b167a3a6619f4f275cfc0170754641b956324c0a0a5be41', 'cf41a178eb0d5085d5013501beb8363d', 'samordnare');
INSERT INTO public.sealed_text VALUES ('85f497462c574bbebf70f52327376e39756857f9901c8ba2ac0d514ebc2bea43', 'b5f11ebb349fdd14d0b429aaa6a73099', 'kommunpolis');
INSERT INTO public.sealed_text VALUES ('24b0e3dfafc98170f818edb2943f15938568552b4f8fa2eefdb0b27314f41517', '17ec1c1c3fb31ffd23d41622e1fe2172', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('5a28c381057cb7ca4d3e5bae0ba0e5847b0504a89bae58f5f8a8d74cd12e6822', '21283a6f2ceed944ef3ec887b003315d', 'ordförande');
INSERT INTO public.sealed_text VALUES ('fe6818fc7ad89c2dd4b38b88023ff30497d2d83e789dedb41260ef5255c4e010', '3e450bb9dac8d823634eef72f7cab9f7', '§ 14');
INSERT INTO public.sealed_text VALUES ('66d2c9c94a8d8829f994b1c8d067e805851738e359a182e4de96c0ddb6484a76', '4c57ade4571f201f88cb9d4d5e2fb75c', 'ordförande');
INSERT INTO public.sealed_text VALUES ('9927bfdd7868270d3aa47eee3f3fe11115518ae368f84f85ccfb34b050252940', 'b50cfc85746a84573d559679941b3f18', '§ 14');
INSERT INTO public.sealed_text VALUES ('cb7e179baae65a5f19a511ad912caa22e852a088dd2a4e5a46d3f31b289045fb', '83cf0c2536155ed604506b3c7ae504d6', 'ordförande');
INSERT INTO public.sealed_text VALUES ('3ab79ba7c86d5ec9af03bb65cecc9569261d61c81841526af32c10a5e9a60c63', '32ada19a6c380a537792366bad6dc585', '§ 14');
INSERT INTO public.sealed_text VALUES ('ff715ec5e1c6c339465b72469d9ac96e6e32fd491e75299df1f38b2c2f25383f', 'e2a4ff69e48b47056bc604f14faf4741', 'ordförande');
INSERT INTO public.sealed_text VALUES ('2a7724190bbb4e542970dda9a9762d8a6b20a8c927fa170f68fb8c3b60052b0d', '263eba56d29b591162906c442e22dd0c', '§ 14');
INSERT INTO public.sealed_text VALUES ('ed263b2feda2f640ae6c343f2436be8bcad4991be3eaa0b8b69dd3c8fdfad62a', '5f88a54a193f84c278f20e2a911e9702', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('0aa6b0f9313318dd2569e4faad3524c46b4779fb6fbd29e17acd8f54037cf177', 'f2f472689e190340dfb4f086e48d91e4', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('a417de33aafa7c313482528d30834caacd1e1219ee8afe230af4f3c0375bb7b2', 'e61d25037e6c2bbc35ee8d7793d448cf', 'färre unga utsätts');
INSERT INTO public.sealed_text VALUES ('31460c0c76c26f6cb7ec0ea0d9e932af9bbdb0e3c6f7354944c88bc8bcea38fd', '28a182d682371840d9c3a5a945ae336c', 'fältassistenter');
INSERT INTO public.sealed_text VALUES ('11ac498304ba40b913e1723eaf9884395a714cdad308d4fd1d625c9e15fc28de', '47a4713b7d096fadb90d6ec2cfd409b9', 'socialchef');
INSERT INTO public.sealed_text VALUES ('e392c43d811ec02756cba5a981b7bace0ea87bc611f01fc2418a15b3fa1224df', '5fe66b4109aae8bc9bc5686ae0823be5', '2025');
INSERT INTO public.sealed_text VALUES ('e03d663808f420ae45b1e1a2d85027e3be31d3174f5910a7cbca5efe30df5a81', 'd14880c3e4f6c77363136bae30b8d6f7', 'Skövde');
INSERT INTO public.sealed_text VALUES ('19dc750439640acb776600e971481a54ca3b501bb60e24f79e53d8c4d56bfacf', 'dea0b6546a8e97fd977fa26773fd9eed', 'anmälda rån');
INSERT INTO public.sealed_text VALUES ('fdd492d1e97c797db5a01f4a842b602cce21fc74f3e954ab16720d64647bd03b', '372b6a8e2344fd94a81342e9b7c32979', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('cccec34ff3ce31abee16fd685104b1a6826f322b33171c7682a5ea9f140713ac', '63dcc4e24c6923fa9abdb971ecb06a03', 'vi gör det här');
INSERT INTO public.sealed_text VALUES ('9a436285e82fbac65d96ea1899c2dae45142104257f6b6465b9ada5ae15b4bfc', '7842c13b9789c4e0edea36e53336798a', 'webb');
INSERT INTO public.sealed_text VALUES ('c5a1167e4e2b20a61c3c9df5220f8f9f9943e21dfc49e387eaf1917566880148', '7127500fdb8d366d1d39b6dc790754c0', 'boende');
INSERT INTO public.sealed_text VALUES ('352dde97371ab57cc18437b3dffa030deade0fe7856d3e1c2529fb16651cc327', '56309060b7ceb05ba45dad00aa895861', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('e2c47f96d29ac71583291a89ee2d9dd425d46137f776369416f556551d1c528b', 'dff3d69c012b5346a6bf109ba5286fe6', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('012ebf320b55e365182bd96b15c11a283e22ad1a6d3fdea76a36f813194accec', 'd082860676ad4d23964059fc728361d9', 'samordnare');
INSERT INTO public.sealed_text VALUES ('add02d13d98e072e8f4b82fc7bba57de430573e05c2d88bdcfaf2fb09b5087c3', 'a47b38abe53a28ef109fe842c200f62c', 'växeln');
INSERT INTO public.sealed_text VALUES ('80d7711cf617abcfc65ee45930489edd791f2dc48b52f830919748b324cbc9fb', '88a13d3ba761640efef39019cd26388c', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('fe5aa6a95a506181ea9bf2b5ae26c557a2568c2be513bac63894cc255266a5a0', '382cfbb9ccb3e4aabfeacca47c2debe8', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('d88d28628a26ccc48f1fd16206b79cf9660280820c856394b001db3cf3cd28d2', '88eb5159a181fbea0a2ac0b1dac98588', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('ac4d084394dfdf90c368fa0c1f31e8bfecdf13bc36b1e8fbdb3659f832467ebb', '9c7270d0e17388d88bf2d217844c4536', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('96821c25fce1e006e1edad406ad5dae60de21c95363586e28366bf6934181733', '3741c1d6998b76449a427c2579032c42', 'Föräldravandring');
INSERT INTO public.sealed_text VALUES ('bee1a85fd958a15959592028aba52ba7bba62b3b6491a0f880bc001ac406fbba', '22c10bf69b9bfa2480e4fcb7824f85aa', 'minst 8');
INSERT INTO public.sealed_text VALUES ('0c11ee470ff1a6eb17b951e0690dc5d6c9ad773f6a99988120b9fc87c38b3ee3', 'a2170a92549b8cdfc21c54302e681b02', 'regn');
INSERT INTO public.sealed_text VALUES ('ba40092c05bf56eca3481f9fab2ba88cc9f6d96f70f3c9028633d55af3e70970', '2b2ec73dc7868bac673307aa2c32da13', '2026-03');
INSERT INTO public.sealed_text VALUES ('9da932ae80014a6c49c2650a8d566476ef58058f076da71b4092088aa18d007b', '6579cc9d2b8dba1c9814fd998e83645a', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('853a1b5cd2238851cac9f838acfd3b4c4c50784610ec12f3d12db745cb55b730', '821ba28c25dff139e39b0fd1f61d9226', 'Styrgrupp');
INSERT INTO public.sealed_text VALUES ('4898ce1576bf0c985310e5f0fdb1b847b5d44861d5e0724b7f11777c3cc24077', '2072e53b30eed9f34e310a907efe684e', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('dcfe42a99ac69d163db4c4d3748a3af8fb135ded36bbe67a51a57e3dfdd5ffbe', '3d1843b2ec0cdc06a9da9f26b96653b2', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('d1ebbf30d62ff7b149e74e932c0c7a05d535a0e85f6b7f40856a70fe24b17081', 'aad53c016adcd74ae60767eb9cd7112d', 'områdeschef');
INSERT INTO public.sealed_text VALUES ('0939e5477ba5b666dd1f13eb18694eb47a7044c386534435f9c2d0eaae1662c3', '599fedce6c9142705ee6b2e82d9ad46f', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('95963162368c0b6b2ccbf0f49c62ec1216e7754625ba5441d3913eba15b49fbe', '61114c43efe07dfd8353a9f889e09f44', 'kommunchef');
INSERT INTO public.sealed_text VALUES ('610b810ab832d3d9d2cde4bcdcaaae0ee14a3b05d28d2bd301570262f3bf56a2', 'efbd13acc102c59f6a33b6a83ee13bd6', 'områdeschef');
INSERT INTO public.sealed_text VALUES ('9cd241e8ddd28f1d83266ad9317d469ac5826847ff2affd9ce8976e5dec0f308', 'aedda03e81b232bf04728378ab55c437', 'Trygghetsvandring');
INSERT INTO public.sealed_text VALUES ('4c934dda065d018a5014b78cd9f8a0d6c9dbee82968dbcc9790b7eb93ec570a8', 'eaf88a78a203856f9e9a1c72fcc9af4b', 'fritidschef');
INSERT INTO public.sealed_text VALUES ('9e4d7e7c0cc6db5af4c283a2eddc743e3469dff59752709672d5b46b88e38cd2', '82ee64bc1caf940cfd901a7c17a87825', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('feea6f6124baba6ad4d3c216a9127925504065b885f421767be950a7bb0c75b8', 'd3de67afad56f4d6d86c26f94c77ec38', 'Trygghetsvandring');
INSERT INTO public.sealed_text VALUES ('6f1286125e18f794976e1f446e9a6f8288fff3a83d2ca8b935af9c3aeb3e8067', 'd0f5d40ad8a7a9a666b2c4da6083385b', 'fritidschef');
INSERT INTO public.sealed_text VALUES ('fd6003bc1ad0b742f71d31032ab92ae25c0097db46cd40b58bb1900bac491bd8', '29cfbaeee881c837a7f3b5e28ccab3a9', 'anmälda rån');
INSERT INTO public.sealed_text VALUES ('ce9af650cf6f6d61f1ed827d3e36d6271d77eb3896ebdc25a7460c15fee4a61e', '467d8af0c92dca6ee140eb46e5210a1e', 'anmälda rån');
INSERT INTO public.sealed_text VALUES ('33c8a6f761c1e484dfa39f167e15054c7e920bf544e5df3fb140cbf3e30a4884', 'dddb48f4894ebdd2cc5243d0f327ceb8', 'Skövde');
INSERT INTO public.sealed_text VALUES ('40de7758482e1afe06091c9f2fcd8d01060c81aa44ca41752cc7d30ca97eb0c3', 'a7e8d709e3bdfac8ca91f6f80aa75f25', 'som planerat');
INSERT INTO public.sealed_text VALUES ('0d62dc0e2398173b3899d1ff334ab6a6004eb5ea9caa49ef9b3acf251038fa41', '906f20393d9a5d82faaa7cb2f3709990', 'ont om folk');
INSERT INTO public.sealed_text VALUES ('0d168ab242c201073aeae182e4a7aeca311f49015818479500f829863058ed95', 'b2a019f0975fb698e26524c526eee89f', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('c86af330cf3afeb08a69dd092addd60025da73614c34c6f9ff4f119b6e41d45d', '9ceae581bf711d6778ba5e3f08976148', 'färre rån');
INSERT INTO public.sealed_text VALUES ('608745865fc1151daa4cc0066e671289d129c8b4372feb1b3940618f4bf3bc80', '1e82450e2d3ff7bc016083b228e3f54f', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('c5611755ca51cee1e719b8610f8aeb9f80b9f29a7455c54841783be558f0eb09', '324827df345393a6ad78c8728e141ab1', 'Styrgruppen');
INSERT INTO public.sealed_text VALUES ('e0bd26df50a76357b2aa0ebe191bf893b9915c9dbb5df940356c1c5978cfa287', '1c16f0b7ce1c8aa0908824cf606857e4', 'arbetet fortsätter');
INSERT INTO public.sealed_text VALUES ('e3da42a1573ead2710f2ae768c5cb32c6008500cdf149eefd0bdf46c7c9a3fc1', '454f34649259c70a8e536a1206453d1b', 'fler vuxna ute');
INSERT INTO public.sealed_text VALUES ('59b8699131c690cc78f54ee0e36824a77b1f39f4ea64d9331bff2d25586ca480', '4d95d2b31db37666847cd493bd5409aa', 'fritidschef');
INSERT INTO public.sealed_text VALUES ('3a4d70293dd15861a55404be1548030fbfeec88a04a1d90aec8a8aacb9e96cff', '5a33d37c7f443c3d28f32997b7b47d5c', 'för tidigt att säga');
INSERT INTO public.sealed_text VALUES ('06f6ae2385f29ddb1d9474297a62bfce19f5857f14fdda770c8b127459803856', '13aa4fe9bd979269a17fd59a8f31c6bc', 'så är det överenskommet');
INSERT INTO public.sealed_text VALUES ('61097fe2bcddd749a9db4ae7202600c207ead862f990f5d5b49b135ee151b145', 'aa871c7a75ec26ab58eea0810e2460db', 'fler vuxna ute');
INSERT INTO public.sealed_text VALUES ('0c58c7bc89884b21e5de525c949efcb747fc6ecc572777c72027c62cb80c304d', '3a0b2158e9d0a8cb536cb988264b6dbd', 'fritidschef');
INSERT INTO public.sealed_text VALUES ('71163a9412f3b9c789c4160286f8d67b5c26724191fd73e91a509f3c814a6325', '0d493dd49f0911f8e3febdba48b173cb', 'fel i avskriften');
INSERT INTO public.sealed_text VALUES ('54572d5d5f2bfd1f1d609077f25c03ab740791d3cae5ede03ebae5caf3bac9b7', '2237fad249f278ad2a3a5e492f9a06ee', 'fel i avskriften');
INSERT INTO public.sealed_text VALUES ('e69581178042590bbfbdab9d0524f57722a3dd728881fc0ff34d8278c411a900', '8dca05e9fb0f12a8ad3536e808deeb1b', 'fel i avskriften');



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
INSERT INTO public.stored_definition VALUES ('problem_picture', 1, 'dbaca391715b44cde5e665ad312bcb1380ed21d65e4a8e68c1ac7f92d801b8e2', 'machine = "problem_picture"
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



INSERT INTO public.unit VALUES ('116a1fe7-63f6-45aa-88d7-5c6cf14edb1c', 'Borås', 'borås', 'municipality', '', '', '', '1490');
INSERT INTO public.unit VALUES ('2c025bb3-e340-4e61-a145-e079719b0484', 'LPO Borås', 'lpo borås', 'police', 'Polismyndigheten', '202100-0076', '', NULL);
INSERT INTO public.unit VALUES ('3240359c-9635-4c95-8621-2d9d0ec07ffa', 'Tanum', 'tanum', 'municipality', '', '', '', '1435');
INSERT INTO public.unit VALUES ('64d7e2b6-f4b7-4c82-931d-f02bb110085f', 'LPO Västra Fyrbodal', 'lpo västra fyrbodal', 'police', 'Polismyndigheten', '202100-0076', '', NULL);



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




