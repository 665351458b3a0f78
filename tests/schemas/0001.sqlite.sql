BEGIN TRANSACTION;
CREATE TABLE agreement (
	record_id CHAR(32) NOT NULL, 
	title VARCHAR NOT NULL, 
	parent_id CHAR(32), 
	predecessor_id CHAR(32), 
	diary_number VARCHAR NOT NULL, 
	purposes JSON NOT NULL, 
	priorities JSON NOT NULL, 
	decided_on_text VARCHAR NOT NULL, 
	decided_on_first DATE, 
	decided_on_last DATE, 
	decided_on_basis VARCHAR, 
	signed_on_text VARCHAR NOT NULL, 
	signed_on_first DATE, 
	signed_on_last DATE, 
	signed_on_basis VARCHAR, 
	starts_on_text VARCHAR NOT NULL, 
	starts_on_first DATE, 
	starts_on_last DATE, 
	starts_on_basis VARCHAR, 
	ends_on_text VARCHAR NOT NULL, 
	ends_on_first DATE, 
	ends_on_last DATE, 
	ends_on_basis VARCHAR, 
	term_years INTEGER, 
	revised_every_years INTEGER, 
	reviewed_on DATE, 
	deviation VARCHAR, 
	extension_clause BOOLEAN, 
	ends_with_parent BOOLEAN NOT NULL, 
	without_main_since DATE, 
	signatory_roles JSON NOT NULL, 
	forums VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	PRIMARY KEY (record_id), 
	CONSTRAINT ck_agreement_deviation CHECK (deviation IS NULL OR deviation IN ('calendar_year', 'interim', 'mandate_period', 'other', 'reorganisation', 'until_further_notice', 'yearly_operative')), 
	CONSTRAINT ck_agreement_ends_on_basis CHECK (ends_on_basis IS NULL OR ends_on_basis IN ('assumed', 'computed', 'stated')), 
	CONSTRAINT ck_agreement_starts_on_basis CHECK (starts_on_basis IS NULL OR starts_on_basis IN ('assumed', 'computed', 'stated')), 
	CONSTRAINT ck_agreement_ends_on CHECK (ends_on_first <= ends_on_last), 
	CONSTRAINT ck_agreement_parent CHECK (parent_id <> record_id), 
	CONSTRAINT ck_agreement_predecessor CHECK (predecessor_id <> record_id), 
	CONSTRAINT ck_agreement_revised_every_years CHECK (revised_every_years BETWEEN 1 AND 30), 
	CONSTRAINT ck_agreement_starts_on CHECK (starts_on_first <= starts_on_last), 
	CONSTRAINT ck_agreement_term_years CHECK (term_years BETWEEN 1 AND 30), 
	FOREIGN KEY(parent_id) REFERENCES record (id), 
	FOREIGN KEY(predecessor_id) REFERENCES record (id), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "agreement" VALUES('4e8663d1a13a44f4968761a10f642163','Samverkansavtal',NULL,NULL,'','["tryggare centrum"]','["ungdomar", "brottsoffer"]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-02-01','2026-02-01','2026-02-01','stated','2029-12-31','2029-12-31','2029-12-31','stated',NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
INSERT INTO "agreement" VALUES('cbe5ce751b5c41748e6e0ec0aa0d18de','',NULL,NULL,'','[]','[]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
INSERT INTO "agreement" VALUES('913857cdde7449d9806ed2d5b75a0cca','',NULL,NULL,'','[]','[]','',NULL,NULL,NULL,'2020-12','2020-12-01','2020-12-31','assumed','',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
CREATE TABLE agreement_area (
	record_id CHAR(32) NOT NULL, 
	area_code VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, area_code), 
	FOREIGN KEY(area_code) REFERENCES area (code), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "agreement_area" VALUES('cbe5ce751b5c41748e6e0ec0aa0d18de','1435');
INSERT INTO "agreement_area" VALUES('913857cdde7449d9806ed2d5b75a0cca','1490');
INSERT INTO "agreement_area" VALUES('4e8663d1a13a44f4968761a10f642163','1490');
CREATE TABLE agreement_party (
	record_id CHAR(32) NOT NULL, 
	unit_id CHAR(32) NOT NULL, 
	PRIMARY KEY (record_id, unit_id), 
	FOREIGN KEY(record_id) REFERENCES record (id), 
	FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "agreement_party" VALUES('cbe5ce751b5c41748e6e0ec0aa0d18de','1a98eae5f4094f36979fb07fb41dc5c1');
INSERT INTO "agreement_party" VALUES('cbe5ce751b5c41748e6e0ec0aa0d18de','83ead22efca047f682d08bbc3b1a4902');
INSERT INTO "agreement_party" VALUES('913857cdde7449d9806ed2d5b75a0cca','37038d7738a94349ae66244f34525d5d');
INSERT INTO "agreement_party" VALUES('913857cdde7449d9806ed2d5b75a0cca','b8fa6e36a60c4f66b6a4d2b031aeec81');
INSERT INTO "agreement_party" VALUES('4e8663d1a13a44f4968761a10f642163','37038d7738a94349ae66244f34525d5d');
INSERT INTO "agreement_party" VALUES('4e8663d1a13a44f4968761a10f642163','b8fa6e36a60c4f66b6a4d2b031aeec81');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE area (
	code VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	within VARCHAR, 
	PRIMARY KEY (code), 
	CONSTRAINT ck_area_kind CHECK (kind IN ('district', 'municipality')), 
	FOREIGN KEY(within) REFERENCES area (code)
);
INSERT INTO "area" VALUES('1490','Borås','municipality',NULL);
INSERT INTO "area" VALUES('1435','Tanum','municipality',NULL);
CREATE TABLE deadline (
	record_id CHAR(32) NOT NULL, 
	rule VARCHAR NOT NULL, 
	due_on DATE NOT NULL, 
	act_by DATE NOT NULL, 
	rank INTEGER NOT NULL, 
	moves BOOLEAN NOT NULL, 
	status VARCHAR NOT NULL, 
	settled_seq INTEGER, 
	incident VARCHAR, 
	PRIMARY KEY (record_id, rule, due_on), 
	CONSTRAINT ck_deadline_status CHECK (status IN ('open', 'settled', 'superseded')), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "deadline" VALUES('4e8663d1a13a44f4968761a10f642163','term_begins_unsigned','2026-02-01','2026-01-30',3,0,'settled',5,NULL);
INSERT INTO "deadline" VALUES('4e8663d1a13a44f4968761a10f642163','begin','2026-02-01','2026-02-01',0,1,'settled',6,NULL);
INSERT INTO "deadline" VALUES('4e8663d1a13a44f4968761a10f642163','expire','2030-02-01','2030-02-01',2,1,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('4e8663d1a13a44f4968761a10f642163','main_agreement_ends','2030-01-31','2030-01-31',3,0,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('4e8663d1a13a44f4968761a10f642163','expire','2030-01-01','2030-01-01',2,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('4e8663d1a13a44f4968761a10f642163','main_agreement_ends','2029-12-31','2029-12-28',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('cbe5ce751b5c41748e6e0ec0aa0d18de','to_be_decided:purposes','2026-06-01','2026-06-01',3,0,'open',NULL,NULL);
CREATE TABLE function_holding (
	id CHAR(32) NOT NULL, 
	unit_id CHAR(32) NOT NULL, 
	function VARCHAR NOT NULL, 
	person_id CHAR(32) NOT NULL, 
	capacity VARCHAR NOT NULL, 
	from_on DATE NOT NULL, 
	to_on DATE, 
	PRIMARY KEY (id), 
	CONSTRAINT ck_function_holding_capacity CHECK (capacity IN ('acting', 'deputy', 'ordinary')), 
	CONSTRAINT ck_function_holding_days CHECK (to_on IS NULL OR to_on >= from_on), 
	FOREIGN KEY(person_id) REFERENCES person (id), 
	FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "function_holding" VALUES('11f2faccae2549038dad21fbf05fe978','b8fa6e36a60c4f66b6a4d2b031aeec81','coordinator','392388869dd946d0b927058bd75e1eb3','ordinary','2026-01-10',NULL);
CREATE TABLE history (
	record_id CHAR(32) NOT NULL, 
	seq INTEGER NOT NULL, 
	body VARCHAR NOT NULL, 
	prev VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, seq), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "history" VALUES('4e8663d1a13a44f4968761a10f642163',1,'{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["37038d77-38a9-4349-ae66-244f34525d5d","b8fa6e36-a60c-4f66-b6a4-d2b031aeec81"],"priorities":["95030a175e0eb32be378ae03ca768ece7b34c065e160dd13b0f6df4a24b738af","15545b8be257d5d995f88a8c2bbef66d34ae9f8653ace970f56dc43ab378fbff"],"purposes":["d639b7e390a4cd766438f8f6d1e78b11e35ba99b208bc1721919274539826a4f"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"838472893e91660aae7f2978cd2bd713f5f95e995a359ead78267cb1f506b6bf"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"3e70855b80c7aab0f54ee0aefe74a4fa6cfdaa456d96b48b47ad5f93706f66cf","record":"4e8663d1-a13a-44f4-9687-61a10f642163","recorded_at":"2026-01-10T00:46:43.406924+00:00","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','c12009c9a5daffb19d25a7148414dad1a342ce9d25585461124404ed1e1c017e');
INSERT INTO "history" VALUES('cbe5ce751b5c41748e6e0ec0aa0d18de',1,'{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["1a98eae5-f409-4f36-979f-b07fb41dc5c1","83ead22e-fca0-47f6-82d0-8bbc3b1a4902"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"3e70855b80c7aab0f54ee0aefe74a4fa6cfdaa456d96b48b47ad5f93706f66cf","record":"cbe5ce75-1b5c-4174-8e6e-0ec0aa0d18de","recorded_at":"2026-01-10T00:46:43.406924+00:00","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','64f9bd8e7514e5396c3b8d20c1c1483afe1d24e1f15455d5ed018b73355fb526');
INSERT INTO "history" VALUES('913857cdde7449d9806ed2d5b75a0cca',1,'{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["37038d77-38a9-4349-ae66-244f34525d5d","b8fa6e36-a60c-4f66-b6a4-d2b031aeec81"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":1,"on":"2020-12-31","principal":"3e70855b80c7aab0f54ee0aefe74a4fa6cfdaa456d96b48b47ad5f93706f66cf","record":"913857cd-de74-49d9-806e-d2d5b75a0cca","recorded_at":"2026-01-10T00:46:43.406924+00:00","seq":1,"today":"2026-01-10"}','0000000000000000000000000000000000000000000000000000000000000000','4219004067b7dbe138aa9e670b52eab828be984a1e70e1547a5adbd20a40b349');
INSERT INTO "history" VALUES('4e8663d1a13a44f4968761a10f642163',2,'{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"3e70855b80c7aab0f54ee0aefe74a4fa6cfdaa456d96b48b47ad5f93706f66cf","reason":"d87aecd5425b90a3012211e202a38fa9181b09596ca441be335ec154bb4a1737","record":"4e8663d1-a13a-44f4-9687-61a10f642163","recorded_at":"2026-01-10T00:46:43.406924+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}','c12009c9a5daffb19d25a7148414dad1a342ce9d25585461124404ed1e1c017e','b0f1a1e82592cc09f7715752c8b560a856508acda8761897448fe3c5327e6c97');
INSERT INTO "history" VALUES('4e8663d1a13a44f4968761a10f642163',3,'{"acts":[{"capacity":"ordinary","function":"9ca88f74cf58a74e6ea4db8de76fb479fc5aa55251adecf57531d8bc20d31b59","item":"727cbbb40bc5371fafff8e806d4aff6ddf7f7f3cc5d6afe30c64e6446db12334","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"b8fa6e36-a60c-4f66-b6a4-d2b031aeec81"}],"decider":{"evidence":"b47c99834da341d1f344e7926ca4a4001d1dfac4ae2c0cd1788386399ada4f0b","function":"f1907c93cffaac4e3650489983ac68eff883fcf06c8e1e411841fc5d625cc71a","unit":"b8fa6e36-a60c-4f66-b6a4-d2b031aeec81"},"kind":"changed","on":"2026-01-12","principal":"3e70855b80c7aab0f54ee0aefe74a4fa6cfdaa456d96b48b47ad5f93706f66cf","record":"4e8663d1-a13a-44f4-9687-61a10f642163","recorded_at":"2026-01-20T00:46:43.726163+00:00","seq":3,"today":"2026-01-20"}','b0f1a1e82592cc09f7715752c8b560a856508acda8761897448fe3c5327e6c97','790f4f657117b84324ff80f267e9b10f004b69d37549ff475f7ec95dd898e491');
INSERT INTO "history" VALUES('4e8663d1a13a44f4968761a10f642163',4,'{"acts":[{"capacity":"ordinary","function":"74b5bc8250ef27a59ac8ea7a1490d50aa9722c2e328e3bdb794ec765300577c1","item":"ba9f117820ddcecb54d8ea02347ee1fbf20ba15254c60b3a11fe12e3e9c4862e","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"37038d77-38a9-4349-ae66-244f34525d5d"}],"decider":{"evidence":"7fdb376d31b82548bf93fdc33857e972d8e34d1eaf89de865bc1c73cd03a3a75","function":"6d6d0c6f4508aa46af3602cae276cf58a35e636edf775e492c07a8240eca5910","unit":"37038d77-38a9-4349-ae66-244f34525d5d"},"kind":"changed","on":"2026-01-19","principal":"3e70855b80c7aab0f54ee0aefe74a4fa6cfdaa456d96b48b47ad5f93706f66cf","record":"4e8663d1-a13a-44f4-9687-61a10f642163","recorded_at":"2026-01-20T00:46:43.726163+00:00","seq":4,"today":"2026-01-20"}','790f4f657117b84324ff80f267e9b10f004b69d37549ff475f7ec95dd898e491','3a7676ff32f4cd3b6e308c0fb15e6cfb2e8b0dac7e70e76d61f70a81a395cd76');
INSERT INTO "history" VALUES('4e8663d1a13a44f4968761a10f642163',5,'{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"3e70855b80c7aab0f54ee0aefe74a4fa6cfdaa456d96b48b47ad5f93706f66cf","record":"4e8663d1-a13a-44f4-9687-61a10f642163","recorded_at":"2026-01-20T00:46:43.726163+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}','3a7676ff32f4cd3b6e308c0fb15e6cfb2e8b0dac7e70e76d61f70a81a395cd76','3022b3282f9ba15c97848508a9b205e47126d079248a302c65b3ecf977a638d5');
INSERT INTO "history" VALUES('4e8663d1a13a44f4968761a10f642163',6,'{"dest":"active","kind":"moved","on":"2026-02-01","principal":"3e70855b80c7aab0f54ee0aefe74a4fa6cfdaa456d96b48b47ad5f93706f66cf","record":"4e8663d1-a13a-44f4-9687-61a10f642163","recorded_at":"2026-03-01T00:46:43.817205+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}','3022b3282f9ba15c97848508a9b205e47126d079248a302c65b3ecf977a638d5','1990a80fac4c487061bacc467d4024f2fcbd9a4a4a911bd0c8c02accd4d0e090');
INSERT INTO "history" VALUES('4e8663d1a13a44f4968761a10f642163',7,'{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["37038d77-38a9-4349-ae66-244f34525d5d","b8fa6e36-a60c-4f66-b6a4-d2b031aeec81"],"priorities":["95030a175e0eb32be378ae03ca768ece7b34c065e160dd13b0f6df4a24b738af","15545b8be257d5d995f88a8c2bbef66d34ae9f8653ace970f56dc43ab378fbff"],"purposes":["d639b7e390a4cd766438f8f6d1e78b11e35ba99b208bc1721919274539826a4f"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"838472893e91660aae7f2978cd2bd713f5f95e995a359ead78267cb1f506b6bf"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"3e70855b80c7aab0f54ee0aefe74a4fa6cfdaa456d96b48b47ad5f93706f66cf","reason":"06fe5188a5ead6b34ba592006ecca58d11c4aeddde9ce07236d11045f2327e66","record":"4e8663d1-a13a-44f4-9687-61a10f642163","recorded_at":"2026-03-01T00:46:43.817205+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}','1990a80fac4c487061bacc467d4024f2fcbd9a4a4a911bd0c8c02accd4d0e090','192af638871bc6039b4447836913f7555adc9c1d30fe7f2a0ca2bcd284847b5a');
INSERT INTO "history" VALUES('cbe5ce751b5c41748e6e0ec0aa0d18de',2,'{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"3e70855b80c7aab0f54ee0aefe74a4fa6cfdaa456d96b48b47ad5f93706f66cf","record":"cbe5ce75-1b5c-4174-8e6e-0ec0aa0d18de","recorded_at":"2026-03-01T00:46:43.817205+00:00","seq":2,"today":"2026-03-01"}','64f9bd8e7514e5396c3b8d20c1c1483afe1d24e1f15455d5ed018b73355fb526','3236a43281ee772a6ff1c4ee4b5a6edea8c136d4f98f125a15450e46de73ea99');
CREATE TABLE machine_state (
	machine VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	final BOOLEAN NOT NULL, 
	PRIMARY KEY (machine, version, state)
);
INSERT INTO "machine_state" VALUES('main_agreement',1,'draft',0);
INSERT INTO "machine_state" VALUES('main_agreement',1,'awaiting_decision',0);
INSERT INTO "machine_state" VALUES('main_agreement',1,'awaiting_signatures',0);
INSERT INTO "machine_state" VALUES('main_agreement',1,'signed',0);
INSERT INTO "machine_state" VALUES('main_agreement',1,'active',0);
INSERT INTO "machine_state" VALUES('main_agreement',1,'under_notice',0);
INSERT INTO "machine_state" VALUES('main_agreement',1,'unverified',0);
INSERT INTO "machine_state" VALUES('main_agreement',1,'expired',1);
INSERT INTO "machine_state" VALUES('main_agreement',1,'terminated',1);
INSERT INTO "machine_state" VALUES('main_agreement',1,'replaced',1);
INSERT INTO "machine_state" VALUES('main_agreement',1,'withdrawn',1);
INSERT INTO "machine_state" VALUES('pledge',1,'draft',0);
INSERT INTO "machine_state" VALUES('pledge',1,'signed',0);
INSERT INTO "machine_state" VALUES('pledge',1,'published',0);
INSERT INTO "machine_state" VALUES('pledge',1,'reported',0);
INSERT INTO "machine_state" VALUES('pledge',1,'unverified',0);
INSERT INTO "machine_state" VALUES('pledge',1,'ended',1);
INSERT INTO "machine_state" VALUES('pledge',1,'withdrawn',1);
INSERT INTO "machine_state" VALUES('sub_agreement',1,'draft',0);
INSERT INTO "machine_state" VALUES('sub_agreement',1,'awaiting_decision',0);
INSERT INTO "machine_state" VALUES('sub_agreement',1,'awaiting_signatures',0);
INSERT INTO "machine_state" VALUES('sub_agreement',1,'signed',0);
INSERT INTO "machine_state" VALUES('sub_agreement',1,'active',0);
INSERT INTO "machine_state" VALUES('sub_agreement',1,'under_notice',0);
INSERT INTO "machine_state" VALUES('sub_agreement',1,'unverified',0);
INSERT INTO "machine_state" VALUES('sub_agreement',1,'expired',1);
INSERT INTO "machine_state" VALUES('sub_agreement',1,'terminated',1);
INSERT INTO "machine_state" VALUES('sub_agreement',1,'replaced',1);
INSERT INTO "machine_state" VALUES('sub_agreement',1,'withdrawn',1);
CREATE TABLE mandate (
	id CHAR(32) NOT NULL, 
	unit_id CHAR(32) NOT NULL, 
	function VARCHAR NOT NULL, 
	machine VARCHAR NOT NULL, 
	basis VARCHAR NOT NULL, 
	from_on DATE NOT NULL, 
	to_on DATE, 
	PRIMARY KEY (id), 
	CONSTRAINT ck_mandate_days CHECK (to_on IS NULL OR to_on >= from_on), 
	FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "mandate" VALUES('91d612be4fb34e1b8ca3b0cbdbd1ffa2','b8fa6e36a60c4f66b6a4d2b031aeec81','ordförande','main_agreement','delegation 4.2','2026-01-10',NULL);
CREATE TABLE party_act (
	record_id CHAR(32) NOT NULL, 
	seq INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	unit_id CHAR(32) NOT NULL, 
	on_text VARCHAR NOT NULL, 
	on_first DATE NOT NULL, 
	on_last DATE NOT NULL, 
	function VARCHAR NOT NULL, 
	capacity VARCHAR NOT NULL, 
	basis VARCHAR NOT NULL, 
	item VARCHAR NOT NULL, 
	diary_number VARCHAR NOT NULL, 
	original_at VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, seq, position), 
	CONSTRAINT ck_party_act_capacity CHECK (capacity IN ('acting', 'deputy', 'ordinary')), 
	CONSTRAINT ck_party_act_kind CHECK (kind IN ('consulted', 'decided', 'oral', 'signed')), 
	FOREIGN KEY(record_id) REFERENCES record (id), 
	FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "party_act" VALUES('4e8663d1a13a44f4968761a10f642163',3,1,'signed','b8fa6e36a60c4f66b6a4d2b031aeec81','2026-01-12','2026-01-12','2026-01-12','ordförande','ordinary','','§ 14','','');
INSERT INTO "party_act" VALUES('4e8663d1a13a44f4968761a10f642163',4,1,'signed','37038d7738a94349ae66244f34525d5d','2026-01-19','2026-01-19','2026-01-19','ordförande','ordinary','','§ 14','','');
CREATE TABLE person (
	id CHAR(32) NOT NULL, 
	handle VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	login VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	left_on DATE, 
	PRIMARY KEY (id), 
	CONSTRAINT ck_person_language CHECK (language IN ('en', 'sv')), 
	CONSTRAINT ck_person_role CHECK (role IN ('auditor', 'coordinator')), 
	UNIQUE (handle)
);
INSERT INTO "person" VALUES('392388869dd946d0b927058bd75e1eb3','anna','','','sv','','coordinator',NULL);
CREATE TABLE record (
	id CHAR(32) NOT NULL, 
	reference VARCHAR NOT NULL, 
	machine VARCHAR NOT NULL, 
	machine_version INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	family CHAR(32) NOT NULL, 
	last_seq INTEGER NOT NULL, 
	last_hash VARCHAR NOT NULL, 
	to_be_decided JSON NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT ck_record_reference CHECK (length(reference) BETWEEN 1 AND 60), 
	CONSTRAINT ck_record_version CHECK (version >= 1 AND last_seq >= 1), 
	FOREIGN KEY(family) REFERENCES record (id), 
	CONSTRAINT fk_record_machine_state FOREIGN KEY(machine, machine_version, state) REFERENCES machine_state (machine, version, state), 
	UNIQUE (reference)
);
INSERT INTO "record" VALUES('4e8663d1a13a44f4968761a10f642163','BORAS-2026','main_agreement',1,'active',7,'4e8663d1a13a44f4968761a10f642163',7,'192af638871bc6039b4447836913f7555adc9c1d30fe7f2a0ca2bcd284847b5a','{}');
INSERT INTO "record" VALUES('cbe5ce751b5c41748e6e0ec0aa0d18de','TANUM-2026','main_agreement',1,'draft',2,'cbe5ce751b5c41748e6e0ec0aa0d18de',2,'3236a43281ee772a6ff1c4ee4b5a6edea8c136d4f98f125a15450e46de73ea99','{"purposes": "2026-06-01"}');
INSERT INTO "record" VALUES('913857cdde7449d9806ed2d5b75a0cca','BORAS-2021','main_agreement',1,'unverified',1,'913857cdde7449d9806ed2d5b75a0cca',1,'4219004067b7dbe138aa9e670b52eab828be984a1e70e1547a5adbd20a40b349','{}');
CREATE TABLE register_fact (
	"key" VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "register_fact" VALUES('schema_version','1');
INSERT INTO "register_fact" VALUES('simulated','yes');
INSERT INTO "register_fact" VALUES('register','3c2e8b89-9d19-4076-8cf7-2414494133b1');
INSERT INTO "register_fact" VALUES('principal:handslag','3e70855b80c7aab0f54ee0aefe74a4fa6cfdaa456d96b48b47ad5f93706f66cf');
INSERT INTO "register_fact" VALUES('plan_fingerprint','7d2e11195f4aa75b9c650815252fdd14d8e12f29bbedcafea778d2a4a7413380');
INSERT INTO "register_fact" VALUES('last_tick_on','2026-03-01');
CREATE TABLE sealed_text (
	digest VARCHAR NOT NULL, 
	salt VARCHAR, 
	text VARCHAR, 
	PRIMARY KEY (digest)
);
INSERT INTO "sealed_text" VALUES('3e70855b80c7aab0f54ee0aefe74a4fa6cfdaa456d96b48b47ad5f93706f66cf','cb6d7a864e6f25a1a008c1b4f1c0fa07','handslag');
INSERT INTO "sealed_text" VALUES('838472893e91660aae7f2978cd2bd713f5f95e995a359ead78267cb1f506b6bf','ba2903ca6f8babd223e41a7f9c561521','Samverkansavtal');
INSERT INTO "sealed_text" VALUES('d639b7e390a4cd766438f8f6d1e78b11e35ba99b208bc1721919274539826a4f','98bc0b5f8e478d4613314acfdeb9c790','tryggare centrum');
INSERT INTO "sealed_text" VALUES('95030a175e0eb32be378ae03ca768ece7b34c065e160dd13b0f6df4a24b738af','706c304484534a5b6771743d60f20cb5','ungdomar');
INSERT INTO "sealed_text" VALUES('15545b8be257d5d995f88a8c2bbef66d34ae9f8653ace970f56dc43ab378fbff','fcf693dce283542ad888fba53b2d8624','brottsoffer');
INSERT INTO "sealed_text" VALUES('d87aecd5425b90a3012211e202a38fa9181b09596ca441be335ec154bb4a1737','5f1a14beb8e903f8c9d5cace40c75695','delegation finns');
INSERT INTO "sealed_text" VALUES('f1907c93cffaac4e3650489983ac68eff883fcf06c8e1e411841fc5d625cc71a','403a12e5370ec7cee105ded83f4d2e5d','ordförande');
INSERT INTO "sealed_text" VALUES('b47c99834da341d1f344e7926ca4a4001d1dfac4ae2c0cd1788386399ada4f0b','45d4679f9b8655452ceab81fdb1a3d8e','§ 14');
INSERT INTO "sealed_text" VALUES('9ca88f74cf58a74e6ea4db8de76fb479fc5aa55251adecf57531d8bc20d31b59','1d1219660d6144bd335d892defdf5d34','ordförande');
INSERT INTO "sealed_text" VALUES('727cbbb40bc5371fafff8e806d4aff6ddf7f7f3cc5d6afe30c64e6446db12334','883dd1dccecc1da36fcb4714df5f3e6f','§ 14');
INSERT INTO "sealed_text" VALUES('6d6d0c6f4508aa46af3602cae276cf58a35e636edf775e492c07a8240eca5910','914b4f42529d34c2a7a0dde1bf9917b3','ordförande');
INSERT INTO "sealed_text" VALUES('7fdb376d31b82548bf93fdc33857e972d8e34d1eaf89de865bc1c73cd03a3a75','ba510fa8f05382041fc8589898b18680','§ 14');
INSERT INTO "sealed_text" VALUES('74b5bc8250ef27a59ac8ea7a1490d50aa9722c2e328e3bdb794ec765300577c1','af4b300054b0e7e09a8b652a92f8fa06','ordförande');
INSERT INTO "sealed_text" VALUES('ba9f117820ddcecb54d8ea02347ee1fbf20ba15254c60b3a11fe12e3e9c4862e','811f71c161902df231fded50fb48060b','§ 14');
INSERT INTO "sealed_text" VALUES('06fe5188a5ead6b34ba592006ecca58d11c4aeddde9ce07236d11045f2327e66','68bbdd86ab981c1f1c9fc20835a83fe7','fel år i avskriften');
CREATE TABLE stored_definition (
	machine VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	body VARCHAR NOT NULL, 
	PRIMARY KEY (machine, version)
);
INSERT INTO "stored_definition" VALUES('main_agreement',1,'cfa1d41a1efa85d59bd44dfbddea655ed85392ebf958a67e3f2833e6d15de2bf','machine = "main_agreement"
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
INSERT INTO "stored_definition" VALUES('pledge',1,'dacfe5fc4c45ad2f819d9d85635f7080cdec78f40a911964d8e79c1e4131339c','machine = "pledge"
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
INSERT INTO "stored_definition" VALUES('sub_agreement',1,'45c76a255f8621059d3d120423f1669eb38502208fceb438b1220637f9e355a2','machine = "sub_agreement"
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
CREATE TABLE unit (
	id CHAR(32) NOT NULL, 
	name VARCHAR NOT NULL, 
	name_key VARCHAR NOT NULL, 
	side VARCHAR NOT NULL, 
	legal_entity VARCHAR NOT NULL, 
	organisation_number VARCHAR NOT NULL, 
	address VARCHAR NOT NULL, 
	area_code VARCHAR, 
	PRIMARY KEY (id), 
	CONSTRAINT ck_unit_side CHECK (side IN ('municipality', 'other', 'police')), 
	FOREIGN KEY(area_code) REFERENCES area (code), 
	UNIQUE (name_key)
);
INSERT INTO "unit" VALUES('b8fa6e36a60c4f66b6a4d2b031aeec81','Borås','borås','municipality','','','','1490');
INSERT INTO "unit" VALUES('37038d7738a94349ae66244f34525d5d','LPO Borås','lpo borås','police','Polismyndigheten','202100-0076','',NULL);
INSERT INTO "unit" VALUES('83ead22efca047f682d08bbc3b1a4902','Tanum','tanum','municipality','','','','1435');
INSERT INTO "unit" VALUES('1a98eae5f4094f36979fb07fb41dc5c1','LPO Västra Fyrbodal','lpo västra fyrbodal','police','Polismyndigheten','202100-0076','',NULL);
CREATE INDEX ix_record_family ON record (family);
CREATE INDEX ix_record_machine_state ON record (machine, state);
CREATE INDEX ix_agreement_parent ON agreement (parent_id);
CREATE INDEX ix_agreement_predecessor ON agreement (predecessor_id);
CREATE INDEX ix_agreement_area_code ON agreement_area (area_code);
CREATE INDEX ix_agreement_party_unit ON agreement_party (unit_id);
CREATE INDEX ix_deadline_open ON deadline (due_on, rank) WHERE status = 'open';
CREATE INDEX ix_function_holding_unit ON function_holding (unit_id, function);
CREATE INDEX ix_mandate_unit ON mandate (unit_id);
CREATE TRIGGER history_refuses_update BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'history refuses UPDATE'); END;
CREATE TRIGGER history_refuses_delete BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'history refuses DELETE'); END;
CREATE TRIGGER sealed_text_refuses_delete BEFORE DELETE ON sealed_text BEGIN SELECT RAISE(ABORT, 'sealed_text refuses DELETE'); END;
CREATE TRIGGER sealed_text_is_only_blanked BEFORE UPDATE ON sealed_text WHEN NOT (NEW.digest = OLD.digest AND NEW.text IS NULL AND NEW.salt IS NULL) BEGIN SELECT RAISE(ABORT, 'sealed_text is only blanked'); END;
COMMIT;
