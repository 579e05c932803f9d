package org.pra.academy.eligibility;

/** What came of uploading a paper. */
public sealed interface UploadOutcome {

    record Stored(Evidence evidence) implements UploadOutcome {}

    /** Neither PDF nor JPEG nor PNG by its content. */
    record NotAPaper() implements UploadOutcome {}

    record TooLarge(int megabytes) implements UploadOutcome {}
}
