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
INSERT INTO "agreement" VALUES('bd96d58191364f7ab4dc221fafb9b21a','Samverkansavtal',NULL,NULL,'','["tryggare centrum"]','["ungdomar", "brottsoffer"]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-02-01','2026-02-01','2026-02-01','stated','2029-12-31','2029-12-31','2029-12-31','stated',NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
INSERT INTO "agreement" VALUES('b2d5662a6e8f4d4db1a4daa0d25b4101','',NULL,NULL,'','[]','[]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
INSERT INTO "agreement" VALUES('7d7430c2de23475b90c8c5c939511121','',NULL,NULL,'','[]','[]','',NULL,NULL,NULL,'2020-12','2020-12-01','2020-12-31','assumed','',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
CREATE TABLE agreement_area (
	record_id CHAR(32) NOT NULL, 
	area_code VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, area_code), 
	FOREIGN KEY(area_code) REFERENCES area (code), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "agreement_area" VALUES('b2d5662a6e8f4d4db1a4daa0d25b4101','1435');
INSERT INTO "agreement_area" VALUES('7d7430c2de23475b90c8c5c939511121','1490');
INSERT INTO "agreement_area" VALUES('bd96d58191364f7ab4dc221fafb9b21a','1490');
CREATE TABLE agreement_party (
	record_id CHAR(32) NOT NULL, 
	unit_id CHAR(32) NOT NULL, 
	PRIMARY KEY (record_id, unit_id), 
	FOREIGN KEY(record_id) REFERENCES record (id), 
	FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "agreement_party" VALUES('b2d5662a6e8f4d4db1a4daa0d25b4101','0442c83ab8814fc28f80bb8a87e94e1b');
INSERT INTO "agreement_party" VALUES('b2d5662a6e8f4d4db1a4daa0d25b4101','a8badd4d493d4f83b9558e9c4ea0ebb8');
INSERT INTO "agreement_party" VALUES('7d7430c2de23475b90c8c5c939511121','557c8c7e383b4327964458e294ee0c3d');
INSERT INTO "agreement_party" VALUES('7d7430c2de23475b90c8c5c939511121','e0116cf1dc9249478529872e7b69c6aa');
INSERT INTO "agreement_party" VALUES('bd96d58191364f7ab4dc221fafb9b21a','557c8c7e383b4327964458e294ee0c3d');
INSERT INTO "agreement_party" VALUES('bd96d58191364f7ab4dc221fafb9b21a','e0116cf1dc9249478529872e7b69c6aa');
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
INSERT INTO "deadline" VALUES('bd96d58191364f7ab4dc221fafb9b21a','term_begins_unsigned','2026-02-01','2026-01-30',3,0,'settled',5,NULL);
INSERT INTO "deadline" VALUES('bd96d58191364f7ab4dc221fafb9b21a','begin','2026-02-01','2026-02-01',0,1,'settled',6,NULL);
INSERT INTO "deadline" VALUES('bd96d58191364f7ab4dc221fafb9b21a','expire','2030-02-01','2030-02-01',2,1,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('bd96d58191364f7ab4dc221fafb9b21a','main_agreement_ends','2030-01-31','2030-01-31',3,0,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('bd96d58191364f7ab4dc221fafb9b21a','expire','2030-01-01','2030-01-01',2,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('bd96d58191364f7ab4dc221fafb9b21a','main_agreement_ends','2029-12-31','2029-12-28',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('b2d5662a6e8f4d4db1a4daa0d25b4101','to_be_decided:purposes','2026-06-01','2026-06-01',3,0,'open',NULL,NULL);
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
INSERT INTO "function_holding" VALUES('160ea19bfec44ba1afe6dc6b54b49188','e0116cf1dc9249478529872e7b69c6aa','coordinator','fca9e93397964c34bd65e65b38ea254d','ordinary','2026-01-10',NULL);
CREATE TABLE history (
	record_id CHAR(32) NOT NULL, 
	seq INTEGER NOT NULL, 
	body VARCHAR NOT NULL, 
	prev VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, seq), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "history" VALUES('bd96d58191364f7ab4dc221fafb9b21a',1,'{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["557c8c7e-383b-4327-9644-58e294ee0c3d","e0116cf1-dc92-4947-8529-872e7b69c6aa"],"priorities":["5cc5df4dc038cf78fff86cfe59612e3bbf50539dbd1c5e4343efaa622caa4e54","7189d7c35111c0b54b38b394b1e587ef151e11a5d1cdcfbc3f4e3afc64306736"],"purposes":["da3524e1677a06fb8b2ad616e3363baf1d7347728df05ec066265c2d56315d23"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"9f786c8b791371654a92f8c388d1b1f6f456bc6484d8d7fa72721fdbc3043b30"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"6447af87093517fd2d1dd06b5056aaca6287c22e676ea67e7a2dd60131f05145","record":"bd96d581-9136-4f7a-b4dc-221fafb9b21a","recorded_at":"2026-01-10T01:17:48.491730+00:00","reference":"BORAS-2026","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','f60adfcd272a939e300867c47e61b6b120d4f0b83f300b5c62915a5f38056eb0');
INSERT INTO "history" VALUES('b2d5662a6e8f4d4db1a4daa0d25b4101',1,'{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["0442c83a-b881-4fc2-8f80-bb8a87e94e1b","a8badd4d-493d-4f83-b955-8e9c4ea0ebb8"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"6447af87093517fd2d1dd06b5056aaca6287c22e676ea67e7a2dd60131f05145","record":"b2d5662a-6e8f-4d4d-b1a4-daa0d25b4101","recorded_at":"2026-01-10T01:17:48.491730+00:00","reference":"TANUM-2026","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','08e5d103298e786f3e2f43ccb32db43df6aafb188decda33736baf029b7eefe3');
INSERT INTO "history" VALUES('7d7430c2de23475b90c8c5c939511121',1,'{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["557c8c7e-383b-4327-9644-58e294ee0c3d","e0116cf1-dc92-4947-8529-872e7b69c6aa"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":1,"on":"2020-12-31","principal":"6447af87093517fd2d1dd06b5056aaca6287c22e676ea67e7a2dd60131f05145","record":"7d7430c2-de23-475b-90c8-c5c939511121","recorded_at":"2026-01-10T01:17:48.491730+00:00","reference":"BORAS-2021","seq":1,"today":"2026-01-10"}','0000000000000000000000000000000000000000000000000000000000000000','8284eca7c3324cd8f2b59c4b5dd8201d29d2db748355ab171c8397390c7b6a7c');
INSERT INTO "history" VALUES('bd96d58191364f7ab4dc221fafb9b21a',2,'{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"6447af87093517fd2d1dd06b5056aaca6287c22e676ea67e7a2dd60131f05145","reason":"56f0315bf4449e91918a9c67a51d4c0489ce4c9c890cb60ff2a7d41b70881c2f","record":"bd96d581-9136-4f7a-b4dc-221fafb9b21a","recorded_at":"2026-01-10T01:17:48.491730+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}','f60adfcd272a939e300867c47e61b6b120d4f0b83f300b5c62915a5f38056eb0','17ae5acd630a36b9d9be4c16338ea07bdd6ecfb2b92063c51de3aba698315eff');
INSERT INTO "history" VALUES('bd96d58191364f7ab4dc221fafb9b21a',3,'{"acts":[{"capacity":"ordinary","function":"36480296912a25710d247730f31a320362a39476c336c47eecd97c0f8a2c2a86","item":"9d20810c299a35a98d22a39e95ccb5697e70535e1b66f8549e499afc96bcbed4","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"e0116cf1-dc92-4947-8529-872e7b69c6aa"}],"decider":{"evidence":"c7ffedf8ae3ced166b43b8429a9c4536848d5fe9197066da2b9f21f0b31e797e","function":"61cce3fd4209c54e10153995255a6639365f7f816e6f4b93fdc02466e96e6dec","unit":"e0116cf1-dc92-4947-8529-872e7b69c6aa"},"kind":"changed","on":"2026-01-12","principal":"6447af87093517fd2d1dd06b5056aaca6287c22e676ea67e7a2dd60131f05145","record":"bd96d581-9136-4f7a-b4dc-221fafb9b21a","recorded_at":"2026-01-20T01:17:48.702201+00:00","seq":3,"today":"2026-01-20"}','17ae5acd630a36b9d9be4c16338ea07bdd6ecfb2b92063c51de3aba698315eff','972c0ea580233d7b00b926072400b0ff4504f21f8da8a3ab252582ff158f0a19');
INSERT INTO "history" VALUES('bd96d58191364f7ab4dc221fafb9b21a',4,'{"acts":[{"capacity":"ordinary","function":"02d07403640e72fbb0529ad2bf3c80920fcf74e4b0ff7c85563322996a6ce68c","item":"81a67991f7d24eef982c034e408584983b44ef3438db03b0a6d564f160ac7f62","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"557c8c7e-383b-4327-9644-58e294ee0c3d"}],"decider":{"evidence":"153290b171c8e6a67aa8d65162e517c412766f1b999c891299e62ba363cf9030","function":"bd24b14468764ddc980e8a81c8770621a01ce2430ec2794df7531a06b9042a3f","unit":"557c8c7e-383b-4327-9644-58e294ee0c3d"},"kind":"changed","on":"2026-01-19","principal":"6447af87093517fd2d1dd06b5056aaca6287c22e676ea67e7a2dd60131f05145","record":"bd96d581-9136-4f7a-b4dc-221fafb9b21a","recorded_at":"2026-01-20T01:17:48.702201+00:00","seq":4,"today":"2026-01-20"}','972c0ea580233d7b00b926072400b0ff4504f21f8da8a3ab252582ff158f0a19','51102620d8a07ddf6583be5d4362243443bf3513086fa7e6e23a7f4061fb80b0');
INSERT INTO "history" VALUES('bd96d58191364f7ab4dc221fafb9b21a',5,'{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"6447af87093517fd2d1dd06b5056aaca6287c22e676ea67e7a2dd60131f05145","record":"bd96d581-9136-4f7a-b4dc-221fafb9b21a","recorded_at":"2026-01-20T01:17:48.702201+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}','51102620d8a07ddf6583be5d4362243443bf3513086fa7e6e23a7f4061fb80b0','cff95766551a3b186af817efa8ebddf989be803363abf3519c52084f596dffa2');
INSERT INTO "history" VALUES('bd96d58191364f7ab4dc221fafb9b21a',6,'{"dest":"active","kind":"moved","on":"2026-02-01","principal":"6447af87093517fd2d1dd06b5056aaca6287c22e676ea67e7a2dd60131f05145","record":"bd96d581-9136-4f7a-b4dc-221fafb9b21a","recorded_at":"2026-03-01T01:17:48.755925+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}','cff95766551a3b186af817efa8ebddf989be803363abf3519c52084f596dffa2','3474af5718fa1709c18fe30a74f6dc01bb9d2836d9634570e2d5d883b3f6dc0b');
INSERT INTO "history" VALUES('bd96d58191364f7ab4dc221fafb9b21a',7,'{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["557c8c7e-383b-4327-9644-58e294ee0c3d","e0116cf1-dc92-4947-8529-872e7b69c6aa"],"priorities":["5cc5df4dc038cf78fff86cfe59612e3bbf50539dbd1c5e4343efaa622caa4e54","7189d7c35111c0b54b38b394b1e587ef151e11a5d1cdcfbc3f4e3afc64306736"],"purposes":["da3524e1677a06fb8b2ad616e3363baf1d7347728df05ec066265c2d56315d23"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"9f786c8b791371654a92f8c388d1b1f6f456bc6484d8d7fa72721fdbc3043b30"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"6447af87093517fd2d1dd06b5056aaca6287c22e676ea67e7a2dd60131f05145","reason":"b2142063786317a08ed0f7341ce300face0db5697e578de70d48c2bbce258dd7","record":"bd96d581-9136-4f7a-b4dc-221fafb9b21a","recorded_at":"2026-03-01T01:17:48.755925+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}','3474af5718fa1709c18fe30a74f6dc01bb9d2836d9634570e2d5d883b3f6dc0b','9ffd97b456745492da45f344ad0ae88b3a90d50a107f96f3665b2f5dc8ad75c7');
INSERT INTO "history" VALUES('b2d5662a6e8f4d4db1a4daa0d25b4101',2,'{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"6447af87093517fd2d1dd06b5056aaca6287c22e676ea67e7a2dd60131f05145","record":"b2d5662a-6e8f-4d4d-b1a4-daa0d25b4101","recorded_at":"2026-03-01T01:17:48.755925+00:00","seq":2,"today":"2026-03-01"}','08e5d103298e786f3e2f43ccb32db43df6aafb188decda33736baf029b7eefe3','51ecc57cbaf064a59f64368a45ff356ad46d094e66f24470e0024302f97def3b');
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
INSERT INTO "mandate" VALUES('e5c0cfd8056a42a5ae38b95afb6466be','e0116cf1dc9249478529872e7b69c6aa','ordförande','main_agreement','delegation 4.2','2026-01-10',NULL);
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
INSERT INTO "party_act" VALUES('bd96d58191364f7ab4dc221fafb9b21a',3,1,'signed','e0116cf1dc9249478529872e7b69c6aa','2026-01-12','2026-01-12','2026-01-12','ordförande','ordinary','','§ 14','','');
INSERT INTO "party_act" VALUES('bd96d58191364f7ab4dc221fafb9b21a',4,1,'signed','557c8c7e383b4327964458e294ee0c3d','2026-01-19','2026-01-19','2026-01-19','ordförande','ordinary','','§ 14','','');
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
INSERT INTO "person" VALUES('fca9e93397964c34bd65e65b38ea254d','anna','','','sv','','coordinator',NULL);
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
INSERT INTO "record" VALUES('bd96d58191364f7ab4dc221fafb9b21a','BORAS-2026','main_agreement',1,'active',7,'bd96d58191364f7ab4dc221fafb9b21a',7,'9ffd97b456745492da45f344ad0ae88b3a90d50a107f96f3665b2f5dc8ad75c7','{}');
INSERT INTO "record" VALUES('b2d5662a6e8f4d4db1a4daa0d25b4101','TANUM-2026','main_agreement',1,'draft',2,'b2d5662a6e8f4d4db1a4daa0d25b4101',2,'51ecc57cbaf064a59f64368a45ff356ad46d094e66f24470e0024302f97def3b','{"purposes": "2026-06-01"}');
INSERT INTO "record" VALUES('7d7430c2de23475b90c8c5c939511121','BORAS-2021','main_agreement',1,'unverified',1,'7d7430c2de23475b90c8c5c939511121',1,'8284eca7c3324cd8f2b59c4b5dd8201d29d2db748355ab171c8397390c7b6a7c','{}');
CREATE TABLE register_fact (
	"key" VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "register_fact" VALUES('schema_version','1');
INSERT INTO "register_fact" VALUES('simulated','yes');
INSERT INTO "register_fact" VALUES('register','c489684a-726c-4fa7-aab6-5c5999330464');
INSERT INTO "register_fact" VALUES('principal:handslag','6447af87093517fd2d1dd06b5056aaca6287c22e676ea67e7a2dd60131f05145');
INSERT INTO "register_fact" VALUES('plan_fingerprint','b49f9ca507a48ef62882dff389d458649937643c3add007a12e72d8585b0db45');
INSERT INTO "register_fact" VALUES('last_tick_on','2026-03-01');
CREATE TABLE sealed_text (
	digest VARCHAR NOT NULL, 
	salt VARCHAR, 
	text VARCHAR, 
	PRIMARY KEY (digest)
);
INSERT INTO "sealed_text" VALUES('6447af87093517fd2d1dd06b5056aaca6287c22e676ea67e7a2dd60131f05145','3295b31c4d2544ae8b8b91aa94e2341b','handslag');
INSERT INTO "sealed_text" VALUES('9f786c8b791371654a92f8c388d1b1f6f456bc6484d8d7fa72721fdbc3043b30','62a6969151392e559eb1f28e268dad46','Samverkansavtal');
INSERT INTO "sealed_text" VALUES('da3524e1677a06fb8b2ad616e3363baf1d7347728df05ec066265c2d56315d23','b4a4fa902b5de4c4d69b67588c665c18','tryggare centrum');
INSERT INTO "sealed_text" VALUES('5cc5df4dc038cf78fff86cfe59612e3bbf50539dbd1c5e4343efaa622caa4e54','85c5a80bf56e5c9fd2d4e871a49299bc','ungdomar');
INSERT INTO "sealed_text" VALUES('7189d7c35111c0b54b38b394b1e587ef151e11a5d1cdcfbc3f4e3afc64306736','54d7bf535c3d99248c267dc08458ddff','brottsoffer');
INSERT INTO "sealed_text" VALUES('56f0315bf4449e91918a9c67a51d4c0489ce4c9c890cb60ff2a7d41b70881c2f','c19bf02eb83492a5a79a99771a641d89','delegation finns');
INSERT INTO "sealed_text" VALUES('61cce3fd4209c54e10153995255a6639365f7f816e6f4b93fdc02466e96e6dec','f6e905e50add1076a47b222bec51d0f4','ordförande');
INSERT INTO "sealed_text" VALUES('c7ffedf8ae3ced166b43b8429a9c4536848d5fe9197066da2b9f21f0b31e797e','0b1baffb2d9f6de06617015df8b7eb59','§ 14');
INSERT INTO "sealed_text" VALUES('36480296912a25710d247730f31a320362a39476c336c47eecd97c0f8a2c2a86','d266757a937f335ec1bf0584c28ca64b','ordförande');
INSERT INTO "sealed_text" VALUES('9d20810c299a35a98d22a39e95ccb5697e70535e1b66f8549e499afc96bcbed4','215fd1df978e42eabc06369e0faa63a7','§ 14');
INSERT INTO "sealed_text" VALUES('bd24b14468764ddc980e8a81c8770621a01ce2430ec2794df7531a06b9042a3f','8a9d8c86460bf1f32ebcc533fd82b8ca','ordförande');
INSERT INTO "sealed_text" VALUES('153290b171c8e6a67aa8d65162e517c412766f1b999c891299e62ba363cf9030','f50ec24019606c6e643845566d3c6ccc','§ 14');
INSERT INTO "sealed_text" VALUES('02d07403640e72fbb0529ad2bf3c80920fcf74e4b0ff7c85563322996a6ce68c','27a7d1348f848f77d79091e4f9616f00','ordförande');
INSERT INTO "sealed_text" VALUES('81a67991f7d24eef982c034e408584983b44ef3438db03b0a6d564f160ac7f62','f5c1534bbca28488fdb1dc83462abde0','§ 14');
INSERT INTO "sealed_text" VALUES('b2142063786317a08ed0f7341ce300face0db5697e578de70d48c2bbce258dd7','dbc36fd9ae5ac9b7166d086221bd3ddf','fel år i avskriften');
CREATE TABLE stored_definition (
	machine VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	body VARCHAR NOT NULL, 
	PRIMARY KEY (machine, version)
);
INSERT INTO "stored_definition" VALUES('main_agreement',1,'6972caf5bd9fd67a7a627e8b9f8c041fed24edb4a8015c3686a5144b7eb9a7f6','machine = "main_agreement"
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
INSERT INTO "stored_definition" VALUES('pledge',1,'27a46f0370f5ea8f590491ca3f761c14e35fa0078ffc4d42830a9e26925fee57','machine = "pledge"
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
INSERT INTO "stored_definition" VALUES('sub_agreement',1,'f147d95aa04f2862ea8a54916fef80393576c153becfe8f036f0e53a94d26bda','machine = "sub_agreement"
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
INSERT INTO "unit" VALUES('e0116cf1dc9249478529872e7b69c6aa','Borås','borås','municipality','','','','1490');
INSERT INTO "unit" VALUES('557c8c7e383b4327964458e294ee0c3d','LPO Borås','lpo borås','police','Polismyndigheten','202100-0076','',NULL);
INSERT INTO "unit" VALUES('0442c83ab8814fc28f80bb8a87e94e1b','Tanum','tanum','municipality','','','','1435');
INSERT INTO "unit" VALUES('a8badd4d493d4f83b9558e9c4ea0ebb8','LPO Västra Fyrbodal','lpo västra fyrbodal','police','Polismyndigheten','202100-0076','',NULL);
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
