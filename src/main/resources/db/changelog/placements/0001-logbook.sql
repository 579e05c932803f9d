--liquibase formatted sql

--changeset placements:0001-logbook
CREATE TABLE placements_logbook (
    trainee_id UUID NOT NULL PRIMARY KEY,
    opened_at DATETIME(6) NOT NULL,
    CONSTRAINT placements_logbook_of FOREIGN KEY (trainee_id) REFERENCES identity_person (id)
);

--changeset placements:0002-request
CREATE TABLE placements_request (
    id UUID NOT NULL PRIMARY KEY,
    trainee_id UUID NOT NULL,
    trainee_name VARCHAR(120) NOT NULL,
    preceptor VARCHAR(80) NOT NULL,
    designation VARCHAR(80) NOT NULL,
    contact VARCHAR(200) NOT NULL,
    way VARCHAR(10) NOT NULL,
    state VARCHAR(10) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    signer VARCHAR(80) NULL,
    signer_designation VARCHAR(80) NULL,
    version INT NOT NULL,
    INDEX placements_request_of (trainee_id, asked_at),
    CONSTRAINT placements_request_trainee FOREIGN KEY (trainee_id) REFERENCES identity_person (id),
    CONSTRAINT placements_request_signed CHECK (state <> 'ANSWERED' OR (signer IS NOT NULL AND ended_at IS NOT NULL))
);

--changeset placements:0003-entry
CREATE TABLE placements_entry (
    id UUID NOT NULL PRIMARY KEY,
    trainee_id UUID NOT NULL,
    block VARCHAR(10) NOT NULL,
    worked_on DATE NOT NULL,
    minutes INT NOT NULL,
    words VARCHAR(400) NOT NULL,
    state VARCHAR(10) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    signed_minutes INT NULL,
    signed_at DATETIME(6) NULL,
    counted INT NOT NULL,
    note VARCHAR(500) NULL,
    question VARCHAR(10) NOT NULL,
    request_id UUID NULL,
    version INT NOT NULL,
    INDEX placements_entry_of (trainee_id, worked_on),
    INDEX placements_entry_asked (request_id),
    CONSTRAINT placements_entry_trainee FOREIGN KEY (trainee_id) REFERENCES identity_person (id),
    CONSTRAINT placements_entry_request FOREIGN KEY (request_id) REFERENCES placements_request (id),
    CONSTRAINT placements_entry_minutes CHECK (minutes BETWEEN 15 AND 600),
    CONSTRAINT placements_entry_downward CHECK (signed_minutes BETWEEN 1 AND minutes),
    CONSTRAINT placements_entry_counted CHECK (counted BETWEEN 0 AND COALESCE(signed_minutes, 0)),
    CONSTRAINT placements_entry_signed CHECK (state NOT IN ('SIGNED', 'VOIDED') OR (signed_minutes IS NOT NULL AND signed_at IS NOT NULL AND request_id IS NOT NULL))
);

--changeset placements:0004-count
CREATE TABLE placements_count (
    entry_id UUID NOT NULL,
    task VARCHAR(60) NOT NULL,
    written INT NOT NULL,
    signed INT NULL,
    PRIMARY KEY (entry_id, task),
    CONSTRAINT placements_count_entry FOREIGN KEY (entry_id) REFERENCES placements_entry (id),
    CONSTRAINT placements_count_written CHECK (written BETWEEN 1 AND 200),
    CONSTRAINT placements_count_downward CHECK (signed BETWEEN 0 AND written)
);

--changeset placements:0005-link
CREATE TABLE placements_link (
    token_hash CHAR(64) NOT NULL PRIMARY KEY,
    request_id UUID NOT NULL,
    trainee_id UUID NOT NULL,
    contact VARCHAR(200) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    replaced_at DATETIME(6) NULL,
    INDEX placements_link_by (trainee_id, made_at),
    CONSTRAINT placements_link_request FOREIGN KEY (request_id) REFERENCES placements_request (id)
);

--changeset placements:0006-history
CREATE TABLE placements_history (
    id UUID NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL AUTO_INCREMENT UNIQUE,
    entry_id UUID NOT NULL,
    trainee_id UUID NOT NULL,
    request_id UUID NULL,
    at DATETIME(6) NOT NULL,
    who VARCHAR(200) NOT NULL,
    what VARCHAR(12) NOT NULL,
    why VARCHAR(500) NULL,
    block VARCHAR(10) NOT NULL,
    worked_on DATE NOT NULL,
    minutes INT NOT NULL,
    counts VARCHAR(500) NOT NULL,
    words VARCHAR(400) NOT NULL,
    INDEX placements_history_of (trainee_id, seq),
    INDEX placements_history_asked (request_id, seq),
    CONSTRAINT placements_history_entry FOREIGN KEY (entry_id) REFERENCES placements_entry (id)
);

--changeset placements:0007-draft
CREATE TABLE placements_draft (
    trainee_id UUID NOT NULL PRIMARY KEY,
    entry_id UUID NOT NULL,
    block VARCHAR(10) NOT NULL,
    worked_on DATE NULL,
    minutes INT NOT NULL,
    counts VARCHAR(500) NOT NULL,
    words VARCHAR(400) NOT NULL,
    kept_at DATETIME(6) NOT NULL,
    CONSTRAINT placements_draft_of FOREIGN KEY (trainee_id) REFERENCES identity_person (id)
);
