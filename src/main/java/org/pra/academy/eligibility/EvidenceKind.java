package org.pra.academy.eligibility;

/** Papers that prove what an applicant says. */
public enum EvidenceKind {
    DEGREE_MARKSHEET,
    DEGREE_ENROLMENT,
    DIPLOMA_MARKSHEET,
    DIPLOMA_ENROLMENT,
    DIPLOMA_CERTIFICATE,
    CLASS_8,
    CLASS_10,
    CLASS_12,
    VOCATIONAL_CERTIFICATE,
    NSQF_CERTIFICATE,
    EXPERIENCE_LETTER
}
