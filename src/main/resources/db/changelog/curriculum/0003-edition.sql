--liquibase formatted sql

--changeset curriculum:0003-edition
CREATE TABLE curriculum_edition (
    digest CHAR(64) NOT NULL PRIMARY KEY,
    content LONGBLOB NOT NULL,
    label VARCHAR(20) NOT NULL,
    moved_to CHAR(64) NULL,
    kept_at DATETIME(6) NOT NULL
);

--changeset curriculum:0004-version
CREATE TABLE curriculum_version (
    number INT NOT NULL PRIMARY KEY,
    digest CHAR(64) NOT NULL,
    origin VARCHAR(20) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    changes LONGTEXT NOT NULL,
    published_by UUID NULL,
    looked_through_by UUID NULL,
    published_at DATETIME(6) NOT NULL,
    CONSTRAINT curriculum_version_edition FOREIGN KEY (digest) REFERENCES curriculum_edition (digest),
    CONSTRAINT curriculum_version_origin CHECK (origin IN ('SHIPPED', 'PUBLISHED')),
    CONSTRAINT curriculum_version_changes CHECK (JSON_VALID(changes))
);

--changeset curriculum:0005-current
CREATE TABLE curriculum_current (
    one TINYINT NOT NULL PRIMARY KEY,
    number INT NOT NULL,
    CONSTRAINT curriculum_current_one CHECK (one = 1)
);

--changeset curriculum:0006-current-none
INSERT INTO curriculum_current (one, number) VALUES (1, 0);

--changeset curriculum:0007-film
CREATE TABLE curriculum_film (
    digest CHAR(64) NOT NULL,
    part INT NOT NULL,
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (digest, part)
);
