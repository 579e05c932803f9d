--liquibase formatted sql

--changeset exams:0004-edition
ALTER TABLE exams_sitting ADD COLUMN edition CHAR(64) NULL;
