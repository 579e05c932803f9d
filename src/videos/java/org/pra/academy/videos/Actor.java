package org.pra.academy.videos;

/** One person on the stage: where, how posed, in what mood, and what the body is doing now. */
final class Actor {

    private static final double POSE_SECONDS = 0.45;
    final Role role;
    private Look look;
    private Tween x;
    private Tween y;
    private Tween turn = Tween.still(1);
    private double walkStart;
    private double walkSeconds;
    private double walkSteps;
    private double turnAfter;
    private boolean turnsAfter;
    private String body = "stand";
    private String gesture = "rest";
    private Pose poseFrom = Pose.STAND;
    private Pose poseTo = Pose.STAND;
    private double poseStart = -10;
    private Mood moodFrom = Mood.NEUTRAL;
    private Mood moodTo = Mood.NEUTRAL;
    private double moodStart = -10;
    private double lookX;
    private double lookY;
    private boolean looks;
    private double nodStart = -10;
    private boolean shakes;
    private String held = "";
    private Tween presence = Tween.still(1);

    Actor(Role role, double x, double y) {
        this.role = role;
        this.look = role.look();
        this.x = Tween.still(x);
        this.y = Tween.still(y);
    }

    double x(double time) {
        return x.at(time);
    }

    double y(double time) {
        return y.at(time);
    }

    double presence(double time) {
        return presence.at(time);
    }

    double facing(double time) {
        double arrived = walkStart + walkSeconds;
        return turnsAfter && time >= arrived
                ? new Tween(turn.at(arrived), turnAfter, arrived, 0.3).at(time)
                : turn.at(time);
    }

    void appear(double time) {
        presence = new Tween(0, 1, time, 0.35);
    }

    void vanish(double time) {
        presence = presence.towards(0, time, 0.35);
    }

    void stand(double toX, double toY) {
        x = Tween.still(toX);
        y = Tween.still(toY);
    }

    /** Walks; a time of 0 lets the distance decide. */
    void walk(double toX, double toY, double time, double seconds, double scale) {
        double far = Math.hypot(toX - x.at(time), toY - y.at(time));
        double within = seconds > 0 ? seconds : Math.max(0.5, far / 175);
        if (Math.abs(toX - x.at(time)) > 12) {
            face(toX > x.at(time) ? 1 : -1, time);
        }
        x = x.towards(toX, time, within);
        y = y.towards(toY, time, within);
        walkStart = time;
        walkSeconds = within;
        walkSteps = Math.max(2, Math.round(far / (scale * 17)));
    }

    void ride(double toX, double toY, double time, double seconds) {
        x = x.towards(toX, time, seconds);
        y = y.towards(toY, time, seconds);
    }

    void face(double direction, double time) {
        turn = new Tween(facing(time), direction, time, 0.3);
        turnsAfter = false;
    }

    void faceAfterWalk(double direction) {
        turnAfter = direction;
        turnsAfter = true;
    }

    boolean walking(double time) {
        return time >= walkStart && time < walkStart + walkSeconds;
    }

    void pose(String name, double time) {
        body = name;
        change(time);
    }

    void gesture(String name, double time) {
        gesture = name;
        change(time);
    }

    String gesture() {
        return gesture;
    }

    private void change(double time) {
        poseFrom = pose(time);
        Pose whole = Pose.bodies().getOrDefault(body, Pose.STAND);
        Pose arms = Pose.gestures().get(gesture);
        poseTo = gesture.equals("rest") || arms == null ? whole : whole.arms(arms);
        poseStart = time;
    }

    private Pose pose(double time) {
        return poseFrom.towards(poseTo, Ease.smooth((time - poseStart) / POSE_SECONDS));
    }

    void mood(Mood mood, double time) {
        moodFrom = mood(time);
        moodTo = mood;
        moodStart = time;
    }

    private Mood mood(double time) {
        return moodFrom.towards(moodTo, Ease.smooth((time - moodStart) / 0.5));
    }

    void look(double toX, double toY) {
        lookX = toX;
        lookY = toY;
        looks = true;
    }

    void lookFreely() {
        looks = false;
    }

    void nod(double time, boolean no) {
        nodStart = time;
        shakes = no;
    }

    void hold(String thing) {
        held = thing.equals("nothing") ? "" : thing;
    }

    /** How high the mouth is over the floor, in hundredths of the body. */
    double headHeight(double time) {
        return pose(time).hip() + 38;
    }

    void draw(Pen pen, Stage stage, double time) {
        double level = stage.speechOf(role.id(), time);
        double talking = stage.talkOf(role.id(), time);
        double seed = Math.abs(role.id().hashCode() % 97);
        Pose now = pose(time);
        if (gesture.equals("rest") && !body.startsWith("kneel") && talking > 0) {
            Pose speaking =
                    now.arms(Pose.gestured(Math.floorMod((int) (time / 2.6 + seed), 2) == 0 ? "explain" : "open-low"));
            double wave = 0.5 - 0.5 * Math.cos((time + seed) * 2 * Math.PI / 2.6);
            now = now.towards(speaking, talking * wave * 0.8);
        } else if (talking > 0) {
            double beat = Math.sin((time + seed) * 5.2) * talking;
            now = now.moved(0, beat * 0.7, 0, beat * 1.2, 0);
        }
        if (walking(time)) {
            double share = (time - walkStart) / walkSeconds;
            double part = Ease.clamp(Math.min(share, 1 - share) * 6);
            now = now.stepping(Ease.smooth(share) * walkSteps, part);
        }
        double nodding = time - nodStart;
        double tilt = nodding < 1.1 && !shakes ? Math.sin(nodding * 2 * Math.PI / 0.55) * 4.5 : 0;
        double calm = Math.floor(time * 3) / 3;
        tilt += Math.sin(calm * 0.7 + seed) * 0.8 + talking * Math.sin(time * 2.3 + seed) * 1.6;
        double shake = nodding < 1.2 && shakes ? Math.sin(nodding * 2 * Math.PI / 0.6) * 0.55 : 0;
        now = working(now, stage.compression(time));
        double breath = Math.sin(calm * 1.5 + seed) * 0.22;
        now = now.moved(0, 0, 0, 0, tilt);
        FigureDrawing.draw(
                pen,
                look,
                now,
                face(stage, time, level, seed),
                Math.max(-1, Math.min(1, facing(time) + shake)),
                breath,
                held,
                x.at(time),
                y.at(time) + (gesture.equals("press") ? stage.compression(time) * 3 : 0),
                stage.backdrop().scale(y.at(time)));
    }

    /** Hands that press, thrust or strike move with the compressions. */
    private Pose working(Pose now, double down) {
        return switch (gesture) {
            case "press" -> now.moved(0, down * 1.2, 0, down * 1.2, down * 1.5);
            case "thrust" -> now.moved(-down * 3.4, -down * 2.4, -down * 3.4, -down * 2.4, 0);
            case "back-blow" -> now.moved(-down * 3 + 1.5, down * 9 - 6, 0, 0, 0);
            default -> now;
        };
    }

    void wear(Look.Extra extra, boolean on) {
        look = look.wearing(extra, on);
    }

    Look look() {
        return look;
    }

    private Face face(Stage stage, double time, double level, double seed) {
        double cycle = (time + seed * 0.37) % 3.7;
        double blink = cycle < 0.16 ? 1 - Math.abs(cycle - 0.08) / 0.08 : 0;
        double gaze = looks ? lookX : stage.gaze(this, time);
        return new Face(mood(time), level, blink, gaze, looks ? lookY : 0);
    }
}
