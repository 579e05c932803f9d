--liquibase formatted sql

--changeset batches:0002-session
CREATE TABLE batches_session (
    id UUID NOT NULL PRIMARY KEY,
    batch_id UUID NOT NULL,
    kind VARCHAR(20) NOT NULL,
    source VARCHAR(10) NOT NULL,
    title VARCHAR(200) NOT NULL,
    unit VARCHAR(20) NOT NULL,
    planned_week INT NOT NULL,
    minutes INT NOT NULL,
    starts_at DATETIME(6) NULL,
    ends_at DATETIME(6) NULL,
    room VARCHAR(80) NOT NULL,
    instructor_id UUID NULL,
    state VARCHAR(20) NOT NULL,
    reason VARCHAR(300) NULL,
    sequence INT NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    roll VARCHAR(20) NOT NULL,
    roll_opened_at DATETIME(6) NULL,
    roll_closed_at DATETIME(6) NULL,
    roll_closed_by UUID NULL,
    code_secret VARCHAR(64) NULL,
    version INT NOT NULL,
    CONSTRAINT batches_session_batch FOREIGN KEY (batch_id) REFERENCES batches_batch (id),
    CONSTRAINT batches_session_instructor FOREIGN KEY (instructor_id) REFERENCES identity_person (id),
    CONSTRAINT batches_session_minutes CHECK (minutes > 0),
    CONSTRAINT batches_session_times CHECK ((starts_at IS NULL) = (ends_at IS NULL) AND (ends_at IS NULL OR ends_at > starts_at)),
    INDEX batches_session_of (batch_id, starts_at),
    INDEX batches_session_by (instructor_id, starts_at),
    INDEX batches_session_at (starts_at, ends_at)
);

--changeset batches:0003-change
CREATE TABLE batches_change (
    id UUID NOT NULL PRIMARY KEY,
    session_id UUID NOT NULL,
    what VARCHAR(20) NOT NULL,
    was VARCHAR(200) NOT NULL,
    became VARCHAR(200) NOT NULL,
    reason VARCHAR(300) NULL,
    changed_by VARCHAR(120) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    CONSTRAINT batches_change_session FOREIGN KEY (session_id) REFERENCES batches_session (id),
    INDEX batches_change_of (session_id, id)
);

--changeset batches:0004-mark
CREATE TABLE batches_mark (
    session_id UUID NOT NULL,
    trainee_id UUID NOT NULL,
    nr INT NOT NULL,
    presence VARCHAR(20) NOT NULL,
    late_minutes INT NOT NULL,
    attended INT NOT NULL,
    how VARCHAR(20) NOT NULL,
    reason VARCHAR(300) NULL,
    marked_by UUID NOT NULL,
    marked_at DATETIME(6) NOT NULL,
    PRIMARY KEY (session_id, trainee_id, nr),
    CONSTRAINT batches_mark_session FOREIGN KEY (session_id) REFERENCES batches_session (id),
    CONSTRAINT batches_mark_trainee FOREIGN KEY (trainee_id) REFERENCES identity_person (id),
    CONSTRAINT batches_mark_minutes CHECK (late_minutes >= 0 AND attended >= 0),
    CONSTRAINT batches_mark_amendment CHECK (how <> 'AMENDMENT' OR reason IS NOT NULL),
    INDEX batches_mark_of (trainee_id, session_id)
);

--changeset batches:0005-register
CREATE TABLE batches_register (
    id UUID NOT NULL PRIMARY KEY,
    trainee_id UUID NOT NULL,
    block VARCHAR(10) NOT NULL,
    minutes INT NOT NULL,
    reason VARCHAR(300) NOT NULL,
    recorded_by UUID NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    CONSTRAINT batches_register_trainee FOREIGN KEY (trainee_id) REFERENCES identity_person (id),
    CONSTRAINT batches_register_minutes CHECK (minutes > 0),
    INDEX batches_register_of (trainee_id, block)
);

--changeset batches:0006-feed
CREATE TABLE batches_feed (
    person_id UUID NOT NULL PRIMARY KEY,
    token_hash CHAR(64) NOT NULL UNIQUE,
    made_at DATETIME(6) NOT NULL,
    CONSTRAINT batches_feed_person FOREIGN KEY (person_id) REFERENCES identity_person (id)
);
