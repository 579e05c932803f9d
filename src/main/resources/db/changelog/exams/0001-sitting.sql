--liquibase formatted sql

--changeset exams:0001-sitting
CREATE TABLE exams_sitting (
    id UUID NOT NULL PRIMARY KEY,
    trainee_id UUID NOT NULL,
    blueprint VARCHAR(40) NOT NULL,
    items TEXT NOT NULL,
    started_at DATETIME(6) NOT NULL,
    ends_at DATETIME(6) NOT NULL,
    state VARCHAR(20) NOT NULL,
    handed_in_at DATETIME(6) NULL,
    right_answers INT NULL,
    answers_digest CHAR(64) NULL,
    open_for UUID AS (IF(state = 'OPEN', trainee_id, NULL)) PERSISTENT,
    CONSTRAINT exams_sitting_one_open UNIQUE (open_for),
    INDEX exams_sitting_of (trainee_id),
    INDEX exams_sitting_over (state, ends_at),
    CONSTRAINT exams_sitting_trainee FOREIGN KEY (trainee_id) REFERENCES identity_person (id)
);

--changeset exams:0002-answer
CREATE TABLE exams_answer (
    seq BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    sitting_id UUID NOT NULL,
    place INT NOT NULL,
    chosen INT NOT NULL,
    given_at DATETIME(6) NOT NULL,
    INDEX exams_answer_of (sitting_id, place, seq),
    CONSTRAINT exams_answer_sitting FOREIGN KEY (sitting_id) REFERENCES exams_sitting (id)
);

--changeset exams:0003-result
CREATE TABLE exams_unit_result (
    sitting_id UUID NOT NULL,
    unit VARCHAR(20) NOT NULL,
    right_answers INT NOT NULL,
    items INT NOT NULL,
    PRIMARY KEY (sitting_id, unit),
    CONSTRAINT exams_unit_result_sitting FOREIGN KEY (sitting_id) REFERENCES exams_sitting (id)
);
