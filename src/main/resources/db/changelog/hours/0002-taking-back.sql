--liquibase formatted sql

--changeset hours:0002-drop-positive
ALTER TABLE hours_entry DROP CONSTRAINT hours_entry_positive;

--changeset hours:0003-not-nothing
ALTER TABLE hours_entry ADD CONSTRAINT hours_entry_not_nothing CHECK (minutes <> 0);
