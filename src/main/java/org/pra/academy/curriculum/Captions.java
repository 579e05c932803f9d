package org.pra.academy.curriculum;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cues of a WebVTT file, in the order in which they stand there. */
public record Captions(List<Cue> cues) {

    private static final Pattern TIMES = Pattern.compile(
            "(?:(\\d\\d):)?(\\d\\d):(\\d\\d)\\.(\\d{3}) +--> +(?:(\\d\\d):)?(\\d\\d):(\\d\\d)\\.(\\d{3}).*");
    private static final Pattern VOICE = Pattern.compile("^<v [^>]+>");

    /** One caption; times in milliseconds, the line in the file from 1, and the words without whose voice it is. */
    public record Cue(int line, long start, long end, List<String> rows) {

        boolean sameTime(Cue other) {
            return start == other.start && end == other.end;
        }
    }

    public static Captions read(String vtt) {
        List<Cue> cues = new ArrayList<>();
        List<String> rows = vtt.lines().toList();
        for (int i = 0; i < rows.size(); i++) {
            Matcher times = TIMES.matcher(rows.get(i));
            if (times.matches()) {
                List<String> words = new ArrayList<>();
                int line = i + 1;
                while (i + 1 < rows.size() && !rows.get(i + 1).isBlank()) {
                    words.add(VOICE.matcher(rows.get(++i)).replaceFirst(""));
                }
                cues.add(new Cue(line, millis(times, 1), millis(times, 5), List.copyOf(words)));
            }
        }
        return new Captions(List.copyOf(cues));
    }

    private static long millis(Matcher times, int from) {
        long hours = times.group(from) == null ? 0 : Long.parseLong(times.group(from));
        return ((hours * 60 + Long.parseLong(times.group(from + 1))) * 60 + Long.parseLong(times.group(from + 2)))
                        * 1000
                + Long.parseLong(times.group(from + 3));
    }
}
