--liquibase formatted sql

--changeset refreshers:0001-letter
CREATE TABLE refreshers_letter (
    trainee_id UUID NOT NULL PRIMARY KEY,
    wanted BOOLEAN NOT NULL,
    chosen_at DATETIME(6) NOT NULL,
    written_at DATETIME(6) NULL,
    CONSTRAINT refreshers_letter_of FOREIGN KEY (trainee_id) REFERENCES identity_person (id)
);
