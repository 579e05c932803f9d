package org.pra.academy.frontdesk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fever admission whose bill has three faults: a room day too many, a test charged twice, and tests charged beside the package that
 * holds them. The published case is the one of the course brief: 35,700 billed, 30,600 right.
 */
final class BillCases implements Cases {

    private static final LocalDate IN = LocalDate.of(2026, 11, 16);
    private static final int GST_FROM = 5000;
    private static final int GST_PERCENT = 5;

    /** What is drawn of a case; all money follows from it. */
    private record Draw(
            String room, int days, int visits, String test, int tests, int pharmacy, int consumables, int started) {}

    private static final Draw KEY = new Draw("twin", 3, 6, "cbc", 2, 6240, 1160, 4);

    @Override
    public Map<String, String> draw(long seed, Premises premises) {
        Dice dice = new Dice(seed);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("patient", dice.of(premises.pool("men")) + " " + dice.of(premises.pool("families")));
        facts.put("uhid", premises.uhidPrefix() + dice.between(10_000, 79_000));
        Draw drawn = seed == PUBLISHED ? KEY : random(dice);
        money(drawn, premises, facts);
        return facts;
    }

    private static Draw random(Dice dice) {
        int days = dice.between(2, 6);
        return new Draw(
                dice.of(List.of("general", "twin", "single")),
                days,
                days + dice.between(1, 4),
                dice.of(List.of("cbc", "ecg", "usg")),
                dice.between(1, 3),
                dice.between(150, 900) * 10,
                dice.between(40, 220) * 10,
                dice.between(0, 6));
    }

    private static void money(Draw drawn, Premises premises, Map<String, String> facts) {
        int rate = premises.price("room-" + drawn.room());
        int gstADay = rate > GST_FROM ? rate * GST_PERCENT / 100 : 0;
        int test = premises.price(drawn.test());
        int billedDays = drawn.days() + 1;
        int twiceAt = drawn.tests() + 1;
        int inPackage = premises.price("lft") + premises.price("chest-x-ray");
        facts.put(
                "roomName",
                Character.toUpperCase(drawn.room().charAt(0)) + drawn.room().substring(1));
        facts.put(
                "testName",
                Map.of("cbc", "CBC", "ecg", "ECG", "usg", "USG abdomen").getOrDefault(drawn.test(), ""));
        number(facts, "days", drawn.days());
        number(facts, "billedDays", billedDays);
        number(facts, "visits", drawn.visits());
        number(facts, "tests", drawn.tests());
        number(facts, "billedTests", twiceAt);
        LocalDate in = IN.plusDays(drawn.started());
        facts.put("in", FieldKind.written(in));
        facts.put("out", FieldKind.written(in.plusDays(drawn.days())));
        facts.put("testDays", testDays(in, drawn));
        amount(facts, "registration", premises.price("registration"));
        amount(facts, "rate", rate);
        amount(facts, "gstRate", gstADay);
        amount(facts, "testRate", test);
        amount(facts, "nursingRate", premises.price("nursing-day"));
        amount(facts, "visitRate", premises.price("visit"));
        amount(facts, "lft", premises.price("lft"));
        amount(facts, "xray", premises.price("chest-x-ray"));
        amount(facts, "package", premises.price("fever-day-care"));
        amount(facts, "pharmacy", drawn.pharmacy());
        amount(facts, "consumables", drawn.consumables());
        amount(facts, "roomBilled", billedDays * rate);
        amount(facts, "roomRight", drawn.days() * rate);
        amount(facts, "gstBilled", billedDays * gstADay);
        amount(facts, "gstRight", drawn.days() * gstADay);
        facts.put("gstFinding", gstADay > 0 ? "Wrong days" : "Right");
        amount(facts, "nursing", drawn.days() * premises.price("nursing-day"));
        amount(facts, "visitsAmount", drawn.visits() * premises.price("visit"));
        amount(facts, "testsBilled", twiceAt * test);
        amount(facts, "testsRight", drawn.tests() * test);
        int room = drawn.days() * (rate + gstADay);
        int right = premises.price("registration")
                + room
                + drawn.days() * premises.price("nursing-day")
                + drawn.visits() * premises.price("visit")
                + drawn.tests() * test
                + premises.price("fever-day-care")
                + drawn.pharmacy()
                + drawn.consumables();
        int difference = rate + gstADay + test + inPackage;
        amount(facts, "headFixed", premises.price("registration") + premises.price("fever-day-care"));
        amount(facts, "headRoom", room + drawn.days() * premises.price("nursing-day"));
        amount(facts, "headDrugs", drawn.pharmacy() + drawn.consumables());
        amount(facts, "right", right);
        amount(facts, "difference", difference);
        amount(facts, "billed", right + difference);
    }

    private static String testDays(LocalDate in, Draw drawn) {
        StringBuilder days = new StringBuilder();
        for (int i = 0; i < drawn.tests(); i++) {
            days.append(i == 0 ? "" : ", ").append(FieldKind.written(in.plusDays(Math.min(i, drawn.days()))));
            days.append(i < drawn.days() ? " 08:10" : " 16:40");
        }
        return days.toString();
    }

    private static void amount(Map<String, String> facts, String name, int rupees) {
        facts.put(name, Rupees.written(rupees));
    }

    private static void number(Map<String, String> facts, String name, int number) {
        facts.put(name, String.valueOf(number));
    }
}
