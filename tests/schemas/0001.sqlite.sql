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
INSERT INTO "agreement" VALUES('1072d533cd934fb7995f4a6bcc4243b5','Samverkansavtal',NULL,NULL,'','["tryggare centrum"]','["ungdomar", "brottsoffer"]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-02-01','2026-02-01','2026-02-01','stated','2029-12-31','2029-12-31','2029-12-31','stated',NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
INSERT INTO "agreement" VALUES('0af5be0f2a61427fb4742c3dfff5a3b9','',NULL,NULL,'','[]','[]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
INSERT INTO "agreement" VALUES('658a43b6a92443f0a8b2b79d9a6d3a85','',NULL,NULL,'','[]','[]','',NULL,NULL,NULL,'2020-12','2020-12-01','2020-12-31','assumed','',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
CREATE TABLE agreement_area (
	record_id CHAR(32) NOT NULL, 
	area_code VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, area_code), 
	FOREIGN KEY(area_code) REFERENCES area (code), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "agreement_area" VALUES('0af5be0f2a61427fb4742c3dfff5a3b9','1435');
INSERT INTO "agreement_area" VALUES('658a43b6a92443f0a8b2b79d9a6d3a85','1490');
INSERT INTO "agreement_area" VALUES('1072d533cd934fb7995f4a6bcc4243b5','1490');
CREATE TABLE agreement_party (
	record_id CHAR(32) NOT NULL, 
	unit_id CHAR(32) NOT NULL, 
	PRIMARY KEY (record_id, unit_id), 
	FOREIGN KEY(record_id) REFERENCES record (id), 
	FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "agreement_party" VALUES('0af5be0f2a61427fb4742c3dfff5a3b9','33d40aec202f4a799e344400487d8fee');
INSERT INTO "agreement_party" VALUES('0af5be0f2a61427fb4742c3dfff5a3b9','4b41aecf09554263a7a69875d923dd11');
INSERT INTO "agreement_party" VALUES('658a43b6a92443f0a8b2b79d9a6d3a85','0c789e3674574d1481ea71e077bf5acf');
INSERT INTO "agreement_party" VALUES('658a43b6a92443f0a8b2b79d9a6d3a85','8bb10575fe064f498f7ff555f367ae46');
INSERT INTO "agreement_party" VALUES('1072d533cd934fb7995f4a6bcc4243b5','0c789e3674574d1481ea71e077bf5acf');
INSERT INTO "agreement_party" VALUES('1072d533cd934fb7995f4a6bcc4243b5','8bb10575fe064f498f7ff555f367ae46');
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
INSERT INTO "deadline" VALUES('1072d533cd934fb7995f4a6bcc4243b5','term_begins_unsigned','2026-02-01','2026-01-30',3,0,'settled',5,NULL);
INSERT INTO "deadline" VALUES('1072d533cd934fb7995f4a6bcc4243b5','begin','2026-02-01','2026-02-01',0,1,'settled',6,NULL);
INSERT INTO "deadline" VALUES('1072d533cd934fb7995f4a6bcc4243b5','expire','2030-02-01','2030-02-01',2,1,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('1072d533cd934fb7995f4a6bcc4243b5','main_agreement_ends','2030-01-31','2030-01-31',3,0,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('1072d533cd934fb7995f4a6bcc4243b5','expire','2030-01-01','2030-01-01',2,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('1072d533cd934fb7995f4a6bcc4243b5','main_agreement_ends','2029-12-31','2029-12-28',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('0af5be0f2a61427fb4742c3dfff5a3b9','to_be_decided:purposes','2026-06-01','2026-06-01',3,0,'open',NULL,NULL);
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
INSERT INTO "function_holding" VALUES('2906ed97214c4c058b27abb433e4949f','0c789e3674574d1481ea71e077bf5acf','coordinator','bac917e8401d43a5913fb7726e3e2e24','ordinary','2026-01-10',NULL);
CREATE TABLE history (
	record_id CHAR(32) NOT NULL, 
	seq INTEGER NOT NULL, 
	body VARCHAR NOT NULL, 
	prev VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, seq), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "history" VALUES('1072d533cd934fb7995f4a6bcc4243b5',1,'{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["0c789e36-7457-4d14-81ea-71e077bf5acf","8bb10575-fe06-4f49-8f7f-f555f367ae46"],"priorities":["74361a1f1e499e3809dd90cd5ea3cc6b1a5d21a7f6cf551e92a78a724d65b8f6","aedb9c861a940d75d79ee226c59631ff30d62a471d7e00363f199da368bc3dec"],"purposes":["2e3ccdb72b9a11f9b50d55cb5e83496c2e5f358923eebcffa2015f52ce1281da"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"479fe1ee86ffdb7044fc69de33825bdce7bcebf6196e081162f8fb5e01c449b6"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"ae5d2028367eb8092ba18ac668efe414b39683adf738200bcd6d96d59728e51e","record":"1072d533-cd93-4fb7-995f-4a6bcc4243b5","recorded_at":"2026-01-10T01:07:09.989438+00:00","reference":"BORAS-2026","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','c2860e1fa5a64a2d7e98f8390ce71145bd417e4c80fe5d0812b83e31efaaa796');
INSERT INTO "history" VALUES('0af5be0f2a61427fb4742c3dfff5a3b9',1,'{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["33d40aec-202f-4a79-9e34-4400487d8fee","4b41aecf-0955-4263-a7a6-9875d923dd11"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"ae5d2028367eb8092ba18ac668efe414b39683adf738200bcd6d96d59728e51e","record":"0af5be0f-2a61-427f-b474-2c3dfff5a3b9","recorded_at":"2026-01-10T01:07:09.989438+00:00","reference":"TANUM-2026","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','f53f07fae97a25dee18b1001cd526f993ba330740c331785fc42ff4558095308');
INSERT INTO "history" VALUES('658a43b6a92443f0a8b2b79d9a6d3a85',1,'{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["0c789e36-7457-4d14-81ea-71e077bf5acf","8bb10575-fe06-4f49-8f7f-f555f367ae46"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":1,"on":"2020-12-31","principal":"ae5d2028367eb8092ba18ac668efe414b39683adf738200bcd6d96d59728e51e","record":"658a43b6-a924-43f0-a8b2-b79d9a6d3a85","recorded_at":"2026-01-10T01:07:09.989438+00:00","reference":"BORAS-2021","seq":1,"today":"2026-01-10"}','0000000000000000000000000000000000000000000000000000000000000000','2c21c0f93b8e4c1841c638a7337e9fc516b5629b3f3bf2c1285227a178f1562d');
INSERT INTO "history" VALUES('1072d533cd934fb7995f4a6bcc4243b5',2,'{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"ae5d2028367eb8092ba18ac668efe414b39683adf738200bcd6d96d59728e51e","reason":"3f48e78137be61e6233d8267cdaecd3081a89936c0660753c1e21741976eacf1","record":"1072d533-cd93-4fb7-995f-4a6bcc4243b5","recorded_at":"2026-01-10T01:07:09.989438+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}','c2860e1fa5a64a2d7e98f8390ce71145bd417e4c80fe5d0812b83e31efaaa796','c401eb26b2d7417ccb1e6884a64a3b84f293ba22d642819800c1fb1b57004569');
INSERT INTO "history" VALUES('1072d533cd934fb7995f4a6bcc4243b5',3,'{"acts":[{"capacity":"ordinary","function":"802d0763fcee7716ecb880f2eda319d195f1882b0098375a77ace607488c97c5","item":"6c2e7390dbed043808725e2e341c836cfac615fe6f0129ec9d527d007e425c44","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"0c789e36-7457-4d14-81ea-71e077bf5acf"}],"decider":{"evidence":"b8b170969658c9c72e271e8a8503fb702c623e9a71d175f25e1af3d138009902","function":"3c7c3943244eb452d925615f3f0d3a450eccb2a00ee58cbba822f956ce83da64","unit":"0c789e36-7457-4d14-81ea-71e077bf5acf"},"kind":"changed","on":"2026-01-12","principal":"ae5d2028367eb8092ba18ac668efe414b39683adf738200bcd6d96d59728e51e","record":"1072d533-cd93-4fb7-995f-4a6bcc4243b5","recorded_at":"2026-01-20T01:07:10.196648+00:00","seq":3,"today":"2026-01-20"}','c401eb26b2d7417ccb1e6884a64a3b84f293ba22d642819800c1fb1b57004569','4026c1b51d25c9f05db0c21ce9dea254ee9c14d39439e5bfc748b4bc8cda1daa');
INSERT INTO "history" VALUES('1072d533cd934fb7995f4a6bcc4243b5',4,'{"acts":[{"capacity":"ordinary","function":"da9f03d235dae42782ca654310468db29615fcbf2b61818ed9bf94169cd63ff5","item":"a76e1782443747e7ba5843c38b9226a01c8bd12fcc560bc290c0916f1c8e61f5","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"8bb10575-fe06-4f49-8f7f-f555f367ae46"}],"decider":{"evidence":"bbf45901ab33d33c462977fb45565b35442ef07b7d05ffb01a66c52ba639f931","function":"4d706d087ec0b3271c5bc581c76e8a7e4e7d02543ab812f4038b80546509edb9","unit":"8bb10575-fe06-4f49-8f7f-f555f367ae46"},"kind":"changed","on":"2026-01-19","principal":"ae5d2028367eb8092ba18ac668efe414b39683adf738200bcd6d96d59728e51e","record":"1072d533-cd93-4fb7-995f-4a6bcc4243b5","recorded_at":"2026-01-20T01:07:10.196648+00:00","seq":4,"today":"2026-01-20"}','4026c1b51d25c9f05db0c21ce9dea254ee9c14d39439e5bfc748b4bc8cda1daa','bbe82125a098ea0f70ae1db09c21a085d1b2e116b77c397d305e0ffb14bfb087');
INSERT INTO "history" VALUES('1072d533cd934fb7995f4a6bcc4243b5',5,'{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"ae5d2028367eb8092ba18ac668efe414b39683adf738200bcd6d96d59728e51e","record":"1072d533-cd93-4fb7-995f-4a6bcc4243b5","recorded_at":"2026-01-20T01:07:10.196648+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}','bbe82125a098ea0f70ae1db09c21a085d1b2e116b77c397d305e0ffb14bfb087','3670cfceb66cd85bf767e6d4b17a35d377358b3b87ae5fb66536045d8d0d59b7');
INSERT INTO "history" VALUES('1072d533cd934fb7995f4a6bcc4243b5',6,'{"dest":"active","kind":"moved","on":"2026-02-01","principal":"ae5d2028367eb8092ba18ac668efe414b39683adf738200bcd6d96d59728e51e","record":"1072d533-cd93-4fb7-995f-4a6bcc4243b5","recorded_at":"2026-03-01T01:07:10.247177+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}','3670cfceb66cd85bf767e6d4b17a35d377358b3b87ae5fb66536045d8d0d59b7','b927f3e4984cfee12a4d3a0cf0bcce29f0dc5765245fc810735ab981a8bbc88a');
INSERT INTO "history" VALUES('1072d533cd934fb7995f4a6bcc4243b5',7,'{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["0c789e36-7457-4d14-81ea-71e077bf5acf","8bb10575-fe06-4f49-8f7f-f555f367ae46"],"priorities":["74361a1f1e499e3809dd90cd5ea3cc6b1a5d21a7f6cf551e92a78a724d65b8f6","aedb9c861a940d75d79ee226c59631ff30d62a471d7e00363f199da368bc3dec"],"purposes":["2e3ccdb72b9a11f9b50d55cb5e83496c2e5f358923eebcffa2015f52ce1281da"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"479fe1ee86ffdb7044fc69de33825bdce7bcebf6196e081162f8fb5e01c449b6"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"ae5d2028367eb8092ba18ac668efe414b39683adf738200bcd6d96d59728e51e","reason":"dae5f3126c8d14db87c798820f9f528dcdd7478f5dca7b0e20a1d139a1dac81f","record":"1072d533-cd93-4fb7-995f-4a6bcc4243b5","recorded_at":"2026-03-01T01:07:10.247177+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}','b927f3e4984cfee12a4d3a0cf0bcce29f0dc5765245fc810735ab981a8bbc88a','a2fb234f436eb6c3597f4f6df5979c999aa1a594a28451658f1acd7a1f91a670');
INSERT INTO "history" VALUES('0af5be0f2a61427fb4742c3dfff5a3b9',2,'{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"ae5d2028367eb8092ba18ac668efe414b39683adf738200bcd6d96d59728e51e","record":"0af5be0f-2a61-427f-b474-2c3dfff5a3b9","recorded_at":"2026-03-01T01:07:10.247177+00:00","seq":2,"today":"2026-03-01"}','f53f07fae97a25dee18b1001cd526f993ba330740c331785fc42ff4558095308','e7fd0073e72b3dc96795bc12ad0ec17662d4718d9a5d59a7b2772c9508636072');
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
INSERT INTO "mandate" VALUES('2f97610df2e34c6b8908253e4c5c7286','0c789e3674574d1481ea71e077bf5acf','ordförande','main_agreement','delegation 4.2','2026-01-10',NULL);
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
INSERT INTO "party_act" VALUES('1072d533cd934fb7995f4a6bcc4243b5',3,1,'signed','0c789e3674574d1481ea71e077bf5acf','2026-01-12','2026-01-12','2026-01-12','ordförande','ordinary','','§ 14','','');
INSERT INTO "party_act" VALUES('1072d533cd934fb7995f4a6bcc4243b5',4,1,'signed','8bb10575fe064f498f7ff555f367ae46','2026-01-19','2026-01-19','2026-01-19','ordförande','ordinary','','§ 14','','');
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
INSERT INTO "person" VALUES('bac917e8401d43a5913fb7726e3e2e24','anna','','','sv','','coordinator',NULL);
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
INSERT INTO "record" VALUES('1072d533cd934fb7995f4a6bcc4243b5','BORAS-2026','main_agreement',1,'active',7,'1072d533cd934fb7995f4a6bcc4243b5',7,'a2fb234f436eb6c3597f4f6df5979c999aa1a594a28451658f1acd7a1f91a670','{}');
INSERT INTO "record" VALUES('0af5be0f2a61427fb4742c3dfff5a3b9','TANUM-2026','main_agreement',1,'draft',2,'0af5be0f2a61427fb4742c3dfff5a3b9',2,'e7fd0073e72b3dc96795bc12ad0ec17662d4718d9a5d59a7b2772c9508636072','{"purposes": "2026-06-01"}');
INSERT INTO "record" VALUES('658a43b6a92443f0a8b2b79d9a6d3a85','BORAS-2021','main_agreement',1,'unverified',1,'658a43b6a92443f0a8b2b79d9a6d3a85',1,'2c21c0f93b8e4c1841c638a7337e9fc516b5629b3f3bf2c1285227a178f1562d','{}');
CREATE TABLE register_fact (
	"key" VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "register_fact" VALUES('schema_version','1');
INSERT INTO "register_fact" VALUES('simulated','yes');
INSERT INTO "register_fact" VALUES('register','2413fca8-3307-4e1b-92d3-71bfcc9d6c3a');
INSERT INTO "register_fact" VALUES('principal:handslag','ae5d2028367eb8092ba18ac668efe414b39683adf738200bcd6d96d59728e51e');
INSERT INTO "register_fact" VALUES('plan_fingerprint','7d2e11195f4aa75b9c650815252fdd14d8e12f29bbedcafea778d2a4a7413380');
INSERT INTO "register_fact" VALUES('last_tick_on','2026-03-01');
CREATE TABLE sealed_text (
	digest VARCHAR NOT NULL, 
	salt VARCHAR, 
	text VARCHAR, 
	PRIMARY KEY (digest)
);
INSERT INTO "sealed_text" VALUES('ae5d2028367eb8092ba18ac668efe414b39683adf738200bcd6d96d59728e51e','c7a54d41f20feadee7eae4f122ec37dc','handslag');
INSERT INTO "sealed_text" VALUES('479fe1ee86ffdb7044fc69de33825bdce7bcebf6196e081162f8fb5e01c449b6','e8629bcde6c4b7431c7c127e31cba8eb','Samverkansavtal');
INSERT INTO "sealed_text" VALUES('2e3ccdb72b9a11f9b50d55cb5e83496c2e5f358923eebcffa2015f52ce1281da','76be91c8304ae5574e94b9a10a4440a2','tryggare centrum');
INSERT INTO "sealed_text" VALUES('74361a1f1e499e3809dd90cd5ea3cc6b1a5d21a7f6cf551e92a78a724d65b8f6','0717a97e92f9631fba5792d69cb3ad42','ungdomar');
INSERT INTO "sealed_text" VALUES('aedb9c861a940d75d79ee226c59631ff30d62a471d7e00363f199da368bc3dec','b64a65612e298166b2df936c09e1a771','brottsoffer');
INSERT INTO "sealed_text" VALUES('3f48e78137be61e6233d8267cdaecd3081a89936c0660753c1e21741976eacf1','87190eb520d9b1b80299bb8e1c61aad3','delegation finns');
INSERT INTO "sealed_text" VALUES('3c7c3943244eb452d925615f3f0d3a450eccb2a00ee58cbba822f956ce83da64','0a43304ac898b6e9179bc98d917b3f26','ordförande');
INSERT INTO "sealed_text" VALUES('b8b170969658c9c72e271e8a8503fb702c623e9a71d175f25e1af3d138009902','4cd4d5dffb18bca2dcc776c7983a5b80','§ 14');
INSERT INTO "sealed_text" VALUES('802d0763fcee7716ecb880f2eda319d195f1882b0098375a77ace607488c97c5','893b34308f2104d2b7e666616bb67f34','ordförande');
INSERT INTO "sealed_text" VALUES('6c2e7390dbed043808725e2e341c836cfac615fe6f0129ec9d527d007e425c44','4192dff6b79a9deb5d2dc0a539d55616','§ 14');
INSERT INTO "sealed_text" VALUES('4d706d087ec0b3271c5bc581c76e8a7e4e7d02543ab812f4038b80546509edb9','d3f697ff55dae6836c5f18b166f423f9','ordförande');
INSERT INTO "sealed_text" VALUES('bbf45901ab33d33c462977fb45565b35442ef07b7d05ffb01a66c52ba639f931','489e66c65500c3e1fc9a3dca8312666e','§ 14');
INSERT INTO "sealed_text" VALUES('da9f03d235dae42782ca654310468db29615fcbf2b61818ed9bf94169cd63ff5','26318e8d645ba47b64b0a885e77e9273','ordförande');
INSERT INTO "sealed_text" VALUES('a76e1782443747e7ba5843c38b9226a01c8bd12fcc560bc290c0916f1c8e61f5','874c921c682f8a578d5a9a65dcc5cab2','§ 14');
INSERT INTO "sealed_text" VALUES('dae5f3126c8d14db87c798820f9f528dcdd7478f5dca7b0e20a1d139a1dac81f','97518869ca49365a744c48cf6a7c8f2b','fel år i avskriften');
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
INSERT INTO "unit" VALUES('0c789e3674574d1481ea71e077bf5acf','Borås','borås','municipality','','','','1490');
INSERT INTO "unit" VALUES('8bb10575fe064f498f7ff555f367ae46','LPO Borås','lpo borås','police','Polismyndigheten','202100-0076','',NULL);
INSERT INTO "unit" VALUES('33d40aec202f4a799e344400487d8fee','Tanum','tanum','municipality','','','','1435');
INSERT INTO "unit" VALUES('4b41aecf09554263a7a69875d923dd11','LPO Västra Fyrbodal','lpo västra fyrbodal','police','Polismyndigheten','202100-0076','',NULL);
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
