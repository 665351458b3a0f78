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
INSERT INTO "agreement" VALUES('8d510db088064cafad05f810bccff047','Samverkansavtal',NULL,NULL,'','["tryggare centrum"]','["ungdomar", "brottsoffer"]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'2026-02-01','2026-02-01','2026-02-01','stated','2029-12-31','2029-12-31','2029-12-31','stated',NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
INSERT INTO "agreement" VALUES('25a93a055ac44480a600bb98ee30e339','',NULL,NULL,'','[]','[]','',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
INSERT INTO "agreement" VALUES('c97c0981003e4fb9b4873abc7cbbb304','',NULL,NULL,'','[]','[]','',NULL,NULL,NULL,'2020-12','2020-12-01','2020-12-31','assumed','',NULL,NULL,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'[]','','');
CREATE TABLE agreement_area (
	record_id CHAR(32) NOT NULL, 
	area_code VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, area_code), 
	FOREIGN KEY(area_code) REFERENCES area (code), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "agreement_area" VALUES('25a93a055ac44480a600bb98ee30e339','1435');
INSERT INTO "agreement_area" VALUES('c97c0981003e4fb9b4873abc7cbbb304','1490');
INSERT INTO "agreement_area" VALUES('8d510db088064cafad05f810bccff047','1490');
CREATE TABLE agreement_party (
	record_id CHAR(32) NOT NULL, 
	unit_id CHAR(32) NOT NULL, 
	PRIMARY KEY (record_id, unit_id), 
	FOREIGN KEY(record_id) REFERENCES record (id), 
	FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "agreement_party" VALUES('25a93a055ac44480a600bb98ee30e339','7156619d26834b8aba40df6ea7b262ab');
INSERT INTO "agreement_party" VALUES('25a93a055ac44480a600bb98ee30e339','a45d38d488ad48f0b7044a9cb4a1a514');
INSERT INTO "agreement_party" VALUES('c97c0981003e4fb9b4873abc7cbbb304','91cb962baf21452db55320ef245039d2');
INSERT INTO "agreement_party" VALUES('c97c0981003e4fb9b4873abc7cbbb304','fed18ea878164bacaa2b0e32b88b7bb8');
INSERT INTO "agreement_party" VALUES('8d510db088064cafad05f810bccff047','91cb962baf21452db55320ef245039d2');
INSERT INTO "agreement_party" VALUES('8d510db088064cafad05f810bccff047','fed18ea878164bacaa2b0e32b88b7bb8');
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
INSERT INTO "deadline" VALUES('8d510db088064cafad05f810bccff047','term_begins_unsigned','2026-02-01','2026-01-30',3,0,'settled',5,NULL);
INSERT INTO "deadline" VALUES('8d510db088064cafad05f810bccff047','begin','2026-02-01','2026-02-01',0,1,'settled',6,NULL);
INSERT INTO "deadline" VALUES('8d510db088064cafad05f810bccff047','expire','2030-02-01','2030-02-01',2,1,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('8d510db088064cafad05f810bccff047','main_agreement_ends','2030-01-31','2030-01-31',3,0,'superseded',NULL,NULL);
INSERT INTO "deadline" VALUES('8d510db088064cafad05f810bccff047','expire','2030-01-01','2030-01-01',2,1,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('8d510db088064cafad05f810bccff047','main_agreement_ends','2029-12-31','2029-12-28',3,0,'open',NULL,NULL);
INSERT INTO "deadline" VALUES('25a93a055ac44480a600bb98ee30e339','to_be_decided:purposes','2026-06-01','2026-06-01',3,0,'open',NULL,NULL);
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
INSERT INTO "function_holding" VALUES('2ddd67074aa04710b67e0d8698499610','91cb962baf21452db55320ef245039d2','coordinator','75f69d506fe248478e4b372d01766abe','ordinary','2026-01-10',NULL);
CREATE TABLE history (
	record_id CHAR(32) NOT NULL, 
	seq INTEGER NOT NULL, 
	body VARCHAR NOT NULL, 
	prev VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	PRIMARY KEY (record_id, seq), 
	FOREIGN KEY(record_id) REFERENCES record (id)
);
INSERT INTO "history" VALUES('8d510db088064cafad05f810bccff047',1,'{"changes":{"areas":["1490"],"ends_on":{"basis":"computed","first":"2030-01-31","last":"2030-01-31","text":"2030-01-31"},"ends_with_parent":false,"parties":["91cb962b-af21-452d-b553-20ef245039d2","fed18ea8-7816-4bac-aa2b-0e32b88b7bb8"],"priorities":["a98b334aadaa55af21ed1bf5f7a80aba25771de214df9a3a3cc56edeb340a8a0","61b06c8a52e8d64207f9221b46e6b4f2d267cdf7041680e9463da70dd1cf4b42"],"purposes":["4065bda2b357d4a89b125dd21c06bf0a9ed493c0b6bc385a65b66dc986119c49"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"efe306d55c68b3f7abbea34919cd6eaca00ce9caa55cfb295dece7c5643aab0d"},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"6e584484f37309ae8c25d10c1884986039a71d67a499907eeacef8aa2f09f8fc","record":"8d510db0-8806-4caf-ad05-f810bccff047","recorded_at":"2026-01-10T00:48:55.888256+00:00","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','5e66df8dc4d30a8da29a99689dd12e4ad93514a66501971e0e7e65bcdded920a');
INSERT INTO "history" VALUES('25a93a055ac44480a600bb98ee30e339',1,'{"changes":{"areas":["1435"],"ends_with_parent":false,"parties":["7156619d-2683-4b8a-ba40-df6ea7b262ab","a45d38d4-88ad-48f0-b704-4a9cb4a1a514"]},"dest":"draft","kind":"moved","machine":"main_agreement","machine_version":1,"on":"2026-01-10","principal":"6e584484f37309ae8c25d10c1884986039a71d67a499907eeacef8aa2f09f8fc","record":"25a93a05-5ac4-4480-a600-bb98ee30e339","recorded_at":"2026-01-10T00:48:55.888256+00:00","seq":1,"today":"2026-01-10","trigger":"create"}','0000000000000000000000000000000000000000000000000000000000000000','efc483b36fc4e54a55b84d88594f79fadb80adaa70c288048519bbda616e38de');
INSERT INTO "history" VALUES('c97c0981003e4fb9b4873abc7cbbb304',1,'{"changes":{"areas":["1490"],"ends_with_parent":false,"parties":["91cb962b-af21-452d-b553-20ef245039d2","fed18ea8-7816-4bac-aa2b-0e32b88b7bb8"],"signed_on":{"basis":"assumed","first":"2020-12-01","last":"2020-12-31","text":"2020-12"}},"dest":"unverified","kind":"imported","machine":"main_agreement","machine_version":1,"on":"2020-12-31","principal":"6e584484f37309ae8c25d10c1884986039a71d67a499907eeacef8aa2f09f8fc","record":"c97c0981-003e-4fb9-b487-3abc7cbbb304","recorded_at":"2026-01-10T00:48:55.888256+00:00","seq":1,"today":"2026-01-10"}','0000000000000000000000000000000000000000000000000000000000000000','aa9d97569149fe3557db936f4618f8256de1c089a0759098b6d1cb05103186e0');
INSERT INTO "history" VALUES('8d510db088064cafad05f810bccff047',2,'{"dest":"awaiting_signatures","kind":"moved","on":"2026-01-10","passed":["every_party_may_sign"],"principal":"6e584484f37309ae8c25d10c1884986039a71d67a499907eeacef8aa2f09f8fc","reason":"597dd8580b53fa8d06b18768ace03abfd2a484d8c2149699c02af09a80257739","record":"8d510db0-8806-4caf-ad05-f810bccff047","recorded_at":"2026-01-10T00:48:55.888256+00:00","seq":2,"source":"draft","today":"2026-01-10","trigger":"send_for_signature"}','5e66df8dc4d30a8da29a99689dd12e4ad93514a66501971e0e7e65bcdded920a','156a9520a86426a41799e19522da2c82260ea2277be1743016f53cbfecfa2742');
INSERT INTO "history" VALUES('8d510db088064cafad05f810bccff047',3,'{"acts":[{"capacity":"ordinary","function":"86c1e3286d46afdce0d7efb7bc28144e0f2e22d51f217c9275acc059862407fe","item":"3cbd6e0080d9f7626415630ea27506fdcda4622e6d06dd58506313ce6852fc05","kind":"signed","on":{"first":"2026-01-12","last":"2026-01-12","text":"2026-01-12"},"unit":"91cb962b-af21-452d-b553-20ef245039d2"}],"decider":{"evidence":"58de78f57fa5150902d9654061df7e77b3a6c0b7eed8d2ab0dfda6a4a8369c70","function":"2d36b638d0b286b0b488bf88b23a907242016df20c74cd9bed1dca3177c31299","unit":"91cb962b-af21-452d-b553-20ef245039d2"},"kind":"changed","on":"2026-01-12","principal":"6e584484f37309ae8c25d10c1884986039a71d67a499907eeacef8aa2f09f8fc","record":"8d510db0-8806-4caf-ad05-f810bccff047","recorded_at":"2026-01-20T00:48:56.407018+00:00","seq":3,"today":"2026-01-20"}','156a9520a86426a41799e19522da2c82260ea2277be1743016f53cbfecfa2742','e97f67bcc3ef2c252fc73f59a72fbda2722749e63bc99caa9560e0a54b58cf21');
INSERT INTO "history" VALUES('8d510db088064cafad05f810bccff047',4,'{"acts":[{"capacity":"ordinary","function":"d680ddb2ec29c037cc053a0f8caf5e19aed1fc04171d12fc987938e9dddb0cc4","item":"e1bac4c65ac5a21e21b87d4e51864834a66aa76f1aa99d6a07f7d96462d2b51d","kind":"signed","on":{"first":"2026-01-19","last":"2026-01-19","text":"2026-01-19"},"unit":"fed18ea8-7816-4bac-aa2b-0e32b88b7bb8"}],"decider":{"evidence":"a00d523762309bc496d88c0ad4b0c2aa570ec6122a6a1dbaa3e9d8cbe1e14ddc","function":"ce288265408e920c1d7f1e9b0811aa8b7c7597be5b0fde856914938814497923","unit":"fed18ea8-7816-4bac-aa2b-0e32b88b7bb8"},"kind":"changed","on":"2026-01-19","principal":"6e584484f37309ae8c25d10c1884986039a71d67a499907eeacef8aa2f09f8fc","record":"8d510db0-8806-4caf-ad05-f810bccff047","recorded_at":"2026-01-20T00:48:56.407018+00:00","seq":4,"today":"2026-01-20"}','e97f67bcc3ef2c252fc73f59a72fbda2722749e63bc99caa9560e0a54b58cf21','db8acde9e70b84e19ce55ca8fddb2f8e822dbd914321cdbe161e8624b12da1a7');
INSERT INTO "history" VALUES('8d510db088064cafad05f810bccff047',5,'{"dest":"signed","kind":"moved","on":"2026-01-19","principal":"6e584484f37309ae8c25d10c1884986039a71d67a499907eeacef8aa2f09f8fc","record":"8d510db0-8806-4caf-ad05-f810bccff047","recorded_at":"2026-01-20T00:48:56.407018+00:00","seq":5,"source":"awaiting_signatures","today":"2026-01-20","trigger":"sign"}','db8acde9e70b84e19ce55ca8fddb2f8e822dbd914321cdbe161e8624b12da1a7','b3816a20624f8d416d2ecd5f9b908d53e0231cc352276b5a5300eb8d02aa0988');
INSERT INTO "history" VALUES('8d510db088064cafad05f810bccff047',6,'{"dest":"active","kind":"moved","on":"2026-02-01","principal":"6e584484f37309ae8c25d10c1884986039a71d67a499907eeacef8aa2f09f8fc","record":"8d510db0-8806-4caf-ad05-f810bccff047","recorded_at":"2026-03-01T00:48:56.596441+00:00","seq":6,"source":"signed","timer":{"due_on":"2026-02-01","rule":"begin"},"today":"2026-03-01","trigger":"begin"}','b3816a20624f8d416d2ecd5f9b908d53e0231cc352276b5a5300eb8d02aa0988','f8be03291a37bae8a40091a6fc9c291592239e93abe2b30ee4324f4299140a65');
INSERT INTO "history" VALUES('8d510db088064cafad05f810bccff047',7,'{"corrects":{"1":{"changes":{"areas":["1490"],"ends_on":{"basis":"stated","first":"2029-12-31","last":"2029-12-31","text":"2029-12-31"},"ends_with_parent":false,"parties":["91cb962b-af21-452d-b553-20ef245039d2","fed18ea8-7816-4bac-aa2b-0e32b88b7bb8"],"priorities":["a98b334aadaa55af21ed1bf5f7a80aba25771de214df9a3a3cc56edeb340a8a0","61b06c8a52e8d64207f9221b46e6b4f2d267cdf7041680e9463da70dd1cf4b42"],"purposes":["4065bda2b357d4a89b125dd21c06bf0a9ed493c0b6bc385a65b66dc986119c49"],"starts_on":{"basis":"stated","first":"2026-02-01","last":"2026-02-01","text":"2026-02-01"},"title":"efe306d55c68b3f7abbea34919cd6eaca00ce9caa55cfb295dece7c5643aab0d"}}},"dest":"active","kind":"corrected","on":"2026-03-01","principal":"6e584484f37309ae8c25d10c1884986039a71d67a499907eeacef8aa2f09f8fc","reason":"dbdf857b9c9a93a74ef93d6cea6310d850febdbaa1ced5c814b710d4281c5c73","record":"8d510db0-8806-4caf-ad05-f810bccff047","recorded_at":"2026-03-01T00:48:56.596441+00:00","seq":7,"source":"active","target":1,"today":"2026-03-01"}','f8be03291a37bae8a40091a6fc9c291592239e93abe2b30ee4324f4299140a65','9a793e04e68865cc571a478d481c3495e981832d1518fe182de7ab7eab0bde5d');
INSERT INTO "history" VALUES('25a93a055ac44480a600bb98ee30e339',2,'{"changes":{"to_be_decided":{"purposes":"2026-06-01"}},"kind":"changed","on":"2026-03-01","principal":"6e584484f37309ae8c25d10c1884986039a71d67a499907eeacef8aa2f09f8fc","record":"25a93a05-5ac4-4480-a600-bb98ee30e339","recorded_at":"2026-03-01T00:48:56.596441+00:00","seq":2,"today":"2026-03-01"}','efc483b36fc4e54a55b84d88594f79fadb80adaa70c288048519bbda616e38de','37e63d8a9dcd4093c7ccab65a5328528527a47b4e0a82629264b95209c5261ef');
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
INSERT INTO "mandate" VALUES('12ddb97b42e14e37a7e91bc8473bcc81','91cb962baf21452db55320ef245039d2','ordförande','main_agreement','delegation 4.2','2026-01-10',NULL);
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
INSERT INTO "party_act" VALUES('8d510db088064cafad05f810bccff047',3,1,'signed','91cb962baf21452db55320ef245039d2','2026-01-12','2026-01-12','2026-01-12','ordförande','ordinary','','§ 14','','');
INSERT INTO "party_act" VALUES('8d510db088064cafad05f810bccff047',4,1,'signed','fed18ea878164bacaa2b0e32b88b7bb8','2026-01-19','2026-01-19','2026-01-19','ordförande','ordinary','','§ 14','','');
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
INSERT INTO "person" VALUES('75f69d506fe248478e4b372d01766abe','anna','','','sv','','coordinator',NULL);
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
INSERT INTO "record" VALUES('8d510db088064cafad05f810bccff047','BORAS-2026','main_agreement',1,'active',7,'8d510db088064cafad05f810bccff047',7,'9a793e04e68865cc571a478d481c3495e981832d1518fe182de7ab7eab0bde5d','{}');
INSERT INTO "record" VALUES('25a93a055ac44480a600bb98ee30e339','TANUM-2026','main_agreement',1,'draft',2,'25a93a055ac44480a600bb98ee30e339',2,'37e63d8a9dcd4093c7ccab65a5328528527a47b4e0a82629264b95209c5261ef','{"purposes": "2026-06-01"}');
INSERT INTO "record" VALUES('c97c0981003e4fb9b4873abc7cbbb304','BORAS-2021','main_agreement',1,'unverified',1,'c97c0981003e4fb9b4873abc7cbbb304',1,'aa9d97569149fe3557db936f4618f8256de1c089a0759098b6d1cb05103186e0','{}');
CREATE TABLE register_fact (
	"key" VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "register_fact" VALUES('schema_version','1');
INSERT INTO "register_fact" VALUES('simulated','yes');
INSERT INTO "register_fact" VALUES('register','ed44553e-84da-433e-bb6b-8e9590045632');
INSERT INTO "register_fact" VALUES('principal:handslag','6e584484f37309ae8c25d10c1884986039a71d67a499907eeacef8aa2f09f8fc');
INSERT INTO "register_fact" VALUES('plan_fingerprint','7d2e11195f4aa75b9c650815252fdd14d8e12f29bbedcafea778d2a4a7413380');
INSERT INTO "register_fact" VALUES('last_tick_on','2026-03-01');
CREATE TABLE sealed_text (
	digest VARCHAR NOT NULL, 
	salt VARCHAR, 
	text VARCHAR, 
	PRIMARY KEY (digest)
);
INSERT INTO "sealed_text" VALUES('6e584484f37309ae8c25d10c1884986039a71d67a499907eeacef8aa2f09f8fc','93b731b3d02bbc3324adf35a7d117994','handslag');
INSERT INTO "sealed_text" VALUES('efe306d55c68b3f7abbea34919cd6eaca00ce9caa55cfb295dece7c5643aab0d','d08dda26eb1a4f76e16e27f0710a5256','Samverkansavtal');
INSERT INTO "sealed_text" VALUES('4065bda2b357d4a89b125dd21c06bf0a9ed493c0b6bc385a65b66dc986119c49','052183fabf813e4728d329ae79d81c72','tryggare centrum');
INSERT INTO "sealed_text" VALUES('a98b334aadaa55af21ed1bf5f7a80aba25771de214df9a3a3cc56edeb340a8a0','b0e6afd6a78ee44c69a37c35562ad264','ungdomar');
INSERT INTO "sealed_text" VALUES('61b06c8a52e8d64207f9221b46e6b4f2d267cdf7041680e9463da70dd1cf4b42','be0e3734b4882e1fb0ed37e18eccac69','brottsoffer');
INSERT INTO "sealed_text" VALUES('597dd8580b53fa8d06b18768ace03abfd2a484d8c2149699c02af09a80257739','e36750c0278c25491648b1e58101b2e2','delegation finns');
INSERT INTO "sealed_text" VALUES('2d36b638d0b286b0b488bf88b23a907242016df20c74cd9bed1dca3177c31299','b9f7f1a87ac2f318ea74ace1d1ad4efb','ordförande');
INSERT INTO "sealed_text" VALUES('58de78f57fa5150902d9654061df7e77b3a6c0b7eed8d2ab0dfda6a4a8369c70','cdb532b25518bbcda786b7171169a10f','§ 14');
INSERT INTO "sealed_text" VALUES('86c1e3286d46afdce0d7efb7bc28144e0f2e22d51f217c9275acc059862407fe','44b6494e5b1e64fa8882e1694ffe83c5','ordförande');
INSERT INTO "sealed_text" VALUES('3cbd6e0080d9f7626415630ea27506fdcda4622e6d06dd58506313ce6852fc05','8ee4db97cf87282b3088d0d2b453ad8b','§ 14');
INSERT INTO "sealed_text" VALUES('ce288265408e920c1d7f1e9b0811aa8b7c7597be5b0fde856914938814497923','9ede24cb017125b4871f7245e3a5d128','ordförande');
INSERT INTO "sealed_text" VALUES('a00d523762309bc496d88c0ad4b0c2aa570ec6122a6a1dbaa3e9d8cbe1e14ddc','0c7d63e32258727667e74afc204ebbf6','§ 14');
INSERT INTO "sealed_text" VALUES('d680ddb2ec29c037cc053a0f8caf5e19aed1fc04171d12fc987938e9dddb0cc4','7960b0d166f752e892d4c0768ed5beae','ordförande');
INSERT INTO "sealed_text" VALUES('e1bac4c65ac5a21e21b87d4e51864834a66aa76f1aa99d6a07f7d96462d2b51d','1c6212912d038684971418f5a163c042','§ 14');
INSERT INTO "sealed_text" VALUES('dbdf857b9c9a93a74ef93d6cea6310d850febdbaa1ced5c814b710d4281c5c73','28fb3aa1d62854746057b119e1454f3a','fel år i avskriften');
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
INSERT INTO "unit" VALUES('91cb962baf21452db55320ef245039d2','Borås','borås','municipality','','','','1490');
INSERT INTO "unit" VALUES('fed18ea878164bacaa2b0e32b88b7bb8','LPO Borås','lpo borås','police','Polismyndigheten','202100-0076','',NULL);
INSERT INTO "unit" VALUES('a45d38d488ad48f0b7044a9cb4a1a514','Tanum','tanum','municipality','','','','1435');
INSERT INTO "unit" VALUES('7156619d26834b8aba40df6ea7b262ab','LPO Västra Fyrbodal','lpo västra fyrbodal','police','Polismyndigheten','202100-0076','',NULL);
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
