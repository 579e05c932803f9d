package org.pra.academy.eligibility;

/** What an applicant may hold or be enrolled in, beyond schooling. */
public enum Credential {
    UG_YEAR_1(false),
    UG_YEAR_2(true),
    DIPLOMA_AFTER_12_YEAR_1(false),
    DIPLOMA_AFTER_12_YEAR_2(true),
    VOCATIONAL_YEAR(false),
    DIPLOMA_AFTER_10(false);

    private final boolean enrolment;

    Credential(boolean enrolment) {
        this.enrolment = enrolment;
    }

    /** True for being enrolled now: it needs the last day of the running year. */
    public boolean enrolment() {
        return enrolment;
    }
}
