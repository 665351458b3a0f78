




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



INSERT INTO public.agreement VALUES ('99247b9d-283f-4f4a-b2a9-5c403889c5bd', '', NULL, NULL, '', '[]', '[]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '');
INSERT INTO public.agreement VALUES ('964f60ef-97a1-4574-9047-f10958590420', '', NULL, NULL, '', '[]', '[]', '', NULL, NULL, NULL, '2020-12', '2020-12-01', '2020-12-31', 'assumed', '', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '');
INSERT INTO public.agreement VALUES ('2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', 'Samverkansavtal', NULL, NULL, '', '["tryggare centrum"]', '["ungdomar", "brottsoffer"]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-02-01', '2026-02-01', '2026-02-01', 'stated', '2029-12-31', '2029-12-31', '2029-12-31', 'stated', NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '');



INSERT INTO public.agreement_area VALUES ('99247b9d-283f-4f4a-b2a9-5c403889c5bd', '1435');
INSERT INTO public.agreement_area VALUES ('964f60ef-97a1-4574-9047-f10958590420', '1490');
INSERT INTO public.agreement_area VALUES ('2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', '1490');



INSERT INTO public.agreement_party VALUES ('99247b9d-283f-4f4a-b2a9-5c403889c5bd', '1af184f7-4f7f-485c-8f27-296ad3a436db');
INSERT INTO public.agreement_party VALUES ('99247b9d-283f-4f4a-b2a9-5c403889c5bd', 'c99ed711-e051-46b2-ad71-dbaabd2c67ed');
INSERT INTO public.agreement_party VALUES ('964f60ef-97a1-4574-9047-f10958590420', '4d912082-6a17-4058-9c50-5396ad49ac45');
INSERT INTO public.agreement_party VALUES ('964f60ef-97a1-4574-9047-f10958590420', '9502147d-6fd5-4edf-aebe-6461feaf128d');
INSERT INTO public.agreement_party VALUES ('2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', '4d912082-6a17-4058-9c50-5396ad49ac45');
INSERT INTO public.agreement_party VALUES ('2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', '9502147d-6fd5-4edf-aebe-6461feaf128d');



INSERT INTO public.alembic_version VALUES ('0001');



INSERT INTO public.area VALUES ('1490', 'Borås', 'municipality', NULL);
INSERT INTO public.area VALUES ('1435', 'Tanum', 'municipality', NULL);



INSERT INTO public.deadline VALUES ('2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', 'term_begins_unsigned', '2026-02-01', '2026-01-30', 3, false, 'settled', 5, NULL);
INSERT INTO public.deadline VALUES ('2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', 'begin', '2026-02-01', '2026-02-01', 0, true, 'settled', 6, NULL);
INSERT INTO public.deadline VALUES ('2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', 'expire', '2030-02-01', '2030-02-01', 2, true, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', 'main_agreement_ends', '2030-01-31', '2030-01-31', 3, false, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', 'expire', '2030-01-01', '2030-01-01', 2, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', 'main_agreement_ends', '2029-12-31', '2029-12-28', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('99247b9d-283f-4f4a-b2a9-5c403889c5bd', 'to_be_decided:purposes', '2026-06-01', '2026-06-01', 3, false, 'open', NULL, NULL);



INSERT INTO public.function_holding VALUES ('5cec835b-8de2-4ab1-afb5-c5908e3339ab', '4d912082-6a17-4058-9c50-5396ad49ac45', 'coordinator', 'e5be03e8-e213-4ae8-a4cf-b74120473b2b', 'ordinary', '2026-01-10', NULL);



INSERT INTO public.history VALUES ('2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', 1, '{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["4d912082-6a17-4058-9c50-5396ad49ac45","9502147d-6fd5-4edf-aebe-6461feaf128d"],"priorities":["6ecf4b5518b93c6a8090c6b3a8ec99398aa1e7f751e372a216e8497f8134bfaa","cfa92e03a7db5f84f85932c2f4134d5f17286eeea7dfbbe0aefcb838f9591aeb"],"purposes":["31a42cee9b1978b3d0b0fca2c8a523fdd5a7c07bce6b0cbe596c5652b759d547"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"f1229647175fbb7829d046fe14fa04f1d2c05f50d1954a62bf55b199ba6019b9"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"90467458347066a38e5538604ae7e819d1047ead5c5a78cb53b25d578c45117f","record":"2bb96960-c4cd-42cf-9bd5-afbbc7d5084d","recorded_at":"2026-01-10T01:42:52.491001+00:00","reference":"BORAS-2026","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '18833bcdf7e37c6156db68ac3876b9c6f4c6029cf987648aedfffcf8b7acfbd3');
INSERT INTO public.history VALUES ('99247b9d-283f-4f4a-b2a9-5c403889c5bd', 1, '{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["1af184f7-4f7f-485c-8f27-296ad3a436db","c99ed711-e051-46b2-ad71-dbaabd2c67ed"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"90467458347066a38e5538604ae7e819d1047ead5c5a78cb53b25d578c45117f","record":"99247b9d-283f-4f4a-b2a9-5c403889c5bd","recorded_at":"2026-01-10T01:42:52.491001+00:00","reference":"TANUM-2026","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', 'ce7ef56654b8b72bb010efc89fd484f73b2ef201498cc8a96829cfbec7d778d6');
INSERT INTO public.history VALUES ('964f60ef-97a1-4574-9047-f10958590420', 1, '{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["4d912082-6a17-4058-9c50-5396ad49ac45","9502147d-6fd5-4edf-aebe-6461feaf128d"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":1,"on":"2020-12-31","principal":"90467458347066a38e5538604ae7e819d1047ead5c5a78cb53b25d578c45117f","record":"964f60ef-97a1-4574-9047-f10958590420","recorded_at":"2026-01-10T01:42:52.491001+00:00","reference":"BORAS-2021","seq":1,"today":"2026-01-10"}', '0000000000000000000000000000000000000000000000000000000000000000', 'c7ffbedc2827466da9898fa26aa0f0b7e86fe86661a85a21b7d6390d87aeac2e');
INSERT INTO public.history VALUES ('2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', 2, '{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"90467458347066a38e5538604ae7e819d1047ead5c5a78cb53b25d578c45117f","reason":"ddbd1132d28d9b71cb51b5ab499d9f70f9a04f9f270d7e263335d31b7e962a2a","record":"2bb96960-c4cd-42cf-9bd5-afbbc7d5084d","recorded_at":"2026-01-10T01:42:52.491001+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}', '18833bcdf7e37c6156db68ac3876b9c6f4c6029cf987648aedfffcf8b7acfbd3', '45170dcac2a4c390941d04502c54f9ce4c0f3b0d72f238aef121fea4d119119a');
INSERT INTO public.history VALUES ('2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', 3, '{"acts":[{"capacity":"ordinary","function":"929ac2b2d447d324265236ce5d920856660271c9df3d0b8f3696ff78a03f266d","item":"53a3837403a42bcf56de8097771e0f4740bb2b4f3cdfdf8139748eea1e3da705","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"4d912082-6a17-4058-9c50-5396ad49ac45"}],"decider":{"evidence":"d7e7c8c276a6b8cca84f85298cc80c3eba486e0ec603cf0b1a814ecf3f1a49e1","function":"951df9b7bf5917f5da117d379bd006bf5eb30464ae0cf4a217907dfd48a6bc81","unit":"4d912082-6a17-4058-9c50-5396ad49ac45"},"kind":"changed","on":"2026-01-12","principal":"90467458347066a38e5538604ae7e819d1047ead5c5a78cb53b25d578c45117f","record":"2bb96960-c4cd-42cf-9bd5-afbbc7d5084d","recorded_at":"2026-01-20T01:42:52.654538+00:00","seq":3,"today":"2026-01-20"}', '45170dcac2a4c390941d04502c54f9ce4c0f3b0d72f238aef121fea4d119119a', '7ed4d306518610fca90ff7764ddd447d3bab314c62c683811b317e843f16f779');
INSERT INTO public.history VALUES ('2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', 4, '{"acts":[{"capacity":"ordinary","function":"f3da1b118e68e7b675c46d2fe60b04e9555ea59ad5b035aeacdcaf84ad1e6f34","item":"9f7f599123d1ce1c53b14df4867a38b3754c98856723ef42867f187bcbdbeaac","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"9502147d-6fd5-4edf-aebe-6461feaf128d"}],"decider":{"evidence":"a2068914b6e9a0495cce3e89a3c6ff42d1ce27890034d2b8e5cea8e1801c225f","function":"5873fa374b2f41e020934b9d954cb6b2326a52b73b0e1cca81122556b2459bea","unit":"9502147d-6fd5-4edf-aebe-6461feaf128d"},"kind":"changed","on":"2026-01-19","principal":"90467458347066a38e5538604ae7e819d1047ead5c5a78cb53b25d578c45117f","record":"2bb96960-c4cd-42cf-9bd5-afbbc7d5084d","recorded_at":"2026-01-20T01:42:52.654538+00:00","seq":4,"today":"2026-01-20"}', '7ed4d306518610fca90ff7764ddd447d3bab314c62c683811b317e843f16f779', 'e2d14ac102822d05cd0053c1993526de5b2079067bc565a9b1bb2cd0c11706e7');
INSERT INTO public.history VALUES ('2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', 5, '{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"90467458347066a38e5538604ae7e819d1047ead5c5a78cb53b25d578c45117f","record":"2bb96960-c4cd-42cf-9bd5-afbbc7d5084d","recorded_at":"2026-01-20T01:42:52.654538+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}', 'e2d14ac102822d05cd0053c1993526de5b2079067bc565a9b1bb2cd0c11706e7', 'e233fe685b9967c6210cbd94187d0b6150c5293b9d7bc7f1b725372b6b847720');
INSERT INTO public.history VALUES ('2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', 6, '{"dest":"active","kind":"moved","on":"2026-02-01","principal":"90467458347066a38e5538604ae7e819d1047ead5c5a78cb53b25d578c45117f","record":"2bb96960-c4cd-42cf-9bd5-afbbc7d5084d","recorded_at":"2026-03-01T01:42:52.792414+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}', 'e233fe685b9967c6210cbd94187d0b6150c5293b9d7bc7f1b725372b6b847720', '9c6c097202d4b52cf31020278bb42338dc6cff382d37e11cfa931f30f42ecaf5');
INSERT INTO public.history VALUES ('2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', 7, '{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["4d912082-6a17-4058-9c50-5396ad49ac45","9502147d-6fd5-4edf-aebe-6461feaf128d"],"priorities":["6ecf4b5518b93c6a8090c6b3a8ec99398aa1e7f751e372a216e8497f8134bfaa","cfa92e03a7db5f84f85932c2f4134d5f17286eeea7dfbbe0aefcb838f9591aeb"],"purposes":["31a42cee9b1978b3d0b0fca2c8a523fdd5a7c07bce6b0cbe596c5652b759d547"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"f1229647175fbb7829d046fe14fa04f1d2c05f50d1954a62bf55b199ba6019b9"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"90467458347066a38e5538604ae7e819d1047ead5c5a78cb53b25d578c45117f","reason":"552682bd38f11704dca21e70892117d7a12b78811f22b38b54e343780133cbcd","record":"2bb96960-c4cd-42cf-9bd5-afbbc7d5084d","recorded_at":"2026-03-01T01:42:52.792414+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}', '9c6c097202d4b52cf31020278bb42338dc6cff382d37e11cfa931f30f42ecaf5', '90e3c5fa36ccefc490185f178f162fe74f93b7bd3225a41d761dd66f7e2b37fb');
INSERT INTO public.history VALUES ('99247b9d-283f-4f4a-b2a9-5c403889c5bd', 2, '{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"90467458347066a38e5538604ae7e819d1047ead5c5a78cb53b25d578c45117f","record":"99247b9d-283f-4f4a-b2a9-5c403889c5bd","recorded_at":"2026-03-01T01:42:52.792414+00:00","seq":2,"today":"2026-03-01"}', 'ce7ef56654b8b72bb010efc89fd484f73b2ef201498cc8a96829cfbec7d778d6', '014fb18d971b1f64f4d470d029c9d7a7453c7ca6fccd443bc663005f1d3de009');



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



INSERT INTO public.mandate VALUES ('df48a3bc-ae64-4173-b9a6-cfff96810813', '4d912082-6a17-4058-9c50-5396ad49ac45', 'ordförande', 'main_agreement', 'delegation 4.2', '2026-01-10', NULL);



INSERT INTO public.party_act VALUES ('2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', 3, 1, 'signed', '4d912082-6a17-4058-9c50-5396ad49ac45', '2026-01-12', '2026-01-12', '2026-01-12', 'ordförande', 'ordinary', '', '§ 14', '', '');
INSERT INTO public.party_act VALUES ('2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', 4, 1, 'signed', '9502147d-6fd5-4edf-aebe-6461feaf128d', '2026-01-19', '2026-01-19', '2026-01-19', 'ordförande', 'ordinary', '', '§ 14', '', '');



INSERT INTO public.person VALUES ('e5be03e8-e213-4ae8-a4cf-b74120473b2b', 'anna', '', '', 'sv', '', 'coordinator', NULL);



INSERT INTO public.record VALUES ('964f60ef-97a1-4574-9047-f10958590420', 'BORAS-2021', 'main_agreement', 1, 'unverified', 1, '964f60ef-97a1-4574-9047-f10958590420', 1, 'c7ffbedc2827466da9898fa26aa0f0b7e86fe86661a85a21b7d6390d87aeac2e', '{}');
INSERT INTO public.record VALUES ('2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', 'BORAS-2026', 'main_agreement', 1, 'active', 7, '2bb96960-c4cd-42cf-9bd5-afbbc7d5084d', 7, '90e3c5fa36ccefc490185f178f162fe74f93b7bd3225a41d761dd66f7e2b37fb', '{}');
INSERT INTO public.record VALUES ('99247b9d-283f-4f4a-b2a9-5c403889c5bd', 'TANUM-2026', 'main_agreement', 1, 'draft', 2, '99247b9d-283f-4f4a-b2a9-5c403889c5bd', 2, '014fb18d971b1f64f4d470d029c9d7a7453c7ca6fccd443bc663005f1d3de009', '{"purposes": "2026-06-01"}');



INSERT INTO public.register_fact VALUES ('schema_version', '1');
INSERT INTO public.register_fact VALUES ('simulated', 'yes');
INSERT INTO public.register_fact VALUES ('register', 'abf9d223-689c-45a6-916a-9a5857c71862');
INSERT INTO public.register_fact VALUES ('principal:postgres', '90467458347066a38e5538604ae7e819d1047ead5c5a78cb53b25d578c45117f');
INSERT INTO public.register_fact VALUES ('plan_fingerprint', '77ffbc76bdcf57a40254165e51b1fbb90737e7c1c9998c8ade3a104351a4edaf');
INSERT INTO public.register_fact VALUES ('last_tick_on', '2026-03-01');



INSERT INTO public.sealed_text VALUES ('90467458347066a38e5538604ae7e819d1047ead5c5a78cb53b25d578c45117f', '497955fcf1e7f3210477dfd84c69b761', 'postgres');
INSERT INTO public.sealed_text VALUES ('f1229647175fbb7829d046fe14fa04f1d2c05f50d1954a62bf55b199ba6019b9', 'f68c7dbc4649e0ef0da3917e8be33b8e', 'Samverkansavtal');
INSERT INTO public.sealed_text VALUES ('31a42cee9b1978b3d0b0fca2c8a523fdd5a7c07bce6b0cbe596c5652b759d547', '42fa748a578362d23a612a5d7cb487d2', 'tryggare centrum');
INSERT INTO public.sealed_text VALUES ('6ecf4b5518b93c6a8090c6b3a8ec99398aa1e7f751e372a216e8497f8134bfaa', '11c61002621c48baa2ef63865c3b91bd', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('cfa92e03a7db5f84f85932c2f4134d5f17286eeea7dfbbe0aefcb838f9591aeb', 'e0dd6f13ddc792076d5e56cc2c84820e', 'brottsoffer');
INSERT INTO public.sealed_text VALUES ('ddbd1132d28d9b71cb51b5ab499d9f70f9a04f9f270d7e263335d31b7e962a2a', 'a7fa65e0f4bd96c54df5d3d34ffef8f1', 'delegation finns');
INSERT INTO public.sealed_text VALUES ('951df9b7bf5917f5da117d379bd006bf5eb30464ae0cf4a217907dfd48a6bc81', '60d91689cf4c1c841421d5f1e3a5b44c', 'ordförande');
INSERT INTO public.sealed_text VALUES ('d7e7c8c276a6b8cca84f85298cc80c3eba486e0ec603cf0b1a814ecf3f1a49e1', '7341ba8786d8555346dfbf3365f682c0', '§ 14');
INSERT INTO public.sealed_text VALUES ('929ac2b2d447d324265236ce5d920856660271c9df3d0b8f3696ff78a03f266d', 'ab6bbcdf6f3c02ba2dd3bdbca71692dd', 'ordförande');
INSERT INTO public.sealed_text VALUES ('53a3837403a42bcf56de8097771e0f4740bb2b4f3cdfdf8139748eea1e3da705', 'b9b481711782274440a22a20d57d17dd', '§ 14');
INSERT INTO public.sealed_text VALUES ('5873fa374b2f41e020934b9d954cb6b2326a52b73b0e1cca81122556b2459bea', 'bd78d0d37f745ba0e0581b70ea0df71a', 'ordförande');
INSERT INTO public.sealed_text VALUES ('a2068914b6e9a0495cce3e89a3c6ff42d1ce27890034d2b8e5cea8e1801c225f', '5a3d1844a87b33d7e06ff6f2c569b292', '§ 14');
INSERT INTO public.sealed_text VALUES ('f3da1b118e68e7b675c46d2fe60b04e9555ea59ad5b035aeacdcaf84ad1e6f34', '69eee710a32a6567fd1c56359da115df', 'ordförande');
INSERT INTO public.sealed_text VALUES ('9f7f599123d1ce1c53b14df4867a38b3754c98856723ef42867f187bcbdbeaac', 'e914a3996949f70ab30e57cd638d59ef', '§ 14');
INSERT INTO public.sealed_text VALUES ('552682bd38f11704dca21e70892117d7a12b78811f22b38b54e343780133cbcd', '789d98843957ec38113bead88c1eca1f', 'fel år i avskriften');



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



INSERT INTO public.unit VALUES ('4d912082-6a17-4058-9c50-5396ad49ac45', 'Borås', 'borås', 'municipality', '', '', '', '1490');
INSERT INTO public.unit VALUES ('9502147d-6fd5-4edf-aebe-6461feaf128d', 'LPO Borås', 'lpo borås', 'police', 'Polismyndigheten', '202100-0076', '', NULL);
INSERT INTO public.unit VALUES ('c99ed711-e051-46b2-ad71-dbaabd2c67ed', 'Tanum', 'tanum', 'municipality', '', '', '', '1435');
INSERT INTO public.unit VALUES ('1af184f7-4f7f-485c-8f27-296ad3a436db', 'LPO Västra Fyrbodal', 'lpo västra fyrbodal', 'police', 'Polismyndigheten', '202100-0076', '', NULL);



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




