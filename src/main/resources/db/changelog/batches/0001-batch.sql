--liquibase formatted sql

--changeset batches:0001-batch
CREATE TABLE batches_batch (
    id UUID NOT NULL PRIMARY KEY,
    name VARCHAR(80) NOT NULL,
    starts DATE NOT NULL,
    places INT NOT NULL,
    enrolled INT NOT NULL,
    CONSTRAINT batches_batch_places CHECK (enrolled BETWEEN 0 AND places)
);
