--liquibase formatted sql

--changeset practicals:0005-version
CREATE TABLE practicals_version (
    digest CHAR(64) NOT NULL PRIMARY KEY,
    checklist VARCHAR(20) NOT NULL,
    content LONGTEXT NOT NULL,
    kept_at DATETIME(6) NOT NULL,
    CONSTRAINT practicals_version_json CHECK (JSON_VALID(content))
);

--changeset practicals:0006-tick-measured
ALTER TABLE practicals_tick ADD COLUMN measured DECIMAL(8, 2) NULL;

--changeset practicals:0007-note
CREATE TABLE practicals_note (
    id UUID NOT NULL PRIMARY KEY,
    attempt_id UUID NOT NULL,
    line VARCHAR(20) NOT NULL,
    words VARCHAR(500) NOT NULL,
    noted_by UUID NOT NULL,
    noted_at DATETIME(6) NOT NULL,
    seq BIGINT NOT NULL AUTO_INCREMENT UNIQUE,
    INDEX practicals_note_of (attempt_id, seq),
    CONSTRAINT practicals_note_attempt FOREIGN KEY (attempt_id) REFERENCES practicals_attempt (id)
);

--changeset practicals:0008-grading
CREATE TABLE practicals_grading (
    id UUID NOT NULL PRIMARY KEY,
    attempt_id UUID NOT NULL,
    amendment_id UUID NULL,
    points INT NOT NULL,
    maximum INT NOT NULL,
    passed BOOLEAN NOT NULL,
    critical_missed VARCHAR(200) NOT NULL,
    reasons LONGTEXT NOT NULL,
    graded_by UUID NOT NULL,
    graded_at DATETIME(6) NOT NULL,
    seq BIGINT NOT NULL AUTO_INCREMENT UNIQUE,
    INDEX practicals_grading_of (attempt_id, seq),
    CONSTRAINT practicals_grading_json CHECK (JSON_VALID(reasons)),
    CONSTRAINT practicals_grading_attempt FOREIGN KEY (attempt_id) REFERENCES practicals_attempt (id),
    CONSTRAINT practicals_grading_amendment FOREIGN KEY (amendment_id) REFERENCES practicals_amendment (id)
);
