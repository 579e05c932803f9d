package org.pra.academy.learning;

/** What came of enrolling somebody. */
public sealed interface EnrolmentOutcome {

    record Enrolled(Enrolment enrolment) implements EnrolmentOutcome {}

    /** Their application is not accepted (yet). */
    record NotAccepted() implements EnrolmentOutcome {}

    record BatchFull() implements EnrolmentOutcome {}

    record AlreadyEnrolled() implements EnrolmentOutcome {}
}
