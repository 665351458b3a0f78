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
INSERT INTO "agreement" VALUES('ecabe4c35d064ede873343745386bd98','Samverkansavtal',NULL,NULL,'','["tryggare centrum"]','["ungdomar", "brottsoffer"]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-02-01','2026-02-01','2026-02-01','stated','2029-12-31','2029-12-31','2029-12-31','stated',NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
INSERT INTO "agreement" VALUES('b4bede46d6bf4f188b2f6d44931a44a0','',NULL,NULL,'','[]','[]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
INSERT INTO "agreement" VALUES('671cfe1e2b8b4f8988c12979b9c54a48','',NULL,NULL,'','[]','[]','',NULL,NULL,NULL,'2020-12','2020-12-01','2020-12-31','assumed','',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
CREATE TABLE agreement_area (
	record_id CHAR(32) NOT NULL, 
	area_code VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, area_code), 
	FOREIGN KEY(area_code) REFERENCES area (code), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "agreement_area" VALUES('b4bede46d6bf4f188b2f6d44931a44a0','1435');
INSERT INTO "agreement_area" VALUES('671cfe1e2b8b4f8988c12979b9c54a48','1490');
INSERT INTO "agreement_area" VALUES('ecabe4c35d064ede873343745386bd98','1490');
CREATE TABLE agreement_party (
	record_id CHAR(32) NOT NULL, 
	unit_id CHAR(32) NOT NULL, 
	PRIMARY KEY (record_id, unit_id), 
	FOREIGN KEY(record_id) REFERENCES record (id), 
	FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "agreement_party" VALUES('b4bede46d6bf4f188b2f6d44931a44a0','1f54ab7a88cd475584268d28f84718a6');
INSERT INTO "agreement_party" VALUES('b4bede46d6bf4f188b2f6d44931a44a0','9a78c46cd84a4034b5767b50374299df');
INSERT INTO "agreement_party" VALUES('671cfe1e2b8b4f8988c12979b9c54a48','3adafe0c01f34c1cae8ec48fa82dd35c');
INSERT INTO "agreement_party" VALUES('671cfe1e2b8b4f8988c12979b9c54a48','71bdc954556f491982a7f4bb69f35d02');
INSERT INTO "agreement_party" VALUES('ecabe4c35d064ede873343745386bd98','3adafe0c01f34c1cae8ec48fa82dd35c');
INSERT INTO "agreement_party" VALUES('ecabe4c35d064ede873343745386bd98','71bdc954556f491982a7f4bb69f35d02');
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
INSERT INTO "deadline" VALUES('ecabe4c35d064ede873343745386bd98','term_begins_unsigned','2026-02-01','2026-01-30',3,0,'settled',5,NULL);
INSERT INTO "deadline" VALUES('ecabe4c35d064ede873343745386bd98','begin','2026-02-01','2026-02-01',0,1,'settled',6,NULL);
INSERT INTO "deadline" VALUES('ecabe4c35d064ede873343745386bd98','expire','2030-02-01','2030-02-01',2,1,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('ecabe4c35d064ede873343745386bd98','main_agreement_ends','2030-01-31','2030-01-31',3,0,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('ecabe4c35d064ede873343745386bd98','expire','2030-01-01','2030-01-01',2,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('ecabe4c35d064ede873343745386bd98','main_agreement_ends','2029-12-31','2029-12-28',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('b4bede46d6bf4f188b2f6d44931a44a0','to_be_decided:purposes','2026-06-01','2026-06-01',3,0,'open',NULL,NULL);
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
INSERT INTO "function_holding" VALUES('6632f2628bc648c4ad2b65511d0749c7','71bdc954556f491982a7f4bb69f35d02','coordinator','438634f40041425da7d9e2a49387d333','ordinary','2026-01-10',NULL);
CREATE TABLE history (
	record_id CHAR(32) NOT NULL, 
	seq INTEGER NOT NULL, 
	body VARCHAR NOT NULL, 
	prev VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, seq), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "history" VALUES('ecabe4c35d064ede873343745386bd98',1,'{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["3adafe0c-01f3-4c1c-ae8e-c48fa82dd35c","71bdc954-556f-4919-82a7-f4bb69f35d02"],"priorities":["51e79e20d226686d9f570301b3f4466af0bfa924f60f4d75e9f13f6f641ffc69","17e8afff858b685a3f8f8ef65e73387100ca34332a8ac0b99665c1d03f070677"],"purposes":["bf07a42c8bcc54902a3562a8696b5ccc21731fdce3678b59f5b6ff4025da921b"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"95f9f533d414f79ed12cc01774a4e8e0542b163e6f496f5b0a828ffb7f68ef5d"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"bed22b44c0616f6302c11ea6689d2be732c5d562a80bdaff12cdb0319cf449e6","record":"ecabe4c3-5d06-4ede-8733-43745386bd98","recorded_at":"2026-01-10T01:41:14.773279+00:00","reference":"BORAS-2026","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','1f831aea21739c789114a50ea52ad15e6f0ed3f51fe4443caf6a4484de42f315');
INSERT INTO "history" VALUES('b4bede46d6bf4f188b2f6d44931a44a0',1,'{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["1f54ab7a-88cd-4755-8426-8d28f84718a6","9a78c46c-d84a-4034-b576-7b50374299df"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"bed22b44c0616f6302c11ea6689d2be732c5d562a80bdaff12cdb0319cf449e6","record":"b4bede46-d6bf-4f18-8b2f-6d44931a44a0","recorded_at":"2026-01-10T01:41:14.773279+00:00","reference":"TANUM-2026","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','c672952dcc9d38648bfee9f9bb660826fbb76612d9a8d0308cdc7251b1bac7fb');
INSERT INTO "history" VALUES('671cfe1e2b8b4f8988c12979b9c54a48',1,'{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["3adafe0c-01f3-4c1c-ae8e-c48fa82dd35c","71bdc954-556f-4919-82a7-f4bb69f35d02"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":1,"on":"2020-12-31","principal":"bed22b44c0616f6302c11ea6689d2be732c5d562a80bdaff12cdb0319cf449e6","record":"671cfe1e-2b8b-4f89-88c1-2979b9c54a48","recorded_at":"2026-01-10T01:41:14.773279+00:00","reference":"BORAS-2021","seq":1,"today":"2026-01-10"}','0000000000000000000000000000000000000000000000000000000000000000','1c639772a34a6ed771f87fdbdd8cff70ad9caad7fed4afff75c448053312bba5');
INSERT INTO "history" VALUES('ecabe4c35d064ede873343745386bd98',2,'{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"bed22b44c0616f6302c11ea6689d2be732c5d562a80bdaff12cdb0319cf449e6","reason":"32f14b5ea0e709040f1e397004bedc9c70d4043c0e71a2bd2816fae01b3a9508","record":"ecabe4c3-5d06-4ede-8733-43745386bd98","recorded_at":"2026-01-10T01:41:14.773279+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}','1f831aea21739c789114a50ea52ad15e6f0ed3f51fe4443caf6a4484de42f315','3249c96ce525f6a8cb345a67df43f10dd22a7ba6d66c5e7180e8eaba85a905a2');
INSERT INTO "history" VALUES('ecabe4c35d064ede873343745386bd98',3,'{"acts":[{"capacity":"ordinary","function":"066526e47c0d438bb71dea68959306e9a9fa47a7b894c6f2524d8146f9b7b7e0","item":"1d0a554abde9e580d87e23e1d91bbbdf743885a2fdae7fd1398d1840b22792ef","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"71bdc954-556f-4919-82a7-f4bb69f35d02"}],"decider":{"evidence":"338df2d2d5b9b31b249c98b89000f4b905db9a16d51a2665612e542ddcbc7902","function":"a96e86e654c77f56bfc8d52c312eb372573ca892aaeb6a3111823b1dd483d6a1","unit":"71bdc954-556f-4919-82a7-f4bb69f35d02"},"kind":"changed","on":"2026-01-12","principal":"bed22b44c0616f6302c11ea6689d2be732c5d562a80bdaff12cdb0319cf449e6","record":"ecabe4c3-5d06-4ede-8733-43745386bd98","recorded_at":"2026-01-20T01:41:14.995754+00:00","seq":3,"today":"2026-01-20"}','3249c96ce525f6a8cb345a67df43f10dd22a7ba6d66c5e7180e8eaba85a905a2','5c44ba19e6fb47baafabd4f0a554005374fbc09a5c17f0240ad1c4e60549d7d0');
INSERT INTO "history" VALUES('ecabe4c35d064ede873343745386bd98',4,'{"acts":[{"capacity":"ordinary","function":"77395234b1351c2346ddb57fa12b649297e9174e35ac66d14621de1649eee4bb","item":"89a1c70d192a0e6e3c8d54872630179c5ce850d1ee5aeb6fb4f0e51f2e766faa","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"3adafe0c-01f3-4c1c-ae8e-c48fa82dd35c"}],"decider":{"evidence":"0dc3cef0cbdd1db71903a4b430d3c5f5b48a199885db56f05f72ea5250bea21a","function":"9bb2eb324dd023d8e753e717f4e667f523d74a839a25dd35d5e5bc129fa9bf0e","unit":"3adafe0c-01f3-4c1c-ae8e-c48fa82dd35c"},"kind":"changed","on":"2026-01-19","principal":"bed22b44c0616f6302c11ea6689d2be732c5d562a80bdaff12cdb0319cf449e6","record":"ecabe4c3-5d06-4ede-8733-43745386bd98","recorded_at":"2026-01-20T01:41:14.995754+00:00","seq":4,"today":"2026-01-20"}','5c44ba19e6fb47baafabd4f0a554005374fbc09a5c17f0240ad1c4e60549d7d0','8226c5335246ea7a7d43214e841da8fabf257222c1fc0cb1daefaac1eb217544');
INSERT INTO "history" VALUES('ecabe4c35d064ede873343745386bd98',5,'{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"bed22b44c0616f6302c11ea6689d2be732c5d562a80bdaff12cdb0319cf449e6","record":"ecabe4c3-5d06-4ede-8733-43745386bd98","recorded_at":"2026-01-20T01:41:14.995754+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}','8226c5335246ea7a7d43214e841da8fabf257222c1fc0cb1daefaac1eb217544','f515ade6ca2ff06af6baaa9a16cfa6195275e0e22bd090873743c60d47c2bfb9');
INSERT INTO "history" VALUES('ecabe4c35d064ede873343745386bd98',6,'{"dest":"active","kind":"moved","on":"2026-02-01","principal":"bed22b44c0616f6302c11ea6689d2be732c5d562a80bdaff12cdb0319cf449e6","record":"ecabe4c3-5d06-4ede-8733-43745386bd98","recorded_at":"2026-03-01T01:41:15.047680+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}','f515ade6ca2ff06af6baaa9a16cfa6195275e0e22bd090873743c60d47c2bfb9','c0b99029ca64c348acbf26003b55330afad608df138858d0f42d2f28803e3972');
INSERT INTO "history" VALUES('ecabe4c35d064ede873343745386bd98',7,'{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["3adafe0c-01f3-4c1c-ae8e-c48fa82dd35c","71bdc954-556f-4919-82a7-f4bb69f35d02"],"priorities":["51e79e20d226686d9f570301b3f4466af0bfa924f60f4d75e9f13f6f641ffc69","17e8afff858b685a3f8f8ef65e73387100ca34332a8ac0b99665c1d03f070677"],"purposes":["bf07a42c8bcc54902a3562a8696b5ccc21731fdce3678b59f5b6ff4025da921b"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"95f9f533d414f79ed12cc01774a4e8e0542b163e6f496f5b0a828ffb7f68ef5d"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"bed22b44c0616f6302c11ea6689d2be732c5d562a80bdaff12cdb0319cf449e6","reason":"d6a226487aff3ae23ebb89dc5e65d1e91ba97af5587c2ced30c6c542faef116d","record":"ecabe4c3-5d06-4ede-8733-43745386bd98","recorded_at":"2026-03-01T01:41:15.047680+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}','c0b99029ca64c348acbf26003b55330afad608df138858d0f42d2f28803e3972','49bd07a64e3c7c85adeabb0256194e12316fc50b1ee78f55916a1f6443794c0d');
INSERT INTO "history" VALUES('b4bede46d6bf4f188b2f6d44931a44a0',2,'{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"bed22b44c0616f6302c11ea6689d2be732c5d562a80bdaff12cdb0319cf449e6","record":"b4bede46-d6bf-4f18-8b2f-6d44931a44a0","recorded_at":"2026-03-01T01:41:15.047680+00:00","seq":2,"today":"2026-03-01"}','c672952dcc9d38648bfee9f9bb660826fbb76612d9a8d0308cdc7251b1bac7fb','d53df42d9d24ff0bdec66c7376a886c5b1b86a96d1a4b8c043d36e681aea1a82');
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
INSERT INTO "mandate" VALUES('5fe5c53a16834b008460e2c8aed5f0ab','71bdc954556f491982a7f4bb69f35d02','ordförande','main_agreement','delegation 4.2','2026-01-10',NULL);
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
INSERT INTO "party_act" VALUES('ecabe4c35d064ede873343745386bd98',3,1,'signed','71bdc954556f491982a7f4bb69f35d02','2026-01-12','2026-01-12','2026-01-12','ordförande','ordinary','','§ 14','','');
INSERT INTO "party_act" VALUES('ecabe4c35d064ede873343745386bd98',4,1,'signed','3adafe0c01f34c1cae8ec48fa82dd35c','2026-01-19','2026-01-19','2026-01-19','ordförande','ordinary','','§ 14','','');
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
INSERT INTO "person" VALUES('438634f40041425da7d9e2a49387d333','anna','','','sv','','coordinator',NULL);
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
INSERT INTO "record" VALUES('ecabe4c35d064ede873343745386bd98','BORAS-2026','main_agreement',1,'active',7,'ecabe4c35d064ede873343745386bd98',7,'49bd07a64e3c7c85adeabb0256194e12316fc50b1ee78f55916a1f6443794c0d','{}');
INSERT INTO "record" VALUES('b4bede46d6bf4f188b2f6d44931a44a0','TANUM-2026','main_agreement',1,'draft',2,'b4bede46d6bf4f188b2f6d44931a44a0',2,'d53df42d9d24ff0bdec66c7376a886c5b1b86a96d1a4b8c043d36e681aea1a82','{"purposes": "2026-06-01"}');
INSERT INTO "record" VALUES('671cfe1e2b8b4f8988c12979b9c54a48','BORAS-2021','main_agreement',1,'unverified',1,'671cfe1e2b8b4f8988c12979b9c54a48',1,'1c639772a34a6ed771f87fdbdd8cff70ad9caad7fed4afff75c448053312bba5','{}');
CREATE TABLE register_fact (
	"key" VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "register_fact" VALUES('schema_version','1');
INSERT INTO "register_fact" VALUES('simulated','yes');
INSERT INTO "register_fact" VALUES('register','d9795477-b571-47e9-b75e-1b12b5658993');
INSERT INTO "register_fact" VALUES('principal:handslag','bed22b44c0616f6302c11ea6689d2be732c5d562a80bdaff12cdb0319cf449e6');
INSERT INTO "register_fact" VALUES('plan_fingerprint','d815b9154c4f93610c64cb0a7e88873fdc074a952b7b2f2206180bd22b60f3ab');
INSERT INTO "register_fact" VALUES('last_tick_on','2026-03-01');
CREATE TABLE sealed_text (
	digest VARCHAR NOT NULL, 
	salt VARCHAR, 
	text VARCHAR, 
	PRIMARY KEY (digest)
);
INSERT INTO "sealed_text" VALUES('bed22b44c0616f6302c11ea6689d2be732c5d562a80bdaff12cdb0319cf449e6','d8d823eb9711cbab397d3817a0e1aad5','handslag');
INSERT INTO "sealed_text" VALUES('95f9f533d414f79ed12cc01774a4e8e0542b163e6f496f5b0a828ffb7f68ef5d','8e0835b1fb152d15712ac31b57e8e86f','Samverkansavtal');
INSERT INTO "sealed_text" VALUES('bf07a42c8bcc54902a3562a8696b5ccc21731fdce3678b59f5b6ff4025da921b','23da6602b2b04e2a16be23c3676a2e1b','tryggare centrum');
INSERT INTO "sealed_text" VALUES('51e79e20d226686d9f570301b3f4466af0bfa924f60f4d75e9f13f6f641ffc69','6a5c963370331d3061db055e7adf601d','ungdomar');
INSERT INTO "sealed_text" VALUES('17e8afff858b685a3f8f8ef65e73387100ca34332a8ac0b99665c1d03f070677','6336731d426b39106b4963e116a32b11','brottsoffer');
INSERT INTO "sealed_text" VALUES('32f14b5ea0e709040f1e397004bedc9c70d4043c0e71a2bd2816fae01b3a9508','03cb2b2457df8f1f80d807f6fe90067a','delegation finns');
INSERT INTO "sealed_text" VALUES('a96e86e654c77f56bfc8d52c312eb372573ca892aaeb6a3111823b1dd483d6a1','a0ca6e0d5fe4e576e928f9e87a84ce11','ordförande');
INSERT INTO "sealed_text" VALUES('338df2d2d5b9b31b249c98b89000f4b905db9a16d51a2665612e542ddcbc7902','4c5d3de3c866ee1a190f27a450ed8019','§ 14');
INSERT INTO "sealed_text" VALUES('066526e47c0d438bb71dea68959306e9a9fa47a7b894c6f2524d8146f9b7b7e0','e6b54bf52def6163c80a3e7901e4640a','ordförande');
INSERT INTO "sealed_text" VALUES('1d0a554abde9e580d87e23e1d91bbbdf743885a2fdae7fd1398d1840b22792ef','f298dd5a8c47d804334ddab7e7aa3c20','§ 14');
INSERT INTO "sealed_text" VALUES('9bb2eb324dd023d8e753e717f4e667f523d74a839a25dd35d5e5bc129fa9bf0e','ca20245c4bdaeb1a63ad17151c7edd42','ordförande');
INSERT INTO "sealed_text" VALUES('0dc3cef0cbdd1db71903a4b430d3c5f5b48a199885db56f05f72ea5250bea21a','c19615702cee783c1c803b81bfa928c3','§ 14');
INSERT INTO "sealed_text" VALUES('77395234b1351c2346ddb57fa12b649297e9174e35ac66d14621de1649eee4bb','552b26a4e14ceea647ab59bf7e054153','ordförande');
INSERT INTO "sealed_text" VALUES('89a1c70d192a0e6e3c8d54872630179c5ce850d1ee5aeb6fb4f0e51f2e766faa','5cf182eabfc313d3b63124832a99041d','§ 14');
INSERT INTO "sealed_text" VALUES('d6a226487aff3ae23ebb89dc5e65d1e91ba97af5587c2ced30c6c542faef116d','6fa792f91af4b39dc6d6629e62659b3f','fel år i avskriften');
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
INSERT INTO "stored_definition" VALUES('sub_agreement',1,'d232ace16cf21c6a58408e1a54ad93cda0b5f9a0fefe89245390dba6f7c05ca0','machine = "sub_agreement"
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
INSERT INTO "unit" VALUES('71bdc954556f491982a7f4bb69f35d02','Borås','borås','municipality','','','','1490');
INSERT INTO "unit" VALUES('3adafe0c01f34c1cae8ec48fa82dd35c','LPO Borås','lpo borås','police','Polismyndigheten','202100-0076','',NULL);
INSERT INTO "unit" VALUES('9a78c46cd84a4034b5767b50374299df','Tanum','tanum','municipality','','','','1435');
INSERT INTO "unit" VALUES('1f54ab7a88cd475584268d28f84718a6','LPO Västra Fyrbodal','lpo västra fyrbodal','police','Polismyndigheten','202100-0076','',NULL);
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
