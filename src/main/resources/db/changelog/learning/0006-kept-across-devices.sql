--liquibase formatted sql

--changeset learning:0014-seen
CREATE TABLE learning_seen (
    trainee_id UUID NOT NULL,
    video_id VARCHAR(10) NOT NULL,
    edition VARCHAR(36) NOT NULL,
    segments VARCHAR(8000) NOT NULL,
    watched_tenths INT NOT NULL,
    position_seconds INT NOT NULL,
    allowance_tenths INT NOT NULL,
    metered_at DATETIME(6) NOT NULL,
    PRIMARY KEY (trainee_id, video_id, edition)
);

--changeset learning:0015-seen-before
INSERT INTO learning_seen (trainee_id, video_id, edition, segments, watched_tenths, position_seconds, allowance_tenths, metered_at)
SELECT trainee_id, video_id, 'programme', segments, watched_tenths, position_seconds, 50, opened_at FROM learning_watch;

--changeset learning:0016-watch-without-seconds
ALTER TABLE learning_watch
    DROP COLUMN segments,
    DROP COLUMN watched_tenths,
    DROP COLUMN position_seconds,
    DROP COLUMN credited_tenths;

--changeset learning:0017-quiz-choices
ALTER TABLE learning_quiz ADD COLUMN choices VARCHAR(100) NULL;
