




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



INSERT INTO public.agreement VALUES ('8dc9d11d-5e99-4c76-a779-d08d738c97ec', '', NULL, NULL, '', '[]', '[]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '');
INSERT INTO public.agreement VALUES ('88238d67-e944-4ccc-9921-05a4086ac010', '', NULL, NULL, '', '[]', '[]', '', NULL, NULL, NULL, '2020-12', '2020-12-01', '2020-12-31', 'assumed', '', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '');
INSERT INTO public.agreement VALUES ('429ae05e-368b-4304-b393-44c0cfaa7351', 'Samverkansavtal', NULL, NULL, '', '["tryggare centrum"]', '["ungdomar", "brottsoffer"]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-02-01', '2026-02-01', '2026-02-01', 'stated', '2029-12-31', '2029-12-31', '2029-12-31', 'stated', NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '');



INSERT INTO public.agreement_area VALUES ('8dc9d11d-5e99-4c76-a779-d08d738c97ec', '1435');
INSERT INTO public.agreement_area VALUES ('88238d67-e944-4ccc-9921-05a4086ac010', '1490');
INSERT INTO public.agreement_area VALUES ('429ae05e-368b-4304-b393-44c0cfaa7351', '1490');



INSERT INTO public.agreement_party VALUES ('8dc9d11d-5e99-4c76-a779-d08d738c97ec', '1813ba48-f018-4b8b-8658-2ae9e9f930fd');
INSERT INTO public.agreement_party VALUES ('8dc9d11d-5e99-4c76-a779-d08d738c97ec', '453ae9fb-bd81-44f5-ab96-10ab1d81c452');
INSERT INTO public.agreement_party VALUES ('88238d67-e944-4ccc-9921-05a4086ac010', '4b650867-96b2-4fc8-bf33-a609a68bb479');
INSERT INTO public.agreement_party VALUES ('88238d67-e944-4ccc-9921-05a4086ac010', '5eb55158-9606-4a91-af66-2d724ef1aa30');
INSERT INTO public.agreement_party VALUES ('429ae05e-368b-4304-b393-44c0cfaa7351', '4b650867-96b2-4fc8-bf33-a609a68bb479');
INSERT INTO public.agreement_party VALUES ('429ae05e-368b-4304-b393-44c0cfaa7351', '5eb55158-9606-4a91-af66-2d724ef1aa30');



INSERT INTO public.alembic_version VALUES ('0001');



INSERT INTO public.area VALUES ('1490', 'Borås', 'municipality', NULL);
INSERT INTO public.area VALUES ('1435', 'Tanum', 'municipality', NULL);



INSERT INTO public.deadline VALUES ('429ae05e-368b-4304-b393-44c0cfaa7351', 'term_begins_unsigned', '2026-02-01', '2026-01-30', 3, false, 'settled', 5, NULL);
INSERT INTO public.deadline VALUES ('429ae05e-368b-4304-b393-44c0cfaa7351', 'begin', '2026-02-01', '2026-02-01', 0, true, 'settled', 6, NULL);
INSERT INTO public.deadline VALUES ('429ae05e-368b-4304-b393-44c0cfaa7351', 'expire', '2030-02-01', '2030-02-01', 2, true, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('429ae05e-368b-4304-b393-44c0cfaa7351', 'main_agreement_ends', '2030-01-31', '2030-01-31', 3, false, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('429ae05e-368b-4304-b393-44c0cfaa7351', 'expire', '2030-01-01', '2030-01-01', 2, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('429ae05e-368b-4304-b393-44c0cfaa7351', 'main_agreement_ends', '2029-12-31', '2029-12-28', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('8dc9d11d-5e99-4c76-a779-d08d738c97ec', 'to_be_decided:purposes', '2026-06-01', '2026-06-01', 3, false, 'open', NULL, NULL);



INSERT INTO public.function_holding VALUES ('cbfcb51b-4591-452e-80f0-77585ce146ba', '5eb55158-9606-4a91-af66-2d724ef1aa30', 'coordinator', '47a49581-aec3-42b8-a775-581094c24566', 'ordinary', '2026-01-10', NULL);



INSERT INTO public.history VALUES ('429ae05e-368b-4304-b393-44c0cfaa7351', 1, '{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["4b650867-96b2-4fc8-bf33-a609a68bb479","5eb55158-9606-4a91-af66-2d724ef1aa30"],"priorities":["17c4239b56400020c12eb57bf61e7598180e870730b982696531a78debcc2784","e36a5855739f405d33cbc6388aac3a54df3a7c2394064e62b004c1e8d66e9ba3"],"purposes":["a3135dfbe75fafd712177c88240e4eb0b4fedf80872653bf1c3ce3db9d8032bd"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"32998ef45a40080ce91243b579d9120bcae899cac0ae931ba241ee1faa1ba2bf"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"4a53909b78b01bb9f462c78b4093d0608c699fdd0c4c047850ba99859cf92ed6","record":"429ae05e-368b-4304-b393-44c0cfaa7351","recorded_at":"2026-01-10T01:17:49.905698+00:00","reference":"BORAS-2026","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '5cb338fcb96bfe014700a35c4fc776f5b6bd5e0fc7350e4a7c0fa3b96ace06f9');
INSERT INTO public.history VALUES ('8dc9d11d-5e99-4c76-a779-d08d738c97ec', 1, '{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["1813ba48-f018-4b8b-8658-2ae9e9f930fd","453ae9fb-bd81-44f5-ab96-10ab1d81c452"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"4a53909b78b01bb9f462c78b4093d0608c699fdd0c4c047850ba99859cf92ed6","record":"8dc9d11d-5e99-4c76-a779-d08d738c97ec","recorded_at":"2026-01-10T01:17:49.905698+00:00","reference":"TANUM-2026","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '8c9e31767a90d4096e18fd14f13784252ad74cb8b361fbfa2cb6acab546104f8');
INSERT INTO public.history VALUES ('88238d67-e944-4ccc-9921-05a4086ac010', 1, '{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["4b650867-96b2-4fc8-bf33-a609a68bb479","5eb55158-9606-4a91-af66-2d724ef1aa30"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":1,"on":"2020-12-31","principal":"4a53909b78b01bb9f462c78b4093d0608c699fdd0c4c047850ba99859cf92ed6","record":"88238d67-e944-4ccc-9921-05a4086ac010","recorded_at":"2026-01-10T01:17:49.905698+00:00","reference":"BORAS-2021","seq":1,"today":"2026-01-10"}', '0000000000000000000000000000000000000000000000000000000000000000', 'fd037760091fc0795f058c07a8d65b0c49ddc784d993a7fafae46ba2861cfa90');
INSERT INTO public.history VALUES ('429ae05e-368b-4304-b393-44c0cfaa7351', 2, '{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"4a53909b78b01bb9f462c78b4093d0608c699fdd0c4c047850ba99859cf92ed6","reason":"2fdd2a49b8f866420e327e1d74ea227b43ca6a702611cc926a6af508fb2fa3da","record":"429ae05e-368b-4304-b393-44c0cfaa7351","recorded_at":"2026-01-10T01:17:49.905698+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}', '5cb338fcb96bfe014700a35c4fc776f5b6bd5e0fc7350e4a7c0fa3b96ace06f9', '86992b16c1d9c9f58f75171a1dea478427a10c045f113770ecd9d69fad7341f4');
INSERT INTO public.history VALUES ('429ae05e-368b-4304-b393-44c0cfaa7351', 3, '{"acts":[{"capacity":"ordinary","function":"be52d56c3e3fde1793650827502696a2e22c80bb2c85c8aa22e89d4aa1f9a01c","item":"277d62bcdfbfbb829d7594a04e119d1167b3962c9e7327c3f190c4f82aba4abf","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"5eb55158-9606-4a91-af66-2d724ef1aa30"}],"decider":{"evidence":"b29f64646ea104243be84848449113fd5f640b2c266c490e4689f7ce39feff5f","function":"0f5fe11258ab72dfa8dded909fa23d066aef77c8b0d36d7379515250bb7f1976","unit":"5eb55158-9606-4a91-af66-2d724ef1aa30"},"kind":"changed","on":"2026-01-12","principal":"4a53909b78b01bb9f462c78b4093d0608c699fdd0c4c047850ba99859cf92ed6","record":"429ae05e-368b-4304-b393-44c0cfaa7351","recorded_at":"2026-01-20T01:17:50.072555+00:00","seq":3,"today":"2026-01-20"}', '86992b16c1d9c9f58f75171a1dea478427a10c045f113770ecd9d69fad7341f4', 'a812bcedbccd5aa267b65da3af45bea070442a844c7d4046e42c10b25477ce9b');
INSERT INTO public.history VALUES ('429ae05e-368b-4304-b393-44c0cfaa7351', 4, '{"acts":[{"capacity":"ordinary","function":"b1deb52c4d94d56b3c1d38988a1cafdc2755fe7c3b39ae6f83abc9206bc7fb74","item":"bc0b3eed5c794ce3e7a8484739d10f7e71173c6bc25dab2dc90821c49116ed63","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"4b650867-96b2-4fc8-bf33-a609a68bb479"}],"decider":{"evidence":"02204a87a49d3806e32d5ad3179ac25cc1c227cd7910d8b59e128aec1956e838","function":"6c81b487ea2dc48e6c6754bf103a2bcd68395a9da208bd38da4d274c4f16af7b","unit":"4b650867-96b2-4fc8-bf33-a609a68bb479"},"kind":"changed","on":"2026-01-19","principal":"4a53909b78b01bb9f462c78b4093d0608c699fdd0c4c047850ba99859cf92ed6","record":"429ae05e-368b-4304-b393-44c0cfaa7351","recorded_at":"2026-01-20T01:17:50.072555+00:00","seq":4,"today":"2026-01-20"}', 'a812bcedbccd5aa267b65da3af45bea070442a844c7d4046e42c10b25477ce9b', '40c1f5468252f17652193c1fbce5557cfa5d97bf48c009916b77c3679008a3dd');
INSERT INTO public.history VALUES ('429ae05e-368b-4304-b393-44c0cfaa7351', 5, '{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"4a53909b78b01bb9f462c78b4093d0608c699fdd0c4c047850ba99859cf92ed6","record":"429ae05e-368b-4304-b393-44c0cfaa7351","recorded_at":"2026-01-20T01:17:50.072555+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}', '40c1f5468252f17652193c1fbce5557cfa5d97bf48c009916b77c3679008a3dd', '81205a9c0716726a4bdec237b0382e0f5535a068f45b40f8e742a56ef0d1a02c');
INSERT INTO public.history VALUES ('429ae05e-368b-4304-b393-44c0cfaa7351', 6, '{"dest":"active","kind":"moved","on":"2026-02-01","principal":"4a53909b78b01bb9f462c78b4093d0608c699fdd0c4c047850ba99859cf92ed6","record":"429ae05e-368b-4304-b393-44c0cfaa7351","recorded_at":"2026-03-01T01:17:50.214931+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}', '81205a9c0716726a4bdec237b0382e0f5535a068f45b40f8e742a56ef0d1a02c', 'a9abb4716dc97f19e60bbd89ffec6658e4b90f8b74ff387c40b27cdc63069f82');
INSERT INTO public.history VALUES ('429ae05e-368b-4304-b393-44c0cfaa7351', 7, '{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["4b650867-96b2-4fc8-bf33-a609a68bb479","5eb55158-9606-4a91-af66-2d724ef1aa30"],"priorities":["17c4239b56400020c12eb57bf61e7598180e870730b982696531a78debcc2784","e36a5855739f405d33cbc6388aac3a54df3a7c2394064e62b004c1e8d66e9ba3"],"purposes":["a3135dfbe75fafd712177c88240e4eb0b4fedf80872653bf1c3ce3db9d8032bd"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"32998ef45a40080ce91243b579d9120bcae899cac0ae931ba241ee1faa1ba2bf"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"4a53909b78b01bb9f462c78b4093d0608c699fdd0c4c047850ba99859cf92ed6","reason":"d2489b9bcfdffea4490323df8e690072f42d981ff0c71ad35b938249f9b43386","record":"429ae05e-368b-4304-b393-44c0cfaa7351","recorded_at":"2026-03-01T01:17:50.214931+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}', 'a9abb4716dc97f19e60bbd89ffec6658e4b90f8b74ff387c40b27cdc63069f82', 'bb48e7b5b23c5deff4dbf8366762938c812f486aa7d85d25c98d22f2f59057b2');
INSERT INTO public.history VALUES ('8dc9d11d-5e99-4c76-a779-d08d738c97ec', 2, '{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"4a53909b78b01bb9f462c78b4093d0608c699fdd0c4c047850ba99859cf92ed6","record":"8dc9d11d-5e99-4c76-a779-d08d738c97ec","recorded_at":"2026-03-01T01:17:50.214931+00:00","seq":2,"today":"2026-03-01"}', '8c9e31767a90d4096e18fd14f13784252ad74cb8b361fbfa2cb6acab546104f8', '461517e75dde330eff9948a7ed2901e3086990151b5eec8dd5f648d3948d4dcc');



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



INSERT INTO public.mandate VALUES ('dd88216f-6e7b-49b1-8c56-d1971a500e38', '5eb55158-9606-4a91-af66-2d724ef1aa30', 'ordförande', 'main_agreement', 'delegation 4.2', '2026-01-10', NULL);



INSERT INTO public.party_act VALUES ('429ae05e-368b-4304-b393-44c0cfaa7351', 3, 1, 'signed', '5eb55158-9606-4a91-af66-2d724ef1aa30', '2026-01-12', '2026-01-12', '2026-01-12', 'ordförande', 'ordinary', '', '§ 14', '', '');
INSERT INTO public.party_act VALUES ('429ae05e-368b-4304-b393-44c0cfaa7351', 4, 1, 'signed', '4b650867-96b2-4fc8-bf33-a609a68bb479', '2026-01-19', '2026-01-19', '2026-01-19', 'ordförande', 'ordinary', '', '§ 14', '', '');



INSERT INTO public.person VALUES ('47a49581-aec3-42b8-a775-581094c24566', 'anna', '', '', 'sv', '', 'coordinator', NULL);



INSERT INTO public.record VALUES ('88238d67-e944-4ccc-9921-05a4086ac010', 'BORAS-2021', 'main_agreement', 1, 'unverified', 1, '88238d67-e944-4ccc-9921-05a4086ac010', 1, 'fd037760091fc0795f058c07a8d65b0c49ddc784d993a7fafae46ba2861cfa90', '{}');
INSERT INTO public.record VALUES ('429ae05e-368b-4304-b393-44c0cfaa7351', 'BORAS-2026', 'main_agreement', 1, 'active', 7, '429ae05e-368b-4304-b393-44c0cfaa7351', 7, 'bb48e7b5b23c5deff4dbf8366762938c812f486aa7d85d25c98d22f2f59057b2', '{}');
INSERT INTO public.record VALUES ('8dc9d11d-5e99-4c76-a779-d08d738c97ec', 'TANUM-2026', 'main_agreement', 1, 'draft', 2, '8dc9d11d-5e99-4c76-a779-d08d738c97ec', 2, '461517e75dde330eff9948a7ed2901e3086990151b5eec8dd5f648d3948d4dcc', '{"purposes": "2026-06-01"}');



INSERT INTO public.register_fact VALUES ('schema_version', '1');
INSERT INTO public.register_fact VALUES ('simulated', 'yes');
INSERT INTO public.register_fact VALUES ('register', 'aab9eed2-dbda-408d-8a83-5b0fbbc7ccd3');
INSERT INTO public.register_fact VALUES ('principal:postgres', '4a53909b78b01bb9f462c78b4093d0608c699fdd0c4c047850ba99859cf92ed6');
INSERT INTO public.register_fact VALUES ('plan_fingerprint', 'b49f9ca507a48ef62882dff389d458649937643c3add007a12e72d8585b0db45');
INSERT INTO public.register_fact VALUES ('last_tick_on', '2026-03-01');



INSERT INTO public.sealed_text VALUES ('4a53909b78b01bb9f462c78b4093d0608c699fdd0c4c047850ba99859cf92ed6', '6b80b154a1e98470e6ae4395506b6e16', 'postgres');
INSERT INTO public.sealed_text VALUES ('32998ef45a40080ce91243b579d9120bcae899cac0ae931ba241ee1faa1ba2bf', '7cf2e7b13f6790b8790fe5d0c3dbef19', 'Samverkansavtal');
INSERT INTO public.sealed_text VALUES ('a3135dfbe75fafd712177c88240e4eb0b4fedf80872653bf1c3ce3db9d8032bd', 'e46703f0693ece748d2f561c5a2ea370', 'tryggare centrum');
INSERT INTO public.sealed_text VALUES ('17c4239b56400020c12eb57bf61e7598180e870730b982696531a78debcc2784', 'a18f8f2c08d783be830f8dc7c5ddae94', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('e36a5855739f405d33cbc6388aac3a54df3a7c2394064e62b004c1e8d66e9ba3', 'd8f966cc9b9aec8f260eb19721e00b87', 'brottsoffer');
INSERT INTO public.sealed_text VALUES ('2fdd2a49b8f866420e327e1d74ea227b43ca6a702611cc926a6af508fb2fa3da', 'e326f7a5fdaa0104e9adfc60784fafa1', 'delegation finns');
INSERT INTO public.sealed_text VALUES ('0f5fe11258ab72dfa8dded909fa23d066aef77c8b0d36d7379515250bb7f1976', 'cc37b632c93d63c81f33bee189a7abf1', 'ordförande');
INSERT INTO public.sealed_text VALUES ('b29f64646ea104243be84848449113fd5f640b2c266c490e4689f7ce39feff5f', '7d3b68373e428250fb89b3b4c33e651a', '§ 14');
INSERT INTO public.sealed_text VALUES ('be52d56c3e3fde1793650827502696a2e22c80bb2c85c8aa22e89d4aa1f9a01c', '1203baaf1a676d8faf4d2f10658df505', 'ordförande');
INSERT INTO public.sealed_text VALUES ('277d62bcdfbfbb829d7594a04e119d1167b3962c9e7327c3f190c4f82aba4abf', 'e553401b20abeee9223149f54e75e1ba', '§ 14');
INSERT INTO public.sealed_text VALUES ('6c81b487ea2dc48e6c6754bf103a2bcd68395a9da208bd38da4d274c4f16af7b', 'da269044e95da88876a06e9046c581dd', 'ordförande');
INSERT INTO public.sealed_text VALUES ('02204a87a49d3806e32d5ad3179ac25cc1c227cd7910d8b59e128aec1956e838', 'b2b4757eec65f5461b2ff022661ed40c', '§ 14');
INSERT INTO public.sealed_text VALUES ('b1deb52c4d94d56b3c1d38988a1cafdc2755fe7c3b39ae6f83abc9206bc7fb74', '91254b52b8cfd18d4bd5978b3edd0315', 'ordförande');
INSERT INTO public.sealed_text VALUES ('bc0b3eed5c794ce3e7a8484739d10f7e71173c6bc25dab2dc90821c49116ed63', '9676e97694d872fc35b77c881fc62380', '§ 14');
INSERT INTO public.sealed_text VALUES ('d2489b9bcfdffea4490323df8e690072f42d981ff0c71ad35b938249f9b43386', 'dc29ae26b38d3cb6c9ef0a4147fc98ce', 'fel år i avskriften');



INSERT INTO public.stored_definition VALUES ('main_agreement', 1, '6972caf5bd9fd67a7a627e8b9f8c041fed24edb4a8015c3686a5144b7eb9a7f6', 'machine = "main_agreement"
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
guards = ["names_its_parties", "both_sides_are_named", "has_a_term", "term_is_in_order", "states_its_purposes_and_areas", "main_term_is_the_standard", "covers_an_area", "every_party_may_sign", "every_party_has_decided", "parties_have_organisation_numbers", "parties_have_addresses"]
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
guards = ["names_its_parties", "term_is_in_order", "every_party_has_signed"]
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
guards = ["new_end_is_later", "consultation_is_recorded", "extension_is_provided_for"]
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
guards = ["notice_names_the_last_day"]
effects = ["dependent_terms_follow"]
carries = ["ends_on", "ends_with_parent"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "terminate"
source = ["signed", "active"]
dest = "terminated"
guards = ["termination_is_decided"]
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
guards = ["no_sub_agreement_rests_on_it"]
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
INSERT INTO public.stored_definition VALUES ('pledge', 1, '27a46f0370f5ea8f590491ca3f761c14e35fa0078ffc4d42830a9e26925fee57', 'machine = "pledge"
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
guards = []
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
INSERT INTO public.stored_definition VALUES ('sub_agreement', 1, 'f147d95aa04f2862ea8a54916fef80393576c153becfe8f036f0e53a94d26bda', 'machine = "sub_agreement"
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
guards = ["names_its_parties", "both_sides_are_named", "has_a_term", "term_is_in_order", "states_its_purposes_and_areas", "sub_term_is_the_standard", "ends_within_its_main", "has_a_main_agreement", "main_agreement_stands", "covers_one_area", "every_party_may_sign", "parties_have_organisation_numbers", "parties_have_addresses"]
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
guards = ["names_its_parties", "term_is_in_order", "main_agreement_stands", "every_party_has_signed"]
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
guards = ["new_end_is_later", "consultation_is_recorded", "extension_is_provided_for", "ends_within_its_main"]
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
guards = ["notice_names_the_last_day"]
effects = ["dependent_terms_follow"]
carries = ["ends_on", "ends_with_parent"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "terminate"
source = ["signed", "active"]
dest = "terminated"
guards = ["termination_is_decided"]
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
guards = []
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



INSERT INTO public.unit VALUES ('5eb55158-9606-4a91-af66-2d724ef1aa30', 'Borås', 'borås', 'municipality', '', '', '', '1490');
INSERT INTO public.unit VALUES ('4b650867-96b2-4fc8-bf33-a609a68bb479', 'LPO Borås', 'lpo borås', 'police', 'Polismyndigheten', '202100-0076', '', NULL);
INSERT INTO public.unit VALUES ('453ae9fb-bd81-44f5-ab96-10ab1d81c452', 'Tanum', 'tanum', 'municipality', '', '', '', '1435');
INSERT INTO public.unit VALUES ('1813ba48-f018-4b8b-8658-2ae9e9f930fd', 'LPO Västra Fyrbodal', 'lpo västra fyrbodal', 'police', 'Polismyndigheten', '202100-0076', '', NULL);



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




