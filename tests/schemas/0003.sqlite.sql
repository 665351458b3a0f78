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
INSERT INTO "action_plan" VALUES('10df950f749c4033b66b7bc122e65a39','2026-03-10','P90D','2026-04','2026-04-01','2026-04-30','assumed','2027-12-31','2027-12-31','2027-12-31','stated','2026-04-01','ungdomar','ungdomar','färre unga utsätts','','','','','[{"party": "76102437-7e8a-480e-8036-1f3a15447eed", "commitment": "f\u00e4ltassistenter", "responsible": "socialchef"}]','[{"name": "anm\u00e4lda r\u00e5n", "direction": "lower", "baseline": "34", "baseline_period": "2025", "control_area": "Sk\u00f6vde"}]');
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
INSERT INTO "activity" VALUES('428504beffd74574812d80c7bcc247cf','',NULL,NULL,NULL,'',NULL,NULL,NULL,'Föräldravandring',NULL,'','both','','minst 8','[{"number": "3", "period": "2026-03", "on": "2026-03-31", "note": "regn"}]');
INSERT INTO "activity" VALUES('44e8772a10134be98174ba883491c49f','',NULL,NULL,NULL,'2026-09-30','2026-09-30','2026-09-30','stated','Trygghetsvandring','1d3632c8ead4483aa196b97fcb096b34','',NULL,'fritidschef','','[]');
INSERT INTO "activity" VALUES('09da09d8e9434a4fa0b78a2afd9dc433','',NULL,NULL,NULL,'2026-10-31','2026-10-31','2026-10-31','stated','fler vuxna ute','fa21061ebf22452785f5029636cfe38f','',NULL,'fritidschef','','[]');
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
INSERT INTO "agreement" VALUES('fda39e2e5d3c4c8396d04365538d7730','Samverkansavtal','','["tryggare centrum"]','["ungdomar", "brottsoffer"]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-02-01','2026-02-01','2026-02-01','stated','2029-12-31','2029-12-31','2029-12-31','stated',NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','',NULL,NULL,'[]','[]','','','');
INSERT INTO "agreement" VALUES('cbe8549ca27446b08cb67f1ffce6dbe1','','','[]','[]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','',NULL,NULL,'[]','[]','','','');
INSERT INTO "agreement" VALUES('be5e900ca10344b18fec49956e503177','','','[]','[]','',NULL,NULL,NULL,'2020-12','2020-12-01','2020-12-31','assumed','',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','',NULL,NULL,'[]','[]','','','');
INSERT INTO "agreement" VALUES('17a6c52f32ec4c7f885be4259d445b14','Underavtal','','["trygghet"]','["ungdomar"]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-03-10','2026-03-10','2026-03-10','stated','2028-03-09','2028-03-09','2028-03-09','stated',NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','','2026-01-19','P9M','[{"party": "76102437-7e8a-480e-8036-1f3a15447eed", "function": "samordnare", "percent": "50"}, {"party": "a8f6bd29-91a8-4ddd-829e-470502a3e6cf", "function": "kommunpolis", "percent": "25"}]','["kallar", "f\u00f6r anteckningar"]','','kommunchef','');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
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
INSERT INTO "communication_plan" VALUES('d5bfadd38c6344bfa2cf321f8e4bd874','2026-03-10','P30D','',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-04-01','','','','','','["vi g\u00f6r det h\u00e4r"]','[{"reach": "external", "group": "boende", "channel": "webb"}]');
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
INSERT INTO "contact_list" VALUES('c511ac9bb4e84bffb39d263421e750d3',NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-04-01','','[{"party": "76102437-7e8a-480e-8036-1f3a15447eed", "function": "samordnare", "reached_at": "v\u00e4xeln"}]');
CREATE TABLE deadline (
	record_id CHAR(32) NOT NULL, 
	rule VARCHAR NOT NULL, 
	due_on DATE NOT NULL, 
	act_by DATE NOT NULL, 
	rank INTEGER NOT NULL, 
	moves BOOLEAN NOT NULL, 
	status VARCHAR NOT NULL, 
	settled_seq INTEGER, 
	incident VARCHAR, tell_on DATE, 
	PRIMARY KEY (record_id, rule, due_on), 
	CONSTRAINT ck_deadline_status CHECK (status IN ('open', 'settled', 'superseded')), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "deadline" VALUES('f4605c956358407aa25a94a8389b72d7','duty_falls_due','2025-07-01','2025-07-01',3,0,'settled',2,NULL,NULL);
INSERT INTO "deadline" VALUES('4f0dd43e5fe3480ebd962c1086747f83','duty_falls_due','2026-07-01','2026-07-01',3,0,'open',NULL,NULL,NULL);
INSERT INTO "deadline" VALUES('fda39e2e5d3c4c8396d04365538d7730','term_begins_unsigned','2026-02-01','2026-01-30',3,0,'settled',5,NULL,NULL);
INSERT INTO "deadline" VALUES('2ceccef0a4f0430fa02ea60c77bd0e78','duty_falls_due','2025-07-01','2025-07-01',3,0,'settled',2,NULL,NULL);
INSERT INTO "deadline" VALUES('96800f2393ac42cd9c264836539042fc','duty_falls_due','2026-07-01','2026-07-01',3,0,'settled',2,NULL,NULL);
INSERT INTO "deadline" VALUES('fda39e2e5d3c4c8396d04365538d7730','begin','2026-02-01','2026-02-01',0,1,'settled',6,NULL,NULL);
INSERT INTO "deadline" VALUES('417e1a03069d4f97b237effebd7d0a02','picture_owed','2026-10-19','2026-10-19',3,0,'settled',8,NULL,NULL);
INSERT INTO "deadline" VALUES('17a6c52f32ec4c7f885be4259d445b14','sub_agreement_owed','2026-10-19','2026-10-19',3,0,'settled',5,NULL,NULL);
INSERT INTO "deadline" VALUES('fda39e2e5d3c4c8396d04365538d7730','expire','2030-02-01','2030-02-01',2,1,'superseded',NULL,NULL,NULL);
INSERT INTO "deadline" VALUES('fda39e2e5d3c4c8396d04365538d7730','main_agreement_ends','2030-01-31','2030-01-31',3,0,'superseded',NULL,NULL,NULL);
INSERT INTO "deadline" VALUES('fda39e2e5d3c4c8396d04365538d7730','expire','2030-01-01','2030-01-01',2,1,'open',NULL,NULL,NULL);
INSERT INTO "deadline" VALUES('fda39e2e5d3c4c8396d04365538d7730','main_agreement_ends','2029-12-31','2029-12-28',3,0,'open',NULL,NULL,'2028-12-22');
INSERT INTO "deadline" VALUES('cbe8549ca27446b08cb67f1ffce6dbe1','to_be_decided:purposes','2026-06-01','2026-06-01',3,0,'open',NULL,NULL,NULL);
INSERT INTO "deadline" VALUES('f4605c956358407aa25a94a8389b72d7','fall_due','2028-03-03','2028-03-03',0,1,'open',NULL,NULL,NULL);
INSERT INTO "deadline" VALUES('f4605c956358407aa25a94a8389b72d7','duty_falls_due','2028-03-02','2028-03-02',3,0,'open',NULL,NULL,'2027-09-02');
INSERT INTO "deadline" VALUES('17a6c52f32ec4c7f885be4259d445b14','term_begins_unsigned','2026-03-10','2026-03-10',3,0,'settled',5,NULL,NULL);
INSERT INTO "deadline" VALUES('17a6c52f32ec4c7f885be4259d445b14','begin','2026-03-10','2026-03-10',0,1,'settled',6,NULL,NULL);
INSERT INTO "deadline" VALUES('d5bfadd38c6344bfa2cf321f8e4bd874','communication_plan_owed','2026-04-09','2026-04-09',3,0,'settled',3,NULL,NULL);
INSERT INTO "deadline" VALUES('7bc0fb5be52b4bea838650a10d6a23e6','follow_up_plan_owed','2026-05-09','2026-05-08',3,0,'settled',3,NULL,NULL);
INSERT INTO "deadline" VALUES('10df950f749c4033b66b7bc122e65a39','action_plan_owed','2026-06-08','2026-06-08',3,0,'settled',3,NULL,NULL);
INSERT INTO "deadline" VALUES('17a6c52f32ec4c7f885be4259d445b14','expire','2028-03-10','2028-03-10',1,1,'open',NULL,NULL,NULL);
INSERT INTO "deadline" VALUES('17a6c52f32ec4c7f885be4259d445b14','sub_agreement_ends','2028-03-09','2028-03-09',3,0,'open',NULL,NULL,'2027-03-09');
INSERT INTO "deadline" VALUES('10df950f749c4033b66b7bc122e65a39','begin','2026-04-01','2026-04-01',0,1,'settled',4,NULL,NULL);
INSERT INTO "deadline" VALUES('10df950f749c4033b66b7bc122e65a39','end','2028-01-01','2028-01-01',1,1,'open',NULL,NULL,NULL);
INSERT INTO "deadline" VALUES('10df950f749c4033b66b7bc122e65a39','annex_ends','2027-12-31','2027-12-30',3,0,'open',NULL,NULL,'2027-11-01');
INSERT INTO "deadline" VALUES('d5bfadd38c6344bfa2cf321f8e4bd874','begin','2026-04-01','2026-04-01',0,1,'settled',4,NULL,NULL);
INSERT INTO "deadline" VALUES('7bc0fb5be52b4bea838650a10d6a23e6','begin','2026-04-01','2026-04-01',0,1,'settled',4,NULL,NULL);
INSERT INTO "deadline" VALUES('7bc0fb5be52b4bea838650a10d6a23e6','end','2028-03-10','2028-03-10',1,1,'open',NULL,NULL,NULL);
INSERT INTO "deadline" VALUES('7bc0fb5be52b4bea838650a10d6a23e6','annex_ends','2028-03-09','2028-03-09',3,0,'open',NULL,NULL,'2028-01-09');
INSERT INTO "deadline" VALUES('fa21061ebf22452785f5029636cfe38f','lay_out','2026-07-01','2026-07-01',0,1,'settled',2,NULL,NULL);
INSERT INTO "deadline" VALUES('bf4d492d6acd40bf97093a86813262f8','lay_out','2027-01-01','2027-01-01',0,1,'open',NULL,NULL,NULL);
INSERT INTO "deadline" VALUES('21a435fbc99f4432a3d579ccf0a15618','lay_out','2027-07-01','2027-07-01',0,1,'open',NULL,NULL,NULL);
INSERT INTO "deadline" VALUES('8c55f4f94aa84ea796d58da8ef31d6b4','lay_out','2028-01-01','2028-01-01',0,1,'open',NULL,NULL,NULL);
INSERT INTO "deadline" VALUES('c511ac9bb4e84bffb39d263421e750d3','begin','2026-04-01','2026-04-01',0,1,'settled',3,NULL,NULL);
INSERT INTO "deadline" VALUES('1d3632c8ead4483aa196b97fcb096b34','meeting_to_be_held','2026-05-01','2026-04-30',3,0,'open',NULL,NULL,'2026-04-24');
INSERT INTO "deadline" VALUES('2ceccef0a4f0430fa02ea60c77bd0e78','fall_due','2027-06-11','2027-06-11',0,1,'open',NULL,NULL,NULL);
INSERT INTO "deadline" VALUES('2ceccef0a4f0430fa02ea60c77bd0e78','duty_falls_due','2027-06-10','2027-06-10',3,0,'open',NULL,NULL,'2026-12-10');
INSERT INTO "deadline" VALUES('44e8772a10134be98174ba883491c49f','activity_time_is_up','2026-09-30','2026-09-30',3,0,'superseded',NULL,NULL,NULL);
INSERT INTO "deadline" VALUES('ccddeb0401444db9b08811ea8263bbba','meeting_to_be_held','2026-06-01','2026-06-01',3,0,'superseded',NULL,NULL,NULL);
INSERT INTO "deadline" VALUES('fa21061ebf22452785f5029636cfe38f','round_to_be_concluded','2026-07-30','2026-07-30',3,0,'settled',3,NULL,NULL);
INSERT INTO "deadline" VALUES('09da09d8e9434a4fa0b78a2afd9dc433','activity_time_is_up','2026-10-31','2026-10-30',3,0,'open',NULL,NULL,'2026-10-17');
CREATE TABLE duty (
	record_id CHAR(32) NOT NULL, 
	title VARCHAR NOT NULL, 
	duty_kind VARCHAR, 
	clock_from DATE, 
	met_on DATE, 
	proof VARCHAR NOT NULL, 
	PRIMARY KEY (record_id), 
	CONSTRAINT ck_duty_duty_kind CHECK (duty_kind IS NULL OR duty_kind IN ('picture_updated', 'plan_followed_up')), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "duty" VALUES('f4605c956358407aa25a94a8389b72d7','','picture_updated','2023-07-01','2026-03-02','BORAS-2026/PICTURE');
INSERT INTO "duty" VALUES('4f0dd43e5fe3480ebd962c1086747f83','','plan_followed_up','2024-07-01',NULL,'');
INSERT INTO "duty" VALUES('2ceccef0a4f0430fa02ea60c77bd0e78','','picture_updated','2023-07-01','2025-06-10','KS 2025/88 § 41');
INSERT INTO "duty" VALUES('96800f2393ac42cd9c264836539042fc','','plan_followed_up','2024-07-01',NULL,'');
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
INSERT INTO "follow_up" VALUES('7f3afc4479824982b7ec98c0b961014f','','process','agreement','17a6c52f32ec4c7f885be4259d445b14','','','som planerat','[{"party": "76102437-7e8a-480e-8036-1f3a15447eed", "kept": "partly", "remark": "ont om folk"}]','',NULL,'',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "follow_up" VALUES('4d64384c46724cfd9cdac900edb57406','','process','organisation',NULL,'','','färre rån','[]','',NULL,'',NULL,NULL,'21','fell','unknown','','30','29.5');
INSERT INTO "follow_up" VALUES('654d5ef50536499384776f8990dba393','anmälda rån','effect','action_plans','10df950f749c4033b66b7bc122e65a39','','','','[]','',NULL,'anmälda rån','lower','34',NULL,NULL,NULL,'Skövde',NULL,NULL);
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
INSERT INTO "follow_up_plan" VALUES('7bc0fb5be52b4bea838650a10d6a23e6','2026-03-10','P60D','2026-04-01','2026-04-01','2026-04-01','stated','2028-03-09','2028-03-09','2028-03-09','stated','2026-04-01','','[{"subject": "organisation", "aspect": "process", "cadence": "half_yearly"}, {"subject": "action_plans", "aspect": "effect", "cadence": "half_yearly"}]');
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
INSERT INTO "forum" VALUES('80060573336d4e27b6a30f0560912104','Styrgrupp','steering','["strategic"]','','','kommunchef',1,'[{"party": "76102437-7e8a-480e-8036-1f3a15447eed", "function": "kommunchef"}, {"party": "a8f6bd29-91a8-4ddd-829e-470502a3e6cf", "function": "omr\u00e5deschef"}]','monthly','');
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
INSERT INTO "function_holding" VALUES('400fcff5cc4e45c5a6178e1cd504c945','761024377e8a480e80361f3a15447eed','coordinator','711d0acd8fac47febb816a1145a3373b','ordinary','2026-01-10',NULL);
CREATE TABLE history (
	record_id CHAR(32) NOT NULL, 
	seq INTEGER NOT NULL, 
	body VARCHAR NOT NULL, 
	prev VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, seq), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "history" VALUES('f4605c956358407aa25a94a8389b72d7',1,'{"changes":{"areas":["1490"],"clock_from":"2023-07-01","duty_kind":"picture_updated","parties":["76102437-7e8a-480e-8036-1f3a15447eed"]},"dest":"open","kind":"moved","machine":"duty","machine_version":1,"on":"2026-01-10","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"f4605c95-6358-407a-a25a-94a8389b72d7","recorded_at":"2026-01-10T16:31:14.262675+00:00","reference":"BORÅS/LAW-PICTURE","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','a93e1f96eba0c428c7b9d0cb7e73582f9ec1fadec2272a22be417bd77444635e');
INSERT INTO "history" VALUES('4f0dd43e5fe3480ebd962c1086747f83',1,'{"changes":{"areas":["1490"],"clock_from":"2024-07-01","duty_kind":"plan_followed_up","parties":["76102437-7e8a-480e-8036-1f3a15447eed"]},"dest":"open","kind":"moved","machine":"duty","machine_version":1,"on":"2026-01-10","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"4f0dd43e-5fe3-480e-bd96-2c1086747f83","recorded_at":"2026-01-10T16:31:14.262675+00:00","reference":"BORÅS/LAW-PLAN","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','6ef997257e957496a7f2516607cc2cdf9184b1ba22ffcfb8a072227193d7076e');
INSERT INTO "history" VALUES('fda39e2e5d3c4c8396d04365538d7730',1,'{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["76102437-7e8a-480e-8036-1f3a15447eed","a8f6bd29-91a8-4ddd-829e-470502a3e6cf"],"priorities":["b3841effc08ad2d225ad4e425888a8e1aec7b7a5a223db76f570bfa151f14feb","803d926e8faafab447dcb94cb9bc6fa28ee4c7f1cac2c8b1e4816a2ca7f04aaf"],"purposes":["c30c43d854890cbbd494088ba2c15923229e81f55104d937137e91ea63121d7b"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"1d06aca165197a32e6e5f24261e243387085a221ca4606d0db9e0207fa72d168"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":2,"on":"2026-01-10","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"fda39e2e-5d3c-4c83-96d0-4365538d7730","recorded_at":"2026-01-10T16:31:14.262675+00:00","reference":"BORAS-2026","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','554a50e1de8536fa01162b8457afaff4199ece9e80234595e5a6b39e8c47c8ed');
INSERT INTO "history" VALUES('2ceccef0a4f0430fa02ea60c77bd0e78',1,'{"changes":{"areas":["1435"],"clock_from":"2023-07-01","duty_kind":"picture_updated","parties":["e21d220c-dc77-4786-9724-9ae8255e6db3"]},"dest":"open","kind":"moved","machine":"duty","machine_version":1,"on":"2026-01-10","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"2ceccef0-a4f0-430f-a02e-a60c77bd0e78","recorded_at":"2026-01-10T16:31:14.262675+00:00","reference":"TANUM/LAW-PICTURE","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','9b05b7d2214227b49fd3a69c71c717a67a5dca4a68b8481cb8e5a8a55bf389ae');
INSERT INTO "history" VALUES('96800f2393ac42cd9c264836539042fc',1,'{"changes":{"areas":["1435"],"clock_from":"2024-07-01","duty_kind":"plan_followed_up","parties":["e21d220c-dc77-4786-9724-9ae8255e6db3"]},"dest":"open","kind":"moved","machine":"duty","machine_version":1,"on":"2026-01-10","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"96800f23-93ac-42cd-9c26-4836539042fc","recorded_at":"2026-01-10T16:31:14.262675+00:00","reference":"TANUM/LAW-PLAN","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','7e0c76d48707d79624419645619e951843474394b96f18bd2b52343cb44de0f6');
INSERT INTO "history" VALUES('cbe8549ca27446b08cb67f1ffce6dbe1',1,'{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["e21d220c-dc77-4786-9724-9ae8255e6db3","ff12a99e-7a83-4798-a649-d77d01518ce8"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":2,"on":"2026-01-10","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"cbe8549c-a274-46b0-8cb6-7f1ffce6dbe1","recorded_at":"2026-01-10T16:31:14.262675+00:00","reference":"TANUM-2026","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','0dcfc43974b9c847842862c1ec837df696fab2f1138b379f03c1c74dc067340f');
INSERT INTO "history" VALUES('be5e900ca10344b18fec49956e503177',1,'{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["76102437-7e8a-480e-8036-1f3a15447eed","a8f6bd29-91a8-4ddd-829e-470502a3e6cf"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":2,"on":"2020-12-31","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"be5e900c-a103-44b1-8fec-49956e503177","recorded_at":"2026-01-10T16:31:14.262675+00:00","reference":"BORAS-2021","seq":1,"today":"2026-01-10"}','0000000000000000000000000000000000000000000000000000000000000000','d75e902c87872078085c1fedda016749fc3a8669611f14b059059349e8402a33');
INSERT INTO "history" VALUES('fda39e2e5d3c4c8396d04365538d7730',2,'{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"25ee12225a5f2d85ab47a091565490d2b8e071833e41d9344cb4246aaf4b5913","record":"fda39e2e-5d3c-4c83-96d0-4365538d7730","recorded_at":"2026-01-10T16:31:14.262675+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}','554a50e1de8536fa01162b8457afaff4199ece9e80234595e5a6b39e8c47c8ed','ad6d8be96f21ccfde61dadc385c90536b6fa302b7d8fd38f09baa487a27cd01c');
INSERT INTO "history" VALUES('fda39e2e5d3c4c8396d04365538d7730',3,'{"acts":[{"capacity":"ordinary","function":"6bca2fbcbd87ab71dd646b58c5a56eb2dde7a22c6f8d97108f247b14561fb4ff","item":"2d6db60fe1719ff6c73b655ed4f9575324f39fed3cc13c8e555b7fb7450a1ee1","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"76102437-7e8a-480e-8036-1f3a15447eed"}],"decider":{"evidence":"b532a7d5fc2c2deb75d9e4f4d9483fcf506204a36ea171af4a30a32e5c79937a","function":"06dfb495910dee9d4e698a7c8960a792521676013739c558a00cc54452e8a4d6","unit":"76102437-7e8a-480e-8036-1f3a15447eed"},"kind":"changed","on":"2026-01-12","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"fda39e2e-5d3c-4c83-96d0-4365538d7730","recorded_at":"2026-01-20T16:31:14.530468+00:00","seq":3,"today":"2026-01-20"}','ad6d8be96f21ccfde61dadc385c90536b6fa302b7d8fd38f09baa487a27cd01c','88b1d06d15dd3c73572f3d9bf7e226b096d155af17f1d6df9199255b2088dd26');
INSERT INTO "history" VALUES('fda39e2e5d3c4c8396d04365538d7730',4,'{"acts":[{"capacity":"ordinary","function":"52cb7fcef7b9735316ad645b4fa2364391e70db1e7431a7b54c98262dd6793cd","item":"a039d425fcfb26f7bd022d34cd49f729514821e4c29b0d1a48a6d98ed7bf560a","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"a8f6bd29-91a8-4ddd-829e-470502a3e6cf"}],"decider":{"evidence":"9a9e291bb7b2b528059ec7c055573cd394a7f21530de99237a0c31270f2883a6","function":"6dc19dc09e5219ab578202a031e3f837611f9c6ddbc679d0f049ac8d531f5e57","unit":"a8f6bd29-91a8-4ddd-829e-470502a3e6cf"},"kind":"changed","on":"2026-01-19","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"fda39e2e-5d3c-4c83-96d0-4365538d7730","recorded_at":"2026-01-20T16:31:14.530468+00:00","seq":4,"today":"2026-01-20"}','88b1d06d15dd3c73572f3d9bf7e226b096d155af17f1d6df9199255b2088dd26','c71164e094857c9167c3dc8b863373c898b85dd1cd2dbcfd5ec4f1441d80b4a1');
INSERT INTO "history" VALUES('fda39e2e5d3c4c8396d04365538d7730',5,'{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"fda39e2e-5d3c-4c83-96d0-4365538d7730","recorded_at":"2026-01-20T16:31:14.530468+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}','c71164e094857c9167c3dc8b863373c898b85dd1cd2dbcfd5ec4f1441d80b4a1','833e84271d103d875fc33706e8243fa1f0292656e70bc2c8feb6a0258b3cfd5f');
INSERT INTO "history" VALUES('417e1a03069d4f97b237effebd7d0a02',1,'{"cause":["fda39e2e-5d3c-4c83-96d0-4365538d7730",5],"changes":{"owed_since":"2026-01-19","owed_within":"P9M","parent_id":"fda39e2e-5d3c-4c83-96d0-4365538d7730"},"dest":"planned","kind":"moved","machine":"problem_picture","machine_version":2,"on":"2026-01-19","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"417e1a03-069d-4f97-b237-effebd7d0a02","recorded_at":"2026-01-20T16:31:14.530468+00:00","reference":"BORAS-2026/PICTURE","seq":1,"today":"2026-01-20","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','2068c9c60161a09b97da0207c4efc988083d0a2f751f75d9e031be2f0ed88fee');
INSERT INTO "history" VALUES('17a6c52f32ec4c7f885be4259d445b14',1,'{"cause":["fda39e2e-5d3c-4c83-96d0-4365538d7730",5],"changes":{"areas":["1490"],"ends_with_parent":false,"owed_since":"2026-01-19","owed_within":"P9M","parent_id":"fda39e2e-5d3c-4c83-96d0-4365538d7730","parties":["76102437-7e8a-480e-8036-1f3a15447eed","a8f6bd29-91a8-4ddd-829e-470502a3e6cf"]},"dest":"draft","kind":"moved","machine":"sub_agreement","machine_version":2,"on":"2026-01-19","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"17a6c52f-32ec-4c7f-885b-e4259d445b14","recorded_at":"2026-01-20T16:31:14.530468+00:00","reference":"BORAS-2026/SUB","seq":1,"today":"2026-01-20","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','87aba613549b33ef512fa6af99acde53da6fdbfca381d436058021509073064c');
INSERT INTO "history" VALUES('fda39e2e5d3c4c8396d04365538d7730',6,'{"dest":"active","kind":"moved","on":"2026-02-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"fda39e2e-5d3c-4c83-96d0-4365538d7730","recorded_at":"2026-03-01T16:31:14.626595+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}','833e84271d103d875fc33706e8243fa1f0292656e70bc2c8feb6a0258b3cfd5f','7c6a8f4b29d4830d7f0e623dfdcef5ad3416572144ac657edbd56fdeed614da1');
INSERT INTO "history" VALUES('fda39e2e5d3c4c8396d04365538d7730',7,'{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["76102437-7e8a-480e-8036-1f3a15447eed","a8f6bd29-91a8-4ddd-829e-470502a3e6cf"],"priorities":["b3841effc08ad2d225ad4e425888a8e1aec7b7a5a223db76f570bfa151f14feb","803d926e8faafab447dcb94cb9bc6fa28ee4c7f1cac2c8b1e4816a2ca7f04aaf"],"purposes":["c30c43d854890cbbd494088ba2c15923229e81f55104d937137e91ea63121d7b"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"1d06aca165197a32e6e5f24261e243387085a221ca4606d0db9e0207fa72d168"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"b005f22eedb7f635650244d8549367ef8c6cd681790b22183d265db27802b6e4","record":"fda39e2e-5d3c-4c83-96d0-4365538d7730","recorded_at":"2026-03-01T16:31:14.626595+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}','7c6a8f4b29d4830d7f0e623dfdcef5ad3416572144ac657edbd56fdeed614da1','d86975b51df49494c3214436edfeab83d654af0409e794ef584969e55d4e92ae');
INSERT INTO "history" VALUES('cbe8549ca27446b08cb67f1ffce6dbe1',2,'{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"cbe8549c-a274-46b0-8cb6-7f1ffce6dbe1","recorded_at":"2026-03-01T16:31:14.626595+00:00","seq":2,"today":"2026-03-01"}','0dcfc43974b9c847842862c1ec837df696fab2f1138b379f03c1c74dc067340f','aa5c3e969a67c6e3141b9fe53f2f3999ed5528bfe0e0ebbbb52faf0ebabf4b20');
INSERT INTO "history" VALUES('417e1a03069d4f97b237effebd7d0a02',2,'{"changes":{"legal_purpose":"both","method":"joint_from_start","title":"c282778b0047e73ad7da7521719023cb9587a64bc6aa1fc135e90c153ac39d58"},"dest":"gathering","kind":"moved","on":"2026-03-02","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"9b4efc41b014924172bff0ca1a9a011414e1139b5de6b7b82aeef2370f625e3e","record":"417e1a03-069d-4f97-b237-effebd7d0a02","recorded_at":"2026-03-02T16:31:14.726595+00:00","seq":2,"source":"planned","today":"2026-03-02","trigger":"gather"}','2068c9c60161a09b97da0207c4efc988083d0a2f751f75d9e031be2f0ed88fee','5f88c73b945388fe68e9f7b3a05277aedcf0a3e2d3dc723bbc8aaba4cd8b4d93');
INSERT INTO "history" VALUES('417e1a03069d4f97b237effebd7d0a02',3,'{"changes":{"analysis":"de44c2644632e0b58b712f28634f9a9ae6b4d4fb4d604fee6ddf079f610a44f5","groups_reached":["young"],"mapping":"04006760877712a11eef66e2db2bd3490a39de14b07353210a6ca7c7934260ba","problems":[{"character":"long_term","name":"600109ee486ba47076514cdd8a77d12357490e41f2e2e0acfb4156e1f76d2eea"},{"character":"temporary","name":"7ed25d8747c496dbb7a623bf85fa013fc0ec9e5a5250f6821235ee52f5eb3f34"}],"process":"6f23400b9585d12c5c1b20625a117695dc273174b57bd2b3461ee35c0d363350","reviews":[{"note":"bd9619e58ab5ae329fe4b17e0bd329935e4d249779c6b98968c1f375d779201d","subject":"youth"}],"sources":[{"kind":"crime_statistics","period":"bdf1fdd34b8cb00d3d85afcb05af93cf74a25f66dbe5579dc3b30363e92ac806","title":"c132150c4cafd140d4a027d59f0054427e280a47180c51f8ef6a418de2eafcdb"},{"kind":"safety_survey","title":"78a071efbf88f84dea3d5bcdf39245f141ea5dbdd0a14c0692d0261648799e49"}]},"dest":"gathering","kind":"moved","on":"2026-03-02","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"71d27227596eefb3afdc4a5fe179aa8a91c5a3848380a7f066b67a275fbfcff7","record":"417e1a03-069d-4f97-b237-effebd7d0a02","recorded_at":"2026-03-02T16:31:14.726595+00:00","seq":3,"source":"gathering","today":"2026-03-02","trigger":"fill_in"}','5f88c73b945388fe68e9f7b3a05277aedcf0a3e2d3dc723bbc8aaba4cd8b4d93','cec62329dd7d4fc30760aa4af06833726cb9e562c2a0ab0e166ff7d5cd1e18d9');
INSERT INTO "history" VALUES('417e1a03069d4f97b237effebd7d0a02',4,'{"dest":"drafted","kind":"moved","on":"2026-03-02","passed":["has_the_three_parts"],"principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"ce1afd03603957f8b52e701fcb9e79694033bd6da71fc30cebf090b82ce84c77","record":"417e1a03-069d-4f97-b237-effebd7d0a02","recorded_at":"2026-03-02T16:31:14.726595+00:00","seq":4,"source":"gathering","today":"2026-03-02","trigger":"draft","voids":["accepted"]}','cec62329dd7d4fc30760aa4af06833726cb9e562c2a0ab0e166ff7d5cd1e18d9','ea916472912e80818fba087a30ad3a1331f3c9e2d1e5c49eb20fb8229a00b1b1');
INSERT INTO "history" VALUES('417e1a03069d4f97b237effebd7d0a02',5,'{"acts":[{"capacity":"ordinary","function":"68d29957ed42ffef7b03eec3857909fdf4e3e0dd389757f5f539f6a63e0a8446","kind":"accepted","on":{"first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"unit":"76102437-7e8a-480e-8036-1f3a15447eed"}],"decider":{"function":"8201f0dfbabcd44446a7e30a9a0788945c94c8506e97cb3041bfcac69fa77d1e","unit":"76102437-7e8a-480e-8036-1f3a15447eed"},"kind":"changed","on":"2026-03-02","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"417e1a03-069d-4f97-b237-effebd7d0a02","recorded_at":"2026-03-02T16:31:14.726595+00:00","seq":5,"today":"2026-03-02"}','ea916472912e80818fba087a30ad3a1331f3c9e2d1e5c49eb20fb8229a00b1b1','dd7cfae55238c7b321a43ec3208cbe50f74d1874bd3b3c51eefabfc40180e294');
INSERT INTO "history" VALUES('417e1a03069d4f97b237effebd7d0a02',6,'{"acts":[{"capacity":"ordinary","function":"b1b7f218239036b5306b26ba3a79fa8f147d7d09d4fad9e43145b198a09737fa","kind":"accepted","on":{"first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"remark":"cc5d3795f2d388e40db9a6c9afd08c0dd90d0495e9e60e02200e5ee6ad8f8807","unit":"a8f6bd29-91a8-4ddd-829e-470502a3e6cf"}],"decider":{"function":"5d4f789f65273e64b60c91a6587662708ed7dde9bd5c4399c2b781dec30469ab","unit":"a8f6bd29-91a8-4ddd-829e-470502a3e6cf"},"kind":"changed","on":"2026-03-02","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"417e1a03-069d-4f97-b237-effebd7d0a02","recorded_at":"2026-03-02T16:31:14.726595+00:00","seq":6,"today":"2026-03-02"}','dd7cfae55238c7b321a43ec3208cbe50f74d1874bd3b3c51eefabfc40180e294','e427b8be7d18b87ed402ab300cac6267b5979a73368ecf7c382a7327e52063c8');
INSERT INTO "history" VALUES('417e1a03069d4f97b237effebd7d0a02',7,'{"changes":{"updated_on":"2026-03-02"},"dest":"accepted","kind":"moved","on":"2026-03-02","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"417e1a03-069d-4f97-b237-effebd7d0a02","recorded_at":"2026-03-02T16:31:14.726595+00:00","seq":7,"source":"drafted","today":"2026-03-02","trigger":"accept"}','e427b8be7d18b87ed402ab300cac6267b5979a73368ecf7c382a7327e52063c8','9604555646defdef1ae3c3d81ef750e6061f72f83b2bca11b2491bc135ff287c');
INSERT INTO "history" VALUES('f4605c956358407aa25a94a8389b72d7',2,'{"cause":["417e1a03-069d-4f97-b237-effebd7d0a02",7],"changes":{"met_on":"2026-03-02","proof":"d5874dacf3ffda80d2ee85702d66041526c7f8b411551801587e43f6ef3841f0"},"dest":"met","kind":"moved","on":"2026-03-02","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"f4605c95-6358-407a-a25a-94a8389b72d7","recorded_at":"2026-03-02T16:31:14.726595+00:00","seq":2,"source":"open","today":"2026-03-02","trigger":"meet"}','a93e1f96eba0c428c7b9d0cb7e73582f9ec1fadec2272a22be417bd77444635e','d7d6cbfe11a56a8d7466b87c6e32beb61c4518e1bcb4f28d7b0754f6f4c5951a');
INSERT INTO "history" VALUES('417e1a03069d4f97b237effebd7d0a02',8,'{"changes":{"prioritised_on":"2026-03-02","problems":[{"character":"long_term","name":"bdbb33b7ef959d4a0a8f11754fdd866058da551be721fecd146ff3020de009ce","prioritised":"yes"},{"character":"temporary","name":"10d0976adc52618b974e4329d2b379354d991c8d473c33043a0bc8791ae21df5","prioritised":"no"}]},"dest":"prioritised","kind":"moved","on":"2026-03-02","passed":["three_subjects_were_reviewed"],"principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"751e34cc8340bbf5671aa717a7e04033bbdb39fe41f33a99d38d10488a6df6ce","record":"417e1a03-069d-4f97-b237-effebd7d0a02","recorded_at":"2026-03-02T16:31:14.726595+00:00","seq":8,"source":"accepted","today":"2026-03-02","trigger":"prioritise"}','9604555646defdef1ae3c3d81ef750e6061f72f83b2bca11b2491bc135ff287c','5edb4ada01c057fece568c002b2756e64b4519844d26c350e268c91073a8e95f');
INSERT INTO "history" VALUES('49273e6d7ca346e9807f7d75b75e9753',1,'{"changes":{"parties":["76102437-7e8a-480e-8036-1f3a15447eed"],"title":"0ff4d280039428be475ddb1f90a291372a0354896930129d55173068052a9339"},"dest":"draft","kind":"moved","machine":"municipal_plan","machine_version":2,"on":"2026-03-02","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"49273e6d-7ca3-46e9-807f-7d75b75e9753","recorded_at":"2026-03-02T16:31:14.726595+00:00","reference":"BORAS-PLAN","seq":1,"today":"2026-03-02","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','4258b56b8b7a7117f3601bc31afa5baa9ab803dfd63f4e722cb075a4888080cb');
INSERT INTO "history" VALUES('49273e6d7ca346e9807f7d75b75e9753',2,'{"changes":{"decided_by":"6f02866dea2f32b404066d66febbe2bbcf75995cae8f51b022334e9eec24986e","decided_on":{"basis":"stated","first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"paragraph":"b95e7bb48f00cb3b81851fba2a064182e0829989a19e34ea2cb3cb5521407f57","picture_id":"417e1a03-069d-4f97-b237-effebd7d0a02"},"dest":"decided","kind":"moved","on":"2026-03-02","passed":["the_decision_can_be_found"],"principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"ef9eab6de583f2aa38f9cf0d493f8285d6edb23d848a6310e37b7a97870de042","record":"49273e6d-7ca3-46e9-807f-7d75b75e9753","recorded_at":"2026-03-02T16:31:14.726595+00:00","seq":2,"source":"draft","today":"2026-03-02","trigger":"decide"}','4258b56b8b7a7117f3601bc31afa5baa9ab803dfd63f4e722cb075a4888080cb','2f2b39addf2e38141b79829bbe9bd7fcf74000ecbeb78e21d8b8e31b2396a21f');
INSERT INTO "history" VALUES('17a6c52f32ec4c7f885be4259d445b14',2,'{"changes":{"annex_decider":"a3e6caf2eafc6665524dc1c4210c3de357d06695ee2f93e4ad7227aae4e19e0a","coordination":[{"function":"736a7cf579cf18f72bdb83ae50b6320f1170f9e943a1e01933891d62efb8bc82","party":"76102437-7e8a-480e-8036-1f3a15447eed","percent":"50"},{"function":"a057802cc397e80b62b08116f0ddca762692b07e9aa1ac35f12517ecc5a31057","party":"a8f6bd29-91a8-4ddd-829e-470502a3e6cf","percent":"25"}],"coordination_tasks":["1c915b4ebf2b16f83605ada0c148316e310c8a1e46a2d576f82c45299cca985e","2f21fa8f7f70e614825c530282ad89bdc5ae75f2bc714c69c243b93c9ad68d76"],"ends_on":{"basis":"stated","first":"2028-03-09","last":"2028-03-09","text":"2028-03-09"},"priorities":["036d11cc79d6fcf4e56ce676dbd439704e075fd389a05259159a945ed5df5a47"],"purposes":["ad8ddfd8fba9d14471a7705eec427b0abf5d89d22bd0b21b1a2d0828a86e9aeb"],"starts_on":{"basis":"stated","first":"2026-03-10","last":"2026-03-10","text":"2026-03-10"},"title":"1cfbbfe4c8238350dccf7268232a73ebee059c66b915f6ea14505f186bc5e072"},"dest":"draft","kind":"moved","on":"2026-03-10","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"8efe3884a5aaff01ff3f766f74f222fa07eeed0d757da52f28d321650c97618a","record":"17a6c52f-32ec-4c7f-885b-e4259d445b14","recorded_at":"2026-03-10T16:31:15.094240+00:00","seq":2,"source":"draft","today":"2026-03-10","trigger":"fill_in"}','87aba613549b33ef512fa6af99acde53da6fdbfca381d436058021509073064c','dfe86011c90868480b20966d04edda3fe7888d19224dc9cd096a242062993f4c');
INSERT INTO "history" VALUES('17a6c52f32ec4c7f885be4259d445b14',3,'{"acts":[{"capacity":"ordinary","function":"141530315114e739d39bc408fcbeb37dbb55cdaa7446dffc7cb977edc787069e","item":"6bd882eabd2c32730362c1ec8451dc46df256303e42d989aa46721c72d15074b","kind":"signed","on":{"first":"2026-03-09","last":"2026-03-09","text":"2026-03-09"},"unit":"76102437-7e8a-480e-8036-1f3a15447eed"}],"decider":{"evidence":"05235af39ccd5c7177ed8c30e15ecbc9be796436334add8caf14151d506339d0","function":"b9b624b5b72fb61181d21dfb7f1aaed4e8a4d827c610192e211512f55b5aefa5","unit":"76102437-7e8a-480e-8036-1f3a15447eed"},"kind":"changed","on":"2026-03-10","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"17a6c52f-32ec-4c7f-885b-e4259d445b14","recorded_at":"2026-03-10T16:31:15.094240+00:00","seq":3,"today":"2026-03-10"}','dfe86011c90868480b20966d04edda3fe7888d19224dc9cd096a242062993f4c','932ac702474aacc94fb6f083ccd5a2a35600394182e1e4f653cc511c4af790b2');
INSERT INTO "history" VALUES('17a6c52f32ec4c7f885be4259d445b14',4,'{"acts":[{"capacity":"ordinary","function":"95cae2f721e1398a04ef8858e08a2bcb4443f8154fc94e17883ccea8d3e49720","item":"529e642f48ce9c0b0f1623d28bbc342cd856dd6ab73ae30b09f12c1037caf935","kind":"signed","on":{"first":"2026-03-10","last":"2026-03-10","text":"2026-03-10"},"unit":"a8f6bd29-91a8-4ddd-829e-470502a3e6cf"}],"decider":{"evidence":"f07763362c18555f985940c31ad0db7b932675df544dec406906efa891742ee3","function":"86dde3660d1d8b4dfd5260294ad12e414c1040084ef94b10fc6557d77a1f5542","unit":"a8f6bd29-91a8-4ddd-829e-470502a3e6cf"},"kind":"changed","on":"2026-03-10","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"17a6c52f-32ec-4c7f-885b-e4259d445b14","recorded_at":"2026-03-10T16:31:15.094240+00:00","seq":4,"today":"2026-03-10"}','932ac702474aacc94fb6f083ccd5a2a35600394182e1e4f653cc511c4af790b2','53241e15ffa08695024f249b24706934fde662b878fd62295c7f50028e91dd2d');
INSERT INTO "history" VALUES('17a6c52f32ec4c7f885be4259d445b14',5,'{"dest":"signed","kind":"moved","on":"2026-03-10","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"17a6c52f-32ec-4c7f-885b-e4259d445b14","recorded_at":"2026-03-10T16:31:15.094240+00:00","seq":5,"source":"draft","today":"2026-03-10","trigger":"sign"}','53241e15ffa08695024f249b24706934fde662b878fd62295c7f50028e91dd2d','d7b9156c86c27bfb7538aaf8a2e47429815d7e1234e8c6f788b8f416052825cd');
INSERT INTO "history" VALUES('d5bfadd38c6344bfa2cf321f8e4bd874',1,'{"cause":["17a6c52f-32ec-4c7f-885b-e4259d445b14",5],"changes":{"owed_since":"2026-03-10","owed_within":"P30D","parent_id":"17a6c52f-32ec-4c7f-885b-e4259d445b14"},"dest":"draft","kind":"moved","machine":"communication_plan","machine_version":1,"on":"2026-03-10","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"d5bfadd3-8c63-44bf-a2cf-321f8e4bd874","recorded_at":"2026-03-10T16:31:15.094240+00:00","reference":"BORAS-2026/SUB/COMM","seq":1,"today":"2026-03-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','dab748973ea32aad92c527441a0150dfb7b68665ed53dc6aec490b962745ddc9');
INSERT INTO "history" VALUES('7bc0fb5be52b4bea838650a10d6a23e6',1,'{"cause":["17a6c52f-32ec-4c7f-885b-e4259d445b14",5],"changes":{"owed_since":"2026-03-10","owed_within":"P60D","parent_id":"17a6c52f-32ec-4c7f-885b-e4259d445b14"},"dest":"draft","kind":"moved","machine":"follow_up_plan","machine_version":1,"on":"2026-03-10","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"7bc0fb5b-e52b-4bea-8386-50a10d6a23e6","recorded_at":"2026-03-10T16:31:15.094240+00:00","reference":"BORAS-2026/SUB/FOLLOWUP","seq":1,"today":"2026-03-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','74b47edd448e11c04c2f141355aeac2df7032fad2f7a97fa5b35dd4abb1e7dbe');
INSERT INTO "history" VALUES('10df950f749c4033b66b7bc122e65a39',1,'{"cause":["17a6c52f-32ec-4c7f-885b-e4259d445b14",5],"changes":{"owed_since":"2026-03-10","owed_within":"P90D","parent_id":"17a6c52f-32ec-4c7f-885b-e4259d445b14","priority":"af4a4920021781f3899d1f75d5b43d0f4322e1d22a9334a73ca55dab4ff9118f","title":"9189976bafb4fdf429fcfade115cf15e7b05eb7be35f192f351cdf78d755798e"},"dest":"draft","kind":"moved","machine":"action_plan","machine_version":1,"on":"2026-03-10","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"10df950f-749c-4033-b66b-7bc122e65a39","recorded_at":"2026-03-10T16:31:15.094240+00:00","reference":"BORAS-2026/SUB/PLAN-1","seq":1,"today":"2026-03-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','b05d17c19984388867850282e5047564693bebacaab7ce4a5377a535be1d9b82');
INSERT INTO "history" VALUES('17a6c52f32ec4c7f885be4259d445b14',6,'{"dest":"active","kind":"moved","on":"2026-03-10","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"17a6c52f-32ec-4c7f-885b-e4259d445b14","recorded_at":"2026-03-10T16:31:15.094240+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-03-10","rule":"begin"},"today":"2026-03-10","trigger":"begin"}','d7b9156c86c27bfb7538aaf8a2e47429815d7e1234e8c6f788b8f416052825cd','87eba03b60c403b93572b5f80509cae5689131410a49b8414f1795760ff6d2ef');
INSERT INTO "history" VALUES('10df950f749c4033b66b7bc122e65a39',2,'{"changes":{"commitments":[{"commitment":"18c8231f763e185e34014f6d5b0e94373c97883c71c2b864ec5c5e7c191ad7a8","party":"76102437-7e8a-480e-8036-1f3a15447eed","responsible":"15802e37d65a325c2583dbb4336bdfeae10ea20b0abc9221396ae0c57e3bdcf7"}],"ends_on":{"basis":"stated","first":"2027-12-31","last":"2027-12-31","text":"2027-12-31"},"goal":"1d26d5378317c43e4961ae050f456ce7af412ee7936d6c5a104195ab9aa96693","indicators":[{"baseline":"34","baseline_period":"ddb3d2ca1bd1174d66275cfc762a60510a472ee7d0b26698d24867370bf14dd0","control_area":"76acc98d39c6fe7568236b48764cf1dd4fa1edd5401d3ed8e4fde25c7e1c294f","direction":"lower","name":"53d6438a0e998f8b9e4c185d5f0dd4bd09d086e514e9ee2e4ccf06fa4d08a396"}],"starts_on":{"basis":"assumed","first":"2026-04-01","last":"2026-04-30","text":"2026-04"}},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"c1cefc0878d882cdcda186aa7e066479bdb287130a3eb798497c196bddd93741","record":"10df950f-749c-4033-b66b-7bc122e65a39","recorded_at":"2026-04-01T16:31:15.250589+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}','b05d17c19984388867850282e5047564693bebacaab7ce4a5377a535be1d9b82','abc2b64fad0133691bfcef7de002ba77cf45aede74cc97aee4b49c3b1d024e55');
INSERT INTO "history" VALUES('d5bfadd38c6344bfa2cf321f8e4bd874',2,'{"changes":{"audiences":[{"channel":"43c4eaf1df40f946c85e1249545c08b06de42153b9c8ca5fc9b823193d4a6dd9","group":"9a6b38b64113007506ea9d2186e4eb909e7e8053e260722ea25ac2e1b327b542","reach":"external"}],"messages":["f0b7b3005df81eea86018233226d9f74f38ee53c1920d01bceb9a4dc64c0cd72"]},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"ba01f73025fa362711b883c9361a641991ed39c19016c8fc2acab0f716cd508b","record":"d5bfadd3-8c63-44bf-a2cf-321f8e4bd874","recorded_at":"2026-04-01T16:31:15.250589+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}','dab748973ea32aad92c527441a0150dfb7b68665ed53dc6aec490b962745ddc9','18620ab740bd9042212a51e97db5c7ebe31b719d49539169e0636e0a9aa2ef41');
INSERT INTO "history" VALUES('7bc0fb5be52b4bea838650a10d6a23e6',2,'{"changes":{"ends_on":{"basis":"stated","first":"2028-03-09","last":"2028-03-09","text":"2028-03-09"},"items":[{"aspect":"process","cadence":"half_yearly","subject":"organisation"},{"aspect":"effect","cadence":"half_yearly","subject":"action_plans"}],"starts_on":{"basis":"stated","first":"2026-04-01","last":"2026-04-01","text":"2026-04-01"}},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"d9e889c4bdad13c27f70348354aeae032675f9dea6567df074db7db33cba0b34","record":"7bc0fb5b-e52b-4bea-8386-50a10d6a23e6","recorded_at":"2026-04-01T16:31:15.250589+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}','74b47edd448e11c04c2f141355aeac2df7032fad2f7a97fa5b35dd4abb1e7dbe','190522649a094e44f73de65eeccf87327826fe47050601206b86065bc83e6c8b');
INSERT INTO "history" VALUES('c511ac9bb4e84bffb39d263421e750d3',1,'{"changes":{"contacts":[{"function":"70d89cdd36f4a3870fdf793edf299bbebc78c1143515ef51a341570effb04fbc","party":"76102437-7e8a-480e-8036-1f3a15447eed","reached_at":"44c7ae81ccba038b226b52521974c57b4435913a397f6400efac1ceb7b179a8f"}],"parent_id":"17a6c52f-32ec-4c7f-885b-e4259d445b14"},"dest":"draft","kind":"moved","machine":"contact_list","machine_version":1,"on":"2026-04-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"c511ac9b-b4e8-4bff-b39d-263421e750d3","recorded_at":"2026-04-01T16:31:15.250589+00:00","reference":"BORAS-2026/SUB/CONTACTS","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','1671a4c91e6f73aa2cfe31539391ec8ce699cf9cbc6b2c6d901261719a87281b');
INSERT INTO "history" VALUES('10df950f749c4033b66b7bc122e65a39',3,'{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["states_goal_and_purpose","names_who_is_responsible","states_each_partys_commitment","states_its_financing","the_agreed_function_decides"],"principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"1b97e42e26137c7dbf32c9b403e34b9859d109310693116f49275a40f917a5df","record":"10df950f-749c-4033-b66b-7bc122e65a39","recorded_at":"2026-04-01T16:31:15.250589+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}','abc2b64fad0133691bfcef7de002ba77cf45aede74cc97aee4b49c3b1d024e55','159534910ab495fc94e7a931f541e6ddaf173dd4331cf219e4165231e064824b');
INSERT INTO "history" VALUES('10df950f749c4033b66b7bc122e65a39',4,'{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"10df950f-749c-4033-b66b-7bc122e65a39","recorded_at":"2026-04-01T16:31:15.250589+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}','159534910ab495fc94e7a931f541e6ddaf173dd4331cf219e4165231e064824b','bf74fc7acad87567a227923d9af14d7d00cb7a8d257c30ea028d03bee4209731');
INSERT INTO "history" VALUES('d5bfadd38c6344bfa2cf321f8e4bd874',3,'{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["says_what_is_told","the_agreed_function_decides"],"principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"c4a693b490142f225eb7466f5cfcc5e6ed6dd858758190ac6b4a0874f8512e14","record":"d5bfadd3-8c63-44bf-a2cf-321f8e4bd874","recorded_at":"2026-04-01T16:31:15.250589+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}','18620ab740bd9042212a51e97db5c7ebe31b719d49539169e0636e0a9aa2ef41','211b89cac8a057954ed746dc1184c03e2ed684da0dc2d0258b2433517eb420d9');
INSERT INTO "history" VALUES('d5bfadd38c6344bfa2cf321f8e4bd874',4,'{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"d5bfadd3-8c63-44bf-a2cf-321f8e4bd874","recorded_at":"2026-04-01T16:31:15.250589+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}','211b89cac8a057954ed746dc1184c03e2ed684da0dc2d0258b2433517eb420d9','3792cfe21bf719dec73d749b80368e94a8ab65ab62d5e60e719ef70d587711c1');
INSERT INTO "history" VALUES('7bc0fb5be52b4bea838650a10d6a23e6',3,'{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["follows_up_the_four_subjects","says_how_by_whom_and_how_often","keeps_the_three_kinds_apart","the_agreed_function_decides"],"principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"fc4002d84e09f30f44a614b857f03db958376ed356b8409f7fe2266f5261fd56","record":"7bc0fb5b-e52b-4bea-8386-50a10d6a23e6","recorded_at":"2026-04-01T16:31:15.250589+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}','190522649a094e44f73de65eeccf87327826fe47050601206b86065bc83e6c8b','cc0d7572aaaade30ea880e2ef95a4405dcf2c61490c36b46fbccabb83b7fb2bb');
INSERT INTO "history" VALUES('7bc0fb5be52b4bea838650a10d6a23e6',4,'{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"7bc0fb5b-e52b-4bea-8386-50a10d6a23e6","recorded_at":"2026-04-01T16:31:15.250589+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}','cc0d7572aaaade30ea880e2ef95a4405dcf2c61490c36b46fbccabb83b7fb2bb','a882d7b1cd124331bd8e28be8cbe0165c77200c6859ab56693f551cc697db726');
INSERT INTO "history" VALUES('fa21061ebf22452785f5029636cfe38f',1,'{"cause":["7bc0fb5b-e52b-4bea-8386-50a10d6a23e6",4],"changes":{"conclude_by":"2026-07-30","parent_id":"17a6c52f-32ec-4c7f-885b-e4259d445b14","period":"2026-H1","period_ends_on":"2026-06-30","period_starts_on":"2026-01-01","plan_id":"7bc0fb5b-e52b-4bea-8386-50a10d6a23e6"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"fa21061e-bf22-4527-85f5-029636cfe38f","recorded_at":"2026-04-01T16:31:15.250589+00:00","reference":"BORAS-2026/SUB/2026-H1","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','41e505f5cca2e07bdc611d25ccefd0eb7317cb04b8c8909907cfc08684d42d35');
INSERT INTO "history" VALUES('bf4d492d6acd40bf97093a86813262f8',1,'{"cause":["7bc0fb5b-e52b-4bea-8386-50a10d6a23e6",4],"changes":{"conclude_by":"2027-01-31","parent_id":"17a6c52f-32ec-4c7f-885b-e4259d445b14","period":"2026-H2","period_ends_on":"2026-12-31","period_starts_on":"2026-07-01","plan_id":"7bc0fb5b-e52b-4bea-8386-50a10d6a23e6"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"bf4d492d-6acd-40bf-9709-3a86813262f8","recorded_at":"2026-04-01T16:31:15.250589+00:00","reference":"BORAS-2026/SUB/2026-H2","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','d0bd73df9b0577e79bf07faf0a0868defccf73e5c41d7706c182a82da34f22af');
INSERT INTO "history" VALUES('21a435fbc99f4432a3d579ccf0a15618',1,'{"cause":["7bc0fb5b-e52b-4bea-8386-50a10d6a23e6",4],"changes":{"conclude_by":"2027-07-30","parent_id":"17a6c52f-32ec-4c7f-885b-e4259d445b14","period":"2027-H1","period_ends_on":"2027-06-30","period_starts_on":"2027-01-01","plan_id":"7bc0fb5b-e52b-4bea-8386-50a10d6a23e6"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"21a435fb-c99f-4432-a3d5-79ccf0a15618","recorded_at":"2026-04-01T16:31:15.250589+00:00","reference":"BORAS-2026/SUB/2027-H1","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','bac040f0beb80cd004963a3241820c080a0fc4cc4149837c39a04163b6309fcd');
INSERT INTO "history" VALUES('8c55f4f94aa84ea796d58da8ef31d6b4',1,'{"cause":["7bc0fb5b-e52b-4bea-8386-50a10d6a23e6",4],"changes":{"conclude_by":"2028-01-31","parent_id":"17a6c52f-32ec-4c7f-885b-e4259d445b14","period":"2027-H2","period_ends_on":"2027-12-31","period_starts_on":"2027-07-01","plan_id":"7bc0fb5b-e52b-4bea-8386-50a10d6a23e6"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"8c55f4f9-4aa8-4ea7-96d5-8da8ef31d6b4","recorded_at":"2026-04-01T16:31:15.250589+00:00","reference":"BORAS-2026/SUB/2027-H2","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','b5279fcffec37d634508a4ef59be7052b59926902780be8b6d1f0e4be264bd89');
INSERT INTO "history" VALUES('c511ac9bb4e84bffb39d263421e750d3',2,'{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["the_agreed_function_decides"],"principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"8b075b09b9f2b23d7ce94cf880b1807ad7354b344c9c0486464d97f43b0520e1","record":"c511ac9b-b4e8-4bff-b39d-263421e750d3","recorded_at":"2026-04-01T16:31:15.250589+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"decide"}','1671a4c91e6f73aa2cfe31539391ec8ce699cf9cbc6b2c6d901261719a87281b','62603c6965408a6d8963e5ce2385fc4519f1e094470fac710db530214f4475d9');
INSERT INTO "history" VALUES('c511ac9bb4e84bffb39d263421e750d3',3,'{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"c511ac9b-b4e8-4bff-b39d-263421e750d3","recorded_at":"2026-04-01T16:31:15.250589+00:00","seq":3,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}','62603c6965408a6d8963e5ce2385fc4519f1e094470fac710db530214f4475d9','380db75c0e142e8bc5e7e57157ff72c3840c8edced98207462bac4ffe47816ee');
INSERT INTO "history" VALUES('428504beffd74574812d80c7bcc247cf',1,'{"changes":{"carried_out_by":"both","parent_id":"10df950f-749c-4033-b66b-7bc122e65a39","target":"2c59875c70250f07c8d581ae8629bedfa57a7511d7e4853d65232049f5f58a54","title":"d31f4c50790e433d8d34abb384ff42ea22fb75a61c47e46fa92d14c09c06dcf2"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-04-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"428504be-ffd7-4574-812d-80c7bcc247cf","recorded_at":"2026-04-01T16:31:15.250589+00:00","reference":"BORAS-2026/SUB/ACT","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','ae54b58a572bda190947d4f2ff2aff06491404ba58d0e6f3491ba442e25057ae');
INSERT INTO "history" VALUES('428504beffd74574812d80c7bcc247cf',2,'{"changes":{"counts":[{"note":"4bcb433b933781cb102969ae481a892eaf03dc45d2ed2313e556767d07a2b6dd","number":"3","on":"2026-03-31","period":"c108afc8db48c4235e267249284bf803bea4ae401a1c1919c97c092217c4c206"}]},"dest":"under_way","kind":"moved","on":"2026-04-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"11de388554fa671f80ef63cc902af4eed267318b06dacc2402785dffef3e9353","record":"428504be-ffd7-4574-812d-80c7bcc247cf","recorded_at":"2026-04-01T16:31:15.250589+00:00","seq":2,"source":"planned","today":"2026-04-01","trigger":"count"}','ae54b58a572bda190947d4f2ff2aff06491404ba58d0e6f3491ba442e25057ae','b6b9acb1c628faa0950b3900b1aa324ff244406344beec3bcedd24f4e25444d0');
INSERT INTO "history" VALUES('80060573336d4e27b6a30f0560912104',1,'{"changes":{"cadence":"monthly","chair":"b59d1bc5f693d3a7e8bf45c3b8514e02464e1d4d555b91effb75c933273074c5","chair_rotates":true,"forum_kind":"steering","members":[{"function":"1f3d75e2a6e80d7b188e960452b917d7ad88e6b5c078542c77ef5742354a3b47","party":"76102437-7e8a-480e-8036-1f3a15447eed"},{"function":"958ff608131e7a92cc53e50688bdb1d1c8ac459d95e8e70540ba5a855c30feb9","party":"a8f6bd29-91a8-4ddd-829e-470502a3e6cf"}],"parent_id":"fda39e2e-5d3c-4c83-96d0-4365538d7730","perspectives":["strategic"],"title":"7864f4147df483f84fabb83a37675e6aa4cd8e7ee5a1d7a03ef2a52cc1a7215f"},"dest":"planned","kind":"moved","machine":"forum","machine_version":1,"on":"2026-04-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"80060573-336d-4e27-b6a3-0f0560912104","recorded_at":"2026-04-01T16:31:15.250589+00:00","reference":"BORAS-2026/FORUM","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','d414106d4ec797308af87217d1f87862e68104d21c0dba678fc0721e8723c8d7');
INSERT INTO "history" VALUES('80060573336d4e27b6a30f0560912104',2,'{"dest":"standing","kind":"moved","on":"2026-04-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"aee7fb713232e103445802a350e5d6bb577979c34e67d3e9973ad22632f0d5bd","record":"80060573-336d-4e27-b6a3-0f0560912104","recorded_at":"2026-04-01T16:31:15.250589+00:00","seq":2,"source":"planned","today":"2026-04-01","trigger":"establish"}','d414106d4ec797308af87217d1f87862e68104d21c0dba678fc0721e8723c8d7','0f4ad2c7651b7d2300771a16543b3c7e47e77a1d19d1b876f1e6a21b1a53aa3a');
INSERT INTO "history" VALUES('1d3632c8ead4483aa196b97fcb096b34',1,'{"cause":["80060573-336d-4e27-b6a3-0f0560912104",2],"changes":{"meets_on":"2026-05-01","parent_id":"80060573-336d-4e27-b6a3-0f0560912104"},"dest":"planned","kind":"moved","machine":"meeting","machine_version":1,"on":"2026-04-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"1d3632c8-ead4-483a-a196-b97fcb096b34","recorded_at":"2026-04-01T16:31:15.250589+00:00","reference":"BORAS-2026/FORUM/2026-05-01","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','5e49f7bae45179649d249509634823bd4ddd9addb1856180c884b2c45859316f');
INSERT INTO "history" VALUES('2ceccef0a4f0430fa02ea60c77bd0e78',2,'{"changes":{"met_on":"2025-06-10","proof":"1c3609b880c95cbc0dffe0b8005c05410daafc29ee9331d9835072334f63d864"},"dest":"met","kind":"moved","on":"2026-04-13","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"7dc61f01025e004e2da1039b72f4bcd5220888a1ff3db7626749ce2a465e8bb3","record":"2ceccef0-a4f0-430f-a02e-a60c77bd0e78","recorded_at":"2026-04-13T16:31:15.650432+00:00","seq":2,"source":"open","today":"2026-04-13","trigger":"meet"}','9b05b7d2214227b49fd3a69c71c717a67a5dca4a68b8481cb8e5a8a55bf389ae','4c2eed5b1b5598c059d606deed642b4b12966cce1d8ff6952e6e9f5fec41b11b');
INSERT INTO "history" VALUES('96800f2393ac42cd9c264836539042fc',2,'{"dest":"ended","kind":"moved","on":"2026-04-13","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"4deb76fee0c6f56bd560fb3769bd195d79d2f7a68799fe181fa0dcb163420d84","record":"96800f23-93ac-42cd-9c26-4836539042fc","recorded_at":"2026-04-13T16:31:15.650432+00:00","seq":2,"source":"open","today":"2026-04-13","trigger":"end"}','7e0c76d48707d79624419645619e951843474394b96f18bd2b52343cb44de0f6','99011b6fc73f899c59d157a56487093f29a3a9caa899c44afa055b961d7161b8');
INSERT INTO "history" VALUES('1d3632c8ead4483aa196b97fcb096b34',2,'{"changes":{"attendees":[{"function":"1dfdafc9b6b194ab43530213daeb6727306bd22c6c7664e6e6e9aa64b5a7fbd1","party":"76102437-7e8a-480e-8036-1f3a15447eed"},{"function":"8b4942d229b0db6dbf39cd4ed1c408d7f275f434f99f37130cef879ba1cbd527","party":"a8f6bd29-91a8-4ddd-829e-470502a3e6cf"}],"decisions":[{"decision":"11c318306dee08ce340eebf53c95e7ce182645f2139728e71bad55641ab74d1a","due_on":"2026-09-30","responsible":"e492c800725529b47705767e5a7db0f237e97c9b909c49f3bf8c003a0dcd693a"}],"held_on":"2026-05-06"},"dest":"held","kind":"moved","on":"2026-05-06","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"8e4064dc62505b134ac8bd28cded00b28a47ba403994786c2b12b76720013d41","record":"1d3632c8-ead4-483a-a196-b97fcb096b34","recorded_at":"2026-05-06T16:31:15.690346+00:00","seq":2,"source":"planned","today":"2026-05-06","trigger":"hold"}','5e49f7bae45179649d249509634823bd4ddd9addb1856180c884b2c45859316f','a7547f713f7711b4babfdca047e9d029f2321cf6bb3eb941610c9824ee354cec');
INSERT INTO "history" VALUES('44e8772a10134be98174ba883491c49f',1,'{"cause":["1d3632c8-ead4-483a-a196-b97fcb096b34",2],"changes":{"ends_on":{"basis":"stated","first":"2026-09-30","last":"2026-09-30","text":"2026-09-30"},"origin_id":"1d3632c8-ead4-483a-a196-b97fcb096b34","parent_id":"fda39e2e-5d3c-4c83-96d0-4365538d7730","responsible":"1c3f5243afcdcac0d81c3e8405089777d45db6884160cbc0668717ad419da379","title":"16fc06a7214a20ef00b930e73078ffc49ff710106826954c4f08665a703636cc"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-05-06","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"44e8772a-1013-4be9-8174-ba883491c49f","recorded_at":"2026-05-06T16:31:15.690346+00:00","reference":"BORAS-2026/ACT","seq":1,"today":"2026-05-06","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','4fe7bc984889b7422cb25adc5d68c85e02674fc0c1803bb0c5e714477ef62b37');
INSERT INTO "history" VALUES('ccddeb0401444db9b08811ea8263bbba',1,'{"cause":["1d3632c8-ead4-483a-a196-b97fcb096b34",2],"changes":{"meets_on":"2026-06-01","parent_id":"80060573-336d-4e27-b6a3-0f0560912104"},"dest":"planned","kind":"moved","machine":"meeting","machine_version":1,"on":"2026-05-06","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"ccddeb04-0144-4db9-b088-11ea8263bbba","recorded_at":"2026-05-06T16:31:15.690346+00:00","reference":"BORAS-2026/FORUM/2026-06-01","seq":1,"today":"2026-05-06","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','bb63cc727be7c0035839b1680c89bab64b1b966e1fa1b04b70dd6cccfde91e50');
INSERT INTO "history" VALUES('fa21061ebf22452785f5029636cfe38f',2,'{"dest":"open","kind":"moved","on":"2026-07-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"fa21061e-bf22-4527-85f5-029636cfe38f","recorded_at":"2026-07-02T16:31:15.748880+00:00","seq":2,"source":"scheduled","timer":{"due_on":"2026-07-01","rule":"lay_out"},"today":"2026-07-02","trigger":"lay_out"}','41e505f5cca2e07bdc611d25ccefd0eb7317cb04b8c8909907cfc08684d42d35','8775db843bd43f2fcec39eff3fdd56fcf5cc4ae39470ffdc831e327c3e5217b5');
INSERT INTO "history" VALUES('7f3afc4479824982b7ec98c0b961014f',1,'{"cause":["fa21061e-bf22-4527-85f5-029636cfe38f",2],"changes":{"aspect":"process","parent_id":"fa21061e-bf22-4527-85f5-029636cfe38f","subject":"agreement","subject_id":"17a6c52f-32ec-4c7f-885b-e4259d445b14"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"7f3afc44-7982-4982-b7ec-98c0b961014f","recorded_at":"2026-07-02T16:31:15.748880+00:00","reference":"BORAS-2026/SUB/2026-H1/1","seq":1,"today":"2026-07-02","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','eda55f86385bdd0621abe9e2d667110d083949513fd055ef3535eb82c14f59a6');
INSERT INTO "history" VALUES('4d64384c46724cfd9cdac900edb57406',1,'{"cause":["fa21061e-bf22-4527-85f5-029636cfe38f",2],"changes":{"aspect":"process","parent_id":"fa21061e-bf22-4527-85f5-029636cfe38f","subject":"organisation"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"4d64384c-4672-4cfd-9cda-c900edb57406","recorded_at":"2026-07-02T16:31:15.748880+00:00","reference":"BORAS-2026/SUB/2026-H1/2","seq":1,"today":"2026-07-02","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','343dae31ac20239848b7975ac2be6dddcb9b3cc33efee1a5eccb1e0c9538e1a9');
INSERT INTO "history" VALUES('654d5ef50536499384776f8990dba393',1,'{"cause":["fa21061e-bf22-4527-85f5-029636cfe38f",2],"changes":{"aspect":"effect","baseline":"34","control_area":"63e78ead688892aed9307402396bd545952923b96215ede2515964d94982a08a","direction":"lower","indicator":"8b9e2f02f758a7864a185af6d8561e499998d168df6aae1ca0b4bcfbc0e74f29","parent_id":"fa21061e-bf22-4527-85f5-029636cfe38f","subject":"action_plans","subject_id":"10df950f-749c-4033-b66b-7bc122e65a39","title":"3faaf006ca3c2138de2dad50f36a7280a84fb0631ee7d209836cfd21685e4c33"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"654d5ef5-0536-4993-8477-6f8990dba393","recorded_at":"2026-07-02T16:31:15.748880+00:00","reference":"BORAS-2026/SUB/2026-H1/3","seq":1,"today":"2026-07-02","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','eb161a1b09d4071872bd8182bf528a6a9c8f8b5b047a121d02c0400b88c82c26');
INSERT INTO "history" VALUES('7f3afc4479824982b7ec98c0b961014f',2,'{"changes":{"commitments_kept":[{"kept":"partly","party":"76102437-7e8a-480e-8036-1f3a15447eed","remark":"3bc5bfa6b1d62fcca1322508453d8e8ee16b308a6f2874a4e9056e18dc000056"}],"finding":"fb95cec0be7084b6d656ddf0775d5d9502f0d96b5e8e8067fb890bb537c03b9d"},"dest":"recorded","kind":"moved","on":"2026-07-02","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"72c1aa0bed013cec7932bedabead0455ca0c8a55f727700985ae204b622b5556","record":"7f3afc44-7982-4982-b7ec-98c0b961014f","recorded_at":"2026-07-02T16:31:15.748880+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"record"}','eda55f86385bdd0621abe9e2d667110d083949513fd055ef3535eb82c14f59a6','0d61516eecff749954930dff90c5607fbffa3853f29f3fb9edad6e5f18494d3f');
INSERT INTO "history" VALUES('4d64384c46724cfd9cdac900edb57406',2,'{"changes":{"changed_character":"unknown","control_baseline":"30","control_value":"29.5","extent":"fell","finding":"de38f1c04f6da44c9ba8bc0d100813b3d53320e3b9ba2ed5fb9538531ec1cd8e","value":"21"},"dest":"recorded","kind":"moved","on":"2026-07-02","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"b721a03ed960ce8d600c7bdabebe5bf3d5d0441bff5cdf55e0e2641b9663cd27","record":"4d64384c-4672-4cfd-9cda-c900edb57406","recorded_at":"2026-07-02T16:31:15.748880+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"record"}','343dae31ac20239848b7975ac2be6dddcb9b3cc33efee1a5eccb1e0c9538e1a9','e3d0bbb9f36e8acda05b69a0f51f8a9ecaee5dee0c2f0bdf31af82129131c7fe');
INSERT INTO "history" VALUES('fa21061ebf22452785f5029636cfe38f',3,'{"acts":[{"capacity":"ordinary","kind":"concluded","on":{"first":"2026-07-02","last":"2026-07-02","text":"2026-07-02"},"unit":"76102437-7e8a-480e-8036-1f3a15447eed"},{"capacity":"ordinary","kind":"concluded","on":{"first":"2026-07-02","last":"2026-07-02","text":"2026-07-02"},"remark":"8dff6a46e83e1c4c114fe4861ea4c15fa589f62dea882a3adf911155107f938b","unit":"a8f6bd29-91a8-4ddd-829e-470502a3e6cf"}],"changes":{"conclusions":"5bad40cf17069745d7da3ebd434f2443f77186c5e5af5d6193258f254dbd7dac","improvements":[{"due_on":"2026-10-31","measure":"3a244583e45e8b3e005e4c3186f8cc387284bb30d7aedd4e2cff4f9d895da2ec","responsible":"47307eaf994b12e8ee9f75f7fd820a2a92a211090e2ddec071f50f4689e052b0"}],"meeting":"3341a93079fbcd1e8103481b8dc2cb60b58130349299a2a6890f7b884363935b"},"dest":"concluded","kind":"moved","on":"2026-07-02","passed":["everything_is_recorded","commitments_were_examined","effects_can_be_judged","effects_say_extent_and_character"],"principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"ad8ac1842a3f5229cd9ab9541e089481036040c32a4b458c78ba0d7db1c62623","record":"fa21061e-bf22-4527-85f5-029636cfe38f","recorded_at":"2026-07-02T16:31:15.748880+00:00","seq":3,"source":"open","today":"2026-07-02","trigger":"conclude"}','8775db843bd43f2fcec39eff3fdd56fcf5cc4ae39470ffdc831e327c3e5217b5','b1c8b277d0c653ce033ac4814a5a0e5c8e54f33bc1a1f30fe81fb657fbcbf7de');
INSERT INTO "history" VALUES('7f3afc4479824982b7ec98c0b961014f',3,'{"cause":["fa21061e-bf22-4527-85f5-029636cfe38f",3],"dest":"concluded","kind":"moved","on":"2026-07-02","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"7f3afc44-7982-4982-b7ec-98c0b961014f","recorded_at":"2026-07-02T16:31:15.748880+00:00","seq":3,"source":"recorded","today":"2026-07-02","trigger":"conclude"}','0d61516eecff749954930dff90c5607fbffa3853f29f3fb9edad6e5f18494d3f','b11a42075cbe6bbd321c99d30c4c1567c2bece68573e240841773f376a5e45ab');
INSERT INTO "history" VALUES('4d64384c46724cfd9cdac900edb57406',3,'{"cause":["fa21061e-bf22-4527-85f5-029636cfe38f",3],"dest":"concluded","kind":"moved","on":"2026-07-02","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"4d64384c-4672-4cfd-9cda-c900edb57406","recorded_at":"2026-07-02T16:31:15.748880+00:00","seq":3,"source":"recorded","today":"2026-07-02","trigger":"conclude"}','e3d0bbb9f36e8acda05b69a0f51f8a9ecaee5dee0c2f0bdf31af82129131c7fe','8edb26660b958515ff609c771c37fb21d4512f8eafbfdf98906d5fe15aba52ca');
INSERT INTO "history" VALUES('654d5ef50536499384776f8990dba393',2,'{"cause":["fa21061e-bf22-4527-85f5-029636cfe38f",3],"dest":"skipped","kind":"moved","on":"2026-07-02","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"654d5ef5-0536-4993-8477-6f8990dba393","recorded_at":"2026-07-02T16:31:15.748880+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"skip"}','eb161a1b09d4071872bd8182bf528a6a9c8f8b5b047a121d02c0400b88c82c26','4a9cf4089614c50e14dd350373abeffc1f12bf8d12afb822c0563ec96f788b26');
INSERT INTO "history" VALUES('09da09d8e9434a4fa0b78a2afd9dc433',1,'{"cause":["fa21061e-bf22-4527-85f5-029636cfe38f",3],"changes":{"ends_on":{"basis":"stated","first":"2026-10-31","last":"2026-10-31","text":"2026-10-31"},"origin_id":"fa21061e-bf22-4527-85f5-029636cfe38f","parent_id":"17a6c52f-32ec-4c7f-885b-e4259d445b14","responsible":"23a1acc53efe09dea226feb30a974c8a13f6362c21869c8a75548c3f3e1727d6","title":"2fc74164c269c3a00efbb62b03e5169a59f48ae17bb4ae98638bec613b1fc08a"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-07-02","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","record":"09da09d8-e943-4a4f-a0b7-8a2afd9dc433","recorded_at":"2026-07-02T16:31:15.748880+00:00","reference":"BORAS-2026/SUB/ACT-2","seq":1,"today":"2026-07-02","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','0f2c6f3a9ec30d939111cfdaadaabc9be0550fb6c208a95d96fb4a79bdcf1150');
INSERT INTO "history" VALUES('1d3632c8ead4483aa196b97fcb096b34',3,'{"corrects":{"2":null},"dest":"planned","kind":"corrected","on":"2026-07-02","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"5364486303467fcebd6b59da34c95a326a1424971b7fe2e85e06498c4b59a03e","record":"1d3632c8-ead4-483a-a196-b97fcb096b34","recorded_at":"2026-07-02T16:31:15.748880+00:00","seq":3,"source":"held","target":2,"today":"2026-07-02"}','a7547f713f7711b4babfdca047e9d029f2321cf6bb3eb941610c9824ee354cec','ad7a8b44c87f2258c20241beeebf3b5541ea4adbf4e788e3def04005c39f523b');
INSERT INTO "history" VALUES('44e8772a10134be98174ba883491c49f',2,'{"cause":["1d3632c8-ead4-483a-a196-b97fcb096b34",3],"corrects":{"1":{"dest":"cancelled"}},"dest":"cancelled","kind":"corrected","on":"2026-07-02","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"a0b8f236b9ed3e84e60743b419e82c0e2750a93f7713c19eb95329e349575a67","record":"44e8772a-1013-4be9-8174-ba883491c49f","recorded_at":"2026-07-02T16:31:15.748880+00:00","seq":2,"source":"planned","target":1,"today":"2026-07-02"}','4fe7bc984889b7422cb25adc5d68c85e02674fc0c1803bb0c5e714477ef62b37','4419b1e1e1ce7c47ea83d344fed1d87c956869b1b163e7cba67ad55c0a14171c');
INSERT INTO "history" VALUES('ccddeb0401444db9b08811ea8263bbba',2,'{"cause":["1d3632c8-ead4-483a-a196-b97fcb096b34",3],"corrects":{"1":{"dest":"cancelled"}},"dest":"cancelled","kind":"corrected","on":"2026-07-02","principal":"8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a","reason":"cdea620c9e787e1c1b4b681ad1a2382b563c1d69ad534c11ec8e8b0532705cff","record":"ccddeb04-0144-4db9-b088-11ea8263bbba","recorded_at":"2026-07-02T16:31:15.748880+00:00","seq":2,"source":"planned","target":1,"today":"2026-07-02"}','bb63cc727be7c0035839b1680c89bab64b1b966e1fa1b04b70dd6cccfde91e50','b04d663d3825ff763113b5e387e6c6e0c275e47559d99acfe3bed78857ff12d7');
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
INSERT INTO "machine_state" VALUES('duty',1,'open',0);
INSERT INTO "machine_state" VALUES('duty',1,'met',0);
INSERT INTO "machine_state" VALUES('duty',1,'ended',1);
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
INSERT INTO "machine_state" VALUES('municipal_plan',2,'draft',0);
INSERT INTO "machine_state" VALUES('municipal_plan',2,'decided',0);
INSERT INTO "machine_state" VALUES('municipal_plan',2,'replaced',1);
INSERT INTO "machine_state" VALUES('municipal_plan',2,'withdrawn',1);
INSERT INTO "machine_state" VALUES('pledge',1,'draft',0);
INSERT INTO "machine_state" VALUES('pledge',1,'signed',0);
INSERT INTO "machine_state" VALUES('pledge',1,'published',0);
INSERT INTO "machine_state" VALUES('pledge',1,'reported',0);
INSERT INTO "machine_state" VALUES('pledge',1,'unverified',0);
INSERT INTO "machine_state" VALUES('pledge',1,'ended',1);
INSERT INTO "machine_state" VALUES('pledge',1,'withdrawn',1);
INSERT INTO "machine_state" VALUES('pledge',2,'draft',0);
INSERT INTO "machine_state" VALUES('pledge',2,'signed',0);
INSERT INTO "machine_state" VALUES('pledge',2,'published',0);
INSERT INTO "machine_state" VALUES('pledge',2,'reported',0);
INSERT INTO "machine_state" VALUES('pledge',2,'unverified',0);
INSERT INTO "machine_state" VALUES('pledge',2,'ended',1);
INSERT INTO "machine_state" VALUES('pledge',2,'withdrawn',1);
INSERT INTO "machine_state" VALUES('problem_picture',1,'planned',0);
INSERT INTO "machine_state" VALUES('problem_picture',1,'gathering',0);
INSERT INTO "machine_state" VALUES('problem_picture',1,'drafted',0);
INSERT INTO "machine_state" VALUES('problem_picture',1,'accepted',0);
INSERT INTO "machine_state" VALUES('problem_picture',1,'prioritised',0);
INSERT INTO "machine_state" VALUES('problem_picture',1,'superseded',1);
INSERT INTO "machine_state" VALUES('problem_picture',1,'abandoned',1);
INSERT INTO "machine_state" VALUES('problem_picture',2,'planned',0);
INSERT INTO "machine_state" VALUES('problem_picture',2,'gathering',0);
INSERT INTO "machine_state" VALUES('problem_picture',2,'drafted',0);
INSERT INTO "machine_state" VALUES('problem_picture',2,'accepted',0);
INSERT INTO "machine_state" VALUES('problem_picture',2,'prioritised',0);
INSERT INTO "machine_state" VALUES('problem_picture',2,'superseded',1);
INSERT INTO "machine_state" VALUES('problem_picture',2,'abandoned',1);
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
INSERT INTO "mandate" VALUES('e13fa13e37b44f30b934f087a43cc7d3','761024377e8a480e80361f3a15447eed','ordförande','main_agreement','delegation 4.2','2026-01-10',NULL);
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
INSERT INTO "meeting" VALUES('1d3632c8ead4483aa196b97fcb096b34','','2026-05-01',NULL,'[]','[]','');
INSERT INTO "meeting" VALUES('ccddeb0401444db9b08811ea8263bbba','','2026-06-01',NULL,'[]','[]','');
CREATE TABLE message (
	id CHAR(32) NOT NULL, 
	person_id CHAR(32) NOT NULL, 
	day DATE NOT NULL, 
	n INTEGER NOT NULL, 
	said JSON NOT NULL, 
	status VARCHAR NOT NULL, 
	attempts INTEGER NOT NULL, 
	next_try_at DATETIME NOT NULL, 
	sent_at DATETIME, 
	failure VARCHAR NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT ck_message_status CHECK (status IN ('cancelled', 'dead', 'sending', 'sent', 'waiting')), 
	CONSTRAINT ck_message_attempts CHECK (attempts >= 0), 
	FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "message" VALUES('5382a30fa06541a5a1a27db829e0a725','711d0acd8fac47febb816a1145a3373b','2026-01-20',1,'[{"subject": "record", "id": "fda39e2e-5d3c-4c83-96d0-4365538d7730", "code": "term_begins_unsigned", "rule": "term_begins_unsigned", "tier": "P14D", "due_on": "2026-02-01", "reference": "BORAS-2026", "machine": "main_agreement", "state": "awaiting_signatures", "title": "Samverkansavtal", "act_by": "2026-01-30", "agreement": "BORAS-2026", "version": 2}]','waiting',0,'2026-01-20 16:31:14.530468',NULL,'');
INSERT INTO "message" VALUES('fcc5a78bb0df4766b441f386a6a1fe48','711d0acd8fac47febb816a1145a3373b','2026-04-01',1,'[{"subject": "record", "id": "d5bfadd3-8c63-44bf-a2cf-321f8e4bd874", "code": "communication_plan_owed", "rule": "communication_plan_owed", "tier": "P14D", "due_on": "2026-04-09", "reference": "BORAS-2026/SUB/COMM", "machine": "communication_plan", "state": "draft", "title": "", "act_by": "2026-04-09", "agreement": "BORAS-2026/SUB", "version": 1}]','waiting',0,'2026-04-01 16:31:15.250589',NULL,'');
INSERT INTO "message" VALUES('647925c80abd48b1b7fd5ab138f9bf87','711d0acd8fac47febb816a1145a3373b','2026-05-06',1,'[{"subject": "record", "id": "1d3632c8-ead4-483a-a196-b97fcb096b34", "code": "meeting_to_be_held", "rule": "meeting_to_be_held", "tier": "P7D", "due_on": "2026-05-01", "reference": "BORAS-2026/FORUM/2026-05-01", "machine": "meeting", "state": "planned", "title": "", "act_by": "2026-04-30", "agreement": "BORAS-2026", "version": 1}]','waiting',0,'2026-05-06 16:31:15.690346',NULL,'');
INSERT INTO "message" VALUES('4580a6d3532b4bedba9f3e8c6350beaa','711d0acd8fac47febb816a1145a3373b','2026-07-02',1,'[{"subject": "record", "id": "ccddeb04-0144-4db9-b088-11ea8263bbba", "code": "meeting_to_be_held", "rule": "meeting_to_be_held", "tier": "P7D", "due_on": "2026-06-01", "reference": "BORAS-2026/FORUM/2026-06-01", "machine": "meeting", "state": "planned", "title": "", "act_by": "2026-06-01", "agreement": "BORAS-2026", "version": 1}, {"subject": "record", "id": "4f0dd43e-5fe3-480e-bd96-2c1086747f83", "code": "duty_falls_due", "rule": "duty_falls_due", "tier": "E2", "due_on": "2026-07-01", "reference": "BOR\u00c5S/LAW-PLAN", "machine": "duty", "state": "open", "title": "", "act_by": "2026-07-01", "agreement": "", "version": 1}, {"subject": "record", "id": "4f0dd43e-5fe3-480e-bd96-2c1086747f83", "code": "duty_falls_due", "rule": "duty_falls_due", "tier": "P60D", "due_on": "2026-07-01", "reference": "BOR\u00c5S/LAW-PLAN", "machine": "duty", "state": "open", "title": "", "act_by": "2026-07-01", "agreement": "", "version": 1}]','waiting',0,'2026-07-02 16:31:15.748880',NULL,'');
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
INSERT INTO "municipal_plan" VALUES('49273e6d7ca346e9807f7d75b75e9753',NULL,NULL,'Åtgärdsplan','417e1a03069d4f97b237effebd7d0a02','kommunstyrelsen','§ 31','','2026-03-02','2026-03-02','2026-03-02','stated',NULL);
CREATE TABLE notice (
	subject_id CHAR(32) NOT NULL, 
	rule VARCHAR NOT NULL, 
	due_on DATE NOT NULL, 
	tier VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	code VARCHAR NOT NULL, 
	owed_on DATE NOT NULL, 
	made_on DATE NOT NULL, 
	mail_on DATE NOT NULL, 
	roles JSON NOT NULL, 
	status VARCHAR NOT NULL, 
	told_on DATE, 
	PRIMARY KEY (subject_id, rule, due_on, tier), 
	CONSTRAINT ck_notice_subject CHECK (subject IN ('function', 'mandate', 'record')), 
	CONSTRAINT ck_notice_status CHECK (status IN ('acknowledged', 'collapsed', 'not_owed', 'owed', 'told', 'withdrawn')), 
	CONSTRAINT ck_notice_told CHECK ((status = 'told') = (told_on IS NOT NULL))
);
INSERT INTO "notice" VALUES('2ceccef0a4f0430fa02ea60c77bd0e78','duty_falls_due','2025-07-01','P6M','record','duty_falls_due','2024-12-23','2026-01-20','2026-01-20','["coordinator"]','not_owed',NULL);
INSERT INTO "notice" VALUES('2ceccef0a4f0430fa02ea60c77bd0e78','duty_falls_due','2025-07-01','P60D','record','duty_falls_due','2025-05-02','2026-01-20','2026-01-20','["coordinator"]','not_owed',NULL);
INSERT INTO "notice" VALUES('f4605c956358407aa25a94a8389b72d7','duty_falls_due','2025-07-01','P6M','record','duty_falls_due','2024-12-23','2026-01-20','2026-01-20','["coordinator"]','not_owed',NULL);
INSERT INTO "notice" VALUES('f4605c956358407aa25a94a8389b72d7','duty_falls_due','2025-07-01','P60D','record','duty_falls_due','2025-05-02','2026-01-20','2026-01-20','["coordinator"]','not_owed',NULL);
INSERT INTO "notice" VALUES('fda39e2e5d3c4c8396d04365538d7730','term_begins_unsigned','2026-02-01','P60D','record','term_begins_unsigned','2025-12-03','2026-01-20','2026-01-20','["coordinator"]','not_owed',NULL);
INSERT INTO "notice" VALUES('fda39e2e5d3c4c8396d04365538d7730','term_begins_unsigned','2026-02-01','P14D','record','term_begins_unsigned','2026-01-18','2026-01-20','2026-01-20','["coordinator", "signatory"]','told','2026-01-20');
INSERT INTO "notice" VALUES('4f0dd43e5fe3480ebd962c1086747f83','duty_falls_due','2026-07-01','P6M','record','duty_falls_due','2025-12-23','2026-01-20','2026-01-26','["coordinator"]','not_owed',NULL);
INSERT INTO "notice" VALUES('96800f2393ac42cd9c264836539042fc','duty_falls_due','2026-07-01','P6M','record','duty_falls_due','2025-12-23','2026-01-20','2026-01-26','["coordinator"]','not_owed',NULL);
INSERT INTO "notice" VALUES('d5bfadd38c6344bfa2cf321f8e4bd874','communication_plan_owed','2026-04-09','P14D','record','communication_plan_owed','2026-03-26','2026-04-01','2026-04-01','["coordinator"]','told','2026-04-01');
INSERT INTO "notice" VALUES('1d3632c8ead4483aa196b97fcb096b34','meeting_to_be_held','2026-05-01','P7D','record','meeting_to_be_held','2026-04-24','2026-05-06','2026-05-06','["coordinator"]','told','2026-05-06');
INSERT INTO "notice" VALUES('4f0dd43e5fe3480ebd962c1086747f83','duty_falls_due','2026-07-01','P60D','record','duty_falls_due','2026-05-02','2026-05-06','2026-05-11','["coordinator"]','told','2026-07-02');
INSERT INTO "notice" VALUES('cbe8549ca27446b08cb67f1ffce6dbe1','to_be_decided:purposes','2026-06-01','P14D','record','field_to_be_decided','2026-05-18','2026-07-02','2026-07-03','["coordinator"]','owed',NULL);
INSERT INTO "notice" VALUES('ccddeb0401444db9b08811ea8263bbba','meeting_to_be_held','2026-06-01','P7D','record','meeting_to_be_held','2026-05-25','2026-07-02','2026-07-02','["coordinator"]','told','2026-07-02');
INSERT INTO "notice" VALUES('4f0dd43e5fe3480ebd962c1086747f83','duty_falls_due','2026-07-01','E1','record','duty_falls_due','2026-05-21','2026-07-02','2026-07-02','["deputy"]','collapsed',NULL);
INSERT INTO "notice" VALUES('4f0dd43e5fe3480ebd962c1086747f83','duty_falls_due','2026-07-01','E2','record','duty_falls_due','2026-06-04','2026-07-02','2026-07-02','["manager"]','told','2026-07-02');
INSERT INTO "notice" VALUES('fa21061ebf22452785f5029636cfe38f','round_to_be_concluded','2026-07-30','P21D','record','round_to_be_concluded','2026-06-30','2026-07-02','2026-07-02','["coordinator"]','not_owed',NULL);
INSERT INTO "notice" VALUES('fa21061ebf22452785f5029636cfe38f','round_to_be_concluded','2026-07-30','P7D','record','round_to_be_concluded','2026-06-30','2026-07-02','2026-07-02','["coordinator"]','not_owed',NULL);
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
INSERT INTO "party_act" VALUES('fda39e2e5d3c4c8396d04365538d7730',3,1,'signed','761024377e8a480e80361f3a15447eed','2026-01-12','2026-01-12','2026-01-12','ordförande','ordinary','','§ 14','','','');
INSERT INTO "party_act" VALUES('fda39e2e5d3c4c8396d04365538d7730',4,1,'signed','a8f6bd2991a84ddd829e470502a3e6cf','2026-01-19','2026-01-19','2026-01-19','ordförande','ordinary','','§ 14','','','');
INSERT INTO "party_act" VALUES('417e1a03069d4f97b237effebd7d0a02',5,1,'accepted','761024377e8a480e80361f3a15447eed','2026-03-02','2026-03-02','2026-03-02','kommunchef','ordinary','','','','','');
INSERT INTO "party_act" VALUES('417e1a03069d4f97b237effebd7d0a02',6,1,'accepted','a8f6bd2991a84ddd829e470502a3e6cf','2026-03-02','2026-03-02','2026-03-02','kommunchef','ordinary','','','','','utan siffrorna för centrum');
INSERT INTO "party_act" VALUES('17a6c52f32ec4c7f885be4259d445b14',3,1,'signed','761024377e8a480e80361f3a15447eed','2026-03-09','2026-03-09','2026-03-09','ordförande','ordinary','','§ 14','','','');
INSERT INTO "party_act" VALUES('17a6c52f32ec4c7f885be4259d445b14',4,1,'signed','a8f6bd2991a84ddd829e470502a3e6cf','2026-03-10','2026-03-10','2026-03-10','ordförande','ordinary','','§ 14','','','');
INSERT INTO "party_act" VALUES('fa21061ebf22452785f5029636cfe38f',3,1,'concluded','761024377e8a480e80361f3a15447eed','2026-07-02','2026-07-02','2026-07-02','','ordinary','','','','','');
INSERT INTO "party_act" VALUES('fa21061ebf22452785f5029636cfe38f',3,2,'concluded','a8f6bd2991a84ddd829e470502a3e6cf','2026-07-02','2026-07-02','2026-07-02','','ordinary','','','','','för tidigt att säga');
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
INSERT INTO "person" VALUES('711d0acd8fac47febb816a1145a3373b','anna','','anna@example.org','sv','','coordinator',NULL);
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
INSERT INTO "picture" VALUES('417e1a03069d4f97b237effebd7d0a02','2026-01-19','P9M','Problembild','','both','joint_from_start','tre möten','statistik','','två platser','[{"kind": "crime_statistics", "title": "Br\u00e5", "period": "2025"}, {"kind": "safety_survey", "title": "Trygghetsm\u00e4tningen"}]','["young"]','[{"subject": "youth", "note": "v\u00e4ger tyngst"}]','[{"name": "ungdomar", "character": "long_term", "prioritised": "yes"}, {"name": "busk\u00f6rning", "character": "temporary", "prioritised": "no"}]','2026-03-02','2026-03-02');
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
INSERT INTO "record" VALUES('f4605c956358407aa25a94a8389b72d7','BORÅS/LAW-PICTURE','duty',1,'met',2,'f4605c956358407aa25a94a8389b72d7',2,'d7d6cbfe11a56a8d7466b87c6e32beb61c4518e1bcb4f28d7b0754f6f4c5951a','{}',NULL,NULL);
INSERT INTO "record" VALUES('4f0dd43e5fe3480ebd962c1086747f83','BORÅS/LAW-PLAN','duty',1,'open',1,'4f0dd43e5fe3480ebd962c1086747f83',1,'6ef997257e957496a7f2516607cc2cdf9184b1ba22ffcfb8a072227193d7076e','{}',NULL,NULL);
INSERT INTO "record" VALUES('fda39e2e5d3c4c8396d04365538d7730','BORAS-2026','main_agreement',2,'active',7,'fda39e2e5d3c4c8396d04365538d7730',7,'d86975b51df49494c3214436edfeab83d654af0409e794ef584969e55d4e92ae','{}',NULL,NULL);
INSERT INTO "record" VALUES('2ceccef0a4f0430fa02ea60c77bd0e78','TANUM/LAW-PICTURE','duty',1,'met',2,'2ceccef0a4f0430fa02ea60c77bd0e78',2,'4c2eed5b1b5598c059d606deed642b4b12966cce1d8ff6952e6e9f5fec41b11b','{}',NULL,NULL);
INSERT INTO "record" VALUES('96800f2393ac42cd9c264836539042fc','TANUM/LAW-PLAN','duty',1,'ended',2,'96800f2393ac42cd9c264836539042fc',2,'99011b6fc73f899c59d157a56487093f29a3a9caa899c44afa055b961d7161b8','{}',NULL,NULL);
INSERT INTO "record" VALUES('cbe8549ca27446b08cb67f1ffce6dbe1','TANUM-2026','main_agreement',2,'draft',2,'cbe8549ca27446b08cb67f1ffce6dbe1',2,'aa5c3e969a67c6e3141b9fe53f2f3999ed5528bfe0e0ebbbb52faf0ebabf4b20','{"purposes": "2026-06-01"}',NULL,NULL);
INSERT INTO "record" VALUES('be5e900ca10344b18fec49956e503177','BORAS-2021','main_agreement',2,'unverified',1,'be5e900ca10344b18fec49956e503177',1,'d75e902c87872078085c1fedda016749fc3a8669611f14b059059349e8402a33','{}',NULL,NULL);
INSERT INTO "record" VALUES('417e1a03069d4f97b237effebd7d0a02','BORAS-2026/PICTURE','problem_picture',2,'prioritised',8,'fda39e2e5d3c4c8396d04365538d7730',8,'5edb4ada01c057fece568c002b2756e64b4519844d26c350e268c91073a8e95f','{}','fda39e2e5d3c4c8396d04365538d7730',NULL);
INSERT INTO "record" VALUES('17a6c52f32ec4c7f885be4259d445b14','BORAS-2026/SUB','sub_agreement',2,'active',6,'fda39e2e5d3c4c8396d04365538d7730',6,'87eba03b60c403b93572b5f80509cae5689131410a49b8414f1795760ff6d2ef','{}','fda39e2e5d3c4c8396d04365538d7730',NULL);
INSERT INTO "record" VALUES('49273e6d7ca346e9807f7d75b75e9753','BORAS-PLAN','municipal_plan',2,'decided',2,'49273e6d7ca346e9807f7d75b75e9753',2,'2f2b39addf2e38141b79829bbe9bd7fcf74000ecbeb78e21d8b8e31b2396a21f','{}',NULL,NULL);
INSERT INTO "record" VALUES('d5bfadd38c6344bfa2cf321f8e4bd874','BORAS-2026/SUB/COMM','communication_plan',1,'in_force',4,'fda39e2e5d3c4c8396d04365538d7730',4,'3792cfe21bf719dec73d749b80368e94a8ab65ab62d5e60e719ef70d587711c1','{}','17a6c52f32ec4c7f885be4259d445b14',NULL);
INSERT INTO "record" VALUES('7bc0fb5be52b4bea838650a10d6a23e6','BORAS-2026/SUB/FOLLOWUP','follow_up_plan',1,'in_force',4,'fda39e2e5d3c4c8396d04365538d7730',4,'a882d7b1cd124331bd8e28be8cbe0165c77200c6859ab56693f551cc697db726','{}','17a6c52f32ec4c7f885be4259d445b14',NULL);
INSERT INTO "record" VALUES('10df950f749c4033b66b7bc122e65a39','BORAS-2026/SUB/PLAN-1','action_plan',1,'in_force',4,'fda39e2e5d3c4c8396d04365538d7730',4,'bf74fc7acad87567a227923d9af14d7d00cb7a8d257c30ea028d03bee4209731','{}','17a6c52f32ec4c7f885be4259d445b14',NULL);
INSERT INTO "record" VALUES('c511ac9bb4e84bffb39d263421e750d3','BORAS-2026/SUB/CONTACTS','contact_list',1,'in_force',3,'fda39e2e5d3c4c8396d04365538d7730',3,'380db75c0e142e8bc5e7e57157ff72c3840c8edced98207462bac4ffe47816ee','{}','17a6c52f32ec4c7f885be4259d445b14',NULL);
INSERT INTO "record" VALUES('fa21061ebf22452785f5029636cfe38f','BORAS-2026/SUB/2026-H1','round',1,'concluded',3,'fda39e2e5d3c4c8396d04365538d7730',3,'b1c8b277d0c653ce033ac4814a5a0e5c8e54f33bc1a1f30fe81fb657fbcbf7de','{}','17a6c52f32ec4c7f885be4259d445b14',NULL);
INSERT INTO "record" VALUES('bf4d492d6acd40bf97093a86813262f8','BORAS-2026/SUB/2026-H2','round',1,'scheduled',1,'fda39e2e5d3c4c8396d04365538d7730',1,'d0bd73df9b0577e79bf07faf0a0868defccf73e5c41d7706c182a82da34f22af','{}','17a6c52f32ec4c7f885be4259d445b14',NULL);
INSERT INTO "record" VALUES('21a435fbc99f4432a3d579ccf0a15618','BORAS-2026/SUB/2027-H1','round',1,'scheduled',1,'fda39e2e5d3c4c8396d04365538d7730',1,'bac040f0beb80cd004963a3241820c080a0fc4cc4149837c39a04163b6309fcd','{}','17a6c52f32ec4c7f885be4259d445b14',NULL);
INSERT INTO "record" VALUES('8c55f4f94aa84ea796d58da8ef31d6b4','BORAS-2026/SUB/2027-H2','round',1,'scheduled',1,'fda39e2e5d3c4c8396d04365538d7730',1,'b5279fcffec37d634508a4ef59be7052b59926902780be8b6d1f0e4be264bd89','{}','17a6c52f32ec4c7f885be4259d445b14',NULL);
INSERT INTO "record" VALUES('428504beffd74574812d80c7bcc247cf','BORAS-2026/SUB/ACT','activity',1,'under_way',2,'fda39e2e5d3c4c8396d04365538d7730',2,'b6b9acb1c628faa0950b3900b1aa324ff244406344beec3bcedd24f4e25444d0','{}','10df950f749c4033b66b7bc122e65a39',NULL);
INSERT INTO "record" VALUES('80060573336d4e27b6a30f0560912104','BORAS-2026/FORUM','forum',1,'standing',2,'fda39e2e5d3c4c8396d04365538d7730',2,'0f4ad2c7651b7d2300771a16543b3c7e47e77a1d19d1b876f1e6a21b1a53aa3a','{}','fda39e2e5d3c4c8396d04365538d7730',NULL);
INSERT INTO "record" VALUES('1d3632c8ead4483aa196b97fcb096b34','BORAS-2026/FORUM/2026-05-01','meeting',1,'planned',3,'fda39e2e5d3c4c8396d04365538d7730',3,'ad7a8b44c87f2258c20241beeebf3b5541ea4adbf4e788e3def04005c39f523b','{}','80060573336d4e27b6a30f0560912104',NULL);
INSERT INTO "record" VALUES('44e8772a10134be98174ba883491c49f','BORAS-2026/ACT','activity',1,'cancelled',2,'fda39e2e5d3c4c8396d04365538d7730',2,'4419b1e1e1ce7c47ea83d344fed1d87c956869b1b163e7cba67ad55c0a14171c','{}','fda39e2e5d3c4c8396d04365538d7730',NULL);
INSERT INTO "record" VALUES('ccddeb0401444db9b08811ea8263bbba','BORAS-2026/FORUM/2026-06-01','meeting',1,'cancelled',2,'fda39e2e5d3c4c8396d04365538d7730',2,'b04d663d3825ff763113b5e387e6c6e0c275e47559d99acfe3bed78857ff12d7','{}','80060573336d4e27b6a30f0560912104',NULL);
INSERT INTO "record" VALUES('7f3afc4479824982b7ec98c0b961014f','BORAS-2026/SUB/2026-H1/1','follow_up',1,'concluded',3,'fda39e2e5d3c4c8396d04365538d7730',3,'b11a42075cbe6bbd321c99d30c4c1567c2bece68573e240841773f376a5e45ab','{}','fa21061ebf22452785f5029636cfe38f',NULL);
INSERT INTO "record" VALUES('4d64384c46724cfd9cdac900edb57406','BORAS-2026/SUB/2026-H1/2','follow_up',1,'concluded',3,'fda39e2e5d3c4c8396d04365538d7730',3,'8edb26660b958515ff609c771c37fb21d4512f8eafbfdf98906d5fe15aba52ca','{}','fa21061ebf22452785f5029636cfe38f',NULL);
INSERT INTO "record" VALUES('654d5ef50536499384776f8990dba393','BORAS-2026/SUB/2026-H1/3','follow_up',1,'skipped',2,'fda39e2e5d3c4c8396d04365538d7730',2,'4a9cf4089614c50e14dd350373abeffc1f12bf8d12afb822c0563ec96f788b26','{}','fa21061ebf22452785f5029636cfe38f',NULL);
INSERT INTO "record" VALUES('09da09d8e9434a4fa0b78a2afd9dc433','BORAS-2026/SUB/ACT-2','activity',1,'planned',1,'fda39e2e5d3c4c8396d04365538d7730',1,'0f2c6f3a9ec30d939111cfdaadaabc9be0550fb6c208a95d96fb4a79bdcf1150','{}','17a6c52f32ec4c7f885be4259d445b14',NULL);
CREATE TABLE "record_area" (
	record_id CHAR(32) NOT NULL, 
	area_code VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, area_code), 
	FOREIGN KEY(area_code) REFERENCES area (code), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "record_area" VALUES('f4605c956358407aa25a94a8389b72d7','1490');
INSERT INTO "record_area" VALUES('4f0dd43e5fe3480ebd962c1086747f83','1490');
INSERT INTO "record_area" VALUES('2ceccef0a4f0430fa02ea60c77bd0e78','1435');
INSERT INTO "record_area" VALUES('96800f2393ac42cd9c264836539042fc','1435');
INSERT INTO "record_area" VALUES('cbe8549ca27446b08cb67f1ffce6dbe1','1435');
INSERT INTO "record_area" VALUES('be5e900ca10344b18fec49956e503177','1490');
INSERT INTO "record_area" VALUES('17a6c52f32ec4c7f885be4259d445b14','1490');
INSERT INTO "record_area" VALUES('fda39e2e5d3c4c8396d04365538d7730','1490');
CREATE TABLE "record_party" (
	record_id CHAR(32) NOT NULL, 
	unit_id CHAR(32) NOT NULL, 
	PRIMARY KEY (record_id, unit_id), 
	FOREIGN KEY(record_id) REFERENCES record (id), 
	FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "record_party" VALUES('f4605c956358407aa25a94a8389b72d7','761024377e8a480e80361f3a15447eed');
INSERT INTO "record_party" VALUES('4f0dd43e5fe3480ebd962c1086747f83','761024377e8a480e80361f3a15447eed');
INSERT INTO "record_party" VALUES('2ceccef0a4f0430fa02ea60c77bd0e78','e21d220cdc77478697249ae8255e6db3');
INSERT INTO "record_party" VALUES('96800f2393ac42cd9c264836539042fc','e21d220cdc77478697249ae8255e6db3');
INSERT INTO "record_party" VALUES('cbe8549ca27446b08cb67f1ffce6dbe1','e21d220cdc77478697249ae8255e6db3');
INSERT INTO "record_party" VALUES('cbe8549ca27446b08cb67f1ffce6dbe1','ff12a99e7a834798a649d77d01518ce8');
INSERT INTO "record_party" VALUES('be5e900ca10344b18fec49956e503177','761024377e8a480e80361f3a15447eed');
INSERT INTO "record_party" VALUES('be5e900ca10344b18fec49956e503177','a8f6bd2991a84ddd829e470502a3e6cf');
INSERT INTO "record_party" VALUES('17a6c52f32ec4c7f885be4259d445b14','761024377e8a480e80361f3a15447eed');
INSERT INTO "record_party" VALUES('17a6c52f32ec4c7f885be4259d445b14','a8f6bd2991a84ddd829e470502a3e6cf');
INSERT INTO "record_party" VALUES('fda39e2e5d3c4c8396d04365538d7730','761024377e8a480e80361f3a15447eed');
INSERT INTO "record_party" VALUES('fda39e2e5d3c4c8396d04365538d7730','a8f6bd2991a84ddd829e470502a3e6cf');
INSERT INTO "record_party" VALUES('49273e6d7ca346e9807f7d75b75e9753','761024377e8a480e80361f3a15447eed');
CREATE TABLE register_fact (
	"key" VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "register_fact" VALUES('schema_version','3');
INSERT INTO "register_fact" VALUES('simulated','yes');
INSERT INTO "register_fact" VALUES('register','33e4da1d-b9fe-4b24-9187-b68d70a7f3ab');
INSERT INTO "register_fact" VALUES('principal:handslag','8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a');
INSERT INTO "register_fact" VALUES('plan_fingerprint','f7a750a4b66bba4f67ac3d43ba85996826aedbecf3ca2007d7af7b77bdc6b5f7');
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
INSERT INTO "round" VALUES('fa21061ebf22452785f5029636cfe38f','','7bc0fb5be52b4bea838650a10d6a23e6','2026-H1','2026-01-01','2026-06-30','2026-07-30','Styrgruppen','arbetet fortsätter',NULL,'[{"measure": "fler vuxna ute", "responsible": "fritidschef", "due_on": "2026-10-31"}]');
INSERT INTO "round" VALUES('bf4d492d6acd40bf97093a86813262f8','','7bc0fb5be52b4bea838650a10d6a23e6','2026-H2','2026-07-01','2026-12-31','2027-01-31','','',NULL,'[]');
INSERT INTO "round" VALUES('21a435fbc99f4432a3d579ccf0a15618','','7bc0fb5be52b4bea838650a10d6a23e6','2027-H1','2027-01-01','2027-06-30','2027-07-30','','',NULL,'[]');
INSERT INTO "round" VALUES('8c55f4f94aa84ea796d58da8ef31d6b4','','7bc0fb5be52b4bea838650a10d6a23e6','2027-H2','2027-07-01','2027-12-31','2028-01-31','','',NULL,'[]');
CREATE TABLE sealed_text (
	digest VARCHAR NOT NULL, 
	salt VARCHAR, 
	text VARCHAR, 
	PRIMARY KEY (digest)
);
INSERT INTO "sealed_text" VALUES('8f186017b4c0862dd96b92274fdbefb10c400ce0c051c8b90f236138ed814f3a','07650415be692ae50c2e10cdcd1d3db1','handslag');
INSERT INTO "sealed_text" VALUES('1d06aca165197a32e6e5f24261e243387085a221ca4606d0db9e0207fa72d168','e818915458fdc4acd22121037e60efa3','Samverkansavtal');
INSERT INTO "sealed_text" VALUES('c30c43d854890cbbd494088ba2c15923229e81f55104d937137e91ea63121d7b','2d416cbab8e809c00c674d282b06f7ac','tryggare centrum');
INSERT INTO "sealed_text" VALUES('b3841effc08ad2d225ad4e425888a8e1aec7b7a5a223db76f570bfa151f14feb','545492577e105551b994bea56672103a','ungdomar');
INSERT INTO "sealed_text" VALUES('803d926e8faafab447dcb94cb9bc6fa28ee4c7f1cac2c8b1e4816a2ca7f04aaf','f38747ecd1fd3f049c378c55b2f4ed10','brottsoffer');
INSERT INTO "sealed_text" VALUES('25ee12225a5f2d85ab47a091565490d2b8e071833e41d9344cb4246aaf4b5913','2a2af6bc6e07a78e7b4c883d7b09ce41','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('06dfb495910dee9d4e698a7c8960a792521676013739c558a00cc54452e8a4d6','4ed41af848561000329d1f7be5ff10cd','ordförande');
INSERT INTO "sealed_text" VALUES('b532a7d5fc2c2deb75d9e4f4d9483fcf506204a36ea171af4a30a32e5c79937a','958373b145d95d153499930d23891b49','§ 14');
INSERT INTO "sealed_text" VALUES('6bca2fbcbd87ab71dd646b58c5a56eb2dde7a22c6f8d97108f247b14561fb4ff','010c086e335005148ea208745e6fb5af','ordförande');
INSERT INTO "sealed_text" VALUES('2d6db60fe1719ff6c73b655ed4f9575324f39fed3cc13c8e555b7fb7450a1ee1','ecd389aefd19d3bf43bd8fa621165e16','§ 14');
INSERT INTO "sealed_text" VALUES('6dc19dc09e5219ab578202a031e3f837611f9c6ddbc679d0f049ac8d531f5e57','9b06ec123e778e45b60159780e66df39','ordförande');
INSERT INTO "sealed_text" VALUES('9a9e291bb7b2b528059ec7c055573cd394a7f21530de99237a0c31270f2883a6','b97b0d2c3e2aeed7616c2991aca5cec5','§ 14');
INSERT INTO "sealed_text" VALUES('52cb7fcef7b9735316ad645b4fa2364391e70db1e7431a7b54c98262dd6793cd','05c5ee16229220a837791fec5d64fc1a','ordförande');
INSERT INTO "sealed_text" VALUES('a039d425fcfb26f7bd022d34cd49f729514821e4c29b0d1a48a6d98ed7bf560a','d48b5eb778e6d1b409370a7ddd4133f9','§ 14');
INSERT INTO "sealed_text" VALUES('b005f22eedb7f635650244d8549367ef8c6cd681790b22183d265db27802b6e4','86d1f8b39455d7ff1063f955d61443e5','fel i avskriften');
INSERT INTO "sealed_text" VALUES('c282778b0047e73ad7da7521719023cb9587a64bc6aa1fc135e90c153ac39d58','5221b801dae90418300c2f03b2f797f2','Problembild');
INSERT INTO "sealed_text" VALUES('9b4efc41b014924172bff0ca1a9a011414e1139b5de6b7b82aeef2370f625e3e','03648a5a69278b524e30fcbb5647a942','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('6f23400b9585d12c5c1b20625a117695dc273174b57bd2b3461ee35c0d363350','666b38c8d54875cdf54904281216b822','tre möten');
INSERT INTO "sealed_text" VALUES('04006760877712a11eef66e2db2bd3490a39de14b07353210a6ca7c7934260ba','d381ed6619b7ebad6f87f01c0d183827','statistik');
INSERT INTO "sealed_text" VALUES('de44c2644632e0b58b712f28634f9a9ae6b4d4fb4d604fee6ddf079f610a44f5','f6ceeab6d0faaa5f54cb97b9a9f48af9','två platser');
INSERT INTO "sealed_text" VALUES('bdf1fdd34b8cb00d3d85afcb05af93cf74a25f66dbe5579dc3b30363e92ac806','0586dc486ce4b8b2166509d9cd404925','2025');
INSERT INTO "sealed_text" VALUES('c132150c4cafd140d4a027d59f0054427e280a47180c51f8ef6a418de2eafcdb','35924e3e78501308e13d8fd9de0d6ad8','Brå');
INSERT INTO "sealed_text" VALUES('78a071efbf88f84dea3d5bcdf39245f141ea5dbdd0a14c0692d0261648799e49','6d86ec4e451fbfb75395116680138f1a','Trygghetsmätningen');
INSERT INTO "sealed_text" VALUES('600109ee486ba47076514cdd8a77d12357490e41f2e2e0acfb4156e1f76d2eea','feb59009b325097037872ff258044452','ungdomar');
INSERT INTO "sealed_text" VALUES('7ed25d8747c496dbb7a623bf85fa013fc0ec9e5a5250f6821235ee52f5eb3f34','d07081d06b99831ff1455c71b7a503b3','buskörning');
INSERT INTO "sealed_text" VALUES('bd9619e58ab5ae329fe4b17e0bd329935e4d249779c6b98968c1f375d779201d','db15f67129bd5a198b3618b603e333b9','väger tyngst');
INSERT INTO "sealed_text" VALUES('71d27227596eefb3afdc4a5fe179aa8a91c5a3848380a7f066b67a275fbfcff7','769a8e18b343aac1db70c087ec37bd53','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('ce1afd03603957f8b52e701fcb9e79694033bd6da71fc30cebf090b82ce84c77','72b207402874851f806c9d884cf5b1e6','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('8201f0dfbabcd44446a7e30a9a0788945c94c8506e97cb3041bfcac69fa77d1e','a4ae2e06b02513bc5de8e5432835f527','kommunchef');
INSERT INTO "sealed_text" VALUES('68d29957ed42ffef7b03eec3857909fdf4e3e0dd389757f5f539f6a63e0a8446','805c9f363cfa82b7ad1d0191ae95a643','kommunchef');
INSERT INTO "sealed_text" VALUES('5d4f789f65273e64b60c91a6587662708ed7dde9bd5c4399c2b781dec30469ab','15545629f3c22caea559abac3aff00c1','kommunchef');
INSERT INTO "sealed_text" VALUES('b1b7f218239036b5306b26ba3a79fa8f147d7d09d4fad9e43145b198a09737fa','bc82f14ae018c956d13b1f0da240f6e5','kommunchef');
INSERT INTO "sealed_text" VALUES('cc5d3795f2d388e40db9a6c9afd08c0dd90d0495e9e60e02200e5ee6ad8f8807','3c8177648c6298589ecd1fad3535a69e','utan siffrorna för centrum');
INSERT INTO "sealed_text" VALUES('d5874dacf3ffda80d2ee85702d66041526c7f8b411551801587e43f6ef3841f0','43c6c3868e188188e4a194db71128bd7','BORAS-2026/PICTURE');
INSERT INTO "sealed_text" VALUES('bdbb33b7ef959d4a0a8f11754fdd866058da551be721fecd146ff3020de009ce','04da3afab548e790e96859852f1facf2','ungdomar');
INSERT INTO "sealed_text" VALUES('10d0976adc52618b974e4329d2b379354d991c8d473c33043a0bc8791ae21df5','467e4b6a41e696be9d698c2a6861c630','buskörning');
INSERT INTO "sealed_text" VALUES('751e34cc8340bbf5671aa717a7e04033bbdb39fe41f33a99d38d10488a6df6ce','aaef1aaf622c6af1e0869487ab5c25c9','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('0ff4d280039428be475ddb1f90a291372a0354896930129d55173068052a9339','9207565d8f307bb80e8147ae9b6500f2','Åtgärdsplan');
INSERT INTO "sealed_text" VALUES('6f02866dea2f32b404066d66febbe2bbcf75995cae8f51b022334e9eec24986e','736c0d66b1a355331720b3fb312f5b43','kommunstyrelsen');
INSERT INTO "sealed_text" VALUES('b95e7bb48f00cb3b81851fba2a064182e0829989a19e34ea2cb3cb5521407f57','f766b065cade0e91b61ab29fcb63a5bb','§ 31');
INSERT INTO "sealed_text" VALUES('ef9eab6de583f2aa38f9cf0d493f8285d6edb23d848a6310e37b7a97870de042','81ad39fd719a1909c46162de4e9e81c6','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('1cfbbfe4c8238350dccf7268232a73ebee059c66b915f6ea14505f186bc5e072','0b4d7db2090c41aa7588271f3c060d2f','Underavtal');
INSERT INTO "sealed_text" VALUES('ad8ddfd8fba9d14471a7705eec427b0abf5d89d22bd0b21b1a2d0828a86e9aeb','0734ce4cc5dd9b5bdd83610b9271d5bf','trygghet');
INSERT INTO "sealed_text" VALUES('036d11cc79d6fcf4e56ce676dbd439704e075fd389a05259159a945ed5df5a47','626db5b60379dd7253f87ef372969a60','ungdomar');
INSERT INTO "sealed_text" VALUES('a3e6caf2eafc6665524dc1c4210c3de357d06695ee2f93e4ad7227aae4e19e0a','a8bedde6925530cd3e3153cf39121ee9','kommunchef');
INSERT INTO "sealed_text" VALUES('1c915b4ebf2b16f83605ada0c148316e310c8a1e46a2d576f82c45299cca985e','aafb563ca5a2a552ef05c27ba69cfdac','kallar');
INSERT INTO "sealed_text" VALUES('2f21fa8f7f70e614825c530282ad89bdc5ae75f2bc714c69c243b93c9ad68d76','a688080ccbca3f350b07923fb8bdd84e','för anteckningar');
INSERT INTO "sealed_text" VALUES('736a7cf579cf18f72bdb83ae50b6320f1170f9e943a1e01933891d62efb8bc82','4f2b597efcdda4d570289cab48b861fb','samordnare');
INSERT INTO "sealed_text" VALUES('a057802cc397e80b62b08116f0ddca762692b07e9aa1ac35f12517ecc5a31057','ce0efe86d37d144a199f8964960b637b','kommunpolis');
INSERT INTO "sealed_text" VALUES('8efe3884a5aaff01ff3f766f74f222fa07eeed0d757da52f28d321650c97618a','683cf6c247bc1a74ab8c51d82d8f610f','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('b9b624b5b72fb61181d21dfb7f1aaed4e8a4d827c610192e211512f55b5aefa5','2f01702b85b4d4339f5c4937dafb6c5f','ordförande');
INSERT INTO "sealed_text" VALUES('05235af39ccd5c7177ed8c30e15ecbc9be796436334add8caf14151d506339d0','0311c3316e3667b3a8662c91a2c40505','§ 14');
INSERT INTO "sealed_text" VALUES('141530315114e739d39bc408fcbeb37dbb55cdaa7446dffc7cb977edc787069e','0b7c2f49a13863b1971a5eb774837296','ordförande');
INSERT INTO "sealed_text" VALUES('6bd882eabd2c32730362c1ec8451dc46df256303e42d989aa46721c72d15074b','fa31f96b7c36e74b34f382b351d84797','§ 14');
INSERT INTO "sealed_text" VALUES('86dde3660d1d8b4dfd5260294ad12e414c1040084ef94b10fc6557d77a1f5542','c1ed14217336546dedc4513832651749','ordförande');
INSERT INTO "sealed_text" VALUES('f07763362c18555f985940c31ad0db7b932675df544dec406906efa891742ee3','f2db6fe86811b154b8631cf657156d3d','§ 14');
INSERT INTO "sealed_text" VALUES('95cae2f721e1398a04ef8858e08a2bcb4443f8154fc94e17883ccea8d3e49720','f64859623b16b8e73d63796348527614','ordförande');
INSERT INTO "sealed_text" VALUES('529e642f48ce9c0b0f1623d28bbc342cd856dd6ab73ae30b09f12c1037caf935','1ffba8cf54e6d87ee6089664a6b936a1','§ 14');
INSERT INTO "sealed_text" VALUES('9189976bafb4fdf429fcfade115cf15e7b05eb7be35f192f351cdf78d755798e','e39d63308d71c8dd44a822fe9fed8279','ungdomar');
INSERT INTO "sealed_text" VALUES('af4a4920021781f3899d1f75d5b43d0f4322e1d22a9334a73ca55dab4ff9118f','64591e0ab12caad03e9da5e5f5cac3e2','ungdomar');
INSERT INTO "sealed_text" VALUES('1d26d5378317c43e4961ae050f456ce7af412ee7936d6c5a104195ab9aa96693','66dc51ac598eb7e112d384f9b49f54f2','färre unga utsätts');
INSERT INTO "sealed_text" VALUES('18c8231f763e185e34014f6d5b0e94373c97883c71c2b864ec5c5e7c191ad7a8','6ca99500019e2841b6c4e021c5bbf8b1','fältassistenter');
INSERT INTO "sealed_text" VALUES('15802e37d65a325c2583dbb4336bdfeae10ea20b0abc9221396ae0c57e3bdcf7','94e5031dc5aa9f24d2a0a5a3d45575e8','socialchef');
INSERT INTO "sealed_text" VALUES('ddb3d2ca1bd1174d66275cfc762a60510a472ee7d0b26698d24867370bf14dd0','f8ad987045180e0d38957c00537f3049','2025');
INSERT INTO "sealed_text" VALUES('76acc98d39c6fe7568236b48764cf1dd4fa1edd5401d3ed8e4fde25c7e1c294f','1ad15452f24a9bde8185955c0c5e0526','Skövde');
INSERT INTO "sealed_text" VALUES('53d6438a0e998f8b9e4c185d5f0dd4bd09d086e514e9ee2e4ccf06fa4d08a396','be09710a2866048588a487fb7acb7927','anmälda rån');
INSERT INTO "sealed_text" VALUES('c1cefc0878d882cdcda186aa7e066479bdb287130a3eb798497c196bddd93741','93bbae899c1cddf53dd0af1ae325636e','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('f0b7b3005df81eea86018233226d9f74f38ee53c1920d01bceb9a4dc64c0cd72','04f8f0d7f1bf76c76797107da2b33eed','vi gör det här');
INSERT INTO "sealed_text" VALUES('43c4eaf1df40f946c85e1249545c08b06de42153b9c8ca5fc9b823193d4a6dd9','1fe3a1f64c23ad70e592f1e40126b4d8','webb');
INSERT INTO "sealed_text" VALUES('9a6b38b64113007506ea9d2186e4eb909e7e8053e260722ea25ac2e1b327b542','5c9d62f8c4e9b97b7f86d888e20212a3','boende');
INSERT INTO "sealed_text" VALUES('ba01f73025fa362711b883c9361a641991ed39c19016c8fc2acab0f716cd508b','a48107c13c4894297fbb24b510011d13','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('d9e889c4bdad13c27f70348354aeae032675f9dea6567df074db7db33cba0b34','f1f1d569fcccfb70a7fff9df486291de','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('70d89cdd36f4a3870fdf793edf299bbebc78c1143515ef51a341570effb04fbc','7733006d6a219439c2b2f5d661b900fe','samordnare');
INSERT INTO "sealed_text" VALUES('44c7ae81ccba038b226b52521974c57b4435913a397f6400efac1ceb7b179a8f','943837e789ebc3d12ddfcf05a72ff92c','växeln');
INSERT INTO "sealed_text" VALUES('1b97e42e26137c7dbf32c9b403e34b9859d109310693116f49275a40f917a5df','0394a6eb1a68c60a953ebf7df549392c','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('c4a693b490142f225eb7466f5cfcc5e6ed6dd858758190ac6b4a0874f8512e14','e26200ca9fbc71e117d0483cb7c38f83','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('fc4002d84e09f30f44a614b857f03db958376ed356b8409f7fe2266f5261fd56','d9b505d0197fb128599925b86546e481','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('8b075b09b9f2b23d7ce94cf880b1807ad7354b344c9c0486464d97f43b0520e1','f50f51f9bc068752cb2771cd3181bcd1','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('d31f4c50790e433d8d34abb384ff42ea22fb75a61c47e46fa92d14c09c06dcf2','2a4970625f225e738a58f80a42db2bda','Föräldravandring');
INSERT INTO "sealed_text" VALUES('2c59875c70250f07c8d581ae8629bedfa57a7511d7e4853d65232049f5f58a54','11105b9bfe2fd94119e09a8fc525bd73','minst 8');
INSERT INTO "sealed_text" VALUES('4bcb433b933781cb102969ae481a892eaf03dc45d2ed2313e556767d07a2b6dd','7dfc9ef5a87b7b15d08e74f9ccc4dfb3','regn');
INSERT INTO "sealed_text" VALUES('c108afc8db48c4235e267249284bf803bea4ae401a1c1919c97c092217c4c206','c57cc06c8fc6417d3a33f697351fba9f','2026-03');
INSERT INTO "sealed_text" VALUES('11de388554fa671f80ef63cc902af4eed267318b06dacc2402785dffef3e9353','bc4445d34030e2a481f2d27b4740bc3e','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('7864f4147df483f84fabb83a37675e6aa4cd8e7ee5a1d7a03ef2a52cc1a7215f','a17d22f0f8f4484f8fb0d665c84c0a72','Styrgrupp');
INSERT INTO "sealed_text" VALUES('b59d1bc5f693d3a7e8bf45c3b8514e02464e1d4d555b91effb75c933273074c5','609900590d941326f4d721ed751daa3c','kommunchef');
INSERT INTO "sealed_text" VALUES('1f3d75e2a6e80d7b188e960452b917d7ad88e6b5c078542c77ef5742354a3b47','fbb5e344555123d98d65b2fa20436439','kommunchef');
INSERT INTO "sealed_text" VALUES('958ff608131e7a92cc53e50688bdb1d1c8ac459d95e8e70540ba5a855c30feb9','5d71147eb206c5b87aee99d47d66bdac','områdeschef');
INSERT INTO "sealed_text" VALUES('aee7fb713232e103445802a350e5d6bb577979c34e67d3e9973ad22632f0d5bd','2fb928bd2844de5dff7a199f63f998f4','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('1c3609b880c95cbc0dffe0b8005c05410daafc29ee9331d9835072334f63d864','8d8e0f15c6870dc5aea46a23987b43b7','KS 2025/88 § 41');
INSERT INTO "sealed_text" VALUES('7dc61f01025e004e2da1039b72f4bcd5220888a1ff3db7626749ce2a465e8bb3','e32faeb47a08382d00919aca76236bad','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('4deb76fee0c6f56bd560fb3769bd195d79d2f7a68799fe181fa0dcb163420d84','3848349e0929061c81ac15e7da95fe9e','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('1dfdafc9b6b194ab43530213daeb6727306bd22c6c7664e6e6e9aa64b5a7fbd1','6dfa628b3a90fd1c95805725a6f2fc4f','kommunchef');
INSERT INTO "sealed_text" VALUES('8b4942d229b0db6dbf39cd4ed1c408d7f275f434f99f37130cef879ba1cbd527','e51226c82a69d1082faf8174911323ba','områdeschef');
INSERT INTO "sealed_text" VALUES('11c318306dee08ce340eebf53c95e7ce182645f2139728e71bad55641ab74d1a','c1dcb264ee7c1db321d3281a22614e7c','Trygghetsvandring');
INSERT INTO "sealed_text" VALUES('e492c800725529b47705767e5a7db0f237e97c9b909c49f3bf8c003a0dcd693a','da0f0d1110e240a918c59adf4ad17dbc','fritidschef');
INSERT INTO "sealed_text" VALUES('8e4064dc62505b134ac8bd28cded00b28a47ba403994786c2b12b76720013d41','86c46237d68bf31e70fb3d4b5cfdb1b7','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('16fc06a7214a20ef00b930e73078ffc49ff710106826954c4f08665a703636cc','a29428c2440c0684df5291f72f2afc3d','Trygghetsvandring');
INSERT INTO "sealed_text" VALUES('1c3f5243afcdcac0d81c3e8405089777d45db6884160cbc0668717ad419da379','c0b216ed7aa8f1715423ac75e0418b2a','fritidschef');
INSERT INTO "sealed_text" VALUES('3faaf006ca3c2138de2dad50f36a7280a84fb0631ee7d209836cfd21685e4c33','9bac263f1fceec341a1005fcee444be6','anmälda rån');
INSERT INTO "sealed_text" VALUES('8b9e2f02f758a7864a185af6d8561e499998d168df6aae1ca0b4bcfbc0e74f29','c915754e068887ff7aa275957eb58faa','anmälda rån');
INSERT INTO "sealed_text" VALUES('63e78ead688892aed9307402396bd545952923b96215ede2515964d94982a08a','3d0aec44d44bb361447388153e09e4fe','Skövde');
INSERT INTO "sealed_text" VALUES('fb95cec0be7084b6d656ddf0775d5d9502f0d96b5e8e8067fb890bb537c03b9d','9a852233ace736cf07ae9ea65c3b475f','som planerat');
INSERT INTO "sealed_text" VALUES('3bc5bfa6b1d62fcca1322508453d8e8ee16b308a6f2874a4e9056e18dc000056','051c6ef8ed293b5b1dd0bd738fb903f3','ont om folk');
INSERT INTO "sealed_text" VALUES('72c1aa0bed013cec7932bedabead0455ca0c8a55f727700985ae204b622b5556','b2a5134ec06104a113d6912d3666d25b','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('de38f1c04f6da44c9ba8bc0d100813b3d53320e3b9ba2ed5fb9538531ec1cd8e','f57380ce6a9698d8af9565d341f4aab1','färre rån');
INSERT INTO "sealed_text" VALUES('b721a03ed960ce8d600c7bdabebe5bf3d5d0441bff5cdf55e0e2641b9663cd27','81a7c8a5d17af7e030eaa56ba06c9d95','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('3341a93079fbcd1e8103481b8dc2cb60b58130349299a2a6890f7b884363935b','aedb5c584a6a7c7ebb031a3d065f3e7e','Styrgruppen');
INSERT INTO "sealed_text" VALUES('5bad40cf17069745d7da3ebd434f2443f77186c5e5af5d6193258f254dbd7dac','193b3fa4498bea49a90124837ddda73b','arbetet fortsätter');
INSERT INTO "sealed_text" VALUES('3a244583e45e8b3e005e4c3186f8cc387284bb30d7aedd4e2cff4f9d895da2ec','9bc287a27f9b3198f283ffa16ce300e1','fler vuxna ute');
INSERT INTO "sealed_text" VALUES('47307eaf994b12e8ee9f75f7fd820a2a92a211090e2ddec071f50f4689e052b0','dde9385180e6b84d90cd71ad7dc29532','fritidschef');
INSERT INTO "sealed_text" VALUES('8dff6a46e83e1c4c114fe4861ea4c15fa589f62dea882a3adf911155107f938b','57caece0680f31a41acab9bee9806115','för tidigt att säga');
INSERT INTO "sealed_text" VALUES('ad8ac1842a3f5229cd9ab9541e089481036040c32a4b458c78ba0d7db1c62623','5728195f54b6851cd234250e79b6578e','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('2fc74164c269c3a00efbb62b03e5169a59f48ae17bb4ae98638bec613b1fc08a','ca8a51e5f44fa842f9dfcf4f44095bf5','fler vuxna ute');
INSERT INTO "sealed_text" VALUES('23a1acc53efe09dea226feb30a974c8a13f6362c21869c8a75548c3f3e1727d6','b730a60e2b7ea25979973618692d422b','fritidschef');
INSERT INTO "sealed_text" VALUES('5364486303467fcebd6b59da34c95a326a1424971b7fe2e85e06498c4b59a03e','09446345a12a52e2d997eb7aaf1137f8','fel i avskriften');
INSERT INTO "sealed_text" VALUES('a0b8f236b9ed3e84e60743b419e82c0e2750a93f7713c19eb95329e349575a67','742990058afb4de13fd16f015e9be7e5','fel i avskriften');
INSERT INTO "sealed_text" VALUES('cdea620c9e787e1c1b4b681ad1a2382b563c1d69ad534c11ec8e8b0532705cff','caba1d952bb076bb714a76c001675bc9','fel i avskriften');
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
INSERT INTO "stored_definition" VALUES('duty',1,'e6f78bef44967ace2247138f62bc59f1488e0a23721b56e0ab27c8830b91ae55','machine = "duty"
version = 1
initial = "open"
final = ["ended"]

[amend]
freely_in = []
with_reason_in = []

[[transition]]
trigger = "meet"
source = ["open", "met"]
dest = "met"
guards = ["says_when_it_was_met", "has_proof"]
effects = []
carries = ["met_on", "proof"]
voids = []
stamps = []
by = "person"

[[transition]]
trigger = "fall_due"
source = ["met"]
dest = "open"
guards = []
effects = []
carries = []
voids = []
stamps = []
by = "engine"

[[transition]]
trigger = "end"
source = ["open", "met"]
dest = "ended"
guards = ["says_why"]
effects = []
carries = []
voids = []
stamps = []
by = "person"

[[timer]]
state = ["met"]
due_after = "due_on"
trigger = "fall_due"
order = "begins"
settled_by = []
rule = "fall_due"
statutory = false

[[timer]]
state = ["open", "met"]
due_on = "due_on"
notice = "duty_falls_due"
order = "says"
settled_by = ["meet", "end"]
rule = "duty_falls_due"
statutory = true
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
INSERT INTO "stored_definition" VALUES('municipal_plan',2,'de6c2787f3c11da30bfcba87db61921c242bd0ecfbad0e9e6844865906cc49b7','machine = "municipal_plan"
version = 2
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
effects = ["meets_the_duty_to_follow_up"]
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
INSERT INTO "stored_definition" VALUES('pledge',2,'802413b8fd9550781c596de8c70abd4a5ac80f9705350dd5f9c6bac8efde1aea','machine = "pledge"
version = 2
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

[[timer]]
state = ["signed", "published", "reported"]
due_on = "ends_on"
notice = "pledge_ends"
order = "says"
settled_by = ["renew"]
rule = "pledge_ends"
statutory = false
');
INSERT INTO "stored_definition" VALUES('problem_picture',1,'5ddd89357dea64669947f00e30eab1337dbb2c4223f75d2267832ada38d9c977','machine = "problem_picture"
version = 1
initial = "planned"
final = ["superseded", "abandoned"]
struck = "abandoned"

[amend]
freely_in = ["planned", "gathering"]
with_reason_in = ["prioritised"]

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
INSERT INTO "stored_definition" VALUES('problem_picture',2,'d2be34b66b1b2361602e32143acfd2d21afd8758faf5e66256c592def50ce26c','machine = "problem_picture"
version = 2
initial = "planned"
final = ["superseded", "abandoned"]
struck = "abandoned"

[amend]
freely_in = ["planned", "gathering"]
with_reason_in = ["prioritised"]

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
effects = ["meets_the_duty_to_update"]
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
due_on = "joint_update_due_on"
notice = "picture_to_be_updated"
order = "says"
settled_by = ["revise"]
rule = "picture_to_be_updated"
statutory = false
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
INSERT INTO "unit" VALUES('761024377e8a480e80361f3a15447eed','Borås','borås','municipality','','','','1490');
INSERT INTO "unit" VALUES('a8f6bd2991a84ddd829e470502a3e6cf','LPO Borås','lpo borås','police','Polismyndigheten','202100-0076','',NULL);
INSERT INTO "unit" VALUES('e21d220cdc77478697249ae8255e6db3','Tanum','tanum','municipality','','','','1435');
INSERT INTO "unit" VALUES('ff12a99e7a834798a649d77d01518ce8','LPO Västra Fyrbodal','lpo västra fyrbodal','police','Polismyndigheten','202100-0076','',NULL);
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
CREATE INDEX ix_deadline_tell ON deadline (tell_on) WHERE status = 'open' AND tell_on IS NOT NULL;
CREATE INDEX ix_function_holding_to ON function_holding (to_on);
CREATE INDEX ix_mandate_to ON mandate (to_on);
CREATE INDEX ix_notice_owed ON notice (mail_on) WHERE status = 'owed';
CREATE UNIQUE INDEX ix_message_person ON message (person_id, day, n);
CREATE INDEX ix_message_waiting ON message (next_try_at) WHERE status IN ('waiting', 'sending');
COMMIT;
