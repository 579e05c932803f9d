package org.pra.academy.kernel;

/** The address under which people reach this academy, without a slash at the end; links in letters and QR codes start with it. */
public interface AcademyAddress {

    String value();
}
