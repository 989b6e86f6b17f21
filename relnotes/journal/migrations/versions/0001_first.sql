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

CREATE INDEX ix_about_answer_relationship_id ON about_answer (relationship_id);

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

CREATE INDEX ix_agreement_relationship_id ON agreement (relationship_id);

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

CREATE INDEX ix_agreement_duty_agreement_id ON agreement_duty (agreement_id);

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

CREATE INDEX ix_agreement_item_agreement_id ON agreement_item (agreement_id);

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

CREATE INDEX ix_attachment_contribution_id ON attachment (contribution_id);

CREATE INDEX ix_attachment_entry_id ON attachment (entry_id);

CREATE INDEX ix_attachment_relationship_id ON attachment (relationship_id);

CREATE INDEX ix_attachment_sha256 ON attachment (sha256);

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

CREATE INDEX ix_attempt_promise_id ON attempt (promise_id);

CREATE INDEX ix_attempt_relationship_id ON attempt (relationship_id);

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

CREATE INDEX ix_belief_relationship_id ON belief (relationship_id);

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

CREATE INDEX ix_connection_other_id ON connection (other_id);

CREATE INDEX ix_connection_relationship_id ON connection (relationship_id);

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

CREATE INDEX ix_contact_detail_relationship_id ON contact_detail (relationship_id);

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

CREATE INDEX ix_contribution_counts ON contribution (day, side, kind, acknowledged_day, trashed);

CREATE INDEX ix_contribution_day_id ON contribution (day, id);

CREATE INDEX ix_contribution_entry_id ON contribution (entry_id);

CREATE INDEX ix_contribution_kind ON contribution (kind, day, id, relationship_id, trashed);

CREATE INDEX ix_contribution_newcomer_id ON contribution (newcomer_id);

CREATE INDEX ix_contribution_relationship_id_day ON contribution (relationship_id, day);

CREATE INDEX ix_contribution_sums ON contribution (day, side, unit, amount, trashed) WHERE amount IS NOT NULL;

CREATE INDEX ix_contribution_unsaid ON contribution (side, relationship_id, day, id) WHERE acknowledged_day IS NULL AND trashed IS NULL;

CREATE INDEX ix_contribution_unsaid_day ON contribution (side, day, id) WHERE acknowledged_day IS NULL AND trashed IS NULL;

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

CREATE INDEX ix_contribution_stake_contribution_id ON contribution_stake (contribution_id);

CREATE INDEX ix_contribution_stake_stake_id ON contribution_stake (stake_id);

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

CREATE INDEX ix_entry_day_time_id ON entry (day, time, id, trashed);

CREATE INDEX ix_entry_session ON entry (day, trashed) WHERE kind = 'session';

CREATE INDEX ix_entry_spent ON entry (day, cost, currency, minutes, trashed) WHERE cost IS NOT NULL OR minutes IS NOT NULL;

CREATE INDEX ix_entry_ways ON entry (day, kind, in_person, personal, trashed);

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

CREATE INDEX ix_entry_person_entry_id ON entry_person (entry_id);

CREATE INDEX ix_entry_person_relationship_id ON entry_person (relationship_id);

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

CREATE INDEX ix_entry_tag_entry_id ON entry_tag (entry_id);

CREATE INDEX ix_entry_tag_tag_id ON entry_tag (tag_id);

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

CREATE INDEX ix_farewell_relationship_id ON farewell (relationship_id);

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

CREATE INDEX ix_goal_relationship_id ON goal (relationship_id);

CREATE INDEX ix_goal_stake_id ON goal (stake_id);

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

CREATE INDEX ix_goal_progress_entry_id ON goal_progress (entry_id);

CREATE INDEX ix_goal_progress_goal_id ON goal_progress (goal_id);

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

CREATE INDEX ix_goal_step_goal_id ON goal_step (goal_id);

CREATE TABLE image (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    step_id INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    "before" TEXT,
    CONSTRAINT fk_image_step_id FOREIGN KEY(step_id) REFERENCES step (id)
);

CREATE INDEX ix_image_row ON image (table_name, row_id);

CREATE INDEX ix_image_step_id ON image (step_id);

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

CREATE INDEX ix_lesson_entry_id ON lesson (entry_id);

CREATE INDEX ix_lesson_relationship_id ON lesson (relationship_id);

CREATE INDEX ix_lesson_repair_id ON lesson (repair_id);

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

CREATE INDEX ix_member_organisation_id ON member (organisation_id);

CREATE INDEX ix_member_person_id ON member (person_id);

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

CREATE INDEX ix_merged_relationship_id ON merged (relationship_id);

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

CREATE INDEX ix_occasion_relationship_id ON occasion (relationship_id);

CREATE TABLE planned (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    relationship_id INTEGER NOT NULL,
    month DATE NOT NULL,
    created VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    CONSTRAINT uq_planned_relationship_id_month UNIQUE (relationship_id, month),
    CONSTRAINT fk_planned_relationship_id FOREIGN KEY(relationship_id) REFERENCES relationship (id)
);

CREATE INDEX ix_planned_month ON planned (month);

CREATE INDEX ix_planned_relationship_id ON planned (relationship_id);

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

CREATE INDEX ix_programme_member_programme_id ON programme_member (programme_id);

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

CREATE INDEX ix_promise_entry_id ON promise (entry_id);

CREATE INDEX ix_promise_relationship_id ON promise (relationship_id);

CREATE INDEX ix_promise_state_due ON promise (state, due, side, id, trashed);

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

CREATE INDEX ix_proposition_relationship_id ON proposition (relationship_id);

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

CREATE INDEX ix_relationship_by_name ON relationship (lower(name), id, trashed, standing, kind);

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

CREATE INDEX ix_relationship_tag_relationship_id ON relationship_tag (relationship_id);

CREATE INDEX ix_relationship_tag_tag_id ON relationship_tag (tag_id);

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

CREATE UNIQUE INDEX ix_repair_one_open ON repair (relationship_id) WHERE state = 'open' AND trashed IS NULL;

CREATE INDEX ix_repair_relationship_id ON repair (relationship_id);

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

CREATE INDEX ix_repair_stage_repair_id ON repair_stage (repair_id);

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

CREATE INDEX ix_review_relationship_id ON review (relationship_id);

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

CREATE INDEX ix_review_answer_review_id ON review_answer (review_id);

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

CREATE INDEX ix_role_relationship_id ON role (relationship_id);

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

CREATE INDEX ix_skill_view_relationship_id ON skill_view (relationship_id);

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

CREATE INDEX ix_stake_relationship_id ON stake (relationship_id);

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

CREATE INDEX ix_stake_change_entry_id ON stake_change (entry_id);

CREATE INDEX ix_stake_change_stake_id ON stake_change (stake_id);

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

CREATE INDEX ix_stake_link_expectation_id ON stake_link (expectation_id);

CREATE INDEX ix_stake_link_need_id ON stake_link (need_id);

CREATE TABLE step (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at VARCHAR NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    "of" INTEGER,
    CONSTRAINT fk_step_of FOREIGN KEY("of") REFERENCES step (id)
);

CREATE INDEX ix_step_of ON step ("of");

CREATE INDEX ix_step_state_id ON step (state, id);

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

CREATE INDEX ix_summary_person_relationship_id ON summary_person (relationship_id);

CREATE INDEX ix_summary_person_summary_id ON summary_person (summary_id);

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

CREATE INDEX ix_talking_point_entry_id ON talking_point (entry_id);

CREATE INDEX ix_talking_point_relationship_id ON talking_point (relationship_id);

CREATE INDEX ix_talking_point_state ON talking_point (state);

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

CREATE INDEX ix_term_relationship_id ON term (relationship_id);

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

CREATE INDEX ix_touch_due ON touch (due, late, last) WHERE due IS NOT NULL;

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

CREATE INDEX ix_two_people_one_id ON two_people (one_id);

CREATE INDEX ix_two_people_other_id ON two_people (other_id);

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

CREATE VIRTUAL TABLE search USING fts5 (
    title, body, people, tags, facet,
    content='search_doc', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3 4'
);

INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
