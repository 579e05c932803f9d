package org.pra.academy.frontdesk;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A planned knee operation whose policy pays room rent up to 1 % of the sum insured a day. Above that the insurer pays the room and the
 * charges that go with it in proportion; medicines, consumables, implants and diagnostics are outside the proportion.
 */
final class RoomCapCases implements Cases {

    private static final int PERCENT = 100;

    private record Draw(
            String room, int days, int sumInsured, int implants, int pharmacy, int diagnostics, int extras) {}

    private static final Draw KEY = new Draw("twin", 4, 300_000, 85_000, 30_000, 8_000, 2_800);

    @Override
    public Map<String, String> draw(long seed, Premises premises) {
        Dice dice = new Dice(seed);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("first", dice.of(premises.pool("men")));
        facts.put("last", dice.of(premises.pool("families")));
        facts.put("uhid", premises.uhidPrefix() + dice.between(10_000, 79_000));
        facts.put("dob", "12-0" + dice.between(1, 9) + "-19" + dice.between(52, 68));
        facts.put("bed", "T-" + dice.between(3, 9) + dice.of(List.of("A", "B")));
        facts.put("policy", "DP-" + dice.between(100_000, 999_999));
        money(seed == PUBLISHED ? KEY : random(dice), premises, facts);
        return facts;
    }

    private static Draw random(Dice dice) {
        return new Draw(
                dice.of(List.of("twin", "twin", "twin", "general")),
                dice.between(3, 6),
                dice.of(List.of(200_000, 250_000, 300_000, 400_000, 500_000)),
                dice.between(70, 90) * 1000,
                dice.between(20, 30) * 1000,
                dice.between(5, 9) * 1000,
                dice.between(15, 40) * 100);
    }

    private static void money(Draw drawn, Premises premises, Map<String, String> facts) {
        int rate = premises.price("room-" + drawn.room());
        int whole = premises.price("knee-" + drawn.room());
        int cap = drawn.sumInsured() / PERCENT;
        int room = drawn.days() * rate;
        int common = BigInteger.valueOf(rate).gcd(BigInteger.valueOf(cap)).intValueExact();
        int parts = Math.min(cap, rate) / common;
        int of = cap < rate ? rate / common : parts;
        int loose = whole - room - drawn.implants() - drawn.pharmacy() - drawn.diagnostics();
        int associated = loose - loose % of;
        int implants = drawn.implants() + loose % of;
        int paidRoom = drawn.days() * Math.min(cap, rate);
        int paidAssociated = associated / of * parts;
        int outside = implants + drawn.pharmacy() + drawn.diagnostics();
        int insurer = paidRoom + paidAssociated + outside;
        facts.put("roomName", drawn.room().equals("twin") ? "Twin" : "General");
        facts.put("days", String.valueOf(drawn.days()));
        facts.put("ratio", cap < rate ? parts + "/" + of : "1");
        facts.put(
                "capBecause",
                cap < rate
                        ? "The policy pays " + Rupees.written(cap) + " a day, the room costs " + Rupees.written(rate)
                                + ": room and the charges that go with it are paid as " + parts + "/" + of + "."
                        : "The room costs " + Rupees.written(rate) + " and the policy pays up to " + Rupees.written(cap)
                                + " a day: nothing is cut.");
        facts.put(
                "capWords",
                cap < rate
                        ? "Your policy pays Rs " + Rupees.written(cap) + " a day for the room, and this room costs Rs "
                                + Rupees.written(rate) + ". So it also pays only " + parts + "/" + of
                                + " of what goes with the room, the surgeon and the theatre."
                        : "Your policy pays up to Rs " + Rupees.written(cap)
                                + " a day for the room, and this room is within that. Nothing is cut.");
        amount(facts, "rate", rate);
        amount(facts, "package", whole);
        amount(facts, "sumInsured", drawn.sumInsured());
        amount(facts, "cap", cap);
        amount(facts, "room", room);
        amount(facts, "implants", implants);
        amount(facts, "pharmacy", drawn.pharmacy());
        amount(facts, "diagnostics", drawn.diagnostics());
        amount(facts, "associated", associated);
        amount(facts, "outside", outside);
        amount(facts, "paidRoom", paidRoom);
        amount(facts, "paidAssociated", paidAssociated);
        amount(facts, "insurer", insurer);
        amount(facts, "extras", drawn.extras());
        amount(facts, "patient", whole - insurer + drawn.extras());
    }

    private static void amount(Map<String, String> facts, String name, int rupees) {
        facts.put(name, Rupees.written(rupees));
    }
}
