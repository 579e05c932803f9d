--liquibase formatted sql

--changeset hours:0001-entry
CREATE TABLE hours_entry (
    id UUID NOT NULL PRIMARY KEY,
    trainee_id UUID NOT NULL,
    kind VARCHAR(20) NOT NULL,
    unit VARCHAR(20) NOT NULL,
    source VARCHAR(100) NOT NULL,
    minutes INT NOT NULL,
    verified BOOLEAN NOT NULL,
    evidence VARCHAR(500) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    CONSTRAINT hours_entry_once UNIQUE (trainee_id, source),
    CONSTRAINT hours_entry_positive CHECK (minutes > 0)
);
