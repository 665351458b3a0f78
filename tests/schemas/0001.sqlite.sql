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
INSERT INTO "agreement" VALUES('4c886ddd06d641c69e724740be00b758','Samverkansavtal',NULL,NULL,'','["tryggare centrum"]','["ungdomar", "brottsoffer"]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-02-01','2026-02-01','2026-02-01','stated','2029-12-31','2029-12-31','2029-12-31','stated',NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
INSERT INTO "agreement" VALUES('adaeff03a2884edda243aa6b3f62d152','',NULL,NULL,'','[]','[]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
INSERT INTO "agreement" VALUES('3d0420bddc5a41cabfc6d58c1e89e417','',NULL,NULL,'','[]','[]','',NULL,NULL,NULL,'2020-12','2020-12-01','2020-12-31','assumed','',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
CREATE TABLE agreement_area (
	record_id CHAR(32) NOT NULL, 
	area_code VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, area_code), 
	FOREIGN KEY(area_code) REFERENCES area (code), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "agreement_area" VALUES('adaeff03a2884edda243aa6b3f62d152','1435');
INSERT INTO "agreement_area" VALUES('3d0420bddc5a41cabfc6d58c1e89e417','1490');
INSERT INTO "agreement_area" VALUES('4c886ddd06d641c69e724740be00b758','1490');
CREATE TABLE agreement_party (
	record_id CHAR(32) NOT NULL, 
	unit_id CHAR(32) NOT NULL, 
	PRIMARY KEY (record_id, unit_id), 
	FOREIGN KEY(record_id) REFERENCES record (id), 
	FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "agreement_party" VALUES('adaeff03a2884edda243aa6b3f62d152','6b15f252032446498e4a778afdc8893f');
INSERT INTO "agreement_party" VALUES('adaeff03a2884edda243aa6b3f62d152','722ea0941ad142399bc26b4498a6a798');
INSERT INTO "agreement_party" VALUES('3d0420bddc5a41cabfc6d58c1e89e417','2a30409e34ab422eba951d68748f4cc0');
INSERT INTO "agreement_party" VALUES('3d0420bddc5a41cabfc6d58c1e89e417','ef97b95056a24505abe34472ae3ead40');
INSERT INTO "agreement_party" VALUES('4c886ddd06d641c69e724740be00b758','2a30409e34ab422eba951d68748f4cc0');
INSERT INTO "agreement_party" VALUES('4c886ddd06d641c69e724740be00b758','ef97b95056a24505abe34472ae3ead40');
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
INSERT INTO "deadline" VALUES('4c886ddd06d641c69e724740be00b758','term_begins_unsigned','2026-02-01','2026-01-30',3,0,'settled',5,NULL);
INSERT INTO "deadline" VALUES('4c886ddd06d641c69e724740be00b758','begin','2026-02-01','2026-02-01',0,1,'settled',6,NULL);
INSERT INTO "deadline" VALUES('4c886ddd06d641c69e724740be00b758','expire','2030-02-01','2030-02-01',2,1,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('4c886ddd06d641c69e724740be00b758','main_agreement_ends','2030-01-31','2030-01-31',3,0,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('4c886ddd06d641c69e724740be00b758','expire','2030-01-01','2030-01-01',2,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('4c886ddd06d641c69e724740be00b758','main_agreement_ends','2029-12-31','2029-12-28',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('adaeff03a2884edda243aa6b3f62d152','to_be_decided:purposes','2026-06-01','2026-06-01',3,0,'open',NULL,NULL);
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
INSERT INTO "function_holding" VALUES('c47c1409a71e4c5a8167f247ed11a65c','ef97b95056a24505abe34472ae3ead40','coordinator','48770ccc8a92442db1376206f9356fbb','ordinary','2026-01-10',NULL);
CREATE TABLE history (
	record_id CHAR(32) NOT NULL, 
	seq INTEGER NOT NULL, 
	body VARCHAR NOT NULL, 
	prev VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, seq), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "history" VALUES('4c886ddd06d641c69e724740be00b758',1,'{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["2a30409e-34ab-422e-ba95-1d68748f4cc0","ef97b950-56a2-4505-abe3-4472ae3ead40"],"priorities":["9f204b84aa5a95ba405c6b162d2b3871730f4a72b87330f63a597dc0ef70101b","b537266c426092f294e6d50c60c26e9d81ae688f937b81f50a02a4504f13f060"],"purposes":["c37100039a6d82a51c15d9bbf8ee5d9729ad2d046541a0c44286cc6f24cef619"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"bcd7bf891b438d35f483934887c50cfad8be4b1f5b1793326d7165d609072f17"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"21d02b1fc6ee56679407cd1122d8346a3708650c1cddcdb70f4f5fe3b4041d32","record":"4c886ddd-06d6-41c6-9e72-4740be00b758","recorded_at":"2026-01-10T01:24:17.182320+00:00","reference":"BORAS-2026","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','7206dac91a3c589b31e102e1da251ddc4b57ac6be56b9ad8ac6d6702bb764f6f');
INSERT INTO "history" VALUES('adaeff03a2884edda243aa6b3f62d152',1,'{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["6b15f252-0324-4649-8e4a-778afdc8893f","722ea094-1ad1-4239-9bc2-6b4498a6a798"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"21d02b1fc6ee56679407cd1122d8346a3708650c1cddcdb70f4f5fe3b4041d32","record":"adaeff03-a288-4edd-a243-aa6b3f62d152","recorded_at":"2026-01-10T01:24:17.182320+00:00","reference":"TANUM-2026","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','0ef37e43fc5477fc4ac3d0d31faa6c277bf0440178b201f3544c94e2b169b46c');
INSERT INTO "history" VALUES('3d0420bddc5a41cabfc6d58c1e89e417',1,'{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["2a30409e-34ab-422e-ba95-1d68748f4cc0","ef97b950-56a2-4505-abe3-4472ae3ead40"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":1,"on":"2020-12-31","principal":"21d02b1fc6ee56679407cd1122d8346a3708650c1cddcdb70f4f5fe3b4041d32","record":"3d0420bd-dc5a-41ca-bfc6-d58c1e89e417","recorded_at":"2026-01-10T01:24:17.182320+00:00","reference":"BORAS-2021","seq":1,"today":"2026-01-10"}','0000000000000000000000000000000000000000000000000000000000000000','4bd6c0a04d4d848b0d385c22b21a694906729c2d4f871ce0e3f4ef7ef3ec2c91');
INSERT INTO "history" VALUES('4c886ddd06d641c69e724740be00b758',2,'{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"21d02b1fc6ee56679407cd1122d8346a3708650c1cddcdb70f4f5fe3b4041d32","reason":"48212bbe6fade82d68f7a85f7e8c629920ea838eb22d05140ee5076781c5fafb","record":"4c886ddd-06d6-41c6-9e72-4740be00b758","recorded_at":"2026-01-10T01:24:17.182320+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}','7206dac91a3c589b31e102e1da251ddc4b57ac6be56b9ad8ac6d6702bb764f6f','a765e08aa7de1ed2d1991b3a805a41cea152d2b4e12aa88901b7905a5f6e00a1');
INSERT INTO "history" VALUES('4c886ddd06d641c69e724740be00b758',3,'{"acts":[{"capacity":"ordinary","function":"2e36ecd35ea68eaa89e1d6bb3981e15dd645d1da98fa3bee3d822b0182aad17c","item":"90a8371b2a478337b08977616cb6de21345f30b3d247de2b90735aada59d78eb","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"ef97b950-56a2-4505-abe3-4472ae3ead40"}],"decider":{"evidence":"78f9b969390265a834ec4863fa15085b0b19f9410fd4ef3f7e0754020f51a3b5","function":"b3f4741f040d698b0e106782f8c29342f8d4449b83460a55e108c0a9f03a7665","unit":"ef97b950-56a2-4505-abe3-4472ae3ead40"},"kind":"changed","on":"2026-01-12","principal":"21d02b1fc6ee56679407cd1122d8346a3708650c1cddcdb70f4f5fe3b4041d32","record":"4c886ddd-06d6-41c6-9e72-4740be00b758","recorded_at":"2026-01-20T01:24:17.438276+00:00","seq":3,"today":"2026-01-20"}','a765e08aa7de1ed2d1991b3a805a41cea152d2b4e12aa88901b7905a5f6e00a1','a5eac4d9d8c31da0175157c2fde9cb026e9f4b09a317950fc2196ae760bf8b41');
INSERT INTO "history" VALUES('4c886ddd06d641c69e724740be00b758',4,'{"acts":[{"capacity":"ordinary","function":"3a0304f9ae48e2e8625c12f656ed1b4ec92fe45759d712899b8822368d8c48e6","item":"39afec2f0cc7dc79fd62118924cb9186828198279b40dc219a3eaa8e16b4cda3","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"2a30409e-34ab-422e-ba95-1d68748f4cc0"}],"decider":{"evidence":"bdc4c381f288028011e0e9a7221e4aa5b37193d7d61042d4de18f14eeae4ed87","function":"6f78fdd54d6ec402e8737f846285fca4dfbb101c80170eb2beb8dc5a1c0cff8f","unit":"2a30409e-34ab-422e-ba95-1d68748f4cc0"},"kind":"changed","on":"2026-01-19","principal":"21d02b1fc6ee56679407cd1122d8346a3708650c1cddcdb70f4f5fe3b4041d32","record":"4c886ddd-06d6-41c6-9e72-4740be00b758","recorded_at":"2026-01-20T01:24:17.438276+00:00","seq":4,"today":"2026-01-20"}','a5eac4d9d8c31da0175157c2fde9cb026e9f4b09a317950fc2196ae760bf8b41','081a6a15fe1ad688853a4fa8ca702c0a0a7a88430bf52083b83f8453f56e9958');
INSERT INTO "history" VALUES('4c886ddd06d641c69e724740be00b758',5,'{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"21d02b1fc6ee56679407cd1122d8346a3708650c1cddcdb70f4f5fe3b4041d32","record":"4c886ddd-06d6-41c6-9e72-4740be00b758","recorded_at":"2026-01-20T01:24:17.438276+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}','081a6a15fe1ad688853a4fa8ca702c0a0a7a88430bf52083b83f8453f56e9958','a43e5d6fcbc5d25e6bc056454d24d73b7db2bcbbb59dddc8617753acd52a881a');
INSERT INTO "history" VALUES('4c886ddd06d641c69e724740be00b758',6,'{"dest":"active","kind":"moved","on":"2026-02-01","principal":"21d02b1fc6ee56679407cd1122d8346a3708650c1cddcdb70f4f5fe3b4041d32","record":"4c886ddd-06d6-41c6-9e72-4740be00b758","recorded_at":"2026-03-01T01:24:17.525330+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}','a43e5d6fcbc5d25e6bc056454d24d73b7db2bcbbb59dddc8617753acd52a881a','1c2eab43fdc7c9e53e6801b196b2d3b653c9d3e3071a4c780dc9af9e103c4663');
INSERT INTO "history" VALUES('4c886ddd06d641c69e724740be00b758',7,'{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["2a30409e-34ab-422e-ba95-1d68748f4cc0","ef97b950-56a2-4505-abe3-4472ae3ead40"],"priorities":["9f204b84aa5a95ba405c6b162d2b3871730f4a72b87330f63a597dc0ef70101b","b537266c426092f294e6d50c60c26e9d81ae688f937b81f50a02a4504f13f060"],"purposes":["c37100039a6d82a51c15d9bbf8ee5d9729ad2d046541a0c44286cc6f24cef619"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"bcd7bf891b438d35f483934887c50cfad8be4b1f5b1793326d7165d609072f17"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"21d02b1fc6ee56679407cd1122d8346a3708650c1cddcdb70f4f5fe3b4041d32","reason":"de516c28326cc3042901bed26b5cffb078600bde2f00273df58f45784d9cf539","record":"4c886ddd-06d6-41c6-9e72-4740be00b758","recorded_at":"2026-03-01T01:24:17.525330+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}','1c2eab43fdc7c9e53e6801b196b2d3b653c9d3e3071a4c780dc9af9e103c4663','75ccc96e594f4b28c310d61b486252a219dd7f1dea6d97e99adc14cab14e2b4f');
INSERT INTO "history" VALUES('adaeff03a2884edda243aa6b3f62d152',2,'{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"21d02b1fc6ee56679407cd1122d8346a3708650c1cddcdb70f4f5fe3b4041d32","record":"adaeff03-a288-4edd-a243-aa6b3f62d152","recorded_at":"2026-03-01T01:24:17.525330+00:00","seq":2,"today":"2026-03-01"}','0ef37e43fc5477fc4ac3d0d31faa6c277bf0440178b201f3544c94e2b169b46c','36d253bc180891014082e01865a9e32a9291e821b20d15fddd2ead96ebb39644');
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
INSERT INTO "mandate" VALUES('1f92a5c863854b409ffcd31740ccb6af','ef97b95056a24505abe34472ae3ead40','ordförande','main_agreement','delegation 4.2','2026-01-10',NULL);
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
INSERT INTO "party_act" VALUES('4c886ddd06d641c69e724740be00b758',3,1,'signed','ef97b95056a24505abe34472ae3ead40','2026-01-12','2026-01-12','2026-01-12','ordförande','ordinary','','§ 14','','');
INSERT INTO "party_act" VALUES('4c886ddd06d641c69e724740be00b758',4,1,'signed','2a30409e34ab422eba951d68748f4cc0','2026-01-19','2026-01-19','2026-01-19','ordförande','ordinary','','§ 14','','');
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
INSERT INTO "person" VALUES('48770ccc8a92442db1376206f9356fbb','anna','','','sv','','coordinator',NULL);
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
INSERT INTO "record" VALUES('4c886ddd06d641c69e724740be00b758','BORAS-2026','main_agreement',1,'active',7,'4c886ddd06d641c69e724740be00b758',7,'75ccc96e594f4b28c310d61b486252a219dd7f1dea6d97e99adc14cab14e2b4f','{}');
INSERT INTO "record" VALUES('adaeff03a2884edda243aa6b3f62d152','TANUM-2026','main_agreement',1,'draft',2,'adaeff03a2884edda243aa6b3f62d152',2,'36d253bc180891014082e01865a9e32a9291e821b20d15fddd2ead96ebb39644','{"purposes": "2026-06-01"}');
INSERT INTO "record" VALUES('3d0420bddc5a41cabfc6d58c1e89e417','BORAS-2021','main_agreement',1,'unverified',1,'3d0420bddc5a41cabfc6d58c1e89e417',1,'4bd6c0a04d4d848b0d385c22b21a694906729c2d4f871ce0e3f4ef7ef3ec2c91','{}');
CREATE TABLE register_fact (
	"key" VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "register_fact" VALUES('schema_version','1');
INSERT INTO "register_fact" VALUES('simulated','yes');
INSERT INTO "register_fact" VALUES('register','b337bb10-5a3e-48fa-b12a-19978f455783');
INSERT INTO "register_fact" VALUES('principal:handslag','21d02b1fc6ee56679407cd1122d8346a3708650c1cddcdb70f4f5fe3b4041d32');
INSERT INTO "register_fact" VALUES('plan_fingerprint','d815b9154c4f93610c64cb0a7e88873fdc074a952b7b2f2206180bd22b60f3ab');
INSERT INTO "register_fact" VALUES('last_tick_on','2026-03-01');
CREATE TABLE sealed_text (
	digest VARCHAR NOT NULL, 
	salt VARCHAR, 
	text VARCHAR, 
	PRIMARY KEY (digest)
);
INSERT INTO "sealed_text" VALUES('21d02b1fc6ee56679407cd1122d8346a3708650c1cddcdb70f4f5fe3b4041d32','7b87d29d0e8962ce606284129461efed','handslag');
INSERT INTO "sealed_text" VALUES('bcd7bf891b438d35f483934887c50cfad8be4b1f5b1793326d7165d609072f17','6e63e7cde8f3461c9d600cdce34efc51','Samverkansavtal');
INSERT INTO "sealed_text" VALUES('c37100039a6d82a51c15d9bbf8ee5d9729ad2d046541a0c44286cc6f24cef619','91c95b9425af1f6f69cfe3ea4e1332cf','tryggare centrum');
INSERT INTO "sealed_text" VALUES('9f204b84aa5a95ba405c6b162d2b3871730f4a72b87330f63a597dc0ef70101b','a1e52ad3e052752a1955b6bd53cac8cf','ungdomar');
INSERT INTO "sealed_text" VALUES('b537266c426092f294e6d50c60c26e9d81ae688f937b81f50a02a4504f13f060','19582885ddc773f8c12d30bb33fc590d','brottsoffer');
INSERT INTO "sealed_text" VALUES('48212bbe6fade82d68f7a85f7e8c629920ea838eb22d05140ee5076781c5fafb','5bb7f2228d9758729db0b4d5993724e5','delegation finns');
INSERT INTO "sealed_text" VALUES('b3f4741f040d698b0e106782f8c29342f8d4449b83460a55e108c0a9f03a7665','cc40359468dfd99f49d4953ac6fb1b28','ordförande');
INSERT INTO "sealed_text" VALUES('78f9b969390265a834ec4863fa15085b0b19f9410fd4ef3f7e0754020f51a3b5','28b0f4db479fad825ce2a39adf30e594','§ 14');
INSERT INTO "sealed_text" VALUES('2e36ecd35ea68eaa89e1d6bb3981e15dd645d1da98fa3bee3d822b0182aad17c','aab04a2092affa17d89bf18b327591ea','ordförande');
INSERT INTO "sealed_text" VALUES('90a8371b2a478337b08977616cb6de21345f30b3d247de2b90735aada59d78eb','94591e88bb1c07334738c652a561ac6f','§ 14');
INSERT INTO "sealed_text" VALUES('6f78fdd54d6ec402e8737f846285fca4dfbb101c80170eb2beb8dc5a1c0cff8f','45073fb60de326e27701c2afd57e463d','ordförande');
INSERT INTO "sealed_text" VALUES('bdc4c381f288028011e0e9a7221e4aa5b37193d7d61042d4de18f14eeae4ed87','391070f24941c705e37524f49442b09a','§ 14');
INSERT INTO "sealed_text" VALUES('3a0304f9ae48e2e8625c12f656ed1b4ec92fe45759d712899b8822368d8c48e6','f04bcbc89a9a79df3d933cbf6d792768','ordförande');
INSERT INTO "sealed_text" VALUES('39afec2f0cc7dc79fd62118924cb9186828198279b40dc219a3eaa8e16b4cda3','258dff657946236d851b7fd3aaa406e3','§ 14');
INSERT INTO "sealed_text" VALUES('de516c28326cc3042901bed26b5cffb078600bde2f00273df58f45784d9cf539','1f9dd2b1667ff43a55211c67042a7a4e','fel år i avskriften');
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
INSERT INTO "unit" VALUES('ef97b95056a24505abe34472ae3ead40','Borås','borås','municipality','','','','1490');
INSERT INTO "unit" VALUES('2a30409e34ab422eba951d68748f4cc0','LPO Borås','lpo borås','police','Polismyndigheten','202100-0076','',NULL);
INSERT INTO "unit" VALUES('722ea0941ad142399bc26b4498a6a798','Tanum','tanum','municipality','','','','1435');
INSERT INTO "unit" VALUES('6b15f252032446498e4a778afdc8893f','LPO Västra Fyrbodal','lpo västra fyrbodal','police','Polismyndigheten','202100-0076','',NULL);
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
