package org.pra.academy.frontdesk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody hurt in the traffic the evening before, whose papers do not agree: the doctor's note says nothing of the road and one
 * duration, the history another. Only the nurse wrote down what happened.
 */
final class PreAuthCases implements Cases {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalTime SIGNED = LocalTime.of(10, 10);
    private static final int START_AFTER = 2;
    private static final int SEND_WITHIN = 60;
    private static final int SECONDS = 60;
    private static final List<String> INJURIES = List.of(
            "Fracture of the lower end of the radius/S52.5/left wrist",
            "Fracture of the lateral malleolus/S82.6/right ankle",
            "Fracture of the clavicle/S42.0/right collar bone");
    private static final List<String> JOBS = List.of("Electrician", "Teacher", "Shop assistant", "Driver", "Tailor");

    @Override
    public Map<String, String> draw(long seed, Premises premises) {
        Dice dice = new Dice(seed);
        Map<String, String> facts = new LinkedHashMap<>();
        String first = dice.of(premises.pool("men"));
        String last = dice.of(premises.pool("families"));
        facts.put("name", first + " " + last);
        facts.put("relative", dice.of(premises.pool("girls")) + " " + last);
        LocalDate birth = LocalDate.of(dice.between(1968, 2000), dice.between(1, 12), dice.between(1, 28));
        facts.put("dob", FieldKind.written(birth));
        facts.put("age", String.valueOf(birth.until(TODAY).getYears()));
        facts.put("mobile", "99999002" + dice.between(10, 49));
        facts.put("relativeMobile", "99999002" + dice.between(50, 99));
        String[] place = dice.of(premises.pool("places")).split("/");
        facts.put("address", "House " + dice.between(2, 240) + ", " + place[0]);
        facts.put("job", dice.of(JOBS));
        facts.put("uhid", premises.uhidPrefix() + dice.between(10_000, 79_000));
        int card = dice.between(100_000, 899_999);
        facts.put("card", "DH-" + card);
        facts.put("policy", "DP-" + dice.between(100_000, 899_999));
        facts.put("oldPolicy", "DP-" + dice.between(900_000, 999_999));
        String[] injury = dice.of(INJURIES).split("/");
        facts.put("diagnosis", injury[0]);
        facts.put("icd", injury[1]);
        facts.put("where", injury[2]);
        int daysAgo = dice.between(1, 2);
        facts.put("hurt", FieldKind.written(TODAY.minusDays(daysAgo)));
        facts.put("duration", String.valueOf(daysAgo));
        facts.put("wrongDuration", String.valueOf(daysAgo + dice.between(5, 12)));
        facts.put("mlc", "MLC-" + dice.between(200, 399));
        facts.put("sugarSince", String.valueOf(dice.between(2015, 2023)));
        money(dice, premises, facts);
        times(facts);
        return facts;
    }

    private static void money(Dice dice, Premises premises, Map<String, String> facts) {
        int days = dice.between(3, 5);
        int aDay = premises.price("room-twin") + premises.price("nursing-day");
        int tests = premises.price("cbc") + premises.price("chest-x-ray") + premises.price("ecg");
        int theatre = dice.between(14, 22) * 1000;
        int fees = dice.between(20, 35) * 1000;
        int drugs = dice.between(30, 45) * 1000;
        int total = days * aDay + tests + theatre + fees + drugs;
        int more = dice.between(1, 2);
        facts.put("days", String.valueOf(days));
        facts.put("roomDay", Rupees.written(premises.price("room-twin")));
        facts.put("nursingDay", Rupees.written(premises.price("nursing-day")));
        facts.put("aDay", Rupees.written(aDay));
        facts.put("tests", Rupees.written(tests));
        facts.put("cbc", Rupees.written(premises.price("cbc")));
        facts.put("xray", Rupees.written(premises.price("chest-x-ray")));
        facts.put("ecg", Rupees.written(premises.price("ecg")));
        facts.put("theatre", Rupees.written(theatre));
        facts.put("fees", Rupees.written(fees));
        facts.put("drugs", Rupees.written(drugs));
        facts.put("total", Rupees.written(total));
        facts.put("moreDays", String.valueOf(more));
        facts.put("allDays", String.valueOf(days + more));
        facts.put("moreMoney", Rupees.written(more * aDay));
        facts.put("newTotal", Rupees.written(total + more * aDay));
    }

    /** The desk begins two minutes after the doctor has signed. The insurer decides within an hour, and finally within three. */
    private static void times(Map<String, String> facts) {
        facts.put("signed", SIGNED.toString());
        facts.put("begins", SIGNED.plusMinutes(START_AFTER).toString());
        facts.put("sendBy", SIGNED.plusMinutes(SEND_WITHIN).toString());
        facts.put("sendBySeconds", String.valueOf((SEND_WITHIN - START_AFTER) * SECONDS));
    }
}
