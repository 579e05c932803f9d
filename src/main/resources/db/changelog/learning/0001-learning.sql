--liquibase formatted sql

--changeset learning:0001-enrolment
CREATE TABLE learning_enrolment (
    trainee_id UUID NOT NULL PRIMARY KEY,
    batch_id UUID NOT NULL,
    programme_version VARCHAR(20) NOT NULL,
    programme_digest CHAR(64) NOT NULL,
    enrolled_at DATETIME(6) NOT NULL,
    CONSTRAINT learning_enrolment_trainee FOREIGN KEY (trainee_id) REFERENCES identity_person (id),
    CONSTRAINT learning_enrolment_batch FOREIGN KEY (batch_id) REFERENCES batches_batch (id),
    INDEX learning_enrolment_in (batch_id)
);

--changeset learning:0002-reading
CREATE TABLE learning_reading (
    trainee_id UUID NOT NULL,
    lecture_id VARCHAR(10) NOT NULL,
    section VARCHAR(10) NOT NULL,
    sections_read INT NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    finished_at DATETIME(6) NULL,
    PRIMARY KEY (trainee_id, lecture_id)
);

--changeset learning:0003-quiz
CREATE TABLE learning_quiz (
    id UUID NOT NULL PRIMARY KEY,
    trainee_id UUID NOT NULL,
    lecture_id VARCHAR(10) NOT NULL,
    items VARCHAR(1000) NOT NULL,
    answers VARCHAR(100) NULL,
    right_answers INT NULL,
    passed BOOLEAN NULL,
    started_at DATETIME(6) NOT NULL,
    handed_in_at DATETIME(6) NULL,
    INDEX learning_quiz_of (trainee_id, lecture_id)
);

--changeset learning:0004-tries
CREATE TABLE learning_more_tries (
    id UUID NOT NULL PRIMARY KEY,
    trainee_id UUID NOT NULL,
    lecture_id VARCHAR(10) NOT NULL,
    opened_by UUID NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    INDEX learning_more_tries_of (trainee_id, lecture_id)
);
