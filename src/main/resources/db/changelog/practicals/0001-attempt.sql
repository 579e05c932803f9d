--liquibase formatted sql

--changeset practicals:0001-attempt
CREATE TABLE practicals_attempt (
    id UUID NOT NULL PRIMARY KEY,
    trainee_id UUID NOT NULL,
    assessor_id UUID NOT NULL,
    checklist VARCHAR(20) NOT NULL,
    digest CHAR(64) NOT NULL,
    mode VARCHAR(20) NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    rating INT NULL,
    comment VARCHAR(2000) NULL,
    graded_at DATETIME(6) NULL,
    points INT NULL,
    maximum INT NULL,
    passed BOOLEAN NULL,
    critical_missed VARCHAR(200) NULL,
    version INT NOT NULL,
    CONSTRAINT practicals_attempt_trainee FOREIGN KEY (trainee_id) REFERENCES identity_person (id),
    CONSTRAINT practicals_attempt_assessor FOREIGN KEY (assessor_id) REFERENCES identity_person (id),
    CONSTRAINT practicals_attempt_not_self CHECK (trainee_id <> assessor_id),
    CONSTRAINT practicals_attempt_rating CHECK (rating BETWEEN 1 AND 5),
    INDEX practicals_attempt_of (trainee_id, checklist)
) WITH SYSTEM VERSIONING;

--changeset practicals:0002-tick
CREATE TABLE practicals_tick (
    id UUID NOT NULL PRIMARY KEY,
    attempt_id UUID NOT NULL,
    line VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    amendment_id UUID NULL,
    ticked_by UUID NOT NULL,
    ticked_at DATETIME(6) NOT NULL,
    seq BIGINT NOT NULL AUTO_INCREMENT UNIQUE,
    INDEX practicals_tick_of (attempt_id, seq),
    CONSTRAINT practicals_tick_attempt FOREIGN KEY (attempt_id) REFERENCES practicals_attempt (id)
);

--changeset practicals:0003-amendment
CREATE TABLE practicals_amendment (
    id UUID NOT NULL PRIMARY KEY,
    attempt_id UUID NOT NULL,
    why VARCHAR(2000) NOT NULL,
    amended_by UUID NOT NULL,
    amended_at DATETIME(6) NOT NULL,
    points_before INT NOT NULL,
    points_after INT NOT NULL,
    passed_before BOOLEAN NOT NULL,
    passed_after BOOLEAN NOT NULL,
    CONSTRAINT practicals_amendment_attempt FOREIGN KEY (attempt_id) REFERENCES practicals_attempt (id)
);

--changeset practicals:0004-mark
CREATE TABLE practicals_mark (
    id UUID NOT NULL PRIMARY KEY,
    trainee_id UUID NOT NULL,
    unit VARCHAR(20) NOT NULL,
    component VARCHAR(20) NOT NULL,
    points INT NOT NULL,
    maximum INT NOT NULL,
    why VARCHAR(2000) NOT NULL,
    marked_by UUID NOT NULL,
    marked_at DATETIME(6) NOT NULL,
    seq BIGINT NOT NULL AUTO_INCREMENT UNIQUE,
    CONSTRAINT practicals_mark_trainee FOREIGN KEY (trainee_id) REFERENCES identity_person (id),
    CONSTRAINT practicals_mark_not_self CHECK (trainee_id <> marked_by),
    CONSTRAINT practicals_mark_bounds CHECK (points BETWEEN 0 AND maximum),
    INDEX practicals_mark_of (trainee_id, unit, component, seq)
);
