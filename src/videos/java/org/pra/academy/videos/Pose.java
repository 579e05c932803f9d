package org.pra.academy.videos;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the parts of a body are, in hundredths of its height, facing right. Hands are measured from the middle of the
 * shoulders, feet from the point on the floor under the hips; bends say to which side elbows go.
 */
record Pose(
        double hip,
        double lean,
        double tilt,
        double nearX,
        double nearY,
        double farX,
        double farY,
        double nearBend,
        double farBend,
        double nearFoot,
        double nearLift,
        double farFoot,
        double farLift) {

    static final Pose STAND = new Pose(48, 0, 0, -9.5, 30, 9, 30, 1, 1, -4.5, 0, 4.5, 0);

    private static final Map<String, Pose> BODIES = new LinkedHashMap<>();
    private static final Map<String, Pose> ARMS = new LinkedHashMap<>();

    static {
        BODIES.put("stand", STAND);
        BODIES.put("sit", new Pose(27, 0, 0, 3, 27, 14, 27, 1, 1, 15, 0, 20, 0));
        BODIES.put("slump", new Pose(26, 16, 14, 8, 25, 15, 25, 1, 1, 15, 0, 21, 0));
        BODIES.put("kneel", new Pose(25, 10, 0, 4, 27, 12, 27, 1, 1, -19, 2, -15, 2));
        BODIES.put("kneel-lean", new Pose(22, 55, 10, 4, 29, 4, 29, 0.3, 0.3, -19, 2, -15, 2));
        BODIES.put("crouch", new Pose(22, 22, 0, 8, 24, 16, 22, 1, 1, -3, 0, 10, 0));
        BODIES.put("lean-forward", new Pose(47, 14, 4, 2, 29, 14, 27, 1, 1, -6, 0, 5, 0));
        BODIES.put("lean-back", new Pose(47, -7, -3, -10, 29, 8, 29, 1, 1, -4, 0, 6, 0));
        BODIES.put("bow", new Pose(47.5, 10, 10, -3, 29, 9, 28, 1, 1, -4.5, 0, 4.5, 0));

        arms("rest", -9.5, 30, 9, 30, 1, 1, 0);
        arms("hands-folded", 1, 21, 4, 21.5, 1, -1, 0);
        arms("open-hands", 5, 17, 20, 15, 1, 1, 0);
        arms("open-low", 6, 23, 19, 22, 1, 1, 0);
        arms("offer", -6, 28, 21, 14, 1, 1, 0);
        arms("explain", -6, 27, 17, 9, 1, 1, 0);
        arms("point", -8, 29, 26, 3, 1, 1, 0);
        arms("point-down", -8, 29, 20, 22, 1, 1, 0);
        arms("point-up", -8, 29, 19, -16, 1, 1, 0);
        arms("point-back", -27, 5, 9, 29, -1, 1, 0);
        arms("wag-finger", -7, 28, 17, -5, 1, 1, 0);
        arms("phone", -8, 29, 10, -8.5, 1, 0.6, 0);
        arms("phone-near", -9, -8.5, 9, 29, -0.6, 1, 0);
        arms("on-heart", -7, 29, 1, 9, 1, -1, 0);
        arms("namaste", 1.6, 9.5, 4.2, 9.5, 0.8, -0.75, 3);
        arms("crossed", 7, 14, -5, 13, 1, -1, 0);
        arms("on-hips", -9, 27, 9, 27, 1.25, -1.25, 0);
        arms("fist", -8, 28, 16, -8, 1, 1, 0);
        arms("fists-down", -11, 28, 11, 28, 1, -1, 0);
        arms("head-in-hands", -4, -4, 6, -4, -0.6, 0.6, 14);
        arms("hand-on-brow", -8, 28, 7.5, -13.5, 1, 0.6, 6);
        arms("hand-on-chest", -7, 29, 1.5, 9, 1, -1, 5);
        arms("hand-on-belly", 3, 24, -2, 25, 1, -1, 6);
        arms("stop-palm", -8, 29, 20, 1, 1, 1, 0);
        arms("wave", -8, 29, 17, -18, 1, 1, 0);
        arms("type", 13, 20, 20, 19, 1, 1, 3);
        arms("write", 6, 22, 17, 20, 1, 1, 8);
        arms("read", 8, 13, 15, 13, 1, 1, 6);
        arms("hold", -8, 29, 15, 15, 1, 1, 0);
        arms("hold-both", 7, 17, 15, 17, 1, 1, 0);
        arms("give", -7, 29, 25, 12, 1, 1, 0);
        arms("reach", 12, 20, 27, 17, 1, 1, 0);
        arms("press", 3.5, 29, 4.5, 29, 0.15, 0.15, 0);
        arms("tap-shoulders", 12, 26, 26, 20, 0.6, 0.6, 0);
        arms("push-wheelchair", 14, 15, 18, 15, 1, 1, 0);
        arms("back-blow", 14, 4, 20, 20, 1, 1, 0);
        arms("hands-at-throat", -1, 0, 3, -0.5, 0.7, 0.6, -4);
        arms("thrust", 15, 17, 17, 17.5, 1, 1, 0);
        arms("show-hands", -17, 1, 20, 1, -1, 1, 0);
        arms("raise-hand", -8, 29, 12, -24, 1, 1, 0);
    }

    private static void arms(
            String name, double nx, double ny, double fx, double fy, double nearBend, double farBend, double tilt) {
        ARMS.put(name, new Pose(0, 0, tilt, nx, ny, fx, fy, nearBend, farBend, 0, 0, 0, 0));
    }

    static Map<String, Pose> bodies() {
        return BODIES;
    }

    static Map<String, Pose> gestures() {
        return ARMS;
    }

    static Pose gestured(String name) {
        return ARMS.getOrDefault(name, STAND);
    }

    /** This body with the arms of a gesture. */
    Pose arms(Pose gesture) {
        return new Pose(
                hip,
                lean,
                tilt + gesture.tilt,
                gesture.nearX,
                gesture.nearY,
                gesture.farX,
                gesture.farY,
                gesture.nearBend,
                gesture.farBend,
                nearFoot,
                nearLift,
                farFoot,
                farLift);
    }

    Pose moved(double dNearX, double dNearY, double dFarX, double dFarY, double dTilt) {
        return new Pose(
                hip,
                lean,
                tilt + dTilt,
                nearX + dNearX,
                nearY + dNearY,
                farX + dFarX,
                farY + dFarY,
                nearBend,
                farBend,
                nearFoot,
                nearLift,
                farFoot,
                farLift);
    }

    /** A step of a walk; phase counts steps. */
    Pose stepping(double phase, double share) {
        double swing = Math.sin(phase * Math.PI) * 9 * share;
        double lift = Math.max(0, Math.cos(phase * Math.PI)) * 4 * share;
        double otherLift = Math.max(0, -Math.cos(phase * Math.PI)) * 4 * share;
        double bob = Math.abs(Math.sin(phase * Math.PI)) * 1.1 * share;
        return new Pose(
                hip - bob,
                lean + 2 * share,
                tilt,
                nearX - swing * 0.7,
                nearY,
                farX + swing * 0.7,
                farY,
                nearBend,
                farBend,
                Ease.lerp(nearFoot, swing, share),
                nearLift + lift,
                Ease.lerp(farFoot, -swing, share),
                farLift + otherLift);
    }

    Pose towards(Pose other, double share) {
        return new Pose(
                Ease.lerp(hip, other.hip, share),
                Ease.lerp(lean, other.lean, share),
                Ease.lerp(tilt, other.tilt, share),
                Ease.lerp(nearX, other.nearX, share),
                Ease.lerp(nearY, other.nearY, share),
                Ease.lerp(farX, other.farX, share),
                Ease.lerp(farY, other.farY, share),
                Ease.lerp(nearBend, other.nearBend, share),
                Ease.lerp(farBend, other.farBend, share),
                Ease.lerp(nearFoot, other.nearFoot, share),
                Ease.lerp(nearLift, other.nearLift, share),
                Ease.lerp(farFoot, other.farFoot, share),
                Ease.lerp(farLift, other.farLift, share));
    }
}
