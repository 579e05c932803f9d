--liquibase formatted sql

--changeset eligibility:0001-application
CREATE TABLE eligibility_application (
    id UUID NOT NULL PRIMARY KEY,
    applicant_id UUID NOT NULL,
    state VARCHAR(30) NOT NULL,
    profile JSON NOT NULL,
    submitted_at DATETIME(6) NULL,
    asked VARCHAR(2000) NULL,
    proposed_by UUID NULL,
    proposed_why VARCHAR(2000) NULL,
    decided_by UUID NULL,
    decided_at DATETIME(6) NULL,
    decided_why VARCHAR(2000) NULL,
    report JSON NULL,
    version INT NOT NULL,
    CONSTRAINT eligibility_application_one UNIQUE (applicant_id),
    CONSTRAINT eligibility_application_applicant FOREIGN KEY (applicant_id) REFERENCES identity_person (id),
    INDEX eligibility_application_queue (state, submitted_at)
) WITH SYSTEM VERSIONING;

--changeset eligibility:0002-evidence
CREATE TABLE eligibility_evidence (
    id UUID NOT NULL PRIMARY KEY,
    application_id UUID NOT NULL,
    kind VARCHAR(40) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    media_type VARCHAR(40) NOT NULL,
    bytes INT NOT NULL,
    sha256 CHAR(64) NOT NULL,
    state VARCHAR(20) NOT NULL,
    remark VARCHAR(1000) NULL,
    checked_by UUID NULL,
    checked_at DATETIME(6) NULL,
    uploaded_at DATETIME(6) NOT NULL,
    CONSTRAINT eligibility_evidence_of FOREIGN KEY (application_id) REFERENCES eligibility_application (id),
    CONSTRAINT eligibility_evidence_size CHECK (bytes BETWEEN 1 AND 10485760)
);

--changeset eligibility:0003-paper
CREATE TABLE eligibility_paper (
    evidence_id UUID NOT NULL PRIMARY KEY,
    content MEDIUMBLOB NOT NULL,
    CONSTRAINT eligibility_paper_of FOREIGN KEY (evidence_id) REFERENCES eligibility_evidence (id)
);
