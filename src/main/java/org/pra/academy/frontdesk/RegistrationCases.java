package org.pra.academy.frontdesk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who is registered under the name the family uses, has moved house since, and shares a telephone with a daughter. The daughter's
 * health profile is on the same telephone.
 */
final class RegistrationCases implements Cases {

    private static final LocalDate ELDEST = LocalDate.of(1952, 1, 1);
    private static final int SPAN_DAYS = 8000;
    private static final int MOTHER_AGE_DAYS = 21 * 365;

    @Override
    public Map<String, String> draw(long seed, Premises premises) {
        Dice dice = new Dice(seed);
        Map<String, String> facts = new LinkedHashMap<>();
        List<String> names = List.of(dice.of(premises.pool("women")).split("/"));
        facts.put("first", names.get(0));
        facts.put("nick", names.get(1));
        facts.put("last", dice.of(premises.pool("surnames")));
        String daughter = dice.of(premises.pool("girls"));
        facts.put("daughter", daughter);
        LocalDate birth = ELDEST.plusDays(dice.between(0, SPAN_DAYS));
        facts.put("dob", FieldKind.written(birth));
        facts.put("daughterDob", FieldKind.written(birth.plusDays(MOTHER_AGE_DAYS + dice.between(0, 3000))));
        facts.put("mobile", "99999000" + two(dice.between(1, 99)));
        facts.put("relativeMobile", "99999001" + two(dice.between(1, 99)));
        int serial = dice.between(1, 89);
        facts.put("abha", "99-9999-9999-00" + two(serial));
        facts.put("daughterAbha", "99-9999-9999-00" + two(serial + dice.between(1, 9)));
        place(dice, premises, facts);
        int number = dice.between(10_000, 79_000);
        facts.put("uhid", premises.uhidPrefix() + number);
        facts.put("daughterUhid", premises.uhidPrefix() + (number + dice.between(1, 900)));
        facts.put("otherUhid", premises.uhidPrefix() + (number + 1000 + dice.between(1, 900)));
        facts.put("otherLast", other(dice, premises.pool("surnames"), facts.getOrDefault("last", "")));
        List<String> clinic = List.of(dice.of(premises.pool("clinics")).split("/"));
        facts.put("department", clinic.get(0));
        facts.put("doctor", clinic.get(1));
        facts.put("complaint", clinic.get(2));
        facts.put("payer", dice.of(List.of("self", "insurance", "CGHS")));
        boolean credit = facts.getOrDefault("payer", "").equals("CGHS");
        facts.put("charge", credit ? "0" : String.valueOf(premises.price("consultation-new")));
        facts.put(
                "chargeBecause",
                credit
                        ? "CGHS is billed to the scheme: nothing at the counter, and no second registration fee."
                        : "A new consultation without a second registration fee: she is registered for life.");
        facts.put(
                "payerWords",
                switch (facts.getOrDefault("payer", "")) {
                    case "insurance" -> "My son's company has an insurance for me. Here is the card.";
                    case "CGHS" -> "My husband served in a ministry. I have the CGHS card.";
                    default -> "I will pay myself. There is no insurance.";
                });
        return facts;
    }

    private static void place(Dice dice, Premises premises, Map<String, String> facts) {
        String now = dice.of(premises.pool("places"));
        String before = other(dice, premises.pool("places"), now);
        put(facts, "", now, dice.between(2, 240));
        put(facts, "old", before, dice.between(2, 240));
    }

    private static void put(Map<String, String> facts, String prefix, String place, int house) {
        String[] parts = place.split("/");
        facts.put(prefix + (prefix.isEmpty() ? "address" : "Address"), "House " + house + ", " + parts[0]);
        facts.put(prefix + (prefix.isEmpty() ? "pin" : "Pin"), parts[1]);
        facts.put(prefix + (prefix.isEmpty() ? "district" : "District"), parts[2]);
    }

    private static String other(Dice dice, List<String> pool, String than) {
        String drawn = dice.of(pool);
        while (drawn.equals(than)) {
            drawn = dice.of(pool);
        }
        return drawn;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
