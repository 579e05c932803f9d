--liquibase formatted sql

--changeset audit:0001-entry
CREATE TABLE audit_entry (
    seq BIGINT NOT NULL PRIMARY KEY,
    at DATETIME(6) NOT NULL,
    actor_id UUID NULL,
    actor_name VARCHAR(200) NOT NULL,
    what VARCHAR(100) NOT NULL,
    subject_id UUID NOT NULL,
    about_id UUID NULL,
    why VARCHAR(2000) NULL,
    facts TEXT NOT NULL,
    previous_hash CHAR(64) NOT NULL,
    hash CHAR(64) NOT NULL,
    INDEX audit_entry_about (about_id, seq),
    INDEX audit_entry_actor (actor_id, seq)
);

--changeset audit:0002-head
CREATE TABLE audit_head (
    id TINYINT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash CHAR(64) NOT NULL,
    CONSTRAINT audit_head_one_row CHECK (id = 1)
);

--changeset audit:0003-first-head
INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, '');
