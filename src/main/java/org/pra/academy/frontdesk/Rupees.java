package org.pra.academy.frontdesk;

/** Whole rupees as they are written here: 2,10,000. */
final class Rupees {

    private static final int THREE = 3;

    private Rupees() {}

    static String written(int amount) {
        String digits = String.valueOf(amount);
        if (digits.length() <= THREE) {
            return digits;
        }
        String head = digits.substring(0, digits.length() - THREE);
        return head.replaceAll("(?<=\\d)(?=(\\d\\d)+$)", ",") + "," + digits.substring(digits.length() - THREE);
    }
}
