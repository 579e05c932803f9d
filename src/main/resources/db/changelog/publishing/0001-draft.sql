--liquibase formatted sql

--changeset publishing:0001-draft
CREATE TABLE publishing_draft (
    id UUID NOT NULL PRIMARY KEY,
    file_name VARCHAR(200) NOT NULL,
    uploaded_by UUID NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    base INT NOT NULL,
    started_from INT NULL,
    content LONGBLOB NOT NULL,
    digest CHAR(64) NOT NULL,
    faults LONGTEXT NOT NULL,
    choices LONGTEXT NOT NULL,
    looked_through_by UUID NULL,
    state VARCHAR(20) NOT NULL,
    version INT NOT NULL,
    CONSTRAINT publishing_draft_uploader FOREIGN KEY (uploaded_by) REFERENCES identity_person (id),
    CONSTRAINT publishing_draft_state CHECK (state IN ('OPEN', 'PUBLISHED', 'DISCARDED')),
    CONSTRAINT publishing_draft_faults CHECK (JSON_VALID(faults)),
    CONSTRAINT publishing_draft_choices CHECK (JSON_VALID(choices)),
    INDEX publishing_draft_open (state, id)
);
