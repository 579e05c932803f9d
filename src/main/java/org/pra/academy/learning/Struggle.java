package org.pra.academy.learning;

/** How a batch fares with one section: first answers to its checkpoints, how many of them were wrong, and questions still open. */
public record Struggle(String itemId, String section, int answers, int wrong, int openQuestions) {

    /** Nobody answered or asked here yet. */
    public static Struggle none(String itemId, String section) {
        return new Struggle(itemId, section, 0, 0, 0);
    }

    /** Wrong first answers of a hundred; 0 when nobody answered yet. */
    public double share() {
        return answers == 0 ? 0 : wrong * 100.0 / answers;
    }

    Struggle plus(Struggle other) {
        return new Struggle(
                itemId, section, answers + other.answers, wrong + other.wrong, openQuestions + other.openQuestions);
    }
}
