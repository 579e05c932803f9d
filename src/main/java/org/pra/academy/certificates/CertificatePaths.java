package org.pra.academy.certificates;

/** Addresses of the certificate screens. */
public final class CertificatePaths {

    public static final String CERTIFICATES = "certificates";

    private CertificatePaths() {}

    public static String verify(String serial) {
        return "verify/" + serial;
    }
}
