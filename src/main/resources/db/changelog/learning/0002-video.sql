--liquibase formatted sql

--changeset learning:0005-watch
CREATE TABLE learning_watch (
    trainee_id UUID NOT NULL,
    video_id VARCHAR(10) NOT NULL,
    segments VARCHAR(8000) NOT NULL,
    watched_tenths INT NOT NULL,
    position_seconds INT NOT NULL,
    worksheet VARCHAR(4000) NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    credited_tenths INT NOT NULL,
    finished_at DATETIME(6) NULL,
    PRIMARY KEY (trainee_id, video_id)
);

--changeset learning:0006-video-answer
CREATE TABLE learning_video_answer (
    trainee_id UUID NOT NULL,
    video_id VARCHAR(10) NOT NULL,
    stop_id VARCHAR(20) NOT NULL,
    chosen INT NOT NULL,
    correct BOOLEAN NOT NULL,
    answered_at DATETIME(6) NOT NULL,
    INDEX learning_video_answer_of (trainee_id, video_id)
);
