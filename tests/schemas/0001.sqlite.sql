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
	CONSTRAINT ck_agreement_decided_on_basis CHECK (decided_on_basis IS NULL OR decided_on_basis IN ('assumed', 'computed', 'stated')), 
	CONSTRAINT ck_agreement_signed_on_basis CHECK (signed_on_basis IS NULL OR signed_on_basis IN ('assumed', 'computed', 'stated')), 
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
INSERT INTO "agreement" VALUES('8bb4adde76d340e4bb56f5e744989493','Samverkansavtal',NULL,NULL,'','["tryggare centrum"]','["ungdomar", "brottsoffer"]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-02-01','2026-02-01','2026-02-01','stated','2029-12-31','2029-12-31','2029-12-31','stated',NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
INSERT INTO "agreement" VALUES('1ebfa26a04c04df0a5d08c0b42f061f3','',NULL,NULL,'','[]','[]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
INSERT INTO "agreement" VALUES('4115d47e8f644de08aa2dd6161270053','',NULL,NULL,'','[]','[]','',NULL,NULL,NULL,'2020-12','2020-12-01','2020-12-31','assumed','',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
CREATE TABLE agreement_area (
	record_id CHAR(32) NOT NULL, 
	area_code VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, area_code), 
	FOREIGN KEY(area_code) REFERENCES area (code), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "agreement_area" VALUES('1ebfa26a04c04df0a5d08c0b42f061f3','1435');
INSERT INTO "agreement_area" VALUES('4115d47e8f644de08aa2dd6161270053','1490');
INSERT INTO "agreement_area" VALUES('8bb4adde76d340e4bb56f5e744989493','1490');
CREATE TABLE agreement_party (
	record_id CHAR(32) NOT NULL, 
	unit_id CHAR(32) NOT NULL, 
	PRIMARY KEY (record_id, unit_id), 
	FOREIGN KEY(record_id) REFERENCES record (id), 
	FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "agreement_party" VALUES('1ebfa26a04c04df0a5d08c0b42f061f3','51f1c81757ba4c37a2c0fe509a2792d6');
INSERT INTO "agreement_party" VALUES('1ebfa26a04c04df0a5d08c0b42f061f3','b768557ba1e0459288a317c887ae499a');
INSERT INTO "agreement_party" VALUES('4115d47e8f644de08aa2dd6161270053','771acee262c74a45b33bf5edb8c07874');
INSERT INTO "agreement_party" VALUES('4115d47e8f644de08aa2dd6161270053','f4e7c77d255949bdb385b8512b0ed7d3');
INSERT INTO "agreement_party" VALUES('8bb4adde76d340e4bb56f5e744989493','771acee262c74a45b33bf5edb8c07874');
INSERT INTO "agreement_party" VALUES('8bb4adde76d340e4bb56f5e744989493','f4e7c77d255949bdb385b8512b0ed7d3');
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
INSERT INTO "deadline" VALUES('8bb4adde76d340e4bb56f5e744989493','term_begins_unsigned','2026-02-01','2026-01-30',3,0,'settled',5,NULL);
INSERT INTO "deadline" VALUES('8bb4adde76d340e4bb56f5e744989493','begin','2026-02-01','2026-02-01',0,1,'settled',6,NULL);
INSERT INTO "deadline" VALUES('8bb4adde76d340e4bb56f5e744989493','expire','2030-02-01','2030-02-01',2,1,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('8bb4adde76d340e4bb56f5e744989493','main_agreement_ends','2030-01-31','2030-01-31',3,0,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('8bb4adde76d340e4bb56f5e744989493','expire','2030-01-01','2030-01-01',2,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('8bb4adde76d340e4bb56f5e744989493','main_agreement_ends','2029-12-31','2029-12-28',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('1ebfa26a04c04df0a5d08c0b42f061f3','to_be_decided:purposes','2026-06-01','2026-06-01',3,0,'open',NULL,NULL);
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
INSERT INTO "function_holding" VALUES('3e7f8c2b92cc42708d653ceff27b9e15','771acee262c74a45b33bf5edb8c07874','coordinator','8cf70dcea1384705828de495db80cbc9','ordinary','2026-01-10',NULL);
CREATE TABLE history (
	record_id CHAR(32) NOT NULL, 
	seq INTEGER NOT NULL, 
	body VARCHAR NOT NULL, 
	prev VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, seq), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "history" VALUES('8bb4adde76d340e4bb56f5e744989493',1,'{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["771acee2-62c7-4a45-b33b-f5edb8c07874","f4e7c77d-2559-49bd-b385-b8512b0ed7d3"],"priorities":["86194d26b82a00b6fe8351a8468861ead11c7f0c8361f7fc1bb2f27429be8f67","c1f4d010ceabfb810722f57d312ef2818314938105efcb26b194d46dd3131933"],"purposes":["01bdc9aad4ff53d26f5733bb80581a44a49c779c382ef11eb3cf554be1aeef62"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"52de330860fd55b7fd1e993d29941922651921ebac0d831e84093c07b7c35c15"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"adb5378bb2bd59026dee6da72e1bd0e9811e199bfb8921fa1541f34c4c1bd148","record":"8bb4adde-76d3-40e4-bb56-f5e744989493","recorded_at":"2026-01-10T01:42:51.132088+00:00","reference":"BORAS-2026","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','f082d2d4c4633acf023dc70eb20bc915ec2adb8d2d8da11915accb139feaa000');
INSERT INTO "history" VALUES('1ebfa26a04c04df0a5d08c0b42f061f3',1,'{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["51f1c817-57ba-4c37-a2c0-fe509a2792d6","b768557b-a1e0-4592-88a3-17c887ae499a"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"adb5378bb2bd59026dee6da72e1bd0e9811e199bfb8921fa1541f34c4c1bd148","record":"1ebfa26a-04c0-4df0-a5d0-8c0b42f061f3","recorded_at":"2026-01-10T01:42:51.132088+00:00","reference":"TANUM-2026","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','9ee9bf0a9b90b2844875dbf37b6f838818252e39aa389f9ac01c52575776470d');
INSERT INTO "history" VALUES('4115d47e8f644de08aa2dd6161270053',1,'{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["771acee2-62c7-4a45-b33b-f5edb8c07874","f4e7c77d-2559-49bd-b385-b8512b0ed7d3"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":1,"on":"2020-12-31","principal":"adb5378bb2bd59026dee6da72e1bd0e9811e199bfb8921fa1541f34c4c1bd148","record":"4115d47e-8f64-4de0-8aa2-dd6161270053","recorded_at":"2026-01-10T01:42:51.132088+00:00","reference":"BORAS-2021","seq":1,"today":"2026-01-10"}','0000000000000000000000000000000000000000000000000000000000000000','d90ede35c0cbf98def4e97d8ef7e573c3b13ee03c8a421890c0a555223f91a7a');
INSERT INTO "history" VALUES('8bb4adde76d340e4bb56f5e744989493',2,'{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"adb5378bb2bd59026dee6da72e1bd0e9811e199bfb8921fa1541f34c4c1bd148","reason":"09f27d1fc6ef90ff4c135a03abcca59e9357a97b5a39ca3c5f72a3b1c9b47dd3","record":"8bb4adde-76d3-40e4-bb56-f5e744989493","recorded_at":"2026-01-10T01:42:51.132088+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}','f082d2d4c4633acf023dc70eb20bc915ec2adb8d2d8da11915accb139feaa000','8541c8fd290a914dd3670847b6741038df006d8da1f5bcda161c545005b3cc26');
INSERT INTO "history" VALUES('8bb4adde76d340e4bb56f5e744989493',3,'{"acts":[{"capacity":"ordinary","function":"8007cacd541981479211e030fbff600ca34e5ab9fb03d53195b3431feea9a168","item":"1161d2241f230a16f635a4a7c89686d1e134f69f9ef4725ea8985b1ae1ada696","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"771acee2-62c7-4a45-b33b-f5edb8c07874"}],"decider":{"evidence":"bce454384fcc85ecb424998ff9c0d2a18029062535302057fd040511ad18db78","function":"972f730437928560d8bc7d49ca9a70f76027e8aa838a2f64901b411505741b0f","unit":"771acee2-62c7-4a45-b33b-f5edb8c07874"},"kind":"changed","on":"2026-01-12","principal":"adb5378bb2bd59026dee6da72e1bd0e9811e199bfb8921fa1541f34c4c1bd148","record":"8bb4adde-76d3-40e4-bb56-f5e744989493","recorded_at":"2026-01-20T01:42:51.330812+00:00","seq":3,"today":"2026-01-20"}','8541c8fd290a914dd3670847b6741038df006d8da1f5bcda161c545005b3cc26','e7b85c84beba0b628d8d89d7d71711d56f229d2b796e2f62b3d861bbaff80975');
INSERT INTO "history" VALUES('8bb4adde76d340e4bb56f5e744989493',4,'{"acts":[{"capacity":"ordinary","function":"7697a9e5b2092d19384aed464e7508e1c591d8e4dfc50977c0ec96bad217974e","item":"bafe024fd23557d9182d999f0b6a21086c2c383873c7d2b120568830a71b8846","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"f4e7c77d-2559-49bd-b385-b8512b0ed7d3"}],"decider":{"evidence":"45cb8bdd06045044fd71a73be889ee609dcc6779a63394f3171f71b5b0d7fb92","function":"c44d346374d195304f2300f16044aba9f616fd7144c81e67c36e62146a98724f","unit":"f4e7c77d-2559-49bd-b385-b8512b0ed7d3"},"kind":"changed","on":"2026-01-19","principal":"adb5378bb2bd59026dee6da72e1bd0e9811e199bfb8921fa1541f34c4c1bd148","record":"8bb4adde-76d3-40e4-bb56-f5e744989493","recorded_at":"2026-01-20T01:42:51.330812+00:00","seq":4,"today":"2026-01-20"}','e7b85c84beba0b628d8d89d7d71711d56f229d2b796e2f62b3d861bbaff80975','d2092ee4c407358f201bd79c5d49a51552b488251343c40129883ee3a4de6025');
INSERT INTO "history" VALUES('8bb4adde76d340e4bb56f5e744989493',5,'{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"adb5378bb2bd59026dee6da72e1bd0e9811e199bfb8921fa1541f34c4c1bd148","record":"8bb4adde-76d3-40e4-bb56-f5e744989493","recorded_at":"2026-01-20T01:42:51.330812+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}','d2092ee4c407358f201bd79c5d49a51552b488251343c40129883ee3a4de6025','c45f2a9680fedaf0d9580fd40075fd4e6d19b0696e4bcc6059190f410b95be09');
INSERT INTO "history" VALUES('8bb4adde76d340e4bb56f5e744989493',6,'{"dest":"active","kind":"moved","on":"2026-02-01","principal":"adb5378bb2bd59026dee6da72e1bd0e9811e199bfb8921fa1541f34c4c1bd148","record":"8bb4adde-76d3-40e4-bb56-f5e744989493","recorded_at":"2026-03-01T01:42:51.379772+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}','c45f2a9680fedaf0d9580fd40075fd4e6d19b0696e4bcc6059190f410b95be09','a99102d7ec4a73f750277b2ac65a45cd3c20d911273a8879f345942083807ee7');
INSERT INTO "history" VALUES('8bb4adde76d340e4bb56f5e744989493',7,'{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["771acee2-62c7-4a45-b33b-f5edb8c07874","f4e7c77d-2559-49bd-b385-b8512b0ed7d3"],"priorities":["86194d26b82a00b6fe8351a8468861ead11c7f0c8361f7fc1bb2f27429be8f67","c1f4d010ceabfb810722f57d312ef2818314938105efcb26b194d46dd3131933"],"purposes":["01bdc9aad4ff53d26f5733bb80581a44a49c779c382ef11eb3cf554be1aeef62"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"52de330860fd55b7fd1e993d29941922651921ebac0d831e84093c07b7c35c15"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"adb5378bb2bd59026dee6da72e1bd0e9811e199bfb8921fa1541f34c4c1bd148","reason":"2c06f35c215655283178eed2bc9e906edf647daa51f82f5045d472e941aaef8d","record":"8bb4adde-76d3-40e4-bb56-f5e744989493","recorded_at":"2026-03-01T01:42:51.379772+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}','a99102d7ec4a73f750277b2ac65a45cd3c20d911273a8879f345942083807ee7','6f82914adcc8f59d6f1bcc6ff9d775ef51f46a0c4c1e38ef89a041a92fdebf39');
INSERT INTO "history" VALUES('1ebfa26a04c04df0a5d08c0b42f061f3',2,'{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"adb5378bb2bd59026dee6da72e1bd0e9811e199bfb8921fa1541f34c4c1bd148","record":"1ebfa26a-04c0-4df0-a5d0-8c0b42f061f3","recorded_at":"2026-03-01T01:42:51.379772+00:00","seq":2,"today":"2026-03-01"}','9ee9bf0a9b90b2844875dbf37b6f838818252e39aa389f9ac01c52575776470d','5008a30f28b722192d45fc48f1f44ec84a3d50d81913a75d36b5a1b0289791ca');
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
INSERT INTO "mandate" VALUES('88d71711d4c84ea69563e02dae0e4111','771acee262c74a45b33bf5edb8c07874','ordförande','main_agreement','delegation 4.2','2026-01-10',NULL);
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
INSERT INTO "party_act" VALUES('8bb4adde76d340e4bb56f5e744989493',3,1,'signed','771acee262c74a45b33bf5edb8c07874','2026-01-12','2026-01-12','2026-01-12','ordförande','ordinary','','§ 14','','');
INSERT INTO "party_act" VALUES('8bb4adde76d340e4bb56f5e744989493',4,1,'signed','f4e7c77d255949bdb385b8512b0ed7d3','2026-01-19','2026-01-19','2026-01-19','ordförande','ordinary','','§ 14','','');
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
INSERT INTO "person" VALUES('8cf70dcea1384705828de495db80cbc9','anna','','','sv','','coordinator',NULL);
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
INSERT INTO "record" VALUES('8bb4adde76d340e4bb56f5e744989493','BORAS-2026','main_agreement',1,'active',7,'8bb4adde76d340e4bb56f5e744989493',7,'6f82914adcc8f59d6f1bcc6ff9d775ef51f46a0c4c1e38ef89a041a92fdebf39','{}');
INSERT INTO "record" VALUES('1ebfa26a04c04df0a5d08c0b42f061f3','TANUM-2026','main_agreement',1,'draft',2,'1ebfa26a04c04df0a5d08c0b42f061f3',2,'5008a30f28b722192d45fc48f1f44ec84a3d50d81913a75d36b5a1b0289791ca','{"purposes": "2026-06-01"}');
INSERT INTO "record" VALUES('4115d47e8f644de08aa2dd6161270053','BORAS-2021','main_agreement',1,'unverified',1,'4115d47e8f644de08aa2dd6161270053',1,'d90ede35c0cbf98def4e97d8ef7e573c3b13ee03c8a421890c0a555223f91a7a','{}');
CREATE TABLE register_fact (
	"key" VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "register_fact" VALUES('schema_version','1');
INSERT INTO "register_fact" VALUES('simulated','yes');
INSERT INTO "register_fact" VALUES('register','12399288-b480-42d0-b251-3448ccc1a848');
INSERT INTO "register_fact" VALUES('principal:handslag','adb5378bb2bd59026dee6da72e1bd0e9811e199bfb8921fa1541f34c4c1bd148');
INSERT INTO "register_fact" VALUES('plan_fingerprint','77ffbc76bdcf57a40254165e51b1fbb90737e7c1c9998c8ade3a104351a4edaf');
INSERT INTO "register_fact" VALUES('last_tick_on','2026-03-01');
CREATE TABLE sealed_text (
	digest VARCHAR NOT NULL, 
	salt VARCHAR, 
	text VARCHAR, 
	PRIMARY KEY (digest)
);
INSERT INTO "sealed_text" VALUES('adb5378bb2bd59026dee6da72e1bd0e9811e199bfb8921fa1541f34c4c1bd148','a4a01dca4c03e468ec252acc722fa6e4','handslag');
INSERT INTO "sealed_text" VALUES('52de330860fd55b7fd1e993d29941922651921ebac0d831e84093c07b7c35c15','67bb556056445ca4dd72f10ba54485f7','Samverkansavtal');
INSERT INTO "sealed_text" VALUES('01bdc9aad4ff53d26f5733bb80581a44a49c779c382ef11eb3cf554be1aeef62','9b0e604317a0c395a65858b944d4c6fa','tryggare centrum');
INSERT INTO "sealed_text" VALUES('86194d26b82a00b6fe8351a8468861ead11c7f0c8361f7fc1bb2f27429be8f67','eafc3aafa0e952f9d369f3bf72c0e41f','ungdomar');
INSERT INTO "sealed_text" VALUES('c1f4d010ceabfb810722f57d312ef2818314938105efcb26b194d46dd3131933','e5b9ad7df3ff5e7fa8167afbe049ea7c','brottsoffer');
INSERT INTO "sealed_text" VALUES('09f27d1fc6ef90ff4c135a03abcca59e9357a97b5a39ca3c5f72a3b1c9b47dd3','6e6f46183eae67995e55a152144536d2','delegation finns');
INSERT INTO "sealed_text" VALUES('972f730437928560d8bc7d49ca9a70f76027e8aa838a2f64901b411505741b0f','efca6e6a4e0ff2a9c4bcd1769e0a13e9','ordförande');
INSERT INTO "sealed_text" VALUES('bce454384fcc85ecb424998ff9c0d2a18029062535302057fd040511ad18db78','17fbfab7e2e44773de267114622ca330','§ 14');
INSERT INTO "sealed_text" VALUES('8007cacd541981479211e030fbff600ca34e5ab9fb03d53195b3431feea9a168','5a89d2894978d270d7b93a9196be2d96','ordförande');
INSERT INTO "sealed_text" VALUES('1161d2241f230a16f635a4a7c89686d1e134f69f9ef4725ea8985b1ae1ada696','388072f447d9f01d1e6f1fcdc4548086','§ 14');
INSERT INTO "sealed_text" VALUES('c44d346374d195304f2300f16044aba9f616fd7144c81e67c36e62146a98724f','e25a0a431868116ffed53bc7ee7820f1','ordförande');
INSERT INTO "sealed_text" VALUES('45cb8bdd06045044fd71a73be889ee609dcc6779a63394f3171f71b5b0d7fb92','4b77963fbf599efebef8b18b8e91320a','§ 14');
INSERT INTO "sealed_text" VALUES('7697a9e5b2092d19384aed464e7508e1c591d8e4dfc50977c0ec96bad217974e','73b5eb08928228d51f72874d1cbdabd3','ordförande');
INSERT INTO "sealed_text" VALUES('bafe024fd23557d9182d999f0b6a21086c2c383873c7d2b120568830a71b8846','7442f4ad4a196e190120cbc499af4221','§ 14');
INSERT INTO "sealed_text" VALUES('2c06f35c215655283178eed2bc9e906edf647daa51f82f5045d472e941aaef8d','6f72680bd22d5d76183d23a4d85cd978','fel år i avskriften');
CREATE TABLE stored_definition (
	machine VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	body VARCHAR NOT NULL, 
	PRIMARY KEY (machine, version)
);
INSERT INTO "stored_definition" VALUES('main_agreement',1,'ab018d22d1d686088a4edc89dbc4d3f0c052192516d5c244d0645ac0fe5df5ef','machine = "main_agreement"
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
INSERT INTO "stored_definition" VALUES('pledge',1,'455ad6fd7e0153b6debc1823431cdd9e06d3197791644a4d55d299c888fcd300','machine = "pledge"
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
INSERT INTO "stored_definition" VALUES('sub_agreement',1,'8050101050c85f415320f1fdd23abd07452aaf07b4055a4855ef74c42a72dce8','machine = "sub_agreement"
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
INSERT INTO "unit" VALUES('771acee262c74a45b33bf5edb8c07874','Borås','borås','municipality','','','','1490');
INSERT INTO "unit" VALUES('f4e7c77d255949bdb385b8512b0ed7d3','LPO Borås','lpo borås','police','Polismyndigheten','202100-0076','',NULL);
INSERT INTO "unit" VALUES('b768557ba1e0459288a317c887ae499a','Tanum','tanum','municipality','','','','1435');
INSERT INTO "unit" VALUES('51f1c81757ba4c37a2c0fe509a2792d6','LPO Västra Fyrbodal','lpo västra fyrbodal','police','Polismyndigheten','202100-0076','',NULL);
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
