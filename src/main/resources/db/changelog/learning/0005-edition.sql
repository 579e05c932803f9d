--liquibase formatted sql

--changeset learning:0011-quiz-edition
ALTER TABLE learning_quiz ADD COLUMN edition CHAR(64) NULL;

--changeset learning:0012-reopened
ALTER TABLE learning_reading ADD COLUMN reopened_at DATETIME(6) NULL, ADD COLUMN reopened_why VARCHAR(2000) NULL, ADD COLUMN finished_before DATETIME(6) NULL;

--changeset learning:0013-pinned
ALTER TABLE learning_enrolment ADD INDEX learning_enrolment_pinned (programme_digest);
