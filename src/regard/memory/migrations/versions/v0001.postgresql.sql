CREATE TABLE decision (
	number BIGINT NOT NULL,
	about TEXT NOT NULL,
	verdict TEXT NOT NULL,
	decided TEXT NOT NULL,
	until TEXT,
	words TEXT NOT NULL,
	day TEXT,
	what TEXT NOT NULL,
	PRIMARY KEY (number)
);

CREATE INDEX ix_decision_about ON decision (about);

CREATE TABLE imported (
	number BIGINT NOT NULL,
	at TEXT NOT NULL,
	what TEXT NOT NULL,
	receipt TEXT NOT NULL,
	final BOOLEAN NOT NULL,
	PRIMARY KEY (number)
);

CREATE TABLE setting (
	name TEXT NOT NULL,
	value TEXT NOT NULL,
	PRIMARY KEY (name)
);

CREATE TABLE turn (
	number BIGINT NOT NULL,
	speaker BIGINT,
	text TEXT NOT NULL,
	line BIGINT,
	item TEXT NOT NULL,
	begins FLOAT(53),
	ends FLOAT(53),
	sent TEXT,
	pieces TEXT,
	PRIMARY KEY (number)
);

CREATE TABLE event (
	number BIGINT NOT NULL,
	imported BIGINT NOT NULL,
	key TEXT NOT NULL,
	calendar TEXT NOT NULL,
	day TEXT NOT NULL,
	said TEXT NOT NULL,
	PRIMARY KEY (number),
	FOREIGN KEY(imported) REFERENCES imported (number)
);

CREATE INDEX ix_event_day ON event (day);

CREATE INDEX ix_event_imported ON event (imported);

CREATE INDEX ix_event_key ON event (key);

CREATE TABLE file (
	number BIGINT NOT NULL,
	imported BIGINT NOT NULL,
	name TEXT NOT NULL,
	format TEXT NOT NULL,
	fingerprint TEXT NOT NULL,
	PRIMARY KEY (number),
	FOREIGN KEY(imported) REFERENCES imported (number)
);

CREATE INDEX ix_file_imported ON file (imported);

CREATE TABLE person (
	number BIGINT NOT NULL,
	imported BIGINT,
	name TEXT NOT NULL,
	chosen TEXT NOT NULL,
	is_you BOOLEAN NOT NULL,
	unread BOOLEAN NOT NULL,
	generic BOOLEAN NOT NULL,
	joined_to BIGINT,
	PRIMARY KEY (number),
	FOREIGN KEY(imported) REFERENCES imported (number),
	FOREIGN KEY(joined_to) REFERENCES person (number)
);

CREATE INDEX ix_person_imported ON person (imported);

CREATE INDEX ix_person_joined_to ON person (joined_to);

CREATE TABLE set_aside (
	number BIGINT NOT NULL,
	imported BIGINT NOT NULL,
	name TEXT NOT NULL,
	rows BYTEA NOT NULL,
	PRIMARY KEY (number),
	FOREIGN KEY(imported) REFERENCES imported (number)
);

CREATE INDEX ix_set_aside_imported ON set_aside (imported);

CREATE TABLE alias (
	number BIGINT NOT NULL,
	imported BIGINT,
	person BIGINT NOT NULL,
	kind TEXT NOT NULL,
	value TEXT NOT NULL,
	plain TEXT NOT NULL,
	because TEXT NOT NULL,
	PRIMARY KEY (number),
	FOREIGN KEY(imported) REFERENCES imported (number),
	FOREIGN KEY(person) REFERENCES person (number)
);

CREATE INDEX alias_by_value ON alias (kind, plain);

CREATE INDEX ix_alias_imported ON alias (imported);

CREATE INDEX ix_alias_person ON alias (person);

CREATE TABLE attendee (
	event BIGINT NOT NULL,
	plain TEXT NOT NULL,
	PRIMARY KEY (event, plain),
	FOREIGN KEY(event) REFERENCES event (number)
);

CREATE INDEX ix_attendee_plain ON attendee (plain);

CREATE TABLE contact (
	number BIGINT NOT NULL,
	imported BIGINT NOT NULL,
	person BIGINT NOT NULL,
	key TEXT NOT NULL,
	book TEXT NOT NULL,
	said TEXT NOT NULL,
	PRIMARY KEY (number),
	FOREIGN KEY(imported) REFERENCES imported (number),
	FOREIGN KEY(person) REFERENCES person (number)
);

CREATE INDEX ix_contact_imported ON contact (imported);

CREATE INDEX ix_contact_key ON contact (key);

CREATE INDEX ix_contact_person ON contact (person);

CREATE TABLE conversation (
	number BIGINT NOT NULL,
	imported BIGINT NOT NULL,
	file BIGINT NOT NULL,
	content TEXT NOT NULL,
	medium TEXT NOT NULL,
	title TEXT NOT NULL,
	owner TEXT,
	held TEXT,
	notes TEXT NOT NULL,
	first TEXT,
	last TEXT,
	turns BIGINT NOT NULL,
	speakers BIGINT NOT NULL,
	last_by BIGINT,
	you BIGINT,
	made_by TEXT NOT NULL,
	unread BOOLEAN NOT NULL,
	PRIMARY KEY (number),
	FOREIGN KEY(imported) REFERENCES imported (number),
	FOREIGN KEY(file) REFERENCES file (number)
);

CREATE INDEX ix_conversation_content ON conversation (content);

CREATE INDEX ix_conversation_file ON conversation (file);

CREATE INDEX ix_conversation_imported ON conversation (imported);

CREATE INDEX ix_conversation_last ON conversation (last);

CREATE TABLE fact (
	number BIGINT NOT NULL,
	person BIGINT NOT NULL,
	what TEXT NOT NULL,
	words TEXT NOT NULL,
	written TEXT NOT NULL,
	PRIMARY KEY (number),
	FOREIGN KEY(person) REFERENCES person (number)
);

CREATE INDEX ix_fact_person ON fact (person);

CREATE TABLE joined (
	number BIGINT NOT NULL,
	imported BIGINT,
	kept BIGINT NOT NULL,
	gone BIGINT NOT NULL,
	because TEXT NOT NULL,
	at TEXT NOT NULL,
	moved TEXT NOT NULL,
	PRIMARY KEY (number),
	FOREIGN KEY(imported) REFERENCES imported (number),
	FOREIGN KEY(kept) REFERENCES person (number),
	FOREIGN KEY(gone) REFERENCES person (number)
);

CREATE INDEX ix_joined_gone ON joined (gone);

CREATE INDEX ix_joined_imported ON joined (imported);

CREATE INDEX ix_joined_kept ON joined (kept);

CREATE TABLE parted (
	one BIGINT NOT NULL,
	other BIGINT NOT NULL,
	PRIMARY KEY (one, other),
	FOREIGN KEY(one) REFERENCES person (number),
	FOREIGN KEY(other) REFERENCES person (number)
);

CREATE INDEX ix_parted_other ON parted (other);

CREATE TABLE rhythm (
	person BIGINT NOT NULL,
	first TEXT NOT NULL,
	last TEXT NOT NULL,
	days BIGINT NOT NULL,
	usual_gap FLOAT(53),
	long_gap FLOAT(53),
	medium TEXT NOT NULL,
	app TEXT NOT NULL,
	last_by_you BOOLEAN NOT NULL,
	in_groups_only BOOLEAN NOT NULL,
	PRIMARY KEY (person),
	FOREIGN KEY(person) REFERENCES person (number)
);

CREATE TABLE finding (
	number BIGINT NOT NULL,
	conversation BIGINT NOT NULL,
	name TEXT NOT NULL,
	measure TEXT NOT NULL,
	unit TEXT NOT NULL,
	value FLOAT(53),
	rests_on BIGINT NOT NULL,
	evidence TEXT NOT NULL,
	details TEXT NOT NULL,
	PRIMARY KEY (number),
	FOREIGN KEY(conversation) REFERENCES conversation (number)
);

CREATE INDEX finding_by_name ON finding (name);

CREATE INDEX ix_finding_conversation ON finding (conversation);

CREATE TABLE message (
	fingerprint BIGINT NOT NULL,
	conversation BIGINT NOT NULL,
	PRIMARY KEY (fingerprint, conversation),
	FOREIGN KEY(conversation) REFERENCES conversation (number)
);

CREATE INDEX ix_message_conversation ON message (conversation);

CREATE TABLE moment (
	number BIGINT NOT NULL,
	conversation BIGINT NOT NULL,
	kind TEXT NOT NULL,
	shared TEXT NOT NULL,
	response TEXT NOT NULL,
	answer TEXT NOT NULL,
	PRIMARY KEY (number),
	FOREIGN KEY(conversation) REFERENCES conversation (number)
);

CREATE INDEX ix_moment_conversation ON moment (conversation);

CREATE TABLE participant (
	number BIGINT NOT NULL,
	conversation BIGINT NOT NULL,
	person BIGINT NOT NULL,
	place BIGINT NOT NULL,
	name TEXT NOT NULL,
	turns BIGINT NOT NULL,
	words BIGINT NOT NULL,
	PRIMARY KEY (number),
	FOREIGN KEY(conversation) REFERENCES conversation (number),
	FOREIGN KEY(person) REFERENCES person (number)
);

CREATE INDEX ix_participant_conversation ON participant (conversation);

CREATE INDEX ix_participant_person ON participant (person);

CREATE TABLE yearly (
	contact BIGINT NOT NULL,
	day TEXT NOT NULL,
	PRIMARY KEY (contact, day),
	FOREIGN KEY(contact) REFERENCES contact (number)
);

CREATE INDEX ix_yearly_day ON yearly (day);

CREATE TABLE handle (
	number BIGINT NOT NULL,
	participant BIGINT NOT NULL,
	place BIGINT NOT NULL,
	kind TEXT NOT NULL,
	value TEXT NOT NULL,
	PRIMARY KEY (number),
	FOREIGN KEY(participant) REFERENCES participant (number)
);

CREATE INDEX ix_handle_participant ON handle (participant);

CREATE TABLE noticed (
	number BIGINT NOT NULL,
	conversation BIGINT NOT NULL,
	key TEXT NOT NULL,
	kind TEXT NOT NULL,
	what TEXT NOT NULL,
	by BIGINT NOT NULL,
	"to" BIGINT,
	about TEXT NOT NULL,
	turn BIGINT NOT NULL,
	begin BIGINT NOT NULL,
	stop BIGINT NOT NULL,
	quote TEXT NOT NULL,
	day TEXT,
	day_words TEXT NOT NULL,
	every_year BOOLEAN NOT NULL,
	words TEXT NOT NULL,
	response TEXT,
	answer TEXT NOT NULL,
	probability FLOAT(53),
	made_by TEXT NOT NULL,
	said_on TEXT,
	said_at TEXT,
	line BIGINT,
	item TEXT NOT NULL,
	PRIMARY KEY (number),
	FOREIGN KEY(conversation) REFERENCES conversation (number),
	FOREIGN KEY(by) REFERENCES participant (number),
	FOREIGN KEY("to") REFERENCES participant (number)
);

CREATE INDEX ix_noticed_by ON noticed (by);

CREATE INDEX ix_noticed_conversation ON noticed (conversation);

CREATE INDEX ix_noticed_day ON noticed (day);

CREATE INDEX ix_noticed_key ON noticed (key);

CREATE INDEX ix_noticed_said_on ON noticed (said_on);

CREATE INDEX ix_noticed_to ON noticed ("to");

CREATE INDEX ix_noticed_what ON noticed (what);

CREATE INDEX noticed_every_year ON noticed (every_year, day);

CREATE TABLE spoke (
	participant BIGINT NOT NULL,
	day TEXT NOT NULL,
	PRIMARY KEY (participant, day),
	FOREIGN KEY(participant) REFERENCES participant (number)
);

CREATE TABLE turn_words (number BIGINT PRIMARY KEY, words TSVECTOR NOT NULL);

CREATE INDEX turn_words_words ON turn_words USING gin (words);
