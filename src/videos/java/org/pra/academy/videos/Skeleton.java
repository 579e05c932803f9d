package org.pra.academy.videos;

/** The joints of a posed body in hundredths of its height, floor at 0, up negative, facing right. */
final class Skeleton {

    private static final double TORSO = 30;
    private static final double UPPER_ARM = 15.8;
    private static final double FOREARM = 14.6;
    private static final double THIGH = 22.9;
    private static final double SHIN = 22.4;

    final double[] hip;
    final double[] shoulders;
    final double[] neck;
    final double[] nearShoulder;
    final double[] nearElbow;
    final double[] nearHand;
    final double[] farShoulder;
    final double[] farElbow;
    final double[] farHand;
    final double[] nearHip;
    final double[] nearKnee;
    final double[] nearAnkle;
    final double[] farHip;
    final double[] farKnee;
    final double[] farAnkle;
    final double lean;
    final double headTurn;

    Skeleton(Look look, Pose pose, double turn, double breath) {
        lean = pose.lean();
        headTurn = pose.lean() * 0.4 + pose.tilt();
        hip = new double[] {0, -pose.hip()};
        shoulders = from(hip, 0, -TORSO - breath);
        neck = from(shoulders, turn * 0.8, -3.4);
        double width = look.build().shoulders - 1.6;
        nearShoulder = from(shoulders, -width + turn * 1.4, 1.8);
        farShoulder = from(shoulders, width - turn * 0.6, 1.8);
        nearHand = reach(nearShoulder, shoulders[0] + pose.nearX(), shoulders[1] + pose.nearY());
        farHand = reach(farShoulder, shoulders[0] + pose.farX(), shoulders[1] + pose.farY());
        nearElbow = joint(nearShoulder, nearHand, UPPER_ARM, FOREARM, pose.nearBend());
        farElbow = joint(
                farShoulder,
                farHand,
                UPPER_ARM,
                FOREARM,
                pose.farBend() * (turn > 0.3 || pose.farX() > 13 || pose.farY() < 2 ? 1 : -1));
        nearHip = new double[] {-3.4, hip[1]};
        farHip = new double[] {3.4, hip[1]};
        nearAnkle = new double[] {pose.nearFoot(), -3 - pose.nearLift()};
        farAnkle = new double[] {pose.farFoot(), -3 - pose.farLift()};
        nearKnee = joint(nearHip, nearAnkle, THIGH, SHIN, -1);
        farKnee = joint(farHip, farAnkle, THIGH, SHIN, -1);
    }

    /** A point given in the frame of the leaning body, from one of its points. */
    double[] from(double[] origin, double dx, double dy) {
        double angle = Math.toRadians(lean);
        return new double[] {
            origin[0] + dx * Math.cos(angle) - dy * Math.sin(angle),
            origin[1] + dx * Math.sin(angle) + dy * Math.cos(angle)
        };
    }

    private static double[] reach(double[] shoulder, double x, double y) {
        double far = Math.hypot(x - shoulder[0], y - shoulder[1]);
        double most = UPPER_ARM + FOREARM - 0.2;
        double share = far > most ? most / far : 1;
        return new double[] {shoulder[0] + (x - shoulder[0]) * share, shoulder[1] + (y - shoulder[1]) * share};
    }

    /** The elbow or knee between two ends; a positive bend puts it to the left of a hanging limb. */
    private static double[] joint(double[] top, double[] end, double upper, double lower, double bend) {
        double dx = end[0] - top[0];
        double dy = end[1] - top[1];
        double length = Math.max(0.01, Math.hypot(dx, dy));
        double along = (upper * upper - lower * lower + length * length) / (2 * length);
        along = Math.max(0.1, Math.min(upper, along));
        double aside = Math.sqrt(Math.max(0, upper * upper - along * along)) * bend;
        return new double[] {
            top[0] + dx / length * along - dy / length * aside, top[1] + dy / length * along + dx / length * aside
        };
    }
}
