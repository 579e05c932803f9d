--liquibase formatted sql

--changeset films:0001-own
CREATE TABLE films_own (
    id UUID NOT NULL PRIMARY KEY,
    video_id VARCHAR(10) NOT NULL,
    state VARCHAR(10) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    media_type VARCHAR(40) NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 CHAR(64) NOT NULL,
    seconds INT NOT NULL,
    captions_en MEDIUMTEXT NULL,
    captions_hi MEDIUMTEXT NULL,
    poster MEDIUMBLOB NULL,
    poster_type VARCHAR(40) NULL,
    stops TEXT NOT NULL,
    uploaded_by UUID NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    shown_at DATETIME(6) NULL,
    shown_video VARCHAR(10) AS (IF(state = 'SHOWN', video_id, NULL)) PERSISTENT,
    INDEX films_own_of (video_id, uploaded_at),
    CONSTRAINT films_own_one_shown UNIQUE (shown_video),
    CONSTRAINT films_own_state CHECK (state IN ('DRAFT', 'SHOWN', 'WITHDRAWN')),
    CONSTRAINT films_own_by FOREIGN KEY (uploaded_by) REFERENCES identity_person (id)
);

--changeset films:0002-part
CREATE TABLE films_part (
    film_id UUID NOT NULL,
    number INT NOT NULL,
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (film_id, number),
    CONSTRAINT films_part_of FOREIGN KEY (film_id) REFERENCES films_own (id) ON DELETE CASCADE
);
