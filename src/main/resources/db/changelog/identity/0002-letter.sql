--liquibase formatted sql

--changeset identity:0004-letter
CREATE TABLE identity_letter (
    id UUID NOT NULL PRIMARY KEY,
    email VARCHAR(200) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    body TEXT NOT NULL,
    written_at DATETIME(6) NOT NULL,
    tries INT NOT NULL DEFAULT 0,
    next_try_at DATETIME(6) NULL,
    sent_at DATETIME(6) NULL,
    INDEX identity_letter_next (next_try_at)
);
