--liquibase formatted sql

--changeset certificates:0001-certificate
CREATE TABLE certificates_certificate (
    id UUID NOT NULL PRIMARY KEY,
    serial VARCHAR(30) NOT NULL,
    trainee_id UUID NOT NULL,
    state VARCHAR(20) NOT NULL,
    facts JSON NOT NULL,
    facts_hash CHAR(64) NOT NULL,
    issued_by UUID NOT NULL,
    issued_at DATETIME(6) NOT NULL,
    superseded_by VARCHAR(30) NULL,
    revoked_why VARCHAR(2000) NULL,
    revoked_at DATETIME(6) NULL,
    valid_for UUID AS (IF(state = 'VALID', trainee_id, NULL)) PERSISTENT,
    version INT NOT NULL,
    CONSTRAINT certificates_certificate_serial UNIQUE (serial),
    CONSTRAINT certificates_certificate_one_valid UNIQUE (valid_for),
    CONSTRAINT certificates_certificate_trainee FOREIGN KEY (trainee_id) REFERENCES identity_person (id)
) WITH SYSTEM VERSIONING;
