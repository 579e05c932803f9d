--liquibase formatted sql

--changeset curriculum:0001-question
CREATE TABLE curriculum_question (
    id UUID NOT NULL PRIMARY KEY,
    email VARCHAR(200) NOT NULL,
    asked VARCHAR(2000) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    answered_at DATETIME(6) NULL
);
