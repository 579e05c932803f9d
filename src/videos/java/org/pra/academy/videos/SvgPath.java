package org.pra.academy.videos;

import java.awt.geom.Path2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the part of the SVG path language that the drawings use, once per text. */
final class SvgPath {

    private static final Map<String, Path2D> READ = new ConcurrentHashMap<>();

    private SvgPath() {}

    static Path2D of(String text) {
        return READ.computeIfAbsent(text, SvgPath::read);
    }

    private static Path2D read(String text) {
        Path2D path = new Path2D.Double();
        String[] words =
                text.replaceAll("([MLCQZ])", " $1 ").replace(',', ' ').strip().split("\\s+");
        int i = 0;
        while (i < words.length) {
            char verb = words[i++].charAt(0);
            do {
                switch (verb) {
                    case 'M' -> path.moveTo(n(words, i), n(words, i + 1));
                    case 'L' -> path.lineTo(n(words, i), n(words, i + 1));
                    case 'Q' -> path.quadTo(n(words, i), n(words, i + 1), n(words, i + 2), n(words, i + 3));
                    case 'C' ->
                        path.curveTo(
                                n(words, i),
                                n(words, i + 1),
                                n(words, i + 2),
                                n(words, i + 3),
                                n(words, i + 4),
                                n(words, i + 5));
                    case 'Z' -> path.closePath();
                    default -> throw new IllegalArgumentException("The path '" + text + "' has a verb not known.");
                }
                i += numbers(verb);
            } while (verb != 'Z' && i < words.length && !Character.isLetter(words[i].charAt(0)));
        }
        return path;
    }

    private static int numbers(char verb) {
        return switch (verb) {
            case 'C' -> 6;
            case 'Q' -> 4;
            case 'Z' -> 0;
            default -> 2;
        };
    }

    private static double n(String[] words, int index) {
        return Double.parseDouble(words[index]);
    }
}
