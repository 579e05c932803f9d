package org.pra.academy.frontdesk;

import java.util.List;
import java.util.Map;

/** The invented hospital: its name, number series, tariff in whole rupees, the price of each move in seconds, what passes, and the
 * invented people and places that fresh cases are made of. */
record Premises(
        String name,
        String place,
        String uhidPrefix,
        int nextUhid,
        int passPercent,
        Pace pace,
        Map<String, Integer> tariff,
        Map<String, List<String>> pools) {

    /** Seconds of the hospital's own clock that each kind of move takes; the same for a fast typist and a slow one. */
    record Pace(int look, int set, int press, int open, int pick, int say) {}

    int price(String service) {
        Integer price = tariff.get(service);
        if (price == null) {
            throw new IllegalArgumentException("The tariff has no '" + service + "'.");
        }
        return price;
    }

    /** Something to choose from: names, nicknames, places. */
    List<String> pool(String name) {
        List<String> pool = pools.getOrDefault(name, List.of());
        if (pool.isEmpty()) {
            throw new IllegalArgumentException("There is no list of " + name + ".");
        }
        return pool;
    }
}
