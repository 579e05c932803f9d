--liquibase formatted sql

--changeset practicals:0009-operation
CREATE TABLE practicals_operation (
    id UUID NOT NULL PRIMARY KEY,
    attempt_id UUID NOT NULL,
    kind VARCHAR(10) NOT NULL,
    line VARCHAR(20) NOT NULL,
    value VARCHAR(2000) NOT NULL,
    after_ids TEXT NOT NULL,
    device UUID NOT NULL,
    number BIGINT NOT NULL,
    wall_ms BIGINT NOT NULL,
    mono_ms BIGINT NOT NULL,
    amendment_id UUID NULL,
    late BOOLEAN NOT NULL,
    made_by UUID NOT NULL,
    received_at DATETIME(6) NOT NULL,
    seq BIGINT NOT NULL AUTO_INCREMENT UNIQUE,
    INDEX practicals_operation_of (attempt_id, seq),
    INDEX practicals_operation_from (device, number),
    CONSTRAINT practicals_operation_kind CHECK (kind IN ('STATE', 'MEASURE', 'NOTE', 'RATING', 'WORDS', 'RESPECT', 'SIGN', 'CLOCK')),
    CONSTRAINT practicals_operation_attempt FOREIGN KEY (attempt_id) REFERENCES practicals_attempt (id),
    CONSTRAINT practicals_operation_amendment FOREIGN KEY (amendment_id) REFERENCES practicals_amendment (id)
);

--changeset practicals:0010-ticks-are-operations
INSERT INTO practicals_operation (id, attempt_id, kind, line, value, after_ids, device, number, wall_ms, mono_ms, amendment_id, late, made_by, received_at)
SELECT id, attempt_id, 'STATE', line, state, COALESCE(LAG(id) OVER (PARTITION BY attempt_id, line ORDER BY seq), ''),
    '00000000-0000-0000-0000-000000000000', seq, 0, 0, amendment_id, FALSE, ticked_by, ticked_at
FROM practicals_tick ORDER BY seq;

--changeset practicals:0011-measures-are-operations
INSERT INTO practicals_operation (id, attempt_id, kind, line, value, after_ids, device, number, wall_ms, mono_ms, amendment_id, late, made_by, received_at)
SELECT CAST(MD5(CONCAT(id, ' measured')) AS UUID), attempt_id, 'MEASURE', line, COALESCE(TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM measured)), ''),
    COALESCE(CAST(MD5(CONCAT(LAG(id) OVER (PARTITION BY attempt_id, line ORDER BY seq), ' measured')) AS UUID), ''),
    '00000000-0000-0000-0000-000000000000', seq, 0, 0, amendment_id, FALSE, ticked_by, ticked_at
FROM practicals_tick WHERE (attempt_id, line) IN (SELECT attempt_id, line FROM practicals_tick WHERE measured IS NOT NULL) ORDER BY seq;

--changeset practicals:0012-notes-are-operations
INSERT INTO practicals_operation (id, attempt_id, kind, line, value, after_ids, device, number, wall_ms, mono_ms, amendment_id, late, made_by, received_at)
SELECT id, attempt_id, 'NOTE', line, words, COALESCE(LAG(id) OVER (PARTITION BY attempt_id, line ORDER BY seq), ''),
    '00000000-0000-0000-0000-000000000000', seq, 0, 0, NULL, FALSE, noted_by, noted_at
FROM practicals_note ORDER BY seq;

--changeset practicals:0013-ratings-are-operations
INSERT INTO practicals_operation (id, attempt_id, kind, line, value, after_ids, device, number, wall_ms, mono_ms, amendment_id, late, made_by, received_at)
SELECT CAST(MD5(CONCAT(id, ' rating')) AS UUID), id, 'RATING', '', ELT(rating, 'CLEAR_FAIL', 'BORDERLINE', 'PASS', 'GOOD', 'EXCELLENT'), '',
    '00000000-0000-0000-0000-000000000000', 0, 0, 0, NULL, FALSE, assessor_id, COALESCE(graded_at, opened_at)
FROM practicals_attempt WHERE rating IS NOT NULL;

--changeset practicals:0014-words-are-operations
INSERT INTO practicals_operation (id, attempt_id, kind, line, value, after_ids, device, number, wall_ms, mono_ms, amendment_id, late, made_by, received_at)
SELECT CAST(MD5(CONCAT(id, ' words')) AS UUID), id, 'WORDS', '', comment, '',
    '00000000-0000-0000-0000-000000000000', 0, 0, 0, NULL, FALSE, assessor_id, COALESCE(graded_at, opened_at)
FROM practicals_attempt WHERE comment IS NOT NULL AND comment <> '';

--changeset practicals:0015-no-more-ticks
DROP TABLE practicals_tick;

--changeset practicals:0016-no-more-notes
DROP TABLE practicals_note;

--changeset practicals:0018-device
CREATE TABLE practicals_device (
    id UUID NOT NULL PRIMARY KEY,
    label VARCHAR(100) NOT NULL,
    person_id UUID NOT NULL,
    first_heard DATETIME(6) NOT NULL,
    last_heard DATETIME(6) NOT NULL,
    unconfirmed INT NOT NULL,
    clock_off_ms BIGINT NOT NULL,
    CONSTRAINT practicals_device_person FOREIGN KEY (person_id) REFERENCES identity_person (id)
);

--changeset practicals:0019-holding
CREATE TABLE practicals_holding (
    device UUID NOT NULL,
    attempt_id UUID NOT NULL,
    unconfirmed INT NOT NULL,
    last_heard DATETIME(6) NOT NULL,
    instruction_seen BIGINT NOT NULL,
    PRIMARY KEY (device, attempt_id),
    INDEX practicals_holding_of (attempt_id),
    CONSTRAINT practicals_holding_device FOREIGN KEY (device) REFERENCES practicals_device (id),
    CONSTRAINT practicals_holding_attempt FOREIGN KEY (attempt_id) REFERENCES practicals_attempt (id)
);

--changeset practicals:0020-instruction
CREATE TABLE practicals_instruction (
    id UUID NOT NULL PRIMARY KEY,
    attempt_id UUID NOT NULL,
    kind VARCHAR(10) NOT NULL,
    words VARCHAR(500) NOT NULL,
    minutes INT NOT NULL,
    given_by UUID NOT NULL,
    given_at DATETIME(6) NOT NULL,
    seq BIGINT NOT NULL AUTO_INCREMENT UNIQUE,
    INDEX practicals_instruction_of (attempt_id, seq),
    CONSTRAINT practicals_instruction_kind CHECK (kind IN ('NUDGE', 'EXTEND', 'CLOSE', 'REOPEN')),
    CONSTRAINT practicals_instruction_minutes CHECK (minutes BETWEEN 0 AND 60),
    CONSTRAINT practicals_instruction_attempt FOREIGN KEY (attempt_id) REFERENCES practicals_attempt (id)
);
