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
INSERT INTO public.agreement VALUES ('babf5daf-4c80-4c71-982b-cc806a280732', '', NULL, NULL, '', '[]', '[]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '');
INSERT INTO public.agreement VALUES ('d0d02ca0-614d-42de-a89e-b129d1674cd1', '', NULL, NULL, '', '[]', '[]', '', NULL, NULL, NULL, '2020-12', '2020-12-01', '2020-12-31', 'assumed', '', NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '');
INSERT INTO public.agreement VALUES ('30ff18ad-0d6b-49f5-970a-23696faf5ace', 'Samverkansavtal', NULL, NULL, '', '["tryggare centrum"]', '["ungdomar", "brottsoffer"]', '', NULL, NULL, NULL, '', NULL, NULL, NULL, '2026-02-01', '2026-02-01', '2026-02-01', 'stated', '2029-12-31', '2029-12-31', '2029-12-31', 'stated', NULL, NULL, NULL, NULL, NULL, false, NULL, '[]', '', '');
INSERT INTO public.agreement_area VALUES ('babf5daf-4c80-4c71-982b-cc806a280732', '1435');
INSERT INTO public.agreement_area VALUES ('d0d02ca0-614d-42de-a89e-b129d1674cd1', '1490');
INSERT INTO public.agreement_area VALUES ('30ff18ad-0d6b-49f5-970a-23696faf5ace', '1490');
INSERT INTO public.agreement_party VALUES ('babf5daf-4c80-4c71-982b-cc806a280732', '1e7636b8-5c4d-4b26-a855-434d68f2d9cf');
INSERT INTO public.agreement_party VALUES ('babf5daf-4c80-4c71-982b-cc806a280732', '41990f59-c965-414c-8269-4f5ee79060e2');
INSERT INTO public.agreement_party VALUES ('d0d02ca0-614d-42de-a89e-b129d1674cd1', '17a71349-32fc-45f7-bfe6-7ca26369826e');
INSERT INTO public.agreement_party VALUES ('d0d02ca0-614d-42de-a89e-b129d1674cd1', '900e7759-f40a-4eba-8a0f-537aade65c35');
INSERT INTO public.agreement_party VALUES ('30ff18ad-0d6b-49f5-970a-23696faf5ace', '17a71349-32fc-45f7-bfe6-7ca26369826e');
INSERT INTO public.agreement_party VALUES ('30ff18ad-0d6b-49f5-970a-23696faf5ace', '900e7759-f40a-4eba-8a0f-537aade65c35');
INSERT INTO public.alembic_version VALUES ('0001');
INSERT INTO public.area VALUES ('1490', 'Borås', 'municipality', NULL);
INSERT INTO public.area VALUES ('1435', 'Tanum', 'municipality', NULL);
INSERT INTO public.deadline VALUES ('30ff18ad-0d6b-49f5-970a-23696faf5ace', 'term_begins_unsigned', '2026-02-01', '2026-01-30', 3, false, 'settled', 5, NULL);
INSERT INTO public.deadline VALUES ('30ff18ad-0d6b-49f5-970a-23696faf5ace', 'begin', '2026-02-01', '2026-02-01', 0, true, 'settled', 6, NULL);
INSERT INTO public.deadline VALUES ('30ff18ad-0d6b-49f5-970a-23696faf5ace', 'expire', '2030-02-01', '2030-02-01', 2, true, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('30ff18ad-0d6b-49f5-970a-23696faf5ace', 'main_agreement_ends', '2030-01-31', '2030-01-31', 3, false, 'superseded', NULL, NULL);
INSERT INTO public.deadline VALUES ('30ff18ad-0d6b-49f5-970a-23696faf5ace', 'expire', '2030-01-01', '2030-01-01', 2, true, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('30ff18ad-0d6b-49f5-970a-23696faf5ace', 'main_agreement_ends', '2029-12-31', '2029-12-28', 3, false, 'open', NULL, NULL);
INSERT INTO public.deadline VALUES ('babf5daf-4c80-4c71-982b-cc806a280732', 'to_be_decided:purposes', '2026-06-01', '2026-06-01', 3, false, 'open', NULL, NULL);
INSERT INTO public.function_holding VALUES ('a2475475-7c51-4a5c-ac4b-a720490c318f', '900e7759-f40a-4eba-8a0f-537aade65c35', 'coordinator', '2bd6a597-b9e9-41d6-9ca2-10e9fe38730f', 'ordinary', '2026-01-10', NULL);
INSERT INTO public.history VALUES ('30ff18ad-0d6b-49f5-970a-23696faf5ace', 1, '{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["17a71349-32fc-45f7-bfe6-7ca26369826e","900e7759-f40a-4eba-8a0f-537aade65c35"],"priorities":["993bd36260308b0a94cc310824e2126846e9715fce11d19060dde32f162e3219","1ee7484ab71c53372d224e19b2de3050ff4c259295576e1bcb5a1235036e41bd"],"purposes":["750fc36e571c3969beca26236ac5424e9beb71848e8c42ec7afbf023521000bd"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"e86c7a31bc19ef7ad60405c9cf49ff9a910ac3f318dd5212dc21029a142083ae"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"e914bd9b1e97b2bd0a63a6a87d0e3f781b7f33ffb8a46e192cf022c20d3593ac","record":"30ff18ad-0d6b-49f5-970a-23696faf5ace","recorded_at":"2026-01-10T00:46:45.498254+00:00","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '8f226fc7fa9979662d1f9d4427201791a45f7320fa87098e37879c98fdbc05f2');
INSERT INTO public.history VALUES ('babf5daf-4c80-4c71-982b-cc806a280732', 1, '{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["1e7636b8-5c4d-4b26-a855-434d68f2d9cf","41990f59-c965-414c-8269-4f5ee79060e2"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"e914bd9b1e97b2bd0a63a6a87d0e3f781b7f33ffb8a46e192cf022c20d3593ac","record":"babf5daf-4c80-4c71-982b-cc806a280732","recorded_at":"2026-01-10T00:46:45.498254+00:00","seq":1,"today":"2026-01-10","trigger":"create"}', '0000000000000000000000000000000000000000000000000000000000000000', '5d094cbc2594e8f0568a1c9908bae015290d54a48fde0cb37574aa7228f5d466');
INSERT INTO public.history VALUES ('d0d02ca0-614d-42de-a89e-b129d1674cd1', 1, '{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["17a71349-32fc-45f7-bfe6-7ca26369826e","900e7759-f40a-4eba-8a0f-537aade65c35"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":1,"on":"2020-12-31","principal":"e914bd9b1e97b2bd0a63a6a87d0e3f781b7f33ffb8a46e192cf022c20d3593ac","record":"d0d02ca0-614d-42de-a89e-b129d1674cd1","recorded_at":"2026-01-10T00:46:45.498254+00:00","seq":1,"today":"2026-01-10"}', '0000000000000000000000000000000000000000000000000000000000000000', '3f97d0502a785230df5e2a996af5148ca2bde4e8fe427cec57bc7add506f9603');
INSERT INTO public.history VALUES ('30ff18ad-0d6b-49f5-970a-23696faf5ace', 2, '{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"e914bd9b1e97b2bd0a63a6a87d0e3f781b7f33ffb8a46e192cf022c20d3593ac","reason":"61890b9d23f1fe3a9ac67f4daf08ef287ad81fe60c3ab3aef5781d455666ee0d","record":"30ff18ad-0d6b-49f5-970a-23696faf5ace","recorded_at":"2026-01-10T00:46:45.498254+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}', '8f226fc7fa9979662d1f9d4427201791a45f7320fa87098e37879c98fdbc05f2', '45d47c928cefe52132ed1f3a1492183038c18e549053575963dd7ecb5a33a674');
INSERT INTO public.history VALUES ('30ff18ad-0d6b-49f5-970a-23696faf5ace', 3, '{"acts":[{"capacity":"ordinary","function":"e33e59a95076149ab4d922c896271ac6c816a920ceb4111e7056974cedebc3a4","item":"acb4ea9c4c12502cc564f1d123c9f6a334fa621de3ba628ad9325edea2ff442d","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"900e7759-f40a-4eba-8a0f-537aade65c35"}],"decider":{"evidence":"e110d1549fcd374f71842fe60306b3fac639fc56aa62ab24b950bc7d6c40d610","function":"263acc376dcdb0259ddc42a6c4b8de216315008d0e332ba7990068a0a269a83c","unit":"900e7759-f40a-4eba-8a0f-537aade65c35"},"kind":"changed","on":"2026-01-12","principal":"e914bd9b1e97b2bd0a63a6a87d0e3f781b7f33ffb8a46e192cf022c20d3593ac","record":"30ff18ad-0d6b-49f5-970a-23696faf5ace","recorded_at":"2026-01-20T00:46:45.749763+00:00","seq":3,"today":"2026-01-20"}', '45d47c928cefe52132ed1f3a1492183038c18e549053575963dd7ecb5a33a674', '6de816907c9deb8a29e51c44b2b72be948bae8b51db5ccb255e9d8101a67fd94');
INSERT INTO public.history VALUES ('30ff18ad-0d6b-49f5-970a-23696faf5ace', 4, '{"acts":[{"capacity":"ordinary","function":"9cbc9a228966a4449e12c17def60d4260f0c02191f94186b05e086a389facfef","item":"42f56e0748e1d0f2d940e188ff55676747ffce6da162d6a0738270817bf0790c","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"17a71349-32fc-45f7-bfe6-7ca26369826e"}],"decider":{"evidence":"fd802437eb477fdf20fba6ef6caa0f5df023d9114fef3ef005799e25a90b613f","function":"0e60d60b9c591bd21a635023917187c4040b6e1c3a1fba62730fe45a9cdaeb37","unit":"17a71349-32fc-45f7-bfe6-7ca26369826e"},"kind":"changed","on":"2026-01-19","principal":"e914bd9b1e97b2bd0a63a6a87d0e3f781b7f33ffb8a46e192cf022c20d3593ac","record":"30ff18ad-0d6b-49f5-970a-23696faf5ace","recorded_at":"2026-01-20T00:46:45.749763+00:00","seq":4,"today":"2026-01-20"}', '6de816907c9deb8a29e51c44b2b72be948bae8b51db5ccb255e9d8101a67fd94', '1a2bdaff6f70e10285d735abcc2323c6ee5ebbb4e71eadcb13dcd4b6678b72f1');
INSERT INTO public.history VALUES ('30ff18ad-0d6b-49f5-970a-23696faf5ace', 5, '{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"e914bd9b1e97b2bd0a63a6a87d0e3f781b7f33ffb8a46e192cf022c20d3593ac","record":"30ff18ad-0d6b-49f5-970a-23696faf5ace","recorded_at":"2026-01-20T00:46:45.749763+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}', '1a2bdaff6f70e10285d735abcc2323c6ee5ebbb4e71eadcb13dcd4b6678b72f1', '6abf3adbfc9a90554cb5f557b4a8a21fc5fb550f1dbfb9c114fde53f87c95eb6');
INSERT INTO public.history VALUES ('30ff18ad-0d6b-49f5-970a-23696faf5ace', 6, '{"dest":"active","kind":"moved","on":"2026-02-01","principal":"e914bd9b1e97b2bd0a63a6a87d0e3f781b7f33ffb8a46e192cf022c20d3593ac","record":"30ff18ad-0d6b-49f5-970a-23696faf5ace","recorded_at":"2026-03-01T00:46:45.941048+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}', '6abf3adbfc9a90554cb5f557b4a8a21fc5fb550f1dbfb9c114fde53f87c95eb6', 'a3fcb8fe5cffe98516fe07a3569d91999b32038cec75b5ec7812f445d2892406');
INSERT INTO public.history VALUES ('30ff18ad-0d6b-49f5-970a-23696faf5ace', 7, '{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["17a71349-32fc-45f7-bfe6-7ca26369826e","900e7759-f40a-4eba-8a0f-537aade65c35"],"priorities":["993bd36260308b0a94cc310824e2126846e9715fce11d19060dde32f162e3219","1ee7484ab71c53372d224e19b2de3050ff4c259295576e1bcb5a1235036e41bd"],"purposes":["750fc36e571c3969beca26236ac5424e9beb71848e8c42ec7afbf023521000bd"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"e86c7a31bc19ef7ad60405c9cf49ff9a910ac3f318dd5212dc21029a142083ae"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"e914bd9b1e97b2bd0a63a6a87d0e3f781b7f33ffb8a46e192cf022c20d3593ac","reason":"061594adec44cd05d11522d14fe197974a137448b6897fd7bcf5de81b3879612","record":"30ff18ad-0d6b-49f5-970a-23696faf5ace","recorded_at":"2026-03-01T00:46:45.941048+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}', 'a3fcb8fe5cffe98516fe07a3569d91999b32038cec75b5ec7812f445d2892406', '767ef67fd2e13b475ec6bdcb6e91e084b407101ec14a47bac7fbf2d8bf043a57');
INSERT INTO public.history VALUES ('babf5daf-4c80-4c71-982b-cc806a280732', 2, '{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"e914bd9b1e97b2bd0a63a6a87d0e3f781b7f33ffb8a46e192cf022c20d3593ac","record":"babf5daf-4c80-4c71-982b-cc806a280732","recorded_at":"2026-03-01T00:46:45.941048+00:00","seq":2,"today":"2026-03-01"}', '5d094cbc2594e8f0568a1c9908bae015290d54a48fde0cb37574aa7228f5d466', 'e2b721e779fd56876e207290061c62e4195f58284107939018f2fdbce86e576a');
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
INSERT INTO public.mandate VALUES ('04efef48-1fcd-4cde-a731-18e3ad497711', '900e7759-f40a-4eba-8a0f-537aade65c35', 'ordförande', 'main_agreement', 'delegation 4.2', '2026-01-10', NULL);
INSERT INTO public.party_act VALUES ('30ff18ad-0d6b-49f5-970a-23696faf5ace', 3, 1, 'signed', '900e7759-f40a-4eba-8a0f-537aade65c35', '2026-01-12', '2026-01-12', '2026-01-12', 'ordförande', 'ordinary', '', '§ 14', '', '');
INSERT INTO public.party_act VALUES ('30ff18ad-0d6b-49f5-970a-23696faf5ace', 4, 1, 'signed', '17a71349-32fc-45f7-bfe6-7ca26369826e', '2026-01-19', '2026-01-19', '2026-01-19', 'ordförande', 'ordinary', '', '§ 14', '', '');
INSERT INTO public.person VALUES ('2bd6a597-b9e9-41d6-9ca2-10e9fe38730f', 'anna', '', '', 'sv', '', 'coordinator', NULL);
INSERT INTO public.record VALUES ('d0d02ca0-614d-42de-a89e-b129d1674cd1', 'BORAS-2021', 'main_agreement', 1, 'unverified', 1, 'd0d02ca0-614d-42de-a89e-b129d1674cd1', 1, '3f97d0502a785230df5e2a996af5148ca2bde4e8fe427cec57bc7add506f9603', '{}');
INSERT INTO public.record VALUES ('30ff18ad-0d6b-49f5-970a-23696faf5ace', 'BORAS-2026', 'main_agreement', 1, 'active', 7, '30ff18ad-0d6b-49f5-970a-23696faf5ace', 7, '767ef67fd2e13b475ec6bdcb6e91e084b407101ec14a47bac7fbf2d8bf043a57', '{}');
INSERT INTO public.record VALUES ('babf5daf-4c80-4c71-982b-cc806a280732', 'TANUM-2026', 'main_agreement', 1, 'draft', 2, 'babf5daf-4c80-4c71-982b-cc806a280732', 2, 'e2b721e779fd56876e207290061c62e4195f58284107939018f2fdbce86e576a', '{"purposes": "2026-06-01"}');
INSERT INTO public.register_fact VALUES ('schema_version', '1');
INSERT INTO public.register_fact VALUES ('simulated', 'yes');
INSERT INTO public.register_fact VALUES ('register', '852c5481-61f3-4749-a370-18f61d4f1bad');
INSERT INTO public.register_fact VALUES ('principal:postgres', 'e914bd9b1e97b2bd0a63a6a87d0e3f781b7f33ffb8a46e192cf022c20d3593ac');
INSERT INTO public.register_fact VALUES ('plan_fingerprint', '7d2e11195f4aa75b9c650815252fdd14d8e12f29bbedcafea778d2a4a7413380');
INSERT INTO public.register_fact VALUES ('last_tick_on', '2026-03-01');
INSERT INTO public.sealed_text VALUES ('e914bd9b1e97b2bd0a63a6a87d0e3f781b7f33ffb8a46e192cf022c20d3593ac', '0c49e2fbb3a252299d1ad492f6b4a3c5', 'postgres');
INSERT INTO public.sealed_text VALUES ('e86c7a31bc19ef7ad60405c9cf49ff9a910ac3f318dd5212dc21029a142083ae', '83ec3dd48301a88c97c4c2f1816def4a', 'Samverkansavtal');
INSERT INTO public.sealed_text VALUES ('750fc36e571c3969beca26236ac5424e9beb71848e8c42ec7afbf023521000bd', '573a50eb1f73eed5fc387956fcfc84fb', 'tryggare centrum');
INSERT INTO public.sealed_text VALUES ('993bd36260308b0a94cc310824e2126846e9715fce11d19060dde32f162e3219', '0881a18633ac00b8b9ba29d37ef5c95a', 'ungdomar');
INSERT INTO public.sealed_text VALUES ('1ee7484ab71c53372d224e19b2de3050ff4c259295576e1bcb5a1235036e41bd', '34e0ecb997129184b44c88180ffb2d25', 'brottsoffer');
INSERT INTO public.sealed_text VALUES ('61890b9d23f1fe3a9ac67f4daf08ef287ad81fe60c3ab3aef5781d455666ee0d', '72bebbd2198ab8514d4f71b2acc5dee1', 'delegation finns');
INSERT INTO public.sealed_text VALUES ('263acc376dcdb0259ddc42a6c4b8de216315008d0e332ba7990068a0a269a83c', '772f34932b29bbae07339dd2da85d2b4', 'ordförande');
INSERT INTO public.sealed_text VALUES ('e110d1549fcd374f71842fe60306b3fac639fc56aa62ab24b950bc7d6c40d610', '0c69bd54adb04bfb4fa3253bbbb866e0', '§ 14');
INSERT INTO public.sealed_text VALUES ('e33e59a95076149ab4d922c896271ac6c816a920ceb4111e7056974cedebc3a4', 'b5bfcf182048d472c2f81f323c2b14f0', 'ordförande');
INSERT INTO public.sealed_text VALUES ('acb4ea9c4c12502cc564f1d123c9f6a334fa621de3ba628ad9325edea2ff442d', '705a8fdbbdf54914dbd7182d362917e0', '§ 14');
INSERT INTO public.sealed_text VALUES ('0e60d60b9c591bd21a635023917187c4040b6e1c3a1fba62730fe45a9cdaeb37', 'c3d409743ee4cdaa7f497ee1b0e3a9a8', 'ordförande');
INSERT INTO public.sealed_text VALUES ('fd802437eb477fdf20fba6ef6caa0f5df023d9114fef3ef005799e25a90b613f', '3ad14accba6eaf697914f94c9a19a935', '§ 14');
INSERT INTO public.sealed_text VALUES ('9cbc9a228966a4449e12c17def60d4260f0c02191f94186b05e086a389facfef', 'be98947a3fec8fbed5f1775eadebf457', 'ordförande');
INSERT INTO public.sealed_text VALUES ('42f56e0748e1d0f2d940e188ff55676747ffce6da162d6a0738270817bf0790c', 'd2559c9c6e3537214cd405e6279e6c12', '§ 14');
INSERT INTO public.sealed_text VALUES ('061594adec44cd05d11522d14fe197974a137448b6897fd7bcf5de81b3879612', 'b34e03d795df97dc19498b3734406de7', 'fel år i avskriften');
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
INSERT INTO public.unit VALUES ('900e7759-f40a-4eba-8a0f-537aade65c35', 'Borås', 'borås', 'municipality', '', '', '', '1490');
INSERT INTO public.unit VALUES ('17a71349-32fc-45f7-bfe6-7ca26369826e', 'LPO Borås', 'lpo borås', 'police', 'Polismyndigheten', '202100-0076', '', NULL);
INSERT INTO public.unit VALUES ('41990f59-c965-414c-8269-4f5ee79060e2', 'Tanum', 'tanum', 'municipality', '', '', '', '1435');
INSERT INTO public.unit VALUES ('1e7636b8-5c4d-4b26-a855-434d68f2d9cf', 'LPO Västra Fyrbodal', 'lpo västra fyrbodal', 'police', 'Polismyndigheten', '202100-0076', '', NULL);
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
