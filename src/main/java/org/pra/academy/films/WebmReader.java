package org.pra.academy.films;

import java.io.IOException;
import java.util.Set;
import org.pra.academy.films.FilmHeader.Unreadable;

/**
 * Reads a WebM file from element to element (RFC 8794 and 9559): its declared length, and the time of its last block. The masters it
 * needs are entered, everything else is stepped over; so elements of unknown length, as recorders write them, need no special care.
 */
final class WebmReader {

    private static final long EBML = 0x1A45DFA3L;
    private static final long DOC_TYPE = 0x4282;
    private static final long SEGMENT = 0x18538067L;
    private static final long INFORMATION = 0x1549A966L;
    private static final long SCALE = 0x2AD7B1;
    private static final long DURATION = 0x4489;
    private static final long TRACKS = 0x1654AE6BL;
    private static final long TRACK = 0xAE;
    private static final long TRACK_TYPE = 0x83;
    private static final long CODEC = 0x86;
    private static final long CLUSTER = 0x1F43B675L;
    private static final long CLUSTER_TIME = 0xE7;
    private static final long GROUP = 0xA0;
    private static final long BLOCK = 0xA1;
    private static final long SIMPLE_BLOCK = 0xA3;
    private static final Set<Long> ENTERED = Set.of(EBML, SEGMENT, INFORMATION, TRACKS, TRACK, CLUSTER, GROUP);
    private static final Set<String> PICTURES = Set.of("V_VP8", "V_VP9", "V_AV1");
    private static final int LONGEST_WORD = 32;
    private static final long MOST_TICKS = 1L << 40;

    private final FilmBytes bytes;
    private long place;
    private String document = "";
    private long scale = 1_000_000;
    private double declared;
    private long clusterTime;
    private long lastBlock = -1;
    private boolean pictures;
    private String coding = "";

    WebmReader(FilmBytes bytes) {
        this.bytes = bytes;
    }

    static boolean looksLike(FilmBytes bytes) throws IOException, Unreadable {
        return bytes.size() > 4 && bytes.number(0, 4) == EBML;
    }

    FilmHeader read() throws IOException, Unreadable {
        while (place < bytes.size()) {
            element();
        }
        if (!document.equals("webm")) {
            throw new Unreadable(FilmFault.NOT_A_FILM, "Document type " + document);
        }
        if (!pictures) {
            throw new Unreadable(FilmFault.NO_PICTURES, "No video track");
        }
        if (!PICTURES.contains(coding)) {
            throw new Unreadable(FilmFault.UNKNOWN_CODING, coding);
        }
        return FilmHeader.agreed(
                FilmType.WEBM, Math.round(declared * scale / 1e6), Math.round((double) lastBlock * scale / 1e6));
    }

    private void element() throws IOException, Unreadable {
        long id = variable(false);
        long length = variable(true);
        if (ENTERED.contains(id)) {
            if (length >= 0 && id == SEGMENT && place + length > bytes.size()) {
                throw new Unreadable(FilmFault.CUT_OFF, "The segment ends after the file");
            }
            return;
        }
        if (length < 0 || length > bytes.size() - place) {
            throw new Unreadable(FilmFault.CUT_OFF, "An element ends after the file");
        }
        value(id, length);
        place += length;
    }

    private void value(long id, long length) throws IOException, Unreadable {
        if (id == DOC_TYPE) {
            document = word(length);
        } else if (id == SCALE) {
            scale = Math.clamp(number(length), 1, 1_000_000_000L);
        } else if (id == DURATION) {
            declared = length == 4
                    ? Float.intBitsToFloat((int) bytes.number(place, 4))
                    : Double.longBitsToDouble(bytes.number(place, 8));
        } else if (id == TRACK_TYPE) {
            pictures |= number(length) == 1;
        } else if (id == CODEC) {
            String name = word(length);
            coding = name.startsWith("V_") ? name : coding;
        } else if (id == CLUSTER_TIME) {
            clusterTime = Math.clamp(number(length), 0, MOST_TICKS);
        } else if (id == SIMPLE_BLOCK || id == BLOCK) {
            int track = Long.numberOfLeadingZeros(bytes.at(place)) - 56 + 1;
            short offset = (short) bytes.number(place + track, 2);
            lastBlock = Math.max(lastBlock, clusterTime + offset);
        }
    }

    private String word(long length) throws IOException, Unreadable {
        return bytes.word(place, (int) Math.min(LONGEST_WORD, length)).replace("\0", "");
    }

    private long number(long length) throws IOException, Unreadable {
        return bytes.number(place, (int) Math.min(8, length));
    }

    /** A number whose first byte says how many bytes it has; all ones is "unknown" (-1) for a length. */
    private long variable(boolean length) throws IOException, Unreadable {
        int first = bytes.at(place);
        int count = Integer.numberOfLeadingZeros(first) - 24 + 1;
        if (count > (length ? 8 : 4)) {
            throw new Unreadable(FilmFault.NOT_A_FILM, "No element at " + place);
        }
        long number = bytes.number(place, count);
        place += count;
        if (!length) {
            return number;
        }
        long value = number & ((1L << (7 * count)) - 1);
        return value == (1L << (7 * count)) - 1 ? -1 : value;
    }
}
