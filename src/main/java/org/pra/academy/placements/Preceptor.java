package org.pra.academy.placements;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whom a trainee asks to sign: name and designation of 2 to 80 characters, and an e-mail address or a phone number of India. */
public record Preceptor(String name, String designation, String contact) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]{1,64}@[a-z0-9.-]+\\.[a-z]{2,}");
    private static final Pattern PHONE = Pattern.compile("(?:\\+?91|0)?[1-9]\\d{9}");

    public Preceptor {
        name = text(name, "Write the preceptor's name with 2 to 80 characters.");
        designation =
                text(designation, "Write the preceptor's designation, such as Ward sister, with 2 to 80 characters.");
        contact = contact.strip().toLowerCase(Locale.ROOT);
        if (!isEmail(contact)) {
            contact = contact.replaceAll("[\\s-]", "");
            if (!PHONE.matcher(contact).matches()) {
                throw new IllegalArgumentException(
                        "Write an e-mail address such as sister@example.org, or a phone number with 10 digits.");
            }
        }
    }

    public boolean byEmail() {
        return isEmail(contact);
    }

    @Override
    public String toString() {
        return name + ", " + designation;
    }

    private static boolean isEmail(String contact) {
        return contact.length() <= 200 && EMAIL.matcher(contact).matches();
    }

    /** A name or designation without surplus spaces; refuses with the sentence when it is too short, too long or not writing. */
    static String text(String words, String otherwise) {
        String plain = words.strip().replaceAll("\\s+", " ");
        if (plain.length() < 2
                || plain.length() > 80
                || plain.chars().anyMatch(Character::isISOControl)
                || plain.codePoints().noneMatch(Character::isLetter)) {
            throw new IllegalArgumentException(otherwise);
        }
        return plain;
    }
}
