package org.pra.academy.frontdesk;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How alike two patients are: date of birth 40, mobile 30, first name 20, last name 10 of 100. From 60 on the counter asks before it
 * gives a second number to what may be the same person.
 */
final class Likeness {

    private static final int LIKELY = 60;
    private static final int BIRTH = 40;
    private static final int MOBILE = 30;
    private static final int FIRST = 20;
    private static final int LAST = 10;

    private Likeness() {}

    static List<Entry> likely(Map<String, String> typed, Collection<Entry> patients) {
        return patients.stream()
                .filter(patient -> of(typed, patient.fields()) >= LIKELY)
                .toList();
    }

    static int of(Map<String, String> one, Map<String, String> other) {
        return same(one, other, "dob", BIRTH)
                + same(one, other, "mobile", MOBILE)
                + alike(one, other, "first-name", FIRST)
                + alike(one, other, "last-name", LAST);
    }

    private static int same(Map<String, String> one, Map<String, String> other, String field, int worth) {
        String value = one.getOrDefault(field, "");
        return !value.isEmpty() && value.equals(other.get(field)) ? worth : 0;
    }

    private static int alike(Map<String, String> one, Map<String, String> other, String field, int worth) {
        String a = one.getOrDefault(field, "").toLowerCase(Locale.ROOT);
        String b = other.getOrDefault(field, "").toLowerCase(Locale.ROOT);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int away = distance(a, b);
        return Math.max(0, worth - away * worth / Math.max(a.length(), b.length()));
    }

    /** How many letters must be put, dropped or changed to make one word the other. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                corner = above;
            }
        }
        return row[b.length()];
    }
}
