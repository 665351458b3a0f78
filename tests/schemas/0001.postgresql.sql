




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
    CONSTRAINT ck_agreement_decided_on_basis CHECK (((decided_on_basis IS NULL) OR ((decided_on_basis)::text = ANY ((ARRAY['assumed'::character varying, 'computed'::character varying, 'stated'::character varying])::text[])))),
    CONSTRAINT ck_agreement_deviation CHECK (((deviation IS NULL) OR ((deviation)::text = ANY ((ARRAY['calendar_year'::character varying, 'interim'::character varying, 'mandate_period'::character varying, 'other'::character varying, 'reorganisation'::character varying, 'until_further_notice'::character varying, 'yearly_operative'::character varying])::text[])))),
    CONSTRAINT ck_agreement_ends_on CHECK ((ends_on_first <= ends_on_last)),
    CONSTRAINT ck_agreement_ends_on_basis CHECK (((ends_on_basis IS NULL) OR ((ends_on_basis)::text = ANY ((ARRAY['assumed'::character varying, 'computed'::character varying, 'stated'::character varying])::text[])))),
    CONSTRAINT ck_agreement_parent CHECK ((parent_id <> record_id)),
    CONSTRAINT ck_agreement_predecessor CHECK ((predecessor_id <> record_id)),
    CONSTRAINT ck_agreement_revised_every_years CHECK (((revised_every_years >= 1) AND (revised_every_years <= 30))),
    CONSTRAINT ck_agreement_signed_on_basis CHECK (((signed_on_basis IS NULL) OR ((signed_on_basis)::text = ANY ((ARRAY['assumed'::character varying, 'computed'::character varying, 'stated'::character varying])::text[])))),
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



INSERT INTO public.agreement VALUES ('1bcb949c-061a-4d00-8ba4-8d8912306292', '', NULL, NULL, '', '[]', '[]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '');
INSERT INTO public.agreement VALUES ('54bfa672-b363-4e00-ad6b-67de0834eea1', '', NULL, NULL, '', '[]', '[]', '', NULL, NULL, NULL, '2020-12', '2020-12-01', '2020-12-31', 'assumed', '', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '');
INSERT INTO public.agreement VALUES ('77cf4b01-ca05-4f73-a762-2920fda54543', 'Samverkansavtal', NULL, NULL, '', '["tryggare centrum"]', '["ungdomar", "brottsoffer"]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-02-01', '2026-02-01', '2026-02-01', 'stated', '2029-12-31', '2029-12-31', '2029-12-31', 'stated', NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '');



INSERT INTO public.agreement_area VALUES ('1bcb949c-061a-4d00-8ba4-8d8912306292', '1435');
INSERT INTO public.agreement_area VALUES ('54bfa672-b363-4e00-ad6b-67de0834eea1', '1490');
INSERT INTO public.agreement_area VALUES ('77cf4b01-ca05-4f73-a762-2920fda54543', '1490');



INSERT INTO public.agreement_party VALUES ('1bcb949c-061a-4d00-8ba4-8d8912306292', '6c3fd39a-c7bb-45df-b2fd-e460b4ffa29e');
INSERT INTO public.agreement_party VALUES ('1bcb949c-061a-4d00-8ba4-8d8912306292', 'fd928fd0-77e6-4222-85bf-edebf71d31b6');
INSERT INTO public.agreement_party VALUES ('54bfa672-b363-4e00-ad6b-67de0834eea1', '3f55fd3d-40f0-46c1-b376-62ccdf00e629');
INSERT INTO public.agreement_party VALUES ('54bfa672-b363-4e00-ad6b-67de0834eea1', '4e855ff3-5777-4980-91ae-593dfb640a52');
INSERT INTO public.agreement_party VALUES ('77cf4b01-ca05-4f73-a762-2920fda54543', '3f55fd3d-40f0-46c1-b376-62ccdf00e629');
INSERT INTO public.agreement_party VALUES ('77cf4b01-ca05-4f73-a762-2920fda54543', '4e855ff3-5777-4980-91ae-593dfb640a52');



INSERT INTO public.alembic_version VALUES ('0001');



INSERT INTO public.area VALUES ('1490', 'Borås', 'municipality', NULL);
INSERT INTO public.area VALUES ('1435', 'Tanum', 'municipality', NULL);



INSERT INTO public.deadline VALUES ('77cf4b01-ca05-4f73-a762-2920fda54543', 'term_begins_unsigned', '2026-02-01', '2026-01-30', 3, false, 'settled', 5, NULL);
INSERT INTO public.deadline VALUES ('77cf4b01-ca05-4f73-a762-2920fda54543', 'begin', '2026-02-01', '2026-02-01', 0, true, 'settled', 6, NULL);
INSERT INTO public.deadline VALUES ('77cf4b01-ca05-4f73-a762-2920fda54543', 'expire', '2030-02-01', '2030-02-01', 2, true, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('77cf4b01-ca05-4f73-a762-2920fda54543', 'main_agreement_ends', '2030-01-31', '2030-01-31', 3, false, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('77cf4b01-ca05-4f73-a762-2920fda54543', 'expire', '2030-01-01', '2030-01-01', 2, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('77cf4b01-ca05-4f73-a762-2920fda54543', 'main_agreement_ends', '2029-12-31', '2029-12-28', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('1bcb949c-061a-4d00-8ba4-8d8912306292', 'to_be_decided:purposes', '2026-06-01', '2026-06-01', 3, false, 'open', NULL, NULL);



INSERT INTO public.function_holding VALUES ('0d42a266-d2ca-45bf-99e8-eb3f529e2e73', '3f55fd3d-40f0-46c1-b376-62ccdf00e629', 'coordinator', '54f35f9e-2deb-421e-a961-2afb5e723d40', 'ordinary', '2026-01-10', NULL);



INSERT INTO public.history VALUES ('77cf4b01-ca05-4f73-a762-2920fda54543', 1, '{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["3f55fd3d-40f0-46c1-b376-62ccdf00e629","4e855ff3-5777-4980-91ae-593dfb640a52"],"priorities":["f4914cdfb126929431b7cf84ed1ed495cee5863e0cf0564354174314f5ae18e9","a869ef83d7bcc7e4b85b59519ae4cebe714ceceffe577291bb6a575bec5ba244"],"purposes":["d034c4be47b6336189864bed386caab65caf6ff3cbb5f2b1fbcc4d88dc6b410c"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"c5a1e7c3f2d837b8ff0fcbe4eea887bf2d51522b0b716d94424a90d9899b9783"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"1d445c3df67866b3eae840d2b9408e3f03cf7001e3d1b661def20027a94d148c","record":"77cf4b01-ca05-4f73-a762-2920fda54543","recorded_at":"2026-01-10T01:24:19.041585+00:00","reference":"BORAS-2026","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '6677e79fb10bda1199c4d48ac02b97e75f3f34324fefcb26f4c1dac55c737531');
INSERT INTO public.history VALUES ('1bcb949c-061a-4d00-8ba4-8d8912306292', 1, '{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["6c3fd39a-c7bb-45df-b2fd-e460b4ffa29e","fd928fd0-77e6-4222-85bf-edebf71d31b6"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"1d445c3df67866b3eae840d2b9408e3f03cf7001e3d1b661def20027a94d148c","record":"1bcb949c-061a-4d00-8ba4-8d8912306292","recorded_at":"2026-01-10T01:24:19.041585+00:00","reference":"TANUM-2026","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '331337bd218d123b8ddd9091d22233b66a5c78c34edefa3769e0a21901d6b6aa');
INSERT INTO public.history VALUES ('54bfa672-b363-4e00-ad6b-67de0834eea1', 1, '{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["3f55fd3d-40f0-46c1-b376-62ccdf00e629","4e855ff3-5777-4980-91ae-593dfb640a52"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":1,"on":"2020-12-31","principal":"1d445c3df67866b3eae840d2b9408e3f03cf7001e3d1b661def20027a94d148c","record":"54bfa672-b363-4e00-ad6b-67de0834eea1","recorded_at":"2026-01-10T01:24:19.041585+00:00","reference":"BORAS-2021","seq":1,"today":"2026-01-10"}', '0000000000000000000000000000000000000000000000000000000000000000', '25041e14e31b0e15acc2ee7ace655ac0db9134cd0cecdb5dafa353aa61aa138a');
INSERT INTO public.history VALUES ('77cf4b01-ca05-4f73-a762-2920fda54543', 2, '{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"1d445c3df67866b3eae840d2b9408e3f03cf7001e3d1b661def20027a94d148c","reason":"7825661fa728db9bc96a4391e4d8e38a690b4658b27b22253b61c051d95d31b3","record":"77cf4b01-ca05-4f73-a762-2920fda54543","recorded_at":"2026-01-10T01:24:19.041585+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}', '6677e79fb10bda1199c4d48ac02b97e75f3f34324fefcb26f4c1dac55c737531', 'dee869803eb1cff872b6fb04cbcc056f0f4ea401d6fb7bf5c0004e3e7e05d680');
INSERT INTO public.history VALUES ('77cf4b01-ca05-4f73-a762-2920fda54543', 3, '{"acts":[{"capacity":"ordinary","function":"6357747d64d6632ad4d0b24fa6a23af629b5f627cd6b30b4db283323de881e91","item":"f90ce055568c0c7862851b2a1a55107d40ce76d2257482ee7bd957953fe8ab22","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"3f55fd3d-40f0-46c1-b376-62ccdf00e629"}],"decider":{"evidence":"d35a61344731290d46d92d111f96031336bbe1c1b030f57df1ea0847daf1e56e","function":"a3c0947a814c619387b4e37896fc5739deb87dbb58a443b4057ba14dc03031e1","unit":"3f55fd3d-40f0-46c1-b376-62ccdf00e629"},"kind":"changed","on":"2026-01-12","principal":"1d445c3df67866b3eae840d2b9408e3f03cf7001e3d1b661def20027a94d148c","record":"77cf4b01-ca05-4f73-a762-2920fda54543","recorded_at":"2026-01-20T01:24:19.314021+00:00","seq":3,"today":"2026-01-20"}', 'dee869803eb1cff872b6fb04cbcc056f0f4ea401d6fb7bf5c0004e3e7e05d680', 'd9c327d6d1d1dba89f22b04b2aa03511ce02b14a4ad36dd3a4ee71f03548f720');
INSERT INTO public.history VALUES ('77cf4b01-ca05-4f73-a762-2920fda54543', 4, '{"acts":[{"capacity":"ordinary","function":"b2d9c8b1c3123a1455ed31f48240c2dc9b2c84fff845990e9ddcd6466f300f6f","item":"4d5397751b511ab9422cbdaa372c4a6f24eab1707814d9b74bbbaf04e0d8354c","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"4e855ff3-5777-4980-91ae-593dfb640a52"}],"decider":{"evidence":"df6e7fc51dbc9085f2ca267720b578e3079ba308d973d8ab83ce7ac6e1b901a5","function":"18ed42f99ab6186bcf606f6c247b8aba32312dc25aeb8c653d2b91773782c71e","unit":"4e855ff3-5777-4980-91ae-593dfb640a52"},"kind":"changed","on":"2026-01-19","principal":"1d445c3df67866b3eae840d2b9408e3f03cf7001e3d1b661def20027a94d148c","record":"77cf4b01-ca05-4f73-a762-2920fda54543","recorded_at":"2026-01-20T01:24:19.314021+00:00","seq":4,"today":"2026-01-20"}', 'd9c327d6d1d1dba89f22b04b2aa03511ce02b14a4ad36dd3a4ee71f03548f720', '10deee16ff721094a1f1a45993b6f5def5c7a2b9146143900fec6907d251db54');
INSERT INTO public.history VALUES ('77cf4b01-ca05-4f73-a762-2920fda54543', 5, '{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"1d445c3df67866b3eae840d2b9408e3f03cf7001e3d1b661def20027a94d148c","record":"77cf4b01-ca05-4f73-a762-2920fda54543","recorded_at":"2026-01-20T01:24:19.314021+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}', '10deee16ff721094a1f1a45993b6f5def5c7a2b9146143900fec6907d251db54', 'ea5a54978573ee5d1d1ebdb87001613ed8fb128ac82eab0cb8a3ee3b6685e43d');
INSERT INTO public.history VALUES ('77cf4b01-ca05-4f73-a762-2920fda54543', 6, '{"dest":"active","kind":"moved","on":"2026-02-01","principal":"1d445c3df67866b3eae840d2b9408e3f03cf7001e3d1b661def20027a94d148c","record":"77cf4b01-ca05-4f73-a762-2920fda54543","recorded_at":"2026-03-01T01:24:19.495254+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}', 'ea5a54978573ee5d1d1ebdb87001613ed8fb128ac82eab0cb8a3ee3b6685e43d', 'dfb9a646bf009a13fb29033a1978e2e6a0144f23364f211350073b58fd135964');
INSERT INTO public.history VALUES ('77cf4b01-ca05-4f73-a762-2920fda54543', 7, '{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["3f55fd3d-40f0-46c1-b376-62ccdf00e629","4e855ff3-5777-4980-91ae-593dfb640a52"],"priorities":["f4914cdfb126929431b7cf84ed1ed495cee5863e0cf0564354174314f5ae18e9","a869ef83d7bcc7e4b85b59519ae4cebe714ceceffe577291bb6a575bec5ba244"],"purposes":["d034c4be47b6336189864bed386caab65caf6ff3cbb5f2b1fbcc4d88dc6b410c"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"c5a1e7c3f2d837b8ff0fcbe4eea887bf2d51522b0b716d94424a90d9899b9783"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"1d445c3df67866b3eae840d2b9408e3f03cf7001e3d1b661def20027a94d148c","reason":"f1533dbf804620eab6dc76adf04ef37ad652a2d55030c9dfa9d34fc93bd76057","record":"77cf4b01-ca05-4f73-a762-2920fda54543","recorded_at":"2026-03-01T01:24:19.495254+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}', 'dfb9a646bf009a13fb29033a1978e2e6a0144f23364f211350073b58fd135964', '6628aa6c553d9c67eec35a51da137ecc7f191d8b5ccdbb5021afe2dff3726a1a');
INSERT INTO public.history VALUES ('1bcb949c-061a-4d00-8ba4-8d8912306292', 2, '{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"1d445c3df67866b3eae840d2b9408e3f03cf7001e3d1b661def20027a94d148c","record":"1bcb949c-061a-4d00-8ba4-8d8912306292","recorded_at":"2026-03-01T01:24:19.495254+00:00","seq":2,"today":"2026-03-01"}', '331337bd218d123b8ddd9091d22233b66a5c78c34edefa3769e0a21901d6b6aa', '1008c8d1f7b9ff62461903897b08846b04b01f8209a870a3658f609f31fdb769');



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



INSERT INTO public.mandate VALUES ('b7ffdd7d-54f8-46c8-a709-b1b3d317a25b', '3f55fd3d-40f0-46c1-b376-62ccdf00e629', 'ordförande', 'main_agreement', 'delegation 4.2', '2026-01-10', NULL);



INSERT INTO public.party_act VALUES ('77cf4b01-ca05-4f73-a762-2920fda54543', 3, 1, 'signed', '3f55fd3d-40f0-46c1-b376-62ccdf00e629', '2026-01-12', '2026-01-12', '2026-01-12', 'ordförande', 'ordinary', '', '§ 14', '', '');
INSERT INTO public.party_act VALUES ('77cf4b01-ca05-4f73-a762-2920fda54543', 4, 1, 'signed', '4e855ff3-5777-4980-91ae-593dfb640a52', '2026-01-19', '2026-01-19', '2026-01-19', 'ordförande', 'ordinary', '', '§ 14', '', '');



INSERT INTO public.person VALUES ('54f35f9e-2deb-421e-a961-2afb5e723d40', 'anna', '', '', 'sv', '', 'coordinator', NULL);



INSERT INTO public.record VALUES ('54bfa672-b363-4e00-ad6b-67de0834eea1', 'BORAS-2021', 'main_agreement', 1, 'unverified', 1, '54bfa672-b363-4e00-ad6b-67de0834eea1', 1, '25041e14e31b0e15acc2ee7ace655ac0db9134cd0cecdb5dafa353aa61aa138a', '{}');
INSERT INTO public.record VALUES ('77cf4b01-ca05-4f73-a762-2920fda54543', 'BORAS-2026', 'main_agreement', 1, 'active', 7, '77cf4b01-ca05-4f73-a762-2920fda54543', 7, '6628aa6c553d9c67eec35a51da137ecc7f191d8b5ccdbb5021afe2dff3726a1a', '{}');
INSERT INTO public.record VALUES ('1bcb949c-061a-4d00-8ba4-8d8912306292', 'TANUM-2026', 'main_agreement', 1, 'draft', 2, '1bcb949c-061a-4d00-8ba4-8d8912306292', 2, '1008c8d1f7b9ff62461903897b08846b04b01f8209a870a3658f609f31fdb769', '{"purposes": "2026-06-01"}');



INSERT INTO public.register_fact VALUES ('schema_version', '1');
INSERT INTO public.register_fact VALUES ('simulated', 'yes');
INSERT INTO public.register_fact VALUES ('register', '143421d0-87fd-49ae-8d5f-85d76b1999f5');
INSERT INTO public.register_fact VALUES ('principal:postgres', '1d445c3df67866b3eae840d2b9408e3f03cf7001e3d1b661def20027a94d148c');
INSERT INTO public.register_fact VALUES ('plan_fingerprint', 'd815b9154c4f93610c64cb0a7e88873fdc074a952b7b2f2206180bd22b60f3ab');
INSERT INTO public.register_fact VALUES ('last_tick_on', '2026-03-01');



INSERT INTO public.sealed_text VALUES ('1d445c3df67866b3eae840d2b9408e3f03cf7001e3d1b661def20027a94d148c', '94b226b11c7fb5cfd1d07b3a7d261c77', 'postgres');
INSERT INTO public.sealed_text VALUES ('c5a1e7c3f2d837b8ff0fcbe4eea887bf2d51522b0b716d94424a90d9899b9783', '225633d20e6a58bed83d1b5a113c2532', 'Samverkansavtal');
INSERT INTO public.sealed_text VALUES ('d034c4be47b6336189864bed386caab65caf6ff3cbb5f2b1fbcc4d88dc6b410c', '93d0758b07fb588cb6d4b1611f8f7b50', 'tryggare centrum');
INSERT INTO public.sealed_text VALUES ('f4914cdfb126929431b7cf84ed1ed495cee5863e0cf0564354174314f5ae18e9', '611a27b9dcbbd391704f89bab5b2fc6c', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('a869ef83d7bcc7e4b85b59519ae4cebe714ceceffe577291bb6a575bec5ba244', 'bb218ca4cd9c0fc4a98f83dfb1a6b88c', 'brottsoffer');
INSERT INTO public.sealed_text VALUES ('7825661fa728db9bc96a4391e4d8e38a690b4658b27b22253b61c051d95d31b3', 'cb6b8d5f2ab363de0695741ecb7862f4', 'delegation finns');
INSERT INTO public.sealed_text VALUES ('a3c0947a814c619387b4e37896fc5739deb87dbb58a443b4057ba14dc03031e1', '7629f1beabedef6c27cac090b085414a', 'ordförande');
INSERT INTO public.sealed_text VALUES ('d35a61344731290d46d92d111f96031336bbe1c1b030f57df1ea0847daf1e56e', 'f8ca24d4fb20263c30f167e28b6ce494', '§ 14');
INSERT INTO public.sealed_text VALUES ('6357747d64d6632ad4d0b24fa6a23af629b5f627cd6b30b4db283323de881e91', '715b617f5946624d20c68b89c2f6af49', 'ordförande');
INSERT INTO public.sealed_text VALUES ('f90ce055568c0c7862851b2a1a55107d40ce76d2257482ee7bd957953fe8ab22', 'd58d05c33f21242a0695acecfa369490', '§ 14');
INSERT INTO public.sealed_text VALUES ('18ed42f99ab6186bcf606f6c247b8aba32312dc25aeb8c653d2b91773782c71e', '97e534593720c04c61482aa55c471403', 'ordförande');
INSERT INTO public.sealed_text VALUES ('df6e7fc51dbc9085f2ca267720b578e3079ba308d973d8ab83ce7ac6e1b901a5', 'b2a2d5b6f5a9df93fa0f801221e4eea7', '§ 14');
INSERT INTO public.sealed_text VALUES ('b2d9c8b1c3123a1455ed31f48240c2dc9b2c84fff845990e9ddcd6466f300f6f', '0f0287a982d0d7e8cc8f0cfe88b6e9e7', 'ordförande');
INSERT INTO public.sealed_text VALUES ('4d5397751b511ab9422cbdaa372c4a6f24eab1707814d9b74bbbaf04e0d8354c', 'f34ab0739be6ec05fbc502340a329888', '§ 14');
INSERT INTO public.sealed_text VALUES ('f1533dbf804620eab6dc76adf04ef37ad652a2d55030c9dfa9d34fc93bd76057', 'ada107307f7dcaa8e0a00741fa53da7c', 'fel år i avskriften');



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
INSERT INTO public.stored_definition VALUES ('sub_agreement', 1, 'd232ace16cf21c6a58408e1a54ad93cda0b5f9a0fefe89245390dba6f7c05ca0', 'machine = "sub_agreement"
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
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["awaiting_decision"]
dest = "awaiting_decision"
guards = ["successor_stands"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["awaiting_signatures"]
dest = "awaiting_signatures"
guards = ["successor_stands"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["signed"]
dest = "signed"
guards = ["successor_stands"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["active"]
dest = "active"
guards = ["successor_stands"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["under_notice"]
dest = "under_notice"
guards = ["successor_stands"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "rehome"
source = ["unverified"]
dest = "unverified"
guards = ["successor_stands"]
effects = []
carries = ["parent_id"]
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



INSERT INTO public.unit VALUES ('3f55fd3d-40f0-46c1-b376-62ccdf00e629', 'Borås', 'borås', 'municipality', '', '', '', '1490');
INSERT INTO public.unit VALUES ('4e855ff3-5777-4980-91ae-593dfb640a52', 'LPO Borås', 'lpo borås', 'police', 'Polismyndigheten', '202100-0076', '', NULL);
INSERT INTO public.unit VALUES ('fd928fd0-77e6-4222-85bf-edebf71d31b6', 'Tanum', 'tanum', 'municipality', '', '', '', '1435');
INSERT INTO public.unit VALUES ('6c3fd39a-c7bb-45df-b2fd-e460b4ffa29e', 'LPO Västra Fyrbodal', 'lpo västra fyrbodal', 'police', 'Polismyndigheten', '202100-0076', '', NULL);



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




