BEGIN TRANSACTION;
CREATE TABLE action_plan (
	record_id CHAR(32) NOT NULL, 
	owed_since DATE, 
	owed_within VARCHAR, 
	starts_on_text VARCHAR NOT NULL, 
	starts_on_first DATE, 
	starts_on_last DATE, 
	starts_on_basis VARCHAR, 
	ends_on_text VARCHAR NOT NULL, 
	ends_on_first DATE, 
	ends_on_last DATE, 
	ends_on_basis VARCHAR, 
	adopted_on DATE, 
	title VARCHAR NOT NULL, 
	priority VARCHAR NOT NULL, 
	goal VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	causes VARCHAR NOT NULL, 
	responsible VARCHAR NOT NULL, 
	financing VARCHAR NOT NULL, 
	commitments JSON NOT NULL, 
	indicators JSON NOT NULL, 
	PRIMARY KEY (record_id), 
	CONSTRAINT ck_action_plan_starts_on CHECK (starts_on_first <= starts_on_last), 
	CONSTRAINT ck_action_plan_ends_on CHECK (ends_on_first <= ends_on_last), 
	CONSTRAINT ck_action_plan_starts_on_basis CHECK (starts_on_basis IS NULL OR starts_on_basis IN ('assumed', 'computed', 'stated')), 
	CONSTRAINT ck_action_plan_ends_on_basis CHECK (ends_on_basis IS NULL OR ends_on_basis IN ('assumed', 'computed', 'stated')), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "action_plan" VALUES('0897c303580b4b7c9b4edcf16d8eb99f','2026-03-10','P90D','2026-04','2026-04-01','2026-04-30','assumed','2027-12-31','2027-12-31','2027-12-31','stated','2026-04-01','ungdomar','ungdomar','färre unga utsätts','','','','','[{"party": "771bb05d-ca54-46ef-99ca-ed9a1275a628", "commitment": "f\u00e4ltassistenter", "responsible": "socialchef"}]','[{"name": "anm\u00e4lda r\u00e5n", "direction": "lower", "baseline": "34", "baseline_period": "2025", "control_area": "Sk\u00f6vde"}]');
CREATE TABLE activity (
	record_id CHAR(32) NOT NULL, 
	starts_on_text VARCHAR NOT NULL, 
	starts_on_first DATE, 
	starts_on_last DATE, 
	starts_on_basis VARCHAR, 
	ends_on_text VARCHAR NOT NULL, 
	ends_on_first DATE, 
	ends_on_last DATE, 
	ends_on_basis VARCHAR, 
	title VARCHAR NOT NULL, 
	origin_id CHAR(32), 
	description VARCHAR NOT NULL, 
	carried_out_by VARCHAR, 
	responsible VARCHAR NOT NULL, 
	target VARCHAR NOT NULL, 
	counts JSON NOT NULL, 
	PRIMARY KEY (record_id), 
	CONSTRAINT ck_activity_starts_on CHECK (starts_on_first <= starts_on_last), 
	CONSTRAINT ck_activity_ends_on CHECK (ends_on_first <= ends_on_last), 
	CONSTRAINT ck_activity_starts_on_basis CHECK (starts_on_basis IS NULL OR starts_on_basis IN ('assumed', 'computed', 'stated')), 
	CONSTRAINT ck_activity_ends_on_basis CHECK (ends_on_basis IS NULL OR ends_on_basis IN ('assumed', 'computed', 'stated')), 
	CONSTRAINT ck_activity_carried_out_by CHECK (carried_out_by IS NULL OR carried_out_by IN ('both', 'municipality', 'other', 'police')), 
	FOREIGN KEY(origin_id) REFERENCES record (id), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "activity" VALUES('b6b3a1cc342b4adc91172743444dd9d2','',NULL,NULL,NULL,'',NULL,NULL,NULL,'Föräldravandring',NULL,'','both','','minst 8','[{"number": "3", "period": "2026-03", "on": "2026-03-31", "note": "regn"}]');
INSERT INTO "activity" VALUES('219dd79690db4e26afda0071559d3309','',NULL,NULL,NULL,'2026-09-30','2026-09-30','2026-09-30','stated','Trygghetsvandring','2b4c81ee612b4f29ae0207a697bbcc87','',NULL,'fritidschef','','[]');
INSERT INTO "activity" VALUES('8ced48d96929442e99f3ff61688c57f5','',NULL,NULL,NULL,'2026-10-31','2026-10-31','2026-10-31','stated','fler vuxna ute','5f9dbcec1a5e4c558931e180c4213d80','',NULL,'fritidschef','','[]');
CREATE TABLE "agreement" (
	record_id CHAR(32) NOT NULL, 
	title VARCHAR NOT NULL, 
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
	owed_since DATE, 
	owed_within VARCHAR, 
	coordination JSON NOT NULL, 
	coordination_tasks JSON NOT NULL, 
	annex_conditions VARCHAR NOT NULL, 
	annex_decider VARCHAR NOT NULL, 
	annex_procedure VARCHAR NOT NULL, 
	PRIMARY KEY (record_id), 
	CONSTRAINT ck_agreement_decided_on_basis CHECK (decided_on_basis IS NULL OR decided_on_basis IN ('assumed', 'computed', 'stated')), 
	CONSTRAINT ck_agreement_signed_on_basis CHECK (signed_on_basis IS NULL OR signed_on_basis IN ('assumed', 'computed', 'stated')), 
	CONSTRAINT ck_agreement_starts_on CHECK (starts_on_first <= starts_on_last), 
	CONSTRAINT ck_agreement_ends_on CHECK (ends_on_first <= ends_on_last), 
	CONSTRAINT ck_agreement_starts_on_basis CHECK (starts_on_basis IS NULL OR starts_on_basis IN ('assumed', 'computed', 'stated')), 
	CONSTRAINT ck_agreement_ends_on_basis CHECK (ends_on_basis IS NULL OR ends_on_basis IN ('assumed', 'computed', 'stated')), 
	CONSTRAINT ck_agreement_deviation CHECK (deviation IS NULL OR deviation IN ('calendar_year', 'interim', 'mandate_period', 'other', 'reorganisation', 'until_further_notice', 'yearly_operative')), 
	CONSTRAINT ck_agreement_revised_every_years CHECK (revised_every_years BETWEEN 1 AND 30), 
	CONSTRAINT ck_agreement_term_years CHECK (term_years BETWEEN 1 AND 30), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "agreement" VALUES('33d89751aa46495289f443cac66a4535','Samverkansavtal','','["tryggare centrum"]','["ungdomar", "brottsoffer"]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-02-01','2026-02-01','2026-02-01','stated','2029-12-31','2029-12-31','2029-12-31','stated',NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','',NULL,NULL,'[]','[]','','','');
INSERT INTO "agreement" VALUES('db6121ff50104aa8b49457c5788693fc','','','[]','[]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','',NULL,NULL,'[]','[]','','','');
INSERT INTO "agreement" VALUES('a35dad1088554e51af92bebe2c9af341','','','[]','[]','',NULL,NULL,NULL,'2020-12','2020-12-01','2020-12-31','assumed','',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','',NULL,NULL,'[]','[]','','','');
INSERT INTO "agreement" VALUES('0ecf2238109c4b5cb466adcfe76aab93','Underavtal','','["trygghet"]','["ungdomar"]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-03-10','2026-03-10','2026-03-10','stated','2028-03-09','2028-03-09','2028-03-09','stated',NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','','2026-01-19','P9M','[{"party": "771bb05d-ca54-46ef-99ca-ed9a1275a628", "function": "samordnare", "percent": "50"}, {"party": "9f4d204f-8781-4b8f-8d69-69418d1c83b9", "function": "kommunpolis", "percent": "25"}]','["kallar", "f\u00f6r anteckningar"]','','kommunchef','');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
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
CREATE TABLE communication_plan (
	record_id CHAR(32) NOT NULL, 
	owed_since DATE, 
	owed_within VARCHAR, 
	starts_on_text VARCHAR NOT NULL, 
	starts_on_first DATE, 
	starts_on_last DATE, 
	starts_on_basis VARCHAR, 
	ends_on_text VARCHAR NOT NULL, 
	ends_on_first DATE, 
	ends_on_last DATE, 
	ends_on_basis VARCHAR, 
	adopted_on DATE, 
	title VARCHAR NOT NULL, 
	goal VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	responsible VARCHAR NOT NULL, 
	fact_basis VARCHAR NOT NULL, 
	messages JSON NOT NULL, 
	audiences JSON NOT NULL, 
	PRIMARY KEY (record_id), 
	CONSTRAINT ck_communication_plan_starts_on CHECK (starts_on_first <= starts_on_last), 
	CONSTRAINT ck_communication_plan_ends_on CHECK (ends_on_first <= ends_on_last), 
	CONSTRAINT ck_communication_plan_starts_on_basis CHECK (starts_on_basis IS NULL OR starts_on_basis IN ('assumed', 'computed', 'stated')), 
	CONSTRAINT ck_communication_plan_ends_on_basis CHECK (ends_on_basis IS NULL OR ends_on_basis IN ('assumed', 'computed', 'stated')), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "communication_plan" VALUES('b5b0e81684da4837a238c0a305ef1f39','2026-03-10','P30D','',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-04-01','','','','','','["vi g\u00f6r det h\u00e4r"]','[{"reach": "external", "group": "boende", "channel": "webb"}]');
CREATE TABLE contact_list (
	record_id CHAR(32) NOT NULL, 
	owed_since DATE, 
	owed_within VARCHAR, 
	starts_on_text VARCHAR NOT NULL, 
	starts_on_first DATE, 
	starts_on_last DATE, 
	starts_on_basis VARCHAR, 
	ends_on_text VARCHAR NOT NULL, 
	ends_on_first DATE, 
	ends_on_last DATE, 
	ends_on_basis VARCHAR, 
	adopted_on DATE, 
	title VARCHAR NOT NULL, 
	contacts JSON NOT NULL, 
	PRIMARY KEY (record_id), 
	CONSTRAINT ck_contact_list_starts_on CHECK (starts_on_first <= starts_on_last), 
	CONSTRAINT ck_contact_list_ends_on CHECK (ends_on_first <= ends_on_last), 
	CONSTRAINT ck_contact_list_starts_on_basis CHECK (starts_on_basis IS NULL OR starts_on_basis IN ('assumed', 'computed', 'stated')), 
	CONSTRAINT ck_contact_list_ends_on_basis CHECK (ends_on_basis IS NULL OR ends_on_basis IN ('assumed', 'computed', 'stated')), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "contact_list" VALUES('781a7f0aafd54fd5845c18e43d0b5efb',NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-04-01','','[{"party": "771bb05d-ca54-46ef-99ca-ed9a1275a628", "function": "samordnare", "reached_at": "v\u00e4xeln"}]');
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
INSERT INTO "deadline" VALUES('33d89751aa46495289f443cac66a4535','term_begins_unsigned','2026-02-01','2026-01-30',3,0,'settled',5,NULL);
INSERT INTO "deadline" VALUES('33d89751aa46495289f443cac66a4535','begin','2026-02-01','2026-02-01',0,1,'settled',6,NULL);
INSERT INTO "deadline" VALUES('c0b1bd6ebaa743cfb0a8c9db108ebc27','picture_owed','2026-10-19','2026-10-19',3,0,'settled',8,NULL);
INSERT INTO "deadline" VALUES('0ecf2238109c4b5cb466adcfe76aab93','sub_agreement_owed','2026-10-19','2026-10-19',3,0,'settled',5,NULL);
INSERT INTO "deadline" VALUES('33d89751aa46495289f443cac66a4535','expire','2030-02-01','2030-02-01',2,1,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('33d89751aa46495289f443cac66a4535','main_agreement_ends','2030-01-31','2030-01-31',3,0,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('33d89751aa46495289f443cac66a4535','expire','2030-01-01','2030-01-01',2,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('33d89751aa46495289f443cac66a4535','main_agreement_ends','2029-12-31','2029-12-28',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('db6121ff50104aa8b49457c5788693fc','to_be_decided:purposes','2026-06-01','2026-06-01',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('c0b1bd6ebaa743cfb0a8c9db108ebc27','picture_to_be_updated','2028-03-02','2028-03-02',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('c09b888984f34964b940862a318d9c26','plan_to_be_followed_up','2028-03-02','2028-03-02',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('0ecf2238109c4b5cb466adcfe76aab93','term_begins_unsigned','2026-03-10','2026-03-10',3,0,'settled',5,NULL);
INSERT INTO "deadline" VALUES('0ecf2238109c4b5cb466adcfe76aab93','begin','2026-03-10','2026-03-10',0,1,'settled',6,NULL);
INSERT INTO "deadline" VALUES('b5b0e81684da4837a238c0a305ef1f39','communication_plan_owed','2026-04-09','2026-04-09',3,0,'settled',3,NULL);
INSERT INTO "deadline" VALUES('64e3591bfcdb426596d5be40d8bd394c','follow_up_plan_owed','2026-05-09','2026-05-08',3,0,'settled',3,NULL);
INSERT INTO "deadline" VALUES('0897c303580b4b7c9b4edcf16d8eb99f','action_plan_owed','2026-06-08','2026-06-08',3,0,'settled',3,NULL);
INSERT INTO "deadline" VALUES('0ecf2238109c4b5cb466adcfe76aab93','expire','2028-03-10','2028-03-10',1,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('0ecf2238109c4b5cb466adcfe76aab93','sub_agreement_ends','2028-03-09','2028-03-09',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('0897c303580b4b7c9b4edcf16d8eb99f','begin','2026-04-01','2026-04-01',0,1,'settled',4,NULL);
INSERT INTO "deadline" VALUES('0897c303580b4b7c9b4edcf16d8eb99f','end','2028-01-01','2028-01-01',1,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('0897c303580b4b7c9b4edcf16d8eb99f','annex_ends','2027-12-31','2027-12-30',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('b5b0e81684da4837a238c0a305ef1f39','begin','2026-04-01','2026-04-01',0,1,'settled',4,NULL);
INSERT INTO "deadline" VALUES('64e3591bfcdb426596d5be40d8bd394c','begin','2026-04-01','2026-04-01',0,1,'settled',4,NULL);
INSERT INTO "deadline" VALUES('64e3591bfcdb426596d5be40d8bd394c','end','2028-03-10','2028-03-10',1,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('64e3591bfcdb426596d5be40d8bd394c','annex_ends','2028-03-09','2028-03-09',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('5f9dbcec1a5e4c558931e180c4213d80','lay_out','2026-07-01','2026-07-01',0,1,'settled',2,NULL);
INSERT INTO "deadline" VALUES('e537a2908af4469d9f7d91bcb1b5c05e','lay_out','2027-01-01','2027-01-01',0,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('0c214c24b1a14b76b53bbc601e4e58c4','lay_out','2027-07-01','2027-07-01',0,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('ed0a586da8544dc8b4cb09bafcbbf750','lay_out','2028-01-01','2028-01-01',0,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('781a7f0aafd54fd5845c18e43d0b5efb','begin','2026-04-01','2026-04-01',0,1,'settled',3,NULL);
INSERT INTO "deadline" VALUES('2b4c81ee612b4f29ae0207a697bbcc87','meeting_to_be_held','2026-05-01','2026-04-30',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('219dd79690db4e26afda0071559d3309','activity_time_is_up','2026-09-30','2026-09-30',3,0,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('c962b208044045459a56544b7ba241ba','meeting_to_be_held','2026-06-01','2026-06-01',3,0,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('5f9dbcec1a5e4c558931e180c4213d80','round_to_be_concluded','2026-07-30','2026-07-30',3,0,'settled',3,NULL);
INSERT INTO "deadline" VALUES('8ced48d96929442e99f3ff61688c57f5','activity_time_is_up','2026-10-31','2026-10-30',3,0,'open',NULL,NULL);
CREATE TABLE follow_up (
	record_id CHAR(32) NOT NULL, 
	title VARCHAR NOT NULL, 
	aspect VARCHAR, 
	subject VARCHAR, 
	subject_id CHAR(32), 
	responsible VARCHAR NOT NULL, 
	follow_up_method VARCHAR NOT NULL, 
	finding VARCHAR NOT NULL, 
	commitments_kept JSON NOT NULL, 
	target VARCHAR NOT NULL, 
	counted INTEGER, 
	indicator VARCHAR NOT NULL, 
	direction VARCHAR, 
	baseline VARCHAR, 
	value VARCHAR, 
	extent VARCHAR, 
	changed_character VARCHAR, 
	control_area VARCHAR NOT NULL, 
	control_baseline VARCHAR, 
	control_value VARCHAR, 
	PRIMARY KEY (record_id), 
	CONSTRAINT ck_follow_up_aspect CHECK (aspect IS NULL OR aspect IN ('effect', 'process', 'production')), 
	CONSTRAINT ck_follow_up_subject CHECK (subject IS NULL OR subject IN ('action_plans', 'activity', 'agreement', 'communication_plan', 'organisation', 'picture_sources')), 
	CONSTRAINT ck_follow_up_direction CHECK (direction IS NULL OR direction IN ('higher', 'lower', 'none_wanted')), 
	CONSTRAINT ck_follow_up_extent CHECK (extent IS NULL OR extent IN ('fell', 'rose', 'unchanged', 'unknown')), 
	CONSTRAINT ck_follow_up_changed_character CHECK (changed_character IS NULL OR changed_character IN ('no', 'unknown', 'yes')), 
	CONSTRAINT ck_follow_up_counted CHECK (counted >= 0), 
	FOREIGN KEY(subject_id) REFERENCES record (id), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "follow_up" VALUES('5a1ca1deb9c24a2a9cd8cf8a4160ecc3','','process','agreement','0ecf2238109c4b5cb466adcfe76aab93','','','som planerat','[{"party": "771bb05d-ca54-46ef-99ca-ed9a1275a628", "kept": "partly", "remark": "ont om folk"}]','',NULL,'',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "follow_up" VALUES('33cc549933354f769b6a1490f5f30c56','','process','organisation',NULL,'','','färre rån','[]','',NULL,'',NULL,NULL,'21','fell','unknown','','30','29.5');
INSERT INTO "follow_up" VALUES('e4c92d1053c54d4e8179be764252324b','anmälda rån','effect','action_plans','0897c303580b4b7c9b4edcf16d8eb99f','','','','[]','',NULL,'anmälda rån','lower','34',NULL,NULL,NULL,'Skövde',NULL,NULL);
CREATE TABLE follow_up_plan (
	record_id CHAR(32) NOT NULL, 
	owed_since DATE, 
	owed_within VARCHAR, 
	starts_on_text VARCHAR NOT NULL, 
	starts_on_first DATE, 
	starts_on_last DATE, 
	starts_on_basis VARCHAR, 
	ends_on_text VARCHAR NOT NULL, 
	ends_on_first DATE, 
	ends_on_last DATE, 
	ends_on_basis VARCHAR, 
	adopted_on DATE, 
	title VARCHAR NOT NULL, 
	items JSON NOT NULL, 
	PRIMARY KEY (record_id), 
	CONSTRAINT ck_follow_up_plan_starts_on CHECK (starts_on_first <= starts_on_last), 
	CONSTRAINT ck_follow_up_plan_ends_on CHECK (ends_on_first <= ends_on_last), 
	CONSTRAINT ck_follow_up_plan_starts_on_basis CHECK (starts_on_basis IS NULL OR starts_on_basis IN ('assumed', 'computed', 'stated')), 
	CONSTRAINT ck_follow_up_plan_ends_on_basis CHECK (ends_on_basis IS NULL OR ends_on_basis IN ('assumed', 'computed', 'stated')), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "follow_up_plan" VALUES('64e3591bfcdb426596d5be40d8bd394c','2026-03-10','P60D','2026-04-01','2026-04-01','2026-04-01','stated','2028-03-09','2028-03-09','2028-03-09','stated','2026-04-01','','[{"subject": "organisation", "aspect": "process", "cadence": "half_yearly"}, {"subject": "action_plans", "aspect": "effect", "cadence": "half_yearly"}]');
CREATE TABLE forum (
	record_id CHAR(32) NOT NULL, 
	title VARCHAR NOT NULL, 
	forum_kind VARCHAR, 
	perspectives JSON NOT NULL, 
	goal VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	chair VARCHAR NOT NULL, 
	chair_rotates BOOLEAN, 
	members JSON NOT NULL, 
	cadence VARCHAR, 
	mandate_note VARCHAR NOT NULL, 
	PRIMARY KEY (record_id), 
	CONSTRAINT ck_forum_cadence CHECK (cadence IS NULL OR cadence IN ('every_fourth_year', 'every_second_week', 'every_second_year', 'every_third_year', 'half_yearly', 'monthly', 'per_tertial', 'quarterly', 'weekly', 'yearly')), 
	CONSTRAINT ck_forum_forum_kind CHECK (forum_kind IS NULL OR forum_kind IN ('other', 'preparatory', 'steering', 'strategic_council', 'working')), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "forum" VALUES('ef6e645ef44b454fb90e68d4ebe182c8','Styrgrupp','steering','["strategic"]','','','kommunchef',1,'[{"party": "771bb05d-ca54-46ef-99ca-ed9a1275a628", "function": "kommunchef"}, {"party": "9f4d204f-8781-4b8f-8d69-69418d1c83b9", "function": "omr\u00e5deschef"}]','monthly','');
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
INSERT INTO "function_holding" VALUES('195dd804b1df4082b50a64c7a0fb1ea4','771bb05dca5446ef99caed9a1275a628','coordinator','11fcbacec8984d10a7ae2bf099d5f14f','ordinary','2026-01-10',NULL);
CREATE TABLE history (
	record_id CHAR(32) NOT NULL, 
	seq INTEGER NOT NULL, 
	body VARCHAR NOT NULL, 
	prev VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, seq), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "history" VALUES('33d89751aa46495289f443cac66a4535',1,'{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["771bb05d-ca54-46ef-99ca-ed9a1275a628","9f4d204f-8781-4b8f-8d69-69418d1c83b9"],"priorities":["13def58bede968d769d110179e31d30a20f5368bd1aa20ac5ff71ae742d8beca","daa022d9945e78421d7700923ae125269d29ddb3a3cecfeb474fc0054399242a"],"purposes":["5d007122194da4d3670701249da172c3db721fbf781637d3485b5c2f4c40fd09"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"576e5cbed054fa6e0197e2b3313aa846cfbaa63a68c480b3b01b5fa7037ebd47"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":2,"on":"2026-01-10","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"33d89751-aa46-4952-89f4-43cac66a4535","recorded_at":"2026-01-10T04:50:44.215874+00:00","reference":"BORAS-2026","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','0deda784d2029123f5dc2306db1ed64a3c7b962fc6abac360960e943e4005a6b');
INSERT INTO "history" VALUES('db6121ff50104aa8b49457c5788693fc',1,'{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["610c3b53-e3f3-495d-9151-940c40d675a9","f355c718-a586-41df-847b-87d2d14c6802"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":2,"on":"2026-01-10","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"db6121ff-5010-4aa8-b494-57c5788693fc","recorded_at":"2026-01-10T04:50:44.215874+00:00","reference":"TANUM-2026","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','6f49c5a247430163481678d6f68892cd951c60e14e0fb44a48c5f7d8b103000a');
INSERT INTO "history" VALUES('a35dad1088554e51af92bebe2c9af341',1,'{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["771bb05d-ca54-46ef-99ca-ed9a1275a628","9f4d204f-8781-4b8f-8d69-69418d1c83b9"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":2,"on":"2020-12-31","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"a35dad10-8855-4e51-af92-bebe2c9af341","recorded_at":"2026-01-10T04:50:44.215874+00:00","reference":"BORAS-2021","seq":1,"today":"2026-01-10"}','0000000000000000000000000000000000000000000000000000000000000000','e6523f831e68c15d8c28b6b2d03a17a9229205f64f9adf3df0344d4d992068f2');
INSERT INTO "history" VALUES('33d89751aa46495289f443cac66a4535',2,'{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"2e3f8bf45b4892b84bddda5524de76a916f66626a56d50aa641e08b5736d5392","record":"33d89751-aa46-4952-89f4-43cac66a4535","recorded_at":"2026-01-10T04:50:44.215874+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}','0deda784d2029123f5dc2306db1ed64a3c7b962fc6abac360960e943e4005a6b','d7054eeaadfdb2e448513ca78818fa590cafde14e9ec87d82197f5bf92e0320d');
INSERT INTO "history" VALUES('33d89751aa46495289f443cac66a4535',3,'{"acts":[{"capacity":"ordinary","function":"e0e20c847932e4fcf2e6f0c6fd32789fd9fce38899481e07037d709aab8ce57e","item":"28ae57099517f8d5ba386384ce735ee3d225a13889c0ac5288b54c7f5d2b8001","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"771bb05d-ca54-46ef-99ca-ed9a1275a628"}],"decider":{"evidence":"ffb884bbb30136dd20fc62a85764899a9c442c59fe295d2bda4276e1fa5a64c5","function":"c71ca221150e78d6b86fc701b986ac90ce070f727b321cacdc461f64c304f835","unit":"771bb05d-ca54-46ef-99ca-ed9a1275a628"},"kind":"changed","on":"2026-01-12","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"33d89751-aa46-4952-89f4-43cac66a4535","recorded_at":"2026-01-20T04:50:44.898829+00:00","seq":3,"today":"2026-01-20"}','d7054eeaadfdb2e448513ca78818fa590cafde14e9ec87d82197f5bf92e0320d','58608a3bccaa233c7c7eab30f4d456343658dcc8a86ab742c12c7f7731646d95');
INSERT INTO "history" VALUES('33d89751aa46495289f443cac66a4535',4,'{"acts":[{"capacity":"ordinary","function":"2ee85d749cfda7f2e203140927ca7861217edaeb350f8630b4928c4fa9d9f1f5","item":"d5998580c45853939a8d133dc15b6db2d165fdd90fa061e4066dec4698dabbbb","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"9f4d204f-8781-4b8f-8d69-69418d1c83b9"}],"decider":{"evidence":"c58b2271cd8f1c640535fbf9aed07cc342200340abc3bc4682a16882ab4b5282","function":"1949a8159f1f31b437219c94eb52d444b2e208984de8028b85b916a071f2c654","unit":"9f4d204f-8781-4b8f-8d69-69418d1c83b9"},"kind":"changed","on":"2026-01-19","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"33d89751-aa46-4952-89f4-43cac66a4535","recorded_at":"2026-01-20T04:50:44.898829+00:00","seq":4,"today":"2026-01-20"}','58608a3bccaa233c7c7eab30f4d456343658dcc8a86ab742c12c7f7731646d95','d974ebadcec07eefdf274fb7bd0fd2872965580b672b1bc89f5fd939b474c1ca');
INSERT INTO "history" VALUES('33d89751aa46495289f443cac66a4535',5,'{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"33d89751-aa46-4952-89f4-43cac66a4535","recorded_at":"2026-01-20T04:50:44.898829+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}','d974ebadcec07eefdf274fb7bd0fd2872965580b672b1bc89f5fd939b474c1ca','2fb1b41bf80b1cfa81d98e0a070d03776bb7596eb3cdc0e61dec76898369d4c3');
INSERT INTO "history" VALUES('c0b1bd6ebaa743cfb0a8c9db108ebc27',1,'{"cause":["33d89751-aa46-4952-89f4-43cac66a4535",5],"changes":{"owed_since":"2026-01-19","owed_within":"P9M","parent_id":"33d89751-aa46-4952-89f4-43cac66a4535"},"dest":"planned","kind":"moved","machine":"problem_picture","machine_version":1,"on":"2026-01-19","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"c0b1bd6e-baa7-43cf-b0a8-c9db108ebc27","recorded_at":"2026-01-20T04:50:44.898829+00:00","reference":"BORAS-2026/PICTURE","seq":1,"today":"2026-01-20","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','ad4bc2fcea18c0d4cd824b35f9d73cee1a1cff336f830986394a4b61eb15cdf3');
INSERT INTO "history" VALUES('0ecf2238109c4b5cb466adcfe76aab93',1,'{"cause":["33d89751-aa46-4952-89f4-43cac66a4535",5],"changes":{"areas":["1490"],"ends_with_parent":false,"owed_since":"2026-01-19","owed_within":"P9M","parent_id":"33d89751-aa46-4952-89f4-43cac66a4535","parties":["771bb05d-ca54-46ef-99ca-ed9a1275a628","9f4d204f-8781-4b8f-8d69-69418d1c83b9"]},"dest":"draft","kind":"moved","machine":"sub_agreement","machine_version":2,"on":"2026-01-19","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"0ecf2238-109c-4b5c-b466-adcfe76aab93","recorded_at":"2026-01-20T04:50:44.898829+00:00","reference":"BORAS-2026/SUB","seq":1,"today":"2026-01-20","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','6579e1c55e4591306d985f5baa6ea013d127f30125c7bc46f35d7b6ef79bf735');
INSERT INTO "history" VALUES('33d89751aa46495289f443cac66a4535',6,'{"dest":"active","kind":"moved","on":"2026-02-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"33d89751-aa46-4952-89f4-43cac66a4535","recorded_at":"2026-03-01T04:50:45.067991+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}','2fb1b41bf80b1cfa81d98e0a070d03776bb7596eb3cdc0e61dec76898369d4c3','5ae9721667d3f6be4a03ed807d4c373a0bd55c1be504765dbcd7ab4f63aa0b5d');
INSERT INTO "history" VALUES('33d89751aa46495289f443cac66a4535',7,'{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["771bb05d-ca54-46ef-99ca-ed9a1275a628","9f4d204f-8781-4b8f-8d69-69418d1c83b9"],"priorities":["13def58bede968d769d110179e31d30a20f5368bd1aa20ac5ff71ae742d8beca","daa022d9945e78421d7700923ae125269d29ddb3a3cecfeb474fc0054399242a"],"purposes":["5d007122194da4d3670701249da172c3db721fbf781637d3485b5c2f4c40fd09"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"576e5cbed054fa6e0197e2b3313aa846cfbaa63a68c480b3b01b5fa7037ebd47"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"3f4502cc4a81054c0023e3fcd3684fbb9523e4aa103df8883e3fe192127f5305","record":"33d89751-aa46-4952-89f4-43cac66a4535","recorded_at":"2026-03-01T04:50:45.067991+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}','5ae9721667d3f6be4a03ed807d4c373a0bd55c1be504765dbcd7ab4f63aa0b5d','5ef1e61d1d0530c753ebb20eb6dbcfc925d6f6631d2495ceab2db26f739ed7f3');
INSERT INTO "history" VALUES('db6121ff50104aa8b49457c5788693fc',2,'{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"db6121ff-5010-4aa8-b494-57c5788693fc","recorded_at":"2026-03-01T04:50:45.067991+00:00","seq":2,"today":"2026-03-01"}','6f49c5a247430163481678d6f68892cd951c60e14e0fb44a48c5f7d8b103000a','b4aac10236103a13fe8971bd37e1b8603e6600241cec0b04acf521c6229aa8b7');
INSERT INTO "history" VALUES('c0b1bd6ebaa743cfb0a8c9db108ebc27',2,'{"changes":{"legal_purpose":"both","method":"joint_from_start","title":"e88cefb635523413b75afba26a9bffb1c0ceb44392d98253261c10aa2d68cbeb"},"dest":"gathering","kind":"moved","on":"2026-03-02","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"e7e804cb2874bb35e221f570caf71ab87055c5acdfe5d8c02fb3a92a99f2effb","record":"c0b1bd6e-baa7-43cf-b0a8-c9db108ebc27","recorded_at":"2026-03-02T04:50:45.346156+00:00","seq":2,"source":"planned","today":"2026-03-02","trigger":"gather"}','ad4bc2fcea18c0d4cd824b35f9d73cee1a1cff336f830986394a4b61eb15cdf3','c8a83d7a35b695749cdae033c82b97078dd57b09e63045a0266ff346cf71bb08');
INSERT INTO "history" VALUES('c0b1bd6ebaa743cfb0a8c9db108ebc27',3,'{"changes":{"analysis":"57337e1af9964ba73a98fe6595decd5d4eafc56216fbd09be04e974afdffee1e","groups_reached":["young"],"mapping":"08dbde6625854db80760e8f1423809f576dbd32286a7c170f2bfafc2cb37aaa7","problems":[{"character":"long_term","name":"4c6822da72259dfcd6153e58c8174302d7099a1a7faf1e1876d0d00a47f86a07"},{"character":"temporary","name":"d595f6a427d791980891ff12b691773b6d01546955a5b7a53cdc4bac4239fe21"}],"process":"9fb50170d082ee71611ab23f55951d78b8f7e162cc8c17951149fe20f9bb6848","reviews":[{"note":"2c8e8217d1b10e54dc5383633d1fcb724215c7ccfdb5807f6b8ceb5568d6d7f2","subject":"youth"}],"sources":[{"kind":"crime_statistics","period":"f8d888ee26f44eddc9401841ee267e79af1d110c9c09e7f0d1fb4f721384f066","title":"19377c6f518327fda7935c2026fba99e5ef3cac94e7b27e1c313e7b1c26108fb"},{"kind":"safety_survey","title":"7ac2cfe890d65b6b9c9196a56eb35122f70840d45ecc1749dca4c65982bdd46d"}]},"dest":"gathering","kind":"moved","on":"2026-03-02","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"c0fbde620325a3c9d0c6f47fd170c43c100a092a091717f5689d988cc7065116","record":"c0b1bd6e-baa7-43cf-b0a8-c9db108ebc27","recorded_at":"2026-03-02T04:50:45.346156+00:00","seq":3,"source":"gathering","today":"2026-03-02","trigger":"fill_in"}','c8a83d7a35b695749cdae033c82b97078dd57b09e63045a0266ff346cf71bb08','e74f082229c7209dc00620abebcab4320a76d265e313788b3de0ee411624885b');
INSERT INTO "history" VALUES('c0b1bd6ebaa743cfb0a8c9db108ebc27',4,'{"dest":"drafted","kind":"moved","on":"2026-03-02","passed":["has_the_three_parts"],"principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"603e373b6ca063dbefd1285a2ae3c119d94b422c4ea75c4b646f8ac013930126","record":"c0b1bd6e-baa7-43cf-b0a8-c9db108ebc27","recorded_at":"2026-03-02T04:50:45.346156+00:00","seq":4,"source":"gathering","today":"2026-03-02","trigger":"draft","voids":["accepted"]}','e74f082229c7209dc00620abebcab4320a76d265e313788b3de0ee411624885b','3b738d77001951271b5f3310b3706e7f7e66519ba2cb843ac832246c556a2742');
INSERT INTO "history" VALUES('c0b1bd6ebaa743cfb0a8c9db108ebc27',5,'{"acts":[{"capacity":"ordinary","function":"21f9984630f038cf22b3e5401a2bbf6f85eb449d2292eca43359c3e93b5b8eca","kind":"accepted","on":{"first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"unit":"771bb05d-ca54-46ef-99ca-ed9a1275a628"}],"decider":{"function":"4bcf246b6be7cd82537fdb1364174fbcaa5cbde2d6533ad13d37233d0065de57","unit":"771bb05d-ca54-46ef-99ca-ed9a1275a628"},"kind":"changed","on":"2026-03-02","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"c0b1bd6e-baa7-43cf-b0a8-c9db108ebc27","recorded_at":"2026-03-02T04:50:45.346156+00:00","seq":5,"today":"2026-03-02"}','3b738d77001951271b5f3310b3706e7f7e66519ba2cb843ac832246c556a2742','24d1691b6d24c05b704d04177748d007065498d61169c0dc40a90e97903a2380');
INSERT INTO "history" VALUES('c0b1bd6ebaa743cfb0a8c9db108ebc27',6,'{"acts":[{"capacity":"ordinary","function":"9b3473efea678325aeecff9e0ae86acafca7ac561fcef826d16b160d22e3629e","kind":"accepted","on":{"first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"remark":"64e4e8a3d740f3d8f9622751bb9db22838a6a7ef644b6022298ac2e9126fcfef","unit":"9f4d204f-8781-4b8f-8d69-69418d1c83b9"}],"decider":{"function":"1fad66c2da3685c0c21e3b6fecf75b812862af3beeb2234c9fb06adf5682b252","unit":"9f4d204f-8781-4b8f-8d69-69418d1c83b9"},"kind":"changed","on":"2026-03-02","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"c0b1bd6e-baa7-43cf-b0a8-c9db108ebc27","recorded_at":"2026-03-02T04:50:45.346156+00:00","seq":6,"today":"2026-03-02"}','24d1691b6d24c05b704d04177748d007065498d61169c0dc40a90e97903a2380','b243e7a937e4b70ef8455faba3959ef4bc10d83d96426a90804daa70a47b0d22');
INSERT INTO "history" VALUES('c0b1bd6ebaa743cfb0a8c9db108ebc27',7,'{"changes":{"updated_on":"2026-03-02"},"dest":"accepted","kind":"moved","on":"2026-03-02","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"c0b1bd6e-baa7-43cf-b0a8-c9db108ebc27","recorded_at":"2026-03-02T04:50:45.346156+00:00","seq":7,"source":"drafted","today":"2026-03-02","trigger":"accept"}','b243e7a937e4b70ef8455faba3959ef4bc10d83d96426a90804daa70a47b0d22','c72e57c1e7925f707d2da018b91e6ca351fa6d6cd6e3074c423944cb8d79d016');
INSERT INTO "history" VALUES('c0b1bd6ebaa743cfb0a8c9db108ebc27',8,'{"changes":{"prioritised_on":"2026-03-02","problems":[{"character":"long_term","name":"de1de39360bb7b4808eb8d33ec0cf5f3de2292d668449d555f38e8c1b3cd3be1","prioritised":"yes"},{"character":"temporary","name":"efcb236b8564a119c4caef5d3cc3c1ac17501f91829ade32ca05581c5b387553","prioritised":"no"}]},"dest":"prioritised","kind":"moved","on":"2026-03-02","passed":["three_subjects_were_reviewed"],"principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"8a297c12340b6c5382002df3f2e8776a80f496259279bfebfb4460c5dc731e4d","record":"c0b1bd6e-baa7-43cf-b0a8-c9db108ebc27","recorded_at":"2026-03-02T04:50:45.346156+00:00","seq":8,"source":"accepted","today":"2026-03-02","trigger":"prioritise"}','c72e57c1e7925f707d2da018b91e6ca351fa6d6cd6e3074c423944cb8d79d016','aebb56a40d7c474ee91b6fb8e51376a95193c6d31260505ba24e8b0ff940db6d');
INSERT INTO "history" VALUES('c09b888984f34964b940862a318d9c26',1,'{"changes":{"parties":["771bb05d-ca54-46ef-99ca-ed9a1275a628"],"title":"2fb8177fb12e229b94a2c17f2b9ec5cfe3ad5749aee3ffbeb68f21413c1ed9da"},"dest":"draft","kind":"moved","machine":"municipal_plan","machine_version":1,"on":"2026-03-02","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"c09b8889-84f3-4964-b940-862a318d9c26","recorded_at":"2026-03-02T04:50:45.346156+00:00","reference":"BORAS-PLAN","seq":1,"today":"2026-03-02","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','5bb68fa87637ed3eb656c1c3dc6965328569e2a8cb0ce00f96b16a49b66e6354');
INSERT INTO "history" VALUES('c09b888984f34964b940862a318d9c26',2,'{"changes":{"decided_by":"826188cbea76032d98c491f093a7ce3ea62cd0a63b096f6334d3573f5c5a2f2e","decided_on":{"basis":"stated","first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"paragraph":"ae70a116b694c1e6cd142905481d6bd8465e0c655daa839aa2fb7e61f5527188","picture_id":"c0b1bd6e-baa7-43cf-b0a8-c9db108ebc27"},"dest":"decided","kind":"moved","on":"2026-03-02","passed":["the_decision_can_be_found"],"principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"0cb1e9f25f00835296c342da5db881f241009e53979d708962d1e76180bbe51e","record":"c09b8889-84f3-4964-b940-862a318d9c26","recorded_at":"2026-03-02T04:50:45.346156+00:00","seq":2,"source":"draft","today":"2026-03-02","trigger":"decide"}','5bb68fa87637ed3eb656c1c3dc6965328569e2a8cb0ce00f96b16a49b66e6354','e430aa9023827d556f30750394d819d303894265c8fbc73a9b5eba9eb419a331');
INSERT INTO "history" VALUES('0ecf2238109c4b5cb466adcfe76aab93',2,'{"changes":{"annex_decider":"ec76e6c64d851298ead04e48c08f30920385e3c8e10159e6a7dbb6b6de673e04","coordination":[{"function":"24eaf11a7f21a0c555f0162ed83c2900e3d6df0d8f28ad4729e28a8d7d3f90af","party":"771bb05d-ca54-46ef-99ca-ed9a1275a628","percent":"50"},{"function":"e9b37f098b1e18de2b4fe8f8bfab35aab0e25aa882bd86d279f36d0d0764cec2","party":"9f4d204f-8781-4b8f-8d69-69418d1c83b9","percent":"25"}],"coordination_tasks":["90db5bb198cf5adf92ed6bf3ec11d5dc318ed18320053f8a83316c0331c3cf84","2a37f44c5cf015c988b64c727199b1d6ae7206e5ccaecad5d59a7d73e9496f5c"],"ends_on":{"basis":"stated","first":"2028-03-09","last":"2028-03-09","text":"2028-03-09"},"priorities":["25c3a6d3f8f4cf1f958f842bc2f355ae4ce36c5a4a9551f457c185352045773f"],"purposes":["8fe13ae8cc6fec4ac29dbc9d48e178e584d6b8f20753413540081e8d65cdd027"],"starts_on":{"basis":"stated","first":"2026-03-10","last":"2026-03-10","text":"2026-03-10"},"title":"a52e347e89c99db622a4b43786e8f54c4e393c98a1035a5d0221a6ef818f871c"},"dest":"draft","kind":"moved","on":"2026-03-10","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"bacf0aecf999ba1ed6b261cf5a4e287591667598c42331dc3ab20200aff30b3a","record":"0ecf2238-109c-4b5c-b466-adcfe76aab93","recorded_at":"2026-03-10T04:50:45.854682+00:00","seq":2,"source":"draft","today":"2026-03-10","trigger":"fill_in"}','6579e1c55e4591306d985f5baa6ea013d127f30125c7bc46f35d7b6ef79bf735','febec798bbb8516d1ed603cc7611c526885ec1b8fa43d0e247fcf7609f3a4e7f');
INSERT INTO "history" VALUES('0ecf2238109c4b5cb466adcfe76aab93',3,'{"acts":[{"capacity":"ordinary","function":"307c010b8a5ed8ce055d407ce1e76362d39c709aee07f6339ed287310c76a334","item":"210782ec631801ab20e7ac17537652d643939655509c5978c518c30bab7fac39","kind":"signed","on":{"first":"2026-03-09","last":"2026-03-09","text":"2026-03-09"},"unit":"771bb05d-ca54-46ef-99ca-ed9a1275a628"}],"decider":{"evidence":"4613234e082ef37b5f57b2dd0e00106f1b0e8dec6369d5573df035e83c3c04f2","function":"f84cf19630b262fc453fd43eaa56163d4acee776b1721a6ca45f28ac250580b9","unit":"771bb05d-ca54-46ef-99ca-ed9a1275a628"},"kind":"changed","on":"2026-03-10","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"0ecf2238-109c-4b5c-b466-adcfe76aab93","recorded_at":"2026-03-10T04:50:45.854682+00:00","seq":3,"today":"2026-03-10"}','febec798bbb8516d1ed603cc7611c526885ec1b8fa43d0e247fcf7609f3a4e7f','c017fbfee0cde1c8d996c9716ff3117ba2271eb4ff53ca13ec79c920e15fa47c');
INSERT INTO "history" VALUES('0ecf2238109c4b5cb466adcfe76aab93',4,'{"acts":[{"capacity":"ordinary","function":"551ae37c0871c6f0c14242a36e134790eed7657098371e0723115c2ef26bfabe","item":"dba008801724c810f8d736fac271f256c8b852477b35795fa644fc0d983ea5e3","kind":"signed","on":{"first":"2026-03-10","last":"2026-03-10","text":"2026-03-10"},"unit":"9f4d204f-8781-4b8f-8d69-69418d1c83b9"}],"decider":{"evidence":"9c40f241d59f6acf10940f25a473fdb83566b6fe82b4a0302912ea8004275ba3","function":"c0fa99ddda91c08fb3b4b03e9c8595c2e49dfbe9bd3f4f87e27e698f263a3f7f","unit":"9f4d204f-8781-4b8f-8d69-69418d1c83b9"},"kind":"changed","on":"2026-03-10","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"0ecf2238-109c-4b5c-b466-adcfe76aab93","recorded_at":"2026-03-10T04:50:45.854682+00:00","seq":4,"today":"2026-03-10"}','c017fbfee0cde1c8d996c9716ff3117ba2271eb4ff53ca13ec79c920e15fa47c','819e35ff087fa453a071770c02b264d59ebe5823a2e689bf16717de80f18e3a3');
INSERT INTO "history" VALUES('0ecf2238109c4b5cb466adcfe76aab93',5,'{"dest":"signed","kind":"moved","on":"2026-03-10","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"0ecf2238-109c-4b5c-b466-adcfe76aab93","recorded_at":"2026-03-10T04:50:45.854682+00:00","seq":5,"source":"draft","today":"2026-03-10","trigger":"sign"}','819e35ff087fa453a071770c02b264d59ebe5823a2e689bf16717de80f18e3a3','ba333af24a34a7dd831b2fc3d69a68629b77fec417fe9d91864ced002a8cb8b3');
INSERT INTO "history" VALUES('b5b0e81684da4837a238c0a305ef1f39',1,'{"cause":["0ecf2238-109c-4b5c-b466-adcfe76aab93",5],"changes":{"owed_since":"2026-03-10","owed_within":"P30D","parent_id":"0ecf2238-109c-4b5c-b466-adcfe76aab93"},"dest":"draft","kind":"moved","machine":"communication_plan","machine_version":1,"on":"2026-03-10","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"b5b0e816-84da-4837-a238-c0a305ef1f39","recorded_at":"2026-03-10T04:50:45.854682+00:00","reference":"BORAS-2026/SUB/COMM","seq":1,"today":"2026-03-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','1e418c85781d43a81918b2da25370c8b58d438228aafbaf5d3d89cc2230392c6');
INSERT INTO "history" VALUES('64e3591bfcdb426596d5be40d8bd394c',1,'{"cause":["0ecf2238-109c-4b5c-b466-adcfe76aab93",5],"changes":{"owed_since":"2026-03-10","owed_within":"P60D","parent_id":"0ecf2238-109c-4b5c-b466-adcfe76aab93"},"dest":"draft","kind":"moved","machine":"follow_up_plan","machine_version":1,"on":"2026-03-10","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"64e3591b-fcdb-4265-96d5-be40d8bd394c","recorded_at":"2026-03-10T04:50:45.854682+00:00","reference":"BORAS-2026/SUB/FOLLOWUP","seq":1,"today":"2026-03-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','87615b98ca992b4f0832c302cc30c04a1e58d2aa564eb7393477c31024ae6337');
INSERT INTO "history" VALUES('0897c303580b4b7c9b4edcf16d8eb99f',1,'{"cause":["0ecf2238-109c-4b5c-b466-adcfe76aab93",5],"changes":{"owed_since":"2026-03-10","owed_within":"P90D","parent_id":"0ecf2238-109c-4b5c-b466-adcfe76aab93","priority":"9f3f16ab95d889d7513864d60684dce385f91cecef01f4b848fa7b1a519bb4b2","title":"783d499a50e77c4226f67ec2e4f387ceae00ac8d874629e2e60486ff088c893b"},"dest":"draft","kind":"moved","machine":"action_plan","machine_version":1,"on":"2026-03-10","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"0897c303-580b-4b7c-9b4e-dcf16d8eb99f","recorded_at":"2026-03-10T04:50:45.854682+00:00","reference":"BORAS-2026/SUB/PLAN-1","seq":1,"today":"2026-03-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','859c334ee38961c09a19130cfc12c3abfb7c3f3b12f2bc00e9d78d075bc7d7ec');
INSERT INTO "history" VALUES('0ecf2238109c4b5cb466adcfe76aab93',6,'{"dest":"active","kind":"moved","on":"2026-03-10","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"0ecf2238-109c-4b5c-b466-adcfe76aab93","recorded_at":"2026-03-10T04:50:45.854682+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-03-10","rule":"begin"},"today":"2026-03-10","trigger":"begin"}','ba333af24a34a7dd831b2fc3d69a68629b77fec417fe9d91864ced002a8cb8b3','4e5f0aa199d3374e0e31cbf6e875ef7a9e060291497819fd1ae4457c352276c7');
INSERT INTO "history" VALUES('0897c303580b4b7c9b4edcf16d8eb99f',2,'{"changes":{"commitments":[{"commitment":"eb39d371ccf41884973e314f63dc9fb6636a48ab00d1d2689ba939292ae3e9b7","party":"771bb05d-ca54-46ef-99ca-ed9a1275a628","responsible":"94036fdc426a327406d117f79a0f7041b750cd0a2cbd2c104a51f22358cf13d3"}],"ends_on":{"basis":"stated","first":"2027-12-31","last":"2027-12-31","text":"2027-12-31"},"goal":"596554ef90ce2f179486a465f6bf0d9144831c9f665a48dfdf30183950ac0277","indicators":[{"baseline":"34","baseline_period":"a14502104f87872181ccf9275511490bbe6e67db9c71ca6aff5c3cbe6827600c","control_area":"cbcdad5a1ce6bc2ee19040700b3695c25b1f91a71c796937a9af7165f7c2aae7","direction":"lower","name":"70cd9263b3818527b62c92ef74d312fb6afccf7ca1d259adc748220869c95b3e"}],"starts_on":{"basis":"assumed","first":"2026-04-01","last":"2026-04-30","text":"2026-04"}},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"fc1f2494643003178844d6afea544907ae8ab1bdab5511755765fcd68a73cc56","record":"0897c303-580b-4b7c-9b4e-dcf16d8eb99f","recorded_at":"2026-04-01T04:50:46.156978+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}','859c334ee38961c09a19130cfc12c3abfb7c3f3b12f2bc00e9d78d075bc7d7ec','9f5df8b68f198a5c0d4571ecfb5a68fb89f0bd947229eb8b047b316a91e82924');
INSERT INTO "history" VALUES('b5b0e81684da4837a238c0a305ef1f39',2,'{"changes":{"audiences":[{"channel":"f905b0c12c7d8e396b153f64b5c51e0d0214946372636d638ec28d2a679af84f","group":"d9f2c4726524cdf98693399315d700d0d0a84fb06b80119a2d1043b0df85577c","reach":"external"}],"messages":["7ff684d8dc7d6ddfef3915f1d89feacaa34e7d2ff8f367154f721176a3356a2a"]},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"920a7a491a31cc98032c586851e418e1194366b77c2cbd8fa8c5f64cfbddfba0","record":"b5b0e816-84da-4837-a238-c0a305ef1f39","recorded_at":"2026-04-01T04:50:46.156978+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}','1e418c85781d43a81918b2da25370c8b58d438228aafbaf5d3d89cc2230392c6','ccded08c491382a5df055058c79a86c042b290e5526a04a57304867406b28ada');
INSERT INTO "history" VALUES('64e3591bfcdb426596d5be40d8bd394c',2,'{"changes":{"ends_on":{"basis":"stated","first":"2028-03-09","last":"2028-03-09","text":"2028-03-09"},"items":[{"aspect":"process","cadence":"half_yearly","subject":"organisation"},{"aspect":"effect","cadence":"half_yearly","subject":"action_plans"}],"starts_on":{"basis":"stated","first":"2026-04-01","last":"2026-04-01","text":"2026-04-01"}},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"1818ec99a5fa40caa4c98dbcbc69e15306f8642095fe062d9c84df9f4574d456","record":"64e3591b-fcdb-4265-96d5-be40d8bd394c","recorded_at":"2026-04-01T04:50:46.156978+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}','87615b98ca992b4f0832c302cc30c04a1e58d2aa564eb7393477c31024ae6337','e65a1ac93c95a44dca82761d0becd23a545be3a2dad3bcdb7e9697725e1c998a');
INSERT INTO "history" VALUES('781a7f0aafd54fd5845c18e43d0b5efb',1,'{"changes":{"contacts":[{"function":"5e02c92b14c7eea419e371446dba6dbf88fe6484245aab4f8adcd5f55046f412","party":"771bb05d-ca54-46ef-99ca-ed9a1275a628","reached_at":"9430835364d87ee05c61d34dd7c16e2df42889ac665feb4a3bfe8b305773f1b8"}],"parent_id":"0ecf2238-109c-4b5c-b466-adcfe76aab93"},"dest":"draft","kind":"moved","machine":"contact_list","machine_version":1,"on":"2026-04-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"781a7f0a-afd5-4fd5-845c-18e43d0b5efb","recorded_at":"2026-04-01T04:50:46.156978+00:00","reference":"BORAS-2026/SUB/CONTACTS","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','61798379e73b88d78513a7eefa25bb988e5bb9f796d13b1d782677e2afd34bb1');
INSERT INTO "history" VALUES('0897c303580b4b7c9b4edcf16d8eb99f',3,'{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["states_goal_and_purpose","names_who_is_responsible","states_each_partys_commitment","states_its_financing","the_agreed_function_decides"],"principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"75bd1c0c99483dc9d49d566d91f075d9f4886f87b410f042e66caf32ff2ecba2","record":"0897c303-580b-4b7c-9b4e-dcf16d8eb99f","recorded_at":"2026-04-01T04:50:46.156978+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}','9f5df8b68f198a5c0d4571ecfb5a68fb89f0bd947229eb8b047b316a91e82924','db044f541cc261492a288deb0f501641f1aed1e7a39f798fec8a78092bc0894b');
INSERT INTO "history" VALUES('0897c303580b4b7c9b4edcf16d8eb99f',4,'{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"0897c303-580b-4b7c-9b4e-dcf16d8eb99f","recorded_at":"2026-04-01T04:50:46.156978+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}','db044f541cc261492a288deb0f501641f1aed1e7a39f798fec8a78092bc0894b','3f64b21ff5dd8765fbce8444899373bd6b1effc6ce0f0ff484186c4f86b09a1f');
INSERT INTO "history" VALUES('b5b0e81684da4837a238c0a305ef1f39',3,'{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["says_what_is_told","the_agreed_function_decides"],"principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"fa33dba8553a07b27cec435acbfd997a4c3994249ccc8f2deef3b440b9111643","record":"b5b0e816-84da-4837-a238-c0a305ef1f39","recorded_at":"2026-04-01T04:50:46.156978+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}','ccded08c491382a5df055058c79a86c042b290e5526a04a57304867406b28ada','a7b6c2970ead1e6757ac40476246648c5f60f4ab253d1526ebe6009301a8d295');
INSERT INTO "history" VALUES('b5b0e81684da4837a238c0a305ef1f39',4,'{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"b5b0e816-84da-4837-a238-c0a305ef1f39","recorded_at":"2026-04-01T04:50:46.156978+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}','a7b6c2970ead1e6757ac40476246648c5f60f4ab253d1526ebe6009301a8d295','6a7c5db8b2866f306bdb5d348cfc11710386995d4a9d18fb28cf426e7c7d7c57');
INSERT INTO "history" VALUES('64e3591bfcdb426596d5be40d8bd394c',3,'{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["follows_up_the_four_subjects","says_how_by_whom_and_how_often","keeps_the_three_kinds_apart","the_agreed_function_decides"],"principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"78089319d46b7f38077ac508eb69da2cbe991f251a70f56122dff90907588cc3","record":"64e3591b-fcdb-4265-96d5-be40d8bd394c","recorded_at":"2026-04-01T04:50:46.156978+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}','e65a1ac93c95a44dca82761d0becd23a545be3a2dad3bcdb7e9697725e1c998a','53e518297f14ada86e9a3abe2765686b45875b8a8820622cb9d21d908668af5a');
INSERT INTO "history" VALUES('64e3591bfcdb426596d5be40d8bd394c',4,'{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"64e3591b-fcdb-4265-96d5-be40d8bd394c","recorded_at":"2026-04-01T04:50:46.156978+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}','53e518297f14ada86e9a3abe2765686b45875b8a8820622cb9d21d908668af5a','2450c0c5118814279c6c8b8c81d8476be7f0116a58e74f357cdccc0ca2871790');
INSERT INTO "history" VALUES('5f9dbcec1a5e4c558931e180c4213d80',1,'{"cause":["64e3591b-fcdb-4265-96d5-be40d8bd394c",4],"changes":{"conclude_by":"2026-07-30","parent_id":"0ecf2238-109c-4b5c-b466-adcfe76aab93","period":"2026-H1","period_ends_on":"2026-06-30","period_starts_on":"2026-01-01","plan_id":"64e3591b-fcdb-4265-96d5-be40d8bd394c"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"5f9dbcec-1a5e-4c55-8931-e180c4213d80","recorded_at":"2026-04-01T04:50:46.156978+00:00","reference":"BORAS-2026/SUB/2026-H1","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','2d0c9d2a48b5408d0525264ba7a010abf62e7a8087ecd22752f00bf92e0d3feb');
INSERT INTO "history" VALUES('e537a2908af4469d9f7d91bcb1b5c05e',1,'{"cause":["64e3591b-fcdb-4265-96d5-be40d8bd394c",4],"changes":{"conclude_by":"2027-01-31","parent_id":"0ecf2238-109c-4b5c-b466-adcfe76aab93","period":"2026-H2","period_ends_on":"2026-12-31","period_starts_on":"2026-07-01","plan_id":"64e3591b-fcdb-4265-96d5-be40d8bd394c"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"e537a290-8af4-469d-9f7d-91bcb1b5c05e","recorded_at":"2026-04-01T04:50:46.156978+00:00","reference":"BORAS-2026/SUB/2026-H2","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','04b8c41d4cdb34eb2a85da633c18bd8e7d882dd585a7e1f641aabc0b747ff234');
INSERT INTO "history" VALUES('0c214c24b1a14b76b53bbc601e4e58c4',1,'{"cause":["64e3591b-fcdb-4265-96d5-be40d8bd394c",4],"changes":{"conclude_by":"2027-07-30","parent_id":"0ecf2238-109c-4b5c-b466-adcfe76aab93","period":"2027-H1","period_ends_on":"2027-06-30","period_starts_on":"2027-01-01","plan_id":"64e3591b-fcdb-4265-96d5-be40d8bd394c"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"0c214c24-b1a1-4b76-b53b-bc601e4e58c4","recorded_at":"2026-04-01T04:50:46.156978+00:00","reference":"BORAS-2026/SUB/2027-H1","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','0fffaa2183879a378912a08721e382df9de5ccbcb207ae5bd53013ff933cd060');
INSERT INTO "history" VALUES('ed0a586da8544dc8b4cb09bafcbbf750',1,'{"cause":["64e3591b-fcdb-4265-96d5-be40d8bd394c",4],"changes":{"conclude_by":"2028-01-31","parent_id":"0ecf2238-109c-4b5c-b466-adcfe76aab93","period":"2027-H2","period_ends_on":"2027-12-31","period_starts_on":"2027-07-01","plan_id":"64e3591b-fcdb-4265-96d5-be40d8bd394c"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"ed0a586d-a854-4dc8-b4cb-09bafcbbf750","recorded_at":"2026-04-01T04:50:46.156978+00:00","reference":"BORAS-2026/SUB/2027-H2","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','eb932c59f374277d1958828ba847b0894502e9d83a60753335e13be5a8c93cfe');
INSERT INTO "history" VALUES('781a7f0aafd54fd5845c18e43d0b5efb',2,'{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["the_agreed_function_decides"],"principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"c421e7eed4d321c4637168edce0d85bbf67963feec57b941c4b81df62aee6c2e","record":"781a7f0a-afd5-4fd5-845c-18e43d0b5efb","recorded_at":"2026-04-01T04:50:46.156978+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"decide"}','61798379e73b88d78513a7eefa25bb988e5bb9f796d13b1d782677e2afd34bb1','dfa9ff6a94be73e7e557d4d3ab808a72be5b936c21e10ca5530a85fe126bf5d8');
INSERT INTO "history" VALUES('781a7f0aafd54fd5845c18e43d0b5efb',3,'{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"781a7f0a-afd5-4fd5-845c-18e43d0b5efb","recorded_at":"2026-04-01T04:50:46.156978+00:00","seq":3,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}','dfa9ff6a94be73e7e557d4d3ab808a72be5b936c21e10ca5530a85fe126bf5d8','5971434262711d7c2cd2725fc5a9f65952bc3f4ce35090b701fcb9acb4c1449e');
INSERT INTO "history" VALUES('b6b3a1cc342b4adc91172743444dd9d2',1,'{"changes":{"carried_out_by":"both","parent_id":"0897c303-580b-4b7c-9b4e-dcf16d8eb99f","target":"d1f9f5d07923a9f8e9a3c879360424a4e5336c046c1c9a0195781275acd26ff3","title":"3d389d35a4b6176b964bf1f021c18950efdcbc3f9fb2795a444979e92e1e8da8"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-04-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"b6b3a1cc-342b-4adc-9117-2743444dd9d2","recorded_at":"2026-04-01T04:50:46.156978+00:00","reference":"BORAS-2026/SUB/ACT","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','de1531a3880f2622ef25e883ba6c7150e03bcc30038a4b3d9db97e83e6ba7ae3');
INSERT INTO "history" VALUES('b6b3a1cc342b4adc91172743444dd9d2',2,'{"changes":{"counts":[{"note":"abdd3412687747884bc829e261ed8e24c3d830cc447eca3705edcf2b98fbf46f","number":"3","on":"2026-03-31","period":"46c1e7d19890c3e0c9118504680560e63b838b2546514b3fbf8cbe6c26314e74"}]},"dest":"under_way","kind":"moved","on":"2026-04-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"a2eae45c02f3cb201a4633ff35623af9f17a0da0e443519cb4783603e8240531","record":"b6b3a1cc-342b-4adc-9117-2743444dd9d2","recorded_at":"2026-04-01T04:50:46.156978+00:00","seq":2,"source":"planned","today":"2026-04-01","trigger":"count"}','de1531a3880f2622ef25e883ba6c7150e03bcc30038a4b3d9db97e83e6ba7ae3','47182a4bb645886c229dda0a4a2b4c1356692d8a3de1f3dc7524689e9c22c48d');
INSERT INTO "history" VALUES('ef6e645ef44b454fb90e68d4ebe182c8',1,'{"changes":{"cadence":"monthly","chair":"206c15f869c5a20d3a25a882d10dbbee7576e30fdb6fc8d9f4fa5660ddc5fd50","chair_rotates":true,"forum_kind":"steering","members":[{"function":"302de4032e5e1d18bafe5b224949ba86bd73fea687883c3cbf68ca3940962276","party":"771bb05d-ca54-46ef-99ca-ed9a1275a628"},{"function":"a0f01e0f11cbb454d23dfb739f6b1f200e021e6a0f44ac150ee5291eefdd6cec","party":"9f4d204f-8781-4b8f-8d69-69418d1c83b9"}],"parent_id":"33d89751-aa46-4952-89f4-43cac66a4535","perspectives":["strategic"],"title":"aae7fd9c5fc581c2a649036f6a3b4f9544bb7e9aa13e1056a03c2a6b621c1d0e"},"dest":"planned","kind":"moved","machine":"forum","machine_version":1,"on":"2026-04-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"ef6e645e-f44b-454f-b90e-68d4ebe182c8","recorded_at":"2026-04-01T04:50:46.156978+00:00","reference":"BORAS-2026/FORUM","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','64549d5c31fb5035b8a1d9b5c44a2a395e1ed0bdd4ccdc86a6130bdbed56e3e9');
INSERT INTO "history" VALUES('ef6e645ef44b454fb90e68d4ebe182c8',2,'{"dest":"standing","kind":"moved","on":"2026-04-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"6b8562948bcc6d0f85e75f0ccf8c7ca264e1106cf52d4d404fe881705c9af5b5","record":"ef6e645e-f44b-454f-b90e-68d4ebe182c8","recorded_at":"2026-04-01T04:50:46.156978+00:00","seq":2,"source":"planned","today":"2026-04-01","trigger":"establish"}','64549d5c31fb5035b8a1d9b5c44a2a395e1ed0bdd4ccdc86a6130bdbed56e3e9','fb40b0202dc19811e8dcf8b4ca90adfab627f186d81a347d9a9539e25e340a91');
INSERT INTO "history" VALUES('2b4c81ee612b4f29ae0207a697bbcc87',1,'{"cause":["ef6e645e-f44b-454f-b90e-68d4ebe182c8",2],"changes":{"meets_on":"2026-05-01","parent_id":"ef6e645e-f44b-454f-b90e-68d4ebe182c8"},"dest":"planned","kind":"moved","machine":"meeting","machine_version":1,"on":"2026-04-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"2b4c81ee-612b-4f29-ae02-07a697bbcc87","recorded_at":"2026-04-01T04:50:46.156978+00:00","reference":"BORAS-2026/FORUM/2026-05-01","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','341ec78933a2a2b929c03d469647626cd644cc01a9d80041270f6320ffcbc1c4');
INSERT INTO "history" VALUES('2b4c81ee612b4f29ae0207a697bbcc87',2,'{"changes":{"attendees":[{"function":"cca4e733883b32475f9643b093f24efb4c0af382ce734376b5994a539b1ad331","party":"771bb05d-ca54-46ef-99ca-ed9a1275a628"},{"function":"5845378f7d5cf2a6ea7e01fe4b049fba3a5f7c4eabce01de738d4acbacf08789","party":"9f4d204f-8781-4b8f-8d69-69418d1c83b9"}],"decisions":[{"decision":"d125d6a0f57708b113f94c8b641f1908d3dc857f3cf8c49e4ceba0affa83111a","due_on":"2026-09-30","responsible":"8b2874eb12bcb211000485ef235df5ec318fa22badbdb9e5c1438f5710ffa9e8"}],"held_on":"2026-05-06"},"dest":"held","kind":"moved","on":"2026-05-06","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"d51a734b303251db667ddabd95c61ed2e06b4aa87a84b509113c614d2e1fdfe6","record":"2b4c81ee-612b-4f29-ae02-07a697bbcc87","recorded_at":"2026-05-06T04:50:47.008241+00:00","seq":2,"source":"planned","today":"2026-05-06","trigger":"hold"}','341ec78933a2a2b929c03d469647626cd644cc01a9d80041270f6320ffcbc1c4','159febb0945db6e8edd4ee9c328953c1a8f47de8f1580a428b893c928bc247dd');
INSERT INTO "history" VALUES('219dd79690db4e26afda0071559d3309',1,'{"cause":["2b4c81ee-612b-4f29-ae02-07a697bbcc87",2],"changes":{"ends_on":{"basis":"stated","first":"2026-09-30","last":"2026-09-30","text":"2026-09-30"},"origin_id":"2b4c81ee-612b-4f29-ae02-07a697bbcc87","parent_id":"33d89751-aa46-4952-89f4-43cac66a4535","responsible":"a95f51fc187291e6ad8ef007ae1f4dde461f323ef805264b932169d67649c015","title":"261776c386e6198c7ed34849fe0498130826419a679430c788a8d3bedf9e7f41"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-05-06","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"219dd796-90db-4e26-afda-0071559d3309","recorded_at":"2026-05-06T04:50:47.008241+00:00","reference":"BORAS-2026/ACT","seq":1,"today":"2026-05-06","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','d0ecdf3ee2ececd69d2b1c0c7f8d0990794849a9051369f171858f41688d7c71');
INSERT INTO "history" VALUES('c962b208044045459a56544b7ba241ba',1,'{"cause":["2b4c81ee-612b-4f29-ae02-07a697bbcc87",2],"changes":{"meets_on":"2026-06-01","parent_id":"ef6e645e-f44b-454f-b90e-68d4ebe182c8"},"dest":"planned","kind":"moved","machine":"meeting","machine_version":1,"on":"2026-05-06","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"c962b208-0440-4545-9a56-544b7ba241ba","recorded_at":"2026-05-06T04:50:47.008241+00:00","reference":"BORAS-2026/FORUM/2026-06-01","seq":1,"today":"2026-05-06","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','724121a40ab791e062e2a1404d6ccc5f7f0ada419aa79421f00ac4000272e34a');
INSERT INTO "history" VALUES('5f9dbcec1a5e4c558931e180c4213d80',2,'{"dest":"open","kind":"moved","on":"2026-07-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"5f9dbcec-1a5e-4c55-8931-e180c4213d80","recorded_at":"2026-07-02T04:50:47.085447+00:00","seq":2,"source":"scheduled","timer":{"due_on":"2026-07-01","rule":"lay_out"},"today":"2026-07-02","trigger":"lay_out"}','2d0c9d2a48b5408d0525264ba7a010abf62e7a8087ecd22752f00bf92e0d3feb','45b35ba47ca8306bad6d514d9946262ea5f28927ed6ee4ad5aac3b611197c176');
INSERT INTO "history" VALUES('5a1ca1deb9c24a2a9cd8cf8a4160ecc3',1,'{"cause":["5f9dbcec-1a5e-4c55-8931-e180c4213d80",2],"changes":{"aspect":"process","parent_id":"5f9dbcec-1a5e-4c55-8931-e180c4213d80","subject":"agreement","subject_id":"0ecf2238-109c-4b5c-b466-adcfe76aab93"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"5a1ca1de-b9c2-4a2a-9cd8-cf8a4160ecc3","recorded_at":"2026-07-02T04:50:47.085447+00:00","reference":"BORAS-2026/SUB/2026-H1/1","seq":1,"today":"2026-07-02","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','a153f5400e55447f2ea23d2787aebff15c4e54c88cab99b2afe680c050f9a914');
INSERT INTO "history" VALUES('33cc549933354f769b6a1490f5f30c56',1,'{"cause":["5f9dbcec-1a5e-4c55-8931-e180c4213d80",2],"changes":{"aspect":"process","parent_id":"5f9dbcec-1a5e-4c55-8931-e180c4213d80","subject":"organisation"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"33cc5499-3335-4f76-9b6a-1490f5f30c56","recorded_at":"2026-07-02T04:50:47.085447+00:00","reference":"BORAS-2026/SUB/2026-H1/2","seq":1,"today":"2026-07-02","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','b769def9cebaa8e05a5c782df6f9669e6d2b0bded806aa933396aff69b005e9f');
INSERT INTO "history" VALUES('e4c92d1053c54d4e8179be764252324b',1,'{"cause":["5f9dbcec-1a5e-4c55-8931-e180c4213d80",2],"changes":{"aspect":"effect","baseline":"34","control_area":"9453364cc6d5dff976d1de099452b48e074bb8fd69202119e2b2c22d72d999b7","direction":"lower","indicator":"b6b2d4d2e3f7cd5c2868aab56d22b75bae6df6aaf746761da397af4b7d5f80f3","parent_id":"5f9dbcec-1a5e-4c55-8931-e180c4213d80","subject":"action_plans","subject_id":"0897c303-580b-4b7c-9b4e-dcf16d8eb99f","title":"78c5f76e7e1f1033df679aa71b67e26e5bb4ab365c50855fe6963f8a38951887"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"e4c92d10-53c5-4d4e-8179-be764252324b","recorded_at":"2026-07-02T04:50:47.085447+00:00","reference":"BORAS-2026/SUB/2026-H1/3","seq":1,"today":"2026-07-02","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','91c86562efec72d1f1df5c7fec3bd04a25dc7d80c54cf01a7eff3ea380b6805e');
INSERT INTO "history" VALUES('5a1ca1deb9c24a2a9cd8cf8a4160ecc3',2,'{"changes":{"commitments_kept":[{"kept":"partly","party":"771bb05d-ca54-46ef-99ca-ed9a1275a628","remark":"9ed064a7c663d487c11165401eccf55a4c059a9c8eb5d04e4a80bb77043c9531"}],"finding":"18913048e5b3059360959c3487b250ceee46c94d9e0f4d34080c5c6bd88da3ab"},"dest":"recorded","kind":"moved","on":"2026-07-02","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"63fdc481311068b7c9059282d03cb744f69f3986ea782e6f954ba82102cd8fe0","record":"5a1ca1de-b9c2-4a2a-9cd8-cf8a4160ecc3","recorded_at":"2026-07-02T04:50:47.085447+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"record"}','a153f5400e55447f2ea23d2787aebff15c4e54c88cab99b2afe680c050f9a914','52940ee806f01fcd01f1298f9494a86ea581244e0e9843f64aa10cf46e6e5632');
INSERT INTO "history" VALUES('33cc549933354f769b6a1490f5f30c56',2,'{"changes":{"changed_character":"unknown","control_baseline":"30","control_value":"29.5","extent":"fell","finding":"487ce4d3758cf72ca2803e8fb23ff010fe04ed2c032752c01e1c5521c1fc0d66","value":"21"},"dest":"recorded","kind":"moved","on":"2026-07-02","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"bd1aaf23bffe7c827e510d1eba66063c54ddc766918146e9920e5485ab0bba78","record":"33cc5499-3335-4f76-9b6a-1490f5f30c56","recorded_at":"2026-07-02T04:50:47.085447+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"record"}','b769def9cebaa8e05a5c782df6f9669e6d2b0bded806aa933396aff69b005e9f','dfdfd609a44a246a5b02aa9f40a4c1add3e896b93aa2ccb1e98d976bc1efce4e');
INSERT INTO "history" VALUES('5f9dbcec1a5e4c558931e180c4213d80',3,'{"acts":[{"capacity":"ordinary","kind":"concluded","on":{"first":"2026-07-02","last":"2026-07-02","text":"2026-07-02"},"unit":"771bb05d-ca54-46ef-99ca-ed9a1275a628"},{"capacity":"ordinary","kind":"concluded","on":{"first":"2026-07-02","last":"2026-07-02","text":"2026-07-02"},"remark":"d847df4225ec96abe7e19f0d5c02d59812ed56b74694fb1ab63e11121de306a4","unit":"9f4d204f-8781-4b8f-8d69-69418d1c83b9"}],"changes":{"conclusions":"a5580ca4a0df31cc2de4d8aa0fca390a509ec9c1685b66645e35e1b37192b935","improvements":[{"due_on":"2026-10-31","measure":"663dd23c6555870d7842797a07713b6dced0636b9d083784e013154a98ccc935","responsible":"54f3f132caabe5156da1c67bfc11d8948a69b8779dface98e35e35652bfe4de4"}],"meeting":"6c1e6de4c182bc195db7f67d8475c86ac65db7b14d83a0940c00e79bc3d83527"},"dest":"concluded","kind":"moved","on":"2026-07-02","passed":["everything_is_recorded","commitments_were_examined","effects_can_be_judged","effects_say_extent_and_character"],"principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"08c49b4975e19ff47f9f0c610925d03477545afe1a87de8e69298d83bae3841f","record":"5f9dbcec-1a5e-4c55-8931-e180c4213d80","recorded_at":"2026-07-02T04:50:47.085447+00:00","seq":3,"source":"open","today":"2026-07-02","trigger":"conclude"}','45b35ba47ca8306bad6d514d9946262ea5f28927ed6ee4ad5aac3b611197c176','fb78c9a2fe5cbf6ef29c57ca77d31ddfc327168ffbf7d85ac0198420b1cee884');
INSERT INTO "history" VALUES('5a1ca1deb9c24a2a9cd8cf8a4160ecc3',3,'{"cause":["5f9dbcec-1a5e-4c55-8931-e180c4213d80",3],"dest":"concluded","kind":"moved","on":"2026-07-02","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"5a1ca1de-b9c2-4a2a-9cd8-cf8a4160ecc3","recorded_at":"2026-07-02T04:50:47.085447+00:00","seq":3,"source":"recorded","today":"2026-07-02","trigger":"conclude"}','52940ee806f01fcd01f1298f9494a86ea581244e0e9843f64aa10cf46e6e5632','2c62ad0d9c9eee8153bb0acd48f8c8de627cad0f32c0d50022265432ccc2dc2b');
INSERT INTO "history" VALUES('33cc549933354f769b6a1490f5f30c56',3,'{"cause":["5f9dbcec-1a5e-4c55-8931-e180c4213d80",3],"dest":"concluded","kind":"moved","on":"2026-07-02","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"33cc5499-3335-4f76-9b6a-1490f5f30c56","recorded_at":"2026-07-02T04:50:47.085447+00:00","seq":3,"source":"recorded","today":"2026-07-02","trigger":"conclude"}','dfdfd609a44a246a5b02aa9f40a4c1add3e896b93aa2ccb1e98d976bc1efce4e','9ad43a6360e4059402160ea54b224aad30fc5a5d9353aa1add0c426ee6841065');
INSERT INTO "history" VALUES('e4c92d1053c54d4e8179be764252324b',2,'{"cause":["5f9dbcec-1a5e-4c55-8931-e180c4213d80",3],"dest":"skipped","kind":"moved","on":"2026-07-02","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"e4c92d10-53c5-4d4e-8179-be764252324b","recorded_at":"2026-07-02T04:50:47.085447+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"skip"}','91c86562efec72d1f1df5c7fec3bd04a25dc7d80c54cf01a7eff3ea380b6805e','6d2b7c2198ca6f712a9b4c1d8f6583b1e1fdfe4bd2bc4ba975dc4fbf1ea23ab2');
INSERT INTO "history" VALUES('8ced48d96929442e99f3ff61688c57f5',1,'{"cause":["5f9dbcec-1a5e-4c55-8931-e180c4213d80",3],"changes":{"ends_on":{"basis":"stated","first":"2026-10-31","last":"2026-10-31","text":"2026-10-31"},"origin_id":"5f9dbcec-1a5e-4c55-8931-e180c4213d80","parent_id":"0ecf2238-109c-4b5c-b466-adcfe76aab93","responsible":"a05749ec7e468e694e4e141d14e90b0ba9d821f8b67c3684573e4a8a89e791c5","title":"6d44101a381f2bb8494f10d2b1781e646af863c4c014aa45dd5fd679516ef81d"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-07-02","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","record":"8ced48d9-6929-442e-99f3-ff61688c57f5","recorded_at":"2026-07-02T04:50:47.085447+00:00","reference":"BORAS-2026/SUB/ACT-2","seq":1,"today":"2026-07-02","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','a715b7ea4c0f33168a9176fa25fb4f72ff8a7eff695974cea85e22c07f50ded3');
INSERT INTO "history" VALUES('2b4c81ee612b4f29ae0207a697bbcc87',3,'{"corrects":{"2":null},"dest":"planned","kind":"corrected","on":"2026-07-02","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"0b30dd4c8a27796626f3198c3aa16405260aa5a71ee5b70b8f7ccb43ba256cb6","record":"2b4c81ee-612b-4f29-ae02-07a697bbcc87","recorded_at":"2026-07-02T04:50:47.085447+00:00","seq":3,"source":"held","target":2,"today":"2026-07-02"}','159febb0945db6e8edd4ee9c328953c1a8f47de8f1580a428b893c928bc247dd','25c8d0362cffb848aa56ed096640d96090feb0ab829ba24d0b457708fd02ca50');
INSERT INTO "history" VALUES('219dd79690db4e26afda0071559d3309',2,'{"cause":["2b4c81ee-612b-4f29-ae02-07a697bbcc87",3],"corrects":{"1":{"dest":"cancelled"}},"dest":"cancelled","kind":"corrected","on":"2026-07-02","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"79ae732db1d371db5e15e4941713dda563194a85619a1ce2dc4652d03d14a876","record":"219dd796-90db-4e26-afda-0071559d3309","recorded_at":"2026-07-02T04:50:47.085447+00:00","seq":2,"source":"planned","target":1,"today":"2026-07-02"}','d0ecdf3ee2ececd69d2b1c0c7f8d0990794849a9051369f171858f41688d7c71','ba00bf531a77c2ffc0c8a342c1a02b92358698e3e8822477b93cb66211bbafaf');
INSERT INTO "history" VALUES('c962b208044045459a56544b7ba241ba',2,'{"cause":["2b4c81ee-612b-4f29-ae02-07a697bbcc87",3],"corrects":{"1":{"dest":"cancelled"}},"dest":"cancelled","kind":"corrected","on":"2026-07-02","principal":"5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9","reason":"4e6daf70cea4b08f0db593ac8063cb824b7a0927ddb770e5e1372be469345da1","record":"c962b208-0440-4545-9a56-544b7ba241ba","recorded_at":"2026-07-02T04:50:47.085447+00:00","seq":2,"source":"planned","target":1,"today":"2026-07-02"}','724121a40ab791e062e2a1404d6ccc5f7f0ada419aa79421f00ac4000272e34a','1a86f6d6d0dc79a9c2b44fb702cc8ad5c0a297c84ff3e98513dc26c720882e2b');
CREATE TABLE machine_state (
	machine VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	final BOOLEAN NOT NULL, 
	PRIMARY KEY (machine, version, state)
);
INSERT INTO "machine_state" VALUES('action_plan',1,'draft',0);
INSERT INTO "machine_state" VALUES('action_plan',1,'decided',0);
INSERT INTO "machine_state" VALUES('action_plan',1,'in_force',0);
INSERT INTO "machine_state" VALUES('action_plan',1,'ended',1);
INSERT INTO "machine_state" VALUES('action_plan',1,'replaced',1);
INSERT INTO "machine_state" VALUES('action_plan',1,'withdrawn',1);
INSERT INTO "machine_state" VALUES('activity',1,'planned',0);
INSERT INTO "machine_state" VALUES('activity',1,'under_way',0);
INSERT INTO "machine_state" VALUES('activity',1,'done',1);
INSERT INTO "machine_state" VALUES('activity',1,'not_done',1);
INSERT INTO "machine_state" VALUES('activity',1,'cancelled',1);
INSERT INTO "machine_state" VALUES('communication_plan',1,'draft',0);
INSERT INTO "machine_state" VALUES('communication_plan',1,'decided',0);
INSERT INTO "machine_state" VALUES('communication_plan',1,'in_force',0);
INSERT INTO "machine_state" VALUES('communication_plan',1,'ended',1);
INSERT INTO "machine_state" VALUES('communication_plan',1,'replaced',1);
INSERT INTO "machine_state" VALUES('communication_plan',1,'withdrawn',1);
INSERT INTO "machine_state" VALUES('contact_list',1,'draft',0);
INSERT INTO "machine_state" VALUES('contact_list',1,'decided',0);
INSERT INTO "machine_state" VALUES('contact_list',1,'in_force',0);
INSERT INTO "machine_state" VALUES('contact_list',1,'ended',1);
INSERT INTO "machine_state" VALUES('contact_list',1,'replaced',1);
INSERT INTO "machine_state" VALUES('contact_list',1,'withdrawn',1);
INSERT INTO "machine_state" VALUES('follow_up',1,'scheduled',0);
INSERT INTO "machine_state" VALUES('follow_up',1,'recorded',0);
INSERT INTO "machine_state" VALUES('follow_up',1,'concluded',1);
INSERT INTO "machine_state" VALUES('follow_up',1,'skipped',1);
INSERT INTO "machine_state" VALUES('follow_up_plan',1,'draft',0);
INSERT INTO "machine_state" VALUES('follow_up_plan',1,'decided',0);
INSERT INTO "machine_state" VALUES('follow_up_plan',1,'in_force',0);
INSERT INTO "machine_state" VALUES('follow_up_plan',1,'ended',1);
INSERT INTO "machine_state" VALUES('follow_up_plan',1,'replaced',1);
INSERT INTO "machine_state" VALUES('follow_up_plan',1,'withdrawn',1);
INSERT INTO "machine_state" VALUES('forum',1,'planned',0);
INSERT INTO "machine_state" VALUES('forum',1,'standing',0);
INSERT INTO "machine_state" VALUES('forum',1,'dissolved',1);
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
INSERT INTO "machine_state" VALUES('main_agreement',2,'draft',0);
INSERT INTO "machine_state" VALUES('main_agreement',2,'awaiting_decision',0);
INSERT INTO "machine_state" VALUES('main_agreement',2,'awaiting_signatures',0);
INSERT INTO "machine_state" VALUES('main_agreement',2,'signed',0);
INSERT INTO "machine_state" VALUES('main_agreement',2,'active',0);
INSERT INTO "machine_state" VALUES('main_agreement',2,'under_notice',0);
INSERT INTO "machine_state" VALUES('main_agreement',2,'unverified',0);
INSERT INTO "machine_state" VALUES('main_agreement',2,'expired',1);
INSERT INTO "machine_state" VALUES('main_agreement',2,'terminated',1);
INSERT INTO "machine_state" VALUES('main_agreement',2,'replaced',1);
INSERT INTO "machine_state" VALUES('main_agreement',2,'withdrawn',1);
INSERT INTO "machine_state" VALUES('meeting',1,'planned',0);
INSERT INTO "machine_state" VALUES('meeting',1,'held',1);
INSERT INTO "machine_state" VALUES('meeting',1,'cancelled',1);
INSERT INTO "machine_state" VALUES('municipal_plan',1,'draft',0);
INSERT INTO "machine_state" VALUES('municipal_plan',1,'decided',0);
INSERT INTO "machine_state" VALUES('municipal_plan',1,'replaced',1);
INSERT INTO "machine_state" VALUES('municipal_plan',1,'withdrawn',1);
INSERT INTO "machine_state" VALUES('pledge',1,'draft',0);
INSERT INTO "machine_state" VALUES('pledge',1,'signed',0);
INSERT INTO "machine_state" VALUES('pledge',1,'published',0);
INSERT INTO "machine_state" VALUES('pledge',1,'reported',0);
INSERT INTO "machine_state" VALUES('pledge',1,'unverified',0);
INSERT INTO "machine_state" VALUES('pledge',1,'ended',1);
INSERT INTO "machine_state" VALUES('pledge',1,'withdrawn',1);
INSERT INTO "machine_state" VALUES('problem_picture',1,'planned',0);
INSERT INTO "machine_state" VALUES('problem_picture',1,'gathering',0);
INSERT INTO "machine_state" VALUES('problem_picture',1,'drafted',0);
INSERT INTO "machine_state" VALUES('problem_picture',1,'accepted',0);
INSERT INTO "machine_state" VALUES('problem_picture',1,'prioritised',0);
INSERT INTO "machine_state" VALUES('problem_picture',1,'superseded',1);
INSERT INTO "machine_state" VALUES('problem_picture',1,'abandoned',1);
INSERT INTO "machine_state" VALUES('round',1,'scheduled',0);
INSERT INTO "machine_state" VALUES('round',1,'open',0);
INSERT INTO "machine_state" VALUES('round',1,'concluded',1);
INSERT INTO "machine_state" VALUES('round',1,'skipped',1);
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
INSERT INTO "machine_state" VALUES('sub_agreement',2,'draft',0);
INSERT INTO "machine_state" VALUES('sub_agreement',2,'awaiting_decision',0);
INSERT INTO "machine_state" VALUES('sub_agreement',2,'awaiting_signatures',0);
INSERT INTO "machine_state" VALUES('sub_agreement',2,'signed',0);
INSERT INTO "machine_state" VALUES('sub_agreement',2,'active',0);
INSERT INTO "machine_state" VALUES('sub_agreement',2,'under_notice',0);
INSERT INTO "machine_state" VALUES('sub_agreement',2,'unverified',0);
INSERT INTO "machine_state" VALUES('sub_agreement',2,'expired',1);
INSERT INTO "machine_state" VALUES('sub_agreement',2,'terminated',1);
INSERT INTO "machine_state" VALUES('sub_agreement',2,'replaced',1);
INSERT INTO "machine_state" VALUES('sub_agreement',2,'withdrawn',1);
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
INSERT INTO "mandate" VALUES('021a864e0e47420da406187940d0d719','771bb05dca5446ef99caed9a1275a628','ordförande','main_agreement','delegation 4.2','2026-01-10',NULL);
CREATE TABLE meeting (
	record_id CHAR(32) NOT NULL, 
	title VARCHAR NOT NULL, 
	meets_on DATE, 
	held_on DATE, 
	attendees JSON NOT NULL, 
	decisions JSON NOT NULL, 
	minutes_at VARCHAR NOT NULL, 
	PRIMARY KEY (record_id), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "meeting" VALUES('2b4c81ee612b4f29ae0207a697bbcc87','','2026-05-01',NULL,'[]','[]','');
INSERT INTO "meeting" VALUES('c962b208044045459a56544b7ba241ba','','2026-06-01',NULL,'[]','[]','');
CREATE TABLE municipal_plan (
	record_id CHAR(32) NOT NULL, 
	owed_since DATE, 
	owed_within VARCHAR, 
	title VARCHAR NOT NULL, 
	picture_id CHAR(32), 
	decided_by VARCHAR NOT NULL, 
	paragraph VARCHAR NOT NULL, 
	diary_number VARCHAR NOT NULL, 
	decided_on_text VARCHAR NOT NULL, 
	decided_on_first DATE, 
	decided_on_last DATE, 
	decided_on_basis VARCHAR, 
	followed_up_on DATE, 
	PRIMARY KEY (record_id), 
	CONSTRAINT ck_municipal_plan_decided_on CHECK (decided_on_first <= decided_on_last), 
	CONSTRAINT ck_municipal_plan_decided_on_basis CHECK (decided_on_basis IS NULL OR decided_on_basis IN ('assumed', 'computed', 'stated')), 
	FOREIGN KEY(picture_id) REFERENCES record (id), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "municipal_plan" VALUES('c09b888984f34964b940862a318d9c26',NULL,NULL,'Åtgärdsplan','c0b1bd6ebaa743cfb0a8c9db108ebc27','kommunstyrelsen','§ 31','','2026-03-02','2026-03-02','2026-03-02','stated',NULL);
CREATE TABLE "party_act" (
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
	remark VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, seq, position), 
	CONSTRAINT ck_party_act_capacity CHECK (capacity IN ('acting', 'deputy', 'ordinary')), 
	CONSTRAINT ck_party_act_kind CHECK (kind IN ('accepted', 'concluded', 'consulted', 'decided', 'oral', 'signed')), 
	FOREIGN KEY(record_id) REFERENCES record (id), 
	FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "party_act" VALUES('33d89751aa46495289f443cac66a4535',3,1,'signed','771bb05dca5446ef99caed9a1275a628','2026-01-12','2026-01-12','2026-01-12','ordförande','ordinary','','§ 14','','','');
INSERT INTO "party_act" VALUES('33d89751aa46495289f443cac66a4535',4,1,'signed','9f4d204f87814b8f8d6969418d1c83b9','2026-01-19','2026-01-19','2026-01-19','ordförande','ordinary','','§ 14','','','');
INSERT INTO "party_act" VALUES('c0b1bd6ebaa743cfb0a8c9db108ebc27',5,1,'accepted','771bb05dca5446ef99caed9a1275a628','2026-03-02','2026-03-02','2026-03-02','kommunchef','ordinary','','','','','');
INSERT INTO "party_act" VALUES('c0b1bd6ebaa743cfb0a8c9db108ebc27',6,1,'accepted','9f4d204f87814b8f8d6969418d1c83b9','2026-03-02','2026-03-02','2026-03-02','kommunchef','ordinary','','','','','utan siffrorna för centrum');
INSERT INTO "party_act" VALUES('0ecf2238109c4b5cb466adcfe76aab93',3,1,'signed','771bb05dca5446ef99caed9a1275a628','2026-03-09','2026-03-09','2026-03-09','ordförande','ordinary','','§ 14','','','');
INSERT INTO "party_act" VALUES('0ecf2238109c4b5cb466adcfe76aab93',4,1,'signed','9f4d204f87814b8f8d6969418d1c83b9','2026-03-10','2026-03-10','2026-03-10','ordförande','ordinary','','§ 14','','','');
INSERT INTO "party_act" VALUES('5f9dbcec1a5e4c558931e180c4213d80',3,1,'concluded','771bb05dca5446ef99caed9a1275a628','2026-07-02','2026-07-02','2026-07-02','','ordinary','','','','','');
INSERT INTO "party_act" VALUES('5f9dbcec1a5e4c558931e180c4213d80',3,2,'concluded','9f4d204f87814b8f8d6969418d1c83b9','2026-07-02','2026-07-02','2026-07-02','','ordinary','','','','','för tidigt att säga');
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
INSERT INTO "person" VALUES('11fcbacec8984d10a7ae2bf099d5f14f','anna','','','sv','','coordinator',NULL);
CREATE TABLE picture (
	record_id CHAR(32) NOT NULL, 
	owed_since DATE, 
	owed_within VARCHAR, 
	title VARCHAR NOT NULL, 
	diary_number VARCHAR NOT NULL, 
	legal_purpose VARCHAR, 
	method VARCHAR, 
	process VARCHAR NOT NULL, 
	mapping VARCHAR NOT NULL, 
	other_information VARCHAR NOT NULL, 
	analysis VARCHAR NOT NULL, 
	sources JSON NOT NULL, 
	groups_reached JSON NOT NULL, 
	reviews JSON NOT NULL, 
	problems JSON NOT NULL, 
	updated_on DATE, 
	prioritised_on DATE, 
	PRIMARY KEY (record_id), 
	CONSTRAINT ck_picture_legal_purpose CHECK (legal_purpose IS NULL OR legal_purpose IN ('both', 'joint', 'law')), 
	CONSTRAINT ck_picture_method CHECK (method IS NULL OR method IN ('each_first', 'joint_from_start')), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "picture" VALUES('c0b1bd6ebaa743cfb0a8c9db108ebc27','2026-01-19','P9M','Problembild','','both','joint_from_start','tre möten','statistik','','två platser','[{"kind": "crime_statistics", "title": "Br\u00e5", "period": "2025"}, {"kind": "safety_survey", "title": "Trygghetsm\u00e4tningen"}]','["young"]','[{"subject": "youth", "note": "v\u00e4ger tyngst"}]','[{"name": "ungdomar", "character": "long_term", "prioritised": "yes"}, {"name": "busk\u00f6rning", "character": "temporary", "prioritised": "no"}]','2026-03-02','2026-03-02');
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
	to_be_decided JSON NOT NULL, parent_id CHAR(32) CONSTRAINT ck_record_parent CHECK (parent_id <> id) REFERENCES record (id), predecessor_id CHAR(32) CONSTRAINT ck_record_predecessor CHECK (predecessor_id <> id) REFERENCES record (id), 
	PRIMARY KEY (id), 
	CONSTRAINT ck_record_reference CHECK (length(reference) BETWEEN 1 AND 60), 
	CONSTRAINT ck_record_version CHECK (version >= 1 AND last_seq >= 1), 
	FOREIGN KEY(family) REFERENCES record (id), 
	CONSTRAINT fk_record_machine_state FOREIGN KEY(machine, machine_version, state) REFERENCES machine_state (machine, version, state), 
	UNIQUE (reference)
);
INSERT INTO "record" VALUES('33d89751aa46495289f443cac66a4535','BORAS-2026','main_agreement',2,'active',7,'33d89751aa46495289f443cac66a4535',7,'5ef1e61d1d0530c753ebb20eb6dbcfc925d6f6631d2495ceab2db26f739ed7f3','{}',NULL,NULL);
INSERT INTO "record" VALUES('db6121ff50104aa8b49457c5788693fc','TANUM-2026','main_agreement',2,'draft',2,'db6121ff50104aa8b49457c5788693fc',2,'b4aac10236103a13fe8971bd37e1b8603e6600241cec0b04acf521c6229aa8b7','{"purposes": "2026-06-01"}',NULL,NULL);
INSERT INTO "record" VALUES('a35dad1088554e51af92bebe2c9af341','BORAS-2021','main_agreement',2,'unverified',1,'a35dad1088554e51af92bebe2c9af341',1,'e6523f831e68c15d8c28b6b2d03a17a9229205f64f9adf3df0344d4d992068f2','{}',NULL,NULL);
INSERT INTO "record" VALUES('c0b1bd6ebaa743cfb0a8c9db108ebc27','BORAS-2026/PICTURE','problem_picture',1,'prioritised',8,'33d89751aa46495289f443cac66a4535',8,'aebb56a40d7c474ee91b6fb8e51376a95193c6d31260505ba24e8b0ff940db6d','{}','33d89751aa46495289f443cac66a4535',NULL);
INSERT INTO "record" VALUES('0ecf2238109c4b5cb466adcfe76aab93','BORAS-2026/SUB','sub_agreement',2,'active',6,'33d89751aa46495289f443cac66a4535',6,'4e5f0aa199d3374e0e31cbf6e875ef7a9e060291497819fd1ae4457c352276c7','{}','33d89751aa46495289f443cac66a4535',NULL);
INSERT INTO "record" VALUES('c09b888984f34964b940862a318d9c26','BORAS-PLAN','municipal_plan',1,'decided',2,'c09b888984f34964b940862a318d9c26',2,'e430aa9023827d556f30750394d819d303894265c8fbc73a9b5eba9eb419a331','{}',NULL,NULL);
INSERT INTO "record" VALUES('b5b0e81684da4837a238c0a305ef1f39','BORAS-2026/SUB/COMM','communication_plan',1,'in_force',4,'33d89751aa46495289f443cac66a4535',4,'6a7c5db8b2866f306bdb5d348cfc11710386995d4a9d18fb28cf426e7c7d7c57','{}','0ecf2238109c4b5cb466adcfe76aab93',NULL);
INSERT INTO "record" VALUES('64e3591bfcdb426596d5be40d8bd394c','BORAS-2026/SUB/FOLLOWUP','follow_up_plan',1,'in_force',4,'33d89751aa46495289f443cac66a4535',4,'2450c0c5118814279c6c8b8c81d8476be7f0116a58e74f357cdccc0ca2871790','{}','0ecf2238109c4b5cb466adcfe76aab93',NULL);
INSERT INTO "record" VALUES('0897c303580b4b7c9b4edcf16d8eb99f','BORAS-2026/SUB/PLAN-1','action_plan',1,'in_force',4,'33d89751aa46495289f443cac66a4535',4,'3f64b21ff5dd8765fbce8444899373bd6b1effc6ce0f0ff484186c4f86b09a1f','{}','0ecf2238109c4b5cb466adcfe76aab93',NULL);
INSERT INTO "record" VALUES('781a7f0aafd54fd5845c18e43d0b5efb','BORAS-2026/SUB/CONTACTS','contact_list',1,'in_force',3,'33d89751aa46495289f443cac66a4535',3,'5971434262711d7c2cd2725fc5a9f65952bc3f4ce35090b701fcb9acb4c1449e','{}','0ecf2238109c4b5cb466adcfe76aab93',NULL);
INSERT INTO "record" VALUES('5f9dbcec1a5e4c558931e180c4213d80','BORAS-2026/SUB/2026-H1','round',1,'concluded',3,'33d89751aa46495289f443cac66a4535',3,'fb78c9a2fe5cbf6ef29c57ca77d31ddfc327168ffbf7d85ac0198420b1cee884','{}','0ecf2238109c4b5cb466adcfe76aab93',NULL);
INSERT INTO "record" VALUES('e537a2908af4469d9f7d91bcb1b5c05e','BORAS-2026/SUB/2026-H2','round',1,'scheduled',1,'33d89751aa46495289f443cac66a4535',1,'04b8c41d4cdb34eb2a85da633c18bd8e7d882dd585a7e1f641aabc0b747ff234','{}','0ecf2238109c4b5cb466adcfe76aab93',NULL);
INSERT INTO "record" VALUES('0c214c24b1a14b76b53bbc601e4e58c4','BORAS-2026/SUB/2027-H1','round',1,'scheduled',1,'33d89751aa46495289f443cac66a4535',1,'0fffaa2183879a378912a08721e382df9de5ccbcb207ae5bd53013ff933cd060','{}','0ecf2238109c4b5cb466adcfe76aab93',NULL);
INSERT INTO "record" VALUES('ed0a586da8544dc8b4cb09bafcbbf750','BORAS-2026/SUB/2027-H2','round',1,'scheduled',1,'33d89751aa46495289f443cac66a4535',1,'eb932c59f374277d1958828ba847b0894502e9d83a60753335e13be5a8c93cfe','{}','0ecf2238109c4b5cb466adcfe76aab93',NULL);
INSERT INTO "record" VALUES('b6b3a1cc342b4adc91172743444dd9d2','BORAS-2026/SUB/ACT','activity',1,'under_way',2,'33d89751aa46495289f443cac66a4535',2,'47182a4bb645886c229dda0a4a2b4c1356692d8a3de1f3dc7524689e9c22c48d','{}','0897c303580b4b7c9b4edcf16d8eb99f',NULL);
INSERT INTO "record" VALUES('ef6e645ef44b454fb90e68d4ebe182c8','BORAS-2026/FORUM','forum',1,'standing',2,'33d89751aa46495289f443cac66a4535',2,'fb40b0202dc19811e8dcf8b4ca90adfab627f186d81a347d9a9539e25e340a91','{}','33d89751aa46495289f443cac66a4535',NULL);
INSERT INTO "record" VALUES('2b4c81ee612b4f29ae0207a697bbcc87','BORAS-2026/FORUM/2026-05-01','meeting',1,'planned',3,'33d89751aa46495289f443cac66a4535',3,'25c8d0362cffb848aa56ed096640d96090feb0ab829ba24d0b457708fd02ca50','{}','ef6e645ef44b454fb90e68d4ebe182c8',NULL);
INSERT INTO "record" VALUES('219dd79690db4e26afda0071559d3309','BORAS-2026/ACT','activity',1,'cancelled',2,'33d89751aa46495289f443cac66a4535',2,'ba00bf531a77c2ffc0c8a342c1a02b92358698e3e8822477b93cb66211bbafaf','{}','33d89751aa46495289f443cac66a4535',NULL);
INSERT INTO "record" VALUES('c962b208044045459a56544b7ba241ba','BORAS-2026/FORUM/2026-06-01','meeting',1,'cancelled',2,'33d89751aa46495289f443cac66a4535',2,'1a86f6d6d0dc79a9c2b44fb702cc8ad5c0a297c84ff3e98513dc26c720882e2b','{}','ef6e645ef44b454fb90e68d4ebe182c8',NULL);
INSERT INTO "record" VALUES('5a1ca1deb9c24a2a9cd8cf8a4160ecc3','BORAS-2026/SUB/2026-H1/1','follow_up',1,'concluded',3,'33d89751aa46495289f443cac66a4535',3,'2c62ad0d9c9eee8153bb0acd48f8c8de627cad0f32c0d50022265432ccc2dc2b','{}','5f9dbcec1a5e4c558931e180c4213d80',NULL);
INSERT INTO "record" VALUES('33cc549933354f769b6a1490f5f30c56','BORAS-2026/SUB/2026-H1/2','follow_up',1,'concluded',3,'33d89751aa46495289f443cac66a4535',3,'9ad43a6360e4059402160ea54b224aad30fc5a5d9353aa1add0c426ee6841065','{}','5f9dbcec1a5e4c558931e180c4213d80',NULL);
INSERT INTO "record" VALUES('e4c92d1053c54d4e8179be764252324b','BORAS-2026/SUB/2026-H1/3','follow_up',1,'skipped',2,'33d89751aa46495289f443cac66a4535',2,'6d2b7c2198ca6f712a9b4c1d8f6583b1e1fdfe4bd2bc4ba975dc4fbf1ea23ab2','{}','5f9dbcec1a5e4c558931e180c4213d80',NULL);
INSERT INTO "record" VALUES('8ced48d96929442e99f3ff61688c57f5','BORAS-2026/SUB/ACT-2','activity',1,'planned',1,'33d89751aa46495289f443cac66a4535',1,'a715b7ea4c0f33168a9176fa25fb4f72ff8a7eff695974cea85e22c07f50ded3','{}','0ecf2238109c4b5cb466adcfe76aab93',NULL);
CREATE TABLE "record_area" (
	record_id CHAR(32) NOT NULL, 
	area_code VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, area_code), 
	FOREIGN KEY(area_code) REFERENCES area (code), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "record_area" VALUES('db6121ff50104aa8b49457c5788693fc','1435');
INSERT INTO "record_area" VALUES('a35dad1088554e51af92bebe2c9af341','1490');
INSERT INTO "record_area" VALUES('0ecf2238109c4b5cb466adcfe76aab93','1490');
INSERT INTO "record_area" VALUES('33d89751aa46495289f443cac66a4535','1490');
CREATE TABLE "record_party" (
	record_id CHAR(32) NOT NULL, 
	unit_id CHAR(32) NOT NULL, 
	PRIMARY KEY (record_id, unit_id), 
	FOREIGN KEY(record_id) REFERENCES record (id), 
	FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "record_party" VALUES('db6121ff50104aa8b49457c5788693fc','610c3b53e3f3495d9151940c40d675a9');
INSERT INTO "record_party" VALUES('db6121ff50104aa8b49457c5788693fc','f355c718a58641df847b87d2d14c6802');
INSERT INTO "record_party" VALUES('a35dad1088554e51af92bebe2c9af341','771bb05dca5446ef99caed9a1275a628');
INSERT INTO "record_party" VALUES('a35dad1088554e51af92bebe2c9af341','9f4d204f87814b8f8d6969418d1c83b9');
INSERT INTO "record_party" VALUES('0ecf2238109c4b5cb466adcfe76aab93','771bb05dca5446ef99caed9a1275a628');
INSERT INTO "record_party" VALUES('0ecf2238109c4b5cb466adcfe76aab93','9f4d204f87814b8f8d6969418d1c83b9');
INSERT INTO "record_party" VALUES('33d89751aa46495289f443cac66a4535','771bb05dca5446ef99caed9a1275a628');
INSERT INTO "record_party" VALUES('33d89751aa46495289f443cac66a4535','9f4d204f87814b8f8d6969418d1c83b9');
INSERT INTO "record_party" VALUES('c09b888984f34964b940862a318d9c26','771bb05dca5446ef99caed9a1275a628');
CREATE TABLE register_fact (
	"key" VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "register_fact" VALUES('schema_version','2');
INSERT INTO "register_fact" VALUES('simulated','yes');
INSERT INTO "register_fact" VALUES('register','8b527882-d698-4f3a-8853-a7affe9ad481');
INSERT INTO "register_fact" VALUES('principal:handslag','5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9');
INSERT INTO "register_fact" VALUES('plan_fingerprint','b0176198737c0ce0580dca7da3b4ca914291bb1c58e8dfa60db47ebda03a2e41');
INSERT INTO "register_fact" VALUES('last_tick_on','2026-07-02');
CREATE TABLE round (
	record_id CHAR(32) NOT NULL, 
	title VARCHAR NOT NULL, 
	plan_id CHAR(32), 
	period VARCHAR, 
	period_starts_on DATE, 
	period_ends_on DATE, 
	conclude_by DATE, 
	meeting VARCHAR NOT NULL, 
	conclusions VARCHAR NOT NULL, 
	no_measures BOOLEAN, 
	improvements JSON NOT NULL, 
	PRIMARY KEY (record_id), 
	CONSTRAINT ck_round_period CHECK (period_starts_on <= period_ends_on), 
	FOREIGN KEY(plan_id) REFERENCES record (id), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "round" VALUES('5f9dbcec1a5e4c558931e180c4213d80','','64e3591bfcdb426596d5be40d8bd394c','2026-H1','2026-01-01','2026-06-30','2026-07-30','Styrgruppen','arbetet fortsätter',NULL,'[{"measure": "fler vuxna ute", "responsible": "fritidschef", "due_on": "2026-10-31"}]');
INSERT INTO "round" VALUES('e537a2908af4469d9f7d91bcb1b5c05e','','64e3591bfcdb426596d5be40d8bd394c','2026-H2','2026-07-01','2026-12-31','2027-01-31','','',NULL,'[]');
INSERT INTO "round" VALUES('0c214c24b1a14b76b53bbc601e4e58c4','','64e3591bfcdb426596d5be40d8bd394c','2027-H1','2027-01-01','2027-06-30','2027-07-30','','',NULL,'[]');
INSERT INTO "round" VALUES('ed0a586da8544dc8b4cb09bafcbbf750','','64e3591bfcdb426596d5be40d8bd394c','2027-H2','2027-07-01','2027-12-31','2028-01-31','','',NULL,'[]');
CREATE TABLE sealed_text (
	digest VARCHAR NOT NULL, 
	salt VARCHAR, 
	text VARCHAR, 
	PRIMARY KEY (digest)
);
INSERT INTO "sealed_text" VALUES('5c6162b8732d3f6c23896b7427804c1e84318a0576dab24cb45ab4333891fec9','ecb854db571e942398c5ac7b416333ec','handslag');
INSERT INTO "sealed_text" VALUES('576e5cbed054fa6e0197e2b3313aa846cfbaa63a68c480b3b01b5fa7037ebd47','47f391e1363f5bcd82e1405f8e347400','Samverkansavtal');
INSERT INTO "sealed_text" VALUES('5d007122194da4d3670701249da172c3db721fbf781637d3485b5c2f4c40fd09','da81d4b7c9a7b18e3127533b87b72765','tryggare centrum');
INSERT INTO "sealed_text" VALUES('13def58bede968d769d110179e31d30a20f5368bd1aa20ac5ff71ae742d8beca','6e6815c4c9e30c9c31fab5e910ee0879','ungdomar');
INSERT INTO "sealed_text" VALUES('daa022d9945e78421d7700923ae125269d29ddb3a3cecfeb474fc0054399242a','b9e2bb848b04886f3ea6b2bc247dd36a','brottsoffer');
INSERT INTO "sealed_text" VALUES('2e3f8bf45b4892b84bddda5524de76a916f66626a56d50aa641e08b5736d5392','cc45d4a45d8277acc489b2e4c4f093cc','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('c71ca221150e78d6b86fc701b986ac90ce070f727b321cacdc461f64c304f835','106ad378bbc9decc7aad915d87a35111','ordförande');
INSERT INTO "sealed_text" VALUES('ffb884bbb30136dd20fc62a85764899a9c442c59fe295d2bda4276e1fa5a64c5','7b547d5fa0f02693f7f3fadd83f7feec','§ 14');
INSERT INTO "sealed_text" VALUES('e0e20c847932e4fcf2e6f0c6fd32789fd9fce38899481e07037d709aab8ce57e','c5dbd9147b55b1f26e1e67c94e883f39','ordförande');
INSERT INTO "sealed_text" VALUES('28ae57099517f8d5ba386384ce735ee3d225a13889c0ac5288b54c7f5d2b8001','d2520bd8ae38949560c4620fcc462ac0','§ 14');
INSERT INTO "sealed_text" VALUES('1949a8159f1f31b437219c94eb52d444b2e208984de8028b85b916a071f2c654','d05f0f3a15972f591a51daf888e4be60','ordförande');
INSERT INTO "sealed_text" VALUES('c58b2271cd8f1c640535fbf9aed07cc342200340abc3bc4682a16882ab4b5282','2b4bcefae49662566b653d7d5cc5de1e','§ 14');
INSERT INTO "sealed_text" VALUES('2ee85d749cfda7f2e203140927ca7861217edaeb350f8630b4928c4fa9d9f1f5','2106014c4939c4d36a1a963d7812a3ec','ordförande');
INSERT INTO "sealed_text" VALUES('d5998580c45853939a8d133dc15b6db2d165fdd90fa061e4066dec4698dabbbb','965568c64cb7a4ac2d13ca1ebb6d5e84','§ 14');
INSERT INTO "sealed_text" VALUES('3f4502cc4a81054c0023e3fcd3684fbb9523e4aa103df8883e3fe192127f5305','ffe7b9d91db4fe526b95e1c478c47dcc','fel i avskriften');
INSERT INTO "sealed_text" VALUES('e88cefb635523413b75afba26a9bffb1c0ceb44392d98253261c10aa2d68cbeb','042ca896d4730cb4637c8ff70a16dae3','Problembild');
INSERT INTO "sealed_text" VALUES('e7e804cb2874bb35e221f570caf71ab87055c5acdfe5d8c02fb3a92a99f2effb','193377daba2c21562669d86fb81e62e5','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('9fb50170d082ee71611ab23f55951d78b8f7e162cc8c17951149fe20f9bb6848','6955da5f194eb2aeb2ff7ea1d340eebe','tre möten');
INSERT INTO "sealed_text" VALUES('08dbde6625854db80760e8f1423809f576dbd32286a7c170f2bfafc2cb37aaa7','96a8f659dc1fa5714a308e3310293c3a','statistik');
INSERT INTO "sealed_text" VALUES('57337e1af9964ba73a98fe6595decd5d4eafc56216fbd09be04e974afdffee1e','a256e95c3293ba1df0b7083fbbbb49e1','två platser');
INSERT INTO "sealed_text" VALUES('f8d888ee26f44eddc9401841ee267e79af1d110c9c09e7f0d1fb4f721384f066','e7f85ccf5623dbbca6ee276265c5e456','2025');
INSERT INTO "sealed_text" VALUES('19377c6f518327fda7935c2026fba99e5ef3cac94e7b27e1c313e7b1c26108fb','8052f4de3a55c79f49ca7874ee3904b6','Brå');
INSERT INTO "sealed_text" VALUES('7ac2cfe890d65b6b9c9196a56eb35122f70840d45ecc1749dca4c65982bdd46d','6c539ad236df1b5cfbbf508f94a67ade','Trygghetsmätningen');
INSERT INTO "sealed_text" VALUES('4c6822da72259dfcd6153e58c8174302d7099a1a7faf1e1876d0d00a47f86a07','a3f6254c24b870bb381d721aae30ede8','ungdomar');
INSERT INTO "sealed_text" VALUES('d595f6a427d791980891ff12b691773b6d01546955a5b7a53cdc4bac4239fe21','d49350ab195abc7be027fcc7f61d2f45','buskörning');
INSERT INTO "sealed_text" VALUES('2c8e8217d1b10e54dc5383633d1fcb724215c7ccfdb5807f6b8ceb5568d6d7f2','21e86bd3e23542afa178b4997676f9f9','väger tyngst');
INSERT INTO "sealed_text" VALUES('c0fbde620325a3c9d0c6f47fd170c43c100a092a091717f5689d988cc7065116','6d84ac93d309f6a37b1aa80ac254c23c','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('603e373b6ca063dbefd1285a2ae3c119d94b422c4ea75c4b646f8ac013930126','c29226b8d929e74b176bc4693d7dc36b','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('4bcf246b6be7cd82537fdb1364174fbcaa5cbde2d6533ad13d37233d0065de57','4e78fb3c268eedaf9d4a8be21d391efc','kommunchef');
INSERT INTO "sealed_text" VALUES('21f9984630f038cf22b3e5401a2bbf6f85eb449d2292eca43359c3e93b5b8eca','56f4ad59ce2f7f9a03109c472b3c16b0','kommunchef');
INSERT INTO "sealed_text" VALUES('1fad66c2da3685c0c21e3b6fecf75b812862af3beeb2234c9fb06adf5682b252','c0ef37e802c7fbb30e04a3ec3ed0d674','kommunchef');
INSERT INTO "sealed_text" VALUES('9b3473efea678325aeecff9e0ae86acafca7ac561fcef826d16b160d22e3629e','5105763db809e9daef690658ab345555','kommunchef');
INSERT INTO "sealed_text" VALUES('64e4e8a3d740f3d8f9622751bb9db22838a6a7ef644b6022298ac2e9126fcfef','3ea76b742c4a6e21fe530e40108fdccf','utan siffrorna för centrum');
INSERT INTO "sealed_text" VALUES('de1de39360bb7b4808eb8d33ec0cf5f3de2292d668449d555f38e8c1b3cd3be1','6e0cfe1fb2393d81db98b7454e919406','ungdomar');
INSERT INTO "sealed_text" VALUES('efcb236b8564a119c4caef5d3cc3c1ac17501f91829ade32ca05581c5b387553','4db2cd1f1f54b80c1da5e6aebf34d541','buskörning');
INSERT INTO "sealed_text" VALUES('8a297c12340b6c5382002df3f2e8776a80f496259279bfebfb4460c5dc731e4d','61e3f5a9e9ed2f7a3aa1b4ce76a06979','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('2fb8177fb12e229b94a2c17f2b9ec5cfe3ad5749aee3ffbeb68f21413c1ed9da','f73d73445d93dac01c299e935d9dea8a','Åtgärdsplan');
INSERT INTO "sealed_text" VALUES('826188cbea76032d98c491f093a7ce3ea62cd0a63b096f6334d3573f5c5a2f2e','fd5895b395173ba0e35d2ea192d88eb4','kommunstyrelsen');
INSERT INTO "sealed_text" VALUES('ae70a116b694c1e6cd142905481d6bd8465e0c655daa839aa2fb7e61f5527188','e2b8555e23725d39a1295bac9cf25ac6','§ 31');
INSERT INTO "sealed_text" VALUES('0cb1e9f25f00835296c342da5db881f241009e53979d708962d1e76180bbe51e','c0e3be21cb09c216ab0bbd120012dfbe','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('a52e347e89c99db622a4b43786e8f54c4e393c98a1035a5d0221a6ef818f871c','7566446ea4134529ce8aa0b0be5f3d37','Underavtal');
INSERT INTO "sealed_text" VALUES('8fe13ae8cc6fec4ac29dbc9d48e178e584d6b8f20753413540081e8d65cdd027','97ba2d2ca81910df47c41e334860a7d1','trygghet');
INSERT INTO "sealed_text" VALUES('25c3a6d3f8f4cf1f958f842bc2f355ae4ce36c5a4a9551f457c185352045773f','5ef206339a11d293c90e3d5ceecbf1be','ungdomar');
INSERT INTO "sealed_text" VALUES('ec76e6c64d851298ead04e48c08f30920385e3c8e10159e6a7dbb6b6de673e04','bfd6dd30b3fedbed7bee5151cfa03665','kommunchef');
INSERT INTO "sealed_text" VALUES('90db5bb198cf5adf92ed6bf3ec11d5dc318ed18320053f8a83316c0331c3cf84','184d02d7678a3a7182696e620e11f1f5','kallar');
INSERT INTO "sealed_text" VALUES('2a37f44c5cf015c988b64c727199b1d6ae7206e5ccaecad5d59a7d73e9496f5c','bd0a9cdce0a08d0a83bb1d0aa092bef3','för anteckningar');
INSERT INTO "sealed_text" VALUES('24eaf11a7f21a0c555f0162ed83c2900e3d6df0d8f28ad4729e28a8d7d3f90af','52ff531e65cfd3130c079210821bd76c','samordnare');
INSERT INTO "sealed_text" VALUES('e9b37f098b1e18de2b4fe8f8bfab35aab0e25aa882bd86d279f36d0d0764cec2','7e1663d7179ca35a3c3d856a0564caf7','kommunpolis');
INSERT INTO "sealed_text" VALUES('bacf0aecf999ba1ed6b261cf5a4e287591667598c42331dc3ab20200aff30b3a','8b3eb0778fd4312804dba7df453e9dda','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('f84cf19630b262fc453fd43eaa56163d4acee776b1721a6ca45f28ac250580b9','0fec03a70db4d5e40c2bd2b5490c51f2','ordförande');
INSERT INTO "sealed_text" VALUES('4613234e082ef37b5f57b2dd0e00106f1b0e8dec6369d5573df035e83c3c04f2','2f62c5f4d4300509553448e6412aa198','§ 14');
INSERT INTO "sealed_text" VALUES('307c010b8a5ed8ce055d407ce1e76362d39c709aee07f6339ed287310c76a334','df4fc21d4e37d0210e0f54efa8335200','ordförande');
INSERT INTO "sealed_text" VALUES('210782ec631801ab20e7ac17537652d643939655509c5978c518c30bab7fac39','fb390deb655a8650af5f0e8c975e6a8c','§ 14');
INSERT INTO "sealed_text" VALUES('c0fa99ddda91c08fb3b4b03e9c8595c2e49dfbe9bd3f4f87e27e698f263a3f7f','efde665b4229967bb339119eedd6e6a2','ordförande');
INSERT INTO "sealed_text" VALUES('9c40f241d59f6acf10940f25a473fdb83566b6fe82b4a0302912ea8004275ba3','d3a68b66f305d48ff1c1808715f2ce48','§ 14');
INSERT INTO "sealed_text" VALUES('551ae37c0871c6f0c14242a36e134790eed7657098371e0723115c2ef26bfabe','12572b7cab8e9683cf5c657095613e7c','ordförande');
INSERT INTO "sealed_text" VALUES('dba008801724c810f8d736fac271f256c8b852477b35795fa644fc0d983ea5e3','bc8a7596d430312b8a4df66dd70f5f09','§ 14');
INSERT INTO "sealed_text" VALUES('783d499a50e77c4226f67ec2e4f387ceae00ac8d874629e2e60486ff088c893b','b00f4630b2c14cd31ba625fa78fac46d','ungdomar');
INSERT INTO "sealed_text" VALUES('9f3f16ab95d889d7513864d60684dce385f91cecef01f4b848fa7b1a519bb4b2','3165cf719e4ecc09e5684d82509a8a4f','ungdomar');
INSERT INTO "sealed_text" VALUES('596554ef90ce2f179486a465f6bf0d9144831c9f665a48dfdf30183950ac0277','60e724ff4304ff48528dce7979c63754','färre unga utsätts');
INSERT INTO "sealed_text" VALUES('eb39d371ccf41884973e314f63dc9fb6636a48ab00d1d2689ba939292ae3e9b7','4487031826b77e264962baff6eb66c3b','fältassistenter');
INSERT INTO "sealed_text" VALUES('94036fdc426a327406d117f79a0f7041b750cd0a2cbd2c104a51f22358cf13d3','7fb32cef87203a9c4dd95db9d07a379a','socialchef');
INSERT INTO "sealed_text" VALUES('a14502104f87872181ccf9275511490bbe6e67db9c71ca6aff5c3cbe6827600c','6f167bdf02501b9a34a3372989487a48','2025');
INSERT INTO "sealed_text" VALUES('cbcdad5a1ce6bc2ee19040700b3695c25b1f91a71c796937a9af7165f7c2aae7','817883fa3b83d4b01bf320b400b61dbd','Skövde');
INSERT INTO "sealed_text" VALUES('70cd9263b3818527b62c92ef74d312fb6afccf7ca1d259adc748220869c95b3e','7e3089ac03cf76f8c29ef3109664988b','anmälda rån');
INSERT INTO "sealed_text" VALUES('fc1f2494643003178844d6afea544907ae8ab1bdab5511755765fcd68a73cc56','14e1effb32d56ac874037de269a700ed','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('7ff684d8dc7d6ddfef3915f1d89feacaa34e7d2ff8f367154f721176a3356a2a','ff02a7cfbb738567f6d184a1f1b83258','vi gör det här');
INSERT INTO "sealed_text" VALUES('f905b0c12c7d8e396b153f64b5c51e0d0214946372636d638ec28d2a679af84f','10b4a63c327e78f2a153317df1bd869d','webb');
INSERT INTO "sealed_text" VALUES('d9f2c4726524cdf98693399315d700d0d0a84fb06b80119a2d1043b0df85577c','b1b78049db8f5165feb91524761dea4c','boende');
INSERT INTO "sealed_text" VALUES('920a7a491a31cc98032c586851e418e1194366b77c2cbd8fa8c5f64cfbddfba0','455850459b5a1af6e8727f368d159d20','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('1818ec99a5fa40caa4c98dbcbc69e15306f8642095fe062d9c84df9f4574d456','fb94e2b85f572102f64415e2307f7414','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('5e02c92b14c7eea419e371446dba6dbf88fe6484245aab4f8adcd5f55046f412','aa5c4a17f29a3b35e3ff36dc4516ec22','samordnare');
INSERT INTO "sealed_text" VALUES('9430835364d87ee05c61d34dd7c16e2df42889ac665feb4a3bfe8b305773f1b8','b140977b6a99bc40d1f648d9c08c7c5b','växeln');
INSERT INTO "sealed_text" VALUES('75bd1c0c99483dc9d49d566d91f075d9f4886f87b410f042e66caf32ff2ecba2','143605bc486398aa5cae66e3915f195c','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('fa33dba8553a07b27cec435acbfd997a4c3994249ccc8f2deef3b440b9111643','7b71c1a21ac2e537fc6b5fafc022bf13','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('78089319d46b7f38077ac508eb69da2cbe991f251a70f56122dff90907588cc3','3ce8c16dd60ede8f68a27d234bdd937d','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('c421e7eed4d321c4637168edce0d85bbf67963feec57b941c4b81df62aee6c2e','d34b0cc5ceb0acd726af0e573529d111','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('3d389d35a4b6176b964bf1f021c18950efdcbc3f9fb2795a444979e92e1e8da8','338debd0b7fcfde52924bf26a00a21a4','Föräldravandring');
INSERT INTO "sealed_text" VALUES('d1f9f5d07923a9f8e9a3c879360424a4e5336c046c1c9a0195781275acd26ff3','e4adbcdca1769f540efb98f462f2f6e8','minst 8');
INSERT INTO "sealed_text" VALUES('abdd3412687747884bc829e261ed8e24c3d830cc447eca3705edcf2b98fbf46f','5508bb30fcf58f0fd307b057c7e3f2fa','regn');
INSERT INTO "sealed_text" VALUES('46c1e7d19890c3e0c9118504680560e63b838b2546514b3fbf8cbe6c26314e74','e3e3410be8fe42c5566ab10f9ed52f6a','2026-03');
INSERT INTO "sealed_text" VALUES('a2eae45c02f3cb201a4633ff35623af9f17a0da0e443519cb4783603e8240531','558961dc012b96f23dc88551775aec6a','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('aae7fd9c5fc581c2a649036f6a3b4f9544bb7e9aa13e1056a03c2a6b621c1d0e','28e8eb33b334804f98ad1f921d3da9e9','Styrgrupp');
INSERT INTO "sealed_text" VALUES('206c15f869c5a20d3a25a882d10dbbee7576e30fdb6fc8d9f4fa5660ddc5fd50','e5e5f7b4abdcb1db4214d7453d2d48f3','kommunchef');
INSERT INTO "sealed_text" VALUES('302de4032e5e1d18bafe5b224949ba86bd73fea687883c3cbf68ca3940962276','285e9fd55485592ad0ae0e90c819ca3c','kommunchef');
INSERT INTO "sealed_text" VALUES('a0f01e0f11cbb454d23dfb739f6b1f200e021e6a0f44ac150ee5291eefdd6cec','b4bd7ccb49e0b2d4c83af38b808450c0','områdeschef');
INSERT INTO "sealed_text" VALUES('6b8562948bcc6d0f85e75f0ccf8c7ca264e1106cf52d4d404fe881705c9af5b5','2c889d6a265a52973444a1cfb9fa1fe8','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('cca4e733883b32475f9643b093f24efb4c0af382ce734376b5994a539b1ad331','669b62919d31946cdba89d5618ae1402','kommunchef');
INSERT INTO "sealed_text" VALUES('5845378f7d5cf2a6ea7e01fe4b049fba3a5f7c4eabce01de738d4acbacf08789','1df211cf55c05f1987ecb208550145c2','områdeschef');
INSERT INTO "sealed_text" VALUES('d125d6a0f57708b113f94c8b641f1908d3dc857f3cf8c49e4ceba0affa83111a','6f848ce8412d90aac4b1dcba440a82e6','Trygghetsvandring');
INSERT INTO "sealed_text" VALUES('8b2874eb12bcb211000485ef235df5ec318fa22badbdb9e5c1438f5710ffa9e8','5ee8fe72d780080f3558296b0afc1ced','fritidschef');
INSERT INTO "sealed_text" VALUES('d51a734b303251db667ddabd95c61ed2e06b4aa87a84b509113c614d2e1fdfe6','85f3e6e7baaed7532551fb3aaca634d2','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('261776c386e6198c7ed34849fe0498130826419a679430c788a8d3bedf9e7f41','69840cc1fb9f4be392bd9e03eba947e4','Trygghetsvandring');
INSERT INTO "sealed_text" VALUES('a95f51fc187291e6ad8ef007ae1f4dde461f323ef805264b932169d67649c015','fdc84b3ed3de501e0baba568cd5821f5','fritidschef');
INSERT INTO "sealed_text" VALUES('78c5f76e7e1f1033df679aa71b67e26e5bb4ab365c50855fe6963f8a38951887','20dc4fd6b3f445b6214abf9e74b1a3c5','anmälda rån');
INSERT INTO "sealed_text" VALUES('b6b2d4d2e3f7cd5c2868aab56d22b75bae6df6aaf746761da397af4b7d5f80f3','00a0d199fece460f25bd90cf93716644','anmälda rån');
INSERT INTO "sealed_text" VALUES('9453364cc6d5dff976d1de099452b48e074bb8fd69202119e2b2c22d72d999b7','94e2119f5cf6cd6be61e3299b556efd2','Skövde');
INSERT INTO "sealed_text" VALUES('18913048e5b3059360959c3487b250ceee46c94d9e0f4d34080c5c6bd88da3ab','274e108e21b4decf7e9ffc824e454405','som planerat');
INSERT INTO "sealed_text" VALUES('9ed064a7c663d487c11165401eccf55a4c059a9c8eb5d04e4a80bb77043c9531','0980cf6896278834966b91702c09a0a0','ont om folk');
INSERT INTO "sealed_text" VALUES('63fdc481311068b7c9059282d03cb744f69f3986ea782e6f954ba82102cd8fe0','d3f5e9149d0b7adeea351e5802faac25','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('487ce4d3758cf72ca2803e8fb23ff010fe04ed2c032752c01e1c5521c1fc0d66','4aa456d0e946cfc2b92e3e5b5ce497e5','färre rån');
INSERT INTO "sealed_text" VALUES('bd1aaf23bffe7c827e510d1eba66063c54ddc766918146e9920e5485ab0bba78','9b92ef97d1446945c362900c031eae78','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('6c1e6de4c182bc195db7f67d8475c86ac65db7b14d83a0940c00e79bc3d83527','1e06472b776c2011d36eb6152c52a401','Styrgruppen');
INSERT INTO "sealed_text" VALUES('a5580ca4a0df31cc2de4d8aa0fca390a509ec9c1685b66645e35e1b37192b935','4c2aac3dbb0879f7f90d9503f5cb1f2f','arbetet fortsätter');
INSERT INTO "sealed_text" VALUES('663dd23c6555870d7842797a07713b6dced0636b9d083784e013154a98ccc935','cf9f6e18e05408080cea1797b3b4267f','fler vuxna ute');
INSERT INTO "sealed_text" VALUES('54f3f132caabe5156da1c67bfc11d8948a69b8779dface98e35e35652bfe4de4','ad297e0fbd8538fcfe484da54dab5680','fritidschef');
INSERT INTO "sealed_text" VALUES('d847df4225ec96abe7e19f0d5c02d59812ed56b74694fb1ab63e11121de306a4','2f00d94cadd11d852c9d392f997de2f3','för tidigt att säga');
INSERT INTO "sealed_text" VALUES('08c49b4975e19ff47f9f0c610925d03477545afe1a87de8e69298d83bae3841f','02cdd67818fd6a0b3aba4780b7d3375a','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('6d44101a381f2bb8494f10d2b1781e646af863c4c014aa45dd5fd679516ef81d','7daeda1c2fe93f02e9b69bf47413e516','fler vuxna ute');
INSERT INTO "sealed_text" VALUES('a05749ec7e468e694e4e141d14e90b0ba9d821f8b67c3684573e4a8a89e791c5','eb8c569b6faf92346fb0ee3105e9ba2a','fritidschef');
INSERT INTO "sealed_text" VALUES('0b30dd4c8a27796626f3198c3aa16405260aa5a71ee5b70b8f7ccb43ba256cb6','404ac765e25108ba532eb2ab22c26156','fel i avskriften');
INSERT INTO "sealed_text" VALUES('79ae732db1d371db5e15e4941713dda563194a85619a1ce2dc4652d03d14a876','053eaeadf7ebc3701bab2f90dde403cd','fel i avskriften');
INSERT INTO "sealed_text" VALUES('4e6daf70cea4b08f0db593ac8063cb824b7a0927ddb770e5e1372be469345da1','a396fbe617b6ca8f8435c1723d6a4818','fel i avskriften');
CREATE TABLE stored_definition (
	machine VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	body VARCHAR NOT NULL, 
	PRIMARY KEY (machine, version)
);
INSERT INTO "stored_definition" VALUES('action_plan',1,'340b7fba453faa6ec92464044f8ac644dd6c1a4e762605fec8abb43fc913ed2c','machine = "action_plan"
version = 1
initial = "draft"
final = ["ended", "replaced", "withdrawn"]
struck = "withdrawn"

[amend]
freely_in = ["draft"]
with_reason_in = ["decided", "in_force"]

[[transition]]
trigger = "fill_in"
source = ["draft"]
dest = "draft"
guards = []
effects = []
carries = ["title", "priority", "goal", "purpose", "causes", "responsible", "starts_on", "ends_on", "commitments", "financing", "indicators"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "decide"
source = ["draft"]
dest = "decided"
guards = ["hangs_on_an_agreement", "is_the_only_one", "is_about_a_prioritised_area", "states_goal_and_purpose", "names_who_is_responsible", "states_its_time", "states_each_partys_commitment", "states_its_financing", "can_be_seen_to_work", "ends_with_its_agreement", "the_agreed_function_decides"]
effects = []
carries = []
voids = []
stamps = ["adopted_on"]
by = "person"

[[transition]]
trigger = "begin"
source = ["decided"]
dest = "in_force"
guards = []
effects = ["replaces_earlier_version"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "carry_over"
source = ["draft"]
dest = "draft"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "carry_over"
source = ["decided"]
dest = "decided"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "carry_over"
source = ["in_force"]
dest = "in_force"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "end"
source = ["decided", "in_force"]
dest = "ended"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "replace"
source = ["draft", "decided", "in_force"]
dest = "replaced"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "decided", "in_force"]
dest = "withdrawn"
guards = ["says_why"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["draft"]
due_on = "owed_on"
notice = "action_plan_owed"
order = "says"
settled_by = ["decide", "withdraw"]
rule = "action_plan_owed"
statutory = false

[[timer]]
state = ["decided"]
due_on = "begins_on"
trigger = "begin"
order = "begins"
settled_by = ["withdraw"]
rule = "begin"
statutory = false

[[timer]]
state = ["decided", "in_force"]
due_after = "ends_on"
trigger = "end"
order = "child_ends"
settled_by = ["revise"]
rule = "end"
statutory = false

[[timer]]
state = ["decided", "in_force"]
due_on = "ends_on"
notice = "annex_ends"
order = "says"
settled_by = ["revise"]
rule = "annex_ends"
statutory = false
');
INSERT INTO "stored_definition" VALUES('activity',1,'b6856c13f9dfdfec10632c35cfb6f69bc2f8073124984ea7240b6f2b6448c9c8','machine = "activity"
version = 1
initial = "planned"
final = ["done", "not_done", "cancelled"]
struck = "cancelled"

[amend]
freely_in = ["planned"]
with_reason_in = ["under_way"]

[[transition]]
trigger = "fill_in"
source = ["planned"]
dest = "planned"
guards = []
effects = []
carries = ["title", "description", "carried_out_by", "responsible", "starts_on", "ends_on", "target"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "start"
source = ["planned"]
dest = "under_way"
guards = ["says_who_does_what_and_when"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "count"
source = ["planned", "under_way"]
dest = "under_way"
guards = ["something_new_was_counted"]
effects = []
carries = ["counts"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "reschedule"
source = ["planned"]
dest = "planned"
guards = ["has_another_time"]
effects = []
carries = ["starts_on", "ends_on"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "reschedule"
source = ["under_way"]
dest = "under_way"
guards = ["has_another_time"]
effects = []
carries = ["starts_on", "ends_on"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "done"
source = ["planned", "under_way"]
dest = "done"
guards = ["its_target_was_counted"]
effects = []
carries = ["counts"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "not_done"
source = ["planned", "under_way"]
dest = "not_done"
guards = ["says_why"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "cancel"
source = ["planned", "under_way"]
dest = "cancelled"
guards = ["says_why"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["planned", "under_way"]
due_on = "ends_on"
notice = "activity_time_is_up"
order = "says"
settled_by = ["done", "not_done", "reschedule", "cancel"]
rule = "activity_time_is_up"
statutory = false
');
INSERT INTO "stored_definition" VALUES('communication_plan',1,'ec831a7794f60709a4339fcb0c3c63bf5189acdbf704754b2d310933d81a2b08','machine = "communication_plan"
version = 1
initial = "draft"
final = ["ended", "replaced", "withdrawn"]
struck = "withdrawn"

[amend]
freely_in = ["draft"]
with_reason_in = ["decided", "in_force"]

[[transition]]
trigger = "fill_in"
source = ["draft"]
dest = "draft"
guards = []
effects = []
carries = ["title", "goal", "purpose", "responsible", "messages", "audiences", "fact_basis", "starts_on", "ends_on"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "decide"
source = ["draft"]
dest = "decided"
guards = ["hangs_on_an_agreement", "is_the_only_one", "shares_a_goal_and_purpose", "says_what_is_told", "reaches_inwards_and_outwards", "ends_with_its_agreement", "the_agreed_function_decides"]
effects = []
carries = []
voids = []
stamps = ["adopted_on"]
by = "person"

[[transition]]
trigger = "begin"
source = ["decided"]
dest = "in_force"
guards = []
effects = ["replaces_earlier_version"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "carry_over"
source = ["draft"]
dest = "draft"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "carry_over"
source = ["decided"]
dest = "decided"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "carry_over"
source = ["in_force"]
dest = "in_force"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "end"
source = ["decided", "in_force"]
dest = "ended"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "replace"
source = ["draft", "decided", "in_force"]
dest = "replaced"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "decided", "in_force"]
dest = "withdrawn"
guards = ["says_why"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["draft"]
due_on = "owed_on"
notice = "communication_plan_owed"
order = "says"
settled_by = ["decide", "withdraw"]
rule = "communication_plan_owed"
statutory = false

[[timer]]
state = ["decided"]
due_on = "begins_on"
trigger = "begin"
order = "begins"
settled_by = ["withdraw"]
rule = "begin"
statutory = false

[[timer]]
state = ["decided", "in_force"]
due_after = "ends_on"
trigger = "end"
order = "child_ends"
settled_by = ["revise"]
rule = "end"
statutory = false

[[timer]]
state = ["decided", "in_force"]
due_on = "ends_on"
notice = "annex_ends"
order = "says"
settled_by = ["revise"]
rule = "annex_ends"
statutory = false
');
INSERT INTO "stored_definition" VALUES('contact_list',1,'de1f261a64e4abbd6d53c366af1ee9b284f3b58f85987bc92b4f1525abe91953','machine = "contact_list"
version = 1
initial = "draft"
final = ["ended", "replaced", "withdrawn"]
struck = "withdrawn"

[amend]
freely_in = ["draft"]
with_reason_in = ["decided", "in_force"]

[[transition]]
trigger = "fill_in"
source = ["draft"]
dest = "draft"
guards = []
effects = []
carries = ["title", "contacts", "starts_on", "ends_on"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "decide"
source = ["draft"]
dest = "decided"
guards = ["hangs_on_an_agreement", "is_the_only_one", "names_a_contact", "ends_with_its_agreement", "the_agreed_function_decides"]
effects = []
carries = []
voids = []
stamps = ["adopted_on"]
by = "person"

[[transition]]
trigger = "begin"
source = ["decided"]
dest = "in_force"
guards = []
effects = ["replaces_earlier_version"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "carry_over"
source = ["draft"]
dest = "draft"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "carry_over"
source = ["decided"]
dest = "decided"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "carry_over"
source = ["in_force"]
dest = "in_force"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "end"
source = ["decided", "in_force"]
dest = "ended"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "replace"
source = ["draft", "decided", "in_force"]
dest = "replaced"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "decided", "in_force"]
dest = "withdrawn"
guards = ["says_why"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["draft"]
due_on = "owed_on"
notice = "contact_list_owed"
order = "says"
settled_by = ["decide", "withdraw"]
rule = "contact_list_owed"
statutory = false

[[timer]]
state = ["decided"]
due_on = "begins_on"
trigger = "begin"
order = "begins"
settled_by = ["withdraw"]
rule = "begin"
statutory = false

[[timer]]
state = ["decided", "in_force"]
due_after = "ends_on"
trigger = "end"
order = "child_ends"
settled_by = ["revise"]
rule = "end"
statutory = false

[[timer]]
state = ["decided", "in_force"]
due_on = "ends_on"
notice = "annex_ends"
order = "says"
settled_by = ["revise"]
rule = "annex_ends"
statutory = false
');
INSERT INTO "stored_definition" VALUES('follow_up',1,'90bec336b46af815a803567ec23b2e1bcddff3c4153af14993ca1fecaf395eee','machine = "follow_up"
version = 1
initial = "scheduled"
final = ["concluded", "skipped"]
struck = "skipped"

[amend]
freely_in = ["scheduled", "recorded"]
with_reason_in = []

[[transition]]
trigger = "record"
source = ["scheduled", "recorded"]
dest = "recorded"
guards = []
effects = []
carries = ["finding", "commitments_kept", "counted", "baseline", "value", "direction", "extent", "changed_character", "control_area", "control_baseline", "control_value"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "reopen"
source = ["recorded"]
dest = "scheduled"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "conclude"
source = ["recorded"]
dest = "concluded"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "skip"
source = ["scheduled", "recorded"]
dest = "skipped"
guards = ["says_why"]
effects = []
carries = []
voids = []
stamps = []
by = "person"
');
INSERT INTO "stored_definition" VALUES('follow_up_plan',1,'1d18d63911fe280580893bd3196de31c600793aa33da435fded85100126f35bc','machine = "follow_up_plan"
version = 1
initial = "draft"
final = ["ended", "replaced", "withdrawn"]
struck = "withdrawn"

[amend]
freely_in = ["draft"]
with_reason_in = ["decided", "in_force"]

[[transition]]
trigger = "fill_in"
source = ["draft"]
dest = "draft"
guards = []
effects = []
carries = ["title", "items", "starts_on", "ends_on"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "decide"
source = ["draft"]
dest = "decided"
guards = ["hangs_on_an_agreement", "is_the_only_one", "follows_something_up", "follows_up_the_four_subjects", "says_how_by_whom_and_how_often", "keeps_the_three_kinds_apart", "ends_with_its_agreement", "the_agreed_function_decides"]
effects = []
carries = []
voids = []
stamps = ["adopted_on"]
by = "person"

[[transition]]
trigger = "begin"
source = ["decided"]
dest = "in_force"
guards = []
effects = ["replaces_earlier_version", "lays_out_rounds"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "lay_out_rounds"
source = ["in_force"]
dest = "in_force"
guards = []
effects = ["lays_out_rounds"]
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "carry_over"
source = ["draft"]
dest = "draft"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "carry_over"
source = ["decided"]
dest = "decided"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "carry_over"
source = ["in_force"]
dest = "in_force"
guards = ["hangs_on_an_agreement"]
effects = []
carries = ["parent_id"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "end"
source = ["decided", "in_force"]
dest = "ended"
guards = []
effects = ["skips_its_rounds"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "replace"
source = ["draft", "decided", "in_force"]
dest = "replaced"
guards = []
effects = ["skips_its_rounds"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "decided", "in_force"]
dest = "withdrawn"
guards = ["says_why"]
effects = ["skips_its_rounds"]
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["draft"]
due_on = "owed_on"
notice = "follow_up_plan_owed"
order = "says"
settled_by = ["decide", "withdraw"]
rule = "follow_up_plan_owed"
statutory = false

[[timer]]
state = ["decided"]
due_on = "begins_on"
trigger = "begin"
order = "begins"
settled_by = ["withdraw"]
rule = "begin"
statutory = false

[[timer]]
state = ["decided", "in_force"]
due_after = "ends_on"
trigger = "end"
order = "child_ends"
settled_by = ["revise"]
rule = "end"
statutory = false

[[timer]]
state = ["decided", "in_force"]
due_on = "ends_on"
notice = "annex_ends"
order = "says"
settled_by = ["revise"]
rule = "annex_ends"
statutory = false
');
INSERT INTO "stored_definition" VALUES('forum',1,'82262b7254d2b9679c25148798c9185ddd6576bb3a8ec83ba49c1d97bf12aab5','machine = "forum"
version = 1
initial = "planned"
final = ["dissolved"]

[amend]
freely_in = ["planned"]
with_reason_in = ["standing"]

[[transition]]
trigger = "fill_in"
source = ["planned"]
dest = "planned"
guards = []
effects = []
carries = ["title", "forum_kind", "perspectives", "goal", "purpose", "chair", "chair_rotates", "members", "cadence", "mandate_note"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "establish"
source = ["planned"]
dest = "standing"
guards = ["forum_is_described", "forum_has_a_perspective", "both_sides_take_part", "chair_is_right_for_its_kind"]
effects = ["first_meeting_is_planned"]
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "dissolve"
source = ["planned", "standing"]
dest = "dissolved"
guards = ["says_why"]
effects = ["its_meetings_are_cancelled"]
carries = []
voids = []
stamps = []
by = "person"
');
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
INSERT INTO "stored_definition" VALUES('main_agreement',2,'5d4e05303952d52ead6e7b872323690a67a8493b9e5c945843f9fb0dbc333999','machine = "main_agreement"
version = 2
initial = "draft"
final = ["expired", "terminated", "replaced", "withdrawn"]
struck = "withdrawn"

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
effects = ["owes_what_follows"]
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "begin"
source = ["signed"]
dest = "active"
guards = []
effects = ["replaces_predecessor", "owes_what_was_not_carried_over", "its_rounds_go_on"]
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
effects = ["dependent_terms_follow", "its_rounds_go_on"]
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
effects = ["subs_lose_their_main", "what_hangs_on_it_ends"]
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "terminate"
source = ["under_notice"]
dest = "terminated"
guards = []
effects = ["subs_lose_their_main", "what_hangs_on_it_ends"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "expire"
source = ["active"]
dest = "expired"
guards = []
effects = ["subs_lose_their_main", "what_hangs_on_it_ends"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "replace"
source = ["signed", "active", "under_notice"]
dest = "replaced"
guards = []
effects = ["subs_move_under_the_successor", "what_hangs_on_it_moves"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "awaiting_decision", "awaiting_signatures", "signed"]
dest = "withdrawn"
guards = ["no_sub_agreement_rests_on_it", "the_decider_has_mandate"]
effects = ["what_hangs_on_it_ends"]
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

[[transition]]
trigger = "fill_in"
source = ["draft"]
dest = "draft"
guards = []
effects = []
carries = ["title", "parties", "areas", "purposes", "priorities", "diary_number", "starts_on", "ends_on", "ends_with_parent", "term_years", "revised_every_years", "deviation", "extension_clause", "coordination", "coordination_tasks", "annex_conditions", "annex_decider", "annex_procedure"]
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
INSERT INTO "stored_definition" VALUES('meeting',1,'c27cdff841a346f19fdfc6b87e7abc21149b5d8142f5046b0f6cb4c3df955590','machine = "meeting"
version = 1
initial = "planned"
final = ["held", "cancelled"]
struck = "cancelled"

[amend]
freely_in = ["planned"]
with_reason_in = []

[[transition]]
trigger = "move"
source = ["planned"]
dest = "planned"
guards = ["meets_on_another_day"]
effects = []
carries = ["meets_on", "title"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "hold"
source = ["planned"]
dest = "held"
guards = ["both_sides_were_there"]
effects = ["decisions_become_activities", "next_meeting_is_planned"]
carries = ["title", "attendees", "decisions", "minutes_at"]
voids = []
stamps = ["held_on"]
by = "person"

[[transition]]
trigger = "cancel"
source = ["planned"]
dest = "cancelled"
guards = ["says_why"]
effects = ["next_meeting_is_planned"]
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["planned"]
due_on = "meets_on"
notice = "meeting_to_be_held"
order = "says"
settled_by = ["hold", "move", "cancel"]
rule = "meeting_to_be_held"
statutory = false
');
INSERT INTO "stored_definition" VALUES('municipal_plan',1,'ecb6d6d74c7325fc3734f2eff5c15cff3560c6c3874a568610a1d9e01d04cc01','machine = "municipal_plan"
version = 1
initial = "draft"
final = ["replaced", "withdrawn"]

[amend]
freely_in = ["draft"]
with_reason_in = ["decided"]

[[transition]]
trigger = "fill_in"
source = ["draft"]
dest = "draft"
guards = []
effects = []
carries = ["title", "picture_id", "parties", "areas", "diary_number"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "decide"
source = ["draft"]
dest = "decided"
guards = ["names_the_decision", "rests_on_a_picture", "the_decision_can_be_found"]
effects = ["replaces_earlier_version"]
carries = ["picture_id", "decided_by", "decided_on", "paragraph", "diary_number"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "follow_up"
source = ["decided"]
dest = "decided"
guards = []
effects = []
carries = []
voids = []
stamps = ["followed_up_on"]
by = "person"

[[transition]]
trigger = "replace"
source = ["draft", "decided"]
dest = "replaced"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "decided"]
dest = "withdrawn"
guards = ["says_why"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["decided"]
due_on = "follow_up_due_on"
notice = "plan_to_be_followed_up"
order = "says"
settled_by = ["follow_up"]
rule = "plan_to_be_followed_up"
statutory = true
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
INSERT INTO "stored_definition" VALUES('problem_picture',1,'dbaca391715b44cde5e665ad312bcb1380ed21d65e4a8e68c1ac7f92d801b8e2','machine = "problem_picture"
version = 1
initial = "planned"
final = ["superseded", "abandoned"]
struck = "abandoned"

[amend]
freely_in = ["planned", "gathering"]
with_reason_in = ["drafted", "prioritised"]

[[transition]]
trigger = "gather"
source = ["planned"]
dest = "gathering"
guards = []
effects = []
carries = ["title", "legal_purpose", "method", "parties", "areas", "diary_number"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "fill_in"
source = ["gathering"]
dest = "gathering"
guards = []
effects = []
carries = ["title", "legal_purpose", "method", "process", "parties", "areas", "diary_number", "sources", "groups_reached", "mapping", "other_information", "analysis", "problems", "reviews"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "draft"
source = ["gathering"]
dest = "drafted"
guards = ["names_its_problems", "rests_on_several_sources", "says_how_it_was_made", "has_the_three_parts", "people_who_live_there_were_asked"]
effects = []
carries = []
voids = ["accepted"]
stamps = []
by = "person"

[[transition]]
trigger = "return_to_gathering"
source = ["drafted", "accepted"]
dest = "gathering"
guards = []
effects = []
carries = []
voids = ["accepted"]
stamps = []
by = "person"

[[transition]]
trigger = "accept"
source = ["drafted"]
dest = "accepted"
guards = ["every_party_has_accepted"]
effects = []
carries = []
voids = []
stamps = ["updated_on"]
by = "person"

[[transition]]
trigger = "prioritise"
source = ["accepted"]
dest = "prioritised"
guards = ["something_comes_first", "not_everything_comes_first", "three_subjects_were_reviewed", "causes_are_analysed"]
effects = ["supersedes_predecessor"]
carries = ["problems", "reviews"]
voids = []
stamps = ["prioritised_on"]
by = "person"

[[transition]]
trigger = "supersede"
source = ["planned", "gathering", "drafted", "accepted", "prioritised"]
dest = "superseded"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "abandon"
source = ["planned", "gathering", "drafted", "accepted"]
dest = "abandoned"
guards = ["says_why"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["planned", "gathering", "drafted", "accepted"]
due_on = "owed_on"
notice = "picture_owed"
order = "says"
settled_by = ["prioritise", "abandon"]
rule = "picture_owed"
statutory = false

[[timer]]
state = ["prioritised"]
due_on = "update_due_on"
notice = "picture_to_be_updated"
order = "says"
settled_by = ["revise"]
rule = "picture_to_be_updated"
statutory = true
');
INSERT INTO "stored_definition" VALUES('round',1,'f24adc60fb1fde582145a4a8fe598a27f596d313031a4c302283c56aef033ef4','machine = "round"
version = 1
initial = "scheduled"
final = ["concluded", "skipped"]
struck = "skipped"

[amend]
freely_in = ["scheduled", "open"]
with_reason_in = []

[[transition]]
trigger = "lay_out"
source = ["scheduled", "open"]
dest = "open"
guards = []
effects = ["lays_out_the_sheet"]
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "conclude"
source = ["open"]
dest = "concluded"
guards = ["names_the_meeting", "every_party_has_concluded", "everything_is_recorded", "commitments_were_examined", "effects_can_be_judged", "effects_say_extent_and_character", "effects_have_a_control_area", "says_what_is_to_be_improved"]
effects = ["concludes_the_lines", "improvements_become_activities", "feeds_the_next_picture"]
carries = ["meeting", "conclusions", "no_measures", "improvements"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "postpone"
source = ["scheduled"]
dest = "scheduled"
guards = []
effects = []
carries = ["conclude_by"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "postpone"
source = ["open"]
dest = "open"
guards = []
effects = []
carries = ["conclude_by"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "skip"
source = ["scheduled", "open"]
dest = "skipped"
guards = ["says_why"]
effects = ["skips_the_lines"]
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["scheduled"]
due_after = "period_ends_on"
trigger = "lay_out"
order = "begins"
settled_by = ["skip"]
rule = "lay_out"
statutory = false

[[timer]]
state = ["open"]
due_on = "conclude_by"
notice = "round_to_be_concluded"
order = "says"
settled_by = ["conclude", "postpone", "skip"]
rule = "round_to_be_concluded"
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
INSERT INTO "stored_definition" VALUES('sub_agreement',2,'c29f57534562915957862e21bbe22d558bb2265b2eab9e5ef166614b5b1fb7ea','machine = "sub_agreement"
version = 2
initial = "draft"
final = ["expired", "terminated", "replaced", "withdrawn"]
struck = "withdrawn"

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
guards = ["names_its_parties", "both_sides_are_named", "has_a_term", "term_is_in_order", "states_its_purposes_and_areas", "sub_term_is_the_standard", "ends_within_its_main", "has_a_main_agreement", "main_agreement_stands", "covers_one_area", "every_party_may_sign", "parties_have_organisation_numbers", "parties_have_addresses", "names_its_coordination", "coordination_is_half_a_post", "states_the_coordinators_tasks", "rests_on_a_prioritised_picture", "its_areas_are_those_of_the_picture", "its_picture_says_how_it_was_made", "lists_its_forums", "forums_take_both_perspectives", "forums_are_described", "says_how_annexes_are_replaced", "the_decider_has_mandate"]
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
effects = ["owes_what_follows"]
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "begin"
source = ["signed"]
dest = "active"
guards = []
effects = ["replaces_predecessor", "owes_what_was_not_carried_over", "its_rounds_go_on"]
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
effects = ["dependent_terms_follow", "its_rounds_go_on"]
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
effects = ["what_ends_with_it_ends", "what_hangs_on_it_ends"]
carries = []
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "terminate"
source = ["under_notice"]
dest = "terminated"
guards = []
effects = ["what_ends_with_it_ends", "what_hangs_on_it_ends"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "expire"
source = ["active"]
dest = "expired"
guards = []
effects = ["what_ends_with_it_ends", "what_hangs_on_it_ends"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "replace"
source = ["signed", "active", "under_notice"]
dest = "replaced"
guards = []
effects = ["subs_move_under_the_successor", "what_hangs_on_it_moves"]
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "withdraw"
source = ["draft", "awaiting_decision", "awaiting_signatures", "signed"]
dest = "withdrawn"
guards = ["the_decider_has_mandate"]
effects = ["what_hangs_on_it_ends"]
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

[[transition]]
trigger = "fill_in"
source = ["draft"]
dest = "draft"
guards = []
effects = []
carries = ["title", "parties", "areas", "purposes", "priorities", "diary_number", "starts_on", "ends_on", "ends_with_parent", "term_years", "revised_every_years", "deviation", "extension_clause", "coordination", "coordination_tasks", "annex_conditions", "annex_decider", "annex_procedure"]
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

[[timer]]
state = ["draft", "awaiting_decision", "awaiting_signatures"]
due_on = "owed_on"
notice = "sub_agreement_owed"
order = "says"
settled_by = ["sign", "withdraw"]
rule = "sub_agreement_owed"
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
INSERT INTO "unit" VALUES('771bb05dca5446ef99caed9a1275a628','Borås','borås','municipality','','','','1490');
INSERT INTO "unit" VALUES('9f4d204f87814b8f8d6969418d1c83b9','LPO Borås','lpo borås','police','Polismyndigheten','202100-0076','',NULL);
INSERT INTO "unit" VALUES('610c3b53e3f3495d9151940c40d675a9','Tanum','tanum','municipality','','','','1435');
INSERT INTO "unit" VALUES('f355c718a58641df847b87d2d14c6802','LPO Västra Fyrbodal','lpo västra fyrbodal','police','Polismyndigheten','202100-0076','',NULL);
CREATE INDEX ix_record_family ON record (family);
CREATE INDEX ix_record_machine_state ON record (machine, state);
CREATE INDEX ix_deadline_open ON deadline (due_on, rank) WHERE status = 'open';
CREATE INDEX ix_function_holding_unit ON function_holding (unit_id, function);
CREATE INDEX ix_mandate_unit ON mandate (unit_id);
CREATE TRIGGER history_refuses_update BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'history refuses UPDATE'); END;
CREATE TRIGGER history_refuses_delete BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'history refuses DELETE'); END;
CREATE TRIGGER sealed_text_refuses_delete BEFORE DELETE ON sealed_text BEGIN SELECT RAISE(ABORT, 'sealed_text refuses DELETE'); END;
CREATE TRIGGER sealed_text_is_only_blanked BEFORE UPDATE ON sealed_text WHEN NOT (NEW.digest = OLD.digest AND NEW.text IS NULL AND NEW.salt IS NULL) BEGIN SELECT RAISE(ABORT, 'sealed_text is only blanked'); END;
CREATE INDEX ix_record_parent ON record (parent_id);
CREATE INDEX ix_record_predecessor ON record (predecessor_id);
CREATE INDEX ix_record_party_unit ON record_party (unit_id);
CREATE INDEX ix_record_area_code ON record_area (area_code);
COMMIT;
