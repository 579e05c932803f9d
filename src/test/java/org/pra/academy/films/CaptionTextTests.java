package org.pra.academy.films;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pra.academy.films.CaptionFault.Kind;

/** Captions come in clean or not at all. */
class CaptionTextTests {

    private final List<CaptionFault> faults = new ArrayList<>();

    @Test
    void timesAndWordsAreKeptAndNothingElse() {
        Optional<String> kept = read(
                CaptionLanguage.EN,
                "\uFEFFWEBVTT\n\nSTYLE\n::cue { background: url(https://example.org/x) }\n\nNOTE secret\n\n1\n"
                        + "00:01.000 --> 00:02.500 line:0\n<v Asha>Please <b onclick=x>sit</b> down.<script\n");
        assertThat(faults).isEmpty();
        assertThat(kept).hasValue("WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nPlease sit down.\n");
    }

    @Test
    void everyFaultIsNamedWithItsLine() {
        read(
                CaptionLanguage.EN,
                "WEBVTT\n\n00:00:05.000 --> 00:00:06.000\nLate\n\n00:00:01.000 --> 00:00:02.000\nEarly\n\n"
                        + "00:00:20.000 --> 00:00:50.000\nAfter\n\n00:00:21.000 --> 00:00:22.000\n<i></i>\n");
        assertThat(faults)
                .containsExactly(
                        new CaptionFault(6, Kind.OUT_OF_ORDER),
                        new CaptionFault(9, Kind.AFTER_THE_END),
                        new CaptionFault(12, Kind.EMPTY));
    }

    @Test
    void englishWordsAreNoHindiCaptions() {
        String english = "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nPlease sit down.\n";
        assertThat(read(CaptionLanguage.HI, english)).isEmpty();
        assertThat(faults).containsExactly(new CaptionFault(1, Kind.OTHER_LANGUAGE));
        faults.clear();
        assertThat(read(CaptionLanguage.HI, english.replace("Please sit down.", "कृपया बैठिए।")))
                .isPresent();
    }

    @Test
    void otherFilesAreNoCaptions() {
        assertThat(read(CaptionLanguage.EN, "1\n00:00:01,000 --> 00:00:02,000\nSRT\n"))
                .isEmpty();
        assertThat(CaptionText.read(new byte[] {(byte) 0xff, (byte) 0xfe, 0}, CaptionLanguage.EN, 40, faults))
                .isEmpty();
        assertThat(CaptionText.read(new byte[CaptionText.MOST_BYTES + 1], CaptionLanguage.EN, 40, faults))
                .isEmpty();
        assertThat(faults).extracting(CaptionFault::kind).containsOnly(Kind.NOT_WEBVTT);
    }

    private Optional<String> read(CaptionLanguage language, String text) {
        return CaptionText.read(text.getBytes(StandardCharsets.UTF_8), language, 40, faults);
    }
}
