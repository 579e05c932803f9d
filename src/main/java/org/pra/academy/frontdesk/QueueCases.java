package org.pra.academy.frontdesk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Six appointments of a doctor who is on leave tomorrow. The house's rule gives the order of the calls: the urgent report, whoever
 * travels far, the pregnant patient, whose free follow-up ends, then the others by their time. Slots are given in that order.
 */
final class QueueCases implements Cases {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final int FREE_DAYS = 7;
    private static final int FOLLOW_UP_DAYS = 30;
    private static final int FIRST_FOLLOW_UP = 8;
    private static final int PLACES = 6;
    private static final List<String> TIMES = List.of("09:40", "10:00", "10:20", "10:40", "11:00", "11:20");
    private static final List<String> VILLAGES = List.of("Rampur Khas", "Sundarpur", "Devgarh", "Belapur Tanda");

    /** Somebody in the queue: what the list says of them. {@code since} is the days from the last visit to the appointment, 0 for new. */
    private record Waiting(String note, int since) {}

    @Override
    public Map<String, String> draw(long seed, Premises premises) {
        Dice dice = new Dice(seed);
        Map<String, String> facts = new LinkedHashMap<>();
        List<Waiting> called = List.of(
                new Waiting("Laboratory: report urgent, a doctor must see her on the day", dice.between(9, 25)),
                new Waiting("Comes from " + dice.of(VILLAGES) + ", 200 km, by the night train", visit(dice)),
                new Waiting("Seventh month, tires quickly", visit(dice)),
                new Waiting("", FREE_DAYS),
                new Waiting("", dice.chance(50) ? 0 : dice.between(FIRST_FOLLOW_UP, FOLLOW_UP_DAYS)),
                new Waiting("", dice.chance(50) ? 0 : dice.between(FIRST_FOLLOW_UP, FOLLOW_UP_DAYS)));
        List<Integer> rows = rows(dice);
        List<String> slots = slots(dice, facts);
        for (int call = 0; call < PLACES; call++) {
            Waiting waiting = called.get(call);
            String row = "a" + (rows.get(call) + 1);
            facts.put(row + "Name", name(dice, premises, facts));
            facts.put(row + "Time", TIMES.get(rows.get(call)));
            facts.put(row + "Note", waiting.note());
            facts.put(
                    row + "Visit",
                    waiting.since() == 0
                            ? "New"
                            : "Follow-up, seen " + FieldKind.written(DAY.minusDays(waiting.since())));
            facts.put(row + "Call", String.valueOf(call + 1));
            facts.put(row + "Slot", slots.get(call));
            facts.put(row + "Charge", String.valueOf(charge(waiting.since(), premises)));
            facts.put(
                    List.of("urgent", "far", "pregnant", "free", "fifth", "sixth")
                                    .get(call) + "Name",
                    facts.getOrDefault(row + "Name", ""));
        }
        return facts;
    }

    private static int visit(Dice dice) {
        return dice.chance(40) ? 0 : dice.between(2, FOLLOW_UP_DAYS);
    }

    /** Which row each of the calls stands in. The last two are called in the order of their rows. */
    private static List<Integer> rows(Dice dice) {
        List<Integer> left = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < PLACES - 2; i++) {
            int row = dice.of(left);
            left.removeIf(one -> one == row);
            rows.add(row);
        }
        rows.addAll(left);
        return rows;
    }

    private static List<String> slots(Dice dice, Map<String, String> facts) {
        String other = "25-11 " + dice.of(List.of("11:00", "11:40")) + " Dr Joshi";
        List<String> morning = new ArrayList<>(List.of("26-11 10:00", "26-11 10:20", "26-11 10:40"));
        morning.remove(dice.between(0, 2));
        String noon = "26-11 " + dice.of(List.of("12:40", "13:00"));
        List<String> next = new ArrayList<>(List.of("27-11 10:00", "27-11 10:20", "27-11 10:40"));
        next.remove(dice.between(0, 2));
        facts.put("freeOther", other);
        facts.put("free26", String.join(", ", morning) + ", " + noon);
        facts.put("free27", String.join(", ", next));
        return List.of(other, noon, morning.get(0), morning.get(1), next.get(0), next.get(1));
    }

    private static int charge(int since, Premises premises) {
        if (since == 0) {
            return premises.price("consultation-new");
        }
        return since <= FREE_DAYS ? premises.price("follow-up-7") : premises.price("follow-up-30");
    }

    private static String name(Dice dice, Premises premises, Map<String, String> facts) {
        String name;
        do {
            String first = dice.of(premises.pool("women"));
            name = first.substring(0, first.indexOf('/')) + " " + dice.of(premises.pool("surnames"));
        } while (facts.containsValue(name));
        return name;
    }
}
