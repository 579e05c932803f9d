--liquibase formatted sql

--changeset frontdesk:0001-exercise
CREATE TABLE frontdesk_exercise (
    id UUID NOT NULL PRIMARY KEY,
    trainee_id UUID NOT NULL,
    task VARCHAR(20) NOT NULL,
    digest CHAR(64) NOT NULL,
    seed BIGINT NOT NULL,
    started_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    score DECIMAL(5, 2) NULL,
    passed BOOLEAN NULL,
    seconds INT NULL,
    INDEX frontdesk_exercise_of (trainee_id, task),
    CONSTRAINT frontdesk_exercise_trainee FOREIGN KEY (trainee_id) REFERENCES identity_person (id),
    CONSTRAINT frontdesk_exercise_result CHECK (score IS NULL OR (ended_at IS NOT NULL AND passed IS NOT NULL AND score BETWEEN 0 AND 100))
);

--changeset frontdesk:0002-act
CREATE TABLE frontdesk_act (
    exercise_id UUID NOT NULL,
    turn INT NOT NULL,
    kind VARCHAR(10) NOT NULL,
    target VARCHAR(80) NOT NULL,
    said VARCHAR(4000) NOT NULL,
    done_at DATETIME(6) NOT NULL,
    PRIMARY KEY (exercise_id, turn),
    CONSTRAINT frontdesk_act_exercise FOREIGN KEY (exercise_id) REFERENCES frontdesk_exercise (id)
);

--changeset frontdesk:0003-mark
CREATE TABLE frontdesk_mark (
    exercise_id UUID NOT NULL,
    line VARCHAR(60) NOT NULL,
    area VARCHAR(20) NOT NULL,
    met BOOLEAN NOT NULL,
    PRIMARY KEY (exercise_id, line),
    CONSTRAINT frontdesk_mark_exercise FOREIGN KEY (exercise_id) REFERENCES frontdesk_exercise (id)
);
