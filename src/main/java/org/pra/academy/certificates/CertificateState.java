package org.pra.academy.certificates;

/** What a serial is worth today. */
public enum CertificateState {
    VALID,
    /** A newer record of the same person stands in its place. */
    SUPERSEDED,
    REVOKED
}
