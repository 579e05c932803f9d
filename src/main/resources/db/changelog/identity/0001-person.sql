--liquibase formatted sql

--changeset identity:0001-person
CREATE TABLE identity_person (
    id UUID NOT NULL PRIMARY KEY,
    name VARCHAR(120) NOT NULL,
    email VARCHAR(200) NOT NULL,
    password_hash VARCHAR(200) NULL,
    roles VARCHAR(60) NOT NULL,
    enabled BOOLEAN NOT NULL,
    stamp INT NOT NULL,
    joined_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    CONSTRAINT identity_person_email UNIQUE (email)
);

--changeset identity:0002-link
CREATE TABLE identity_link (
    token_hash CHAR(64) NOT NULL PRIMARY KEY,
    person_id UUID NULL,
    purpose VARCHAR(20) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at DATETIME(6) NULL,
    CONSTRAINT identity_link_person FOREIGN KEY (person_id) REFERENCES identity_person (id)
);

--changeset identity:0003-remembered
CREATE TABLE identity_remembered (
    series VARCHAR(64) NOT NULL PRIMARY KEY,
    person_id UUID NOT NULL,
    token_hash CHAR(64) NOT NULL,
    last_used DATETIME(6) NOT NULL,
    INDEX identity_remembered_person (person_id),
    CONSTRAINT identity_remembered_of FOREIGN KEY (person_id) REFERENCES identity_person (id)
);
