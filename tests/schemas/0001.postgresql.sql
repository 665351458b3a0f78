




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



INSERT INTO public.agreement VALUES ('8a96b7a9-4f81-46a0-ab44-2f45041161e4', '', NULL, NULL, '', '[]', '[]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '');
INSERT INTO public.agreement VALUES ('505639fd-af8a-4de1-979c-1b5fa66d824e', '', NULL, NULL, '', '[]', '[]', '', NULL, NULL, NULL, '2020-12', '2020-12-01', '2020-12-31', 'assumed', '', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '');
INSERT INTO public.agreement VALUES ('ccb29abe-e677-40dd-91d6-2290c8b24962', 'Samverkansavtal', NULL, NULL, '', '["tryggare centrum"]', '["ungdomar", "brottsoffer"]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-02-01', '2026-02-01', '2026-02-01', 'stated', '2029-12-31', '2029-12-31', '2029-12-31', 'stated', NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '');



INSERT INTO public.agreement_area VALUES ('8a96b7a9-4f81-46a0-ab44-2f45041161e4', '1435');
INSERT INTO public.agreement_area VALUES ('505639fd-af8a-4de1-979c-1b5fa66d824e', '1490');
INSERT INTO public.agreement_area VALUES ('ccb29abe-e677-40dd-91d6-2290c8b24962', '1490');



INSERT INTO public.agreement_party VALUES ('8a96b7a9-4f81-46a0-ab44-2f45041161e4', '2ea8341d-1d3e-458b-8611-0acf4eea4b60');
INSERT INTO public.agreement_party VALUES ('8a96b7a9-4f81-46a0-ab44-2f45041161e4', 'fd2315e1-a849-455a-aa29-23ea6615f7e3');
INSERT INTO public.agreement_party VALUES ('505639fd-af8a-4de1-979c-1b5fa66d824e', '00048fd0-ac37-4445-8693-9f3546be5d4b');
INSERT INTO public.agreement_party VALUES ('505639fd-af8a-4de1-979c-1b5fa66d824e', '0e6265a5-2580-49d9-a523-6f5b14a9f608');
INSERT INTO public.agreement_party VALUES ('ccb29abe-e677-40dd-91d6-2290c8b24962', '00048fd0-ac37-4445-8693-9f3546be5d4b');
INSERT INTO public.agreement_party VALUES ('ccb29abe-e677-40dd-91d6-2290c8b24962', '0e6265a5-2580-49d9-a523-6f5b14a9f608');



INSERT INTO public.alembic_version VALUES ('0001');



INSERT INTO public.area VALUES ('1490', 'Borås', 'municipality', NULL);
INSERT INTO public.area VALUES ('1435', 'Tanum', 'municipality', NULL);



INSERT INTO public.deadline VALUES ('ccb29abe-e677-40dd-91d6-2290c8b24962', 'term_begins_unsigned', '2026-02-01', '2026-01-30', 3, false, 'settled', 5, NULL);
INSERT INTO public.deadline VALUES ('ccb29abe-e677-40dd-91d6-2290c8b24962', 'begin', '2026-02-01', '2026-02-01', 0, true, 'settled', 6, NULL);
INSERT INTO public.deadline VALUES ('ccb29abe-e677-40dd-91d6-2290c8b24962', 'expire', '2030-02-01', '2030-02-01', 2, true, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('ccb29abe-e677-40dd-91d6-2290c8b24962', 'main_agreement_ends', '2030-01-31', '2030-01-31', 3, false, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('ccb29abe-e677-40dd-91d6-2290c8b24962', 'expire', '2030-01-01', '2030-01-01', 2, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('ccb29abe-e677-40dd-91d6-2290c8b24962', 'main_agreement_ends', '2029-12-31', '2029-12-28', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('8a96b7a9-4f81-46a0-ab44-2f45041161e4', 'to_be_decided:purposes', '2026-06-01', '2026-06-01', 3, false, 'open', NULL, NULL);



INSERT INTO public.function_holding VALUES ('5cd2df55-9560-4f4b-87c5-60eba1748eac', '0e6265a5-2580-49d9-a523-6f5b14a9f608', 'coordinator', 'a0bb3a6a-05b5-4b17-9637-e0525fb63cc9', 'ordinary', '2026-01-10', NULL);



INSERT INTO public.history VALUES ('ccb29abe-e677-40dd-91d6-2290c8b24962', 1, '{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["00048fd0-ac37-4445-8693-9f3546be5d4b","0e6265a5-2580-49d9-a523-6f5b14a9f608"],"priorities":["0ef1bf0112caeb3f9d7f917e1d3f7a535bb6f92ffd6b8daafc97342efb9b520a","dc8565f53a8596bd9ae8bc0835e9dd296bb01843d45845c6736fa3fa61838af0"],"purposes":["55b1e1a51148b4cb64b5ff67369feeae884083f4d4718ee08f38303d062f9e4e"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"bc5c5e9419aa731849ae75538cc445ea9f2341c3e2b73dfdc3d259d24b4e348a"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"aac156d5c4f734b6e3445cc33f0c721f78f5db7331570177306a44234c10a4bc","record":"ccb29abe-e677-40dd-91d6-2290c8b24962","recorded_at":"2026-01-10T01:07:11.381517+00:00","reference":"BORAS-2026","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '677d43f71e6081e615649b57e7072aab1d90e74f59055a01864d15b03c353b01');
INSERT INTO public.history VALUES ('8a96b7a9-4f81-46a0-ab44-2f45041161e4', 1, '{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["2ea8341d-1d3e-458b-8611-0acf4eea4b60","fd2315e1-a849-455a-aa29-23ea6615f7e3"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"aac156d5c4f734b6e3445cc33f0c721f78f5db7331570177306a44234c10a4bc","record":"8a96b7a9-4f81-46a0-ab44-2f45041161e4","recorded_at":"2026-01-10T01:07:11.381517+00:00","reference":"TANUM-2026","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'a445c7a065d9b973465ed31d6750c611d1f557ffb54a2793b65b915f97133887');
INSERT INTO public.history VALUES ('505639fd-af8a-4de1-979c-1b5fa66d824e', 1, '{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["00048fd0-ac37-4445-8693-9f3546be5d4b","0e6265a5-2580-49d9-a523-6f5b14a9f608"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":1,"on":"2020-12-31","principal":"aac156d5c4f734b6e3445cc33f0c721f78f5db7331570177306a44234c10a4bc","record":"505639fd-af8a-4de1-979c-1b5fa66d824e","recorded_at":"2026-01-10T01:07:11.381517+00:00","reference":"BORAS-2021","seq":1,"today":"2026-01-10"}', '0000000000000000000000000000000000000000000000000000000000000000', '4c4db4a4db462d6092e96dab818800d25e523c6b88baf6bf78a900c16d5ce14d');
INSERT INTO public.history VALUES ('ccb29abe-e677-40dd-91d6-2290c8b24962', 2, '{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"aac156d5c4f734b6e3445cc33f0c721f78f5db7331570177306a44234c10a4bc","reason":"06a2d89b6e5a98260c95c68198a983e54b52b7580039961dd567215d8aa43daa","record":"ccb29abe-e677-40dd-91d6-2290c8b24962","recorded_at":"2026-01-10T01:07:11.381517+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}', '677d43f71e6081e615649b57e7072aab1d90e74f59055a01864d15b03c353b01', '0dc5a58f1ef3d436619e680a0562bb44569df2a14e2af081dee4e38e394066d1');
INSERT INTO public.history VALUES ('ccb29abe-e677-40dd-91d6-2290c8b24962', 3, '{"acts":[{"capacity":"ordinary","function":"64830c4538e48ee8f9f301085cc082fca05b0fe9ec81c4ebaa7e1290f5a2f413","item":"4ebfb7c794065cb572c5745334cf9a9db9d8a4ac3e46e5260c2c1daeeff50b43","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"0e6265a5-2580-49d9-a523-6f5b14a9f608"}],"decider":{"evidence":"b6f9fa7929de2de50e0a52e35f381fa220ddecb45a1ca7d6786a7140fa697f3a","function":"feb4019bf4bf9730a73eee21c230905b4ca5bb3412844b6bf290245c363d7b4a","unit":"0e6265a5-2580-49d9-a523-6f5b14a9f608"},"kind":"changed","on":"2026-01-12","principal":"aac156d5c4f734b6e3445cc33f0c721f78f5db7331570177306a44234c10a4bc","record":"ccb29abe-e677-40dd-91d6-2290c8b24962","recorded_at":"2026-01-20T01:07:11.549287+00:00","seq":3,"today":"2026-01-20"}', '0dc5a58f1ef3d436619e680a0562bb44569df2a14e2af081dee4e38e394066d1', 'bf818a07412f4b278d71d6cb975eba223896acf564e51f8b69d83d01d99e05a6');
INSERT INTO public.history VALUES ('ccb29abe-e677-40dd-91d6-2290c8b24962', 4, '{"acts":[{"capacity":"ordinary","function":"897d9aec6d87b5c26d2f51de0c4181c6b7a36307e53966cf50bb14d283283e2a","item":"818844bd483c73e83ed9c246e9bca17ef94ab19dc682a0d3267bc8d0e1ebbbea","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"00048fd0-ac37-4445-8693-9f3546be5d4b"}],"decider":{"evidence":"a271bfd3a4f1665771f6e1c95ba238b3f5e18fa9022c88d77db7d89cd9f3d966","function":"55e3f71c8578ed366b4c7a580eb09cc54e5ceb2edccf5dff72c70900220f98db","unit":"00048fd0-ac37-4445-8693-9f3546be5d4b"},"kind":"changed","on":"2026-01-19","principal":"aac156d5c4f734b6e3445cc33f0c721f78f5db7331570177306a44234c10a4bc","record":"ccb29abe-e677-40dd-91d6-2290c8b24962","recorded_at":"2026-01-20T01:07:11.549287+00:00","seq":4,"today":"2026-01-20"}', 'bf818a07412f4b278d71d6cb975eba223896acf564e51f8b69d83d01d99e05a6', 'f54be3dcbf6e30a5ef68d24b2cf4ac37063dd588d1aca405f405d9039c681399');
INSERT INTO public.history VALUES ('ccb29abe-e677-40dd-91d6-2290c8b24962', 5, '{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"aac156d5c4f734b6e3445cc33f0c721f78f5db7331570177306a44234c10a4bc","record":"ccb29abe-e677-40dd-91d6-2290c8b24962","recorded_at":"2026-01-20T01:07:11.549287+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}', 'f54be3dcbf6e30a5ef68d24b2cf4ac37063dd588d1aca405f405d9039c681399', 'c14df2ef8d1fe3c71f41972945ba8766f30e53807177f7f05ab464cd759a816c');
INSERT INTO public.history VALUES ('ccb29abe-e677-40dd-91d6-2290c8b24962', 6, '{"dest":"active","kind":"moved","on":"2026-02-01","principal":"aac156d5c4f734b6e3445cc33f0c721f78f5db7331570177306a44234c10a4bc","record":"ccb29abe-e677-40dd-91d6-2290c8b24962","recorded_at":"2026-03-01T01:07:11.662722+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}', 'c14df2ef8d1fe3c71f41972945ba8766f30e53807177f7f05ab464cd759a816c', 'bd117fe38c169dc6024709ac2305ef5e4dbb28d477fe60e3e0e1118dcf958438');
INSERT INTO public.history VALUES ('ccb29abe-e677-40dd-91d6-2290c8b24962', 7, '{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["00048fd0-ac37-4445-8693-9f3546be5d4b","0e6265a5-2580-49d9-a523-6f5b14a9f608"],"priorities":["0ef1bf0112caeb3f9d7f917e1d3f7a535bb6f92ffd6b8daafc97342efb9b520a","dc8565f53a8596bd9ae8bc0835e9dd296bb01843d45845c6736fa3fa61838af0"],"purposes":["55b1e1a51148b4cb64b5ff67369feeae884083f4d4718ee08f38303d062f9e4e"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"bc5c5e9419aa731849ae75538cc445ea9f2341c3e2b73dfdc3d259d24b4e348a"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"aac156d5c4f734b6e3445cc33f0c721f78f5db7331570177306a44234c10a4bc","reason":"9be6ce177c4b33416608c44876c1fa8d5578967153eeb20a74f172ea471b82e3","record":"ccb29abe-e677-40dd-91d6-2290c8b24962","recorded_at":"2026-03-01T01:07:11.662722+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}', 'bd117fe38c169dc6024709ac2305ef5e4dbb28d477fe60e3e0e1118dcf958438', '739eb78a53188375d6389ab46437d1114c8479e5be3084317b2b7fec4ec078ba');
INSERT INTO public.history VALUES ('8a96b7a9-4f81-46a0-ab44-2f45041161e4', 2, '{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"aac156d5c4f734b6e3445cc33f0c721f78f5db7331570177306a44234c10a4bc","record":"8a96b7a9-4f81-46a0-ab44-2f45041161e4","recorded_at":"2026-03-01T01:07:11.662722+00:00","seq":2,"today":"2026-03-01"}', 'a445c7a065d9b973465ed31d6750c611d1f557ffb54a2793b65b915f97133887', '17b8b2857897c08d32c11ffaa973399a60e20a6bbb18e7584bf8fbd3efe7de0e');



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



INSERT INTO public.mandate VALUES ('93465ad6-5cb1-4263-9d65-6bba5f1835b7', '0e6265a5-2580-49d9-a523-6f5b14a9f608', 'ordförande', 'main_agreement', 'delegation 4.2', '2026-01-10', NULL);



INSERT INTO public.party_act VALUES ('ccb29abe-e677-40dd-91d6-2290c8b24962', 3, 1, 'signed', '0e6265a5-2580-49d9-a523-6f5b14a9f608', '2026-01-12', '2026-01-12', '2026-01-12', 'ordförande', 'ordinary', '', '§ 14', '', '');
INSERT INTO public.party_act VALUES ('ccb29abe-e677-40dd-91d6-2290c8b24962', 4, 1, 'signed', '00048fd0-ac37-4445-8693-9f3546be5d4b', '2026-01-19', '2026-01-19', '2026-01-19', 'ordförande', 'ordinary', '', '§ 14', '', '');



INSERT INTO public.person VALUES ('a0bb3a6a-05b5-4b17-9637-e0525fb63cc9', 'anna', '', '', 'sv', '', 'coordinator', NULL);



INSERT INTO public.record VALUES ('505639fd-af8a-4de1-979c-1b5fa66d824e', 'BORAS-2021', 'main_agreement', 1, 'unverified', 1, '505639fd-af8a-4de1-979c-1b5fa66d824e', 1, '4c4db4a4db462d6092e96dab818800d25e523c6b88baf6bf78a900c16d5ce14d', '{}');
INSERT INTO public.record VALUES ('ccb29abe-e677-40dd-91d6-2290c8b24962', 'BORAS-2026', 'main_agreement', 1, 'active', 7, 'ccb29abe-e677-40dd-91d6-2290c8b24962', 7, '739eb78a53188375d6389ab46437d1114c8479e5be3084317b2b7fec4ec078ba', '{}');
INSERT INTO public.record VALUES ('8a96b7a9-4f81-46a0-ab44-2f45041161e4', 'TANUM-2026', 'main_agreement', 1, 'draft', 2, '8a96b7a9-4f81-46a0-ab44-2f45041161e4', 2, '17b8b2857897c08d32c11ffaa973399a60e20a6bbb18e7584bf8fbd3efe7de0e', '{"purposes": "2026-06-01"}');



INSERT INTO public.register_fact VALUES ('schema_version', '1');
INSERT INTO public.register_fact VALUES ('simulated', 'yes');
INSERT INTO public.register_fact VALUES ('register', '01811052-3ab8-43e3-b2dc-336b4e224c03');
INSERT INTO public.register_fact VALUES ('principal:postgres', 'aac156d5c4f734b6e3445cc33f0c721f78f5db7331570177306a44234c10a4bc');
INSERT INTO public.register_fact VALUES ('plan_fingerprint', '7d2e11195f4aa75b9c650815252fdd14d8e12f29bbedcafea778d2a4a7413380');
INSERT INTO public.register_fact VALUES ('last_tick_on', '2026-03-01');



INSERT INTO public.sealed_text VALUES ('aac156d5c4f734b6e3445cc33f0c721f78f5db7331570177306a44234c10a4bc', '2469a877619ea66ff0c06adf1509c37a', 'postgres');
INSERT INTO public.sealed_text VALUES ('bc5c5e9419aa731849ae75538cc445ea9f2341c3e2b73dfdc3d259d24b4e348a', 'eb9009990a70a5674601fe799c6607a5', 'Samverkansavtal');
INSERT INTO public.sealed_text VALUES ('55b1e1a51148b4cb64b5ff67369feeae884083f4d4718ee08f38303d062f9e4e', 'ae254ab38d27cfc3c75a543d737a114f', 'tryggare centrum');
INSERT INTO public.sealed_text VALUES ('0ef1bf0112caeb3f9d7f917e1d3f7a535bb6f92ffd6b8daafc97342efb9b520a', 'f85de6ba0569930cb927cbdbe1ecc5f2', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('dc8565f53a8596bd9ae8bc0835e9dd296bb01843d45845c6736fa3fa61838af0', 'f032c1e20f7af6839eb258db969fdff6', 'brottsoffer');
INSERT INTO public.sealed_text VALUES ('06a2d89b6e5a98260c95c68198a983e54b52b7580039961dd567215d8aa43daa', 'efcf863d249474cdf1d181bf36cb99eb', 'delegation finns');
INSERT INTO public.sealed_text VALUES ('feb4019bf4bf9730a73eee21c230905b4ca5bb3412844b6bf290245c363d7b4a', '5cb0f95b798cc47ae83e71f5e8e3942f', 'ordförande');
INSERT INTO public.sealed_text VALUES ('b6f9fa7929de2de50e0a52e35f381fa220ddecb45a1ca7d6786a7140fa697f3a', '313414ad0c1dfdd756c932dc6f23aae8', '§ 14');
INSERT INTO public.sealed_text VALUES ('64830c4538e48ee8f9f301085cc082fca05b0fe9ec81c4ebaa7e1290f5a2f413', '5896187b08dd346a665fa945f07bca37', 'ordförande');
INSERT INTO public.sealed_text VALUES ('4ebfb7c794065cb572c5745334cf9a9db9d8a4ac3e46e5260c2c1daeeff50b43', '2e8bfa1f6466185364bfd88ed6f25941', '§ 14');
INSERT INTO public.sealed_text VALUES ('55e3f71c8578ed366b4c7a580eb09cc54e5ceb2edccf5dff72c70900220f98db', '7bd8c6a6dbee4e49395a33cb72ef1eec', 'ordförande');
INSERT INTO public.sealed_text VALUES ('a271bfd3a4f1665771f6e1c95ba238b3f5e18fa9022c88d77db7d89cd9f3d966', '3b9a28803944556e8b7cfbe8e3ab1139', '§ 14');
INSERT INTO public.sealed_text VALUES ('897d9aec6d87b5c26d2f51de0c4181c6b7a36307e53966cf50bb14d283283e2a', '4ea8d540e52d5c23a25f5d88dfd7afc2', 'ordförande');
INSERT INTO public.sealed_text VALUES ('818844bd483c73e83ed9c246e9bca17ef94ab19dc682a0d3267bc8d0e1ebbbea', 'aa2a9fb0abbda59d8a5c51557031d914', '§ 14');
INSERT INTO public.sealed_text VALUES ('9be6ce177c4b33416608c44876c1fa8d5578967153eeb20a74f172ea471b82e3', '93d84ef877416dba6f19adf9d7183b21', 'fel år i avskriften');



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



INSERT INTO public.unit VALUES ('0e6265a5-2580-49d9-a523-6f5b14a9f608', 'Borås', 'borås', 'municipality', '', '', '', '1490');
INSERT INTO public.unit VALUES ('00048fd0-ac37-4445-8693-9f3546be5d4b', 'LPO Borås', 'lpo borås', 'police', 'Polismyndigheten', '202100-0076', '', NULL);
INSERT INTO public.unit VALUES ('2ea8341d-1d3e-458b-8611-0acf4eea4b60', 'Tanum', 'tanum', 'municipality', '', '', '', '1435');
INSERT INTO public.unit VALUES ('fd2315e1-a849-455a-aa29-23ea6615f7e3', 'LPO Västra Fyrbodal', 'lpo västra fyrbodal', 'police', 'Polismyndigheten', '202100-0076', '', NULL);



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




