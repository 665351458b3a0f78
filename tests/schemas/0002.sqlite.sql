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
INSERT INTO "action_plan" VALUES('7876e89ea2174ed4bc0f9df49bd9d87c','2026-03-10','P90D','2026-04','2026-04-01','2026-04-30','assumed','2027-12-31','2027-12-31','2027-12-31','stated','2026-04-01','ungdomar','ungdomar','färre unga utsätts','','','','','[{"party": "0fbe928a-2908-4dfd-8514-8827376b8332", "commitment": "f\u00e4ltassistenter", "responsible": "socialchef"}]','[{"name": "anm\u00e4lda r\u00e5n", "direction": "lower", "baseline": "34", "baseline_period": "2025", "control_area": "Sk\u00f6vde"}]');
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
INSERT INTO "activity" VALUES('0506e89141fa40fd905d630aa22a4cd7','',NULL,NULL,NULL,'',NULL,NULL,NULL,'Föräldravandring',NULL,'','both','','minst 8','[{"number": "3", "period": "2026-03", "on": "2026-03-31", "note": "regn"}]');
INSERT INTO "activity" VALUES('a5945527e15540a48dc076207f9f3952','',NULL,NULL,NULL,'2026-09-30','2026-09-30','2026-09-30','stated','Trygghetsvandring','399a3f52748c48b994fbf41321faf14f','',NULL,'fritidschef','','[]');
INSERT INTO "activity" VALUES('0a527b8217e949f4ac2b5354d46c87cd','',NULL,NULL,NULL,'2026-10-31','2026-10-31','2026-10-31','stated','fler vuxna ute','26356ab206394808bf7ea33265b29f49','',NULL,'fritidschef','','[]');
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
INSERT INTO "agreement" VALUES('0f55a6ce1d094463891b33db0cb84670','Samverkansavtal','','["tryggare centrum"]','["ungdomar", "brottsoffer"]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-02-01','2026-02-01','2026-02-01','stated','2029-12-31','2029-12-31','2029-12-31','stated',NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','',NULL,NULL,'[]','[]','','','');
INSERT INTO "agreement" VALUES('b408d4e756ca44e796fb5216c3431dca','','','[]','[]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','',NULL,NULL,'[]','[]','','','');
INSERT INTO "agreement" VALUES('8e505166b8934c04bfe6aa9253c215f4','','','[]','[]','',NULL,NULL,NULL,'2020-12','2020-12-01','2020-12-31','assumed','',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','',NULL,NULL,'[]','[]','','','');
INSERT INTO "agreement" VALUES('ee2af34a17d54a27b7b7bc7924bff69e','Underavtal','','["trygghet"]','["ungdomar"]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-03-10','2026-03-10','2026-03-10','stated','2028-03-09','2028-03-09','2028-03-09','stated',NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','','2026-01-19','P9M','[{"party": "0fbe928a-2908-4dfd-8514-8827376b8332", "function": "samordnare", "percent": "50"}, {"party": "e90da6e7-1ea1-4311-b461-7d7d98d944de", "function": "kommunpolis", "percent": "25"}]','["kallar", "f\u00f6r anteckningar"]','','kommunchef','');
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
INSERT INTO "communication_plan" VALUES('080841d4bc6c4743b323f4c8c67b87b3','2026-03-10','P30D','',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-04-01','','','','','','["vi g\u00f6r det h\u00e4r"]','[{"reach": "external", "group": "boende", "channel": "webb"}]');
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
INSERT INTO "contact_list" VALUES('ea42c57caad24c59b1d50d59cb256310',NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-04-01','','[{"party": "0fbe928a-2908-4dfd-8514-8827376b8332", "function": "samordnare", "reached_at": "v\u00e4xeln"}]');
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
INSERT INTO "deadline" VALUES('0f55a6ce1d094463891b33db0cb84670','term_begins_unsigned','2026-02-01','2026-01-30',3,0,'settled',5,NULL);
INSERT INTO "deadline" VALUES('0f55a6ce1d094463891b33db0cb84670','begin','2026-02-01','2026-02-01',0,1,'settled',6,NULL);
INSERT INTO "deadline" VALUES('2c9039e6059f4882800f1fbf37310962','picture_owed','2026-10-19','2026-10-19',3,0,'settled',8,NULL);
INSERT INTO "deadline" VALUES('ee2af34a17d54a27b7b7bc7924bff69e','sub_agreement_owed','2026-10-19','2026-10-19',3,0,'settled',5,NULL);
INSERT INTO "deadline" VALUES('0f55a6ce1d094463891b33db0cb84670','expire','2030-02-01','2030-02-01',2,1,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('0f55a6ce1d094463891b33db0cb84670','main_agreement_ends','2030-01-31','2030-01-31',3,0,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('0f55a6ce1d094463891b33db0cb84670','expire','2030-01-01','2030-01-01',2,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('0f55a6ce1d094463891b33db0cb84670','main_agreement_ends','2029-12-31','2029-12-28',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('b408d4e756ca44e796fb5216c3431dca','to_be_decided:purposes','2026-06-01','2026-06-01',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('2c9039e6059f4882800f1fbf37310962','picture_to_be_updated','2028-03-02','2028-03-02',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('4738b0c7e17b41b2beb0abbdf4598862','plan_to_be_followed_up','2028-03-02','2028-03-02',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('ee2af34a17d54a27b7b7bc7924bff69e','term_begins_unsigned','2026-03-10','2026-03-10',3,0,'settled',5,NULL);
INSERT INTO "deadline" VALUES('ee2af34a17d54a27b7b7bc7924bff69e','begin','2026-03-10','2026-03-10',0,1,'settled',6,NULL);
INSERT INTO "deadline" VALUES('080841d4bc6c4743b323f4c8c67b87b3','communication_plan_owed','2026-04-09','2026-04-09',3,0,'settled',3,NULL);
INSERT INTO "deadline" VALUES('a24f4ba362504ebbb65af7ab79061176','follow_up_plan_owed','2026-05-09','2026-05-08',3,0,'settled',3,NULL);
INSERT INTO "deadline" VALUES('7876e89ea2174ed4bc0f9df49bd9d87c','action_plan_owed','2026-06-08','2026-06-08',3,0,'settled',3,NULL);
INSERT INTO "deadline" VALUES('ee2af34a17d54a27b7b7bc7924bff69e','expire','2028-03-10','2028-03-10',1,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('ee2af34a17d54a27b7b7bc7924bff69e','sub_agreement_ends','2028-03-09','2028-03-09',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('7876e89ea2174ed4bc0f9df49bd9d87c','begin','2026-04-01','2026-04-01',0,1,'settled',4,NULL);
INSERT INTO "deadline" VALUES('7876e89ea2174ed4bc0f9df49bd9d87c','end','2028-01-01','2028-01-01',1,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('7876e89ea2174ed4bc0f9df49bd9d87c','annex_ends','2027-12-31','2027-12-30',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('080841d4bc6c4743b323f4c8c67b87b3','begin','2026-04-01','2026-04-01',0,1,'settled',4,NULL);
INSERT INTO "deadline" VALUES('a24f4ba362504ebbb65af7ab79061176','begin','2026-04-01','2026-04-01',0,1,'settled',4,NULL);
INSERT INTO "deadline" VALUES('a24f4ba362504ebbb65af7ab79061176','end','2028-03-10','2028-03-10',1,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('a24f4ba362504ebbb65af7ab79061176','annex_ends','2028-03-09','2028-03-09',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('26356ab206394808bf7ea33265b29f49','lay_out','2026-07-01','2026-07-01',0,1,'settled',2,NULL);
INSERT INTO "deadline" VALUES('132291bf24294c2885ef7b6121dce1d0','lay_out','2027-01-01','2027-01-01',0,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('b25aaf46727f4237ba116ea863c46144','lay_out','2027-07-01','2027-07-01',0,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('8c691d61eb524030babf92d4c57c590e','lay_out','2028-01-01','2028-01-01',0,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('ea42c57caad24c59b1d50d59cb256310','begin','2026-04-01','2026-04-01',0,1,'settled',3,NULL);
INSERT INTO "deadline" VALUES('399a3f52748c48b994fbf41321faf14f','meeting_to_be_held','2026-05-01','2026-04-30',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('a5945527e15540a48dc076207f9f3952','activity_time_is_up','2026-09-30','2026-09-30',3,0,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('d41843c133324eca96ca63dd34fffcca','meeting_to_be_held','2026-06-06','2026-06-05',3,0,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('26356ab206394808bf7ea33265b29f49','round_to_be_concluded','2026-07-30','2026-07-30',3,0,'settled',3,NULL);
INSERT INTO "deadline" VALUES('0a527b8217e949f4ac2b5354d46c87cd','activity_time_is_up','2026-10-31','2026-10-30',3,0,'open',NULL,NULL);
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
INSERT INTO "follow_up" VALUES('8334a27a9cb843d3b7422abfe9c5a4fb','','process','agreement','ee2af34a17d54a27b7b7bc7924bff69e','','','som planerat','[{"party": "0fbe928a-2908-4dfd-8514-8827376b8332", "kept": "partly", "remark": "ont om folk"}]','',NULL,'',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "follow_up" VALUES('7e26b1aea3ef4a84844219f0caa66aac','','process','organisation',NULL,'','','färre rån','[]','',NULL,'',NULL,NULL,'21','fell','unknown','','30','29.5');
INSERT INTO "follow_up" VALUES('c38d7ae77d744d409f67ffe00ecf034b','anmälda rån','effect','action_plans','7876e89ea2174ed4bc0f9df49bd9d87c','','','','[]','',NULL,'anmälda rån','lower','34',NULL,NULL,NULL,'Skövde',NULL,NULL);
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
INSERT INTO "follow_up_plan" VALUES('a24f4ba362504ebbb65af7ab79061176','2026-03-10','P60D','2026-04-01','2026-04-01','2026-04-01','stated','2028-03-09','2028-03-09','2028-03-09','stated','2026-04-01','','[{"subject": "organisation", "aspect": "process", "cadence": "half_yearly"}, {"subject": "action_plans", "aspect": "effect", "cadence": "half_yearly"}]');
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
INSERT INTO "forum" VALUES('2cbef3befb114446af145674c657b1b9','Styrgrupp','steering','["strategic"]','','','kommunchef',1,'[{"party": "0fbe928a-2908-4dfd-8514-8827376b8332", "function": "kommunchef"}, {"party": "e90da6e7-1ea1-4311-b461-7d7d98d944de", "function": "omr\u00e5deschef"}]','monthly','');
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
INSERT INTO "function_holding" VALUES('0d585f30b2134d83948848ed010d6920','0fbe928a29084dfd85148827376b8332','coordinator','05d4ce03e7554a8f8aaa29322f7889a3','ordinary','2026-01-10',NULL);
CREATE TABLE history (
	record_id CHAR(32) NOT NULL, 
	seq INTEGER NOT NULL, 
	body VARCHAR NOT NULL, 
	prev VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, seq), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "history" VALUES('0f55a6ce1d094463891b33db0cb84670',1,'{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["0fbe928a-2908-4dfd-8514-8827376b8332","e90da6e7-1ea1-4311-b461-7d7d98d944de"],"priorities":["f3264bae45c71d8bf7c2088c1bde5e804981166fa652450b69a11dd17a967e52","b6abd40727ef82d7db7b1378a6e6fd58e4686a2783744407db4476da98e5a268"],"purposes":["6c3956043709779fe0f90d02db3e1df3bd83f621f5c36deae6bec3736f867e84"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"c4c00ac9b9a6ef2e506f66c52ab13655a162a0ae81ad4a5553a384e6f1159db3"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":2,"on":"2026-01-10","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"0f55a6ce-1d09-4463-891b-33db0cb84670","recorded_at":"2026-01-10T03:38:02.000546+00:00","reference":"BORAS-2026","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','69513642a3ddc2ae8823d07bd6e94b1e886f2357285d6f6d924c07e1e56d62c7');
INSERT INTO "history" VALUES('b408d4e756ca44e796fb5216c3431dca',1,'{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["a22f2363-2f2e-48f6-a135-90e7d896858e","e2a03acb-fd3c-4a23-a57f-e0bd3ca248c7"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":2,"on":"2026-01-10","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"b408d4e7-56ca-44e7-96fb-5216c3431dca","recorded_at":"2026-01-10T03:38:02.000546+00:00","reference":"TANUM-2026","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','e2580059c4b8da637a4ebda704be3b1003caadaf3fcdca5bfaccd87feee9c6e4');
INSERT INTO "history" VALUES('8e505166b8934c04bfe6aa9253c215f4',1,'{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["0fbe928a-2908-4dfd-8514-8827376b8332","e90da6e7-1ea1-4311-b461-7d7d98d944de"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":2,"on":"2020-12-31","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"8e505166-b893-4c04-bfe6-aa9253c215f4","recorded_at":"2026-01-10T03:38:02.000546+00:00","reference":"BORAS-2021","seq":1,"today":"2026-01-10"}','0000000000000000000000000000000000000000000000000000000000000000','e4e32b6c267a13d2a9cdf3db9bb4ad928d55103b2584f9b7ca0ee4aeabfde66b');
INSERT INTO "history" VALUES('0f55a6ce1d094463891b33db0cb84670',2,'{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"d6480836dc276e807c1f5611ea24ddec260bfe99e8cacf220f9ca0e524550dfe","record":"0f55a6ce-1d09-4463-891b-33db0cb84670","recorded_at":"2026-01-10T03:38:02.000546+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}','69513642a3ddc2ae8823d07bd6e94b1e886f2357285d6f6d924c07e1e56d62c7','41d19216bd4e5af3035d31d52e4aa915c933c072e18f4634cfb73bc9ca1869c9');
INSERT INTO "history" VALUES('0f55a6ce1d094463891b33db0cb84670',3,'{"acts":[{"capacity":"ordinary","function":"4b116b4939ff4c95f139b431b9a606b1675d7ac6b078646fecac0ffa9178d337","item":"e481646e7891eaeb793cd17da2b6b9f782d563d11ffe3be1405c683f74a1304d","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"0fbe928a-2908-4dfd-8514-8827376b8332"}],"decider":{"evidence":"9028415246e3c76f9675e4db543c8e3b29c26457b49cf4c4a0b37991a9ca9704","function":"52eb386df005b8966594492fc9a198189c064862f7473cc2d780b564e542c39b","unit":"0fbe928a-2908-4dfd-8514-8827376b8332"},"kind":"changed","on":"2026-01-12","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"0f55a6ce-1d09-4463-891b-33db0cb84670","recorded_at":"2026-01-20T03:38:03.190346+00:00","seq":3,"today":"2026-01-20"}','41d19216bd4e5af3035d31d52e4aa915c933c072e18f4634cfb73bc9ca1869c9','4296950a71f8ef81a947784f96619667138ee80d92663e878ad107a1b4f0b860');
INSERT INTO "history" VALUES('0f55a6ce1d094463891b33db0cb84670',4,'{"acts":[{"capacity":"ordinary","function":"a3a29da7561ac631697288d33239d8694b2248f749171679967f444dcfc112b9","item":"c998c18e87c02e359aca09c2d946a491c30533a5eba4cc37cb138f8d0d414014","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"e90da6e7-1ea1-4311-b461-7d7d98d944de"}],"decider":{"evidence":"6f818e92039a4fab9484520632491aeee3cff5a31fa9343a7a0565af2a690654","function":"c3a507d3aadf432a07072a57c895b64e9fdd1598f6940beb0bdf8d977410da26","unit":"e90da6e7-1ea1-4311-b461-7d7d98d944de"},"kind":"changed","on":"2026-01-19","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"0f55a6ce-1d09-4463-891b-33db0cb84670","recorded_at":"2026-01-20T03:38:03.190346+00:00","seq":4,"today":"2026-01-20"}','4296950a71f8ef81a947784f96619667138ee80d92663e878ad107a1b4f0b860','003707c65121d4f2371ae6168055b5093c53f9134c6b0b041cbc0d60f3c76c48');
INSERT INTO "history" VALUES('0f55a6ce1d094463891b33db0cb84670',5,'{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"0f55a6ce-1d09-4463-891b-33db0cb84670","recorded_at":"2026-01-20T03:38:03.190346+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}','003707c65121d4f2371ae6168055b5093c53f9134c6b0b041cbc0d60f3c76c48','de341417cd1853e3c26bea6ffa9a6a57e2500f365126cd527ecc70d08b11d52f');
INSERT INTO "history" VALUES('2c9039e6059f4882800f1fbf37310962',1,'{"cause":["0f55a6ce-1d09-4463-891b-33db0cb84670",5],"changes":{"owed_since":"2026-01-19","owed_within":"P9M","parent_id":"0f55a6ce-1d09-4463-891b-33db0cb84670"},"dest":"planned","kind":"moved","machine":"problem_picture","machine_version":1,"on":"2026-01-19","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"2c9039e6-059f-4882-800f-1fbf37310962","recorded_at":"2026-01-20T03:38:03.190346+00:00","reference":"BORAS-2026/PICTURE","seq":1,"today":"2026-01-20","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','ab55da60d95ba64c05ba8b79ecb5affd35e974f17bf6d23dbc0ac006b48ccf48');
INSERT INTO "history" VALUES('ee2af34a17d54a27b7b7bc7924bff69e',1,'{"cause":["0f55a6ce-1d09-4463-891b-33db0cb84670",5],"changes":{"areas":["1490"],"ends_with_parent":false,"owed_since":"2026-01-19","owed_within":"P9M","parent_id":"0f55a6ce-1d09-4463-891b-33db0cb84670","parties":["0fbe928a-2908-4dfd-8514-8827376b8332","e90da6e7-1ea1-4311-b461-7d7d98d944de"]},"dest":"draft","kind":"moved","machine":"sub_agreement","machine_version":2,"on":"2026-01-19","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"ee2af34a-17d5-4a27-b7b7-bc7924bff69e","recorded_at":"2026-01-20T03:38:03.190346+00:00","reference":"BORAS-2026/SUB","seq":1,"today":"2026-01-20","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','68a2af5c6f296a44234398c011d0a6837ef38b93c60efe01d66bfb827f73dbe3');
INSERT INTO "history" VALUES('0f55a6ce1d094463891b33db0cb84670',6,'{"dest":"active","kind":"moved","on":"2026-02-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"0f55a6ce-1d09-4463-891b-33db0cb84670","recorded_at":"2026-03-01T03:38:03.512110+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}','de341417cd1853e3c26bea6ffa9a6a57e2500f365126cd527ecc70d08b11d52f','1c030da4076647ffaf7e1e1f00819c8ea8e6dfb1cb39f29583a78403ade0caa2');
INSERT INTO "history" VALUES('0f55a6ce1d094463891b33db0cb84670',7,'{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["0fbe928a-2908-4dfd-8514-8827376b8332","e90da6e7-1ea1-4311-b461-7d7d98d944de"],"priorities":["f3264bae45c71d8bf7c2088c1bde5e804981166fa652450b69a11dd17a967e52","b6abd40727ef82d7db7b1378a6e6fd58e4686a2783744407db4476da98e5a268"],"purposes":["6c3956043709779fe0f90d02db3e1df3bd83f621f5c36deae6bec3736f867e84"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"c4c00ac9b9a6ef2e506f66c52ab13655a162a0ae81ad4a5553a384e6f1159db3"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"32f2ec19a77c595f7a58a1f8a553dfa88ca0b4bf89ff2c67f01e573df7efdcce","record":"0f55a6ce-1d09-4463-891b-33db0cb84670","recorded_at":"2026-03-01T03:38:03.512110+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}','1c030da4076647ffaf7e1e1f00819c8ea8e6dfb1cb39f29583a78403ade0caa2','fb049f07fdf84a8c314246a7f2ab437ca5524a9d74f8eca8c7a40ae0daa11586');
INSERT INTO "history" VALUES('b408d4e756ca44e796fb5216c3431dca',2,'{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"b408d4e7-56ca-44e7-96fb-5216c3431dca","recorded_at":"2026-03-01T03:38:03.512110+00:00","seq":2,"today":"2026-03-01"}','e2580059c4b8da637a4ebda704be3b1003caadaf3fcdca5bfaccd87feee9c6e4','7c5d9f10c908501f0eff499354e27f8a0476d1932ed46ea2120b3d9d63146ea8');
INSERT INTO "history" VALUES('2c9039e6059f4882800f1fbf37310962',2,'{"changes":{"legal_purpose":"both","method":"joint_from_start","title":"cfd719d5916c2ab034100433a684d2af917086ae8694d2ab7f0140d302983bf9"},"dest":"gathering","kind":"moved","on":"2026-03-02","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"9bdd42a182c7b0d0cb50a9b690588e39d33f038bd3850d07e9c1a170ac75f3fb","record":"2c9039e6-059f-4882-800f-1fbf37310962","recorded_at":"2026-03-02T03:38:03.999751+00:00","seq":2,"source":"planned","today":"2026-03-02","trigger":"gather"}','ab55da60d95ba64c05ba8b79ecb5affd35e974f17bf6d23dbc0ac006b48ccf48','c475605342646b43d0fcb2e459a2ac5155fb5bc382569e03ebb3d1439c43d7f9');
INSERT INTO "history" VALUES('2c9039e6059f4882800f1fbf37310962',3,'{"changes":{"analysis":"0a74845a39d970b2f0218520231ca89c4bbdb494736f15b1a22afff98e5f373e","groups_reached":["young"],"mapping":"47d27cf7d533dbe805c257513bbe3b917d2c2fcdd0613a95f8cedf7142f1afab","problems":[{"character":"long_term","name":"53c95ff752b75a12c88519094c3bee8c3db9f12576e2144115fc0b624b4fdb6f"},{"character":"temporary","name":"ee78dd5a06fc9358689463b40fd389005ed31169f84ef75398618099fbcc8244"}],"process":"a2bde6e2b94042c97e1402d18542b625315c21ff353fe09e513a521e8515839d","reviews":[{"note":"0f8a24dda76cf9dec700f5726abf7bee20888175c164c5a8c917c5fb1ae0622a","subject":"youth"}],"sources":[{"kind":"crime_statistics","period":"4c1499b85e57adec2105feb257f5fd9eeefb9416071c33dcbc418da63901b840","title":"8b9dcd0d665aa94d416561d42a70de5d32f5aba85374368d58a722072054bb16"},{"kind":"safety_survey","title":"adfaff42e415226bf97f0049a7440f79081ea9fb1f3a9b8c553f5d265c0fc2a7"}]},"dest":"gathering","kind":"moved","on":"2026-03-02","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"c06fe9427dd86acf2016f6c25c6dd081dab07f4ce6130de192f4d3dea237b254","record":"2c9039e6-059f-4882-800f-1fbf37310962","recorded_at":"2026-03-02T03:38:03.999751+00:00","seq":3,"source":"gathering","today":"2026-03-02","trigger":"fill_in"}','c475605342646b43d0fcb2e459a2ac5155fb5bc382569e03ebb3d1439c43d7f9','9768826aae4e168195f3965b06a48016bd6326d3db888cc3b73cbc26bae4ec6d');
INSERT INTO "history" VALUES('2c9039e6059f4882800f1fbf37310962',4,'{"dest":"drafted","kind":"moved","on":"2026-03-02","passed":["has_the_three_parts"],"principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"d10dbc5a1e60748522e6e5907a1110bf95fe97c9b1ccedc692a20af848bec35e","record":"2c9039e6-059f-4882-800f-1fbf37310962","recorded_at":"2026-03-02T03:38:03.999751+00:00","seq":4,"source":"gathering","today":"2026-03-02","trigger":"draft"}','9768826aae4e168195f3965b06a48016bd6326d3db888cc3b73cbc26bae4ec6d','413ab2038868a66164ad639df9a754332473f2906dee4e1c6e8697be6ff22725');
INSERT INTO "history" VALUES('2c9039e6059f4882800f1fbf37310962',5,'{"acts":[{"capacity":"ordinary","function":"15b17f0ebeba96f33d97cddb26404b821cbf83b9d179b2f927011b2b3ae64eeb","kind":"accepted","on":{"first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"unit":"0fbe928a-2908-4dfd-8514-8827376b8332"}],"decider":{"function":"445432565d9afb0790255f6673e37dfd401fc174e33f3d04da76fd84603e9802","unit":"0fbe928a-2908-4dfd-8514-8827376b8332"},"kind":"changed","on":"2026-03-02","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"2c9039e6-059f-4882-800f-1fbf37310962","recorded_at":"2026-03-02T03:38:03.999751+00:00","seq":5,"today":"2026-03-02"}','413ab2038868a66164ad639df9a754332473f2906dee4e1c6e8697be6ff22725','29dd943348cf657d24103399b4f882558ac779ecb75f8e3f8bdbfda6b224fc14');
INSERT INTO "history" VALUES('2c9039e6059f4882800f1fbf37310962',6,'{"acts":[{"capacity":"ordinary","function":"c741e9817258f6cba1fd8077d240cf1c00ca9e784afb2cfd2d922a5d0ae699f2","kind":"accepted","on":{"first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"remark":"1a7665bcbc83a50e3d13712b0cf27755e799f333f1d2b5f8a712965268db759b","unit":"e90da6e7-1ea1-4311-b461-7d7d98d944de"}],"decider":{"function":"8f53bd8a06a0a059ad176d24903c91eeb337f92b831b497e5de40c5832cc56f4","unit":"e90da6e7-1ea1-4311-b461-7d7d98d944de"},"kind":"changed","on":"2026-03-02","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"2c9039e6-059f-4882-800f-1fbf37310962","recorded_at":"2026-03-02T03:38:03.999751+00:00","seq":6,"today":"2026-03-02"}','29dd943348cf657d24103399b4f882558ac779ecb75f8e3f8bdbfda6b224fc14','d036742d3e70f0f1ab0dcc0c69882b57c8bbfa146b5ef0e59ea00c1b45f51f56');
INSERT INTO "history" VALUES('2c9039e6059f4882800f1fbf37310962',7,'{"changes":{"updated_on":"2026-03-02"},"dest":"accepted","kind":"moved","on":"2026-03-02","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"2c9039e6-059f-4882-800f-1fbf37310962","recorded_at":"2026-03-02T03:38:03.999751+00:00","seq":7,"source":"drafted","today":"2026-03-02","trigger":"accept"}','d036742d3e70f0f1ab0dcc0c69882b57c8bbfa146b5ef0e59ea00c1b45f51f56','c3b0e6d77dffd465828e9f3cb7d2e8917b00d08a7ee91c3364321184feca33fe');
INSERT INTO "history" VALUES('2c9039e6059f4882800f1fbf37310962',8,'{"changes":{"prioritised_on":"2026-03-02","problems":[{"character":"long_term","name":"138af1596fe2af2f11fa5709929da4a9c1a7d0223b0cff2d2c8a3f0f86ce45c2","prioritised":"yes"},{"character":"temporary","name":"f3588715eef087d7d1bd39d4a60fd3f2972374c01df91f9fe80cde23cbad60bf","prioritised":"no"}]},"dest":"prioritised","kind":"moved","on":"2026-03-02","passed":["three_subjects_were_reviewed"],"principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"8e2f8a85f9988728c67fae0c8250270e8e4b7b539901121d18535b1bfc2b49bb","record":"2c9039e6-059f-4882-800f-1fbf37310962","recorded_at":"2026-03-02T03:38:03.999751+00:00","seq":8,"source":"accepted","today":"2026-03-02","trigger":"prioritise"}','c3b0e6d77dffd465828e9f3cb7d2e8917b00d08a7ee91c3364321184feca33fe','268988474a607b5876d9171b7321e6a0194ecce885ce6a21f1e8a47b0e01f47c');
INSERT INTO "history" VALUES('4738b0c7e17b41b2beb0abbdf4598862',1,'{"changes":{"parties":["0fbe928a-2908-4dfd-8514-8827376b8332"],"title":"55c57c022eea93312a2042787a886bf23fb2678bc2da21e056528733051b51ab"},"dest":"draft","kind":"moved","machine":"municipal_plan","machine_version":1,"on":"2026-03-02","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"4738b0c7-e17b-41b2-beb0-abbdf4598862","recorded_at":"2026-03-02T03:38:03.999751+00:00","reference":"BORAS-PLAN","seq":1,"today":"2026-03-02","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','aa52d996a9210325c2e7ef59923595997e830ada664e449a87613969b9b05d18');
INSERT INTO "history" VALUES('4738b0c7e17b41b2beb0abbdf4598862',2,'{"changes":{"decided_by":"19895eac12e91488064db2f497fa500b4237c4d6280c9a167b80c2fa1e4c3d02","decided_on":{"basis":"stated","first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"paragraph":"53b0677ff7e4badbe63780cc675d955012aebecde3eefb4b3b075c6dffc98f40","picture_id":"2c9039e6-059f-4882-800f-1fbf37310962"},"dest":"decided","kind":"moved","on":"2026-03-02","passed":["the_decision_can_be_found"],"principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"58aa518ebf1e38147cf11f05586b1676d6075ecf93dd1fef786ba18c6ee046a6","record":"4738b0c7-e17b-41b2-beb0-abbdf4598862","recorded_at":"2026-03-02T03:38:03.999751+00:00","seq":2,"source":"draft","today":"2026-03-02","trigger":"decide"}','aa52d996a9210325c2e7ef59923595997e830ada664e449a87613969b9b05d18','fcec0d173a629645a04c3f509a06e5f545a06c5501b012d86d8bd5dba0b6d7d9');
INSERT INTO "history" VALUES('ee2af34a17d54a27b7b7bc7924bff69e',2,'{"changes":{"annex_decider":"69f0bb0b61895272058072eddc256c9473eb467580ce705f79612e32177d0dad","coordination":[{"function":"fcd76d5e7b164b25f10dcff13d1cda328cda5711e9961682edac5072204f20ec","party":"0fbe928a-2908-4dfd-8514-8827376b8332","percent":"50"},{"function":"d7901091d4b6455d6dc6e68c2ea4a91a210b56c122681324f7ecbb5d2fb1d020","party":"e90da6e7-1ea1-4311-b461-7d7d98d944de","percent":"25"}],"coordination_tasks":["384ab7adc6b777c9b2cf2f467f1fe725135bba53acc52d55d78662b3d70ff741","6d17cd298748a730577d5cf634c92bd7664a110aedeaf5cc32f630f715476e45"],"ends_on":{"basis":"stated","first":"2028-03-09","last":"2028-03-09","text":"2028-03-09"},"priorities":["23764c8bab696808b3ceb384f82159ad96930b253acde006c08863ad02ac2587"],"purposes":["692706d08edb5c01762b76ec24299be8ac76df637d247b889569dd96945728cb"],"starts_on":{"basis":"stated","first":"2026-03-10","last":"2026-03-10","text":"2026-03-10"},"title":"876a450c5c52c70a4417ba63362dc72c73c311f4bc4b76c519c7a50db307817d"},"dest":"draft","kind":"moved","on":"2026-03-10","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"bb030e27063d4aebd1f06595d6dd101ae434014a3023177816cf568fbdfd5e8a","record":"ee2af34a-17d5-4a27-b7b7-bc7924bff69e","recorded_at":"2026-03-10T03:38:06.201733+00:00","seq":2,"source":"draft","today":"2026-03-10","trigger":"fill_in"}','68a2af5c6f296a44234398c011d0a6837ef38b93c60efe01d66bfb827f73dbe3','64f898b979880bcaac79f86053814ae2d48b3f52baa96b5b14ed4dec5903d7de');
INSERT INTO "history" VALUES('ee2af34a17d54a27b7b7bc7924bff69e',3,'{"acts":[{"capacity":"ordinary","function":"ec4feff1d92a947242c1995676d84b90df1b5f5f4bfc44b04cc70f364fb7d56f","item":"cb19b92197544c680381830b9fbba43d53456702c1e74ee0bc596886aae8c7ad","kind":"signed","on":{"first":"2026-03-09","last":"2026-03-09","text":"2026-03-09"},"unit":"0fbe928a-2908-4dfd-8514-8827376b8332"}],"decider":{"evidence":"d40be2258150d378a661b5c95a3860ddde0afc5c0dcc31fcf2520ba1e94550a7","function":"7c50780dc35f646622b0e788be54bb930485e42cca8668df8d9d333d45535706","unit":"0fbe928a-2908-4dfd-8514-8827376b8332"},"kind":"changed","on":"2026-03-10","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"ee2af34a-17d5-4a27-b7b7-bc7924bff69e","recorded_at":"2026-03-10T03:38:06.201733+00:00","seq":3,"today":"2026-03-10"}','64f898b979880bcaac79f86053814ae2d48b3f52baa96b5b14ed4dec5903d7de','6223922866ab6bda9e0e351fb5e2e8bc1baa561d2d78bd48211ae73586dd6803');
INSERT INTO "history" VALUES('ee2af34a17d54a27b7b7bc7924bff69e',4,'{"acts":[{"capacity":"ordinary","function":"38dc355afb7ba020378eb0b6e468bf8430e0c909317e4392ac49c70c79344176","item":"c07eb1e5a423a9058461893c4dcc6f82598799e68f0e858c318d570e20b4d713","kind":"signed","on":{"first":"2026-03-10","last":"2026-03-10","text":"2026-03-10"},"unit":"e90da6e7-1ea1-4311-b461-7d7d98d944de"}],"decider":{"evidence":"38cb8d82f07f0665136c6a1f5e5601c8fa4647227eedc587c8d00eacb7bae291","function":"5f7bd6f98e968f1578cfb3ee8d63b8e76bc19e2851031f8df23ccd466d14574d","unit":"e90da6e7-1ea1-4311-b461-7d7d98d944de"},"kind":"changed","on":"2026-03-10","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"ee2af34a-17d5-4a27-b7b7-bc7924bff69e","recorded_at":"2026-03-10T03:38:06.201733+00:00","seq":4,"today":"2026-03-10"}','6223922866ab6bda9e0e351fb5e2e8bc1baa561d2d78bd48211ae73586dd6803','bb1c84adb3c6a2ab7f22b9a3bab558dc8a50b2f8e1e779de68551244169ec7e7');
INSERT INTO "history" VALUES('ee2af34a17d54a27b7b7bc7924bff69e',5,'{"dest":"signed","kind":"moved","on":"2026-03-10","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"ee2af34a-17d5-4a27-b7b7-bc7924bff69e","recorded_at":"2026-03-10T03:38:06.201733+00:00","seq":5,"source":"draft","today":"2026-03-10","trigger":"sign"}','bb1c84adb3c6a2ab7f22b9a3bab558dc8a50b2f8e1e779de68551244169ec7e7','ae8a04868b9f242c12af98d001411880c25bea91334292b2647dd57698e63cb2');
INSERT INTO "history" VALUES('080841d4bc6c4743b323f4c8c67b87b3',1,'{"cause":["ee2af34a-17d5-4a27-b7b7-bc7924bff69e",5],"changes":{"owed_since":"2026-03-10","owed_within":"P30D","parent_id":"ee2af34a-17d5-4a27-b7b7-bc7924bff69e"},"dest":"draft","kind":"moved","machine":"communication_plan","machine_version":1,"on":"2026-03-10","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"080841d4-bc6c-4743-b323-f4c8c67b87b3","recorded_at":"2026-03-10T03:38:06.201733+00:00","reference":"BORAS-2026/SUB/COMM","seq":1,"today":"2026-03-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','d0bca46bc826b285a60e7951cf8c361fd0898723baa8fda5b854151fdb7090b1');
INSERT INTO "history" VALUES('a24f4ba362504ebbb65af7ab79061176',1,'{"cause":["ee2af34a-17d5-4a27-b7b7-bc7924bff69e",5],"changes":{"owed_since":"2026-03-10","owed_within":"P60D","parent_id":"ee2af34a-17d5-4a27-b7b7-bc7924bff69e"},"dest":"draft","kind":"moved","machine":"follow_up_plan","machine_version":1,"on":"2026-03-10","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"a24f4ba3-6250-4ebb-b65a-f7ab79061176","recorded_at":"2026-03-10T03:38:06.201733+00:00","reference":"BORAS-2026/SUB/FOLLOWUP","seq":1,"today":"2026-03-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','7447c36f0e689a596bdff0e76f7fd4e9ae5518bcb8398557e9130eba04640d8b');
INSERT INTO "history" VALUES('7876e89ea2174ed4bc0f9df49bd9d87c',1,'{"cause":["ee2af34a-17d5-4a27-b7b7-bc7924bff69e",5],"changes":{"owed_since":"2026-03-10","owed_within":"P90D","parent_id":"ee2af34a-17d5-4a27-b7b7-bc7924bff69e","priority":"c2b12387e94b44be3cf0e8c0c0215fd9bec5654d11d3b06c2502785bb44e3923","title":"ee8a1a2afb290aff63b4b46768134c7ab97e0dbfe821de984676f16c215c9d2b"},"dest":"draft","kind":"moved","machine":"action_plan","machine_version":1,"on":"2026-03-10","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"7876e89e-a217-4ed4-bc0f-9df49bd9d87c","recorded_at":"2026-03-10T03:38:06.201733+00:00","reference":"BORAS-2026/SUB/PLAN-1","seq":1,"today":"2026-03-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','b8f1069185649139ea03dd65c0f6c4d2bec11acb2b2b292555a03e33832998aa');
INSERT INTO "history" VALUES('ee2af34a17d54a27b7b7bc7924bff69e',6,'{"dest":"active","kind":"moved","on":"2026-03-10","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"ee2af34a-17d5-4a27-b7b7-bc7924bff69e","recorded_at":"2026-03-10T03:38:06.201733+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-03-10","rule":"begin"},"today":"2026-03-10","trigger":"begin"}','ae8a04868b9f242c12af98d001411880c25bea91334292b2647dd57698e63cb2','5941cd1ce3f9dbe9b69054c7c87df0d35faaa5a09099da8ea6cdb17b7f038a7c');
INSERT INTO "history" VALUES('7876e89ea2174ed4bc0f9df49bd9d87c',2,'{"changes":{"commitments":[{"commitment":"cbff2f92fbe9b901e1f139bda5ad4175533a4fcd9baef3d562e706553c1df450","party":"0fbe928a-2908-4dfd-8514-8827376b8332","responsible":"62f6b367f9052b34331900e51212897dbb758eb888e34705c61ce394ab43533c"}],"ends_on":{"basis":"stated","first":"2027-12-31","last":"2027-12-31","text":"2027-12-31"},"goal":"9d7fe1bb1da9d74dee86d7785fc942e0236983e33ce786216b440ef779fa50f5","indicators":[{"baseline":"34","baseline_period":"c1f7b157231943667e6c9cbe0dedc7ced3a48f689046fe5dde7be102955f92e8","control_area":"d7e0d212aa426bb04d8b425a382c07e4b89f8e5924ea8e46e244189fb2293047","direction":"lower","name":"e208ce38a5a31908c9dd9d925592a50849697f11f00966822dc81679b88bed12"}],"starts_on":{"basis":"assumed","first":"2026-04-01","last":"2026-04-30","text":"2026-04"}},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"42045b907ecc317327974514f68d19a26f0d8b32585a381e5da98b47b8db31d5","record":"7876e89e-a217-4ed4-bc0f-9df49bd9d87c","recorded_at":"2026-04-01T03:38:08.571072+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}','b8f1069185649139ea03dd65c0f6c4d2bec11acb2b2b292555a03e33832998aa','f14cf410b5172a23273f14fd4dc828c351866b7d71dd9cb0b62744d24870d96c');
INSERT INTO "history" VALUES('080841d4bc6c4743b323f4c8c67b87b3',2,'{"changes":{"audiences":[{"channel":"32987077f975312352518651df8d8318af1811ff1b07ab818fd917c22d5f5eb6","group":"e7bc16c9134784592c611ffbaab0da2751913bee397d777113cb3212b9ea88b5","reach":"external"}],"messages":["4a35ba22307e7c3522ff2b2f79996ec471f39dba288be193d1222c3e5448bfb1"]},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"f87f07a4d275e01d0736d471d533fa0e529a7e4ef9af077e02e40fdb44401add","record":"080841d4-bc6c-4743-b323-f4c8c67b87b3","recorded_at":"2026-04-01T03:38:08.571072+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}','d0bca46bc826b285a60e7951cf8c361fd0898723baa8fda5b854151fdb7090b1','29901edc1a5cacffab3ea6cfb4bb36bb4cc49724a1ceec8e4b22d76ebdc4aa82');
INSERT INTO "history" VALUES('a24f4ba362504ebbb65af7ab79061176',2,'{"changes":{"ends_on":{"basis":"stated","first":"2028-03-09","last":"2028-03-09","text":"2028-03-09"},"items":[{"aspect":"process","cadence":"half_yearly","subject":"organisation"},{"aspect":"effect","cadence":"half_yearly","subject":"action_plans"}],"starts_on":{"basis":"stated","first":"2026-04-01","last":"2026-04-01","text":"2026-04-01"}},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"202752d0eaacef4b685f727176ad06240665b28840e2a9af81bc2373be1841d6","record":"a24f4ba3-6250-4ebb-b65a-f7ab79061176","recorded_at":"2026-04-01T03:38:08.571072+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}','7447c36f0e689a596bdff0e76f7fd4e9ae5518bcb8398557e9130eba04640d8b','4cbdeda60b869ccb6d363abf5055c24efce04312db96c3d584e872677e58b486');
INSERT INTO "history" VALUES('ea42c57caad24c59b1d50d59cb256310',1,'{"changes":{"contacts":[{"function":"b5ff4803b67d36f62492572f12ae6614fe949ec8c0684c662e68e12320bfd4e7","party":"0fbe928a-2908-4dfd-8514-8827376b8332","reached_at":"c3e85ee1957a1985fc59b1f1840b55f313b7c618d94b8b983c7e7eaa1d2c4faf"}],"parent_id":"ee2af34a-17d5-4a27-b7b7-bc7924bff69e"},"dest":"draft","kind":"moved","machine":"contact_list","machine_version":1,"on":"2026-04-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"ea42c57c-aad2-4c59-b1d5-0d59cb256310","recorded_at":"2026-04-01T03:38:08.571072+00:00","reference":"BORAS-2026/SUB/CONTACTS","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','e53ea49e66200d94d06809bda140b9bc26d0f8fbce750f82d307f61fabee553a');
INSERT INTO "history" VALUES('7876e89ea2174ed4bc0f9df49bd9d87c',3,'{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["states_goal_and_purpose","names_who_is_responsible","states_its_financing","the_agreed_function_decides"],"principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"1e705ec0bc5f4b2c175b0e724bdc4dca8bba4411addcfa0395744fe140f8c613","record":"7876e89e-a217-4ed4-bc0f-9df49bd9d87c","recorded_at":"2026-04-01T03:38:08.571072+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}','f14cf410b5172a23273f14fd4dc828c351866b7d71dd9cb0b62744d24870d96c','892932074e5720e5663957d6a1c508e7e71ca8f81d152602e5e3c47e4ff8e94f');
INSERT INTO "history" VALUES('7876e89ea2174ed4bc0f9df49bd9d87c',4,'{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"7876e89e-a217-4ed4-bc0f-9df49bd9d87c","recorded_at":"2026-04-01T03:38:08.571072+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}','892932074e5720e5663957d6a1c508e7e71ca8f81d152602e5e3c47e4ff8e94f','1ad46a79eb0e75bf4a9253327fc1bb1cb90384c41b7741e8dc2b0841f6fa591a');
INSERT INTO "history" VALUES('080841d4bc6c4743b323f4c8c67b87b3',3,'{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["states_goal_and_purpose","names_who_is_responsible","says_what_is_told","the_agreed_function_decides"],"principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"e192e3200f455135c19e59840ae694e346500efe0567ee51a4e89e888c66a001","record":"080841d4-bc6c-4743-b323-f4c8c67b87b3","recorded_at":"2026-04-01T03:38:08.571072+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}','29901edc1a5cacffab3ea6cfb4bb36bb4cc49724a1ceec8e4b22d76ebdc4aa82','4c075d45bcc2563e09ea639cb1d0e65151641ada4237add592c810ca0ecb9bf8');
INSERT INTO "history" VALUES('080841d4bc6c4743b323f4c8c67b87b3',4,'{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"080841d4-bc6c-4743-b323-f4c8c67b87b3","recorded_at":"2026-04-01T03:38:08.571072+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}','4c075d45bcc2563e09ea639cb1d0e65151641ada4237add592c810ca0ecb9bf8','64f2681a4da06bffe909b79010c6651e397bc2948bed9a33c0624a0a9f22fdeb');
INSERT INTO "history" VALUES('a24f4ba362504ebbb65af7ab79061176',3,'{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["follows_up_the_four_subjects","says_how_by_whom_and_how_often","keeps_the_three_kinds_apart","the_agreed_function_decides"],"principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"2b0e5c73506a2b90ee3ae0fba75eff562266df3f23248b9163925a7471d019c3","record":"a24f4ba3-6250-4ebb-b65a-f7ab79061176","recorded_at":"2026-04-01T03:38:08.571072+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}','4cbdeda60b869ccb6d363abf5055c24efce04312db96c3d584e872677e58b486','0bb60b82e940694e2b0ed1fdd612292000da2ad7f44df290b45e07bddb630b65');
INSERT INTO "history" VALUES('a24f4ba362504ebbb65af7ab79061176',4,'{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"a24f4ba3-6250-4ebb-b65a-f7ab79061176","recorded_at":"2026-04-01T03:38:08.571072+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}','0bb60b82e940694e2b0ed1fdd612292000da2ad7f44df290b45e07bddb630b65','581ea5137ce2cc9973d352c80240e13eaff7cb4b8a38478e5a7f09593f9a6a77');
INSERT INTO "history" VALUES('26356ab206394808bf7ea33265b29f49',1,'{"cause":["a24f4ba3-6250-4ebb-b65a-f7ab79061176",4],"changes":{"conclude_by":"2026-07-30","parent_id":"ee2af34a-17d5-4a27-b7b7-bc7924bff69e","period":"2026-H1","period_ends_on":"2026-06-30","period_starts_on":"2026-01-01","plan_id":"a24f4ba3-6250-4ebb-b65a-f7ab79061176"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"26356ab2-0639-4808-bf7e-a33265b29f49","recorded_at":"2026-04-01T03:38:08.571072+00:00","reference":"BORAS-2026/SUB/2026-H1","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','25a10d519fdcab3b1a3c441903a2b49130149a8545e3309a87a005fd8de59f88');
INSERT INTO "history" VALUES('132291bf24294c2885ef7b6121dce1d0',1,'{"cause":["a24f4ba3-6250-4ebb-b65a-f7ab79061176",4],"changes":{"conclude_by":"2027-01-31","parent_id":"ee2af34a-17d5-4a27-b7b7-bc7924bff69e","period":"2026-H2","period_ends_on":"2026-12-31","period_starts_on":"2026-07-01","plan_id":"a24f4ba3-6250-4ebb-b65a-f7ab79061176"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"132291bf-2429-4c28-85ef-7b6121dce1d0","recorded_at":"2026-04-01T03:38:08.571072+00:00","reference":"BORAS-2026/SUB/2026-H2","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','8dce152a51764cc48139720955be8dccc2cc0cbf6d0545a17333d168020bc85d');
INSERT INTO "history" VALUES('b25aaf46727f4237ba116ea863c46144',1,'{"cause":["a24f4ba3-6250-4ebb-b65a-f7ab79061176",4],"changes":{"conclude_by":"2027-07-30","parent_id":"ee2af34a-17d5-4a27-b7b7-bc7924bff69e","period":"2027-H1","period_ends_on":"2027-06-30","period_starts_on":"2027-01-01","plan_id":"a24f4ba3-6250-4ebb-b65a-f7ab79061176"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"b25aaf46-727f-4237-ba11-6ea863c46144","recorded_at":"2026-04-01T03:38:08.571072+00:00","reference":"BORAS-2026/SUB/2027-H1","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','60caf9327f69bdd90549e7766be438d45b69d6a10e23213a591f9ccec29f1057');
INSERT INTO "history" VALUES('8c691d61eb524030babf92d4c57c590e',1,'{"cause":["a24f4ba3-6250-4ebb-b65a-f7ab79061176",4],"changes":{"conclude_by":"2028-01-31","parent_id":"ee2af34a-17d5-4a27-b7b7-bc7924bff69e","period":"2027-H2","period_ends_on":"2027-12-31","period_starts_on":"2027-07-01","plan_id":"a24f4ba3-6250-4ebb-b65a-f7ab79061176"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"8c691d61-eb52-4030-babf-92d4c57c590e","recorded_at":"2026-04-01T03:38:08.571072+00:00","reference":"BORAS-2026/SUB/2027-H2","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','9c7942471f334d54f1f3aed4b6db90dff463fcba99dea3a33214c95f10c2f1b6');
INSERT INTO "history" VALUES('ea42c57caad24c59b1d50d59cb256310',2,'{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["the_agreed_function_decides"],"principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"2a49b6fc7fe20740643f78169c9d44eb1b6df278604446115dd9134b915fb689","record":"ea42c57c-aad2-4c59-b1d5-0d59cb256310","recorded_at":"2026-04-01T03:38:08.571072+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"decide"}','e53ea49e66200d94d06809bda140b9bc26d0f8fbce750f82d307f61fabee553a','2137ea23a56acb987f29d228f00faf1d86e60e96ac8d54b560c0415657163429');
INSERT INTO "history" VALUES('ea42c57caad24c59b1d50d59cb256310',3,'{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"ea42c57c-aad2-4c59-b1d5-0d59cb256310","recorded_at":"2026-04-01T03:38:08.571072+00:00","seq":3,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}','2137ea23a56acb987f29d228f00faf1d86e60e96ac8d54b560c0415657163429','ccdac4ae8ef11cb29eb59e1da29f21446b060a8117f89e76ab27df05596e88e9');
INSERT INTO "history" VALUES('0506e89141fa40fd905d630aa22a4cd7',1,'{"changes":{"carried_out_by":"both","parent_id":"7876e89e-a217-4ed4-bc0f-9df49bd9d87c","target":"584eeee41f0260e46fc8e07ed1ee6ae6cf7b6cdd346c94a20e8ae14f94077132","title":"a383da73802b14372d54dfe2e8a04cc767a1ef560016870fe9e8cbf6d8e7fe28"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-04-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"0506e891-41fa-40fd-905d-630aa22a4cd7","recorded_at":"2026-04-01T03:38:08.571072+00:00","reference":"BORAS-2026/SUB/ACT","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','9a67cd646668b770e8169097fc77c6c478663957ca1b11d7709f8c0dfce299eb');
INSERT INTO "history" VALUES('0506e89141fa40fd905d630aa22a4cd7',2,'{"changes":{"counts":[{"note":"a602cd5b8fda620e1a4496562e71d88ee25b0935e1f2ac78ac1e064b76ed46ca","number":"3","on":"2026-03-31","period":"ad657c1b520e68ea3f1def6889e547cd90e73dd558459cc57e4dac9e60d15ae5"}]},"dest":"under_way","kind":"moved","on":"2026-04-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"713ae5dc7fe6864e720fe609d40ee4745d974914d2b1cd18e6a68ad00b3111c7","record":"0506e891-41fa-40fd-905d-630aa22a4cd7","recorded_at":"2026-04-01T03:38:08.571072+00:00","seq":2,"source":"planned","today":"2026-04-01","trigger":"count"}','9a67cd646668b770e8169097fc77c6c478663957ca1b11d7709f8c0dfce299eb','734df5da2fa8d7f10050aaed48310f07b2da06ebd692bd30f339952bb0f4af54');
INSERT INTO "history" VALUES('2cbef3befb114446af145674c657b1b9',1,'{"changes":{"cadence":"monthly","chair":"e0f391519f2fc7f92dcbef6de92e8f732477fde3dbddc6228cb74eebb566b154","chair_rotates":true,"forum_kind":"steering","members":[{"function":"236753fdb957c1c902ab553aa806186d0dbb6e0acf5a887734f54c04e560a310","party":"0fbe928a-2908-4dfd-8514-8827376b8332"},{"function":"ec137816201f69a71a5ec54e7d9a495ed6e1672230f931cbc091a1686802ca44","party":"e90da6e7-1ea1-4311-b461-7d7d98d944de"}],"parent_id":"0f55a6ce-1d09-4463-891b-33db0cb84670","perspectives":["strategic"],"title":"07562a19b750e5653fa24d49ba11bca7d173b8ab24e59e29bb4915e30c06229c"},"dest":"planned","kind":"moved","machine":"forum","machine_version":1,"on":"2026-04-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"2cbef3be-fb11-4446-af14-5674c657b1b9","recorded_at":"2026-04-01T03:38:08.571072+00:00","reference":"BORAS-2026/FORUM","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','03baf6b9d7c29fed66a60e6d9c81b94029a4d7f15140d82930e4204593678974');
INSERT INTO "history" VALUES('2cbef3befb114446af145674c657b1b9',2,'{"dest":"standing","kind":"moved","on":"2026-04-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"1b1b09cbd596e67d1e0981ffdd179dfaab4ee39ceded8f4973035fa1a5986023","record":"2cbef3be-fb11-4446-af14-5674c657b1b9","recorded_at":"2026-04-01T03:38:08.571072+00:00","seq":2,"source":"planned","today":"2026-04-01","trigger":"establish"}','03baf6b9d7c29fed66a60e6d9c81b94029a4d7f15140d82930e4204593678974','b062d24f50e626a9fc75aed1596fe3ae5c51d157de20edf3906aee1dddaacfb9');
INSERT INTO "history" VALUES('399a3f52748c48b994fbf41321faf14f',1,'{"cause":["2cbef3be-fb11-4446-af14-5674c657b1b9",2],"changes":{"meets_on":"2026-05-01","parent_id":"2cbef3be-fb11-4446-af14-5674c657b1b9"},"dest":"planned","kind":"moved","machine":"meeting","machine_version":1,"on":"2026-04-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"399a3f52-748c-48b9-94fb-f41321faf14f","recorded_at":"2026-04-01T03:38:08.571072+00:00","reference":"BORAS-2026/FORUM/2026-05-01","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','f0bf583e65f524b8bee7a507f9ab14f699b90e6a4e424b2b3a1055fd0ff07668');
INSERT INTO "history" VALUES('399a3f52748c48b994fbf41321faf14f',2,'{"changes":{"attendees":[{"function":"9728e6841b9d6a5c996587bc02484ffac7327d2e6b92c06dadbbb7a32db867ec","party":"0fbe928a-2908-4dfd-8514-8827376b8332"},{"function":"fd2e93cb48da094a3adf6ff11e99579d9dab84930a9f679dd755c1b4a819cf84","party":"e90da6e7-1ea1-4311-b461-7d7d98d944de"}],"decisions":[{"decision":"f0ce107c52a8ffbb33a6884a44e95017b1635fee5a06b87b8e9b00336f2d6096","due_on":"2026-09-30","responsible":"8229894eafec962119f4087489b8224ba35f940bbfbb4592e249f97726229daa"}],"held_on":"2026-05-06"},"dest":"held","kind":"moved","on":"2026-05-06","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"19462e724ee7ad627069c28a05f41528e3806cf8992c31ec997dfb5abdde989e","record":"399a3f52-748c-48b9-94fb-f41321faf14f","recorded_at":"2026-05-06T03:38:19.843901+00:00","seq":2,"source":"planned","today":"2026-05-06","trigger":"hold"}','f0bf583e65f524b8bee7a507f9ab14f699b90e6a4e424b2b3a1055fd0ff07668','90ab29c9ada43bd115504e5488dc15665be238a8aaf9004ef9f39056d0b9271d');
INSERT INTO "history" VALUES('a5945527e15540a48dc076207f9f3952',1,'{"cause":["399a3f52-748c-48b9-94fb-f41321faf14f",2],"changes":{"ends_on":{"basis":"stated","first":"2026-09-30","last":"2026-09-30","text":"2026-09-30"},"origin_id":"399a3f52-748c-48b9-94fb-f41321faf14f","parent_id":"0f55a6ce-1d09-4463-891b-33db0cb84670","responsible":"8ab36cc0b18f21d27be277451159776f9cbcd763440bb6c9a7ce9f2ed00158a4","title":"6f87d100d91e51af90096b6835f8e8701224ad580f13cec52233ce258fb678d7"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-05-06","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"a5945527-e155-40a4-8dc0-76207f9f3952","recorded_at":"2026-05-06T03:38:19.843901+00:00","reference":"BORAS-2026/ACT","seq":1,"today":"2026-05-06","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','92800c3620c0f035ea394cafa2e6b8e159b5fa29907b9ebf362ae6f22a8c1256');
INSERT INTO "history" VALUES('d41843c133324eca96ca63dd34fffcca',1,'{"cause":["399a3f52-748c-48b9-94fb-f41321faf14f",2],"changes":{"meets_on":"2026-06-06","parent_id":"2cbef3be-fb11-4446-af14-5674c657b1b9"},"dest":"planned","kind":"moved","machine":"meeting","machine_version":1,"on":"2026-05-06","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"d41843c1-3332-4eca-96ca-63dd34fffcca","recorded_at":"2026-05-06T03:38:19.843901+00:00","reference":"BORAS-2026/FORUM/2026-06-06","seq":1,"today":"2026-05-06","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','7dd6b50abbb293b61c197e4bc5d6ef07e1bbc1486ca9b0b125cb1bf24553247c');
INSERT INTO "history" VALUES('26356ab206394808bf7ea33265b29f49',2,'{"dest":"open","kind":"moved","on":"2026-07-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"26356ab2-0639-4808-bf7e-a33265b29f49","recorded_at":"2026-07-02T03:38:20.251844+00:00","seq":2,"source":"scheduled","timer":{"due_on":"2026-07-01","rule":"lay_out"},"today":"2026-07-02","trigger":"lay_out"}','25a10d519fdcab3b1a3c441903a2b49130149a8545e3309a87a005fd8de59f88','29bbf902e11202ab75db07982e377437049e778e5314d8e4b92dd9d2168d935c');
INSERT INTO "history" VALUES('8334a27a9cb843d3b7422abfe9c5a4fb',1,'{"cause":["26356ab2-0639-4808-bf7e-a33265b29f49",2],"changes":{"aspect":"process","parent_id":"26356ab2-0639-4808-bf7e-a33265b29f49","subject":"agreement","subject_id":"ee2af34a-17d5-4a27-b7b7-bc7924bff69e"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"8334a27a-9cb8-43d3-b742-2abfe9c5a4fb","recorded_at":"2026-07-02T03:38:20.251844+00:00","reference":"BORAS-2026/SUB/2026-H1/1","seq":1,"today":"2026-07-02","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','61523250b326da799b954b9c5ae17f1b12068bdd631eec0d3847cd776efc8fea');
INSERT INTO "history" VALUES('7e26b1aea3ef4a84844219f0caa66aac',1,'{"cause":["26356ab2-0639-4808-bf7e-a33265b29f49",2],"changes":{"aspect":"process","parent_id":"26356ab2-0639-4808-bf7e-a33265b29f49","subject":"organisation"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"7e26b1ae-a3ef-4a84-8442-19f0caa66aac","recorded_at":"2026-07-02T03:38:20.251844+00:00","reference":"BORAS-2026/SUB/2026-H1/2","seq":1,"today":"2026-07-02","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','4a1610413b66c6f47926d0b4f6aaab70e3d21accf2d280679bb0070bb1ab78de');
INSERT INTO "history" VALUES('c38d7ae77d744d409f67ffe00ecf034b',1,'{"cause":["26356ab2-0639-4808-bf7e-a33265b29f49",2],"changes":{"aspect":"effect","baseline":"34","control_area":"adcbd116a4083a166e63117434102198d7950b96ebe5ca749f2d0cc12bfcd3a7","direction":"lower","indicator":"eb21c695cf601c1dae38d7a326d587e26f1fae84ea2dea45c485e95f349b9608","parent_id":"26356ab2-0639-4808-bf7e-a33265b29f49","subject":"action_plans","subject_id":"7876e89e-a217-4ed4-bc0f-9df49bd9d87c","title":"29f649f8e27a5919f39a3808be67fb6007a92991f25082b9683690d4bdd281d0"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"c38d7ae7-7d74-4d40-9f67-ffe00ecf034b","recorded_at":"2026-07-02T03:38:20.251844+00:00","reference":"BORAS-2026/SUB/2026-H1/3","seq":1,"today":"2026-07-02","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','97f82417819a35a5d92c0f2e9d2a406429f56a9b2ba9af446e08bdcfd9f03ff7');
INSERT INTO "history" VALUES('8334a27a9cb843d3b7422abfe9c5a4fb',2,'{"changes":{"commitments_kept":[{"kept":"partly","party":"0fbe928a-2908-4dfd-8514-8827376b8332","remark":"5145b4ffe1065d5e4207e9399b1bd525e83748968bab8a418b59b8c4b52aaeec"}],"finding":"60a6c74da50fa8967b96e6e8b9928d5cd38a39eba07232739113d60b89621e1a"},"dest":"recorded","kind":"moved","on":"2026-07-02","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"bd629fe554910993c60adf391b519350f6760ffa939b89999953812431993247","record":"8334a27a-9cb8-43d3-b742-2abfe9c5a4fb","recorded_at":"2026-07-02T03:38:20.251844+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"record"}','61523250b326da799b954b9c5ae17f1b12068bdd631eec0d3847cd776efc8fea','af4cdbef86e26a642f2420438a502b5512c6a3d2070b7cc03888ac1d0ca2a06d');
INSERT INTO "history" VALUES('7e26b1aea3ef4a84844219f0caa66aac',2,'{"changes":{"changed_character":"unknown","control_baseline":"30","control_value":"29.5","extent":"fell","finding":"89d61f8f01cacdf4495b9824415b295ab594189437527918161b47c512f58aa0","value":"21"},"dest":"recorded","kind":"moved","on":"2026-07-02","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"72b96ad99e95b366ecee387cd84f3b0ff6f66229cf383337cfcd1c5589861f0a","record":"7e26b1ae-a3ef-4a84-8442-19f0caa66aac","recorded_at":"2026-07-02T03:38:20.251844+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"record"}','4a1610413b66c6f47926d0b4f6aaab70e3d21accf2d280679bb0070bb1ab78de','d29c6abede4d7755e94339c826139054f011183179adaaefcf3519b92fbd1b28');
INSERT INTO "history" VALUES('26356ab206394808bf7ea33265b29f49',3,'{"acts":[{"capacity":"ordinary","kind":"concluded","on":{"first":"2026-07-02","last":"2026-07-02","text":"2026-07-02"},"unit":"0fbe928a-2908-4dfd-8514-8827376b8332"},{"capacity":"ordinary","kind":"concluded","on":{"first":"2026-07-02","last":"2026-07-02","text":"2026-07-02"},"remark":"05c37627c916c2bd02e5abf765985f6c3b63806f83cd90e78abb85d551cbfa04","unit":"e90da6e7-1ea1-4311-b461-7d7d98d944de"}],"changes":{"conclusions":"f04949c5e097ec94461c31cba865b00f57f6379cb9c02ca0c89f844fd7940071","improvements":[{"due_on":"2026-10-31","measure":"02f6510893c07682c73e47a77a082975ef2b1364e6fe363fae9278d0ec3ca262","responsible":"ff9ee7fbc672f42d60ed7e245f02fa9409e063ddf2d38524258a7afbd6eb5e46"}],"meeting":"a39d9ac7886a1de03bab62bce3550223340f3a4064ee1402eed6d3a234fbc8f5"},"dest":"concluded","kind":"moved","on":"2026-07-02","passed":["everything_is_recorded","commitments_were_examined","effects_can_be_judged","effects_say_extent_and_character"],"principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"65f06e5881bb2b72fbdd6b184da1faab26b088bad06f241b47726009bcdd365e","record":"26356ab2-0639-4808-bf7e-a33265b29f49","recorded_at":"2026-07-02T03:38:20.251844+00:00","seq":3,"source":"open","today":"2026-07-02","trigger":"conclude"}','29bbf902e11202ab75db07982e377437049e778e5314d8e4b92dd9d2168d935c','3a90d1a0848bf2b69b36e6ef11cfe248d5ba2901ee093aa3be4459bc89af0943');
INSERT INTO "history" VALUES('8334a27a9cb843d3b7422abfe9c5a4fb',3,'{"cause":["26356ab2-0639-4808-bf7e-a33265b29f49",3],"dest":"concluded","kind":"moved","on":"2026-07-02","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"8334a27a-9cb8-43d3-b742-2abfe9c5a4fb","recorded_at":"2026-07-02T03:38:20.251844+00:00","seq":3,"source":"recorded","today":"2026-07-02","trigger":"conclude"}','af4cdbef86e26a642f2420438a502b5512c6a3d2070b7cc03888ac1d0ca2a06d','660d05e0a437f7ba497a5325c798ce457316b9ce5d24eb833e81a87227770263');
INSERT INTO "history" VALUES('7e26b1aea3ef4a84844219f0caa66aac',3,'{"cause":["26356ab2-0639-4808-bf7e-a33265b29f49",3],"dest":"concluded","kind":"moved","on":"2026-07-02","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"7e26b1ae-a3ef-4a84-8442-19f0caa66aac","recorded_at":"2026-07-02T03:38:20.251844+00:00","seq":3,"source":"recorded","today":"2026-07-02","trigger":"conclude"}','d29c6abede4d7755e94339c826139054f011183179adaaefcf3519b92fbd1b28','d16e6bf2fa44a3bf418b04541abce738b0d68661632a29314ac2c1731e166ea4');
INSERT INTO "history" VALUES('c38d7ae77d744d409f67ffe00ecf034b',2,'{"cause":["26356ab2-0639-4808-bf7e-a33265b29f49",3],"dest":"skipped","kind":"moved","on":"2026-07-02","passed":["says_why"],"principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"c38d7ae7-7d74-4d40-9f67-ffe00ecf034b","recorded_at":"2026-07-02T03:38:20.251844+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"skip"}','97f82417819a35a5d92c0f2e9d2a406429f56a9b2ba9af446e08bdcfd9f03ff7','1d926427587dac18733db42db3a981366d4cf338d4aab53d33a2e83adad702f0');
INSERT INTO "history" VALUES('0a527b8217e949f4ac2b5354d46c87cd',1,'{"cause":["26356ab2-0639-4808-bf7e-a33265b29f49",3],"changes":{"ends_on":{"basis":"stated","first":"2026-10-31","last":"2026-10-31","text":"2026-10-31"},"origin_id":"26356ab2-0639-4808-bf7e-a33265b29f49","parent_id":"ee2af34a-17d5-4a27-b7b7-bc7924bff69e","responsible":"4603d41b9667e5f5c3d538171dfac21f8a4c986b0a18a7b8f3e3e8bec7b297e9","title":"7ce792c5bfcd57a7475022414b75e94f8d13b8780600056e4a4a60caabf09416"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-07-02","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","record":"0a527b82-17e9-49f4-ac2b-5354d46c87cd","recorded_at":"2026-07-02T03:38:20.251844+00:00","reference":"BORAS-2026/SUB/ACT-2","seq":1,"today":"2026-07-02","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','60d5c841afb972e85a2756ab278f55f521b00bccd22cd57857a1764b1acee627');
INSERT INTO "history" VALUES('399a3f52748c48b994fbf41321faf14f',3,'{"corrects":{"2":null},"dest":"planned","kind":"corrected","on":"2026-07-02","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"aec932bd45c4c8700489a224c0bbc004360fcb6684799ea94c20d90b24f2752a","record":"399a3f52-748c-48b9-94fb-f41321faf14f","recorded_at":"2026-07-02T03:38:20.251844+00:00","seq":3,"source":"held","target":2,"today":"2026-07-02"}','90ab29c9ada43bd115504e5488dc15665be238a8aaf9004ef9f39056d0b9271d','222cebdca6302f8ea2c2e48409969bf8c84d0d4785a5b70c46bfdf1058dc9af8');
INSERT INTO "history" VALUES('a5945527e15540a48dc076207f9f3952',2,'{"cause":["399a3f52-748c-48b9-94fb-f41321faf14f",3],"corrects":{"1":{"dest":"cancelled"}},"dest":"cancelled","kind":"corrected","on":"2026-07-02","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"ce2d426cdb95559d0634542218cb756be2c100cc41ebc718916ad0d47e4bc7e8","record":"a5945527-e155-40a4-8dc0-76207f9f3952","recorded_at":"2026-07-02T03:38:20.251844+00:00","seq":2,"source":"planned","target":1,"today":"2026-07-02"}','92800c3620c0f035ea394cafa2e6b8e159b5fa29907b9ebf362ae6f22a8c1256','cf43100ae002ea8a7758d4b280ffe61dd5ceb4d15fd60c7b104235c1e8918c38');
INSERT INTO "history" VALUES('d41843c133324eca96ca63dd34fffcca',2,'{"cause":["399a3f52-748c-48b9-94fb-f41321faf14f",3],"corrects":{"1":{"dest":"cancelled"}},"dest":"cancelled","kind":"corrected","on":"2026-07-02","principal":"f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5","reason":"9b8537dee6b7eac55a359c3e5585138123be3397a5636abe5f48e6f2dcd03428","record":"d41843c1-3332-4eca-96ca-63dd34fffcca","recorded_at":"2026-07-02T03:38:20.251844+00:00","seq":2,"source":"planned","target":1,"today":"2026-07-02"}','7dd6b50abbb293b61c197e4bc5d6ef07e1bbc1486ca9b0b125cb1bf24553247c','695a1cde19140972a325e7cb446f1e943cd1e5f313088eb6069b965271023a41');
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
INSERT INTO "mandate" VALUES('7dd6e5e991e74aa78a552cc856c29b96','0fbe928a29084dfd85148827376b8332','ordförande','main_agreement','delegation 4.2','2026-01-10',NULL);
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
INSERT INTO "meeting" VALUES('399a3f52748c48b994fbf41321faf14f','','2026-05-01',NULL,'[]','[]','');
INSERT INTO "meeting" VALUES('d41843c133324eca96ca63dd34fffcca','','2026-06-06',NULL,'[]','[]','');
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
INSERT INTO "municipal_plan" VALUES('4738b0c7e17b41b2beb0abbdf4598862',NULL,NULL,'Åtgärdsplan','2c9039e6059f4882800f1fbf37310962','kommunstyrelsen','§ 31','','2026-03-02','2026-03-02','2026-03-02','stated',NULL);
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
INSERT INTO "party_act" VALUES('0f55a6ce1d094463891b33db0cb84670',3,1,'signed','0fbe928a29084dfd85148827376b8332','2026-01-12','2026-01-12','2026-01-12','ordförande','ordinary','','§ 14','','','');
INSERT INTO "party_act" VALUES('0f55a6ce1d094463891b33db0cb84670',4,1,'signed','e90da6e71ea14311b4617d7d98d944de','2026-01-19','2026-01-19','2026-01-19','ordförande','ordinary','','§ 14','','','');
INSERT INTO "party_act" VALUES('2c9039e6059f4882800f1fbf37310962',5,1,'accepted','0fbe928a29084dfd85148827376b8332','2026-03-02','2026-03-02','2026-03-02','kommunchef','ordinary','','','','','');
INSERT INTO "party_act" VALUES('2c9039e6059f4882800f1fbf37310962',6,1,'accepted','e90da6e71ea14311b4617d7d98d944de','2026-03-02','2026-03-02','2026-03-02','kommunchef','ordinary','','','','','utan siffrorna för centrum');
INSERT INTO "party_act" VALUES('ee2af34a17d54a27b7b7bc7924bff69e',3,1,'signed','0fbe928a29084dfd85148827376b8332','2026-03-09','2026-03-09','2026-03-09','ordförande','ordinary','','§ 14','','','');
INSERT INTO "party_act" VALUES('ee2af34a17d54a27b7b7bc7924bff69e',4,1,'signed','e90da6e71ea14311b4617d7d98d944de','2026-03-10','2026-03-10','2026-03-10','ordförande','ordinary','','§ 14','','','');
INSERT INTO "party_act" VALUES('26356ab206394808bf7ea33265b29f49',3,1,'concluded','0fbe928a29084dfd85148827376b8332','2026-07-02','2026-07-02','2026-07-02','','ordinary','','','','','');
INSERT INTO "party_act" VALUES('26356ab206394808bf7ea33265b29f49',3,2,'concluded','e90da6e71ea14311b4617d7d98d944de','2026-07-02','2026-07-02','2026-07-02','','ordinary','','','','','för tidigt att säga');
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
INSERT INTO "person" VALUES('05d4ce03e7554a8f8aaa29322f7889a3','anna','','','sv','','coordinator',NULL);
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
INSERT INTO "picture" VALUES('2c9039e6059f4882800f1fbf37310962','2026-01-19','P9M','Problembild','','both','joint_from_start','tre möten','statistik','','två platser','[{"kind": "crime_statistics", "title": "Br\u00e5", "period": "2025"}, {"kind": "safety_survey", "title": "Trygghetsm\u00e4tningen"}]','["young"]','[{"subject": "youth", "note": "v\u00e4ger tyngst"}]','[{"name": "ungdomar", "character": "long_term", "prioritised": "yes"}, {"name": "busk\u00f6rning", "character": "temporary", "prioritised": "no"}]','2026-03-02','2026-03-02');
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
INSERT INTO "record" VALUES('0f55a6ce1d094463891b33db0cb84670','BORAS-2026','main_agreement',2,'active',7,'0f55a6ce1d094463891b33db0cb84670',7,'fb049f07fdf84a8c314246a7f2ab437ca5524a9d74f8eca8c7a40ae0daa11586','{}',NULL,NULL);
INSERT INTO "record" VALUES('b408d4e756ca44e796fb5216c3431dca','TANUM-2026','main_agreement',2,'draft',2,'b408d4e756ca44e796fb5216c3431dca',2,'7c5d9f10c908501f0eff499354e27f8a0476d1932ed46ea2120b3d9d63146ea8','{"purposes": "2026-06-01"}',NULL,NULL);
INSERT INTO "record" VALUES('8e505166b8934c04bfe6aa9253c215f4','BORAS-2021','main_agreement',2,'unverified',1,'8e505166b8934c04bfe6aa9253c215f4',1,'e4e32b6c267a13d2a9cdf3db9bb4ad928d55103b2584f9b7ca0ee4aeabfde66b','{}',NULL,NULL);
INSERT INTO "record" VALUES('2c9039e6059f4882800f1fbf37310962','BORAS-2026/PICTURE','problem_picture',1,'prioritised',8,'0f55a6ce1d094463891b33db0cb84670',8,'268988474a607b5876d9171b7321e6a0194ecce885ce6a21f1e8a47b0e01f47c','{}','0f55a6ce1d094463891b33db0cb84670',NULL);
INSERT INTO "record" VALUES('ee2af34a17d54a27b7b7bc7924bff69e','BORAS-2026/SUB','sub_agreement',2,'active',6,'0f55a6ce1d094463891b33db0cb84670',6,'5941cd1ce3f9dbe9b69054c7c87df0d35faaa5a09099da8ea6cdb17b7f038a7c','{}','0f55a6ce1d094463891b33db0cb84670',NULL);
INSERT INTO "record" VALUES('4738b0c7e17b41b2beb0abbdf4598862','BORAS-PLAN','municipal_plan',1,'decided',2,'4738b0c7e17b41b2beb0abbdf4598862',2,'fcec0d173a629645a04c3f509a06e5f545a06c5501b012d86d8bd5dba0b6d7d9','{}',NULL,NULL);
INSERT INTO "record" VALUES('080841d4bc6c4743b323f4c8c67b87b3','BORAS-2026/SUB/COMM','communication_plan',1,'in_force',4,'0f55a6ce1d094463891b33db0cb84670',4,'64f2681a4da06bffe909b79010c6651e397bc2948bed9a33c0624a0a9f22fdeb','{}','ee2af34a17d54a27b7b7bc7924bff69e',NULL);
INSERT INTO "record" VALUES('a24f4ba362504ebbb65af7ab79061176','BORAS-2026/SUB/FOLLOWUP','follow_up_plan',1,'in_force',4,'0f55a6ce1d094463891b33db0cb84670',4,'581ea5137ce2cc9973d352c80240e13eaff7cb4b8a38478e5a7f09593f9a6a77','{}','ee2af34a17d54a27b7b7bc7924bff69e',NULL);
INSERT INTO "record" VALUES('7876e89ea2174ed4bc0f9df49bd9d87c','BORAS-2026/SUB/PLAN-1','action_plan',1,'in_force',4,'0f55a6ce1d094463891b33db0cb84670',4,'1ad46a79eb0e75bf4a9253327fc1bb1cb90384c41b7741e8dc2b0841f6fa591a','{}','ee2af34a17d54a27b7b7bc7924bff69e',NULL);
INSERT INTO "record" VALUES('ea42c57caad24c59b1d50d59cb256310','BORAS-2026/SUB/CONTACTS','contact_list',1,'in_force',3,'0f55a6ce1d094463891b33db0cb84670',3,'ccdac4ae8ef11cb29eb59e1da29f21446b060a8117f89e76ab27df05596e88e9','{}','ee2af34a17d54a27b7b7bc7924bff69e',NULL);
INSERT INTO "record" VALUES('26356ab206394808bf7ea33265b29f49','BORAS-2026/SUB/2026-H1','round',1,'concluded',3,'0f55a6ce1d094463891b33db0cb84670',3,'3a90d1a0848bf2b69b36e6ef11cfe248d5ba2901ee093aa3be4459bc89af0943','{}','ee2af34a17d54a27b7b7bc7924bff69e',NULL);
INSERT INTO "record" VALUES('132291bf24294c2885ef7b6121dce1d0','BORAS-2026/SUB/2026-H2','round',1,'scheduled',1,'0f55a6ce1d094463891b33db0cb84670',1,'8dce152a51764cc48139720955be8dccc2cc0cbf6d0545a17333d168020bc85d','{}','ee2af34a17d54a27b7b7bc7924bff69e',NULL);
INSERT INTO "record" VALUES('b25aaf46727f4237ba116ea863c46144','BORAS-2026/SUB/2027-H1','round',1,'scheduled',1,'0f55a6ce1d094463891b33db0cb84670',1,'60caf9327f69bdd90549e7766be438d45b69d6a10e23213a591f9ccec29f1057','{}','ee2af34a17d54a27b7b7bc7924bff69e',NULL);
INSERT INTO "record" VALUES('8c691d61eb524030babf92d4c57c590e','BORAS-2026/SUB/2027-H2','round',1,'scheduled',1,'0f55a6ce1d094463891b33db0cb84670',1,'9c7942471f334d54f1f3aed4b6db90dff463fcba99dea3a33214c95f10c2f1b6','{}','ee2af34a17d54a27b7b7bc7924bff69e',NULL);
INSERT INTO "record" VALUES('0506e89141fa40fd905d630aa22a4cd7','BORAS-2026/SUB/ACT','activity',1,'under_way',2,'0f55a6ce1d094463891b33db0cb84670',2,'734df5da2fa8d7f10050aaed48310f07b2da06ebd692bd30f339952bb0f4af54','{}','7876e89ea2174ed4bc0f9df49bd9d87c',NULL);
INSERT INTO "record" VALUES('2cbef3befb114446af145674c657b1b9','BORAS-2026/FORUM','forum',1,'standing',2,'0f55a6ce1d094463891b33db0cb84670',2,'b062d24f50e626a9fc75aed1596fe3ae5c51d157de20edf3906aee1dddaacfb9','{}','0f55a6ce1d094463891b33db0cb84670',NULL);
INSERT INTO "record" VALUES('399a3f52748c48b994fbf41321faf14f','BORAS-2026/FORUM/2026-05-01','meeting',1,'planned',3,'0f55a6ce1d094463891b33db0cb84670',3,'222cebdca6302f8ea2c2e48409969bf8c84d0d4785a5b70c46bfdf1058dc9af8','{}','2cbef3befb114446af145674c657b1b9',NULL);
INSERT INTO "record" VALUES('a5945527e15540a48dc076207f9f3952','BORAS-2026/ACT','activity',1,'cancelled',2,'0f55a6ce1d094463891b33db0cb84670',2,'cf43100ae002ea8a7758d4b280ffe61dd5ceb4d15fd60c7b104235c1e8918c38','{}','0f55a6ce1d094463891b33db0cb84670',NULL);
INSERT INTO "record" VALUES('d41843c133324eca96ca63dd34fffcca','BORAS-2026/FORUM/2026-06-06','meeting',1,'cancelled',2,'0f55a6ce1d094463891b33db0cb84670',2,'695a1cde19140972a325e7cb446f1e943cd1e5f313088eb6069b965271023a41','{}','2cbef3befb114446af145674c657b1b9',NULL);
INSERT INTO "record" VALUES('8334a27a9cb843d3b7422abfe9c5a4fb','BORAS-2026/SUB/2026-H1/1','follow_up',1,'concluded',3,'0f55a6ce1d094463891b33db0cb84670',3,'660d05e0a437f7ba497a5325c798ce457316b9ce5d24eb833e81a87227770263','{}','26356ab206394808bf7ea33265b29f49',NULL);
INSERT INTO "record" VALUES('7e26b1aea3ef4a84844219f0caa66aac','BORAS-2026/SUB/2026-H1/2','follow_up',1,'concluded',3,'0f55a6ce1d094463891b33db0cb84670',3,'d16e6bf2fa44a3bf418b04541abce738b0d68661632a29314ac2c1731e166ea4','{}','26356ab206394808bf7ea33265b29f49',NULL);
INSERT INTO "record" VALUES('c38d7ae77d744d409f67ffe00ecf034b','BORAS-2026/SUB/2026-H1/3','follow_up',1,'skipped',2,'0f55a6ce1d094463891b33db0cb84670',2,'1d926427587dac18733db42db3a981366d4cf338d4aab53d33a2e83adad702f0','{}','26356ab206394808bf7ea33265b29f49',NULL);
INSERT INTO "record" VALUES('0a527b8217e949f4ac2b5354d46c87cd','BORAS-2026/SUB/ACT-2','activity',1,'planned',1,'0f55a6ce1d094463891b33db0cb84670',1,'60d5c841afb972e85a2756ab278f55f521b00bccd22cd57857a1764b1acee627','{}','ee2af34a17d54a27b7b7bc7924bff69e',NULL);
CREATE TABLE "record_area" (
	record_id CHAR(32) NOT NULL, 
	area_code VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, area_code), 
	FOREIGN KEY(area_code) REFERENCES area (code), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "record_area" VALUES('b408d4e756ca44e796fb5216c3431dca','1435');
INSERT INTO "record_area" VALUES('8e505166b8934c04bfe6aa9253c215f4','1490');
INSERT INTO "record_area" VALUES('ee2af34a17d54a27b7b7bc7924bff69e','1490');
INSERT INTO "record_area" VALUES('0f55a6ce1d094463891b33db0cb84670','1490');
CREATE TABLE "record_party" (
	record_id CHAR(32) NOT NULL, 
	unit_id CHAR(32) NOT NULL, 
	PRIMARY KEY (record_id, unit_id), 
	FOREIGN KEY(record_id) REFERENCES record (id), 
	FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "record_party" VALUES('b408d4e756ca44e796fb5216c3431dca','a22f23632f2e48f6a13590e7d896858e');
INSERT INTO "record_party" VALUES('b408d4e756ca44e796fb5216c3431dca','e2a03acbfd3c4a23a57fe0bd3ca248c7');
INSERT INTO "record_party" VALUES('8e505166b8934c04bfe6aa9253c215f4','0fbe928a29084dfd85148827376b8332');
INSERT INTO "record_party" VALUES('8e505166b8934c04bfe6aa9253c215f4','e90da6e71ea14311b4617d7d98d944de');
INSERT INTO "record_party" VALUES('ee2af34a17d54a27b7b7bc7924bff69e','0fbe928a29084dfd85148827376b8332');
INSERT INTO "record_party" VALUES('ee2af34a17d54a27b7b7bc7924bff69e','e90da6e71ea14311b4617d7d98d944de');
INSERT INTO "record_party" VALUES('0f55a6ce1d094463891b33db0cb84670','0fbe928a29084dfd85148827376b8332');
INSERT INTO "record_party" VALUES('0f55a6ce1d094463891b33db0cb84670','e90da6e71ea14311b4617d7d98d944de');
INSERT INTO "record_party" VALUES('4738b0c7e17b41b2beb0abbdf4598862','0fbe928a29084dfd85148827376b8332');
CREATE TABLE register_fact (
	"key" VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "register_fact" VALUES('schema_version','2');
INSERT INTO "register_fact" VALUES('simulated','yes');
INSERT INTO "register_fact" VALUES('register','bf3f604d-6d3a-4832-9e3b-19031a90b445');
INSERT INTO "register_fact" VALUES('principal:handslag','f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5');
INSERT INTO "register_fact" VALUES('plan_fingerprint','f29d6eb9cac3c9c6b95ce371372c58850e8f60271481c0401cee9d8d078495c1');
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
INSERT INTO "round" VALUES('26356ab206394808bf7ea33265b29f49','','a24f4ba362504ebbb65af7ab79061176','2026-H1','2026-01-01','2026-06-30','2026-07-30','Styrgruppen','arbetet fortsätter',NULL,'[{"measure": "fler vuxna ute", "responsible": "fritidschef", "due_on": "2026-10-31"}]');
INSERT INTO "round" VALUES('132291bf24294c2885ef7b6121dce1d0','','a24f4ba362504ebbb65af7ab79061176','2026-H2','2026-07-01','2026-12-31','2027-01-31','','',NULL,'[]');
INSERT INTO "round" VALUES('b25aaf46727f4237ba116ea863c46144','','a24f4ba362504ebbb65af7ab79061176','2027-H1','2027-01-01','2027-06-30','2027-07-30','','',NULL,'[]');
INSERT INTO "round" VALUES('8c691d61eb524030babf92d4c57c590e','','a24f4ba362504ebbb65af7ab79061176','2027-H2','2027-07-01','2027-12-31','2028-01-31','','',NULL,'[]');
CREATE TABLE sealed_text (
	digest VARCHAR NOT NULL, 
	salt VARCHAR, 
	text VARCHAR, 
	PRIMARY KEY (digest)
);
INSERT INTO "sealed_text" VALUES('f8bb4ba9c43c0d5bf01a5e6c893955cf172f131ddfd89c32067257f7f099bdc5','35573141c27ba2483ffec3d27049bb7a','handslag');
INSERT INTO "sealed_text" VALUES('c4c00ac9b9a6ef2e506f66c52ab13655a162a0ae81ad4a5553a384e6f1159db3','7e3faa3476f7c146998a5698c98a6607','Samverkansavtal');
INSERT INTO "sealed_text" VALUES('6c3956043709779fe0f90d02db3e1df3bd83f621f5c36deae6bec3736f867e84','3f797eab754a5ab21c64dd3ae7b8671b','tryggare centrum');
INSERT INTO "sealed_text" VALUES('f3264bae45c71d8bf7c2088c1bde5e804981166fa652450b69a11dd17a967e52','86f0211a14940cf682f20f1ab61750b7','ungdomar');
INSERT INTO "sealed_text" VALUES('b6abd40727ef82d7db7b1378a6e6fd58e4686a2783744407db4476da98e5a268','67d5a95a0164aa9ec45818e94eabad86','brottsoffer');
INSERT INTO "sealed_text" VALUES('d6480836dc276e807c1f5611ea24ddec260bfe99e8cacf220f9ca0e524550dfe','0abc5dd8863d6a15e24076916b4c3888','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('52eb386df005b8966594492fc9a198189c064862f7473cc2d780b564e542c39b','37a161f0babfb4fb881ebaad289cf6d8','ordförande');
INSERT INTO "sealed_text" VALUES('9028415246e3c76f9675e4db543c8e3b29c26457b49cf4c4a0b37991a9ca9704','e32782f80181109d460556f9fe1502b8','§ 14');
INSERT INTO "sealed_text" VALUES('4b116b4939ff4c95f139b431b9a606b1675d7ac6b078646fecac0ffa9178d337','8d0f2d0f7302ff004f6a0fd75ea49e89','ordförande');
INSERT INTO "sealed_text" VALUES('e481646e7891eaeb793cd17da2b6b9f782d563d11ffe3be1405c683f74a1304d','e0bce732a86c4e0c99d2acc66ecc8946','§ 14');
INSERT INTO "sealed_text" VALUES('c3a507d3aadf432a07072a57c895b64e9fdd1598f6940beb0bdf8d977410da26','ba12ffa5df7d1eebe4ceda93bd8b3c62','ordförande');
INSERT INTO "sealed_text" VALUES('6f818e92039a4fab9484520632491aeee3cff5a31fa9343a7a0565af2a690654','7ff92ce9ce861955635605af1f5a554b','§ 14');
INSERT INTO "sealed_text" VALUES('a3a29da7561ac631697288d33239d8694b2248f749171679967f444dcfc112b9','4cdcfca8eb7257b33718f7b0050b202b','ordförande');
INSERT INTO "sealed_text" VALUES('c998c18e87c02e359aca09c2d946a491c30533a5eba4cc37cb138f8d0d414014','0f73ec187b7288cb95e134695026f6be','§ 14');
INSERT INTO "sealed_text" VALUES('32f2ec19a77c595f7a58a1f8a553dfa88ca0b4bf89ff2c67f01e573df7efdcce','48c6b3d9a835d987b174870cd89919b9','fel i avskriften');
INSERT INTO "sealed_text" VALUES('cfd719d5916c2ab034100433a684d2af917086ae8694d2ab7f0140d302983bf9','08022c15878cdac3159285ec86350396','Problembild');
INSERT INTO "sealed_text" VALUES('9bdd42a182c7b0d0cb50a9b690588e39d33f038bd3850d07e9c1a170ac75f3fb','5683aad76152c65e6c6fde6e8a4e5432','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('a2bde6e2b94042c97e1402d18542b625315c21ff353fe09e513a521e8515839d','1079f09488e1de2598c22793b3ab26a7','tre möten');
INSERT INTO "sealed_text" VALUES('47d27cf7d533dbe805c257513bbe3b917d2c2fcdd0613a95f8cedf7142f1afab','6df109d92f1e6fe345da87df559af1bb','statistik');
INSERT INTO "sealed_text" VALUES('0a74845a39d970b2f0218520231ca89c4bbdb494736f15b1a22afff98e5f373e','9258bfbce82a54bf907f024652b40cf9','två platser');
INSERT INTO "sealed_text" VALUES('4c1499b85e57adec2105feb257f5fd9eeefb9416071c33dcbc418da63901b840','b5fb3658521d56cf4b35b5b2de8fed05','2025');
INSERT INTO "sealed_text" VALUES('8b9dcd0d665aa94d416561d42a70de5d32f5aba85374368d58a722072054bb16','97e9cb30df1510b52573050e2c95fd91','Brå');
INSERT INTO "sealed_text" VALUES('adfaff42e415226bf97f0049a7440f79081ea9fb1f3a9b8c553f5d265c0fc2a7','a53c79575deb18ed57492def98e6b927','Trygghetsmätningen');
INSERT INTO "sealed_text" VALUES('53c95ff752b75a12c88519094c3bee8c3db9f12576e2144115fc0b624b4fdb6f','e5ebb192a82ed06404dae62509eb1e6b','ungdomar');
INSERT INTO "sealed_text" VALUES('ee78dd5a06fc9358689463b40fd389005ed31169f84ef75398618099fbcc8244','1ed4c71557ff39aa87c0841f8d460171','buskörning');
INSERT INTO "sealed_text" VALUES('0f8a24dda76cf9dec700f5726abf7bee20888175c164c5a8c917c5fb1ae0622a','50d812680bfadfdfbcb462862c0073c9','väger tyngst');
INSERT INTO "sealed_text" VALUES('c06fe9427dd86acf2016f6c25c6dd081dab07f4ce6130de192f4d3dea237b254','63f1463a449e50fb8935b7fd856be836','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('d10dbc5a1e60748522e6e5907a1110bf95fe97c9b1ccedc692a20af848bec35e','bc41531125482c3d2a6cbe5eb73c626f','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('445432565d9afb0790255f6673e37dfd401fc174e33f3d04da76fd84603e9802','a8a69002bc05f737f81d99d11096c279','kommunchef');
INSERT INTO "sealed_text" VALUES('15b17f0ebeba96f33d97cddb26404b821cbf83b9d179b2f927011b2b3ae64eeb','cc7c10c6a2e17cb8e4a8b961170c3764','kommunchef');
INSERT INTO "sealed_text" VALUES('8f53bd8a06a0a059ad176d24903c91eeb337f92b831b497e5de40c5832cc56f4','be54deef6dc921b1dc03f13cdd3bcbf5','kommunchef');
INSERT INTO "sealed_text" VALUES('c741e9817258f6cba1fd8077d240cf1c00ca9e784afb2cfd2d922a5d0ae699f2','663f6deb9679ae66920001439cf75062','kommunchef');
INSERT INTO "sealed_text" VALUES('1a7665bcbc83a50e3d13712b0cf27755e799f333f1d2b5f8a712965268db759b','be7c2125de2907206f1d7bbcb839a458','utan siffrorna för centrum');
INSERT INTO "sealed_text" VALUES('138af1596fe2af2f11fa5709929da4a9c1a7d0223b0cff2d2c8a3f0f86ce45c2','deeed7303737822748c9f35dcdf0f8b0','ungdomar');
INSERT INTO "sealed_text" VALUES('f3588715eef087d7d1bd39d4a60fd3f2972374c01df91f9fe80cde23cbad60bf','e4df1ab05cbfc3abc400fa14a7a4dc84','buskörning');
INSERT INTO "sealed_text" VALUES('8e2f8a85f9988728c67fae0c8250270e8e4b7b539901121d18535b1bfc2b49bb','57f9c46662a78ea14178702e5d09f023','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('55c57c022eea93312a2042787a886bf23fb2678bc2da21e056528733051b51ab','9efdb047b202bf18fc8203cd77f13057','Åtgärdsplan');
INSERT INTO "sealed_text" VALUES('19895eac12e91488064db2f497fa500b4237c4d6280c9a167b80c2fa1e4c3d02','da392c90f3cbf1f376ffea3374fd1fa8','kommunstyrelsen');
INSERT INTO "sealed_text" VALUES('53b0677ff7e4badbe63780cc675d955012aebecde3eefb4b3b075c6dffc98f40','800b29741758222ae27282ac82e1e51d','§ 31');
INSERT INTO "sealed_text" VALUES('58aa518ebf1e38147cf11f05586b1676d6075ecf93dd1fef786ba18c6ee046a6','e89f10d27f69de990acdf595a53b0360','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('876a450c5c52c70a4417ba63362dc72c73c311f4bc4b76c519c7a50db307817d','ed9d99b06320fa5d424e5debd71e342c','Underavtal');
INSERT INTO "sealed_text" VALUES('692706d08edb5c01762b76ec24299be8ac76df637d247b889569dd96945728cb','282f922540ebff6b002b3307f8ea02d8','trygghet');
INSERT INTO "sealed_text" VALUES('23764c8bab696808b3ceb384f82159ad96930b253acde006c08863ad02ac2587','906507ded85bbadbee1cd660f6baad79','ungdomar');
INSERT INTO "sealed_text" VALUES('69f0bb0b61895272058072eddc256c9473eb467580ce705f79612e32177d0dad','8ccec9952cf27189d398c8be25123a94','kommunchef');
INSERT INTO "sealed_text" VALUES('384ab7adc6b777c9b2cf2f467f1fe725135bba53acc52d55d78662b3d70ff741','1f9a214dfdf6d40206abe15ac8d17ab9','kallar');
INSERT INTO "sealed_text" VALUES('6d17cd298748a730577d5cf634c92bd7664a110aedeaf5cc32f630f715476e45','fcb13ef00424b43ecd4a6bda8b5d4440','för anteckningar');
INSERT INTO "sealed_text" VALUES('fcd76d5e7b164b25f10dcff13d1cda328cda5711e9961682edac5072204f20ec','3de8ae9560e3bfd8a3e51b125d9d9917','samordnare');
INSERT INTO "sealed_text" VALUES('d7901091d4b6455d6dc6e68c2ea4a91a210b56c122681324f7ecbb5d2fb1d020','f1d19158ee403c922d9f6519e542193b','kommunpolis');
INSERT INTO "sealed_text" VALUES('bb030e27063d4aebd1f06595d6dd101ae434014a3023177816cf568fbdfd5e8a','1e94747dcea9d8543a20eb74992ed309','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('7c50780dc35f646622b0e788be54bb930485e42cca8668df8d9d333d45535706','f4540b634957562a7a457473024c4ee0','ordförande');
INSERT INTO "sealed_text" VALUES('d40be2258150d378a661b5c95a3860ddde0afc5c0dcc31fcf2520ba1e94550a7','9edeb260d1c07dcdfab9ebb197f98d4f','§ 14');
INSERT INTO "sealed_text" VALUES('ec4feff1d92a947242c1995676d84b90df1b5f5f4bfc44b04cc70f364fb7d56f','5cd84e6bf38605076093e08b17cc0e50','ordförande');
INSERT INTO "sealed_text" VALUES('cb19b92197544c680381830b9fbba43d53456702c1e74ee0bc596886aae8c7ad','47aa113848be6a2ce0d4ff4444ac38cf','§ 14');
INSERT INTO "sealed_text" VALUES('5f7bd6f98e968f1578cfb3ee8d63b8e76bc19e2851031f8df23ccd466d14574d','c88938665b20766407c69eee1cb61301','ordförande');
INSERT INTO "sealed_text" VALUES('38cb8d82f07f0665136c6a1f5e5601c8fa4647227eedc587c8d00eacb7bae291','32b5264c9f5eafcfcec13b03e46de64a','§ 14');
INSERT INTO "sealed_text" VALUES('38dc355afb7ba020378eb0b6e468bf8430e0c909317e4392ac49c70c79344176','a7950def75633def8182c16ceba4dc01','ordförande');
INSERT INTO "sealed_text" VALUES('c07eb1e5a423a9058461893c4dcc6f82598799e68f0e858c318d570e20b4d713','f0d8ef3d7d6b3e0ba578162c55d60cd0','§ 14');
INSERT INTO "sealed_text" VALUES('ee8a1a2afb290aff63b4b46768134c7ab97e0dbfe821de984676f16c215c9d2b','390956cb47e2d81aa84c2883683a2145','ungdomar');
INSERT INTO "sealed_text" VALUES('c2b12387e94b44be3cf0e8c0c0215fd9bec5654d11d3b06c2502785bb44e3923','ade6090c477d87ef32f0865fbda3a35f','ungdomar');
INSERT INTO "sealed_text" VALUES('9d7fe1bb1da9d74dee86d7785fc942e0236983e33ce786216b440ef779fa50f5','8b84d745314230c39d6f670ece726d72','färre unga utsätts');
INSERT INTO "sealed_text" VALUES('cbff2f92fbe9b901e1f139bda5ad4175533a4fcd9baef3d562e706553c1df450','9d71f3bf1e4c34228a53454451303924','fältassistenter');
INSERT INTO "sealed_text" VALUES('62f6b367f9052b34331900e51212897dbb758eb888e34705c61ce394ab43533c','b572bec6c6762e8999567ce92a7828d8','socialchef');
INSERT INTO "sealed_text" VALUES('c1f7b157231943667e6c9cbe0dedc7ced3a48f689046fe5dde7be102955f92e8','4ee65c4954576268b7be2ec5c3a484c7','2025');
INSERT INTO "sealed_text" VALUES('d7e0d212aa426bb04d8b425a382c07e4b89f8e5924ea8e46e244189fb2293047','586e10fd0f538e2ecde28d0ec585787b','Skövde');
INSERT INTO "sealed_text" VALUES('e208ce38a5a31908c9dd9d925592a50849697f11f00966822dc81679b88bed12','95975f73c2da42cfc372fb14b03d8155','anmälda rån');
INSERT INTO "sealed_text" VALUES('42045b907ecc317327974514f68d19a26f0d8b32585a381e5da98b47b8db31d5','b6042802db03989dbfd6128649623abd','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('4a35ba22307e7c3522ff2b2f79996ec471f39dba288be193d1222c3e5448bfb1','58168b82033776b27cc8ccb9c0ca9035','vi gör det här');
INSERT INTO "sealed_text" VALUES('32987077f975312352518651df8d8318af1811ff1b07ab818fd917c22d5f5eb6','83f3b862c40299147e2ddefb310293b8','webb');
INSERT INTO "sealed_text" VALUES('e7bc16c9134784592c611ffbaab0da2751913bee397d777113cb3212b9ea88b5','28ebe9c7b7e36078096e5317724cf06d','boende');
INSERT INTO "sealed_text" VALUES('f87f07a4d275e01d0736d471d533fa0e529a7e4ef9af077e02e40fdb44401add','4a72b75b8cc6440892761d760090f645','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('202752d0eaacef4b685f727176ad06240665b28840e2a9af81bc2373be1841d6','0076c609f4006fda73d6bf9df281c450','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('b5ff4803b67d36f62492572f12ae6614fe949ec8c0684c662e68e12320bfd4e7','c878c11e4c251f589298ade6b6d02679','samordnare');
INSERT INTO "sealed_text" VALUES('c3e85ee1957a1985fc59b1f1840b55f313b7c618d94b8b983c7e7eaa1d2c4faf','808c3b6a0568c06db8f46c0dbf476259','växeln');
INSERT INTO "sealed_text" VALUES('1e705ec0bc5f4b2c175b0e724bdc4dca8bba4411addcfa0395744fe140f8c613','bed9f66417ad887129d8a03371c76972','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('e192e3200f455135c19e59840ae694e346500efe0567ee51a4e89e888c66a001','b7404e0e4a7aa4ca2406da6fe73a4d61','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('2b0e5c73506a2b90ee3ae0fba75eff562266df3f23248b9163925a7471d019c3','27859c67ea6f9efc777db2c002fb1ecb','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('2a49b6fc7fe20740643f78169c9d44eb1b6df278604446115dd9134b915fb689','a6d57110f69d2938cd2902ba64012c6e','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('a383da73802b14372d54dfe2e8a04cc767a1ef560016870fe9e8cbf6d8e7fe28','9a924bce1ff9dacd9f31a1edf2fd8c31','Föräldravandring');
INSERT INTO "sealed_text" VALUES('584eeee41f0260e46fc8e07ed1ee6ae6cf7b6cdd346c94a20e8ae14f94077132','0c87bbdaf7bdba98f51a7813222b761b','minst 8');
INSERT INTO "sealed_text" VALUES('a602cd5b8fda620e1a4496562e71d88ee25b0935e1f2ac78ac1e064b76ed46ca','628054df14cfcc2f560edcc789c1486f','regn');
INSERT INTO "sealed_text" VALUES('ad657c1b520e68ea3f1def6889e547cd90e73dd558459cc57e4dac9e60d15ae5','d7f29663798bbe296e952460b9d6a887','2026-03');
INSERT INTO "sealed_text" VALUES('713ae5dc7fe6864e720fe609d40ee4745d974914d2b1cd18e6a68ad00b3111c7','7cecafc21b5ab5d4031ff08b87cd0b77','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('07562a19b750e5653fa24d49ba11bca7d173b8ab24e59e29bb4915e30c06229c','36f4fc36aa88873d804c31fc8355250c','Styrgrupp');
INSERT INTO "sealed_text" VALUES('e0f391519f2fc7f92dcbef6de92e8f732477fde3dbddc6228cb74eebb566b154','72919a152f01b23395ef11bf789c0f87','kommunchef');
INSERT INTO "sealed_text" VALUES('236753fdb957c1c902ab553aa806186d0dbb6e0acf5a887734f54c04e560a310','c5d884f096c48ae7420f0f28ff0c9978','kommunchef');
INSERT INTO "sealed_text" VALUES('ec137816201f69a71a5ec54e7d9a495ed6e1672230f931cbc091a1686802ca44','9fdfe2f490ce047a19d0686e9079d4da','områdeschef');
INSERT INTO "sealed_text" VALUES('1b1b09cbd596e67d1e0981ffdd179dfaab4ee39ceded8f4973035fa1a5986023','c93db388286e731ffd99add4f85ce773','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('9728e6841b9d6a5c996587bc02484ffac7327d2e6b92c06dadbbb7a32db867ec','d8ecc5a38db0637dd5b9d0e1b1cd6b97','kommunchef');
INSERT INTO "sealed_text" VALUES('fd2e93cb48da094a3adf6ff11e99579d9dab84930a9f679dd755c1b4a819cf84','cd4b0672c3c93823c44b559e7c2ac163','områdeschef');
INSERT INTO "sealed_text" VALUES('f0ce107c52a8ffbb33a6884a44e95017b1635fee5a06b87b8e9b00336f2d6096','f35c2d161b297ba8cb1cbe07bcc0b32c','Trygghetsvandring');
INSERT INTO "sealed_text" VALUES('8229894eafec962119f4087489b8224ba35f940bbfbb4592e249f97726229daa','c58a2536b1a223e3032919db42cebd1b','fritidschef');
INSERT INTO "sealed_text" VALUES('19462e724ee7ad627069c28a05f41528e3806cf8992c31ec997dfb5abdde989e','f02bf38af0c9aa66510d7c1ed38528a9','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('6f87d100d91e51af90096b6835f8e8701224ad580f13cec52233ce258fb678d7','81f01a1d6cc552cf12e05a134b30b981','Trygghetsvandring');
INSERT INTO "sealed_text" VALUES('8ab36cc0b18f21d27be277451159776f9cbcd763440bb6c9a7ce9f2ed00158a4','e407e642e4dc6953d9ba05132081a324','fritidschef');
INSERT INTO "sealed_text" VALUES('29f649f8e27a5919f39a3808be67fb6007a92991f25082b9683690d4bdd281d0','dee0e54f68e70b48b8229dcdef37abde','anmälda rån');
INSERT INTO "sealed_text" VALUES('eb21c695cf601c1dae38d7a326d587e26f1fae84ea2dea45c485e95f349b9608','b2caf902e16cdda7a42867340d5cfac9','anmälda rån');
INSERT INTO "sealed_text" VALUES('adcbd116a4083a166e63117434102198d7950b96ebe5ca749f2d0cc12bfcd3a7','ae1311dcfe48a8a9639b911f8ba8bf9e','Skövde');
INSERT INTO "sealed_text" VALUES('60a6c74da50fa8967b96e6e8b9928d5cd38a39eba07232739113d60b89621e1a','47c877fa2d48475be90bc7db8f7406ab','som planerat');
INSERT INTO "sealed_text" VALUES('5145b4ffe1065d5e4207e9399b1bd525e83748968bab8a418b59b8c4b52aaeec','5e836b76a3f9024780054974709ce7ee','ont om folk');
INSERT INTO "sealed_text" VALUES('bd629fe554910993c60adf391b519350f6760ffa939b89999953812431993247','2e753148792abbbc4f4fbd320d19d8e0','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('89d61f8f01cacdf4495b9824415b295ab594189437527918161b47c512f58aa0','e22284ba336a68bfa52a655d47321326','färre rån');
INSERT INTO "sealed_text" VALUES('72b96ad99e95b366ecee387cd84f3b0ff6f66229cf383337cfcd1c5589861f0a','707e26d1ec903bff116b361e31d4a89a','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('a39d9ac7886a1de03bab62bce3550223340f3a4064ee1402eed6d3a234fbc8f5','24cd548d8a853c11df1112e7d53ab5a4','Styrgruppen');
INSERT INTO "sealed_text" VALUES('f04949c5e097ec94461c31cba865b00f57f6379cb9c02ca0c89f844fd7940071','a810641a8f6d21a16a993406242c45ba','arbetet fortsätter');
INSERT INTO "sealed_text" VALUES('02f6510893c07682c73e47a77a082975ef2b1364e6fe363fae9278d0ec3ca262','f02e6f867a509bebbf722b13ec372c81','fler vuxna ute');
INSERT INTO "sealed_text" VALUES('ff9ee7fbc672f42d60ed7e245f02fa9409e063ddf2d38524258a7afbd6eb5e46','c9256f8e76e983ef60f237ac8c2e10bd','fritidschef');
INSERT INTO "sealed_text" VALUES('05c37627c916c2bd02e5abf765985f6c3b63806f83cd90e78abb85d551cbfa04','99b14a970367d43fa85eeecbc3b9c30c','för tidigt att säga');
INSERT INTO "sealed_text" VALUES('65f06e5881bb2b72fbdd6b184da1faab26b088bad06f241b47726009bcdd365e','54ba4a66d9bcb4d904e03e899018bf88','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('7ce792c5bfcd57a7475022414b75e94f8d13b8780600056e4a4a60caabf09416','fa54d5559390fe1eb7c97ca3537367e5','fler vuxna ute');
INSERT INTO "sealed_text" VALUES('4603d41b9667e5f5c3d538171dfac21f8a4c986b0a18a7b8f3e3e8bec7b297e9','1969f4ac7e0f6169955157c1bb07cb39','fritidschef');
INSERT INTO "sealed_text" VALUES('aec932bd45c4c8700489a224c0bbc004360fcb6684799ea94c20d90b24f2752a','c1cae69dc945cbc28ca6443f04e8d9a2','fel i avskriften');
INSERT INTO "sealed_text" VALUES('ce2d426cdb95559d0634542218cb756be2c100cc41ebc718916ad0d47e4bc7e8','b696828e83d3bb1d70ad2dff3691e935','fel i avskriften');
INSERT INTO "sealed_text" VALUES('9b8537dee6b7eac55a359c3e5585138123be3397a5636abe5f48e6f2dcd03428','d36c8db813f0f9065dace9d88cafff7c','fel i avskriften');
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
INSERT INTO "stored_definition" VALUES('communication_plan',1,'0c64059ba07d7b24c6307961d334d82f8079b6b8c62ed01dba237f77bdb9c06b','machine = "communication_plan"
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
guards = ["hangs_on_an_agreement", "is_the_only_one", "states_goal_and_purpose", "names_who_is_responsible", "says_what_is_told", "reaches_inwards_and_outwards", "ends_with_its_agreement", "the_agreed_function_decides"]
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
INSERT INTO "stored_definition" VALUES('main_agreement',2,'6abaacbbbae532f2845e62698e54f8e49aca7a01a45e1aea6205ba8039e25ab9','machine = "main_agreement"
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
effects = ["replaces_predecessor", "owes_what_was_not_carried_over"]
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
INSERT INTO "stored_definition" VALUES('municipal_plan',1,'c17012d3a20e78392b904a6b86dfbf663721f984ab8d0d20e0d5378bdeaa4ce6','machine = "municipal_plan"
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
source = ["decided"]
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
INSERT INTO "stored_definition" VALUES('problem_picture',1,'fd9ec47e79214041b42ae3ef411d96687baad2a78ec33e964d98437480627df2','machine = "problem_picture"
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
voids = []
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
INSERT INTO "stored_definition" VALUES('sub_agreement',2,'cde4bb20137ec2c6f6a6698aec67f7c672aad8e580a3d0a60c5ec2f5f8e22d80','machine = "sub_agreement"
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
effects = ["replaces_predecessor", "owes_what_was_not_carried_over"]
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
INSERT INTO "unit" VALUES('0fbe928a29084dfd85148827376b8332','Borås','borås','municipality','','','','1490');
INSERT INTO "unit" VALUES('e90da6e71ea14311b4617d7d98d944de','LPO Borås','lpo borås','police','Polismyndigheten','202100-0076','',NULL);
INSERT INTO "unit" VALUES('a22f23632f2e48f6a13590e7d896858e','Tanum','tanum','municipality','','','','1435');
INSERT INTO "unit" VALUES('e2a03acbfd3c4a23a57fe0bd3ca248c7','LPO Västra Fyrbodal','lpo västra fyrbodal','police','Polismyndigheten','202100-0076','',NULL);
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
