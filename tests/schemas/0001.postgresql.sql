




CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION '% refuses %', TG_TABLE_NAME, TG_OP; END $$;





CREATE TABLE public.agreement (
    record_id uuid NOT NULL,
    title character varying NOT NULL,
    parent_id uuid,
    predecessor_id uuid,
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
    CONSTRAINT ck_agreement_deviation CHECK (((deviation IS NULL) OR ((deviation)::text = ANY ((ARRAY['calendar_year'::character varying, 'interim'::character varying, 'mandate_period'::character varying, 'other'::character varying, 'reorganisation'::character varying, 'until_further_notice'::character varying, 'yearly_operative'::character varying])::text[])))),
    CONSTRAINT ck_agreement_ends_on CHECK ((ends_on_first <= ends_on_last)),
    CONSTRAINT ck_agreement_ends_on_basis CHECK (((ends_on_basis IS NULL) OR ((ends_on_basis)::text = ANY ((ARRAY['assumed'::character varying, 'computed'::character varying, 'stated'::character varying])::text[])))),
    CONSTRAINT ck_agreement_parent CHECK ((parent_id <> record_id)),
    CONSTRAINT ck_agreement_predecessor CHECK ((predecessor_id <> record_id)),
    CONSTRAINT ck_agreement_revised_every_years CHECK (((revised_every_years >= 1) AND (revised_every_years <= 30))),
    CONSTRAINT ck_agreement_starts_on CHECK ((starts_on_first <= starts_on_last)),
    CONSTRAINT ck_agreement_starts_on_basis CHECK (((starts_on_basis IS NULL) OR ((starts_on_basis)::text = ANY ((ARRAY['assumed'::character varying, 'computed'::character varying, 'stated'::character varying])::text[])))),
    CONSTRAINT ck_agreement_term_years CHECK (((term_years >= 1) AND (term_years <= 30)))
);



CREATE TABLE public.agreement_area (
    record_id uuid NOT NULL,
    area_code character varying NOT NULL
);



CREATE TABLE public.agreement_party (
    record_id uuid NOT NULL,
    unit_id uuid NOT NULL
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
    CONSTRAINT ck_party_act_capacity CHECK (((capacity)::text = ANY ((ARRAY['acting'::character varying, 'deputy'::character varying, 'ordinary'::character varying])::text[]))),
    CONSTRAINT ck_party_act_kind CHECK (((kind)::text = ANY ((ARRAY['consulted'::character varying, 'decided'::character varying, 'oral'::character varying, 'signed'::character varying])::text[])))
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
    CONSTRAINT ck_record_reference CHECK (((length((reference)::text) >= 1) AND (length((reference)::text) <= 60))),
    CONSTRAINT ck_record_version CHECK (((version >= 1) AND (last_seq >= 1)))
);



CREATE TABLE public.register_fact (
    key character varying NOT NULL,
    value character varying NOT NULL
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



INSERT INTO public.agreement VALUES ('f239b0dd-b75d-46d7-b5af-1bef9a863c03', '', NULL, NULL, '', '[]', '[]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '');
INSERT INTO public.agreement VALUES ('2c87d2d3-ac02-42b3-af28-a9e8778047d0', '', NULL, NULL, '', '[]', '[]', '', NULL, NULL, NULL, '2020-12', '2020-12-01', '2020-12-31', 'assumed', '', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '');
INSERT INTO public.agreement VALUES ('258dcef3-d78b-49c2-b049-4ba8a29da2eb', 'Samverkansavtal', NULL, NULL, '', '["tryggare centrum"]', '["ungdomar", "brottsoffer"]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-02-01', '2026-02-01', '2026-02-01', 'stated', '2029-12-31', '2029-12-31', '2029-12-31', 'stated', NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '');



INSERT INTO public.agreement_area VALUES ('f239b0dd-b75d-46d7-b5af-1bef9a863c03', '1435');
INSERT INTO public.agreement_area VALUES ('2c87d2d3-ac02-42b3-af28-a9e8778047d0', '1490');
INSERT INTO public.agreement_area VALUES ('258dcef3-d78b-49c2-b049-4ba8a29da2eb', '1490');



INSERT INTO public.agreement_party VALUES ('f239b0dd-b75d-46d7-b5af-1bef9a863c03', '4cff755f-666e-4799-aa12-c5066bd97ebc');
INSERT INTO public.agreement_party VALUES ('f239b0dd-b75d-46d7-b5af-1bef9a863c03', 'd6ef6122-99b1-4320-9aab-1a830a2f9dc5');
INSERT INTO public.agreement_party VALUES ('2c87d2d3-ac02-42b3-af28-a9e8778047d0', '768d2e36-bee4-431f-9c24-df2ff98095ca');
INSERT INTO public.agreement_party VALUES ('2c87d2d3-ac02-42b3-af28-a9e8778047d0', '8b92f8d7-9f98-49ef-9d1c-03d7d8a20db9');
INSERT INTO public.agreement_party VALUES ('258dcef3-d78b-49c2-b049-4ba8a29da2eb', '768d2e36-bee4-431f-9c24-df2ff98095ca');
INSERT INTO public.agreement_party VALUES ('258dcef3-d78b-49c2-b049-4ba8a29da2eb', '8b92f8d7-9f98-49ef-9d1c-03d7d8a20db9');



INSERT INTO public.alembic_version VALUES ('0001');



INSERT INTO public.area VALUES ('1490', 'Borås', 'municipality', NULL);
INSERT INTO public.area VALUES ('1435', 'Tanum', 'municipality', NULL);



INSERT INTO public.deadline VALUES ('258dcef3-d78b-49c2-b049-4ba8a29da2eb', 'term_begins_unsigned', '2026-02-01', '2026-01-30', 3, false, 'settled', 5, NULL);
INSERT INTO public.deadline VALUES ('258dcef3-d78b-49c2-b049-4ba8a29da2eb', 'begin', '2026-02-01', '2026-02-01', 0, true, 'settled', 6, NULL);
INSERT INTO public.deadline VALUES ('258dcef3-d78b-49c2-b049-4ba8a29da2eb', 'expire', '2030-02-01', '2030-02-01', 2, true, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('258dcef3-d78b-49c2-b049-4ba8a29da2eb', 'main_agreement_ends', '2030-01-31', '2030-01-31', 3, false, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('258dcef3-d78b-49c2-b049-4ba8a29da2eb', 'expire', '2030-01-01', '2030-01-01', 2, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('258dcef3-d78b-49c2-b049-4ba8a29da2eb', 'main_agreement_ends', '2029-12-31', '2029-12-28', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('f239b0dd-b75d-46d7-b5af-1bef9a863c03', 'to_be_decided:purposes', '2026-06-01', '2026-06-01', 3, false, 'open', NULL, NULL);



INSERT INTO public.function_holding VALUES ('b98ea91e-f115-4683-8a09-61cde9c030e1', '768d2e36-bee4-431f-9c24-df2ff98095ca', 'coordinator', '9c130da5-86ff-4a5c-9990-2701ae9426d2', 'ordinary', '2026-01-10', NULL);



INSERT INTO public.history VALUES ('258dcef3-d78b-49c2-b049-4ba8a29da2eb', 1, '{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["768d2e36-bee4-431f-9c24-df2ff98095ca","8b92f8d7-9f98-49ef-9d1c-03d7d8a20db9"],"priorities":["7e1c4fcda4a1d34fd043aca237f0c1737b3aecbce5ca01e229ada65597a72115","aab07f321163bc5e76bc459537491bae8df1c4bf2f9b211b8ea67c607f35df94"],"purposes":["7bb8b6a405e9f6943fb835b768b9255c3a9394542cff8b9d44f664f11e1c5212"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"b36511ca4fa3729c5b680afb9ee1fa47b86a400dd224eb0cbc8066a6ea0c17ff"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"a23b32a2822c4bd8b0082800d6ea094bedd6a2743bf89ddb89e08a20248d9f7e","record":"258dcef3-d78b-49c2-b049-4ba8a29da2eb","recorded_at":"2026-01-10T00:48:58.958137+00:00","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '1b8fca54029b7df7ecf9839b90285a495d7243075ff804a171e328f0201efff9');
INSERT INTO public.history VALUES ('f239b0dd-b75d-46d7-b5af-1bef9a863c03', 1, '{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["4cff755f-666e-4799-aa12-c5066bd97ebc","d6ef6122-99b1-4320-9aab-1a830a2f9dc5"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"a23b32a2822c4bd8b0082800d6ea094bedd6a2743bf89ddb89e08a20248d9f7e","record":"f239b0dd-b75d-46d7-b5af-1bef9a863c03","recorded_at":"2026-01-10T00:48:58.958137+00:00","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '32429b8a7e61320f2291afa80af680f213330084e421f5704e10a780dda0f09b');
INSERT INTO public.history VALUES ('2c87d2d3-ac02-42b3-af28-a9e8778047d0', 1, '{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["768d2e36-bee4-431f-9c24-df2ff98095ca","8b92f8d7-9f98-49ef-9d1c-03d7d8a20db9"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":1,"on":"2020-12-31","principal":"a23b32a2822c4bd8b0082800d6ea094bedd6a2743bf89ddb89e08a20248d9f7e","record":"2c87d2d3-ac02-42b3-af28-a9e8778047d0","recorded_at":"2026-01-10T00:48:58.958137+00:00","seq":1,"today":"2026-01-10"}', '0000000000000000000000000000000000000000000000000000000000000000', '69e03c1d2e1bef674ae1d458a60e83cfa2b64f2ea610d8dba49979b385e285e2');
INSERT INTO public.history VALUES ('258dcef3-d78b-49c2-b049-4ba8a29da2eb', 2, '{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"a23b32a2822c4bd8b0082800d6ea094bedd6a2743bf89ddb89e08a20248d9f7e","reason":"3d4444bb41be4c51af792a6c6ab1e9e1d937fc84df1a32b8f41f417a7c643b50","record":"258dcef3-d78b-49c2-b049-4ba8a29da2eb","recorded_at":"2026-01-10T00:48:58.958137+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}', '1b8fca54029b7df7ecf9839b90285a495d7243075ff804a171e328f0201efff9', 'f4851473d134fea966a80c37453499f59832bbb9e40a3099b100d340371199ad');
INSERT INTO public.history VALUES ('258dcef3-d78b-49c2-b049-4ba8a29da2eb', 3, '{"acts":[{"capacity":"ordinary","function":"93b4c55ae12ba4740a7239e3730d9a766ac5c4f1f01d9d5e41444f6faf72cb46","item":"2223a40928e7c5fd54bd7b90bad6468ca5e029e2696ca62dad2f5365425e5938","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"768d2e36-bee4-431f-9c24-df2ff98095ca"}],"decider":{"evidence":"bf58c840b442c058297603571a2c304f9ee4db5ad5f60dfe526fe051515f8cdf","function":"7dad94c4cc6a594d684a110677d64ca5eaf58d4e4cf770b667f8713116221b63","unit":"768d2e36-bee4-431f-9c24-df2ff98095ca"},"kind":"changed","on":"2026-01-12","principal":"a23b32a2822c4bd8b0082800d6ea094bedd6a2743bf89ddb89e08a20248d9f7e","record":"258dcef3-d78b-49c2-b049-4ba8a29da2eb","recorded_at":"2026-01-20T00:48:59.144139+00:00","seq":3,"today":"2026-01-20"}', 'f4851473d134fea966a80c37453499f59832bbb9e40a3099b100d340371199ad', 'cfc46ddac196bad6209350bc15719e072f500e34455123dafd39ab5387f2fb7d');
INSERT INTO public.history VALUES ('258dcef3-d78b-49c2-b049-4ba8a29da2eb', 4, '{"acts":[{"capacity":"ordinary","function":"fbc87e18100172fb81679329d8ba2a8d4dfb028e64b90c39289598c7f794ed12","item":"571daf32d234d38a58ccddef17dbe094402ea815ac5d339a8545a265c1e4f6b9","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"8b92f8d7-9f98-49ef-9d1c-03d7d8a20db9"}],"decider":{"evidence":"6ec7cde6728bb2fcbdce8c3752c3023727f30432664e253cfb8351df2e313046","function":"b2e5f80103e4e89127aeef73c0e6742c75ce2a2ea67b2963086b5f9e663285ed","unit":"8b92f8d7-9f98-49ef-9d1c-03d7d8a20db9"},"kind":"changed","on":"2026-01-19","principal":"a23b32a2822c4bd8b0082800d6ea094bedd6a2743bf89ddb89e08a20248d9f7e","record":"258dcef3-d78b-49c2-b049-4ba8a29da2eb","recorded_at":"2026-01-20T00:48:59.144139+00:00","seq":4,"today":"2026-01-20"}', 'cfc46ddac196bad6209350bc15719e072f500e34455123dafd39ab5387f2fb7d', '6b02d8095a3f2eb06e48e9d164e5e4a2106d8261d51c4e71a5ad8255a3354728');
INSERT INTO public.history VALUES ('258dcef3-d78b-49c2-b049-4ba8a29da2eb', 5, '{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"a23b32a2822c4bd8b0082800d6ea094bedd6a2743bf89ddb89e08a20248d9f7e","record":"258dcef3-d78b-49c2-b049-4ba8a29da2eb","recorded_at":"2026-01-20T00:48:59.144139+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}', '6b02d8095a3f2eb06e48e9d164e5e4a2106d8261d51c4e71a5ad8255a3354728', 'e7e6338207c461f6e27766ae0cce3f539d6ca47c09cbfb3ec60bad502b9f65e7');
INSERT INTO public.history VALUES ('258dcef3-d78b-49c2-b049-4ba8a29da2eb', 6, '{"dest":"active","kind":"moved","on":"2026-02-01","principal":"a23b32a2822c4bd8b0082800d6ea094bedd6a2743bf89ddb89e08a20248d9f7e","record":"258dcef3-d78b-49c2-b049-4ba8a29da2eb","recorded_at":"2026-03-01T00:48:59.414942+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}', 'e7e6338207c461f6e27766ae0cce3f539d6ca47c09cbfb3ec60bad502b9f65e7', 'ee921840e52609d1cfd96a2457e8c9217133f08bf2d3e1e18e101531ecfd2c12');
INSERT INTO public.history VALUES ('258dcef3-d78b-49c2-b049-4ba8a29da2eb', 7, '{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["768d2e36-bee4-431f-9c24-df2ff98095ca","8b92f8d7-9f98-49ef-9d1c-03d7d8a20db9"],"priorities":["7e1c4fcda4a1d34fd043aca237f0c1737b3aecbce5ca01e229ada65597a72115","aab07f321163bc5e76bc459537491bae8df1c4bf2f9b211b8ea67c607f35df94"],"purposes":["7bb8b6a405e9f6943fb835b768b9255c3a9394542cff8b9d44f664f11e1c5212"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"b36511ca4fa3729c5b680afb9ee1fa47b86a400dd224eb0cbc8066a6ea0c17ff"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"a23b32a2822c4bd8b0082800d6ea094bedd6a2743bf89ddb89e08a20248d9f7e","reason":"4bd67bede6793b88a0e34f71a0193c02c408f95e2861c3589156c891c04904be","record":"258dcef3-d78b-49c2-b049-4ba8a29da2eb","recorded_at":"2026-03-01T00:48:59.414942+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}', 'ee921840e52609d1cfd96a2457e8c9217133f08bf2d3e1e18e101531ecfd2c12', 'f54d21181241a42aef7c96880bdca39a3ca12a5aae6759dc7ba07c01ac4fa77b');
INSERT INTO public.history VALUES ('f239b0dd-b75d-46d7-b5af-1bef9a863c03', 2, '{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"a23b32a2822c4bd8b0082800d6ea094bedd6a2743bf89ddb89e08a20248d9f7e","record":"f239b0dd-b75d-46d7-b5af-1bef9a863c03","recorded_at":"2026-03-01T00:48:59.414942+00:00","seq":2,"today":"2026-03-01"}', '32429b8a7e61320f2291afa80af680f213330084e421f5704e10a780dda0f09b', '285270edf41f6217409a3e51451a453dc810b17e250b301f04e3dd3b89dde4e9');



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
INSERT INTO public.machine_state VALUES ('pledge', 1, 'draft', false);
INSERT INTO public.machine_state VALUES ('pledge', 1, 'signed', false);
INSERT INTO public.machine_state VALUES ('pledge', 1, 'published', false);
INSERT INTO public.machine_state VALUES ('pledge', 1, 'reported', false);
INSERT INTO public.machine_state VALUES ('pledge', 1, 'unverified', false);
INSERT INTO public.machine_state VALUES ('pledge', 1, 'ended', true);
INSERT INTO public.machine_state VALUES ('pledge', 1, 'withdrawn', true);
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



INSERT INTO public.mandate VALUES ('90837565-bee3-4f90-8141-fca06021d753', '768d2e36-bee4-431f-9c24-df2ff98095ca', 'ordförande', 'main_agreement', 'delegation 4.2', '2026-01-10', NULL);



INSERT INTO public.party_act VALUES ('258dcef3-d78b-49c2-b049-4ba8a29da2eb', 3, 1, 'signed', '768d2e36-bee4-431f-9c24-df2ff98095ca', '2026-01-12', '2026-01-12', '2026-01-12', 'ordförande', 'ordinary', '', '§ 14', '', '');
INSERT INTO public.party_act VALUES ('258dcef3-d78b-49c2-b049-4ba8a29da2eb', 4, 1, 'signed', '8b92f8d7-9f98-49ef-9d1c-03d7d8a20db9', '2026-01-19', '2026-01-19', '2026-01-19', 'ordförande', 'ordinary', '', '§ 14', '', '');



INSERT INTO public.person VALUES ('9c130da5-86ff-4a5c-9990-2701ae9426d2', 'anna', '', '', 'sv', '', 'coordinator', NULL);



INSERT INTO public.record VALUES ('2c87d2d3-ac02-42b3-af28-a9e8778047d0', 'BORAS-2021', 'main_agreement', 1, 'unverified', 1, '2c87d2d3-ac02-42b3-af28-a9e8778047d0', 1, '69e03c1d2e1bef674ae1d458a60e83cfa2b64f2ea610d8dba49979b385e285e2', '{}');
INSERT INTO public.record VALUES ('258dcef3-d78b-49c2-b049-4ba8a29da2eb', 'BORAS-2026', 'main_agreement', 1, 'active', 7, '258dcef3-d78b-49c2-b049-4ba8a29da2eb', 7, 'f54d21181241a42aef7c96880bdca39a3ca12a5aae6759dc7ba07c01ac4fa77b', '{}');
INSERT INTO public.record VALUES ('f239b0dd-b75d-46d7-b5af-1bef9a863c03', 'TANUM-2026', 'main_agreement', 1, 'draft', 2, 'f239b0dd-b75d-46d7-b5af-1bef9a863c03', 2, '285270edf41f6217409a3e51451a453dc810b17e250b301f04e3dd3b89dde4e9', '{"purposes": "2026-06-01"}');



INSERT INTO public.register_fact VALUES ('schema_version', '1');
INSERT INTO public.register_fact VALUES ('simulated', 'yes');
INSERT INTO public.register_fact VALUES ('register', '112e54e9-a9b9-409d-a7e5-77959cf30b1a');
INSERT INTO public.register_fact VALUES ('principal:postgres', 'a23b32a2822c4bd8b0082800d6ea094bedd6a2743bf89ddb89e08a20248d9f7e');
INSERT INTO public.register_fact VALUES ('plan_fingerprint', '7d2e11195f4aa75b9c650815252fdd14d8e12f29bbedcafea778d2a4a7413380');
INSERT INTO public.register_fact VALUES ('last_tick_on', '2026-03-01');



INSERT INTO public.sealed_text VALUES ('a23b32a2822c4bd8b0082800d6ea094bedd6a2743bf89ddb89e08a20248d9f7e', '2307f6a7e721eac180e71189d302bb31', 'postgres');
INSERT INTO public.sealed_text VALUES ('b36511ca4fa3729c5b680afb9ee1fa47b86a400dd224eb0cbc8066a6ea0c17ff', '531bc18bf5298d61896b8b3c5b70b95f', 'Samverkansavtal');
INSERT INTO public.sealed_text VALUES ('7bb8b6a405e9f6943fb835b768b9255c3a9394542cff8b9d44f664f11e1c5212', '7478b5e256c5d0a36bdd7ca5f5b47e91', 'tryggare centrum');
INSERT INTO public.sealed_text VALUES ('7e1c4fcda4a1d34fd043aca237f0c1737b3aecbce5ca01e229ada65597a72115', '4c2300949fd96000451b3a85382a3f29', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('aab07f321163bc5e76bc459537491bae8df1c4bf2f9b211b8ea67c607f35df94', '96e49b0230ddbee73426727d04d6d48a', 'brottsoffer');
INSERT INTO public.sealed_text VALUES ('3d4444bb41be4c51af792a6c6ab1e9e1d937fc84df1a32b8f41f417a7c643b50', '1eb817ad9d1ab757929df3c404925d6b', 'delegation finns');
INSERT INTO public.sealed_text VALUES ('7dad94c4cc6a594d684a110677d64ca5eaf58d4e4cf770b667f8713116221b63', 'f37c8d4e7f8d05ea8623e8ff77934dd4', 'ordförande');
INSERT INTO public.sealed_text VALUES ('bf58c840b442c058297603571a2c304f9ee4db5ad5f60dfe526fe051515f8cdf', 'c45b66b90f0bdda2841ccf8fd2cec7fd', '§ 14');
INSERT INTO public.sealed_text VALUES ('93b4c55ae12ba4740a7239e3730d9a766ac5c4f1f01d9d5e41444f6faf72cb46', '1723ba23796e1264ca2f47685d44c6bb', 'ordförande');
INSERT INTO public.sealed_text VALUES ('2223a40928e7c5fd54bd7b90bad6468ca5e029e2696ca62dad2f5365425e5938', '43cd391e83f7a96e4cfd16501a40ab01', '§ 14');
INSERT INTO public.sealed_text VALUES ('b2e5f80103e4e89127aeef73c0e6742c75ce2a2ea67b2963086b5f9e663285ed', '15d84127db0134a918170f8df2b7cb88', 'ordförande');
INSERT INTO public.sealed_text VALUES ('6ec7cde6728bb2fcbdce8c3752c3023727f30432664e253cfb8351df2e313046', '7f67b6393c061cd3278e40faa458b36c', '§ 14');
INSERT INTO public.sealed_text VALUES ('fbc87e18100172fb81679329d8ba2a8d4dfb028e64b90c39289598c7f794ed12', 'a070e1af90ab74332c64abf5486be550', 'ordförande');
INSERT INTO public.sealed_text VALUES ('571daf32d234d38a58ccddef17dbe094402ea815ac5d339a8545a265c1e4f6b9', '873cf90131563c125f7e22832acf7ab3', '§ 14');
INSERT INTO public.sealed_text VALUES ('4bd67bede6793b88a0e34f71a0193c02c408f95e2861c3589156c891c04904be', 'aff80eece6aaa93312e417bc3161a9df', 'fel år i avskriften');



INSERT INTO public.stored_definition VALUES ('main_agreement', 1, 'cfa1d41a1efa85d59bd44dfbddea655ed85392ebf958a67e3f2833e6d15de2bf', 'machine = "main_agreement"
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
guards = ["states_its_purposes_and_areas", "names_its_parties", "has_a_term"]
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "return_for_rework"
source = ["awaiting_decision"]
dest = "draft"
guards = []
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "send_for_signature"
source = ["draft", "awaiting_decision"]
dest = "awaiting_signatures"
guards = ["names_its_parties", "both_sides_are_named", "has_a_term", "term_is_in_order", "states_its_purposes_and_areas", "main_term_is_the_standard", "covers_an_area", "every_party_may_sign", "every_party_has_decided", "parties_have_organisation_numbers", "parties_have_addresses"]
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "reopen"
source = ["awaiting_signatures"]
dest = "draft"
guards = []
effects = []
voids = ["signed"]
stamps = []
by = "person"

[[transition]]
trigger = "sign"
source = ["draft", "awaiting_decision", "awaiting_signatures"]
dest = "signed"
guards = ["names_its_parties", "term_is_in_order", "every_party_has_signed"]
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "begin"
source = ["signed"]
dest = "active"
guards = []
effects = ["replaces_predecessor"]
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "consult"
source = ["active"]
dest = "active"
guards = []
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "extend"
source = ["active"]
dest = "active"
guards = ["new_end_is_later", "consultation_is_recorded", "extension_is_provided_for"]
effects = ["dependent_terms_follow"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "review"
source = ["active"]
dest = "active"
guards = ["is_open_ended"]
effects = []
voids = []
stamps = ["reviewed_on"]
by = "person"

[[transition]]
trigger = "give_notice"
source = ["active"]
dest = "under_notice"
guards = ["notice_names_the_last_day"]
effects = ["dependent_terms_follow"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "terminate"
source = ["signed", "active"]
dest = "terminated"
guards = ["termination_is_decided"]
effects = ["subs_lose_their_main"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "terminate"
source = ["under_notice"]
dest = "terminated"
guards = []
effects = ["subs_lose_their_main"]
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "expire"
source = ["active"]
dest = "expired"
guards = []
effects = ["subs_lose_their_main"]
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "replace"
source = ["signed", "active", "under_notice"]
dest = "replaced"
guards = []
effects = ["subs_move_under_the_successor"]
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "awaiting_decision", "awaiting_signatures", "signed"]
dest = "withdrawn"
guards = ["no_sub_agreement_rests_on_it"]
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "confirm_active"
source = ["unverified"]
dest = "active"
guards = ["names_its_parties", "has_a_term", "term_is_in_order"]
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "confirm_ended"
source = ["unverified"]
dest = "expired"
guards = []
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "discard"
source = ["unverified"]
dest = "withdrawn"
guards = ["no_sub_agreement_rests_on_it"]
effects = []
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
INSERT INTO public.stored_definition VALUES ('pledge', 1, 'dacfe5fc4c45ad2f819d9d85635f7080cdec78f40a911964d8e79c1e4131339c', 'machine = "pledge"
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
guards = ["names_its_parties", "term_is_in_order", "every_party_has_signed"]
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "publish"
source = ["signed"]
dest = "published"
guards = []
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "report"
source = ["published", "reported"]
dest = "reported"
guards = []
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "end"
source = ["signed", "published", "reported"]
dest = "ended"
guards = []
effects = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "signed"]
dest = "withdrawn"
guards = []
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "confirm_active"
source = ["unverified"]
dest = "published"
guards = ["has_a_term", "term_is_in_order"]
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "confirm_ended"
source = ["unverified"]
dest = "ended"
guards = []
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "discard"
source = ["unverified"]
dest = "withdrawn"
guards = []
effects = []
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
INSERT INTO public.stored_definition VALUES ('sub_agreement', 1, '45c76a255f8621059d3d120423f1669eb38502208fceb438b1220637f9e355a2', 'machine = "sub_agreement"
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
guards = ["states_its_purposes_and_areas", "names_its_parties", "has_a_term"]
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "return_for_rework"
source = ["awaiting_decision"]
dest = "draft"
guards = []
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "send_for_signature"
source = ["draft", "awaiting_decision"]
dest = "awaiting_signatures"
guards = ["names_its_parties", "both_sides_are_named", "has_a_term", "term_is_in_order", "states_its_purposes_and_areas", "sub_term_is_the_standard", "ends_within_its_main", "has_a_main_agreement", "main_agreement_stands", "covers_one_area", "every_party_may_sign", "parties_have_organisation_numbers", "parties_have_addresses"]
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "reopen"
source = ["awaiting_signatures"]
dest = "draft"
guards = []
effects = []
voids = ["signed"]
stamps = []
by = "person"

[[transition]]
trigger = "sign"
source = ["draft", "awaiting_decision", "awaiting_signatures"]
dest = "signed"
guards = ["names_its_parties", "term_is_in_order", "main_agreement_stands", "every_party_has_signed"]
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "begin"
source = ["signed"]
dest = "active"
guards = []
effects = ["replaces_predecessor"]
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "consult"
source = ["active"]
dest = "active"
guards = []
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "extend"
source = ["active"]
dest = "active"
guards = ["new_end_is_later", "consultation_is_recorded", "extension_is_provided_for", "ends_within_its_main"]
effects = ["dependent_terms_follow"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "review"
source = ["active"]
dest = "active"
guards = ["is_open_ended"]
effects = []
voids = []
stamps = ["reviewed_on"]
by = "person"

[[transition]]
trigger = "give_notice"
source = ["active"]
dest = "under_notice"
guards = ["notice_names_the_last_day"]
effects = ["dependent_terms_follow"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "terminate"
source = ["signed", "active"]
dest = "terminated"
guards = ["termination_is_decided"]
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "terminate"
source = ["under_notice"]
dest = "terminated"
guards = []
effects = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "expire"
source = ["active"]
dest = "expired"
guards = []
effects = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "replace"
source = ["signed", "active", "under_notice"]
dest = "replaced"
guards = []
effects = ["subs_move_under_the_successor"]
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "awaiting_decision", "awaiting_signatures", "signed"]
dest = "withdrawn"
guards = []
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "confirm_active"
source = ["unverified"]
dest = "active"
guards = ["names_its_parties", "has_a_term", "term_is_in_order"]
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "confirm_ended"
source = ["unverified"]
dest = "expired"
guards = []
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "discard"
source = ["unverified"]
dest = "withdrawn"
guards = []
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["draft"]
dest = "draft"
guards = ["successor_stands"]
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["awaiting_decision"]
dest = "awaiting_decision"
guards = ["successor_stands"]
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["awaiting_signatures"]
dest = "awaiting_signatures"
guards = ["successor_stands"]
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["signed"]
dest = "signed"
guards = ["successor_stands"]
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["active"]
dest = "active"
guards = ["successor_stands"]
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["under_notice"]
dest = "under_notice"
guards = ["successor_stands"]
effects = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["unverified"]
dest = "unverified"
guards = ["successor_stands"]
effects = []
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



INSERT INTO public.unit VALUES ('768d2e36-bee4-431f-9c24-df2ff98095ca', 'Borås', 'borås', 'municipality', '', '', '', '1490');
INSERT INTO public.unit VALUES ('8b92f8d7-9f98-49ef-9d1c-03d7d8a20db9', 'LPO Borås', 'lpo borås', 'police', 'Polismyndigheten', '202100-0076', '', NULL);
INSERT INTO public.unit VALUES ('4cff755f-666e-4799-aa12-c5066bd97ebc', 'Tanum', 'tanum', 'municipality', '', '', '', '1435');
INSERT INTO public.unit VALUES ('d6ef6122-99b1-4320-9aab-1a830a2f9dc5', 'LPO Västra Fyrbodal', 'lpo västra fyrbodal', 'police', 'Polismyndigheten', '202100-0076', '', NULL);



ALTER TABLE ONLY public.agreement_area
    ADD CONSTRAINT agreement_area_pkey PRIMARY KEY (record_id, area_code);



ALTER TABLE ONLY public.agreement_party
    ADD CONSTRAINT agreement_party_pkey PRIMARY KEY (record_id, unit_id);



ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT agreement_pkey PRIMARY KEY (record_id);



ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);



ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_pkey PRIMARY KEY (code);



ALTER TABLE ONLY public.deadline
    ADD CONSTRAINT deadline_pkey PRIMARY KEY (record_id, rule, due_on);



ALTER TABLE ONLY public.function_holding
    ADD CONSTRAINT function_holding_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_pkey PRIMARY KEY (record_id, seq);



ALTER TABLE ONLY public.machine_state
    ADD CONSTRAINT machine_state_pkey PRIMARY KEY (machine, version, state);



ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT mandate_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.party_act
    ADD CONSTRAINT party_act_pkey PRIMARY KEY (record_id, seq, "position");



ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_handle_key UNIQUE (handle);



ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_pkey PRIMARY KEY (id);



ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_reference_key UNIQUE (reference);



ALTER TABLE ONLY public.register_fact
    ADD CONSTRAINT register_fact_pkey PRIMARY KEY (key);



ALTER TABLE ONLY public.sealed_text
    ADD CONSTRAINT sealed_text_pkey PRIMARY KEY (digest);



ALTER TABLE ONLY public.stored_definition
    ADD CONSTRAINT stored_definition_pkey PRIMARY KEY (machine, version);



ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_name_key_key UNIQUE (name_key);



ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_pkey PRIMARY KEY (id);



CREATE INDEX ix_agreement_area_code ON public.agreement_area USING btree (area_code);



CREATE INDEX ix_agreement_parent ON public.agreement USING btree (parent_id);



CREATE INDEX ix_agreement_party_unit ON public.agreement_party USING btree (unit_id);



CREATE INDEX ix_agreement_predecessor ON public.agreement USING btree (predecessor_id);



CREATE INDEX ix_deadline_open ON public.deadline USING btree (due_on, rank) WHERE ((status)::text = 'open'::text);



CREATE INDEX ix_function_holding_unit ON public.function_holding USING btree (unit_id, function);



CREATE INDEX ix_mandate_unit ON public.mandate USING btree (unit_id);



CREATE INDEX ix_record_family ON public.record USING btree (family);



CREATE INDEX ix_record_machine_state ON public.record USING btree (machine, state);



CREATE TRIGGER history_refuses_delete BEFORE DELETE ON public.history FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();



CREATE TRIGGER history_refuses_truncate BEFORE TRUNCATE ON public.history FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();



CREATE TRIGGER history_refuses_update BEFORE UPDATE ON public.history FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();



CREATE TRIGGER sealed_text_is_only_blanked BEFORE UPDATE ON public.sealed_text FOR EACH ROW WHEN ((NOT (((new.digest)::text = (old.digest)::text) AND (new.text IS NULL) AND (new.salt IS NULL)))) EXECUTE FUNCTION public.refuse_change();



CREATE TRIGGER sealed_text_refuses_delete BEFORE DELETE ON public.sealed_text FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();



CREATE TRIGGER sealed_text_refuses_truncate BEFORE TRUNCATE ON public.sealed_text FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();



ALTER TABLE ONLY public.agreement_area
    ADD CONSTRAINT agreement_area_area_code_fkey FOREIGN KEY (area_code) REFERENCES public.area(code);



ALTER TABLE ONLY public.agreement_area
    ADD CONSTRAINT agreement_area_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT agreement_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.agreement_party
    ADD CONSTRAINT agreement_party_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.agreement_party
    ADD CONSTRAINT agreement_party_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);



ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT agreement_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT agreement_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.area
    ADD CONSTRAINT area_within_fkey FOREIGN KEY (within) REFERENCES public.area(code);



ALTER TABLE ONLY public.deadline
    ADD CONSTRAINT deadline_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.record
    ADD CONSTRAINT fk_record_machine_state FOREIGN KEY (machine, machine_version, state) REFERENCES public.machine_state(machine, version, state);



ALTER TABLE ONLY public.function_holding
    ADD CONSTRAINT function_holding_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(id);



ALTER TABLE ONLY public.function_holding
    ADD CONSTRAINT function_holding_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);



ALTER TABLE ONLY public.history
    ADD CONSTRAINT history_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT mandate_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);



ALTER TABLE ONLY public.party_act
    ADD CONSTRAINT party_act_record_id_fkey FOREIGN KEY (record_id) REFERENCES public.record(id);



ALTER TABLE ONLY public.party_act
    ADD CONSTRAINT party_act_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.unit(id);



ALTER TABLE ONLY public.record
    ADD CONSTRAINT record_family_fkey FOREIGN KEY (family) REFERENCES public.record(id);



ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_area_code_fkey FOREIGN KEY (area_code) REFERENCES public.area(code);




