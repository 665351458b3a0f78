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
INSERT INTO "action_plan" VALUES('080c802eeeb543e7adb4f4380a0ccbcb','2026-03-10','P90D','2026-04','2026-04-01','2026-04-30','assumed','2027-12-31','2027-12-31','2027-12-31','stated','2026-04-01','ungdomar','ungdomar','färre unga utsätts','','','','','[{"party": "8507cb57-8188-4d20-94a1-6b333cd2a088", "commitment": "f\u00e4ltassistenter", "responsible": "socialchef"}]','[{"name": "anm\u00e4lda r\u00e5n", "direction": "lower", "baseline": "34", "baseline_period": "2025", "control_area": "Sk\u00f6vde"}]');
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
INSERT INTO "activity" VALUES('7a88cfa38fcc4f89adb3822ce7912900','',NULL,NULL,NULL,'',NULL,NULL,NULL,'Föräldravandring',NULL,'','both','','minst 8','[{"number": "3", "period": "2026-03", "on": "2026-03-31", "note": "regn"}]');
INSERT INTO "activity" VALUES('dd258ea839ca42f68d66c1aaf623a300','',NULL,NULL,NULL,'2026-09-30','2026-09-30','2026-09-30','stated','Trygghetsvandring','d9d4f5d4ec004ff1a0f06489f4138c2a','',NULL,'fritidschef','','[]');
INSERT INTO "activity" VALUES('abd2fcddbd104121aa0063b72cfacc68','',NULL,NULL,NULL,'2026-10-31','2026-10-31','2026-10-31','stated','fler vuxna ute','0654f720dfa2444dbf635ee850341e49','',NULL,'fritidschef','','[]');
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
INSERT INTO "agreement" VALUES('5e9d963d72cd4ff3a3bf9b115c4f0f11','Samverkansavtal','','["tryggare centrum"]','["ungdomar", "brottsoffer"]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-02-01','2026-02-01','2026-02-01','stated','2029-12-31','2029-12-31','2029-12-31','stated',NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','',NULL,NULL,'[]','[]','','','');
INSERT INTO "agreement" VALUES('1781d87a1fb64fdebae1fd7f668154e2','','','[]','[]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','',NULL,NULL,'[]','[]','','','');
INSERT INTO "agreement" VALUES('60f742945cd94877a839bd85396902f4','','','[]','[]','',NULL,NULL,NULL,'2020-12','2020-12-01','2020-12-31','assumed','',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','',NULL,NULL,'[]','[]','','','');
INSERT INTO "agreement" VALUES('2ba13eabdd40475cb9f4aa86a23ce7a9','Underavtal','','["trygghet"]','["ungdomar"]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-03-10','2026-03-10','2026-03-10','stated','2028-03-09','2028-03-09','2028-03-09','stated',NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','','2026-01-19','P9M','[{"party": "8507cb57-8188-4d20-94a1-6b333cd2a088", "function": "samordnare", "percent": "50"}, {"party": "f50737de-2410-40e8-8363-1fdc7f728cad", "function": "kommunpolis", "percent": "25"}]','["kallar", "f\u00f6r anteckningar"]','','kommunchef','');
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
INSERT INTO "communication_plan" VALUES('787f8deacfdc42b58d1c77c144d5d12d','2026-03-10','P30D','',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-04-01','','','','','','["vi g\u00f6r det h\u00e4r"]','[{"reach": "external", "group": "boende", "channel": "webb"}]');
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
INSERT INTO "contact_list" VALUES('6443ed4f8a954ad4a8f2b19c97435cfa',NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-04-01','','[{"party": "8507cb57-8188-4d20-94a1-6b333cd2a088", "function": "samordnare", "reached_at": "v\u00e4xeln"}]');
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
INSERT INTO "deadline" VALUES('5e9d963d72cd4ff3a3bf9b115c4f0f11','term_begins_unsigned','2026-02-01','2026-01-30',3,0,'settled',5,NULL);
INSERT INTO "deadline" VALUES('5e9d963d72cd4ff3a3bf9b115c4f0f11','begin','2026-02-01','2026-02-01',0,1,'settled',6,NULL);
INSERT INTO "deadline" VALUES('e903099ed1424f87ae7669a8c908fa6f','picture_owed','2026-10-19','2026-10-19',3,0,'settled',8,NULL);
INSERT INTO "deadline" VALUES('2ba13eabdd40475cb9f4aa86a23ce7a9','sub_agreement_owed','2026-10-19','2026-10-19',3,0,'settled',5,NULL);
INSERT INTO "deadline" VALUES('5e9d963d72cd4ff3a3bf9b115c4f0f11','expire','2030-02-01','2030-02-01',2,1,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('5e9d963d72cd4ff3a3bf9b115c4f0f11','main_agreement_ends','2030-01-31','2030-01-31',3,0,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('5e9d963d72cd4ff3a3bf9b115c4f0f11','expire','2030-01-01','2030-01-01',2,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('5e9d963d72cd4ff3a3bf9b115c4f0f11','main_agreement_ends','2029-12-31','2029-12-28',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('1781d87a1fb64fdebae1fd7f668154e2','to_be_decided:purposes','2026-06-01','2026-06-01',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('e903099ed1424f87ae7669a8c908fa6f','picture_to_be_updated','2028-03-02','2028-03-02',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('5fc0584edf9c42a580b8495c4bf51797','plan_to_be_followed_up','2028-03-02','2028-03-02',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('2ba13eabdd40475cb9f4aa86a23ce7a9','term_begins_unsigned','2026-03-10','2026-03-10',3,0,'settled',5,NULL);
INSERT INTO "deadline" VALUES('2ba13eabdd40475cb9f4aa86a23ce7a9','begin','2026-03-10','2026-03-10',0,1,'settled',6,NULL);
INSERT INTO "deadline" VALUES('787f8deacfdc42b58d1c77c144d5d12d','communication_plan_owed','2026-04-09','2026-04-09',3,0,'settled',3,NULL);
INSERT INTO "deadline" VALUES('ccf74ebfe46849f88d95bad0e9a4fd35','follow_up_plan_owed','2026-05-09','2026-05-08',3,0,'settled',3,NULL);
INSERT INTO "deadline" VALUES('080c802eeeb543e7adb4f4380a0ccbcb','action_plan_owed','2026-06-08','2026-06-08',3,0,'settled',3,NULL);
INSERT INTO "deadline" VALUES('2ba13eabdd40475cb9f4aa86a23ce7a9','expire','2028-03-10','2028-03-10',1,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('2ba13eabdd40475cb9f4aa86a23ce7a9','sub_agreement_ends','2028-03-09','2028-03-09',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('080c802eeeb543e7adb4f4380a0ccbcb','begin','2026-04-01','2026-04-01',0,1,'settled',4,NULL);
INSERT INTO "deadline" VALUES('080c802eeeb543e7adb4f4380a0ccbcb','end','2028-01-01','2028-01-01',1,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('080c802eeeb543e7adb4f4380a0ccbcb','annex_ends','2027-12-31','2027-12-30',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('787f8deacfdc42b58d1c77c144d5d12d','begin','2026-04-01','2026-04-01',0,1,'settled',4,NULL);
INSERT INTO "deadline" VALUES('ccf74ebfe46849f88d95bad0e9a4fd35','begin','2026-04-01','2026-04-01',0,1,'settled',4,NULL);
INSERT INTO "deadline" VALUES('ccf74ebfe46849f88d95bad0e9a4fd35','end','2028-03-10','2028-03-10',1,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('ccf74ebfe46849f88d95bad0e9a4fd35','annex_ends','2028-03-09','2028-03-09',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('0654f720dfa2444dbf635ee850341e49','lay_out','2026-07-01','2026-07-01',0,1,'settled',2,NULL);
INSERT INTO "deadline" VALUES('231f3a3a3c4c4337a42d8830a16f8638','lay_out','2027-01-01','2027-01-01',0,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('9a7eacd1d1064b218457a4312d1b8ae2','lay_out','2027-07-01','2027-07-01',0,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('ce9ffc4ef5654ca2b0647487cdd5f727','lay_out','2028-01-01','2028-01-01',0,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('6443ed4f8a954ad4a8f2b19c97435cfa','begin','2026-04-01','2026-04-01',0,1,'settled',3,NULL);
INSERT INTO "deadline" VALUES('d9d4f5d4ec004ff1a0f06489f4138c2a','meeting_to_be_held','2026-05-01','2026-04-30',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('dd258ea839ca42f68d66c1aaf623a300','activity_time_is_up','2026-09-30','2026-09-30',3,0,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('b95f0f1780cf4f8e87028be015073e3a','meeting_to_be_held','2026-06-01','2026-06-01',3,0,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('0654f720dfa2444dbf635ee850341e49','round_to_be_concluded','2026-07-30','2026-07-30',3,0,'settled',3,NULL);
INSERT INTO "deadline" VALUES('abd2fcddbd104121aa0063b72cfacc68','activity_time_is_up','2026-10-31','2026-10-30',3,0,'open',NULL,NULL);
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
INSERT INTO "follow_up" VALUES('5094bf93a15945148116b742ff90ebb7','','process','agreement','2ba13eabdd40475cb9f4aa86a23ce7a9','','','som planerat','[{"party": "8507cb57-8188-4d20-94a1-6b333cd2a088", "kept": "partly", "remark": "ont om folk"}]','',NULL,'',NULL,NULL,NULL,NULL,NULL,'',NULL,NULL);
INSERT INTO "follow_up" VALUES('515f64d9099943d9af541b911054cf62','','process','organisation',NULL,'','','färre rån','[]','',NULL,'',NULL,NULL,'21','fell','unknown','','30','29.5');
INSERT INTO "follow_up" VALUES('c6ba6ae5d4214790bbe279bcff7f1807','anmälda rån','effect','action_plans','080c802eeeb543e7adb4f4380a0ccbcb','','','','[]','',NULL,'anmälda rån','lower','34',NULL,NULL,NULL,'Skövde',NULL,NULL);
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
INSERT INTO "follow_up_plan" VALUES('ccf74ebfe46849f88d95bad0e9a4fd35','2026-03-10','P60D','2026-04-01','2026-04-01','2026-04-01','stated','2028-03-09','2028-03-09','2028-03-09','stated','2026-04-01','','[{"subject": "organisation", "aspect": "process", "cadence": "half_yearly"}, {"subject": "action_plans", "aspect": "effect", "cadence": "half_yearly"}]');
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
INSERT INTO "forum" VALUES('4531fa874c4d469491bde61c0be702d5','Styrgrupp','steering','["strategic"]','','','kommunchef',1,'[{"party": "8507cb57-8188-4d20-94a1-6b333cd2a088", "function": "kommunchef"}, {"party": "f50737de-2410-40e8-8363-1fdc7f728cad", "function": "omr\u00e5deschef"}]','monthly','');
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
INSERT INTO "function_holding" VALUES('753eefaed9d843dc808c1421df7f7639','8507cb5781884d2094a16b333cd2a088','coordinator','61f30d0ec57e4ebb9e66d7814f315e1d','ordinary','2026-01-10',NULL);
CREATE TABLE history (
	record_id CHAR(32) NOT NULL, 
	seq INTEGER NOT NULL, 
	body VARCHAR NOT NULL, 
	prev VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, seq), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "history" VALUES('5e9d963d72cd4ff3a3bf9b115c4f0f11',1,'{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["8507cb57-8188-4d20-94a1-6b333cd2a088","f50737de-2410-40e8-8363-1fdc7f728cad"],"priorities":["891658c05a89242bce516d72b3527727d4ca3880c650bc189787da502ef3406f","24e3a92b8d00c042c77fa6fbe33ee3099b4bcfe65a5e8f4119a5beda942d5983"],"purposes":["a098597c4db0cb8bd7d5bbc396ea42c6f0c1bac044bc72d655f10bd80a13fdf5"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"1e1407cd7e56a7af050ca07e4b679e87e204757c633ba7f653200b2d88c8c96d"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":2,"on":"2026-01-10","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"5e9d963d-72cd-4ff3-a3bf-9b115c4f0f11","recorded_at":"2026-01-10T05:01:15.167630+00:00","reference":"BORAS-2026","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','7ef884b132e6cf95f023e1e16d2223a3543d5be445029e6750f41e31d88de296');
INSERT INTO "history" VALUES('1781d87a1fb64fdebae1fd7f668154e2',1,'{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["087e575f-5fae-4bbf-8889-69d226fc94bf","248a5a80-6615-46ad-aa46-e826dd88de78"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":2,"on":"2026-01-10","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"1781d87a-1fb6-4fde-bae1-fd7f668154e2","recorded_at":"2026-01-10T05:01:15.167630+00:00","reference":"TANUM-2026","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','2ef2324fd09151ccb6e59fc451cf117c4c3c5fded83e4a49b9068c1d3afa3431');
INSERT INTO "history" VALUES('60f742945cd94877a839bd85396902f4',1,'{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["8507cb57-8188-4d20-94a1-6b333cd2a088","f50737de-2410-40e8-8363-1fdc7f728cad"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":2,"on":"2020-12-31","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"60f74294-5cd9-4877-a839-bd85396902f4","recorded_at":"2026-01-10T05:01:15.167630+00:00","reference":"BORAS-2021","seq":1,"today":"2026-01-10"}','0000000000000000000000000000000000000000000000000000000000000000','40f53dfb4f77f7a91b92a75784d01f7e6f0cc825733b9064774415b093e0116b');
INSERT INTO "history" VALUES('5e9d963d72cd4ff3a3bf9b115c4f0f11',2,'{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"cc0afa5212f1fe72a743b173c829e6796624f2fae3d5959a770cea8bc20b2898","record":"5e9d963d-72cd-4ff3-a3bf-9b115c4f0f11","recorded_at":"2026-01-10T05:01:15.167630+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}','7ef884b132e6cf95f023e1e16d2223a3543d5be445029e6750f41e31d88de296','fdad0e35adaf81bca0be30e38611d79ad4a45576839e320aab393f67bc6fee5a');
INSERT INTO "history" VALUES('5e9d963d72cd4ff3a3bf9b115c4f0f11',3,'{"acts":[{"capacity":"ordinary","function":"61040787a203e8c4ff69af825c0fa287ad345fb7532364c559084a37561c0581","item":"debfed562c7908c5201ae123d419eaaa26bb4febaa19d59cd2c9ebb5cc24e918","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"8507cb57-8188-4d20-94a1-6b333cd2a088"}],"decider":{"evidence":"4b760c427904737a8e09e98e84ff046295450d9defb6b97dd1f5b90f53a7bc37","function":"27c3f87e09f9f0583c738a342dfdf053e0a7ffce876403283e064e27a5c4c7ab","unit":"8507cb57-8188-4d20-94a1-6b333cd2a088"},"kind":"changed","on":"2026-01-12","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"5e9d963d-72cd-4ff3-a3bf-9b115c4f0f11","recorded_at":"2026-01-20T05:01:15.711991+00:00","seq":3,"today":"2026-01-20"}','fdad0e35adaf81bca0be30e38611d79ad4a45576839e320aab393f67bc6fee5a','47bd6fa78967df9f977588c982ed70e856e79ddbbb1cf96bbd515a107d8ac844');
INSERT INTO "history" VALUES('5e9d963d72cd4ff3a3bf9b115c4f0f11',4,'{"acts":[{"capacity":"ordinary","function":"849707a313cdca74f218bcd0082aa04117495b1df4c0b61d588d6ed0017e2ee9","item":"5e67a1774acf4b4ff6b5d193fad344d421f211facb5e21cea5b48897e65b4a04","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"f50737de-2410-40e8-8363-1fdc7f728cad"}],"decider":{"evidence":"6c26ba25ae27730593b3f593b27635648e3ee76125a6f96a8ed86f174040cb80","function":"9eaece3c9addd49ec6a0bd7db715cce34e4716163e636cf4a1bb04fc96e53f44","unit":"f50737de-2410-40e8-8363-1fdc7f728cad"},"kind":"changed","on":"2026-01-19","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"5e9d963d-72cd-4ff3-a3bf-9b115c4f0f11","recorded_at":"2026-01-20T05:01:15.711991+00:00","seq":4,"today":"2026-01-20"}','47bd6fa78967df9f977588c982ed70e856e79ddbbb1cf96bbd515a107d8ac844','ce1937c78e2cd4fc030069c28940fe54e4be906fd216c90f2f7206d208ecd3f8');
INSERT INTO "history" VALUES('5e9d963d72cd4ff3a3bf9b115c4f0f11',5,'{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"5e9d963d-72cd-4ff3-a3bf-9b115c4f0f11","recorded_at":"2026-01-20T05:01:15.711991+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}','ce1937c78e2cd4fc030069c28940fe54e4be906fd216c90f2f7206d208ecd3f8','afe5e179e3dc99c980491b29646e332aa96acb0b2067948c85a905f14206c9f6');
INSERT INTO "history" VALUES('e903099ed1424f87ae7669a8c908fa6f',1,'{"cause":["5e9d963d-72cd-4ff3-a3bf-9b115c4f0f11",5],"changes":{"owed_since":"2026-01-19","owed_within":"P9M","parent_id":"5e9d963d-72cd-4ff3-a3bf-9b115c4f0f11"},"dest":"planned","kind":"moved","machine":"problem_picture","machine_version":1,"on":"2026-01-19","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"e903099e-d142-4f87-ae76-69a8c908fa6f","recorded_at":"2026-01-20T05:01:15.711991+00:00","reference":"BORAS-2026/PICTURE","seq":1,"today":"2026-01-20","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','5e3ebf91f581da2182844a063afddd8a5781c15087fe308a586d6ff998e186b4');
INSERT INTO "history" VALUES('2ba13eabdd40475cb9f4aa86a23ce7a9',1,'{"cause":["5e9d963d-72cd-4ff3-a3bf-9b115c4f0f11",5],"changes":{"areas":["1490"],"ends_with_parent":false,"owed_since":"2026-01-19","owed_within":"P9M","parent_id":"5e9d963d-72cd-4ff3-a3bf-9b115c4f0f11","parties":["8507cb57-8188-4d20-94a1-6b333cd2a088","f50737de-2410-40e8-8363-1fdc7f728cad"]},"dest":"draft","kind":"moved","machine":"sub_agreement","machine_version":2,"on":"2026-01-19","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"2ba13eab-dd40-475c-b9f4-aa86a23ce7a9","recorded_at":"2026-01-20T05:01:15.711991+00:00","reference":"BORAS-2026/SUB","seq":1,"today":"2026-01-20","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','d0c87c80e948141607bb5714baa50b827310ada94aec74676f989d7c7cfaf12d');
INSERT INTO "history" VALUES('5e9d963d72cd4ff3a3bf9b115c4f0f11',6,'{"dest":"active","kind":"moved","on":"2026-02-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"5e9d963d-72cd-4ff3-a3bf-9b115c4f0f11","recorded_at":"2026-03-01T05:01:15.841333+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}','afe5e179e3dc99c980491b29646e332aa96acb0b2067948c85a905f14206c9f6','0924be6a06999abd4397d1595a68ddfe6d31f876c1c2313c7b753ccab973457b');
INSERT INTO "history" VALUES('5e9d963d72cd4ff3a3bf9b115c4f0f11',7,'{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["8507cb57-8188-4d20-94a1-6b333cd2a088","f50737de-2410-40e8-8363-1fdc7f728cad"],"priorities":["891658c05a89242bce516d72b3527727d4ca3880c650bc189787da502ef3406f","24e3a92b8d00c042c77fa6fbe33ee3099b4bcfe65a5e8f4119a5beda942d5983"],"purposes":["a098597c4db0cb8bd7d5bbc396ea42c6f0c1bac044bc72d655f10bd80a13fdf5"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"1e1407cd7e56a7af050ca07e4b679e87e204757c633ba7f653200b2d88c8c96d"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"e85efb4b973eaef7daff31dade703af89fed68f118476d5f395fd75c49861fd7","record":"5e9d963d-72cd-4ff3-a3bf-9b115c4f0f11","recorded_at":"2026-03-01T05:01:15.841333+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}','0924be6a06999abd4397d1595a68ddfe6d31f876c1c2313c7b753ccab973457b','38a293a940ad733aff7136ef0f9474d5d2af34150bcd1a251818dcdc472b2cf3');
INSERT INTO "history" VALUES('1781d87a1fb64fdebae1fd7f668154e2',2,'{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"1781d87a-1fb6-4fde-bae1-fd7f668154e2","recorded_at":"2026-03-01T05:01:15.841333+00:00","seq":2,"today":"2026-03-01"}','2ef2324fd09151ccb6e59fc451cf117c4c3c5fded83e4a49b9068c1d3afa3431','c3486d9abb366d0fe65c8cc3983ab6b96f2bc066e6827e43b4ddf719040d69ee');
INSERT INTO "history" VALUES('e903099ed1424f87ae7669a8c908fa6f',2,'{"changes":{"legal_purpose":"both","method":"joint_from_start","title":"37c4ff64b4fce6abdeef06f462d79cb9925ff61043747ee197c387a9d95d21e8"},"dest":"gathering","kind":"moved","on":"2026-03-02","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"227253d4a6f40adce297b986fef217bf9b49c4f4ab533d089afcfcae22f79e35","record":"e903099e-d142-4f87-ae76-69a8c908fa6f","recorded_at":"2026-03-02T05:01:16.022192+00:00","seq":2,"source":"planned","today":"2026-03-02","trigger":"gather"}','5e3ebf91f581da2182844a063afddd8a5781c15087fe308a586d6ff998e186b4','09d5341ef9e52d1f88eadf706a80d3f1f52a9de433b53229c56b001a86aba37f');
INSERT INTO "history" VALUES('e903099ed1424f87ae7669a8c908fa6f',3,'{"changes":{"analysis":"149fd44b9c1b69d0883bfb393001955c279768c713cace02a3d1a8f8c4956e11","groups_reached":["young"],"mapping":"3311341c0d6b73fda7386e2d897aa37c0e979c7c64d6e3faeb4af5edc4835b2b","problems":[{"character":"long_term","name":"236e78018edfc17ab80a4cc46bf30c3e5f809251807e3c22a0be1484d4a4c98b"},{"character":"temporary","name":"8eb3e3026b6aa7f41d40b758c44ca390352576f6905a8b6fc764641980ba9ef0"}],"process":"02ad1f62a2658b51d2e45bf149a2b5c22512d9a4537c5b0e2d10c9a3b7c65501","reviews":[{"note":"d3e9cde611164881df4c8b40d832488b1f5b5b7dae708e673801db428a466fb4","subject":"youth"}],"sources":[{"kind":"crime_statistics","period":"cbff5a2aeaffd9c32fab6b6e37c1a0617cbf4029f2bf199055f62ef00d1b5422","title":"b0265d41fbef32a389182848a06fdb2041b82ce20dd959903d5f89ae3f6cf92a"},{"kind":"safety_survey","title":"23bcd441940712e980684f7623a1fd16b4bb34f20b0a44104399641d6610be52"}]},"dest":"gathering","kind":"moved","on":"2026-03-02","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"f8ca09608c64ef3ef8e5bec038ba01c19a7d7378d45d6aa1757fe27a2ad38ba9","record":"e903099e-d142-4f87-ae76-69a8c908fa6f","recorded_at":"2026-03-02T05:01:16.022192+00:00","seq":3,"source":"gathering","today":"2026-03-02","trigger":"fill_in"}','09d5341ef9e52d1f88eadf706a80d3f1f52a9de433b53229c56b001a86aba37f','249e4af539018106eb5f2502f5f4b7c8c1e33645408dd55e38ebdc0214995d67');
INSERT INTO "history" VALUES('e903099ed1424f87ae7669a8c908fa6f',4,'{"dest":"drafted","kind":"moved","on":"2026-03-02","passed":["has_the_three_parts"],"principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"e57a6f9177d6309647c1de325544fa8c49aacf3c7df7b0ce0d8056633e5714c1","record":"e903099e-d142-4f87-ae76-69a8c908fa6f","recorded_at":"2026-03-02T05:01:16.022192+00:00","seq":4,"source":"gathering","today":"2026-03-02","trigger":"draft","voids":["accepted"]}','249e4af539018106eb5f2502f5f4b7c8c1e33645408dd55e38ebdc0214995d67','0af3e44a49cbbc6592890d832a44618c3c4f13939fa50c0339844dfbffde9ac1');
INSERT INTO "history" VALUES('e903099ed1424f87ae7669a8c908fa6f',5,'{"acts":[{"capacity":"ordinary","function":"8b6d94ca8c1b2bac9c05ff3c9ffd3fb86b4b1a8d7264be834048c6d63e700cc1","kind":"accepted","on":{"first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"unit":"8507cb57-8188-4d20-94a1-6b333cd2a088"}],"decider":{"function":"a2ebdc4ee75b034291c0c8d15f5c9c20c348ef27b6375a5f601b243070d505f3","unit":"8507cb57-8188-4d20-94a1-6b333cd2a088"},"kind":"changed","on":"2026-03-02","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"e903099e-d142-4f87-ae76-69a8c908fa6f","recorded_at":"2026-03-02T05:01:16.022192+00:00","seq":5,"today":"2026-03-02"}','0af3e44a49cbbc6592890d832a44618c3c4f13939fa50c0339844dfbffde9ac1','19a0de84ca31812e2eb9ffabfccfee757bf11622d6ab50859a55c808bf8503db');
INSERT INTO "history" VALUES('e903099ed1424f87ae7669a8c908fa6f',6,'{"acts":[{"capacity":"ordinary","function":"43aaadae8fbc0d085463acd4743702e428eb94f610f87b10d50403abe52e1054","kind":"accepted","on":{"first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"remark":"32ed00eefe33122027e54df0a19fea443c71ca1e51663c9f5475b350a1791800","unit":"f50737de-2410-40e8-8363-1fdc7f728cad"}],"decider":{"function":"51053a03b64a38f5f6b781b2f0fc1a76bb2652d32972d89e929da7f05f92ad18","unit":"f50737de-2410-40e8-8363-1fdc7f728cad"},"kind":"changed","on":"2026-03-02","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"e903099e-d142-4f87-ae76-69a8c908fa6f","recorded_at":"2026-03-02T05:01:16.022192+00:00","seq":6,"today":"2026-03-02"}','19a0de84ca31812e2eb9ffabfccfee757bf11622d6ab50859a55c808bf8503db','6c7d1eaaf1267bfaddbe73670a403422aa40684da2c900e1a31612a87c6bc8fd');
INSERT INTO "history" VALUES('e903099ed1424f87ae7669a8c908fa6f',7,'{"changes":{"updated_on":"2026-03-02"},"dest":"accepted","kind":"moved","on":"2026-03-02","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"e903099e-d142-4f87-ae76-69a8c908fa6f","recorded_at":"2026-03-02T05:01:16.022192+00:00","seq":7,"source":"drafted","today":"2026-03-02","trigger":"accept"}','6c7d1eaaf1267bfaddbe73670a403422aa40684da2c900e1a31612a87c6bc8fd','61f445f301cece0669d1b84e461a743da18e23d1650fac61bedbf19edf3e0edb');
INSERT INTO "history" VALUES('e903099ed1424f87ae7669a8c908fa6f',8,'{"changes":{"prioritised_on":"2026-03-02","problems":[{"character":"long_term","name":"0499e9945c63922f049cdf2afb8978d9955d10a178f2fa67aa57f9a75f711af1","prioritised":"yes"},{"character":"temporary","name":"2eed60e44178e1aa7aee4c25b1d84cd204e9a3ad1b11ca20035ed825c5890fd5","prioritised":"no"}]},"dest":"prioritised","kind":"moved","on":"2026-03-02","passed":["three_subjects_were_reviewed"],"principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"701be646ceb06783b7c218bb73c7be63f4f568dd782e76871d2fc220761e5a89","record":"e903099e-d142-4f87-ae76-69a8c908fa6f","recorded_at":"2026-03-02T05:01:16.022192+00:00","seq":8,"source":"accepted","today":"2026-03-02","trigger":"prioritise"}','61f445f301cece0669d1b84e461a743da18e23d1650fac61bedbf19edf3e0edb','81eecca2ca74b029b4d30453eb39ed9ac9cbc469de8a1101908fc1452fb46eb5');
INSERT INTO "history" VALUES('5fc0584edf9c42a580b8495c4bf51797',1,'{"changes":{"parties":["8507cb57-8188-4d20-94a1-6b333cd2a088"],"title":"ea0a99c19b5f74e5eba5e017f044ffefb813321803ef45d65bec93d8f41b039d"},"dest":"draft","kind":"moved","machine":"municipal_plan","machine_version":1,"on":"2026-03-02","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"5fc0584e-df9c-42a5-80b8-495c4bf51797","recorded_at":"2026-03-02T05:01:16.022192+00:00","reference":"BORAS-PLAN","seq":1,"today":"2026-03-02","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','0f95e93b53c20ced75debd7ac4e9c3c6150640ddd28f645a4d677e5b17536575');
INSERT INTO "history" VALUES('5fc0584edf9c42a580b8495c4bf51797',2,'{"changes":{"decided_by":"a663bc9f4bdba895a816e465027b64b513951b4ee9f33f560a46887d45cad5ef","decided_on":{"basis":"stated","first":"2026-03-02","last":"2026-03-02","text":"2026-03-02"},"paragraph":"6827ef1fb02252627f83ba698f5296fb31777150cf9ff234bc7c478346080249","picture_id":"e903099e-d142-4f87-ae76-69a8c908fa6f"},"dest":"decided","kind":"moved","on":"2026-03-02","passed":["the_decision_can_be_found"],"principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"a1e4540c71ba3251fc519d283e51316da08e297e4b3731a6f2ab1828230b399a","record":"5fc0584e-df9c-42a5-80b8-495c4bf51797","recorded_at":"2026-03-02T05:01:16.022192+00:00","seq":2,"source":"draft","today":"2026-03-02","trigger":"decide"}','0f95e93b53c20ced75debd7ac4e9c3c6150640ddd28f645a4d677e5b17536575','1b0aa85a313da7d65165db86a829e76a39e5493c6774209a8c0e82b4b9899fe3');
INSERT INTO "history" VALUES('2ba13eabdd40475cb9f4aa86a23ce7a9',2,'{"changes":{"annex_decider":"9399faf75db53a3c081eb4b2b1827ace390284ac4adad34c022ecbe9e97d4ec3","coordination":[{"function":"93737c1de8ac340c5b89ae997b8a7804ce192ecf173f849e080b997ac2a71676","party":"8507cb57-8188-4d20-94a1-6b333cd2a088","percent":"50"},{"function":"2d19a17de2871e27ea7d2cbb7255de87169f522512e106aea32a507b271f3a2e","party":"f50737de-2410-40e8-8363-1fdc7f728cad","percent":"25"}],"coordination_tasks":["dcb85e510f87a5b7aa60ed7f77b97ddbcc6fad1b7ffba9e231120b6d893ddd39","084f7216f102e7fd730b50f5b297f89eabced7a691442af06f2dacd7bf2313e7"],"ends_on":{"basis":"stated","first":"2028-03-09","last":"2028-03-09","text":"2028-03-09"},"priorities":["5d9bf26a2e2cc05dc1bdae2a99049882e5a70d86b5fa1588dd12e56440fd5ff7"],"purposes":["de10607cea1aa91e087b4c32a3112a73bb8da80a7539dff059f2cf060d89bb9d"],"starts_on":{"basis":"stated","first":"2026-03-10","last":"2026-03-10","text":"2026-03-10"},"title":"d1cdf1d08184ed58a69d95d8e4b7377f204552411291357e267fdf1d1f7dd385"},"dest":"draft","kind":"moved","on":"2026-03-10","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"f0b3d0071b85dd9693c6bae3f393a37bcf9796b4512df8d98f225ab871622e07","record":"2ba13eab-dd40-475c-b9f4-aa86a23ce7a9","recorded_at":"2026-03-10T05:01:16.374009+00:00","seq":2,"source":"draft","today":"2026-03-10","trigger":"fill_in"}','d0c87c80e948141607bb5714baa50b827310ada94aec74676f989d7c7cfaf12d','3296ceeb0237cf81eeddb70d39c0530f4f1b1a46b0a2522c1b05d468d7474ed5');
INSERT INTO "history" VALUES('2ba13eabdd40475cb9f4aa86a23ce7a9',3,'{"acts":[{"capacity":"ordinary","function":"266b0d2233809354a5d5a992ec84aceeea55ee72dcbff72f4b0f0f11b9402169","item":"bd9be1570952ad13842bdef9fc01fdcb77e20b9a1b4836b5c211bc4cceae4967","kind":"signed","on":{"first":"2026-03-09","last":"2026-03-09","text":"2026-03-09"},"unit":"8507cb57-8188-4d20-94a1-6b333cd2a088"}],"decider":{"evidence":"535e8be431764843944dbfc9067a62e98dac1ac4aec43ba2d0221336f8f2cec1","function":"018833f9e99527133355d86772b0b7bd5a4b08adef40ec55f38000bdc759e125","unit":"8507cb57-8188-4d20-94a1-6b333cd2a088"},"kind":"changed","on":"2026-03-10","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"2ba13eab-dd40-475c-b9f4-aa86a23ce7a9","recorded_at":"2026-03-10T05:01:16.374009+00:00","seq":3,"today":"2026-03-10"}','3296ceeb0237cf81eeddb70d39c0530f4f1b1a46b0a2522c1b05d468d7474ed5','cc30df685eed89188bf145f21e4409f818dd4363537ce928a6e014ad4c432b5f');
INSERT INTO "history" VALUES('2ba13eabdd40475cb9f4aa86a23ce7a9',4,'{"acts":[{"capacity":"ordinary","function":"01f0191c7be2260a6d0b3a9d0360a9bfc9ad3cdad034a642d2635a12ce684247","item":"8e63df78d7806590ab066f5aaad1e43a940bfe084270b104371151ed6e6400f2","kind":"signed","on":{"first":"2026-03-10","last":"2026-03-10","text":"2026-03-10"},"unit":"f50737de-2410-40e8-8363-1fdc7f728cad"}],"decider":{"evidence":"ee566e7173ea79afc95d1e0b9e51e160485b08913859875dd77980b3d52f9c98","function":"583522a8e1dc45e9a28d5729b34bdd2518bfb44da71610e1573708ac91f08216","unit":"f50737de-2410-40e8-8363-1fdc7f728cad"},"kind":"changed","on":"2026-03-10","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"2ba13eab-dd40-475c-b9f4-aa86a23ce7a9","recorded_at":"2026-03-10T05:01:16.374009+00:00","seq":4,"today":"2026-03-10"}','cc30df685eed89188bf145f21e4409f818dd4363537ce928a6e014ad4c432b5f','fdab73ad2c85ac552d422cb53c3d9d31a6a3fa5a69a86a3d3c94912dfe41e582');
INSERT INTO "history" VALUES('2ba13eabdd40475cb9f4aa86a23ce7a9',5,'{"dest":"signed","kind":"moved","on":"2026-03-10","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"2ba13eab-dd40-475c-b9f4-aa86a23ce7a9","recorded_at":"2026-03-10T05:01:16.374009+00:00","seq":5,"source":"draft","today":"2026-03-10","trigger":"sign"}','fdab73ad2c85ac552d422cb53c3d9d31a6a3fa5a69a86a3d3c94912dfe41e582','88064fa825d8114f2f58fd8c05315288ce62dd07e6152c877662a037269482cf');
INSERT INTO "history" VALUES('787f8deacfdc42b58d1c77c144d5d12d',1,'{"cause":["2ba13eab-dd40-475c-b9f4-aa86a23ce7a9",5],"changes":{"owed_since":"2026-03-10","owed_within":"P30D","parent_id":"2ba13eab-dd40-475c-b9f4-aa86a23ce7a9"},"dest":"draft","kind":"moved","machine":"communication_plan","machine_version":1,"on":"2026-03-10","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"787f8dea-cfdc-42b5-8d1c-77c144d5d12d","recorded_at":"2026-03-10T05:01:16.374009+00:00","reference":"BORAS-2026/SUB/COMM","seq":1,"today":"2026-03-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','79d1e102446bb1f121f1353dedb9f7f451e84f2b60fe901f1bc0bf52e22a43f5');
INSERT INTO "history" VALUES('ccf74ebfe46849f88d95bad0e9a4fd35',1,'{"cause":["2ba13eab-dd40-475c-b9f4-aa86a23ce7a9",5],"changes":{"owed_since":"2026-03-10","owed_within":"P60D","parent_id":"2ba13eab-dd40-475c-b9f4-aa86a23ce7a9"},"dest":"draft","kind":"moved","machine":"follow_up_plan","machine_version":1,"on":"2026-03-10","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"ccf74ebf-e468-49f8-8d95-bad0e9a4fd35","recorded_at":"2026-03-10T05:01:16.374009+00:00","reference":"BORAS-2026/SUB/FOLLOWUP","seq":1,"today":"2026-03-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','019812289d6b80c122c3ef41cace365cdf02add0db520ce68f310f8a4af470ac');
INSERT INTO "history" VALUES('080c802eeeb543e7adb4f4380a0ccbcb',1,'{"cause":["2ba13eab-dd40-475c-b9f4-aa86a23ce7a9",5],"changes":{"owed_since":"2026-03-10","owed_within":"P90D","parent_id":"2ba13eab-dd40-475c-b9f4-aa86a23ce7a9","priority":"4004d284fe01bbec55e501157342cee2042a0d8b7058cb3cbf21ae81dbc2b8d3","title":"f48e73b493b30b26b35cb3a6d5b3f927cb6e82c21e07e89a3fc55b37c67ff4e5"},"dest":"draft","kind":"moved","machine":"action_plan","machine_version":1,"on":"2026-03-10","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"080c802e-eeb5-43e7-adb4-f4380a0ccbcb","recorded_at":"2026-03-10T05:01:16.374009+00:00","reference":"BORAS-2026/SUB/PLAN-1","seq":1,"today":"2026-03-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','b83e5dcf12679672bbbc55e37ceca293bc1d6e1225e12415dd85c81e9583e50a');
INSERT INTO "history" VALUES('2ba13eabdd40475cb9f4aa86a23ce7a9',6,'{"dest":"active","kind":"moved","on":"2026-03-10","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"2ba13eab-dd40-475c-b9f4-aa86a23ce7a9","recorded_at":"2026-03-10T05:01:16.374009+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-03-10","rule":"begin"},"today":"2026-03-10","trigger":"begin"}','88064fa825d8114f2f58fd8c05315288ce62dd07e6152c877662a037269482cf','1b580b1c825161bd0eb60af2ecf3c97304c475ae2f78e8869d992459bc552bcc');
INSERT INTO "history" VALUES('080c802eeeb543e7adb4f4380a0ccbcb',2,'{"changes":{"commitments":[{"commitment":"1370e6fa1deaba877a57fc9d2d3919c1f713ce206f5f4418271baff841e0712e","party":"8507cb57-8188-4d20-94a1-6b333cd2a088","responsible":"94ae9b61800884625b995f78323f35a59f06867ca76bd3b7d72f0297bb094309"}],"ends_on":{"basis":"stated","first":"2027-12-31","last":"2027-12-31","text":"2027-12-31"},"goal":"fdaddfc4ec2c6d2e33fc7107e2be92a3b926f85aa530a7cda09080a43aaab2c1","indicators":[{"baseline":"34","baseline_period":"baa00c2bc84fde568c9ae0e421d644670f8c3db3297cf37b4df89c3fc4b778a6","control_area":"a6eff29f1a0e16ec9b201de77c21e1195545df39de75110796ae449c10a195c3","direction":"lower","name":"ea7026c7eb1e3ee4ab16c98c8d87172b7aa5e78d45e1d40ba303d3ac697b0a8a"}],"starts_on":{"basis":"assumed","first":"2026-04-01","last":"2026-04-30","text":"2026-04"}},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"e627b0e2a0726962f3976ffc5b7630274546aad9a9cb4259e2b614403257a107","record":"080c802e-eeb5-43e7-adb4-f4380a0ccbcb","recorded_at":"2026-04-01T05:01:17.447279+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}','b83e5dcf12679672bbbc55e37ceca293bc1d6e1225e12415dd85c81e9583e50a','4896f94db0215123370b48fd2542c745d8118542eb99e9b2d9514854ba6ffd98');
INSERT INTO "history" VALUES('787f8deacfdc42b58d1c77c144d5d12d',2,'{"changes":{"audiences":[{"channel":"63b6c51b269f70d6d49add686279d55a806eff3f3ab239d905d544bdc91dde41","group":"e2d3b64be8f6cc7733f1005ecbbe58a2d97f8fa2c30b3b9c3f4605c174abbab1","reach":"external"}],"messages":["e373fd8c6e589a52ece1c1c4c95f06cc00d0d4dbb434d37e9ce34c4bb3ac12fd"]},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"395c51b91facaaedbcf712158a0c372c74c63a664dfa335d1ee54153d928b347","record":"787f8dea-cfdc-42b5-8d1c-77c144d5d12d","recorded_at":"2026-04-01T05:01:17.447279+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}','79d1e102446bb1f121f1353dedb9f7f451e84f2b60fe901f1bc0bf52e22a43f5','a19e6cbaaee7a032287e1757585f2d829f88c3ecf8f32315da51abf527993964');
INSERT INTO "history" VALUES('ccf74ebfe46849f88d95bad0e9a4fd35',2,'{"changes":{"ends_on":{"basis":"stated","first":"2028-03-09","last":"2028-03-09","text":"2028-03-09"},"items":[{"aspect":"process","cadence":"half_yearly","subject":"organisation"},{"aspect":"effect","cadence":"half_yearly","subject":"action_plans"}],"starts_on":{"basis":"stated","first":"2026-04-01","last":"2026-04-01","text":"2026-04-01"}},"dest":"draft","kind":"moved","on":"2026-04-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"b7fbdf8a993b43d98031868a730ee7ff77694f6089feaa1a2014293fefec3a84","record":"ccf74ebf-e468-49f8-8d95-bad0e9a4fd35","recorded_at":"2026-04-01T05:01:17.447279+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"fill_in"}','019812289d6b80c122c3ef41cace365cdf02add0db520ce68f310f8a4af470ac','f651eda378416c4acd1a055535c07d726c98b5fbe33f8961de8f4c0740f56e89');
INSERT INTO "history" VALUES('6443ed4f8a954ad4a8f2b19c97435cfa',1,'{"changes":{"contacts":[{"function":"027a96514e056681f71c43748e833f1a9a9b2e8215e25d74573c995d4d9f5bfc","party":"8507cb57-8188-4d20-94a1-6b333cd2a088","reached_at":"b0f79f7bf534d03d7b3fc7a1b6cf45dae5f1783aef6dfcdc90105d3184cab651"}],"parent_id":"2ba13eab-dd40-475c-b9f4-aa86a23ce7a9"},"dest":"draft","kind":"moved","machine":"contact_list","machine_version":1,"on":"2026-04-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"6443ed4f-8a95-4ad4-a8f2-b19c97435cfa","recorded_at":"2026-04-01T05:01:17.447279+00:00","reference":"BORAS-2026/SUB/CONTACTS","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','1c118baec981b99455122f7a687f6ae704b9ab2b55c3d0d16e53f54e841515a3');
INSERT INTO "history" VALUES('080c802eeeb543e7adb4f4380a0ccbcb',3,'{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["states_goal_and_purpose","names_who_is_responsible","states_each_partys_commitment","states_its_financing","the_agreed_function_decides"],"principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"b90f4fadb54ebde5c6eae86b8b4a3424e9b2f6b9d867a8b9746b899b7b862902","record":"080c802e-eeb5-43e7-adb4-f4380a0ccbcb","recorded_at":"2026-04-01T05:01:17.447279+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}','4896f94db0215123370b48fd2542c745d8118542eb99e9b2d9514854ba6ffd98','0c6d81267ab61e8e40e1365a53f309a73be74906532731adb552e76bbbee92e7');
INSERT INTO "history" VALUES('080c802eeeb543e7adb4f4380a0ccbcb',4,'{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"080c802e-eeb5-43e7-adb4-f4380a0ccbcb","recorded_at":"2026-04-01T05:01:17.447279+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}','0c6d81267ab61e8e40e1365a53f309a73be74906532731adb552e76bbbee92e7','5071660586f981a0aa94ba10e8889f15a5ef85c2a956a619498cf08f0ae4989d');
INSERT INTO "history" VALUES('787f8deacfdc42b58d1c77c144d5d12d',3,'{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["says_what_is_told","the_agreed_function_decides"],"principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"3f60eed0d459b80eff75164d3969655232619a91dedd0720b4925f58d9afecac","record":"787f8dea-cfdc-42b5-8d1c-77c144d5d12d","recorded_at":"2026-04-01T05:01:17.447279+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}','a19e6cbaaee7a032287e1757585f2d829f88c3ecf8f32315da51abf527993964','3649834690be6e80f5a4460d61474d7df4fc60cb77ea88d6c884e2f9c625f876');
INSERT INTO "history" VALUES('787f8deacfdc42b58d1c77c144d5d12d',4,'{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"787f8dea-cfdc-42b5-8d1c-77c144d5d12d","recorded_at":"2026-04-01T05:01:17.447279+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}','3649834690be6e80f5a4460d61474d7df4fc60cb77ea88d6c884e2f9c625f876','01528a12782361ed0869a312f05802bb05fa4e6591afa982c2447158d9ebf420');
INSERT INTO "history" VALUES('ccf74ebfe46849f88d95bad0e9a4fd35',3,'{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["follows_up_the_four_subjects","says_how_by_whom_and_how_often","keeps_the_three_kinds_apart","the_agreed_function_decides"],"principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"be1844bd8596908abac01424afea29eb1aeb6ad5f5c26c815a3126ca7487ab4c","record":"ccf74ebf-e468-49f8-8d95-bad0e9a4fd35","recorded_at":"2026-04-01T05:01:17.447279+00:00","seq":3,"source":"draft","today":"2026-04-01","trigger":"decide"}','f651eda378416c4acd1a055535c07d726c98b5fbe33f8961de8f4c0740f56e89','5ca062809b39869df04e1d128d1518b77b22fd7866da120ced7adffc77da0f81');
INSERT INTO "history" VALUES('ccf74ebfe46849f88d95bad0e9a4fd35',4,'{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"ccf74ebf-e468-49f8-8d95-bad0e9a4fd35","recorded_at":"2026-04-01T05:01:17.447279+00:00","seq":4,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}','5ca062809b39869df04e1d128d1518b77b22fd7866da120ced7adffc77da0f81','c8d01c70bd99735fba46f52be0e1a32136fc787d744290d4a770aed2ff927802');
INSERT INTO "history" VALUES('0654f720dfa2444dbf635ee850341e49',1,'{"cause":["ccf74ebf-e468-49f8-8d95-bad0e9a4fd35",4],"changes":{"conclude_by":"2026-07-30","parent_id":"2ba13eab-dd40-475c-b9f4-aa86a23ce7a9","period":"2026-H1","period_ends_on":"2026-06-30","period_starts_on":"2026-01-01","plan_id":"ccf74ebf-e468-49f8-8d95-bad0e9a4fd35"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"0654f720-dfa2-444d-bf63-5ee850341e49","recorded_at":"2026-04-01T05:01:17.447279+00:00","reference":"BORAS-2026/SUB/2026-H1","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','6fc24d3f25e3cd7063463da967db4073fe03be8901d9986e956e56918dbb757a');
INSERT INTO "history" VALUES('231f3a3a3c4c4337a42d8830a16f8638',1,'{"cause":["ccf74ebf-e468-49f8-8d95-bad0e9a4fd35",4],"changes":{"conclude_by":"2027-01-31","parent_id":"2ba13eab-dd40-475c-b9f4-aa86a23ce7a9","period":"2026-H2","period_ends_on":"2026-12-31","period_starts_on":"2026-07-01","plan_id":"ccf74ebf-e468-49f8-8d95-bad0e9a4fd35"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"231f3a3a-3c4c-4337-a42d-8830a16f8638","recorded_at":"2026-04-01T05:01:17.447279+00:00","reference":"BORAS-2026/SUB/2026-H2","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','06b2d55ea05989a31ffddeaa5ce4dabbb7505ece06d0ec69a80ae4003ca6d1d0');
INSERT INTO "history" VALUES('9a7eacd1d1064b218457a4312d1b8ae2',1,'{"cause":["ccf74ebf-e468-49f8-8d95-bad0e9a4fd35",4],"changes":{"conclude_by":"2027-07-30","parent_id":"2ba13eab-dd40-475c-b9f4-aa86a23ce7a9","period":"2027-H1","period_ends_on":"2027-06-30","period_starts_on":"2027-01-01","plan_id":"ccf74ebf-e468-49f8-8d95-bad0e9a4fd35"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"9a7eacd1-d106-4b21-8457-a4312d1b8ae2","recorded_at":"2026-04-01T05:01:17.447279+00:00","reference":"BORAS-2026/SUB/2027-H1","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','5e0f9a11c7dcd117a53572ec54a9e3567cbcda099fc0c41fe327581e08bcf5cd');
INSERT INTO "history" VALUES('ce9ffc4ef5654ca2b0647487cdd5f727',1,'{"cause":["ccf74ebf-e468-49f8-8d95-bad0e9a4fd35",4],"changes":{"conclude_by":"2028-01-31","parent_id":"2ba13eab-dd40-475c-b9f4-aa86a23ce7a9","period":"2027-H2","period_ends_on":"2027-12-31","period_starts_on":"2027-07-01","plan_id":"ccf74ebf-e468-49f8-8d95-bad0e9a4fd35"},"dest":"scheduled","kind":"moved","machine":"round","machine_version":1,"on":"2026-04-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"ce9ffc4e-f565-4ca2-b064-7487cdd5f727","recorded_at":"2026-04-01T05:01:17.447279+00:00","reference":"BORAS-2026/SUB/2027-H2","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','7d8ef82f477c9c942716087d6767bcdc3680c54d3c18825ad809014db7c6cac4');
INSERT INTO "history" VALUES('6443ed4f8a954ad4a8f2b19c97435cfa',2,'{"changes":{"adopted_on":"2026-04-01"},"dest":"decided","kind":"moved","on":"2026-04-01","passed":["the_agreed_function_decides"],"principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"99fabfe154b5ace07b9b982e1a00fb320ee187a363487d58d029d8ae8a500768","record":"6443ed4f-8a95-4ad4-a8f2-b19c97435cfa","recorded_at":"2026-04-01T05:01:17.447279+00:00","seq":2,"source":"draft","today":"2026-04-01","trigger":"decide"}','1c118baec981b99455122f7a687f6ae704b9ab2b55c3d0d16e53f54e841515a3','722cd903cd0056734c7ca1b37ad6ff31a2cb9483f21eb17f372e2e287e773550');
INSERT INTO "history" VALUES('6443ed4f8a954ad4a8f2b19c97435cfa',3,'{"dest":"in_force","kind":"moved","on":"2026-04-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"6443ed4f-8a95-4ad4-a8f2-b19c97435cfa","recorded_at":"2026-04-01T05:01:17.447279+00:00","seq":3,"source":"decided","timer":{"due_on":"2026-04-01","rule":"begin"},"today":"2026-04-01","trigger":"begin"}','722cd903cd0056734c7ca1b37ad6ff31a2cb9483f21eb17f372e2e287e773550','1ffc76e9b4b34872f16d34c0199fc28ea9d66a977ec881fe8ee2e9f38905fdfa');
INSERT INTO "history" VALUES('7a88cfa38fcc4f89adb3822ce7912900',1,'{"changes":{"carried_out_by":"both","parent_id":"080c802e-eeb5-43e7-adb4-f4380a0ccbcb","target":"bcfd87740a542c1966a00fe338e8b5ee0cdd8b1ae6b15537c687c02b25f029f6","title":"1a9f185cdcc03da24350cc957ed14d8b7edffb05d72e8f8d2408383abc74845e"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-04-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"7a88cfa3-8fcc-4f89-adb3-822ce7912900","recorded_at":"2026-04-01T05:01:17.447279+00:00","reference":"BORAS-2026/SUB/ACT","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','eed66824fa2b4f70c576c43533e01f388f964da0e763e5b41d4a4bdc23c2957f');
INSERT INTO "history" VALUES('7a88cfa38fcc4f89adb3822ce7912900',2,'{"changes":{"counts":[{"note":"db6cf8a267234bca04f3790e436513922abeb165c52e87905e781c9e11846068","number":"3","on":"2026-03-31","period":"2d052c1cfae8d42eb7211c17d4bbda8d40ccad5699aa43c7f3cef8a03d015e42"}]},"dest":"under_way","kind":"moved","on":"2026-04-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"1a7b7d80daa7639783b14d49d749e4fd64954e23db0898b241a184a2df476716","record":"7a88cfa3-8fcc-4f89-adb3-822ce7912900","recorded_at":"2026-04-01T05:01:17.447279+00:00","seq":2,"source":"planned","today":"2026-04-01","trigger":"count"}','eed66824fa2b4f70c576c43533e01f388f964da0e763e5b41d4a4bdc23c2957f','e108a6f58116d5320b80d332690ea4b4ab39bed84f283d9319cd9bab9f9c7895');
INSERT INTO "history" VALUES('4531fa874c4d469491bde61c0be702d5',1,'{"changes":{"cadence":"monthly","chair":"8cf16142399cb33dc1050af566c926eacce5a78ae03bad9678149bebabba8843","chair_rotates":true,"forum_kind":"steering","members":[{"function":"18400fbbd1dc5ab68244662c88b9c71fc3ea5867a40a97c8bb7c9de2928655ca","party":"8507cb57-8188-4d20-94a1-6b333cd2a088"},{"function":"ddc4faf21546a960dfd8e8ab5c9272913174e38fbeeb887210e1d9b6974ae7af","party":"f50737de-2410-40e8-8363-1fdc7f728cad"}],"parent_id":"5e9d963d-72cd-4ff3-a3bf-9b115c4f0f11","perspectives":["strategic"],"title":"c952ef5d5c5046dfc1f6e7c4cf0c6ed8531332f350ef243a9fc888954ba5a794"},"dest":"planned","kind":"moved","machine":"forum","machine_version":1,"on":"2026-04-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"4531fa87-4c4d-4694-91bd-e61c0be702d5","recorded_at":"2026-04-01T05:01:17.447279+00:00","reference":"BORAS-2026/FORUM","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','a057379988a9b4d186e1f2b21e44a5c8a9348a657f7dfbf61e60dac4505505b6');
INSERT INTO "history" VALUES('4531fa874c4d469491bde61c0be702d5',2,'{"dest":"standing","kind":"moved","on":"2026-04-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"fd71f0555fc90a7d4c913badb7c5771e2516e612d99e982d60fa24087d076340","record":"4531fa87-4c4d-4694-91bd-e61c0be702d5","recorded_at":"2026-04-01T05:01:17.447279+00:00","seq":2,"source":"planned","today":"2026-04-01","trigger":"establish"}','a057379988a9b4d186e1f2b21e44a5c8a9348a657f7dfbf61e60dac4505505b6','ef6db8143c45cabab9cf535fcca9e446960c78ab891d4052bb93c1f3287cf516');
INSERT INTO "history" VALUES('d9d4f5d4ec004ff1a0f06489f4138c2a',1,'{"cause":["4531fa87-4c4d-4694-91bd-e61c0be702d5",2],"changes":{"meets_on":"2026-05-01","parent_id":"4531fa87-4c4d-4694-91bd-e61c0be702d5"},"dest":"planned","kind":"moved","machine":"meeting","machine_version":1,"on":"2026-04-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"d9d4f5d4-ec00-4ff1-a0f0-6489f4138c2a","recorded_at":"2026-04-01T05:01:17.447279+00:00","reference":"BORAS-2026/FORUM/2026-05-01","seq":1,"today":"2026-04-01","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','f71cfb35a30334a34e9c7a5003d490f3215c9cbe734f042fbd2f8a5d47831db8');
INSERT INTO "history" VALUES('d9d4f5d4ec004ff1a0f06489f4138c2a',2,'{"changes":{"attendees":[{"function":"7f0dab3ba0e0d1d5bf251239c51d1318e76f1a3850480c6b502bd3f31734efcd","party":"8507cb57-8188-4d20-94a1-6b333cd2a088"},{"function":"4b93bea0304a3050cf5d2d0f844e352be1abbe05599c8213859a7a0fffa96582","party":"f50737de-2410-40e8-8363-1fdc7f728cad"}],"decisions":[{"decision":"c5deaa65f22b3e732ea1e8de7ba049e1a27c3d82ef71813ee443bda471559baa","due_on":"2026-09-30","responsible":"fafd065dbd881b25f47721a9ab678cd7485b7b9ebf5c453822683ef830fa12a8"}],"held_on":"2026-05-06"},"dest":"held","kind":"moved","on":"2026-05-06","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"d0f43a66b07376eaf528bac4e729ec8b867e25263ef9dadf9b8fab930ee938a4","record":"d9d4f5d4-ec00-4ff1-a0f0-6489f4138c2a","recorded_at":"2026-05-06T05:01:18.556888+00:00","seq":2,"source":"planned","today":"2026-05-06","trigger":"hold"}','f71cfb35a30334a34e9c7a5003d490f3215c9cbe734f042fbd2f8a5d47831db8','17a04eb29c1161de7c1973edd73aec682b0b14a6e12bfc68474cde8a8448be47');
INSERT INTO "history" VALUES('dd258ea839ca42f68d66c1aaf623a300',1,'{"cause":["d9d4f5d4-ec00-4ff1-a0f0-6489f4138c2a",2],"changes":{"ends_on":{"basis":"stated","first":"2026-09-30","last":"2026-09-30","text":"2026-09-30"},"origin_id":"d9d4f5d4-ec00-4ff1-a0f0-6489f4138c2a","parent_id":"5e9d963d-72cd-4ff3-a3bf-9b115c4f0f11","responsible":"57e5963778bc3309b81792d3fcd68466fd355bde84385eaa577bfc2917039f3f","title":"2e61d97030619850b5b24337e11ccfdd982df5dae4f52456c71cc50d350f4c9a"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-05-06","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"dd258ea8-39ca-42f6-8d66-c1aaf623a300","recorded_at":"2026-05-06T05:01:18.556888+00:00","reference":"BORAS-2026/ACT","seq":1,"today":"2026-05-06","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','8f4b134b521e5a08435cb1ff7438b62f8cb14c3ef356b1714c8b19e6ff9346dd');
INSERT INTO "history" VALUES('b95f0f1780cf4f8e87028be015073e3a',1,'{"cause":["d9d4f5d4-ec00-4ff1-a0f0-6489f4138c2a",2],"changes":{"meets_on":"2026-06-01","parent_id":"4531fa87-4c4d-4694-91bd-e61c0be702d5"},"dest":"planned","kind":"moved","machine":"meeting","machine_version":1,"on":"2026-05-06","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"b95f0f17-80cf-4f8e-8702-8be015073e3a","recorded_at":"2026-05-06T05:01:18.556888+00:00","reference":"BORAS-2026/FORUM/2026-06-01","seq":1,"today":"2026-05-06","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','0a1993411df0e188a07d9c7fff39f1053f550effffc8a50c3f604fe088558964');
INSERT INTO "history" VALUES('0654f720dfa2444dbf635ee850341e49',2,'{"dest":"open","kind":"moved","on":"2026-07-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"0654f720-dfa2-444d-bf63-5ee850341e49","recorded_at":"2026-07-02T05:01:18.653637+00:00","seq":2,"source":"scheduled","timer":{"due_on":"2026-07-01","rule":"lay_out"},"today":"2026-07-02","trigger":"lay_out"}','6fc24d3f25e3cd7063463da967db4073fe03be8901d9986e956e56918dbb757a','ee16753fd1c8557573ab9167e3a066254ab66eb6a4b28021432ad6e7225db4c5');
INSERT INTO "history" VALUES('5094bf93a15945148116b742ff90ebb7',1,'{"cause":["0654f720-dfa2-444d-bf63-5ee850341e49",2],"changes":{"aspect":"process","parent_id":"0654f720-dfa2-444d-bf63-5ee850341e49","subject":"agreement","subject_id":"2ba13eab-dd40-475c-b9f4-aa86a23ce7a9"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"5094bf93-a159-4514-8116-b742ff90ebb7","recorded_at":"2026-07-02T05:01:18.653637+00:00","reference":"BORAS-2026/SUB/2026-H1/1","seq":1,"today":"2026-07-02","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','f4d6dbbe17f55977f8c9abbd191b3ecf298f5aa1009f071d01c2de76115f4c14');
INSERT INTO "history" VALUES('515f64d9099943d9af541b911054cf62',1,'{"cause":["0654f720-dfa2-444d-bf63-5ee850341e49",2],"changes":{"aspect":"process","parent_id":"0654f720-dfa2-444d-bf63-5ee850341e49","subject":"organisation"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"515f64d9-0999-43d9-af54-1b911054cf62","recorded_at":"2026-07-02T05:01:18.653637+00:00","reference":"BORAS-2026/SUB/2026-H1/2","seq":1,"today":"2026-07-02","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','3aba3a4ce222410e6c367189487dbbb5212747ab92e9d219bd2e7f587d0b8303');
INSERT INTO "history" VALUES('c6ba6ae5d4214790bbe279bcff7f1807',1,'{"cause":["0654f720-dfa2-444d-bf63-5ee850341e49",2],"changes":{"aspect":"effect","baseline":"34","control_area":"4e5fd22a2e902d641ff51145bbb12857212162bfc0c6f48634106d75b81c6546","direction":"lower","indicator":"60d544a7cfe5487c9dea90af6e8ef7d441b231798a3ed008d18337f77ab5ed44","parent_id":"0654f720-dfa2-444d-bf63-5ee850341e49","subject":"action_plans","subject_id":"080c802e-eeb5-43e7-adb4-f4380a0ccbcb","title":"d6cdb42364f669ec42dcfdf1947d45f457c241602174c2d9f217adc04fbd7e81"},"dest":"scheduled","kind":"moved","machine":"follow_up","machine_version":1,"on":"2026-07-01","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"c6ba6ae5-d421-4790-bbe2-79bcff7f1807","recorded_at":"2026-07-02T05:01:18.653637+00:00","reference":"BORAS-2026/SUB/2026-H1/3","seq":1,"today":"2026-07-02","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','5a9cb9f1f7f373da25e82ea66fab711e005c7c60af05410826ccb9afb0d9188f');
INSERT INTO "history" VALUES('5094bf93a15945148116b742ff90ebb7',2,'{"changes":{"commitments_kept":[{"kept":"partly","party":"8507cb57-8188-4d20-94a1-6b333cd2a088","remark":"87a34e9cda9f18837c441c680a8e3559f0852ed4ba622bfa1bd3bc20f076007a"}],"finding":"78d2ffd0c5bf199de3b91a6bfef3fa16f5c24284924ab1e3b64b226cdbe8d8b9"},"dest":"recorded","kind":"moved","on":"2026-07-02","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"cefdd183234b7b4eb182b9d957cb9942d03d542143b4582646075555c83f4017","record":"5094bf93-a159-4514-8116-b742ff90ebb7","recorded_at":"2026-07-02T05:01:18.653637+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"record"}','f4d6dbbe17f55977f8c9abbd191b3ecf298f5aa1009f071d01c2de76115f4c14','24dbf2181067ff9412ce2dcf1be1226959271fc7c9ac19eb8b0181c16215762c');
INSERT INTO "history" VALUES('515f64d9099943d9af541b911054cf62',2,'{"changes":{"changed_character":"unknown","control_baseline":"30","control_value":"29.5","extent":"fell","finding":"7cdea47f324a277eab4457bf834ef3666391d372a303d4b5f17721678a200bc3","value":"21"},"dest":"recorded","kind":"moved","on":"2026-07-02","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"c9f47f8dc83d6a0fd84922aaa764a3784133f1b430f09209f129100d3aa48bed","record":"515f64d9-0999-43d9-af54-1b911054cf62","recorded_at":"2026-07-02T05:01:18.653637+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"record"}','3aba3a4ce222410e6c367189487dbbb5212747ab92e9d219bd2e7f587d0b8303','e4f1d0eae5a7ec9da4406eb82ca0748faee3842af816a18b77130e4b53976284');
INSERT INTO "history" VALUES('0654f720dfa2444dbf635ee850341e49',3,'{"acts":[{"capacity":"ordinary","kind":"concluded","on":{"first":"2026-07-02","last":"2026-07-02","text":"2026-07-02"},"unit":"8507cb57-8188-4d20-94a1-6b333cd2a088"},{"capacity":"ordinary","kind":"concluded","on":{"first":"2026-07-02","last":"2026-07-02","text":"2026-07-02"},"remark":"3f2c931aa768db249fa5c860dcd9c775dc70af31390642a5b9816ebefdbd5c98","unit":"f50737de-2410-40e8-8363-1fdc7f728cad"}],"changes":{"conclusions":"26b1ca600abaf85321f6034241daf64a3dc13b61f362046890e812706ba7c7b2","improvements":[{"due_on":"2026-10-31","measure":"b5a667a671ae2962e702ac5e141eaf244d54f53a30dd2af06854a2b7de07a53a","responsible":"ddbacda30678f0b5ac3176510ad97e840409e02c341ac190bc41d61d92d42d00"}],"meeting":"5952678219cacf15ef7ce774638c95250c37c5ce81bfcb3a7339723aab7a3c84"},"dest":"concluded","kind":"moved","on":"2026-07-02","passed":["everything_is_recorded","commitments_were_examined","effects_can_be_judged","effects_say_extent_and_character"],"principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"8f252537f6bf1d0308692d16ed3bc948d0ead0b8cdac294982ce0d9026c358bf","record":"0654f720-dfa2-444d-bf63-5ee850341e49","recorded_at":"2026-07-02T05:01:18.653637+00:00","seq":3,"source":"open","today":"2026-07-02","trigger":"conclude"}','ee16753fd1c8557573ab9167e3a066254ab66eb6a4b28021432ad6e7225db4c5','3bb0117537d5a86e70d20857f5b08247beed71080f8e151b9a04f844202ae592');
INSERT INTO "history" VALUES('5094bf93a15945148116b742ff90ebb7',3,'{"cause":["0654f720-dfa2-444d-bf63-5ee850341e49",3],"dest":"concluded","kind":"moved","on":"2026-07-02","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"5094bf93-a159-4514-8116-b742ff90ebb7","recorded_at":"2026-07-02T05:01:18.653637+00:00","seq":3,"source":"recorded","today":"2026-07-02","trigger":"conclude"}','24dbf2181067ff9412ce2dcf1be1226959271fc7c9ac19eb8b0181c16215762c','8d464a580cd12af90f89d58853b24ad4156517f195bcd663cc41779367c9e0a5');
INSERT INTO "history" VALUES('515f64d9099943d9af541b911054cf62',3,'{"cause":["0654f720-dfa2-444d-bf63-5ee850341e49",3],"dest":"concluded","kind":"moved","on":"2026-07-02","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"515f64d9-0999-43d9-af54-1b911054cf62","recorded_at":"2026-07-02T05:01:18.653637+00:00","seq":3,"source":"recorded","today":"2026-07-02","trigger":"conclude"}','e4f1d0eae5a7ec9da4406eb82ca0748faee3842af816a18b77130e4b53976284','2c4ef59830ef2230cd0c97f0f98d70518a9c763a965c794a2df8218d7e10f9f2');
INSERT INTO "history" VALUES('c6ba6ae5d4214790bbe279bcff7f1807',2,'{"cause":["0654f720-dfa2-444d-bf63-5ee850341e49",3],"dest":"skipped","kind":"moved","on":"2026-07-02","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"c6ba6ae5-d421-4790-bbe2-79bcff7f1807","recorded_at":"2026-07-02T05:01:18.653637+00:00","seq":2,"source":"scheduled","today":"2026-07-02","trigger":"skip"}','5a9cb9f1f7f373da25e82ea66fab711e005c7c60af05410826ccb9afb0d9188f','c65b580c073421319a9d60f7631eb423ab7f36c40dedf0e023e46a4e540212a4');
INSERT INTO "history" VALUES('abd2fcddbd104121aa0063b72cfacc68',1,'{"cause":["0654f720-dfa2-444d-bf63-5ee850341e49",3],"changes":{"ends_on":{"basis":"stated","first":"2026-10-31","last":"2026-10-31","text":"2026-10-31"},"origin_id":"0654f720-dfa2-444d-bf63-5ee850341e49","parent_id":"2ba13eab-dd40-475c-b9f4-aa86a23ce7a9","responsible":"bed4746ffd8d38c3bf4ea5539a1e1c38cbd738e579865c389cbb416a4fb2612a","title":"8d44107dd57d679be25fd2e5aa0693e082ff84148157cacff331699b86560d3e"},"dest":"planned","kind":"moved","machine":"activity","machine_version":1,"on":"2026-07-02","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","record":"abd2fcdd-bd10-4121-aa00-63b72cfacc68","recorded_at":"2026-07-02T05:01:18.653637+00:00","reference":"BORAS-2026/SUB/ACT-2","seq":1,"today":"2026-07-02","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','ab81d37ce4c17da3c8aa9611e7696afd697abec9b18a0f0abed6f172d29c9f45');
INSERT INTO "history" VALUES('d9d4f5d4ec004ff1a0f06489f4138c2a',3,'{"corrects":{"2":null},"dest":"planned","kind":"corrected","on":"2026-07-02","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"31155491a8a0b5e6b89a286d9acf77a8d11b1f7f39f0f68273046d8d4feee50e","record":"d9d4f5d4-ec00-4ff1-a0f0-6489f4138c2a","recorded_at":"2026-07-02T05:01:18.653637+00:00","seq":3,"source":"held","target":2,"today":"2026-07-02"}','17a04eb29c1161de7c1973edd73aec682b0b14a6e12bfc68474cde8a8448be47','adc58584a2a937d18aba6fdea3490e5f7ad202222e872b2d9ad67bd705ead31c');
INSERT INTO "history" VALUES('dd258ea839ca42f68d66c1aaf623a300',2,'{"cause":["d9d4f5d4-ec00-4ff1-a0f0-6489f4138c2a",3],"corrects":{"1":{"dest":"cancelled"}},"dest":"cancelled","kind":"corrected","on":"2026-07-02","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"dd9ac6b7d60b2018edf914af9b117e8db646fb71a9a733dff121ca05d733da24","record":"dd258ea8-39ca-42f6-8d66-c1aaf623a300","recorded_at":"2026-07-02T05:01:18.653637+00:00","seq":2,"source":"planned","target":1,"today":"2026-07-02"}','8f4b134b521e5a08435cb1ff7438b62f8cb14c3ef356b1714c8b19e6ff9346dd','f8dd8e9f217eaabd6c19aedd6975fbb23b2dcee9d9c76005766072f672249edc');
INSERT INTO "history" VALUES('b95f0f1780cf4f8e87028be015073e3a',2,'{"cause":["d9d4f5d4-ec00-4ff1-a0f0-6489f4138c2a",3],"corrects":{"1":{"dest":"cancelled"}},"dest":"cancelled","kind":"corrected","on":"2026-07-02","principal":"f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad","reason":"d2b791e037ae02d5b193daa970d8d135c00414a466ec1f47c85f9d1231eaaa3b","record":"b95f0f17-80cf-4f8e-8702-8be015073e3a","recorded_at":"2026-07-02T05:01:18.653637+00:00","seq":2,"source":"planned","target":1,"today":"2026-07-02"}','0a1993411df0e188a07d9c7fff39f1053f550effffc8a50c3f604fe088558964','51a812dcd5dbfa380c3a786da8712311cb027f635c1275a1dbf4585793737883');
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
INSERT INTO "mandate" VALUES('15c747b71fdb47cb927e3506c8fc59cf','8507cb5781884d2094a16b333cd2a088','ordförande','main_agreement','delegation 4.2','2026-01-10',NULL);
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
INSERT INTO "meeting" VALUES('d9d4f5d4ec004ff1a0f06489f4138c2a','','2026-05-01',NULL,'[]','[]','');
INSERT INTO "meeting" VALUES('b95f0f1780cf4f8e87028be015073e3a','','2026-06-01',NULL,'[]','[]','');
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
INSERT INTO "municipal_plan" VALUES('5fc0584edf9c42a580b8495c4bf51797',NULL,NULL,'Åtgärdsplan','e903099ed1424f87ae7669a8c908fa6f','kommunstyrelsen','§ 31','','2026-03-02','2026-03-02','2026-03-02','stated',NULL);
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
INSERT INTO "party_act" VALUES('5e9d963d72cd4ff3a3bf9b115c4f0f11',3,1,'signed','8507cb5781884d2094a16b333cd2a088','2026-01-12','2026-01-12','2026-01-12','ordförande','ordinary','','§ 14','','','');
INSERT INTO "party_act" VALUES('5e9d963d72cd4ff3a3bf9b115c4f0f11',4,1,'signed','f50737de241040e883631fdc7f728cad','2026-01-19','2026-01-19','2026-01-19','ordförande','ordinary','','§ 14','','','');
INSERT INTO "party_act" VALUES('e903099ed1424f87ae7669a8c908fa6f',5,1,'accepted','8507cb5781884d2094a16b333cd2a088','2026-03-02','2026-03-02','2026-03-02','kommunchef','ordinary','','','','','');
INSERT INTO "party_act" VALUES('e903099ed1424f87ae7669a8c908fa6f',6,1,'accepted','f50737de241040e883631fdc7f728cad','2026-03-02','2026-03-02','2026-03-02','kommunchef','ordinary','','','','','utan siffrorna för centrum');
INSERT INTO "party_act" VALUES('2ba13eabdd40475cb9f4aa86a23ce7a9',3,1,'signed','8507cb5781884d2094a16b333cd2a088','2026-03-09','2026-03-09','2026-03-09','ordförande','ordinary','','§ 14','','','');
INSERT INTO "party_act" VALUES('2ba13eabdd40475cb9f4aa86a23ce7a9',4,1,'signed','f50737de241040e883631fdc7f728cad','2026-03-10','2026-03-10','2026-03-10','ordförande','ordinary','','§ 14','','','');
INSERT INTO "party_act" VALUES('0654f720dfa2444dbf635ee850341e49',3,1,'concluded','8507cb5781884d2094a16b333cd2a088','2026-07-02','2026-07-02','2026-07-02','','ordinary','','','','','');
INSERT INTO "party_act" VALUES('0654f720dfa2444dbf635ee850341e49',3,2,'concluded','f50737de241040e883631fdc7f728cad','2026-07-02','2026-07-02','2026-07-02','','ordinary','','','','','för tidigt att säga');
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
INSERT INTO "person" VALUES('61f30d0ec57e4ebb9e66d7814f315e1d','anna','','','sv','','coordinator',NULL);
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
INSERT INTO "picture" VALUES('e903099ed1424f87ae7669a8c908fa6f','2026-01-19','P9M','Problembild','','both','joint_from_start','tre möten','statistik','','två platser','[{"kind": "crime_statistics", "title": "Br\u00e5", "period": "2025"}, {"kind": "safety_survey", "title": "Trygghetsm\u00e4tningen"}]','["young"]','[{"subject": "youth", "note": "v\u00e4ger tyngst"}]','[{"name": "ungdomar", "character": "long_term", "prioritised": "yes"}, {"name": "busk\u00f6rning", "character": "temporary", "prioritised": "no"}]','2026-03-02','2026-03-02');
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
INSERT INTO "record" VALUES('5e9d963d72cd4ff3a3bf9b115c4f0f11','BORAS-2026','main_agreement',2,'active',7,'5e9d963d72cd4ff3a3bf9b115c4f0f11',7,'38a293a940ad733aff7136ef0f9474d5d2af34150bcd1a251818dcdc472b2cf3','{}',NULL,NULL);
INSERT INTO "record" VALUES('1781d87a1fb64fdebae1fd7f668154e2','TANUM-2026','main_agreement',2,'draft',2,'1781d87a1fb64fdebae1fd7f668154e2',2,'c3486d9abb366d0fe65c8cc3983ab6b96f2bc066e6827e43b4ddf719040d69ee','{"purposes": "2026-06-01"}',NULL,NULL);
INSERT INTO "record" VALUES('60f742945cd94877a839bd85396902f4','BORAS-2021','main_agreement',2,'unverified',1,'60f742945cd94877a839bd85396902f4',1,'40f53dfb4f77f7a91b92a75784d01f7e6f0cc825733b9064774415b093e0116b','{}',NULL,NULL);
INSERT INTO "record" VALUES('e903099ed1424f87ae7669a8c908fa6f','BORAS-2026/PICTURE','problem_picture',1,'prioritised',8,'5e9d963d72cd4ff3a3bf9b115c4f0f11',8,'81eecca2ca74b029b4d30453eb39ed9ac9cbc469de8a1101908fc1452fb46eb5','{}','5e9d963d72cd4ff3a3bf9b115c4f0f11',NULL);
INSERT INTO "record" VALUES('2ba13eabdd40475cb9f4aa86a23ce7a9','BORAS-2026/SUB','sub_agreement',2,'active',6,'5e9d963d72cd4ff3a3bf9b115c4f0f11',6,'1b580b1c825161bd0eb60af2ecf3c97304c475ae2f78e8869d992459bc552bcc','{}','5e9d963d72cd4ff3a3bf9b115c4f0f11',NULL);
INSERT INTO "record" VALUES('5fc0584edf9c42a580b8495c4bf51797','BORAS-PLAN','municipal_plan',1,'decided',2,'5fc0584edf9c42a580b8495c4bf51797',2,'1b0aa85a313da7d65165db86a829e76a39e5493c6774209a8c0e82b4b9899fe3','{}',NULL,NULL);
INSERT INTO "record" VALUES('787f8deacfdc42b58d1c77c144d5d12d','BORAS-2026/SUB/COMM','communication_plan',1,'in_force',4,'5e9d963d72cd4ff3a3bf9b115c4f0f11',4,'01528a12782361ed0869a312f05802bb05fa4e6591afa982c2447158d9ebf420','{}','2ba13eabdd40475cb9f4aa86a23ce7a9',NULL);
INSERT INTO "record" VALUES('ccf74ebfe46849f88d95bad0e9a4fd35','BORAS-2026/SUB/FOLLOWUP','follow_up_plan',1,'in_force',4,'5e9d963d72cd4ff3a3bf9b115c4f0f11',4,'c8d01c70bd99735fba46f52be0e1a32136fc787d744290d4a770aed2ff927802','{}','2ba13eabdd40475cb9f4aa86a23ce7a9',NULL);
INSERT INTO "record" VALUES('080c802eeeb543e7adb4f4380a0ccbcb','BORAS-2026/SUB/PLAN-1','action_plan',1,'in_force',4,'5e9d963d72cd4ff3a3bf9b115c4f0f11',4,'5071660586f981a0aa94ba10e8889f15a5ef85c2a956a619498cf08f0ae4989d','{}','2ba13eabdd40475cb9f4aa86a23ce7a9',NULL);
INSERT INTO "record" VALUES('6443ed4f8a954ad4a8f2b19c97435cfa','BORAS-2026/SUB/CONTACTS','contact_list',1,'in_force',3,'5e9d963d72cd4ff3a3bf9b115c4f0f11',3,'1ffc76e9b4b34872f16d34c0199fc28ea9d66a977ec881fe8ee2e9f38905fdfa','{}','2ba13eabdd40475cb9f4aa86a23ce7a9',NULL);
INSERT INTO "record" VALUES('0654f720dfa2444dbf635ee850341e49','BORAS-2026/SUB/2026-H1','round',1,'concluded',3,'5e9d963d72cd4ff3a3bf9b115c4f0f11',3,'3bb0117537d5a86e70d20857f5b08247beed71080f8e151b9a04f844202ae592','{}','2ba13eabdd40475cb9f4aa86a23ce7a9',NULL);
INSERT INTO "record" VALUES('231f3a3a3c4c4337a42d8830a16f8638','BORAS-2026/SUB/2026-H2','round',1,'scheduled',1,'5e9d963d72cd4ff3a3bf9b115c4f0f11',1,'06b2d55ea05989a31ffddeaa5ce4dabbb7505ece06d0ec69a80ae4003ca6d1d0','{}','2ba13eabdd40475cb9f4aa86a23ce7a9',NULL);
INSERT INTO "record" VALUES('9a7eacd1d1064b218457a4312d1b8ae2','BORAS-2026/SUB/2027-H1','round',1,'scheduled',1,'5e9d963d72cd4ff3a3bf9b115c4f0f11',1,'5e0f9a11c7dcd117a53572ec54a9e3567cbcda099fc0c41fe327581e08bcf5cd','{}','2ba13eabdd40475cb9f4aa86a23ce7a9',NULL);
INSERT INTO "record" VALUES('ce9ffc4ef5654ca2b0647487cdd5f727','BORAS-2026/SUB/2027-H2','round',1,'scheduled',1,'5e9d963d72cd4ff3a3bf9b115c4f0f11',1,'7d8ef82f477c9c942716087d6767bcdc3680c54d3c18825ad809014db7c6cac4','{}','2ba13eabdd40475cb9f4aa86a23ce7a9',NULL);
INSERT INTO "record" VALUES('7a88cfa38fcc4f89adb3822ce7912900','BORAS-2026/SUB/ACT','activity',1,'under_way',2,'5e9d963d72cd4ff3a3bf9b115c4f0f11',2,'e108a6f58116d5320b80d332690ea4b4ab39bed84f283d9319cd9bab9f9c7895','{}','080c802eeeb543e7adb4f4380a0ccbcb',NULL);
INSERT INTO "record" VALUES('4531fa874c4d469491bde61c0be702d5','BORAS-2026/FORUM','forum',1,'standing',2,'5e9d963d72cd4ff3a3bf9b115c4f0f11',2,'ef6db8143c45cabab9cf535fcca9e446960c78ab891d4052bb93c1f3287cf516','{}','5e9d963d72cd4ff3a3bf9b115c4f0f11',NULL);
INSERT INTO "record" VALUES('d9d4f5d4ec004ff1a0f06489f4138c2a','BORAS-2026/FORUM/2026-05-01','meeting',1,'planned',3,'5e9d963d72cd4ff3a3bf9b115c4f0f11',3,'adc58584a2a937d18aba6fdea3490e5f7ad202222e872b2d9ad67bd705ead31c','{}','4531fa874c4d469491bde61c0be702d5',NULL);
INSERT INTO "record" VALUES('dd258ea839ca42f68d66c1aaf623a300','BORAS-2026/ACT','activity',1,'cancelled',2,'5e9d963d72cd4ff3a3bf9b115c4f0f11',2,'f8dd8e9f217eaabd6c19aedd6975fbb23b2dcee9d9c76005766072f672249edc','{}','5e9d963d72cd4ff3a3bf9b115c4f0f11',NULL);
INSERT INTO "record" VALUES('b95f0f1780cf4f8e87028be015073e3a','BORAS-2026/FORUM/2026-06-01','meeting',1,'cancelled',2,'5e9d963d72cd4ff3a3bf9b115c4f0f11',2,'51a812dcd5dbfa380c3a786da8712311cb027f635c1275a1dbf4585793737883','{}','4531fa874c4d469491bde61c0be702d5',NULL);
INSERT INTO "record" VALUES('5094bf93a15945148116b742ff90ebb7','BORAS-2026/SUB/2026-H1/1','follow_up',1,'concluded',3,'5e9d963d72cd4ff3a3bf9b115c4f0f11',3,'8d464a580cd12af90f89d58853b24ad4156517f195bcd663cc41779367c9e0a5','{}','0654f720dfa2444dbf635ee850341e49',NULL);
INSERT INTO "record" VALUES('515f64d9099943d9af541b911054cf62','BORAS-2026/SUB/2026-H1/2','follow_up',1,'concluded',3,'5e9d963d72cd4ff3a3bf9b115c4f0f11',3,'2c4ef59830ef2230cd0c97f0f98d70518a9c763a965c794a2df8218d7e10f9f2','{}','0654f720dfa2444dbf635ee850341e49',NULL);
INSERT INTO "record" VALUES('c6ba6ae5d4214790bbe279bcff7f1807','BORAS-2026/SUB/2026-H1/3','follow_up',1,'skipped',2,'5e9d963d72cd4ff3a3bf9b115c4f0f11',2,'c65b580c073421319a9d60f7631eb423ab7f36c40dedf0e023e46a4e540212a4','{}','0654f720dfa2444dbf635ee850341e49',NULL);
INSERT INTO "record" VALUES('abd2fcddbd104121aa0063b72cfacc68','BORAS-2026/SUB/ACT-2','activity',1,'planned',1,'5e9d963d72cd4ff3a3bf9b115c4f0f11',1,'ab81d37ce4c17da3c8aa9611e7696afd697abec9b18a0f0abed6f172d29c9f45','{}','2ba13eabdd40475cb9f4aa86a23ce7a9',NULL);
CREATE TABLE "record_area" (
	record_id CHAR(32) NOT NULL, 
	area_code VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, area_code), 
	FOREIGN KEY(area_code) REFERENCES area (code), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "record_area" VALUES('1781d87a1fb64fdebae1fd7f668154e2','1435');
INSERT INTO "record_area" VALUES('60f742945cd94877a839bd85396902f4','1490');
INSERT INTO "record_area" VALUES('2ba13eabdd40475cb9f4aa86a23ce7a9','1490');
INSERT INTO "record_area" VALUES('5e9d963d72cd4ff3a3bf9b115c4f0f11','1490');
CREATE TABLE "record_party" (
	record_id CHAR(32) NOT NULL, 
	unit_id CHAR(32) NOT NULL, 
	PRIMARY KEY (record_id, unit_id), 
	FOREIGN KEY(record_id) REFERENCES record (id), 
	FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "record_party" VALUES('1781d87a1fb64fdebae1fd7f668154e2','087e575f5fae4bbf888969d226fc94bf');
INSERT INTO "record_party" VALUES('1781d87a1fb64fdebae1fd7f668154e2','248a5a80661546adaa46e826dd88de78');
INSERT INTO "record_party" VALUES('60f742945cd94877a839bd85396902f4','8507cb5781884d2094a16b333cd2a088');
INSERT INTO "record_party" VALUES('60f742945cd94877a839bd85396902f4','f50737de241040e883631fdc7f728cad');
INSERT INTO "record_party" VALUES('2ba13eabdd40475cb9f4aa86a23ce7a9','8507cb5781884d2094a16b333cd2a088');
INSERT INTO "record_party" VALUES('2ba13eabdd40475cb9f4aa86a23ce7a9','f50737de241040e883631fdc7f728cad');
INSERT INTO "record_party" VALUES('5e9d963d72cd4ff3a3bf9b115c4f0f11','8507cb5781884d2094a16b333cd2a088');
INSERT INTO "record_party" VALUES('5e9d963d72cd4ff3a3bf9b115c4f0f11','f50737de241040e883631fdc7f728cad');
INSERT INTO "record_party" VALUES('5fc0584edf9c42a580b8495c4bf51797','8507cb5781884d2094a16b333cd2a088');
CREATE TABLE register_fact (
	"key" VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "register_fact" VALUES('schema_version','2');
INSERT INTO "register_fact" VALUES('simulated','yes');
INSERT INTO "register_fact" VALUES('register','f3a24d03-033a-42a5-8887-9241adb664f3');
INSERT INTO "register_fact" VALUES('principal:handslag','f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad');
INSERT INTO "register_fact" VALUES('plan_fingerprint','86c19671b94a3981c06170ce45d93884476487926404d0410725930db702868f');
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
INSERT INTO "round" VALUES('0654f720dfa2444dbf635ee850341e49','','ccf74ebfe46849f88d95bad0e9a4fd35','2026-H1','2026-01-01','2026-06-30','2026-07-30','Styrgruppen','arbetet fortsätter',NULL,'[{"measure": "fler vuxna ute", "responsible": "fritidschef", "due_on": "2026-10-31"}]');
INSERT INTO "round" VALUES('231f3a3a3c4c4337a42d8830a16f8638','','ccf74ebfe46849f88d95bad0e9a4fd35','2026-H2','2026-07-01','2026-12-31','2027-01-31','','',NULL,'[]');
INSERT INTO "round" VALUES('9a7eacd1d1064b218457a4312d1b8ae2','','ccf74ebfe46849f88d95bad0e9a4fd35','2027-H1','2027-01-01','2027-06-30','2027-07-30','','',NULL,'[]');
INSERT INTO "round" VALUES('ce9ffc4ef5654ca2b0647487cdd5f727','','ccf74ebfe46849f88d95bad0e9a4fd35','2027-H2','2027-07-01','2027-12-31','2028-01-31','','',NULL,'[]');
CREATE TABLE sealed_text (
	digest VARCHAR NOT NULL, 
	salt VARCHAR, 
	text VARCHAR, 
	PRIMARY KEY (digest)
);
INSERT INTO "sealed_text" VALUES('f1fd250640fb92eef88162528b56c21bd89424657539604a4aaf19d2b34f03ad','bcd9cef94ce1bbf7414ccb8e5257d568','handslag');
INSERT INTO "sealed_text" VALUES('1e1407cd7e56a7af050ca07e4b679e87e204757c633ba7f653200b2d88c8c96d','ed3f587d130196dc475a63a82a9cca23','Samverkansavtal');
INSERT INTO "sealed_text" VALUES('a098597c4db0cb8bd7d5bbc396ea42c6f0c1bac044bc72d655f10bd80a13fdf5','b12eb95c72899b9d495dac8e795900f8','tryggare centrum');
INSERT INTO "sealed_text" VALUES('891658c05a89242bce516d72b3527727d4ca3880c650bc189787da502ef3406f','611a498ca5a2992c42ef7c50145a0a1f','ungdomar');
INSERT INTO "sealed_text" VALUES('24e3a92b8d00c042c77fa6fbe33ee3099b4bcfe65a5e8f4119a5beda942d5983','a205cdc59e9d936072363840d9f16c68','brottsoffer');
INSERT INTO "sealed_text" VALUES('cc0afa5212f1fe72a743b173c829e6796624f2fae3d5959a770cea8bc20b2898','aac9a5c4eb12c5a7c10ec9a69ed47fe7','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('27c3f87e09f9f0583c738a342dfdf053e0a7ffce876403283e064e27a5c4c7ab','62cc6068d428174976862470ffc44609','ordförande');
INSERT INTO "sealed_text" VALUES('4b760c427904737a8e09e98e84ff046295450d9defb6b97dd1f5b90f53a7bc37','f592b767a06a87e436f8f16a49ef3e83','§ 14');
INSERT INTO "sealed_text" VALUES('61040787a203e8c4ff69af825c0fa287ad345fb7532364c559084a37561c0581','595f92e8855a67428518c44b777fd08e','ordförande');
INSERT INTO "sealed_text" VALUES('debfed562c7908c5201ae123d419eaaa26bb4febaa19d59cd2c9ebb5cc24e918','3a2985091bf0e609f9b5b4cec598b852','§ 14');
INSERT INTO "sealed_text" VALUES('9eaece3c9addd49ec6a0bd7db715cce34e4716163e636cf4a1bb04fc96e53f44','a7e9a991917bda378e065ca0e0038f44','ordförande');
INSERT INTO "sealed_text" VALUES('6c26ba25ae27730593b3f593b27635648e3ee76125a6f96a8ed86f174040cb80','a3b50dbc3a403c919cf084f2dfcb675b','§ 14');
INSERT INTO "sealed_text" VALUES('849707a313cdca74f218bcd0082aa04117495b1df4c0b61d588d6ed0017e2ee9','4d44b2cbfb66fa2e8d227c6fee8ee016','ordförande');
INSERT INTO "sealed_text" VALUES('5e67a1774acf4b4ff6b5d193fad344d421f211facb5e21cea5b48897e65b4a04','146f1928d9c43ac3eec4a7cf8c2f7799','§ 14');
INSERT INTO "sealed_text" VALUES('e85efb4b973eaef7daff31dade703af89fed68f118476d5f395fd75c49861fd7','9c7c2b12b6fc00284cdf4761b6bde51c','fel i avskriften');
INSERT INTO "sealed_text" VALUES('37c4ff64b4fce6abdeef06f462d79cb9925ff61043747ee197c387a9d95d21e8','5a6e65d4633e6aba6f1c214bdc8622f8','Problembild');
INSERT INTO "sealed_text" VALUES('227253d4a6f40adce297b986fef217bf9b49c4f4ab533d089afcfcae22f79e35','7a62964100cfc1cbb1bcb75035797538','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('02ad1f62a2658b51d2e45bf149a2b5c22512d9a4537c5b0e2d10c9a3b7c65501','2f456a19e331c8ad1a5b1d5cf922fe63','tre möten');
INSERT INTO "sealed_text" VALUES('3311341c0d6b73fda7386e2d897aa37c0e979c7c64d6e3faeb4af5edc4835b2b','352589d038c65836ccca921100a82f3d','statistik');
INSERT INTO "sealed_text" VALUES('149fd44b9c1b69d0883bfb393001955c279768c713cace02a3d1a8f8c4956e11','d3a769a57eb8568e68e34d5a23331c86','två platser');
INSERT INTO "sealed_text" VALUES('cbff5a2aeaffd9c32fab6b6e37c1a0617cbf4029f2bf199055f62ef00d1b5422','0a89fb18087c180bb4ef289fadb31c0e','2025');
INSERT INTO "sealed_text" VALUES('b0265d41fbef32a389182848a06fdb2041b82ce20dd959903d5f89ae3f6cf92a','ba13ae7d4bffa1e51362bac27ff79a8e','Brå');
INSERT INTO "sealed_text" VALUES('23bcd441940712e980684f7623a1fd16b4bb34f20b0a44104399641d6610be52','ed58ad710feeee04652a8c202074a4f0','Trygghetsmätningen');
INSERT INTO "sealed_text" VALUES('236e78018edfc17ab80a4cc46bf30c3e5f809251807e3c22a0be1484d4a4c98b','9145abe85db6daf12393351d8817f738','ungdomar');
INSERT INTO "sealed_text" VALUES('8eb3e3026b6aa7f41d40b758c44ca390352576f6905a8b6fc764641980ba9ef0','7afdc2c895c780873de63e697221e10d','buskörning');
INSERT INTO "sealed_text" VALUES('d3e9cde611164881df4c8b40d832488b1f5b5b7dae708e673801db428a466fb4','f9fa3b93aa126654b242aadfe1c941cf','väger tyngst');
INSERT INTO "sealed_text" VALUES('f8ca09608c64ef3ef8e5bec038ba01c19a7d7378d45d6aa1757fe27a2ad38ba9','20a19560cadfb95ebcf58ce6521a623e','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('e57a6f9177d6309647c1de325544fa8c49aacf3c7df7b0ce0d8056633e5714c1','872618a478250c7894c8638ac42b6010','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('a2ebdc4ee75b034291c0c8d15f5c9c20c348ef27b6375a5f601b243070d505f3','f9c61a9dc9fa4d9b8511ab20c3a65d8e','kommunchef');
INSERT INTO "sealed_text" VALUES('8b6d94ca8c1b2bac9c05ff3c9ffd3fb86b4b1a8d7264be834048c6d63e700cc1','48f1950cfd3a6f083978d3c1232297b2','kommunchef');
INSERT INTO "sealed_text" VALUES('51053a03b64a38f5f6b781b2f0fc1a76bb2652d32972d89e929da7f05f92ad18','54338878f74f6d9a8e9fbf03fd29dc77','kommunchef');
INSERT INTO "sealed_text" VALUES('43aaadae8fbc0d085463acd4743702e428eb94f610f87b10d50403abe52e1054','cd93cd31585cb2293fe8a2ead77cf7fd','kommunchef');
INSERT INTO "sealed_text" VALUES('32ed00eefe33122027e54df0a19fea443c71ca1e51663c9f5475b350a1791800','1eea19c91b6a494176e0dc2254cd70d3','utan siffrorna för centrum');
INSERT INTO "sealed_text" VALUES('0499e9945c63922f049cdf2afb8978d9955d10a178f2fa67aa57f9a75f711af1','67b5113ab498e25a163028b4f62dd1a1','ungdomar');
INSERT INTO "sealed_text" VALUES('2eed60e44178e1aa7aee4c25b1d84cd204e9a3ad1b11ca20035ed825c5890fd5','33718046ef4490406f6719c1c788eb6b','buskörning');
INSERT INTO "sealed_text" VALUES('701be646ceb06783b7c218bb73c7be63f4f568dd782e76871d2fc220761e5a89','86f939ba68388cdaec31c7e0cdeb19f9','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('ea0a99c19b5f74e5eba5e017f044ffefb813321803ef45d65bec93d8f41b039d','f35364a80a50a92dd962ae434388c758','Åtgärdsplan');
INSERT INTO "sealed_text" VALUES('a663bc9f4bdba895a816e465027b64b513951b4ee9f33f560a46887d45cad5ef','31ea029687025ad0dd2dcb13e5766a91','kommunstyrelsen');
INSERT INTO "sealed_text" VALUES('6827ef1fb02252627f83ba698f5296fb31777150cf9ff234bc7c478346080249','b45e176f2c19802286926289c3290ace','§ 31');
INSERT INTO "sealed_text" VALUES('a1e4540c71ba3251fc519d283e51316da08e297e4b3731a6f2ab1828230b399a','80baa21ce8652adf2909565607de658a','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('d1cdf1d08184ed58a69d95d8e4b7377f204552411291357e267fdf1d1f7dd385','64eb2a2c8fb7d2bf87d3d03d1d2772ef','Underavtal');
INSERT INTO "sealed_text" VALUES('de10607cea1aa91e087b4c32a3112a73bb8da80a7539dff059f2cf060d89bb9d','c5f9d5830ccef32ddd8f2b7541ac2941','trygghet');
INSERT INTO "sealed_text" VALUES('5d9bf26a2e2cc05dc1bdae2a99049882e5a70d86b5fa1588dd12e56440fd5ff7','11d418886372f372a8770588ae2271f5','ungdomar');
INSERT INTO "sealed_text" VALUES('9399faf75db53a3c081eb4b2b1827ace390284ac4adad34c022ecbe9e97d4ec3','9568db33829ad83911ad48634f7acb29','kommunchef');
INSERT INTO "sealed_text" VALUES('dcb85e510f87a5b7aa60ed7f77b97ddbcc6fad1b7ffba9e231120b6d893ddd39','6f11331afa091289179fa88f2efa274a','kallar');
INSERT INTO "sealed_text" VALUES('084f7216f102e7fd730b50f5b297f89eabced7a691442af06f2dacd7bf2313e7','b551707db57c4aebb6d5b43f30b70085','för anteckningar');
INSERT INTO "sealed_text" VALUES('93737c1de8ac340c5b89ae997b8a7804ce192ecf173f849e080b997ac2a71676','f64527e27bacb147ba7e8a39462e9c2e','samordnare');
INSERT INTO "sealed_text" VALUES('2d19a17de2871e27ea7d2cbb7255de87169f522512e106aea32a507b271f3a2e','ef1083c158bd0b1fd6b8e42097e0e96d','kommunpolis');
INSERT INTO "sealed_text" VALUES('f0b3d0071b85dd9693c6bae3f393a37bcf9796b4512df8d98f225ab871622e07','969aa76b08867b639f039abcfe3869e8','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('018833f9e99527133355d86772b0b7bd5a4b08adef40ec55f38000bdc759e125','fbde19ce3775a371f291c62ad0c59c94','ordförande');
INSERT INTO "sealed_text" VALUES('535e8be431764843944dbfc9067a62e98dac1ac4aec43ba2d0221336f8f2cec1','6657eb342969b900eacfcec9ac038be7','§ 14');
INSERT INTO "sealed_text" VALUES('266b0d2233809354a5d5a992ec84aceeea55ee72dcbff72f4b0f0f11b9402169','571afb159789c6c12083460d046349bc','ordförande');
INSERT INTO "sealed_text" VALUES('bd9be1570952ad13842bdef9fc01fdcb77e20b9a1b4836b5c211bc4cceae4967','2b59b866ef03d744825c8ff04eb780a5','§ 14');
INSERT INTO "sealed_text" VALUES('583522a8e1dc45e9a28d5729b34bdd2518bfb44da71610e1573708ac91f08216','d3a541f60e4467d55c13267b46d0a5ba','ordförande');
INSERT INTO "sealed_text" VALUES('ee566e7173ea79afc95d1e0b9e51e160485b08913859875dd77980b3d52f9c98','adae81d985326dc63f6b6eb8dfbf4d18','§ 14');
INSERT INTO "sealed_text" VALUES('01f0191c7be2260a6d0b3a9d0360a9bfc9ad3cdad034a642d2635a12ce684247','efe701e32f98f2336c51267b5730e5ba','ordförande');
INSERT INTO "sealed_text" VALUES('8e63df78d7806590ab066f5aaad1e43a940bfe084270b104371151ed6e6400f2','cbbfa7599f4ed11a883c6e69e5cc9f49','§ 14');
INSERT INTO "sealed_text" VALUES('f48e73b493b30b26b35cb3a6d5b3f927cb6e82c21e07e89a3fc55b37c67ff4e5','4dd9e81f16b5803202e41a42cbba94a7','ungdomar');
INSERT INTO "sealed_text" VALUES('4004d284fe01bbec55e501157342cee2042a0d8b7058cb3cbf21ae81dbc2b8d3','79abf91d9592c1fd109b781c1850df66','ungdomar');
INSERT INTO "sealed_text" VALUES('fdaddfc4ec2c6d2e33fc7107e2be92a3b926f85aa530a7cda09080a43aaab2c1','d787db9ad36c279eca432ee207088d6a','färre unga utsätts');
INSERT INTO "sealed_text" VALUES('1370e6fa1deaba877a57fc9d2d3919c1f713ce206f5f4418271baff841e0712e','8a9e76773051ec3dc37a7b7a7f9e2994','fältassistenter');
INSERT INTO "sealed_text" VALUES('94ae9b61800884625b995f78323f35a59f06867ca76bd3b7d72f0297bb094309','8c3b26cbb61234094386a7e693cdf71a','socialchef');
INSERT INTO "sealed_text" VALUES('baa00c2bc84fde568c9ae0e421d644670f8c3db3297cf37b4df89c3fc4b778a6','26d0af31352bf1d2444ad17480dcc070','2025');
INSERT INTO "sealed_text" VALUES('a6eff29f1a0e16ec9b201de77c21e1195545df39de75110796ae449c10a195c3','3e286a0e0464506f051f5020fbbbfc59','Skövde');
INSERT INTO "sealed_text" VALUES('ea7026c7eb1e3ee4ab16c98c8d87172b7aa5e78d45e1d40ba303d3ac697b0a8a','36d950201b1066ca77c19e34c5e38451','anmälda rån');
INSERT INTO "sealed_text" VALUES('e627b0e2a0726962f3976ffc5b7630274546aad9a9cb4259e2b614403257a107','6082a4d976f65da10b153a79e6d770a4','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('e373fd8c6e589a52ece1c1c4c95f06cc00d0d4dbb434d37e9ce34c4bb3ac12fd','4ed22ac9d9d59bace2432e4e2d132cb9','vi gör det här');
INSERT INTO "sealed_text" VALUES('63b6c51b269f70d6d49add686279d55a806eff3f3ab239d905d544bdc91dde41','0c6d5d79e33531976b10e2b19db88ba1','webb');
INSERT INTO "sealed_text" VALUES('e2d3b64be8f6cc7733f1005ecbbe58a2d97f8fa2c30b3b9c3f4605c174abbab1','3b0c3ada075ea0206d5ee7d3ed4ecb2f','boende');
INSERT INTO "sealed_text" VALUES('395c51b91facaaedbcf712158a0c372c74c63a664dfa335d1ee54153d928b347','3d351ab7583839255a7aa4660cfee7d3','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('b7fbdf8a993b43d98031868a730ee7ff77694f6089feaa1a2014293fefec3a84','2ba23eb7a22a531d125cf2c99cd5b38d','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('027a96514e056681f71c43748e833f1a9a9b2e8215e25d74573c995d4d9f5bfc','9ceadb5d7aa271317193dbd1afedcdb6','samordnare');
INSERT INTO "sealed_text" VALUES('b0f79f7bf534d03d7b3fc7a1b6cf45dae5f1783aef6dfcdc90105d3184cab651','3dbfda89b177ee3e8f18bf9b2cb1f388','växeln');
INSERT INTO "sealed_text" VALUES('b90f4fadb54ebde5c6eae86b8b4a3424e9b2f6b9d867a8b9746b899b7b862902','c43b2c28d25d7041aa9a429015f98c06','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('3f60eed0d459b80eff75164d3969655232619a91dedd0720b4925f58d9afecac','9a1a1f3b5e304c8323108932d7d54021','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('be1844bd8596908abac01424afea29eb1aeb6ad5f5c26c815a3126ca7487ab4c','75f51d35f1fec9d29082cfff82b0b58b','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('99fabfe154b5ace07b9b982e1a00fb320ee187a363487d58d029d8ae8a500768','d912c1191738effc1f6ae1d5af88c13b','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('1a9f185cdcc03da24350cc957ed14d8b7edffb05d72e8f8d2408383abc74845e','45513ac1ca74c65eda2f46e672776694','Föräldravandring');
INSERT INTO "sealed_text" VALUES('bcfd87740a542c1966a00fe338e8b5ee0cdd8b1ae6b15537c687c02b25f029f6','cd619d2ffb3243a2d5403f12d83559c0','minst 8');
INSERT INTO "sealed_text" VALUES('db6cf8a267234bca04f3790e436513922abeb165c52e87905e781c9e11846068','bc675ede3f0a2881d1b4104d69bc9749','regn');
INSERT INTO "sealed_text" VALUES('2d052c1cfae8d42eb7211c17d4bbda8d40ccad5699aa43c7f3cef8a03d015e42','370bea33ce6d37076f6cf4128895a80a','2026-03');
INSERT INTO "sealed_text" VALUES('1a7b7d80daa7639783b14d49d749e4fd64954e23db0898b241a184a2df476716','edcf7c795285204b94bf92cb274bce29','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('c952ef5d5c5046dfc1f6e7c4cf0c6ed8531332f350ef243a9fc888954ba5a794','4a278e289365d695617898a37aa2354f','Styrgrupp');
INSERT INTO "sealed_text" VALUES('8cf16142399cb33dc1050af566c926eacce5a78ae03bad9678149bebabba8843','885102aec3981e1e56a9c90e53708b4e','kommunchef');
INSERT INTO "sealed_text" VALUES('18400fbbd1dc5ab68244662c88b9c71fc3ea5867a40a97c8bb7c9de2928655ca','6144414306a1b23fd7ecbe39ce7db9fa','kommunchef');
INSERT INTO "sealed_text" VALUES('ddc4faf21546a960dfd8e8ab5c9272913174e38fbeeb887210e1d9b6974ae7af','e1a9e15485738f28f9bec86af8cee1a4','områdeschef');
INSERT INTO "sealed_text" VALUES('fd71f0555fc90a7d4c913badb7c5771e2516e612d99e982d60fa24087d076340','cdd7f51803e383f3c76f9c64dde14d67','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('7f0dab3ba0e0d1d5bf251239c51d1318e76f1a3850480c6b502bd3f31734efcd','8ed6dac28b80c5a94ccf39c74de856c3','kommunchef');
INSERT INTO "sealed_text" VALUES('4b93bea0304a3050cf5d2d0f844e352be1abbe05599c8213859a7a0fffa96582','33b36b1229bd70127ceb4a1b15e201bb','områdeschef');
INSERT INTO "sealed_text" VALUES('c5deaa65f22b3e732ea1e8de7ba049e1a27c3d82ef71813ee443bda471559baa','f1552feb369d127115acf7c16d768872','Trygghetsvandring');
INSERT INTO "sealed_text" VALUES('fafd065dbd881b25f47721a9ab678cd7485b7b9ebf5c453822683ef830fa12a8','ee6c5ff7504588104a182b414a38806e','fritidschef');
INSERT INTO "sealed_text" VALUES('d0f43a66b07376eaf528bac4e729ec8b867e25263ef9dadf9b8fab930ee938a4','a4d866f974ee1c1170f4821c096b19b0','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('2e61d97030619850b5b24337e11ccfdd982df5dae4f52456c71cc50d350f4c9a','fd317337314c9363f9e1cc9b53bcf509','Trygghetsvandring');
INSERT INTO "sealed_text" VALUES('57e5963778bc3309b81792d3fcd68466fd355bde84385eaa577bfc2917039f3f','d2a3d5302458b488bf5a32365b6474f9','fritidschef');
INSERT INTO "sealed_text" VALUES('d6cdb42364f669ec42dcfdf1947d45f457c241602174c2d9f217adc04fbd7e81','194104b4db140e98d1196fc0c625a53a','anmälda rån');
INSERT INTO "sealed_text" VALUES('60d544a7cfe5487c9dea90af6e8ef7d441b231798a3ed008d18337f77ab5ed44','2d2bf69d1f86521e09485af7bc4ca269','anmälda rån');
INSERT INTO "sealed_text" VALUES('4e5fd22a2e902d641ff51145bbb12857212162bfc0c6f48634106d75b81c6546','f7f9de9953ca2f92c234a18be5b902b7','Skövde');
INSERT INTO "sealed_text" VALUES('78d2ffd0c5bf199de3b91a6bfef3fa16f5c24284924ab1e3b64b226cdbe8d8b9','6e556f8daaba3bfcefbe4037f50b40ea','som planerat');
INSERT INTO "sealed_text" VALUES('87a34e9cda9f18837c441c680a8e3559f0852ed4ba622bfa1bd3bc20f076007a','2eb66933e563b21f63dfcda101ba3911','ont om folk');
INSERT INTO "sealed_text" VALUES('cefdd183234b7b4eb182b9d957cb9942d03d542143b4582646075555c83f4017','541fbaa131f133be32fe5ba245a4fe72','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('7cdea47f324a277eab4457bf834ef3666391d372a303d4b5f17721678a200bc3','8da2e1bf75d83eb32da7a2e5ac3df228','färre rån');
INSERT INTO "sealed_text" VALUES('c9f47f8dc83d6a0fd84922aaa764a3784133f1b430f09209f129100d3aa48bed','f69c011288339724e06b5fa1fff7b003','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('5952678219cacf15ef7ce774638c95250c37c5ce81bfcb3a7339723aab7a3c84','1b72e1d0a41817fd8bbed181b873cdfb','Styrgruppen');
INSERT INTO "sealed_text" VALUES('26b1ca600abaf85321f6034241daf64a3dc13b61f362046890e812706ba7c7b2','22f70ee05f279e7b5d85e350d1e00cdb','arbetet fortsätter');
INSERT INTO "sealed_text" VALUES('b5a667a671ae2962e702ac5e141eaf244d54f53a30dd2af06854a2b7de07a53a','9e1f150603dc39904b37f6081cf7d554','fler vuxna ute');
INSERT INTO "sealed_text" VALUES('ddbacda30678f0b5ac3176510ad97e840409e02c341ac190bc41d61d92d42d00','ada5f63f8ce141a1eb20a1acb51780a9','fritidschef');
INSERT INTO "sealed_text" VALUES('3f2c931aa768db249fa5c860dcd9c775dc70af31390642a5b9816ebefdbd5c98','1073712384d2dae29fc17effce9e0525','för tidigt att säga');
INSERT INTO "sealed_text" VALUES('8f252537f6bf1d0308692d16ed3bc948d0ead0b8cdac294982ce0d9026c358bf','bad14c5ede2c8515b35fb7c8bc86d01d','så är det överenskommet');
INSERT INTO "sealed_text" VALUES('8d44107dd57d679be25fd2e5aa0693e082ff84148157cacff331699b86560d3e','df7a89ca346d68fc775b836c23b30045','fler vuxna ute');
INSERT INTO "sealed_text" VALUES('bed4746ffd8d38c3bf4ea5539a1e1c38cbd738e579865c389cbb416a4fb2612a','fb8afa3ce4a237207fc4c84583689865','fritidschef');
INSERT INTO "sealed_text" VALUES('31155491a8a0b5e6b89a286d9acf77a8d11b1f7f39f0f68273046d8d4feee50e','30c9d8a9f0060887a41bdb85f51c6230','fel i avskriften');
INSERT INTO "sealed_text" VALUES('dd9ac6b7d60b2018edf914af9b117e8db646fb71a9a733dff121ca05d733da24','a81f8c08a815273f7bac081ced50cc59','fel i avskriften');
INSERT INTO "sealed_text" VALUES('d2b791e037ae02d5b193daa970d8d135c00414a466ec1f47c85f9d1231eaaa3b','e6530acf409cc4fe7e0343580ff4ae1c','fel i avskriften');
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
INSERT INTO "unit" VALUES('8507cb5781884d2094a16b333cd2a088','Borås','borås','municipality','','','','1490');
INSERT INTO "unit" VALUES('f50737de241040e883631fdc7f728cad','LPO Borås','lpo borås','police','Polismyndigheten','202100-0076','',NULL);
INSERT INTO "unit" VALUES('248a5a80661546adaa46e826dd88de78','Tanum','tanum','municipality','','','','1435');
INSERT INTO "unit" VALUES('087e575f5fae4bbf888969d226fc94bf','LPO Västra Fyrbodal','lpo västra fyrbodal','police','Polismyndigheten','202100-0076','',NULL);
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
