package org.pra.academy.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address, kept in lower case: people sign in with it however they write it. */
public record EmailAddress(String value) {

    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s@,;<>\"]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 200 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Write an e-mail address such as asha@example.org.");
        }
    }
}
