package org.pra.academy.identity;

/** A password as chosen: 10 to 128 characters; length is what protects, so nothing else is asked. */
public record NewPassword(String value) {
    public NewPassword {
        if (value.length() < 10 || value.length() > 128) {
            throw new IllegalArgumentException(
                    "Choose a password of 10 to 128 characters. Four unrelated words are easy to remember.");
        }
    }

    @Override
    public String toString() {
        return "(not shown)";
    }
}
