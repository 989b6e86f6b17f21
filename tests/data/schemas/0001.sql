PRAGMA application_id=1919840116;
PRAGMA user_version=1;
CREATE TABLE about_answer (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    question TEXT NOT NULL,
    side VARCHAR(30),
    answer TEXT NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT uq_about_answer_relationship_id_question_side UNIQUE (relationship_id, question, side),
    CONSTRAINT fk_about_answer_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id)
);
CREATE TABLE agreement (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    day DATE NOT NULL,
    review_day DATE,
    end_day DATE,
    text TEXT NOT NULL,
    boundaries TEXT NOT NULL,
    trashed VARCHAR,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_agreement_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id)
);
CREATE TABLE agreement_duty (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    agreement_id INTEGER NOT NULL,
    side VARCHAR(30) NOT NULL,
    what TEXT NOT NULL,
    due DATE,
    done_day DATE,
    position INTEGER NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_agreement_duty_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreement (id)
);
CREATE TABLE agreement_item (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    agreement_id INTEGER NOT NULL,
    question TEXT NOT NULL,
    theirs TEXT NOT NULL,
    mine TEXT NOT NULL,
    agreed TEXT NOT NULL,
    position INTEGER NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_agreement_item_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreement (id)
);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE asking (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    entry_id INTEGER NOT NULL,
    asked INTEGER NOT NULL,
    told INTEGER NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT uq_asking_entry_id UNIQUE (entry_id),
    CONSTRAINT fk_asking_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id)
);
CREATE TABLE attachment (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER,
    entry_id INTEGER,
    contribution_id INTEGER,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    trashed VARCHAR,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_attachment_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id),
    CONSTRAINT fk_attachment_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id),
    CONSTRAINT fk_attachment_contribution_id FOREIGN KEY(contribution_id) REFERENCES contribution (id),
    CONSTRAINT fk_attachment_sha256 FOREIGN KEY(sha256) REFERENCES content (sha256)
);
CREATE TABLE attempt (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    promise_id INTEGER,
    day DATE NOT NULL,
    channel TEXT NOT NULL,
    note TEXT NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_attempt_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id),
    CONSTRAINT fk_attempt_promise_id FOREIGN KEY(promise_id) REFERENCES promise (id)
);
CREATE TABLE away (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    first_day DATE NOT NULL,
    back_day DATE NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL
);
CREATE TABLE belief (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER,
    what TEXT NOT NULL,
    day DATE NOT NULL,
    test TEXT NOT NULL,
    verdict VARCHAR(30) NOT NULL,
    verdict_day DATE,
    procedure TEXT NOT NULL,
    trashed VARCHAR,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_belief_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id)
);
CREATE TABLE circle_view (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    parts TEXT NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL
);
CREATE TABLE connection (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_connection_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id),
    CONSTRAINT fk_connection_other_id FOREIGN KEY(other_id) REFERENCES relationship (id)
);
CREATE TABLE contact (
    relationship_id INTEGER NOT NULL,
    day DATE NOT NULL,
    entry_id INTEGER NOT NULL,
    CONSTRAINT pk_contact PRIMARY KEY (relationship_id, day, entry_id)
)
 WITHOUT ROWID;
CREATE TABLE contact_detail (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    kind VARCHAR(30) NOT NULL,
    label TEXT NOT NULL,
    value TEXT NOT NULL,
    position INTEGER NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_contact_detail_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id)
);
CREATE TABLE content (
    sha256 TEXT NOT NULL,
    data BLOB NOT NULL,
    CONSTRAINT pk_content PRIMARY KEY (sha256)
);
CREATE TABLE contribution (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    side VARCHAR(30) NOT NULL,
    what TEXT NOT NULL,
    effect TEXT NOT NULL,
    kind VARCHAR(30) NOT NULL,
    day DATE NOT NULL,
    amount VARCHAR,
    unit TEXT NOT NULL,
    evidence TEXT NOT NULL,
    confidence VARCHAR(30) NOT NULL,
    acknowledged_day DATE,
    acknowledged_how TEXT NOT NULL,
    newcomer_id INTEGER,
    entry_id INTEGER,
    origin TEXT NOT NULL,
    trashed VARCHAR,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_contribution_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id),
    CONSTRAINT fk_contribution_newcomer_id FOREIGN KEY(newcomer_id) REFERENCES relationship (id),
    CONSTRAINT fk_contribution_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id)
);
CREATE TABLE contribution_stake (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    contribution_id INTEGER NOT NULL,
    stake_id INTEGER NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT uq_contribution_stake_contribution_id_stake_id UNIQUE (contribution_id, stake_id),
    CONSTRAINT fk_contribution_stake_contribution_id FOREIGN KEY(contribution_id) REFERENCES contribution (id),
    CONSTRAINT fk_contribution_stake_stake_id FOREIGN KEY(stake_id) REFERENCES stake (id)
);
CREATE TABLE draft (
    place TEXT NOT NULL,
    changed VARCHAR NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_draft PRIMARY KEY (place)
);
CREATE TABLE entry (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind VARCHAR(30) NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    day DATE NOT NULL,
    time TIME,
    minutes INTEGER,
    place TEXT NOT NULL,
    warmth INTEGER,
    in_person BOOLEAN,
    personal BOOLEAN,
    my_role TEXT NOT NULL,
    confidence VARCHAR(30) NOT NULL,
    cost VARCHAR,
    currency TEXT NOT NULL,
    decide_by DATE,
    origin TEXT NOT NULL,
    trashed VARCHAR,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL
);
CREATE TABLE entry_person (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    entry_id INTEGER NOT NULL,
    relationship_id INTEGER NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT uq_entry_person_entry_id_relationship_id UNIQUE (entry_id, relationship_id),
    CONSTRAINT fk_entry_person_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id),
    CONSTRAINT fk_entry_person_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id)
);
CREATE TABLE entry_tag (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    entry_id INTEGER NOT NULL,
    tag_id INTEGER NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT uq_entry_tag_entry_id_tag_id UNIQUE (entry_id, tag_id),
    CONSTRAINT fk_entry_tag_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id),
    CONSTRAINT fk_entry_tag_tag_id FOREIGN KEY(tag_id) REFERENCES tag (id)
);
CREATE TABLE farewell (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    day DATE NOT NULL,
    mine TEXT NOT NULL,
    theirs TEXT NOT NULL,
    stays TEXT NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_farewell_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id)
);
CREATE TABLE goal (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    side VARCHAR(30) NOT NULL,
    what TEXT NOT NULL,
    why TEXT NOT NULL,
    due DATE,
    state VARCHAR(30) NOT NULL,
    reason TEXT NOT NULL,
    stake_id INTEGER,
    position INTEGER NOT NULL,
    trashed VARCHAR,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_goal_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id),
    CONSTRAINT fk_goal_stake_id FOREIGN KEY(stake_id) REFERENCES stake (id)
);
CREATE TABLE goal_progress (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    goal_id INTEGER NOT NULL,
    day DATE NOT NULL,
    value INTEGER NOT NULL,
    comment TEXT NOT NULL,
    entry_id INTEGER,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_goal_progress_goal_id FOREIGN KEY(goal_id) REFERENCES goal (id),
    CONSTRAINT fk_goal_progress_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id)
);
CREATE TABLE goal_step (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    goal_id INTEGER NOT NULL,
    what TEXT NOT NULL,
    done_day DATE,
    position INTEGER NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_goal_step_goal_id FOREIGN KEY(goal_id) REFERENCES goal (id)
);
CREATE TABLE image (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    step_id INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    "before" TEXT,
    CONSTRAINT fk_image_step_id FOREIGN KEY(step_id) REFERENCES step (id)
);
CREATE TABLE lesson (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER,
    repair_id INTEGER,
    entry_id INTEGER,
    day DATE NOT NULL,
    title TEXT NOT NULL,
    turned TEXT NOT NULL,
    repeat TEXT NOT NULL,
    came_of_it TEXT NOT NULL,
    trashed VARCHAR,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_lesson_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id),
    CONSTRAINT fk_lesson_repair_id FOREIGN KEY(repair_id) REFERENCES repair (id),
    CONSTRAINT fk_lesson_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id)
);
CREATE TABLE member (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    organisation_id INTEGER NOT NULL,
    person_id INTEGER,
    name TEXT NOT NULL,
    position TEXT NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_member_organisation_id FOREIGN KEY(organisation_id) REFERENCES relationship (id),
    CONSTRAINT fk_member_person_id FOREIGN KEY(person_id) REFERENCES relationship (id)
);
CREATE TABLE merged (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    was_id INTEGER NOT NULL,
    was_created TEXT NOT NULL,
    name TEXT NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_merged_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id)
);
CREATE TABLE observation (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    day DATE NOT NULL,
    what TEXT NOT NULL,
    trashed VARCHAR,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL
);
CREATE TABLE occasion (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    label TEXT NOT NULL,
    value TEXT NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_occasion_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id)
);
CREATE TABLE planned (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    month DATE NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT uq_planned_relationship_id_month UNIQUE (relationship_id, month),
    CONSTRAINT fk_planned_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id)
);
CREATE TABLE preference (
    "key" TEXT NOT NULL,
    value JSON,
    CONSTRAINT pk_preference PRIMARY KEY ("key")
);
CREATE TABLE programme (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    questions TEXT NOT NULL,
    skills TEXT NOT NULL,
    session TEXT NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL
);
CREATE TABLE programme_member (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    programme_id INTEGER NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT uq_programme_member_relationship_id UNIQUE (relationship_id),
    CONSTRAINT fk_programme_member_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id),
    CONSTRAINT fk_programme_member_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id)
);
CREATE TABLE promise (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    side VARCHAR(30) NOT NULL,
    what TEXT NOT NULL,
    day DATE NOT NULL,
    due DATE,
    due_time TIME,
    state VARCHAR(30) NOT NULL,
    closed_day DATE,
    reason TEXT NOT NULL,
    matters BOOLEAN,
    confidence VARCHAR(30) NOT NULL,
    entry_id INTEGER,
    origin TEXT NOT NULL,
    trashed VARCHAR,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_promise_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id),
    CONSTRAINT fk_promise_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id)
);
CREATE TABLE proposition (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    day DATE NOT NULL,
    text TEXT NOT NULL,
    my_benefit TEXT NOT NULL,
    their_benefit TEXT NOT NULL,
    other_benefit TEXT NOT NULL,
    trashed VARCHAR,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_proposition_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id)
);
CREATE TABLE relationship (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    counterpart VARCHAR(30) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    standing VARCHAR(30) NOT NULL,
    health VARCHAR(30) NOT NULL,
    health_reason TEXT NOT NULL,
    inside BOOLEAN NOT NULL,
    tier INTEGER,
    pinned BOOLEAN NOT NULL,
    since DATE,
    about TEXT NOT NULL,
    photo_id INTEGER,
    origin TEXT NOT NULL,
    trashed VARCHAR,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_relationship_photo_id FOREIGN KEY(photo_id) REFERENCES attachment (id)
);
CREATE TABLE relationship_tag (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    tag_id INTEGER NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT uq_relationship_tag_relationship_id_tag_id UNIQUE (relationship_id, tag_id),
    CONSTRAINT fk_relationship_tag_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id),
    CONSTRAINT fk_relationship_tag_tag_id FOREIGN KEY(tag_id) REFERENCES tag (id)
);
CREATE TABLE repair (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    state VARCHAR(30) NOT NULL,
    step VARCHAR(30) NOT NULL,
    opened_day DATE NOT NULL,
    what_happened TEXT NOT NULL,
    my_part TEXT NOT NULL,
    wrong TEXT NOT NULL,
    corrected TEXT NOT NULL,
    pause_days INTEGER NOT NULL,
    pause_note TEXT NOT NULL,
    message TEXT NOT NULL,
    their_part TEXT NOT NULL,
    spoken_day DATE,
    they_said TEXT NOT NULL,
    they_wanted TEXT NOT NULL,
    received BOOLEAN,
    next_contact DATE,
    closed_day DATE,
    aside_reason TEXT NOT NULL,
    trashed VARCHAR,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_repair_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id)
);
CREATE TABLE repair_stage (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    repair_id INTEGER NOT NULL,
    step VARCHAR(30) NOT NULL,
    entered_day DATE NOT NULL,
    left_day DATE,
    note TEXT NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT uq_repair_stage_repair_id_step UNIQUE (repair_id, step),
    CONSTRAINT fk_repair_stage_repair_id FOREIGN KEY(repair_id) REFERENCES repair (id)
);
CREATE TABLE review (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    day DATE NOT NULL,
    next_day DATE,
    trashed VARCHAR,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_review_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id)
);
CREATE TABLE review_answer (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    review_id INTEGER NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    mark INTEGER,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_review_answer_review_id FOREIGN KEY(review_id) REFERENCES review (id)
);
CREATE TABLE rhythm (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    every_days INTEGER,
    snoozed_until DATE,
    booked_day DATE,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT uq_rhythm_relationship_id UNIQUE (relationship_id),
    CONSTRAINT fk_rhythm_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id)
);
CREATE TABLE role (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    side VARCHAR(30) NOT NULL,
    name TEXT NOT NULL,
    responsibilities TEXT NOT NULL,
    context TEXT NOT NULL,
    self_image TEXT NOT NULL,
    fit INTEGER,
    since DATE,
    until DATE,
    trashed VARCHAR,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_role_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id)
);
CREATE VIRTUAL TABLE search USING fts5 (
    title, body, people, tags, facet,
    content='search_doc', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3 4'
);
CREATE TABLE search_doc (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    people TEXT NOT NULL,
    tags TEXT NOT NULL,
    facet TEXT NOT NULL,
    CONSTRAINT uq_search_doc_kind_record_id UNIQUE (kind, record_id)
);
CREATE TABLE skill_view (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    side VARCHAR(30) NOT NULL,
    day DATE NOT NULL,
    skill TEXT NOT NULL,
    footing VARCHAR(30),
    note TEXT NOT NULL,
    position INTEGER NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_skill_view_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id)
);
CREATE TABLE stake (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    side VARCHAR(30) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    what TEXT NOT NULL,
    weight INTEGER NOT NULL,
    sure INTEGER NOT NULL,
    source VARCHAR(30) NOT NULL,
    since DATE NOT NULL,
    due DATE,
    state VARCHAR(30) NOT NULL,
    perceived TEXT NOT NULL,
    anticipated BOOLEAN NOT NULL,
    ask_after DATE,
    position INTEGER NOT NULL,
    trashed VARCHAR,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_stake_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id)
);
CREATE TABLE stake_change (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    stake_id INTEGER NOT NULL,
    state VARCHAR(30) NOT NULL,
    day DATE NOT NULL,
    note TEXT NOT NULL,
    entry_id INTEGER,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_stake_change_stake_id FOREIGN KEY(stake_id) REFERENCES stake (id),
    CONSTRAINT fk_stake_change_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id)
);
CREATE TABLE stake_link (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    need_id INTEGER NOT NULL,
    expectation_id INTEGER NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT uq_stake_link_need_id_expectation_id UNIQUE (need_id, expectation_id),
    CONSTRAINT fk_stake_link_need_id FOREIGN KEY(need_id) REFERENCES stake (id),
    CONSTRAINT fk_stake_link_expectation_id FOREIGN KEY(expectation_id) REFERENCES stake (id)
);
CREATE TABLE step (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at VARCHAR NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    "of" INTEGER,
    CONSTRAINT fk_step_of FOREIGN KEY("of") REFERENCES step (id)
);
CREATE TABLE summary_person (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    summary_id INTEGER NOT NULL,
    relationship_id INTEGER NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT uq_summary_person_summary_id_relationship_id UNIQUE (summary_id, relationship_id),
    CONSTRAINT fk_summary_person_summary_id FOREIGN KEY(summary_id) REFERENCES value_summary (id),
    CONSTRAINT fk_summary_person_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id)
);
CREATE TABLE tag (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT uq_tag_name UNIQUE (name)
);
CREATE TABLE talking_point (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    side VARCHAR(30) NOT NULL,
    what TEXT NOT NULL,
    day DATE NOT NULL,
    state VARCHAR(30) NOT NULL,
    closed_day DATE,
    entry_id INTEGER,
    position INTEGER NOT NULL,
    trashed VARCHAR,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_talking_point_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id),
    CONSTRAINT fk_talking_point_entry_id FOREIGN KEY(entry_id) REFERENCES entry (id)
);
CREATE TABLE template (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL
);
CREATE TABLE term (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    kind VARCHAR(30) NOT NULL,
    text TEXT NOT NULL,
    position INTEGER NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT fk_term_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id)
);
CREATE TABLE tier_rhythm (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    tier INTEGER NOT NULL,
    every_days INTEGER NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT uq_tier_rhythm_tier UNIQUE (tier)
);
CREATE TABLE touch (
    relationship_id INTEGER NOT NULL,
    every_days INTEGER,
    last DATE,
    due DATE,
    late DATE,
    CONSTRAINT pk_touch PRIMARY KEY (relationship_id)
)
 WITHOUT ROWID;
CREATE TABLE two_people (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    one_id INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT uq_two_people_one_id_other_id UNIQUE (one_id, other_id),
    CONSTRAINT fk_two_people_one_id FOREIGN KEY(one_id) REFERENCES relationship (id),
    CONSTRAINT fk_two_people_other_id FOREIGN KEY(other_id) REFERENCES relationship (id)
);
CREATE TABLE value_summary (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    kind VARCHAR(30) NOT NULL,
    length VARCHAR(30) NOT NULL,
    since DATE NOT NULL,
    until DATE NOT NULL,
    language TEXT NOT NULL,
    settings JSON,
    document JSON,
    frozen VARCHAR,
    to_whom TEXT NOT NULL,
    trashed VARCHAR,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL
);
CREATE INDEX ix_about_answer_relationship_id ON about_answer (relationship_id);
CREATE INDEX ix_agreement_duty_agreement_id ON agreement_duty (agreement_id);
CREATE INDEX ix_agreement_item_agreement_id ON agreement_item (agreement_id);
CREATE INDEX ix_agreement_relationship_id ON agreement (relationship_id);
CREATE INDEX ix_attachment_contribution_id ON attachment (contribution_id);
CREATE INDEX ix_attachment_entry_id ON attachment (entry_id);
CREATE INDEX ix_attachment_relationship_id ON attachment (relationship_id);
CREATE INDEX ix_attachment_sha256 ON attachment (sha256);
CREATE INDEX ix_attempt_promise_id ON attempt (promise_id);
CREATE INDEX ix_attempt_relationship_id ON attempt (relationship_id);
CREATE INDEX ix_belief_relationship_id ON belief (relationship_id);
CREATE INDEX ix_connection_other_id ON connection (other_id);
CREATE INDEX ix_connection_relationship_id ON connection (relationship_id);
CREATE INDEX ix_contact_detail_relationship_id ON contact_detail (relationship_id);
CREATE INDEX ix_contribution_counts ON contribution (day, side, kind, acknowledged_day, trashed);
CREATE INDEX ix_contribution_day_id ON contribution (day, id);
CREATE INDEX ix_contribution_entry_id ON contribution (entry_id);
CREATE INDEX ix_contribution_kind ON contribution (kind, day, id, relationship_id, trashed);
CREATE INDEX ix_contribution_newcomer_id ON contribution (newcomer_id);
CREATE INDEX ix_contribution_relationship_id_day ON contribution (relationship_id, day);
CREATE INDEX ix_contribution_stake_contribution_id ON contribution_stake (contribution_id);
CREATE INDEX ix_contribution_stake_stake_id ON contribution_stake (stake_id);
CREATE INDEX ix_contribution_sums ON contribution (day, side, unit, amount, trashed) WHERE amount IS NOT NULL;
CREATE INDEX ix_contribution_unsaid ON contribution (side, relationship_id, day, id) WHERE acknowledged_day IS NULL AND trashed IS NULL;
CREATE INDEX ix_contribution_unsaid_day ON contribution (side, day, id) WHERE acknowledged_day IS NULL AND trashed IS NULL;
CREATE INDEX ix_entry_day_time_id ON entry (day, time, id, trashed);
CREATE INDEX ix_entry_person_entry_id ON entry_person (entry_id);
CREATE INDEX ix_entry_person_relationship_id ON entry_person (relationship_id);
CREATE INDEX ix_entry_session ON entry (day, trashed) WHERE kind = 'session';
CREATE INDEX ix_entry_spent ON entry (day, cost, currency, minutes, trashed) WHERE cost IS NOT NULL OR minutes IS NOT NULL;
CREATE INDEX ix_entry_tag_entry_id ON entry_tag (entry_id);
CREATE INDEX ix_entry_tag_tag_id ON entry_tag (tag_id);
CREATE INDEX ix_entry_ways ON entry (day, kind, in_person, personal, trashed);
CREATE INDEX ix_farewell_relationship_id ON farewell (relationship_id);
CREATE INDEX ix_goal_progress_entry_id ON goal_progress (entry_id);
CREATE INDEX ix_goal_progress_goal_id ON goal_progress (goal_id);
CREATE INDEX ix_goal_relationship_id ON goal (relationship_id);
CREATE INDEX ix_goal_stake_id ON goal (stake_id);
CREATE INDEX ix_goal_step_goal_id ON goal_step (goal_id);
CREATE INDEX ix_image_row ON image (table_name, row_id);
CREATE INDEX ix_image_step_id ON image (step_id);
CREATE INDEX ix_lesson_entry_id ON lesson (entry_id);
CREATE INDEX ix_lesson_relationship_id ON lesson (relationship_id);
CREATE INDEX ix_lesson_repair_id ON lesson (repair_id);
CREATE INDEX ix_member_organisation_id ON member (organisation_id);
CREATE INDEX ix_member_person_id ON member (person_id);
CREATE INDEX ix_merged_relationship_id ON merged (relationship_id);
CREATE INDEX ix_occasion_relationship_id ON occasion (relationship_id);
CREATE INDEX ix_planned_month ON planned (month);
CREATE INDEX ix_planned_relationship_id ON planned (relationship_id);
CREATE INDEX ix_programme_member_programme_id ON programme_member (programme_id);
CREATE INDEX ix_promise_entry_id ON promise (entry_id);
CREATE INDEX ix_promise_relationship_id ON promise (relationship_id);
CREATE INDEX ix_promise_state_due ON promise (state, due, side, id, trashed);
CREATE INDEX ix_proposition_relationship_id ON proposition (relationship_id);
CREATE INDEX ix_relationship_by_name ON relationship (lower(name), id, trashed, standing, kind);
CREATE INDEX ix_relationship_tag_relationship_id ON relationship_tag (relationship_id);
CREATE INDEX ix_relationship_tag_tag_id ON relationship_tag (tag_id);
CREATE UNIQUE INDEX ix_repair_one_open ON repair (relationship_id) WHERE state = 'open' AND trashed IS NULL;
CREATE INDEX ix_repair_relationship_id ON repair (relationship_id);
CREATE INDEX ix_repair_stage_repair_id ON repair_stage (repair_id);
CREATE INDEX ix_review_answer_review_id ON review_answer (review_id);
CREATE INDEX ix_review_relationship_id ON review (relationship_id);
CREATE INDEX ix_role_relationship_id ON role (relationship_id);
CREATE INDEX ix_skill_view_relationship_id ON skill_view (relationship_id);
CREATE INDEX ix_stake_change_entry_id ON stake_change (entry_id);
CREATE INDEX ix_stake_change_stake_id ON stake_change (stake_id);
CREATE INDEX ix_stake_link_expectation_id ON stake_link (expectation_id);
CREATE INDEX ix_stake_link_need_id ON stake_link (need_id);
CREATE INDEX ix_stake_relationship_id ON stake (relationship_id);
CREATE INDEX ix_step_of ON step ("of");
CREATE INDEX ix_step_state_id ON step (state, id);
CREATE INDEX ix_summary_person_relationship_id ON summary_person (relationship_id);
CREATE INDEX ix_summary_person_summary_id ON summary_person (summary_id);
CREATE INDEX ix_talking_point_entry_id ON talking_point (entry_id);
CREATE INDEX ix_talking_point_relationship_id ON talking_point (relationship_id);
CREATE INDEX ix_talking_point_state ON talking_point (state);
CREATE INDEX ix_term_relationship_id ON term (relationship_id);
CREATE INDEX ix_touch_due ON touch (due, late, last) WHERE due IS NOT NULL;
CREATE INDEX ix_two_people_one_id ON two_people (one_id);
CREATE INDEX ix_two_people_other_id ON two_people (other_id);
INSERT INTO "agreement" VALUES (1, 1, '2026-11-21', NULL, NULL, '', '', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "agreement_duty" VALUES (1, 1, 'them', 'The figures', '2026-11-02', NULL, 0, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "agreement_duty" VALUES (2, 1, 'me', 'A page', NULL, '2026-11-02', 1, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "alembic_version" VALUES ('0001');
INSERT INTO "attachment" VALUES (1, 1, NULL, NULL, 'face.png', 'image/png', '0f4636c78f65d3639ece5a064b5ae753e3408614a14fb18ab4d7540d2c248543', 4, NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "away" VALUES (1, '2026-11-02', '2028-10-02', '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "belief" VALUES (1, NULL, 'Belief 0', '2026-11-21', '', 'partly', '2026-11-21', 'I asked', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "belief" VALUES (2, NULL, 'Belief 1', '2026-11-21', '', 'partly', '2026-11-21', 'I asked', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "belief" VALUES (3, NULL, 'Belief 2', '2026-11-21', '', 'partly', '2026-11-21', 'I asked', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "belief" VALUES (4, NULL, 'Boards read only tables', '2026-11-21', '', 'untested', NULL, '', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "circle_view" VALUES (1, 'Clients', 'kind client', '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "connection" VALUES (1, 1, 2, 'introduced by', 'At the fair', '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "contact" VALUES (1, '2026-11-02', 1);
INSERT INTO "contact" VALUES (2, '2026-11-02', 1);
INSERT INTO "contact_detail" VALUES (1, 1, 'email', 'work', 'ana@example.org', 0, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "contact_detail" VALUES (2, 1, 'phone', '', '+49 30 555 0101', 1, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "content" VALUES ('0f4636c78f65d3639ece5a064b5ae753e3408614a14fb18ab4d7540d2c248543', X'89504E47');
INSERT INTO "contribution" VALUES (1, 1, 'me', 'Rebuilt the sampling plan', '', 'work', '2026-11-21', '40', 'hours', '', 'open', NULL, '', NULL, NULL, '', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "contribution" VALUES (2, 1, 'me', 'Ran the rehearsal', '', 'work', '2026-11-21', NULL, '', '', 'open', '2026-11-02', '', NULL, NULL, '', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "contribution_stake" VALUES (1, 1, 2, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "entry" VALUES (1, 'meeting', 'Budget agreed', 'Calm and direct', '2026-11-02', NULL, NULL, '', NULL, NULL, NULL, '', 'open', NULL, '', NULL, '', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "entry_person" VALUES (1, 1, 1, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "entry_person" VALUES (2, 1, 2, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "entry_tag" VALUES (1, 1, 1, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "goal" VALUES (1, 1, 'them', 'Say the number first', '', NULL, 'open', '', 1, 0, NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "goal_progress" VALUES (1, 1, '2026-11-21', 20, 'Said it once', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "goal_step" VALUES (1, 1, 'Once', NULL, 0, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "goal_step" VALUES (2, 1, 'Twice', NULL, 1, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "image" VALUES (1, 1, 'belief', 1, NULL);
INSERT INTO "image" VALUES (10, 5, 'tag', 2, NULL);
INSERT INTO "image" VALUES (11, 5, 'relationship_tag', 1, NULL);
INSERT INTO "image" VALUES (12, 5, 'relationship_tag', 2, NULL);
INSERT INTO "image" VALUES (13, 5, 'contact_detail', 1, NULL);
INSERT INTO "image" VALUES (14, 5, 'contact_detail', 2, NULL);
INSERT INTO "image" VALUES (15, 5, 'occasion', 1, NULL);
INSERT INTO "image" VALUES (16, 5, 'term', 1, NULL);
INSERT INTO "image" VALUES (17, 5, 'relationship', 2, NULL);
INSERT INTO "image" VALUES (18, 5, 'stake', 1, NULL);
INSERT INTO "image" VALUES (19, 5, 'stake_change', 1, NULL);
INSERT INTO "image" VALUES (2, 1, 'belief', 2, NULL);
INSERT INTO "image" VALUES (20, 5, 'stake', 2, NULL);
INSERT INTO "image" VALUES (21, 5, 'stake_change', 2, NULL);
INSERT INTO "image" VALUES (22, 5, 'stake', 3, NULL);
INSERT INTO "image" VALUES (23, 5, 'stake_change', 3, NULL);
INSERT INTO "image" VALUES (24, 5, 'stake_link', 1, NULL);
INSERT INTO "image" VALUES (25, 5, 'entry', 1, NULL);
INSERT INTO "image" VALUES (26, 5, 'entry_person', 1, NULL);
INSERT INTO "image" VALUES (27, 5, 'entry_person', 2, NULL);
INSERT INTO "image" VALUES (28, 5, 'entry_tag', 1, NULL);
INSERT INTO "image" VALUES (29, 5, 'contribution', 1, NULL);
INSERT INTO "image" VALUES (3, 1, 'belief', 3, NULL);
INSERT INTO "image" VALUES (30, 5, 'contribution_stake', 1, NULL);
INSERT INTO "image" VALUES (31, 5, 'contribution', 2, NULL);
INSERT INTO "image" VALUES (32, 5, 'promise', 1, NULL);
INSERT INTO "image" VALUES (33, 5, 'promise', 2, NULL);
INSERT INTO "image" VALUES (34, 5, 'promise', 2, '{"id":2,"relationship_id":2,"side":"me","what":"Call the yard","day":"2026-11-21","due":"2026-11-02","due_time":null,"state":"open","closed_day":null,"reason":"","matters":null,"confidence":"open","entry_id":null,"origin":"","trashed":null,"created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (35, 5, 'away', 1, NULL);
INSERT INTO "image" VALUES (36, 5, 'relationship', 3, NULL);
INSERT INTO "image" VALUES (37, 5, 'repair', 1, NULL);
INSERT INTO "image" VALUES (38, 5, 'relationship', 3, '{"id":3,"name":"Ice","counterpart":"person","kind":"other","standing":"active","health":"steady","health_reason":"","inside":0,"tier":null,"pinned":0,"since":null,"about":"","photo_id":null,"origin":"","trashed":null,"created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (39, 5, 'repair_stage', 1, NULL);
INSERT INTO "image" VALUES (4, 2, 'belief', 1, '{"id":1,"relationship_id":null,"what":"Belief 0","day":"2026-11-21","test":"","verdict":"untested","verdict_day":null,"procedure":"","trashed":null,"created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (40, 5, 'repair', 1, '{"id":1,"relationship_id":3,"state":"open","step":"finish","opened_day":"2026-11-21","what_happened":"It broke","my_part":"Mine","wrong":"","corrected":"","pause_days":7,"pause_note":"","message":"","their_part":"","spoken_day":null,"they_said":"","they_wanted":"","received":null,"next_contact":null,"closed_day":null,"aside_reason":"","trashed":null,"created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (41, 5, 'repair', 1, '{"id":1,"relationship_id":3,"state":"open","step":"finish","opened_day":"2026-11-21","what_happened":"It broke","my_part":"Mine","wrong":"","corrected":"","pause_days":0,"pause_note":"","message":"","their_part":"","spoken_day":null,"they_said":"","they_wanted":"","received":null,"next_contact":null,"closed_day":null,"aside_reason":"","trashed":null,"created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (42, 5, 'repair_stage', 1, '{"id":1,"repair_id":1,"step":"finish","entered_day":"2026-11-21","left_day":null,"note":"","created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (43, 5, 'repair_stage', 2, NULL);
INSERT INTO "image" VALUES (44, 5, 'repair_stage', 2, '{"id":2,"repair_id":1,"step":"pause","entered_day":"2026-11-21","left_day":null,"note":"","created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (45, 5, 'repair', 1, '{"id":1,"relationship_id":3,"state":"open","step":"pause","opened_day":"2026-11-21","what_happened":"It broke","my_part":"Mine","wrong":"","corrected":"","pause_days":0,"pause_note":"","message":"","their_part":"","spoken_day":null,"they_said":"","they_wanted":"","received":null,"next_contact":null,"closed_day":null,"aside_reason":"","trashed":null,"created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (46, 5, 'repair_stage', 3, NULL);
INSERT INTO "image" VALUES (47, 5, 'relationship', 4, NULL);
INSERT INTO "image" VALUES (48, 5, 'repair', 2, NULL);
INSERT INTO "image" VALUES (49, 5, 'relationship', 4, '{"id":4,"name":"On","counterpart":"person","kind":"other","standing":"active","health":"steady","health_reason":"","inside":0,"tier":null,"pinned":0,"since":null,"about":"","photo_id":null,"origin":"","trashed":null,"created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (5, 3, 'belief', 2, '{"id":2,"relationship_id":null,"what":"Belief 1","day":"2026-11-21","test":"","verdict":"untested","verdict_day":null,"procedure":"","trashed":null,"created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (50, 5, 'repair_stage', 4, NULL);
INSERT INTO "image" VALUES (51, 5, 'repair', 2, '{"id":2,"relationship_id":4,"state":"open","step":"finish","opened_day":"2026-11-21","what_happened":"It broke","my_part":"Mine","wrong":"","corrected":"","pause_days":7,"pause_note":"","message":"","their_part":"","spoken_day":null,"they_said":"","they_wanted":"","received":null,"next_contact":null,"closed_day":null,"aside_reason":"","trashed":null,"created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (52, 5, 'repair', 2, '{"id":2,"relationship_id":4,"state":"open","step":"finish","opened_day":"2026-11-21","what_happened":"It broke","my_part":"Mine","wrong":"","corrected":"","pause_days":0,"pause_note":"","message":"","their_part":"","spoken_day":null,"they_said":"","they_wanted":"","received":null,"next_contact":null,"closed_day":null,"aside_reason":"","trashed":null,"created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (53, 5, 'repair_stage', 4, '{"id":4,"repair_id":2,"step":"finish","entered_day":"2026-11-21","left_day":null,"note":"","created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (54, 5, 'repair_stage', 5, NULL);
INSERT INTO "image" VALUES (55, 5, 'repair_stage', 5, '{"id":5,"repair_id":2,"step":"pause","entered_day":"2026-11-21","left_day":null,"note":"","created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (56, 5, 'repair', 2, '{"id":2,"relationship_id":4,"state":"open","step":"pause","opened_day":"2026-11-21","what_happened":"It broke","my_part":"Mine","wrong":"","corrected":"","pause_days":0,"pause_note":"","message":"","their_part":"","spoken_day":null,"they_said":"","they_wanted":"","received":null,"next_contact":null,"closed_day":null,"aside_reason":"","trashed":null,"created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (57, 5, 'repair_stage', 6, NULL);
INSERT INTO "image" VALUES (58, 5, 'repair', 2, '{"id":2,"relationship_id":4,"state":"open","step":"ice","opened_day":"2026-11-21","what_happened":"It broke","my_part":"Mine","wrong":"","corrected":"","pause_days":0,"pause_note":"","message":"","their_part":"","spoken_day":null,"they_said":"","they_wanted":"","received":null,"next_contact":null,"closed_day":null,"aside_reason":"","trashed":null,"created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (59, 5, 'repair', 2, '{"id":2,"relationship_id":4,"state":"open","step":"ice","opened_day":"2026-11-21","what_happened":"It broke","my_part":"Mine","wrong":"","corrected":"","pause_days":0,"pause_note":"","message":"","their_part":"","spoken_day":"2026-11-21","they_said":"Fine","they_wanted":"","received":1,"next_contact":null,"closed_day":null,"aside_reason":"","trashed":null,"created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (6, 4, 'belief', 3, '{"id":3,"relationship_id":null,"what":"Belief 2","day":"2026-11-21","test":"","verdict":"untested","verdict_day":null,"procedure":"","trashed":null,"created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (60, 5, 'repair_stage', 6, '{"id":6,"repair_id":2,"step":"ice","entered_day":"2026-11-21","left_day":null,"note":"","created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (61, 5, 'repair_stage', 7, NULL);
INSERT INTO "image" VALUES (62, 5, 'relationship', 5, NULL);
INSERT INTO "image" VALUES (63, 5, 'relationship', 5, '{"id":5,"name":"Gone Away","counterpart":"person","kind":"other","standing":"active","health":"steady","health_reason":"","inside":0,"tier":null,"pinned":0,"since":null,"about":"","photo_id":null,"origin":"","trashed":null,"created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (64, 5, 'goal', 1, NULL);
INSERT INTO "image" VALUES (65, 5, 'goal_step', 1, NULL);
INSERT INTO "image" VALUES (66, 5, 'goal_step', 2, NULL);
INSERT INTO "image" VALUES (67, 5, 'skill_view', 1, NULL);
INSERT INTO "image" VALUES (68, 5, 'skill_view', 2, NULL);
INSERT INTO "image" VALUES (69, 5, 'programme', 1, NULL);
INSERT INTO "image" VALUES (7, 5, 'relationship', 1, NULL);
INSERT INTO "image" VALUES (70, 5, 'programme_member', 1, NULL);
INSERT INTO "image" VALUES (71, 5, 'skill_view', 3, NULL);
INSERT INTO "image" VALUES (72, 5, 'skill_view', 4, NULL);
INSERT INTO "image" VALUES (73, 5, 'planned', 1, NULL);
INSERT INTO "image" VALUES (74, 5, 'goal_progress', 1, NULL);
INSERT INTO "image" VALUES (75, 5, 'agreement', 1, NULL);
INSERT INTO "image" VALUES (76, 5, 'agreement_duty', 1, NULL);
INSERT INTO "image" VALUES (77, 5, 'agreement_duty', 2, NULL);
INSERT INTO "image" VALUES (78, 5, 'member', 1, NULL);
INSERT INTO "image" VALUES (79, 5, 'connection', 1, NULL);
INSERT INTO "image" VALUES (8, 5, 'rhythm', 1, NULL);
INSERT INTO "image" VALUES (80, 5, 'role', 1, NULL);
INSERT INTO "image" VALUES (81, 5, 'repair', 3, NULL);
INSERT INTO "image" VALUES (82, 5, 'relationship', 2, '{"id":2,"name":"Northwind Ltd","counterpart":"organisation","kind":"other","standing":"active","health":"steady","health_reason":"","inside":0,"tier":null,"pinned":0,"since":null,"about":"","photo_id":null,"origin":"","trashed":null,"created":"2026-11-21T15:00:00.000000Z","changed":"2026-11-21T15:00:00.000000Z"}');
INSERT INTO "image" VALUES (83, 5, 'repair_stage', 8, NULL);
INSERT INTO "image" VALUES (84, 5, 'belief', 4, NULL);
INSERT INTO "image" VALUES (85, 5, 'observation', 1, NULL);
INSERT INTO "image" VALUES (86, 5, 'circle_view', 1, NULL);
INSERT INTO "image" VALUES (87, 5, 'talking_point', 1, NULL);
INSERT INTO "image" VALUES (88, 5, 'talking_point', 2, NULL);
INSERT INTO "image" VALUES (89, 5, 'attachment', 1, NULL);
INSERT INTO "image" VALUES (9, 5, 'tag', 1, NULL);
INSERT INTO "image" VALUES (90, 5, 'template', 1, NULL);
INSERT INTO "image" VALUES (91, 5, 'value_summary', 1, NULL);
INSERT INTO "image" VALUES (92, 5, 'summary_person', 1, NULL);
INSERT INTO "image" VALUES (93, 5, 'value_summary', 2, NULL);
INSERT INTO "image" VALUES (94, 5, 'summary_person', 2, NULL);
INSERT INTO "member" VALUES (1, 2, NULL, 'Henrik', 'Lead', '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "observation" VALUES (1, '2026-11-21', 'They all wait for me', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "occasion" VALUES (1, 1, 'birthday', '--03-14', '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "planned" VALUES (1, 2, '2026-11-01', '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "programme" VALUES (1, 'Spring', '', 'Ask
Wait', '', '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "programme_member" VALUES (1, 2, 1, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "promise" VALUES (1, 1, 'me', 'Send the scope', '2026-11-21', '2026-11-02', NULL, 'open', NULL, '', NULL, 'open', NULL, '', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "promise" VALUES (2, 2, 'me', 'Call the yard', '2026-11-21', '2026-11-02', NULL, 'kept', '2026-11-21', '', NULL, 'open', NULL, '', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "relationship" VALUES (1, 'Ana Petrović', 'person', 'client', 'active', 'steady', '', 0, NULL, 0, NULL, 'Rows at dawn', NULL, '', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "relationship" VALUES (2, 'Northwind Ltd', 'organisation', 'other', 'active', 'damaged', '', 0, NULL, 0, NULL, '', NULL, '', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "relationship" VALUES (3, 'Ice', 'person', 'other', 'active', 'damaged', '', 0, NULL, 0, NULL, '', NULL, '', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "relationship" VALUES (4, 'On', 'person', 'other', 'active', 'damaged', '', 0, NULL, 0, NULL, '', NULL, '', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "relationship" VALUES (5, 'Gone Away', 'person', 'other', 'active', 'steady', '', 0, NULL, 0, NULL, '', NULL, '', '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "relationship_tag" VALUES (1, 1, 1, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "relationship_tag" VALUES (2, 1, 2, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "repair" VALUES (1, 3, 'open', 'ice', '2026-11-21', 'It broke', 'Mine', '', '', 0, '', '', '', NULL, '', '', NULL, NULL, NULL, '', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "repair" VALUES (2, 4, 'open', 'forward', '2026-11-21', 'It broke', 'Mine', '', '', 0, '', '', '', '2026-11-21', 'Fine', '', 1, NULL, NULL, '', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "repair" VALUES (3, 2, 'open', 'finish', '2026-11-21', 'It slipped', 'I said nothing', '', '', 7, '', '', '', NULL, '', '', NULL, NULL, NULL, '', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "repair_stage" VALUES (1, 1, 'finish', '2026-11-21', '2026-11-21', '', '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "repair_stage" VALUES (2, 1, 'pause', '2026-11-21', '2026-11-21', '', '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "repair_stage" VALUES (3, 1, 'ice', '2026-11-21', NULL, '', '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "repair_stage" VALUES (4, 2, 'finish', '2026-11-21', '2026-11-21', '', '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "repair_stage" VALUES (5, 2, 'pause', '2026-11-21', '2026-11-21', '', '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "repair_stage" VALUES (6, 2, 'ice', '2026-11-21', '2026-11-21', '', '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "repair_stage" VALUES (7, 2, 'forward', '2026-11-21', NULL, '', '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "repair_stage" VALUES (8, 3, 'finish', '2026-11-21', NULL, '', '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "rhythm" VALUES (1, 1, 21, NULL, NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "role" VALUES (1, 1, 'me', 'adviser', '', '', '', NULL, '2026-11-02', NULL, NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "search_doc" VALUES (10, 'relationship', 4, 'on', '', 'on', '', 'xkrelationship xp4');
INSERT INTO "search_doc" VALUES (11, 'entry', 1, 'budget agreed', 'calm and direct', 'ana petrovic northwind ltd', 'audit', 'xkentry xp1 xp2');
INSERT INTO "search_doc" VALUES (12, 'contribution', 1, 'rebuilt the sampling plan', 'hours', 'ana petrovic', '', 'xkcontribution xp1');
INSERT INTO "search_doc" VALUES (13, 'contribution', 2, 'ran the rehearsal', '', 'ana petrovic', '', 'xkcontribution xp1');
INSERT INTO "search_doc" VALUES (14, 'promise', 1, 'send the scope', '', 'ana petrovic', '', 'xkpromise xp1');
INSERT INTO "search_doc" VALUES (15, 'promise', 2, 'call the yard', '', 'northwind ltd', '', 'xkpromise xp2');
INSERT INTO "search_doc" VALUES (16, 'stake', 1, 'defend it to the board', '', 'ana petrovic', '', 'xkstake xp1');
INSERT INTO "search_doc" VALUES (17, 'stake', 2, 'scope before the 28th', '', 'ana petrovic', '', 'xkstake xp1');
INSERT INTO "search_doc" VALUES (18, 'stake', 3, 'a weekly line', '', 'ana petrovic', '', 'xkstake xp1');
INSERT INTO "search_doc" VALUES (19, 'role', 1, 'adviser', '', 'ana petrovic', '', 'xkrole xp1');
INSERT INTO "search_doc" VALUES (20, 'agreement', 1, '', 'the figures
a page', 'ana petrovic', '', 'xkagreement xp1');
INSERT INTO "search_doc" VALUES (21, 'repair', 1, 'it broke', 'mine', 'ice', '', 'xkrepair xp3');
INSERT INTO "search_doc" VALUES (22, 'repair', 2, 'it broke', 'mine
fine', 'on', '', 'xkrepair xp4');
INSERT INTO "search_doc" VALUES (23, 'repair', 3, 'it slipped', 'i said nothing', 'northwind ltd', '', 'xkrepair xp2');
INSERT INTO "search_doc" VALUES (24, 'talking_point', 1, 'how the board reads', '', 'ana petrovic', '', 'xktalking_point xp1');
INSERT INTO "search_doc" VALUES (25, 'talking_point', 2, 'the annex', '', 'ana petrovic', '', 'xktalking_point xp1');
INSERT INTO "search_doc" VALUES (26, 'goal', 1, 'say the number first', 'once
twice
said it once', 'ana petrovic', '', 'xkgoal xp1');
INSERT INTO "search_doc" VALUES (27, 'belief', 4, 'boards read only tables', '', '', '', 'xkbelief');
INSERT INTO "search_doc" VALUES (28, 'observation', 1, 'they all wait for me', '', 'ana petrovic', '', 'xkobservation xp1');
INSERT INTO "search_doc" VALUES (29, 'summary', 1, 'working with ana, the first', '', 'ana petrovic', '', 'xksummary xp1');
INSERT INTO "search_doc" VALUES (30, 'summary', 2, 'for the review', '', 'ana petrovic', '', 'xksummary xp1');
INSERT INTO "search_doc" VALUES (31, 'attachment', 1, 'face.png', '', 'ana petrovic', '', 'xkattachment xp1');
INSERT INTO "search_doc" VALUES (4, 'belief', 1, 'belief 0', 'i asked', '', '', 'xkbelief');
INSERT INTO "search_doc" VALUES (5, 'belief', 2, 'belief 1', 'i asked', '', '', 'xkbelief');
INSERT INTO "search_doc" VALUES (6, 'belief', 3, 'belief 2', 'i asked', '', '', 'xkbelief');
INSERT INTO "search_doc" VALUES (7, 'relationship', 1, 'ana petrovic', 'rows at dawn
ana@example.org
+49 30 555 0101
birthday
--03-14
e-mail first
at the fair
ask
wait', 'ana petrovic', 'audit health', 'xkrelationship xp1');
INSERT INTO "search_doc" VALUES (8, 'relationship', 2, 'northwind ltd', 'henrik
lead
ask
wait', 'northwind ltd', '', 'xkrelationship xp2');
INSERT INTO "search_doc" VALUES (9, 'relationship', 3, 'ice', '', 'ice', '', 'xkrelationship xp3');
INSERT INTO "skill_view" VALUES (1, 1, 'them', '2026-11-21', 'Ask', 'new', '', 0, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "skill_view" VALUES (2, 1, 'them', '2026-11-21', 'Wait', NULL, '', 1, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "skill_view" VALUES (3, 2, 'them', '2026-11-21', 'Ask', NULL, '', 0, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "skill_view" VALUES (4, 2, 'them', '2026-11-21', 'Wait', NULL, '', 1, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "stake" VALUES (1, 1, 'them', 'need', 'Defend it to the board', 2, 2, 'assumed', '2026-11-21', NULL, 'open', '', 0, NULL, 0, NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "stake" VALUES (2, 1, 'them', 'expectation', 'Scope before the 28th', 2, 2, 'assumed', '2026-11-21', NULL, 'open', '', 0, NULL, 0, NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "stake" VALUES (3, 1, 'them', 'expectation', 'A weekly line', 2, 2, 'assumed', '2026-11-21', NULL, 'open', '', 0, NULL, 0, NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "stake_change" VALUES (1, 1, 'open', '2026-11-21', '', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "stake_change" VALUES (2, 2, 'open', '2026-11-21', '', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "stake_change" VALUES (3, 3, 'open', '2026-11-21', '', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "stake_link" VALUES (1, 1, 3, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "step" VALUES (1, '2026-11-21T15:00:00.000000Z', 'Believe', 'do', 'done', NULL);
INSERT INTO "step" VALUES (2, '2026-11-21T15:00:00.000000Z', 'Doubt', 'do', 'done', NULL);
INSERT INTO "step" VALUES (3, '2026-11-21T15:00:00.000000Z', 'Doubt', 'do', 'done', NULL);
INSERT INTO "step" VALUES (4, '2026-11-21T15:00:00.000000Z', 'Doubt', 'do', 'done', NULL);
INSERT INTO "step" VALUES (5, '2026-11-21T15:00:00.000000Z', 'World', 'do', 'done', NULL);
INSERT INTO "summary_person" VALUES (1, 1, 1, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "summary_person" VALUES (2, 2, 1, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "tag" VALUES (1, 'audit', '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "tag" VALUES (2, 'health', '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "talking_point" VALUES (1, 1, 'them', 'How the board reads', '2026-11-21', 'open', NULL, NULL, 1, NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "talking_point" VALUES (2, 1, 'me', 'The annex', '2026-11-21', 'open', NULL, NULL, 2, NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "template" VALUES (1, 'Harbour walk', '@ walked today —', '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "term" VALUES (1, 1, 'channel', 'E-mail first', 0, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "touch" VALUES (1, 21, '2026-11-02', '2026-11-23', '2026-12-04');
INSERT INTO "touch" VALUES (2, NULL, '2026-11-02', NULL, NULL);
INSERT INTO "value_summary" VALUES (1, 'Working with Ana, the first', 'contract', 'full', '2026-11-02', '2026-11-02', 'en', '{}', '{"sections": [{"parts": [{"rows": [{"key": ["contribution", 1], "side": "me"}]}]}]}', '2026-11-21T15:00:00.000000Z', '', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
INSERT INTO "value_summary" VALUES (2, 'For the review', 'appraisal', 'full', '2026-11-02', '2026-11-02', 'en', '{"paper": "a4"}', NULL, NULL, '', NULL, '2026-11-21T15:00:00.000000Z', '2026-11-21T15:00:00.000000Z');
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence" VALUES ('agreement', 1);
INSERT INTO "sqlite_sequence" VALUES ('agreement_duty', 2);
INSERT INTO "sqlite_sequence" VALUES ('attachment', 1);
INSERT INTO "sqlite_sequence" VALUES ('away', 1);
INSERT INTO "sqlite_sequence" VALUES ('belief', 4);
INSERT INTO "sqlite_sequence" VALUES ('circle_view', 1);
INSERT INTO "sqlite_sequence" VALUES ('connection', 1);
INSERT INTO "sqlite_sequence" VALUES ('contact_detail', 2);
INSERT INTO "sqlite_sequence" VALUES ('contribution', 2);
INSERT INTO "sqlite_sequence" VALUES ('contribution_stake', 1);
INSERT INTO "sqlite_sequence" VALUES ('entry', 1);
INSERT INTO "sqlite_sequence" VALUES ('entry_person', 2);
INSERT INTO "sqlite_sequence" VALUES ('entry_tag', 1);
INSERT INTO "sqlite_sequence" VALUES ('goal', 1);
INSERT INTO "sqlite_sequence" VALUES ('goal_progress', 1);
INSERT INTO "sqlite_sequence" VALUES ('goal_step', 2);
INSERT INTO "sqlite_sequence" VALUES ('image', 94);
INSERT INTO "sqlite_sequence" VALUES ('member', 1);
INSERT INTO "sqlite_sequence" VALUES ('observation', 1);
INSERT INTO "sqlite_sequence" VALUES ('occasion', 1);
INSERT INTO "sqlite_sequence" VALUES ('planned', 1);
INSERT INTO "sqlite_sequence" VALUES ('programme', 1);
INSERT INTO "sqlite_sequence" VALUES ('programme_member', 1);
INSERT INTO "sqlite_sequence" VALUES ('promise', 2);
INSERT INTO "sqlite_sequence" VALUES ('relationship', 5);
INSERT INTO "sqlite_sequence" VALUES ('relationship_tag', 2);
INSERT INTO "sqlite_sequence" VALUES ('repair', 3);
INSERT INTO "sqlite_sequence" VALUES ('repair_stage', 8);
INSERT INTO "sqlite_sequence" VALUES ('rhythm', 1);
INSERT INTO "sqlite_sequence" VALUES ('role', 1);
INSERT INTO "sqlite_sequence" VALUES ('search_doc', 31);
INSERT INTO "sqlite_sequence" VALUES ('skill_view', 4);
INSERT INTO "sqlite_sequence" VALUES ('stake', 3);
INSERT INTO "sqlite_sequence" VALUES ('stake_change', 3);
INSERT INTO "sqlite_sequence" VALUES ('stake_link', 1);
INSERT INTO "sqlite_sequence" VALUES ('step', 5);
INSERT INTO "sqlite_sequence" VALUES ('summary_person', 2);
INSERT INTO "sqlite_sequence" VALUES ('tag', 2);
INSERT INTO "sqlite_sequence" VALUES ('talking_point', 2);
INSERT INTO "sqlite_sequence" VALUES ('template', 1);
INSERT INTO "sqlite_sequence" VALUES ('term', 1);
INSERT INTO "sqlite_sequence" VALUES ('value_summary', 2);
