package org.pra.academy.scenarios;

import java.util.List;

/**
 * A script as a map: its beats in layers from the first, with how often real trainees were there in this text, and its endings.
 * {@code layer} counts from 0; interruptions stand one layer beside where they can come in first.
 */
public record FlowMap(
        String id, String title, int runs, List<Variable> variables, List<String> facts, List<Place> places) {

    public record Variable(String id, String says, int from, int to, int start) {}

    /** A beat or an ending. {@code kind} is beat, moment, interruption, good, fair or poor. */
    public record Place(String id, String label, String kind, int layer, int visits, List<Way> ways) {}

    /** A reply and where it can lead; {@code chosen} counts real choices. */
    public record Way(String reply, String text, List<String> to, int chosen, String points) {}
}
