package org.pra.academy.placements;

import org.pra.academy.kernel.Reason;

/** Reasons and answers that people write about an entry: 5 to 300 characters, and no number of a patient. */
final class Words {

    private Words() {}

    static String reason(String words) {
        String plain = words.strip().replaceAll("\\s+", " ");
        if (plain.length() < 5 || plain.length() > 300) {
            throw new IllegalArgumentException("Write the reason in a few words, up to 300 characters.");
        }
        Reason unnamed = EntryRules.unnamed(plain);
        if (!unnamed.met()) {
            throw new IllegalArgumentException("Leave out '" + unnamed.args().getFirst()
                    + "': it looks like somebody's number or address, and no patient data belong in a logbook.");
        }
        return plain;
    }
}
