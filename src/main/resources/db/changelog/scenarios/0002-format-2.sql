--liquibase formatted sql

--changeset scenarios:0003-text
CREATE TABLE scenarios_text (
    digest CHAR(64) NOT NULL PRIMARY KEY,
    path VARCHAR(120) NOT NULL,
    content MEDIUMTEXT NOT NULL,
    exemplar VARCHAR(2000) NOT NULL,
    kept_at DATETIME(6) NOT NULL
);

--changeset scenarios:0004-run-mode
ALTER TABLE scenarios_run
    ADD COLUMN format INT NOT NULL DEFAULT 1,
    ADD COLUMN mode VARCHAR(10) NOT NULL DEFAULT 'ASSESSED',
    ADD COLUMN branch_of UUID NULL,
    ADD COLUMN branch_turn INT NULL,
    ADD CONSTRAINT scenarios_run_mode CHECK (mode IN ('PRACTICE', 'ASSESSED')),
    ADD CONSTRAINT scenarios_run_branch FOREIGN KEY (branch_of) REFERENCES scenarios_run (id);

--changeset scenarios:0005-choice-state
ALTER TABLE scenarios_choice
    ADD COLUMN minute INT NOT NULL DEFAULT 0,
    ADD COLUMN state_before VARCHAR(400) NULL,
    ADD COLUMN state_after VARCHAR(400) NULL,
    ADD COLUMN uses VARCHAR(200) NULL;

--changeset scenarios:0006-own-words
CREATE TABLE scenarios_own_words (
    run_id UUID NOT NULL,
    turn INT NOT NULL,
    words VARCHAR(1000) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    points VARCHAR(200) NULL,
    comment VARCHAR(2000) NULL,
    scored_by UUID NULL,
    scored_at DATETIME(6) NULL,
    PRIMARY KEY (run_id, turn),
    INDEX scenarios_own_words_waiting (scored_at, written_at),
    CONSTRAINT scenarios_own_words_run FOREIGN KEY (run_id) REFERENCES scenarios_run (id),
    CONSTRAINT scenarios_own_words_by FOREIGN KEY (scored_by) REFERENCES identity_person (id)
);

--changeset scenarios:0007-reflection
CREATE TABLE scenarios_reflection (
    run_id UUID NOT NULL,
    question INT NOT NULL,
    answer VARCHAR(4000) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    PRIMARY KEY (run_id, question),
    CONSTRAINT scenarios_reflection_run FOREIGN KEY (run_id) REFERENCES scenarios_run (id)
);

--changeset scenarios:0008-comment
CREATE TABLE scenarios_comment (
    id UUID NOT NULL PRIMARY KEY,
    run_id UUID NOT NULL,
    turn INT NOT NULL,
    author_id UUID NOT NULL,
    words VARCHAR(2000) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    INDEX scenarios_comment_of (run_id, turn),
    CONSTRAINT scenarios_comment_run FOREIGN KEY (run_id) REFERENCES scenarios_run (id),
    CONSTRAINT scenarios_comment_author FOREIGN KEY (author_id) REFERENCES identity_person (id)
);

--changeset scenarios:0009-pair-code
ALTER TABLE scenarios_run
    ADD COLUMN pair_code CHAR(6) NULL,
    ADD CONSTRAINT scenarios_run_pair UNIQUE (pair_code);
