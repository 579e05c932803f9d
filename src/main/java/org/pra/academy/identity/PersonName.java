package org.pra.academy.identity;

/** A person's name as they write it: 2 to 120 characters, no control characters. */
public record PersonName(String value) {
    public PersonName {
        value = value.strip().replaceAll("\\s+", " ");
        if (value.length() < 2 || value.length() > 120) {
            throw new IllegalArgumentException("Write the name with 2 to 120 characters.");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The name holds a character that cannot be shown.");
        }
    }
}
