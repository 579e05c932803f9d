package org.pra.academy.identity;

import org.pra.academy.kernel.AcademyAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Settings under {@code pra}: the public address and the sender of letters. */
@ConfigurationProperties("pra")
record IdentitySettings(
        String address,

        @org.springframework.boot.context.properties.bind.DefaultValue("no-reply@example.org")
        String mailFrom)
        implements AcademyAddress {

    IdentitySettings {
        address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    @Override
    public String value() {
        return address;
    }
}
