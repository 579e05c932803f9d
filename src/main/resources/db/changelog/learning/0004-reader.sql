--liquibase formatted sql

--changeset learning:0008-note
CREATE TABLE learning_note (
    trainee_id UUID NOT NULL,
    item_id VARCHAR(10) NOT NULL,
    section VARCHAR(10) NOT NULL,
    words TEXT NOT NULL,
    bookmarked BOOLEAN NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    PRIMARY KEY (trainee_id, item_id, section),
    CONSTRAINT learning_note_trainee FOREIGN KEY (trainee_id) REFERENCES identity_person (id)
);

--changeset learning:0009-question
CREATE TABLE learning_question (
    id UUID NOT NULL PRIMARY KEY,
    trainee_id UUID NOT NULL,
    item_id VARCHAR(10) NOT NULL,
    section VARCHAR(10) NOT NULL,
    asked VARCHAR(2000) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    answer VARCHAR(4000) NULL,
    answered_by UUID NULL,
    answered_at DATETIME(6) NULL,
    for_everybody BOOLEAN NOT NULL DEFAULT FALSE,
    INDEX learning_question_of (item_id, trainee_id),
    INDEX learning_question_open (answered_at, asked_at),
    CONSTRAINT learning_question_trainee FOREIGN KEY (trainee_id) REFERENCES identity_person (id),
    CONSTRAINT learning_question_answered CHECK ((answer IS NULL) = (answered_at IS NULL))
);

--changeset learning:0010-checkpoint
CREATE TABLE learning_checkpoint (
    trainee_id UUID NOT NULL,
    checkpoint_id VARCHAR(20) NOT NULL,
    item_id VARCHAR(10) NOT NULL,
    section VARCHAR(10) NOT NULL,
    chosen INT NOT NULL,
    correct BOOLEAN NOT NULL,
    answered_at DATETIME(6) NOT NULL,
    PRIMARY KEY (trainee_id, checkpoint_id),
    CONSTRAINT learning_checkpoint_trainee FOREIGN KEY (trainee_id) REFERENCES identity_person (id)
);
