--liquibase formatted sql

--changeset curriculum:0002-review
CREATE TABLE curriculum_review (
    author_id UUID NOT NULL PRIMARY KEY,
    author_name VARCHAR(120) NOT NULL,
    words VARCHAR(1000) NOT NULL,
    state VARCHAR(20) NOT NULL,
    written_at DATETIME(6) NOT NULL
);
