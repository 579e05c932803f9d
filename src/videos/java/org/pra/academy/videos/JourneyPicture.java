package org.pra.academy.videos;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pra.academy.content.ContentNode;

/** The hospital cut open like a doll's house; the way of a patient and of messages runs through it, leg by leg. */
final class JourneyPicture implements Picture {

    private static final double LEG_SECONDS = 1.3;
    private final List<Leg> legs = new ArrayList<>();
    private final List<Double> since = new ArrayList<>();
    private final Map<String, Integer> hearts = new LinkedHashMap<>();
    private final Map<String, Double> heartSince = new HashMap<>();
    private final Map<Integer, Double> wrong = new HashMap<>();
    private String lit = "";
    private boolean begun;

    /** One way from room to room: who goes it (patient, paper, phone), and the numbers of the handovers on it. */
    private record Leg(JourneyRoom from, JourneyRoom to, String by, List<Integer> marks, double bend) {

        /** A point of the leg, 0 at its start and 1 at its end. */
        Point2D at(double share) {
            double dx = to.standX() - from.standX();
            double dy = to.standY() - from.standY();
            double cx = (from.standX() + to.standX()) / 2 - dy * bend;
            double cy = (from.standY() + to.standY()) / 2 + dx * bend;
            double s = 1 - share;
            return new Point2D.Double(
                    s * s * from.standX() + 2 * s * share * cx + share * share * to.standX(),
                    s * s * from.standY() + 2 * s * share * cy + share * share * to.standY());
        }
    }

    @Override
    public Set<String> keys() {
        return Set.of("legs", "upto", "help", "wrong", "room");
    }

    @Override
    public void change(ContentNode node, double time) {
        node.optional("legs").ifPresent(found -> {
            legs.clear();
            since.clear();
            found.items().forEach(item -> legs.add(leg(item)));
        });
        node.optional("upto").ifPresent(found -> {
            while (since.size() < Math.min(found.asNumber(), legs.size())) {
                since.add(begun ? time : time - 10);
            }
        });
        node.optional("help")
                .ifPresent(found -> found.entries().forEach((room, number) -> {
                    if (!JourneyRoom.all().containsKey(room)) {
                        Keys.known(number, JourneyRoom.all(), JourneyRoom.GATE);
                    }
                    if (number.asNumber() != hearts.getOrDefault(room, 0)) {
                        hearts.put(room, number.asNumber());
                        heartSince.put(room, begun ? time : time - 10);
                    }
                }));
        node.list("wrong").forEach(item -> wrong.putIfAbsent(item.asNumber(), time));
        node.optional("room").ifPresent(found -> lit = found.asText());
        begun = true;
    }

    private static Leg leg(ContentNode node) {
        Keys.only(node, Set.of("from", "to", "by", "marks", "bend"));
        List<Integer> marks = new ArrayList<>();
        node.list("marks").forEach(item -> marks.add(item.asNumber()));
        return new Leg(
                Keys.known(node.child("from"), JourneyRoom.all(), JourneyRoom.GATE),
                Keys.known(node.child("to"), JourneyRoom.all(), JourneyRoom.GATE),
                node.text("by", "patient"),
                marks,
                Keys.number(node, "bend", 0));
    }

    @Override
    public void draw(Pen pen, Stage stage, double time) {
        pen.box(Palette.of(0xdfecee), 0, 0, 1280, 720, 0);
        pen.oval(Palette.WHITE, 120, 120, 60, 22);
        pen.oval(Palette.WHITE, 160, 108, 40, 22);
        pen.box(Palette.of(0xc9c5bb), 0, 558, 1280, 162, 0);
        pen.box(Palette.of(0xded9ce), 0, 558, 1280, 22, 0);
        pen.polygon(Palette.of(0xa9573f), 214, 62, 260, 30, 1226, 30, 1266, 62);
        JourneyRoom.all().forEach((name, room) -> {
            room.draw(pen, name.equals(lit));
            int count = hearts.getOrDefault(name, 0);
            for (int i = 0; i < count; i++) {
                double grow = i == count - 1 ? 1 + 0.8 * Math.exp(-(time - heartSince.getOrDefault(name, 0.0)) * 3) : 1;
                double x = room.heartX() - i * 34;
                pen.in(
                        x,
                        room.heartY(),
                        4 * grow,
                        () -> pen.fill(Palette.STOP, "M0 3 C-5 -0.5 -3.4 -4 -0 -1.6 C3.4 -4 5 -0.5 0 3 Z"));
            }
        });
        for (int i = 0; i < since.size(); i++) {
            way(pen, legs.get(i), reached(i, time));
        }
        JourneyRoom.all().values().forEach(room -> room.name(pen));
        for (int i = 0; i < since.size(); i++) {
            marks(pen, legs.get(i), reached(i, time), time);
        }
        if (!since.isEmpty()) {
            Leg newest = legs.get(since.size() - 1);
            Point2D tip = newest.at(reached(since.size() - 1, time));
            traveller(pen, newest.by(), tip.getX(), tip.getY());
        }
    }

    private double reached(int leg, double time) {
        return Ease.smooth((time - since.get(leg)) / LEG_SECONDS);
    }

    private static void way(Pen pen, Leg leg, double share) {
        if (share <= 0.01) {
            return;
        }
        int steps = 40;
        double[] xy = new double[2 * (steps + 1)];
        for (int i = 0; i <= steps; i++) {
            Point2D point = leg.at(share * i / steps);
            xy[2 * i] = point.getX();
            xy[2 * i + 1] = point.getY();
        }
        pen.line(Palette.alpha(Palette.WHITE, 0.8), 11, xy);
        if (leg.by().equals("patient")) {
            pen.line(Palette.BRAND, 6, xy);
        } else {
            pen.dashed(Palette.ATTENTION, 4.5, 9, xy);
        }
    }

    private void marks(Pen pen, Leg leg, double share, double time) {
        for (int i = 0; i < leg.marks().size(); i++) {
            double place = (i + 1.0) / (leg.marks().size() + 1);
            if (share >= place) {
                coin(pen, leg.at(place), leg.marks().get(i), time);
            }
        }
    }

    private void coin(Pen pen, Point2D at, int number, double time) {
        Double from = wrong.get(number);
        double pulse = from == null ? 0 : 8 * Math.abs(Math.sin((time - from) * 3)) * Math.exp(-(time - from) * 0.35);
        if (from != null) {
            pen.oval(Palette.alpha(Palette.STOP, 0.25), at.getX(), at.getY(), 26 + pulse, 26 + pulse);
        }
        pen.oval(Palette.WHITE, at.getX(), at.getY(), 19, 19);
        pen.oval(from == null ? Palette.NEXT : Palette.STOP, at.getX(), at.getY(), 16.5, 16.5);
        pen.text(
                String.valueOf(number),
                at.getX(),
                at.getY() + 6.5,
                18,
                true,
                from == null ? Palette.INK : Palette.WHITE,
                0.5);
    }

    private static void traveller(Pen pen, String by, double x, double y) {
        pen.oval(Palette.WHITE, x, y, 27, 27);
        pen.ring(by.equals("patient") ? Palette.BRAND : Palette.ATTENTION, 3, x, y, 27, 27);
        if (by.equals("patient")) {
            pen.clipped(new java.awt.geom.Ellipse2D.Double(x - 25, y - 25, 50, 50), () -> {
                pen.fill(Palette.named("cream"), new java.awt.geom.Ellipse2D.Double(x - 20, y + 8, 40, 36));
                pen.oval(Palette.named("brown"), x, y - 3, 11.5, 13);
                pen.fill(
                        Palette.named("grey"),
                        new java.awt.geom.Arc2D.Double(x - 12.5, y - 18, 25, 24, 0, 180, java.awt.geom.Arc2D.CHORD));
            });
        } else {
            pen.in(x, y, 0.55, () -> Icons.draw(pen, by.equals("phone") ? "phone" : "paper"));
        }
    }
}
