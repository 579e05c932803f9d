--liquibase formatted sql

--changeset drills:0001-run
CREATE TABLE drills_run (
    id UUID NOT NULL PRIMARY KEY,
    trainee_id UUID NOT NULL,
    drill VARCHAR(30) NOT NULL,
    exercise VARCHAR(40) NOT NULL,
    mode VARCHAR(12) NOT NULL,
    edition CHAR(64) NOT NULL,
    plan TEXT NULL,
    started_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    active_ms INT NULL,
    passed BOOLEAN NULL,
    INDEX drills_run_of (trainee_id, drill, exercise),
    CONSTRAINT drills_run_trainee FOREIGN KEY (trainee_id) REFERENCES identity_person (id),
    CONSTRAINT drills_run_active CHECK (active_ms IS NULL OR active_ms >= 0),
    CONSTRAINT drills_run_whole CHECK ((ended_at IS NULL) = (active_ms IS NULL))
);

--changeset drills:0001-chunk
CREATE TABLE drills_chunk (
    run_id UUID NOT NULL,
    seq INT NOT NULL,
    body MEDIUMTEXT NOT NULL,
    received_at DATETIME(6) NOT NULL,
    PRIMARY KEY (run_id, seq),
    CONSTRAINT drills_chunk_run FOREIGN KEY (run_id) REFERENCES drills_run (id),
    CONSTRAINT drills_chunk_seq CHECK (seq >= 0)
);

--changeset drills:0001-answer
CREATE TABLE drills_answer (
    run_id UUID NOT NULL,
    turn INT NOT NULL,
    card VARCHAR(60) NOT NULL,
    chosen VARCHAR(40) NOT NULL,
    answer VARCHAR(40) NOT NULL,
    scored BOOLEAN NOT NULL,
    taken_ms INT NOT NULL,
    answered_at DATETIME(6) NOT NULL,
    PRIMARY KEY (run_id, turn),
    CONSTRAINT drills_answer_run FOREIGN KEY (run_id) REFERENCES drills_run (id)
);

--changeset drills:0001-card
CREATE TABLE drills_card (
    trainee_id UUID NOT NULL,
    drill VARCHAR(30) NOT NULL,
    card VARCHAR(60) NOT NULL,
    repetitions INT NOT NULL,
    easiness DECIMAL(4, 2) NOT NULL,
    interval_days INT NOT NULL,
    last_on DATE NOT NULL,
    due_on DATE NOT NULL,
    PRIMARY KEY (trainee_id, drill, card),
    INDEX drills_card_due (trainee_id, due_on),
    CONSTRAINT drills_card_trainee FOREIGN KEY (trainee_id) REFERENCES identity_person (id),
    CONSTRAINT drills_card_easiness CHECK (easiness >= 1.3)
);
