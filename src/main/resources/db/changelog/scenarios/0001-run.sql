--liquibase formatted sql

--changeset scenarios:0001-run
CREATE TABLE scenarios_run (
    id UUID NOT NULL PRIMARY KEY,
    trainee_id UUID NOT NULL,
    scenario VARCHAR(20) NOT NULL,
    digest CHAR(64) NOT NULL,
    seed BIGINT NOT NULL,
    started_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    ending VARCHAR(40) NULL,
    score DECIMAL(5, 2) NULL,
    competent BOOLEAN NULL,
    INDEX scenarios_run_of (trainee_id, scenario),
    CONSTRAINT scenarios_run_trainee FOREIGN KEY (trainee_id) REFERENCES identity_person (id)
);

--changeset scenarios:0002-choice
CREATE TABLE scenarios_choice (
    run_id UUID NOT NULL,
    turn INT NOT NULL,
    beat VARCHAR(40) NOT NULL,
    reply VARCHAR(40) NOT NULL,
    arousal_before INT NOT NULL,
    arousal_after INT NOT NULL,
    chosen_at DATETIME(6) NOT NULL,
    PRIMARY KEY (run_id, turn),
    CONSTRAINT scenarios_choice_run FOREIGN KEY (run_id) REFERENCES scenarios_run (id),
    CONSTRAINT scenarios_choice_bounds CHECK (arousal_before BETWEEN 0 AND 10 AND arousal_after BETWEEN 0 AND 10)
);
