package org.pra.academy.films;

import java.io.IOException;
import java.util.Set;
import org.pra.academy.films.FilmHeader.Unreadable;

/**
 * Reads an MP4 file from box to box (ISO/IEC 14496-12): the length the film declares, and the sum of the times of its pictures, which
 * must agree.
 */
final class Mp4Reader {

    private static final Set<String> ENTERED = Set.of("moov", "trak", "mdia", "minf", "stbl");
    private static final Set<String> PICTURES = Set.of("avc1", "avc3", "av01", "vp09");
    private static final int DEEPEST = 8;
    private static final int HEAD = 8;
    private static final long MOST_ENTRIES = 2_000_000;

    private final FilmBytes bytes;
    private boolean content;
    private boolean pieces;
    private long declared;
    private long trackScale;
    private boolean pictureTrack;
    private boolean pictures;
    private String coding = "";
    private long held;

    Mp4Reader(FilmBytes bytes) {
        this.bytes = bytes;
    }

    static boolean looksLike(FilmBytes bytes) throws IOException, Unreadable {
        return bytes.size() > 12
                && bytes.word(4, 4).equals("ftyp")
                && !bytes.word(8, 4).equals("qt  ");
    }

    FilmHeader read() throws IOException, Unreadable {
        boxes(0, bytes.size(), 0);
        if (!pictures) {
            throw new Unreadable(content ? FilmFault.NO_PICTURES : FilmFault.NOT_A_FILM, "No picture track");
        }
        if (!PICTURES.contains(coding)) {
            throw new Unreadable(FilmFault.UNKNOWN_CODING, coding);
        }
        if (!content) {
            throw new Unreadable(FilmFault.CUT_OFF, "No media data");
        }
        if (pieces) {
            throw new Unreadable(FilmFault.LENGTH_UNCLEAR, "The film is kept in fragments");
        }
        return FilmHeader.agreed(FilmType.MP4, declared, held);
    }

    private void boxes(long from, long to, int depth) throws IOException, Unreadable {
        long place = from;
        while (place + HEAD <= to) {
            long size = bytes.number(place, 4);
            String type = bytes.word(place + 4, 4);
            long head = HEAD;
            if (size == 1) {
                size = bytes.number(place + HEAD, 8);
                head = 16;
            } else if (size == 0) {
                size = to - place;
            }
            if (size < head || size > to - place) {
                throw new Unreadable(FilmFault.CUT_OFF, "The box " + type + " ends after its place");
            }
            box(type, place + head, place + size, depth);
            place += size;
        }
    }

    private void box(String type, long from, long to, int depth) throws IOException, Unreadable {
        if (ENTERED.contains(type) && depth < DEEPEST) {
            if (type.equals("trak")) {
                pictureTrack = false;
            }
            boxes(from, to, depth + 1);
            return;
        }
        switch (type) {
            case "mdat" -> content = true;
            case "mvex" -> pieces = true;
            case "mvhd" -> declared = length(from);
            case "mdhd" -> trackScale = scale(from);
            case "hdlr" -> pictureTrack = bytes.word(from + 8, 4).equals("vide");
            case "stsd" -> {
                if (pictureTrack && !pictures) {
                    pictures = true;
                    coding = bytes.word(from + 12, 4);
                }
            }
            case "stts" -> {
                if (pictureTrack) {
                    held = Math.max(held, times(from, to));
                }
            }
            default -> {}
        }
    }

    private long scale(long from) throws IOException, Unreadable {
        return Math.max(1, bytes.number(from + (bytes.at(from) == 1 ? 20 : 12), 4));
    }

    private long length(long from) throws IOException, Unreadable {
        boolean wide = bytes.at(from) == 1;
        long duration = wide ? bytes.number(from + 24, 8) : bytes.number(from + 16, 4);
        return duration <= 0 || duration > Long.MAX_VALUE / 1_000 ? 0 : duration * 1_000 / scale(from);
    }

    /** How long the pictures stand, in milliseconds. */
    private long times(long from, long to) throws IOException, Unreadable {
        long entries = bytes.number(from + 4, 4);
        if (entries > MOST_ENTRIES || from + 8 + entries * 8 > to) {
            throw new Unreadable(FilmFault.CUT_OFF, "A table of times ends after its box");
        }
        double sum = 0;
        for (long i = 0; i < entries; i++) {
            sum += (double) bytes.number(from + 8 + i * 8, 4) * bytes.number(from + 12 + i * 8, 4);
        }
        return Math.round(sum * 1_000 / trackScale);
    }
}
