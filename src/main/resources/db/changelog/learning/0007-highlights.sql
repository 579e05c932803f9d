--liquibase formatted sql

--changeset learning:0018-highlight
CREATE TABLE learning_highlight (
    id UUID NOT NULL PRIMARY KEY,
    trainee_id UUID NOT NULL,
    item_id VARCHAR(10) NOT NULL,
    section VARCHAR(10) NOT NULL,
    quote VARCHAR(1000) NOT NULL,
    words_before VARCHAR(40) NOT NULL,
    words_after VARCHAR(40) NOT NULL,
    began INT NOT NULL,
    made_at DATETIME(6) NOT NULL,
    INDEX learning_highlight_of (trainee_id, item_id),
    CONSTRAINT learning_highlight_trainee FOREIGN KEY (trainee_id) REFERENCES identity_person (id)
);

--changeset learning:0019-reading-time
CREATE TABLE learning_reading_time (
    trainee_id UUID NOT NULL,
    item_id VARCHAR(10) NOT NULL,
    section VARCHAR(10) NOT NULL,
    seconds INT NOT NULL,
    told_at DATETIME(6) NOT NULL,
    PRIMARY KEY (trainee_id, item_id, section),
    CONSTRAINT learning_reading_time_trainee FOREIGN KEY (trainee_id) REFERENCES identity_person (id)
);
