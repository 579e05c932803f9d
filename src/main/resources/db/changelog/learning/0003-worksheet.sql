--liquibase formatted sql

--changeset learning:0007-worksheet
CREATE TABLE learning_worksheet (
    trainee_id UUID NOT NULL,
    task_id VARCHAR(20) NOT NULL,
    module_id VARCHAR(10) NOT NULL,
    answer TEXT NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    seen_by UUID NULL,
    seen_at DATETIME(6) NULL,
    comment VARCHAR(2000) NOT NULL DEFAULT '',
    PRIMARY KEY (trainee_id, task_id),
    INDEX learning_worksheet_of (module_id, trainee_id),
    CONSTRAINT learning_worksheet_trainee FOREIGN KEY (trainee_id) REFERENCES identity_person (id),
    CONSTRAINT learning_worksheet_seen CHECK (seen_at IS NOT NULL OR comment = '')
);
