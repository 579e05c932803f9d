package org.pra.academy.videos;

import java.util.List;
import java.util.Objects;

/** Finds the frame for a shot of one or more people. */
final class Shots {

    private Shots() {}

    static void towards(Stage stage, List<String> who, String shot, double zoom, double time, double seconds) {
        List<Actor> actors =
                who.stream().map(stage.actors()::get).filter(Objects::nonNull).toList();
        if (actors.isEmpty()) {
            return;
        }
        double left = actors.stream().mapToDouble(actor -> actor.x(time)).min().orElse(640);
        double right = actors.stream().mapToDouble(actor -> actor.x(time)).max().orElse(640);
        double head = actors.stream()
                .mapToDouble(actor -> actor.y(time)
                        - stage.backdrop().scale(actor.y(time))
                                * actor.role.look().build().height
                                / 100
                                * (actor.headHeight(time) + 4))
                .min()
                .orElse(250);
        double fits = shot.equals("two") ? Math.min(2.1, 1280 / (right - left + 420)) : zoom;
        double middle = head + (shot.equals("close") ? 0.12 : 0.18) * 720 / fits;
        stage.camera().move((left + right) / 2, middle, Math.max(1, fits), time, seconds);
    }
}
