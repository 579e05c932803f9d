package org.pra.academy.frontdesk;

import java.util.Map;

/** The invented hospital: its name, number series, tariff in whole rupees, the price of each move in seconds, and what passes. */
record Premises(
        String name,
        String place,
        String uhidPrefix,
        int nextUhid,
        int passPercent,
        int practiceMinutes,
        Pace pace,
        Map<String, Integer> tariff) {

    /** Seconds of the hospital's own clock that each kind of move takes; the same for a fast typist and a slow one. */
    record Pace(int look, int set, int press, int open, int pick, int say) {}

    int price(String service) {
        Integer price = tariff.get(service);
        if (price == null) {
            throw new IllegalArgumentException("The tariff has no '" + service + "'.");
        }
        return price;
    }
}
