--liquibase formatted sql

--changeset learning:0011-watch-meter
ALTER TABLE learning_watch
    ADD COLUMN allowance_tenths INT NOT NULL DEFAULT 50,
    ADD COLUMN metered_at DATETIME(6) NULL;

--changeset learning:0012-watch-meter-begins
UPDATE learning_watch SET metered_at = opened_at;

--changeset learning:0013-quiz-choices
ALTER TABLE learning_quiz ADD COLUMN choices VARCHAR(100) NULL;
