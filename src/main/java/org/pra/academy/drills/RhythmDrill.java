package org.pra.academy.drills;

import java.util.List;
import java.util.Optional;

/** The CPR rhythm as the programme has it: its exercises, the block its minutes count for, and the edition its numbers follow. */
public record RhythmDrill(
        String id,
        String title,
        String about,
        String block,
        int mostMinutes,
        String edition,
        int longestDays,
        List<RhythmExercise> exercises) {

    public Optional<RhythmExercise> exercise(String exerciseId) {
        return exercises.stream()
                .filter(exercise -> exercise.id().equals(exerciseId))
                .findFirst();
    }
}
